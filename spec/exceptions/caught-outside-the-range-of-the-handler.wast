;; A handler is active in the body of its try_table, from its first instruction to its last, and nowhere else: not
;; right before, right behind, in the block that the handler leads to, nor in the handlers beside it. Known from
;; wizard-engine#273.
;;
;; Each case throws in one place; the answer is 1 if its own handler was entered, and 2 for the outer one.

(module
  (tag $e)
  (func $throw (throw $e))
  (func $nothing)

  (func $before (param $place i32) (result i32)
    (block $handler
      (if (i32.eq (local.get $place) (i32.const 0)) (then (call $throw)))
      (try_table (catch $e $handler)
        (if (i32.eq (local.get $place) (i32.const 1)) (then (call $throw)))
        (call $nothing)
        (if (i32.eq (local.get $place) (i32.const 2)) (then (call $throw))))
      (if (i32.eq (local.get $place) (i32.const 3)) (then (call $throw)))
      (return (i32.const 0)))
    (i32.const 1))
  ;; The same without anything between the calls and the edges of the body.
  (func $edge-before (result i32)
    (block $handler
      (call $throw)
      (try_table (catch $e $handler) (call $nothing))
      (return (i32.const 0)))
    (i32.const 1))
  (func $edge-first (result i32)
    (block $handler
      (call $nothing)
      (try_table (catch $e $handler) (call $throw) (call $nothing))
      (return (i32.const 0)))
    (i32.const 1))
  (func $edge-last (result i32)
    (block $handler
      (try_table (catch $e $handler) (call $nothing) (call $throw))
      (call $nothing)
      (return (i32.const 0)))
    (i32.const 1))
  (func $edge-behind (result i32)
    (block $handler
      (try_table (catch $e $handler) (call $nothing))
      (call $throw)
      (return (i32.const 0)))
    (i32.const 1))
  (func $throw-instruction-before (result i32)
    (block $handler
      (throw $e)
      (try_table (catch $e $handler) (call $nothing)))
    (i32.const 1))
  (func $throw-instruction-behind (result i32)
    (block $handler
      (try_table (catch $e $handler) (call $nothing))
      (throw $e))
    (i32.const 1))
  ;; In the code that the handler leads to.
  (func $in-handler (result i32)
    (block $handler
      (try_table (catch $e $handler) (throw $e)))
    (call $throw)
    (i32.const 1))
  ;; Two bodies beside each other with nothing in between; the second catches what the first one does not.
  (func $second (result i32)
    (block $second
      (block $first
        (try_table (catch $e $first) (call $nothing))
        (try_table (catch $e $second) (call $throw)))
      (return (i32.const 0)))
    (i32.const 1))
  (func $first (result i32)
    (block $first
      (block $second
        (try_table (catch $e $first) (call $throw))
        (try_table (catch $e $second) (call $nothing)))
      (return (i32.const 0)))
    (i32.const 1))
  ;; The call is the last instruction of its function, which another one follows that has a handler at its beginning.
  (func $ends-in-a-throw (throw $e))
  (func $begins-with-a-body (export "begins-with-a-body") (result i32)
    (block $handler
      (try_table (catch_all $handler) (call $ends-in-a-throw))
      (return (i32.const 0)))
    (i32.const 1))
  (func $ends-in-a-call (result i32) (call $ends-in-a-throw) (unreachable))
  (func $handler-behind (result i32)
    (block $handler
      (try_table (catch_all $handler) (return (call $ends-in-a-call))))
    (i32.const 1))

  (table funcref
    (elem
      $edge-before $edge-first $edge-last $edge-behind $throw-instruction-before $throw-instruction-behind
      $in-handler $second $first $handler-behind))
  (func (export "place") (param $place i32) (result i32)
    (block $outer
      (try_table (catch $e $outer) (return (call $before (local.get $place)))))
    (i32.const 2))
  (func (export "edge") (param $case i32) (result i32)
    (block $outer
      (try_table (catch $e $outer) (return (call_indirect (result i32) (local.get $case)))))
    (i32.const 2))
  (func (export "uncaught") (param $case i32) (result i32) (call_indirect (result i32) (local.get $case)))
)

(assert_return (invoke "place" (i32.const 0)) (i32.const 2))
(assert_return (invoke "place" (i32.const 1)) (i32.const 1))
(assert_return (invoke "place" (i32.const 2)) (i32.const 1))
(assert_return (invoke "place" (i32.const 3)) (i32.const 2))
(assert_return (invoke "place" (i32.const 4)) (i32.const 0))
(assert_return (invoke "edge" (i32.const 0)) (i32.const 2))
(assert_return (invoke "edge" (i32.const 1)) (i32.const 1))
(assert_return (invoke "edge" (i32.const 2)) (i32.const 1))
(assert_return (invoke "edge" (i32.const 3)) (i32.const 2))
(assert_return (invoke "edge" (i32.const 4)) (i32.const 2))
(assert_return (invoke "edge" (i32.const 5)) (i32.const 2))
(assert_return (invoke "edge" (i32.const 6)) (i32.const 2))
(assert_return (invoke "edge" (i32.const 7)) (i32.const 1))
(assert_return (invoke "edge" (i32.const 8)) (i32.const 1))
(assert_return (invoke "edge" (i32.const 9)) (i32.const 1))
(assert_exception (invoke "uncaught" (i32.const 0)))
(assert_exception (invoke "uncaught" (i32.const 3)))
(assert_exception (invoke "uncaught" (i32.const 6)))
(assert_return (invoke "begins-with-a-body") (i32.const 1))
