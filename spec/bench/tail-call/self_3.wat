;; A function that tail-calls itself: three arguments, two of which change places (Fibonacci numbers).
;; calls-per-n: 1
;; check: run(0) = 0, run(10) = 55, run(47) = 2971215073
;; goal: liftoff >= 3, native <= 1.5
(module
  (func $fibonacci (param $n i32) (param $a i32) (param $b i32) (result i32)
    (if (result i32) (i32.eqz (local.get $n))
      (then (local.get $a))
      (else
        (return_call $fibonacci
          (i32.sub (local.get $n) (i32.const 1))
          (local.get $b)
          (i32.add (local.get $a) (local.get $b))))))
  (func (export "run") (param $n i32) (result i32)
    (call $fibonacci (local.get $n) (i32.const 0) (i32.const 1))))
