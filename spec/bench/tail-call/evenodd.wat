;; Two functions that tail-call each other.
;; calls-per-n: 1
;; check: run(0) = 1, run(999) = 0, run(1000) = 1
;; goal: liftoff >= 3, native <= 1.5
(module
  (func $even (param $n i32) (result i32)
    (if (result i32) (i32.eqz (local.get $n))
      (then (i32.const 1))
      (else (return_call $odd (i32.sub (local.get $n) (i32.const 1))))))
  (func $odd (param $n i32) (result i32)
    (if (result i32) (i32.eqz (local.get $n))
      (then (i32.const 0))
      (else (return_call $even (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "run") (param $n i32) (result i32)
    (call $even (local.get $n))))
