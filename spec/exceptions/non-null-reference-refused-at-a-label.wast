;; catch_ref and catch_all_ref give a reference that is not null: labels of type (ref exn) take it, as labels of type
;; exnref do, and what follows may rely on it. Known from WasmEdge#4397.

(module
  (tag $e (param i32 f64))
  (tag $none)
  (func $takes (param (ref exn)) (result i32) (i32.const 3))

  (func (export "block") (result i32 f64 i32)
    (local $r (ref null exn))
    (block $handler (result i32 f64 (ref exn))
      (try_table (catch_ref $e $handler) (throw $e (i32.const 1) (f64.const 2)))
      (unreachable))
    (call $takes))
  (func (export "all") (result i32)
    (block $handler (result (ref exn))
      (try_table (catch_all_ref $handler) (throw $e (i32.const 1) (f64.const 2)))
      (unreachable))
    (call $takes))
  (func $function (result (ref exn))
    (try_table (catch_ref $none 0) (throw $none))
    (unreachable))
  (func (export "function") (result i32) (call $takes (call $function)))
  (func $weaker-function (result i32 f64 exnref)
    (try_table (catch_ref $e 0) (throw $e (i32.const 4) (f64.const 5)))
    (unreachable))
  (func (export "weaker-function") (result i32 f64 i32)
    (ref.is_null (call $weaker-function)))
  ;; A loop's parameter, that is not null at its first entry either.
  (func (export "loop") (result i32)
    (local $n i32)
    (call $function)
    (loop $again (param (ref exn)) (result i32)
      (drop)
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (try_table (catch_all_ref $again)
        (if (i32.lt_u (local.get $n) (i32.const 4)) (then (throw $none))))
      (local.get $n)))
  (func (export "if") (param $arm i32) (result i32)
    (if $handler (result (ref exn)) (local.get $arm)
      (then (try_table (catch_ref $none $handler) (throw $none)) (unreachable))
      (else (call $function)))
    (call $takes))
)

(assert_return (invoke "block") (i32.const 1) (f64.const 2) (i32.const 3))
(assert_return (invoke "all") (i32.const 3))
(assert_return (invoke "function") (i32.const 3))
(assert_return (invoke "weaker-function") (i32.const 4) (f64.const 5) (i32.const 0))
(assert_return (invoke "loop") (i32.const 4))
(assert_return (invoke "if" (i32.const 0)) (i32.const 3))
(assert_return (invoke "if" (i32.const 1)) (i32.const 3))

;; The other way round it is refused: a label that takes no null is not one for (ref noexn), nor for other types.
(assert_invalid
  (module
    (tag $none)
    (func (result (ref noexn))
      (try_table (catch_ref $none 0) (throw $none))
      (unreachable)))
  "type mismatch")
(assert_invalid
  (module
    (tag $none)
    (func (try_table (catch_ref $none 0) (throw $none))))
  "type mismatch")
(assert_invalid
  (module
    (tag $none)
    (func (result exnref)
      (try_table (catch_all 0) (throw $none))
      (unreachable)))
  "type mismatch")
(assert_invalid
  (module
    (tag $e (param i32))
    (func (result i64)
      (try_table (catch $e 0) (throw $e (i32.const 0)))
      (unreachable)))
  "type mismatch")
