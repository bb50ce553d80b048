;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Loads of less than a vector at the end of the memory, used by an instruction that could read memory itself.
;;
;; "v128.load32_zero-i8x16.add" adds what is loaded to a vector. Each function is called with the last address that is
;; in bounds and with the next one. "f32.load-i32x4.splat-…" and "f32.load-f32.abs" are the same with scalars.

(module
  (memory 1 5)
  (data $d0 "\41\46\4b\43\48\4d\45\4a\42\47\4c\44\49\41\46\4b")
  (global (mut v128) (v128.const i64x2 0x41b8000041fe0000 0x41e9000041910000))
  (func $fill (export "fill")
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0
  )
  (func $v128.load8x8_s-i8x16.add (export "v128.load8x8_s-i8x16.add") (param i32) (result v128)
    global.get 0 local.get 0 v128.load8x8_s i8x16.add
  )
  (func $v128.load8x8_s-i16x8.mul (export "v128.load8x8_s-i16x8.mul") (param i32) (result v128)
    global.get 0 local.get 0 v128.load8x8_s i16x8.mul
  )
  (func $v128.load8x8_s-i32x4.eq (export "v128.load8x8_s-i32x4.eq") (param i32) (result v128)
    global.get 0 local.get 0 v128.load8x8_s i32x4.eq
  )
  (func $v128.load8x8_s-v128.andnot (export "v128.load8x8_s-v128.andnot") (param i32) (result v128)
    global.get 0 local.get 0 v128.load8x8_s v128.andnot
  )
  (func $v128.load8x8_s-f32x4.min (export "v128.load8x8_s-f32x4.min") (param i32) (result v128)
    global.get 0 local.get 0 v128.load8x8_s f32x4.min
  )
  (func $v128.load8x8_s-f64x2.pmax (export "v128.load8x8_s-f64x2.pmax") (param i32) (result v128)
    global.get 0 local.get 0 v128.load8x8_s f64x2.pmax
  )
  (func $v128.load8x8_s-i8x16.swizzle (export "v128.load8x8_s-i8x16.swizzle") (param i32) (result v128)
    global.get 0 local.get 0 v128.load8x8_s i8x16.swizzle
  )
  (func $v128.load8x8_s-i64x2.mul (export "v128.load8x8_s-i64x2.mul") (param i32) (result v128)
    global.get 0 local.get 0 v128.load8x8_s i64x2.mul
  )
  (func $v128.load8x8_s-i16x8.extend_low_i8x16_s (export "v128.load8x8_s-i16x8.extend_low_i8x16_s")
  (param i32) (result v128)
    local.get 0 v128.load8x8_s i16x8.extend_low_i8x16_s
  )
  (func $v128.load8x8_s-i16x8.extend_low_i8x16_u (export "v128.load8x8_s-i16x8.extend_low_i8x16_u")
  (param i32) (result v128)
    local.get 0 v128.load8x8_s i16x8.extend_low_i8x16_u
  )
  (func $v128.load8x8_s-i32x4.extend_low_i16x8_s (export "v128.load8x8_s-i32x4.extend_low_i16x8_s")
  (param i32) (result v128)
    local.get 0 v128.load8x8_s i32x4.extend_low_i16x8_s
  )
  (func $v128.load8x8_s-i32x4.extend_low_i16x8_u (export "v128.load8x8_s-i32x4.extend_low_i16x8_u")
  (param i32) (result v128)
    local.get 0 v128.load8x8_s i32x4.extend_low_i16x8_u
  )
  (func $v128.load8x8_s-i64x2.extend_low_i32x4_s (export "v128.load8x8_s-i64x2.extend_low_i32x4_s")
  (param i32) (result v128)
    local.get 0 v128.load8x8_s i64x2.extend_low_i32x4_s
  )
  (func $v128.load8x8_s-i64x2.extend_low_i32x4_u (export "v128.load8x8_s-i64x2.extend_low_i32x4_u")
  (param i32) (result v128)
    local.get 0 v128.load8x8_s i64x2.extend_low_i32x4_u
  )
  (func $v128.load8x8_s-f64x2.convert_low_i32x4_s (export "v128.load8x8_s-f64x2.convert_low_i32x4_s")
  (param i32) (result v128)
    local.get 0 v128.load8x8_s f64x2.convert_low_i32x4_s
  )
  (func $v128.load8x8_s-f64x2.convert_low_i32x4_u (export "v128.load8x8_s-f64x2.convert_low_i32x4_u")
  (param i32) (result v128)
    local.get 0 v128.load8x8_s f64x2.convert_low_i32x4_u
  )
  (func $v128.load8x8_s-f64x2.promote_low_f32x4 (export "v128.load8x8_s-f64x2.promote_low_f32x4") (param i32)
  (result v128)
    local.get 0 v128.load8x8_s f64x2.promote_low_f32x4
  )
  (func $v128.load8x8_s-f32x4.sqrt (export "v128.load8x8_s-f32x4.sqrt") (param i32) (result v128)
    local.get 0 v128.load8x8_s f32x4.sqrt
  )
  (func $v128.load8x8_s-i8x16.abs (export "v128.load8x8_s-i8x16.abs") (param i32) (result v128)
    local.get 0 v128.load8x8_s i8x16.abs
  )
  (func $v128.load8x8_s-i32x4.trunc_sat_f64x2_s_zero (export "v128.load8x8_s-i32x4.trunc_sat_f64x2_s_zero")
  (param i32) (result v128)
    local.get 0 v128.load8x8_s i32x4.trunc_sat_f64x2_s_zero
  )
  (func $v128.load8x8_s-f32x4.demote_f64x2_zero (export "v128.load8x8_s-f32x4.demote_f64x2_zero") (param i32)
  (result v128)
    local.get 0 v128.load8x8_s f32x4.demote_f64x2_zero
  )
  (func $v128.load8x8_u-i8x16.add (export "v128.load8x8_u-i8x16.add") (param i32) (result v128)
    global.get 0 local.get 0 v128.load8x8_u i8x16.add
  )
  (func $v128.load8x8_u-i16x8.mul (export "v128.load8x8_u-i16x8.mul") (param i32) (result v128)
    global.get 0 local.get 0 v128.load8x8_u i16x8.mul
  )
  (func $v128.load8x8_u-i32x4.eq (export "v128.load8x8_u-i32x4.eq") (param i32) (result v128)
    global.get 0 local.get 0 v128.load8x8_u i32x4.eq
  )
  (func $v128.load8x8_u-v128.andnot (export "v128.load8x8_u-v128.andnot") (param i32) (result v128)
    global.get 0 local.get 0 v128.load8x8_u v128.andnot
  )
  (func $v128.load8x8_u-f32x4.min (export "v128.load8x8_u-f32x4.min") (param i32) (result v128)
    global.get 0 local.get 0 v128.load8x8_u f32x4.min
  )
  (func $v128.load8x8_u-f64x2.pmax (export "v128.load8x8_u-f64x2.pmax") (param i32) (result v128)
    global.get 0 local.get 0 v128.load8x8_u f64x2.pmax
  )
  (func $v128.load8x8_u-i8x16.swizzle (export "v128.load8x8_u-i8x16.swizzle") (param i32) (result v128)
    global.get 0 local.get 0 v128.load8x8_u i8x16.swizzle
  )
  (func $v128.load8x8_u-i64x2.mul (export "v128.load8x8_u-i64x2.mul") (param i32) (result v128)
    global.get 0 local.get 0 v128.load8x8_u i64x2.mul
  )
  (func $v128.load8x8_u-i16x8.extend_low_i8x16_s (export "v128.load8x8_u-i16x8.extend_low_i8x16_s")
  (param i32) (result v128)
    local.get 0 v128.load8x8_u i16x8.extend_low_i8x16_s
  )
  (func $v128.load8x8_u-i16x8.extend_low_i8x16_u (export "v128.load8x8_u-i16x8.extend_low_i8x16_u")
  (param i32) (result v128)
    local.get 0 v128.load8x8_u i16x8.extend_low_i8x16_u
  )
  (func $v128.load8x8_u-i32x4.extend_low_i16x8_s (export "v128.load8x8_u-i32x4.extend_low_i16x8_s")
  (param i32) (result v128)
    local.get 0 v128.load8x8_u i32x4.extend_low_i16x8_s
  )
  (func $v128.load8x8_u-i32x4.extend_low_i16x8_u (export "v128.load8x8_u-i32x4.extend_low_i16x8_u")
  (param i32) (result v128)
    local.get 0 v128.load8x8_u i32x4.extend_low_i16x8_u
  )
  (func $v128.load8x8_u-i64x2.extend_low_i32x4_s (export "v128.load8x8_u-i64x2.extend_low_i32x4_s")
  (param i32) (result v128)
    local.get 0 v128.load8x8_u i64x2.extend_low_i32x4_s
  )
  (func $v128.load8x8_u-i64x2.extend_low_i32x4_u (export "v128.load8x8_u-i64x2.extend_low_i32x4_u")
  (param i32) (result v128)
    local.get 0 v128.load8x8_u i64x2.extend_low_i32x4_u
  )
  (func $v128.load8x8_u-f64x2.convert_low_i32x4_s (export "v128.load8x8_u-f64x2.convert_low_i32x4_s")
  (param i32) (result v128)
    local.get 0 v128.load8x8_u f64x2.convert_low_i32x4_s
  )
  (func $v128.load8x8_u-f64x2.convert_low_i32x4_u (export "v128.load8x8_u-f64x2.convert_low_i32x4_u")
  (param i32) (result v128)
    local.get 0 v128.load8x8_u f64x2.convert_low_i32x4_u
  )
  (func $v128.load8x8_u-f64x2.promote_low_f32x4 (export "v128.load8x8_u-f64x2.promote_low_f32x4") (param i32)
  (result v128)
    local.get 0 v128.load8x8_u f64x2.promote_low_f32x4
  )
  (func $v128.load8x8_u-f32x4.sqrt (export "v128.load8x8_u-f32x4.sqrt") (param i32) (result v128)
    local.get 0 v128.load8x8_u f32x4.sqrt
  )
  (func $v128.load8x8_u-i8x16.abs (export "v128.load8x8_u-i8x16.abs") (param i32) (result v128)
    local.get 0 v128.load8x8_u i8x16.abs
  )
  (func $v128.load8x8_u-i32x4.trunc_sat_f64x2_s_zero (export "v128.load8x8_u-i32x4.trunc_sat_f64x2_s_zero")
  (param i32) (result v128)
    local.get 0 v128.load8x8_u i32x4.trunc_sat_f64x2_s_zero
  )
  (func $v128.load8x8_u-f32x4.demote_f64x2_zero (export "v128.load8x8_u-f32x4.demote_f64x2_zero") (param i32)
  (result v128)
    local.get 0 v128.load8x8_u f32x4.demote_f64x2_zero
  )
  (func $v128.load16x4_s-i8x16.add (export "v128.load16x4_s-i8x16.add") (param i32) (result v128)
    global.get 0 local.get 0 v128.load16x4_s i8x16.add
  )
  (func $v128.load16x4_s-i16x8.mul (export "v128.load16x4_s-i16x8.mul") (param i32) (result v128)
    global.get 0 local.get 0 v128.load16x4_s i16x8.mul
  )
  (func $v128.load16x4_s-i32x4.eq (export "v128.load16x4_s-i32x4.eq") (param i32) (result v128)
    global.get 0 local.get 0 v128.load16x4_s i32x4.eq
  )
  (func $v128.load16x4_s-v128.andnot (export "v128.load16x4_s-v128.andnot") (param i32) (result v128)
    global.get 0 local.get 0 v128.load16x4_s v128.andnot
  )
  (func $v128.load16x4_s-f32x4.min (export "v128.load16x4_s-f32x4.min") (param i32) (result v128)
    global.get 0 local.get 0 v128.load16x4_s f32x4.min
  )
  (func $v128.load16x4_s-f64x2.pmax (export "v128.load16x4_s-f64x2.pmax") (param i32) (result v128)
    global.get 0 local.get 0 v128.load16x4_s f64x2.pmax
  )
  (func $v128.load16x4_s-i8x16.swizzle (export "v128.load16x4_s-i8x16.swizzle") (param i32) (result v128)
    global.get 0 local.get 0 v128.load16x4_s i8x16.swizzle
  )
  (func $v128.load16x4_s-i64x2.mul (export "v128.load16x4_s-i64x2.mul") (param i32) (result v128)
    global.get 0 local.get 0 v128.load16x4_s i64x2.mul
  )
  (func $v128.load16x4_s-i16x8.extend_low_i8x16_s (export "v128.load16x4_s-i16x8.extend_low_i8x16_s")
  (param i32) (result v128)
    local.get 0 v128.load16x4_s i16x8.extend_low_i8x16_s
  )
  (func $v128.load16x4_s-i16x8.extend_low_i8x16_u (export "v128.load16x4_s-i16x8.extend_low_i8x16_u")
  (param i32) (result v128)
    local.get 0 v128.load16x4_s i16x8.extend_low_i8x16_u
  )
  (func $v128.load16x4_s-i32x4.extend_low_i16x8_s (export "v128.load16x4_s-i32x4.extend_low_i16x8_s")
  (param i32) (result v128)
    local.get 0 v128.load16x4_s i32x4.extend_low_i16x8_s
  )
  (func $v128.load16x4_s-i32x4.extend_low_i16x8_u (export "v128.load16x4_s-i32x4.extend_low_i16x8_u")
  (param i32) (result v128)
    local.get 0 v128.load16x4_s i32x4.extend_low_i16x8_u
  )
  (func $v128.load16x4_s-i64x2.extend_low_i32x4_s (export "v128.load16x4_s-i64x2.extend_low_i32x4_s")
  (param i32) (result v128)
    local.get 0 v128.load16x4_s i64x2.extend_low_i32x4_s
  )
  (func $v128.load16x4_s-i64x2.extend_low_i32x4_u (export "v128.load16x4_s-i64x2.extend_low_i32x4_u")
  (param i32) (result v128)
    local.get 0 v128.load16x4_s i64x2.extend_low_i32x4_u
  )
  (func $v128.load16x4_s-f64x2.convert_low_i32x4_s (export "v128.load16x4_s-f64x2.convert_low_i32x4_s")
  (param i32) (result v128)
    local.get 0 v128.load16x4_s f64x2.convert_low_i32x4_s
  )
  (func $v128.load16x4_s-f64x2.convert_low_i32x4_u (export "v128.load16x4_s-f64x2.convert_low_i32x4_u")
  (param i32) (result v128)
    local.get 0 v128.load16x4_s f64x2.convert_low_i32x4_u
  )
  (func $v128.load16x4_s-f64x2.promote_low_f32x4 (export "v128.load16x4_s-f64x2.promote_low_f32x4")
  (param i32) (result v128)
    local.get 0 v128.load16x4_s f64x2.promote_low_f32x4
  )
  (func $v128.load16x4_s-f32x4.sqrt (export "v128.load16x4_s-f32x4.sqrt") (param i32) (result v128)
    local.get 0 v128.load16x4_s f32x4.sqrt
  )
  (func $v128.load16x4_s-i8x16.abs (export "v128.load16x4_s-i8x16.abs") (param i32) (result v128)
    local.get 0 v128.load16x4_s i8x16.abs
  )
  (func $v128.load16x4_s-i32x4.trunc_sat_f64x2_s_zero (export "v128.load16x4_s-i32x4.trunc_sat_f64x2_s_zero")
  (param i32) (result v128)
    local.get 0 v128.load16x4_s i32x4.trunc_sat_f64x2_s_zero
  )
  (func $v128.load16x4_s-f32x4.demote_f64x2_zero (export "v128.load16x4_s-f32x4.demote_f64x2_zero")
  (param i32) (result v128)
    local.get 0 v128.load16x4_s f32x4.demote_f64x2_zero
  )
  (func $v128.load16x4_u-i8x16.add (export "v128.load16x4_u-i8x16.add") (param i32) (result v128)
    global.get 0 local.get 0 v128.load16x4_u i8x16.add
  )
  (func $v128.load16x4_u-i16x8.mul (export "v128.load16x4_u-i16x8.mul") (param i32) (result v128)
    global.get 0 local.get 0 v128.load16x4_u i16x8.mul
  )
  (func $v128.load16x4_u-i32x4.eq (export "v128.load16x4_u-i32x4.eq") (param i32) (result v128)
    global.get 0 local.get 0 v128.load16x4_u i32x4.eq
  )
  (func $v128.load16x4_u-v128.andnot (export "v128.load16x4_u-v128.andnot") (param i32) (result v128)
    global.get 0 local.get 0 v128.load16x4_u v128.andnot
  )
  (func $v128.load16x4_u-f32x4.min (export "v128.load16x4_u-f32x4.min") (param i32) (result v128)
    global.get 0 local.get 0 v128.load16x4_u f32x4.min
  )
  (func $v128.load16x4_u-f64x2.pmax (export "v128.load16x4_u-f64x2.pmax") (param i32) (result v128)
    global.get 0 local.get 0 v128.load16x4_u f64x2.pmax
  )
  (func $v128.load16x4_u-i8x16.swizzle (export "v128.load16x4_u-i8x16.swizzle") (param i32) (result v128)
    global.get 0 local.get 0 v128.load16x4_u i8x16.swizzle
  )
  (func $v128.load16x4_u-i64x2.mul (export "v128.load16x4_u-i64x2.mul") (param i32) (result v128)
    global.get 0 local.get 0 v128.load16x4_u i64x2.mul
  )
  (func $v128.load16x4_u-i16x8.extend_low_i8x16_s (export "v128.load16x4_u-i16x8.extend_low_i8x16_s")
  (param i32) (result v128)
    local.get 0 v128.load16x4_u i16x8.extend_low_i8x16_s
  )
  (func $v128.load16x4_u-i16x8.extend_low_i8x16_u (export "v128.load16x4_u-i16x8.extend_low_i8x16_u")
  (param i32) (result v128)
    local.get 0 v128.load16x4_u i16x8.extend_low_i8x16_u
  )
  (func $v128.load16x4_u-i32x4.extend_low_i16x8_s (export "v128.load16x4_u-i32x4.extend_low_i16x8_s")
  (param i32) (result v128)
    local.get 0 v128.load16x4_u i32x4.extend_low_i16x8_s
  )
  (func $v128.load16x4_u-i32x4.extend_low_i16x8_u (export "v128.load16x4_u-i32x4.extend_low_i16x8_u")
  (param i32) (result v128)
    local.get 0 v128.load16x4_u i32x4.extend_low_i16x8_u
  )
  (func $v128.load16x4_u-i64x2.extend_low_i32x4_s (export "v128.load16x4_u-i64x2.extend_low_i32x4_s")
  (param i32) (result v128)
    local.get 0 v128.load16x4_u i64x2.extend_low_i32x4_s
  )
  (func $v128.load16x4_u-i64x2.extend_low_i32x4_u (export "v128.load16x4_u-i64x2.extend_low_i32x4_u")
  (param i32) (result v128)
    local.get 0 v128.load16x4_u i64x2.extend_low_i32x4_u
  )
  (func $v128.load16x4_u-f64x2.convert_low_i32x4_s (export "v128.load16x4_u-f64x2.convert_low_i32x4_s")
  (param i32) (result v128)
    local.get 0 v128.load16x4_u f64x2.convert_low_i32x4_s
  )
  (func $v128.load16x4_u-f64x2.convert_low_i32x4_u (export "v128.load16x4_u-f64x2.convert_low_i32x4_u")
  (param i32) (result v128)
    local.get 0 v128.load16x4_u f64x2.convert_low_i32x4_u
  )
  (func $v128.load16x4_u-f64x2.promote_low_f32x4 (export "v128.load16x4_u-f64x2.promote_low_f32x4")
  (param i32) (result v128)
    local.get 0 v128.load16x4_u f64x2.promote_low_f32x4
  )
  (func $v128.load16x4_u-f32x4.sqrt (export "v128.load16x4_u-f32x4.sqrt") (param i32) (result v128)
    local.get 0 v128.load16x4_u f32x4.sqrt
  )
  (func $v128.load16x4_u-i8x16.abs (export "v128.load16x4_u-i8x16.abs") (param i32) (result v128)
    local.get 0 v128.load16x4_u i8x16.abs
  )
  (func $v128.load16x4_u-i32x4.trunc_sat_f64x2_s_zero (export "v128.load16x4_u-i32x4.trunc_sat_f64x2_s_zero")
  (param i32) (result v128)
    local.get 0 v128.load16x4_u i32x4.trunc_sat_f64x2_s_zero
  )
  (func $v128.load16x4_u-f32x4.demote_f64x2_zero (export "v128.load16x4_u-f32x4.demote_f64x2_zero")
  (param i32) (result v128)
    local.get 0 v128.load16x4_u f32x4.demote_f64x2_zero
  )
  (func $v128.load32x2_s-i8x16.add (export "v128.load32x2_s-i8x16.add") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32x2_s i8x16.add
  )
  (func $v128.load32x2_s-i16x8.mul (export "v128.load32x2_s-i16x8.mul") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32x2_s i16x8.mul
  )
  (func $v128.load32x2_s-i32x4.eq (export "v128.load32x2_s-i32x4.eq") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32x2_s i32x4.eq
  )
  (func $v128.load32x2_s-v128.andnot (export "v128.load32x2_s-v128.andnot") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32x2_s v128.andnot
  )
  (func $v128.load32x2_s-f32x4.min (export "v128.load32x2_s-f32x4.min") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32x2_s f32x4.min
  )
  (func $v128.load32x2_s-f64x2.pmax (export "v128.load32x2_s-f64x2.pmax") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32x2_s f64x2.pmax
  )
  (func $v128.load32x2_s-i8x16.swizzle (export "v128.load32x2_s-i8x16.swizzle") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32x2_s i8x16.swizzle
  )
  (func $v128.load32x2_s-i64x2.mul (export "v128.load32x2_s-i64x2.mul") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32x2_s i64x2.mul
  )
  (func $v128.load32x2_s-i16x8.extend_low_i8x16_s (export "v128.load32x2_s-i16x8.extend_low_i8x16_s")
  (param i32) (result v128)
    local.get 0 v128.load32x2_s i16x8.extend_low_i8x16_s
  )
  (func $v128.load32x2_s-i16x8.extend_low_i8x16_u (export "v128.load32x2_s-i16x8.extend_low_i8x16_u")
  (param i32) (result v128)
    local.get 0 v128.load32x2_s i16x8.extend_low_i8x16_u
  )
  (func $v128.load32x2_s-i32x4.extend_low_i16x8_s (export "v128.load32x2_s-i32x4.extend_low_i16x8_s")
  (param i32) (result v128)
    local.get 0 v128.load32x2_s i32x4.extend_low_i16x8_s
  )
  (func $v128.load32x2_s-i32x4.extend_low_i16x8_u (export "v128.load32x2_s-i32x4.extend_low_i16x8_u")
  (param i32) (result v128)
    local.get 0 v128.load32x2_s i32x4.extend_low_i16x8_u
  )
  (func $v128.load32x2_s-i64x2.extend_low_i32x4_s (export "v128.load32x2_s-i64x2.extend_low_i32x4_s")
  (param i32) (result v128)
    local.get 0 v128.load32x2_s i64x2.extend_low_i32x4_s
  )
  (func $v128.load32x2_s-i64x2.extend_low_i32x4_u (export "v128.load32x2_s-i64x2.extend_low_i32x4_u")
  (param i32) (result v128)
    local.get 0 v128.load32x2_s i64x2.extend_low_i32x4_u
  )
  (func $v128.load32x2_s-f64x2.convert_low_i32x4_s (export "v128.load32x2_s-f64x2.convert_low_i32x4_s")
  (param i32) (result v128)
    local.get 0 v128.load32x2_s f64x2.convert_low_i32x4_s
  )
  (func $v128.load32x2_s-f64x2.convert_low_i32x4_u (export "v128.load32x2_s-f64x2.convert_low_i32x4_u")
  (param i32) (result v128)
    local.get 0 v128.load32x2_s f64x2.convert_low_i32x4_u
  )
  (func $v128.load32x2_s-f64x2.promote_low_f32x4 (export "v128.load32x2_s-f64x2.promote_low_f32x4")
  (param i32) (result v128)
    local.get 0 v128.load32x2_s f64x2.promote_low_f32x4
  )
  (func $v128.load32x2_s-f32x4.sqrt (export "v128.load32x2_s-f32x4.sqrt") (param i32) (result v128)
    local.get 0 v128.load32x2_s f32x4.sqrt
  )
  (func $v128.load32x2_s-i8x16.abs (export "v128.load32x2_s-i8x16.abs") (param i32) (result v128)
    local.get 0 v128.load32x2_s i8x16.abs
  )
  (func $v128.load32x2_s-i32x4.trunc_sat_f64x2_s_zero (export "v128.load32x2_s-i32x4.trunc_sat_f64x2_s_zero")
  (param i32) (result v128)
    local.get 0 v128.load32x2_s i32x4.trunc_sat_f64x2_s_zero
  )
  (func $v128.load32x2_s-f32x4.demote_f64x2_zero (export "v128.load32x2_s-f32x4.demote_f64x2_zero")
  (param i32) (result v128)
    local.get 0 v128.load32x2_s f32x4.demote_f64x2_zero
  )
  (func $v128.load32x2_u-i8x16.add (export "v128.load32x2_u-i8x16.add") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32x2_u i8x16.add
  )
  (func $v128.load32x2_u-i16x8.mul (export "v128.load32x2_u-i16x8.mul") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32x2_u i16x8.mul
  )
  (func $v128.load32x2_u-i32x4.eq (export "v128.load32x2_u-i32x4.eq") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32x2_u i32x4.eq
  )
  (func $v128.load32x2_u-v128.andnot (export "v128.load32x2_u-v128.andnot") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32x2_u v128.andnot
  )
  (func $v128.load32x2_u-f32x4.min (export "v128.load32x2_u-f32x4.min") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32x2_u f32x4.min
  )
  (func $v128.load32x2_u-f64x2.pmax (export "v128.load32x2_u-f64x2.pmax") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32x2_u f64x2.pmax
  )
  (func $v128.load32x2_u-i8x16.swizzle (export "v128.load32x2_u-i8x16.swizzle") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32x2_u i8x16.swizzle
  )
  (func $v128.load32x2_u-i64x2.mul (export "v128.load32x2_u-i64x2.mul") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32x2_u i64x2.mul
  )
  (func $v128.load32x2_u-i16x8.extend_low_i8x16_s (export "v128.load32x2_u-i16x8.extend_low_i8x16_s")
  (param i32) (result v128)
    local.get 0 v128.load32x2_u i16x8.extend_low_i8x16_s
  )
  (func $v128.load32x2_u-i16x8.extend_low_i8x16_u (export "v128.load32x2_u-i16x8.extend_low_i8x16_u")
  (param i32) (result v128)
    local.get 0 v128.load32x2_u i16x8.extend_low_i8x16_u
  )
  (func $v128.load32x2_u-i32x4.extend_low_i16x8_s (export "v128.load32x2_u-i32x4.extend_low_i16x8_s")
  (param i32) (result v128)
    local.get 0 v128.load32x2_u i32x4.extend_low_i16x8_s
  )
  (func $v128.load32x2_u-i32x4.extend_low_i16x8_u (export "v128.load32x2_u-i32x4.extend_low_i16x8_u")
  (param i32) (result v128)
    local.get 0 v128.load32x2_u i32x4.extend_low_i16x8_u
  )
  (func $v128.load32x2_u-i64x2.extend_low_i32x4_s (export "v128.load32x2_u-i64x2.extend_low_i32x4_s")
  (param i32) (result v128)
    local.get 0 v128.load32x2_u i64x2.extend_low_i32x4_s
  )
  (func $v128.load32x2_u-i64x2.extend_low_i32x4_u (export "v128.load32x2_u-i64x2.extend_low_i32x4_u")
  (param i32) (result v128)
    local.get 0 v128.load32x2_u i64x2.extend_low_i32x4_u
  )
  (func $v128.load32x2_u-f64x2.convert_low_i32x4_s (export "v128.load32x2_u-f64x2.convert_low_i32x4_s")
  (param i32) (result v128)
    local.get 0 v128.load32x2_u f64x2.convert_low_i32x4_s
  )
  (func $v128.load32x2_u-f64x2.convert_low_i32x4_u (export "v128.load32x2_u-f64x2.convert_low_i32x4_u")
  (param i32) (result v128)
    local.get 0 v128.load32x2_u f64x2.convert_low_i32x4_u
  )
  (func $v128.load32x2_u-f64x2.promote_low_f32x4 (export "v128.load32x2_u-f64x2.promote_low_f32x4")
  (param i32) (result v128)
    local.get 0 v128.load32x2_u f64x2.promote_low_f32x4
  )
  (func $v128.load32x2_u-f32x4.sqrt (export "v128.load32x2_u-f32x4.sqrt") (param i32) (result v128)
    local.get 0 v128.load32x2_u f32x4.sqrt
  )
  (func $v128.load32x2_u-i8x16.abs (export "v128.load32x2_u-i8x16.abs") (param i32) (result v128)
    local.get 0 v128.load32x2_u i8x16.abs
  )
  (func $v128.load32x2_u-i32x4.trunc_sat_f64x2_s_zero (export "v128.load32x2_u-i32x4.trunc_sat_f64x2_s_zero")
  (param i32) (result v128)
    local.get 0 v128.load32x2_u i32x4.trunc_sat_f64x2_s_zero
  )
  (func $v128.load32x2_u-f32x4.demote_f64x2_zero (export "v128.load32x2_u-f32x4.demote_f64x2_zero")
  (param i32) (result v128)
    local.get 0 v128.load32x2_u f32x4.demote_f64x2_zero
  )
  (func $v128.load8_splat-i8x16.add (export "v128.load8_splat-i8x16.add") (param i32) (result v128)
    global.get 0 local.get 0 v128.load8_splat i8x16.add
  )
  (func $v128.load8_splat-i16x8.mul (export "v128.load8_splat-i16x8.mul") (param i32) (result v128)
    global.get 0 local.get 0 v128.load8_splat i16x8.mul
  )
  (func $v128.load8_splat-i32x4.eq (export "v128.load8_splat-i32x4.eq") (param i32) (result v128)
    global.get 0 local.get 0 v128.load8_splat i32x4.eq
  )
  (func $v128.load8_splat-v128.andnot (export "v128.load8_splat-v128.andnot") (param i32) (result v128)
    global.get 0 local.get 0 v128.load8_splat v128.andnot
  )
  (func $v128.load8_splat-f32x4.min (export "v128.load8_splat-f32x4.min") (param i32) (result v128)
    global.get 0 local.get 0 v128.load8_splat f32x4.min
  )
  (func $v128.load8_splat-f64x2.pmax (export "v128.load8_splat-f64x2.pmax") (param i32) (result v128)
    global.get 0 local.get 0 v128.load8_splat f64x2.pmax
  )
  (func $v128.load8_splat-i8x16.swizzle (export "v128.load8_splat-i8x16.swizzle") (param i32) (result v128)
    global.get 0 local.get 0 v128.load8_splat i8x16.swizzle
  )
  (func $v128.load8_splat-i64x2.mul (export "v128.load8_splat-i64x2.mul") (param i32) (result v128)
    global.get 0 local.get 0 v128.load8_splat i64x2.mul
  )
  (func $v128.load8_splat-i16x8.extend_low_i8x16_s (export "v128.load8_splat-i16x8.extend_low_i8x16_s")
  (param i32) (result v128)
    local.get 0 v128.load8_splat i16x8.extend_low_i8x16_s
  )
  (func $v128.load8_splat-i16x8.extend_low_i8x16_u (export "v128.load8_splat-i16x8.extend_low_i8x16_u")
  (param i32) (result v128)
    local.get 0 v128.load8_splat i16x8.extend_low_i8x16_u
  )
  (func $v128.load8_splat-i32x4.extend_low_i16x8_s (export "v128.load8_splat-i32x4.extend_low_i16x8_s")
  (param i32) (result v128)
    local.get 0 v128.load8_splat i32x4.extend_low_i16x8_s
  )
  (func $v128.load8_splat-i32x4.extend_low_i16x8_u (export "v128.load8_splat-i32x4.extend_low_i16x8_u")
  (param i32) (result v128)
    local.get 0 v128.load8_splat i32x4.extend_low_i16x8_u
  )
  (func $v128.load8_splat-i64x2.extend_low_i32x4_s (export "v128.load8_splat-i64x2.extend_low_i32x4_s")
  (param i32) (result v128)
    local.get 0 v128.load8_splat i64x2.extend_low_i32x4_s
  )
  (func $v128.load8_splat-i64x2.extend_low_i32x4_u (export "v128.load8_splat-i64x2.extend_low_i32x4_u")
  (param i32) (result v128)
    local.get 0 v128.load8_splat i64x2.extend_low_i32x4_u
  )
  (func $v128.load8_splat-f64x2.convert_low_i32x4_s (export "v128.load8_splat-f64x2.convert_low_i32x4_s")
  (param i32) (result v128)
    local.get 0 v128.load8_splat f64x2.convert_low_i32x4_s
  )
  (func $v128.load8_splat-f64x2.convert_low_i32x4_u (export "v128.load8_splat-f64x2.convert_low_i32x4_u")
  (param i32) (result v128)
    local.get 0 v128.load8_splat f64x2.convert_low_i32x4_u
  )
  (func $v128.load8_splat-f64x2.promote_low_f32x4 (export "v128.load8_splat-f64x2.promote_low_f32x4")
  (param i32) (result v128)
    local.get 0 v128.load8_splat f64x2.promote_low_f32x4
  )
  (func $v128.load8_splat-f32x4.sqrt (export "v128.load8_splat-f32x4.sqrt") (param i32) (result v128)
    local.get 0 v128.load8_splat f32x4.sqrt
  )
  (func $v128.load8_splat-i8x16.abs (export "v128.load8_splat-i8x16.abs") (param i32) (result v128)
    local.get 0 v128.load8_splat i8x16.abs
  )
  (func $v128.load8_splat-i32x4.trunc_sat_f64x2_s_zero
  (export "v128.load8_splat-i32x4.trunc_sat_f64x2_s_zero") (param i32) (result v128)
    local.get 0 v128.load8_splat i32x4.trunc_sat_f64x2_s_zero
  )
  (func $v128.load8_splat-f32x4.demote_f64x2_zero (export "v128.load8_splat-f32x4.demote_f64x2_zero")
  (param i32) (result v128)
    local.get 0 v128.load8_splat f32x4.demote_f64x2_zero
  )
  (func $v128.load16_splat-i8x16.add (export "v128.load16_splat-i8x16.add") (param i32) (result v128)
    global.get 0 local.get 0 v128.load16_splat i8x16.add
  )
  (func $v128.load16_splat-i16x8.mul (export "v128.load16_splat-i16x8.mul") (param i32) (result v128)
    global.get 0 local.get 0 v128.load16_splat i16x8.mul
  )
  (func $v128.load16_splat-i32x4.eq (export "v128.load16_splat-i32x4.eq") (param i32) (result v128)
    global.get 0 local.get 0 v128.load16_splat i32x4.eq
  )
  (func $v128.load16_splat-v128.andnot (export "v128.load16_splat-v128.andnot") (param i32) (result v128)
    global.get 0 local.get 0 v128.load16_splat v128.andnot
  )
  (func $v128.load16_splat-f32x4.min (export "v128.load16_splat-f32x4.min") (param i32) (result v128)
    global.get 0 local.get 0 v128.load16_splat f32x4.min
  )
  (func $v128.load16_splat-f64x2.pmax (export "v128.load16_splat-f64x2.pmax") (param i32) (result v128)
    global.get 0 local.get 0 v128.load16_splat f64x2.pmax
  )
  (func $v128.load16_splat-i8x16.swizzle (export "v128.load16_splat-i8x16.swizzle") (param i32) (result v128)
    global.get 0 local.get 0 v128.load16_splat i8x16.swizzle
  )
  (func $v128.load16_splat-i64x2.mul (export "v128.load16_splat-i64x2.mul") (param i32) (result v128)
    global.get 0 local.get 0 v128.load16_splat i64x2.mul
  )
  (func $v128.load16_splat-i16x8.extend_low_i8x16_s (export "v128.load16_splat-i16x8.extend_low_i8x16_s")
  (param i32) (result v128)
    local.get 0 v128.load16_splat i16x8.extend_low_i8x16_s
  )
  (func $v128.load16_splat-i16x8.extend_low_i8x16_u (export "v128.load16_splat-i16x8.extend_low_i8x16_u")
  (param i32) (result v128)
    local.get 0 v128.load16_splat i16x8.extend_low_i8x16_u
  )
  (func $v128.load16_splat-i32x4.extend_low_i16x8_s (export "v128.load16_splat-i32x4.extend_low_i16x8_s")
  (param i32) (result v128)
    local.get 0 v128.load16_splat i32x4.extend_low_i16x8_s
  )
  (func $v128.load16_splat-i32x4.extend_low_i16x8_u (export "v128.load16_splat-i32x4.extend_low_i16x8_u")
  (param i32) (result v128)
    local.get 0 v128.load16_splat i32x4.extend_low_i16x8_u
  )
  (func $v128.load16_splat-i64x2.extend_low_i32x4_s (export "v128.load16_splat-i64x2.extend_low_i32x4_s")
  (param i32) (result v128)
    local.get 0 v128.load16_splat i64x2.extend_low_i32x4_s
  )
  (func $v128.load16_splat-i64x2.extend_low_i32x4_u (export "v128.load16_splat-i64x2.extend_low_i32x4_u")
  (param i32) (result v128)
    local.get 0 v128.load16_splat i64x2.extend_low_i32x4_u
  )
  (func $v128.load16_splat-f64x2.convert_low_i32x4_s (export "v128.load16_splat-f64x2.convert_low_i32x4_s")
  (param i32) (result v128)
    local.get 0 v128.load16_splat f64x2.convert_low_i32x4_s
  )
  (func $v128.load16_splat-f64x2.convert_low_i32x4_u (export "v128.load16_splat-f64x2.convert_low_i32x4_u")
  (param i32) (result v128)
    local.get 0 v128.load16_splat f64x2.convert_low_i32x4_u
  )
  (func $v128.load16_splat-f64x2.promote_low_f32x4 (export "v128.load16_splat-f64x2.promote_low_f32x4")
  (param i32) (result v128)
    local.get 0 v128.load16_splat f64x2.promote_low_f32x4
  )
  (func $v128.load16_splat-f32x4.sqrt (export "v128.load16_splat-f32x4.sqrt") (param i32) (result v128)
    local.get 0 v128.load16_splat f32x4.sqrt
  )
  (func $v128.load16_splat-i8x16.abs (export "v128.load16_splat-i8x16.abs") (param i32) (result v128)
    local.get 0 v128.load16_splat i8x16.abs
  )
  (func $v128.load16_splat-i32x4.trunc_sat_f64x2_s_zero
  (export "v128.load16_splat-i32x4.trunc_sat_f64x2_s_zero") (param i32) (result v128)
    local.get 0 v128.load16_splat i32x4.trunc_sat_f64x2_s_zero
  )
  (func $v128.load16_splat-f32x4.demote_f64x2_zero (export "v128.load16_splat-f32x4.demote_f64x2_zero")
  (param i32) (result v128)
    local.get 0 v128.load16_splat f32x4.demote_f64x2_zero
  )
  (func $v128.load32_splat-i8x16.add (export "v128.load32_splat-i8x16.add") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32_splat i8x16.add
  )
  (func $v128.load32_splat-i16x8.mul (export "v128.load32_splat-i16x8.mul") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32_splat i16x8.mul
  )
  (func $v128.load32_splat-i32x4.eq (export "v128.load32_splat-i32x4.eq") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32_splat i32x4.eq
  )
  (func $v128.load32_splat-v128.andnot (export "v128.load32_splat-v128.andnot") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32_splat v128.andnot
  )
  (func $v128.load32_splat-f32x4.min (export "v128.load32_splat-f32x4.min") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32_splat f32x4.min
  )
  (func $v128.load32_splat-f64x2.pmax (export "v128.load32_splat-f64x2.pmax") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32_splat f64x2.pmax
  )
  (func $v128.load32_splat-i8x16.swizzle (export "v128.load32_splat-i8x16.swizzle") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32_splat i8x16.swizzle
  )
  (func $v128.load32_splat-i64x2.mul (export "v128.load32_splat-i64x2.mul") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32_splat i64x2.mul
  )
  (func $v128.load32_splat-i16x8.extend_low_i8x16_s (export "v128.load32_splat-i16x8.extend_low_i8x16_s")
  (param i32) (result v128)
    local.get 0 v128.load32_splat i16x8.extend_low_i8x16_s
  )
  (func $v128.load32_splat-i16x8.extend_low_i8x16_u (export "v128.load32_splat-i16x8.extend_low_i8x16_u")
  (param i32) (result v128)
    local.get 0 v128.load32_splat i16x8.extend_low_i8x16_u
  )
  (func $v128.load32_splat-i32x4.extend_low_i16x8_s (export "v128.load32_splat-i32x4.extend_low_i16x8_s")
  (param i32) (result v128)
    local.get 0 v128.load32_splat i32x4.extend_low_i16x8_s
  )
  (func $v128.load32_splat-i32x4.extend_low_i16x8_u (export "v128.load32_splat-i32x4.extend_low_i16x8_u")
  (param i32) (result v128)
    local.get 0 v128.load32_splat i32x4.extend_low_i16x8_u
  )
  (func $v128.load32_splat-i64x2.extend_low_i32x4_s (export "v128.load32_splat-i64x2.extend_low_i32x4_s")
  (param i32) (result v128)
    local.get 0 v128.load32_splat i64x2.extend_low_i32x4_s
  )
  (func $v128.load32_splat-i64x2.extend_low_i32x4_u (export "v128.load32_splat-i64x2.extend_low_i32x4_u")
  (param i32) (result v128)
    local.get 0 v128.load32_splat i64x2.extend_low_i32x4_u
  )
  (func $v128.load32_splat-f64x2.convert_low_i32x4_s (export "v128.load32_splat-f64x2.convert_low_i32x4_s")
  (param i32) (result v128)
    local.get 0 v128.load32_splat f64x2.convert_low_i32x4_s
  )
  (func $v128.load32_splat-f64x2.convert_low_i32x4_u (export "v128.load32_splat-f64x2.convert_low_i32x4_u")
  (param i32) (result v128)
    local.get 0 v128.load32_splat f64x2.convert_low_i32x4_u
  )
  (func $v128.load32_splat-f64x2.promote_low_f32x4 (export "v128.load32_splat-f64x2.promote_low_f32x4")
  (param i32) (result v128)
    local.get 0 v128.load32_splat f64x2.promote_low_f32x4
  )
  (func $v128.load32_splat-f32x4.sqrt (export "v128.load32_splat-f32x4.sqrt") (param i32) (result v128)
    local.get 0 v128.load32_splat f32x4.sqrt
  )
  (func $v128.load32_splat-i8x16.abs (export "v128.load32_splat-i8x16.abs") (param i32) (result v128)
    local.get 0 v128.load32_splat i8x16.abs
  )
  (func $v128.load32_splat-i32x4.trunc_sat_f64x2_s_zero
  (export "v128.load32_splat-i32x4.trunc_sat_f64x2_s_zero") (param i32) (result v128)
    local.get 0 v128.load32_splat i32x4.trunc_sat_f64x2_s_zero
  )
  (func $v128.load32_splat-f32x4.demote_f64x2_zero (export "v128.load32_splat-f32x4.demote_f64x2_zero")
  (param i32) (result v128)
    local.get 0 v128.load32_splat f32x4.demote_f64x2_zero
  )
  (func $v128.load64_splat-i8x16.add (export "v128.load64_splat-i8x16.add") (param i32) (result v128)
    global.get 0 local.get 0 v128.load64_splat i8x16.add
  )
  (func $v128.load64_splat-i16x8.mul (export "v128.load64_splat-i16x8.mul") (param i32) (result v128)
    global.get 0 local.get 0 v128.load64_splat i16x8.mul
  )
  (func $v128.load64_splat-i32x4.eq (export "v128.load64_splat-i32x4.eq") (param i32) (result v128)
    global.get 0 local.get 0 v128.load64_splat i32x4.eq
  )
  (func $v128.load64_splat-v128.andnot (export "v128.load64_splat-v128.andnot") (param i32) (result v128)
    global.get 0 local.get 0 v128.load64_splat v128.andnot
  )
  (func $v128.load64_splat-f32x4.min (export "v128.load64_splat-f32x4.min") (param i32) (result v128)
    global.get 0 local.get 0 v128.load64_splat f32x4.min
  )
  (func $v128.load64_splat-f64x2.pmax (export "v128.load64_splat-f64x2.pmax") (param i32) (result v128)
    global.get 0 local.get 0 v128.load64_splat f64x2.pmax
  )
  (func $v128.load64_splat-i8x16.swizzle (export "v128.load64_splat-i8x16.swizzle") (param i32) (result v128)
    global.get 0 local.get 0 v128.load64_splat i8x16.swizzle
  )
  (func $v128.load64_splat-i64x2.mul (export "v128.load64_splat-i64x2.mul") (param i32) (result v128)
    global.get 0 local.get 0 v128.load64_splat i64x2.mul
  )
  (func $v128.load64_splat-i16x8.extend_low_i8x16_s (export "v128.load64_splat-i16x8.extend_low_i8x16_s")
  (param i32) (result v128)
    local.get 0 v128.load64_splat i16x8.extend_low_i8x16_s
  )
  (func $v128.load64_splat-i16x8.extend_low_i8x16_u (export "v128.load64_splat-i16x8.extend_low_i8x16_u")
  (param i32) (result v128)
    local.get 0 v128.load64_splat i16x8.extend_low_i8x16_u
  )
  (func $v128.load64_splat-i32x4.extend_low_i16x8_s (export "v128.load64_splat-i32x4.extend_low_i16x8_s")
  (param i32) (result v128)
    local.get 0 v128.load64_splat i32x4.extend_low_i16x8_s
  )
  (func $v128.load64_splat-i32x4.extend_low_i16x8_u (export "v128.load64_splat-i32x4.extend_low_i16x8_u")
  (param i32) (result v128)
    local.get 0 v128.load64_splat i32x4.extend_low_i16x8_u
  )
  (func $v128.load64_splat-i64x2.extend_low_i32x4_s (export "v128.load64_splat-i64x2.extend_low_i32x4_s")
  (param i32) (result v128)
    local.get 0 v128.load64_splat i64x2.extend_low_i32x4_s
  )
  (func $v128.load64_splat-i64x2.extend_low_i32x4_u (export "v128.load64_splat-i64x2.extend_low_i32x4_u")
  (param i32) (result v128)
    local.get 0 v128.load64_splat i64x2.extend_low_i32x4_u
  )
  (func $v128.load64_splat-f64x2.convert_low_i32x4_s (export "v128.load64_splat-f64x2.convert_low_i32x4_s")
  (param i32) (result v128)
    local.get 0 v128.load64_splat f64x2.convert_low_i32x4_s
  )
  (func $v128.load64_splat-f64x2.convert_low_i32x4_u (export "v128.load64_splat-f64x2.convert_low_i32x4_u")
  (param i32) (result v128)
    local.get 0 v128.load64_splat f64x2.convert_low_i32x4_u
  )
  (func $v128.load64_splat-f64x2.promote_low_f32x4 (export "v128.load64_splat-f64x2.promote_low_f32x4")
  (param i32) (result v128)
    local.get 0 v128.load64_splat f64x2.promote_low_f32x4
  )
  (func $v128.load64_splat-f32x4.sqrt (export "v128.load64_splat-f32x4.sqrt") (param i32) (result v128)
    local.get 0 v128.load64_splat f32x4.sqrt
  )
  (func $v128.load64_splat-i8x16.abs (export "v128.load64_splat-i8x16.abs") (param i32) (result v128)
    local.get 0 v128.load64_splat i8x16.abs
  )
  (func $v128.load64_splat-i32x4.trunc_sat_f64x2_s_zero
  (export "v128.load64_splat-i32x4.trunc_sat_f64x2_s_zero") (param i32) (result v128)
    local.get 0 v128.load64_splat i32x4.trunc_sat_f64x2_s_zero
  )
  (func $v128.load64_splat-f32x4.demote_f64x2_zero (export "v128.load64_splat-f32x4.demote_f64x2_zero")
  (param i32) (result v128)
    local.get 0 v128.load64_splat f32x4.demote_f64x2_zero
  )
  (func $v128.load32_zero-i8x16.add (export "v128.load32_zero-i8x16.add") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32_zero i8x16.add
  )
  (func $v128.load32_zero-i16x8.mul (export "v128.load32_zero-i16x8.mul") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32_zero i16x8.mul
  )
  (func $v128.load32_zero-i32x4.eq (export "v128.load32_zero-i32x4.eq") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32_zero i32x4.eq
  )
  (func $v128.load32_zero-v128.andnot (export "v128.load32_zero-v128.andnot") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32_zero v128.andnot
  )
  (func $v128.load32_zero-f32x4.min (export "v128.load32_zero-f32x4.min") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32_zero f32x4.min
  )
  (func $v128.load32_zero-f64x2.pmax (export "v128.load32_zero-f64x2.pmax") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32_zero f64x2.pmax
  )
  (func $v128.load32_zero-i8x16.swizzle (export "v128.load32_zero-i8x16.swizzle") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32_zero i8x16.swizzle
  )
  (func $v128.load32_zero-i64x2.mul (export "v128.load32_zero-i64x2.mul") (param i32) (result v128)
    global.get 0 local.get 0 v128.load32_zero i64x2.mul
  )
  (func $v128.load32_zero-i16x8.extend_low_i8x16_s (export "v128.load32_zero-i16x8.extend_low_i8x16_s")
  (param i32) (result v128)
    local.get 0 v128.load32_zero i16x8.extend_low_i8x16_s
  )
  (func $v128.load32_zero-i16x8.extend_low_i8x16_u (export "v128.load32_zero-i16x8.extend_low_i8x16_u")
  (param i32) (result v128)
    local.get 0 v128.load32_zero i16x8.extend_low_i8x16_u
  )
  (func $v128.load32_zero-i32x4.extend_low_i16x8_s (export "v128.load32_zero-i32x4.extend_low_i16x8_s")
  (param i32) (result v128)
    local.get 0 v128.load32_zero i32x4.extend_low_i16x8_s
  )
  (func $v128.load32_zero-i32x4.extend_low_i16x8_u (export "v128.load32_zero-i32x4.extend_low_i16x8_u")
  (param i32) (result v128)
    local.get 0 v128.load32_zero i32x4.extend_low_i16x8_u
  )
  (func $v128.load32_zero-i64x2.extend_low_i32x4_s (export "v128.load32_zero-i64x2.extend_low_i32x4_s")
  (param i32) (result v128)
    local.get 0 v128.load32_zero i64x2.extend_low_i32x4_s
  )
  (func $v128.load32_zero-i64x2.extend_low_i32x4_u (export "v128.load32_zero-i64x2.extend_low_i32x4_u")
  (param i32) (result v128)
    local.get 0 v128.load32_zero i64x2.extend_low_i32x4_u
  )
  (func $v128.load32_zero-f64x2.convert_low_i32x4_s (export "v128.load32_zero-f64x2.convert_low_i32x4_s")
  (param i32) (result v128)
    local.get 0 v128.load32_zero f64x2.convert_low_i32x4_s
  )
  (func $v128.load32_zero-f64x2.convert_low_i32x4_u (export "v128.load32_zero-f64x2.convert_low_i32x4_u")
  (param i32) (result v128)
    local.get 0 v128.load32_zero f64x2.convert_low_i32x4_u
  )
  (func $v128.load32_zero-f64x2.promote_low_f32x4 (export "v128.load32_zero-f64x2.promote_low_f32x4")
  (param i32) (result v128)
    local.get 0 v128.load32_zero f64x2.promote_low_f32x4
  )
  (func $v128.load32_zero-f32x4.sqrt (export "v128.load32_zero-f32x4.sqrt") (param i32) (result v128)
    local.get 0 v128.load32_zero f32x4.sqrt
  )
  (func $v128.load32_zero-i8x16.abs (export "v128.load32_zero-i8x16.abs") (param i32) (result v128)
    local.get 0 v128.load32_zero i8x16.abs
  )
  (func $v128.load32_zero-i32x4.trunc_sat_f64x2_s_zero
  (export "v128.load32_zero-i32x4.trunc_sat_f64x2_s_zero") (param i32) (result v128)
    local.get 0 v128.load32_zero i32x4.trunc_sat_f64x2_s_zero
  )
  (func $v128.load32_zero-f32x4.demote_f64x2_zero (export "v128.load32_zero-f32x4.demote_f64x2_zero")
  (param i32) (result v128)
    local.get 0 v128.load32_zero f32x4.demote_f64x2_zero
  )
  (func $v128.load64_zero-i8x16.add (export "v128.load64_zero-i8x16.add") (param i32) (result v128)
    global.get 0 local.get 0 v128.load64_zero i8x16.add
  )
  (func $v128.load64_zero-i16x8.mul (export "v128.load64_zero-i16x8.mul") (param i32) (result v128)
    global.get 0 local.get 0 v128.load64_zero i16x8.mul
  )
  (func $v128.load64_zero-i32x4.eq (export "v128.load64_zero-i32x4.eq") (param i32) (result v128)
    global.get 0 local.get 0 v128.load64_zero i32x4.eq
  )
  (func $v128.load64_zero-v128.andnot (export "v128.load64_zero-v128.andnot") (param i32) (result v128)
    global.get 0 local.get 0 v128.load64_zero v128.andnot
  )
  (func $v128.load64_zero-f32x4.min (export "v128.load64_zero-f32x4.min") (param i32) (result v128)
    global.get 0 local.get 0 v128.load64_zero f32x4.min
  )
  (func $v128.load64_zero-f64x2.pmax (export "v128.load64_zero-f64x2.pmax") (param i32) (result v128)
    global.get 0 local.get 0 v128.load64_zero f64x2.pmax
  )
  (func $v128.load64_zero-i8x16.swizzle (export "v128.load64_zero-i8x16.swizzle") (param i32) (result v128)
    global.get 0 local.get 0 v128.load64_zero i8x16.swizzle
  )
  (func $v128.load64_zero-i64x2.mul (export "v128.load64_zero-i64x2.mul") (param i32) (result v128)
    global.get 0 local.get 0 v128.load64_zero i64x2.mul
  )
  (func $v128.load64_zero-i16x8.extend_low_i8x16_s (export "v128.load64_zero-i16x8.extend_low_i8x16_s")
  (param i32) (result v128)
    local.get 0 v128.load64_zero i16x8.extend_low_i8x16_s
  )
  (func $v128.load64_zero-i16x8.extend_low_i8x16_u (export "v128.load64_zero-i16x8.extend_low_i8x16_u")
  (param i32) (result v128)
    local.get 0 v128.load64_zero i16x8.extend_low_i8x16_u
  )
  (func $v128.load64_zero-i32x4.extend_low_i16x8_s (export "v128.load64_zero-i32x4.extend_low_i16x8_s")
  (param i32) (result v128)
    local.get 0 v128.load64_zero i32x4.extend_low_i16x8_s
  )
  (func $v128.load64_zero-i32x4.extend_low_i16x8_u (export "v128.load64_zero-i32x4.extend_low_i16x8_u")
  (param i32) (result v128)
    local.get 0 v128.load64_zero i32x4.extend_low_i16x8_u
  )
  (func $v128.load64_zero-i64x2.extend_low_i32x4_s (export "v128.load64_zero-i64x2.extend_low_i32x4_s")
  (param i32) (result v128)
    local.get 0 v128.load64_zero i64x2.extend_low_i32x4_s
  )
  (func $v128.load64_zero-i64x2.extend_low_i32x4_u (export "v128.load64_zero-i64x2.extend_low_i32x4_u")
  (param i32) (result v128)
    local.get 0 v128.load64_zero i64x2.extend_low_i32x4_u
  )
  (func $v128.load64_zero-f64x2.convert_low_i32x4_s (export "v128.load64_zero-f64x2.convert_low_i32x4_s")
  (param i32) (result v128)
    local.get 0 v128.load64_zero f64x2.convert_low_i32x4_s
  )
  (func $v128.load64_zero-f64x2.convert_low_i32x4_u (export "v128.load64_zero-f64x2.convert_low_i32x4_u")
  (param i32) (result v128)
    local.get 0 v128.load64_zero f64x2.convert_low_i32x4_u
  )
  (func $v128.load64_zero-f64x2.promote_low_f32x4 (export "v128.load64_zero-f64x2.promote_low_f32x4")
  (param i32) (result v128)
    local.get 0 v128.load64_zero f64x2.promote_low_f32x4
  )
  (func $v128.load64_zero-f32x4.sqrt (export "v128.load64_zero-f32x4.sqrt") (param i32) (result v128)
    local.get 0 v128.load64_zero f32x4.sqrt
  )
  (func $v128.load64_zero-i8x16.abs (export "v128.load64_zero-i8x16.abs") (param i32) (result v128)
    local.get 0 v128.load64_zero i8x16.abs
  )
  (func $v128.load64_zero-i32x4.trunc_sat_f64x2_s_zero
  (export "v128.load64_zero-i32x4.trunc_sat_f64x2_s_zero") (param i32) (result v128)
    local.get 0 v128.load64_zero i32x4.trunc_sat_f64x2_s_zero
  )
  (func $v128.load64_zero-f32x4.demote_f64x2_zero (export "v128.load64_zero-f32x4.demote_f64x2_zero")
  (param i32) (result v128)
    local.get 0 v128.load64_zero f32x4.demote_f64x2_zero
  )
  (func $v128.load8_lane-i16x8.sub (export "v128.load8_lane-i16x8.sub") (param i32) (result v128)
    global.get 0 local.get 0 global.get 0 v128.load8_lane 1 i16x8.sub
  )
  (func $v128.load8_lane-f32x4.add (export "v128.load8_lane-f32x4.add") (param i32) (result v128)
    global.get 0 local.get 0 global.get 0 v128.load8_lane 1 f32x4.add
  )
  (func $v128.load16_lane-i16x8.sub (export "v128.load16_lane-i16x8.sub") (param i32) (result v128)
    global.get 0 local.get 0 global.get 0 v128.load16_lane 1 i16x8.sub
  )
  (func $v128.load16_lane-f32x4.add (export "v128.load16_lane-f32x4.add") (param i32) (result v128)
    global.get 0 local.get 0 global.get 0 v128.load16_lane 1 f32x4.add
  )
  (func $v128.load32_lane-i16x8.sub (export "v128.load32_lane-i16x8.sub") (param i32) (result v128)
    global.get 0 local.get 0 global.get 0 v128.load32_lane 1 i16x8.sub
  )
  (func $v128.load32_lane-f32x4.add (export "v128.load32_lane-f32x4.add") (param i32) (result v128)
    global.get 0 local.get 0 global.get 0 v128.load32_lane 1 f32x4.add
  )
  (func $v128.load64_lane-i16x8.sub (export "v128.load64_lane-i16x8.sub") (param i32) (result v128)
    global.get 0 local.get 0 global.get 0 v128.load64_lane 1 i16x8.sub
  )
  (func $v128.load64_lane-f32x4.add (export "v128.load64_lane-f32x4.add") (param i32) (result v128)
    global.get 0 local.get 0 global.get 0 v128.load64_lane 1 f32x4.add
  )
  (func $i32.load8_u-i8x16.splat (export "i32.load8_u-i8x16.splat") (param i32) (result v128)
    local.get 0 i32.load8_u i8x16.splat
  )
  (func $i32.load8_u-i8x16.splat-add (export "i32.load8_u-i8x16.splat-add") (param i32) (result v128)
    global.get 0 local.get 0 i32.load8_u i8x16.splat i8x16.add
  )
  (func $i32.load8_u-i8x16.replace_lane-0 (export "i32.load8_u-i8x16.replace_lane-0") (param i32)
  (result v128)
    global.get 0 local.get 0 i32.load8_u i8x16.replace_lane 0
  )
  (func $i32.load8_u-i8x16.replace_lane-15 (export "i32.load8_u-i8x16.replace_lane-15") (param i32)
  (result v128)
    global.get 0 local.get 0 i32.load8_u i8x16.replace_lane 15
  )
  (func $i32.load8_u-i8x16.shl (export "i32.load8_u-i8x16.shl") (param i32) (result v128)
    global.get 0 local.get 0 i32.load8_u i8x16.shl
  )
  (func $i32.load8_s-i16x8.splat (export "i32.load8_s-i16x8.splat") (param i32) (result v128)
    local.get 0 i32.load8_s i16x8.splat
  )
  (func $i32.load8_s-i16x8.splat-add (export "i32.load8_s-i16x8.splat-add") (param i32) (result v128)
    global.get 0 local.get 0 i32.load8_s i16x8.splat i8x16.add
  )
  (func $i32.load8_s-i16x8.replace_lane-0 (export "i32.load8_s-i16x8.replace_lane-0") (param i32)
  (result v128)
    global.get 0 local.get 0 i32.load8_s i16x8.replace_lane 0
  )
  (func $i32.load8_s-i16x8.replace_lane-7 (export "i32.load8_s-i16x8.replace_lane-7") (param i32)
  (result v128)
    global.get 0 local.get 0 i32.load8_s i16x8.replace_lane 7
  )
  (func $i32.load8_s-i16x8.shl (export "i32.load8_s-i16x8.shl") (param i32) (result v128)
    global.get 0 local.get 0 i32.load8_s i16x8.shl
  )
  (func $i32.load16_u-i16x8.splat (export "i32.load16_u-i16x8.splat") (param i32) (result v128)
    local.get 0 i32.load16_u i16x8.splat
  )
  (func $i32.load16_u-i16x8.splat-add (export "i32.load16_u-i16x8.splat-add") (param i32) (result v128)
    global.get 0 local.get 0 i32.load16_u i16x8.splat i8x16.add
  )
  (func $i32.load16_u-i16x8.replace_lane-0 (export "i32.load16_u-i16x8.replace_lane-0") (param i32)
  (result v128)
    global.get 0 local.get 0 i32.load16_u i16x8.replace_lane 0
  )
  (func $i32.load16_u-i16x8.replace_lane-7 (export "i32.load16_u-i16x8.replace_lane-7") (param i32)
  (result v128)
    global.get 0 local.get 0 i32.load16_u i16x8.replace_lane 7
  )
  (func $i32.load16_u-i16x8.shl (export "i32.load16_u-i16x8.shl") (param i32) (result v128)
    global.get 0 local.get 0 i32.load16_u i16x8.shl
  )
  (func $i32.load16_s-i32x4.splat (export "i32.load16_s-i32x4.splat") (param i32) (result v128)
    local.get 0 i32.load16_s i32x4.splat
  )
  (func $i32.load16_s-i32x4.splat-add (export "i32.load16_s-i32x4.splat-add") (param i32) (result v128)
    global.get 0 local.get 0 i32.load16_s i32x4.splat i8x16.add
  )
  (func $i32.load16_s-i32x4.replace_lane-0 (export "i32.load16_s-i32x4.replace_lane-0") (param i32)
  (result v128)
    global.get 0 local.get 0 i32.load16_s i32x4.replace_lane 0
  )
  (func $i32.load16_s-i32x4.replace_lane-3 (export "i32.load16_s-i32x4.replace_lane-3") (param i32)
  (result v128)
    global.get 0 local.get 0 i32.load16_s i32x4.replace_lane 3
  )
  (func $i32.load16_s-i32x4.shl (export "i32.load16_s-i32x4.shl") (param i32) (result v128)
    global.get 0 local.get 0 i32.load16_s i32x4.shl
  )
  (func $i32.load-i8x16.splat (export "i32.load-i8x16.splat") (param i32) (result v128)
    local.get 0 i32.load i8x16.splat
  )
  (func $i32.load-i8x16.splat-add (export "i32.load-i8x16.splat-add") (param i32) (result v128)
    global.get 0 local.get 0 i32.load i8x16.splat i8x16.add
  )
  (func $i32.load-i8x16.replace_lane-0 (export "i32.load-i8x16.replace_lane-0") (param i32) (result v128)
    global.get 0 local.get 0 i32.load i8x16.replace_lane 0
  )
  (func $i32.load-i8x16.replace_lane-15 (export "i32.load-i8x16.replace_lane-15") (param i32) (result v128)
    global.get 0 local.get 0 i32.load i8x16.replace_lane 15
  )
  (func $i32.load-i8x16.shl (export "i32.load-i8x16.shl") (param i32) (result v128)
    global.get 0 local.get 0 i32.load i8x16.shl
  )
  (func $i32.load-i16x8.splat (export "i32.load-i16x8.splat") (param i32) (result v128)
    local.get 0 i32.load i16x8.splat
  )
  (func $i32.load-i16x8.splat-add (export "i32.load-i16x8.splat-add") (param i32) (result v128)
    global.get 0 local.get 0 i32.load i16x8.splat i8x16.add
  )
  (func $i32.load-i16x8.replace_lane-0 (export "i32.load-i16x8.replace_lane-0") (param i32) (result v128)
    global.get 0 local.get 0 i32.load i16x8.replace_lane 0
  )
  (func $i32.load-i16x8.replace_lane-7 (export "i32.load-i16x8.replace_lane-7") (param i32) (result v128)
    global.get 0 local.get 0 i32.load i16x8.replace_lane 7
  )
  (func $i32.load-i16x8.shl (export "i32.load-i16x8.shl") (param i32) (result v128)
    global.get 0 local.get 0 i32.load i16x8.shl
  )
  (func $i32.load-i32x4.splat (export "i32.load-i32x4.splat") (param i32) (result v128)
    local.get 0 i32.load i32x4.splat
  )
  (func $i32.load-i32x4.splat-add (export "i32.load-i32x4.splat-add") (param i32) (result v128)
    global.get 0 local.get 0 i32.load i32x4.splat i8x16.add
  )
  (func $i32.load-i32x4.replace_lane-0 (export "i32.load-i32x4.replace_lane-0") (param i32) (result v128)
    global.get 0 local.get 0 i32.load i32x4.replace_lane 0
  )
  (func $i32.load-i32x4.replace_lane-3 (export "i32.load-i32x4.replace_lane-3") (param i32) (result v128)
    global.get 0 local.get 0 i32.load i32x4.replace_lane 3
  )
  (func $i32.load-i32x4.shl (export "i32.load-i32x4.shl") (param i32) (result v128)
    global.get 0 local.get 0 i32.load i32x4.shl
  )
  (func $i64.load-i64x2.splat (export "i64.load-i64x2.splat") (param i32) (result v128)
    local.get 0 i64.load i64x2.splat
  )
  (func $i64.load-i64x2.splat-add (export "i64.load-i64x2.splat-add") (param i32) (result v128)
    global.get 0 local.get 0 i64.load i64x2.splat i8x16.add
  )
  (func $i64.load-i64x2.replace_lane-0 (export "i64.load-i64x2.replace_lane-0") (param i32) (result v128)
    global.get 0 local.get 0 i64.load i64x2.replace_lane 0
  )
  (func $i64.load-i64x2.replace_lane-1 (export "i64.load-i64x2.replace_lane-1") (param i32) (result v128)
    global.get 0 local.get 0 i64.load i64x2.replace_lane 1
  )
  (func $i64.load32_u-i64x2.splat (export "i64.load32_u-i64x2.splat") (param i32) (result v128)
    local.get 0 i64.load32_u i64x2.splat
  )
  (func $i64.load32_u-i64x2.splat-add (export "i64.load32_u-i64x2.splat-add") (param i32) (result v128)
    global.get 0 local.get 0 i64.load32_u i64x2.splat i8x16.add
  )
  (func $i64.load32_u-i64x2.replace_lane-0 (export "i64.load32_u-i64x2.replace_lane-0") (param i32)
  (result v128)
    global.get 0 local.get 0 i64.load32_u i64x2.replace_lane 0
  )
  (func $i64.load32_u-i64x2.replace_lane-1 (export "i64.load32_u-i64x2.replace_lane-1") (param i32)
  (result v128)
    global.get 0 local.get 0 i64.load32_u i64x2.replace_lane 1
  )
  (func $f32.load-f32x4.splat (export "f32.load-f32x4.splat") (param i32) (result v128)
    local.get 0 f32.load f32x4.splat
  )
  (func $f32.load-f32x4.splat-add (export "f32.load-f32x4.splat-add") (param i32) (result v128)
    global.get 0 local.get 0 f32.load f32x4.splat i8x16.add
  )
  (func $f32.load-f32x4.replace_lane-0 (export "f32.load-f32x4.replace_lane-0") (param i32) (result v128)
    global.get 0 local.get 0 f32.load f32x4.replace_lane 0
  )
  (func $f32.load-f32x4.replace_lane-3 (export "f32.load-f32x4.replace_lane-3") (param i32) (result v128)
    global.get 0 local.get 0 f32.load f32x4.replace_lane 3
  )
  (func $f64.load-f64x2.splat (export "f64.load-f64x2.splat") (param i32) (result v128)
    local.get 0 f64.load f64x2.splat
  )
  (func $f64.load-f64x2.splat-add (export "f64.load-f64x2.splat-add") (param i32) (result v128)
    global.get 0 local.get 0 f64.load f64x2.splat i8x16.add
  )
  (func $f64.load-f64x2.replace_lane-0 (export "f64.load-f64x2.replace_lane-0") (param i32) (result v128)
    global.get 0 local.get 0 f64.load f64x2.replace_lane 0
  )
  (func $f64.load-f64x2.replace_lane-1 (export "f64.load-f64x2.replace_lane-1") (param i32) (result v128)
    global.get 0 local.get 0 f64.load f64x2.replace_lane 1
  )
  (func $f32.load-f32.abs (export "f32.load-f32.abs") (param i32) (result f32)
    local.get 0 f32.load f32.abs
  )
  (func $f32.load-f32.neg (export "f32.load-f32.neg") (param i32) (result f32)
    local.get 0 f32.load f32.neg
  )
  (func $f32.load-f32.sqrt (export "f32.load-f32.sqrt") (param i32) (result f32)
    local.get 0 f32.load f32.sqrt
  )
  (func $f32.load-f32.nearest (export "f32.load-f32.nearest") (param i32) (result f32)
    local.get 0 f32.load f32.nearest
  )
  (func $f32.load-f32.copysign (export "f32.load-f32.copysign") (param i32) (result f32)
    f32.const -2.5 local.get 0 f32.load f32.copysign
  )
  (func $f32.load-f32.min (export "f32.load-f32.min") (param i32) (result f32)
    f32.const -2.5 local.get 0 f32.load f32.min
  )
  (func $f32.load-f32.add (export "f32.load-f32.add") (param i32) (result f32)
    f32.const -2.5 local.get 0 f32.load f32.add
  )
  (func $f64.load-f64.abs (export "f64.load-f64.abs") (param i32) (result f64)
    local.get 0 f64.load f64.abs
  )
  (func $f64.load-f64.neg (export "f64.load-f64.neg") (param i32) (result f64)
    local.get 0 f64.load f64.neg
  )
  (func $f64.load-f64.sqrt (export "f64.load-f64.sqrt") (param i32) (result f64)
    local.get 0 f64.load f64.sqrt
  )
  (func $f64.load-f64.nearest (export "f64.load-f64.nearest") (param i32) (result f64)
    local.get 0 f64.load f64.nearest
  )
  (func $f64.load-f64.copysign (export "f64.load-f64.copysign") (param i32) (result f64)
    f64.const -2.5 local.get 0 f64.load f64.copysign
  )
  (func $f64.load-f64.min (export "f64.load-f64.min") (param i32) (result f64)
    f64.const -2.5 local.get 0 f64.load f64.min
  )
  (func $f64.load-f64.add (export "f64.load-f64.add") (param i32) (result f64)
    f64.const -2.5 local.get 0 f64.load f64.add
  )
)

(assert_return (invoke "fill" ))
(assert_return (invoke "v128.load8x8_s-i8x16.add"
  (i32.const 65528)) (v128.const i64x2 0x41fc004c41450042 0x4134004641d20049))
(assert_trap (invoke "v128.load8x8_s-i8x16.add" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_s-i16x8.mul"
  (i32.const 65528)) (v128.const i64x2 0x74e000004d720000 0x4f430000a5d10000))
(assert_trap (invoke "v128.load8x8_s-i16x8.mul" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_s-i32x4.eq" (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load8x8_s-i32x4.eq" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_s-v128.andnot"
  (i32.const 65528)) (v128.const i64x2 0x41b8000041b80000 0x41a0000041900000))
(assert_trap (invoke "v128.load8x8_s-v128.andnot" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_s-f32x4.min"
  (i32.const 65528)) (v128.const i64x2 0x44004c00470042 0x4b004600410049))
(assert_trap (invoke "v128.load8x8_s-f32x4.min" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_s-f64x2.pmax"
  (i32.const 65528)) (v128.const i64x2 0x41b8000041fe0000 0x41e9000041910000))
(assert_trap (invoke "v128.load8x8_s-f64x2.pmax" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_s-i8x16.swizzle" (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load8x8_s-i8x16.swizzle" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_s-i64x2.mul"
  (i32.const 65528)) (v128.const i64x2 0x88ea4d83037c0000 0xb927a5e3b2590000))
(assert_trap (invoke "v128.load8x8_s-i64x2.mul" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_s-i16x8.extend_low_i8x16_s"
  (i32.const 65528)) (v128.const i64x2 0x4700000042 0x440000004c))
(assert_trap (invoke "v128.load8x8_s-i16x8.extend_low_i8x16_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_s-i16x8.extend_low_i8x16_u"
  (i32.const 65528)) (v128.const i64x2 0x4700000042 0x440000004c))
(assert_trap (invoke "v128.load8x8_s-i16x8.extend_low_i8x16_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_s-i32x4.extend_low_i16x8_s"
  (i32.const 65528)) (v128.const i64x2 0x4700000042 0x440000004c))
(assert_trap (invoke "v128.load8x8_s-i32x4.extend_low_i16x8_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_s-i32x4.extend_low_i16x8_u"
  (i32.const 65528)) (v128.const i64x2 0x4700000042 0x440000004c))
(assert_trap (invoke "v128.load8x8_s-i32x4.extend_low_i16x8_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_s-i64x2.extend_low_i32x4_s"
  (i32.const 65528)) (v128.const i64x2 0x470042 0x44004c))
(assert_trap (invoke "v128.load8x8_s-i64x2.extend_low_i32x4_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_s-i64x2.extend_low_i32x4_u"
  (i32.const 65528)) (v128.const i64x2 0x470042 0x44004c))
(assert_trap (invoke "v128.load8x8_s-i64x2.extend_low_i32x4_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_s-f64x2.convert_low_i32x4_s"
  (i32.const 65528)) (v128.const i64x2 0x4151c01080000000 0x4151001300000000))
(assert_trap (invoke "v128.load8x8_s-f64x2.convert_low_i32x4_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_s-f64x2.convert_low_i32x4_u"
  (i32.const 65528)) (v128.const i64x2 0x4151c01080000000 0x4151001300000000))
(assert_trap (invoke "v128.load8x8_s-f64x2.convert_low_i32x4_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_s-f64x2.promote_low_f32x4"
  (i32.const 65528)) (v128.const i64x2 0x3801c01080000000 0x3801001300000000))
(assert_trap (invoke "v128.load8x8_s-f64x2.promote_low_f32x4"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_s-f32x4.sqrt"
  (i32.const 65528)) (v128.const i64x2 0x1fba97911fbea9d2 0x1fc3f5e81fb66dfc))
(assert_trap (invoke "v128.load8x8_s-f32x4.sqrt" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_s-i8x16.abs"
  (i32.const 65528)) (v128.const i64x2 0x44004c00470042 0x4b004600410049))
(assert_trap (invoke "v128.load8x8_s-i8x16.abs" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_s-i32x4.trunc_sat_f64x2_s_zero"
  (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load8x8_s-i32x4.trunc_sat_f64x2_s_zero"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_s-f32x4.demote_f64x2_zero" (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load8x8_s-f32x4.demote_f64x2_zero"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_u-i8x16.add"
  (i32.const 65528)) (v128.const i64x2 0x41fc004c41450042 0x4134004641d20049))
(assert_trap (invoke "v128.load8x8_u-i8x16.add" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_u-i16x8.mul"
  (i32.const 65528)) (v128.const i64x2 0x74e000004d720000 0x4f430000a5d10000))
(assert_trap (invoke "v128.load8x8_u-i16x8.mul" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_u-i32x4.eq" (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load8x8_u-i32x4.eq" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_u-v128.andnot"
  (i32.const 65528)) (v128.const i64x2 0x41b8000041b80000 0x41a0000041900000))
(assert_trap (invoke "v128.load8x8_u-v128.andnot" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_u-f32x4.min"
  (i32.const 65528)) (v128.const i64x2 0x44004c00470042 0x4b004600410049))
(assert_trap (invoke "v128.load8x8_u-f32x4.min" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_u-f64x2.pmax"
  (i32.const 65528)) (v128.const i64x2 0x41b8000041fe0000 0x41e9000041910000))
(assert_trap (invoke "v128.load8x8_u-f64x2.pmax" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_u-i8x16.swizzle" (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load8x8_u-i8x16.swizzle" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_u-i64x2.mul"
  (i32.const 65528)) (v128.const i64x2 0x88ea4d83037c0000 0xb927a5e3b2590000))
(assert_trap (invoke "v128.load8x8_u-i64x2.mul" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_u-i16x8.extend_low_i8x16_s"
  (i32.const 65528)) (v128.const i64x2 0x4700000042 0x440000004c))
(assert_trap (invoke "v128.load8x8_u-i16x8.extend_low_i8x16_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_u-i16x8.extend_low_i8x16_u"
  (i32.const 65528)) (v128.const i64x2 0x4700000042 0x440000004c))
(assert_trap (invoke "v128.load8x8_u-i16x8.extend_low_i8x16_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_u-i32x4.extend_low_i16x8_s"
  (i32.const 65528)) (v128.const i64x2 0x4700000042 0x440000004c))
(assert_trap (invoke "v128.load8x8_u-i32x4.extend_low_i16x8_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_u-i32x4.extend_low_i16x8_u"
  (i32.const 65528)) (v128.const i64x2 0x4700000042 0x440000004c))
(assert_trap (invoke "v128.load8x8_u-i32x4.extend_low_i16x8_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_u-i64x2.extend_low_i32x4_s"
  (i32.const 65528)) (v128.const i64x2 0x470042 0x44004c))
(assert_trap (invoke "v128.load8x8_u-i64x2.extend_low_i32x4_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_u-i64x2.extend_low_i32x4_u"
  (i32.const 65528)) (v128.const i64x2 0x470042 0x44004c))
(assert_trap (invoke "v128.load8x8_u-i64x2.extend_low_i32x4_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_u-f64x2.convert_low_i32x4_s"
  (i32.const 65528)) (v128.const i64x2 0x4151c01080000000 0x4151001300000000))
(assert_trap (invoke "v128.load8x8_u-f64x2.convert_low_i32x4_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_u-f64x2.convert_low_i32x4_u"
  (i32.const 65528)) (v128.const i64x2 0x4151c01080000000 0x4151001300000000))
(assert_trap (invoke "v128.load8x8_u-f64x2.convert_low_i32x4_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_u-f64x2.promote_low_f32x4"
  (i32.const 65528)) (v128.const i64x2 0x3801c01080000000 0x3801001300000000))
(assert_trap (invoke "v128.load8x8_u-f64x2.promote_low_f32x4"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_u-f32x4.sqrt"
  (i32.const 65528)) (v128.const i64x2 0x1fba97911fbea9d2 0x1fc3f5e81fb66dfc))
(assert_trap (invoke "v128.load8x8_u-f32x4.sqrt" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_u-i8x16.abs"
  (i32.const 65528)) (v128.const i64x2 0x44004c00470042 0x4b004600410049))
(assert_trap (invoke "v128.load8x8_u-i8x16.abs" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_u-i32x4.trunc_sat_f64x2_s_zero"
  (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load8x8_u-i32x4.trunc_sat_f64x2_s_zero"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_u-f32x4.demote_f64x2_zero" (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load8x8_u-f32x4.demote_f64x2_zero"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_s-i8x16.add"
  (i32.const 65528)) (v128.const i64x2 0x41b8444c41fe4742 0x41e94b4641914149))
(assert_trap (invoke "v128.load16x4_s-i8x16.add" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_s-i16x8.mul" (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load16x4_s-i16x8.mul" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_s-i32x4.eq" (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load16x4_s-i32x4.eq" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_s-v128.andnot"
  (i32.const 65528)) (v128.const i64x2 0x41b8000041fe0000 0x41e9000041910000))
(assert_trap (invoke "v128.load16x4_s-v128.andnot" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_s-f32x4.min"
  (i32.const 65528)) (v128.const i64x2 0x444c00004742 0x4b4600004149))
(assert_trap (invoke "v128.load16x4_s-f32x4.min" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_s-f64x2.pmax"
  (i32.const 65528)) (v128.const i64x2 0x41b8000041fe0000 0x41e9000041910000))
(assert_trap (invoke "v128.load16x4_s-f64x2.pmax" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_s-i8x16.swizzle" (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load16x4_s-i8x16.swizzle" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_s-i64x2.mul"
  (i32.const 65528)) (v128.const i64x2 0x8d8125e757c0000 0x5d1710b883590000))
(assert_trap (invoke "v128.load16x4_s-i64x2.mul" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_s-i16x8.extend_low_i8x16_s"
  (i32.const 65528)) (v128.const i64x2 0x470042 0x44004c))
(assert_trap (invoke "v128.load16x4_s-i16x8.extend_low_i8x16_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_s-i16x8.extend_low_i8x16_u"
  (i32.const 65528)) (v128.const i64x2 0x470042 0x44004c))
(assert_trap (invoke "v128.load16x4_s-i16x8.extend_low_i8x16_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_s-i32x4.extend_low_i16x8_s"
  (i32.const 65528)) (v128.const i64x2 18242 17484))
(assert_trap (invoke "v128.load16x4_s-i32x4.extend_low_i16x8_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_s-i32x4.extend_low_i16x8_u"
  (i32.const 65528)) (v128.const i64x2 18242 17484))
(assert_trap (invoke "v128.load16x4_s-i32x4.extend_low_i16x8_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_s-i64x2.extend_low_i32x4_s"
  (i32.const 65528)) (v128.const i64x2 18242 17484))
(assert_trap (invoke "v128.load16x4_s-i64x2.extend_low_i32x4_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_s-i64x2.extend_low_i32x4_u"
  (i32.const 65528)) (v128.const i64x2 18242 17484))
(assert_trap (invoke "v128.load16x4_s-i64x2.extend_low_i32x4_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_s-f64x2.convert_low_i32x4_s"
  (i32.const 65528)) (v128.const i64x2 0x40d1d08000000000 0x40d1130000000000))
(assert_trap (invoke "v128.load16x4_s-f64x2.convert_low_i32x4_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_s-f64x2.convert_low_i32x4_u"
  (i32.const 65528)) (v128.const i64x2 0x40d1d08000000000 0x40d1130000000000))
(assert_trap (invoke "v128.load16x4_s-f64x2.convert_low_i32x4_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_s-f64x2.promote_low_f32x4"
  (i32.const 65528)) (v128.const i64x2 0x3781d08000000000 0x3781130000000000))
(assert_trap (invoke "v128.load16x4_s-f64x2.promote_low_f32x4"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_s-f32x4.sqrt"
  (i32.const 65528)) (v128.const i64x2 0x1dbaff511dbf0203 0x1dc450ea1db6d3ea))
(assert_trap (invoke "v128.load16x4_s-f32x4.sqrt" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_s-i8x16.abs"
  (i32.const 65528)) (v128.const i64x2 0x444c00004742 0x4b4600004149))
(assert_trap (invoke "v128.load16x4_s-i8x16.abs" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_s-i32x4.trunc_sat_f64x2_s_zero"
  (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load16x4_s-i32x4.trunc_sat_f64x2_s_zero"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_s-f32x4.demote_f64x2_zero" (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load16x4_s-f32x4.demote_f64x2_zero"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_u-i8x16.add"
  (i32.const 65528)) (v128.const i64x2 0x41b8444c41fe4742 0x41e94b4641914149))
(assert_trap (invoke "v128.load16x4_u-i8x16.add" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_u-i16x8.mul" (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load16x4_u-i16x8.mul" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_u-i32x4.eq" (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load16x4_u-i32x4.eq" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_u-v128.andnot"
  (i32.const 65528)) (v128.const i64x2 0x41b8000041fe0000 0x41e9000041910000))
(assert_trap (invoke "v128.load16x4_u-v128.andnot" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_u-f32x4.min"
  (i32.const 65528)) (v128.const i64x2 0x444c00004742 0x4b4600004149))
(assert_trap (invoke "v128.load16x4_u-f32x4.min" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_u-f64x2.pmax"
  (i32.const 65528)) (v128.const i64x2 0x41b8000041fe0000 0x41e9000041910000))
(assert_trap (invoke "v128.load16x4_u-f64x2.pmax" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_u-i8x16.swizzle" (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load16x4_u-i8x16.swizzle" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_u-i64x2.mul"
  (i32.const 65528)) (v128.const i64x2 0x8d8125e757c0000 0x5d1710b883590000))
(assert_trap (invoke "v128.load16x4_u-i64x2.mul" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_u-i16x8.extend_low_i8x16_s"
  (i32.const 65528)) (v128.const i64x2 0x470042 0x44004c))
(assert_trap (invoke "v128.load16x4_u-i16x8.extend_low_i8x16_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_u-i16x8.extend_low_i8x16_u"
  (i32.const 65528)) (v128.const i64x2 0x470042 0x44004c))
(assert_trap (invoke "v128.load16x4_u-i16x8.extend_low_i8x16_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_u-i32x4.extend_low_i16x8_s"
  (i32.const 65528)) (v128.const i64x2 18242 17484))
(assert_trap (invoke "v128.load16x4_u-i32x4.extend_low_i16x8_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_u-i32x4.extend_low_i16x8_u"
  (i32.const 65528)) (v128.const i64x2 18242 17484))
(assert_trap (invoke "v128.load16x4_u-i32x4.extend_low_i16x8_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_u-i64x2.extend_low_i32x4_s"
  (i32.const 65528)) (v128.const i64x2 18242 17484))
(assert_trap (invoke "v128.load16x4_u-i64x2.extend_low_i32x4_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_u-i64x2.extend_low_i32x4_u"
  (i32.const 65528)) (v128.const i64x2 18242 17484))
(assert_trap (invoke "v128.load16x4_u-i64x2.extend_low_i32x4_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_u-f64x2.convert_low_i32x4_s"
  (i32.const 65528)) (v128.const i64x2 0x40d1d08000000000 0x40d1130000000000))
(assert_trap (invoke "v128.load16x4_u-f64x2.convert_low_i32x4_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_u-f64x2.convert_low_i32x4_u"
  (i32.const 65528)) (v128.const i64x2 0x40d1d08000000000 0x40d1130000000000))
(assert_trap (invoke "v128.load16x4_u-f64x2.convert_low_i32x4_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_u-f64x2.promote_low_f32x4"
  (i32.const 65528)) (v128.const i64x2 0x3781d08000000000 0x3781130000000000))
(assert_trap (invoke "v128.load16x4_u-f64x2.promote_low_f32x4"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_u-f32x4.sqrt"
  (i32.const 65528)) (v128.const i64x2 0x1dbaff511dbf0203 0x1dc450ea1db6d3ea))
(assert_trap (invoke "v128.load16x4_u-f32x4.sqrt" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_u-i8x16.abs"
  (i32.const 65528)) (v128.const i64x2 0x444c00004742 0x4b4600004149))
(assert_trap (invoke "v128.load16x4_u-i8x16.abs" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_u-i32x4.trunc_sat_f64x2_s_zero"
  (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load16x4_u-i32x4.trunc_sat_f64x2_s_zero"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_u-f32x4.demote_f64x2_zero" (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load16x4_u-f32x4.demote_f64x2_zero"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_s-i8x16.add"
  (i32.const 65528)) (v128.const i64x2 0x41b80000854a4742 0x41e900008cd74149))
(assert_trap (invoke "v128.load32x2_s-i8x16.add" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_s-i16x8.mul" (i32.const 65528)) (v128.const i64x2 0xf680000 0x68a60000))
(assert_trap (invoke "v128.load32x2_s-i16x8.mul" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_s-i32x4.eq" (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load32x2_s-i32x4.eq" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_s-v128.andnot"
  (i32.const 65528)) (v128.const i64x2 0x41b8000001b20000 0x41e9000000910000))
(assert_trap (invoke "v128.load32x2_s-v128.andnot" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_s-f32x4.min"
  (i32.const 65528)) (v128.const i64x2 0x41fe0000 0x41910000))
(assert_trap (invoke "v128.load32x2_s-f32x4.min" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_s-f64x2.pmax"
  (i32.const 65528)) (v128.const i64x2 0x41b8000041fe0000 0x41e9000041910000))
(assert_trap (invoke "v128.load32x2_s-f64x2.pmax" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_s-i8x16.swizzle" (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load32x2_s-i8x16.swizzle" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_s-i64x2.mul"
  (i32.const 65528)) (v128.const i64x2 0xb0b21c6757c0000 0x7b8795e83590000))
(assert_trap (invoke "v128.load32x2_s-i64x2.mul" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_s-i16x8.extend_low_i8x16_s"
  (i32.const 65528)) (v128.const i64x2 0x44004c00470042 0))
(assert_trap (invoke "v128.load32x2_s-i16x8.extend_low_i8x16_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_s-i16x8.extend_low_i8x16_u"
  (i32.const 65528)) (v128.const i64x2 0x44004c00470042 0))
(assert_trap (invoke "v128.load32x2_s-i16x8.extend_low_i8x16_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_s-i32x4.extend_low_i16x8_s"
  (i32.const 65528)) (v128.const i64x2 0x444c00004742 0))
(assert_trap (invoke "v128.load32x2_s-i32x4.extend_low_i16x8_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_s-i32x4.extend_low_i16x8_u"
  (i32.const 65528)) (v128.const i64x2 0x444c00004742 0))
(assert_trap (invoke "v128.load32x2_s-i32x4.extend_low_i16x8_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_s-i64x2.extend_low_i32x4_s"
  (i32.const 65528)) (v128.const i64x2 0x444c4742 0))
(assert_trap (invoke "v128.load32x2_s-i64x2.extend_low_i32x4_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_s-i64x2.extend_low_i32x4_u"
  (i32.const 65528)) (v128.const i64x2 0x444c4742 0))
(assert_trap (invoke "v128.load32x2_s-i64x2.extend_low_i32x4_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_s-f64x2.convert_low_i32x4_s"
  (i32.const 65528)) (v128.const i64x2 0x41d11311d0800000 0))
(assert_trap (invoke "v128.load32x2_s-f64x2.convert_low_i32x4_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_s-f64x2.convert_low_i32x4_u"
  (i32.const 65528)) (v128.const i64x2 0x41d11311d0800000 0))
(assert_trap (invoke "v128.load32x2_s-f64x2.convert_low_i32x4_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_s-f64x2.promote_low_f32x4"
  (i32.const 65528)) (v128.const i64x2 0x408988e840000000 0))
(assert_trap (invoke "v128.load32x2_s-f64x2.promote_low_f32x4"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_s-f32x4.sqrt"
  (i32.const 65528)) (v128.const i64x2 0x41e4ae7b 0x456148ef))
(assert_trap (invoke "v128.load32x2_s-f32x4.sqrt" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_s-i8x16.abs"
  (i32.const 65528)) (v128.const i64x2 0x444c4742 0x4b464149))
(assert_trap (invoke "v128.load32x2_s-i8x16.abs" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_s-i32x4.trunc_sat_f64x2_s_zero"
  (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load32x2_s-i32x4.trunc_sat_f64x2_s_zero"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_s-f32x4.demote_f64x2_zero" (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load32x2_s-f32x4.demote_f64x2_zero"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_u-i8x16.add"
  (i32.const 65528)) (v128.const i64x2 0x41b80000854a4742 0x41e900008cd74149))
(assert_trap (invoke "v128.load32x2_u-i8x16.add" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_u-i16x8.mul" (i32.const 65528)) (v128.const i64x2 0xf680000 0x68a60000))
(assert_trap (invoke "v128.load32x2_u-i16x8.mul" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_u-i32x4.eq" (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load32x2_u-i32x4.eq" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_u-v128.andnot"
  (i32.const 65528)) (v128.const i64x2 0x41b8000001b20000 0x41e9000000910000))
(assert_trap (invoke "v128.load32x2_u-v128.andnot" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_u-f32x4.min"
  (i32.const 65528)) (v128.const i64x2 0x41fe0000 0x41910000))
(assert_trap (invoke "v128.load32x2_u-f32x4.min" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_u-f64x2.pmax"
  (i32.const 65528)) (v128.const i64x2 0x41b8000041fe0000 0x41e9000041910000))
(assert_trap (invoke "v128.load32x2_u-f64x2.pmax" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_u-i8x16.swizzle" (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load32x2_u-i8x16.swizzle" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_u-i64x2.mul"
  (i32.const 65528)) (v128.const i64x2 0xb0b21c6757c0000 0x7b8795e83590000))
(assert_trap (invoke "v128.load32x2_u-i64x2.mul" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_u-i16x8.extend_low_i8x16_s"
  (i32.const 65528)) (v128.const i64x2 0x44004c00470042 0))
(assert_trap (invoke "v128.load32x2_u-i16x8.extend_low_i8x16_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_u-i16x8.extend_low_i8x16_u"
  (i32.const 65528)) (v128.const i64x2 0x44004c00470042 0))
(assert_trap (invoke "v128.load32x2_u-i16x8.extend_low_i8x16_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_u-i32x4.extend_low_i16x8_s"
  (i32.const 65528)) (v128.const i64x2 0x444c00004742 0))
(assert_trap (invoke "v128.load32x2_u-i32x4.extend_low_i16x8_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_u-i32x4.extend_low_i16x8_u"
  (i32.const 65528)) (v128.const i64x2 0x444c00004742 0))
(assert_trap (invoke "v128.load32x2_u-i32x4.extend_low_i16x8_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_u-i64x2.extend_low_i32x4_s"
  (i32.const 65528)) (v128.const i64x2 0x444c4742 0))
(assert_trap (invoke "v128.load32x2_u-i64x2.extend_low_i32x4_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_u-i64x2.extend_low_i32x4_u"
  (i32.const 65528)) (v128.const i64x2 0x444c4742 0))
(assert_trap (invoke "v128.load32x2_u-i64x2.extend_low_i32x4_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_u-f64x2.convert_low_i32x4_s"
  (i32.const 65528)) (v128.const i64x2 0x41d11311d0800000 0))
(assert_trap (invoke "v128.load32x2_u-f64x2.convert_low_i32x4_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_u-f64x2.convert_low_i32x4_u"
  (i32.const 65528)) (v128.const i64x2 0x41d11311d0800000 0))
(assert_trap (invoke "v128.load32x2_u-f64x2.convert_low_i32x4_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_u-f64x2.promote_low_f32x4"
  (i32.const 65528)) (v128.const i64x2 0x408988e840000000 0))
(assert_trap (invoke "v128.load32x2_u-f64x2.promote_low_f32x4"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_u-f32x4.sqrt"
  (i32.const 65528)) (v128.const i64x2 0x41e4ae7b 0x456148ef))
(assert_trap (invoke "v128.load32x2_u-f32x4.sqrt" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_u-i8x16.abs"
  (i32.const 65528)) (v128.const i64x2 0x444c4742 0x4b464149))
(assert_trap (invoke "v128.load32x2_u-i8x16.abs" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_u-i32x4.trunc_sat_f64x2_s_zero"
  (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load32x2_u-i32x4.trunc_sat_f64x2_s_zero"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_u-f32x4.demote_f64x2_zero" (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load32x2_u-f32x4.demote_f64x2_zero"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8_splat-i8x16.add"
  (i32.const 65535)) (v128.const i64x2 0x8c034b4b8c494b4b 0x8c344b4b8cdc4b4b))
(assert_trap (invoke "v128.load8_splat-i8x16.add" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "v128.load8_splat-i16x8.mul"
  (i32.const 65535)) (v128.const i64x2 0x28e80000bf6a0000 0x92430000b07b0000))
(assert_trap (invoke "v128.load8_splat-i16x8.mul" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "v128.load8_splat-i32x4.eq" (i32.const 65535)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load8_splat-i32x4.eq" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "v128.load8_splat-v128.andnot"
  (i32.const 65535)) (v128.const i64x2 0xb0000000b40000 0xa0000000900000))
(assert_trap (invoke "v128.load8_splat-v128.andnot" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "v128.load8_splat-f32x4.min"
  (i32.const 65535)) (v128.const i64x2 0x41b8000041fe0000 0x41e9000041910000))
(assert_trap (invoke "v128.load8_splat-f32x4.min" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "v128.load8_splat-f64x2.pmax"
  (i32.const 65535)) (v128.const i64x2 0x4b4b4b4b4b4b4b4b 0x4b4b4b4b4b4b4b4b))
(assert_trap (invoke "v128.load8_splat-f64x2.pmax" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "v128.load8_splat-i8x16.swizzle" (i32.const 65535)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load8_splat-i8x16.swizzle" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "v128.load8_splat-i64x2.mul"
  (i32.const 65535)) (v128.const i64x2 0xfbbad2d2bf6a0000 0x5606c3c3b07b0000))
(assert_trap (invoke "v128.load8_splat-i64x2.mul" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "v128.load8_splat-i16x8.extend_low_i8x16_s"
  (i32.const 65535)) (v128.const i64x2 0x4b004b004b004b 0x4b004b004b004b))
(assert_trap (invoke "v128.load8_splat-i16x8.extend_low_i8x16_s"
  (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "v128.load8_splat-i16x8.extend_low_i8x16_u"
  (i32.const 65535)) (v128.const i64x2 0x4b004b004b004b 0x4b004b004b004b))
(assert_trap (invoke "v128.load8_splat-i16x8.extend_low_i8x16_u"
  (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "v128.load8_splat-i32x4.extend_low_i16x8_s"
  (i32.const 65535)) (v128.const i64x2 0x4b4b00004b4b 0x4b4b00004b4b))
(assert_trap (invoke "v128.load8_splat-i32x4.extend_low_i16x8_s"
  (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "v128.load8_splat-i32x4.extend_low_i16x8_u"
  (i32.const 65535)) (v128.const i64x2 0x4b4b00004b4b 0x4b4b00004b4b))
(assert_trap (invoke "v128.load8_splat-i32x4.extend_low_i16x8_u"
  (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "v128.load8_splat-i64x2.extend_low_i32x4_s"
  (i32.const 65535)) (v128.const i64x2 0x4b4b4b4b 0x4b4b4b4b))
(assert_trap (invoke "v128.load8_splat-i64x2.extend_low_i32x4_s"
  (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "v128.load8_splat-i64x2.extend_low_i32x4_u"
  (i32.const 65535)) (v128.const i64x2 0x4b4b4b4b 0x4b4b4b4b))
(assert_trap (invoke "v128.load8_splat-i64x2.extend_low_i32x4_u"
  (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "v128.load8_splat-f64x2.convert_low_i32x4_s"
  (i32.const 65535)) (v128.const i64x2 0x41d2d2d2d2c00000 0x41d2d2d2d2c00000))
(assert_trap (invoke "v128.load8_splat-f64x2.convert_low_i32x4_s"
  (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "v128.load8_splat-f64x2.convert_low_i32x4_u"
  (i32.const 65535)) (v128.const i64x2 0x41d2d2d2d2c00000 0x41d2d2d2d2c00000))
(assert_trap (invoke "v128.load8_splat-f64x2.convert_low_i32x4_u"
  (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "v128.load8_splat-f64x2.promote_low_f32x4"
  (i32.const 65535)) (v128.const i64x2 0x4169696960000000 0x4169696960000000))
(assert_trap (invoke "v128.load8_splat-f64x2.promote_low_f32x4"
  (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "v128.load8_splat-f32x4.sqrt"
  (i32.const 65535)) (v128.const i64x2 0x4564214745642147 0x4564214745642147))
(assert_trap (invoke "v128.load8_splat-f32x4.sqrt" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "v128.load8_splat-i8x16.abs"
  (i32.const 65535)) (v128.const i64x2 0x4b4b4b4b4b4b4b4b 0x4b4b4b4b4b4b4b4b))
(assert_trap (invoke "v128.load8_splat-i8x16.abs" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "v128.load8_splat-i32x4.trunc_sat_f64x2_s_zero"
  (i32.const 65535)) (v128.const i64x2 0x7fffffff7fffffff 0))
(assert_trap (invoke "v128.load8_splat-i32x4.trunc_sat_f64x2_s_zero"
  (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "v128.load8_splat-f32x4.demote_f64x2_zero"
  (i32.const 65535)) (v128.const i64x2 0x7f8000007f800000 0))
(assert_trap (invoke "v128.load8_splat-f32x4.demote_f64x2_zero"
  (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "v128.load16_splat-i8x16.add"
  (i32.const 65534)) (v128.const i64x2 0x8cfe4b468c444b46 0x8c2f4b468cd74b46))
(assert_trap (invoke "v128.load16_splat-i8x16.add" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "v128.load16_splat-i16x8.mul"
  (i32.const 65534)) (v128.const i64x2 0xe050000075740000 0x48b6000068a60000))
(assert_trap (invoke "v128.load16_splat-i16x8.mul" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "v128.load16_splat-i32x4.eq" (i32.const 65534)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load16_splat-i32x4.eq" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "v128.load16_splat-v128.andnot"
  (i32.const 65534)) (v128.const i64x2 0xb8000000b80000 0xa9000000910000))
(assert_trap (invoke "v128.load16_splat-v128.andnot" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "v128.load16_splat-f32x4.min"
  (i32.const 65534)) (v128.const i64x2 0x41b8000041fe0000 0x41e9000041910000))
(assert_trap (invoke "v128.load16_splat-f32x4.min" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "v128.load16_splat-f64x2.pmax"
  (i32.const 65534)) (v128.const i64x2 0x4b464b464b464b46 0x4b464b464b464b46))
(assert_trap (invoke "v128.load16_splat-f64x2.pmax" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "v128.load16_splat-i8x16.swizzle" (i32.const 65534)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load16_splat-i8x16.swizzle" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "v128.load16_splat-i64x2.mul"
  (i32.const 65534)) (v128.const i64x2 0x692b88db75740000 0xc4a37bed68a60000))
(assert_trap (invoke "v128.load16_splat-i64x2.mul" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "v128.load16_splat-i16x8.extend_low_i8x16_s"
  (i32.const 65534)) (v128.const i64x2 0x4b0046004b0046 0x4b0046004b0046))
(assert_trap (invoke "v128.load16_splat-i16x8.extend_low_i8x16_s"
  (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "v128.load16_splat-i16x8.extend_low_i8x16_u"
  (i32.const 65534)) (v128.const i64x2 0x4b0046004b0046 0x4b0046004b0046))
(assert_trap (invoke "v128.load16_splat-i16x8.extend_low_i8x16_u"
  (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "v128.load16_splat-i32x4.extend_low_i16x8_s"
  (i32.const 65534)) (v128.const i64x2 0x4b4600004b46 0x4b4600004b46))
(assert_trap (invoke "v128.load16_splat-i32x4.extend_low_i16x8_s"
  (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "v128.load16_splat-i32x4.extend_low_i16x8_u"
  (i32.const 65534)) (v128.const i64x2 0x4b4600004b46 0x4b4600004b46))
(assert_trap (invoke "v128.load16_splat-i32x4.extend_low_i16x8_u"
  (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "v128.load16_splat-i64x2.extend_low_i32x4_s"
  (i32.const 65534)) (v128.const i64x2 0x4b464b46 0x4b464b46))
(assert_trap (invoke "v128.load16_splat-i64x2.extend_low_i32x4_s"
  (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "v128.load16_splat-i64x2.extend_low_i32x4_u"
  (i32.const 65534)) (v128.const i64x2 0x4b464b46 0x4b464b46))
(assert_trap (invoke "v128.load16_splat-i64x2.extend_low_i32x4_u"
  (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "v128.load16_splat-f64x2.convert_low_i32x4_s"
  (i32.const 65534)) (v128.const i64x2 0x41d2d192d1800000 0x41d2d192d1800000))
(assert_trap (invoke "v128.load16_splat-f64x2.convert_low_i32x4_s"
  (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "v128.load16_splat-f64x2.convert_low_i32x4_u"
  (i32.const 65534)) (v128.const i64x2 0x41d2d192d1800000 0x41d2d192d1800000))
(assert_trap (invoke "v128.load16_splat-f64x2.convert_low_i32x4_u"
  (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "v128.load16_splat-f64x2.promote_low_f32x4"
  (i32.const 65534)) (v128.const i64x2 0x4168c968c0000000 0x4168c968c0000000))
(assert_trap (invoke "v128.load16_splat-f64x2.promote_low_f32x4"
  (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "v128.load16_splat-f32x4.sqrt"
  (i32.const 65534)) (v128.const i64x2 0x45614e9c45614e9c 0x45614e9c45614e9c))
(assert_trap (invoke "v128.load16_splat-f32x4.sqrt" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "v128.load16_splat-i8x16.abs"
  (i32.const 65534)) (v128.const i64x2 0x4b464b464b464b46 0x4b464b464b464b46))
(assert_trap (invoke "v128.load16_splat-i8x16.abs" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "v128.load16_splat-i32x4.trunc_sat_f64x2_s_zero"
  (i32.const 65534)) (v128.const i64x2 0x7fffffff7fffffff 0))
(assert_trap (invoke "v128.load16_splat-i32x4.trunc_sat_f64x2_s_zero"
  (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "v128.load16_splat-f32x4.demote_f64x2_zero"
  (i32.const 65534)) (v128.const i64x2 0x7f8000007f800000 0))
(assert_trap (invoke "v128.load16_splat-f32x4.demote_f64x2_zero"
  (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "v128.load32_splat-i8x16.add"
  (i32.const 65532)) (v128.const i64x2 0x8cfe41498c444149 0x8c2f41498cd74149))
(assert_trap (invoke "v128.load32_splat-i8x16.add" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_splat-i16x8.mul"
  (i32.const 65532)) (v128.const i64x2 0xe050000075740000 0x48b6000068a60000))
(assert_trap (invoke "v128.load32_splat-i16x8.mul" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_splat-i32x4.eq" (i32.const 65532)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load32_splat-i32x4.eq" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_splat-v128.andnot"
  (i32.const 65532)) (v128.const i64x2 0xb8000000b80000 0xa9000000910000))
(assert_trap (invoke "v128.load32_splat-v128.andnot" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_splat-f32x4.min"
  (i32.const 65532)) (v128.const i64x2 0x41b8000041fe0000 0x41e9000041910000))
(assert_trap (invoke "v128.load32_splat-f32x4.min" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_splat-f64x2.pmax"
  (i32.const 65532)) (v128.const i64x2 0x4b4641494b464149 0x4b4641494b464149))
(assert_trap (invoke "v128.load32_splat-f64x2.pmax" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_splat-i8x16.swizzle" (i32.const 65532)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load32_splat-i8x16.swizzle" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_splat-i64x2.mul"
  (i32.const 65532)) (v128.const i64x2 0xd84d86484f6e0000 0x8b11795e83590000))
(assert_trap (invoke "v128.load32_splat-i64x2.mul" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_splat-i16x8.extend_low_i8x16_s"
  (i32.const 65532)) (v128.const i64x2 0x4b004600410049 0x4b004600410049))
(assert_trap (invoke "v128.load32_splat-i16x8.extend_low_i8x16_s"
  (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_splat-i16x8.extend_low_i8x16_u"
  (i32.const 65532)) (v128.const i64x2 0x4b004600410049 0x4b004600410049))
(assert_trap (invoke "v128.load32_splat-i16x8.extend_low_i8x16_u"
  (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_splat-i32x4.extend_low_i16x8_s"
  (i32.const 65532)) (v128.const i64x2 0x4b4600004149 0x4b4600004149))
(assert_trap (invoke "v128.load32_splat-i32x4.extend_low_i16x8_s"
  (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_splat-i32x4.extend_low_i16x8_u"
  (i32.const 65532)) (v128.const i64x2 0x4b4600004149 0x4b4600004149))
(assert_trap (invoke "v128.load32_splat-i32x4.extend_low_i16x8_u"
  (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_splat-i64x2.extend_low_i32x4_s"
  (i32.const 65532)) (v128.const i64x2 0x4b464149 0x4b464149))
(assert_trap (invoke "v128.load32_splat-i64x2.extend_low_i32x4_s"
  (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_splat-i64x2.extend_low_i32x4_u"
  (i32.const 65532)) (v128.const i64x2 0x4b464149 0x4b464149))
(assert_trap (invoke "v128.load32_splat-i64x2.extend_low_i32x4_u"
  (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_splat-f64x2.convert_low_i32x4_s"
  (i32.const 65532)) (v128.const i64x2 0x41d2d19052400000 0x41d2d19052400000))
(assert_trap (invoke "v128.load32_splat-f64x2.convert_low_i32x4_s"
  (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_splat-f64x2.convert_low_i32x4_u"
  (i32.const 65532)) (v128.const i64x2 0x41d2d19052400000 0x41d2d19052400000))
(assert_trap (invoke "v128.load32_splat-f64x2.convert_low_i32x4_u"
  (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_splat-f64x2.promote_low_f32x4"
  (i32.const 65532)) (v128.const i64x2 0x4168c82920000000 0x4168c82920000000))
(assert_trap (invoke "v128.load32_splat-f64x2.promote_low_f32x4"
  (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_splat-f32x4.sqrt"
  (i32.const 65532)) (v128.const i64x2 0x456148ef456148ef 0x456148ef456148ef))
(assert_trap (invoke "v128.load32_splat-f32x4.sqrt" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_splat-i8x16.abs"
  (i32.const 65532)) (v128.const i64x2 0x4b4641494b464149 0x4b4641494b464149))
(assert_trap (invoke "v128.load32_splat-i8x16.abs" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_splat-i32x4.trunc_sat_f64x2_s_zero"
  (i32.const 65532)) (v128.const i64x2 0x7fffffff7fffffff 0))
(assert_trap (invoke "v128.load32_splat-i32x4.trunc_sat_f64x2_s_zero"
  (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_splat-f32x4.demote_f64x2_zero"
  (i32.const 65532)) (v128.const i64x2 0x7f8000007f800000 0))
(assert_trap (invoke "v128.load32_splat-f32x4.demote_f64x2_zero"
  (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load64_splat-i8x16.add"
  (i32.const 65528)) (v128.const i64x2 0x8cfe4149854a4742 0x8c2f414985dd4742))
(assert_trap (invoke "v128.load64_splat-i8x16.add" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_splat-i16x8.mul"
  (i32.const 65528)) (v128.const i64x2 0xe05000000f680000 0x48b60000fb0c0000))
(assert_trap (invoke "v128.load64_splat-i16x8.mul" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_splat-i32x4.eq" (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load64_splat-i32x4.eq" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_splat-v128.andnot"
  (i32.const 65528)) (v128.const i64x2 0xb8000001b20000 0xa9000001910000))
(assert_trap (invoke "v128.load64_splat-v128.andnot" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_splat-f32x4.min"
  (i32.const 65528)) (v128.const i64x2 0x41b8000041fe0000 0x41e9000041910000))
(assert_trap (invoke "v128.load64_splat-f32x4.min" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_splat-f64x2.pmax"
  (i32.const 65528)) (v128.const i64x2 0x4b464149444c4742 0x4b464149444c4742))
(assert_trap (invoke "v128.load64_splat-f64x2.pmax" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_splat-i8x16.swizzle" (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load64_splat-i8x16.swizzle" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_splat-i64x2.mul"
  (i32.const 65528)) (v128.const i64x2 0x5a7921c6757c0000 0x31e90d4c1e620000))
(assert_trap (invoke "v128.load64_splat-i64x2.mul" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_splat-i16x8.extend_low_i8x16_s"
  (i32.const 65528)) (v128.const i64x2 0x44004c00470042 0x4b004600410049))
(assert_trap (invoke "v128.load64_splat-i16x8.extend_low_i8x16_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_splat-i16x8.extend_low_i8x16_u"
  (i32.const 65528)) (v128.const i64x2 0x44004c00470042 0x4b004600410049))
(assert_trap (invoke "v128.load64_splat-i16x8.extend_low_i8x16_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_splat-i32x4.extend_low_i16x8_s"
  (i32.const 65528)) (v128.const i64x2 0x444c00004742 0x4b4600004149))
(assert_trap (invoke "v128.load64_splat-i32x4.extend_low_i16x8_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_splat-i32x4.extend_low_i16x8_u"
  (i32.const 65528)) (v128.const i64x2 0x444c00004742 0x4b4600004149))
(assert_trap (invoke "v128.load64_splat-i32x4.extend_low_i16x8_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_splat-i64x2.extend_low_i32x4_s"
  (i32.const 65528)) (v128.const i64x2 0x444c4742 0x4b464149))
(assert_trap (invoke "v128.load64_splat-i64x2.extend_low_i32x4_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_splat-i64x2.extend_low_i32x4_u"
  (i32.const 65528)) (v128.const i64x2 0x444c4742 0x4b464149))
(assert_trap (invoke "v128.load64_splat-i64x2.extend_low_i32x4_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_splat-f64x2.convert_low_i32x4_s"
  (i32.const 65528)) (v128.const i64x2 0x41d11311d0800000 0x41d2d19052400000))
(assert_trap (invoke "v128.load64_splat-f64x2.convert_low_i32x4_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_splat-f64x2.convert_low_i32x4_u"
  (i32.const 65528)) (v128.const i64x2 0x41d11311d0800000 0x41d2d19052400000))
(assert_trap (invoke "v128.load64_splat-f64x2.convert_low_i32x4_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_splat-f64x2.promote_low_f32x4"
  (i32.const 65528)) (v128.const i64x2 0x408988e840000000 0x4168c82920000000))
(assert_trap (invoke "v128.load64_splat-f64x2.promote_low_f32x4"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_splat-f32x4.sqrt"
  (i32.const 65528)) (v128.const i64x2 0x456148ef41e4ae7b 0x456148ef41e4ae7b))
(assert_trap (invoke "v128.load64_splat-f32x4.sqrt" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_splat-i8x16.abs"
  (i32.const 65528)) (v128.const i64x2 0x4b464149444c4742 0x4b464149444c4742))
(assert_trap (invoke "v128.load64_splat-i8x16.abs" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_splat-i32x4.trunc_sat_f64x2_s_zero"
  (i32.const 65528)) (v128.const i64x2 0x7fffffff7fffffff 0))
(assert_trap (invoke "v128.load64_splat-i32x4.trunc_sat_f64x2_s_zero"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_splat-f32x4.demote_f64x2_zero"
  (i32.const 65528)) (v128.const i64x2 0x7f8000007f800000 0))
(assert_trap (invoke "v128.load64_splat-f32x4.demote_f64x2_zero"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load32_zero-i8x16.add"
  (i32.const 65532)) (v128.const i64x2 0x41b800008c444149 0x41e9000041910000))
(assert_trap (invoke "v128.load32_zero-i8x16.add" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_zero-i16x8.mul" (i32.const 65532)) (v128.const i64x2 0x75740000 0))
(assert_trap (invoke "v128.load32_zero-i16x8.mul" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_zero-i32x4.eq" (i32.const 65532)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load32_zero-i32x4.eq" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_zero-v128.andnot"
  (i32.const 65532)) (v128.const i64x2 0x41b8000000b80000 0x41e9000041910000))
(assert_trap (invoke "v128.load32_zero-v128.andnot" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_zero-f32x4.min" (i32.const 65532)) (v128.const i64x2 0x41fe0000 0))
(assert_trap (invoke "v128.load32_zero-f32x4.min" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_zero-f64x2.pmax"
  (i32.const 65532)) (v128.const i64x2 0x41b8000041fe0000 0x41e9000041910000))
(assert_trap (invoke "v128.load32_zero-f64x2.pmax" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_zero-i8x16.swizzle" (i32.const 65532)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load32_zero-i8x16.swizzle" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_zero-i64x2.mul"
  (i32.const 65532)) (v128.const i64x2 0x88df86484f6e0000 0))
(assert_trap (invoke "v128.load32_zero-i64x2.mul" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_zero-i16x8.extend_low_i8x16_s"
  (i32.const 65532)) (v128.const i64x2 0x4b004600410049 0))
(assert_trap (invoke "v128.load32_zero-i16x8.extend_low_i8x16_s"
  (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_zero-i16x8.extend_low_i8x16_u"
  (i32.const 65532)) (v128.const i64x2 0x4b004600410049 0))
(assert_trap (invoke "v128.load32_zero-i16x8.extend_low_i8x16_u"
  (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_zero-i32x4.extend_low_i16x8_s"
  (i32.const 65532)) (v128.const i64x2 0x4b4600004149 0))
(assert_trap (invoke "v128.load32_zero-i32x4.extend_low_i16x8_s"
  (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_zero-i32x4.extend_low_i16x8_u"
  (i32.const 65532)) (v128.const i64x2 0x4b4600004149 0))
(assert_trap (invoke "v128.load32_zero-i32x4.extend_low_i16x8_u"
  (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_zero-i64x2.extend_low_i32x4_s"
  (i32.const 65532)) (v128.const i64x2 0x4b464149 0))
(assert_trap (invoke "v128.load32_zero-i64x2.extend_low_i32x4_s"
  (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_zero-i64x2.extend_low_i32x4_u"
  (i32.const 65532)) (v128.const i64x2 0x4b464149 0))
(assert_trap (invoke "v128.load32_zero-i64x2.extend_low_i32x4_u"
  (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_zero-f64x2.convert_low_i32x4_s"
  (i32.const 65532)) (v128.const i64x2 0x41d2d19052400000 0))
(assert_trap (invoke "v128.load32_zero-f64x2.convert_low_i32x4_s"
  (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_zero-f64x2.convert_low_i32x4_u"
  (i32.const 65532)) (v128.const i64x2 0x41d2d19052400000 0))
(assert_trap (invoke "v128.load32_zero-f64x2.convert_low_i32x4_u"
  (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_zero-f64x2.promote_low_f32x4"
  (i32.const 65532)) (v128.const i64x2 0x4168c82920000000 0))
(assert_trap (invoke "v128.load32_zero-f64x2.promote_low_f32x4"
  (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_zero-f32x4.sqrt" (i32.const 65532)) (v128.const i64x2 0x456148ef 0))
(assert_trap (invoke "v128.load32_zero-f32x4.sqrt" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_zero-i8x16.abs" (i32.const 65532)) (v128.const i64x2 0x4b464149 0))
(assert_trap (invoke "v128.load32_zero-i8x16.abs" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_zero-i32x4.trunc_sat_f64x2_s_zero"
  (i32.const 65532)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load32_zero-i32x4.trunc_sat_f64x2_s_zero"
  (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_zero-f32x4.demote_f64x2_zero" (i32.const 65532)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load32_zero-f32x4.demote_f64x2_zero"
  (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load64_zero-i8x16.add"
  (i32.const 65528)) (v128.const i64x2 0x8cfe4149854a4742 0x41e9000041910000))
(assert_trap (invoke "v128.load64_zero-i8x16.add" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_zero-i16x8.mul"
  (i32.const 65528)) (v128.const i64x2 0xe05000000f680000 0))
(assert_trap (invoke "v128.load64_zero-i16x8.mul" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_zero-i32x4.eq" (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load64_zero-i32x4.eq" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_zero-v128.andnot"
  (i32.const 65528)) (v128.const i64x2 0xb8000001b20000 0x41e9000041910000))
(assert_trap (invoke "v128.load64_zero-v128.andnot" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_zero-f32x4.min"
  (i32.const 65528)) (v128.const i64x2 0x41b8000041fe0000 0))
(assert_trap (invoke "v128.load64_zero-f32x4.min" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_zero-f64x2.pmax"
  (i32.const 65528)) (v128.const i64x2 0x4b464149444c4742 0x41e9000041910000))
(assert_trap (invoke "v128.load64_zero-f64x2.pmax" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_zero-i8x16.swizzle" (i32.const 65528)) (v128.const i64x2 0 0))
(assert_trap (invoke "v128.load64_zero-i8x16.swizzle" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_zero-i64x2.mul"
  (i32.const 65528)) (v128.const i64x2 0x5a7921c6757c0000 0))
(assert_trap (invoke "v128.load64_zero-i64x2.mul" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_zero-i16x8.extend_low_i8x16_s"
  (i32.const 65528)) (v128.const i64x2 0x44004c00470042 0x4b004600410049))
(assert_trap (invoke "v128.load64_zero-i16x8.extend_low_i8x16_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_zero-i16x8.extend_low_i8x16_u"
  (i32.const 65528)) (v128.const i64x2 0x44004c00470042 0x4b004600410049))
(assert_trap (invoke "v128.load64_zero-i16x8.extend_low_i8x16_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_zero-i32x4.extend_low_i16x8_s"
  (i32.const 65528)) (v128.const i64x2 0x444c00004742 0x4b4600004149))
(assert_trap (invoke "v128.load64_zero-i32x4.extend_low_i16x8_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_zero-i32x4.extend_low_i16x8_u"
  (i32.const 65528)) (v128.const i64x2 0x444c00004742 0x4b4600004149))
(assert_trap (invoke "v128.load64_zero-i32x4.extend_low_i16x8_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_zero-i64x2.extend_low_i32x4_s"
  (i32.const 65528)) (v128.const i64x2 0x444c4742 0x4b464149))
(assert_trap (invoke "v128.load64_zero-i64x2.extend_low_i32x4_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_zero-i64x2.extend_low_i32x4_u"
  (i32.const 65528)) (v128.const i64x2 0x444c4742 0x4b464149))
(assert_trap (invoke "v128.load64_zero-i64x2.extend_low_i32x4_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_zero-f64x2.convert_low_i32x4_s"
  (i32.const 65528)) (v128.const i64x2 0x41d11311d0800000 0x41d2d19052400000))
(assert_trap (invoke "v128.load64_zero-f64x2.convert_low_i32x4_s"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_zero-f64x2.convert_low_i32x4_u"
  (i32.const 65528)) (v128.const i64x2 0x41d11311d0800000 0x41d2d19052400000))
(assert_trap (invoke "v128.load64_zero-f64x2.convert_low_i32x4_u"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_zero-f64x2.promote_low_f32x4"
  (i32.const 65528)) (v128.const i64x2 0x408988e840000000 0x4168c82920000000))
(assert_trap (invoke "v128.load64_zero-f64x2.promote_low_f32x4"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_zero-f32x4.sqrt"
  (i32.const 65528)) (v128.const i64x2 0x456148ef41e4ae7b 0))
(assert_trap (invoke "v128.load64_zero-f32x4.sqrt" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_zero-i8x16.abs"
  (i32.const 65528)) (v128.const i64x2 0x4b464149444c4742 0))
(assert_trap (invoke "v128.load64_zero-i8x16.abs" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_zero-i32x4.trunc_sat_f64x2_s_zero"
  (i32.const 65528)) (v128.const i64x2 0x7fffffff 0))
(assert_trap (invoke "v128.load64_zero-i32x4.trunc_sat_f64x2_s_zero"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_zero-f32x4.demote_f64x2_zero"
  (i32.const 65528)) (v128.const i64x2 0x7f800000 0))
(assert_trap (invoke "v128.load64_zero-f32x4.demote_f64x2_zero"
  (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load8_lane-i16x8.sub" (i32.const 65535)) (v128.const i64x2 46336 0))
(assert_trap (invoke "v128.load8_lane-i16x8.sub" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "v128.load8_lane-f32x4.add"
  (i32.const 65535)) (v128.const i64x2 0x42380000427e2580 0x4269000042110000))
(assert_trap (invoke "v128.load8_lane-f32x4.add" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "v128.load16_lane-i16x8.sub" (i32.const 65534)) (v128.const i64x2 0xf6b80000 0))
(assert_trap (invoke "v128.load16_lane-i16x8.sub" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "v128.load16_lane-f32x4.add"
  (i32.const 65534)) (v128.const i64x2 0x423800004b460020 0x4269000042110000))
(assert_trap (invoke "v128.load16_lane-f32x4.add" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "v128.load32_lane-i16x8.sub"
  (i32.const 65532)) (v128.const i64x2 0xf672beb700000000 0))
(assert_trap (invoke "v128.load32_lane-i16x8.sub" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load32_lane-f32x4.add"
  (i32.const 65532)) (v128.const i64x2 0x4b464160427e0000 0x4269000042110000))
(assert_trap (invoke "v128.load32_lane-f32x4.add" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "v128.load64_lane-i16x8.sub"
  (i32.const 65528)) (v128.const i64x2 0 0xf6a3beb7fd45b8be))
(assert_trap (invoke "v128.load64_lane-i16x8.sub" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "v128.load64_lane-f32x4.add"
  (i32.const 65528)) (v128.const i64x2 0x42380000427e0000 0x4b4641664450cf42))
(assert_trap (invoke "v128.load64_lane-f32x4.add" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "i32.load8_u-i8x16.splat"
  (i32.const 65535)) (v128.const i64x2 0x4b4b4b4b4b4b4b4b 0x4b4b4b4b4b4b4b4b))
(assert_trap (invoke "i32.load8_u-i8x16.splat" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "i32.load8_u-i8x16.splat-add"
  (i32.const 65535)) (v128.const i64x2 0x8c034b4b8c494b4b 0x8c344b4b8cdc4b4b))
(assert_trap (invoke "i32.load8_u-i8x16.splat-add" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "i32.load8_u-i8x16.replace_lane-0"
  (i32.const 65535)) (v128.const i64x2 0x41b8000041fe004b 0x41e9000041910000))
(assert_trap (invoke "i32.load8_u-i8x16.replace_lane-0" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "i32.load8_u-i8x16.replace_lane-15"
  (i32.const 65535)) (v128.const i64x2 0x41b8000041fe0000 0x4be9000041910000))
(assert_trap (invoke "i32.load8_u-i8x16.replace_lane-15" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "i32.load8_u-i8x16.shl"
  (i32.const 65535)) (v128.const i64x2 0x8c0000008f00000 0x848000008880000))
(assert_trap (invoke "i32.load8_u-i8x16.shl" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "i32.load8_s-i16x8.splat"
  (i32.const 65535)) (v128.const i64x2 0x4b004b004b004b 0x4b004b004b004b))
(assert_trap (invoke "i32.load8_s-i16x8.splat" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "i32.load8_s-i16x8.splat-add"
  (i32.const 65535)) (v128.const i64x2 0x4103004b4149004b 0x4134004b41dc004b))
(assert_trap (invoke "i32.load8_s-i16x8.splat-add" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "i32.load8_s-i16x8.replace_lane-0"
  (i32.const 65535)) (v128.const i64x2 0x41b8000041fe004b 0x41e9000041910000))
(assert_trap (invoke "i32.load8_s-i16x8.replace_lane-0" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "i32.load8_s-i16x8.replace_lane-7"
  (i32.const 65535)) (v128.const i64x2 0x41b8000041fe0000 0x4b000041910000))
(assert_trap (invoke "i32.load8_s-i16x8.replace_lane-7" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "i32.load8_s-i16x8.shl"
  (i32.const 65535)) (v128.const i64x2 0xc0000000f0000000 0x4800000088000000))
(assert_trap (invoke "i32.load8_s-i16x8.shl" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "i32.load16_u-i16x8.splat"
  (i32.const 65534)) (v128.const i64x2 0x4b464b464b464b46 0x4b464b464b464b46))
(assert_trap (invoke "i32.load16_u-i16x8.splat" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "i32.load16_u-i16x8.splat-add"
  (i32.const 65534)) (v128.const i64x2 0x8cfe4b468c444b46 0x8c2f4b468cd74b46))
(assert_trap (invoke "i32.load16_u-i16x8.splat-add" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "i32.load16_u-i16x8.replace_lane-0"
  (i32.const 65534)) (v128.const i64x2 0x41b8000041fe4b46 0x41e9000041910000))
(assert_trap (invoke "i32.load16_u-i16x8.replace_lane-0" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "i32.load16_u-i16x8.replace_lane-7"
  (i32.const 65534)) (v128.const i64x2 0x41b8000041fe0000 0x4b46000041910000))
(assert_trap (invoke "i32.load16_u-i16x8.replace_lane-7" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "i32.load16_u-i16x8.shl"
  (i32.const 65534)) (v128.const i64x2 0x6e0000007f800000 0x7a40000064400000))
(assert_trap (invoke "i32.load16_u-i16x8.shl" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "i32.load16_s-i32x4.splat"
  (i32.const 65534)) (v128.const i64x2 0x4b4600004b46 0x4b4600004b46))
(assert_trap (invoke "i32.load16_s-i32x4.splat" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "i32.load16_s-i32x4.splat-add"
  (i32.const 65534)) (v128.const i64x2 0x41b84b4641fe4b46 0x41e94b4641914b46))
(assert_trap (invoke "i32.load16_s-i32x4.splat-add" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "i32.load16_s-i32x4.replace_lane-0"
  (i32.const 65534)) (v128.const i64x2 0x41b8000000004b46 0x41e9000041910000))
(assert_trap (invoke "i32.load16_s-i32x4.replace_lane-0" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "i32.load16_s-i32x4.replace_lane-3"
  (i32.const 65534)) (v128.const i64x2 0x41b8000041fe0000 0x4b4641910000))
(assert_trap (invoke "i32.load16_s-i32x4.replace_lane-3" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "i32.load16_s-i32x4.shl"
  (i32.const 65534)) (v128.const i64x2 0x6e0000007f800000 0x7a40000064400000))
(assert_trap (invoke "i32.load16_s-i32x4.shl" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "i32.load-i8x16.splat"
  (i32.const 65532)) (v128.const i64x2 0x4949494949494949 0x4949494949494949))
(assert_trap (invoke "i32.load-i8x16.splat" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "i32.load-i8x16.splat-add"
  (i32.const 65532)) (v128.const i64x2 0x8a0149498a474949 0x8a3249498ada4949))
(assert_trap (invoke "i32.load-i8x16.splat-add" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "i32.load-i8x16.replace_lane-0"
  (i32.const 65532)) (v128.const i64x2 0x41b8000041fe0049 0x41e9000041910000))
(assert_trap (invoke "i32.load-i8x16.replace_lane-0" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "i32.load-i8x16.replace_lane-15"
  (i32.const 65532)) (v128.const i64x2 0x41b8000041fe0000 0x49e9000041910000))
(assert_trap (invoke "i32.load-i8x16.replace_lane-15" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "i32.load-i8x16.shl"
  (i32.const 65532)) (v128.const i64x2 0x8270000082fc0000 0x82d2000082220000))
(assert_trap (invoke "i32.load-i8x16.shl" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "i32.load-i16x8.splat"
  (i32.const 65532)) (v128.const i64x2 0x4149414941494149 0x4149414941494149))
(assert_trap (invoke "i32.load-i16x8.splat" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "i32.load-i16x8.splat-add"
  (i32.const 65532)) (v128.const i64x2 0x8201414982474149 0x8232414982da4149))
(assert_trap (invoke "i32.load-i16x8.splat-add" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "i32.load-i16x8.replace_lane-0"
  (i32.const 65532)) (v128.const i64x2 0x41b8000041fe4149 0x41e9000041910000))
(assert_trap (invoke "i32.load-i16x8.replace_lane-0" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "i32.load-i16x8.replace_lane-7"
  (i32.const 65532)) (v128.const i64x2 0x41b8000041fe0000 0x4149000041910000))
(assert_trap (invoke "i32.load-i16x8.replace_lane-7" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "i32.load-i16x8.shl"
  (i32.const 65532)) (v128.const i64x2 0x70000000fc000000 0xd200000022000000))
(assert_trap (invoke "i32.load-i16x8.shl" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "i32.load-i32x4.splat"
  (i32.const 65532)) (v128.const i64x2 0x4b4641494b464149 0x4b4641494b464149))
(assert_trap (invoke "i32.load-i32x4.splat" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "i32.load-i32x4.splat-add"
  (i32.const 65532)) (v128.const i64x2 0x8cfe41498c444149 0x8c2f41498cd74149))
(assert_trap (invoke "i32.load-i32x4.splat-add" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "i32.load-i32x4.replace_lane-0"
  (i32.const 65532)) (v128.const i64x2 0x41b800004b464149 0x41e9000041910000))
(assert_trap (invoke "i32.load-i32x4.replace_lane-0" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "i32.load-i32x4.replace_lane-3"
  (i32.const 65532)) (v128.const i64x2 0x41b8000041fe0000 0x4b46414941910000))
(assert_trap (invoke "i32.load-i32x4.replace_lane-3" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "i32.load-i32x4.shl"
  (i32.const 65532)) (v128.const i64x2 0x70000000fc000000 0xd200000022000000))
(assert_trap (invoke "i32.load-i32x4.shl" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "i64.load-i64x2.splat"
  (i32.const 65528)) (v128.const i64x2 0x4b464149444c4742 0x4b464149444c4742))
(assert_trap (invoke "i64.load-i64x2.splat" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "i64.load-i64x2.splat-add"
  (i32.const 65528)) (v128.const i64x2 0x8cfe4149854a4742 0x8c2f414985dd4742))
(assert_trap (invoke "i64.load-i64x2.splat-add" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "i64.load-i64x2.replace_lane-0"
  (i32.const 65528)) (v128.const i64x2 0x4b464149444c4742 0x41e9000041910000))
(assert_trap (invoke "i64.load-i64x2.replace_lane-0" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "i64.load-i64x2.replace_lane-1"
  (i32.const 65528)) (v128.const i64x2 0x41b8000041fe0000 0x4b464149444c4742))
(assert_trap (invoke "i64.load-i64x2.replace_lane-1" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "i64.load32_u-i64x2.splat" (i32.const 65532)) (v128.const i64x2 0x4b464149 0x4b464149))
(assert_trap (invoke "i64.load32_u-i64x2.splat" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "i64.load32_u-i64x2.splat-add"
  (i32.const 65532)) (v128.const i64x2 0x41b800008c444149 0x41e900008cd74149))
(assert_trap (invoke "i64.load32_u-i64x2.splat-add" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "i64.load32_u-i64x2.replace_lane-0"
  (i32.const 65532)) (v128.const i64x2 0x4b464149 0x41e9000041910000))
(assert_trap (invoke "i64.load32_u-i64x2.replace_lane-0" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "i64.load32_u-i64x2.replace_lane-1"
  (i32.const 65532)) (v128.const i64x2 0x41b8000041fe0000 0x4b464149))
(assert_trap (invoke "i64.load32_u-i64x2.replace_lane-1" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "f32.load-f32x4.splat"
  (i32.const 65532)) (v128.const i64x2 0x4b4641494b464149 0x4b4641494b464149))
(assert_trap (invoke "f32.load-f32x4.splat" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "f32.load-f32x4.splat-add"
  (i32.const 65532)) (v128.const i64x2 0x8cfe41498c444149 0x8c2f41498cd74149))
(assert_trap (invoke "f32.load-f32x4.splat-add" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "f32.load-f32x4.replace_lane-0"
  (i32.const 65532)) (v128.const i64x2 0x41b800004b464149 0x41e9000041910000))
(assert_trap (invoke "f32.load-f32x4.replace_lane-0" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "f32.load-f32x4.replace_lane-3"
  (i32.const 65532)) (v128.const i64x2 0x41b8000041fe0000 0x4b46414941910000))
(assert_trap (invoke "f32.load-f32x4.replace_lane-3" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "f64.load-f64x2.splat"
  (i32.const 65528)) (v128.const i64x2 0x4b464149444c4742 0x4b464149444c4742))
(assert_trap (invoke "f64.load-f64x2.splat" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "f64.load-f64x2.splat-add"
  (i32.const 65528)) (v128.const i64x2 0x8cfe4149854a4742 0x8c2f414985dd4742))
(assert_trap (invoke "f64.load-f64x2.splat-add" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "f64.load-f64x2.replace_lane-0"
  (i32.const 65528)) (v128.const i64x2 0x4b464149444c4742 0x41e9000041910000))
(assert_trap (invoke "f64.load-f64x2.replace_lane-0" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "f64.load-f64x2.replace_lane-1"
  (i32.const 65528)) (v128.const i64x2 0x41b8000041fe0000 0x4b464149444c4742))
(assert_trap (invoke "f64.load-f64x2.replace_lane-1" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "f32.load-f32.abs" (i32.const 65532)) (f32.const 12992841.0))
(assert_trap (invoke "f32.load-f32.abs" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "f32.load-f32.neg" (i32.const 65532)) (f32.const -12992841.0))
(assert_trap (invoke "f32.load-f32.neg" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "f32.load-f32.sqrt" (i32.const 65532)) (f32.const 3604.5583))
(assert_trap (invoke "f32.load-f32.sqrt" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "f32.load-f32.nearest" (i32.const 65532)) (f32.const 12992841.0))
(assert_trap (invoke "f32.load-f32.nearest" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "f32.load-f32.copysign" (i32.const 65532)) (f32.const 2.5))
(assert_trap (invoke "f32.load-f32.copysign" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "f32.load-f32.min" (i32.const 65532)) (f32.const -2.5))
(assert_trap (invoke "f32.load-f32.min" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "f32.load-f32.add" (i32.const 65532)) (f32.const 12992838.0))
(assert_trap (invoke "f32.load-f32.add" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "f64.load-f64.abs" (i32.const 65528)) (f64.const 4.26321567093549e+54))
(assert_trap (invoke "f64.load-f64.abs" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "f64.load-f64.neg" (i32.const 65528)) (f64.const -4.26321567093549e+54))
(assert_trap (invoke "f64.load-f64.neg" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "f64.load-f64.sqrt" (i32.const 65528)) (f64.const 2.064755595932722e+27))
(assert_trap (invoke "f64.load-f64.sqrt" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "f64.load-f64.nearest" (i32.const 65528)) (f64.const 4.26321567093549e+54))
(assert_trap (invoke "f64.load-f64.nearest" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "f64.load-f64.copysign" (i32.const 65528)) (f64.const 2.5))
(assert_trap (invoke "f64.load-f64.copysign" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "f64.load-f64.min" (i32.const 65528)) (f64.const -2.5))
(assert_trap (invoke "f64.load-f64.min" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "f64.load-f64.add" (i32.const 65528)) (f64.const 4.26321567093549e+54))
(assert_trap (invoke "f64.load-f64.add" (i32.const 65529)) "out of bounds memory access")
