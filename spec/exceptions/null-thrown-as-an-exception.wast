;; throw_ref of null is a trap of its own, wherever the null comes from: no handler takes it for an exception, and no
;; reference that is not null is taken for one. The official suite does not try it.

(module
  (tag $e (param i32))
  (global $null (mut exnref) (ref.null exn))
  (table $table 2 exnref)
  (func $throw (param exnref) (throw_ref (local.get 0)))

  (func (export "constant") (throw_ref (ref.null exn)))
  (func (export "bottom") (throw_ref (ref.null noexn)))
  (func (export "local") (local exnref) (throw_ref (local.get 0)))
  (func (export "parameter") (call $throw (ref.null exn)))
  (func (export "global") (throw_ref (global.get $null)))
  (func (export "table") (throw_ref (table.get $table (i32.const 1))))
  (func (export "in-a-body") (result i32)
    (block $handler
      (try_table (catch_all $handler) (call $throw (global.get $null)))
      (return (i32.const 1)))
    (i32.const 2))
  (func (export "in-a-body-by-reference") (result i32)
    (block $handler (result exnref)
      (try_table (catch_all_ref $handler) (throw_ref (ref.null exn)))
      (unreachable))
    (drop)
    (i32.const 2))
  (func (export "operands-below") (param $x exnref) (result i32)
    (i32.const 1) (i64.const 2)
    (throw_ref (local.get $x)))

  ;; Behind a check that the reference is not null it is thrown.
  (func (export "checked") (param $null i32) (result i32)
    (local $x exnref)
    (if (i32.eqz (local.get $null))
      (then
        (local.set $x
          (block $handler (result exnref)
            (try_table (catch_all_ref $handler) (throw $e (i32.const 9)))
            (unreachable)))))
    (block $caught (result i32)
      (try_table (catch $e $caught)
        (block $null
          (throw_ref (br_on_null $null (local.get $x)))))
      (i32.const -1)))
)

(assert_trap (invoke "constant") "null exception reference")
(assert_trap (invoke "bottom") "null exception reference")
(assert_trap (invoke "local") "null exception reference")
(assert_trap (invoke "parameter") "null exception reference")
(assert_trap (invoke "global") "null exception reference")
(assert_trap (invoke "table") "null exception reference")
(assert_trap (invoke "in-a-body") "null exception reference")
(assert_trap (invoke "in-a-body-by-reference") "null exception reference")
(assert_trap (invoke "operands-below" (ref.null exn)) "null exception reference")
(assert_return (invoke "checked" (i32.const 0)) (i32.const 9))
(assert_return (invoke "checked" (i32.const 1)) (i32.const -1))
