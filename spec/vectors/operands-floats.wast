;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Vector instructions with operands in all places: floats, and conversions.
;;
;; "i8x16.sub-2" has its first operand in a parameter, a declared local, a register, a stack slot, a constant and in
;; memory, by turns, and the second two places further on. The operands are the same each time, and so are the
;; results. Each other function calls another one in a loop, so that its locals are in memory; the others have a loop
;; that uses their locals, so that they are in registers.

(module
  (memory 1 5)
  (data (i32.const 0) "\ee\00\00\4d\42\20\79\a3\c5\00\00\00\3e\00\00\5a\42\ee\40\e0\5b\45\a0\0f\88\45\00\00\00\bf\09\00\80\7f\ee\7b\cd\d3\c4\f8\74\f0\c7\00\00\00\00\00\30\4c\40\ee\00\00\00\00\50\6b\be\c0\00\00\00\00\00\00\f8\bf\ee\00\00\a9\41\ff\ff\7f\cf\00\00\08\42\01\00\00\cb\ee\00\00\d0\41\00\47\7c\c5\00\00\20\c0\00\80\28\42\ee\ff\ff\ff\4e\00\00\c0\3f\40\14\a9\c5\ff\ff\7f\3f\ee\00\00\00\4f\00\00\ac\40\80\8c\fc\44\ff\ff\7f\bf\ee\00\00\86\41\00\00\26\42\00\80\22\42\00\00\00\42\ee\ff\ff\ff\ce\00\a0\54\c4\00\80\70\42\cd\cc\cc\bd\ee\00\00\fc\41\00\00\20\40\00\00\00\bf\60\3c\92\c5\ee\01\00\00\00\86\cf\68\44\21\17\a8\c2\d9\d1\a0\d1\ee\77\b0\41\2c\ff\ff\ff\7f\1b\00\00\00\e1\83\3a\3b\ee\00\00\c0\ff\ff\ff\df\41\00\00\00\00\00\00\00\00\ee\00\00\00\00\00\60\48\40\00\00\00\00\00\00\e0\3f\ee\00\00\00\00\00\d0\4d\40\fe\ff\ff\df\ff\ff\ef\bf")
  (func $nothing
  )
  (func $i32x4.trunc_sat_f32x4_s-1 (export "i32x4.trunc_sat_f32x4_s-1")
  (param f32 f32 f32 f32 f32 f32 f32 v128) (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32x4.trunc_sat_f32x4_s local.get 8 i32x4.trunc_sat_f32x4_s local.get 7 v128.not v128.not
    i32x4.trunc_sat_f32x4_s local.get 7 v128.not v128.not block end i32x4.trunc_sat_f32x4_s
    v128.const i64x2 0xc5a37920424d0000 0x425a00003e000000 i32x4.trunc_sat_f32x4_s i32.const 0
    v128.load offset=1 i32x4.trunc_sat_f32x4_s
  )
  (func $i32x4.trunc_sat_f32x4_u-4 (export "i32x4.trunc_sat_f32x4_u-4") (param v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i32x4.trunc_sat_f32x4_u local.get 1 i32x4.trunc_sat_f32x4_u local.get 0 v128.not v128.not
    i32x4.trunc_sat_f32x4_u local.get 0 v128.not v128.not block end i32x4.trunc_sat_f32x4_u
    v128.const i64x2 0x45880fa0455be040 0x7f800009bf000000 i32x4.trunc_sat_f32x4_u i32.const 0
    v128.load offset=18 i32x4.trunc_sat_f32x4_u
  )
  (func $i32x4.trunc_sat_f64x2_s_zero-3 (export "i32x4.trunc_sat_f64x2_s_zero-3")
  (param f32 f32 f32 f32 f32 f32 f32 v128) (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32x4.trunc_sat_f64x2_s_zero local.get 8 i32x4.trunc_sat_f64x2_s_zero local.get 7 v128.not
    v128.not i32x4.trunc_sat_f64x2_s_zero local.get 7 v128.not v128.not block end i32x4.trunc_sat_f64x2_s_zero
    v128.const i64x2 0xc7f074f8c4d3cd7b 0x404c300000000000 i32x4.trunc_sat_f64x2_s_zero i32.const 0
    v128.load offset=35 i32x4.trunc_sat_f64x2_s_zero
  )
  (func $i32x4.trunc_sat_f64x2_u_zero-5 (export "i32x4.trunc_sat_f64x2_u_zero-5") (param v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i32x4.trunc_sat_f64x2_u_zero local.get 1 i32x4.trunc_sat_f64x2_u_zero local.get 0 v128.not
    v128.not i32x4.trunc_sat_f64x2_u_zero local.get 0 v128.not v128.not block end i32x4.trunc_sat_f64x2_u_zero
    v128.const i64x2 0xc0be6b5000000000 0xbff8000000000000 i32x4.trunc_sat_f64x2_u_zero i32.const 0
    v128.load offset=52 i32x4.trunc_sat_f64x2_u_zero
  )
  (func $f32x4.abs-2 (export "f32x4.abs-2") (param f32 f32 f32 f32 f32 f32 f32 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 f32x4.abs local.get 8 f32x4.abs local.get 7 v128.not v128.not f32x4.abs local.get 7 v128.not
    v128.not block end f32x4.abs v128.const i64x2 0xcf7fffff41a90000 0xcb00000142080000 f32x4.abs i32.const 0
    v128.load offset=69 f32x4.abs
  )
  (func $f32x4.neg-0 (export "f32x4.neg-0") (param v128) (result v128 v128 v128 v128 v128 v128)
  (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 f32x4.neg local.get 1 f32x4.neg local.get 0 v128.not v128.not f32x4.neg local.get 0 v128.not
    v128.not block end f32x4.neg v128.const i64x2 0xc57c470041d00000 0x42288000c0200000 f32x4.neg i32.const 0
    v128.load offset=86 f32x4.neg
  )
  (func $f32x4.sqrt-5 (export "f32x4.sqrt-5") (param f32 f32 f32 f32 f32 f32 f32 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 f32x4.sqrt local.get 8 f32x4.sqrt local.get 7 v128.not v128.not f32x4.sqrt local.get 7
    v128.not v128.not block end f32x4.sqrt v128.const i64x2 0x3fc000004effffff 0x3f7fffffc5a91440 f32x4.sqrt
    i32.const 0 v128.load offset=103 f32x4.sqrt
  )
  (func $f32x4.ceil-0 (export "f32x4.ceil-0") (param v128) (result v128 v128 v128 v128 v128 v128)
  (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 f32x4.ceil local.get 1 f32x4.ceil local.get 0 v128.not v128.not f32x4.ceil local.get 0
    v128.not v128.not block end f32x4.ceil v128.const i64x2 0x40ac00004f000000 0xbf7fffff44fc8c80 f32x4.ceil
    i32.const 0 v128.load offset=120 f32x4.ceil
  )
  (func $f32x4.floor-1 (export "f32x4.floor-1") (param f32 f32 f32 f32 f32 f32 f32 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 f32x4.floor local.get 8 f32x4.floor local.get 7 v128.not v128.not f32x4.floor local.get 7
    v128.not v128.not block end f32x4.floor v128.const i64x2 0x4226000041860000 0x4200000042228000 f32x4.floor
    i32.const 0 v128.load offset=137 f32x4.floor
  )
  (func $f32x4.trunc-4 (export "f32x4.trunc-4") (param v128) (result v128 v128 v128 v128 v128 v128)
  (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 f32x4.trunc local.get 1 f32x4.trunc local.get 0 v128.not v128.not f32x4.trunc local.get 0
    v128.not v128.not block end f32x4.trunc v128.const i64x2 0xc454a000ceffffff 0xbdcccccd42708000 f32x4.trunc
    i32.const 0 v128.load offset=154 f32x4.trunc
  )
  (func $f32x4.nearest-2 (export "f32x4.nearest-2") (param f32 f32 f32 f32 f32 f32 f32 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 f32x4.nearest local.get 8 f32x4.nearest local.get 7 v128.not v128.not f32x4.nearest
    local.get 7 v128.not v128.not block end f32x4.nearest
    v128.const i64x2 0x4020000041fc0000 0xc5923c60bf000000 f32x4.nearest i32.const 0 v128.load offset=171
    f32x4.nearest
  )
  (func $f32x4.convert_i32x4_s-3 (export "f32x4.convert_i32x4_s-3") (param v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 f32x4.convert_i32x4_s local.get 1 f32x4.convert_i32x4_s local.get 0 v128.not v128.not
    f32x4.convert_i32x4_s local.get 0 v128.not v128.not block end f32x4.convert_i32x4_s
    v128.const i64x2 0x4468cf8600000001 0xd1a0d1d9c2a81721 f32x4.convert_i32x4_s i32.const 0
    v128.load offset=188 f32x4.convert_i32x4_s
  )
  (func $f32x4.convert_i32x4_u-1 (export "f32x4.convert_i32x4_u-1") (param f32 f32 f32 f32 f32 f32 f32 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 f32x4.convert_i32x4_u local.get 8 f32x4.convert_i32x4_u local.get 7 v128.not v128.not
    f32x4.convert_i32x4_u local.get 7 v128.not v128.not block end f32x4.convert_i32x4_u
    v128.const i64x2 0x7fffffff2c41b077 0x3b3a83e10000001b f32x4.convert_i32x4_u i32.const 0
    v128.load offset=205 f32x4.convert_i32x4_u
  )
  (func $f32x4.demote_f64x2_zero-4 (export "f32x4.demote_f64x2_zero-4") (param v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 f32x4.demote_f64x2_zero local.get 1 f32x4.demote_f64x2_zero local.get 0 v128.not v128.not
    f32x4.demote_f64x2_zero local.get 0 v128.not v128.not block end f32x4.demote_f64x2_zero
    v128.const i64x2 0x41dfffffffc00000 0 f32x4.demote_f64x2_zero i32.const 0 v128.load offset=222
    f32x4.demote_f64x2_zero
  )
  (func $f64x2.abs-5 (export "f64x2.abs-5") (param f32 f32 f32 f32 f32 f32 f32 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 f64x2.abs local.get 8 f64x2.abs local.get 7 v128.not v128.not f64x2.abs local.get 7 v128.not
    v128.not block end f64x2.abs v128.const i64x2 0x4048600000000000 0x3fe0000000000000 f64x2.abs i32.const 0
    v128.load offset=239 f64x2.abs
  )
  (func $f64x2.neg-3 (export "f64x2.neg-3") (param v128) (result v128 v128 v128 v128 v128 v128)
  (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 f64x2.neg local.get 1 f64x2.neg local.get 0 v128.not v128.not f64x2.neg local.get 0 v128.not
    v128.not block end f64x2.neg v128.const i64x2 0x404dd00000000000 0xbfefffffdffffffe f64x2.neg i32.const 0
    v128.load offset=256 f64x2.neg
  )
)

(assert_return (invoke "i32x4.trunc_sat_f32x4_s-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xc5a37920424d0000 0x425a00003e000000))
  (v128.const i64x2 0xffffeb9100000033 0x3600000000) (v128.const i64x2 0xffffeb9100000033 0x3600000000)
  (v128.const i64x2 0xffffeb9100000033 0x3600000000) (v128.const i64x2 0xffffeb9100000033 0x3600000000)
  (v128.const i64x2 0xffffeb9100000033 0x3600000000) (v128.const i64x2 0xffffeb9100000033 0x3600000000))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u-4"
  (v128.const i64x2 0x45880fa0455be040 0x7f800009bf000000)) (v128.const i64x2 0x110100000dbe 0)
  (v128.const i64x2 0x110100000dbe 0) (v128.const i64x2 0x110100000dbe 0) (v128.const i64x2 0x110100000dbe 0)
  (v128.const i64x2 0x110100000dbe 0) (v128.const i64x2 0x110100000dbe 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xc7f074f8c4d3cd7b 0x404c300000000000)) (v128.const i64x2 0x3880000000 0)
  (v128.const i64x2 0x3880000000 0) (v128.const i64x2 0x3880000000 0) (v128.const i64x2 0x3880000000 0)
  (v128.const i64x2 0x3880000000 0) (v128.const i64x2 0x3880000000 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero-5"
  (v128.const i64x2 0xc0be6b5000000000 0xbff8000000000000)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0) (v128.const i64x2 0 0) (v128.const i64x2 0 0) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.abs-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xcf7fffff41a90000 0xcb00000142080000))
  (v128.const i64x2 0x4f7fffff41a90000 0x4b00000142080000)
  (v128.const i64x2 0x4f7fffff41a90000 0x4b00000142080000)
  (v128.const i64x2 0x4f7fffff41a90000 0x4b00000142080000)
  (v128.const i64x2 0x4f7fffff41a90000 0x4b00000142080000)
  (v128.const i64x2 0x4f7fffff41a90000 0x4b00000142080000)
  (v128.const i64x2 0x4f7fffff41a90000 0x4b00000142080000))
(assert_return (invoke "f32x4.neg-0"
  (v128.const i64x2 0xc57c470041d00000 0x42288000c0200000))
  (v128.const i64x2 0x457c4700c1d00000 0xc228800040200000)
  (v128.const i64x2 0x457c4700c1d00000 0xc228800040200000)
  (v128.const i64x2 0x457c4700c1d00000 0xc228800040200000)
  (v128.const i64x2 0x457c4700c1d00000 0xc228800040200000)
  (v128.const i64x2 0x457c4700c1d00000 0xc228800040200000)
  (v128.const i64x2 0x457c4700c1d00000 0xc228800040200000))
(assert_return (invoke "f32x4.sqrt-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x3fc000004effffff 0x3f7fffffc5a91440))
  (v128.const f32x4 46340.95 1.2247449 nan:canonical 0.99999994)
  (v128.const f32x4 46340.95 1.2247449 nan:canonical 0.99999994)
  (v128.const f32x4 46340.95 1.2247449 nan:canonical 0.99999994)
  (v128.const f32x4 46340.95 1.2247449 nan:canonical 0.99999994)
  (v128.const f32x4 46340.95 1.2247449 nan:canonical 0.99999994)
  (v128.const f32x4 46340.95 1.2247449 nan:canonical 0.99999994))
(assert_return (invoke "f32x4.ceil-0"
  (v128.const i64x2 0x40ac00004f000000 0xbf7fffff44fc8c80))
  (v128.const i64x2 0x40c000004f000000 0x8000000044fca000)
  (v128.const i64x2 0x40c000004f000000 0x8000000044fca000)
  (v128.const i64x2 0x40c000004f000000 0x8000000044fca000)
  (v128.const i64x2 0x40c000004f000000 0x8000000044fca000)
  (v128.const i64x2 0x40c000004f000000 0x8000000044fca000)
  (v128.const i64x2 0x40c000004f000000 0x8000000044fca000))
(assert_return (invoke "f32x4.floor-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x4226000041860000 0x4200000042228000))
  (v128.const i64x2 0x4224000041800000 0x4200000042200000)
  (v128.const i64x2 0x4224000041800000 0x4200000042200000)
  (v128.const i64x2 0x4224000041800000 0x4200000042200000)
  (v128.const i64x2 0x4224000041800000 0x4200000042200000)
  (v128.const i64x2 0x4224000041800000 0x4200000042200000)
  (v128.const i64x2 0x4224000041800000 0x4200000042200000))
(assert_return (invoke "f32x4.trunc-4"
  (v128.const i64x2 0xc454a000ceffffff 0xbdcccccd42708000))
  (v128.const i64x2 0xc4548000ceffffff 0x8000000042700000)
  (v128.const i64x2 0xc4548000ceffffff 0x8000000042700000)
  (v128.const i64x2 0xc4548000ceffffff 0x8000000042700000)
  (v128.const i64x2 0xc4548000ceffffff 0x8000000042700000)
  (v128.const i64x2 0xc4548000ceffffff 0x8000000042700000)
  (v128.const i64x2 0xc4548000ceffffff 0x8000000042700000))
(assert_return (invoke "f32x4.nearest-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x4020000041fc0000 0xc5923c60bf000000))
  (v128.const i64x2 0x4000000042000000 0xc592400080000000)
  (v128.const i64x2 0x4000000042000000 0xc592400080000000)
  (v128.const i64x2 0x4000000042000000 0xc592400080000000)
  (v128.const i64x2 0x4000000042000000 0xc592400080000000)
  (v128.const i64x2 0x4000000042000000 0xc592400080000000)
  (v128.const i64x2 0x4000000042000000 0xc592400080000000))
(assert_return (invoke "f32x4.convert_i32x4_s-3"
  (v128.const i64x2 0x4468cf8600000001 0xd1a0d1d9c2a81721))
  (v128.const i64x2 0x4e88d19f3f800000 0xce397cb9ce755fa3)
  (v128.const i64x2 0x4e88d19f3f800000 0xce397cb9ce755fa3)
  (v128.const i64x2 0x4e88d19f3f800000 0xce397cb9ce755fa3)
  (v128.const i64x2 0x4e88d19f3f800000 0xce397cb9ce755fa3)
  (v128.const i64x2 0x4e88d19f3f800000 0xce397cb9ce755fa3)
  (v128.const i64x2 0x4e88d19f3f800000 0xce397cb9ce755fa3))
(assert_return (invoke "f32x4.convert_i32x4_u-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x7fffffff2c41b077 0x3b3a83e10000001b))
  (v128.const i64x2 0x4f0000004e3106c2 0x4e6cea1041d80000)
  (v128.const i64x2 0x4f0000004e3106c2 0x4e6cea1041d80000)
  (v128.const i64x2 0x4f0000004e3106c2 0x4e6cea1041d80000)
  (v128.const i64x2 0x4f0000004e3106c2 0x4e6cea1041d80000)
  (v128.const i64x2 0x4f0000004e3106c2 0x4e6cea1041d80000)
  (v128.const i64x2 0x4f0000004e3106c2 0x4e6cea1041d80000))
(assert_return (invoke "f32x4.demote_f64x2_zero-4"
  (v128.const i64x2 0x41dfffffffc00000 0)) (v128.const i64x2 0x4f000000 0) (v128.const i64x2 0x4f000000 0)
  (v128.const i64x2 0x4f000000 0) (v128.const i64x2 0x4f000000 0) (v128.const i64x2 0x4f000000 0)
  (v128.const i64x2 0x4f000000 0))
(assert_return (invoke "f64x2.abs-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x4048600000000000 0x3fe0000000000000))
  (v128.const i64x2 0x4048600000000000 0x3fe0000000000000)
  (v128.const i64x2 0x4048600000000000 0x3fe0000000000000)
  (v128.const i64x2 0x4048600000000000 0x3fe0000000000000)
  (v128.const i64x2 0x4048600000000000 0x3fe0000000000000)
  (v128.const i64x2 0x4048600000000000 0x3fe0000000000000)
  (v128.const i64x2 0x4048600000000000 0x3fe0000000000000))
(assert_return (invoke "f64x2.neg-3"
  (v128.const i64x2 0x404dd00000000000 0xbfefffffdffffffe))
  (v128.const i64x2 0xc04dd00000000000 0x3fefffffdffffffe)
  (v128.const i64x2 0xc04dd00000000000 0x3fefffffdffffffe)
  (v128.const i64x2 0xc04dd00000000000 0x3fefffffdffffffe)
  (v128.const i64x2 0xc04dd00000000000 0x3fefffffdffffffe)
  (v128.const i64x2 0xc04dd00000000000 0x3fefffffdffffffe)
  (v128.const i64x2 0xc04dd00000000000 0x3fefffffdffffffe))

(module
  (memory 1 5)
  (data (i32.const 0) "\ee\00\00\00\00\0c\5f\bf\40\9a\99\99\99\99\99\b9\bf\ee\00\00\c0\ff\ff\ff\df\41\09\00\00\00\00\00\f0\7f\ee\00\00\00\00\00\f0\47\40\00\00\00\00\00\f6\a8\c0\ee\9a\99\99\99\99\99\b9\bf\00\00\00\00\00\00\4f\40\ee\00\00\00\00\00\00\f8\ff\00\00\00\00\00\00\f8\bf\ee\f8\41\83\71\22\17\90\a0\5a\e0\a0\7b\00\08\00\00\ee\00\02\00\00\e3\e1\74\3f\9d\ff\ff\ff\95\f0\f0\14\ee\ff\ff\7f\4f\00\00\5b\42\00\80\76\42\00\00\f4\41\ee\c0\dc\6c\45\00\80\50\42\00\00\80\7f\00\80\28\42\ee\00\80\3e\42\00\ec\41\45\00\00\80\3f\00\00\a2\41\ee\01\00\00\cb\00\00\20\c0\00\d0\4b\45\ff\ff\7f\cf\ee\01\00\00\cb\00\00\20\c0\00\d0\4b\45\cd\cc\cc\bd\ee\00\00\80\7f\00\00\fa\41\ff\ff\7f\bf\80\f0\c2\c4\ee\00\00\76\41\00\00\fa\41\ff\ff\7f\3f\00\80\57\42\ee\00\00\1a\41\ff\ff\7f\4f\01\00\00\cb\cd\cc\cc\bd\ee\00\00\00\3e\ff\ff\7f\4f\01\00\00\cb\cd\cc\cc\bd\ee\00\e0\0d\c4\00\00\58\40\05\00\c0\7f\cd\cc\cc\bd\ee\00\00\9c\41\c0\67\e8\45\00\00\80\7f\ff\ff\ff\4e\ee\00\f8\a1\44\00\00\24\41\00\00\80\cf\00\00\ab\41\ee\00\00\80\bf\20\3f\93\c5\00\fe\ba\43\00\00\c0\7f\ee\00\80\2c\42\00\00\80\7f\00\00\f8\40\01\00\00\cb\ee\00\80\2c\42\c2\16\01\80\00\00\f8\40\00\00\80\7f\ee\00\00\c0\7f\00\00\80\bf\00\00\00\4f\c0\78\02\c5\ee\00\00\80\7f\00\00\65\42\60\47\c5\c5\ff\ff\7f\4f")
  (func $nothing
  )
  (func $f64x2.sqrt-2 (export "f64x2.sqrt-2") (param f32 f32 f32 f32 f32 f32 f32 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 f64x2.sqrt local.get 8 f64x2.sqrt local.get 7 v128.not v128.not f64x2.sqrt local.get 7
    v128.not v128.not block end f64x2.sqrt v128.const i64x2 0x40bf5f0c00000000 0xbfb999999999999a f64x2.sqrt
    i32.const 0 v128.load offset=1 f64x2.sqrt
  )
  (func $f64x2.ceil-0 (export "f64x2.ceil-0") (param v128) (result v128 v128 v128 v128 v128 v128)
  (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 f64x2.ceil local.get 1 f64x2.ceil local.get 0 v128.not v128.not f64x2.ceil local.get 0
    v128.not v128.not block end f64x2.ceil v128.const i64x2 0x41dfffffffc00000 0x7ff0000000000009 f64x2.ceil
    i32.const 0 v128.load offset=18 f64x2.ceil
  )
  (func $f64x2.floor-2 (export "f64x2.floor-2") (param f32 f32 f32 f32 f32 f32 f32 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 f64x2.floor local.get 8 f64x2.floor local.get 7 v128.not v128.not f64x2.floor local.get 7
    v128.not v128.not block end f64x2.floor v128.const i64x2 0x4047f00000000000 0xc0a8f60000000000 f64x2.floor
    i32.const 0 v128.load offset=35 f64x2.floor
  )
  (func $f64x2.trunc-3 (export "f64x2.trunc-3") (param v128) (result v128 v128 v128 v128 v128 v128)
  (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 f64x2.trunc local.get 1 f64x2.trunc local.get 0 v128.not v128.not f64x2.trunc local.get 0
    v128.not v128.not block end f64x2.trunc v128.const i64x2 0xbfb999999999999a 0x404f000000000000 f64x2.trunc
    i32.const 0 v128.load offset=52 f64x2.trunc
  )
  (func $f64x2.nearest-1 (export "f64x2.nearest-1") (param f32 f32 f32 f32 f32 f32 f32 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 f64x2.nearest local.get 8 f64x2.nearest local.get 7 v128.not v128.not f64x2.nearest
    local.get 7 v128.not v128.not block end f64x2.nearest
    v128.const i64x2 0xfff8000000000000 0xbff8000000000000 f64x2.nearest i32.const 0 v128.load offset=69
    f64x2.nearest
  )
  (func $f64x2.convert_low_i32x4_s-4 (export "f64x2.convert_low_i32x4_s-4") (param v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 f64x2.convert_low_i32x4_s local.get 1 f64x2.convert_low_i32x4_s local.get 0 v128.not v128.not
    f64x2.convert_low_i32x4_s local.get 0 v128.not v128.not block end f64x2.convert_low_i32x4_s
    v128.const i64x2 0xa0901722718341f8 0x8007ba0e05a f64x2.convert_low_i32x4_s i32.const 0
    v128.load offset=86 f64x2.convert_low_i32x4_s
  )
  (func $f64x2.convert_low_i32x4_u-5 (export "f64x2.convert_low_i32x4_u-5")
  (param f32 f32 f32 f32 f32 f32 f32 v128) (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 f64x2.convert_low_i32x4_u local.get 8 f64x2.convert_low_i32x4_u local.get 7 v128.not v128.not
    f64x2.convert_low_i32x4_u local.get 7 v128.not v128.not block end f64x2.convert_low_i32x4_u
    v128.const i64x2 0x3f74e1e300000200 0x14f0f095ffffff9d f64x2.convert_low_i32x4_u i32.const 0
    v128.load offset=103 f64x2.convert_low_i32x4_u
  )
  (func $f64x2.promote_low_f32x4-0 (export "f64x2.promote_low_f32x4-0") (param v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 f64x2.promote_low_f32x4 local.get 1 f64x2.promote_low_f32x4 local.get 0 v128.not v128.not
    f64x2.promote_low_f32x4 local.get 0 v128.not v128.not block end f64x2.promote_low_f32x4
    v128.const i64x2 0x425b00004f7fffff 0x41f4000042768000 f64x2.promote_low_f32x4 i32.const 0
    v128.load offset=120 f64x2.promote_low_f32x4
  )
  (func $f32x4.eq-4 (export "f32x4.eq-4") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 v128.const i64x2 0x4541ec00423e8000 0x41a200003f800000 f32x4.eq local.get 9 i32.const 0
    v128.load offset=154 f32x4.eq local.get 7 v128.not v128.not local.get 8 f32x4.eq local.get 7 v128.not
    v128.not block end local.get 10 f32x4.eq v128.const i64x2 0x42508000456cdcc0 0x422880007f800000
    local.get 8 v128.not v128.not f32x4.eq i32.const 0 v128.load offset=137 local.get 8 v128.not v128.not
    block end f32x4.eq
  )
  (func $f32x4.ne-1 (export "f32x4.ne-1") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 10 f32x4.ne local.get 9 local.get 8 v128.not v128.not f32x4.ne local.get 7 v128.not
    v128.not local.get 8 v128.not v128.not block end f32x4.ne local.get 7 v128.not v128.not block end
    v128.const i64x2 0xc0200000cb000001 0xbdcccccd454bd000 f32x4.ne
    v128.const i64x2 0xc0200000cb000001 0xcf7fffff454bd000 i32.const 0 v128.load offset=188 f32x4.ne
    i32.const 0 v128.load offset=171 local.get 8 f32x4.ne
  )
  (func $f32x4.lt-3 (export "f32x4.lt-3") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not block end f32x4.lt local.get 9
    v128.const i64x2 0x41fa000041760000 0x425780003f7fffff f32x4.lt local.get 7 v128.not v128.not i32.const 0
    v128.load offset=222 f32x4.lt local.get 7 v128.not v128.not block end local.get 8 f32x4.lt
    v128.const i64x2 0x41fa00007f800000 0xc4c2f080bf7fffff local.get 10 f32x4.lt i32.const 0
    v128.load offset=205 local.get 8 v128.not v128.not f32x4.lt
  )
  (func $f32x4.gt-2 (export "f32x4.gt-2") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not f32x4.gt local.get 9 local.get 8 v128.not v128.not block end
    f32x4.gt local.get 7 v128.not v128.not v128.const i64x2 0x4f7fffff3e000000 0xbdcccccdcb000001 f32x4.gt
    local.get 7 v128.not v128.not block end i32.const 0 v128.load offset=256 f32x4.gt
    v128.const i64x2 0x4f7fffff411a0000 0xbdcccccdcb000001 local.get 8 f32x4.gt i32.const 0
    v128.load offset=239 local.get 10 f32x4.gt
  )
  (func $f32x4.le-0 (export "f32x4.le-0") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 f32x4.le local.get 9 local.get 10 f32x4.le local.get 7 v128.not v128.not
    local.get 8 v128.not v128.not f32x4.le local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not block end f32x4.le v128.const i64x2 0x40580000c40de000 0xbdcccccd7fc00005
    v128.const i64x2 0x45e867c0419c0000 0x4effffff7f800000 f32x4.le i32.const 0 v128.load offset=273
    i32.const 0 v128.load offset=290 f32x4.le
  )
  (func $f32x4.ge-5 (export "f32x4.ge-5") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 0 v128.load offset=324 f32x4.ge local.get 9 local.get 8 f32x4.ge local.get 7
    v128.not v128.not local.get 10 f32x4.ge local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not f32x4.ge v128.const i64x2 0x4124000044a1f800 0x41ab0000cf800000 local.get 8 v128.not v128.not
    block end f32x4.ge i32.const 0 v128.load offset=307 v128.const i64x2 0xc5933f20bf800000 0x7fc0000043bafe00
    f32x4.ge
  )
  (func $f32x4.add-1 (export "f32x4.add-1") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 10 f32x4.add local.get 9 local.get 8 v128.not v128.not f32x4.add local.get 7
    v128.not v128.not local.get 8 v128.not v128.not block end f32x4.add local.get 7 v128.not v128.not
    block end v128.const i64x2 0x800116c2422c8000 0x7f80000040f80000 f32x4.add
    v128.const i64x2 0x7f800000422c8000 0xcb00000140f80000 i32.const 0 v128.load offset=358 f32x4.add
    i32.const 0 v128.load offset=341 local.get 8 f32x4.add
  )
  (func $f32x4.sub-0 (export "f32x4.sub-0") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 f32x4.sub local.get 9 local.get 10 f32x4.sub local.get 7 v128.not v128.not
    local.get 8 v128.not v128.not f32x4.sub local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not block end f32x4.sub v128.const i64x2 0xbf8000007fc00000 0xc50278c04f000000
    v128.const i64x2 0x426500007f800000 0x4f7fffffc5c54760 f32x4.sub i32.const 0 v128.load offset=375
    i32.const 0 v128.load offset=392 f32x4.sub
  )
)

(assert_return (invoke "f64x2.sqrt-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x40bf5f0c00000000 0xbfb999999999999a))
  (v128.const f64x2 89.61610834554243 nan:canonical) (v128.const f64x2 89.61610834554243 nan:canonical)
  (v128.const f64x2 89.61610834554243 nan:canonical) (v128.const f64x2 89.61610834554243 nan:canonical)
  (v128.const f64x2 89.61610834554243 nan:canonical) (v128.const f64x2 89.61610834554243 nan:canonical))
(assert_return (invoke "f64x2.ceil-0"
  (v128.const i64x2 0x41dfffffffc00000 0x7ff0000000000009)) (v128.const f64x2 2147483647.0 nan:arithmetic)
  (v128.const f64x2 2147483647.0 nan:arithmetic) (v128.const f64x2 2147483647.0 nan:arithmetic)
  (v128.const f64x2 2147483647.0 nan:arithmetic) (v128.const f64x2 2147483647.0 nan:arithmetic)
  (v128.const f64x2 2147483647.0 nan:arithmetic))
(assert_return (invoke "f64x2.floor-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x4047f00000000000 0xc0a8f60000000000))
  (v128.const i64x2 0x4047800000000000 0xc0a8f60000000000)
  (v128.const i64x2 0x4047800000000000 0xc0a8f60000000000)
  (v128.const i64x2 0x4047800000000000 0xc0a8f60000000000)
  (v128.const i64x2 0x4047800000000000 0xc0a8f60000000000)
  (v128.const i64x2 0x4047800000000000 0xc0a8f60000000000)
  (v128.const i64x2 0x4047800000000000 0xc0a8f60000000000))
(assert_return (invoke "f64x2.trunc-3"
  (v128.const i64x2 0xbfb999999999999a 0x404f000000000000))
  (v128.const i64x2 0x8000000000000000 0x404f000000000000)
  (v128.const i64x2 0x8000000000000000 0x404f000000000000)
  (v128.const i64x2 0x8000000000000000 0x404f000000000000)
  (v128.const i64x2 0x8000000000000000 0x404f000000000000)
  (v128.const i64x2 0x8000000000000000 0x404f000000000000)
  (v128.const i64x2 0x8000000000000000 0x404f000000000000))
(assert_return (invoke "f64x2.nearest-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xfff8000000000000 0xbff8000000000000))
  (v128.const f64x2 nan:canonical -2.0) (v128.const f64x2 nan:canonical -2.0)
  (v128.const f64x2 nan:canonical -2.0) (v128.const f64x2 nan:canonical -2.0)
  (v128.const f64x2 nan:canonical -2.0) (v128.const f64x2 nan:canonical -2.0))
(assert_return (invoke "f64x2.convert_low_i32x4_s-4"
  (v128.const i64x2 0xa0901722718341f8 0x8007ba0e05a))
  (v128.const i64x2 0x41dc60d07e000000 0xc1d7dbfa37800000)
  (v128.const i64x2 0x41dc60d07e000000 0xc1d7dbfa37800000)
  (v128.const i64x2 0x41dc60d07e000000 0xc1d7dbfa37800000)
  (v128.const i64x2 0x41dc60d07e000000 0xc1d7dbfa37800000)
  (v128.const i64x2 0x41dc60d07e000000 0xc1d7dbfa37800000)
  (v128.const i64x2 0x41dc60d07e000000 0xc1d7dbfa37800000))
(assert_return (invoke "f64x2.convert_low_i32x4_u-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x3f74e1e300000200 0x14f0f095ffffff9d))
  (v128.const i64x2 0x4080000000000000 0x41cfba70f1800000)
  (v128.const i64x2 0x4080000000000000 0x41cfba70f1800000)
  (v128.const i64x2 0x4080000000000000 0x41cfba70f1800000)
  (v128.const i64x2 0x4080000000000000 0x41cfba70f1800000)
  (v128.const i64x2 0x4080000000000000 0x41cfba70f1800000)
  (v128.const i64x2 0x4080000000000000 0x41cfba70f1800000))
(assert_return (invoke "f64x2.promote_low_f32x4-0"
  (v128.const i64x2 0x425b00004f7fffff 0x41f4000042768000))
  (v128.const i64x2 0x41efffffe0000000 0x404b600000000000)
  (v128.const i64x2 0x41efffffe0000000 0x404b600000000000)
  (v128.const i64x2 0x41efffffe0000000 0x404b600000000000)
  (v128.const i64x2 0x41efffffe0000000 0x404b600000000000)
  (v128.const i64x2 0x41efffffe0000000 0x404b600000000000)
  (v128.const i64x2 0x41efffffe0000000 0x404b600000000000))
(assert_return (invoke "f32x4.eq-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x42508000456cdcc0 0x422880007f800000)
  (v128.const i64x2 0x4541ec00423e8000 0x41a200003f800000)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0) (v128.const i64x2 0 0) (v128.const i64x2 0 0) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.ne-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xc0200000cb000001 0xcf7fffff454bd000)
  (v128.const i64x2 0xc0200000cb000001 0xbdcccccd454bd000)) (v128.const i64x2 0 0xffffffff00000000)
  (v128.const i64x2 0 0xffffffff00000000) (v128.const i64x2 0 0xffffffff00000000)
  (v128.const i64x2 0 0xffffffff00000000) (v128.const i64x2 0 0xffffffff00000000)
  (v128.const i64x2 0 0xffffffff00000000))
(assert_return (invoke "f32x4.lt-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x41fa00007f800000 0xc4c2f080bf7fffff)
  (v128.const i64x2 0x41fa000041760000 0x425780003f7fffff)) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1)
  (v128.const i64x2 0 -1) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1))
(assert_return (invoke "f32x4.gt-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x4f7fffff411a0000 0xbdcccccdcb000001)
  (v128.const i64x2 0x4f7fffff3e000000 0xbdcccccdcb000001)) (v128.const i64x2 0xffffffff 0)
  (v128.const i64x2 0xffffffff 0) (v128.const i64x2 0xffffffff 0) (v128.const i64x2 0xffffffff 0)
  (v128.const i64x2 0xffffffff 0) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "f32x4.le-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x40580000c40de000 0xbdcccccd7fc00005)
  (v128.const i64x2 0x45e867c0419c0000 0x4effffff7f800000)) (v128.const i64x2 -1 0xffffffff00000000)
  (v128.const i64x2 -1 0xffffffff00000000) (v128.const i64x2 -1 0xffffffff00000000)
  (v128.const i64x2 -1 0xffffffff00000000) (v128.const i64x2 -1 0xffffffff00000000)
  (v128.const i64x2 -1 0xffffffff00000000))
(assert_return (invoke "f32x4.ge-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x4124000044a1f800 0x41ab0000cf800000)
  (v128.const i64x2 0xc5933f20bf800000 0x7fc0000043bafe00)) (v128.const i64x2 -1 0) (v128.const i64x2 -1 0)
  (v128.const i64x2 -1 0) (v128.const i64x2 -1 0) (v128.const i64x2 -1 0) (v128.const i64x2 -1 0))
(assert_return (invoke "f32x4.add-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x7f800000422c8000 0xcb00000140f80000)
  (v128.const i64x2 0x800116c2422c8000 0x7f80000040f80000))
  (v128.const i64x2 0x7f80000042ac8000 0x7f80000041780000)
  (v128.const i64x2 0x7f80000042ac8000 0x7f80000041780000)
  (v128.const i64x2 0x7f80000042ac8000 0x7f80000041780000)
  (v128.const i64x2 0x7f80000042ac8000 0x7f80000041780000)
  (v128.const i64x2 0x7f80000042ac8000 0x7f80000041780000)
  (v128.const i64x2 0x7f80000042ac8000 0x7f80000041780000))
(assert_return (invoke "f32x4.sub-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xbf8000007fc00000 0xc50278c04f000000)
  (v128.const i64x2 0x426500007f800000 0x4f7fffffc5c54760))
  (v128.const f32x4 nan:canonical -58.25 2.14749e+09 -4.2949693e+09)
  (v128.const f32x4 nan:canonical -58.25 2.14749e+09 -4.2949693e+09)
  (v128.const f32x4 nan:canonical -58.25 2.14749e+09 -4.2949693e+09)
  (v128.const f32x4 nan:canonical -58.25 2.14749e+09 -4.2949693e+09)
  (v128.const f32x4 nan:canonical -58.25 2.14749e+09 -4.2949693e+09)
  (v128.const f32x4 nan:canonical -58.25 2.14749e+09 -4.2949693e+09))

(module
  (memory 1 5)
  (data (i32.const 0) "\ee\00\00\c0\40\00\00\c0\3f\23\c7\0a\5f\00\80\52\42\ee\60\95\a0\45\00\00\72\41\00\00\c0\3f\ff\ff\7f\4f\ee\00\00\80\ff\00\80\57\42\40\36\ec\c5\00\00\80\bf\ee\c0\17\e3\45\00\80\57\42\40\36\ec\c5\00\00\80\bf\ee\00\00\94\41\00\00\84\40\c2\16\01\80\00\80\3e\42\ee\00\00\2c\41\00\80\2b\42\c2\16\01\80\00\00\c0\bf\ee\00\00\24\41\c2\16\01\00\00\00\20\40\00\00\64\42\ee\c0\ea\af\c5\00\00\80\4f\00\00\51\42\05\00\c0\ff\ee\00\00\73\42\a0\a9\8c\c5\c0\87\2b\c5\00\00\80\bf\ee\00\00\73\42\c2\16\01\80\c0\87\2b\c5\c0\f8\de\c5\ee\00\00\80\ff\05\00\c0\7f\00\00\d4\40\00\80\4f\42\ee\00\00\80\ff\05\00\c0\7f\00\00\80\cf\00\80\4f\42\ee\00\00\00\00\00\20\4d\40\00\00\00\00\00\80\4a\40\ee\00\00\00\00\e0\b1\a1\c0\00\00\00\00\00\d0\4b\40\ee\00\00\00\00\00\00\42\40\00\00\00\00\00\00\e0\41\ee\00\00\00\00\00\00\42\40\00\00\00\00\00\40\3d\40\ee\00\00\00\00\00\00\f0\41\00\00\00\00\00\00\04\40\ee\00\00\00\00\00\00\f0\41\00\00\00\00\00\00\06\40\ee\09\00\00\00\00\00\f0\7f\00\00\00\00\f0\f8\ae\40\ee\00\00\00\e0\ff\ff\ef\41\00\00\00\00\1c\e0\be\c0\ee\00\00\00\00\00\00\00\80\00\00\00\00\00\00\f8\bf\ee\00\00\00\00\00\00\04\40\00\00\00\00\00\00\f8\bf\ee\00\00\00\00\00\90\42\40\05\00\00\00\00\00\f8\ff\ee\00\00\00\00\00\00\e0\bf\9a\99\99\99\99\99\b9\3f\ee\05\00\00\00\00\00\f8\7f\00\00\00\00\10\3d\9d\40\ee\00\00\00\e0\ff\ff\ef\41\00\00\00\00\00\00\f0\3f\ee\00\3d\91\60\e4\58\e1\43\00\00\00\00\00\00\f0\c1\ee\00\00\00\00\00\00\f0\ff\00\00\00\00\00\e0\4e\40\ee\00\00\00\00\90\f3\9e\40\00\00\00\00\80\ff\a4\c0\ee\00\00\00\e0\ff\ff\ef\41\00\00\00\00\00\00\f0\bf\ee\7b\cd\d3\c4\f8\74\f0\c7\00\00\00\00\00\0f\60\c0\ee\00\00\00\00\00\60\34\40\00\00\00\00\00\00\f8\7f")
  (func $nothing
  )
  (func $f32x4.mul-2 (export "f32x4.mul-2") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not f32x4.mul local.get 9 local.get 8 v128.not v128.not block end
    f32x4.mul local.get 7 v128.not v128.not v128.const i64x2 0x4172000045a09560 0x4f7fffff3fc00000 f32x4.mul
    local.get 7 v128.not v128.not block end i32.const 0 v128.load offset=18 f32x4.mul
    v128.const i64x2 0x3fc0000040c00000 0x425280005f0ac723 local.get 8 f32x4.mul i32.const 0
    v128.load offset=1 local.get 10 f32x4.mul
  )
  (func $f32x4.div-5 (export "f32x4.div-5") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 0 v128.load offset=52 f32x4.div local.get 9 local.get 8 f32x4.div local.get 7
    v128.not v128.not local.get 10 f32x4.div local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not f32x4.div v128.const i64x2 0x42578000ff800000 0xbf800000c5ec3640 local.get 8 v128.not v128.not
    block end f32x4.div i32.const 0 v128.load offset=35 v128.const i64x2 0x4257800045e317c0 0xbf800000c5ec3640
    f32x4.div
  )
  (func $f32x4.min-4 (export "f32x4.min-4") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 v128.const i64x2 0x422b8000412c0000 0xbfc00000800116c2 f32x4.min local.get 9 i32.const 0
    v128.load offset=86 f32x4.min local.get 7 v128.not v128.not local.get 8 f32x4.min local.get 7 v128.not
    v128.not block end local.get 10 f32x4.min v128.const i64x2 0x4084000041940000 0x423e8000800116c2
    local.get 8 v128.not v128.not f32x4.min i32.const 0 v128.load offset=69 local.get 8 v128.not v128.not
    block end f32x4.min
  )
  (func $f32x4.max-3 (export "f32x4.max-3") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not block end f32x4.max local.get 9
    v128.const i64x2 0x4f800000c5afeac0 0xffc0000542510000 f32x4.max local.get 7 v128.not v128.not i32.const 0
    v128.load offset=120 f32x4.max local.get 7 v128.not v128.not block end local.get 8 f32x4.max
    v128.const i64x2 0x116c241240000 0x4264000040200000 local.get 10 f32x4.max i32.const 0
    v128.load offset=103 local.get 8 v128.not v128.not f32x4.max
  )
  (func $f32x4.pmin-1 (export "f32x4.pmin-1") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 10 f32x4.pmin local.get 9 local.get 8 v128.not v128.not f32x4.pmin local.get 7
    v128.not v128.not local.get 8 v128.not v128.not block end f32x4.pmin local.get 7 v128.not v128.not
    block end v128.const i64x2 0x800116c242730000 0xc5def8c0c52b87c0 f32x4.pmin
    v128.const i64x2 0xc58ca9a042730000 0xbf800000c52b87c0 i32.const 0 v128.load offset=154 f32x4.pmin
    i32.const 0 v128.load offset=137 local.get 8 f32x4.pmin
  )
  (func $f32x4.pmax-5 (export "f32x4.pmax-5") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 0 v128.load offset=188 f32x4.pmax local.get 9 local.get 8 f32x4.pmax local.get 7
    v128.not v128.not local.get 10 f32x4.pmax local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not f32x4.pmax v128.const i64x2 0x7fc00005ff800000 0x424f800040d40000 local.get 8 v128.not v128.not
    block end f32x4.pmax i32.const 0 v128.load offset=171
    v128.const i64x2 0x7fc00005ff800000 0x424f8000cf800000 f32x4.pmax
  )
  (func $f64x2.eq-0 (export "f64x2.eq-0") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 f64x2.eq local.get 9 local.get 10 f64x2.eq local.get 7 v128.not v128.not
    local.get 8 v128.not v128.not f64x2.eq local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not block end f64x2.eq v128.const i64x2 0x404d200000000000 0x404a800000000000
    v128.const i64x2 0xc0a1b1e000000000 0x404bd00000000000 f64x2.eq i32.const 0 v128.load offset=205
    i32.const 0 v128.load offset=222 f64x2.eq
  )
  (func $f64x2.ne-2 (export "f64x2.ne-2") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not f64x2.ne local.get 9 local.get 8 v128.not v128.not block end
    f64x2.ne local.get 7 v128.not v128.not v128.const i64x2 0x4042000000000000 0x403d400000000000 f64x2.ne
    local.get 7 v128.not v128.not block end i32.const 0 v128.load offset=256 f64x2.ne
    v128.const i64x2 0x4042000000000000 0x41e0000000000000 local.get 8 f64x2.ne i32.const 0
    v128.load offset=239 local.get 10 f64x2.ne
  )
  (func $f64x2.lt-4 (export "f64x2.lt-4") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 v128.const i64x2 0x41f0000000000000 0x4006000000000000 f64x2.lt local.get 9 i32.const 0
    v128.load offset=290 f64x2.lt local.get 7 v128.not v128.not local.get 8 f64x2.lt local.get 7 v128.not
    v128.not block end local.get 10 f64x2.lt v128.const i64x2 0x41f0000000000000 0x4004000000000000
    local.get 8 v128.not v128.not f64x2.lt i32.const 0 v128.load offset=273 local.get 8 v128.not v128.not
    block end f64x2.lt
  )
  (func $f64x2.gt-3 (export "f64x2.gt-3") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not block end f64x2.gt local.get 9
    v128.const i64x2 0x41efffffe0000000 0xc0bee01c00000000 f64x2.gt local.get 7 v128.not v128.not i32.const 0
    v128.load offset=324 f64x2.gt local.get 7 v128.not v128.not block end local.get 8 f64x2.gt
    v128.const i64x2 0x7ff0000000000009 0x40aef8f000000000 local.get 10 f64x2.gt i32.const 0
    v128.load offset=307 local.get 8 v128.not v128.not f64x2.gt
  )
  (func $f64x2.le-4 (export "f64x2.le-4") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 v128.const i64x2 0x4004000000000000 0xbff8000000000000 f64x2.le local.get 9 i32.const 0
    v128.load offset=358 f64x2.le local.get 7 v128.not v128.not local.get 8 f64x2.le local.get 7 v128.not
    v128.not block end local.get 10 f64x2.le v128.const i64x2 0x8000000000000000 0xbff8000000000000
    local.get 8 v128.not v128.not f64x2.le i32.const 0 v128.load offset=341 local.get 8 v128.not v128.not
    block end f64x2.le
  )
  (func $f64x2.ge-0 (export "f64x2.ge-0") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 f64x2.ge local.get 9 local.get 10 f64x2.ge local.get 7 v128.not v128.not
    local.get 8 v128.not v128.not f64x2.ge local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not block end f64x2.ge v128.const i64x2 0x4042900000000000 0xfff8000000000005
    v128.const i64x2 0xbfe0000000000000 0x3fb999999999999a f64x2.ge i32.const 0 v128.load offset=375
    i32.const 0 v128.load offset=392 f64x2.ge
  )
  (func $f64x2.add-1 (export "f64x2.add-1") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 10 f64x2.add local.get 9 local.get 8 v128.not v128.not f64x2.add local.get 7
    v128.not v128.not local.get 8 v128.not v128.not block end f64x2.add local.get 7 v128.not v128.not
    block end v128.const i64x2 0x41efffffe0000000 0x3ff0000000000000 f64x2.add
    v128.const i64x2 0x7ff8000000000005 0x409d3d1000000000 i32.const 0 v128.load offset=426 f64x2.add
    i32.const 0 v128.load offset=409 local.get 8 f64x2.add
  )
  (func $f64x2.sub-5 (export "f64x2.sub-5") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 0 v128.load offset=460 f64x2.sub local.get 9 local.get 8 f64x2.sub local.get 7
    v128.not v128.not local.get 10 f64x2.sub local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not f64x2.sub v128.const i64x2 0x43e158e460913d00 0xc1f0000000000000 local.get 8 v128.not v128.not
    block end f64x2.sub i32.const 0 v128.load offset=443
    v128.const i64x2 0xfff0000000000000 0x404ee00000000000 f64x2.sub
  )
  (func $f64x2.mul-2 (export "f64x2.mul-2") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not f64x2.mul local.get 9 local.get 8 v128.not v128.not block end
    f64x2.mul local.get 7 v128.not v128.not v128.const i64x2 0x41efffffe0000000 0xbff0000000000000 f64x2.mul
    local.get 7 v128.not v128.not block end i32.const 0 v128.load offset=494 f64x2.mul
    v128.const i64x2 0x409ef39000000000 0xc0a4ff8000000000 local.get 8 f64x2.mul i32.const 0
    v128.load offset=477 local.get 10 f64x2.mul
  )
  (func $f64x2.div-3 (export "f64x2.div-3") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not block end f64x2.div local.get 9
    v128.const i64x2 0x4034600000000000 0x7ff8000000000000 f64x2.div local.get 7 v128.not v128.not i32.const 0
    v128.load offset=528 f64x2.div local.get 7 v128.not v128.not block end local.get 8 f64x2.div
    v128.const i64x2 0xc7f074f8c4d3cd7b 0xc0600f0000000000 local.get 10 f64x2.div i32.const 0
    v128.load offset=511 local.get 8 v128.not v128.not f64x2.div
  )
)

(assert_return (invoke "f32x4.mul-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x3fc0000040c00000 0x425280005f0ac723)
  (v128.const i64x2 0x4172000045a09560 0x4f7fffff3fc00000))
  (v128.const i64x2 0x41b5800046f0e010 0x52527fff5f502ab4)
  (v128.const i64x2 0x41b5800046f0e010 0x52527fff5f502ab4)
  (v128.const i64x2 0x41b5800046f0e010 0x52527fff5f502ab4)
  (v128.const i64x2 0x41b5800046f0e010 0x52527fff5f502ab4)
  (v128.const i64x2 0x41b5800046f0e010 0x52527fff5f502ab4)
  (v128.const i64x2 0x41b5800046f0e010 0x52527fff5f502ab4))
(assert_return (invoke "f32x4.div-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x42578000ff800000 0xbf800000c5ec3640)
  (v128.const i64x2 0x4257800045e317c0 0xbf800000c5ec3640))
  (v128.const i64x2 0x3f800000ff800000 0x3f8000003f800000)
  (v128.const i64x2 0x3f800000ff800000 0x3f8000003f800000)
  (v128.const i64x2 0x3f800000ff800000 0x3f8000003f800000)
  (v128.const i64x2 0x3f800000ff800000 0x3f8000003f800000)
  (v128.const i64x2 0x3f800000ff800000 0x3f8000003f800000)
  (v128.const i64x2 0x3f800000ff800000 0x3f8000003f800000))
(assert_return (invoke "f32x4.min-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x4084000041940000 0x423e8000800116c2)
  (v128.const i64x2 0x422b8000412c0000 0xbfc00000800116c2))
  (v128.const i64x2 0x40840000412c0000 0xbfc00000800116c2)
  (v128.const i64x2 0x40840000412c0000 0xbfc00000800116c2)
  (v128.const i64x2 0x40840000412c0000 0xbfc00000800116c2)
  (v128.const i64x2 0x40840000412c0000 0xbfc00000800116c2)
  (v128.const i64x2 0x40840000412c0000 0xbfc00000800116c2)
  (v128.const i64x2 0x40840000412c0000 0xbfc00000800116c2))
(assert_return (invoke "f32x4.max-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x116c241240000 0x4264000040200000)
  (v128.const i64x2 0x4f800000c5afeac0 0xffc0000542510000))
  (v128.const f32x4 10.25 4.2949673e+09 52.25 nan:arithmetic)
  (v128.const f32x4 10.25 4.2949673e+09 52.25 nan:arithmetic)
  (v128.const f32x4 10.25 4.2949673e+09 52.25 nan:arithmetic)
  (v128.const f32x4 10.25 4.2949673e+09 52.25 nan:arithmetic)
  (v128.const f32x4 10.25 4.2949673e+09 52.25 nan:arithmetic)
  (v128.const f32x4 10.25 4.2949673e+09 52.25 nan:arithmetic))
(assert_return (invoke "f32x4.pmin-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xc58ca9a042730000 0xbf800000c52b87c0)
  (v128.const i64x2 0x800116c242730000 0xc5def8c0c52b87c0))
  (v128.const i64x2 0xc58ca9a042730000 0xc5def8c0c52b87c0)
  (v128.const i64x2 0xc58ca9a042730000 0xc5def8c0c52b87c0)
  (v128.const i64x2 0xc58ca9a042730000 0xc5def8c0c52b87c0)
  (v128.const i64x2 0xc58ca9a042730000 0xc5def8c0c52b87c0)
  (v128.const i64x2 0xc58ca9a042730000 0xc5def8c0c52b87c0)
  (v128.const i64x2 0xc58ca9a042730000 0xc5def8c0c52b87c0))
(assert_return (invoke "f32x4.pmax-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x7fc00005ff800000 0x424f800040d40000)
  (v128.const i64x2 0x7fc00005ff800000 0x424f8000cf800000))
  (v128.const i64x2 0x7fc00005ff800000 0x424f800040d40000)
  (v128.const i64x2 0x7fc00005ff800000 0x424f800040d40000)
  (v128.const i64x2 0x7fc00005ff800000 0x424f800040d40000)
  (v128.const i64x2 0x7fc00005ff800000 0x424f800040d40000)
  (v128.const i64x2 0x7fc00005ff800000 0x424f800040d40000)
  (v128.const i64x2 0x7fc00005ff800000 0x424f800040d40000))
(assert_return (invoke "f64x2.eq-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x404d200000000000 0x404a800000000000)
  (v128.const i64x2 0xc0a1b1e000000000 0x404bd00000000000)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0) (v128.const i64x2 0 0) (v128.const i64x2 0 0) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.ne-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x4042000000000000 0x41e0000000000000)
  (v128.const i64x2 0x4042000000000000 0x403d400000000000)) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1)
  (v128.const i64x2 0 -1) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1))
(assert_return (invoke "f64x2.lt-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x41f0000000000000 0x4004000000000000)
  (v128.const i64x2 0x41f0000000000000 0x4006000000000000)) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1)
  (v128.const i64x2 0 -1) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1))
(assert_return (invoke "f64x2.gt-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x7ff0000000000009 0x40aef8f000000000)
  (v128.const i64x2 0x41efffffe0000000 0xc0bee01c00000000)) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1)
  (v128.const i64x2 0 -1) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1))
(assert_return (invoke "f64x2.le-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x8000000000000000 0xbff8000000000000)
  (v128.const i64x2 0x4004000000000000 0xbff8000000000000)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.ge-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x4042900000000000 0xfff8000000000005)
  (v128.const i64x2 0xbfe0000000000000 0x3fb999999999999a)) (v128.const i64x2 -1 0) (v128.const i64x2 -1 0)
  (v128.const i64x2 -1 0) (v128.const i64x2 -1 0) (v128.const i64x2 -1 0) (v128.const i64x2 -1 0))
(assert_return (invoke "f64x2.add-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x7ff8000000000005 0x409d3d1000000000)
  (v128.const i64x2 0x41efffffe0000000 0x3ff0000000000000)) (v128.const f64x2 nan:arithmetic 1872.265625)
  (v128.const f64x2 nan:arithmetic 1872.265625) (v128.const f64x2 nan:arithmetic 1872.265625)
  (v128.const f64x2 nan:arithmetic 1872.265625) (v128.const f64x2 nan:arithmetic 1872.265625)
  (v128.const f64x2 nan:arithmetic 1872.265625))
(assert_return (invoke "f64x2.sub-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x43e158e460913d00 0xc1f0000000000000)
  (v128.const i64x2 0xfff0000000000000 0x404ee00000000000))
  (v128.const i64x2 0x7ff0000000000000 0xc1f0000003dc0000)
  (v128.const i64x2 0x7ff0000000000000 0xc1f0000003dc0000)
  (v128.const i64x2 0x7ff0000000000000 0xc1f0000003dc0000)
  (v128.const i64x2 0x7ff0000000000000 0xc1f0000003dc0000)
  (v128.const i64x2 0x7ff0000000000000 0xc1f0000003dc0000)
  (v128.const i64x2 0x7ff0000000000000 0xc1f0000003dc0000))
(assert_return (invoke "f64x2.mul-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x409ef39000000000 0xc0a4ff8000000000)
  (v128.const i64x2 0x41efffffe0000000 0xbff0000000000000))
  (v128.const i64x2 0x429ef38fe10c7000 0x40a4ff8000000000)
  (v128.const i64x2 0x429ef38fe10c7000 0x40a4ff8000000000)
  (v128.const i64x2 0x429ef38fe10c7000 0x40a4ff8000000000)
  (v128.const i64x2 0x429ef38fe10c7000 0x40a4ff8000000000)
  (v128.const i64x2 0x429ef38fe10c7000 0x40a4ff8000000000)
  (v128.const i64x2 0x429ef38fe10c7000 0x40a4ff8000000000))
(assert_return (invoke "f64x2.div-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xc7f074f8c4d3cd7b 0xc0600f0000000000)
  (v128.const i64x2 0x4034600000000000 0x7ff8000000000000))
  (v128.const f64x2 -1.7177914110429448e+37 nan:canonical)
  (v128.const f64x2 -1.7177914110429448e+37 nan:canonical)
  (v128.const f64x2 -1.7177914110429448e+37 nan:canonical)
  (v128.const f64x2 -1.7177914110429448e+37 nan:canonical)
  (v128.const f64x2 -1.7177914110429448e+37 nan:canonical)
  (v128.const f64x2 -1.7177914110429448e+37 nan:canonical))

(module
  (memory 1 5)
  (data (i32.const 0) "\ee\00\00\00\e0\ff\ff\df\c1\00\00\00\00\00\f0\4c\40\ee\00\00\00\00\f0\44\9e\c0\00\00\00\e0\ff\ff\df\41\ee\00\00\00\00\34\ef\b1\40\00\00\00\00\40\f1\92\c0\ee\00\00\00\00\e0\d8\95\40\00\00\00\00\00\00\04\40\ee\00\00\00\00\48\b6\b3\40\00\00\00\00\00\90\4a\40\ee\00\00\00\00\00\60\43\40\00\00\00\00\00\90\4a\40\ee\00\00\00\00\00\00\00\80\9a\99\99\99\99\99\b9\bf\ee\00\00\00\00\14\1d\b1\40\9a\99\99\99\99\99\b9\bf\ee\e0\73\c8\45\ee\ff\ff\7f\cf\00\00\35\42\00\00\12\41\00\cf\d9\44\ee\00\00\5c\41\00\00\20\40\00\00\00\bf\00\b4\ab\43\ee\00\00\c0\7f\ee\00\00\00\00\00\00\e0\bf\ee\00\00\00\00\58\18\ac\c0\00\00\00\00\00\80\19\40\ee\00\00\00\00\40\ed\87\40\00\00\00\00\e8\34\b1\40\ee\00\00\00\20\00\00\60\c1")
  (func $nothing
  )
  (func $f64x2.min-1 (export "f64x2.min-1") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 10 f64x2.min local.get 9 local.get 8 v128.not v128.not f64x2.min local.get 7
    v128.not v128.not local.get 8 v128.not v128.not block end f64x2.min local.get 7 v128.not v128.not
    block end v128.const i64x2 0xc09e44f000000000 0x41dfffffe0000000 f64x2.min
    v128.const i64x2 0xc1dfffffe0000000 0x404cf00000000000 i32.const 0 v128.load offset=18 f64x2.min
    i32.const 0 v128.load offset=1 local.get 8 f64x2.min
  )
  (func $f64x2.max-0 (export "f64x2.max-0") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 f64x2.max local.get 9 local.get 10 f64x2.max local.get 7 v128.not v128.not
    local.get 8 v128.not v128.not f64x2.max local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not block end f64x2.max v128.const i64x2 0x40b1ef3400000000 0xc092f14000000000
    v128.const i64x2 0x4095d8e000000000 0x4004000000000000 f64x2.max i32.const 0 v128.load offset=35
    i32.const 0 v128.load offset=52 f64x2.max
  )
  (func $f64x2.pmin-4 (export "f64x2.pmin-4") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 v128.const i64x2 0x4043600000000000 0x404a900000000000 f64x2.pmin local.get 9 i32.const 0
    v128.load offset=86 f64x2.pmin local.get 7 v128.not v128.not local.get 8 f64x2.pmin local.get 7 v128.not
    v128.not block end local.get 10 f64x2.pmin v128.const i64x2 0x40b3b64800000000 0x404a900000000000
    local.get 8 v128.not v128.not f64x2.pmin i32.const 0 v128.load offset=69 local.get 8 v128.not v128.not
    block end f64x2.pmin
  )
  (func $f64x2.pmax-2 (export "f64x2.pmax-2") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not f64x2.pmax local.get 9 local.get 8 v128.not v128.not block end
    f64x2.pmax local.get 7 v128.not v128.not v128.const i64x2 0x40b11d1400000000 0xbfb999999999999a f64x2.pmax
    local.get 7 v128.not v128.not block end i32.const 0 v128.load offset=120 f64x2.pmax
    v128.const i64x2 0x8000000000000000 0xbfb999999999999a local.get 8 f64x2.pmax i32.const 0
    v128.load offset=103 local.get 10 f64x2.pmax
  )
  (func $f32x4.splat-3 (export "f32x4.splat-3") (param f32 f32 f32 f32 f32 f32 f32 f32)
  (result v128 v128 v128 v128 v128 v128) (local f32 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 f32x4.splat local.get 8 f32x4.splat local.get 7 f32.neg f32.neg f32x4.splat local.get 7
    f32.neg f32.neg block end f32x4.splat f32.const 6414.4844 f32x4.splat i32.const 0 f32.load offset=137
    f32x4.splat
  )
  (func $f32x4.extract_lane-5 (export "f32x4.extract_lane-5") (param v128) (result f32 f32 f32 f32 f32 f32)
  (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 f32x4.extract_lane 2 local.get 1 f32x4.extract_lane 2 local.get 0 v128.not v128.not
    f32x4.extract_lane 2 local.get 0 v128.not v128.not block end f32x4.extract_lane 2
    v128.const i64x2 0x42350000cf7fffff 0x44d9cf0041120000 f32x4.extract_lane 2 i32.const 0
    v128.load offset=142 f32x4.extract_lane 2
  )
  (func $f32x4.replace_lane-5 (export "f32x4.replace_lane-5") (param f32 f32 f32 f32 f32 f32 f32 v128 f32)
  (result v128 v128 v128 v128 v128 v128) (local v128 f32 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 0 f32.load offset=176 f32x4.replace_lane 1 local.get 9 local.get 8
    f32x4.replace_lane 1 local.get 7 v128.not v128.not local.get 10 f32x4.replace_lane 1 local.get 7 v128.not
    v128.not block end local.get 8 f32.neg f32.neg f32x4.replace_lane 1
    v128.const i64x2 0x40200000415c0000 0x43abb400bf000000 local.get 8 f32.neg f32.neg block end
    f32x4.replace_lane 1 i32.const 0 v128.load offset=159 f32.const nan:0x400000 f32x4.replace_lane 1
  )
  (func $f64x2.splat-1 (export "f64x2.splat-1") (param f32 f32 f32 f32 f32 f32 f32 f64)
  (result v128 v128 v128 v128 v128 v128) (local f64 i32)
    local.get 7 local.set 8
    loop
      call $nothing local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 f64x2.splat local.get 8 f64x2.splat local.get 7 f64.neg f64.neg f64x2.splat local.get 7
    f64.neg f64.neg block end f64x2.splat f64.const -0.5 f64x2.splat i32.const 0 f64.load offset=181
    f64x2.splat
  )
  (func $f64x2.extract_lane-3 (export "f64x2.extract_lane-3") (param v128) (result f64 f64 f64 f64 f64 f64)
  (local v128 i32)
    local.get 0 local.set 1
    loop
      local.get 1 local.set 1 local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 f64x2.extract_lane 0 local.get 1 f64x2.extract_lane 0 local.get 0 v128.not v128.not
    f64x2.extract_lane 0 local.get 0 v128.not v128.not block end f64x2.extract_lane 0
    v128.const i64x2 0xc0ac185800000000 0x4019800000000000 f64x2.extract_lane 0 i32.const 0
    v128.load offset=190 f64x2.extract_lane 0
  )
  (func $f64x2.replace_lane-2 (export "f64x2.replace_lane-2") (param f32 f32 f32 f32 f32 f32 f32 v128 f64)
  (result v128 v128 v128 v128 v128 v128) (local v128 f64 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 f64.neg f64.neg f64x2.replace_lane 1 local.get 9 local.get 8 f64.neg f64.neg
    block end f64x2.replace_lane 1 local.get 7 v128.not v128.not f64.const -8388609.0 f64x2.replace_lane 1
    local.get 7 v128.not v128.not block end i32.const 0 f64.load offset=224 f64x2.replace_lane 1
    v128.const i64x2 0x4087ed4000000000 0x40b134e800000000 local.get 8 f64x2.replace_lane 1 i32.const 0
    v128.load offset=207 local.get 10 f64x2.replace_lane 1
  )
)

(assert_return (invoke "f64x2.min-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xc1dfffffe0000000 0x404cf00000000000)
  (v128.const i64x2 0xc09e44f000000000 0x41dfffffe0000000))
  (v128.const i64x2 0xc1dfffffe0000000 0x404cf00000000000)
  (v128.const i64x2 0xc1dfffffe0000000 0x404cf00000000000)
  (v128.const i64x2 0xc1dfffffe0000000 0x404cf00000000000)
  (v128.const i64x2 0xc1dfffffe0000000 0x404cf00000000000)
  (v128.const i64x2 0xc1dfffffe0000000 0x404cf00000000000)
  (v128.const i64x2 0xc1dfffffe0000000 0x404cf00000000000))
(assert_return (invoke "f64x2.max-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x40b1ef3400000000 0xc092f14000000000)
  (v128.const i64x2 0x4095d8e000000000 0x4004000000000000))
  (v128.const i64x2 0x40b1ef3400000000 0x4004000000000000)
  (v128.const i64x2 0x40b1ef3400000000 0x4004000000000000)
  (v128.const i64x2 0x40b1ef3400000000 0x4004000000000000)
  (v128.const i64x2 0x40b1ef3400000000 0x4004000000000000)
  (v128.const i64x2 0x40b1ef3400000000 0x4004000000000000)
  (v128.const i64x2 0x40b1ef3400000000 0x4004000000000000))
(assert_return (invoke "f64x2.pmin-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x40b3b64800000000 0x404a900000000000)
  (v128.const i64x2 0x4043600000000000 0x404a900000000000))
  (v128.const i64x2 0x4043600000000000 0x404a900000000000)
  (v128.const i64x2 0x4043600000000000 0x404a900000000000)
  (v128.const i64x2 0x4043600000000000 0x404a900000000000)
  (v128.const i64x2 0x4043600000000000 0x404a900000000000)
  (v128.const i64x2 0x4043600000000000 0x404a900000000000)
  (v128.const i64x2 0x4043600000000000 0x404a900000000000))
(assert_return (invoke "f64x2.pmax-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x8000000000000000 0xbfb999999999999a)
  (v128.const i64x2 0x40b11d1400000000 0xbfb999999999999a))
  (v128.const i64x2 0x40b11d1400000000 0xbfb999999999999a)
  (v128.const i64x2 0x40b11d1400000000 0xbfb999999999999a)
  (v128.const i64x2 0x40b11d1400000000 0xbfb999999999999a)
  (v128.const i64x2 0x40b11d1400000000 0xbfb999999999999a)
  (v128.const i64x2 0x40b11d1400000000 0xbfb999999999999a)
  (v128.const i64x2 0x40b11d1400000000 0xbfb999999999999a))
(assert_return (invoke "f32x4.splat-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (f32.const 6414.4844)) (v128.const i64x2 0x45c873e045c873e0 0x45c873e045c873e0)
  (v128.const i64x2 0x45c873e045c873e0 0x45c873e045c873e0)
  (v128.const i64x2 0x45c873e045c873e0 0x45c873e045c873e0)
  (v128.const i64x2 0x45c873e045c873e0 0x45c873e045c873e0)
  (v128.const i64x2 0x45c873e045c873e0 0x45c873e045c873e0)
  (v128.const i64x2 0x45c873e045c873e0 0x45c873e045c873e0))
(assert_return (invoke "f32x4.extract_lane-5"
  (v128.const i64x2 0x42350000cf7fffff 0x44d9cf0041120000)) (f32.const 9.125) (f32.const 9.125)
  (f32.const 9.125) (f32.const 9.125) (f32.const 9.125) (f32.const 9.125))
(assert_return (invoke "f32x4.replace_lane-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x40200000415c0000 0x43abb400bf000000) (f32.const nan:0x400000))
  (v128.const i64x2 0x7fc00000415c0000 0x43abb400bf000000)
  (v128.const i64x2 0x7fc00000415c0000 0x43abb400bf000000)
  (v128.const i64x2 0x7fc00000415c0000 0x43abb400bf000000)
  (v128.const i64x2 0x7fc00000415c0000 0x43abb400bf000000)
  (v128.const i64x2 0x7fc00000415c0000 0x43abb400bf000000)
  (v128.const i64x2 0x7fc00000415c0000 0x43abb400bf000000))
(assert_return (invoke "f64x2.splat-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (f64.const -0.5)) (v128.const i64x2 0xbfe0000000000000 0xbfe0000000000000)
  (v128.const i64x2 0xbfe0000000000000 0xbfe0000000000000)
  (v128.const i64x2 0xbfe0000000000000 0xbfe0000000000000)
  (v128.const i64x2 0xbfe0000000000000 0xbfe0000000000000)
  (v128.const i64x2 0xbfe0000000000000 0xbfe0000000000000)
  (v128.const i64x2 0xbfe0000000000000 0xbfe0000000000000))
(assert_return (invoke "f64x2.extract_lane-3"
  (v128.const i64x2 0xc0ac185800000000 0x4019800000000000)) (f64.const -3596.171875) (f64.const -3596.171875)
  (f64.const -3596.171875) (f64.const -3596.171875) (f64.const -3596.171875) (f64.const -3596.171875))
(assert_return (invoke "f64x2.replace_lane-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x4087ed4000000000 0x40b134e800000000) (f64.const -8388609.0))
  (v128.const i64x2 0x4087ed4000000000 0xc160000020000000)
  (v128.const i64x2 0x4087ed4000000000 0xc160000020000000)
  (v128.const i64x2 0x4087ed4000000000 0xc160000020000000)
  (v128.const i64x2 0x4087ed4000000000 0xc160000020000000)
  (v128.const i64x2 0x4087ed4000000000 0xc160000020000000)
  (v128.const i64x2 0x4087ed4000000000 0xc160000020000000))
