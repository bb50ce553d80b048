;; A function that tail-calls itself through a table.
;; calls-per-n: 1
;; check: run(0) = 0, run(1000) = 500500
;; goal: liftoff >= 3
(module
  (type $sum (func (param i32 i32) (result i32)))
  (table funcref (elem $sum))
  (func $sum (type $sum) (param $n i32) (param $total i32) (result i32)
    (if (result i32) (i32.eqz (local.get $n))
      (then (local.get $total))
      (else
        (return_call_indirect (type $sum)
          (i32.sub (local.get $n) (i32.const 1))
          (i32.add (local.get $total) (local.get $n))
          (i32.const 0)))))
  (func (export "run") (param $n i32) (result i32)
    (call $sum (local.get $n) (i32.const 0))))
