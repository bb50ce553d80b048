;; throw takes the values of its tag and no more: in functions with exactly these operands, with operands below, with
;; none, and without anything that would need a frame but the throw. Known from wabt#2476.

(module
  (tag $none)
  (tag $one (param i64))
  (tag $three (param i32 f64 i32))

  ;; These are invoked from the host, so the exception leaves the outermost frame.
  (func (export "none") (throw $none))
  (func (export "one") (throw $one (i64.const 1)))
  (func (export "one-parameter") (param i64) (local.get 0) (throw $one))
  (func (export "three") (throw $three (i32.const 1) (f64.const 2) (i32.const 3)))
  (func (export "result") (param i64) (result i32 i32 i32) (throw $one (local.get 0)))

  ;; The same, caught.
  (func $throw-one (param i64) (throw $one (local.get 0)))
  (func $throw-three (param i32 f64 i32) (throw $three (local.get 0) (local.get 1) (local.get 2)))
  (func (export "caught") (param $x i64) (result i64)
    (block $handler (result i64)
      (try_table (catch $one $handler) (call $throw-one (local.get $x)))
      (unreachable)))
  (func (export "caught-here") (param $x i64) (result i64)
    (block $handler (result i64)
      (try_table (catch $one $handler) (throw $one (local.get $x)))
      (unreachable)))

  ;; Operands below those of the throw, within the body, are dropped; those below the label stay.
  (func (export "below") (param $x i32) (result i32 i64 i32 f64 i32)
    (i32.const -1) (i64.extend_i32_s (local.get $x))
    (block $handler (result i32 f64 i32)
      (try_table (catch $three $handler)
        (i32.const -2) (f32.const -3) (i64.const -4)
        (throw $three (local.get $x) (f64.convert_i32_s (local.get $x)) (i32.add (local.get $x) (i32.const 1))))
      (unreachable)))
  (func (export "computed-below") (param $x i32) (result i32 i32 i64)
    (i32.mul (local.get $x) (local.get $x)) (i32.sub (i32.const 0) (local.get $x))
    (block $handler (result i64)
      (try_table (catch $one $handler)
        (i64.extend_i32_u (local.get $x))
        (i64.mul (i64.extend_i32_u (local.get $x)) (i64.const 3))
        (throw $one))
      (unreachable)))
  ;; The payload are constants, locals and computed values at once.
  (func (export "mixed") (param $x i32) (result i32 f64 i32)
    (local $y i32)
    (block $handler (result i32 f64 i32)
      (try_table (catch $three $handler)
        (local.get $x) (f64.const 4.5)
        (local.set $x (i32.const 100))
        (local.tee $y (i32.add (local.get $x) (i32.const 1)))
        (throw $three))
      (unreachable)))
)

(assert_exception (invoke "none"))
(assert_exception (invoke "one"))
(assert_exception (invoke "one-parameter" (i64.const 5)))
(assert_exception (invoke "three"))
(assert_exception (invoke "result" (i64.const 5)))
(assert_return (invoke "caught" (i64.const 0x1_2345_6789)) (i64.const 0x1_2345_6789))
(assert_return (invoke "caught-here" (i64.const -6)) (i64.const -6))
(assert_return (invoke "below" (i32.const 7))
  (i32.const -1) (i64.const 7) (i32.const 7) (f64.const 7) (i32.const 8))
(assert_return (invoke "computed-below" (i32.const 7)) (i32.const 49) (i32.const -7) (i64.const 21))
(assert_return (invoke "mixed" (i32.const 7)) (i32.const 7) (f64.const 4.5) (i32.const 101))

(assert_invalid
  (module (tag $e (param i32 i64)) (func (throw $e (i64.const 1))))
  "type mismatch")
(assert_invalid
  (module (tag $e (param i32)) (func (i32.const 0) (block (throw $e))))
  "type mismatch")
