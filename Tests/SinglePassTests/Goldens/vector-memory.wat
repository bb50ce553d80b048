;; Loads, stores, and loads that go into the operation behind them; tests and lanes.

(module
  (memory 1)

  ;; The second load goes into the addition, the constant into the product.
  (func (param i32 i32) (result v128)
    (f32x4.mul (f32x4.add (v128.load offset=16 (local.get 0)) (v128.load (local.get 1)))
      (v128.const f32x4 2 3 4 5)))

  ;; What is loaded is less than what the operation reads: it is not widened.
  (func (param i32 v128) (result v128) (i16x8.add (local.get 1) (v128.load64_zero (local.get 0))))

  ;; Extending and splatting loads, stores, lanes.
  (func (param i32)
    (v128.store offset=32 (local.get 0) (v128.load8x8_s (local.get 0)))
    (v128.store32_lane offset=4 1 (local.get 0) (v128.load16_splat (local.get 0)))
    (v128.store (local.get 0) (v128.load8_lane 15 (local.get 0) (v128.load64_splat (local.get 0)))))

  ;; Tests stay in the flags.
  (func (param v128 v128) (result i32)
    (block $none
      (br_if $none (i32.eqz (v128.any_true (i8x16.eq (local.get 0) (local.get 1)))))
      (return (i8x16.bitmask (local.get 0))))
    (i64x2.all_true (local.get 1)))

  ;; The lowest lane of a local is read where the local is.
  (func (param v128 f64) (result f64)
    (f64.add (f64x2.extract_lane 0 (local.get 0)) (f64x2.extract_lane 1 (local.get 0)))))
