;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Exceptions with 0 to 12 values of any types, thrown in the body itself, by a function that it calls, directly or
;; through a table, or by one that this tail-calls; caught at the label of a block, a loop (whose parameters they
;; are), an arm of an `if`, or the function. Below the label are operands from everywhere.
;;
;; "loop-tail-17": results are the operands below, the payload, then all parameters and locals. If the argument, the
;; first parameter, is 0, nothing is thrown, and the payload is that of the normal way.

(module
  (tag $e0)
  (tag $e1)
  (tag $e2 (param i64))
  (tag $e3 (param i64))
  (tag $e4 (param f32 i64))
  (tag $e5 (param f32 i64))
  (tag $e6 (param i64 f64 f32))
  (tag $e7 (param i64 f64 f32))
  (tag $e8 (param f32 f64 i32 f32))
  (tag $e9 (param f32 f64 i32 f32))
  (tag $e10 (param f32 i64 i64 i64 f64))
  (tag $e11 (param f32 i64 i64 i64 f64))
  (tag $e12 (param f32 i32 i64 i32 f32 f64))
  (tag $e13 (param f32 i32 i64 i32 f32 f64))
  (tag $e14 (param f32 i64 i64 f64 f64 f64 f64))
  (tag $e15 (param f32 i64 i64 f64 f64 f64 f64))
  (tag $e16 (param i64 i64 i64 f32 i32 i32 i32 i32))
  (tag $e17 (param i64 i64 i64 f32 i32 i32 i32 i32))
  (tag $e18 (param i32 f64 f32 i32 i64 i32 f64 f32 f32))
  (tag $e19 (param i32 f64 f32 i32 i64 i32 f64 f32 f32))
  (tag $e20 (param i32 i32 i64 i64 f32 i32 i64 i32 i64 i64))
  (tag $e21 (param i32 i32 i64 i64 f32 i32 i64 i32 i64 i64))
  (tag $e22 (param f64 i64 i64 f32 f32 f32 f64 i32 i32 i32 f32))
  (tag $e23 (param f64 i64 i64 f32 f32 f32 f64 i32 i32 i32 f32))
  (tag $e24 (param f64 i32 f32 i32 f64 f32 i64 i64 f64 i64 f32 f32))
  (tag $e25 (param f64 i32 f32 i32 f64 f32 i64 i64 f64 i64 f32 f32))
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
  (table $t0 14 20 funcref)
  (elem (table $t0) (i32.const 1) func $throw-0)
  (elem (table $t0) (i32.const 2) func $throw-1)
  (elem (table $t0) (i32.const 3) func $throw-2)
  (elem (table $t0) (i32.const 4) func $throw-3)
  (elem (table $t0) (i32.const 5) func $throw-4)
  (elem (table $t0) (i32.const 6) func $throw-5)
  (elem (table $t0) (i32.const 7) func $throw-6)
  (elem (table $t0) (i32.const 8) func $throw-7)
  (elem (table $t0) (i32.const 9) func $throw-8)
  (elem (table $t0) (i32.const 10) func $throw-9)
  (elem (table $t0) (i32.const 11) func $throw-10)
  (elem (table $t0) (i32.const 12) func $throw-11)
  (elem (table $t0) (i32.const 13) func $throw-12)
  (func $nothing
  )
  (func $clobber
  (local i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 7 f64.const 3.25 f64.add local.set 1
    global.get 0 i32.const 31 i32.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3 global.get 1
    i64.const 0x600000005 i64.sub local.set 4 global.get 7 f64.const 7.25 f64.sub local.set 5 global.get 0
    i32.const 59 i32.add local.set 6 global.get 6 f32.const 9.5 f32.add local.set 7 global.get 1
    i64.const -105 i64.sub local.set 8 global.get 7 f64.const 11.25 f64.mul local.set 9 global.get 0
    i32.const 87 i32.add local.set 10 global.get 6 f32.const 13.5 f32.sub local.set 11 global.get 1
    i64.const -149 i64.sub local.set 12 global.get 7 f64.const 15.25 f64.add local.set 13 global.get 0
    i32.const 115 i32.add local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1
    i64.const 0x1200000005 i64.sub local.set 16 global.get 7 f64.const 19.25 f64.sub local.set 17 global.get 0
    i32.const 143 i32.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 7 f64.const 23.25 f64.mul local.set 21 global.get 0
    i32.const 171 i32.add local.set 22 global.get 6 f32.const 25.5 f32.sub local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-0 (param i32)
    call $clobber local.get 0
    if
      throw $e0
    end
  )
  (func $block-here-0 (export "block-here-0") (param i32) (result i32)
    block
      try_table (catch $e1 0) (catch $e0 0)
        global.get 1 i64.const -39 i64.add f32.const 5.5 local.get 0
        if
          throw $e0
        end
        drop drop
      end
    end
    local.get 0
  )
  (func $throw-1 (param i32 i64)
    call $clobber local.get 0
    if
      local.get 1 throw $e2
    end
  )
  (func $block-here-1 (export "block-here-1") (param i32 f64 i32 i64) (result i64 i32 f64 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    block (result i64)
      try_table (result i64) (catch $e3 0) (catch $e2 0)
        i64.const -50 f32.const 6.5 local.get 0
        if
          i64.const -72 throw $e2
        end
        drop drop local.get 3
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-2 (param i32 f32 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 throw $e4
    end
  )
  (func $block-here-2 (export "block-here-2") (param i32 f64 f64 f32 i64 i64 f64 f64 f32 i32)
  (result f32 i64 i32 f64 f64 f32 i64 i64 f64 f64 f32 i32 i32 i64 f32) (local i32 i64 f32)
    i32.const 45 local.set 10 i64.const -72 local.set 11 f32.const 8.5 local.set 12
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
    end
    block (result f32 i64)
      try_table (result f32 i64) (catch $e5 0) (catch $e4 0)
        local.get 4 local.get 3 local.get 0
        if
          f32.const 11.5 i64.const 0xc00000005 throw $e4
        end
        drop drop i32.const 104 f32.load offset=1 i32.const 112 i64.load offset=2
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $throw-3 (param i32 i64 f64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 throw $e6
    end
  )
  (func $block-here-3 (export "block-here-3")
  (param i32 i32 i64 i64 i64 i64 f32 i32 f32 i64 i64 i32 f32 f64 f64 i64 i64 i64)
  (result i32 i64 f64 f32 i32 i32 i64 i64 i64 i64 f32 i32 f32 i64 i64 i32 f32 f64 f64 i64 i64 i64 i64 f32 f64)
  (local i64 f32 f64)
    i64.const -72 local.set 18 f32.const 8.5 local.set 19 f64.const 9.25 local.set 20 local.get 7
    block (result i64 f64 f32)
      try_table (result i64 f64 f32) (catch $e7 0) (catch $e6 0)
        i64.const -116 local.get 12 f32.const 12.5 f32.add local.get 0
        if
          local.get 10 f64.const 14.25 local.get 12 throw $e6
        end
        drop drop i32.const 128 i64.load local.get 13 f64.const 17.25 f64.mul i32.const 144 f32.load offset=2
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20
  )
  (func $throw-4 (param i32 f32 f64 i32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e8
    end
  )
  (func $block-here-4 (export "block-here-4") (param i32)
  (result f64 f32 f64 i32 f32 i32 f32 f64 i32 i32 i32 f32) (local f32 f64 i32 i32 i32 f32)
    f32.const 8.5 local.set 1 f64.const 9.25 local.set 2 i32.const 73 local.set 3 i32.const 80 local.set 4
    i32.const 87 local.set 5 f32.const 13.5 local.set 6
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6
    end
    global.get 3
    block (result f32 f64 i32 f32)
      try_table (result f32 f64 i32 f32) (catch $e9 0) (catch $e8 0)
        i64.const 0xf00000005 global.get 2 local.get 0
        if
          f32.const 17.5 global.get 3 i32.const 152 i32.load offset=3 i32.const 160 f32.load throw $e8
        end
        drop drop global.get 6 f64.const 22.25 local.get 0 global.get 2
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-5 (param i32 f32 i64 i64 i64 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 throw $e10
    end
  )
  (func $block-here-5 (export "block-here-5") (param i32 f64 i32 i32)
  (result f32 f32 i64 i64 i64 f64 i32 f64 i32 i32 i32 i64 i64 f64 i64 i32) (local i32 i64 i64 f64 i64 i32)
    i32.const 66 local.set 4 i64.const -105 local.set 5 i64.const -116 local.set 6 f64.const 12.25 local.set 7
    i64.const -138 local.set 8 i32.const 101 local.set 9
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    global.get 6
    block (result f32 i64 i64 i64 f64)
      try_table (result f32 i64 i64 i64 f64) (catch $e11 0) (catch $e10 0)
        global.get 1 f32.const 17.5 local.get 0
        if
          i32.const 144 f32.load offset=2 global.get 5 i64.const -215 i32.const 168 i64.load offset=1
          i32.const 176 f64.load offset=2 throw $e10
        end
        drop drop global.get 6 i32.const 0 i64.load i32.const 8 i64.load offset=1 i32.const 16
        i64.load offset=2 f64.const 27.25
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-6 (param i32 f32 i32 i64 i32 f32 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 throw $e12
    end
  )
  (func $block-here-6 (export "block-here-6") (param i32 f64 f32 f32 i64 f64 i32 i64 f64 f32)
  (result f32 f64 f64 f64 f32 i32 i64 i32 f32 f64 i32 f64 f32 f32 i64 f64 i32 i64 f64 f32)
    local.get 9 local.get 1 f64.const 11.25 f64.mul f64.const 12.25 i32.const 104 f64.load offset=1
    block (result f32 i32 i64 i32 f32 f64)
      try_table (result f32 i32 i64 i32 f32 f64) (catch $e13 0) (catch $e12 0)
        local.get 4 local.get 9 f32.const 15.5 f32.add local.get 0
        if
          local.get 2 f32.const 16.5 f32.sub local.get 6 i32.const 122 i32.xor i64.const 0x1200000005
          i32.const 152 i32.load offset=3 f32.const 20.5 i32.const 168 f64.load offset=1 throw $e12
        end
        drop drop local.get 2 f32.const 22.5 f32.sub local.get 6 i32.const 0 i64.load i32.const 178
        f32.const 26.5 f64.const 27.25
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-7 (param i32 f32 i64 i64 f64 f64 f64 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 throw $e14
    end
  )
  (func $block-here-7 (export "block-here-7")
  (param i32 i32 f32 i32 i32 i32 f64 f64 f32 f64 f64 f32 f32 f32 i32 i64 i32 i32)
  (result i32 f64 f64 f32 f32 i64 i64 f64 f64 f64 f64 i32 i32 f32 i32 i32 i32 f64 f64 f32 f64 f64 f32 f32 f32 i32 i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17
    end
    local.get 3 local.get 6 f64.const 12.25 f64.add f64.const 13.25 i32.const 112 f32.load offset=2
    block (result f32 i64 i64 f64 f64 f64 f64)
      try_table (result f32 i64 i64 f64 f64 f64 f64) (catch $e15 0) (catch $e14 0)
        i64.const 0xf00000005 local.get 8 f32.const 16.5 f32.sub local.get 0
        if
          local.get 2 local.get 15 i64.const 0x1200000005 i64.sub local.get 15 i64.const -204 i64.mul
          local.get 6 i32.const 168 f64.load offset=1 f64.const 22.25 f64.const 23.25 throw $e14
        end
        drop drop local.get 13 f32.const 24.5 f32.add local.get 15 i64.const -270 i64.xor local.get 15
        i64.const -281 i64.sub local.get 9 f64.const 27.25 f64.add local.get 7 local.get 10 f64.const 29.25
        f64.mul f64.const 30.25
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $throw-8 (param i32 i64 i64 i64 f32 i32 i32 i32 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      throw $e16
    end
  )
  (func $block-here-8 (export "block-here-8") (param i32)
  (result f64 i64 i64 f64 i64 i64 i64 f32 i32 i32 i32 i32 i32 f64 f32 f32) (local f64 f32 f32)
    f64.const 12.25 local.set 1 f32.const 13.5 local.set 2 f32.const 14.5 local.set 3
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 7 global.get 1 i64.const -171 i64.add i64.const -182 i32.const 144 f64.load offset=2
    block (result i64 i64 i64 f32 i32 i32 i32 i32)
      try_table (result i64 i64 i64 f32 i32 i32 i32 i32) (catch $e17 0) (catch $e16 0)
        global.get 5 i64.const -204 i64.mul i32.const 160 f32.load local.get 0
        if
          global.get 5 i64.const 0x1500000005 i64.xor i32.const 176 i64.load offset=2 i32.const 184
          i64.load offset=3 global.get 2 f32.const 24.5 f32.add i32.const 178 i32.const 185 local.get 0
          local.get 0 i32.const 199 i32.add throw $e16
        end
        drop drop global.get 5 global.get 1 i32.const 56 i64.load offset=3 global.get 2 f32.const 32.5 f32.mul
        i32.const 72 i32.load offset=1 i32.const 80 i32.load offset=2 local.get 0 local.get 0 i32.const 255
        i32.add
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-9 (param i32 i32 f64 f32 i32 i64 i32 f64 f32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e18
    end
  )
  (func $block-here-9 (export "block-here-9") (param i32 f64 f64 i64)
  (result f64 i32 f64 i64 f32 i64 f64 f32 f64 i64 i32 f64 f32 i32 i64 i32 f64 f32 f32 i32 f64 f64 i64 i32 i32 i64)
  (local i32 i32 i64)
    i32.const 94 local.set 4 i32.const 101 local.set 5 i64.const 0xf00000005 local.set 6 local.get 1
    local.get 0 i32.const 122 i32.xor f64.const 18.25 i32.const 152 i64.load offset=3 global.get 2 local.get 3
    i64.const 0x1500000005 i64.xor f64.const 22.25 i32.const 184 f32.load offset=3 local.get 1 local.get 3
    i64.const -270 i64.xor
    block (result i32 f64 f32 i32 i64 i32 f64 f32 f32)
      try_table (result i32 f64 f32 i32 i64 i32 f64 f32 f32) (catch $e19 0) (catch $e18 0)
        i64.const -281 f32.const 27.5 local.get 0
        if
          local.get 0 i32.const 40 f64.load offset=1 i32.const 48 f32.load offset=2 local.get 0 i32.const 220
          i32.mul local.get 3 i32.const 72 i32.load offset=1 local.get 1 f32.const 35.5 global.get 2
          throw $e18
        end
        drop drop local.get 0 f64.const 38.25 f32.const 39.5 i32.const 128 i32.load local.get 3 local.get 0
        f64.const 43.25 f32.const 44.5 f32.const 45.5
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-10 (param i32 i32 i32 i64 i64 f32 i32 i64 i32 i64 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 throw $e20
    end
  )
  (func $block-here-10 (export "block-here-10") (param i32 f32 i32 f32 i64 f32 i64 f32 i64 i32)
  (result f64 i64 f64 i64 f32 i32 f32 f64 i64 f64 i32 i32 i64 i64 f32 i32 i64 i32 i64 i64 i32 f32 i32 f32 i64 f32 i64 f32 i64 i32 i64 f32 i64 f32 i64 i32)
  (local i64 f32 i64 f32 i64 i32)
    i64.const -149 local.set 10 f32.const 15.5 local.set 11 i64.const -171 local.set 12 f32.const 17.5
    local.set 13 i64.const 0x1200000005 local.set 14 i32.const 136 local.set 15
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    global.get 3 local.get 4 i64.const 0x1500000005 i64.xor f64.const 22.25 i32.const 184 i64.load offset=3
    local.get 7 local.get 0 i32.const 178 i32.xor f32.const 26.5 i32.const 24 f64.load offset=3 local.get 8
    global.get 7 f64.const 29.25 f64.mul
    block (result i32 i32 i64 i64 f32 i32 i64 i32 i64 i64)
      try_table (result i32 i32 i64 i64 f32 i32 i64 i32 i64 i64) (catch $e21 0) (catch $e20 0)
        local.get 4 local.get 7 local.get 0
        if
          i32.const 227 local.get 9 local.get 6 local.get 6 f32.const 36.5 i32.const 262 local.get 8
          local.get 0 i32.const 128 i64.load local.get 4 i64.const -446 i64.xor throw $e20
        end
        drop drop i32.const 297 i32.const 152 i32.load offset=3 local.get 4 i64.const -479 i64.add
        i32.const 168 i64.load offset=1 i32.const 176 f32.load offset=2 local.get 9 i32.const 0 i64.load
        i32.const 346 i32.const 16 i64.load offset=2 i64.const 0x3300000005
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $throw-11 (param i32 f64 i64 i64 f32 f32 f32 f64 i32 i32 i32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 throw $e22
    end
  )
  (func $block-here-11 (export "block-here-11")
  (param i32 i32 f64 f32 f64 i64 i32 f64 f64 i32 f32 i32 f32 i64 i32 i64 i32 i64)
  (result i32 f64 f32 i64 i64 f64 f64 f64 i32 i32 f64 i64 i64 f32 f32 f32 f64 i32 i32 i32 f32 i32 i32 f64 f32 f64 i64 i32 f64 f64 i32 f32 i32 f32 i64 i32 i64 i32 i64 i64 i32 f64 f64 f32 f64)
  (local i64 i32 f64 f64 f32 f64)
    i64.const 0xf00000005 local.set 18 i32.const 115 local.set 19 f64.const 17.25 local.set 20 f64.const 18.25
    local.set 21 f32.const 19.5 local.set 22 f64.const 20.25 local.set 23
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19 local.get 20 local.set 20
      local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 9 local.get 7 f64.const 22.25 f64.sub f32.const 23.5 i32.const 0 i64.load local.get 5
    local.get 2 f64.const 26.25 f64.mul f64.const 27.25 i32.const 32 f64.load local.get 0 local.get 0
    i32.const 213 i32.sub
    block (result f64 i64 i64 f32 f32 f32 f64 i32 i32 i32 f32)
      try_table (result f64 i64 i64 f32 f32 f32 f64 i32 i32 i32 f32) (catch $e23 0) (catch $e22 0)
        i32.const 56 i64.load offset=3 local.get 10 local.get 0
        if
          local.get 8 f64.const 33.25 f64.add local.get 15 i32.const 88 i64.load offset=3 local.get 3
          f32.const 36.5 f32.add f32.const 37.5 local.get 12 f32.const 38.5 f32.mul local.get 7 local.get 14
          i32.const 283 i32.add local.get 14 i32.const 297 i32.const 152 f32.load offset=3 throw $e22
        end
        drop drop local.get 4 f64.const 44.25 f64.mul i64.const 0x2d00000005 local.get 13 f32.const 47.5
        local.get 3 f32.const 48.5 f32.add i32.const 8 f32.load offset=1 local.get 2 local.get 14 local.get 6
        local.get 1 f32.const 54.5
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
  (func $throw-12 (param i32 f64 i32 f32 i32 f64 f32 i64 i64 f64 i64 f32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 12 throw $e24
    end
  )
  (func $block-here-12 (export "block-here-12") (param i32)
  (result f64 i32 f32 i32 f64 f32 i64 i64 f64 i64 f32 f32 i32)
    block (result f64 i32 f32 i32 f64 f32 i64 i64 f64 i64 f32 f32)
      try_table (result f64 i32 f32 i32 f64 f32 i64 i64 f64 i64 f32 f32) (catch $e25 0) (catch $e24 0)
        global.get 1 i32.const 136 f32.load offset=1 local.get 0
        if
          global.get 3 f64.const 18.25 f64.add i32.const 152 i32.load offset=3 global.get 2 local.get 0
          i32.const 150 i32.xor i32.const 176 f64.load offset=2 global.get 6 global.get 1
          i64.const 0x1800000005 i64.add i32.const 8 i64.load offset=1 f64.const 26.25 i32.const 24
          i64.load offset=3 f32.const 28.5 global.get 6 f32.const 29.5 f32.mul throw $e24
        end
        drop drop global.get 3 i32.const 220 f32.const 32.5 local.get 0 i32.const 80 f64.load offset=2
        global.get 6 i32.const 96 i64.load global.get 5 i64.const -402 i64.xor f64.const 38.25 i32.const 120
        i64.load offset=3 f32.const 40.5 i32.const 136 f32.load offset=1
      end
    end
    local.get 0
  )
)

(assert_return (invoke "block-here-0" (i32.const 0x1010101)) (i32.const 0x1010101))
(assert_return (invoke "block-here-0" (i32.const 0)) (i32.const 0))
(assert_return (invoke "block-here-1"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (i64.const 0x404040404040404)) (i64.const -72)
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (i64.const 0x404040404040404))
(assert_return (invoke "block-here-1"
  (i32.const 0) (f64.const -2.5) (i32.const 0x3030303) (i64.const 0x404040404040404))
  (i64.const 0x404040404040404) (i32.const 0) (f64.const -2.5) (i32.const 0x3030303)
  (i64.const 0x404040404040404))
(assert_return (invoke "block-here-2"
  (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (f64.const -7.5) (f64.const -8.5) (f32.const 9.75) (i32.const 0xa0a0a0a))
  (f32.const 11.5) (i64.const 0xc00000005) (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5)
  (f32.const 4.75) (i64.const 0x505050505050505) (i64.const 0x606060606060606) (f64.const -7.5)
  (f64.const -8.5) (f32.const 9.75) (i32.const 0xa0a0a0a) (i32.const 45) (i64.const -72) (f32.const 8.5))
(assert_return (invoke "block-here-2"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (f64.const -7.5) (f64.const -8.5) (f32.const 9.75) (i32.const 0xa0a0a0a))
  (f32.const -3.6183316e-15) (i64.const 0x88633e19f4cfaa85) (i32.const 0) (f64.const -2.5) (f64.const -3.5)
  (f32.const 4.75) (i64.const 0x505050505050505) (i64.const 0x606060606060606) (f64.const -7.5)
  (f64.const -8.5) (f32.const 9.75) (i32.const 0xa0a0a0a) (i32.const 45) (i64.const -72) (f32.const 8.5))
(assert_return (invoke "block-here-3"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (f32.const 7.75) (i32.const 0x8080808)
  (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xc0c0c0c)
  (f32.const 13.75) (f64.const -14.5) (f64.const -15.5) (i64.const 0x1010101010101010)
  (i64.const 0x1111111111111111) (i64.const 0x1212121212121212)) (i32.const 0x8080808)
  (i64.const 0xb0b0b0b0b0b0b0b) (f64.const 14.25) (f32.const 13.75) (i32.const 0x1010101)
  (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (f32.const 7.75) (i32.const 0x8080808)
  (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xc0c0c0c)
  (f32.const 13.75) (f64.const -14.5) (f64.const -15.5) (i64.const 0x1010101010101010)
  (i64.const 0x1111111111111111) (i64.const 0x1212121212121212) (i64.const -72) (f32.const 8.5)
  (f64.const 9.25))
(assert_return (invoke "block-here-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (f32.const 7.75) (i32.const 0x8080808)
  (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xc0c0c0c)
  (f32.const 13.75) (f64.const -14.5) (f64.const -15.5) (i64.const 0x1010101010101010)
  (i64.const 0x1111111111111111) (i64.const 0x1212121212121212)) (i32.const 0x8080808)
  (i64.const 0x8e69441ffad5b08b) (f64.const -250.125) (f32.const -1.2081039e-26) (i32.const 0)
  (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (f32.const 7.75) (i32.const 0x8080808)
  (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xc0c0c0c)
  (f32.const 13.75) (f64.const -14.5) (f64.const -15.5) (i64.const 0x1010101010101010)
  (i64.const 0x1111111111111111) (i64.const 0x1212121212121212) (i64.const -72) (f32.const 8.5)
  (f64.const 9.25))
(assert_return (invoke "block-here-4"
  (i32.const 0x1010101)) (f64.const -7.5) (f32.const 17.5) (f64.const -7.5) (i32.const 0xe1bc9772)
  (f32.const -5.0729572e-23) (i32.const 0x1010101) (f32.const 8.5) (f64.const 9.25) (i32.const 73)
  (i32.const 80) (i32.const 87) (f32.const 13.5))
(assert_return (invoke "block-here-4"
  (i32.const 0)) (f64.const -7.5) (f32.const -0.125) (f64.const 22.25) (i32.const 0) (f32.const 3.25)
  (i32.const 0) (f32.const 8.5) (f64.const 9.25) (i32.const 73) (i32.const 80) (i32.const 87)
  (f32.const 13.5))
(assert_return (invoke "block-here-5"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404)) (f32.const -0.125)
  (f32.const -1.2081039e-26) (i64.const 0xfefdfcfbfaf9f8f8) (i64.const -215) (i64.const 0x7b56310ce7c29d78)
  (f64.const -8.490637912746905e+41) (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303)
  (i32.const 0x4040404) (i32.const 66) (i64.const -105) (i64.const -116) (f64.const 12.25) (i64.const -138)
  (i32.const 101))
(assert_return (invoke "block-here-5"
  (i32.const 0) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404)) (f32.const -0.125)
  (f32.const -0.125) (i64.const 0xee9c49f7a55300b) (i64.const 0x5b3611ecc7a27d58)
  (i64.const 0xa8835e3914efcaa5) (f64.const 27.25) (i32.const 0) (f64.const -2.5) (i32.const 0x3030303)
  (i32.const 0x4040404) (i32.const 66) (i64.const -105) (i64.const -116) (f64.const 12.25) (i64.const -138)
  (i32.const 101))
(assert_return (invoke "block-here-6"
  (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (f32.const 4.75) (i64.const 0x505050505050505)
  (f64.const -6.5) (i32.const 0x7070707) (i64.const 0x808080808080808) (f64.const -9.5) (f32.const 10.75))
  (f32.const 10.75) (f64.const -28.125) (f64.const 12.25) (f64.const 4.744817393885104e-24) (f32.const -12.75)
  (i32.const 0x707077d) (i64.const 0x1200000005) (i32.const 0xe1bc9772) (f32.const 20.5)
  (f64.const 1.3199715655682936e+286) (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (f32.const 4.75)
  (i64.const 0x505050505050505) (f64.const -6.5) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (f64.const -9.5) (f32.const 10.75))
(assert_return (invoke "block-here-6"
  (i32.const 0) (f64.const -2.5) (f32.const 3.75) (f32.const 4.75) (i64.const 0x505050505050505)
  (f64.const -6.5) (i32.const 0x7070707) (i64.const 0x808080808080808) (f64.const -9.5) (f32.const 10.75))
  (f32.const 10.75) (f64.const -28.125) (f64.const 12.25) (f64.const 4.744817393885104e-24) (f32.const -18.75)
  (i32.const 0x7070707) (i64.const 0xee9c49f7a55300b) (i32.const 178) (f32.const 26.5) (f64.const 27.25)
  (i32.const 0) (f64.const -2.5) (f32.const 3.75) (f32.const 4.75) (i64.const 0x505050505050505)
  (f64.const -6.5) (i32.const 0x7070707) (i64.const 0x808080808080808) (f64.const -9.5) (f32.const 10.75))
(assert_return (invoke "block-here-7"
  (i32.const 0x1010101) (i32.const 0x2020202) (f32.const 3.75) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (f64.const -7.5) (f64.const -8.5) (f32.const 9.75) (f64.const -10.5) (f64.const -11.5)
  (f32.const 12.75) (f32.const 13.75) (f32.const 14.75) (i32.const 0xf0f0f0f) (i64.const 0x1010101010101010)
  (i32.const 0x11111111) (i32.const 0x12121212)) (i32.const 0x4040404) (f64.const 4.75) (f64.const 13.25)
  (f32.const -1.3162402e+32) (f32.const 3.75) (i64.const 0x10100ffe1010100b) (i64.const 0x3333333333333340)
  (f64.const -7.5) (f64.const 1.3199715655682936e+286) (f64.const 22.25) (f64.const 23.25)
  (i32.const 0x1010101) (i32.const 0x2020202) (f32.const 3.75) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (f64.const -7.5) (f64.const -8.5) (f32.const 9.75) (f64.const -10.5) (f64.const -11.5)
  (f32.const 12.75) (f32.const 13.75) (f32.const 14.75) (i32.const 0xf0f0f0f) (i64.const 0x1010101010101010)
  (i32.const 0x11111111) (i32.const 0x12121212))
(assert_return (invoke "block-here-7"
  (i32.const 0) (i32.const 0x2020202) (f32.const 3.75) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (f64.const -7.5) (f64.const -8.5) (f32.const 9.75) (f64.const -10.5) (f64.const -11.5)
  (f32.const 12.75) (f32.const 13.75) (f32.const 14.75) (i32.const 0xf0f0f0f) (i64.const 0x1010101010101010)
  (i32.const 0x11111111) (i32.const 0x12121212)) (i32.const 0x4040404) (f64.const 4.75) (f64.const 13.25)
  (f32.const -1.3162402e+32) (f32.const 39.25) (i64.const 0xefefefefefefeee2) (i64.const 0x1010101010101129)
  (f64.const 16.75) (f64.const -8.5) (f64.const -336.375) (f64.const 30.25) (i32.const 0)
  (i32.const 0x2020202) (f32.const 3.75) (i32.const 0x4040404) (i32.const 0x5050505) (i32.const 0x6060606)
  (f64.const -7.5) (f64.const -8.5) (f32.const 9.75) (f64.const -10.5) (f64.const -11.5) (f32.const 12.75)
  (f32.const 13.75) (f32.const 14.75) (i32.const 0xf0f0f0f) (i64.const 0x1010101010101010)
  (i32.const 0x11111111) (i32.const 0x12121212))
(assert_return (invoke "block-here-8"
  (i32.const 0x1010101)) (f64.const 1024.5) (i64.const 0x11223344556676dd) (i64.const -182)
  (f64.const 6.3036191369089e-116) (i64.const 0xfefdfceefaf9f8fd) (i64.const 0xc8a37e59340feac5)
  (i64.const 0x15f0cba6815c3712) (f32.const 27.75) (i32.const 178) (i32.const 185) (i32.const 0x1010101)
  (i32.const 0x10101c8) (i32.const 0x1010101) (f64.const 12.25) (f32.const 13.5) (f32.const 14.5))
(assert_return (invoke "block-here-8"
  (i32.const 0)) (f64.const 1024.5) (i64.const 0x11223344556676dd) (i64.const -182)
  (f64.const 6.3036191369089e-116) (i64.const 0xfefdfcfbfaf9f8f8) (i64.const 0x1122334455667788)
  (i64.const 0x95704b2601dcb792) (f32.const 105.625) (i32.const 0x7e2bd98) (i32.const 0x542f0ae5)
  (i32.const 0) (i32.const 255) (i32.const 0) (f64.const 12.25) (f32.const 13.5) (f32.const 14.5))
(assert_return (invoke "block-here-9"
  (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5) (i64.const 0x404040404040404)) (f64.const -2.5)
  (i32.const 0x101017b) (f64.const 18.25) (i64.const 0x75502b06e1bc9772) (f32.const 3.25)
  (i64.const 0x404041104040401) (f64.const 22.25) (f32.const -4.044713e-38) (f64.const -2.5)
  (i64.const 0xfbfbfbfbfbfbfaf6) (i32.const 0x1010101) (f64.const -3.455558710662957e+288)
  (f32.const -2.6713147e-07) (i32.const 0xdcdcdcdc) (i64.const 0x404040404040404) (i32.const 0x7e2bd98)
  (f64.const -2.5) (f32.const 35.5) (f32.const 3.25) (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5)
  (i64.const 0x404040404040404) (i32.const 94) (i32.const 101) (i64.const 0xf00000005))
(assert_return (invoke "block-here-9"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (i64.const 0x404040404040404)) (f64.const -2.5)
  (i32.const 122) (f64.const 18.25) (i64.const 0x75502b06e1bc9772) (f32.const 3.25)
  (i64.const 0x404041104040401) (f64.const 22.25) (f32.const -4.044713e-38) (f64.const -2.5)
  (i64.const 0xfbfbfbfbfbfbfaf6) (i32.const 0) (f64.const 38.25) (f32.const 39.5) (i32.const 0xfad5b08b)
  (i64.const 0x404040404040404) (i32.const 0) (f64.const 43.25) (f32.const 44.5) (f32.const 45.5)
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (i64.const 0x404040404040404) (i32.const 94) (i32.const 101)
  (i64.const 0xf00000005))
(assert_return (invoke "block-here-10"
  (i32.const 0x1010101) (f32.const 2.75) (i32.const 0x3030303) (f32.const 4.75) (i64.const 0x505050505050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (f32.const 8.75) (i64.const 0x909090909090909)
  (i32.const 0xa0a0a0a)) (f64.const -7.5) (i64.const 0x505051005050500) (f64.const 22.25)
  (i64.const 0x15f0cba6815c3712) (f32.const 8.75) (i32.const 0x10101b3) (f32.const 26.5)
  (f64.const -3.203851516313528e+259) (i64.const 0x909090909090909) (f64.const 29966.625) (i32.const 227)
  (i32.const 0xa0a0a0a) (i64.const 0x707070707070707) (i64.const 0x707070707070707) (f32.const 36.5)
  (i32.const 262) (i64.const 0x909090909090909) (i32.const 0x1010101) (i64.const 0x8e69441ffad5b08b)
  (i64.const 0xfafafafafafafb47) (i32.const 0x1010101) (f32.const 2.75) (i32.const 0x3030303) (f32.const 4.75)
  (i64.const 0x505050505050505) (f32.const 6.75) (i64.const 0x707070707070707) (f32.const 8.75)
  (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (i64.const -149) (f32.const 15.5) (i64.const -171)
  (f32.const 17.5) (i64.const 0x1200000005) (i32.const 136))
(assert_return (invoke "block-here-10"
  (i32.const 0) (f32.const 2.75) (i32.const 0x3030303) (f32.const 4.75) (i64.const 0x505050505050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (f32.const 8.75) (i64.const 0x909090909090909)
  (i32.const 0xa0a0a0a)) (f64.const -7.5) (i64.const 0x505051005050500) (f64.const 22.25)
  (i64.const 0x15f0cba6815c3712) (f32.const 8.75) (i32.const 178) (f32.const 26.5)
  (f64.const -3.203851516313528e+259) (i64.const 0x909090909090909) (f64.const 29966.625) (i32.const 297)
  (i32.const 0xe1bc9772) (i64.const 0x505050505050326) (i64.const 0x7b56310ce7c29d78)
  (f32.const 1.3403321e-07) (i32.const 0xa0a0a0a) (i64.const 0xee9c49f7a55300b) (i32.const 346)
  (i64.const 0xa8835e3914efcaa5) (i64.const 0x3300000005) (i32.const 0) (f32.const 2.75) (i32.const 0x3030303)
  (f32.const 4.75) (i64.const 0x505050505050505) (f32.const 6.75) (i64.const 0x707070707070707)
  (f32.const 8.75) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (i64.const -149) (f32.const 15.5)
  (i64.const -171) (f32.const 17.5) (i64.const 0x1200000005) (i32.const 136))
(assert_return (invoke "block-here-11"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (f32.const 4.75) (f64.const -5.5)
  (i64.const 0x606060606060606) (i32.const 0x7070707) (f64.const -8.5) (f64.const -9.5) (i32.const 0xa0a0a0a)
  (f32.const 11.75) (i32.const 0xc0c0c0c) (f32.const 13.75) (i64.const 0xe0e0e0e0e0e0e0e)
  (i32.const 0xf0f0f0f) (i64.const 0x1010101010101010) (i32.const 0x11111111) (i64.const 0x1212121212121212))
  (i32.const 0xa0a0a0a) (f64.const -30.75) (f32.const 23.5) (i64.const 0xee9c49f7a55300b)
  (i64.const 0x606060606060606) (f64.const -91.875) (f64.const 27.25) (f64.const -1.6338082632273529e-84)
  (i32.const 0x1010101) (i32.const 0x101002c) (f64.const 23.75) (i64.const 0x1010101010101010)
  (i64.const 0x3510ebc6a17c5732) (f32.const 41.25) (f32.const 37.5) (f32.const 529.375) (f64.const -8.5)
  (i32.const 0xf0f102a) (i32.const 0xf0f0f0f) (i32.const 297) (f32.const -4.348626e+20) (i32.const 0x1010101)
  (i32.const 0x2020202) (f64.const -3.5) (f32.const 4.75) (f64.const -5.5) (i64.const 0x606060606060606)
  (i32.const 0x7070707) (f64.const -8.5) (f64.const -9.5) (i32.const 0xa0a0a0a) (f32.const 11.75)
  (i32.const 0xc0c0c0c) (f32.const 13.75) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xf0f0f0f)
  (i64.const 0x1010101010101010) (i32.const 0x11111111) (i64.const 0x1212121212121212) (i64.const 0xf00000005)
  (i32.const 115) (f64.const 17.25) (f64.const 18.25) (f32.const 19.5) (f64.const 20.25))
(assert_return (invoke "block-here-11"
  (i32.const 0) (i32.const 0x2020202) (f64.const -3.5) (f32.const 4.75) (f64.const -5.5)
  (i64.const 0x606060606060606) (i32.const 0x7070707) (f64.const -8.5) (f64.const -9.5) (i32.const 0xa0a0a0a)
  (f32.const 11.75) (i32.const 0xc0c0c0c) (f32.const 13.75) (i64.const 0xe0e0e0e0e0e0e0e)
  (i32.const 0xf0f0f0f) (i64.const 0x1010101010101010) (i32.const 0x11111111) (i64.const 0x1212121212121212))
  (i32.const 0xa0a0a0a) (f64.const -30.75) (f32.const 23.5) (i64.const 0xee9c49f7a55300b)
  (i64.const 0x606060606060606) (f64.const -91.875) (f64.const 27.25) (f64.const -1.6338082632273529e-84)
  (i32.const 0) (i32.const -213) (f64.const -243.375) (i64.const 0x2d00000005) (i64.const 0xe0e0e0e0e0e0e0e)
  (f32.const 47.5) (f32.const 53.25) (f32.const -83194.69) (f64.const -3.5) (i32.const 0xf0f0f0f)
  (i32.const 0x7070707) (i32.const 0x2020202) (f32.const 54.5) (i32.const 0) (i32.const 0x2020202)
  (f64.const -3.5) (f32.const 4.75) (f64.const -5.5) (i64.const 0x606060606060606) (i32.const 0x7070707)
  (f64.const -8.5) (f64.const -9.5) (i32.const 0xa0a0a0a) (f32.const 11.75) (i32.const 0xc0c0c0c)
  (f32.const 13.75) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xf0f0f0f) (i64.const 0x1010101010101010)
  (i32.const 0x11111111) (i64.const 0x1212121212121212) (i64.const 0xf00000005) (i32.const 115)
  (f64.const 17.25) (f64.const 18.25) (f32.const 19.5) (f64.const 20.25))
(assert_return (invoke "block-here-12"
  (i32.const 0x1010101)) (f64.const 10.75) (i32.const 0xe1bc9772) (f32.const 3.25) (i32.const 0x1010197)
  (f64.const -8.490637912746905e+41) (f32.const -0.125) (i64.const 0x1122335c5566778d)
  (i64.const 0x5b3611ecc7a27d58) (f64.const 26.25) (i64.const 0xf5d0ab86613c17f2) (f32.const 28.5)
  (f32.const -3.6875) (i32.const 0x1010101))
(assert_return (invoke "block-here-12"
  (i32.const 0)) (f64.const -7.5) (i32.const 220) (f32.const 32.5) (i32.const 0)
  (f64.const -4.582947821683902e+196) (f32.const -0.125) (i64.const 0xeec9a47f5a3510eb)
  (i64.const 0x102030405060696) (f64.const 38.25) (i64.const 0xd5b08b66411cf7d2) (f32.const 40.5)
  (f32.const 41725.844) (i32.const 0))

(module
  (tag $e0)
  (tag $e1)
  (tag $e2 (param f32))
  (tag $e3 (param f32))
  (tag $e4 (param f32 f64))
  (tag $e5 (param f32 f64))
  (tag $e6 (param f64 i32 i32))
  (tag $e7 (param f64 i32 i32))
  (tag $e8 (param f32 i64 f64 f64))
  (tag $e9 (param f32 i64 f64 f64))
  (tag $e10 (param f32 i32 i64 i32 i64))
  (tag $e11 (param f32 i32 i64 i32 i64))
  (tag $e12 (param i32 f32 i64 f32 f64 f64))
  (tag $e13 (param i32 f32 i64 f32 f64 f64))
  (tag $e14 (param i64 f32 i32 i64 f32 i32 f32))
  (tag $e15 (param i64 f32 i32 i64 f32 i32 f32))
  (tag $e16 (param f32 i32 f64 f64 i64 f64 f64 i64))
  (tag $e17 (param f32 i32 f64 f64 i64 f64 f64 i64))
  (tag $e18 (param f64 f64 f64 i32 f32 i32 i64 f64 i64))
  (tag $e19 (param f64 f64 f64 i32 f32 i32 i64 f64 i64))
  (tag $e20 (param i32 f64 i32 i32 i64 f32 i32 f32 f32 i32))
  (tag $e21 (param i32 f64 i32 i32 i64 f32 i32 f32 f32 i32))
  (tag $e22 (param i64 f64 f64 f32 f64 i64 f32 i32 i64 i64 i64))
  (tag $e23 (param i64 f64 f64 f32 f64 i64 f32 i32 i64 i64 i64))
  (tag $e24 (param f32 f64 i32 i32 i32 f64 f64 f32 f32 i32 i64 f64))
  (tag $e25 (param f32 f64 i32 i32 i32 f64 f64 f32 f32 i32 i64 f64))
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
  (table $t0 14 20 funcref)
  (elem (table $t0) (i32.const 1) func $throw-13)
  (elem (table $t0) (i32.const 2) func $throw-14)
  (elem (table $t0) (i32.const 3) func $throw-15)
  (elem (table $t0) (i32.const 4) func $throw-16)
  (elem (table $t0) (i32.const 5) func $throw-17)
  (elem (table $t0) (i32.const 6) func $throw-18)
  (elem (table $t0) (i32.const 7) func $throw-19)
  (elem (table $t0) (i32.const 8) func $throw-20)
  (elem (table $t0) (i32.const 9) func $throw-21)
  (elem (table $t0) (i32.const 10) func $throw-22)
  (elem (table $t0) (i32.const 11) func $throw-23)
  (elem (table $t0) (i32.const 12) func $throw-24)
  (elem (table $t0) (i32.const 13) func $throw-25)
  (func $nothing
  )
  (func $clobber
  (local i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 7 f64.const 3.25 f64.add local.set 1
    global.get 0 i32.const 31 i32.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3 global.get 1
    i64.const 0x600000005 i64.sub local.set 4 global.get 7 f64.const 7.25 f64.sub local.set 5 global.get 0
    i32.const 59 i32.add local.set 6 global.get 6 f32.const 9.5 f32.add local.set 7 global.get 1
    i64.const -105 i64.sub local.set 8 global.get 7 f64.const 11.25 f64.mul local.set 9 global.get 0
    i32.const 87 i32.add local.set 10 global.get 6 f32.const 13.5 f32.sub local.set 11 global.get 1
    i64.const -149 i64.sub local.set 12 global.get 7 f64.const 15.25 f64.add local.set 13 global.get 0
    i32.const 115 i32.add local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1
    i64.const 0x1200000005 i64.sub local.set 16 global.get 7 f64.const 19.25 f64.sub local.set 17 global.get 0
    i32.const 143 i32.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 7 f64.const 23.25 f64.mul local.set 21 global.get 0
    i32.const 171 i32.add local.set 22 global.get 6 f32.const 25.5 f32.sub local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-13 (param i32)
    call $clobber local.get 0
    if
      throw $e0
    end
  )
  (func $block-call-13 (export "block-call-13") (param i32 i32 i32 f64) (result i32 i32 i32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    block
      try_table (catch $e1 0) (catch $e0 0)
        global.get 5 global.get 2 f32.const 18.5 f32.add local.get 0 call $throw-13 drop drop
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-14 (param i32 f32)
    call $clobber local.get 0
    if
      local.get 1 throw $e2
    end
  )
  (func $block-call-14 (export "block-call-14") (param i32 i32 f64 f64 f32 f32 i64 f64 f32 i32)
  (result f32 i32 i32 f64 f64 f32 f32 i64 f64 f32 i32 i32 i32 f64) (local i32 i32 f64)
    i32.const 129 local.set 10 i32.const 136 local.set 11 f64.const 20.25 local.set 12
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
    end
    block (result f32)
      try_table (result f32) (catch $e3 0) (catch $e2 0)
        i64.const 0x1500000005 f32.const 22.5 local.get 0 local.get 8 f32.const 23.5 f32.mul call $throw-14
        drop drop i32.const 0 f32.load
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $throw-15 (param i32 f32 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 throw $e4
    end
  )
  (func $block-call-15 (export "block-call-15")
  (param i32 i64 f32 f64 f64 i64 f32 f32 f32 f64 i32 i32 f64 i64 i64 f32 i32 i64)
  (result i32 f32 f64 i32 i64 f32 f64 f64 i64 f32 f32 f32 f64 i32 i32 f64 i64 i64 f32 i32 i64 i64 f64 i32)
  (local i64 f64 i32)
    i64.const -204 local.set 18 f64.const 20.25 local.set 19 i32.const 150 local.set 20 local.get 16
    block (result f32 f64)
      try_table (result f32 f64) (catch $e5 0) (catch $e4 0)
        local.get 14 i64.const -248 i64.mul local.get 2 f32.const 24.5 f32.add local.get 0 local.get 7
        f32.const 25.5 f32.sub i32.const 16 f64.load offset=2 call $throw-15 drop drop i32.const 24
        f32.load offset=3 local.get 9 f64.const 28.25 f64.sub
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20
  )
  (func $throw-16 (param i32 f64 i32 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 throw $e6
    end
  )
  (func $block-call-16 (export "block-call-16") (param i32)
  (result f64 f64 i32 i32 i32 i32 f64 i64 i64 f64 i64) (local i32 f64 i64 i64 f64 i64)
    i32.const 143 local.set 1 f64.const 21.25 local.set 2 i64.const -237 local.set 3 i64.const -248
    local.set 4 f64.const 24.25 local.set 5 i64.const -270 local.set 6
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6
    end
    global.get 3
    block (result f64 i32 i32)
      try_table (result f64 i32 i32) (catch $e7 0) (catch $e6 0)
        i32.const 24 i64.load offset=3 f32.const 28.5 local.get 0 i32.const 40 f64.load offset=1 i32.const 48
        i32.load offset=2 i32.const 56 i32.load offset=3 call $throw-16 drop drop global.get 3 local.get 0
        i32.const 234 i32.xor local.get 0 i32.const 241 i32.sub
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-17 (param i32 f32 i64 f64 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e8
    end
  )
  (func $block-call-17 (export "block-call-17") (param i32 f32 f32 i32)
  (result i64 f32 i64 f64 f64 i32 f32 f32 i32 f32 i32 i64 f32 i64 f32) (local f32 i32 i64 f32 i64 f32)
    f32.const 21.5 local.set 4 i32.const 157 local.set 5 i64.const -248 local.set 6 f32.const 24.5 local.set 7
    i64.const -270 local.set 8 f32.const 26.5 local.set 9
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    global.get 5
    block (result f32 i64 f64 f64)
      try_table (result f32 i64 f64 f64) (catch $e9 0) (catch $e8 0)
        global.get 1 local.get 2 f32.const 29.5 f32.mul local.get 0 local.get 2 i32.const 56 i64.load offset=3
        f64.const 32.25 global.get 7 f64.const 33.25 f64.add call $throw-17 drop drop local.get 2 global.get 5
        global.get 3 i32.const 104 f64.load offset=1
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-18 (param i32 f32 i32 i64 i32 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 throw $e10
    end
  )
  (func $block-call-18 (export "block-call-18") (param i32 f64 f64 f32 f32 f64 f32 i64 i32 i64)
  (result f64 f64 f64 i64 f32 i32 i64 i32 i64 i32 f64 f64 f32 f32 f64 f32 i64 i32 i64)
    local.get 2 local.get 2 f64.const 23.25 f64.mul f64.const 24.25 i32.const 8 i64.load offset=1
    block (result f32 i32 i64 i32 i64)
      try_table (result f32 i32 i64 i32 i64) (catch $e11 0) (catch $e10 0)
        local.get 9 i64.const -281 i64.sub i32.const 24 f32.load offset=3 local.get 0 f32.const 28.5
        local.get 8 i32.const 206 i32.xor i64.const 0x1e00000005 local.get 8 i64.const -347 call $throw-18
        drop drop i32.const 72 f32.load offset=1 i32.const 80 i32.load offset=2 i32.const 88 i64.load offset=3
        i32.const 255 local.get 7 i64.const -402 i64.xor
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-19 (param i32 i32 f32 i64 f32 f64 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 throw $e12
    end
  )
  (func $block-call-19 (export "block-call-19")
  (param i32 f32 f64 f32 i32 f32 i64 i64 f32 f64 i64 f32 f64 i64 i32 f32 i32 i32)
  (result i32 f64 f64 i32 i32 f32 i64 f32 f64 f64 i32 f32 f64 f32 i32 f32 i64 i64 f32 f64 i64 f32 f64 i64 i32 f32 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17
    end
    local.get 4 local.get 2 f64.const 24.25 f64.add f64.const 25.25 i32.const 16 i32.load offset=2
    block (result i32 f32 i64 f32 f64 f64)
      try_table (result i32 f32 i64 f32 f64 f64) (catch $e13 0) (catch $e12 0)
        local.get 7 i64.const 0x1b00000005 i64.mul local.get 11 local.get 0 i32.const 40 i32.load offset=1
        local.get 8 i64.const -336 local.get 15 f32.const 32.5 f32.mul f64.const 33.25 i32.const 80
        f64.load offset=2 call $throw-19 drop drop local.get 4 i32.const 248 i32.mul local.get 8 local.get 7
        i64.const -402 i64.xor local.get 11 local.get 2 f64.const 39.25 f64.add i32.const 128 f64.load
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $throw-20 (param i32 i64 f32 i32 i64 f32 i32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 throw $e14
    end
  )
  (func $block-call-20 (export "block-call-20") (param i32)
  (result i64 i64 i32 i64 i64 f32 i32 i64 f32 i32 f32 i32 f64 f32 i32) (local f64 f32 i32)
    f64.const 24.25 local.set 1 f32.const 25.5 local.set 2 i32.const 185 local.set 3
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 5 global.get 1 i64.const -303 i64.add i32.const 206 i32.const 48 i64.load offset=2
    block (result i64 f32 i32 i64 f32 i32 f32)
      try_table (result i64 f32 i32 i64 f32 i32 f32) (catch $e15 0) (catch $e14 0)
        i64.const -336 global.get 2 f32.const 32.5 f32.mul local.get 0 i32.const 72 i64.load offset=1
        global.get 2 local.get 0 global.get 1 i64.const 0x2400000005 i64.add global.get 6 f32.const 37.5
        f32.sub local.get 0 i32.const 269 i32.sub i32.const 120 f32.load offset=3 call $throw-20 drop drop
        global.get 1 f32.const 41.5 i32.const 144 i32.load offset=2 global.get 5 f32.const 44.5 local.get 0
        i32.const 318 i32.xor f32.const 46.5
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-21 (param i32 f32 i32 f64 f64 i64 f64 f64 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      throw $e16
    end
  )
  (func $block-call-21 (export "block-call-21") (param i32 f32 f64 i64)
  (result f64 f32 f32 i64 f64 i64 f32 f32 i32 f32 f32 i32 f64 f64 i64 f64 f64 i64 i32 f32 f64 i64 i64 i32 i32)
  (local i64 i32 i32)
    i64.const -270 local.set 4 i32.const 185 local.set 5 i32.const 192 local.set 6 local.get 2 local.get 1
    f32.const 29.5 f32.mul f32.const 30.5 i32.const 56 i64.load offset=3 local.get 2 local.get 3
    i64.const 0x2100000005 i64.xor f32.const 34.5 i32.const 88 f32.load offset=3 local.get 0 local.get 1
    f32.const 37.5 f32.sub
    block (result f32 i32 f64 f64 i64 f64 f64 i64)
      try_table (result f32 i32 f64 f64 i64 f64 f64 i64) (catch $e17 0) (catch $e16 0)
        local.get 3 local.get 1 f32.const 39.5 f32.add local.get 0 local.get 1 i32.const 290 i32.const 144
        f64.load offset=2 i32.const 152 f64.load offset=3 local.get 3 local.get 2 i32.const 176
        f64.load offset=2 i64.const -512 call $throw-21 drop drop i32.const 0 f32.load i32.const 8
        i32.load offset=1 local.get 2 f64.const 50.25 f64.mul local.get 2 i32.const 32 i64.load i32.const 40
        f64.load offset=1 i32.const 48 f64.load offset=2 i32.const 56 i64.load offset=3
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-22 (param i32 f64 f64 f64 i32 f32 i32 i64 f64 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e18
    end
  )
  (func $block-call-22 (export "block-call-22") (param i32 i32 i64 i64 i64 f32 f32 i64 f64 f64)
  (result f32 i64 i32 f64 f32 f32 i64 f32 i64 f32 f64 f64 f64 i32 f32 i32 i64 f64 i64 i32 i32 i64 i64 i64 f32 f32 i64 f64 f64 i32 f64 f64 f32 f64 i64)
  (local i32 f64 f64 f32 f64 i64)
    i32.const 185 local.set 10 f64.const 27.25 local.set 11 f64.const 28.25 local.set 12 f32.const 29.5
    local.set 13 f64.const 30.25 local.set 14 i64.const -336 local.set 15
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 5 local.get 2 i64.const 0x2100000005 i64.xor i32.const 241 i32.const 88 f64.load offset=3
    local.get 6 local.get 5 f32.const 37.5 f32.sub i64.const -413 i32.const 120 f32.load offset=3 local.get 2
    local.get 5 f32.const 41.5 f32.mul
    block (result f64 f64 f64 i32 f32 i32 i64 f64 i64)
      try_table (result f64 f64 f64 i32 f32 i32 i64 f64 i64) (catch $e19 0) (catch $e18 0)
        local.get 4 i64.const 0x2a00000005 i64.sub i32.const 152 f32.load offset=3 local.get 0 local.get 9
        i32.const 168 f64.load offset=1 local.get 8 i32.const 332 i32.const 0 f32.load i32.const 346
        i32.const 16 i64.load offset=2 f64.const 51.25 local.get 3 i64.const -567 i64.add call $throw-22 drop
        drop f64.const 53.25 local.get 9 i32.const 56 f64.load offset=3 local.get 1 i32.const 72
        f32.load offset=1 local.get 0 local.get 4 local.get 9 f64.const 60.25 f64.add i32.const 104
        i64.load offset=1
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $throw-23 (param i32 i32 f64 i32 i32 i64 f32 i32 f32 f32 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 throw $e20
    end
  )
  (func $block-call-23 (export "block-call-23")
  (param i32 i32 f64 i64 i32 i32 f64 f32 i32 f32 f64 i32 f64 f64 f64 f32 i32 f64)
  (result f64 f32 f32 f32 f32 f32 i64 i64 f32 i32 i32 f64 i32 i32 i64 f32 i32 f32 f32 i32 i32 i32 f64 i64 i32 i32 f64 f32 i32 f32 f64 i32 f64 f64 f64 f32 i32 f64 f64 f64 i32 f64 f64 f32)
  (local f64 f64 i32 f64 f64 f32)
    f64.const 27.25 local.set 18 f64.const 28.25 local.set 19 i32.const 206 local.set 20 f64.const 30.25
    local.set 21 f64.const 31.25 local.set 22 f32.const 32.5 local.set 23
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19 local.get 20 local.set 20
      local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 10 local.get 9 f32.const 34.5 f32.sub f32.const 35.5 i32.const 96 f32.load local.get 9
    local.get 9 f32.const 38.5 f32.mul i64.const 0x2700000005 i32.const 128 i64.load local.get 9 local.get 8
    i32.const 297 i32.sub
    block (result i32 f64 i32 i32 i64 f32 i32 f32 f32 i32)
      try_table (result i32 f64 i32 i32 i64 f32 i32 f32 f32 i32) (catch $e21 0) (catch $e20 0)
        local.get 3 f32.const 44.5 local.get 0 local.get 0 i32.const 318 i32.xor local.get 2 i32.const 184
        i32.load offset=3 i32.const 339 local.get 3 i32.const 16 f32.load offset=2 local.get 4 local.get 9
        f32.const 52.5 f32.sub local.get 9 local.get 16 call $throw-23 drop drop local.get 16 i32.const 64
        f64.load local.get 5 i32.const 402 i32.xor i32.const 409 local.get 3 i64.const -644 i64.mul
        f32.const 60.5 local.get 16 local.get 7 local.get 7 f32.const 63.5 f32.add local.get 11 i32.const 451
        i32.add
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
  (func $throw-24 (param i32 i64 f64 f64 f32 f64 i64 f32 i32 i64 i64 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 throw $e22
    end
  )
  (func $block-call-24 (export "block-call-24") (param i32)
  (result i64 f64 f64 f32 f64 i64 f32 i32 i64 i64 i64 i32)
    block (result i64 f64 f64 f32 f64 i64 f32 i32 i64 i64 i64)
      try_table (result i64 f64 f64 f32 f64 i64 f32 i32 i64 i64 i64) (catch $e23 0) (catch $e22 0)
        global.get 1 i64.const -303 i64.add global.get 6 local.get 0 global.get 1 i64.const 0x1e00000005
        i64.sub f64.const 31.25 f64.const 32.25 global.get 6 f32.const 33.5 f32.add f64.const 34.25
        global.get 5 i64.const -380 i64.mul i32.const 96 f32.load local.get 0 i32.const 262 i32.xor
        i64.const -413 i32.const 120 i64.load offset=3 i64.const -435 call $throw-24 drop drop i64.const -446
        i32.const 144 f64.load offset=2 i32.const 152 f64.load offset=3 global.get 2 global.get 7
        i32.const 176 i64.load offset=2 global.get 6 f32.const 47.5 f32.mul i32.const 0 i32.load i32.const 8
        i64.load offset=1 global.get 1 i64.const 0x3300000005
      end
    end
    local.get 0
  )
  (func $throw-25 (param i32 f32 f64 i32 i32 i32 f64 f64 f32 f32 i32 i64 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 12 throw $e24
    end
  )
  (func $block-call-25 (export "block-call-25") (param i32 i32 f64 i32)
  (result f32 f64 i32 i32 i32 f64 f64 f32 f32 i32 i64 f64 i32 i32 f64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    block (result f32 f64 i32 i32 i32 f64 f64 f32 f32 i32 i64 f64)
      try_table (result f32 f64 i32 i32 i32 f64 f64 f32 f32 i32 i64 f64) (catch $e25 0) (catch $e24 0)
        global.get 5 global.get 2 f32.const 30.5 f32.add local.get 0 f32.const 31.5 local.get 2
        f64.const 32.25 f64.mul local.get 3 i32.const 234 i32.xor i32.const 241 i32.const 88 i32.load offset=3
        local.get 2 f64.const 36.25 f64.add f64.const 37.25 f32.const 38.5 global.get 6 f32.const 39.5 f32.add
        local.get 0 i32.const 283 i32.add global.get 5 i32.const 144 f64.load offset=2 call $throw-25 drop
        drop f32.const 43.5 local.get 2 f64.const 44.25 f64.mul i32.const 168 i32.load offset=1 local.get 1
        i32.const 184 i32.load offset=3 local.get 2 i32.const 8 f64.load offset=1 global.get 2 i32.const 24
        f32.load offset=3 i32.const 32 i32.load global.get 5 i64.const -578 i64.xor f64.const 54.25
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "block-call-13"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (f64.const -4.5)) (i32.const 0x1010101)
  (i32.const 0x2020202) (i32.const 0x3030303) (f64.const -4.5))
(assert_return (invoke "block-call-13"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (f64.const -4.5)) (i32.const 0)
  (i32.const 0x2020202) (i32.const 0x3030303) (f64.const -4.5))
(assert_return (invoke "block-call-14"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5) (f32.const 5.75)
  (f32.const 6.75) (i64.const 0x707070707070707) (f64.const -8.5) (f32.const 9.75) (i32.const 0xa0a0a0a))
  (f32.const 229.125) (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5)
  (f32.const 5.75) (f32.const 6.75) (i64.const 0x707070707070707) (f64.const -8.5) (f32.const 9.75)
  (i32.const 0xa0a0a0a) (i32.const 129) (i32.const 136) (f64.const 20.25))
(assert_return (invoke "block-call-14"
  (i32.const 0) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75)
  (i64.const 0x707070707070707) (f64.const -8.5) (f32.const 9.75) (i32.const 0xa0a0a0a))
  (f32.const 2.7673341e+35) (i32.const 0) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5)
  (f32.const 5.75) (f32.const 6.75) (i64.const 0x707070707070707) (f64.const -8.5) (f32.const 9.75)
  (i32.const 0xa0a0a0a) (i32.const 129) (i32.const 136) (f64.const 20.25))
(assert_return (invoke "block-call-15"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (f32.const 3.75) (f64.const -4.5) (f64.const -5.5)
  (i64.const 0x606060606060606) (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (f64.const -10.5)
  (i32.const 0xb0b0b0b) (i32.const 0xc0c0c0c) (f64.const -13.5) (i64.const 0xe0e0e0e0e0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (f32.const 16.75) (i32.const 0x11111111) (i64.const 0x1212121212121212))
  (i32.const 0x11111111) (f32.const -16.75) (f64.const -1.572960191101951e-113) (i32.const 0x1010101)
  (i64.const 0x202020202020202) (f32.const 3.75) (f64.const -4.5) (f64.const -5.5)
  (i64.const 0x606060606060606) (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (f64.const -10.5)
  (i32.const 0xb0b0b0b) (i32.const 0xc0c0c0c) (f64.const -13.5) (i64.const 0xe0e0e0e0e0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (f32.const 16.75) (i32.const 0x11111111) (i64.const 0x1212121212121212)
  (i64.const -204) (f64.const 20.25) (i32.const 150))
(assert_return (invoke "block-call-15"
  (i32.const 0) (i64.const 0x202020202020202) (f32.const 3.75) (f64.const -4.5) (f64.const -5.5)
  (i64.const 0x606060606060606) (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (f64.const -10.5)
  (i32.const 0xb0b0b0b) (i32.const 0xc0c0c0c) (f64.const -13.5) (i64.const 0xe0e0e0e0e0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (f32.const 16.75) (i32.const 0x11111111) (i64.const 0x1212121212121212))
  (i32.const 0x11111111) (f32.const 2.1685708e+20) (f64.const -38.75) (i32.const 0)
  (i64.const 0x202020202020202) (f32.const 3.75) (f64.const -4.5) (f64.const -5.5)
  (i64.const 0x606060606060606) (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (f64.const -10.5)
  (i32.const 0xb0b0b0b) (i32.const 0xc0c0c0c) (f64.const -13.5) (i64.const 0xe0e0e0e0e0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (f32.const 16.75) (i32.const 0x11111111) (i64.const 0x1212121212121212)
  (i64.const -204) (f64.const 20.25) (i32.const 150))
(assert_return (invoke "block-call-16"
  (i32.const 0x1010101)) (f64.const -7.5) (f64.const -3.455558710662957e+288) (i32.const 0xb48f6a45)
  (i32.const 0x1dcb792) (i32.const 0x1010101) (i32.const 143) (f64.const 21.25) (i64.const -237)
  (i64.const -248) (f64.const 24.25) (i64.const -270))
(assert_return (invoke "block-call-16"
  (i32.const 0)) (f64.const -7.5) (f64.const -7.5) (i32.const 234) (i32.const -241) (i32.const 0)
  (i32.const 143) (f64.const 21.25) (i64.const -237) (i64.const -248) (f64.const 24.25) (i64.const -270))
(assert_return (invoke "block-call-17"
  (i32.const 0x1010101) (f32.const 2.75) (f32.const 3.75) (i32.const 0x4040404))
  (i64.const 0xfefdfcfbfaf9f8f8) (f32.const 3.75) (i64.const 0x95704b2601dcb792) (f64.const 32.25)
  (f64.const 1057.75) (i32.const 0x1010101) (f32.const 2.75) (f32.const 3.75) (i32.const 0x4040404)
  (f32.const 21.5) (i32.const 157) (i64.const -248) (f32.const 24.5) (i64.const -270) (f32.const 26.5))
(assert_return (invoke "block-call-17"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (i32.const 0x4040404)) (i64.const 0xfefdfcfbfaf9f8f8)
  (f32.const 3.75) (i64.const 0xfefdfcfbfaf9f8f8) (f64.const -7.5) (f64.const 4.744817393885104e-24)
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (i32.const 0x4040404) (f32.const 21.5) (i32.const 157)
  (i64.const -248) (f32.const 24.5) (i64.const -270) (f32.const 26.5))
(assert_return (invoke "block-call-18"
  (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75) (f32.const 5.75) (f64.const -6.5)
  (f32.const 7.75) (i64.const 0x808080808080808) (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a))
  (f64.const -3.5) (f64.const -81.375) (f64.const 24.25) (i64.const 0x5b3611ecc7a27d58) (f32.const 28.5)
  (i32.const 0x90909c7) (i64.const 0x1e00000005) (i32.const 0x9090909) (i64.const -347) (i32.const 0x1010101)
  (f64.const -2.5) (f64.const -3.5) (f32.const 4.75) (f32.const 5.75) (f64.const -6.5) (f32.const 7.75)
  (i64.const 0x808080808080808) (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a))
(assert_return (invoke "block-call-18"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75) (f32.const 5.75) (f64.const -6.5)
  (f32.const 7.75) (i64.const 0x808080808080808) (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a))
  (f64.const -3.5) (f64.const -81.375) (f64.const 24.25) (i64.const 0x5b3611ecc7a27d58)
  (f32.const 3.4116134e-34) (i32.const 0x542f0ae5) (i64.const 0x3510ebc6a17c5732) (i32.const 255)
  (i64.const 0xf7f7f7f7f7f7f666) (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75)
  (f32.const 5.75) (f64.const -6.5) (f32.const 7.75) (i64.const 0x808080808080808) (i32.const 0x9090909)
  (i64.const 0xa0a0a0a0a0a0a0a))
(assert_return (invoke "block-call-19"
  (i32.const 0x1010101) (f32.const 2.75) (f64.const -3.5) (f32.const 4.75) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i64.const 0x808080808080808) (f32.const 9.75)
  (f64.const -10.5) (i64.const 0xb0b0b0b0b0b0b0b) (f32.const 12.75) (f64.const -13.5)
  (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xf0f0f0f) (f32.const 16.75) (i32.const 0x11111111)
  (i32.const 0x12121212)) (i32.const 0x5050505) (f64.const 20.75) (f64.const 25.25) (i32.const 0x14efcaa5)
  (i32.const 0x67421df8) (f32.const 9.75) (i64.const -336) (f32.const 544.375) (f64.const 33.25)
  (f64.const -4.582947821683902e+196) (i32.const 0x1010101) (f32.const 2.75) (f64.const -3.5) (f32.const 4.75)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i64.const 0x808080808080808)
  (f32.const 9.75) (f64.const -10.5) (i64.const 0xb0b0b0b0b0b0b0b) (f32.const 12.75) (f64.const -13.5)
  (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xf0f0f0f) (f32.const 16.75) (i32.const 0x11111111)
  (i32.const 0x12121212))
(assert_return (invoke "block-call-19"
  (i32.const 0) (f32.const 2.75) (f64.const -3.5) (f32.const 4.75) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808) (f32.const 9.75) (f64.const -10.5)
  (i64.const 0xb0b0b0b0b0b0b0b) (f32.const 12.75) (f64.const -13.5) (i64.const 0xe0e0e0e0e0e0e0e)
  (i32.const 0xf0f0f0f) (f32.const 16.75) (i32.const 0x11111111) (i32.const 0x12121212)) (i32.const 0x5050505)
  (f64.const 20.75) (f64.const 25.25) (i32.const 0x14efcaa5) (i32.const 0xdcdcdcd8) (f32.const 9.75)
  (i64.const 0xf7f7f7f7f7f7f666) (f32.const 12.75) (f64.const 35.75) (f64.const -3.031320730055879e-239)
  (i32.const 0) (f32.const 2.75) (f64.const -3.5) (f32.const 4.75) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808) (f32.const 9.75) (f64.const -10.5)
  (i64.const 0xb0b0b0b0b0b0b0b) (f32.const 12.75) (f64.const -13.5) (i64.const 0xe0e0e0e0e0e0e0e)
  (i32.const 0xf0f0f0f) (f32.const 16.75) (i32.const 0x11111111) (i32.const 0x12121212))
(assert_return (invoke "block-call-20"
  (i32.const 0x1010101)) (i64.const 0xfefdfcfbfaf9f8f8) (i64.const 0x1122334455667659) (i32.const 206)
  (i64.const 0x4823fed9b48f6a45) (i64.const 0x9b76512c07e2bd98) (f32.const 3.25) (i32.const 0x1010101)
  (i64.const 0x112233685566778d) (f32.const -37.625) (i32.const 0x100fff4) (f32.const 9.810503)
  (i32.const 0x1010101) (f64.const 24.25) (f32.const 25.5) (i32.const 185))
(assert_return (invoke "block-call-20"
  (i32.const 0)) (i64.const 0xfefdfcfbfaf9f8f8) (i64.const 0x1122334455667659) (i32.const 206)
  (i64.const 0x4823fed9b48f6a45) (i64.const 0x1122334455667788) (f32.const 41.5) (i32.const 0x946f4a25)
  (i64.const 0xfefdfcfbfaf9f8f8) (f32.const 44.5) (i32.const 318) (f32.const 46.5) (i32.const 0)
  (f64.const 24.25) (f32.const 25.5) (i32.const 185))
(assert_return (invoke "block-call-21"
  (i32.const 0x1010101) (f32.const 2.75) (f64.const -3.5) (i64.const 0x404040404040404)) (f64.const -3.5)
  (f32.const 81.125) (f32.const 30.5) (i64.const 0x95704b2601dcb792) (f64.const -3.5)
  (i64.const 0x404042504040401) (f32.const 34.5) (f32.const -8.5496323e-19) (i32.const 0x1010101)
  (f32.const -34.75) (f32.const 2.75) (i32.const 290) (f64.const 6.3036191369089e-116)
  (f64.const 1.2138208582520844e+257) (i64.const 0x404040404040404) (f64.const -3.5)
  (f64.const -8.490637912746905e+41) (i64.const -512) (i32.const 0x1010101) (f32.const 2.75) (f64.const -3.5)
  (i64.const 0x404040404040404) (i64.const -270) (i32.const 185) (i32.const 192))
(assert_return (invoke "block-call-21"
  (i32.const 0) (f32.const 2.75) (f64.const -3.5) (i64.const 0x404040404040404)) (f64.const -3.5)
  (f32.const 81.125) (f32.const 30.5) (i64.const 0x95704b2601dcb792) (f64.const -3.5)
  (i64.const 0x404042504040401) (f32.const 34.5) (f32.const -8.5496323e-19) (i32.const 0) (f32.const -34.75)
  (f32.const 2.7673341e+35) (i32.const 0xc7a27d58) (f64.const -175.875) (f64.const -3.5)
  (i64.const 0xae89643f1af5d0ab) (f64.const -3.455558710662957e+288) (f64.const 3.402059636520873e+39)
  (i64.const 0x95704b2601dcb792) (i32.const 0) (f32.const 2.75) (f64.const -3.5) (i64.const 0x404040404040404)
  (i64.const -270) (i32.const 185) (i32.const 192))
(assert_return (invoke "block-call-22"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (f32.const 6.75) (f32.const 7.75) (i64.const 0x808080808080808)
  (f64.const -9.5) (f64.const -10.5)) (f32.const 6.75) (i64.const 0x303032203030306) (i32.const 241)
  (f64.const 4.416586975769418e-53) (f32.const 7.75) (f32.const -30.75) (i64.const -413) (f32.const 9.810503)
  (i64.const 0x303030303030303) (f32.const 280.125) (f64.const -10.5) (f64.const 1.3199715655682936e+286)
  (f64.const -9.5) (i32.const 332) (f32.const 2.7673341e+35) (i32.const 346) (i64.const 0xa8835e3914efcaa5)
  (f64.const 51.25) (i64.const 0x4040404040401cd) (i32.const 0x1010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505) (f32.const 6.75)
  (f32.const 7.75) (i64.const 0x808080808080808) (f64.const -9.5) (f64.const -10.5) (i32.const 185)
  (f64.const 27.25) (f64.const 28.25) (f32.const 29.5) (f64.const 30.25) (i64.const -336))
(assert_return (invoke "block-call-22"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (f32.const 6.75) (f32.const 7.75) (i64.const 0x808080808080808)
  (f64.const -9.5) (f64.const -10.5)) (f32.const 6.75) (i64.const 0x303032203030306) (i32.const 241)
  (f64.const 4.416586975769418e-53) (f32.const 7.75) (f32.const -30.75) (i64.const -413) (f32.const 9.810503)
  (i64.const 0x303030303030303) (f32.const 280.125) (f64.const 53.25) (f64.const -10.5)
  (f64.const -2.030012203600678e-205) (i32.const 0x2020202) (f32.const 3.4116134e-34) (i32.const 0)
  (i64.const 0x505050505050505) (f64.const 49.75) (i64.const 0x3b16f1cca7825d38) (i32.const 0)
  (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (f32.const 6.75) (f32.const 7.75) (i64.const 0x808080808080808)
  (f64.const -9.5) (f64.const -10.5) (i32.const 185) (f64.const 27.25) (f64.const 28.25) (f32.const 29.5)
  (f64.const 30.25) (i64.const -336))
(assert_return (invoke "block-call-23"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (f64.const -7.5) (f32.const 8.75) (i32.const 0x9090909)
  (f32.const 10.75) (f64.const -11.5) (i32.const 0xc0c0c0c) (f64.const -13.5) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75) (i32.const 0x11111111) (f64.const -18.5)) (f64.const -11.5)
  (f32.const -23.75) (f32.const 35.5) (f32.const 1.2741393e+16) (f32.const 10.75) (f32.const 413.875)
  (i64.const 0x2700000005) (i64.const 0x8e69441ffad5b08b) (f32.const 10.75) (i32.const 0x90907e0)
  (i32.const 0x101003f) (f64.const -3.5) (i32.const 0x815c3712) (i32.const 339) (i64.const 0x404040404040404)
  (f32.const 2.4212762e-26) (i32.const 0x5050505) (f32.const -41.75) (f32.const 10.75) (i32.const 0x11111111)
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (f64.const -7.5) (f32.const 8.75) (i32.const 0x9090909)
  (f32.const 10.75) (f64.const -11.5) (i32.const 0xc0c0c0c) (f64.const -13.5) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75) (i32.const 0x11111111) (f64.const -18.5) (f64.const 27.25)
  (f64.const 28.25) (i32.const 206) (f64.const 30.25) (f64.const 31.25) (f32.const 32.5))
(assert_return (invoke "block-call-23"
  (i32.const 0) (i32.const 0x2020202) (f64.const -3.5) (i64.const 0x404040404040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (f64.const -7.5) (f32.const 8.75) (i32.const 0x9090909) (f32.const 10.75)
  (f64.const -11.5) (i32.const 0xc0c0c0c) (f64.const -13.5) (f64.const -14.5) (f64.const -15.5)
  (f32.const 16.75) (i32.const 0x11111111) (f64.const -18.5)) (f64.const -11.5) (f32.const -23.75)
  (f32.const 35.5) (f32.const 1.2741393e+16) (f32.const 10.75) (f32.const 413.875) (i64.const 0x2700000005)
  (i64.const 0x8e69441ffad5b08b) (f32.const 10.75) (i32.const 0x90907e0) (i32.const 0x11111111)
  (f64.const 3.3725597627651434e+68) (i32.const 0x6060794) (i32.const 409) (i64.const 0xe5e5e5e5e5e5e5f0)
  (f32.const 60.5) (i32.const 0x11111111) (f32.const 8.75) (f32.const 72.25) (i32.const 0xc0c0dcf)
  (i32.const 0) (i32.const 0x2020202) (f64.const -3.5) (i64.const 0x404040404040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (f64.const -7.5) (f32.const 8.75) (i32.const 0x9090909) (f32.const 10.75)
  (f64.const -11.5) (i32.const 0xc0c0c0c) (f64.const -13.5) (f64.const -14.5) (f64.const -15.5)
  (f32.const 16.75) (i32.const 0x11111111) (f64.const -18.5) (f64.const 27.25) (f64.const 28.25)
  (i32.const 206) (f64.const 30.25) (f64.const 31.25) (f32.const 32.5))
(assert_return (invoke "block-call-24"
  (i32.const 0x1010101)) (i64.const 0x1122332655667783) (f64.const 31.25) (f64.const 32.25) (f32.const 33.375)
  (f64.const 34.25) (i64.const 0x7efc79f774f26fe0) (f32.const 1.2741393e+16) (i32.const 0x1010007)
  (i64.const -413) (i64.const 0xd5b08b66411cf7d2) (i64.const -435) (i32.const 0x1010101))
(assert_return (invoke "block-call-24"
  (i32.const 0)) (i64.const -446) (f64.const 6.3036191369089e-116) (f64.const 1.2138208582520844e+257)
  (f32.const 3.25) (f64.const 1024.5) (i64.const 0xc8a37e59340feac5) (f32.const -5.9375)
  (i32.const 0x7a55300b) (i64.const 0x5b3611ecc7a27d58) (i64.const 0x1122334455667788)
  (i64.const 0x3300000005) (i32.const 0))
(assert_return (invoke "block-call-25"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (i32.const 0x4040404)) (f32.const 31.5)
  (f64.const -112.875) (i32.const 0x40404ee) (i32.const 241) (i32.const 0xa17c5732) (f64.const 32.75)
  (f64.const 37.25) (f32.const 38.5) (f32.const 39.375) (i32.const 0x101021c) (i64.const 0xfefdfcfbfaf9f8f8)
  (f64.const 6.3036191369089e-116) (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5)
  (i32.const 0x4040404))
(assert_return (invoke "block-call-25"
  (i32.const 0) (i32.const 0x2020202) (f64.const -3.5) (i32.const 0x4040404)) (f32.const 43.5)
  (f64.const -154.875) (i32.const 0xe7c29d78) (i32.const 0x2020202) (i32.const 0x815c3712) (f64.const -3.5)
  (f64.const 2.447714937972696e+131) (f32.const 3.25) (f32.const 2.1685708e+20) (i32.const 0x1af5d0ab)
  (i64.const 0x102030405060546) (f64.const 54.25) (i32.const 0) (i32.const 0x2020202) (f64.const -3.5)
  (i32.const 0x4040404))

(module
  (tag $e0)
  (tag $e1)
  (tag $e2 (param f64))
  (tag $e3 (param f64))
  (tag $e4 (param i64 f32))
  (tag $e5 (param i64 f32))
  (tag $e6 (param i64 i32 f64))
  (tag $e7 (param i64 i32 f64))
  (tag $e8 (param i64 i64 f64 i32))
  (tag $e9 (param i64 i64 f64 i32))
  (tag $e10 (param f64 f64 f32 f32 i32))
  (tag $e11 (param f64 f64 f32 f32 i32))
  (tag $e12 (param i32 f32 i32 f64 f32 f64))
  (tag $e13 (param i32 f32 i32 f64 f32 f64))
  (tag $e14 (param f64 f32 f32 f64 f64 f32 f64))
  (tag $e15 (param f64 f32 f32 f64 f64 f32 f64))
  (tag $e16 (param f64 f32 i64 i64 i64 i64 f32 f64))
  (tag $e17 (param f64 f32 i64 i64 i64 i64 f32 f64))
  (tag $e18 (param f32 f32 i64 f64 f32 f32 f32 f32 f64))
  (tag $e19 (param f32 f32 i64 f64 f32 f32 f32 f32 f64))
  (tag $e20 (param i32 f32 f32 i32 i32 f32 f64 i32 f64 i32))
  (tag $e21 (param i32 f32 f32 i32 i32 f32 f64 i32 f64 i32))
  (tag $e22 (param i64 i32 f64 i64 f32 i32 f64 i32 f32 f32 f32))
  (tag $e23 (param i64 i32 f64 i64 f32 i32 f64 i32 f32 f32 f32))
  (tag $e24 (param i64 f32 i64 i64 f32 i32 i64 i32 i32 f32 f64 f64))
  (tag $e25 (param i64 f32 i64 i64 f32 i32 i64 i32 i32 f32 f64 f64))
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
  (table $t0 14 20 funcref)
  (elem (table $t0) (i32.const 1) func $throw-26)
  (elem (table $t0) (i32.const 2) func $throw-27)
  (elem (table $t0) (i32.const 3) func $throw-28)
  (elem (table $t0) (i32.const 4) func $throw-29)
  (elem (table $t0) (i32.const 5) func $throw-30)
  (elem (table $t0) (i32.const 6) func $throw-31)
  (elem (table $t0) (i32.const 7) func $throw-32)
  (elem (table $t0) (i32.const 8) func $throw-33)
  (elem (table $t0) (i32.const 9) func $throw-34)
  (elem (table $t0) (i32.const 10) func $throw-35)
  (elem (table $t0) (i32.const 11) func $throw-36)
  (elem (table $t0) (i32.const 12) func $throw-37)
  (elem (table $t0) (i32.const 13) func $throw-38)
  (func $nothing
  )
  (func $clobber
  (local i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 7 f64.const 3.25 f64.add local.set 1
    global.get 0 i32.const 31 i32.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3 global.get 1
    i64.const 0x600000005 i64.sub local.set 4 global.get 7 f64.const 7.25 f64.sub local.set 5 global.get 0
    i32.const 59 i32.add local.set 6 global.get 6 f32.const 9.5 f32.add local.set 7 global.get 1
    i64.const -105 i64.sub local.set 8 global.get 7 f64.const 11.25 f64.mul local.set 9 global.get 0
    i32.const 87 i32.add local.set 10 global.get 6 f32.const 13.5 f32.sub local.set 11 global.get 1
    i64.const -149 i64.sub local.set 12 global.get 7 f64.const 15.25 f64.add local.set 13 global.get 0
    i32.const 115 i32.add local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1
    i64.const 0x1200000005 i64.sub local.set 16 global.get 7 f64.const 19.25 f64.sub local.set 17 global.get 0
    i32.const 143 i32.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 7 f64.const 23.25 f64.mul local.set 21 global.get 0
    i32.const 171 i32.add local.set 22 global.get 6 f32.const 25.5 f32.sub local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-26 (param i32)
    call $clobber local.get 0
    if
      throw $e0
    end
  )
  (func $block-indirect-26 (export "block-indirect-26") (param i32 i32 f32 i32 i64 i32 i64 i64 i32 i64)
  (result i32 i32 f32 i32 i64 i32 i64 i64 i32 i64 f32 i64 f32) (local f32 i64 f32)
    f32.const 30.5 local.set 10 i64.const -336 local.set 11 f32.const 32.5 local.set 12
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
    end
    block
      try_table (catch $e1 0) (catch $e0 0)
        local.get 4 i64.const 0x2100000005 i64.xor local.get 2 local.get 0 i32.const 1
        call_indirect (param i32) drop drop
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $throw-27 (param i32 f64)
    call $clobber local.get 0
    if
      local.get 1 throw $e2
    end
  )
  (func $block-indirect-27 (export "block-indirect-27")
  (param i32 i32 f64 f32 f32 i32 f64 i64 i64 i64 f32 f64 f64 i64 i64 f64 i32 f32)
  (result i64 f64 i32 i32 f64 f32 f32 i32 f64 i64 i64 i64 f32 f64 f64 i64 i64 f64 i32 f32 f64 i64 i32)
  (local f64 i64 i32)
    f64.const 31.25 local.set 18 i64.const -347 local.set 19 i32.const 234 local.set 20 local.get 7
    block (result f64)
      try_table (result f64) (catch $e3 0) (catch $e2 0)
        i32.const 88 i64.load offset=3 local.get 10 local.get 0 f64.const 37.25 i32.const 2
        call_indirect (param i32 f64) drop drop f64.const 38.25
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20
  )
  (func $throw-28 (param i32 i64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 throw $e4
    end
  )
  (func $block-indirect-28 (export "block-indirect-28") (param i32)
  (result i64 i64 f32 i32 f32 f64 f64 i64 f32 f64) (local f32 f64 f64 i64 f32 f64)
    f32.const 32.5 local.set 1 f64.const 33.25 local.set 2 f64.const 34.25 local.set 3 i64.const -380
    local.set 4 f32.const 36.5 local.set 5 f64.const 37.25 local.set 6
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6
    end
    global.get 1
    block (result i64 f32)
      try_table (result i64 f32) (catch $e5 0) (catch $e4 0)
        global.get 5 global.get 2 local.get 0 global.get 5 i64.const -446 i64.xor f32.const 42.5 i32.const 3
        call_indirect (param i32 i64 f32) drop drop i32.const 152 i64.load offset=3 i32.const 160 f32.load
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-29 (param i32 i64 i32 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 throw $e6
    end
  )
  (func $block-indirect-29 (export "block-indirect-29") (param i32 f64 f64 i64)
  (result f32 i64 i32 f64 i32 f64 f64 i64 i64 f32 i64 i32 f32 i32) (local i64 f32 i64 i32 f32 i32)
    i64.const 0x2100000005 local.set 4 f32.const 34.5 local.set 5 i64.const -380 local.set 6 i32.const 255
    local.set 7 f32.const 37.5 local.set 8 i32.const 269 local.set 9
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    global.get 6
    block (result i64 i32 f64)
      try_table (result i64 i32 f64) (catch $e7 0) (catch $e6 0)
        i32.const 128 i64.load global.get 6 local.get 0 local.get 3 local.get 0 i32.const 304 i32.mul
        f64.const 44.25 i32.const 4 call_indirect (param i32 i64 i32 f64) drop drop i32.const 168
        i64.load offset=1 local.get 0 i32.const 325 i32.sub i32.const 184 f64.load offset=3
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-30 (param i32 i64 i64 f64 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e8
    end
  )
  (func $block-indirect-30 (export "block-indirect-30") (param i32 f32 f64 f64 f64 i32 i32 i64 f32 i32)
  (result f64 i32 i32 i32 i64 i64 f64 i32 i32 f32 f64 f64 f64 i32 i32 i64 f32 i32)
    local.get 2 local.get 5 i32.const 248 i32.mul i32.const 255 i32.const 104 i32.load offset=1
    block (result i64 i64 f64 i32)
      try_table (result i64 i64 f64 i32) (catch $e9 0) (catch $e8 0)
        local.get 7 i64.const -413 i64.sub i32.const 120 f32.load offset=3 local.get 0 i64.const -435
        i64.const -446 local.get 4 f64.const 42.25 f64.add local.get 5 i32.const 304 i32.mul i32.const 5
        call_indirect (param i32 i64 i64 f64 i32) drop drop i32.const 160 i64.load i64.const 0x2d00000005
        f64.const 46.25 i32.const 184 i32.load offset=3
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-31 (param i32 f64 f64 f32 f32 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 throw $e10
    end
  )
  (func $block-indirect-31 (export "block-indirect-31")
  (param i32 i32 f64 f64 i32 i32 f64 f64 f64 i64 f64 i32 f64 i64 f32 f64 f64 f32)
  (result f32 i64 i32 f64 f64 f64 f32 f32 i32 i32 i32 f64 f64 i32 i32 f64 f64 f64 i64 f64 i32 f64 i64 f32 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17
    end
    local.get 17 local.get 13 i64.const 0x2400000005 i64.add i32.const 262 i32.const 112 f64.load offset=2
    block (result f64 f64 f32 f32 i32)
      try_table (result f64 f64 f32 f32 i32) (catch $e11 0) (catch $e10 0)
        i64.const 0x2700000005 local.get 17 f32.const 40.5 f32.sub local.get 0 local.get 8 local.get 3
        f64.const 42.25 f64.add i32.const 152 f32.load offset=3 f32.const 44.5 local.get 0 i32.const 6
        call_indirect (param i32 f64 f64 f32 f32 i32) drop drop local.get 6 f64.const 47.25 local.get 14
        local.get 14 i32.const 353
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $throw-32 (param i32 i32 f32 i32 f64 f32 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 throw $e12
    end
  )
  (func $block-indirect-32 (export "block-indirect-32") (param i32)
  (result f32 f32 f64 i64 i32 f32 i32 f64 f32 f64 i32 i64 i64 i64) (local i64 i64 i64)
    i64.const 0x2400000005 local.set 1 i64.const -402 local.set 2 i64.const -413 local.set 3
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 6 global.get 2 f32.const 40.5 f32.sub f64.const 41.25 i32.const 144 i64.load offset=2
    block (result i32 f32 i32 f64 f32 f64)
      try_table (result i32 f32 i32 f64 f32 f64) (catch $e13 0) (catch $e12 0)
        i32.const 152 i64.load offset=3 i32.const 160 f32.load local.get 0 i32.const 168 i32.load offset=1
        i32.const 176 f32.load offset=2 i32.const 184 i32.load offset=3 global.get 3 f64.const 48.25 f64.add
        f32.const 49.5 f64.const 50.25 i32.const 7 call_indirect (param i32 i32 f32 i32 f64 f32 f64) drop drop
        local.get 0 i32.const 32 f32.load local.get 0 i32.const 374 i32.xor global.get 3 f64.const 54.25
        f64.add global.get 6 f32.const 55.5 f32.sub f64.const 56.25
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-33 (param i32 f64 f32 f32 f64 f64 f32 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 throw $e14
    end
  )
  (func $block-indirect-33 (export "block-indirect-33") (param i32 i64 f32 i64)
  (result i64 f64 f32 f32 f32 i64 i64 i32 i64 i64 f64 f32 f32 f64 f64 f32 f64 i32 i64 f32 i64 f32 f64 i64)
  (local f32 f64 i64)
    f32.const 37.5 local.set 4 f64.const 38.25 local.set 5 i64.const 0x2700000005 local.set 6 local.get 1
    global.get 7 f64.const 41.25 f64.mul f32.const 42.5 i32.const 152 f32.load offset=3 local.get 2
    local.get 1 i64.const 0x2d00000005 i64.xor i64.const -501 i32.const 184 i32.load offset=3 local.get 3
    local.get 3 i64.const -534 i64.xor
    block (result f64 f32 f32 f64 f64 f32 f64)
      try_table (result f64 f32 f32 f64 f64 f32 f64) (catch $e15 0) (catch $e14 0)
        local.get 1 local.get 2 local.get 0 global.get 3 f32.const 53.5 local.get 2 f64.const 55.25
        global.get 3 local.get 2 f32.const 57.5 f32.add global.get 3 i32.const 8
        call_indirect (param i32 f64 f32 f32 f64 f64 f32 f64) drop drop global.get 7 i32.const 96 f32.load
        i32.const 104 f32.load offset=1 global.get 3 f64.const 62.25 f64.mul global.get 7 f32.const 64.5
        global.get 7
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-34 (param i32 f64 f32 i64 i64 i64 i64 f32 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      throw $e16
    end
  )
  (func $block-indirect-34 (export "block-indirect-34") (param i32 i64 f32 f32 f64 i32 i32 f32 i32 i32)
  (result f64 f64 i32 f32 i64 i64 i32 f32 i64 f64 f64 f32 i64 i64 i64 i64 f32 f64 i32 i64 f32 f32 f64 i32 i32 f32 i32 i32 f64 f64 i64 i32 f32 i64)
  (local f64 f64 i64 i32 f32 i64)
    f64.const 38.25 local.set 10 f64.const 39.25 local.set 11 i64.const -435 local.set 12 i32.const 290
    local.set 13 f32.const 42.5 local.set 14 i64.const -468 local.set 15
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 4 local.get 4 f64.const 45.25 f64.add i32.const 325 i32.const 184 f32.load offset=3 local.get 1
    local.get 1 i64.const -534 i64.xor i32.const 353 i32.const 24 f32.load offset=3 local.get 1 local.get 4
    f64.const 53.25 f64.mul
    block (result f64 f32 i64 i64 i64 i64 f32 f64)
      try_table (result f64 f32 i64 i64 i64 i64 f32 f64) (catch $e17 0) (catch $e16 0)
        local.get 1 f32.const 55.5 local.get 0 local.get 4 f64.const 56.25 f64.mul local.get 3 local.get 1
        i64.const -644 i64.const 0x3c00000005 i64.const -666 f32.const 62.5 i32.const 120 f64.load offset=3
        i32.const 9 call_indirect (param i32 f64 f32 i64 i64 i64 i64 f32 f64) drop drop local.get 4
        local.get 7 local.get 1 i64.const 0x4200000005 i64.sub local.get 1 i64.const -732 i64.mul local.get 1
        i64.const 0x4500000005 local.get 3 f64.const 71.25
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $throw-35 (param i32 f32 f32 i64 f64 f32 f32 f32 f32 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e18
    end
  )
  (func $block-indirect-35 (export "block-indirect-35")
  (param i32 i64 f32 f64 i64 i32 f32 f64 f32 f64 i64 i64 f64 i32 f32 f32 f64 f32)
  (result f64 i64 i32 i64 f32 f32 i64 i32 f64 f32 f32 f32 i64 f64 f32 f32 f32 f32 f64 i32 i64 f32 f64 i64 i32 f32 f64 f32 f64 i64 i64 f64 i32 f32 f32 f64 f32 f32 f64 f32 i64 f32 f64)
  (local f32 f64 f32 i64 f32 f64)
    f32.const 39.5 local.set 18 f64.const 40.25 local.set 19 f32.const 41.5 local.set 20
    i64.const 0x2a00000005 local.set 21 f32.const 43.5 local.set 22 f64.const 44.25 local.set 23
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19 local.get 20 local.set 20
      local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 7 local.get 10 i64.const -501 i64.sub i32.const 332 i32.const 0 i64.load local.get 8 local.get 6
    f32.const 50.5 f32.mul i64.const 0x3300000005 i32.const 32 i32.load local.get 16 local.get 8
    f32.const 54.5 f32.add
    block (result f32 f32 i64 f64 f32 f32 f32 f32 f64)
      try_table (result f32 f32 i64 f64 f32 f32 f32 f32 f64) (catch $e19 0) (catch $e18 0)
        i32.const 56 i64.load offset=3 local.get 14 f32.const 56.5 f32.mul local.get 0 i32.const 72
        f32.load offset=1 i32.const 80 f32.load offset=2 i64.const -644 local.get 12 local.get 8
        f32.const 61.5 f32.sub i32.const 112 f32.load offset=2 local.get 14 f32.const 63.5 f32.add
        f32.const 64.5 local.get 9 f64.const 65.25 f64.mul i32.const 10
        call_indirect (param i32 f32 f32 i64 f64 f32 f32 f32 f32 f64) drop drop local.get 17 local.get 6
        f32.const 67.5 f32.sub local.get 10 i64.const -743 i64.add f64.const 69.25 local.get 15 i32.const 184
        f32.load offset=3 local.get 14 i32.const 8 f32.load offset=1 local.get 9 f64.const 74.25 f64.mul
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
  (func $throw-36 (param i32 i32 f32 f32 i32 i32 f32 f64 i32 f64 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 throw $e20
    end
  )
  (func $block-indirect-36 (export "block-indirect-36") (param i32)
  (result i32 f32 f32 i32 i32 f32 f64 i32 f64 i32 i32)
    block (result i32 f32 f32 i32 i32 f32 f64 i32 f64 i32)
      try_table (result i32 f32 f32 i32 i32 f32 f64 i32 f64 i32) (catch $e21 0) (catch $e20 0)
        i64.const -435 f32.const 41.5 local.get 0 i32.const 144 i32.load offset=2 global.get 6 f32.const 43.5
        f32.sub global.get 2 f32.const 44.5 f32.mul i32.const 318 local.get 0 global.get 6 f32.const 47.5
        f32.mul f64.const 48.25 local.get 0 i32.const 346 i32.xor i32.const 16 f64.load offset=2 i32.const 24
        i32.load offset=3 i32.const 11 call_indirect (param i32 i32 f32 f32 i32 i32 f32 f64 i32 f64 i32) drop
        drop local.get 0 global.get 6 global.get 2 i32.const 56 i32.load offset=3 i32.const 395 global.get 6
        f32.const 57.5 f32.add f64.const 58.25 local.get 0 global.get 3 local.get 0
      end
    end
    local.get 0
  )
  (func $throw-37 (param i32 i64 i32 f64 i64 f32 i32 f64 i32 f32 f32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 throw $e22
    end
  )
  (func $block-indirect-37 (export "block-indirect-37") (param i32 i64 f32 i32)
  (result i64 i32 f64 i64 f32 i32 f64 i32 f32 f32 f32 i32 i64 f32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    block (result i64 i32 f64 i64 f32 i32 f64 i32 f32 f32 f32)
      try_table (result i64 i32 f64 i64 f32 i32 f64 i32 f32 f32 f32) (catch $e23 0) (catch $e22 0)
        local.get 1 i32.const 144 f32.load offset=2 local.get 0 i64.const -468 i32.const 160 i32.load
        f64.const 45.25 i32.const 176 i64.load offset=2 f32.const 47.5 i32.const 0 i32.load f64.const 49.25
        i32.const 353 i32.const 24 f32.load offset=3 local.get 2 local.get 2 i32.const 12
        call_indirect (param i32 i64 i32 f64 i64 f32 i32 f64 i32 f32 f32 f32) drop drop local.get 1
        i64.const 0x3600000005 i64.sub i32.const 388 global.get 3 local.get 1 i64.const 0x3900000005 i64.xor
        f32.const 58.5 i32.const 88 i32.load offset=3 f64.const 60.25 local.get 3 i32.const 430 i32.xor
        local.get 2 f32.const 62.5 f32.mul i32.const 120 f32.load offset=3 local.get 2
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-38 (param i32 i64 f32 i64 i64 f32 i32 i64 i32 i32 f32 f64 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 12 throw $e24
    end
  )
  (func $block-indirect-38 (export "block-indirect-38") (param i32 f64 i32 f64 f64 i32 i64 i64 f64 i64)
  (result i64 f32 i64 i64 f32 i32 i64 i32 i32 f32 f64 f64 i32 f64 i32 f64 f64 i32 i64 i64 f64 i64 i64 f32 i32)
  (local i64 f32 i32)
    i64.const 0x2a00000005 local.set 10 f32.const 43.5 local.set 11 i32.const 311 local.set 12
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
    end
    block (result i64 f32 i64 i64 f32 i32 i64 i32 i32 f32 f64 f64)
      try_table (result i64 f32 i64 i64 f32 i32 i64 i32 i32 f32 f64 f64) (catch $e25 0) (catch $e24 0)
        i32.const 168 i64.load offset=1 global.get 2 local.get 0 i32.const 184 i64.load offset=3 global.get 2
        f32.const 48.5 f32.add i32.const 8 i64.load offset=1 local.get 9 i64.const -545 i64.sub global.get 6
        f32.const 51.5 f32.add local.get 5 i32.const 367 i32.add local.get 9 i32.const 48 i32.load offset=2
        local.get 5 global.get 2 f32.const 56.5 f32.mul i32.const 72 f64.load offset=1 local.get 3
        f64.const 58.25 f64.sub i32.const 13
        call_indirect (param i32 i64 f32 i64 i64 f32 i32 i64 i32 i32 f32 f64 f64) drop drop i64.const -644
        global.get 2 local.get 7 i64.const -677 i32.const 120 f32.load offset=3 i32.const 128 i32.load
        i32.const 136 i64.load offset=1 i32.const 465 i32.const 152 i32.load offset=3 global.get 2
        i32.const 168 f64.load offset=1 i32.const 176 f64.load offset=2
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
)

(assert_return (invoke "block-indirect-26"
  (i32.const 0x1010101) (i32.const 0x2020202) (f32.const 3.75) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808) (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a)) (i32.const 0x1010101)
  (i32.const 0x2020202) (f32.const 3.75) (i32.const 0x4040404) (i64.const 0x505050505050505)
  (i32.const 0x6060606) (i64.const 0x707070707070707) (i64.const 0x808080808080808) (i32.const 0x9090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (f32.const 30.5) (i64.const -336) (f32.const 32.5))
(assert_return (invoke "block-indirect-26"
  (i32.const 0) (i32.const 0x2020202) (f32.const 3.75) (i32.const 0x4040404) (i64.const 0x505050505050505)
  (i32.const 0x6060606) (i64.const 0x707070707070707) (i64.const 0x808080808080808) (i32.const 0x9090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i32.const 0) (i32.const 0x2020202) (f32.const 3.75) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808) (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a) (f32.const 30.5)
  (i64.const -336) (f32.const 32.5))
(assert_return (invoke "block-indirect-27"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (f32.const 4.75) (f32.const 5.75)
  (i32.const 0x6060606) (f64.const -7.5) (i64.const 0x808080808080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (f32.const 11.75) (f64.const -12.5) (f64.const -13.5)
  (i64.const 0xe0e0e0e0e0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (f64.const -16.5) (i32.const 0x11111111)
  (f32.const 18.75)) (i64.const 0x808080808080808) (f64.const 37.25) (i32.const 0x1010101)
  (i32.const 0x2020202) (f64.const -3.5) (f32.const 4.75) (f32.const 5.75) (i32.const 0x6060606)
  (f64.const -7.5) (i64.const 0x808080808080808) (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a)
  (f32.const 11.75) (f64.const -12.5) (f64.const -13.5) (i64.const 0xe0e0e0e0e0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (f64.const -16.5) (i32.const 0x11111111) (f32.const 18.75) (f64.const 31.25)
  (i64.const -347) (i32.const 234))
(assert_return (invoke "block-indirect-27"
  (i32.const 0) (i32.const 0x2020202) (f64.const -3.5) (f32.const 4.75) (f32.const 5.75) (i32.const 0x6060606)
  (f64.const -7.5) (i64.const 0x808080808080808) (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a)
  (f32.const 11.75) (f64.const -12.5) (f64.const -13.5) (i64.const 0xe0e0e0e0e0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (f64.const -16.5) (i32.const 0x11111111) (f32.const 18.75))
  (i64.const 0x808080808080808) (f64.const 38.25) (i32.const 0) (i32.const 0x2020202) (f64.const -3.5)
  (f32.const 4.75) (f32.const 5.75) (i32.const 0x6060606) (f64.const -7.5) (i64.const 0x808080808080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (f32.const 11.75) (f64.const -12.5)
  (f64.const -13.5) (i64.const 0xe0e0e0e0e0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (f64.const -16.5)
  (i32.const 0x11111111) (f32.const 18.75) (f64.const 31.25) (i64.const -347) (i32.const 234))
(assert_return (invoke "block-indirect-28"
  (i32.const 0x1010101)) (i64.const 0x1122334455667788) (i64.const 0x1020304050606ba) (f32.const 42.5)
  (i32.const 0x1010101) (f32.const 32.5) (f64.const 33.25) (f64.const 34.25) (i64.const -380) (f32.const 36.5)
  (f64.const 37.25))
(assert_return (invoke "block-indirect-28"
  (i32.const 0)) (i64.const 0x1122334455667788) (i64.const 0x75502b06e1bc9772) (f32.const -5.0729572e-23)
  (i32.const 0) (f32.const 32.5) (f64.const 33.25) (f64.const 34.25) (i64.const -380) (f32.const 36.5)
  (f64.const 37.25))
(assert_return (invoke "block-indirect-29"
  (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5) (i64.const 0x404040404040404)) (f32.const -0.125)
  (i64.const 0x404040404040404) (i32.const 0x31313130) (f64.const 44.25) (i32.const 0x1010101)
  (f64.const -2.5) (f64.const -3.5) (i64.const 0x404040404040404) (i64.const 0x2100000005) (f32.const 34.5)
  (i64.const -380) (i32.const 255) (f32.const 37.5) (i32.const 269))
(assert_return (invoke "block-indirect-29"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (i64.const 0x404040404040404)) (f32.const -0.125)
  (i64.const 0x7b56310ce7c29d78) (i32.const -325) (f64.const 5.356931733974211e-203) (i32.const 0)
  (f64.const -2.5) (f64.const -3.5) (i64.const 0x404040404040404) (i64.const 0x2100000005) (f32.const 34.5)
  (i64.const -380) (i32.const 255) (f32.const 37.5) (i32.const 269))
(assert_return (invoke "block-indirect-30"
  (i32.const 0x1010101) (f32.const 2.75) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5)
  (i32.const 0x6060606) (i32.const 0x7070707) (i64.const 0x808080808080808) (f32.const 9.75)
  (i32.const 0xa0a0a0a)) (f64.const -3.5) (i32.const 0xd5d5d5d0) (i32.const 255) (i32.const 0xa7825d38)
  (i64.const -435) (i64.const -446) (f64.const 36.75) (i32.const 0x27272720) (i32.const 0x1010101)
  (f32.const 2.75) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (i32.const 0x6060606)
  (i32.const 0x7070707) (i64.const 0x808080808080808) (f32.const 9.75) (i32.const 0xa0a0a0a))
(assert_return (invoke "block-indirect-30"
  (i32.const 0) (f32.const 2.75) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (i32.const 0x6060606)
  (i32.const 0x7070707) (i64.const 0x808080808080808) (f32.const 9.75) (i32.const 0xa0a0a0a)) (f64.const -3.5)
  (i32.const 0xd5d5d5d0) (i32.const 255) (i32.const 0xa7825d38) (i64.const 0x2e09e4bf9a75502b)
  (i64.const 0x2d00000005) (f64.const 46.25) (i32.const 0x815c3712) (i32.const 0) (f32.const 2.75)
  (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (i32.const 0x6060606) (i32.const 0x7070707)
  (i64.const 0x808080808080808) (f32.const 9.75) (i32.const 0xa0a0a0a))
(assert_return (invoke "block-indirect-31"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5) (i32.const 0x5050505)
  (i32.const 0x6060606) (f64.const -7.5) (f64.const -8.5) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (f64.const -11.5) (i32.const 0xc0c0c0c) (f64.const -13.5) (i64.const 0xe0e0e0e0e0e0e0e) (f32.const 15.75)
  (f64.const -16.5) (f64.const -17.5) (f32.const 18.75)) (f32.const 18.75) (i64.const 0xe0e0e320e0e0e13)
  (i32.const 262) (f64.const -2.9139175104077617e-268) (f64.const -9.5) (f64.const 37.75)
  (f32.const -4.348626e+20) (f32.const 44.5) (i32.const 0x1010101) (i32.const 0x1010101) (i32.const 0x2020202)
  (f64.const -3.5) (f64.const -4.5) (i32.const 0x5050505) (i32.const 0x6060606) (f64.const -7.5)
  (f64.const -8.5) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (f64.const -11.5) (i32.const 0xc0c0c0c)
  (f64.const -13.5) (i64.const 0xe0e0e0e0e0e0e0e) (f32.const 15.75) (f64.const -16.5) (f64.const -17.5)
  (f32.const 18.75))
(assert_return (invoke "block-indirect-31"
  (i32.const 0) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5) (i32.const 0x5050505)
  (i32.const 0x6060606) (f64.const -7.5) (f64.const -8.5) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (f64.const -11.5) (i32.const 0xc0c0c0c) (f64.const -13.5) (i64.const 0xe0e0e0e0e0e0e0e) (f32.const 15.75)
  (f64.const -16.5) (f64.const -17.5) (f32.const 18.75)) (f32.const 18.75) (i64.const 0xe0e0e320e0e0e13)
  (i32.const 262) (f64.const -2.9139175104077617e-268) (f64.const -7.5) (f64.const 47.25) (f32.const 15.75)
  (f32.const 15.75) (i32.const 353) (i32.const 0) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5)
  (i32.const 0x5050505) (i32.const 0x6060606) (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (f64.const -11.5) (i32.const 0xc0c0c0c) (f64.const -13.5)
  (i64.const 0xe0e0e0e0e0e0e0e) (f32.const 15.75) (f64.const -16.5) (f64.const -17.5) (f32.const 18.75))
(assert_return (invoke "block-indirect-32"
  (i32.const 0x1010101)) (f32.const -0.125) (f32.const -37.25) (f64.const 41.25)
  (i64.const 0x2803deb9946f4a25) (i32.const 0xe7c29d78) (f32.const 1.3403321e-07) (i32.const 0x815c3712)
  (f64.const 40.75) (f32.const 49.5) (f64.const 50.25) (i32.const 0x1010101) (i64.const 0x2400000005)
  (i64.const -402) (i64.const -413))
(assert_return (invoke "block-indirect-32"
  (i32.const 0)) (f32.const -0.125) (f32.const -37.25) (f64.const 41.25) (i64.const 0x2803deb9946f4a25)
  (i32.const 0) (f32.const 1.01666746e-22) (i32.const 374) (f64.const 46.75) (f32.const -55.625)
  (f64.const 56.25) (i32.const 0) (i64.const 0x2400000005) (i64.const -402) (i64.const -413))
(assert_return (invoke "block-indirect-33"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (f32.const 3.75) (i64.const 0x404040404040404))
  (i64.const 0x202020202020202) (f64.const 42260.625) (f32.const 42.5) (f32.const -4.348626e+20)
  (f32.const 3.75) (i64.const 0x202022f02020207) (i64.const -501) (i32.const 0x815c3712)
  (i64.const 0x404040404040404) (i64.const 0xfbfbfbfbfbfbf9ee) (f64.const -7.5) (f32.const 53.5)
  (f32.const 3.75) (f64.const 55.25) (f64.const -7.5) (f32.const 61.25) (f64.const -7.5) (i32.const 0x1010101)
  (i64.const 0x202020202020202) (f32.const 3.75) (i64.const 0x404040404040404) (f32.const 37.5)
  (f64.const 38.25) (i64.const 0x2700000005))
(assert_return (invoke "block-indirect-33"
  (i32.const 0) (i64.const 0x202020202020202) (f32.const 3.75) (i64.const 0x404040404040404))
  (i64.const 0x202020202020202) (f64.const 42260.625) (f32.const 42.5) (f32.const -4.348626e+20)
  (f32.const 3.75) (i64.const 0x202022f02020207) (i64.const -501) (i32.const 0x815c3712)
  (i64.const 0x404040404040404) (i64.const 0xfbfbfbfbfbfbf9ee) (f64.const 1024.5) (f32.const 1.2741393e+16)
  (f32.const -3.6183316e-15) (f64.const -466.875) (f64.const 1024.5) (f32.const 64.5) (f64.const 1024.5)
  (i32.const 0) (i64.const 0x202020202020202) (f32.const 3.75) (i64.const 0x404040404040404) (f32.const 37.5)
  (f64.const 38.25) (i64.const 0x2700000005))
(assert_return (invoke "block-indirect-34"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (f32.const 3.75) (f32.const 4.75) (f64.const -5.5)
  (i32.const 0x6060606) (i32.const 0x7070707) (f32.const 8.75) (i32.const 0x9090909) (i32.const 0xa0a0a0a))
  (f64.const -5.5) (f64.const 39.75) (i32.const 325) (f32.const -4.044713e-38) (i64.const 0x202020202020202)
  (i64.const 0xfdfdfdfdfdfdffe8) (i32.const 353) (f32.const 2.1685708e+20) (i64.const 0x202020202020202)
  (f64.const -292.875) (f64.const -309.375) (f32.const 4.75) (i64.const 0x202020202020202) (i64.const -644)
  (i64.const 0x3c00000005) (i64.const -666) (f32.const 62.5) (f64.const -5.928883504195275e+104)
  (i32.const 0x1010101) (i64.const 0x202020202020202) (f32.const 3.75) (f32.const 4.75) (f64.const -5.5)
  (i32.const 0x6060606) (i32.const 0x7070707) (f32.const 8.75) (i32.const 0x9090909) (i32.const 0xa0a0a0a)
  (f64.const 38.25) (f64.const 39.25) (i64.const -435) (i32.const 290) (f32.const 42.5) (i64.const -468))
(assert_return (invoke "block-indirect-34"
  (i32.const 0) (i64.const 0x202020202020202) (f32.const 3.75) (f32.const 4.75) (f64.const -5.5)
  (i32.const 0x6060606) (i32.const 0x7070707) (f32.const 8.75) (i32.const 0x9090909) (i32.const 0xa0a0a0a))
  (f64.const -5.5) (f64.const 39.75) (i32.const 325) (f32.const -4.044713e-38) (i64.const 0x202020202020202)
  (i64.const 0xfdfdfdfdfdfdffe8) (i32.const 353) (f32.const 2.1685708e+20) (i64.const 0x202020202020202)
  (f64.const -292.875) (f64.const -5.5) (f32.const 8.75) (i64.const 0x20201c0020201fd)
  (i64.const 0x4242424242424248) (i64.const 0x202020202020202) (i64.const 0x4500000005) (f32.const 4.75)
  (f64.const 71.25) (i32.const 0) (i64.const 0x202020202020202) (f32.const 3.75) (f32.const 4.75)
  (f64.const -5.5) (i32.const 0x6060606) (i32.const 0x7070707) (f32.const 8.75) (i32.const 0x9090909)
  (i32.const 0xa0a0a0a) (f64.const 38.25) (f64.const 39.25) (i64.const -435) (i32.const 290) (f32.const 42.5)
  (i64.const -468))
(assert_return (invoke "block-indirect-35"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (f32.const 3.75) (f64.const -4.5)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75)
  (f64.const -10.5) (i64.const 0xb0b0b0b0b0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c) (f64.const -13.5)
  (i32.const 0xe0e0e0e) (f32.const 15.75) (f32.const 16.75) (f64.const -17.5) (f32.const 18.75))
  (f64.const -8.5) (i64.const 0xb0b0b0b0b0b0d00) (i32.const 332) (i64.const 0xee9c49f7a55300b)
  (f32.const 9.75) (f32.const 391.375) (i64.const 0x3300000005) (i32.const 0x1af5d0ab) (f64.const -17.5)
  (f32.const 64.25) (f32.const 3.4116134e-34) (f32.const 3.0072082e+12) (i64.const -644) (f64.const -13.5)
  (f32.const -51.75) (f32.const -1.3162402e+32) (f32.const 79.25) (f32.const 64.5) (f64.const -685.125)
  (i32.const 0x1010101) (i64.const 0x202020202020202) (f32.const 3.75) (f64.const -4.5)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75)
  (f64.const -10.5) (i64.const 0xb0b0b0b0b0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c) (f64.const -13.5)
  (i32.const 0xe0e0e0e) (f32.const 15.75) (f32.const 16.75) (f64.const -17.5) (f32.const 18.75)
  (f32.const 39.5) (f64.const 40.25) (f32.const 41.5) (i64.const 0x2a00000005) (f32.const 43.5)
  (f64.const 44.25))
(assert_return (invoke "block-indirect-35"
  (i32.const 0) (i64.const 0x202020202020202) (f32.const 3.75) (f64.const -4.5) (i64.const 0x505050505050505)
  (i32.const 0x6060606) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f64.const -10.5)
  (i64.const 0xb0b0b0b0b0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c) (f64.const -13.5) (i32.const 0xe0e0e0e)
  (f32.const 15.75) (f32.const 16.75) (f64.const -17.5) (f32.const 18.75)) (f64.const -8.5)
  (i64.const 0xb0b0b0b0b0b0d00) (i32.const 332) (i64.const 0xee9c49f7a55300b) (f32.const 9.75)
  (f32.const 391.375) (i64.const 0x3300000005) (i32.const 0x1af5d0ab) (f64.const -17.5) (f32.const 64.25)
  (f32.const 18.75) (f32.const -59.75) (i64.const 0xb0b0b0b0b0b0824) (f64.const 69.25) (f32.const 16.75)
  (f32.const -4.044713e-38) (f32.const 15.75) (f32.const -83194.69) (f64.const -779.625) (i32.const 0)
  (i64.const 0x202020202020202) (f32.const 3.75) (f64.const -4.5) (i64.const 0x505050505050505)
  (i32.const 0x6060606) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f64.const -10.5)
  (i64.const 0xb0b0b0b0b0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c) (f64.const -13.5) (i32.const 0xe0e0e0e)
  (f32.const 15.75) (f32.const 16.75) (f64.const -17.5) (f32.const 18.75) (f32.const 39.5) (f64.const 40.25)
  (f32.const 41.5) (i64.const 0x2a00000005) (f32.const 43.5) (f64.const 44.25))
(assert_return (invoke "block-indirect-36"
  (i32.const 0x1010101)) (i32.const 0x946f4a25) (f32.const -43.625) (f32.const 144.625) (i32.const 318)
  (i32.const 0x1010101) (f32.const -5.9375) (f64.const 48.25) (i32.const 0x101005b)
  (f64.const -1.572960191101951e-113) (i32.const 0x613c17f2) (i32.const 0x1010101))
(assert_return (invoke "block-indirect-36"
  (i32.const 0)) (i32.const 0) (f32.const -0.125) (f32.const 3.25) (i32.const 0x1dcb792) (i32.const 395)
  (f32.const 57.375) (f64.const 58.25) (i32.const 0) (f64.const -7.5) (i32.const 0) (i32.const 0))
(assert_return (invoke "block-indirect-37"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (f32.const 3.75) (i32.const 0x4040404)) (i64.const -468)
  (i32.const 0x9a75502b) (f64.const 45.25) (i64.const 0xc8a37e59340feac5) (f32.const 47.5)
  (i32.const 0x7a55300b) (f64.const 49.25) (i32.const 353) (f32.const 2.1685708e+20) (f32.const 3.75)
  (f32.const 3.75) (i32.const 0x1010101) (i64.const 0x202020202020202) (f32.const 3.75) (i32.const 0x4040404))
(assert_return (invoke "block-indirect-37"
  (i32.const 0) (i64.const 0x202020202020202) (f32.const 3.75) (i32.const 0x4040404))
  (i64.const 0x20201cc020201fd) (i32.const 388) (f64.const -7.5) (i64.const 0x202023b02020207)
  (f32.const 58.5) (i32.const 0xa17c5732) (f64.const 60.25) (i32.const 0x40405aa) (f32.const 234.375)
  (f32.const 9.810503) (f32.const 3.75) (i32.const 0) (i64.const 0x202020202020202) (f32.const 3.75)
  (i32.const 0x4040404))
(assert_return (invoke "block-indirect-38"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (f64.const -4.5) (f64.const -5.5)
  (i32.const 0x6060606) (i64.const 0x707070707070707) (i64.const 0x808080808080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0x15f0cba6815c3712) (f32.const 51.75)
  (i64.const 0x5b3611ecc7a27d58) (i64.const 0xa0a0a0a0a0a0c2b) (f32.const 51.375) (i32.const 0x6060775)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb48f6a45) (i32.const 0x6060606) (f32.const 183.625)
  (f64.const -2.2029258694858195e-176) (f64.const -62.75) (i32.const 0x1010101) (f64.const -2.5)
  (i32.const 0x3030303) (f64.const -4.5) (f64.const -5.5) (i32.const 0x6060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0x2a00000005)
  (f32.const 43.5) (i32.const 311))
(assert_return (invoke "block-indirect-38"
  (i32.const 0) (f64.const -2.5) (i32.const 0x3030303) (f64.const -4.5) (f64.const -5.5) (i32.const 0x6060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a))
  (i64.const -644) (f32.const 3.25) (i64.const 0x808080808080808) (i64.const -677) (f32.const 9.810503)
  (i32.const 0xfad5b08b) (i64.const 0xdbb6916c4722fdd8) (i32.const 465) (i32.const 0xe1bc9772)
  (f32.const 3.25) (f64.const 1.3199715655682936e+286) (f64.const -8.490637912746905e+41) (i32.const 0)
  (f64.const -2.5) (i32.const 0x3030303) (f64.const -4.5) (f64.const -5.5) (i32.const 0x6060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i64.const 0x2a00000005) (f32.const 43.5) (i32.const 311))

(module
  (tag $e0)
  (tag $e1)
  (tag $e2 (param i32))
  (tag $e3 (param i32))
  (tag $e4 (param i32 i32))
  (tag $e5 (param i32 i32))
  (tag $e6 (param f32 f32 f32))
  (tag $e7 (param f32 f32 f32))
  (tag $e8 (param i64 i32 f64 f64))
  (tag $e9 (param i64 i32 f64 f64))
  (tag $e10 (param f64 i32 f32 i32 i64))
  (tag $e11 (param f64 i32 f32 i32 i64))
  (tag $e12 (param f64 i64 f64 i32 i64 f32))
  (tag $e13 (param f64 i64 f64 i32 i64 f32))
  (tag $e14 (param i32 f32 i64 f64 f32 i32 f32))
  (tag $e15 (param i32 f32 i64 f64 f32 i32 f32))
  (tag $e16 (param i32 i64 f32 i64 i32 i64 f64 f64))
  (tag $e17 (param i32 i64 f32 i64 i32 i64 f64 f64))
  (tag $e18 (param i32 i32 f64 i64 i32 f32 f64 i64 f32))
  (tag $e19 (param i32 i32 f64 i64 i32 f32 f64 i64 f32))
  (tag $e20 (param i64 i32 i64 f64 f64 i64 f32 i64 i64 f32))
  (tag $e21 (param i64 i32 i64 f64 f64 i64 f32 i64 i64 f32))
  (tag $e22 (param i32 f64 f64 i32 i64 i32 i32 f32 f32 f64 f64))
  (tag $e23 (param i32 f64 f64 i32 i64 i32 i32 f32 f32 f64 f64))
  (tag $e24 (param i32 f64 f32 i64 f32 i64 i32 i64 i32 f64 i32 i64))
  (tag $e25 (param i32 f64 f32 i64 f32 i64 i32 i64 i32 f64 i32 i64))
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
  (table $t0 14 20 funcref)
  (elem (table $t0) (i32.const 1) func $hop-39)
  (elem (table $t0) (i32.const 2) func $hop-40)
  (elem (table $t0) (i32.const 3) func $hop-41)
  (elem (table $t0) (i32.const 4) func $hop-42)
  (elem (table $t0) (i32.const 5) func $hop-43)
  (elem (table $t0) (i32.const 6) func $hop-44)
  (elem (table $t0) (i32.const 7) func $hop-45)
  (elem (table $t0) (i32.const 8) func $hop-46)
  (elem (table $t0) (i32.const 9) func $hop-47)
  (elem (table $t0) (i32.const 10) func $hop-48)
  (elem (table $t0) (i32.const 11) func $hop-49)
  (elem (table $t0) (i32.const 12) func $hop-50)
  (elem (table $t0) (i32.const 13) func $hop-51)
  (func $nothing
  )
  (func $clobber
  (local i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 7 f64.const 3.25 f64.add local.set 1
    global.get 0 i32.const 31 i32.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3 global.get 1
    i64.const 0x600000005 i64.sub local.set 4 global.get 7 f64.const 7.25 f64.sub local.set 5 global.get 0
    i32.const 59 i32.add local.set 6 global.get 6 f32.const 9.5 f32.add local.set 7 global.get 1
    i64.const -105 i64.sub local.set 8 global.get 7 f64.const 11.25 f64.mul local.set 9 global.get 0
    i32.const 87 i32.add local.set 10 global.get 6 f32.const 13.5 f32.sub local.set 11 global.get 1
    i64.const -149 i64.sub local.set 12 global.get 7 f64.const 15.25 f64.add local.set 13 global.get 0
    i32.const 115 i32.add local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1
    i64.const 0x1200000005 i64.sub local.set 16 global.get 7 f64.const 19.25 f64.sub local.set 17 global.get 0
    i32.const 143 i32.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 7 f64.const 23.25 f64.mul local.set 21 global.get 0
    i32.const 171 i32.add local.set 22 global.get 6 f32.const 25.5 f32.sub local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-39 (param i32)
    call $clobber local.get 0
    if
      throw $e0
    end
  )
  (func $hop-39 (param i32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 return_call $throw-39
    end
    unreachable
  )
  (func $block-tail-39 (export "block-tail-39")
  (param i32 i64 f64 f64 f32 i32 f64 f32 f32 i32 i64 f64 f32 i64 i32 f32 i64 i32)
  (result f32 i32 i64 f64 f64 f32 i32 f64 f32 f32 i32 i64 f64 f32 i64 i32 f32 i64 i32 f32 f32 f64)
  (local f32 f32 f64)
    f32.const 43.5 local.set 18 f32.const 44.5 local.set 19 f64.const 45.25 local.set 20 local.get 15
    block
      try_table (catch $e1 0) (catch $e0 0)
        local.get 1 local.get 8 local.get 0 i32.const 8 i64.load offset=1 f64.const 50.25 local.get 9
        i32.const 360 i32.mul call $hop-39 drop drop
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20
  )
  (func $throw-40 (param i32 i32)
    call $clobber local.get 0
    if
      local.get 1 throw $e2
    end
  )
  (func $hop-40 (param i32 i32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 return_call $throw-40
    end
    unreachable
  )
  (func $block-tail-40 (export "block-tail-40") (param i32) (result i32 i32 i32 f64 f64 i64 i64 f32 i32)
  (local f64 f64 i64 i64 f32 i32)
    f64.const 44.25 local.set 1 f64.const 45.25 local.set 2 i64.const -501 local.set 3 i64.const -512
    local.set 4 f32.const 48.5 local.set 5 i32.const 346 local.set 6
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 0
    block (result i32)
      try_table (result i32) (catch $e3 0) (catch $e2 0)
        i64.const 0x3300000005 f32.const 52.5 local.get 0 local.get 0 i64.const 0x3600000005 global.get 7
        i32.const 395 call $hop-40 drop drop i32.const 72 i32.load offset=1
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-41 (param i32 i32 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 throw $e4
    end
  )
  (func $hop-41 (param i32 i32 i32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 return_call $throw-41
    end
    unreachable
  )
  (func $block-tail-41 (export "block-tail-41") (param i32 i32 i32 f32)
  (result i32 i32 i32 i32 i32 i32 f32 i64 i32 i32 i64 i64 i64) (local i64 i32 i32 i64 i64 i64)
    i64.const 0x2d00000005 local.set 4 i32.const 325 local.set 5 i32.const 332 local.set 6
    i64.const 0x3000000005 local.set 7 i64.const -534 local.set 8 i64.const -545 local.set 9
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    local.get 1
    block (result i32 i32)
      try_table (result i32 i32) (catch $e5 0) (catch $e4 0)
        global.get 1 local.get 3 f32.const 53.5 f32.mul local.get 0 local.get 1 local.get 0 i32.const 388
        i32.mul i64.const -611 f64.const 57.25 local.get 0 i32.const 409 i32.sub call $hop-41 drop drop
        local.get 0 i32.const 423
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-42 (param i32 f32 f32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 throw $e6
    end
  )
  (func $hop-42 (param i32 f32 f32 f32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 return_call $throw-42
    end
    unreachable
  )
  (func $block-tail-42 (export "block-tail-42") (param i32 i64 f64 f32 f32 f64 i32 f64 i64 f64)
  (result i64 f64 f32 f64 f32 f32 f32 i32 i64 f64 f32 f32 f64 i32 f64 i64 f64)
    local.get 8 local.get 7 f64.const 47.25 f64.mul f32.const 48.5 i32.const 8 f64.load offset=1
    block (result f32 f32 f32)
      try_table (result f32 f32 f32) (catch $e7 0) (catch $e6 0)
        local.get 8 i64.const -545 i64.sub f32.const 51.5 local.get 0 i32.const 32 f32.load local.get 4
        f32.const 54.5 local.get 1 i64.const -600 i64.mul i32.const 64 f64.load local.get 0 call $hop-42 drop
        drop local.get 4 local.get 3 f32.const 59.5 f32.mul i32.const 96 f32.load
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-43 (param i32 i64 i32 f64 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e8
    end
  )
  (func $hop-43 (param i32 i64 i32 f64 f64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 return_call $throw-43
    end
    unreachable
  )
  (func $block-tail-43 (export "block-tail-43")
  (param i32 i32 i64 i32 f64 f64 i64 f64 f32 i64 i32 i64 i32 i32 f64 f64 f32 i64)
  (result i32 f32 f64 i64 i64 i32 f64 f64 i32 i32 i64 i32 f64 f64 i64 f64 f32 i64 i32 i64 i32 i32 f64 f64 f32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17
    end
    local.get 12 local.get 8 f32.const 48.5 f32.add f64.const 49.25 i32.const 16 i64.load offset=2
    block (result i64 i32 f64 f64)
      try_table (result i64 i32 f64 f64) (catch $e9 0) (catch $e8 0)
        i64.const 0x3300000005 f32.const 52.5 local.get 0 local.get 17 i64.const -578 i64.xor local.get 10
        f64.const 55.25 f64.const 56.25 i32.const 72 i64.load offset=1 local.get 4 local.get 0 call $hop-43
        drop drop local.get 6 i64.const 0x3c00000005 i64.add local.get 13 i32.const 430 i32.xor i32.const 112
        f64.load offset=2 local.get 5 f64.const 63.25 f64.add
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $throw-44 (param i32 f64 i32 f32 i32 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 throw $e10
    end
  )
  (func $hop-44 (param i32 f64 i32 f32 i32 i64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 return_call $throw-44
    end
    unreachable
  )
  (func $block-tail-44 (export "block-tail-44") (param i32)
  (result i64 f64 f64 i32 f64 i32 f32 i32 i64 i32 i64 i32 i64) (local i64 i32 i64)
    i64.const 0x3000000005 local.set 1 i32.const 346 local.set 2 i64.const -545 local.set 3
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 5 global.get 3 f64.const 52.25 f64.sub f64.const 53.25 i32.const 48 i32.load offset=2
    block (result f64 i32 f32 i32 i64)
      try_table (result f64 i32 f32 i32 i64) (catch $e11 0) (catch $e10 0)
        global.get 5 global.get 2 f32.const 56.5 f32.mul local.get 0 i32.const 72 f64.load offset=1
        i32.const 409 f32.const 59.5 i32.const 96 i32.load global.get 5 i64.const -666 i64.xor global.get 1
        global.get 7 f64.const 63.25 f64.add local.get 0 call $hop-44 drop drop i32.const 136
        f64.load offset=1 local.get 0 i32.const 465 i32.sub i32.const 152 f32.load offset=3 i32.const 160
        i32.load global.get 5
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-45 (param i32 f64 i64 f64 i32 i64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 throw $e12
    end
  )
  (func $hop-45 (param i32 f64 i64 f64 i32 i64 f32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
      return_call $throw-45
    end
    unreachable
  )
  (func $block-tail-45 (export "block-tail-45") (param i32 f32 i32 f32)
  (result i64 i32 f32 i64 i64 i64 f64 f32 f32 i64 f64 i64 f64 i32 i64 f32 i32 f32 i32 f32 f32 f32 i64)
  (local f32 f32 i64)
    f32.const 49.5 local.set 4 f32.const 50.5 local.set 5 i64.const 0x3300000005 local.set 6 global.get 1
    local.get 2 i32.const 374 i32.xor f32.const 54.5 i32.const 56 i64.load offset=3 global.get 1 global.get 5
    i64.const 0x3900000005 i64.xor f64.const 58.25 i32.const 88 f32.load offset=3 local.get 1 global.get 5
    i64.const -666 i64.xor
    block (result f64 i64 f64 i32 i64 f32)
      try_table (result f64 i64 f64 i32 i64 f32) (catch $e13 0) (catch $e12 0)
        i32.const 112 i64.load offset=2 local.get 3 f32.const 63.5 f32.add local.get 0 global.get 3
        global.get 5 i64.const -710 i64.xor global.get 3 f64.const 66.25 f64.add i32.const 152
        i32.load offset=3 i32.const 160 i64.load f32.const 69.5 i64.const -765 global.get 7 i32.const 507
        call $hop-45 drop drop i32.const 8 f64.load offset=1 global.get 1 f64.const 75.25 i32.const 535
        i32.const 40 i64.load offset=1 f32.const 78.5
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-46 (param i32 i32 f32 i64 f64 f32 i32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 throw $e14
    end
  )
  (func $hop-46 (param i32 i32 f32 i64 f64 f32 i32 f32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      return_call $throw-46
    end
    unreachable
  )
  (func $block-tail-46 (export "block-tail-46") (param i32 i32 i32 f32 f32 f64 i32 i32 f32 f64)
  (result i32 f64 f64 f32 i64 i64 f32 f32 f32 i64 i32 f32 i64 f64 f32 i32 f32 i32 i32 i32 f32 f32 f64 i32 i32 f32 f64 f64 i64 f32 i64 i64 f64)
  (local f64 i64 f32 i64 i64 f64)
    f64.const 50.25 local.set 10 i64.const 0x3300000005 local.set 11 f32.const 52.5 local.set 12
    i64.const -578 local.set 13 i64.const 0x3600000005 local.set 14 f64.const 55.25 local.set 15
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 7 local.get 5 f64.const 57.25 f64.add f64.const 58.25 i32.const 88 f32.load offset=3
    global.get 1 global.get 5 i64.const -666 i64.xor f32.const 62.5 i32.const 120 f32.load offset=3
    local.get 8 global.get 5 i64.const -710 i64.xor
    block (result i32 f32 i64 f64 f32 i32 f32)
      try_table (result i32 f32 i64 f64 f32 i32 f32) (catch $e15 0) (catch $e14 0)
        i64.const 0x4200000005 local.get 3 f32.const 67.5 f32.sub local.get 0 i32.const 479 f32.const 69.5
        global.get 1 f64.const 71.25 local.get 4 f32.const 72.5 f32.add i32.const 514 local.get 3
        f32.const 74.5 f32.mul i32.const 24 i64.load offset=3 local.get 9 local.get 6 i32.const 542 i32.xor
        call $hop-46 drop drop i32.const 549 local.get 8 global.get 1 i64.const -875 i64.add f64.const 81.25
        i32.const 80 f32.load offset=2 i32.const 584 f32.const 84.5
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $throw-47 (param i32 i32 i64 f32 i64 i32 i64 f64 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      throw $e16
    end
  )
  (func $hop-47 (param i32 i32 i64 f32 i64 i32 i64 f64 f64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      local.get 8 return_call $throw-47
    end
    unreachable
  )
  (func $block-tail-47 (export "block-tail-47")
  (param i32 i64 f32 f32 i32 i64 f32 f32 f64 f64 f32 f32 i64 f64 i32 i64 i64 f32)
  (result f32 f64 f32 i64 f64 i32 i32 f64 i64 f32 i32 i64 f32 i64 i32 i64 f64 f64 i32 i64 f32 f32 i32 i64 f32 f32 f64 f64 f32 f32 i64 f64 i32 i64 i64 f32 i64 f64 f32 i32 i64 i32)
  (local i64 f64 f32 i32 i64 i32)
    i64.const 0x3300000005 local.set 18 f64.const 52.25 local.set 19 f32.const 53.5 local.set 20 i32.const 381
    local.set 21 i64.const -600 local.set 22 i32.const 395 local.set 23
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19 local.get 20 local.set 20
      local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 11 local.get 8 f64.const 58.25 f64.sub f32.const 59.5 i32.const 96 i64.load local.get 9
    local.get 4 i32.const 437 i32.sub i32.const 444 i32.const 128 f64.load local.get 1 local.get 3
    f32.const 66.5 f32.add
    block (result i32 i64 f32 i64 i32 i64 f64 f64)
      try_table (result i32 i64 f32 i64 i32 i64 f64 f64) (catch $e17 0) (catch $e16 0)
        i64.const -732 local.get 11 local.get 0 i32.const 168 i32.load offset=1 i32.const 176
        i64.load offset=2 f32.const 71.5 i64.const 0x4800000005 local.get 14 i32.const 514 i32.xor
        i64.const -809 local.get 8 local.get 8 f64.const 76.25 f64.sub local.get 1 i64.const -842 i64.xor
        local.get 8 i32.const 56 i32.load offset=3 call $hop-47 drop drop local.get 0 i32.const 563 i32.add
        i32.const 72 i64.load offset=1 local.get 11 i32.const 88 i64.load offset=3 i32.const 591 i32.const 104
        i64.load offset=1 local.get 13 local.get 8 f64.const 87.25 f64.add
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
  (func $throw-48 (param i32 i32 i32 f64 i64 i32 f32 f64 i64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e18
    end
  )
  (func $hop-48 (param i32 i32 i32 f64 i64 i32 f32 f64 i64 f32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      local.get 8 local.get 9 return_call $throw-48
    end
    unreachable
  )
  (func $block-tail-48 (export "block-tail-48") (param i32) (result i32 i32 f64 i64 i32 f32 f64 i64 f32 i32)
    block (result i32 i32 f64 i64 i32 f32 f64 i64 f32)
      try_table (result i32 i32 f64 i64 i32 f32 f64 i64 f32) (catch $e19 0) (catch $e18 0)
        i32.const 32 i64.load global.get 6 local.get 0 i32.const 381 i32.const 388 global.get 3 global.get 5
        i64.const 0x3900000005 i64.xor i32.const 409 f32.const 59.5 f64.const 60.25 i64.const -666
        global.get 2 f32.const 62.5 f32.mul global.get 5 f64.const 64.25 i32.const 458 call $hop-48 drop drop
        i32.const 465 i32.const 472 global.get 3 global.get 5 local.get 0 i32.const 493 i32.sub global.get 6
        i32.const 0 f64.load i32.const 8 i64.load offset=1 f32.const 74.5
      end
    end
    local.get 0
  )
  (func $throw-49 (param i32 i64 i32 i64 f64 f64 i64 f32 i64 i64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 throw $e20
    end
  )
  (func $hop-49 (param i32 i64 i32 i64 f64 f64 i64 f32 i64 i64 f32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      local.get 8 local.get 9 local.get 10 return_call $throw-49
    end
    unreachable
  )
  (func $block-tail-49 (export "block-tail-49") (param i32 i32 i32 i64)
  (result i64 i32 i64 f64 f64 i64 f32 i64 i64 f32 i32 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    block (result i64 i32 i64 f64 f64 i64 f32 i64 i64 f32)
      try_table (result i64 i32 i64 f64 f64 i64 f32 i64 i64 f32) (catch $e21 0) (catch $e20 0)
        i64.const -578 f32.const 54.5 local.get 0 i64.const -600 i32.const 395 local.get 3
        i64.const 0x3900000005 i64.xor f64.const 58.25 i32.const 88 f64.load offset=3 local.get 3
        i64.const 0x3c00000005 i64.add i32.const 104 f32.load offset=1 local.get 3 i64.const 0x3f00000005
        global.get 2 f32.const 64.5 f32.sub i64.const -710 f64.const 66.25 i32.const 152 i32.load offset=3
        call $hop-49 drop drop i64.const -743 i32.const 168 i32.load offset=1 i64.const -765 f64.const 71.25
        global.get 3 f64.const 72.25 f64.add local.get 3 i64.const -798 i64.xor f32.const 74.5 local.get 3
        i64.const 0x4b00000005 i64.mul local.get 3 i64.const -831 i64.add f32.const 77.5
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-50 (param i32 i32 f64 f64 i32 i64 i32 i32 f32 f32 f64 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 throw $e22
    end
  )
  (func $hop-50 (param i32 i32 f64 f64 i32 i64 i32 i32 f32 f32 f64 f64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      local.get 8 local.get 9 local.get 10 local.get 11 return_call $throw-50
    end
    unreachable
  )
  (func $block-tail-50 (export "block-tail-50") (param i32 i32 i32 i64 i64 f32 i32 i32 f64 f64)
  (result i32 f64 f64 i32 i64 i32 i32 f32 f32 f64 f64 i32 i32 i32 i64 i64 f32 i32 i32 f64 f64 f64 i32 f32)
  (local f64 i32 f32)
    f64.const 54.25 local.set 10 i32.const 388 local.set 11 f32.const 56.5 local.set 12
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
    end
    block (result i32 f64 f64 i32 i64 i32 i32 f32 f32 f64 f64)
      try_table (result i32 f64 f64 i32 i64 i32 i32 f32 f32 f64 f64) (catch $e23 0) (catch $e22 0)
        local.get 3 local.get 5 f32.const 58.5 f32.sub local.get 0 local.get 6 i32.const 416 i32.mul
        i32.const 96 f64.load local.get 9 i32.const 437 local.get 3 i64.const 0x3f00000005 i64.mul
        i32.const 451 local.get 7 i32.const 458 i32.xor i32.const 144 f32.load offset=2 local.get 5
        local.get 9 f64.const 68.25 f64.mul f64.const 69.25 local.get 4 local.get 9 f64.const 71.25 f64.mul
        i32.const 507 call $hop-50 drop drop local.get 2 i32.const 514 i32.xor local.get 8 f64.const 74.25
        f64.mul i32.const 24 f64.load offset=3 local.get 6 i32.const 535 i32.add local.get 4 local.get 7
        i32.const 549 i32.sub local.get 1 i32.const 556 i32.mul i32.const 64 f32.load i32.const 72
        f32.load offset=1 i32.const 80 f64.load offset=2 local.get 8
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $throw-51 (param i32 i32 f64 f32 i64 f32 i64 i32 i64 i32 f64 i32 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 12 throw $e24
    end
  )
  (func $hop-51 (param i32 i32 f64 f32 i64 f32 i64 i32 i64 i32 f64 i32 i64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 return_call $throw-51
    end
    unreachable
  )
  (func $block-tail-51 (export "block-tail-51")
  (param i32 f32 f64 f64 f64 f64 f32 f64 f32 i64 i64 f64 i64 f32 f64 f32 i64 i64)
  (result f64 i32 f64 f32 i64 f32 i64 i32 i64 i32 f64 i32 i64 i32 f32 f64 f64 f64 f64 f32 f64 f32 i64 i64 f64 i64 f32 f64 f32 i64 i64 f64 f32 f64)
  (local f64 f32 f64)
    f64.const 55.25 local.set 18 f32.const 56.5 local.set 19 f64.const 57.25 local.set 20 local.get 14
    block (result i32 f64 f32 i64 f32 i64 i32 i64 i32 f64 i32 i64)
      try_table (result i32 f64 f32 i64 f32 i64 i32 i64 i32 f64 i32 i64) (catch $e25 0) (catch $e24 0)
        i32.const 88 i64.load offset=3 f32.const 60.5 local.get 0 i32.const 430 f64.const 62.25 i32.const 120
        f32.load offset=3 i64.const -699 f32.const 65.5 i32.const 144 i64.load offset=2 local.get 0
        local.get 16 local.get 0 i32.const 176 f64.load offset=2 local.get 0 i32.const 500 i32.mul
        local.get 10 local.get 10 i64.const -798 i64.xor i32.const 16 f64.load offset=2 i32.const 24
        i32.load offset=3 call $hop-51 drop drop local.get 0 f64.const 77.25 local.get 1 i32.const 56
        i64.load offset=3 local.get 8 f32.const 80.5 f32.mul i64.const 0x5100000005 i32.const 577
        i64.const -908 local.get 0 i32.const 591 i32.add local.get 14 local.get 0 local.get 17
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20
  )
)

(assert_return (invoke "block-tail-39"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (f64.const -3.5) (f64.const -4.5) (f32.const 5.75)
  (i32.const 0x6060606) (f64.const -7.5) (f32.const 8.75) (f32.const 9.75) (i32.const 0xa0a0a0a)
  (i64.const 0xb0b0b0b0b0b0b0b) (f64.const -12.5) (f32.const 13.75) (i64.const 0xe0e0e0e0e0e0e0e)
  (i32.const 0xf0f0f0f) (f32.const 16.75) (i64.const 0x1111111111111111) (i32.const 0x12121212))
  (f32.const 16.75) (i32.const 0x1010101) (i64.const 0x202020202020202) (f64.const -3.5) (f64.const -4.5)
  (f32.const 5.75) (i32.const 0x6060606) (f64.const -7.5) (f32.const 8.75) (f32.const 9.75)
  (i32.const 0xa0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b) (f64.const -12.5) (f32.const 13.75)
  (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xf0f0f0f) (f32.const 16.75) (i64.const 0x1111111111111111)
  (i32.const 0x12121212) (f32.const 43.5) (f32.const 44.5) (f64.const 45.25))
(assert_return (invoke "block-tail-39"
  (i32.const 0) (i64.const 0x202020202020202) (f64.const -3.5) (f64.const -4.5) (f32.const 5.75)
  (i32.const 0x6060606) (f64.const -7.5) (f32.const 8.75) (f32.const 9.75) (i32.const 0xa0a0a0a)
  (i64.const 0xb0b0b0b0b0b0b0b) (f64.const -12.5) (f32.const 13.75) (i64.const 0xe0e0e0e0e0e0e0e)
  (i32.const 0xf0f0f0f) (f32.const 16.75) (i64.const 0x1111111111111111) (i32.const 0x12121212))
  (f32.const 16.75) (i32.const 0) (i64.const 0x202020202020202) (f64.const -3.5) (f64.const -4.5)
  (f32.const 5.75) (i32.const 0x6060606) (f64.const -7.5) (f32.const 8.75) (f32.const 9.75)
  (i32.const 0xa0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b) (f64.const -12.5) (f32.const 13.75)
  (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xf0f0f0f) (f32.const 16.75) (i64.const 0x1111111111111111)
  (i32.const 0x12121212) (f32.const 43.5) (f32.const 44.5) (f64.const 45.25))
(assert_return (invoke "block-tail-40"
  (i32.const 0x1010101)) (i32.const 0x1010101) (i32.const 0x1010101) (i32.const 0x1010101) (f64.const 44.25)
  (f64.const 45.25) (i64.const -501) (i64.const -512) (f32.const 48.5) (i32.const 346))
(assert_return (invoke "block-tail-40"
  (i32.const 0)) (i32.const 0) (i32.const 0x7e2bd98) (i32.const 0) (f64.const 44.25) (f64.const 45.25)
  (i64.const -501) (i64.const -512) (f32.const 48.5) (i32.const 346))
(assert_return (invoke "block-tail-41"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (f32.const 4.75)) (i32.const 0x2020202)
  (i32.const 0x2020202) (i32.const 0x85858584) (i32.const 0x1010101) (i32.const 0x2020202)
  (i32.const 0x3030303) (f32.const 4.75) (i64.const 0x2d00000005) (i32.const 325) (i32.const 332)
  (i64.const 0x3000000005) (i64.const -534) (i64.const -545))
(assert_return (invoke "block-tail-41"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (f32.const 4.75)) (i32.const 0x2020202)
  (i32.const 0) (i32.const 423) (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (f32.const 4.75)
  (i64.const 0x2d00000005) (i32.const 325) (i32.const 332) (i64.const 0x3000000005) (i64.const -534)
  (i64.const -545))
(assert_return (invoke "block-tail-42"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (f64.const -3.5) (f32.const 4.75) (f32.const 5.75)
  (f64.const -6.5) (i32.const 0x7070707) (f64.const -8.5) (i64.const 0x909090909090909) (f64.const -10.5))
  (i64.const 0x909090909090909) (f64.const -401.625) (f32.const 48.5) (f64.const 2.447714937972696e+131)
  (f32.const 1.01666746e-22) (f32.const 5.75) (f32.const 54.5) (i32.const 0x1010101)
  (i64.const 0x202020202020202) (f64.const -3.5) (f32.const 4.75) (f32.const 5.75) (f64.const -6.5)
  (i32.const 0x7070707) (f64.const -8.5) (i64.const 0x909090909090909) (f64.const -10.5))
(assert_return (invoke "block-tail-42"
  (i32.const 0) (i64.const 0x202020202020202) (f64.const -3.5) (f32.const 4.75) (f32.const 5.75)
  (f64.const -6.5) (i32.const 0x7070707) (f64.const -8.5) (i64.const 0x909090909090909) (f64.const -10.5))
  (i64.const 0x909090909090909) (f64.const -401.625) (f32.const 48.5) (f64.const 2.447714937972696e+131)
  (f32.const 5.75) (f32.const 282.625) (f32.const 1.2741393e+16) (i32.const 0) (i64.const 0x202020202020202)
  (f64.const -3.5) (f32.const 4.75) (f32.const 5.75) (f64.const -6.5) (i32.const 0x7070707) (f64.const -8.5)
  (i64.const 0x909090909090909) (f64.const -10.5))
(assert_return (invoke "block-tail-43"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404)
  (f64.const -5.5) (f64.const -6.5) (i64.const 0x707070707070707) (f64.const -8.5) (f32.const 9.75)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d)
  (i32.const 0xe0e0e0e) (f64.const -15.5) (f64.const -16.5) (f32.const 17.75) (i64.const 0x1212121212121212))
  (i32.const 0xd0d0d0d) (f32.const 58.25) (f64.const 49.25) (i64.const 0xa8835e3914efcaa5)
  (i64.const 0xededededededefac) (i32.const 0xb0b0b0b) (f64.const 55.25) (f64.const 56.25)
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404)
  (f64.const -5.5) (f64.const -6.5) (i64.const 0x707070707070707) (f64.const -8.5) (f32.const 9.75)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d)
  (i32.const 0xe0e0e0e) (f64.const -15.5) (f64.const -16.5) (f32.const 17.75) (i64.const 0x1212121212121212))
(assert_return (invoke "block-tail-43"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404) (f64.const -5.5)
  (f64.const -6.5) (i64.const 0x707070707070707) (f64.const -8.5) (f32.const 9.75)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d)
  (i32.const 0xe0e0e0e) (f64.const -15.5) (f64.const -16.5) (f32.const 17.75) (i64.const 0x1212121212121212))
  (i32.const 0xd0d0d0d) (f32.const 58.25) (f64.const 49.25) (i64.const 0xa8835e3914efcaa5)
  (i64.const 0x70707430707070c) (i32.const 0xe0e0fa0) (f64.const -2.9139175104077617e-268) (f64.const 56.75)
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404) (f64.const -5.5)
  (f64.const -6.5) (i64.const 0x707070707070707) (f64.const -8.5) (f32.const 9.75)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d)
  (i32.const 0xe0e0e0e) (f64.const -15.5) (f64.const -16.5) (f32.const 17.75) (i64.const 0x1212121212121212))
(assert_return (invoke "block-tail-44"
  (i32.const 0x1010101)) (i64.const 0xfefdfcfbfaf9f8f8) (f64.const -59.75) (f64.const 53.25)
  (i32.const 0xb48f6a45) (f64.const -2.2029258694858195e-176) (i32.const 409) (f32.const 59.5)
  (i32.const 0x5a3510eb) (i64.const 0x10203040506059e) (i32.const 0x1010101) (i64.const 0x3000000005)
  (i32.const 346) (i64.const -545))
(assert_return (invoke "block-tail-44"
  (i32.const 0)) (i64.const 0xfefdfcfbfaf9f8f8) (f64.const -59.75) (f64.const 53.25) (i32.const 0xb48f6a45)
  (f64.const -6.40755422103373e+133) (i32.const -465) (f32.const -4.348626e+20) (i32.const 0x9a75502b)
  (i64.const 0xfefdfcfbfaf9f8f8) (i32.const 0) (i64.const 0x3000000005) (i32.const 346) (i64.const -545))
(assert_return (invoke "block-tail-45"
  (i32.const 0x1010101) (f32.const 2.75) (i32.const 0x3030303) (f32.const 4.75))
  (i64.const 0x1122334455667788) (i32.const 0x3030275) (f32.const 54.5) (i64.const 0x95704b2601dcb792)
  (i64.const 0x1122334455667788) (i64.const 0xfefdfcc2faf9f8fd) (f64.const 58.25) (f32.const -8.5496323e-19)
  (f32.const 2.75) (i64.const 0x10203040506059e) (f64.const -7.5) (i64.const 0x1020304050605c2)
  (f64.const 58.75) (i32.const 0xe1bc9772) (i64.const 0x2e09e4bf9a75502b) (f32.const 69.5)
  (i32.const 0x1010101) (f32.const 2.75) (i32.const 0x3030303) (f32.const 4.75) (f32.const 49.5)
  (f32.const 50.5) (i64.const 0x3300000005))
(assert_return (invoke "block-tail-45"
  (i32.const 0) (f32.const 2.75) (i32.const 0x3030303) (f32.const 4.75)) (i64.const 0x1122334455667788)
  (i32.const 0x3030275) (f32.const 54.5) (i64.const 0x95704b2601dcb792) (i64.const 0x1122334455667788)
  (i64.const 0xfefdfcc2faf9f8fd) (f64.const 58.25) (f32.const -8.5496323e-19) (f32.const 2.75)
  (i64.const 0x10203040506059e) (f64.const 2.447714937972696e+131) (i64.const 0x1122334455667788)
  (f64.const 75.25) (i32.const 535) (i64.const 0xfbd6b18c67421df8) (f32.const 78.5) (i32.const 0)
  (f32.const 2.75) (i32.const 0x3030303) (f32.const 4.75) (f32.const 49.5) (f32.const 50.5)
  (i64.const 0x3300000005))
(assert_return (invoke "block-tail-46"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (f32.const 4.75) (f32.const 5.75)
  (f64.const -6.5) (i32.const 0x7070707) (i32.const 0x8080808) (f32.const 9.75) (f64.const -10.5))
  (i32.const 0x8080808) (f64.const 50.75) (f64.const 58.25) (f32.const -8.5496323e-19)
  (i64.const 0x1122334455667788) (i64.const 0x10203040506059e) (f32.const 62.5) (f32.const 9.810503)
  (f32.const 9.75) (i64.const 0x1020304050605c2) (i32.const 479) (f32.const 69.5)
  (i64.const 0x1122334455667788) (f64.const 71.25) (f32.const 78.25) (i32.const 514) (f32.const 353.875)
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (f32.const 4.75) (f32.const 5.75)
  (f64.const -6.5) (i32.const 0x7070707) (i32.const 0x8080808) (f32.const 9.75) (f64.const -10.5)
  (f64.const 50.25) (i64.const 0x3300000005) (f32.const 52.5) (i64.const -578) (i64.const 0x3600000005)
  (f64.const 55.25))
(assert_return (invoke "block-tail-46"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (f32.const 4.75) (f32.const 5.75) (f64.const -6.5)
  (i32.const 0x7070707) (i32.const 0x8080808) (f32.const 9.75) (f64.const -10.5)) (i32.const 0x8080808)
  (f64.const 50.75) (f64.const 58.25) (f32.const -8.5496323e-19) (i64.const 0x1122334455667788)
  (i64.const 0x10203040506059e) (f32.const 62.5) (f32.const 9.810503) (f32.const 9.75)
  (i64.const 0x1020304050605c2) (i32.const 549) (f32.const 9.75) (i64.const 0x112233445566741d)
  (f64.const 81.25) (f32.const 3.0072082e+12) (i32.const 584) (f32.const 84.5) (i32.const 0)
  (i32.const 0x2020202) (i32.const 0x3030303) (f32.const 4.75) (f32.const 5.75) (f64.const -6.5)
  (i32.const 0x7070707) (i32.const 0x8080808) (f32.const 9.75) (f64.const -10.5) (f64.const 50.25)
  (i64.const 0x3300000005) (f32.const 52.5) (i64.const -578) (i64.const 0x3600000005) (f64.const 55.25))
(assert_return (invoke "block-tail-47"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (f32.const 3.75) (f32.const 4.75) (i32.const 0x5050505)
  (i64.const 0x606060606060606) (f32.const 7.75) (f32.const 8.75) (f64.const -9.5) (f64.const -10.5)
  (f32.const 11.75) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (f64.const -14.5) (i32.const 0xf0f0f0f)
  (i64.const 0x1010101010101010) (i64.const 0x1111111111111111) (f32.const 18.75)) (f32.const 12.75)
  (f64.const -67.75) (f32.const 59.5) (i64.const 0xeec9a47f5a3510eb) (f64.const -10.5) (i32.const 0x5050350)
  (i32.const 444) (f64.const -3.031320730055879e-239) (i64.const 0x202020202020202) (f32.const 71.25)
  (i32.const 0xe7c29d78) (i64.const 0xc8a37e59340feac5) (f32.const 71.5) (i64.const 0x4800000005)
  (i32.const 0xf0f0d0d) (i64.const -809) (f64.const -9.5) (f64.const -85.75) (i32.const 0x1010101)
  (i64.const 0x202020202020202) (f32.const 3.75) (f32.const 4.75) (i32.const 0x5050505)
  (i64.const 0x606060606060606) (f32.const 7.75) (f32.const 8.75) (f64.const -9.5) (f64.const -10.5)
  (f32.const 11.75) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (f64.const -14.5) (i32.const 0xf0f0f0f)
  (i64.const 0x1010101010101010) (i64.const 0x1111111111111111) (f32.const 18.75) (i64.const 0x3300000005)
  (f64.const 52.25) (f32.const 53.5) (i32.const 381) (i64.const -600) (i32.const 395))
(assert_return (invoke "block-tail-47"
  (i32.const 0) (i64.const 0x202020202020202) (f32.const 3.75) (f32.const 4.75) (i32.const 0x5050505)
  (i64.const 0x606060606060606) (f32.const 7.75) (f32.const 8.75) (f64.const -9.5) (f64.const -10.5)
  (f32.const 11.75) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (f64.const -14.5) (i32.const 0xf0f0f0f)
  (i64.const 0x1010101010101010) (i64.const 0x1111111111111111) (f32.const 18.75)) (f32.const 12.75)
  (f64.const -67.75) (f32.const 59.5) (i64.const 0xeec9a47f5a3510eb) (f64.const -10.5) (i32.const 0x5050350)
  (i32.const 444) (f64.const -3.031320730055879e-239) (i64.const 0x202020202020202) (f32.const 71.25)
  (i32.const 563) (i64.const 0x9b76512c07e2bd98) (f32.const 12.75) (i64.const 0x3510ebc6a17c5732)
  (i32.const 591) (i64.const 0x3b16f1cca7825d38) (f64.const -14.5) (f64.const 77.75) (i32.const 0)
  (i64.const 0x202020202020202) (f32.const 3.75) (f32.const 4.75) (i32.const 0x5050505)
  (i64.const 0x606060606060606) (f32.const 7.75) (f32.const 8.75) (f64.const -9.5) (f64.const -10.5)
  (f32.const 11.75) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (f64.const -14.5) (i32.const 0xf0f0f0f)
  (i64.const 0x1010101010101010) (i64.const 0x1111111111111111) (f32.const 18.75) (i64.const 0x3300000005)
  (f64.const 52.25) (f32.const 53.5) (i32.const 381) (i64.const -600) (i32.const 395))
(assert_return (invoke "block-tail-48"
  (i32.const 0x1010101)) (i32.const 381) (i32.const 388) (f64.const -7.5) (i64.const 0xfefdfcc2faf9f8fd)
  (i32.const 409) (f32.const 59.5) (f64.const 60.25) (i64.const -666) (f32.const 203.125)
  (i32.const 0x1010101))
(assert_return (invoke "block-tail-48"
  (i32.const 0)) (i32.const 465) (i32.const 472) (f64.const -7.5) (i64.const 0xfefdfcfbfaf9f8f8)
  (i32.const -493) (f32.const -0.125) (f64.const 7.914347548945932e-237) (i64.const 0x5b3611ecc7a27d58)
  (f32.const 74.5) (i32.const 0))
(assert_return (invoke "block-tail-49"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i64.const 0x404040404040404))
  (i64.const -600) (i32.const 395) (i64.const 0x404043d04040401) (f64.const 58.25)
  (f64.const 4.416586975769418e-53) (i64.const 0x404044004040409) (f32.const -3.6183316e-15)
  (i64.const 0x404040404040404) (i64.const 0x3f00000005) (f32.const -61.25) (i32.const 0x1010101)
  (i32.const 0x2020202) (i32.const 0x3030303) (i64.const 0x404040404040404))
(assert_return (invoke "block-tail-49"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i64.const 0x404040404040404)) (i64.const -743)
  (i32.const 0xe7c29d78) (i64.const -765) (f64.const 71.25) (f64.const 64.75) (i64.const 0xfbfbfbfbfbfbf8e6)
  (f32.const 74.5) (i64.const 0x4141414014141414) (i64.const 0x4040404040400c5) (f32.const 77.5) (i32.const 0)
  (i32.const 0x2020202) (i32.const 0x3030303) (i64.const 0x404040404040404))
(assert_return (invoke "block-tail-50"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (f32.const 6.75) (i32.const 0x7070707) (i32.const 0x8080808) (f64.const -9.5)
  (f64.const -10.5)) (i32.const 0x6b6b6b60) (f64.const -4.745787516866785e+225) (f64.const -10.5)
  (i32.const 437) (i64.const 0x1111111014141414) (i32.const 451) (i32.const 0x80809c2)
  (f32.const -1.2081039e-26) (f32.const 6.75) (f64.const -716.625) (f64.const 69.25) (i32.const 0x1010101)
  (i32.const 0x2020202) (i32.const 0x3030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (f32.const 6.75) (i32.const 0x7070707) (i32.const 0x8080808) (f64.const -9.5) (f64.const -10.5)
  (f64.const 54.25) (i32.const 388) (f32.const 56.5))
(assert_return (invoke "block-tail-50"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (f32.const 6.75) (i32.const 0x7070707) (i32.const 0x8080808) (f64.const -9.5)
  (f64.const -10.5)) (i32.const 0x3030101) (f64.const -705.375) (f64.const -3.203851516313528e+259)
  (i32.const 0x707091e) (i64.const 0x505050505050505) (i32.const 0x80805e3) (i32.const 0x5c5c5c58)
  (f32.const -0.0011401264) (f32.const 3.4116134e-34) (f64.const -4.582947821683902e+196) (f64.const -9.5)
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (f32.const 6.75) (i32.const 0x7070707) (i32.const 0x8080808) (f64.const -9.5)
  (f64.const -10.5) (f64.const 54.25) (i32.const 388) (f32.const 56.5))
(assert_return (invoke "block-tail-51"
  (i32.const 0x1010101) (f32.const 2.75) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a)
  (i64.const 0xb0b0b0b0b0b0b0b) (f64.const -12.5) (i64.const 0xd0d0d0d0d0d0d0d) (f32.const 14.75)
  (f64.const -15.5) (f32.const 16.75) (i64.const 0x1111111111111111) (i64.const 0x1212121212121212))
  (f64.const -15.5) (i32.const 430) (f64.const 62.25) (f32.const 9.810503) (i64.const -699) (f32.const 65.5)
  (i64.const 0x2803deb9946f4a25) (i32.const 0x1010101) (i64.const 0x1111111111111111) (i32.const 0x1010101)
  (f64.const -8.490637912746905e+41) (i32.const 0xf5f5f5f4) (i64.const 0xb0b0b0b0b0b0b0b)
  (i32.const 0x1010101) (f32.const 2.75) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a)
  (i64.const 0xb0b0b0b0b0b0b0b) (f64.const -12.5) (i64.const 0xd0d0d0d0d0d0d0d) (f32.const 14.75)
  (f64.const -15.5) (f32.const 16.75) (i64.const 0x1111111111111111) (i64.const 0x1212121212121212)
  (f64.const 55.25) (f32.const 56.5) (f64.const 57.25))
(assert_return (invoke "block-tail-51"
  (i32.const 0) (f32.const 2.75) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a)
  (i64.const 0xb0b0b0b0b0b0b0b) (f64.const -12.5) (i64.const 0xd0d0d0d0d0d0d0d) (f32.const 14.75)
  (f64.const -15.5) (f32.const 16.75) (i64.const 0x1111111111111111) (i64.const 0x1212121212121212))
  (f64.const -15.5) (i32.const 0) (f64.const 77.25) (f32.const 2.75) (i64.const 0x95704b2601dcb792)
  (f32.const 784.875) (i64.const 0x5100000005) (i32.const 577) (i64.const -908) (i32.const 591)
  (f64.const -15.5) (i32.const 0) (i64.const 0x1212121212121212) (i32.const 0) (f32.const 2.75)
  (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5)
  (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b) (f64.const -12.5)
  (i64.const 0xd0d0d0d0d0d0d0d) (f32.const 14.75) (f64.const -15.5) (f32.const 16.75)
  (i64.const 0x1111111111111111) (i64.const 0x1212121212121212) (f64.const 55.25) (f32.const 56.5)
  (f64.const 57.25))

(module
  (tag $e0)
  (tag $e1)
  (tag $e2 (param f32))
  (tag $e3 (param f32))
  (tag $e4 (param i64 i64))
  (tag $e5 (param i64 i64))
  (tag $e6 (param i32 i64 i64))
  (tag $e7 (param i32 i64 i64))
  (tag $e8 (param i64 i64 f64 f32))
  (tag $e9 (param i64 i64 f64 f32))
  (tag $e10 (param f32 i64 i32 f32 f32))
  (tag $e11 (param f32 i64 i32 f32 f32))
  (tag $e12 (param i64 f64 i64 i64 f64 i32))
  (tag $e13 (param i64 f64 i64 i64 f64 i32))
  (tag $e14 (param f32 i64 f32 f32 i32 f64 i32))
  (tag $e15 (param f32 i64 f32 f32 i32 f64 i32))
  (tag $e16 (param f32 i64 i32 f32 f32 f64 f32 f32))
  (tag $e17 (param f32 i64 i32 f32 f32 f64 f32 f32))
  (tag $e18 (param f64 f32 f64 f64 i32 f32 f32 f64 f32))
  (tag $e19 (param f64 f32 f64 f64 i32 f32 f32 f64 f32))
  (tag $e20 (param i32 i32 f32 f64 i64 i32 f32 i64 i64 f64))
  (tag $e21 (param i32 i32 f32 f64 i64 i32 f32 i64 i64 f64))
  (tag $e22 (param f32 f64 f64 f32 f64 f32 f32 f64 i64 f32 f64))
  (tag $e23 (param f32 f64 f64 f32 f64 f32 f32 f64 i64 f32 f64))
  (tag $e24 (param i32 i32 f32 i32 i64 f64 f64 i64 f32 f64 f32 f32))
  (tag $e25 (param i32 i32 f32 i32 i64 f64 f64 i64 f32 f64 f32 f32))
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
  (table $t0 14 20 funcref)
  (elem (table $t0) (i32.const 1) func $throw-52)
  (elem (table $t0) (i32.const 2) func $throw-53)
  (elem (table $t0) (i32.const 3) func $throw-54)
  (elem (table $t0) (i32.const 4) func $throw-55)
  (elem (table $t0) (i32.const 5) func $throw-56)
  (elem (table $t0) (i32.const 6) func $throw-57)
  (elem (table $t0) (i32.const 7) func $throw-58)
  (elem (table $t0) (i32.const 8) func $throw-59)
  (elem (table $t0) (i32.const 9) func $throw-60)
  (elem (table $t0) (i32.const 10) func $throw-61)
  (elem (table $t0) (i32.const 11) func $throw-62)
  (elem (table $t0) (i32.const 12) func $throw-63)
  (elem (table $t0) (i32.const 13) func $throw-64)
  (func $nothing
  )
  (func $clobber
  (local i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 7 f64.const 3.25 f64.add local.set 1
    global.get 0 i32.const 31 i32.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3 global.get 1
    i64.const 0x600000005 i64.sub local.set 4 global.get 7 f64.const 7.25 f64.sub local.set 5 global.get 0
    i32.const 59 i32.add local.set 6 global.get 6 f32.const 9.5 f32.add local.set 7 global.get 1
    i64.const -105 i64.sub local.set 8 global.get 7 f64.const 11.25 f64.mul local.set 9 global.get 0
    i32.const 87 i32.add local.set 10 global.get 6 f32.const 13.5 f32.sub local.set 11 global.get 1
    i64.const -149 i64.sub local.set 12 global.get 7 f64.const 15.25 f64.add local.set 13 global.get 0
    i32.const 115 i32.add local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1
    i64.const 0x1200000005 i64.sub local.set 16 global.get 7 f64.const 19.25 f64.sub local.set 17 global.get 0
    i32.const 143 i32.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 7 f64.const 23.25 f64.mul local.set 21 global.get 0
    i32.const 171 i32.add local.set 22 global.get 6 f32.const 25.5 f32.sub local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-52 (param i32)
    call $clobber local.get 0
    if
      throw $e0
    end
  )
  (func $loop-here-52 (export "loop-here-52") (param i32) (result i32 i32 i64 f64 f64 f32 f32 f64)
  (local i64 f64 f64 f32 f32 f64)
    i64.const -611 local.set 1 f64.const 57.25 local.set 2 f64.const 58.25 local.set 3 f32.const 59.5
    local.set 4 f32.const 60.5 local.set 5 f64.const 61.25 local.set 6
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 0 i32.const 1 global.set 0
    loop
      global.get 0
      if
        i32.const 0 global.set 0
        try_table (catch $e1 1) (catch $e0 1)
          i64.const 0x3f00000005 global.get 2 local.get 0
          if
            throw $e0
          end
          drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-53 (param i32 f32)
    call $clobber local.get 0
    if
      local.get 1 throw $e2
    end
  )
  (func $loop-here-53 (export "loop-here-53") (param i32 i64 i32 i32)
  (result i64 f32 i32 i64 i32 i32 f64 i64 f32 i64 i32 i32) (local f64 i64 f32 i64 i32 i32)
    f64.const 57.25 local.set 4 i64.const -633 local.set 5 f32.const 59.5 local.set 6 i64.const 0x3c00000005
    local.set 7 i32.const 430 local.set 8 i32.const 437 local.set 9
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    local.get 1 i32.const 1 global.set 0 f32.const 67.5
    loop (param f32) (result f32)
      global.get 0
      if (param f32) (result f32)
        i32.const 0 global.set 0
        try_table (param f32) (result f32) (catch $e3 1) (catch $e2 1)
          local.get 1 i64.const -699 i64.add global.get 6 local.get 0
          if
            global.get 2 throw $e2
          end
          drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-54 (param i32 i64 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 throw $e4
    end
  )
  (func $loop-here-54 (export "loop-here-54") (param i32 i32 f64 f32 f32 i32 f32 i64 f32 f32)
  (result f64 f32 f32 f64 i64 i64 i32 i32 f64 f32 f32 i32 f32 i64 f32 f32)
    local.get 2 local.get 9 f32.const 59.5 f32.mul f32.const 60.5 i32.const 104 f64.load offset=1 i32.const 1
    global.set 0 local.get 7 i32.const 152 i64.load offset=3
    loop (param i64 i64) (result i64 i64)
      global.get 0
      if (param i64 i64) (result i64 i64)
        i32.const 0 global.set 0
        try_table (param i64 i64) (result i64 i64) (catch $e5 1) (catch $e4 1)
          i32.const 112 i64.load offset=2 local.get 3 f32.const 63.5 f32.add local.get 0
          if
            local.get 7 i64.const -699 i64.add local.get 7 throw $e4
          end
          drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-55 (param i32 i32 i64 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 throw $e6
    end
  )
  (func $loop-here-55 (export "loop-here-55")
  (param i32 f64 f64 i32 f64 f32 i32 f32 i64 f64 i32 f64 i64 i64 f32 i64 i32 f64)
  (result f64 f64 i64 f32 i32 i64 i64 i32 f64 f64 i32 f64 f32 i32 f32 i64 f64 i32 f64 i64 i64 f32 i64 i32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17
    end
    local.get 17 local.get 17 f64.const 60.25 f64.add i64.const -666 i32.const 112 f32.load offset=2
    i32.const 1 global.set 0 i32.const 479 local.get 12 local.get 12
    loop (param i32 i64 i64) (result i32 i64 i64)
      global.get 0
      if (param i32 i64 i64) (result i32 i64 i64)
        i32.const 0 global.set 0
        try_table (param i32 i64 i64) (result i32 i64 i64) (catch $e7 1) (catch $e6 1)
          i32.const 120 i64.load offset=3 i32.const 128 f32.load local.get 0
          if
            local.get 16 i64.const 0x4200000005 i32.const 152 i64.load offset=3 throw $e6
          end
          drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $throw-56 (param i32 i64 i64 f64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e8
    end
  )
  (func $loop-here-56 (export "loop-here-56") (param i32)
  (result f32 i64 i32 f32 i64 i64 f64 f32 i32 i64 i32 f32) (local i64 i32 f32)
    i64.const 0x3c00000005 local.set 1 i32.const 430 local.set 2 f32.const 62.5 local.set 3
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 6 global.get 1 i64.const -699 i64.add i32.const 458 i32.const 144 f32.load offset=2 i32.const 1
    global.set 0 global.get 5 i64.const -798 i64.xor i64.const -809 global.get 7 global.get 2
    loop (param i64 i64 f64 f32) (result i64 i64 f64 f32)
      global.get 0
      if (param i64 i64 f64 f32) (result i64 i64 f64 f32)
        i32.const 0 global.set 0
        try_table (param i64 i64 f64 f32) (result i64 i64 f64 f32) (catch $e9 1) (catch $e8 1)
          i64.const -732 f32.const 68.5 local.get 0
          if
            i32.const 168 i64.load offset=1 global.get 1 i64.const -765 i64.sub global.get 7 f32.const 72.5
            throw $e8
          end
          drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-57 (param i32 f32 i64 i32 f32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 throw $e10
    end
  )
  (func $loop-here-57 (export "loop-here-57") (param i32 i32 f32 f32)
  (result i64 f64 i32 i32 i32 i32 f32 f64 i64 i64 f32 i64 i32 f32 f32 i32 i32 f32 f32 f32 i64 i64)
  (local f32 i64 i64)
    f32.const 61.5 local.set 4 i64.const -677 local.set 5 i64.const 0x3f00000005 local.set 6 global.get 1
    global.get 7 f64.const 65.25 f64.mul i32.const 465 i32.const 152 i32.load offset=3 local.get 0 local.get 1
    i32.const 486 i32.xor f32.const 70.5 i32.const 184 f64.load offset=3 global.get 1 global.get 5
    i64.const -798 i64.xor i32.const 1 global.set 0 local.get 3 f32.const 81.5 f32.add global.get 1
    i32.const 88 i32.load offset=3 local.get 2 f32.const 84.5 f32.add i32.const 104 f32.load offset=1
    loop (param f32 i64 i32 f32 f32) (result f32 i64 i32 f32 f32)
      global.get 0
      if (param f32 i64 i32 f32 f32) (result f32 i64 i32 f32 f32)
        i32.const 0 global.set 0
        try_table (param f32 i64 i32 f32 f32) (result f32 i64 i32 f32 f32) (catch $e11 1) (catch $e10 1)
          i64.const -809 f32.const 75.5 local.get 0
          if
            local.get 2 global.get 5 i32.const 549 local.get 2 local.get 3 throw $e10
          end
          drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-58 (param i32 i64 f64 i64 i64 f64 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 throw $e12
    end
  )
  (func $loop-here-58 (export "loop-here-58") (param i32 i32 i32 f32 f32 f32 f64 i32 f32 f32)
  (result f32 i32 i64 i32 f32 i64 i64 i64 f32 i64 i64 f64 i64 i64 f64 i32 i32 i32 i32 f32 f32 f32 f64 i32 f32 f32 f64 f64 f32 i32 i32 i64)
  (local f64 f64 f32 i32 i32 i64)
    f64.const 62.25 local.set 10 f64.const 63.25 local.set 11 f32.const 64.5 local.set 12 i32.const 458
    local.set 13 i32.const 465 local.set 14 i64.const -732 local.set 15
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 3 local.get 7 i32.const 486 i32.xor i64.const -765 i32.const 184 i32.load offset=3 local.get 3
    global.get 5 i64.const -798 i64.xor i64.const -809 i32.const 24 i64.load offset=3 local.get 9 global.get 5
    i64.const -842 i64.xor i32.const 1 global.set 0 i32.const 112 i64.load offset=2 local.get 6
    f64.const 87.25 f64.add global.get 1 global.get 5 i64.const -974 i64.xor local.get 6 local.get 0
    loop (param i64 f64 i64 i64 f64 i32) (result i64 f64 i64 i64 f64 i32)
      global.get 0
      if (param i64 f64 i64 i64 f64 i32) (result i64 f64 i64 i64 f64 i32)
        i32.const 0 global.set 0
        try_table (param i64 f64 i64 i64 f64 i32) (result i64 f64 i64 i64 f64 i32) (catch $e13 1) (catch $e12 1)
          global.get 1 i64.const 0x4e00000005 i64.sub i32.const 56 f32.load offset=3 local.get 0
          if
            global.get 1 local.get 6 f64.const 81.25 f64.add global.get 1 i64.const -897 i64.sub global.get 5
            local.get 6 i32.const 104 i32.load offset=1 throw $e12
          end
          drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $throw-59 (param i32 f32 i64 f32 f32 i32 f64 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 throw $e14
    end
  )
  (func $loop-here-59 (export "loop-here-59")
  (param i32 i64 i32 i32 f32 i64 f32 f32 f32 i64 f64 f32 i32 f32 f64 i32 i64 f32)
  (result f32 f64 i32 f64 f32 f64 i32 f64 f64 f32 f32 i64 f32 f32 i32 f64 i32 i32 i64 i32 i32 f32 i64 f32 f32 f32 i64 f64 f32 i32 f32 f64 i32 i64 f32 f32 i32 i64 i64 i64 i64)
  (local f32 i32 i64 i64 i64 i64)
    f32.const 63.5 local.set 18 i32.const 451 local.set 19 i64.const -710 local.set 20 i64.const 0x4200000005
    local.set 21 i64.const -732 local.set 22 i64.const -743 local.set 23
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19 local.get 20 local.set 20
      local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 6 local.get 10 f64.const 70.25 f64.sub i32.const 500 i32.const 0 f64.load local.get 7
    local.get 10 f64.const 74.25 f64.mul i32.const 528 i32.const 32 f64.load local.get 14 local.get 13
    f32.const 78.5 f32.add i32.const 1 global.set 0 f32.const 88.5 i64.const -974 i32.const 144
    f32.load offset=2 local.get 6 local.get 12 local.get 14 f64.const 93.25 f64.add local.get 15
    loop (param f32 i64 f32 f32 i32 f64 i32) (result f32 i64 f32 f32 i32 f64 i32)
      global.get 0
      if (param f32 i64 f32 f32 i32 f64 i32) (result f32 i64 f32 f32 i32 f64 i32)
        i32.const 0 global.set 0
        try_table (param f32 i64 f32 f32 i32 f64 i32) (result f32 i64 f32 f32 i32 f64 i32) (catch $e15 1) (catch $e14 1)
          i32.const 56 i64.load offset=3 f32.const 80.5 local.get 0
          if
            local.get 11 i32.const 80 i64.load offset=2 f32.const 83.5 local.get 7 i32.const 598 i32.const 112
            f64.load offset=2 i32.const 612 throw $e14
          end
          drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
  (func $throw-60 (param i32 f32 i64 i32 f32 f32 f64 f32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      throw $e16
    end
  )
  (func $loop-here-60 (export "loop-here-60") (param i32) (result f32 i64 i32 f32 f32 f64 f32 f32 i32)
    i32.const 1 global.set 0 i32.const 16 f32.load offset=2 i32.const 24 i64.load offset=3 i32.const 535
    i32.const 40 f32.load offset=1 f32.const 78.5 global.get 7 f64.const 79.25 f64.sub global.get 2
    i32.const 72 f32.load offset=1
    loop (param f32 i64 i32 f32 f32 f64 f32 f32) (result f32 i64 i32 f32 f32 f64 f32 f32)
      global.get 0
      if (param f32 i64 i32 f32 f32 f64 f32 f32) (result f32 i64 i32 f32 f32 f64 f32 f32)
        i32.const 0 global.set 0
        try_table (param f32 i64 i32 f32 f32 f64 f32 f32) (result f32 i64 i32 f32 f32 f64 f32 f32) (catch $e17 1) (catch $e16 1)
          i32.const 128 i64.load global.get 6 local.get 0
          if
            i32.const 144 f32.load offset=2 i64.const -732 local.get 0 i32.const 168 f32.load offset=1
            global.get 2 f64.const 71.25 i32.const 0 f32.load global.get 6 f32.const 73.5 f32.sub throw $e16
          end
          drop drop
        end
      end
    end
    local.get 0
  )
  (func $throw-61 (param i32 f64 f32 f64 f64 i32 f32 f32 f64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e18
    end
  )
  (func $loop-here-61 (export "loop-here-61") (param i32 f32 f64 i32)
  (result f64 f32 f64 f64 i32 f32 f32 f64 f32 i32 f32 f64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 1 global.set 0 local.get 2 f32.const 77.5 local.get 2 f64.const 78.25 f64.add i32.const 56
    f64.load offset=3 i32.const 64 i32.load f32.const 81.5 local.get 1 f32.const 82.5 f32.sub f64.const 83.25
    local.get 1 f32.const 84.5 f32.add
    loop (param f64 f32 f64 f64 i32 f32 f32 f64 f32) (result f64 f32 f64 f64 i32 f32 f32 f64 f32)
      global.get 0
      if (param f64 f32 f64 f64 i32 f32 f32 f64 f32) (result f64 f32 f64 f64 i32 f32 f32 f64 f32)
        i32.const 0 global.set 0
        try_table (param f64 f32 f64 f64 i32 f32 f32 f64 f32) (result f64 f32 f64 f64 i32 f32 f32 f64 f32) (catch $e19 1) (catch $e18 1)
          i32.const 136 i64.load offset=1 local.get 1 local.get 0
          if
            local.get 2 local.get 1 f32.const 68.5 f32.mul f64.const 69.25 local.get 2 i32.const 500
            i32.const 0 f32.load i32.const 8 f32.load offset=1 local.get 2 local.get 1 throw $e18
          end
          drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-62 (param i32 i32 i32 f32 f64 i64 i32 f32 i64 i64 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 throw $e20
    end
  )
  (func $loop-here-62 (export "loop-here-62") (param i32 f64 f32 f64 f64 i64 i32 f64 f64 i64)
  (result i32 i32 f32 f64 i64 i32 f32 i64 i64 f64 i32 f64 f32 f64 f64 i64 i32 f64 f64 i64 f32 i32 f32)
  (local f32 i32 f32)
    f32.const 66.5 local.set 10 i32.const 472 local.set 11 f32.const 68.5 local.set 12
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
    end
    i32.const 1 global.set 0 local.get 6 i32.const 570 i32.xor i32.const 80 i32.load offset=2 f32.const 83.5
    local.get 1 f64.const 84.25 f64.add i32.const 104 i64.load offset=1 local.get 0 f32.const 87.5 local.get 5
    i64.const -963 i64.add local.get 5 local.get 1
    loop (param i32 i32 f32 f64 i64 i32 f32 i64 i64 f64) (result i32 i32 f32 f64 i64 i32 f32 i64 i64 f64)
      global.get 0
      if (param i32 i32 f32 f64 i64 i32 f32 i64 i64 f64) (result i32 i32 f32 f64 i64 i32 f32 i64 i64 f64)
        i32.const 0 global.set 0
        try_table (param i32 i32 f32 f64 i64 i32 f32 i64 i64 f64) (result i32 i32 f32 f64 i64 i32 f32 i64 i64 f64) (catch $e21 1) (catch $e20 1)
          local.get 9 local.get 2 f32.const 70.5 f32.sub local.get 0
          if
            local.get 0 local.get 0 i32.const 507 i32.add local.get 2 f64.const 74.25 local.get 5
            i64.const 0x4b00000005 i64.mul local.get 6 local.get 2 local.get 9 local.get 9 local.get 1
            f64.const 80.25 f64.mul throw $e20
          end
          drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $throw-63 (param i32 f32 f64 f64 f32 f64 f32 f32 f64 i64 f32 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 throw $e22
    end
  )
  (func $loop-here-63 (export "loop-here-63")
  (param i32 f64 i32 i64 i32 f64 i32 i32 f64 i64 f32 f32 i64 i64 i64 f64 i32 f64)
  (result i64 f32 f64 f64 f32 f64 f32 f32 f64 i64 f32 f64 i32 f64 i32 i64 i32 f64 i32 i32 f64 i64 f32 f32 i64 i64 i64 f64 i32 f64 i64 i64 i32)
  (local i64 i64 i32)
    i64.const -732 local.set 18 i64.const -743 local.set 19 i32.const 486 local.set 20 local.get 14
    i32.const 1 global.set 0 i32.const 96 f32.load i32.const 104 f64.load offset=1 i32.const 112
    f64.load offset=2 f32.const 87.5 i32.const 128 f64.load local.get 10 f32.const 89.5 f32.mul i32.const 144
    f32.load offset=2 f64.const 91.25 i32.const 160 i64.load local.get 10 f32.const 93.5 f32.add local.get 15
    f64.const 94.25 f64.sub
    loop (param f32 f64 f64 f32 f64 f32 f32 f64 i64 f32 f64) (result f32 f64 f64 f32 f64 f32 f32 f64 i64 f32 f64)
      global.get 0
      if (param f32 f64 f64 f32 f64 f32 f32 f64 i64 f32 f64) (result f32 f64 f64 f32 f64 f32 f32 f64 i64 f32 f64)
        i32.const 0 global.set 0
        try_table (param f32 f64 f64 f32 f64 f32 f32 f64 i64 f32 f64) (result f32 f64 f64 f32 f64 f32 f32 f64 i64 f32 f64) (catch $e23 1) (catch $e22 1)
          i32.const 184 i64.load offset=3 local.get 11 f32.const 72.5 f32.add local.get 0
          if
            local.get 11 f32.const 73.5 f32.sub f64.const 74.25 f64.const 75.25 i32.const 32 f32.load
            local.get 17 i32.const 48 f32.load offset=2 f32.const 79.5 f64.const 80.25 i64.const 0x5100000005
            i32.const 80 f32.load offset=2 local.get 15 f64.const 83.25 f64.mul throw $e22
          end
          drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20
  )
  (func $throw-64 (param i32 i32 i32 f32 i32 i64 f64 f64 i64 f32 f64 f32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 12 throw $e24
    end
  )
  (func $loop-here-64 (export "loop-here-64") (param i32)
  (result f32 i32 i32 f32 i32 i64 f64 f64 i64 f32 f64 f32 f32 i32 f32 i32 i64 i32 i64 i32)
  (local f32 i32 i64 i32 i64 i32)
    f32.const 68.5 local.set 1 i32.const 486 local.set 2 i64.const -765 local.set 3 i32.const 500 local.set 4
    i64.const 0x4800000005 local.set 5 i32.const 514 local.set 6
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6
    end
    global.get 2 i32.const 1 global.set 0 i32.const 136 i32.load offset=1 i32.const 633 global.get 6
    f32.const 91.5 f32.sub local.get 0 i32.const 168 i64.load offset=1 global.get 3 f64.const 94.25 f64.sub
    i32.const 184 f64.load offset=3 i32.const 0 i64.load f32.const 97.5 i32.const 16 f64.load offset=2
    f32.const 99.5 f32.const 100.5
    loop (param i32 i32 f32 i32 i64 f64 f64 i64 f32 f64 f32 f32) (result i32 i32 f32 i32 i64 f64 f64 i64 f32 f64 f32 f32)
      global.get 0
      if (param i32 i32 f32 i32 i64 f64 f64 i64 f32 f64 f32 f32) (result i32 i32 f32 i32 i64 f64 f64 i64 f32 f64 f32 f32)
        i32.const 0 global.set 0
        try_table (param i32 i32 f32 i32 i64 f64 f64 i64 f32 f64 f32 f32) (result i32 i32 f32 i32 i64 f64 f64 i64 f32 f64 f32 f32) (catch $e25 1) (catch $e24 1)
          i64.const 0x4b00000005 global.get 2 f32.const 76.5 f32.sub local.get 0
          if
            local.get 0 i32.const 542 i32.xor local.get 0 f32.const 79.5 i32.const 64 i32.load global.get 5
            global.get 3 f64.const 83.25 i64.const 0x5400000005 i32.const 104 f32.load offset=1 i32.const 112
            f64.load offset=2 global.get 6 global.get 2 throw $e24
          end
          drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
)

(assert_return (invoke "loop-here-52"
  (i32.const 0x1010101)) (i32.const 0x1010101) (i32.const 0x1010101) (i64.const -611) (f64.const 57.25)
  (f64.const 58.25) (f32.const 59.5) (f32.const 60.5) (f64.const 61.25))
(assert_return (invoke "loop-here-52"
  (i32.const 0)) (i32.const 0) (i32.const 0) (i64.const -611) (f64.const 57.25) (f64.const 58.25)
  (f32.const 59.5) (f32.const 60.5) (f64.const 61.25))
(assert_return (invoke "loop-here-53"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404))
  (i64.const 0x202020202020202) (f32.const 3.25) (i32.const 0x1010101) (i64.const 0x202020202020202)
  (i32.const 0x3030303) (i32.const 0x4040404) (f64.const 57.25) (i64.const -633) (f32.const 59.5)
  (i64.const 0x3c00000005) (i32.const 430) (i32.const 437))
(assert_return (invoke "loop-here-53"
  (i32.const 0) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404))
  (i64.const 0x202020202020202) (f32.const 67.5) (i32.const 0) (i64.const 0x202020202020202)
  (i32.const 0x3030303) (i32.const 0x4040404) (f64.const 57.25) (i64.const -633) (f32.const 59.5)
  (i64.const 0x3c00000005) (i32.const 430) (i32.const 437))
(assert_return (invoke "loop-here-54"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (f32.const 4.75) (f32.const 5.75)
  (i32.const 0x6060606) (f32.const 7.75) (i64.const 0x808080808080808) (f32.const 9.75) (f32.const 10.75))
  (f64.const -3.5) (f32.const 639.625) (f32.const 60.5) (f64.const 4.744817393885104e-24)
  (i64.const 0x80808080808054d) (i64.const 0x808080808080808) (i32.const 0x1010101) (i32.const 0x2020202)
  (f64.const -3.5) (f32.const 4.75) (f32.const 5.75) (i32.const 0x6060606) (f32.const 7.75)
  (i64.const 0x808080808080808) (f32.const 9.75) (f32.const 10.75))
(assert_return (invoke "loop-here-54"
  (i32.const 0) (i32.const 0x2020202) (f64.const -3.5) (f32.const 4.75) (f32.const 5.75) (i32.const 0x6060606)
  (f32.const 7.75) (i64.const 0x808080808080808) (f32.const 9.75) (f32.const 10.75)) (f64.const -3.5)
  (f32.const 639.625) (f32.const 60.5) (f64.const 4.744817393885104e-24) (i64.const 0x808080808080808)
  (i64.const 0x75502b06e1bc9772) (i32.const 0) (i32.const 0x2020202) (f64.const -3.5) (f32.const 4.75)
  (f32.const 5.75) (i32.const 0x6060606) (f32.const 7.75) (i64.const 0x808080808080808) (f32.const 9.75)
  (f32.const 10.75))
(assert_return (invoke "loop-here-55"
  (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5) (i32.const 0x4040404) (f64.const -5.5)
  (f32.const 6.75) (i32.const 0x7070707) (f32.const 8.75) (i64.const 0x909090909090909) (f64.const -10.5)
  (i32.const 0xb0b0b0b) (f64.const -12.5) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (f32.const 15.75) (i64.const 0x1010101010101010) (i32.const 0x11111111) (f64.const -18.5)) (f64.const -18.5)
  (f64.const 41.75) (i64.const -666) (f32.const -1.3162402e+32) (i32.const 0x11111111)
  (i64.const 0x4200000005) (i64.const 0x75502b06e1bc9772) (i32.const 0x1010101) (f64.const -2.5)
  (f64.const -3.5) (i32.const 0x4040404) (f64.const -5.5) (f32.const 6.75) (i32.const 0x7070707)
  (f32.const 8.75) (i64.const 0x909090909090909) (f64.const -10.5) (i32.const 0xb0b0b0b) (f64.const -12.5)
  (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e) (f32.const 15.75) (i64.const 0x1010101010101010)
  (i32.const 0x11111111) (f64.const -18.5))
(assert_return (invoke "loop-here-55"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (i32.const 0x4040404) (f64.const -5.5) (f32.const 6.75)
  (i32.const 0x7070707) (f32.const 8.75) (i64.const 0x909090909090909) (f64.const -10.5) (i32.const 0xb0b0b0b)
  (f64.const -12.5) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e) (f32.const 15.75)
  (i64.const 0x1010101010101010) (i32.const 0x11111111) (f64.const -18.5)) (f64.const -18.5) (f64.const 41.75)
  (i64.const -666) (f32.const -1.3162402e+32) (i32.const 479) (i64.const 0xd0d0d0d0d0d0d0d)
  (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0) (f64.const -2.5) (f64.const -3.5) (i32.const 0x4040404)
  (f64.const -5.5) (f32.const 6.75) (i32.const 0x7070707) (f32.const 8.75) (i64.const 0x909090909090909)
  (f64.const -10.5) (i32.const 0xb0b0b0b) (f64.const -12.5) (i64.const 0xd0d0d0d0d0d0d0d)
  (i64.const 0xe0e0e0e0e0e0e0e) (f32.const 15.75) (i64.const 0x1010101010101010) (i32.const 0x11111111)
  (f64.const -18.5))
(assert_return (invoke "loop-here-56"
  (i32.const 0x1010101)) (f32.const -0.125) (i64.const 0x11223344556674cd) (i32.const 458)
  (f32.const -1.2081039e-26) (i64.const 0x7b56310ce7c29d78) (i64.const 0x1122334455667a85) (f64.const 1024.5)
  (f32.const 72.5) (i32.const 0x1010101) (i64.const 0x3c00000005) (i32.const 430) (f32.const 62.5))
(assert_return (invoke "loop-here-56"
  (i32.const 0)) (f32.const -0.125) (i64.const 0x11223344556674cd) (i32.const 458) (f32.const -1.2081039e-26)
  (i64.const 0x10203040506041a) (i64.const -809) (f64.const 1024.5) (f32.const 3.25) (i32.const 0)
  (i64.const 0x3c00000005) (i32.const 430) (f32.const 62.5))
(assert_return (invoke "loop-here-57"
  (i32.const 0x1010101) (i32.const 0x2020202) (f32.const 3.75) (f32.const 4.75))
  (i64.const 0x1122334455667788) (f64.const 66848.625) (i32.const 465) (i32.const 0xe1bc9772)
  (i32.const 0x1010101) (i32.const 0x20203e4) (f32.const 70.5) (f64.const 5.356931733974211e-203)
  (i64.const 0x1122334455667788) (i64.const 0x10203040506041a) (f32.const 3.75) (i64.const 0xfefdfcfbfaf9f8f8)
  (i32.const 549) (f32.const 3.75) (f32.const 4.75) (i32.const 0x1010101) (i32.const 0x2020202)
  (f32.const 3.75) (f32.const 4.75) (f32.const 61.5) (i64.const -677) (i64.const 0x3f00000005))
(assert_return (invoke "loop-here-57"
  (i32.const 0) (i32.const 0x2020202) (f32.const 3.75) (f32.const 4.75)) (i64.const 0x1122334455667788)
  (f64.const 66848.625) (i32.const 465) (i32.const 0xe1bc9772) (i32.const 0) (i32.const 0x20203e4)
  (f32.const 70.5) (f64.const 5.356931733974211e-203) (i64.const 0x1122334455667788)
  (i64.const 0x10203040506041a) (f32.const 86.25) (i64.const 0x1122334455667788) (i32.const 0xa17c5732)
  (f32.const 88.25) (f32.const -3.6183316e-15) (i32.const 0) (i32.const 0x2020202) (f32.const 3.75)
  (f32.const 4.75) (f32.const 61.5) (i64.const -677) (i64.const 0x3f00000005))
(assert_return (invoke "loop-here-58"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (f32.const 4.75) (f32.const 5.75)
  (f32.const 6.75) (f64.const -7.5) (i32.const 0x8080808) (f32.const 9.75) (f32.const 10.75)) (f32.const 4.75)
  (i32.const 0x80809ee) (i64.const -765) (i32.const 0x815c3712) (f32.const 4.75) (i64.const 0x10203040506041a)
  (i64.const -809) (i64.const 0xf5d0ab86613c17f2) (f32.const 10.75) (i64.const 0x10203040506044e)
  (i64.const 0x1122334455667788) (f64.const 73.75) (i64.const 0x1122334455667b09)
  (i64.const 0xfefdfcfbfaf9f8f8) (f64.const -7.5) (i32.const 0xa7825d38) (i32.const 0x1010101)
  (i32.const 0x2020202) (i32.const 0x3030303) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f64.const -7.5) (i32.const 0x8080808) (f32.const 9.75) (f32.const 10.75) (f64.const 62.25)
  (f64.const 63.25) (f32.const 64.5) (i32.const 458) (i32.const 465) (i64.const -732))
(assert_return (invoke "loop-here-58"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f64.const -7.5) (i32.const 0x8080808) (f32.const 9.75) (f32.const 10.75)) (f32.const 4.75)
  (i32.const 0x80809ee) (i64.const -765) (i32.const 0x815c3712) (f32.const 4.75) (i64.const 0x10203040506041a)
  (i64.const -809) (i64.const 0xf5d0ab86613c17f2) (f32.const 10.75) (i64.const 0x10203040506044e)
  (i64.const 0x88633e19f4cfaa85) (f64.const 79.75) (i64.const 0x1122334455667788)
  (i64.const 0x1020304050604ca) (f64.const -7.5) (i32.const 0) (i32.const 0) (i32.const 0x2020202)
  (i32.const 0x3030303) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75) (f64.const -7.5)
  (i32.const 0x8080808) (f32.const 9.75) (f32.const 10.75) (f64.const 62.25) (f64.const 63.25)
  (f32.const 64.5) (i32.const 458) (i32.const 465) (i64.const -732))
(assert_return (invoke "loop-here-59"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (f32.const 5.75) (i64.const 0x606060606060606) (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)
  (i64.const 0xa0a0a0a0a0a0a0a) (f64.const -11.5) (f32.const 12.75) (i32.const 0xd0d0d0d) (f32.const 14.75)
  (f64.const -15.5) (i32.const 0x10101010) (i64.const 0x1111111111111111) (f32.const 18.75)) (f32.const 7.75)
  (f64.const -81.75) (i32.const 500) (f64.const 7.914347548945932e-237) (f32.const 8.75) (f64.const -853.875)
  (i32.const 528) (f64.const -1.6338082632273529e-84) (f64.const -15.5) (f32.const 93.25) (f32.const 12.75)
  (i64.const 0xe8c39e79542f0ae5) (f32.const 83.5) (f32.const 8.75) (i32.const 598)
  (f64.const -2.9139175104077617e-268) (i32.const 612) (i32.const 0x1010101) (i64.const 0x202020202020202)
  (i32.const 0x3030303) (i32.const 0x4040404) (f32.const 5.75) (i64.const 0x606060606060606) (f32.const 7.75)
  (f32.const 8.75) (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a) (f64.const -11.5) (f32.const 12.75)
  (i32.const 0xd0d0d0d) (f32.const 14.75) (f64.const -15.5) (i32.const 0x10101010)
  (i64.const 0x1111111111111111) (f32.const 18.75) (f32.const 63.5) (i32.const 451) (i64.const -710)
  (i64.const 0x4200000005) (i64.const -732) (i64.const -743))
(assert_return (invoke "loop-here-59"
  (i32.const 0) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404) (f32.const 5.75)
  (i64.const 0x606060606060606) (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)
  (i64.const 0xa0a0a0a0a0a0a0a) (f64.const -11.5) (f32.const 12.75) (i32.const 0xd0d0d0d) (f32.const 14.75)
  (f64.const -15.5) (i32.const 0x10101010) (i64.const 0x1111111111111111) (f32.const 18.75)) (f32.const 7.75)
  (f64.const -81.75) (i32.const 500) (f64.const 7.914347548945932e-237) (f32.const 8.75) (f64.const -853.875)
  (i32.const 528) (f64.const -1.6338082632273529e-84) (f64.const -15.5) (f32.const 93.25) (f32.const 88.5)
  (i64.const -974) (f32.const -1.2081039e-26) (f32.const 7.75) (i32.const 0xd0d0d0d) (f64.const 77.75)
  (i32.const 0x10101010) (i32.const 0) (i64.const 0x202020202020202) (i32.const 0x3030303)
  (i32.const 0x4040404) (f32.const 5.75) (i64.const 0x606060606060606) (f32.const 7.75) (f32.const 8.75)
  (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a) (f64.const -11.5) (f32.const 12.75) (i32.const 0xd0d0d0d)
  (f32.const 14.75) (f64.const -15.5) (i32.const 0x10101010) (i64.const 0x1111111111111111) (f32.const 18.75)
  (f32.const 63.5) (i32.const 451) (i64.const -710) (i64.const 0x4200000005) (i64.const -732)
  (i64.const -743))
(assert_return (invoke "loop-here-60"
  (i32.const 0x1010101)) (f32.const -1.2081039e-26) (i64.const -732) (i32.const 0x1010101)
  (f32.const -1.8380878e+24) (f32.const 3.25) (f64.const 71.25) (f32.const 2.7673341e+35) (f32.const -73.625)
  (i32.const 0x1010101))
(assert_return (invoke "loop-here-60"
  (i32.const 0)) (f32.const 2.4212762e-26) (i64.const 0xf5d0ab86613c17f2) (i32.const 535)
  (f32.const 9.166919e+23) (f32.const 78.5) (f64.const 945.25) (f32.const 3.25) (f32.const 3.4116134e-34)
  (i32.const 0))
(assert_return (invoke "loop-here-61"
  (i32.const 0x1010101) (f32.const 2.75) (f64.const -3.5) (i32.const 0x4040404)) (f64.const -3.5)
  (f32.const 188.375) (f64.const 69.25) (f64.const -3.5) (i32.const 500) (f32.const 2.7673341e+35)
  (f32.const -83194.69) (f64.const -3.5) (f32.const 2.75) (i32.const 0x1010101) (f32.const 2.75)
  (f64.const -3.5) (i32.const 0x4040404))
(assert_return (invoke "loop-here-61"
  (i32.const 0) (f32.const 2.75) (f64.const -3.5) (i32.const 0x4040404)) (f64.const -3.5) (f32.const 77.5)
  (f64.const 74.75) (f64.const -2.030012203600678e-205) (i32.const 0xba95704b) (f32.const 81.5)
  (f32.const -79.75) (f64.const 83.25) (f32.const 87.25) (i32.const 0) (f32.const 2.75) (f64.const -3.5)
  (i32.const 0x4040404))
(assert_return (invoke "loop-here-62"
  (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f64.const -5.5)
  (i64.const 0x606060606060606) (i32.const 0x7070707) (f64.const -8.5) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i32.const 0x1010101) (i32.const 0x10102fc) (f32.const 3.75)
  (f64.const 74.25) (i64.const 0xe1e1e1e01e1e1e1e) (i32.const 0x7070707) (f32.const 3.75)
  (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xa0a0a0a0a0a0a0a) (f64.const -200.625) (i32.const 0x1010101)
  (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f64.const -5.5) (i64.const 0x606060606060606)
  (i32.const 0x7070707) (f64.const -8.5) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (f32.const 66.5)
  (i32.const 472) (f32.const 68.5))
(assert_return (invoke "loop-here-62"
  (i32.const 0) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f64.const -5.5)
  (i64.const 0x606060606060606) (i32.const 0x7070707) (f64.const -8.5) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i32.const 0x707053d) (i32.const 0x542f0ae5) (f32.const 83.5)
  (f64.const 81.75) (i64.const 0x3b16f1cca7825d38) (i32.const 0) (f32.const 87.5)
  (i64.const 0x606060606060243) (i64.const 0x606060606060606) (f64.const -2.5) (i32.const 0) (f64.const -2.5)
  (f32.const 3.75) (f64.const -4.5) (f64.const -5.5) (i64.const 0x606060606060606) (i32.const 0x7070707)
  (f64.const -8.5) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (f32.const 66.5) (i32.const 472)
  (f32.const 68.5))
(assert_return (invoke "loop-here-63"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (i32.const 0x7070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (f32.const 11.75) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i64.const 0xe0e0e0e0e0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (f64.const -16.5) (i32.const 0x11111111)
  (f64.const -18.5)) (i64.const 0xf0f0f0f0f0f0f0f) (f32.const -60.75) (f64.const 74.25) (f64.const 75.25)
  (f32.const 1.01666746e-22) (f64.const -18.5) (f32.const -2.6713147e-07) (f32.const 79.5) (f64.const 80.25)
  (i64.const 0x5100000005) (f32.const 3.0072082e+12) (f64.const -1373.625) (i32.const 0x1010101)
  (f64.const -2.5) (i32.const 0x3030303) (i64.const 0x404040404040404) (i32.const 0x5050505) (f64.const -6.5)
  (i32.const 0x7070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (f32.const 11.75)
  (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)
  (f64.const -16.5) (i32.const 0x11111111) (f64.const -18.5) (i64.const -732) (i64.const -743)
  (i32.const 486))
(assert_return (invoke "loop-here-63"
  (i32.const 0) (f64.const -2.5) (i32.const 0x3030303) (i64.const 0x404040404040404) (i32.const 0x5050505)
  (f64.const -6.5) (i32.const 0x7070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (f32.const 11.75) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (f64.const -16.5) (i32.const 0x11111111) (f64.const -18.5))
  (i64.const 0xf0f0f0f0f0f0f0f) (f32.const 1.2741393e+16) (f64.const 4.744817393885104e-24)
  (f64.const -2.9139175104077617e-268) (f32.const 87.5) (f64.const -3.031320730055879e-239)
  (f32.const 1051.625) (f32.const -1.2081039e-26) (f64.const 91.25) (i64.const 0x2e09e4bf9a75502b)
  (f32.const 105.25) (f64.const -110.75) (i32.const 0) (f64.const -2.5) (i32.const 0x3030303)
  (i64.const 0x404040404040404) (i32.const 0x5050505) (f64.const -6.5) (i32.const 0x7070707)
  (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (f32.const 11.75) (f32.const 12.75)
  (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (f64.const -16.5)
  (i32.const 0x11111111) (f64.const -18.5) (i64.const -732) (i64.const -743) (i32.const 486))
(assert_return (invoke "loop-here-64"
  (i32.const 0x1010101)) (f32.const 3.25) (i32.const 0x101031f) (i32.const 0x1010101) (f32.const 79.5)
  (i32.const 0xba95704b) (i64.const 0xfefdfcfbfaf9f8f8) (f64.const -7.5) (f64.const 83.25)
  (i64.const 0x5400000005) (f32.const -3.6183316e-15) (f64.const -2.9139175104077617e-268) (f32.const -0.125)
  (f32.const 3.25) (i32.const 0x1010101) (f32.const 68.5) (i32.const 486) (i64.const -765) (i32.const 500)
  (i64.const 0x4800000005) (i32.const 514))
(assert_return (invoke "loop-here-64"
  (i32.const 0)) (f32.const 3.25) (i32.const 0x4722fdd8) (i32.const 633) (f32.const -91.625) (i32.const 0)
  (i64.const 0x7b56310ce7c29d78) (f64.const -101.75) (f64.const 5.356931733974211e-203)
  (i64.const 0xee9c49f7a55300b) (f32.const 97.5) (f64.const -1.572960191101951e-113) (f32.const 99.5)
  (f32.const 100.5) (i32.const 0) (f32.const 68.5) (i32.const 486) (i64.const -765) (i32.const 500)
  (i64.const 0x4800000005) (i32.const 514))

(module
  (tag $e0)
  (tag $e1)
  (tag $e2 (param f32))
  (tag $e3 (param f32))
  (tag $e4 (param f32 f32))
  (tag $e5 (param f32 f32))
  (tag $e6 (param f64 i64 f32))
  (tag $e7 (param f64 i64 f32))
  (tag $e8 (param f64 f64 f64 f32))
  (tag $e9 (param f64 f64 f64 f32))
  (tag $e10 (param i32 f64 f32 f32 f32))
  (tag $e11 (param i32 f64 f32 f32 f32))
  (tag $e12 (param f64 i64 f32 i32 i32 i32))
  (tag $e13 (param f64 i64 f32 i32 i32 i32))
  (tag $e14 (param i32 i32 i32 i64 i64 f64 f32))
  (tag $e15 (param i32 i32 i32 i64 i64 f64 f32))
  (tag $e16 (param f32 i32 f32 i64 f64 f64 f32 i64))
  (tag $e17 (param f32 i32 f32 i64 f64 f64 f32 i64))
  (tag $e18 (param i32 f64 i32 f64 i32 f64 i32 i64 f64))
  (tag $e19 (param i32 f64 i32 f64 i32 f64 i32 i64 f64))
  (tag $e20 (param f32 i64 i32 i32 i32 f64 f64 f64 i32 f32))
  (tag $e21 (param f32 i64 i32 i32 i32 f64 f64 f64 i32 f32))
  (tag $e22 (param f32 f64 i32 f64 i32 i64 f64 f64 i64 i32 f32))
  (tag $e23 (param f32 f64 i32 f64 i32 i64 f64 f64 i64 i32 f32))
  (tag $e24 (param f32 f64 f64 f64 i64 f32 f64 f64 f64 i32 i32 i32))
  (tag $e25 (param f32 f64 f64 f64 i64 f32 f64 f64 f64 i32 i32 i32))
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
  (table $t0 14 20 funcref)
  (elem (table $t0) (i32.const 1) func $throw-65)
  (elem (table $t0) (i32.const 2) func $throw-66)
  (elem (table $t0) (i32.const 3) func $throw-67)
  (elem (table $t0) (i32.const 4) func $throw-68)
  (elem (table $t0) (i32.const 5) func $throw-69)
  (elem (table $t0) (i32.const 6) func $throw-70)
  (elem (table $t0) (i32.const 7) func $throw-71)
  (elem (table $t0) (i32.const 8) func $throw-72)
  (elem (table $t0) (i32.const 9) func $throw-73)
  (elem (table $t0) (i32.const 10) func $throw-74)
  (elem (table $t0) (i32.const 11) func $throw-75)
  (elem (table $t0) (i32.const 12) func $throw-76)
  (elem (table $t0) (i32.const 13) func $throw-77)
  (func $nothing
  )
  (func $clobber
  (local i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 7 f64.const 3.25 f64.add local.set 1
    global.get 0 i32.const 31 i32.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3 global.get 1
    i64.const 0x600000005 i64.sub local.set 4 global.get 7 f64.const 7.25 f64.sub local.set 5 global.get 0
    i32.const 59 i32.add local.set 6 global.get 6 f32.const 9.5 f32.add local.set 7 global.get 1
    i64.const -105 i64.sub local.set 8 global.get 7 f64.const 11.25 f64.mul local.set 9 global.get 0
    i32.const 87 i32.add local.set 10 global.get 6 f32.const 13.5 f32.sub local.set 11 global.get 1
    i64.const -149 i64.sub local.set 12 global.get 7 f64.const 15.25 f64.add local.set 13 global.get 0
    i32.const 115 i32.add local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1
    i64.const 0x1200000005 i64.sub local.set 16 global.get 7 f64.const 19.25 f64.sub local.set 17 global.get 0
    i32.const 143 i32.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 7 f64.const 23.25 f64.mul local.set 21 global.get 0
    i32.const 171 i32.add local.set 22 global.get 6 f32.const 25.5 f32.sub local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-65 (param i32)
    call $clobber local.get 0
    if
      throw $e0
    end
  )
  (func $loop-call-65 (export "loop-call-65") (param i32 f32 i64 f64)
  (result f64 i32 f32 i64 f64 i32 f32 i32 f64 i32 f64) (local i32 f32 i32 f64 i32 f64)
    i32.const 486 local.set 4 f32.const 70.5 local.set 5 i32.const 500 local.set 6 f64.const 72.25 local.set 7
    i32.const 514 local.set 8 f64.const 74.25 local.set 9
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    local.get 3 i32.const 1 global.set 0
    loop
      global.get 0
      if
        i32.const 0 global.set 0
        try_table (catch $e1 1) (catch $e0 1)
          i32.const 32 i64.load f32.const 77.5 local.get 0 call $throw-65 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-66 (param i32 f32)
    call $clobber local.get 0
    if
      local.get 1 throw $e2
    end
  )
  (func $loop-call-66 (export "loop-call-66") (param i32 f64 f32 i64 f32 f64 i32 f64 i64 i32)
  (result f64 i32 i32 i64 f32 i32 f64 f32 i64 f32 f64 i32 f64 i64 i32)
    local.get 1 local.get 9 i32.const 500 i32.mul i32.const 507 i32.const 8 i64.load offset=1 i32.const 1
    global.set 0 local.get 2
    loop (param f32) (result f32)
      global.get 0
      if (param f32) (result f32)
        i32.const 0 global.set 0
        try_table (param f32) (result f32) (catch $e3 1) (catch $e2 1)
          local.get 3 i64.const -809 i64.sub local.get 4 local.get 0 f32.const 76.5 call $throw-66 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-67 (param i32 f32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 throw $e4
    end
  )
  (func $loop-call-67 (export "loop-call-67")
  (param i32 f64 f32 f64 i64 i32 i32 i32 f32 i32 f64 i64 f64 i32 f32 f32 i32 f64)
  (result i32 f64 f64 i64 f32 f32 i32 f64 f32 f64 i64 i32 i32 i32 f32 i32 f64 i64 f64 i32 f32 f32 i32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17
    end
    local.get 16 local.get 17 f64.const 72.25 f64.add f64.const 73.25 i32.const 16 i64.load offset=2
    i32.const 1 global.set 0 local.get 15 f32.const 79.5 f32.sub i32.const 64 f32.load
    loop (param f32 f32) (result f32 f32)
      global.get 0
      if (param f32 f32) (result f32 f32)
        i32.const 0 global.set 0
        try_table (param f32 f32) (result f32 f32) (catch $e5 1) (catch $e4 1)
          local.get 4 i64.const 0x4b00000005 i64.mul local.get 15 local.get 0 local.get 8 f32.const 77.5
          f32.mul i32.const 48 f32.load offset=2 call $throw-67 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $throw-68 (param i32 f64 i64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 throw $e6
    end
  )
  (func $loop-call-68 (export "loop-call-68") (param i32) (result f32 f32 f32 i32 f64 i64 f32 i32 i64 f64 i32)
  (local i64 f64 i32)
    i64.const 0x4800000005 local.set 1 f64.const 73.25 local.set 2 i32.const 521 local.set 3
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 6 global.get 2 f32.const 76.5 f32.sub f32.const 77.5 i32.const 48 i32.load offset=2 i32.const 1
    global.set 0 global.get 3 global.get 5 i64.const -930 i64.xor i32.const 112 f32.load offset=2
    loop (param f64 i64 f32) (result f64 i64 f32)
      global.get 0
      if (param f64 i64 f32) (result f64 i64 f32)
        i32.const 0 global.set 0
        try_table (param f64 i64 f32) (result f64 i64 f32) (catch $e7 1) (catch $e6 1)
          i64.const -864 i32.const 64 f32.load local.get 0 global.get 7 global.get 1 f32.const 83.5
          call $throw-68 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-69 (param i32 f64 f64 f64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e8
    end
  )
  (func $loop-call-69 (export "loop-call-69") (param i32 i32 f32 f64)
  (result i32 f32 i64 i64 i32 f64 f32 i64 f32 f64 f64 f64 f64 f32 i32 i32 f32 f64 i32 f64 i32)
  (local i32 f64 i32)
    i32.const 514 local.set 4 f64.const 74.25 local.set 5 i32.const 528 local.set 6 local.get 1 local.get 2
    f32.const 77.5 f32.mul i64.const 0x4e00000005 i32.const 56 i64.load offset=3 local.get 1 local.get 3
    f64.const 81.25 f64.add f32.const 82.5 i32.const 88 i64.load offset=3 local.get 2 local.get 3
    f64.const 85.25 f64.sub i32.const 1 global.set 0 local.get 3 local.get 3 local.get 3 i32.const 184
    f32.load offset=3
    loop (param f64 f64 f64 f32) (result f64 f64 f64 f32)
      global.get 0
      if (param f64 f64 f64 f32) (result f64 f64 f64 f32)
        i32.const 0 global.set 0
        try_table (param f64 f64 f64 f32) (result f64 f64 f64 f32) (catch $e9 1) (catch $e8 1)
          i64.const -941 local.get 2 f32.const 87.5 f32.add local.get 0 local.get 3 f64.const 88.25 f64.sub
          f64.const 89.25 i32.const 144 f64.load offset=2 i32.const 152 f32.load offset=3 call $throw-69 drop
          drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-70 (param i32 i32 f64 f32 f32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 throw $e10
    end
  )
  (func $loop-call-70 (export "loop-call-70") (param i32 i64 f64 f64 i32 i32 f32 i64 f32 i64)
  (result f64 i64 f64 i64 i64 f64 f32 i64 f32 i32 i32 f64 f32 f32 f32 i32 i64 f64 f64 i32 i32 f32 i64 f32 i64 f64 i32 i64 i64 f64 f64)
  (local f64 i32 i64 i64 f64 f64)
    f64.const 74.25 local.set 10 i32.const 528 local.set 11 i64.const -831 local.set 12 i64.const -842
    local.set 13 f64.const 78.25 local.set 14 f64.const 79.25 local.set 15
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 2 local.get 7 i64.const 0x5100000005 i64.xor f64.const 82.25 i32.const 88 i64.load offset=3
    local.get 9 local.get 3 f64.const 85.25 f64.sub f32.const 86.5 i32.const 120 i64.load offset=3 local.get 8
    local.get 5 i32.const 626 i32.xor i32.const 1 global.set 0 local.get 0 i32.const 682 i32.xor local.get 3
    f64.const 98.25 f64.mul f32.const 99.5 i32.const 32 f32.load f32.const 101.5
    loop (param i32 f64 f32 f32 f32) (result i32 f64 f32 f32 f32)
      global.get 0
      if (param i32 f64 f32 f32 f32) (result i32 f64 f32 f32 f32)
        i32.const 0 global.set 0
        try_table (param i32 f64 f32 f32 f32) (result i32 f64 f32 f32 f32) (catch $e11 1) (catch $e10 1)
          i32.const 144 i64.load offset=2 local.get 8 local.get 0 i32.const 647 local.get 2 local.get 6
          local.get 8 local.get 6 call $throw-70 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $throw-71 (param i32 f64 i64 f32 i32 i32 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 throw $e12
    end
  )
  (func $loop-call-71 (export "loop-call-71")
  (param i32 f64 f32 f32 i64 f64 i64 f64 f32 f32 f32 f64 i64 i64 i32 i32 i32 i32)
  (result f32 f64 f64 i64 i32 f32 i32 i32 f32 f64 f64 i64 f32 i32 i32 i32 i32 f64 f32 f32 i64 f64 i64 f64 f32 f32 f32 f64 i64 i64 i32 i32 i32 i32 i64 i32 f64 f32 f32 f32)
  (local i64 i32 f64 f32 f32 f32)
    i64.const 0x4b00000005 local.set 18 i32.const 535 local.set 19 f64.const 77.25 local.set 20 f32.const 78.5
    local.set 21 f32.const 79.5 local.set 22 f32.const 80.5 local.set 23
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19 local.get 20 local.set 20
      local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 10 local.get 11 f64.const 82.25 f64.sub f64.const 83.25 i32.const 96 i64.load local.get 17
    local.get 3 f32.const 86.5 f32.mul i32.const 612 i32.const 128 i32.load local.get 9 local.get 7
    f64.const 90.25 f64.add i32.const 1 global.set 0 i32.const 24 f64.load offset=3 i64.const -1095
    f32.const 101.5 local.get 14 i32.const 717 i32.sub local.get 14 i32.const 724 i32.mul i32.const 64
    i32.load
    loop (param f64 i64 f32 i32 i32 i32) (result f64 i64 f32 i32 i32 i32)
      global.get 0
      if (param f64 i64 f32 i32 i32 i32) (result f64 i64 f32 i32 i32 i32)
        i32.const 0 global.set 0
        try_table (param f64 i64 f32 i32 i32 i32) (result f64 i64 f32 i32 i32 i32) (catch $e13 1) (catch $e12 1)
          local.get 12 i64.const -996 i64.mul i32.const 160 f32.load local.get 0 local.get 5 f64.const 93.25
          f64.add i64.const -1029 f32.const 95.5 i32.const 675 i32.const 8 i32.load offset=1 i32.const 689
          call $throw-71 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
  (func $throw-72 (param i32 i32 i32 i32 i64 i64 f64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 throw $e14
    end
  )
  (func $loop-call-72 (export "loop-call-72") (param i32) (result i32 i32 i32 i64 i64 f64 f32 i32)
    i32.const 1 global.set 0 local.get 0 i32.const 598 i32.xor i32.const 605 i32.const 612 global.get 1
    global.get 5 i64.const -974 i64.xor f64.const 90.25 global.get 6 f32.const 91.5 f32.sub
    loop (param i32 i32 i32 i64 i64 f64 f32) (result i32 i32 i32 i64 i64 f64 f32)
      global.get 0
      if (param i32 i32 i32 i64 i64 f64 f32) (result i32 i32 i32 i64 i64 f64 f32)
        i32.const 0 global.set 0
        try_table (param i32 i32 i32 i64 i64 f64 f32) (result i32 i32 i32 i64 i64 f64 f32) (catch $e15 1) (catch $e14 1)
          i32.const 32 i64.load global.get 6 f32.const 77.5 f32.mul local.get 0 local.get 0 local.get 0
          i32.const 556 i32.mul local.get 0 i32.const 563 i32.add i32.const 72 i64.load offset=1 i32.const 80
          i64.load offset=2 f64.const 83.25 global.get 2 call $throw-72 drop drop
        end
      end
    end
    local.get 0
  )
  (func $throw-73 (param i32 f32 i32 f32 i64 f64 f64 f32 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      throw $e16
    end
  )
  (func $loop-call-73 (export "loop-call-73") (param i32 f64 f64 f32)
  (result f32 i32 f32 i64 f64 f64 f32 i64 i32 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 1 global.set 0 local.get 3 f32.const 87.5 f32.add local.get 0 local.get 3 f32.const 89.5 f32.mul
    i64.const 0x5a00000005 i32.const 152 f64.load offset=3 f64.const 92.25 i32.const 168 f32.load offset=1
    i32.const 176 i64.load offset=2
    loop (param f32 i32 f32 i64 f64 f64 f32 i64) (result f32 i32 f32 i64 f64 f64 f32 i64)
      global.get 0
      if (param f32 i32 f32 i64 f64 f64 f32 i64) (result f32 i32 f32 i64 f64 f64 f32 i64)
        i32.const 0 global.set 0
        try_table (param f32 i32 f32 i64 f64 f64 f32 i64) (result f32 i32 f32 i64 f64 f64 f32 i64) (catch $e17 1) (catch $e16 1)
          global.get 5 i64.const -842 i64.xor i32.const 48 f32.load offset=2 local.get 0 i32.const 56
          f32.load offset=3 i32.const 563 local.get 3 f32.const 81.5 f32.add global.get 1 local.get 1
          f64.const 83.25 f64.mul i32.const 96 f64.load f32.const 85.5 i64.const -941 call $throw-73 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-74 (param i32 i32 f64 i32 f64 i32 f64 i32 i64 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e18
    end
  )
  (func $loop-call-74 (export "loop-call-74") (param i32 i64 f32 i64 i64 f64 f32 i32 f64 f64)
  (result i32 f64 i32 f64 i32 f64 i32 i64 f64 i32 i64 f32 i64 i64 f64 f32 i32 f64 f64 i64 i32 i32)
  (local i64 i32 i32)
    i64.const 0x4e00000005 local.set 10 i32.const 556 local.set 11 i32.const 563 local.set 12
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
    end
    i32.const 1 global.set 0 local.get 0 local.get 9 f64.const 93.25 f64.add i32.const 176 i32.load offset=2
    local.get 8 f64.const 95.25 f64.mul local.get 7 f64.const 97.25 i32.const 16 i32.load offset=2 local.get 1
    i64.const 0x6300000005 i64.mul f64.const 100.25
    loop (param i32 f64 i32 f64 i32 f64 i32 i64 f64) (result i32 f64 i32 f64 i32 f64 i32 i64 f64)
      global.get 0
      if (param i32 f64 i32 f64 i32 f64 i32 i64 f64) (result i32 f64 i32 f64 i32 f64 i32 i64 f64)
        i32.const 0 global.set 0
        try_table (param i32 f64 i32 f64 i32 f64 i32 i64 f64) (result i32 f64 i32 f64 i32 f64 i32 i64 f64) (catch $e19 1) (catch $e18 1)
          local.get 1 local.get 2 local.get 0 local.get 7 local.get 8 f64.const 84.25 f64.add i32.const 598
          local.get 5 f64.const 86.25 f64.mul i32.const 612 local.get 9 i32.const 136 i32.load offset=1
          local.get 3 i64.const 0x5a00000005 i64.sub i32.const 152 f64.load offset=3 call $throw-74 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $throw-75 (param i32 f32 i64 i32 i32 i32 f64 f64 f64 i32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 throw $e20
    end
  )
  (func $loop-call-75 (export "loop-call-75")
  (param i32 i32 i64 i32 f64 f64 i32 f32 i64 i32 i32 i32 i32 f32 f32 f32 i64 f64)
  (result f32 f32 i64 i32 i32 i32 f64 f64 f64 i32 f32 i32 i32 i64 i32 f64 f64 i32 f32 i64 i32 i32 i32 i32 f32 f32 f32 i64 f64 f32 i32 f64)
  (local f32 i32 f64)
    f32.const 79.5 local.set 18 i32.const 563 local.set 19 f64.const 81.25 local.set 20 local.get 13
    i32.const 1 global.set 0 local.get 7 i64.const 0x6000000005 local.get 12 i32.const 682 i32.xor local.get 9
    i32.const 689 i32.sub local.get 10 f64.const 100.25 f64.const 101.25 f64.const 102.25 i32.const 724
    f32.const 104.5
    loop (param f32 i64 i32 i32 i32 f64 f64 f64 i32 f32) (result f32 i64 i32 i32 i32 f64 f64 f64 i32 f32)
      global.get 0
      if (param f32 i64 i32 i32 i32 f64 f64 f64 i32 f32) (result f32 i64 i32 i32 i32 f64 f64 f64 i32 f32)
        i32.const 0 global.set 0
        try_table (param f32 i64 i32 i32 i32 f64 f64 f64 i32 f32) (result f32 i64 i32 i32 i32 f64 f64 f64 i32 f32) (catch $e21 1) (catch $e20 1)
          i32.const 88 i64.load offset=3 local.get 14 f32.const 84.5 f32.add local.get 0 local.get 14
          f32.const 85.5 f32.sub local.get 16 i64.const -941 i64.sub i32.const 120 i32.load offset=3
          local.get 1 i32.const 619 i32.add local.get 11 i32.const 626 i32.xor local.get 17 f64.const 90.25
          f64.add local.get 17 i32.const 160 f64.load local.get 0 i32.const 654 i32.xor f32.const 94.5
          call $throw-75 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20
  )
  (func $throw-76 (param i32 f32 f64 i32 f64 i32 i64 f64 f64 i64 i32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 throw $e22
    end
  )
  (func $loop-call-76 (export "loop-call-76") (param i32)
  (result f32 f32 f64 i32 f64 i32 i64 f64 f64 i64 i32 f32 i32 f64 f64 i64 f32 i64 i64)
  (local f64 f64 i64 f32 i64 i64)
    f64.const 80.25 local.set 1 f64.const 81.25 local.set 2 i64.const -897 local.set 3 f32.const 83.5
    local.set 4 i64.const 0x5400000005 local.set 5 i64.const -930 local.set 6
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6
    end
    global.get 2 i32.const 1 global.set 0 f32.const 100.5 i32.const 40 f64.load offset=1 local.get 0
    i32.const 717 i32.sub i32.const 56 f64.load offset=3 local.get 0 i32.const 731 i32.add global.get 5
    i64.const 0x6900000005 i64.xor i32.const 80 f64.load offset=2 i32.const 88 f64.load offset=3
    i64.const 0x6c00000005 local.get 0 i32.const 766 i32.xor f32.const 110.5
    loop (param f32 f64 i32 f64 i32 i64 f64 f64 i64 i32 f32) (result f32 f64 i32 f64 i32 i64 f64 f64 i64 i32 f32)
      global.get 0
      if (param f32 f64 i32 f64 i32 i64 f64 f64 i64 i32 f32) (result f32 f64 i32 f64 i32 i64 f64 f64 i64 i32 f32)
        i32.const 0 global.set 0
        try_table (param f32 f64 i32 f64 i32 i64 f64 f64 i64 i32 f32) (result f32 f64 i32 f64 i32 i64 f64 f64 i64 i32 f32) (catch $e23 1) (catch $e22 1)
          global.get 5 i32.const 128 f32.load local.get 0 i32.const 136 f32.load offset=1 f64.const 90.25
          local.get 0 global.get 3 f64.const 92.25 f64.mul local.get 0 i32.const 654 i32.xor global.get 1
          f64.const 95.25 global.get 3 f64.const 96.25 f64.add i64.const -1062 i32.const 16 i32.load offset=2
          global.get 6 f32.const 99.5 f32.add call $throw-76 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-77 (param i32 f32 f64 f64 f64 i64 f32 f64 f64 f64 i32 i32 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 12 throw $e24
    end
  )
  (func $loop-call-77 (export "loop-call-77") (param i32 f64 i64 f64)
  (result f64 f32 f64 f64 f64 i64 f32 f64 f64 f64 i32 i32 i32 i32 f64 i64 f64 i32 i64 i64 i64 f32 i64)
  (local i32 i64 i64 i64 f32 i64)
    i32.const 570 local.set 4 i64.const -897 local.set 5 i64.const -908 local.set 6 i64.const 0x5400000005
    local.set 7 f32.const 85.5 local.set 8 i64.const -941 local.set 9
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    local.get 1 i32.const 1 global.set 0 global.get 2 i32.const 56 f64.load offset=3 local.get 1 local.get 3
    f64.const 105.25 f64.add local.get 2 i64.const -1161 i64.sub global.get 6 local.get 3 f64.const 109.25
    local.get 3 i32.const 780 i32.const 787 local.get 0
    loop (param f32 f64 f64 f64 i64 f32 f64 f64 f64 i32 i32 i32) (result f32 f64 f64 f64 i64 f32 f64 f64 f64 i32 i32 i32)
      global.get 0
      if (param f32 f64 f64 f64 i64 f32 f64 f64 f64 i32 i32 i32) (result f32 f64 f64 f64 i64 f32 f64 f64 f64 i32 i32 i32)
        i32.const 0 global.set 0
        try_table (param f32 f64 f64 f64 i64 f32 f64 f64 f64 i32 i32 i32) (result f32 f64 f64 f64 i64 f32 f64 f64 f64 i32 i32 i32) (catch $e25 1) (catch $e24 1)
          i32.const 128 i64.load f32.const 89.5 local.get 0 f32.const 90.5 i32.const 152 f64.load offset=3
          f64.const 92.25 local.get 1 f64.const 93.25 f64.add local.get 2 global.get 6 local.get 1
          f64.const 96.25 f64.add local.get 1 i32.const 16 f64.load offset=2 local.get 0 local.get 0
          i32.const 40 i32.load offset=1 call $throw-77 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
)

(assert_return (invoke "loop-call-65"
  (i32.const 0x1010101) (f32.const 2.75) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -4.5)
  (i32.const 0x1010101) (f32.const 2.75) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 486)
  (f32.const 70.5) (i32.const 500) (f64.const 72.25) (i32.const 514) (f64.const 74.25))
(assert_return (invoke "loop-call-65"
  (i32.const 0) (f32.const 2.75) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -4.5)
  (i32.const 0) (f32.const 2.75) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 486)
  (f32.const 70.5) (i32.const 500) (f64.const 72.25) (i32.const 514) (f64.const 74.25))
(assert_return (invoke "loop-call-66"
  (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (i64.const 0x404040404040404) (f32.const 5.75)
  (f64.const -6.5) (i32.const 0x7070707) (f64.const -8.5) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a))
  (f64.const -2.5) (i32.const 0x9b9b9b88) (i32.const 507) (i64.const 0x5b3611ecc7a27d58) (f32.const 76.5)
  (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (i64.const 0x404040404040404) (f32.const 5.75)
  (f64.const -6.5) (i32.const 0x7070707) (f64.const -8.5) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a))
(assert_return (invoke "loop-call-66"
  (i32.const 0) (f64.const -2.5) (f32.const 3.75) (i64.const 0x404040404040404) (f32.const 5.75)
  (f64.const -6.5) (i32.const 0x7070707) (f64.const -8.5) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a))
  (f64.const -2.5) (i32.const 0x9b9b9b88) (i32.const 507) (i64.const 0x5b3611ecc7a27d58) (f32.const 3.75)
  (i32.const 0) (f64.const -2.5) (f32.const 3.75) (i64.const 0x404040404040404) (f32.const 5.75)
  (f64.const -6.5) (i32.const 0x7070707) (f64.const -8.5) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a))
(assert_return (invoke "loop-call-67"
  (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (i64.const 0x505050505050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808) (f32.const 9.75) (i32.const 0xa0a0a0a)
  (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c) (f64.const -13.5) (i32.const 0xe0e0e0e) (f32.const 15.75)
  (f32.const 16.75) (i32.const 0x11111111) (f64.const -18.5)) (i32.const 0x11111111) (f64.const 53.75)
  (f64.const 73.25) (i64.const 0xa8835e3914efcaa5) (f32.const 755.625) (f32.const -2.6713147e-07)
  (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (i64.const 0x505050505050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808) (f32.const 9.75) (i32.const 0xa0a0a0a)
  (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c) (f64.const -13.5) (i32.const 0xe0e0e0e) (f32.const 15.75)
  (f32.const 16.75) (i32.const 0x11111111) (f64.const -18.5))
(assert_return (invoke "loop-call-67"
  (i32.const 0) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (i64.const 0x505050505050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808) (f32.const 9.75) (i32.const 0xa0a0a0a)
  (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c) (f64.const -13.5) (i32.const 0xe0e0e0e) (f32.const 15.75)
  (f32.const 16.75) (i32.const 0x11111111) (f64.const -18.5)) (i32.const 0x11111111) (f64.const 53.75)
  (f64.const 73.25) (i64.const 0xa8835e3914efcaa5) (f32.const -62.75) (f32.const -0.0011401264) (i32.const 0)
  (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (i64.const 0x505050505050505) (i32.const 0x6060606)
  (i32.const 0x7070707) (i32.const 0x8080808) (f32.const 9.75) (i32.const 0xa0a0a0a) (f64.const -11.5)
  (i64.const 0xc0c0c0c0c0c0c0c) (f64.const -13.5) (i32.const 0xe0e0e0e) (f32.const 15.75) (f32.const 16.75)
  (i32.const 0x11111111) (f64.const -18.5))
(assert_return (invoke "loop-call-68"
  (i32.const 0x1010101)) (f32.const -0.125) (f32.const -73.25) (f32.const 77.5) (i32.const 0xb48f6a45)
  (f64.const 1024.5) (i64.const 0x1122334455667788) (f32.const 83.5) (i32.const 0x1010101)
  (i64.const 0x4800000005) (f64.const 73.25) (i32.const 521))
(assert_return (invoke "loop-call-68"
  (i32.const 0)) (f32.const -0.125) (f32.const -73.25) (f32.const 77.5) (i32.const 0xb48f6a45)
  (f64.const -7.5) (i64.const 0x1020304050604a6) (f32.const -1.3162402e+32) (i32.const 0)
  (i64.const 0x4800000005) (f64.const 73.25) (i32.const 521))
(assert_return (invoke "loop-call-69"
  (i32.const 0x1010101) (i32.const 0x2020202) (f32.const 3.75) (f64.const -4.5)) (i32.const 0x2020202)
  (f32.const 290.625) (i64.const 0x4e00000005) (i64.const 0x95704b2601dcb792) (i32.const 0x2020202)
  (f64.const 76.75) (f32.const 82.5) (i64.const 0x3510ebc6a17c5732) (f32.const 3.75) (f64.const -89.75)
  (f64.const -92.75) (f64.const 89.25) (f64.const 6.3036191369089e-116) (f32.const -4.348626e+20)
  (i32.const 0x1010101) (i32.const 0x2020202) (f32.const 3.75) (f64.const -4.5) (i32.const 514)
  (f64.const 74.25) (i32.const 528))
(assert_return (invoke "loop-call-69"
  (i32.const 0) (i32.const 0x2020202) (f32.const 3.75) (f64.const -4.5)) (i32.const 0x2020202)
  (f32.const 290.625) (i64.const 0x4e00000005) (i64.const 0x95704b2601dcb792) (i32.const 0x2020202)
  (f64.const 76.75) (f32.const 82.5) (i64.const 0x3510ebc6a17c5732) (f32.const 3.75) (f64.const -89.75)
  (f64.const -4.5) (f64.const -4.5) (f64.const -4.5) (f32.const -4.044713e-38) (i32.const 0)
  (i32.const 0x2020202) (f32.const 3.75) (f64.const -4.5) (i32.const 514) (f64.const 74.25) (i32.const 528))
(assert_return (invoke "loop-call-70"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (f64.const -3.5) (f64.const -4.5) (i32.const 0x5050505)
  (i32.const 0x6060606) (f32.const 7.75) (i64.const 0x808080808080808) (f32.const 9.75)
  (i64.const 0xa0a0a0a0a0a0a0a)) (f64.const -3.5) (i64.const 0x80808590808080d) (f64.const 82.25)
  (i64.const 0x3510ebc6a17c5732) (i64.const 0xa0a0a0a0a0a0a0a) (f64.const -89.75) (f32.const 86.5)
  (i64.const 0xd5b08b66411cf7d2) (f32.const 9.75) (i32.const 0x6060474) (i32.const 647) (f64.const -3.5)
  (f32.const 7.75) (f32.const 9.75) (f32.const 7.75) (i32.const 0x1010101) (i64.const 0x202020202020202)
  (f64.const -3.5) (f64.const -4.5) (i32.const 0x5050505) (i32.const 0x6060606) (f32.const 7.75)
  (i64.const 0x808080808080808) (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a) (f64.const 74.25)
  (i32.const 528) (i64.const -831) (i64.const -842) (f64.const 78.25) (f64.const 79.25))
(assert_return (invoke "loop-call-70"
  (i32.const 0) (i64.const 0x202020202020202) (f64.const -3.5) (f64.const -4.5) (i32.const 0x5050505)
  (i32.const 0x6060606) (f32.const 7.75) (i64.const 0x808080808080808) (f32.const 9.75)
  (i64.const 0xa0a0a0a0a0a0a0a)) (f64.const -3.5) (i64.const 0x80808590808080d) (f64.const 82.25)
  (i64.const 0x3510ebc6a17c5732) (i64.const 0xa0a0a0a0a0a0a0a) (f64.const -89.75) (f32.const 86.5)
  (i64.const 0xd5b08b66411cf7d2) (f32.const 9.75) (i32.const 0x6060474) (i32.const 682) (f64.const -442.125)
  (f32.const 99.5) (f32.const 1.01666746e-22) (f32.const 101.5) (i32.const 0) (i64.const 0x202020202020202)
  (f64.const -3.5) (f64.const -4.5) (i32.const 0x5050505) (i32.const 0x6060606) (f32.const 7.75)
  (i64.const 0x808080808080808) (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a) (f64.const 74.25)
  (i32.const 528) (i64.const -831) (i64.const -842) (f64.const 78.25) (f64.const 79.25))
(assert_return (invoke "loop-call-71"
  (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (f32.const 4.75) (i64.const 0x505050505050505)
  (f64.const -6.5) (i64.const 0x707070707070707) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f32.const 11.75) (f64.const -12.5) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (i32.const 0xf0f0f0f) (i32.const 0x10101010) (i32.const 0x11111111) (i32.const 0x12121212))
  (f32.const 11.75) (f64.const -94.75) (f64.const 83.25) (i64.const 0xeec9a47f5a3510eb) (i32.const 0x12121212)
  (f32.const 410.875) (i32.const 612) (i32.const 0xfad5b08b) (f32.const 10.75) (f64.const 81.75)
  (f64.const 86.75) (i64.const -1029) (f32.const 95.5) (i32.const 675) (i32.const 0xc7a27d58) (i32.const 689)
  (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (f32.const 4.75) (i64.const 0x505050505050505)
  (f64.const -6.5) (i64.const 0x707070707070707) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f32.const 11.75) (f64.const -12.5) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (i32.const 0xf0f0f0f) (i32.const 0x10101010) (i32.const 0x11111111) (i32.const 0x12121212)
  (i64.const 0x4b00000005) (i32.const 535) (f64.const 77.25) (f32.const 78.5) (f32.const 79.5)
  (f32.const 80.5))
(assert_return (invoke "loop-call-71"
  (i32.const 0) (f64.const -2.5) (f32.const 3.75) (f32.const 4.75) (i64.const 0x505050505050505)
  (f64.const -6.5) (i64.const 0x707070707070707) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f32.const 11.75) (f64.const -12.5) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (i32.const 0xf0f0f0f) (i32.const 0x10101010) (i32.const 0x11111111) (i32.const 0x12121212))
  (f32.const 11.75) (f64.const -94.75) (f64.const 83.25) (i64.const 0xeec9a47f5a3510eb) (i32.const 0x12121212)
  (f32.const 410.875) (i32.const 612) (i32.const 0xfad5b08b) (f32.const 10.75) (f64.const 81.75)
  (f64.const -3.203851516313528e+259) (i64.const -1095) (f32.const 101.5) (i32.const 0xf0f0c42)
  (i32.const 0x9696966c) (i32.const 0xba95704b) (i32.const 0) (f64.const -2.5) (f32.const 3.75)
  (f32.const 4.75) (i64.const 0x505050505050505) (f64.const -6.5) (i64.const 0x707070707070707)
  (f64.const -8.5) (f32.const 9.75) (f32.const 10.75) (f32.const 11.75) (f64.const -12.5)
  (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xf0f0f0f) (i32.const 0x10101010)
  (i32.const 0x11111111) (i32.const 0x12121212) (i64.const 0x4b00000005) (i32.const 535) (f64.const 77.25)
  (f32.const 78.5) (f32.const 79.5) (f32.const 80.5))
(assert_return (invoke "loop-call-72"
  (i32.const 0x1010101)) (i32.const 0x1010101) (i32.const 0x2e2e2e2c) (i32.const 0x1010334)
  (i64.const 0x9b76512c07e2bd98) (i64.const 0xe8c39e79542f0ae5) (f64.const 83.25) (f32.const 3.25)
  (i32.const 0x1010101))
(assert_return (invoke "loop-call-72"
  (i32.const 0)) (i32.const 598) (i32.const 605) (i32.const 612) (i64.const 0x1122334455667788)
  (i64.const 0x1020304050604ca) (f64.const 90.25) (f32.const -91.625) (i32.const 0))
(assert_return (invoke "loop-call-73"
  (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75)) (f32.const 8.1078647e-38)
  (i32.const 563) (f32.const 86.25) (i64.const 0x1122334455667788) (f64.const -208.125)
  (f64.const -4.745787516866785e+225) (f32.const 85.5) (i64.const -941) (i32.const 0x1010101) (f64.const -2.5)
  (f64.const -3.5) (f32.const 4.75))
(assert_return (invoke "loop-call-73"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75)) (f32.const 92.25) (i32.const 0)
  (f32.const 425.125) (i64.const 0x5a00000005) (f64.const 1.2138208582520844e+257) (f64.const 92.25)
  (f32.const -1.8380878e+24) (i64.const 0xc8a37e59340feac5) (i32.const 0) (f64.const -2.5) (f64.const -3.5)
  (f32.const 4.75))
(assert_return (invoke "loop-call-74"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (f32.const 3.75) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (f64.const -6.5) (f32.const 7.75) (i32.const 0x8080808) (f64.const -9.5)
  (f64.const -10.5)) (i32.const 0x8080808) (f64.const 74.75) (i32.const 598) (f64.const -560.625)
  (i32.const 612) (f64.const -10.5) (i32.const 0x4722fdd8) (i64.const 0x40403aa040403ff)
  (f64.const 1.2138208582520844e+257) (i32.const 0x1010101) (i64.const 0x202020202020202) (f32.const 3.75)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (f64.const -6.5) (f32.const 7.75)
  (i32.const 0x8080808) (f64.const -9.5) (f64.const -10.5) (i64.const 0x4e00000005) (i32.const 556)
  (i32.const 563))
(assert_return (invoke "loop-call-74"
  (i32.const 0) (i64.const 0x202020202020202) (f32.const 3.75) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (f64.const -6.5) (f32.const 7.75) (i32.const 0x8080808) (f64.const -9.5)
  (f64.const -10.5)) (i32.const 0) (f64.const 82.75) (i32.const 0x340feac5) (f64.const -904.875)
  (i32.const 0x8080808) (f64.const 97.25) (i32.const 0x14efcaa5) (i64.const 0xd0d0d0d00a0a0a0a)
  (f64.const 100.25) (i32.const 0) (i64.const 0x202020202020202) (f32.const 3.75)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (f64.const -6.5) (f32.const 7.75)
  (i32.const 0x8080808) (f64.const -9.5) (f64.const -10.5) (i64.const 0x4e00000005) (i32.const 556)
  (i32.const 563))
(assert_return (invoke "loop-call-75"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404)
  (f64.const -5.5) (f64.const -6.5) (i32.const 0x7070707) (f32.const 8.75) (i64.const 0x909090909090909)
  (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b) (i32.const 0xc0c0c0c) (i32.const 0xd0d0d0d) (f32.const 14.75)
  (f32.const 15.75) (f32.const 16.75) (i64.const 0x1111111111111111) (f64.const -18.5)) (f32.const 14.75)
  (f32.const -69.75) (i64.const 0x11111111111114be) (i32.const 0x411cf7d2) (i32.const 0x202046d)
  (i32.const 0xc0c0e7e) (f64.const 71.75) (f64.const -18.5) (f64.const 6.508229140384577e-87)
  (i32.const 0x101038f) (f32.const 94.5) (i32.const 0x1010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i32.const 0x4040404) (f64.const -5.5) (f64.const -6.5) (i32.const 0x7070707)
  (f32.const 8.75) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)
  (i32.const 0xc0c0c0c) (i32.const 0xd0d0d0d) (f32.const 14.75) (f32.const 15.75) (f32.const 16.75)
  (i64.const 0x1111111111111111) (f64.const -18.5) (f32.const 79.5) (i32.const 563) (f64.const 81.25))
(assert_return (invoke "loop-call-75"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404) (f64.const -5.5)
  (f64.const -6.5) (i32.const 0x7070707) (f32.const 8.75) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a)
  (i32.const 0xb0b0b0b) (i32.const 0xc0c0c0c) (i32.const 0xd0d0d0d) (f32.const 14.75) (f32.const 15.75)
  (f32.const 16.75) (i64.const 0x1111111111111111) (f64.const -18.5)) (f32.const 14.75) (f32.const 8.75)
  (i64.const 0x6000000005) (i32.const 0xd0d0fa7) (i32.const 0xa0a0759) (i32.const 0xb0b0b0b)
  (f64.const 100.25) (f64.const 101.25) (f64.const 102.25) (i32.const 724) (f32.const 104.5) (i32.const 0)
  (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404) (f64.const -5.5) (f64.const -6.5)
  (i32.const 0x7070707) (f32.const 8.75) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a)
  (i32.const 0xb0b0b0b) (i32.const 0xc0c0c0c) (i32.const 0xd0d0d0d) (f32.const 14.75) (f32.const 15.75)
  (f32.const 16.75) (i64.const 0x1111111111111111) (f64.const -18.5) (f32.const 79.5) (i32.const 563)
  (f64.const 81.25))
(assert_return (invoke "loop-call-76"
  (i32.const 0x1010101)) (f32.const 3.25) (f32.const 41725.844) (f64.const 90.25) (i32.const 0x1010101)
  (f64.const -691.875) (i32.const 0x101038f) (i64.const 0x1122334455667788) (f64.const 95.25)
  (f64.const 88.75) (i64.const -1062) (i32.const 0x14efcaa5) (f32.const 99.375) (i32.const 0x1010101)
  (f64.const 80.25) (f64.const 81.25) (i64.const -897) (f32.const 83.5) (i64.const 0x5400000005)
  (i64.const -930))
(assert_return (invoke "loop-call-76"
  (i32.const 0)) (f32.const 3.25) (f32.const 100.5) (f64.const -3.455558710662957e+288) (i32.const -717)
  (f64.const -2.030012203600678e-205) (i32.const 731) (i64.const 0xfefdfc92faf9f8fd)
  (f64.const -4.582947821683902e+196) (f64.const 4.416586975769418e-53) (i64.const 0x6c00000005)
  (i32.const 766) (f32.const 110.5) (i32.const 0) (f64.const 80.25) (f64.const 81.25) (i64.const -897)
  (f32.const 83.5) (i64.const 0x5400000005) (i64.const -930))
(assert_return (invoke "loop-call-77"
  (i32.const 0x1010101) (f64.const -2.5) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -2.5)
  (f32.const 90.5) (f64.const 1.2138208582520844e+257) (f64.const 92.25) (f64.const 90.75)
  (i64.const 0x303030303030303) (f32.const -0.125) (f64.const 93.75) (f64.const -2.5)
  (f64.const -1.572960191101951e-113) (i32.const 0x1010101) (i32.const 0x1010101) (i32.const 0x67421df8)
  (i32.const 0x1010101) (f64.const -2.5) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 570)
  (i64.const -897) (i64.const -908) (i64.const 0x5400000005) (f32.const 85.5) (i64.const -941))
(assert_return (invoke "loop-call-77"
  (i32.const 0) (f64.const -2.5) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -2.5)
  (f32.const 3.25) (f64.const -2.030012203600678e-205) (f64.const -2.5) (f64.const 100.75)
  (i64.const 0x30303030303078c) (f32.const -0.125) (f64.const -4.5) (f64.const 109.25) (f64.const -4.5)
  (i32.const 780) (i32.const 787) (i32.const 0) (i32.const 0) (f64.const -2.5) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 570) (i64.const -897) (i64.const -908) (i64.const 0x5400000005) (f32.const 85.5)
  (i64.const -941))

(module
  (tag $e0)
  (tag $e1)
  (tag $e2 (param i64))
  (tag $e3 (param i64))
  (tag $e4 (param f64 i32))
  (tag $e5 (param f64 i32))
  (tag $e6 (param i64 i32 f64))
  (tag $e7 (param i64 i32 f64))
  (tag $e8 (param f64 f64 f32 i64))
  (tag $e9 (param f64 f64 f32 i64))
  (tag $e10 (param f32 i64 i32 i32 i64))
  (tag $e11 (param f32 i64 i32 i32 i64))
  (tag $e12 (param f32 i32 i32 f32 i32 f64))
  (tag $e13 (param f32 i32 i32 f32 i32 f64))
  (tag $e14 (param i32 f32 i64 i32 f32 i64 i64))
  (tag $e15 (param i32 f32 i64 i32 f32 i64 i64))
  (tag $e16 (param f64 f32 i32 i32 i64 f32 i64 i32))
  (tag $e17 (param f64 f32 i32 i32 i64 f32 i64 i32))
  (tag $e18 (param f32 i32 i64 f32 f64 f64 i32 i64 f32))
  (tag $e19 (param f32 i32 i64 f32 f64 f64 i32 i64 f32))
  (tag $e20 (param f32 i64 i64 i32 i64 f64 f64 i64 f64 f64))
  (tag $e21 (param f32 i64 i64 i32 i64 f64 f64 i64 f64 f64))
  (tag $e22 (param f32 f32 f32 f64 i64 f32 i64 i64 f32 f32 f64))
  (tag $e23 (param f32 f32 f32 f64 i64 f32 i64 i64 f32 f32 f64))
  (tag $e24 (param f64 i32 f32 i32 i32 f32 f32 f32 f64 f64 f64 f32))
  (tag $e25 (param f64 i32 f32 i32 i32 f32 f32 f32 f64 f64 f64 f32))
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
  (table $t0 14 20 funcref)
  (elem (table $t0) (i32.const 1) func $throw-78)
  (elem (table $t0) (i32.const 2) func $throw-79)
  (elem (table $t0) (i32.const 3) func $throw-80)
  (elem (table $t0) (i32.const 4) func $throw-81)
  (elem (table $t0) (i32.const 5) func $throw-82)
  (elem (table $t0) (i32.const 6) func $throw-83)
  (elem (table $t0) (i32.const 7) func $throw-84)
  (elem (table $t0) (i32.const 8) func $throw-85)
  (elem (table $t0) (i32.const 9) func $throw-86)
  (elem (table $t0) (i32.const 10) func $throw-87)
  (elem (table $t0) (i32.const 11) func $throw-88)
  (elem (table $t0) (i32.const 12) func $throw-89)
  (elem (table $t0) (i32.const 13) func $throw-90)
  (func $nothing
  )
  (func $clobber
  (local i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 7 f64.const 3.25 f64.add local.set 1
    global.get 0 i32.const 31 i32.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3 global.get 1
    i64.const 0x600000005 i64.sub local.set 4 global.get 7 f64.const 7.25 f64.sub local.set 5 global.get 0
    i32.const 59 i32.add local.set 6 global.get 6 f32.const 9.5 f32.add local.set 7 global.get 1
    i64.const -105 i64.sub local.set 8 global.get 7 f64.const 11.25 f64.mul local.set 9 global.get 0
    i32.const 87 i32.add local.set 10 global.get 6 f32.const 13.5 f32.sub local.set 11 global.get 1
    i64.const -149 i64.sub local.set 12 global.get 7 f64.const 15.25 f64.add local.set 13 global.get 0
    i32.const 115 i32.add local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1
    i64.const 0x1200000005 i64.sub local.set 16 global.get 7 f64.const 19.25 f64.sub local.set 17 global.get 0
    i32.const 143 i32.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 7 f64.const 23.25 f64.mul local.set 21 global.get 0
    i32.const 171 i32.add local.set 22 global.get 6 f32.const 25.5 f32.sub local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-78 (param i32)
    call $clobber local.get 0
    if
      throw $e0
    end
  )
  (func $loop-indirect-78 (export "loop-indirect-78") (param i32 i64 i32 f64 f64 i64 f64 f32 i64 i32)
  (result i64 i32 i64 f32 i32 i64 i32 f64 f64 i64 f64 f32 i64 i32)
    local.get 1 local.get 9 i32.const 584 i32.mul i64.const 0x5400000005 i32.const 104 f32.load offset=1
    i32.const 1 global.set 0
    loop
      global.get 0
      if
        i32.const 0 global.set 0
        try_table (catch $e1 1) (catch $e0 1)
          local.get 1 f32.const 87.5 local.get 0 i32.const 1 call_indirect (param i32) drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-79 (param i32 i64)
    call $clobber local.get 0
    if
      local.get 1 throw $e2
    end
  )
  (func $loop-indirect-79 (export "loop-indirect-79")
  (param i32 i64 f64 i64 f32 f32 f32 f32 i64 f64 i64 i32 f32 i32 f64 f64 i32 i64)
  (result f32 f32 f64 f32 i64 i32 i64 f64 i64 f32 f32 f32 f32 i64 f64 i64 i32 f32 i32 f64 f64 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17
    end
    local.get 12 local.get 6 f32.const 84.5 f32.add f64.const 85.25 i32.const 112 f32.load offset=2
    i32.const 1 global.set 0 i32.const 144 i64.load offset=2
    loop (param i64) (result i64)
      global.get 0
      if (param i64) (result i64)
        i32.const 0 global.set 0
        try_table (param i64) (result i64) (catch $e3 1) (catch $e2 1)
          i64.const 0x5700000005 f32.const 88.5 local.get 0 local.get 3 i64.const -974 i64.xor i32.const 2
          call_indirect (param i32 i64) drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $throw-80 (param i32 f64 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 throw $e4
    end
  )
  (func $loop-indirect-80 (export "loop-indirect-80") (param i32)
  (result f64 f64 f32 i64 f64 i32 i32 f64 i32 f64) (local f64 i32 f64)
    f64.const 84.25 local.set 1 i32.const 598 local.set 2 f64.const 86.25 local.set 3
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 7 global.get 3 f64.const 88.25 f64.sub f32.const 89.5 i32.const 144 i64.load offset=2
    i32.const 1 global.set 0 i32.const 184 f64.load offset=3 local.get 0 i32.const 675 i32.add
    loop (param f64 i32) (result f64 i32)
      global.get 0
      if (param f64 i32) (result f64 i32)
        i32.const 0 global.set 0
        try_table (param f64 i32) (result f64 i32) (catch $e5 1) (catch $e4 1)
          i64.const -996 global.get 2 local.get 0 f64.const 93.25 local.get 0 i32.const 661 i32.sub
          i32.const 3 call_indirect (param i32 f64 i32) drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-81 (param i32 i64 i32 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 throw $e6
    end
  )
  (func $loop-indirect-81 (export "loop-indirect-81") (param i32 i32 f32 i32)
  (result i32 i32 i32 f64 i64 f32 i64 f32 f64 f32 i64 i32 f64 i32 i32 f32 i32 f64 f64 i64) (local f64 f64 i64)
    f64.const 85.25 local.set 4 f64.const 86.25 local.set 5 i64.const 0x5700000005 local.set 6 local.get 0
    local.get 0 i32.const 626 i32.xor i32.const 633 i32.const 152 f64.load offset=3 global.get 1 local.get 2
    f32.const 93.5 f32.add i64.const -1029 i32.const 184 f32.load offset=3 global.get 3 local.get 2
    f32.const 97.5 f32.sub i32.const 1 global.set 0 global.get 5 i32.const 64 i32.load i32.const 72
    f64.load offset=1
    loop (param i64 i32 f64) (result i64 i32 f64)
      global.get 0
      if (param i64 i32 f64) (result i64 i32 f64)
        i32.const 0 global.set 0
        try_table (param i64 i32 f64) (result i64 i32 f64) (catch $e7 1) (catch $e6 1)
          global.get 1 i64.const -1073 i64.sub local.get 2 local.get 0 global.get 1 i64.const -1095 i64.add
          i32.const 710 f64.const 102.25 i32.const 4 call_indirect (param i32 i64 i32 f64) drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-82 (param i32 f64 f64 f32 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e8
    end
  )
  (func $loop-indirect-82 (export "loop-indirect-82") (param i32 f32 i64 i32 f32 i64 f32 f32 f32 f32)
  (result i64 f64 f32 f32 f32 f32 f32 f32 f64 i32 f64 f64 f32 i64 i32 f32 i64 i32 f32 i64 f32 f32 f32 f32 f64 i64 f32 i32 i64 f32)
  (local f64 i64 f32 i32 i64 f32)
    f64.const 86.25 local.set 10 i64.const 0x5700000005 local.set 11 f32.const 88.5 local.set 12 i32.const 626
    local.set 13 i64.const 0x5a00000005 local.set 14 f32.const 91.5 local.set 15
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 2 global.get 7 f64.const 93.25 f64.add f32.const 94.5 i32.const 184 f32.load offset=3
    local.get 7 local.get 7 f32.const 97.5 f32.sub f32.const 98.5 i32.const 24 f32.load offset=3 global.get 3
    local.get 3 i32.const 710 i32.xor i32.const 1 global.set 0 f64.const 108.25 global.get 7 local.get 7
    f32.const 110.5 f32.mul local.get 5
    loop (param f64 f64 f32 i64) (result f64 f64 f32 i64)
      global.get 0
      if (param f64 f64 f32 i64) (result f64 f64 f32 i64)
        i32.const 0 global.set 0
        try_table (param f64 f64 f32 i64) (result f64 f64 f32 i64) (catch $e9 1) (catch $e8 1)
          i32.const 48 i64.load offset=2 local.get 4 f32.const 103.5 f32.sub local.get 0 global.get 3
          f64.const 104.25 f64.mul f64.const 105.25 local.get 8 i64.const -1172 i32.const 5
          call_indirect (param i32 f64 f64 f32 i64) drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $throw-83 (param i32 f32 i64 i32 i32 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 throw $e10
    end
  )
  (func $loop-indirect-83 (export "loop-indirect-83")
  (param i32 f32 f32 i64 f32 f64 i64 i32 i32 f64 i64 i32 f64 f32 f32 f32 f64 i32)
  (result i64 f32 f32 i64 i32 i64 f32 f64 i64 i32 f32 i64 i32 i32 i64 i32 f32 f32 i64 f32 f64 i64 i32 i32 f64 i64 i32 f64 f32 f32 f32 f64 i32 f64 f64 f64 f32 f64 f32)
  (local f64 f64 f64 f32 f64 f32)
    f64.const 87.25 local.set 18 f64.const 88.25 local.set 19 f64.const 89.25 local.set 20 f32.const 90.5
    local.set 21 f64.const 91.25 local.set 22 f32.const 92.5 local.set 23
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19 local.get 20 local.set 20
      local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 3 local.get 15 f32.const 94.5 f32.sub f32.const 95.5 i32.const 0 i64.load local.get 8
    local.get 3 i64.const -1073 i64.sub f32.const 99.5 i32.const 32 f64.load local.get 3 local.get 8
    i32.const 717 i32.sub i32.const 1 global.set 0 local.get 4 local.get 10 i64.const 0x6f00000005 i64.mul
    i32.const 128 i32.load local.get 7 i32.const 794 i32.xor local.get 3 i64.const 0x7200000005 i64.sub
    loop (param f32 i64 i32 i32 i64) (result f32 i64 i32 i32 i64)
      global.get 0
      if (param f32 i64 i32 i32 i64) (result f32 i64 i32 i32 i64)
        i32.const 0 global.set 0
        try_table (param f32 i64 i32 i32 i64) (result f32 i64 i32 i32 i64) (catch $e11 1) (catch $e10 1)
          local.get 6 i64.const -1128 i64.mul i32.const 64 f32.load local.get 0 local.get 4 i64.const -1161
          i32.const 752 local.get 0 i64.const -1194 i32.const 6 call_indirect (param i32 f32 i64 i32 i32 i64)
          drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
  (func $throw-84 (param i32 f32 i32 i32 f32 i32 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 throw $e12
    end
  )
  (func $loop-indirect-84 (export "loop-indirect-84") (param i32) (result f32 i32 i32 f32 i32 f64 i32)
    i32.const 1 global.set 0 global.get 2 i32.const 682 local.get 0 f32.const 99.5 i32.const 32 i32.load
    global.get 7
    loop (param f32 i32 i32 f32 i32 f64) (result f32 i32 i32 f32 i32 f64)
      global.get 0
      if (param f32 i32 i32 f32 i32 f64) (result f32 i32 i32 f32 i32 f64)
        i32.const 0 global.set 0
        try_table (param f32 i32 i32 f32 i32 f64) (result f32 i32 i32 f32 i32 f64) (catch $e13 1) (catch $e12 1)
          global.get 1 i64.const -963 i64.add f32.const 89.5 local.get 0 f32.const 90.5 local.get 0
          i32.const 640 i32.mul local.get 0 i32.const 647 i32.add global.get 6 f32.const 93.5 f32.add
          local.get 0 global.get 7 f64.const 95.25 f64.mul i32.const 7
          call_indirect (param i32 f32 i32 i32 f32 i32 f64) drop drop
        end
      end
    end
    local.get 0
  )
  (func $throw-85 (param i32 i32 f32 i64 i32 f32 i64 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 throw $e14
    end
  )
  (func $loop-indirect-85 (export "loop-indirect-85") (param i32 f32 i32 f64)
  (result i32 f32 i64 i32 f32 i64 i64 i32 f32 i32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 1 global.set 0 i32.const 689 i32.const 24 f32.load offset=3 i32.const 32 i64.load local.get 0
    local.get 1 i32.const 56 i64.load offset=3 i64.const -1139
    loop (param i32 f32 i64 i32 f32 i64 i64) (result i32 f32 i64 i32 f32 i64 i64)
      global.get 0
      if (param i32 f32 i64 i32 f32 i64 i64) (result i32 f32 i64 i32 f32 i64 i64)
        i32.const 0 global.set 0
        try_table (param i32 f32 i64 i32 f32 i64 i64) (result i32 f32 i64 i32 f32 i64 i64) (catch $e15 1) (catch $e14 1)
          i32.const 136 i64.load offset=1 local.get 1 f32.const 90.5 f32.add local.get 0 i32.const 640
          f32.const 92.5 global.get 5 i32.const 661 f32.const 95.5 global.get 1 i64.const 0x6000000005 i64.add
          i64.const -1062 i32.const 8 call_indirect (param i32 i32 f32 i64 i32 f32 i64 i64) drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-86 (param i32 f64 f32 i32 i32 i64 f32 i64 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      throw $e16
    end
  )
  (func $loop-indirect-86 (export "loop-indirect-86") (param i32 f32 i64 i64 f32 i32 f32 f32 i32 i32)
  (result f64 f32 i32 i32 i64 f32 i64 i32 i32 f32 i64 i64 f32 i32 f32 f32 i32 i32 i64 i32 i64)
  (local i64 i32 i64)
    i64.const -6 local.set 10 i32.const 17 local.set 11 i64.const 0x300000005 local.set 12
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
    end
    i32.const 1 global.set 0 global.get 3 local.get 4 i32.const 115 i32.const 122 local.get 3
    i64.const 0x1200000005 i64.sub local.get 6 i64.const -215 local.get 0 i32.const 150 i32.xor
    loop (param f64 f32 i32 i32 i64 f32 i64 i32) (result f64 f32 i32 i32 i64 f32 i64 i32)
      global.get 0
      if (param f64 f32 i32 i32 i64 f32 i64 i32) (result f64 f32 i32 i32 i64 f32 i64 i32)
        i32.const 0 global.set 0
        try_table (param f64 f32 i32 i32 i64 f32 i64 i32) (result f64 f32 i32 i32 i64 f32 i64 i32) (catch $e17 1) (catch $e16 1)
          local.get 2 i64.const -39 i64.add i32.const 40 f32.load offset=1 local.get 0 global.get 3
          local.get 1 i32.const 59 local.get 5 i32.const 80 i64.load offset=2 f32.const 11.5 local.get 2
          i32.const 104 i32.load offset=1 i32.const 9
          call_indirect (param i32 f64 f32 i32 i32 i64 f32 i64 i32) drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $throw-87 (param i32 f32 i32 i64 f32 f64 f64 i32 i64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e18
    end
  )
  (func $loop-indirect-87 (export "loop-indirect-87")
  (param i32 i32 f64 i64 f64 f32 i32 i32 i64 i64 i32 i64 i64 i32 i32 f32 f64 f64)
  (result f32 f32 i32 i64 f32 f64 f64 i32 i64 f32 i32 i32 f64 i64 f64 f32 i32 i32 i64 i64 i32 i64 i64 i32 i32 f32 f64 f64 i32 i64 f64)
  (local i32 i64 f64)
    i32.const 17 local.set 18 i64.const 0x300000005 local.set 19 f64.const 4.25 local.set 20 local.get 5
    i32.const 1 global.set 0 local.get 5 i32.const 129 i64.const -204 local.get 15 f64.const 21.25 local.get 4
    i32.const 164 local.get 8 i64.const 0x1800000005 i64.add f32.const 25.5
    loop (param f32 i32 i64 f32 f64 f64 i32 i64 f32) (result f32 i32 i64 f32 f64 f64 i32 i64 f32)
      global.get 0
      if (param f32 i32 i64 f32 f64 f64 i32 i64 f32) (result f32 i32 i64 f32 f64 f64 i32 i64 f32)
        i32.const 0 global.set 0
        try_table (param f32 i32 i64 f32 f64 f64 i32 i64 f32) (result f32 i32 i64 f32 f64 f64 i32 i64 f32) (catch $e19 1) (catch $e18 1)
          local.get 12 local.get 15 f32.const 7.5 f32.sub local.get 0 local.get 15 i32.const 72
          i32.load offset=1 i32.const 80 i64.load offset=2 f32.const 11.5 local.get 4 local.get 17
          i32.const 112 i32.load offset=2 local.get 3 local.get 15 i32.const 10
          call_indirect (param i32 f32 i32 i64 f32 f64 f64 i32 i64 f32) drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20
  )
  (func $throw-88 (param i32 f32 i64 i64 i32 i64 f64 f64 i64 f64 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 throw $e20
    end
  )
  (func $loop-indirect-88 (export "loop-indirect-88") (param i32)
  (result i64 f32 i64 i64 i32 i64 f64 f64 i64 f64 f64 i32 i64 f32 f64 i64 f64 f64)
  (local i64 f32 f64 i64 f64 f64)
    i64.const 0x300000005 local.set 1 f32.const 4.5 local.set 2 f64.const 5.25 local.set 3
    i64.const 0x600000005 local.set 4 f64.const 7.25 local.set 5 f64.const 8.25 local.set 6
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6
    end
    global.get 5 i32.const 1 global.set 0 i32.const 176 f32.load offset=2 global.get 5 i64.const -248 i64.mul
    global.get 1 i64.const 0x1800000005 i64.add i32.const 8 i32.load offset=1 global.get 1 i64.const -281
    i64.sub global.get 7 f64.const 27.25 f64.add f64.const 28.25 i32.const 40 i64.load offset=1
    f64.const 30.25 global.get 7 f64.const 31.25 f64.sub
    loop (param f32 i64 i64 i32 i64 f64 f64 i64 f64 f64) (result f32 i64 i64 i32 i64 f64 f64 i64 f64 f64)
      global.get 0
      if (param f32 i64 i64 i32 i64 f64 f64 i64 f64 f64) (result f32 i64 i64 i32 i64 f64 f64 i64 f64 f64)
        i32.const 0 global.set 0
        try_table (param f32 i64 i64 i32 i64 f64 f64 i64 f64 f64) (result f32 i64 i64 i32 i64 f64 f64 i64 f64 f64) (catch $e21 1) (catch $e20 1)
          i64.const -105 i32.const 88 f32.load offset=3 local.get 0 f32.const 12.5 i32.const 104
          i64.load offset=1 i64.const -149 i32.const 120 i32.load offset=3 i32.const 128 i64.load global.get 7
          f64.const 17.25 f64.mul f64.const 18.25 i32.const 152 i64.load offset=3 f64.const 20.25 global.get 7
          f64.const 21.25 f64.add i32.const 11
          call_indirect (param i32 f32 i64 i64 i32 i64 f64 f64 i64 f64 f64) drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-89 (param i32 f32 f32 f32 f64 i64 f32 i64 i64 f32 f32 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 throw $e22
    end
  )
  (func $loop-indirect-89 (export "loop-indirect-89") (param i32 i32 i32 f32)
  (result f32 f32 f32 f32 f64 i64 f32 i64 i64 f32 f32 f64 i32 i32 i32 f32 f64 i32 f64 i32 i64 f32)
  (local f64 i32 f64 i32 i64 f32)
    f64.const 4.25 local.set 4 i32.const 38 local.set 5 f64.const 6.25 local.set 6 i32.const 52 local.set 7
    i64.const -83 local.set 8 f32.const 9.5 local.set 9
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    local.get 3 i32.const 1 global.set 0 local.get 3 f32.const 25.5 local.get 3 f64.const 27.25 global.get 1
    i64.const -303 i64.add local.get 3 f32.const 29.5 f32.mul i64.const 0x1e00000005 global.get 5
    f32.const 32.5 f32.const 33.5 global.get 3
    loop (param f32 f32 f32 f64 i64 f32 i64 i64 f32 f32 f64) (result f32 f32 f32 f64 i64 f32 i64 i64 f32 f32 f64)
      global.get 0
      if (param f32 f32 f32 f64 i64 f32 i64 i64 f32 f32 f64) (result f32 f32 f32 f64 i64 f32 i64 i64 f32 f32 f64)
        i32.const 0 global.set 0
        try_table (param f32 f32 f32 f64 i64 f32 i64 i64 f32 f32 f64) (result f32 f32 f32 f64 i64 f32 i64 i64 f32 f32 f64) (catch $e23 1) (catch $e22 1)
          global.get 5 i64.const -116 i64.mul local.get 3 local.get 0 local.get 3 local.get 3 i32.const 120
          f32.load offset=3 global.get 3 global.get 5 i64.const -182 i64.xor local.get 3 global.get 5
          global.get 1 i64.const -215 i64.add local.get 3 f32.const 21.5 f32.add f32.const 22.5
          f64.const 23.25 i32.const 12 call_indirect (param i32 f32 f32 f32 f64 i64 f32 i64 i64 f32 f32 f64)
          drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-90 (param i32 f64 i32 f32 i32 i32 f32 f32 f32 f64 f64 f64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 12 throw $e24
    end
  )
  (func $loop-indirect-90 (export "loop-indirect-90") (param i32 i64 i64 f64 i32 i64 i32 f64 i64 f64)
  (result f64 f64 i32 i64 f64 i32 f32 i32 i32 f32 f32 f32 f64 f64 f64 f32 i32 i64 i64 f64 i32 i64 i32 f64 i64 f64)
    local.get 9 local.get 3 f64.const 6.25 f64.add i32.const 52 i32.const 64 i64.load i32.const 1 global.set 0
    i32.const 184 f64.load offset=3 i32.const 171 i32.const 8 f32.load offset=1 local.get 4 i32.const 185
    i32.sub local.get 0 f32.const 28.5 global.get 6 global.get 2 f32.const 30.5 f32.add local.get 3
    f64.const 31.25 f64.sub local.get 7 i32.const 72 f64.load offset=1 i32.const 80 f32.load offset=2
    loop (param f64 i32 f32 i32 i32 f32 f32 f32 f64 f64 f64 f32) (result f64 i32 f32 i32 i32 f32 f32 f32 f64 f64 f64 f32)
      global.get 0
      if (param f64 i32 f32 i32 i32 f32 f32 f32 f64 f64 f64 f32) (result f64 i32 f32 i32 i32 f32 f32 f32 f64 f64 f64 f32)
        i32.const 0 global.set 0
        try_table (param f64 i32 f32 i32 i32 f32 f32 f32 f64 f64 f64 f32) (result f64 i32 f32 i32 i32 f32 f32 f32 f64 f64 f64 f32) (catch $e25 1) (catch $e24 1)
          local.get 2 global.get 2 local.get 0 local.get 7 f64.const 11.25 f64.mul i32.const 96 i32.load
          i32.const 104 f32.load offset=1 i32.const 101 local.get 4 i32.const 108 i32.mul i32.const 128
          f32.load global.get 6 f32.const 18.5 local.get 3 f64.const 19.25 f64.sub local.get 9 i32.const 168
          f64.load offset=1 global.get 2 f32.const 22.5 f32.sub i32.const 13
          call_indirect (param i32 f64 i32 f32 i32 i32 f32 f32 f32 f64 f64 f64 f32) drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
)

(assert_return (invoke "loop-indirect-78"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (f64.const -4.5) (f64.const -5.5)
  (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (i64.const 0x909090909090909)
  (i32.const 0xa0a0a0a)) (i64.const 0x202020202020202) (i32.const 0xe6e6e6d0) (i64.const 0x5400000005)
  (f32.const -3.6183316e-15) (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303)
  (f64.const -4.5) (f64.const -5.5) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75)
  (i64.const 0x909090909090909) (i32.const 0xa0a0a0a))
(assert_return (invoke "loop-indirect-78"
  (i32.const 0) (i64.const 0x202020202020202) (i32.const 0x3030303) (f64.const -4.5) (f64.const -5.5)
  (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (i64.const 0x909090909090909)
  (i32.const 0xa0a0a0a)) (i64.const 0x202020202020202) (i32.const 0xe6e6e6d0) (i64.const 0x5400000005)
  (f32.const -3.6183316e-15) (i32.const 0) (i64.const 0x202020202020202) (i32.const 0x3030303)
  (f64.const -4.5) (f64.const -5.5) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75)
  (i64.const 0x909090909090909) (i32.const 0xa0a0a0a))
(assert_return (invoke "loop-indirect-79"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (f64.const -3.5) (i64.const 0x404040404040404)
  (f32.const 5.75) (f32.const 6.75) (f32.const 7.75) (f32.const 8.75) (i64.const 0x909090909090909)
  (f64.const -10.5) (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xc0c0c0c) (f32.const 13.75)
  (i32.const 0xe0e0e0e) (f64.const -15.5) (f64.const -16.5) (i32.const 0x11111111)
  (i64.const 0x1212121212121212)) (f32.const 13.75) (f32.const 92.25) (f64.const 85.25)
  (f32.const -1.3162402e+32) (i64.const 0xfbfbfbfbfbfbf836) (i32.const 0x1010101)
  (i64.const 0x202020202020202) (f64.const -3.5) (i64.const 0x404040404040404) (f32.const 5.75)
  (f32.const 6.75) (f32.const 7.75) (f32.const 8.75) (i64.const 0x909090909090909) (f64.const -10.5)
  (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xc0c0c0c) (f32.const 13.75) (i32.const 0xe0e0e0e)
  (f64.const -15.5) (f64.const -16.5) (i32.const 0x11111111) (i64.const 0x1212121212121212))
(assert_return (invoke "loop-indirect-79"
  (i32.const 0) (i64.const 0x202020202020202) (f64.const -3.5) (i64.const 0x404040404040404) (f32.const 5.75)
  (f32.const 6.75) (f32.const 7.75) (f32.const 8.75) (i64.const 0x909090909090909) (f64.const -10.5)
  (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xc0c0c0c) (f32.const 13.75) (i32.const 0xe0e0e0e)
  (f64.const -15.5) (f64.const -16.5) (i32.const 0x11111111) (i64.const 0x1212121212121212)) (f32.const 13.75)
  (f32.const 92.25) (f64.const 85.25) (f32.const -1.3162402e+32) (i64.const 0x2803deb9946f4a25) (i32.const 0)
  (i64.const 0x202020202020202) (f64.const -3.5) (i64.const 0x404040404040404) (f32.const 5.75)
  (f32.const 6.75) (f32.const 7.75) (f32.const 8.75) (i64.const 0x909090909090909) (f64.const -10.5)
  (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xc0c0c0c) (f32.const 13.75) (i32.const 0xe0e0e0e)
  (f64.const -15.5) (f64.const -16.5) (i32.const 0x11111111) (i64.const 0x1212121212121212))
(assert_return (invoke "loop-indirect-80"
  (i32.const 0x1010101)) (f64.const 1024.5) (f64.const -95.75) (f32.const 89.5) (i64.const 0x2803deb9946f4a25)
  (f64.const 93.25) (i32.const 0x100fe6c) (i32.const 0x1010101) (f64.const 84.25) (i32.const 598)
  (f64.const 86.25))
(assert_return (invoke "loop-indirect-80"
  (i32.const 0)) (f64.const 1024.5) (f64.const -95.75) (f32.const 89.5) (i64.const 0x2803deb9946f4a25)
  (f64.const 5.356931733974211e-203) (i32.const 675) (i32.const 0) (f64.const 84.25) (i32.const 598)
  (f64.const 86.25))
(assert_return (invoke "loop-indirect-81"
  (i32.const 0x1010101) (i32.const 0x2020202) (f32.const 3.75) (i32.const 0x4040404)) (i32.const 0x1010101)
  (i32.const 0x1010373) (i32.const 633) (f64.const 1.2138208582520844e+257) (i64.const 0x1122334455667788)
  (f32.const 97.25) (i64.const -1029) (f32.const -4.044713e-38) (f64.const -7.5) (f32.const -93.75)
  (i64.const 0x1122334455667341) (i32.const 710) (f64.const 102.25) (i32.const 0x1010101)
  (i32.const 0x2020202) (f32.const 3.75) (i32.const 0x4040404) (f64.const 85.25) (f64.const 86.25)
  (i64.const 0x5700000005))
(assert_return (invoke "loop-indirect-81"
  (i32.const 0) (i32.const 0x2020202) (f32.const 3.75) (i32.const 0x4040404)) (i32.const 0) (i32.const 626)
  (i32.const 633) (f64.const 1.2138208582520844e+257) (i64.const 0x1122334455667788) (f32.const 97.25)
  (i64.const -1029) (f32.const -4.044713e-38) (f64.const -7.5) (f32.const -93.75)
  (i64.const 0xfefdfcfbfaf9f8f8) (i32.const 0xba95704b) (f64.const -2.2029258694858195e-176) (i32.const 0)
  (i32.const 0x2020202) (f32.const 3.75) (i32.const 0x4040404) (f64.const 85.25) (f64.const 86.25)
  (i64.const 0x5700000005))
(assert_return (invoke "loop-indirect-82"
  (i32.const 0x1010101) (f32.const 2.75) (i64.const 0x303030303030303) (i32.const 0x4040404) (f32.const 5.75)
  (i64.const 0x606060606060606) (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (f32.const 10.75))
  (i64.const 0x303030303030303) (f64.const 1117.75) (f32.const 94.5) (f32.const -4.044713e-38)
  (f32.const 8.75) (f32.const -88.75) (f32.const 98.5) (f32.const 2.1685708e+20) (f64.const -7.5)
  (i32.const 0x40406c2) (f64.const -781.875) (f64.const 105.25) (f32.const 9.75) (i64.const -1172)
  (i32.const 0x1010101) (f32.const 2.75) (i64.const 0x303030303030303) (i32.const 0x4040404) (f32.const 5.75)
  (i64.const 0x606060606060606) (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (f32.const 10.75)
  (f64.const 86.25) (i64.const 0x5700000005) (f32.const 88.5) (i32.const 626) (i64.const 0x5a00000005)
  (f32.const 91.5))
(assert_return (invoke "loop-indirect-82"
  (i32.const 0) (f32.const 2.75) (i64.const 0x303030303030303) (i32.const 0x4040404) (f32.const 5.75)
  (i64.const 0x606060606060606) (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (f32.const 10.75))
  (i64.const 0x303030303030303) (f64.const 1117.75) (f32.const 94.5) (f32.const -4.044713e-38)
  (f32.const 8.75) (f32.const -88.75) (f32.const 98.5) (f32.const 2.1685708e+20) (f64.const -7.5)
  (i32.const 0x40406c2) (f64.const 108.25) (f64.const 1024.5) (f32.const 966.875)
  (i64.const 0x606060606060606) (i32.const 0) (f32.const 2.75) (i64.const 0x303030303030303)
  (i32.const 0x4040404) (f32.const 5.75) (i64.const 0x606060606060606) (f32.const 7.75) (f32.const 8.75)
  (f32.const 9.75) (f32.const 10.75) (f64.const 86.25) (i64.const 0x5700000005) (f32.const 88.5)
  (i32.const 626) (i64.const 0x5a00000005) (f32.const 91.5))
(assert_return (invoke "loop-indirect-83"
  (i32.const 0x1010101) (f32.const 2.75) (f32.const 3.75) (i64.const 0x404040404040404) (f32.const 5.75)
  (f64.const -6.5) (i64.const 0x707070707070707) (i32.const 0x8080808) (i32.const 0x9090909) (f64.const -10.5)
  (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xc0c0c0c) (f64.const -13.5) (f32.const 14.75) (f32.const 15.75)
  (f32.const 16.75) (f64.const -17.5) (i32.const 0x12121212)) (i64.const 0x404040404040404) (f32.const -77.75)
  (f32.const 95.5) (i64.const 0xee9c49f7a55300b) (i32.const 0x9090909) (i64.const 0x404040404040835)
  (f32.const 99.5) (f64.const -1.6338082632273529e-84) (i64.const 0x404040404040404) (i32.const 0x909063c)
  (f32.const 5.75) (i64.const -1161) (i32.const 752) (i32.const 0x1010101) (i64.const -1194)
  (i32.const 0x1010101) (f32.const 2.75) (f32.const 3.75) (i64.const 0x404040404040404) (f32.const 5.75)
  (f64.const -6.5) (i64.const 0x707070707070707) (i32.const 0x8080808) (i32.const 0x9090909) (f64.const -10.5)
  (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xc0c0c0c) (f64.const -13.5) (f32.const 14.75) (f32.const 15.75)
  (f32.const 16.75) (f64.const -17.5) (i32.const 0x12121212) (f64.const 87.25) (f64.const 88.25)
  (f64.const 89.25) (f32.const 90.5) (f64.const 91.25) (f32.const 92.5))
(assert_return (invoke "loop-indirect-83"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (i64.const 0x404040404040404) (f32.const 5.75)
  (f64.const -6.5) (i64.const 0x707070707070707) (i32.const 0x8080808) (i32.const 0x9090909) (f64.const -10.5)
  (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xc0c0c0c) (f64.const -13.5) (f32.const 14.75) (f32.const 15.75)
  (f32.const 16.75) (f64.const -17.5) (i32.const 0x12121212)) (i64.const 0x404040404040404) (f32.const -77.75)
  (f32.const 95.5) (i64.const 0xee9c49f7a55300b) (i32.const 0x9090909) (i64.const 0x404040404040835)
  (f32.const 99.5) (f64.const -1.6338082632273529e-84) (i64.const 0x404040404040404) (i32.const 0x909063c)
  (f32.const 5.75) (i64.const 0x10100fc37373737) (i32.const 0xfad5b08b) (i32.const 0x8080b12)
  (i64.const 0x4040392040403ff) (i32.const 0) (f32.const 2.75) (f32.const 3.75) (i64.const 0x404040404040404)
  (f32.const 5.75) (f64.const -6.5) (i64.const 0x707070707070707) (i32.const 0x8080808) (i32.const 0x9090909)
  (f64.const -10.5) (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xc0c0c0c) (f64.const -13.5) (f32.const 14.75)
  (f32.const 15.75) (f32.const 16.75) (f64.const -17.5) (i32.const 0x12121212) (f64.const 87.25)
  (f64.const 88.25) (f64.const 89.25) (f32.const 90.5) (f64.const 91.25) (f32.const 92.5))
(assert_return (invoke "loop-indirect-84"
  (i32.const 0x1010101)) (f32.const 90.5) (i32.const 0x82828280) (i32.const 0x1010388) (f32.const 93.375)
  (i32.const 0x1010101) (f64.const 97583.625) (i32.const 0x1010101))
(assert_return (invoke "loop-indirect-84"
  (i32.const 0)) (f32.const 3.25) (i32.const 682) (i32.const 0) (f32.const 99.5) (i32.const 0x1af5d0ab)
  (f64.const 1024.5) (i32.const 0))
(assert_return (invoke "loop-indirect-85"
  (i32.const 0x1010101) (f32.const 2.75) (i32.const 0x3030303) (f64.const -4.5)) (i32.const 640)
  (f32.const 92.5) (i64.const 0xfefdfcfbfaf9f8f8) (i32.const 661) (f32.const 95.5)
  (i64.const 0x112233a45566778d) (i64.const -1062) (i32.const 0x1010101) (f32.const 2.75)
  (i32.const 0x3030303) (f64.const -4.5))
(assert_return (invoke "loop-indirect-85"
  (i32.const 0) (f32.const 2.75) (i32.const 0x3030303) (f64.const -4.5)) (i32.const 689)
  (f32.const 2.1685708e+20) (i64.const 0xae89643f1af5d0ab) (i32.const 0) (f32.const 2.75)
  (i64.const 0x95704b2601dcb792) (i64.const -1139) (i32.const 0) (f32.const 2.75) (i32.const 0x3030303)
  (f64.const -4.5))
(assert_return (invoke "loop-indirect-86"
  (i32.const 0x1010101) (f32.const 2.75) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (f32.const 5.75) (i32.const 0x6060606) (f32.const 7.75) (f32.const 8.75) (i32.const 0x9090909)
  (i32.const 0xa0a0a0a)) (f64.const -7.5) (f32.const 2.75) (i32.const 59) (i32.const 0x6060606)
  (i64.const 0xe8c39e79542f0ae5) (f32.const 11.5) (i64.const 0x303030303030303) (i32.const 0xa7825d38)
  (i32.const 0x1010101) (f32.const 2.75) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (f32.const 5.75) (i32.const 0x6060606) (f32.const 7.75) (f32.const 8.75) (i32.const 0x9090909)
  (i32.const 0xa0a0a0a) (i64.const -6) (i32.const 17) (i64.const 0x300000005))
(assert_return (invoke "loop-indirect-86"
  (i32.const 0) (f32.const 2.75) (i64.const 0x303030303030303) (i64.const 0x404040404040404) (f32.const 5.75)
  (i32.const 0x6060606) (f32.const 7.75) (f32.const 8.75) (i32.const 0x9090909) (i32.const 0xa0a0a0a))
  (f64.const -7.5) (f32.const 5.75) (i32.const 115) (i32.const 122) (i64.const 0x40403f2040403ff)
  (f32.const 7.75) (i64.const -215) (i32.const 150) (i32.const 0) (f32.const 2.75)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (f32.const 5.75) (i32.const 0x6060606)
  (f32.const 7.75) (f32.const 8.75) (i32.const 0x9090909) (i32.const 0xa0a0a0a) (i64.const -6) (i32.const 17)
  (i64.const 0x300000005))
(assert_return (invoke "loop-indirect-87"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (i64.const 0x404040404040404) (f64.const -5.5)
  (f32.const 6.75) (i32.const 0x7070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c)
  (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i32.const 0xf0f0f0f) (f32.const 16.75)
  (f64.const -17.5) (f64.const -18.5)) (f32.const 6.75) (f32.const 16.75) (i32.const 0x7e2bd98)
  (i64.const 0xe8c39e79542f0ae5) (f32.const 11.5) (f64.const -5.5) (f64.const -18.5) (i32.const 0xf4cfaa85)
  (i64.const 0x404040404040404) (f32.const 16.75) (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5)
  (i64.const 0x404040404040404) (f64.const -5.5) (f32.const 6.75) (i32.const 0x7070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i32.const 0xf0f0f0f)
  (f32.const 16.75) (f64.const -17.5) (f64.const -18.5) (i32.const 17) (i64.const 0x300000005)
  (f64.const 4.25))
(assert_return (invoke "loop-indirect-87"
  (i32.const 0) (i32.const 0x2020202) (f64.const -3.5) (i64.const 0x404040404040404) (f64.const -5.5)
  (f32.const 6.75) (i32.const 0x7070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c)
  (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i32.const 0xf0f0f0f) (f32.const 16.75)
  (f64.const -17.5) (f64.const -18.5)) (f32.const 6.75) (f32.const 6.75) (i32.const 129) (i64.const -204)
  (f32.const 16.75) (f64.const 21.25) (f64.const -5.5) (i32.const 164) (i64.const 0x90909210909090e)
  (f32.const 25.5) (i32.const 0) (i32.const 0x2020202) (f64.const -3.5) (i64.const 0x404040404040404)
  (f64.const -5.5) (f32.const 6.75) (i32.const 0x7070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c)
  (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i32.const 0xf0f0f0f) (f32.const 16.75)
  (f64.const -17.5) (f64.const -18.5) (i32.const 17) (i64.const 0x300000005) (f64.const 4.25))
(assert_return (invoke "loop-indirect-88"
  (i32.const 0x1010101)) (i64.const 0xfefdfcfbfaf9f8f8) (f32.const 12.5) (i64.const 0x3b16f1cca7825d38)
  (i64.const -149) (i32.const 0x411cf7d2) (i64.const 0x8e69441ffad5b08b) (f64.const 17672.625)
  (f64.const 18.25) (i64.const 0x75502b06e1bc9772) (f64.const 20.25) (f64.const 1045.75) (i32.const 0x1010101)
  (i64.const 0x300000005) (f32.const 4.5) (f64.const 5.25) (i64.const 0x600000005) (f64.const 7.25)
  (f64.const 8.25))
(assert_return (invoke "loop-indirect-88"
  (i32.const 0)) (i64.const 0xfefdfcfbfaf9f8f8) (f32.const 1.3403321e-07) (i64.const 0xf9f2ebe4ddd6cfc0)
  (i64.const 0x1122335c5566778d) (i32.const 0xc7a27d58) (i64.const 0x11223344556678a1) (f64.const 1051.75)
  (f64.const 28.25) (i64.const 0xfbd6b18c67421df8) (f64.const 30.25) (f64.const 993.25) (i32.const 0)
  (i64.const 0x300000005) (f32.const 4.5) (f64.const 5.25) (i64.const 0x600000005) (f64.const 7.25)
  (f64.const 8.25))
(assert_return (invoke "loop-indirect-89"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (f32.const 4.75)) (f32.const 4.75)
  (f32.const 4.75) (f32.const 4.75) (f32.const 9.810503) (f64.const -7.5) (i64.const 0x1020304050607b2)
  (f32.const 4.75) (i64.const 0xfefdfcfbfaf9f8f8) (i64.const 0x11223344556676b1) (f32.const 26.25)
  (f32.const 22.5) (f64.const 23.25) (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303)
  (f32.const 4.75) (f64.const 4.25) (i32.const 38) (f64.const 6.25) (i32.const 52) (i64.const -83)
  (f32.const 9.5))
(assert_return (invoke "loop-indirect-89"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (f32.const 4.75)) (f32.const 4.75)
  (f32.const 4.75) (f32.const 25.5) (f32.const 4.75) (f64.const 27.25) (i64.const 0x1122334455667659)
  (f32.const 140.125) (i64.const 0x1e00000005) (i64.const 0xfefdfcfbfaf9f8f8) (f32.const 32.5)
  (f32.const 33.5) (f64.const -7.5) (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (f32.const 4.75)
  (f64.const 4.25) (i32.const 38) (f64.const 6.25) (i32.const 52) (i64.const -83) (f32.const 9.5))
(assert_return (invoke "loop-indirect-90"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (f64.const -8.5)
  (i64.const 0x909090909090909) (f64.const -10.5)) (f64.const -10.5) (f64.const 1.75) (i32.const 52)
  (i64.const 0x4e2904dfba95704b) (f64.const -95.625) (i32.const 0x5a3510eb) (f32.const -3.6183316e-15)
  (i32.const 101) (i32.const 0x1e1e1e1c) (f32.const -5.5476997e+35) (f32.const -0.125) (f32.const 18.5)
  (f64.const -23.75) (f64.const -10.5) (f64.const 1.3199715655682936e+286) (f32.const -19.25)
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (f64.const -8.5)
  (i64.const 0x909090909090909) (f64.const -10.5))
(assert_return (invoke "loop-indirect-90"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (f64.const -8.5)
  (i64.const 0x909090909090909) (f64.const -10.5)) (f64.const -10.5) (f64.const 1.75) (i32.const 52)
  (i64.const 0x4e2904dfba95704b) (f64.const 5.356931733974211e-203) (i32.const 171) (f32.const -83194.69)
  (i32.const 0x505044c) (i32.const 0) (f32.const 28.5) (f32.const -0.125) (f32.const 33.75) (f64.const -35.75)
  (f64.const -8.5) (f64.const -2.2029258694858195e-176) (f32.const 3.0072082e+12) (i32.const 0)
  (i64.const 0x202020202020202) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (i64.const 0x606060606060606) (i32.const 0x7070707) (f64.const -8.5) (i64.const 0x909090909090909)
  (f64.const -10.5))

(module
  (tag $e0)
  (tag $e1)
  (tag $e2 (param f32))
  (tag $e3 (param f32))
  (tag $e4 (param i64 i64))
  (tag $e5 (param i64 i64))
  (tag $e6 (param i64 i32 i32))
  (tag $e7 (param i64 i32 i32))
  (tag $e8 (param i32 i32 i32 i64))
  (tag $e9 (param i32 i32 i32 i64))
  (tag $e10 (param i32 f32 f32 f64 f64))
  (tag $e11 (param i32 f32 f32 f64 f64))
  (tag $e12 (param f32 i64 f32 i32 i32 f32))
  (tag $e13 (param f32 i64 f32 i32 i32 f32))
  (tag $e14 (param f32 i64 f64 f32 i32 i32 i64))
  (tag $e15 (param f32 i64 f64 f32 i32 i32 i64))
  (tag $e16 (param i32 i64 f64 f64 f64 i64 i32 f64))
  (tag $e17 (param i32 i64 f64 f64 f64 i64 i32 f64))
  (tag $e18 (param f32 i64 i32 f64 i64 i64 f64 f64 f32))
  (tag $e19 (param f32 i64 i32 f64 i64 i64 f64 f64 f32))
  (tag $e20 (param f64 f64 f64 i32 i64 f64 i32 i64 i32 f32))
  (tag $e21 (param f64 f64 f64 i32 i64 f64 i32 i64 i32 f32))
  (tag $e22 (param i64 f32 i64 i64 i32 f64 i64 i64 i64 f64 i64))
  (tag $e23 (param i64 f32 i64 i64 i32 f64 i64 i64 i64 f64 i64))
  (tag $e24 (param f32 f32 i32 f64 i64 i64 i32 i64 i64 i64 f32 i32))
  (tag $e25 (param f32 f32 i32 f64 i64 i64 i32 i64 i64 i64 f32 i32))
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
  (table $t0 14 20 funcref)
  (elem (table $t0) (i32.const 1) func $hop-91)
  (elem (table $t0) (i32.const 2) func $hop-92)
  (elem (table $t0) (i32.const 3) func $hop-93)
  (elem (table $t0) (i32.const 4) func $hop-94)
  (elem (table $t0) (i32.const 5) func $hop-95)
  (elem (table $t0) (i32.const 6) func $hop-96)
  (elem (table $t0) (i32.const 7) func $hop-97)
  (elem (table $t0) (i32.const 8) func $hop-98)
  (elem (table $t0) (i32.const 9) func $hop-99)
  (elem (table $t0) (i32.const 10) func $hop-100)
  (elem (table $t0) (i32.const 11) func $hop-101)
  (elem (table $t0) (i32.const 12) func $hop-102)
  (elem (table $t0) (i32.const 13) func $hop-103)
  (func $nothing
  )
  (func $clobber
  (local i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 7 f64.const 3.25 f64.add local.set 1
    global.get 0 i32.const 31 i32.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3 global.get 1
    i64.const 0x600000005 i64.sub local.set 4 global.get 7 f64.const 7.25 f64.sub local.set 5 global.get 0
    i32.const 59 i32.add local.set 6 global.get 6 f32.const 9.5 f32.add local.set 7 global.get 1
    i64.const -105 i64.sub local.set 8 global.get 7 f64.const 11.25 f64.mul local.set 9 global.get 0
    i32.const 87 i32.add local.set 10 global.get 6 f32.const 13.5 f32.sub local.set 11 global.get 1
    i64.const -149 i64.sub local.set 12 global.get 7 f64.const 15.25 f64.add local.set 13 global.get 0
    i32.const 115 i32.add local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1
    i64.const 0x1200000005 i64.sub local.set 16 global.get 7 f64.const 19.25 f64.sub local.set 17 global.get 0
    i32.const 143 i32.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 7 f64.const 23.25 f64.mul local.set 21 global.get 0
    i32.const 171 i32.add local.set 22 global.get 6 f32.const 25.5 f32.sub local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-91 (param i32)
    call $clobber local.get 0
    if
      throw $e0
    end
  )
  (func $hop-91 (param i32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 return_call $throw-91
    end
    unreachable
  )
  (func $loop-tail-91 (export "loop-tail-91")
  (param i32 i32 i32 f64 f32 i64 f32 i32 i64 f64 i32 i64 f32 f64 i32 i32 i64 i64)
  (result i64 f64 i64 f32 i32 i32 i32 f64 f32 i64 f32 i32 i64 f64 i32 i64 f32 f64 i32 i32 i64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17
    end
    local.get 5 local.get 9 f64.const 7.25 f64.sub i64.const -83 i32.const 72 f32.load offset=1 i32.const 1
    global.set 0
    loop
      global.get 0
      if
        i32.const 0 global.set 0
        try_table (catch $e1 1) (catch $e0 1)
          i32.const 80 i64.load offset=2 f32.const 11.5 local.get 0 local.get 16 i64.const 0xc00000005 i64.add
          local.get 3 f64.const 13.25 f64.sub i32.const 112 i32.load offset=2 call $hop-91 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $throw-92 (param i32 f32)
    call $clobber local.get 0
    if
      local.get 1 throw $e2
    end
  )
  (func $hop-92 (param i32 f32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 return_call $throw-92
    end
    unreachable
  )
  (func $loop-tail-92 (export "loop-tail-92") (param i32) (result f64 i64 i32 i32 f32 i32 i64 f32 i64)
  (local i64 f32 i64)
    i64.const -72 local.set 1 f32.const 8.5 local.set 2 i64.const 0x900000005 local.set 3
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 3 global.get 5 i64.const -116 i64.mul i32.const 87 i32.const 104 i32.load offset=1 i32.const 1
    global.set 0 f32.const 20.5
    loop (param f32) (result f32)
      global.get 0
      if (param f32) (result f32)
        i32.const 0 global.set 0
        try_table (param f32) (result f32) (catch $e3 1) (catch $e2 1)
          global.get 1 i32.const 120 f32.load offset=3 local.get 0 global.get 2 i32.const 136
          i64.load offset=1 f64.const 18.25 local.get 0 i32.const 136 i32.mul call $hop-92 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-93 (param i32 i64 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 throw $e4
    end
  )
  (func $hop-93 (param i32 i64 i64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 return_call $throw-93
    end
    unreachable
  )
  (func $loop-tail-93 (export "loop-tail-93") (param i32 i32 i64 f32)
  (result i64 i64 f32 f32 f64 i64 i64 f64 f64 i64 i64 i64 i32 i32 i64 f32 f32 f64 i64) (local f32 f64 i64)
    f32.const 8.5 local.set 4 f64.const 9.25 local.set 5 i64.const -105 local.set 6 local.get 2 local.get 2
    i64.const 0xc00000005 i64.add f32.const 13.5 i32.const 112 f32.load offset=2 global.get 7 local.get 2
    i64.const -171 i64.add i64.const -182 i32.const 144 f64.load offset=2 global.get 7 local.get 2
    i64.const -215 i64.add i32.const 1 global.set 0 i32.const 32 i64.load local.get 2
    loop (param i64 i64) (result i64 i64)
      global.get 0
      if (param i64 i64) (result i64 i64)
        i32.const 0 global.set 0
        try_table (param i64 i64) (result i64 i64) (catch $e5 1) (catch $e4 1)
          i32.const 168 i64.load offset=1 i32.const 176 f32.load offset=2 local.get 0 local.get 2 i32.const 0
          i64.load i32.const 8 i64.load offset=1 global.get 3 f64.const 26.25 f64.mul i32.const 192
          call $hop-93 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-94 (param i32 i64 i32 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 throw $e6
    end
  )
  (func $hop-94 (param i32 i64 i32 i32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 return_call $throw-94
    end
    unreachable
  )
  (func $loop-tail-94 (export "loop-tail-94") (param i32 f64 f32 i32 f64 i64 i32 i64 f32 f64)
  (result f32 f64 f64 f64 i32 i64 f32 i64 f32 i64 i64 i32 i32 i32 f64 f32 i32 f64 i64 i32 i64 f32 f64 i64 f32 f32 f32 i64 i32)
  (local i64 f32 f32 f32 i64 i32)
    i64.const 0x900000005 local.set 10 f32.const 10.5 local.set 11 f32.const 11.5 local.set 12 f32.const 12.5
    local.set 13 i64.const -138 local.set 14 i32.const 101 local.set 15
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 2 local.get 4 f64.const 16.25 f64.sub f64.const 17.25 i32.const 144 f64.load offset=2
    local.get 6 local.get 7 i64.const -215 i64.add f32.const 21.5 i32.const 176 i64.load offset=2 local.get 8
    local.get 5 i64.const 0x1800000005 i64.add i32.const 1 global.set 0 local.get 7 i64.const 0x2100000005
    i64.xor local.get 0 i32.const 241 i32.sub i32.const 248
    loop (param i64 i32 i32) (result i64 i32 i32)
      global.get 0
      if (param i64 i32 i32) (result i64 i32 i32)
        i32.const 0 global.set 0
        try_table (param i64 i32 i32) (result i64 i32 i32) (catch $e7 1) (catch $e6 1)
          i64.const -270 local.get 2 local.get 0 i32.const 24 i64.load offset=3 local.get 0 i32.const 206
          i64.const 0x1e00000005 f64.const 31.25 i32.const 227 call $hop-94 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $throw-95 (param i32 i32 i32 i32 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e8
    end
  )
  (func $hop-95 (param i32 i32 i32 i32 i64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 return_call $throw-95
    end
    unreachable
  )
  (func $loop-tail-95 (export "loop-tail-95")
  (param i32 f64 i64 f64 f32 f64 f32 f32 f32 i32 f64 f32 i64 i64 f64 f64 f32 i64)
  (result f32 i64 f64 f64 f64 i32 i32 i64 i64 i64 i32 i32 i32 i64 i32 f64 i64 f64 f32 f64 f32 f32 f32 i32 f64 f32 i64 i64 f64 f64 f32 i64 i32 f32 f32 i32 i64 f64)
  (local i32 f32 f32 i32 i64 f64)
    i32.const 73 local.set 18 f32.const 11.5 local.set 19 f32.const 12.5 local.set 20 i32.const 94
    local.set 21 i64.const -149 local.set 22 f64.const 15.25 local.set 23
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19 local.get 20 local.set 20
      local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 8 local.get 12 i64.const -182 i64.xor f64.const 18.25 i32.const 152 f64.load offset=3
    local.get 10 local.get 9 i32.const 150 i32.xor i32.const 157 i32.const 184 i64.load offset=3 local.get 17
    local.get 2 i64.const -270 i64.xor i32.const 1 global.set 0 i32.const 88 i32.load offset=3 local.get 0
    i32.const 255 i32.add i32.const 262 local.get 12 i64.const -413 i64.sub
    loop (param i32 i32 i32 i64) (result i32 i32 i32 i64)
      global.get 0
      if (param i32 i32 i32 i64) (result i32 i32 i32 i64)
        i32.const 0 global.set 0
        try_table (param i32 i32 i32 i64) (result i32 i32 i32 i64) (catch $e9 1) (catch $e8 1)
          local.get 2 f32.const 27.5 local.get 0 i32.const 32 i32.load local.get 9 i32.const 48
          i32.load offset=2 i32.const 56 i64.load offset=3 local.get 17 i64.const -347 i64.add local.get 14
          f64.const 33.25 f64.add i32.const 241 call $hop-95 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
  (func $throw-96 (param i32 i32 f32 f32 f64 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 throw $e10
    end
  )
  (func $hop-96 (param i32 i32 f32 f32 f64 f64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 return_call $throw-96
    end
    unreachable
  )
  (func $loop-tail-96 (export "loop-tail-96") (param i32) (result i32 f32 f32 f64 f64 i32)
    i32.const 1 global.set 0 i32.const 168 i32.load offset=1 global.get 2 global.get 6 f32.const 23.5 f32.mul
    i32.const 0 f64.load global.get 7 f64.const 25.25 f64.sub
    loop (param i32 f32 f32 f64 f64) (result i32 f32 f32 f64 f64)
      global.get 0
      if (param i32 f32 f32 f64 f64) (result i32 f32 f32 f64 f64)
        i32.const 0 global.set 0
        try_table (param i32 f32 f32 f64 f64) (result i32 f32 f32 f64 f64) (catch $e11 1) (catch $e10 1)
          global.get 5 i64.const -116 i64.mul global.get 2 f32.const 12.5 f32.add local.get 0 i32.const 94
          global.get 2 f32.const 14.5 f32.mul f32.const 15.5 global.get 3 global.get 7 global.get 1
          global.get 7 local.get 0 call $hop-96 drop drop
        end
      end
    end
    local.get 0
  )
  (func $throw-97 (param i32 f32 i64 f32 i32 i32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 throw $e12
    end
  )
  (func $hop-97 (param i32 f32 i64 f32 i32 i32 f32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
      return_call $throw-97
    end
    unreachable
  )
  (func $loop-tail-97 (export "loop-tail-97") (param i32 i32 i32 i64)
  (result f32 i64 f32 i32 i32 f32 i32 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 1 global.set 0 f32.const 23.5 local.get 3 i64.const 0x1800000005 i64.add f32.const 25.5
    local.get 1 i32.const 185 i32.sub local.get 1 i32.const 192 i32.mul global.get 2 f32.const 28.5 f32.sub
    loop (param f32 i64 f32 i32 i32 f32) (result f32 i64 f32 i32 i32 f32)
      global.get 0
      if (param f32 i64 f32 i32 i32 f32) (result f32 i64 f32 i32 i32 f32)
        i32.const 0 global.set 0
        try_table (param f32 i64 f32 i32 i32 f32) (result f32 i64 f32 i32 i32 f32) (catch $e13 1) (catch $e12 1)
          i32.const 96 i64.load global.get 6 f32.const 13.5 f32.sub local.get 0 global.get 2 local.get 3
          i64.const 0xf00000005 i64.mul global.get 2 i32.const 122 local.get 0 f32.const 19.5 local.get 3
          global.get 7 f64.const 21.25 f64.add local.get 0 i32.const 157 i32.sub call $hop-97 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-98 (param i32 f32 i64 f64 f32 i32 i32 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 throw $e14
    end
  )
  (func $hop-98 (param i32 f32 i64 f64 f32 i32 i32 i64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      return_call $throw-98
    end
    unreachable
  )
  (func $loop-tail-98 (export "loop-tail-98") (param i32 f32 i32 f32 i32 i32 i64 i64 f64 f32)
  (result f32 i64 f64 f32 i32 i32 i64 i32 f32 i32 f32 i32 i32 i64 i64 f64 f32 f64 i32 f32) (local f64 i32 f32)
    f64.const 13.25 local.set 10 i32.const 101 local.set 11 f32.const 15.5 local.set 12
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
    end
    i32.const 1 global.set 0 local.get 3 i64.const -314 i32.const 48 f64.load offset=2 local.get 9
    f32.const 31.5 f32.sub i32.const 64 i32.load i32.const 72 i32.load offset=1 local.get 7
    loop (param f32 i64 f64 f32 i32 i32 i64) (result f32 i64 f64 f32 i32 i32 i64)
      global.get 0
      if (param f32 i64 f64 f32 i32 i32 i64) (result f32 i64 f64 f32 i32 i32 i64)
        i32.const 0 global.set 0
        try_table (param f32 i64 f64 f32 i32 i32 i64) (result f32 i64 f64 f32 i32 i32 i64) (catch $e15 1) (catch $e14 1)
          local.get 7 i64.const -171 i64.add local.get 1 local.get 0 local.get 9 i64.const -204 local.get 8
          local.get 9 f32.const 21.5 f32.add local.get 4 i32.const 157 i32.sub local.get 0 i32.const 164
          i32.mul local.get 6 i64.const -270 local.get 8 i32.const 24 i32.load offset=3 call $hop-98 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $throw-99 (param i32 i32 i64 f64 f64 f64 i64 i32 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      throw $e16
    end
  )
  (func $hop-99 (param i32 i32 i64 f64 f64 f64 i64 i32 f64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      local.get 8 return_call $throw-99
    end
    unreachable
  )
  (func $loop-tail-99 (export "loop-tail-99")
  (param i32 f32 f32 i32 i64 i32 i64 i32 i32 f64 f32 f32 f32 f64 f64 f64 i64 f32)
  (result i64 i32 i64 f64 f64 f64 i64 i32 f64 i32 f32 f32 i32 i64 i32 i64 i32 i32 f64 f32 f32 f32 f64 f64 f64 i64 f32 i32 f64 i32)
  (local i32 f64 i32)
    i32.const 101 local.set 18 f64.const 15.25 local.set 19 i32.const 115 local.set 20 local.get 4 i32.const 1
    global.set 0 i32.const 56 i32.load offset=3 i32.const 64 i64.load f64.const 33.25 f64.const 34.25
    local.get 13 f64.const 35.25 f64.mul i32.const 96 i64.load local.get 8 i32.const 262 i32.xor i32.const 112
    f64.load offset=2
    loop (param i32 i64 f64 f64 f64 i64 i32 f64) (result i32 i64 f64 f64 f64 i64 i32 f64)
      global.get 0
      if (param i32 i64 f64 f64 f64 i64 i32 f64) (result i32 i64 f64 f64 f64 i64 i32 f64)
        i32.const 0 global.set 0
        try_table (param i32 i64 f64 f64 f64 i64 i32 f64) (result i32 i64 f64 f64 f64 i64 i32 f64) (catch $e17 1) (catch $e16 1)
          i32.const 144 i64.load offset=2 local.get 12 local.get 0 local.get 0 i64.const 0x1500000005
          local.get 9 f64.const 22.25 f64.sub f64.const 23.25 f64.const 24.25 local.get 16 local.get 3
          local.get 13 i32.const 32 i64.load i32.const 40 f64.load offset=1 local.get 3 i32.const 213 i32.sub
          call $hop-99 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20
  )
  (func $throw-100 (param i32 f32 i64 i32 f64 i64 i64 f64 f64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e18
    end
  )
  (func $hop-100 (param i32 f32 i64 i32 f64 i64 i64 f64 f64 f32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      local.get 8 local.get 9 return_call $throw-100
    end
    unreachable
  )
  (func $loop-tail-100 (export "loop-tail-100") (param i32)
  (result i32 f32 i64 i32 f64 i64 i64 f64 f64 f32 i32 f32 f64 i32 f64 f64 i32) (local f32 f64 i32 f64 f64 i32)
    f32.const 15.5 local.set 1 f64.const 16.25 local.set 2 i32.const 122 local.set 3 f64.const 18.25
    local.set 4 f64.const 19.25 local.set 5 i32.const 143 local.set 6
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 0 i32.const 1 global.set 0 i32.const 96 f32.load global.get 5 local.get 0 i32.const 269 i32.sub
    global.get 7 i32.const 128 i64.load global.get 5 global.get 3 f64.const 42.25 f64.add global.get 7
    f64.const 43.25 f64.sub global.get 2
    loop (param f32 i64 i32 f64 i64 i64 f64 f64 f32) (result f32 i64 i32 f64 i64 i64 f64 f64 f32)
      global.get 0
      if (param f32 i64 i32 f64 i64 i64 f64 f64 f32) (result f32 i64 i32 f64 i64 i64 f64 f64 f32)
        i32.const 0 global.set 0
        try_table (param f32 i64 i32 f64 i64 i64 f64 f64 f32) (result f32 i64 i32 f64 i64 i64 f64 f64 f32) (catch $e19 1) (catch $e18 1)
          global.get 1 i64.const -237 i64.sub global.get 6 local.get 0 f32.const 24.5 i32.const 8
          i64.load offset=1 i32.const 185 global.get 7 global.get 1 i64.const -303 i64.add global.get 5
          f64.const 30.25 global.get 7 f64.const 31.25 f64.sub global.get 2 f32.const 32.5 f32.mul
          global.get 5 f64.const 34.25 i32.const 88 i32.load offset=3 call $hop-100 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-101 (param i32 f64 f64 f64 i32 i64 f64 i32 i64 i32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 throw $e20
    end
  )
  (func $hop-101 (param i32 f64 f64 f64 i32 i64 f64 i32 i64 i32 f32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      local.get 8 local.get 9 local.get 10 return_call $throw-101
    end
    unreachable
  )
  (func $loop-tail-101 (export "loop-tail-101") (param i32 i64 i32 f64)
  (result f32 f64 f64 f64 i32 i64 f64 i32 i64 i32 f32 i32 i64 i32 f64 f32 f64 f32 f64 f32 i32)
  (local f32 f64 f32 f64 f32 i32)
    f32.const 16.5 local.set 4 f64.const 17.25 local.set 5 f32.const 18.5 local.set 6 f64.const 19.25
    local.set 7 f32.const 20.5 local.set 8 i32.const 150 local.set 9
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    global.get 2 i32.const 1 global.set 0 i32.const 112 f64.load offset=2 i32.const 120 f64.load offset=3
    f64.const 40.25 i32.const 136 i32.load offset=1 i32.const 144 i64.load offset=2 local.get 3 local.get 2
    i64.const 0x2d00000005 local.get 0 f32.const 47.5
    loop (param f64 f64 f64 i32 i64 f64 i32 i64 i32 f32) (result f64 f64 f64 i32 i64 f64 i32 i64 i32 f32)
      global.get 0
      if (param f64 f64 f64 i32 i64 f64 i32 i64 i32 f32) (result f64 f64 f64 i32 i64 f64 i32 i64 i32 f32)
        i32.const 0 global.set 0
        try_table (param f64 f64 f64 i32 i64 f64 i32 i64 i32 f32) (result f64 f64 f64 i32 i64 f64 i32 i64 i32 f32) (catch $e21 1) (catch $e20 1)
          local.get 1 i64.const -248 i64.mul global.get 2 local.get 0 i32.const 8 f64.load offset=1
          i32.const 16 f64.load offset=2 i32.const 24 f64.load offset=3 i32.const 199 local.get 1 local.get 3
          f64.const 30.25 f64.add i32.const 56 i32.load offset=3 i64.const -347 local.get 2 global.get 2
          i32.const 88 i64.load offset=3 local.get 3 f64.const 36.25 f64.add local.get 2 i32.const 262 i32.xor
          call $hop-101 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-102 (param i32 i64 f32 i64 i64 i32 f64 i64 i64 i64 f64 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 throw $e22
    end
  )
  (func $hop-102 (param i32 i64 f32 i64 i64 i32 f64 i64 i64 i64 f64 i64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      local.get 8 local.get 9 local.get 10 local.get 11 return_call $throw-102
    end
    unreachable
  )
  (func $loop-tail-102 (export "loop-tail-102") (param i32 i64 i32 i32 i64 i64 i64 i64 i64 i64)
  (result f64 f64 i32 i64 i64 f32 i64 i64 i32 f64 i64 i64 i64 f64 i64 i32 i64 i32 i32 i64 i64 i64 i64 i64 i64)
    global.get 7 global.get 3 f64.const 18.25 f64.add i32.const 136 i32.const 160 i64.load i32.const 1
    global.set 0 i64.const -402 global.get 2 f32.const 38.5 f32.mul local.get 5 local.get 8 local.get 0
    i32.const 290 i32.xor f64.const 42.25 local.get 5 i64.const -468 i64.mul local.get 4 local.get 1
    i64.const 0x2d00000005 i64.xor global.get 3 f64.const 46.25 f64.sub i64.const -512
    loop (param i64 f32 i64 i64 i32 f64 i64 i64 i64 f64 i64) (result i64 f32 i64 i64 i32 f64 i64 i64 i64 f64 i64)
      global.get 0
      if (param i64 f32 i64 i64 i32 f64 i64 i64 i64 f64 i64) (result i64 f32 i64 i64 i32 f64 i64 i64 i64 f64 i64)
        i32.const 0 global.set 0
        try_table (param i64 f32 i64 i64 i32 f64 i64 i64 i64 f64 i64) (result i64 f32 i64 i64 i32 f64 i64 i64 i64 f64 i64) (catch $e23 1) (catch $e22 1)
          i32.const 168 i64.load offset=1 f32.const 22.5 local.get 0 local.get 8 i64.const -248 i64.mul
          global.get 2 local.get 5 i64.const -281 local.get 0 i32.const 32 f64.load i64.const -314 local.get 9
          local.get 5 i64.const -336 i64.mul global.get 3 local.get 9 local.get 8 i32.const 88
          f64.load offset=3 local.get 3 call $hop-102 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-103 (param i32 f32 f32 i32 f64 i64 i64 i32 i64 i64 i64 f32 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 12 throw $e24
    end
  )
  (func $hop-103 (param i32 f32 f32 i32 f64 i64 i64 i32 i64 i64 i64 f32 i32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 return_call $throw-103
    end
    unreachable
  )
  (func $loop-tail-103 (export "loop-tail-103")
  (param i32 f64 i32 i32 i64 i64 i32 i32 i64 f32 f64 i64 f32 i64 i64 i64 i32 f32)
  (result i64 i32 f32 f64 f32 f32 i32 f64 i64 i64 i32 i64 i64 i64 f32 i32 i32 f64 i32 i32 i64 i64 i32 i32 i64 f32 f64 i64 f32 i64 i64 i64 i32 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17
    end
    local.get 13 local.get 2 i32.const 136 i32.mul f32.const 20.5 i32.const 168 f64.load offset=1 i32.const 1
    global.set 0 i32.const 120 f32.load offset=3 f32.const 40.5 local.get 2 local.get 1 i64.const -468
    i32.const 160 i64.load local.get 7 i32.const 318 i32.xor i32.const 176 i64.load offset=2 i32.const 184
    i64.load offset=3 local.get 8 local.get 9 f32.const 49.5 f32.sub i32.const 353
    loop (param f32 f32 i32 f64 i64 i64 i32 i64 i64 i64 f32 i32) (result f32 f32 i32 f64 i64 i64 i32 i64 i64 i64 f32 i32)
      global.get 0
      if (param f32 f32 i32 f64 i64 i64 i32 i64 i64 i64 f32 i32) (result f32 f32 i32 f64 i64 i64 i32 i64 i64 i64 f32 i32)
        i32.const 0 global.set 0
        try_table (param f32 f32 i32 f64 i64 i64 i32 i64 i64 i64 f32 i32) (result f32 f32 i32 f64 i64 i64 i32 i64 i64 i64 f32 i32) (catch $e25 1) (catch $e24 1)
          i32.const 176 i64.load offset=2 f32.const 23.5 local.get 0 f32.const 24.5 f32.const 25.5
          i32.const 185 local.get 10 f64.const 27.25 f64.add i32.const 32 i64.load local.get 14 i64.const -314
          i64.xor i32.const 213 i64.const -336 local.get 11 i64.const -347 i64.add local.get 4
          i64.const 0x2100000005 i64.xor i32.const 80 f32.load offset=2 i32.const 88 i32.load offset=3
          local.get 14 local.get 10 f64.const 37.25 f64.sub local.get 0 call $hop-103 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
)

(assert_return (invoke "loop-tail-91"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (f64.const -4.5) (f32.const 5.75)
  (i64.const 0x606060606060606) (f32.const 7.75) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (f64.const -10.5) (i32.const 0xb0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c) (f32.const 13.75) (f64.const -14.5)
  (i32.const 0xf0f0f0f) (i32.const 0x10101010) (i64.const 0x1111111111111111) (i64.const 0x1212121212121212))
  (i64.const 0x606060606060606) (f64.const -17.75) (i64.const -83) (f32.const 3.4116134e-34)
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (f64.const -4.5) (f32.const 5.75)
  (i64.const 0x606060606060606) (f32.const 7.75) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (f64.const -10.5) (i32.const 0xb0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c) (f32.const 13.75) (f64.const -14.5)
  (i32.const 0xf0f0f0f) (i32.const 0x10101010) (i64.const 0x1111111111111111) (i64.const 0x1212121212121212))
(assert_return (invoke "loop-tail-91"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (f64.const -4.5) (f32.const 5.75)
  (i64.const 0x606060606060606) (f32.const 7.75) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (f64.const -10.5) (i32.const 0xb0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c) (f32.const 13.75) (f64.const -14.5)
  (i32.const 0xf0f0f0f) (i32.const 0x10101010) (i64.const 0x1111111111111111) (i64.const 0x1212121212121212))
  (i64.const 0x606060606060606) (f64.const -17.75) (i64.const -83) (f32.const 3.4116134e-34) (i32.const 0)
  (i32.const 0x2020202) (i32.const 0x3030303) (f64.const -4.5) (f32.const 5.75) (i64.const 0x606060606060606)
  (f32.const 7.75) (i32.const 0x8080808) (i64.const 0x909090909090909) (f64.const -10.5) (i32.const 0xb0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c) (f32.const 13.75) (f64.const -14.5) (i32.const 0xf0f0f0f)
  (i32.const 0x10101010) (i64.const 0x1111111111111111) (i64.const 0x1212121212121212))
(assert_return (invoke "loop-tail-92"
  (i32.const 0x1010101)) (f64.const -7.5) (i64.const 0x74e95dd246bb2fa0) (i32.const 87) (i32.const 0xa7825d38)
  (f32.const 3.25) (i32.const 0x1010101) (i64.const -72) (f32.const 8.5) (i64.const 0x900000005))
(assert_return (invoke "loop-tail-92"
  (i32.const 0)) (f64.const -7.5) (i64.const 0x74e95dd246bb2fa0) (i32.const 87) (i32.const 0xa7825d38)
  (f32.const 20.5) (i32.const 0) (i64.const -72) (f32.const 8.5) (i64.const 0x900000005))
(assert_return (invoke "loop-tail-93"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (f32.const 4.75))
  (i64.const 0x303030303030303) (i64.const 0x303030f03030308) (f32.const 13.5) (f32.const -1.3162402e+32)
  (f64.const 1024.5) (i64.const 0x303030303030258) (i64.const -182) (f64.const 6.3036191369089e-116)
  (f64.const 1024.5) (i64.const 0x30303030303022c) (i64.const 0x303030303030303) (i64.const 0xee9c49f7a55300b)
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (f32.const 4.75) (f32.const 8.5)
  (f64.const 9.25) (i64.const -105))
(assert_return (invoke "loop-tail-93"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f32.const 4.75))
  (i64.const 0x303030303030303) (i64.const 0x303030f03030308) (f32.const 13.5) (f32.const -1.3162402e+32)
  (f64.const 1024.5) (i64.const 0x303030303030258) (i64.const -182) (f64.const 6.3036191369089e-116)
  (f64.const 1024.5) (i64.const 0x30303030303022c) (i64.const 0xae89643f1af5d0ab)
  (i64.const 0x303030303030303) (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (f32.const 4.75) (f32.const 8.5) (f64.const 9.25) (i64.const -105))
(assert_return (invoke "loop-tail-94"
  (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (i32.const 0x4040404) (f64.const -5.5)
  (i64.const 0x606060606060606) (i32.const 0x7070707) (i64.const 0x808080808080808) (f32.const 9.75)
  (f64.const -10.5)) (f32.const 3.75) (f64.const -21.75) (f64.const 17.25) (f64.const 6.3036191369089e-116)
  (i32.const 0x7070707) (i64.const 0x808080808080731) (f32.const 21.5) (i64.const 0xc8a37e59340feac5)
  (f32.const 9.75) (i64.const 0x606061e0606060b) (i64.const 0xf5d0ab86613c17f2) (i32.const 0x1010101)
  (i32.const 206) (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (i32.const 0x4040404)
  (f64.const -5.5) (i64.const 0x606060606060606) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (f32.const 9.75) (f64.const -10.5) (i64.const 0x900000005) (f32.const 10.5) (f32.const 11.5)
  (f32.const 12.5) (i64.const -138) (i32.const 101))
(assert_return (invoke "loop-tail-94"
  (i32.const 0) (f64.const -2.5) (f32.const 3.75) (i32.const 0x4040404) (f64.const -5.5)
  (i64.const 0x606060606060606) (i32.const 0x7070707) (i64.const 0x808080808080808) (f32.const 9.75)
  (f64.const -10.5)) (f32.const 3.75) (f64.const -21.75) (f64.const 17.25) (f64.const 6.3036191369089e-116)
  (i32.const 0x7070707) (i64.const 0x808080808080731) (f32.const 21.5) (i64.const 0xc8a37e59340feac5)
  (f32.const 9.75) (i64.const 0x606061e0606060b) (i64.const 0x80808290808080d) (i32.const -241)
  (i32.const 248) (i32.const 0) (f64.const -2.5) (f32.const 3.75) (i32.const 0x4040404) (f64.const -5.5)
  (i64.const 0x606060606060606) (i32.const 0x7070707) (i64.const 0x808080808080808) (f32.const 9.75)
  (f64.const -10.5) (i64.const 0x900000005) (f32.const 10.5) (f32.const 11.5) (f32.const 12.5)
  (i64.const -138) (i32.const 101))
(assert_return (invoke "loop-tail-95"
  (i32.const 0x1010101) (f64.const -2.5) (i64.const 0x303030303030303) (f64.const -4.5) (f32.const 5.75)
  (f64.const -6.5) (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (i32.const 0xa0a0a0a) (f64.const -11.5)
  (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e) (f64.const -15.5)
  (f64.const -16.5) (f32.const 17.75) (i64.const 0x1212121212121212)) (f32.const 9.75)
  (i64.const 0xf2f2f2f2f2f2f247) (f64.const 18.25) (f64.const 1.2138208582520844e+257) (f64.const -11.5)
  (i32.const 0xa0a0a9c) (i32.const 157) (i64.const 0x15f0cba6815c3712) (i64.const 0x1212121212121212)
  (i64.const 0xfcfcfcfcfcfcfdf1) (i32.const 0x1af5d0ab) (i32.const 0xa0a0a0a) (i32.const 0xb48f6a45)
  (i64.const 0x95704b2601dcb792) (i32.const 0x1010101) (f64.const -2.5) (i64.const 0x303030303030303)
  (f64.const -4.5) (f32.const 5.75) (f64.const -6.5) (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)
  (i32.const 0xa0a0a0a) (f64.const -11.5) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i64.const 0xe0e0e0e0e0e0e0e) (f64.const -15.5) (f64.const -16.5) (f32.const 17.75)
  (i64.const 0x1212121212121212) (i32.const 73) (f32.const 11.5) (f32.const 12.5) (i32.const 94)
  (i64.const -149) (f64.const 15.25))
(assert_return (invoke "loop-tail-95"
  (i32.const 0) (f64.const -2.5) (i64.const 0x303030303030303) (f64.const -4.5) (f32.const 5.75)
  (f64.const -6.5) (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (i32.const 0xa0a0a0a) (f64.const -11.5)
  (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e) (f64.const -15.5)
  (f64.const -16.5) (f32.const 17.75) (i64.const 0x1212121212121212)) (f32.const 9.75)
  (i64.const 0xf2f2f2f2f2f2f247) (f64.const 18.25) (f64.const 1.2138208582520844e+257) (f64.const -11.5)
  (i32.const 0xa0a0a9c) (i32.const 157) (i64.const 0x15f0cba6815c3712) (i64.const 0x1212121212121212)
  (i64.const 0xfcfcfcfcfcfcfdf1) (i32.const 0xa17c5732) (i32.const 255) (i32.const 262)
  (i64.const 0xd0d0d0d0d0d0eaa) (i32.const 0) (f64.const -2.5) (i64.const 0x303030303030303) (f64.const -4.5)
  (f32.const 5.75) (f64.const -6.5) (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (i32.const 0xa0a0a0a)
  (f64.const -11.5) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (f64.const -15.5) (f64.const -16.5) (f32.const 17.75) (i64.const 0x1212121212121212) (i32.const 73)
  (f32.const 11.5) (f32.const 12.5) (i32.const 94) (i64.const -149) (f64.const 15.25))
(assert_return (invoke "loop-tail-96"
  (i32.const 0x1010101)) (i32.const 94) (f32.const 47.125) (f32.const 15.5) (f64.const -7.5)
  (f64.const 1024.5) (i32.const 0x1010101))
(assert_return (invoke "loop-tail-96"
  (i32.const 0)) (i32.const 0xe7c29d78) (f32.const 3.25) (f32.const -2.9375)
  (f64.const 7.914347548945932e-237) (f64.const 999.25) (i32.const 0))
(assert_return (invoke "loop-tail-97"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i64.const 0x404040404040404))
  (f32.const 3.25) (i64.const 0x5050505014141414) (f32.const 3.25) (i32.const 122) (i32.const 0x1010101)
  (f32.const 19.5) (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303)
  (i64.const 0x404040404040404))
(assert_return (invoke "loop-tail-97"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i64.const 0x404040404040404)) (f32.const 23.5)
  (i64.const 0x404041c04040409) (f32.const 25.5) (i32.const 0x2020149) (i32.const 0x81818180)
  (f32.const -25.25) (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i64.const 0x404040404040404))
(assert_return (invoke "loop-tail-98"
  (i32.const 0x1010101) (f32.const 2.75) (i32.const 0x3030303) (f32.const 4.75) (i32.const 0x5050505)
  (i32.const 0x6060606) (i64.const 0x707070707070707) (i64.const 0x808080808080808) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 10.75) (i64.const -204) (f64.const -9.5) (f32.const 32.25)
  (i32.const 0x5050468) (i32.const 0xa4a4a4a4) (i64.const 0x707070707070707) (i32.const 0x1010101)
  (f32.const 2.75) (i32.const 0x3030303) (f32.const 4.75) (i32.const 0x5050505) (i32.const 0x6060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808) (f64.const -9.5) (f32.const 10.75)
  (f64.const 13.25) (i32.const 101) (f32.const 15.5))
(assert_return (invoke "loop-tail-98"
  (i32.const 0) (f32.const 2.75) (i32.const 0x3030303) (f32.const 4.75) (i32.const 0x5050505)
  (i32.const 0x6060606) (i64.const 0x707070707070707) (i64.const 0x808080808080808) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 4.75) (i64.const -314) (f64.const 3.402059636520873e+39) (f32.const -20.75)
  (i32.const 0xba95704b) (i32.const 0x7e2bd98) (i64.const 0x808080808080808) (i32.const 0) (f32.const 2.75)
  (i32.const 0x3030303) (f32.const 4.75) (i32.const 0x5050505) (i32.const 0x6060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808) (f64.const -9.5) (f32.const 10.75)
  (f64.const 13.25) (i32.const 101) (f32.const 15.5))
(assert_return (invoke "loop-tail-99"
  (i32.const 0x1010101) (f32.const 2.75) (f32.const 3.75) (i32.const 0x4040404) (i64.const 0x505050505050505)
  (i32.const 0x6060606) (i64.const 0x707070707070707) (i32.const 0x8080808) (i32.const 0x9090909)
  (f64.const -10.5) (f32.const 11.75) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5) (f64.const -15.5)
  (f64.const -16.5) (i64.const 0x1111111111111111) (f32.const 18.75)) (i64.const 0x505050505050505)
  (i32.const 0x1010101) (i64.const 0x1500000005) (f64.const -32.75) (f64.const 23.25) (f64.const 24.25)
  (i64.const 0x1111111111111111) (i32.const 0x4040404) (f64.const -14.5) (i32.const 0x1010101)
  (f32.const 2.75) (f32.const 3.75) (i32.const 0x4040404) (i64.const 0x505050505050505) (i32.const 0x6060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i32.const 0x9090909) (f64.const -10.5)
  (f32.const 11.75) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5) (f64.const -15.5) (f64.const -16.5)
  (i64.const 0x1111111111111111) (f32.const 18.75) (i32.const 101) (f64.const 15.25) (i32.const 115))
(assert_return (invoke "loop-tail-99"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (i32.const 0x4040404) (i64.const 0x505050505050505)
  (i32.const 0x6060606) (i64.const 0x707070707070707) (i32.const 0x8080808) (i32.const 0x9090909)
  (f64.const -10.5) (f32.const 11.75) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5) (f64.const -15.5)
  (f64.const -16.5) (i64.const 0x1111111111111111) (f32.const 18.75)) (i64.const 0x505050505050505)
  (i32.const 0x1dcb792) (i64.const 0x4e2904dfba95704b) (f64.const 33.25) (f64.const 34.25)
  (f64.const -511.125) (i64.const 0xeec9a47f5a3510eb) (i32.const 0x909080f)
  (f64.const -2.9139175104077617e-268) (i32.const 0) (f32.const 2.75) (f32.const 3.75) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i32.const 0x9090909) (f64.const -10.5) (f32.const 11.75) (f32.const 12.75) (f32.const 13.75)
  (f64.const -14.5) (f64.const -15.5) (f64.const -16.5) (i64.const 0x1111111111111111) (f32.const 18.75)
  (i32.const 101) (f64.const 15.25) (i32.const 115))
(assert_return (invoke "loop-tail-100"
  (i32.const 0x1010101)) (i32.const 0x1010101) (f32.const 24.5) (i64.const 0x5b3611ecc7a27d58) (i32.const 185)
  (f64.const 1024.5) (i64.const 0x1122334455667659) (i64.const 0xfefdfcfbfaf9f8f8) (f64.const 30.25)
  (f64.const 993.25) (f32.const 105.625) (i32.const 0x1010101) (f32.const 15.5) (f64.const 16.25)
  (i32.const 122) (f64.const 18.25) (f64.const 19.25) (i32.const 143))
(assert_return (invoke "loop-tail-100"
  (i32.const 0)) (i32.const 0) (f32.const 1.2741393e+16) (i64.const 0xfefdfcfbfaf9f8f8) (i32.const -269)
  (f64.const 1024.5) (i64.const 0x8e69441ffad5b08b) (i64.const 0xfefdfcfbfaf9f8f8) (f64.const 34.75)
  (f64.const 981.25) (f32.const 3.25) (i32.const 0) (f32.const 15.5) (f64.const 16.25) (i32.const 122)
  (f64.const 18.25) (f64.const 19.25) (i32.const 143))
(assert_return (invoke "loop-tail-101"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (f64.const -4.5)) (f32.const 3.25)
  (f64.const 2.447714937972696e+131) (f64.const -1.572960191101951e-113) (f64.const -3.203851516313528e+259)
  (i32.const 199) (i64.const 0x202020202020202) (f64.const 25.75) (i32.const 0x1dcb792) (i64.const -347)
  (i32.const 0x3030303) (f32.const 3.25) (i32.const 0x1010101) (i64.const 0x202020202020202)
  (i32.const 0x3030303) (f64.const -4.5) (f32.const 16.5) (f64.const 17.25) (f32.const 18.5) (f64.const 19.25)
  (f32.const 20.5) (i32.const 150))
(assert_return (invoke "loop-tail-101"
  (i32.const 0) (i64.const 0x202020202020202) (i32.const 0x3030303) (f64.const -4.5)) (f32.const 3.25)
  (f64.const -2.9139175104077617e-268) (f64.const -5.928883504195275e+104) (f64.const 40.25)
  (i32.const 0x4722fdd8) (i64.const 0x2803deb9946f4a25) (f64.const -4.5) (i32.const 0x3030303)
  (i64.const 0x2d00000005) (i32.const 0) (f32.const 47.5) (i32.const 0) (i64.const 0x202020202020202)
  (i32.const 0x3030303) (f64.const -4.5) (f32.const 16.5) (f64.const 17.25) (f32.const 18.5) (f64.const 19.25)
  (f32.const 20.5) (i32.const 150))
(assert_return (invoke "loop-tail-102"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808) (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a))
  (f64.const 1024.5) (f64.const 10.75) (i32.const 136) (i64.const 0x2e09e4bf9a75502b)
  (i64.const 0x3f3f3f3f3f3f3f48) (f32.const 3.25) (i64.const 0x606060606060606) (i64.const -281)
  (i32.const 0x1010101) (f64.const -1.6338082632273529e-84) (i64.const -314) (i64.const 0xa0a0a0a0a0a0a0a)
  (i64.const 0x1818181818181820) (f64.const -7.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0x1010101)
  (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i64.const 0x808080808080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a))
(assert_return (invoke "loop-tail-102"
  (i32.const 0) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808) (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a))
  (f64.const 1024.5) (f64.const 10.75) (i32.const 136) (i64.const 0x2e09e4bf9a75502b) (i64.const -402)
  (f32.const 125.125) (i64.const 0x606060606060606) (i64.const 0x909090909090909) (i32.const 290)
  (f64.const 42.25) (i64.const 0xfcfcfcfcfcfcfd08) (i64.const 0x505050505050505) (i64.const 0x202022f02020207)
  (f64.const -53.75) (i64.const -512) (i32.const 0) (i64.const 0x202020202020202) (i32.const 0x3030303)
  (i32.const 0x4040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a))
(assert_return (invoke "loop-tail-103"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (f32.const 10.75) (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c)
  (f32.const 13.75) (i64.const 0xe0e0e0e0e0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x1010101010101010)
  (i32.const 0x11111111) (f32.const 18.75)) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0x99999998)
  (f32.const 20.5) (f64.const 1.3199715655682936e+286) (f32.const 24.5) (f32.const 25.5) (i32.const 185)
  (f64.const 15.75) (i64.const 0xae89643f1af5d0ab) (i64.const 0xf0f0f0f0f0f0f1c9) (i32.const 213)
  (i64.const -336) (i64.const 0xc0c0c0c0c0c0ab1) (i64.const 0x505052405050500) (f32.const 3.0072082e+12)
  (i32.const 0xa17c5732) (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (f32.const 10.75) (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c)
  (f32.const 13.75) (i64.const 0xe0e0e0e0e0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x1010101010101010)
  (i32.const 0x11111111) (f32.const 18.75))
(assert_return (invoke "loop-tail-103"
  (i32.const 0) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (f32.const 10.75) (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c) (f32.const 13.75)
  (i64.const 0xe0e0e0e0e0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x1010101010101010)
  (i32.const 0x11111111) (f32.const 18.75)) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0x99999998)
  (f32.const 20.5) (f64.const 1.3199715655682936e+286) (f32.const 9.810503) (f32.const 40.5)
  (i32.const 0x3030303) (f64.const -2.5) (i64.const -468) (i64.const 0x2e09e4bf9a75502b) (i32.const 0x8080936)
  (i64.const 0xc8a37e59340feac5) (i64.const 0x15f0cba6815c3712) (i64.const 0x909090909090909)
  (f32.const -38.75) (i32.const 353) (i32.const 0) (f64.const -2.5) (i32.const 0x3030303)
  (i32.const 0x4040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i32.const 0x7070707)
  (i32.const 0x8080808) (i64.const 0x909090909090909) (f32.const 10.75) (f64.const -11.5)
  (i64.const 0xc0c0c0c0c0c0c0c) (f32.const 13.75) (i64.const 0xe0e0e0e0e0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)
  (i64.const 0x1010101010101010) (i32.const 0x11111111) (f32.const 18.75))

(module
  (tag $e0)
  (tag $e1)
  (tag $e2 (param f64))
  (tag $e3 (param f64))
  (tag $e4 (param i32 i64))
  (tag $e5 (param i32 i64))
  (tag $e6 (param f32 i64 i32))
  (tag $e7 (param f32 i64 i32))
  (tag $e8 (param f64 i64 i32 f64))
  (tag $e9 (param f64 i64 i32 f64))
  (tag $e10 (param f32 f64 f32 i64 f64))
  (tag $e11 (param f32 f64 f32 i64 f64))
  (tag $e12 (param f64 f32 f64 f64 f32 f64))
  (tag $e13 (param f64 f32 f64 f64 f32 f64))
  (tag $e14 (param i64 f64 f64 f32 i32 i32 i32))
  (tag $e15 (param i64 f64 f64 f32 i32 i32 i32))
  (tag $e16 (param i32 f32 i64 i32 f64 f32 f64 f32))
  (tag $e17 (param i32 f32 i64 i32 f64 f32 f64 f32))
  (tag $e18 (param f32 i32 i64 i64 i32 f32 f64 i32 i64))
  (tag $e19 (param f32 i32 i64 i64 i32 f32 f64 i32 i64))
  (tag $e20 (param f64 f64 i64 i32 f64 f32 f64 f64 i32 f64))
  (tag $e21 (param f64 f64 i64 i32 f64 f32 f64 f64 i32 f64))
  (tag $e22 (param f32 f32 f32 i32 f64 f64 i32 i32 i64 f32 i64))
  (tag $e23 (param f32 f32 f32 i32 f64 f64 i32 i32 i64 f32 i64))
  (tag $e24 (param i32 f32 f32 f64 i32 i32 i64 f64 i32 f32 i32 i32))
  (tag $e25 (param i32 f32 f32 f64 i32 i32 i64 f64 i32 f32 i32 i32))
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
  (table $t0 14 20 funcref)
  (elem (table $t0) (i32.const 1) func $throw-104)
  (elem (table $t0) (i32.const 2) func $throw-105)
  (elem (table $t0) (i32.const 3) func $throw-106)
  (elem (table $t0) (i32.const 4) func $throw-107)
  (elem (table $t0) (i32.const 5) func $throw-108)
  (elem (table $t0) (i32.const 6) func $throw-109)
  (elem (table $t0) (i32.const 7) func $throw-110)
  (elem (table $t0) (i32.const 8) func $throw-111)
  (elem (table $t0) (i32.const 9) func $throw-112)
  (elem (table $t0) (i32.const 10) func $throw-113)
  (elem (table $t0) (i32.const 11) func $throw-114)
  (elem (table $t0) (i32.const 12) func $throw-115)
  (elem (table $t0) (i32.const 13) func $throw-116)
  (func $nothing
  )
  (func $clobber
  (local i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 7 f64.const 3.25 f64.add local.set 1
    global.get 0 i32.const 31 i32.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3 global.get 1
    i64.const 0x600000005 i64.sub local.set 4 global.get 7 f64.const 7.25 f64.sub local.set 5 global.get 0
    i32.const 59 i32.add local.set 6 global.get 6 f32.const 9.5 f32.add local.set 7 global.get 1
    i64.const -105 i64.sub local.set 8 global.get 7 f64.const 11.25 f64.mul local.set 9 global.get 0
    i32.const 87 i32.add local.set 10 global.get 6 f32.const 13.5 f32.sub local.set 11 global.get 1
    i64.const -149 i64.sub local.set 12 global.get 7 f64.const 15.25 f64.add local.set 13 global.get 0
    i32.const 115 i32.add local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1
    i64.const 0x1200000005 i64.sub local.set 16 global.get 7 f64.const 19.25 f64.sub local.set 17 global.get 0
    i32.const 143 i32.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 7 f64.const 23.25 f64.mul local.set 21 global.get 0
    i32.const 171 i32.add local.set 22 global.get 6 f32.const 25.5 f32.sub local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-104 (param i32)
    call $clobber local.get 0
    if
      throw $e0
    end
  )
  (func $arm-here-104 (export "arm-here-104") (param i32) (result f32 i32 i64 f32 i32 i32 f32 f32)
  (local i32 f32 f32)
    i32.const 136 local.set 1 f32.const 20.5 local.set 2 f32.const 21.5 local.set 3
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 2 local.get 0 i32.const 164 i32.mul i64.const 0x1800000005 i32.const 8 f32.load offset=1
    global.get 0
    if
      try_table (catch $e1 0) (catch $e0 0)
        global.get 1 i64.const -281 i64.sub global.get 6 local.get 0
        if
          throw $e0
        end
        drop drop
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-105 (param i32 f64)
    call $clobber local.get 0
    if
      local.get 1 throw $e2
    end
  )
  (func $arm-here-105 (export "arm-here-105") (param i32 i32 f64 f64)
  (result i64 f32 i64 f64 f64 f64 f32 i32 i64 i32 f64 i32 i32 f64 f64 i32 f32 i32) (local i32 f32 i32)
    i32.const 143 local.set 4 f32.const 21.5 local.set 5 i32.const 157 local.set 6 global.get 5 global.get 2
    f32.const 24.5 f32.add i64.const -270 i32.const 16 f64.load offset=2 local.get 3 local.get 3
    f64.const 28.25 f64.sub f32.const 29.5 i32.const 48 i32.load offset=2 global.get 5 local.get 1
    i32.const 227 i32.add global.get 0
    if (result f64)
      try_table (result f64) (catch $e3 0) (catch $e2 0)
        i32.const 72 i64.load offset=1 global.get 2 local.get 0
        if
          f64.const 35.25 throw $e2
        end
        drop drop f64.const 36.25
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-106 (param i32 i32 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 throw $e4
    end
  )
  (func $arm-here-106 (export "arm-here-106") (param i32 f64 i32 f32 f64 i32 f64 f32 f32 i64)
  (result f64 i32 f32 f64 f32 f64 i64 f32 f64 f64 i32 i64 i32 f64 i32 f32 f64 i32 f64 f32 f32 i64 f64 i64 i64 i32 i32 f64)
  (local f64 i64 i64 i32 i32 f64)
    f64.const 21.25 local.set 10 i64.const -237 local.set 11 i64.const -248 local.set 12 i32.const 171
    local.set 13 i32.const 178 local.set 14 f64.const 26.25 local.set 15
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 1 local.get 5 i32.const 199 i32.add f32.const 29.5 i32.const 48 f64.load offset=2 local.get 7
    local.get 4 f64.const 32.25 f64.mul i64.const 0x2100000005 i32.const 80 f32.load offset=2 local.get 6
    local.get 1 f64.const 36.25 f64.add global.get 0
    if (result i32 i64)
      try_table (result i32 i64) (catch $e5 0) (catch $e4 0)
        i32.const 104 i64.load offset=1 i32.const 112 f32.load offset=2 local.get 0
        if
          i32.const 120 i32.load offset=3 local.get 9 throw $e4
        end
        drop drop local.get 5 local.get 9
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $throw-107 (param i32 f32 i64 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 throw $e6
    end
  )
  (func $arm-here-107 (export "arm-here-107")
  (param i32 i64 i32 f64 i32 i32 i64 i32 i64 i64 i32 f32 f32 f64 i64 f32 f64 i64)
  (result i32 i64 f32 f32 f32 i32 f64 f32 f32 f32 f32 i64 i32 i32 i64 i32 f64 i32 i32 i64 i32 i64 i64 i32 f32 f32 f64 i64 f32 f64 i64 f64 f32 i32 f32 f32 i32)
  (local f64 f32 i32 f32 f32 i32)
    f64.const 22.25 local.set 18 f32.const 23.5 local.set 19 i32.const 171 local.set 20 f32.const 25.5
    local.set 21 f32.const 26.5 local.set 22 i32.const 192 local.set 23
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19 local.get 20 local.set 20
      local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 2 local.get 8 i64.const -314 i64.xor f32.const 30.5 i32.const 56 f32.load offset=3 local.get 12
    local.get 2 i32.const 234 i32.xor f64.const 34.25 i32.const 88 f32.load offset=3 local.get 12 local.get 15
    f32.const 37.5 f32.sub global.get 0
    if (result f32 i64 i32)
      try_table (result f32 i64 i32) (catch $e7 0) (catch $e6 0)
        i32.const 112 i64.load offset=2 i32.const 120 f32.load offset=3 local.get 0
        if
          local.get 11 f32.const 40.5 f32.sub i32.const 136 i64.load offset=1 i32.const 144 i32.load offset=2
          throw $e6
        end
        drop drop local.get 12 f32.const 43.5 f32.sub i64.const -479 local.get 2 i32.const 318 i32.xor
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
  (func $throw-108 (param i32 f64 i64 i32 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e8
    end
  )
  (func $arm-here-108 (export "arm-here-108") (param i32) (result f64 i64 i32 f64 i32)
    global.get 0
    if (result f64 i64 i32 f64)
      try_table (result f64 i64 i32 f64) (catch $e9 0) (catch $e8 0)
        i32.const 184 i64.load offset=3 global.get 2 f32.const 24.5 f32.add local.get 0
        if
          i32.const 8 f64.load offset=1 global.get 1 local.get 0 global.get 3 f64.const 28.25 f64.sub
          throw $e8
        end
        drop drop f64.const 29.25 global.get 1 local.get 0 i32.const 220 i32.mul f64.const 32.25
      end
    else
      unreachable
    end
    local.get 0
  )
  (func $throw-109 (param i32 f32 f64 f32 i64 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 throw $e10
    end
  )
  (func $arm-here-109 (export "arm-here-109") (param i32 f32 i64 f32)
  (result f32 f64 f32 i64 f64 i32 f32 i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 0
    if (result f32 f64 f32 i64 f64)
      try_table (result f32 f64 f32 i64 f64) (catch $e11 0) (catch $e10 0)
        local.get 2 local.get 3 f32.const 25.5 f32.sub local.get 0
        if
          local.get 3 f32.const 26.5 f32.mul f64.const 27.25 f32.const 28.5 i64.const -314 f64.const 30.25
          throw $e10
        end
        drop drop i32.const 56 f32.load offset=3 global.get 3 local.get 1 local.get 2 i64.const -369 i64.sub
        global.get 7
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-110 (param i32 f64 f32 f64 f64 f32 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 throw $e12
    end
  )
  (func $arm-here-110 (export "arm-here-110") (param i32 f64 f32 f32 f32 i32 f32 f64 f64 i64)
  (result f64 f32 f64 f64 f32 f64 i32 f64 f32 f32 f32 i32 f32 f64 f64 i64 f32 i32 f64) (local f32 i32 f64)
    f32.const 25.5 local.set 10 i32.const 185 local.set 11 f64.const 27.25 local.set 12
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
    end
    global.get 0
    if (result f64 f32 f64 f64 f32 f64)
      try_table (result f64 f32 f64 f64 f32 f64) (catch $e13 0) (catch $e12 0)
        local.get 9 i64.const -303 i64.add f32.const 29.5 local.get 0
        if
          i32.const 48 f64.load offset=2 local.get 6 local.get 1 f64.const 33.25 local.get 2 f32.const 34.5
          f32.sub f64.const 35.25 throw $e12
        end
        drop drop local.get 8 local.get 3 f32.const 37.5 f32.sub local.get 1 local.get 1 f64.const 39.25
        f64.add local.get 6 i32.const 136 f64.load offset=1
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $throw-111 (param i32 i64 f64 f64 f32 i32 i32 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 throw $e14
    end
  )
  (func $arm-here-111 (export "arm-here-111")
  (param i32 f64 i32 f32 f32 f64 i64 f32 i64 i32 f32 i32 i64 f64 i32 f32 f32 f64)
  (result f64 i64 f64 f64 f32 i32 i32 i32 i32 f64 i32 f32 f32 f64 i64 f32 i64 i32 f32 i32 i64 f64 i32 f32 f32 f64 i32 i64 i64)
  (local i32 i64 i64)
    i32.const 185 local.set 18 i64.const 0x1b00000005 local.set 19 i64.const -303 local.set 20 local.get 5
    global.get 0
    if (result i64 f64 f64 f32 i32 i32 i32)
      try_table (result i64 f64 f64 f32 i32 i32 i32) (catch $e15 0) (catch $e14 0)
        i32.const 48 i64.load offset=2 local.get 15 local.get 0
        if
          i32.const 64 i64.load local.get 17 local.get 1 local.get 10 f32.const 35.5 f32.mul i32.const 96
          i32.load i32.const 262 i32.const 112 i32.load offset=2 throw $e14
        end
        drop drop local.get 6 i64.const 0x2700000005 i64.mul f64.const 40.25 local.get 17 i32.const 144
        f32.load offset=2 i32.const 304 local.get 11 i32.const 311 i32.add i32.const 318
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20
  )
  (func $throw-112 (param i32 i32 f32 i64 i32 f64 f32 f64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      throw $e16
    end
  )
  (func $arm-here-112 (export "arm-here-112") (param i32)
  (result f64 i32 f32 i64 i32 f64 f32 f64 f32 i32 i32 f32 i32 f64 i64 i64) (local i32 f32 i32 f64 i64 i64)
    i32.const 192 local.set 1 f32.const 28.5 local.set 2 i32.const 206 local.set 3 f64.const 30.25 local.set 4
    i64.const -336 local.set 5 i64.const -347 local.set 6
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6
    end
    global.get 7 global.get 0
    if (result i32 f32 i64 i32 f64 f32 f64 f32)
      try_table (result i32 f32 i64 i32 f64 f32 f64 f32) (catch $e17 0) (catch $e16 0)
        global.get 1 i64.const -369 i64.sub global.get 6 f32.const 35.5 f32.mul local.get 0
        if
          i32.const 96 i32.load i32.const 104 f32.load offset=1 global.get 1 local.get 0 global.get 3
          f32.const 41.5 global.get 3 f32.const 43.5 throw $e16
        end
        drop drop i32.const 311 global.get 6 f32.const 45.5 f32.add i64.const -501 local.get 0 i32.const 332
        i32.mul global.get 3 global.get 6 f32.const 49.5 f32.sub i32.const 16 f64.load offset=2 f32.const 51.5
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-113 (param i32 f32 i32 i64 i64 i32 f32 f64 i32 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e18
    end
  )
  (func $arm-here-113 (export "arm-here-113") (param i32 f64 i64 f64)
  (result i32 f32 i32 i64 i64 i32 f32 f64 i32 i64 i32 f64 i64 f64 f32 i32 i32 f64 i64 f64)
  (local f32 i32 i32 f64 i64 f64)
    f32.const 28.5 local.set 4 i32.const 206 local.set 5 i32.const 213 local.set 6 f64.const 31.25 local.set 7
    i64.const -347 local.set 8 f64.const 33.25 local.set 9
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    local.get 0 global.get 0
    if (result f32 i32 i64 i64 i32 f32 f64 i32 i64)
      try_table (result f32 i32 i64 i64 i32 f32 f64 i32 i64) (catch $e19 0) (catch $e18 0)
        i32.const 88 i64.load offset=3 global.get 2 f32.const 36.5 f32.add local.get 0
        if
          global.get 6 f32.const 37.5 f32.sub local.get 0 i64.const 0x2700000005 local.get 2 i32.const 290
          i32.const 144 f32.load offset=2 local.get 3 local.get 0 local.get 2 throw $e18
        end
        drop drop global.get 2 f32.const 46.5 f32.sub local.get 0 local.get 2 i64.const 0x3000000005 i64.add
        i64.const -534 local.get 0 global.get 6 local.get 1 local.get 0 local.get 2
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-114 (param i32 f64 f64 i64 i32 f64 f32 f64 f64 i32 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 throw $e20
    end
  )
  (func $arm-here-114 (export "arm-here-114") (param i32 f64 f32 i64 f64 f32 i32 f32 f64 i64)
  (result f64 i64 f32 i32 f64 f64 i64 i32 f64 f32 f64 f64 i32 f64 i32 f64 f32 i64 f64 f32 i32 f32 f64 i64)
    local.get 4 local.get 3 i64.const 0x1e00000005 i64.sub f32.const 31.5 i32.const 64 i32.load global.get 0
    if (result f64 f64 i64 i32 f64 f32 f64 f64 i32 f64)
      try_table (result f64 f64 i64 i32 f64 f32 f64 f64 i32 f64) (catch $e21 0) (catch $e20 0)
        i32.const 72 i64.load offset=1 f32.const 34.5 local.get 0
        if
          f64.const 35.25 i32.const 96 f64.load i32.const 104 i64.load offset=1 i32.const 112
          i32.load offset=2 f64.const 39.25 local.get 2 local.get 8 f64.const 41.25 f64.mul i32.const 144
          f64.load offset=2 local.get 0 f64.const 44.25 throw $e20
        end
        drop drop i32.const 168 f64.load offset=1 local.get 4 f64.const 46.25 f64.sub local.get 3 local.get 6
        i32.const 339 i32.add local.get 8 local.get 7 local.get 4 f64.const 51.25 f64.add local.get 8
        f64.const 52.25 f64.sub i32.const 40 i32.load offset=1 i32.const 48 f64.load offset=2
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-115 (param i32 f32 f32 f32 i32 f64 f64 i32 i32 i64 f32 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 throw $e22
    end
  )
  (func $arm-here-115 (export "arm-here-115")
  (param i32 f64 f32 i64 i64 i32 i64 i64 i32 f32 f32 f32 i64 i32 f64 f64 f64 f32)
  (result i64 i32 f64 f64 f32 f32 f32 i32 f64 f64 i32 i32 i64 f32 i64 i32 f64 f32 i64 i64 i32 i64 i64 i32 f32 f32 f32 i64 i32 f64 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17
    end
    local.get 7 local.get 0 i32.const 220 i32.mul f64.const 32.25 i32.const 72 f64.load offset=1 global.get 0
    if (result f32 f32 f32 i32 f64 f64 i32 i32 i64 f32 i64)
      try_table (result f32 f32 f32 i32 f64 f64 i32 i32 i64 f32 i64) (catch $e23 0) (catch $e22 0)
        local.get 7 local.get 17 f32.const 35.5 f32.mul local.get 0
        if
          i32.const 96 f32.load local.get 2 i32.const 112 f32.load offset=2 local.get 5 i32.const 276 i32.mul
          i32.const 128 f64.load local.get 15 f64.const 41.25 f64.mul i32.const 144 i32.load offset=2
          i32.const 152 i32.load offset=3 i32.const 160 i64.load f32.const 45.5 local.get 12 i64.const -501
          i64.sub throw $e22
        end
        drop drop local.get 2 f32.const 48.5 i32.const 8 f32.load offset=1 i32.const 353 f64.const 51.25
        local.get 1 f64.const 52.25 f64.sub i32.const 374 i32.const 381 i32.const 56 i64.load offset=3
        i32.const 64 f32.load i64.const 0x3900000005
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $throw-116 (param i32 i32 f32 f32 f64 i32 i32 i64 f64 i32 f32 i32 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 12 throw $e24
    end
  )
  (func $arm-here-116 (export "arm-here-116") (param i32)
  (result f64 i64 f32 f64 i32 f32 f32 f64 i32 i32 i64 f64 i32 f32 i32 i32 i32 f32 i32 i32) (local f32 i32 i32)
    f32.const 31.5 local.set 1 i32.const 227 local.set 2 i32.const 234 local.set 3
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 3 global.get 5 i64.const -380 i64.mul f32.const 36.5 i32.const 104 f64.load offset=1
    global.get 0
    if (result i32 f32 f32 f64 i32 i32 i64 f64 i32 f32 i32 i32)
      try_table (result i32 f32 f32 f64 i32 i32 i64 f64 i32 f32 i32 i32) (catch $e25 0) (catch $e24 0)
        global.get 1 global.get 6 f32.const 39.5 f32.add local.get 0
        if
          local.get 0 i32.const 283 i32.add i32.const 136 f32.load offset=1 global.get 2 global.get 7
          i32.const 160 i32.load i32.const 168 i32.load offset=1 global.get 1 global.get 7 i32.const 339
          f32.const 49.5 local.get 0 i32.const 353 i32.sub local.get 0 throw $e24
        end
        drop drop i32.const 367 f32.const 53.5 global.get 2 global.get 7 i32.const 64 i32.load i32.const 402
        global.get 1 f64.const 59.25 local.get 0 i32.const 104 f32.load offset=1 i32.const 437 i32.const 444
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "arm-here-104"
  (i32.const 0x1010101)) (f32.const 3.25) (i32.const 0xa4a4a4a4) (i64.const 0x1800000005)
  (f32.const -83194.69) (i32.const 0x1010101) (i32.const 136) (f32.const 20.5) (f32.const 21.5))
(assert_return (invoke "arm-here-104"
  (i32.const 0)) (f32.const 3.25) (i32.const 0) (i64.const 0x1800000005) (f32.const -83194.69) (i32.const 0)
  (i32.const 136) (f32.const 20.5) (f32.const 21.5))
(assert_return (invoke "arm-here-105"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5))
  (i64.const 0xfefdfcfbfaf9f8f8) (f32.const 27.75) (i64.const -270) (f64.const -1.572960191101951e-113)
  (f64.const -4.5) (f64.const -32.75) (f32.const 29.5) (i32.const 0xb48f6a45) (i64.const 0xfefdfcfbfaf9f8f8)
  (i32.const 0x20202e5) (f64.const 35.25) (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5)
  (f64.const -4.5) (i32.const 143) (f32.const 21.5) (i32.const 157))
(assert_return (invoke "arm-here-105"
  (i32.const 0) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5)) (i64.const 0xfefdfcfbfaf9f8f8)
  (f32.const 27.75) (i64.const -270) (f64.const -1.572960191101951e-113) (f64.const -4.5) (f64.const -32.75)
  (f32.const 29.5) (i32.const 0xb48f6a45) (i64.const 0xfefdfcfbfaf9f8f8) (i32.const 0x20202e5)
  (f64.const 36.25) (i32.const 0) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5) (i32.const 143)
  (f32.const 21.5) (i32.const 157))
(assert_return (invoke "arm-here-106"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (f32.const 4.75) (f64.const -5.5)
  (i32.const 0x6060606) (f64.const -7.5) (f32.const 8.75) (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a))
  (f64.const -2.5) (i32.const 0x60606cd) (f32.const 29.5) (f64.const 3.402059636520873e+39) (f32.const 8.75)
  (f64.const -177.375) (i64.const 0x2100000005) (f32.const 3.0072082e+12) (f64.const -7.5) (f64.const 33.75)
  (i32.const 0x411cf7d2) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0x1010101) (f64.const -2.5)
  (i32.const 0x3030303) (f32.const 4.75) (f64.const -5.5) (i32.const 0x6060606) (f64.const -7.5)
  (f32.const 8.75) (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a) (f64.const 21.25) (i64.const -237)
  (i64.const -248) (i32.const 171) (i32.const 178) (f64.const 26.25))
(assert_return (invoke "arm-here-106"
  (i32.const 0) (f64.const -2.5) (i32.const 0x3030303) (f32.const 4.75) (f64.const -5.5) (i32.const 0x6060606)
  (f64.const -7.5) (f32.const 8.75) (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a)) (f64.const -2.5)
  (i32.const 0x60606cd) (f32.const 29.5) (f64.const 3.402059636520873e+39) (f32.const 8.75)
  (f64.const -177.375) (i64.const 0x2100000005) (f32.const 3.0072082e+12) (f64.const -7.5) (f64.const 33.75)
  (i32.const 0x6060606) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0) (f64.const -2.5) (i32.const 0x3030303)
  (f32.const 4.75) (f64.const -5.5) (i32.const 0x6060606) (f64.const -7.5) (f32.const 8.75) (f32.const 9.75)
  (i64.const 0xa0a0a0a0a0a0a0a) (f64.const 21.25) (i64.const -237) (i64.const -248) (i32.const 171)
  (i32.const 178) (f64.const 26.25))
(assert_return (invoke "arm-here-107"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (f64.const -4.5)
  (i32.const 0x5050505) (i32.const 0x6060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75)
  (f32.const 13.75) (f64.const -14.5) (i64.const 0xf0f0f0f0f0f0f0f) (f32.const 16.75) (f64.const -17.5)
  (i64.const 0x1212121212121212)) (i32.const 0x3030303) (i64.const 0xf6f6f6f6f6f6f7cf) (f32.const 30.5)
  (f32.const 8.1078647e-38) (f32.const 13.75) (i32.const 0x30303e9) (f64.const 34.25)
  (f32.const -8.5496323e-19) (f32.const 13.75) (f32.const -20.75) (f32.const -27.75)
  (i64.const 0xdbb6916c4722fdd8) (i32.const 0x946f4a25) (i32.const 0x1010101) (i64.const 0x202020202020202)
  (i32.const 0x3030303) (f64.const -4.5) (i32.const 0x5050505) (i32.const 0x6060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (i64.const 0xf0f0f0f0f0f0f0f) (f32.const 16.75) (f64.const -17.5) (i64.const 0x1212121212121212)
  (f64.const 22.25) (f32.const 23.5) (i32.const 171) (f32.const 25.5) (f32.const 26.5) (i32.const 192))
(assert_return (invoke "arm-here-107"
  (i32.const 0) (i64.const 0x202020202020202) (i32.const 0x3030303) (f64.const -4.5) (i32.const 0x5050505)
  (i32.const 0x6060606) (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (i64.const 0xf0f0f0f0f0f0f0f) (f32.const 16.75) (f64.const -17.5) (i64.const 0x1212121212121212))
  (i32.const 0x3030303) (i64.const 0xf6f6f6f6f6f6f7cf) (f32.const 30.5) (f32.const 8.1078647e-38)
  (f32.const 13.75) (i32.const 0x30303e9) (f64.const 34.25) (f32.const -8.5496323e-19) (f32.const 13.75)
  (f32.const -20.75) (f32.const -29.75) (i64.const -479) (i32.const 0x303023d) (i32.const 0)
  (i64.const 0x202020202020202) (i32.const 0x3030303) (f64.const -4.5) (i32.const 0x5050505)
  (i32.const 0x6060606) (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (i64.const 0xf0f0f0f0f0f0f0f) (f32.const 16.75) (f64.const -17.5) (i64.const 0x1212121212121212)
  (f64.const 22.25) (f32.const 23.5) (i32.const 171) (f32.const 25.5) (f32.const 26.5) (i32.const 192))
(assert_return (invoke "arm-here-108"
  (i32.const 0x1010101)) (f64.const 2.447714937972696e+131) (i64.const 0x1122334455667788)
  (i32.const 0x1010101) (f64.const -35.75) (i32.const 0x1010101))
(assert_return (invoke "arm-here-108"
  (i32.const 0)) (f64.const 29.25) (i64.const 0x1122334455667788) (i32.const 0) (f64.const 32.25)
  (i32.const 0))
(assert_return (invoke "arm-here-109"
  (i32.const 0x1010101) (f32.const 2.75) (i64.const 0x303030303030303) (f32.const 4.75)) (f32.const 125.875)
  (f64.const 27.25) (f32.const 28.5) (i64.const -314) (f64.const 30.25) (i32.const 0x1010101) (f32.const 2.75)
  (i64.const 0x303030303030303) (f32.const 4.75))
(assert_return (invoke "arm-here-109"
  (i32.const 0) (f32.const 2.75) (i64.const 0x303030303030303) (f32.const 4.75)) (f32.const 8.1078647e-38)
  (f64.const -7.5) (f32.const 2.75) (i64.const 0x303030303030474) (f64.const 1024.5) (i32.const 0)
  (f32.const 2.75) (i64.const 0x303030303030303) (f32.const 4.75))
(assert_return (invoke "arm-here-110"
  (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75)
  (i32.const 0x6060606) (f32.const 7.75) (f64.const -8.5) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a))
  (f64.const 3.402059636520873e+39) (f32.const 7.75) (f64.const -2.5) (f64.const 33.25) (f32.const -30.75)
  (f64.const 35.25) (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75)
  (i32.const 0x6060606) (f32.const 7.75) (f64.const -8.5) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (f32.const 25.5) (i32.const 185) (f64.const 27.25))
(assert_return (invoke "arm-here-110"
  (i32.const 0) (f64.const -2.5) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (i32.const 0x6060606)
  (f32.const 7.75) (f64.const -8.5) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)) (f64.const -9.5)
  (f32.const -32.75) (f64.const -2.5) (f64.const 36.75) (f32.const 7.75) (f64.const -6.40755422103373e+133)
  (i32.const 0) (f64.const -2.5) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (i32.const 0x6060606)
  (f32.const 7.75) (f64.const -8.5) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (f32.const 25.5)
  (i32.const 185) (f64.const 27.25))
(assert_return (invoke "arm-here-111"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (f32.const 4.75) (f32.const 5.75)
  (f64.const -6.5) (i64.const 0x707070707070707) (f32.const 8.75) (i64.const 0x909090909090909)
  (i32.const 0xa0a0a0a) (f32.const 11.75) (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d)
  (f64.const -14.5) (i32.const 0xf0f0f0f) (f32.const 16.75) (f32.const 17.75) (f64.const -18.5))
  (f64.const -6.5) (i64.const 0x4e2904dfba95704b) (f64.const -18.5) (f64.const -2.5) (f32.const 417.125)
  (i32.const 0x5a3510eb) (i32.const 262) (i32.const 0xf4cfaa85) (i32.const 0x1010101) (f64.const -2.5)
  (i32.const 0x3030303) (f32.const 4.75) (f32.const 5.75) (f64.const -6.5) (i64.const 0x707070707070707)
  (f32.const 8.75) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (f32.const 11.75) (i32.const 0xc0c0c0c)
  (i64.const 0xd0d0d0d0d0d0d0d) (f64.const -14.5) (i32.const 0xf0f0f0f) (f32.const 16.75) (f32.const 17.75)
  (f64.const -18.5) (i32.const 185) (i64.const 0x1b00000005) (i64.const -303))
(assert_return (invoke "arm-here-111"
  (i32.const 0) (f64.const -2.5) (i32.const 0x3030303) (f32.const 4.75) (f32.const 5.75) (f64.const -6.5)
  (i64.const 0x707070707070707) (f32.const 8.75) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a)
  (f32.const 11.75) (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (f64.const -14.5)
  (i32.const 0xf0f0f0f) (f32.const 16.75) (f32.const 17.75) (f64.const -18.5)) (f64.const -6.5)
  (i64.const 0x3535353423232323) (f64.const 40.25) (f64.const -18.5) (f32.const -1.2081039e-26)
  (i32.const 304) (i32.const 0xc0c0d43) (i32.const 318) (i32.const 0) (f64.const -2.5) (i32.const 0x3030303)
  (f32.const 4.75) (f32.const 5.75) (f64.const -6.5) (i64.const 0x707070707070707) (f32.const 8.75)
  (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (f32.const 11.75) (i32.const 0xc0c0c0c)
  (i64.const 0xd0d0d0d0d0d0d0d) (f64.const -14.5) (i32.const 0xf0f0f0f) (f32.const 16.75) (f32.const 17.75)
  (f64.const -18.5) (i32.const 185) (i64.const 0x1b00000005) (i64.const -303))
(assert_return (invoke "arm-here-112"
  (i32.const 0x1010101)) (f64.const 1024.5) (i32.const 0x5a3510eb) (f32.const -3.6183316e-15)
  (i64.const 0x1122334455667788) (i32.const 0x1010101) (f64.const -7.5) (f32.const 41.5) (f64.const -7.5)
  (f32.const 43.5) (i32.const 0x1010101) (i32.const 192) (f32.const 28.5) (i32.const 206) (f64.const 30.25)
  (i64.const -336) (i64.const -347))
(assert_return (invoke "arm-here-112"
  (i32.const 0)) (f64.const 1024.5) (i32.const 311) (f32.const 45.375) (i64.const -501) (i32.const 0)
  (f64.const -7.5) (f32.const -49.625) (f64.const -1.572960191101951e-113) (f32.const 51.5) (i32.const 0)
  (i32.const 192) (f32.const 28.5) (i32.const 206) (f64.const 30.25) (i64.const -336) (i64.const -347))
(assert_return (invoke "arm-here-113"
  (i32.const 0x1010101) (f64.const -2.5) (i64.const 0x303030303030303) (f64.const -4.5)) (i32.const 0x1010101)
  (f32.const -37.625) (i32.const 0x1010101) (i64.const 0x2700000005) (i64.const 0x303030303030303)
  (i32.const 290) (f32.const -1.2081039e-26) (f64.const -4.5) (i32.const 0x1010101)
  (i64.const 0x303030303030303) (i32.const 0x1010101) (f64.const -2.5) (i64.const 0x303030303030303)
  (f64.const -4.5) (f32.const 28.5) (i32.const 206) (i32.const 213) (f64.const 31.25) (i64.const -347)
  (f64.const 33.25))
(assert_return (invoke "arm-here-113"
  (i32.const 0) (f64.const -2.5) (i64.const 0x303030303030303) (f64.const -4.5)) (i32.const 0)
  (f32.const -43.25) (i32.const 0) (i64.const 0x303033303030308) (i64.const -534) (i32.const 0)
  (f32.const -0.125) (f64.const -2.5) (i32.const 0) (i64.const 0x303030303030303) (i32.const 0)
  (f64.const -2.5) (i64.const 0x303030303030303) (f64.const -4.5) (f32.const 28.5) (i32.const 206)
  (i32.const 213) (f64.const 31.25) (i64.const -347) (f64.const 33.25))
(assert_return (invoke "arm-here-114"
  (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (i64.const 0x404040404040404) (f64.const -5.5)
  (f32.const 6.75) (i32.const 0x7070707) (f32.const 8.75) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a))
  (f64.const -5.5) (i64.const 0x40403e6040403ff) (f32.const 31.5) (i32.const 0xba95704b) (f64.const 35.25)
  (f64.const -4.745787516866785e+225) (i64.const 0x3b16f1cca7825d38) (i32.const 0xf4cfaa85) (f64.const 39.25)
  (f32.const 3.75) (f64.const -391.875) (f64.const 6.3036191369089e-116) (i32.const 0x1010101)
  (f64.const 44.25) (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (i64.const 0x404040404040404)
  (f64.const -5.5) (f32.const 6.75) (i32.const 0x7070707) (f32.const 8.75) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a))
(assert_return (invoke "arm-here-114"
  (i32.const 0) (f64.const -2.5) (f32.const 3.75) (i64.const 0x404040404040404) (f64.const -5.5)
  (f32.const 6.75) (i32.const 0x7070707) (f32.const 8.75) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a))
  (f64.const -5.5) (i64.const 0x40403e6040403ff) (f32.const 31.5) (i32.const 0xba95704b)
  (f64.const 1.3199715655682936e+286) (f64.const -51.75) (i64.const 0x404040404040404) (i32.const 0x707085a)
  (f64.const -9.5) (f32.const 8.75) (f64.const 45.75) (f64.const -61.75) (i32.const 0x67421df8)
  (f64.const 3.402059636520873e+39) (i32.const 0) (f64.const -2.5) (f32.const 3.75)
  (i64.const 0x404040404040404) (f64.const -5.5) (f32.const 6.75) (i32.const 0x7070707) (f32.const 8.75)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a))
(assert_return (invoke "arm-here-115"
  (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808) (i32.const 0x9090909) (f32.const 10.75) (f32.const 11.75) (f32.const 12.75)
  (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (f64.const -15.5) (f64.const -16.5) (f64.const -17.5)
  (f32.const 18.75)) (i64.const 0x808080808080808) (i32.const 0xdcdcdcdc) (f64.const 32.25)
  (f64.const -2.2029258694858195e-176) (f32.const 1.2741393e+16) (f32.const 3.75) (f32.const -1.3162402e+32)
  (i32.const 0x7e7e7e78) (f64.const -3.031320730055879e-239) (f64.const -680.625) (i32.const 0x946f4a25)
  (i32.const 0xe1bc9772) (i64.const 0x2e09e4bf9a75502b) (f32.const 45.5) (i64.const 0xd0d0d0d0d0d0f02)
  (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808) (i32.const 0x9090909) (f32.const 10.75) (f32.const 11.75) (f32.const 12.75)
  (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (f64.const -15.5) (f64.const -16.5) (f64.const -17.5)
  (f32.const 18.75))
(assert_return (invoke "arm-here-115"
  (i32.const 0) (f64.const -2.5) (f32.const 3.75) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i32.const 0x6060606) (i64.const 0x707070707070707) (i64.const 0x808080808080808) (i32.const 0x9090909)
  (f32.const 10.75) (f32.const 11.75) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (f64.const -15.5) (f64.const -16.5) (f64.const -17.5) (f32.const 18.75)) (i64.const 0x808080808080808)
  (i32.const 0) (f64.const 32.25) (f64.const -2.2029258694858195e-176) (f32.const 3.75) (f32.const 48.5)
  (f32.const -83194.69) (i32.const 353) (f64.const 51.25) (f64.const -54.75) (i32.const 374) (i32.const 381)
  (i64.const 0x95704b2601dcb792) (f32.const -0.0011401264) (i64.const 0x3900000005) (i32.const 0)
  (f64.const -2.5) (f32.const 3.75) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i32.const 0x6060606) (i64.const 0x707070707070707) (i64.const 0x808080808080808) (i32.const 0x9090909)
  (f32.const 10.75) (f32.const 11.75) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (f64.const -15.5) (f64.const -16.5) (f64.const -17.5) (f32.const 18.75))
(assert_return (invoke "arm-here-116"
  (i32.const 0x1010101)) (f64.const -7.5) (i64.const 0x7efc79f774f26fe0) (f32.const 36.5)
  (f64.const 4.744817393885104e-24) (i32.const 0x101021c) (f32.const 41725.844) (f32.const 3.25)
  (f64.const 1024.5) (i32.const 0x9a75502b) (i32.const 0xe7c29d78) (i64.const 0x1122334455667788)
  (f64.const 1024.5) (i32.const 339) (f32.const 49.5) (i32.const 0x100ffa0) (i32.const 0x1010101)
  (i32.const 0x1010101) (f32.const 31.5) (i32.const 227) (i32.const 234))
(assert_return (invoke "arm-here-116"
  (i32.const 0)) (f64.const -7.5) (i64.const 0x7efc79f774f26fe0) (f32.const 36.5)
  (f64.const 4.744817393885104e-24) (i32.const 367) (f32.const 53.5) (f32.const 3.25) (f64.const 1024.5)
  (i32.const 0xba95704b) (i32.const 402) (i64.const 0x1122334455667788) (f64.const 59.25) (i32.const 0)
  (f32.const -3.6183316e-15) (i32.const 437) (i32.const 444) (i32.const 0) (f32.const 31.5) (i32.const 227)
  (i32.const 234))

(module
  (tag $e0)
  (tag $e1)
  (tag $e2 (param f32))
  (tag $e3 (param f32))
  (tag $e4 (param i32 f64))
  (tag $e5 (param i32 f64))
  (tag $e6 (param f64 f64 i64))
  (tag $e7 (param f64 f64 i64))
  (tag $e8 (param i32 f64 f32 i64))
  (tag $e9 (param i32 f64 f32 i64))
  (tag $e10 (param f64 f32 i32 i64 i32))
  (tag $e11 (param f64 f32 i32 i64 i32))
  (tag $e12 (param f64 i32 f32 i32 f64 f32))
  (tag $e13 (param f64 i32 f32 i32 f64 f32))
  (tag $e14 (param f32 i32 i64 i32 i64 f32 i64))
  (tag $e15 (param f32 i32 i64 i32 i64 f32 i64))
  (tag $e16 (param f64 i32 i32 i32 i64 i64 f32 i32))
  (tag $e17 (param f64 i32 i32 i32 i64 i64 f32 i32))
  (tag $e18 (param i32 f64 f32 i32 f64 i32 i32 f64 i32))
  (tag $e19 (param i32 f64 f32 i32 f64 i32 i32 f64 i32))
  (tag $e20 (param f64 i64 i32 i64 f32 f32 i64 i64 i32 f64))
  (tag $e21 (param f64 i64 i32 i64 f32 f32 i64 i64 i32 f64))
  (tag $e22 (param i32 f64 f32 f64 f32 i64 i64 i32 f64 f64 i32))
  (tag $e23 (param i32 f64 f32 f64 f32 i64 i64 i32 f64 f64 i32))
  (tag $e24 (param f64 i32 i64 i64 i64 i64 f32 f64 i32 i64 i64 i64))
  (tag $e25 (param f64 i32 i64 i64 i64 i64 f32 f64 i32 i64 i64 i64))
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
  (table $t0 14 20 funcref)
  (elem (table $t0) (i32.const 1) func $throw-117)
  (elem (table $t0) (i32.const 2) func $throw-118)
  (elem (table $t0) (i32.const 3) func $throw-119)
  (elem (table $t0) (i32.const 4) func $throw-120)
  (elem (table $t0) (i32.const 5) func $throw-121)
  (elem (table $t0) (i32.const 6) func $throw-122)
  (elem (table $t0) (i32.const 7) func $throw-123)
  (elem (table $t0) (i32.const 8) func $throw-124)
  (elem (table $t0) (i32.const 9) func $throw-125)
  (elem (table $t0) (i32.const 10) func $throw-126)
  (elem (table $t0) (i32.const 11) func $throw-127)
  (elem (table $t0) (i32.const 12) func $throw-128)
  (elem (table $t0) (i32.const 13) func $throw-129)
  (func $nothing
  )
  (func $clobber
  (local i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 7 f64.const 3.25 f64.add local.set 1
    global.get 0 i32.const 31 i32.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3 global.get 1
    i64.const 0x600000005 i64.sub local.set 4 global.get 7 f64.const 7.25 f64.sub local.set 5 global.get 0
    i32.const 59 i32.add local.set 6 global.get 6 f32.const 9.5 f32.add local.set 7 global.get 1
    i64.const -105 i64.sub local.set 8 global.get 7 f64.const 11.25 f64.mul local.set 9 global.get 0
    i32.const 87 i32.add local.set 10 global.get 6 f32.const 13.5 f32.sub local.set 11 global.get 1
    i64.const -149 i64.sub local.set 12 global.get 7 f64.const 15.25 f64.add local.set 13 global.get 0
    i32.const 115 i32.add local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1
    i64.const 0x1200000005 i64.sub local.set 16 global.get 7 f64.const 19.25 f64.sub local.set 17 global.get 0
    i32.const 143 i32.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 7 f64.const 23.25 f64.mul local.set 21 global.get 0
    i32.const 171 i32.add local.set 22 global.get 6 f32.const 25.5 f32.sub local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-117 (param i32)
    call $clobber local.get 0
    if
      throw $e0
    end
  )
  (func $arm-call-117 (export "arm-call-117") (param i32 f64 f32 i32)
  (result i32 f64 f64 f64 f32 f32 f32 f64 i64 i64 i32 f64 f32 i32 f32 i64 i64) (local f32 i64 i64)
    f32.const 32.5 local.set 4 i64.const 0x2100000005 local.set 5 i64.const -369 local.set 6 local.get 0
    local.get 1 f64.const 36.25 f64.add f64.const 37.25 i32.const 112 f64.load offset=2 local.get 2
    local.get 2 f32.const 40.5 f32.sub f32.const 41.5 i32.const 144 f64.load offset=2 global.get 5
    global.get 1 i64.const -479 i64.add global.get 0
    if
      try_table (catch $e1 0) (catch $e0 0)
        global.get 5 i32.const 176 f32.load offset=2 local.get 0 call $throw-117 drop drop
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-118 (param i32 f32)
    call $clobber local.get 0
    if
      local.get 1 throw $e2
    end
  )
  (func $arm-call-118 (export "arm-call-118") (param i32 f64 f64 i64 i32 i64 f32 f64 i64 i64)
  (result i64 i32 f64 i64 i32 i64 i32 f64 f64 i64 f32 i32 f64 f64 i64 i32 i64 f32 f64 i64 i64 f64 i32 f32 i32 f64 f64)
  (local f64 i32 f32 i32 f64 f64)
    f64.const 33.25 local.set 10 i32.const 241 local.set 11 f32.const 35.5 local.set 12 i32.const 255
    local.set 13 f64.const 37.25 local.set 14 f64.const 38.25 local.set 15
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 8 local.get 0 i32.const 283 i32.add f64.const 41.25 i32.const 144 i64.load offset=2 local.get 4
    local.get 9 i64.const -479 i64.add i32.const 318 i32.const 176 f64.load offset=2 local.get 2 local.get 8
    i64.const 0x3000000005 i64.add global.get 0
    if (result f32)
      try_table (result f32) (catch $e3 0) (catch $e2 0)
        i32.const 8 i64.load offset=1 local.get 6 f32.const 50.5 f32.mul local.get 0 local.get 6
        call $throw-118 drop drop local.get 6
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $throw-119 (param i32 i32 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 throw $e4
    end
  )
  (func $arm-call-119 (export "arm-call-119")
  (param i32 i32 i64 i64 i32 f32 i32 i32 f32 f32 f64 i64 i64 f32 i64 f32 f64 i32)
  (result i64 f64 f64 i32 i32 i32 f64 i64 i32 f64 i32 f64 i32 i32 i64 i64 i32 f32 i32 i32 f32 f32 f64 i64 i64 f32 i64 f32 f64 i32 f32 i64 f32 f64 f32 i64)
  (local f32 i64 f32 f64 f32 i64)
    f32.const 34.5 local.set 18 i64.const -380 local.set 19 f32.const 36.5 local.set 20 f64.const 37.25
    local.set 21 f32.const 38.5 local.set 22 i64.const 0x2700000005 local.set 23
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19 local.get 20 local.set 20
      local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 14 local.get 16 f64.const 41.25 f64.mul f64.const 42.25 i32.const 152 i32.load offset=3
    local.get 7 local.get 1 i32.const 318 i32.xor f64.const 46.25 i32.const 184 i64.load offset=3 local.get 4
    local.get 16 f64.const 49.25 f64.sub global.get 0
    if (result i32 f64)
      try_table (result i32 f64) (catch $e5 0) (catch $e4 0)
        local.get 14 local.get 9 f32.const 51.5 f32.add local.get 0 local.get 17 i32.const 367 i32.add
        local.get 10 f64.const 53.25 f64.mul call $throw-119 drop drop local.get 0 i32.const 381 i32.sub
        local.get 16
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
  (func $throw-120 (param i32 f64 f64 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 throw $e6
    end
  )
  (func $arm-call-120 (export "arm-call-120") (param i32) (result f64 f64 i64 i32)
    global.get 0
    if (result f64 f64 i64)
      try_table (result f64 f64 i64) (catch $e7 0) (catch $e6 0)
        global.get 5 global.get 2 local.get 0 global.get 7 i32.const 112 f64.load offset=2 global.get 5
        i64.const 0x2700000005 i64.mul call $throw-120 drop drop global.get 3 global.get 7 global.get 1
        i64.const 0x2a00000005 i64.sub
      end
    else
      unreachable
    end
    local.get 0
  )
  (func $throw-121 (param i32 i32 f64 f32 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e8
    end
  )
  (func $arm-call-121 (export "arm-call-121") (param i32 f64 i32 i32) (result i32 f64 f32 i64 i32 f64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 0
    if (result i32 f64 f32 i64)
      try_table (result i32 f64 f32 i64) (catch $e9 0) (catch $e8 0)
        i64.const 0x2400000005 global.get 6 f32.const 37.5 f32.sub local.get 0 local.get 2 f64.const 39.25
        global.get 2 global.get 5 i64.const -446 i64.xor call $throw-121 drop drop local.get 0 i32.const 152
        f64.load offset=3 f32.const 44.5 global.get 5
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-122 (param i32 f64 f32 i32 i64 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 throw $e10
    end
  )
  (func $arm-call-122 (export "arm-call-122") (param i32 i32 i32 i32 i32 i64 i32 i64 f32 i64)
  (result f64 f32 i32 i64 i32 i32 i32 i32 i32 i32 i64 i32 i64 f32 i64 f32 f64 f64) (local f32 f64 f64)
    f32.const 37.5 local.set 10 f64.const 38.25 local.set 11 f64.const 39.25 local.set 12
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
    end
    global.get 0
    if (result f64 f32 i32 i64 i32)
      try_table (result f64 f32 i32 i64 i32) (catch $e11 0) (catch $e10 0)
        i32.const 128 i64.load local.get 8 f32.const 41.5 f32.mul local.get 0 global.get 3 f64.const 42.25
        f64.add i32.const 152 f32.load offset=3 local.get 0 local.get 9 local.get 2 i32.const 325 i32.sub
        call $throw-122 drop drop global.get 7 f64.const 47.25 f64.mul local.get 8 f32.const 48.5 f32.add
        local.get 3 local.get 5 i64.const -545 i64.sub i32.const 24 i32.load offset=3
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $throw-123 (param i32 f64 i32 f32 i32 f64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 throw $e12
    end
  )
  (func $arm-call-123 (export "arm-call-123")
  (param i32 i64 f64 f32 i64 f64 f64 i32 i32 f64 f32 i32 f32 i32 i64 i32 f64 f64)
  (result i32 f64 i32 f32 i32 f64 f32 i32 i64 f64 f32 i64 f64 f64 i32 i32 f64 f32 i32 f32 i32 i64 i32 f64 f64 i64 i64 f64)
  (local i64 i64 f64)
    i64.const -413 local.set 18 i64.const 0x2700000005 local.set 19 f64.const 40.25 local.set 20 local.get 13
    global.get 0
    if (result f64 i32 f32 i32 f64 f32)
      try_table (result f64 i32 f32 i32 f64 f32) (catch $e13 0) (catch $e12 0)
        local.get 4 i32.const 152 f32.load offset=3 local.get 0 i32.const 160 f64.load i32.const 168
        i32.load offset=1 i32.const 176 f32.load offset=2 i32.const 332 local.get 2 f64.const 48.25 f64.add
        local.get 10 call $throw-123 drop drop local.get 5 local.get 13 f32.const 52.5 local.get 7
        i32.const 374 i32.xor f64.const 54.25 local.get 12
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20
  )
  (func $throw-124 (param i32 f32 i32 i64 i32 i64 f32 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 throw $e14
    end
  )
  (func $arm-call-124 (export "arm-call-124") (param i32)
  (result f64 f32 i32 i64 i32 i64 f32 i64 i32 f32 f64 f32 i64 i32 i64) (local f32 f64 f32 i64 i32 i64)
    f32.const 39.5 local.set 1 f64.const 40.25 local.set 2 f32.const 41.5 local.set 3 i64.const 0x2a00000005
    local.set 4 i32.const 304 local.set 5 i64.const -479 local.set 6
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6
    end
    global.get 7 global.get 0
    if (result f32 i32 i64 i32 i64 f32 i64)
      try_table (result f32 i32 i64 i32 i64 f32 i64) (catch $e15 0) (catch $e14 0)
        global.get 1 i64.const -501 i64.sub global.get 6 local.get 0 i32.const 0 f32.load local.get 0
        i64.const -545 local.get 0 i32.const 360 i32.mul global.get 1 i32.const 40 f32.load offset=1
        i64.const 0x3600000005 call $throw-124 drop drop f32.const 55.5 local.get 0 i32.const 395 i32.add
        i64.const 0x3900000005 local.get 0 i32.const 88 i64.load offset=3 global.get 2 f32.const 60.5 f32.add
        global.get 5
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-125 (param i32 f64 i32 i32 i32 i64 i64 f32 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      throw $e16
    end
  )
  (func $arm-call-125 (export "arm-call-125") (param i32 i32 i64 f32)
  (result f64 f64 i32 i32 i32 i64 i64 f32 i32 i32 i32 i64 f32 f64 i64 i32 i32 i64 i32)
  (local f64 i64 i32 i32 i64 i32)
    f64.const 40.25 local.set 4 i64.const -446 local.set 5 i32.const 297 local.set 6 i32.const 304 local.set 7
    i64.const -479 local.set 8 i32.const 318 local.set 9
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    global.get 3 global.get 0
    if (result f64 i32 i32 i32 i64 i64 f32 i32)
      try_table (result f64 i32 i32 i32 i64 i64 f32 i32) (catch $e17 0) (catch $e16 0)
        local.get 2 i64.const -512 i64.mul f32.const 48.5 local.get 0 f64.const 49.25 i32.const 353
        i32.const 360 local.get 1 i32.const 367 i32.add i32.const 40 i64.load offset=1 i32.const 48
        i64.load offset=2 f32.const 55.5 i32.const 395 call $throw-125 drop drop global.get 7 i32.const 80
        i32.load offset=2 local.get 0 i32.const 416 i32.mul local.get 1 i32.const 423 i32.add i32.const 104
        i64.load offset=1 i64.const -677 local.get 3 i32.const 128 i32.load
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-126 (param i32 i32 f64 f32 i32 f64 i32 i32 f64 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e18
    end
  )
  (func $arm-call-126 (export "arm-call-126") (param i32 f64 f64 i64 f64 f64 f32 f32 f32 f32)
  (result i64 f32 f32 i64 i32 f64 f32 i32 f64 i32 i32 f64 i32 i32 f64 f64 i64 f64 f64 f32 f32 f32 f32)
    local.get 3 local.get 7 f32.const 42.5 f32.add f32.const 43.5 i32.const 160 i64.load global.get 0
    if (result i32 f64 f32 i32 f64 i32 i32 f64 i32)
      try_table (result i32 f64 f32 i32 f64 i32 i32 f64 i32) (catch $e19 0) (catch $e18 0)
        local.get 3 i64.const 0x2d00000005 i64.xor i32.const 176 f32.load offset=2 local.get 0 local.get 0
        i32.const 332 i32.mul i32.const 0 f64.load local.get 7 i32.const 16 i32.load offset=2 f64.const 51.25
        i32.const 367 local.get 0 i32.const 374 i32.xor i32.const 48 f64.load offset=2 local.get 0
        call $throw-126 drop drop i32.const 64 i32.load local.get 5 f64.const 57.25 f64.add local.get 6
        i32.const 88 i32.load offset=3 local.get 4 f64.const 60.25 f64.add local.get 0 local.get 0
        i32.const 437 i32.sub i32.const 120 f64.load offset=3 i32.const 451
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-127 (param i32 f64 i64 i32 i64 f32 f32 i64 i64 i32 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 throw $e20
    end
  )
  (func $arm-call-127 (export "arm-call-127")
  (param i32 i64 f32 f64 f32 f32 f64 i32 f32 i32 i32 f32 i64 f32 i32 i64 i64 i64)
  (result f32 i32 f64 i32 f64 i64 i32 i64 f32 f32 i64 i64 i32 f64 i32 i64 f32 f64 f32 f32 f64 i32 f32 i32 i32 f32 i64 f32 i32 i64 i64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17
    end
    local.get 4 local.get 7 i32.const 304 i32.mul f64.const 44.25 i32.const 168 i32.load offset=1 global.get 0
    if (result f64 i64 i32 i64 f32 f32 i64 i64 i32 f64)
      try_table (result f64 i64 i32 i64 f32 f32 i64 i64 i32 f64) (catch $e21 0) (catch $e20 0)
        i64.const -501 local.get 5 local.get 0 local.get 6 local.get 17 local.get 10 i64.const 0x3300000005
        f32.const 52.5 f32.const 53.5 local.get 17 i64.const -600 i32.const 64 i32.load f64.const 57.25
        call $throw-127 drop drop f64.const 58.25 i32.const 88 i64.load offset=3 i32.const 96 i32.load
        i32.const 104 i64.load offset=1 f32.const 62.5 f32.const 63.5 i32.const 128 i64.load local.get 16
        i64.const -710 i64.xor i32.const 144 i32.load offset=2 local.get 6 f64.const 67.25 f64.sub
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $throw-128 (param i32 i32 f64 f32 f64 f32 i64 i64 i32 f64 f64 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 throw $e22
    end
  )
  (func $arm-call-128 (export "arm-call-128") (param i32)
  (result i64 i64 i64 i32 i32 f64 f32 f64 f32 i64 i64 i32 f64 f64 i32 i32 i64 i32 i64) (local i64 i32 i64)
    i64.const -468 local.set 1 i32.const 311 local.set 2 i64.const 0x2d00000005 local.set 3
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 1 global.get 5 i64.const -512 i64.mul i64.const 0x3000000005 i32.const 8 i32.load offset=1
    global.get 0
    if (result i32 f64 f32 f64 f32 i64 i64 i32 f64 f64 i32)
      try_table (result i32 f64 f32 f64 f32 i64 i64 i32 f64 f64 i32) (catch $e23 0) (catch $e22 0)
        i64.const -545 global.get 6 local.get 0 i32.const 367 f64.const 53.25 i32.const 48 f32.load offset=2
        i32.const 56 f64.load offset=3 global.get 2 f32.const 56.5 f32.mul i32.const 72 i64.load offset=1
        i64.const -633 i32.const 88 i32.load offset=3 global.get 3 f64.const 60.25 f64.add i32.const 104
        f64.load offset=1 local.get 0 i32.const 437 i32.sub call $throw-128 drop drop i32.const 444
        f64.const 64.25 i32.const 136 f32.load offset=1 f64.const 66.25 f32.const 67.5 global.get 1
        i64.const -743 i64.add global.get 5 i32.const 176 i32.load offset=2 global.get 7 f64.const 71.25
        f64.mul i32.const 0 f64.load i32.const 8 i32.load offset=1
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-129 (param i32 f64 i32 i64 i64 i64 i64 f32 f64 i32 i64 i64 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 12 throw $e24
    end
  )
  (func $arm-call-129 (export "arm-call-129") (param i32 f32 i32 i32)
  (result f64 i64 f64 i32 f32 i64 i32 i64 f32 i32 f64 i32 i64 i64 i64 i64 f32 f64 i32 i64 i64 i64 i32 f32 i32 i32 f64 f64 i32)
  (local f64 f64 i32)
    f64.const 44.25 local.set 4 f64.const 45.25 local.set 5 i32.const 325 local.set 6 global.get 7
    global.get 1 i64.const 0x3000000005 i64.add f64.const 49.25 i32.const 16 i32.load offset=2 local.get 1
    global.get 1 i64.const -567 i64.add i32.const 374 i32.const 48 i64.load offset=2 local.get 1 local.get 3
    i32.const 395 i32.add global.get 0
    if (result f64 i32 i64 i64 i64 i64 f32 f64 i32 i64 i64 i64)
      try_table (result f64 i32 i64 i64 i64 i64 f32 f64 i32 i64 i64 i64) (catch $e25 0) (catch $e24 0)
        global.get 5 local.get 1 f32.const 58.5 f32.sub local.get 0 global.get 7 f64.const 59.25 f64.mul
        local.get 2 global.get 5 i64.const -666 i64.xor i64.const -677 global.get 5 global.get 1
        i64.const -699 i64.add i32.const 136 f32.load offset=1 f64.const 66.25 local.get 0 i64.const -743
        global.get 5 i64.const 0x4500000005 i64.xor global.get 1 i64.const -765 i64.sub call $throw-129 drop
        drop i32.const 184 f64.load offset=3 local.get 3 i32.const 507 i32.add i64.const -798 global.get 1
        i64.const -809 i64.sub global.get 5 i32.const 32 i64.load f32.const 77.5 f64.const 78.25 i32.const 556
        global.get 1 global.get 5 i64.const 0x5100000005 i64.xor global.get 1 i64.const -897 i64.sub
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
)

(assert_return (invoke "arm-call-117"
  (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (i32.const 0x4040404)) (i32.const 0x1010101)
  (f64.const 33.75) (f64.const 37.25) (f64.const -2.9139175104077617e-268) (f32.const 3.75) (f32.const -36.75)
  (f32.const 41.5) (f64.const 6.3036191369089e-116) (i64.const 0xfefdfcfbfaf9f8f8)
  (i64.const 0x11223344556675a9) (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (i32.const 0x4040404)
  (f32.const 32.5) (i64.const 0x2100000005) (i64.const -369))
(assert_return (invoke "arm-call-117"
  (i32.const 0) (f64.const -2.5) (f32.const 3.75) (i32.const 0x4040404)) (i32.const 0) (f64.const 33.75)
  (f64.const 37.25) (f64.const -2.9139175104077617e-268) (f32.const 3.75) (f32.const -36.75) (f32.const 41.5)
  (f64.const 6.3036191369089e-116) (i64.const 0xfefdfcfbfaf9f8f8) (i64.const 0x11223344556675a9) (i32.const 0)
  (f64.const -2.5) (f32.const 3.75) (i32.const 0x4040404) (f32.const 32.5) (i64.const 0x2100000005)
  (i64.const -369))
(assert_return (invoke "arm-call-118"
  (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5) (i64.const 0x404040404040404) (i32.const 0x5050505)
  (i64.const 0x606060606060606) (f32.const 7.75) (f64.const -8.5) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0x909090909090909) (i32.const 0x101021c) (f64.const 41.25)
  (i64.const 0x2803deb9946f4a25) (i32.const 0x5050505) (i64.const 0xa0a0a0a0a0a082b) (i32.const 318)
  (f64.const -8.490637912746905e+41) (f64.const -3.5) (i64.const 0x90909390909090e) (f32.const 7.75)
  (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5) (i64.const 0x404040404040404) (i32.const 0x5050505)
  (i64.const 0x606060606060606) (f32.const 7.75) (f64.const -8.5) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (f64.const 33.25) (i32.const 241) (f32.const 35.5) (i32.const 255)
  (f64.const 37.25) (f64.const 38.25))
(assert_return (invoke "arm-call-118"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (i64.const 0x404040404040404) (i32.const 0x5050505)
  (i64.const 0x606060606060606) (f32.const 7.75) (f64.const -8.5) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0x909090909090909) (i32.const 283) (f64.const 41.25)
  (i64.const 0x2803deb9946f4a25) (i32.const 0x5050505) (i64.const 0xa0a0a0a0a0a082b) (i32.const 318)
  (f64.const -8.490637912746905e+41) (f64.const -3.5) (i64.const 0x90909390909090e) (f32.const 7.75)
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (i64.const 0x404040404040404) (i32.const 0x5050505)
  (i64.const 0x606060606060606) (f32.const 7.75) (f64.const -8.5) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (f64.const 33.25) (i32.const 241) (f32.const 35.5) (i32.const 255)
  (f64.const 37.25) (f64.const 38.25))
(assert_return (invoke "arm-call-119"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f32.const 6.75) (i32.const 0x7070707) (i32.const 0x8080808) (f32.const 9.75)
  (f32.const 10.75) (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d)
  (f32.const 14.75) (i64.const 0xf0f0f0f0f0f0f0f) (f32.const 16.75) (f64.const -17.5) (i32.const 0x12121212))
  (i64.const 0xf0f0f0f0f0f0f0f) (f64.const -721.875) (f64.const 42.25) (i32.const 0xe1bc9772)
  (i32.const 0x8080808) (i32.const 0x202033c) (f64.const 46.25) (i64.const 0x15f0cba6815c3712)
  (i32.const 0x5050505) (f64.const -66.75) (i32.const 0x12121381) (f64.const -612.375) (i32.const 0x1010101)
  (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i32.const 0x5050505)
  (f32.const 6.75) (i32.const 0x7070707) (i32.const 0x8080808) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (f32.const 14.75)
  (i64.const 0xf0f0f0f0f0f0f0f) (f32.const 16.75) (f64.const -17.5) (i32.const 0x12121212) (f32.const 34.5)
  (i64.const -380) (f32.const 36.5) (f64.const 37.25) (f32.const 38.5) (i64.const 0x2700000005))
(assert_return (invoke "arm-call-119"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f32.const 6.75) (i32.const 0x7070707) (i32.const 0x8080808) (f32.const 9.75)
  (f32.const 10.75) (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d)
  (f32.const 14.75) (i64.const 0xf0f0f0f0f0f0f0f) (f32.const 16.75) (f64.const -17.5) (i32.const 0x12121212))
  (i64.const 0xf0f0f0f0f0f0f0f) (f64.const -721.875) (f64.const 42.25) (i32.const 0xe1bc9772)
  (i32.const 0x8080808) (i32.const 0x202033c) (f64.const 46.25) (i64.const 0x15f0cba6815c3712)
  (i32.const 0x5050505) (f64.const -66.75) (i32.const -381) (f64.const -17.5) (i32.const 0)
  (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i32.const 0x5050505)
  (f32.const 6.75) (i32.const 0x7070707) (i32.const 0x8080808) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (f32.const 14.75)
  (i64.const 0xf0f0f0f0f0f0f0f) (f32.const 16.75) (f64.const -17.5) (i32.const 0x12121212) (f32.const 34.5)
  (i64.const -380) (f32.const 36.5) (f64.const 37.25) (f32.const 38.5) (i64.const 0x2700000005))
(assert_return (invoke "arm-call-120"
  (i32.const 0x1010101)) (f64.const 1024.5) (f64.const -2.9139175104077617e-268)
  (i64.const 0x370adeb3e6e1dcd8) (i32.const 0x1010101))
(assert_return (invoke "arm-call-120"
  (i32.const 0)) (f64.const -7.5) (f64.const 1024.5) (i64.const 0x1122331a55667783) (i32.const 0))
(assert_return (invoke "arm-call-121"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404)) (i32.const 0x3030303)
  (f64.const 39.25) (f32.const 3.25) (i64.const 0x1020304050606ba) (i32.const 0x1010101) (f64.const -2.5)
  (i32.const 0x3030303) (i32.const 0x4040404))
(assert_return (invoke "arm-call-121"
  (i32.const 0) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404)) (i32.const 0)
  (f64.const 1.2138208582520844e+257) (f32.const 44.5) (i64.const 0xfefdfcfbfaf9f8f8) (i32.const 0)
  (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404))
(assert_return (invoke "arm-call-122"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a)) (f64.const 34.75) (f32.const -4.348626e+20)
  (i32.const 0x1010101) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0x30301be) (i32.const 0x1010101)
  (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i64.const 0x606060606060606) (i32.const 0x7070707) (i64.const 0x808080808080808) (f32.const 9.75)
  (i64.const 0xa0a0a0a0a0a0a0a) (f32.const 37.5) (f64.const 38.25) (f64.const 39.25))
(assert_return (invoke "arm-call-122"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i64.const 0x606060606060606) (i32.const 0x7070707) (i64.const 0x808080808080808) (f32.const 9.75)
  (i64.const 0xa0a0a0a0a0a0a0a)) (f64.const 48407.625) (f32.const 58.25) (i32.const 0x4040404)
  (i64.const 0x606060606060827) (i32.const 0x613c17f2) (i32.const 0) (i32.const 0x2020202)
  (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505) (i64.const 0x606060606060606)
  (i32.const 0x7070707) (i64.const 0x808080808080808) (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a)
  (f32.const 37.5) (f64.const 38.25) (f64.const 39.25))
(assert_return (invoke "arm-call-123"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (f64.const -3.5) (f32.const 4.75)
  (i64.const 0x505050505050505) (f64.const -6.5) (f64.const -7.5) (i32.const 0x8080808) (i32.const 0x9090909)
  (f64.const -10.5) (f32.const 11.75) (i32.const 0xc0c0c0c) (f32.const 13.75) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i32.const 0x10101010) (f64.const -17.5) (f64.const -18.5))
  (i32.const 0xe0e0e0e) (f64.const 6.508229140384577e-87) (i32.const 0xe7c29d78) (f32.const 1.3403321e-07)
  (i32.const 332) (f64.const 44.75) (f32.const 11.75) (i32.const 0x1010101) (i64.const 0x202020202020202)
  (f64.const -3.5) (f32.const 4.75) (i64.const 0x505050505050505) (f64.const -6.5) (f64.const -7.5)
  (i32.const 0x8080808) (i32.const 0x9090909) (f64.const -10.5) (f32.const 11.75) (i32.const 0xc0c0c0c)
  (f32.const 13.75) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i32.const 0x10101010)
  (f64.const -17.5) (f64.const -18.5) (i64.const -413) (i64.const 0x2700000005) (f64.const 40.25))
(assert_return (invoke "arm-call-123"
  (i32.const 0) (i64.const 0x202020202020202) (f64.const -3.5) (f32.const 4.75) (i64.const 0x505050505050505)
  (f64.const -6.5) (f64.const -7.5) (i32.const 0x8080808) (i32.const 0x9090909) (f64.const -10.5)
  (f32.const 11.75) (i32.const 0xc0c0c0c) (f32.const 13.75) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i32.const 0x10101010) (f64.const -17.5) (f64.const -18.5))
  (i32.const 0xe0e0e0e) (f64.const -6.5) (i32.const 0xe0e0e0e) (f32.const 52.5) (i32.const 0x808097e)
  (f64.const 54.25) (f32.const 13.75) (i32.const 0) (i64.const 0x202020202020202) (f64.const -3.5)
  (f32.const 4.75) (i64.const 0x505050505050505) (f64.const -6.5) (f64.const -7.5) (i32.const 0x8080808)
  (i32.const 0x9090909) (f64.const -10.5) (f32.const 11.75) (i32.const 0xc0c0c0c) (f32.const 13.75)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i32.const 0x10101010) (f64.const -17.5)
  (f64.const -18.5) (i64.const -413) (i64.const 0x2700000005) (f64.const 40.25))
(assert_return (invoke "arm-call-124"
  (i32.const 0x1010101)) (f64.const 1024.5) (f32.const 2.7673341e+35) (i32.const 0x1010101) (i64.const -545)
  (i32.const 0x69696968) (i64.const 0x1122334455667788) (f32.const 9.166919e+23) (i64.const 0x3600000005)
  (i32.const 0x1010101) (f32.const 39.5) (f64.const 40.25) (f32.const 41.5) (i64.const 0x2a00000005)
  (i32.const 304) (i64.const -479))
(assert_return (invoke "arm-call-124"
  (i32.const 0)) (f64.const 1024.5) (f32.const 55.5) (i32.const 395) (i64.const 0x3900000005) (i32.const 0)
  (i64.const 0x3510ebc6a17c5732) (f32.const 63.75) (i64.const 0xfefdfcfbfaf9f8f8) (i32.const 0)
  (f32.const 39.5) (f64.const 40.25) (f32.const 41.5) (i64.const 0x2a00000005) (i32.const 304)
  (i64.const -479))
(assert_return (invoke "arm-call-125"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (f32.const 4.75)) (f64.const -7.5)
  (f64.const 49.25) (i32.const 353) (i32.const 360) (i32.const 0x2020371) (i64.const 0xfbd6b18c67421df8)
  (i64.const 0x4823fed9b48f6a45) (f32.const 55.5) (i32.const 395) (i32.const 0x1010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (f32.const 4.75) (f64.const 40.25) (i64.const -446) (i32.const 297)
  (i32.const 304) (i64.const -479) (i32.const 318))
(assert_return (invoke "arm-call-125"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f32.const 4.75)) (f64.const -7.5)
  (f64.const 1024.5) (i32.const 0x542f0ae5) (i32.const 0) (i32.const 0x20203a9) (i64.const 0x3b16f1cca7825d38)
  (i64.const -677) (f32.const 4.75) (i32.const 0xfad5b08b) (i32.const 0) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (f32.const 4.75) (f64.const 40.25) (i64.const -446) (i32.const 297)
  (i32.const 304) (i64.const -479) (i32.const 318))
(assert_return (invoke "arm-call-126"
  (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5) (i64.const 0x404040404040404) (f64.const -5.5)
  (f64.const -6.5) (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (f32.const 10.75))
  (i64.const 0x404040404040404) (f32.const 51.25) (f32.const 43.5) (i64.const 0x2e09e4bf9a75502b)
  (i32.const 0x4d4d4d4c) (f64.const 7.914347548945932e-237) (f32.const 8.75) (i32.const 0x14efcaa5)
  (f64.const 51.25) (i32.const 367) (i32.const 0x1010077) (f64.const 3.402059636520873e+39)
  (i32.const 0x1010101) (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5) (i64.const 0x404040404040404)
  (f64.const -5.5) (f64.const -6.5) (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (f32.const 10.75))
(assert_return (invoke "arm-call-126"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (i64.const 0x404040404040404) (f64.const -5.5)
  (f64.const -6.5) (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (f32.const 10.75))
  (i64.const 0x404040404040404) (f32.const 51.25) (f32.const 43.5) (i64.const 0x2e09e4bf9a75502b)
  (i32.const 0xba95704b) (f64.const 50.75) (f32.const 7.75) (i32.const 0xa17c5732) (f64.const 54.75)
  (i32.const 0) (i32.const -437) (f64.const -5.928883504195275e+104) (i32.const 451) (i32.const 0)
  (f64.const -2.5) (f64.const -3.5) (i64.const 0x404040404040404) (f64.const -5.5) (f64.const -6.5)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (f32.const 10.75))
(assert_return (invoke "arm-call-127"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75)
  (f32.const 6.75) (f64.const -7.5) (i32.const 0x8080808) (f32.const 9.75) (i32.const 0xa0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (f32.const 14.75)
  (i32.const 0xf0f0f0f) (i64.const 0x1010101010101010) (i64.const 0x1111111111111111)
  (i64.const 0x1212121212121212)) (f32.const 5.75) (i32.const 0x89898980) (f64.const 44.25)
  (i32.const 0xe7c29d78) (f64.const -7.5) (i64.const 0x1212121212121212) (i32.const 0xb0b0b0b)
  (i64.const 0x3300000005) (f32.const 52.5) (f32.const 53.5) (i64.const 0x1212121212121212) (i64.const -600)
  (i32.const 0xba95704b) (f64.const 57.25) (i32.const 0x1010101) (i64.const 0x202020202020202)
  (f32.const 3.75) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75) (f64.const -7.5) (i32.const 0x8080808)
  (f32.const 9.75) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (f32.const 14.75) (i32.const 0xf0f0f0f) (i64.const 0x1010101010101010) (i64.const 0x1111111111111111)
  (i64.const 0x1212121212121212))
(assert_return (invoke "arm-call-127"
  (i32.const 0) (i64.const 0x202020202020202) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75)
  (f32.const 6.75) (f64.const -7.5) (i32.const 0x8080808) (f32.const 9.75) (i32.const 0xa0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (f32.const 14.75)
  (i32.const 0xf0f0f0f) (i64.const 0x1010101010101010) (i64.const 0x1111111111111111)
  (i64.const 0x1212121212121212)) (f32.const 5.75) (i32.const 0x89898980) (f64.const 44.25)
  (i32.const 0xe7c29d78) (f64.const 58.25) (i64.const 0x3510ebc6a17c5732) (i32.const 0x5a3510eb)
  (i64.const 0x3b16f1cca7825d38) (f32.const 62.5) (f32.const 63.5) (i64.const 0x8e69441ffad5b08b)
  (i64.const 0xeeeeeeeeeeeeec2b) (i32.const 0x946f4a25) (f64.const -74.75) (i32.const 0)
  (i64.const 0x202020202020202) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75)
  (f64.const -7.5) (i32.const 0x8080808) (f32.const 9.75) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)
  (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (f32.const 14.75) (i32.const 0xf0f0f0f)
  (i64.const 0x1010101010101010) (i64.const 0x1111111111111111) (i64.const 0x1212121212121212))
(assert_return (invoke "arm-call-128"
  (i32.const 0x1010101)) (i64.const 0x1122334455667788) (i64.const 0x406080a0c0e1000) (i64.const 0x3000000005)
  (i32.const 0xc7a27d58) (i32.const 367) (f64.const 53.25) (f32.const -2.6713147e-07)
  (f64.const -2.030012203600678e-205) (f32.const 183.625) (i64.const 0x9b76512c07e2bd98) (i64.const -633)
  (i32.const 0xa17c5732) (f64.const 52.75) (f64.const 4.744817393885104e-24) (i32.const 0x100ff4c)
  (i32.const 0x1010101) (i64.const -468) (i32.const 311) (i64.const 0x2d00000005))
(assert_return (invoke "arm-call-128"
  (i32.const 0)) (i64.const 0x1122334455667788) (i64.const 0x406080a0c0e1000) (i64.const 0x3000000005)
  (i32.const 0xc7a27d58) (i32.const 444) (f64.const 64.25) (f32.const 41725.844) (f64.const 66.25)
  (f32.const 67.5) (i64.const 0x11223344556674a1) (i64.const 0xfefdfcfbfaf9f8f8) (i32.const 0x340feac5)
  (f64.const 72995.625) (f64.const 7.914347548945932e-237) (i32.const 0xc7a27d58) (i32.const 0)
  (i64.const -468) (i32.const 311) (i64.const 0x2d00000005))
(assert_return (invoke "arm-call-129"
  (i32.const 0x1010101) (f32.const 2.75) (i32.const 0x3030303) (i32.const 0x4040404)) (f64.const 1024.5)
  (i64.const 0x112233745566778d) (f64.const 49.25) (i32.const 0x14efcaa5) (f32.const 2.75)
  (i64.const 0x1122334455667551) (i32.const 374) (i64.const 0x4823fed9b48f6a45) (f32.const 2.75)
  (i32.const 0x404058f) (f64.const 60701.625) (i32.const 0x3030303) (i64.const 0x10203040506059e)
  (i64.const -677) (i64.const 0xfefdfcfbfaf9f8f8) (i64.const 0x11223344556674cd) (f32.const 41725.844)
  (f64.const 66.25) (i32.const 0x1010101) (i64.const -743) (i64.const 0xfefdfcbefaf9f8fd)
  (i64.const 0x1122334455667a85) (i32.const 0x1010101) (f32.const 2.75) (i32.const 0x3030303)
  (i32.const 0x4040404) (f64.const 44.25) (f64.const 45.25) (i32.const 325))
(assert_return (invoke "arm-call-129"
  (i32.const 0) (f32.const 2.75) (i32.const 0x3030303) (i32.const 0x4040404)) (f64.const 1024.5)
  (i64.const 0x112233745566778d) (f64.const 49.25) (i32.const 0x14efcaa5) (f32.const 2.75)
  (i64.const 0x1122334455667551) (i32.const 374) (i64.const 0x4823fed9b48f6a45) (f32.const 2.75)
  (i32.const 0x404058f) (f64.const 5.356931733974211e-203) (i32.const 0x40405ff) (i64.const -798)
  (i64.const 0x1122334455667ab1) (i64.const 0xfefdfcfbfaf9f8f8) (i64.const 0xae89643f1af5d0ab)
  (f32.const 77.5) (f64.const 78.25) (i32.const 556) (i64.const 0x1122334455667788)
  (i64.const 0xfefdfcaafaf9f8fd) (i64.const 0x1122334455667b09) (i32.const 0) (f32.const 2.75)
  (i32.const 0x3030303) (i32.const 0x4040404) (f64.const 44.25) (f64.const 45.25) (i32.const 325))

(module
  (tag $e0)
  (tag $e1)
  (tag $e2 (param i64))
  (tag $e3 (param i64))
  (tag $e4 (param f32 i64))
  (tag $e5 (param f32 i64))
  (tag $e6 (param i32 f32 f32))
  (tag $e7 (param i32 f32 f32))
  (tag $e8 (param f64 i32 i32 i64))
  (tag $e9 (param f64 i32 i32 i64))
  (tag $e10 (param i32 i32 f64 i32 f32))
  (tag $e11 (param i32 i32 f64 i32 f32))
  (tag $e12 (param f64 i64 i32 f32 i32 f32))
  (tag $e13 (param f64 i64 i32 f32 i32 f32))
  (tag $e14 (param f32 i32 f32 i64 f64 f64 i64))
  (tag $e15 (param f32 i32 f32 i64 f64 f64 i64))
  (tag $e16 (param i32 f64 i64 i64 f64 f64 f64 i64))
  (tag $e17 (param i32 f64 i64 i64 f64 f64 f64 i64))
  (tag $e18 (param f64 i32 f32 f32 i64 i64 f32 f64 i32))
  (tag $e19 (param f64 i32 f32 f32 i64 i64 f32 f64 i32))
  (tag $e20 (param f32 f64 f64 i64 f32 f32 i32 i32 f64 i32))
  (tag $e21 (param f32 f64 f64 i64 f32 f32 i32 i32 f64 i32))
  (tag $e22 (param f64 i32 f32 i64 i64 i32 f64 i32 i64 i32 f32))
  (tag $e23 (param f64 i32 f32 i64 i64 i32 f64 i32 i64 i32 f32))
  (tag $e24 (param i64 i32 i64 f32 f64 i32 f64 f64 i32 f32 i64 f32))
  (tag $e25 (param i64 i32 i64 f32 f64 i32 f64 f64 i32 f32 i64 f32))
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
  (table $t0 14 20 funcref)
  (elem (table $t0) (i32.const 1) func $throw-130)
  (elem (table $t0) (i32.const 2) func $throw-131)
  (elem (table $t0) (i32.const 3) func $throw-132)
  (elem (table $t0) (i32.const 4) func $throw-133)
  (elem (table $t0) (i32.const 5) func $throw-134)
  (elem (table $t0) (i32.const 6) func $throw-135)
  (elem (table $t0) (i32.const 7) func $throw-136)
  (elem (table $t0) (i32.const 8) func $throw-137)
  (elem (table $t0) (i32.const 9) func $throw-138)
  (elem (table $t0) (i32.const 10) func $throw-139)
  (elem (table $t0) (i32.const 11) func $throw-140)
  (elem (table $t0) (i32.const 12) func $throw-141)
  (elem (table $t0) (i32.const 13) func $throw-142)
  (func $nothing
  )
  (func $clobber
  (local i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 7 f64.const 3.25 f64.add local.set 1
    global.get 0 i32.const 31 i32.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3 global.get 1
    i64.const 0x600000005 i64.sub local.set 4 global.get 7 f64.const 7.25 f64.sub local.set 5 global.get 0
    i32.const 59 i32.add local.set 6 global.get 6 f32.const 9.5 f32.add local.set 7 global.get 1
    i64.const -105 i64.sub local.set 8 global.get 7 f64.const 11.25 f64.mul local.set 9 global.get 0
    i32.const 87 i32.add local.set 10 global.get 6 f32.const 13.5 f32.sub local.set 11 global.get 1
    i64.const -149 i64.sub local.set 12 global.get 7 f64.const 15.25 f64.add local.set 13 global.get 0
    i32.const 115 i32.add local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1
    i64.const 0x1200000005 i64.sub local.set 16 global.get 7 f64.const 19.25 f64.sub local.set 17 global.get 0
    i32.const 143 i32.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 7 f64.const 23.25 f64.mul local.set 21 global.get 0
    i32.const 171 i32.add local.set 22 global.get 6 f32.const 25.5 f32.sub local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-130 (param i32)
    call $clobber local.get 0
    if
      throw $e0
    end
  )
  (func $arm-indirect-130 (export "arm-indirect-130") (param i32 f32 i32 i32 f32 f64 f64 i64 f64 i32)
  (result f32 i64 f64 f64 f32 i64 i64 f64 f64 f64 i32 f32 i32 i32 f32 f64 f64 i64 f64 i32 i64 f64 f32 f32 i32 f32)
  (local i64 f64 f32 f32 i32 f32)
    i64.const 0x2d00000005 local.set 10 f64.const 46.25 local.set 11 f32.const 47.5 local.set 12
    f32.const 48.5 local.set 13 i32.const 346 local.set 14 f32.const 50.5 local.set 15
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 4 local.get 7 i64.const -567 i64.add f64.const 53.25 i32.const 48 f64.load offset=2 local.get 4
    local.get 7 i64.const -611 i64.add i64.const 0x3900000005 i32.const 80 f64.load offset=2 local.get 6
    local.get 8 f64.const 60.25 f64.add global.get 0
    if
      try_table (catch $e1 0) (catch $e0 0)
        i32.const 104 i64.load offset=1 local.get 4 f32.const 62.5 f32.mul local.get 0 i32.const 1
        call_indirect (param i32) drop drop
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $throw-131 (param i32 i64)
    call $clobber local.get 0
    if
      local.get 1 throw $e2
    end
  )
  (func $arm-indirect-131 (export "arm-indirect-131")
  (param i32 f32 i32 f64 i64 i64 i64 f32 i64 f32 i32 f64 f32 f32 i64 f64 f64 i32)
  (result i64 i32 i32 f32 f64 i64 f32 f64 i32 f32 i64 i32 f32 i32 f64 i64 i64 i64 f32 i64 f32 i32 f64 f32 f32 i64 f64 f64 i32 i32 i64 f64 i32 f32 f32)
  (local i32 i64 f64 i32 f32 f32)
    i32.const 325 local.set 18 i64.const -512 local.set 19 f64.const 48.25 local.set 20 i32.const 346
    local.set 21 f32.const 50.5 local.set 22 f32.const 51.5 local.set 23
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19 local.get 20 local.set 20
      local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 14 local.get 17 i32.const 374 i32.xor i32.const 381 i32.const 56 f32.load offset=3 local.get 11
    local.get 5 i64.const 0x3900000005 i64.xor f32.const 58.5 i32.const 88 f64.load offset=3 local.get 0
    local.get 7 f32.const 61.5 f32.sub global.get 0
    if (result i64)
      try_table (result i64) (catch $e3 0) (catch $e2 0)
        local.get 6 i64.const -677 i64.sub local.get 9 f32.const 63.5 f32.add local.get 0 local.get 4
        i32.const 2 call_indirect (param i32 i64) drop drop local.get 8 i64.const -710 i64.xor
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
  (func $throw-132 (param i32 f32 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 throw $e4
    end
  )
  (func $arm-indirect-132 (export "arm-indirect-132") (param i32) (result f32 i64 i32)
    global.get 0
    if (result f32 i64)
      try_table (result f32 i64) (catch $e5 0) (catch $e4 0)
        i32.const 184 i64.load offset=3 global.get 2 f32.const 48.5 f32.add local.get 0 global.get 6
        global.get 1 i32.const 3 call_indirect (param i32 f32 i64) drop drop i32.const 24 f32.load offset=3
        global.get 1
      end
    else
      unreachable
    end
    local.get 0
  )
  (func $throw-133 (param i32 i32 f32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 throw $e6
    end
  )
  (func $arm-indirect-133 (export "arm-indirect-133") (param i32 i64 f32 i64)
  (result i32 f32 f32 i32 i64 f32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 0
    if (result i32 f32 f32)
      try_table (result i32 f32 f32) (catch $e7 0) (catch $e6 0)
        i32.const 0 i64.load local.get 2 f32.const 49.5 f32.sub local.get 0 i32.const 16 i32.load offset=2
        local.get 2 f32.const 51.5 f32.add f32.const 52.5 i32.const 4 call_indirect (param i32 i32 f32 f32)
        drop drop i32.const 40 i32.load offset=1 local.get 2 f32.const 55.5
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-134 (param i32 f64 i32 i32 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e8
    end
  )
  (func $arm-indirect-134 (export "arm-indirect-134") (param i32 i32 i64 f32 f32 f32 i32 f32 i32 i64)
  (result f64 i32 i32 i64 i32 i32 i64 f32 f32 f32 i32 f32 i32 i64 f32 f32 i32) (local f32 f32 i32)
    f32.const 49.5 local.set 10 f32.const 50.5 local.set 11 i32.const 360 local.set 12
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
    end
    global.get 0
    if (result f64 i32 i32 i64)
      try_table (result f64 i32 i32 i64) (catch $e9 0) (catch $e8 0)
        local.get 2 i32.const 40 f32.load offset=1 local.get 0 global.get 3 f64.const 54.25 f64.add
        i32.const 56 i32.load offset=3 local.get 8 i32.const 395 i32.add local.get 2 i64.const 0x3900000005
        i64.xor i32.const 5 call_indirect (param i32 f64 i32 i32 i64) drop drop i32.const 80 f64.load offset=2
        i32.const 416 local.get 0 i32.const 423 i32.add i32.const 104 i64.load offset=1
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $throw-135 (param i32 i32 i32 f64 i32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 throw $e10
    end
  )
  (func $arm-indirect-135 (export "arm-indirect-135")
  (param i32 i64 i64 i32 f32 i64 f64 f32 f32 i32 f64 f64 i64 i32 f64 i32 f32 f64)
  (result f64 i32 i32 f64 i32 f32 i32 i64 i64 i32 f32 i64 f64 f32 f32 i32 f64 f64 i64 i32 f64 i32 f32 f64 f64 f64 f32)
  (local f64 f64 f32)
    f64.const 50.25 local.set 18 f64.const 51.25 local.set 19 f32.const 52.5 local.set 20 local.get 14
    global.get 0
    if (result i32 i32 f64 i32 f32)
      try_table (result i32 i32 f64 i32 f32) (catch $e11 0) (catch $e10 0)
        local.get 5 i32.const 56 f32.load offset=3 local.get 0 i32.const 395 i32.const 402 f64.const 58.25
        i32.const 88 i32.load offset=3 f32.const 60.5 i32.const 6
        call_indirect (param i32 i32 i32 f64 i32 f32) drop drop local.get 13 i32.const 430 i32.xor local.get 9
        local.get 10 i32.const 128 i32.load local.get 7 f32.const 65.5 f32.mul
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20
  )
  (func $throw-136 (param i32 f64 i64 i32 f32 i32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 throw $e12
    end
  )
  (func $arm-indirect-136 (export "arm-indirect-136") (param i32)
  (result f32 f64 i64 i32 f32 i32 f32 i32 f64 f64 f32 f32 i64 i32) (local f64 f64 f32 f32 i64 i32)
    f64.const 51.25 local.set 1 f64.const 52.25 local.set 2 f32.const 53.5 local.set 3 f32.const 54.5
    local.set 4 i64.const -600 local.set 5 i32.const 395 local.set 6
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6
    end
    global.get 6 global.get 0
    if (result f64 i64 i32 f32 i32 f32)
      try_table (result f64 i64 i32 f32 i32 f32) (catch $e13 0) (catch $e12 0)
        i64.const -633 i32.const 88 f32.load offset=3 local.get 0 f64.const 60.25 i32.const 104
        i64.load offset=1 i32.const 112 i32.load offset=2 i32.const 120 f32.load offset=3 local.get 0
        i32.const 451 i32.add global.get 6 i32.const 7 call_indirect (param i32 f64 i64 i32 f32 i32 f32) drop
        drop i32.const 144 f64.load offset=2 global.get 5 i64.const -732 i64.mul local.get 0 global.get 6
        local.get 0 i32.const 493 i32.sub global.get 6 f32.const 71.5 f32.mul
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-137 (param i32 f32 i32 f32 i64 f64 f64 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 throw $e14
    end
  )
  (func $arm-indirect-137 (export "arm-indirect-137") (param i32 f32 f32 f32)
  (result f64 f32 i32 f32 i64 f64 f64 i64 i32 f32 f32 f32 i64 f64 i32 f32 i64 f32)
  (local i64 f64 i32 f32 i64 f32)
    i64.const -567 local.set 4 f64.const 53.25 local.set 5 i32.const 381 local.set 6 f32.const 55.5
    local.set 7 i64.const -611 local.set 8 f32.const 57.5 local.set 9
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    global.get 3 global.get 0
    if (result f32 i32 f32 i64 f64 f64 i64)
      try_table (result f32 i32 f32 i64 f64 f64 i64) (catch $e15 0) (catch $e14 0)
        i32.const 88 i64.load offset=3 i32.const 96 f32.load local.get 0 local.get 3 f32.const 61.5 f32.sub
        i32.const 112 i32.load offset=2 local.get 3 f32.const 63.5 f32.add global.get 1 global.get 7
        f64.const 65.25 f64.mul global.get 3 i32.const 152 i64.load offset=3 i32.const 8
        call_indirect (param i32 f32 i32 f32 i64 f64 f64 i64) drop drop local.get 1 f32.const 68.5 f32.mul
        local.get 0 i32.const 486 i32.xor i32.const 176 f32.load offset=2 i32.const 184 i64.load offset=3
        global.get 3 global.get 7 f64.const 73.25 f64.sub global.get 1 i64.const -809 i64.sub
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-138 (param i32 i32 f64 i64 i64 f64 f64 f64 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      throw $e16
    end
  )
  (func $arm-indirect-138 (export "arm-indirect-138") (param i32 i64 i64 f64 f32 i64 i32 i64 i32 i64)
  (result i64 i64 f64 f64 i32 f64 i64 i64 f64 f64 f64 i64 i32 i64 i64 f64 f32 i64 i32 i64 i32 i64)
    local.get 2 local.get 9 i64.const 0x3600000005 i64.sub f64.const 55.25 i32.const 64 f64.load global.get 0
    if (result i32 f64 i64 i64 f64 f64 f64 i64)
      try_table (result i32 f64 i64 i64 f64 f64 f64 i64) (catch $e17 0) (catch $e16 0)
        i64.const 0x3900000005 local.get 4 local.get 0 i32.const 88 i32.load offset=3 f64.const 60.25
        i32.const 104 i64.load offset=1 local.get 2 local.get 3 f64.const 63.25 f64.add f64.const 64.25
        local.get 3 local.get 7 i32.const 9 call_indirect (param i32 i32 f64 i64 i64 f64 f64 f64 i64) drop
        drop i32.const 152 i32.load offset=3 local.get 3 f64.const 68.25 f64.mul i32.const 168
        i64.load offset=1 local.get 7 i64.const -765 i64.sub f64.const 71.25 i32.const 0 f64.load i32.const 8
        f64.load offset=1 local.get 5 i64.const -809 i64.sub
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-139 (param i32 f64 i32 f32 f32 i64 i64 f32 f64 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e18
    end
  )
  (func $arm-indirect-139 (export "arm-indirect-139")
  (param i32 i32 f64 f32 i32 f32 f64 f32 i32 f32 f64 i64 f32 i64 i32 f32 f32 i64)
  (result f64 i64 f64 i64 f64 i32 f32 f32 i64 i64 f32 f64 i32 i32 i32 f64 f32 i32 f32 f64 f32 i32 f32 f64 i64 f32 i64 i32 f32 f32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17
    end
    local.get 10 local.get 11 i64.const -600 i64.mul f64.const 56.25 i32.const 72 i64.load offset=1
    global.get 0
    if (result f64 i32 f32 f32 i64 i64 f32 f64 i32)
      try_table (result f64 i32 f32 f32 i64 i64 f32 f64 i32) (catch $e19 0) (catch $e18 0)
        i32.const 80 i64.load offset=2 local.get 9 f32.const 59.5 f32.mul local.get 0 f64.const 60.25
        i32.const 430 f32.const 62.5 i32.const 120 f32.load offset=3 local.get 17 local.get 13 i64.const -710
        i64.xor i32.const 144 f32.load offset=2 local.get 2 f64.const 67.25 f64.sub i32.const 160 i32.load
        i32.const 10 call_indirect (param i32 f64 i32 f32 f32 i64 i64 f32 f64 i32) drop drop i32.const 168
        f64.load offset=1 i32.const 176 i32.load offset=2 f32.const 71.5 local.get 15 local.get 17
        local.get 11 i64.const -809 i64.sub i32.const 24 f32.load offset=3 local.get 10 i32.const 40
        i32.load offset=1
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $throw-140 (param i32 f32 f64 f64 i64 f32 f32 i32 i32 f64 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 throw $e20
    end
  )
  (func $arm-indirect-140 (export "arm-indirect-140") (param i32)
  (result i32 f64 f64 i64 f32 f64 f64 i64 f32 f32 i32 i32 f64 i32 i32 f64 f64 f64) (local f64 f64 f64)
    f64.const 55.25 local.set 1 f64.const 56.25 local.set 2 f64.const 57.25 local.set 3
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    local.get 0 global.get 7 f64.const 59.25 f64.mul f64.const 60.25 i32.const 104 i64.load offset=1
    global.get 0
    if (result f32 f64 f64 i64 f32 f32 i32 i32 f64 i32)
      try_table (result f32 f64 f64 i64 f32 f32 i32 i32 f64 i32) (catch $e21 0) (catch $e20 0)
        i32.const 112 i64.load offset=2 f32.const 63.5 local.get 0 i32.const 128 f32.load i32.const 136
        f64.load offset=1 global.get 3 f64.const 66.25 f64.add i64.const -732 global.get 2 f32.const 69.5
        local.get 0 i32.const 500 global.get 3 local.get 0 i32.const 11
        call_indirect (param i32 f32 f64 f64 i64 f32 f32 i32 i32 f64 i32) drop drop i32.const 16
        f32.load offset=2 f64.const 75.25 i32.const 32 f64.load i64.const -842 i32.const 48 f32.load offset=2
        i32.const 56 f32.load offset=3 i32.const 563 i32.const 72 i32.load offset=1 global.get 3 i32.const 584
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-141 (param i32 f64 i32 f32 i64 i64 i32 f64 i32 i64 i32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 throw $e22
    end
  )
  (func $arm-indirect-141 (export "arm-indirect-141") (param i32 f32 f32 f32)
  (result i64 i32 i32 i32 f32 i32 i32 f64 f32 f64 f64 i32 f32 i64 i64 i32 f64 i32 i64 i32 f32 i32 f32 f32 f32 f32 f32 f64)
  (local f32 f32 f64)
    f32.const 56.5 local.set 4 f32.const 57.5 local.set 5 f64.const 58.25 local.set 6 global.get 5 local.get 0
    i32.const 423 i32.add i32.const 430 i32.const 112 i32.load offset=2 local.get 2 local.get 0 i32.const 451
    i32.add i32.const 458 i32.const 144 f64.load offset=2 local.get 2 global.get 3 f64.const 68.25 f64.mul
    global.get 0
    if (result f64 i32 f32 i64 i64 i32 f64 i32 i64 i32 f32)
      try_table (result f64 i32 f32 i64 i64 i32 f64 i32 i64 i32 f32) (catch $e23 0) (catch $e22 0)
        i64.const 0x4500000005 f32.const 70.5 local.get 0 f64.const 71.25 i32.const 507 i32.const 8
        f32.load offset=1 i32.const 16 i64.load offset=2 i32.const 24 i64.load offset=3 i32.const 32 i32.load
        global.get 7 f64.const 77.25 f64.mul i32.const 48 i32.load offset=2 global.get 5 i32.const 563
        f32.const 81.5 i32.const 12 call_indirect (param i32 f64 i32 f32 i64 i64 i32 f64 i32 i64 i32 f32) drop
        drop global.get 3 local.get 0 local.get 1 global.get 5 i32.const 112 i64.load offset=2 i32.const 120
        i32.load offset=3 f64.const 88.25 i32.const 626 global.get 1 i64.const 0x5a00000005 i64.sub
        i32.const 152 i32.load offset=3 i32.const 160 f32.load
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-142 (param i32 i64 i32 i64 f32 f64 i32 f64 f64 i32 f32 i64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 12 throw $e24
    end
  )
  (func $arm-indirect-142 (export "arm-indirect-142") (param i32 f64 i64 f64 i32 f32 f32 i32 i32 i64)
  (result i32 f64 f64 f32 f32 f64 f64 f64 i64 f32 i64 i32 i64 f32 f64 i32 f64 f64 i32 f32 i64 f32 i32 f64 i64 f64 i32 f32 f32 i32 i32 i64 i32 f64 i32 i32 i32 i32)
  (local i32 f64 i32 i32 i32 i32)
    i32.const 402 local.set 10 f64.const 58.25 local.set 11 i32.const 416 local.set 12 i32.const 423
    local.set 13 i32.const 430 local.set 14 i32.const 437 local.set 15
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 4 local.get 3 f64.const 64.25 f64.sub f64.const 65.25 i32.const 144 f32.load offset=2
    local.get 5 local.get 1 f64.const 68.25 f64.mul f64.const 69.25 i32.const 176 f64.load offset=2
    local.get 2 local.get 6 f32.const 72.5 f32.add global.get 0
    if (result i64 i32 i64 f32 f64 i32 f64 f64 i32 f32 i64 f32)
      try_table (result i64 i32 i64 f32 f64 i32 f64 f64 i32 f32 i64 f32) (catch $e25 0) (catch $e24 0)
        i32.const 8 i64.load offset=1 i32.const 16 f32.load offset=2 local.get 0 local.get 9
        i64.const 0x4b00000005 i64.mul i32.const 535 i64.const -842 local.get 5 local.get 3 local.get 0
        f64.const 81.25 local.get 1 i32.const 88 i32.load offset=3 local.get 6 f32.const 84.5 f32.add
        local.get 2 i64.const -930 i64.xor f32.const 86.5 i32.const 13
        call_indirect (param i32 i64 i32 i64 f32 f64 i32 f64 f64 i32 f32 i64 f32) drop drop local.get 2
        i32.const 128 i32.load local.get 9 i64.const -974 i64.xor f32.const 90.5 f64.const 91.25 i32.const 647
        i32.const 168 f64.load offset=1 local.get 1 i32.const 668 f32.const 96.5 i32.const 8 i64.load offset=1
        local.get 5
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
)

(assert_return (invoke "arm-indirect-130"
  (i32.const 0x1010101) (f32.const 2.75) (i32.const 0x3030303) (i32.const 0x4040404) (f32.const 5.75)
  (f64.const -6.5) (f64.const -7.5) (i64.const 0x808080808080808) (f64.const -9.5) (i32.const 0xa0a0a0a))
  (f32.const 5.75) (i64.const 0x8080808080805d1) (f64.const 53.25) (f64.const 3.402059636520873e+39)
  (f32.const 5.75) (i64.const 0x8080808080805a5) (i64.const 0x3900000005) (f64.const -4.582947821683902e+196)
  (f64.const -7.5) (f64.const 50.75) (i32.const 0x1010101) (f32.const 2.75) (i32.const 0x3030303)
  (i32.const 0x4040404) (f32.const 5.75) (f64.const -6.5) (f64.const -7.5) (i64.const 0x808080808080808)
  (f64.const -9.5) (i32.const 0xa0a0a0a) (i64.const 0x2d00000005) (f64.const 46.25) (f32.const 47.5)
  (f32.const 48.5) (i32.const 346) (f32.const 50.5))
(assert_return (invoke "arm-indirect-130"
  (i32.const 0) (f32.const 2.75) (i32.const 0x3030303) (i32.const 0x4040404) (f32.const 5.75) (f64.const -6.5)
  (f64.const -7.5) (i64.const 0x808080808080808) (f64.const -9.5) (i32.const 0xa0a0a0a)) (f32.const 5.75)
  (i64.const 0x8080808080805d1) (f64.const 53.25) (f64.const 3.402059636520873e+39) (f32.const 5.75)
  (i64.const 0x8080808080805a5) (i64.const 0x3900000005) (f64.const -4.582947821683902e+196) (f64.const -7.5)
  (f64.const 50.75) (i32.const 0) (f32.const 2.75) (i32.const 0x3030303) (i32.const 0x4040404)
  (f32.const 5.75) (f64.const -6.5) (f64.const -7.5) (i64.const 0x808080808080808) (f64.const -9.5)
  (i32.const 0xa0a0a0a) (i64.const 0x2d00000005) (f64.const 46.25) (f32.const 47.5) (f32.const 48.5)
  (i32.const 346) (f32.const 50.5))
(assert_return (invoke "arm-indirect-131"
  (i32.const 0x1010101) (f32.const 2.75) (i32.const 0x3030303) (f64.const -4.5) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (f32.const 8.75) (i64.const 0x909090909090909)
  (f32.const 10.75) (i32.const 0xb0b0b0b) (f64.const -12.5) (f32.const 13.75) (f32.const 14.75)
  (i64.const 0xf0f0f0f0f0f0f0f) (f64.const -16.5) (f64.const -17.5) (i32.const 0x12121212))
  (i64.const 0xf0f0f0f0f0f0f0f) (i32.const 0x12121364) (i32.const 381) (f32.const 8.1078647e-38)
  (f64.const -12.5) (i64.const 0x606063f06060603) (f32.const 58.5) (f64.const 4.416586975769418e-53)
  (i32.const 0x1010101) (f32.const -52.75) (i64.const 0x505050505050505) (i32.const 0x1010101)
  (f32.const 2.75) (i32.const 0x3030303) (f64.const -4.5) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (f32.const 8.75) (i64.const 0x909090909090909)
  (f32.const 10.75) (i32.const 0xb0b0b0b) (f64.const -12.5) (f32.const 13.75) (f32.const 14.75)
  (i64.const 0xf0f0f0f0f0f0f0f) (f64.const -16.5) (f64.const -17.5) (i32.const 0x12121212) (i32.const 325)
  (i64.const -512) (f64.const 48.25) (i32.const 346) (f32.const 50.5) (f32.const 51.5))
(assert_return (invoke "arm-indirect-131"
  (i32.const 0) (f32.const 2.75) (i32.const 0x3030303) (f64.const -4.5) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (f32.const 8.75) (i64.const 0x909090909090909)
  (f32.const 10.75) (i32.const 0xb0b0b0b) (f64.const -12.5) (f32.const 13.75) (f32.const 14.75)
  (i64.const 0xf0f0f0f0f0f0f0f) (f64.const -16.5) (f64.const -17.5) (i32.const 0x12121212))
  (i64.const 0xf0f0f0f0f0f0f0f) (i32.const 0x12121364) (i32.const 381) (f32.const 8.1078647e-38)
  (f64.const -12.5) (i64.const 0x606063f06060603) (f32.const 58.5) (f64.const 4.416586975769418e-53)
  (i32.const 0) (f32.const -52.75) (i64.const 0xf6f6f6f6f6f6f433) (i32.const 0) (f32.const 2.75)
  (i32.const 0x3030303) (f64.const -4.5) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (f32.const 8.75) (i64.const 0x909090909090909) (f32.const 10.75)
  (i32.const 0xb0b0b0b) (f64.const -12.5) (f32.const 13.75) (f32.const 14.75) (i64.const 0xf0f0f0f0f0f0f0f)
  (f64.const -16.5) (f64.const -17.5) (i32.const 0x12121212) (i32.const 325) (i64.const -512)
  (f64.const 48.25) (i32.const 346) (f32.const 50.5) (f32.const 51.5))
(assert_return (invoke "arm-indirect-132"
  (i32.const 0x1010101)) (f32.const -0.125) (i64.const 0x1122334455667788) (i32.const 0x1010101))
(assert_return (invoke "arm-indirect-132"
  (i32.const 0)) (f32.const 2.1685708e+20) (i64.const 0x1122334455667788) (i32.const 0))
(assert_return (invoke "arm-indirect-133"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (f32.const 3.75) (i64.const 0x404040404040404))
  (i32.const 0x14efcaa5) (f32.const 55.25) (f32.const 52.5) (i32.const 0x1010101)
  (i64.const 0x202020202020202) (f32.const 3.75) (i64.const 0x404040404040404))
(assert_return (invoke "arm-indirect-133"
  (i32.const 0) (i64.const 0x202020202020202) (f32.const 3.75) (i64.const 0x404040404040404))
  (i32.const 0x67421df8) (f32.const 3.75) (f32.const 55.5) (i32.const 0) (i64.const 0x202020202020202)
  (f32.const 3.75) (i64.const 0x404040404040404))
(assert_return (invoke "arm-indirect-134"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (f32.const 4.75) (f32.const 5.75)
  (f32.const 6.75) (i32.const 0x7070707) (f32.const 8.75) (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a))
  (f64.const 46.75) (i32.const 0x1dcb792) (i32.const 0x9090a94) (i64.const 0x303033a03030306)
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (f32.const 4.75) (f32.const 5.75)
  (f32.const 6.75) (i32.const 0x7070707) (f32.const 8.75) (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a)
  (f32.const 49.5) (f32.const 50.5) (i32.const 360))
(assert_return (invoke "arm-indirect-134"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f32.const 4.75) (f32.const 5.75)
  (f32.const 6.75) (i32.const 0x7070707) (f32.const 8.75) (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a))
  (f64.const -4.582947821683902e+196) (i32.const 416) (i32.const 423) (i64.const 0x3b16f1cca7825d38)
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f32.const 4.75) (f32.const 5.75)
  (f32.const 6.75) (i32.const 0x7070707) (f32.const 8.75) (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a)
  (f32.const 49.5) (f32.const 50.5) (i32.const 360))
(assert_return (invoke "arm-indirect-135"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i32.const 0x4040404)
  (f32.const 5.75) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f32.const 9.75)
  (i32.const 0xa0a0a0a) (f64.const -11.5) (f64.const -12.5) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (f64.const -15.5) (i32.const 0x10101010) (f32.const 17.75) (f64.const -18.5))
  (f64.const -15.5) (i32.const 395) (i32.const 402) (f64.const 58.25) (i32.const 0xa17c5732) (f32.const 60.5)
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i32.const 0x4040404)
  (f32.const 5.75) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f32.const 9.75)
  (i32.const 0xa0a0a0a) (f64.const -11.5) (f64.const -12.5) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (f64.const -15.5) (i32.const 0x10101010) (f32.const 17.75) (f64.const -18.5)
  (f64.const 50.25) (f64.const 51.25) (f32.const 52.5))
(assert_return (invoke "arm-indirect-135"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i32.const 0x4040404)
  (f32.const 5.75) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f32.const 9.75)
  (i32.const 0xa0a0a0a) (f64.const -11.5) (f64.const -12.5) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (f64.const -15.5) (i32.const 0x10101010) (f32.const 17.75) (f64.const -18.5))
  (f64.const -15.5) (i32.const 0xe0e0fa0) (i32.const 0xa0a0a0a) (f64.const -11.5) (i32.const 0xfad5b08b)
  (f32.const 573.125) (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i32.const 0x4040404) (f32.const 5.75) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75)
  (f32.const 9.75) (i32.const 0xa0a0a0a) (f64.const -11.5) (f64.const -12.5) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (f64.const -15.5) (i32.const 0x10101010) (f32.const 17.75) (f64.const -18.5)
  (f64.const 50.25) (f64.const 51.25) (f32.const 52.5))
(assert_return (invoke "arm-indirect-136"
  (i32.const 0x1010101)) (f32.const -0.125) (f64.const 60.25) (i64.const 0x3b16f1cca7825d38)
  (i32.const 0xf4cfaa85) (f32.const 9.810503) (i32.const 0x10102c4) (f32.const -0.125) (i32.const 0x1010101)
  (f64.const 51.25) (f64.const 52.25) (f32.const 53.5) (f32.const 54.5) (i64.const -600) (i32.const 395))
(assert_return (invoke "arm-indirect-136"
  (i32.const 0)) (f32.const -0.125) (f64.const 6.3036191369089e-116) (i64.const 0xe1c09f7e5d3c1ae0)
  (i32.const 0) (f32.const -0.125) (i32.const -493) (f32.const -8.9375) (i32.const 0) (f64.const 51.25)
  (f64.const 52.25) (f32.const 53.5) (f32.const 54.5) (i64.const -600) (i32.const 395))
(assert_return (invoke "arm-indirect-137"
  (i32.const 0x1010101) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75)) (f64.const -7.5)
  (f32.const -56.75) (i32.const 0xf4cfaa85) (f32.const 68.25) (i64.const 0x1122334455667788)
  (f64.const 66848.625) (f64.const -7.5) (i64.const 0x75502b06e1bc9772) (i32.const 0x1010101) (f32.const 2.75)
  (f32.const 3.75) (f32.const 4.75) (i64.const -567) (f64.const 53.25) (i32.const 381) (f32.const 55.5)
  (i64.const -611) (f32.const 57.5))
(assert_return (invoke "arm-indirect-137"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75)) (f64.const -7.5) (f32.const 188.375)
  (i32.const 486) (f32.const 1.3403321e-07) (i64.const 0x15f0cba6815c3712) (f64.const -7.5) (f64.const 951.25)
  (i64.const 0x1122334455667ab1) (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75)
  (i64.const -567) (f64.const 53.25) (i32.const 381) (f32.const 55.5) (i64.const -611) (f32.const 57.5))
(assert_return (invoke "arm-indirect-138"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (f64.const -4.5)
  (f32.const 5.75) (i64.const 0x606060606060606) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0x303030303030303)
  (i64.const 0xa0a09d40a0a0a05) (f64.const 55.25) (f64.const 3.3725597627651434e+68) (i32.const 0xa17c5732)
  (f64.const 60.25) (i64.const 0x3b16f1cca7825d38) (i64.const 0x303030303030303) (f64.const 58.75)
  (f64.const 64.25) (f64.const -4.5) (i64.const 0x808080808080808) (i32.const 0x1010101)
  (i64.const 0x202020202020202) (i64.const 0x303030303030303) (f64.const -4.5) (f32.const 5.75)
  (i64.const 0x606060606060606) (i32.const 0x7070707) (i64.const 0x808080808080808) (i32.const 0x9090909)
  (i64.const 0xa0a0a0a0a0a0a0a))
(assert_return (invoke "arm-indirect-138"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (f64.const -4.5) (f32.const 5.75)
  (i64.const 0x606060606060606) (i32.const 0x7070707) (i64.const 0x808080808080808) (i32.const 0x9090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0x303030303030303) (i64.const 0xa0a09d40a0a0a05) (f64.const 55.25)
  (f64.const 3.3725597627651434e+68) (i32.const 0xe1bc9772) (f64.const -307.125)
  (i64.const 0x7b56310ce7c29d78) (i64.const 0x808080808080b05) (f64.const 71.25)
  (f64.const 7.914347548945932e-237) (f64.const 2.447714937972696e+131) (i64.const 0x60606060606092f)
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (f64.const -4.5) (f32.const 5.75)
  (i64.const 0x606060606060606) (i32.const 0x7070707) (i64.const 0x808080808080808) (i32.const 0x9090909)
  (i64.const 0xa0a0a0a0a0a0a0a))
(assert_return (invoke "arm-indirect-139"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (f32.const 4.75) (i32.const 0x5050505)
  (f32.const 6.75) (f64.const -7.5) (f32.const 8.75) (i32.const 0x9090909) (f32.const 10.75) (f64.const -11.5)
  (i64.const 0xc0c0c0c0c0c0c0c) (f32.const 13.75) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xf0f0f0f)
  (f32.const 16.75) (f32.const 17.75) (i64.const 0x1212121212121212)) (f64.const -11.5)
  (i64.const 0xc3c3c3c3c3c3c3e0) (f64.const 56.25) (i64.const 0x9b76512c07e2bd98) (f64.const 60.25)
  (i32.const 430) (f32.const 62.5) (f32.const 9.810503) (i64.const 0x1212121212121212)
  (i64.const 0xf1f1f1f1f1f1f334) (f32.const -1.2081039e-26) (f64.const -70.75) (i32.const 0x9a75502b)
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (f32.const 4.75) (i32.const 0x5050505)
  (f32.const 6.75) (f64.const -7.5) (f32.const 8.75) (i32.const 0x9090909) (f32.const 10.75) (f64.const -11.5)
  (i64.const 0xc0c0c0c0c0c0c0c) (f32.const 13.75) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xf0f0f0f)
  (f32.const 16.75) (f32.const 17.75) (i64.const 0x1212121212121212))
(assert_return (invoke "arm-indirect-139"
  (i32.const 0) (i32.const 0x2020202) (f64.const -3.5) (f32.const 4.75) (i32.const 0x5050505) (f32.const 6.75)
  (f64.const -7.5) (f32.const 8.75) (i32.const 0x9090909) (f32.const 10.75) (f64.const -11.5)
  (i64.const 0xc0c0c0c0c0c0c0c) (f32.const 13.75) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xf0f0f0f)
  (f32.const 16.75) (f32.const 17.75) (i64.const 0x1212121212121212)) (f64.const -11.5)
  (i64.const 0xc3c3c3c3c3c3c3e0) (f64.const 56.25) (i64.const 0x9b76512c07e2bd98)
  (f64.const 1.3199715655682936e+286) (i32.const 0x340feac5) (f32.const 71.5) (f32.const 16.75)
  (i64.const 0x1212121212121212) (i64.const 0xc0c0c0c0c0c0f35) (f32.const 2.1685708e+20) (f64.const -11.5)
  (i32.const 0x67421df8) (i32.const 0) (i32.const 0x2020202) (f64.const -3.5) (f32.const 4.75)
  (i32.const 0x5050505) (f32.const 6.75) (f64.const -7.5) (f32.const 8.75) (i32.const 0x9090909)
  (f32.const 10.75) (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c) (f32.const 13.75)
  (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xf0f0f0f) (f32.const 16.75) (f32.const 17.75)
  (i64.const 0x1212121212121212))
(assert_return (invoke "arm-indirect-140"
  (i32.const 0x1010101)) (i32.const 0x1010101) (f64.const 60701.625) (f64.const 60.25)
  (i64.const 0x3b16f1cca7825d38) (f32.const -5.5476997e+35) (f64.const -6.40755422103373e+133)
  (f64.const 58.75) (i64.const -732) (f32.const 3.25) (f32.const 69.5) (i32.const 0x1010101) (i32.const 500)
  (f64.const -7.5) (i32.const 0x1010101) (i32.const 0x1010101) (f64.const 55.25) (f64.const 56.25)
  (f64.const 57.25))
(assert_return (invoke "arm-indirect-140"
  (i32.const 0)) (i32.const 0) (f64.const 60701.625) (f64.const 60.25) (i64.const 0x3b16f1cca7825d38)
  (f32.const 2.4212762e-26) (f64.const 75.25) (f64.const -1.6338082632273529e-84) (i64.const -842)
  (f32.const -2.6713147e-07) (f32.const 8.1078647e-38) (i32.const 563) (i32.const 0x7e2bd98) (f64.const -7.5)
  (i32.const 584) (i32.const 0) (f64.const 55.25) (f64.const 56.25) (f64.const 57.25))
(assert_return (invoke "arm-indirect-141"
  (i32.const 0x1010101) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75)) (i64.const 0xfefdfcfbfaf9f8f8)
  (i32.const 0x10102a8) (i32.const 430) (i32.const 0xf4cfaa85) (f32.const 3.75) (i32.const 0x10102c4)
  (i32.const 458) (f64.const 6.3036191369089e-116) (f32.const 3.75) (f64.const -511.875) (f64.const 71.25)
  (i32.const 507) (f32.const -83194.69) (i64.const 0xa8835e3914efcaa5) (i64.const 0xf5d0ab86613c17f2)
  (i32.const 0x1af5d0ab) (f64.const 79142.625) (i32.const 0xb48f6a45) (i64.const 0xfefdfcfbfaf9f8f8)
  (i32.const 563) (f32.const 81.5) (i32.const 0x1010101) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75)
  (f32.const 56.5) (f32.const 57.5) (f64.const 58.25))
(assert_return (invoke "arm-indirect-141"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75)) (i64.const 0xfefdfcfbfaf9f8f8)
  (i32.const 423) (i32.const 430) (i32.const 0xf4cfaa85) (f32.const 3.75) (i32.const 451) (i32.const 458)
  (f64.const 6.3036191369089e-116) (f32.const 3.75) (f64.const -511.875) (f64.const -7.5) (i32.const 0)
  (f32.const 2.75) (i64.const 0xfefdfcfbfaf9f8f8) (i64.const 0x88633e19f4cfaa85) (i32.const 0x411cf7d2)
  (f64.const 88.25) (i32.const 626) (i64.const 0x112232ea55667783) (i32.const 0xe1bc9772)
  (f32.const -5.0729572e-23) (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 56.5)
  (f32.const 57.5) (f64.const 58.25))
(assert_return (invoke "arm-indirect-142"
  (i32.const 0x1010101) (f64.const -2.5) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (f32.const 7.75) (i32.const 0x8080808) (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a))
  (i32.const 0x5050505) (f64.const -68.75) (f64.const 65.25) (f32.const -1.2081039e-26) (f32.const 6.75)
  (f64.const -170.625) (f64.const 69.25) (f64.const -8.490637912746905e+41) (i64.const 0x303030303030303)
  (f32.const 80.25) (i64.const 0x2323232032323232) (i32.const 535) (i64.const -842) (f32.const 6.75)
  (f64.const -4.5) (i32.const 0x1010101) (f64.const 81.25) (f64.const -2.5) (i32.const 0xa17c5732)
  (f32.const 92.25) (i64.const 0xfcfcfcfcfcfcff5d) (f32.const 86.5) (i32.const 0x1010101) (f64.const -2.5)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (f32.const 7.75)
  (i32.const 0x8080808) (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 402) (f64.const 58.25)
  (i32.const 416) (i32.const 423) (i32.const 430) (i32.const 437))
(assert_return (invoke "arm-indirect-142"
  (i32.const 0) (f64.const -2.5) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (f32.const 7.75) (i32.const 0x8080808) (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a))
  (i32.const 0x5050505) (f64.const -68.75) (f64.const 65.25) (f32.const -1.2081039e-26) (f32.const 6.75)
  (f64.const -170.625) (f64.const 69.25) (f64.const -8.490637912746905e+41) (i64.const 0x303030303030303)
  (f32.const 80.25) (i64.const 0x303030303030303) (i32.const 0xfad5b08b) (i64.const 0xf5f5f5f5f5f5f638)
  (f32.const 90.5) (f64.const 91.25) (i32.const 647) (f64.const 1.3199715655682936e+286) (f64.const -2.5)
  (i32.const 668) (f32.const 96.5) (i64.const 0x5b3611ecc7a27d58) (f32.const 6.75) (i32.const 0)
  (f64.const -2.5) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (f32.const 7.75) (i32.const 0x8080808) (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 402)
  (f64.const 58.25) (i32.const 416) (i32.const 423) (i32.const 430) (i32.const 437))

(module
  (tag $e0)
  (tag $e1)
  (tag $e2 (param f32))
  (tag $e3 (param f32))
  (tag $e4 (param f64 i64))
  (tag $e5 (param f64 i64))
  (tag $e6 (param f32 f64 f64))
  (tag $e7 (param f32 f64 f64))
  (tag $e8 (param i64 i64 i32 i64))
  (tag $e9 (param i64 i64 i32 i64))
  (tag $e10 (param i32 f64 f64 f64 f32))
  (tag $e11 (param i32 f64 f64 f64 f32))
  (tag $e12 (param f64 f64 i32 i32 i32 i32))
  (tag $e13 (param f64 f64 i32 i32 i32 i32))
  (tag $e14 (param i32 i32 f64 i32 f64 i64 i64))
  (tag $e15 (param i32 i32 f64 i32 f64 i64 i64))
  (tag $e16 (param f32 f32 i32 i32 f32 i64 f32 f32))
  (tag $e17 (param f32 f32 i32 i32 f32 i64 f32 f32))
  (tag $e18 (param f32 i64 i32 i32 f32 i64 f32 i64 f32))
  (tag $e19 (param f32 i64 i32 i32 f32 i64 f32 i64 f32))
  (tag $e20 (param i64 f32 f64 i64 i64 i64 i32 i64 i32 i64))
  (tag $e21 (param i64 f32 f64 i64 i64 i64 i32 i64 i32 i64))
  (tag $e22 (param f32 f32 f32 i64 i32 f64 f64 i64 f32 f64 i64))
  (tag $e23 (param f32 f32 f32 i64 i32 f64 f64 i64 f32 f64 i64))
  (tag $e24 (param i64 i32 f32 i32 f64 i64 i64 f32 i32 i64 i32 i32))
  (tag $e25 (param i64 i32 f32 i32 f64 i64 i64 f32 i32 i64 i32 i32))
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
  (table $t0 14 20 funcref)
  (elem (table $t0) (i32.const 1) func $hop-143)
  (elem (table $t0) (i32.const 2) func $hop-144)
  (elem (table $t0) (i32.const 3) func $hop-145)
  (elem (table $t0) (i32.const 4) func $hop-146)
  (elem (table $t0) (i32.const 5) func $hop-147)
  (elem (table $t0) (i32.const 6) func $hop-148)
  (elem (table $t0) (i32.const 7) func $hop-149)
  (elem (table $t0) (i32.const 8) func $hop-150)
  (elem (table $t0) (i32.const 9) func $hop-151)
  (elem (table $t0) (i32.const 10) func $hop-152)
  (elem (table $t0) (i32.const 11) func $hop-153)
  (elem (table $t0) (i32.const 12) func $hop-154)
  (elem (table $t0) (i32.const 13) func $hop-155)
  (func $nothing
  )
  (func $clobber
  (local i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 7 f64.const 3.25 f64.add local.set 1
    global.get 0 i32.const 31 i32.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3 global.get 1
    i64.const 0x600000005 i64.sub local.set 4 global.get 7 f64.const 7.25 f64.sub local.set 5 global.get 0
    i32.const 59 i32.add local.set 6 global.get 6 f32.const 9.5 f32.add local.set 7 global.get 1
    i64.const -105 i64.sub local.set 8 global.get 7 f64.const 11.25 f64.mul local.set 9 global.get 0
    i32.const 87 i32.add local.set 10 global.get 6 f32.const 13.5 f32.sub local.set 11 global.get 1
    i64.const -149 i64.sub local.set 12 global.get 7 f64.const 15.25 f64.add local.set 13 global.get 0
    i32.const 115 i32.add local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1
    i64.const 0x1200000005 i64.sub local.set 16 global.get 7 f64.const 19.25 f64.sub local.set 17 global.get 0
    i32.const 143 i32.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 7 f64.const 23.25 f64.mul local.set 21 global.get 0
    i32.const 171 i32.add local.set 22 global.get 6 f32.const 25.5 f32.sub local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-143 (param i32)
    call $clobber local.get 0
    if
      throw $e0
    end
  )
  (func $hop-143 (param i32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 return_call $throw-143
    end
    unreachable
  )
  (func $arm-tail-143 (export "arm-tail-143")
  (param i32 f64 f32 i32 i64 f32 i32 f32 f64 i64 f64 f32 i32 i64 i32 i64 i64 f32)
  (result i64 f64 f32 f32 i32 f64 f32 i64 i64 i32 i32 f64 f32 i32 i64 f32 i32 f32 f64 i64 f64 f32 i32 i64 i32 i64 i64 f32 f64 i32 f64 i64 f32 i64)
  (local f64 i32 f64 i64 f32 i64)
    f64.const 58.25 local.set 18 i32.const 416 local.set 19 f64.const 60.25 local.set 20 i64.const -666
    local.set 21 f32.const 62.5 local.set 22 i64.const 0x3f00000005 local.set 23
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19 local.get 20 local.set 20
      local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 16 local.get 1 f64.const 65.25 f64.mul f32.const 66.5 i32.const 152 f32.load offset=3
    local.get 6 local.get 1 f64.const 69.25 f64.add f32.const 70.5 i32.const 184 i64.load offset=3
    local.get 13 local.get 12 i32.const 514 i32.xor global.get 0
    if
      try_table (catch $e1 0) (catch $e0 0)
        local.get 13 i64.const -809 i64.sub local.get 11 f32.const 75.5 f32.add local.get 0 i32.const 32
        i64.load i32.const 40 f64.load offset=1 i32.const 549 call $hop-143 drop drop
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
  (func $throw-144 (param i32 f32)
    call $clobber local.get 0
    if
      local.get 1 throw $e2
    end
  )
  (func $hop-144 (param i32 f32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 return_call $throw-144
    end
    unreachable
  )
  (func $arm-tail-144 (export "arm-tail-144") (param i32) (result f32 i32)
    global.get 0
    if (result f32)
      try_table (result f32) (catch $e3 0) (catch $e2 0)
        global.get 5 i32.const 96 f32.load local.get 0 f32.const 61.5 global.get 1 f64.const 63.25 local.get 0
        call $hop-144 drop drop global.get 6
      end
    else
      unreachable
    end
    local.get 0
  )
  (func $throw-145 (param i32 f64 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 throw $e4
    end
  )
  (func $hop-145 (param i32 f64 i64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 return_call $throw-145
    end
    unreachable
  )
  (func $arm-tail-145 (export "arm-tail-145") (param i32 i64 f32 f64) (result f64 i64 i32 i64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 0
    if (result f64 i64)
      try_table (result f64 i64) (catch $e5 0) (catch $e4 0)
        i32.const 96 i64.load local.get 2 local.get 0 local.get 3 f64.const 62.25 f64.mul local.get 1
        i64.const 0x3f00000005 i64.mul i64.const -699 f64.const 65.25 i32.const 144 i32.load offset=2
        call $hop-145 drop drop f64.const 67.25 i64.const -743
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-146 (param i32 f32 f64 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 throw $e6
    end
  )
  (func $hop-146 (param i32 f32 f64 f64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 return_call $throw-146
    end
    unreachable
  )
  (func $arm-tail-146 (export "arm-tail-146") (param i32 i64 i32 i64 i32 i32 i32 i64 f32 i64)
  (result f32 f64 f64 i32 i64 i32 i64 i32 i32 i32 i64 f32 i64 i32 i64 f32) (local i32 i64 f32)
    i32.const 430 local.set 10 i64.const -677 local.set 11 f32.const 63.5 local.set 12
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
    end
    global.get 0
    if (result f32 f64 f64)
      try_table (result f32 f64 f64) (catch $e7 0) (catch $e6 0)
        local.get 1 i64.const -699 i64.add i32.const 136 f32.load offset=1 local.get 0 local.get 8
        i32.const 152 f64.load offset=3 global.get 3 i32.const 168 i64.load offset=1 global.get 3
        i32.const 500 call $hop-146 drop drop local.get 8 f32.const 72.5 f32.add f64.const 73.25
        f64.const 74.25
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $throw-147 (param i32 i64 i64 i32 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e8
    end
  )
  (func $hop-147 (param i32 i64 i64 i32 i64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 return_call $throw-147
    end
    unreachable
  )
  (func $arm-tail-147 (export "arm-tail-147")
  (param i32 f64 i32 f64 i64 f64 f64 i32 f64 i64 f32 f64 f32 f32 f32 i64 i64 i32)
  (result i64 i64 i64 i32 i64 i32 f64 i32 f64 i64 f64 f64 i32 f64 i64 f32 f64 f32 f32 f32 i64 i64 i32 i64 i32 i32)
  (local i64 i32 i32)
    i64.const -677 local.set 18 i32.const 444 local.set 19 i32.const 451 local.set 20 local.get 4 global.get 0
    if (result i64 i64 i32 i64)
      try_table (result i64 i64 i32 i64) (catch $e9 0) (catch $e8 0)
        i32.const 144 i64.load offset=2 i32.const 152 f32.load offset=3 local.get 0 i64.const -743
        i64.const 0x4500000005 local.get 7 i32.const 493 i32.sub local.get 9 i64.const -776 i64.mul
        i64.const 0x4800000005 local.get 1 local.get 7 i32.const 521 i32.sub call $hop-147 drop drop
        i32.const 24 i64.load offset=3 i64.const -831 local.get 0 local.get 15
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20
  )
  (func $throw-148 (param i32 i32 f64 f64 f64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 throw $e10
    end
  )
  (func $hop-148 (param i32 i32 f64 f64 f64 f32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 return_call $throw-148
    end
    unreachable
  )
  (func $arm-tail-148 (export "arm-tail-148") (param i32)
  (result f64 i32 f64 f64 f64 f32 i32 i32 f64 f32 f32 f64 f64) (local i32 f64 f32 f32 f64 f64)
    i32.const 444 local.set 1 f64.const 64.25 local.set 2 f32.const 65.5 local.set 3 f32.const 66.5
    local.set 4 f64.const 67.25 local.set 5 f64.const 68.25 local.set 6
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6
    end
    global.get 7 global.get 0
    if (result i32 f64 f64 f64 f32)
      try_table (result i32 f64 f64 f64 f32) (catch $e11 0) (catch $e10 0)
        i32.const 176 i64.load offset=2 global.get 6 f32.const 71.5 f32.mul local.get 0 i32.const 507
        f64.const 73.25 global.get 3 f64.const 74.25 f64.mul global.get 7 f64.const 75.25 f64.add i32.const 32
        f32.load global.get 5 global.get 3 local.get 0 i32.const 556 i32.mul call $hop-148 drop drop
        i32.const 64 i32.load f64.const 81.25 f64.const 82.25 global.get 7 f64.const 83.25 f64.mul
        i32.const 96 f32.load
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-149 (param i32 f64 f64 i32 i32 i32 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 throw $e12
    end
  )
  (func $hop-149 (param i32 f64 f64 i32 i32 i32 i32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
      return_call $throw-149
    end
    unreachable
  )
  (func $arm-tail-149 (export "arm-tail-149") (param i32 i32 i64 i64)
  (result i64 f64 f64 i32 i32 i32 i32 i32 i32 i64 i64 f32 f64 i32 i32 f64 i64) (local f32 f64 i32 i32 f64 i64)
    f32.const 64.5 local.set 4 f64.const 65.25 local.set 5 i32.const 465 local.set 6 i32.const 472 local.set 7
    f64.const 68.25 local.set 8 i64.const 0x4500000005 local.set 9
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    local.get 3 global.get 0
    if (result f64 f64 i32 i32 i32 i32)
      try_table (result f64 f64 i32 i32 i32 i32) (catch $e13 0) (catch $e12 0)
        i64.const -776 i32.const 0 f32.load local.get 0 global.get 7 global.get 3 local.get 0 i32.const 528
        i32.mul local.get 1 i32.const 542 local.get 0 i32.const 549 i32.sub local.get 2 i64.const -864 i64.mul
        global.get 3 local.get 1 call $hop-149 drop drop global.get 3 f64.const 82.25 f64.sub global.get 7
        f64.const 83.25 f64.mul local.get 1 local.get 1 i32.const 598 i32.xor local.get 1 i32.const 605
        i32.sub local.get 0 i32.const 612 i32.mul
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-150 (param i32 i32 i32 f64 i32 f64 i64 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 throw $e14
    end
  )
  (func $hop-150 (param i32 i32 i32 f64 i32 f64 i64 i64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      return_call $throw-150
    end
    unreachable
  )
  (func $arm-tail-150 (export "arm-tail-150") (param i32 f64 f32 f64 f32 i32 i32 f32 f64 i32)
  (result f64 f64 f64 f64 i32 i32 f64 i32 f64 i64 i64 i32 f64 f32 f64 f32 i32 i32 f32 f64 i32)
    local.get 8 local.get 8 f64.const 66.25 f64.add f64.const 67.25 i32.const 160 f64.load global.get 0
    if (result i32 i32 f64 i32 f64 i64 i64)
      try_table (result i32 i32 f64 i32 f64 i64 i64) (catch $e15 0) (catch $e14 0)
        i32.const 168 i64.load offset=1 local.get 7 f32.const 70.5 f32.sub local.get 0 i32.const 500
        i32.const 507 local.get 1 f64.const 73.25 f64.sub local.get 0 i32.const 521 i32.sub f64.const 75.25
        global.get 1 i32.const 40 i64.load offset=1 global.get 1 i64.const 0x4e00000005 i64.sub local.get 3
        f64.const 79.25 f64.sub local.get 9 i32.const 563 i32.add call $hop-150 drop drop local.get 0
        i32.const 80 i32.load offset=2 f64.const 83.25 local.get 5 i32.const 591 i32.add f64.const 85.25
        global.get 1 i64.const 0x5700000005
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-151 (param i32 f32 f32 i32 i32 f32 i64 f32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      throw $e16
    end
  )
  (func $hop-151 (param i32 f32 f32 i32 i32 f32 i64 f32 f32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      local.get 8 return_call $throw-151
    end
    unreachable
  )
  (func $arm-tail-151 (export "arm-tail-151")
  (param i32 f64 f64 f32 i64 f32 f32 i64 f64 f32 f32 i64 f64 f64 f64 f32 f64 i64)
  (result f64 f64 i32 i64 f32 f32 i32 i32 f32 i64 f32 f32 i32 f64 f64 f32 i64 f32 f32 i64 f64 f32 f32 i64 f64 f64 f64 f32 f64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17
    end
    local.get 13 local.get 2 f64.const 67.25 f64.sub i32.const 479 i32.const 168 i64.load offset=1
    global.get 0
    if (result f32 f32 i32 i32 f32 i64 f32 f32)
      try_table (result f32 f32 i32 i32 f32 i64 f32 f32) (catch $e17 0) (catch $e16 0)
        i64.const -765 i32.const 184 f32.load offset=3 local.get 0 i32.const 0 f32.load f32.const 73.5
        i32.const 16 i32.load offset=2 local.get 0 local.get 3 f32.const 76.5 f32.sub local.get 7 local.get 9
        local.get 15 i32.const 64 i64.load local.get 12 f64.const 81.25 f64.add i32.const 577 call $hop-151
        drop drop i32.const 88 f32.load offset=3 local.get 6 f32.const 84.5 f32.add local.get 0 i32.const 598
        i32.xor local.get 0 local.get 5 f32.const 87.5 f32.add local.get 4 i64.const -963 i64.add local.get 5
        i32.const 144 f32.load offset=2
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $throw-152 (param i32 f32 i64 i32 i32 f32 i64 f32 i64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e18
    end
  )
  (func $hop-152 (param i32 f32 i64 i32 i32 f32 i64 f32 i64 f32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      local.get 8 local.get 9 return_call $throw-152
    end
    unreachable
  )
  (func $arm-tail-152 (export "arm-tail-152") (param i32)
  (result f32 i32 i32 f64 f32 i64 i32 i32 f32 i64 f32 i64 f32 i32 f64 f32 f32) (local f64 f32 f32)
    f64.const 67.25 local.set 1 f32.const 68.5 local.set 2 f32.const 69.5 local.set 3
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 2 local.get 0 i32.const 500 i32.mul i32.const 507 i32.const 8 f64.load offset=1 global.get 0
    if (result f32 i64 i32 i32 f32 i64 f32 i64 f32)
      try_table (result f32 i64 i32 i32 f32 i64 f32 i64 f32) (catch $e19 0) (catch $e18 0)
        i64.const -809 f32.const 75.5 local.get 0 global.get 2 f32.const 76.5 f32.sub global.get 5 local.get 0
        local.get 0 i32.const 64 f32.load global.get 5 i64.const 0x5100000005 i64.xor i32.const 80
        f32.load offset=2 global.get 5 i64.const -908 i64.mul f32.const 84.5 i32.const 104 i64.load offset=1
        global.get 3 f64.const 86.25 f64.mul local.get 0 call $hop-152 drop drop global.get 2 global.get 5
        i32.const 144 i32.load offset=2 local.get 0 f32.const 92.5 global.get 5 i64.const 0x5d00000005 i64.xor
        global.get 2 i32.const 184 i64.load offset=3 f32.const 96.5
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-153 (param i32 i64 f32 f64 i64 i64 i64 i32 i64 i32 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 throw $e20
    end
  )
  (func $hop-153 (param i32 i64 f32 f64 i64 i64 i64 i32 i64 i32 i64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      local.get 8 local.get 9 local.get 10 return_call $throw-153
    end
    unreachable
  )
  (func $arm-tail-153 (export "arm-tail-153") (param i32 i32 f64 i64)
  (result i32 i64 f32 f32 f32 f64 f32 i64 i32 i64 i64 f32 f64 i64 i64 i64 i32 i64 i32 i64 i32 i32 f64 i64 i64 i32 f64)
  (local i64 i32 f64)
    i64.const -743 local.set 4 i32.const 486 local.set 5 f64.const 70.25 local.set 6 local.get 1 local.get 3
    i64.const 0x4800000005 i64.add f32.const 73.5 i32.const 16 f32.load offset=2 global.get 6 local.get 2
    f64.const 76.25 f64.sub f32.const 77.5 i32.const 48 i64.load offset=2 local.get 1 local.get 3
    i64.const -875 i64.add global.get 0
    if (result i64 f32 f64 i64 i64 i64 i32 i64 i32 i64)
      try_table (result i64 f32 f64 i64 i64 i64 i32 i64 i32 i64) (catch $e21 0) (catch $e20 0)
        local.get 3 global.get 2 f32.const 82.5 f32.sub local.get 0 local.get 3 i32.const 96 f32.load
        i32.const 104 f64.load offset=1 i32.const 112 i64.load offset=2 local.get 3 i64.const -963
        i32.const 626 local.get 3 i32.const 152 i32.load offset=3 local.get 3 local.get 3
        i64.const 0x5d00000005 i64.xor local.get 2 f64.const 94.25 f64.sub local.get 0 call $hop-153 drop drop
        i64.const 0x6000000005 global.get 6 f64.const 98.25 i64.const 0x6300000005 i64.const -1095
        i64.const -1106 local.get 1 i32.const 717 i32.sub local.get 3 local.get 0 i32.const 731 i32.add
        local.get 3 i64.const 0x6900000005 i64.xor
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-154 (param i32 f32 f32 f32 i64 i32 f64 f64 i64 f32 f64 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 throw $e22
    end
  )
  (func $hop-154 (param i32 f32 f32 f32 i64 i32 f64 f64 i64 f32 f64 i64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      local.get 8 local.get 9 local.get 10 local.get 11 return_call $throw-154
    end
    unreachable
  )
  (func $arm-tail-154 (export "arm-tail-154") (param i32 f32 i64 f64 f64 i32 i64 f64 f64 i64)
  (result f32 f64 i32 f32 f64 i64 f64 i64 f32 f64 f32 f32 f32 i64 i32 f64 f64 i64 f32 f64 i64 i32 f32 i64 f64 f64 i32 i64 f64 f64 i64 i64 f32 f32 i64 i64 f64)
  (local i64 f32 f32 i64 i64 f64)
    i64.const 0x4500000005 local.set 10 f32.const 70.5 local.set 11 f32.const 71.5 local.set 12
    i64.const 0x4800000005 local.set 13 i64.const -798 local.set 14 f64.const 74.25 local.set 15
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 1 local.get 8 f64.const 76.25 f64.sub i32.const 542 i32.const 48 f32.load offset=2 local.get 8
    local.get 9 i64.const -875 i64.add f64.const 81.25 i32.const 80 i64.load offset=2 local.get 1 local.get 3
    f64.const 84.25 f64.add global.get 0
    if (result f32 f32 f32 i64 i32 f64 f64 i64 f32 f64 i64)
      try_table (result f32 f32 f32 i64 i32 f64 f64 i64 f32 f64 i64) (catch $e23 0) (catch $e22 0)
        i32.const 104 i64.load offset=1 f32.const 86.5 local.get 0 local.get 1 f32.const 87.5 f32.add
        local.get 1 f32.const 88.5 f32.sub f32.const 89.5 i32.const 144 i64.load offset=2 local.get 0
        i32.const 640 i32.mul f64.const 92.25 i32.const 168 f64.load offset=1 local.get 6 i64.const -1029
        i64.sub local.get 1 f32.const 95.5 f32.mul f64.const 96.25 local.get 2 i64.const -1062 i64.xor
        local.get 6 i64.const -1073 i64.sub i32.const 24 f64.load offset=3 local.get 5 i32.const 703 i32.add
        call $hop-154 drop drop f32.const 101.5 local.get 1 f32.const 102.5 f32.add local.get 1
        i64.const -1139 local.get 5 local.get 3 f64.const 106.25 f64.sub local.get 4 f64.const 107.25 f64.mul
        local.get 9 local.get 1 f32.const 109.5 f32.sub local.get 3 local.get 2 i64.const 0x6f00000005 i64.mul
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $throw-155 (param i32 i64 i32 f32 i32 f64 i64 i64 f32 i32 i64 i32 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 12 throw $e24
    end
  )
  (func $hop-155 (param i32 i64 i32 f32 i32 f64 i64 i64 f32 i32 i64 i32 i32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 return_call $throw-155
    end
    unreachable
  )
  (func $arm-tail-155 (export "arm-tail-155")
  (param i32 f32 i32 i64 i32 f32 i32 i32 f64 f64 f32 f64 i32 f64 f64 i64 f64 f64)
  (result i64 f64 f64 f32 i32 f32 f32 f32 f64 f32 i64 i32 f32 i32 f64 i64 i64 f32 i32 i64 i32 i32 i32 f32 i32 i64 i32 f32 i32 i32 f64 f64 f32 f64 i32 f64 f64 i64 f64 f64 i32 i64 i64 f64 i32 i32)
  (local i32 i64 i64 f64 i32 i32)
    i32.const 493 local.set 18 i64.const -776 local.set 19 i64.const 0x4800000005 local.set 20 f64.const 73.25
    local.set 21 i32.const 521 local.set 22 i32.const 528 local.set 23
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19 local.get 20 local.set 20
      local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 3 local.get 8 f64.const 77.25 f64.mul f64.const 78.25 i32.const 56 f32.load offset=3 local.get 6
    local.get 1 f32.const 81.5 f32.add f32.const 82.5 i32.const 88 f32.load offset=3 local.get 14 local.get 5
    f32.const 85.5 f32.sub global.get 0
    if (result i64 i32 f32 i32 f64 i64 i64 f32 i32 i64 i32 i32)
      try_table (result i64 i32 f32 i32 f64 i64 i64 f32 i32 i64 i32 i32) (catch $e25 0) (catch $e24 0)
        local.get 3 i32.const 120 f32.load offset=3 local.get 0 local.get 15 i64.const -963 i64.add
        i32.const 626 f32.const 90.5 local.get 7 local.get 16 f64.const 92.25 f64.mul i32.const 168
        i64.load offset=1 local.get 15 i64.const -1029 i64.sub local.get 5 local.get 12 local.get 15
        i64.const -1062 i64.xor local.get 12 i32.const 689 i32.sub local.get 2 i32.const 32 i64.load
        local.get 17 f64.const 101.25 f64.mul local.get 7 i32.const 717 i32.sub call $hop-155 drop drop
        i64.const -1128 local.get 4 i32.const 731 i32.add f32.const 105.5 i32.const 745 local.get 11
        f64.const 107.25 f64.mul local.get 15 i64.const 0x6c00000005 i64.add local.get 15 i32.const 112
        f32.load offset=2 local.get 12 i32.const 128 i64.load local.get 12 i32.const 794 i32.xor i32.const 144
        i32.load offset=2
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
)

(assert_return (invoke "arm-tail-143"
  (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (i32.const 0x4040404) (i64.const 0x505050505050505)
  (f32.const 6.75) (i32.const 0x7070707) (f32.const 8.75) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (f64.const -11.5) (f32.const 12.75) (i32.const 0xd0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (i32.const 0xf0f0f0f) (i64.const 0x1010101010101010) (i64.const 0x1111111111111111) (f32.const 18.75))
  (i64.const 0x1111111111111111) (f64.const -163.125) (f32.const 66.5) (f32.const -4.348626e+20)
  (i32.const 0x7070707) (f64.const 66.75) (f32.const 70.5) (i64.const 0x15f0cba6815c3712)
  (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xd0d0f0f) (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75)
  (i32.const 0x4040404) (i64.const 0x505050505050505) (f32.const 6.75) (i32.const 0x7070707) (f32.const 8.75)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (f64.const -11.5) (f32.const 12.75) (i32.const 0xd0d0d0d)
  (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xf0f0f0f) (i64.const 0x1010101010101010)
  (i64.const 0x1111111111111111) (f32.const 18.75) (f64.const 58.25) (i32.const 416) (f64.const 60.25)
  (i64.const -666) (f32.const 62.5) (i64.const 0x3f00000005))
(assert_return (invoke "arm-tail-143"
  (i32.const 0) (f64.const -2.5) (f32.const 3.75) (i32.const 0x4040404) (i64.const 0x505050505050505)
  (f32.const 6.75) (i32.const 0x7070707) (f32.const 8.75) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (f64.const -11.5) (f32.const 12.75) (i32.const 0xd0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (i32.const 0xf0f0f0f) (i64.const 0x1010101010101010) (i64.const 0x1111111111111111) (f32.const 18.75))
  (i64.const 0x1111111111111111) (f64.const -163.125) (f32.const 66.5) (f32.const -4.348626e+20)
  (i32.const 0x7070707) (f64.const 66.75) (f32.const 70.5) (i64.const 0x15f0cba6815c3712)
  (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xd0d0f0f) (i32.const 0) (f64.const -2.5) (f32.const 3.75)
  (i32.const 0x4040404) (i64.const 0x505050505050505) (f32.const 6.75) (i32.const 0x7070707) (f32.const 8.75)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (f64.const -11.5) (f32.const 12.75) (i32.const 0xd0d0d0d)
  (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xf0f0f0f) (i64.const 0x1010101010101010)
  (i64.const 0x1111111111111111) (f32.const 18.75) (f64.const 58.25) (i32.const 416) (f64.const 60.25)
  (i64.const -666) (f32.const 62.5) (i64.const 0x3f00000005))
(assert_return (invoke "arm-tail-144" (i32.const 0x1010101)) (f32.const 61.5) (i32.const 0x1010101))
(assert_return (invoke "arm-tail-144" (i32.const 0)) (f32.const -0.125) (i32.const 0))
(assert_return (invoke "arm-tail-145"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (f32.const 3.75) (f64.const -4.5)) (f64.const -280.125)
  (i64.const 0x888888880a0a0a0a) (i32.const 0x1010101) (i64.const 0x202020202020202) (f32.const 3.75)
  (f64.const -4.5))
(assert_return (invoke "arm-tail-145"
  (i32.const 0) (i64.const 0x202020202020202) (f32.const 3.75) (f64.const -4.5)) (f64.const 67.25)
  (i64.const -743) (i32.const 0) (i64.const 0x202020202020202) (f32.const 3.75) (f64.const -4.5))
(assert_return (invoke "arm-tail-146"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a)) (f32.const 9.75) (f64.const 1.2138208582520844e+257)
  (f64.const -7.5) (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303)
  (i64.const 0x404040404040404) (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707)
  (i64.const 0x808080808080808) (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 430)
  (i64.const -677) (f32.const 63.5))
(assert_return (invoke "arm-tail-146"
  (i32.const 0) (i64.const 0x202020202020202) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a)) (f32.const 82.25) (f64.const 73.25) (f64.const 74.25)
  (i32.const 0) (i64.const 0x202020202020202) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 430) (i64.const -677) (f32.const 63.5))
(assert_return (invoke "arm-tail-147"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (f64.const -4.5) (i64.const 0x505050505050505)
  (f64.const -6.5) (f64.const -7.5) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (f32.const 11.75) (f64.const -12.5) (f32.const 13.75) (f32.const 14.75) (f32.const 15.75)
  (i64.const 0x1010101010101010) (i64.const 0x1111111111111111) (i32.const 0x12121212))
  (i64.const 0x505050505050505) (i64.const -743) (i64.const 0x4500000005) (i32.const 0x808061b)
  (i64.const 0x91919191919191b0) (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (f64.const -4.5)
  (i64.const 0x505050505050505) (f64.const -6.5) (f64.const -7.5) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (f32.const 11.75) (f64.const -12.5) (f32.const 13.75) (f32.const 14.75)
  (f32.const 15.75) (i64.const 0x1010101010101010) (i64.const 0x1111111111111111) (i32.const 0x12121212)
  (i64.const -677) (i32.const 444) (i32.const 451))
(assert_return (invoke "arm-tail-147"
  (i32.const 0) (f64.const -2.5) (i32.const 0x3030303) (f64.const -4.5) (i64.const 0x505050505050505)
  (f64.const -6.5) (f64.const -7.5) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (f32.const 11.75) (f64.const -12.5) (f32.const 13.75) (f32.const 14.75) (f32.const 15.75)
  (i64.const 0x1010101010101010) (i64.const 0x1111111111111111) (i32.const 0x12121212))
  (i64.const 0x505050505050505) (i64.const 0xf5d0ab86613c17f2) (i64.const -831) (i32.const 0)
  (i64.const 0x1010101010101010) (i32.const 0) (f64.const -2.5) (i32.const 0x3030303) (f64.const -4.5)
  (i64.const 0x505050505050505) (f64.const -6.5) (f64.const -7.5) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (f32.const 11.75) (f64.const -12.5) (f32.const 13.75) (f32.const 14.75)
  (f32.const 15.75) (i64.const 0x1010101010101010) (i64.const 0x1111111111111111) (i32.const 0x12121212)
  (i64.const -677) (i32.const 444) (i32.const 451))
(assert_return (invoke "arm-tail-148"
  (i32.const 0x1010101)) (f64.const 1024.5) (i32.const 507) (f64.const 73.25) (f64.const -556.875)
  (f64.const 1099.75) (f32.const 1.01666746e-22) (i32.const 0x1010101) (i32.const 444) (f64.const 64.25)
  (f32.const 65.5) (f32.const 66.5) (f64.const 67.25) (f64.const 68.25))
(assert_return (invoke "arm-tail-148"
  (i32.const 0)) (f64.const 1024.5) (i32.const 0xba95704b) (f64.const 81.25) (f64.const 82.25)
  (f64.const 85289.625) (f32.const 1.2741393e+16) (i32.const 0) (i32.const 444) (f64.const 64.25)
  (f32.const 65.5) (f32.const 66.5) (f64.const 67.25) (f64.const 68.25))
(assert_return (invoke "arm-tail-149"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404))
  (i64.const 0x404040404040404) (f64.const 1024.5) (f64.const -7.5) (i32.const 0x12121210)
  (i32.const 0x2020202) (i32.const 542) (i32.const 0x100fedc) (i32.const 0x1010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (f32.const 64.5) (f64.const 65.25)
  (i32.const 465) (i32.const 472) (f64.const 68.25) (i64.const 0x4500000005))
(assert_return (invoke "arm-tail-149"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404))
  (i64.const 0x404040404040404) (f64.const -89.75) (f64.const 85289.625) (i32.const 0x2020202)
  (i32.const 0x2020054) (i32.const 0x201ffa5) (i32.const 0) (i32.const 0) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (f32.const 64.5) (f64.const 65.25)
  (i32.const 465) (i32.const 472) (f64.const 68.25) (i64.const 0x4500000005))
(assert_return (invoke "arm-tail-150"
  (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75)
  (i32.const 0x6060606) (i32.const 0x7070707) (f32.const 8.75) (f64.const -9.5) (i32.const 0xa0a0a0a))
  (f64.const -9.5) (f64.const 56.75) (f64.const 67.25) (f64.const 6.508229140384577e-87) (i32.const 500)
  (i32.const 507) (f64.const -75.75) (i32.const 0x100fef8) (f64.const 75.25) (i64.const 0x1122334455667788)
  (i64.const 0xfbd6b18c67421df8) (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5)
  (f32.const 5.75) (i32.const 0x6060606) (i32.const 0x7070707) (f32.const 8.75) (f64.const -9.5)
  (i32.const 0xa0a0a0a))
(assert_return (invoke "arm-tail-150"
  (i32.const 0) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75) (i32.const 0x6060606)
  (i32.const 0x7070707) (f32.const 8.75) (f64.const -9.5) (i32.const 0xa0a0a0a)) (f64.const -9.5)
  (f64.const 56.75) (f64.const 67.25) (f64.const 6.508229140384577e-87) (i32.const 0) (i32.const 0x542f0ae5)
  (f64.const 83.25) (i32.const 0x6060855) (f64.const 85.25) (i64.const 0x1122334455667788)
  (i64.const 0x5700000005) (i32.const 0) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75)
  (i32.const 0x6060606) (i32.const 0x7070707) (f32.const 8.75) (f64.const -9.5) (i32.const 0xa0a0a0a))
(assert_return (invoke "arm-tail-151"
  (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75) (i64.const 0x505050505050505)
  (f32.const 6.75) (f32.const 7.75) (i64.const 0x808080808080808) (f64.const -9.5) (f32.const 10.75)
  (f32.const 11.75) (i64.const 0xc0c0c0c0c0c0c0c) (f64.const -13.5) (f64.const -14.5) (f64.const -15.5)
  (f32.const 16.75) (f64.const -17.5) (i64.const 0x1212121212121212)) (f64.const -14.5) (f64.const -70.75)
  (i32.const 479) (i64.const 0x7b56310ce7c29d78) (f32.const 2.7673341e+35) (f32.const 73.5)
  (i32.const 0x14efcaa5) (i32.const 0x1010101) (f32.const -71.75) (i64.const 0x808080808080808)
  (f32.const 10.75) (f32.const 16.75) (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75)
  (i64.const 0x505050505050505) (f32.const 6.75) (f32.const 7.75) (i64.const 0x808080808080808)
  (f64.const -9.5) (f32.const 10.75) (f32.const 11.75) (i64.const 0xc0c0c0c0c0c0c0c) (f64.const -13.5)
  (f64.const -14.5) (f64.const -15.5) (f32.const 16.75) (f64.const -17.5) (i64.const 0x1212121212121212))
(assert_return (invoke "arm-tail-151"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75) (i64.const 0x505050505050505)
  (f32.const 6.75) (f32.const 7.75) (i64.const 0x808080808080808) (f64.const -9.5) (f32.const 10.75)
  (f32.const 11.75) (i64.const 0xc0c0c0c0c0c0c0c) (f64.const -13.5) (f64.const -14.5) (f64.const -15.5)
  (f32.const 16.75) (f64.const -17.5) (i64.const 0x1212121212121212)) (f64.const -14.5) (f64.const -70.75)
  (i32.const 479) (i64.const 0x7b56310ce7c29d78) (f32.const -8.5496323e-19) (f32.const 92.25) (i32.const 598)
  (i32.const 0) (f32.const 94.25) (i64.const 0x505050505050142) (f32.const 6.75) (f32.const -1.2081039e-26)
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75) (i64.const 0x505050505050505)
  (f32.const 6.75) (f32.const 7.75) (i64.const 0x808080808080808) (f64.const -9.5) (f32.const 10.75)
  (f32.const 11.75) (i64.const 0xc0c0c0c0c0c0c0c) (f64.const -13.5) (f64.const -14.5) (f64.const -15.5)
  (f32.const 16.75) (f64.const -17.5) (i64.const 0x1212121212121212))
(assert_return (invoke "arm-tail-152"
  (i32.const 0x1010101)) (f32.const 3.25) (i32.const 0xf5f5f5f4) (i32.const 507)
  (f64.const 2.447714937972696e+131) (f32.const -73.25) (i64.const 0xfefdfcfbfaf9f8f8) (i32.const 0x1010101)
  (i32.const 0x1010101) (f32.const -0.0011401264) (i64.const 0xfefdfcaafaf9f8fd) (f32.const 3.0072082e+12)
  (i64.const 0x9322b241d160f060) (f32.const 84.5) (i32.const 0x1010101) (f64.const 67.25) (f32.const 68.5)
  (f32.const 69.5))
(assert_return (invoke "arm-tail-152"
  (i32.const 0)) (f32.const 3.25) (i32.const 0) (i32.const 507) (f64.const 2.447714937972696e+131)
  (f32.const 3.25) (i64.const 0xfefdfcfbfaf9f8f8) (i32.const 0x946f4a25) (i32.const 0) (f32.const 92.5)
  (i64.const 0xfefdfca6faf9f8fd) (f32.const 3.25) (i64.const 0x15f0cba6815c3712) (f32.const 96.5)
  (i32.const 0) (f64.const 67.25) (f32.const 68.5) (f32.const 69.5))
(assert_return (invoke "arm-tail-153"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (i64.const 0x404040404040404))
  (i32.const 0x2020202) (i64.const 0x404044c04040409) (f32.const 73.5) (f32.const 2.4212762e-26)
  (f32.const -0.125) (f64.const -79.75) (f32.const 77.5) (i64.const 0x4823fed9b48f6a45) (i32.const 0x2020202)
  (i64.const 0x404040404040099) (i64.const 0x404040404040404) (f32.const 1.2741393e+16)
  (f64.const 4.744817393885104e-24) (i64.const 0x88633e19f4cfaa85) (i64.const 0x404040404040404)
  (i64.const -963) (i32.const 626) (i64.const 0x404040404040404) (i32.const 0xe1bc9772)
  (i64.const 0x404040404040404) (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5)
  (i64.const 0x404040404040404) (i64.const -743) (i32.const 486) (f64.const 70.25))
(assert_return (invoke "arm-tail-153"
  (i32.const 0) (i32.const 0x2020202) (f64.const -3.5) (i64.const 0x404040404040404)) (i32.const 0x2020202)
  (i64.const 0x404044c04040409) (f32.const 73.5) (f32.const 2.4212762e-26) (f32.const -0.125)
  (f64.const -79.75) (f32.const 77.5) (i64.const 0x4823fed9b48f6a45) (i32.const 0x2020202)
  (i64.const 0x404040404040099) (i64.const 0x6000000005) (f32.const -0.125) (f64.const 98.25)
  (i64.const 0x6300000005) (i64.const -1095) (i64.const -1106) (i32.const 0x201ff35)
  (i64.const 0x404040404040404) (i32.const 731) (i64.const 0x404046d04040401) (i32.const 0)
  (i32.const 0x2020202) (f64.const -3.5) (i64.const 0x404040404040404) (i64.const -743) (i32.const 486)
  (f64.const 70.25))
(assert_return (invoke "arm-tail-154"
  (i32.const 0x1010101) (f32.const 2.75) (i64.const 0x303030303030303) (f64.const -4.5) (f64.const -5.5)
  (i32.const 0x6060606) (i64.const 0x707070707070707) (f64.const -8.5) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a)) (f32.const 2.75) (f64.const -85.75) (i32.const 542)
  (f32.const -2.6713147e-07) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a069f) (f64.const 81.25)
  (i64.const 0xe8c39e79542f0ae5) (f32.const 2.75) (f64.const 79.75) (f32.const 90.25) (f32.const -85.75)
  (f32.const 89.5) (i64.const 0x2803deb9946f4a25) (i32.const 0x82828280) (f64.const 92.25)
  (f64.const 1.3199715655682936e+286) (i64.const 0x707070707070b0c) (f32.const 262.625) (f64.const 96.25)
  (i64.const 0xfcfcfcfcfcfcf8d9) (i32.const 0x1010101) (f32.const 2.75) (i64.const 0x303030303030303)
  (f64.const -4.5) (f64.const -5.5) (i32.const 0x6060606) (i64.const 0x707070707070707) (f64.const -8.5)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0x4500000005) (f32.const 70.5) (f32.const 71.5)
  (i64.const 0x4800000005) (i64.const -798) (f64.const 74.25))
(assert_return (invoke "arm-tail-154"
  (i32.const 0) (f32.const 2.75) (i64.const 0x303030303030303) (f64.const -4.5) (f64.const -5.5)
  (i32.const 0x6060606) (i64.const 0x707070707070707) (f64.const -8.5) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a)) (f32.const 2.75) (f64.const -85.75) (i32.const 542)
  (f32.const -2.6713147e-07) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a069f) (f64.const 81.25)
  (i64.const 0xe8c39e79542f0ae5) (f32.const 2.75) (f64.const 79.75) (f32.const 101.5) (f32.const 105.25)
  (f32.const 2.75) (i64.const -1139) (i32.const 0x6060606) (f64.const -110.75) (f64.const -589.875)
  (i64.const 0xa0a0a0a0a0a0a0a) (f32.const -106.75) (f64.const -4.5) (i64.const 0x5d5d5d5c0f0f0f0f)
  (i32.const 0) (f32.const 2.75) (i64.const 0x303030303030303) (f64.const -4.5) (f64.const -5.5)
  (i32.const 0x6060606) (i64.const 0x707070707070707) (f64.const -8.5) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0x4500000005) (f32.const 70.5) (f32.const 71.5)
  (i64.const 0x4800000005) (i64.const -798) (f64.const 74.25))
(assert_return (invoke "arm-tail-155"
  (i32.const 0x1010101) (f32.const 2.75) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f32.const 6.75) (i32.const 0x7070707) (i32.const 0x8080808) (f64.const -9.5)
  (f64.const -10.5) (f32.const 11.75) (f64.const -12.5) (i32.const 0xd0d0d0d) (f64.const -14.5)
  (f64.const -15.5) (i64.const 0x1010101010101010) (f64.const -17.5) (f64.const -18.5))
  (i64.const 0x404040404040404) (f64.const -733.875) (f64.const 78.25) (f32.const 8.1078647e-38)
  (i32.const 0x7070707) (f32.const 84.25) (f32.const 82.5) (f32.const -8.5496323e-19) (f64.const -15.5)
  (f32.const -78.75) (i64.const 0x1010101010100c4d) (i32.const 626) (f32.const 90.5) (i32.const 0x8080808)
  (f64.const -1614.375) (i64.const 0x7b56310ce7c29d78) (i64.const 0x1010101010101415) (f32.const 6.75)
  (i32.const 0xd0d0d0d) (i64.const 0xefefefefefefebca) (i32.const 0xd0d0a5c) (i32.const 0x3030303)
  (i32.const 0x1010101) (f32.const 2.75) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f32.const 6.75) (i32.const 0x7070707) (i32.const 0x8080808) (f64.const -9.5)
  (f64.const -10.5) (f32.const 11.75) (f64.const -12.5) (i32.const 0xd0d0d0d) (f64.const -14.5)
  (f64.const -15.5) (i64.const 0x1010101010101010) (f64.const -17.5) (f64.const -18.5) (i32.const 493)
  (i64.const -776) (i64.const 0x4800000005) (f64.const 73.25) (i32.const 521) (i32.const 528))
(assert_return (invoke "arm-tail-155"
  (i32.const 0) (f32.const 2.75) (i32.const 0x3030303) (i64.const 0x404040404040404) (i32.const 0x5050505)
  (f32.const 6.75) (i32.const 0x7070707) (i32.const 0x8080808) (f64.const -9.5) (f64.const -10.5)
  (f32.const 11.75) (f64.const -12.5) (i32.const 0xd0d0d0d) (f64.const -14.5) (f64.const -15.5)
  (i64.const 0x1010101010101010) (f64.const -17.5) (f64.const -18.5)) (i64.const 0x404040404040404)
  (f64.const -733.875) (f64.const 78.25) (f32.const 8.1078647e-38) (i32.const 0x7070707) (f32.const 84.25)
  (f32.const 82.5) (f32.const -8.5496323e-19) (f64.const -15.5) (f32.const -78.75) (i64.const -1128)
  (i32.const 0x50507e0) (f32.const 105.5) (i32.const 745) (f64.const -1340.625) (i64.const 0x1010107c10101015)
  (i64.const 0x1010101010101010) (f32.const -1.3162402e+32) (i32.const 0xd0d0d0d)
  (i64.const 0x8e69441ffad5b08b) (i32.const 0xd0d0e17) (i32.const 0x946f4a25) (i32.const 0) (f32.const 2.75)
  (i32.const 0x3030303) (i64.const 0x404040404040404) (i32.const 0x5050505) (f32.const 6.75)
  (i32.const 0x7070707) (i32.const 0x8080808) (f64.const -9.5) (f64.const -10.5) (f32.const 11.75)
  (f64.const -12.5) (i32.const 0xd0d0d0d) (f64.const -14.5) (f64.const -15.5) (i64.const 0x1010101010101010)
  (f64.const -17.5) (f64.const -18.5) (i32.const 493) (i64.const -776) (i64.const 0x4800000005)
  (f64.const 73.25) (i32.const 521) (i32.const 528))

(module
  (tag $e0)
  (tag $e1)
  (tag $e2 (param i64))
  (tag $e3 (param i64))
  (tag $e4 (param f64 i64))
  (tag $e5 (param f64 i64))
  (tag $e6 (param f64 i64 f64))
  (tag $e7 (param f64 i64 f64))
  (tag $e8 (param f64 f32 i64 f64))
  (tag $e9 (param f64 f32 i64 f64))
  (tag $e10 (param i64 f64 i64 f64 f32))
  (tag $e11 (param i64 f64 i64 f64 f32))
  (tag $e12 (param f32 i32 i64 f64 i64 f32))
  (tag $e13 (param f32 i32 i64 f64 i64 f32))
  (tag $e14 (param f32 f32 i64 i32 i32 f64 f32))
  (tag $e15 (param f32 f32 i64 i32 i32 f64 f32))
  (tag $e16 (param i32 i32 f64 f64 i32 i32 i32 f32))
  (tag $e17 (param i32 i32 f64 f64 i32 i32 i32 f32))
  (tag $e18 (param i32 f64 f32 f32 f64 i32 f64 f32 i32))
  (tag $e19 (param i32 f64 f32 f32 f64 i32 f64 f32 i32))
  (tag $e20 (param i32 i32 f32 f32 i64 i32 f32 f64 i32 i64))
  (tag $e21 (param i32 i32 f32 f32 i64 i32 f32 f64 i32 i64))
  (tag $e22 (param i64 i64 i32 i32 i64 i64 i64 i64 f64 f32 f64))
  (tag $e23 (param i64 i64 i32 i32 i64 i64 i64 i64 f64 f32 f64))
  (tag $e24 (param i64 i32 f64 f64 i64 i32 f64 i64 f64 f32 i64 i32))
  (tag $e25 (param i64 i32 f64 f64 i64 i32 f64 i64 f64 f32 i64 i32))
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
  (table $t0 14 20 funcref)
  (elem (table $t0) (i32.const 1) func $throw-156)
  (elem (table $t0) (i32.const 2) func $throw-157)
  (elem (table $t0) (i32.const 3) func $throw-158)
  (elem (table $t0) (i32.const 4) func $throw-159)
  (elem (table $t0) (i32.const 5) func $throw-160)
  (elem (table $t0) (i32.const 6) func $throw-161)
  (elem (table $t0) (i32.const 7) func $throw-162)
  (elem (table $t0) (i32.const 8) func $throw-163)
  (elem (table $t0) (i32.const 9) func $throw-164)
  (elem (table $t0) (i32.const 10) func $throw-165)
  (elem (table $t0) (i32.const 11) func $throw-166)
  (elem (table $t0) (i32.const 12) func $throw-167)
  (elem (table $t0) (i32.const 13) func $throw-168)
  (func $nothing
  )
  (func $clobber
  (local i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 7 f64.const 3.25 f64.add local.set 1
    global.get 0 i32.const 31 i32.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3 global.get 1
    i64.const 0x600000005 i64.sub local.set 4 global.get 7 f64.const 7.25 f64.sub local.set 5 global.get 0
    i32.const 59 i32.add local.set 6 global.get 6 f32.const 9.5 f32.add local.set 7 global.get 1
    i64.const -105 i64.sub local.set 8 global.get 7 f64.const 11.25 f64.mul local.set 9 global.get 0
    i32.const 87 i32.add local.set 10 global.get 6 f32.const 13.5 f32.sub local.set 11 global.get 1
    i64.const -149 i64.sub local.set 12 global.get 7 f64.const 15.25 f64.add local.set 13 global.get 0
    i32.const 115 i32.add local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1
    i64.const 0x1200000005 i64.sub local.set 16 global.get 7 f64.const 19.25 f64.sub local.set 17 global.get 0
    i32.const 143 i32.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 7 f64.const 23.25 f64.mul local.set 21 global.get 0
    i32.const 171 i32.add local.set 22 global.get 6 f32.const 25.5 f32.sub local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-156 (param i32)
    call $clobber local.get 0
    if
      throw $e0
    end
  )
  (func $inner-156 (param i32)
    i64.const -1 f64.const -1.0
    try_table (catch $e1 0) (catch $e0 0)
      global.get 5 i64.const -776 i64.mul i32.const 0 f32.load local.get 0
      if
        throw $e0
      end
      drop drop
    end
    return
  )
  (func $function-here-156 (export "function-here-156") (param i32) (result i32)
    local.get 0 call $inner-156 local.get 0
  )
  (func $throw-157 (param i32 i64)
    call $clobber local.get 0
    if
      local.get 1 throw $e2
    end
  )
  (func $inner-157 (param i32 f64 f32 i32) (result i64)
    i64.const -1 f64.const -1.0
    try_table (result i64) (catch $e3 0) (catch $e2 0)
      i32.const 0 i64.load local.get 2 f32.const 73.5 f32.sub local.get 0
      if
        global.get 1 throw $e2
      end
      drop drop global.get 5 i64.const 0x4b00000005 i64.mul
    end
    return
  )
  (func $function-here-157 (export "function-here-157") (param i32 f64 f32 i32) (result i64 i32 f64 f32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    local.get 0 local.get 1 local.get 2 local.get 3 call $inner-157 local.get 0 local.get 1 local.get 2
    local.get 3
  )
  (func $throw-158 (param i32 f64 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 throw $e4
    end
  )
  (func $inner-158 (param i32 f64 i64 i64 i64 f32 i64 f32 f32 i64) (result f64 i64)
    i64.const -1 f64.const -1.0
    try_table (result f64 i64) (catch $e5 0) (catch $e4 0)
      i64.const -831 i32.const 40 f32.load offset=1 local.get 0
      if
        local.get 1 i32.const 56 i64.load offset=3 throw $e4
      end
      drop drop i32.const 64 f64.load local.get 2 i64.const 0x5100000005 i64.xor
    end
    return
  )
  (func $function-here-158 (export "function-here-158") (param i32 f64 i64 i64 i64 f32 i64 f32 f32 i64)
  (result f64 i64 i32 f64 i64 i64 i64 f32 i64 f32 f32 i64 i64 f32 f32) (local i64 f32 f32)
    i64.const -798 local.set 10 f32.const 74.5 local.set 11 f32.const 75.5 local.set 12
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 call $inner-158 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $throw-159 (param i32 f64 i64 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 throw $e6
    end
  )
  (func $inner-159 (param i32 i64 f32 i32 i32 f32 f32 i32 i64 i64 f32 f64 i64 i32 i64 i32 i32 f32)
  (result f64 i64 f64)
    i64.const -1 f64.const -1.0
    try_table (result f64 i64 f64) (catch $e7 0) (catch $e6 0)
      i32.const 48 i64.load offset=2 local.get 10 local.get 0
      if
        f64.const 80.25 local.get 9 i64.const 0x5100000005 i64.xor f64.const 82.25 throw $e6
      end
      drop drop f64.const 83.25 local.get 14 local.get 11
    end
    return
  )
  (func $function-here-159 (export "function-here-159")
  (param i32 i64 f32 i32 i32 f32 f32 i32 i64 i64 f32 f64 i64 i32 i64 i32 i32 f32)
  (result i32 f64 i64 f64 i32 i64 f32 i32 i32 f32 f32 i32 i64 i64 f32 f64 i64 i32 i64 i32 i32 f32 i64 f64 f64)
  (local i64 f64 f64)
    i64.const -809 local.set 18 f64.const 75.25 local.set 19 f64.const 76.25 local.set 20 local.get 0
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 call $inner-159 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 local.get 18 local.get 19 local.get 20
  )
  (func $throw-160 (param i32 f64 f32 i64 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e8
    end
  )
  (func $inner-160 (param i32) (result f64 f32 i64 f64)
    i64.const -1 f64.const -1.0
    try_table (result f64 f32 i64 f64) (catch $e9 0) (catch $e8 0)
      global.get 1 i64.const -897 i64.sub f32.const 83.5 local.get 0
      if
        i32.const 96 f64.load i32.const 104 f32.load offset=1 i64.const -941 global.get 7 throw $e8
      end
      drop drop f64.const 88.25 i32.const 136 f32.load offset=1 i64.const 0x5a00000005 f64.const 91.25
    end
    return
  )
  (func $function-here-160 (export "function-here-160") (param i32)
  (result f64 f64 f32 i64 f64 i32 f64 f32 f32 i64 i64 f64) (local f64 f32 f32 i64 i64 f64)
    f64.const 75.25 local.set 1 f32.const 76.5 local.set 2 f32.const 77.5 local.set 3 i64.const 0x4e00000005
    local.set 4 i64.const -864 local.set 5 f64.const 80.25 local.set 6
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6
    end
    global.get 7 local.get 0 call $inner-160 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6
  )
  (func $throw-161 (param i32 i64 f64 i64 f64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 throw $e10
    end
  )
  (func $inner-161 (param i32 f32 i32 f64) (result i64 f64 i64 f64 f32)
    i64.const -1 f64.const -1.0
    try_table (result i64 f64 i64 f64 f32) (catch $e11 0) (catch $e10 0)
      global.get 5 local.get 1 local.get 0
      if
        global.get 5 i64.const -930 i64.xor local.get 3 i64.const 0x5700000005 f64.const 88.25 i32.const 136
        f32.load offset=1 throw $e10
      end
      drop drop i32.const 144 i64.load offset=2 f64.const 91.25 global.get 1 i32.const 168 f64.load offset=1
      local.get 1
    end
    return
  )
  (func $function-here-161 (export "function-here-161") (param i32 f32 i32 f64)
  (result i32 i64 f64 i64 f64 f32 i32 f32 i32 f64 i32 i32 f32 i64 i64 i32) (local i32 i32 f32 i64 i64 i32)
    i32.const 535 local.set 4 i32.const 542 local.set 5 f32.const 78.5 local.set 6 i64.const -864 local.set 7
    i64.const -875 local.set 8 i32.const 570 local.set 9
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    local.get 0 local.get 0 local.get 1 local.get 2 local.get 3 call $inner-161 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $throw-162 (param i32 f32 i32 i64 f64 i64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 throw $e12
    end
  )
  (func $inner-162 (param i32 i32 f32 f64 f64 i32 i64 f32 f32 f64) (result f32 i32 i64 f64 i64 f32)
    i64.const -1 f64.const -1.0
    try_table (result f32 i32 i64 f64 i64 f32) (catch $e13 0) (catch $e12 0)
      local.get 6 i64.const 0x5100000005 i64.xor i32.const 80 f32.load offset=2 local.get 0
      if
        local.get 8 f32.const 83.5 f32.mul local.get 1 i32.const 591 i32.add local.get 6 i64.const -930
        i64.xor f64.const 86.25 i64.const 0x5700000005 local.get 7 f32.const 88.5 f32.sub throw $e12
      end
      drop drop local.get 8 local.get 0 i32.const 633 i32.sub i32.const 152 i64.load offset=3 f64.const 92.25
      i32.const 168 i64.load offset=1 local.get 7 f32.const 94.5 f32.sub
    end
    return
  )
  (func $function-here-162 (export "function-here-162") (param i32 i32 f32 f64 f64 i32 i64 f32 f32 f64)
  (result f64 f64 i32 f32 f32 i32 i64 f64 i64 f32 i32 i32 f32 f64 f64 i32 i64 f32 f32 f64)
    local.get 3 local.get 4 f64.const 78.25 f64.add i32.const 556 i32.const 64 f32.load local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 call $inner-162 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $throw-163 (param i32 f32 f32 i64 i32 i32 f64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 throw $e14
    end
  )
  (func $inner-163 (param i32 i32 i32 i32 f32 f64 f64 i32 i64 i32 f32 f64 f32 f32 f64 i32 i32 f64)
  (result f32 f32 i64 i32 i32 f64 f32)
    i64.const -1 f64.const -1.0
    try_table (result f32 f32 i64 i32 i32 f64 f32) (catch $e15 0) (catch $e14 0)
      local.get 8 i64.const -897 i64.sub local.get 12 f32.const 83.5 f32.mul local.get 0
      if
        f32.const 84.5 i32.const 104 f32.load offset=1 i64.const -941 local.get 2 i32.const 612 i32.mul
        local.get 15 i32.const 136 f64.load offset=1 i32.const 144 f32.load offset=2 throw $e14
      end
      drop drop f32.const 91.5 local.get 13 f32.const 92.5 f32.mul i64.const 0x5d00000005 local.get 16
      i32.const 184 i32.load offset=3 local.get 17 f64.const 96.25 f64.add f32.const 97.5
    end
    return
  )
  (func $function-here-163 (export "function-here-163")
  (param i32 i32 i32 i32 f32 f64 f64 i32 i64 i32 f32 f64 f32 f32 f64 i32 i32 f64)
  (result f32 f32 i64 f64 f32 f32 i64 i32 i32 f64 f32 i32 i32 i32 i32 f32 f64 f64 i32 i64 i32 f32 f64 f32 f32 f64 i32 i32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17
    end
    local.get 12 local.get 13 f32.const 79.5 f32.sub i64.const -875 i32.const 72 f64.load offset=1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
    local.get 17 call $inner-163 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13
    local.get 14 local.get 15 local.get 16 local.get 17
  )
  (func $throw-164 (param i32 i32 i32 f64 f64 i32 i32 i32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      throw $e16
    end
  )
  (func $inner-164 (param i32) (result i32 i32 f64 f64 i32 i32 i32 f32)
    i64.const -1 f64.const -1.0
    try_table (result i32 i32 f64 f64 i32 i32 i32 f32) (catch $e17 0) (catch $e16 0)
      i32.const 112 i64.load offset=2 f32.const 87.5 local.get 0
      if
        i32.const 128 i32.load local.get 0 global.get 3 i32.const 152 f64.load offset=3 i32.const 647
        local.get 0 i32.const 176 i32.load offset=2 global.get 6 throw $e16
      end
      drop drop i32.const 0 i32.load local.get 0 global.get 3 global.get 7 local.get 0 i32.const 703 i32.add
      i32.const 710 i32.const 48 i32.load offset=2 i32.const 56 f32.load offset=3
    end
    return
  )
  (func $function-here-164 (export "function-here-164") (param i32)
  (result f32 f32 f32 f64 i32 i32 f64 f64 i32 i32 i32 f32 i32 i64 i32 f64) (local i64 i32 f64)
    i64.const -864 local.set 1 i32.const 563 local.set 2 f64.const 81.25 local.set 3
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 2 global.get 6 f32.const 83.5 f32.mul f32.const 84.5 i32.const 104 f64.load offset=1
    local.get 0 call $inner-164 local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-165 (param i32 i32 f64 f32 f32 f64 i32 f64 f32 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e18
    end
  )
  (func $inner-165 (param i32 f64 f64 f64) (result i32 f64 f32 f32 f64 i32 f64 f32 i32)
    i64.const -1 f64.const -1.0
    try_table (result i32 f64 f32 f32 f64 i32 f64 f32 i32) (catch $e19 0) (catch $e18 0)
      global.get 5 i64.const 0x5d00000005 i64.xor global.get 2 local.get 0
      if
        local.get 0 i32.const 668 i32.mul local.get 3 f32.const 97.5 global.get 2 local.get 1 f64.const 99.25
        f64.add local.get 0 i32.const 703 i32.add f64.const 101.25 global.get 2 local.get 0 i32.const 724
        i32.mul throw $e18
      end
      drop drop local.get 0 i32.const 731 i32.add local.get 2 f32.const 106.5 global.get 6 f32.const 107.5
      f32.mul i32.const 96 f64.load i32.const 766 local.get 1 f64.const 110.25 f64.mul f32.const 111.5
      local.get 0
    end
    return
  )
  (func $function-here-165 (export "function-here-165") (param i32 f64 f64 f64)
  (result i32 f32 i32 f64 f64 f32 f32 f64 i32 i32 i32 f64 f32 f32 f64 i32 f64 f32 i32 i32 f64 f64 f64 f64 i32 f32)
  (local f64 i32 f32)
    f64.const 80.25 local.set 4 i32.const 570 local.set 5 f32.const 82.5 local.set 6 local.get 0 global.get 2
    f32.const 84.5 f32.add i32.const 598 i32.const 112 f64.load offset=2 local.get 3 global.get 2
    f32.const 88.5 f32.sub f32.const 89.5 i32.const 144 f64.load offset=2 local.get 0 local.get 0
    i32.const 647 i32.add local.get 0 local.get 1 local.get 2 local.get 3 call $inner-165 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-166 (param i32 i32 i32 f32 f32 i64 i32 f32 f64 i32 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 throw $e20
    end
  )
  (func $inner-166 (param i32 f64 f64 f32 f64 f64 i32 i32 i32 f32)
  (result i32 i32 f32 f32 i64 i32 f32 f64 i32 i64)
    i64.const -1 f64.const -1.0
    try_table (result i32 i32 f32 f32 i64 i32 f32 f64 i32 i64) (catch $e21 0) (catch $e20 0)
      i64.const -1062 local.get 3 local.get 0
      if
        i32.const 24 i32.load offset=3 i32.const 703 i32.const 40 f32.load offset=1 local.get 9
        f32.const 102.5 f32.add i32.const 56 i64.load offset=3 local.get 7 f32.const 105.5 f64.const 106.25
        i32.const 88 i32.load offset=3 i32.const 96 i64.load throw $e20
      end
      drop drop local.get 7 i32.const 766 i32.xor local.get 6 i32.const 120 f32.load offset=3 i32.const 128
      f32.load global.get 5 i64.const -1238 i64.xor i32.const 801 local.get 3 f32.const 115.5 f32.sub
      i32.const 160 f64.load i32.const 168 i32.load offset=1 i64.const -1293
    end
    return
  )
  (func $function-here-166 (export "function-here-166") (param i32 f64 f64 f32 f64 f64 i32 i32 i32 f32)
  (result i64 i64 f64 f64 f32 f64 i64 f32 i32 f64 i32 i32 f32 f32 i64 i32 f32 f64 i32 i64 i32 f64 f64 f32 f64 f64 i32 i32 i32 f32 f32 f32 f64 i32 i32 i64)
  (local f32 f32 f64 i32 i32 i64)
    f32.const 81.5 local.set 10 f32.const 82.5 local.set 11 f64.const 83.25 local.set 12 i32.const 591
    local.set 13 i32.const 598 local.set 14 i64.const -941 local.set 15
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    global.get 5 global.get 1 i64.const -963 i64.add f64.const 89.25 i32.const 144 f64.load offset=2
    local.get 9 local.get 5 f64.const 92.25 f64.mul i64.const 0x5d00000005 i32.const 176 f32.load offset=2
    local.get 6 local.get 1 f64.const 96.25 f64.add local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 call $inner-166 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $throw-167 (param i32 i64 i64 i32 i32 i64 i64 i64 i64 f64 f32 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 throw $e22
    end
  )
  (func $inner-167 (param i32 f64 i64 f32 i64 f32 i32 f64 i64 i32 f64 i64 f64 f64 f64 f64 i64 i32)
  (result i64 i64 i32 i32 i64 i64 i64 i64 f64 f32 f64)
    i64.const -1 f64.const -1.0
    try_table (result i64 i64 i32 i32 i64 i64 i64 i64 f64 f32 f64) (catch $e23 0) (catch $e22 0)
      i64.const -1073 i32.const 24 f32.load offset=3 local.get 0
      if
        local.get 11 i64.const -1095 i64.add local.get 11 i32.const 48 i32.load offset=2 i32.const 56
        i32.load offset=3 local.get 2 local.get 11 local.get 11 i64.const -1161 i64.sub i64.const -1172
        local.get 7 f64.const 108.25 f64.add i32.const 104 f32.load offset=1 local.get 12 f64.const 110.25
        f64.mul throw $e22
      end
      drop drop i32.const 120 i64.load offset=3 local.get 8 i32.const 794 i32.const 144 i32.load offset=2
      i64.const -1260 i64.const -1271 local.get 2 i64.const 0x7500000005 i64.xor local.get 4 i64.const -1293
      i64.sub i32.const 184 f64.load offset=3 local.get 5 f32.const 120.5 f32.add f64.const 121.25
    end
    return
  )
  (func $function-here-167 (export "function-here-167")
  (param i32 f64 i64 f32 i64 f32 i32 f64 i64 i32 f64 i64 f64 f64 f64 f64 i64 i32)
  (result i64 i32 i64 f32 i64 f32 f64 i32 f64 i32 i64 i64 i32 i32 i64 i64 i64 i64 f64 f32 f64 i32 f64 i64 f32 i64 f32 i32 f64 i64 i32 f64 i64 f64 f64 f64 f64 i64 i32 f32 f64 i64 i32 i64 i64)
  (local f32 f64 i64 i32 i64 i64)
    f32.const 82.5 local.set 18 f64.const 83.25 local.set 19 i64.const 0x5400000005 local.set 20 i32.const 598
    local.set 21 i64.const -941 local.set 22 i64.const 0x5700000005 local.set 23
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19 local.get 20 local.set 20
      local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 4 local.get 17 i32.const 626 i32.xor i64.const 0x5a00000005 i32.const 152 f32.load offset=3
    local.get 2 local.get 3 f32.const 93.5 f32.add f64.const 94.25 i32.const 184 i32.load offset=3 local.get 1
    local.get 0 i32.const 682 i32.xor local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13
    local.get 14 local.get 15 local.get 16 local.get 17 call $inner-167 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 local.get 18
    local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
  (func $throw-168 (param i32 i64 i32 f64 f64 i64 i32 f64 i64 f64 f32 i64 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 12 throw $e24
    end
  )
  (func $inner-168 (param i32) (result i64 i32 f64 f64 i64 i32 f64 i64 f64 f32 i64 i32)
    i64.const -1 f64.const -1.0
    try_table (result i64 i32 f64 f64 i64 i32 f64 i64 f64 f32 i64 i32) (catch $e25 0) (catch $e24 0)
      i32.const 88 i64.load offset=3 global.get 2 local.get 0
      if
        global.get 5 local.get 0 i32.const 605 i32.sub global.get 7 f64.const 87.25 f64.add f64.const 88.25
        i32.const 136 i64.load offset=1 i32.const 144 i32.load offset=2 global.get 7 i32.const 160 i64.load
        global.get 7 i32.const 176 f32.load offset=2 global.get 5 i32.const 0 i32.load throw $e24
      end
      drop drop i32.const 8 i64.load offset=1 i32.const 16 i32.load offset=2 global.get 7 global.get 3
      global.get 5 local.get 0 i32.const 717 i32.sub global.get 7 f64.const 103.25 f64.sub global.get 1
      f64.const 105.25 i32.const 80 f32.load offset=2 global.get 5 i64.const -1172 i64.mul local.get 0
      i32.const 759 i32.add
    end
    return
  )
  (func $function-here-168 (export "function-here-168") (param i32)
  (result i64 i32 f64 f64 i64 i32 f64 i64 f64 f32 i64 i32 i32)
    local.get 0 call $inner-168 local.get 0
  )
)

(assert_return (invoke "function-here-156" (i32.const 0x1010101)) (i32.const 0x1010101))
(assert_return (invoke "function-here-156" (i32.const 0)) (i32.const 0))
(assert_return (invoke "function-here-157"
  (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (i32.const 0x4040404))
  (i64.const 0x1122334455667788) (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75)
  (i32.const 0x4040404))
(assert_return (invoke "function-here-157"
  (i32.const 0) (f64.const -2.5) (f32.const 3.75) (i32.const 0x4040404)) (i64.const 0x8231e193e6e1dcd8)
  (i32.const 0) (f64.const -2.5) (f32.const 3.75) (i32.const 0x4040404))
(assert_return (invoke "function-here-158"
  (i32.const 0x1010101) (f64.const -2.5) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (f32.const 6.75) (i64.const 0x707070707070707) (f32.const 8.75)
  (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a)) (f64.const -2.5) (i64.const 0x95704b2601dcb792)
  (i32.const 0x1010101) (f64.const -2.5) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (f32.const 6.75) (i64.const 0x707070707070707) (f32.const 8.75)
  (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const -798) (f32.const 74.5) (f32.const 75.5))
(assert_return (invoke "function-here-158"
  (i32.const 0) (f64.const -2.5) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (f32.const 6.75) (i64.const 0x707070707070707) (f32.const 8.75)
  (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a)) (f64.const 3.3725597627651434e+68)
  (i64.const 0x303035203030306) (i32.const 0) (f64.const -2.5) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (f32.const 6.75) (i64.const 0x707070707070707)
  (f32.const 8.75) (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const -798) (f32.const 74.5)
  (f32.const 75.5))
(assert_return (invoke "function-here-159"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (f32.const 3.75) (i32.const 0x4040404)
  (i32.const 0x5050505) (f32.const 6.75) (f32.const 7.75) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (f32.const 11.75) (f64.const -12.5) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i32.const 0x10101010) (i32.const 0x11111111)
  (f32.const 18.75)) (i32.const 0x1010101) (f64.const 80.25) (i64.const 0xa0a0a5b0a0a0a0f) (f64.const 82.25)
  (i32.const 0x1010101) (i64.const 0x202020202020202) (f32.const 3.75) (i32.const 0x4040404)
  (i32.const 0x5050505) (f32.const 6.75) (f32.const 7.75) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (f32.const 11.75) (f64.const -12.5) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i32.const 0x10101010) (i32.const 0x11111111)
  (f32.const 18.75) (i64.const -809) (f64.const 75.25) (f64.const 76.25))
(assert_return (invoke "function-here-159"
  (i32.const 0) (i64.const 0x202020202020202) (f32.const 3.75) (i32.const 0x4040404) (i32.const 0x5050505)
  (f32.const 6.75) (f32.const 7.75) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (f32.const 11.75) (f64.const -12.5) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i32.const 0x10101010) (i32.const 0x11111111)
  (f32.const 18.75)) (i32.const 0) (f64.const 83.25) (i64.const 0xf0f0f0f0f0f0f0f) (f64.const -12.5)
  (i32.const 0) (i64.const 0x202020202020202) (f32.const 3.75) (i32.const 0x4040404) (i32.const 0x5050505)
  (f32.const 6.75) (f32.const 7.75) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (f32.const 11.75) (f64.const -12.5) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i32.const 0x10101010) (i32.const 0x11111111)
  (f32.const 18.75) (i64.const -809) (f64.const 75.25) (f64.const 76.25))
(assert_return (invoke "function-here-160"
  (i32.const 0x1010101)) (f64.const 1024.5) (f64.const -4.745787516866785e+225) (f32.const -3.6183316e-15)
  (i64.const -941) (f64.const 1024.5) (i32.const 0x1010101) (f64.const 75.25) (f32.const 76.5)
  (f32.const 77.5) (i64.const 0x4e00000005) (i64.const -864) (f64.const 80.25))
(assert_return (invoke "function-here-160"
  (i32.const 0)) (f64.const 1024.5) (f64.const 88.25) (f32.const 41725.844) (i64.const 0x5a00000005)
  (f64.const 91.25) (i32.const 0) (f64.const 75.25) (f32.const 76.5) (f32.const 77.5) (i64.const 0x4e00000005)
  (i64.const -864) (f64.const 80.25))
(assert_return (invoke "function-here-161"
  (i32.const 0x1010101) (f32.const 2.75) (i32.const 0x3030303) (f64.const -4.5)) (i32.const 0x1010101)
  (i64.const 0x1020304050604a6) (f64.const -4.5) (i64.const 0x5700000005) (f64.const 88.25)
  (f32.const 41725.844) (i32.const 0x1010101) (f32.const 2.75) (i32.const 0x3030303) (f64.const -4.5)
  (i32.const 535) (i32.const 542) (f32.const 78.5) (i64.const -864) (i64.const -875) (i32.const 570))
(assert_return (invoke "function-here-161"
  (i32.const 0) (f32.const 2.75) (i32.const 0x3030303) (f64.const -4.5)) (i32.const 0)
  (i64.const 0x2803deb9946f4a25) (f64.const 91.25) (i64.const 0x1122334455667788)
  (f64.const 1.3199715655682936e+286) (f32.const 2.75) (i32.const 0) (f32.const 2.75) (i32.const 0x3030303)
  (f64.const -4.5) (i32.const 535) (i32.const 542) (f32.const 78.5) (i64.const -864) (i64.const -875)
  (i32.const 570))
(assert_return (invoke "function-here-162"
  (i32.const 0x1010101) (i32.const 0x2020202) (f32.const 3.75) (f64.const -4.5) (f64.const -5.5)
  (i32.const 0x6060606) (i64.const 0x707070707070707) (f32.const 8.75) (f32.const 9.75) (f64.const -10.5))
  (f64.const -4.5) (f64.const 72.75) (i32.const 556) (f32.const -0.0011401264) (f32.const 814.125)
  (i32.const 0x2020451) (i64.const 0xf8f8f8f8f8f8fb59) (f64.const 86.25) (i64.const 0x5700000005)
  (f32.const -79.75) (i32.const 0x1010101) (i32.const 0x2020202) (f32.const 3.75) (f64.const -4.5)
  (f64.const -5.5) (i32.const 0x6060606) (i64.const 0x707070707070707) (f32.const 8.75) (f32.const 9.75)
  (f64.const -10.5))
(assert_return (invoke "function-here-162"
  (i32.const 0) (i32.const 0x2020202) (f32.const 3.75) (f64.const -4.5) (f64.const -5.5) (i32.const 0x6060606)
  (i64.const 0x707070707070707) (f32.const 8.75) (f32.const 9.75) (f64.const -10.5)) (f64.const -4.5)
  (f64.const 72.75) (i32.const 556) (f32.const -0.0011401264) (f32.const 9.75) (i32.const -633)
  (i64.const 0x75502b06e1bc9772) (f64.const 92.25) (i64.const 0x7b56310ce7c29d78) (f32.const -85.75)
  (i32.const 0) (i32.const 0x2020202) (f32.const 3.75) (f64.const -4.5) (f64.const -5.5) (i32.const 0x6060606)
  (i64.const 0x707070707070707) (f32.const 8.75) (f32.const 9.75) (f64.const -10.5))
(assert_return (invoke "function-here-163"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (f32.const 5.75)
  (f64.const -6.5) (f64.const -7.5) (i32.const 0x8080808) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a)
  (f32.const 11.75) (f64.const -12.5) (f32.const 13.75) (f32.const 14.75) (f64.const -15.5)
  (i32.const 0x10101010) (i32.const 0x11111111) (f64.const -18.5)) (f32.const 13.75) (f32.const -64.75)
  (i64.const -875) (f64.const -2.2029258694858195e-176) (f32.const 84.5) (f32.const -3.6183316e-15)
  (i64.const -941) (i32.const 0x3333332c) (i32.const 0x10101010) (f64.const -6.40755422103373e+133)
  (f32.const -1.2081039e-26) (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303)
  (i32.const 0x4040404) (f32.const 5.75) (f64.const -6.5) (f64.const -7.5) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (f32.const 11.75) (f64.const -12.5) (f32.const 13.75)
  (f32.const 14.75) (f64.const -15.5) (i32.const 0x10101010) (i32.const 0x11111111) (f64.const -18.5))
(assert_return (invoke "function-here-163"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (f32.const 5.75)
  (f64.const -6.5) (f64.const -7.5) (i32.const 0x8080808) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a)
  (f32.const 11.75) (f64.const -12.5) (f32.const 13.75) (f32.const 14.75) (f64.const -15.5)
  (i32.const 0x10101010) (i32.const 0x11111111) (f64.const -18.5)) (f32.const 13.75) (f32.const -64.75)
  (i64.const -875) (f64.const -2.2029258694858195e-176) (f32.const 91.5) (f32.const 1364.375)
  (i64.const 0x5d00000005) (i32.const 0x11111111) (i32.const 0x815c3712) (f64.const 77.75) (f32.const 97.5)
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (f32.const 5.75)
  (f64.const -6.5) (f64.const -7.5) (i32.const 0x8080808) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a)
  (f32.const 11.75) (f64.const -12.5) (f32.const 13.75) (f32.const 14.75) (f64.const -15.5)
  (i32.const 0x10101010) (i32.const 0x11111111) (f64.const -18.5))
(assert_return (invoke "function-here-164"
  (i32.const 0x1010101)) (f32.const 3.25) (f32.const -10.4375) (f32.const 84.5)
  (f64.const 4.744817393885104e-24) (i32.const 0xfad5b08b) (i32.const 0x1010101) (f64.const -7.5)
  (f64.const 1.2138208582520844e+257) (i32.const 647) (i32.const 0x1010101) (i32.const 0x340feac5)
  (f32.const -0.125) (i32.const 0x1010101) (i64.const -864) (i32.const 563) (f64.const 81.25))
(assert_return (invoke "function-here-164"
  (i32.const 0)) (f32.const 3.25) (f32.const -10.4375) (f32.const 84.5) (f64.const 4.744817393885104e-24)
  (i32.const 0x7a55300b) (i32.const 0) (f64.const -7.5) (f64.const 1024.5) (i32.const 703) (i32.const 710)
  (i32.const 0xb48f6a45) (f32.const 8.1078647e-38) (i32.const 0) (i64.const -864) (i32.const 563)
  (f64.const 81.25))
(assert_return (invoke "function-here-165"
  (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5)) (i32.const 0x1010101)
  (f32.const 87.75) (i32.const 598) (f64.const -2.9139175104077617e-268) (f64.const -4.5) (f32.const -85.25)
  (f32.const 89.5) (f64.const 6.3036191369089e-116) (i32.const 0x1010101) (i32.const 0x1010388)
  (i32.const 0x9e9e9e9c) (f64.const -4.5) (f32.const 97.5) (f32.const 3.25) (f64.const 96.75)
  (i32.const 0x10103c0) (f64.const 101.25) (f32.const 3.25) (i32.const 0xd6d6d6d4) (i32.const 0x1010101)
  (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const 80.25) (i32.const 570) (f32.const 82.5))
(assert_return (invoke "function-here-165"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5)) (i32.const 0) (f32.const 87.75)
  (i32.const 598) (f64.const -2.9139175104077617e-268) (f64.const -4.5) (f32.const -85.25) (f32.const 89.5)
  (f64.const 6.3036191369089e-116) (i32.const 0) (i32.const 647) (i32.const 731) (f64.const -3.5)
  (f32.const 106.5) (f32.const -13.4375) (f64.const -4.745787516866785e+225) (i32.const 766)
  (f64.const -275.625) (f32.const 111.5) (i32.const 0) (i32.const 0) (f64.const -2.5) (f64.const -3.5)
  (f64.const -4.5) (f64.const 80.25) (i32.const 570) (f32.const 82.5))
(assert_return (invoke "function-here-166"
  (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75) (f64.const -5.5) (f64.const -6.5)
  (i32.const 0x7070707) (i32.const 0x8080808) (i32.const 0x9090909) (f32.const 10.75))
  (i64.const 0xfefdfcfbfaf9f8f8) (i64.const 0x11223344556673c5) (f64.const 89.25)
  (f64.const 6.3036191369089e-116) (f32.const 10.75) (f64.const -599.625) (i64.const 0x5d00000005)
  (f32.const 1.3403321e-07) (i32.const 0x7070707) (f64.const 93.75) (i32.const 0x613c17f2) (i32.const 703)
  (f32.const 9.166919e+23) (f32.const 113.25) (i64.const 0x95704b2601dcb792) (i32.const 0x8080808)
  (f32.const 105.5) (f64.const 106.25) (i32.const 0xa17c5732) (i64.const 0xeec9a47f5a3510eb)
  (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75) (f64.const -5.5) (f64.const -6.5)
  (i32.const 0x7070707) (i32.const 0x8080808) (i32.const 0x9090909) (f32.const 10.75) (f32.const 81.5)
  (f32.const 82.5) (f64.const 83.25) (i32.const 591) (i32.const 598) (i64.const -941))
(assert_return (invoke "function-here-166"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75) (f64.const -5.5) (f64.const -6.5)
  (i32.const 0x7070707) (i32.const 0x8080808) (i32.const 0x9090909) (f32.const 10.75))
  (i64.const 0xfefdfcfbfaf9f8f8) (i64.const 0x11223344556673c5) (f64.const 89.25)
  (f64.const 6.3036191369089e-116) (f32.const 10.75) (f64.const -599.625) (i64.const 0x5d00000005)
  (f32.const 1.3403321e-07) (i32.const 0x7070707) (f64.const 93.75) (i32.const 0x8080af6)
  (i32.const 0x7070707) (f32.const 9.810503) (f32.const -5.5476997e+35) (i64.const 0x1020304050603d2)
  (i32.const 801) (f32.const -110.75) (f64.const 6.508229140384577e-87) (i32.const 0xe7c29d78)
  (i64.const -1293) (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75) (f64.const -5.5)
  (f64.const -6.5) (i32.const 0x7070707) (i32.const 0x8080808) (i32.const 0x9090909) (f32.const 10.75)
  (f32.const 81.5) (f32.const 82.5) (f64.const 83.25) (i32.const 591) (i32.const 598) (i64.const -941))
(assert_return (invoke "function-here-167"
  (i32.const 0x1010101) (f64.const -2.5) (i64.const 0x303030303030303) (f32.const 4.75)
  (i64.const 0x505050505050505) (f32.const 6.75) (i32.const 0x7070707) (f64.const -8.5)
  (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c)
  (f64.const -13.5) (f64.const -14.5) (f64.const -15.5) (f64.const -16.5) (i64.const 0x1111111111111111)
  (i32.const 0x12121212)) (i64.const 0x505050505050505) (i32.const 0x12121060) (i64.const 0x5a00000005)
  (f32.const -4.348626e+20) (i64.const 0x303030303030303) (f32.const 98.25) (f64.const 94.25)
  (i32.const 0x815c3712) (f64.const -2.5) (i32.const 0x10103ab) (i64.const 0xc0c0c0c0c0c07c5)
  (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xb48f6a45) (i32.const 0x1dcb792) (i64.const 0x303030303030303)
  (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0xc0c0c0c0c0c1095) (i64.const -1172) (f64.const 99.75)
  (f32.const -3.6183316e-15) (f64.const -1488.375) (i32.const 0x1010101) (f64.const -2.5)
  (i64.const 0x303030303030303) (f32.const 4.75) (i64.const 0x505050505050505) (f32.const 6.75)
  (i32.const 0x7070707) (f64.const -8.5) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (f64.const -11.5)
  (i64.const 0xc0c0c0c0c0c0c0c) (f64.const -13.5) (f64.const -14.5) (f64.const -15.5) (f64.const -16.5)
  (i64.const 0x1111111111111111) (i32.const 0x12121212) (f32.const 82.5) (f64.const 83.25)
  (i64.const 0x5400000005) (i32.const 598) (i64.const -941) (i64.const 0x5700000005))
(assert_return (invoke "function-here-167"
  (i32.const 0) (f64.const -2.5) (i64.const 0x303030303030303) (f32.const 4.75) (i64.const 0x505050505050505)
  (f32.const 6.75) (i32.const 0x7070707) (f64.const -8.5) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a)
  (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c) (f64.const -13.5) (f64.const -14.5) (f64.const -15.5)
  (f64.const -16.5) (i64.const 0x1111111111111111) (i32.const 0x12121212)) (i64.const 0x505050505050505)
  (i32.const 0x12121060) (i64.const 0x5a00000005) (f32.const -4.348626e+20) (i64.const 0x303030303030303)
  (f32.const 98.25) (f64.const 94.25) (i32.const 0x815c3712) (f64.const -2.5) (i32.const 682)
  (i64.const 0xd5b08b66411cf7d2) (i64.const 0x909090909090909) (i32.const 794) (i32.const 0x946f4a25)
  (i64.const -1260) (i64.const -1271) (i64.const 0x303037603030306) (i64.const 0x505050505050a12)
  (f64.const 5.356931733974211e-203) (f32.const 127.25) (f64.const 121.25) (i32.const 0) (f64.const -2.5)
  (i64.const 0x303030303030303) (f32.const 4.75) (i64.const 0x505050505050505) (f32.const 6.75)
  (i32.const 0x7070707) (f64.const -8.5) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (f64.const -11.5)
  (i64.const 0xc0c0c0c0c0c0c0c) (f64.const -13.5) (f64.const -14.5) (f64.const -15.5) (f64.const -16.5)
  (i64.const 0x1111111111111111) (i32.const 0x12121212) (f32.const 82.5) (f64.const 83.25)
  (i64.const 0x5400000005) (i32.const 598) (i64.const -941) (i64.const 0x5700000005))
(assert_return (invoke "function-here-168"
  (i32.const 0x1010101)) (i64.const 0xfefdfcfbfaf9f8f8) (i32.const 0x100fea4) (f64.const 1111.75)
  (f64.const 88.25) (i64.const 0xdbb6916c4722fdd8) (i32.const 0x946f4a25) (f64.const 1024.5)
  (i64.const 0x2e09e4bf9a75502b) (f64.const 1024.5) (f32.const 1.3403321e-07) (i64.const 0xfefdfcfbfaf9f8f8)
  (i32.const 0x7a55300b) (i32.const 0x1010101))
(assert_return (invoke "function-here-168"
  (i32.const 0)) (i64.const 0x5b3611ecc7a27d58) (i32.const 0x14efcaa5) (f64.const 1024.5) (f64.const -7.5)
  (i64.const 0xfefdfcfbfaf9f8f8) (i32.const -717) (f64.const 921.25) (i64.const 0x1122334455667788)
  (f64.const 105.25) (f32.const 3.0072082e+12) (i64.const 0x9d35ce66ff9830a0) (i32.const 759) (i32.const 0))

(module
  (tag $e0)
  (tag $e1)
  (tag $e2 (param f32))
  (tag $e3 (param f32))
  (tag $e4 (param f32 i64))
  (tag $e5 (param f32 i64))
  (tag $e6 (param f32 f64 i64))
  (tag $e7 (param f32 f64 i64))
  (tag $e8 (param f32 f32 f64 f64))
  (tag $e9 (param f32 f32 f64 f64))
  (tag $e10 (param f32 i64 f32 f32 f64))
  (tag $e11 (param f32 i64 f32 f32 f64))
  (tag $e12 (param i64 i64 i64 f32 f32 i64))
  (tag $e13 (param i64 i64 i64 f32 f32 i64))
  (tag $e14 (param f64 f32 i64 i64 f64 i32 f32))
  (tag $e15 (param f64 f32 i64 i64 f64 i32 f32))
  (tag $e16 (param i64 f64 i32 i32 i64 f32 i64 f64))
  (tag $e17 (param i64 f64 i32 i32 i64 f32 i64 f64))
  (tag $e18 (param i32 f32 f64 i32 f64 f32 f64 i32 i64))
  (tag $e19 (param i32 f32 f64 i32 f64 f32 f64 i32 i64))
  (tag $e20 (param i64 f64 i64 i64 i64 i32 f64 f32 i64 f64))
  (tag $e21 (param i64 f64 i64 i64 i64 i32 f64 f32 i64 f64))
  (tag $e22 (param f64 i64 i64 i32 i32 i32 i32 f32 i32 f32 i32))
  (tag $e23 (param f64 i64 i64 i32 i32 i32 i32 f32 i32 f32 i32))
  (tag $e24 (param i32 i64 f32 f64 f32 i32 f32 f32 f32 i32 i32 i64))
  (tag $e25 (param i32 i64 f32 f64 f32 i32 f32 f32 f32 i32 i32 i64))
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
  (table $t0 14 20 funcref)
  (elem (table $t0) (i32.const 1) func $throw-169)
  (elem (table $t0) (i32.const 2) func $throw-170)
  (elem (table $t0) (i32.const 3) func $throw-171)
  (elem (table $t0) (i32.const 4) func $throw-172)
  (elem (table $t0) (i32.const 5) func $throw-173)
  (elem (table $t0) (i32.const 6) func $throw-174)
  (elem (table $t0) (i32.const 7) func $throw-175)
  (elem (table $t0) (i32.const 8) func $throw-176)
  (elem (table $t0) (i32.const 9) func $throw-177)
  (elem (table $t0) (i32.const 10) func $throw-178)
  (elem (table $t0) (i32.const 11) func $throw-179)
  (elem (table $t0) (i32.const 12) func $throw-180)
  (elem (table $t0) (i32.const 13) func $throw-181)
  (func $nothing
  )
  (func $clobber
  (local i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 7 f64.const 3.25 f64.add local.set 1
    global.get 0 i32.const 31 i32.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3 global.get 1
    i64.const 0x600000005 i64.sub local.set 4 global.get 7 f64.const 7.25 f64.sub local.set 5 global.get 0
    i32.const 59 i32.add local.set 6 global.get 6 f32.const 9.5 f32.add local.set 7 global.get 1
    i64.const -105 i64.sub local.set 8 global.get 7 f64.const 11.25 f64.mul local.set 9 global.get 0
    i32.const 87 i32.add local.set 10 global.get 6 f32.const 13.5 f32.sub local.set 11 global.get 1
    i64.const -149 i64.sub local.set 12 global.get 7 f64.const 15.25 f64.add local.set 13 global.get 0
    i32.const 115 i32.add local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1
    i64.const 0x1200000005 i64.sub local.set 16 global.get 7 f64.const 19.25 f64.sub local.set 17 global.get 0
    i32.const 143 i32.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 7 f64.const 23.25 f64.mul local.set 21 global.get 0
    i32.const 171 i32.add local.set 22 global.get 6 f32.const 25.5 f32.sub local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-169 (param i32)
    call $clobber local.get 0
    if
      throw $e0
    end
  )
  (func $inner-169 (param i32 f32 f32 f64)
    i64.const -1 f64.const -1.0
    try_table (catch $e1 0) (catch $e0 0)
      global.get 1 i64.const 0x5400000005 i64.add f32.const 85.5 local.get 0 call $throw-169 drop drop
    end
    return
  )
  (func $function-call-169 (export "function-call-169") (param i32 f32 f32 f64) (result i32 f32 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    local.get 0 local.get 1 local.get 2 local.get 3 call $inner-169 local.get 0 local.get 1 local.get 2
    local.get 3
  )
  (func $throw-170 (param i32 f32)
    call $clobber local.get 0
    if
      local.get 1 throw $e2
    end
  )
  (func $inner-170 (param i32 f32 i32 f32 f64 f64 f32 f32 f32 i64) (result f32)
    i64.const -1 f64.const -1.0
    try_table (result f32) (catch $e3 0) (catch $e2 0)
      local.get 9 i32.const 136 f32.load offset=1 local.get 0 local.get 6 f32.const 90.5 f32.add
      call $throw-170 drop drop f32.const 91.5
    end
    return
  )
  (func $function-call-170 (export "function-call-170") (param i32 f32 i32 f32 f64 f64 f32 f32 f32 i64)
  (result f32 i32 f32 i32 f32 f64 f64 f32 f32 f32 i64 f32 f32 f64) (local f32 f32 f64)
    f32.const 85.5 local.set 10 f32.const 86.5 local.set 11 f64.const 87.25 local.set 12
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 call $inner-170 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $throw-171 (param i32 f32 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 throw $e4
    end
  )
  (func $inner-171 (param i32 i32 i64 i32 f64 i32 i64 i32 f64 f32 i64 f32 f64 f32 f64 i32 f64 f32)
  (result f32 i64)
    i64.const -1 f64.const -1.0
    try_table (result f32 i64) (catch $e5 0) (catch $e4 0)
      local.get 6 i64.const 0x5a00000005 i64.sub i32.const 152 f32.load offset=3 local.get 0 f32.const 92.5
      local.get 10 call $throw-171 drop drop local.get 11 f32.const 94.5 f32.sub i32.const 184
      i64.load offset=3
    end
    return
  )
  (func $function-call-171 (export "function-call-171")
  (param i32 i32 i64 i32 f64 i32 i64 i32 f64 f32 i64 f32 f64 f32 f64 i32 f64 f32)
  (result i64 f32 i64 i32 i32 i64 i32 f64 i32 i64 i32 f64 f32 i64 f32 f64 f32 f64 i32 f64 f32 f64 i64 f32)
  (local f64 i64 f32)
    f64.const 86.25 local.set 18 i64.const 0x5700000005 local.set 19 f32.const 88.5 local.set 20 local.get 6
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 call $inner-171 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 local.get 18 local.get 19 local.get 20
  )
  (func $throw-172 (param i32 f32 f64 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 throw $e6
    end
  )
  (func $inner-172 (param i32) (result f32 f64 i64)
    i64.const -1 f64.const -1.0
    try_table (result f32 f64 i64) (catch $e7 0) (catch $e6 0)
      i32.const 176 i64.load offset=2 f32.const 95.5 local.get 0 f32.const 96.5 i32.const 8 f64.load offset=1
      i32.const 16 i64.load offset=2 call $throw-172 drop drop global.get 6 f32.const 99.5 f32.add
      f64.const 100.25 i64.const -1106
    end
    return
  )
  (func $function-call-172 (export "function-call-172") (param i32)
  (result f64 f32 f64 i64 i32 i64 f32 f32 i64 i64 i64) (local i64 f32 f32 i64 i64 i64)
    i64.const 0x5700000005 local.set 1 f32.const 88.5 local.set 2 f32.const 89.5 local.set 3
    i64.const 0x5a00000005 local.set 4 i64.const -996 local.set 5 i64.const -1007 local.set 6
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6
    end
    global.get 7 local.get 0 call $inner-172 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6
  )
  (func $throw-173 (param i32 f32 f32 f64 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e8
    end
  )
  (func $inner-173 (param i32 i32 f64 f32) (result f32 f32 f64 f64)
    i64.const -1 f64.const -1.0
    try_table (result f32 f32 f64 f64) (catch $e9 0) (catch $e8 0)
      i32.const 184 i64.load offset=3 local.get 3 f32.const 96.5 f32.add local.get 0 local.get 3 local.get 3
      f32.const 98.5 f32.mul i32.const 24 f64.load offset=3 local.get 2 call $throw-173 drop drop
      f32.const 101.5 local.get 3 f32.const 102.5 f32.add f64.const 103.25 f64.const 104.25
    end
    return
  )
  (func $function-call-173 (export "function-call-173") (param i32 i32 f64 f32)
  (result i64 f32 f32 f64 f64 i32 i32 f64 f32 i64 f64 f64 f64 f64 i32) (local i64 f64 f64 f64 f64 i32)
    i64.const -963 local.set 4 f64.const 89.25 local.set 5 f64.const 90.25 local.set 6 f64.const 91.25
    local.set 7 f64.const 92.25 local.set 8 i32.const 654 local.set 9
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    global.get 1 local.get 0 local.get 1 local.get 2 local.get 3 call $inner-173 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $throw-174 (param i32 f32 i64 f32 f32 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 throw $e10
    end
  )
  (func $inner-174 (param i32 f64 i32 f64 i32 i32 i64 f64 f64 f64) (result f32 i64 f32 f32 f64)
    i64.const -1 f64.const -1.0
    try_table (result f32 i64 f32 f32 f64) (catch $e11 0) (catch $e10 0)
      i64.const 0x5d00000005 i32.const 176 f32.load offset=2 local.get 0 f32.const 95.5 i32.const 0 i64.load
      f32.const 97.5 global.get 2 f32.const 98.5 f32.mul f64.const 99.25 call $throw-174 drop drop
      global.get 2 f32.const 100.5 f32.sub i32.const 40 i64.load offset=1 i32.const 48 f32.load offset=2
      global.get 6 f32.const 103.5 f32.sub f64.const 104.25
    end
    return
  )
  (func $function-call-174 (export "function-call-174") (param i32 f64 i32 f64 i32 i32 i64 f64 f64 f64)
  (result f64 i32 f64 f64 f32 i64 f32 f32 f64 i32 f64 i32 f64 i32 i32 i64 f64 f64 f64)
    local.get 1 local.get 5 i32.const 633 i32.sub f64.const 91.25 i32.const 160 f64.load local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 call $inner-174 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $throw-175 (param i32 i64 i64 i64 f32 f32 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 throw $e12
    end
  )
  (func $inner-175 (param i32 i64 i64 f64 i64 f64 i64 i32 f64 f64 f64 i64 i32 i64 f64 i32 i64 f64)
  (result i64 i64 i64 f32 f32 i64)
    i64.const -1 f64.const -1.0
    try_table (result i64 i64 i64 f32 f32 i64) (catch $e13 0) (catch $e12 0)
      i32.const 40 i64.load offset=1 i32.const 48 f32.load offset=2 local.get 0 local.get 11 i64.const -72
      i64.mul local.get 2 i64.const 0x900000005 global.get 2 f32.const 10.5 f32.sub i32.const 88
      f32.load offset=3 i64.const 0xc00000005 call $throw-175 drop drop i64.const -138 i32.const 112
      i64.load offset=2 local.get 13 i32.const 128 f32.load f32.const 17.5 i32.const 144 i64.load offset=2
    end
    return
  )
  (func $function-call-175 (export "function-call-175")
  (param i32 i64 i64 f64 i64 f64 i64 i32 f64 f64 f64 i64 i32 i64 f64 i32 i64 f64)
  (result i64 i64 i32 i64 i64 i64 i64 f32 f32 i64 i32 i64 i64 f64 i64 f64 i64 i32 f64 f64 f64 i64 i32 i64 f64 i32 i64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17
    end
    local.get 6 local.get 4 i64.const -17 i64.sub i32.const 24 i32.const 32 i64.load local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17
    call $inner-175 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
    local.get 15 local.get 16 local.get 17
  )
  (func $throw-176 (param i32 f64 f32 i64 i64 f64 i32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 throw $e14
    end
  )
  (func $inner-176 (param i32) (result f64 f32 i64 i64 f64 i32 f32)
    i64.const -1 f64.const -1.0
    try_table (result f64 f32 i64 i64 f64 i32 f32) (catch $e15 0) (catch $e14 0)
      i64.const 0x900000005 global.get 2 local.get 0 f64.const 11.25 i32.const 96 f32.load global.get 5
      i64.const -138 i64.xor i64.const -149 f64.const 15.25 local.get 0 i32.const 115 i32.add global.get 6
      f32.const 17.5 f32.mul call $throw-176 drop drop f64.const 18.25 i32.const 152 f32.load offset=3
      global.get 1 global.get 5 global.get 3 i32.const 164 i32.const 0 f32.load
    end
    return
  )
  (func $function-call-176 (export "function-call-176") (param i32)
  (result i32 f32 f64 i64 f64 f32 i64 i64 f64 i32 f32 i32 f64 i32 i32) (local f64 i32 i32)
    f64.const 2.25 local.set 1 i32.const 24 local.set 2 i32.const 31 local.set 3
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    local.get 0 global.get 2 f32.const 6.5 f32.add f64.const 7.25 i32.const 64 i64.load local.get 0
    call $inner-176 local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-177 (param i32 i64 f64 i32 i32 i64 f32 i64 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      throw $e16
    end
  )
  (func $inner-177 (param i32 f32 i32 f64) (result i64 f64 i32 i32 i64 f32 i64 f64)
    i64.const -1 f64.const -1.0
    try_table (result i64 f64 i32 i32 i64 f32 i64 f64) (catch $e17 0) (catch $e16 0)
      i32.const 128 i64.load local.get 1 f32.const 17.5 f32.mul local.get 0 global.get 1 local.get 3
      f64.const 19.25 f64.sub i32.const 160 i32.load local.get 0 i32.const 150 i32.xor i64.const -237
      local.get 1 f32.const 23.5 f32.mul global.get 1 local.get 3 call $throw-177 drop drop global.get 1
      i64.const -281 i64.sub local.get 3 i32.const 32 i32.load local.get 2 i32.const 206 i32.xor global.get 1
      local.get 1 i32.const 64 i64.load f64.const 33.25
    end
    return
  )
  (func $function-call-177 (export "function-call-177") (param i32 f32 i32 f64)
  (result i64 f64 f64 i32 i64 i32 i64 f64 f64 f32 i64 f64 i32 i32 i64 f32 i64 f64 i32 f32 i32 f64 i64 i32 i64)
  (local i64 i32 i64)
    i64.const 0x300000005 local.set 4 i32.const 31 local.set 5 i64.const -50 local.set 6 global.get 1
    local.get 3 f64.const 7.25 f64.sub f64.const 8.25 i32.const 72 i32.load offset=1 global.get 1 local.get 2
    i32.const 80 i32.mul i64.const 0xc00000005 i32.const 104 f64.load offset=1 local.get 3 local.get 1
    f32.const 15.5 f32.add local.get 0 local.get 1 local.get 2 local.get 3 call $inner-177 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-178 (param i32 i32 f32 f64 i32 f64 f32 f64 i32 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e18
    end
  )
  (func $inner-178 (param i32 f64 i64 f32 f32 i32 i32 f32 f64 f64)
  (result i32 f32 f64 i32 f64 f32 f64 i32 i64)
    i64.const -1 f64.const -1.0
    try_table (result i32 f32 f64 i32 f64 f32 f64 i32 i64) (catch $e19 0) (catch $e18 0)
      local.get 2 i64.const -215 i64.add local.get 7 local.get 0 i32.const 176 i32.load offset=2
      f32.const 23.5 local.get 9 local.get 5 local.get 9 f64.const 26.25 f64.mul local.get 4 f64.const 28.25
      local.get 5 local.get 2 i64.const 0x1e00000005 i64.sub call $throw-178 drop drop i32.const 220
      local.get 4 f32.const 32.5 f32.mul f64.const 33.25 local.get 6 f64.const 35.25 i32.const 96 f32.load
      local.get 9 f64.const 37.25 f64.sub i32.const 269 i64.const 0x2700000005
    end
    return
  )
  (func $function-call-178 (export "function-call-178") (param i32 f64 i64 f32 f32 i32 i32 f32 f64 f64)
  (result i64 i64 f32 f64 f32 f32 i32 i32 f32 i32 i32 f32 f64 i32 f64 f32 f64 i32 i64 i32 f64 i64 f32 f32 i32 i32 f32 f64 f64 i32 f64 f64 f32 i32 f64)
  (local i32 f64 f64 f32 i32 f64)
    i32.const 31 local.set 10 f64.const 5.25 local.set 11 f64.const 6.25 local.set 12 f32.const 7.5
    local.set 13 i32.const 59 local.set 14 f64.const 9.25 local.set 15
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 2 local.get 2 i64.const -116 i64.mul f32.const 12.5 i32.const 104 f64.load offset=1 local.get 4
    local.get 7 f32.const 15.5 f32.add i32.const 115 i32.const 136 i32.load offset=1 local.get 7 local.get 6
    i32.const 136 i32.mul local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 call $inner-178 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $throw-179 (param i32 i64 f64 i64 i64 i64 i32 f64 f32 i64 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 throw $e20
    end
  )
  (func $inner-179 (param i32 i64 i32 f32 f64 f32 f64 f32 f32 f64 f64 i64 f32 i64 f32 i32 f64 f64)
  (result i64 f64 i64 i64 i64 i32 f64 f32 i64 f64)
    i64.const -1 f64.const -1.0
    try_table (result i64 f64 i64 i64 i64 i32 f64 f32 i64 f64) (catch $e21 0) (catch $e20 0)
      i64.const 0x1500000005 i32.const 176 f32.load offset=2 local.get 0 local.get 11 local.get 4
      f64.const 24.25 f64.add i64.const -270 local.get 13 i64.const -281 i64.sub local.get 1 local.get 0
      local.get 10 i32.const 48 f32.load offset=2 i64.const -336 local.get 16 f64.const 32.25 f64.mul
      call $throw-179 drop drop i32.const 72 i64.load offset=1 local.get 6 f64.const 34.25 f64.sub
      i32.const 88 i64.load offset=3 local.get 1 i32.const 104 i64.load offset=1 i32.const 112
      i32.load offset=2 f64.const 39.25 i32.const 128 f32.load local.get 11 i64.const -446 i64.xor local.get 9
    end
    return
  )
  (func $function-call-179 (export "function-call-179")
  (param i32 i64 i32 f32 f64 f32 f64 f32 f32 f64 f64 i64 f32 i64 f32 i32 f64 f64)
  (result f32 f64 i32 i32 f32 i64 i64 i32 f64 i64 i64 f64 i64 i64 i64 i32 f64 f32 i64 f64 i32 i64 i32 f32 f64 f32 f64 f32 f32 f64 f64 i64 f32 i64 f32 i32 f64 f64 f64 f32 f32 f32 i64 f64)
  (local f64 f32 f32 f32 i64 f64)
    f64.const 5.25 local.set 18 f32.const 6.5 local.set 19 f32.const 7.5 local.set 20 f32.const 8.5
    local.set 21 i64.const 0x900000005 local.set 22 f64.const 10.25 local.set 23
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19 local.get 20 local.set 20
      local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 7 local.get 17 f64.const 12.25 f64.add i32.const 94 i32.const 112 i32.load offset=2 local.get 5
    local.get 13 i64.const -171 i64.add i64.const -182 i32.const 144 i32.load offset=2 local.get 4 local.get 1
    i64.const -215 i64.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
    local.get 15 local.get 16 local.get 17 call $inner-179 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 local.get 18 local.get 19
    local.get 20 local.get 21 local.get 22 local.get 23
  )
  (func $throw-180 (param i32 f64 i64 i64 i32 i32 i32 i32 f32 i32 f32 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 throw $e22
    end
  )
  (func $inner-180 (param i32) (result f64 i64 i64 i32 i32 i32 i32 f32 i32 f32 i32)
    i64.const -1 f64.const -1.0
    try_table (result f64 i64 i64 i32 i32 i32 i32 f32 i32 f32 i32) (catch $e23 0) (catch $e22 0)
      i64.const 0x600000005 global.get 6 f32.const 7.5 f32.sub local.get 0 f64.const 8.25 i32.const 72
      i64.load offset=1 global.get 1 i64.const -105 i64.sub i32.const 88 i32.load offset=3 local.get 0
      i32.const 87 i32.add local.get 0 local.get 0 i32.const 120 f32.load offset=3 i32.const 128 i32.load
      i32.const 136 f32.load offset=1 i32.const 144 i32.load offset=2 call $throw-180 drop drop global.get 7
      global.get 1 i64.const -215 i64.add i64.const 0x1500000005 i32.const 157 local.get 0 i32.const 0
      i32.load i32.const 8 i32.load offset=1 global.get 2 f32.const 26.5 f32.mul local.get 0 f32.const 28.5
      i32.const 40 i32.load offset=1
    end
    return
  )
  (func $function-call-180 (export "function-call-180") (param i32)
  (result f64 i64 i64 i32 i32 i32 i32 f32 i32 f32 i32 i32)
    local.get 0 call $inner-180 local.get 0
  )
  (func $throw-181 (param i32 i32 i64 f32 f64 f32 i32 f32 f32 f32 i32 i32 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 12 throw $e24
    end
  )
  (func $inner-181 (param i32 f64 f64 i64) (result i32 i64 f32 f64 f32 i32 f32 f32 f32 i32 i32 i64)
    i64.const -1 f64.const -1.0
    try_table (result i32 i64 f32 f64 f32 i32 f32 f32 f32 i32 i32 i64) (catch $e25 0) (catch $e24 0)
      local.get 3 i64.const -72 i64.mul global.get 2 local.get 0 i32.const 72 i32.load offset=1 i64.const -105
      global.get 6 f32.const 11.5 f32.mul local.get 2 f64.const 12.25 f64.add i32.const 104 f32.load offset=1
      local.get 0 i32.const 101 i32.sub global.get 6 global.get 2 f32.const 16.5 f32.sub global.get 6
      i32.const 129 i32.const 152 i32.load offset=3 i64.const -215 call $throw-181 drop drop local.get 0
      i64.const -237 f32.const 23.5 i32.const 0 f64.load f32.const 25.5 i32.const 16 i32.load offset=2
      global.get 6 i32.const 32 f32.load global.get 6 f32.const 29.5 f32.mul i32.const 213 local.get 0
      i32.const 220 i32.mul i32.const 64 i64.load
    end
    return
  )
  (func $function-call-181 (export "function-call-181") (param i32 f64 f64 i64)
  (result i32 i64 f32 f64 f32 i32 f32 f32 f32 i32 i32 i64 i32 f64 f64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    local.get 0 local.get 1 local.get 2 local.get 3 call $inner-181 local.get 0 local.get 1 local.get 2
    local.get 3
  )
)

(assert_return (invoke "function-call-169"
  (i32.const 0x1010101) (f32.const 2.75) (f32.const 3.75) (f64.const -4.5)) (i32.const 0x1010101)
  (f32.const 2.75) (f32.const 3.75) (f64.const -4.5))
(assert_return (invoke "function-call-169"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f64.const -4.5)) (i32.const 0) (f32.const 2.75)
  (f32.const 3.75) (f64.const -4.5))
(assert_return (invoke "function-call-170"
  (i32.const 0x1010101) (f32.const 2.75) (i32.const 0x3030303) (f32.const 4.75) (f64.const -5.5)
  (f64.const -6.5) (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a))
  (f32.const 98.25) (i32.const 0x1010101) (f32.const 2.75) (i32.const 0x3030303) (f32.const 4.75)
  (f64.const -5.5) (f64.const -6.5) (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)
  (i64.const 0xa0a0a0a0a0a0a0a) (f32.const 85.5) (f32.const 86.5) (f64.const 87.25))
(assert_return (invoke "function-call-170"
  (i32.const 0) (f32.const 2.75) (i32.const 0x3030303) (f32.const 4.75) (f64.const -5.5) (f64.const -6.5)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a)) (f32.const 91.5)
  (i32.const 0) (f32.const 2.75) (i32.const 0x3030303) (f32.const 4.75) (f64.const -5.5) (f64.const -6.5)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a) (f32.const 85.5)
  (f32.const 86.5) (f64.const 87.25))
(assert_return (invoke "function-call-171"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404)
  (f64.const -5.5) (i32.const 0x6060606) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (f32.const 10.75) (i64.const 0xb0b0b0b0b0b0b0b) (f32.const 12.75) (f64.const -13.5) (f32.const 14.75)
  (f64.const -15.5) (i32.const 0x10101010) (f64.const -17.5) (f32.const 18.75)) (i64.const 0x707070707070707)
  (f32.const 92.5) (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0x1010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i32.const 0x4040404) (f64.const -5.5) (i32.const 0x6060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (f32.const 10.75)
  (i64.const 0xb0b0b0b0b0b0b0b) (f32.const 12.75) (f64.const -13.5) (f32.const 14.75) (f64.const -15.5)
  (i32.const 0x10101010) (f64.const -17.5) (f32.const 18.75) (f64.const 86.25) (i64.const 0x5700000005)
  (f32.const 88.5))
(assert_return (invoke "function-call-171"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404) (f64.const -5.5)
  (i32.const 0x6060606) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (f32.const 10.75)
  (i64.const 0xb0b0b0b0b0b0b0b) (f32.const 12.75) (f64.const -13.5) (f32.const 14.75) (f64.const -15.5)
  (i32.const 0x10101010) (f64.const -17.5) (f32.const 18.75)) (i64.const 0x707070707070707) (f32.const -81.75)
  (i64.const 0x15f0cba6815c3712) (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i32.const 0x4040404) (f64.const -5.5) (i32.const 0x6060606) (i64.const 0x707070707070707)
  (i32.const 0x8080808) (f64.const -9.5) (f32.const 10.75) (i64.const 0xb0b0b0b0b0b0b0b) (f32.const 12.75)
  (f64.const -13.5) (f32.const 14.75) (f64.const -15.5) (i32.const 0x10101010) (f64.const -17.5)
  (f32.const 18.75) (f64.const 86.25) (i64.const 0x5700000005) (f32.const 88.5))
(assert_return (invoke "function-call-172"
  (i32.const 0x1010101)) (f64.const 1024.5) (f32.const 96.5) (f64.const 2.447714937972696e+131)
  (i64.const 0xa8835e3914efcaa5) (i32.const 0x1010101) (i64.const 0x5700000005) (f32.const 88.5)
  (f32.const 89.5) (i64.const 0x5a00000005) (i64.const -996) (i64.const -1007))
(assert_return (invoke "function-call-172"
  (i32.const 0)) (f64.const 1024.5) (f32.const 99.375) (f64.const 100.25) (i64.const -1106) (i32.const 0)
  (i64.const 0x5700000005) (f32.const 88.5) (f32.const 89.5) (i64.const 0x5a00000005) (i64.const -996)
  (i64.const -1007))
(assert_return (invoke "function-call-173"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (f32.const 4.75))
  (i64.const 0x1122334455667788) (f32.const 4.75) (f32.const 467.875) (f64.const -3.203851516313528e+259)
  (f64.const -3.5) (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (f32.const 4.75)
  (i64.const -963) (f64.const 89.25) (f64.const 90.25) (f64.const 91.25) (f64.const 92.25) (i32.const 654))
(assert_return (invoke "function-call-173"
  (i32.const 0) (i32.const 0x2020202) (f64.const -3.5) (f32.const 4.75)) (i64.const 0x1122334455667788)
  (f32.const 101.5) (f32.const 107.25) (f64.const 103.25) (f64.const 104.25) (i32.const 0)
  (i32.const 0x2020202) (f64.const -3.5) (f32.const 4.75) (i64.const -963) (f64.const 89.25) (f64.const 90.25)
  (f64.const 91.25) (f64.const 92.25) (i32.const 654))
(assert_return (invoke "function-call-174"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (f64.const -4.5) (i32.const 0x5050505)
  (i32.const 0x6060606) (i64.const 0x707070707070707) (f64.const -8.5) (f64.const -9.5) (f64.const -10.5))
  (f64.const -2.5) (i32.const 0x606038d) (f64.const 91.25) (f64.const 6.508229140384577e-87) (f32.const 95.5)
  (i64.const 0xee9c49f7a55300b) (f32.const 97.5) (f32.const 320.125) (f64.const 99.25) (i32.const 0x1010101)
  (f64.const -2.5) (i32.const 0x3030303) (f64.const -4.5) (i32.const 0x5050505) (i32.const 0x6060606)
  (i64.const 0x707070707070707) (f64.const -8.5) (f64.const -9.5) (f64.const -10.5))
(assert_return (invoke "function-call-174"
  (i32.const 0) (f64.const -2.5) (i32.const 0x3030303) (f64.const -4.5) (i32.const 0x5050505)
  (i32.const 0x6060606) (i64.const 0x707070707070707) (f64.const -8.5) (f64.const -9.5) (f64.const -10.5))
  (f64.const -2.5) (i32.const 0x606038d) (f64.const 91.25) (f64.const 6.508229140384577e-87)
  (f32.const -97.25) (i64.const 0xfbd6b18c67421df8) (f32.const -2.6713147e-07) (f32.const -103.625)
  (f64.const 104.25) (i32.const 0) (f64.const -2.5) (i32.const 0x3030303) (f64.const -4.5)
  (i32.const 0x5050505) (i32.const 0x6060606) (i64.const 0x707070707070707) (f64.const -8.5) (f64.const -9.5)
  (f64.const -10.5))
(assert_return (invoke "function-call-175"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (f64.const -4.5)
  (i64.const 0x505050505050505) (f64.const -6.5) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (f64.const -10.5) (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d)
  (i64.const 0xe0e0e0e0e0e0e0e) (f64.const -15.5) (i32.const 0x10101010) (i64.const 0x1111111111111111)
  (f64.const -18.5)) (i64.const 0x707070707070707) (i64.const 0x505050505050516) (i32.const 24)
  (i64.const 0xae89643f1af5d0ab) (i64.const 0x9c9c9c9c9c9c9ca0) (i64.const 0x303030303030303)
  (i64.const 0x900000005) (f32.const -7.25) (f32.const -8.5496323e-19) (i64.const 0xc00000005)
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (f64.const -4.5)
  (i64.const 0x505050505050505) (f64.const -6.5) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (f64.const -10.5) (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d)
  (i64.const 0xe0e0e0e0e0e0e0e) (f64.const -15.5) (i32.const 0x10101010) (i64.const 0x1111111111111111)
  (f64.const -18.5))
(assert_return (invoke "function-call-175"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (f64.const -4.5)
  (i64.const 0x505050505050505) (f64.const -6.5) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (f64.const -10.5) (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d)
  (i64.const 0xe0e0e0e0e0e0e0e) (f64.const -15.5) (i32.const 0x10101010) (i64.const 0x1111111111111111)
  (f64.const -18.5)) (i64.const 0x707070707070707) (i64.const 0x505050505050516) (i32.const 24)
  (i64.const 0xae89643f1af5d0ab) (i64.const -138) (i64.const 0x88633e19f4cfaa85) (i64.const 0xe0e0e0e0e0e0e0e)
  (f32.const -5.5476997e+35) (f32.const 17.5) (i64.const 0x2803deb9946f4a25) (i32.const 0)
  (i64.const 0x202020202020202) (i64.const 0x303030303030303) (f64.const -4.5) (i64.const 0x505050505050505)
  (f64.const -6.5) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (f64.const -10.5)
  (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (f64.const -15.5) (i32.const 0x10101010) (i64.const 0x1111111111111111) (f64.const -18.5))
(assert_return (invoke "function-call-176"
  (i32.const 0x1010101)) (i32.const 0x1010101) (f32.const 9.75) (f64.const 7.25)
  (i64.const 0x4e2904dfba95704b) (f64.const 11.25) (f32.const 1.2741393e+16) (i64.const 0x10203040506078e)
  (i64.const -149) (f64.const 15.25) (i32.const 0x1010174) (f32.const -2.1875) (i32.const 0x1010101)
  (f64.const 2.25) (i32.const 24) (i32.const 31))
(assert_return (invoke "function-call-176"
  (i32.const 0)) (i32.const 0) (f32.const 9.75) (f64.const 7.25) (i64.const 0x4e2904dfba95704b)
  (f64.const 18.25) (f32.const -4.348626e+20) (i64.const 0x1122334455667788) (i64.const 0xfefdfcfbfaf9f8f8)
  (f64.const -7.5) (i32.const 164) (f32.const 2.7673341e+35) (i32.const 0) (f64.const 2.25) (i32.const 24)
  (i32.const 31))
(assert_return (invoke "function-call-177"
  (i32.const 0x1010101) (f32.const 2.75) (i32.const 0x3030303) (f64.const -4.5))
  (i64.const 0x1122334455667788) (f64.const -11.75) (f64.const 8.25) (i32.const 0x7e2bd98)
  (i64.const 0x1122334455667788) (i32.const 0xf0f0f0f0) (i64.const 0xc00000005)
  (f64.const 4.744817393885104e-24) (f64.const -4.5) (f32.const 18.25) (i64.const 0x1122334455667788)
  (f64.const -23.75) (i32.const 0x9a75502b) (i32.const 0x1010197) (i64.const -237) (f32.const 64.625)
  (i64.const 0x1122334455667788) (f64.const -4.5) (i32.const 0x1010101) (f32.const 2.75) (i32.const 0x3030303)
  (f64.const -4.5) (i64.const 0x300000005) (i32.const 31) (i64.const -50))
(assert_return (invoke "function-call-177"
  (i32.const 0) (f32.const 2.75) (i32.const 0x3030303) (f64.const -4.5)) (i64.const 0x1122334455667788)
  (f64.const -11.75) (f64.const 8.25) (i32.const 0x7e2bd98) (i64.const 0x1122334455667788)
  (i32.const 0xf0f0f0f0) (i64.const 0xc00000005) (f64.const 4.744817393885104e-24) (f64.const -4.5)
  (f32.const 18.25) (i64.const 0x11223344556678a1) (f64.const -4.5) (i32.const 0x1af5d0ab)
  (i32.const 0x30303cd) (i64.const 0x1122334455667788) (f32.const 2.75) (i64.const 0x4e2904dfba95704b)
  (f64.const 33.25) (i32.const 0) (f32.const 2.75) (i32.const 0x3030303) (f64.const -4.5)
  (i64.const 0x300000005) (i32.const 31) (i64.const -50))
(assert_return (invoke "function-call-178"
  (i32.const 0x1010101) (f64.const -2.5) (i64.const 0x303030303030303) (f32.const 4.75) (f32.const 5.75)
  (i32.const 0x6060606) (i32.const 0x7070707) (f32.const 8.75) (f64.const -9.5) (f64.const -10.5))
  (i64.const 0x303030303030303) (i64.const 0xa2a2a2a2a2a2a2a4) (f32.const 12.5)
  (f64.const 4.744817393885104e-24) (f32.const 5.75) (f32.const 24.25) (i32.const 115) (i32.const 0x4722fdd8)
  (f32.const 8.75) (i32.const 0xbbbbbbb8) (i32.const 0x340feac5) (f32.const 23.5) (f64.const -10.5)
  (i32.const 0x6060606) (f64.const -275.625) (f32.const 5.75) (f64.const 28.25) (i32.const 0x6060606)
  (i64.const 0x30302e5030302fe) (i32.const 0x1010101) (f64.const -2.5) (i64.const 0x303030303030303)
  (f32.const 4.75) (f32.const 5.75) (i32.const 0x6060606) (i32.const 0x7070707) (f32.const 8.75)
  (f64.const -9.5) (f64.const -10.5) (i32.const 31) (f64.const 5.25) (f64.const 6.25) (f32.const 7.5)
  (i32.const 59) (f64.const 9.25))
(assert_return (invoke "function-call-178"
  (i32.const 0) (f64.const -2.5) (i64.const 0x303030303030303) (f32.const 4.75) (f32.const 5.75)
  (i32.const 0x6060606) (i32.const 0x7070707) (f32.const 8.75) (f64.const -9.5) (f64.const -10.5))
  (i64.const 0x303030303030303) (i64.const 0xa2a2a2a2a2a2a2a4) (f32.const 12.5)
  (f64.const 4.744817393885104e-24) (f32.const 5.75) (f32.const 24.25) (i32.const 115) (i32.const 0x4722fdd8)
  (f32.const 8.75) (i32.const 0xbbbbbbb8) (i32.const 220) (f32.const 186.875) (f64.const 33.25)
  (i32.const 0x7070707) (f64.const 35.25) (f32.const 1.2741393e+16) (f64.const -47.75) (i32.const 269)
  (i64.const 0x2700000005) (i32.const 0) (f64.const -2.5) (i64.const 0x303030303030303) (f32.const 4.75)
  (f32.const 5.75) (i32.const 0x6060606) (i32.const 0x7070707) (f32.const 8.75) (f64.const -9.5)
  (f64.const -10.5) (i32.const 31) (f64.const 5.25) (f64.const 6.25) (f32.const 7.5) (i32.const 59)
  (f64.const 9.25))
(assert_return (invoke "function-call-179"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (f32.const 4.75) (f64.const -5.5)
  (f32.const 6.75) (f64.const -7.5) (f32.const 8.75) (f32.const 9.75) (f64.const -10.5) (f64.const -11.5)
  (i64.const 0xc0c0c0c0c0c0c0c) (f32.const 13.75) (i64.const 0xe0e0e0e0e0e0e0e) (f32.const 15.75)
  (i32.const 0x10101010) (f64.const -17.5) (f64.const -18.5)) (f32.const 8.75) (f64.const -6.25)
  (i32.const 94) (i32.const 0xf4cfaa85) (f32.const 6.75) (i64.const 0xe0e0e0e0e0e0d63) (i64.const -182)
  (i32.const 0x946f4a25) (f64.const -5.5) (i64.const 0x20202020202012b) (i64.const 0xc0c0c0c0c0c0c0c)
  (f64.const 18.75) (i64.const -270) (i64.const 0xe0e0e0e0e0e0f27) (i64.const 0x202020202020202)
  (i32.const 0x1010101) (f64.const -11.5) (f32.const -2.6713147e-07) (i64.const -336) (f64.const -564.375)
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (f32.const 4.75) (f64.const -5.5)
  (f32.const 6.75) (f64.const -7.5) (f32.const 8.75) (f32.const 9.75) (f64.const -10.5) (f64.const -11.5)
  (i64.const 0xc0c0c0c0c0c0c0c) (f32.const 13.75) (i64.const 0xe0e0e0e0e0e0e0e) (f32.const 15.75)
  (i32.const 0x10101010) (f64.const -17.5) (f64.const -18.5) (f64.const 5.25) (f32.const 6.5) (f32.const 7.5)
  (f32.const 8.5) (i64.const 0x900000005) (f64.const 10.25))
(assert_return (invoke "function-call-179"
  (i32.const 0) (i64.const 0x202020202020202) (i32.const 0x3030303) (f32.const 4.75) (f64.const -5.5)
  (f32.const 6.75) (f64.const -7.5) (f32.const 8.75) (f32.const 9.75) (f64.const -10.5) (f64.const -11.5)
  (i64.const 0xc0c0c0c0c0c0c0c) (f32.const 13.75) (i64.const 0xe0e0e0e0e0e0e0e) (f32.const 15.75)
  (i32.const 0x10101010) (f64.const -17.5) (f64.const -18.5)) (f32.const 8.75) (f64.const -6.25)
  (i32.const 94) (i32.const 0xf4cfaa85) (f32.const 6.75) (i64.const 0xe0e0e0e0e0e0d63) (i64.const -182)
  (i32.const 0x946f4a25) (f64.const -5.5) (i64.const 0x20202020202012b) (i64.const 0x9b76512c07e2bd98)
  (f64.const -41.75) (i64.const 0x3510ebc6a17c5732) (i64.const 0x202020202020202)
  (i64.const 0x3b16f1cca7825d38) (i32.const 0xf4cfaa85) (f64.const 39.25) (f32.const -5.5476997e+35)
  (i64.const 0xf3f3f3f3f3f3f24e) (f64.const -10.5) (i32.const 0) (i64.const 0x202020202020202)
  (i32.const 0x3030303) (f32.const 4.75) (f64.const -5.5) (f32.const 6.75) (f64.const -7.5) (f32.const 8.75)
  (f32.const 9.75) (f64.const -10.5) (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c) (f32.const 13.75)
  (i64.const 0xe0e0e0e0e0e0e0e) (f32.const 15.75) (i32.const 0x10101010) (f64.const -17.5) (f64.const -18.5)
  (f64.const 5.25) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (i64.const 0x900000005) (f64.const 10.25))
(assert_return (invoke "function-call-180"
  (i32.const 0x1010101)) (f64.const 8.25) (i64.const 0x9b76512c07e2bd98) (i64.const 0x11223344556677f1)
  (i32.const 0xa17c5732) (i32.const 0x1010158) (i32.const 0x1010101) (i32.const 0x1010101)
  (f32.const 9.810503) (i32.const 0xfad5b08b) (f32.const 41725.844) (i32.const 0x946f4a25)
  (i32.const 0x1010101))
(assert_return (invoke "function-call-180"
  (i32.const 0)) (f64.const 1024.5) (i64.const 0x11223344556676b1) (i64.const 0x1500000005) (i32.const 157)
  (i32.const 0) (i32.const 0x7a55300b) (i32.const 0xc7a27d58) (f32.const 86.125) (i32.const 0)
  (f32.const 28.5) (i32.const 0x67421df8) (i32.const 0))
(assert_return (invoke "function-call-181"
  (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5) (i64.const 0x404040404040404)) (i32.const 0x7e2bd98)
  (i64.const -105) (f32.const -1.4375) (f64.const 8.75) (f32.const -3.6183316e-15) (i32.const 0x101009c)
  (f32.const -0.125) (f32.const -13.25) (f32.const -0.125) (i32.const 129) (i32.const 0xe1bc9772)
  (i64.const -215) (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5) (i64.const 0x404040404040404))
(assert_return (invoke "function-call-181"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (i64.const 0x404040404040404)) (i32.const 0)
  (i64.const -237) (f32.const 23.5) (f64.const 7.914347548945932e-237) (f32.const 25.5) (i32.const 0x14efcaa5)
  (f32.const -0.125) (f32.const 1.01666746e-22) (f32.const -3.6875) (i32.const 213) (i32.const 0)
  (i64.const 0x4e2904dfba95704b) (i32.const 0) (f64.const -2.5) (f64.const -3.5)
  (i64.const 0x404040404040404))

(module
  (tag $e0)
  (tag $e1)
  (tag $e2 (param i64))
  (tag $e3 (param i64))
  (tag $e4 (param f32 f64))
  (tag $e5 (param f32 f64))
  (tag $e6 (param i64 i64 f32))
  (tag $e7 (param i64 i64 f32))
  (tag $e8 (param f32 i32 i32 f32))
  (tag $e9 (param f32 i32 i32 f32))
  (tag $e10 (param i64 f32 i64 f32 i64))
  (tag $e11 (param i64 f32 i64 f32 i64))
  (tag $e12 (param f64 f64 f64 f64 i64 i64))
  (tag $e13 (param f64 f64 f64 f64 i64 i64))
  (tag $e14 (param i64 i64 i32 f64 i32 f32 i32))
  (tag $e15 (param i64 i64 i32 f64 i32 f32 i32))
  (tag $e16 (param f32 i32 f64 i32 i32 i32 i64 f64))
  (tag $e17 (param f32 i32 f64 i32 i32 i32 i64 f64))
  (tag $e18 (param f32 f64 f32 f32 i32 f32 i64 i64 f32))
  (tag $e19 (param f32 f64 f32 f32 i32 f32 i64 i64 f32))
  (tag $e20 (param i32 i64 f64 f64 i32 f32 i32 i32 f64 f32))
  (tag $e21 (param i32 i64 f64 f64 i32 f32 i32 i32 f64 f32))
  (tag $e22 (param f32 f64 f64 f64 f64 f32 i32 i32 i64 i64 i64))
  (tag $e23 (param f32 f64 f64 f64 f64 f32 i32 i32 i64 i64 i64))
  (tag $e24 (param f32 f32 i32 i32 i64 i64 f32 i32 f64 f64 f32 i32))
  (tag $e25 (param f32 f32 i32 i32 i64 i64 f32 i32 f64 f64 f32 i32))
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
  (table $t0 14 20 funcref)
  (elem (table $t0) (i32.const 1) func $throw-182)
  (elem (table $t0) (i32.const 2) func $throw-183)
  (elem (table $t0) (i32.const 3) func $throw-184)
  (elem (table $t0) (i32.const 4) func $throw-185)
  (elem (table $t0) (i32.const 5) func $throw-186)
  (elem (table $t0) (i32.const 6) func $throw-187)
  (elem (table $t0) (i32.const 7) func $throw-188)
  (elem (table $t0) (i32.const 8) func $throw-189)
  (elem (table $t0) (i32.const 9) func $throw-190)
  (elem (table $t0) (i32.const 10) func $throw-191)
  (elem (table $t0) (i32.const 11) func $throw-192)
  (elem (table $t0) (i32.const 12) func $throw-193)
  (elem (table $t0) (i32.const 13) func $throw-194)
  (func $nothing
  )
  (func $clobber
  (local i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 7 f64.const 3.25 f64.add local.set 1
    global.get 0 i32.const 31 i32.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3 global.get 1
    i64.const 0x600000005 i64.sub local.set 4 global.get 7 f64.const 7.25 f64.sub local.set 5 global.get 0
    i32.const 59 i32.add local.set 6 global.get 6 f32.const 9.5 f32.add local.set 7 global.get 1
    i64.const -105 i64.sub local.set 8 global.get 7 f64.const 11.25 f64.mul local.set 9 global.get 0
    i32.const 87 i32.add local.set 10 global.get 6 f32.const 13.5 f32.sub local.set 11 global.get 1
    i64.const -149 i64.sub local.set 12 global.get 7 f64.const 15.25 f64.add local.set 13 global.get 0
    i32.const 115 i32.add local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1
    i64.const 0x1200000005 i64.sub local.set 16 global.get 7 f64.const 19.25 f64.sub local.set 17 global.get 0
    i32.const 143 i32.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 7 f64.const 23.25 f64.mul local.set 21 global.get 0
    i32.const 171 i32.add local.set 22 global.get 6 f32.const 25.5 f32.sub local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-182 (param i32)
    call $clobber local.get 0
    if
      throw $e0
    end
  )
  (func $inner-182 (param i32 f64 f64 f64 f64 i64 f32 i32 f32 i64)
    i64.const -1 f64.const -1.0
    try_table (catch $e1 0) (catch $e0 0)
      i64.const -116 i32.const 96 f32.load local.get 0 i32.const 1 call_indirect (param i32) drop drop
    end
    return
  )
  (func $function-indirect-182 (export "function-indirect-182")
  (param i32 f64 f64 f64 f64 i64 f32 i32 f32 i64) (result i32 f64 f64 f64 f64 i64 f32 i32 f32 i64 i64 i64 i64)
  (local i64 i64 i64)
    i64.const -83 local.set 10 i64.const 0x900000005 local.set 11 i64.const -105 local.set 12
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 call $inner-182 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $throw-183 (param i32 i64)
    call $clobber local.get 0
    if
      local.get 1 throw $e2
    end
  )
  (func $inner-183 (param i32 i64 i32 f32 f64 f32 i64 f32 i64 f64 i64 f32 f32 f64 i64 i64 f32 i32)
  (result i64)
    i64.const -1 f64.const -1.0
    try_table (result i64) (catch $e3 0) (catch $e2 0)
      i64.const -138 local.get 11 local.get 0 local.get 14 i64.const 0xf00000005 i64.mul i32.const 2
      call_indirect (param i32 i64) drop drop local.get 6 i64.const -171 i64.add
    end
    return
  )
  (func $function-indirect-183 (export "function-indirect-183")
  (param i32 i64 i32 f32 f64 f32 i64 f32 i64 f64 i64 f32 f32 f64 i64 i64 f32 i32)
  (result i64 i64 i32 i64 i32 f32 f64 f32 i64 f32 i64 f64 i64 f32 f32 f64 i64 i64 f32 i32 f64 f32 f32)
  (local f64 f32 f32)
    f64.const 9.25 local.set 18 f32.const 10.5 local.set 19 f32.const 11.5 local.set 20 local.get 14
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 call $inner-183 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 local.get 18 local.get 19 local.get 20
  )
  (func $throw-184 (param i32 f32 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 throw $e4
    end
  )
  (func $inner-184 (param i32) (result f32 f64)
    i64.const -1 f64.const -1.0
    try_table (result f32 f64) (catch $e5 0) (catch $e4 0)
      global.get 5 global.get 2 f32.const 18.5 f32.add local.get 0 global.get 6 global.get 3 i32.const 3
      call_indirect (param i32 f32 f64) drop drop global.get 6 f64.const 22.25
    end
    return
  )
  (func $function-indirect-184 (export "function-indirect-184") (param i32)
  (result f32 f32 f64 i32 i64 i64 i32 f64 f32 f32) (local i64 i64 i32 f64 f32 f32)
    i64.const -105 local.set 1 i64.const -116 local.set 2 i32.const 87 local.set 3 f64.const 13.25 local.set 4
    f32.const 14.5 local.set 5 f32.const 15.5 local.set 6
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6
    end
    global.get 2 local.get 0 call $inner-184 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6
  )
  (func $throw-185 (param i32 i64 i64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 throw $e6
    end
  )
  (func $inner-185 (param i32 i64 i64 i32) (result i64 i64 f32)
    i64.const -1 f64.const -1.0
    try_table (result i64 i64 f32) (catch $e7 0) (catch $e6 0)
      i64.const 0x1200000005 global.get 6 f32.const 19.5 f32.sub local.get 0 local.get 1
      i64.const 0x1500000005 f32.const 22.5 i32.const 4 call_indirect (param i32 i64 i64 f32) drop drop
      i64.const -248 local.get 1 i64.const 0x1800000005 i64.add f32.const 25.5
    end
    return
  )
  (func $function-indirect-185 (export "function-indirect-185") (param i32 i64 i64 i32)
  (result f64 i64 i64 f32 i32 i64 i64 i32 i64 f64 f32 i64 i64 i32) (local i64 f64 f32 i64 i64 i32)
    i64.const -116 local.set 4 f64.const 12.25 local.set 5 f32.const 13.5 local.set 6 i64.const -149
    local.set 7 i64.const 0xf00000005 local.set 8 i32.const 115 local.set 9
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    global.get 7 local.get 0 local.get 1 local.get 2 local.get 3 call $inner-185 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $throw-186 (param i32 f32 i32 i32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e8
    end
  )
  (func $inner-186 (param i32 i32 i32 f64 i32 i32 f64 f64 f32 f64) (result f32 i32 i32 f32)
    i64.const -1 f64.const -1.0
    try_table (result f32 i32 i32 f32) (catch $e9 0) (catch $e8 0)
      global.get 1 local.get 8 local.get 0 local.get 8 f32.const 18.5 f32.add i32.const 152 i32.load offset=3
      i32.const 143 local.get 8 i32.const 5 call_indirect (param i32 f32 i32 i32 f32) drop drop local.get 8
      local.get 2 i32.const 0 i32.load f32.const 25.5
    end
    return
  )
  (func $function-indirect-186 (export "function-indirect-186")
  (param i32 i32 i32 f64 i32 i32 f64 f64 f32 f64)
  (result i64 i64 i32 f64 f32 i32 i32 f32 i32 i32 i32 f64 i32 i32 f64 f64 f32 f64)
    global.get 1 global.get 5 i64.const -138 i64.xor i32.const 101 i32.const 120 f64.load offset=3 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 call $inner-186 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $throw-187 (param i32 i64 f32 i64 f32 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 throw $e10
    end
  )
  (func $inner-187 (param i32 i64 i64 i64 f64 f32 f32 f32 i64 f32 f32 f64 f64 i64 f64 i32 f32 i32)
  (result i64 f32 i64 f32 i64)
    i64.const -1 f64.const -1.0
    try_table (result i64 f32 i64 f32 i64) (catch $e11 0) (catch $e10 0)
      i64.const -182 local.get 5 local.get 0 i64.const -204 f32.const 20.5 i64.const 0x1500000005
      f32.const 22.5 local.get 1 i32.const 6 call_indirect (param i32 i64 f32 i64 f32 i64) drop drop
      i64.const 0x1800000005 f32.const 25.5 local.get 3 i64.const -281 i64.sub local.get 9 i32.const 32
      i64.load
    end
    return
  )
  (func $function-indirect-187 (export "function-indirect-187")
  (param i32 i64 i64 i64 f64 f32 f32 f32 i64 f32 f32 f64 f64 i64 f64 i32 f32 i32)
  (result i64 f64 f32 i64 i64 f32 i64 f32 i64 i32 i64 i64 i64 f64 f32 f32 f32 i64 f32 f32 f64 f64 i64 f64 i32 f32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17
    end
    local.get 1 local.get 14 f64.const 14.25 f64.mul f32.const 15.5 i32.const 128 i64.load local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
    local.get 17 call $inner-187 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13
    local.get 14 local.get 15 local.get 16 local.get 17
  )
  (func $throw-188 (param i32 f64 f64 f64 f64 i64 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 throw $e12
    end
  )
  (func $inner-188 (param i32) (result f64 f64 f64 f64 i64 i64)
    i64.const -1 f64.const -1.0
    try_table (result f64 f64 f64 f64 i64 i64) (catch $e13 0) (catch $e12 0)
      i32.const 168 i64.load offset=1 global.get 2 local.get 0 global.get 7 f64.const 24.25 global.get 7
      f64.const 25.25 f64.sub i32.const 16 f64.load offset=2 global.get 5 i64.const 0x1b00000005 i64.mul
      i32.const 32 i64.load i32.const 7 call_indirect (param i32 f64 f64 f64 f64 i64 i64) drop drop
      i32.const 40 f64.load offset=1 global.get 3 f64.const 30.25 f64.add global.get 7 f64.const 31.25 f64.sub
      global.get 3 f64.const 32.25 f64.mul i32.const 72 i64.load offset=1 global.get 1 i64.const -369 i64.sub
    end
    return
  )
  (func $function-indirect-188 (export "function-indirect-188") (param i32)
  (result i64 i32 f64 i64 f64 f64 f64 f64 i64 i64 i32 i32 i32 i64) (local i32 i32 i64)
    i32.const 101 local.set 1 i32.const 108 local.set 2 i64.const -171 local.set 3
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 5 local.get 0 i32.const 129 i32.sub f64.const 19.25 i32.const 160 i64.load local.get 0
    call $inner-188 local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-189 (param i32 i64 i64 i32 f64 i32 f32 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 throw $e14
    end
  )
  (func $inner-189 (param i32 i64 i64 i64) (result i64 i64 i32 f64 i32 f32 i32)
    i64.const -1 f64.const -1.0
    try_table (result i64 i64 i32 f64 i32 f32 i32) (catch $e15 0) (catch $e14 0)
      i64.const -303 i32.const 40 f32.load offset=1 local.get 0 local.get 1 i32.const 56 i64.load offset=3
      i32.const 64 i32.load f64.const 33.25 i32.const 241 f32.const 35.5 i32.const 255 i32.const 8
      call_indirect (param i32 i64 i64 i32 f64 i32 f32 i32) drop drop local.get 3 i64.const -402 i64.xor
      i32.const 112 i64.load offset=2 local.get 0 i32.const 128 f64.load local.get 0 global.get 2
      f32.const 42.5 f32.add local.get 0 i32.const 304 i32.mul
    end
    return
  )
  (func $function-indirect-189 (export "function-indirect-189") (param i32 i64 i64 i64)
  (result f32 f32 f32 f32 f32 f32 f64 f64 i32 i32 i64 i64 i32 f64 i32 f32 i32 i32 i64 i64 i64 i64 f32 i64)
  (local i64 f32 i64)
    i64.const 0xf00000005 local.set 4 f32.const 16.5 local.set 5 i64.const -182 local.set 6 global.get 2
    global.get 6 f32.const 19.5 f32.sub f32.const 20.5 i32.const 168 f32.load offset=1 global.get 2
    global.get 6 f32.const 23.5 f32.mul f64.const 24.25 i32.const 8 f64.load offset=1 local.get 0 local.get 0
    i32.const 192 i32.mul local.get 0 local.get 1 local.get 2 local.get 3 call $inner-189 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-190 (param i32 f32 i32 f64 i32 i32 i32 i64 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      throw $e16
    end
  )
  (func $inner-190 (param i32 f32 i64 f32 i32 i64 i64 i32 i64 f64) (result f32 i32 f64 i32 i32 i32 i64 f64)
    i64.const -1 f64.const -1.0
    try_table (result f32 i32 f64 i32 i32 i32 i64 f64) (catch $e17 0) (catch $e16 0)
      i32.const 64 i64.load i32.const 72 f32.load offset=1 local.get 0 i32.const 80 f32.load offset=2
      local.get 0 local.get 9 f64.const 36.25 f64.add i32.const 262 i32.const 112 i32.load offset=2
      local.get 7 local.get 6 local.get 9 f64.const 41.25 f64.mul i32.const 9
      call_indirect (param i32 f32 i32 f64 i32 i32 i32 i64 f64) drop drop local.get 3 i32.const 152
      i32.load offset=3 i32.const 160 f64.load local.get 4 i32.const 318 i32.xor local.get 7 i32.const 184
      i32.load offset=3 i64.const 0x3000000005 local.get 9 f64.const 49.25 f64.sub
    end
    return
  )
  (func $function-indirect-190 (export "function-indirect-190")
  (param i32 f32 i64 f32 i32 i64 i64 i32 i64 f64)
  (result i64 f32 f32 f64 f64 i64 i32 f64 i32 f32 f32 i32 f64 i32 i32 i32 i64 f64 i32 f32 i64 f32 i32 i64 i64 i32 i64 f64 f64 i32 i64 f32 f64 i32)
  (local f64 i32 i64 f32 f64 i32)
    f64.const 16.25 local.set 10 i32.const 122 local.set 11 i64.const 0x1200000005 local.set 12 f32.const 19.5
    local.set 13 f64.const 20.25 local.set 14 i32.const 150 local.set 15
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 8 local.get 3 f32.const 23.5 f32.mul f32.const 24.5 i32.const 8 f64.load offset=1 local.get 9
    local.get 2 i64.const 0x1b00000005 i64.mul i32.const 199 i32.const 40 f64.load offset=1 local.get 4
    local.get 1 f32.const 31.5 f32.sub local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-190 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $throw-191 (param i32 f32 f64 f32 f32 i32 f32 i64 i64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e18
    end
  )
  (func $inner-191 (param i32 i64 i32 i32 i32 i64 i32 i32 i64 f32 f64 i32 i32 i64 f64 f64 f32 f32)
  (result f32 f64 f32 f32 i32 f32 i64 i64 f32)
    i64.const -1 f64.const -1.0
    try_table (result f32 f64 f32 f32 i32 f32 i64 i64 f32) (catch $e19 0) (catch $e18 0)
      local.get 5 i64.const 0x2100000005 i64.xor i32.const 80 f32.load offset=2 local.get 0 local.get 16
      local.get 15 f64.const 36.25 f64.add local.get 16 f32.const 37.5 f32.sub local.get 17 f32.const 38.5
      f32.mul i32.const 120 i32.load offset=3 local.get 9 local.get 8 i32.const 144 i64.load offset=2
      local.get 16 f32.const 43.5 f32.sub i32.const 10
      call_indirect (param i32 f32 f64 f32 f32 i32 f32 i64 i64 f32) drop drop local.get 16 f32.const 44.5
      f32.mul f64.const 45.25 f32.const 46.5 local.get 9 i32.const 339 local.get 16 local.get 13
      i64.const -545 i64.sub local.get 13 i64.const 0x3300000005 i64.mul local.get 16 f32.const 52.5 f32.sub
    end
    return
  )
  (func $function-indirect-191 (export "function-indirect-191")
  (param i32 i64 i32 i32 i32 i64 i32 i32 i64 f32 f64 i32 i32 i64 f64 f64 f32 f32)
  (result i64 i32 f64 i64 f32 f32 f32 f64 i64 i32 f32 f64 f32 f32 i32 f32 i64 i64 f32 i32 i64 i32 i32 i32 i64 i32 i32 i64 f32 f64 i32 i32 i64 f64 f64 f32 f32 f64 f32 f32 i32 f32 i64)
  (local f64 f32 f32 i32 f32 i64)
    f64.const 17.25 local.set 18 f32.const 18.5 local.set 19 f32.const 19.5 local.set 20 i32.const 143
    local.set 21 f32.const 21.5 local.set 22 i64.const -237 local.set 23
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19 local.get 20 local.set 20
      local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 13 local.get 7 i32.const 171 i32.add f64.const 25.25 i32.const 16 i64.load offset=2 local.get 17
    local.get 17 f32.const 28.5 f32.sub f32.const 29.5 i32.const 48 f64.load offset=2 local.get 13 local.get 7
    i32.const 227 i32.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
    local.get 15 local.get 16 local.get 17 call $inner-191 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 local.get 18 local.get 19
    local.get 20 local.get 21 local.get 22 local.get 23
  )
  (func $throw-192 (param i32 i32 i64 f64 f64 i32 f32 i32 i32 f64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 throw $e20
    end
  )
  (func $inner-192 (param i32) (result i32 i64 f64 f64 i32 f32 i32 i32 f64 f32)
    i64.const -1 f64.const -1.0
    try_table (result i32 i64 f64 f64 i32 f32 i32 i32 f64 f32) (catch $e21 0) (catch $e20 0)
      i64.const 0x1200000005 global.get 6 f32.const 19.5 f32.sub local.get 0 local.get 0 i32.const 143 i32.add
      i64.const 0x1500000005 global.get 3 i32.const 184 f64.load offset=3 local.get 0 global.get 6
      f32.const 25.5 f32.sub local.get 0 local.get 0 i32.const 192 i32.mul global.get 3 f64.const 28.25
      f64.sub global.get 6 i32.const 11 call_indirect (param i32 i32 i64 f64 f64 i32 f32 i32 i32 f64 f32) drop
      drop local.get 0 i32.const 56 i64.load offset=3 i32.const 64 f64.load i32.const 72 f64.load offset=1
      i32.const 241 i32.const 88 f32.load offset=3 local.get 0 i32.const 255 i32.add i32.const 262
      i32.const 112 f64.load offset=2 i32.const 120 f32.load offset=3
    end
    return
  )
  (func $function-indirect-192 (export "function-indirect-192") (param i32)
  (result i32 i64 f64 f64 i32 f32 i32 i32 f64 f32 i32)
    local.get 0 call $inner-192 local.get 0
  )
  (func $throw-193 (param i32 f32 f64 f64 f64 f64 f32 i32 i32 i64 i64 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 throw $e22
    end
  )
  (func $inner-193 (param i32 f32 i64 f64) (result f32 f64 f64 f64 f64 f32 i32 i32 i64 i64 i64)
    i64.const -1 f64.const -1.0
    try_table (result f32 f64 f64 f64 f64 f32 i32 i32 i64 i64 i64) (catch $e23 0) (catch $e22 0)
      i32.const 152 i64.load offset=3 local.get 1 f32.const 20.5 f32.mul local.get 0 f32.const 21.5
      i32.const 176 f64.load offset=2 f64.const 23.25 i32.const 0 f64.load i32.const 8 f64.load offset=1
      f32.const 26.5 i32.const 192 local.get 0 i32.const 199 i32.add local.get 2 i64.const -314 i64.xor
      i64.const 0x1e00000005 i32.const 56 i64.load offset=3 i32.const 12
      call_indirect (param i32 f32 f64 f64 f64 f64 f32 i32 i32 i64 i64 i64) drop drop local.get 1
      f32.const 32.5 f32.mul local.get 3 f64.const 33.25 f64.add local.get 3 local.get 3 local.get 3
      f64.const 36.25 f64.add i32.const 104 f32.load offset=1 i32.const 269 local.get 0 i64.const -435
      local.get 2 i64.const 0x2a00000005
    end
    return
  )
  (func $function-indirect-193 (export "function-indirect-193") (param i32 f32 i64 f64)
  (result f32 f64 f64 f64 f64 f32 i32 i32 i64 i64 i64 i32 f32 i64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    local.get 0 local.get 1 local.get 2 local.get 3 call $inner-193 local.get 0 local.get 1 local.get 2
    local.get 3
  )
  (func $throw-194 (param i32 f32 f32 i32 i32 i64 i64 f32 i32 f64 f64 f32 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 12 throw $e24
    end
  )
  (func $inner-194 (param i32 f32 i64 i64 f32 f32 i32 f32 i32 f64)
  (result f32 f32 i32 i32 i64 i64 f32 i32 f64 f64 f32 i32)
    i64.const -1 f64.const -1.0
    try_table (result f32 f32 i32 i32 i64 i64 f32 i32 f64 f64 f32 i32) (catch $e25 0) (catch $e24 0)
      i32.const 184 i64.load offset=3 f32.const 24.5 local.get 0 f32.const 25.5 local.get 4 local.get 6
      local.get 0 i32.const 40 i64.load offset=1 local.get 2 i64.const 0x1e00000005 i64.sub i32.const 56
      f32.load offset=3 i32.const 227 local.get 9 i32.const 80 f64.load offset=2 local.get 4 i32.const 255
      i32.const 13 call_indirect (param i32 f32 f32 i32 i32 i64 i64 f32 i32 f64 f64 f32 i32) drop drop
      i32.const 104 f32.load offset=1 f32.const 38.5 i32.const 120 i32.load offset=3 local.get 6 local.get 3
      i64.const -446 i64.xor local.get 2 i64.const 0x2a00000005 i64.sub local.get 1 f32.const 43.5 f32.sub
      local.get 8 i32.const 311 i32.add local.get 9 f64.const 45.25 f64.add local.get 9 f64.const 46.25
      f64.sub f32.const 47.5 i32.const 339
    end
    return
  )
  (func $function-indirect-194 (export "function-indirect-194")
  (param i32 f32 i64 i64 f32 f32 i32 f32 i32 f64)
  (result f32 f32 i32 i32 i64 i64 f32 i32 f64 f64 f32 i32 i32 f32 i64 i64 f32 f32 i32 f32 i32 f64 f64 i32 f32)
  (local f64 i32 f32)
    f64.const 20.25 local.set 10 i32.const 150 local.set 11 f32.const 22.5 local.set 12
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 call $inner-194 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
)

(assert_return (invoke "function-indirect-182"
  (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5)
  (i64.const 0x606060606060606) (f32.const 7.75) (i32.const 0x8080808) (f32.const 9.75)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5)
  (f64.const -5.5) (i64.const 0x606060606060606) (f32.const 7.75) (i32.const 0x8080808) (f32.const 9.75)
  (i64.const 0xa0a0a0a0a0a0a0a) (i64.const -83) (i64.const 0x900000005) (i64.const -105))
(assert_return (invoke "function-indirect-182"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5)
  (i64.const 0x606060606060606) (f32.const 7.75) (i32.const 0x8080808) (f32.const 9.75)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5)
  (f64.const -5.5) (i64.const 0x606060606060606) (f32.const 7.75) (i32.const 0x8080808) (f32.const 9.75)
  (i64.const 0xa0a0a0a0a0a0a0a) (i64.const -83) (i64.const 0x900000005) (i64.const -105))
(assert_return (invoke "function-indirect-183"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (f32.const 4.75) (f64.const -5.5)
  (f32.const 6.75) (i64.const 0x707070707070707) (f32.const 8.75) (i64.const 0x909090909090909)
  (f64.const -10.5) (i64.const 0xb0b0b0b0b0b0b0b) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x1010101010101010) (f32.const 17.75) (i32.const 0x12121212))
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x2d2d2d2c4b4b4b4b) (i32.const 0x1010101)
  (i64.const 0x202020202020202) (i32.const 0x3030303) (f32.const 4.75) (f64.const -5.5) (f32.const 6.75)
  (i64.const 0x707070707070707) (f32.const 8.75) (i64.const 0x909090909090909) (f64.const -10.5)
  (i64.const 0xb0b0b0b0b0b0b0b) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x1010101010101010) (f32.const 17.75) (i32.const 0x12121212)
  (f64.const 9.25) (f32.const 10.5) (f32.const 11.5))
(assert_return (invoke "function-indirect-183"
  (i32.const 0) (i64.const 0x202020202020202) (i32.const 0x3030303) (f32.const 4.75) (f64.const -5.5)
  (f32.const 6.75) (i64.const 0x707070707070707) (f32.const 8.75) (i64.const 0x909090909090909)
  (f64.const -10.5) (i64.const 0xb0b0b0b0b0b0b0b) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x1010101010101010) (f32.const 17.75) (i32.const 0x12121212))
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x70707070707065c) (i32.const 0) (i64.const 0x202020202020202)
  (i32.const 0x3030303) (f32.const 4.75) (f64.const -5.5) (f32.const 6.75) (i64.const 0x707070707070707)
  (f32.const 8.75) (i64.const 0x909090909090909) (f64.const -10.5) (i64.const 0xb0b0b0b0b0b0b0b)
  (f32.const 12.75) (f32.const 13.75) (f64.const -14.5) (i64.const 0xf0f0f0f0f0f0f0f)
  (i64.const 0x1010101010101010) (f32.const 17.75) (i32.const 0x12121212) (f64.const 9.25) (f32.const 10.5)
  (f32.const 11.5))
(assert_return (invoke "function-indirect-184"
  (i32.const 0x1010101)) (f32.const 3.25) (f32.const -0.125) (f64.const -7.5) (i32.const 0x1010101)
  (i64.const -105) (i64.const -116) (i32.const 87) (f64.const 13.25) (f32.const 14.5) (f32.const 15.5))
(assert_return (invoke "function-indirect-184"
  (i32.const 0)) (f32.const 3.25) (f32.const -0.125) (f64.const 22.25) (i32.const 0) (i64.const -105)
  (i64.const -116) (i32.const 87) (f64.const 13.25) (f32.const 14.5) (f32.const 15.5))
(assert_return (invoke "function-indirect-185"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i32.const 0x4040404))
  (f64.const 1024.5) (i64.const 0x202020202020202) (i64.const 0x1500000005) (f32.const 22.5)
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i32.const 0x4040404)
  (i64.const -116) (f64.const 12.25) (f32.const 13.5) (i64.const -149) (i64.const 0xf00000005)
  (i32.const 115))
(assert_return (invoke "function-indirect-185"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i32.const 0x4040404))
  (f64.const 1024.5) (i64.const -248) (i64.const 0x202021a02020207) (f32.const 25.5) (i32.const 0)
  (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i32.const 0x4040404) (i64.const -116)
  (f64.const 12.25) (f32.const 13.5) (i64.const -149) (i64.const 0xf00000005) (i32.const 115))
(assert_return (invoke "function-indirect-186"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (f64.const -4.5) (i32.const 0x5050505)
  (i32.const 0x6060606) (f64.const -7.5) (f64.const -8.5) (f32.const 9.75) (f64.const -10.5))
  (i64.const 0x1122334455667788) (i64.const 0x10203040506078e) (i32.const 101)
  (f64.const -5.928883504195275e+104) (f32.const 28.25) (i32.const 0xe1bc9772) (i32.const 143)
  (f32.const 9.75) (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (f64.const -4.5)
  (i32.const 0x5050505) (i32.const 0x6060606) (f64.const -7.5) (f64.const -8.5) (f32.const 9.75)
  (f64.const -10.5))
(assert_return (invoke "function-indirect-186"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (f64.const -4.5) (i32.const 0x5050505)
  (i32.const 0x6060606) (f64.const -7.5) (f64.const -8.5) (f32.const 9.75) (f64.const -10.5))
  (i64.const 0x1122334455667788) (i64.const 0x10203040506078e) (i32.const 101)
  (f64.const -5.928883504195275e+104) (f32.const 9.75) (i32.const 0x3030303) (i32.const 0x7a55300b)
  (f32.const 25.5) (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (f64.const -4.5)
  (i32.const 0x5050505) (i32.const 0x6060606) (f64.const -7.5) (f64.const -8.5) (f32.const 9.75)
  (f64.const -10.5))
(assert_return (invoke "function-indirect-187"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (f64.const -5.5) (f32.const 6.75) (f32.const 7.75) (f32.const 8.75)
  (i64.const 0x909090909090909) (f32.const 10.75) (f32.const 11.75) (f64.const -12.5) (f64.const -13.5)
  (i64.const 0xe0e0e0e0e0e0e0e) (f64.const -15.5) (i32.const 0x10101010) (f32.const 17.75)
  (i32.const 0x12121212)) (i64.const 0x202020202020202) (f64.const -220.875) (f32.const 15.5)
  (i64.const 0x8e69441ffad5b08b) (i64.const -204) (f32.const 20.5) (i64.const 0x1500000005) (f32.const 22.5)
  (i64.const 0x202020202020202) (i32.const 0x1010101) (i64.const 0x202020202020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (f64.const -5.5) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (i64.const 0x909090909090909) (f32.const 10.75) (f32.const 11.75)
  (f64.const -12.5) (f64.const -13.5) (i64.const 0xe0e0e0e0e0e0e0e) (f64.const -15.5) (i32.const 0x10101010)
  (f32.const 17.75) (i32.const 0x12121212))
(assert_return (invoke "function-indirect-187"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (f64.const -5.5) (f32.const 6.75) (f32.const 7.75) (f32.const 8.75) (i64.const 0x909090909090909)
  (f32.const 10.75) (f32.const 11.75) (f64.const -12.5) (f64.const -13.5) (i64.const 0xe0e0e0e0e0e0e0e)
  (f64.const -15.5) (i32.const 0x10101010) (f32.const 17.75) (i32.const 0x12121212))
  (i64.const 0x202020202020202) (f64.const -220.875) (f32.const 15.5) (i64.const 0x8e69441ffad5b08b)
  (i64.const 0x1800000005) (f32.const 25.5) (i64.const 0x40404040404051d) (f32.const 10.75)
  (i64.const 0xae89643f1af5d0ab) (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (f64.const -5.5) (f32.const 6.75) (f32.const 7.75) (f32.const 8.75)
  (i64.const 0x909090909090909) (f32.const 10.75) (f32.const 11.75) (f64.const -12.5) (f64.const -13.5)
  (i64.const 0xe0e0e0e0e0e0e0e) (f64.const -15.5) (i32.const 0x10101010) (f32.const 17.75)
  (i32.const 0x12121212))
(assert_return (invoke "function-indirect-188"
  (i32.const 0x1010101)) (i64.const 0xfefdfcfbfaf9f8f8) (i32.const 0x1010080) (f64.const 19.25)
  (i64.const 0x2e09e4bf9a75502b) (f64.const 1024.5) (f64.const 24.25) (f64.const 999.25)
  (f64.const -1.572960191101951e-113) (i64.const 0x73533313e6e1dcd8) (i64.const 0xae89643f1af5d0ab)
  (i32.const 0x1010101) (i32.const 101) (i32.const 108) (i64.const -171))
(assert_return (invoke "function-indirect-188"
  (i32.const 0)) (i64.const 0xfefdfcfbfaf9f8f8) (i32.const -129) (f64.const 19.25)
  (i64.const 0x2e09e4bf9a75502b) (f64.const -3.455558710662957e+288) (f64.const 22.75) (f64.const 993.25)
  (f64.const -241.875) (i64.const 0x9b76512c07e2bd98) (i64.const 0x11223344556678f9) (i32.const 0)
  (i32.const 101) (i32.const 108) (i64.const -171))
(assert_return (invoke "function-indirect-189"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404)) (f32.const 3.25) (f32.const -19.625) (f32.const 20.5)
  (f32.const -1.8380878e+24) (f32.const 3.25) (f32.const -2.9375) (f64.const 24.25)
  (f64.const 2.447714937972696e+131) (i32.const 0x1010101) (i32.const 0xc0c0c0c0)
  (i64.const 0x202020202020202) (i64.const 0x95704b2601dcb792) (i32.const 0xba95704b) (f64.const 33.25)
  (i32.const 241) (f32.const 35.5) (i32.const 255) (i32.const 0x1010101) (i64.const 0x202020202020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0xf00000005) (f32.const 16.5)
  (i64.const -182))
(assert_return (invoke "function-indirect-189"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404))
  (f32.const 3.25) (f32.const -19.625) (f32.const 20.5) (f32.const -1.8380878e+24) (f32.const 3.25)
  (f32.const -2.9375) (f64.const 24.25) (f64.const 2.447714937972696e+131) (i32.const 0) (i32.const 0)
  (i64.const 0xfbfbfbfbfbfbfa6a) (i64.const 0x88633e19f4cfaa85) (i32.const 0)
  (f64.const -3.031320730055879e-239) (i32.const 0) (f32.const 45.75) (i32.const 0) (i32.const 0)
  (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0xf00000005) (f32.const 16.5) (i64.const -182))
(assert_return (invoke "function-indirect-190"
  (i32.const 0x1010101) (f32.const 2.75) (i64.const 0x303030303030303) (f32.const 4.75) (i32.const 0x5050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (f64.const -10.5)) (i64.const 0x909090909090909) (f32.const 111.625)
  (f32.const 24.5) (f64.const 2.447714937972696e+131) (f64.const -10.5) (i64.const 0x606060600f0f0f0f)
  (i32.const 199) (f64.const -3.455558710662957e+288) (i32.const 0x5050505) (f32.const -28.75)
  (f32.const 3.0072082e+12) (i32.const 0x1010101) (f64.const 25.75) (i32.const 262) (i32.const 0xf4cfaa85)
  (i32.const 0x8080808) (i64.const 0x707070707070707) (f64.const -433.125) (i32.const 0x1010101)
  (f32.const 2.75) (i64.const 0x303030303030303) (f32.const 4.75) (i32.const 0x5050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (f64.const -10.5) (f64.const 16.25) (i32.const 122) (i64.const 0x1200000005)
  (f32.const 19.5) (f64.const 20.25) (i32.const 150))
(assert_return (invoke "function-indirect-190"
  (i32.const 0) (f32.const 2.75) (i64.const 0x303030303030303) (f32.const 4.75) (i32.const 0x5050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (f64.const -10.5)) (i64.const 0x909090909090909) (f32.const 111.625)
  (f32.const 24.5) (f64.const 2.447714937972696e+131) (f64.const -10.5) (i64.const 0x606060600f0f0f0f)
  (i32.const 199) (f64.const -3.455558710662957e+288) (i32.const 0x5050505) (f32.const -28.75)
  (f32.const 4.75) (i32.const 0xe1bc9772) (f64.const 6.508229140384577e-87) (i32.const 0x505043b)
  (i32.const 0x8080808) (i32.const 0x815c3712) (i64.const 0x3000000005) (f64.const -59.75) (i32.const 0)
  (f32.const 2.75) (i64.const 0x303030303030303) (f32.const 4.75) (i32.const 0x5050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (f64.const -10.5) (f64.const 16.25) (i32.const 122) (i64.const 0x1200000005)
  (f32.const 19.5) (f64.const 20.25) (i32.const 150))
(assert_return (invoke "function-indirect-191"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (f32.const 10.75) (f64.const -11.5) (i32.const 0xc0c0c0c)
  (i32.const 0xd0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e) (f64.const -15.5) (f64.const -16.5) (f32.const 17.75)
  (f32.const 18.75)) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0x80808b3) (f64.const 25.25)
  (i64.const 0xa8835e3914efcaa5) (f32.const 18.75) (f32.const -9.75) (f32.const 29.5)
  (f64.const 3.402059636520873e+39) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0x80808eb) (f32.const 17.75)
  (f64.const 19.75) (f32.const -19.75) (f32.const 721.875) (i32.const 0x411cf7d2) (f32.const 10.75)
  (i64.const 0x909090909090909) (i64.const 0x2803deb9946f4a25) (f32.const -25.75) (i32.const 0x1010101)
  (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (f32.const 10.75) (f64.const -11.5) (i32.const 0xc0c0c0c) (i32.const 0xd0d0d0d)
  (i64.const 0xe0e0e0e0e0e0e0e) (f64.const -15.5) (f64.const -16.5) (f32.const 17.75) (f32.const 18.75)
  (f64.const 17.25) (f32.const 18.5) (f32.const 19.5) (i32.const 143) (f32.const 21.5) (i64.const -237))
(assert_return (invoke "function-indirect-191"
  (i32.const 0) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (f32.const 10.75) (f64.const -11.5) (i32.const 0xc0c0c0c)
  (i32.const 0xd0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e) (f64.const -15.5) (f64.const -16.5) (f32.const 17.75)
  (f32.const 18.75)) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0x80808b3) (f64.const 25.25)
  (i64.const 0xa8835e3914efcaa5) (f32.const 18.75) (f32.const -9.75) (f32.const 29.5)
  (f64.const 3.402059636520873e+39) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0x80808eb) (f32.const 789.875)
  (f64.const 45.25) (f32.const 46.5) (f32.const 10.75) (i32.const 339) (f32.const 17.75)
  (i64.const 0xe0e0e0e0e0e102f) (i64.const 0x1313131046464646) (f32.const -34.75) (i32.const 0)
  (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (f32.const 10.75) (f64.const -11.5) (i32.const 0xc0c0c0c) (i32.const 0xd0d0d0d)
  (i64.const 0xe0e0e0e0e0e0e0e) (f64.const -15.5) (f64.const -16.5) (f32.const 17.75) (f32.const 18.75)
  (f64.const 17.25) (f32.const 18.5) (f32.const 19.5) (i32.const 143) (f32.const 21.5) (i64.const -237))
(assert_return (invoke "function-indirect-192"
  (i32.const 0x1010101)) (i32.const 0x1010190) (i64.const 0x1500000005) (f64.const -7.5)
  (f64.const 5.356931733974211e-203) (i32.const 0x1010101) (f32.const -25.625) (i32.const 0x1010101)
  (i32.const 0xc0c0c0c0) (f64.const -35.75) (f32.const -0.125) (i32.const 0x1010101))
(assert_return (invoke "function-indirect-192"
  (i32.const 0)) (i32.const 0) (i64.const 0x95704b2601dcb792) (f64.const 3.3725597627651434e+68)
  (f64.const -2.2029258694858195e-176) (i32.const 241) (f32.const -8.5496323e-19) (i32.const 255)
  (i32.const 262) (f64.const -2.9139175104077617e-268) (f32.const 9.810503) (i32.const 0))
(assert_return (invoke "function-indirect-193"
  (i32.const 0x1010101) (f32.const 2.75) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 21.5)
  (f64.const -8.490637912746905e+41) (f64.const 23.25) (f64.const 7.914347548945932e-237)
  (f64.const 2.447714937972696e+131) (f32.const 26.5) (i32.const 192) (i32.const 0x10101c8)
  (i64.const 0xfcfcfcfcfcfcfdc5) (i64.const 0x1e00000005) (i64.const 0x95704b2601dcb792) (i32.const 0x1010101)
  (f32.const 2.75) (i64.const 0x303030303030303) (f64.const -4.5))
(assert_return (invoke "function-indirect-193"
  (i32.const 0) (f32.const 2.75) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 89.375)
  (f64.const 28.75) (f64.const -4.5) (f64.const -4.5) (f64.const 31.75) (f32.const -3.6183316e-15)
  (i32.const 269) (i32.const 0) (i64.const -435) (i64.const 0x303030303030303) (i64.const 0x2a00000005)
  (i32.const 0) (f32.const 2.75) (i64.const 0x303030303030303) (f64.const -4.5))
(assert_return (invoke "function-indirect-194"
  (i32.const 0x1010101) (f32.const 2.75) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (f32.const 5.75) (f32.const 6.75) (i32.const 0x7070707) (f32.const 8.75) (i32.const 0x9090909)
  (f64.const -10.5)) (f32.const 25.5) (f32.const 5.75) (i32.const 0x7070707) (i32.const 0x1010101)
  (i64.const 0xfbd6b18c67421df8) (i64.const 0x30302e5030302fe) (f32.const 8.1078647e-38) (i32.const 227)
  (f64.const -10.5) (f64.const -4.582947821683902e+196) (f32.const 5.75) (i32.const 255) (i32.const 0x1010101)
  (f32.const 2.75) (i64.const 0x303030303030303) (i64.const 0x404040404040404) (f32.const 5.75)
  (f32.const 6.75) (i32.const 0x7070707) (f32.const 8.75) (i32.const 0x9090909) (f64.const -10.5)
  (f64.const 20.25) (i32.const 150) (f32.const 22.5))
(assert_return (invoke "function-indirect-194"
  (i32.const 0) (f32.const 2.75) (i64.const 0x303030303030303) (i64.const 0x404040404040404) (f32.const 5.75)
  (f32.const 6.75) (i32.const 0x7070707) (f32.const 8.75) (i32.const 0x9090909) (f64.const -10.5))
  (f32.const -3.6183316e-15) (f32.const 38.5) (i32.const 0x411cf7d2) (i32.const 0x7070707)
  (i64.const 0xfbfbfbfbfbfbfa46) (i64.const 0x30302d9030302fe) (f32.const -40.75) (i32.const 0x9090a40)
  (f64.const 34.75) (f64.const -56.75) (f32.const 47.5) (i32.const 339) (i32.const 0) (f32.const 2.75)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (f32.const 5.75) (f32.const 6.75)
  (i32.const 0x7070707) (f32.const 8.75) (i32.const 0x9090909) (f64.const -10.5) (f64.const 20.25)
  (i32.const 150) (f32.const 22.5))

(module
  (tag $e0)
  (tag $e1)
  (tag $e2 (param f64))
  (tag $e3 (param f64))
  (tag $e4 (param f64 f32))
  (tag $e5 (param f64 f32))
  (tag $e6 (param f64 i64 f32))
  (tag $e7 (param f64 i64 f32))
  (tag $e8 (param f64 f64 f64 f64))
  (tag $e9 (param f64 f64 f64 f64))
  (tag $e10 (param i32 f32 i32 i32 i64))
  (tag $e11 (param i32 f32 i32 i32 i64))
  (tag $e12 (param f32 i32 f64 f64 f32 f32))
  (tag $e13 (param f32 i32 f64 f64 f32 f32))
  (tag $e14 (param f64 i64 i32 f64 i64 f32 i32))
  (tag $e15 (param f64 i64 i32 f64 i64 f32 i32))
  (tag $e16 (param f64 f32 f32 f32 f64 f32 f64 f64))
  (tag $e17 (param f64 f32 f32 f32 f64 f32 f64 f64))
  (tag $e18 (param i64 i64 i32 f64 f32 f32 i64 f64 f64))
  (tag $e19 (param i64 i64 i32 f64 f32 f32 i64 f64 f64))
  (tag $e20 (param f32 i64 i32 f64 f64 i64 i64 i64 i64 f32))
  (tag $e21 (param f32 i64 i32 f64 f64 i64 i64 i64 i64 f32))
  (tag $e22 (param i64 i32 i64 f64 f64 i64 i32 i64 f64 i64 f32))
  (tag $e23 (param i64 i32 i64 f64 f64 i64 i32 i64 f64 i64 f32))
  (tag $e24 (param f32 i32 f64 f32 i32 i64 f32 f64 f32 f32 f64 i32))
  (tag $e25 (param f32 i32 f64 f32 i32 i64 f32 f64 f32 f32 f64 i32))
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
  (table $t0 14 20 funcref)
  (elem (table $t0) (i32.const 1) func $hop-195)
  (elem (table $t0) (i32.const 2) func $hop-196)
  (elem (table $t0) (i32.const 3) func $hop-197)
  (elem (table $t0) (i32.const 4) func $hop-198)
  (elem (table $t0) (i32.const 5) func $hop-199)
  (elem (table $t0) (i32.const 6) func $hop-200)
  (elem (table $t0) (i32.const 7) func $hop-201)
  (elem (table $t0) (i32.const 8) func $hop-202)
  (elem (table $t0) (i32.const 9) func $hop-203)
  (elem (table $t0) (i32.const 10) func $hop-204)
  (elem (table $t0) (i32.const 11) func $hop-205)
  (elem (table $t0) (i32.const 12) func $hop-206)
  (elem (table $t0) (i32.const 13) func $hop-207)
  (func $nothing
  )
  (func $clobber
  (local i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 7 f64.const 3.25 f64.add local.set 1
    global.get 0 i32.const 31 i32.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3 global.get 1
    i64.const 0x600000005 i64.sub local.set 4 global.get 7 f64.const 7.25 f64.sub local.set 5 global.get 0
    i32.const 59 i32.add local.set 6 global.get 6 f32.const 9.5 f32.add local.set 7 global.get 1
    i64.const -105 i64.sub local.set 8 global.get 7 f64.const 11.25 f64.mul local.set 9 global.get 0
    i32.const 87 i32.add local.set 10 global.get 6 f32.const 13.5 f32.sub local.set 11 global.get 1
    i64.const -149 i64.sub local.set 12 global.get 7 f64.const 15.25 f64.add local.set 13 global.get 0
    i32.const 115 i32.add local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1
    i64.const 0x1200000005 i64.sub local.set 16 global.get 7 f64.const 19.25 f64.sub local.set 17 global.get 0
    i32.const 143 i32.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 7 f64.const 23.25 f64.mul local.set 21 global.get 0
    i32.const 171 i32.add local.set 22 global.get 6 f32.const 25.5 f32.sub local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-195 (param i32)
    call $clobber local.get 0
    if
      throw $e0
    end
  )
  (func $hop-195 (param i32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 return_call $throw-195
    end
    unreachable
  )
  (func $inner-195 (param i32 i64 i32 i64 f32 i64 i32 i64 f64 i64 i32 i32 i32 i64 i32 f64 i32 i32)
    i64.const -1 f64.const -1.0
    try_table (catch $e1 0) (catch $e0 0)
      i32.const 8 i64.load offset=1 f32.const 26.5 local.get 0 i32.const 24 i64.load offset=3 local.get 8
      local.get 16 call $hop-195 drop drop
    end
    return
  )
  (func $function-tail-195 (export "function-tail-195")
  (param i32 i64 i32 i64 f32 i64 i32 i64 f64 i64 i32 i32 i32 i64 i32 f64 i32 i32)
  (result f32 i32 i64 i32 i64 f32 i64 i32 i64 f64 i64 i32 i32 i32 i64 i32 f64 i32 i32 i32 f32 i64)
  (local i32 f32 i64)
    i32.const 150 local.set 18 f32.const 22.5 local.set 19 i64.const -248 local.set 20 local.get 4 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
    local.get 17 call $inner-195 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13
    local.get 14 local.get 15 local.get 16 local.get 17 local.get 18 local.get 19 local.get 20
  )
  (func $throw-196 (param i32 f64)
    call $clobber local.get 0
    if
      local.get 1 throw $e2
    end
  )
  (func $hop-196 (param i32 f64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 return_call $throw-196
    end
    unreachable
  )
  (func $inner-196 (param i32) (result f64)
    i64.const -1 f64.const -1.0
    try_table (result f64) (catch $e3 0) (catch $e2 0)
      global.get 5 i64.const -314 i64.xor i32.const 48 f32.load offset=2 local.get 0 f64.const 31.25
      i64.const -347 f64.const 33.25 local.get 0 i32.const 241 i32.sub call $hop-196 drop drop global.get 7
    end
    return
  )
  (func $function-tail-196 (export "function-tail-196") (param i32)
  (result f32 f64 i32 f32 f64 i64 i64 f32 i32) (local f32 f64 i64 i64 f32 i32)
    f32.const 22.5 local.set 1 f64.const 23.25 local.set 2 i64.const 0x1800000005 local.set 3 i64.const -270
    local.set 4 f32.const 26.5 local.set 5 i32.const 192 local.set 6
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6
    end
    global.get 2 local.get 0 call $inner-196 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6
  )
  (func $throw-197 (param i32 f64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 throw $e4
    end
  )
  (func $hop-197 (param i32 f64 f32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 return_call $throw-197
    end
    unreachable
  )
  (func $inner-197 (param i32 f32 i64 f64) (result f64 f32)
    i64.const -1 f64.const -1.0
    try_table (result f64 f32) (catch $e5 0) (catch $e4 0)
      i64.const 0x1e00000005 local.get 1 f32.const 31.5 f32.sub local.get 0 local.get 3 f32.const 33.5
      local.get 2 i64.const -369 i64.sub f64.const 35.25 local.get 0 call $hop-197 drop drop local.get 3
      f32.const 38.5
    end
    return
  )
  (func $function-tail-197 (export "function-tail-197") (param i32 f32 i64 f64)
  (result f32 f64 f32 i32 f32 i64 f64 f32 f64 i32 i32 i32 f32) (local f32 f64 i32 i32 i32 f32)
    f32.const 23.5 local.set 4 f64.const 24.25 local.set 5 i32.const 178 local.set 6 i32.const 185 local.set 7
    i32.const 192 local.set 8 f32.const 28.5 local.set 9
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    local.get 1 local.get 0 local.get 1 local.get 2 local.get 3 call $inner-197 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $throw-198 (param i32 f64 i64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 throw $e6
    end
  )
  (func $hop-198 (param i32 f64 i64 f32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 return_call $throw-198
    end
    unreachable
  )
  (func $inner-198 (param i32 f64 i64 f32 f64 f32 i64 f64 f64 f32) (result f64 i64 f32)
    i64.const -1 f64.const -1.0
    try_table (result f64 i64 f32) (catch $e7 0) (catch $e6 0)
      i32.const 32 i64.load local.get 3 f32.const 29.5 f32.mul local.get 0 i32.const 48 f64.load offset=2
      local.get 6 local.get 3 i64.const 0x2100000005 f64.const 34.25 local.get 0 i32.const 248 i32.mul
      call $hop-198 drop drop i32.const 96 f64.load local.get 6 i64.const -402 i64.xor f32.const 38.5
    end
    return
  )
  (func $function-tail-198 (export "function-tail-198") (param i32 f64 i64 f32 f64 f32 i64 f64 f64 f32)
  (result f64 f32 i32 i32 f64 i64 f32 i32 f64 i64 f32 f64 f32 i64 f64 f64 f32)
    local.get 8 local.get 9 f32.const 25.5 f32.sub i32.const 185 i32.const 24 i32.load offset=3 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 call $inner-198 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $throw-199 (param i32 f64 f64 f64 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e8
    end
  )
  (func $hop-199 (param i32 f64 f64 f64 f64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 return_call $throw-199
    end
    unreachable
  )
  (func $inner-199 (param i32 f32 i64 f64 i32 i32 i32 f32 i64 i32 f32 i32 f64 f32 f32 f64 f64 i64)
  (result f64 f64 f64 f64)
    i64.const -1 f64.const -1.0
    try_table (result f64 f64 f64 f64) (catch $e9 0) (catch $e8 0)
      i32.const 40 i64.load offset=1 f32.const 30.5 local.get 0 local.get 12 f64.const 31.25 f64.sub
      f64.const 32.25 f64.const 33.25 f64.const 34.25 local.get 8 f64.const 36.25 local.get 5 call $hop-199
      drop drop i32.const 112 f64.load offset=2 f64.const 39.25 f64.const 40.25 i32.const 136
      f64.load offset=1
    end
    return
  )
  (func $function-tail-199 (export "function-tail-199")
  (param i32 f32 i64 f64 i32 i32 i32 f32 i64 i32 f32 i32 f64 f32 f32 f64 f64 i64)
  (result f64 i64 i64 i64 f64 f64 f64 f64 i32 f32 i64 f64 i32 i32 i32 f32 i64 i32 f32 i32 f64 f32 f32 f64 f64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17
    end
    local.get 12 local.get 17 i64.const -281 i64.sub i64.const 0x1b00000005 i32.const 32 i64.load local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
    local.get 17 call $inner-199 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13
    local.get 14 local.get 15 local.get 16 local.get 17
  )
  (func $throw-200 (param i32 i32 f32 i32 i32 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 throw $e10
    end
  )
  (func $hop-200 (param i32 i32 f32 i32 i32 i64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 return_call $throw-200
    end
    unreachable
  )
  (func $inner-200 (param i32) (result i32 f32 i32 i32 i64)
    i64.const -1 f64.const -1.0
    try_table (result i32 f32 i32 i32 i64) (catch $e11 0) (catch $e10 0)
      i64.const 0x2100000005 f32.const 34.5 local.get 0 i32.const 248 f32.const 36.5 local.get 0 i32.const 262
      i32.xor local.get 0 global.get 5 i64.const 0x2700000005 i64.mul i64.const -435 global.get 7
      i32.const 144 i32.load offset=2 call $hop-200 drop drop i32.const 152 i32.load offset=3 global.get 2
      i32.const 168 i32.load offset=1 local.get 0 global.get 5
    end
    return
  )
  (func $function-tail-200 (export "function-tail-200") (param i32)
  (result i32 f32 f32 f64 i32 f32 i32 i32 i64 i32 i32 i32 i64) (local i32 i32 i64)
    i32.const 185 local.set 1 i32.const 192 local.set 2 i64.const -303 local.set 3
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    local.get 0 global.get 2 f32.const 30.5 f32.add f32.const 31.5 i32.const 64 f64.load local.get 0
    call $inner-200 local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-201 (param i32 f32 i32 f64 f64 f32 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 throw $e12
    end
  )
  (func $hop-201 (param i32 f32 i32 f64 f64 f32 f32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
      return_call $throw-201
    end
    unreachable
  )
  (func $inner-201 (param i32 f32 f32 i64) (result f32 i32 f64 f64 f32 f32)
    i64.const -1 f64.const -1.0
    try_table (result f32 i32 f64 f64 f32 f32) (catch $e13 0) (catch $e12 0)
      local.get 3 i64.const -435 i64.add local.get 1 local.get 0 local.get 1 f32.const 42.5 f32.add
      i32.const 152 i32.load offset=3 f64.const 44.25 i32.const 168 f64.load offset=1 f32.const 46.5
      local.get 2 f32.const 47.5 f32.mul local.get 3 i64.const 0x3000000005 i64.add f64.const 49.25
      local.get 0 call $hop-201 drop drop local.get 1 local.get 0 f64.const 53.25 global.get 3 i32.const 56
      f32.load offset=3 local.get 2
    end
    return
  )
  (func $function-tail-201 (export "function-tail-201") (param i32 f32 f32 i64)
  (result f32 i32 i64 i32 f32 f64 i32 f64 i64 i32 f32 i32 f64 f64 f32 f32 i32 f32 f32 i64 i64 f32 i64)
  (local i64 f32 i64)
    i64.const 0x1b00000005 local.set 4 f32.const 28.5 local.set 5 i64.const -314 local.set 6 local.get 1
    local.get 0 i32.const 220 i32.mul i64.const -347 i32.const 72 i32.load offset=1 local.get 1 global.get 7
    f64.const 35.25 f64.mul i32.const 255 i32.const 104 f64.load offset=1 local.get 3 local.get 0
    i32.const 276 i32.mul local.get 0 local.get 1 local.get 2 local.get 3 call $inner-201 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-202 (param i32 f64 i64 i32 f64 i64 f32 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 throw $e14
    end
  )
  (func $hop-202 (param i32 f64 i64 i32 f64 i64 f32 i32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      return_call $throw-202
    end
    unreachable
  )
  (func $inner-202 (param i32 f64 f32 i32 f32 i32 i32 i64 i64 i64) (result f64 i64 i32 f64 i64 f32 i32)
    i64.const -1 f64.const -1.0
    try_table (result f64 i64 i32 f64 i64 f32 i32) (catch $e15 0) (catch $e14 0)
      i64.const -479 local.get 2 f32.const 45.5 f32.add local.get 0 local.get 1 f64.const 46.25 f64.sub
      local.get 7 i64.const -512 i64.mul i32.const 339 f64.const 49.25 i64.const -545 local.get 2
      i32.const 367 local.get 8 i32.const 48 f64.load offset=2 local.get 3 call $hop-202 drop drop local.get 1
      f64.const 56.25 f64.mul local.get 7 i64.const 0x3900000005 i64.xor i32.const 80 i32.load offset=2
      local.get 1 f64.const 59.25 f64.mul local.get 7 i32.const 104 f32.load offset=1 local.get 0
      i32.const 437 i32.sub
    end
    return
  )
  (func $function-tail-202 (export "function-tail-202") (param i32 f64 f32 i32 f32 i32 i32 i64 i64 i64)
  (result f32 f32 f64 f32 f32 f32 f32 i64 i32 f32 f64 i64 i32 f64 i64 f32 i32 i32 f64 f32 i32 f32 i32 i32 i64 i64 i64 i32 f32 f32 f64 i32 f32)
  (local i32 f32 f32 f64 i32 f32)
    i32.const 199 local.set 10 f32.const 29.5 local.set 11 f32.const 30.5 local.set 12 f64.const 31.25
    local.set 13 i32.const 227 local.set 14 f32.const 33.5 local.set 15
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 4 local.get 4 f32.const 35.5 f32.mul f64.const 36.25 i32.const 104 f32.load offset=1 local.get 4
    local.get 4 f32.const 39.5 f32.add f32.const 40.5 i32.const 136 i64.load offset=1 local.get 0 local.get 4
    f32.const 43.5 f32.sub local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 call $inner-202 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $throw-203 (param i32 f64 f32 f32 f32 f64 f32 f64 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      throw $e16
    end
  )
  (func $hop-203 (param i32 f64 f32 f32 f32 f64 f32 f64 f64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      local.get 8 return_call $throw-203
    end
    unreachable
  )
  (func $inner-203 (param i32 f64 f32 i32 i32 i32 f32 f64 i32 f32 i64 f64 f32 i32 i32 i64 f64 i64)
  (result f64 f32 f32 f32 f64 f32 f64 f64)
    i64.const -1 f64.const -1.0
    try_table (result f64 f32 f32 f32 f64 f32 f64 f64) (catch $e17 0) (catch $e16 0)
      i64.const 0x2d00000005 i32.const 176 f32.load offset=2 local.get 0 local.get 7 f32.const 48.5
      f32.const 49.5 local.get 6 i32.const 24 f64.load offset=3 i32.const 32 f32.load i32.const 40
      f64.load offset=1 local.get 11 f64.const 54.25 f64.add i32.const 56 i64.load offset=3 f64.const 56.25
      i32.const 402 call $hop-203 drop drop local.get 16 f64.const 58.25 f64.sub f32.const 59.5 local.get 9
      local.get 6 f32.const 61.5 f32.sub local.get 11 f64.const 62.25 f64.mul f32.const 63.5 f64.const 64.25
      local.get 16
    end
    return
  )
  (func $function-tail-203 (export "function-tail-203")
  (param i32 f64 f32 i32 i32 i32 f32 f64 i32 f32 i64 f64 f32 i32 i32 i64 f64 i64)
  (result f64 i64 i32 f64 f32 i64 i32 f64 f64 i64 f64 f32 f32 f32 f64 f32 f64 f64 i32 f64 f32 i32 i32 i32 f32 f64 i32 f32 i64 f64 f32 i32 i32 i64 f64 i64 f32 f32 f64 f32 f32 i32)
  (local f32 f32 f64 f32 f32 i32)
    f32.const 29.5 local.set 18 f32.const 30.5 local.set 19 f64.const 31.25 local.set 20 f32.const 32.5
    local.set 21 f32.const 33.5 local.set 22 i32.const 241 local.set 23
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19 local.get 20 local.set 20
      local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 1 local.get 10 i64.const 0x2400000005 i64.add i32.const 262 i32.const 112 f64.load offset=2
    local.get 6 local.get 17 i64.const -435 i64.add i32.const 290 i32.const 144 f64.load offset=2 local.get 11
    local.get 17 i64.const -479 i64.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 call $inner-203 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17
    local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
  (func $throw-204 (param i32 i64 i64 i32 f64 f32 f32 i64 f64 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e18
    end
  )
  (func $hop-204 (param i32 i64 i64 i32 f64 f32 f32 i64 f64 f64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      local.get 8 local.get 9 return_call $throw-204
    end
    unreachable
  )
  (func $inner-204 (param i32) (result i64 i64 i32 f64 f32 f32 i64 f64 f64)
    i64.const -1 f64.const -1.0
    try_table (result i64 i64 i32 f64 f32 f32 i64 f64 f64) (catch $e19 0) (catch $e18 0)
      global.get 1 i64.const 0x1e00000005 i64.sub global.get 6 f32.const 31.5 f32.sub local.get 0 i32.const 64
      i64.load global.get 5 i64.const 0x2100000005 i64.xor local.get 0 i32.const 241 i32.sub f64.const 35.25
      f32.const 36.5 global.get 6 f32.const 37.5 f32.sub global.get 1 i64.const -413 i64.sub global.get 7
      f64.const 39.25 f64.add global.get 3 f64.const 40.25 f64.sub global.get 5 f64.const 42.25 i32.const 152
      i32.load offset=3 call $hop-204 drop drop i32.const 160 i64.load global.get 5 local.get 0 i32.const 325
      i32.sub i32.const 184 f64.load offset=3 i32.const 0 f32.load i32.const 8 f32.load offset=1 global.get 1
      i64.const -545 i64.sub f64.const 51.25 f64.const 52.25
    end
    return
  )
  (func $function-tail-204 (export "function-tail-204") (param i32)
  (result i64 i64 i32 f64 f32 f32 i64 f64 f64 i32)
    local.get 0 call $inner-204 local.get 0
  )
  (func $throw-205 (param i32 f32 i64 i32 f64 f64 i64 i64 i64 i64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 throw $e20
    end
  )
  (func $hop-205 (param i32 f32 i64 i32 f64 f64 i64 i64 i64 i64 f32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      local.get 8 local.get 9 local.get 10 return_call $throw-205
    end
    unreachable
  )
  (func $inner-205 (param i32 f32 i64 i32) (result f32 i64 i32 f64 f64 i64 i64 i64 i64 f32)
    i64.const -1 f64.const -1.0
    try_table (result f32 i64 i32 f64 f64 i64 i64 i64 i64 f32) (catch $e21 0) (catch $e20 0)
      local.get 2 f32.const 32.5 local.get 0 i32.const 72 f32.load offset=1 i64.const -369 local.get 3
      global.get 3 i32.const 104 f64.load offset=1 i64.const -413 i64.const 0x2700000005 local.get 2
      i32.const 136 i64.load offset=1 local.get 1 i32.const 152 i64.load offset=3 global.get 3 f64.const 44.25
      f64.mul local.get 0 call $hop-205 drop drop local.get 1 local.get 2 local.get 0 i32.const 339 i32.add
      f64.const 49.25 i32.const 16 f64.load offset=2 i32.const 24 i64.load offset=3 local.get 2 i64.const -567
      i64.add i64.const -578 local.get 2 local.get 1
    end
    return
  )
  (func $function-tail-205 (export "function-tail-205") (param i32 f32 i64 i32)
  (result f32 i64 i32 f64 f64 i64 i64 i64 i64 f32 i32 f32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    local.get 0 local.get 1 local.get 2 local.get 3 call $inner-205 local.get 0 local.get 1 local.get 2
    local.get 3
  )
  (func $throw-206 (param i32 i64 i32 i64 f64 f64 i64 i32 i64 f64 i64 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 throw $e22
    end
  )
  (func $hop-206 (param i32 i64 i32 i64 f64 f64 i64 i32 i64 f64 i64 f32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      local.get 8 local.get 9 local.get 10 local.get 11 return_call $throw-206
    end
    unreachable
  )
  (func $inner-206 (param i32 f32 f64 i32 f64 f32 f64 f64 i32 f32)
  (result i64 i32 i64 f64 f64 i64 i32 i64 f64 i64 f32)
    i64.const -1 f64.const -1.0
    try_table (result i64 i32 i64 f64 f64 i64 i32 i64 f64 i64 f32) (catch $e23 0) (catch $e22 0)
      i64.const -380 i32.const 96 f32.load local.get 0 global.get 5 local.get 0 i32.const 120
      i64.load offset=3 i32.const 128 f64.load f64.const 41.25 i64.const 0x2a00000005 i32.const 304
      global.get 1 i64.const -479 i64.add i32.const 168 f64.load offset=1 i32.const 176 i64.load offset=2
      f32.const 47.5 global.get 1 f64.const 49.25 local.get 3 call $hop-206 drop drop i64.const 0x3300000005
      local.get 3 i32.const 367 i32.add global.get 5 local.get 2 f64.const 55.25 i32.const 64 i64.load
      i32.const 402 global.get 1 local.get 2 f64.const 59.25 f64.mul i64.const 0x3c00000005 i32.const 104
      f32.load offset=1
    end
    return
  )
  (func $function-tail-206 (export "function-tail-206") (param i32 f32 f64 i32 f64 f32 f64 f64 i32 f32)
  (result i64 i32 i64 f64 f64 i64 i32 i64 f64 i64 f32 i32 f32 f64 i32 f64 f32 f64 f64 i32 f32 i64 f64 i64)
  (local i64 f64 i64)
    i64.const -347 local.set 10 f64.const 33.25 local.set 11 i64.const -369 local.set 12
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 call $inner-206 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $throw-207 (param i32 f32 i32 f64 f32 i32 i64 f32 f64 f32 f32 f64 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 12 throw $e24
    end
  )
  (func $hop-207 (param i32 f32 i32 f64 f32 i32 i64 f32 f64 f32 f32 f64 i32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 return_call $throw-207
    end
    unreachable
  )
  (func $inner-207 (param i32 f32 i32 f32 i32 i32 i32 f64 f64 f32 f32 i64 i32 i64 i32 i32 f32 f64)
  (result f32 i32 f64 f32 i32 i64 f32 f64 f32 f32 f64 i32)
    i64.const -1 f64.const -1.0
    try_table (result f32 i32 f64 f32 i32 i64 f32 f64 f32 f32 f64 i32) (catch $e25 0) (catch $e24 0)
      i32.const 104 i64.load offset=1 local.get 10 local.get 0 local.get 1 local.get 5 i32.const 283 i32.add
      f64.const 41.25 local.get 3 f32.const 42.5 f32.add i32.const 152 i32.load offset=3 i64.const -479
      local.get 16 f32.const 45.5 f32.add local.get 17 f64.const 46.25 f64.sub local.get 16 f32.const 47.5
      f32.mul local.get 16 f32.const 48.5 f32.add i32.const 8 f64.load offset=1 i32.const 16 i32.load offset=2
      local.get 13 i64.const 0x3300000005 i64.mul local.get 7 f64.const 52.25 f64.sub i32.const 374
      call $hop-207 drop drop i32.const 48 f32.load offset=2 local.get 5 i32.const 388 i32.mul i32.const 64
      f64.load i32.const 72 f32.load offset=1 i32.const 409 local.get 13 i64.const -644 i64.mul f32.const 60.5
      local.get 8 f64.const 61.25 f64.sub local.get 9 i32.const 120 f32.load offset=3 local.get 8
      f64.const 64.25 f64.sub i32.const 458
    end
    return
  )
  (func $function-tail-207 (export "function-tail-207")
  (param i32 f32 i32 f32 i32 i32 i32 f64 f64 f32 f32 i64 i32 i64 i32 i32 f32 f64)
  (result f64 f32 i32 f64 f32 i32 i64 f32 f64 f32 f32 f64 i32 i32 f32 i32 f32 i32 i32 i32 f64 f64 f32 f32 i64 i32 i64 i32 i32 f32 f64 f32 i32 f32)
  (local f32 i32 f32)
    f32.const 33.5 local.set 18 i32.const 241 local.set 19 f32.const 35.5 local.set 20 local.get 17
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 call $inner-207 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 local.get 18 local.get 19 local.get 20
  )
)

(assert_return (invoke "function-tail-195"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (f32.const 5.75) (i64.const 0x606060606060606) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i32.const 0xc0c0c0c)
  (i32.const 0xd0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xf0f0f0f) (f64.const -16.5)
  (i32.const 0x11111111) (i32.const 0x12121212)) (f32.const 5.75) (i32.const 0x1010101)
  (i64.const 0x202020202020202) (i32.const 0x3030303) (i64.const 0x404040404040404) (f32.const 5.75)
  (i64.const 0x606060606060606) (i32.const 0x7070707) (i64.const 0x808080808080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i32.const 0xc0c0c0c) (i32.const 0xd0d0d0d)
  (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xf0f0f0f) (f64.const -16.5) (i32.const 0x11111111)
  (i32.const 0x12121212) (i32.const 150) (f32.const 22.5) (i64.const -248))
(assert_return (invoke "function-tail-195"
  (i32.const 0) (i64.const 0x202020202020202) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (f32.const 5.75) (i64.const 0x606060606060606) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i32.const 0xc0c0c0c)
  (i32.const 0xd0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xf0f0f0f) (f64.const -16.5)
  (i32.const 0x11111111) (i32.const 0x12121212)) (f32.const 5.75) (i32.const 0) (i64.const 0x202020202020202)
  (i32.const 0x3030303) (i64.const 0x404040404040404) (f32.const 5.75) (i64.const 0x606060606060606)
  (i32.const 0x7070707) (i64.const 0x808080808080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i32.const 0xc0c0c0c) (i32.const 0xd0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (i32.const 0xf0f0f0f) (f64.const -16.5) (i32.const 0x11111111) (i32.const 0x12121212) (i32.const 150)
  (f32.const 22.5) (i64.const -248))
(assert_return (invoke "function-tail-196"
  (i32.const 0x1010101)) (f32.const 3.25) (f64.const 31.25) (i32.const 0x1010101) (f32.const 22.5)
  (f64.const 23.25) (i64.const 0x1800000005) (i64.const -270) (f32.const 26.5) (i32.const 192))
(assert_return (invoke "function-tail-196"
  (i32.const 0)) (f32.const 3.25) (f64.const 1024.5) (i32.const 0) (f32.const 22.5) (f64.const 23.25)
  (i64.const 0x1800000005) (i64.const -270) (f32.const 26.5) (i32.const 192))
(assert_return (invoke "function-tail-197"
  (i32.const 0x1010101) (f32.const 2.75) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 2.75)
  (f64.const -4.5) (f32.const 33.5) (i32.const 0x1010101) (f32.const 2.75) (i64.const 0x303030303030303)
  (f64.const -4.5) (f32.const 23.5) (f64.const 24.25) (i32.const 178) (i32.const 185) (i32.const 192)
  (f32.const 28.5))
(assert_return (invoke "function-tail-197"
  (i32.const 0) (f32.const 2.75) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 2.75)
  (f64.const -4.5) (f32.const 38.5) (i32.const 0) (f32.const 2.75) (i64.const 0x303030303030303)
  (f64.const -4.5) (f32.const 23.5) (f64.const 24.25) (i32.const 178) (i32.const 185) (i32.const 192)
  (f32.const 28.5))
(assert_return (invoke "function-tail-198"
  (i32.const 0x1010101) (f64.const -2.5) (i64.const 0x303030303030303) (f32.const 4.75) (f64.const -5.5)
  (f32.const 6.75) (i64.const 0x707070707070707) (f64.const -8.5) (f64.const -9.5) (f32.const 10.75))
  (f64.const -9.5) (f32.const -14.75) (i32.const 185) (i32.const 0x613c17f2) (f64.const 3.402059636520873e+39)
  (i64.const 0x707070707070707) (f32.const 4.75) (i32.const 0x1010101) (f64.const -2.5)
  (i64.const 0x303030303030303) (f32.const 4.75) (f64.const -5.5) (f32.const 6.75)
  (i64.const 0x707070707070707) (f64.const -8.5) (f64.const -9.5) (f32.const 10.75))
(assert_return (invoke "function-tail-198"
  (i32.const 0) (f64.const -2.5) (i64.const 0x303030303030303) (f32.const 4.75) (f64.const -5.5)
  (f32.const 6.75) (i64.const 0x707070707070707) (f64.const -8.5) (f64.const -9.5) (f32.const 10.75))
  (f64.const -9.5) (f32.const -14.75) (i32.const 185) (i32.const 0x613c17f2)
  (f64.const -4.745787516866785e+225) (i64.const 0xf8f8f8f8f8f8f969) (f32.const 38.5) (i32.const 0)
  (f64.const -2.5) (i64.const 0x303030303030303) (f32.const 4.75) (f64.const -5.5) (f32.const 6.75)
  (i64.const 0x707070707070707) (f64.const -8.5) (f64.const -9.5) (f32.const 10.75))
(assert_return (invoke "function-tail-199"
  (i32.const 0x1010101) (f32.const 2.75) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (f32.const 8.75) (i64.const 0x909090909090909)
  (i32.const 0xa0a0a0a) (f32.const 11.75) (i32.const 0xc0c0c0c) (f64.const -13.5) (f32.const 14.75)
  (f32.const 15.75) (f64.const -16.5) (f64.const -17.5) (i64.const 0x1212121212121212)) (f64.const -13.5)
  (i64.const 0x121212121212132b) (i64.const 0x1b00000005) (i64.const 0xae89643f1af5d0ab) (f64.const -44.75)
  (f64.const 32.25) (f64.const 33.25) (f64.const 34.25) (i32.const 0x1010101) (f32.const 2.75)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i32.const 0x6060606)
  (i32.const 0x7070707) (f32.const 8.75) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (f32.const 11.75)
  (i32.const 0xc0c0c0c) (f64.const -13.5) (f32.const 14.75) (f32.const 15.75) (f64.const -16.5)
  (f64.const -17.5) (i64.const 0x1212121212121212))
(assert_return (invoke "function-tail-199"
  (i32.const 0) (f32.const 2.75) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (f32.const 8.75) (i64.const 0x909090909090909)
  (i32.const 0xa0a0a0a) (f32.const 11.75) (i32.const 0xc0c0c0c) (f64.const -13.5) (f32.const 14.75)
  (f32.const 15.75) (f64.const -16.5) (f64.const -17.5) (i64.const 0x1212121212121212)) (f64.const -13.5)
  (i64.const 0x121212121212132b) (i64.const 0x1b00000005) (i64.const 0xae89643f1af5d0ab)
  (f64.const -2.9139175104077617e-268) (f64.const 39.25) (f64.const 40.25) (f64.const -6.40755422103373e+133)
  (i32.const 0) (f32.const 2.75) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (f32.const 8.75) (i64.const 0x909090909090909)
  (i32.const 0xa0a0a0a) (f32.const 11.75) (i32.const 0xc0c0c0c) (f64.const -13.5) (f32.const 14.75)
  (f32.const 15.75) (f64.const -16.5) (f64.const -17.5) (i64.const 0x1212121212121212))
(assert_return (invoke "function-tail-200"
  (i32.const 0x1010101)) (i32.const 0x1010101) (f32.const 33.75) (f32.const 31.5)
  (f64.const 3.3725597627651434e+68) (i32.const 248) (f32.const 36.5) (i32.const 0x1010007)
  (i32.const 0x1010101) (i64.const 0x370adeb3e6e1dcd8) (i32.const 0x1010101) (i32.const 185) (i32.const 192)
  (i64.const -303))
(assert_return (invoke "function-tail-200"
  (i32.const 0)) (i32.const 0) (f32.const 33.75) (f32.const 31.5) (f64.const 3.3725597627651434e+68)
  (i32.const 0xe1bc9772) (f32.const 3.25) (i32.const 0xe7c29d78) (i32.const 0) (i64.const 0xfefdfcfbfaf9f8f8)
  (i32.const 0) (i32.const 185) (i32.const 192) (i64.const -303))
(assert_return (invoke "function-tail-201"
  (i32.const 0x1010101) (f32.const 2.75) (f32.const 3.75) (i64.const 0x404040404040404)) (f32.const 2.75)
  (i32.const 0xdcdcdcdc) (i64.const -347) (i32.const 0x7e2bd98) (f32.const 2.75) (f64.const 36113.625)
  (i32.const 255) (f64.const 4.744817393885104e-24) (i64.const 0x404040404040404) (i32.const 0x15151514)
  (f32.const 45.25) (i32.const 0xe1bc9772) (f64.const 44.25) (f64.const 1.3199715655682936e+286)
  (f32.const 46.5) (f32.const 178.125) (i32.const 0x1010101) (f32.const 2.75) (f32.const 3.75)
  (i64.const 0x404040404040404) (i64.const 0x1b00000005) (f32.const 28.5) (i64.const -314))
(assert_return (invoke "function-tail-201"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (i64.const 0x404040404040404)) (f32.const 2.75)
  (i32.const 0) (i64.const -347) (i32.const 0x7e2bd98) (f32.const 2.75) (f64.const 36113.625) (i32.const 255)
  (f64.const 4.744817393885104e-24) (i64.const 0x404040404040404) (i32.const 0) (f32.const 2.75) (i32.const 0)
  (f64.const 53.25) (f64.const -7.5) (f32.const 8.1078647e-38) (f32.const 3.75) (i32.const 0) (f32.const 2.75)
  (f32.const 3.75) (i64.const 0x404040404040404) (i64.const 0x1b00000005) (f32.const 28.5) (i64.const -314))
(assert_return (invoke "function-tail-202"
  (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (i32.const 0x4040404) (f32.const 5.75)
  (i32.const 0x6060606) (i32.const 0x7070707) (i64.const 0x808080808080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (f32.const 5.75) (f32.const 204.125) (f64.const 36.25)
  (f32.const -3.6183316e-15) (f32.const 5.75) (f32.const 45.25) (f32.const 40.5)
  (i64.const 0xdbb6916c4722fdd8) (i32.const 0x1010101) (f32.const -37.75) (f64.const -48.75)
  (i64.const 0xefefefefefeff000) (i32.const 339) (f64.const 49.25) (i64.const -545) (f32.const 3.75)
  (i32.const 367) (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (i32.const 0x4040404)
  (f32.const 5.75) (i32.const 0x6060606) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 199) (f32.const 29.5)
  (f32.const 30.5) (f64.const 31.25) (i32.const 227) (f32.const 33.5))
(assert_return (invoke "function-tail-202"
  (i32.const 0) (f64.const -2.5) (f32.const 3.75) (i32.const 0x4040404) (f32.const 5.75) (i32.const 0x6060606)
  (i32.const 0x7070707) (i64.const 0x808080808080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (f32.const 5.75) (f32.const 204.125) (f64.const 36.25)
  (f32.const -3.6183316e-15) (f32.const 5.75) (f32.const 45.25) (f32.const 40.5)
  (i64.const 0xdbb6916c4722fdd8) (i32.const 0) (f32.const -37.75) (f64.const -140.625)
  (i64.const 0x80808310808080d) (i32.const 0x542f0ae5) (f64.const -148.125) (i64.const 0x808080808080808)
  (f32.const -3.6183316e-15) (i32.const -437) (i32.const 0) (f64.const -2.5) (f32.const 3.75)
  (i32.const 0x4040404) (f32.const 5.75) (i32.const 0x6060606) (i32.const 0x7070707)
  (i64.const 0x808080808080808) (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 199)
  (f32.const 29.5) (f32.const 30.5) (f64.const 31.25) (i32.const 227) (f32.const 33.5))
(assert_return (invoke "function-tail-203"
  (i32.const 0x1010101) (f64.const -2.5) (f32.const 3.75) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (f32.const 7.75) (f64.const -8.5) (i32.const 0x9090909) (f32.const 10.75)
  (i64.const 0xb0b0b0b0b0b0b0b) (f64.const -12.5) (f32.const 13.75) (i32.const 0xe0e0e0e)
  (i32.const 0xf0f0f0f) (i64.const 0x1010101010101010) (f64.const -17.5) (i64.const 0x1212121212121212))
  (f64.const -2.5) (i64.const 0xb0b0b2f0b0b0b10) (i32.const 262) (f64.const -2.9139175104077617e-268)
  (f32.const 7.75) (i64.const 0x121212121212105f) (i32.const 290) (f64.const 6.3036191369089e-116)
  (f64.const -12.5) (i64.const 0x1212121212121033) (f64.const -8.5) (f32.const 48.5) (f32.const 49.5)
  (f32.const 7.75) (f64.const -3.203851516313528e+259) (f32.const 1.01666746e-22)
  (f64.const -3.455558710662957e+288) (f64.const 41.75) (i32.const 0x1010101) (f64.const -2.5)
  (f32.const 3.75) (i32.const 0x4040404) (i32.const 0x5050505) (i32.const 0x6060606) (f32.const 7.75)
  (f64.const -8.5) (i32.const 0x9090909) (f32.const 10.75) (i64.const 0xb0b0b0b0b0b0b0b) (f64.const -12.5)
  (f32.const 13.75) (i32.const 0xe0e0e0e) (i32.const 0xf0f0f0f) (i64.const 0x1010101010101010)
  (f64.const -17.5) (i64.const 0x1212121212121212) (f32.const 29.5) (f32.const 30.5) (f64.const 31.25)
  (f32.const 32.5) (f32.const 33.5) (i32.const 241))
(assert_return (invoke "function-tail-203"
  (i32.const 0) (f64.const -2.5) (f32.const 3.75) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (f32.const 7.75) (f64.const -8.5) (i32.const 0x9090909) (f32.const 10.75)
  (i64.const 0xb0b0b0b0b0b0b0b) (f64.const -12.5) (f32.const 13.75) (i32.const 0xe0e0e0e)
  (i32.const 0xf0f0f0f) (i64.const 0x1010101010101010) (f64.const -17.5) (i64.const 0x1212121212121212))
  (f64.const -2.5) (i64.const 0xb0b0b2f0b0b0b10) (i32.const 262) (f64.const -2.9139175104077617e-268)
  (f32.const 7.75) (i64.const 0x121212121212105f) (i32.const 290) (f64.const 6.3036191369089e-116)
  (f64.const -12.5) (i64.const 0x1212121212121033) (f64.const -75.75) (f32.const 59.5) (f32.const 10.75)
  (f32.const -53.75) (f64.const -778.125) (f32.const 63.5) (f64.const 64.25) (f64.const -17.5) (i32.const 0)
  (f64.const -2.5) (f32.const 3.75) (i32.const 0x4040404) (i32.const 0x5050505) (i32.const 0x6060606)
  (f32.const 7.75) (f64.const -8.5) (i32.const 0x9090909) (f32.const 10.75) (i64.const 0xb0b0b0b0b0b0b0b)
  (f64.const -12.5) (f32.const 13.75) (i32.const 0xe0e0e0e) (i32.const 0xf0f0f0f)
  (i64.const 0x1010101010101010) (f64.const -17.5) (i64.const 0x1212121212121212) (f32.const 29.5)
  (f32.const 30.5) (f64.const 31.25) (f32.const 32.5) (f32.const 33.5) (i32.const 241))
(assert_return (invoke "function-tail-204"
  (i32.const 0x1010101)) (i64.const 0x4e2904dfba95704b) (i64.const 0xfefdfcdafaf9f8fd) (i32.const 0x1010010)
  (f64.const 35.25) (f32.const 36.5) (f32.const -37.625) (i64.const 0x1122334455667925) (f64.const 1063.75)
  (f64.const -47.75) (i32.const 0x1010101))
(assert_return (invoke "function-tail-204"
  (i32.const 0)) (i64.const 0x2e09e4bf9a75502b) (i64.const 0xfefdfcfbfaf9f8f8) (i32.const -325)
  (f64.const 5.356931733974211e-203) (f32.const 2.7673341e+35) (f32.const -83194.69)
  (i64.const 0x11223344556679a9) (f64.const 51.25) (f64.const 52.25) (i32.const 0))
(assert_return (invoke "function-tail-205"
  (i32.const 0x1010101) (f32.const 2.75) (i64.const 0x303030303030303) (i32.const 0x4040404))
  (f32.const 3.4116134e-34) (i64.const -369) (i32.const 0x4040404) (f64.const -7.5)
  (f64.const 4.744817393885104e-24) (i64.const -413) (i64.const 0x2700000005) (i64.const 0x303030303030303)
  (i64.const 0xdbb6916c4722fdd8) (f32.const 2.75) (i32.const 0x1010101) (f32.const 2.75)
  (i64.const 0x303030303030303) (i32.const 0x4040404))
(assert_return (invoke "function-tail-205"
  (i32.const 0) (f32.const 2.75) (i64.const 0x303030303030303) (i32.const 0x4040404)) (f32.const 2.75)
  (i64.const 0x303030303030303) (i32.const 339) (f64.const 49.25) (f64.const -1.572960191101951e-113)
  (i64.const 0xf5d0ab86613c17f2) (i64.const 0x3030303030300cc) (i64.const -578) (i64.const 0x303030303030303)
  (f32.const 2.75) (i32.const 0) (f32.const 2.75) (i64.const 0x303030303030303) (i32.const 0x4040404))
(assert_return (invoke "function-tail-206"
  (i32.const 0x1010101) (f32.const 2.75) (f64.const -3.5) (i32.const 0x4040404) (f64.const -5.5)
  (f32.const 6.75) (f64.const -7.5) (f64.const -8.5) (i32.const 0x9090909) (f32.const 10.75))
  (i64.const 0xfefdfcfbfaf9f8f8) (i32.const 0x1010101) (i64.const 0xd5b08b66411cf7d2)
  (f64.const -3.031320730055879e-239) (f64.const 41.25) (i64.const 0x2a00000005) (i32.const 304)
  (i64.const 0x11223344556675a9) (f64.const 1.3199715655682936e+286) (i64.const 0xc8a37e59340feac5)
  (f32.const 47.5) (i32.const 0x1010101) (f32.const 2.75) (f64.const -3.5) (i32.const 0x4040404)
  (f64.const -5.5) (f32.const 6.75) (f64.const -7.5) (f64.const -8.5) (i32.const 0x9090909) (f32.const 10.75)
  (i64.const -347) (f64.const 33.25) (i64.const -369))
(assert_return (invoke "function-tail-206"
  (i32.const 0) (f32.const 2.75) (f64.const -3.5) (i32.const 0x4040404) (f64.const -5.5) (f32.const 6.75)
  (f64.const -7.5) (f64.const -8.5) (i32.const 0x9090909) (f32.const 10.75)) (i64.const 0x3300000005)
  (i32.const 0x4040573) (i64.const 0xfefdfcfbfaf9f8f8) (f64.const -3.5) (f64.const 55.25)
  (i64.const 0x4e2904dfba95704b) (i32.const 402) (i64.const 0x1122334455667788) (f64.const -207.375)
  (i64.const 0x3c00000005) (f32.const -3.6183316e-15) (i32.const 0) (f32.const 2.75) (f64.const -3.5)
  (i32.const 0x4040404) (f64.const -5.5) (f32.const 6.75) (f64.const -7.5) (f64.const -8.5)
  (i32.const 0x9090909) (f32.const 10.75) (i64.const -347) (f64.const 33.25) (i64.const -369))
(assert_return (invoke "function-tail-207"
  (i32.const 0x1010101) (f32.const 2.75) (i32.const 0x3030303) (f32.const 4.75) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (f64.const -8.5) (f64.const -9.5) (f32.const 10.75)
  (f32.const 11.75) (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (i32.const 0xf0f0f0f) (i32.const 0x10101010) (f32.const 17.75) (f64.const -18.5)) (f64.const -18.5)
  (f32.const 2.75) (i32.const 0x6060721) (f64.const 41.25) (f32.const 47.25) (i32.const 0xe1bc9772)
  (i64.const -479) (f32.const 63.25) (f64.const -64.75) (f32.const 843.125) (f32.const 66.25)
  (f64.const 2.447714937972696e+131) (i32.const 0x14efcaa5) (i32.const 0x1010101) (f32.const 2.75)
  (i32.const 0x3030303) (f32.const 4.75) (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707)
  (f64.const -8.5) (f64.const -9.5) (f32.const 10.75) (f32.const 11.75) (i64.const 0xc0c0c0c0c0c0c0c)
  (i32.const 0xd0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xf0f0f0f) (i32.const 0x10101010)
  (f32.const 17.75) (f64.const -18.5) (f32.const 33.5) (i32.const 241) (f32.const 35.5))
(assert_return (invoke "function-tail-207"
  (i32.const 0) (f32.const 2.75) (i32.const 0x3030303) (f32.const 4.75) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (f64.const -8.5) (f64.const -9.5) (f32.const 10.75)
  (f32.const 11.75) (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (i32.const 0xf0f0f0f) (i32.const 0x10101010) (f32.const 17.75) (f64.const -18.5)) (f64.const -18.5)
  (f32.const -2.6713147e-07) (i32.const 0x21212118) (f64.const 3.3725597627651434e+68)
  (f32.const 3.4116134e-34) (i32.const 409) (i64.const 0xa4a4a4a4a4a4a4c8) (f32.const 60.5) (f64.const -70.75)
  (f32.const 10.75) (f32.const 9.810503) (f64.const -73.75) (i32.const 458) (i32.const 0) (f32.const 2.75)
  (i32.const 0x3030303) (f32.const 4.75) (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707)
  (f64.const -8.5) (f64.const -9.5) (f32.const 10.75) (f32.const 11.75) (i64.const 0xc0c0c0c0c0c0c0c)
  (i32.const 0xd0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xf0f0f0f) (i32.const 0x10101010)
  (f32.const 17.75) (f64.const -18.5) (f32.const 33.5) (i32.const 241) (f32.const 35.5))
