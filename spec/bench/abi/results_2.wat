;; An ordinary call with 2 results in a loop.
;; calls-per-n: 2
;; check: run(0) = 0, run(1) = 2, run(1000) = 501500
(module
  (func $many (param $x i32) (result i32 i32)
    (local.get $x) (i32.const 1))
  (func $sum (param $x i32) (result i32)
    (call $many (local.get $x))
    i32.add)
  (func (export "run") (param $n i32) (result i32) (local $total i32)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $total (i32.add (local.get $total) (call $sum (local.get $n))))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next)))
    (local.get $total)))
