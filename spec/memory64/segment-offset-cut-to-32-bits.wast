;; Offsets of active segments have the address type of their memory or table, and may be computed.

(module
  (import "spectest" "global_i64" (global $666 i64))
  (memory i64 1)
  (data (i64.add (global.get $666) (i64.const 334)) "a")
  (data (i64.mul (i64.sub (i64.const 12) (i64.const 2)) (i64.const 5)) "b")
  (table i64 100 funcref)
  (elem (offset (i64.sub (global.get $666) (i64.const 600))) func $f)
  (elem (table 0) (i64.mul (i64.const 7) (i64.const 8)) funcref (ref.func $f) (ref.null func))
  (func $f (result i32) (i32.const 5))
  (func (export "load") (param i64) (result i32) (i32.load8_u (local.get 0)))
  (func (export "call") (param i64) (result i32) (call_indirect (result i32) (local.get 0))))

(assert_return (invoke "load" (i64.const 1000)) (i32.const 97))
(assert_return (invoke "load" (i64.const 50)) (i32.const 98))
(assert_return (invoke "call" (i64.const 66)) (i32.const 5))
(assert_return (invoke "call" (i64.const 56)) (i32.const 5))
(assert_trap (invoke "call" (i64.const 57)) "uninitialized element 57")

(assert_trap (module (memory i64 1) (data (i64.const 0x100000000) "a")) "out of bounds memory access")
(assert_trap (module (memory i64 1) (data (i64.const -1) "a")) "out of bounds memory access")
(assert_trap (module (memory i64 1) (data (i64.const 0x100000000) "")) "out of bounds memory access")
(assert_trap
  (module (memory i64 1) (data (i64.mul (i64.const 0x10000) (i64.const 0x10000)) "a"))
  "out of bounds memory access")
(assert_trap
  (module (table i64 1 funcref) (func $f) (elem (i64.const 0x100000000) func $f))
  "out of bounds table access")
(assert_trap
  (module (table i64 1 funcref) (func $f) (elem (i64.const -1) func $f))
  "out of bounds table access")
(assert_trap
  (module (table i64 1 funcref) (func $f) (elem (i64.add (i64.const 0xFFFFFFFF) (i64.const 1)) func $f))
  "out of bounds table access")
