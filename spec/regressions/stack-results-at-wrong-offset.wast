;; A function with results on the stack is reached by a tail call that needs more, or less, room for arguments
;; than its caller had. The results must lie where the first, ordinary caller looks for them, and the stack
;; pointer must be right at once, not only after the next call. Known from WebKit#35239 and its successors.

(module
  (type $ten (func (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)))
  (func $grown (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7) (local.get 8) (local.get 9)
    (local.get 10) (local.get 11) (local.get 12))
  (func $grow (type $ten)
    (return_call $grown
      (i64.const 10) (i64.const 11) (i64.const 12) (i64.const 13) (i64.const 14) (i64.const 15) (i64.const 16)
      (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 21) (i64.const 22)))
  (func $shrunk (param i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (local.get 0) (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6)
    (i64.const 7) (i64.const 8) (local.get 0))
  (func $shrink (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (return_call $shrunk (local.get 10)))
  ;; First up, then down.
  (func $both (param i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (return_call $shrink
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (local.get 0)))

  (func (export "grow") (type $ten) (call $grow))
  (func (export "shrink") (type $ten)
    (call $shrink
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 9)))
  (func (export "both") (type $ten) (call $both (i64.const 9)))

  ;; Straight after the call comes another with stack arguments, made of the first one's results.
  (func $alternating (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (i64.sub (i64.add (local.get 0) (local.get 2)) (i64.add (local.get 7) (local.get 9))))
  (func (export "used-at-once") (param $x i64) (result i64 i64)
    (local.get $x)
    (i64.add (call $alternating (call $grow)) (call $alternating (call $both (local.get $x)))))
)

(assert_return (invoke "grow")
  (i64.const 13) (i64.const 14) (i64.const 15) (i64.const 16) (i64.const 17) (i64.const 18) (i64.const 19)
  (i64.const 20) (i64.const 21) (i64.const 22))
(assert_return (invoke "shrink")
  (i64.const 9) (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6)
  (i64.const 7) (i64.const 8) (i64.const 9))
(assert_return (invoke "both")
  (i64.const 9) (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6)
  (i64.const 7) (i64.const 8) (i64.const 9))
(assert_return (invoke "used-at-once" (i64.const 5)) (i64.const 5) (i64.const -19))
