;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Shuffles with operands that are constants or in memory.
;;
;; "rotate-3" shuffles a parameter with zero, zero with it, it with ones, it with a constant, a constant with it, two
;; constants, it with what is loaded, and the other way round; a sum with itself, by a local; and what is loaded with
;; itself. Parameter 1 is the result of the last shuffle, written over an operand.

(module
  (memory 1 5)
  (data (i32.const 0) "\60\61\62\63\64\65\66\67\68\69\6a\6b\6c\6d\6e\6f\70\71\72\73\74\75\76\77\78\79\7a\7b\7c\7d\7e\7f")
  (func $identity (export "identity") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0
    v128.const i64x2 0x347a81fb046d125c 0x4b7e1008767520d8 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15
    v128.const i64x2 0x583eba10ef40ff8f 0x98a0f1c69381a753 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 v128.const i64x2 0x347a81fb046d125c 0x4b7e1008767520d8
    v128.const i64x2 0x583eba10ef40ff8f 0x98a0f1c69381a753 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15
    local.get 0 i32.const 3 v128.load i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 i32.const 3
    v128.load local.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0
    local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.set 1 local.get 1
  )
  (func $byte-0 (export "byte-0") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 local.get 0
    v128.const i64x2 0x3280c039eac12012 0xfa8cd561811c02fb i8x16.shuffle 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
    v128.const i64x2 0x8004391ede892040 0xaffee2c05f7d08b8 local.get 0
    i8x16.shuffle 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 v128.const i64x2 0x3280c039eac12012 0xfa8cd561811c02fb
    v128.const i64x2 0x8004391ede892040 0xaffee2c05f7d08b8 i8x16.shuffle 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
    local.get 0 i32.const 3 v128.load i8x16.shuffle 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 i32.const 3 v128.load
    local.get 0 i8x16.shuffle 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 i32.const 3 v128.load local.tee 2 local.get 2
    i8x16.shuffle 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 local.get 0 local.get 1
    i8x16.shuffle 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 local.set 1 local.get 1
  )
  (func $byte-2 (export "byte-2") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 local.get 0
    v128.const i64x2 0x27cea5b7e70c3f21 0x10ca22e33964d7e2 i8x16.shuffle 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2
    v128.const i64x2 0xa0084262eb201019 0x860121788382809f local.get 0
    i8x16.shuffle 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 v128.const i64x2 0x27cea5b7e70c3f21 0x10ca22e33964d7e2
    v128.const i64x2 0xa0084262eb201019 0x860121788382809f i8x16.shuffle 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2
    local.get 0 i32.const 3 v128.load i8x16.shuffle 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 i32.const 3 v128.load
    local.get 0 i8x16.shuffle 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 i32.const 3 v128.load local.tee 2 local.get 2
    i8x16.shuffle 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 local.get 0 local.get 1
    i8x16.shuffle 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 local.set 1 local.get 1
  )
  (func $byte-15 (export "byte-15") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 local.get 0
    v128.const i64x2 0x55efcbe78010156c 0x224af60569342143
    i8x16.shuffle 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15
    v128.const i64x2 0xba0502e87ffe0845 0x4c2a21e140c9842 local.get 0
    i8x16.shuffle 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15
    v128.const i64x2 0x55efcbe78010156c 0x224af60569342143
    v128.const i64x2 0xba0502e87ffe0845 0x4c2a21e140c9842
    i8x16.shuffle 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 i32.const 3 v128.load local.get 0
    i8x16.shuffle 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 local.get 0 local.get 1 i8x16.add
    local.tee 2 local.get 2 i8x16.shuffle 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15
    local.get 0 local.get 1 i8x16.shuffle 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 local.set 1
    local.get 1
  )
  (func $byte-31 (export "byte-31") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 local.get 0
    v128.const i64x2 0xd8e27b41df21cd89 0xd07e8062b7d4a3ab
    i8x16.shuffle 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31
    v128.const i64x2 0x676eae16d2908009 0x12040ac7f0015ff local.get 0
    i8x16.shuffle 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31
    v128.const i64x2 0xd8e27b41df21cd89 0xd07e8062b7d4a3ab
    v128.const i64x2 0x676eae16d2908009 0x12040ac7f0015ff
    i8x16.shuffle 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 i32.const 3 v128.load local.get 0
    i8x16.shuffle 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 local.get 0 local.get 1 i8x16.add
    local.tee 2 local.get 2 i8x16.shuffle 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31
    local.get 0 local.get 1 i8x16.shuffle 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 local.set 1
    local.get 1
  )
  (func $halfword-1 (export "halfword-1") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 2 3 2 3 2 3 2 3 2 3 2 3 2 3 2 3 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 2 3 2 3 2 3 2 3 2 3 2 3 2 3 2 3 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 2 3 2 3 2 3 2 3 2 3 2 3 2 3 2 3 local.get 0
    v128.const i64x2 0x6516f6b510cffdcb 0xa373e1015174c552 i8x16.shuffle 2 3 2 3 2 3 2 3 2 3 2 3 2 3 2 3
    v128.const i64x2 0x94cbe104fffbdd2c 0x7cfe20df352269ad local.get 0
    i8x16.shuffle 2 3 2 3 2 3 2 3 2 3 2 3 2 3 2 3 v128.const i64x2 0x6516f6b510cffdcb 0xa373e1015174c552
    v128.const i64x2 0x94cbe104fffbdd2c 0x7cfe20df352269ad i8x16.shuffle 2 3 2 3 2 3 2 3 2 3 2 3 2 3 2 3
    local.get 0 i32.const 3 v128.load i8x16.shuffle 2 3 2 3 2 3 2 3 2 3 2 3 2 3 2 3 i32.const 3 v128.load
    local.get 0 i8x16.shuffle 2 3 2 3 2 3 2 3 2 3 2 3 2 3 2 3 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 2 3 2 3 2 3 2 3 2 3 2 3 2 3 2 3 i32.const 3 v128.load local.tee 2 local.get 2
    i8x16.shuffle 2 3 2 3 2 3 2 3 2 3 2 3 2 3 2 3 local.get 0 local.get 1
    i8x16.shuffle 2 3 2 3 2 3 2 3 2 3 2 3 2 3 2 3 local.set 1 local.get 1
  )
  (func $halfword-8 (export "halfword-8") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 16 17 16 17 16 17 16 17 16 17 16 17 16 17 16 17
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 16 17 16 17 16 17 16 17 16 17 16 17 16 17 16 17 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 16 17 16 17 16 17 16 17 16 17 16 17 16 17 16 17 local.get 0
    v128.const i64x2 0xeb80bdfeb82c267e 0x1ef44009f8044d9c
    i8x16.shuffle 16 17 16 17 16 17 16 17 16 17 16 17 16 17 16 17
    v128.const i64x2 0x657e5aae36bc6d01 0x552c1c744846907c local.get 0
    i8x16.shuffle 16 17 16 17 16 17 16 17 16 17 16 17 16 17 16 17
    v128.const i64x2 0xeb80bdfeb82c267e 0x1ef44009f8044d9c
    v128.const i64x2 0x657e5aae36bc6d01 0x552c1c744846907c
    i8x16.shuffle 16 17 16 17 16 17 16 17 16 17 16 17 16 17 16 17 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 16 17 16 17 16 17 16 17 16 17 16 17 16 17 16 17 i32.const 3 v128.load local.get 0
    i8x16.shuffle 16 17 16 17 16 17 16 17 16 17 16 17 16 17 16 17 local.get 0 local.get 1 i8x16.add
    local.tee 2 local.get 2 i8x16.shuffle 16 17 16 17 16 17 16 17 16 17 16 17 16 17 16 17 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 16 17 16 17 16 17 16 17 16 17 16 17 16 17 16 17
    local.get 0 local.get 1 i8x16.shuffle 16 17 16 17 16 17 16 17 16 17 16 17 16 17 16 17 local.set 1
    local.get 1
  )
  (func $words-0000 (export "words-0000") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3 local.get 0
    v128.const i64x2 0xd12d3403c217792a 0xc68601ffda0afe57 i8x16.shuffle 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3
    v128.const i64x2 0xda00480fd0fb75af 0x7f080204226c102d local.get 0
    i8x16.shuffle 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3 v128.const i64x2 0xd12d3403c217792a 0xc68601ffda0afe57
    v128.const i64x2 0xda00480fd0fb75af 0x7f080204226c102d i8x16.shuffle 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3
    local.get 0 i32.const 3 v128.load i8x16.shuffle 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3 i32.const 3 v128.load
    local.get 0 i8x16.shuffle 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3 i32.const 3 v128.load local.tee 2 local.get 2
    i8x16.shuffle 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3 local.set 1 local.get 1
  )
  (func $words-3333 (export "words-3333") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 12 13 14 15 12 13 14 15 12 13 14 15 12 13 14 15
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 12 13 14 15 12 13 14 15 12 13 14 15 12 13 14 15 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 12 13 14 15 12 13 14 15 12 13 14 15 12 13 14 15 local.get 0
    v128.const i64x2 0xc9ac940022ce98ff 0x34d1a1e47c14abfb
    i8x16.shuffle 12 13 14 15 12 13 14 15 12 13 14 15 12 13 14 15
    v128.const i64x2 0x4961a2e2e0930813 0xaa7581809220ac45 local.get 0
    i8x16.shuffle 12 13 14 15 12 13 14 15 12 13 14 15 12 13 14 15
    v128.const i64x2 0xc9ac940022ce98ff 0x34d1a1e47c14abfb
    v128.const i64x2 0x4961a2e2e0930813 0xaa7581809220ac45
    i8x16.shuffle 12 13 14 15 12 13 14 15 12 13 14 15 12 13 14 15 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 12 13 14 15 12 13 14 15 12 13 14 15 12 13 14 15 i32.const 3 v128.load local.get 0
    i8x16.shuffle 12 13 14 15 12 13 14 15 12 13 14 15 12 13 14 15 local.get 0 local.get 1 i8x16.add
    local.tee 2 local.get 2 i8x16.shuffle 12 13 14 15 12 13 14 15 12 13 14 15 12 13 14 15 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 12 13 14 15 12 13 14 15 12 13 14 15 12 13 14 15
    local.get 0 local.get 1 i8x16.shuffle 12 13 14 15 12 13 14 15 12 13 14 15 12 13 14 15 local.set 1
    local.get 1
  )
  (func $words-3210 (export "words-3210") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 local.get 0
    v128.const i64x2 0x592108805d7502fb 0xf0547f01b34c38f5 i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3
    v128.const i64x2 0x10010d1b19402002 0x36884990b50a8efe local.get 0
    i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 v128.const i64x2 0x592108805d7502fb 0xf0547f01b34c38f5
    v128.const i64x2 0x10010d1b19402002 0x36884990b50a8efe i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3
    local.get 0 i32.const 3 v128.load i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 i32.const 3
    v128.load local.get 0 i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 local.get 0
    local.get 1 i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 local.set 1 local.get 1
  )
  (func $words-0022 (export "words-0022") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 0 1 2 3 8 9 10 11 8 9 10 11 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 0 1 2 3 0 1 2 3 8 9 10 11 8 9 10 11 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 0 1 2 3 0 1 2 3 8 9 10 11 8 9 10 11 local.get 0
    v128.const i64x2 0xcd2b9881c1ac405e 0x8004266108020137 i8x16.shuffle 0 1 2 3 0 1 2 3 8 9 10 11 8 9 10 11
    v128.const i64x2 0x350abbff80013c9f 0x2700533f66047e38 local.get 0
    i8x16.shuffle 0 1 2 3 0 1 2 3 8 9 10 11 8 9 10 11 v128.const i64x2 0xcd2b9881c1ac405e 0x8004266108020137
    v128.const i64x2 0x350abbff80013c9f 0x2700533f66047e38 i8x16.shuffle 0 1 2 3 0 1 2 3 8 9 10 11 8 9 10 11
    local.get 0 i32.const 3 v128.load i8x16.shuffle 0 1 2 3 0 1 2 3 8 9 10 11 8 9 10 11 i32.const 3 v128.load
    local.get 0 i8x16.shuffle 0 1 2 3 0 1 2 3 8 9 10 11 8 9 10 11 local.get 0 local.get 1 i8x16.add
    local.tee 2 local.get 2 i8x16.shuffle 0 1 2 3 0 1 2 3 8 9 10 11 8 9 10 11 i32.const 3 v128.load
    local.tee 2 local.get 2 i8x16.shuffle 0 1 2 3 0 1 2 3 8 9 10 11 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 0 1 2 3 8 9 10 11 8 9 10 11 local.set 1 local.get 1
  )
  (func $words-0213 (export "words-0213") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 7 12 13 14 15 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 7 12 13 14 15 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 7 12 13 14 15 local.get 0
    v128.const i64x2 0x14fdbad17e013e46 0xef81c5f81cae9100 i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 7 12 13 14 15
    v128.const i64x2 0xa286bce313caff08 0x1703bab802d9100 local.get 0
    i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 7 12 13 14 15 v128.const i64x2 0x14fdbad17e013e46 0xef81c5f81cae9100
    v128.const i64x2 0xa286bce313caff08 0x1703bab802d9100 i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 7 12 13 14 15
    local.get 0 i32.const 3 v128.load i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 7 12 13 14 15 i32.const 3
    v128.load local.get 0 i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 7 12 13 14 15 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 7 12 13 14 15 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 7 12 13 14 15 local.get 0
    local.get 1 i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 7 12 13 14 15 local.set 1 local.get 1
  )
  (func $words-5577 (export "words-5577") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 20 21 22 23 20 21 22 23 28 29 30 31 28 29 30 31
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 20 21 22 23 20 21 22 23 28 29 30 31 28 29 30 31 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 20 21 22 23 20 21 22 23 28 29 30 31 28 29 30 31 local.get 0
    v128.const i64x2 0x1447a653910ffbf 0x239c91edf80db680
    i8x16.shuffle 20 21 22 23 20 21 22 23 28 29 30 31 28 29 30 31
    v128.const i64x2 0xf901a838b05a60d1 0x8dc26ddf817e0002 local.get 0
    i8x16.shuffle 20 21 22 23 20 21 22 23 28 29 30 31 28 29 30 31
    v128.const i64x2 0x1447a653910ffbf 0x239c91edf80db680
    v128.const i64x2 0xf901a838b05a60d1 0x8dc26ddf817e0002
    i8x16.shuffle 20 21 22 23 20 21 22 23 28 29 30 31 28 29 30 31 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 20 21 22 23 20 21 22 23 28 29 30 31 28 29 30 31 i32.const 3 v128.load local.get 0
    i8x16.shuffle 20 21 22 23 20 21 22 23 28 29 30 31 28 29 30 31 local.get 0 local.get 1 i8x16.add
    local.tee 2 local.get 2 i8x16.shuffle 20 21 22 23 20 21 22 23 28 29 30 31 28 29 30 31 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 20 21 22 23 20 21 22 23 28 29 30 31 28 29 30 31
    local.get 0 local.get 1 i8x16.shuffle 20 21 22 23 20 21 22 23 28 29 30 31 28 29 30 31 local.set 1
    local.get 1
  )
  (func $low-halfwords-3301 (export "low-halfwords-3301") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 6 7 6 7 0 1 2 3 8 9 10 11 12 13 14 15 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 6 7 6 7 0 1 2 3 8 9 10 11 12 13 14 15 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 6 7 6 7 0 1 2 3 8 9 10 11 12 13 14 15 local.get 0
    v128.const i64x2 0x293580b2fff59b55 0xa3ca1c445ff7b3af i8x16.shuffle 6 7 6 7 0 1 2 3 8 9 10 11 12 13 14 15
    v128.const i64x2 0x1b132f593cd789f1 0x111ac4a9ebb39b99 local.get 0
    i8x16.shuffle 6 7 6 7 0 1 2 3 8 9 10 11 12 13 14 15 v128.const i64x2 0x293580b2fff59b55 0xa3ca1c445ff7b3af
    v128.const i64x2 0x1b132f593cd789f1 0x111ac4a9ebb39b99 i8x16.shuffle 6 7 6 7 0 1 2 3 8 9 10 11 12 13 14 15
    local.get 0 i32.const 3 v128.load i8x16.shuffle 6 7 6 7 0 1 2 3 8 9 10 11 12 13 14 15 i32.const 3
    v128.load local.get 0 i8x16.shuffle 6 7 6 7 0 1 2 3 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 6 7 6 7 0 1 2 3 8 9 10 11 12 13 14 15 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 6 7 6 7 0 1 2 3 8 9 10 11 12 13 14 15 local.get 0
    local.get 1 i8x16.shuffle 6 7 6 7 0 1 2 3 8 9 10 11 12 13 14 15 local.set 1 local.get 1
  )
  (func $high-halfwords-1032 (export "high-halfwords-1032") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 14 15 12 13 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 14 15 12 13 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 14 15 12 13 local.get 0
    v128.const i64x2 0x7e3c04ca4981ee02 0xfefa5803f1781e0b i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 14 15 12 13
    v128.const i64x2 0x40fcefc49227aa5a 0x7edfd480e502b59a local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 14 15 12 13 v128.const i64x2 0x7e3c04ca4981ee02 0xfefa5803f1781e0b
    v128.const i64x2 0x40fcefc49227aa5a 0x7edfd480e502b59a i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 14 15 12 13
    local.get 0 i32.const 3 v128.load i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 14 15 12 13 i32.const 3
    v128.load local.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 14 15 12 13 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 14 15 12 13 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 14 15 12 13 local.get 0
    local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 14 15 12 13 local.set 1 local.get 1
  )
  (func $high-halfwords-2000 (export "high-halfwords-2000") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 4 5 6 7 12 13 8 9 8 9 8 9 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 12 13 8 9 8 9 8 9 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 0 1 2 3 4 5 6 7 12 13 8 9 8 9 8 9 local.get 0
    v128.const i64x2 0x55803d02fe044add 0x1a0ab8a75f5c2001 i8x16.shuffle 0 1 2 3 4 5 6 7 12 13 8 9 8 9 8 9
    v128.const i64x2 0xe67f46b237f5105e 0x4ab96c84f0b65512 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 12 13 8 9 8 9 8 9 v128.const i64x2 0x55803d02fe044add 0x1a0ab8a75f5c2001
    v128.const i64x2 0xe67f46b237f5105e 0x4ab96c84f0b65512 i8x16.shuffle 0 1 2 3 4 5 6 7 12 13 8 9 8 9 8 9
    local.get 0 i32.const 3 v128.load i8x16.shuffle 0 1 2 3 4 5 6 7 12 13 8 9 8 9 8 9 i32.const 3 v128.load
    local.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 12 13 8 9 8 9 8 9 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 12 13 8 9 8 9 8 9 i32.const 3 v128.load local.tee 2 local.get 2
    i8x16.shuffle 0 1 2 3 4 5 6 7 12 13 8 9 8 9 8 9 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 12 13 8 9 8 9 8 9 local.set 1 local.get 1
  )
  (func $not-high-halfwords-0 (export "not-high-halfwords-0") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 4 5 6 7 9 10 10 11 12 13 14 15 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 9 10 10 11 12 13 14 15 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 0 1 2 3 4 5 6 7 9 10 10 11 12 13 14 15 local.get 0
    v128.const i64x2 0x9c3cdc1ee840c201 0xc8f092fc8082138d
    i8x16.shuffle 0 1 2 3 4 5 6 7 9 10 10 11 12 13 14 15 v128.const i64x2 0x223f90976fc8b01 0x865b24de717e8880
    local.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 9 10 10 11 12 13 14 15
    v128.const i64x2 0x9c3cdc1ee840c201 0xc8f092fc8082138d
    v128.const i64x2 0x223f90976fc8b01 0x865b24de717e8880 i8x16.shuffle 0 1 2 3 4 5 6 7 9 10 10 11 12 13 14 15
    local.get 0 i32.const 3 v128.load i8x16.shuffle 0 1 2 3 4 5 6 7 9 10 10 11 12 13 14 15 i32.const 3
    v128.load local.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 9 10 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 9 10 10 11 12 13 14 15 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 9 10 10 11 12 13 14 15 local.get 0
    local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 9 10 10 11 12 13 14 15 local.set 1 local.get 1
  )
  (func $not-high-halfwords-1 (export "not-high-halfwords-1") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 13 14 14 15 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 13 14 14 15 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 13 14 14 15 local.get 0
    v128.const i64x2 0x7e504b60804858a9 0x47388140612332a4 i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 13 14 14 15
    v128.const i64x2 0x69ba910068331ef2 0x1cbe8f800201c5b4 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 13 14 14 15 v128.const i64x2 0x7e504b60804858a9 0x47388140612332a4
    v128.const i64x2 0x69ba910068331ef2 0x1cbe8f800201c5b4 i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 13 14 14 15
    local.get 0 i32.const 3 v128.load i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 13 14 14 15 i32.const 3
    v128.load local.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 13 14 14 15 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 13 14 14 15 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 13 14 14 15 local.get 0
    local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 13 14 14 15 local.set 1 local.get 1
  )
  (func $not-high-halfwords-2 (export "not-high-halfwords-2") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 10 11 8 9 14 15 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 10 11 8 9 14 15 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 10 11 8 9 14 15 local.get 0
    v128.const i64x2 0xa9a2300102457708 0x91402078dd1d0efb i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 10 11 8 9 14 15
    v128.const i64x2 0x3c90403fe5500158 0x2f9ff44c3bbf156 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 10 11 8 9 14 15 v128.const i64x2 0xa9a2300102457708 0x91402078dd1d0efb
    v128.const i64x2 0x3c90403fe5500158 0x2f9ff44c3bbf156 i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 10 11 8 9 14 15
    local.get 0 i32.const 3 v128.load i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 10 11 8 9 14 15 i32.const 3 v128.load
    local.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 10 11 8 9 14 15 local.get 0 local.get 1 i8x16.add
    local.tee 2 local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 10 11 8 9 14 15 i32.const 3 v128.load
    local.tee 2 local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 10 11 8 9 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 10 11 8 9 14 15 local.set 1 local.get 1
  )
  (func $not-a-halfword (export "not-a-halfword") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 local.get 0
    v128.const i64x2 0x8a107933aa9d0073 0x1de4b51f04c0ff07 i8x16.shuffle 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2
    v128.const i64x2 0x7eee3f625aa8ff5b 0x71ceac3cfd5233fe local.get 0
    i8x16.shuffle 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 v128.const i64x2 0x8a107933aa9d0073 0x1de4b51f04c0ff07
    v128.const i64x2 0x7eee3f625aa8ff5b 0x71ceac3cfd5233fe i8x16.shuffle 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2
    local.get 0 i32.const 3 v128.load i8x16.shuffle 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 i32.const 3 v128.load
    local.get 0 i8x16.shuffle 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 i32.const 3 v128.load local.tee 2 local.get 2
    i8x16.shuffle 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 local.get 0 local.get 1
    i8x16.shuffle 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 local.set 1 local.get 1
  )
  (func $low-halfwords-of-second (export "low-halfwords-of-second") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 18 19 16 17 22 23 20 21 24 25 26 27 28 29 30 31
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 18 19 16 17 22 23 20 21 24 25 26 27 28 29 30 31 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 18 19 16 17 22 23 20 21 24 25 26 27 28 29 30 31 local.get 0
    v128.const i64x2 0x18cc5967dfc70810 0xe98aa9b04c210187
    i8x16.shuffle 18 19 16 17 22 23 20 21 24 25 26 27 28 29 30 31
    v128.const i64x2 0xf4041b48bf5823c6 0x7d7fcc7e81baca80 local.get 0
    i8x16.shuffle 18 19 16 17 22 23 20 21 24 25 26 27 28 29 30 31
    v128.const i64x2 0x18cc5967dfc70810 0xe98aa9b04c210187
    v128.const i64x2 0xf4041b48bf5823c6 0x7d7fcc7e81baca80
    i8x16.shuffle 18 19 16 17 22 23 20 21 24 25 26 27 28 29 30 31 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 18 19 16 17 22 23 20 21 24 25 26 27 28 29 30 31 i32.const 3 v128.load local.get 0
    i8x16.shuffle 18 19 16 17 22 23 20 21 24 25 26 27 28 29 30 31 local.get 0 local.get 1 i8x16.add
    local.tee 2 local.get 2 i8x16.shuffle 18 19 16 17 22 23 20 21 24 25 26 27 28 29 30 31 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 18 19 16 17 22 23 20 21 24 25 26 27 28 29 30 31
    local.get 0 local.get 1 i8x16.shuffle 18 19 16 17 22 23 20 21 24 25 26 27 28 29 30 31 local.set 1
    local.get 1
  )
  (func $doublewords-high (export "doublewords-high") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 local.get 0
    v128.const i64x2 0xa981a58000c01210 0xe513a2ec7ed29eba
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
    v128.const i64x2 0x28de10c92b0209cf 0xd281736c0d7a195e local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
    v128.const i64x2 0xa981a58000c01210 0xe513a2ec7ed29eba
    v128.const i64x2 0x28de10c92b0209cf 0xd281736c0d7a195e
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 i32.const 3 v128.load local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 local.set 1 local.get 1
  )
  (func $interleave-low-1 (export "interleave-low-1") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23 local.get 0
    v128.const i64x2 0x945b047397713980 0x5784a127dd2a06de
    i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
    v128.const i64x2 0x23ce5410e730cfc5 0x394011972ff99b8 local.get 0
    i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
    v128.const i64x2 0x945b047397713980 0x5784a127dd2a06de
    v128.const i64x2 0x23ce5410e730cfc5 0x394011972ff99b8
    i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23 i32.const 3 v128.load local.get 0
    i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23 local.get 0 local.get 1
    i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23 local.set 1 local.get 1
  )
  (func $interleave-low-1-again (export "interleave-low-1-again") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 0 1 1 2 2 3 3 4 4 5 5 6 6 7 7 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 0 0 1 1 2 2 3 3 4 4 5 5 6 6 7 7 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 0 0 1 1 2 2 3 3 4 4 5 5 6 6 7 7 local.get 0
    v128.const i64x2 0xefae0f05affb4b 0x8010024d2892447f i8x16.shuffle 0 0 1 1 2 2 3 3 4 4 5 5 6 6 7 7
    v128.const i64x2 0xb47e0823da167f80 0x15b556a434d90190 local.get 0
    i8x16.shuffle 0 0 1 1 2 2 3 3 4 4 5 5 6 6 7 7 v128.const i64x2 0xefae0f05affb4b 0x8010024d2892447f
    v128.const i64x2 0xb47e0823da167f80 0x15b556a434d90190 i8x16.shuffle 0 0 1 1 2 2 3 3 4 4 5 5 6 6 7 7
    local.get 0 i32.const 3 v128.load i8x16.shuffle 0 0 1 1 2 2 3 3 4 4 5 5 6 6 7 7 i32.const 3 v128.load
    local.get 0 i8x16.shuffle 0 0 1 1 2 2 3 3 4 4 5 5 6 6 7 7 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 0 1 1 2 2 3 3 4 4 5 5 6 6 7 7 i32.const 3 v128.load local.tee 2 local.get 2
    i8x16.shuffle 0 0 1 1 2 2 3 3 4 4 5 5 6 6 7 7 local.get 0 local.get 1
    i8x16.shuffle 0 0 1 1 2 2 3 3 4 4 5 5 6 6 7 7 local.set 1 local.get 1
  )
  (func $interleave-high-1-swapped (export "interleave-high-1-swapped") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 24 8 25 9 26 10 27 11 28 12 29 13 30 14 31 15
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 24 8 25 9 26 10 27 11 28 12 29 13 30 14 31 15 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 24 8 25 9 26 10 27 11 28 12 29 13 30 14 31 15 local.get 0
    v128.const i64x2 0x2567917b2de101b 0x2bba5500bb0461b0
    i8x16.shuffle 24 8 25 9 26 10 27 11 28 12 29 13 30 14 31 15
    v128.const i64x2 0x3f40082b58a8a5ff 0x4636e200c014c35 local.get 0
    i8x16.shuffle 24 8 25 9 26 10 27 11 28 12 29 13 30 14 31 15
    v128.const i64x2 0x2567917b2de101b 0x2bba5500bb0461b0
    v128.const i64x2 0x3f40082b58a8a5ff 0x4636e200c014c35
    i8x16.shuffle 24 8 25 9 26 10 27 11 28 12 29 13 30 14 31 15 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 24 8 25 9 26 10 27 11 28 12 29 13 30 14 31 15 i32.const 3 v128.load local.get 0
    i8x16.shuffle 24 8 25 9 26 10 27 11 28 12 29 13 30 14 31 15 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 24 8 25 9 26 10 27 11 28 12 29 13 30 14 31 15 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 24 8 25 9 26 10 27 11 28 12 29 13 30 14 31 15 local.get 0 local.get 1
    i8x16.shuffle 24 8 25 9 26 10 27 11 28 12 29 13 30 14 31 15 local.set 1 local.get 1
  )
  (func $interleave-low-2 (export "interleave-low-2") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23 local.get 0
    v128.const i64x2 0x8ea87edd69011cd2 0x4fd99f08cb7fc146
    i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
    v128.const i64x2 0x7e5c00f626201c49 0xfad24753eb231e1 local.get 0
    i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
    v128.const i64x2 0x8ea87edd69011cd2 0x4fd99f08cb7fc146
    v128.const i64x2 0x7e5c00f626201c49 0xfad24753eb231e1
    i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23 i32.const 3 v128.load local.get 0
    i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23 local.set 1 local.get 1
  )
  (func $interleave-low-2-again (export "interleave-low-2-again") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 0 1 2 3 2 3 4 5 4 5 6 7 6 7 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 0 1 0 1 2 3 2 3 4 5 4 5 6 7 6 7 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 0 1 0 1 2 3 2 3 4 5 4 5 6 7 6 7 local.get 0
    v128.const i64x2 0x80b660402dd24d07 0x9f2f0459d01f7f91 i8x16.shuffle 0 1 0 1 2 3 2 3 4 5 4 5 6 7 6 7
    v128.const i64x2 0xb7ff5604bb315081 0xbeaa430b2ca0104f local.get 0
    i8x16.shuffle 0 1 0 1 2 3 2 3 4 5 4 5 6 7 6 7 v128.const i64x2 0x80b660402dd24d07 0x9f2f0459d01f7f91
    v128.const i64x2 0xb7ff5604bb315081 0xbeaa430b2ca0104f i8x16.shuffle 0 1 0 1 2 3 2 3 4 5 4 5 6 7 6 7
    local.get 0 i32.const 3 v128.load i8x16.shuffle 0 1 0 1 2 3 2 3 4 5 4 5 6 7 6 7 i32.const 3 v128.load
    local.get 0 i8x16.shuffle 0 1 0 1 2 3 2 3 4 5 4 5 6 7 6 7 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 1 0 1 2 3 2 3 4 5 4 5 6 7 6 7 i32.const 3 v128.load local.tee 2 local.get 2
    i8x16.shuffle 0 1 0 1 2 3 2 3 4 5 4 5 6 7 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 0 1 2 3 2 3 4 5 4 5 6 7 6 7 local.set 1 local.get 1
  )
  (func $interleave-high-2-swapped (export "interleave-high-2-swapped") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 24 25 8 9 26 27 10 11 28 29 12 13 30 31 14 15
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 24 25 8 9 26 27 10 11 28 29 12 13 30 31 14 15 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 24 25 8 9 26 27 10 11 28 29 12 13 30 31 14 15 local.get 0
    v128.const i64x2 0xe2087981c024cb86 0x148a8001ddc44dfc
    i8x16.shuffle 24 25 8 9 26 27 10 11 28 29 12 13 30 31 14 15
    v128.const i64x2 0x14c4ff4f24679a2 0xfa9205a8ff30ab00 local.get 0
    i8x16.shuffle 24 25 8 9 26 27 10 11 28 29 12 13 30 31 14 15
    v128.const i64x2 0xe2087981c024cb86 0x148a8001ddc44dfc
    v128.const i64x2 0x14c4ff4f24679a2 0xfa9205a8ff30ab00
    i8x16.shuffle 24 25 8 9 26 27 10 11 28 29 12 13 30 31 14 15 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 24 25 8 9 26 27 10 11 28 29 12 13 30 31 14 15 i32.const 3 v128.load local.get 0
    i8x16.shuffle 24 25 8 9 26 27 10 11 28 29 12 13 30 31 14 15 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 24 25 8 9 26 27 10 11 28 29 12 13 30 31 14 15 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 24 25 8 9 26 27 10 11 28 29 12 13 30 31 14 15 local.get 0 local.get 1
    i8x16.shuffle 24 25 8 9 26 27 10 11 28 29 12 13 30 31 14 15 local.set 1 local.get 1
  )
  (func $interleave-low-4 (export "interleave-low-4") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 local.get 0
    v128.const i64x2 0xc206c88336942f02 0xe4bc0157d27fec10
    i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 v128.const i64x2 0xc3d5e97e7dadf4fe 0xe37f468005ecc0
    local.get 0 i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
    v128.const i64x2 0xc206c88336942f02 0xe4bc0157d27fec10
    v128.const i64x2 0xc3d5e97e7dadf4fe 0xe37f468005ecc0 i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
    local.get 0 i32.const 3 v128.load i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 i32.const 3
    v128.load local.get 0 i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 local.get 0
    local.get 1 i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 local.set 1 local.get 1
  )
  (func $interleave-low-4-again (export "interleave-low-4-again") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 0 1 2 3 4 5 6 7 4 5 6 7 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 0 1 2 3 0 1 2 3 4 5 6 7 4 5 6 7 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 0 1 2 3 0 1 2 3 4 5 6 7 4 5 6 7 local.get 0
    v128.const i64x2 0x1ff0cd2c0b40898 0x7300be3d718542fe i8x16.shuffle 0 1 2 3 0 1 2 3 4 5 6 7 4 5 6 7
    v128.const i64x2 0x330081e3280814b 0xb89d285e903e41c9 local.get 0
    i8x16.shuffle 0 1 2 3 0 1 2 3 4 5 6 7 4 5 6 7 v128.const i64x2 0x1ff0cd2c0b40898 0x7300be3d718542fe
    v128.const i64x2 0x330081e3280814b 0xb89d285e903e41c9 i8x16.shuffle 0 1 2 3 0 1 2 3 4 5 6 7 4 5 6 7
    local.get 0 i32.const 3 v128.load i8x16.shuffle 0 1 2 3 0 1 2 3 4 5 6 7 4 5 6 7 i32.const 3 v128.load
    local.get 0 i8x16.shuffle 0 1 2 3 0 1 2 3 4 5 6 7 4 5 6 7 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 1 2 3 0 1 2 3 4 5 6 7 4 5 6 7 i32.const 3 v128.load local.tee 2 local.get 2
    i8x16.shuffle 0 1 2 3 0 1 2 3 4 5 6 7 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 0 1 2 3 4 5 6 7 4 5 6 7 local.set 1 local.get 1
  )
  (func $interleave-high-4-swapped (export "interleave-high-4-swapped") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 24 25 26 27 8 9 10 11 28 29 30 31 12 13 14 15
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 24 25 26 27 8 9 10 11 28 29 30 31 12 13 14 15 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 24 25 26 27 8 9 10 11 28 29 30 31 12 13 14 15 local.get 0
    v128.const i64x2 0x63b1124d00287101 0xcc4eff40be814224
    i8x16.shuffle 24 25 26 27 8 9 10 11 28 29 30 31 12 13 14 15
    v128.const i64x2 0x81fe469c85d97f51 0x4a03c43231ba1804 local.get 0
    i8x16.shuffle 24 25 26 27 8 9 10 11 28 29 30 31 12 13 14 15
    v128.const i64x2 0x63b1124d00287101 0xcc4eff40be814224
    v128.const i64x2 0x81fe469c85d97f51 0x4a03c43231ba1804
    i8x16.shuffle 24 25 26 27 8 9 10 11 28 29 30 31 12 13 14 15 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 24 25 26 27 8 9 10 11 28 29 30 31 12 13 14 15 i32.const 3 v128.load local.get 0
    i8x16.shuffle 24 25 26 27 8 9 10 11 28 29 30 31 12 13 14 15 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 24 25 26 27 8 9 10 11 28 29 30 31 12 13 14 15 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 24 25 26 27 8 9 10 11 28 29 30 31 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 24 25 26 27 8 9 10 11 28 29 30 31 12 13 14 15 local.set 1 local.get 1
  )
  (func $interleave-low-8 (export "interleave-low-8") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.get 0
    v128.const i64x2 0xe9b21bc004dc6ac3 0xd788c777401f8a08
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
    v128.const i64x2 0xfe66de0004018002 0xc81b08d2185be294 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
    v128.const i64x2 0xe9b21bc004dc6ac3 0xd788c777401f8a08
    v128.const i64x2 0xfe66de0004018002 0xc81b08d2185be294
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 i32.const 3 v128.load local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.set 1 local.get 1
  )
  (func $interleave-low-8-again (export "interleave-low-8-again") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 3 4 5 6 7 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 3 4 5 6 7 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 3 4 5 6 7 local.get 0
    v128.const i64x2 0x9afb774d09ff511a 0x9e80973808cba373 i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 3 4 5 6 7
    v128.const i64x2 0xa58040a0abea74f0 0xffe7869c0136a20d local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 3 4 5 6 7 v128.const i64x2 0x9afb774d09ff511a 0x9e80973808cba373
    v128.const i64x2 0xa58040a0abea74f0 0xffe7869c0136a20d i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 3 4 5 6 7
    local.get 0 i32.const 3 v128.load i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 3 4 5 6 7 i32.const 3 v128.load
    local.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 3 4 5 6 7 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 3 4 5 6 7 i32.const 3 v128.load local.tee 2 local.get 2
    i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 3 4 5 6 7 local.set 1 local.get 1
  )
  (func $interleave-high-8-swapped (export "interleave-high-8-swapped") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 24 25 26 27 28 29 30 31 8 9 10 11 12 13 14 15
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 24 25 26 27 28 29 30 31 8 9 10 11 12 13 14 15 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 24 25 26 27 28 29 30 31 8 9 10 11 12 13 14 15 local.get 0
    v128.const i64x2 0x63a0a69b7f0f7e01 0x9e4f136d6c054375
    i8x16.shuffle 24 25 26 27 28 29 30 31 8 9 10 11 12 13 14 15
    v128.const i64x2 0xb781bf4dd6576580 0x982c20bc25a1d977 local.get 0
    i8x16.shuffle 24 25 26 27 28 29 30 31 8 9 10 11 12 13 14 15
    v128.const i64x2 0x63a0a69b7f0f7e01 0x9e4f136d6c054375
    v128.const i64x2 0xb781bf4dd6576580 0x982c20bc25a1d977
    i8x16.shuffle 24 25 26 27 28 29 30 31 8 9 10 11 12 13 14 15 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 24 25 26 27 28 29 30 31 8 9 10 11 12 13 14 15 i32.const 3 v128.load local.get 0
    i8x16.shuffle 24 25 26 27 28 29 30 31 8 9 10 11 12 13 14 15 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 24 25 26 27 28 29 30 31 8 9 10 11 12 13 14 15 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 24 25 26 27 28 29 30 31 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 24 25 26 27 28 29 30 31 8 9 10 11 12 13 14 15 local.set 1 local.get 1
  )
  (func $two-words-0145 (export "two-words-0145") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.get 0
    v128.const i64x2 0x1335b1002864776 0xe3d3ad0004209c81
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
    v128.const i64x2 0xc4e4400dc82008ff 0x32104a2b7f8117df local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
    v128.const i64x2 0x1335b1002864776 0xe3d3ad0004209c81
    v128.const i64x2 0xc4e4400dc82008ff 0x32104a2b7f8117df
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 i32.const 3 v128.load local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.set 1 local.get 1
  )
  (func $two-words-0246 (export "two-words-0246") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 local.get 0
    v128.const i64x2 0x83fdccd3b3fe1710 0x64e12b53b881b522
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    v128.const i64x2 0x53281a380f4e20f 0x68403908c4ffd3c9 local.get 0
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    v128.const i64x2 0x83fdccd3b3fe1710 0x64e12b53b881b522
    v128.const i64x2 0x53281a380f4e20f 0x68403908c4ffd3c9
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 i32.const 3 v128.load local.get 0
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 local.set 1 local.get 1
  )
  (func $two-words-3074 (export "two-words-3074") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 12 13 14 15 0 1 2 3 28 29 30 31 16 17 18 19
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 12 13 14 15 0 1 2 3 28 29 30 31 16 17 18 19 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 12 13 14 15 0 1 2 3 28 29 30 31 16 17 18 19 local.get 0
    v128.const i64x2 0x8a992b70a510c0d8 0xbd7e01a0ee855e46
    i8x16.shuffle 12 13 14 15 0 1 2 3 28 29 30 31 16 17 18 19
    v128.const i64x2 0x7f0943bd01e72940 0xa4feff11940d3728 local.get 0
    i8x16.shuffle 12 13 14 15 0 1 2 3 28 29 30 31 16 17 18 19
    v128.const i64x2 0x8a992b70a510c0d8 0xbd7e01a0ee855e46
    v128.const i64x2 0x7f0943bd01e72940 0xa4feff11940d3728
    i8x16.shuffle 12 13 14 15 0 1 2 3 28 29 30 31 16 17 18 19 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 12 13 14 15 0 1 2 3 28 29 30 31 16 17 18 19 i32.const 3 v128.load local.get 0
    i8x16.shuffle 12 13 14 15 0 1 2 3 28 29 30 31 16 17 18 19 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 12 13 14 15 0 1 2 3 28 29 30 31 16 17 18 19 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 12 13 14 15 0 1 2 3 28 29 30 31 16 17 18 19 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 0 1 2 3 28 29 30 31 16 17 18 19 local.set 1 local.get 1
  )
  (func $two-words-1166 (export "two-words-1166") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 4 5 6 7 4 5 6 7 24 25 26 27 24 25 26 27
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 4 5 6 7 4 5 6 7 24 25 26 27 24 25 26 27 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 4 5 6 7 4 5 6 7 24 25 26 27 24 25 26 27 local.get 0
    v128.const i64x2 0xaeb6611a7e81a054 0xaf552308835180ff
    i8x16.shuffle 4 5 6 7 4 5 6 7 24 25 26 27 24 25 26 27
    v128.const i64x2 0xff4decfa7f0810c0 0xba20dbe1cf830480 local.get 0
    i8x16.shuffle 4 5 6 7 4 5 6 7 24 25 26 27 24 25 26 27
    v128.const i64x2 0xaeb6611a7e81a054 0xaf552308835180ff
    v128.const i64x2 0xff4decfa7f0810c0 0xba20dbe1cf830480
    i8x16.shuffle 4 5 6 7 4 5 6 7 24 25 26 27 24 25 26 27 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 4 5 6 7 4 5 6 7 24 25 26 27 24 25 26 27 i32.const 3 v128.load local.get 0
    i8x16.shuffle 4 5 6 7 4 5 6 7 24 25 26 27 24 25 26 27 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 4 5 6 7 4 5 6 7 24 25 26 27 24 25 26 27 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 4 5 6 7 4 5 6 7 24 25 26 27 24 25 26 27 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 4 5 6 7 24 25 26 27 24 25 26 27 local.set 1 local.get 1
  )
  (func $two-words-0412 (export "two-words-0412") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 8 9 10 11 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 8 9 10 11 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 8 9 10 11 local.get 0
    v128.const i64x2 0xa748273bf66a00c3 0xc7afebeed1014a22 i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 8 9 10 11
    v128.const i64x2 0xa40218e100ebb91 0x1be901a2cfaaca7f local.get 0
    i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 8 9 10 11 v128.const i64x2 0xa748273bf66a00c3 0xc7afebeed1014a22
    v128.const i64x2 0xa40218e100ebb91 0x1be901a2cfaaca7f i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 8 9 10 11
    local.get 0 i32.const 3 v128.load i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 8 9 10 11 i32.const 3
    v128.load local.get 0 i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 8 9 10 11 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 8 9 10 11 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 8 9 10 11 local.get 0
    local.get 1 i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 8 9 10 11 local.set 1 local.get 1
  )
  (func $blend-words-2 (export "blend-words-2") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 12 13 14 15
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0
    v128.const i64x2 0x1edd76061c080 0x78721bd4ffe6c281
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 12 13 14 15
    v128.const i64x2 0xaaff107cea99d209 0x2294ec08cb00983c local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 12 13 14 15
    v128.const i64x2 0x1edd76061c080 0x78721bd4ffe6c281 v128.const i64x2 0xaaff107cea99d209 0x2294ec08cb00983c
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 12 13 14 15 i32.const 3 v128.load local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 12 13 14 15 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 12 13 14 15 local.set 1 local.get 1
  )
  (func $blend-words-4 (export "blend-words-4") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 12 13 14 15
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 12 13 14 15 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 12 13 14 15 local.get 0
    v128.const i64x2 0xca0108fb80deb65d 0x18aca68109c9aa20
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 12 13 14 15
    v128.const i64x2 0x17d81fe08209f7e 0x6bd25005e69624a7 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 12 13 14 15
    v128.const i64x2 0xca0108fb80deb65d 0x18aca68109c9aa20
    v128.const i64x2 0x17d81fe08209f7e 0x6bd25005e69624a7
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 12 13 14 15 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 12 13 14 15 i32.const 3 v128.load local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 12 13 14 15 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 12 13 14 15 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 12 13 14 15 local.set 1 local.get 1
  )
  (func $blend-words-6 (export "blend-words-6") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 13 14 15
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 13 14 15 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 13 14 15 local.get 0
    v128.const i64x2 0x588d8eff0e01ce4e 0xb2042d1643b88b20
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 13 14 15
    v128.const i64x2 0x4b97b61e01ab087f 0xdf7e2d3200523e81 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 13 14 15
    v128.const i64x2 0x588d8eff0e01ce4e 0xb2042d1643b88b20
    v128.const i64x2 0x4b97b61e01ab087f 0xdf7e2d3200523e81
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 13 14 15 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 13 14 15 i32.const 3 v128.load local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 13 14 15 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 13 14 15 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 13 14 15 local.set 1 local.get 1
  )
  (func $blend-words-8 (export "blend-words-8") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 28 29 30 31 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 28 29 30 31 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 28 29 30 31 local.get 0
    v128.const i64x2 0x8033ff246c8d0d53 0x26d87fc14781ada9 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 28 29 30 31
    v128.const i64x2 0xcb947e95e3a346a7 0x2000618cadc67d18 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 28 29 30 31 v128.const i64x2 0x8033ff246c8d0d53 0x26d87fc14781ada9
    v128.const i64x2 0xcb947e95e3a346a7 0x2000618cadc67d18 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 28 29 30 31
    local.get 0 i32.const 3 v128.load i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 28 29 30 31 i32.const 3
    v128.load local.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 28 29 30 31 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 28 29 30 31 local.get 0
    local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 28 29 30 31 local.set 1 local.get 1
  )
  (func $blend-words-10 (export "blend-words-10") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 29 30 31
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0
    v128.const i64x2 0xd4100eb2ee09b0ff 0x8caf0f8012b6020
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 29 30 31
    v128.const i64x2 0xdbf580e721729f02 0x20d1de62ed302e14 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 29 30 31
    v128.const i64x2 0xd4100eb2ee09b0ff 0x8caf0f8012b6020
    v128.const i64x2 0xdbf580e721729f02 0x20d1de62ed302e14
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 29 30 31 i32.const 3 v128.load local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 29 30 31 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 29 30 31 local.set 1 local.get 1
  )
  (func $blend-words-12 (export "blend-words-12") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 28 29 30 31
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 28 29 30 31 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 28 29 30 31 local.get 0
    v128.const i64x2 0xff6f53131c36f73c 0x69b93b16d401d310
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 28 29 30 31
    v128.const i64x2 0x49df3fdcdb027b5a 0x812afb2ba53bfef1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 28 29 30 31
    v128.const i64x2 0xff6f53131c36f73c 0x69b93b16d401d310
    v128.const i64x2 0x49df3fdcdb027b5a 0x812afb2ba53bfef1
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 28 29 30 31 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 28 29 30 31 i32.const 3 v128.load local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 28 29 30 31 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 28 29 30 31 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 28 29 30 31 local.set 1 local.get 1
  )
  (func $blend-words-14 (export "blend-words-14") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 28 29 30 31
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 28 29 30 31 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 28 29 30 31 local.get 0
    v128.const i64x2 0x1756902ea4b60b1 0x87ef47a40df6e58
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 28 29 30 31
    v128.const i64x2 0x58ff01aae36f66fe 0x2028fc578009045c local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 28 29 30 31
    v128.const i64x2 0x1756902ea4b60b1 0x87ef47a40df6e58
    v128.const i64x2 0x58ff01aae36f66fe 0x2028fc578009045c
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 28 29 30 31 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 28 29 30 31 i32.const 3 v128.load local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 28 29 30 31 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 28 29 30 31 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 28 29 30 31 local.set 1 local.get 1
  )
  (func $blend-halfwords-128 (export "blend-halfwords-128") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 30 31 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 30 31 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 30 31 local.get 0
    v128.const i64x2 0x3340fe8d355e1c01 0xda3e6b004c126620 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 30 31
    v128.const i64x2 0x533c80907e8975f9 0xd110954602367a20 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 30 31 v128.const i64x2 0x3340fe8d355e1c01 0xda3e6b004c126620
    v128.const i64x2 0x533c80907e8975f9 0xd110954602367a20 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 30 31
    local.get 0 i32.const 3 v128.load i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 30 31 i32.const 3
    v128.load local.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 30 31 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 30 31 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 30 31 local.get 0
    local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 30 31 local.set 1 local.get 1
  )
  (func $blend-halfwords-15 (export "blend-halfwords-15") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0
    v128.const i64x2 0xf03d467ce6ff7f 0xe48101a2365220db
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15
    v128.const i64x2 0x1c3d4108c981ff8b 0x6e10906cce807f92 local.get 0
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15
    v128.const i64x2 0xf03d467ce6ff7f 0xe48101a2365220db
    v128.const i64x2 0x1c3d4108c981ff8b 0x6e10906cce807f92
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 i32.const 3 v128.load local.get 0
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.set 1 local.get 1
  )
  (func $blend-halfwords-106 (export "blend-halfwords-106") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 18 19 4 5 22 23 8 9 26 27 28 29 14 15
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 0 1 18 19 4 5 22 23 8 9 26 27 28 29 14 15 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 0 1 18 19 4 5 22 23 8 9 26 27 28 29 14 15 local.get 0
    v128.const i64x2 0x9c27f3ff02911aab 0xeebc0301bf60aabd
    i8x16.shuffle 0 1 18 19 4 5 22 23 8 9 26 27 28 29 14 15
    v128.const i64x2 0x27cee87f86172524 0x892100801b149fb7 local.get 0
    i8x16.shuffle 0 1 18 19 4 5 22 23 8 9 26 27 28 29 14 15
    v128.const i64x2 0x9c27f3ff02911aab 0xeebc0301bf60aabd
    v128.const i64x2 0x27cee87f86172524 0x892100801b149fb7
    i8x16.shuffle 0 1 18 19 4 5 22 23 8 9 26 27 28 29 14 15 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 0 1 18 19 4 5 22 23 8 9 26 27 28 29 14 15 i32.const 3 v128.load local.get 0
    i8x16.shuffle 0 1 18 19 4 5 22 23 8 9 26 27 28 29 14 15 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 1 18 19 4 5 22 23 8 9 26 27 28 29 14 15 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 0 1 18 19 4 5 22 23 8 9 26 27 28 29 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 19 4 5 22 23 8 9 26 27 28 29 14 15 local.set 1 local.get 1
  )
  (func $blend-bytes-32768 (export "blend-bytes-32768") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31 local.get 0
    v128.const i64x2 0x2a7b338b172c3820 0x8030c540d2593781 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31
    v128.const i64x2 0x113de79f10fdd11f 0x7dc8f267135020da local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31 v128.const i64x2 0x2a7b338b172c3820 0x8030c540d2593781
    v128.const i64x2 0x113de79f10fdd11f 0x7dc8f267135020da i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31
    local.get 0 i32.const 3 v128.load i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31 i32.const 3
    v128.load local.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31 local.get 0
    local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31 local.set 1 local.get 1
  )
  (func $blend-bytes-255 (export "blend-bytes-255") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0
    v128.const i64x2 0xd70480f1363b7820 0x9101fc7e18080f00
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15
    v128.const i64x2 0xe0802cbf7fffcd08 0xf5d5a74b82b9b801 local.get 0
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15
    v128.const i64x2 0xd70480f1363b7820 0x9101fc7e18080f00
    v128.const i64x2 0xe0802cbf7fffcd08 0xf5d5a74b82b9b801
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 i32.const 3 v128.load local.get 0
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.set 1 local.get 1
  )
  (func $blend-bytes-32766 (export "blend-bytes-32766") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 17 18 19 20 21 22 23 24 25 26 27 28 29 30 15
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 0 17 18 19 20 21 22 23 24 25 26 27 28 29 30 15 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 0 17 18 19 20 21 22 23 24 25 26 27 28 29 30 15 local.get 0
    v128.const i64x2 0xcb015e8fe170f45d 0xe51e5c0064feed2c
    i8x16.shuffle 0 17 18 19 20 21 22 23 24 25 26 27 28 29 30 15
    v128.const i64x2 0x57c597d180aca8fe 0x200102c8ba2564d0 local.get 0
    i8x16.shuffle 0 17 18 19 20 21 22 23 24 25 26 27 28 29 30 15
    v128.const i64x2 0xcb015e8fe170f45d 0xe51e5c0064feed2c
    v128.const i64x2 0x57c597d180aca8fe 0x200102c8ba2564d0
    i8x16.shuffle 0 17 18 19 20 21 22 23 24 25 26 27 28 29 30 15 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 0 17 18 19 20 21 22 23 24 25 26 27 28 29 30 15 i32.const 3 v128.load local.get 0
    i8x16.shuffle 0 17 18 19 20 21 22 23 24 25 26 27 28 29 30 15 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 17 18 19 20 21 22 23 24 25 26 27 28 29 30 15 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 0 17 18 19 20 21 22 23 24 25 26 27 28 29 30 15 local.get 0 local.get 1
    i8x16.shuffle 0 17 18 19 20 21 22 23 24 25 26 27 28 29 30 15 local.set 1 local.get 1
  )
  (func $concatenate-1 (export "concatenate-1") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 local.get 0
    v128.const i64x2 0xf20133fed7ff9482 0xf8901040047ee1 i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16
    v128.const i64x2 0x4f6f200130da806d 0x407e287ddbd0dce6 local.get 0
    i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 v128.const i64x2 0xf20133fed7ff9482 0xf8901040047ee1
    v128.const i64x2 0x4f6f200130da806d 0x407e287ddbd0dce6
    i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 i32.const 3 v128.load local.get 0
    i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 local.get 0 local.get 1
    i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 local.set 1 local.get 1
  )
  (func $rotate-2 (export "rotate-2") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 1 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 1 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 1 local.get 0
    v128.const i64x2 0x70fee6aa1bca7f41 0x8f00c0b02bce4980 i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 1
    v128.const i64x2 0x1cf317b0802000b5 0xbd95bb8f0e40f1fa local.get 0
    i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 1 v128.const i64x2 0x70fee6aa1bca7f41 0x8f00c0b02bce4980
    v128.const i64x2 0x1cf317b0802000b5 0xbd95bb8f0e40f1fa i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 1
    local.get 0 i32.const 3 v128.load i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 1 i32.const 3
    v128.load local.get 0 i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 1 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 1 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 1 local.get 0
    local.get 1 i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 1 local.set 1 local.get 1
  )
  (func $concatenate-around-2 (export "concatenate-around-2") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 1
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 1 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 1 local.get 0
    v128.const i64x2 0x10bc7f09ee228054 0x81404215ff852037
    i8x16.shuffle 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 1
    v128.const i64x2 0xdb1afead19088076 0x2f74a5ee06d5248 local.get 0
    i8x16.shuffle 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 1
    v128.const i64x2 0x10bc7f09ee228054 0x81404215ff852037
    v128.const i64x2 0xdb1afead19088076 0x2f74a5ee06d5248
    i8x16.shuffle 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 1 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 1 i32.const 3 v128.load local.get 0
    i8x16.shuffle 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 1 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 1 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 1 local.get 0 local.get 1
    i8x16.shuffle 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 1 local.set 1 local.get 1
  )
  (func $concatenate-3 (export "concatenate-3") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 local.get 0
    v128.const i64x2 0x433735089abdd7cb 0xbc4fd374ec33aa7f
    i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18
    v128.const i64x2 0x420227c62c7e8178 0x3a64b0f1acbb2da1 local.get 0
    i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18
    v128.const i64x2 0x433735089abdd7cb 0xbc4fd374ec33aa7f
    v128.const i64x2 0x420227c62c7e8178 0x3a64b0f1acbb2da1
    i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 i32.const 3 v128.load local.get 0
    i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 local.get 0 local.get 1
    i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 local.set 1 local.get 1
  )
  (func $rotate-4 (export "rotate-4") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 local.get 0
    v128.const i64x2 0x8baff10714ede80 0x6a9f3d0100dd48e8 i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3
    v128.const i64x2 0xf7ef7fe021fb989 0xf345086d20ff2ec4 local.get 0
    i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 v128.const i64x2 0x8baff10714ede80 0x6a9f3d0100dd48e8
    v128.const i64x2 0xf7ef7fe021fb989 0xf345086d20ff2ec4 i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3
    local.get 0 i32.const 3 v128.load i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 i32.const 3
    v128.load local.get 0 i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 local.get 0
    local.get 1 i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 local.set 1 local.get 1
  )
  (func $concatenate-around-4 (export "concatenate-around-4") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3 local.get 0
    v128.const i64x2 0xfc0ffe01870c7e80 0xadf8441ad80410e0
    i8x16.shuffle 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3
    v128.const i64x2 0x2a9c5f0480d5eca8 0x9d24f82b505fe23 local.get 0
    i8x16.shuffle 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3
    v128.const i64x2 0xfc0ffe01870c7e80 0xadf8441ad80410e0
    v128.const i64x2 0x2a9c5f0480d5eca8 0x9d24f82b505fe23
    i8x16.shuffle 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3 i32.const 3 v128.load local.get 0
    i8x16.shuffle 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3 local.set 1 local.get 1
  )
  (func $concatenate-5 (export "concatenate-5") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 local.get 0
    v128.const i64x2 0x1feb99a17ebab78 0x5c8e7f81206bec6c
    i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20
    v128.const i64x2 0x5a7708017a0a7f28 0xd466aadeff27ae9a local.get 0
    i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20
    v128.const i64x2 0x1feb99a17ebab78 0x5c8e7f81206bec6c
    v128.const i64x2 0x5a7708017a0a7f28 0xd466aadeff27ae9a
    i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 i32.const 3 v128.load local.get 0
    i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 local.get 0 local.get 1
    i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 local.set 1 local.get 1
  )
  (func $rotate-6 (export "rotate-6") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5 local.get 0
    v128.const i64x2 0xd2fed9d7281e565b 0xa2206609e7008014 i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5
    v128.const i64x2 0x5782b820ff511040 0x4c817f98fe018ee6 local.get 0
    i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5 v128.const i64x2 0xd2fed9d7281e565b 0xa2206609e7008014
    v128.const i64x2 0x5782b820ff511040 0x4c817f98fe018ee6 i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5
    local.get 0 i32.const 3 v128.load i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5 i32.const 3
    v128.load local.get 0 i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5 local.get 0
    local.get 1 i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5 local.set 1 local.get 1
  )
  (func $concatenate-around-6 (export "concatenate-around-6") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5 local.get 0
    v128.const i64x2 0x7fede408ce4b013e 0xd420041075d77eac
    i8x16.shuffle 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5
    v128.const i64x2 0x8a8004e917627133 0x77387dda20d016c6 local.get 0
    i8x16.shuffle 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5
    v128.const i64x2 0x7fede408ce4b013e 0xd420041075d77eac
    v128.const i64x2 0x8a8004e917627133 0x77387dda20d016c6
    i8x16.shuffle 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5 i32.const 3 v128.load local.get 0
    i8x16.shuffle 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5 local.get 0 local.get 1
    i8x16.shuffle 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5 local.set 1 local.get 1
  )
  (func $concatenate-7 (export "concatenate-7") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 local.get 0
    v128.const i64x2 0x4304e210ca590180 0x68c2fe7d9a4026db
    i8x16.shuffle 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22
    v128.const i64x2 0xebfe0587390480d4 0x7e300900d619657d local.get 0
    i8x16.shuffle 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22
    v128.const i64x2 0x4304e210ca590180 0x68c2fe7d9a4026db
    v128.const i64x2 0xebfe0587390480d4 0x7e300900d619657d
    i8x16.shuffle 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 i32.const 3 v128.load local.get 0
    i8x16.shuffle 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 local.get 0 local.get 1
    i8x16.shuffle 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 local.set 1 local.get 1
  )
  (func $rotate-8 (export "rotate-8") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 local.get 0
    v128.const i64x2 0x264429220ff91b7 0xed08fe7fc62b4f05 i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
    v128.const i64x2 0x62ed5a1b740820f0 0x225b49b9205ad7e local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 v128.const i64x2 0x264429220ff91b7 0xed08fe7fc62b4f05
    v128.const i64x2 0x62ed5a1b740820f0 0x225b49b9205ad7e i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
    local.get 0 i32.const 3 v128.load i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 i32.const 3
    v128.load local.get 0 i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 local.get 0
    local.get 1 i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 local.set 1 local.get 1
  )
  (func $concatenate-around-8 (export "concatenate-around-8") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 24 25 26 27 28 29 30 31 0 1 2 3 4 5 6 7
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 24 25 26 27 28 29 30 31 0 1 2 3 4 5 6 7 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 24 25 26 27 28 29 30 31 0 1 2 3 4 5 6 7 local.get 0
    v128.const i64x2 0xef03f22740102401 0xd7ec2004c9ddd456
    i8x16.shuffle 24 25 26 27 28 29 30 31 0 1 2 3 4 5 6 7
    v128.const i64x2 0x8043527808b4b901 0xffba0e2dfd024062 local.get 0
    i8x16.shuffle 24 25 26 27 28 29 30 31 0 1 2 3 4 5 6 7
    v128.const i64x2 0xef03f22740102401 0xd7ec2004c9ddd456
    v128.const i64x2 0x8043527808b4b901 0xffba0e2dfd024062
    i8x16.shuffle 24 25 26 27 28 29 30 31 0 1 2 3 4 5 6 7 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 24 25 26 27 28 29 30 31 0 1 2 3 4 5 6 7 i32.const 3 v128.load local.get 0
    i8x16.shuffle 24 25 26 27 28 29 30 31 0 1 2 3 4 5 6 7 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 24 25 26 27 28 29 30 31 0 1 2 3 4 5 6 7 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 24 25 26 27 28 29 30 31 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 24 25 26 27 28 29 30 31 0 1 2 3 4 5 6 7 local.set 1 local.get 1
  )
  (func $concatenate-9 (export "concatenate-9") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 local.get 0
    v128.const i64x2 0x5d8504c089014fdb 0x2080f529196afe7e
    i8x16.shuffle 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24
    v128.const i64x2 0x4bde45ae7ec15362 0xf104912031e5f534 local.get 0
    i8x16.shuffle 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24
    v128.const i64x2 0x5d8504c089014fdb 0x2080f529196afe7e
    v128.const i64x2 0x4bde45ae7ec15362 0xf104912031e5f534
    i8x16.shuffle 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 i32.const 3 v128.load local.get 0
    i8x16.shuffle 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 local.get 0 local.get 1
    i8x16.shuffle 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 local.set 1 local.get 1
  )
  (func $rotate-10 (export "rotate-10") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 10 11 12 13 14 15 0 1 2 3 4 5 6 7 8 9 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 10 11 12 13 14 15 0 1 2 3 4 5 6 7 8 9 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 10 11 12 13 14 15 0 1 2 3 4 5 6 7 8 9 local.get 0
    v128.const i64x2 0xba06d28804108126 0xa6abf707ffc60180 i8x16.shuffle 10 11 12 13 14 15 0 1 2 3 4 5 6 7 8 9
    v128.const i64x2 0xe0226ecaa2e2801 0xd2c2459cfeee73db local.get 0
    i8x16.shuffle 10 11 12 13 14 15 0 1 2 3 4 5 6 7 8 9 v128.const i64x2 0xba06d28804108126 0xa6abf707ffc60180
    v128.const i64x2 0xe0226ecaa2e2801 0xd2c2459cfeee73db i8x16.shuffle 10 11 12 13 14 15 0 1 2 3 4 5 6 7 8 9
    local.get 0 i32.const 3 v128.load i8x16.shuffle 10 11 12 13 14 15 0 1 2 3 4 5 6 7 8 9 i32.const 3
    v128.load local.get 0 i8x16.shuffle 10 11 12 13 14 15 0 1 2 3 4 5 6 7 8 9 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 10 11 12 13 14 15 0 1 2 3 4 5 6 7 8 9 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 10 11 12 13 14 15 0 1 2 3 4 5 6 7 8 9 local.get 0
    local.get 1 i8x16.shuffle 10 11 12 13 14 15 0 1 2 3 4 5 6 7 8 9 local.set 1 local.get 1
  )
  (func $concatenate-around-10 (export "concatenate-around-10") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 26 27 28 29 30 31 0 1 2 3 4 5 6 7 8 9 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 26 27 28 29 30 31 0 1 2 3 4 5 6 7 8 9 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 26 27 28 29 30 31 0 1 2 3 4 5 6 7 8 9 local.get 0
    v128.const i64x2 0x205939303b016f10 0x18fa809e4045b84c i8x16.shuffle 26 27 28 29 30 31 0 1 2 3 4 5 6 7 8 9
    v128.const i64x2 0x6a2e1ef107c470b0 0xac691d59b5f74d01 local.get 0
    i8x16.shuffle 26 27 28 29 30 31 0 1 2 3 4 5 6 7 8 9 v128.const i64x2 0x205939303b016f10 0x18fa809e4045b84c
    v128.const i64x2 0x6a2e1ef107c470b0 0xac691d59b5f74d01 i8x16.shuffle 26 27 28 29 30 31 0 1 2 3 4 5 6 7 8 9
    local.get 0 i32.const 3 v128.load i8x16.shuffle 26 27 28 29 30 31 0 1 2 3 4 5 6 7 8 9 i32.const 3
    v128.load local.get 0 i8x16.shuffle 26 27 28 29 30 31 0 1 2 3 4 5 6 7 8 9 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 26 27 28 29 30 31 0 1 2 3 4 5 6 7 8 9 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 26 27 28 29 30 31 0 1 2 3 4 5 6 7 8 9 local.get 0
    local.get 1 i8x16.shuffle 26 27 28 29 30 31 0 1 2 3 4 5 6 7 8 9 local.set 1 local.get 1
  )
  (func $concatenate-11 (export "concatenate-11") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 local.get 0
    v128.const i64x2 0x2111081ac0848a0 0xb68d22f49b80383d
    i8x16.shuffle 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26
    v128.const i64x2 0x74dc51407080c001 0x559c2b5fcce75744 local.get 0
    i8x16.shuffle 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26
    v128.const i64x2 0x2111081ac0848a0 0xb68d22f49b80383d
    v128.const i64x2 0x74dc51407080c001 0x559c2b5fcce75744
    i8x16.shuffle 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 i32.const 3 v128.load local.get 0
    i8x16.shuffle 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 local.get 0 local.get 1 i8x16.add
    local.tee 2 local.get 2 i8x16.shuffle 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26
    local.get 0 local.get 1 i8x16.shuffle 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 local.set 1
    local.get 1
  )
  (func $rotate-12 (export "rotate-12") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11 local.get 0
    v128.const i64x2 0x6fc90026ffb75a7f 0xa9d339040810e780 i8x16.shuffle 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11
    v128.const i64x2 0xde8081081065358e 0x5d2dfe137abfc92 local.get 0
    i8x16.shuffle 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11 v128.const i64x2 0x6fc90026ffb75a7f 0xa9d339040810e780
    v128.const i64x2 0xde8081081065358e 0x5d2dfe137abfc92 i8x16.shuffle 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11
    local.get 0 i32.const 3 v128.load i8x16.shuffle 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11 i32.const 3
    v128.load local.get 0 i8x16.shuffle 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11 local.get 0
    local.get 1 i8x16.shuffle 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11 local.set 1 local.get 1
  )
  (func $concatenate-around-12 (export "concatenate-around-12") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11 local.get 0
    v128.const i64x2 0xd051fafd9601087a 0x7fed7e5f13ce0252 i8x16.shuffle 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11
    v128.const i64x2 0x8f0401057f7025c9 0x588a5e80bdc50b22 local.get 0
    i8x16.shuffle 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11 v128.const i64x2 0xd051fafd9601087a 0x7fed7e5f13ce0252
    v128.const i64x2 0x8f0401057f7025c9 0x588a5e80bdc50b22 i8x16.shuffle 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11
    local.get 0 i32.const 3 v128.load i8x16.shuffle 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11 i32.const 3
    v128.load local.get 0 i8x16.shuffle 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11 local.get 0
    local.get 1 i8x16.shuffle 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11 local.set 1 local.get 1
  )
  (func $concatenate-13 (export "concatenate-13") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 local.get 0
    v128.const i64x2 0x80b1619701b09620 0xb9afe4c130403e32
    i8x16.shuffle 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28
    v128.const i64x2 0x20594a72ff6a9e01 0x699177f829967f3d local.get 0
    i8x16.shuffle 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28
    v128.const i64x2 0x80b1619701b09620 0xb9afe4c130403e32
    v128.const i64x2 0x20594a72ff6a9e01 0x699177f829967f3d
    i8x16.shuffle 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 i32.const 3 v128.load local.get 0
    i8x16.shuffle 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 local.get 0 local.get 1 i8x16.add
    local.tee 2 local.get 2 i8x16.shuffle 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28
    local.get 0 local.get 1 i8x16.shuffle 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 local.set 1
    local.get 1
  )
  (func $rotate-14 (export "rotate-14") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 14 15 0 1 2 3 4 5 6 7 8 9 10 11 12 13 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 14 15 0 1 2 3 4 5 6 7 8 9 10 11 12 13 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 14 15 0 1 2 3 4 5 6 7 8 9 10 11 12 13 local.get 0
    v128.const i64x2 0xf90838b2978fa980 0xfa3e401622e866d0 i8x16.shuffle 14 15 0 1 2 3 4 5 6 7 8 9 10 11 12 13
    v128.const i64x2 0x1029b220ffee046c 0x570343199ce0178 local.get 0
    i8x16.shuffle 14 15 0 1 2 3 4 5 6 7 8 9 10 11 12 13 v128.const i64x2 0xf90838b2978fa980 0xfa3e401622e866d0
    v128.const i64x2 0x1029b220ffee046c 0x570343199ce0178 i8x16.shuffle 14 15 0 1 2 3 4 5 6 7 8 9 10 11 12 13
    local.get 0 i32.const 3 v128.load i8x16.shuffle 14 15 0 1 2 3 4 5 6 7 8 9 10 11 12 13 i32.const 3
    v128.load local.get 0 i8x16.shuffle 14 15 0 1 2 3 4 5 6 7 8 9 10 11 12 13 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 14 15 0 1 2 3 4 5 6 7 8 9 10 11 12 13 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 14 15 0 1 2 3 4 5 6 7 8 9 10 11 12 13 local.get 0
    local.get 1 i8x16.shuffle 14 15 0 1 2 3 4 5 6 7 8 9 10 11 12 13 local.set 1 local.get 1
  )
  (func $concatenate-around-14 (export "concatenate-around-14") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 30 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 30 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 30 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13 local.get 0
    v128.const i64x2 0x76bac07f8085fe00 0xdfbe8f36207261f4 i8x16.shuffle 30 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13
    v128.const i64x2 0xea466b1b92659eca 0x5e060308b7803567 local.get 0
    i8x16.shuffle 30 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13 v128.const i64x2 0x76bac07f8085fe00 0xdfbe8f36207261f4
    v128.const i64x2 0xea466b1b92659eca 0x5e060308b7803567 i8x16.shuffle 30 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13
    local.get 0 i32.const 3 v128.load i8x16.shuffle 30 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13 i32.const 3
    v128.load local.get 0 i8x16.shuffle 30 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 30 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 30 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13 local.get 0
    local.get 1 i8x16.shuffle 30 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13 local.set 1 local.get 1
  )
  (func $concatenate-15 (export "concatenate-15") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 local.get 0
    v128.const i64x2 0x555037a4efc20610 0x1f7f7e94a3042299
    i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30
    v128.const i64x2 0xa68175ff3a91d752 0x1afa25e0440ee02 local.get 0
    i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30
    v128.const i64x2 0x555037a4efc20610 0x1f7f7e94a3042299
    v128.const i64x2 0xa68175ff3a91d752 0x1afa25e0440ee02
    i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 i32.const 3 v128.load local.get 0
    i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 local.get 0 local.get 1 i8x16.add
    local.tee 2 local.get 2 i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30
    local.get 0 local.get 1 i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 local.set 1
    local.get 1
  )
  (func $even-bytes (export "even-bytes") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 local.get 0
    v128.const i64x2 0xff8134f340c64f85 0x4ccbe9d9a2005f89
    i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30
    v128.const i64x2 0x1dfff5e5145be80 0xb0d23b52bc1e6b7a local.get 0
    i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30
    v128.const i64x2 0xff8134f340c64f85 0x4ccbe9d9a2005f89
    v128.const i64x2 0x1dfff5e5145be80 0xb0d23b52bc1e6b7a
    i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 i32.const 3 v128.load local.get 0
    i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 local.get 0 local.get 1
    i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 local.set 1 local.get 1
  )
  (func $even-halfwords (export "even-halfwords") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29 local.get 0
    v128.const i64x2 0xfeb8808b2d409610 0x8e5b4b33f9029b2
    i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29
    v128.const i64x2 0x7181c33573631580 0x6779aa310187eb13 local.get 0
    i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29
    v128.const i64x2 0xfeb8808b2d409610 0x8e5b4b33f9029b2
    v128.const i64x2 0x7181c33573631580 0x6779aa310187eb13
    i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29 i32.const 3 v128.load local.get 0
    i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29 local.get 0 local.get 1
    i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29 local.set 1 local.get 1
  )
  (func $reverse (export "reverse") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0 local.get 0
    v128.const i64x2 0x3cff4f97f9e0d8eb 0xf041044427007f20 i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0
    v128.const i64x2 0xfcf1d68001ea8b9c 0xfec7b27d9bc516c6 local.get 0
    i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0 v128.const i64x2 0x3cff4f97f9e0d8eb 0xf041044427007f20
    v128.const i64x2 0xfcf1d68001ea8b9c 0xfec7b27d9bc516c6 i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0
    local.get 0 i32.const 3 v128.load i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0 i32.const 3
    v128.load local.get 0 i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0 local.get 0
    local.get 1 i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0 local.set 1 local.get 1
  )
  (func $reverse-of-words (export "reverse-of-words") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 local.get 0
    v128.const i64x2 0xafb5ca2ef601f970 0x808cb3ccd1590016 i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3
    v128.const i64x2 0x52fe7fab5a749d81 0x80f3786332aa0001 local.get 0
    i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 v128.const i64x2 0xafb5ca2ef601f970 0x808cb3ccd1590016
    v128.const i64x2 0x52fe7fab5a749d81 0x80f3786332aa0001 i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3
    local.get 0 i32.const 3 v128.load i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 i32.const 3
    v128.load local.get 0 i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 local.get 0
    local.get 1 i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 local.set 1 local.get 1
  )
  (func $swap-bytes-of-4 (export "swap-bytes-of-4") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 8 15 14 13 12 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 8 15 14 13 12 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 8 15 14 13 12 local.get 0
    v128.const i64x2 0xb6108d707e18ff24 0xf65a4a33fef192e6 i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 8 15 14 13 12
    v128.const i64x2 0x4023bb7f2010b73d 0xb8013200ae4d9d07 local.get 0
    i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 8 15 14 13 12 v128.const i64x2 0xb6108d707e18ff24 0xf65a4a33fef192e6
    v128.const i64x2 0x4023bb7f2010b73d 0xb8013200ae4d9d07 i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 8 15 14 13 12
    local.get 0 i32.const 3 v128.load i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 8 15 14 13 12 i32.const 3
    v128.load local.get 0 i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 8 15 14 13 12 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 8 15 14 13 12 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 8 15 14 13 12 local.get 0
    local.get 1 i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 8 15 14 13 12 local.set 1 local.get 1
  )
  (func $extend-1-2-from-0 (export "extend-1-2-from-0") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 17 1 19 2 21 3 23 4 25 5 27 6 29 7 31
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 0 17 1 19 2 21 3 23 4 25 5 27 6 29 7 31 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 0 17 1 19 2 21 3 23 4 25 5 27 6 29 7 31 local.get 0
    v128.const i64x2 0x5ce680f67410a4d5 0x634cd6bf04ff020f
    i8x16.shuffle 0 17 1 19 2 21 3 23 4 25 5 27 6 29 7 31
    v128.const i64x2 0xacff6a25e02047c8 0xcbb538b748f71177 local.get 0
    i8x16.shuffle 0 17 1 19 2 21 3 23 4 25 5 27 6 29 7 31
    v128.const i64x2 0x5ce680f67410a4d5 0x634cd6bf04ff020f
    v128.const i64x2 0xacff6a25e02047c8 0xcbb538b748f71177
    i8x16.shuffle 0 17 1 19 2 21 3 23 4 25 5 27 6 29 7 31 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 0 17 1 19 2 21 3 23 4 25 5 27 6 29 7 31 i32.const 3 v128.load local.get 0
    i8x16.shuffle 0 17 1 19 2 21 3 23 4 25 5 27 6 29 7 31 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 17 1 19 2 21 3 23 4 25 5 27 6 29 7 31 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 0 17 1 19 2 21 3 23 4 25 5 27 6 29 7 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 1 19 2 21 3 23 4 25 5 27 6 29 7 31 local.set 1 local.get 1
  )
  (func $extend-1-2-from-1 (export "extend-1-2-from-1") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 1 17 2 19 3 21 4 23 5 25 6 27 7 29 8 31
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 1 17 2 19 3 21 4 23 5 25 6 27 7 29 8 31 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 1 17 2 19 3 21 4 23 5 25 6 27 7 29 8 31 local.get 0
    v128.const i64x2 0x2f0d0c812b01657d 0xea0bb69959ed40ff
    i8x16.shuffle 1 17 2 19 3 21 4 23 5 25 6 27 7 29 8 31 v128.const i64x2 0x8e7d69092831b 0xc7874c80e1ebfef9
    local.get 0 i8x16.shuffle 1 17 2 19 3 21 4 23 5 25 6 27 7 29 8 31
    v128.const i64x2 0x2f0d0c812b01657d 0xea0bb69959ed40ff v128.const i64x2 0x8e7d69092831b 0xc7874c80e1ebfef9
    i8x16.shuffle 1 17 2 19 3 21 4 23 5 25 6 27 7 29 8 31 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 1 17 2 19 3 21 4 23 5 25 6 27 7 29 8 31 i32.const 3 v128.load local.get 0
    i8x16.shuffle 1 17 2 19 3 21 4 23 5 25 6 27 7 29 8 31 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 1 17 2 19 3 21 4 23 5 25 6 27 7 29 8 31 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 1 17 2 19 3 21 4 23 5 25 6 27 7 29 8 31 local.get 0 local.get 1
    i8x16.shuffle 1 17 2 19 3 21 4 23 5 25 6 27 7 29 8 31 local.set 1 local.get 1
  )
  (func $extend-1-2-from-8 (export "extend-1-2-from-8") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 8 17 9 19 10 21 11 23 12 25 13 27 14 29 15 31
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 8 17 9 19 10 21 11 23 12 25 13 27 14 29 15 31 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 8 17 9 19 10 21 11 23 12 25 13 27 14 29 15 31 local.get 0
    v128.const i64x2 0xee7e0cffd2049106 0x81bcaa99e398b33b
    i8x16.shuffle 8 17 9 19 10 21 11 23 12 25 13 27 14 29 15 31
    v128.const i64x2 0x14ff0190209db94b 0xac29d25c7e088a1e local.get 0
    i8x16.shuffle 8 17 9 19 10 21 11 23 12 25 13 27 14 29 15 31
    v128.const i64x2 0xee7e0cffd2049106 0x81bcaa99e398b33b
    v128.const i64x2 0x14ff0190209db94b 0xac29d25c7e088a1e
    i8x16.shuffle 8 17 9 19 10 21 11 23 12 25 13 27 14 29 15 31 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 8 17 9 19 10 21 11 23 12 25 13 27 14 29 15 31 i32.const 3 v128.load local.get 0
    i8x16.shuffle 8 17 9 19 10 21 11 23 12 25 13 27 14 29 15 31 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 8 17 9 19 10 21 11 23 12 25 13 27 14 29 15 31 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 8 17 9 19 10 21 11 23 12 25 13 27 14 29 15 31 local.get 0 local.get 1
    i8x16.shuffle 8 17 9 19 10 21 11 23 12 25 13 27 14 29 15 31 local.set 1 local.get 1
  )
  (func $extend-1-4-from-0 (export "extend-1-4-from-0") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 17 18 19 1 21 22 23 2 25 26 27 3 29 30 31
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 0 17 18 19 1 21 22 23 2 25 26 27 3 29 30 31 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 0 17 18 19 1 21 22 23 2 25 26 27 3 29 30 31 local.get 0
    v128.const i64x2 0x360bcda20044ff95 0x35a67aef4f7da44c
    i8x16.shuffle 0 17 18 19 1 21 22 23 2 25 26 27 3 29 30 31
    v128.const i64x2 0x835e79e6657ff80 0x53037da9520222fe local.get 0
    i8x16.shuffle 0 17 18 19 1 21 22 23 2 25 26 27 3 29 30 31
    v128.const i64x2 0x360bcda20044ff95 0x35a67aef4f7da44c
    v128.const i64x2 0x835e79e6657ff80 0x53037da9520222fe
    i8x16.shuffle 0 17 18 19 1 21 22 23 2 25 26 27 3 29 30 31 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 0 17 18 19 1 21 22 23 2 25 26 27 3 29 30 31 i32.const 3 v128.load local.get 0
    i8x16.shuffle 0 17 18 19 1 21 22 23 2 25 26 27 3 29 30 31 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 17 18 19 1 21 22 23 2 25 26 27 3 29 30 31 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 0 17 18 19 1 21 22 23 2 25 26 27 3 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 18 19 1 21 22 23 2 25 26 27 3 29 30 31 local.set 1 local.get 1
  )
  (func $extend-1-4-from-1 (export "extend-1-4-from-1") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 1 17 18 19 2 21 22 23 3 25 26 27 4 29 30 31
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 1 17 18 19 2 21 22 23 3 25 26 27 4 29 30 31 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 1 17 18 19 2 21 22 23 3 25 26 27 4 29 30 31 local.get 0
    v128.const i64x2 0x577b80d9922aaab2 0xeaf16274b1b6ff01
    i8x16.shuffle 1 17 18 19 2 21 22 23 3 25 26 27 4 29 30 31
    v128.const i64x2 0xad9c7f0cb5d0472c 0xcfd9f8bc9f7e3f94 local.get 0
    i8x16.shuffle 1 17 18 19 2 21 22 23 3 25 26 27 4 29 30 31
    v128.const i64x2 0x577b80d9922aaab2 0xeaf16274b1b6ff01
    v128.const i64x2 0xad9c7f0cb5d0472c 0xcfd9f8bc9f7e3f94
    i8x16.shuffle 1 17 18 19 2 21 22 23 3 25 26 27 4 29 30 31 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 1 17 18 19 2 21 22 23 3 25 26 27 4 29 30 31 i32.const 3 v128.load local.get 0
    i8x16.shuffle 1 17 18 19 2 21 22 23 3 25 26 27 4 29 30 31 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 1 17 18 19 2 21 22 23 3 25 26 27 4 29 30 31 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 1 17 18 19 2 21 22 23 3 25 26 27 4 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 1 17 18 19 2 21 22 23 3 25 26 27 4 29 30 31 local.set 1 local.get 1
  )
  (func $extend-1-4-from-12 (export "extend-1-4-from-12") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 12 17 18 19 13 21 22 23 14 25 26 27 15 29 30 31
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 12 17 18 19 13 21 22 23 14 25 26 27 15 29 30 31 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 12 17 18 19 13 21 22 23 14 25 26 27 15 29 30 31 local.get 0
    v128.const i64x2 0xfeffdcdb9a2b7f02 0x67810401ae40cd27
    i8x16.shuffle 12 17 18 19 13 21 22 23 14 25 26 27 15 29 30 31
    v128.const i64x2 0xd32880a43bbaf868 0x59fb88be4a25cda3 local.get 0
    i8x16.shuffle 12 17 18 19 13 21 22 23 14 25 26 27 15 29 30 31
    v128.const i64x2 0xfeffdcdb9a2b7f02 0x67810401ae40cd27
    v128.const i64x2 0xd32880a43bbaf868 0x59fb88be4a25cda3
    i8x16.shuffle 12 17 18 19 13 21 22 23 14 25 26 27 15 29 30 31 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 12 17 18 19 13 21 22 23 14 25 26 27 15 29 30 31 i32.const 3 v128.load local.get 0
    i8x16.shuffle 12 17 18 19 13 21 22 23 14 25 26 27 15 29 30 31 local.get 0 local.get 1 i8x16.add
    local.tee 2 local.get 2 i8x16.shuffle 12 17 18 19 13 21 22 23 14 25 26 27 15 29 30 31 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 12 17 18 19 13 21 22 23 14 25 26 27 15 29 30 31
    local.get 0 local.get 1 i8x16.shuffle 12 17 18 19 13 21 22 23 14 25 26 27 15 29 30 31 local.set 1
    local.get 1
  )
  (func $extend-1-8-from-0 (export "extend-1-8-from-0") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 17 18 19 20 21 22 23 1 25 26 27 28 29 30 31
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 0 17 18 19 20 21 22 23 1 25 26 27 28 29 30 31 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 0 17 18 19 20 21 22 23 1 25 26 27 28 29 30 31 local.get 0
    v128.const i64x2 0x2f7951fb02402edf 0x77641260306904ed
    i8x16.shuffle 0 17 18 19 20 21 22 23 1 25 26 27 28 29 30 31
    v128.const i64x2 0x6a10775d222e8737 0x9eb7257fc9014f40 local.get 0
    i8x16.shuffle 0 17 18 19 20 21 22 23 1 25 26 27 28 29 30 31
    v128.const i64x2 0x2f7951fb02402edf 0x77641260306904ed
    v128.const i64x2 0x6a10775d222e8737 0x9eb7257fc9014f40
    i8x16.shuffle 0 17 18 19 20 21 22 23 1 25 26 27 28 29 30 31 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 0 17 18 19 20 21 22 23 1 25 26 27 28 29 30 31 i32.const 3 v128.load local.get 0
    i8x16.shuffle 0 17 18 19 20 21 22 23 1 25 26 27 28 29 30 31 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 17 18 19 20 21 22 23 1 25 26 27 28 29 30 31 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 0 17 18 19 20 21 22 23 1 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 18 19 20 21 22 23 1 25 26 27 28 29 30 31 local.set 1 local.get 1
  )
  (func $extend-1-8-from-1 (export "extend-1-8-from-1") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 1 17 18 19 20 21 22 23 2 25 26 27 28 29 30 31
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 1 17 18 19 20 21 22 23 2 25 26 27 28 29 30 31 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 1 17 18 19 20 21 22 23 2 25 26 27 28 29 30 31 local.get 0
    v128.const i64x2 0xe4017c3e9f2f4056 0x4859015d0c44cdd
    i8x16.shuffle 1 17 18 19 20 21 22 23 2 25 26 27 28 29 30 31
    v128.const i64x2 0x89a2b901ce2b10fe 0x9f354849be88bc7e local.get 0
    i8x16.shuffle 1 17 18 19 20 21 22 23 2 25 26 27 28 29 30 31
    v128.const i64x2 0xe4017c3e9f2f4056 0x4859015d0c44cdd
    v128.const i64x2 0x89a2b901ce2b10fe 0x9f354849be88bc7e
    i8x16.shuffle 1 17 18 19 20 21 22 23 2 25 26 27 28 29 30 31 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 1 17 18 19 20 21 22 23 2 25 26 27 28 29 30 31 i32.const 3 v128.load local.get 0
    i8x16.shuffle 1 17 18 19 20 21 22 23 2 25 26 27 28 29 30 31 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 1 17 18 19 20 21 22 23 2 25 26 27 28 29 30 31 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 1 17 18 19 20 21 22 23 2 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 1 17 18 19 20 21 22 23 2 25 26 27 28 29 30 31 local.set 1 local.get 1
  )
  (func $extend-1-8-from-14 (export "extend-1-8-from-14") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 14 17 18 19 20 21 22 23 15 25 26 27 28 29 30 31
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 14 17 18 19 20 21 22 23 15 25 26 27 28 29 30 31 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 14 17 18 19 20 21 22 23 15 25 26 27 28 29 30 31 local.get 0
    v128.const i64x2 0xde0106ed08bbeb81 0xb82b3bc1ba0f6efe
    i8x16.shuffle 14 17 18 19 20 21 22 23 15 25 26 27 28 29 30 31
    v128.const i64x2 0x7ff599d9209bb42c 0x10023d804081451f local.get 0
    i8x16.shuffle 14 17 18 19 20 21 22 23 15 25 26 27 28 29 30 31
    v128.const i64x2 0xde0106ed08bbeb81 0xb82b3bc1ba0f6efe
    v128.const i64x2 0x7ff599d9209bb42c 0x10023d804081451f
    i8x16.shuffle 14 17 18 19 20 21 22 23 15 25 26 27 28 29 30 31 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 14 17 18 19 20 21 22 23 15 25 26 27 28 29 30 31 i32.const 3 v128.load local.get 0
    i8x16.shuffle 14 17 18 19 20 21 22 23 15 25 26 27 28 29 30 31 local.get 0 local.get 1 i8x16.add
    local.tee 2 local.get 2 i8x16.shuffle 14 17 18 19 20 21 22 23 15 25 26 27 28 29 30 31 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 14 17 18 19 20 21 22 23 15 25 26 27 28 29 30 31
    local.get 0 local.get 1 i8x16.shuffle 14 17 18 19 20 21 22 23 15 25 26 27 28 29 30 31 local.set 1
    local.get 1
  )
  (func $extend-2-4-from-0 (export "extend-2-4-from-0") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 18 19 2 3 22 23 4 5 26 27 6 7 30 31
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 0 1 18 19 2 3 22 23 4 5 26 27 6 7 30 31 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 0 1 18 19 2 3 22 23 4 5 26 27 6 7 30 31 local.get 0
    v128.const i64x2 0xcea86d9f13100456 0x807e81ff011edc49
    i8x16.shuffle 0 1 18 19 2 3 22 23 4 5 26 27 6 7 30 31
    v128.const i64x2 0xb2b4f81278408516 0x59cf79f0011b6880 local.get 0
    i8x16.shuffle 0 1 18 19 2 3 22 23 4 5 26 27 6 7 30 31
    v128.const i64x2 0xcea86d9f13100456 0x807e81ff011edc49
    v128.const i64x2 0xb2b4f81278408516 0x59cf79f0011b6880
    i8x16.shuffle 0 1 18 19 2 3 22 23 4 5 26 27 6 7 30 31 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 0 1 18 19 2 3 22 23 4 5 26 27 6 7 30 31 i32.const 3 v128.load local.get 0
    i8x16.shuffle 0 1 18 19 2 3 22 23 4 5 26 27 6 7 30 31 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 1 18 19 2 3 22 23 4 5 26 27 6 7 30 31 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 0 1 18 19 2 3 22 23 4 5 26 27 6 7 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 19 2 3 22 23 4 5 26 27 6 7 30 31 local.set 1 local.get 1
  )
  (func $extend-2-4-from-2 (export "extend-2-4-from-2") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 2 3 18 19 4 5 22 23 6 7 26 27 8 9 30 31
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 2 3 18 19 4 5 22 23 6 7 26 27 8 9 30 31 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 2 3 18 19 4 5 22 23 6 7 26 27 8 9 30 31 local.get 0
    v128.const i64x2 0xd601805fcf48b8a2 0xab20db3fb02724f5
    i8x16.shuffle 2 3 18 19 4 5 22 23 6 7 26 27 8 9 30 31
    v128.const i64x2 0xaebe0126cdc9f904 0xaf992e068bd78c00 local.get 0
    i8x16.shuffle 2 3 18 19 4 5 22 23 6 7 26 27 8 9 30 31
    v128.const i64x2 0xd601805fcf48b8a2 0xab20db3fb02724f5
    v128.const i64x2 0xaebe0126cdc9f904 0xaf992e068bd78c00
    i8x16.shuffle 2 3 18 19 4 5 22 23 6 7 26 27 8 9 30 31 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 2 3 18 19 4 5 22 23 6 7 26 27 8 9 30 31 i32.const 3 v128.load local.get 0
    i8x16.shuffle 2 3 18 19 4 5 22 23 6 7 26 27 8 9 30 31 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 2 3 18 19 4 5 22 23 6 7 26 27 8 9 30 31 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 2 3 18 19 4 5 22 23 6 7 26 27 8 9 30 31 local.get 0 local.get 1
    i8x16.shuffle 2 3 18 19 4 5 22 23 6 7 26 27 8 9 30 31 local.set 1 local.get 1
  )
  (func $extend-2-4-from-8 (export "extend-2-4-from-8") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 8 9 18 19 10 11 22 23 12 13 26 27 14 15 30 31
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 8 9 18 19 10 11 22 23 12 13 26 27 14 15 30 31 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 8 9 18 19 10 11 22 23 12 13 26 27 14 15 30 31 local.get 0
    v128.const i64x2 0x7f01fd0c2053b861 0x4ab4100aff42e84d
    i8x16.shuffle 8 9 18 19 10 11 22 23 12 13 26 27 14 15 30 31
    v128.const i64x2 0xa05a7e8dcbff8601 0x5d0426c6a3e31076 local.get 0
    i8x16.shuffle 8 9 18 19 10 11 22 23 12 13 26 27 14 15 30 31
    v128.const i64x2 0x7f01fd0c2053b861 0x4ab4100aff42e84d
    v128.const i64x2 0xa05a7e8dcbff8601 0x5d0426c6a3e31076
    i8x16.shuffle 8 9 18 19 10 11 22 23 12 13 26 27 14 15 30 31 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 8 9 18 19 10 11 22 23 12 13 26 27 14 15 30 31 i32.const 3 v128.load local.get 0
    i8x16.shuffle 8 9 18 19 10 11 22 23 12 13 26 27 14 15 30 31 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 8 9 18 19 10 11 22 23 12 13 26 27 14 15 30 31 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 8 9 18 19 10 11 22 23 12 13 26 27 14 15 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 18 19 10 11 22 23 12 13 26 27 14 15 30 31 local.set 1 local.get 1
  )
  (func $extend-2-8-from-0 (export "extend-2-8-from-0") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 18 19 20 21 22 23 2 3 26 27 28 29 30 31
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 0 1 18 19 20 21 22 23 2 3 26 27 28 29 30 31 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 0 1 18 19 20 21 22 23 2 3 26 27 28 29 30 31 local.get 0
    v128.const i64x2 0x9272a01afe801bcd 0x94b15d354938cc50
    i8x16.shuffle 0 1 18 19 20 21 22 23 2 3 26 27 28 29 30 31
    v128.const i64x2 0x80451090711efe7e 0xc205ec55e57d8f08 local.get 0
    i8x16.shuffle 0 1 18 19 20 21 22 23 2 3 26 27 28 29 30 31
    v128.const i64x2 0x9272a01afe801bcd 0x94b15d354938cc50
    v128.const i64x2 0x80451090711efe7e 0xc205ec55e57d8f08
    i8x16.shuffle 0 1 18 19 20 21 22 23 2 3 26 27 28 29 30 31 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 0 1 18 19 20 21 22 23 2 3 26 27 28 29 30 31 i32.const 3 v128.load local.get 0
    i8x16.shuffle 0 1 18 19 20 21 22 23 2 3 26 27 28 29 30 31 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 1 18 19 20 21 22 23 2 3 26 27 28 29 30 31 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 0 1 18 19 20 21 22 23 2 3 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 19 20 21 22 23 2 3 26 27 28 29 30 31 local.set 1 local.get 1
  )
  (func $extend-2-8-from-2 (export "extend-2-8-from-2") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 2 3 18 19 20 21 22 23 4 5 26 27 28 29 30 31
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 2 3 18 19 20 21 22 23 4 5 26 27 28 29 30 31 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 2 3 18 19 20 21 22 23 4 5 26 27 28 29 30 31 local.get 0
    v128.const i64x2 0x80d52452089bd030 0x855cd6ae2300ceaa
    i8x16.shuffle 2 3 18 19 20 21 22 23 4 5 26 27 28 29 30 31
    v128.const i64x2 0x5cff08b604e02f4a 0x18f8925807ffe38 local.get 0
    i8x16.shuffle 2 3 18 19 20 21 22 23 4 5 26 27 28 29 30 31
    v128.const i64x2 0x80d52452089bd030 0x855cd6ae2300ceaa
    v128.const i64x2 0x5cff08b604e02f4a 0x18f8925807ffe38
    i8x16.shuffle 2 3 18 19 20 21 22 23 4 5 26 27 28 29 30 31 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 2 3 18 19 20 21 22 23 4 5 26 27 28 29 30 31 i32.const 3 v128.load local.get 0
    i8x16.shuffle 2 3 18 19 20 21 22 23 4 5 26 27 28 29 30 31 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 2 3 18 19 20 21 22 23 4 5 26 27 28 29 30 31 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 2 3 18 19 20 21 22 23 4 5 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 2 3 18 19 20 21 22 23 4 5 26 27 28 29 30 31 local.set 1 local.get 1
  )
  (func $extend-2-8-from-12 (export "extend-2-8-from-12") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 12 13 18 19 20 21 22 23 14 15 26 27 28 29 30 31
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 12 13 18 19 20 21 22 23 14 15 26 27 28 29 30 31 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 12 13 18 19 20 21 22 23 14 15 26 27 28 29 30 31 local.get 0
    v128.const i64x2 0x216beec3201a022b 0xc4b247b5db815d5c
    i8x16.shuffle 12 13 18 19 20 21 22 23 14 15 26 27 28 29 30 31
    v128.const i64x2 0xec0049c1a26bc901 0xf07fee151f38f681 local.get 0
    i8x16.shuffle 12 13 18 19 20 21 22 23 14 15 26 27 28 29 30 31
    v128.const i64x2 0x216beec3201a022b 0xc4b247b5db815d5c
    v128.const i64x2 0xec0049c1a26bc901 0xf07fee151f38f681
    i8x16.shuffle 12 13 18 19 20 21 22 23 14 15 26 27 28 29 30 31 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 12 13 18 19 20 21 22 23 14 15 26 27 28 29 30 31 i32.const 3 v128.load local.get 0
    i8x16.shuffle 12 13 18 19 20 21 22 23 14 15 26 27 28 29 30 31 local.get 0 local.get 1 i8x16.add
    local.tee 2 local.get 2 i8x16.shuffle 12 13 18 19 20 21 22 23 14 15 26 27 28 29 30 31 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 12 13 18 19 20 21 22 23 14 15 26 27 28 29 30 31
    local.get 0 local.get 1 i8x16.shuffle 12 13 18 19 20 21 22 23 14 15 26 27 28 29 30 31 local.set 1
    local.get 1
  )
  (func $extend-4-8-from-0 (export "extend-4-8-from-0") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 0 1 2 3 20 21 22 23 4 5 6 7 28 29 30 31
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 0 1 2 3 20 21 22 23 4 5 6 7 28 29 30 31 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 0 1 2 3 20 21 22 23 4 5 6 7 28 29 30 31 local.get 0
    v128.const i64x2 0xbd04ec100500751d 0x3c03ff2a80015c88
    i8x16.shuffle 0 1 2 3 20 21 22 23 4 5 6 7 28 29 30 31
    v128.const i64x2 0x1f61d500b2f1e5c3 0xd88ac829fe995b04 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 4 5 6 7 28 29 30 31
    v128.const i64x2 0xbd04ec100500751d 0x3c03ff2a80015c88
    v128.const i64x2 0x1f61d500b2f1e5c3 0xd88ac829fe995b04
    i8x16.shuffle 0 1 2 3 20 21 22 23 4 5 6 7 28 29 30 31 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 0 1 2 3 20 21 22 23 4 5 6 7 28 29 30 31 i32.const 3 v128.load local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 4 5 6 7 28 29 30 31 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 0 1 2 3 20 21 22 23 4 5 6 7 28 29 30 31 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 0 1 2 3 20 21 22 23 4 5 6 7 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 4 5 6 7 28 29 30 31 local.set 1 local.get 1
  )
  (func $extend-4-8-from-4 (export "extend-4-8-from-4") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 4 5 6 7 20 21 22 23 8 9 10 11 28 29 30 31
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 4 5 6 7 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 4 5 6 7 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0
    v128.const i64x2 0xf43740db676a002c 0x2b50360401c64bf2
    i8x16.shuffle 4 5 6 7 20 21 22 23 8 9 10 11 28 29 30 31
    v128.const i64x2 0x8b4a880e619460a 0x72bfd555838a60bb local.get 0
    i8x16.shuffle 4 5 6 7 20 21 22 23 8 9 10 11 28 29 30 31
    v128.const i64x2 0xf43740db676a002c 0x2b50360401c64bf2
    v128.const i64x2 0x8b4a880e619460a 0x72bfd555838a60bb
    i8x16.shuffle 4 5 6 7 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 4 5 6 7 20 21 22 23 8 9 10 11 28 29 30 31 i32.const 3 v128.load local.get 0
    i8x16.shuffle 4 5 6 7 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 4 5 6 7 20 21 22 23 8 9 10 11 28 29 30 31 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 4 5 6 7 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 20 21 22 23 8 9 10 11 28 29 30 31 local.set 1 local.get 1
  )
  (func $extend-4-8-from-8 (export "extend-4-8-from-8") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 8 9 10 11 20 21 22 23 12 13 14 15 28 29 30 31
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 8 9 10 11 20 21 22 23 12 13 14 15 28 29 30 31 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 8 9 10 11 20 21 22 23 12 13 14 15 28 29 30 31 local.get 0
    v128.const i64x2 0x54d0c9772eed387e 0xd8e875328e8108cb
    i8x16.shuffle 8 9 10 11 20 21 22 23 12 13 14 15 28 29 30 31
    v128.const i64x2 0x4eff1afdfe7ff01 0xaa0857faa64b26b2 local.get 0
    i8x16.shuffle 8 9 10 11 20 21 22 23 12 13 14 15 28 29 30 31
    v128.const i64x2 0x54d0c9772eed387e 0xd8e875328e8108cb
    v128.const i64x2 0x4eff1afdfe7ff01 0xaa0857faa64b26b2
    i8x16.shuffle 8 9 10 11 20 21 22 23 12 13 14 15 28 29 30 31 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 8 9 10 11 20 21 22 23 12 13 14 15 28 29 30 31 i32.const 3 v128.load local.get 0
    i8x16.shuffle 8 9 10 11 20 21 22 23 12 13 14 15 28 29 30 31 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 8 9 10 11 20 21 22 23 12 13 14 15 28 29 30 31 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 8 9 10 11 20 21 22 23 12 13 14 15 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 20 21 22 23 12 13 14 15 28 29 30 31 local.set 1 local.get 1
  )
  (func $any-0 (export "any-0") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 3 4 11 7 4 3 3 3 14 4 3 14 9 2 2 13 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 3 4 11 7 4 3 3 3 14 4 3 14 9 2 2 13 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 3 4 11 7 4 3 3 3 14 4 3 14 9 2 2 13 local.get 0
    v128.const i64x2 0x5edd21c424d8a468 0x104b9df62c371b77 i8x16.shuffle 3 4 11 7 4 3 3 3 14 4 3 14 9 2 2 13
    v128.const i64x2 0x8540950a2a48e307 0x9a143b7ac2c4bd02 local.get 0
    i8x16.shuffle 3 4 11 7 4 3 3 3 14 4 3 14 9 2 2 13 v128.const i64x2 0x5edd21c424d8a468 0x104b9df62c371b77
    v128.const i64x2 0x8540950a2a48e307 0x9a143b7ac2c4bd02 i8x16.shuffle 3 4 11 7 4 3 3 3 14 4 3 14 9 2 2 13
    local.get 0 i32.const 3 v128.load i8x16.shuffle 3 4 11 7 4 3 3 3 14 4 3 14 9 2 2 13 i32.const 3 v128.load
    local.get 0 i8x16.shuffle 3 4 11 7 4 3 3 3 14 4 3 14 9 2 2 13 local.get 0 local.get 1 i8x16.add
    local.tee 2 local.get 2 i8x16.shuffle 3 4 11 7 4 3 3 3 14 4 3 14 9 2 2 13 i32.const 3 v128.load
    local.tee 2 local.get 2 i8x16.shuffle 3 4 11 7 4 3 3 3 14 4 3 14 9 2 2 13 local.get 0 local.get 1
    i8x16.shuffle 3 4 11 7 4 3 3 3 14 4 3 14 9 2 2 13 local.set 1 local.get 1
  )
  (func $any-2 (export "any-2") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 13 3 16 12 0 6 16 16 24 1 27 22 19 14 15 12
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 13 3 16 12 0 6 16 16 24 1 27 22 19 14 15 12 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 13 3 16 12 0 6 16 16 24 1 27 22 19 14 15 12 local.get 0
    v128.const i64x2 0x3c27bf90ff1094a8 0x5909ec9f2002a1e3
    i8x16.shuffle 13 3 16 12 0 6 16 16 24 1 27 22 19 14 15 12
    v128.const i64x2 0xdf4449f740008173 0x6280e871ff4a7e11 local.get 0
    i8x16.shuffle 13 3 16 12 0 6 16 16 24 1 27 22 19 14 15 12
    v128.const i64x2 0x3c27bf90ff1094a8 0x5909ec9f2002a1e3
    v128.const i64x2 0xdf4449f740008173 0x6280e871ff4a7e11
    i8x16.shuffle 13 3 16 12 0 6 16 16 24 1 27 22 19 14 15 12 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 13 3 16 12 0 6 16 16 24 1 27 22 19 14 15 12 i32.const 3 v128.load local.get 0
    i8x16.shuffle 13 3 16 12 0 6 16 16 24 1 27 22 19 14 15 12 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 13 3 16 12 0 6 16 16 24 1 27 22 19 14 15 12 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 13 3 16 12 0 6 16 16 24 1 27 22 19 14 15 12 local.get 0 local.get 1
    i8x16.shuffle 13 3 16 12 0 6 16 16 24 1 27 22 19 14 15 12 local.set 1 local.get 1
  )
  (func $any-4 (export "any-4") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 12 7 0 4 0 22 7 0 15 7 22 27 2 25 1 9 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 12 7 0 4 0 22 7 0 15 7 22 27 2 25 1 9 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 12 7 0 4 0 22 7 0 15 7 22 27 2 25 1 9 local.get 0
    v128.const i64x2 0xd287dcd56b54a636 0x1879f1e7fe2a0100 i8x16.shuffle 12 7 0 4 0 22 7 0 15 7 22 27 2 25 1 9
    v128.const i64x2 0x7b207501f79257 0xafe056049cbae7d3 local.get 0
    i8x16.shuffle 12 7 0 4 0 22 7 0 15 7 22 27 2 25 1 9 v128.const i64x2 0xd287dcd56b54a636 0x1879f1e7fe2a0100
    v128.const i64x2 0x7b207501f79257 0xafe056049cbae7d3 i8x16.shuffle 12 7 0 4 0 22 7 0 15 7 22 27 2 25 1 9
    local.get 0 i32.const 3 v128.load i8x16.shuffle 12 7 0 4 0 22 7 0 15 7 22 27 2 25 1 9 i32.const 3
    v128.load local.get 0 i8x16.shuffle 12 7 0 4 0 22 7 0 15 7 22 27 2 25 1 9 local.get 0 local.get 1
    i8x16.add local.tee 2 local.get 2 i8x16.shuffle 12 7 0 4 0 22 7 0 15 7 22 27 2 25 1 9 i32.const 3
    v128.load local.tee 2 local.get 2 i8x16.shuffle 12 7 0 4 0 22 7 0 15 7 22 27 2 25 1 9 local.get 0
    local.get 1 i8x16.shuffle 12 7 0 4 0 22 7 0 15 7 22 27 2 25 1 9 local.set 1 local.get 1
  )
  (func $any-6 (export "any-6") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 4 3 14 8 14 4 3 5 12 4 9 4 6 15 10 9 v128.const i64x2 0 0
    local.get 0 i8x16.shuffle 4 3 14 8 14 4 3 5 12 4 9 4 6 15 10 9 local.get 0 v128.const i64x2 -1 -1
    i8x16.shuffle 4 3 14 8 14 4 3 5 12 4 9 4 6 15 10 9 local.get 0
    v128.const i64x2 0xe1787d204fff1180 0x610c8aaef7e0457 i8x16.shuffle 4 3 14 8 14 4 3 5 12 4 9 4 6 15 10 9
    v128.const i64x2 0x406760369cf9a9e4 0x10398aeea7a6041d local.get 0
    i8x16.shuffle 4 3 14 8 14 4 3 5 12 4 9 4 6 15 10 9 v128.const i64x2 0xe1787d204fff1180 0x610c8aaef7e0457
    v128.const i64x2 0x406760369cf9a9e4 0x10398aeea7a6041d i8x16.shuffle 4 3 14 8 14 4 3 5 12 4 9 4 6 15 10 9
    local.get 0 i32.const 3 v128.load i8x16.shuffle 4 3 14 8 14 4 3 5 12 4 9 4 6 15 10 9 i32.const 3 v128.load
    local.get 0 i8x16.shuffle 4 3 14 8 14 4 3 5 12 4 9 4 6 15 10 9 local.get 0 local.get 1 i8x16.add
    local.tee 2 local.get 2 i8x16.shuffle 4 3 14 8 14 4 3 5 12 4 9 4 6 15 10 9 i32.const 3 v128.load
    local.tee 2 local.get 2 i8x16.shuffle 4 3 14 8 14 4 3 5 12 4 9 4 6 15 10 9 local.get 0 local.get 1
    i8x16.shuffle 4 3 14 8 14 4 3 5 12 4 9 4 6 15 10 9 local.set 1 local.get 1
  )
  (func $any-8 (export "any-8") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 14 16 14 4 15 18 27 14 0 9 23 17 16 24 15 2
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 14 16 14 4 15 18 27 14 0 9 23 17 16 24 15 2 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 14 16 14 4 15 18 27 14 0 9 23 17 16 24 15 2 local.get 0
    v128.const i64x2 0x4903f2f7ea9f2 0x10a76d8501e82a80
    i8x16.shuffle 14 16 14 4 15 18 27 14 0 9 23 17 16 24 15 2
    v128.const i64x2 0x170435727f7ec40c 0x904acbf8e64b1d1f local.get 0
    i8x16.shuffle 14 16 14 4 15 18 27 14 0 9 23 17 16 24 15 2
    v128.const i64x2 0x4903f2f7ea9f2 0x10a76d8501e82a80 v128.const i64x2 0x170435727f7ec40c 0x904acbf8e64b1d1f
    i8x16.shuffle 14 16 14 4 15 18 27 14 0 9 23 17 16 24 15 2 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 14 16 14 4 15 18 27 14 0 9 23 17 16 24 15 2 i32.const 3 v128.load local.get 0
    i8x16.shuffle 14 16 14 4 15 18 27 14 0 9 23 17 16 24 15 2 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 14 16 14 4 15 18 27 14 0 9 23 17 16 24 15 2 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 14 16 14 4 15 18 27 14 0 9 23 17 16 24 15 2 local.get 0 local.get 1
    i8x16.shuffle 14 16 14 4 15 18 27 14 0 9 23 17 16 24 15 2 local.set 1 local.get 1
  )
  (func $any-10 (export "any-10") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 v128.const i64x2 0 0 i8x16.shuffle 29 14 21 19 2 29 29 6 10 9 19 21 0 20 27 22
    v128.const i64x2 0 0 local.get 0 i8x16.shuffle 29 14 21 19 2 29 29 6 10 9 19 21 0 20 27 22 local.get 0
    v128.const i64x2 -1 -1 i8x16.shuffle 29 14 21 19 2 29 29 6 10 9 19 21 0 20 27 22 local.get 0
    v128.const i64x2 0xa8987180fb1040ba 0x61e8ff4dcd467f56
    i8x16.shuffle 29 14 21 19 2 29 29 6 10 9 19 21 0 20 27 22
    v128.const i64x2 0x37401934032c304 0xbcd33c87e1725b2d local.get 0
    i8x16.shuffle 29 14 21 19 2 29 29 6 10 9 19 21 0 20 27 22
    v128.const i64x2 0xa8987180fb1040ba 0x61e8ff4dcd467f56
    v128.const i64x2 0x37401934032c304 0xbcd33c87e1725b2d
    i8x16.shuffle 29 14 21 19 2 29 29 6 10 9 19 21 0 20 27 22 local.get 0 i32.const 3 v128.load
    i8x16.shuffle 29 14 21 19 2 29 29 6 10 9 19 21 0 20 27 22 i32.const 3 v128.load local.get 0
    i8x16.shuffle 29 14 21 19 2 29 29 6 10 9 19 21 0 20 27 22 local.get 0 local.get 1 i8x16.add local.tee 2
    local.get 2 i8x16.shuffle 29 14 21 19 2 29 29 6 10 9 19 21 0 20 27 22 i32.const 3 v128.load local.tee 2
    local.get 2 i8x16.shuffle 29 14 21 19 2 29 29 6 10 9 19 21 0 20 27 22 local.get 0 local.get 1
    i8x16.shuffle 29 14 21 19 2 29 29 6 10 9 19 21 0 20 27 22 local.set 1 local.get 1
  )
)

(assert_return (invoke "identity"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x583eba10ef40ff8f 0x98a0f1c69381a753)
  (v128.const i64x2 0x347a81fb046d125c 0x4b7e1008767520d8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x6a69686766656463 0x7271706f6e6d6c6b)
  (v128.const i64x2 0xdedcdad8d6d4d2d0 0xeeeceae8e6e4e2e0)
  (v128.const i64x2 0x6a69686766656463 0x7271706f6e6d6c6b)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8))
(assert_return (invoke "byte-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa0a0a0a0a0a0a0a0 0xa0a0a0a0a0a0a0a0) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa0a0a0a0a0a0a0a0 0xa0a0a0a0a0a0a0a0)
  (v128.const i64x2 0xa0a0a0a0a0a0a0a0 0xa0a0a0a0a0a0a0a0)
  (v128.const i64x2 0x4040404040404040 0x4040404040404040)
  (v128.const i64x2 0x1212121212121212 0x1212121212121212)
  (v128.const i64x2 0xa0a0a0a0a0a0a0a0 0xa0a0a0a0a0a0a0a0)
  (v128.const i64x2 0x6363636363636363 0x6363636363636363)
  (v128.const i64x2 0xd0d0d0d0d0d0d0d0 0xd0d0d0d0d0d0d0d0)
  (v128.const i64x2 0x6363636363636363 0x6363636363636363)
  (v128.const i64x2 0xa0a0a0a0a0a0a0a0 0xa0a0a0a0a0a0a0a0))
(assert_return (invoke "byte-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa2a2a2a2a2a2a2a2 0xa2a2a2a2a2a2a2a2) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa2a2a2a2a2a2a2a2 0xa2a2a2a2a2a2a2a2)
  (v128.const i64x2 0xa2a2a2a2a2a2a2a2 0xa2a2a2a2a2a2a2a2)
  (v128.const i64x2 0x2020202020202020 0x2020202020202020)
  (v128.const i64x2 0xc0c0c0c0c0c0c0c 0xc0c0c0c0c0c0c0c)
  (v128.const i64x2 0xa2a2a2a2a2a2a2a2 0xa2a2a2a2a2a2a2a2)
  (v128.const i64x2 0x6565656565656565 0x6565656565656565)
  (v128.const i64x2 0xd4d4d4d4d4d4d4d4 0xd4d4d4d4d4d4d4d4)
  (v128.const i64x2 0x6565656565656565 0x6565656565656565)
  (v128.const i64x2 0xa2a2a2a2a2a2a2a2 0xa2a2a2a2a2a2a2a2))
(assert_return (invoke "byte-15"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafafafafafafafaf 0xafafafafafafafaf) (v128.const i64x2 0 0)
  (v128.const i64x2 0xafafafafafafafaf 0xafafafafafafafaf)
  (v128.const i64x2 0xafafafafafafafaf 0xafafafafafafafaf)
  (v128.const i64x2 0x404040404040404 0x404040404040404)
  (v128.const i64x2 0x2222222222222222 0x2222222222222222)
  (v128.const i64x2 0xafafafafafafafaf 0xafafafafafafafaf)
  (v128.const i64x2 0x7272727272727272 0x7272727272727272)
  (v128.const i64x2 0xeeeeeeeeeeeeeeee 0xeeeeeeeeeeeeeeee)
  (v128.const i64x2 0x7272727272727272 0x7272727272727272)
  (v128.const i64x2 0xafafafafafafafaf 0xafafafafafafafaf))
(assert_return (invoke "byte-31"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xafafafafafafafaf 0xafafafafafafafaf) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0xd0d0d0d0d0d0d0d0 0xd0d0d0d0d0d0d0d0)
  (v128.const i64x2 0xafafafafafafafaf 0xafafafafafafafaf)
  (v128.const i64x2 0x101010101010101 0x101010101010101)
  (v128.const i64x2 0x7272727272727272 0x7272727272727272)
  (v128.const i64x2 0xafafafafafafafaf 0xafafafafafafafaf)
  (v128.const i64x2 0xeeeeeeeeeeeeeeee 0xeeeeeeeeeeeeeeee)
  (v128.const i64x2 0x7272727272727272 0x7272727272727272)
  (v128.const i64x2 0x3f3f3f3f3f3f3f3f 0x3f3f3f3f3f3f3f3f))
(assert_return (invoke "halfword-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a3a2a3a2a3a2 0xa3a2a3a2a3a2a3a2) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa3a2a3a2a3a2a3a2 0xa3a2a3a2a3a2a3a2)
  (v128.const i64x2 0xa3a2a3a2a3a2a3a2 0xa3a2a3a2a3a2a3a2)
  (v128.const i64x2 0xfffbfffbfffbfffb 0xfffbfffbfffbfffb)
  (v128.const i64x2 0x10cf10cf10cf10cf 0x10cf10cf10cf10cf)
  (v128.const i64x2 0xa3a2a3a2a3a2a3a2 0xa3a2a3a2a3a2a3a2)
  (v128.const i64x2 0x6665666566656665 0x6665666566656665)
  (v128.const i64x2 0xd6d4d6d4d6d4d6d4 0xd6d4d6d4d6d4d6d4)
  (v128.const i64x2 0x6665666566656665 0x6665666566656665)
  (v128.const i64x2 0xa3a2a3a2a3a2a3a2 0xa3a2a3a2a3a2a3a2))
(assert_return (invoke "halfword-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa1a0a1a0a1a0a1a0 0xa1a0a1a0a1a0a1a0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x267e267e267e267e 0x267e267e267e267e)
  (v128.const i64x2 0xa1a0a1a0a1a0a1a0 0xa1a0a1a0a1a0a1a0)
  (v128.const i64x2 0x6d016d016d016d01 0x6d016d016d016d01)
  (v128.const i64x2 0x6463646364636463 0x6463646364636463)
  (v128.const i64x2 0xa1a0a1a0a1a0a1a0 0xa1a0a1a0a1a0a1a0)
  (v128.const i64x2 0xd2d0d2d0d2d0d2d0 0xd2d0d2d0d2d0d2d0)
  (v128.const i64x2 0x6463646364636463 0x6463646364636463)
  (v128.const i64x2 0x3130313031303130 0x3130313031303130))
(assert_return (invoke "words-0000"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa3a2a1a0a3a2a1a0) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa3a2a1a0a3a2a1a0)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa3a2a1a0a3a2a1a0)
  (v128.const i64x2 0xd0fb75afd0fb75af 0xd0fb75afd0fb75af)
  (v128.const i64x2 0xc217792ac217792a 0xc217792ac217792a)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa3a2a1a0a3a2a1a0)
  (v128.const i64x2 0x6665646366656463 0x6665646366656463)
  (v128.const i64x2 0xd6d4d2d0d6d4d2d0 0xd6d4d2d0d6d4d2d0)
  (v128.const i64x2 0x6665646366656463 0x6665646366656463)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa3a2a1a0a3a2a1a0))
(assert_return (invoke "words-3333"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeadacafaeadac 0xafaeadacafaeadac) (v128.const i64x2 0 0)
  (v128.const i64x2 0xafaeadacafaeadac 0xafaeadacafaeadac)
  (v128.const i64x2 0xafaeadacafaeadac 0xafaeadacafaeadac)
  (v128.const i64x2 0xaa758180aa758180 0xaa758180aa758180)
  (v128.const i64x2 0x34d1a1e434d1a1e4 0x34d1a1e434d1a1e4)
  (v128.const i64x2 0xafaeadacafaeadac 0xafaeadacafaeadac)
  (v128.const i64x2 0x7271706f7271706f 0x7271706f7271706f)
  (v128.const i64x2 0xeeeceae8eeeceae8 0xeeeceae8eeeceae8)
  (v128.const i64x2 0x7271706f7271706f 0x7271706f7271706f)
  (v128.const i64x2 0xafaeadacafaeadac 0xafaeadacafaeadac))
(assert_return (invoke "words-3210"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a1a0a7a6a5a4) (v128.const i64x2 0 0)
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a1a0a7a6a5a4)
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a1a0a7a6a5a4)
  (v128.const i64x2 0xb50a8efe36884990 0x1940200210010d1b)
  (v128.const i64x2 0xb34c38f5f0547f01 0x5d7502fb59210880)
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a1a0a7a6a5a4)
  (v128.const i64x2 0x6e6d6c6b7271706f 0x666564636a696867)
  (v128.const i64x2 0xe6e4e2e0eeeceae8 0xd6d4d2d0dedcdad8)
  (v128.const i64x2 0x6e6d6c6b7271706f 0x666564636a696867)
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a1a0a7a6a5a4))
(assert_return (invoke "words-0022"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xabaaa9a8abaaa9a8) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xabaaa9a8abaaa9a8)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xabaaa9a8abaaa9a8)
  (v128.const i64x2 0x80013c9f80013c9f 0x66047e3866047e38)
  (v128.const i64x2 0xc1ac405ec1ac405e 0x802013708020137)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xabaaa9a8abaaa9a8)
  (v128.const i64x2 0x6665646366656463 0x6e6d6c6b6e6d6c6b)
  (v128.const i64x2 0xd6d4d2d0d6d4d2d0 0xe6e4e2e0e6e4e2e0)
  (v128.const i64x2 0x6665646366656463 0x6e6d6c6b6e6d6c6b)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xabaaa9a8abaaa9a8))
(assert_return (invoke "words-0213"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0xafaeadaca7a6a5a4) (v128.const i64x2 0 0)
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0xafaeadaca7a6a5a4)
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0xafaeadaca7a6a5a4)
  (v128.const i64x2 0x802d910013caff08 0x1703baba286bce3)
  (v128.const i64x2 0x1cae91007e013e46 0xef81c5f814fdbad1)
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0xafaeadaca7a6a5a4)
  (v128.const i64x2 0x6e6d6c6b66656463 0x7271706f6a696867)
  (v128.const i64x2 0xe6e4e2e0d6d4d2d0 0xeeeceae8dedcdad8)
  (v128.const i64x2 0x6e6d6c6b66656463 0x7271706f6a696867)
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0xafaeadaca7a6a5a4))
(assert_return (invoke "words-5577"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0xafaeadacafaeadac) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x1447a6501447a65 0x239c91ed239c91ed)
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0xafaeadacafaeadac)
  (v128.const i64x2 0xf901a838f901a838 0x8dc26ddf8dc26ddf)
  (v128.const i64x2 0x6a6968676a696867 0x7271706f7271706f)
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0xafaeadacafaeadac)
  (v128.const i64x2 0xdedcdad8dedcdad8 0xeeeceae8eeeceae8)
  (v128.const i64x2 0x6a6968676a696867 0x7271706f7271706f)
  (v128.const i64x2 0x3736353437363534 0x3f3e3d3c3f3e3d3c))
(assert_return (invoke "low-halfwords-3301"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a1a0a7a6a7a6 0xafaeadacabaaa9a8) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa3a2a1a0a7a6a7a6 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa3a2a1a0a7a6a7a6 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3cd789f11b131b13 0x111ac4a9ebb39b99)
  (v128.const i64x2 0xfff59b5529352935 0xa3ca1c445ff7b3af)
  (v128.const i64x2 0xa3a2a1a0a7a6a7a6 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x666564636a696a69 0x7271706f6e6d6c6b)
  (v128.const i64x2 0xd6d4d2d0dedcdedc 0xeeeceae8e6e4e2e0)
  (v128.const i64x2 0x666564636a696a69 0x7271706f6e6d6c6b)
  (v128.const i64x2 0xa3a2a1a0a7a6a7a6 0xafaeadacabaaa9a8))
(assert_return (invoke "high-halfwords-1032"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xadacafaea9a8abaa) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xadacafaea9a8abaa)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xadacafaea9a8abaa)
  (v128.const i64x2 0x40fcefc49227aa5a 0xd4807edfb59ae502)
  (v128.const i64x2 0x7e3c04ca4981ee02 0x5803fefa1e0bf178)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xadacafaea9a8abaa)
  (v128.const i64x2 0x6a69686766656463 0x706f72716c6b6e6d)
  (v128.const i64x2 0xdedcdad8d6d4d2d0 0xeae8eeece2e0e6e4)
  (v128.const i64x2 0x6a69686766656463 0x706f72716c6b6e6d)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xadacafaea9a8abaa))
(assert_return (invoke "high-halfwords-2000"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa9a8a9a8a9a8adac) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa9a8a9a8a9a8adac)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa9a8a9a8a9a8adac)
  (v128.const i64x2 0xe67f46b237f5105e 0x5512551255126c84)
  (v128.const i64x2 0x55803d02fe044add 0x200120012001b8a7)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa9a8a9a8a9a8adac)
  (v128.const i64x2 0x6a69686766656463 0x6c6b6c6b6c6b706f)
  (v128.const i64x2 0xdedcdad8d6d4d2d0 0xe2e0e2e0e2e0eae8)
  (v128.const i64x2 0x6a69686766656463 0x6c6b6c6b6c6b706f)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa9a8a9a8a9a8adac))
(assert_return (invoke "not-high-halfwords-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaaaa9) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaaaa9)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaaaa9)
  (v128.const i64x2 0x223f90976fc8b01 0x865b24de717e7e88)
  (v128.const i64x2 0x9c3cdc1ee840c201 0xc8f092fc80828213)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaaaa9)
  (v128.const i64x2 0x6a69686766656463 0x7271706f6e6d6d6c)
  (v128.const i64x2 0xdedcdad8d6d4d2d0 0xeeeceae8e6e4e4e2)
  (v128.const i64x2 0x6a69686766656463 0x7271706f6e6d6d6c)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaaaa9))
(assert_return (invoke "not-high-halfwords-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeaeada9a8abaa) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeaeada9a8abaa)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeaeada9a8abaa)
  (v128.const i64x2 0x69ba910068331ef2 0x1cbebe8fc5b40201)
  (v128.const i64x2 0x7e504b60804858a9 0x4738388132a46123)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeaeada9a8abaa)
  (v128.const i64x2 0x6a69686766656463 0x727171706c6b6e6d)
  (v128.const i64x2 0xdedcdad8d6d4d2d0 0xeeececeae2e0e6e4)
  (v128.const i64x2 0x6a69686766656463 0x727171706c6b6e6d)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeaeada9a8abaa))
(assert_return (invoke "not-high-halfwords-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaea9a8abaaa1a0) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaea9a8abaaa1a0)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaea9a8abaaa1a0)
  (v128.const i64x2 0x3c90403fe5500158 0x2f9f156c3bb0158)
  (v128.const i64x2 0xa9a2300102457708 0x91400efbdd1d7708)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaea9a8abaaa1a0)
  (v128.const i64x2 0x6a69686766656463 0x72716c6b6e6d6463)
  (v128.const i64x2 0xdedcdad8d6d4d2d0 0xeeece2e0e6e4d2d0)
  (v128.const i64x2 0x6a69686766656463 0x72716c6b6e6d6463)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaea9a8abaaa1a0))
(assert_return (invoke "not-a-halfword"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa2a1a2a1a2a1a2a1 0xa2a1a2a1a2a1a2a1) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa2a1a2a1a2a1a2a1 0xa2a1a2a1a2a1a2a1)
  (v128.const i64x2 0xa2a1a2a1a2a1a2a1 0xa2a1a2a1a2a1a2a1)
  (v128.const i64x2 0xa8ffa8ffa8ffa8ff 0xa8ffa8ffa8ffa8ff)
  (v128.const i64x2 0x9d009d009d009d00 0x9d009d009d009d00)
  (v128.const i64x2 0xa2a1a2a1a2a1a2a1 0xa2a1a2a1a2a1a2a1)
  (v128.const i64x2 0x6564656465646564 0x6564656465646564)
  (v128.const i64x2 0xd4d2d4d2d4d2d4d2 0xd4d2d4d2d4d2d4d2)
  (v128.const i64x2 0x6564656465646564 0x6564656465646564)
  (v128.const i64x2 0xa2a1a2a1a2a1a2a1 0xa2a1a2a1a2a1a2a1))
(assert_return (invoke "low-halfwords-of-second"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa5a4a7a6a1a0a3a2 0xafaeadacabaaa9a8) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x596718cc0810dfc7 0xe98aa9b04c210187)
  (v128.const i64x2 0xa5a4a7a6a1a0a3a2 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x1b48f40423c6bf58 0x7d7fcc7e81baca80)
  (v128.const i64x2 0x68676a6964636665 0x7271706f6e6d6c6b)
  (v128.const i64x2 0xa5a4a7a6a1a0a3a2 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xdad8dedcd2d0d6d4 0xeeeceae8e6e4e2e0)
  (v128.const i64x2 0x68676a6964636665 0x7271706f6e6d6c6b)
  (v128.const i64x2 0x3534373631303332 0x3f3e3d3c3b3a3938))
(assert_return (invoke "doublewords-high"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeadacabaaa9a8 0xafaeadacabaaa9a8) (v128.const i64x2 0 0)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xd281736c0d7a195e 0xd281736c0d7a195e)
  (v128.const i64x2 0xe513a2ec7ed29eba 0xe513a2ec7ed29eba)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x7271706f6e6d6c6b 0x7271706f6e6d6c6b)
  (v128.const i64x2 0xeeeceae8e6e4e2e0 0xeeeceae8e6e4e2e0)
  (v128.const i64x2 0x7271706f6e6d6c6b 0x7271706f6e6d6c6b)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xafaeadacabaaa9a8))
(assert_return (invoke "interleave-low-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa300a200a100a0 0xa700a600a500a4)
  (v128.const i64x2 0xa300a200a100a000 0xa700a600a500a400)
  (v128.const i64x2 0xffa3ffa2ffa1ffa0 0xffa7ffa6ffa5ffa4)
  (v128.const i64x2 0x97a371a239a180a0 0x94a75ba604a573a4)
  (v128.const i64x2 0xa3e7a230a1cfa0c5 0xa723a6cea554a410)
  (v128.const i64x2 0xe7973071cf39c580 0x2394ce5b54041073)
  (v128.const i64x2 0x66a365a264a163a0 0x6aa769a668a567a4)
  (v128.const i64x2 0xa366a265a164a063 0xa76aa669a568a467)
  (v128.const i64x2 0xd6d6d4d4d2d2d0d0 0xdededcdcdadad8d8)
  (v128.const i64x2 0x6666656564646363 0x6a6a696968686767)
  (v128.const i64x2 0x33a332a231a130a0 0x37a736a635a534a4))
(assert_return (invoke "interleave-low-1-again"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a3a2a2a1a1a0a0 0xa7a7a6a6a5a5a4a4) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa3a3a2a2a1a1a0a0 0xa7a7a6a6a5a5a4a4)
  (v128.const i64x2 0xa3a3a2a2a1a1a0a0 0xa7a7a6a6a5a5a4a4)
  (v128.const i64x2 0xdada16167f7f8080 0xb4b47e7e08082323) (v128.const i64x2 0x505afaffbfb4b4b 0xefefaeae0f0f)
  (v128.const i64x2 0xa3a3a2a2a1a1a0a0 0xa7a7a6a6a5a5a4a4)
  (v128.const i64x2 0x6666656564646363 0x6a6a696968686767)
  (v128.const i64x2 0xd6d6d4d4d2d2d0d0 0xdededcdcdadad8d8)
  (v128.const i64x2 0x6666656564646363 0x6a6a696968686767)
  (v128.const i64x2 0xa3a3a2a2a1a1a0a0 0xa7a7a6a6a5a5a4a4))
(assert_return (invoke "interleave-high-1-swapped"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xab00aa00a900a800 0xaf00ae00ad00ac00)
  (v128.const i64x2 0xab00aa00a900a8 0xaf00ae00ad00ac)
  (v128.const i64x2 0xabffaaffa9ffa8ff 0xafffaeffadffacff)
  (v128.const i64x2 0xabbbaa04a961a8b0 0xaf2baebaad55ac00)
  (v128.const i64x2 0xcab01aa4ca935a8 0x4af63ae6ead20ac)
  (v128.const i64x2 0xbb0c0401614cb035 0x2b04ba63556e0020)
  (v128.const i64x2 0xab6eaa6da96ca86b 0xaf72ae71ad70ac6f)
  (v128.const i64x2 0x6eab6daa6ca96ba8 0x72af71ae70ad6fac)
  (v128.const i64x2 0xe6e6e4e4e2e2e0e0 0xeeeeececeaeae8e8)
  (v128.const i64x2 0x6e6e6d6d6c6c6b6b 0x7272717170706f6f)
  (v128.const i64x2 0xab3baa3aa939a838 0xaf3fae3ead3dac3c))
(assert_return (invoke "interleave-low-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xa3a20000a1a0 0xa7a60000a5a4)
  (v128.const i64x2 0xa3a20000a1a00000 0xa7a60000a5a40000)
  (v128.const i64x2 0xffffa3a2ffffa1a0 0xffffa7a6ffffa5a4)
  (v128.const i64x2 0x6901a3a21cd2a1a0 0x8ea8a7a67edda5a4)
  (v128.const i64x2 0xa3a22620a1a01c49 0xa7a67e5ca5a400f6)
  (v128.const i64x2 0x262069011c491cd2 0x7e5c8ea800f67edd)
  (v128.const i64x2 0x6665a3a26463a1a0 0x6a69a7a66867a5a4)
  (v128.const i64x2 0xa3a26665a1a06463 0xa7a66a69a5a46867)
  (v128.const i64x2 0xd6d4d6d4d2d0d2d0 0xdedcdedcdad8dad8)
  (v128.const i64x2 0x6665666564636463 0x6a696a6968676867)
  (v128.const i64x2 0x3332a3a23130a1a0 0x3736a7a63534a5a4))
(assert_return (invoke "interleave-low-2-again"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a3a2a1a0a1a0 0xa7a6a7a6a5a4a5a4) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa3a2a3a2a1a0a1a0 0xa7a6a7a6a5a4a5a4)
  (v128.const i64x2 0xa3a2a3a2a1a0a1a0 0xa7a6a7a6a5a4a5a4)
  (v128.const i64x2 0xbb31bb3150815081 0xb7ffb7ff56045604)
  (v128.const i64x2 0x2dd22dd24d074d07 0x80b680b660406040)
  (v128.const i64x2 0xa3a2a3a2a1a0a1a0 0xa7a6a7a6a5a4a5a4)
  (v128.const i64x2 0x6665666564636463 0x6a696a6968676867)
  (v128.const i64x2 0xd6d4d6d4d2d0d2d0 0xdedcdedcdad8dad8)
  (v128.const i64x2 0x6665666564636463 0x6a696a6968676867)
  (v128.const i64x2 0xa3a2a3a2a1a0a1a0 0xa7a6a7a6a5a4a5a4))
(assert_return (invoke "interleave-high-2-swapped"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaa0000a9a80000 0xafae0000adac0000) (v128.const i64x2 0xabaa0000a9a8 0xafae0000adac)
  (v128.const i64x2 0xabaaffffa9a8ffff 0xafaeffffadacffff)
  (v128.const i64x2 0xabaaddc4a9a84dfc 0xafae148aadac8001)
  (v128.const i64x2 0xff30abaaab00a9a8 0xfa92afae05a8adac)
  (v128.const i64x2 0xddc4ff304dfcab00 0x148afa92800105a8)
  (v128.const i64x2 0xabaa6e6da9a86c6b 0xafae7271adac706f)
  (v128.const i64x2 0x6e6dabaa6c6ba9a8 0x7271afae706fadac)
  (v128.const i64x2 0xe6e4e6e4e2e0e2e0 0xeeeceeeceae8eae8)
  (v128.const i64x2 0x6e6d6e6d6c6b6c6b 0x72717271706f706f)
  (v128.const i64x2 0xabaa3b3aa9a83938 0xafae3f3eadac3d3c))
(assert_return (invoke "interleave-low-4"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xa3a2a1a0 0xa7a6a5a4)
  (v128.const i64x2 0xa3a2a1a000000000 0xa7a6a5a400000000)
  (v128.const i64x2 0xffffffffa3a2a1a0 0xffffffffa7a6a5a4)
  (v128.const i64x2 0x36942f02a3a2a1a0 0xc206c883a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a07dadf4fe 0xa7a6a5a4c3d5e97e)
  (v128.const i64x2 0x7dadf4fe36942f02 0xc3d5e97ec206c883)
  (v128.const i64x2 0x66656463a3a2a1a0 0x6a696867a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a066656463 0xa7a6a5a46a696867)
  (v128.const i64x2 0xd6d4d2d0d6d4d2d0 0xdedcdad8dedcdad8)
  (v128.const i64x2 0x6665646366656463 0x6a6968676a696867)
  (v128.const i64x2 0x33323130a3a2a1a0 0x37363534a7a6a5a4))
(assert_return (invoke "interleave-low-4-again"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa7a6a5a4a7a6a5a4) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa7a6a5a4a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa7a6a5a4a7a6a5a4)
  (v128.const i64x2 0x3280814b3280814b 0x330081e0330081e)
  (v128.const i64x2 0xc0b40898c0b40898 0x1ff0cd201ff0cd2)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa7a6a5a4a7a6a5a4)
  (v128.const i64x2 0x6665646366656463 0x6a6968676a696867)
  (v128.const i64x2 0xd6d4d2d0d6d4d2d0 0xdedcdad8dedcdad8)
  (v128.const i64x2 0x6665646366656463 0x6a6968676a696867)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa7a6a5a4a7a6a5a4))
(assert_return (invoke "interleave-high-4-swapped"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaaa9a800000000 0xafaeadac00000000) (v128.const i64x2 0xabaaa9a8 0xafaeadac)
  (v128.const i64x2 0xabaaa9a8ffffffff 0xafaeadacffffffff)
  (v128.const i64x2 0xabaaa9a8be814224 0xafaeadaccc4eff40)
  (v128.const i64x2 0x31ba1804abaaa9a8 0x4a03c432afaeadac)
  (v128.const i64x2 0xbe81422431ba1804 0xcc4eff404a03c432)
  (v128.const i64x2 0xabaaa9a86e6d6c6b 0xafaeadac7271706f)
  (v128.const i64x2 0x6e6d6c6babaaa9a8 0x7271706fafaeadac)
  (v128.const i64x2 0xe6e4e2e0e6e4e2e0 0xeeeceae8eeeceae8)
  (v128.const i64x2 0x6e6d6c6b6e6d6c6b 0x7271706f7271706f)
  (v128.const i64x2 0xabaaa9a83b3a3938 0xafaeadac3f3e3d3c))
(assert_return (invoke "interleave-low-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0)
  (v128.const i64x2 0 0xa7a6a5a4a3a2a1a0) (v128.const i64x2 0xa7a6a5a4a3a2a1a0 -1)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xe9b21bc004dc6ac3)
  (v128.const i64x2 0xfe66de0004018002 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xe9b21bc004dc6ac3 0xfe66de0004018002)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x6a69686766656463)
  (v128.const i64x2 0x6a69686766656463 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xdedcdad8d6d4d2d0 0xdedcdad8d6d4d2d0)
  (v128.const i64x2 0x6a69686766656463 0x6a69686766656463)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3736353433323130))
(assert_return (invoke "interleave-low-8-again"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa7a6a5a4a3a2a1a0) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa58040a0abea74f0 0xa58040a0abea74f0)
  (v128.const i64x2 0x9afb774d09ff511a 0x9afb774d09ff511a)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x6a69686766656463 0x6a69686766656463)
  (v128.const i64x2 0xdedcdad8d6d4d2d0 0xdedcdad8d6d4d2d0)
  (v128.const i64x2 0x6a69686766656463 0x6a69686766656463)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "interleave-high-8-swapped"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xafaeadacabaaa9a8 0) (v128.const i64x2 -1 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x9e4f136d6c054375 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xafaeadacabaaa9a8 0x982c20bc25a1d977)
  (v128.const i64x2 0x982c20bc25a1d977 0x9e4f136d6c054375)
  (v128.const i64x2 0x7271706f6e6d6c6b 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xafaeadacabaaa9a8 0x7271706f6e6d6c6b)
  (v128.const i64x2 0xeeeceae8e6e4e2e0 0xeeeceae8e6e4e2e0)
  (v128.const i64x2 0x7271706f6e6d6c6b 0x7271706f6e6d6c6b)
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0xafaeadacabaaa9a8))
(assert_return (invoke "two-words-0145"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0)
  (v128.const i64x2 0 0xa7a6a5a4a3a2a1a0) (v128.const i64x2 0xa7a6a5a4a3a2a1a0 -1)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x1335b1002864776)
  (v128.const i64x2 0xc4e4400dc82008ff 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x1335b1002864776 0xc4e4400dc82008ff)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x6a69686766656463)
  (v128.const i64x2 0x6a69686766656463 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xdedcdad8d6d4d2d0 0xdedcdad8d6d4d2d0)
  (v128.const i64x2 0x6a69686766656463 0x6a69686766656463)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3736353433323130))
(assert_return (invoke "two-words-0246"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xabaaa9a8a3a2a1a0 0)
  (v128.const i64x2 0 0xabaaa9a8a3a2a1a0) (v128.const i64x2 0xabaaa9a8a3a2a1a0 -1)
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0xb881b522b3fe1710)
  (v128.const i64x2 0xc4ffd3c980f4e20f 0xabaaa9a8a3a2a1a0)
  (v128.const i64x2 0xb881b522b3fe1710 0xc4ffd3c980f4e20f)
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0x6e6d6c6b66656463)
  (v128.const i64x2 0x6e6d6c6b66656463 0xabaaa9a8a3a2a1a0)
  (v128.const i64x2 0xe6e4e2e0d6d4d2d0 0xe6e4e2e0d6d4d2d0)
  (v128.const i64x2 0x6e6d6c6b66656463 0x6e6d6c6b66656463)
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0x3b3a393833323130))
(assert_return (invoke "two-words-3074"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xa3a2a1a0afaeadac 0)
  (v128.const i64x2 0 0xa3a2a1a0afaeadac) (v128.const i64x2 0xa3a2a1a0afaeadac -1)
  (v128.const i64x2 0xa3a2a1a0afaeadac 0xa510c0d8bd7e01a0)
  (v128.const i64x2 0x1e72940a4feff11 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0xa510c0d8bd7e01a0 0x1e72940a4feff11)
  (v128.const i64x2 0xa3a2a1a0afaeadac 0x666564637271706f)
  (v128.const i64x2 0x666564637271706f 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0xd6d4d2d0eeeceae8 0xd6d4d2d0eeeceae8)
  (v128.const i64x2 0x666564637271706f 0x666564637271706f)
  (v128.const i64x2 0xa3a2a1a0afaeadac 0x333231303f3e3d3c))
(assert_return (invoke "two-words-1166"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0)
  (v128.const i64x2 0 0xabaaa9a8abaaa9a8) (v128.const i64x2 0xa7a6a5a4a7a6a5a4 -1)
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0x835180ff835180ff)
  (v128.const i64x2 0xff4decfaff4decfa 0xabaaa9a8abaaa9a8)
  (v128.const i64x2 0xaeb6611aaeb6611a 0xcf830480cf830480)
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0x6e6d6c6b6e6d6c6b)
  (v128.const i64x2 0x6a6968676a696867 0xabaaa9a8abaaa9a8)
  (v128.const i64x2 0xdedcdad8dedcdad8 0xe6e4e2e0e6e4e2e0)
  (v128.const i64x2 0x6a6968676a696867 0x6e6d6c6b6e6d6c6b)
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0x3b3a39383b3a3938))
(assert_return (invoke "two-words-0412"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xa3a2a1a0 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a000000000 0) (v128.const i64x2 0xffffffffa3a2a1a0 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0xf66a00c3a3a2a1a0 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a0100ebb91 0xcfaaca7f0a40218e)
  (v128.const i64x2 0x100ebb91f66a00c3 0xd1014a22a748273b)
  (v128.const i64x2 0x66656463a3a2a1a0 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a066656463 0x6e6d6c6b6a696867)
  (v128.const i64x2 0xd6d4d2d0d6d4d2d0 0xe6e4e2e0dedcdad8)
  (v128.const i64x2 0x6665646366656463 0x6e6d6c6b6a696867)
  (v128.const i64x2 0x33323130a3a2a1a0 0xabaaa9a8a7a6a5a4))
(assert_return (invoke "blend-words-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xa3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a400000000 0) (v128.const i64x2 0xffffffffa3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x1edd7a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4ea99d209 0x2294ec08cb00983c)
  (v128.const i64x2 0xaaff107c6061c080 0x78721bd4ffe6c281)
  (v128.const i64x2 0x6a696867a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a466656463 0x7271706f6e6d6c6b)
  (v128.const i64x2 0xdedcdad8d6d4d2d0 0xeeeceae8e6e4e2e0)
  (v128.const i64x2 0x6a69686766656463 0x7271706f6e6d6c6b)
  (v128.const i64x2 0x37363534a3a2a1a0 0xafaeadacabaaa9a8))
(assert_return (invoke "blend-words-4"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadac00000000) (v128.const i64x2 0 0xabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacffffffff)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadac09c9aa20)
  (v128.const i64x2 0x17d81fe08209f7e 0x6bd25005abaaa9a8)
  (v128.const i64x2 0xca0108fb80deb65d 0x18aca681e69624a7)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadac6e6d6c6b)
  (v128.const i64x2 0x6a69686766656463 0x7271706fabaaa9a8)
  (v128.const i64x2 0xdedcdad8d6d4d2d0 0xeeeceae8e6e4e2e0)
  (v128.const i64x2 0x6a69686766656463 0x7271706f6e6d6c6b)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadac3b3a3938))
(assert_return (invoke "blend-words-6"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xa3a2a1a0 0xafaeadac00000000)
  (v128.const i64x2 0xa7a6a5a400000000 0xabaaa9a8) (v128.const i64x2 0xffffffffa3a2a1a0 0xafaeadacffffffff)
  (v128.const i64x2 0x588d8effa3a2a1a0 0xafaeadac43b88b20)
  (v128.const i64x2 0xa7a6a5a401ab087f 0xdf7e2d32abaaa9a8)
  (v128.const i64x2 0x4b97b61e0e01ce4e 0xb2042d1600523e81)
  (v128.const i64x2 0x6a696867a3a2a1a0 0xafaeadac6e6d6c6b)
  (v128.const i64x2 0xa7a6a5a466656463 0x7271706fabaaa9a8)
  (v128.const i64x2 0xdedcdad8d6d4d2d0 0xeeeceae8e6e4e2e0)
  (v128.const i64x2 0x6a69686766656463 0x7271706f6e6d6c6b)
  (v128.const i64x2 0x37363534a3a2a1a0 0xafaeadac3b3a3938))
(assert_return (invoke "blend-words-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xabaaa9a8)
  (v128.const i64x2 0 0xafaeadac00000000) (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xffffffffabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x26d87fc1abaaa9a8)
  (v128.const i64x2 0xcb947e95e3a346a7 0xafaeadacadc67d18)
  (v128.const i64x2 0x8033ff246c8d0d53 0x2000618c4781ada9)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x7271706fabaaa9a8)
  (v128.const i64x2 0x6a69686766656463 0xafaeadac6e6d6c6b)
  (v128.const i64x2 0xdedcdad8d6d4d2d0 0xeeeceae8e6e4e2e0)
  (v128.const i64x2 0x6a69686766656463 0x7271706f6e6d6c6b)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3f3e3d3cabaaa9a8))
(assert_return (invoke "blend-words-10"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xa3a2a1a0 0xabaaa9a8)
  (v128.const i64x2 0xa7a6a5a400000000 0xafaeadac00000000)
  (v128.const i64x2 0xffffffffa3a2a1a0 0xffffffffabaaa9a8)
  (v128.const i64x2 0xd4100eb2a3a2a1a0 0x8caf0f8abaaa9a8)
  (v128.const i64x2 0xa7a6a5a421729f02 0xafaeadaced302e14)
  (v128.const i64x2 0xdbf580e7ee09b0ff 0x20d1de62012b6020)
  (v128.const i64x2 0x6a696867a3a2a1a0 0x7271706fabaaa9a8)
  (v128.const i64x2 0xa7a6a5a466656463 0xafaeadac6e6d6c6b)
  (v128.const i64x2 0xdedcdad8d6d4d2d0 0xeeeceae8e6e4e2e0)
  (v128.const i64x2 0x6a69686766656463 0x7271706f6e6d6c6b)
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3d3cabaaa9a8))
(assert_return (invoke "blend-words-12"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0)
  (v128.const i64x2 0 0xafaeadacabaaa9a8) (v128.const i64x2 0xa7a6a5a4a3a2a1a0 -1)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x69b93b16d401d310)
  (v128.const i64x2 0x49df3fdcdb027b5a 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xff6f53131c36f73c 0x812afb2ba53bfef1)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x7271706f6e6d6c6b)
  (v128.const i64x2 0x6a69686766656463 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xdedcdad8d6d4d2d0 0xeeeceae8e6e4e2e0)
  (v128.const i64x2 0x6a69686766656463 0x7271706f6e6d6c6b)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3f3e3d3c3b3a3938))
(assert_return (invoke "blend-words-14"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xa3a2a1a0 0)
  (v128.const i64x2 0xa7a6a5a400000000 0xafaeadacabaaa9a8) (v128.const i64x2 0xffffffffa3a2a1a0 -1)
  (v128.const i64x2 0x1756902a3a2a1a0 0x87ef47a40df6e58)
  (v128.const i64x2 0xa7a6a5a4e36f66fe 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x58ff01aaea4b60b1 0x2028fc578009045c)
  (v128.const i64x2 0x6a696867a3a2a1a0 0x7271706f6e6d6c6b)
  (v128.const i64x2 0xa7a6a5a466656463 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xdedcdad8d6d4d2d0 0xeeeceae8e6e4e2e0)
  (v128.const i64x2 0x6a69686766656463 0x7271706f6e6d6c6b)
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3d3c3b3a3938))
(assert_return (invoke "blend-halfwords-128"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xadacabaaa9a8) (v128.const i64x2 0 0xafae000000000000)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xffffadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xda3eadacabaaa9a8)
  (v128.const i64x2 0x533c80907e8975f9 0xafae954602367a20)
  (v128.const i64x2 0x3340fe8d355e1c01 0xd1106b004c126620)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x7271adacabaaa9a8)
  (v128.const i64x2 0x6a69686766656463 0xafae706f6e6d6c6b)
  (v128.const i64x2 0xdedcdad8d6d4d2d0 0xeeeceae8e6e4e2e0)
  (v128.const i64x2 0x6a69686766656463 0x7271706f6e6d6c6b)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3f3eadacabaaa9a8))
(assert_return (invoke "blend-halfwords-15"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0) (v128.const i64x2 -1 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xf03d467ce6ff7f 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x6e10906cce807f92)
  (v128.const i64x2 0x1c3d4108c981ff8b 0xe48101a2365220db)
  (v128.const i64x2 0x6a69686766656463 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x7271706f6e6d6c6b)
  (v128.const i64x2 0xdedcdad8d6d4d2d0 0xeeeceae8e6e4e2e0)
  (v128.const i64x2 0x6a69686766656463 0x7271706f6e6d6c6b)
  (v128.const i64x2 0x3736353433323130 0xafaeadacabaaa9a8))
(assert_return (invoke "blend-halfwords-106"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa5a40000a1a0 0xafae00000000a9a8) (v128.const i64x2 0xa7a60000a3a20000 0xadacabaa0000)
  (v128.const i64x2 0xffffa5a4ffffa1a0 0xafaeffffffffa9a8)
  (v128.const i64x2 0x9c27a5a40291a1a0 0xafae0301bf60a9a8)
  (v128.const i64x2 0xa7a6e87fa3a22524 0x8921adacabaa9fb7)
  (v128.const i64x2 0x27cef3ff86171aab 0xeebc00801b14aabd)
  (v128.const i64x2 0x6a69a5a46665a1a0 0xafae706f6e6da9a8)
  (v128.const i64x2 0xa7a66867a3a26463 0x7271adacabaa6c6b)
  (v128.const i64x2 0xdedcdad8d6d4d2d0 0xeeeceae8e6e4e2e0)
  (v128.const i64x2 0x6a69686766656463 0x7271706f6e6d6c6b)
  (v128.const i64x2 0x3736a5a43332a1a0 0xafae3d3c3b3aa9a8))
(assert_return (invoke "blend-bytes-32768"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xaeadacabaaa9a8) (v128.const i64x2 0 0xaf00000000000000)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xffaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x80aeadacabaaa9a8)
  (v128.const i64x2 0x113de79f10fdd11f 0xafc8f267135020da)
  (v128.const i64x2 0x2a7b338b172c3820 0x7d30c540d2593781)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x72aeadacabaaa9a8)
  (v128.const i64x2 0x6a69686766656463 0xaf71706f6e6d6c6b)
  (v128.const i64x2 0xdedcdad8d6d4d2d0 0xeeeceae8e6e4e2e0)
  (v128.const i64x2 0x6a69686766656463 0x7271706f6e6d6c6b)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3faeadacabaaa9a8))
(assert_return (invoke "blend-bytes-255"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0) (v128.const i64x2 -1 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xd70480f1363b7820 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xf5d5a74b82b9b801)
  (v128.const i64x2 0xe0802cbf7fffcd08 0x9101fc7e18080f00)
  (v128.const i64x2 0x6a69686766656463 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x7271706f6e6d6c6b)
  (v128.const i64x2 0xdedcdad8d6d4d2d0 0xeeeceae8e6e4e2e0)
  (v128.const i64x2 0x6a69686766656463 0x7271706f6e6d6c6b)
  (v128.const i64x2 0x3736353433323130 0xafaeadacabaaa9a8))
(assert_return (invoke "blend-bytes-32766"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 160 0xaf00000000000000)
  (v128.const i64x2 0xa7a6a5a4a3a2a100 0xaeadacabaaa9a8) (v128.const i64x2 -96 0xafffffffffffffff)
  (v128.const i64x2 0xcb015e8fe170f4a0 0xaf1e5c0064feed2c)
  (v128.const i64x2 0xa7a6a5a4a3a2a1fe 0x20aeadacabaaa9a8)
  (v128.const i64x2 0x57c597d180aca85d 0xe50102c8ba2564d0)
  (v128.const i64x2 0x6a696867666564a0 0xaf71706f6e6d6c6b)
  (v128.const i64x2 0xa7a6a5a4a3a2a163 0x72aeadacabaaa9a8)
  (v128.const i64x2 0xdedcdad8d6d4d2d0 0xeeeceae8e6e4e2e0)
  (v128.const i64x2 0x6a69686766656463 0x7271706f6e6d6c6b)
  (v128.const i64x2 0x37363534333231a0 0xaf3e3d3c3b3a3938))
(assert_return (invoke "concatenate-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa8a7a6a5a4a3a2a1 0xafaeadacabaaa9) (v128.const i64x2 0 0xa000000000000000)
  (v128.const i64x2 0xa8a7a6a5a4a3a2a1 0xffafaeadacabaaa9)
  (v128.const i64x2 0xa8a7a6a5a4a3a2a1 0x82afaeadacabaaa9)
  (v128.const i64x2 0xe64f6f200130da80 0xa0407e287ddbd0dc)
  (v128.const i64x2 0xe1f20133fed7ff94 0x6d00f8901040047e)
  (v128.const i64x2 0xa8a7a6a5a4a3a2a1 0x63afaeadacabaaa9)
  (v128.const i64x2 0x6b6a696867666564 0xa07271706f6e6d6c)
  (v128.const i64x2 0xe0dedcdad8d6d4d2 0xd0eeeceae8e6e4e2)
  (v128.const i64x2 0x6b6a696867666564 0x637271706f6e6d6c)
  (v128.const i64x2 0xa8a7a6a5a4a3a2a1 0x30afaeadacabaaa9))
(assert_return (invoke "rotate-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0xa1a0afaeadacabaa) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0xa1a0afaeadacabaa)
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0xa1a0afaeadacabaa)
  (v128.const i64x2 0xf1fa1cf317b08020 0xb5bd95bb8f0e40)
  (v128.const i64x2 0x498070fee6aa1bca 0x7f418f00c0b02bce)
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0xa1a0afaeadacabaa)
  (v128.const i64x2 0x6c6b6a6968676665 0x64637271706f6e6d)
  (v128.const i64x2 0xe2e0dedcdad8d6d4 0xd2d0eeeceae8e6e4)
  (v128.const i64x2 0x6c6b6a6968676665 0x64637271706f6e6d)
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0xa1a0afaeadacabaa))
(assert_return (invoke "concatenate-around-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0 0xa1a0000000000000)
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0xafaeadacabaa) (v128.const i64x2 -1 0xa1a0ffffffffffff)
  (v128.const i64x2 0x203710bc7f09ee22 0xa1a081404215ff85)
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0x8076afaeadacabaa)
  (v128.const i64x2 0x5248db1afead1908 0x805402f74a5ee06d)
  (v128.const i64x2 0x6c6b6a6968676665 0xa1a07271706f6e6d)
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0x6463afaeadacabaa)
  (v128.const i64x2 0xe2e0dedcdad8d6d4 0xd2d0eeeceae8e6e4)
  (v128.const i64x2 0x6c6b6a6968676665 0x64637271706f6e6d)
  (v128.const i64x2 0x3938373635343332 0xa1a03f3e3d3c3b3a))
(assert_return (invoke "concatenate-3"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xaaa9a8a7a6a5a4a3 0xafaeadacab)
  (v128.const i64x2 0 0xa2a1a00000000000) (v128.const i64x2 0xaaa9a8a7a6a5a4a3 0xffffffafaeadacab)
  (v128.const i64x2 0xaaa9a8a7a6a5a4a3 0xbdd7cbafaeadacab)
  (v128.const i64x2 0xbb2da1420227c62c 0xa2a1a03a64b0f1ac)
  (v128.const i64x2 0x33aa7f433735089a 0x7e8178bc4fd374ec)
  (v128.const i64x2 0xaaa9a8a7a6a5a4a3 0x656463afaeadacab)
  (v128.const i64x2 0x6d6c6b6a69686766 0xa2a1a07271706f6e)
  (v128.const i64x2 0xe4e2e0dedcdad8d6 0xd4d2d0eeeceae8e6)
  (v128.const i64x2 0x6d6c6b6a69686766 0x6564637271706f6e)
  (v128.const i64x2 0xaaa9a8a7a6a5a4a3 0x323130afaeadacab))
(assert_return (invoke "rotate-4"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa3a2a1a0afaeadac) (v128.const i64x2 0 0)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0x20ff2ec40f7ef7fe 0x21fb989f345086d)
  (v128.const i64x2 0xdd48e808baff10 0x714ede806a9f3d01)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0x6e6d6c6b6a696867 0x666564637271706f)
  (v128.const i64x2 0xe6e4e2e0dedcdad8 0xd6d4d2d0eeeceae8)
  (v128.const i64x2 0x6e6d6c6b6a696867 0x666564637271706f)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa3a2a1a0afaeadac))
(assert_return (invoke "concatenate-around-4"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0 0xa3a2a1a000000000)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xafaeadac) (v128.const i64x2 -1 0xa3a2a1a0ffffffff)
  (v128.const i64x2 0xd80410e0fc0ffe01 0xa3a2a1a0adf8441a)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0x80d5eca8afaeadac)
  (v128.const i64x2 0xb505fe232a9c5f04 0x870c7e8009d24f82)
  (v128.const i64x2 0x6e6d6c6b6a696867 0xa3a2a1a07271706f)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0x66656463afaeadac)
  (v128.const i64x2 0xe6e4e2e0dedcdad8 0xd6d4d2d0eeeceae8)
  (v128.const i64x2 0x6e6d6c6b6a696867 0x666564637271706f)
  (v128.const i64x2 0x3b3a393837363534 0xa3a2a1a03f3e3d3c))
(assert_return (invoke "concatenate-5"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xacabaaa9a8a7a6a5 0xafaead)
  (v128.const i64x2 0 0xa4a3a2a1a0000000) (v128.const i64x2 0xacabaaa9a8a7a6a5 0xffffffffffafaead)
  (v128.const i64x2 0xacabaaa9a8a7a6a5 0x9a17ebab78afaead)
  (v128.const i64x2 0xdeff27ae9a5a7708 0xa4a3a2a1a0d466aa)
  (v128.const i64x2 0x81206bec6c01feb9 0x17a0a7f285c8e7f)
  (v128.const i64x2 0xacabaaa9a8a7a6a5 0x6766656463afaead)
  (v128.const i64x2 0x6f6e6d6c6b6a6968 0xa4a3a2a1a0727170)
  (v128.const i64x2 0xe8e6e4e2e0dedcda 0xd8d6d4d2d0eeecea)
  (v128.const i64x2 0x6f6e6d6c6b6a6968 0x6766656463727170)
  (v128.const i64x2 0xacabaaa9a8a7a6a5 0x3433323130afaead))
(assert_return (invoke "rotate-6"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xadacabaaa9a8a7a6 0xa5a4a3a2a1a0afae) (v128.const i64x2 0 0)
  (v128.const i64x2 0xadacabaaa9a8a7a6 0xa5a4a3a2a1a0afae)
  (v128.const i64x2 0xadacabaaa9a8a7a6 0xa5a4a3a2a1a0afae)
  (v128.const i64x2 0x7f98fe018ee65782 0xb820ff5110404c81)
  (v128.const i64x2 0x6609e7008014d2fe 0xd9d7281e565ba220)
  (v128.const i64x2 0xadacabaaa9a8a7a6 0xa5a4a3a2a1a0afae)
  (v128.const i64x2 0x706f6e6d6c6b6a69 0x6867666564637271)
  (v128.const i64x2 0xeae8e6e4e2e0dedc 0xdad8d6d4d2d0eeec)
  (v128.const i64x2 0x706f6e6d6c6b6a69 0x6867666564637271)
  (v128.const i64x2 0xadacabaaa9a8a7a6 0xa5a4a3a2a1a0afae))
(assert_return (invoke "concatenate-around-6"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0 0xa5a4a3a2a1a00000)
  (v128.const i64x2 0xadacabaaa9a8a7a6 44974) (v128.const i64x2 -1 0xa5a4a3a2a1a0ffff)
  (v128.const i64x2 0x41075d77eac7fed 0xa5a4a3a2a1a0d420)
  (v128.const i64x2 0xadacabaaa9a8a7a6 0x4e917627133afae)
  (v128.const i64x2 0x7dda20d016c68a80 0xe408ce4b013e7738)
  (v128.const i64x2 0x706f6e6d6c6b6a69 0xa5a4a3a2a1a07271)
  (v128.const i64x2 0xadacabaaa9a8a7a6 0x686766656463afae)
  (v128.const i64x2 0xeae8e6e4e2e0dedc 0xdad8d6d4d2d0eeec)
  (v128.const i64x2 0x706f6e6d6c6b6a69 0x6867666564637271)
  (v128.const i64x2 0x3d3c3b3a39383736 0xa5a4a3a2a1a03f3e))
(assert_return (invoke "concatenate-7"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xaeadacabaaa9a8a7 175)
  (v128.const i64x2 0 0xa6a5a4a3a2a1a000) (v128.const i64x2 0xaeadacabaaa9a8a7 -81)
  (v128.const i64x2 0xaeadacabaaa9a8a7 0x4e210ca590180af)
  (v128.const i64x2 0x300900d619657deb 0xa6a5a4a3a2a1a07e)
  (v128.const i64x2 0xc2fe7d9a4026db43 0xfe0587390480d468)
  (v128.const i64x2 0xaeadacabaaa9a8a7 0x69686766656463af)
  (v128.const i64x2 0x71706f6e6d6c6b6a 0xa6a5a4a3a2a1a072)
  (v128.const i64x2 0xeceae8e6e4e2e0de 0xdcdad8d6d4d2d0ee)
  (v128.const i64x2 0x71706f6e6d6c6b6a 0x6968676665646372)
  (v128.const i64x2 0xaeadacabaaa9a8a7 0x36353433323130af))
(assert_return (invoke "rotate-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a4a3a2a1a0) (v128.const i64x2 0 0)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x225b49b9205ad7e 0x62ed5a1b740820f0)
  (v128.const i64x2 0xed08fe7fc62b4f05 0x264429220ff91b7)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x7271706f6e6d6c6b 0x6a69686766656463)
  (v128.const i64x2 0xeeeceae8e6e4e2e0 0xdedcdad8d6d4d2d0)
  (v128.const i64x2 0x7271706f6e6d6c6b 0x6a69686766656463)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "concatenate-around-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xafaeadacabaaa9a8 0) (v128.const i64x2 -1 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xd7ec2004c9ddd456 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xafaeadacabaaa9a8 0x8043527808b4b901)
  (v128.const i64x2 0xffba0e2dfd024062 0xef03f22740102401)
  (v128.const i64x2 0x7271706f6e6d6c6b 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xafaeadacabaaa9a8 0x6a69686766656463)
  (v128.const i64x2 0xeeeceae8e6e4e2e0 0xdedcdad8d6d4d2d0)
  (v128.const i64x2 0x7271706f6e6d6c6b 0x6a69686766656463)
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "concatenate-9"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xafaeadacabaaa9 0)
  (v128.const i64x2 0xa000000000000000 0xa8a7a6a5a4a3a2a1) (v128.const i64x2 0xffafaeadacabaaa9 -1)
  (v128.const i64x2 0xdbafaeadacabaaa9 0x7e5d8504c089014f)
  (v128.const i64x2 0xa0f104912031e5f5 0xa8a7a6a5a4a3a2a1)
  (v128.const i64x2 0x622080f529196afe 0x344bde45ae7ec153)
  (v128.const i64x2 0x63afaeadacabaaa9 0x6b6a696867666564)
  (v128.const i64x2 0xa07271706f6e6d6c 0xa8a7a6a5a4a3a2a1)
  (v128.const i64x2 0xd0eeeceae8e6e4e2 0xe0dedcdad8d6d4d2)
  (v128.const i64x2 0x637271706f6e6d6c 0x6b6a696867666564)
  (v128.const i64x2 0x30afaeadacabaaa9 0x3837363534333231))
(assert_return (invoke "rotate-10"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa1a0afaeadacabaa 0xa9a8a7a6a5a4a3a2) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa1a0afaeadacabaa 0xa9a8a7a6a5a4a3a2)
  (v128.const i64x2 0xa1a0afaeadacabaa 0xa9a8a7a6a5a4a3a2)
  (v128.const i64x2 0x2801d2c2459cfeee 0x73db0e0226ecaa2e)
  (v128.const i64x2 0x8126a6abf707ffc6 0x180ba06d2880410)
  (v128.const i64x2 0xa1a0afaeadacabaa 0xa9a8a7a6a5a4a3a2)
  (v128.const i64x2 0x64637271706f6e6d 0x6c6b6a6968676665)
  (v128.const i64x2 0xd2d0eeeceae8e6e4 0xe2e0dedcdad8d6d4)
  (v128.const i64x2 0x64637271706f6e6d 0x6c6b6a6968676665)
  (v128.const i64x2 0xa1a0afaeadacabaa 0xa9a8a7a6a5a4a3a2))
(assert_return (invoke "concatenate-around-10"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa1a0000000000000 0xa9a8a7a6a5a4a3a2) (v128.const i64x2 0xafaeadacabaa 0)
  (v128.const i64x2 0xa1a0ffffffffffff 0xa9a8a7a6a5a4a3a2)
  (v128.const i64x2 0xa1a018fa809e4045 0xa9a8a7a6a5a4a3a2)
  (v128.const i64x2 0x70b0afaeadacabaa 0x4d016a2e1ef107c4)
  (v128.const i64x2 0x6f10ac691d59b5f7 0xb84c205939303b01)
  (v128.const i64x2 0xa1a07271706f6e6d 0xa9a8a7a6a5a4a3a2)
  (v128.const i64x2 0x6463afaeadacabaa 0x6c6b6a6968676665)
  (v128.const i64x2 0xd2d0eeeceae8e6e4 0xe2e0dedcdad8d6d4)
  (v128.const i64x2 0x64637271706f6e6d 0x6c6b6a6968676665)
  (v128.const i64x2 0xa1a03f3e3d3c3b3a 0xa9a8a7a6a5a4a3a2))
(assert_return (invoke "concatenate-11"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xafaeadacab 0)
  (v128.const i64x2 0xa2a1a00000000000 0xaaa9a8a7a6a5a4a3) (v128.const i64x2 0xffffffafaeadacab -1)
  (v128.const i64x2 0x848a0afaeadacab 0x80383d02111081ac)
  (v128.const i64x2 0xa2a1a0559c2b5fcc 0xaaa9a8a7a6a5a4a3)
  (v128.const i64x2 0x80c001b68d22f49b 0xe7574474dc514070)
  (v128.const i64x2 0x656463afaeadacab 0x6d6c6b6a69686766)
  (v128.const i64x2 0xa2a1a07271706f6e 0xaaa9a8a7a6a5a4a3)
  (v128.const i64x2 0xd4d2d0eeeceae8e6 0xe4e2e0dedcdad8d6)
  (v128.const i64x2 0x6564637271706f6e 0x6d6c6b6a69686766)
  (v128.const i64x2 0x323130afaeadacab 0x3a39383736353433))
(assert_return (invoke "rotate-12"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a1a0afaeadac 0xabaaa9a8a7a6a5a4) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa3a2a1a0afaeadac 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a0afaeadac 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0x1065358e05d2dfe1 0x37abfc92de808108)
  (v128.const i64x2 0xffb75a7fa9d33904 0x810e7806fc90026)
  (v128.const i64x2 0xa3a2a1a0afaeadac 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0x666564637271706f 0x6e6d6c6b6a696867)
  (v128.const i64x2 0xd6d4d2d0eeeceae8 0xe6e4e2e0dedcdad8)
  (v128.const i64x2 0x666564637271706f 0x6e6d6c6b6a696867)
  (v128.const i64x2 0xa3a2a1a0afaeadac 0xabaaa9a8a7a6a5a4))
(assert_return (invoke "concatenate-around-12"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a1a000000000 0xabaaa9a8a7a6a5a4) (v128.const i64x2 0xafaeadac 0)
  (v128.const i64x2 0xa3a2a1a0ffffffff 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a07fed7e5f 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0x7f7025c9afaeadac 0xbdc50b228f040105)
  (v128.const i64x2 0x9601087a588a5e80 0x13ce0252d051fafd)
  (v128.const i64x2 0xa3a2a1a07271706f 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0x66656463afaeadac 0x6e6d6c6b6a696867)
  (v128.const i64x2 0xd6d4d2d0eeeceae8 0xe6e4e2e0dedcdad8)
  (v128.const i64x2 0x666564637271706f 0x6e6d6c6b6a696867)
  (v128.const i64x2 0xa3a2a1a03f3e3d3c 0xabaaa9a8a7a6a5a4))
(assert_return (invoke "concatenate-13"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xafaead 0)
  (v128.const i64x2 0xa4a3a2a1a0000000 0xacabaaa9a8a7a6a5) (v128.const i64x2 0xffffffffffafaead -1)
  (v128.const i64x2 0x9701b09620afaead 0xc130403e3280b161)
  (v128.const i64x2 0xa4a3a2a1a0699177 0xacabaaa9a8a7a6a5)
  (v128.const i64x2 0x72ff6a9e01b9afe4 0xf829967f3d20594a)
  (v128.const i64x2 0x6766656463afaead 0x6f6e6d6c6b6a6968)
  (v128.const i64x2 0xa4a3a2a1a0727170 0xacabaaa9a8a7a6a5)
  (v128.const i64x2 0xd8d6d4d2d0eeecea 0xe8e6e4e2e0dedcda)
  (v128.const i64x2 0x6766656463727170 0x6f6e6d6c6b6a6968)
  (v128.const i64x2 0x3433323130afaead 0x3c3b3a3938373635))
(assert_return (invoke "rotate-14"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa5a4a3a2a1a0afae 0xadacabaaa9a8a7a6) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa5a4a3a2a1a0afae 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0xa5a4a3a2a1a0afae 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0xb220ffee046c0570 0x343199ce01781029)
  (v128.const i64x2 0x38b2978fa980fa3e 0x401622e866d0f908)
  (v128.const i64x2 0xa5a4a3a2a1a0afae 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0x6867666564637271 0x706f6e6d6c6b6a69)
  (v128.const i64x2 0xdad8d6d4d2d0eeec 0xeae8e6e4e2e0dedc)
  (v128.const i64x2 0x6867666564637271 0x706f6e6d6c6b6a69)
  (v128.const i64x2 0xa5a4a3a2a1a0afae 0xadacabaaa9a8a7a6))
(assert_return (invoke "concatenate-around-14"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa5a4a3a2a1a00000 0xadacabaaa9a8a7a6) (v128.const i64x2 44974 0)
  (v128.const i64x2 0xa5a4a3a2a1a0ffff 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0xa5a4a3a2a1a0dfbe 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0x6b1b92659ecaafae 0x308b7803567ea46)
  (v128.const i64x2 0xc07f8085fe005e06 0x8f36207261f476ba)
  (v128.const i64x2 0xa5a4a3a2a1a07271 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0x686766656463afae 0x706f6e6d6c6b6a69)
  (v128.const i64x2 0xdad8d6d4d2d0eeec 0xeae8e6e4e2e0dedc)
  (v128.const i64x2 0x6867666564637271 0x706f6e6d6c6b6a69)
  (v128.const i64x2 0xa5a4a3a2a1a03f3e 0xadacabaaa9a8a7a6))
(assert_return (invoke "concatenate-15"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 175 0)
  (v128.const i64x2 0xa6a5a4a3a2a1a000 0xaeadacabaaa9a8a7) (v128.const i64x2 -81 -1)
  (v128.const i64x2 0x5037a4efc20610af 0x7f7e94a304229955)
  (v128.const i64x2 0xa6a5a4a3a2a1a001 0xaeadacabaaa9a8a7)
  (v128.const i64x2 0x8175ff3a91d7521f 0xafa25e0440ee02a6)
  (v128.const i64x2 0x69686766656463af 0x71706f6e6d6c6b6a)
  (v128.const i64x2 0xa6a5a4a3a2a1a072 0xaeadacabaaa9a8a7)
  (v128.const i64x2 0xdcdad8d6d4d2d0ee 0xeceae8e6e4e2e0de)
  (v128.const i64x2 0x6968676665646372 0x71706f6e6d6c6b6a)
  (v128.const i64x2 0x36353433323130af 0x3e3d3c3b3a393837))
(assert_return (invoke "even-bytes"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xaeacaaa8a6a4a2a0 0)
  (v128.const i64x2 0 0xaeacaaa8a6a4a2a0) (v128.const i64x2 0xaeacaaa8a6a4a2a0 -1)
  (v128.const i64x2 0xaeacaaa8a6a4a2a0 0xcbd9008981f3c685)
  (v128.const i64x2 0xd2521e7adf5e4580 0xaeacaaa8a6a4a2a0)
  (v128.const i64x2 0xcbd9008981f3c685 0xd2521e7adf5e4580)
  (v128.const i64x2 0xaeacaaa8a6a4a2a0 0x716f6d6b69676563)
  (v128.const i64x2 0x716f6d6b69676563 0xaeacaaa8a6a4a2a0)
  (v128.const i64x2 0xece8e4e0dcd8d4d0 0xece8e4e0dcd8d4d0)
  (v128.const i64x2 0x716f6d6b69676563 0x716f6d6b69676563)
  (v128.const i64x2 0xaeacaaa8a6a4a2a0 0x3e3c3a3836343230))
(assert_return (invoke "even-halfwords"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xadaca9a8a5a4a1a0 0)
  (v128.const i64x2 0 0xadaca9a8a5a4a1a0) (v128.const i64x2 0xadaca9a8a5a4a1a0 -1)
  (v128.const i64x2 0xadaca9a8a5a4a1a0 0xb4b329b2808b9610)
  (v128.const i64x2 0xaa31eb13c3351580 0xadaca9a8a5a4a1a0)
  (v128.const i64x2 0xb4b329b2808b9610 0xaa31eb13c3351580)
  (v128.const i64x2 0xadaca9a8a5a4a1a0 0x706f6c6b68676463)
  (v128.const i64x2 0x706f6c6b68676463 0xadaca9a8a5a4a1a0)
  (v128.const i64x2 0xeae8e2e0dad8d2d0 0xeae8e2e0dad8d2d0)
  (v128.const i64x2 0x706f6c6b68676463 0x706f6c6b68676463)
  (v128.const i64x2 0xadaca9a8a5a4a1a0 0x3d3c393835343130))
(assert_return (invoke "reverse"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa8a9aaabacadaeaf 0xa0a1a2a3a4a5a6a7) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa8a9aaabacadaeaf 0xa0a1a2a3a4a5a6a7)
  (v128.const i64x2 0xa8a9aaabacadaeaf 0xa0a1a2a3a4a5a6a7)
  (v128.const i64x2 0xc616c59b7db2c7fe 0x9c8bea0180d6f1fc)
  (v128.const i64x2 0x207f0027440441f0 0xebd8e0f9974fff3c)
  (v128.const i64x2 0xa8a9aaabacadaeaf 0xa0a1a2a3a4a5a6a7)
  (v128.const i64x2 0x6b6c6d6e6f707172 0x636465666768696a)
  (v128.const i64x2 0xe0e2e4e6e8eaecee 0xd0d2d4d6d8dadcde)
  (v128.const i64x2 0x6b6c6d6e6f707172 0x636465666768696a)
  (v128.const i64x2 0xa8a9aaabacadaeaf 0xa0a1a2a3a4a5a6a7))
(assert_return (invoke "reverse-of-words"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a1a0a7a6a5a4) (v128.const i64x2 0 0)
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a1a0a7a6a5a4)
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a1a0a7a6a5a4)
  (v128.const i64x2 0x32aa000180f37863 0x5a749d8152fe7fab)
  (v128.const i64x2 0xd1590016808cb3cc 0xf601f970afb5ca2e)
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a1a0a7a6a5a4)
  (v128.const i64x2 0x6e6d6c6b7271706f 0x666564636a696867)
  (v128.const i64x2 0xe6e4e2e0eeeceae8 0xd6d4d2d0dedcdad8)
  (v128.const i64x2 0x6e6d6c6b7271706f 0x666564636a696867)
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a1a0a7a6a5a4))
(assert_return (invoke "swap-bytes-of-4"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa4a5a6a7a0a1a2a3 0xacadaeafa8a9aaab) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa4a5a6a7a0a1a2a3 0xacadaeafa8a9aaab)
  (v128.const i64x2 0xa4a5a6a7a0a1a2a3 0xacadaeafa8a9aaab)
  (v128.const i64x2 0x7fbb23403db71020 0x3201b8079d4dae)
  (v128.const i64x2 0x708d10b624ff187e 0x334a5af6e692f1fe)
  (v128.const i64x2 0xa4a5a6a7a0a1a2a3 0xacadaeafa8a9aaab)
  (v128.const i64x2 0x6768696a63646566 0x6f7071726b6c6d6e)
  (v128.const i64x2 0xd8dadcded0d2d4d6 0xe8eaeceee0e2e4e6)
  (v128.const i64x2 0x6768696a63646566 0x6f7071726b6c6d6e)
  (v128.const i64x2 0xa4a5a6a7a0a1a2a3 0xacadaeafa8a9aaab))
(assert_return (invoke "extend-1-2-from-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa300a200a100a0 0xa700a600a500a4)
  (v128.const i64x2 0xa700a500a300a100 0xaf00ad00ab00a900)
  (v128.const i64x2 0xffa3ffa2ffa1ffa0 0xffa7ffa6ffa5ffa4)
  (v128.const i64x2 0x5ca380a274a1a4a0 0x63a7d6a604a502a4)
  (v128.const i64x2 0xa7e0a520a347a1c8 0xafacadffab6aa925)
  (v128.const i64x2 0xac746a10e0a447d5 0xcb5c38e6488011f6)
  (v128.const i64x2 0x6aa368a266a164a0 0x72a770a66ea56ca4)
  (v128.const i64x2 0xa766a565a364a163 0xaf6aad69ab68a967)
  (v128.const i64x2 0xded6dad4d6d2d2d0 0xeedeeadce6dae2d8)
  (v128.const i64x2 0x6a66686566646463 0x726a70696e686c67)
  (v128.const i64x2 0x37a335a233a131a0 0x3fa73da63ba539a4))
(assert_return (invoke "extend-1-2-from-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa400a300a200a1 0xa800a700a600a5)
  (v128.const i64x2 0xa700a500a300a100 0xaf00ad00ab00a900)
  (v128.const i64x2 0xffa4ffa3ffa2ffa1 0xffa8ffa7ffa6ffa5)
  (v128.const i64x2 0x2fa40ca32ba265a1 0xeaa8b6a759a640a5)
  (v128.const i64x2 0xa7d6a590a392a183 0xaff9ad00ab08a9e7)
  (v128.const i64x2 0x81e72b90018365 0xc7ff4c2fe10dfe0c)
  (v128.const i64x2 0x6aa468a366a264a1 0x72a870a76ea66ca5)
  (v128.const i64x2 0xa767a566a365a164 0xaf6bad6aab69a968)
  (v128.const i64x2 0xded8dad6d6d4d2d2 0xeee0eadee6dce2da)
  (v128.const i64x2 0x6a67686666656464 0x726b706a6e696c68)
  (v128.const i64x2 0x37a435a333a231a1 0x3fa83da73ba639a5))
(assert_return (invoke "extend-1-2-from-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xab00aa00a900a8 0xaf00ae00ad00ac)
  (v128.const i64x2 0xa700a500a300a100 0xaf00ad00ab00a900)
  (v128.const i64x2 0xffabffaaffa9ffa8 0xffafffaeffadffac)
  (v128.const i64x2 0xeeab0caad2a991a8 0x81afaaaee3adb3ac)
  (v128.const i64x2 0xa77ea508a38aa11e 0xafacad29abd2a95c)
  (v128.const i64x2 0x14e3019820b3b93b 0xac81d2bc7eaa8a99)
  (v128.const i64x2 0x6aab68aa66a964a8 0x72af70ae6ead6cac)
  (v128.const i64x2 0xa76ea56da36ca16b 0xaf72ad71ab70a96f)
  (v128.const i64x2 0xdee6dae4d6e2d2e0 0xeeeeeaece6eae2e8)
  (v128.const i64x2 0x6a6e686d666c646b 0x727270716e706c6f)
  (v128.const i64x2 0x37ab35aa33a931a8 0x3faf3dae3bad39ac))
(assert_return (invoke "extend-1-4-from-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xa1000000a0 0xa3000000a2)
  (v128.const i64x2 0xa7a6a500a3a2a100 0xafaead00abaaa900)
  (v128.const i64x2 0xffffffa1ffffffa0 0xffffffa3ffffffa2)
  (v128.const i64x2 0x360bcda10044ffa0 0x35a67aa34f7da4a2)
  (v128.const i64x2 0xa7a6a5ffa3a2a180 0xafaead66abaaa957)
  (v128.const i64x2 0x835e7ff6657ff95 0x53037d0052022244)
  (v128.const i64x2 0x6a6968a1666564a0 0x727170a36e6d6ca2)
  (v128.const i64x2 0xa7a6a564a3a2a163 0xafaead66abaaa965)
  (v128.const i64x2 0xdedcdad2d6d4d2d0 0xeeecead6e6e4e2d4)
  (v128.const i64x2 0x6a69686466656463 0x727170666e6d6c65)
  (v128.const i64x2 0x373635a1333231a0 0x3f3e3da33b3a39a2))
(assert_return (invoke "extend-1-4-from-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xa2000000a1 0xa4000000a3)
  (v128.const i64x2 0xa7a6a500a3a2a100 0xafaead00abaaa900)
  (v128.const i64x2 0xffffffa2ffffffa1 0xffffffa4ffffffa3)
  (v128.const i64x2 0x577b80a2922aaaa1 0xeaf162a4b1b6ffa3)
  (v128.const i64x2 0xa7a6a5d0a3a2a147 0xafaead0cabaaa9b5)
  (v128.const i64x2 0xad9c7f2ab5d047aa 0xcfd9f8d99f7e3f92)
  (v128.const i64x2 0x6a6968a2666564a1 0x727170a46e6d6ca3)
  (v128.const i64x2 0xa7a6a565a3a2a164 0xafaead67abaaa966)
  (v128.const i64x2 0xdedcdad4d6d4d2d2 0xeeecead8e6e4e2d6)
  (v128.const i64x2 0x6a69686566656464 0x727170676e6d6c66)
  (v128.const i64x2 0x373635a2333231a1 0x3f3e3da43b3a39a3))
(assert_return (invoke "extend-1-4-from-12"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xad000000ac 0xaf000000ae)
  (v128.const i64x2 0xa7a6a500a3a2a100 0xafaead00abaaa900)
  (v128.const i64x2 0xffffffadffffffac 0xffffffafffffffae)
  (v128.const i64x2 0xfeffdcad9a2b7fac 0x678104afae40cdae)
  (v128.const i64x2 0xa7a6a588a3a2a1be 0xafaead59abaaa9fb)
  (v128.const i64x2 0xd32880043bbaf801 0x59fb88674a25cd81)
  (v128.const i64x2 0x6a6968ad666564ac 0x727170af6e6d6cae)
  (v128.const i64x2 0xa7a6a570a3a2a16f 0xafaead72abaaa971)
  (v128.const i64x2 0xdedcdaead6d4d2e8 0xeeeceaeee6e4e2ec)
  (v128.const i64x2 0x6a6968706665646f 0x727170726e6d6c71)
  (v128.const i64x2 0x373635ad333231ac 0x3f3e3daf3b3a39ae))
(assert_return (invoke "extend-1-8-from-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 160 161)
  (v128.const i64x2 0xa7a6a5a4a3a2a100 0xafaeadacabaaa900) (v128.const i64x2 -96 -95)
  (v128.const i64x2 0x2f7951fb02402ea0 0x77641260306904a1)
  (v128.const i64x2 0xa7a6a5a4a3a2a137 0xafaeadacabaaa987)
  (v128.const i64x2 0x6a10775d222e87df 0x9eb7257fc9014f2e)
  (v128.const i64x2 0x6a696867666564a0 0x7271706f6e6d6ca1)
  (v128.const i64x2 0xa7a6a5a4a3a2a163 0xafaeadacabaaa964)
  (v128.const i64x2 0xdedcdad8d6d4d2d0 0xeeeceae8e6e4e2d2)
  (v128.const i64x2 0x6a69686766656463 0x7271706f6e6d6c64)
  (v128.const i64x2 0x37363534333231a0 0x3f3e3d3c3b3a39a1))
(assert_return (invoke "extend-1-8-from-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 161 162)
  (v128.const i64x2 0xa7a6a5a4a3a2a100 0xafaeadacabaaa900) (v128.const i64x2 -95 -94)
  (v128.const i64x2 0xe4017c3e9f2f40a1 0x4859015d0c44ca2)
  (v128.const i64x2 0xa7a6a5a4a3a2a110 0xafaeadacabaaa92b)
  (v128.const i64x2 0x89a2b901ce2b1040 0x9f354849be88bc2f)
  (v128.const i64x2 0x6a696867666564a1 0x7271706f6e6d6ca2)
  (v128.const i64x2 0xa7a6a5a4a3a2a164 0xafaeadacabaaa965)
  (v128.const i64x2 0xdedcdad8d6d4d2d2 0xeeeceae8e6e4e2d4)
  (v128.const i64x2 0x6a69686766656464 0x7271706f6e6d6c65)
  (v128.const i64x2 0x37363534333231a1 0x3f3e3d3c3b3a39a2))
(assert_return (invoke "extend-1-8-from-14"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 174 175)
  (v128.const i64x2 0xa7a6a5a4a3a2a100 0xafaeadacabaaa900) (v128.const i64x2 -82 -81)
  (v128.const i64x2 0xde0106ed08bbebae 0xb82b3bc1ba0f6eaf)
  (v128.const i64x2 0xa7a6a5a4a3a2a102 0xafaeadacabaaa910)
  (v128.const i64x2 0x7ff599d9209bb42b 0x10023d80408145b8)
  (v128.const i64x2 0x6a696867666564ae 0x7271706f6e6d6caf)
  (v128.const i64x2 0xa7a6a5a4a3a2a171 0xafaeadacabaaa972)
  (v128.const i64x2 0xdedcdad8d6d4d2ec 0xeeeceae8e6e4e2ee)
  (v128.const i64x2 0x6a69686766656471 0x7271706f6e6d6c72)
  (v128.const i64x2 0x37363534333231ae 0x3f3e3d3c3b3a39af))
(assert_return (invoke "extend-2-4-from-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xa3a20000a1a0 0xa7a60000a5a4)
  (v128.const i64x2 0xa7a60000a3a20000 0xafae0000abaa0000)
  (v128.const i64x2 0xffffa3a2ffffa1a0 0xffffa7a6ffffa5a4)
  (v128.const i64x2 0xcea8a3a21310a1a0 0x807ea7a6011ea5a4)
  (v128.const i64x2 0xa7a67840a3a28516 0xafaeb2b4abaaf812)
  (v128.const i64x2 0xb2b4131078400456 0x59cfcea8011b6d9f)
  (v128.const i64x2 0x6a69a3a26665a1a0 0x7271a7a66e6da5a4)
  (v128.const i64x2 0xa7a66665a3a26463 0xafae6a69abaa6867)
  (v128.const i64x2 0xdedcd6d4d6d4d2d0 0xeeecdedce6e4dad8)
  (v128.const i64x2 0x6a69666566656463 0x72716a696e6d6867)
  (v128.const i64x2 0x3736a3a23332a1a0 0x3f3ea7a63b3aa5a4))
(assert_return (invoke "extend-2-4-from-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xa5a40000a3a2 0xa9a80000a7a6)
  (v128.const i64x2 0xa7a60000a3a20000 0xafae0000abaa0000)
  (v128.const i64x2 0xffffa5a4ffffa3a2 0xffffa9a8ffffa7a6)
  (v128.const i64x2 0xd601a5a4cf48a3a2 0xab20a9a8b027a7a6)
  (v128.const i64x2 0xa7a60126a3a2cdc9 0xafae8c00abaaaebe)
  (v128.const i64x2 0xaebe805fcdc9cf48 0xaf9924f58bd7d601)
  (v128.const i64x2 0x6a69a5a46665a3a2 0x7271a9a86e6da7a6)
  (v128.const i64x2 0xa7a66867a3a26665 0xafae6c6babaa6a69)
  (v128.const i64x2 0xdedcdad8d6d4d6d4 0xeeece2e0e6e4dedc)
  (v128.const i64x2 0x6a69686766656665 0x72716c6b6e6d6a69)
  (v128.const i64x2 0x3736a5a43332a3a2 0x3f3ea9a83b3aa7a6))
(assert_return (invoke "extend-2-4-from-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xabaa0000a9a8 0xafae0000adac)
  (v128.const i64x2 0xa7a60000a3a20000 0xafae0000abaa0000)
  (v128.const i64x2 0xffffabaaffffa9a8 0xffffafaeffffadac)
  (v128.const i64x2 0x7f01abaa2053a9a8 0x4ab4afaeff42adac)
  (v128.const i64x2 0xa7a6a3e3a3a21076 0xafae5d04abaa26c6)
  (v128.const i64x2 0xa05aff42cbffe84d 0x5d044ab4a3e3100a)
  (v128.const i64x2 0x6a69abaa6665a9a8 0x7271afae6e6dadac)
  (v128.const i64x2 0xa7a66e6da3a26c6b 0xafae7271abaa706f)
  (v128.const i64x2 0xdedce6e4d6d4e2e0 0xeeeceeece6e4eae8)
  (v128.const i64x2 0x6a696e6d66656c6b 0x727172716e6d706f)
  (v128.const i64x2 0x3736abaa3332a9a8 0x3f3eafae3b3aadac))
(assert_return (invoke "extend-2-8-from-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 41376 41890)
  (v128.const i64x2 0xa7a6a5a4a3a20000 0xafaeadacabaa0000) (v128.const i64x2 -24160 -23646)
  (v128.const i64x2 0x9272a01afe80a1a0 0x94b15d354938a3a2)
  (v128.const i64x2 0xa7a6a5a4a3a2fe7e 0xafaeadacabaa711e)
  (v128.const i64x2 0x80451090711e1bcd 0xc205ec55e57dfe80)
  (v128.const i64x2 0x6a6968676665a1a0 0x7271706f6e6da3a2)
  (v128.const i64x2 0xa7a6a5a4a3a26463 0xafaeadacabaa6665)
  (v128.const i64x2 0xdedcdad8d6d4d2d0 0xeeeceae8e6e4d6d4)
  (v128.const i64x2 0x6a69686766656463 0x7271706f6e6d6665)
  (v128.const i64x2 0x373635343332a1a0 0x3f3e3d3c3b3aa3a2))
(assert_return (invoke "extend-2-8-from-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 41890 42404)
  (v128.const i64x2 0xa7a6a5a4a3a20000 0xafaeadacabaa0000) (v128.const i64x2 -23646 -23132)
  (v128.const i64x2 0x80d52452089ba3a2 0x855cd6ae2300a5a4)
  (v128.const i64x2 0xa7a6a5a4a3a204e0 0xafaeadacabaa08b6)
  (v128.const i64x2 0x5cff08b604e0089b 0x18f8925807f2452)
  (v128.const i64x2 0x6a6968676665a3a2 0x7271706f6e6da5a4)
  (v128.const i64x2 0xa7a6a5a4a3a26665 0xafaeadacabaa6867)
  (v128.const i64x2 0xdedcdad8d6d4d6d4 0xeeeceae8e6e4dad8)
  (v128.const i64x2 0x6a69686766656665 0x7271706f6e6d6867)
  (v128.const i64x2 0x373635343332a3a2 0x3f3e3d3c3b3aa5a4))
(assert_return (invoke "extend-2-8-from-12"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 44460 44974)
  (v128.const i64x2 0xa7a6a5a4a3a20000 0xafaeadacabaa0000) (v128.const i64x2 -21076 -20562)
  (v128.const i64x2 0x216beec3201aadac 0xc4b247b5db81afae)
  (v128.const i64x2 0xa7a6a5a4a3a2ee15 0xafaeadacabaaf07f)
  (v128.const i64x2 0xec0049c1a26b47b5 0xf07fee151f38c4b2)
  (v128.const i64x2 0x6a6968676665adac 0x7271706f6e6dafae)
  (v128.const i64x2 0xa7a6a5a4a3a2706f 0xafaeadacabaa7271)
  (v128.const i64x2 0xdedcdad8d6d4eae8 0xeeeceae8e6e4eeec)
  (v128.const i64x2 0x6a6968676665706f 0x7271706f6e6d7271)
  (v128.const i64x2 0x373635343332adac 0x3f3e3d3c3b3aafae))
(assert_return (invoke "extend-4-8-from-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xa3a2a1a0 0xa7a6a5a4)
  (v128.const i64x2 0xa7a6a5a400000000 0xafaeadac00000000)
  (v128.const i64x2 0xffffffffa3a2a1a0 0xffffffffa7a6a5a4)
  (v128.const i64x2 0xbd04ec10a3a2a1a0 0x3c03ff2aa7a6a5a4)
  (v128.const i64x2 0xa7a6a5a4b2f1e5c3 0xafaeadac1f61d500)
  (v128.const i64x2 0x1f61d5000500751d 0xd88ac829bd04ec10)
  (v128.const i64x2 0x6a696867a3a2a1a0 0x7271706fa7a6a5a4)
  (v128.const i64x2 0xa7a6a5a466656463 0xafaeadac6a696867)
  (v128.const i64x2 0xdedcdad8d6d4d2d0 0xeeeceae8dedcdad8)
  (v128.const i64x2 0x6a69686766656463 0x7271706f6a696867)
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3d3ca7a6a5a4))
(assert_return (invoke "extend-4-8-from-4"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xa7a6a5a4 0xabaaa9a8)
  (v128.const i64x2 0xa7a6a5a400000000 0xafaeadac00000000)
  (v128.const i64x2 0xffffffffa7a6a5a4 0xffffffffabaaa9a8)
  (v128.const i64x2 0xf43740dba7a6a5a4 0x2b503604abaaa9a8)
  (v128.const i64x2 0xa7a6a5a408b4a880 0xafaeadac838a60bb)
  (v128.const i64x2 0x8b4a880f43740db 0x72bfd55501c64bf2)
  (v128.const i64x2 0x6a696867a7a6a5a4 0x7271706fabaaa9a8)
  (v128.const i64x2 0xa7a6a5a46a696867 0xafaeadac6e6d6c6b)
  (v128.const i64x2 0xdedcdad8dedcdad8 0xeeeceae8e6e4e2e0)
  (v128.const i64x2 0x6a6968676a696867 0x7271706f6e6d6c6b)
  (v128.const i64x2 0x37363534a7a6a5a4 0x3f3e3d3cabaaa9a8))
(assert_return (invoke "extend-4-8-from-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xabaaa9a8 0xafaeadac)
  (v128.const i64x2 0xa7a6a5a400000000 0xafaeadac00000000)
  (v128.const i64x2 0xffffffffabaaa9a8 0xffffffffafaeadac)
  (v128.const i64x2 0x54d0c977abaaa9a8 0xd8e87532afaeadac)
  (v128.const i64x2 0xa7a6a5a4a64b26b2 0xafaeadacaa0857fa)
  (v128.const i64x2 0x4eff1af8e8108cb 0xaa0857fad8e87532)
  (v128.const i64x2 0x6a696867abaaa9a8 0x7271706fafaeadac)
  (v128.const i64x2 0xa7a6a5a46e6d6c6b 0xafaeadac7271706f)
  (v128.const i64x2 0xdedcdad8e6e4e2e0 0xeeeceae8eeeceae8)
  (v128.const i64x2 0x6a6968676e6d6c6b 0x7271706f7271706f)
  (v128.const i64x2 0x37363534abaaa9a8 0x3f3e3d3cafaeadac))
(assert_return (invoke "any-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a3a3a4a7aba4a3 0xada2a2a9aea3a4ae) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa3a3a3a4a7aba4a3 0xada2a2a9aea3a4ae)
  (v128.const i64x2 0xa3a3a3a4a7aba4a3 0xada2a2a9aea3a4ae)
  (v128.const i64x2 0x2a2a2a0a85c20a2a 0x3b4848bd142a0a14)
  (v128.const i64x2 0x242424c45e2cc424 0x9dd8d81b4b24c44b)
  (v128.const i64x2 0xa3a3a3a4a7aba4a3 0xada2a2a9aea3a4ae)
  (v128.const i64x2 0x666666676a6e6766 0x7065656c71666771)
  (v128.const i64x2 0xd6d6d6d8dee6d8d6 0xead4d4e2ecd6d8ec)
  (v128.const i64x2 0x666666676a6e6766 0x7065656c71666771)
  (v128.const i64x2 0xa3a3a3a4a7aba4a3 0xada2a2a9aea3a4ae))
(assert_return (invoke "any-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa6a0ac00a3ad 0xacafae000000a100) (v128.const i64x2 0xa0a0000000a00000 0xa3a6ab00a8)
  (v128.const i64x2 0xffffa6a0acffa3ad 0xacafaeffffffa1ff)
  (v128.const i64x2 0xa8a8a6a0aca8a3ad 0xacafaeff2720a1e3)
  (v128.const i64x2 0xa0a0447371a040e8 0x716280a3a6ab81a8)
  (v128.const i64x2 0x737327a89f73ffec 0x9f59094044ff9411)
  (v128.const i64x2 0x6363a6a0ac63a3ad 0xacafae66696ea16b)
  (v128.const i64x2 0xa0a069636fa06670 0x6f7271a3a6ab64a8)
  (v128.const i64x2 0xd0d0dcd0e8d0d6ea 0xe8eeecd6dce6d2e0)
  (v128.const i64x2 0x636369636f636670 0x6f727166696e646b)
  (v128.const i64x2 0x3030a6a0ac30a3ad 0xacafae33363ba138))
(assert_return (invoke "any-4"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa0a700a0a4a0a7ac 0xa9a100a20000a7af) (v128.const i64x2 0xa60000000000 0xa900aba60000)
  (v128.const i64x2 0xa0a7ffa0a4a0a7ac 0xa9a1ffa2ffffa7af)
  (v128.const i64x2 0xa0a787a0a4a0a7ac 0xa9a101a2fe87a7af)
  (v128.const i64x2 0x5700a65775570004 0xe792a9f7aba600af)
  (v128.const i64x2 0x36d27b36d536d2e7 0x1a6e7549c7bd218)
  (v128.const i64x2 0xa0a769a0a4a0a7ac 0xa9a16ca26e69a7af)
  (v128.const i64x2 0x636aa66367636a6f 0x6c64a965aba66a72)
  (v128.const i64x2 0xd0dedcd0d8d0dee8 0xe2d2e2d4e6dcdeee)
  (v128.const i64x2 0x636a696367636a6f 0x6c646c656e696a72)
  (v128.const i64x2 0xa0a736a0a4a0a7ac 0xa9a139a23b36a7af))
(assert_return (invoke "any-6"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa5a3a4aea8aea3a4 0xa9aaafa6a4a9a4ac) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa5a3a4aea8aea3a4 0xa9aaafa6a4a9a4ac)
  (v128.const i64x2 0xa5a3a4aea8aea3a4 0xa9aaafa6a4a9a4ac)
  (v128.const i64x2 0x609c36391d399c36 0x4a61067360436ee)
  (v128.const i64x2 0x7d4f201057104f20 0x47e0678200420aa)
  (v128.const i64x2 0xa5a3a4aea8aea3a4 0xa9aaafa6a4a9a4ac)
  (v128.const i64x2 0x686667716b716667 0x6c6d7269676c676f)
  (v128.const i64x2 0xdad6d8ece0ecd6d8 0xe2e4eedcd8e2d8e8)
  (v128.const i64x2 0x686667716b716667 0x6c6d7269676c676f)
  (v128.const i64x2 0xa5a3a4aea8aea3a4 0xa9aaafa6a4a9a4ac))
(assert_return (invoke "any-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xae0000afa4ae00ae 0xa2af00000000a9a0) (v128.const i64x2 0xaba2000000a000 0xa8a0a1a70000)
  (v128.const i64x2 0xaeffffafa4aeffae 0xa2afffffffffa9a0)
  (v128.const i64x2 0xae017eafa4aef2ae 0xa2af80f2a900a9a0)
  (v128.const i64x2 0x4aaba290724aa04a 0x7e90a8a0a1a71d0c)
  (v128.const i64x2 0xa7e67e103fa70ca7 0x7e101f0cc4172af2)
  (v128.const i64x2 0xae6e65afa4ae63ae 0xa2af6b63646aa9a0)
  (v128.const i64x2 0x71aba2726771a071 0x6572a8a0a1a76c63)
  (v128.const i64x2 0xece6d4eed8ecd0ec 0xd4eee0d0d2dee2d0)
  (v128.const i64x2 0x716e657267716371 0x65726b63646a6c63)
  (v128.const i64x2 0xae3b32afa4ae30ae 0xa2af38303137a9a0))
(assert_return (invoke "any-10"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)) (v128.const i64x2 0xa60000a20000ae00 0xa00000a9aa)
  (v128.const i64x2 0xadad00a3a500ad 0xa6aba400a5a30000)
  (v128.const i64x2 0xa6ffffa2ffffaeff 0xffffffa0ffffa9aa)
  (v128.const i64x2 0xa6ffffa2fb71aeff 0x98cd80a071fba9aa)
  (v128.const i64x2 0x74adad32a3a5d3ad 0xa6aba404a5a35b72)
  (v128.const i64x2 0x983c3c104001e83c 0x74e193ba01407f46)
  (v128.const i64x2 0xa67070a26668ae70 0x696e67a06866a9aa)
  (v128.const i64x2 0x69adad65a3a571ad 0xa6aba463a5a36c6d)
  (v128.const i64x2 0xdceaead4d6daecea 0xdce6d8d0dad6e2e4)
  (v128.const i64x2 0x6970706566687170 0x696e676368666c6d)
  (v128.const i64x2 0xa63d3da23335ae3d 0x363b34a03533a9aa))
