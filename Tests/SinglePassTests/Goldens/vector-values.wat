;; Vectors on the operand stack, as locals, through calls and tail calls.

(module
  (func $callee (param v128) (result v128) (local.get 0))

  ;; A leaf: parameters stay where they arrive, and the result is made where it is wanted.
  (func (param v128 v128) (result v128) (i32x4.add (local.get 0) (i32x4.mul (local.get 1) (local.get 1))))

  ;; A local that is set has its register for what comes next, and its home for what comes behind the call.
  (func (param v128) (result v128) (local v128)
    (local.set 1 (i8x16.add (local.get 0) (local.get 0)))
    (i8x16.sub (call $callee (i8x16.add (local.get 1) (local.get 1))) (local.get 1)))

  ;; A pin in a loop that calls, saved around the call with all of its 16 bytes.
  (func (param i32) (result v128) (local v128)
    (loop $again
      (local.set 1 (i64x2.add (local.get 1) (call $callee (local.get 1))))
      (local.set 1 (i64x2.sub (local.get 1) (i64x2.splat (i64.extend_i32_s (local.get 0)))))
      (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
    (local.get 1))

  ;; Constants: zero and all ones are instructions, others lie behind the function.
  (func (result v128 v128 v128)
    (v128.const i64x2 0 0) (v128.const i64x2 -1 -1) (v128.const i32x4 1 2 3 4))

  ;; The ninth vector arrives on the stack and is aligned; so is the ninth result.
  (func $nine (param v128 v128 v128 v128 v128 v128 v128 v128 v128)
    (result v128 v128 v128 v128 v128 v128 v128 v128 v128)
    (local.get 8) (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5)
    (local.get 6) (local.get 7))

  ;; A tail call that moves a vector from stack to stack: as words, once vector registers are read no more.
  (func (param v128 v128 v128 v128 v128 v128 v128 v128 v128)
    (result v128 v128 v128 v128 v128 v128 v128 v128 v128)
    (return_call $nine
      (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
      (local.get 8) (local.get 0)))

  ;; A tail call with vectors in registers alone is one parallel move.
  (func (param v128 v128) (result v128)
    (return_call $two (local.get 1) (local.get 0)))
  (func $two (param v128 v128) (result v128) (v128.xor (local.get 0) (local.get 1)))

  ;; Without a vector among its values a function has operands of 8 bytes, whatever the module has.
  (func (param i64 i64) (result i64)
    (i64.add (i64.mul (local.get 0) (local.get 1)) (i64.mul (local.get 1) (local.get 1)))))
