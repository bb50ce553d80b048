;; The lowest bytes of rsi and rdi have the numbers of other registers' second bytes unless a prefix says otherwise, and
;; base, index and value may all be registers that need no prefix: a byte is stored while others are kept, in a loop that
;; accesses memory more often than anything else.

(module
  (memory 1)
  (func $nothing)
  (func (export "store") (param $a i32) (param $b i32) (param $at i32) (param $v i32) (result i32)
    (local $sum i32)
    (call $nothing)
    (loop $again
      (i32.add (local.get $a) (i32.const 1))
      (i32.add (local.get $b) (i32.const 2))
      (i32.store8 (i32.add (local.get $at) (i32.const 3)) (i32.add (local.get $v) (i32.const 4)))
      (local.set $sum (i32.add (i32.add) (local.get $sum)))
      (i32.store16 (i32.const 16) (i32.load16_u (i32.const 8)))
      (i32.store16 (i32.const 18) (i32.load16_u (i32.const 10)))
      (i32.store16 (i32.const 20) (i32.load16_u (i32.const 12)))
      (i32.store16 (i32.const 22) (i32.load16_u (i32.const 14)))
      (br_if $again (i32.load8_u (i32.const 24))))
    (i32.add (local.get $sum) (i32.load (i32.add (local.get $at) (i32.const 3)))))
)
(assert_return (invoke "store" (i32.const 0x100) (i32.const 0x200) (i32.const 29) (i32.const 0x1234567a))
  (i32.const 0x381))
