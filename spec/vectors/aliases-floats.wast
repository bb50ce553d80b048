;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Operands and results of vector instructions in each other's places: floats, and conversions.
;;
;; "i8x16.sub-over-1" writes the difference of parameters 0 and 1 over parameter 1. What the names mean:
;;
;; kept      the operands are parameters, which are results besides
;; over-K    the result is written over parameter K; results are all parameters
;; same…     parameter 0 is several operands (those in the name, or all), written over or kept
;; owned-K   operand K is a sum and nothing else is left of it; or all are
;; again-K   the result is operand K of the same instruction once more; results are both

(module
  (func $i32x4.trunc_sat_f32x4_s-kept (export "i32x4.trunc_sat_f32x4_s-kept") (param v128) (result v128 v128)
    local.get 0 i32x4.trunc_sat_f32x4_s local.get 0
  )
  (func $i32x4.trunc_sat_f32x4_s-over-0 (export "i32x4.trunc_sat_f32x4_s-over-0") (param v128) (result v128)
    local.get 0 i32x4.trunc_sat_f32x4_s local.set 0 local.get 0
  )
  (func $i32x4.trunc_sat_f32x4_s-owned-0 (export "i32x4.trunc_sat_f32x4_s-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add i32x4.trunc_sat_f32x4_s
  )
  (func $i32x4.trunc_sat_f32x4_s-again-0 (export "i32x4.trunc_sat_f32x4_s-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 i32x4.trunc_sat_f32x4_s local.tee 1 i32x4.trunc_sat_f32x4_s local.get 1
  )
  (func $i32x4.trunc_sat_f32x4_u-kept (export "i32x4.trunc_sat_f32x4_u-kept") (param v128) (result v128 v128)
    local.get 0 i32x4.trunc_sat_f32x4_u local.get 0
  )
  (func $i32x4.trunc_sat_f32x4_u-over-0 (export "i32x4.trunc_sat_f32x4_u-over-0") (param v128) (result v128)
    local.get 0 i32x4.trunc_sat_f32x4_u local.set 0 local.get 0
  )
  (func $i32x4.trunc_sat_f32x4_u-owned-0 (export "i32x4.trunc_sat_f32x4_u-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add i32x4.trunc_sat_f32x4_u
  )
  (func $i32x4.trunc_sat_f32x4_u-again-0 (export "i32x4.trunc_sat_f32x4_u-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 i32x4.trunc_sat_f32x4_u local.tee 1 i32x4.trunc_sat_f32x4_u local.get 1
  )
  (func $i32x4.trunc_sat_f64x2_s_zero-kept (export "i32x4.trunc_sat_f64x2_s_zero-kept") (param v128)
  (result v128 v128)
    local.get 0 i32x4.trunc_sat_f64x2_s_zero local.get 0
  )
  (func $i32x4.trunc_sat_f64x2_s_zero-over-0 (export "i32x4.trunc_sat_f64x2_s_zero-over-0") (param v128)
  (result v128)
    local.get 0 i32x4.trunc_sat_f64x2_s_zero local.set 0 local.get 0
  )
  (func $i32x4.trunc_sat_f64x2_s_zero-owned-0 (export "i32x4.trunc_sat_f64x2_s_zero-owned-0") (param v128)
  (result v128)
    local.get 0 local.get 0 i64x2.add i32x4.trunc_sat_f64x2_s_zero
  )
  (func $i32x4.trunc_sat_f64x2_s_zero-again-0 (export "i32x4.trunc_sat_f64x2_s_zero-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 i32x4.trunc_sat_f64x2_s_zero local.tee 1 i32x4.trunc_sat_f64x2_s_zero local.get 1
  )
  (func $i32x4.trunc_sat_f64x2_u_zero-kept (export "i32x4.trunc_sat_f64x2_u_zero-kept") (param v128)
  (result v128 v128)
    local.get 0 i32x4.trunc_sat_f64x2_u_zero local.get 0
  )
  (func $i32x4.trunc_sat_f64x2_u_zero-over-0 (export "i32x4.trunc_sat_f64x2_u_zero-over-0") (param v128)
  (result v128)
    local.get 0 i32x4.trunc_sat_f64x2_u_zero local.set 0 local.get 0
  )
  (func $i32x4.trunc_sat_f64x2_u_zero-owned-0 (export "i32x4.trunc_sat_f64x2_u_zero-owned-0") (param v128)
  (result v128)
    local.get 0 local.get 0 i64x2.add i32x4.trunc_sat_f64x2_u_zero
  )
  (func $i32x4.trunc_sat_f64x2_u_zero-again-0 (export "i32x4.trunc_sat_f64x2_u_zero-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 i32x4.trunc_sat_f64x2_u_zero local.tee 1 i32x4.trunc_sat_f64x2_u_zero local.get 1
  )
  (func $f32x4.abs-kept (export "f32x4.abs-kept") (param v128) (result v128 v128)
    local.get 0 f32x4.abs local.get 0
  )
  (func $f32x4.abs-over-0 (export "f32x4.abs-over-0") (param v128) (result v128)
    local.get 0 f32x4.abs local.set 0 local.get 0
  )
  (func $f32x4.abs-owned-0 (export "f32x4.abs-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add f32x4.abs
  )
  (func $f32x4.abs-again-0 (export "f32x4.abs-again-0") (param v128) (result v128 v128) (local v128)
    local.get 0 f32x4.abs local.tee 1 f32x4.abs local.get 1
  )
  (func $f32x4.neg-kept (export "f32x4.neg-kept") (param v128) (result v128 v128)
    local.get 0 f32x4.neg local.get 0
  )
  (func $f32x4.neg-over-0 (export "f32x4.neg-over-0") (param v128) (result v128)
    local.get 0 f32x4.neg local.set 0 local.get 0
  )
  (func $f32x4.neg-owned-0 (export "f32x4.neg-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add f32x4.neg
  )
  (func $f32x4.neg-again-0 (export "f32x4.neg-again-0") (param v128) (result v128 v128) (local v128)
    local.get 0 f32x4.neg local.tee 1 f32x4.neg local.get 1
  )
  (func $f32x4.sqrt-kept (export "f32x4.sqrt-kept") (param v128) (result v128 v128)
    local.get 0 f32x4.sqrt local.get 0
  )
  (func $f32x4.sqrt-over-0 (export "f32x4.sqrt-over-0") (param v128) (result v128)
    local.get 0 f32x4.sqrt local.set 0 local.get 0
  )
  (func $f32x4.sqrt-owned-0 (export "f32x4.sqrt-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add f32x4.sqrt
  )
  (func $f32x4.sqrt-again-0 (export "f32x4.sqrt-again-0") (param v128) (result v128 v128) (local v128)
    local.get 0 f32x4.sqrt local.tee 1 f32x4.sqrt local.get 1
  )
  (func $f32x4.ceil-kept (export "f32x4.ceil-kept") (param v128) (result v128 v128)
    local.get 0 f32x4.ceil local.get 0
  )
  (func $f32x4.ceil-over-0 (export "f32x4.ceil-over-0") (param v128) (result v128)
    local.get 0 f32x4.ceil local.set 0 local.get 0
  )
  (func $f32x4.ceil-owned-0 (export "f32x4.ceil-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add f32x4.ceil
  )
  (func $f32x4.ceil-again-0 (export "f32x4.ceil-again-0") (param v128) (result v128 v128) (local v128)
    local.get 0 f32x4.ceil local.tee 1 f32x4.ceil local.get 1
  )
  (func $f32x4.floor-kept (export "f32x4.floor-kept") (param v128) (result v128 v128)
    local.get 0 f32x4.floor local.get 0
  )
  (func $f32x4.floor-over-0 (export "f32x4.floor-over-0") (param v128) (result v128)
    local.get 0 f32x4.floor local.set 0 local.get 0
  )
  (func $f32x4.floor-owned-0 (export "f32x4.floor-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add f32x4.floor
  )
  (func $f32x4.floor-again-0 (export "f32x4.floor-again-0") (param v128) (result v128 v128) (local v128)
    local.get 0 f32x4.floor local.tee 1 f32x4.floor local.get 1
  )
  (func $f32x4.trunc-kept (export "f32x4.trunc-kept") (param v128) (result v128 v128)
    local.get 0 f32x4.trunc local.get 0
  )
  (func $f32x4.trunc-over-0 (export "f32x4.trunc-over-0") (param v128) (result v128)
    local.get 0 f32x4.trunc local.set 0 local.get 0
  )
  (func $f32x4.trunc-owned-0 (export "f32x4.trunc-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add f32x4.trunc
  )
  (func $f32x4.trunc-again-0 (export "f32x4.trunc-again-0") (param v128) (result v128 v128) (local v128)
    local.get 0 f32x4.trunc local.tee 1 f32x4.trunc local.get 1
  )
  (func $f32x4.nearest-kept (export "f32x4.nearest-kept") (param v128) (result v128 v128)
    local.get 0 f32x4.nearest local.get 0
  )
  (func $f32x4.nearest-over-0 (export "f32x4.nearest-over-0") (param v128) (result v128)
    local.get 0 f32x4.nearest local.set 0 local.get 0
  )
  (func $f32x4.nearest-owned-0 (export "f32x4.nearest-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add f32x4.nearest
  )
  (func $f32x4.nearest-again-0 (export "f32x4.nearest-again-0") (param v128) (result v128 v128) (local v128)
    local.get 0 f32x4.nearest local.tee 1 f32x4.nearest local.get 1
  )
  (func $f32x4.convert_i32x4_s-kept (export "f32x4.convert_i32x4_s-kept") (param v128) (result v128 v128)
    local.get 0 f32x4.convert_i32x4_s local.get 0
  )
  (func $f32x4.convert_i32x4_s-over-0 (export "f32x4.convert_i32x4_s-over-0") (param v128) (result v128)
    local.get 0 f32x4.convert_i32x4_s local.set 0 local.get 0
  )
  (func $f32x4.convert_i32x4_s-owned-0 (export "f32x4.convert_i32x4_s-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add f32x4.convert_i32x4_s
  )
  (func $f32x4.convert_i32x4_s-again-0 (export "f32x4.convert_i32x4_s-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 f32x4.convert_i32x4_s local.tee 1 f32x4.convert_i32x4_s local.get 1
  )
  (func $f32x4.convert_i32x4_u-kept (export "f32x4.convert_i32x4_u-kept") (param v128) (result v128 v128)
    local.get 0 f32x4.convert_i32x4_u local.get 0
  )
  (func $f32x4.convert_i32x4_u-over-0 (export "f32x4.convert_i32x4_u-over-0") (param v128) (result v128)
    local.get 0 f32x4.convert_i32x4_u local.set 0 local.get 0
  )
  (func $f32x4.convert_i32x4_u-owned-0 (export "f32x4.convert_i32x4_u-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add f32x4.convert_i32x4_u
  )
  (func $f32x4.convert_i32x4_u-again-0 (export "f32x4.convert_i32x4_u-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 f32x4.convert_i32x4_u local.tee 1 f32x4.convert_i32x4_u local.get 1
  )
  (func $f32x4.demote_f64x2_zero-kept (export "f32x4.demote_f64x2_zero-kept") (param v128) (result v128 v128)
    local.get 0 f32x4.demote_f64x2_zero local.get 0
  )
  (func $f32x4.demote_f64x2_zero-over-0 (export "f32x4.demote_f64x2_zero-over-0") (param v128) (result v128)
    local.get 0 f32x4.demote_f64x2_zero local.set 0 local.get 0
  )
  (func $f32x4.demote_f64x2_zero-owned-0 (export "f32x4.demote_f64x2_zero-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add f32x4.demote_f64x2_zero
  )
  (func $f32x4.demote_f64x2_zero-again-0 (export "f32x4.demote_f64x2_zero-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 f32x4.demote_f64x2_zero local.tee 1 f32x4.demote_f64x2_zero local.get 1
  )
  (func $f64x2.abs-kept (export "f64x2.abs-kept") (param v128) (result v128 v128)
    local.get 0 f64x2.abs local.get 0
  )
  (func $f64x2.abs-over-0 (export "f64x2.abs-over-0") (param v128) (result v128)
    local.get 0 f64x2.abs local.set 0 local.get 0
  )
  (func $f64x2.abs-owned-0 (export "f64x2.abs-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add f64x2.abs
  )
  (func $f64x2.abs-again-0 (export "f64x2.abs-again-0") (param v128) (result v128 v128) (local v128)
    local.get 0 f64x2.abs local.tee 1 f64x2.abs local.get 1
  )
  (func $f64x2.neg-kept (export "f64x2.neg-kept") (param v128) (result v128 v128)
    local.get 0 f64x2.neg local.get 0
  )
  (func $f64x2.neg-over-0 (export "f64x2.neg-over-0") (param v128) (result v128)
    local.get 0 f64x2.neg local.set 0 local.get 0
  )
  (func $f64x2.neg-owned-0 (export "f64x2.neg-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add f64x2.neg
  )
  (func $f64x2.neg-again-0 (export "f64x2.neg-again-0") (param v128) (result v128 v128) (local v128)
    local.get 0 f64x2.neg local.tee 1 f64x2.neg local.get 1
  )
)

(assert_return (invoke "i32x4.trunc_sat_f32x4_s-kept"
  (v128.const i64x2 0x459b0b00421d8000 0x7f80000045801c20))
  (v128.const i64x2 0x136100000027 0x7fffffff00001003)
  (v128.const i64x2 0x459b0b00421d8000 0x7f80000045801c20))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s-over-0"
  (v128.const i64x2 0x459b0b00421d8000 0x7f80000045801c20))
  (v128.const i64x2 0x136100000027 0x7fffffff00001003))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s-owned-0"
  (v128.const i64x2 0x459b0b00421d8000 0x7f80000045801c20)) (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s-again-0"
  (v128.const i64x2 0x4244000041600000 0x421c000041b00000)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x310000000e 0x2700000016))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u-kept"
  (v128.const i64x2 0x41300000420c0000 0xc020000040500000)) (v128.const i64x2 0xb00000023 3)
  (v128.const i64x2 0x41300000420c0000 0xc020000040500000))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u-over-0"
  (v128.const i64x2 0x41300000420c0000 0xc020000040500000)) (v128.const i64x2 0xb00000023 3))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u-owned-0"
  (v128.const i64x2 0x41300000420c0000 0xc020000040500000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u-again-0"
  (v128.const i64x2 0x41da000042468000 0x41a80000423e0000)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x1b00000031 0x150000002f))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero-kept"
  (v128.const i64x2 0x3fe0000000000000 0x4044000000000000)) (v128.const i64x2 0x2800000000 0)
  (v128.const i64x2 0x3fe0000000000000 0x4044000000000000))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero-over-0"
  (v128.const i64x2 0x3fe0000000000000 0x4044000000000000)) (v128.const i64x2 0x2800000000 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero-owned-0"
  (v128.const i64x2 0x3fe0000000000000 0x4044000000000000)) (v128.const i64x2 0x7fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero-again-0"
  (v128.const i64x2 0x404bb00000000000 0x4044700000000000)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x2800000037 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero-kept"
  (v128.const i64x2 0xc7f074f8c4d3cd7b 0xc004000000000000)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xc7f074f8c4d3cd7b 0xc004000000000000))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero-over-0"
  (v128.const i64x2 0xc7f074f8c4d3cd7b 0xc004000000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero-owned-0"
  (v128.const i64x2 0xc7f074f8c4d3cd7b 0xc004000000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero-again-0"
  (v128.const i64x2 0x4028400000000000 0x4039e00000000000)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x190000000c 0))
(assert_return (invoke "f32x4.abs-kept"
  (v128.const i64x2 0xff800009c584a940 0x116c2c5d60fc0)) (v128.const i64x2 0x7f8000094584a940 0x116c245d60fc0)
  (v128.const i64x2 0xff800009c584a940 0x116c2c5d60fc0))
(assert_return (invoke "f32x4.abs-over-0"
  (v128.const i64x2 0xff800009c584a940 0x116c2c5d60fc0))
  (v128.const i64x2 0x7f8000094584a940 0x116c245d60fc0))
(assert_return (invoke "f32x4.abs-owned-0"
  (v128.const i64x2 0xff800009c584a940 0x116c2c5d60fc0))
  (v128.const i64x2 0x7f0000130b095280 0x22d850bac1f80))
(assert_return (invoke "f32x4.abs-again-0"
  (v128.const i64x2 0x4244800042730000 0x41eb0000414a0000))
  (v128.const i64x2 0x4244800042730000 0x41eb0000414a0000)
  (v128.const i64x2 0x4244800042730000 0x41eb0000414a0000))
(assert_return (invoke "f32x4.neg-kept"
  (v128.const i64x2 0xcf800000bf800000 0xcf000000c5b76ea0))
  (v128.const i64x2 0x4f8000003f800000 0x4f00000045b76ea0)
  (v128.const i64x2 0xcf800000bf800000 0xcf000000c5b76ea0))
(assert_return (invoke "f32x4.neg-over-0"
  (v128.const i64x2 0xcf800000bf800000 0xcf000000c5b76ea0))
  (v128.const i64x2 0x4f8000003f800000 0x4f00000045b76ea0))
(assert_return (invoke "f32x4.neg-owned-0"
  (v128.const i64x2 0xcf800000bf800000 0xcf000000c5b76ea0))
  (v128.const i64x2 0x1f000001ff000000 0x1e0000010b6edd40))
(assert_return (invoke "f32x4.neg-again-0"
  (v128.const i64x2 0x4229800041d20000 0x426c800042688000))
  (v128.const i64x2 0x4229800041d20000 0x426c800042688000)
  (v128.const i64x2 0xc2298000c1d20000 0xc26c8000c2688000))
(assert_return (invoke "f32x4.sqrt-kept"
  (v128.const i64x2 0x422c800041d30000 0x7f8000093f7fffff))
  (v128.const f32x4 5.1356597 6.5669627 0.99999994 nan:arithmetic)
  (v128.const i64x2 0x422c800041d30000 0x7f8000093f7fffff))
(assert_return (invoke "f32x4.sqrt-over-0"
  (v128.const i64x2 0x422c800041d30000 0x7f8000093f7fffff))
  (v128.const f32x4 5.1356597 6.5669627 0.99999994 nan:arithmetic))
(assert_return (invoke "f32x4.sqrt-owned-0"
  (v128.const i64x2 0x422c800041d30000 0x7f8000093f7fffff))
  (v128.const f32x4 nan:canonical nan:canonical 1.3043817e+19 nan:canonical))
(assert_return (invoke "f32x4.sqrt-again-0"
  (v128.const i64x2 0x4060000041ff0000 0x4233800040ac0000))
  (v128.const i64x2 0x3faf137f401811d4 0x4025a5643fc2e591)
  (v128.const i64x2 0x3fef775140b4aa5a 0x40d65d3b401460be))
(assert_return (invoke "f32x4.ceil-kept"
  (v128.const i64x2 0x402000004b000001 0x3f000000c55f4600))
  (v128.const i64x2 0x404000004b000001 0x3f800000c55f4000)
  (v128.const i64x2 0x402000004b000001 0x3f000000c55f4600))
(assert_return (invoke "f32x4.ceil-over-0"
  (v128.const i64x2 0x402000004b000001 0x3f000000c55f4600))
  (v128.const i64x2 0x404000004b000001 0x3f800000c55f4000))
(assert_return (invoke "f32x4.ceil-owned-0"
  (v128.const i64x2 0x402000004b000001 0x3f000000c55f4600))
  (v128.const i64x2 0x8000000080000000 0x7e00000180000000))
(assert_return (invoke "f32x4.ceil-again-0"
  (v128.const i64x2 0x422b0000426b0000 0x4249000041f70000))
  (v128.const i64x2 0x422c0000426c0000 0x424c000041f80000)
  (v128.const i64x2 0x422c0000426c0000 0x424c000041f80000))
(assert_return (invoke "f32x4.floor-kept"
  (v128.const i64x2 0x7f8000004b000001 0x4f80000045f09400))
  (v128.const i64x2 0x7f8000004b000001 0x4f80000045f09000)
  (v128.const i64x2 0x7f8000004b000001 0x4f80000045f09400))
(assert_return (invoke "f32x4.floor-over-0"
  (v128.const i64x2 0x7f8000004b000001 0x4f80000045f09400))
  (v128.const i64x2 0x7f8000004b000001 0x4f80000045f09000))
(assert_return (invoke "f32x4.floor-owned-0"
  (v128.const i64x2 0x7f8000004b000001 0x4f80000045f09400))
  (v128.const i64x2 0xff000000bf800000 0xbf800000bf800000))
(assert_return (invoke "f32x4.floor-again-0"
  (v128.const i64x2 0x4176000042520000 0x3fa00000410c0000))
  (v128.const i64x2 0x4170000042500000 0x3f80000041000000)
  (v128.const i64x2 0x4170000042500000 0x3f80000041000000))
(assert_return (invoke "f32x4.trunc-kept"
  (v128.const i64x2 0x7f800000ceffffff 0x3dcccccd4b000001)) (v128.const i64x2 0x7f800000ceffffff 0x4b000001)
  (v128.const i64x2 0x7f800000ceffffff 0x3dcccccd4b000001))
(assert_return (invoke "f32x4.trunc-over-0"
  (v128.const i64x2 0x7f800000ceffffff 0x3dcccccd4b000001)) (v128.const i64x2 0x7f800000ceffffff 0x4b000001))
(assert_return (invoke "f32x4.trunc-owned-0"
  (v128.const i64x2 0x7f800000ceffffff 0x3dcccccd4b000001))
  (v128.const i64x2 0xff00000180000000 0x7b99999a80000000))
(assert_return (invoke "f32x4.trunc-again-0"
  (v128.const i64x2 0x41ac000042368000 0x41ff000042770000))
  (v128.const i64x2 0x41a8000042340000 0x41f8000042740000)
  (v128.const i64x2 0x41a8000042340000 0x41f8000042740000))
(assert_return (invoke "f32x4.nearest-kept"
  (v128.const i64x2 0x4effffffffc00005 0x3f7fffffbfc00000))
  (v128.const f32x4 nan:arithmetic 2.1474835e+09 -2.0 1.0)
  (v128.const i64x2 0x4effffffffc00005 0x3f7fffffbfc00000))
(assert_return (invoke "f32x4.nearest-over-0"
  (v128.const i64x2 0x4effffffffc00005 0x3f7fffffbfc00000))
  (v128.const f32x4 nan:arithmetic 2.1474835e+09 -2.0 1.0))
(assert_return (invoke "f32x4.nearest-owned-0"
  (v128.const i64x2 0x4effffffffc00005 0x3f7fffffbfc00000))
  (v128.const f32x4 nan:arithmetic -0.0 inf 1.7014117e+38))
(assert_return (invoke "f32x4.nearest-again-0"
  (v128.const i64x2 0x41be000041060000 0x4236800042488000))
  (v128.const i64x2 0x41c0000041000000 0x4238000042480000)
  (v128.const i64x2 0x41c0000041000000 0x4238000042480000))
(assert_return (invoke "f32x4.convert_i32x4_s-kept"
  (v128.const i64x2 0x78ccf626006d3822 0xc4865f71d25a60a))
  (v128.const i64x2 0x4ef199ec4ada7044 0x4d44865f4de92d30)
  (v128.const i64x2 0x78ccf626006d3822 0xc4865f71d25a60a))
(assert_return (invoke "f32x4.convert_i32x4_s-over-0"
  (v128.const i64x2 0x78ccf626006d3822 0xc4865f71d25a60a))
  (v128.const i64x2 0x4ef199ec4ada7044 0x4d44865f4de92d30))
(assert_return (invoke "f32x4.convert_i32x4_s-owned-0"
  (v128.const i64x2 0x78ccf626006d3822 0xc4865f71d25a60a))
  (v128.const i64x2 0xcd66613b4b5a7044 0x4dc4865f4e692d30))
(assert_return (invoke "f32x4.convert_i32x4_s-again-0"
  (v128.const i64x2 0xe1c8edf80000000d 0xffffffcb00100000))
  (v128.const i64x2 0xce48391e4e82a000 0xce76b0004e930000)
  (v128.const i64x2 0xcdf1b89041500000 0xc254000049800000))
(assert_return (invoke "f32x4.convert_i32x4_u-kept"
  (v128.const i64x2 0xc41b9cb97f2e9e92 0xb95bd1907ffffffe))
  (v128.const i64x2 0x4f441b9d4efe5d3d 0x4f395bd24f000000)
  (v128.const i64x2 0xc41b9cb97f2e9e92 0xb95bd1907ffffffe))
(assert_return (invoke "f32x4.convert_i32x4_u-over-0"
  (v128.const i64x2 0xc41b9cb97f2e9e92 0xb95bd1907ffffffe))
  (v128.const i64x2 0x4f441b9d4efe5d3d 0x4f395bd24f000000))
(assert_return (invoke "f32x4.convert_i32x4_u-owned-0"
  (v128.const i64x2 0xc41b9cb97f2e9e92 0xb95bd1907ffffffe))
  (v128.const i64x2 0x4f0837394f7e5d3d 0x4ee56f464f800000))
(assert_return (invoke "f32x4.convert_i32x4_u-again-0"
  (v128.const i64x2 0x155cd1f95c405c3b 0xc861788ece884587))
  (v128.const i64x2 0x4e9b55cd4e9d7101 0x4e9e90c34e9e9d11)
  (v128.const i64x2 0x4daae6904eb880b8 0x4f4861794f4e8846))
(assert_return (invoke "f32x4.demote_f64x2_zero-kept"
  (v128.const i64x2 0x4004000000000000 0x40a7b10800000000)) (v128.const i64x2 0x453d884040200000 0)
  (v128.const i64x2 0x4004000000000000 0x40a7b10800000000))
(assert_return (invoke "f32x4.demote_f64x2_zero-over-0"
  (v128.const i64x2 0x4004000000000000 0x40a7b10800000000)) (v128.const i64x2 0x453d884040200000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero-owned-0"
  (v128.const i64x2 0x4004000000000000 0x40a7b10800000000)) (v128.const i64x2 0x8000000080000000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero-again-0"
  (v128.const i64x2 0x4014000000000000 0x4030a00000000000)) (v128.const i64x2 0x4c280002 0)
  (v128.const i64x2 0x4185000040a00000 0))
(assert_return (invoke "f64x2.abs-kept"
  (v128.const i64x2 0x403f600000000000 0xc06ab18000000000))
  (v128.const i64x2 0x403f600000000000 0x406ab18000000000)
  (v128.const i64x2 0x403f600000000000 0xc06ab18000000000))
(assert_return (invoke "f64x2.abs-over-0"
  (v128.const i64x2 0x403f600000000000 0xc06ab18000000000))
  (v128.const i64x2 0x403f600000000000 0x406ab18000000000))
(assert_return (invoke "f64x2.abs-owned-0"
  (v128.const i64x2 0x403f600000000000 0xc06ab18000000000))
  (v128.const i64x2 0x7ec00000000000 0xd5630000000000))
(assert_return (invoke "f64x2.abs-again-0"
  (v128.const i64x2 0x4032a00000000000 0x4005000000000000))
  (v128.const i64x2 0x4032a00000000000 0x4005000000000000)
  (v128.const i64x2 0x4032a00000000000 0x4005000000000000))
(assert_return (invoke "f64x2.neg-kept"
  (v128.const i64x2 0xfff8000000000005 0x4018000000000000))
  (v128.const i64x2 0x7ff8000000000005 0xc018000000000000)
  (v128.const i64x2 0xfff8000000000005 0x4018000000000000))
(assert_return (invoke "f64x2.neg-over-0"
  (v128.const i64x2 0xfff8000000000005 0x4018000000000000))
  (v128.const i64x2 0x7ff8000000000005 0xc018000000000000))
(assert_return (invoke "f64x2.neg-owned-0"
  (v128.const i64x2 0xfff8000000000005 0x4018000000000000))
  (v128.const i64x2 0x7ff000000000000a 0x30000000000000))
(assert_return (invoke "f64x2.neg-again-0"
  (v128.const i64x2 0x4034400000000000 0x404e100000000000))
  (v128.const i64x2 0x4034400000000000 0x404e100000000000)
  (v128.const i64x2 0xc034400000000000 0xc04e100000000000))

(module
  (func $f64x2.sqrt-kept (export "f64x2.sqrt-kept") (param v128) (result v128 v128)
    local.get 0 f64x2.sqrt local.get 0
  )
  (func $f64x2.sqrt-over-0 (export "f64x2.sqrt-over-0") (param v128) (result v128)
    local.get 0 f64x2.sqrt local.set 0 local.get 0
  )
  (func $f64x2.sqrt-owned-0 (export "f64x2.sqrt-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add f64x2.sqrt
  )
  (func $f64x2.sqrt-again-0 (export "f64x2.sqrt-again-0") (param v128) (result v128 v128) (local v128)
    local.get 0 f64x2.sqrt local.tee 1 f64x2.sqrt local.get 1
  )
  (func $f64x2.ceil-kept (export "f64x2.ceil-kept") (param v128) (result v128 v128)
    local.get 0 f64x2.ceil local.get 0
  )
  (func $f64x2.ceil-over-0 (export "f64x2.ceil-over-0") (param v128) (result v128)
    local.get 0 f64x2.ceil local.set 0 local.get 0
  )
  (func $f64x2.ceil-owned-0 (export "f64x2.ceil-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add f64x2.ceil
  )
  (func $f64x2.ceil-again-0 (export "f64x2.ceil-again-0") (param v128) (result v128 v128) (local v128)
    local.get 0 f64x2.ceil local.tee 1 f64x2.ceil local.get 1
  )
  (func $f64x2.floor-kept (export "f64x2.floor-kept") (param v128) (result v128 v128)
    local.get 0 f64x2.floor local.get 0
  )
  (func $f64x2.floor-over-0 (export "f64x2.floor-over-0") (param v128) (result v128)
    local.get 0 f64x2.floor local.set 0 local.get 0
  )
  (func $f64x2.floor-owned-0 (export "f64x2.floor-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add f64x2.floor
  )
  (func $f64x2.floor-again-0 (export "f64x2.floor-again-0") (param v128) (result v128 v128) (local v128)
    local.get 0 f64x2.floor local.tee 1 f64x2.floor local.get 1
  )
  (func $f64x2.trunc-kept (export "f64x2.trunc-kept") (param v128) (result v128 v128)
    local.get 0 f64x2.trunc local.get 0
  )
  (func $f64x2.trunc-over-0 (export "f64x2.trunc-over-0") (param v128) (result v128)
    local.get 0 f64x2.trunc local.set 0 local.get 0
  )
  (func $f64x2.trunc-owned-0 (export "f64x2.trunc-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add f64x2.trunc
  )
  (func $f64x2.trunc-again-0 (export "f64x2.trunc-again-0") (param v128) (result v128 v128) (local v128)
    local.get 0 f64x2.trunc local.tee 1 f64x2.trunc local.get 1
  )
  (func $f64x2.nearest-kept (export "f64x2.nearest-kept") (param v128) (result v128 v128)
    local.get 0 f64x2.nearest local.get 0
  )
  (func $f64x2.nearest-over-0 (export "f64x2.nearest-over-0") (param v128) (result v128)
    local.get 0 f64x2.nearest local.set 0 local.get 0
  )
  (func $f64x2.nearest-owned-0 (export "f64x2.nearest-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add f64x2.nearest
  )
  (func $f64x2.nearest-again-0 (export "f64x2.nearest-again-0") (param v128) (result v128 v128) (local v128)
    local.get 0 f64x2.nearest local.tee 1 f64x2.nearest local.get 1
  )
  (func $f64x2.convert_low_i32x4_s-kept (export "f64x2.convert_low_i32x4_s-kept") (param v128)
  (result v128 v128)
    local.get 0 f64x2.convert_low_i32x4_s local.get 0
  )
  (func $f64x2.convert_low_i32x4_s-over-0 (export "f64x2.convert_low_i32x4_s-over-0") (param v128)
  (result v128)
    local.get 0 f64x2.convert_low_i32x4_s local.set 0 local.get 0
  )
  (func $f64x2.convert_low_i32x4_s-owned-0 (export "f64x2.convert_low_i32x4_s-owned-0") (param v128)
  (result v128)
    local.get 0 local.get 0 i64x2.add f64x2.convert_low_i32x4_s
  )
  (func $f64x2.convert_low_i32x4_s-again-0 (export "f64x2.convert_low_i32x4_s-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 f64x2.convert_low_i32x4_s local.tee 1 f64x2.convert_low_i32x4_s local.get 1
  )
  (func $f64x2.convert_low_i32x4_u-kept (export "f64x2.convert_low_i32x4_u-kept") (param v128)
  (result v128 v128)
    local.get 0 f64x2.convert_low_i32x4_u local.get 0
  )
  (func $f64x2.convert_low_i32x4_u-over-0 (export "f64x2.convert_low_i32x4_u-over-0") (param v128)
  (result v128)
    local.get 0 f64x2.convert_low_i32x4_u local.set 0 local.get 0
  )
  (func $f64x2.convert_low_i32x4_u-owned-0 (export "f64x2.convert_low_i32x4_u-owned-0") (param v128)
  (result v128)
    local.get 0 local.get 0 i64x2.add f64x2.convert_low_i32x4_u
  )
  (func $f64x2.convert_low_i32x4_u-again-0 (export "f64x2.convert_low_i32x4_u-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 f64x2.convert_low_i32x4_u local.tee 1 f64x2.convert_low_i32x4_u local.get 1
  )
  (func $f64x2.promote_low_f32x4-kept (export "f64x2.promote_low_f32x4-kept") (param v128) (result v128 v128)
    local.get 0 f64x2.promote_low_f32x4 local.get 0
  )
  (func $f64x2.promote_low_f32x4-over-0 (export "f64x2.promote_low_f32x4-over-0") (param v128) (result v128)
    local.get 0 f64x2.promote_low_f32x4 local.set 0 local.get 0
  )
  (func $f64x2.promote_low_f32x4-owned-0 (export "f64x2.promote_low_f32x4-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add f64x2.promote_low_f32x4
  )
  (func $f64x2.promote_low_f32x4-again-0 (export "f64x2.promote_low_f32x4-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 f64x2.promote_low_f32x4 local.tee 1 f64x2.promote_low_f32x4 local.get 1
  )
  (func $f32x4.eq-kept (export "f32x4.eq-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f32x4.eq local.get 0 local.get 1
  )
  (func $f32x4.eq-over-0 (export "f32x4.eq-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.eq local.set 0 local.get 0 local.get 1
  )
  (func $f32x4.eq-over-1 (export "f32x4.eq-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.eq local.set 1 local.get 0 local.get 1
  )
  (func $f32x4.eq-same (export "f32x4.eq-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f32x4.eq local.get 0
  )
  (func $f32x4.eq-same-over (export "f32x4.eq-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f32x4.eq local.set 0 local.get 0
  )
  (func $f32x4.eq-owned-0 (export "f32x4.eq-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f32x4.eq
  )
  (func $f32x4.eq-owned-1 (export "f32x4.eq-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f32x4.eq
  )
  (func $f32x4.eq-owned-all (export "f32x4.eq-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f32x4.eq
  )
  (func $f32x4.eq-again-0 (export "f32x4.eq-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f32x4.eq local.tee 2 local.get 1 f32x4.eq local.get 2
  )
  (func $f32x4.eq-again-1 (export "f32x4.eq-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f32x4.eq local.tee 2 f32x4.eq local.get 2
  )
  (func $f32x4.ne-kept (export "f32x4.ne-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f32x4.ne local.get 0 local.get 1
  )
  (func $f32x4.ne-over-0 (export "f32x4.ne-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.ne local.set 0 local.get 0 local.get 1
  )
  (func $f32x4.ne-over-1 (export "f32x4.ne-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.ne local.set 1 local.get 0 local.get 1
  )
  (func $f32x4.ne-same (export "f32x4.ne-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f32x4.ne local.get 0
  )
  (func $f32x4.ne-same-over (export "f32x4.ne-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f32x4.ne local.set 0 local.get 0
  )
  (func $f32x4.ne-owned-0 (export "f32x4.ne-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f32x4.ne
  )
  (func $f32x4.ne-owned-1 (export "f32x4.ne-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f32x4.ne
  )
  (func $f32x4.ne-owned-all (export "f32x4.ne-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f32x4.ne
  )
  (func $f32x4.ne-again-0 (export "f32x4.ne-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f32x4.ne local.tee 2 local.get 1 f32x4.ne local.get 2
  )
  (func $f32x4.ne-again-1 (export "f32x4.ne-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f32x4.ne local.tee 2 f32x4.ne local.get 2
  )
  (func $f32x4.lt-kept (export "f32x4.lt-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f32x4.lt local.get 0 local.get 1
  )
  (func $f32x4.lt-over-0 (export "f32x4.lt-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.lt local.set 0 local.get 0 local.get 1
  )
  (func $f32x4.lt-over-1 (export "f32x4.lt-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.lt local.set 1 local.get 0 local.get 1
  )
  (func $f32x4.lt-same (export "f32x4.lt-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f32x4.lt local.get 0
  )
  (func $f32x4.lt-same-over (export "f32x4.lt-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f32x4.lt local.set 0 local.get 0
  )
  (func $f32x4.lt-owned-0 (export "f32x4.lt-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f32x4.lt
  )
  (func $f32x4.lt-owned-1 (export "f32x4.lt-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f32x4.lt
  )
  (func $f32x4.lt-owned-all (export "f32x4.lt-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f32x4.lt
  )
  (func $f32x4.lt-again-0 (export "f32x4.lt-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f32x4.lt local.tee 2 local.get 1 f32x4.lt local.get 2
  )
  (func $f32x4.lt-again-1 (export "f32x4.lt-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f32x4.lt local.tee 2 f32x4.lt local.get 2
  )
  (func $f32x4.gt-kept (export "f32x4.gt-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f32x4.gt local.get 0 local.get 1
  )
  (func $f32x4.gt-over-0 (export "f32x4.gt-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.gt local.set 0 local.get 0 local.get 1
  )
  (func $f32x4.gt-over-1 (export "f32x4.gt-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.gt local.set 1 local.get 0 local.get 1
  )
  (func $f32x4.gt-same (export "f32x4.gt-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f32x4.gt local.get 0
  )
  (func $f32x4.gt-same-over (export "f32x4.gt-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f32x4.gt local.set 0 local.get 0
  )
  (func $f32x4.gt-owned-0 (export "f32x4.gt-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f32x4.gt
  )
  (func $f32x4.gt-owned-1 (export "f32x4.gt-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f32x4.gt
  )
  (func $f32x4.gt-owned-all (export "f32x4.gt-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f32x4.gt
  )
  (func $f32x4.gt-again-0 (export "f32x4.gt-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f32x4.gt local.tee 2 local.get 1 f32x4.gt local.get 2
  )
  (func $f32x4.gt-again-1 (export "f32x4.gt-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f32x4.gt local.tee 2 f32x4.gt local.get 2
  )
  (func $f32x4.le-kept (export "f32x4.le-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f32x4.le local.get 0 local.get 1
  )
  (func $f32x4.le-over-0 (export "f32x4.le-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.le local.set 0 local.get 0 local.get 1
  )
  (func $f32x4.le-over-1 (export "f32x4.le-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.le local.set 1 local.get 0 local.get 1
  )
  (func $f32x4.le-same (export "f32x4.le-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f32x4.le local.get 0
  )
  (func $f32x4.le-same-over (export "f32x4.le-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f32x4.le local.set 0 local.get 0
  )
  (func $f32x4.le-owned-0 (export "f32x4.le-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f32x4.le
  )
  (func $f32x4.le-owned-1 (export "f32x4.le-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f32x4.le
  )
  (func $f32x4.le-owned-all (export "f32x4.le-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f32x4.le
  )
  (func $f32x4.le-again-0 (export "f32x4.le-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f32x4.le local.tee 2 local.get 1 f32x4.le local.get 2
  )
  (func $f32x4.le-again-1 (export "f32x4.le-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f32x4.le local.tee 2 f32x4.le local.get 2
  )
  (func $f32x4.ge-kept (export "f32x4.ge-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f32x4.ge local.get 0 local.get 1
  )
  (func $f32x4.ge-over-0 (export "f32x4.ge-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.ge local.set 0 local.get 0 local.get 1
  )
  (func $f32x4.ge-over-1 (export "f32x4.ge-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.ge local.set 1 local.get 0 local.get 1
  )
  (func $f32x4.ge-same (export "f32x4.ge-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f32x4.ge local.get 0
  )
  (func $f32x4.ge-same-over (export "f32x4.ge-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f32x4.ge local.set 0 local.get 0
  )
  (func $f32x4.ge-owned-0 (export "f32x4.ge-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f32x4.ge
  )
  (func $f32x4.ge-owned-1 (export "f32x4.ge-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f32x4.ge
  )
  (func $f32x4.ge-owned-all (export "f32x4.ge-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f32x4.ge
  )
  (func $f32x4.ge-again-0 (export "f32x4.ge-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f32x4.ge local.tee 2 local.get 1 f32x4.ge local.get 2
  )
  (func $f32x4.ge-again-1 (export "f32x4.ge-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f32x4.ge local.tee 2 f32x4.ge local.get 2
  )
  (func $f32x4.add-kept (export "f32x4.add-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f32x4.add local.get 0 local.get 1
  )
  (func $f32x4.add-over-0 (export "f32x4.add-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.add local.set 0 local.get 0 local.get 1
  )
  (func $f32x4.add-over-1 (export "f32x4.add-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.add local.set 1 local.get 0 local.get 1
  )
  (func $f32x4.add-same (export "f32x4.add-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f32x4.add local.get 0
  )
  (func $f32x4.add-same-over (export "f32x4.add-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f32x4.add local.set 0 local.get 0
  )
  (func $f32x4.add-owned-0 (export "f32x4.add-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f32x4.add
  )
  (func $f32x4.add-owned-1 (export "f32x4.add-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f32x4.add
  )
  (func $f32x4.add-owned-all (export "f32x4.add-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f32x4.add
  )
  (func $f32x4.add-again-0 (export "f32x4.add-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f32x4.add local.tee 2 local.get 1 f32x4.add local.get 2
  )
  (func $f32x4.add-again-1 (export "f32x4.add-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f32x4.add local.tee 2 f32x4.add local.get 2
  )
  (func $f32x4.sub-kept (export "f32x4.sub-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f32x4.sub local.get 0 local.get 1
  )
  (func $f32x4.sub-over-0 (export "f32x4.sub-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.sub local.set 0 local.get 0 local.get 1
  )
  (func $f32x4.sub-over-1 (export "f32x4.sub-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.sub local.set 1 local.get 0 local.get 1
  )
  (func $f32x4.sub-same (export "f32x4.sub-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f32x4.sub local.get 0
  )
  (func $f32x4.sub-same-over (export "f32x4.sub-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f32x4.sub local.set 0 local.get 0
  )
  (func $f32x4.sub-owned-0 (export "f32x4.sub-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f32x4.sub
  )
  (func $f32x4.sub-owned-1 (export "f32x4.sub-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f32x4.sub
  )
  (func $f32x4.sub-owned-all (export "f32x4.sub-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f32x4.sub
  )
  (func $f32x4.sub-again-0 (export "f32x4.sub-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f32x4.sub local.tee 2 local.get 1 f32x4.sub local.get 2
  )
  (func $f32x4.sub-again-1 (export "f32x4.sub-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f32x4.sub local.tee 2 f32x4.sub local.get 2
  )
)

(assert_return (invoke "f64x2.sqrt-kept"
  (v128.const i64x2 0x3fefffffdffffffe 0x402b400000000000))
  (v128.const i64x2 0x3fefffffeffffffb 0x400d8796e35ddbb2)
  (v128.const i64x2 0x3fefffffdffffffe 0x402b400000000000))
(assert_return (invoke "f64x2.sqrt-over-0"
  (v128.const i64x2 0x3fefffffdffffffe 0x402b400000000000))
  (v128.const i64x2 0x3fefffffeffffffb 0x400d8796e35ddbb2))
(assert_return (invoke "f64x2.sqrt-owned-0"
  (v128.const i64x2 0x3fefffffdffffffe 0x402b400000000000))
  (v128.const f64x2 9.480751343012308e+153 nan:canonical))
(assert_return (invoke "f64x2.sqrt-again-0"
  (v128.const i64x2 0x4040500000000000 0x4012000000000000))
  (v128.const i64x2 0x40031e9aafb42fe9 0x3ff74db90f5e151f)
  (v128.const i64x2 0x4016d8e9eb365354 0x4000f876ccdf6cd9))
(assert_return (invoke "f64x2.ceil-kept"
  (v128.const i64x2 0 0x4023000000000000)) (v128.const i64x2 0 0x4024000000000000)
  (v128.const i64x2 0 0x4023000000000000))
(assert_return (invoke "f64x2.ceil-over-0"
  (v128.const i64x2 0 0x4023000000000000)) (v128.const i64x2 0 0x4024000000000000))
(assert_return (invoke "f64x2.ceil-owned-0"
  (v128.const i64x2 0 0x4023000000000000)) (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "f64x2.ceil-again-0"
  (v128.const i64x2 0x3fe8000000000000 0x4047600000000000))
  (v128.const i64x2 0x3ff0000000000000 0x4047800000000000)
  (v128.const i64x2 0x3ff0000000000000 0x4047800000000000))
(assert_return (invoke "f64x2.floor-kept"
  (v128.const i64x2 0x4039400000000000 0x3ff0000000000000))
  (v128.const i64x2 0x4039000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x4039400000000000 0x3ff0000000000000))
(assert_return (invoke "f64x2.floor-over-0"
  (v128.const i64x2 0x4039400000000000 0x3ff0000000000000))
  (v128.const i64x2 0x4039000000000000 0x3ff0000000000000))
(assert_return (invoke "f64x2.floor-owned-0"
  (v128.const i64x2 0x4039400000000000 0x3ff0000000000000))
  (v128.const i64x2 0xbff0000000000000 0x7fe0000000000000))
(assert_return (invoke "f64x2.floor-again-0"
  (v128.const i64x2 0x4030c00000000000 0x4023c00000000000))
  (v128.const i64x2 0x4030000000000000 0x4022000000000000)
  (v128.const i64x2 0x4030000000000000 0x4022000000000000))
(assert_return (invoke "f64x2.trunc-kept"
  (v128.const i64x2 0xc09635e000000000 0x4043d00000000000))
  (v128.const i64x2 0xc096340000000000 0x4043800000000000)
  (v128.const i64x2 0xc09635e000000000 0x4043d00000000000))
(assert_return (invoke "f64x2.trunc-over-0"
  (v128.const i64x2 0xc09635e000000000 0x4043d00000000000))
  (v128.const i64x2 0xc096340000000000 0x4043800000000000))
(assert_return (invoke "f64x2.trunc-owned-0"
  (v128.const i64x2 0xc09635e000000000 0x4043d00000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "f64x2.trunc-again-0"
  (v128.const i64x2 0x404c600000000000 0x4040f00000000000))
  (v128.const i64x2 0x404c000000000000 0x4040800000000000)
  (v128.const i64x2 0x404c000000000000 0x4040800000000000))
(assert_return (invoke "f64x2.nearest-kept"
  (v128.const i64x2 0xbfefffffdffffffe 0x4047700000000000))
  (v128.const i64x2 0xbff0000000000000 0x4047800000000000)
  (v128.const i64x2 0xbfefffffdffffffe 0x4047700000000000))
(assert_return (invoke "f64x2.nearest-over-0"
  (v128.const i64x2 0xbfefffffdffffffe 0x4047700000000000))
  (v128.const i64x2 0xbff0000000000000 0x4047800000000000))
(assert_return (invoke "f64x2.nearest-owned-0"
  (v128.const i64x2 0xbfefffffdffffffe 0x4047700000000000))
  (v128.const i64x2 0x7fdfffffbffffffc 0x8000000000000000))
(assert_return (invoke "f64x2.nearest-again-0"
  (v128.const i64x2 0x4048c00000000000 0x403c400000000000))
  (v128.const i64x2 0x4049000000000000 0x403c000000000000)
  (v128.const i64x2 0x4049000000000000 0x403c000000000000))
(assert_return (invoke "f64x2.convert_low_i32x4_s-kept"
  (v128.const i64x2 0x3d0963cf3c69afe6 0x42610313ffffffdc))
  (v128.const i64x2 0x41ce34d7f3000000 0x41ce84b1e7800000)
  (v128.const i64x2 0x3d0963cf3c69afe6 0x42610313ffffffdc))
(assert_return (invoke "f64x2.convert_low_i32x4_s-over-0"
  (v128.const i64x2 0x3d0963cf3c69afe6 0x42610313ffffffdc))
  (v128.const i64x2 0x41ce34d7f3000000 0x41ce84b1e7800000))
(assert_return (invoke "f64x2.convert_low_i32x4_s-owned-0"
  (v128.const i64x2 0x3d0963cf3c69afe6 0x42610313ffffffdc))
  (v128.const i64x2 0x41de34d7f3000000 0x41de84b1e7800000))
(assert_return (invoke "f64x2.convert_low_i32x4_s-again-0"
  (v128.const i64x2 0xffffffd3faee8f23 0x3335f00e29)) (v128.const i64x2 0x41dd000000000000 0xc1cf35dd1e800000)
  (v128.const i64x2 0xc19445c374000000 0xc046800000000000))
(assert_return (invoke "f64x2.convert_low_i32x4_u-kept"
  (v128.const i64x2 0x20000fb9952b1 0x1210e69e00000007))
  (v128.const i64x2 0x41ef732a56200000 0x4100000000000000)
  (v128.const i64x2 0x20000fb9952b1 0x1210e69e00000007))
(assert_return (invoke "f64x2.convert_low_i32x4_u-over-0"
  (v128.const i64x2 0x20000fb9952b1 0x1210e69e00000007))
  (v128.const i64x2 0x41ef732a56200000 0x4100000000000000))
(assert_return (invoke "f64x2.convert_low_i32x4_u-owned-0"
  (v128.const i64x2 0x20000fb9952b1 0x1210e69e00000007))
  (v128.const i64x2 0x41eee654ac400000 0x4110000400000000))
(assert_return (invoke "f64x2.convert_low_i32x4_u-again-0"
  (v128.const i64x2 0x8000000113984a3d 0x17ffffffe)) (v128.const i64x2 0x41ce800000000000 0x41d06ce612800000)
  (v128.const i64x2 0x41b3984a3d000000 0x41e0000000200000))
(assert_return (invoke "f64x2.promote_low_f32x4-kept"
  (v128.const i64x2 0x3fc0000045a228a0 0xc43e5e003f7fffff))
  (v128.const i64x2 0x40b4451400000000 0x3ff8000000000000)
  (v128.const i64x2 0x3fc0000045a228a0 0xc43e5e003f7fffff))
(assert_return (invoke "f64x2.promote_low_f32x4-over-0"
  (v128.const i64x2 0x3fc0000045a228a0 0xc43e5e003f7fffff))
  (v128.const i64x2 0x40b4451400000000 0x3ff8000000000000))
(assert_return (invoke "f64x2.promote_low_f32x4-owned-0"
  (v128.const i64x2 0x3fc0000045a228a0 0xc43e5e003f7fffff))
  (v128.const i64x2 0xb9688a2800000000 0x7ff0000000000000))
(assert_return (invoke "f64x2.promote_low_f32x4-again-0"
  (v128.const i64x2 0x4170000041f00000 0x41440000417a0000)) (v128.const i64x2 0 0x4007c00000000000)
  (v128.const i64x2 0x403e000000000000 0x402e000000000000))
(assert_return (invoke "f32x4.eq-kept"
  (v128.const i64x2 0xffc00000c4f88180 0x3f80000042780000)
  (v128.const i64x2 0xff8000004527a340 0xffc00005420f0000)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xffc00000c4f88180 0x3f80000042780000)
  (v128.const i64x2 0xff8000004527a340 0xffc00005420f0000))
(assert_return (invoke "f32x4.eq-over-0"
  (v128.const i64x2 0xffc00000c4f88180 0x3f80000042780000)
  (v128.const i64x2 0xff8000004527a340 0xffc00005420f0000)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xff8000004527a340 0xffc00005420f0000))
(assert_return (invoke "f32x4.eq-over-1"
  (v128.const i64x2 0xffc00000c4f88180 0x3f80000042780000)
  (v128.const i64x2 0xff8000004527a340 0xffc00005420f0000))
  (v128.const i64x2 0xffc00000c4f88180 0x3f80000042780000) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.eq-same"
  (v128.const i64x2 0xffc00000c4f88180 0x3f80000042780000)
  (v128.const i64x2 0xff8000004527a340 0xffc00005420f0000)) (v128.const i64x2 0xffffffff -1)
  (v128.const i64x2 0xffc00000c4f88180 0x3f80000042780000))
(assert_return (invoke "f32x4.eq-same-over"
  (v128.const i64x2 0xffc00000c4f88180 0x3f80000042780000)
  (v128.const i64x2 0xff8000004527a340 0xffc00005420f0000)) (v128.const i64x2 0xffffffff -1))
(assert_return (invoke "f32x4.eq-owned-0"
  (v128.const i64x2 0xffc00000c4f88180 0x3f80000042780000)
  (v128.const i64x2 0xff8000004527a340 0xffc00005420f0000)) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.eq-owned-1"
  (v128.const i64x2 0xffc00000c4f88180 0x3f80000042780000)
  (v128.const i64x2 0xff8000004527a340 0xffc00005420f0000)) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.eq-owned-all"
  (v128.const i64x2 0xffc00000c4f88180 0x3f80000042780000)
  (v128.const i64x2 0xff8000004527a340 0xffc00005420f0000)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.eq-again-0"
  (v128.const i64x2 0x4224800041b80000 0x41ac0000420a8000)
  (v128.const i64x2 0x41dc000041a60000 0x421a800041da0000)) (v128.const i64x2 0 0) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.eq-again-1"
  (v128.const i64x2 0x4224800041b80000 0x41ac0000420a8000)
  (v128.const i64x2 0x41dc000041a60000 0x421a800041da0000)) (v128.const i64x2 0 0) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.ne-kept"
  (v128.const i64x2 0x41ed00004401e900 0x4194000042690000)
  (v128.const i64x2 0xcb000001800116c2 0xff800000cf7fffff)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x41ed00004401e900 0x4194000042690000)
  (v128.const i64x2 0xcb000001800116c2 0xff800000cf7fffff))
(assert_return (invoke "f32x4.ne-over-0"
  (v128.const i64x2 0x41ed00004401e900 0x4194000042690000)
  (v128.const i64x2 0xcb000001800116c2 0xff800000cf7fffff)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0xcb000001800116c2 0xff800000cf7fffff))
(assert_return (invoke "f32x4.ne-over-1"
  (v128.const i64x2 0x41ed00004401e900 0x4194000042690000)
  (v128.const i64x2 0xcb000001800116c2 0xff800000cf7fffff))
  (v128.const i64x2 0x41ed00004401e900 0x4194000042690000) (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.ne-same"
  (v128.const i64x2 0x41ed00004401e900 0x4194000042690000)
  (v128.const i64x2 0xcb000001800116c2 0xff800000cf7fffff)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x41ed00004401e900 0x4194000042690000))
(assert_return (invoke "f32x4.ne-same-over"
  (v128.const i64x2 0x41ed00004401e900 0x4194000042690000)
  (v128.const i64x2 0xcb000001800116c2 0xff800000cf7fffff)) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.ne-owned-0"
  (v128.const i64x2 0x41ed00004401e900 0x4194000042690000)
  (v128.const i64x2 0xcb000001800116c2 0xff800000cf7fffff)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.ne-owned-1"
  (v128.const i64x2 0x41ed00004401e900 0x4194000042690000)
  (v128.const i64x2 0xcb000001800116c2 0xff800000cf7fffff)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.ne-owned-all"
  (v128.const i64x2 0x41ed00004401e900 0x4194000042690000)
  (v128.const i64x2 0xcb000001800116c2 0xff800000cf7fffff)) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.ne-again-0"
  (v128.const i64x2 0x41180000421a0000 0x426b800042540000)
  (v128.const i64x2 0x426a8000420a0000 0x42170000417c0000)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.ne-again-1"
  (v128.const i64x2 0x41180000421a0000 0x426b800042540000)
  (v128.const i64x2 0x426a8000420a0000 0x42170000417c0000)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.lt-kept"
  (v128.const i64x2 0x7f800000bf800000 0x45090f00c4449600)
  (v128.const i64x2 0x4582efa07f800000 0x45d2dce042578000)) (v128.const i64x2 0xffffffff -1)
  (v128.const i64x2 0x7f800000bf800000 0x45090f00c4449600)
  (v128.const i64x2 0x4582efa07f800000 0x45d2dce042578000))
(assert_return (invoke "f32x4.lt-over-0"
  (v128.const i64x2 0x7f800000bf800000 0x45090f00c4449600)
  (v128.const i64x2 0x4582efa07f800000 0x45d2dce042578000)) (v128.const i64x2 0xffffffff -1)
  (v128.const i64x2 0x4582efa07f800000 0x45d2dce042578000))
(assert_return (invoke "f32x4.lt-over-1"
  (v128.const i64x2 0x7f800000bf800000 0x45090f00c4449600)
  (v128.const i64x2 0x4582efa07f800000 0x45d2dce042578000))
  (v128.const i64x2 0x7f800000bf800000 0x45090f00c4449600) (v128.const i64x2 0xffffffff -1))
(assert_return (invoke "f32x4.lt-same"
  (v128.const i64x2 0x7f800000bf800000 0x45090f00c4449600)
  (v128.const i64x2 0x4582efa07f800000 0x45d2dce042578000)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x7f800000bf800000 0x45090f00c4449600))
(assert_return (invoke "f32x4.lt-same-over"
  (v128.const i64x2 0x7f800000bf800000 0x45090f00c4449600)
  (v128.const i64x2 0x4582efa07f800000 0x45d2dce042578000)) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-owned-0"
  (v128.const i64x2 0x7f800000bf800000 0x45090f00c4449600)
  (v128.const i64x2 0x4582efa07f800000 0x45d2dce042578000)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.lt-owned-1"
  (v128.const i64x2 0x7f800000bf800000 0x45090f00c4449600)
  (v128.const i64x2 0x4582efa07f800000 0x45d2dce042578000)) (v128.const i64x2 0xffffffff 0xffffffff))
(assert_return (invoke "f32x4.lt-owned-all"
  (v128.const i64x2 0x7f800000bf800000 0x45090f00c4449600)
  (v128.const i64x2 0x4582efa07f800000 0x45d2dce042578000)) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-again-0"
  (v128.const i64x2 0x418c000042598000 0x422b000041950000)
  (v128.const i64x2 0x4212800042240000 0x40bc000042298000)) (v128.const i64x2 0xffffffff 0xffffffff00000000)
  (v128.const i64x2 0xffffffff00000000 0xffffffff))
(assert_return (invoke "f32x4.lt-again-1"
  (v128.const i64x2 0x418c000042598000 0x422b000041950000)
  (v128.const i64x2 0x4212800042240000 0x40bc000042298000)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xffffffff00000000 0xffffffff))
(assert_return (invoke "f32x4.gt-kept"
  (v128.const i64x2 0x426e00005f0ac723 0xcf7fffff44095700)
  (v128.const i64x2 0xff8000097fc00000 0x4136000044095700)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x426e00005f0ac723 0xcf7fffff44095700)
  (v128.const i64x2 0xff8000097fc00000 0x4136000044095700))
(assert_return (invoke "f32x4.gt-over-0"
  (v128.const i64x2 0x426e00005f0ac723 0xcf7fffff44095700)
  (v128.const i64x2 0xff8000097fc00000 0x4136000044095700)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xff8000097fc00000 0x4136000044095700))
(assert_return (invoke "f32x4.gt-over-1"
  (v128.const i64x2 0x426e00005f0ac723 0xcf7fffff44095700)
  (v128.const i64x2 0xff8000097fc00000 0x4136000044095700))
  (v128.const i64x2 0x426e00005f0ac723 0xcf7fffff44095700) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.gt-same"
  (v128.const i64x2 0x426e00005f0ac723 0xcf7fffff44095700)
  (v128.const i64x2 0xff8000097fc00000 0x4136000044095700)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x426e00005f0ac723 0xcf7fffff44095700))
(assert_return (invoke "f32x4.gt-same-over"
  (v128.const i64x2 0x426e00005f0ac723 0xcf7fffff44095700)
  (v128.const i64x2 0xff8000097fc00000 0x4136000044095700)) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.gt-owned-0"
  (v128.const i64x2 0x426e00005f0ac723 0xcf7fffff44095700)
  (v128.const i64x2 0xff8000097fc00000 0x4136000044095700)) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.gt-owned-1"
  (v128.const i64x2 0x426e00005f0ac723 0xcf7fffff44095700)
  (v128.const i64x2 0xff8000097fc00000 0x4136000044095700)) (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "f32x4.gt-owned-all"
  (v128.const i64x2 0x426e00005f0ac723 0xcf7fffff44095700)
  (v128.const i64x2 0xff8000097fc00000 0x4136000044095700)) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.gt-again-0"
  (v128.const i64x2 0x4234000042298000 0x3e00000042348000)
  (v128.const i64x2 0x4190000041d30000 0x426b00003e000000)) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "f32x4.gt-again-1"
  (v128.const i64x2 0x4234000042298000 0x3e00000042348000)
  (v128.const i64x2 0x4190000041d30000 0x426b00003e000000)) (v128.const i64x2 0 0xffffffff00000000)
  (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "f32x4.le-kept"
  (v128.const i64x2 0xff80000041930000 0xdf0ac7233f800000)
  (v128.const i64x2 0xff80000041930000 0xdf0ac7233f800000)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0xff80000041930000 0xdf0ac7233f800000)
  (v128.const i64x2 0xff80000041930000 0xdf0ac7233f800000))
(assert_return (invoke "f32x4.le-over-0"
  (v128.const i64x2 0xff80000041930000 0xdf0ac7233f800000)
  (v128.const i64x2 0xff80000041930000 0xdf0ac7233f800000)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0xff80000041930000 0xdf0ac7233f800000))
(assert_return (invoke "f32x4.le-over-1"
  (v128.const i64x2 0xff80000041930000 0xdf0ac7233f800000)
  (v128.const i64x2 0xff80000041930000 0xdf0ac7233f800000))
  (v128.const i64x2 0xff80000041930000 0xdf0ac7233f800000) (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.le-same"
  (v128.const i64x2 0xff80000041930000 0xdf0ac7233f800000)
  (v128.const i64x2 0xff80000041930000 0xdf0ac7233f800000)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0xff80000041930000 0xdf0ac7233f800000))
(assert_return (invoke "f32x4.le-same-over"
  (v128.const i64x2 0xff80000041930000 0xdf0ac7233f800000)
  (v128.const i64x2 0xff80000041930000 0xdf0ac7233f800000)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.le-owned-0"
  (v128.const i64x2 0xff80000041930000 0xdf0ac7233f800000)
  (v128.const i64x2 0xff80000041930000 0xdf0ac7233f800000)) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "f32x4.le-owned-1"
  (v128.const i64x2 0xff80000041930000 0xdf0ac7233f800000)
  (v128.const i64x2 0xff80000041930000 0xdf0ac7233f800000)) (v128.const i64x2 0xffffffff00000000 -1))
(assert_return (invoke "f32x4.le-owned-all"
  (v128.const i64x2 0xff80000041930000 0xdf0ac7233f800000)
  (v128.const i64x2 0xff80000041930000 0xdf0ac7233f800000)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.le-again-0"
  (v128.const i64x2 0x41f9000041c20000 0x4020000042538000)
  (v128.const i64x2 0x41f9000041c20000 0x4266000041ff0000)) (v128.const i64x2 0 0xffffffff)
  (v128.const i64x2 -1 0xffffffff00000000))
(assert_return (invoke "f32x4.le-again-1"
  (v128.const i64x2 0x41f9000041c20000 0x4020000042538000)
  (v128.const i64x2 0x41f9000041c20000 0x4266000041ff0000)) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 0xffffffff00000000))
(assert_return (invoke "f32x4.ge-kept"
  (v128.const i64x2 0x45bd4d20cf000000 0x425c000042180000)
  (v128.const i64x2 0x45bd4d2041af0000 0x3f7fffff426a8000))
  (v128.const i64x2 0xffffffff00000000 0xffffffff00000000)
  (v128.const i64x2 0x45bd4d20cf000000 0x425c000042180000)
  (v128.const i64x2 0x45bd4d2041af0000 0x3f7fffff426a8000))
(assert_return (invoke "f32x4.ge-over-0"
  (v128.const i64x2 0x45bd4d20cf000000 0x425c000042180000)
  (v128.const i64x2 0x45bd4d2041af0000 0x3f7fffff426a8000))
  (v128.const i64x2 0xffffffff00000000 0xffffffff00000000)
  (v128.const i64x2 0x45bd4d2041af0000 0x3f7fffff426a8000))
(assert_return (invoke "f32x4.ge-over-1"
  (v128.const i64x2 0x45bd4d20cf000000 0x425c000042180000)
  (v128.const i64x2 0x45bd4d2041af0000 0x3f7fffff426a8000))
  (v128.const i64x2 0x45bd4d20cf000000 0x425c000042180000)
  (v128.const i64x2 0xffffffff00000000 0xffffffff00000000))
(assert_return (invoke "f32x4.ge-same"
  (v128.const i64x2 0x45bd4d20cf000000 0x425c000042180000)
  (v128.const i64x2 0x45bd4d2041af0000 0x3f7fffff426a8000)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x45bd4d20cf000000 0x425c000042180000))
(assert_return (invoke "f32x4.ge-same-over"
  (v128.const i64x2 0x45bd4d20cf000000 0x425c000042180000)
  (v128.const i64x2 0x45bd4d2041af0000 0x3f7fffff426a8000)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.ge-owned-0"
  (v128.const i64x2 0x45bd4d20cf000000 0x425c000042180000)
  (v128.const i64x2 0x45bd4d2041af0000 0x3f7fffff426a8000)) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.ge-owned-1"
  (v128.const i64x2 0x45bd4d20cf000000 0x425c000042180000)
  (v128.const i64x2 0x45bd4d2041af0000 0x3f7fffff426a8000)) (v128.const i64x2 0xffffffff00000000 -1))
(assert_return (invoke "f32x4.ge-owned-all"
  (v128.const i64x2 0x45bd4d20cf000000 0x425c000042180000)
  (v128.const i64x2 0x45bd4d2041af0000 0x3f7fffff426a8000)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.ge-again-0"
  (v128.const i64x2 0x413800003fd00000 0x4108000042310000)
  (v128.const i64x2 0x426e80003fd00000 0x4108000041ed0000)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xffffffff -1))
(assert_return (invoke "f32x4.ge-again-1"
  (v128.const i64x2 0x413800003fd00000 0x4108000042310000)
  (v128.const i64x2 0x426e80003fd00000 0x4108000041ed0000)) (v128.const i64x2 0xffffffff00000000 0)
  (v128.const i64x2 0xffffffff -1))
(assert_return (invoke "f32x4.add-kept"
  (v128.const i64x2 0xc5b180e0c5eec520 0xc5198c405f0ac723)
  (v128.const i64x2 0xc5b180e041fb0000 0x8000000042110000))
  (v128.const i64x2 0xc63180e0c5edca20 0xc5198c405f0ac723)
  (v128.const i64x2 0xc5b180e0c5eec520 0xc5198c405f0ac723)
  (v128.const i64x2 0xc5b180e041fb0000 0x8000000042110000))
(assert_return (invoke "f32x4.add-over-0"
  (v128.const i64x2 0xc5b180e0c5eec520 0xc5198c405f0ac723)
  (v128.const i64x2 0xc5b180e041fb0000 0x8000000042110000))
  (v128.const i64x2 0xc63180e0c5edca20 0xc5198c405f0ac723)
  (v128.const i64x2 0xc5b180e041fb0000 0x8000000042110000))
(assert_return (invoke "f32x4.add-over-1"
  (v128.const i64x2 0xc5b180e0c5eec520 0xc5198c405f0ac723)
  (v128.const i64x2 0xc5b180e041fb0000 0x8000000042110000))
  (v128.const i64x2 0xc5b180e0c5eec520 0xc5198c405f0ac723)
  (v128.const i64x2 0xc63180e0c5edca20 0xc5198c405f0ac723))
(assert_return (invoke "f32x4.add-same"
  (v128.const i64x2 0xc5b180e0c5eec520 0xc5198c405f0ac723)
  (v128.const i64x2 0xc5b180e041fb0000 0x8000000042110000))
  (v128.const i64x2 0xc63180e0c66ec520 0xc5998c405f8ac723)
  (v128.const i64x2 0xc5b180e0c5eec520 0xc5198c405f0ac723))
(assert_return (invoke "f32x4.add-same-over"
  (v128.const i64x2 0xc5b180e0c5eec520 0xc5198c405f0ac723)
  (v128.const i64x2 0xc5b180e041fb0000 0x8000000042110000))
  (v128.const i64x2 0xc63180e0c66ec520 0xc5998c405f8ac723))
(assert_return (invoke "f32x4.add-owned-0"
  (v128.const i64x2 0xc5b180e0c5eec520 0xc5198c405f0ac723)
  (v128.const i64x2 0xc5b180e041fb0000 0x8000000042110000))
  (v128.const i64x2 0xc5b180e041fb0000 0x45198c4042110000))
(assert_return (invoke "f32x4.add-owned-1"
  (v128.const i64x2 0xc5b180e0c5eec520 0xc5198c405f0ac723)
  (v128.const i64x2 0xc5b180e041fb0000 0x8000000042110000)) (v128.const i64x2 0xc5b180e0c5eec520 0x5f0ac723))
(assert_return (invoke "f32x4.add-owned-all"
  (v128.const i64x2 0xc5b180e0c5eec520 0xc5198c405f0ac723)
  (v128.const i64x2 0xc5b180e041fb0000 0x8000000042110000))
  (v128.const i64x2 0x8be301c10869c520 0x45998c40a19bc723))
(assert_return (invoke "f32x4.add-again-0"
  (v128.const i64x2 0x422d000042038000 0x42508000412c0000)
  (v128.const i64x2 0x422d0000413a0000 0x411a0000421f0000))
  (v128.const i64x2 0x4301c00042608000 0x428ec00042b48000)
  (v128.const i64x2 0x42ad000042320000 0x42770000424a0000))
(assert_return (invoke "f32x4.add-again-1"
  (v128.const i64x2 0x422d000042038000 0x42508000412c0000)
  (v128.const i64x2 0x422d0000413a0000 0x411a0000421f0000))
  (v128.const i64x2 0x4301c000429ac000 0x42e3c00042750000)
  (v128.const i64x2 0x42ad000042320000 0x42770000424a0000))
(assert_return (invoke "f32x4.sub-kept"
  (v128.const i64x2 0x41c10000c5fec920 0x416e000041f50000)
  (v128.const i64x2 0x7f800000423a0000 0x3fc0000041f50000))
  (v128.const i64x2 0xff800000c6001e90 0x4156000000000000)
  (v128.const i64x2 0x41c10000c5fec920 0x416e000041f50000)
  (v128.const i64x2 0x7f800000423a0000 0x3fc0000041f50000))
(assert_return (invoke "f32x4.sub-over-0"
  (v128.const i64x2 0x41c10000c5fec920 0x416e000041f50000)
  (v128.const i64x2 0x7f800000423a0000 0x3fc0000041f50000))
  (v128.const i64x2 0xff800000c6001e90 0x4156000000000000)
  (v128.const i64x2 0x7f800000423a0000 0x3fc0000041f50000))
(assert_return (invoke "f32x4.sub-over-1"
  (v128.const i64x2 0x41c10000c5fec920 0x416e000041f50000)
  (v128.const i64x2 0x7f800000423a0000 0x3fc0000041f50000))
  (v128.const i64x2 0x41c10000c5fec920 0x416e000041f50000)
  (v128.const i64x2 0xff800000c6001e90 0x4156000000000000))
(assert_return (invoke "f32x4.sub-same"
  (v128.const i64x2 0x41c10000c5fec920 0x416e000041f50000)
  (v128.const i64x2 0x7f800000423a0000 0x3fc0000041f50000)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x41c10000c5fec920 0x416e000041f50000))
(assert_return (invoke "f32x4.sub-same-over"
  (v128.const i64x2 0x41c10000c5fec920 0x416e000041f50000)
  (v128.const i64x2 0x7f800000423a0000 0x3fc0000041f50000)) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.sub-owned-0"
  (v128.const i64x2 0x41c10000c5fec920 0x416e000041f50000)
  (v128.const i64x2 0x7f800000423a0000 0x3fc0000041f50000))
  (v128.const i64x2 0xff800000c23a0000 0xbfc00000c1f50000))
(assert_return (invoke "f32x4.sub-owned-1"
  (v128.const i64x2 0x41c10000c5fec920 0x416e000041f50000)
  (v128.const i64x2 0x7f800000423a0000 0x3fc0000041f50000))
  (v128.const i64x2 0x4210c000c5fec920 0x416e000041f50000))
(assert_return (invoke "f32x4.sub-owned-all"
  (v128.const i64x2 0x41c10000c5fec920 0x416e000041f50000)
  (v128.const i64x2 0x7f800000423a0000 0x3fc0000041f50000)) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.sub-again-0"
  (v128.const i64x2 0x41b0000041b10000 0x423d000041cd0000)
  (v128.const i64x2 0x41c4000042050000 0x3ff0000041b40000))
  (v128.const i64x2 0xc1d80000c2318000 0x422e0000c19b0000)
  (v128.const i64x2 0xc0200000c1320000 0x4235800040480000))
(assert_return (invoke "f32x4.sub-again-1"
  (v128.const i64x2 0x41b0000041b10000 0x423d000041cd0000)
  (v128.const i64x2 0x41c4000042050000 0x3ff0000041b40000))
  (v128.const i64x2 0x41c4000042050000 0x3ff0000041b40000)
  (v128.const i64x2 0xc0200000c1320000 0x4235800040480000))

(module
  (func $f32x4.mul-kept (export "f32x4.mul-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f32x4.mul local.get 0 local.get 1
  )
  (func $f32x4.mul-over-0 (export "f32x4.mul-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.mul local.set 0 local.get 0 local.get 1
  )
  (func $f32x4.mul-over-1 (export "f32x4.mul-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.mul local.set 1 local.get 0 local.get 1
  )
  (func $f32x4.mul-same (export "f32x4.mul-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f32x4.mul local.get 0
  )
  (func $f32x4.mul-same-over (export "f32x4.mul-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f32x4.mul local.set 0 local.get 0
  )
  (func $f32x4.mul-owned-0 (export "f32x4.mul-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f32x4.mul
  )
  (func $f32x4.mul-owned-1 (export "f32x4.mul-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f32x4.mul
  )
  (func $f32x4.mul-owned-all (export "f32x4.mul-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f32x4.mul
  )
  (func $f32x4.mul-again-0 (export "f32x4.mul-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f32x4.mul local.tee 2 local.get 1 f32x4.mul local.get 2
  )
  (func $f32x4.mul-again-1 (export "f32x4.mul-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f32x4.mul local.tee 2 f32x4.mul local.get 2
  )
  (func $f32x4.div-kept (export "f32x4.div-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f32x4.div local.get 0 local.get 1
  )
  (func $f32x4.div-over-0 (export "f32x4.div-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.div local.set 0 local.get 0 local.get 1
  )
  (func $f32x4.div-over-1 (export "f32x4.div-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.div local.set 1 local.get 0 local.get 1
  )
  (func $f32x4.div-same (export "f32x4.div-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f32x4.div local.get 0
  )
  (func $f32x4.div-same-over (export "f32x4.div-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f32x4.div local.set 0 local.get 0
  )
  (func $f32x4.div-owned-0 (export "f32x4.div-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f32x4.div
  )
  (func $f32x4.div-owned-1 (export "f32x4.div-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f32x4.div
  )
  (func $f32x4.div-owned-all (export "f32x4.div-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f32x4.div
  )
  (func $f32x4.div-again-0 (export "f32x4.div-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f32x4.div local.tee 2 local.get 1 f32x4.div local.get 2
  )
  (func $f32x4.div-again-1 (export "f32x4.div-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f32x4.div local.tee 2 f32x4.div local.get 2
  )
  (func $f32x4.min-kept (export "f32x4.min-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f32x4.min local.get 0 local.get 1
  )
  (func $f32x4.min-over-0 (export "f32x4.min-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.min local.set 0 local.get 0 local.get 1
  )
  (func $f32x4.min-over-1 (export "f32x4.min-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.min local.set 1 local.get 0 local.get 1
  )
  (func $f32x4.min-same (export "f32x4.min-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f32x4.min local.get 0
  )
  (func $f32x4.min-same-over (export "f32x4.min-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f32x4.min local.set 0 local.get 0
  )
  (func $f32x4.min-owned-0 (export "f32x4.min-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f32x4.min
  )
  (func $f32x4.min-owned-1 (export "f32x4.min-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f32x4.min
  )
  (func $f32x4.min-owned-all (export "f32x4.min-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f32x4.min
  )
  (func $f32x4.min-again-0 (export "f32x4.min-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f32x4.min local.tee 2 local.get 1 f32x4.min local.get 2
  )
  (func $f32x4.min-again-1 (export "f32x4.min-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f32x4.min local.tee 2 f32x4.min local.get 2
  )
  (func $f32x4.max-kept (export "f32x4.max-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f32x4.max local.get 0 local.get 1
  )
  (func $f32x4.max-over-0 (export "f32x4.max-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.max local.set 0 local.get 0 local.get 1
  )
  (func $f32x4.max-over-1 (export "f32x4.max-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.max local.set 1 local.get 0 local.get 1
  )
  (func $f32x4.max-same (export "f32x4.max-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f32x4.max local.get 0
  )
  (func $f32x4.max-same-over (export "f32x4.max-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f32x4.max local.set 0 local.get 0
  )
  (func $f32x4.max-owned-0 (export "f32x4.max-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f32x4.max
  )
  (func $f32x4.max-owned-1 (export "f32x4.max-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f32x4.max
  )
  (func $f32x4.max-owned-all (export "f32x4.max-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f32x4.max
  )
  (func $f32x4.max-again-0 (export "f32x4.max-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f32x4.max local.tee 2 local.get 1 f32x4.max local.get 2
  )
  (func $f32x4.max-again-1 (export "f32x4.max-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f32x4.max local.tee 2 f32x4.max local.get 2
  )
  (func $f32x4.pmin-kept (export "f32x4.pmin-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f32x4.pmin local.get 0 local.get 1
  )
  (func $f32x4.pmin-over-0 (export "f32x4.pmin-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.pmin local.set 0 local.get 0 local.get 1
  )
  (func $f32x4.pmin-over-1 (export "f32x4.pmin-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.pmin local.set 1 local.get 0 local.get 1
  )
  (func $f32x4.pmin-same (export "f32x4.pmin-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f32x4.pmin local.get 0
  )
  (func $f32x4.pmin-same-over (export "f32x4.pmin-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f32x4.pmin local.set 0 local.get 0
  )
  (func $f32x4.pmin-owned-0 (export "f32x4.pmin-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f32x4.pmin
  )
  (func $f32x4.pmin-owned-1 (export "f32x4.pmin-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f32x4.pmin
  )
  (func $f32x4.pmin-owned-all (export "f32x4.pmin-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f32x4.pmin
  )
  (func $f32x4.pmin-again-0 (export "f32x4.pmin-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f32x4.pmin local.tee 2 local.get 1 f32x4.pmin local.get 2
  )
  (func $f32x4.pmin-again-1 (export "f32x4.pmin-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f32x4.pmin local.tee 2 f32x4.pmin local.get 2
  )
  (func $f32x4.pmax-kept (export "f32x4.pmax-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f32x4.pmax local.get 0 local.get 1
  )
  (func $f32x4.pmax-over-0 (export "f32x4.pmax-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.pmax local.set 0 local.get 0 local.get 1
  )
  (func $f32x4.pmax-over-1 (export "f32x4.pmax-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.pmax local.set 1 local.get 0 local.get 1
  )
  (func $f32x4.pmax-same (export "f32x4.pmax-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f32x4.pmax local.get 0
  )
  (func $f32x4.pmax-same-over (export "f32x4.pmax-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f32x4.pmax local.set 0 local.get 0
  )
  (func $f32x4.pmax-owned-0 (export "f32x4.pmax-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f32x4.pmax
  )
  (func $f32x4.pmax-owned-1 (export "f32x4.pmax-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f32x4.pmax
  )
  (func $f32x4.pmax-owned-all (export "f32x4.pmax-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f32x4.pmax
  )
  (func $f32x4.pmax-again-0 (export "f32x4.pmax-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f32x4.pmax local.tee 2 local.get 1 f32x4.pmax local.get 2
  )
  (func $f32x4.pmax-again-1 (export "f32x4.pmax-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f32x4.pmax local.tee 2 f32x4.pmax local.get 2
  )
  (func $f64x2.eq-kept (export "f64x2.eq-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f64x2.eq local.get 0 local.get 1
  )
  (func $f64x2.eq-over-0 (export "f64x2.eq-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.eq local.set 0 local.get 0 local.get 1
  )
  (func $f64x2.eq-over-1 (export "f64x2.eq-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.eq local.set 1 local.get 0 local.get 1
  )
  (func $f64x2.eq-same (export "f64x2.eq-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f64x2.eq local.get 0
  )
  (func $f64x2.eq-same-over (export "f64x2.eq-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f64x2.eq local.set 0 local.get 0
  )
  (func $f64x2.eq-owned-0 (export "f64x2.eq-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f64x2.eq
  )
  (func $f64x2.eq-owned-1 (export "f64x2.eq-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f64x2.eq
  )
  (func $f64x2.eq-owned-all (export "f64x2.eq-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f64x2.eq
  )
  (func $f64x2.eq-again-0 (export "f64x2.eq-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f64x2.eq local.tee 2 local.get 1 f64x2.eq local.get 2
  )
  (func $f64x2.eq-again-1 (export "f64x2.eq-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f64x2.eq local.tee 2 f64x2.eq local.get 2
  )
  (func $f64x2.ne-kept (export "f64x2.ne-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f64x2.ne local.get 0 local.get 1
  )
  (func $f64x2.ne-over-0 (export "f64x2.ne-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.ne local.set 0 local.get 0 local.get 1
  )
  (func $f64x2.ne-over-1 (export "f64x2.ne-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.ne local.set 1 local.get 0 local.get 1
  )
  (func $f64x2.ne-same (export "f64x2.ne-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f64x2.ne local.get 0
  )
  (func $f64x2.ne-same-over (export "f64x2.ne-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f64x2.ne local.set 0 local.get 0
  )
  (func $f64x2.ne-owned-0 (export "f64x2.ne-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f64x2.ne
  )
  (func $f64x2.ne-owned-1 (export "f64x2.ne-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f64x2.ne
  )
  (func $f64x2.ne-owned-all (export "f64x2.ne-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f64x2.ne
  )
  (func $f64x2.ne-again-0 (export "f64x2.ne-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f64x2.ne local.tee 2 local.get 1 f64x2.ne local.get 2
  )
  (func $f64x2.ne-again-1 (export "f64x2.ne-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f64x2.ne local.tee 2 f64x2.ne local.get 2
  )
  (func $f64x2.lt-kept (export "f64x2.lt-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f64x2.lt local.get 0 local.get 1
  )
  (func $f64x2.lt-over-0 (export "f64x2.lt-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.lt local.set 0 local.get 0 local.get 1
  )
  (func $f64x2.lt-over-1 (export "f64x2.lt-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.lt local.set 1 local.get 0 local.get 1
  )
  (func $f64x2.lt-same (export "f64x2.lt-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f64x2.lt local.get 0
  )
  (func $f64x2.lt-same-over (export "f64x2.lt-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f64x2.lt local.set 0 local.get 0
  )
  (func $f64x2.lt-owned-0 (export "f64x2.lt-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f64x2.lt
  )
  (func $f64x2.lt-owned-1 (export "f64x2.lt-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f64x2.lt
  )
  (func $f64x2.lt-owned-all (export "f64x2.lt-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f64x2.lt
  )
  (func $f64x2.lt-again-0 (export "f64x2.lt-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f64x2.lt local.tee 2 local.get 1 f64x2.lt local.get 2
  )
  (func $f64x2.lt-again-1 (export "f64x2.lt-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f64x2.lt local.tee 2 f64x2.lt local.get 2
  )
  (func $f64x2.gt-kept (export "f64x2.gt-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f64x2.gt local.get 0 local.get 1
  )
  (func $f64x2.gt-over-0 (export "f64x2.gt-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.gt local.set 0 local.get 0 local.get 1
  )
  (func $f64x2.gt-over-1 (export "f64x2.gt-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.gt local.set 1 local.get 0 local.get 1
  )
  (func $f64x2.gt-same (export "f64x2.gt-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f64x2.gt local.get 0
  )
  (func $f64x2.gt-same-over (export "f64x2.gt-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f64x2.gt local.set 0 local.get 0
  )
  (func $f64x2.gt-owned-0 (export "f64x2.gt-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f64x2.gt
  )
  (func $f64x2.gt-owned-1 (export "f64x2.gt-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f64x2.gt
  )
  (func $f64x2.gt-owned-all (export "f64x2.gt-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f64x2.gt
  )
  (func $f64x2.gt-again-0 (export "f64x2.gt-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f64x2.gt local.tee 2 local.get 1 f64x2.gt local.get 2
  )
  (func $f64x2.gt-again-1 (export "f64x2.gt-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f64x2.gt local.tee 2 f64x2.gt local.get 2
  )
  (func $f64x2.le-kept (export "f64x2.le-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f64x2.le local.get 0 local.get 1
  )
  (func $f64x2.le-over-0 (export "f64x2.le-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.le local.set 0 local.get 0 local.get 1
  )
  (func $f64x2.le-over-1 (export "f64x2.le-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.le local.set 1 local.get 0 local.get 1
  )
  (func $f64x2.le-same (export "f64x2.le-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f64x2.le local.get 0
  )
  (func $f64x2.le-same-over (export "f64x2.le-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f64x2.le local.set 0 local.get 0
  )
  (func $f64x2.le-owned-0 (export "f64x2.le-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f64x2.le
  )
  (func $f64x2.le-owned-1 (export "f64x2.le-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f64x2.le
  )
  (func $f64x2.le-owned-all (export "f64x2.le-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f64x2.le
  )
  (func $f64x2.le-again-0 (export "f64x2.le-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f64x2.le local.tee 2 local.get 1 f64x2.le local.get 2
  )
  (func $f64x2.le-again-1 (export "f64x2.le-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f64x2.le local.tee 2 f64x2.le local.get 2
  )
  (func $f64x2.ge-kept (export "f64x2.ge-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f64x2.ge local.get 0 local.get 1
  )
  (func $f64x2.ge-over-0 (export "f64x2.ge-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.ge local.set 0 local.get 0 local.get 1
  )
  (func $f64x2.ge-over-1 (export "f64x2.ge-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.ge local.set 1 local.get 0 local.get 1
  )
  (func $f64x2.ge-same (export "f64x2.ge-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f64x2.ge local.get 0
  )
  (func $f64x2.ge-same-over (export "f64x2.ge-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f64x2.ge local.set 0 local.get 0
  )
  (func $f64x2.ge-owned-0 (export "f64x2.ge-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f64x2.ge
  )
  (func $f64x2.ge-owned-1 (export "f64x2.ge-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f64x2.ge
  )
  (func $f64x2.ge-owned-all (export "f64x2.ge-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f64x2.ge
  )
  (func $f64x2.ge-again-0 (export "f64x2.ge-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f64x2.ge local.tee 2 local.get 1 f64x2.ge local.get 2
  )
  (func $f64x2.ge-again-1 (export "f64x2.ge-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f64x2.ge local.tee 2 f64x2.ge local.get 2
  )
  (func $f64x2.add-kept (export "f64x2.add-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f64x2.add local.get 0 local.get 1
  )
  (func $f64x2.add-over-0 (export "f64x2.add-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.add local.set 0 local.get 0 local.get 1
  )
  (func $f64x2.add-over-1 (export "f64x2.add-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.add local.set 1 local.get 0 local.get 1
  )
  (func $f64x2.add-same (export "f64x2.add-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f64x2.add local.get 0
  )
  (func $f64x2.add-same-over (export "f64x2.add-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f64x2.add local.set 0 local.get 0
  )
  (func $f64x2.add-owned-0 (export "f64x2.add-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f64x2.add
  )
  (func $f64x2.add-owned-1 (export "f64x2.add-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f64x2.add
  )
  (func $f64x2.add-owned-all (export "f64x2.add-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f64x2.add
  )
  (func $f64x2.add-again-0 (export "f64x2.add-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f64x2.add local.tee 2 local.get 1 f64x2.add local.get 2
  )
  (func $f64x2.add-again-1 (export "f64x2.add-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f64x2.add local.tee 2 f64x2.add local.get 2
  )
  (func $f64x2.sub-kept (export "f64x2.sub-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f64x2.sub local.get 0 local.get 1
  )
  (func $f64x2.sub-over-0 (export "f64x2.sub-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.sub local.set 0 local.get 0 local.get 1
  )
  (func $f64x2.sub-over-1 (export "f64x2.sub-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.sub local.set 1 local.get 0 local.get 1
  )
  (func $f64x2.sub-same (export "f64x2.sub-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f64x2.sub local.get 0
  )
  (func $f64x2.sub-same-over (export "f64x2.sub-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f64x2.sub local.set 0 local.get 0
  )
  (func $f64x2.sub-owned-0 (export "f64x2.sub-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f64x2.sub
  )
  (func $f64x2.sub-owned-1 (export "f64x2.sub-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f64x2.sub
  )
  (func $f64x2.sub-owned-all (export "f64x2.sub-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f64x2.sub
  )
  (func $f64x2.sub-again-0 (export "f64x2.sub-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f64x2.sub local.tee 2 local.get 1 f64x2.sub local.get 2
  )
  (func $f64x2.sub-again-1 (export "f64x2.sub-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f64x2.sub local.tee 2 f64x2.sub local.get 2
  )
  (func $f64x2.mul-kept (export "f64x2.mul-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f64x2.mul local.get 0 local.get 1
  )
  (func $f64x2.mul-over-0 (export "f64x2.mul-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.mul local.set 0 local.get 0 local.get 1
  )
  (func $f64x2.mul-over-1 (export "f64x2.mul-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.mul local.set 1 local.get 0 local.get 1
  )
  (func $f64x2.mul-same (export "f64x2.mul-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f64x2.mul local.get 0
  )
  (func $f64x2.mul-same-over (export "f64x2.mul-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f64x2.mul local.set 0 local.get 0
  )
  (func $f64x2.mul-owned-0 (export "f64x2.mul-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f64x2.mul
  )
  (func $f64x2.mul-owned-1 (export "f64x2.mul-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f64x2.mul
  )
  (func $f64x2.mul-owned-all (export "f64x2.mul-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f64x2.mul
  )
  (func $f64x2.mul-again-0 (export "f64x2.mul-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f64x2.mul local.tee 2 local.get 1 f64x2.mul local.get 2
  )
  (func $f64x2.mul-again-1 (export "f64x2.mul-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f64x2.mul local.tee 2 f64x2.mul local.get 2
  )
  (func $f64x2.div-kept (export "f64x2.div-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f64x2.div local.get 0 local.get 1
  )
  (func $f64x2.div-over-0 (export "f64x2.div-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.div local.set 0 local.get 0 local.get 1
  )
  (func $f64x2.div-over-1 (export "f64x2.div-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.div local.set 1 local.get 0 local.get 1
  )
  (func $f64x2.div-same (export "f64x2.div-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f64x2.div local.get 0
  )
  (func $f64x2.div-same-over (export "f64x2.div-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f64x2.div local.set 0 local.get 0
  )
  (func $f64x2.div-owned-0 (export "f64x2.div-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f64x2.div
  )
  (func $f64x2.div-owned-1 (export "f64x2.div-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f64x2.div
  )
  (func $f64x2.div-owned-all (export "f64x2.div-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f64x2.div
  )
  (func $f64x2.div-again-0 (export "f64x2.div-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f64x2.div local.tee 2 local.get 1 f64x2.div local.get 2
  )
  (func $f64x2.div-again-1 (export "f64x2.div-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f64x2.div local.tee 2 f64x2.div local.get 2
  )
)

(assert_return (invoke "f32x4.mul-kept"
  (v128.const i64x2 0x4104000042730000 0x45a9c5c0459dca20)
  (v128.const i64x2 0xbfc00000c558e940 0x116c2ffc00005))
  (v128.const f32x4 -210837.62 -12.375 nan:arithmetic 5.4326893e-37)
  (v128.const i64x2 0x4104000042730000 0x45a9c5c0459dca20)
  (v128.const i64x2 0xbfc00000c558e940 0x116c2ffc00005))
(assert_return (invoke "f32x4.mul-over-0"
  (v128.const i64x2 0x4104000042730000 0x45a9c5c0459dca20)
  (v128.const i64x2 0xbfc00000c558e940 0x116c2ffc00005))
  (v128.const f32x4 -210837.62 -12.375 nan:arithmetic 5.4326893e-37)
  (v128.const i64x2 0xbfc00000c558e940 0x116c2ffc00005))
(assert_return (invoke "f32x4.mul-over-1"
  (v128.const i64x2 0x4104000042730000 0x45a9c5c0459dca20)
  (v128.const i64x2 0xbfc00000c558e940 0x116c2ffc00005))
  (v128.const i64x2 0x4104000042730000 0x45a9c5c0459dca20)
  (v128.const f32x4 -210837.62 -12.375 nan:arithmetic 5.4326893e-37))
(assert_return (invoke "f32x4.mul-same"
  (v128.const i64x2 0x4104000042730000 0x45a9c5c0459dca20)
  (v128.const i64x2 0xbfc00000c558e940 0x116c2ffc00005))
  (v128.const i64x2 0x428820004566a900 0x4be12d614bc28316)
  (v128.const i64x2 0x4104000042730000 0x45a9c5c0459dca20))
(assert_return (invoke "f32x4.mul-same-over"
  (v128.const i64x2 0x4104000042730000 0x45a9c5c0459dca20)
  (v128.const i64x2 0xbfc00000c558e940 0x116c2ffc00005))
  (v128.const i64x2 0x428820004566a900 0x4be12d614bc28316))
(assert_return (invoke "f32x4.mul-owned-0"
  (v128.const i64x2 0x4104000042730000 0x45a9c5c0459dca20)
  (v128.const i64x2 0xbfc00000c558e940 0x116c2ffc00005))
  (v128.const f32x4 -1.0648128e-30 -2.699964e-38 nan:arithmetic 5.4675343e-37))
(assert_return (invoke "f32x4.mul-owned-1"
  (v128.const i64x2 0x4104000042730000 0x45a9c5c0459dca20)
  (v128.const i64x2 0xbfc00000c558e940 0x116c2ffc00005))
  (v128.const i64x2 0x24a20010ac18e68 0x4be29f1d4b88b416))
(assert_return (invoke "f32x4.mul-owned-all"
  (v128.const i64x2 0x4104000042730000 0x45a9c5c0459dca20)
  (v128.const i64x2 0xbfc00000c558e940 0x116c2ffc00005)) (v128.const i64x2 0 0x4be413384b4026a4))
(assert_return (invoke "f32x4.mul-again-0"
  (v128.const i64x2 0x4134000041520000 0x422d800042498000)
  (v128.const i64x2 0x4134000042740000 0x4246000042730000))
  (v128.const i64x2 0x44b1fa80473ec620 0x47cf93cc48358e06)
  (v128.const i64x2 0x42fd200044482800 0x45063100453f4480))
(assert_return (invoke "f32x4.mul-again-1"
  (v128.const i64x2 0x4134000041520000 0x422d800042498000)
  (v128.const i64x2 0x4134000042740000 0x4246000042730000))
  (v128.const i64x2 0x44b1fa80462430d0 0x47b5e46b48168c6b)
  (v128.const i64x2 0x42fd200044482800 0x45063100453f4480))
(assert_return (invoke "f32x4.div-kept"
  (v128.const i64x2 0xbf7fffffc4f84c80 0x5f0ac723) (v128.const i64x2 0x42448000c4f84c80 0x7f80000042708000))
  (v128.const i64x2 0xbca6c21d3f800000 0x5c13b8d4) (v128.const i64x2 0xbf7fffffc4f84c80 0x5f0ac723)
  (v128.const i64x2 0x42448000c4f84c80 0x7f80000042708000))
(assert_return (invoke "f32x4.div-over-0"
  (v128.const i64x2 0xbf7fffffc4f84c80 0x5f0ac723) (v128.const i64x2 0x42448000c4f84c80 0x7f80000042708000))
  (v128.const i64x2 0xbca6c21d3f800000 0x5c13b8d4) (v128.const i64x2 0x42448000c4f84c80 0x7f80000042708000))
(assert_return (invoke "f32x4.div-over-1"
  (v128.const i64x2 0xbf7fffffc4f84c80 0x5f0ac723) (v128.const i64x2 0x42448000c4f84c80 0x7f80000042708000))
  (v128.const i64x2 0xbf7fffffc4f84c80 0x5f0ac723) (v128.const i64x2 0xbca6c21d3f800000 0x5c13b8d4))
(assert_return (invoke "f32x4.div-same"
  (v128.const i64x2 0xbf7fffffc4f84c80 0x5f0ac723) (v128.const i64x2 0x42448000c4f84c80 0x7f80000042708000))
  (v128.const f32x4 1.0 1.0 1.0 nan:canonical) (v128.const i64x2 0xbf7fffffc4f84c80 0x5f0ac723))
(assert_return (invoke "f32x4.div-same-over"
  (v128.const i64x2 0xbf7fffffc4f84c80 0x5f0ac723) (v128.const i64x2 0x42448000c4f84c80 0x7f80000042708000))
  (v128.const f32x4 1.0 1.0 1.0 nan:canonical))
(assert_return (invoke "f32x4.div-owned-0"
  (v128.const i64x2 0xbf7fffffc4f84c80 0x5f0ac723) (v128.const i64x2 0x42448000c4f84c80 0x7f80000042708000))
  (v128.const f32x4 2.9159309e-36 1.469368e-39 -1.4159876e-20 nan:canonical))
(assert_return (invoke "f32x4.div-owned-1"
  (v128.const i64x2 0xbf7fffffc4f84c80 0x5f0ac723) (v128.const i64x2 0x42448000c4f84c80 0x7f80000042708000))
  (v128.const i64x2 0xfd26c21d7a8418db 0xfd0d62c7))
(assert_return (invoke "f32x4.div-owned-all"
  (v128.const i64x2 0xbf7fffffc4f84c80 0x5f0ac723) (v128.const i64x2 0x42448000c4f84c80 0x7f80000042708000))
  (v128.const f32x4 1.0 1.0 1.0 nan:canonical))
(assert_return (invoke "f32x4.div-again-0"
  (v128.const i64x2 0x40bc000042520000 0x4222000041d10000)
  (v128.const i64x2 0x41c5000042200000 0x41d7000041fb0000))
  (v128.const i64x2 0x3c1ebc683d066666 0x3d65ad623cd968dd)
  (v128.const i64x2 0x3e744df83fa80000 0x3fc0e49d3f5529d1))
(assert_return (invoke "f32x4.div-again-1"
  (v128.const i64x2 0x40bc000042520000 0x4222000041d10000)
  (v128.const i64x2 0x41c5000042200000 0x41d7000041fb0000))
  (v128.const i64x2 0x41c5000042200000 0x41d7000041fb0000)
  (v128.const i64x2 0x3e744df83fa80000 0x3fc0e49d3f5529d1))
(assert_return (invoke "f32x4.min-kept"
  (v128.const i64x2 0x3f80000045925ac0 0x41900000c594cdc0)
  (v128.const i64x2 0xff800009cf7fffff 0xcf000000bf000000))
  (v128.const f32x4 -4.294967e+09 nan:arithmetic -4761.7188 -2.1474836e+09)
  (v128.const i64x2 0x3f80000045925ac0 0x41900000c594cdc0)
  (v128.const i64x2 0xff800009cf7fffff 0xcf000000bf000000))
(assert_return (invoke "f32x4.min-over-0"
  (v128.const i64x2 0x3f80000045925ac0 0x41900000c594cdc0)
  (v128.const i64x2 0xff800009cf7fffff 0xcf000000bf000000))
  (v128.const f32x4 -4.294967e+09 nan:arithmetic -4761.7188 -2.1474836e+09)
  (v128.const i64x2 0xff800009cf7fffff 0xcf000000bf000000))
(assert_return (invoke "f32x4.min-over-1"
  (v128.const i64x2 0x3f80000045925ac0 0x41900000c594cdc0)
  (v128.const i64x2 0xff800009cf7fffff 0xcf000000bf000000))
  (v128.const i64x2 0x3f80000045925ac0 0x41900000c594cdc0)
  (v128.const f32x4 -4.294967e+09 nan:arithmetic -4761.7188 -2.1474836e+09))
(assert_return (invoke "f32x4.min-same"
  (v128.const i64x2 0x3f80000045925ac0 0x41900000c594cdc0)
  (v128.const i64x2 0xff800009cf7fffff 0xcf000000bf000000))
  (v128.const i64x2 0x3f80000045925ac0 0x41900000c594cdc0)
  (v128.const i64x2 0x3f80000045925ac0 0x41900000c594cdc0))
(assert_return (invoke "f32x4.min-same-over"
  (v128.const i64x2 0x3f80000045925ac0 0x41900000c594cdc0)
  (v128.const i64x2 0xff800009cf7fffff 0xcf000000bf000000))
  (v128.const i64x2 0x3f80000045925ac0 0x41900000c594cdc0))
(assert_return (invoke "f32x4.min-owned-0"
  (v128.const i64x2 0x3f80000045925ac0 0x41900000c594cdc0)
  (v128.const i64x2 0xff800009cf7fffff 0xcf000000bf000000))
  (v128.const f32x4 -4.294967e+09 nan:arithmetic -0.5 -2.1474836e+09))
(assert_return (invoke "f32x4.min-owned-1"
  (v128.const i64x2 0x3f80000045925ac0 0x41900000c594cdc0)
  (v128.const i64x2 0xff800009cf7fffff 0xcf000000bf000000))
  (v128.const i64x2 0x3f00000a15125abf 0x10900001c594cdc0))
(assert_return (invoke "f32x4.min-owned-all"
  (v128.const i64x2 0x3f80000045925ac0 0x41900000c594cdc0)
  (v128.const i64x2 0xff800009cf7fffff 0xcf000000bf000000))
  (v128.const i64x2 0x3f00000a15125abf 0x109000018494cdc0))
(assert_return (invoke "f32x4.min-again-0"
  (v128.const i64x2 0x4214000042648000 0x424a80003e000000)
  (v128.const i64x2 0x421b8000425c0000 0x424a8000420c0000))
  (v128.const i64x2 0x42140000425c0000 0x424a80003e000000)
  (v128.const i64x2 0x42140000425c0000 0x424a80003e000000))
(assert_return (invoke "f32x4.min-again-1"
  (v128.const i64x2 0x4214000042648000 0x424a80003e000000)
  (v128.const i64x2 0x421b8000425c0000 0x424a8000420c0000))
  (v128.const i64x2 0x42140000425c0000 0x424a80003e000000)
  (v128.const i64x2 0x42140000425c0000 0x424a80003e000000))
(assert_return (invoke "f32x4.max-kept"
  (v128.const i64x2 0x4438d200421a0000 0xc56b0480425f0000)
  (v128.const i64x2 0x4f000000bf7fffff 0xc56b0480425f0000))
  (v128.const i64x2 0x4f000000421a0000 0xc56b0480425f0000)
  (v128.const i64x2 0x4438d200421a0000 0xc56b0480425f0000)
  (v128.const i64x2 0x4f000000bf7fffff 0xc56b0480425f0000))
(assert_return (invoke "f32x4.max-over-0"
  (v128.const i64x2 0x4438d200421a0000 0xc56b0480425f0000)
  (v128.const i64x2 0x4f000000bf7fffff 0xc56b0480425f0000))
  (v128.const i64x2 0x4f000000421a0000 0xc56b0480425f0000)
  (v128.const i64x2 0x4f000000bf7fffff 0xc56b0480425f0000))
(assert_return (invoke "f32x4.max-over-1"
  (v128.const i64x2 0x4438d200421a0000 0xc56b0480425f0000)
  (v128.const i64x2 0x4f000000bf7fffff 0xc56b0480425f0000))
  (v128.const i64x2 0x4438d200421a0000 0xc56b0480425f0000)
  (v128.const i64x2 0x4f000000421a0000 0xc56b0480425f0000))
(assert_return (invoke "f32x4.max-same"
  (v128.const i64x2 0x4438d200421a0000 0xc56b0480425f0000)
  (v128.const i64x2 0x4f000000bf7fffff 0xc56b0480425f0000))
  (v128.const i64x2 0x4438d200421a0000 0xc56b0480425f0000)
  (v128.const i64x2 0x4438d200421a0000 0xc56b0480425f0000))
(assert_return (invoke "f32x4.max-same-over"
  (v128.const i64x2 0x4438d200421a0000 0xc56b0480425f0000)
  (v128.const i64x2 0x4f000000bf7fffff 0xc56b0480425f0000))
  (v128.const i64x2 0x4438d200421a0000 0xc56b0480425f0000))
(assert_return (invoke "f32x4.max-owned-0"
  (v128.const i64x2 0x4438d200421a0000 0xc56b0480425f0000)
  (v128.const i64x2 0x4f000000bf7fffff 0xc56b0480425f0000))
  (v128.const i64x2 0x4f0000000199ffff 0x8ad60900425f0000))
(assert_return (invoke "f32x4.max-owned-1"
  (v128.const i64x2 0x4438d200421a0000 0xc56b0480425f0000)
  (v128.const i64x2 0x4f000000bf7fffff 0xc56b0480425f0000))
  (v128.const i64x2 0x4438d200421a0000 0x8ad60900425f0000))
(assert_return (invoke "f32x4.max-owned-all"
  (v128.const i64x2 0x4438d200421a0000 0xc56b0480425f0000)
  (v128.const i64x2 0x4f000000bf7fffff 0xc56b0480425f0000))
  (v128.const i64x2 0x9338d2010199ffff 0x8ad6090084be0000))
(assert_return (invoke "f32x4.max-again-0"
  (v128.const i64x2 0x42560000426e0000 0x40f0000041920000)
  (v128.const i64x2 0x40c4000042058000 0x426e000041ed0000))
  (v128.const i64x2 0x42560000426e0000 0x426e000041ed0000)
  (v128.const i64x2 0x42560000426e0000 0x426e000041ed0000))
(assert_return (invoke "f32x4.max-again-1"
  (v128.const i64x2 0x42560000426e0000 0x40f0000041920000)
  (v128.const i64x2 0x40c4000042058000 0x426e000041ed0000))
  (v128.const i64x2 0x42560000426e0000 0x426e000041ed0000)
  (v128.const i64x2 0x42560000426e0000 0x426e000041ed0000))
(assert_return (invoke "f32x4.pmin-kept"
  (v128.const i64x2 0xbfc00000c4bd0600 0x44e21c00000116c2)
  (v128.const i64x2 0xbfc00000ff800000 0x3fc00000421f8000))
  (v128.const i64x2 0xbfc00000ff800000 0x3fc00000000116c2)
  (v128.const i64x2 0xbfc00000c4bd0600 0x44e21c00000116c2)
  (v128.const i64x2 0xbfc00000ff800000 0x3fc00000421f8000))
(assert_return (invoke "f32x4.pmin-over-0"
  (v128.const i64x2 0xbfc00000c4bd0600 0x44e21c00000116c2)
  (v128.const i64x2 0xbfc00000ff800000 0x3fc00000421f8000))
  (v128.const i64x2 0xbfc00000ff800000 0x3fc00000000116c2)
  (v128.const i64x2 0xbfc00000ff800000 0x3fc00000421f8000))
(assert_return (invoke "f32x4.pmin-over-1"
  (v128.const i64x2 0xbfc00000c4bd0600 0x44e21c00000116c2)
  (v128.const i64x2 0xbfc00000ff800000 0x3fc00000421f8000))
  (v128.const i64x2 0xbfc00000c4bd0600 0x44e21c00000116c2)
  (v128.const i64x2 0xbfc00000ff800000 0x3fc00000000116c2))
(assert_return (invoke "f32x4.pmin-same"
  (v128.const i64x2 0xbfc00000c4bd0600 0x44e21c00000116c2)
  (v128.const i64x2 0xbfc00000ff800000 0x3fc00000421f8000))
  (v128.const i64x2 0xbfc00000c4bd0600 0x44e21c00000116c2)
  (v128.const i64x2 0xbfc00000c4bd0600 0x44e21c00000116c2))
(assert_return (invoke "f32x4.pmin-same-over"
  (v128.const i64x2 0xbfc00000c4bd0600 0x44e21c00000116c2)
  (v128.const i64x2 0xbfc00000ff800000 0x3fc00000421f8000))
  (v128.const i64x2 0xbfc00000c4bd0600 0x44e21c00000116c2))
(assert_return (invoke "f32x4.pmin-owned-0"
  (v128.const i64x2 0xbfc00000c4bd0600 0x44e21c00000116c2)
  (v128.const i64x2 0xbfc00000ff800000 0x3fc00000421f8000))
  (v128.const i64x2 0x7f800001ff800000 0x84a21c00421f8000))
(assert_return (invoke "f32x4.pmin-owned-1"
  (v128.const i64x2 0xbfc00000c4bd0600 0x44e21c00000116c2)
  (v128.const i64x2 0xbfc00000ff800000 0x3fc00000421f8000))
  (v128.const i64x2 0xbfc00000c4bd0600 0x84a21c00000116c2))
(assert_return (invoke "f32x4.pmin-owned-all"
  (v128.const i64x2 0xbfc00000c4bd0600 0x44e21c00000116c2)
  (v128.const i64x2 0xbfc00000ff800000 0x3fc00000421f8000))
  (v128.const i64x2 0x7f800001c43d0600 0x84a21c00422096c2))
(assert_return (invoke "f32x4.pmin-again-0"
  (v128.const i64x2 0x40b0000040f40000 0x41b7000041c60000)
  (v128.const i64x2 0x4201800040840000 0x42170000424c0000))
  (v128.const i64x2 0x40b0000040840000 0x41b7000041c60000)
  (v128.const i64x2 0x40b0000040840000 0x41b7000041c60000))
(assert_return (invoke "f32x4.pmin-again-1"
  (v128.const i64x2 0x40b0000040f40000 0x41b7000041c60000)
  (v128.const i64x2 0x4201800040840000 0x42170000424c0000))
  (v128.const i64x2 0x40b0000040840000 0x41b7000041c60000)
  (v128.const i64x2 0x40b0000040840000 0x41b7000041c60000))
(assert_return (invoke "f32x4.pmax-kept"
  (v128.const i64x2 0x42240000bf000000 0x423400007f800000)
  (v128.const i64x2 0x3dcccccd42350000 0xcf80000045f3f4c0))
  (v128.const i64x2 0x4224000042350000 0x423400007f800000)
  (v128.const i64x2 0x42240000bf000000 0x423400007f800000)
  (v128.const i64x2 0x3dcccccd42350000 0xcf80000045f3f4c0))
(assert_return (invoke "f32x4.pmax-over-0"
  (v128.const i64x2 0x42240000bf000000 0x423400007f800000)
  (v128.const i64x2 0x3dcccccd42350000 0xcf80000045f3f4c0))
  (v128.const i64x2 0x4224000042350000 0x423400007f800000)
  (v128.const i64x2 0x3dcccccd42350000 0xcf80000045f3f4c0))
(assert_return (invoke "f32x4.pmax-over-1"
  (v128.const i64x2 0x42240000bf000000 0x423400007f800000)
  (v128.const i64x2 0x3dcccccd42350000 0xcf80000045f3f4c0))
  (v128.const i64x2 0x42240000bf000000 0x423400007f800000)
  (v128.const i64x2 0x4224000042350000 0x423400007f800000))
(assert_return (invoke "f32x4.pmax-same"
  (v128.const i64x2 0x42240000bf000000 0x423400007f800000)
  (v128.const i64x2 0x3dcccccd42350000 0xcf80000045f3f4c0))
  (v128.const i64x2 0x42240000bf000000 0x423400007f800000)
  (v128.const i64x2 0x42240000bf000000 0x423400007f800000))
(assert_return (invoke "f32x4.pmax-same-over"
  (v128.const i64x2 0x42240000bf000000 0x423400007f800000)
  (v128.const i64x2 0x3dcccccd42350000 0xcf80000045f3f4c0))
  (v128.const i64x2 0x42240000bf000000 0x423400007f800000))
(assert_return (invoke "f32x4.pmax-owned-0"
  (v128.const i64x2 0x42240000bf000000 0x423400007f800000)
  (v128.const i64x2 0x3dcccccd42350000 0xcf80000045f3f4c0))
  (v128.const i64x2 0x7ff0ccce42350000 0x11b4000045f3f4c0))
(assert_return (invoke "f32x4.pmax-owned-1"
  (v128.const i64x2 0x42240000bf000000 0x423400007f800000)
  (v128.const i64x2 0x3dcccccd42350000 0xcf80000045f3f4c0))
  (v128.const i64x2 0x4224000001350000 0x423400007f800000))
(assert_return (invoke "f32x4.pmax-owned-all"
  (v128.const i64x2 0x42240000bf000000 0x423400007f800000)
  (v128.const i64x2 0x3dcccccd42350000 0xcf80000045f3f4c0))
  (v128.const i64x2 0x7ff0ccce01350000 0x11b40000c573f4c0))
(assert_return (invoke "f32x4.pmax-again-0"
  (v128.const i64x2 0x4180000042110000 0x4080000042000000)
  (v128.const i64x2 0x418000003f600000 0x4080000041240000))
  (v128.const i64x2 0x4180000042110000 0x4080000042000000)
  (v128.const i64x2 0x4180000042110000 0x4080000042000000))
(assert_return (invoke "f32x4.pmax-again-1"
  (v128.const i64x2 0x4180000042110000 0x4080000042000000)
  (v128.const i64x2 0x418000003f600000 0x4080000041240000))
  (v128.const i64x2 0x4180000042110000 0x4080000042000000)
  (v128.const i64x2 0x4180000042110000 0x4080000042000000))
(assert_return (invoke "f64x2.eq-kept"
  (v128.const i64x2 0x4033e00000000000 0x403fc00000000000)
  (v128.const i64x2 0x4033e00000000000 0x403fc00000000000)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x4033e00000000000 0x403fc00000000000)
  (v128.const i64x2 0x4033e00000000000 0x403fc00000000000))
(assert_return (invoke "f64x2.eq-over-0"
  (v128.const i64x2 0x4033e00000000000 0x403fc00000000000)
  (v128.const i64x2 0x4033e00000000000 0x403fc00000000000)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x4033e00000000000 0x403fc00000000000))
(assert_return (invoke "f64x2.eq-over-1"
  (v128.const i64x2 0x4033e00000000000 0x403fc00000000000)
  (v128.const i64x2 0x4033e00000000000 0x403fc00000000000))
  (v128.const i64x2 0x4033e00000000000 0x403fc00000000000) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.eq-same"
  (v128.const i64x2 0x4033e00000000000 0x403fc00000000000)
  (v128.const i64x2 0x4033e00000000000 0x403fc00000000000)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x4033e00000000000 0x403fc00000000000))
(assert_return (invoke "f64x2.eq-same-over"
  (v128.const i64x2 0x4033e00000000000 0x403fc00000000000)
  (v128.const i64x2 0x4033e00000000000 0x403fc00000000000)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.eq-owned-0"
  (v128.const i64x2 0x4033e00000000000 0x403fc00000000000)
  (v128.const i64x2 0x4033e00000000000 0x403fc00000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.eq-owned-1"
  (v128.const i64x2 0x4033e00000000000 0x403fc00000000000)
  (v128.const i64x2 0x4033e00000000000 0x403fc00000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.eq-owned-all"
  (v128.const i64x2 0x4033e00000000000 0x403fc00000000000)
  (v128.const i64x2 0x4033e00000000000 0x403fc00000000000)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.eq-again-0"
  (v128.const i64x2 0x4044700000000000 0x404a800000000000)
  (v128.const i64x2 0x4042500000000000 0x4019000000000000)) (v128.const i64x2 0 0) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.eq-again-1"
  (v128.const i64x2 0x4044700000000000 0x404a800000000000)
  (v128.const i64x2 0x4042500000000000 0x4019000000000000)) (v128.const i64x2 0 0) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.ne-kept"
  (v128.const i64x2 0xbff8000000000000 0x400a000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x400a000000000000)) (v128.const i64x2 -1 0)
  (v128.const i64x2 0xbff8000000000000 0x400a000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x400a000000000000))
(assert_return (invoke "f64x2.ne-over-0"
  (v128.const i64x2 0xbff8000000000000 0x400a000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x400a000000000000)) (v128.const i64x2 -1 0)
  (v128.const i64x2 0x7ff0000000000000 0x400a000000000000))
(assert_return (invoke "f64x2.ne-over-1"
  (v128.const i64x2 0xbff8000000000000 0x400a000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x400a000000000000))
  (v128.const i64x2 0xbff8000000000000 0x400a000000000000) (v128.const i64x2 -1 0))
(assert_return (invoke "f64x2.ne-same"
  (v128.const i64x2 0xbff8000000000000 0x400a000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x400a000000000000)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xbff8000000000000 0x400a000000000000))
(assert_return (invoke "f64x2.ne-same-over"
  (v128.const i64x2 0xbff8000000000000 0x400a000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x400a000000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.ne-owned-0"
  (v128.const i64x2 0xbff8000000000000 0x400a000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x400a000000000000)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.ne-owned-1"
  (v128.const i64x2 0xbff8000000000000 0x400a000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x400a000000000000)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.ne-owned-all"
  (v128.const i64x2 0xbff8000000000000 0x400a000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x400a000000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.ne-again-0"
  (v128.const i64x2 0x4037c00000000000 0x404b600000000000)
  (v128.const i64x2 0x4037c00000000000 0x4043500000000000)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 -1))
(assert_return (invoke "f64x2.ne-again-1"
  (v128.const i64x2 0x4037c00000000000 0x404b600000000000)
  (v128.const i64x2 0x4037c00000000000 0x4043500000000000)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 -1))
(assert_return (invoke "f64x2.lt-kept"
  (v128.const i64x2 0xbff8000000000000 0x404cb00000000000)
  (v128.const i64x2 0x37a16c262777579c 0x7ff0000000000009)) (v128.const i64x2 -1 0)
  (v128.const i64x2 0xbff8000000000000 0x404cb00000000000)
  (v128.const i64x2 0x37a16c262777579c 0x7ff0000000000009))
(assert_return (invoke "f64x2.lt-over-0"
  (v128.const i64x2 0xbff8000000000000 0x404cb00000000000)
  (v128.const i64x2 0x37a16c262777579c 0x7ff0000000000009)) (v128.const i64x2 -1 0)
  (v128.const i64x2 0x37a16c262777579c 0x7ff0000000000009))
(assert_return (invoke "f64x2.lt-over-1"
  (v128.const i64x2 0xbff8000000000000 0x404cb00000000000)
  (v128.const i64x2 0x37a16c262777579c 0x7ff0000000000009))
  (v128.const i64x2 0xbff8000000000000 0x404cb00000000000) (v128.const i64x2 -1 0))
(assert_return (invoke "f64x2.lt-same"
  (v128.const i64x2 0xbff8000000000000 0x404cb00000000000)
  (v128.const i64x2 0x37a16c262777579c 0x7ff0000000000009)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xbff8000000000000 0x404cb00000000000))
(assert_return (invoke "f64x2.lt-same-over"
  (v128.const i64x2 0xbff8000000000000 0x404cb00000000000)
  (v128.const i64x2 0x37a16c262777579c 0x7ff0000000000009)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.lt-owned-0"
  (v128.const i64x2 0xbff8000000000000 0x404cb00000000000)
  (v128.const i64x2 0x37a16c262777579c 0x7ff0000000000009)) (v128.const i64x2 -1 0))
(assert_return (invoke "f64x2.lt-owned-1"
  (v128.const i64x2 0xbff8000000000000 0x404cb00000000000)
  (v128.const i64x2 0x37a16c262777579c 0x7ff0000000000009)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.lt-owned-all"
  (v128.const i64x2 0xbff8000000000000 0x404cb00000000000)
  (v128.const i64x2 0x37a16c262777579c 0x7ff0000000000009)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.lt-again-0"
  (v128.const i64x2 0x4043700000000000 0x4049800000000000)
  (v128.const i64x2 0x403be00000000000 0x4046300000000000)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.lt-again-1"
  (v128.const i64x2 0x4043700000000000 0x4049800000000000)
  (v128.const i64x2 0x403be00000000000 0x4046300000000000)) (v128.const i64x2 0 0) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.gt-kept"
  (v128.const i64x2 0x40a1298000000000 0x4041f00000000000)
  (v128.const i64x2 0x403d200000000000 0x4041f00000000000)) (v128.const i64x2 -1 0)
  (v128.const i64x2 0x40a1298000000000 0x4041f00000000000)
  (v128.const i64x2 0x403d200000000000 0x4041f00000000000))
(assert_return (invoke "f64x2.gt-over-0"
  (v128.const i64x2 0x40a1298000000000 0x4041f00000000000)
  (v128.const i64x2 0x403d200000000000 0x4041f00000000000)) (v128.const i64x2 -1 0)
  (v128.const i64x2 0x403d200000000000 0x4041f00000000000))
(assert_return (invoke "f64x2.gt-over-1"
  (v128.const i64x2 0x40a1298000000000 0x4041f00000000000)
  (v128.const i64x2 0x403d200000000000 0x4041f00000000000))
  (v128.const i64x2 0x40a1298000000000 0x4041f00000000000) (v128.const i64x2 -1 0))
(assert_return (invoke "f64x2.gt-same"
  (v128.const i64x2 0x40a1298000000000 0x4041f00000000000)
  (v128.const i64x2 0x403d200000000000 0x4041f00000000000)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x40a1298000000000 0x4041f00000000000))
(assert_return (invoke "f64x2.gt-same-over"
  (v128.const i64x2 0x40a1298000000000 0x4041f00000000000)
  (v128.const i64x2 0x403d200000000000 0x4041f00000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.gt-owned-0"
  (v128.const i64x2 0x40a1298000000000 0x4041f00000000000)
  (v128.const i64x2 0x403d200000000000 0x4041f00000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.gt-owned-1"
  (v128.const i64x2 0x40a1298000000000 0x4041f00000000000)
  (v128.const i64x2 0x403d200000000000 0x4041f00000000000)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.gt-owned-all"
  (v128.const i64x2 0x40a1298000000000 0x4041f00000000000)
  (v128.const i64x2 0x403d200000000000 0x4041f00000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.gt-again-0"
  (v128.const i64x2 0x404d400000000000 0x403ee00000000000)
  (v128.const i64x2 0x404d400000000000 0x4039400000000000)) (v128.const i64x2 0 0) (v128.const i64x2 0 -1))
(assert_return (invoke "f64x2.gt-again-1"
  (v128.const i64x2 0x404d400000000000 0x403ee00000000000)
  (v128.const i64x2 0x404d400000000000 0x4039400000000000)) (v128.const i64x2 -1 0) (v128.const i64x2 0 -1))
(assert_return (invoke "f64x2.le-kept"
  (v128.const i64x2 0x4081042000000000 0x7ff0000000000000)
  (v128.const i64x2 0x4081042000000000 0x3ff8000000000000)) (v128.const i64x2 -1 0)
  (v128.const i64x2 0x4081042000000000 0x7ff0000000000000)
  (v128.const i64x2 0x4081042000000000 0x3ff8000000000000))
(assert_return (invoke "f64x2.le-over-0"
  (v128.const i64x2 0x4081042000000000 0x7ff0000000000000)
  (v128.const i64x2 0x4081042000000000 0x3ff8000000000000)) (v128.const i64x2 -1 0)
  (v128.const i64x2 0x4081042000000000 0x3ff8000000000000))
(assert_return (invoke "f64x2.le-over-1"
  (v128.const i64x2 0x4081042000000000 0x7ff0000000000000)
  (v128.const i64x2 0x4081042000000000 0x3ff8000000000000))
  (v128.const i64x2 0x4081042000000000 0x7ff0000000000000) (v128.const i64x2 -1 0))
(assert_return (invoke "f64x2.le-same"
  (v128.const i64x2 0x4081042000000000 0x7ff0000000000000)
  (v128.const i64x2 0x4081042000000000 0x3ff8000000000000)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x4081042000000000 0x7ff0000000000000))
(assert_return (invoke "f64x2.le-same-over"
  (v128.const i64x2 0x4081042000000000 0x7ff0000000000000)
  (v128.const i64x2 0x4081042000000000 0x3ff8000000000000)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.le-owned-0"
  (v128.const i64x2 0x4081042000000000 0x7ff0000000000000)
  (v128.const i64x2 0x4081042000000000 0x3ff8000000000000)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.le-owned-1"
  (v128.const i64x2 0x4081042000000000 0x7ff0000000000000)
  (v128.const i64x2 0x4081042000000000 0x3ff8000000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.le-owned-all"
  (v128.const i64x2 0x4081042000000000 0x7ff0000000000000)
  (v128.const i64x2 0x4081042000000000 0x3ff8000000000000)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.le-again-0"
  (v128.const i64x2 0x4042500000000000 0x3ff2000000000000)
  (v128.const i64x2 0x4042500000000000 0x4026800000000000)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.le-again-1"
  (v128.const i64x2 0x4042500000000000 0x3ff2000000000000)
  (v128.const i64x2 0x4042500000000000 0x4026800000000000)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.ge-kept"
  (v128.const i64x2 0x41efffffe0000000 0xbfb999999999999a)
  (v128.const i64x2 0x4024000000000000 0xbfb999999999999a)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x41efffffe0000000 0xbfb999999999999a)
  (v128.const i64x2 0x4024000000000000 0xbfb999999999999a))
(assert_return (invoke "f64x2.ge-over-0"
  (v128.const i64x2 0x41efffffe0000000 0xbfb999999999999a)
  (v128.const i64x2 0x4024000000000000 0xbfb999999999999a)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x4024000000000000 0xbfb999999999999a))
(assert_return (invoke "f64x2.ge-over-1"
  (v128.const i64x2 0x41efffffe0000000 0xbfb999999999999a)
  (v128.const i64x2 0x4024000000000000 0xbfb999999999999a))
  (v128.const i64x2 0x41efffffe0000000 0xbfb999999999999a) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.ge-same"
  (v128.const i64x2 0x41efffffe0000000 0xbfb999999999999a)
  (v128.const i64x2 0x4024000000000000 0xbfb999999999999a)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x41efffffe0000000 0xbfb999999999999a))
(assert_return (invoke "f64x2.ge-same-over"
  (v128.const i64x2 0x41efffffe0000000 0xbfb999999999999a)
  (v128.const i64x2 0x4024000000000000 0xbfb999999999999a)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.ge-owned-0"
  (v128.const i64x2 0x41efffffe0000000 0xbfb999999999999a)
  (v128.const i64x2 0x4024000000000000 0xbfb999999999999a)) (v128.const i64x2 0 -1))
(assert_return (invoke "f64x2.ge-owned-1"
  (v128.const i64x2 0x41efffffe0000000 0xbfb999999999999a)
  (v128.const i64x2 0x4024000000000000 0xbfb999999999999a)) (v128.const i64x2 -1 0))
(assert_return (invoke "f64x2.ge-owned-all"
  (v128.const i64x2 0x41efffffe0000000 0xbfb999999999999a)
  (v128.const i64x2 0x4024000000000000 0xbfb999999999999a)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.ge-again-0"
  (v128.const i64x2 0x404bb00000000000 0x4043300000000000)
  (v128.const i64x2 0x404bb00000000000 0x4048b00000000000)) (v128.const i64x2 0 0) (v128.const i64x2 -1 0))
(assert_return (invoke "f64x2.ge-again-1"
  (v128.const i64x2 0x404bb00000000000 0x4043300000000000)
  (v128.const i64x2 0x404bb00000000000 0x4048b00000000000)) (v128.const i64x2 0 -1) (v128.const i64x2 -1 0))
(assert_return (invoke "f64x2.add-kept"
  (v128.const i64x2 0x8000000000000000 0x4049d00000000000)
  (v128.const i64x2 0x40a5189000000000 0x40b4acd400000000))
  (v128.const i64x2 0x40a5189000000000 0x40b4e07400000000)
  (v128.const i64x2 0x8000000000000000 0x4049d00000000000)
  (v128.const i64x2 0x40a5189000000000 0x40b4acd400000000))
(assert_return (invoke "f64x2.add-over-0"
  (v128.const i64x2 0x8000000000000000 0x4049d00000000000)
  (v128.const i64x2 0x40a5189000000000 0x40b4acd400000000))
  (v128.const i64x2 0x40a5189000000000 0x40b4e07400000000)
  (v128.const i64x2 0x40a5189000000000 0x40b4acd400000000))
(assert_return (invoke "f64x2.add-over-1"
  (v128.const i64x2 0x8000000000000000 0x4049d00000000000)
  (v128.const i64x2 0x40a5189000000000 0x40b4acd400000000))
  (v128.const i64x2 0x8000000000000000 0x4049d00000000000)
  (v128.const i64x2 0x40a5189000000000 0x40b4e07400000000))
(assert_return (invoke "f64x2.add-same"
  (v128.const i64x2 0x8000000000000000 0x4049d00000000000)
  (v128.const i64x2 0x40a5189000000000 0x40b4acd400000000))
  (v128.const i64x2 0x8000000000000000 0x4059d00000000000)
  (v128.const i64x2 0x8000000000000000 0x4049d00000000000))
(assert_return (invoke "f64x2.add-same-over"
  (v128.const i64x2 0x8000000000000000 0x4049d00000000000)
  (v128.const i64x2 0x40a5189000000000 0x40b4acd400000000))
  (v128.const i64x2 0x8000000000000000 0x4059d00000000000))
(assert_return (invoke "f64x2.add-owned-0"
  (v128.const i64x2 0x8000000000000000 0x4049d00000000000)
  (v128.const i64x2 0x40a5189000000000 0x40b4acd400000000)) (v128.const i64x2 0 0x40b4acd400000000))
(assert_return (invoke "f64x2.add-owned-1"
  (v128.const i64x2 0x8000000000000000 0x4049d00000000000)
  (v128.const i64x2 0x40a5189000000000 0x40b4acd400000000))
  (v128.const i64x2 0xc0a5189000000000 0x4049d00000000000))
(assert_return (invoke "f64x2.add-owned-all"
  (v128.const i64x2 0x8000000000000000 0x4049d00000000000)
  (v128.const i64x2 0x40a5189000000000 0x40b4acd400000000))
  (v128.const i64x2 0xc0b5189000000000 0x810e7cd400000000))
(assert_return (invoke "f64x2.add-again-0"
  (v128.const i64x2 0x404ed00000000000 0x4037600000000000)
  (v128.const i64x2 0x400e000000000000 0x4037600000000000))
  (v128.const i64x2 0x4051480000000000 0x4051880000000000)
  (v128.const i64x2 0x4050580000000000 0x4047600000000000))
(assert_return (invoke "f64x2.add-again-1"
  (v128.const i64x2 0x404ed00000000000 0x4037600000000000)
  (v128.const i64x2 0x400e000000000000 0x4037600000000000))
  (v128.const i64x2 0x405fc00000000000 0x4051880000000000)
  (v128.const i64x2 0x4050580000000000 0x4047600000000000))
(assert_return (invoke "f64x2.sub-kept"
  (v128.const i64x2 0x4047d00000000000 0xc1efffffe0000000)
  (v128.const i64x2 0x4047d00000000000 0x404e300000000000)) (v128.const i64x2 0 0xc1efffffe78c0000)
  (v128.const i64x2 0x4047d00000000000 0xc1efffffe0000000)
  (v128.const i64x2 0x4047d00000000000 0x404e300000000000))
(assert_return (invoke "f64x2.sub-over-0"
  (v128.const i64x2 0x4047d00000000000 0xc1efffffe0000000)
  (v128.const i64x2 0x4047d00000000000 0x404e300000000000)) (v128.const i64x2 0 0xc1efffffe78c0000)
  (v128.const i64x2 0x4047d00000000000 0x404e300000000000))
(assert_return (invoke "f64x2.sub-over-1"
  (v128.const i64x2 0x4047d00000000000 0xc1efffffe0000000)
  (v128.const i64x2 0x4047d00000000000 0x404e300000000000))
  (v128.const i64x2 0x4047d00000000000 0xc1efffffe0000000) (v128.const i64x2 0 0xc1efffffe78c0000))
(assert_return (invoke "f64x2.sub-same"
  (v128.const i64x2 0x4047d00000000000 0xc1efffffe0000000)
  (v128.const i64x2 0x4047d00000000000 0x404e300000000000)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x4047d00000000000 0xc1efffffe0000000))
(assert_return (invoke "f64x2.sub-same-over"
  (v128.const i64x2 0x4047d00000000000 0xc1efffffe0000000)
  (v128.const i64x2 0x4047d00000000000 0x404e300000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.sub-owned-0"
  (v128.const i64x2 0x4047d00000000000 0xc1efffffe0000000)
  (v128.const i64x2 0x4047d00000000000 0x404e300000000000))
  (v128.const i64x2 0xc047d00000000000 0xc04e300000000000))
(assert_return (invoke "f64x2.sub-owned-1"
  (v128.const i64x2 0x4047d00000000000 0xc1efffffe0000000)
  (v128.const i64x2 0x4047d00000000000 0x404e300000000000))
  (v128.const i64x2 0x4047d00000000000 0xc1efffffe0000000))
(assert_return (invoke "f64x2.sub-owned-all"
  (v128.const i64x2 0x4047d00000000000 0xc1efffffe0000000)
  (v128.const i64x2 0x4047d00000000000 0x404e300000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.sub-again-0"
  (v128.const i64x2 0x401f000000000000 0x4039000000000000)
  (v128.const i64x2 0x4046300000000000 0x4039000000000000))
  (v128.const i64x2 0xc054400000000000 0xc039000000000000) (v128.const i64x2 0xc042500000000000 0))
(assert_return (invoke "f64x2.sub-again-1"
  (v128.const i64x2 0x401f000000000000 0x4039000000000000)
  (v128.const i64x2 0x4046300000000000 0x4039000000000000))
  (v128.const i64x2 0x4046300000000000 0x4039000000000000) (v128.const i64x2 0xc042500000000000 0))
(assert_return (invoke "f64x2.mul-kept"
  (v128.const i64x2 0 0x400f000000000000) (v128.const i64x2 0xc0a1e48800000000 0xc0a35a8000000000))
  (v128.const i64x2 0x8000000000000000 0xc0c2bfac00000000) (v128.const i64x2 0 0x400f000000000000)
  (v128.const i64x2 0xc0a1e48800000000 0xc0a35a8000000000))
(assert_return (invoke "f64x2.mul-over-0"
  (v128.const i64x2 0 0x400f000000000000) (v128.const i64x2 0xc0a1e48800000000 0xc0a35a8000000000))
  (v128.const i64x2 0x8000000000000000 0xc0c2bfac00000000)
  (v128.const i64x2 0xc0a1e48800000000 0xc0a35a8000000000))
(assert_return (invoke "f64x2.mul-over-1"
  (v128.const i64x2 0 0x400f000000000000) (v128.const i64x2 0xc0a1e48800000000 0xc0a35a8000000000))
  (v128.const i64x2 0 0x400f000000000000) (v128.const i64x2 0x8000000000000000 0xc0c2bfac00000000))
(assert_return (invoke "f64x2.mul-same"
  (v128.const i64x2 0 0x400f000000000000) (v128.const i64x2 0xc0a1e48800000000 0xc0a35a8000000000))
  (v128.const i64x2 0 0x402e080000000000) (v128.const i64x2 0 0x400f000000000000))
(assert_return (invoke "f64x2.mul-same-over"
  (v128.const i64x2 0 0x400f000000000000) (v128.const i64x2 0xc0a1e48800000000 0xc0a35a8000000000))
  (v128.const i64x2 0 0x402e080000000000))
(assert_return (invoke "f64x2.mul-owned-0"
  (v128.const i64x2 0 0x400f000000000000) (v128.const i64x2 0xc0a1e48800000000 0xc0a35a8000000000))
  (v128.const i64x2 0x4154026128840000 0x81663347e4000000))
(assert_return (invoke "f64x2.mul-owned-1"
  (v128.const i64x2 0 0x400f000000000000) (v128.const i64x2 0xc0a1e48800000000 0xc0a35a8000000000))
  (v128.const i64x2 0x8000000000000000 0xd1c7ac00000000))
(assert_return (invoke "f64x2.mul-owned-all"
  (v128.const i64x2 0 0x400f000000000000) (v128.const i64x2 0xc0a1e48800000000 0xc0a35a8000000000))
  (v128.const i64x2 0x4154026128840000 0))
(assert_return (invoke "f64x2.mul-again-0"
  (v128.const i64x2 0x4043500000000000 0x403fa00000000000)
  (v128.const i64x2 0x4036800000000000 0x4049500000000000))
  (v128.const i64x2 0x40d3187a00000000 0x40f3c9b6a8000000)
  (v128.const i64x2 0x408b288000000000 0x4099041000000000))
(assert_return (invoke "f64x2.mul-again-1"
  (v128.const i64x2 0x4043500000000000 0x403fa00000000000)
  (v128.const i64x2 0x4036800000000000 0x4049500000000000))
  (v128.const i64x2 0x40e063f140000000 0x40e8b903d0000000)
  (v128.const i64x2 0x408b288000000000 0x4099041000000000))
(assert_return (invoke "f64x2.div-kept"
  (v128.const i64x2 0 0xb7a16c262777579c) (v128.const i64x2 0xc1e0000000000000 0x40be7c0800000000))
  (v128.const i64x2 0x8000000000000000 0xb6d249e161c039ea) (v128.const i64x2 0 0xb7a16c262777579c)
  (v128.const i64x2 0xc1e0000000000000 0x40be7c0800000000))
(assert_return (invoke "f64x2.div-over-0"
  (v128.const i64x2 0 0xb7a16c262777579c) (v128.const i64x2 0xc1e0000000000000 0x40be7c0800000000))
  (v128.const i64x2 0x8000000000000000 0xb6d249e161c039ea)
  (v128.const i64x2 0xc1e0000000000000 0x40be7c0800000000))
(assert_return (invoke "f64x2.div-over-1"
  (v128.const i64x2 0 0xb7a16c262777579c) (v128.const i64x2 0xc1e0000000000000 0x40be7c0800000000))
  (v128.const i64x2 0 0xb7a16c262777579c) (v128.const i64x2 0x8000000000000000 0xb6d249e161c039ea))
(assert_return (invoke "f64x2.div-same"
  (v128.const i64x2 0 0xb7a16c262777579c) (v128.const i64x2 0xc1e0000000000000 0x40be7c0800000000))
  (v128.const f64x2 nan:canonical 1.0) (v128.const i64x2 0 0xb7a16c262777579c))
(assert_return (invoke "f64x2.div-same-over"
  (v128.const i64x2 0 0xb7a16c262777579c) (v128.const i64x2 0xc1e0000000000000 0x40be7c0800000000))
  (v128.const f64x2 nan:canonical 1.0))
(assert_return (invoke "f64x2.div-owned-0"
  (v128.const i64x2 0 0xb7a16c262777579c) (v128.const i64x2 0xc1e0000000000000 0x40be7c0800000000))
  (v128.const i64x2 0x3ff0000000000000 0xf790bf204b876276))
(assert_return (invoke "f64x2.div-owned-1"
  (v128.const i64x2 0 0xb7a16c262777579c) (v128.const i64x2 0xc1e0000000000000 0x40be7c0800000000))
  (v128.const i64x2 0x8000000000000000 0x45e49f467a))
(assert_return (invoke "f64x2.div-owned-all"
  (v128.const i64x2 0 0xb7a16c262777579c) (v128.const i64x2 0xc1e0000000000000 0x40be7c0800000000))
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000))
(assert_return (invoke "f64x2.div-again-0"
  (v128.const i64x2 0x4048900000000000 0x4048100000000000)
  (v128.const i64x2 0x4048900000000000 0x404a000000000000))
  (v128.const i64x2 0x3f94d843bedc2c4c 0x3f92398fe7c36886)
  (v128.const i64x2 0x3ff0000000000000 0x3fed9d89d89d89d9))
(assert_return (invoke "f64x2.div-again-1"
  (v128.const i64x2 0x4048900000000000 0x4048100000000000)
  (v128.const i64x2 0x4048900000000000 0x404a000000000000))
  (v128.const i64x2 0x4048900000000000 0x404a000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x3fed9d89d89d89d9))

(module
  (func $f64x2.min-kept (export "f64x2.min-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f64x2.min local.get 0 local.get 1
  )
  (func $f64x2.min-over-0 (export "f64x2.min-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.min local.set 0 local.get 0 local.get 1
  )
  (func $f64x2.min-over-1 (export "f64x2.min-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.min local.set 1 local.get 0 local.get 1
  )
  (func $f64x2.min-same (export "f64x2.min-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f64x2.min local.get 0
  )
  (func $f64x2.min-same-over (export "f64x2.min-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f64x2.min local.set 0 local.get 0
  )
  (func $f64x2.min-owned-0 (export "f64x2.min-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f64x2.min
  )
  (func $f64x2.min-owned-1 (export "f64x2.min-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f64x2.min
  )
  (func $f64x2.min-owned-all (export "f64x2.min-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f64x2.min
  )
  (func $f64x2.min-again-0 (export "f64x2.min-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f64x2.min local.tee 2 local.get 1 f64x2.min local.get 2
  )
  (func $f64x2.min-again-1 (export "f64x2.min-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f64x2.min local.tee 2 f64x2.min local.get 2
  )
  (func $f64x2.max-kept (export "f64x2.max-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f64x2.max local.get 0 local.get 1
  )
  (func $f64x2.max-over-0 (export "f64x2.max-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.max local.set 0 local.get 0 local.get 1
  )
  (func $f64x2.max-over-1 (export "f64x2.max-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.max local.set 1 local.get 0 local.get 1
  )
  (func $f64x2.max-same (export "f64x2.max-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f64x2.max local.get 0
  )
  (func $f64x2.max-same-over (export "f64x2.max-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f64x2.max local.set 0 local.get 0
  )
  (func $f64x2.max-owned-0 (export "f64x2.max-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f64x2.max
  )
  (func $f64x2.max-owned-1 (export "f64x2.max-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f64x2.max
  )
  (func $f64x2.max-owned-all (export "f64x2.max-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f64x2.max
  )
  (func $f64x2.max-again-0 (export "f64x2.max-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f64x2.max local.tee 2 local.get 1 f64x2.max local.get 2
  )
  (func $f64x2.max-again-1 (export "f64x2.max-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f64x2.max local.tee 2 f64x2.max local.get 2
  )
  (func $f64x2.pmin-kept (export "f64x2.pmin-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f64x2.pmin local.get 0 local.get 1
  )
  (func $f64x2.pmin-over-0 (export "f64x2.pmin-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.pmin local.set 0 local.get 0 local.get 1
  )
  (func $f64x2.pmin-over-1 (export "f64x2.pmin-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.pmin local.set 1 local.get 0 local.get 1
  )
  (func $f64x2.pmin-same (export "f64x2.pmin-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f64x2.pmin local.get 0
  )
  (func $f64x2.pmin-same-over (export "f64x2.pmin-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f64x2.pmin local.set 0 local.get 0
  )
  (func $f64x2.pmin-owned-0 (export "f64x2.pmin-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f64x2.pmin
  )
  (func $f64x2.pmin-owned-1 (export "f64x2.pmin-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f64x2.pmin
  )
  (func $f64x2.pmin-owned-all (export "f64x2.pmin-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f64x2.pmin
  )
  (func $f64x2.pmin-again-0 (export "f64x2.pmin-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f64x2.pmin local.tee 2 local.get 1 f64x2.pmin local.get 2
  )
  (func $f64x2.pmin-again-1 (export "f64x2.pmin-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f64x2.pmin local.tee 2 f64x2.pmin local.get 2
  )
  (func $f64x2.pmax-kept (export "f64x2.pmax-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f64x2.pmax local.get 0 local.get 1
  )
  (func $f64x2.pmax-over-0 (export "f64x2.pmax-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.pmax local.set 0 local.get 0 local.get 1
  )
  (func $f64x2.pmax-over-1 (export "f64x2.pmax-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.pmax local.set 1 local.get 0 local.get 1
  )
  (func $f64x2.pmax-same (export "f64x2.pmax-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f64x2.pmax local.get 0
  )
  (func $f64x2.pmax-same-over (export "f64x2.pmax-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f64x2.pmax local.set 0 local.get 0
  )
  (func $f64x2.pmax-owned-0 (export "f64x2.pmax-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f64x2.pmax
  )
  (func $f64x2.pmax-owned-1 (export "f64x2.pmax-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f64x2.pmax
  )
  (func $f64x2.pmax-owned-all (export "f64x2.pmax-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f64x2.pmax
  )
  (func $f64x2.pmax-again-0 (export "f64x2.pmax-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 f64x2.pmax local.tee 2 local.get 1 f64x2.pmax local.get 2
  )
  (func $f64x2.pmax-again-1 (export "f64x2.pmax-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 f64x2.pmax local.tee 2 f64x2.pmax local.get 2
  )
  (func $f32x4.splat-kept (export "f32x4.splat-kept") (param f32) (result v128 f32)
    local.get 0 f32x4.splat local.get 0
  )
  (func $f32x4.extract_lane-kept (export "f32x4.extract_lane-kept") (param v128) (result f32 v128)
    local.get 0 f32x4.extract_lane 1 local.get 0
  )
  (func $f32x4.extract_lane-owned-0 (export "f32x4.extract_lane-owned-0") (param v128) (result f32)
    local.get 0 local.get 0 i64x2.add f32x4.extract_lane 1
  )
  (func $f32x4.replace_lane-kept (export "f32x4.replace_lane-kept") (param v128 f32) (result v128 v128 f32)
    local.get 0 local.get 1 f32x4.replace_lane 2 local.get 0 local.get 1
  )
  (func $f32x4.replace_lane-over-0 (export "f32x4.replace_lane-over-0") (param v128 f32) (result v128 f32)
    local.get 0 local.get 1 f32x4.replace_lane 2 local.set 0 local.get 0 local.get 1
  )
  (func $f32x4.replace_lane-owned-0 (export "f32x4.replace_lane-owned-0") (param v128 f32) (result v128)
    local.get 0 local.get 0 i64x2.add local.get 1 f32x4.replace_lane 2
  )
  (func $f32x4.replace_lane-again-0 (export "f32x4.replace_lane-again-0") (param v128 f32) (result v128 v128)
  (local v128)
    local.get 0 local.get 1 f32x4.replace_lane 2 local.tee 2 local.get 1 f32x4.replace_lane 2 local.get 2
  )
  (func $f64x2.splat-kept (export "f64x2.splat-kept") (param f64) (result v128 f64)
    local.get 0 f64x2.splat local.get 0
  )
  (func $f64x2.extract_lane-kept (export "f64x2.extract_lane-kept") (param v128) (result f64 v128)
    local.get 0 f64x2.extract_lane 0 local.get 0
  )
  (func $f64x2.extract_lane-owned-0 (export "f64x2.extract_lane-owned-0") (param v128) (result f64)
    local.get 0 local.get 0 i64x2.add f64x2.extract_lane 0
  )
  (func $f64x2.replace_lane-kept (export "f64x2.replace_lane-kept") (param v128 f64) (result v128 v128 f64)
    local.get 0 local.get 1 f64x2.replace_lane 0 local.get 0 local.get 1
  )
  (func $f64x2.replace_lane-over-0 (export "f64x2.replace_lane-over-0") (param v128 f64) (result v128 f64)
    local.get 0 local.get 1 f64x2.replace_lane 0 local.set 0 local.get 0 local.get 1
  )
  (func $f64x2.replace_lane-owned-0 (export "f64x2.replace_lane-owned-0") (param v128 f64) (result v128)
    local.get 0 local.get 0 i64x2.add local.get 1 f64x2.replace_lane 0
  )
  (func $f64x2.replace_lane-again-0 (export "f64x2.replace_lane-again-0") (param v128 f64) (result v128 v128)
  (local v128)
    local.get 0 local.get 1 f64x2.replace_lane 0 local.tee 2 local.get 1 f64x2.replace_lane 0 local.get 2
  )
)

(assert_return (invoke "f64x2.min-kept"
  (v128.const i64x2 0xc06ace0000000000 0x4160000020000000)
  (v128.const i64x2 0x4042100000000000 0xc1efffffe0000000))
  (v128.const i64x2 0xc06ace0000000000 0xc1efffffe0000000)
  (v128.const i64x2 0xc06ace0000000000 0x4160000020000000)
  (v128.const i64x2 0x4042100000000000 0xc1efffffe0000000))
(assert_return (invoke "f64x2.min-over-0"
  (v128.const i64x2 0xc06ace0000000000 0x4160000020000000)
  (v128.const i64x2 0x4042100000000000 0xc1efffffe0000000))
  (v128.const i64x2 0xc06ace0000000000 0xc1efffffe0000000)
  (v128.const i64x2 0x4042100000000000 0xc1efffffe0000000))
(assert_return (invoke "f64x2.min-over-1"
  (v128.const i64x2 0xc06ace0000000000 0x4160000020000000)
  (v128.const i64x2 0x4042100000000000 0xc1efffffe0000000))
  (v128.const i64x2 0xc06ace0000000000 0x4160000020000000)
  (v128.const i64x2 0xc06ace0000000000 0xc1efffffe0000000))
(assert_return (invoke "f64x2.min-same"
  (v128.const i64x2 0xc06ace0000000000 0x4160000020000000)
  (v128.const i64x2 0x4042100000000000 0xc1efffffe0000000))
  (v128.const i64x2 0xc06ace0000000000 0x4160000020000000)
  (v128.const i64x2 0xc06ace0000000000 0x4160000020000000))
(assert_return (invoke "f64x2.min-same-over"
  (v128.const i64x2 0xc06ace0000000000 0x4160000020000000)
  (v128.const i64x2 0x4042100000000000 0xc1efffffe0000000))
  (v128.const i64x2 0xc06ace0000000000 0x4160000020000000))
(assert_return (invoke "f64x2.min-owned-0"
  (v128.const i64x2 0xc06ace0000000000 0x4160000020000000)
  (v128.const i64x2 0x4042100000000000 0xc1efffffe0000000))
  (v128.const i64x2 0xacde0000000000 0xc1efffffe0000000))
(assert_return (invoke "f64x2.min-owned-1"
  (v128.const i64x2 0xc06ace0000000000 0x4160000020000000)
  (v128.const i64x2 0x4042100000000000 0xc1efffffe0000000))
  (v128.const i64x2 0xc06ace0000000000 0x350000000000000))
(assert_return (invoke "f64x2.min-owned-all"
  (v128.const i64x2 0xc06ace0000000000 0x4160000020000000)
  (v128.const i64x2 0x4042100000000000 0xc1efffffe0000000))
  (v128.const i64x2 0xacde0000000000 0x350000000000000))
(assert_return (invoke "f64x2.min-again-0"
  (v128.const i64x2 0x4048e00000000000 0x4039200000000000)
  (v128.const i64x2 0x4003000000000000 0x4047500000000000))
  (v128.const i64x2 0x4003000000000000 0x4039200000000000)
  (v128.const i64x2 0x4003000000000000 0x4039200000000000))
(assert_return (invoke "f64x2.min-again-1"
  (v128.const i64x2 0x4048e00000000000 0x4039200000000000)
  (v128.const i64x2 0x4003000000000000 0x4047500000000000))
  (v128.const i64x2 0x4003000000000000 0x4039200000000000)
  (v128.const i64x2 0x4003000000000000 0x4039200000000000))
(assert_return (invoke "f64x2.max-kept"
  (v128.const i64x2 0x40ad224000000000 0xc0b0911400000000)
  (v128.const i64x2 0xfff8000000000000 0xbff8000000000000)) (v128.const f64x2 nan:canonical -1.5)
  (v128.const i64x2 0x40ad224000000000 0xc0b0911400000000)
  (v128.const i64x2 0xfff8000000000000 0xbff8000000000000))
(assert_return (invoke "f64x2.max-over-0"
  (v128.const i64x2 0x40ad224000000000 0xc0b0911400000000)
  (v128.const i64x2 0xfff8000000000000 0xbff8000000000000)) (v128.const f64x2 nan:canonical -1.5)
  (v128.const i64x2 0xfff8000000000000 0xbff8000000000000))
(assert_return (invoke "f64x2.max-over-1"
  (v128.const i64x2 0x40ad224000000000 0xc0b0911400000000)
  (v128.const i64x2 0xfff8000000000000 0xbff8000000000000))
  (v128.const i64x2 0x40ad224000000000 0xc0b0911400000000) (v128.const f64x2 nan:canonical -1.5))
(assert_return (invoke "f64x2.max-same"
  (v128.const i64x2 0x40ad224000000000 0xc0b0911400000000)
  (v128.const i64x2 0xfff8000000000000 0xbff8000000000000))
  (v128.const i64x2 0x40ad224000000000 0xc0b0911400000000)
  (v128.const i64x2 0x40ad224000000000 0xc0b0911400000000))
(assert_return (invoke "f64x2.max-same-over"
  (v128.const i64x2 0x40ad224000000000 0xc0b0911400000000)
  (v128.const i64x2 0xfff8000000000000 0xbff8000000000000))
  (v128.const i64x2 0x40ad224000000000 0xc0b0911400000000))
(assert_return (invoke "f64x2.max-owned-0"
  (v128.const i64x2 0x40ad224000000000 0xc0b0911400000000)
  (v128.const i64x2 0xfff8000000000000 0xbff8000000000000))
  (v128.const f64x2 nan:canonical -1.7492079162558732e-305))
(assert_return (invoke "f64x2.max-owned-1"
  (v128.const i64x2 0x40ad224000000000 0xc0b0911400000000)
  (v128.const i64x2 0xfff8000000000000 0xbff8000000000000))
  (v128.const i64x2 0x40ad224000000000 0x80a8911400000000))
(assert_return (invoke "f64x2.max-owned-all"
  (v128.const i64x2 0x40ad224000000000 0xc0b0911400000000)
  (v128.const i64x2 0xfff8000000000000 0xbff8000000000000))
  (v128.const i64x2 0x40a5224000000000 0x80a8911400000000))
(assert_return (invoke "f64x2.max-again-0"
  (v128.const i64x2 0x402bc00000000000 0x4027800000000000)
  (v128.const i64x2 0x4042d00000000000 0x4027800000000000))
  (v128.const i64x2 0x4042d00000000000 0x4027800000000000)
  (v128.const i64x2 0x4042d00000000000 0x4027800000000000))
(assert_return (invoke "f64x2.max-again-1"
  (v128.const i64x2 0x402bc00000000000 0x4027800000000000)
  (v128.const i64x2 0x4042d00000000000 0x4027800000000000))
  (v128.const i64x2 0x4042d00000000000 0x4027800000000000)
  (v128.const i64x2 0x4042d00000000000 0x4027800000000000))
(assert_return (invoke "f64x2.pmin-kept"
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000)
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000))
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000)
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000)
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000))
(assert_return (invoke "f64x2.pmin-over-0"
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000)
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000))
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000)
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000))
(assert_return (invoke "f64x2.pmin-over-1"
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000)
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000))
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000)
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000))
(assert_return (invoke "f64x2.pmin-same"
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000)
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000))
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000)
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000))
(assert_return (invoke "f64x2.pmin-same-over"
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000)
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000))
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000))
(assert_return (invoke "f64x2.pmin-owned-0"
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000)
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000))
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000))
(assert_return (invoke "f64x2.pmin-owned-1"
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000)
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000))
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000))
(assert_return (invoke "f64x2.pmin-owned-all"
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000)
  (v128.const i64x2 0x3ff0000000000000 0xc0aa5a2000000000))
  (v128.const i64x2 0x7fe0000000000000 0x8154b44000000000))
(assert_return (invoke "f64x2.pmin-again-0"
  (v128.const i64x2 0x4024c00000000000 0x4019800000000000)
  (v128.const i64x2 0x404a600000000000 0x4043500000000000))
  (v128.const i64x2 0x4024c00000000000 0x4019800000000000)
  (v128.const i64x2 0x4024c00000000000 0x4019800000000000))
(assert_return (invoke "f64x2.pmin-again-1"
  (v128.const i64x2 0x4024c00000000000 0x4019800000000000)
  (v128.const i64x2 0x404a600000000000 0x4043500000000000))
  (v128.const i64x2 0x4024c00000000000 0x4019800000000000)
  (v128.const i64x2 0x4024c00000000000 0x4019800000000000))
(assert_return (invoke "f64x2.pmax-kept"
  (v128.const i64x2 0x4043600000000000 0xc09e8b0000000000)
  (v128.const i64x2 0x7ff8000000000005 0xc09e8b0000000000))
  (v128.const i64x2 0x4043600000000000 0xc09e8b0000000000)
  (v128.const i64x2 0x4043600000000000 0xc09e8b0000000000)
  (v128.const i64x2 0x7ff8000000000005 0xc09e8b0000000000))
(assert_return (invoke "f64x2.pmax-over-0"
  (v128.const i64x2 0x4043600000000000 0xc09e8b0000000000)
  (v128.const i64x2 0x7ff8000000000005 0xc09e8b0000000000))
  (v128.const i64x2 0x4043600000000000 0xc09e8b0000000000)
  (v128.const i64x2 0x7ff8000000000005 0xc09e8b0000000000))
(assert_return (invoke "f64x2.pmax-over-1"
  (v128.const i64x2 0x4043600000000000 0xc09e8b0000000000)
  (v128.const i64x2 0x7ff8000000000005 0xc09e8b0000000000))
  (v128.const i64x2 0x4043600000000000 0xc09e8b0000000000)
  (v128.const i64x2 0x4043600000000000 0xc09e8b0000000000))
(assert_return (invoke "f64x2.pmax-same"
  (v128.const i64x2 0x4043600000000000 0xc09e8b0000000000)
  (v128.const i64x2 0x7ff8000000000005 0xc09e8b0000000000))
  (v128.const i64x2 0x4043600000000000 0xc09e8b0000000000)
  (v128.const i64x2 0x4043600000000000 0xc09e8b0000000000))
(assert_return (invoke "f64x2.pmax-same-over"
  (v128.const i64x2 0x4043600000000000 0xc09e8b0000000000)
  (v128.const i64x2 0x7ff8000000000005 0xc09e8b0000000000))
  (v128.const i64x2 0x4043600000000000 0xc09e8b0000000000))
(assert_return (invoke "f64x2.pmax-owned-0"
  (v128.const i64x2 0x4043600000000000 0xc09e8b0000000000)
  (v128.const i64x2 0x7ff8000000000005 0xc09e8b0000000000))
  (v128.const i64x2 0xc03b600000000005 0x813d160000000000))
(assert_return (invoke "f64x2.pmax-owned-1"
  (v128.const i64x2 0x4043600000000000 0xc09e8b0000000000)
  (v128.const i64x2 0x7ff8000000000005 0xc09e8b0000000000))
  (v128.const i64x2 0x4043600000000000 0x813d160000000000))
(assert_return (invoke "f64x2.pmax-owned-all"
  (v128.const i64x2 0x4043600000000000 0xc09e8b0000000000)
  (v128.const i64x2 0x7ff8000000000005 0xc09e8b0000000000))
  (v128.const i64x2 0xc03b600000000005 0x813d160000000000))
(assert_return (invoke "f64x2.pmax-again-0"
  (v128.const i64x2 0x4022400000000000 0x404b200000000000)
  (v128.const i64x2 0x4022400000000000 0x404b200000000000))
  (v128.const i64x2 0x4022400000000000 0x404b200000000000)
  (v128.const i64x2 0x4022400000000000 0x404b200000000000))
(assert_return (invoke "f64x2.pmax-again-1"
  (v128.const i64x2 0x4022400000000000 0x404b200000000000)
  (v128.const i64x2 0x4022400000000000 0x404b200000000000))
  (v128.const i64x2 0x4022400000000000 0x404b200000000000)
  (v128.const i64x2 0x4022400000000000 0x404b200000000000))
(assert_return (invoke "f32x4.splat-kept"
  (f32.const 42.375)) (v128.const i64x2 0x4229800042298000 0x4229800042298000) (f32.const 42.375))
(assert_return (invoke "f32x4.extract_lane-kept"
  (v128.const i64x2 0x4020000042798000 0x41b00000c0200000)) (f32.const 2.5)
  (v128.const i64x2 0x4020000042798000 0x41b00000c0200000))
(assert_return (invoke "f32x4.extract_lane-owned-0"
  (v128.const i64x2 0x4020000042798000 0x41b00000c0200000)) (f32.const -5.877472e-39))
(assert_return (invoke "f32x4.replace_lane-kept"
  (v128.const i64x2 0x455aaec042340000 0x7fc00000bf800000) (f32.const 0.0))
  (v128.const i64x2 0x455aaec042340000 0x7fc0000000000000)
  (v128.const i64x2 0x455aaec042340000 0x7fc00000bf800000) (f32.const 0.0))
(assert_return (invoke "f32x4.replace_lane-over-0"
  (v128.const i64x2 0x455aaec042340000 0x7fc00000bf800000) (f32.const 0.0))
  (v128.const i64x2 0x455aaec042340000 0x7fc0000000000000) (f32.const 0.0))
(assert_return (invoke "f32x4.replace_lane-owned-0"
  (v128.const i64x2 0x455aaec042340000 0x7fc00000bf800000) (f32.const 0.0))
  (v128.const i64x2 0x8ab55d8084680000 0xff80000100000000))
(assert_return (invoke "f32x4.replace_lane-again-0"
  (v128.const i64x2 0x424a000042600000 0x41bb000042318000) (f32.const 49.625))
  (v128.const i64x2 0x424a000042600000 0x41bb000042468000)
  (v128.const i64x2 0x424a000042600000 0x41bb000042468000))
(assert_return (invoke "f64x2.splat-kept"
  (f64.const -4294967040.0)) (v128.const i64x2 0xc1efffffe0000000 0xc1efffffe0000000)
  (f64.const -4294967040.0))
(assert_return (invoke "f64x2.extract_lane-kept"
  (v128.const i64x2 0x4038000000000000 0xc1efffffe0000000)) (f64.const 24.0)
  (v128.const i64x2 0x4038000000000000 0xc1efffffe0000000))
(assert_return (invoke "f64x2.extract_lane-owned-0"
  (v128.const i64x2 0x4038000000000000 0xc1efffffe0000000)) (f64.const -1.424047269444609e-306))
(assert_return (invoke "f64x2.replace_lane-kept"
  (v128.const i64x2 0x3ff8000000000000 0x7ff8000000000000) (f64.const 61.5))
  (v128.const i64x2 0x404ec00000000000 0x7ff8000000000000)
  (v128.const i64x2 0x3ff8000000000000 0x7ff8000000000000) (f64.const 61.5))
(assert_return (invoke "f64x2.replace_lane-over-0"
  (v128.const i64x2 0x3ff8000000000000 0x7ff8000000000000) (f64.const 61.5))
  (v128.const i64x2 0x404ec00000000000 0x7ff8000000000000) (f64.const 61.5))
(assert_return (invoke "f64x2.replace_lane-owned-0"
  (v128.const i64x2 0x3ff8000000000000 0x7ff8000000000000) (f64.const 61.5))
  (v128.const i64x2 0x404ec00000000000 0xfff0000000000000))
(assert_return (invoke "f64x2.replace_lane-again-0"
  (v128.const i64x2 0x402e400000000000 0x4023000000000000) (f64.const 19.125))
  (v128.const i64x2 0x4033200000000000 0x4023000000000000)
  (v128.const i64x2 0x4033200000000000 0x4023000000000000))
