;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Operands and results of vector instructions in each other's places: relaxed instructions.
;;
;; "i8x16.sub-over-1" writes the difference of parameters 0 and 1 over parameter 1. What the names mean:
;;
;; kept      the operands are parameters, which are results besides
;; over-K    the result is written over parameter K; results are all parameters
;; same…     parameter 0 is several operands (those in the name, or all), written over or kept
;; owned-K   operand K is a sum and nothing else is left of it; or all are
;; again-K   the result is operand K of the same instruction once more; results are both

(module
  (func $i32x4.relaxed_trunc_f32x4_s-kept (export "i32x4.relaxed_trunc_f32x4_s-kept") (param v128)
  (result v128 v128)
    local.get 0 i32x4.relaxed_trunc_f32x4_s local.get 0
  )
  (func $i32x4.relaxed_trunc_f32x4_s-over-0 (export "i32x4.relaxed_trunc_f32x4_s-over-0") (param v128)
  (result v128)
    local.get 0 i32x4.relaxed_trunc_f32x4_s local.set 0 local.get 0
  )
  (func $i32x4.relaxed_trunc_f32x4_s-owned-0 (export "i32x4.relaxed_trunc_f32x4_s-owned-0") (param v128)
  (result v128)
    local.get 0 local.get 0 i64x2.add i32x4.relaxed_trunc_f32x4_s
  )
  (func $i32x4.relaxed_trunc_f32x4_s-again-0 (export "i32x4.relaxed_trunc_f32x4_s-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 i32x4.relaxed_trunc_f32x4_s local.tee 1 i32x4.relaxed_trunc_f32x4_s local.get 1
  )
  (func $i32x4.relaxed_trunc_f32x4_u-kept (export "i32x4.relaxed_trunc_f32x4_u-kept") (param v128)
  (result v128 v128)
    local.get 0 i32x4.relaxed_trunc_f32x4_u local.get 0
  )
  (func $i32x4.relaxed_trunc_f32x4_u-over-0 (export "i32x4.relaxed_trunc_f32x4_u-over-0") (param v128)
  (result v128)
    local.get 0 i32x4.relaxed_trunc_f32x4_u local.set 0 local.get 0
  )
  (func $i32x4.relaxed_trunc_f32x4_u-owned-0 (export "i32x4.relaxed_trunc_f32x4_u-owned-0") (param v128)
  (result v128)
    local.get 0 local.get 0 i64x2.add i32x4.relaxed_trunc_f32x4_u
  )
  (func $i32x4.relaxed_trunc_f32x4_u-again-0 (export "i32x4.relaxed_trunc_f32x4_u-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 i32x4.relaxed_trunc_f32x4_u local.tee 1 i32x4.relaxed_trunc_f32x4_u local.get 1
  )
  (func $i32x4.relaxed_trunc_f64x2_s_zero-kept (export "i32x4.relaxed_trunc_f64x2_s_zero-kept") (param v128)
  (result v128 v128)
    local.get 0 i32x4.relaxed_trunc_f64x2_s_zero local.get 0
  )
  (func $i32x4.relaxed_trunc_f64x2_s_zero-over-0 (export "i32x4.relaxed_trunc_f64x2_s_zero-over-0")
  (param v128) (result v128)
    local.get 0 i32x4.relaxed_trunc_f64x2_s_zero local.set 0 local.get 0
  )
  (func $i32x4.relaxed_trunc_f64x2_s_zero-owned-0 (export "i32x4.relaxed_trunc_f64x2_s_zero-owned-0")
  (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add i32x4.relaxed_trunc_f64x2_s_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_s_zero-again-0 (export "i32x4.relaxed_trunc_f64x2_s_zero-again-0")
  (param v128) (result v128 v128) (local v128)
    local.get 0 i32x4.relaxed_trunc_f64x2_s_zero local.tee 1 i32x4.relaxed_trunc_f64x2_s_zero local.get 1
  )
  (func $i32x4.relaxed_trunc_f64x2_u_zero-kept (export "i32x4.relaxed_trunc_f64x2_u_zero-kept") (param v128)
  (result v128 v128)
    local.get 0 i32x4.relaxed_trunc_f64x2_u_zero local.get 0
  )
  (func $i32x4.relaxed_trunc_f64x2_u_zero-over-0 (export "i32x4.relaxed_trunc_f64x2_u_zero-over-0")
  (param v128) (result v128)
    local.get 0 i32x4.relaxed_trunc_f64x2_u_zero local.set 0 local.get 0
  )
  (func $i32x4.relaxed_trunc_f64x2_u_zero-owned-0 (export "i32x4.relaxed_trunc_f64x2_u_zero-owned-0")
  (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add i32x4.relaxed_trunc_f64x2_u_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_u_zero-again-0 (export "i32x4.relaxed_trunc_f64x2_u_zero-again-0")
  (param v128) (result v128 v128) (local v128)
    local.get 0 i32x4.relaxed_trunc_f64x2_u_zero local.tee 1 i32x4.relaxed_trunc_f64x2_u_zero local.get 1
  )
  (func $i8x16.relaxed_swizzle-kept (export "i8x16.relaxed_swizzle-kept") (param v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.relaxed_swizzle local.get 0 local.get 1
  )
  (func $i8x16.relaxed_swizzle-over-0 (export "i8x16.relaxed_swizzle-over-0") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i8x16.relaxed_swizzle local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.relaxed_swizzle-over-1 (export "i8x16.relaxed_swizzle-over-1") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i8x16.relaxed_swizzle local.set 1 local.get 0 local.get 1
  )
  (func $i8x16.relaxed_swizzle-same (export "i8x16.relaxed_swizzle-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.relaxed_swizzle local.get 0
  )
  (func $i8x16.relaxed_swizzle-same-over (export "i8x16.relaxed_swizzle-same-over") (param v128 v128)
  (result v128)
    local.get 0 local.get 0 i8x16.relaxed_swizzle local.set 0 local.get 0
  )
  (func $i8x16.relaxed_swizzle-owned-0 (export "i8x16.relaxed_swizzle-owned-0") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.relaxed_swizzle
  )
  (func $i8x16.relaxed_swizzle-owned-1 (export "i8x16.relaxed_swizzle-owned-1") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.relaxed_swizzle
  )
  (func $i8x16.relaxed_swizzle-owned-all (export "i8x16.relaxed_swizzle-owned-all") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i8x16.relaxed_swizzle
  )
  (func $i8x16.relaxed_swizzle-again-0 (export "i8x16.relaxed_swizzle-again-0") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.relaxed_swizzle local.tee 2 local.get 1 i8x16.relaxed_swizzle local.get 2
  )
  (func $i8x16.relaxed_swizzle-again-1 (export "i8x16.relaxed_swizzle-again-1") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.relaxed_swizzle local.tee 2 i8x16.relaxed_swizzle local.get 2
  )
  (func $i16x8.relaxed_q15mulr_s-kept (export "i16x8.relaxed_q15mulr_s-kept") (param v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.relaxed_q15mulr_s local.get 0 local.get 1
  )
  (func $i16x8.relaxed_q15mulr_s-over-0 (export "i16x8.relaxed_q15mulr_s-over-0") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i16x8.relaxed_q15mulr_s local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.relaxed_q15mulr_s-over-1 (export "i16x8.relaxed_q15mulr_s-over-1") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i16x8.relaxed_q15mulr_s local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.relaxed_q15mulr_s-same (export "i16x8.relaxed_q15mulr_s-same") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 0 i16x8.relaxed_q15mulr_s local.get 0
  )
  (func $i16x8.relaxed_q15mulr_s-same-over (export "i16x8.relaxed_q15mulr_s-same-over") (param v128 v128)
  (result v128)
    local.get 0 local.get 0 i16x8.relaxed_q15mulr_s local.set 0 local.get 0
  )
  (func $i16x8.relaxed_q15mulr_s-owned-0 (export "i16x8.relaxed_q15mulr_s-owned-0") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.relaxed_q15mulr_s
  )
  (func $i16x8.relaxed_q15mulr_s-owned-1 (export "i16x8.relaxed_q15mulr_s-owned-1") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.relaxed_q15mulr_s
  )
  (func $i16x8.relaxed_q15mulr_s-owned-all (export "i16x8.relaxed_q15mulr_s-owned-all") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.relaxed_q15mulr_s
  )
  (func $i16x8.relaxed_q15mulr_s-again-0 (export "i16x8.relaxed_q15mulr_s-again-0") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.relaxed_q15mulr_s local.tee 2 local.get 1 i16x8.relaxed_q15mulr_s
    local.get 2
  )
  (func $i16x8.relaxed_q15mulr_s-again-1 (export "i16x8.relaxed_q15mulr_s-again-1") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.relaxed_q15mulr_s local.tee 2 i16x8.relaxed_q15mulr_s
    local.get 2
  )
  (func $i16x8.relaxed_dot_i8x16_i7x16_s-kept (export "i16x8.relaxed_dot_i8x16_i7x16_s-kept")
  (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.relaxed_dot_i8x16_i7x16_s local.get 0 local.get 1
  )
  (func $i16x8.relaxed_dot_i8x16_i7x16_s-over-0 (export "i16x8.relaxed_dot_i8x16_i7x16_s-over-0")
  (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.relaxed_dot_i8x16_i7x16_s local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.relaxed_dot_i8x16_i7x16_s-over-1 (export "i16x8.relaxed_dot_i8x16_i7x16_s-over-1")
  (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.relaxed_dot_i8x16_i7x16_s local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.relaxed_dot_i8x16_i7x16_s-same (export "i16x8.relaxed_dot_i8x16_i7x16_s-same")
  (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.relaxed_dot_i8x16_i7x16_s local.get 0
  )
  (func $i16x8.relaxed_dot_i8x16_i7x16_s-same-over (export "i16x8.relaxed_dot_i8x16_i7x16_s-same-over")
  (param v128 v128) (result v128)
    local.get 0 local.get 0 i16x8.relaxed_dot_i8x16_i7x16_s local.set 0 local.get 0
  )
  (func $i16x8.relaxed_dot_i8x16_i7x16_s-owned-0 (export "i16x8.relaxed_dot_i8x16_i7x16_s-owned-0")
  (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.relaxed_dot_i8x16_i7x16_s
  )
  (func $i16x8.relaxed_dot_i8x16_i7x16_s-owned-1 (export "i16x8.relaxed_dot_i8x16_i7x16_s-owned-1")
  (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.relaxed_dot_i8x16_i7x16_s
  )
  (func $i16x8.relaxed_dot_i8x16_i7x16_s-owned-all (export "i16x8.relaxed_dot_i8x16_i7x16_s-owned-all")
  (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.relaxed_dot_i8x16_i7x16_s
  )
  (func $i16x8.relaxed_dot_i8x16_i7x16_s-again-0 (export "i16x8.relaxed_dot_i8x16_i7x16_s-again-0")
  (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.relaxed_dot_i8x16_i7x16_s local.tee 2 local.get 1
    i16x8.relaxed_dot_i8x16_i7x16_s local.get 2
  )
  (func $i16x8.relaxed_dot_i8x16_i7x16_s-again-1 (export "i16x8.relaxed_dot_i8x16_i7x16_s-again-1")
  (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.relaxed_dot_i8x16_i7x16_s local.tee 2
    i16x8.relaxed_dot_i8x16_i7x16_s local.get 2
  )
  (func $f32x4.relaxed_min-kept (export "f32x4.relaxed_min-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f32x4.relaxed_min local.get 0 local.get 1
  )
  (func $f32x4.relaxed_min-over-0 (export "f32x4.relaxed_min-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.relaxed_min local.set 0 local.get 0 local.get 1
  )
  (func $f32x4.relaxed_min-over-1 (export "f32x4.relaxed_min-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.relaxed_min local.set 1 local.get 0 local.get 1
  )
  (func $f32x4.relaxed_min-same (export "f32x4.relaxed_min-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f32x4.relaxed_min local.get 0
  )
  (func $f32x4.relaxed_min-same-over (export "f32x4.relaxed_min-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f32x4.relaxed_min local.set 0 local.get 0
  )
  (func $f32x4.relaxed_min-owned-0 (export "f32x4.relaxed_min-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f32x4.relaxed_min
  )
  (func $f32x4.relaxed_min-owned-1 (export "f32x4.relaxed_min-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f32x4.relaxed_min
  )
  (func $f32x4.relaxed_min-owned-all (export "f32x4.relaxed_min-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f32x4.relaxed_min
  )
  (func $f32x4.relaxed_min-again-0 (export "f32x4.relaxed_min-again-0") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 1 f32x4.relaxed_min local.tee 2 local.get 1 f32x4.relaxed_min local.get 2
  )
  (func $f32x4.relaxed_min-again-1 (export "f32x4.relaxed_min-again-1") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 0 local.get 1 f32x4.relaxed_min local.tee 2 f32x4.relaxed_min local.get 2
  )
  (func $f32x4.relaxed_max-kept (export "f32x4.relaxed_max-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f32x4.relaxed_max local.get 0 local.get 1
  )
  (func $f32x4.relaxed_max-over-0 (export "f32x4.relaxed_max-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.relaxed_max local.set 0 local.get 0 local.get 1
  )
  (func $f32x4.relaxed_max-over-1 (export "f32x4.relaxed_max-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f32x4.relaxed_max local.set 1 local.get 0 local.get 1
  )
  (func $f32x4.relaxed_max-same (export "f32x4.relaxed_max-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f32x4.relaxed_max local.get 0
  )
  (func $f32x4.relaxed_max-same-over (export "f32x4.relaxed_max-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f32x4.relaxed_max local.set 0 local.get 0
  )
  (func $f32x4.relaxed_max-owned-0 (export "f32x4.relaxed_max-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f32x4.relaxed_max
  )
  (func $f32x4.relaxed_max-owned-1 (export "f32x4.relaxed_max-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f32x4.relaxed_max
  )
  (func $f32x4.relaxed_max-owned-all (export "f32x4.relaxed_max-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f32x4.relaxed_max
  )
  (func $f32x4.relaxed_max-again-0 (export "f32x4.relaxed_max-again-0") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 1 f32x4.relaxed_max local.tee 2 local.get 1 f32x4.relaxed_max local.get 2
  )
  (func $f32x4.relaxed_max-again-1 (export "f32x4.relaxed_max-again-1") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 0 local.get 1 f32x4.relaxed_max local.tee 2 f32x4.relaxed_max local.get 2
  )
  (func $f64x2.relaxed_min-kept (export "f64x2.relaxed_min-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f64x2.relaxed_min local.get 0 local.get 1
  )
  (func $f64x2.relaxed_min-over-0 (export "f64x2.relaxed_min-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.relaxed_min local.set 0 local.get 0 local.get 1
  )
  (func $f64x2.relaxed_min-over-1 (export "f64x2.relaxed_min-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.relaxed_min local.set 1 local.get 0 local.get 1
  )
  (func $f64x2.relaxed_min-same (export "f64x2.relaxed_min-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f64x2.relaxed_min local.get 0
  )
  (func $f64x2.relaxed_min-same-over (export "f64x2.relaxed_min-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f64x2.relaxed_min local.set 0 local.get 0
  )
  (func $f64x2.relaxed_min-owned-0 (export "f64x2.relaxed_min-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f64x2.relaxed_min
  )
  (func $f64x2.relaxed_min-owned-1 (export "f64x2.relaxed_min-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f64x2.relaxed_min
  )
  (func $f64x2.relaxed_min-owned-all (export "f64x2.relaxed_min-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f64x2.relaxed_min
  )
  (func $f64x2.relaxed_min-again-0 (export "f64x2.relaxed_min-again-0") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 1 f64x2.relaxed_min local.tee 2 local.get 1 f64x2.relaxed_min local.get 2
  )
  (func $f64x2.relaxed_min-again-1 (export "f64x2.relaxed_min-again-1") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 0 local.get 1 f64x2.relaxed_min local.tee 2 f64x2.relaxed_min local.get 2
  )
  (func $f64x2.relaxed_max-kept (export "f64x2.relaxed_max-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 f64x2.relaxed_max local.get 0 local.get 1
  )
  (func $f64x2.relaxed_max-over-0 (export "f64x2.relaxed_max-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.relaxed_max local.set 0 local.get 0 local.get 1
  )
  (func $f64x2.relaxed_max-over-1 (export "f64x2.relaxed_max-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 f64x2.relaxed_max local.set 1 local.get 0 local.get 1
  )
  (func $f64x2.relaxed_max-same (export "f64x2.relaxed_max-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 f64x2.relaxed_max local.get 0
  )
  (func $f64x2.relaxed_max-same-over (export "f64x2.relaxed_max-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 f64x2.relaxed_max local.set 0 local.get 0
  )
  (func $f64x2.relaxed_max-owned-0 (export "f64x2.relaxed_max-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 f64x2.relaxed_max
  )
  (func $f64x2.relaxed_max-owned-1 (export "f64x2.relaxed_max-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add f64x2.relaxed_max
  )
  (func $f64x2.relaxed_max-owned-all (export "f64x2.relaxed_max-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add f64x2.relaxed_max
  )
  (func $f64x2.relaxed_max-again-0 (export "f64x2.relaxed_max-again-0") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 1 f64x2.relaxed_max local.tee 2 local.get 1 f64x2.relaxed_max local.get 2
  )
  (func $f64x2.relaxed_max-again-1 (export "f64x2.relaxed_max-again-1") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 0 local.get 1 f64x2.relaxed_max local.tee 2 f64x2.relaxed_max local.get 2
  )
  (func $f32x4.relaxed_madd-kept (export "f32x4.relaxed_madd-kept") (param v128 v128 v128)
  (result v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 f32x4.relaxed_madd local.get 0 local.get 1 local.get 2
  )
  (func $f32x4.relaxed_madd-over-0 (export "f32x4.relaxed_madd-over-0") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 f32x4.relaxed_madd local.set 0 local.get 0 local.get 1 local.get 2
  )
  (func $f32x4.relaxed_madd-over-1 (export "f32x4.relaxed_madd-over-1") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 f32x4.relaxed_madd local.set 1 local.get 0 local.get 1 local.get 2
  )
  (func $f32x4.relaxed_madd-over-2 (export "f32x4.relaxed_madd-over-2") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 f32x4.relaxed_madd local.set 2 local.get 0 local.get 1 local.get 2
  )
  (func $f32x4.relaxed_madd-same (export "f32x4.relaxed_madd-same") (param v128 v128 v128) (result v128 v128)
    local.get 0 local.get 0 local.get 0 f32x4.relaxed_madd local.get 0
  )
  (func $f32x4.relaxed_madd-same-over (export "f32x4.relaxed_madd-same-over") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 0 local.get 0 f32x4.relaxed_madd local.set 0 local.get 0
  )
  (func $f32x4.relaxed_madd-same-01 (export "f32x4.relaxed_madd-same-01") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 0 local.get 1 f32x4.relaxed_madd local.get 0 local.get 1
  )
  (func $f32x4.relaxed_madd-same-01-over (export "f32x4.relaxed_madd-same-01-over") (param v128 v128 v128)
  (result v128 v128)
    local.get 0 local.get 0 local.get 1 f32x4.relaxed_madd local.set 0 local.get 0 local.get 1
  )
  (func $f32x4.relaxed_madd-same-02 (export "f32x4.relaxed_madd-same-02") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 0 f32x4.relaxed_madd local.get 0 local.get 1
  )
  (func $f32x4.relaxed_madd-same-02-over (export "f32x4.relaxed_madd-same-02-over") (param v128 v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 local.get 0 f32x4.relaxed_madd local.set 0 local.get 0 local.get 1
  )
  (func $f32x4.relaxed_madd-same-12 (export "f32x4.relaxed_madd-same-12") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 1 local.get 0 local.get 0 f32x4.relaxed_madd local.get 0 local.get 1
  )
  (func $f32x4.relaxed_madd-same-12-over (export "f32x4.relaxed_madd-same-12-over") (param v128 v128 v128)
  (result v128 v128)
    local.get 1 local.get 0 local.get 0 f32x4.relaxed_madd local.set 0 local.get 0 local.get 1
  )
  (func $f32x4.relaxed_madd-owned-0 (export "f32x4.relaxed_madd-owned-0") (param v128 v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 2 f32x4.relaxed_madd
  )
  (func $f32x4.relaxed_madd-owned-1 (export "f32x4.relaxed_madd-owned-1") (param v128 v128 v128) (result v128)
    local.get 0 local.get 1 local.get 2 i64x2.add local.get 2 f32x4.relaxed_madd
  )
  (func $f32x4.relaxed_madd-owned-2 (export "f32x4.relaxed_madd-owned-2") (param v128 v128 v128) (result v128)
    local.get 0 local.get 1 local.get 2 local.get 0 i64x2.add f32x4.relaxed_madd
  )
  (func $f32x4.relaxed_madd-owned-all (export "f32x4.relaxed_madd-owned-all") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 2 i64x2.add local.get 2 local.get 0 i64x2.add
    f32x4.relaxed_madd
  )
  (func $f32x4.relaxed_madd-again-0 (export "f32x4.relaxed_madd-again-0") (param v128 v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 local.get 2 f32x4.relaxed_madd local.tee 3 local.get 1 local.get 2
    f32x4.relaxed_madd local.get 3
  )
  (func $f32x4.relaxed_madd-again-1 (export "f32x4.relaxed_madd-again-1") (param v128 v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 local.get 2 f32x4.relaxed_madd local.tee 3 local.get 2
    f32x4.relaxed_madd local.get 3
  )
  (func $f32x4.relaxed_madd-again-2 (export "f32x4.relaxed_madd-again-2") (param v128 v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 local.get 0 local.get 1 local.get 2 f32x4.relaxed_madd local.tee 3
    f32x4.relaxed_madd local.get 3
  )
  (func $f32x4.relaxed_nmadd-kept (export "f32x4.relaxed_nmadd-kept") (param v128 v128 v128)
  (result v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 f32x4.relaxed_nmadd local.get 0 local.get 1 local.get 2
  )
  (func $f32x4.relaxed_nmadd-over-0 (export "f32x4.relaxed_nmadd-over-0") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 f32x4.relaxed_nmadd local.set 0 local.get 0 local.get 1 local.get 2
  )
  (func $f32x4.relaxed_nmadd-over-1 (export "f32x4.relaxed_nmadd-over-1") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 f32x4.relaxed_nmadd local.set 1 local.get 0 local.get 1 local.get 2
  )
  (func $f32x4.relaxed_nmadd-over-2 (export "f32x4.relaxed_nmadd-over-2") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 f32x4.relaxed_nmadd local.set 2 local.get 0 local.get 1 local.get 2
  )
  (func $f32x4.relaxed_nmadd-same (export "f32x4.relaxed_nmadd-same") (param v128 v128 v128)
  (result v128 v128)
    local.get 0 local.get 0 local.get 0 f32x4.relaxed_nmadd local.get 0
  )
  (func $f32x4.relaxed_nmadd-same-over (export "f32x4.relaxed_nmadd-same-over") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 0 local.get 0 f32x4.relaxed_nmadd local.set 0 local.get 0
  )
  (func $f32x4.relaxed_nmadd-same-01 (export "f32x4.relaxed_nmadd-same-01") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 0 local.get 1 f32x4.relaxed_nmadd local.get 0 local.get 1
  )
  (func $f32x4.relaxed_nmadd-same-01-over (export "f32x4.relaxed_nmadd-same-01-over") (param v128 v128 v128)
  (result v128 v128)
    local.get 0 local.get 0 local.get 1 f32x4.relaxed_nmadd local.set 0 local.get 0 local.get 1
  )
  (func $f32x4.relaxed_nmadd-same-02 (export "f32x4.relaxed_nmadd-same-02") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 0 f32x4.relaxed_nmadd local.get 0 local.get 1
  )
  (func $f32x4.relaxed_nmadd-same-02-over (export "f32x4.relaxed_nmadd-same-02-over") (param v128 v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 local.get 0 f32x4.relaxed_nmadd local.set 0 local.get 0 local.get 1
  )
  (func $f32x4.relaxed_nmadd-same-12 (export "f32x4.relaxed_nmadd-same-12") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 1 local.get 0 local.get 0 f32x4.relaxed_nmadd local.get 0 local.get 1
  )
  (func $f32x4.relaxed_nmadd-same-12-over (export "f32x4.relaxed_nmadd-same-12-over") (param v128 v128 v128)
  (result v128 v128)
    local.get 1 local.get 0 local.get 0 f32x4.relaxed_nmadd local.set 0 local.get 0 local.get 1
  )
  (func $f32x4.relaxed_nmadd-owned-0 (export "f32x4.relaxed_nmadd-owned-0") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 2 f32x4.relaxed_nmadd
  )
  (func $f32x4.relaxed_nmadd-owned-1 (export "f32x4.relaxed_nmadd-owned-1") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 2 i64x2.add local.get 2 f32x4.relaxed_nmadd
  )
  (func $f32x4.relaxed_nmadd-owned-2 (export "f32x4.relaxed_nmadd-owned-2") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 2 local.get 0 i64x2.add f32x4.relaxed_nmadd
  )
  (func $f32x4.relaxed_nmadd-owned-all (export "f32x4.relaxed_nmadd-owned-all") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 2 i64x2.add local.get 2 local.get 0 i64x2.add
    f32x4.relaxed_nmadd
  )
  (func $f32x4.relaxed_nmadd-again-0 (export "f32x4.relaxed_nmadd-again-0") (param v128 v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 local.get 2 f32x4.relaxed_nmadd local.tee 3 local.get 1 local.get 2
    f32x4.relaxed_nmadd local.get 3
  )
  (func $f32x4.relaxed_nmadd-again-1 (export "f32x4.relaxed_nmadd-again-1") (param v128 v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 local.get 2 f32x4.relaxed_nmadd local.tee 3 local.get 2
    f32x4.relaxed_nmadd local.get 3
  )
  (func $f32x4.relaxed_nmadd-again-2 (export "f32x4.relaxed_nmadd-again-2") (param v128 v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 local.get 0 local.get 1 local.get 2 f32x4.relaxed_nmadd local.tee 3
    f32x4.relaxed_nmadd local.get 3
  )
  (func $f64x2.relaxed_madd-kept (export "f64x2.relaxed_madd-kept") (param v128 v128 v128)
  (result v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 f64x2.relaxed_madd local.get 0 local.get 1 local.get 2
  )
  (func $f64x2.relaxed_madd-over-0 (export "f64x2.relaxed_madd-over-0") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 f64x2.relaxed_madd local.set 0 local.get 0 local.get 1 local.get 2
  )
  (func $f64x2.relaxed_madd-over-1 (export "f64x2.relaxed_madd-over-1") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 f64x2.relaxed_madd local.set 1 local.get 0 local.get 1 local.get 2
  )
  (func $f64x2.relaxed_madd-over-2 (export "f64x2.relaxed_madd-over-2") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 f64x2.relaxed_madd local.set 2 local.get 0 local.get 1 local.get 2
  )
  (func $f64x2.relaxed_madd-same (export "f64x2.relaxed_madd-same") (param v128 v128 v128) (result v128 v128)
    local.get 0 local.get 0 local.get 0 f64x2.relaxed_madd local.get 0
  )
  (func $f64x2.relaxed_madd-same-over (export "f64x2.relaxed_madd-same-over") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 0 local.get 0 f64x2.relaxed_madd local.set 0 local.get 0
  )
  (func $f64x2.relaxed_madd-same-01 (export "f64x2.relaxed_madd-same-01") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 0 local.get 1 f64x2.relaxed_madd local.get 0 local.get 1
  )
  (func $f64x2.relaxed_madd-same-01-over (export "f64x2.relaxed_madd-same-01-over") (param v128 v128 v128)
  (result v128 v128)
    local.get 0 local.get 0 local.get 1 f64x2.relaxed_madd local.set 0 local.get 0 local.get 1
  )
  (func $f64x2.relaxed_madd-same-02 (export "f64x2.relaxed_madd-same-02") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 0 f64x2.relaxed_madd local.get 0 local.get 1
  )
  (func $f64x2.relaxed_madd-same-02-over (export "f64x2.relaxed_madd-same-02-over") (param v128 v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 local.get 0 f64x2.relaxed_madd local.set 0 local.get 0 local.get 1
  )
  (func $f64x2.relaxed_madd-same-12 (export "f64x2.relaxed_madd-same-12") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 1 local.get 0 local.get 0 f64x2.relaxed_madd local.get 0 local.get 1
  )
  (func $f64x2.relaxed_madd-same-12-over (export "f64x2.relaxed_madd-same-12-over") (param v128 v128 v128)
  (result v128 v128)
    local.get 1 local.get 0 local.get 0 f64x2.relaxed_madd local.set 0 local.get 0 local.get 1
  )
  (func $f64x2.relaxed_madd-owned-0 (export "f64x2.relaxed_madd-owned-0") (param v128 v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 2 f64x2.relaxed_madd
  )
  (func $f64x2.relaxed_madd-owned-1 (export "f64x2.relaxed_madd-owned-1") (param v128 v128 v128) (result v128)
    local.get 0 local.get 1 local.get 2 i64x2.add local.get 2 f64x2.relaxed_madd
  )
  (func $f64x2.relaxed_madd-owned-2 (export "f64x2.relaxed_madd-owned-2") (param v128 v128 v128) (result v128)
    local.get 0 local.get 1 local.get 2 local.get 0 i64x2.add f64x2.relaxed_madd
  )
  (func $f64x2.relaxed_madd-owned-all (export "f64x2.relaxed_madd-owned-all") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 2 i64x2.add local.get 2 local.get 0 i64x2.add
    f64x2.relaxed_madd
  )
  (func $f64x2.relaxed_madd-again-0 (export "f64x2.relaxed_madd-again-0") (param v128 v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 local.get 2 f64x2.relaxed_madd local.tee 3 local.get 1 local.get 2
    f64x2.relaxed_madd local.get 3
  )
  (func $f64x2.relaxed_madd-again-1 (export "f64x2.relaxed_madd-again-1") (param v128 v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 local.get 2 f64x2.relaxed_madd local.tee 3 local.get 2
    f64x2.relaxed_madd local.get 3
  )
  (func $f64x2.relaxed_madd-again-2 (export "f64x2.relaxed_madd-again-2") (param v128 v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 local.get 0 local.get 1 local.get 2 f64x2.relaxed_madd local.tee 3
    f64x2.relaxed_madd local.get 3
  )
  (func $f64x2.relaxed_nmadd-kept (export "f64x2.relaxed_nmadd-kept") (param v128 v128 v128)
  (result v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 f64x2.relaxed_nmadd local.get 0 local.get 1 local.get 2
  )
  (func $f64x2.relaxed_nmadd-over-0 (export "f64x2.relaxed_nmadd-over-0") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 f64x2.relaxed_nmadd local.set 0 local.get 0 local.get 1 local.get 2
  )
  (func $f64x2.relaxed_nmadd-over-1 (export "f64x2.relaxed_nmadd-over-1") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 f64x2.relaxed_nmadd local.set 1 local.get 0 local.get 1 local.get 2
  )
  (func $f64x2.relaxed_nmadd-over-2 (export "f64x2.relaxed_nmadd-over-2") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 f64x2.relaxed_nmadd local.set 2 local.get 0 local.get 1 local.get 2
  )
  (func $f64x2.relaxed_nmadd-same (export "f64x2.relaxed_nmadd-same") (param v128 v128 v128)
  (result v128 v128)
    local.get 0 local.get 0 local.get 0 f64x2.relaxed_nmadd local.get 0
  )
  (func $f64x2.relaxed_nmadd-same-over (export "f64x2.relaxed_nmadd-same-over") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 0 local.get 0 f64x2.relaxed_nmadd local.set 0 local.get 0
  )
  (func $f64x2.relaxed_nmadd-same-01 (export "f64x2.relaxed_nmadd-same-01") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 0 local.get 1 f64x2.relaxed_nmadd local.get 0 local.get 1
  )
  (func $f64x2.relaxed_nmadd-same-01-over (export "f64x2.relaxed_nmadd-same-01-over") (param v128 v128 v128)
  (result v128 v128)
    local.get 0 local.get 0 local.get 1 f64x2.relaxed_nmadd local.set 0 local.get 0 local.get 1
  )
  (func $f64x2.relaxed_nmadd-same-02 (export "f64x2.relaxed_nmadd-same-02") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 0 f64x2.relaxed_nmadd local.get 0 local.get 1
  )
  (func $f64x2.relaxed_nmadd-same-02-over (export "f64x2.relaxed_nmadd-same-02-over") (param v128 v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 local.get 0 f64x2.relaxed_nmadd local.set 0 local.get 0 local.get 1
  )
  (func $f64x2.relaxed_nmadd-same-12 (export "f64x2.relaxed_nmadd-same-12") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 1 local.get 0 local.get 0 f64x2.relaxed_nmadd local.get 0 local.get 1
  )
  (func $f64x2.relaxed_nmadd-same-12-over (export "f64x2.relaxed_nmadd-same-12-over") (param v128 v128 v128)
  (result v128 v128)
    local.get 1 local.get 0 local.get 0 f64x2.relaxed_nmadd local.set 0 local.get 0 local.get 1
  )
  (func $f64x2.relaxed_nmadd-owned-0 (export "f64x2.relaxed_nmadd-owned-0") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 2 f64x2.relaxed_nmadd
  )
  (func $f64x2.relaxed_nmadd-owned-1 (export "f64x2.relaxed_nmadd-owned-1") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 2 i64x2.add local.get 2 f64x2.relaxed_nmadd
  )
  (func $f64x2.relaxed_nmadd-owned-2 (export "f64x2.relaxed_nmadd-owned-2") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 2 local.get 0 i64x2.add f64x2.relaxed_nmadd
  )
  (func $f64x2.relaxed_nmadd-owned-all (export "f64x2.relaxed_nmadd-owned-all") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 2 i64x2.add local.get 2 local.get 0 i64x2.add
    f64x2.relaxed_nmadd
  )
  (func $f64x2.relaxed_nmadd-again-0 (export "f64x2.relaxed_nmadd-again-0") (param v128 v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 local.get 2 f64x2.relaxed_nmadd local.tee 3 local.get 1 local.get 2
    f64x2.relaxed_nmadd local.get 3
  )
  (func $f64x2.relaxed_nmadd-again-1 (export "f64x2.relaxed_nmadd-again-1") (param v128 v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 local.get 2 f64x2.relaxed_nmadd local.tee 3 local.get 2
    f64x2.relaxed_nmadd local.get 3
  )
  (func $f64x2.relaxed_nmadd-again-2 (export "f64x2.relaxed_nmadd-again-2") (param v128 v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 local.get 0 local.get 1 local.get 2 f64x2.relaxed_nmadd local.tee 3
    f64x2.relaxed_nmadd local.get 3
  )
  (func $i8x16.relaxed_laneselect-kept (export "i8x16.relaxed_laneselect-kept") (param v128 v128 v128)
  (result v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 i8x16.relaxed_laneselect local.get 0 local.get 1 local.get 2
  )
  (func $i8x16.relaxed_laneselect-over-0 (export "i8x16.relaxed_laneselect-over-0") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 i8x16.relaxed_laneselect local.set 0 local.get 0 local.get 1
    local.get 2
  )
  (func $i8x16.relaxed_laneselect-over-1 (export "i8x16.relaxed_laneselect-over-1") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 i8x16.relaxed_laneselect local.set 1 local.get 0 local.get 1
    local.get 2
  )
  (func $i8x16.relaxed_laneselect-over-2 (export "i8x16.relaxed_laneselect-over-2") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 i8x16.relaxed_laneselect local.set 2 local.get 0 local.get 1
    local.get 2
  )
  (func $i8x16.relaxed_laneselect-same (export "i8x16.relaxed_laneselect-same") (param v128 v128 v128)
  (result v128 v128)
    local.get 0 local.get 0 local.get 0 i8x16.relaxed_laneselect local.get 0
  )
  (func $i8x16.relaxed_laneselect-same-over (export "i8x16.relaxed_laneselect-same-over")
  (param v128 v128 v128) (result v128)
    local.get 0 local.get 0 local.get 0 i8x16.relaxed_laneselect local.set 0 local.get 0
  )
  (func $i8x16.relaxed_laneselect-same-01 (export "i8x16.relaxed_laneselect-same-01") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 0 local.get 1 i8x16.relaxed_laneselect local.get 0 local.get 1
  )
  (func $i8x16.relaxed_laneselect-same-01-over (export "i8x16.relaxed_laneselect-same-01-over")
  (param v128 v128 v128) (result v128 v128)
    local.get 0 local.get 0 local.get 1 i8x16.relaxed_laneselect local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.relaxed_laneselect-same-02 (export "i8x16.relaxed_laneselect-same-02") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 0 i8x16.relaxed_laneselect local.get 0 local.get 1
  )
  (func $i8x16.relaxed_laneselect-same-02-over (export "i8x16.relaxed_laneselect-same-02-over")
  (param v128 v128 v128) (result v128 v128)
    local.get 0 local.get 1 local.get 0 i8x16.relaxed_laneselect local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.relaxed_laneselect-same-12 (export "i8x16.relaxed_laneselect-same-12") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 1 local.get 0 local.get 0 i8x16.relaxed_laneselect local.get 0 local.get 1
  )
  (func $i8x16.relaxed_laneselect-same-12-over (export "i8x16.relaxed_laneselect-same-12-over")
  (param v128 v128 v128) (result v128 v128)
    local.get 1 local.get 0 local.get 0 i8x16.relaxed_laneselect local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.relaxed_laneselect-owned-0 (export "i8x16.relaxed_laneselect-owned-0") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 2 i8x16.relaxed_laneselect
  )
  (func $i8x16.relaxed_laneselect-owned-1 (export "i8x16.relaxed_laneselect-owned-1") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 2 i64x2.add local.get 2 i8x16.relaxed_laneselect
  )
  (func $i8x16.relaxed_laneselect-owned-2 (export "i8x16.relaxed_laneselect-owned-2") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 2 local.get 0 i64x2.add i8x16.relaxed_laneselect
  )
  (func $i8x16.relaxed_laneselect-owned-all (export "i8x16.relaxed_laneselect-owned-all")
  (param v128 v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 2 i64x2.add local.get 2 local.get 0 i64x2.add
    i8x16.relaxed_laneselect
  )
  (func $i8x16.relaxed_laneselect-again-0 (export "i8x16.relaxed_laneselect-again-0") (param v128 v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 local.get 2 i8x16.relaxed_laneselect local.tee 3 local.get 1 local.get 2
    i8x16.relaxed_laneselect local.get 3
  )
  (func $i8x16.relaxed_laneselect-again-1 (export "i8x16.relaxed_laneselect-again-1") (param v128 v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 local.get 2 i8x16.relaxed_laneselect local.tee 3 local.get 2
    i8x16.relaxed_laneselect local.get 3
  )
  (func $i8x16.relaxed_laneselect-again-2 (export "i8x16.relaxed_laneselect-again-2") (param v128 v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 local.get 0 local.get 1 local.get 2 i8x16.relaxed_laneselect local.tee 3
    i8x16.relaxed_laneselect local.get 3
  )
)

(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s-kept"
  (v128.const i64x2 0x800116c2c53347c0 0x4effffff452a4bc0)) (v128.const i64x2 0xfffff4cc 0x7fffff8000000aa4)
  (v128.const i64x2 0x800116c2c53347c0 0x4effffff452a4bc0))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s-over-0"
  (v128.const i64x2 0x800116c2c53347c0 0x4effffff452a4bc0)) (v128.const i64x2 0xfffff4cc 0x7fffff8000000aa4))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s-owned-0"
  (v128.const i64x2 0x800116c2c53347c0 0x4effffff452a4bc0)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s-again-0"
  (v128.const i64x2 0x41c9000040900000 0x425e800041b40000)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x1900000004 0x3700000016))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u-kept"
  (v128.const i64x2 0xc578c140cf800000 0xff8000093fa00000)) (either (v128.const i64x2 0 1)
  (v128.const i64x2 -1 0xffffffff00000001) (v128.const i64x2 0xfffffffefffffffe 0xfffffffe00000001)
  (v128.const i64x2 0x8000000080000000 0x8000000000000001))
  (v128.const i64x2 0xc578c140cf800000 0xff8000093fa00000))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u-over-0"
  (v128.const i64x2 0xc578c140cf800000 0xff8000093fa00000)) (either (v128.const i64x2 0 1)
  (v128.const i64x2 -1 0xffffffff00000001) (v128.const i64x2 0xfffffffefffffffe 0xfffffffe00000001)
  (v128.const i64x2 0x8000000080000000 0x8000000000000001)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u-owned-0"
  (v128.const i64x2 0xc578c140cf800000 0xff8000093fa00000)) (either (v128.const i64x2 0 0xffffffff)
  (v128.const i64x2 0 -1) (v128.const i64x2 0 0xfffffffefffffffe) (v128.const i64x2 0 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u-again-0"
  (v128.const i64x2 0x4114000042398000 0x426580003fc00000)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x90000002e 0x3900000001))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero-kept"
  (v128.const i64x2 0x4031000000000000 0x3fefffffdffffffe)) (v128.const i64x2 17 0)
  (v128.const i64x2 0x4031000000000000 0x3fefffffdffffffe))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero-over-0"
  (v128.const i64x2 0x4031000000000000 0x3fefffffdffffffe)) (v128.const i64x2 17 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero-owned-0"
  (v128.const i64x2 0x4031000000000000 0x3fefffffdffffffe)) (either (v128.const i64x2 0x7fffffff00000000 0)
  (v128.const i64x2 0x8000000000000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero-again-0"
  (v128.const i64x2 0x4004000000000000 0x4020400000000000)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x800000002 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero-kept"
  (v128.const i64x2 0xc1efffffe0000000 0x4044a00000000000)) (either (v128.const i64x2 0x2900000000 0)
  (v128.const i64x2 0x29ffffffff 0) (v128.const i64x2 0x29fffffffe 0) (v128.const i64x2 0x2980000000 0))
  (v128.const i64x2 0xc1efffffe0000000 0x4044a00000000000))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero-over-0"
  (v128.const i64x2 0xc1efffffe0000000 0x4044a00000000000)) (either (v128.const i64x2 0x2900000000 0)
  (v128.const i64x2 0x29ffffffff 0) (v128.const i64x2 0x29fffffffe 0) (v128.const i64x2 0x2980000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero-owned-0"
  (v128.const i64x2 0xc1efffffe0000000 0x4044a00000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero-again-0"
  (v128.const i64x2 0x404ef00000000000 0x403ee00000000000)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x1e0000003d 0))
(assert_return (invoke "i8x16.relaxed_swizzle-kept"
  (v128.const i64x2 0x4a82c6e0bb9a5a20 0xa6ba7f0255345d14)
  (v128.const i64x2 0x703090608100607 0xd1f09011f050e80))
  (either (v128.const i64x2 0x4abb5d821400824a 0x7f005d5a00c6ba00)
  (v128.const i64x2 0x4abb5d821420824a 0x7fa65d5aa6c6ba00))
  (v128.const i64x2 0x4a82c6e0bb9a5a20 0xa6ba7f0255345d14)
  (v128.const i64x2 0x703090608100607 0xd1f09011f050e80))
(assert_return (invoke "i8x16.relaxed_swizzle-over-0"
  (v128.const i64x2 0x4a82c6e0bb9a5a20 0xa6ba7f0255345d14)
  (v128.const i64x2 0x703090608100607 0xd1f09011f050e80))
  (either (v128.const i64x2 0x4abb5d821400824a 0x7f005d5a00c6ba00)
  (v128.const i64x2 0x4abb5d821420824a 0x7fa65d5aa6c6ba00))
  (v128.const i64x2 0x703090608100607 0xd1f09011f050e80))
(assert_return (invoke "i8x16.relaxed_swizzle-over-1"
  (v128.const i64x2 0x4a82c6e0bb9a5a20 0xa6ba7f0255345d14)
  (v128.const i64x2 0x703090608100607 0xd1f09011f050e80))
  (v128.const i64x2 0x4a82c6e0bb9a5a20 0xa6ba7f0255345d14)
  (either (v128.const i64x2 0x4abb5d821400824a 0x7f005d5a00c6ba00)
  (v128.const i64x2 0x4abb5d821420824a 0x7fa65d5aa6c6ba00)))
(assert_return (invoke "i8x16.relaxed_swizzle-same"
  (v128.const i64x2 0x4a82c6e0bb9a5a20 0xa6ba7f0255345d14)
  (v128.const i64x2 0x703090608100607 0xd1f09011f050e80)) (either (v128.const i64x2 0 0x9a00000000)
  (v128.const i64x2 0x3400000000003420 0xa69ac6e07fe0))
  (v128.const i64x2 0x4a82c6e0bb9a5a20 0xa6ba7f0255345d14))
(assert_return (invoke "i8x16.relaxed_swizzle-same-over"
  (v128.const i64x2 0x4a82c6e0bb9a5a20 0xa6ba7f0255345d14)
  (v128.const i64x2 0x703090608100607 0xd1f09011f050e80)) (either (v128.const i64x2 0 0x9a00000000)
  (v128.const i64x2 0x3400000000003420 0xa69ac6e07fe0)))
(assert_return (invoke "i8x16.relaxed_swizzle-owned-0"
  (v128.const i64x2 0x4a82c6e0bb9a5a20 0xa6ba7f0255345d14)
  (v128.const i64x2 0x703090608100607 0xd1f09011f050e80))
  (either (v128.const i64x2 0x51c36b8594008551 0x88006b6000cfd900)
  (v128.const i64x2 0x51c36b8594278551 0x88b36b60b3cfd900)))
(assert_return (invoke "i8x16.relaxed_swizzle-owned-1"
  (v128.const i64x2 0x4a82c6e0bb9a5a20 0xa6ba7f0255345d14)
  (v128.const i64x2 0x703090608100607 0xd1f09011f050e80)) (either (v128.const i64x2 0 0xbb00000000)
  (v128.const i64x2 0x5a0000000000204a 0xbbe05d5500)))
(assert_return (invoke "i8x16.relaxed_swizzle-owned-all"
  (v128.const i64x2 0x4a82c6e0bb9a5a20 0xa6ba7f0255345d14)
  (v128.const i64x2 0x703090608100607 0xd1f09011f050e80)) (either (v128.const i64x2 0 0xc300000000)
  (v128.const i64x2 0x6000000000002751 0xc3e66b7400)))
(assert_return (invoke "i8x16.relaxed_swizzle-again-0"
  (v128.const i64x2 0x9bdda5fb80708108 0x3101d07e4410d45d)
  (v128.const i64x2 0xff090b0a11060e01 0x905ff080a050b10))
  (either (v128.const i64x2 0x4410a500d4a501 0x44440000a5441000)
  (v128.const i64x2 0x4410a501d4a501 0x44440008a5441081))
  (either (v128.const i64x2 0xd4441000dd0181 0xd4a5005d10a54400)
  (v128.const i64x2 0xd4441081dd0181 0xd4a5005d10a54408)))
(assert_return (invoke "i8x16.relaxed_swizzle-again-1"
  (v128.const i64x2 0x9bdda5fb80708108 0x3101d07e4410d45d)
  (v128.const i64x2 0xff090b0a11060e01 0x905ff080a050b10))
  (either (v128.const i64x2 0x800000008008100 0x80000000008)
  (v128.const i64x2 0x800fb0800008100 0x8d00800fb5d))
  (either (v128.const i64x2 0xd4441000dd0181 0xd4a5005d10a54400)
  (v128.const i64x2 0xd4441081dd0181 0xd4a5005d10a54408)))
(assert_return (invoke "i16x8.relaxed_q15mulr_s-kept"
  (v128.const i64x2 0x8001ff49ffffff2c 0x9f4bf98100318b09)
  (v128.const i64x2 0x15800100650448c6 0xfffc7ffe3ad6fff4))
  (v128.const i64x2 0xea80ffffffffff87 0x3f9810017000b)
  (v128.const i64x2 0x8001ff49ffffff2c 0x9f4bf98100318b09)
  (v128.const i64x2 0x15800100650448c6 0xfffc7ffe3ad6fff4))
(assert_return (invoke "i16x8.relaxed_q15mulr_s-over-0"
  (v128.const i64x2 0x8001ff49ffffff2c 0x9f4bf98100318b09)
  (v128.const i64x2 0x15800100650448c6 0xfffc7ffe3ad6fff4))
  (v128.const i64x2 0xea80ffffffffff87 0x3f9810017000b)
  (v128.const i64x2 0x15800100650448c6 0xfffc7ffe3ad6fff4))
(assert_return (invoke "i16x8.relaxed_q15mulr_s-over-1"
  (v128.const i64x2 0x8001ff49ffffff2c 0x9f4bf98100318b09)
  (v128.const i64x2 0x15800100650448c6 0xfffc7ffe3ad6fff4))
  (v128.const i64x2 0x8001ff49ffffff2c 0x9f4bf98100318b09)
  (v128.const i64x2 0xea80ffffffffff87 0x3f9810017000b))
(assert_return (invoke "i16x8.relaxed_q15mulr_s-same"
  (v128.const i64x2 0x8001ff49ffffff2c 0x9f4bf98100318b09)
  (v128.const i64x2 0x15800100650448c6 0xfffc7ffe3ad6fff4))
  (v128.const i64x2 0x7ffe000100000001 0x4910005400006ae2)
  (v128.const i64x2 0x8001ff49ffffff2c 0x9f4bf98100318b09))
(assert_return (invoke "i16x8.relaxed_q15mulr_s-same-over"
  (v128.const i64x2 0x8001ff49ffffff2c 0x9f4bf98100318b09)
  (v128.const i64x2 0x15800100650448c6 0xfffc7ffe3ad6fff4))
  (v128.const i64x2 0x7ffe000100000001 0x4910005400006ae2))
(assert_return (invoke "i16x8.relaxed_q15mulr_s-owned-0"
  (v128.const i64x2 0x8001ff49ffffff2c 0x9f4bf98100318b09)
  (v128.const i64x2 0x15800100650448c6 0xfffc7ffe3ad6fff4))
  (v128.const i64x2 0xee1d00014fb828e7 0x3797d1b22000b))
(assert_return (invoke "i16x8.relaxed_q15mulr_s-owned-1"
  (v128.const i64x2 0x8001ff49ffffff2c 0x9f4bf98100318b09)
  (v128.const i64x2 0x15800100650448c6 0xfffc7ffe3ad6fff4))
  (v128.const i64x2 0x6a7d0000ffffff89 0x4913f9d500176aed))
(assert_return (invoke "i16x8.relaxed_q15mulr_s-owned-all"
  (v128.const i64x2 0x8001ff49ffffff2c 0x9f4bf98100318b09)
  (v128.const i64x2 0x15800100650448c6 0xfffc7ffe3ad6fff4))
  (v128.const i64x2 0x589900004fb82870 0x491573531b396af7))
(assert_return (invoke "i16x8.relaxed_q15mulr_s-again-0"
  (v128.const i64x2 0x2097ae25a8b290 0x1000001c0efbcf7)
  (v128.const i64x2 0x647297ae2e67db34 0x10073153589bcf7)) (v128.const i64x2 0x14bab504f3f99a 0x1f4f8ed9d)
  (v128.const i64x2 0x1955050da71643 0x20001e59f231b))
(assert_return (invoke "i16x8.relaxed_q15mulr_s-again-1"
  (v128.const i64x2 0x2097ae25a8b290 0x1000001c0efbcf7)
  (v128.const i64x2 0x647297ae2e67db34 0x10073153589bcf7)) (v128.const i64x2 0xbab50404f288 0xcffed9d)
  (v128.const i64x2 0x1955050da71643 0x20001e59f231b))
(assert_return (invoke "i16x8.relaxed_dot_i8x16_i7x16_s-kept"
  (v128.const i64x2 0xc337d380069c2e86 0x10514608e97ca781)
  (v128.const i64x2 0xdcf931b009c81af 0x63ebae349102802a))
  (either (v128.const i64x2 0xf26005a927100fc8 0xff8beb340af117aa)
  (v128.const i64x2 0x2960d8a9c310c3c8 0x508b3134f3f1beaa))
  (v128.const i64x2 0xc337d380069c2e86 0x10514608e97ca781)
  (v128.const i64x2 0xdcf931b009c81af 0x63ebae349102802a))
(assert_return (invoke "i16x8.relaxed_dot_i8x16_i7x16_s-over-0"
  (v128.const i64x2 0xc337d380069c2e86 0x10514608e97ca781)
  (v128.const i64x2 0xdcf931b009c81af 0x63ebae349102802a))
  (either (v128.const i64x2 0xf26005a927100fc8 0xff8beb340af117aa)
  (v128.const i64x2 0x2960d8a9c310c3c8 0x508b3134f3f1beaa))
  (v128.const i64x2 0xdcf931b009c81af 0x63ebae349102802a))
(assert_return (invoke "i16x8.relaxed_dot_i8x16_i7x16_s-over-1"
  (v128.const i64x2 0xc337d380069c2e86 0x10514608e97ca781)
  (v128.const i64x2 0xdcf931b009c81af 0x63ebae349102802a))
  (v128.const i64x2 0xc337d380069c2e86 0x10514608e97ca781)
  (either (v128.const i64x2 0xf26005a927100fc8 0xff8beb340af117aa)
  (v128.const i64x2 0x2960d8a9c310c3c8 0x508b3134f3f1beaa)))
(assert_return (invoke "i16x8.relaxed_dot_i8x16_i7x16_s-same"
  (v128.const i64x2 0xc337d380069c2e86 0x10514608e97ca781)
  (v128.const i64x2 0xdcf931b009c81af 0x63ebae349102802a))
  (either (v128.const i64x2 0x1a5a47e927344268 0x1aa113643e215df2)
  (v128.const i64x2 0xdd5a9ae9c334c868 0x1aa11364272185f2))
  (v128.const i64x2 0xc337d380069c2e86 0x10514608e97ca781))
(assert_return (invoke "i16x8.relaxed_dot_i8x16_i7x16_s-same-over"
  (v128.const i64x2 0xc337d380069c2e86 0x10514608e97ca781)
  (v128.const i64x2 0xdcf931b009c81af 0x63ebae349102802a))
  (either (v128.const i64x2 0x1a5a47e927344268 0x1aa113643e215df2)
  (v128.const i64x2 0xdd5a9ae9c334c868 0x1aa11364272185f2)))
(assert_return (invoke "i16x8.relaxed_dot_i8x16_i7x16_s-owned-0"
  (v128.const i64x2 0xc337d380069c2e86 0x10514608e97ca781)
  (v128.const i64x2 0xdcf931b009c81af 0x63ebae349102802a))
  (either (v128.const i64x2 0xfc46c9ebea2016eb 0x27f0103ccc18de8e)
  (v128.const i64x2 0x3462feb2220fbeb 0x63f0043c4618058e)))
(assert_return (invoke "i16x8.relaxed_dot_i8x16_i7x16_s-owned-1"
  (v128.const i64x2 0xc337d380069c2e86 0x10514608e97ca781)
  (v128.const i64x2 0xdcf931b009c81af 0x63ebae349102802a))
  (either (v128.const i64x2 0xcb42092ea4ad85e 0x1a3cfea0328e1c9c)
  (v128.const i64x2 0xcfb4a092ea4a065e 0x1a3c44a0328e9d9c)))
(assert_return (invoke "i16x8.relaxed_dot_i8x16_i7x16_s-owned-all"
  (v128.const i64x2 0xc337d380069c2e86 0x10514608e97ca781)
  (v128.const i64x2 0xdcf931b009c81af 0x63ebae349102802a))
  (either (v128.const i64x2 0x8d2507d0c7123f9 0x42a00f197925222a)
  (v128.const i64x2 0xd9d2eb7d0c71d3f9 0x42a003197925cd2a)))
(assert_return (invoke "i16x8.relaxed_dot_i8x16_i7x16_s-again-0"
  (v128.const i64x2 0xc2813aa6107e7315 0x8cf8350139045f72)
  (v128.const i64x2 0x88142a6bf10fe15 0x398004ccdd5720df))
  (either (v128.const i64x2 0xf979306cfc3dfc4f 0xe51a1380db3cf9b2)
  (v128.const i64x2 0x681b1380b2d6e69 0xf52b384057135f2))
  (either (v128.const i64x2 0x3d112e9803d000d3 0xea2c00a0f991fd2e)
  (v128.const i64x2 0xbe11d49813d073d3 0xe22c01a032916f2e)))
(assert_return (invoke "i16x8.relaxed_dot_i8x16_i7x16_s-again-1"
  (v128.const i64x2 0xc2813aa6107e7315 0x8cf8350139045f72)
  (v128.const i64x2 0x88142a6bf10fe15 0x398004ccdd5720df))
  (either (v128.const i64x2 0xe8cb2efce890fc4f 0x898ffa0fcb5135f)
  (v128.const i64x2 0xc98dfa98679044f8 0x983800d50d663dad))
  (either (v128.const i64x2 0x3d112e9803d000d3 0xea2c00a0f991fd2e)
  (v128.const i64x2 0xbe11d49813d073d3 0xe22c01a032916f2e)))
(assert_return (invoke "f32x4.relaxed_min-kept"
  (v128.const i64x2 0x3f7fffff412c0000 0xffc00000c5d6b1e0)
  (v128.const i64x2 0x45a3ffe0ffc00000 0xffc00000000116c2))
  (either (v128.const f32x4 nan:canonical 0.99999994 -6870.2344 nan:canonical)
  (v128.const i64x2 0x3f7fffff412c0000 0xffc00000c5d6b1e0)
  (v128.const i64x2 0x3f7fffffffc00000 0xffc00000c5d6b1e0))
  (v128.const i64x2 0x3f7fffff412c0000 0xffc00000c5d6b1e0)
  (v128.const i64x2 0x45a3ffe0ffc00000 0xffc00000000116c2))
(assert_return (invoke "f32x4.relaxed_min-over-0"
  (v128.const i64x2 0x3f7fffff412c0000 0xffc00000c5d6b1e0)
  (v128.const i64x2 0x45a3ffe0ffc00000 0xffc00000000116c2))
  (either (v128.const f32x4 nan:canonical 0.99999994 -6870.2344 nan:canonical)
  (v128.const i64x2 0x3f7fffff412c0000 0xffc00000c5d6b1e0)
  (v128.const i64x2 0x3f7fffffffc00000 0xffc00000c5d6b1e0))
  (v128.const i64x2 0x45a3ffe0ffc00000 0xffc00000000116c2))
(assert_return (invoke "f32x4.relaxed_min-over-1"
  (v128.const i64x2 0x3f7fffff412c0000 0xffc00000c5d6b1e0)
  (v128.const i64x2 0x45a3ffe0ffc00000 0xffc00000000116c2))
  (v128.const i64x2 0x3f7fffff412c0000 0xffc00000c5d6b1e0)
  (either (v128.const f32x4 nan:canonical 0.99999994 -6870.2344 nan:canonical)
  (v128.const i64x2 0x3f7fffff412c0000 0xffc00000c5d6b1e0)
  (v128.const i64x2 0x3f7fffffffc00000 0xffc00000c5d6b1e0)))
(assert_return (invoke "f32x4.relaxed_min-same"
  (v128.const i64x2 0x3f7fffff412c0000 0xffc00000c5d6b1e0)
  (v128.const i64x2 0x45a3ffe0ffc00000 0xffc00000000116c2))
  (either (v128.const f32x4 10.75 0.99999994 -6870.2344 nan:canonical)
  (v128.const i64x2 0x3f7fffff412c0000 0xffc00000c5d6b1e0))
  (v128.const i64x2 0x3f7fffff412c0000 0xffc00000c5d6b1e0))
(assert_return (invoke "f32x4.relaxed_min-same-over"
  (v128.const i64x2 0x3f7fffff412c0000 0xffc00000c5d6b1e0)
  (v128.const i64x2 0x45a3ffe0ffc00000 0xffc00000000116c2))
  (either (v128.const f32x4 10.75 0.99999994 -6870.2344 nan:canonical)
  (v128.const i64x2 0x3f7fffff412c0000 0xffc00000c5d6b1e0)))
(assert_return (invoke "f32x4.relaxed_min-owned-0"
  (v128.const i64x2 0x3f7fffff412c0000 0xffc00000c5d6b1e0)
  (v128.const i64x2 0x45a3ffe0ffc00000 0xffc00000000116c2))
  (either (v128.const f32x4 nan:canonical -7.71122e-36 -6905.079 nan:canonical)
  (v128.const i64x2 0x8523ffe040ec0000 0xff800000c5d7c8a2)
  (v128.const i64x2 0x8523ffe0ffc00000 0xffc00000c5d7c8a2)))
(assert_return (invoke "f32x4.relaxed_min-owned-1"
  (v128.const i64x2 0x3f7fffff412c0000 0xffc00000c5d6b1e0)
  (v128.const i64x2 0x45a3ffe0ffc00000 0xffc00000000116c2))
  (either (v128.const f32x4 7.375 -7.71122e-36 -6905.079 nan:canonical)
  (v128.const i64x2 0x8523ffe040ec0000 0xffc00000c5d7c8a2)
  (v128.const i64x2 0x8523ffe040ec0000 0xff800000c5d7c8a2)))
(assert_return (invoke "f32x4.relaxed_min-owned-all"
  (v128.const i64x2 0x3f7fffff412c0000 0xffc00000c5d6b1e0)
  (v128.const i64x2 0x45a3ffe0ffc00000 0xffc00000000116c2))
  (v128.const i64x2 0x8523ffe040ec0000 0xff800000c5d7c8a2))
(assert_return (invoke "f32x4.relaxed_min-again-0"
  (v128.const i64x2 0x422d800041c70000 0x420d000041f50000)
  (v128.const i64x2 0x422d800042158000 0x4273000041f50000))
  (v128.const i64x2 0x422d800041c70000 0x420d000041f50000)
  (v128.const i64x2 0x422d800041c70000 0x420d000041f50000))
(assert_return (invoke "f32x4.relaxed_min-again-1"
  (v128.const i64x2 0x422d800041c70000 0x420d000041f50000)
  (v128.const i64x2 0x422d800042158000 0x4273000041f50000))
  (v128.const i64x2 0x422d800041c70000 0x420d000041f50000)
  (v128.const i64x2 0x422d800041c70000 0x420d000041f50000))
(assert_return (invoke "f32x4.relaxed_max-kept"
  (v128.const i64x2 0x4208000042090000 0x41bb00003dcccccd)
  (v128.const i64x2 0x4209000042090000 0x41bb00003dcccccd))
  (v128.const i64x2 0x4209000042090000 0x41bb00003dcccccd)
  (v128.const i64x2 0x4208000042090000 0x41bb00003dcccccd)
  (v128.const i64x2 0x4209000042090000 0x41bb00003dcccccd))
(assert_return (invoke "f32x4.relaxed_max-over-0"
  (v128.const i64x2 0x4208000042090000 0x41bb00003dcccccd)
  (v128.const i64x2 0x4209000042090000 0x41bb00003dcccccd))
  (v128.const i64x2 0x4209000042090000 0x41bb00003dcccccd)
  (v128.const i64x2 0x4209000042090000 0x41bb00003dcccccd))
(assert_return (invoke "f32x4.relaxed_max-over-1"
  (v128.const i64x2 0x4208000042090000 0x41bb00003dcccccd)
  (v128.const i64x2 0x4209000042090000 0x41bb00003dcccccd))
  (v128.const i64x2 0x4208000042090000 0x41bb00003dcccccd)
  (v128.const i64x2 0x4209000042090000 0x41bb00003dcccccd))
(assert_return (invoke "f32x4.relaxed_max-same"
  (v128.const i64x2 0x4208000042090000 0x41bb00003dcccccd)
  (v128.const i64x2 0x4209000042090000 0x41bb00003dcccccd))
  (v128.const i64x2 0x4208000042090000 0x41bb00003dcccccd)
  (v128.const i64x2 0x4208000042090000 0x41bb00003dcccccd))
(assert_return (invoke "f32x4.relaxed_max-same-over"
  (v128.const i64x2 0x4208000042090000 0x41bb00003dcccccd)
  (v128.const i64x2 0x4209000042090000 0x41bb00003dcccccd))
  (v128.const i64x2 0x4208000042090000 0x41bb00003dcccccd))
(assert_return (invoke "f32x4.relaxed_max-owned-0"
  (v128.const i64x2 0x4208000042090000 0x41bb00003dcccccd)
  (v128.const i64x2 0x4209000042090000 0x41bb00003dcccccd))
  (v128.const i64x2 0x4209000042090000 0x41bb00007b99999a))
(assert_return (invoke "f32x4.relaxed_max-owned-1"
  (v128.const i64x2 0x4208000042090000 0x41bb00003dcccccd)
  (v128.const i64x2 0x4209000042090000 0x41bb00003dcccccd))
  (v128.const i64x2 0x4208000042090000 0x41bb00007b99999a))
(assert_return (invoke "f32x4.relaxed_max-owned-all"
  (v128.const i64x2 0x4208000042090000 0x41bb00003dcccccd)
  (v128.const i64x2 0x4209000042090000 0x41bb00003dcccccd))
  (v128.const i64x2 0x8411000084120000 0x837600007b99999a))
(assert_return (invoke "f32x4.relaxed_max-again-0"
  (v128.const i64x2 0x425b800042098000 0x4108000040900000)
  (v128.const i64x2 0x4278000042098000 0x41d5000042548000))
  (v128.const i64x2 0x4278000042098000 0x41d5000042548000)
  (v128.const i64x2 0x4278000042098000 0x41d5000042548000))
(assert_return (invoke "f32x4.relaxed_max-again-1"
  (v128.const i64x2 0x425b800042098000 0x4108000040900000)
  (v128.const i64x2 0x4278000042098000 0x41d5000042548000))
  (v128.const i64x2 0x4278000042098000 0x41d5000042548000)
  (v128.const i64x2 0x4278000042098000 0x41d5000042548000))
(assert_return (invoke "f64x2.relaxed_min-kept"
  (v128.const i64x2 0xc1efffffe0000000 0xc1dfffffe0000000)
  (v128.const i64x2 0x40b5934400000000 0xc0b7587000000000))
  (v128.const i64x2 0xc1efffffe0000000 0xc1dfffffe0000000)
  (v128.const i64x2 0xc1efffffe0000000 0xc1dfffffe0000000)
  (v128.const i64x2 0x40b5934400000000 0xc0b7587000000000))
(assert_return (invoke "f64x2.relaxed_min-over-0"
  (v128.const i64x2 0xc1efffffe0000000 0xc1dfffffe0000000)
  (v128.const i64x2 0x40b5934400000000 0xc0b7587000000000))
  (v128.const i64x2 0xc1efffffe0000000 0xc1dfffffe0000000)
  (v128.const i64x2 0x40b5934400000000 0xc0b7587000000000))
(assert_return (invoke "f64x2.relaxed_min-over-1"
  (v128.const i64x2 0xc1efffffe0000000 0xc1dfffffe0000000)
  (v128.const i64x2 0x40b5934400000000 0xc0b7587000000000))
  (v128.const i64x2 0xc1efffffe0000000 0xc1dfffffe0000000)
  (v128.const i64x2 0xc1efffffe0000000 0xc1dfffffe0000000))
(assert_return (invoke "f64x2.relaxed_min-same"
  (v128.const i64x2 0xc1efffffe0000000 0xc1dfffffe0000000)
  (v128.const i64x2 0x40b5934400000000 0xc0b7587000000000))
  (v128.const i64x2 0xc1efffffe0000000 0xc1dfffffe0000000)
  (v128.const i64x2 0xc1efffffe0000000 0xc1dfffffe0000000))
(assert_return (invoke "f64x2.relaxed_min-same-over"
  (v128.const i64x2 0xc1efffffe0000000 0xc1dfffffe0000000)
  (v128.const i64x2 0x40b5934400000000 0xc0b7587000000000))
  (v128.const i64x2 0xc1efffffe0000000 0xc1dfffffe0000000))
(assert_return (invoke "f64x2.relaxed_min-owned-0"
  (v128.const i64x2 0xc1efffffe0000000 0xc1dfffffe0000000)
  (v128.const i64x2 0x40b5934400000000 0xc0b7587000000000))
  (v128.const i64x2 0x2a59343e0000000 0xc0b7587000000000))
(assert_return (invoke "f64x2.relaxed_min-owned-1"
  (v128.const i64x2 0xc1efffffe0000000 0xc1dfffffe0000000)
  (v128.const i64x2 0x40b5934400000000 0xc0b7587000000000))
  (v128.const i64x2 0xc1efffffe0000000 0xc1dfffffe0000000))
(assert_return (invoke "f64x2.relaxed_min-owned-all"
  (v128.const i64x2 0xc1efffffe0000000 0xc1dfffffe0000000)
  (v128.const i64x2 0x40b5934400000000 0xc0b7587000000000))
  (v128.const i64x2 0x2a59343e0000000 0x8297586fe0000000))
(assert_return (invoke "f64x2.relaxed_min-again-0"
  (v128.const i64x2 0x4040100000000000 0x4049e00000000000)
  (v128.const i64x2 0x4031400000000000 0x4049e00000000000))
  (v128.const i64x2 0x4031400000000000 0x4049e00000000000)
  (v128.const i64x2 0x4031400000000000 0x4049e00000000000))
(assert_return (invoke "f64x2.relaxed_min-again-1"
  (v128.const i64x2 0x4040100000000000 0x4049e00000000000)
  (v128.const i64x2 0x4031400000000000 0x4049e00000000000))
  (v128.const i64x2 0x4031400000000000 0x4049e00000000000)
  (v128.const i64x2 0x4031400000000000 0x4049e00000000000))
(assert_return (invoke "f64x2.relaxed_max-kept"
  (v128.const i64x2 0x4021400000000000 0x3fefffffdffffffe)
  (v128.const i64x2 0x4021400000000000 0xc0b6db8400000000))
  (v128.const i64x2 0x4021400000000000 0x3fefffffdffffffe)
  (v128.const i64x2 0x4021400000000000 0x3fefffffdffffffe)
  (v128.const i64x2 0x4021400000000000 0xc0b6db8400000000))
(assert_return (invoke "f64x2.relaxed_max-over-0"
  (v128.const i64x2 0x4021400000000000 0x3fefffffdffffffe)
  (v128.const i64x2 0x4021400000000000 0xc0b6db8400000000))
  (v128.const i64x2 0x4021400000000000 0x3fefffffdffffffe)
  (v128.const i64x2 0x4021400000000000 0xc0b6db8400000000))
(assert_return (invoke "f64x2.relaxed_max-over-1"
  (v128.const i64x2 0x4021400000000000 0x3fefffffdffffffe)
  (v128.const i64x2 0x4021400000000000 0xc0b6db8400000000))
  (v128.const i64x2 0x4021400000000000 0x3fefffffdffffffe)
  (v128.const i64x2 0x4021400000000000 0x3fefffffdffffffe))
(assert_return (invoke "f64x2.relaxed_max-same"
  (v128.const i64x2 0x4021400000000000 0x3fefffffdffffffe)
  (v128.const i64x2 0x4021400000000000 0xc0b6db8400000000))
  (v128.const i64x2 0x4021400000000000 0x3fefffffdffffffe)
  (v128.const i64x2 0x4021400000000000 0x3fefffffdffffffe))
(assert_return (invoke "f64x2.relaxed_max-same-over"
  (v128.const i64x2 0x4021400000000000 0x3fefffffdffffffe)
  (v128.const i64x2 0x4021400000000000 0xc0b6db8400000000))
  (v128.const i64x2 0x4021400000000000 0x3fefffffdffffffe))
(assert_return (invoke "f64x2.relaxed_max-owned-0"
  (v128.const i64x2 0x4021400000000000 0x3fefffffdffffffe)
  (v128.const i64x2 0x4021400000000000 0xc0b6db8400000000))
  (v128.const i64x2 0x4021400000000000 0xa6db83dffffffe))
(assert_return (invoke "f64x2.relaxed_max-owned-1"
  (v128.const i64x2 0x4021400000000000 0x3fefffffdffffffe)
  (v128.const i64x2 0x4021400000000000 0xc0b6db8400000000))
  (v128.const i64x2 0x4021400000000000 0x3fefffffdffffffe))
(assert_return (invoke "f64x2.relaxed_max-owned-all"
  (v128.const i64x2 0x4021400000000000 0x3fefffffdffffffe)
  (v128.const i64x2 0x4021400000000000 0xc0b6db8400000000))
  (v128.const i64x2 0x8042800000000000 0xa6db83dffffffe))
(assert_return (invoke "f64x2.relaxed_max-again-0"
  (v128.const i64x2 0x4040c00000000000 0x4039000000000000)
  (v128.const i64x2 0x4040c00000000000 0x4040200000000000))
  (v128.const i64x2 0x4040c00000000000 0x4040200000000000)
  (v128.const i64x2 0x4040c00000000000 0x4040200000000000))
(assert_return (invoke "f64x2.relaxed_max-again-1"
  (v128.const i64x2 0x4040c00000000000 0x4039000000000000)
  (v128.const i64x2 0x4040c00000000000 0x4040200000000000))
  (v128.const i64x2 0x4040c00000000000 0x4040200000000000)
  (v128.const i64x2 0x4040c00000000000 0x4040200000000000))
(assert_return (invoke "f32x4.relaxed_madd-kept"
  (v128.const i64x2 0x116c2c56f6080 0x7f800009424a0000)
  (v128.const i64x2 0x41d80000456ed800 0xcb000001424a0000)
  (v128.const i64x2 0x40ac0000df0ac723 0x4f7fffff42430000))
  (v128.const f32x4 -1e+19 5.375 2599.0 nan:arithmetic) (v128.const i64x2 0x116c2c56f6080 0x7f800009424a0000)
  (v128.const i64x2 0x41d80000456ed800 0xcb000001424a0000)
  (v128.const i64x2 0x40ac0000df0ac723 0x4f7fffff42430000))
(assert_return (invoke "f32x4.relaxed_madd-over-0"
  (v128.const i64x2 0x116c2c56f6080 0x7f800009424a0000)
  (v128.const i64x2 0x41d80000456ed800 0xcb000001424a0000)
  (v128.const i64x2 0x40ac0000df0ac723 0x4f7fffff42430000))
  (v128.const f32x4 -1e+19 5.375 2599.0 nan:arithmetic)
  (v128.const i64x2 0x41d80000456ed800 0xcb000001424a0000)
  (v128.const i64x2 0x40ac0000df0ac723 0x4f7fffff42430000))
(assert_return (invoke "f32x4.relaxed_madd-over-1"
  (v128.const i64x2 0x116c2c56f6080 0x7f800009424a0000)
  (v128.const i64x2 0x41d80000456ed800 0xcb000001424a0000)
  (v128.const i64x2 0x40ac0000df0ac723 0x4f7fffff42430000))
  (v128.const i64x2 0x116c2c56f6080 0x7f800009424a0000) (v128.const f32x4 -1e+19 5.375 2599.0 nan:arithmetic)
  (v128.const i64x2 0x40ac0000df0ac723 0x4f7fffff42430000))
(assert_return (invoke "f32x4.relaxed_madd-over-2"
  (v128.const i64x2 0x116c2c56f6080 0x7f800009424a0000)
  (v128.const i64x2 0x41d80000456ed800 0xcb000001424a0000)
  (v128.const i64x2 0x40ac0000df0ac723 0x4f7fffff42430000))
  (v128.const i64x2 0x116c2c56f6080 0x7f800009424a0000)
  (v128.const i64x2 0x41d80000456ed800 0xcb000001424a0000)
  (v128.const f32x4 -1e+19 5.375 2599.0 nan:arithmetic))
(assert_return (invoke "f32x4.relaxed_madd-same"
  (v128.const i64x2 0x116c2c56f6080 0x7f800009424a0000)
  (v128.const i64x2 0x41d80000456ed800 0xcb000001424a0000)
  (v128.const i64x2 0x40ac0000df0ac723 0x4f7fffff42430000))
  (v128.const f32x4 14665309.0 1e-40 2600.75 nan:arithmetic)
  (v128.const i64x2 0x116c2c56f6080 0x7f800009424a0000))
(assert_return (invoke "f32x4.relaxed_madd-same-over"
  (v128.const i64x2 0x116c2c56f6080 0x7f800009424a0000)
  (v128.const i64x2 0x41d80000456ed800 0xcb000001424a0000)
  (v128.const i64x2 0x40ac0000df0ac723 0x4f7fffff42430000))
  (v128.const f32x4 14665309.0 1e-40 2600.75 nan:arithmetic))
(assert_return (invoke "f32x4.relaxed_madd-same-01"
  (v128.const i64x2 0x116c2c56f6080 0x7f800009424a0000)
  (v128.const i64x2 0x41d80000456ed800 0xcb000001424a0000)
  (v128.const i64x2 0x40ac0000df0ac723 0x4f7fffff42430000))
  (either (v128.const f32x4 14672960.0 27.0 2600.75 nan:arithmetic)
  (v128.const f32x4 14672961.0 27.0 2600.75 nan:arithmetic))
  (v128.const i64x2 0x116c2c56f6080 0x7f800009424a0000)
  (v128.const i64x2 0x41d80000456ed800 0xcb000001424a0000))
(assert_return (invoke "f32x4.relaxed_madd-same-01-over"
  (v128.const i64x2 0x116c2c56f6080 0x7f800009424a0000)
  (v128.const i64x2 0x41d80000456ed800 0xcb000001424a0000)
  (v128.const i64x2 0x40ac0000df0ac723 0x4f7fffff42430000))
  (either (v128.const f32x4 14672960.0 27.0 2600.75 nan:arithmetic)
  (v128.const f32x4 14672961.0 27.0 2600.75 nan:arithmetic))
  (v128.const i64x2 0x41d80000456ed800 0xcb000001424a0000))
(assert_return (invoke "f32x4.relaxed_madd-same-02"
  (v128.const i64x2 0x116c2c56f6080 0x7f800009424a0000)
  (v128.const i64x2 0x41d80000456ed800 0xcb000001424a0000)
  (v128.const i64x2 0x40ac0000df0ac723 0x4f7fffff42430000))
  (v128.const f32x4 -14640294.0 2.799985e-39 2600.75 nan:arithmetic)
  (v128.const i64x2 0x116c2c56f6080 0x7f800009424a0000)
  (v128.const i64x2 0x41d80000456ed800 0xcb000001424a0000))
(assert_return (invoke "f32x4.relaxed_madd-same-02-over"
  (v128.const i64x2 0x116c2c56f6080 0x7f800009424a0000)
  (v128.const i64x2 0x41d80000456ed800 0xcb000001424a0000)
  (v128.const i64x2 0x40ac0000df0ac723 0x4f7fffff42430000))
  (v128.const f32x4 -14640294.0 2.799985e-39 2600.75 nan:arithmetic)
  (v128.const i64x2 0x41d80000456ed800 0xcb000001424a0000))
(assert_return (invoke "f32x4.relaxed_madd-same-12"
  (v128.const i64x2 0x116c2c56f6080 0x7f800009424a0000)
  (v128.const i64x2 0x41d80000456ed800 0xcb000001424a0000)
  (v128.const i64x2 0x40ac0000df0ac723 0x4f7fffff42430000))
  (v128.const f32x4 -14640294.0 2.799985e-39 2600.75 nan:arithmetic)
  (v128.const i64x2 0x116c2c56f6080 0x7f800009424a0000)
  (v128.const i64x2 0x41d80000456ed800 0xcb000001424a0000))
(assert_return (invoke "f32x4.relaxed_madd-same-12-over"
  (v128.const i64x2 0x116c2c56f6080 0x7f800009424a0000)
  (v128.const i64x2 0x41d80000456ed800 0xcb000001424a0000)
  (v128.const i64x2 0x40ac0000df0ac723 0x4f7fffff42430000))
  (v128.const f32x4 -14640294.0 2.799985e-39 2600.75 nan:arithmetic)
  (v128.const i64x2 0x41d80000456ed800 0xcb000001424a0000))
(assert_return (invoke "f32x4.relaxed_madd-owned-0"
  (v128.const i64x2 0x116c2c56f6080 0x7f800009424a0000)
  (v128.const i64x2 0x41d80000456ed800 0xcb000001424a0000)
  (v128.const i64x2 0x40ac0000df0ac723 0x4f7fffff42430000))
  (v128.const i64x2 0x44388335df0ac723 0xd5fff81642430000))
(assert_return (invoke "f32x4.relaxed_madd-owned-1"
  (v128.const i64x2 0x116c2c56f6080 0x7f800009424a0000)
  (v128.const i64x2 0x41d80000456ed800 0xcb000001424a0000)
  (v128.const i64x2 0x40ac0000df0ac723 0x4f7fffff42430000))
  (v128.const f32x4 -1e+19 5.375 48.75 nan:arithmetic))
(assert_return (invoke "f32x4.relaxed_madd-owned-2"
  (v128.const i64x2 0x116c2c56f6080 0x7f800009424a0000)
  (v128.const i64x2 0x41d80000456ed800 0xcb000001424a0000)
  (v128.const i64x2 0x40ac0000df0ac723 0x4f7fffff42430000))
  (v128.const f32x4 -14636464.0 5.4090285 2550.25 nan:arithmetic))
(assert_return (invoke "f32x4.relaxed_madd-owned-all"
  (v128.const i64x2 0x116c2c56f6080 0x7f800009424a0000)
  (v128.const i64x2 0x41d80000456ed800 0xcb000001424a0000)
  (v128.const i64x2 0x40ac0000df0ac723 0x4f7fffff42430000))
  (v128.const i64x2 0x40ad16c3a47a27a3 0xcf000008848d0000))
(assert_return (invoke "f32x4.relaxed_madd-again-0"
  (v128.const i64x2 0x41c2000041e10000 0x42428000423c8000)
  (v128.const i64x2 0x4200000041860000 0x42428000423c8000)
  (v128.const i64x2 0x41af0000410a0000 0x4246000041e30000))
  (v128.const i64x2 0x46c7a3c045fb5f50 0x47e5587747cf1190)
  (v128.const i64x2 0x4447780043efdc00 0x4516de40450c9240))
(assert_return (invoke "f32x4.relaxed_madd-again-1"
  (v128.const i64x2 0x41c2000041e10000 0x42428000423c8000)
  (v128.const i64x2 0x4200000041860000 0x42428000423c8000)
  (v128.const i64x2 0x41af0000410a0000 0x4246000041e30000))
  (v128.const i64x2 0x469754b04652f2dc 0x47e5587747cf1190)
  (v128.const i64x2 0x4447780043efdc00 0x4516de40450c9240))
(assert_return (invoke "f32x4.relaxed_madd-again-2"
  (v128.const i64x2 0x41c2000041e10000 0x42428000423c8000)
  (v128.const i64x2 0x4200000041860000 0x42428000423c8000)
  (v128.const i64x2 0x41af0000410a0000 0x4246000041e30000))
  (v128.const i64x2 0x44c4bc00446db400 0x45955240458baf40)
  (v128.const i64x2 0x4447780043efdc00 0x4516de40450c9240))
(assert_return (invoke "f32x4.relaxed_nmadd-kept"
  (v128.const i64x2 0x40c40000c5b26520 0xc5bb2a203f000000)
  (v128.const i64x2 0xffc00005c5b26520 0x420a000041b90000)
  (v128.const i64x2 0x45f8d7c080000000 0x7f800009bfc00000))
  (v128.const f32x4 -3.2588578e+07 nan:arithmetic -13.0625 nan:arithmetic)
  (v128.const i64x2 0x40c40000c5b26520 0xc5bb2a203f000000)
  (v128.const i64x2 0xffc00005c5b26520 0x420a000041b90000)
  (v128.const i64x2 0x45f8d7c080000000 0x7f800009bfc00000))
(assert_return (invoke "f32x4.relaxed_nmadd-over-0"
  (v128.const i64x2 0x40c40000c5b26520 0xc5bb2a203f000000)
  (v128.const i64x2 0xffc00005c5b26520 0x420a000041b90000)
  (v128.const i64x2 0x45f8d7c080000000 0x7f800009bfc00000))
  (v128.const f32x4 -3.2588578e+07 nan:arithmetic -13.0625 nan:arithmetic)
  (v128.const i64x2 0xffc00005c5b26520 0x420a000041b90000)
  (v128.const i64x2 0x45f8d7c080000000 0x7f800009bfc00000))
(assert_return (invoke "f32x4.relaxed_nmadd-over-1"
  (v128.const i64x2 0x40c40000c5b26520 0xc5bb2a203f000000)
  (v128.const i64x2 0xffc00005c5b26520 0x420a000041b90000)
  (v128.const i64x2 0x45f8d7c080000000 0x7f800009bfc00000))
  (v128.const i64x2 0x40c40000c5b26520 0xc5bb2a203f000000)
  (v128.const f32x4 -3.2588578e+07 nan:arithmetic -13.0625 nan:arithmetic)
  (v128.const i64x2 0x45f8d7c080000000 0x7f800009bfc00000))
(assert_return (invoke "f32x4.relaxed_nmadd-over-2"
  (v128.const i64x2 0x40c40000c5b26520 0xc5bb2a203f000000)
  (v128.const i64x2 0xffc00005c5b26520 0x420a000041b90000)
  (v128.const i64x2 0x45f8d7c080000000 0x7f800009bfc00000))
  (v128.const i64x2 0x40c40000c5b26520 0xc5bb2a203f000000)
  (v128.const i64x2 0xffc00005c5b26520 0x420a000041b90000)
  (v128.const f32x4 -3.2588578e+07 nan:arithmetic -13.0625 nan:arithmetic))
(assert_return (invoke "f32x4.relaxed_nmadd-same"
  (v128.const i64x2 0x40c40000c5b26520 0xc5bb2a203f000000)
  (v128.const i64x2 0xffc00005c5b26520 0x420a000041b90000)
  (v128.const i64x2 0x45f8d7c080000000 0x7f800009bfc00000))
  (v128.const i64x2 0xc1fb2000cbf8acb7 0xcc08dc6b3e800000)
  (v128.const i64x2 0x40c40000c5b26520 0xc5bb2a203f000000))
(assert_return (invoke "f32x4.relaxed_nmadd-same-over"
  (v128.const i64x2 0x40c40000c5b26520 0xc5bb2a203f000000)
  (v128.const i64x2 0xffc00005c5b26520 0x420a000041b90000)
  (v128.const i64x2 0x45f8d7c080000000 0x7f800009bfc00000))
  (v128.const i64x2 0xc1fb2000cbf8acb7 0xcc08dc6b3e800000))
(assert_return (invoke "f32x4.relaxed_nmadd-same-01"
  (v128.const i64x2 0x40c40000c5b26520 0xc5bb2a203f000000)
  (v128.const i64x2 0xffc00005c5b26520 0x420a000041b90000)
  (v128.const i64x2 0x45f8d7c080000000 0x7f800009bfc00000))
  (v128.const f32x4 -3.2594286e+07 nan:arithmetic 22.875 -3.5871268e+07)
  (v128.const i64x2 0x40c40000c5b26520 0xc5bb2a203f000000)
  (v128.const i64x2 0xffc00005c5b26520 0x420a000041b90000))
(assert_return (invoke "f32x4.relaxed_nmadd-same-01-over"
  (v128.const i64x2 0x40c40000c5b26520 0xc5bb2a203f000000)
  (v128.const i64x2 0xffc00005c5b26520 0x420a000041b90000)
  (v128.const i64x2 0x45f8d7c080000000 0x7f800009bfc00000))
  (v128.const f32x4 -3.2594286e+07 nan:arithmetic 22.875 -3.5871268e+07)
  (v128.const i64x2 0xffc00005c5b26520 0x420a000041b90000))
(assert_return (invoke "f32x4.relaxed_nmadd-same-02"
  (v128.const i64x2 0x40c40000c5b26520 0xc5bb2a203f000000)
  (v128.const i64x2 0xffc00005c5b26520 0x420a000041b90000)
  (v128.const i64x2 0x45f8d7c080000000 0x7f800009bfc00000))
  (either (v128.const f32x4 -3.2594286e+07 nan:arithmetic -11.0625 200640.39)
  (v128.const f32x4 -3.2594286e+07 nan:arithmetic -11.0625 200640.4))
  (v128.const i64x2 0x40c40000c5b26520 0xc5bb2a203f000000)
  (v128.const i64x2 0xffc00005c5b26520 0x420a000041b90000))
(assert_return (invoke "f32x4.relaxed_nmadd-same-02-over"
  (v128.const i64x2 0x40c40000c5b26520 0xc5bb2a203f000000)
  (v128.const i64x2 0xffc00005c5b26520 0x420a000041b90000)
  (v128.const i64x2 0x45f8d7c080000000 0x7f800009bfc00000))
  (either (v128.const f32x4 -3.2594286e+07 nan:arithmetic -11.0625 200640.39)
  (v128.const f32x4 -3.2594286e+07 nan:arithmetic -11.0625 200640.4))
  (v128.const i64x2 0xffc00005c5b26520 0x420a000041b90000))
(assert_return (invoke "f32x4.relaxed_nmadd-same-12"
  (v128.const i64x2 0x40c40000c5b26520 0xc5bb2a203f000000)
  (v128.const i64x2 0xffc00005c5b26520 0x420a000041b90000)
  (v128.const i64x2 0x45f8d7c080000000 0x7f800009bfc00000))
  (either (v128.const f32x4 -3.2594286e+07 nan:arithmetic -11.0625 200640.39)
  (v128.const f32x4 -3.2594286e+07 nan:arithmetic -11.0625 200640.4))
  (v128.const i64x2 0x40c40000c5b26520 0xc5bb2a203f000000)
  (v128.const i64x2 0xffc00005c5b26520 0x420a000041b90000))
(assert_return (invoke "f32x4.relaxed_nmadd-same-12-over"
  (v128.const i64x2 0x40c40000c5b26520 0xc5bb2a203f000000)
  (v128.const i64x2 0xffc00005c5b26520 0x420a000041b90000)
  (v128.const i64x2 0x45f8d7c080000000 0x7f800009bfc00000))
  (either (v128.const f32x4 -3.2594286e+07 nan:arithmetic -11.0625 200640.39)
  (v128.const f32x4 -3.2594286e+07 nan:arithmetic -11.0625 200640.4))
  (v128.const i64x2 0xffc00005c5b26520 0x420a000041b90000))
(assert_return (invoke "f32x4.relaxed_nmadd-owned-0"
  (v128.const i64x2 0x40c40000c5b26520 0xc5bb2a203f000000)
  (v128.const i64x2 0xffc00005c5b26520 0x420a000041b90000)
  (v128.const i64x2 0x45f8d7c080000000 0x7f800009bfc00000))
  (v128.const f32x4 -2.5154188e-28 nan:arithmetic -1.5 nan:arithmetic))
(assert_return (invoke "f32x4.relaxed_nmadd-owned-1"
  (v128.const i64x2 0x40c40000c5b26520 0xc5bb2a203f000000)
  (v128.const i64x2 0xffc00005c5b26520 0x420a000041b90000)
  (v128.const i64x2 0x45f8d7c080000000 0x7f800009bfc00000))
  (either (v128.const f32x4 3.2588578e+07 -28266.234 -1.5 nan:arithmetic)
  (v128.const f32x4 3.2588578e+07 -28266.232 -1.5 nan:arithmetic)))
(assert_return (invoke "f32x4.relaxed_nmadd-owned-2"
  (v128.const i64x2 0x40c40000c5b26520 0xc5bb2a203f000000)
  (v128.const i64x2 0xffc00005c5b26520 0x420a000041b90000)
  (v128.const i64x2 0x45f8d7c080000000 0x7f800009bfc00000))
  (v128.const f32x4 -3.258287e+07 nan:arithmetic -1.2760589e+38 209624.3))
(assert_return (invoke "f32x4.relaxed_nmadd-owned-all"
  (v128.const i64x2 0x40c40000c5b26520 0xc5bb2a203f000000)
  (v128.const i64x2 0xffc00005c5b26520 0x420a000041b90000)
  (v128.const i64x2 0x45f8d7c080000000 0x7f800009bfc00000))
  (v128.const i64x2 0xc6be9e8d45b26520 0x453b2a29fec00000))
(assert_return (invoke "f32x4.relaxed_nmadd-again-0"
  (v128.const i64x2 0x40300000425c8000 0x424b800040700000)
  (v128.const i64x2 0x42640000422a8000 0x4018000042210000)
  (v128.const i64x2 0x40300000425c8000 0x424b800040700000))
  (v128.const i64x2 0x4609330047bf22c2 0x4359038045b94060)
  (v128.const i64x2 0xc31a0000c50f6940 0xc28be800c3133000))
(assert_return (invoke "f32x4.relaxed_nmadd-again-1"
  (v128.const i64x2 0x40300000425c8000 0x424b800040700000)
  (v128.const i64x2 0x42640000422a8000 0x4018000042210000)
  (v128.const i64x2 0x40300000425c8000 0x424b800040700000))
  (v128.const i64x2 0x43d5200047f727df 0x45619bd8440aed00)
  (v128.const i64x2 0xc31a0000c50f6940 0xc28be800c3133000))
(assert_return (invoke "f32x4.relaxed_nmadd-again-2"
  (v128.const i64x2 0x40300000425c8000 0x424b800040700000)
  (v128.const i64x2 0x42640000422a8000 0x4018000042210000)
  (v128.const i64x2 0x40300000425c8000 0x424b800040700000))
  (v128.const i64x2 0xc39b6000c5912240 0xc33ec800c3951000)
  (v128.const i64x2 0xc31a0000c50f6940 0xc28be800c3133000))
(assert_return (invoke "f64x2.relaxed_madd-kept"
  (v128.const i64x2 0xb7a16c262777579c 0x4038a00000000000)
  (v128.const i64x2 0x4041e00000000000 0x3fc0000000000000)
  (v128.const i64x2 0xb7a16c262777579c 0xc1dfffffffc00000))
  (v128.const i64x2 0xb7f40233d1530e9d 0xc1dffffffefb0000)
  (v128.const i64x2 0xb7a16c262777579c 0x4038a00000000000)
  (v128.const i64x2 0x4041e00000000000 0x3fc0000000000000)
  (v128.const i64x2 0xb7a16c262777579c 0xc1dfffffffc00000))
(assert_return (invoke "f64x2.relaxed_madd-over-0"
  (v128.const i64x2 0xb7a16c262777579c 0x4038a00000000000)
  (v128.const i64x2 0x4041e00000000000 0x3fc0000000000000)
  (v128.const i64x2 0xb7a16c262777579c 0xc1dfffffffc00000))
  (v128.const i64x2 0xb7f40233d1530e9d 0xc1dffffffefb0000)
  (v128.const i64x2 0x4041e00000000000 0x3fc0000000000000)
  (v128.const i64x2 0xb7a16c262777579c 0xc1dfffffffc00000))
(assert_return (invoke "f64x2.relaxed_madd-over-1"
  (v128.const i64x2 0xb7a16c262777579c 0x4038a00000000000)
  (v128.const i64x2 0x4041e00000000000 0x3fc0000000000000)
  (v128.const i64x2 0xb7a16c262777579c 0xc1dfffffffc00000))
  (v128.const i64x2 0xb7a16c262777579c 0x4038a00000000000)
  (v128.const i64x2 0xb7f40233d1530e9d 0xc1dffffffefb0000)
  (v128.const i64x2 0xb7a16c262777579c 0xc1dfffffffc00000))
(assert_return (invoke "f64x2.relaxed_madd-over-2"
  (v128.const i64x2 0xb7a16c262777579c 0x4038a00000000000)
  (v128.const i64x2 0x4041e00000000000 0x3fc0000000000000)
  (v128.const i64x2 0xb7a16c262777579c 0xc1dfffffffc00000))
  (v128.const i64x2 0xb7a16c262777579c 0x4038a00000000000)
  (v128.const i64x2 0x4041e00000000000 0x3fc0000000000000)
  (v128.const i64x2 0xb7f40233d1530e9d 0xc1dffffffefb0000))
(assert_return (invoke "f64x2.relaxed_madd-same"
  (v128.const i64x2 0xb7a16c262777579c 0x4038a00000000000)
  (v128.const i64x2 0x4041e00000000000 0x3fc0000000000000)
  (v128.const i64x2 0xb7a16c262777579c 0xc1dfffffffc00000))
  (v128.const i64x2 0xb7a16c262777579c 0x4083b82000000000)
  (v128.const i64x2 0xb7a16c262777579c 0x4038a00000000000))
(assert_return (invoke "f64x2.relaxed_madd-same-over"
  (v128.const i64x2 0xb7a16c262777579c 0x4038a00000000000)
  (v128.const i64x2 0x4041e00000000000 0x3fc0000000000000)
  (v128.const i64x2 0xb7a16c262777579c 0xc1dfffffffc00000))
  (v128.const i64x2 0xb7a16c262777579c 0x4083b82000000000))
(assert_return (invoke "f64x2.relaxed_madd-same-01"
  (v128.const i64x2 0xb7a16c262777579c 0x4038a00000000000)
  (v128.const i64x2 0x4041e00000000000 0x3fc0000000000000)
  (v128.const i64x2 0xb7a16c262777579c 0xc1dfffffffc00000))
  (v128.const i64x2 0x4041e00000000000 0x4082f42000000000)
  (v128.const i64x2 0xb7a16c262777579c 0x4038a00000000000)
  (v128.const i64x2 0x4041e00000000000 0x3fc0000000000000))
(assert_return (invoke "f64x2.relaxed_madd-same-01-over"
  (v128.const i64x2 0xb7a16c262777579c 0x4038a00000000000)
  (v128.const i64x2 0x4041e00000000000 0x3fc0000000000000)
  (v128.const i64x2 0xb7a16c262777579c 0xc1dfffffffc00000))
  (v128.const i64x2 0x4041e00000000000 0x4082f42000000000)
  (v128.const i64x2 0x4041e00000000000 0x3fc0000000000000))
(assert_return (invoke "f64x2.relaxed_madd-same-02"
  (v128.const i64x2 0xb7a16c262777579c 0x4038a00000000000)
  (v128.const i64x2 0x4041e00000000000 0x3fc0000000000000)
  (v128.const i64x2 0xb7a16c262777579c 0xc1dfffffffc00000))
  (v128.const i64x2 0xb7f40233d1530e9d 0x403bb40000000000)
  (v128.const i64x2 0xb7a16c262777579c 0x4038a00000000000)
  (v128.const i64x2 0x4041e00000000000 0x3fc0000000000000))
(assert_return (invoke "f64x2.relaxed_madd-same-02-over"
  (v128.const i64x2 0xb7a16c262777579c 0x4038a00000000000)
  (v128.const i64x2 0x4041e00000000000 0x3fc0000000000000)
  (v128.const i64x2 0xb7a16c262777579c 0xc1dfffffffc00000))
  (v128.const i64x2 0xb7f40233d1530e9d 0x403bb40000000000)
  (v128.const i64x2 0x4041e00000000000 0x3fc0000000000000))
(assert_return (invoke "f64x2.relaxed_madd-same-12"
  (v128.const i64x2 0xb7a16c262777579c 0x4038a00000000000)
  (v128.const i64x2 0x4041e00000000000 0x3fc0000000000000)
  (v128.const i64x2 0xb7a16c262777579c 0xc1dfffffffc00000))
  (v128.const i64x2 0xb7f40233d1530e9d 0x403bb40000000000)
  (v128.const i64x2 0xb7a16c262777579c 0x4038a00000000000)
  (v128.const i64x2 0x4041e00000000000 0x3fc0000000000000))
(assert_return (invoke "f64x2.relaxed_madd-same-12-over"
  (v128.const i64x2 0xb7a16c262777579c 0x4038a00000000000)
  (v128.const i64x2 0x4041e00000000000 0x3fc0000000000000)
  (v128.const i64x2 0xb7a16c262777579c 0xc1dfffffffc00000))
  (v128.const i64x2 0xb7f40233d1530e9d 0x403bb40000000000)
  (v128.const i64x2 0x4041e00000000000 0x3fc0000000000000))
(assert_return (invoke "f64x2.relaxed_madd-owned-0"
  (v128.const i64x2 0xb7a16c262777579c 0x4038a00000000000)
  (v128.const i64x2 0x4041e00000000000 0x3fc0000000000000)
  (v128.const i64x2 0xb7a16c262777579c 0xc1dfffffffc00000))
  (v128.const f64x2 -1.1389437318605807e+271 nan:arithmetic))
(assert_return (invoke "f64x2.relaxed_madd-owned-1"
  (v128.const i64x2 0xb7a16c262777579c 0x4038a00000000000)
  (v128.const i64x2 0x4041e00000000000 0x3fc0000000000000)
  (v128.const i64x2 0xb7a16c262777579c 0xc1dfffffffc00000))
  (v128.const i64x2 0x6f9503588fed5d67 0xc1dfffffffc00000))
(assert_return (invoke "f64x2.relaxed_madd-owned-2"
  (v128.const i64x2 0xb7a16c262777579c 0x4038a00000000000)
  (v128.const i64x2 0x4041e00000000000 0x3fc0000000000000)
  (v128.const i64x2 0xb7a16c262777579c 0xc1dfffffffc00000))
  (v128.const i64x2 0x6f42d84c4eeeaf38 0x4008a00000000000))
(assert_return (invoke "f64x2.relaxed_madd-owned-all"
  (v128.const i64x2 0xb7a16c262777579c 0x4038a00000000000)
  (v128.const i64x2 0x4041e00000000000 0x3fc0000000000000)
  (v128.const i64x2 0xb7a16c262777579c 0xc1dfffffffc00000)) (v128.const f64x2 inf nan:arithmetic))
(assert_return (invoke "f64x2.relaxed_madd-again-0"
  (v128.const i64x2 0x4048000000000000 0x3fc0000000000000)
  (v128.const i64x2 0x404c200000000000 0x4040d00000000000)
  (v128.const i64x2 0x4048000000000000 0x402cc00000000000))
  (v128.const i64x2 0x4102dff800000000 0x4083f88400000000)
  (v128.const i64x2 0x40a5780000000000 0x4032940000000000))
(assert_return (invoke "f64x2.relaxed_madd-again-1"
  (v128.const i64x2 0x4048000000000000 0x3fc0000000000000)
  (v128.const i64x2 0x404c200000000000 0x4040d00000000000)
  (v128.const i64x2 0x4048000000000000 0x402cc00000000000))
  (v128.const i64x2 0x41001b8000000000 0x4030b28000000000)
  (v128.const i64x2 0x40a5780000000000 0x4032940000000000))
(assert_return (invoke "f64x2.relaxed_madd-again-2"
  (v128.const i64x2 0x4048000000000000 0x3fc0000000000000)
  (v128.const i64x2 0x404c200000000000 0x4040d00000000000)
  (v128.const i64x2 0x4048000000000000 0x402cc00000000000))
  (v128.const i64x2 0x40b5480000000000 0x4036c80000000000)
  (v128.const i64x2 0x40a5780000000000 0x4032940000000000))
(assert_return (invoke "f64x2.relaxed_nmadd-kept"
  (v128.const i64x2 0xc3e158e460913d00 0x403a600000000000)
  (v128.const i64x2 0x40b1564c00000000 0x404b000000000000) (v128.const i64x2 0 0x404bf00000000000))
  (v128.const i64x2 0x44a2cc02d85e282a 0xc095618000000000)
  (v128.const i64x2 0xc3e158e460913d00 0x403a600000000000)
  (v128.const i64x2 0x40b1564c00000000 0x404b000000000000) (v128.const i64x2 0 0x404bf00000000000))
(assert_return (invoke "f64x2.relaxed_nmadd-over-0"
  (v128.const i64x2 0xc3e158e460913d00 0x403a600000000000)
  (v128.const i64x2 0x40b1564c00000000 0x404b000000000000) (v128.const i64x2 0 0x404bf00000000000))
  (v128.const i64x2 0x44a2cc02d85e282a 0xc095618000000000)
  (v128.const i64x2 0x40b1564c00000000 0x404b000000000000) (v128.const i64x2 0 0x404bf00000000000))
(assert_return (invoke "f64x2.relaxed_nmadd-over-1"
  (v128.const i64x2 0xc3e158e460913d00 0x403a600000000000)
  (v128.const i64x2 0x40b1564c00000000 0x404b000000000000) (v128.const i64x2 0 0x404bf00000000000))
  (v128.const i64x2 0xc3e158e460913d00 0x403a600000000000)
  (v128.const i64x2 0x44a2cc02d85e282a 0xc095618000000000) (v128.const i64x2 0 0x404bf00000000000))
(assert_return (invoke "f64x2.relaxed_nmadd-over-2"
  (v128.const i64x2 0xc3e158e460913d00 0x403a600000000000)
  (v128.const i64x2 0x40b1564c00000000 0x404b000000000000) (v128.const i64x2 0 0x404bf00000000000))
  (v128.const i64x2 0xc3e158e460913d00 0x403a600000000000)
  (v128.const i64x2 0x40b1564c00000000 0x404b000000000000)
  (v128.const i64x2 0x44a2cc02d85e282a 0xc095618000000000))
(assert_return (invoke "f64x2.relaxed_nmadd-same"
  (v128.const i64x2 0xc3e158e460913d00 0x403a600000000000)
  (v128.const i64x2 0x40b1564c00000000 0x404b000000000000) (v128.const i64x2 0 0x404bf00000000000))
  (v128.const i64x2 0xc7d2ced32a16a1b1 0xc084ea2000000000)
  (v128.const i64x2 0xc3e158e460913d00 0x403a600000000000))
(assert_return (invoke "f64x2.relaxed_nmadd-same-over"
  (v128.const i64x2 0xc3e158e460913d00 0x403a600000000000)
  (v128.const i64x2 0x40b1564c00000000 0x404b000000000000) (v128.const i64x2 0 0x404bf00000000000))
  (v128.const i64x2 0xc7d2ced32a16a1b1 0xc084ea2000000000))
(assert_return (invoke "f64x2.relaxed_nmadd-same-01"
  (v128.const i64x2 0xc3e158e460913d00 0x403a600000000000)
  (v128.const i64x2 0x40b1564c00000000 0x404b000000000000) (v128.const i64x2 0 0x404bf00000000000))
  (v128.const i64x2 0xc7d2ced32a16a1b1 0xc0840d2000000000)
  (v128.const i64x2 0xc3e158e460913d00 0x403a600000000000)
  (v128.const i64x2 0x40b1564c00000000 0x404b000000000000))
(assert_return (invoke "f64x2.relaxed_nmadd-same-01-over"
  (v128.const i64x2 0xc3e158e460913d00 0x403a600000000000)
  (v128.const i64x2 0x40b1564c00000000 0x404b000000000000) (v128.const i64x2 0 0x404bf00000000000))
  (v128.const i64x2 0xc7d2ced32a16a1b1 0xc0840d2000000000)
  (v128.const i64x2 0x40b1564c00000000 0x404b000000000000))
(assert_return (invoke "f64x2.relaxed_nmadd-same-02"
  (v128.const i64x2 0xc3e158e460913d00 0x403a600000000000)
  (v128.const i64x2 0x40b1564c00000000 0x404b000000000000) (v128.const i64x2 0 0x404bf00000000000))
  (v128.const i64x2 0x44a2caed4a181f16 0xc095d78000000000)
  (v128.const i64x2 0xc3e158e460913d00 0x403a600000000000)
  (v128.const i64x2 0x40b1564c00000000 0x404b000000000000))
(assert_return (invoke "f64x2.relaxed_nmadd-same-02-over"
  (v128.const i64x2 0xc3e158e460913d00 0x403a600000000000)
  (v128.const i64x2 0x40b1564c00000000 0x404b000000000000) (v128.const i64x2 0 0x404bf00000000000))
  (v128.const i64x2 0x44a2caed4a181f16 0xc095d78000000000)
  (v128.const i64x2 0x40b1564c00000000 0x404b000000000000))
(assert_return (invoke "f64x2.relaxed_nmadd-same-12"
  (v128.const i64x2 0xc3e158e460913d00 0x403a600000000000)
  (v128.const i64x2 0x40b1564c00000000 0x404b000000000000) (v128.const i64x2 0 0x404bf00000000000))
  (v128.const i64x2 0x44a2caed4a181f16 0xc095d78000000000)
  (v128.const i64x2 0xc3e158e460913d00 0x403a600000000000)
  (v128.const i64x2 0x40b1564c00000000 0x404b000000000000))
(assert_return (invoke "f64x2.relaxed_nmadd-same-12-over"
  (v128.const i64x2 0xc3e158e460913d00 0x403a600000000000)
  (v128.const i64x2 0x40b1564c00000000 0x404b000000000000) (v128.const i64x2 0 0x404bf00000000000))
  (v128.const i64x2 0x44a2caed4a181f16 0xc095d78000000000)
  (v128.const i64x2 0x40b1564c00000000 0x404b000000000000))
(assert_return (invoke "f64x2.relaxed_nmadd-owned-0"
  (v128.const i64x2 0xc3e158e460913d00 0x403a600000000000)
  (v128.const i64x2 0x40b1564c00000000 0x404b000000000000) (v128.const i64x2 0 0x404bf00000000000))
  (v128.const i64x2 0x85543ee9cac7282a 0x404bf00000000000))
(assert_return (invoke "f64x2.relaxed_nmadd-owned-1"
  (v128.const i64x2 0xc3e158e460913d00 0x403a600000000000)
  (v128.const i64x2 0x40b1564c00000000 0x404b000000000000) (v128.const i64x2 0 0x404bf00000000000))
  (v128.const i64x2 0x44a2cc02d85e282a 0x404bf00000000000))
(assert_return (invoke "f64x2.relaxed_nmadd-owned-2"
  (v128.const i64x2 0xc3e158e460913d00 0x403a600000000000)
  (v128.const i64x2 0x40b1564c00000000 0x404b000000000000) (v128.const i64x2 0 0x404bf00000000000))
  (v128.const i64x2 0x44a2caed4a181f16 0xc096410000000000))
(assert_return (invoke "f64x2.relaxed_nmadd-owned-all"
  (v128.const i64x2 0xc3e158e460913d00 0x403a600000000000)
  (v128.const i64x2 0x40b1564c00000000 0x404b000000000000) (v128.const i64x2 0 0x404bf00000000000))
  (v128.const i64x2 0xc3e158e460913d00 0x8086500000000000))
(assert_return (invoke "f64x2.relaxed_nmadd-again-0"
  (v128.const i64x2 0x403d400000000000 0x402c400000000000)
  (v128.const i64x2 0x402a000000000000 0x404be00000000000)
  (v128.const i64x2 0x403d400000000000 0x402c400000000000))
  (v128.const i64x2 0x40b1f04000000000 0x40e50f0140000000)
  (v128.const i64x2 0xc075f00000000000 0xc0882ac000000000))
(assert_return (invoke "f64x2.relaxed_nmadd-again-1"
  (v128.const i64x2 0x403d400000000000 0x402c400000000000)
  (v128.const i64x2 0x402a000000000000 0x404be00000000000)
  (v128.const i64x2 0x403d400000000000 0x402c400000000000))
  (v128.const i64x2 0x40c41c0000000000 0x40c55ccd80000000)
  (v128.const i64x2 0xc075f00000000000 0xc0882ac000000000))
(assert_return (invoke "f64x2.relaxed_nmadd-again-2"
  (v128.const i64x2 0x403d400000000000 0x402c400000000000)
  (v128.const i64x2 0x402a000000000000 0x404be00000000000)
  (v128.const i64x2 0x403d400000000000 0x402c400000000000))
  (v128.const i64x2 0xc086da0000000000 0xc098634000000000)
  (v128.const i64x2 0xc075f00000000000 0xc0882ac000000000))
(assert_return (invoke "i8x16.relaxed_laneselect-kept"
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520)
  (v128.const i64x2 0xff810657ee531001 0x4418b5efaa619258)
  (v128.const i64x2 0xd926f66e1b97fffc 0x7c7ff31ec0800e40))
  (either (v128.const i64x2 0x27a73277e7d7a801 0x287fd6f9aae19418)
  (v128.const i64x2 0x27813a57ee97a801 0x4418d6efaaa29258))
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520)
  (v128.const i64x2 0xff810657ee531001 0x4418b5efaa619258)
  (v128.const i64x2 0xd926f66e1b97fffc 0x7c7ff31ec0800e40))
(assert_return (invoke "i8x16.relaxed_laneselect-over-0"
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520)
  (v128.const i64x2 0xff810657ee531001 0x4418b5efaa619258)
  (v128.const i64x2 0xd926f66e1b97fffc 0x7c7ff31ec0800e40))
  (either (v128.const i64x2 0x27a73277e7d7a801 0x287fd6f9aae19418)
  (v128.const i64x2 0x27813a57ee97a801 0x4418d6efaaa29258))
  (v128.const i64x2 0xff810657ee531001 0x4418b5efaa619258)
  (v128.const i64x2 0xd926f66e1b97fffc 0x7c7ff31ec0800e40))
(assert_return (invoke "i8x16.relaxed_laneselect-over-1"
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520)
  (v128.const i64x2 0xff810657ee531001 0x4418b5efaa619258)
  (v128.const i64x2 0xd926f66e1b97fffc 0x7c7ff31ec0800e40))
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520)
  (either (v128.const i64x2 0x27a73277e7d7a801 0x287fd6f9aae19418)
  (v128.const i64x2 0x27813a57ee97a801 0x4418d6efaaa29258))
  (v128.const i64x2 0xd926f66e1b97fffc 0x7c7ff31ec0800e40))
(assert_return (invoke "i8x16.relaxed_laneselect-over-2"
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520)
  (v128.const i64x2 0xff810657ee531001 0x4418b5efaa619258)
  (v128.const i64x2 0xd926f66e1b97fffc 0x7c7ff31ec0800e40))
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520)
  (v128.const i64x2 0xff810657ee531001 0x4418b5efaa619258)
  (either (v128.const i64x2 0x27a73277e7d7a801 0x287fd6f9aae19418)
  (v128.const i64x2 0x27813a57ee97a801 0x4418d6efaaa29258)))
(assert_return (invoke "i8x16.relaxed_laneselect-same"
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520)
  (v128.const i64x2 0xff810657ee531001 0x4418b5efaa619258)
  (v128.const i64x2 0xd926f66e1b97fffc 0x7c7ff31ec0800e40))
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520)
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520))
(assert_return (invoke "i8x16.relaxed_laneselect-same-over"
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520)
  (v128.const i64x2 0xff810657ee531001 0x4418b5efaa619258)
  (v128.const i64x2 0xd926f66e1b97fffc 0x7c7ff31ec0800e40))
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520))
(assert_return (invoke "i8x16.relaxed_laneselect-same-01"
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520)
  (v128.const i64x2 0xff810657ee531001 0x4418b5efaa619258)
  (v128.const i64x2 0xd926f66e1b97fffc 0x7c7ff31ec0800e40))
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520)
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520)
  (v128.const i64x2 0xff810657ee531001 0x4418b5efaa619258))
(assert_return (invoke "i8x16.relaxed_laneselect-same-01-over"
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520)
  (v128.const i64x2 0xff810657ee531001 0x4418b5efaa619258)
  (v128.const i64x2 0xd926f66e1b97fffc 0x7c7ff31ec0800e40))
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520)
  (v128.const i64x2 0xff810657ee531001 0x4418b5efaa619258))
(assert_return (invoke "i8x16.relaxed_laneselect-same-02"
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520)
  (v128.const i64x2 0xff810657ee531001 0x4418b5efaa619258)
  (v128.const i64x2 0xd926f66e1b97fffc 0x7c7ff31ec0800e40))
  (either (v128.const i64x2 0xffa73ef7efd7b801 0xed7ff7ffaae3b778)
  (v128.const i64x2 0xff8106e6e797a801 0xa918d6b9aaa2b558))
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520)
  (v128.const i64x2 0xff810657ee531001 0x4418b5efaa619258))
(assert_return (invoke "i8x16.relaxed_laneselect-same-02-over"
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520)
  (v128.const i64x2 0xff810657ee531001 0x4418b5efaa619258)
  (v128.const i64x2 0xd926f66e1b97fffc 0x7c7ff31ec0800e40))
  (either (v128.const i64x2 0xffa73ef7efd7b801 0xed7ff7ffaae3b778)
  (v128.const i64x2 0xff8106e6e797a801 0xa918d6b9aaa2b558))
  (v128.const i64x2 0xff810657ee531001 0x4418b5efaa619258))
(assert_return (invoke "i8x16.relaxed_laneselect-same-12"
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520)
  (v128.const i64x2 0xff810657ee531001 0x4418b5efaa619258)
  (v128.const i64x2 0xd926f66e1b97fffc 0x7c7ff31ec0800e40))
  (either (v128.const i64x2 0x27000246e6130001 0x1894a9aa209000)
  (v128.const i64x2 0x27263a57ee531001 0x447fb5efaa619220))
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520)
  (v128.const i64x2 0xff810657ee531001 0x4418b5efaa619258))
(assert_return (invoke "i8x16.relaxed_laneselect-same-12-over"
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520)
  (v128.const i64x2 0xff810657ee531001 0x4418b5efaa619258)
  (v128.const i64x2 0xd926f66e1b97fffc 0x7c7ff31ec0800e40))
  (either (v128.const i64x2 0x27000246e6130001 0x1894a9aa209000)
  (v128.const i64x2 0x27263a57ee531001 0x447fb5efaa619220))
  (v128.const i64x2 0xff810657ee531001 0x4418b5efaa619258))
(assert_return (invoke "i8x16.relaxed_laneselect-owned-0"
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520)
  (v128.const i64x2 0xff810657ee531001 0x4418b5efaa619258)
  (v128.const i64x2 0xd926f66e1b97fffc 0x7c7ff31ec0800e40))
  (either (v128.const i64x2 0x26a7403ff5c2b801 0x6c1884e96a619658)
  (v128.const i64x2 0x26814157eeeab802 0x44188cef55049258)))
(assert_return (invoke "i8x16.relaxed_laneselect-owned-1"
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520)
  (v128.const i64x2 0xff810657ee531001 0x4418b5efaa619258)
  (v128.const i64x2 0xd926f66e1b97fffc 0x7c7ff31ec0800e40))
  (either (v128.const i64x2 0x1a73ae603ffa801 0xa8ffda18aae1a498)
  (v128.const i64x2 0x27a73ac60997a801 0xc098d60eaaa2a098)))
(assert_return (invoke "i8x16.relaxed_laneselect-owned-2"
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520)
  (v128.const i64x2 0xff810657ee531001 0x4418b5efaa619258)
  (v128.const i64x2 0xd926f66e1b97fffc 0x7c7ff31ec0800e40))
  (either (v128.const i64x2 0xff843646ef57b001 0x617ff4bfaa639138)
  (v128.const i64x2 0xff810657ee53a801 0x447fd6b9aa61b558)))
(assert_return (invoke "i8x16.relaxed_laneselect-owned-all"
  (v128.const i64x2 0x27263ae6e797a801 0xa97fd6b9aaa2b520)
  (v128.const i64x2 0xff810657ee531001 0x4418b5efaa619258)
  (v128.const i64x2 0xd926f66e1b97fffc 0x7c7ff31ec0800e40))
  (either (v128.const i64x2 0xd8a7cd9609eaa800 0xe598a88e41c163f8)
  (v128.const i64x2 0xd8a7fcc609ebb802 0xc0988ca96ae14798)))
(assert_return (invoke "i8x16.relaxed_laneselect-again-0"
  (v128.const i64x2 0x80a2afe92cfeffb0 0x5e2000a840641376)
  (v128.const i64x2 0xc15a52b72cb909af 0x122040a8c9a3e37a)
  (v128.const i64x2 0x40a2af892c7effb0 0x12df1a814640870))
  (either (v128.const i64x2 0x81faffbf2cffffbf 0x122000a8c9e7e37a)
  (v128.const i64x2 0xc1a2afe92cb9ffb0 0x122000a8c9a3e37a))
  (either (v128.const i64x2 0x81faffbf2cffffbf 0x122000a8c9e7e37a)
  (v128.const i64x2 0xc1a2afe92cb9ffb0 0x122000a8c9a3e37a)))
(assert_return (invoke "i8x16.relaxed_laneselect-again-1"
  (v128.const i64x2 0x80a2afe92cfeffb0 0x5e2000a840641376)
  (v128.const i64x2 0xc15a52b72cb909af 0x122040a8c9a3e37a)
  (v128.const i64x2 0x40a2af892c7effb0 0x12df1a814640870))
  (either (v128.const i64x2 0x81faffbf2cffffbf 0x122000a8c9e7e37a)
  (v128.const i64x2 0xc1a2afe92cb9ffb0 0x122000a8c9a3e37a))
  (either (v128.const i64x2 0x81faffbf2cffffbf 0x122000a8c9e7e37a)
  (v128.const i64x2 0xc1a2afe92cb9ffb0 0x122000a8c9a3e37a)))
(assert_return (invoke "i8x16.relaxed_laneselect-again-2"
  (v128.const i64x2 0x80a2afe92cfeffb0 0x5e2000a840641376)
  (v128.const i64x2 0xc15a52b72cb909af 0x122040a8c9a3e37a)
  (v128.const i64x2 0x40a2af892c7effb0 0x12df1a814640870))
  (either (v128.const i64x2 0xc0a2afa92cfeffb0 0x122040a840640372)
  (v128.const i64x2 0x80a2afe92cfeffb0 0x122040a84064137a))
  (either (v128.const i64x2 0x81faffbf2cffffbf 0x122000a8c9e7e37a)
  (v128.const i64x2 0xc1a2afe92cb9ffb0 0x122000a8c9a3e37a)))

(module
  (func $i16x8.relaxed_laneselect-kept (export "i16x8.relaxed_laneselect-kept") (param v128 v128 v128)
  (result v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 i16x8.relaxed_laneselect local.get 0 local.get 1 local.get 2
  )
  (func $i16x8.relaxed_laneselect-over-0 (export "i16x8.relaxed_laneselect-over-0") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 i16x8.relaxed_laneselect local.set 0 local.get 0 local.get 1
    local.get 2
  )
  (func $i16x8.relaxed_laneselect-over-1 (export "i16x8.relaxed_laneselect-over-1") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 i16x8.relaxed_laneselect local.set 1 local.get 0 local.get 1
    local.get 2
  )
  (func $i16x8.relaxed_laneselect-over-2 (export "i16x8.relaxed_laneselect-over-2") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 i16x8.relaxed_laneselect local.set 2 local.get 0 local.get 1
    local.get 2
  )
  (func $i16x8.relaxed_laneselect-same (export "i16x8.relaxed_laneselect-same") (param v128 v128 v128)
  (result v128 v128)
    local.get 0 local.get 0 local.get 0 i16x8.relaxed_laneselect local.get 0
  )
  (func $i16x8.relaxed_laneselect-same-over (export "i16x8.relaxed_laneselect-same-over")
  (param v128 v128 v128) (result v128)
    local.get 0 local.get 0 local.get 0 i16x8.relaxed_laneselect local.set 0 local.get 0
  )
  (func $i16x8.relaxed_laneselect-same-01 (export "i16x8.relaxed_laneselect-same-01") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 0 local.get 1 i16x8.relaxed_laneselect local.get 0 local.get 1
  )
  (func $i16x8.relaxed_laneselect-same-01-over (export "i16x8.relaxed_laneselect-same-01-over")
  (param v128 v128 v128) (result v128 v128)
    local.get 0 local.get 0 local.get 1 i16x8.relaxed_laneselect local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.relaxed_laneselect-same-02 (export "i16x8.relaxed_laneselect-same-02") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 0 i16x8.relaxed_laneselect local.get 0 local.get 1
  )
  (func $i16x8.relaxed_laneselect-same-02-over (export "i16x8.relaxed_laneselect-same-02-over")
  (param v128 v128 v128) (result v128 v128)
    local.get 0 local.get 1 local.get 0 i16x8.relaxed_laneselect local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.relaxed_laneselect-same-12 (export "i16x8.relaxed_laneselect-same-12") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 1 local.get 0 local.get 0 i16x8.relaxed_laneselect local.get 0 local.get 1
  )
  (func $i16x8.relaxed_laneselect-same-12-over (export "i16x8.relaxed_laneselect-same-12-over")
  (param v128 v128 v128) (result v128 v128)
    local.get 1 local.get 0 local.get 0 i16x8.relaxed_laneselect local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.relaxed_laneselect-owned-0 (export "i16x8.relaxed_laneselect-owned-0") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 2 i16x8.relaxed_laneselect
  )
  (func $i16x8.relaxed_laneselect-owned-1 (export "i16x8.relaxed_laneselect-owned-1") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 2 i64x2.add local.get 2 i16x8.relaxed_laneselect
  )
  (func $i16x8.relaxed_laneselect-owned-2 (export "i16x8.relaxed_laneselect-owned-2") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 2 local.get 0 i64x2.add i16x8.relaxed_laneselect
  )
  (func $i16x8.relaxed_laneselect-owned-all (export "i16x8.relaxed_laneselect-owned-all")
  (param v128 v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 2 i64x2.add local.get 2 local.get 0 i64x2.add
    i16x8.relaxed_laneselect
  )
  (func $i16x8.relaxed_laneselect-again-0 (export "i16x8.relaxed_laneselect-again-0") (param v128 v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 local.get 2 i16x8.relaxed_laneselect local.tee 3 local.get 1 local.get 2
    i16x8.relaxed_laneselect local.get 3
  )
  (func $i16x8.relaxed_laneselect-again-1 (export "i16x8.relaxed_laneselect-again-1") (param v128 v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 local.get 2 i16x8.relaxed_laneselect local.tee 3 local.get 2
    i16x8.relaxed_laneselect local.get 3
  )
  (func $i16x8.relaxed_laneselect-again-2 (export "i16x8.relaxed_laneselect-again-2") (param v128 v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 local.get 0 local.get 1 local.get 2 i16x8.relaxed_laneselect local.tee 3
    i16x8.relaxed_laneselect local.get 3
  )
  (func $i32x4.relaxed_laneselect-kept (export "i32x4.relaxed_laneselect-kept") (param v128 v128 v128)
  (result v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 i32x4.relaxed_laneselect local.get 0 local.get 1 local.get 2
  )
  (func $i32x4.relaxed_laneselect-over-0 (export "i32x4.relaxed_laneselect-over-0") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 i32x4.relaxed_laneselect local.set 0 local.get 0 local.get 1
    local.get 2
  )
  (func $i32x4.relaxed_laneselect-over-1 (export "i32x4.relaxed_laneselect-over-1") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 i32x4.relaxed_laneselect local.set 1 local.get 0 local.get 1
    local.get 2
  )
  (func $i32x4.relaxed_laneselect-over-2 (export "i32x4.relaxed_laneselect-over-2") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 i32x4.relaxed_laneselect local.set 2 local.get 0 local.get 1
    local.get 2
  )
  (func $i32x4.relaxed_laneselect-same (export "i32x4.relaxed_laneselect-same") (param v128 v128 v128)
  (result v128 v128)
    local.get 0 local.get 0 local.get 0 i32x4.relaxed_laneselect local.get 0
  )
  (func $i32x4.relaxed_laneselect-same-over (export "i32x4.relaxed_laneselect-same-over")
  (param v128 v128 v128) (result v128)
    local.get 0 local.get 0 local.get 0 i32x4.relaxed_laneselect local.set 0 local.get 0
  )
  (func $i32x4.relaxed_laneselect-same-01 (export "i32x4.relaxed_laneselect-same-01") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 0 local.get 1 i32x4.relaxed_laneselect local.get 0 local.get 1
  )
  (func $i32x4.relaxed_laneselect-same-01-over (export "i32x4.relaxed_laneselect-same-01-over")
  (param v128 v128 v128) (result v128 v128)
    local.get 0 local.get 0 local.get 1 i32x4.relaxed_laneselect local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.relaxed_laneselect-same-02 (export "i32x4.relaxed_laneselect-same-02") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 0 i32x4.relaxed_laneselect local.get 0 local.get 1
  )
  (func $i32x4.relaxed_laneselect-same-02-over (export "i32x4.relaxed_laneselect-same-02-over")
  (param v128 v128 v128) (result v128 v128)
    local.get 0 local.get 1 local.get 0 i32x4.relaxed_laneselect local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.relaxed_laneselect-same-12 (export "i32x4.relaxed_laneselect-same-12") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 1 local.get 0 local.get 0 i32x4.relaxed_laneselect local.get 0 local.get 1
  )
  (func $i32x4.relaxed_laneselect-same-12-over (export "i32x4.relaxed_laneselect-same-12-over")
  (param v128 v128 v128) (result v128 v128)
    local.get 1 local.get 0 local.get 0 i32x4.relaxed_laneselect local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.relaxed_laneselect-owned-0 (export "i32x4.relaxed_laneselect-owned-0") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 2 i32x4.relaxed_laneselect
  )
  (func $i32x4.relaxed_laneselect-owned-1 (export "i32x4.relaxed_laneselect-owned-1") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 2 i64x2.add local.get 2 i32x4.relaxed_laneselect
  )
  (func $i32x4.relaxed_laneselect-owned-2 (export "i32x4.relaxed_laneselect-owned-2") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 2 local.get 0 i64x2.add i32x4.relaxed_laneselect
  )
  (func $i32x4.relaxed_laneselect-owned-all (export "i32x4.relaxed_laneselect-owned-all")
  (param v128 v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 2 i64x2.add local.get 2 local.get 0 i64x2.add
    i32x4.relaxed_laneselect
  )
  (func $i32x4.relaxed_laneselect-again-0 (export "i32x4.relaxed_laneselect-again-0") (param v128 v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 local.get 2 i32x4.relaxed_laneselect local.tee 3 local.get 1 local.get 2
    i32x4.relaxed_laneselect local.get 3
  )
  (func $i32x4.relaxed_laneselect-again-1 (export "i32x4.relaxed_laneselect-again-1") (param v128 v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 local.get 2 i32x4.relaxed_laneselect local.tee 3 local.get 2
    i32x4.relaxed_laneselect local.get 3
  )
  (func $i32x4.relaxed_laneselect-again-2 (export "i32x4.relaxed_laneselect-again-2") (param v128 v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 local.get 0 local.get 1 local.get 2 i32x4.relaxed_laneselect local.tee 3
    i32x4.relaxed_laneselect local.get 3
  )
  (func $i64x2.relaxed_laneselect-kept (export "i64x2.relaxed_laneselect-kept") (param v128 v128 v128)
  (result v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 i64x2.relaxed_laneselect local.get 0 local.get 1 local.get 2
  )
  (func $i64x2.relaxed_laneselect-over-0 (export "i64x2.relaxed_laneselect-over-0") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 i64x2.relaxed_laneselect local.set 0 local.get 0 local.get 1
    local.get 2
  )
  (func $i64x2.relaxed_laneselect-over-1 (export "i64x2.relaxed_laneselect-over-1") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 i64x2.relaxed_laneselect local.set 1 local.get 0 local.get 1
    local.get 2
  )
  (func $i64x2.relaxed_laneselect-over-2 (export "i64x2.relaxed_laneselect-over-2") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 i64x2.relaxed_laneselect local.set 2 local.get 0 local.get 1
    local.get 2
  )
  (func $i64x2.relaxed_laneselect-same (export "i64x2.relaxed_laneselect-same") (param v128 v128 v128)
  (result v128 v128)
    local.get 0 local.get 0 local.get 0 i64x2.relaxed_laneselect local.get 0
  )
  (func $i64x2.relaxed_laneselect-same-over (export "i64x2.relaxed_laneselect-same-over")
  (param v128 v128 v128) (result v128)
    local.get 0 local.get 0 local.get 0 i64x2.relaxed_laneselect local.set 0 local.get 0
  )
  (func $i64x2.relaxed_laneselect-same-01 (export "i64x2.relaxed_laneselect-same-01") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 0 local.get 1 i64x2.relaxed_laneselect local.get 0 local.get 1
  )
  (func $i64x2.relaxed_laneselect-same-01-over (export "i64x2.relaxed_laneselect-same-01-over")
  (param v128 v128 v128) (result v128 v128)
    local.get 0 local.get 0 local.get 1 i64x2.relaxed_laneselect local.set 0 local.get 0 local.get 1
  )
  (func $i64x2.relaxed_laneselect-same-02 (export "i64x2.relaxed_laneselect-same-02") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 0 i64x2.relaxed_laneselect local.get 0 local.get 1
  )
  (func $i64x2.relaxed_laneselect-same-02-over (export "i64x2.relaxed_laneselect-same-02-over")
  (param v128 v128 v128) (result v128 v128)
    local.get 0 local.get 1 local.get 0 i64x2.relaxed_laneselect local.set 0 local.get 0 local.get 1
  )
  (func $i64x2.relaxed_laneselect-same-12 (export "i64x2.relaxed_laneselect-same-12") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 1 local.get 0 local.get 0 i64x2.relaxed_laneselect local.get 0 local.get 1
  )
  (func $i64x2.relaxed_laneselect-same-12-over (export "i64x2.relaxed_laneselect-same-12-over")
  (param v128 v128 v128) (result v128 v128)
    local.get 1 local.get 0 local.get 0 i64x2.relaxed_laneselect local.set 0 local.get 0 local.get 1
  )
  (func $i64x2.relaxed_laneselect-owned-0 (export "i64x2.relaxed_laneselect-owned-0") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 2 i64x2.relaxed_laneselect
  )
  (func $i64x2.relaxed_laneselect-owned-1 (export "i64x2.relaxed_laneselect-owned-1") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 2 i64x2.add local.get 2 i64x2.relaxed_laneselect
  )
  (func $i64x2.relaxed_laneselect-owned-2 (export "i64x2.relaxed_laneselect-owned-2") (param v128 v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 2 local.get 0 i64x2.add i64x2.relaxed_laneselect
  )
  (func $i64x2.relaxed_laneselect-owned-all (export "i64x2.relaxed_laneselect-owned-all")
  (param v128 v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 2 i64x2.add local.get 2 local.get 0 i64x2.add
    i64x2.relaxed_laneselect
  )
  (func $i64x2.relaxed_laneselect-again-0 (export "i64x2.relaxed_laneselect-again-0") (param v128 v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 local.get 2 i64x2.relaxed_laneselect local.tee 3 local.get 1 local.get 2
    i64x2.relaxed_laneselect local.get 3
  )
  (func $i64x2.relaxed_laneselect-again-1 (export "i64x2.relaxed_laneselect-again-1") (param v128 v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 local.get 2 i64x2.relaxed_laneselect local.tee 3 local.get 2
    i64x2.relaxed_laneselect local.get 3
  )
  (func $i64x2.relaxed_laneselect-again-2 (export "i64x2.relaxed_laneselect-again-2") (param v128 v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 local.get 0 local.get 1 local.get 2 i64x2.relaxed_laneselect local.tee 3
    i64x2.relaxed_laneselect local.get 3
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-kept (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-kept")
  (param v128 v128 v128) (result v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 0 local.get 1
    local.get 2
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-over-0 (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-over-0")
  (param v128 v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 i32x4.relaxed_dot_i8x16_i7x16_add_s local.set 0 local.get 0
    local.get 1 local.get 2
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-over-1 (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-over-1")
  (param v128 v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 i32x4.relaxed_dot_i8x16_i7x16_add_s local.set 1 local.get 0
    local.get 1 local.get 2
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-over-2 (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-over-2")
  (param v128 v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 i32x4.relaxed_dot_i8x16_i7x16_add_s local.set 2 local.get 0
    local.get 1 local.get 2
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-same (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-same")
  (param v128 v128 v128) (result v128 v128)
    local.get 0 local.get 0 local.get 0 i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 0
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-same-over
  (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-same-over") (param v128 v128 v128) (result v128)
    local.get 0 local.get 0 local.get 0 i32x4.relaxed_dot_i8x16_i7x16_add_s local.set 0 local.get 0
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-same-01 (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-same-01")
  (param v128 v128 v128) (result v128 v128 v128)
    local.get 0 local.get 0 local.get 1 i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 0 local.get 1
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-same-01-over
  (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-same-01-over") (param v128 v128 v128) (result v128 v128)
    local.get 0 local.get 0 local.get 1 i32x4.relaxed_dot_i8x16_i7x16_add_s local.set 0 local.get 0
    local.get 1
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-same-02 (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-same-02")
  (param v128 v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 local.get 0 i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 0 local.get 1
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-same-02-over
  (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-same-02-over") (param v128 v128 v128) (result v128 v128)
    local.get 0 local.get 1 local.get 0 i32x4.relaxed_dot_i8x16_i7x16_add_s local.set 0 local.get 0
    local.get 1
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-same-12 (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-same-12")
  (param v128 v128 v128) (result v128 v128 v128)
    local.get 1 local.get 0 local.get 0 i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 0 local.get 1
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-same-12-over
  (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-same-12-over") (param v128 v128 v128) (result v128 v128)
    local.get 1 local.get 0 local.get 0 i32x4.relaxed_dot_i8x16_i7x16_add_s local.set 0 local.get 0
    local.get 1
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-owned-0 (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-owned-0")
  (param v128 v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 2 i32x4.relaxed_dot_i8x16_i7x16_add_s
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-owned-1 (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-owned-1")
  (param v128 v128 v128) (result v128)
    local.get 0 local.get 1 local.get 2 i64x2.add local.get 2 i32x4.relaxed_dot_i8x16_i7x16_add_s
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-owned-2 (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-owned-2")
  (param v128 v128 v128) (result v128)
    local.get 0 local.get 1 local.get 2 local.get 0 i64x2.add i32x4.relaxed_dot_i8x16_i7x16_add_s
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-owned-all
  (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-owned-all") (param v128 v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 2 i64x2.add local.get 2 local.get 0 i64x2.add
    i32x4.relaxed_dot_i8x16_i7x16_add_s
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-again-0 (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-again-0")
  (param v128 v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 local.get 2 i32x4.relaxed_dot_i8x16_i7x16_add_s local.tee 3 local.get 1
    local.get 2 i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-again-1 (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-again-1")
  (param v128 v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 local.get 2 i32x4.relaxed_dot_i8x16_i7x16_add_s local.tee 3
    local.get 2 i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-again-2 (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-again-2")
  (param v128 v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 local.get 0 local.get 1 local.get 2 i32x4.relaxed_dot_i8x16_i7x16_add_s
    local.tee 3 i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3
  )
)

(assert_return (invoke "i16x8.relaxed_laneselect-kept"
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf)
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf)
  (v128.const i64x2 0x400ffaa11460004 0x2256df55a8bccf))
  (either (v128.const i64x2 0xb2770045e0e5fffb 0x2289217fffbccf)
  (v128.const i64x2 0xb2770004e0e5ffff 0x22cfa82adfbccf))
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf)
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf)
  (v128.const i64x2 0x400ffaa11460004 0x2256df55a8bccf))
(assert_return (invoke "i16x8.relaxed_laneselect-over-0"
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf)
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf)
  (v128.const i64x2 0x400ffaa11460004 0x2256df55a8bccf))
  (either (v128.const i64x2 0xb2770045e0e5fffb 0x2289217fffbccf)
  (v128.const i64x2 0xb2770004e0e5ffff 0x22cfa82adfbccf))
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf)
  (v128.const i64x2 0x400ffaa11460004 0x2256df55a8bccf))
(assert_return (invoke "i16x8.relaxed_laneselect-over-1"
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf)
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf)
  (v128.const i64x2 0x400ffaa11460004 0x2256df55a8bccf))
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf)
  (either (v128.const i64x2 0xb2770045e0e5fffb 0x2289217fffbccf)
  (v128.const i64x2 0xb2770004e0e5ffff 0x22cfa82adfbccf))
  (v128.const i64x2 0x400ffaa11460004 0x2256df55a8bccf))
(assert_return (invoke "i16x8.relaxed_laneselect-over-2"
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf)
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf)
  (v128.const i64x2 0x400ffaa11460004 0x2256df55a8bccf))
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf)
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf)
  (either (v128.const i64x2 0xb2770045e0e5fffb 0x2289217fffbccf)
  (v128.const i64x2 0xb2770004e0e5ffff 0x22cfa82adfbccf)))
(assert_return (invoke "i16x8.relaxed_laneselect-same"
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf)
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf)
  (v128.const i64x2 0x400ffaa11460004 0x2256df55a8bccf))
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf)
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf))
(assert_return (invoke "i16x8.relaxed_laneselect-same-over"
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf)
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf)
  (v128.const i64x2 0x400ffaa11460004 0x2256df55a8bccf))
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf))
(assert_return (invoke "i16x8.relaxed_laneselect-same-01"
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf)
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf)
  (v128.const i64x2 0x400ffaa11460004 0x2256df55a8bccf))
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf)
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf)
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf))
(assert_return (invoke "i16x8.relaxed_laneselect-same-01-over"
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf)
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf)
  (v128.const i64x2 0x400ffaa11460004 0x2256df55a8bccf))
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf)
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf))
(assert_return (invoke "i16x8.relaxed_laneselect-same-02"
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf)
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf)
  (v128.const i64x2 0x400ffaa11460004 0x2256df55a8bccf))
  (either (v128.const i64x2 0xfb7f776de0e5ffff 0x22cfa97fffbccf)
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf))
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf)
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf))
(assert_return (invoke "i16x8.relaxed_laneselect-same-02-over"
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf)
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf)
  (v128.const i64x2 0x400ffaa11460004 0x2256df55a8bccf))
  (either (v128.const i64x2 0xfb7f776de0e5ffff 0x22cfa97fffbccf)
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf))
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf))
(assert_return (invoke "i16x8.relaxed_laneselect-same-12"
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf)
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf)
  (v128.const i64x2 0x400ffaa11460004 0x2256df55a8bccf))
  (either (v128.const i64x2 0x22210004e0e56330 0x2200000088bccf)
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf))
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf)
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf))
(assert_return (invoke "i16x8.relaxed_laneselect-same-12-over"
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf)
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf)
  (v128.const i64x2 0x400ffaa11460004 0x2256df55a8bccf))
  (either (v128.const i64x2 0x22210004e0e56330 0x2200000088bccf)
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf))
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf))
(assert_return (invoke "i16x8.relaxed_laneselect-owned-0"
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf)
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf)
  (v128.const i64x2 0x400ffaa11460004 0x2256df55a8bccf))
  (either (v128.const i64x2 0xb6777767e1e3ffff 0xcfa92adf388e)
  (v128.const i64x2 0xb2777772e0e5ffff 0x22cfa82adf799e)))
(assert_return (invoke "i16x8.relaxed_laneselect-owned-1"
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf)
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf)
  (v128.const i64x2 0x400ffaa11460004 0x2256df55a8bccf))
  (either (v128.const i64x2 0xb2780015e26c0003 0x672001d5a8fddf)
  (v128.const i64x2 0xb6780004f22c0003 0x4526878088bccf)))
(assert_return (invoke "i16x8.relaxed_laneselect-owned-2"
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf)
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf)
  (v128.const i64x2 0x400ffaa11460004 0x2256df55a8bccf))
  (either (v128.const i64x2 0xfb7f0045e0e5fffb 0x228908018ebccf)
  (v128.const i64x2 0xb2770004e0e5ffff 0x22cfa855a8bccf)))
(assert_return (invoke "i16x8.relaxed_laneselect-owned-all"
  (v128.const i64x2 0x6b290004e0e56330 0x22000155a8bccf)
  (v128.const i64x2 0xb277776de0e5ffff 0x22cfa82adfbccf)
  (v128.const i64x2 0x400ffaa11460004 0x2256df55a8bccf))
  (either (v128.const i64x2 0x9d707733c00f6327 0x4566a78088799e)
  (v128.const i64x2 0xb6787772c1cb0003 0x4526878088799e)))
(assert_return (invoke "i16x8.relaxed_laneselect-again-0"
  (v128.const i64x2 0xf50a44fa7ffeffc1 0x2000c3d43d5d5fb)
  (v128.const i64x2 0xff4644faffbeffff 0x9650854fbd5fb)
  (v128.const i64x2 0x8e844fa3fdcf116 0x74e8ffc643bfd168))
  (either (v128.const i64x2 0xf70e44fafffeffe9 0x10c0c57d5d5fb)
  (v128.const i64x2 0xff4644faffbeffc1 0x90c3d54fbd5fb))
  (either (v128.const i64x2 0xf70e44fafffeffe9 0x10c0c57d5d5fb)
  (v128.const i64x2 0xff4644faffbeffc1 0x90c3d54fbd5fb)))
(assert_return (invoke "i16x8.relaxed_laneselect-again-1"
  (v128.const i64x2 0xf50a44fa7ffeffc1 0x2000c3d43d5d5fb)
  (v128.const i64x2 0xff4644faffbeffff 0x9650854fbd5fb)
  (v128.const i64x2 0x8e844fa3fdcf116 0x74e8ffc643bfd168))
  (either (v128.const i64x2 0xf70e44fafffeffe9 0x10c0c57d5d5fb)
  (v128.const i64x2 0xff4644faffbeffc1 0x90c3d54fbd5fb))
  (either (v128.const i64x2 0xf70e44fafffeffe9 0x10c0c57d5d5fb)
  (v128.const i64x2 0xff4644faffbeffc1 0x90c3d54fbd5fb)))
(assert_return (invoke "i16x8.relaxed_laneselect-again-2"
  (v128.const i64x2 0xf50a44fa7ffeffc1 0x2000c3d43d5d5fb)
  (v128.const i64x2 0xff4644faffbeffff 0x9650854fbd5fb)
  (v128.const i64x2 0x8e844fa3fdcf116 0x74e8ffc643bfd168))
  (either (v128.const i64x2 0xfd4a44fa7ffeffd7 0x86d0c43ffd5fb)
  (v128.const i64x2 0xf50a44fa7ffeffc1 0x9650854fbd5fb))
  (either (v128.const i64x2 0xf70e44fafffeffe9 0x10c0c57d5d5fb)
  (v128.const i64x2 0xff4644faffbeffc1 0x90c3d54fbd5fb)))
(assert_return (invoke "i32x4.relaxed_laneselect-kept"
  (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb) (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000)
  (v128.const i64x2 0x10009f022e28 0xd9547a3401ca61cb))
  (either (v128.const i64x2 0x9ea0cceeb05574f4 0xa01ca61cb) (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000))
  (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb) (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000)
  (v128.const i64x2 0x10009f022e28 0xd9547a3401ca61cb))
(assert_return (invoke "i32x4.relaxed_laneselect-over-0"
  (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb) (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000)
  (v128.const i64x2 0x10009f022e28 0xd9547a3401ca61cb))
  (either (v128.const i64x2 0x9ea0cceeb05574f4 0xa01ca61cb) (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000))
  (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000) (v128.const i64x2 0x10009f022e28 0xd9547a3401ca61cb))
(assert_return (invoke "i32x4.relaxed_laneselect-over-1"
  (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb) (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000)
  (v128.const i64x2 0x10009f022e28 0xd9547a3401ca61cb)) (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb)
  (either (v128.const i64x2 0x9ea0cceeb05574f4 0xa01ca61cb) (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000))
  (v128.const i64x2 0x10009f022e28 0xd9547a3401ca61cb))
(assert_return (invoke "i32x4.relaxed_laneselect-over-2"
  (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb) (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000)
  (v128.const i64x2 0x10009f022e28 0xd9547a3401ca61cb)) (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb)
  (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000) (either (v128.const i64x2 0x9ea0cceeb05574f4 0xa01ca61cb)
  (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000)))
(assert_return (invoke "i32x4.relaxed_laneselect-same"
  (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb) (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000)
  (v128.const i64x2 0x10009f022e28 0xd9547a3401ca61cb)) (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb)
  (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb))
(assert_return (invoke "i32x4.relaxed_laneselect-same-over"
  (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb) (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000)
  (v128.const i64x2 0x10009f022e28 0xd9547a3401ca61cb)) (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb))
(assert_return (invoke "i32x4.relaxed_laneselect-same-01"
  (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb) (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000)
  (v128.const i64x2 0x10009f022e28 0xd9547a3401ca61cb)) (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb)
  (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb) (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000))
(assert_return (invoke "i32x4.relaxed_laneselect-same-01-over"
  (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb) (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000)
  (v128.const i64x2 0x10009f022e28 0xd9547a3401ca61cb)) (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb)
  (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000))
(assert_return (invoke "i32x4.relaxed_laneselect-same-02"
  (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb) (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000)
  (v128.const i64x2 0x10009f022e28 0xd9547a3401ca61cb))
  (either (v128.const i64x2 0xffb2ccefb05574f4 0xa01ca61cb) (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000))
  (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb) (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000))
(assert_return (invoke "i32x4.relaxed_laneselect-same-02-over"
  (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb) (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000)
  (v128.const i64x2 0x10009f022e28 0xd9547a3401ca61cb))
  (either (v128.const i64x2 0xffb2ccefb05574f4 0xa01ca61cb) (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000))
  (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000))
(assert_return (invoke "i32x4.relaxed_laneselect-same-12"
  (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb) (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000)
  (v128.const i64x2 0x10009f022e28 0xd9547a3401ca61cb))
  (either (v128.const i64x2 0x62004ccb05574f4 0xa00000000) (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb))
  (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb) (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000))
(assert_return (invoke "i32x4.relaxed_laneselect-same-12-over"
  (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb) (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000)
  (v128.const i64x2 0x10009f022e28 0xd9547a3401ca61cb))
  (either (v128.const i64x2 0x62004ccb05574f4 0xa00000000) (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb))
  (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000))
(assert_return (invoke "i32x4.relaxed_laneselect-owned-0"
  (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb) (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000)
  (v128.const i64x2 0x10009f022e28 0xd9547a3401ca61cb))
  (either (v128.const i64x2 0x9ea0dcee205778fc 0x1e01ca61cb)
  (v128.const i64x2 0x9ea0ccee60aae9e8 0x1400000000)))
(assert_return (invoke "i32x4.relaxed_laneselect-owned-1"
  (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb) (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000)
  (v128.const i64x2 0x10009f022e28 0xd9547a3401ca61cb))
  (either (v128.const i64x2 0x9ea0ccefd055a534 0xa01ca61cb)
  (v128.const i64x2 0x9ea0dcefb05574f4 0xa01ca61cb)))
(assert_return (invoke "i32x4.relaxed_laneselect-owned-2"
  (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb) (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000)
  (v128.const i64x2 0x10009f022e28 0xd9547a3401ca61cb))
  (either (v128.const i64x2 0xffb2ccecb05574f4 0xa01804182)
  (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000)))
(assert_return (invoke "i32x4.relaxed_laneselect-owned-all"
  (v128.const i64x2 0x673204cdb05574f4 0xa01ca61cb) (v128.const i64x2 0x9ea0cceeb05574f4 0xa00000000)
  (v128.const i64x2 0x10009f022e28 0xd9547a3401ca61cb))
  (either (v128.const i64x2 0x9d92d8ad4002a108 0x1401ca61cb)
  (v128.const i64x2 0x9ea0dcef4f57a31c 0x1401ca61cb)))
(assert_return (invoke "i32x4.relaxed_laneselect-again-0"
  (v128.const i64x2 0x7f2cae7e48460d7d 0x307fb9e8ffffffff)
  (v128.const i64x2 0xa334e7c92a4f73c0 0x41a0cc55d52e9fb1)
  (v128.const i64x2 0xfffffffeb85b035c 0x307fb9e80000001d))
  (either (v128.const i64x2 0x7f2cae7f0a4671dc 0x71fffdfdd52e9fbd)
  (v128.const i64x2 0x7f2cae7e48460d7d 0x41a0cc55d52e9fb1))
  (either (v128.const i64x2 0x7f2cae7f0a4671dc 0x71fffdfdd52e9fbd)
  (v128.const i64x2 0x7f2cae7e48460d7d 0x41a0cc55d52e9fb1)))
(assert_return (invoke "i32x4.relaxed_laneselect-again-1"
  (v128.const i64x2 0x7f2cae7e48460d7d 0x307fb9e8ffffffff)
  (v128.const i64x2 0xa334e7c92a4f73c0 0x41a0cc55d52e9fb1)
  (v128.const i64x2 0xfffffffeb85b035c 0x307fb9e80000001d))
  (either (v128.const i64x2 0x7f2cae7f0a4671dc 0x71fffdfdd52e9fbd)
  (v128.const i64x2 0x7f2cae7e48460d7d 0x41a0cc55d52e9fb1))
  (either (v128.const i64x2 0x7f2cae7f0a4671dc 0x71fffdfdd52e9fbd)
  (v128.const i64x2 0x7f2cae7e48460d7d 0x41a0cc55d52e9fb1)))
(assert_return (invoke "i32x4.relaxed_laneselect-again-2"
  (v128.const i64x2 0x7f2cae7e48460d7d 0x307fb9e8ffffffff)
  (v128.const i64x2 0xa334e7c92a4f73c0 0x41a0cc55d52e9fb1)
  (v128.const i64x2 0xfffffffeb85b035c 0x307fb9e80000001d))
  (either (v128.const i64x2 0xff3ceffe284f035c 0x307fb9e8d52e9fbd)
  (v128.const i64x2 0xa334e7c92a4f73c0 0x41a0cc55ffffffff))
  (either (v128.const i64x2 0x7f2cae7f0a4671dc 0x71fffdfdd52e9fbd)
  (v128.const i64x2 0x7f2cae7e48460d7d 0x41a0cc55d52e9fb1)))
(assert_return (invoke "i64x2.relaxed_laneselect-kept"
  (v128.const i64x2 2048 0x3c18364f149fb382) (v128.const i64x2 2048 0x2000000000)
  (v128.const i64x2 0xabdd9ca4d3809ec3 3)) (either (v128.const i64x2 2048 0x2000000002)
  (v128.const i64x2 2048 0x2000000000)) (v128.const i64x2 2048 0x3c18364f149fb382)
  (v128.const i64x2 2048 0x2000000000) (v128.const i64x2 0xabdd9ca4d3809ec3 3))
(assert_return (invoke "i64x2.relaxed_laneselect-over-0"
  (v128.const i64x2 2048 0x3c18364f149fb382) (v128.const i64x2 2048 0x2000000000)
  (v128.const i64x2 0xabdd9ca4d3809ec3 3)) (either (v128.const i64x2 2048 0x2000000002)
  (v128.const i64x2 2048 0x2000000000)) (v128.const i64x2 2048 0x2000000000)
  (v128.const i64x2 0xabdd9ca4d3809ec3 3))
(assert_return (invoke "i64x2.relaxed_laneselect-over-1"
  (v128.const i64x2 2048 0x3c18364f149fb382) (v128.const i64x2 2048 0x2000000000)
  (v128.const i64x2 0xabdd9ca4d3809ec3 3)) (v128.const i64x2 2048 0x3c18364f149fb382)
  (either (v128.const i64x2 2048 0x2000000002) (v128.const i64x2 2048 0x2000000000))
  (v128.const i64x2 0xabdd9ca4d3809ec3 3))
(assert_return (invoke "i64x2.relaxed_laneselect-over-2"
  (v128.const i64x2 2048 0x3c18364f149fb382) (v128.const i64x2 2048 0x2000000000)
  (v128.const i64x2 0xabdd9ca4d3809ec3 3)) (v128.const i64x2 2048 0x3c18364f149fb382)
  (v128.const i64x2 2048 0x2000000000) (either (v128.const i64x2 2048 0x2000000002)
  (v128.const i64x2 2048 0x2000000000)))
(assert_return (invoke "i64x2.relaxed_laneselect-same"
  (v128.const i64x2 2048 0x3c18364f149fb382) (v128.const i64x2 2048 0x2000000000)
  (v128.const i64x2 0xabdd9ca4d3809ec3 3)) (v128.const i64x2 2048 0x3c18364f149fb382)
  (v128.const i64x2 2048 0x3c18364f149fb382))
(assert_return (invoke "i64x2.relaxed_laneselect-same-over"
  (v128.const i64x2 2048 0x3c18364f149fb382) (v128.const i64x2 2048 0x2000000000)
  (v128.const i64x2 0xabdd9ca4d3809ec3 3)) (v128.const i64x2 2048 0x3c18364f149fb382))
(assert_return (invoke "i64x2.relaxed_laneselect-same-01"
  (v128.const i64x2 2048 0x3c18364f149fb382) (v128.const i64x2 2048 0x2000000000)
  (v128.const i64x2 0xabdd9ca4d3809ec3 3)) (v128.const i64x2 2048 0x3c18364f149fb382)
  (v128.const i64x2 2048 0x3c18364f149fb382) (v128.const i64x2 2048 0x2000000000))
(assert_return (invoke "i64x2.relaxed_laneselect-same-01-over"
  (v128.const i64x2 2048 0x3c18364f149fb382) (v128.const i64x2 2048 0x2000000000)
  (v128.const i64x2 0xabdd9ca4d3809ec3 3)) (v128.const i64x2 2048 0x3c18364f149fb382)
  (v128.const i64x2 2048 0x2000000000))
(assert_return (invoke "i64x2.relaxed_laneselect-same-02"
  (v128.const i64x2 2048 0x3c18364f149fb382) (v128.const i64x2 2048 0x2000000000)
  (v128.const i64x2 0xabdd9ca4d3809ec3 3)) (either (v128.const i64x2 2048 0x3c18366f149fb382)
  (v128.const i64x2 2048 0x2000000000)) (v128.const i64x2 2048 0x3c18364f149fb382)
  (v128.const i64x2 2048 0x2000000000))
(assert_return (invoke "i64x2.relaxed_laneselect-same-02-over"
  (v128.const i64x2 2048 0x3c18364f149fb382) (v128.const i64x2 2048 0x2000000000)
  (v128.const i64x2 0xabdd9ca4d3809ec3 3)) (either (v128.const i64x2 2048 0x3c18366f149fb382)
  (v128.const i64x2 2048 0x2000000000)) (v128.const i64x2 2048 0x2000000000))
(assert_return (invoke "i64x2.relaxed_laneselect-same-12"
  (v128.const i64x2 2048 0x3c18364f149fb382) (v128.const i64x2 2048 0x2000000000)
  (v128.const i64x2 0xabdd9ca4d3809ec3 3)) (either (v128.const i64x2 2048 0)
  (v128.const i64x2 2048 0x3c18364f149fb382)) (v128.const i64x2 2048 0x3c18364f149fb382)
  (v128.const i64x2 2048 0x2000000000))
(assert_return (invoke "i64x2.relaxed_laneselect-same-12-over"
  (v128.const i64x2 2048 0x3c18364f149fb382) (v128.const i64x2 2048 0x2000000000)
  (v128.const i64x2 0xabdd9ca4d3809ec3 3)) (either (v128.const i64x2 2048 0)
  (v128.const i64x2 2048 0x3c18364f149fb382)) (v128.const i64x2 2048 0x2000000000))
(assert_return (invoke "i64x2.relaxed_laneselect-owned-0"
  (v128.const i64x2 2048 0x3c18364f149fb382) (v128.const i64x2 2048 0x2000000000)
  (v128.const i64x2 0xabdd9ca4d3809ec3 3)) (either (v128.const i64x2 4096 0x2000000002)
  (v128.const i64x2 4096 0x2000000000)))
(assert_return (invoke "i64x2.relaxed_laneselect-owned-1"
  (v128.const i64x2 2048 0x3c18364f149fb382) (v128.const i64x2 2048 0x2000000000)
  (v128.const i64x2 0xabdd9ca4d3809ec3 3)) (either (v128.const i64x2 10240 0x2000000002)
  (v128.const i64x2 2048 0x2000000003)))
(assert_return (invoke "i64x2.relaxed_laneselect-owned-2"
  (v128.const i64x2 2048 0x3c18364f149fb382) (v128.const i64x2 2048 0x2000000000)
  (v128.const i64x2 0xabdd9ca4d3809ec3 3)) (either (v128.const i64x2 2048 0x3c18366f149fb380)
  (v128.const i64x2 2048 0x2000000000)))
(assert_return (invoke "i64x2.relaxed_laneselect-owned-all"
  (v128.const i64x2 2048 0x3c18364f149fb382) (v128.const i64x2 2048 0x2000000000)
  (v128.const i64x2 0xabdd9ca4d3809ec3 3)) (either (v128.const i64x2 0 0x3c18366f149fb382)
  (v128.const i64x2 4096 0x2000000003)))
(assert_return (invoke "i64x2.relaxed_laneselect-again-0"
  (v128.const i64x2 -49 0x87ab0866878dbd65) (v128.const i64x2 0x9e4f362fd190afe1 0xc8c3bea43622b4b6)
  (v128.const i64x2 0x6515b050a4d752d6 32768))
  (either (v128.const i64x2 0xff5fb67ff5d7ffe7 0xc8c3bea43622b4b6)
  (v128.const i64x2 0x9e4f362fd190afe1 0xc8c3bea43622b4b6))
  (either (v128.const i64x2 0xff5fb67ff5d7ffe7 0xc8c3bea43622b4b6)
  (v128.const i64x2 0x9e4f362fd190afe1 0xc8c3bea43622b4b6)))
(assert_return (invoke "i64x2.relaxed_laneselect-again-1"
  (v128.const i64x2 -49 0x87ab0866878dbd65) (v128.const i64x2 0x9e4f362fd190afe1 0xc8c3bea43622b4b6)
  (v128.const i64x2 0x6515b050a4d752d6 32768))
  (either (v128.const i64x2 0xff5fb67ff5d7ffe7 0xc8c3bea43622b4b6)
  (v128.const i64x2 0x9e4f362fd190afe1 0xc8c3bea43622b4b6))
  (either (v128.const i64x2 0xff5fb67ff5d7ffe7 0xc8c3bea43622b4b6)
  (v128.const i64x2 0x9e4f362fd190afe1 0xc8c3bea43622b4b6)))
(assert_return (invoke "i64x2.relaxed_laneselect-again-2"
  (v128.const i64x2 -49 0x87ab0866878dbd65) (v128.const i64x2 0x9e4f362fd190afe1 0xc8c3bea43622b4b6)
  (v128.const i64x2 0x6515b050a4d752d6 32768))
  (either (v128.const i64x2 0xff5fb67ff5d7ffc7 0x808308240600b424) (v128.const i64x2 -49 0x87ab0866878dbd65))
  (either (v128.const i64x2 0xff5fb67ff5d7ffe7 0xc8c3bea43622b4b6)
  (v128.const i64x2 0x9e4f362fd190afe1 0xc8c3bea43622b4b6)))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-kept"
  (v128.const i64x2 0x890193271f1810eb 0x792e4c41db8635d1)
  (v128.const i64x2 0x24659343970249eb 0xb6b14cfedb2f8081) (v128.const i64x2 0x49c0777ef 0x87fad99de4202b1a))
  (either (v128.const i64x2 0x284b9c0771b1 0x87fabe7fe42016de)
  (v128.const i64x2 0xffffbb4b9c077bb1 0x87fba67fe41ff7de))
  (v128.const i64x2 0x890193271f1810eb 0x792e4c41db8635d1)
  (v128.const i64x2 0x24659343970249eb 0xb6b14cfedb2f8081) (v128.const i64x2 0x49c0777ef 0x87fad99de4202b1a))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-over-0"
  (v128.const i64x2 0x890193271f1810eb 0x792e4c41db8635d1)
  (v128.const i64x2 0x24659343970249eb 0xb6b14cfedb2f8081) (v128.const i64x2 0x49c0777ef 0x87fad99de4202b1a))
  (either (v128.const i64x2 0x284b9c0771b1 0x87fabe7fe42016de)
  (v128.const i64x2 0xffffbb4b9c077bb1 0x87fba67fe41ff7de))
  (v128.const i64x2 0x24659343970249eb 0xb6b14cfedb2f8081) (v128.const i64x2 0x49c0777ef 0x87fad99de4202b1a))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-over-1"
  (v128.const i64x2 0x890193271f1810eb 0x792e4c41db8635d1)
  (v128.const i64x2 0x24659343970249eb 0xb6b14cfedb2f8081) (v128.const i64x2 0x49c0777ef 0x87fad99de4202b1a))
  (v128.const i64x2 0x890193271f1810eb 0x792e4c41db8635d1)
  (either (v128.const i64x2 0x284b9c0771b1 0x87fabe7fe42016de)
  (v128.const i64x2 0xffffbb4b9c077bb1 0x87fba67fe41ff7de)) (v128.const i64x2 0x49c0777ef 0x87fad99de4202b1a))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-over-2"
  (v128.const i64x2 0x890193271f1810eb 0x792e4c41db8635d1)
  (v128.const i64x2 0x24659343970249eb 0xb6b14cfedb2f8081) (v128.const i64x2 0x49c0777ef 0x87fad99de4202b1a))
  (v128.const i64x2 0x890193271f1810eb 0x792e4c41db8635d1)
  (v128.const i64x2 0x24659343970249eb 0xb6b14cfedb2f8081)
  (either (v128.const i64x2 0x284b9c0771b1 0x87fabe7fe42016de)
  (v128.const i64x2 0xffffbb4b9c077bb1 0x87fba67fe41ff7de)))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-same"
  (v128.const i64x2 0x890193271f1810eb 0x792e4c41db8635d1)
  (v128.const i64x2 0x24659343970249eb 0xb6b14cfedb2f8081) (v128.const i64x2 0x49c0777ef 0x87fad99de4202b1a))
  (either (v128.const i64x2 0x8901fed31f1819a5 0x792eb4c7db8688e8)
  (v128.const i64x2 0x89011ad31f1804a5 0x792eb4c7db85bae8))
  (v128.const i64x2 0x890193271f1810eb 0x792e4c41db8635d1))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-same-over"
  (v128.const i64x2 0x890193271f1810eb 0x792e4c41db8635d1)
  (v128.const i64x2 0x24659343970249eb 0xb6b14cfedb2f8081) (v128.const i64x2 0x49c0777ef 0x87fad99de4202b1a))
  (either (v128.const i64x2 0x8901fed31f1819a5 0x792eb4c7db8688e8)
  (v128.const i64x2 0x89011ad31f1804a5 0x792eb4c7db85bae8)))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-same-01"
  (v128.const i64x2 0x890193271f1810eb 0x792e4c41db8635d1)
  (v128.const i64x2 0x24659343970249eb 0xb6b14cfedb2f8081) (v128.const i64x2 0x49c0777ef 0x87fad99de4202b1a))
  (either (v128.const i64x2 0x2465feef970252a5 0xb6b1b584db2fd398)
  (v128.const i64x2 0x24651aef97023da5 0xb6b1b584db2f0598))
  (v128.const i64x2 0x890193271f1810eb 0x792e4c41db8635d1)
  (v128.const i64x2 0x24659343970249eb 0xb6b14cfedb2f8081))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-same-01-over"
  (v128.const i64x2 0x890193271f1810eb 0x792e4c41db8635d1)
  (v128.const i64x2 0x24659343970249eb 0xb6b14cfedb2f8081) (v128.const i64x2 0x49c0777ef 0x87fad99de4202b1a))
  (either (v128.const i64x2 0x2465feef970252a5 0xb6b1b584db2fd398)
  (v128.const i64x2 0x24651aef97023da5 0xb6b1b584db2f0598))
  (v128.const i64x2 0x24659343970249eb 0xb6b14cfedb2f8081))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-same-02"
  (v128.const i64x2 0x890193271f1810eb 0x792e4c41db8635d1)
  (v128.const i64x2 0x24659343970249eb 0xb6b14cfedb2f8081) (v128.const i64x2 0x49c0777ef 0x87fad99de4202b1a))
  (either (v128.const i64x2 0x8901bb6e1f180aad 0x792e3123db862195)
  (v128.const i64x2 0x89014e6e1f1814ad 0x792f1923db860295))
  (v128.const i64x2 0x890193271f1810eb 0x792e4c41db8635d1)
  (v128.const i64x2 0x24659343970249eb 0xb6b14cfedb2f8081))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-same-02-over"
  (v128.const i64x2 0x890193271f1810eb 0x792e4c41db8635d1)
  (v128.const i64x2 0x24659343970249eb 0xb6b14cfedb2f8081) (v128.const i64x2 0x49c0777ef 0x87fad99de4202b1a))
  (either (v128.const i64x2 0x8901bb6e1f180aad 0x792e3123db862195)
  (v128.const i64x2 0x89014e6e1f1814ad 0x792f1923db860295))
  (v128.const i64x2 0x24659343970249eb 0xb6b14cfedb2f8081))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-same-12"
  (v128.const i64x2 0x890193271f1810eb 0x792e4c41db8635d1)
  (v128.const i64x2 0x24659343970249eb 0xb6b14cfedb2f8081) (v128.const i64x2 0x49c0777ef 0x87fad99de4202b1a))
  (either (v128.const i64x2 0x8901bb6e1f180aad 0x792e3123db862195)
  (v128.const i64x2 0x8901726e1f17f5ad 0x792e3123db85aec4))
  (v128.const i64x2 0x890193271f1810eb 0x792e4c41db8635d1)
  (v128.const i64x2 0x24659343970249eb 0xb6b14cfedb2f8081))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-same-12-over"
  (v128.const i64x2 0x890193271f1810eb 0x792e4c41db8635d1)
  (v128.const i64x2 0x24659343970249eb 0xb6b14cfedb2f8081) (v128.const i64x2 0x49c0777ef 0x87fad99de4202b1a))
  (either (v128.const i64x2 0x8901bb6e1f180aad 0x792e3123db862195)
  (v128.const i64x2 0x8901726e1f17f5ad 0x792e3123db85aec4))
  (v128.const i64x2 0x24659343970249eb 0xb6b14cfedb2f8081))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-owned-0"
  (v128.const i64x2 0x890193271f1810eb 0x792e4c41db8635d1)
  (v128.const i64x2 0x24659343970249eb 0xb6b14cfedb2f8081) (v128.const i64x2 0x49c0777ef 0x87fad99de4202b1a))
  (either (v128.const i64x2 0x288b9c07b399 0x87fab722e4202459)
  (v128.const i64x2 0x4e8b9c073f99 0x87fb0522e41fe259)))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-owned-1"
  (v128.const i64x2 0x890193271f1810eb 0x792e4c41db8635d1)
  (v128.const i64x2 0x24659343970249eb 0xb6b14cfedb2f8081) (v128.const i64x2 0x49c0777ef 0x87fad99de4202b1a))
  (either (v128.const i64x2 0x290e9c077e22 0x87fad9b7e4200fcb)
  (v128.const i64x2 0xffffbc0e9c077922 0x87fb48b7e41ff0cb)))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-owned-2"
  (v128.const i64x2 0x890193271f1810eb 0x792e4c41db8635d1)
  (v128.const i64x2 0x24659343970249eb 0xb6b14cfedb2f8081) (v128.const i64x2 0x49c0777ef 0x87fad99de4202b1a))
  (either (v128.const i64x2 0x8901bb72bb1f829c 0x1290ac1bfa64caf)
  (v128.const i64x2 0x89014e72bb1f8c9c 0x129f2c1bfa62daf)))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-owned-all"
  (v128.const i64x2 0x890193271f1810eb 0x792e4c41db8635d1)
  (v128.const i64x2 0x24659343970249eb 0xb6b14cfedb2f8081) (v128.const i64x2 0x49c0777ef 0x87fad99de4202b1a))
  (either (v128.const i64x2 0x8901bdc4bb1f6b1c 0x12913cbbfa654c8)
  (v128.const i64x2 0x8901e3c4bb1f9b1c 0x12932cbbfa612c8)))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-again-0"
  (v128.const i64x2 0xcc5f7e2dd543a9d3 0x18208222bfe7f03)
  (v128.const i64x2 0x4665292dd5f927d3 0xfe82802260fe7f1d)
  (v128.const i64x2 0x7c47d02cb830bbdb 0xa1b4b2f180000001))
  (either (v128.const i64x2 0x7c47f985b830c085 0xa1b4f0658000055b)
  (v128.const i64x2 0x7c47f985b8308c52 0xa1b480bf8000045d))
  (either (v128.const i64x2 0x7c480386b830bbe7 0xa1b4f17780004f7d)
  (v128.const i64x2 0x7c480386b830a6e7 0xa1b47c7780004d7d)))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-again-1"
  (v128.const i64x2 0xcc5f7e2dd543a9d3 0x18208222bfe7f03)
  (v128.const i64x2 0x4665292dd5f927d3 0xfe82802260fe7f1d)
  (v128.const i64x2 0x7c47d02cb830bbdb 0xa1b4b2f180000001))
  (either (v128.const i64x2 0x7c47bdbcb830f05b 0xa1b4e75080001329)
  (v128.const i64x2 0x7c47eabcb830487e 0xa1b46ea880003d2b))
  (either (v128.const i64x2 0x7c480386b830bbe7 0xa1b4f17780004f7d)
  (v128.const i64x2 0x7c480386b830a6e7 0xa1b47c7780004d7d)))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-again-2"
  (v128.const i64x2 0xcc5f7e2dd543a9d3 0x18208222bfe7f03)
  (v128.const i64x2 0x4665292dd5f927d3 0xfe82802260fe7f1d)
  (v128.const i64x2 0x7c47d02cb830bbdb 0xa1b4b2f180000001))
  (either (v128.const i64x2 0x7c4836e0b830bbf3 0xa1b52ffd80009ef9)
  (v128.const i64x2 0x7c4836e0b83091f3 0xa1b445fd80009af9))
  (either (v128.const i64x2 0x7c480386b830bbe7 0xa1b4f17780004f7d)
  (v128.const i64x2 0x7c480386b830a6e7 0xa1b47c7780004d7d)))
