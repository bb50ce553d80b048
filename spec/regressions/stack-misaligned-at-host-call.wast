;; Native code expects the stack pointer to be a multiple of 16 when it is called, and faults in aligned SSE
;; accesses when it is not. So functions with an odd and an even number of stack arguments, reached by tail
;; calls that grow and shrink, call the host and the runtime (memory.grow), and tail-call the host. Known from
;; wasmoon#508.

(module
  (import "spectest" "print" (func $print))
  (import "spectest" "print_f64_f64" (func $print-f64s (param f64 f64)))
  (memory 1)

  ;; 8 to 12 arguments: none to four on the stack.
  (func $use (result i32)
    (call $print)
    (call $print-f64s (f64.const 1) (f64.const 2))
    (i32.const 0)
    (memory.grow)
    (drop)
    (memory.size))
  (func $eight (param i64 i64 i64 i64 i64 i64 i64 i64) (result i32)
    (call $print-f64s (f64.convert_i64_s (local.get 7)) (f64.const 0))
    (drop (memory.grow (i32.const 0)))
    (call $use))
  (func $nine (param i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i32)
    (call $print-f64s (f64.convert_i64_s (local.get 8)) (f64.const 0))
    (drop (memory.grow (i32.const 0)))
    (call $use))
  (func $ten (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i32)
    (call $print-f64s (f64.convert_i64_s (local.get 9)) (f64.const 0))
    (drop (memory.grow (i32.const 0)))
    (call $use))
  (func $eleven (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i32)
    (call $print-f64s (f64.convert_i64_s (local.get 10)) (f64.const 0))
    (drop (memory.grow (i32.const 0)))
    (call $use))
  (func $twelve (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i32)
    (call $print-f64s (f64.convert_i64_s (local.get 11)) (f64.const 0))
    (drop (memory.grow (i32.const 0)))
    (call $use))

  ;; From no argument to each, from each to the next, and back.
  (func $0-to-8 (result i32)
    (return_call $eight
      (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7)
      (i64.const 8)))
  (func $0-to-9 (result i32)
    (return_call $nine
      (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7)
      (i64.const 8) (i64.const 9)))
  (func $0-to-10 (result i32)
    (return_call $ten
      (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7)
      (i64.const 8) (i64.const 9) (i64.const 10)))
  (func $0-to-11 (result i32)
    (return_call $eleven
      (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7)
      (i64.const 8) (i64.const 9) (i64.const 10) (i64.const 11)))
  (func $11-to-10 (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i32)
    (return_call $ten
      (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
      (local.get 8) (local.get 9) (local.get 10)))
  (func $10-to-11 (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i32)
    (return_call $eleven
      (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
      (local.get 8) (local.get 9) (local.get 0) (local.get 1)))
  (func $9-to-12 (param i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i32)
    (return_call $twelve
      (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
      (local.get 8) (local.get 0) (local.get 0) (local.get 1) (local.get 2)))

  ;; An odd and an even number of values below each call.
  (func (export "grow") (result i32 i32 i32 i32)
    (call $0-to-8) (call $0-to-9) (call $0-to-10) (call $0-to-11))
  (func (export "change") (param $x i64) (result i32 i64 i32 i32)
    (call $11-to-10
      (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7)
      (i64.const 8) (i64.const 9) (i64.const 10) (i64.const 11))
    (local.get $x)
    (call $10-to-11
      (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7)
      (i64.const 8) (i64.const 9) (i64.const 10))
    (call $9-to-12
      (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7)
      (i64.const 8) (i64.const 9)))

  ;; The host itself, tail-called with an odd and an even number of stack arguments.
  (func $nine-to-host (param f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (return_call $print-f64s (local.get 8) (local.get 0)))
  (func $ten-to-host (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (return_call $print-f64s (local.get 9) (local.get 8)))
  (func (export "host") (param $x i64) (result i64)
    (call $nine-to-host
      (f64.const 1) (f64.const 2) (f64.const 3) (f64.const 4) (f64.const 5) (f64.const 6) (f64.const 7)
      (f64.const 8) (f64.const 9))
    (call $ten-to-host
      (f64.const 1) (f64.const 2) (f64.const 3) (f64.const 4) (f64.const 5) (f64.const 6) (f64.const 7)
      (f64.const 8) (f64.const 9) (f64.const 10))
    (local.get $x))
)

(assert_return (invoke "grow") (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "change" (i64.const 3)) (i32.const 1) (i64.const 3) (i32.const 1) (i32.const 1))
(assert_return (invoke "host" (i64.const 4)) (i64.const 4))
