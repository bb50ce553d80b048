;; From two arguments to 24 and back: 23 of them f64.
;; calls-per-n: 2
;; check: run(0) = 0, run(1) = 1, run(1000) = 1000
;; goal: liftoff >= 1.5, cranelift >= 1
(module
  (func $few (param $n i32) (param $a f64) (result i32)
    (if (result i32) (i32.eqz (local.get $n))
      (then (i32.trunc_sat_f64_s (local.get $a)))
      (else
        (return_call $many
          (local.get $n)
          (f64.add (local.get $a) (f64.const 1))
          (f64.add (local.get $a) (f64.const 2))
          (f64.add (local.get $a) (f64.const 3))
          (f64.add (local.get $a) (f64.const 4))
          (f64.add (local.get $a) (f64.const 5))
          (f64.add (local.get $a) (f64.const 6))
          (f64.add (local.get $a) (f64.const 7))
          (f64.add (local.get $a) (f64.const 8))
          (f64.add (local.get $a) (f64.const 9))
          (f64.add (local.get $a) (f64.const 10))
          (f64.add (local.get $a) (f64.const 11))
          (f64.add (local.get $a) (f64.const 12))
          (f64.add (local.get $a) (f64.const 13))
          (f64.add (local.get $a) (f64.const 14))
          (f64.add (local.get $a) (f64.const 15))
          (f64.add (local.get $a) (f64.const 16))
          (f64.add (local.get $a) (f64.const 17))
          (f64.add (local.get $a) (f64.const 18))
          (f64.add (local.get $a) (f64.const 19))
          (f64.add (local.get $a) (f64.const 20))
          (f64.add (local.get $a) (f64.const 21))
          (f64.add (local.get $a) (f64.const 22))
          (f64.add (local.get $a) (f64.const 23))))))
  (func $many
    (param $x0 i32) (param $x1 f64) (param $x2 f64) (param $x3 f64) (param $x4 f64) (param $x5 f64)
    (param $x6 f64) (param $x7 f64) (param $x8 f64) (param $x9 f64) (param $x10 f64) (param $x11 f64)
    (param $x12 f64) (param $x13 f64) (param $x14 f64) (param $x15 f64) (param $x16 f64) (param $x17 f64)
    (param $x18 f64) (param $x19 f64) (param $x20 f64) (param $x21 f64) (param $x22 f64) (param $x23 f64)
    (result i32)
    (return_call $few
      (i32.sub (local.get $x0) (i32.const 1))
      (f64.sub (f64.add (local.get $x23) (local.get $x9)) (f64.add (local.get $x1) (f64.const 30)))))
  (func (export "run") (param $n i32) (result i32)
    (call $few (local.get $n) (f64.const 0))))
