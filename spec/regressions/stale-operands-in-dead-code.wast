;; Operands that lie below the arguments of a tail call are gone after it. A compiler that forgets to take
;; them, or the arguments, off its model of the stack finds registers in the dead code that hold nothing, or
;; counts wrongly what to drop. Known from WebKit#39643 and wabt#2835.

(module
  (type $f (func (param i32 i64 f64) (result i32)))
  (table funcref (elem $f))
  (func $f (type $f)
    (i32.add (local.get 0)
      (i32.add (i32.wrap_i64 (local.get 1)) (i32.trunc_f64_s (local.get 2)))))

  ;; Five operands below, and code afterwards that would use five values.
  (func (export "direct") (param $x i32) (param $y f64) (result i32)
    (local.get $x) (i64.extend_i32_s (local.get $x)) (local.get $y) (i32.add (local.get $x) (i32.const 1))
    (f64.add (local.get $y) (local.get $y))
    (return_call $f (local.get $x) (i64.const 20) (local.get $y))
    (local.set $y) (local.set $x) (drop) (drop) (i32.wrap_i64))
  (func (export "indirect") (param $x i32) (param $y f64) (result i32)
    (local.get $x) (i64.extend_i32_s (local.get $x)) (local.get $y) (i32.add (local.get $x) (i32.const 1))
    (f64.add (local.get $y) (local.get $y))
    (return_call_indirect (type $f) (local.get $x) (i64.const 20) (local.get $y) (i32.const 0))
    (i32.trunc_f64_s) (i32.add) (f64.convert_i32_s) (f64.add) (i32.trunc_f64_s) (drop) (drop) (drop))
  (func (export "ref") (param $x i32) (param $y f64) (result i32)
    (local.get $x) (i64.extend_i32_s (local.get $x)) (local.get $y) (i32.add (local.get $x) (i32.const 1))
    (f64.add (local.get $y) (local.get $y))
    (return_call_ref $f (local.get $x) (i64.const 20) (local.get $y) (ref.func $f))
    (call $f (f64.const 1)))

  ;; The dead code branches, loops, and calls again; live code follows it.
  (func (export "dead-block") (param $x i32) (result i32)
    (i32.mul (local.get $x) (i32.const 2))
    (block (result i32)
      (if (local.get $x)
        (then
          (i32.mul (local.get $x) (i32.const 3)) (f64.convert_i32_s (local.get $x))
          (return_call $f (local.get $x) (i64.const 20) (f64.const 100))
          (local.set $x (i32.trunc_f64_s))
          (drop)
          (loop $l (br_if $l (local.get $x)))
          (call $f (i64.const 1) (f64.const 2))
          (br 1)))
      (i32.const 7))
    (i32.add (i32.const 1))
    (i32.sub))

  ;; Values in use on the other path must be where that path left them.
  (func (export "other-path") (param $x i32) (param $y i64) (result i64)
    (i64.mul (local.get $y) (i64.const 3))
    (i64.add (local.get $y) (i64.const 1))
    (block
      (br_if 0 (i32.eqz (local.get $x)))
      (i64.const 1) (i64.add (local.get $y) (local.get $y))
      (return_call $last (local.get $x) (local.get $y))
      (drop) (drop) (local.set $y))
    (i64.sub)
    (i64.add (local.get $y)))
  (func $last (param i32 i64) (result i64) (i64.extend_i32_s (local.get 0)))
)

(assert_return (invoke "direct" (i32.const 1) (f64.const 300)) (i32.const 321))
(assert_return (invoke "indirect" (i32.const 1) (f64.const 300)) (i32.const 321))
(assert_return (invoke "ref" (i32.const 1) (f64.const 300)) (i32.const 321))
(assert_return (invoke "dead-block" (i32.const 1)) (i32.const 121))
(assert_return (invoke "dead-block" (i32.const 0)) (i32.const -8))
(assert_return (invoke "other-path" (i32.const 0) (i64.const 10)) (i64.const 29))
(assert_return (invoke "other-path" (i32.const 4) (i64.const 10)) (i64.const 4))

;; Dead code is still checked.
(assert_invalid
  (module
    (func $f (param i32) (result i32)
      (i64.const 1)
      (return_call $f (i32.const 2))
      (i64.const 3)
      (i32.add)))
  "type mismatch")
