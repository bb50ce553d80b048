;; Relaxed dot products whose sums have no room in 16 bits. The second operand counts with its sign in all lanes, or without in
;; all lanes; either way each sum of two products saturates. Other lanes show which way it is.

(module
  (func (export "dot") (param v128 v128) (result v128)
    (i16x8.relaxed_dot_i8x16_i7x16_s (local.get 0) (local.get 1)))
  (func (export "dot-add") (param v128 v128 v128) (result v128)
    (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get 0) (local.get 1) (local.get 2))))

;; With signs: 2 × 16384 = 32768, −1, and −32512, the least sum. Without: 2 × −16384 = −32768, 255, and the least sum again.
(assert_return (invoke "dot"
  (v128.const i8x16 -128 -128 1 0 -128 -128 0 0 -128 -128 1 0 -128 -128 127 127)
  (v128.const i8x16 -128 -128 -1 0 127 127 0 0 -128 -128 -1 0 127 127 127 127))
  (either
    (v128.const i16x8 32767 -1 -32512 0 32767 -1 -32512 32258)
    (v128.const i16x8 -32768 255 -32512 0 -32768 255 -32512 32258)))
;; Without signs, these saturate as well: 2 × 127 × 255 = 64770, and 2 × −128 × 255 = −65280.
(assert_return (invoke "dot"
  (v128.const i8x16 127 127 -128 -128 0 0 0 0 0 0 0 0 0 0 0 0)
  (v128.const i8x16 -1 -1 -1 -1 0 0 0 0 0 0 0 0 0 0 0 0))
  (either
    (v128.const i16x8 -254 256 0 0 0 0 0 0)
    (v128.const i16x8 32767 -32768 0 0 0 0 0 0)))

(assert_return (invoke "dot-add"
  (v128.const i8x16 -128 -128 1 0 -128 -128 0 0 -128 -128 -128 -128 -128 -128 127 127)
  (v128.const i8x16 -128 -128 -1 0 127 127 0 0 -128 -128 -128 -128 127 127 127 127)
  (v128.const i32x4 0 1000000 -1 2))
  (either
    (v128.const i32x4 32766 967488 65533 -252)
    (v128.const i32x4 -32513 967488 -65537 -252)))
;; The result over each operand.
(module
  (func (export "over-0") (param v128 v128 v128) (result v128 v128 v128)
    (local.set 0 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get 0) (local.get 1) (local.get 2)))
    (local.get 0) (local.get 1) (local.get 2))
  (func (export "over-2") (param v128 v128 v128) (result v128 v128 v128)
    (local.set 2 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get 0) (local.get 1) (local.get 2)))
    (local.get 0) (local.get 1) (local.get 2)))
(assert_return (invoke "over-0"
  (v128.const i8x16 -128 -128 1 0 0 0 0 0 0 0 0 0 0 0 0 0)
  (v128.const i8x16 -128 -128 -1 0 0 0 0 0 0 0 0 0 0 0 0 0)
  (v128.const i32x4 1 2 3 4))
  (either (v128.const i32x4 32767 2 3 4) (v128.const i32x4 -32512 2 3 4))
  (v128.const i8x16 -128 -128 -1 0 0 0 0 0 0 0 0 0 0 0 0 0) (v128.const i32x4 1 2 3 4))
(assert_return (invoke "over-2"
  (v128.const i8x16 -128 -128 1 0 0 0 0 0 0 0 0 0 0 0 0 0)
  (v128.const i8x16 -128 -128 -1 0 0 0 0 0 0 0 0 0 0 0 0 0)
  (v128.const i32x4 1 2 3 4))
  (v128.const i8x16 -128 -128 1 0 0 0 0 0 0 0 0 0 0 0 0 0)
  (v128.const i8x16 -128 -128 -1 0 0 0 0 0 0 0 0 0 0 0 0 0)
  (either (v128.const i32x4 32767 2 3 4) (v128.const i32x4 -32512 2 3 4)))
