;; A function called in another instance must run with that instance's memory, globals and table, and
;; 10,000,000 such calls in a row must not use up the stack. Each instance counts its own steps, in its memory
;; and in a global; a step taken with the wrong instance is missing in one and surplus in the other. Known
;; from WasmEdge#5189.

(module $even
  (memory 1)
  (global $steps (mut i64) (i64.const 0))
  (type $step (func (param i32 i64) (result i64)))
  (table $other (export "table") 1 funcref)
  (func $even (export "even") (type $step) (param $n i32) (param $sum i64) (result i64)
    (i64.store (i32.const 8) (i64.add (i64.load (i32.const 8)) (i64.const 1)))
    (global.set $steps (i64.add (global.get $steps) (i64.const 1)))
    (if (i32.eqz (local.get $n)) (then (return (local.get $sum))))
    (return_call_indirect $other (type $step)
      (i32.sub (local.get $n) (i32.const 1))
      (i64.add (local.get $sum) (i64.load8_u (i32.const 0)))
      (i32.const 0)))
  (data (i32.const 0) "\01")
  (func (export "counted") (result i64 i64) (i64.load (i32.const 8)) (global.get $steps))
)
(register "even" $even)

(module $odd
  (type $step (func (param i32 i64) (result i64)))
  (import "even" "even" (func $even (type $step)))
  (import "even" "table" (table $table 1 funcref))
  (global $unused (mut i64) (i64.const -1))
  (memory 1)
  (global $steps (mut i64) (i64.const 0))
  (func $odd (export "odd") (type $step) (param $n i32) (param $sum i64) (result i64)
    (i64.store (i32.const 16) (i64.add (i64.load (i32.const 16)) (i64.const 1)))
    (global.set $steps (i64.add (global.get $steps) (i64.const 1)))
    (if (i32.eqz (local.get $n)) (then (return (i64.sub (i64.const 0) (local.get $sum)))))
    (return_call $even
      (i32.sub (local.get $n) (i32.const 1))
      (i64.add (local.get $sum) (i64.load8_u (i32.const 0)))))
  (data (i32.const 0) "\02")
  (elem (table $table) (i32.const 0) func $odd)
  (func (export "counted") (result i64 i64) (i64.load (i32.const 16)) (global.get $steps))
)

;; 5,000,000 steps of each, which add 1 and 2.
(assert_return (invoke $even "even" (i32.const 10_000_000) (i64.const 0)) (i64.const 15_000_000))
(assert_return (invoke $even "counted") (i64.const 5_000_001) (i64.const 5_000_001))
(assert_return (invoke $odd "counted") (i64.const 5_000_000) (i64.const 5_000_000))
(assert_return (invoke $odd "odd" (i32.const 10) (i64.const 0)) (i64.const -15))
(assert_return (invoke $even "counted") (i64.const 5_000_006) (i64.const 5_000_006))
(assert_return (invoke $odd "counted") (i64.const 5_000_006) (i64.const 5_000_006))
