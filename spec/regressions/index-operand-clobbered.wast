;; The index of an indirect tail call, or the reference, must survive the moving of the arguments and the
;; restoring of preserved registers before the jump. So here the index is each of ten parameters in turn, each
;; of which the moves overwrite; the callee takes 0, 1, 7, 8 and 9 arguments. Known from wasmtime#8385, #10021
;; and #6632, wazero#2403, wizard-engine#345 and wasmi#773.

(module
  (type $a0 (func (result i64)))
  (type $a1 (func (param i32) (result i64)))
  (type $a7 (func (param i32 i32 i32 i32 i32 i32 i32) (result i64)))
  (type $a8 (func (param i32 i32 i32 i32 i32 i32 i32 i32) (result i64)))
  (type $a9 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i64)))
  (type $ten (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i64)))

  ;; Each callee makes a number of its arguments' digits; the digits say which arguments came, and in which
  ;; order.
  (func $digit (param i64 i32) (result i64)
    (i64.add (i64.mul (local.get 0) (i64.const 10)) (i64.extend_i32_u (local.get 1))))
  (func $take0 (type $a0) (i64.const 5000))
  (func $take1 (type $a1)
    (i64.extend_i32_u (local.get 0)))
  (func $take7 (type $a7)
    (i64.extend_i32_u (local.get 0))
    (call $digit (local.get 1)) (call $digit (local.get 2)) (call $digit (local.get 3))
    (call $digit (local.get 4)) (call $digit (local.get 5)) (call $digit (local.get 6)))
  (func $take8 (type $a8)
    (i64.extend_i32_u (local.get 0))
    (call $digit (local.get 1)) (call $digit (local.get 2)) (call $digit (local.get 3))
    (call $digit (local.get 4)) (call $digit (local.get 5)) (call $digit (local.get 6))
    (call $digit (local.get 7)))
  (func $take9 (type $a9)
    (i64.extend_i32_u (local.get 0))
    (call $digit (local.get 1)) (call $digit (local.get 2)) (call $digit (local.get 3))
    (call $digit (local.get 4)) (call $digit (local.get 5)) (call $digit (local.get 6))
    (call $digit (local.get 7)) (call $digit (local.get 8)))
  (table funcref (elem $take0 $take1 $take7 $take8 $take9))

  ;; The function named n-k tail-calls the callee of n arguments through the index in parameter k. The
  ;; arguments are the parameters from the second on, so that each moves down by one place.
  (func (export "0-0") (type $ten)
    (return_call_indirect (type $a0) (local.get 0)))
  (func (export "0-1") (type $ten)
    (return_call_indirect (type $a0) (local.get 1)))
  (func (export "0-2") (type $ten)
    (return_call_indirect (type $a0) (local.get 2)))
  (func (export "0-3") (type $ten)
    (return_call_indirect (type $a0) (local.get 3)))
  (func (export "0-4") (type $ten)
    (return_call_indirect (type $a0) (local.get 4)))
  (func (export "0-5") (type $ten)
    (return_call_indirect (type $a0) (local.get 5)))
  (func (export "0-6") (type $ten)
    (return_call_indirect (type $a0) (local.get 6)))
  (func (export "0-7") (type $ten)
    (return_call_indirect (type $a0) (local.get 7)))
  (func (export "0-8") (type $ten)
    (return_call_indirect (type $a0) (local.get 8)))
  (func (export "0-9") (type $ten)
    (return_call_indirect (type $a0) (local.get 9)))
  (func (export "1-0") (type $ten)
    (local.get 1) (return_call_indirect (type $a1) (local.get 0)))
  (func (export "1-1") (type $ten)
    (local.get 1) (return_call_indirect (type $a1) (local.get 1)))
  (func (export "1-2") (type $ten)
    (local.get 1) (return_call_indirect (type $a1) (local.get 2)))
  (func (export "1-3") (type $ten)
    (local.get 1) (return_call_indirect (type $a1) (local.get 3)))
  (func (export "1-4") (type $ten)
    (local.get 1) (return_call_indirect (type $a1) (local.get 4)))
  (func (export "1-5") (type $ten)
    (local.get 1) (return_call_indirect (type $a1) (local.get 5)))
  (func (export "1-6") (type $ten)
    (local.get 1) (return_call_indirect (type $a1) (local.get 6)))
  (func (export "1-7") (type $ten)
    (local.get 1) (return_call_indirect (type $a1) (local.get 7)))
  (func (export "1-8") (type $ten)
    (local.get 1) (return_call_indirect (type $a1) (local.get 8)))
  (func (export "1-9") (type $ten)
    (local.get 1) (return_call_indirect (type $a1) (local.get 9)))
  (func (export "7-0") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (return_call_indirect (type $a7) (local.get 0)))
  (func (export "7-1") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (return_call_indirect (type $a7) (local.get 1)))
  (func (export "7-2") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (return_call_indirect (type $a7) (local.get 2)))
  (func (export "7-3") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (return_call_indirect (type $a7) (local.get 3)))
  (func (export "7-4") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (return_call_indirect (type $a7) (local.get 4)))
  (func (export "7-5") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (return_call_indirect (type $a7) (local.get 5)))
  (func (export "7-6") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (return_call_indirect (type $a7) (local.get 6)))
  (func (export "7-7") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (return_call_indirect (type $a7) (local.get 7)))
  (func (export "7-8") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (return_call_indirect (type $a7) (local.get 8)))
  (func (export "7-9") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (return_call_indirect (type $a7) (local.get 9)))
  (func (export "8-0") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (local.get 8) (return_call_indirect (type $a8) (local.get 0)))
  (func (export "8-1") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (local.get 8) (return_call_indirect (type $a8) (local.get 1)))
  (func (export "8-2") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (local.get 8) (return_call_indirect (type $a8) (local.get 2)))
  (func (export "8-3") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (local.get 8) (return_call_indirect (type $a8) (local.get 3)))
  (func (export "8-4") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (local.get 8) (return_call_indirect (type $a8) (local.get 4)))
  (func (export "8-5") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (local.get 8) (return_call_indirect (type $a8) (local.get 5)))
  (func (export "8-6") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (local.get 8) (return_call_indirect (type $a8) (local.get 6)))
  (func (export "8-7") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (local.get 8) (return_call_indirect (type $a8) (local.get 7)))
  (func (export "8-8") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (local.get 8) (return_call_indirect (type $a8) (local.get 8)))
  (func (export "8-9") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (local.get 8) (return_call_indirect (type $a8) (local.get 9)))
  (func (export "9-0") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (local.get 8) (local.get 9) (return_call_indirect (type $a9) (local.get 0)))
  (func (export "9-1") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (local.get 8) (local.get 9) (return_call_indirect (type $a9) (local.get 1)))
  (func (export "9-2") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (local.get 8) (local.get 9) (return_call_indirect (type $a9) (local.get 2)))
  (func (export "9-3") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (local.get 8) (local.get 9) (return_call_indirect (type $a9) (local.get 3)))
  (func (export "9-4") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (local.get 8) (local.get 9) (return_call_indirect (type $a9) (local.get 4)))
  (func (export "9-5") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (local.get 8) (local.get 9) (return_call_indirect (type $a9) (local.get 5)))
  (func (export "9-6") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (local.get 8) (local.get 9) (return_call_indirect (type $a9) (local.get 6)))
  (func (export "9-7") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (local.get 8) (local.get 9) (return_call_indirect (type $a9) (local.get 7)))
  (func (export "9-8") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (local.get 8) (local.get 9) (return_call_indirect (type $a9) (local.get 8)))
  (func (export "9-9") (type $ten)
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
    (local.get 8) (local.get 9) (return_call_indirect (type $a9) (local.get 9)))

  ;; The index, and then the reference, in a local that lives across calls, in a function that has others to
  ;; restore.
  (func $same (param i32) (result i32) (local.get 0))
  (func (export "kept-index") (param $i i32) (param $n i32) (result i64)
    (local $a i32) (local $b i32) (local $c i32)
    (local.set $b (i32.const 1))
    (loop $again
      (local.set $a (i32.add (call $same (local.get $a)) (local.get $b)))
      (local.set $c (i32.add (call $same (local.get $c)) (i32.const 2)))
      (local.set $i (call $same (local.get $i)))
      (br_if $again (i32.lt_u (local.get $a) (local.get $n))))
    (return_call_indirect (type $a9)
      (local.get $a) (local.get $b) (local.get $c) (local.get $a) (local.get $b) (local.get $c) (local.get $a)
      (local.get $b) (local.get $c) (local.get $i)))
  (func (export "kept-reference") (param $n i32) (result i64)
    (local $a i32) (local $b i32) (local $c i32) (local $f (ref null $a9))
    (local.set $b (i32.const 1))
    (local.set $f (ref.func $take9))
    (loop $again
      (local.set $a (i32.add (call $same (local.get $a)) (local.get $b)))
      (local.set $c (i32.add (call $same (local.get $c)) (i32.const 2)))
      (local.set $f (call $same-reference (local.get $f)))
      (br_if $again (i32.lt_u (local.get $a) (local.get $n))))
    (return_call_ref $a9
      (local.get $a) (local.get $b) (local.get $c) (local.get $a) (local.get $b) (local.get $c) (local.get $a)
      (local.get $b) (local.get $c) (local.get $f)))
  (func $same-reference (param (ref null $a9)) (result (ref null $a9)) (local.get 0))
)

(assert_return
  (invoke "0-0"
    (i32.const 0) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 5000))
(assert_return
  (invoke "0-1"
    (i32.const 1) (i32.const 0) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 5000))
(assert_return
  (invoke "0-2"
    (i32.const 1) (i32.const 4) (i32.const 0) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 5000))
(assert_return
  (invoke "0-3"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 5000))
(assert_return
  (invoke "0-4"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 0)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 5000))
(assert_return
  (invoke "0-5"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 0) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 5000))
(assert_return
  (invoke "0-6"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 0) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 5000))
(assert_return
  (invoke "0-7"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 0) (i32.const 5) (i32.const 8))
  (i64.const 5000))
(assert_return
  (invoke "0-8"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 0) (i32.const 8))
  (i64.const 5000))
(assert_return
  (invoke "0-9"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 0))
  (i64.const 5000))
(assert_return
  (invoke "1-0"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 4))
(assert_return
  (invoke "1-1"
    (i32.const 1) (i32.const 1) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 1))
(assert_return
  (invoke "1-2"
    (i32.const 1) (i32.const 4) (i32.const 1) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 4))
(assert_return
  (invoke "1-3"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 1) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 4))
(assert_return
  (invoke "1-4"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 1)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 4))
(assert_return
  (invoke "1-5"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 1) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 4))
(assert_return
  (invoke "1-6"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 1) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 4))
(assert_return
  (invoke "1-7"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 1) (i32.const 5) (i32.const 8))
  (i64.const 4))
(assert_return
  (invoke "1-8"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 1) (i32.const 8))
  (i64.const 4))
(assert_return
  (invoke "1-9"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 1))
  (i64.const 4))
(assert_return
  (invoke "7-0"
    (i32.const 2) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 4703692))
(assert_return
  (invoke "7-1"
    (i32.const 1) (i32.const 2) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 2703692))
(assert_return
  (invoke "7-2"
    (i32.const 1) (i32.const 4) (i32.const 2) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 4203692))
(assert_return
  (invoke "7-3"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 2) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 4723692))
(assert_return
  (invoke "7-4"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 2)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 4702692))
(assert_return
  (invoke "7-5"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 2) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 4703292))
(assert_return
  (invoke "7-6"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 2) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 4703622))
(assert_return
  (invoke "7-7"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 4703692))
(assert_return
  (invoke "7-8"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 2) (i32.const 8))
  (i64.const 4703692))
(assert_return
  (invoke "7-9"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 2))
  (i64.const 4703692))
(assert_return
  (invoke "8-0"
    (i32.const 3) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 47036925))
(assert_return
  (invoke "8-1"
    (i32.const 1) (i32.const 3) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 37036925))
(assert_return
  (invoke "8-2"
    (i32.const 1) (i32.const 4) (i32.const 3) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 43036925))
(assert_return
  (invoke "8-3"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 3) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 47336925))
(assert_return
  (invoke "8-4"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 47036925))
(assert_return
  (invoke "8-5"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 3) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 47033925))
(assert_return
  (invoke "8-6"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 3) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 47036325))
(assert_return
  (invoke "8-7"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 3) (i32.const 5) (i32.const 8))
  (i64.const 47036935))
(assert_return
  (invoke "8-8"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 3) (i32.const 8))
  (i64.const 47036923))
(assert_return
  (invoke "8-9"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 3))
  (i64.const 47036925))
(assert_return
  (invoke "9-0"
    (i32.const 4) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 470369258))
(assert_return
  (invoke "9-1"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 470369258))
(assert_return
  (invoke "9-2"
    (i32.const 1) (i32.const 4) (i32.const 4) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 440369258))
(assert_return
  (invoke "9-3"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 4) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 474369258))
(assert_return
  (invoke "9-4"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 4)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 470469258))
(assert_return
  (invoke "9-5"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 4) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 470349258))
(assert_return
  (invoke "9-6"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 4) (i32.const 2) (i32.const 5) (i32.const 8))
  (i64.const 470364258))
(assert_return
  (invoke "9-7"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 4) (i32.const 5) (i32.const 8))
  (i64.const 470369458))
(assert_return
  (invoke "9-8"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 4) (i32.const 8))
  (i64.const 470369248))
(assert_return
  (invoke "9-9"
    (i32.const 1) (i32.const 4) (i32.const 7) (i32.const 0) (i32.const 3)
    (i32.const 6) (i32.const 9) (i32.const 2) (i32.const 5) (i32.const 4))
  (i64.const 470369254))
(assert_return (invoke "kept-index" (i32.const 4) (i32.const 3)) (i64.const 316316316))
(assert_return (invoke "kept-reference" (i32.const 3)) (i64.const 316316316))
(assert_trap (invoke "kept-index" (i32.const 3) (i32.const 3)) "indirect call type mismatch")
(assert_trap (invoke "kept-index" (i32.const 5) (i32.const 3)) "undefined element")
