;; Commands and forms of WebAssembly 1.0 that scripts still have: assertions that a result is a NaN, which say neither its
;; type nor a pattern; the index of a table or memory, alone, at the beginning of a segment; scripts in scripts.

(module
  (memory 1)
  (data 0 (i32.const 1) "\2a")
  (table 2 funcref)
  (elem 0 (i32.const 0) $zero)
  (elem 0 (offset (i32.const 1)) $one)
  (type $i (func (result i32)))
  (func $zero (result i32) (i32.const 0))
  (func $one (result i32) (i32.const 1))
  (func (export "call") (param i32) (result i32) (call_indirect (type $i) (local.get 0)))
  (func (export "load") (result i32) (i32.load8_u (i32.const 1)))
  (func (export "f32") (param f32) (result f32) (f32.sqrt (local.get 0)))
  (func (export "f64") (param f64) (result f64) (f64.sqrt (local.get 0)))
)
(assert_return (invoke "load") (i32.const 42))
(assert_return (invoke "call" (i32.const 1)) (i32.const 1))
(assert_return_canonical_nan (invoke "f32" (f32.const -1)))
(assert_return_canonical_nan (invoke "f64" (f64.const -1)))
(assert_return_arithmetic_nan (invoke "f32" (f32.const nan:0x200000)))
(assert_return_arithmetic_nan (invoke "f64" (f64.const nan:0x4000000000000)))

(script $inner
  (module (func (export "f") (result i32) (i32.const 1)))
  (script (assert_return (invoke "f") (i32.const 1))))
(assert_return (invoke "f") (i32.const 1))
