;; A clause that names the function's own label returns the payload: not the locals, nor what lies where results are
;; made. Known from wizard-engine#503.

(module
  (tag $none)
  (tag $one (param i64))
  (tag $two (param i32 i64))
  (tag $nine (param i64 i64 i64 i64 i64 i64 i64 i64 i64))
  (tag $floats (param f32 f64 f32 f64 f32 f64 f32 f64 f32 f64))
  (func $throw-none (throw $none))
  (func $throw-one (throw $one (i64.const 11)))
  (func $throw-two (throw $two (i32.const 21) (i64.const 22)))
  (func $throw-nine
    (throw $nine
      (i64.const 31) (i64.const 32) (i64.const 33) (i64.const 34) (i64.const 35) (i64.const 36) (i64.const 37)
      (i64.const 38) (i64.const 39)))
  (func $throw-floats
    (throw $floats
      (f32.const 1.5) (f64.const 2.5) (f32.const 3.5) (f64.const 4.5) (f32.const 5.5) (f64.const 6.5)
      (f32.const 7.5) (f64.const 8.5) (f32.const 9.5) (f64.const 10.5)))

  (func $none (export "none")
    (try_table (catch $none 0) (call $throw-none))
    (unreachable))
  (func $one (export "one") (param $x i64) (result i64)
    (local $y i64)
    (local.set $y (i64.const -1))
    (try_table (catch $one 0) (call $throw-one))
    (local.get $y))
  (func $two (export "two") (param $x i64) (result i32 i64)
    (try_table (result i32 i64) (catch $two 0)
      (call $throw-two)
      (i32.const -1) (local.get $x)))
  (func $nine (export "nine") (param $x i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (try_table (catch $nine 0) (call $throw-nine))
    (unreachable))
  (func $floats (export "floats") (param $x f64) (result f32 f64 f32 f64 f32 f64 f32 f64 f32 f64)
    (try_table (catch $floats 0) (call $throw-floats))
    (unreachable))

  ;; From a throw in the function itself, out of blocks, with operands below that are dropped.
  (func $deep (export "deep") (param $x i32) (result i32 i64)
    (i64.const 1) (i64.const 2)
    (block $b
      (loop $l
        (i32.const 3)
        (try_table (catch $two 2)
          (throw $two (i32.add (local.get $x) (i32.const 1)) (i64.extend_i32_s (local.get $x))))
        (drop)))
    (unreachable))

  ;; With the reference as the last result.
  (func (export "reference") (result i32 i64 i32 i64)
    (local $reference exnref)
    (call $two-and-reference)
    (local.set $reference)
    (block $again (result i32 i64)
      (try_table (catch $two $again) (throw_ref (local.get $reference)))
      (unreachable)))
  (func $two-and-reference (result i32 i64 exnref)
    (try_table (catch_ref $two 0) (call $throw-two))
    (unreachable))

  ;; Called, with values of the caller's kept across the calls, twice in a loop.
  (func (export "called") (param $x i64) (result i64 i32 i64 i64 f64)
    (local $n i32) (local $sum i64) (local $f f64)
    (local.set $sum (i64.const 1000))
    (local.set $f (f64.const 0.25))
    (loop $again
      (call $none)
      (local.set $sum (i64.add (local.get $sum) (call $one (local.get $x))))
      (local.set $f (f64.add (local.get $f) (f64.const 1)))
      (call $nine (local.get $x))
      (drop) (drop) (drop) (drop) (drop) (drop) (drop) (drop)
      (local.set $sum (i64.add (local.get $sum)))
      (br_if $again (i32.lt_u (local.tee $n (i32.add (local.get $n) (i32.const 1))) (i32.const 2))))
    (local.get $x) (call $two (local.get $x)) (local.get $sum) (local.get $f))
)

(assert_return (invoke "none"))
(assert_return (invoke "one" (i64.const 5)) (i64.const 11))
(assert_return (invoke "two" (i64.const 5)) (i32.const 21) (i64.const 22))
(assert_return (invoke "nine" (i64.const 5))
  (i64.const 31) (i64.const 32) (i64.const 33) (i64.const 34) (i64.const 35) (i64.const 36) (i64.const 37)
  (i64.const 38) (i64.const 39))
(assert_return (invoke "floats" (f64.const 5))
  (f32.const 1.5) (f64.const 2.5) (f32.const 3.5) (f64.const 4.5) (f32.const 5.5) (f64.const 6.5) (f32.const 7.5)
  (f64.const 8.5) (f32.const 9.5) (f64.const 10.5))
(assert_return (invoke "deep" (i32.const -8)) (i32.const -7) (i64.const -8))
(assert_return (invoke "reference") (i32.const 21) (i64.const 22) (i32.const 21) (i64.const 22))
(assert_return (invoke "called" (i64.const 5))
  (i64.const 5) (i32.const 21) (i64.const 22) (i64.const 1084) (f64.const 2.25))
