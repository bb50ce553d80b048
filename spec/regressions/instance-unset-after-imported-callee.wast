;; An imported callee gets its instance with the call; a local one already has it. An engine that sets it for
;; one sort only leaves it undefined, or left over, when a place that called one sort calls the other. So one
;; indirect tail call gets both, in both orders, and so do direct ones in the two arms of a conditional. Known
;; from wabt#2831.

(module $a
  (memory 1)
  (data (i32.const 0) "A")
  (func (export "read") (result i32) (i32.load8_u (i32.const 0)))
)
(register "a" $a)

(module $b
  (import "a" "read" (func $read-a (result i32)))
  (type $read (func (result i32)))
  (memory 1)
  (data (i32.const 0) "B")
  (table $both (export "both") funcref (elem $read-a $read-b))
  (func $read-b (export "read") (result i32) (i32.load8_u (i32.const 0)))

  (func $indirect (export "indirect") (param i32) (result i32)
    (return_call_indirect (type $read) (local.get 0)))
  (func $ref (export "ref") (param i32) (result i32)
    (return_call_ref $read
      (if (result (ref $read)) (local.get 0) (then (ref.func $read-b)) (else (ref.func $read-a)))))
  (func $direct (export "direct") (param i32) (result i32)
    (if (local.get 0) (then (return_call $read-b)))
    (return_call $read-a))
  (func (export "all") (result i32 i32 i32 i32 i32 i32 i32)
    (call $indirect (i32.const 0)) (call $indirect (i32.const 1))
    (call $ref (i32.const 1)) (call $ref (i32.const 0))
    (call $direct (i32.const 0)) (call $direct (i32.const 1))
    (call $read-b))
)
(register "b" $b)

;; A third instance calls both through a table that is not its own, and has no memory at all.
(module $c
  (import "b" "both" (table 2 funcref))
  (type $read (func (result i32)))
  (func (export "indirect") (param i32) (result i32) (return_call_indirect (type $read) (local.get 0)))
)

(assert_return (invoke $b "indirect" (i32.const 0)) (i32.const 65))
(assert_return (invoke $b "indirect" (i32.const 1)) (i32.const 66))
(assert_return (invoke $b "ref" (i32.const 0)) (i32.const 65))
(assert_return (invoke $b "ref" (i32.const 1)) (i32.const 66))
(assert_return (invoke $b "direct" (i32.const 1)) (i32.const 66))
(assert_return (invoke $b "direct" (i32.const 0)) (i32.const 65))
(assert_return (invoke $b "all")
  (i32.const 65) (i32.const 66) (i32.const 66) (i32.const 65) (i32.const 65) (i32.const 66) (i32.const 66))
(assert_return (invoke $c "indirect" (i32.const 1)) (i32.const 66))
(assert_return (invoke $c "indirect" (i32.const 0)) (i32.const 65))
