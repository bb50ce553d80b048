;; Sizes, and the −1 of what could not grow, are i64 with all their bits.

(module
  (memory i64 2 5)
  (table $t i64 3 5 funcref)
  (func (export "memory-sizes") (result i64 i64) (memory.size) (memory.size))
  (func (export "table-sizes") (result i64 i64) (table.size $t) (table.size $t))
  (func (export "memory-grow") (param i64) (result i64 i64) (memory.grow (local.get 0)) (memory.size))
  (func (export "table-grow") (param i64) (result i64 i64)
    (table.grow $t (ref.null func) (local.get 0)) (table.size $t))
  ;; The upper half, where registers held other things before.
  (func (export "upper-halves") (param i64 i64 i64 i64 i64 i64) (result i64 i64 i64 i64)
    (local.set 0 (i64.mul (local.get 0) (local.get 5)))
    (i64.shr_u (table.size $t) (i64.const 32))
    (i64.shr_u (memory.size) (i64.const 32))
    (i64.shr_u (table.grow $t (ref.null func) (i64.const 100)) (i64.const 32))
    (i64.shr_u (memory.grow (i64.const 100)) (i64.const 32))))

(assert_return (invoke "memory-sizes") (i64.const 2) (i64.const 2))
(assert_return (invoke "table-sizes") (i64.const 3) (i64.const 3))
(assert_return
  (invoke "upper-halves"
    (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1))
  (i64.const 0) (i64.const 0) (i64.const 0xFFFFFFFF) (i64.const 0xFFFFFFFF))
(assert_return (invoke "memory-grow" (i64.const 65536)) (i64.const -1) (i64.const 2))
(assert_return (invoke "memory-grow" (i64.const 0x100000000)) (i64.const -1) (i64.const 2))
(assert_return (invoke "memory-grow" (i64.const 0x1000000000000)) (i64.const -1) (i64.const 2))
(assert_return (invoke "memory-grow" (i64.const 0x8000000000000000)) (i64.const -1) (i64.const 2))
(assert_return (invoke "memory-grow" (i64.const -1)) (i64.const -1) (i64.const 2))
(assert_return (invoke "memory-grow" (i64.const -2)) (i64.const -1) (i64.const 2))
(assert_return (invoke "memory-grow" (i64.const 3)) (i64.const 2) (i64.const 5))
(assert_return (invoke "memory-grow" (i64.const 1)) (i64.const -1) (i64.const 5))
(assert_return (invoke "table-grow" (i64.const 3)) (i64.const -1) (i64.const 3))
(assert_return (invoke "table-grow" (i64.const 0x100000001)) (i64.const -1) (i64.const 3))
(assert_return (invoke "table-grow" (i64.const -1)) (i64.const -1) (i64.const 3))
(assert_return (invoke "table-grow" (i64.const 2)) (i64.const 3) (i64.const 5))

;; Without a maximum, with the largest, and with one that is negative as a signed number.
(module
  (memory i64 1)
  (table $t i64 1 0xFFFFFFFFFFFFFFFF funcref)
  (table $u i64 1 0x8000000000000000 funcref)
  (func (export "memory-grow") (param i64) (result i64) (memory.grow (local.get 0)))
  (func (export "table-grow") (param i64) (result i64) (table.grow $t (ref.null func) (local.get 0)))
  (func (export "table-grow-half") (param i64) (result i64) (table.grow $u (ref.null func) (local.get 0))))

(assert_return (invoke "memory-grow" (i64.const 0x1000000000000)) (i64.const -1))
(assert_return (invoke "memory-grow" (i64.const 0xFFFFFFFFFFFF)) (i64.const -1))
(assert_return (invoke "memory-grow" (i64.const 0)) (i64.const 1))
(assert_return (invoke "table-grow" (i64.const 1)) (i64.const 1))
(assert_return (invoke "table-grow" (i64.const 0xFFFFFFFFFFFFFFFD)) (i64.const -1))
(assert_return (invoke "table-grow" (i64.const 0)) (i64.const 2))
(assert_return (invoke "table-grow-half" (i64.const 1)) (i64.const 1))
