;; Direct, indirect and reference tail calls are different machine instructions, each with its own form for
;; each shape of frame; one of them may be wrong while the others work. So each form leaves each kind of
;; function: without a frame, with one, with stack arguments, with more of them, with fewer. Known from
;; wasmtime#8275.

(module
  (type $one (func (param i64) (result i64)))
  (type $ten (func (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)))
  (table funcref (elem $one $ten))

  (func $one (type $one) (i64.mul (local.get 0) (i64.const 2)))
  (func $ten (type $ten) (i64.sub (local.get 9) (local.get 8)))
  (func $same (param i64) (result i64) (local.get 0))

  ;; Without a frame.
  (func (export "leaf-direct") (type $one) (return_call $one (local.get 0)))
  (func (export "leaf-indirect") (type $one) (return_call_indirect (type $one) (local.get 0) (i32.const 0)))
  (func (export "leaf-ref") (type $one) (return_call_ref $one (local.get 0) (ref.func $one)))

  ;; With one.
  (func (export "framed-direct") (type $one)
    (return_call $one (i64.add (call $same (local.get 0)) (local.get 0))))
  (func (export "framed-indirect") (type $one)
    (return_call_indirect (type $one) (i64.add (call $same (local.get 0)) (local.get 0)) (i32.const 0)))
  (func (export "framed-ref") (type $one)
    (return_call_ref $one (i64.add (call $same (local.get 0)) (local.get 0)) (ref.func $one)))

  ;; More stack arguments, with a frame.
  (func (export "grow-direct") (type $one)
    (return_call $ten
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (local.get 0) (call $same (i64.const 100))))
  (func (export "grow-indirect") (type $one)
    (return_call_indirect (type $ten)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (local.get 0) (call $same (i64.const 100)) (i32.const 1)))
  (func (export "grow-ref") (type $one)
    (return_call_ref $ten
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (local.get 0) (call $same (i64.const 100)) (ref.func $ten)))

  ;; Fewer, with and without.
  (func $shrink-direct (type $ten) (return_call $one (local.get 9)))
  (func $shrink-indirect (type $ten)
    (return_call_indirect (type $one) (call $same (local.get 9)) (i32.const 0)))
  (func $shrink-ref (type $ten) (return_call_ref $one (local.get 9) (ref.func $one)))
  (func (export "shrink") (param i64) (result i64 i64 i64)
    (call $shrink-direct
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (local.get 0))
    (call $shrink-indirect
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.add (local.get 0) (i64.const 1)))
    (call $shrink-ref
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.add (local.get 0) (i64.const 2))))
)

(assert_return (invoke "leaf-direct" (i64.const 4)) (i64.const 8))
(assert_return (invoke "leaf-indirect" (i64.const 4)) (i64.const 8))
(assert_return (invoke "leaf-ref" (i64.const 4)) (i64.const 8))
(assert_return (invoke "framed-direct" (i64.const 4)) (i64.const 16))
(assert_return (invoke "framed-indirect" (i64.const 4)) (i64.const 16))
(assert_return (invoke "framed-ref" (i64.const 4)) (i64.const 16))
(assert_return (invoke "grow-direct" (i64.const 4)) (i64.const 96))
(assert_return (invoke "grow-indirect" (i64.const 4)) (i64.const 96))
(assert_return (invoke "grow-ref" (i64.const 4)) (i64.const 96))
(assert_return (invoke "shrink" (i64.const 4)) (i64.const 8) (i64.const 10) (i64.const 12))
