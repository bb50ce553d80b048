;; 16 frames clean up when an exception passes, as frames of C++ with destructors do: catch_all_ref, the work, throw_ref.
;; calls-per-n: 1
;; check: run(0) = 0, run(1) = 17, run(1000) = 516500
;; frames: 15 more than cleanup_01
;; goal: liftoff >= 3
(module
  (tag $e (param i32))
  (global $cleanups (mut i32) (i32.const 0))
  (func $down (param $depth i32) (param $value i32)
    (if (i32.eqz (local.get $depth)) (then (throw $e (local.get $value))))
    (block $cleanup (result exnref)
      (try_table (catch_all_ref $cleanup)
        (call $down (i32.sub (local.get $depth) (i32.const 1)) (local.get $value)))
      (return))
    (global.set $cleanups (i32.add (global.get $cleanups) (i32.const 1)))
    (throw_ref))
  (func (export "run") (param $n i32) (result i32) (local $total i32)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $total
          (i32.add (local.get $total)
            (block $caught (result i32)
              (try_table (catch $e $caught) (call $down (i32.const 16) (local.get $n)))
              (unreachable))))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next)))
    (i32.add (local.get $total) (global.get $cleanups))
    (global.set $cleanups (i32.const 0))))
