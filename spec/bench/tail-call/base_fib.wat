;; For comparison: ordinary recursion. One n is the tenth Fibonacci number, which takes 177 calls.
;; calls-per-n: 177
;; check: run(0) = 0, run(1) = 55, run(10) = 550
;; goal: liftoff >= 1
(module
  (func $fibonacci (param $k i32) (result i32)
    (if (result i32) (i32.lt_u (local.get $k) (i32.const 2))
      (then (local.get $k))
      (else
        (i32.add
          (call $fibonacci (i32.sub (local.get $k) (i32.const 1)))
          (call $fibonacci (i32.sub (local.get $k) (i32.const 2)))))))
  (func (export "run") (param $n i32) (result i32) (local $total i32)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $total (i32.add (local.get $total) (call $fibonacci (i32.const 10))))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next)))
    (local.get $total)))
