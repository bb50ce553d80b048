;; A function that tail-calls itself: one argument.
;; calls-per-n: 1
;; check: run(0) = 7, run(1000) = 7
;; goal: liftoff >= 3, native <= 1.5
(module
  (func $count (param $n i32) (result i32)
    (if (result i32) (i32.eqz (local.get $n))
      (then (i32.const 7))
      (else (return_call $count (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "run") (param $n i32) (result i32)
    (call $count (local.get $n))))
