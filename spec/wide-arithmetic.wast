;; Wide arithmetic with its operands in every place: parameters, locals in memory, constants with and without room in an
;; instruction, results of operations, values below them that stay, more of them than there are registers. The official
;; script passes parameters alone. Sums are checked by their inverse and by carries that are known.

(module
  (func $nothing)
  ;; Constants on either side.
  (func (export "add-small-constant") (param i64 i64) (result i64 i64)
    (i64.add128 (local.get 0) (local.get 1) (i64.const -1) (i64.const 0)))
  (func (export "add-large-constant") (param i64 i64) (result i64 i64)
    (i64.add128
      (local.get 0) (local.get 1) (i64.const 0x123456789abcdef0) (i64.const 0x0fedcba987654321)))
  (func (export "large-constant-add") (param i64 i64) (result i64 i64)
    (i64.add128
      (i64.const 0x123456789abcdef0) (i64.const 0x0fedcba987654321) (local.get 0) (local.get 1)))
  (func (export "constants") (result i64 i64)
    (i64.add128
      (i64.const 0x8000000000000000) (i64.const 0x7000000000000000)
      (i64.const 0x8000000000000001) (i64.const 0x0fffffffffffffff)))
  (func (export "sub-large-constant") (param i64 i64) (result i64 i64)
    (i64.sub128
      (local.get 0) (local.get 1) (i64.const 0x123456789abcdef0) (i64.const 0x0fedcba987654321)))
  (func (export "large-constant-sub") (param i64 i64) (result i64 i64)
    (i64.sub128
      (i64.const 0x123456789abcdef0) (i64.const 0x0fedcba987654321) (local.get 0) (local.get 1)))
  (func (export "zero-sub") (param i64 i64) (result i64 i64)
    (i64.sub128 (i64.const 0) (i64.const 0) (local.get 0) (local.get 1)))
  ;; The same operand more than once.
  (func (export "double") (param i64 i64) (result i64 i64)
    (i64.add128 (local.get 0) (local.get 1) (local.get 0) (local.get 1)))
  (func (export "all-one") (param i64) (result i64 i64)
    (i64.add128 (local.get 0) (local.get 0) (local.get 0) (local.get 0)))
  (func (export "nothing-left") (param i64 i64) (result i64 i64)
    (i64.sub128 (local.get 0) (local.get 1) (local.get 0) (local.get 1)))
  ;; Results of operations; each half in a register, or in a slot below others.
  (func (export "computed") (param i64 i64 i64 i64) (result i64 i64)
    (i64.add128
      (i64.xor (local.get 0) (i64.const 5)) (i64.xor (local.get 1) (i64.const 5))
      (i64.xor (local.get 2) (i64.const 5)) (i64.xor (local.get 3) (i64.const 5))))
  (func (export "computed-sub") (param i64 i64 i64 i64) (result i64 i64)
    (i64.sub128
      (i64.xor (local.get 0) (i64.const 5)) (i64.xor (local.get 1) (i64.const 5))
      (i64.xor (local.get 2) (i64.const 5)) (i64.xor (local.get 3) (i64.const 5))))
  (func (export "settled") (param i64 i64 i64 i64) (result i64 i64)
    (i64.xor (local.get 0) (i64.const 5)) (i64.xor (local.get 1) (i64.const 5)) (call $nothing)
    (i64.xor (local.get 2) (i64.const 5)) (block) (i64.xor (local.get 3) (i64.const 5))
    (i64.sub128))
  ;; Eight parameters take the registers, and values below want theirs.
  (func (export "pressure") (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64 i64 i64)
    (i64.add (local.get 0) (local.get 7)) (i64.add (local.get 1) (local.get 6))
    (i64.add (local.get 2) (local.get 5)) (i64.add (local.get 3) (local.get 4))
    (i64.sub128
      (i64.add (local.get 0) (local.get 1)) (i64.add (local.get 2) (local.get 3))
      (i64.add (local.get 4) (local.get 5)) (i64.add (local.get 6) (local.get 7)))
    (i64.add128)
    (i64.mul_wide_u (local.get 0) (local.get 7))
    (i64.add (i64.add)))
  ;; Locals that loops keep in registers.
  (func (export "sum-of-numbers") (param $n i64) (result i64 i64) (local $low i64) (local $high i64)
    (loop $again
      (i64.add128
        (local.get $low) (local.get $high) (i64.mul_wide_u (local.get $n) (i64.const 0x100000000000000)))
      (local.set $high) (local.set $low)
      (br_if $again (i64.ne (local.tee $n (i64.sub (local.get $n) (i64.const 1))) (i64.const 0))))
    (local.get $low) (local.get $high))
  ;; 1 · 2 · … · n, 128 bits.
  (func (export "factorial") (param $n i64) (result i64 i64) (local $low i64) (local $high i64) (local $t i64)
    (local.set $low (i64.const 1))
    (loop $again
      (local.set $t (i64.mul (local.get $high) (local.get $n)))
      (i64.mul_wide_u (local.get $low) (local.get $n))
      (local.set $high (i64.add (local.get $t)))
      (local.set $low)
      (br_if $again (i64.gt_u (local.tee $n (i64.sub (local.get $n) (i64.const 1))) (i64.const 1))))
    (local.get $low) (local.get $high))
  ;; Factors in the registers that products want, and in all other places.
  (func (export "mul-parameters") (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64)
    (i64.add128
      (i64.mul_wide_s (local.get 5) (local.get 7)) (i64.mul_wide_u (local.get 7) (local.get 5))))
  (func (export "mul-constant") (param i64) (result i64 i64) (i64.mul_wide_s (local.get 0) (i64.const -3)))
  (func (export "constant-mul") (param i64) (result i64 i64)
    (i64.mul_wide_u (i64.const 0xfedcba9876543210) (local.get 0)))
  (func (export "square") (param i64) (result i64 i64) (i64.mul_wide_s (local.get 0) (local.get 0)))
  (func (export "square-last") (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64)
    (i64.mul_wide_u (local.get 7) (local.get 7)))
  (func (export "mul-computed") (param i64 i64) (result i64 i64)
    (i64.mul_wide_u (i64.add (local.get 0) (i64.const 1)) (i64.sub (local.get 1) (i64.const 1))))
  (func (export "mul-of-products") (param i64 i64) (result i64 i64)
    (i64.mul_wide_u (i64.mul_wide_u (local.get 0) (local.get 1))))
  (func (export "mul-around-division") (param i64 i64) (result i64 i64)
    (i64.mul_wide_u (i64.div_u (local.get 0) (local.get 1)) (i64.rem_u (local.get 0) (local.get 1))))
  (func (export "mul-keeps") (param i64 i64) (result i64 i64 i64 i64 i64)
    (i64.add (local.get 0) (i64.const 1)) (i64.add (local.get 0) (i64.const 2))
    (i64.add (local.get 0) (i64.const 3))
    (i64.mul_wide_s (local.get 0) (local.get 1))))

(assert_return (invoke "add-small-constant" (i64.const 0) (i64.const 7)) (i64.const -1) (i64.const 7))
(assert_return (invoke "add-small-constant" (i64.const 1) (i64.const 7)) (i64.const 0) (i64.const 8))
(assert_return
  (invoke "add-large-constant" (i64.const 0xffffffffffffffff) (i64.const 1))
  (i64.const 0x123456789abcdeef) (i64.const 0x0fedcba987654323))
(assert_return
  (invoke "large-constant-add" (i64.const 0xffffffffffffffff) (i64.const 1))
  (i64.const 0x123456789abcdeef) (i64.const 0x0fedcba987654323))
(assert_return (invoke "constants") (i64.const 1) (i64.const 0x8000000000000000))
(assert_return
  (invoke "sub-large-constant" (i64.const 0) (i64.const 0))
  (i64.const 0xedcba98765432110) (i64.const 0xf0123456789abcde))
(assert_return
  (invoke "large-constant-sub" (i64.const 0x123456789abcdef1) (i64.const 0))
  (i64.const -1) (i64.const 0x0fedcba987654320))
(assert_return (invoke "zero-sub" (i64.const 1) (i64.const 0)) (i64.const -1) (i64.const -1))
(assert_return (invoke "zero-sub" (i64.const 0) (i64.const 1)) (i64.const 0) (i64.const -1))
(assert_return
  (invoke "double" (i64.const 0x8000000000000001) (i64.const 3)) (i64.const 2) (i64.const 7))
(assert_return (invoke "all-one" (i64.const -1)) (i64.const -2) (i64.const -1))
(assert_return (invoke "nothing-left" (i64.const 77) (i64.const 88)) (i64.const 0) (i64.const 0))
(assert_return
  (invoke "computed" (i64.const -6) (i64.const 6) (i64.const 4) (i64.const 7))
  (i64.const 0) (i64.const 6))
(assert_return
  (invoke "computed-sub" (i64.const 5) (i64.const 6) (i64.const 4) (i64.const 7))
  (i64.const -1) (i64.const 0))
(assert_return
  (invoke "settled" (i64.const 5) (i64.const 6) (i64.const 4) (i64.const 7))
  (i64.const -1) (i64.const 0))
(assert_return
  (invoke "pressure"
    (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7)
    (i64.const 8))
  (i64.const 9) (i64.const 9) (i64.const 1) (i64.const 9))
(assert_return
  (invoke "sum-of-numbers" (i64.const 1000)) (i64.const 0x1400000000000000) (i64.const 0x7a3))
(assert_return (invoke "factorial" (i64.const 20)) (i64.const 2432902008176640000) (i64.const 0))
(assert_return
  (invoke "factorial" (i64.const 33)) (i64.const 0x2f2fee5580000000) (i64.const 0x688589cc0e9505e))
(assert_return
  (invoke "mul-parameters"
    (i64.const 0) (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const -1) (i64.const 6)
    (i64.const -1))
  (i64.const 2) (i64.const -2))
(assert_return (invoke "mul-constant" (i64.const 5)) (i64.const -15) (i64.const -1))
(assert_return
  (invoke "mul-constant" (i64.const 0x8000000000000000)) (i64.const 0x8000000000000000) (i64.const 1))
(assert_return
  (invoke "constant-mul" (i64.const 0x100000000)) (i64.const 0x7654321000000000) (i64.const 0xfedcba98))
(assert_return (invoke "square" (i64.const -1)) (i64.const 1) (i64.const 0))
(assert_return
  (invoke "square-last"
    (i64.const 0) (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6)
    (i64.const -1))
  (i64.const 1) (i64.const -2))
(assert_return (invoke "mul-computed" (i64.const -2) (i64.const 3)) (i64.const -2) (i64.const 1))
(assert_return
  (invoke "mul-of-products" (i64.const 0x100000000) (i64.const 0x300000005)) (i64.const 0xf00000000)
  (i64.const 0))
(assert_return (invoke "mul-around-division" (i64.const 47) (i64.const 10)) (i64.const 28) (i64.const 0))
(assert_return
  (invoke "mul-keeps" (i64.const 0x4000000000000000) (i64.const -8))
  (i64.const 0x4000000000000001) (i64.const 0x4000000000000002) (i64.const 0x4000000000000003)
  (i64.const 0) (i64.const -2))

(assert_invalid (module (func (result i64 i64) (i64.add128 (i64.const 1) (i64.const 1) (i64.const 1)))) "type mismatch")
(assert_invalid
  (module (func (result i64) (i64.mul_wide_u (i64.const 1) (i64.const 1)))) "type mismatch")
(assert_invalid
  (module (func (result i64 i64) (i64.mul_wide_s (i64.const 1) (i32.const 1)))) "type mismatch")
