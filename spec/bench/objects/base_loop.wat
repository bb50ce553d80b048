;; For comparison: the loop of the other kernels.
;; check: run(0) = 0, run(1) = 1, run(1000) = 500500
;; goal: liftoff >= 1
(module
  (func (export "run") (param $n i32) (result i32) (local $total i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (local.set $total (i32.add (local.get $total) (local.get $n)))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $total)))
