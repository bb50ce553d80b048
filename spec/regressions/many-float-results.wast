;; Twenty float results through a chain of tail calls: more than there are float registers for results, of a
;; function that has no arguments to speak of. Known from wasmtime#8704, a compiler that gave up.

(module
  (type $f32s (func
    (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)))
  (type $f64s (func
    (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)))
  (table funcref (elem $f32s $f64s))

  (func $f32s (type $f32s)
    (f32.const 1) (f32.const 2) (f32.const 3) (f32.const 4) (f32.const 5) (f32.const 6) (f32.const 7)
    (f32.const 8) (f32.const 9) (f32.const 10) (f32.const 11) (f32.const 12) (f32.const 13) (f32.const 14)
    (f32.const 15) (f32.const 16) (f32.const 17) (f32.const 18) (f32.const 19) (f32.const -0))
  (func $f64s (type $f64s)
    (f64.const 1) (f64.const 2) (f64.const 3) (f64.const 4) (f64.const 5) (f64.const 6) (f64.const 7)
    (f64.const 8) (f64.const 9) (f64.const 10) (f64.const 11) (f64.const 12) (f64.const 13) (f64.const 14)
    (f64.const 15) (f64.const 16) (f64.const 17) (f64.const 18) (f64.const 19) (f64.const -0))
  (func $second (type $f32s) (return_call_indirect (type $f32s) (i32.const 0)))
  (func $third (type $f32s) (return_call_ref $f32s (ref.func $f32s)))
  (func $first (param f32)
    (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (if (f32.eq (local.get 0) (f32.const 0)) (then (return_call $second)))
    (return_call $third))

  (func (export "f32-indirect") (type $f32s) (return_call $first (f32.const 0)))
  (func (export "f32-ref") (type $f32s) (call $first (f32.const 1)))
  (func (export "f64") (type $f64s) (return_call $f64s))
  (func (export "f64-indirect") (type $f64s) (return_call_indirect (type $f64s) (i32.const 1)))
)

(assert_return (invoke "f32-indirect")
  (f32.const 1) (f32.const 2) (f32.const 3) (f32.const 4) (f32.const 5) (f32.const 6) (f32.const 7)
  (f32.const 8) (f32.const 9) (f32.const 10) (f32.const 11) (f32.const 12) (f32.const 13) (f32.const 14)
  (f32.const 15) (f32.const 16) (f32.const 17) (f32.const 18) (f32.const 19) (f32.const -0))
(assert_return (invoke "f32-ref")
  (f32.const 1) (f32.const 2) (f32.const 3) (f32.const 4) (f32.const 5) (f32.const 6) (f32.const 7)
  (f32.const 8) (f32.const 9) (f32.const 10) (f32.const 11) (f32.const 12) (f32.const 13) (f32.const 14)
  (f32.const 15) (f32.const 16) (f32.const 17) (f32.const 18) (f32.const 19) (f32.const -0))
(assert_return (invoke "f64")
  (f64.const 1) (f64.const 2) (f64.const 3) (f64.const 4) (f64.const 5) (f64.const 6) (f64.const 7)
  (f64.const 8) (f64.const 9) (f64.const 10) (f64.const 11) (f64.const 12) (f64.const 13) (f64.const 14)
  (f64.const 15) (f64.const 16) (f64.const 17) (f64.const 18) (f64.const 19) (f64.const -0))
(assert_return (invoke "f64-indirect")
  (f64.const 1) (f64.const 2) (f64.const 3) (f64.const 4) (f64.const 5) (f64.const 6) (f64.const 7)
  (f64.const 8) (f64.const 9) (f64.const 10) (f64.const 11) (f64.const 12) (f64.const 13) (f64.const 14)
  (f64.const 15) (f64.const 16) (f64.const 17) (f64.const 18) (f64.const 19) (f64.const -0))
