;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Vector instructions with operands at the end of the memory: integers of 8 bits, and bits.
;;
;; "i8x16.sub-1" loads operand 1. What fits is computed, what reaches one byte further traps: also where the
;; instruction needs only half of the operand, or reads it twice. In one of two the byte comes from the offset.

(module
  (memory 1 5)
  (data $d0 "\d5\ff\fe\f6\23\ed\a1\18\81\05\ce\6c\80\7e\e9\10")
  (data (i32.const 0) "\61\3a\40\b9\2e\5a\60\ff\14\ac\74\01\7c\39\c4\fe\ff\ff\7f\bf\00\00\80\4f\00\00\06\42\00\00\38\41\e0\d0\c3\00\10\01\ff\5e\61\02\a6\2b\72\ca\fe\7f\00\5c\ea\c5\80\1f\cd\c5\05\00\c0\7f\00\00\f8\41\ef\ec\04\74\a5\10\b4\b8\08\07\38\fd\30\3e\03\9d\00\00\80\7f\00\00\68\42\80\df\fd\44\00\00\00\bf\00\08\80\f2\b3\fd\f3\4b\3f\15\be\01\bb\f8\40\a5\00\00\00\4f\c0\f7\7c\c5\00\00\c0\ff\00\00\b1\41")
  (global (mut v128) (v128.const i64x2 0x6c23201740e2593c 0xf700de0273610e01))
  (global (mut v128) (v128.const i64x2 0xc5fb6b20bf000000 0xc4958c004536abc0))
  (global (mut v128) (v128.const i64x2 0xc0bf85a400000000 0x4029800000000000))
  (global (mut i32) (i32.const 49))
  (func $v128.not-0 (export "v128.not-0") (param i32) (result v128)
    local.get 0 v128.load v128.not
  )
  (func $i8x16.abs-0 (export "i8x16.abs-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 i8x16.abs
  )
  (func $i8x16.neg-0 (export "i8x16.neg-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 i8x16.neg
  )
  (func $i8x16.popcnt-0 (export "i8x16.popcnt-0") (param i32) (result v128)
    local.get 0 v128.load i8x16.popcnt
  )
  (func $v128.and-0 (export "v128.and-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 v128.and
  )
  (func $v128.and-1 (export "v128.and-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 v128.and
  )
  (func $v128.andnot-0 (export "v128.andnot-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 v128.andnot
  )
  (func $v128.andnot-1 (export "v128.andnot-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load v128.andnot
  )
  (func $v128.or-0 (export "v128.or-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 v128.or
  )
  (func $v128.or-1 (export "v128.or-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load v128.or
  )
  (func $v128.xor-0 (export "v128.xor-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 v128.xor
  )
  (func $v128.xor-1 (export "v128.xor-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 v128.xor
  )
  (func $i8x16.eq-0 (export "i8x16.eq-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.eq
  )
  (func $i8x16.eq-1 (export "i8x16.eq-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i8x16.eq
  )
  (func $i8x16.ne-0 (export "i8x16.ne-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.ne
  )
  (func $i8x16.ne-1 (export "i8x16.ne-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i8x16.ne
  )
  (func $i8x16.lt_s-0 (export "i8x16.lt_s-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.lt_s
  )
  (func $i8x16.lt_s-1 (export "i8x16.lt_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i8x16.lt_s
  )
  (func $i8x16.gt_s-0 (export "i8x16.gt_s-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.gt_s
  )
  (func $i8x16.gt_s-1 (export "i8x16.gt_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i8x16.gt_s
  )
  (func $i8x16.le_s-0 (export "i8x16.le_s-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.le_s
  )
  (func $i8x16.le_s-1 (export "i8x16.le_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i8x16.le_s
  )
  (func $i8x16.ge_s-0 (export "i8x16.ge_s-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.ge_s
  )
  (func $i8x16.ge_s-1 (export "i8x16.ge_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i8x16.ge_s
  )
  (func $i8x16.lt_u-0 (export "i8x16.lt_u-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.lt_u
  )
  (func $i8x16.lt_u-1 (export "i8x16.lt_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i8x16.lt_u
  )
  (func $i8x16.gt_u-0 (export "i8x16.gt_u-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.gt_u
  )
  (func $i8x16.gt_u-1 (export "i8x16.gt_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i8x16.gt_u
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0x10e97e806cce0581))
(assert_return (invoke "v128.not-0"
  (i32.const 65520)) (v128.const i64x2 0xe75e12dc0901002a 0xef16817f9331fa7e))
(assert_trap (invoke "v128.not-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.abs-0"
  (i32.const 65487)) (v128.const i64x2 0x185f13230a02012b 0x10177e806c32057f))
(assert_trap (invoke "i8x16.abs-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.neg-0"
  (i32.const 65487)) (v128.const i64x2 0xe85f13dd0a02012b 0xf01782809432fb7f))
(assert_trap (invoke "i8x16.neg-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.popcnt-0"
  (i32.const 65520)) (v128.const i64x2 0x203060306070805 0x105060104050202))
(assert_trap (invoke "i8x16.popcnt-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "v128.and-0"
  (i32.const 65520)) (v128.const i64x2 0x821200340e25914 0x10005e0060400401))
(assert_trap (invoke "v128.and-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "v128.and-1"
  (i32.const 65487)) (v128.const i64x2 0x821200340e25914 0x10005e0060400401))
(assert_trap (invoke "v128.and-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "v128.andnot-0"
  (i32.const 65487)) (v128.const i64x2 0x1080cd20b61ca6c1 0xe920800c8e0180))
(assert_trap (invoke "v128.andnot-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "v128.andnot-1"
  (i32.const 65520)) (v128.const i64x2 0x6402001400000028 0xe700800213210a00))
(assert_trap (invoke "v128.andnot-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "v128.or-0"
  (i32.const 65487)) (v128.const i64x2 0x7ca3ed37f6fefffd 0xf7e9fe827fef0f81))
(assert_trap (invoke "v128.or-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "v128.or-1"
  (i32.const 65520)) (v128.const i64x2 0x7ca3ed37f6fefffd 0xf7e9fe827fef0f81))
(assert_trap (invoke "v128.or-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "v128.xor-0"
  (i32.const 65520)) (v128.const i64x2 0x7482cd34b61ca6e9 0xe7e9a0821faf0b80))
(assert_trap (invoke "v128.xor-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "v128.xor-1"
  (i32.const 65487)) (v128.const i64x2 0x7482cd34b61ca6e9 0xe7e9a0821faf0b80))
(assert_trap (invoke "v128.xor-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.eq-0" (i32.const 65520)) (v128.const i64x2 0 0))
(assert_trap (invoke "i8x16.eq-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.eq-1" (i32.const 65487)) (v128.const i64x2 0 0))
(assert_trap (invoke "i8x16.eq-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.ne-0" (i32.const 65520)) (v128.const i64x2 -1 -1))
(assert_trap (invoke "i8x16.ne-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.ne-1" (i32.const 65487)) (v128.const i64x2 -1 -1))
(assert_trap (invoke "i8x16.ne-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.lt_s-0"
  (i32.const 65520)) (v128.const i64x2 0xffffff00ff00ffff 0xff00ffffffffff))
(assert_trap (invoke "i8x16.lt_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.lt_s-1" (i32.const 65487)) (v128.const i64x2 0xff00ff0000 0xff00ff0000000000))
(assert_trap (invoke "i8x16.lt_s-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.gt_s-0" (i32.const 65520)) (v128.const i64x2 0xff00ff0000 0xff00ff0000000000))
(assert_trap (invoke "i8x16.gt_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.gt_s-1"
  (i32.const 65487)) (v128.const i64x2 0xffffff00ff00ffff 0xff00ffffffffff))
(assert_trap (invoke "i8x16.gt_s-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.le_s-0"
  (i32.const 65520)) (v128.const i64x2 0xffffff00ff00ffff 0xff00ffffffffff))
(assert_trap (invoke "i8x16.le_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.le_s-1" (i32.const 65487)) (v128.const i64x2 0xff00ff0000 0xff00ff0000000000))
(assert_trap (invoke "i8x16.le_s-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.ge_s-0" (i32.const 65520)) (v128.const i64x2 0xff00ff0000 0xff00ff0000000000))
(assert_trap (invoke "i8x16.ge_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.ge_s-1"
  (i32.const 65487)) (v128.const i64x2 0xffffff00ff00ffff 0xff00ffffffffff))
(assert_trap (invoke "i8x16.ge_s-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.lt_u-0"
  (i32.const 65520)) (v128.const i64x2 0xff00000000000000 0xff00ff00ff00ff00))
(assert_trap (invoke "i8x16.lt_u-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.lt_u-1" (i32.const 65487)) (v128.const i64x2 0xffffffffffffff 0xff00ff00ff00ff))
(assert_trap (invoke "i8x16.lt_u-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.gt_u-0" (i32.const 65520)) (v128.const i64x2 0xffffffffffffff 0xff00ff00ff00ff))
(assert_trap (invoke "i8x16.gt_u-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.gt_u-1"
  (i32.const 65487)) (v128.const i64x2 0xff00000000000000 0xff00ff00ff00ff00))
(assert_trap (invoke "i8x16.gt_u-1" (i32.const 65488)) "out of bounds memory access")

(module
  (memory 1 5)
  (data $d0 "\7e\81\7f\0a\da\80\52\77\9d\b1\a3\01\cb\87\04\03")
  (data (i32.const 0) "\ff\d2\10\6d\ac\98\61\72\d6\c4\fa\f4\e4\01\3f\40\00\00\06\41\ff\ff\7f\4f\00\00\00\cf\00\00\fe\41\ac\39\08\9f\1b\15\bb\57\e3\80\ff\b5\81\18\ec\98\00\00\c0\ff\00\00\4f\42\00\80\3d\42\40\c8\5d\45\fd\ff\80\8f\16\ca\9d\08\7e\06\53\1b\20\8b\a1\0a\00\00\95\41\00\00\18\42\ff\ff\7f\3f\80\40\75\45\cb\68\b6\3b\db\7e\31\c5\c1\02\58\16\be\fe\08\1a\00\d2\d7\c3\80\ec\a8\c4\00\00\4f\42\00\21\2e\c4")
  (global (mut v128) (v128.const i64x2 0x10793427c68001cc 0x53bdee96fe62ea55))
  (global (mut v128) (v128.const i64x2 0xff800009418f0000 0x4255800044c76e80))
  (global (mut v128) (v128.const i64x2 0x4041100000000000 0xc0b13efc00000000))
  (global (mut i32) (i32.const 49))
  (func $i8x16.le_u-0 (export "i8x16.le_u-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.le_u
  )
  (func $i8x16.le_u-1 (export "i8x16.le_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i8x16.le_u
  )
  (func $i8x16.ge_u-0 (export "i8x16.ge_u-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.ge_u
  )
  (func $i8x16.ge_u-1 (export "i8x16.ge_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i8x16.ge_u
  )
  (func $i8x16.add-0 (export "i8x16.add-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i8x16.add
  )
  (func $i8x16.add-1 (export "i8x16.add-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.add
  )
  (func $i8x16.sub-0 (export "i8x16.sub-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i8x16.sub
  )
  (func $i8x16.sub-1 (export "i8x16.sub-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.sub
  )
  (func $i8x16.add_sat_s-0 (export "i8x16.add_sat_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i8x16.add_sat_s
  )
  (func $i8x16.add_sat_s-1 (export "i8x16.add_sat_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.add_sat_s
  )
  (func $i8x16.add_sat_u-0 (export "i8x16.add_sat_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i8x16.add_sat_u
  )
  (func $i8x16.add_sat_u-1 (export "i8x16.add_sat_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.add_sat_u
  )
  (func $i8x16.sub_sat_s-0 (export "i8x16.sub_sat_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i8x16.sub_sat_s
  )
  (func $i8x16.sub_sat_s-1 (export "i8x16.sub_sat_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.sub_sat_s
  )
  (func $i8x16.sub_sat_u-0 (export "i8x16.sub_sat_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i8x16.sub_sat_u
  )
  (func $i8x16.sub_sat_u-1 (export "i8x16.sub_sat_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.sub_sat_u
  )
  (func $i8x16.avgr_u-0 (export "i8x16.avgr_u-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.avgr_u
  )
  (func $i8x16.avgr_u-1 (export "i8x16.avgr_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i8x16.avgr_u
  )
  (func $i8x16.min_s-0 (export "i8x16.min_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i8x16.min_s
  )
  (func $i8x16.min_s-1 (export "i8x16.min_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.min_s
  )
  (func $i8x16.min_u-0 (export "i8x16.min_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i8x16.min_u
  )
  (func $i8x16.min_u-1 (export "i8x16.min_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.min_u
  )
  (func $i8x16.max_s-0 (export "i8x16.max_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i8x16.max_s
  )
  (func $i8x16.max_s-1 (export "i8x16.max_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.max_s
  )
  (func $i8x16.max_u-0 (export "i8x16.max_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i8x16.max_u
  )
  (func $i8x16.max_u-1 (export "i8x16.max_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.max_u
  )
  (func $i8x16.narrow_i16x8_s-0 (export "i8x16.narrow_i16x8_s-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.narrow_i16x8_s
  )
  (func $i8x16.narrow_i16x8_s-1 (export "i8x16.narrow_i16x8_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i8x16.narrow_i16x8_s
  )
  (func $i8x16.narrow_i16x8_u-0 (export "i8x16.narrow_i16x8_u-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.narrow_i16x8_u
  )
  (func $i8x16.narrow_i16x8_u-1 (export "i8x16.narrow_i16x8_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i8x16.narrow_i16x8_u
  )
  (func $i8x16.swizzle-0 (export "i8x16.swizzle-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i8x16.swizzle
  )
  (func $i8x16.swizzle-1 (export "i8x16.swizzle-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.swizzle
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0x30487cb01a3b19d))
(assert_return (invoke "i8x16.le_u-0"
  (i32.const 65520)) (v128.const i64x2 0xff0000ffff00ff 0xffffff00ff00ff00))
(assert_trap (invoke "i8x16.le_u-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.le_u-1" (i32.const 65487)) (v128.const i64x2 0xff00ffff0000ff00 0xff00ff00ff))
(assert_trap (invoke "i8x16.le_u-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.ge_u-0" (i32.const 65520)) (v128.const i64x2 0xff00ffff0000ff00 0xff00ff00ff))
(assert_trap (invoke "i8x16.ge_u-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.ge_u-1"
  (i32.const 65487)) (v128.const i64x2 0xff0000ffff00ff 0xffffff00ff00ff00))
(assert_trap (invoke "i8x16.ge_u-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.add-0"
  (i32.const 65487)) (v128.const i64x2 0x87cbb401d0ff824a 0x56c17561ff059bf2))
(assert_trap (invoke "i8x16.add-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.add-1"
  (i32.const 65520)) (v128.const i64x2 0x87cbb401d0ff824a 0x56c17561ff059bf2))
(assert_trap (invoke "i8x16.add-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.sub-0"
  (i32.const 65487)) (v128.const i64x2 0x67d94cb344ff80b2 0xb04799350341c748))
(assert_trap (invoke "i8x16.sub-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.sub-1"
  (i32.const 65520)) (v128.const i64x2 0x9927b44dbc01804e 0x50b967cbfdbf39b8))
(assert_trap (invoke "i8x16.sub-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.add_sat_s-0"
  (i32.const 65487)) (v128.const i64x2 0x7f7fb401d0ff824a 0x56c18080ff059bf2))
(assert_trap (invoke "i8x16.add_sat_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.add_sat_s-1"
  (i32.const 65520)) (v128.const i64x2 0x7f7fb401d0ff824a 0x56c18080ff059bf2))
(assert_trap (invoke "i8x16.add_sat_s-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.add_sat_u-0"
  (i32.const 65487)) (v128.const i64x2 0x87cbb4ffd0ff82ff 0x56c1fffffffffff2))
(assert_trap (invoke "i8x16.add_sat_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.add_sat_u-1"
  (i32.const 65520)) (v128.const i64x2 0x87cbb4ffd0ff82ff 0x56c1fffffffffff2))
(assert_trap (invoke "i8x16.add_sat_u-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.sub_sat_s-0"
  (i32.const 65487)) (v128.const i64x2 0x67d980b3447f807f 0xb04799350380c780))
(assert_trap (invoke "i8x16.sub_sat_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.sub_sat_s-1"
  (i32.const 65520)) (v128.const i64x2 0x99277f4dbc807f80 0x50b967cbfd7f397f))
(assert_trap (invoke "i8x16.sub_sat_s-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.sub_sat_u-0"
  (i32.const 65487)) (v128.const i64x2 0x67004cb300008000 0x3500410048))
(assert_trap (invoke "i8x16.sub_sat_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.sub_sat_u-1"
  (i32.const 65520)) (v128.const i64x2 0x270000bc01004e 0x50b96700fd003900))
(assert_trap (invoke "i8x16.sub_sat_u-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.avgr_u-0"
  (i32.const 65520)) (v128.const i64x2 0x44665a81688041a5 0x2b61bbb18083ce79))
(assert_trap (invoke "i8x16.avgr_u-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.avgr_u-1"
  (i32.const 65487)) (v128.const i64x2 0x44665a81688041a5 0x2b61bbb18083ce79))
(assert_trap (invoke "i8x16.avgr_u-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.min_s-0"
  (i32.const 65487)) (v128.const i64x2 0x105280dac68081cc 0x3bd8796fea3b19d))
(assert_trap (invoke "i8x16.min_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.min_s-1"
  (i32.const 65520)) (v128.const i64x2 0x105280dac68081cc 0x3bd8796fea3b19d))
(assert_trap (invoke "i8x16.min_s-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.min_u-0"
  (i32.const 65487)) (v128.const i64x2 0x105234270a7f017e 0x30487960162b155))
(assert_trap (invoke "i8x16.min_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.min_u-1"
  (i32.const 65520)) (v128.const i64x2 0x105234270a7f017e 0x30487960162b155))
(assert_trap (invoke "i8x16.min_u-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.max_s-0"
  (i32.const 65487)) (v128.const i64x2 0x777934270a7f017e 0x5304eecb0162ea55))
(assert_trap (invoke "i8x16.max_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.max_s-1"
  (i32.const 65520)) (v128.const i64x2 0x777934270a7f017e 0x5304eecb0162ea55))
(assert_trap (invoke "i8x16.max_s-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.max_u-0"
  (i32.const 65487)) (v128.const i64x2 0x777980dac68081cc 0x53bdeecbfea3ea9d))
(assert_trap (invoke "i8x16.max_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.max_u-1"
  (i32.const 65520)) (v128.const i64x2 0x777980dac68081cc 0x53bdeecbfea3ea9d))
(assert_trap (invoke "i8x16.max_u-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.narrow_i16x8_s-0"
  (i32.const 65520)) (v128.const i64x2 0x7f807f807f807f80 0x7f8080807f7f807f))
(assert_trap (invoke "i8x16.narrow_i16x8_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.narrow_i16x8_s-1"
  (i32.const 65487)) (v128.const i64x2 0x7f8080807f7f807f 0x7f807f807f807f80))
(assert_trap (invoke "i8x16.narrow_i16x8_s-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.narrow_i16x8_u-0"
  (i32.const 65520)) (v128.const i64x2 0xff00ff00ff00ff00 0xff000000ffff00ff))
(assert_trap (invoke "i8x16.narrow_i16x8_u-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.narrow_i16x8_u-1"
  (i32.const 65487)) (v128.const i64x2 0xff000000ffff00ff 0xff00ff00ff00ff00))
(assert_trap (invoke "i8x16.narrow_i16x8_u-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.swizzle-0" (i32.const 65487)) (v128.const i64x2 33024 0))
(assert_trap (invoke "i8x16.swizzle-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.swizzle-1" (i32.const 65520)) (v128.const i64x2 0x62000000 0xc627000001000000))
(assert_trap (invoke "i8x16.swizzle-1" (i32.const 65521)) "out of bounds memory access")

(module
  (memory 1 5)
  (data $d0 "\18\63\7f\04\ff\e5\dd\89\14\2b\06\e2\1e\a0\91\01")
  (data (i32.const 0) "\7b\78\8a\6b\7e\f3\26\a5\61\57\47\ba\83\00\e6\9e\00\00\80\cf\23\c7\0a\5f\00\00\00\cf\c2\16\01\00\f6\54\48\3e\93\40\12\81\27\fe\cb\2e\15\ff\fd\60\80\ec\f3\44\00\00\80\cf\40\1c\dd\c5\ff\ff\7f\4f\6c\cf\00\7f\fe\35\24\01\f7\81\05\dc\91\80\4f\6f\40\07\92\c5\00\00\40\40\a0\1d\c3\c5\00\00\6e\42\d4\7f\26\ea\70\7e\64\91\08\04\92\df\f7\fe\51\1b\00\00\31\42\00\00\b7\41\ff\ff\7f\3f\00\00\83\41")
  (global (mut v128) (v128.const i64x2 0x7f7ed22180407601 0xff9b832581d60286))
  (global (mut v128) (v128.const i64x2 0xcf000000bdcccccd 0x116c245ccb200))
  (global (mut v128) (v128.const i64x2 0xfff0000000000000 0xc0b7163c00000000))
  (global (mut i32) (i32.const 10))
  (func $v128.bitselect-0 (export "v128.bitselect-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 global.get 0 v128.bitselect
  )
  (func $v128.bitselect-1 (export "v128.bitselect-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 global.get 0 v128.bitselect
  )
  (func $v128.bitselect-2 (export "v128.bitselect-2") (param i32) (result v128)
    global.get 0 global.get 0 local.get 0 v128.load v128.bitselect
  )
  (func $v128.any_true-0 (export "v128.any_true-0") (param i32) (result i32)
    local.get 0 v128.load offset=33 v128.any_true
  )
  (func $i8x16.all_true-0 (export "i8x16.all_true-0") (param i32) (result i32)
    local.get 0 v128.load i8x16.all_true
  )
  (func $i8x16.bitmask-0 (export "i8x16.bitmask-0") (param i32) (result i32)
    local.get 0 v128.load offset=33 i8x16.bitmask
  )
  (func $i8x16.shl-0 (export "i8x16.shl-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 3 i8x16.shl
  )
  (func $i8x16.shr_s-0 (export "i8x16.shr_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 3 i8x16.shr_s
  )
  (func $i8x16.shr_u-0 (export "i8x16.shr_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 3 i8x16.shr_u
  )
  (func $i8x16.extract_lane_s-0 (export "i8x16.extract_lane_s-0") (param i32) (result i32)
    local.get 0 v128.load i8x16.extract_lane_s 5
  )
  (func $i8x16.extract_lane_u-0 (export "i8x16.extract_lane_u-0") (param i32) (result i32)
    local.get 0 v128.load i8x16.extract_lane_u 15
  )
  (func $i8x16.replace_lane-0 (export "i8x16.replace_lane-0") (param i32) (result v128)
    local.get 0 v128.load global.get 3 i8x16.replace_lane 4
  )
  (func $i8x16.shuffle-0 (export "i8x16.shuffle-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i8x16.shuffle 4 9 12 4 27 15 23 2 3 4 19 5 30 12 6 22
  )
  (func $i8x16.shuffle-1 (export "i8x16.shuffle-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 4 9 12 4 27 15 23 2 3 4 19 5 30 12 6 22
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0x191a01ee2062b14))
(assert_return (invoke "v128.bitselect-0"
  (i32.const 65520)) (v128.const i64x2 0x95cc02100406200 0x191800480060204))
(assert_trap (invoke "v128.bitselect-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "v128.bitselect-1"
  (i32.const 65487)) (v128.const i64x2 0xfffff7ff847f7719 0xff9ba33fe3d62b96))
(assert_trap (invoke "v128.bitselect-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "v128.bitselect-2"
  (i32.const 65520)) (v128.const i64x2 0x7f7ed22180407601 0xff9b832581d60286))
(assert_trap (invoke "v128.bitselect-2" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "v128.any_true-0" (i32.const 65487)) (i32.const 1))
(assert_trap (invoke "v128.any_true-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.all_true-0" (i32.const 65520)) (i32.const 1))
(assert_trap (invoke "i8x16.all_true-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.bitmask-0" (i32.const 65487)) (i32.const 26864))
(assert_trap (invoke "i8x16.bitmask-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.shl-0"
  (i32.const 65487)) (v128.const i64x2 0x247494fc10fc8c60 0x44480788818ac50))
(assert_trap (invoke "i8x16.shl-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.shr_s-0"
  (i32.const 65487)) (v128.const i64x2 0xe2f7f9ff011f1806 0xe4e807f8010a05))
(assert_trap (invoke "i8x16.shr_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.shr_u-0"
  (i32.const 65487)) (v128.const i64x2 0x2237393f011f1806 0x24280738010a05))
(assert_trap (invoke "i8x16.shr_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.extract_lane_s-0" (i32.const 65520)) (i32.const -27))
(assert_trap (invoke "i8x16.extract_lane_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.extract_lane_u-0" (i32.const 65520)) (i32.const 1))
(assert_trap (invoke "i8x16.extract_lane_u-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.replace_lane-0"
  (i32.const 65520)) (v128.const i64x2 0x89dde50a047f6318 0x191a01ee2062b14))
(assert_trap (invoke "i8x16.replace_lane-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.shuffle-0"
  (i32.const 65487)) (v128.const i64x2 0x7f7f0181ff1e2bff 0x7edd1e9be580ff04))
(assert_trap (invoke "i8x16.shuffle-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.shuffle-1"
  (i32.const 65520)) (v128.const i64x2 0x4089ffe221250221 0xdd7e2591d2042180))
(assert_trap (invoke "i8x16.shuffle-1" (i32.const 65521)) "out of bounds memory access")
