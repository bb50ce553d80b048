;; A function that tail-calls itself: two arguments, both new in every call.
;; calls-per-n: 1
;; check: run(0) = 0, run(1000) = 500500
;; goal: liftoff >= 3, native <= 1.5
(module
  (func $sum (param $n i32) (param $total i32) (result i32)
    (if (result i32) (i32.eqz (local.get $n))
      (then (local.get $total))
      (else
        (return_call $sum
          (i32.sub (local.get $n) (i32.const 1))
          (i32.add (local.get $total) (local.get $n))))))
  (func (export "run") (param $n i32) (result i32)
    (call $sum (local.get $n) (i32.const 0))))
