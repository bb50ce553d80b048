;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Conversions of vectors, and rounding, where results change: around each power of two that is a bound of an
;; integer type, and where a float has no bits left for what comes behind its point.
;;
;; "i32x4.trunc_sat_f32x4_s" has its operand in a parameter, "i32x4.trunc_sat_f32x4_s-constant-5" in a constant.

(module
  (func $i32x4.trunc_sat_f32x4_s (export "i32x4.trunc_sat_f32x4_s") (param v128) (result v128)
    local.get 0 i32x4.trunc_sat_f32x4_s
  )
  (func $i32x4.trunc_sat_f32x4_s-constant-0 (export "i32x4.trunc_sat_f32x4_s-constant-0") (result v128)
    v128.const i64x2 0x8000000000000000 0xbf0000003f000000 i32x4.trunc_sat_f32x4_s
  )
  (func $i32x4.trunc_sat_f32x4_s-constant-5 (export "i32x4.trunc_sat_f32x4_s-constant-5") (result v128)
    v128.const i64x2 0xcaffffff4affffff 0xcb0000004b000000 i32x4.trunc_sat_f32x4_s
  )
  (func $i32x4.trunc_sat_f32x4_s-constant-10 (export "i32x4.trunc_sat_f32x4_s-constant-10") (result v128)
    v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001 i32x4.trunc_sat_f32x4_s
  )
  (func $i32x4.trunc_sat_f32x4_s-constant-15 (export "i32x4.trunc_sat_f32x4_s-constant-15") (result v128)
    v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000 i32x4.trunc_sat_f32x4_s
  )
  (func $i32x4.trunc_sat_f32x4_s-constant-20 (export "i32x4.trunc_sat_f32x4_s-constant-20") (result v128)
    v128.const i64x2 0xbeffffff3effffff 0xbf8000003f800000 i32x4.trunc_sat_f32x4_s
  )
  (func $i32x4.trunc_sat_f32x4_u (export "i32x4.trunc_sat_f32x4_u") (param v128) (result v128)
    local.get 0 i32x4.trunc_sat_f32x4_u
  )
  (func $i32x4.trunc_sat_f32x4_u-constant-0 (export "i32x4.trunc_sat_f32x4_u-constant-0") (result v128)
    v128.const i64x2 0x8000000000000000 0xbf0000003f000000 i32x4.trunc_sat_f32x4_u
  )
  (func $i32x4.trunc_sat_f32x4_u-constant-5 (export "i32x4.trunc_sat_f32x4_u-constant-5") (result v128)
    v128.const i64x2 0xcaffffff4affffff 0xcb0000004b000000 i32x4.trunc_sat_f32x4_u
  )
  (func $i32x4.trunc_sat_f32x4_u-constant-10 (export "i32x4.trunc_sat_f32x4_u-constant-10") (result v128)
    v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001 i32x4.trunc_sat_f32x4_u
  )
  (func $i32x4.trunc_sat_f32x4_u-constant-15 (export "i32x4.trunc_sat_f32x4_u-constant-15") (result v128)
    v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000 i32x4.trunc_sat_f32x4_u
  )
  (func $i32x4.trunc_sat_f32x4_u-constant-20 (export "i32x4.trunc_sat_f32x4_u-constant-20") (result v128)
    v128.const i64x2 0xbeffffff3effffff 0xbf8000003f800000 i32x4.trunc_sat_f32x4_u
  )
  (func $i32x4.trunc_sat_f64x2_s_zero (export "i32x4.trunc_sat_f64x2_s_zero") (param v128) (result v128)
    local.get 0 i32x4.trunc_sat_f64x2_s_zero
  )
  (func $i32x4.trunc_sat_f64x2_s_zero-constant-0 (export "i32x4.trunc_sat_f64x2_s_zero-constant-0")
  (result v128)
    v128.const i64x2 0 0x8000000000000000 i32x4.trunc_sat_f64x2_s_zero
  )
  (func $i32x4.trunc_sat_f64x2_s_zero-constant-5 (export "i32x4.trunc_sat_f64x2_s_zero-constant-5")
  (result v128)
    v128.const i64x2 0x400c000000000000 0xc00c000000000000 i32x4.trunc_sat_f64x2_s_zero
  )
  (func $i32x4.trunc_sat_f64x2_s_zero-constant-10 (export "i32x4.trunc_sat_f64x2_s_zero-constant-10")
  (result v128)
    v128.const i64x2 0x415fffffe0000000 0xc15fffffe0000000 i32x4.trunc_sat_f64x2_s_zero
  )
  (func $i32x4.trunc_sat_f64x2_s_zero-constant-15 (export "i32x4.trunc_sat_f64x2_s_zero-constant-15")
  (result v128)
    v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000 i32x4.trunc_sat_f64x2_s_zero
  )
  (func $i32x4.trunc_sat_f64x2_s_zero-constant-20 (export "i32x4.trunc_sat_f64x2_s_zero-constant-20")
  (result v128)
    v128.const i64x2 0x41e0000000200000 0xc1e0000000200000 i32x4.trunc_sat_f64x2_s_zero
  )
  (func $i32x4.trunc_sat_f64x2_s_zero-constant-25 (export "i32x4.trunc_sat_f64x2_s_zero-constant-25")
  (result v128)
    v128.const i64x2 0x41effffffff00000 0xc1effffffff00000 i32x4.trunc_sat_f64x2_s_zero
  )
  (func $i32x4.trunc_sat_f64x2_s_zero-constant-30 (export "i32x4.trunc_sat_f64x2_s_zero-constant-30")
  (result v128)
    v128.const i64x2 0x42015295e8000000 0xc2015295e8000000 i32x4.trunc_sat_f64x2_s_zero
  )
  (func $i32x4.trunc_sat_f64x2_s_zero-constant-35 (export "i32x4.trunc_sat_f64x2_s_zero-constant-35")
  (result v128)
    v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c i32x4.trunc_sat_f64x2_s_zero
  )
  (func $i32x4.trunc_sat_f64x2_s_zero-constant-40 (export "i32x4.trunc_sat_f64x2_s_zero-constant-40")
  (result v128)
    v128.const i64x2 0x3fdfffffdfc9a9ad 0xbfdfffffdfc9a9ad i32x4.trunc_sat_f64x2_s_zero
  )
  (func $i32x4.trunc_sat_f64x2_s_zero-constant-45 (export "i32x4.trunc_sat_f64x2_s_zero-constant-45")
  (result v128)
    v128.const i64x2 0x7ff4000000000001 0x7ff8000012340000 i32x4.trunc_sat_f64x2_s_zero
  )
  (func $i32x4.trunc_sat_f64x2_u_zero (export "i32x4.trunc_sat_f64x2_u_zero") (param v128) (result v128)
    local.get 0 i32x4.trunc_sat_f64x2_u_zero
  )
  (func $i32x4.trunc_sat_f64x2_u_zero-constant-0 (export "i32x4.trunc_sat_f64x2_u_zero-constant-0")
  (result v128)
    v128.const i64x2 0 0x8000000000000000 i32x4.trunc_sat_f64x2_u_zero
  )
  (func $i32x4.trunc_sat_f64x2_u_zero-constant-5 (export "i32x4.trunc_sat_f64x2_u_zero-constant-5")
  (result v128)
    v128.const i64x2 0x400c000000000000 0xc00c000000000000 i32x4.trunc_sat_f64x2_u_zero
  )
  (func $i32x4.trunc_sat_f64x2_u_zero-constant-10 (export "i32x4.trunc_sat_f64x2_u_zero-constant-10")
  (result v128)
    v128.const i64x2 0x415fffffe0000000 0xc15fffffe0000000 i32x4.trunc_sat_f64x2_u_zero
  )
  (func $i32x4.trunc_sat_f64x2_u_zero-constant-15 (export "i32x4.trunc_sat_f64x2_u_zero-constant-15")
  (result v128)
    v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000 i32x4.trunc_sat_f64x2_u_zero
  )
  (func $i32x4.trunc_sat_f64x2_u_zero-constant-20 (export "i32x4.trunc_sat_f64x2_u_zero-constant-20")
  (result v128)
    v128.const i64x2 0x41e0000000200000 0xc1e0000000200000 i32x4.trunc_sat_f64x2_u_zero
  )
  (func $i32x4.trunc_sat_f64x2_u_zero-constant-25 (export "i32x4.trunc_sat_f64x2_u_zero-constant-25")
  (result v128)
    v128.const i64x2 0x41effffffff00000 0xc1effffffff00000 i32x4.trunc_sat_f64x2_u_zero
  )
  (func $i32x4.trunc_sat_f64x2_u_zero-constant-30 (export "i32x4.trunc_sat_f64x2_u_zero-constant-30")
  (result v128)
    v128.const i64x2 0x42015295e8000000 0xc2015295e8000000 i32x4.trunc_sat_f64x2_u_zero
  )
  (func $i32x4.trunc_sat_f64x2_u_zero-constant-35 (export "i32x4.trunc_sat_f64x2_u_zero-constant-35")
  (result v128)
    v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c i32x4.trunc_sat_f64x2_u_zero
  )
  (func $i32x4.trunc_sat_f64x2_u_zero-constant-40 (export "i32x4.trunc_sat_f64x2_u_zero-constant-40")
  (result v128)
    v128.const i64x2 0x3fdfffffdfc9a9ad 0xbfdfffffdfc9a9ad i32x4.trunc_sat_f64x2_u_zero
  )
  (func $i32x4.trunc_sat_f64x2_u_zero-constant-45 (export "i32x4.trunc_sat_f64x2_u_zero-constant-45")
  (result v128)
    v128.const i64x2 0x7ff4000000000001 0x7ff8000012340000 i32x4.trunc_sat_f64x2_u_zero
  )
  (func $f32x4.ceil (export "f32x4.ceil") (param v128) (result v128)
    local.get 0 f32x4.ceil
  )
  (func $f32x4.ceil-constant-0 (export "f32x4.ceil-constant-0") (result v128)
    v128.const i64x2 0x8000000000000000 0xbf0000003f000000 f32x4.ceil
  )
  (func $f32x4.ceil-constant-5 (export "f32x4.ceil-constant-5") (result v128)
    v128.const i64x2 0xcaffffff4affffff 0xcb0000004b000000 f32x4.ceil
  )
  (func $f32x4.ceil-constant-10 (export "f32x4.ceil-constant-10") (result v128)
    v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001 f32x4.ceil
  )
  (func $f32x4.ceil-constant-15 (export "f32x4.ceil-constant-15") (result v128)
    v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000 f32x4.ceil
  )
  (func $f32x4.ceil-constant-20 (export "f32x4.ceil-constant-20") (result v128)
    v128.const i64x2 0xbeffffff3effffff 0xbf8000003f800000 f32x4.ceil
  )
  (func $f32x4.floor (export "f32x4.floor") (param v128) (result v128)
    local.get 0 f32x4.floor
  )
  (func $f32x4.floor-constant-0 (export "f32x4.floor-constant-0") (result v128)
    v128.const i64x2 0x8000000000000000 0xbf0000003f000000 f32x4.floor
  )
  (func $f32x4.floor-constant-5 (export "f32x4.floor-constant-5") (result v128)
    v128.const i64x2 0xcaffffff4affffff 0xcb0000004b000000 f32x4.floor
  )
  (func $f32x4.floor-constant-10 (export "f32x4.floor-constant-10") (result v128)
    v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001 f32x4.floor
  )
  (func $f32x4.floor-constant-15 (export "f32x4.floor-constant-15") (result v128)
    v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000 f32x4.floor
  )
  (func $f32x4.floor-constant-20 (export "f32x4.floor-constant-20") (result v128)
    v128.const i64x2 0xbeffffff3effffff 0xbf8000003f800000 f32x4.floor
  )
  (func $f32x4.trunc (export "f32x4.trunc") (param v128) (result v128)
    local.get 0 f32x4.trunc
  )
  (func $f32x4.trunc-constant-0 (export "f32x4.trunc-constant-0") (result v128)
    v128.const i64x2 0x8000000000000000 0xbf0000003f000000 f32x4.trunc
  )
  (func $f32x4.trunc-constant-5 (export "f32x4.trunc-constant-5") (result v128)
    v128.const i64x2 0xcaffffff4affffff 0xcb0000004b000000 f32x4.trunc
  )
  (func $f32x4.trunc-constant-10 (export "f32x4.trunc-constant-10") (result v128)
    v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001 f32x4.trunc
  )
  (func $f32x4.trunc-constant-15 (export "f32x4.trunc-constant-15") (result v128)
    v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000 f32x4.trunc
  )
  (func $f32x4.trunc-constant-20 (export "f32x4.trunc-constant-20") (result v128)
    v128.const i64x2 0xbeffffff3effffff 0xbf8000003f800000 f32x4.trunc
  )
  (func $f32x4.nearest (export "f32x4.nearest") (param v128) (result v128)
    local.get 0 f32x4.nearest
  )
  (func $f32x4.nearest-constant-0 (export "f32x4.nearest-constant-0") (result v128)
    v128.const i64x2 0x8000000000000000 0xbf0000003f000000 f32x4.nearest
  )
  (func $f32x4.nearest-constant-5 (export "f32x4.nearest-constant-5") (result v128)
    v128.const i64x2 0xcaffffff4affffff 0xcb0000004b000000 f32x4.nearest
  )
  (func $f32x4.nearest-constant-10 (export "f32x4.nearest-constant-10") (result v128)
    v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001 f32x4.nearest
  )
  (func $f32x4.nearest-constant-15 (export "f32x4.nearest-constant-15") (result v128)
    v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000 f32x4.nearest
  )
  (func $f32x4.nearest-constant-20 (export "f32x4.nearest-constant-20") (result v128)
    v128.const i64x2 0xbeffffff3effffff 0xbf8000003f800000 f32x4.nearest
  )
  (func $f32x4.convert_i32x4_s (export "f32x4.convert_i32x4_s") (param v128) (result v128)
    local.get 0 f32x4.convert_i32x4_s
  )
  (func $f32x4.convert_i32x4_s-constant-0 (export "f32x4.convert_i32x4_s-constant-0") (result v128)
    v128.const i64x2 0x100000000 0x800001007fffff f32x4.convert_i32x4_s
  )
  (func $f32x4.convert_i32x4_s-constant-5 (export "f32x4.convert_i32x4_s-constant-5") (result v128)
    v128.const i64x2 0xffff00000000ffff 0xffff7f55555555 f32x4.convert_i32x4_s
  )
  (func $f32x4.convert_i32x4_u (export "f32x4.convert_i32x4_u") (param v128) (result v128)
    local.get 0 f32x4.convert_i32x4_u
  )
  (func $f32x4.convert_i32x4_u-constant-0 (export "f32x4.convert_i32x4_u-constant-0") (result v128)
    v128.const i64x2 0x100000000 0x800001007fffff f32x4.convert_i32x4_u
  )
  (func $f32x4.convert_i32x4_u-constant-5 (export "f32x4.convert_i32x4_u-constant-5") (result v128)
    v128.const i64x2 0xffff00000000ffff 0xffff7f55555555 f32x4.convert_i32x4_u
  )
  (func $f32x4.demote_f64x2_zero (export "f32x4.demote_f64x2_zero") (param v128) (result v128)
    local.get 0 f32x4.demote_f64x2_zero
  )
  (func $f32x4.demote_f64x2_zero-constant-0 (export "f32x4.demote_f64x2_zero-constant-0") (result v128)
    v128.const i64x2 0 0x8000000000000000 f32x4.demote_f64x2_zero
  )
  (func $f32x4.demote_f64x2_zero-constant-5 (export "f32x4.demote_f64x2_zero-constant-5") (result v128)
    v128.const i64x2 0x400c000000000000 0xc00c000000000000 f32x4.demote_f64x2_zero
  )
  (func $f32x4.demote_f64x2_zero-constant-10 (export "f32x4.demote_f64x2_zero-constant-10") (result v128)
    v128.const i64x2 0x415fffffe0000000 0xc15fffffe0000000 f32x4.demote_f64x2_zero
  )
  (func $f32x4.demote_f64x2_zero-constant-15 (export "f32x4.demote_f64x2_zero-constant-15") (result v128)
    v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000 f32x4.demote_f64x2_zero
  )
  (func $f32x4.demote_f64x2_zero-constant-20 (export "f32x4.demote_f64x2_zero-constant-20") (result v128)
    v128.const i64x2 0x41e0000000200000 0xc1e0000000200000 f32x4.demote_f64x2_zero
  )
  (func $f32x4.demote_f64x2_zero-constant-25 (export "f32x4.demote_f64x2_zero-constant-25") (result v128)
    v128.const i64x2 0x41effffffff00000 0xc1effffffff00000 f32x4.demote_f64x2_zero
  )
  (func $f32x4.demote_f64x2_zero-constant-30 (export "f32x4.demote_f64x2_zero-constant-30") (result v128)
    v128.const i64x2 0x42015295e8000000 0xc2015295e8000000 f32x4.demote_f64x2_zero
  )
  (func $f32x4.demote_f64x2_zero-constant-35 (export "f32x4.demote_f64x2_zero-constant-35") (result v128)
    v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c f32x4.demote_f64x2_zero
  )
  (func $f32x4.demote_f64x2_zero-constant-40 (export "f32x4.demote_f64x2_zero-constant-40") (result v128)
    v128.const i64x2 0x3fdfffffdfc9a9ad 0xbfdfffffdfc9a9ad f32x4.demote_f64x2_zero
  )
  (func $f32x4.demote_f64x2_zero-constant-45 (export "f32x4.demote_f64x2_zero-constant-45") (result v128)
    v128.const i64x2 0x7ff4000000000001 0x7ff8000012340000 f32x4.demote_f64x2_zero
  )
  (func $f64x2.ceil (export "f64x2.ceil") (param v128) (result v128)
    local.get 0 f64x2.ceil
  )
  (func $f64x2.ceil-constant-0 (export "f64x2.ceil-constant-0") (result v128)
    v128.const i64x2 0 0x8000000000000000 f64x2.ceil
  )
  (func $f64x2.ceil-constant-5 (export "f64x2.ceil-constant-5") (result v128)
    v128.const i64x2 0x400c000000000000 0xc00c000000000000 f64x2.ceil
  )
  (func $f64x2.ceil-constant-10 (export "f64x2.ceil-constant-10") (result v128)
    v128.const i64x2 0x415fffffe0000000 0xc15fffffe0000000 f64x2.ceil
  )
  (func $f64x2.ceil-constant-15 (export "f64x2.ceil-constant-15") (result v128)
    v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000 f64x2.ceil
  )
  (func $f64x2.ceil-constant-20 (export "f64x2.ceil-constant-20") (result v128)
    v128.const i64x2 0x41e0000000200000 0xc1e0000000200000 f64x2.ceil
  )
  (func $f64x2.ceil-constant-25 (export "f64x2.ceil-constant-25") (result v128)
    v128.const i64x2 0x41effffffff00000 0xc1effffffff00000 f64x2.ceil
  )
  (func $f64x2.ceil-constant-30 (export "f64x2.ceil-constant-30") (result v128)
    v128.const i64x2 0x42015295e8000000 0xc2015295e8000000 f64x2.ceil
  )
  (func $f64x2.ceil-constant-35 (export "f64x2.ceil-constant-35") (result v128)
    v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c f64x2.ceil
  )
  (func $f64x2.ceil-constant-40 (export "f64x2.ceil-constant-40") (result v128)
    v128.const i64x2 0x3fdfffffdfc9a9ad 0xbfdfffffdfc9a9ad f64x2.ceil
  )
  (func $f64x2.ceil-constant-45 (export "f64x2.ceil-constant-45") (result v128)
    v128.const i64x2 0x7ff4000000000001 0x7ff8000012340000 f64x2.ceil
  )
  (func $f64x2.floor (export "f64x2.floor") (param v128) (result v128)
    local.get 0 f64x2.floor
  )
  (func $f64x2.floor-constant-0 (export "f64x2.floor-constant-0") (result v128)
    v128.const i64x2 0 0x8000000000000000 f64x2.floor
  )
  (func $f64x2.floor-constant-5 (export "f64x2.floor-constant-5") (result v128)
    v128.const i64x2 0x400c000000000000 0xc00c000000000000 f64x2.floor
  )
  (func $f64x2.floor-constant-10 (export "f64x2.floor-constant-10") (result v128)
    v128.const i64x2 0x415fffffe0000000 0xc15fffffe0000000 f64x2.floor
  )
  (func $f64x2.floor-constant-15 (export "f64x2.floor-constant-15") (result v128)
    v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000 f64x2.floor
  )
  (func $f64x2.floor-constant-20 (export "f64x2.floor-constant-20") (result v128)
    v128.const i64x2 0x41e0000000200000 0xc1e0000000200000 f64x2.floor
  )
  (func $f64x2.floor-constant-25 (export "f64x2.floor-constant-25") (result v128)
    v128.const i64x2 0x41effffffff00000 0xc1effffffff00000 f64x2.floor
  )
  (func $f64x2.floor-constant-30 (export "f64x2.floor-constant-30") (result v128)
    v128.const i64x2 0x42015295e8000000 0xc2015295e8000000 f64x2.floor
  )
  (func $f64x2.floor-constant-35 (export "f64x2.floor-constant-35") (result v128)
    v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c f64x2.floor
  )
  (func $f64x2.floor-constant-40 (export "f64x2.floor-constant-40") (result v128)
    v128.const i64x2 0x3fdfffffdfc9a9ad 0xbfdfffffdfc9a9ad f64x2.floor
  )
  (func $f64x2.floor-constant-45 (export "f64x2.floor-constant-45") (result v128)
    v128.const i64x2 0x7ff4000000000001 0x7ff8000012340000 f64x2.floor
  )
  (func $f64x2.trunc (export "f64x2.trunc") (param v128) (result v128)
    local.get 0 f64x2.trunc
  )
  (func $f64x2.trunc-constant-0 (export "f64x2.trunc-constant-0") (result v128)
    v128.const i64x2 0 0x8000000000000000 f64x2.trunc
  )
  (func $f64x2.trunc-constant-5 (export "f64x2.trunc-constant-5") (result v128)
    v128.const i64x2 0x400c000000000000 0xc00c000000000000 f64x2.trunc
  )
  (func $f64x2.trunc-constant-10 (export "f64x2.trunc-constant-10") (result v128)
    v128.const i64x2 0x415fffffe0000000 0xc15fffffe0000000 f64x2.trunc
  )
  (func $f64x2.trunc-constant-15 (export "f64x2.trunc-constant-15") (result v128)
    v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000 f64x2.trunc
  )
  (func $f64x2.trunc-constant-20 (export "f64x2.trunc-constant-20") (result v128)
    v128.const i64x2 0x41e0000000200000 0xc1e0000000200000 f64x2.trunc
  )
  (func $f64x2.trunc-constant-25 (export "f64x2.trunc-constant-25") (result v128)
    v128.const i64x2 0x41effffffff00000 0xc1effffffff00000 f64x2.trunc
  )
  (func $f64x2.trunc-constant-30 (export "f64x2.trunc-constant-30") (result v128)
    v128.const i64x2 0x42015295e8000000 0xc2015295e8000000 f64x2.trunc
  )
  (func $f64x2.trunc-constant-35 (export "f64x2.trunc-constant-35") (result v128)
    v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c f64x2.trunc
  )
  (func $f64x2.trunc-constant-40 (export "f64x2.trunc-constant-40") (result v128)
    v128.const i64x2 0x3fdfffffdfc9a9ad 0xbfdfffffdfc9a9ad f64x2.trunc
  )
  (func $f64x2.trunc-constant-45 (export "f64x2.trunc-constant-45") (result v128)
    v128.const i64x2 0x7ff4000000000001 0x7ff8000012340000 f64x2.trunc
  )
  (func $f64x2.nearest (export "f64x2.nearest") (param v128) (result v128)
    local.get 0 f64x2.nearest
  )
  (func $f64x2.nearest-constant-0 (export "f64x2.nearest-constant-0") (result v128)
    v128.const i64x2 0 0x8000000000000000 f64x2.nearest
  )
  (func $f64x2.nearest-constant-5 (export "f64x2.nearest-constant-5") (result v128)
    v128.const i64x2 0x400c000000000000 0xc00c000000000000 f64x2.nearest
  )
  (func $f64x2.nearest-constant-10 (export "f64x2.nearest-constant-10") (result v128)
    v128.const i64x2 0x415fffffe0000000 0xc15fffffe0000000 f64x2.nearest
  )
  (func $f64x2.nearest-constant-15 (export "f64x2.nearest-constant-15") (result v128)
    v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000 f64x2.nearest
  )
  (func $f64x2.nearest-constant-20 (export "f64x2.nearest-constant-20") (result v128)
    v128.const i64x2 0x41e0000000200000 0xc1e0000000200000 f64x2.nearest
  )
  (func $f64x2.nearest-constant-25 (export "f64x2.nearest-constant-25") (result v128)
    v128.const i64x2 0x41effffffff00000 0xc1effffffff00000 f64x2.nearest
  )
  (func $f64x2.nearest-constant-30 (export "f64x2.nearest-constant-30") (result v128)
    v128.const i64x2 0x42015295e8000000 0xc2015295e8000000 f64x2.nearest
  )
  (func $f64x2.nearest-constant-35 (export "f64x2.nearest-constant-35") (result v128)
    v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c f64x2.nearest
  )
  (func $f64x2.nearest-constant-40 (export "f64x2.nearest-constant-40") (result v128)
    v128.const i64x2 0x3fdfffffdfc9a9ad 0xbfdfffffdfc9a9ad f64x2.nearest
  )
  (func $f64x2.nearest-constant-45 (export "f64x2.nearest-constant-45") (result v128)
    v128.const i64x2 0x7ff4000000000001 0x7ff8000012340000 f64x2.nearest
  )
  (func $f64x2.convert_low_i32x4_s (export "f64x2.convert_low_i32x4_s") (param v128) (result v128)
    local.get 0 f64x2.convert_low_i32x4_s
  )
  (func $f64x2.convert_low_i32x4_s-constant-0 (export "f64x2.convert_low_i32x4_s-constant-0") (result v128)
    v128.const i64x2 0x100000000 0x800001007fffff f64x2.convert_low_i32x4_s
  )
  (func $f64x2.convert_low_i32x4_s-constant-5 (export "f64x2.convert_low_i32x4_s-constant-5") (result v128)
    v128.const i64x2 0xffff00000000ffff 0xffff7f55555555 f64x2.convert_low_i32x4_s
  )
  (func $f64x2.convert_low_i32x4_u (export "f64x2.convert_low_i32x4_u") (param v128) (result v128)
    local.get 0 f64x2.convert_low_i32x4_u
  )
  (func $f64x2.convert_low_i32x4_u-constant-0 (export "f64x2.convert_low_i32x4_u-constant-0") (result v128)
    v128.const i64x2 0x100000000 0x800001007fffff f64x2.convert_low_i32x4_u
  )
  (func $f64x2.convert_low_i32x4_u-constant-5 (export "f64x2.convert_low_i32x4_u-constant-5") (result v128)
    v128.const i64x2 0xffff00000000ffff 0xffff7f55555555 f64x2.convert_low_i32x4_u
  )
  (func $f64x2.promote_low_f32x4 (export "f64x2.promote_low_f32x4") (param v128) (result v128)
    local.get 0 f64x2.promote_low_f32x4
  )
  (func $f64x2.promote_low_f32x4-constant-0 (export "f64x2.promote_low_f32x4-constant-0") (result v128)
    v128.const i64x2 0x8000000000000000 0xbf0000003f000000 f64x2.promote_low_f32x4
  )
  (func $f64x2.promote_low_f32x4-constant-5 (export "f64x2.promote_low_f32x4-constant-5") (result v128)
    v128.const i64x2 0xcaffffff4affffff 0xcb0000004b000000 f64x2.promote_low_f32x4
  )
  (func $f64x2.promote_low_f32x4-constant-10 (export "f64x2.promote_low_f32x4-constant-10") (result v128)
    v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001 f64x2.promote_low_f32x4
  )
  (func $f64x2.promote_low_f32x4-constant-15 (export "f64x2.promote_low_f32x4-constant-15") (result v128)
    v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000 f64x2.promote_low_f32x4
  )
  (func $f64x2.promote_low_f32x4-constant-20 (export "f64x2.promote_low_f32x4-constant-20") (result v128)
    v128.const i64x2 0xbeffffff3effffff 0xbf8000003f800000 f64x2.promote_low_f32x4
  )
)

(assert_return (invoke "i32x4.trunc_sat_f32x4_s"
  (v128.const i64x2 0x8000000000000000 0xbf0000003f000000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s"
  (v128.const i64x2 0xbf8000003f800000 0xbfc000003fc00000))
  (v128.const i64x2 0xffffffff00000001 0xffffffff00000001))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s"
  (v128.const i64x2 0xc020000040200000 0xc060000040600000))
  (v128.const i64x2 0xfffffffe00000002 0xfffffffd00000003))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s"
  (v128.const i64x2 0xc2ff000042ff0000 0xc37f0000437f0000))
  (v128.const i64x2 0xffffff810000007f 0xffffff01000000ff))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s"
  (v128.const i64x2 0xc700000047000000 0xc77fff80477fff80))
  (v128.const i64x2 0xffff800000008000 0xffff00010000ffff))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s"
  (v128.const i64x2 0xcaffffff4affffff 0xcb0000004b000000))
  (v128.const i64x2 0xff800001007fffff 0xff80000000800000))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s"
  (v128.const i64x2 0xcb7fffff4b7fffff 0xcb8000004b800000))
  (v128.const i64x2 0xff00000100ffffff 0xff00000001000000))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s"
  (v128.const i64x2 0xcb8000004b800000 0xceffffff4effffff))
  (v128.const i64x2 0xff00000001000000 0x800000807fffff80))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000))
  (v128.const i64x2 0x800000007fffffff 0x800000007fffffff))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000))
  (v128.const i64x2 0x800000007fffffff 0x800000007fffffff))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001))
  (v128.const i64x2 0x800000007fffffff 0x800000007fffffff))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s"
  (v128.const i64x2 0xcf7fffff4f7fffff 0xcf8000004f800000))
  (v128.const i64x2 0x800000007fffffff 0x800000007fffffff))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s"
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000))
  (v128.const i64x2 0x800000007fffffff 0x800000007fffffff))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s"
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000))
  (v128.const i64x2 0x800000007fffffff 0x800000007fffffff))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s"
  (v128.const i64x2 0xcf8000014f800001 0xcfc000004fc00000))
  (v128.const i64x2 0x800000007fffffff 0x800000007fffffff))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s"
  (v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000))
  (v128.const i64x2 0x800000007fffffff 0x800000007fffffff))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s"
  (v128.const i64x2 0xe0ad78ec60ad78ec 0xff7fc99e7f7fc99e))
  (v128.const i64x2 0x800000007fffffff 0x800000007fffffff))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s"
  (v128.const i64x2 0xff8000007f800000 0xff8000007f800000))
  (v128.const i64x2 0x800000007fffffff 0x800000007fffffff))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s"
  (v128.const i64x2 0xd980000059800000 0xd980000059800000))
  (v128.const i64x2 0x800000007fffffff 0x800000007fffffff))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s"
  (v128.const i64x2 0x8000000100000001 0x8000000000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s"
  (v128.const i64x2 0xbeffffff3effffff 0xbf8000003f800000)) (v128.const i64x2 0 0xffffffff00000001))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s"
  (v128.const i64x2 0xff8000007f800000 0x8000000080000000)) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s"
  (v128.const i64x2 0x7fc0000080000000 0x7fc012347fa00001)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s-constant-0" ) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s-constant-5"
  ) (v128.const i64x2 0xff800001007fffff 0xff80000000800000))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s-constant-10"
  ) (v128.const i64x2 0x800000007fffffff 0x800000007fffffff))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s-constant-15"
  ) (v128.const i64x2 0x800000007fffffff 0x800000007fffffff))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s-constant-20" ) (v128.const i64x2 0 0xffffffff00000001))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u"
  (v128.const i64x2 0x8000000000000000 0xbf0000003f000000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u"
  (v128.const i64x2 0xbf8000003f800000 0xbfc000003fc00000)) (v128.const i64x2 1 1))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u"
  (v128.const i64x2 0xc020000040200000 0xc060000040600000)) (v128.const i64x2 2 3))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u"
  (v128.const i64x2 0xc2ff000042ff0000 0xc37f0000437f0000)) (v128.const i64x2 127 255))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u"
  (v128.const i64x2 0xc700000047000000 0xc77fff80477fff80)) (v128.const i64x2 32768 65535))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u"
  (v128.const i64x2 0xcaffffff4affffff 0xcb0000004b000000)) (v128.const i64x2 0x7fffff 0x800000))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u"
  (v128.const i64x2 0xcb7fffff4b7fffff 0xcb8000004b800000)) (v128.const i64x2 0xffffff 0x1000000))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u"
  (v128.const i64x2 0xcb8000004b800000 0xceffffff4effffff)) (v128.const i64x2 0x1000000 0x7fffff80))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000)) (v128.const i64x2 0x80000000 0x80000000))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000)) (v128.const i64x2 0x80000000 0x80000000))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001)) (v128.const i64x2 0x80000000 0x80000100))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u"
  (v128.const i64x2 0xcf7fffff4f7fffff 0xcf8000004f800000)) (v128.const i64x2 0xffffff00 0xffffffff))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u"
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000)) (v128.const i64x2 0xffffffff 0xffffffff))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u"
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000)) (v128.const i64x2 0xffffffff 0xffffffff))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u"
  (v128.const i64x2 0xcf8000014f800001 0xcfc000004fc00000)) (v128.const i64x2 0xffffffff 0xffffffff))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u"
  (v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000)) (v128.const i64x2 0xffffffff 0xffffffff))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u"
  (v128.const i64x2 0xe0ad78ec60ad78ec 0xff7fc99e7f7fc99e)) (v128.const i64x2 0xffffffff 0xffffffff))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u"
  (v128.const i64x2 0xff8000007f800000 0xff8000007f800000)) (v128.const i64x2 0xffffffff 0xffffffff))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u"
  (v128.const i64x2 0xd980000059800000 0xd980000059800000)) (v128.const i64x2 0xffffffff 0xffffffff))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u"
  (v128.const i64x2 0x8000000100000001 0x8000000000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u"
  (v128.const i64x2 0xbeffffff3effffff 0xbf8000003f800000)) (v128.const i64x2 0 1))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u"
  (v128.const i64x2 0xff8000007f800000 0x8000000080000000)) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u"
  (v128.const i64x2 0x7fc0000080000000 0x7fc012347fa00001)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u-constant-0" ) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u-constant-5" ) (v128.const i64x2 0x7fffff 0x800000))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u-constant-10" ) (v128.const i64x2 0x80000000 0x80000100))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u-constant-15" ) (v128.const i64x2 0xffffffff 0xffffffff))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u-constant-20" ) (v128.const i64x2 0 1))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0 0x8000000000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x3fe0000000000000 0xbfe0000000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x3ff0000000000000 0xbff0000000000000)) (v128.const i64x2 0xffffffff00000001 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x3ff8000000000000 0xbff8000000000000)) (v128.const i64x2 0xffffffff00000001 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x4004000000000000 0xc004000000000000)) (v128.const i64x2 0xfffffffe00000002 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x400c000000000000 0xc00c000000000000)) (v128.const i64x2 0xfffffffd00000003 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x405fe00000000000 0xc05fe00000000000)) (v128.const i64x2 0xffffff810000007f 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x406fe00000000000 0xc06fe00000000000)) (v128.const i64x2 0xffffff01000000ff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x40e0000000000000 0xc0e0000000000000)) (v128.const i64x2 0xffff800000008000 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x40effff000000000 0xc0effff000000000)) (v128.const i64x2 0xffff00010000ffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x415fffffe0000000 0xc15fffffe0000000)) (v128.const i64x2 0xff800001007fffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x4160000010000000 0xc160000010000000)) (v128.const i64x2 0xff80000000800000 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x416fffffe0000000 0xc16fffffe0000000)) (v128.const i64x2 0xff00000100ffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x4170000000000000 0xc170000000000000)) (v128.const i64x2 0xff00000001000000 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x4170000010000000 0xc170000010000000)) (v128.const i64x2 0xfeffffff01000001 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000)) (v128.const i64x2 0x800000807fffff80 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x41dfffffffc00000 0xc1dfffffffc00000)) (v128.const i64x2 0x800000017fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x41dfffffffe00000 0xc1dfffffffe00000)) (v128.const i64x2 0x800000017fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x41e0000000000000 0xc1e0000000000000)) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x41e0000000100000 0xc1e0000000100000)) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x41e0000000200000 0xc1e0000000200000)) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x41e0000020000000 0xc1e0000020000000)) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x41efffffe0000000 0xc1efffffe0000000)) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x41efffffffd00000 0xc1efffffffd00000)) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x41efffffffe00000 0xc1efffffffe00000)) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x41effffffff00000 0xc1effffffff00000)) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x41f0000000000000 0xc1f0000000000000)) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x41f0000000100000 0xc1f0000000100000)) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x41f0000020000000 0xc1f0000020000000)) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x41f8000000000000 0xc1f8000000000000)) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x42015295e8000000 0xc2015295e8000000)) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x43e0000000000000 0xc3e0000000000000)) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x4415af1d78b58c40 0xc415af1d78b58c40)) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x47eff933c78cdfad 0xc7eff933c78cdfad)) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x48078287f49c4a1d 0xc8078287f49c4a1d)) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c)) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x432fffffffffffff 0xc32fffffffffffff)) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x4330000000000000 0xc330000000000000)) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x3696d601ad376ab9 0xb696d601ad376ab9)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 1 0x8000000000000001)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x3fdfffffdfc9a9ad 0xbfdfffffdfc9a9ad)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x3fefffffffffffff 0xbfefffffffffffff)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x7ff0000000000000 0xfff0000000000000)) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x8000000000000000 0x7ff8000000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero"
  (v128.const i64x2 0x7ff4000000000001 0x7ff8000012340000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero-constant-0" ) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero-constant-5" ) (v128.const i64x2 0xfffffffd00000003 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero-constant-10" ) (v128.const i64x2 0xff800001007fffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero-constant-15" ) (v128.const i64x2 0x800000807fffff80 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero-constant-20" ) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero-constant-25" ) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero-constant-30" ) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero-constant-35" ) (v128.const i64x2 0x800000007fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero-constant-40" ) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero-constant-45" ) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0 0x8000000000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x3fe0000000000000 0xbfe0000000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x3ff0000000000000 0xbff0000000000000)) (v128.const i64x2 1 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x3ff8000000000000 0xbff8000000000000)) (v128.const i64x2 1 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x4004000000000000 0xc004000000000000)) (v128.const i64x2 2 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x400c000000000000 0xc00c000000000000)) (v128.const i64x2 3 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x405fe00000000000 0xc05fe00000000000)) (v128.const i64x2 127 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x406fe00000000000 0xc06fe00000000000)) (v128.const i64x2 255 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x40e0000000000000 0xc0e0000000000000)) (v128.const i64x2 32768 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x40effff000000000 0xc0effff000000000)) (v128.const i64x2 65535 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x415fffffe0000000 0xc15fffffe0000000)) (v128.const i64x2 0x7fffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x4160000010000000 0xc160000010000000)) (v128.const i64x2 0x800000 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x416fffffe0000000 0xc16fffffe0000000)) (v128.const i64x2 0xffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x4170000000000000 0xc170000000000000)) (v128.const i64x2 0x1000000 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x4170000010000000 0xc170000010000000)) (v128.const i64x2 0x1000001 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000)) (v128.const i64x2 0x7fffff80 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x41dfffffffc00000 0xc1dfffffffc00000)) (v128.const i64x2 0x7fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x41dfffffffe00000 0xc1dfffffffe00000)) (v128.const i64x2 0x7fffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x41e0000000000000 0xc1e0000000000000)) (v128.const i64x2 0x80000000 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x41e0000000100000 0xc1e0000000100000)) (v128.const i64x2 0x80000000 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x41e0000000200000 0xc1e0000000200000)) (v128.const i64x2 0x80000001 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x41e0000020000000 0xc1e0000020000000)) (v128.const i64x2 0x80000100 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x41efffffe0000000 0xc1efffffe0000000)) (v128.const i64x2 0xffffff00 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x41efffffffd00000 0xc1efffffffd00000)) (v128.const i64x2 0xfffffffe 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x41efffffffe00000 0xc1efffffffe00000)) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x41effffffff00000 0xc1effffffff00000)) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x41f0000000000000 0xc1f0000000000000)) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x41f0000000100000 0xc1f0000000100000)) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x41f0000020000000 0xc1f0000020000000)) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x41f8000000000000 0xc1f8000000000000)) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x42015295e8000000 0xc2015295e8000000)) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x43e0000000000000 0xc3e0000000000000)) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x4415af1d78b58c40 0xc415af1d78b58c40)) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x47eff933c78cdfad 0xc7eff933c78cdfad)) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x48078287f49c4a1d 0xc8078287f49c4a1d)) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c)) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x432fffffffffffff 0xc32fffffffffffff)) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x4330000000000000 0xc330000000000000)) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x3696d601ad376ab9 0xb696d601ad376ab9)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 1 0x8000000000000001)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x3fdfffffdfc9a9ad 0xbfdfffffdfc9a9ad)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x3fefffffffffffff 0xbfefffffffffffff)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x7ff0000000000000 0xfff0000000000000)) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x8000000000000000 0x7ff8000000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero"
  (v128.const i64x2 0x7ff4000000000001 0x7ff8000012340000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero-constant-0" ) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero-constant-5" ) (v128.const i64x2 3 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero-constant-10" ) (v128.const i64x2 0x7fffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero-constant-15" ) (v128.const i64x2 0x7fffff80 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero-constant-20" ) (v128.const i64x2 0x80000001 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero-constant-25" ) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero-constant-30" ) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero-constant-35" ) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero-constant-40" ) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero-constant-45" ) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.ceil"
  (v128.const i64x2 0x8000000000000000 0xbf0000003f000000))
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
(assert_return (invoke "f32x4.ceil"
  (v128.const i64x2 0xbf8000003f800000 0xbfc000003fc00000))
  (v128.const i64x2 0xbf8000003f800000 0xbf80000040000000))
(assert_return (invoke "f32x4.ceil"
  (v128.const i64x2 0xc020000040200000 0xc060000040600000))
  (v128.const i64x2 0xc000000040400000 0xc040000040800000))
(assert_return (invoke "f32x4.ceil"
  (v128.const i64x2 0xc2ff000042ff0000 0xc37f0000437f0000))
  (v128.const i64x2 0xc2fe000043000000 0xc37f0000437f0000))
(assert_return (invoke "f32x4.ceil"
  (v128.const i64x2 0xc700000047000000 0xc77fff80477fff80))
  (v128.const i64x2 0xc700000047000000 0xc77fff0047800000))
(assert_return (invoke "f32x4.ceil"
  (v128.const i64x2 0xcaffffff4affffff 0xcb0000004b000000))
  (v128.const i64x2 0xcafffffe4b000000 0xcb0000004b000000))
(assert_return (invoke "f32x4.ceil"
  (v128.const i64x2 0xcb7fffff4b7fffff 0xcb8000004b800000))
  (v128.const i64x2 0xcb7fffff4b7fffff 0xcb8000004b800000))
(assert_return (invoke "f32x4.ceil"
  (v128.const i64x2 0xcb8000004b800000 0xceffffff4effffff))
  (v128.const i64x2 0xcb8000004b800000 0xceffffff4effffff))
(assert_return (invoke "f32x4.ceil"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000))
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000))
(assert_return (invoke "f32x4.ceil"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000))
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000))
(assert_return (invoke "f32x4.ceil"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001))
  (v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001))
(assert_return (invoke "f32x4.ceil"
  (v128.const i64x2 0xcf7fffff4f7fffff 0xcf8000004f800000))
  (v128.const i64x2 0xcf7fffff4f7fffff 0xcf8000004f800000))
(assert_return (invoke "f32x4.ceil"
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000))
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000))
(assert_return (invoke "f32x4.ceil"
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000))
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000))
(assert_return (invoke "f32x4.ceil"
  (v128.const i64x2 0xcf8000014f800001 0xcfc000004fc00000))
  (v128.const i64x2 0xcf8000014f800001 0xcfc000004fc00000))
(assert_return (invoke "f32x4.ceil"
  (v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000))
  (v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000))
(assert_return (invoke "f32x4.ceil"
  (v128.const i64x2 0xe0ad78ec60ad78ec 0xff7fc99e7f7fc99e))
  (v128.const i64x2 0xe0ad78ec60ad78ec 0xff7fc99e7f7fc99e))
(assert_return (invoke "f32x4.ceil"
  (v128.const i64x2 0xff8000007f800000 0xff8000007f800000))
  (v128.const i64x2 0xff8000007f800000 0xff8000007f800000))
(assert_return (invoke "f32x4.ceil"
  (v128.const i64x2 0xd980000059800000 0xd980000059800000))
  (v128.const i64x2 0xd980000059800000 0xd980000059800000))
(assert_return (invoke "f32x4.ceil"
  (v128.const i64x2 0x8000000100000001 0x8000000000000000))
  (v128.const i64x2 0x800000003f800000 0x8000000000000000))
(assert_return (invoke "f32x4.ceil"
  (v128.const i64x2 0xbeffffff3effffff 0xbf8000003f800000))
  (v128.const i64x2 0x800000003f800000 0xbf8000003f800000))
(assert_return (invoke "f32x4.ceil"
  (v128.const i64x2 0xff8000007f800000 0x8000000080000000))
  (v128.const i64x2 0xff8000007f800000 0x8000000080000000))
(assert_return (invoke "f32x4.ceil"
  (v128.const i64x2 0x7fc0000080000000 0x7fc012347fa00001))
  (v128.const f32x4 -0.0 nan:canonical nan:arithmetic nan:arithmetic))
(assert_return (invoke "f32x4.ceil-constant-0" ) (v128.const i64x2 0x8000000000000000 0x800000003f800000))
(assert_return (invoke "f32x4.ceil-constant-5" ) (v128.const i64x2 0xcafffffe4b000000 0xcb0000004b000000))
(assert_return (invoke "f32x4.ceil-constant-10" ) (v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001))
(assert_return (invoke "f32x4.ceil-constant-15" ) (v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000))
(assert_return (invoke "f32x4.ceil-constant-20" ) (v128.const i64x2 0x800000003f800000 0xbf8000003f800000))
(assert_return (invoke "f32x4.floor"
  (v128.const i64x2 0x8000000000000000 0xbf0000003f000000))
  (v128.const i64x2 0x8000000000000000 0xbf80000000000000))
(assert_return (invoke "f32x4.floor"
  (v128.const i64x2 0xbf8000003f800000 0xbfc000003fc00000))
  (v128.const i64x2 0xbf8000003f800000 0xc00000003f800000))
(assert_return (invoke "f32x4.floor"
  (v128.const i64x2 0xc020000040200000 0xc060000040600000))
  (v128.const i64x2 0xc040000040000000 0xc080000040400000))
(assert_return (invoke "f32x4.floor"
  (v128.const i64x2 0xc2ff000042ff0000 0xc37f0000437f0000))
  (v128.const i64x2 0xc300000042fe0000 0xc37f0000437f0000))
(assert_return (invoke "f32x4.floor"
  (v128.const i64x2 0xc700000047000000 0xc77fff80477fff80))
  (v128.const i64x2 0xc700000047000000 0xc7800000477fff00))
(assert_return (invoke "f32x4.floor"
  (v128.const i64x2 0xcaffffff4affffff 0xcb0000004b000000))
  (v128.const i64x2 0xcb0000004afffffe 0xcb0000004b000000))
(assert_return (invoke "f32x4.floor"
  (v128.const i64x2 0xcb7fffff4b7fffff 0xcb8000004b800000))
  (v128.const i64x2 0xcb7fffff4b7fffff 0xcb8000004b800000))
(assert_return (invoke "f32x4.floor"
  (v128.const i64x2 0xcb8000004b800000 0xceffffff4effffff))
  (v128.const i64x2 0xcb8000004b800000 0xceffffff4effffff))
(assert_return (invoke "f32x4.floor"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000))
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000))
(assert_return (invoke "f32x4.floor"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000))
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000))
(assert_return (invoke "f32x4.floor"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001))
  (v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001))
(assert_return (invoke "f32x4.floor"
  (v128.const i64x2 0xcf7fffff4f7fffff 0xcf8000004f800000))
  (v128.const i64x2 0xcf7fffff4f7fffff 0xcf8000004f800000))
(assert_return (invoke "f32x4.floor"
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000))
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000))
(assert_return (invoke "f32x4.floor"
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000))
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000))
(assert_return (invoke "f32x4.floor"
  (v128.const i64x2 0xcf8000014f800001 0xcfc000004fc00000))
  (v128.const i64x2 0xcf8000014f800001 0xcfc000004fc00000))
(assert_return (invoke "f32x4.floor"
  (v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000))
  (v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000))
(assert_return (invoke "f32x4.floor"
  (v128.const i64x2 0xe0ad78ec60ad78ec 0xff7fc99e7f7fc99e))
  (v128.const i64x2 0xe0ad78ec60ad78ec 0xff7fc99e7f7fc99e))
(assert_return (invoke "f32x4.floor"
  (v128.const i64x2 0xff8000007f800000 0xff8000007f800000))
  (v128.const i64x2 0xff8000007f800000 0xff8000007f800000))
(assert_return (invoke "f32x4.floor"
  (v128.const i64x2 0xd980000059800000 0xd980000059800000))
  (v128.const i64x2 0xd980000059800000 0xd980000059800000))
(assert_return (invoke "f32x4.floor"
  (v128.const i64x2 0x8000000100000001 0x8000000000000000))
  (v128.const i64x2 0xbf80000000000000 0x8000000000000000))
(assert_return (invoke "f32x4.floor"
  (v128.const i64x2 0xbeffffff3effffff 0xbf8000003f800000))
  (v128.const i64x2 0xbf80000000000000 0xbf8000003f800000))
(assert_return (invoke "f32x4.floor"
  (v128.const i64x2 0xff8000007f800000 0x8000000080000000))
  (v128.const i64x2 0xff8000007f800000 0x8000000080000000))
(assert_return (invoke "f32x4.floor"
  (v128.const i64x2 0x7fc0000080000000 0x7fc012347fa00001))
  (v128.const f32x4 -0.0 nan:canonical nan:arithmetic nan:arithmetic))
(assert_return (invoke "f32x4.floor-constant-0" ) (v128.const i64x2 0x8000000000000000 0xbf80000000000000))
(assert_return (invoke "f32x4.floor-constant-5" ) (v128.const i64x2 0xcb0000004afffffe 0xcb0000004b000000))
(assert_return (invoke "f32x4.floor-constant-10" ) (v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001))
(assert_return (invoke "f32x4.floor-constant-15" ) (v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000))
(assert_return (invoke "f32x4.floor-constant-20" ) (v128.const i64x2 0xbf80000000000000 0xbf8000003f800000))
(assert_return (invoke "f32x4.trunc"
  (v128.const i64x2 0x8000000000000000 0xbf0000003f000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "f32x4.trunc"
  (v128.const i64x2 0xbf8000003f800000 0xbfc000003fc00000))
  (v128.const i64x2 0xbf8000003f800000 0xbf8000003f800000))
(assert_return (invoke "f32x4.trunc"
  (v128.const i64x2 0xc020000040200000 0xc060000040600000))
  (v128.const i64x2 0xc000000040000000 0xc040000040400000))
(assert_return (invoke "f32x4.trunc"
  (v128.const i64x2 0xc2ff000042ff0000 0xc37f0000437f0000))
  (v128.const i64x2 0xc2fe000042fe0000 0xc37f0000437f0000))
(assert_return (invoke "f32x4.trunc"
  (v128.const i64x2 0xc700000047000000 0xc77fff80477fff80))
  (v128.const i64x2 0xc700000047000000 0xc77fff00477fff00))
(assert_return (invoke "f32x4.trunc"
  (v128.const i64x2 0xcaffffff4affffff 0xcb0000004b000000))
  (v128.const i64x2 0xcafffffe4afffffe 0xcb0000004b000000))
(assert_return (invoke "f32x4.trunc"
  (v128.const i64x2 0xcb7fffff4b7fffff 0xcb8000004b800000))
  (v128.const i64x2 0xcb7fffff4b7fffff 0xcb8000004b800000))
(assert_return (invoke "f32x4.trunc"
  (v128.const i64x2 0xcb8000004b800000 0xceffffff4effffff))
  (v128.const i64x2 0xcb8000004b800000 0xceffffff4effffff))
(assert_return (invoke "f32x4.trunc"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000))
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000))
(assert_return (invoke "f32x4.trunc"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000))
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000))
(assert_return (invoke "f32x4.trunc"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001))
  (v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001))
(assert_return (invoke "f32x4.trunc"
  (v128.const i64x2 0xcf7fffff4f7fffff 0xcf8000004f800000))
  (v128.const i64x2 0xcf7fffff4f7fffff 0xcf8000004f800000))
(assert_return (invoke "f32x4.trunc"
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000))
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000))
(assert_return (invoke "f32x4.trunc"
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000))
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000))
(assert_return (invoke "f32x4.trunc"
  (v128.const i64x2 0xcf8000014f800001 0xcfc000004fc00000))
  (v128.const i64x2 0xcf8000014f800001 0xcfc000004fc00000))
(assert_return (invoke "f32x4.trunc"
  (v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000))
  (v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000))
(assert_return (invoke "f32x4.trunc"
  (v128.const i64x2 0xe0ad78ec60ad78ec 0xff7fc99e7f7fc99e))
  (v128.const i64x2 0xe0ad78ec60ad78ec 0xff7fc99e7f7fc99e))
(assert_return (invoke "f32x4.trunc"
  (v128.const i64x2 0xff8000007f800000 0xff8000007f800000))
  (v128.const i64x2 0xff8000007f800000 0xff8000007f800000))
(assert_return (invoke "f32x4.trunc"
  (v128.const i64x2 0xd980000059800000 0xd980000059800000))
  (v128.const i64x2 0xd980000059800000 0xd980000059800000))
(assert_return (invoke "f32x4.trunc"
  (v128.const i64x2 0x8000000100000001 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "f32x4.trunc"
  (v128.const i64x2 0xbeffffff3effffff 0xbf8000003f800000))
  (v128.const i64x2 0x8000000000000000 0xbf8000003f800000))
(assert_return (invoke "f32x4.trunc"
  (v128.const i64x2 0xff8000007f800000 0x8000000080000000))
  (v128.const i64x2 0xff8000007f800000 0x8000000080000000))
(assert_return (invoke "f32x4.trunc"
  (v128.const i64x2 0x7fc0000080000000 0x7fc012347fa00001))
  (v128.const f32x4 -0.0 nan:canonical nan:arithmetic nan:arithmetic))
(assert_return (invoke "f32x4.trunc-constant-0" ) (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "f32x4.trunc-constant-5" ) (v128.const i64x2 0xcafffffe4afffffe 0xcb0000004b000000))
(assert_return (invoke "f32x4.trunc-constant-10" ) (v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001))
(assert_return (invoke "f32x4.trunc-constant-15" ) (v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000))
(assert_return (invoke "f32x4.trunc-constant-20" ) (v128.const i64x2 0x8000000000000000 0xbf8000003f800000))
(assert_return (invoke "f32x4.nearest"
  (v128.const i64x2 0x8000000000000000 0xbf0000003f000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "f32x4.nearest"
  (v128.const i64x2 0xbf8000003f800000 0xbfc000003fc00000))
  (v128.const i64x2 0xbf8000003f800000 0xc000000040000000))
(assert_return (invoke "f32x4.nearest"
  (v128.const i64x2 0xc020000040200000 0xc060000040600000))
  (v128.const i64x2 0xc000000040000000 0xc080000040800000))
(assert_return (invoke "f32x4.nearest"
  (v128.const i64x2 0xc2ff000042ff0000 0xc37f0000437f0000))
  (v128.const i64x2 0xc300000043000000 0xc37f0000437f0000))
(assert_return (invoke "f32x4.nearest"
  (v128.const i64x2 0xc700000047000000 0xc77fff80477fff80))
  (v128.const i64x2 0xc700000047000000 0xc780000047800000))
(assert_return (invoke "f32x4.nearest"
  (v128.const i64x2 0xcaffffff4affffff 0xcb0000004b000000))
  (v128.const i64x2 0xcb0000004b000000 0xcb0000004b000000))
(assert_return (invoke "f32x4.nearest"
  (v128.const i64x2 0xcb7fffff4b7fffff 0xcb8000004b800000))
  (v128.const i64x2 0xcb7fffff4b7fffff 0xcb8000004b800000))
(assert_return (invoke "f32x4.nearest"
  (v128.const i64x2 0xcb8000004b800000 0xceffffff4effffff))
  (v128.const i64x2 0xcb8000004b800000 0xceffffff4effffff))
(assert_return (invoke "f32x4.nearest"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000))
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000))
(assert_return (invoke "f32x4.nearest"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000))
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000))
(assert_return (invoke "f32x4.nearest"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001))
  (v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001))
(assert_return (invoke "f32x4.nearest"
  (v128.const i64x2 0xcf7fffff4f7fffff 0xcf8000004f800000))
  (v128.const i64x2 0xcf7fffff4f7fffff 0xcf8000004f800000))
(assert_return (invoke "f32x4.nearest"
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000))
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000))
(assert_return (invoke "f32x4.nearest"
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000))
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000))
(assert_return (invoke "f32x4.nearest"
  (v128.const i64x2 0xcf8000014f800001 0xcfc000004fc00000))
  (v128.const i64x2 0xcf8000014f800001 0xcfc000004fc00000))
(assert_return (invoke "f32x4.nearest"
  (v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000))
  (v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000))
(assert_return (invoke "f32x4.nearest"
  (v128.const i64x2 0xe0ad78ec60ad78ec 0xff7fc99e7f7fc99e))
  (v128.const i64x2 0xe0ad78ec60ad78ec 0xff7fc99e7f7fc99e))
(assert_return (invoke "f32x4.nearest"
  (v128.const i64x2 0xff8000007f800000 0xff8000007f800000))
  (v128.const i64x2 0xff8000007f800000 0xff8000007f800000))
(assert_return (invoke "f32x4.nearest"
  (v128.const i64x2 0xd980000059800000 0xd980000059800000))
  (v128.const i64x2 0xd980000059800000 0xd980000059800000))
(assert_return (invoke "f32x4.nearest"
  (v128.const i64x2 0x8000000100000001 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "f32x4.nearest"
  (v128.const i64x2 0xbeffffff3effffff 0xbf8000003f800000))
  (v128.const i64x2 0x8000000000000000 0xbf8000003f800000))
(assert_return (invoke "f32x4.nearest"
  (v128.const i64x2 0xff8000007f800000 0x8000000080000000))
  (v128.const i64x2 0xff8000007f800000 0x8000000080000000))
(assert_return (invoke "f32x4.nearest"
  (v128.const i64x2 0x7fc0000080000000 0x7fc012347fa00001))
  (v128.const f32x4 -0.0 nan:canonical nan:arithmetic nan:arithmetic))
(assert_return (invoke "f32x4.nearest-constant-0" ) (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "f32x4.nearest-constant-5" ) (v128.const i64x2 0xcb0000004b000000 0xcb0000004b000000))
(assert_return (invoke "f32x4.nearest-constant-10" ) (v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001))
(assert_return (invoke "f32x4.nearest-constant-15" ) (v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000))
(assert_return (invoke "f32x4.nearest-constant-20" ) (v128.const i64x2 0x8000000000000000 0xbf8000003f800000))
(assert_return (invoke "f32x4.convert_i32x4_s"
  (v128.const i64x2 0x100000000 0x800001007fffff)) (v128.const i64x2 0x3f80000000000000 0x4b0000014afffffe))
(assert_return (invoke "f32x4.convert_i32x4_s"
  (v128.const i64x2 0x100000000ffffff 0x100000301000001))
  (v128.const i64x2 0x4b8000004b7fffff 0x4b8000024b800000))
(assert_return (invoke "f32x4.convert_i32x4_s"
  (v128.const i64x2 0x7fffffc07fffffbf 0x800000007fffffff))
  (v128.const i64x2 0x4f0000004effffff 0xcf0000004f000000))
(assert_return (invoke "f32x4.convert_i32x4_s"
  (v128.const i64x2 0x8000008180000080 0xffffff80ffffff7f))
  (v128.const i64x2 0xceffffffceffffff 0xc3000000c3010000))
(assert_return (invoke "f32x4.convert_i32x4_s"
  (v128.const i64x2 0x1ffffffffffff 0xfedcba9812345678))
  (v128.const i64x2 0x47ffff80bf800000 0xcb91a2b44d91a2b4))
(assert_return (invoke "f32x4.convert_i32x4_s"
  (v128.const i64x2 0xffff00000000ffff 0xffff7f55555555))
  (v128.const i64x2 0xc7800000477fff00 0x4b7fff7f4eaaaaab))
(assert_return (invoke "f32x4.convert_i32x4_s-constant-0"
  ) (v128.const i64x2 0x3f80000000000000 0x4b0000014afffffe))
(assert_return (invoke "f32x4.convert_i32x4_s-constant-5"
  ) (v128.const i64x2 0xc7800000477fff00 0x4b7fff7f4eaaaaab))
(assert_return (invoke "f32x4.convert_i32x4_u"
  (v128.const i64x2 0x100000000 0x800001007fffff)) (v128.const i64x2 0x3f80000000000000 0x4b0000014afffffe))
(assert_return (invoke "f32x4.convert_i32x4_u"
  (v128.const i64x2 0x100000000ffffff 0x100000301000001))
  (v128.const i64x2 0x4b8000004b7fffff 0x4b8000024b800000))
(assert_return (invoke "f32x4.convert_i32x4_u"
  (v128.const i64x2 0x7fffffc07fffffbf 0x800000007fffffff))
  (v128.const i64x2 0x4f0000004effffff 0x4f0000004f000000))
(assert_return (invoke "f32x4.convert_i32x4_u"
  (v128.const i64x2 0x8000008180000080 0xffffff80ffffff7f))
  (v128.const i64x2 0x4f0000014f000000 0x4f8000004f7fffff))
(assert_return (invoke "f32x4.convert_i32x4_u"
  (v128.const i64x2 0x1ffffffffffff 0xfedcba9812345678))
  (v128.const i64x2 0x47ffff804f800000 0x4f7edcbb4d91a2b4))
(assert_return (invoke "f32x4.convert_i32x4_u"
  (v128.const i64x2 0xffff00000000ffff 0xffff7f55555555))
  (v128.const i64x2 0x4f7fff00477fff00 0x4b7fff7f4eaaaaab))
(assert_return (invoke "f32x4.convert_i32x4_u-constant-0"
  ) (v128.const i64x2 0x3f80000000000000 0x4b0000014afffffe))
(assert_return (invoke "f32x4.convert_i32x4_u-constant-5"
  ) (v128.const i64x2 0x4f7fff00477fff00 0x4b7fff7f4eaaaaab))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0 0x8000000000000000)) (v128.const i64x2 0x8000000000000000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x3fe0000000000000 0xbfe0000000000000)) (v128.const i64x2 0xbf0000003f000000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x3ff0000000000000 0xbff0000000000000)) (v128.const i64x2 0xbf8000003f800000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x3ff8000000000000 0xbff8000000000000)) (v128.const i64x2 0xbfc000003fc00000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x4004000000000000 0xc004000000000000)) (v128.const i64x2 0xc020000040200000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x400c000000000000 0xc00c000000000000)) (v128.const i64x2 0xc060000040600000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x405fe00000000000 0xc05fe00000000000)) (v128.const i64x2 0xc2ff000042ff0000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x406fe00000000000 0xc06fe00000000000)) (v128.const i64x2 0xc37f0000437f0000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x40e0000000000000 0xc0e0000000000000)) (v128.const i64x2 0xc700000047000000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x40effff000000000 0xc0effff000000000)) (v128.const i64x2 0xc77fff80477fff80 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x415fffffe0000000 0xc15fffffe0000000)) (v128.const i64x2 0xcaffffff4affffff 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x4160000010000000 0xc160000010000000)) (v128.const i64x2 0xcb0000004b000000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x416fffffe0000000 0xc16fffffe0000000)) (v128.const i64x2 0xcb7fffff4b7fffff 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x4170000000000000 0xc170000000000000)) (v128.const i64x2 0xcb8000004b800000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x4170000010000000 0xc170000010000000)) (v128.const i64x2 0xcb8000004b800000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000)) (v128.const i64x2 0xceffffff4effffff 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x41dfffffffc00000 0xc1dfffffffc00000)) (v128.const i64x2 0xcf0000004f000000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x41dfffffffe00000 0xc1dfffffffe00000)) (v128.const i64x2 0xcf0000004f000000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x41e0000000000000 0xc1e0000000000000)) (v128.const i64x2 0xcf0000004f000000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x41e0000000100000 0xc1e0000000100000)) (v128.const i64x2 0xcf0000004f000000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x41e0000000200000 0xc1e0000000200000)) (v128.const i64x2 0xcf0000004f000000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x41e0000020000000 0xc1e0000020000000)) (v128.const i64x2 0xcf0000014f000001 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x41efffffe0000000 0xc1efffffe0000000)) (v128.const i64x2 0xcf7fffff4f7fffff 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x41efffffffd00000 0xc1efffffffd00000)) (v128.const i64x2 0xcf8000004f800000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x41efffffffe00000 0xc1efffffffe00000)) (v128.const i64x2 0xcf8000004f800000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x41effffffff00000 0xc1effffffff00000)) (v128.const i64x2 0xcf8000004f800000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x41f0000000000000 0xc1f0000000000000)) (v128.const i64x2 0xcf8000004f800000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x41f0000000100000 0xc1f0000000100000)) (v128.const i64x2 0xcf8000004f800000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x41f0000020000000 0xc1f0000020000000)) (v128.const i64x2 0xcf8000014f800001 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x41f8000000000000 0xc1f8000000000000)) (v128.const i64x2 0xcfc000004fc00000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x42015295e8000000 0xc2015295e8000000)) (v128.const i64x2 0xd00a94af500a94af 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x43e0000000000000 0xc3e0000000000000)) (v128.const i64x2 0xdf0000005f000000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x4415af1d78b58c40 0xc415af1d78b58c40)) (v128.const i64x2 0xe0ad78ec60ad78ec 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x47eff933c78cdfad 0xc7eff933c78cdfad)) (v128.const i64x2 0xff7fc99e7f7fc99e 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x48078287f49c4a1d 0xc8078287f49c4a1d)) (v128.const i64x2 0xff8000007f800000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c)) (v128.const i64x2 0xff8000007f800000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x432fffffffffffff 0xc32fffffffffffff)) (v128.const i64x2 0xd980000059800000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x4330000000000000 0xc330000000000000)) (v128.const i64x2 0xd980000059800000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x3696d601ad376ab9 0xb696d601ad376ab9)) (v128.const i64x2 0x8000000100000001 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 1 0x8000000000000001)) (v128.const i64x2 0x8000000000000000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x3fdfffffdfc9a9ad 0xbfdfffffdfc9a9ad)) (v128.const i64x2 0xbeffffff3effffff 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x3fefffffffffffff 0xbfefffffffffffff)) (v128.const i64x2 0xbf8000003f800000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x7ff0000000000000 0xfff0000000000000)) (v128.const i64x2 0xff8000007f800000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (v128.const i64x2 0x8000000080000000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x8000000000000000 0x7ff8000000000000)) (v128.const f32x4 -0.0 nan:canonical 0.0 0.0))
(assert_return (invoke "f32x4.demote_f64x2_zero"
  (v128.const i64x2 0x7ff4000000000001 0x7ff8000012340000))
  (v128.const f32x4 nan:arithmetic nan:arithmetic 0.0 0.0))
(assert_return (invoke "f32x4.demote_f64x2_zero-constant-0" ) (v128.const i64x2 0x8000000000000000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero-constant-5" ) (v128.const i64x2 0xc060000040600000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero-constant-10" ) (v128.const i64x2 0xcaffffff4affffff 0))
(assert_return (invoke "f32x4.demote_f64x2_zero-constant-15" ) (v128.const i64x2 0xceffffff4effffff 0))
(assert_return (invoke "f32x4.demote_f64x2_zero-constant-20" ) (v128.const i64x2 0xcf0000004f000000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero-constant-25" ) (v128.const i64x2 0xcf8000004f800000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero-constant-30" ) (v128.const i64x2 0xd00a94af500a94af 0))
(assert_return (invoke "f32x4.demote_f64x2_zero-constant-35" ) (v128.const i64x2 0xff8000007f800000 0))
(assert_return (invoke "f32x4.demote_f64x2_zero-constant-40" ) (v128.const i64x2 0xbeffffff3effffff 0))
(assert_return (invoke "f32x4.demote_f64x2_zero-constant-45"
  ) (v128.const f32x4 nan:arithmetic nan:arithmetic 0.0 0.0))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0 0x8000000000000000)) (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x3fe0000000000000 0xbfe0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x3ff0000000000000 0xbff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0xbff0000000000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x3ff8000000000000 0xbff8000000000000))
  (v128.const i64x2 0x4000000000000000 0xbff0000000000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x4004000000000000 0xc004000000000000))
  (v128.const i64x2 0x4008000000000000 0xc000000000000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x400c000000000000 0xc00c000000000000))
  (v128.const i64x2 0x4010000000000000 0xc008000000000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x405fe00000000000 0xc05fe00000000000))
  (v128.const i64x2 0x4060000000000000 0xc05fc00000000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x406fe00000000000 0xc06fe00000000000))
  (v128.const i64x2 0x406fe00000000000 0xc06fe00000000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x40e0000000000000 0xc0e0000000000000))
  (v128.const i64x2 0x40e0000000000000 0xc0e0000000000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x40effff000000000 0xc0effff000000000))
  (v128.const i64x2 0x40f0000000000000 0xc0efffe000000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x415fffffe0000000 0xc15fffffe0000000))
  (v128.const i64x2 0x4160000000000000 0xc15fffffc0000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x4160000010000000 0xc160000010000000))
  (v128.const i64x2 0x4160000020000000 0xc160000000000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x416fffffe0000000 0xc16fffffe0000000))
  (v128.const i64x2 0x416fffffe0000000 0xc16fffffe0000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x4170000000000000 0xc170000000000000))
  (v128.const i64x2 0x4170000000000000 0xc170000000000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x4170000010000000 0xc170000010000000))
  (v128.const i64x2 0x4170000010000000 0xc170000010000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000))
  (v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x41dfffffffc00000 0xc1dfffffffc00000))
  (v128.const i64x2 0x41dfffffffc00000 0xc1dfffffffc00000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x41dfffffffe00000 0xc1dfffffffe00000))
  (v128.const i64x2 0x41e0000000000000 0xc1dfffffffc00000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x41e0000000000000 0xc1e0000000000000))
  (v128.const i64x2 0x41e0000000000000 0xc1e0000000000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x41e0000000100000 0xc1e0000000100000))
  (v128.const i64x2 0x41e0000000200000 0xc1e0000000000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x41e0000000200000 0xc1e0000000200000))
  (v128.const i64x2 0x41e0000000200000 0xc1e0000000200000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x41e0000020000000 0xc1e0000020000000))
  (v128.const i64x2 0x41e0000020000000 0xc1e0000020000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x41efffffe0000000 0xc1efffffe0000000))
  (v128.const i64x2 0x41efffffe0000000 0xc1efffffe0000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x41efffffffd00000 0xc1efffffffd00000))
  (v128.const i64x2 0x41efffffffe00000 0xc1efffffffc00000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x41efffffffe00000 0xc1efffffffe00000))
  (v128.const i64x2 0x41efffffffe00000 0xc1efffffffe00000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x41effffffff00000 0xc1effffffff00000))
  (v128.const i64x2 0x41f0000000000000 0xc1efffffffe00000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x41f0000000000000 0xc1f0000000000000))
  (v128.const i64x2 0x41f0000000000000 0xc1f0000000000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x41f0000000100000 0xc1f0000000100000))
  (v128.const i64x2 0x41f0000000100000 0xc1f0000000100000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x41f0000020000000 0xc1f0000020000000))
  (v128.const i64x2 0x41f0000020000000 0xc1f0000020000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x41f8000000000000 0xc1f8000000000000))
  (v128.const i64x2 0x41f8000000000000 0xc1f8000000000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x42015295e8000000 0xc2015295e8000000))
  (v128.const i64x2 0x42015295e8000000 0xc2015295e8000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x43e0000000000000 0xc3e0000000000000))
  (v128.const i64x2 0x43e0000000000000 0xc3e0000000000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x4415af1d78b58c40 0xc415af1d78b58c40))
  (v128.const i64x2 0x4415af1d78b58c40 0xc415af1d78b58c40))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x47eff933c78cdfad 0xc7eff933c78cdfad))
  (v128.const i64x2 0x47eff933c78cdfad 0xc7eff933c78cdfad))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x48078287f49c4a1d 0xc8078287f49c4a1d))
  (v128.const i64x2 0x48078287f49c4a1d 0xc8078287f49c4a1d))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c))
  (v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x432fffffffffffff 0xc32fffffffffffff))
  (v128.const i64x2 0x4330000000000000 0xc32ffffffffffffe))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x4330000000000000 0xc330000000000000))
  (v128.const i64x2 0x4330000000000000 0xc330000000000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x3696d601ad376ab9 0xb696d601ad376ab9))
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 1 0x8000000000000001)) (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x3fdfffffdfc9a9ad 0xbfdfffffdfc9a9ad))
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x3fefffffffffffff 0xbfefffffffffffff))
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x7ff0000000000000 0xfff0000000000000))
  (v128.const i64x2 0x7ff0000000000000 0xfff0000000000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x8000000000000000 0x7ff8000000000000)) (v128.const f64x2 -0.0 nan:canonical))
(assert_return (invoke "f64x2.ceil"
  (v128.const i64x2 0x7ff4000000000001 0x7ff8000012340000)) (v128.const f64x2 nan:arithmetic nan:arithmetic))
(assert_return (invoke "f64x2.ceil-constant-0" ) (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "f64x2.ceil-constant-5" ) (v128.const i64x2 0x4010000000000000 0xc008000000000000))
(assert_return (invoke "f64x2.ceil-constant-10" ) (v128.const i64x2 0x4160000000000000 0xc15fffffc0000000))
(assert_return (invoke "f64x2.ceil-constant-15" ) (v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000))
(assert_return (invoke "f64x2.ceil-constant-20" ) (v128.const i64x2 0x41e0000000200000 0xc1e0000000200000))
(assert_return (invoke "f64x2.ceil-constant-25" ) (v128.const i64x2 0x41f0000000000000 0xc1efffffffe00000))
(assert_return (invoke "f64x2.ceil-constant-30" ) (v128.const i64x2 0x42015295e8000000 0xc2015295e8000000))
(assert_return (invoke "f64x2.ceil-constant-35" ) (v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c))
(assert_return (invoke "f64x2.ceil-constant-40" ) (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
(assert_return (invoke "f64x2.ceil-constant-45" ) (v128.const f64x2 nan:arithmetic nan:arithmetic))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0 0x8000000000000000)) (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x3fe0000000000000 0xbfe0000000000000)) (v128.const i64x2 0 0xbff0000000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x3ff0000000000000 0xbff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0xbff0000000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x3ff8000000000000 0xbff8000000000000))
  (v128.const i64x2 0x3ff0000000000000 0xc000000000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x4004000000000000 0xc004000000000000))
  (v128.const i64x2 0x4000000000000000 0xc008000000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x400c000000000000 0xc00c000000000000))
  (v128.const i64x2 0x4008000000000000 0xc010000000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x405fe00000000000 0xc05fe00000000000))
  (v128.const i64x2 0x405fc00000000000 0xc060000000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x406fe00000000000 0xc06fe00000000000))
  (v128.const i64x2 0x406fe00000000000 0xc06fe00000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x40e0000000000000 0xc0e0000000000000))
  (v128.const i64x2 0x40e0000000000000 0xc0e0000000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x40effff000000000 0xc0effff000000000))
  (v128.const i64x2 0x40efffe000000000 0xc0f0000000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x415fffffe0000000 0xc15fffffe0000000))
  (v128.const i64x2 0x415fffffc0000000 0xc160000000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x4160000010000000 0xc160000010000000))
  (v128.const i64x2 0x4160000000000000 0xc160000020000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x416fffffe0000000 0xc16fffffe0000000))
  (v128.const i64x2 0x416fffffe0000000 0xc16fffffe0000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x4170000000000000 0xc170000000000000))
  (v128.const i64x2 0x4170000000000000 0xc170000000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x4170000010000000 0xc170000010000000))
  (v128.const i64x2 0x4170000010000000 0xc170000010000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000))
  (v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x41dfffffffc00000 0xc1dfffffffc00000))
  (v128.const i64x2 0x41dfffffffc00000 0xc1dfffffffc00000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x41dfffffffe00000 0xc1dfffffffe00000))
  (v128.const i64x2 0x41dfffffffc00000 0xc1e0000000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x41e0000000000000 0xc1e0000000000000))
  (v128.const i64x2 0x41e0000000000000 0xc1e0000000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x41e0000000100000 0xc1e0000000100000))
  (v128.const i64x2 0x41e0000000000000 0xc1e0000000200000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x41e0000000200000 0xc1e0000000200000))
  (v128.const i64x2 0x41e0000000200000 0xc1e0000000200000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x41e0000020000000 0xc1e0000020000000))
  (v128.const i64x2 0x41e0000020000000 0xc1e0000020000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x41efffffe0000000 0xc1efffffe0000000))
  (v128.const i64x2 0x41efffffe0000000 0xc1efffffe0000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x41efffffffd00000 0xc1efffffffd00000))
  (v128.const i64x2 0x41efffffffc00000 0xc1efffffffe00000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x41efffffffe00000 0xc1efffffffe00000))
  (v128.const i64x2 0x41efffffffe00000 0xc1efffffffe00000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x41effffffff00000 0xc1effffffff00000))
  (v128.const i64x2 0x41efffffffe00000 0xc1f0000000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x41f0000000000000 0xc1f0000000000000))
  (v128.const i64x2 0x41f0000000000000 0xc1f0000000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x41f0000000100000 0xc1f0000000100000))
  (v128.const i64x2 0x41f0000000100000 0xc1f0000000100000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x41f0000020000000 0xc1f0000020000000))
  (v128.const i64x2 0x41f0000020000000 0xc1f0000020000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x41f8000000000000 0xc1f8000000000000))
  (v128.const i64x2 0x41f8000000000000 0xc1f8000000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x42015295e8000000 0xc2015295e8000000))
  (v128.const i64x2 0x42015295e8000000 0xc2015295e8000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x43e0000000000000 0xc3e0000000000000))
  (v128.const i64x2 0x43e0000000000000 0xc3e0000000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x4415af1d78b58c40 0xc415af1d78b58c40))
  (v128.const i64x2 0x4415af1d78b58c40 0xc415af1d78b58c40))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x47eff933c78cdfad 0xc7eff933c78cdfad))
  (v128.const i64x2 0x47eff933c78cdfad 0xc7eff933c78cdfad))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x48078287f49c4a1d 0xc8078287f49c4a1d))
  (v128.const i64x2 0x48078287f49c4a1d 0xc8078287f49c4a1d))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c))
  (v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x432fffffffffffff 0xc32fffffffffffff))
  (v128.const i64x2 0x432ffffffffffffe 0xc330000000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x4330000000000000 0xc330000000000000))
  (v128.const i64x2 0x4330000000000000 0xc330000000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x3696d601ad376ab9 0xb696d601ad376ab9)) (v128.const i64x2 0 0xbff0000000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 1 0x8000000000000001)) (v128.const i64x2 0 0xbff0000000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x3fdfffffdfc9a9ad 0xbfdfffffdfc9a9ad)) (v128.const i64x2 0 0xbff0000000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x3fefffffffffffff 0xbfefffffffffffff)) (v128.const i64x2 0 0xbff0000000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x7ff0000000000000 0xfff0000000000000))
  (v128.const i64x2 0x7ff0000000000000 0xfff0000000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x8000000000000000 0x7ff8000000000000)) (v128.const f64x2 -0.0 nan:canonical))
(assert_return (invoke "f64x2.floor"
  (v128.const i64x2 0x7ff4000000000001 0x7ff8000012340000)) (v128.const f64x2 nan:arithmetic nan:arithmetic))
(assert_return (invoke "f64x2.floor-constant-0" ) (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "f64x2.floor-constant-5" ) (v128.const i64x2 0x4008000000000000 0xc010000000000000))
(assert_return (invoke "f64x2.floor-constant-10" ) (v128.const i64x2 0x415fffffc0000000 0xc160000000000000))
(assert_return (invoke "f64x2.floor-constant-15" ) (v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000))
(assert_return (invoke "f64x2.floor-constant-20" ) (v128.const i64x2 0x41e0000000200000 0xc1e0000000200000))
(assert_return (invoke "f64x2.floor-constant-25" ) (v128.const i64x2 0x41efffffffe00000 0xc1f0000000000000))
(assert_return (invoke "f64x2.floor-constant-30" ) (v128.const i64x2 0x42015295e8000000 0xc2015295e8000000))
(assert_return (invoke "f64x2.floor-constant-35" ) (v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c))
(assert_return (invoke "f64x2.floor-constant-40" ) (v128.const i64x2 0 0xbff0000000000000))
(assert_return (invoke "f64x2.floor-constant-45" ) (v128.const f64x2 nan:arithmetic nan:arithmetic))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0 0x8000000000000000)) (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x3fe0000000000000 0xbfe0000000000000)) (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x3ff0000000000000 0xbff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0xbff0000000000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x3ff8000000000000 0xbff8000000000000))
  (v128.const i64x2 0x3ff0000000000000 0xbff0000000000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x4004000000000000 0xc004000000000000))
  (v128.const i64x2 0x4000000000000000 0xc000000000000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x400c000000000000 0xc00c000000000000))
  (v128.const i64x2 0x4008000000000000 0xc008000000000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x405fe00000000000 0xc05fe00000000000))
  (v128.const i64x2 0x405fc00000000000 0xc05fc00000000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x406fe00000000000 0xc06fe00000000000))
  (v128.const i64x2 0x406fe00000000000 0xc06fe00000000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x40e0000000000000 0xc0e0000000000000))
  (v128.const i64x2 0x40e0000000000000 0xc0e0000000000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x40effff000000000 0xc0effff000000000))
  (v128.const i64x2 0x40efffe000000000 0xc0efffe000000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x415fffffe0000000 0xc15fffffe0000000))
  (v128.const i64x2 0x415fffffc0000000 0xc15fffffc0000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x4160000010000000 0xc160000010000000))
  (v128.const i64x2 0x4160000000000000 0xc160000000000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x416fffffe0000000 0xc16fffffe0000000))
  (v128.const i64x2 0x416fffffe0000000 0xc16fffffe0000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x4170000000000000 0xc170000000000000))
  (v128.const i64x2 0x4170000000000000 0xc170000000000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x4170000010000000 0xc170000010000000))
  (v128.const i64x2 0x4170000010000000 0xc170000010000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000))
  (v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x41dfffffffc00000 0xc1dfffffffc00000))
  (v128.const i64x2 0x41dfffffffc00000 0xc1dfffffffc00000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x41dfffffffe00000 0xc1dfffffffe00000))
  (v128.const i64x2 0x41dfffffffc00000 0xc1dfffffffc00000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x41e0000000000000 0xc1e0000000000000))
  (v128.const i64x2 0x41e0000000000000 0xc1e0000000000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x41e0000000100000 0xc1e0000000100000))
  (v128.const i64x2 0x41e0000000000000 0xc1e0000000000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x41e0000000200000 0xc1e0000000200000))
  (v128.const i64x2 0x41e0000000200000 0xc1e0000000200000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x41e0000020000000 0xc1e0000020000000))
  (v128.const i64x2 0x41e0000020000000 0xc1e0000020000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x41efffffe0000000 0xc1efffffe0000000))
  (v128.const i64x2 0x41efffffe0000000 0xc1efffffe0000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x41efffffffd00000 0xc1efffffffd00000))
  (v128.const i64x2 0x41efffffffc00000 0xc1efffffffc00000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x41efffffffe00000 0xc1efffffffe00000))
  (v128.const i64x2 0x41efffffffe00000 0xc1efffffffe00000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x41effffffff00000 0xc1effffffff00000))
  (v128.const i64x2 0x41efffffffe00000 0xc1efffffffe00000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x41f0000000000000 0xc1f0000000000000))
  (v128.const i64x2 0x41f0000000000000 0xc1f0000000000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x41f0000000100000 0xc1f0000000100000))
  (v128.const i64x2 0x41f0000000100000 0xc1f0000000100000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x41f0000020000000 0xc1f0000020000000))
  (v128.const i64x2 0x41f0000020000000 0xc1f0000020000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x41f8000000000000 0xc1f8000000000000))
  (v128.const i64x2 0x41f8000000000000 0xc1f8000000000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x42015295e8000000 0xc2015295e8000000))
  (v128.const i64x2 0x42015295e8000000 0xc2015295e8000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x43e0000000000000 0xc3e0000000000000))
  (v128.const i64x2 0x43e0000000000000 0xc3e0000000000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x4415af1d78b58c40 0xc415af1d78b58c40))
  (v128.const i64x2 0x4415af1d78b58c40 0xc415af1d78b58c40))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x47eff933c78cdfad 0xc7eff933c78cdfad))
  (v128.const i64x2 0x47eff933c78cdfad 0xc7eff933c78cdfad))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x48078287f49c4a1d 0xc8078287f49c4a1d))
  (v128.const i64x2 0x48078287f49c4a1d 0xc8078287f49c4a1d))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c))
  (v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x432fffffffffffff 0xc32fffffffffffff))
  (v128.const i64x2 0x432ffffffffffffe 0xc32ffffffffffffe))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x4330000000000000 0xc330000000000000))
  (v128.const i64x2 0x4330000000000000 0xc330000000000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x3696d601ad376ab9 0xb696d601ad376ab9)) (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 1 0x8000000000000001)) (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x3fdfffffdfc9a9ad 0xbfdfffffdfc9a9ad)) (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x3fefffffffffffff 0xbfefffffffffffff)) (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x7ff0000000000000 0xfff0000000000000))
  (v128.const i64x2 0x7ff0000000000000 0xfff0000000000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x8000000000000000 0x7ff8000000000000)) (v128.const f64x2 -0.0 nan:canonical))
(assert_return (invoke "f64x2.trunc"
  (v128.const i64x2 0x7ff4000000000001 0x7ff8000012340000)) (v128.const f64x2 nan:arithmetic nan:arithmetic))
(assert_return (invoke "f64x2.trunc-constant-0" ) (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "f64x2.trunc-constant-5" ) (v128.const i64x2 0x4008000000000000 0xc008000000000000))
(assert_return (invoke "f64x2.trunc-constant-10" ) (v128.const i64x2 0x415fffffc0000000 0xc15fffffc0000000))
(assert_return (invoke "f64x2.trunc-constant-15" ) (v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000))
(assert_return (invoke "f64x2.trunc-constant-20" ) (v128.const i64x2 0x41e0000000200000 0xc1e0000000200000))
(assert_return (invoke "f64x2.trunc-constant-25" ) (v128.const i64x2 0x41efffffffe00000 0xc1efffffffe00000))
(assert_return (invoke "f64x2.trunc-constant-30" ) (v128.const i64x2 0x42015295e8000000 0xc2015295e8000000))
(assert_return (invoke "f64x2.trunc-constant-35" ) (v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c))
(assert_return (invoke "f64x2.trunc-constant-40" ) (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "f64x2.trunc-constant-45" ) (v128.const f64x2 nan:arithmetic nan:arithmetic))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0 0x8000000000000000)) (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x3fe0000000000000 0xbfe0000000000000)) (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x3ff0000000000000 0xbff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0xbff0000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x3ff8000000000000 0xbff8000000000000))
  (v128.const i64x2 0x4000000000000000 0xc000000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x4004000000000000 0xc004000000000000))
  (v128.const i64x2 0x4000000000000000 0xc000000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x400c000000000000 0xc00c000000000000))
  (v128.const i64x2 0x4010000000000000 0xc010000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x405fe00000000000 0xc05fe00000000000))
  (v128.const i64x2 0x4060000000000000 0xc060000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x406fe00000000000 0xc06fe00000000000))
  (v128.const i64x2 0x406fe00000000000 0xc06fe00000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x40e0000000000000 0xc0e0000000000000))
  (v128.const i64x2 0x40e0000000000000 0xc0e0000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x40effff000000000 0xc0effff000000000))
  (v128.const i64x2 0x40f0000000000000 0xc0f0000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x415fffffe0000000 0xc15fffffe0000000))
  (v128.const i64x2 0x4160000000000000 0xc160000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x4160000010000000 0xc160000010000000))
  (v128.const i64x2 0x4160000000000000 0xc160000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x416fffffe0000000 0xc16fffffe0000000))
  (v128.const i64x2 0x416fffffe0000000 0xc16fffffe0000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x4170000000000000 0xc170000000000000))
  (v128.const i64x2 0x4170000000000000 0xc170000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x4170000010000000 0xc170000010000000))
  (v128.const i64x2 0x4170000010000000 0xc170000010000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000))
  (v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x41dfffffffc00000 0xc1dfffffffc00000))
  (v128.const i64x2 0x41dfffffffc00000 0xc1dfffffffc00000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x41dfffffffe00000 0xc1dfffffffe00000))
  (v128.const i64x2 0x41e0000000000000 0xc1e0000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x41e0000000000000 0xc1e0000000000000))
  (v128.const i64x2 0x41e0000000000000 0xc1e0000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x41e0000000100000 0xc1e0000000100000))
  (v128.const i64x2 0x41e0000000000000 0xc1e0000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x41e0000000200000 0xc1e0000000200000))
  (v128.const i64x2 0x41e0000000200000 0xc1e0000000200000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x41e0000020000000 0xc1e0000020000000))
  (v128.const i64x2 0x41e0000020000000 0xc1e0000020000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x41efffffe0000000 0xc1efffffe0000000))
  (v128.const i64x2 0x41efffffe0000000 0xc1efffffe0000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x41efffffffd00000 0xc1efffffffd00000))
  (v128.const i64x2 0x41efffffffc00000 0xc1efffffffc00000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x41efffffffe00000 0xc1efffffffe00000))
  (v128.const i64x2 0x41efffffffe00000 0xc1efffffffe00000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x41effffffff00000 0xc1effffffff00000))
  (v128.const i64x2 0x41f0000000000000 0xc1f0000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x41f0000000000000 0xc1f0000000000000))
  (v128.const i64x2 0x41f0000000000000 0xc1f0000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x41f0000000100000 0xc1f0000000100000))
  (v128.const i64x2 0x41f0000000100000 0xc1f0000000100000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x41f0000020000000 0xc1f0000020000000))
  (v128.const i64x2 0x41f0000020000000 0xc1f0000020000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x41f8000000000000 0xc1f8000000000000))
  (v128.const i64x2 0x41f8000000000000 0xc1f8000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x42015295e8000000 0xc2015295e8000000))
  (v128.const i64x2 0x42015295e8000000 0xc2015295e8000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x43e0000000000000 0xc3e0000000000000))
  (v128.const i64x2 0x43e0000000000000 0xc3e0000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x4415af1d78b58c40 0xc415af1d78b58c40))
  (v128.const i64x2 0x4415af1d78b58c40 0xc415af1d78b58c40))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x47eff933c78cdfad 0xc7eff933c78cdfad))
  (v128.const i64x2 0x47eff933c78cdfad 0xc7eff933c78cdfad))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x48078287f49c4a1d 0xc8078287f49c4a1d))
  (v128.const i64x2 0x48078287f49c4a1d 0xc8078287f49c4a1d))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c))
  (v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x432fffffffffffff 0xc32fffffffffffff))
  (v128.const i64x2 0x4330000000000000 0xc330000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x4330000000000000 0xc330000000000000))
  (v128.const i64x2 0x4330000000000000 0xc330000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x3696d601ad376ab9 0xb696d601ad376ab9)) (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 1 0x8000000000000001)) (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x3fdfffffdfc9a9ad 0xbfdfffffdfc9a9ad)) (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x3fefffffffffffff 0xbfefffffffffffff))
  (v128.const i64x2 0x3ff0000000000000 0xbff0000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x7ff0000000000000 0xfff0000000000000))
  (v128.const i64x2 0x7ff0000000000000 0xfff0000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x8000000000000000 0x7ff8000000000000)) (v128.const f64x2 -0.0 nan:canonical))
(assert_return (invoke "f64x2.nearest"
  (v128.const i64x2 0x7ff4000000000001 0x7ff8000012340000)) (v128.const f64x2 nan:arithmetic nan:arithmetic))
(assert_return (invoke "f64x2.nearest-constant-0" ) (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "f64x2.nearest-constant-5" ) (v128.const i64x2 0x4010000000000000 0xc010000000000000))
(assert_return (invoke "f64x2.nearest-constant-10" ) (v128.const i64x2 0x4160000000000000 0xc160000000000000))
(assert_return (invoke "f64x2.nearest-constant-15" ) (v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000))
(assert_return (invoke "f64x2.nearest-constant-20" ) (v128.const i64x2 0x41e0000000200000 0xc1e0000000200000))
(assert_return (invoke "f64x2.nearest-constant-25" ) (v128.const i64x2 0x41f0000000000000 0xc1f0000000000000))
(assert_return (invoke "f64x2.nearest-constant-30" ) (v128.const i64x2 0x42015295e8000000 0xc2015295e8000000))
(assert_return (invoke "f64x2.nearest-constant-35" ) (v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c))
(assert_return (invoke "f64x2.nearest-constant-40" ) (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "f64x2.nearest-constant-45" ) (v128.const f64x2 nan:arithmetic nan:arithmetic))
(assert_return (invoke "f64x2.convert_low_i32x4_s"
  (v128.const i64x2 0x100000000 0x800001007fffff)) (v128.const i64x2 0 0x3ff0000000000000))
(assert_return (invoke "f64x2.convert_low_i32x4_s"
  (v128.const i64x2 0x100000000ffffff 0x100000301000001))
  (v128.const i64x2 0x416fffffe0000000 0x4170000000000000))
(assert_return (invoke "f64x2.convert_low_i32x4_s"
  (v128.const i64x2 0x7fffffc07fffffbf 0x800000007fffffff))
  (v128.const i64x2 0x41dfffffefc00000 0x41dffffff0000000))
(assert_return (invoke "f64x2.convert_low_i32x4_s"
  (v128.const i64x2 0x8000008180000080 0xffffff80ffffff7f))
  (v128.const i64x2 0xc1dfffffe0000000 0xc1dfffffdfc00000))
(assert_return (invoke "f64x2.convert_low_i32x4_s"
  (v128.const i64x2 0x1ffffffffffff 0xfedcba9812345678))
  (v128.const i64x2 0xbff0000000000000 0x40fffff000000000))
(assert_return (invoke "f64x2.convert_low_i32x4_s"
  (v128.const i64x2 0xffff00000000ffff 0xffff7f55555555))
  (v128.const i64x2 0x40efffe000000000 0xc0f0000000000000))
(assert_return (invoke "f64x2.convert_low_i32x4_s-constant-0" ) (v128.const i64x2 0 0x3ff0000000000000))
(assert_return (invoke "f64x2.convert_low_i32x4_s-constant-5"
  ) (v128.const i64x2 0x40efffe000000000 0xc0f0000000000000))
(assert_return (invoke "f64x2.convert_low_i32x4_u"
  (v128.const i64x2 0x100000000 0x800001007fffff)) (v128.const i64x2 0 0x3ff0000000000000))
(assert_return (invoke "f64x2.convert_low_i32x4_u"
  (v128.const i64x2 0x100000000ffffff 0x100000301000001))
  (v128.const i64x2 0x416fffffe0000000 0x4170000000000000))
(assert_return (invoke "f64x2.convert_low_i32x4_u"
  (v128.const i64x2 0x7fffffc07fffffbf 0x800000007fffffff))
  (v128.const i64x2 0x41dfffffefc00000 0x41dffffff0000000))
(assert_return (invoke "f64x2.convert_low_i32x4_u"
  (v128.const i64x2 0x8000008180000080 0xffffff80ffffff7f))
  (v128.const i64x2 0x41e0000010000000 0x41e0000010200000))
(assert_return (invoke "f64x2.convert_low_i32x4_u"
  (v128.const i64x2 0x1ffffffffffff 0xfedcba9812345678))
  (v128.const i64x2 0x41efffffffe00000 0x40fffff000000000))
(assert_return (invoke "f64x2.convert_low_i32x4_u"
  (v128.const i64x2 0xffff00000000ffff 0xffff7f55555555))
  (v128.const i64x2 0x40efffe000000000 0x41efffe000000000))
(assert_return (invoke "f64x2.convert_low_i32x4_u-constant-0" ) (v128.const i64x2 0 0x3ff0000000000000))
(assert_return (invoke "f64x2.convert_low_i32x4_u-constant-5"
  ) (v128.const i64x2 0x40efffe000000000 0x41efffe000000000))
(assert_return (invoke "f64x2.promote_low_f32x4"
  (v128.const i64x2 0x8000000000000000 0xbf0000003f000000)) (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "f64x2.promote_low_f32x4"
  (v128.const i64x2 0xbf8000003f800000 0xbfc000003fc00000))
  (v128.const i64x2 0x3ff0000000000000 0xbff0000000000000))
(assert_return (invoke "f64x2.promote_low_f32x4"
  (v128.const i64x2 0xc020000040200000 0xc060000040600000))
  (v128.const i64x2 0x4004000000000000 0xc004000000000000))
(assert_return (invoke "f64x2.promote_low_f32x4"
  (v128.const i64x2 0xc2ff000042ff0000 0xc37f0000437f0000))
  (v128.const i64x2 0x405fe00000000000 0xc05fe00000000000))
(assert_return (invoke "f64x2.promote_low_f32x4"
  (v128.const i64x2 0xc700000047000000 0xc77fff80477fff80))
  (v128.const i64x2 0x40e0000000000000 0xc0e0000000000000))
(assert_return (invoke "f64x2.promote_low_f32x4"
  (v128.const i64x2 0xcaffffff4affffff 0xcb0000004b000000))
  (v128.const i64x2 0x415fffffe0000000 0xc15fffffe0000000))
(assert_return (invoke "f64x2.promote_low_f32x4"
  (v128.const i64x2 0xcb7fffff4b7fffff 0xcb8000004b800000))
  (v128.const i64x2 0x416fffffe0000000 0xc16fffffe0000000))
(assert_return (invoke "f64x2.promote_low_f32x4"
  (v128.const i64x2 0xcb8000004b800000 0xceffffff4effffff))
  (v128.const i64x2 0x4170000000000000 0xc170000000000000))
(assert_return (invoke "f64x2.promote_low_f32x4"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000))
  (v128.const i64x2 0x41e0000000000000 0xc1e0000000000000))
(assert_return (invoke "f64x2.promote_low_f32x4"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000))
  (v128.const i64x2 0x41e0000000000000 0xc1e0000000000000))
(assert_return (invoke "f64x2.promote_low_f32x4"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001))
  (v128.const i64x2 0x41e0000000000000 0xc1e0000000000000))
(assert_return (invoke "f64x2.promote_low_f32x4"
  (v128.const i64x2 0xcf7fffff4f7fffff 0xcf8000004f800000))
  (v128.const i64x2 0x41efffffe0000000 0xc1efffffe0000000))
(assert_return (invoke "f64x2.promote_low_f32x4"
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000))
  (v128.const i64x2 0x41f0000000000000 0xc1f0000000000000))
(assert_return (invoke "f64x2.promote_low_f32x4"
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000))
  (v128.const i64x2 0x41f0000000000000 0xc1f0000000000000))
(assert_return (invoke "f64x2.promote_low_f32x4"
  (v128.const i64x2 0xcf8000014f800001 0xcfc000004fc00000))
  (v128.const i64x2 0x41f0000020000000 0xc1f0000020000000))
(assert_return (invoke "f64x2.promote_low_f32x4"
  (v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000))
  (v128.const i64x2 0x42015295e0000000 0xc2015295e0000000))
(assert_return (invoke "f64x2.promote_low_f32x4"
  (v128.const i64x2 0xe0ad78ec60ad78ec 0xff7fc99e7f7fc99e))
  (v128.const i64x2 0x4415af1d80000000 0xc415af1d80000000))
(assert_return (invoke "f64x2.promote_low_f32x4"
  (v128.const i64x2 0xff8000007f800000 0xff8000007f800000))
  (v128.const i64x2 0x7ff0000000000000 0xfff0000000000000))
(assert_return (invoke "f64x2.promote_low_f32x4"
  (v128.const i64x2 0xd980000059800000 0xd980000059800000))
  (v128.const i64x2 0x4330000000000000 0xc330000000000000))
(assert_return (invoke "f64x2.promote_low_f32x4"
  (v128.const i64x2 0x8000000100000001 0x8000000000000000))
  (v128.const i64x2 0x36a0000000000000 0xb6a0000000000000))
(assert_return (invoke "f64x2.promote_low_f32x4"
  (v128.const i64x2 0xbeffffff3effffff 0xbf8000003f800000))
  (v128.const i64x2 0x3fdfffffe0000000 0xbfdfffffe0000000))
(assert_return (invoke "f64x2.promote_low_f32x4"
  (v128.const i64x2 0xff8000007f800000 0x8000000080000000))
  (v128.const i64x2 0x7ff0000000000000 0xfff0000000000000))
(assert_return (invoke "f64x2.promote_low_f32x4"
  (v128.const i64x2 0x7fc0000080000000 0x7fc012347fa00001)) (v128.const f64x2 -0.0 nan:canonical))
(assert_return (invoke "f64x2.promote_low_f32x4-constant-0" ) (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "f64x2.promote_low_f32x4-constant-5"
  ) (v128.const i64x2 0x415fffffe0000000 0xc15fffffe0000000))
(assert_return (invoke "f64x2.promote_low_f32x4-constant-10"
  ) (v128.const i64x2 0x41e0000000000000 0xc1e0000000000000))
(assert_return (invoke "f64x2.promote_low_f32x4-constant-15"
  ) (v128.const i64x2 0x42015295e0000000 0xc2015295e0000000))
(assert_return (invoke "f64x2.promote_low_f32x4-constant-20"
  ) (v128.const i64x2 0x3fdfffffe0000000 0xbfdfffffe0000000))
