;; A loop that makes an ordinary call, which goes on through three tail calls before it returns.
;; calls-per-n: 4
;; check: run(0) = 0, run(1) = 15, run(100) = 1500
(module
  (func $a (param $x i32) (result i32) (return_call $b (i32.add (local.get $x) (i32.const 1))))
  (func $b (param $x i32) (result i32) (return_call $c (i32.add (local.get $x) (i32.const 2))))
  (func $c (param $x i32) (result i32) (return_call $d (i32.add (local.get $x) (i32.const 4))))
  (func $d (param $x i32) (result i32) (i32.add (local.get $x) (i32.const 8)))
  (func (export "run") (param $n i32) (result i32) (local $x i32)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $x (call $a (local.get $x)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next)))
    (local.get $x)))
