;; A store that is out of bounds writes nothing, at either end of the address space.

(module
  (memory i64 1)
  (func (export "store") (param i64) (i64.store (local.get 0) (i64.const -1)))
  (func (export "store-offset") (param i64) (i64.store offset=4 (local.get 0) (i64.const -1)))
  (func (export "store-constant") (i64.store (i64.const -4) (i64.const -1)))
  (func (export "load") (param i64) (result i64) (i64.load (local.get 0))))

(assert_trap (invoke "store" (i64.const -8)) "out of bounds memory access")
(assert_trap (invoke "store" (i64.const -4)) "out of bounds memory access")
(assert_trap (invoke "store" (i64.const -1)) "out of bounds memory access")
(assert_trap (invoke "store-offset" (i64.const -4)) "out of bounds memory access")
(assert_trap (invoke "store-offset" (i64.const -8)) "out of bounds memory access")
(assert_trap (invoke "store-constant") "out of bounds memory access")
(assert_trap (invoke "store" (i64.const 65532)) "out of bounds memory access")
(assert_return (invoke "load" (i64.const 0)) (i64.const 0))
(assert_return (invoke "load" (i64.const 65528)) (i64.const 0))
