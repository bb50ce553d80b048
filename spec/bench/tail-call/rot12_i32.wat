;; Twelve i32 arguments beside the counter, each of which moves on by one place in every call.
;; calls-per-n: 1
;; check: run(0) = 398574, run(1) = 664282, run(5) = 1725722, run(1000) = 1460974
;; goal: liftoff >= 1.5, cranelift >= 1
(module
  (func $rotate (param $n i32)
    (param $x0 i32) (param $x1 i32) (param $x2 i32) (param $x3 i32) (param $x4 i32) (param $x5 i32)
    (param $x6 i32) (param $x7 i32) (param $x8 i32) (param $x9 i32) (param $x10 i32) (param $x11 i32)
    (result i32)
    (if (result i32) (i32.eqz (local.get $n))
      (then
        ;; Horner's rule tells every order from the others.
        local.get $x0
        i32.const 3 i32.mul local.get $x1 i32.add
        i32.const 3 i32.mul local.get $x2 i32.add
        i32.const 3 i32.mul local.get $x3 i32.add
        i32.const 3 i32.mul local.get $x4 i32.add
        i32.const 3 i32.mul local.get $x5 i32.add
        i32.const 3 i32.mul local.get $x6 i32.add
        i32.const 3 i32.mul local.get $x7 i32.add
        i32.const 3 i32.mul local.get $x8 i32.add
        i32.const 3 i32.mul local.get $x9 i32.add
        i32.const 3 i32.mul local.get $x10 i32.add
        i32.const 3 i32.mul local.get $x11 i32.add)
      (else
        (return_call $rotate
          (i32.sub (local.get $n) (i32.const 1))
          (local.get $x1) (local.get $x2) (local.get $x3) (local.get $x4) (local.get $x5) (local.get $x6)
          (local.get $x7) (local.get $x8) (local.get $x9) (local.get $x10) (local.get $x11) (local.get $x0)))))
  (func (export "run") (param $n i32) (result i32)
    (call $rotate (local.get $n)
      (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4) (i32.const 5) (i32.const 6)
      (i32.const 7) (i32.const 8) (i32.const 9) (i32.const 10) (i32.const 11) (i32.const 12))))
