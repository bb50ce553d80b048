;; Throws and catches in one function: no frame is left.
;; calls-per-n: 1
;; check: run(0) = 0, run(1) = 1, run(1000) = 500500
;; goal: liftoff >= 3
(module
  (tag $e (param i32))
  (func (export "run") (param $n i32) (result i32) (local $total i32)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $total
          (i32.add (local.get $total)
            (block $caught (result i32)
              (try_table (catch $e $caught) (throw $e (local.get $n)))
              (unreachable))))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next)))
    (local.get $total)))
