;; Twelve f64 arguments beside the counter, each of which moves on by one place in every call.
;; calls-per-n: 1
;; check: run(0) = 398574, run(1) = 664282, run(5) = 1725722, run(1000) = 1460974
;; goal: liftoff >= 1.5, cranelift >= 1
(module
  (func $rotate (param $n i32)
    (param $x0 f64) (param $x1 f64) (param $x2 f64) (param $x3 f64) (param $x4 f64) (param $x5 f64)
    (param $x6 f64) (param $x7 f64) (param $x8 f64) (param $x9 f64) (param $x10 f64) (param $x11 f64)
    (result i32)
    (if (result i32) (i32.eqz (local.get $n))
      (then
        ;; Horner's rule tells every order from the others.
        local.get $x0
        f64.const 3 f64.mul local.get $x1 f64.add
        f64.const 3 f64.mul local.get $x2 f64.add
        f64.const 3 f64.mul local.get $x3 f64.add
        f64.const 3 f64.mul local.get $x4 f64.add
        f64.const 3 f64.mul local.get $x5 f64.add
        f64.const 3 f64.mul local.get $x6 f64.add
        f64.const 3 f64.mul local.get $x7 f64.add
        f64.const 3 f64.mul local.get $x8 f64.add
        f64.const 3 f64.mul local.get $x9 f64.add
        f64.const 3 f64.mul local.get $x10 f64.add
        f64.const 3 f64.mul local.get $x11 f64.add
        i32.trunc_sat_f64_s)
      (else
        (return_call $rotate
          (i32.sub (local.get $n) (i32.const 1))
          (local.get $x1) (local.get $x2) (local.get $x3) (local.get $x4) (local.get $x5) (local.get $x6)
          (local.get $x7) (local.get $x8) (local.get $x9) (local.get $x10) (local.get $x11) (local.get $x0)))))
  (func (export "run") (param $n i32) (result i32)
    (call $rotate (local.get $n)
      (f64.const 1) (f64.const 2) (f64.const 3) (f64.const 4) (f64.const 5) (f64.const 6)
      (f64.const 7) (f64.const 8) (f64.const 9) (f64.const 10) (f64.const 11) (f64.const 12))))
