;; Fibonacci numbers by recursion. One n is the 17th, which takes 5167 calls.
;; check: run(0) = 0, run(1) = 1597, run(3) = 4791
(module
  (func $fibonacci (param $k i32) (result i32)
    (if (i32.lt_s (local.get $k) (i32.const 2)) (then (return (local.get $k))))
    (i32.add
      (call $fibonacci (i32.sub (local.get $k) (i32.const 1)))
      (call $fibonacci (i32.sub (local.get $k) (i32.const 2)))))

  (func (export "run") (param $n i32) (result i32) (local $total i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (local.set $total (i32.add (local.get $total) (call $fibonacci (i32.const 17))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $total)))
