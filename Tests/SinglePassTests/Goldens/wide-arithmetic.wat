;; Sums of 128 bits are an addition and one with carry, with operands from registers, memory and immediates; a product is
;; one instruction, in the registers of a division.

(module
  (func (param i64 i64 i64 i64) (result i64 i64)
    (i64.add128 (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  (func (param i64 i64) (result i64 i64) (i64.add128 (local.get 0) (local.get 1) (i64.const 1) (i64.const 0)))
  (func (param i64 i64) (result i64 i64)
    (i64.sub128 (i64.const 0) (i64.const 0x123456789abcdef0) (local.get 0) (local.get 1)))
  (func (param i64 i64) (result i64 i64) (i64.mul_wide_u (local.get 0) (local.get 1)))
  (func (param i64) (result i64 i64) (i64.mul_wide_s (i64.const -3) (local.get 0)))
  ;; low, high += a · b
  (func (param $n i64) (param $a i64) (param $b i64) (result i64 i64) (local $low i64) (local $high i64)
    (loop $next
      (i64.add128 (local.get $low) (local.get $high) (i64.mul_wide_u (local.get $a) (local.get $b)))
      (local.set $high) (local.set $low)
      (br_if $next (i64.ne (local.tee $n (i64.sub (local.get $n) (i64.const 1))) (i64.const 0))))
    (local.get $low) (local.get $high)))
