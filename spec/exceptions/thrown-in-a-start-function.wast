;; A start function may throw and catch, here and in other instances, and leave exceptions in tables and globals. What
;; it does not catch ends the instantiation, which scripts have no assertion for.

(module $m
  (tag $e (export "e") (param i32))
  (global $caught (mut i32) (i32.const 0))
  (global $kept (export "kept") (mut exnref) (ref.null exn))
  (func $throw (export "throw") (param i32) (throw $e (local.get 0)))
  (func $start
    (block $handler (result i32 exnref)
      (try_table (catch_ref $e $handler) (call $throw (i32.const 3)))
      (unreachable))
    (global.set $kept)
    (global.set $caught))
  (start $start)
  (func (export "caught") (result i32) (global.get $caught))
  (func (export "kept-value") (result i32)
    (block $handler (result i32)
      (try_table (catch $e $handler) (throw_ref (global.get $kept)))
      (unreachable)))
)
(register "m" $m)
(assert_return (invoke "caught") (i32.const 3))
(assert_return (invoke "kept-value") (i32.const 3))

;; What was imported throws; what was kept there is thrown here.
(module
  (import "m" "e" (tag $e (param i32)))
  (import "m" "throw" (func $throw (param i32)))
  (import "m" "kept" (global $kept (mut exnref)))
  (global $sum (mut i32) (i32.const 0))
  (func $start
    (block $handler (result i32)
      (try_table (catch $e $handler) (call $throw (i32.const 40)))
      (unreachable))
    (global.set $sum)
    (block $handler (result i32)
      (try_table (catch $e $handler) (throw_ref (global.get $kept)))
      (unreachable))
    (global.set $sum (i32.add (global.get $sum)))
    (global.set $kept (ref.null exn)))
  (start $start)
  (func (export "sum") (result i32) (global.get $sum))
)
(assert_return (invoke "sum") (i32.const 43))
(assert_trap (invoke $m "kept-value") "null exception reference")

;; A trap in a start function passes its handlers.
(assert_trap
  (module
    (func $start
      (block $handler
        (try_table (catch_all $handler) (unreachable))))
    (start $start))
  "unreachable")
(assert_trap
  (module
    (func $start
      (block $handler
        (try_table (catch_all $handler) (throw_ref (ref.null exn)))))
    (start $start))
  "null exception reference")
