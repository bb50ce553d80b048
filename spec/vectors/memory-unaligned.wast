;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Vector instructions with operands at odd addresses, by index and by offset.
;;
;; "i8x16.sub-1" loads operand 1; "i8x16.sub-all" loads all.

(module
  (memory 1 5)
  (data $d0 "\d5\ff\fe\f6\23\ed\a1\18\81\05\ce\6c\80\7e\e9\10")
  (data (i32.const 0) "\61\3a\40\b9\2e\5a\60\ff\14\ac\74\01\7c\39\c4\fe\ff\ff\7f\bf\00\00\80\4f\00\00\06\42\00\00\38\41\e0\d0\c3\00\10\01\ff\5e\61\02\a6\2b\72\ca\fe\7f\00\5c\ea\c5\80\1f\cd\c5\05\00\c0\7f\00\00\f8\41\ef\ec\04\74\a5\10\b4\b8\08\07\38\fd\30\3e\03\9d\00\00\80\7f\00\00\68\42\80\df\fd\44\00\00\00\bf\00\08\80\f2\b3\fd\f3\4b\3f\15\be\01\bb\f8\40\a5\00\00\00\4f\c0\f7\7c\c5\00\00\c0\ff\00\00\b1\41")
  (global (mut v128) (v128.const i64x2 0x6c23201740e2593c 0xf700de0273610e01))
  (global (mut v128) (v128.const i64x2 0xc5fb6b20bf000000 0xc4958c004536abc0))
  (global (mut v128) (v128.const i64x2 0xc0bf85a400000000 0x4029800000000000))
  (global (mut i32) (i32.const 49))
  (func $v128.not-0 (export "v128.not-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 v128.not
  )
  (func $i8x16.abs-0 (export "i8x16.abs-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i8x16.abs
  )
  (func $i8x16.neg-0 (export "i8x16.neg-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i8x16.neg
  )
  (func $i8x16.popcnt-0 (export "i8x16.popcnt-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i8x16.popcnt
  )
  (func $v128.and-0 (export "v128.and-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 v128.and
  )
  (func $v128.and-1 (export "v128.and-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 v128.and
  )
  (func $v128.and-all (export "v128.and-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 v128.and
  )
  (func $v128.andnot-0 (export "v128.andnot-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 v128.andnot
  )
  (func $v128.andnot-1 (export "v128.andnot-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 v128.andnot
  )
  (func $v128.andnot-all (export "v128.andnot-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 v128.andnot
  )
  (func $v128.or-0 (export "v128.or-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 v128.or
  )
  (func $v128.or-1 (export "v128.or-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 v128.or
  )
  (func $v128.or-all (export "v128.or-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 v128.or
  )
  (func $v128.xor-0 (export "v128.xor-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 v128.xor
  )
  (func $v128.xor-1 (export "v128.xor-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 v128.xor
  )
  (func $v128.xor-all (export "v128.xor-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 v128.xor
  )
  (func $i8x16.eq-0 (export "i8x16.eq-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.eq
  )
  (func $i8x16.eq-1 (export "i8x16.eq-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.eq
  )
  (func $i8x16.eq-all (export "i8x16.eq-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i8x16.eq
  )
  (func $i8x16.ne-0 (export "i8x16.ne-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.ne
  )
  (func $i8x16.ne-1 (export "i8x16.ne-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.ne
  )
  (func $i8x16.ne-all (export "i8x16.ne-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i8x16.ne
  )
  (func $i8x16.lt_s-0 (export "i8x16.lt_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.lt_s
  )
  (func $i8x16.lt_s-1 (export "i8x16.lt_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.lt_s
  )
  (func $i8x16.lt_s-all (export "i8x16.lt_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i8x16.lt_s
  )
  (func $i8x16.gt_s-0 (export "i8x16.gt_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.gt_s
  )
  (func $i8x16.gt_s-1 (export "i8x16.gt_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.gt_s
  )
  (func $i8x16.gt_s-all (export "i8x16.gt_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i8x16.gt_s
  )
  (func $i8x16.le_s-0 (export "i8x16.le_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.le_s
  )
  (func $i8x16.le_s-1 (export "i8x16.le_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.le_s
  )
  (func $i8x16.le_s-all (export "i8x16.le_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i8x16.le_s
  )
  (func $i8x16.ge_s-0 (export "i8x16.ge_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.ge_s
  )
  (func $i8x16.ge_s-1 (export "i8x16.ge_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.ge_s
  )
  (func $i8x16.ge_s-all (export "i8x16.ge_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i8x16.ge_s
  )
  (func $i8x16.lt_u-0 (export "i8x16.lt_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.lt_u
  )
  (func $i8x16.lt_u-1 (export "i8x16.lt_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.lt_u
  )
  (func $i8x16.lt_u-all (export "i8x16.lt_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i8x16.lt_u
  )
  (func $i8x16.gt_u-0 (export "i8x16.gt_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.gt_u
  )
  (func $i8x16.gt_u-1 (export "i8x16.gt_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.gt_u
  )
  (func $i8x16.gt_u-all (export "i8x16.gt_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i8x16.gt_u
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0x10e97e806cce0581))
(assert_return (invoke "v128.not-0" (i32.const 48)) (v128.const i64x2 0xfa3a32e07f3a15a3 0x10be07ffff803fff))
(assert_return (invoke "i8x16.abs-0" (i32.const 50)) (v128.const i64x2 0x4000053b331f803b 0x41411410800007f))
(assert_return (invoke "i8x16.neg-0" (i32.const 52)) (v128.const i64x2 0x814000fb3b33e1 0x5b8cfc1411bf0800))
(assert_return (invoke "i8x16.popcnt-0"
  (i32.const 54)) (v128.const i64x2 0x500000702000204 0x401040401050702))
(assert_return (invoke "v128.and-0" (i32.const 56)) (v128.const i64x2 0x6c01200000624000 0x940021600400))
(assert_return (invoke "v128.and-1" (i32.const 59)) (v128.const i64x2 0x21200440e24138 0x3600dc0003000800))
(assert_return (invoke "v128.and-all"
  (i32.const 61)) (v128.const i64x2 0x10a41004640440e8 0x1c003c3005080000))
(assert_return (invoke "v128.andnot-0" (i32.const 48)) (v128.const i64x2 0x1c4cd088005a240 0x8412000001ec000))
(assert_return (invoke "v128.andnot-1"
  (i32.const 51)) (v128.const i64x2 0x6c23001740e21830 0xe7008a0213000e01))
(assert_return (invoke "v128.andnot-all" (i32.const 53)) (v128.const i64x2 0x7fc00005c5c8 0x1640088eb0110))
(assert_return (invoke "v128.or-0" (i32.const 54)) (v128.const i64x2 0xfc23207fc0e25dfd 0xf710ff7677edef41))
(assert_return (invoke "v128.or-1" (i32.const 57)) (v128.const i64x2 0x7c27ecff41fa593c 0xff38df0afbf51ea5))
(assert_return (invoke "v128.or-all" (i32.const 59)) (v128.const i64x2 0x74a5fcefedff41f8 0xff38ff38bfbcb8b5))
(assert_return (invoke "v128.xor-0" (i32.const 60)) (v128.const i64x2 0xc95724fbafa3a13c 0xc7fde6057bd9ba11))
(assert_return (invoke "v128.xor-1" (i32.const 49)) (v128.const i64x2 0x13e32012852f46bc 0x830432ed32990e01))
(assert_return (invoke "v128.xor-all"
  (i32.const 51)) (v128.const i64x2 0x7fc07fc5c5c8da4d 0x64a198ebad1741f8))
(assert_return (invoke "i8x16.eq-0" (i32.const 52)) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-1" (i32.const 55)) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-all" (i32.const 57)) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-0" (i32.const 58)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.ne-1" (i32.const 61)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.ne-all" (i32.const 49)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.lt_s-0" (i32.const 50)) (v128.const i64x2 0xffffffffff00ffff 0xff0000ffffff00))
(assert_return (invoke "i8x16.lt_s-1" (i32.const 53)) (v128.const i64x2 0xff000000 0xff00ff000000))
(assert_return (invoke "i8x16.lt_s-all" (i32.const 55)) (v128.const i64x2 0xff0000ffff00 0xffff00ff0000ffff))
(assert_return (invoke "i8x16.gt_s-0" (i32.const 56)) (v128.const i64x2 0xff000000ff0000 0xff0000ff00ff0000))
(assert_return (invoke "i8x16.gt_s-1" (i32.const 59)) (v128.const i64x2 0xffff00ffff00ffff 0xffffffff))
(assert_return (invoke "i8x16.gt_s-all"
  (i32.const 61)) (v128.const i64x2 0xff00ffff0000ffff 0xffff00ffff000000))
(assert_return (invoke "i8x16.le_s-0"
  (i32.const 48)) (v128.const i64x2 0xffffff00ffffff00 0xff0000ffff00ffff))
(assert_return (invoke "i8x16.le_s-1" (i32.const 51)) (v128.const i64x2 0xff0000ff0000 0xff00ffff0000ff00))
(assert_return (invoke "i8x16.le_s-all"
  (i32.const 53)) (v128.const i64x2 0xff0000ffff00ffff 0xff0000ffff0000))
(assert_return (invoke "i8x16.ge_s-0" (i32.const 54)) (v128.const i64x2 0xff00ff0000 0xff00ff000000ff))
(assert_return (invoke "i8x16.ge_s-1" (i32.const 57)) (v128.const i64x2 0xffffff0000ffff 0xffff00ff))
(assert_return (invoke "i8x16.ge_s-all"
  (i32.const 59)) (v128.const i64x2 0xffff0000ffff00ff 0xffff000000ff00))
(assert_return (invoke "i8x16.lt_u-0" (i32.const 60)) (v128.const i64x2 0xff0000ff00ff 0xff00ff00ff000000))
(assert_return (invoke "i8x16.lt_u-1" (i32.const 49)) (v128.const i64x2 0xffff0000ff0000ff 0xffffff00ff0000))
(assert_return (invoke "i8x16.lt_u-all" (i32.const 51)) (v128.const i64x2 0xffff0000ffff 0xff0000ff00ffff))
(assert_return (invoke "i8x16.gt_u-0" (i32.const 52)) (v128.const i64x2 0xffff000000ff00 0xff00ffff00ff00))
(assert_return (invoke "i8x16.gt_u-1" (i32.const 55)) (v128.const i64x2 0xffff0000 0xff00ff00ff000000))
(assert_return (invoke "i8x16.gt_u-all" (i32.const 57)) (v128.const i64x2 0xffff00ff0000ffff 0xffff0000ff00))

(module
  (memory 1 5)
  (data $d0 "\7e\81\7f\0a\da\80\52\77\9d\b1\a3\01\cb\87\04\03")
  (data (i32.const 0) "\ff\d2\10\6d\ac\98\61\72\d6\c4\fa\f4\e4\01\3f\40\00\00\06\41\ff\ff\7f\4f\00\00\00\cf\00\00\fe\41\ac\39\08\9f\1b\15\bb\57\e3\80\ff\b5\81\18\ec\98\00\00\c0\ff\00\00\4f\42\00\80\3d\42\40\c8\5d\45\fd\ff\80\8f\16\ca\9d\08\7e\06\53\1b\20\8b\a1\0a\00\00\95\41\00\00\18\42\ff\ff\7f\3f\80\40\75\45\cb\68\b6\3b\db\7e\31\c5\c1\02\58\16\be\fe\08\1a\00\d2\d7\c3\80\ec\a8\c4\00\00\4f\42\00\21\2e\c4")
  (global (mut v128) (v128.const i64x2 0x10793427c68001cc 0x53bdee96fe62ea55))
  (global (mut v128) (v128.const i64x2 0xff800009418f0000 0x4255800044c76e80))
  (global (mut v128) (v128.const i64x2 0x4041100000000000 0xc0b13efc00000000))
  (global (mut i32) (i32.const 49))
  (func $i8x16.le_u-0 (export "i8x16.le_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.le_u
  )
  (func $i8x16.le_u-1 (export "i8x16.le_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.le_u
  )
  (func $i8x16.le_u-all (export "i8x16.le_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i8x16.le_u
  )
  (func $i8x16.ge_u-0 (export "i8x16.ge_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.ge_u
  )
  (func $i8x16.ge_u-1 (export "i8x16.ge_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.ge_u
  )
  (func $i8x16.ge_u-all (export "i8x16.ge_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i8x16.ge_u
  )
  (func $i8x16.add-0 (export "i8x16.add-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.add
  )
  (func $i8x16.add-1 (export "i8x16.add-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.add
  )
  (func $i8x16.add-all (export "i8x16.add-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i8x16.add
  )
  (func $i8x16.sub-0 (export "i8x16.sub-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.sub
  )
  (func $i8x16.sub-1 (export "i8x16.sub-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.sub
  )
  (func $i8x16.sub-all (export "i8x16.sub-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i8x16.sub
  )
  (func $i8x16.add_sat_s-0 (export "i8x16.add_sat_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.add_sat_s
  )
  (func $i8x16.add_sat_s-1 (export "i8x16.add_sat_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.add_sat_s
  )
  (func $i8x16.add_sat_s-all (export "i8x16.add_sat_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i8x16.add_sat_s
  )
  (func $i8x16.add_sat_u-0 (export "i8x16.add_sat_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.add_sat_u
  )
  (func $i8x16.add_sat_u-1 (export "i8x16.add_sat_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.add_sat_u
  )
  (func $i8x16.add_sat_u-all (export "i8x16.add_sat_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i8x16.add_sat_u
  )
  (func $i8x16.sub_sat_s-0 (export "i8x16.sub_sat_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.sub_sat_s
  )
  (func $i8x16.sub_sat_s-1 (export "i8x16.sub_sat_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.sub_sat_s
  )
  (func $i8x16.sub_sat_s-all (export "i8x16.sub_sat_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i8x16.sub_sat_s
  )
  (func $i8x16.sub_sat_u-0 (export "i8x16.sub_sat_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.sub_sat_u
  )
  (func $i8x16.sub_sat_u-1 (export "i8x16.sub_sat_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.sub_sat_u
  )
  (func $i8x16.sub_sat_u-all (export "i8x16.sub_sat_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i8x16.sub_sat_u
  )
  (func $i8x16.avgr_u-0 (export "i8x16.avgr_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.avgr_u
  )
  (func $i8x16.avgr_u-1 (export "i8x16.avgr_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.avgr_u
  )
  (func $i8x16.avgr_u-all (export "i8x16.avgr_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i8x16.avgr_u
  )
  (func $i8x16.min_s-0 (export "i8x16.min_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.min_s
  )
  (func $i8x16.min_s-1 (export "i8x16.min_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.min_s
  )
  (func $i8x16.min_s-all (export "i8x16.min_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i8x16.min_s
  )
  (func $i8x16.min_u-0 (export "i8x16.min_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.min_u
  )
  (func $i8x16.min_u-1 (export "i8x16.min_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.min_u
  )
  (func $i8x16.min_u-all (export "i8x16.min_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i8x16.min_u
  )
  (func $i8x16.max_s-0 (export "i8x16.max_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.max_s
  )
  (func $i8x16.max_s-1 (export "i8x16.max_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.max_s
  )
  (func $i8x16.max_s-all (export "i8x16.max_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i8x16.max_s
  )
  (func $i8x16.max_u-0 (export "i8x16.max_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.max_u
  )
  (func $i8x16.max_u-1 (export "i8x16.max_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.max_u
  )
  (func $i8x16.max_u-all (export "i8x16.max_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i8x16.max_u
  )
  (func $i8x16.narrow_i16x8_s-0 (export "i8x16.narrow_i16x8_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.narrow_i16x8_s
  )
  (func $i8x16.narrow_i16x8_s-1 (export "i8x16.narrow_i16x8_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.narrow_i16x8_s
  )
  (func $i8x16.narrow_i16x8_s-all (export "i8x16.narrow_i16x8_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i8x16.narrow_i16x8_s
  )
  (func $i8x16.narrow_i16x8_u-0 (export "i8x16.narrow_i16x8_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.narrow_i16x8_u
  )
  (func $i8x16.narrow_i16x8_u-1 (export "i8x16.narrow_i16x8_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.narrow_i16x8_u
  )
  (func $i8x16.narrow_i16x8_u-all (export "i8x16.narrow_i16x8_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i8x16.narrow_i16x8_u
  )
  (func $i8x16.swizzle-0 (export "i8x16.swizzle-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.swizzle
  )
  (func $i8x16.swizzle-1 (export "i8x16.swizzle-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.swizzle
  )
  (func $i8x16.swizzle-all (export "i8x16.swizzle-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i8x16.swizzle
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0x30487cb01a3b19d))
(assert_return (invoke "i8x16.le_u-0" (i32.const 48)) (v128.const i64x2 0xffff00ffff0000ff 0xffff00ffffff00))
(assert_return (invoke "i8x16.le_u-1"
  (i32.const 51)) (v128.const i64x2 0xff00ffff0000ff00 0xff000000ffff00ff))
(assert_return (invoke "i8x16.le_u-all" (i32.const 53)) (v128.const i64x2 0xffffff00ffff00 0xffff000000ffff))
(assert_return (invoke "i8x16.ge_u-0"
  (i32.const 54)) (v128.const i64x2 0xffffffff00ff0000 0xffff000000ffff00))
(assert_return (invoke "i8x16.ge_u-1" (i32.const 57)) (v128.const i64x2 0xffff00ff 0xffffffffff00ffff))
(assert_return (invoke "i8x16.ge_u-all" (i32.const 59)) (v128.const i64x2 0xffffff0000ff00 0xff00ffffffff00))
(assert_return (invoke "i8x16.add-0" (i32.const 60)) (v128.const i64x2 0x2608b426c3c55e94 0x73d8419c7c6a871f))
(assert_return (invoke "i8x16.add-1" (i32.const 49)) (v128.const i64x2 0x52b6b42708cf01cc 0xe23ded9343bfb295))
(assert_return (invoke "i8x16.add-all"
  (i32.const 51)) (v128.const i64x2 0xa7dc23dc24f424f 0x59968e7d445a0d9d))
(assert_return (invoke "i8x16.sub-0" (i32.const 52)) (v128.const i64x2 0x30c909593ac24e34 0xc3d29269ffe37373))
(assert_return (invoke "i8x16.sub-1" (i32.const 55)) (v128.const i64x2 0x117cefcafe40bf8f 0x4d3fe6f9344c5bd5))
(assert_return (invoke "i8x16.sub-all"
  (i32.const 57)) (v128.const i64x2 0x707d466083e37afd 0xeb2b021fc279c56a))
(assert_return (invoke "i8x16.add_sat_s-0"
  (i32.const 58)) (v128.const i64x2 0x9078316c2380410e 0x7fc36c9e9b2c00e4))
(assert_return (invoke "i8x16.add_sat_s-1"
  (i32.const 61)) (v128.const i64x2 0x1816fe3d808000c9 0x5d8080b6197ff07f))
(assert_return (invoke "i8x16.add_sat_s-all"
  (i32.const 49)) (v128.const i64x2 0xc23dc24f424fffc0 0x8e80445a0d7f0a7d))
(assert_return (invoke "i8x16.add_sat_u-0"
  (i32.const 50)) (v128.const i64x2 0x4df93469ff8001ff 0xd3ffffdbffffff97))
(assert_return (invoke "i8x16.add_sat_u-1"
  (i32.const 53)) (v128.const i64x2 0x55d6fc67ffbd81cc 0x5bffffacffe2ffff))
(assert_return (invoke "i8x16.add_sat_u-all"
  (i32.const 55)) (v128.const i64x2 0xffffff9dff7dc23d 0xeffd2b3ff96ffff))
(assert_return (invoke "i8x16.sub_sat_s-0"
  (i32.const 56)) (v128.const i64x2 0xedcc29a17a7f3cb4 0x2b4baf34188096aa))
(assert_return (invoke "i8x16.sub_sat_s-1"
  (i32.const 59)) (v128.const i64x2 0x46637f7fc783bc80 0x7f9dd380f8e4e27f))
(assert_return (invoke "i8x16.sub_sat_s-all"
  (i32.const 61)) (v128.const i64x2 0xc279c580707d4660 0x817f7f33eb2b0280))
(assert_return (invoke "i8x16.sub_sat_u-0"
  (i32.const 48)) (v128.const i64x2 0x1b00007fbf00 0xaa0000320000002b))
(assert_return (invoke "i8x16.sub_sat_u-1"
  (i32.const 51)) (v128.const i64x2 0x3900004680007d 0xa75f160000a500))
(assert_return (invoke "i8x16.sub_sat_u-all"
  (i32.const 53)) (v128.const i64x2 0x830000003e00004f 0xc200006a707d0000))
(assert_return (invoke "i8x16.avgr_u-0"
  (i32.const 54)) (v128.const i64x2 0x37a13a3582800187 0x78c48293bfb1f44d))
(assert_return (invoke "i8x16.avgr_u-1"
  (i32.const 57)) (v128.const i64x2 0x507d9a92866f6586 0x37887a8a8380da36))
(assert_return (invoke "i8x16.avgr_u-all"
  (i32.const 59)) (v128.const i64x2 0xad4bc7bfa2ad874f 0x533a1169078e695a))
(assert_return (invoke "i8x16.min_s-0"
  (i32.const 60)) (v128.const i64x2 0x108f80ffc68001c8 0x20bdee96fe089dca))
(assert_return (invoke "i8x16.min_s-1"
  (i32.const 49)) (v128.const i64x2 0x103d8000c68000cc 0x8f80ee96fe5dc840))
(assert_return (invoke "i8x16.min_s-all"
  (i32.const 51)) (v128.const i64x2 0xc83d800080000000 0x8f808f80fffdc840))
(assert_return (invoke "i8x16.min_u-0"
  (i32.const 52)) (v128.const i64x2 0x1042342700420100 0x168f8096fd455d55))
(assert_return (invoke "i8x16.min_u-1"
  (i32.const 55)) (v128.const i64x2 0x10793427c640013d 0x67e0896ca168f55))
(assert_return (invoke "i8x16.min_u-all"
  (i32.const 57)) (v128.const i64x2 0x8f80455d4540423d 0x653067e08168f16))
(assert_return (invoke "i8x16.max_s-0"
  (i32.const 58)) (v128.const i64x2 0x107934455dc84042 0x53067e08fe621655))
(assert_return (invoke "i8x16.max_s-1"
  (i32.const 61)) (v128.const i64x2 0x10793427c68001fd 0x53bdee201b62067e))
(assert_return (invoke "i8x16.max_s-all"
  (i32.const 49)) (v128.const i64x2 0x423d424f424f0000 0xfffd455d455d4240))
(assert_return (invoke "i8x16.max_u-0"
  (i32.const 50)) (v128.const i64x2 0x3d803442c68001ff 0x80fffd96fec8ea55))
(assert_return (invoke "i8x16.max_u-1"
  (i32.const 53)) (v128.const i64x2 0x4579c840c68080cc 0x53bdee96fe80fffd))
(assert_return (invoke "i8x16.max_u-all"
  (i32.const 55)) (v128.const i64x2 0xfffdc85dc840803d 0x89dca9dca80fffd))
(assert_return (invoke "i8x16.narrow_i16x8_s-0"
  (i32.const 56)) (v128.const i64x2 0x7f807f80807f7f7f 0x7f8080807f7f807f))
(assert_return (invoke "i8x16.narrow_i16x8_s-1"
  (i32.const 59)) (v128.const i64x2 0x7f8080807f7f807f 0x807f7f7f8080fd7f))
(assert_return (invoke "i8x16.narrow_i16x8_s-all"
  (i32.const 61)) (v128.const i64x2 0x807f7f7f8080fd7f 0x7f807f7f7f8080fd))
(assert_return (invoke "i8x16.narrow_i16x8_u-0"
  (i32.const 48)) (v128.const i64x2 0xffffff42ffff00 0xff000000ffff00ff))
(assert_return (invoke "i8x16.narrow_i16x8_u-1"
  (i32.const 51)) (v128.const i64x2 0xff000000ffff00ff 0xff00ff00ff))
(assert_return (invoke "i8x16.narrow_i16x8_u-all"
  (i32.const 53)) (v128.const i64x2 0xff00ff00ff 0xff000000ff00ff00))
(assert_return (invoke "i8x16.swizzle-0" (i32.const 54)) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.swizzle-1" (i32.const 57)) (v128.const i64x2 0 0x790055000000))
(assert_return (invoke "i8x16.swizzle-all" (i32.const 59)) (v128.const i64x2 0 0x80001600))

(module
  (memory 1 5)
  (data $d0 "\18\63\7f\04\ff\e5\dd\89\14\2b\06\e2\1e\a0\91\01")
  (data (i32.const 0) "\7b\78\8a\6b\7e\f3\26\a5\61\57\47\ba\83\00\e6\9e\00\00\80\cf\23\c7\0a\5f\00\00\00\cf\c2\16\01\00\f6\54\48\3e\93\40\12\81\27\fe\cb\2e\15\ff\fd\60\80\ec\f3\44\00\00\80\cf\40\1c\dd\c5\ff\ff\7f\4f\6c\cf\00\7f\fe\35\24\01\f7\81\05\dc\91\80\4f\6f\40\07\92\c5\00\00\40\40\a0\1d\c3\c5\00\00\6e\42\d4\7f\26\ea\70\7e\64\91\08\04\92\df\f7\fe\51\1b\00\00\31\42\00\00\b7\41\ff\ff\7f\3f\00\00\83\41")
  (global (mut v128) (v128.const i64x2 0x7f7ed22180407601 0xff9b832581d60286))
  (global (mut v128) (v128.const i64x2 0xcf000000bdcccccd 0x116c245ccb200))
  (global (mut v128) (v128.const i64x2 0xfff0000000000000 0xc0b7163c00000000))
  (global (mut i32) (i32.const 10))
  (func $v128.bitselect-0 (export "v128.bitselect-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 global.get 0 v128.bitselect
  )
  (func $v128.bitselect-1 (export "v128.bitselect-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 global.get 0 v128.bitselect
  )
  (func $v128.bitselect-2 (export "v128.bitselect-2") (param i32) (result v128)
    global.get 0 global.get 0 local.get 0 v128.load offset=5 v128.bitselect
  )
  (func $v128.bitselect-all (export "v128.bitselect-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 local.get 0 v128.load offset=5
    v128.bitselect
  )
  (func $v128.any_true-0 (export "v128.any_true-0") (param i32) (result i32)
    local.get 0 v128.load offset=1 v128.any_true
  )
  (func $i8x16.all_true-0 (export "i8x16.all_true-0") (param i32) (result i32)
    local.get 0 v128.load offset=1 i8x16.all_true
  )
  (func $i8x16.bitmask-0 (export "i8x16.bitmask-0") (param i32) (result i32)
    local.get 0 v128.load offset=1 i8x16.bitmask
  )
  (func $i8x16.shl-0 (export "i8x16.shl-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 3 i8x16.shl
  )
  (func $i8x16.shr_s-0 (export "i8x16.shr_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 3 i8x16.shr_s
  )
  (func $i8x16.shr_u-0 (export "i8x16.shr_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 3 i8x16.shr_u
  )
  (func $i8x16.extract_lane_s-0 (export "i8x16.extract_lane_s-0") (param i32) (result i32)
    local.get 0 v128.load offset=1 i8x16.extract_lane_s 5
  )
  (func $i8x16.extract_lane_u-0 (export "i8x16.extract_lane_u-0") (param i32) (result i32)
    local.get 0 v128.load offset=1 i8x16.extract_lane_u 15
  )
  (func $i8x16.replace_lane-0 (export "i8x16.replace_lane-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 3 i8x16.replace_lane 4
  )
  (func $i8x16.shuffle-0 (export "i8x16.shuffle-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.shuffle 4 9 12 4 27 15 23 2 3 4 19 5 30 12 6 22
  )
  (func $i8x16.shuffle-1 (export "i8x16.shuffle-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.shuffle 4 9 12 4 27 15 23 2 3 4 19 5 30 12 6 22
  )
  (func $i8x16.shuffle-all (export "i8x16.shuffle-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3
    i8x16.shuffle 4 9 12 4 27 15 23 2 3 4 19 5 30 12 6 22
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0x191a01ee2062b14))
(assert_return (invoke "v128.bitselect-0"
  (i32.const 48)) (v128.const i64x2 0x404e800000407200 0x6c0b032581c40004))
(assert_return (invoke "v128.bitselect-1"
  (i32.const 51)) (v128.const i64x2 0xffffd7fd9c40ff81 0xffffff25cffe4fff))
(assert_return (invoke "v128.bitselect-2"
  (i32.const 54)) (v128.const i64x2 0x7f7ed22180407601 0xff9b832581d60286))
(assert_return (invoke "v128.bitselect-all"
  (i32.const 55)) (v128.const i64x2 0xcf6ccf7ff5dd1c40 0x1f601f635da4f6c))
(assert_return (invoke "v128.any_true-0" (i32.const 56)) (i32.const 1))
(assert_return (invoke "i8x16.all_true-0" (i32.const 58)) (i32.const 0))
(assert_return (invoke "i8x16.bitmask-0" (i32.const 60)) (i32.const 55441))
(assert_return (invoke "i8x16.shl-0" (i32.const 48)) (v128.const i64x2 0x3c00000010ccb0 0xb03cfcfcfc147470))
(assert_return (invoke "i8x16.shr_s-0" (i32.const 50)) (v128.const i64x2 0xf70710f3e0000011 0xf31b131ffffff1))
(assert_return (invoke "i8x16.shr_u-0"
  (i32.const 52)) (v128.const i64x2 0x3f31370710332000 0x3f1f00331b131f3f))
(assert_return (invoke "i8x16.extract_lane_s-0" (i32.const 54)) (i32.const -1))
(assert_return (invoke "i8x16.extract_lane_u-0" (i32.const 56)) (i32.const 247))
(assert_return (invoke "i8x16.replace_lane-0"
  (i32.const 58)) (v128.const i64x2 0xcf6c0a7fffffc5 0x581f7012435fe7f))
(assert_return (invoke "i8x16.shuffle-0"
  (i32.const 60)) (v128.const i64x2 0x4f7f9181cf8124cf 0x7e7f819b0080cf6c))
(assert_return (invoke "i8x16.shuffle-1"
  (i32.const 49)) (v128.const i64x2 0x40c5ff4f21250221 0xdd7e2500d2cf2180))
(assert_return (invoke "i8x16.shuffle-all"
  (i32.const 51)) (v128.const i64x2 0x80ff7fcf406cff40 0xffdd6cfe1c1c40cf))

(module
  (memory 1 5)
  (data $d0 "\eb\80\b7\26\01\c0\02\2f\81\94\ff\4c\08\00\d5\51")
  (data (i32.const 0) "\f1\01\e6\86\53\f5\80\20\b0\4f\04\02\50\7e\ad\10\23\c7\0a\5f\00\00\46\41\00\80\76\42\23\c7\0a\df\7e\64\6e\05\23\16\81\7f\20\c2\8e\80\62\de\3d\02\00\9f\02\44\ff\ff\ff\ce\00\80\77\42\00\34\28\43\f9\8e\ca\a9\fe\80\c4\82\10\01\02\20\08\0f\f8\8f\00\00\26\42\00\00\f0\3f\40\4f\75\c5\01\00\00\4b\40\bb\e3\ba\f0\08\48\80\01\92\84\c8\a1\1e\4d\5b\ff\ff\ff\ce\80\3f\d0\44\00\00\d4\41\80\a1\af\c5")
  (global (mut v128) (v128.const i64x2 0x4c2d3d1e58eb6401 0x40c89d8cb73a62c6))
  (global (mut v128) (v128.const i64x2 0x800116c2ffc00005 0x3f000000c4913f00))
  (global (mut v128) (v128.const i64x2 0xfff0000000000000 0x4031a00000000000))
  (global (mut i32) (i32.const 8))
  (func $i16x8.abs-0 (export "i16x8.abs-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i16x8.abs
  )
  (func $i16x8.neg-0 (export "i16x8.neg-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i16x8.neg
  )
  (func $i16x8.extadd_pairwise_i8x16_s-0 (export "i16x8.extadd_pairwise_i8x16_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i16x8.extadd_pairwise_i8x16_s
  )
  (func $i16x8.extadd_pairwise_i8x16_u-0 (export "i16x8.extadd_pairwise_i8x16_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i16x8.extadd_pairwise_i8x16_u
  )
  (func $i16x8.extend_low_i8x16_s-0 (export "i16x8.extend_low_i8x16_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i16x8.extend_low_i8x16_s
  )
  (func $i16x8.extend_high_i8x16_s-0 (export "i16x8.extend_high_i8x16_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i16x8.extend_high_i8x16_s
  )
  (func $i16x8.extend_low_i8x16_u-0 (export "i16x8.extend_low_i8x16_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i16x8.extend_low_i8x16_u
  )
  (func $i16x8.extend_high_i8x16_u-0 (export "i16x8.extend_high_i8x16_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i16x8.extend_high_i8x16_u
  )
  (func $i16x8.eq-0 (export "i16x8.eq-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.eq
  )
  (func $i16x8.eq-1 (export "i16x8.eq-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.eq
  )
  (func $i16x8.eq-all (export "i16x8.eq-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.eq
  )
  (func $i16x8.ne-0 (export "i16x8.ne-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.ne
  )
  (func $i16x8.ne-1 (export "i16x8.ne-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.ne
  )
  (func $i16x8.ne-all (export "i16x8.ne-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.ne
  )
  (func $i16x8.lt_s-0 (export "i16x8.lt_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.lt_s
  )
  (func $i16x8.lt_s-1 (export "i16x8.lt_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.lt_s
  )
  (func $i16x8.lt_s-all (export "i16x8.lt_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.lt_s
  )
  (func $i16x8.gt_s-0 (export "i16x8.gt_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.gt_s
  )
  (func $i16x8.gt_s-1 (export "i16x8.gt_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.gt_s
  )
  (func $i16x8.gt_s-all (export "i16x8.gt_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.gt_s
  )
  (func $i16x8.le_s-0 (export "i16x8.le_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.le_s
  )
  (func $i16x8.le_s-1 (export "i16x8.le_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.le_s
  )
  (func $i16x8.le_s-all (export "i16x8.le_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.le_s
  )
  (func $i16x8.ge_s-0 (export "i16x8.ge_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.ge_s
  )
  (func $i16x8.ge_s-1 (export "i16x8.ge_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.ge_s
  )
  (func $i16x8.ge_s-all (export "i16x8.ge_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.ge_s
  )
  (func $i16x8.lt_u-0 (export "i16x8.lt_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.lt_u
  )
  (func $i16x8.lt_u-1 (export "i16x8.lt_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.lt_u
  )
  (func $i16x8.lt_u-all (export "i16x8.lt_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.lt_u
  )
  (func $i16x8.gt_u-0 (export "i16x8.gt_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.gt_u
  )
  (func $i16x8.gt_u-1 (export "i16x8.gt_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.gt_u
  )
  (func $i16x8.gt_u-all (export "i16x8.gt_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.gt_u
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0x51d500084cff9481))
(assert_return (invoke "i16x8.abs-0" (i32.const 48)) (v128.const i64x2 0xce000100bc029f 0x6bd283400427780))
(assert_return (invoke "i16x8.neg-0" (i32.const 50)) (v128.const i64x2 0x8880ff32000100bc 0x357206bdd7ccffbe))
(assert_return (invoke "i16x8.extadd_pairwise_i8x16_s-0"
  (i32.const 52)) (v128.const i64x2 0x42fff7ffcefffe 0xffa7ff58003c005c))
(assert_return (invoke "i16x8.extadd_pairwise_i8x16_u-0"
  (i32.const 54)) (v128.const i64x2 0x5c004200f700ce 0x14401a70158013c))
(assert_return (invoke "i16x8.extend_low_i8x16_s-0"
  (i32.const 56)) (v128.const i64x2 0x420077ff80 0xfff9004300280034))
(assert_return (invoke "i16x8.extend_high_i8x16_s-0"
  (i32.const 58)) (v128.const i64x2 0xffc4ff80fffeffa9 0x200010010ff82))
(assert_return (invoke "i16x8.extend_low_i8x16_u-0"
  (i32.const 60)) (v128.const i64x2 0xf9004300280034 0xfe00a900ca008e))
(assert_return (invoke "i16x8.extend_high_i8x16_u-0"
  (i32.const 48)) (v128.const i64x2 0x4200770080 0xf9004300280034))
(assert_return (invoke "i16x8.eq-0" (i32.const 50)) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.eq-1" (i32.const 53)) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.eq-all" (i32.const 55)) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.ne-0" (i32.const 56)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.ne-1" (i32.const 59)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.ne-all" (i32.const 61)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.lt_s-0" (i32.const 48)) (v128.const i64x2 -1 0xffff000000000000))
(assert_return (invoke "i16x8.lt_s-1" (i32.const 51)) (v128.const i64x2 0xffff00000000 0xffff00000000))
(assert_return (invoke "i16x8.lt_s-all"
  (i32.const 53)) (v128.const i64x2 0xffff0000ffff0000 0xffff0000ffff0000))
(assert_return (invoke "i16x8.gt_s-0" (i32.const 54)) (v128.const i64x2 0xffff0000 0xffffffff0000))
(assert_return (invoke "i16x8.gt_s-1" (i32.const 57)) (v128.const i64x2 -1 0xffff0000ffffffff))
(assert_return (invoke "i16x8.gt_s-all"
  (i32.const 59)) (v128.const i64x2 0xffff0000ffff0000 0xffff000000000000))
(assert_return (invoke "i16x8.le_s-0" (i32.const 60)) (v128.const i64x2 -1 0xffff00000000ffff))
(assert_return (invoke "i16x8.le_s-1" (i32.const 49)) (v128.const i64x2 0 0xffff0000))
(assert_return (invoke "i16x8.le_s-all" (i32.const 51)) (v128.const i64x2 0xffff00000000 0xffff0000ffff))
(assert_return (invoke "i16x8.ge_s-0" (i32.const 52)) (v128.const i64x2 0xffff00000000 0xffffffff0000))
(assert_return (invoke "i16x8.ge_s-1" (i32.const 55)) (v128.const i64x2 0xffff0000ffffffff -1))
(assert_return (invoke "i16x8.ge_s-all" (i32.const 57)) (v128.const i64x2 0xffff0000ffff 65535))
(assert_return (invoke "i16x8.lt_u-0" (i32.const 58)) (v128.const i64x2 0xffffffff 0xffffffff00000000))
(assert_return (invoke "i16x8.lt_u-1" (i32.const 61)) (v128.const i64x2 -1 0xffff000000000000))
(assert_return (invoke "i16x8.lt_u-all" (i32.const 49)) (v128.const i64x2 65535 -65536))
(assert_return (invoke "i16x8.gt_u-0"
  (i32.const 50)) (v128.const i64x2 0xffff0000ffffffff 0xffffffff00000000))
(assert_return (invoke "i16x8.gt_u-1" (i32.const 53)) (v128.const i64x2 -65536 0xffffffff0000))
(assert_return (invoke "i16x8.gt_u-all" (i32.const 55)) (v128.const i64x2 0xffffffff 0xffff0000ffff0000))

(module
  (memory 1 5)
  (data $d0 "\89\00\20\01\be\1a\02\de\5c\d3\03\ea\34\4d\ab\8c")
  (data (i32.const 0) "\7e\17\81\08\99\0f\01\7b\4b\ff\40\80\ba\a0\11\e4\ff\ff\7f\cf\00\00\e4\40\00\00\a4\41\00\80\4b\42\10\ec\87\dc\32\f6\b5\18\1c\0a\28\36\20\80\40\26\05\00\c0\ff\40\f3\51\c5\05\00\c0\7f\00\75\a9\45\ff\7e\01\1d\98\5f\c9\8d\c8\08\f8\e4\8f\c4\04\77\00\00\80\3f\ff\ff\7f\4f\00\00\a4\41\80\32\52\45\0c\02\f0\bd\e2\0b\10\50\20\04\08\2d\62\00\dc\4b\00\80\22\42\00\00\80\7f\00\00\e0\40\00\80\01\42")
  (global (mut v128) (v128.const i64x2 0x3341c49a01497281 0x1a61ae94527e29d6))
  (global (mut v128) (v128.const i64x2 0x4306700042138000 0x4020000045292b40))
  (global (mut v128) (v128.const i64x2 0x40abe39000000000 0xbfe0000000000000))
  (global (mut i32) (i32.const 30))
  (func $i16x8.le_u-0 (export "i16x8.le_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.le_u
  )
  (func $i16x8.le_u-1 (export "i16x8.le_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.le_u
  )
  (func $i16x8.le_u-all (export "i16x8.le_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.le_u
  )
  (func $i16x8.ge_u-0 (export "i16x8.ge_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.ge_u
  )
  (func $i16x8.ge_u-1 (export "i16x8.ge_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.ge_u
  )
  (func $i16x8.ge_u-all (export "i16x8.ge_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.ge_u
  )
  (func $i16x8.add-0 (export "i16x8.add-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.add
  )
  (func $i16x8.add-1 (export "i16x8.add-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.add
  )
  (func $i16x8.add-all (export "i16x8.add-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.add
  )
  (func $i16x8.sub-0 (export "i16x8.sub-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.sub
  )
  (func $i16x8.sub-1 (export "i16x8.sub-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.sub
  )
  (func $i16x8.sub-all (export "i16x8.sub-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.sub
  )
  (func $i16x8.mul-0 (export "i16x8.mul-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.mul
  )
  (func $i16x8.mul-1 (export "i16x8.mul-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.mul
  )
  (func $i16x8.mul-all (export "i16x8.mul-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.mul
  )
  (func $i16x8.add_sat_s-0 (export "i16x8.add_sat_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.add_sat_s
  )
  (func $i16x8.add_sat_s-1 (export "i16x8.add_sat_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.add_sat_s
  )
  (func $i16x8.add_sat_s-all (export "i16x8.add_sat_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.add_sat_s
  )
  (func $i16x8.add_sat_u-0 (export "i16x8.add_sat_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.add_sat_u
  )
  (func $i16x8.add_sat_u-1 (export "i16x8.add_sat_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.add_sat_u
  )
  (func $i16x8.add_sat_u-all (export "i16x8.add_sat_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.add_sat_u
  )
  (func $i16x8.sub_sat_s-0 (export "i16x8.sub_sat_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.sub_sat_s
  )
  (func $i16x8.sub_sat_s-1 (export "i16x8.sub_sat_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.sub_sat_s
  )
  (func $i16x8.sub_sat_s-all (export "i16x8.sub_sat_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.sub_sat_s
  )
  (func $i16x8.sub_sat_u-0 (export "i16x8.sub_sat_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.sub_sat_u
  )
  (func $i16x8.sub_sat_u-1 (export "i16x8.sub_sat_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.sub_sat_u
  )
  (func $i16x8.sub_sat_u-all (export "i16x8.sub_sat_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.sub_sat_u
  )
  (func $i16x8.avgr_u-0 (export "i16x8.avgr_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.avgr_u
  )
  (func $i16x8.avgr_u-1 (export "i16x8.avgr_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.avgr_u
  )
  (func $i16x8.avgr_u-all (export "i16x8.avgr_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.avgr_u
  )
  (func $i16x8.min_s-0 (export "i16x8.min_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.min_s
  )
  (func $i16x8.min_s-1 (export "i16x8.min_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.min_s
  )
  (func $i16x8.min_s-all (export "i16x8.min_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.min_s
  )
  (func $i16x8.min_u-0 (export "i16x8.min_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.min_u
  )
  (func $i16x8.min_u-1 (export "i16x8.min_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.min_u
  )
  (func $i16x8.min_u-all (export "i16x8.min_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.min_u
  )
  (func $i16x8.max_s-0 (export "i16x8.max_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.max_s
  )
  (func $i16x8.max_s-1 (export "i16x8.max_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.max_s
  )
  (func $i16x8.max_s-all (export "i16x8.max_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.max_s
  )
  (func $i16x8.max_u-0 (export "i16x8.max_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.max_u
  )
  (func $i16x8.max_u-1 (export "i16x8.max_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.max_u
  )
  (func $i16x8.max_u-all (export "i16x8.max_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.max_u
  )
  (func $i16x8.narrow_i32x4_s-0 (export "i16x8.narrow_i32x4_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.narrow_i32x4_s
  )
  (func $i16x8.narrow_i32x4_s-1 (export "i16x8.narrow_i32x4_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.narrow_i32x4_s
  )
  (func $i16x8.narrow_i32x4_s-all (export "i16x8.narrow_i32x4_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.narrow_i32x4_s
  )
  (func $i16x8.narrow_i32x4_u-0 (export "i16x8.narrow_i32x4_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.narrow_i32x4_u
  )
  (func $i16x8.narrow_i32x4_u-1 (export "i16x8.narrow_i32x4_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.narrow_i32x4_u
  )
  (func $i16x8.narrow_i32x4_u-all (export "i16x8.narrow_i32x4_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.narrow_i32x4_u
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0x8cab4d34ea03d35c))
(assert_return (invoke "i16x8.le_u-0" (i32.const 48)) (v128.const i64x2 0xffffffff00000000 0xffffffff0000))
(assert_return (invoke "i16x8.le_u-1"
  (i32.const 51)) (v128.const i64x2 0xffff00000000ffff 0xffff0000ffffffff))
(assert_return (invoke "i16x8.le_u-all" (i32.const 53)) (v128.const i64x2 0xffff0000 0xffffffff0000ffff))
(assert_return (invoke "i16x8.ge_u-0"
  (i32.const 54)) (v128.const i64x2 0xffff0000ffff0000 0xffff00000000ffff))
(assert_return (invoke "i16x8.ge_u-1" (i32.const 57)) (v128.const i64x2 0xffffffff00000000 0xffff00000000))
(assert_return (invoke "i16x8.ge_u-all" (i32.const 59)) (v128.const i64x2 0xffff0000ffff 0xffff0000ffff0000))
(assert_return (invoke "i16x8.add-0" (i32.const 60)) (v128.const i64x2 0xcb5ec618008e1bf6 0xaa45a69c1b0bf335))
(assert_return (invoke "i16x8.add-1" (i32.const 49)) (v128.const i64x2 0xb301c49fc69a65c1 0x37622d9398279ed6))
(assert_return (invoke "i16x8.add-all"
  (i32.const 51)) (v128.const i64x2 0xf4c07fc5c556b891 0x7c999c00c4a8baa9))
(assert_return (invoke "i16x8.sub-0" (i32.const 52)) (v128.const i64x2 0xcd3efb66047cdf72 0x7dbc52eaacc77f9f))
(assert_return (invoke "i16x8.sub-1" (i32.const 55)) (v128.const i64x2 0xb4427ef18c49f2c1 0x119920cbf2e60cd5))
(assert_return (invoke "i16x8.sub-all"
  (i32.const 57)) (v128.const i64x2 0x61fec6aa2f570ac0 0x23d08501d1cfbd69))
(assert_return (invoke "i16x8.mul-0" (i32.const 58)) (v128.const i64x2 0x7afe6382c75dcdff 0xcb08c7848ac2cd3e))
(assert_return (invoke "i16x8.mul-1" (i32.const 61)) (v128.const i64x2 0xb09e17046498c7f 0x8084d4ac22105f30))
(assert_return (invoke "i16x8.mul-all"
  (i32.const 49)) (v128.const i64x2 0x7ec0da9537403000 0x61ff91573d00c000))
(assert_return (invoke "i16x8.add_sat_s-0"
  (i32.const 50)) (v128.const i64x2 0xf341ca5f533c7fff 0x1bdfadd9fbf32a55))
(assert_return (invoke "i16x8.add_sat_s-1"
  (i32.const 53)) (v128.const i64x2 0x78ea399a7fff7286 0xa82a0e2c6f7f7fff))
(assert_return (invoke "i16x8.add_sat_s-all"
  (i32.const 55)) (v128.const i64x2 0x7fff7fff7fff7fc5 0x9691ed617c997fff))
(assert_return (invoke "i16x8.add_sat_u-0"
  (i32.const 56)) (v128.const i64x2 0xffffffff01c8ffff 0xe2eeffffea9b2b54))
(assert_return (invoke "i16x8.add_sat_u-1"
  (i32.const 59)) (v128.const i64x2 0x92d9e19b8048b82a 0xdef0ffff5b46b79f))
(assert_return (invoke "i16x8.add_sat_u-all"
  (i32.const 61)) (v128.const i64x2 0xed617c999c00c4a8 0xffffffffedc09691))
(assert_return (invoke "i16x8.sub_sat_s-0"
  (i32.const 48)) (v128.const i64x2 0xd2847fff3fb68000 0xe4e4fae1ae01962a))
(assert_return (invoke "i16x8.sub_sat_s-1"
  (i32.const 51)) (v128.const i64x2 0xbe41800001447fff 0xbac99193d37fe42d))
(assert_return (invoke "i16x8.sub_sat_s-all"
  (i32.const 53)) (v128.const i64x2 0x2f570ac08045c54c 0x7fffbd6961fec6aa))
(assert_return (invoke "i16x8.sub_sat_u-0"
  (i32.const 54)) (v128.const i64x2 0x76340000beb70000 0xaefe00000000d56f))
(assert_return (invoke "i16x8.sub_sat_u-1"
  (i32.const 57)) (v128.const i64x2 0x1640459b00000000 0xa5cc00000000))
(assert_return (invoke "i16x8.sub_sat_u-all"
  (i32.const 59)) (v128.const i64x2 0x61fe00002f57 0x2069000085010000))
(assert_return (invoke "i16x8.avgr_u-0"
  (i32.const 60)) (v128.const i64x2 0x65af630c80478dfb 0x5523d34e8d86799b))
(assert_return (invoke "i16x8.avgr_u-1"
  (i32.const 49)) (v128.const i64x2 0x59816250634db2e1 0x1bb196ca4c144f6b))
(assert_return (invoke "i16x8.avgr_u-all"
  (i32.const 51)) (v128.const i64x2 0x7a603fe362abdc49 0x3e4d4e0062545d55))
(assert_return (invoke "i16x8.min_s-0" (i32.const 52)) (v128.const i64x2 0x7fc000014951f3 0x981dae94ff45a975))
(assert_return (invoke "i16x8.min_s-1"
  (i32.const 55)) (v128.const i64x2 0x3341c49a01497281 0x8c88dc9527e1d01))
(assert_return (invoke "i16x8.min_s-all"
  (i32.const 57)) (v128.const i64x2 0x1d0145a945a97500 0xe4f88dc98dc91d01))
(assert_return (invoke "i16x8.min_u-0"
  (i32.const 58)) (v128.const i64x2 0x17ec49a0149007f 0x1a61ae94527e29d6))
(assert_return (invoke "i16x8.min_u-1"
  (i32.const 61)) (v128.const i64x2 0x33415f9801497281 0x1a61ae94527e08c8))
(assert_return (invoke "i16x8.min_u-all"
  (i32.const 49)) (v128.const i64x2 0x50005c551f340 0x1d0145a945a97500))
(assert_return (invoke "i16x8.max_s-0"
  (i32.const 50)) (v128.const i64x2 0x334105c551f37281 0x1a61ff45527e29d6))
(assert_return (invoke "i16x8.max_s-1"
  (i32.const 53)) (v128.const i64x2 0x45a975007fc07281 0x1a615f98527e7eff))
(assert_return (invoke "i16x8.max_s-all"
  (i32.const 55)) (v128.const i64x2 0x7eff75007fc07fc0 0x8c85f985f987eff))
(assert_return (invoke "i16x8.max_u-0"
  (i32.const 56)) (v128.const i64x2 0xff45c49a0149c000 0xc88dc95f981d29d6))
(assert_return (invoke "i16x8.max_u-1"
  (i32.const 59)) (v128.const i64x2 0x5f98c49a7eff7281 0xc48fe4f8527e8dc9))
(assert_return (invoke "i16x8.max_u-all"
  (i32.const 61)) (v128.const i64x2 0x8dc95f987eff7eff 0xc48fe4f8e4f88dc9))
(assert_return (invoke "i16x8.narrow_i32x4_s-0"
  (i32.const 48)) (v128.const i64x2 0x80007fff7fff7fff 0x7fff7fff7fff7fff))
(assert_return (invoke "i16x8.narrow_i32x4_s-1"
  (i32.const 51)) (v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff))
(assert_return (invoke "i16x8.narrow_i32x4_s-all"
  (i32.const 53)) (v128.const i64x2 0x7fff7fff7fff7fff 0x80007fff7fff7fff))
(assert_return (invoke "i16x8.narrow_i32x4_u-0" (i32.const 54)) (v128.const i64x2 0xffff00000000 -1))
(assert_return (invoke "i16x8.narrow_i32x4_u-1" (i32.const 57)) (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "i16x8.narrow_i32x4_u-all"
  (i32.const 59)) (v128.const i64x2 0xffffffff 0xffffffffffff))

(module
  (memory 1 5)
  (data $d0 "\0f\89\00\22\ae\f9\7e\8c\0d\34\eb\54\7f\70\c4\d4")
  (data (i32.const 0) "\96\e1\59\01\12\c6\a5\06\57\ed\02\24\bb\26\84\7e\00\00\5f\42\00\00\f0\3f\00\80\1a\42\00\a3\e3\44\12\46\40\20\ff\99\11\e1\7e\14\d5\f6\b9\00\13\47\00\80\56\42\23\c7\0a\5f\60\c7\a4\45\23\c7\0a\df\52\c5\7d\80\02\3d\6f\fc\12\44\ff\d6\57\1d\2b\7f\00\00\f2\41\00\00\00\00\00\00\c0\bf\80\d1\5b\c5\ac\00\10\20\ff\80\d2\6d\b2\d7\52\01\be\04\d5\50\80\b7\f9\45\00\00\c0\bf\00\00\c0\7f\00\00\00\bf")
  (global (mut v128) (v128.const i64x2 0x21ce340e8018bfe 0xc6042086b3d7b2))
  (global (mut v128) (v128.const i64x2 0xc5c4f9604f7fffff 0x41dc0000000116c2))
  (global (mut v128) (v128.const i64x2 0xc1dfffffffc00000 0x40bd917400000000))
  (global (mut i32) (i32.const 41))
  (func $i16x8.q15mulr_sat_s-0 (export "i16x8.q15mulr_sat_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.q15mulr_sat_s
  )
  (func $i16x8.q15mulr_sat_s-1 (export "i16x8.q15mulr_sat_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.q15mulr_sat_s
  )
  (func $i16x8.q15mulr_sat_s-all (export "i16x8.q15mulr_sat_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.q15mulr_sat_s
  )
  (func $i16x8.extmul_low_i8x16_s-0 (export "i16x8.extmul_low_i8x16_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.extmul_low_i8x16_s
  )
  (func $i16x8.extmul_low_i8x16_s-1 (export "i16x8.extmul_low_i8x16_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.extmul_low_i8x16_s
  )
  (func $i16x8.extmul_low_i8x16_s-all (export "i16x8.extmul_low_i8x16_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.extmul_low_i8x16_s
  )
  (func $i16x8.extmul_high_i8x16_s-0 (export "i16x8.extmul_high_i8x16_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.extmul_high_i8x16_s
  )
  (func $i16x8.extmul_high_i8x16_s-1 (export "i16x8.extmul_high_i8x16_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.extmul_high_i8x16_s
  )
  (func $i16x8.extmul_high_i8x16_s-all (export "i16x8.extmul_high_i8x16_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.extmul_high_i8x16_s
  )
  (func $i16x8.extmul_low_i8x16_u-0 (export "i16x8.extmul_low_i8x16_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.extmul_low_i8x16_u
  )
  (func $i16x8.extmul_low_i8x16_u-1 (export "i16x8.extmul_low_i8x16_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.extmul_low_i8x16_u
  )
  (func $i16x8.extmul_low_i8x16_u-all (export "i16x8.extmul_low_i8x16_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.extmul_low_i8x16_u
  )
  (func $i16x8.extmul_high_i8x16_u-0 (export "i16x8.extmul_high_i8x16_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.extmul_high_i8x16_u
  )
  (func $i16x8.extmul_high_i8x16_u-1 (export "i16x8.extmul_high_i8x16_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.extmul_high_i8x16_u
  )
  (func $i16x8.extmul_high_i8x16_u-all (export "i16x8.extmul_high_i8x16_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.extmul_high_i8x16_u
  )
  (func $i16x8.all_true-0 (export "i16x8.all_true-0") (param i32) (result i32)
    local.get 0 v128.load offset=1 i16x8.all_true
  )
  (func $i16x8.bitmask-0 (export "i16x8.bitmask-0") (param i32) (result i32)
    local.get 0 v128.load offset=1 i16x8.bitmask
  )
  (func $i16x8.shl-0 (export "i16x8.shl-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 3 i16x8.shl
  )
  (func $i16x8.shr_s-0 (export "i16x8.shr_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 3 i16x8.shr_s
  )
  (func $i16x8.shr_u-0 (export "i16x8.shr_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 3 i16x8.shr_u
  )
  (func $i16x8.extract_lane_s-0 (export "i16x8.extract_lane_s-0") (param i32) (result i32)
    local.get 0 v128.load offset=1 i16x8.extract_lane_s 7
  )
  (func $i16x8.extract_lane_u-0 (export "i16x8.extract_lane_u-0") (param i32) (result i32)
    local.get 0 v128.load offset=1 i16x8.extract_lane_u 4
  )
  (func $i16x8.replace_lane-0 (export "i16x8.replace_lane-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 3 i16x8.replace_lane 4
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0xd4c4707f54eb340d))
(assert_return (invoke "i16x8.q15mulr_sat_s-0"
  (i32.const 48)) (v128.const i64x2 0x197fd94f964b19b 0x800059de941cb9))
(assert_return (invoke "i16x8.q15mulr_sat_s-1"
  (i32.const 51)) (v128.const i64x2 0xff10f05c0a9ea9dd 0x5efbe4379c0a61))
(assert_return (invoke "i16x8.q15mulr_sat_s-all"
  (i32.const 53)) (v128.const i64x2 0xea5e110e131d5f5 0xfe4dc33a3a750f1c))
(assert_return (invoke "i16x8.extmul_low_i8x16_s-0"
  (i32.const 54)) (v128.const i64x2 0x8a0ffc7d420ff42 0x14f9c4fc091140))
(assert_return (invoke "i16x8.extmul_low_i8x16_s-1"
  (i32.const 57)) (v128.const i64x2 0x318000a1a0dffba 0xff000dac06af1480))
(assert_return (invoke "i16x8.extmul_low_i8x16_s-all"
  (i32.const 59)) (v128.const i64x2 0x79b03340759015e 0xe18000fa1d80280a))
(assert_return (invoke "i16x8.extmul_high_i8x16_s-0"
  (i32.const 60)) (v128.const i64x2 0xf76c0134ee39ed6a 0x984fffc0880))
(assert_return (invoke "i16x8.extmul_high_i8x16_s-1"
  (i32.const 49)) (v128.const i64x2 0xfbafcfe0921f556 0xe3aeff140a40))
(assert_return (invoke "i16x8.extmul_high_i8x16_s-all"
  (i32.const 51)) (v128.const i64x2 0x79b03340759015e 0xe18000fa1d80280a))
(assert_return (invoke "i16x8.extmul_low_i8x16_u-0"
  (i32.const 52)) (v128.const i64x2 0x5700005f056ec572 0x46078c916c31c0))
(assert_return (invoke "i16x8.extmul_low_i8x16_u-1"
  (i32.const 55)) (v128.const i64x2 0xb45800232577a2b8 0x18a08f8c5bd0280))
(assert_return (invoke "i16x8.extmul_low_i8x16_u-all"
  (i32.const 57)) (v128.const i64x2 0xad59015e35a3166c 0x6280280aab9b0334))
(assert_return (invoke "i16x8.extmul_high_i8x16_u-0"
  (i32.const 58)) (v128.const i64x2 0x3a1a2aa701ae5900 0x349800481f80))
(assert_return (invoke "i16x8.extmul_high_i8x16_u-1"
  (i32.const 61)) (v128.const i64x2 0x7004b24d391c0c84 0x214200740ae0))
(assert_return (invoke "i16x8.extmul_high_i8x16_u-all"
  (i32.const 49)) (v128.const i64x2 0xad59015e35a3166c 0x6280280aab9b0334))
(assert_return (invoke "i16x8.all_true-0" (i32.const 50)) (i32.const 1))
(assert_return (invoke "i16x8.bitmask-0" (i32.const 52)) (i32.const 4))
(assert_return (invoke "i16x8.shl-0" (i32.const 54)) (v128.const i64x2 0x8e008a008e00be00 0x7a0000008a00be00))
(assert_return (invoke "i16x8.shr_s-0" (i32.const 56)) (v128.const i64x2 0x2900050011ffd2 0x900370001003e))
(assert_return (invoke "i16x8.shr_u-0" (i32.const 58)) (v128.const i64x2 0x3e002900050011 0x7f000900370001))
(assert_return (invoke "i16x8.extract_lane_s-0" (i32.const 60)) (i32.const 22486))
(assert_return (invoke "i16x8.extract_lane_u-0" (i32.const 48)) (i32.const 42183))
(assert_return (invoke "i16x8.replace_lane-0"
  (i32.const 50)) (v128.const i64x2 0xa4c7605f0ac72342 0x7dc552df0ac70029))

(module
  (memory 1 5)
  (data $d0 "\81\ac\4b\fe\8e\01\fc\8a\3c\b7\6b\e2\57\75\de\20")
  (data (i32.const 0) "\ef\63\fe\d8\f7\cc\00\16\05\09\78\67\c5\9b\ed\3d\cd\cc\cc\bd\ff\ff\7f\3f\23\c7\0a\df\00\80\4f\42\48\78\87\12\fe\80\aa\c8\ab\8d\0b\ff\9c\7e\5b\b1\c0\96\9f\c5\09\00\80\7f\00\6a\c2\45\ff\ff\7f\4f\3c\68\7d\c5\04\10\9c\b4\38\cf\52\01\ea\30\f3\16\00\00\ea\41\80\c4\ff\44\00\00\83\41\00\00\66\42\c2\24\c8\3f\f7\9c\99\22\e8\3e\e6\83\40\7f\2f\42\00\00\e6\41\c2\16\01\80\00\00\91\41\00\00\9a\41")
  (global (mut v128) (v128.const i64x2 0xdd9a087439fb7ecb 0xa55964e0bcb380c5))
  (global (mut v128) (v128.const i64x2 0xffc00000c5d0b980 0x41b800004f800000))
  (global (mut v128) (v128.const i64x2 0xfff8000000000005 0xb7a16c262777579c))
  (global (mut i32) (i32.const 63))
  (func $i32x4.abs-0 (export "i32x4.abs-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i32x4.abs
  )
  (func $i32x4.neg-0 (export "i32x4.neg-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i32x4.neg
  )
  (func $i32x4.extadd_pairwise_i16x8_s-0 (export "i32x4.extadd_pairwise_i16x8_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i32x4.extadd_pairwise_i16x8_s
  )
  (func $i32x4.extadd_pairwise_i16x8_u-0 (export "i32x4.extadd_pairwise_i16x8_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i32x4.extadd_pairwise_i16x8_u
  )
  (func $i32x4.extend_low_i16x8_s-0 (export "i32x4.extend_low_i16x8_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i32x4.extend_low_i16x8_s
  )
  (func $i32x4.extend_high_i16x8_s-0 (export "i32x4.extend_high_i16x8_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i32x4.extend_high_i16x8_s
  )
  (func $i32x4.extend_low_i16x8_u-0 (export "i32x4.extend_low_i16x8_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i32x4.extend_low_i16x8_u
  )
  (func $i32x4.extend_high_i16x8_u-0 (export "i32x4.extend_high_i16x8_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i32x4.extend_high_i16x8_u
  )
  (func $i64x2.abs-0 (export "i64x2.abs-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i64x2.abs
  )
  (func $i64x2.neg-0 (export "i64x2.neg-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i64x2.neg
  )
  (func $i64x2.extend_low_i32x4_s-0 (export "i64x2.extend_low_i32x4_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i64x2.extend_low_i32x4_s
  )
  (func $i64x2.extend_high_i32x4_s-0 (export "i64x2.extend_high_i32x4_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i64x2.extend_high_i32x4_s
  )
  (func $i64x2.extend_low_i32x4_u-0 (export "i64x2.extend_low_i32x4_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i64x2.extend_low_i32x4_u
  )
  (func $i64x2.extend_high_i32x4_u-0 (export "i64x2.extend_high_i32x4_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i64x2.extend_high_i32x4_u
  )
  (func $i32x4.eq-0 (export "i32x4.eq-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i32x4.eq
  )
  (func $i32x4.eq-1 (export "i32x4.eq-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i32x4.eq
  )
  (func $i32x4.eq-all (export "i32x4.eq-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i32x4.eq
  )
  (func $i32x4.ne-0 (export "i32x4.ne-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i32x4.ne
  )
  (func $i32x4.ne-1 (export "i32x4.ne-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i32x4.ne
  )
  (func $i32x4.ne-all (export "i32x4.ne-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i32x4.ne
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0x20de7557e26bb73c))
(assert_return (invoke "i32x4.abs-0" (i32.const 48)) (v128.const i64x2 0x7f800009c59f96 0x3c4f7fff00ba3d96))
(assert_return (invoke "i32x4.neg-0" (i32.const 50)) (v128.const i64x2 0x3d95ff817ffff63b 0x8297c3b1800000bb))
(assert_return (invoke "i32x4.extadd_pairwise_i16x8_s-0"
  (i32.const 52)) (v128.const i64x2 0xffffc1afffff807f 0x822d0000bc4e))
(assert_return (invoke "i32x4.extadd_pairwise_i16x8_u-0"
  (i32.const 54)) (v128.const i64x2 0x17f440000c2e9 0xa0d50000b9b7))
(assert_return (invoke "i32x4.extend_low_i16x8_s-0"
  (i32.const 56)) (v128.const i64x2 0xffffff45ffffc26a 0x3c4f00007fff))
(assert_return (invoke "i32x4.extend_high_i16x8_s-0"
  (i32.const 58)) (v128.const i64x2 0xffff9c10000004c5 0x52cf000038b4))
(assert_return (invoke "i32x4.extend_low_i16x8_u-0"
  (i32.const 60)) (v128.const i64x2 0x3c4f00007fff 0x4c500007d68))
(assert_return (invoke "i32x4.extend_high_i16x8_u-0"
  (i32.const 48)) (v128.const i64x2 0xff450000c26a 0x3c4f00007fff))
(assert_return (invoke "i64x2.abs-0" (i32.const 50)) (v128.const i64x2 0x3d95ff807ffff63b 0x7d683c4f7fffff45))
(assert_return (invoke "i64x2.neg-0" (i32.const 52)) (v128.const i64x2 0xba3d95ff808000 0xfb3a8297c3b08001))
(assert_return (invoke "i64x2.extend_low_i32x4_s-0"
  (i32.const 54)) (v128.const i64x2 0xffffffffc26a007f 0x7fffff45))
(assert_return (invoke "i64x2.extend_high_i32x4_s-0" (i32.const 56)) (v128.const i64x2 0x4c57d68 0x38b49c10))
(assert_return (invoke "i64x2.extend_low_i32x4_u-0" (i32.const 58)) (v128.const i64x2 0x7fffff45 0x7d683c4f))
(assert_return (invoke "i64x2.extend_high_i32x4_u-0" (i32.const 60)) (v128.const i64x2 0x38b49c10 0xea0152cf))
(assert_return (invoke "i32x4.eq-0" (i32.const 48)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-1" (i32.const 51)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-all" (i32.const 53)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-0" (i32.const 54)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.ne-1" (i32.const 57)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.ne-all" (i32.const 59)) (v128.const i64x2 -1 -1))

(module
  (memory 1 5)
  (data $d0 "\71\80\5a\20\f3\54\57\0e\7f\08\9c\1a\bd\ae\cd\e1")
  (data (i32.const 0) "\81\56\fe\25\82\3a\7c\6e\a1\da\f2\f1\04\a7\f5\86\00\00\3d\42\00\00\3a\42\80\c0\e7\44\00\b7\bb\c5\c8\04\fa\0f\62\80\e0\bd\7f\01\f0\e5\2c\f6\51\00\00\00\22\41\00\8f\f3\c5\60\aa\aa\45\00\00\20\40\37\81\4c\9e\0b\e7\d6\e8\01\a5\8a\4a\27\80\df\4d\80\5e\ad\c5\a0\36\e8\c5\00\80\28\42\00\00\3a\41\d3\87\da\83\7f\86\c6\40\3b\d6\a2\49\f3\f9\7e\a3\c2\16\01\80\00\00\9e\41\40\e5\2e\c5\00\00\85\41")
  (global (mut v128) (v128.const i64x2 0x2081c4ed46be31f3 0x4380dad7f404f18a))
  (global (mut v128) (v128.const i64x2 0x4020000041dc0000 0x3f80000042190000))
  (global (mut v128) (v128.const i64x2 0x3fb999999999999a 0x408bdea000000000))
  (global (mut i32) (i32.const 43))
  (func $i32x4.lt_s-0 (export "i32x4.lt_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i32x4.lt_s
  )
  (func $i32x4.lt_s-1 (export "i32x4.lt_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i32x4.lt_s
  )
  (func $i32x4.lt_s-all (export "i32x4.lt_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i32x4.lt_s
  )
  (func $i32x4.gt_s-0 (export "i32x4.gt_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i32x4.gt_s
  )
  (func $i32x4.gt_s-1 (export "i32x4.gt_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i32x4.gt_s
  )
  (func $i32x4.gt_s-all (export "i32x4.gt_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i32x4.gt_s
  )
  (func $i32x4.le_s-0 (export "i32x4.le_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i32x4.le_s
  )
  (func $i32x4.le_s-1 (export "i32x4.le_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i32x4.le_s
  )
  (func $i32x4.le_s-all (export "i32x4.le_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i32x4.le_s
  )
  (func $i32x4.ge_s-0 (export "i32x4.ge_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i32x4.ge_s
  )
  (func $i32x4.ge_s-1 (export "i32x4.ge_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i32x4.ge_s
  )
  (func $i32x4.ge_s-all (export "i32x4.ge_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i32x4.ge_s
  )
  (func $i32x4.lt_u-0 (export "i32x4.lt_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i32x4.lt_u
  )
  (func $i32x4.lt_u-1 (export "i32x4.lt_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i32x4.lt_u
  )
  (func $i32x4.lt_u-all (export "i32x4.lt_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i32x4.lt_u
  )
  (func $i32x4.gt_u-0 (export "i32x4.gt_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i32x4.gt_u
  )
  (func $i32x4.gt_u-1 (export "i32x4.gt_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i32x4.gt_u
  )
  (func $i32x4.gt_u-all (export "i32x4.gt_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i32x4.gt_u
  )
  (func $i32x4.le_u-0 (export "i32x4.le_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i32x4.le_u
  )
  (func $i32x4.le_u-1 (export "i32x4.le_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i32x4.le_u
  )
  (func $i32x4.le_u-all (export "i32x4.le_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i32x4.le_u
  )
  (func $i32x4.ge_u-0 (export "i32x4.ge_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i32x4.ge_u
  )
  (func $i32x4.ge_u-1 (export "i32x4.ge_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i32x4.ge_u
  )
  (func $i32x4.ge_u-all (export "i32x4.ge_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i32x4.ge_u
  )
  (func $i32x4.add-0 (export "i32x4.add-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i32x4.add
  )
  (func $i32x4.add-1 (export "i32x4.add-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i32x4.add
  )
  (func $i32x4.add-all (export "i32x4.add-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i32x4.add
  )
  (func $i32x4.sub-0 (export "i32x4.sub-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i32x4.sub
  )
  (func $i32x4.sub-1 (export "i32x4.sub-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i32x4.sub
  )
  (func $i32x4.sub-all (export "i32x4.sub-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i32x4.sub
  )
  (func $i32x4.mul-0 (export "i32x4.mul-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i32x4.mul
  )
  (func $i32x4.mul-1 (export "i32x4.mul-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i32x4.mul
  )
  (func $i32x4.mul-all (export "i32x4.mul-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i32x4.mul
  )
  (func $i32x4.min_s-0 (export "i32x4.min_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i32x4.min_s
  )
  (func $i32x4.min_s-1 (export "i32x4.min_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i32x4.min_s
  )
  (func $i32x4.min_s-all (export "i32x4.min_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i32x4.min_s
  )
  (func $i32x4.min_u-0 (export "i32x4.min_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i32x4.min_u
  )
  (func $i32x4.min_u-1 (export "i32x4.min_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i32x4.min_u
  )
  (func $i32x4.min_u-all (export "i32x4.min_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i32x4.min_u
  )
  (func $i32x4.max_s-0 (export "i32x4.max_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i32x4.max_s
  )
  (func $i32x4.max_s-1 (export "i32x4.max_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i32x4.max_s
  )
  (func $i32x4.max_s-all (export "i32x4.max_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i32x4.max_s
  )
  (func $i32x4.max_u-0 (export "i32x4.max_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i32x4.max_u
  )
  (func $i32x4.max_u-1 (export "i32x4.max_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i32x4.max_u
  )
  (func $i32x4.max_u-all (export "i32x4.max_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i32x4.max_u
  )
  (func $i32x4.dot_i16x8_s-0 (export "i32x4.dot_i16x8_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i32x4.dot_i16x8_s
  )
  (func $i32x4.dot_i16x8_s-1 (export "i32x4.dot_i16x8_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i32x4.dot_i16x8_s
  )
  (func $i32x4.dot_i16x8_s-all (export "i32x4.dot_i16x8_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i32x4.dot_i16x8_s
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0xe1cdaebd1a9c087f))
(assert_return (invoke "i32x4.lt_s-0" (i32.const 48)) (v128.const i64x2 0xffffffff 0xffffffff00000000))
(assert_return (invoke "i32x4.lt_s-1" (i32.const 51)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.lt_s-all" (i32.const 53)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.gt_s-0" (i32.const 54)) (v128.const i64x2 0 0xffffffff))
(assert_return (invoke "i32x4.gt_s-1" (i32.const 57)) (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "i32x4.gt_s-all" (i32.const 59)) (v128.const i64x2 0xffffffff -1))
(assert_return (invoke "i32x4.le_s-0" (i32.const 60)) (v128.const i64x2 -1 0xffffffff00000000))
(assert_return (invoke "i32x4.le_s-1" (i32.const 49)) (v128.const i64x2 0xffffffff00000000 0xffffffff))
(assert_return (invoke "i32x4.le_s-all" (i32.const 51)) (v128.const i64x2 0 0xffffffff00000000))
(assert_return (invoke "i32x4.ge_s-0" (i32.const 52)) (v128.const i64x2 0xffffffff 0xffffffff))
(assert_return (invoke "i32x4.ge_s-1" (i32.const 55)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.ge_s-all" (i32.const 57)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.lt_u-0" (i32.const 58)) (v128.const i64x2 0xffffffff 0xffffffff))
(assert_return (invoke "i32x4.lt_u-1" (i32.const 61)) (v128.const i64x2 -1 0xffffffff00000000))
(assert_return (invoke "i32x4.lt_u-all" (i32.const 49)) (v128.const i64x2 0xffffffff -1))
(assert_return (invoke "i32x4.gt_u-0" (i32.const 50)) (v128.const i64x2 -1 0xffffffff00000000))
(assert_return (invoke "i32x4.gt_u-1" (i32.const 53)) (v128.const i64x2 0xffffffff 0xffffffff))
(assert_return (invoke "i32x4.gt_u-all" (i32.const 55)) (v128.const i64x2 0xffffffff 0xffffffff00000000))
(assert_return (invoke "i32x4.le_u-0" (i32.const 56)) (v128.const i64x2 0xffffffff -1))
(assert_return (invoke "i32x4.le_u-1" (i32.const 59)) (v128.const i64x2 -1 0xffffffff00000000))
(assert_return (invoke "i32x4.le_u-all" (i32.const 61)) (v128.const i64x2 -1 0))
(assert_return (invoke "i32x4.ge_u-0" (i32.const 48)) (v128.const i64x2 0xffffffff00000000 0))
(assert_return (invoke "i32x4.ge_u-1" (i32.const 51)) (v128.const i64x2 0xffffffff00000000 0xffffffff))
(assert_return (invoke "i32x4.ge_u-all" (i32.const 53)) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.add-0" (i32.const 54)) (v128.const i64x2 0x4081c532f16892b8 0x1a67e675408628ca))
(assert_return (invoke "i32x4.add-1" (i32.const 57)) (v128.const i64x2 0xbece462486de31f3 0x8e0b7fd8dcdbd895))
(assert_return (invoke "i32x4.add-all"
  (i32.const 59)) (v128.const i64x2 0x85581f83c1574020 0xcab1ef8b8dd8cfe1))
(assert_return (invoke "i32x4.sub-0" (i32.const 60)) (v128.const i64x2 0xeb1c8794f081ee0d 0xe3c9afce0de3e55d))
(assert_return (invoke "i32x4.sub-1" (i32.const 49)) (v128.const i64x2 0xdad71a8d80caa2f3 0xa53459a0b3e4f18a))
(assert_return (invoke "i32x4.sub-all"
  (i32.const 51)) (v128.const i64x2 0x45aa64b61b92c90d 0xb740e2ebbee8bfe0))
(assert_return (invoke "i32x4.mul-0" (i32.const 52)) (v128.const i64x2 0xd6d327629da68fbd 0x92981a57a6b14000))
(assert_return (invoke "i32x4.mul-1" (i32.const 55)) (v128.const i64x2 0x3d5edda03dc3aa5e 0xa1e0c7ba6578e0f8))
(assert_return (invoke "i32x4.mul-all"
  (i32.const 57)) (v128.const i64x2 0x63aee6e035400000 0x3f6fd6d69cde6144))
(assert_return (invoke "i32x4.min_s-0"
  (i32.const 58)) (v128.const i64x2 0x2081c4ed20000045 0x8aa501e8d6e70b9e))
(assert_return (invoke "i32x4.min_s-1"
  (i32.const 61)) (v128.const i64x2 0xe8d6e70b9e4c8137 0x4380dad7f404f18a))
(assert_return (invoke "i32x4.min_s-all"
  (i32.const 49)) (v128.const i64x2 0xaa60c5f38f004122 0x81374020000045aa))
(assert_return (invoke "i32x4.min_u-0"
  (i32.const 50)) (v128.const i64x2 0x2081c4ed46be31f3 0x4380dad720000045))
(assert_return (invoke "i32x4.min_u-1"
  (i32.const 53)) (v128.const i64x2 0x2081c4ed45aaaa60 0x4380dad79e4c8137))
(assert_return (invoke "i32x4.min_u-all"
  (i32.const 55)) (v128.const i64x2 0x40200000000045aa 0xa501e8d69e4c8137))
(assert_return (invoke "i32x4.max_s-0"
  (i32.const 56)) (v128.const i64x2 0x3740200046be31f3 0x4380dad70b9e4c81))
(assert_return (invoke "i32x4.max_s-1"
  (i32.const 59)) (v128.const i64x2 0x2081c4ed46be31f3 0x4380dad7f404f18a))
(assert_return (invoke "i32x4.max_s-all"
  (i32.const 61)) (v128.const i64x2 0xe8d6e70b9e4c8137 0x4ddf80274a8aa501))
(assert_return (invoke "i32x4.max_u-0"
  (i32.const 48)) (v128.const i64x2 0x60c5f38f46be31f3 0x4380dad7f404f18a))
(assert_return (invoke "i32x4.max_u-1"
  (i32.const 51)) (v128.const i64x2 0x2081c4edaa60c5f3 0xe70b9e4cf404f18a))
(assert_return (invoke "i32x4.max_u-all"
  (i32.const 53)) (v128.const i64x2 0x40200000aa60c5f3 0xe8d6e70b9e4c8137))
(assert_return (invoke "i32x4.dot_i16x8_s-0"
  (i32.const 54)) (v128.const i64x2 0x40033e1fb4cb62b 0xf37a3632f94c2e84))
(assert_return (invoke "i32x4.dot_i16x8_s-1"
  (i32.const 57)) (v128.const i64x2 0x10da003711b857c0 0x20dcd0d7027e8246))
(assert_return (invoke "i32x4.dot_i16x8_s-all"
  (i32.const 59)) (v128.const i64x2 0x39e9af98e03de6e0 0xc04797900a7df208))

(module
  (memory 1 5)
  (data $d0 "\2e\10\08\80\a8\50\7e\6c\f0\27\2c\fe\68\0d\40\63")
  (data (i32.const 0) "\8f\24\0b\04\e1\20\a4\6e\52\ee\80\81\b1\4a\40\1a\00\00\5b\42\00\9d\d7\c4\01\00\00\cb\ff\ff\ff\ce\08\b1\02\3e\d8\5c\80\48\ee\76\c9\ce\8e\40\7c\10\e0\79\c8\45\00\80\08\42\09\00\80\ff\00\00\b7\41\f5\a3\df\9c\a0\f8\46\ff\d2\9d\fe\5c\3a\40\f2\fb\c2\16\01\00\00\00\34\42\ff\ff\7f\3f\00\00\23\42\e6\16\8e\22\d7\2c\78\df\fb\19\67\c2\98\11\17\ff\00\00\20\40\00\00\80\bf\00\80\18\42\09\00\80\7f")
  (global (mut v128) (v128.const i64x2 0x5d001c0220c1ce3d 0x8437bc9c4013f5df))
  (global (mut v128) (v128.const i64x2 0xc5039b803dcccccd 0x422f0000c4100c00))
  (global (mut v128) (v128.const i64x2 0xbff8000000000000 0xc0b660a000000000))
  (global (mut i32) (i32.const 25))
  (func $i32x4.extmul_low_i16x8_s-0 (export "i32x4.extmul_low_i16x8_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i32x4.extmul_low_i16x8_s
  )
  (func $i32x4.extmul_low_i16x8_s-1 (export "i32x4.extmul_low_i16x8_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i32x4.extmul_low_i16x8_s
  )
  (func $i32x4.extmul_low_i16x8_s-all (export "i32x4.extmul_low_i16x8_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i32x4.extmul_low_i16x8_s
  )
  (func $i32x4.extmul_high_i16x8_s-0 (export "i32x4.extmul_high_i16x8_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i32x4.extmul_high_i16x8_s
  )
  (func $i32x4.extmul_high_i16x8_s-1 (export "i32x4.extmul_high_i16x8_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i32x4.extmul_high_i16x8_s
  )
  (func $i32x4.extmul_high_i16x8_s-all (export "i32x4.extmul_high_i16x8_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i32x4.extmul_high_i16x8_s
  )
  (func $i32x4.extmul_low_i16x8_u-0 (export "i32x4.extmul_low_i16x8_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i32x4.extmul_low_i16x8_u
  )
  (func $i32x4.extmul_low_i16x8_u-1 (export "i32x4.extmul_low_i16x8_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i32x4.extmul_low_i16x8_u
  )
  (func $i32x4.extmul_low_i16x8_u-all (export "i32x4.extmul_low_i16x8_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i32x4.extmul_low_i16x8_u
  )
  (func $i32x4.extmul_high_i16x8_u-0 (export "i32x4.extmul_high_i16x8_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i32x4.extmul_high_i16x8_u
  )
  (func $i32x4.extmul_high_i16x8_u-1 (export "i32x4.extmul_high_i16x8_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i32x4.extmul_high_i16x8_u
  )
  (func $i32x4.extmul_high_i16x8_u-all (export "i32x4.extmul_high_i16x8_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i32x4.extmul_high_i16x8_u
  )
  (func $i64x2.eq-0 (export "i64x2.eq-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i64x2.eq
  )
  (func $i64x2.eq-1 (export "i64x2.eq-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i64x2.eq
  )
  (func $i64x2.eq-all (export "i64x2.eq-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i64x2.eq
  )
  (func $i64x2.ne-0 (export "i64x2.ne-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i64x2.ne
  )
  (func $i64x2.ne-1 (export "i64x2.ne-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i64x2.ne
  )
  (func $i64x2.ne-all (export "i64x2.ne-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i64x2.ne
  )
  (func $i64x2.lt_s-0 (export "i64x2.lt_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i64x2.lt_s
  )
  (func $i64x2.lt_s-1 (export "i64x2.lt_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i64x2.lt_s
  )
  (func $i64x2.lt_s-all (export "i64x2.lt_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i64x2.lt_s
  )
  (func $i64x2.gt_s-0 (export "i64x2.gt_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i64x2.gt_s
  )
  (func $i64x2.gt_s-1 (export "i64x2.gt_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i64x2.gt_s
  )
  (func $i64x2.gt_s-all (export "i64x2.gt_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i64x2.gt_s
  )
  (func $i64x2.le_s-0 (export "i64x2.le_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i64x2.le_s
  )
  (func $i64x2.le_s-1 (export "i64x2.le_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i64x2.le_s
  )
  (func $i64x2.le_s-all (export "i64x2.le_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i64x2.le_s
  )
  (func $i64x2.ge_s-0 (export "i64x2.ge_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i64x2.ge_s
  )
  (func $i64x2.ge_s-1 (export "i64x2.ge_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i64x2.ge_s
  )
  (func $i64x2.ge_s-all (export "i64x2.ge_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i64x2.ge_s
  )
  (func $i64x2.add-0 (export "i64x2.add-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i64x2.add
  )
  (func $i64x2.add-1 (export "i64x2.add-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i64x2.add
  )
  (func $i64x2.add-all (export "i64x2.add-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i64x2.add
  )
  (func $i64x2.sub-0 (export "i64x2.sub-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i64x2.sub
  )
  (func $i64x2.sub-1 (export "i64x2.sub-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i64x2.sub
  )
  (func $i64x2.sub-all (export "i64x2.sub-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i64x2.sub
  )
  (func $i64x2.mul-0 (export "i64x2.mul-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i64x2.mul
  )
  (func $i64x2.mul-1 (export "i64x2.mul-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i64x2.mul
  )
  (func $i64x2.mul-all (export "i64x2.mul-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i64x2.mul
  )
  (func $i64x2.extmul_low_i32x4_s-0 (export "i64x2.extmul_low_i32x4_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i64x2.extmul_low_i32x4_s
  )
  (func $i64x2.extmul_low_i32x4_s-1 (export "i64x2.extmul_low_i32x4_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i64x2.extmul_low_i32x4_s
  )
  (func $i64x2.extmul_low_i32x4_s-all (export "i64x2.extmul_low_i32x4_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i64x2.extmul_low_i32x4_s
  )
  (func $i64x2.extmul_high_i32x4_s-0 (export "i64x2.extmul_high_i32x4_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i64x2.extmul_high_i32x4_s
  )
  (func $i64x2.extmul_high_i32x4_s-1 (export "i64x2.extmul_high_i32x4_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i64x2.extmul_high_i32x4_s
  )
  (func $i64x2.extmul_high_i32x4_s-all (export "i64x2.extmul_high_i32x4_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i64x2.extmul_high_i32x4_s
  )
  (func $i64x2.extmul_low_i32x4_u-0 (export "i64x2.extmul_low_i32x4_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i64x2.extmul_low_i32x4_u
  )
  (func $i64x2.extmul_low_i32x4_u-1 (export "i64x2.extmul_low_i32x4_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i64x2.extmul_low_i32x4_u
  )
  (func $i64x2.extmul_low_i32x4_u-all (export "i64x2.extmul_low_i32x4_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i64x2.extmul_low_i32x4_u
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0x63400d68fe2c27f0))
(assert_return (invoke "i32x4.extmul_low_i16x8_s-0"
  (i32.const 48)) (v128.const i64x2 0x8d4050acb22d5 0x35cfa0000ee1100))
(assert_return (invoke "i32x4.extmul_low_i16x8_s-1"
  (i32.const 51)) (v128.const i64x2 0x126c9f32a2be8 0xfff1ff00))
(assert_return (invoke "i32x4.extmul_low_i16x8_s-all" (i32.const 53)) (v128.const i64x2 0xfffffb8000025248 0))
(assert_return (invoke "i32x4.extmul_high_i16x8_s-0"
  (i32.const 54)) (v128.const i64x2 0xf7e65919006cd89f 0xddaf1f48191c6f10))
(assert_return (invoke "i32x4.extmul_high_i16x8_s-1"
  (i32.const 57)) (v128.const i64x2 0xffd17232004ab360 0xd308f29219d863f8))
(assert_return (invoke "i32x4.extmul_high_i16x8_s-all"
  (i32.const 59)) (v128.const i64x2 0x47556c00055bc0 0x1754918cdc560e5c))
(assert_return (invoke "i32x4.extmul_low_i16x8_u-0"
  (i32.const 60)) (v128.const i64x2 0x1f610601936d9b00 0x3a58ac0018779346))
(assert_return (invoke "i32x4.extmul_low_i16x8_u-1"
  (i32.const 49)) (v128.const i64x2 0x872c808671e8000 0x5cd180000000fc12))
(assert_return (invoke "i32x4.extmul_low_i16x8_u-all"
  (i32.const 51)) (v128.const i64x2 0x2524821040000 0x8fb80))
(assert_return (invoke "i32x4.extmul_high_i16x8_u-0"
  (i32.const 52)) (v128.const i64x2 0x3d6273d3afc26900 0x52f2f184a4c3fb54))
(assert_return (invoke "i32x4.extmul_high_i16x8_u-1"
  (i32.const 55)) (v128.const i64x2 0x3e3a73e096aa1141 0x5182301ebc12f6a8))
(assert_return (invoke "i32x4.extmul_high_i16x8_u-all"
  (i32.const 57)) (v128.const i64x2 0xf7eb5bc0985a1360 0x39540e5c9d5f556c))
(assert_return (invoke "i64x2.eq-0" (i32.const 58)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.eq-1" (i32.const 61)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.eq-all" (i32.const 49)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.ne-0" (i32.const 50)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.ne-1" (i32.const 53)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.ne-all" (i32.const 55)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.lt_s-0" (i32.const 56)) (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.lt_s-1" (i32.const 59)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.lt_s-all" (i32.const 61)) (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.gt_s-0" (i32.const 48)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.gt_s-1" (i32.const 51)) (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.gt_s-all" (i32.const 53)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.le_s-0" (i32.const 54)) (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.le_s-1" (i32.const 57)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.le_s-all" (i32.const 59)) (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.ge_s-0" (i32.const 60)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.ge_s-1" (i32.const 49)) (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.ge_s-all" (i32.const 51)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.add-0" (i32.const 52)) (v128.const i64x2 0x5dff9c022a03d6bd 0x24d49c403555acdf))
(assert_return (invoke "i64x2.add-1" (i32.const 55)) (v128.const i64x2 0xf55db920c2cdbd 0x220abbe338b492be))
(assert_return (invoke "i64x2.add-all"
  (i32.const 57)) (v128.const i64x2 0x40d4e5ac41b7ff80 0xfad19d19f7e7957f))
(assert_return (invoke "i64x2.sub-0" (i32.const 58)) (v128.const i64x2 0x82a3d93f963e32c2 0x7a66166306e4aabd))
(assert_return (invoke "i64x2.sub-1" (i32.const 61)) (v128.const i64x2 0x5db9236183e22a48 0x88457c61e315580d))
(assert_return (invoke "i64x2.sub-all" (i32.const 49)) (v128.const i64x2 0x8941ff3df7c5c8 0x7159dc1be49ff80))
(assert_return (invoke "i64x2.mul-0" (i32.const 50)) (v128.const i64x2 0xe5554ca5dabc9671 0x92affd053ce1e921))
(assert_return (invoke "i64x2.mul-1" (i32.const 53)) (v128.const i64x2 0x4f4d696908504025 0x483aaced19e84b6b))
(assert_return (invoke "i64x2.mul-all" (i32.const 55)) (v128.const i64x2 0xca04e6f4008fb80 0x421061abfd91e6b))
(assert_return (invoke "i64x2.extmul_low_i32x4_s-0"
  (i32.const 56)) (v128.const i64x2 0x20b16d55e18000 0xfc18de4e1a876e00))
(assert_return (invoke "i64x2.extmul_low_i32x4_s-1"
  (i32.const 59)) (v128.const i64x2 0xf438f9f6d748ea9b 0xfd52582e85699dbe))
(assert_return (invoke "i64x2.extmul_low_i32x4_s-all"
  (i32.const 61)) (v128.const i64x2 0x23a3ca05d4f86923 0x5542502541360))
(assert_return (invoke "i64x2.extmul_high_i32x4_s-0"
  (i32.const 48)) (v128.const i64x2 0x3ff3ebe4108000 0x531d490076f8400))
(assert_return (invoke "i64x2.extmul_high_i32x4_s-1"
  (i32.const 51)) (v128.const i64x2 0xe8f6233b2b1d6169 0x390991724fc5be4))
(assert_return (invoke "i64x2.extmul_high_i32x4_s-all"
  (i32.const 53)) (v128.const i64x2 0x23a3ca05d4f86923 0x5542502541360))
(assert_return (invoke "i64x2.extmul_low_i32x4_u-0"
  (i32.const 54)) (v128.const i64x2 0x1060e84dc23750ba 0x427b1462111be5fe))
(assert_return (invoke "i64x2.extmul_low_i32x4_u-1"
  (i32.const 57)) (v128.const i64x2 0x8689fe7ea9b0000 0x38fd4fb9b0ae13ea))
(assert_return (invoke "i64x2.extmul_low_i32x4_u-all"
  (i32.const 59)) (v128.const i64x2 0x2a167a0170d10000 0x985b12bcbfd91e6b))

(module
  (memory 1 5)
  (data $d0 "\4f\2c\08\4b\81\09\14\3f\cb\0a\20\6f\19\ad\f4\fe")
  (data (i32.const 0) "\30\af\80\2b\7e\7f\46\d4\20\b9\e3\d5\fe\7b\77\d0\00\00\5d\42\00\00\80\7f\00\00\80\cf\00\00\89\41\c6\95\ac\35\40\20\1a\65\0d\7e\04\c8\62\b1\cd\76\00\00\00\cf\00\00\80\7f\00\00\eb\41\ff\ff\7f\4f\76\2a\02\10\a9\c0\77\7e\12\e3\25\8e\a0\d4\53\64\00\80\45\42\00\00\00\4f\ff\ff\7f\4f\40\db\e4\45\80\93\cf\27\ac\4b\71\01\00\35\15\3c\0d\e2\c7\5a\23\c7\0a\df\00\00\80\7f\00\00\46\42\ff\ff\ff\ce")
  (global (mut v128) (v128.const i64x2 0xdb62ece8f34e5d7b 0xe4fe760804d52055))
  (global (mut v128) (v128.const i64x2 0xbdcccccdcf800000 0x7f80000045dcdce0))
  (global (mut v128) (v128.const i64x2 0x37a16c262777579c 0x4032e00000000000))
  (global (mut i32) (i32.const 28))
  (func $i64x2.extmul_high_i32x4_u-0 (export "i64x2.extmul_high_i32x4_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i64x2.extmul_high_i32x4_u
  )
  (func $i64x2.extmul_high_i32x4_u-1 (export "i64x2.extmul_high_i32x4_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i64x2.extmul_high_i32x4_u
  )
  (func $i64x2.extmul_high_i32x4_u-all (export "i64x2.extmul_high_i32x4_u-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i64x2.extmul_high_i32x4_u
  )
  (func $i32x4.all_true-0 (export "i32x4.all_true-0") (param i32) (result i32)
    local.get 0 v128.load offset=1 i32x4.all_true
  )
  (func $i32x4.bitmask-0 (export "i32x4.bitmask-0") (param i32) (result i32)
    local.get 0 v128.load offset=1 i32x4.bitmask
  )
  (func $i64x2.all_true-0 (export "i64x2.all_true-0") (param i32) (result i32)
    local.get 0 v128.load offset=1 i64x2.all_true
  )
  (func $i64x2.bitmask-0 (export "i64x2.bitmask-0") (param i32) (result i32)
    local.get 0 v128.load offset=1 i64x2.bitmask
  )
  (func $i32x4.shl-0 (export "i32x4.shl-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 3 i32x4.shl
  )
  (func $i32x4.shr_s-0 (export "i32x4.shr_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 3 i32x4.shr_s
  )
  (func $i32x4.shr_u-0 (export "i32x4.shr_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 3 i32x4.shr_u
  )
  (func $i64x2.shl-0 (export "i64x2.shl-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 3 i64x2.shl
  )
  (func $i64x2.shr_s-0 (export "i64x2.shr_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 3 i64x2.shr_s
  )
  (func $i64x2.shr_u-0 (export "i64x2.shr_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 3 i64x2.shr_u
  )
  (func $i32x4.extract_lane-0 (export "i32x4.extract_lane-0") (param i32) (result i32)
    local.get 0 v128.load offset=1 i32x4.extract_lane 0
  )
  (func $i32x4.replace_lane-0 (export "i32x4.replace_lane-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 3 i32x4.replace_lane 1
  )
  (func $i64x2.extract_lane-0 (export "i64x2.extract_lane-0") (param i32) (result i64)
    local.get 0 v128.load offset=1 i64x2.extract_lane 0
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0xfef4ad196f200acb))
(assert_return (invoke "i64x2.extmul_high_i32x4_u-0"
  (i32.const 48)) (v128.const i64x2 0x4d189c185430700 0x69d4676c727d89f8))
(assert_return (invoke "i64x2.extmul_high_i32x4_u-1"
  (i32.const 51)) (v128.const i64x2 0xcd330b03e3452b 0xac5612d39ca56c10))
(assert_return (invoke "i64x2.extmul_high_i32x4_u-all"
  (i32.const 53)) (v128.const i64x2 0x2a7c0ef8a917a8a 0x5f2d5575688b1152))
(assert_return (invoke "i32x4.all_true-0" (i32.const 54)) (i32.const 1))
(assert_return (invoke "i32x4.bitmask-0" (i32.const 56)) (i32.const 5))
(assert_return (invoke "i64x2.all_true-0" (i32.const 58)) (i32.const 1))
(assert_return (invoke "i64x2.bitmask-0" (i32.const 60)) (i32.const 3))
(assert_return (invoke "i32x4.shl-0" (i32.const 48)) (v128.const i64x2 0 0xf000000000000000))
(assert_return (invoke "i32x4.shr_s-0" (i32.const 50)) (v128.const i64x2 0xfffffffefffffff8 7))
(assert_return (invoke "i32x4.shr_u-0" (i32.const 52)) (v128.const i64x2 0xf00000000 0xa00000007))
(assert_return (invoke "i64x2.shl-0" (i32.const 54)) (v128.const i64x2 0x1eb00007f0000000 0x22a764f0000000))
(assert_return (invoke "i64x2.shr_s-0" (i32.const 56)) (v128.const i64x2 0x764f7ffff 0x127e77c0a))
(assert_return (invoke "i64x2.shr_u-0" (i32.const 58)) (v128.const i64x2 0x22a764f7 0x25e3127e7))
(assert_return (invoke "i32x4.extract_lane-0" (i32.const 60)) (i32.const 0x764f7fff))
(assert_return (invoke "i32x4.replace_lane-0"
  (i32.const 48)) (v128.const i64x2 0x1c00cf0000 0x764f7fffff41eb00))
(assert_return (invoke "i64x2.extract_lane-0" (i32.const 50)) (i64.const 0xeb00007f800000cf))

(module
  (memory 1 5)
  (data $d0 "\80\15\0c\27\6b\f2\a0\cd\04\fe\46\03\2c\f5\67\3c")
  (data (i32.const 0) "\2c\02\08\86\a9\80\ff\04\f3\de\53\01\1f\10\64\96\00\00\20\40\a0\1d\a1\c5\c2\16\01\80\00\80\52\42\69\02\84\19\f2\26\bf\b5\01\fd\c8\4f\3c\37\71\53\00\00\ce\41\00\00\3e\41\00\67\38\44\c0\f7\7d\c5\b0\40\b2\89\38\de\ef\4e\bb\bf\1b\7f\01\80\cd\ff\00\00\c0\3f\c2\16\01\80\00\00\75\42\00\00\5e\41\dd\62\51\58\ff\f9\f8\5e\30\01\97\d9\aa\4b\27\d5\00\00\c8\40\c0\60\90\c5\00\00\80\7f\c2\16\01\80")
  (global (mut v128) (v128.const i64x2 0x7f049f251066337e 0x5a88b0fe1a4f428e))
  (global (mut v128) (v128.const i64x2 0x42238000ffc00000 0x4f0000003f800000))
  (global (mut v128) (v128.const i64x2 0x4024000000000000 0x404e000000000000))
  (global (mut i32) (i32.const 13))
  (func $i64x2.replace_lane-0 (export "i64x2.replace_lane-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 3 i64.extend_i32_s i64x2.replace_lane 0
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0x3c67f52c0346fe04))
(assert_return (invoke "i64x2.replace_lane-0" (i32.const 48)) (v128.const i64x2 13 0xb0c57df7c0443867))

(module
  (memory 1 5)
  (data $d0 "\56\e5\08\80\29\1e\26\1a\db\e4\9a\54\24\e2\46\6d")
  (data (i32.const 0) "\02\4e\5e\40\7e\eb\3a\76\23\4c\17\db\37\80\ff\4d\00\00\00\80\00\00\80\3f\80\d8\87\c4\00\00\04\41\ab\24\43\44\fc\b1\4e\a2\0e\13\40\10\f8\ea\ba\c8\00\00\7c\41\c0\48\82\c5\00\40\fd\c5\80\e2\4c\45\f4\50\01\7e\ec\ef\f3\00\fe\44\ff\cb\3d\33\56\20\00\00\78\42\05\00\c0\7f\00\6e\8b\c3\00\80\5f\42\45\4a\5a\d1\ca\4e\20\f1\34\56\af\7a\22\6f\f4\02\00\00\bb\41\00\00\00\4f\00\00\80\4f\00\00\d0\41")
  (global (mut v128) (v128.const i64x2 0xfe32f983fdc7b86a 0xfff1a9532508b091))
  (global (mut v128) (v128.const i64x2 0x45c6da20cf000000 0x421b0000bf800000))
  (global (mut v128) (v128.const i64x2 0xc0ac5f2800000000 0x8000000000000000))
  (global (mut i32) (i32.const 2))
  (func $i32x4.trunc_sat_f32x4_s-0 (export "i32x4.trunc_sat_f32x4_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i32x4.trunc_sat_f32x4_s
  )
  (func $i32x4.trunc_sat_f32x4_u-0 (export "i32x4.trunc_sat_f32x4_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i32x4.trunc_sat_f32x4_u
  )
  (func $i32x4.trunc_sat_f64x2_s_zero-0 (export "i32x4.trunc_sat_f64x2_s_zero-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i32x4.trunc_sat_f64x2_s_zero
  )
  (func $i32x4.trunc_sat_f64x2_u_zero-0 (export "i32x4.trunc_sat_f64x2_u_zero-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i32x4.trunc_sat_f64x2_u_zero
  )
  (func $f32x4.abs-0 (export "f32x4.abs-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 f32x4.abs
  )
  (func $f32x4.neg-0 (export "f32x4.neg-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 f32x4.neg
  )
  (func $f32x4.sqrt-0 (export "f32x4.sqrt-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 f32x4.sqrt
  )
  (func $f32x4.ceil-0 (export "f32x4.ceil-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 f32x4.ceil
  )
  (func $f32x4.floor-0 (export "f32x4.floor-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 f32x4.floor
  )
  (func $f32x4.trunc-0 (export "f32x4.trunc-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 f32x4.trunc
  )
  (func $f32x4.nearest-0 (export "f32x4.nearest-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 f32x4.nearest
  )
  (func $f32x4.convert_i32x4_s-0 (export "f32x4.convert_i32x4_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 f32x4.convert_i32x4_s
  )
  (func $f32x4.convert_i32x4_u-0 (export "f32x4.convert_i32x4_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 f32x4.convert_i32x4_u
  )
  (func $f32x4.demote_f64x2_zero-0 (export "f32x4.demote_f64x2_zero-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 f32x4.demote_f64x2_zero
  )
  (func $f64x2.abs-0 (export "f64x2.abs-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 f64x2.abs
  )
  (func $f64x2.neg-0 (export "f64x2.neg-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 f64x2.neg
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0x6d46e224549ae4db))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s-0"
  (i32.const 48)) (v128.const i64x2 0xfffffffd 0x8000000000000000))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u-0" (i32.const 50)) (v128.const i64x2 0 0x7140628))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero-0"
  (i32.const 52)) (v128.const i64x2 0x8000000000000000 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero-0" (i32.const 54)) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "f32x4.abs-0" (i32.const 56)) (v128.const i64x2 0x74454ce200c5fd40 0x7e00f3ef6c7e0150))
(assert_return (invoke "f32x4.neg-0" (i32.const 58)) (v128.const i64x2 0x8150f445cce280c5 0x7f44fe0073efec7e))
(assert_return (invoke "f32x4.sqrt-0"
  (i32.const 60)) (v128.const f32x4 nan:canonical nan:canonical nan:canonical 0.3156073))
(assert_return (invoke "f32x4.ceil-0"
  (i32.const 48)) (v128.const i64x2 0x3f800000c0400000 0xf4454ce280000000))
(assert_return (invoke "f32x4.floor-0" (i32.const 50)) (v128.const i64x2 0xfd4000c5bf800000 0x4ce280c5))
(assert_return (invoke "f32x4.trunc-0"
  (i32.const 52)) (v128.const i64x2 0x8000000000000000 0xec7e0150f4454ce2))
(assert_return (invoke "f32x4.nearest-0"
  (i32.const 54)) (v128.const i64x2 0x4ce280c5fd4000c5 0xf3efec7e00000000))
(assert_return (invoke "f32x4.convert_i32x4_s-0"
  (i32.const 56)) (v128.const i64x2 0xcd3bab32cefe7406 0xcbff8608cd9c0ff6))
(assert_return (invoke "f32x4.convert_i32x4_u-0"
  (i32.const 58)) (v128.const i64x2 0x4ba87a224e99c502 0x4f7f44fe4f73efec))
(assert_return (invoke "f32x4.demote_f64x2_zero-0" (i32.const 60)) (v128.const i64x2 0x2e5ffa28ff800000 0))
(assert_return (invoke "f64x2.abs-0" (i32.const 48)) (v128.const i64x2 0xc58248c0417c00 0x74454ce280c5fd40))
(assert_return (invoke "f64x2.neg-0" (i32.const 50)) (v128.const i64x2 0x7d4000c58248c041 0x8150f4454ce280c5))

(module
  (memory 1 5)
  (data $d0 "\ed\17\9b\d2\48\af\04\52\23\55\40\cb\ff\3c\81\10")
  (data (i32.const 0) "\fa\1d\f8\10\ff\04\92\e5\bc\74\88\01\6c\00\0b\8f\00\00\0b\42\00\00\3f\42\23\c7\0a\df\00\00\00\4f\af\08\01\c7\81\7e\80\69\61\ec\cd\40\33\4c\b7\f4\00\00\00\4f\00\80\36\42\80\fb\f7\44\cd\cc\cc\3d\00\20\a3\72\f8\80\5f\90\40\01\10\85\04\2c\0f\f6\60\73\bb\c5\23\c7\0a\df\00\80\66\42\00\00\10\42\70\3a\a6\fe\d4\43\80\7d\ab\d7\cc\04\a7\89\57\15\00\00\56\42\00\00\a8\40\00\00\00\4f\00\00\60\41")
  (global (mut v128) (v128.const i64x2 0x1f08ec896881e89f 0xffc4802b04c9df17))
  (global (mut v128) (v128.const i64x2 0x7fc000003f7fffff 0x116c2426f8000))
  (global (mut v128) (v128.const i64x2 0x4014800000000000 0x40bca11800000000))
  (global (mut i32) (i32.const 2))
  (func $f64x2.sqrt-0 (export "f64x2.sqrt-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 f64x2.sqrt
  )
  (func $f64x2.ceil-0 (export "f64x2.ceil-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 f64x2.ceil
  )
  (func $f64x2.floor-0 (export "f64x2.floor-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 f64x2.floor
  )
  (func $f64x2.trunc-0 (export "f64x2.trunc-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 f64x2.trunc
  )
  (func $f64x2.nearest-0 (export "f64x2.nearest-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 f64x2.nearest
  )
  (func $f64x2.convert_low_i32x4_s-0 (export "f64x2.convert_low_i32x4_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 f64x2.convert_low_i32x4_s
  )
  (func $f64x2.convert_low_i32x4_u-0 (export "f64x2.convert_low_i32x4_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 f64x2.convert_low_i32x4_u
  )
  (func $f64x2.promote_low_f32x4-0 (export "f64x2.promote_low_f32x4-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 f64x2.promote_low_f32x4
  )
  (func $f32x4.eq-0 (export "f32x4.eq-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 1 f32x4.eq
  )
  (func $f32x4.eq-1 (export "f32x4.eq-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=3 f32x4.eq
  )
  (func $f32x4.eq-all (export "f32x4.eq-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f32x4.eq
  )
  (func $f32x4.ne-0 (export "f32x4.ne-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 1 f32x4.ne
  )
  (func $f32x4.ne-1 (export "f32x4.ne-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=3 f32x4.ne
  )
  (func $f32x4.ne-all (export "f32x4.ne-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f32x4.ne
  )
  (func $f32x4.lt-0 (export "f32x4.lt-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 1 f32x4.lt
  )
  (func $f32x4.lt-1 (export "f32x4.lt-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=3 f32x4.lt
  )
  (func $f32x4.lt-all (export "f32x4.lt-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f32x4.lt
  )
  (func $f32x4.gt-0 (export "f32x4.gt-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 1 f32x4.gt
  )
  (func $f32x4.gt-1 (export "f32x4.gt-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=3 f32x4.gt
  )
  (func $f32x4.gt-all (export "f32x4.gt-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f32x4.gt
  )
  (func $f32x4.le-0 (export "f32x4.le-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 1 f32x4.le
  )
  (func $f32x4.le-1 (export "f32x4.le-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=3 f32x4.le
  )
  (func $f32x4.le-all (export "f32x4.le-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f32x4.le
  )
  (func $f32x4.ge-0 (export "f32x4.ge-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 1 f32x4.ge
  )
  (func $f32x4.ge-1 (export "f32x4.ge-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=3 f32x4.ge
  )
  (func $f32x4.ge-all (export "f32x4.ge-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f32x4.ge
  )
  (func $f32x4.add-0 (export "f32x4.add-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 1 f32x4.add
  )
  (func $f32x4.add-1 (export "f32x4.add-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=3 f32x4.add
  )
  (func $f32x4.add-all (export "f32x4.add-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f32x4.add
  )
  (func $f32x4.sub-0 (export "f32x4.sub-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 1 f32x4.sub
  )
  (func $f32x4.sub-1 (export "f32x4.sub-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=3 f32x4.sub
  )
  (func $f32x4.sub-all (export "f32x4.sub-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f32x4.sub
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0x10813cffcb405523))
(assert_return (invoke "f64x2.sqrt-0"
  (i32.const 48)) (v128.const f64x2 nan:canonical 4.0714616861076386e-154))
(assert_return (invoke "f64x2.ceil-0"
  (i32.const 50)) (v128.const i64x2 0xf7fb80423680004f 0x8000000000000000))
(assert_return (invoke "f64x2.floor-0"
  (i32.const 52)) (v128.const i64x2 0xcd44f7fb80423680 0xf872a320003dcccc))
(assert_return (invoke "f64x2.trunc-0"
  (i32.const 54)) (v128.const i64x2 0xcccccd44f7fb8042 0x5f80f872a320003d))
(assert_return (invoke "f64x2.nearest-0" (i32.const 56)) (v128.const i64x2 0 0x4090600000000000))
(assert_return (invoke "f64x2.convert_low_i32x4_s-0"
  (i32.const 58)) (v128.const i64x2 0xc1c999995e000000 0xc1d737fff0c00000))
(assert_return (invoke "f64x2.convert_low_i32x4_u-0"
  (i32.const 60)) (v128.const i64x2 0x414ee66600000000 0x41ef0e5464000000))
(assert_return (invoke "f64x2.promote_low_f32x4-0"
  (i32.const 48)) (v128.const i64x2 0x3803c00000000000 0xb8008da000000000))
(assert_return (invoke "f32x4.eq-0" (i32.const 50)) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.eq-1" (i32.const 53)) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.eq-all" (i32.const 55)) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.ne-0" (i32.const 56)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.ne-1" (i32.const 59)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.ne-all" (i32.const 61)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.lt-0" (i32.const 48)) (v128.const i64x2 0xffffffff 0xffffffff))
(assert_return (invoke "f32x4.lt-1" (i32.const 51)) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-all" (i32.const 53)) (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "f32x4.gt-0" (i32.const 54)) (v128.const i64x2 0 0xffffffff00000000))
(assert_return (invoke "f32x4.gt-1" (i32.const 57)) (v128.const i64x2 0xffffffff -1))
(assert_return (invoke "f32x4.gt-all" (i32.const 59)) (v128.const i64x2 -1 0))
(assert_return (invoke "f32x4.le-0" (i32.const 60)) (v128.const i64x2 0xffffffff 0xffffffff))
(assert_return (invoke "f32x4.le-1" (i32.const 49)) (v128.const i64x2 0xffffffff 0xffffffff00000000))
(assert_return (invoke "f32x4.le-all" (i32.const 51)) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.ge-0" (i32.const 52)) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.ge-1" (i32.const 55)) (v128.const i64x2 0xffffffff 0xffffffff))
(assert_return (invoke "f32x4.ge-all" (i32.const 57)) (v128.const i64x2 0 -1))
(assert_return (invoke "f32x4.add-0"
  (i32.const 58)) (v128.const f32x4 -1.0737514e+08 nan:canonical 1.8586606e+19 2.54905e-29))
(assert_return (invoke "f32x4.add-1"
  (i32.const 61)) (v128.const f32x4 6.462047e+30 nan:canonical 59.875 -7.25968e+32))
(assert_return (invoke "f32x4.add-all"
  (i32.const 49)) (v128.const i64x2 0xfb80423642368000 0x72a32000cccd44f7))
(assert_return (invoke "f32x4.sub-0"
  (i32.const 50)) (v128.const f32x4 -0.9999961 nan:canonical -1.0737519e+08 -8.673668e-18))
(assert_return (invoke "f32x4.sub-1"
  (i32.const 53)) (v128.const f32x4 -1982.8594 nan:canonical -6.462047e+30 4.407835e-29))
(assert_return (invoke "f32x4.sub-all"
  (i32.const 55)) (v128.const i64x2 0x3dcccccd4ccd45ef 0x905f80f872a32000))

(module
  (memory 1 5)
  (data $d0 "\20\e3\1c\7e\e9\a9\ff\a3\01\04\57\3c\51\61\7c\e7")
  (data (i32.const 0) "\c4\ea\a8\cc\a5\00\20\40\48\f2\01\ff\4d\26\dc\d6\05\00\c0\7f\00\34\b6\c5\00\80\14\42\00\00\80\bf\85\80\40\6e\04\e0\91\01\81\bc\96\02\f4\9e\46\53\00\ab\44\44\00\65\ed\44\00\00\c0\bf\00\00\fc\40\92\40\da\21\be\8b\6d\78\cc\00\a4\0a\31\7e\aa\02\00\00\20\40\00\00\71\42\00\a0\c0\c5\a0\05\89\45\dc\ee\57\8d\b1\26\7e\7b\59\02\f2\ef\ea\e6\40\79\40\dc\85\c5\00\00\1a\41\00\80\3f\42\00\80\6f\42")
  (global (mut v128) (v128.const i64x2 0x1f715cf08008ce 0x420c61bc3ea7d11))
  (global (mut v128) (v128.const i64x2 0x459e71e0423e8000 0x42558000c4493e00))
  (global (mut v128) (v128.const i64x2 0xc0bdd9a800000000 0x41dfffffe0000000))
  (global (mut i32) (i32.const 67))
  (func $f32x4.mul-0 (export "f32x4.mul-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 1 f32x4.mul
  )
  (func $f32x4.mul-1 (export "f32x4.mul-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=3 f32x4.mul
  )
  (func $f32x4.mul-all (export "f32x4.mul-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f32x4.mul
  )
  (func $f32x4.div-0 (export "f32x4.div-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 1 f32x4.div
  )
  (func $f32x4.div-1 (export "f32x4.div-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=3 f32x4.div
  )
  (func $f32x4.div-all (export "f32x4.div-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f32x4.div
  )
  (func $f32x4.min-0 (export "f32x4.min-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 1 f32x4.min
  )
  (func $f32x4.min-1 (export "f32x4.min-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=3 f32x4.min
  )
  (func $f32x4.min-all (export "f32x4.min-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f32x4.min
  )
  (func $f32x4.max-0 (export "f32x4.max-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 1 f32x4.max
  )
  (func $f32x4.max-1 (export "f32x4.max-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=3 f32x4.max
  )
  (func $f32x4.max-all (export "f32x4.max-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f32x4.max
  )
  (func $f32x4.pmin-0 (export "f32x4.pmin-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 1 f32x4.pmin
  )
  (func $f32x4.pmin-1 (export "f32x4.pmin-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=3 f32x4.pmin
  )
  (func $f32x4.pmin-all (export "f32x4.pmin-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f32x4.pmin
  )
  (func $f32x4.pmax-0 (export "f32x4.pmax-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 1 f32x4.pmax
  )
  (func $f32x4.pmax-1 (export "f32x4.pmax-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=3 f32x4.pmax
  )
  (func $f32x4.pmax-all (export "f32x4.pmax-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f32x4.pmax
  )
  (func $f64x2.eq-0 (export "f64x2.eq-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 2 f64x2.eq
  )
  (func $f64x2.eq-1 (export "f64x2.eq-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=3 f64x2.eq
  )
  (func $f64x2.eq-all (export "f64x2.eq-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f64x2.eq
  )
  (func $f64x2.ne-0 (export "f64x2.ne-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 2 f64x2.ne
  )
  (func $f64x2.ne-1 (export "f64x2.ne-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=3 f64x2.ne
  )
  (func $f64x2.ne-all (export "f64x2.ne-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f64x2.ne
  )
  (func $f64x2.lt-0 (export "f64x2.lt-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 2 f64x2.lt
  )
  (func $f64x2.lt-1 (export "f64x2.lt-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=3 f64x2.lt
  )
  (func $f64x2.lt-all (export "f64x2.lt-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f64x2.lt
  )
  (func $f64x2.gt-0 (export "f64x2.gt-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 2 f64x2.gt
  )
  (func $f64x2.gt-1 (export "f64x2.gt-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=3 f64x2.gt
  )
  (func $f64x2.gt-all (export "f64x2.gt-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f64x2.gt
  )
  (func $f64x2.le-0 (export "f64x2.le-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 2 f64x2.le
  )
  (func $f64x2.le-1 (export "f64x2.le-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=3 f64x2.le
  )
  (func $f64x2.le-all (export "f64x2.le-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f64x2.le
  )
  (func $f64x2.ge-0 (export "f64x2.ge-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 2 f64x2.ge
  )
  (func $f64x2.ge-1 (export "f64x2.ge-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=3 f64x2.ge
  )
  (func $f64x2.ge-all (export "f64x2.ge-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f64x2.ge
  )
  (func $f64x2.add-0 (export "f64x2.add-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 2 f64x2.add
  )
  (func $f64x2.add-1 (export "f64x2.add-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=3 f64x2.add
  )
  (func $f64x2.add-all (export "f64x2.add-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f64x2.add
  )
  (func $f64x2.sub-0 (export "f64x2.sub-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 2 f64x2.sub
  )
  (func $f64x2.sub-1 (export "f64x2.sub-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=3 f64x2.sub
  )
  (func $f64x2.sub-all (export "f64x2.sub-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f64x2.sub
  )
  (func $f64x2.mul-0 (export "f64x2.mul-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 2 f64x2.mul
  )
  (func $f64x2.mul-1 (export "f64x2.mul-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=3 f64x2.mul
  )
  (func $f64x2.mul-all (export "f64x2.mul-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f64x2.mul
  )
  (func $f64x2.div-0 (export "f64x2.div-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 2 f64x2.div
  )
  (func $f64x2.div-1 (export "f64x2.div-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=3 f64x2.div
  )
  (func $f64x2.div-all (export "f64x2.div-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f64x2.div
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0xe77c61513c570401))
(assert_return (invoke "f32x4.mul-0" (i32.const 48)) (v128.const i64x2 0x62aa4b602cb3465 0x9520f22a8596bc30))
(assert_return (invoke "f32x4.mul-1" (i32.const 51)) (v128.const i64x2 0x2ed5b97000cd297 0x8e9e913bc565f0e3))
(assert_return (invoke "f32x4.mul-all" (i32.const 53)) (v128.const i64x2 0x5e60880006764 0xc4b06d2022f96075))
(assert_return (invoke "f32x4.div-0" (i32.const 54)) (v128.const i64x2 0xf5ced09bbd2c030b 0x6aa78f715574f842))
(assert_return (invoke "f32x4.div-1" (i32.const 57)) (v128.const i64x2 0x6339d93f40c18618 0x7726a1888b58e042))
(assert_return (invoke "f32x4.div-all" (i32.const 59)) (v128.const i64x2 0xd592ee4a3fdc8c4d 0x7f800000))
(assert_return (invoke "f32x4.min-0" (i32.const 60)) (v128.const i64x2 0xbe21da409240fc00 0x310aa400cc786d8b))
(assert_return (invoke "f32x4.min-1" (i32.const 49)) (v128.const i64x2 0xbfc00000423e8000 0x21da4092c4493e00))
(assert_return (invoke "f32x4.min-all"
  (i32.const 51)) (v128.const i64x2 0xbfc00000000044ed 0x8bbe21da409240fc))
(assert_return (invoke "f32x4.max-0" (i32.const 52)) (v128.const i64x2 0x459e71e0423e8000 0x425580009240fc00))
(assert_return (invoke "f32x4.max-1" (i32.const 55)) (v128.const i64x2 0x459e71e0423e8000 0x425580008bbe21da))
(assert_return (invoke "f32x4.max-all"
  (i32.const 57)) (v128.const i64x2 0x409240fc40fc0000 0xaa400cc786d8bbe))
(assert_return (invoke "f32x4.pmin-0"
  (i32.const 58)) (v128.const i64x2 0xda409240fc0000bf 0xa400cc78c4493e00))
(assert_return (invoke "f32x4.pmin-1" (i32.const 61)) (v128.const i64x2 0x459e71e021da4092 0x2aa7e31c4493e00))
(assert_return (invoke "f32x4.pmin-all"
  (i32.const 49)) (v128.const i64x2 0xbfc0000044ed6500 0x21da40920000bfc0))
(assert_return (invoke "f32x4.pmax-0"
  (i32.const 50)) (v128.const i64x2 0x459e71e0423e8000 0x42558000c4493e00))
(assert_return (invoke "f32x4.pmax-1"
  (i32.const 53)) (v128.const i64x2 0x459e71e0423e8000 0x786d8bbe21da4092))
(assert_return (invoke "f32x4.pmax-all"
  (i32.const 55)) (v128.const i64x2 0x40fc00000000bfc0 0x786d8bbe21da4092))
(assert_return (invoke "f64x2.eq-0" (i32.const 56)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.eq-1" (i32.const 59)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.eq-all" (i32.const 61)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.ne-0" (i32.const 48)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.ne-1" (i32.const 51)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.ne-all" (i32.const 53)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.lt-0" (i32.const 54)) (v128.const i64x2 -1 0))
(assert_return (invoke "f64x2.lt-1" (i32.const 57)) (v128.const i64x2 -1 0))
(assert_return (invoke "f64x2.lt-all" (i32.const 59)) (v128.const i64x2 0 -1))
(assert_return (invoke "f64x2.gt-0" (i32.const 60)) (v128.const i64x2 -1 0))
(assert_return (invoke "f64x2.gt-1" (i32.const 49)) (v128.const i64x2 0 -1))
(assert_return (invoke "f64x2.gt-all" (i32.const 51)) (v128.const i64x2 0 -1))
(assert_return (invoke "f64x2.le-0" (i32.const 52)) (v128.const i64x2 0 -1))
(assert_return (invoke "f64x2.le-1" (i32.const 55)) (v128.const i64x2 -1 0))
(assert_return (invoke "f64x2.le-all" (i32.const 57)) (v128.const i64x2 0 -1))
(assert_return (invoke "f64x2.ge-0" (i32.const 58)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.ge-1" (i32.const 61)) (v128.const i64x2 0 -1))
(assert_return (invoke "f64x2.ge-all" (i32.const 49)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.add-0" (i32.const 50)) (v128.const i64x2 0xc0bddba8089daca0 0xda409240fc0000bf))
(assert_return (invoke "f64x2.add-1" (i32.const 53)) (v128.const i64x2 0x40fa22663fc00000 0x786d8bbe21da4092))
(assert_return (invoke "f64x2.add-all"
  (i32.const 55)) (v128.const i64x2 0x40fc4904afc002ff 0x786d8bbe21da4092))
(assert_return (invoke "f64x2.sub-0" (i32.const 56)) (v128.const i64x2 0x40bdd9a800000000 0xcc786d8bbe21da40))
(assert_return (invoke "f64x2.sub-1" (i32.const 59)) (v128.const i64x2 0xc0bdd9a800000000 0xfe310aa400cc786d))
(assert_return (invoke "f64x2.sub-all"
  (i32.const 61)) (v128.const i64x2 0xf86d8bbe21da4092 0x7e310aa400cc786d))
(assert_return (invoke "f64x2.mul-0" (i32.const 48)) (v128.const i64x2 0x8113857b3b79ee93 0x9430fbffefc3bfff))
(assert_return (invoke "f64x2.mul-1" (i32.const 51)) (v128.const i64x2 0x80965bc796080973 0x8dae21da227066bb))
(assert_return (invoke "f64x2.mul-all" (i32.const 53)) (v128.const i64x2 0xd4f9008fa799ec 0xc43bd243df6d5212))
(assert_return (invoke "f64x2.div-0" (i32.const 54)) (v128.const i64x2 0x7b3127cadc147dac 0x6b9bbe21f5feb436))
(assert_return (invoke "f64x2.div-1" (i32.const 57)) (v128.const i64x2 0xded231601f6d01e1 0x77299893d196301d))
(assert_return (invoke "f64x2.div-all" (i32.const 59)) (v128.const i64x2 0xd60be1265068e5e9 0))

(module
  (memory 1 5)
  (data $d0 "\40\b3\6f\e4\cf\1b\f3\01\6d\d0\b8\29\db\4a\6a\d7")
  (data (i32.const 0) "\ef\c0\a4\a2\3c\72\47\2f\f4\81\5a\7f\39\58\aa\04\00\00\58\42\40\a4\f3\c5\80\02\c6\44\00\00\d0\3f\04\b9\c7\b5\ac\7f\a5\c5\91\02\af\23\d8\65\5d\e9\00\80\1a\42\00\9f\4e\45\00\00\80\4f\00\00\cf\41\b7\00\be\01\46\40\c1\45\6c\04\bb\58\81\7e\8d\06\00\00\80\bf\23\c7\0a\df\00\00\00\00\60\3c\ad\c5\02\6a\4f\22\62\04\ed\bc\19\5e\00\ef\c8\be\1f\c1\c0\2c\79\45\40\1e\67\45\00\00\e0\40\ff\ff\7f\bf")
  (global (mut v128) (v128.const i64x2 0xdd5701d86d10b9de 0xbbe7d4cc3104e642))
  (global (mut v128) (v128.const i64x2 0x4269000041f10000 0xc582de6080000000))
  (global (mut v128) (v128.const i64x2 0x404e000000000000 0x4043300000000000))
  (global (mut i32) (i32.const 36))
  (func $f64x2.min-0 (export "f64x2.min-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 2 f64x2.min
  )
  (func $f64x2.min-1 (export "f64x2.min-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=3 f64x2.min
  )
  (func $f64x2.min-all (export "f64x2.min-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f64x2.min
  )
  (func $f64x2.max-0 (export "f64x2.max-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 2 f64x2.max
  )
  (func $f64x2.max-1 (export "f64x2.max-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=3 f64x2.max
  )
  (func $f64x2.max-all (export "f64x2.max-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f64x2.max
  )
  (func $f64x2.pmin-0 (export "f64x2.pmin-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 2 f64x2.pmin
  )
  (func $f64x2.pmin-1 (export "f64x2.pmin-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=3 f64x2.pmin
  )
  (func $f64x2.pmin-all (export "f64x2.pmin-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f64x2.pmin
  )
  (func $f64x2.pmax-0 (export "f64x2.pmax-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 2 f64x2.pmax
  )
  (func $f64x2.pmax-1 (export "f64x2.pmax-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=3 f64x2.pmax
  )
  (func $f64x2.pmax-all (export "f64x2.pmax-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f64x2.pmax
  )
  (func $f32x4.extract_lane-0 (export "f32x4.extract_lane-0") (param i32) (result f32)
    local.get 0 v128.load offset=1 f32x4.extract_lane 0
  )
  (func $f32x4.replace_lane-0 (export "f32x4.replace_lane-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 3 f32.convert_i32_s f32x4.replace_lane 2
  )
  (func $f64x2.extract_lane-0 (export "f64x2.extract_lane-0") (param i32) (result f64)
    local.get 0 v128.load offset=1 f64x2.extract_lane 0
  )
  (func $f64x2.replace_lane-0 (export "f64x2.replace_lane-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 3 f64.convert_i32_s f64x2.replace_lane 1
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0xd76a4adb29b8d06d))
(assert_return (invoke "f64x2.min-0" (i32.const 48)) (v128.const i64x2 0x454e9f00421a80 0xb741cf00004f8000))
(assert_return (invoke "f64x2.min-1" (i32.const 51)) (v128.const i64x2 0x4f800000454e 0x4043300000000000))
(assert_return (invoke "f64x2.min-all" (i32.const 53)) (v128.const i64x2 0x4f800000454e 0x404601be00b741cf))
(assert_return (invoke "f64x2.max-0" (i32.const 54)) (v128.const i64x2 0x404e000000000000 0x4043300000000000))
(assert_return (invoke "f64x2.max-1" (i32.const 57)) (v128.const i64x2 0x404e000000000000 0x58bb046c45c14046))
(assert_return (invoke "f64x2.max-all"
  (i32.const 59)) (v128.const i64x2 0x404601be00b741cf 0x7e8158bb046c45c1))
(assert_return (invoke "f64x2.pmin-0"
  (i32.const 60)) (v128.const i64x2 0x404e000000000000 0x8158bb046c45c140))
(assert_return (invoke "f64x2.pmin-1" (i32.const 49)) (v128.const i64x2 0x404e000000000000 0x1be00b741cf0000))
(assert_return (invoke "f64x2.pmin-all" (i32.const 51)) (v128.const i64x2 0x4f800000454e 0x1be00b741cf0000))
(assert_return (invoke "f64x2.pmax-0"
  (i32.const 52)) (v128.const i64x2 0x404e000000000000 0x4601be00b741cf00))
(assert_return (invoke "f64x2.pmax-1"
  (i32.const 55)) (v128.const i64x2 0x404e000000000000 0x4043300000000000))
(assert_return (invoke "f64x2.pmax-all"
  (i32.const 57)) (v128.const i64x2 0x1be00b741cf0000 0x58bb046c45c14046))
(assert_return (invoke "f32x4.extract_lane-0" (i32.const 58)) (f32.const -2.1475039e+09))
(assert_return (invoke "f32x4.replace_lane-0"
  (i32.const 60)) (v128.const i64x2 0x4601be00b741cf00 0x8158bb0442100000))
(assert_return (invoke "f64x2.extract_lane-0" (i32.const 48)) (f64.const 2.370495080572665e-307))
(assert_return (invoke "f64x2.replace_lane-0"
  (i32.const 50)) (v128.const i64x2 0x800000454e9f0042 0x4042000000000000))
