;; Even and odd in two instances: a tail call through an import there, one through a table back.
;; calls-per-n: 1
;; partner: even = partners/even.wat
;; check: run(0) = 1, run(999) = 0, run(1000) = 1
(module
  (import "even" "even" (func $even (param i32) (result i32)))
  (import "even" "odd" (table 1 funcref))
  (elem (i32.const 0) $odd)
  (func $odd (param $n i32) (result i32)
    (if (result i32) (i32.eqz (local.get $n))
      (then (i32.const 0))
      (else (return_call $even (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "run") (param $n i32) (result i32)
    (call $even (local.get $n))))
