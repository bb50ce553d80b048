;; Ten calls of a function that throws nothing, in one try.
;; calls-per-n: 10
;; check: run(0) = 0, run(1) = 10, run(1000) = 5005000
;; against: base_calls
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
          (try_table (catch $e $caught)
            (local.set $total (call $add (local.get $total) (local.get $n)))
            (local.set $total (call $add (local.get $total) (local.get $n)))
            (local.set $total (call $add (local.get $total) (local.get $n)))
            (local.set $total (call $add (local.get $total) (local.get $n)))
            (local.set $total (call $add (local.get $total) (local.get $n)))
            (local.set $total (call $add (local.get $total) (local.get $n)))
            (local.set $total (call $add (local.get $total) (local.get $n)))
            (local.set $total (call $add (local.get $total) (local.get $n)))
            (local.set $total (call $add (local.get $total) (local.get $n)))
            (local.set $total (call $add (local.get $total) (local.get $n))))
          (i32.const 0))
        (drop)
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next)))
    (local.get $total)))
