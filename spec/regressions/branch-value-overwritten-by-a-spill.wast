;; A branch that carries several values and leaves operands behind, while all registers are taken. The values go down to
;; the label's slots, and one of them to the result register: whoever has that register must not be spilled to a slot that
;; a value has been written to already.

(module
  (func (export "integers") (param i32) (result i32 i32)
    (block (result i32 i32)
      (i32.clz (local.get 0)) (i32.clz (local.get 0)) (i32.clz (local.get 0)) (i32.clz (local.get 0))
      (i32.clz (local.get 0))
      (i32.ctz (local.get 0)) (i32.popcnt (local.get 0))
      (br 0)))

  ;; Eight parameters, each used, have registers: what is left is as few as the operands.
  (func (export "floats") (param f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64 f64)
    (block (result f64 f64 f64)
      (f64.sqrt (local.get 0)) (f64.sqrt (local.get 1)) (f64.sqrt (local.get 2))
      (f64.neg (local.get 3)) (f64.add (local.get 4) (local.get 5)) (f64.mul (local.get 6) (local.get 7))
      (br 0)))

  ;; To the start of a loop, which is entered with other values first.
  (func (export "loop") (param i32) (result i32 i32)
    (i32.const 10) (i32.const 20)
    (loop (param i32 i32) (result i32 i32)
      (if (param i32 i32) (result i32 i32) (local.get 0)
        (then
          drop drop
          (i32.clz (local.get 0)) (i32.clz (local.get 0)) (i32.clz (local.get 0)) (i32.clz (local.get 0))
          (i32.clz (local.get 0))
          (i32.ctz (local.get 0)) (i32.popcnt (local.get 0))
          (local.set 0 (i32.const 0))
          (br 1))
        (else)))))

(assert_return (invoke "integers" (i32.const 7)) (i32.const 0) (i32.const 3))
(assert_return (invoke "integers" (i32.const 0x100)) (i32.const 8) (i32.const 1))
(assert_return (invoke "floats"
    (f64.const 1) (f64.const 4) (f64.const 9) (f64.const 16) (f64.const 25) (f64.const 36) (f64.const 2) (f64.const 3))
  (f64.const -16) (f64.const 61) (f64.const 6))
(assert_return (invoke "loop" (i32.const 7)) (i32.const 0) (i32.const 3))
(assert_return (invoke "loop" (i32.const 0)) (i32.const 10) (i32.const 20))
