;; A tail call leaves its function, and with it any try_table around the call: what the callee throws is not
;; caught there, but by a handler around the ordinary call, if any. Known from exception-handling#249.
;;
;; Needs exception handling; an engine without it skips the whole script.

(module
  (tag $e (export "e") (param i32))
  (type $thrower (func (param i32) (result i32)))
  (table funcref (elem $throw))
  (func $throw (type $thrower) (throw $e (local.get 0)))
  (func $throw-from-ten (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i32)
    (throw $e (i32.wrap_i64 (local.get 9))))

  ;; Each answers -1 if the handler around the tail call was entered.
  (func $direct (export "direct") (param i32) (result i32)
    (block $handler (result i32)
      (try_table (result i32) (catch $e $handler)
        (return_call $throw (local.get 0)))
      (return))
    (drop)
    (i32.const -1))
  (func $indirect (export "indirect") (param i32) (result i32)
    (block $handler
      (try_table (catch_all $handler)
        (return_call_indirect (type $thrower) (local.get 0) (i32.const 0)))
      (unreachable))
    (i32.const -1))
  (func $ref (export "ref") (param i32) (result i32)
    (block $outer
      (try_table (catch_all $outer)
        (block $inner
          (try_table (catch_all $inner)
            (return_call_ref $thrower (local.get 0) (ref.func $throw))))
        (return (i32.const -2)))
      (unreachable))
    (i32.const -1))
  (func $growing (export "growing") (param i32) (result i32)
    (block $handler
      (try_table (catch_all $handler)
        (return_call $throw-from-ten
          (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
          (i64.const 0) (i64.const 0) (i64.extend_i32_u (local.get 0))))
      (unreachable))
    (i32.const -1))

  ;; Handlers around ordinary calls do catch, and what their functions hold is still there.
  (func (export "caught") (param $x i32) (result i32 i32 i32 i32)
    (local $sum i32)
    (block $h (result i32)
      (try_table (result i32) (catch $e $h) (call $direct (local.get $x))))
    (block $h (result i32)
      (try_table (result i32) (catch $e $h) (call $indirect (i32.add (local.get $x) (i32.const 1)))))
    (block $h (result i32)
      (try_table (result i32) (catch $e $h) (call $ref (i32.add (local.get $x) (i32.const 2)))))
    (block $h (result i32)
      (try_table (result i32) (catch $e $h) (call $growing (i32.add (local.get $x) (i32.const 3))))))
)

(assert_exception (invoke "direct" (i32.const 1)))
(assert_exception (invoke "indirect" (i32.const 1)))
(assert_exception (invoke "ref" (i32.const 1)))
(assert_exception (invoke "growing" (i32.const 1)))
(assert_return (invoke "caught" (i32.const 10)) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13))
