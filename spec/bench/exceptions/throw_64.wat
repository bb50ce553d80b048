;; 64 frames are left on the way from the throw to the handler; each has something to do after the call that it does not come to.
;; calls-per-n: 1
;; check: run(0) = 0, run(1) = 1, run(1000) = 500500
;; frames: 63 more than throw_01
;; goal: liftoff >= 3
(module
  (tag $e (param i32))
  (func $down (param $depth i32) (param $value i32) (result i32)
    (if (i32.eqz (local.get $depth)) (then (throw $e (local.get $value))))
    (i32.add (local.get $depth) (call $down (i32.sub (local.get $depth) (i32.const 1)) (local.get $value))))
  (func (export "run") (param $n i32) (result i32) (local $total i32)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $total
          (i32.add (local.get $total)
            (block $caught (result i32)
              (try_table (catch $e $caught)
                (drop (call $down (i32.const 63) (local.get $n))))
              (unreachable))))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next)))
    (local.get $total)))
