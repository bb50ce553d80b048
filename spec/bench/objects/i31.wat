;; A number becomes i31 in a reference to anything, is cast back and read.
;; check: run(0) = 0, run(1) = 1, run(1000) = 500500
;; goal: liftoff >= 2, turbofan <= 1.3
(module
  (func (export "run") (param $n i32) (result i32) (local $total i32) (local $x anyref)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (local.set $x (ref.i31 (local.get $n)))
        (local.set $total (i32.add (local.get $total) (i31.get_u (ref.cast (ref i31) (local.get $x)))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $total)))
