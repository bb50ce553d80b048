;; A trap unwinds all frames down to the invocation. Tail calls of other sizes, into other instances and into
;; the host, have replaced some of them, so whatever describes the frames (the stack pointer at entry, a
;; backtrace) must not depend on what was there first. Known from wasmtime#9420.

(module $other
  (func (export "trap") (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (unreachable))
  (func (export "divide") (param i64) (result i64) (i64.div_u (i64.const 100) (local.get 0)))
)
(register "other" $other)

(module
  (import "other" "trap" (func $trap
    (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)))
  (import "other" "divide" (func $divide (param i64) (result i64)))
  (import "spectest" "print_f64_f64" (func $print (param f64 f64)))
  (memory 1)
  (global $depth (export "depth") (mut i32) (i32.const 0))

  (func $grow-and-trap (param i64) (result i64)
    (return_call $trap
      (local.get 0) (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6)
      (i64.const 7) (i64.const 8) (i64.const 9) (i64.const 10)))
  (func $shrink-and-divide (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (return_call $divide (local.get 10)))
  (func $print-then (param i64) (return_call $print (f64.const 1) (f64.convert_i64_s (local.get 0))))

  ;; At several depths of ordinary calls, with values in use on the way.
  (func $down (param $n i32) (param $x i64) (result i64)
    (global.set $depth (local.get $n))
    (if (i32.eqz (local.get $n))
      (then
        (call $print-then (local.get $x))
        (if (i64.eqz (local.get $x)) (then (return_call $grow-and-trap (local.get $x))))
        (return_call $shrink-and-divide
          (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
          (i64.const 0) (i64.const 0) (i64.const 0) (i64.sub (local.get $x) (i64.const 1)))))
    (i64.add (local.get $x) (call $down (i32.sub (local.get $n) (i32.const 1)) (local.get $x))))
  (func (export "down") (param i32 i64) (result i64) (call $down (local.get 0) (local.get 1)))

  ;; A trap in the runtime's own code, after a tail call.
  (func $far-load (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.load (local.get 9)))
  (func (export "load") (param i32) (result i32)
    (return_call $far-load
      (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0)
      (i32.const 0) (i32.const 0) (local.get 0)))
)

(assert_trap (invoke "down" (i32.const 0) (i64.const 0)) "unreachable")
(assert_trap (invoke "down" (i32.const 100) (i64.const 0)) "unreachable")
(assert_return (get "depth") (i32.const 0))
(assert_trap (invoke "down" (i32.const 100) (i64.const 1)) "integer divide by zero")
(assert_return (invoke "down" (i32.const 100) (i64.const 2)) (i64.const 300))
(assert_trap (invoke "load" (i32.const 0x10000)) "out of bounds memory access")
(assert_return (invoke "load" (i32.const 0xfffc)) (i32.const 0))
(assert_return (invoke "down" (i32.const 3) (i64.const 5)) (i64.const 40))
