;; Enters a try and calls a function in it, which throws nothing.
;; calls-per-n: 1
;; check: run(0) = 0, run(1) = 1, run(1000) = 500500
;; against: base_call
;; goal: liftoff >= 1
(module
  (tag $e (param i32))
  (func $add (param $a i32) (param $b i32) (result i32)
    (i32.add (local.get $a) (local.get $b)))
  (func (export "run") (param $n i32) (result i32) (local $total i32)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (block $caught (result i32)
          (local.set $total
            (try_table (result i32) (catch $e $caught) (call $add (local.get $total) (local.get $n))))
          (i32.const 0))
        (drop)
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next)))
    (local.get $total)))
