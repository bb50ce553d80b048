;; From two arguments to 24 and back, of all four number types.
;; calls-per-n: 2
;; check: run(0) = 0, run(1) = 1, run(1000) = 1000
;; goal: liftoff >= 1.5, cranelift >= 1
(module
  (func $few (param $n i32) (param $a f64) (result i32)
    (if (result i32) (i32.eqz (local.get $n))
      (then (i32.trunc_sat_f64_s (local.get $a)))
      (else
        (return_call $many
          (i32.add (local.get $n) (i32.const 0))
          (i64.add (i64.extend_i32_u (local.get $n)) (i64.const 1))
          (f32.const 2)
          (f64.add (local.get $a) (f64.const 3))
          (i32.add (local.get $n) (i32.const 4))
          (i64.add (i64.extend_i32_u (local.get $n)) (i64.const 5))
          (f32.const 6)
          (f64.add (local.get $a) (f64.const 7))
          (i32.add (local.get $n) (i32.const 8))
          (i64.add (i64.extend_i32_u (local.get $n)) (i64.const 9))
          (f32.const 10)
          (f64.add (local.get $a) (f64.const 11))
          (i32.add (local.get $n) (i32.const 12))
          (i64.add (i64.extend_i32_u (local.get $n)) (i64.const 13))
          (f32.const 14)
          (f64.add (local.get $a) (f64.const 15))
          (i32.add (local.get $n) (i32.const 16))
          (i64.add (i64.extend_i32_u (local.get $n)) (i64.const 17))
          (f32.const 18)
          (f64.add (local.get $a) (f64.const 19))
          (i32.add (local.get $n) (i32.const 20))
          (i64.add (i64.extend_i32_u (local.get $n)) (i64.const 21))
          (f32.const 22)
          (f64.add (local.get $a) (f64.const 23))))))
  (func $many
    (param $x0 i32) (param $x1 i64) (param $x2 f32) (param $x3 f64) (param $x4 i32) (param $x5 i64)
    (param $x6 f32) (param $x7 f64) (param $x8 i32) (param $x9 i64) (param $x10 f32) (param $x11 f64)
    (param $x12 i32) (param $x13 i64) (param $x14 f32) (param $x15 f64) (param $x16 i32) (param $x17 i64)
    (param $x18 f32) (param $x19 f64) (param $x20 i32) (param $x21 i64) (param $x22 f32) (param $x23 f64)
    (result i32)
    (return_call $few
      (i32.sub
        (i32.wrap_i64 (local.get $x21))
        (i32.sub (local.get $x20) (i32.sub (local.get $x0) (i32.const 2))))
      (f64.sub (local.get $x23) (f64.promote_f32 (local.get $x22)))))
  (func (export "run") (param $n i32) (result i32)
    (call $few (local.get $n) (f64.const 0))))
