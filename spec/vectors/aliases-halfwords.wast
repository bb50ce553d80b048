;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Operands and results of vector instructions in each other's places: integers of 16 bits.
;;
;; "i8x16.sub-over-1" writes the difference of parameters 0 and 1 over parameter 1. What the names mean:
;;
;; kept      the operands are parameters, which are results besides
;; over-K    the result is written over parameter K; results are all parameters
;; same…     parameter 0 is several operands (those in the name, or all), written over or kept
;; owned-K   operand K is a sum and nothing else is left of it; or all are
;; again-K   the result is operand K of the same instruction once more; results are both

(module
  (func $i16x8.abs-kept (export "i16x8.abs-kept") (param v128) (result v128 v128)
    local.get 0 i16x8.abs local.get 0
  )
  (func $i16x8.abs-over-0 (export "i16x8.abs-over-0") (param v128) (result v128)
    local.get 0 i16x8.abs local.set 0 local.get 0
  )
  (func $i16x8.abs-owned-0 (export "i16x8.abs-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add i16x8.abs
  )
  (func $i16x8.abs-again-0 (export "i16x8.abs-again-0") (param v128) (result v128 v128) (local v128)
    local.get 0 i16x8.abs local.tee 1 i16x8.abs local.get 1
  )
  (func $i16x8.neg-kept (export "i16x8.neg-kept") (param v128) (result v128 v128)
    local.get 0 i16x8.neg local.get 0
  )
  (func $i16x8.neg-over-0 (export "i16x8.neg-over-0") (param v128) (result v128)
    local.get 0 i16x8.neg local.set 0 local.get 0
  )
  (func $i16x8.neg-owned-0 (export "i16x8.neg-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add i16x8.neg
  )
  (func $i16x8.neg-again-0 (export "i16x8.neg-again-0") (param v128) (result v128 v128) (local v128)
    local.get 0 i16x8.neg local.tee 1 i16x8.neg local.get 1
  )
  (func $i16x8.extadd_pairwise_i8x16_s-kept (export "i16x8.extadd_pairwise_i8x16_s-kept") (param v128)
  (result v128 v128)
    local.get 0 i16x8.extadd_pairwise_i8x16_s local.get 0
  )
  (func $i16x8.extadd_pairwise_i8x16_s-over-0 (export "i16x8.extadd_pairwise_i8x16_s-over-0") (param v128)
  (result v128)
    local.get 0 i16x8.extadd_pairwise_i8x16_s local.set 0 local.get 0
  )
  (func $i16x8.extadd_pairwise_i8x16_s-owned-0 (export "i16x8.extadd_pairwise_i8x16_s-owned-0") (param v128)
  (result v128)
    local.get 0 local.get 0 i64x2.add i16x8.extadd_pairwise_i8x16_s
  )
  (func $i16x8.extadd_pairwise_i8x16_s-again-0 (export "i16x8.extadd_pairwise_i8x16_s-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 i16x8.extadd_pairwise_i8x16_s local.tee 1 i16x8.extadd_pairwise_i8x16_s local.get 1
  )
  (func $i16x8.extadd_pairwise_i8x16_u-kept (export "i16x8.extadd_pairwise_i8x16_u-kept") (param v128)
  (result v128 v128)
    local.get 0 i16x8.extadd_pairwise_i8x16_u local.get 0
  )
  (func $i16x8.extadd_pairwise_i8x16_u-over-0 (export "i16x8.extadd_pairwise_i8x16_u-over-0") (param v128)
  (result v128)
    local.get 0 i16x8.extadd_pairwise_i8x16_u local.set 0 local.get 0
  )
  (func $i16x8.extadd_pairwise_i8x16_u-owned-0 (export "i16x8.extadd_pairwise_i8x16_u-owned-0") (param v128)
  (result v128)
    local.get 0 local.get 0 i64x2.add i16x8.extadd_pairwise_i8x16_u
  )
  (func $i16x8.extadd_pairwise_i8x16_u-again-0 (export "i16x8.extadd_pairwise_i8x16_u-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 i16x8.extadd_pairwise_i8x16_u local.tee 1 i16x8.extadd_pairwise_i8x16_u local.get 1
  )
  (func $i16x8.extend_low_i8x16_s-kept (export "i16x8.extend_low_i8x16_s-kept") (param v128)
  (result v128 v128)
    local.get 0 i16x8.extend_low_i8x16_s local.get 0
  )
  (func $i16x8.extend_low_i8x16_s-over-0 (export "i16x8.extend_low_i8x16_s-over-0") (param v128) (result v128)
    local.get 0 i16x8.extend_low_i8x16_s local.set 0 local.get 0
  )
  (func $i16x8.extend_low_i8x16_s-owned-0 (export "i16x8.extend_low_i8x16_s-owned-0") (param v128)
  (result v128)
    local.get 0 local.get 0 i64x2.add i16x8.extend_low_i8x16_s
  )
  (func $i16x8.extend_low_i8x16_s-again-0 (export "i16x8.extend_low_i8x16_s-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 i16x8.extend_low_i8x16_s local.tee 1 i16x8.extend_low_i8x16_s local.get 1
  )
  (func $i16x8.extend_high_i8x16_s-kept (export "i16x8.extend_high_i8x16_s-kept") (param v128)
  (result v128 v128)
    local.get 0 i16x8.extend_high_i8x16_s local.get 0
  )
  (func $i16x8.extend_high_i8x16_s-over-0 (export "i16x8.extend_high_i8x16_s-over-0") (param v128)
  (result v128)
    local.get 0 i16x8.extend_high_i8x16_s local.set 0 local.get 0
  )
  (func $i16x8.extend_high_i8x16_s-owned-0 (export "i16x8.extend_high_i8x16_s-owned-0") (param v128)
  (result v128)
    local.get 0 local.get 0 i64x2.add i16x8.extend_high_i8x16_s
  )
  (func $i16x8.extend_high_i8x16_s-again-0 (export "i16x8.extend_high_i8x16_s-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 i16x8.extend_high_i8x16_s local.tee 1 i16x8.extend_high_i8x16_s local.get 1
  )
  (func $i16x8.extend_low_i8x16_u-kept (export "i16x8.extend_low_i8x16_u-kept") (param v128)
  (result v128 v128)
    local.get 0 i16x8.extend_low_i8x16_u local.get 0
  )
  (func $i16x8.extend_low_i8x16_u-over-0 (export "i16x8.extend_low_i8x16_u-over-0") (param v128) (result v128)
    local.get 0 i16x8.extend_low_i8x16_u local.set 0 local.get 0
  )
  (func $i16x8.extend_low_i8x16_u-owned-0 (export "i16x8.extend_low_i8x16_u-owned-0") (param v128)
  (result v128)
    local.get 0 local.get 0 i64x2.add i16x8.extend_low_i8x16_u
  )
  (func $i16x8.extend_low_i8x16_u-again-0 (export "i16x8.extend_low_i8x16_u-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 i16x8.extend_low_i8x16_u local.tee 1 i16x8.extend_low_i8x16_u local.get 1
  )
  (func $i16x8.extend_high_i8x16_u-kept (export "i16x8.extend_high_i8x16_u-kept") (param v128)
  (result v128 v128)
    local.get 0 i16x8.extend_high_i8x16_u local.get 0
  )
  (func $i16x8.extend_high_i8x16_u-over-0 (export "i16x8.extend_high_i8x16_u-over-0") (param v128)
  (result v128)
    local.get 0 i16x8.extend_high_i8x16_u local.set 0 local.get 0
  )
  (func $i16x8.extend_high_i8x16_u-owned-0 (export "i16x8.extend_high_i8x16_u-owned-0") (param v128)
  (result v128)
    local.get 0 local.get 0 i64x2.add i16x8.extend_high_i8x16_u
  )
  (func $i16x8.extend_high_i8x16_u-again-0 (export "i16x8.extend_high_i8x16_u-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 i16x8.extend_high_i8x16_u local.tee 1 i16x8.extend_high_i8x16_u local.get 1
  )
  (func $i16x8.eq-kept (export "i16x8.eq-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.eq local.get 0 local.get 1
  )
  (func $i16x8.eq-over-0 (export "i16x8.eq-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.eq local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.eq-over-1 (export "i16x8.eq-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.eq local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.eq-same (export "i16x8.eq-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.eq local.get 0
  )
  (func $i16x8.eq-same-over (export "i16x8.eq-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i16x8.eq local.set 0 local.get 0
  )
  (func $i16x8.eq-owned-0 (export "i16x8.eq-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.eq
  )
  (func $i16x8.eq-owned-1 (export "i16x8.eq-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.eq
  )
  (func $i16x8.eq-owned-all (export "i16x8.eq-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.eq
  )
  (func $i16x8.eq-again-0 (export "i16x8.eq-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.eq local.tee 2 local.get 1 i16x8.eq local.get 2
  )
  (func $i16x8.eq-again-1 (export "i16x8.eq-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.eq local.tee 2 i16x8.eq local.get 2
  )
  (func $i16x8.ne-kept (export "i16x8.ne-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.ne local.get 0 local.get 1
  )
  (func $i16x8.ne-over-0 (export "i16x8.ne-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.ne local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.ne-over-1 (export "i16x8.ne-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.ne local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.ne-same (export "i16x8.ne-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.ne local.get 0
  )
  (func $i16x8.ne-same-over (export "i16x8.ne-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i16x8.ne local.set 0 local.get 0
  )
  (func $i16x8.ne-owned-0 (export "i16x8.ne-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.ne
  )
  (func $i16x8.ne-owned-1 (export "i16x8.ne-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.ne
  )
  (func $i16x8.ne-owned-all (export "i16x8.ne-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.ne
  )
  (func $i16x8.ne-again-0 (export "i16x8.ne-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.ne local.tee 2 local.get 1 i16x8.ne local.get 2
  )
  (func $i16x8.ne-again-1 (export "i16x8.ne-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.ne local.tee 2 i16x8.ne local.get 2
  )
  (func $i16x8.lt_s-kept (export "i16x8.lt_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.lt_s local.get 0 local.get 1
  )
  (func $i16x8.lt_s-over-0 (export "i16x8.lt_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.lt_s local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.lt_s-over-1 (export "i16x8.lt_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.lt_s local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.lt_s-same (export "i16x8.lt_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.lt_s local.get 0
  )
  (func $i16x8.lt_s-same-over (export "i16x8.lt_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i16x8.lt_s local.set 0 local.get 0
  )
  (func $i16x8.lt_s-owned-0 (export "i16x8.lt_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.lt_s
  )
  (func $i16x8.lt_s-owned-1 (export "i16x8.lt_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.lt_s
  )
  (func $i16x8.lt_s-owned-all (export "i16x8.lt_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.lt_s
  )
  (func $i16x8.lt_s-again-0 (export "i16x8.lt_s-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.lt_s local.tee 2 local.get 1 i16x8.lt_s local.get 2
  )
  (func $i16x8.lt_s-again-1 (export "i16x8.lt_s-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.lt_s local.tee 2 i16x8.lt_s local.get 2
  )
  (func $i16x8.gt_s-kept (export "i16x8.gt_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.gt_s local.get 0 local.get 1
  )
  (func $i16x8.gt_s-over-0 (export "i16x8.gt_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.gt_s local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.gt_s-over-1 (export "i16x8.gt_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.gt_s local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.gt_s-same (export "i16x8.gt_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.gt_s local.get 0
  )
  (func $i16x8.gt_s-same-over (export "i16x8.gt_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i16x8.gt_s local.set 0 local.get 0
  )
  (func $i16x8.gt_s-owned-0 (export "i16x8.gt_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.gt_s
  )
  (func $i16x8.gt_s-owned-1 (export "i16x8.gt_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.gt_s
  )
  (func $i16x8.gt_s-owned-all (export "i16x8.gt_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.gt_s
  )
  (func $i16x8.gt_s-again-0 (export "i16x8.gt_s-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.gt_s local.tee 2 local.get 1 i16x8.gt_s local.get 2
  )
  (func $i16x8.gt_s-again-1 (export "i16x8.gt_s-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.gt_s local.tee 2 i16x8.gt_s local.get 2
  )
  (func $i16x8.le_s-kept (export "i16x8.le_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.le_s local.get 0 local.get 1
  )
  (func $i16x8.le_s-over-0 (export "i16x8.le_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.le_s local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.le_s-over-1 (export "i16x8.le_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.le_s local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.le_s-same (export "i16x8.le_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.le_s local.get 0
  )
  (func $i16x8.le_s-same-over (export "i16x8.le_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i16x8.le_s local.set 0 local.get 0
  )
  (func $i16x8.le_s-owned-0 (export "i16x8.le_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.le_s
  )
  (func $i16x8.le_s-owned-1 (export "i16x8.le_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.le_s
  )
  (func $i16x8.le_s-owned-all (export "i16x8.le_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.le_s
  )
  (func $i16x8.le_s-again-0 (export "i16x8.le_s-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.le_s local.tee 2 local.get 1 i16x8.le_s local.get 2
  )
  (func $i16x8.le_s-again-1 (export "i16x8.le_s-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.le_s local.tee 2 i16x8.le_s local.get 2
  )
  (func $i16x8.ge_s-kept (export "i16x8.ge_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.ge_s local.get 0 local.get 1
  )
  (func $i16x8.ge_s-over-0 (export "i16x8.ge_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.ge_s local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.ge_s-over-1 (export "i16x8.ge_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.ge_s local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.ge_s-same (export "i16x8.ge_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.ge_s local.get 0
  )
  (func $i16x8.ge_s-same-over (export "i16x8.ge_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i16x8.ge_s local.set 0 local.get 0
  )
  (func $i16x8.ge_s-owned-0 (export "i16x8.ge_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.ge_s
  )
  (func $i16x8.ge_s-owned-1 (export "i16x8.ge_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.ge_s
  )
  (func $i16x8.ge_s-owned-all (export "i16x8.ge_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.ge_s
  )
  (func $i16x8.ge_s-again-0 (export "i16x8.ge_s-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.ge_s local.tee 2 local.get 1 i16x8.ge_s local.get 2
  )
  (func $i16x8.ge_s-again-1 (export "i16x8.ge_s-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.ge_s local.tee 2 i16x8.ge_s local.get 2
  )
  (func $i16x8.lt_u-kept (export "i16x8.lt_u-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.lt_u local.get 0 local.get 1
  )
  (func $i16x8.lt_u-over-0 (export "i16x8.lt_u-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.lt_u local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.lt_u-over-1 (export "i16x8.lt_u-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.lt_u local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.lt_u-same (export "i16x8.lt_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.lt_u local.get 0
  )
  (func $i16x8.lt_u-same-over (export "i16x8.lt_u-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i16x8.lt_u local.set 0 local.get 0
  )
  (func $i16x8.lt_u-owned-0 (export "i16x8.lt_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.lt_u
  )
  (func $i16x8.lt_u-owned-1 (export "i16x8.lt_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.lt_u
  )
  (func $i16x8.lt_u-owned-all (export "i16x8.lt_u-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.lt_u
  )
  (func $i16x8.lt_u-again-0 (export "i16x8.lt_u-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.lt_u local.tee 2 local.get 1 i16x8.lt_u local.get 2
  )
  (func $i16x8.lt_u-again-1 (export "i16x8.lt_u-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.lt_u local.tee 2 i16x8.lt_u local.get 2
  )
  (func $i16x8.gt_u-kept (export "i16x8.gt_u-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.gt_u local.get 0 local.get 1
  )
  (func $i16x8.gt_u-over-0 (export "i16x8.gt_u-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.gt_u local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.gt_u-over-1 (export "i16x8.gt_u-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.gt_u local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.gt_u-same (export "i16x8.gt_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.gt_u local.get 0
  )
  (func $i16x8.gt_u-same-over (export "i16x8.gt_u-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i16x8.gt_u local.set 0 local.get 0
  )
  (func $i16x8.gt_u-owned-0 (export "i16x8.gt_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.gt_u
  )
  (func $i16x8.gt_u-owned-1 (export "i16x8.gt_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.gt_u
  )
  (func $i16x8.gt_u-owned-all (export "i16x8.gt_u-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.gt_u
  )
  (func $i16x8.gt_u-again-0 (export "i16x8.gt_u-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.gt_u local.tee 2 local.get 1 i16x8.gt_u local.get 2
  )
  (func $i16x8.gt_u-again-1 (export "i16x8.gt_u-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.gt_u local.tee 2 i16x8.gt_u local.get 2
  )
)

(assert_return (invoke "i16x8.abs-kept"
  (v128.const i64x2 0x193feef691db2367 0x233ff700130001))
  (v128.const i64x2 0x193f110a6e252367 0x233ff700130001)
  (v128.const i64x2 0x193feef691db2367 0x233ff700130001))
(assert_return (invoke "i16x8.abs-over-0"
  (v128.const i64x2 0x193feef691db2367 0x233ff700130001))
  (v128.const i64x2 0x193f110a6e252367 0x233ff700130001))
(assert_return (invoke "i16x8.abs-owned-0"
  (v128.const i64x2 0x193feef691db2367 0x233ff700130001))
  (v128.const i64x2 0x327f221323b646ce 0x467fee00260002))
(assert_return (invoke "i16x8.abs-again-0"
  (v128.const i64x2 0xffff000f9bbed692 0x7fff1ab149ec0080))
  (v128.const i64x2 0x1000f6442296e 0x7fff1ab149ec0080) (v128.const i64x2 0x1000f6442296e 0x7fff1ab149ec0080))
(assert_return (invoke "i16x8.neg-kept"
  (v128.const i64x2 0x15d818000ffc9 0x9ef64568da2d229a))
  (v128.const i64x2 0xffffa27f80000037 0x610aba9825d3dd66)
  (v128.const i64x2 0x15d818000ffc9 0x9ef64568da2d229a))
(assert_return (invoke "i16x8.neg-over-0"
  (v128.const i64x2 0x15d818000ffc9 0x9ef64568da2d229a))
  (v128.const i64x2 0xffffa27f80000037 0x610aba9825d3dd66))
(assert_return (invoke "i16x8.neg-owned-0"
  (v128.const i64x2 0x15d818000ffc9 0x9ef64568da2d229a))
  (v128.const i64x2 0xfffe44fdffff006e 0xc214752f4ba6bacc))
(assert_return (invoke "i16x8.neg-again-0"
  (v128.const i64x2 0xa910b8e762f50400 0x6856b3440020cd3d))
  (v128.const i64x2 0xa910b8e762f50400 0x6856b3440020cd3d)
  (v128.const i64x2 0x56f047199d0bfc00 0x97aa4cbcffe032c3))
(assert_return (invoke "i16x8.extadd_pairwise_i8x16_s-kept"
  (v128.const i64x2 0x80ff0120e3106130 0x523a57e0a134447e))
  (v128.const i64x2 0xff7f0021fff30091 0x8c0037ffd500c2)
  (v128.const i64x2 0x80ff0120e3106130 0x523a57e0a134447e))
(assert_return (invoke "i16x8.extadd_pairwise_i8x16_s-over-0"
  (v128.const i64x2 0x80ff0120e3106130 0x523a57e0a134447e))
  (v128.const i64x2 0xff7f0021fff30091 0x8c0037ffd500c2))
(assert_return (invoke "i16x8.extadd_pairwise_i8x16_s-owned-0"
  (v128.const i64x2 0x80ff0120e3106130 0x523a57e0a134447e))
  (v128.const i64x2 0xffff0043ffe60022 0x18ff7000aaff84))
(assert_return (invoke "i16x8.extadd_pairwise_i8x16_s-again-0"
  (v128.const i64x2 0x346166507f080180 0x2253f7804c62fd6))
  (v128.const i64x2 0xff95ffb6ff87ff80 0x27ffb7ffc90005) (v128.const i64x2 0x9500b60087ff81 0x2700b7ffca0005))
(assert_return (invoke "i16x8.extadd_pairwise_i8x16_u-kept"
  (v128.const i64x2 0x1ff1ff01c99afe32 0xee44537b10f360b7))
  (v128.const i64x2 0x110010001630130 0x13200ce01030117)
  (v128.const i64x2 0x1ff1ff01c99afe32 0xee44537b10f360b7))
(assert_return (invoke "i16x8.extadd_pairwise_i8x16_u-over-0"
  (v128.const i64x2 0x1ff1ff01c99afe32 0xee44537b10f360b7))
  (v128.const i64x2 0x110010001630130 0x13200ce01030117))
(assert_return (invoke "i16x8.extadd_pairwise_i8x16_u-owned-0"
  (v128.const i64x2 0x1ff1ff01c99afe32 0xee44537b10f360b7))
  (v128.const i64x2 0x122010100c80160 0x164019c0107012f))
(assert_return (invoke "i16x8.extadd_pairwise_i8x16_u-again-0"
  (v128.const i64x2 0xa955f6541d117aca 0xf7ed99d091040140))
  (v128.const i64x2 0xfe004b002e0045 0xe5006a00950041) (v128.const i64x2 0xfe014a002e0144 0x1e4016900950041))
(assert_return (invoke "i16x8.extend_low_i8x16_s-kept"
  (v128.const i64x2 0x992aacfeaee002ff 0xf2c3da47960773f1))
  (v128.const i64x2 0xffaeffe00002ffff 0xff99002affacfffe)
  (v128.const i64x2 0x992aacfeaee002ff 0xf2c3da47960773f1))
(assert_return (invoke "i16x8.extend_low_i8x16_s-over-0"
  (v128.const i64x2 0x992aacfeaee002ff 0xf2c3da47960773f1))
  (v128.const i64x2 0xffaeffe00002ffff 0xff99002affacfffe))
(assert_return (invoke "i16x8.extend_low_i8x16_s-owned-0"
  (v128.const i64x2 0x992aacfeaee002ff 0xf2c3da47960773f1))
  (v128.const i64x2 0x5dffc00005fffe 0x3200550059fffd))
(assert_return (invoke "i16x8.extend_low_i8x16_s-again-0"
  (v128.const i64x2 0xd0800d97dd81fb8 0xb5205307584187bd)) (v128.const i64x2 0x1fffffffb8 0x7dffffffd8)
  (v128.const i64x2 0x7dffd8001fffb8 0xd00080000ffd9))
(assert_return (invoke "i16x8.extend_high_i8x16_s-kept"
  (v128.const i64x2 0x5e2030b297e5d654 0x509a9f40002e1ff1)) (v128.const i64x2 0x2e001ffff1 0x50ff9aff9f0040)
  (v128.const i64x2 0x5e2030b297e5d654 0x509a9f40002e1ff1))
(assert_return (invoke "i16x8.extend_high_i8x16_s-over-0"
  (v128.const i64x2 0x5e2030b297e5d654 0x509a9f40002e1ff1)) (v128.const i64x2 0x2e001ffff1 0x50ff9aff9f0040))
(assert_return (invoke "i16x8.extend_high_i8x16_s-owned-0"
  (v128.const i64x2 0x5e2030b297e5d654 0x509a9f40002e1ff1))
  (v128.const i64x2 0x5c003fffe2 0xffa10035003eff80))
(assert_return (invoke "i16x8.extend_high_i8x16_s-again-0"
  (v128.const i64x2 0x293d10e0aa151f6d 0x11e37eb68ca622f3)) (v128.const i64x2 0x7effffffb6 0x11ffffffe3)
  (v128.const i64x2 0xff8cffa60022fff3 0x11ffe3007effb6))
(assert_return (invoke "i16x8.extend_low_i8x16_u-kept"
  (v128.const i64x2 0x5b4c83fbe1ec1f08 0x81d41031a061c013))
  (v128.const i64x2 0xe100ec001f0008 0x5b004c008300fb)
  (v128.const i64x2 0x5b4c83fbe1ec1f08 0x81d41031a061c013))
(assert_return (invoke "i16x8.extend_low_i8x16_u-over-0"
  (v128.const i64x2 0x5b4c83fbe1ec1f08 0x81d41031a061c013))
  (v128.const i64x2 0xe100ec001f0008 0x5b004c008300fb))
(assert_return (invoke "i16x8.extend_low_i8x16_u-owned-0"
  (v128.const i64x2 0x5b4c83fbe1ec1f08 0x81d41031a061c013))
  (v128.const i64x2 0xc300d8003e0010 0xb60099000700f7))
(assert_return (invoke "i16x8.extend_low_i8x16_u-again-0"
  (v128.const i64x2 0x2701ca3db0147e4e 0x45088d4a0eaa297f)) (v128.const i64x2 0x7e0000004e 0xb000000014)
  (v128.const i64x2 0xb00014007e004e 0x27000100ca003d))
(assert_return (invoke "i16x8.extend_high_i8x16_u-kept"
  (v128.const i64x2 0xbf14cf3e2bd20405 0x5102dc3308aa68ba))
  (v128.const i64x2 0x800aa006800ba 0x51000200dc0033)
  (v128.const i64x2 0xbf14cf3e2bd20405 0x5102dc3308aa68ba))
(assert_return (invoke "i16x8.extend_high_i8x16_u-over-0"
  (v128.const i64x2 0xbf14cf3e2bd20405 0x5102dc3308aa68ba))
  (v128.const i64x2 0x800aa006800ba 0x51000200dc0033))
(assert_return (invoke "i16x8.extend_high_i8x16_u-owned-0"
  (v128.const i64x2 0xbf14cf3e2bd20405 0x5102dc3308aa68ba))
  (v128.const i64x2 0x11005400d10074 0xa2000500b80066))
(assert_return (invoke "i16x8.extend_high_i8x16_u-again-0"
  (v128.const i64x2 0x6cd94d406f9004a9 0xe8ac13ff695ccd80)) (v128.const i64x2 0x13000000ff 0xe8000000ac)
  (v128.const i64x2 0x69005c00cd0080 0xe800ac001300ff))
(assert_return (invoke "i16x8.eq-kept"
  (v128.const i64x2 0x2baf00208001ffc1 0xc29f1dc8fff0fff7)
  (v128.const i64x2 0xff30020800043ae 0xbe12d45900019334)) (v128.const i64x2 0xffff00000000 0)
  (v128.const i64x2 0x2baf00208001ffc1 0xc29f1dc8fff0fff7)
  (v128.const i64x2 0xff30020800043ae 0xbe12d45900019334))
(assert_return (invoke "i16x8.eq-over-0"
  (v128.const i64x2 0x2baf00208001ffc1 0xc29f1dc8fff0fff7)
  (v128.const i64x2 0xff30020800043ae 0xbe12d45900019334)) (v128.const i64x2 0xffff00000000 0)
  (v128.const i64x2 0xff30020800043ae 0xbe12d45900019334))
(assert_return (invoke "i16x8.eq-over-1"
  (v128.const i64x2 0x2baf00208001ffc1 0xc29f1dc8fff0fff7)
  (v128.const i64x2 0xff30020800043ae 0xbe12d45900019334))
  (v128.const i64x2 0x2baf00208001ffc1 0xc29f1dc8fff0fff7) (v128.const i64x2 0xffff00000000 0))
(assert_return (invoke "i16x8.eq-same"
  (v128.const i64x2 0x2baf00208001ffc1 0xc29f1dc8fff0fff7)
  (v128.const i64x2 0xff30020800043ae 0xbe12d45900019334)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x2baf00208001ffc1 0xc29f1dc8fff0fff7))
(assert_return (invoke "i16x8.eq-same-over"
  (v128.const i64x2 0x2baf00208001ffc1 0xc29f1dc8fff0fff7)
  (v128.const i64x2 0xff30020800043ae 0xbe12d45900019334)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.eq-owned-0"
  (v128.const i64x2 0x2baf00208001ffc1 0xc29f1dc8fff0fff7)
  (v128.const i64x2 0xff30020800043ae 0xbe12d45900019334)) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.eq-owned-1"
  (v128.const i64x2 0x2baf00208001ffc1 0xc29f1dc8fff0fff7)
  (v128.const i64x2 0xff30020800043ae 0xbe12d45900019334)) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.eq-owned-all"
  (v128.const i64x2 0x2baf00208001ffc1 0xc29f1dc8fff0fff7)
  (v128.const i64x2 0xff30020800043ae 0xbe12d45900019334)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.eq-again-0"
  (v128.const i64x2 0x6a23efd8f0b71000 0xd85d50397dc4a14b)
  (v128.const i64x2 0x6a23fc1a581f5abd 0xd85d961489bef05a)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xffff000000000000 0xffff000000000000))
(assert_return (invoke "i16x8.eq-again-1"
  (v128.const i64x2 0x6a23efd8f0b71000 0xd85d50397dc4a14b)
  (v128.const i64x2 0x6a23fc1a581f5abd 0xd85d961489bef05a)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xffff000000000000 0xffff000000000000))
(assert_return (invoke "i16x8.ne-kept"
  (v128.const i64x2 0xe15aa1bff9c0004 0x40000109de67958)
  (v128.const i64x2 0x8af4aa1bffeb0004 0xdc3e00109de6473b))
  (v128.const i64x2 0xffff0000ffff0000 0xffff00000000ffff)
  (v128.const i64x2 0xe15aa1bff9c0004 0x40000109de67958)
  (v128.const i64x2 0x8af4aa1bffeb0004 0xdc3e00109de6473b))
(assert_return (invoke "i16x8.ne-over-0"
  (v128.const i64x2 0xe15aa1bff9c0004 0x40000109de67958)
  (v128.const i64x2 0x8af4aa1bffeb0004 0xdc3e00109de6473b))
  (v128.const i64x2 0xffff0000ffff0000 0xffff00000000ffff)
  (v128.const i64x2 0x8af4aa1bffeb0004 0xdc3e00109de6473b))
(assert_return (invoke "i16x8.ne-over-1"
  (v128.const i64x2 0xe15aa1bff9c0004 0x40000109de67958)
  (v128.const i64x2 0x8af4aa1bffeb0004 0xdc3e00109de6473b))
  (v128.const i64x2 0xe15aa1bff9c0004 0x40000109de67958)
  (v128.const i64x2 0xffff0000ffff0000 0xffff00000000ffff))
(assert_return (invoke "i16x8.ne-same"
  (v128.const i64x2 0xe15aa1bff9c0004 0x40000109de67958)
  (v128.const i64x2 0x8af4aa1bffeb0004 0xdc3e00109de6473b)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xe15aa1bff9c0004 0x40000109de67958))
(assert_return (invoke "i16x8.ne-same-over"
  (v128.const i64x2 0xe15aa1bff9c0004 0x40000109de67958)
  (v128.const i64x2 0x8af4aa1bffeb0004 0xdc3e00109de6473b)) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.ne-owned-0"
  (v128.const i64x2 0xe15aa1bff9c0004 0x40000109de67958)
  (v128.const i64x2 0x8af4aa1bffeb0004 0xdc3e00109de6473b)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.ne-owned-1"
  (v128.const i64x2 0xe15aa1bff9c0004 0x40000109de67958)
  (v128.const i64x2 0x8af4aa1bffeb0004 0xdc3e00109de6473b)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.ne-owned-all"
  (v128.const i64x2 0xe15aa1bff9c0004 0x40000109de67958)
  (v128.const i64x2 0x8af4aa1bffeb0004 0xdc3e00109de6473b)) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.ne-again-0"
  (v128.const i64x2 0xb9d8c9f9bf39964f 0x2fadd8fc7ffe9075)
  (v128.const i64x2 0x106b1c0695ddc5 0xbf59895520007100)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.ne-again-1"
  (v128.const i64x2 0xb9d8c9f9bf39964f 0x2fadd8fc7ffe9075)
  (v128.const i64x2 0x106b1c0695ddc5 0xbf59895520007100)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.lt_s-kept"
  (v128.const i64x2 0x4375d89dffff7986 0xf16affd562a86b5f)
  (v128.const i64x2 0x6fe48000ffffa9ad 0x8a40ffd562a8c57f)) (v128.const i64x2 0xffff000000000000 0)
  (v128.const i64x2 0x4375d89dffff7986 0xf16affd562a86b5f)
  (v128.const i64x2 0x6fe48000ffffa9ad 0x8a40ffd562a8c57f))
(assert_return (invoke "i16x8.lt_s-over-0"
  (v128.const i64x2 0x4375d89dffff7986 0xf16affd562a86b5f)
  (v128.const i64x2 0x6fe48000ffffa9ad 0x8a40ffd562a8c57f)) (v128.const i64x2 0xffff000000000000 0)
  (v128.const i64x2 0x6fe48000ffffa9ad 0x8a40ffd562a8c57f))
(assert_return (invoke "i16x8.lt_s-over-1"
  (v128.const i64x2 0x4375d89dffff7986 0xf16affd562a86b5f)
  (v128.const i64x2 0x6fe48000ffffa9ad 0x8a40ffd562a8c57f))
  (v128.const i64x2 0x4375d89dffff7986 0xf16affd562a86b5f) (v128.const i64x2 0xffff000000000000 0))
(assert_return (invoke "i16x8.lt_s-same"
  (v128.const i64x2 0x4375d89dffff7986 0xf16affd562a86b5f)
  (v128.const i64x2 0x6fe48000ffffa9ad 0x8a40ffd562a8c57f)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x4375d89dffff7986 0xf16affd562a86b5f))
(assert_return (invoke "i16x8.lt_s-same-over"
  (v128.const i64x2 0x4375d89dffff7986 0xf16affd562a86b5f)
  (v128.const i64x2 0x6fe48000ffffa9ad 0x8a40ffd562a8c57f)) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.lt_s-owned-0"
  (v128.const i64x2 0x4375d89dffff7986 0xf16affd562a86b5f)
  (v128.const i64x2 0x6fe48000ffffa9ad 0x8a40ffd562a8c57f))
  (v128.const i64x2 0xffff000000000000 0xffffffff0000))
(assert_return (invoke "i16x8.lt_s-owned-1"
  (v128.const i64x2 0x4375d89dffff7986 0xf16affd562a86b5f)
  (v128.const i64x2 0x6fe48000ffffa9ad 0x8a40ffd562a8c57f))
  (v128.const i64x2 0xffff00000000 0xffff000000000000))
(assert_return (invoke "i16x8.lt_s-owned-all"
  (v128.const i64x2 0x4375d89dffff7986 0xf16affd562a86b5f)
  (v128.const i64x2 0x6fe48000ffffa9ad 0x8a40ffd562a8c57f)) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.lt_s-again-0"
  (v128.const i64x2 0x3a710200ffd2e0f9 0x307a7f689ce532fd)
  (v128.const i64x2 0x802009cb7e0f9 0xafefa1101001526))
  (v128.const i64x2 0xffffffff00000000 0xffff0000ffffffff) (v128.const i64x2 0 0xffff0000))
(assert_return (invoke "i16x8.lt_s-again-1"
  (v128.const i64x2 0x3a710200ffd2e0f9 0x307a7f689ce532fd)
  (v128.const i64x2 0x802009cb7e0f9 0xafefa1101001526)) (v128.const i64x2 0xffffffff 0xffff0000)
  (v128.const i64x2 0 0xffff0000))
(assert_return (invoke "i16x8.gt_s-kept"
  (v128.const i64x2 0x35ae09340001a21c 0x6107a8ffdeffad)
  (v128.const i64x2 0x4bba070000a21c 0x6eb2ffff80003e33)) (v128.const i64x2 -65536 0xffffffff0000)
  (v128.const i64x2 0x35ae09340001a21c 0x6107a8ffdeffad)
  (v128.const i64x2 0x4bba070000a21c 0x6eb2ffff80003e33))
(assert_return (invoke "i16x8.gt_s-over-0"
  (v128.const i64x2 0x35ae09340001a21c 0x6107a8ffdeffad)
  (v128.const i64x2 0x4bba070000a21c 0x6eb2ffff80003e33)) (v128.const i64x2 -65536 0xffffffff0000)
  (v128.const i64x2 0x4bba070000a21c 0x6eb2ffff80003e33))
(assert_return (invoke "i16x8.gt_s-over-1"
  (v128.const i64x2 0x35ae09340001a21c 0x6107a8ffdeffad)
  (v128.const i64x2 0x4bba070000a21c 0x6eb2ffff80003e33))
  (v128.const i64x2 0x35ae09340001a21c 0x6107a8ffdeffad) (v128.const i64x2 -65536 0xffffffff0000))
(assert_return (invoke "i16x8.gt_s-same"
  (v128.const i64x2 0x35ae09340001a21c 0x6107a8ffdeffad)
  (v128.const i64x2 0x4bba070000a21c 0x6eb2ffff80003e33)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x35ae09340001a21c 0x6107a8ffdeffad))
(assert_return (invoke "i16x8.gt_s-same-over"
  (v128.const i64x2 0x35ae09340001a21c 0x6107a8ffdeffad)
  (v128.const i64x2 0x4bba070000a21c 0x6eb2ffff80003e33)) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.gt_s-owned-0"
  (v128.const i64x2 0x35ae09340001a21c 0x6107a8ffdeffad)
  (v128.const i64x2 0x4bba070000a21c 0x6eb2ffff80003e33)) (v128.const i64x2 -1 -65536))
(assert_return (invoke "i16x8.gt_s-owned-1"
  (v128.const i64x2 0x35ae09340001a21c 0x6107a8ffdeffad)
  (v128.const i64x2 0x4bba070000a21c 0x6eb2ffff80003e33)) (v128.const i64x2 0xffff00000000 0))
(assert_return (invoke "i16x8.gt_s-owned-all"
  (v128.const i64x2 0x35ae09340001a21c 0x6107a8ffdeffad)
  (v128.const i64x2 0x4bba070000a21c 0x6eb2ffff80003e33)) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.gt_s-again-0"
  (v128.const i64x2 0x74b8a782f6d7f1f2 0x2000800148f09271)
  (v128.const i64x2 0x43867fffedadf1f2 0x200070c248f051a7)) (v128.const i64x2 0xffffffff 0)
  (v128.const i64x2 0xffff0000ffff0000 0))
(assert_return (invoke "i16x8.gt_s-again-1"
  (v128.const i64x2 0x74b8a782f6d7f1f2 0x2000800148f09271)
  (v128.const i64x2 0x43867fffedadf1f2 0x200070c248f051a7))
  (v128.const i64x2 0xffff000000000000 0xffff0000ffff0000) (v128.const i64x2 0xffff0000ffff0000 0))
(assert_return (invoke "i16x8.le_s-kept"
  (v128.const i64x2 0xc005faaf1ffc5 0xaac0ab6b19fbc7c5)
  (v128.const i64x2 0x43f1f7a4b309000e 0x81aeab6b19fb8001))
  (v128.const i64x2 0xffff0000ffffffff 0xffffffff0000) (v128.const i64x2 0xc005faaf1ffc5 0xaac0ab6b19fbc7c5)
  (v128.const i64x2 0x43f1f7a4b309000e 0x81aeab6b19fb8001))
(assert_return (invoke "i16x8.le_s-over-0"
  (v128.const i64x2 0xc005faaf1ffc5 0xaac0ab6b19fbc7c5)
  (v128.const i64x2 0x43f1f7a4b309000e 0x81aeab6b19fb8001))
  (v128.const i64x2 0xffff0000ffffffff 0xffffffff0000)
  (v128.const i64x2 0x43f1f7a4b309000e 0x81aeab6b19fb8001))
(assert_return (invoke "i16x8.le_s-over-1"
  (v128.const i64x2 0xc005faaf1ffc5 0xaac0ab6b19fbc7c5)
  (v128.const i64x2 0x43f1f7a4b309000e 0x81aeab6b19fb8001))
  (v128.const i64x2 0xc005faaf1ffc5 0xaac0ab6b19fbc7c5) (v128.const i64x2 0xffff0000ffffffff 0xffffffff0000))
(assert_return (invoke "i16x8.le_s-same"
  (v128.const i64x2 0xc005faaf1ffc5 0xaac0ab6b19fbc7c5)
  (v128.const i64x2 0x43f1f7a4b309000e 0x81aeab6b19fb8001)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0xc005faaf1ffc5 0xaac0ab6b19fbc7c5))
(assert_return (invoke "i16x8.le_s-same-over"
  (v128.const i64x2 0xc005faaf1ffc5 0xaac0ab6b19fbc7c5)
  (v128.const i64x2 0x43f1f7a4b309000e 0x81aeab6b19fb8001)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.le_s-owned-0"
  (v128.const i64x2 0xc005faaf1ffc5 0xaac0ab6b19fbc7c5)
  (v128.const i64x2 0x43f1f7a4b309000e 0x81aeab6b19fb8001)) (v128.const i64x2 65535 0))
(assert_return (invoke "i16x8.le_s-owned-1"
  (v128.const i64x2 0xc005faaf1ffc5 0xaac0ab6b19fbc7c5)
  (v128.const i64x2 0x43f1f7a4b309000e 0x81aeab6b19fb8001)) (v128.const i64x2 0xffff0000ffffffff -1))
(assert_return (invoke "i16x8.le_s-owned-all"
  (v128.const i64x2 0xc005faaf1ffc5 0xaac0ab6b19fbc7c5)
  (v128.const i64x2 0x43f1f7a4b309000e 0x81aeab6b19fb8001)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.le_s-again-0"
  (v128.const i64x2 0x323f000cfffec84a 0x942159e4ffff0004)
  (v128.const i64x2 0x6dd10001ec4f0800 0xffc30004868ab18f))
  (v128.const i64x2 0xffffffff0000ffff 0xffff00000000)
  (v128.const i64x2 0xffff00000000ffff 0xffff000000000000))
(assert_return (invoke "i16x8.le_s-again-1"
  (v128.const i64x2 0x323f000cfffec84a 0x942159e4ffff0004)
  (v128.const i64x2 0x6dd10001ec4f0800 0xffc30004868ab18f)) (v128.const i64x2 0xffffffff 0xffff0000ffff0000)
  (v128.const i64x2 0xffff00000000ffff 0xffff000000000000))
(assert_return (invoke "i16x8.ge_s-kept"
  (v128.const i64x2 0xa4338001c63cfc9b 0x108000ffadfffe)
  (v128.const i64x2 0xa4338001c63cad78 0x400d585fffe002d)) (v128.const i64x2 -1 0)
  (v128.const i64x2 0xa4338001c63cfc9b 0x108000ffadfffe)
  (v128.const i64x2 0xa4338001c63cad78 0x400d585fffe002d))
(assert_return (invoke "i16x8.ge_s-over-0"
  (v128.const i64x2 0xa4338001c63cfc9b 0x108000ffadfffe)
  (v128.const i64x2 0xa4338001c63cad78 0x400d585fffe002d)) (v128.const i64x2 -1 0)
  (v128.const i64x2 0xa4338001c63cad78 0x400d585fffe002d))
(assert_return (invoke "i16x8.ge_s-over-1"
  (v128.const i64x2 0xa4338001c63cfc9b 0x108000ffadfffe)
  (v128.const i64x2 0xa4338001c63cad78 0x400d585fffe002d))
  (v128.const i64x2 0xa4338001c63cfc9b 0x108000ffadfffe) (v128.const i64x2 -1 0))
(assert_return (invoke "i16x8.ge_s-same"
  (v128.const i64x2 0xa4338001c63cfc9b 0x108000ffadfffe)
  (v128.const i64x2 0xa4338001c63cad78 0x400d585fffe002d)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0xa4338001c63cfc9b 0x108000ffadfffe))
(assert_return (invoke "i16x8.ge_s-same-over"
  (v128.const i64x2 0xa4338001c63cfc9b 0x108000ffadfffe)
  (v128.const i64x2 0xa4338001c63cad78 0x400d585fffe002d)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.ge_s-owned-0"
  (v128.const i64x2 0xa4338001c63cfc9b 0x108000ffadfffe)
  (v128.const i64x2 0xa4338001c63cad78 0x400d585fffe002d))
  (v128.const i64x2 0xffffffff00000000 0xffffffff00000000))
(assert_return (invoke "i16x8.ge_s-owned-1"
  (v128.const i64x2 0xa4338001c63cfc9b 0x108000ffadfffe)
  (v128.const i64x2 0xa4338001c63cad78 0x400d585fffe002d)) (v128.const i64x2 0xffffffff 0xffff0000))
(assert_return (invoke "i16x8.ge_s-owned-all"
  (v128.const i64x2 0xa4338001c63cfc9b 0x108000ffadfffe)
  (v128.const i64x2 0xa4338001c63cad78 0x400d585fffe002d)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.ge_s-again-0"
  (v128.const i64x2 0x6fb2fd41cb00f277 0x7ffe7ff81cd7a6a3)
  (v128.const i64x2 0x217c20981c28001b 0x7ffe06a61cd7a6a3)) (v128.const i64x2 0 65535)
  (v128.const i64x2 0xffff000000000000 -1))
(assert_return (invoke "i16x8.ge_s-again-1"
  (v128.const i64x2 0x6fb2fd41cb00f277 0x7ffe7ff81cd7a6a3)
  (v128.const i64x2 0x217c20981c28001b 0x7ffe06a61cd7a6a3)) (v128.const i64x2 0xffff000000000000 -65536)
  (v128.const i64x2 0xffff000000000000 -1))
(assert_return (invoke "i16x8.lt_u-kept"
  (v128.const i64x2 0x3a1ea0c1fff4e761 0xd6ad6cde00020a45)
  (v128.const i64x2 0x6102e08dfff40400 0x5e554720d3e7004b)) (v128.const i64x2 0xffffffff00000000 0xffff0000)
  (v128.const i64x2 0x3a1ea0c1fff4e761 0xd6ad6cde00020a45)
  (v128.const i64x2 0x6102e08dfff40400 0x5e554720d3e7004b))
(assert_return (invoke "i16x8.lt_u-over-0"
  (v128.const i64x2 0x3a1ea0c1fff4e761 0xd6ad6cde00020a45)
  (v128.const i64x2 0x6102e08dfff40400 0x5e554720d3e7004b)) (v128.const i64x2 0xffffffff00000000 0xffff0000)
  (v128.const i64x2 0x6102e08dfff40400 0x5e554720d3e7004b))
(assert_return (invoke "i16x8.lt_u-over-1"
  (v128.const i64x2 0x3a1ea0c1fff4e761 0xd6ad6cde00020a45)
  (v128.const i64x2 0x6102e08dfff40400 0x5e554720d3e7004b))
  (v128.const i64x2 0x3a1ea0c1fff4e761 0xd6ad6cde00020a45) (v128.const i64x2 0xffffffff00000000 0xffff0000))
(assert_return (invoke "i16x8.lt_u-same"
  (v128.const i64x2 0x3a1ea0c1fff4e761 0xd6ad6cde00020a45)
  (v128.const i64x2 0x6102e08dfff40400 0x5e554720d3e7004b)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x3a1ea0c1fff4e761 0xd6ad6cde00020a45))
(assert_return (invoke "i16x8.lt_u-same-over"
  (v128.const i64x2 0x3a1ea0c1fff4e761 0xd6ad6cde00020a45)
  (v128.const i64x2 0x6102e08dfff40400 0x5e554720d3e7004b)) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.lt_u-owned-0"
  (v128.const i64x2 0x3a1ea0c1fff4e761 0xd6ad6cde00020a45)
  (v128.const i64x2 0x6102e08dfff40400 0x5e554720d3e7004b))
  (v128.const i64x2 0xffffffff0000 0xffff000000000000))
(assert_return (invoke "i16x8.lt_u-owned-1"
  (v128.const i64x2 0x3a1ea0c1fff4e761 0xd6ad6cde00020a45)
  (v128.const i64x2 0x6102e08dfff40400 0x5e554720d3e7004b))
  (v128.const i64x2 0xffff00000000ffff 0xffffffffffff))
(assert_return (invoke "i16x8.lt_u-owned-all"
  (v128.const i64x2 0x3a1ea0c1fff4e761 0xd6ad6cde00020a45)
  (v128.const i64x2 0x6102e08dfff40400 0x5e554720d3e7004b)) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.lt_u-again-0"
  (v128.const i64x2 0xaaf2e11f73a90000 0xffae3d827ffffffe)
  (v128.const i64x2 0xc078003317ec98a8 0x7b31586ddb9efffe))
  (v128.const i64x2 0xffffffff0000 0xffff00000000ffff) (v128.const i64x2 0xffff00000000ffff 0xffffffff0000))
(assert_return (invoke "i16x8.lt_u-again-1"
  (v128.const i64x2 0xaaf2e11f73a90000 0xffae3d827ffffffe)
  (v128.const i64x2 0xc078003317ec98a8 0x7b31586ddb9efffe))
  (v128.const i64x2 0xffff00000000ffff 0xffffffff0000) (v128.const i64x2 0xffff00000000ffff 0xffffffff0000))
(assert_return (invoke "i16x8.gt_u-kept"
  (v128.const i64x2 0xfa4c7ffeffc44000 0x200001ffff5c27)
  (v128.const i64x2 0x64942ce6ffc40d6d 0xffb7e23cf7dde14b)) (v128.const i64x2 0xffffffff0000ffff 0xffff0000)
  (v128.const i64x2 0xfa4c7ffeffc44000 0x200001ffff5c27)
  (v128.const i64x2 0x64942ce6ffc40d6d 0xffb7e23cf7dde14b))
(assert_return (invoke "i16x8.gt_u-over-0"
  (v128.const i64x2 0xfa4c7ffeffc44000 0x200001ffff5c27)
  (v128.const i64x2 0x64942ce6ffc40d6d 0xffb7e23cf7dde14b)) (v128.const i64x2 0xffffffff0000ffff 0xffff0000)
  (v128.const i64x2 0x64942ce6ffc40d6d 0xffb7e23cf7dde14b))
(assert_return (invoke "i16x8.gt_u-over-1"
  (v128.const i64x2 0xfa4c7ffeffc44000 0x200001ffff5c27)
  (v128.const i64x2 0x64942ce6ffc40d6d 0xffb7e23cf7dde14b))
  (v128.const i64x2 0xfa4c7ffeffc44000 0x200001ffff5c27) (v128.const i64x2 0xffffffff0000ffff 0xffff0000))
(assert_return (invoke "i16x8.gt_u-same"
  (v128.const i64x2 0xfa4c7ffeffc44000 0x200001ffff5c27)
  (v128.const i64x2 0x64942ce6ffc40d6d 0xffb7e23cf7dde14b)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xfa4c7ffeffc44000 0x200001ffff5c27))
(assert_return (invoke "i16x8.gt_u-same-over"
  (v128.const i64x2 0xfa4c7ffeffc44000 0x200001ffff5c27)
  (v128.const i64x2 0x64942ce6ffc40d6d 0xffb7e23cf7dde14b)) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.gt_u-owned-0"
  (v128.const i64x2 0xfa4c7ffeffc44000 0x200001ffff5c27)
  (v128.const i64x2 0x64942ce6ffc40d6d 0xffb7e23cf7dde14b))
  (v128.const i64x2 0xffff0000ffff 0xffffffff00000000))
(assert_return (invoke "i16x8.gt_u-owned-1"
  (v128.const i64x2 0xfa4c7ffeffc44000 0x200001ffff5c27)
  (v128.const i64x2 0x64942ce6ffc40d6d 0xffb7e23cf7dde14b)) (v128.const i64x2 0xffff0000ffff0000 0xffffffff))
(assert_return (invoke "i16x8.gt_u-owned-all"
  (v128.const i64x2 0xfa4c7ffeffc44000 0x200001ffff5c27)
  (v128.const i64x2 0x64942ce6ffc40d6d 0xffb7e23cf7dde14b)) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.gt_u-again-0"
  (v128.const i64x2 0x7ffe8001fff5ebab 0x100000b01e982ac)
  (v128.const i64x2 0x7ffe8001fff54b12 0x1009185ad0d82ac)) (v128.const i64x2 65535 0)
  (v128.const i64x2 65535 0))
(assert_return (invoke "i16x8.gt_u-again-1"
  (v128.const i64x2 0x7ffe8001fff5ebab 0x100000b01e982ac)
  (v128.const i64x2 0x7ffe8001fff54b12 0x1009185ad0d82ac)) (v128.const i64x2 -65536 -1)
  (v128.const i64x2 65535 0))

(module
  (func $i16x8.le_u-kept (export "i16x8.le_u-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.le_u local.get 0 local.get 1
  )
  (func $i16x8.le_u-over-0 (export "i16x8.le_u-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.le_u local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.le_u-over-1 (export "i16x8.le_u-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.le_u local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.le_u-same (export "i16x8.le_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.le_u local.get 0
  )
  (func $i16x8.le_u-same-over (export "i16x8.le_u-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i16x8.le_u local.set 0 local.get 0
  )
  (func $i16x8.le_u-owned-0 (export "i16x8.le_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.le_u
  )
  (func $i16x8.le_u-owned-1 (export "i16x8.le_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.le_u
  )
  (func $i16x8.le_u-owned-all (export "i16x8.le_u-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.le_u
  )
  (func $i16x8.le_u-again-0 (export "i16x8.le_u-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.le_u local.tee 2 local.get 1 i16x8.le_u local.get 2
  )
  (func $i16x8.le_u-again-1 (export "i16x8.le_u-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.le_u local.tee 2 i16x8.le_u local.get 2
  )
  (func $i16x8.ge_u-kept (export "i16x8.ge_u-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.ge_u local.get 0 local.get 1
  )
  (func $i16x8.ge_u-over-0 (export "i16x8.ge_u-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.ge_u local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.ge_u-over-1 (export "i16x8.ge_u-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.ge_u local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.ge_u-same (export "i16x8.ge_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.ge_u local.get 0
  )
  (func $i16x8.ge_u-same-over (export "i16x8.ge_u-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i16x8.ge_u local.set 0 local.get 0
  )
  (func $i16x8.ge_u-owned-0 (export "i16x8.ge_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.ge_u
  )
  (func $i16x8.ge_u-owned-1 (export "i16x8.ge_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.ge_u
  )
  (func $i16x8.ge_u-owned-all (export "i16x8.ge_u-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.ge_u
  )
  (func $i16x8.ge_u-again-0 (export "i16x8.ge_u-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.ge_u local.tee 2 local.get 1 i16x8.ge_u local.get 2
  )
  (func $i16x8.ge_u-again-1 (export "i16x8.ge_u-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.ge_u local.tee 2 i16x8.ge_u local.get 2
  )
  (func $i16x8.add-kept (export "i16x8.add-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.add local.get 0 local.get 1
  )
  (func $i16x8.add-over-0 (export "i16x8.add-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.add local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.add-over-1 (export "i16x8.add-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.add local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.add-same (export "i16x8.add-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.add local.get 0
  )
  (func $i16x8.add-same-over (export "i16x8.add-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i16x8.add local.set 0 local.get 0
  )
  (func $i16x8.add-owned-0 (export "i16x8.add-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.add
  )
  (func $i16x8.add-owned-1 (export "i16x8.add-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.add
  )
  (func $i16x8.add-owned-all (export "i16x8.add-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.add
  )
  (func $i16x8.add-again-0 (export "i16x8.add-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.add local.tee 2 local.get 1 i16x8.add local.get 2
  )
  (func $i16x8.add-again-1 (export "i16x8.add-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.add local.tee 2 i16x8.add local.get 2
  )
  (func $i16x8.sub-kept (export "i16x8.sub-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.sub local.get 0 local.get 1
  )
  (func $i16x8.sub-over-0 (export "i16x8.sub-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.sub local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.sub-over-1 (export "i16x8.sub-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.sub local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.sub-same (export "i16x8.sub-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.sub local.get 0
  )
  (func $i16x8.sub-same-over (export "i16x8.sub-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i16x8.sub local.set 0 local.get 0
  )
  (func $i16x8.sub-owned-0 (export "i16x8.sub-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.sub
  )
  (func $i16x8.sub-owned-1 (export "i16x8.sub-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.sub
  )
  (func $i16x8.sub-owned-all (export "i16x8.sub-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.sub
  )
  (func $i16x8.sub-again-0 (export "i16x8.sub-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.sub local.tee 2 local.get 1 i16x8.sub local.get 2
  )
  (func $i16x8.sub-again-1 (export "i16x8.sub-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.sub local.tee 2 i16x8.sub local.get 2
  )
  (func $i16x8.mul-kept (export "i16x8.mul-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.mul local.get 0 local.get 1
  )
  (func $i16x8.mul-over-0 (export "i16x8.mul-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.mul local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.mul-over-1 (export "i16x8.mul-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.mul local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.mul-same (export "i16x8.mul-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.mul local.get 0
  )
  (func $i16x8.mul-same-over (export "i16x8.mul-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i16x8.mul local.set 0 local.get 0
  )
  (func $i16x8.mul-owned-0 (export "i16x8.mul-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.mul
  )
  (func $i16x8.mul-owned-1 (export "i16x8.mul-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.mul
  )
  (func $i16x8.mul-owned-all (export "i16x8.mul-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.mul
  )
  (func $i16x8.mul-again-0 (export "i16x8.mul-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.mul local.tee 2 local.get 1 i16x8.mul local.get 2
  )
  (func $i16x8.mul-again-1 (export "i16x8.mul-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.mul local.tee 2 i16x8.mul local.get 2
  )
  (func $i16x8.add_sat_s-kept (export "i16x8.add_sat_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.add_sat_s local.get 0 local.get 1
  )
  (func $i16x8.add_sat_s-over-0 (export "i16x8.add_sat_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.add_sat_s local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.add_sat_s-over-1 (export "i16x8.add_sat_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.add_sat_s local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.add_sat_s-same (export "i16x8.add_sat_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.add_sat_s local.get 0
  )
  (func $i16x8.add_sat_s-same-over (export "i16x8.add_sat_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i16x8.add_sat_s local.set 0 local.get 0
  )
  (func $i16x8.add_sat_s-owned-0 (export "i16x8.add_sat_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.add_sat_s
  )
  (func $i16x8.add_sat_s-owned-1 (export "i16x8.add_sat_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.add_sat_s
  )
  (func $i16x8.add_sat_s-owned-all (export "i16x8.add_sat_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.add_sat_s
  )
  (func $i16x8.add_sat_s-again-0 (export "i16x8.add_sat_s-again-0") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 1 i16x8.add_sat_s local.tee 2 local.get 1 i16x8.add_sat_s local.get 2
  )
  (func $i16x8.add_sat_s-again-1 (export "i16x8.add_sat_s-again-1") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.add_sat_s local.tee 2 i16x8.add_sat_s local.get 2
  )
  (func $i16x8.add_sat_u-kept (export "i16x8.add_sat_u-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.add_sat_u local.get 0 local.get 1
  )
  (func $i16x8.add_sat_u-over-0 (export "i16x8.add_sat_u-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.add_sat_u local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.add_sat_u-over-1 (export "i16x8.add_sat_u-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.add_sat_u local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.add_sat_u-same (export "i16x8.add_sat_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.add_sat_u local.get 0
  )
  (func $i16x8.add_sat_u-same-over (export "i16x8.add_sat_u-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i16x8.add_sat_u local.set 0 local.get 0
  )
  (func $i16x8.add_sat_u-owned-0 (export "i16x8.add_sat_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.add_sat_u
  )
  (func $i16x8.add_sat_u-owned-1 (export "i16x8.add_sat_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.add_sat_u
  )
  (func $i16x8.add_sat_u-owned-all (export "i16x8.add_sat_u-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.add_sat_u
  )
  (func $i16x8.add_sat_u-again-0 (export "i16x8.add_sat_u-again-0") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 1 i16x8.add_sat_u local.tee 2 local.get 1 i16x8.add_sat_u local.get 2
  )
  (func $i16x8.add_sat_u-again-1 (export "i16x8.add_sat_u-again-1") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.add_sat_u local.tee 2 i16x8.add_sat_u local.get 2
  )
  (func $i16x8.sub_sat_s-kept (export "i16x8.sub_sat_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.sub_sat_s local.get 0 local.get 1
  )
  (func $i16x8.sub_sat_s-over-0 (export "i16x8.sub_sat_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.sub_sat_s local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.sub_sat_s-over-1 (export "i16x8.sub_sat_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.sub_sat_s local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.sub_sat_s-same (export "i16x8.sub_sat_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.sub_sat_s local.get 0
  )
  (func $i16x8.sub_sat_s-same-over (export "i16x8.sub_sat_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i16x8.sub_sat_s local.set 0 local.get 0
  )
  (func $i16x8.sub_sat_s-owned-0 (export "i16x8.sub_sat_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.sub_sat_s
  )
  (func $i16x8.sub_sat_s-owned-1 (export "i16x8.sub_sat_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.sub_sat_s
  )
  (func $i16x8.sub_sat_s-owned-all (export "i16x8.sub_sat_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.sub_sat_s
  )
  (func $i16x8.sub_sat_s-again-0 (export "i16x8.sub_sat_s-again-0") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 1 i16x8.sub_sat_s local.tee 2 local.get 1 i16x8.sub_sat_s local.get 2
  )
  (func $i16x8.sub_sat_s-again-1 (export "i16x8.sub_sat_s-again-1") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.sub_sat_s local.tee 2 i16x8.sub_sat_s local.get 2
  )
  (func $i16x8.sub_sat_u-kept (export "i16x8.sub_sat_u-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.sub_sat_u local.get 0 local.get 1
  )
  (func $i16x8.sub_sat_u-over-0 (export "i16x8.sub_sat_u-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.sub_sat_u local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.sub_sat_u-over-1 (export "i16x8.sub_sat_u-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.sub_sat_u local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.sub_sat_u-same (export "i16x8.sub_sat_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.sub_sat_u local.get 0
  )
  (func $i16x8.sub_sat_u-same-over (export "i16x8.sub_sat_u-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i16x8.sub_sat_u local.set 0 local.get 0
  )
  (func $i16x8.sub_sat_u-owned-0 (export "i16x8.sub_sat_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.sub_sat_u
  )
  (func $i16x8.sub_sat_u-owned-1 (export "i16x8.sub_sat_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.sub_sat_u
  )
  (func $i16x8.sub_sat_u-owned-all (export "i16x8.sub_sat_u-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.sub_sat_u
  )
  (func $i16x8.sub_sat_u-again-0 (export "i16x8.sub_sat_u-again-0") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 1 i16x8.sub_sat_u local.tee 2 local.get 1 i16x8.sub_sat_u local.get 2
  )
  (func $i16x8.sub_sat_u-again-1 (export "i16x8.sub_sat_u-again-1") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.sub_sat_u local.tee 2 i16x8.sub_sat_u local.get 2
  )
  (func $i16x8.avgr_u-kept (export "i16x8.avgr_u-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.avgr_u local.get 0 local.get 1
  )
  (func $i16x8.avgr_u-over-0 (export "i16x8.avgr_u-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.avgr_u local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.avgr_u-over-1 (export "i16x8.avgr_u-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.avgr_u local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.avgr_u-same (export "i16x8.avgr_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.avgr_u local.get 0
  )
  (func $i16x8.avgr_u-same-over (export "i16x8.avgr_u-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i16x8.avgr_u local.set 0 local.get 0
  )
  (func $i16x8.avgr_u-owned-0 (export "i16x8.avgr_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.avgr_u
  )
  (func $i16x8.avgr_u-owned-1 (export "i16x8.avgr_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.avgr_u
  )
  (func $i16x8.avgr_u-owned-all (export "i16x8.avgr_u-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.avgr_u
  )
  (func $i16x8.avgr_u-again-0 (export "i16x8.avgr_u-again-0") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 1 i16x8.avgr_u local.tee 2 local.get 1 i16x8.avgr_u local.get 2
  )
  (func $i16x8.avgr_u-again-1 (export "i16x8.avgr_u-again-1") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.avgr_u local.tee 2 i16x8.avgr_u local.get 2
  )
  (func $i16x8.min_s-kept (export "i16x8.min_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.min_s local.get 0 local.get 1
  )
  (func $i16x8.min_s-over-0 (export "i16x8.min_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.min_s local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.min_s-over-1 (export "i16x8.min_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.min_s local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.min_s-same (export "i16x8.min_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.min_s local.get 0
  )
  (func $i16x8.min_s-same-over (export "i16x8.min_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i16x8.min_s local.set 0 local.get 0
  )
  (func $i16x8.min_s-owned-0 (export "i16x8.min_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.min_s
  )
  (func $i16x8.min_s-owned-1 (export "i16x8.min_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.min_s
  )
  (func $i16x8.min_s-owned-all (export "i16x8.min_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.min_s
  )
  (func $i16x8.min_s-again-0 (export "i16x8.min_s-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.min_s local.tee 2 local.get 1 i16x8.min_s local.get 2
  )
  (func $i16x8.min_s-again-1 (export "i16x8.min_s-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.min_s local.tee 2 i16x8.min_s local.get 2
  )
  (func $i16x8.min_u-kept (export "i16x8.min_u-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.min_u local.get 0 local.get 1
  )
  (func $i16x8.min_u-over-0 (export "i16x8.min_u-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.min_u local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.min_u-over-1 (export "i16x8.min_u-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.min_u local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.min_u-same (export "i16x8.min_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.min_u local.get 0
  )
  (func $i16x8.min_u-same-over (export "i16x8.min_u-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i16x8.min_u local.set 0 local.get 0
  )
  (func $i16x8.min_u-owned-0 (export "i16x8.min_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.min_u
  )
  (func $i16x8.min_u-owned-1 (export "i16x8.min_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.min_u
  )
  (func $i16x8.min_u-owned-all (export "i16x8.min_u-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.min_u
  )
  (func $i16x8.min_u-again-0 (export "i16x8.min_u-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.min_u local.tee 2 local.get 1 i16x8.min_u local.get 2
  )
  (func $i16x8.min_u-again-1 (export "i16x8.min_u-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.min_u local.tee 2 i16x8.min_u local.get 2
  )
  (func $i16x8.max_s-kept (export "i16x8.max_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.max_s local.get 0 local.get 1
  )
  (func $i16x8.max_s-over-0 (export "i16x8.max_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.max_s local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.max_s-over-1 (export "i16x8.max_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.max_s local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.max_s-same (export "i16x8.max_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.max_s local.get 0
  )
  (func $i16x8.max_s-same-over (export "i16x8.max_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i16x8.max_s local.set 0 local.get 0
  )
  (func $i16x8.max_s-owned-0 (export "i16x8.max_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.max_s
  )
  (func $i16x8.max_s-owned-1 (export "i16x8.max_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.max_s
  )
  (func $i16x8.max_s-owned-all (export "i16x8.max_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.max_s
  )
  (func $i16x8.max_s-again-0 (export "i16x8.max_s-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.max_s local.tee 2 local.get 1 i16x8.max_s local.get 2
  )
  (func $i16x8.max_s-again-1 (export "i16x8.max_s-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.max_s local.tee 2 i16x8.max_s local.get 2
  )
  (func $i16x8.max_u-kept (export "i16x8.max_u-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.max_u local.get 0 local.get 1
  )
  (func $i16x8.max_u-over-0 (export "i16x8.max_u-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.max_u local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.max_u-over-1 (export "i16x8.max_u-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.max_u local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.max_u-same (export "i16x8.max_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.max_u local.get 0
  )
  (func $i16x8.max_u-same-over (export "i16x8.max_u-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i16x8.max_u local.set 0 local.get 0
  )
  (func $i16x8.max_u-owned-0 (export "i16x8.max_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.max_u
  )
  (func $i16x8.max_u-owned-1 (export "i16x8.max_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.max_u
  )
  (func $i16x8.max_u-owned-all (export "i16x8.max_u-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.max_u
  )
  (func $i16x8.max_u-again-0 (export "i16x8.max_u-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.max_u local.tee 2 local.get 1 i16x8.max_u local.get 2
  )
  (func $i16x8.max_u-again-1 (export "i16x8.max_u-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.max_u local.tee 2 i16x8.max_u local.get 2
  )
  (func $i16x8.narrow_i32x4_s-kept (export "i16x8.narrow_i32x4_s-kept") (param v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.narrow_i32x4_s local.get 0 local.get 1
  )
  (func $i16x8.narrow_i32x4_s-over-0 (export "i16x8.narrow_i32x4_s-over-0") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i16x8.narrow_i32x4_s local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.narrow_i32x4_s-over-1 (export "i16x8.narrow_i32x4_s-over-1") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i16x8.narrow_i32x4_s local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.narrow_i32x4_s-same (export "i16x8.narrow_i32x4_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.narrow_i32x4_s local.get 0
  )
  (func $i16x8.narrow_i32x4_s-same-over (export "i16x8.narrow_i32x4_s-same-over") (param v128 v128)
  (result v128)
    local.get 0 local.get 0 i16x8.narrow_i32x4_s local.set 0 local.get 0
  )
  (func $i16x8.narrow_i32x4_s-owned-0 (export "i16x8.narrow_i32x4_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.narrow_i32x4_s
  )
  (func $i16x8.narrow_i32x4_s-owned-1 (export "i16x8.narrow_i32x4_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.narrow_i32x4_s
  )
  (func $i16x8.narrow_i32x4_s-owned-all (export "i16x8.narrow_i32x4_s-owned-all") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.narrow_i32x4_s
  )
  (func $i16x8.narrow_i32x4_s-again-0 (export "i16x8.narrow_i32x4_s-again-0") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.narrow_i32x4_s local.tee 2 local.get 1 i16x8.narrow_i32x4_s local.get 2
  )
  (func $i16x8.narrow_i32x4_s-again-1 (export "i16x8.narrow_i32x4_s-again-1") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.narrow_i32x4_s local.tee 2 i16x8.narrow_i32x4_s local.get 2
  )
  (func $i16x8.narrow_i32x4_u-kept (export "i16x8.narrow_i32x4_u-kept") (param v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.narrow_i32x4_u local.get 0 local.get 1
  )
  (func $i16x8.narrow_i32x4_u-over-0 (export "i16x8.narrow_i32x4_u-over-0") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i16x8.narrow_i32x4_u local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.narrow_i32x4_u-over-1 (export "i16x8.narrow_i32x4_u-over-1") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i16x8.narrow_i32x4_u local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.narrow_i32x4_u-same (export "i16x8.narrow_i32x4_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.narrow_i32x4_u local.get 0
  )
  (func $i16x8.narrow_i32x4_u-same-over (export "i16x8.narrow_i32x4_u-same-over") (param v128 v128)
  (result v128)
    local.get 0 local.get 0 i16x8.narrow_i32x4_u local.set 0 local.get 0
  )
  (func $i16x8.narrow_i32x4_u-owned-0 (export "i16x8.narrow_i32x4_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.narrow_i32x4_u
  )
  (func $i16x8.narrow_i32x4_u-owned-1 (export "i16x8.narrow_i32x4_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.narrow_i32x4_u
  )
  (func $i16x8.narrow_i32x4_u-owned-all (export "i16x8.narrow_i32x4_u-owned-all") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.narrow_i32x4_u
  )
  (func $i16x8.narrow_i32x4_u-again-0 (export "i16x8.narrow_i32x4_u-again-0") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.narrow_i32x4_u local.tee 2 local.get 1 i16x8.narrow_i32x4_u local.get 2
  )
  (func $i16x8.narrow_i32x4_u-again-1 (export "i16x8.narrow_i32x4_u-again-1") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.narrow_i32x4_u local.tee 2 i16x8.narrow_i32x4_u local.get 2
  )
)

(assert_return (invoke "i16x8.le_u-kept"
  (v128.const i64x2 0x122a49b63a686e 0x88a34fcb0021258a)
  (v128.const i64x2 0x80ef2a49d0b40010 0x40676e00217aed)) (v128.const i64x2 -65536 0xffffffffffff)
  (v128.const i64x2 0x122a49b63a686e 0x88a34fcb0021258a)
  (v128.const i64x2 0x80ef2a49d0b40010 0x40676e00217aed))
(assert_return (invoke "i16x8.le_u-over-0"
  (v128.const i64x2 0x122a49b63a686e 0x88a34fcb0021258a)
  (v128.const i64x2 0x80ef2a49d0b40010 0x40676e00217aed)) (v128.const i64x2 -65536 0xffffffffffff)
  (v128.const i64x2 0x80ef2a49d0b40010 0x40676e00217aed))
(assert_return (invoke "i16x8.le_u-over-1"
  (v128.const i64x2 0x122a49b63a686e 0x88a34fcb0021258a)
  (v128.const i64x2 0x80ef2a49d0b40010 0x40676e00217aed))
  (v128.const i64x2 0x122a49b63a686e 0x88a34fcb0021258a) (v128.const i64x2 -65536 0xffffffffffff))
(assert_return (invoke "i16x8.le_u-same"
  (v128.const i64x2 0x122a49b63a686e 0x88a34fcb0021258a)
  (v128.const i64x2 0x80ef2a49d0b40010 0x40676e00217aed)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x122a49b63a686e 0x88a34fcb0021258a))
(assert_return (invoke "i16x8.le_u-same-over"
  (v128.const i64x2 0x122a49b63a686e 0x88a34fcb0021258a)
  (v128.const i64x2 0x80ef2a49d0b40010 0x40676e00217aed)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.le_u-owned-0"
  (v128.const i64x2 0x122a49b63a686e 0x88a34fcb0021258a)
  (v128.const i64x2 0x80ef2a49d0b40010 0x40676e00217aed)) (v128.const i64x2 0xffff0000 0))
(assert_return (invoke "i16x8.le_u-owned-1"
  (v128.const i64x2 0x122a49b63a686e 0x88a34fcb0021258a)
  (v128.const i64x2 0x80ef2a49d0b40010 0x40676e00217aed)) (v128.const i64x2 0xffffffff0000ffff -1))
(assert_return (invoke "i16x8.le_u-owned-all"
  (v128.const i64x2 0x122a49b63a686e 0x88a34fcb0021258a)
  (v128.const i64x2 0x80ef2a49d0b40010 0x40676e00217aed)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.le_u-again-0"
  (v128.const i64x2 0x4a0400d7a8ffb0 0x7b6402000100977e)
  (v128.const i64x2 0x2d61ffe1d7a81bd7 0xa1df800001000042)) (v128.const i64x2 65535 65535)
  (v128.const i64x2 -65536 -65536))
(assert_return (invoke "i16x8.le_u-again-1"
  (v128.const i64x2 0x4a0400d7a8ffb0 0x7b6402000100977e)
  (v128.const i64x2 0x2d61ffe1d7a81bd7 0xa1df800001000042)) (v128.const i64x2 -65536 -65536)
  (v128.const i64x2 -65536 -65536))
(assert_return (invoke "i16x8.ge_u-kept"
  (v128.const i64x2 0x7fff000280010000 0xd124c8672c440010)
  (v128.const i64x2 0x7fff57a780010000 0xd124c8672c440010)) (v128.const i64x2 0xffff0000ffffffff -1)
  (v128.const i64x2 0x7fff000280010000 0xd124c8672c440010)
  (v128.const i64x2 0x7fff57a780010000 0xd124c8672c440010))
(assert_return (invoke "i16x8.ge_u-over-0"
  (v128.const i64x2 0x7fff000280010000 0xd124c8672c440010)
  (v128.const i64x2 0x7fff57a780010000 0xd124c8672c440010)) (v128.const i64x2 0xffff0000ffffffff -1)
  (v128.const i64x2 0x7fff57a780010000 0xd124c8672c440010))
(assert_return (invoke "i16x8.ge_u-over-1"
  (v128.const i64x2 0x7fff000280010000 0xd124c8672c440010)
  (v128.const i64x2 0x7fff57a780010000 0xd124c8672c440010))
  (v128.const i64x2 0x7fff000280010000 0xd124c8672c440010) (v128.const i64x2 0xffff0000ffffffff -1))
(assert_return (invoke "i16x8.ge_u-same"
  (v128.const i64x2 0x7fff000280010000 0xd124c8672c440010)
  (v128.const i64x2 0x7fff57a780010000 0xd124c8672c440010)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x7fff000280010000 0xd124c8672c440010))
(assert_return (invoke "i16x8.ge_u-same-over"
  (v128.const i64x2 0x7fff000280010000 0xd124c8672c440010)
  (v128.const i64x2 0x7fff57a780010000 0xd124c8672c440010)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.ge_u-owned-0"
  (v128.const i64x2 0x7fff000280010000 0xd124c8672c440010)
  (v128.const i64x2 0x7fff57a780010000 0xd124c8672c440010)) (v128.const i64x2 0xffffffff0000ffff 0xffffffff))
(assert_return (invoke "i16x8.ge_u-owned-1"
  (v128.const i64x2 0x7fff000280010000 0xd124c8672c440010)
  (v128.const i64x2 0x7fff57a780010000 0xd124c8672c440010)) (v128.const i64x2 0xffffffff 0xffffffff00000000))
(assert_return (invoke "i16x8.ge_u-owned-all"
  (v128.const i64x2 0x7fff000280010000 0xd124c8672c440010)
  (v128.const i64x2 0x7fff57a780010000 0xd124c8672c440010)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.ge_u-again-0"
  (v128.const i64x2 0xe71f9c8ad4050000 0x200be8d00012000)
  (v128.const i64x2 0x3421068ad4051bc9 0x200be8d00018d96)) (v128.const i64x2 -65536 -65536)
  (v128.const i64x2 -65536 -65536))
(assert_return (invoke "i16x8.ge_u-again-1"
  (v128.const i64x2 0xe71f9c8ad4050000 0x200be8d00012000)
  (v128.const i64x2 0x3421068ad4051bc9 0x200be8d00018d96)) (v128.const i64x2 65535 65535)
  (v128.const i64x2 -65536 -65536))
(assert_return (invoke "i16x8.add-kept"
  (v128.const i64x2 0xffd32763cd840400 0xd12611251adfdb99)
  (v128.const i64x2 0xffd37986cd840400 0xd126850f6341db99))
  (v128.const i64x2 0xffa6a0e99b080800 0xa24c96347e20b732)
  (v128.const i64x2 0xffd32763cd840400 0xd12611251adfdb99)
  (v128.const i64x2 0xffd37986cd840400 0xd126850f6341db99))
(assert_return (invoke "i16x8.add-over-0"
  (v128.const i64x2 0xffd32763cd840400 0xd12611251adfdb99)
  (v128.const i64x2 0xffd37986cd840400 0xd126850f6341db99))
  (v128.const i64x2 0xffa6a0e99b080800 0xa24c96347e20b732)
  (v128.const i64x2 0xffd37986cd840400 0xd126850f6341db99))
(assert_return (invoke "i16x8.add-over-1"
  (v128.const i64x2 0xffd32763cd840400 0xd12611251adfdb99)
  (v128.const i64x2 0xffd37986cd840400 0xd126850f6341db99))
  (v128.const i64x2 0xffd32763cd840400 0xd12611251adfdb99)
  (v128.const i64x2 0xffa6a0e99b080800 0xa24c96347e20b732))
(assert_return (invoke "i16x8.add-same"
  (v128.const i64x2 0xffd32763cd840400 0xd12611251adfdb99)
  (v128.const i64x2 0xffd37986cd840400 0xd126850f6341db99))
  (v128.const i64x2 0xffa64ec69b080800 0xa24c224a35beb732)
  (v128.const i64x2 0xffd32763cd840400 0xd12611251adfdb99))
(assert_return (invoke "i16x8.add-same-over"
  (v128.const i64x2 0xffd32763cd840400 0xd12611251adfdb99)
  (v128.const i64x2 0xffd37986cd840400 0xd126850f6341db99))
  (v128.const i64x2 0xffa64ec69b080800 0xa24c224a35beb732))
(assert_return (invoke "i16x8.add-owned-0"
  (v128.const i64x2 0xffd32763cd840400 0xd12611251adfdb99)
  (v128.const i64x2 0xffd37986cd840400 0xd126850f6341db99))
  (v128.const i64x2 0xff791a70688c0c00 0x73721b43e16292cb))
(assert_return (invoke "i16x8.add-owned-1"
  (v128.const i64x2 0xffd32763cd840400 0xd12611251adfdb99)
  (v128.const i64x2 0xffd37986cd840400 0xd126850f6341db99))
  (v128.const i64x2 0xff79c84d688c0c00 0x7372a759990092cb))
(assert_return (invoke "i16x8.add-owned-all"
  (v128.const i64x2 0xffd32763cd840400 0xd12611251adfdb99)
  (v128.const i64x2 0xffd37986cd840400 0xd126850f6341db99))
  (v128.const i64x2 0xff4c41d436101000 0x44982c68fc426e64))
(assert_return (invoke "i16x8.add-again-0"
  (v128.const i64x2 0xf5850002a40cffff 0x9d2f2305ddd50004)
  (v128.const i64x2 0x7ffe0002a40c0001 0x8000646fde4b8c51))
  (v128.const i64x2 0xf5810006ec240001 0x9d2febe39a6b18a6)
  (v128.const i64x2 0x7583000448180000 0x1d2f8774bc208c55))
(assert_return (invoke "i16x8.add-again-1"
  (v128.const i64x2 0xf5850002a40cffff 0x9d2f2305ddd50004)
  (v128.const i64x2 0x7ffe0002a40c0001 0x8000646fde4b8c51))
  (v128.const i64x2 0x6b080006ec24ffff 0xba5eaa7999f58c59)
  (v128.const i64x2 0x7583000448180000 0x1d2f8774bc208c55))
(assert_return (invoke "i16x8.sub-kept"
  (v128.const i64x2 0x15ca161db1e4cf82 0x80020000088895)
  (v128.const i64x2 0x15ca7ffef924cf82 0x96fe005400088895))
  (v128.const i64x2 0x961fb8c00000 0x698201ac00000000) (v128.const i64x2 0x15ca161db1e4cf82 0x80020000088895)
  (v128.const i64x2 0x15ca7ffef924cf82 0x96fe005400088895))
(assert_return (invoke "i16x8.sub-over-0"
  (v128.const i64x2 0x15ca161db1e4cf82 0x80020000088895)
  (v128.const i64x2 0x15ca7ffef924cf82 0x96fe005400088895))
  (v128.const i64x2 0x961fb8c00000 0x698201ac00000000)
  (v128.const i64x2 0x15ca7ffef924cf82 0x96fe005400088895))
(assert_return (invoke "i16x8.sub-over-1"
  (v128.const i64x2 0x15ca161db1e4cf82 0x80020000088895)
  (v128.const i64x2 0x15ca7ffef924cf82 0x96fe005400088895))
  (v128.const i64x2 0x15ca161db1e4cf82 0x80020000088895) (v128.const i64x2 0x961fb8c00000 0x698201ac00000000))
(assert_return (invoke "i16x8.sub-same"
  (v128.const i64x2 0x15ca161db1e4cf82 0x80020000088895)
  (v128.const i64x2 0x15ca7ffef924cf82 0x96fe005400088895)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x15ca161db1e4cf82 0x80020000088895))
(assert_return (invoke "i16x8.sub-same-over"
  (v128.const i64x2 0x15ca161db1e4cf82 0x80020000088895)
  (v128.const i64x2 0x15ca7ffef924cf82 0x96fe005400088895)) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.sub-owned-0"
  (v128.const i64x2 0x15ca161db1e4cf82 0x80020000088895)
  (v128.const i64x2 0x15ca7ffef924cf82 0x96fe005400088895))
  (v128.const i64x2 0x15ca161eb1e5cf82 0x80020000098895))
(assert_return (invoke "i16x8.sub-owned-1"
  (v128.const i64x2 0x15ca161db1e4cf82 0x80020000088895)
  (v128.const i64x2 0x15ca7ffef924cf82 0x96fe005400088895))
  (v128.const i64x2 0xea36800106db307e 0x6902ffacfff7776b))
(assert_return (invoke "i16x8.sub-owned-all"
  (v128.const i64x2 0x15ca161db1e4cf82 0x80020000088895)
  (v128.const i64x2 0x15ca7ffef924cf82 0x96fe005400088895)) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.sub-again-0"
  (v128.const i64x2 0xc5f90001b22771cd 0x20fffe5eac0337)
  (v128.const i64x2 0x10000001b22771cd 0xb3fa8c754000ffe5))
  (v128.const i64x2 0xa5f9ffff4dd98e33 0x982ce714deac036d)
  (v128.const i64x2 0xb5f9000000000000 0x4c2673891eac0352))
(assert_return (invoke "i16x8.sub-again-1"
  (v128.const i64x2 0xc5f90001b22771cd 0x20fffe5eac0337)
  (v128.const i64x2 0x10000001b22771cd 0xb3fa8c754000ffe5))
  (v128.const i64x2 0x10000001b22771cd 0xb3fa8c754000ffe5)
  (v128.const i64x2 0xb5f9000000000000 0x4c2673891eac0352))
(assert_return (invoke "i16x8.mul-kept"
  (v128.const i64x2 0xb9838ca40000400 0xee1d7650fffe0080)
  (v128.const i64x2 0x79a100804000ed44 0xee1db70effe80080))
  (v128.const i64x2 0x2298650000001000 0xef49a86000304000)
  (v128.const i64x2 0xb9838ca40000400 0xee1d7650fffe0080)
  (v128.const i64x2 0x79a100804000ed44 0xee1db70effe80080))
(assert_return (invoke "i16x8.mul-over-0"
  (v128.const i64x2 0xb9838ca40000400 0xee1d7650fffe0080)
  (v128.const i64x2 0x79a100804000ed44 0xee1db70effe80080))
  (v128.const i64x2 0x2298650000001000 0xef49a86000304000)
  (v128.const i64x2 0x79a100804000ed44 0xee1db70effe80080))
(assert_return (invoke "i16x8.mul-over-1"
  (v128.const i64x2 0xb9838ca40000400 0xee1d7650fffe0080)
  (v128.const i64x2 0x79a100804000ed44 0xee1db70effe80080))
  (v128.const i64x2 0xb9838ca40000400 0xee1d7650fffe0080)
  (v128.const i64x2 0x2298650000001000 0xef49a86000304000))
(assert_return (invoke "i16x8.mul-same"
  (v128.const i64x2 0xb9838ca40000400 0xee1d7650fffe0080)
  (v128.const i64x2 0x79a100804000ed44 0xee1db70effe80080))
  (v128.const i64x2 0x6a40ff6400000000 0xef49d90000044000)
  (v128.const i64x2 0xb9838ca40000400 0xee1d7650fffe0080))
(assert_return (invoke "i16x8.mul-same-over"
  (v128.const i64x2 0xb9838ca40000400 0xee1d7650fffe0080)
  (v128.const i64x2 0x79a100804000ed44 0xee1db70effe80080))
  (v128.const i64x2 0x6a40ff6400000000 0xef49d90000044000))
(assert_return (invoke "i16x8.mul-owned-0"
  (v128.const i64x2 0xb9838ca40000400 0xee1d7650fffe0080)
  (v128.const i64x2 0x79a100804000ed44 0xee1db70effe80080))
  (v128.const i64x2 0xb9d9a50000000a10 0xccaf643202708000))
(assert_return (invoke "i16x8.mul-owned-1"
  (v128.const i64x2 0xb9838ca40000400 0xee1d7650fffe0080)
  (v128.const i64x2 0x79a100804000ed44 0xee1db70effe80080))
  (v128.const i64x2 0x8cd8646400001000 0xccaff7b000348000))
(assert_return (invoke "i16x8.mul-owned-all"
  (v128.const i64x2 0xb9838ca40000400 0xee1d7650fffe0080)
  (v128.const i64x2 0x79a100804000ed44 0xee1db70effe80080))
  (v128.const i64x2 0x46b1096400001a10 0x7599894102a40000))
(assert_return (invoke "i16x8.mul-again-0"
  (v128.const i64x2 0x4000d6c710008479 0xd8d7567419b60200)
  (v128.const i64x2 0x800048fbb017001b 0x168cffaef7ad89ac))
  (v128.const i64x2 0x836f10003c91 0x3cf0bed002a62000) (v128.const i64x2 0x8d1d7000f8c3 0xf944ed8f9fe5800))
(assert_return (invoke "i16x8.mul-again-1"
  (v128.const i64x2 0x4000d6c710008479 0xd8d7567419b60200)
  (v128.const i64x2 0x800048fbb017001b 0x168cffaef7ad89ac))
  (v128.const i64x2 0xef8b0000202b 0xf54c49e088940000) (v128.const i64x2 0x8d1d7000f8c3 0xf944ed8f9fe5800))
(assert_return (invoke "i16x8.add_sat_s-kept"
  (v128.const i64x2 0x4a662c0002ffe1 0x801f0200140f43d5)
  (v128.const i64x2 0x65b60001bd35ffe1 0x22ffff140f43d5))
  (v128.const i64x2 0x6600662dbd37ffc2 0x804101ff281e7fff)
  (v128.const i64x2 0x4a662c0002ffe1 0x801f0200140f43d5)
  (v128.const i64x2 0x65b60001bd35ffe1 0x22ffff140f43d5))
(assert_return (invoke "i16x8.add_sat_s-over-0"
  (v128.const i64x2 0x4a662c0002ffe1 0x801f0200140f43d5)
  (v128.const i64x2 0x65b60001bd35ffe1 0x22ffff140f43d5))
  (v128.const i64x2 0x6600662dbd37ffc2 0x804101ff281e7fff)
  (v128.const i64x2 0x65b60001bd35ffe1 0x22ffff140f43d5))
(assert_return (invoke "i16x8.add_sat_s-over-1"
  (v128.const i64x2 0x4a662c0002ffe1 0x801f0200140f43d5)
  (v128.const i64x2 0x65b60001bd35ffe1 0x22ffff140f43d5))
  (v128.const i64x2 0x4a662c0002ffe1 0x801f0200140f43d5)
  (v128.const i64x2 0x6600662dbd37ffc2 0x804101ff281e7fff))
(assert_return (invoke "i16x8.add_sat_s-same"
  (v128.const i64x2 0x4a662c0002ffe1 0x801f0200140f43d5)
  (v128.const i64x2 0x65b60001bd35ffe1 0x22ffff140f43d5))
  (v128.const i64x2 0x947fff0004ffc2 0x80000400281e7fff)
  (v128.const i64x2 0x4a662c0002ffe1 0x801f0200140f43d5))
(assert_return (invoke "i16x8.add_sat_s-same-over"
  (v128.const i64x2 0x4a662c0002ffe1 0x801f0200140f43d5)
  (v128.const i64x2 0x65b60001bd35ffe1 0x22ffff140f43d5))
  (v128.const i64x2 0x947fff0004ffc2 0x80000400281e7fff))
(assert_return (invoke "i16x8.add_sat_s-owned-0"
  (v128.const i64x2 0x4a662c0002ffe1 0x801f0200140f43d5)
  (v128.const i64x2 0x65b60001bd35ffe1 0x22ffff140f43d5))
  (v128.const i64x2 0x7fff662e8000ffa3 0x806401fe3c2dcb7f))
(assert_return (invoke "i16x8.add_sat_s-owned-1"
  (v128.const i64x2 0x4a662c0002ffe1 0x801f0200140f43d5)
  (v128.const i64x2 0x65b60001bd35ffe1 0x22ffff140f43d5))
  (v128.const i64x2 0x664a7fffbd3affa3 0x800003ff3c2dcb7f))
(assert_return (invoke "i16x8.add_sat_s-owned-all"
  (v128.const i64x2 0x4a662c0002ffe1 0x801f0200140f43d5)
  (v128.const i64x2 0x65b60001bd35ffe1 0x22ffff140f43d5))
  (v128.const i64x2 0x7fff7fff8000ff84 0x800003fe503c8000))
(assert_return (invoke "i16x8.add_sat_s-again-0"
  (v128.const i64x2 0x9f424bb080008852 0x9cca7b5bcafb6613)
  (v128.const i64x2 0x8731a41880007ffe 0x2a247b5b003affad))
  (v128.const i64x2 0x800093e080007fff 0xf1127fffcb6f656d)
  (v128.const i64x2 0x8000efc880000850 0xc6ee7fffcb3565c0))
(assert_return (invoke "i16x8.add_sat_s-again-1"
  (v128.const i64x2 0x9f424bb080008852 0x9cca7b5bcafb6613)
  (v128.const i64x2 0x8731a41880007ffe 0x2a247b5b003affad))
  (v128.const i64x2 0x80003b78800090a2 0x80007fff96307fff)
  (v128.const i64x2 0x8000efc880000850 0xc6ee7fffcb3565c0))
(assert_return (invoke "i16x8.add_sat_u-kept"
  (v128.const i64x2 0x46135bcb63ac4771 0x66fde81f309f7ffe)
  (v128.const i64x2 0xffff005963ac4771 0x8006e5b00017ffe))
  (v128.const i64x2 0xffff5c24c7588ee2 0x6efdffff30a0fffc)
  (v128.const i64x2 0x46135bcb63ac4771 0x66fde81f309f7ffe)
  (v128.const i64x2 0xffff005963ac4771 0x8006e5b00017ffe))
(assert_return (invoke "i16x8.add_sat_u-over-0"
  (v128.const i64x2 0x46135bcb63ac4771 0x66fde81f309f7ffe)
  (v128.const i64x2 0xffff005963ac4771 0x8006e5b00017ffe))
  (v128.const i64x2 0xffff5c24c7588ee2 0x6efdffff30a0fffc)
  (v128.const i64x2 0xffff005963ac4771 0x8006e5b00017ffe))
(assert_return (invoke "i16x8.add_sat_u-over-1"
  (v128.const i64x2 0x46135bcb63ac4771 0x66fde81f309f7ffe)
  (v128.const i64x2 0xffff005963ac4771 0x8006e5b00017ffe))
  (v128.const i64x2 0x46135bcb63ac4771 0x66fde81f309f7ffe)
  (v128.const i64x2 0xffff5c24c7588ee2 0x6efdffff30a0fffc))
(assert_return (invoke "i16x8.add_sat_u-same"
  (v128.const i64x2 0x46135bcb63ac4771 0x66fde81f309f7ffe)
  (v128.const i64x2 0xffff005963ac4771 0x8006e5b00017ffe))
  (v128.const i64x2 0x8c26b796c7588ee2 0xcdfaffff613efffc)
  (v128.const i64x2 0x46135bcb63ac4771 0x66fde81f309f7ffe))
(assert_return (invoke "i16x8.add_sat_u-same-over"
  (v128.const i64x2 0x46135bcb63ac4771 0x66fde81f309f7ffe)
  (v128.const i64x2 0xffff005963ac4771 0x8006e5b00017ffe))
  (v128.const i64x2 0x8c26b796c7588ee2 0xcdfaffff613efffc))
(assert_return (invoke "i16x8.add_sat_u-owned-0"
  (v128.const i64x2 0x46135bcb63ac4771 0x66fde81f309f7ffe)
  (v128.const i64x2 0xffff005963ac4771 0x8006e5b00017ffe))
  (v128.const i64x2 0xffff5c7dffffd653 0x76fec4d530a1ffff))
(assert_return (invoke "i16x8.add_sat_u-owned-1"
  (v128.const i64x2 0x46135bcb63ac4771 0x66fde81f309f7ffe)
  (v128.const i64x2 0xffff005963ac4771 0x8006e5b00017ffe))
  (v128.const i64x2 0x8c25b7efffffd653 0xd5fbffff613fffff))
(assert_return (invoke "i16x8.add_sat_u-owned-all"
  (v128.const i64x2 0x46135bcb63ac4771 0x66fde81f309f7ffe)
  (v128.const i64x2 0xffff005963ac4771 0x8006e5b00017ffe))
  (v128.const i64x2 0x8c24b848ffffffff 0xddfcacf46140ffff))
(assert_return (invoke "i16x8.add_sat_u-again-0"
  (v128.const i64x2 0xeaf81fd5ffffffd3 0x5990f6df5a71001b)
  (v128.const i64x2 0xb485ffb2ffc7ffff 0x49ff0214004f79ab)) (v128.const i64x2 -1 0xed8efb075b0ff371)
  (v128.const i64x2 -1 0xa38ff8f35ac079c6))
(assert_return (invoke "i16x8.add_sat_u-again-1"
  (v128.const i64x2 0xeaf81fd5ffffffd3 0x5990f6df5a71001b)
  (v128.const i64x2 0xb485ffb2ffc7ffff 0x49ff0214004f79ab)) (v128.const i64x2 -1 0xfd1fffffb53179e1)
  (v128.const i64x2 -1 0xa38ff8f35ac079c6))
(assert_return (invoke "i16x8.sub_sat_s-kept"
  (v128.const i64x2 0x61207e1e500f0004 0x4b947aba807c0400)
  (v128.const i64x2 0x40d8bff88544f6 0xffff0d03807c0400))
  (v128.const i64x2 0x60e07fff578abb0e 0x4b956db700000000)
  (v128.const i64x2 0x61207e1e500f0004 0x4b947aba807c0400)
  (v128.const i64x2 0x40d8bff88544f6 0xffff0d03807c0400))
(assert_return (invoke "i16x8.sub_sat_s-over-0"
  (v128.const i64x2 0x61207e1e500f0004 0x4b947aba807c0400)
  (v128.const i64x2 0x40d8bff88544f6 0xffff0d03807c0400))
  (v128.const i64x2 0x60e07fff578abb0e 0x4b956db700000000)
  (v128.const i64x2 0x40d8bff88544f6 0xffff0d03807c0400))
(assert_return (invoke "i16x8.sub_sat_s-over-1"
  (v128.const i64x2 0x61207e1e500f0004 0x4b947aba807c0400)
  (v128.const i64x2 0x40d8bff88544f6 0xffff0d03807c0400))
  (v128.const i64x2 0x61207e1e500f0004 0x4b947aba807c0400)
  (v128.const i64x2 0x60e07fff578abb0e 0x4b956db700000000))
(assert_return (invoke "i16x8.sub_sat_s-same"
  (v128.const i64x2 0x61207e1e500f0004 0x4b947aba807c0400)
  (v128.const i64x2 0x40d8bff88544f6 0xffff0d03807c0400)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x61207e1e500f0004 0x4b947aba807c0400))
(assert_return (invoke "i16x8.sub_sat_s-same-over"
  (v128.const i64x2 0x61207e1e500f0004 0x4b947aba807c0400)
  (v128.const i64x2 0x40d8bff88544f6 0xffff0d03807c0400)) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.sub_sat_s-owned-0"
  (v128.const i64x2 0x61207e1e500f0004 0x4b947aba807c0400)
  (v128.const i64x2 0x40d8bff88544f6 0xffff0d03807c0400))
  (v128.const i64x2 0x61217e1f500f0004 0x4b9480007fff0400))
(assert_return (invoke "i16x8.sub_sat_s-owned-1"
  (v128.const i64x2 0x61207e1e500f0004 0x4b947aba807c0400)
  (v128.const i64x2 0x40d8bff88544f6 0xffff0d03807c0400))
  (v128.const i64x2 0xffbf2740077bbb0a 0x17fff8000fc00))
(assert_return (invoke "i16x8.sub_sat_s-owned-all"
  (v128.const i64x2 0x61207e1e500f0004 0x4b947aba807c0400)
  (v128.const i64x2 0x40d8bff88544f6 0xffff0d03807c0400)) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.sub_sat_s-again-0"
  (v128.const i64x2 0xb86d00047ffe0200 0x3ffc00007bc6004e)
  (v128.const i64x2 0x137740e13c560200 0x3ffc80017bc6fffe))
  (v128.const i64x2 0x917f80000752fe00 0xc0047fff843a0052)
  (v128.const i64x2 0xa4f6bf2343a80000 0x7fff00000050))
(assert_return (invoke "i16x8.sub_sat_s-again-1"
  (v128.const i64x2 0xb86d00047ffe0200 0x3ffc00007bc6004e)
  (v128.const i64x2 0x137740e13c560200 0x3ffc80017bc6fffe))
  (v128.const i64x2 0x137740e13c560200 0x3ffc80017bc6fffe)
  (v128.const i64x2 0xa4f6bf2343a80000 0x7fff00000050))
(assert_return (invoke "i16x8.sub_sat_u-kept"
  (v128.const i64x2 0x482fe40000001 0x22ef00156885004f)
  (v128.const i64x2 0x69dfd58a8000ec14 0x22ef79e101f7f1fe)) (v128.const i64x2 0 0x668e0000)
  (v128.const i64x2 0x482fe40000001 0x22ef00156885004f)
  (v128.const i64x2 0x69dfd58a8000ec14 0x22ef79e101f7f1fe))
(assert_return (invoke "i16x8.sub_sat_u-over-0"
  (v128.const i64x2 0x482fe40000001 0x22ef00156885004f)
  (v128.const i64x2 0x69dfd58a8000ec14 0x22ef79e101f7f1fe)) (v128.const i64x2 0 0x668e0000)
  (v128.const i64x2 0x69dfd58a8000ec14 0x22ef79e101f7f1fe))
(assert_return (invoke "i16x8.sub_sat_u-over-1"
  (v128.const i64x2 0x482fe40000001 0x22ef00156885004f)
  (v128.const i64x2 0x69dfd58a8000ec14 0x22ef79e101f7f1fe))
  (v128.const i64x2 0x482fe40000001 0x22ef00156885004f) (v128.const i64x2 0 0x668e0000))
(assert_return (invoke "i16x8.sub_sat_u-same"
  (v128.const i64x2 0x482fe40000001 0x22ef00156885004f)
  (v128.const i64x2 0x69dfd58a8000ec14 0x22ef79e101f7f1fe)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x482fe40000001 0x22ef00156885004f))
(assert_return (invoke "i16x8.sub_sat_u-same-over"
  (v128.const i64x2 0x482fe40000001 0x22ef00156885004f)
  (v128.const i64x2 0x69dfd58a8000ec14 0x22ef79e101f7f1fe)) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.sub_sat_u-owned-0"
  (v128.const i64x2 0x482fe40000001 0x22ef00156885004f)
  (v128.const i64x2 0x69dfd58a8000ec14 0x22ef79e101f7f1fe))
  (v128.const i64x2 0x5000040000001 0x22ef00156885004f))
(assert_return (invoke "i16x8.sub_sat_u-owned-1"
  (v128.const i64x2 0x482fe40000001 0x22ef00156885004f)
  (v128.const i64x2 0x69dfd58a8000ec14 0x22ef79e101f7f1fe)) (v128.const i64x2 0x2a7600000000 0))
(assert_return (invoke "i16x8.sub_sat_u-owned-all"
  (v128.const i64x2 0x482fe40000001 0x22ef00156885004f)
  (v128.const i64x2 0x69dfd58a8000ec14 0x22ef79e101f7f1fe)) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.sub_sat_u-again-0"
  (v128.const i64x2 0xfb9b00018000ce32 0x7ee80dcaf499ee5a)
  (v128.const i64x2 0x151a00018b310c23 0x77380dca786fc2a9)) (v128.const i64x2 0xd16700000000b5ec 0x3bb0000)
  (v128.const i64x2 0xe68100000000c20f 0x7b000007c2a2bb1))
(assert_return (invoke "i16x8.sub_sat_u-again-1"
  (v128.const i64x2 0xfb9b00018000ce32 0x7ee80dcaf499ee5a)
  (v128.const i64x2 0x151a00018b310c23 0x77380dca786fc2a9))
  (v128.const i64x2 0x151a000180000c23 0x77380dca786fc2a9)
  (v128.const i64x2 0xe68100000000c20f 0x7b000007c2a2bb1))
(assert_return (invoke "i16x8.avgr_u-kept"
  (v128.const i64x2 0x27e3c7a1f470d213 0x52d83702000023)
  (v128.const i64x2 0x27e30100f4700014 0x1ab6004080011042))
  (v128.const i64x2 0x27e36451f4706914 0xd846c3c41010833)
  (v128.const i64x2 0x27e3c7a1f470d213 0x52d83702000023)
  (v128.const i64x2 0x27e30100f4700014 0x1ab6004080011042))
(assert_return (invoke "i16x8.avgr_u-over-0"
  (v128.const i64x2 0x27e3c7a1f470d213 0x52d83702000023)
  (v128.const i64x2 0x27e30100f4700014 0x1ab6004080011042))
  (v128.const i64x2 0x27e36451f4706914 0xd846c3c41010833)
  (v128.const i64x2 0x27e30100f4700014 0x1ab6004080011042))
(assert_return (invoke "i16x8.avgr_u-over-1"
  (v128.const i64x2 0x27e3c7a1f470d213 0x52d83702000023)
  (v128.const i64x2 0x27e30100f4700014 0x1ab6004080011042))
  (v128.const i64x2 0x27e3c7a1f470d213 0x52d83702000023)
  (v128.const i64x2 0x27e36451f4706914 0xd846c3c41010833))
(assert_return (invoke "i16x8.avgr_u-same"
  (v128.const i64x2 0x27e3c7a1f470d213 0x52d83702000023)
  (v128.const i64x2 0x27e30100f4700014 0x1ab6004080011042))
  (v128.const i64x2 0x27e3c7a1f470d213 0x52d83702000023)
  (v128.const i64x2 0x27e3c7a1f470d213 0x52d83702000023))
(assert_return (invoke "i16x8.avgr_u-same-over"
  (v128.const i64x2 0x27e3c7a1f470d213 0x52d83702000023)
  (v128.const i64x2 0x27e30100f4700014 0x1ab6004080011042))
  (v128.const i64x2 0x27e3c7a1f470d213 0x52d83702000023))
(assert_return (invoke "i16x8.avgr_u-owned-0"
  (v128.const i64x2 0x27e3c7a1f470d213 0x52d83702000023)
  (v128.const i64x2 0x27e30100f4700014 0x1ab6004080011042))
  (v128.const i64x2 0x3bd564d1eea8691e 0x1adf6c5c81011054))
(assert_return (invoke "i16x8.avgr_u-owned-1"
  (v128.const i64x2 0x27e3c7a1f470d213 0x52d83702000023)
  (v128.const i64x2 0x27e30100f4700014 0x1ab6004080011042))
  (v128.const i64x2 0x3bd5c822eea8d21d 0xdadd85742010844))
(assert_return (invoke "i16x8.avgr_u-owned-all"
  (v128.const i64x2 0x27e3c7a1f470d213 0x52d83702000023)
  (v128.const i64x2 0x27e30100f4700014 0x1ab6004080011042))
  (v128.const i64x2 0x4fc6c8a2e8e0d227 0x1b08d87782011065))
(assert_return (invoke "i16x8.avgr_u-again-0"
  (v128.const i64x2 0x7ffed087898c6915 0x14e7d001d1824)
  (v128.const i64x2 0x8362097d77826915 0xcc6000dd7dea7bd7))
  (v128.const i64x2 0x82893b407c056915 0x994914455e7762eb)
  (v128.const i64x2 0x81b06d0280876915 0x663127ad3f0449fe))
(assert_return (invoke "i16x8.avgr_u-again-1"
  (v128.const i64x2 0x7ffed087898c6915 0x14e7d001d1824)
  (v128.const i64x2 0x8362097d77826915 0xcc6000dd7dea7bd7))
  (v128.const i64x2 0x80d79ec5850a6915 0x33193b151f913111)
  (v128.const i64x2 0x81b06d0280876915 0x663127ad3f0449fe))
(assert_return (invoke "i16x8.min_s-kept"
  (v128.const i64x2 0xe94b8fdb918d82c5 0xc908c3f4fae62c01)
  (v128.const i64x2 0xafbddce2441a7ddc 0xc908c3f4ef3b8d09))
  (v128.const i64x2 0xafbd8fdb918d82c5 0xc908c3f4ef3b8d09)
  (v128.const i64x2 0xe94b8fdb918d82c5 0xc908c3f4fae62c01)
  (v128.const i64x2 0xafbddce2441a7ddc 0xc908c3f4ef3b8d09))
(assert_return (invoke "i16x8.min_s-over-0"
  (v128.const i64x2 0xe94b8fdb918d82c5 0xc908c3f4fae62c01)
  (v128.const i64x2 0xafbddce2441a7ddc 0xc908c3f4ef3b8d09))
  (v128.const i64x2 0xafbd8fdb918d82c5 0xc908c3f4ef3b8d09)
  (v128.const i64x2 0xafbddce2441a7ddc 0xc908c3f4ef3b8d09))
(assert_return (invoke "i16x8.min_s-over-1"
  (v128.const i64x2 0xe94b8fdb918d82c5 0xc908c3f4fae62c01)
  (v128.const i64x2 0xafbddce2441a7ddc 0xc908c3f4ef3b8d09))
  (v128.const i64x2 0xe94b8fdb918d82c5 0xc908c3f4fae62c01)
  (v128.const i64x2 0xafbd8fdb918d82c5 0xc908c3f4ef3b8d09))
(assert_return (invoke "i16x8.min_s-same"
  (v128.const i64x2 0xe94b8fdb918d82c5 0xc908c3f4fae62c01)
  (v128.const i64x2 0xafbddce2441a7ddc 0xc908c3f4ef3b8d09))
  (v128.const i64x2 0xe94b8fdb918d82c5 0xc908c3f4fae62c01)
  (v128.const i64x2 0xe94b8fdb918d82c5 0xc908c3f4fae62c01))
(assert_return (invoke "i16x8.min_s-same-over"
  (v128.const i64x2 0xe94b8fdb918d82c5 0xc908c3f4fae62c01)
  (v128.const i64x2 0xafbddce2441a7ddc 0xc908c3f4ef3b8d09))
  (v128.const i64x2 0xe94b8fdb918d82c5 0xc908c3f4fae62c01))
(assert_return (invoke "i16x8.min_s-owned-0"
  (v128.const i64x2 0xe94b8fdb918d82c5 0xc908c3f4fae62c01)
  (v128.const i64x2 0xafbddce2441a7ddc 0xc908c3f4ef3b8d09))
  (v128.const i64x2 0x9909dce2d5a800a1 0x921187e9ea218d09))
(assert_return (invoke "i16x8.min_s-owned-1"
  (v128.const i64x2 0xe94b8fdb918d82c5 0xc908c3f4fae62c01)
  (v128.const i64x2 0xafbddce2441a7ddc 0xc908c3f4ef3b8d09))
  (v128.const i64x2 0x99098fdb918d82c5 0x921187e9ea21b90a))
(assert_return (invoke "i16x8.min_s-owned-all"
  (v128.const i64x2 0xe94b8fdb918d82c5 0xc908c3f4fae62c01)
  (v128.const i64x2 0xafbddce2441a7ddc 0xc908c3f4ef3b8d09))
  (v128.const i64x2 0x99096cbdd5a800a1 0x921187e9ea21b90a))
(assert_return (invoke "i16x8.min_s-again-0"
  (v128.const i64x2 0xacd89f5c22f34c18 0xff04989780014706)
  (v128.const i64x2 0x2000ffab1ee84c18 0x4cad9897006092c9))
  (v128.const i64x2 0xacd89f5c1ee84c18 0xff049897800192c9)
  (v128.const i64x2 0xacd89f5c1ee84c18 0xff049897800192c9))
(assert_return (invoke "i16x8.min_s-again-1"
  (v128.const i64x2 0xacd89f5c22f34c18 0xff04989780014706)
  (v128.const i64x2 0x2000ffab1ee84c18 0x4cad9897006092c9))
  (v128.const i64x2 0xacd89f5c1ee84c18 0xff049897800192c9)
  (v128.const i64x2 0xacd89f5c1ee84c18 0xff049897800192c9))
(assert_return (invoke "i16x8.min_u-kept"
  (v128.const i64x2 0xddcf003328caf045 0xd9b5b74c8cbf6300)
  (v128.const i64x2 0x2003392a44eb8 0x8ee81598cbf2000)) (v128.const i64x2 0x2003328ca4eb8 0x8ee81598cbf2000)
  (v128.const i64x2 0xddcf003328caf045 0xd9b5b74c8cbf6300)
  (v128.const i64x2 0x2003392a44eb8 0x8ee81598cbf2000))
(assert_return (invoke "i16x8.min_u-over-0"
  (v128.const i64x2 0xddcf003328caf045 0xd9b5b74c8cbf6300)
  (v128.const i64x2 0x2003392a44eb8 0x8ee81598cbf2000)) (v128.const i64x2 0x2003328ca4eb8 0x8ee81598cbf2000)
  (v128.const i64x2 0x2003392a44eb8 0x8ee81598cbf2000))
(assert_return (invoke "i16x8.min_u-over-1"
  (v128.const i64x2 0xddcf003328caf045 0xd9b5b74c8cbf6300)
  (v128.const i64x2 0x2003392a44eb8 0x8ee81598cbf2000))
  (v128.const i64x2 0xddcf003328caf045 0xd9b5b74c8cbf6300)
  (v128.const i64x2 0x2003328ca4eb8 0x8ee81598cbf2000))
(assert_return (invoke "i16x8.min_u-same"
  (v128.const i64x2 0xddcf003328caf045 0xd9b5b74c8cbf6300)
  (v128.const i64x2 0x2003392a44eb8 0x8ee81598cbf2000))
  (v128.const i64x2 0xddcf003328caf045 0xd9b5b74c8cbf6300)
  (v128.const i64x2 0xddcf003328caf045 0xd9b5b74c8cbf6300))
(assert_return (invoke "i16x8.min_u-same-over"
  (v128.const i64x2 0xddcf003328caf045 0xd9b5b74c8cbf6300)
  (v128.const i64x2 0x2003392a44eb8 0x8ee81598cbf2000))
  (v128.const i64x2 0xddcf003328caf045 0xd9b5b74c8cbf6300))
(assert_return (invoke "i16x8.min_u-owned-0"
  (v128.const i64x2 0xddcf003328caf045 0xd9b5b74c8cbf6300)
  (v128.const i64x2 0x2003392a44eb8 0x8ee81598cbf2000)) (v128.const i64x2 0x2003392a43efd 0x8ee38a6197e2000))
(assert_return (invoke "i16x8.min_u-owned-1"
  (v128.const i64x2 0xddcf003328caf045 0xd9b5b74c8cbf6300)
  (v128.const i64x2 0x2003392a44eb8 0x8ee81598cbf2000))
  (v128.const i64x2 0xddcf003328ca3efd 0xd9b538a6197e6300))
(assert_return (invoke "i16x8.min_u-owned-all"
  (v128.const i64x2 0xddcf003328caf045 0xd9b5b74c8cbf6300)
  (v128.const i64x2 0x2003392a44eb8 0x8ee81598cbf2000))
  (v128.const i64x2 0xddd10066bb6f3efd 0xe2a438a6197e8300))
(assert_return (invoke "i16x8.min_u-again-0"
  (v128.const i64x2 0x1901b783290e7a0 0xe85e0023e9708dda)
  (v128.const i64x2 0x71edd9816e010019 0x714c7f0de9708dda))
  (v128.const i64x2 0x1901b7832900019 0x714c0023e9708dda)
  (v128.const i64x2 0x1901b7832900019 0x714c0023e9708dda))
(assert_return (invoke "i16x8.min_u-again-1"
  (v128.const i64x2 0x1901b783290e7a0 0xe85e0023e9708dda)
  (v128.const i64x2 0x71edd9816e010019 0x714c7f0de9708dda))
  (v128.const i64x2 0x1901b7832900019 0x714c0023e9708dda)
  (v128.const i64x2 0x1901b7832900019 0x714c0023e9708dda))
(assert_return (invoke "i16x8.max_s-kept"
  (v128.const i64x2 0x502007fffc62b 0xc9ba80010000702d)
  (v128.const i64x2 0x80044aa7ffffad6 0x9b3700040d69004b))
  (v128.const i64x2 0x80044aa7ffffad6 0xc9ba00040d69702d)
  (v128.const i64x2 0x502007fffc62b 0xc9ba80010000702d)
  (v128.const i64x2 0x80044aa7ffffad6 0x9b3700040d69004b))
(assert_return (invoke "i16x8.max_s-over-0"
  (v128.const i64x2 0x502007fffc62b 0xc9ba80010000702d)
  (v128.const i64x2 0x80044aa7ffffad6 0x9b3700040d69004b))
  (v128.const i64x2 0x80044aa7ffffad6 0xc9ba00040d69702d)
  (v128.const i64x2 0x80044aa7ffffad6 0x9b3700040d69004b))
(assert_return (invoke "i16x8.max_s-over-1"
  (v128.const i64x2 0x502007fffc62b 0xc9ba80010000702d)
  (v128.const i64x2 0x80044aa7ffffad6 0x9b3700040d69004b))
  (v128.const i64x2 0x502007fffc62b 0xc9ba80010000702d)
  (v128.const i64x2 0x80044aa7ffffad6 0xc9ba00040d69702d))
(assert_return (invoke "i16x8.max_s-same"
  (v128.const i64x2 0x502007fffc62b 0xc9ba80010000702d)
  (v128.const i64x2 0x80044aa7ffffad6 0x9b3700040d69004b))
  (v128.const i64x2 0x502007fffc62b 0xc9ba80010000702d) (v128.const i64x2 0x502007fffc62b 0xc9ba80010000702d))
(assert_return (invoke "i16x8.max_s-same-over"
  (v128.const i64x2 0x502007fffc62b 0xc9ba80010000702d)
  (v128.const i64x2 0x80044aa7ffffad6 0x9b3700040d69004b))
  (v128.const i64x2 0x502007fffc62b 0xc9ba80010000702d))
(assert_return (invoke "i16x8.max_s-owned-0"
  (v128.const i64x2 0x502007fffc62b 0xc9ba80010000702d)
  (v128.const i64x2 0x80044aa7ffffad6 0x9b3700040d69004b))
  (v128.const i64x2 0x80546aa7ffffad6 0x64f100040d697078))
(assert_return (invoke "i16x8.max_s-owned-1"
  (v128.const i64x2 0x502007fffc62b 0xc9ba80010000702d)
  (v128.const i64x2 0x80044aa7ffffad6 0x9b3700040d69004b))
  (v128.const i64x2 0x80546aa7fffc62b 0x64f180050d697078))
(assert_return (invoke "i16x8.max_s-owned-all"
  (v128.const i64x2 0x502007fffc62b 0xc9ba80010000702d)
  (v128.const i64x2 0x80044aa7ffffad6 0x9b3700040d69004b))
  (v128.const i64x2 0x80546aaffffc101 0x64f180050d697078))
(assert_return (invoke "i16x8.max_s-again-0"
  (v128.const i64x2 0xfff88000650a224e 0xaee269790080ffa5)
  (v128.const i64x2 0x8000f32f224e 0x6d9369790080ffd5)) (v128.const i64x2 0x8000650a224e 0x6d9369790080ffd5)
  (v128.const i64x2 0x8000650a224e 0x6d9369790080ffd5))
(assert_return (invoke "i16x8.max_s-again-1"
  (v128.const i64x2 0xfff88000650a224e 0xaee269790080ffa5)
  (v128.const i64x2 0x8000f32f224e 0x6d9369790080ffd5)) (v128.const i64x2 0x8000650a224e 0x6d9369790080ffd5)
  (v128.const i64x2 0x8000650a224e 0x6d9369790080ffd5))
(assert_return (invoke "i16x8.max_u-kept"
  (v128.const i64x2 0xea3201002f78145a 0x23a40023b5c1005d)
  (v128.const i64x2 0xc98462902f78145a 0x23a44000ffff0010))
  (v128.const i64x2 0xea3262902f78145a 0x23a44000ffff005d)
  (v128.const i64x2 0xea3201002f78145a 0x23a40023b5c1005d)
  (v128.const i64x2 0xc98462902f78145a 0x23a44000ffff0010))
(assert_return (invoke "i16x8.max_u-over-0"
  (v128.const i64x2 0xea3201002f78145a 0x23a40023b5c1005d)
  (v128.const i64x2 0xc98462902f78145a 0x23a44000ffff0010))
  (v128.const i64x2 0xea3262902f78145a 0x23a44000ffff005d)
  (v128.const i64x2 0xc98462902f78145a 0x23a44000ffff0010))
(assert_return (invoke "i16x8.max_u-over-1"
  (v128.const i64x2 0xea3201002f78145a 0x23a40023b5c1005d)
  (v128.const i64x2 0xc98462902f78145a 0x23a44000ffff0010))
  (v128.const i64x2 0xea3201002f78145a 0x23a40023b5c1005d)
  (v128.const i64x2 0xea3262902f78145a 0x23a44000ffff005d))
(assert_return (invoke "i16x8.max_u-same"
  (v128.const i64x2 0xea3201002f78145a 0x23a40023b5c1005d)
  (v128.const i64x2 0xc98462902f78145a 0x23a44000ffff0010))
  (v128.const i64x2 0xea3201002f78145a 0x23a40023b5c1005d)
  (v128.const i64x2 0xea3201002f78145a 0x23a40023b5c1005d))
(assert_return (invoke "i16x8.max_u-same-over"
  (v128.const i64x2 0xea3201002f78145a 0x23a40023b5c1005d)
  (v128.const i64x2 0xc98462902f78145a 0x23a44000ffff0010))
  (v128.const i64x2 0xea3201002f78145a 0x23a40023b5c1005d))
(assert_return (invoke "i16x8.max_u-owned-0"
  (v128.const i64x2 0xea3201002f78145a 0x23a40023b5c1005d)
  (v128.const i64x2 0xc98462902f78145a 0x23a44000ffff0010))
  (v128.const i64x2 0xc98463905ef028b4 0x47484024ffff006d))
(assert_return (invoke "i16x8.max_u-owned-1"
  (v128.const i64x2 0xea3201002f78145a 0x23a40023b5c1005d)
  (v128.const i64x2 0xc98462902f78145a 0x23a44000ffff0010))
  (v128.const i64x2 0xea3263905ef028b4 0x47484024b5c1006d))
(assert_return (invoke "i16x8.max_u-owned-all"
  (v128.const i64x2 0xea3201002f78145a 0x23a40023b5c1005d)
  (v128.const i64x2 0xc98462902f78145a 0x23a44000ffff0010))
  (v128.const i64x2 0xb3b663905ef028b4 0x47484024b5c0006d))
(assert_return (invoke "i16x8.max_u-again-0"
  (v128.const i64x2 0xffa30000fffe1af8 0xad300240001a70a)
  (v128.const i64x2 0xffc50000f1e60100 0x40008571f39ffffe))
  (v128.const i64x2 0xffc50000fffe1af8 0x40008571f39ffffe)
  (v128.const i64x2 0xffc50000fffe1af8 0x40008571f39ffffe))
(assert_return (invoke "i16x8.max_u-again-1"
  (v128.const i64x2 0xffa30000fffe1af8 0xad300240001a70a)
  (v128.const i64x2 0xffc50000f1e60100 0x40008571f39ffffe))
  (v128.const i64x2 0xffc50000fffe1af8 0x40008571f39ffffe)
  (v128.const i64x2 0xffc50000fffe1af8 0x40008571f39ffffe))
(assert_return (invoke "i16x8.narrow_i32x4_s-kept"
  (v128.const i64x2 0x200000007351b1a4 0xffffffe3a429c098)
  (v128.const i64x2 0x20000000018fa48d 0xffffffe3a429c098))
  (v128.const i64x2 0xffe380007fff7fff 0xffe380007fff7fff)
  (v128.const i64x2 0x200000007351b1a4 0xffffffe3a429c098)
  (v128.const i64x2 0x20000000018fa48d 0xffffffe3a429c098))
(assert_return (invoke "i16x8.narrow_i32x4_s-over-0"
  (v128.const i64x2 0x200000007351b1a4 0xffffffe3a429c098)
  (v128.const i64x2 0x20000000018fa48d 0xffffffe3a429c098))
  (v128.const i64x2 0xffe380007fff7fff 0xffe380007fff7fff)
  (v128.const i64x2 0x20000000018fa48d 0xffffffe3a429c098))
(assert_return (invoke "i16x8.narrow_i32x4_s-over-1"
  (v128.const i64x2 0x200000007351b1a4 0xffffffe3a429c098)
  (v128.const i64x2 0x20000000018fa48d 0xffffffe3a429c098))
  (v128.const i64x2 0x200000007351b1a4 0xffffffe3a429c098)
  (v128.const i64x2 0xffe380007fff7fff 0xffe380007fff7fff))
(assert_return (invoke "i16x8.narrow_i32x4_s-same"
  (v128.const i64x2 0x200000007351b1a4 0xffffffe3a429c098)
  (v128.const i64x2 0x20000000018fa48d 0xffffffe3a429c098))
  (v128.const i64x2 0xffe380007fff7fff 0xffe380007fff7fff)
  (v128.const i64x2 0x200000007351b1a4 0xffffffe3a429c098))
(assert_return (invoke "i16x8.narrow_i32x4_s-same-over"
  (v128.const i64x2 0x200000007351b1a4 0xffffffe3a429c098)
  (v128.const i64x2 0x20000000018fa48d 0xffffffe3a429c098))
  (v128.const i64x2 0xffe380007fff7fff 0xffe380007fff7fff))
(assert_return (invoke "i16x8.narrow_i32x4_s-owned-0"
  (v128.const i64x2 0x200000007351b1a4 0xffffffe3a429c098)
  (v128.const i64x2 0x20000000018fa48d 0xffffffe3a429c098))
  (v128.const i64x2 0xffc77fff7fff7fff 0xffe380007fff7fff))
(assert_return (invoke "i16x8.narrow_i32x4_s-owned-1"
  (v128.const i64x2 0x200000007351b1a4 0xffffffe3a429c098)
  (v128.const i64x2 0x20000000018fa48d 0xffffffe3a429c098))
  (v128.const i64x2 0xffe380007fff7fff 0xffc77fff7fff7fff))
(assert_return (invoke "i16x8.narrow_i32x4_s-owned-all"
  (v128.const i64x2 0x200000007351b1a4 0xffffffe3a429c098)
  (v128.const i64x2 0x20000000018fa48d 0xffffffe3a429c098))
  (v128.const i64x2 0xffc77fff7fff7fff 0xffc77fff7fff7fff))
(assert_return (invoke "i16x8.narrow_i32x4_s-again-0"
  (v128.const i64x2 0xae3d0f82e56cd015 0xffffffaabbe8c758) (v128.const i64x2 0x44e56cd015 0x766654d3ee4bec45))
  (v128.const i64x2 0x7fff7fff80008000 0x7fff800000448000)
  (v128.const i64x2 0xffaa800080008000 0x7fff800000448000))
(assert_return (invoke "i16x8.narrow_i32x4_s-again-1"
  (v128.const i64x2 0xae3d0f82e56cd015 0xffffffaabbe8c758) (v128.const i64x2 0x44e56cd015 0x766654d3ee4bec45))
  (v128.const i64x2 0xffaa800080008000 0x7fff7fff80008000)
  (v128.const i64x2 0xffaa800080008000 0x7fff800000448000))
(assert_return (invoke "i16x8.narrow_i32x4_u-kept"
  (v128.const i64x2 0xe1bf39972e1bc885 0x2c3f4750be83eba9)
  (v128.const i64x2 0xd3c7f8a431ddffa3 0xad208c5400000001)) (v128.const i64x2 0xffff00000000ffff 0x10000ffff)
  (v128.const i64x2 0xe1bf39972e1bc885 0x2c3f4750be83eba9)
  (v128.const i64x2 0xd3c7f8a431ddffa3 0xad208c5400000001))
(assert_return (invoke "i16x8.narrow_i32x4_u-over-0"
  (v128.const i64x2 0xe1bf39972e1bc885 0x2c3f4750be83eba9)
  (v128.const i64x2 0xd3c7f8a431ddffa3 0xad208c5400000001)) (v128.const i64x2 0xffff00000000ffff 0x10000ffff)
  (v128.const i64x2 0xd3c7f8a431ddffa3 0xad208c5400000001))
(assert_return (invoke "i16x8.narrow_i32x4_u-over-1"
  (v128.const i64x2 0xe1bf39972e1bc885 0x2c3f4750be83eba9)
  (v128.const i64x2 0xd3c7f8a431ddffa3 0xad208c5400000001))
  (v128.const i64x2 0xe1bf39972e1bc885 0x2c3f4750be83eba9) (v128.const i64x2 0xffff00000000ffff 0x10000ffff))
(assert_return (invoke "i16x8.narrow_i32x4_u-same"
  (v128.const i64x2 0xe1bf39972e1bc885 0x2c3f4750be83eba9)
  (v128.const i64x2 0xd3c7f8a431ddffa3 0xad208c5400000001))
  (v128.const i64x2 0xffff00000000ffff 0xffff00000000ffff)
  (v128.const i64x2 0xe1bf39972e1bc885 0x2c3f4750be83eba9))
(assert_return (invoke "i16x8.narrow_i32x4_u-same-over"
  (v128.const i64x2 0xe1bf39972e1bc885 0x2c3f4750be83eba9)
  (v128.const i64x2 0xd3c7f8a431ddffa3 0xad208c5400000001))
  (v128.const i64x2 0xffff00000000ffff 0xffff00000000ffff))
(assert_return (invoke "i16x8.narrow_i32x4_u-owned-0"
  (v128.const i64x2 0xe1bf39972e1bc885 0x2c3f4750be83eba9)
  (v128.const i64x2 0xd3c7f8a431ddffa3 0xad208c5400000001)) (v128.const i64x2 65535 0x10000ffff))
(assert_return (invoke "i16x8.narrow_i32x4_u-owned-1"
  (v128.const i64x2 0xe1bf39972e1bc885 0x2c3f4750be83eba9)
  (v128.const i64x2 0xd3c7f8a431ddffa3 0xad208c5400000001)) (v128.const i64x2 0xffff00000000ffff 65535))
(assert_return (invoke "i16x8.narrow_i32x4_u-owned-all"
  (v128.const i64x2 0xe1bf39972e1bc885 0x2c3f4750be83eba9)
  (v128.const i64x2 0xd3c7f8a431ddffa3 0xad208c5400000001)) (v128.const i64x2 65535 65535))
(assert_return (invoke "i16x8.narrow_i32x4_u-again-0"
  (v128.const i64x2 0x79a9f6cb00004000 0x7ffffffed15d4067)
  (v128.const i64x2 0x8d9f2dd4bab22e01 0xffffffff5f4ae190))
  (v128.const i64x2 0xffff000000000000 0xffff00000000) (v128.const i64x2 0xffff0000ffff4000 0xffff00000000))
(assert_return (invoke "i16x8.narrow_i32x4_u-again-1"
  (v128.const i64x2 0x79a9f6cb00004000 0x7ffffffed15d4067)
  (v128.const i64x2 0x8d9f2dd4bab22e01 0xffffffff5f4ae190))
  (v128.const i64x2 0xffff0000ffff4000 0xffff000000000000)
  (v128.const i64x2 0xffff0000ffff4000 0xffff00000000))

(module
  (func $i16x8.q15mulr_sat_s-kept (export "i16x8.q15mulr_sat_s-kept") (param v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.q15mulr_sat_s local.get 0 local.get 1
  )
  (func $i16x8.q15mulr_sat_s-over-0 (export "i16x8.q15mulr_sat_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.q15mulr_sat_s local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.q15mulr_sat_s-over-1 (export "i16x8.q15mulr_sat_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i16x8.q15mulr_sat_s local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.q15mulr_sat_s-same (export "i16x8.q15mulr_sat_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i16x8.q15mulr_sat_s local.get 0
  )
  (func $i16x8.q15mulr_sat_s-same-over (export "i16x8.q15mulr_sat_s-same-over") (param v128 v128)
  (result v128)
    local.get 0 local.get 0 i16x8.q15mulr_sat_s local.set 0 local.get 0
  )
  (func $i16x8.q15mulr_sat_s-owned-0 (export "i16x8.q15mulr_sat_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.q15mulr_sat_s
  )
  (func $i16x8.q15mulr_sat_s-owned-1 (export "i16x8.q15mulr_sat_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.q15mulr_sat_s
  )
  (func $i16x8.q15mulr_sat_s-owned-all (export "i16x8.q15mulr_sat_s-owned-all") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.q15mulr_sat_s
  )
  (func $i16x8.q15mulr_sat_s-again-0 (export "i16x8.q15mulr_sat_s-again-0") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.q15mulr_sat_s local.tee 2 local.get 1 i16x8.q15mulr_sat_s local.get 2
  )
  (func $i16x8.q15mulr_sat_s-again-1 (export "i16x8.q15mulr_sat_s-again-1") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.q15mulr_sat_s local.tee 2 i16x8.q15mulr_sat_s local.get 2
  )
  (func $i16x8.extmul_low_i8x16_s-kept (export "i16x8.extmul_low_i8x16_s-kept") (param v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.extmul_low_i8x16_s local.get 0 local.get 1
  )
  (func $i16x8.extmul_low_i8x16_s-over-0 (export "i16x8.extmul_low_i8x16_s-over-0") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i16x8.extmul_low_i8x16_s local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.extmul_low_i8x16_s-over-1 (export "i16x8.extmul_low_i8x16_s-over-1") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i16x8.extmul_low_i8x16_s local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.extmul_low_i8x16_s-same (export "i16x8.extmul_low_i8x16_s-same") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 0 i16x8.extmul_low_i8x16_s local.get 0
  )
  (func $i16x8.extmul_low_i8x16_s-same-over (export "i16x8.extmul_low_i8x16_s-same-over") (param v128 v128)
  (result v128)
    local.get 0 local.get 0 i16x8.extmul_low_i8x16_s local.set 0 local.get 0
  )
  (func $i16x8.extmul_low_i8x16_s-owned-0 (export "i16x8.extmul_low_i8x16_s-owned-0") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.extmul_low_i8x16_s
  )
  (func $i16x8.extmul_low_i8x16_s-owned-1 (export "i16x8.extmul_low_i8x16_s-owned-1") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.extmul_low_i8x16_s
  )
  (func $i16x8.extmul_low_i8x16_s-owned-all (export "i16x8.extmul_low_i8x16_s-owned-all") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.extmul_low_i8x16_s
  )
  (func $i16x8.extmul_low_i8x16_s-again-0 (export "i16x8.extmul_low_i8x16_s-again-0") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.extmul_low_i8x16_s local.tee 2 local.get 1 i16x8.extmul_low_i8x16_s
    local.get 2
  )
  (func $i16x8.extmul_low_i8x16_s-again-1 (export "i16x8.extmul_low_i8x16_s-again-1") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.extmul_low_i8x16_s local.tee 2 i16x8.extmul_low_i8x16_s
    local.get 2
  )
  (func $i16x8.extmul_high_i8x16_s-kept (export "i16x8.extmul_high_i8x16_s-kept") (param v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.extmul_high_i8x16_s local.get 0 local.get 1
  )
  (func $i16x8.extmul_high_i8x16_s-over-0 (export "i16x8.extmul_high_i8x16_s-over-0") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i16x8.extmul_high_i8x16_s local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.extmul_high_i8x16_s-over-1 (export "i16x8.extmul_high_i8x16_s-over-1") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i16x8.extmul_high_i8x16_s local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.extmul_high_i8x16_s-same (export "i16x8.extmul_high_i8x16_s-same") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 0 i16x8.extmul_high_i8x16_s local.get 0
  )
  (func $i16x8.extmul_high_i8x16_s-same-over (export "i16x8.extmul_high_i8x16_s-same-over") (param v128 v128)
  (result v128)
    local.get 0 local.get 0 i16x8.extmul_high_i8x16_s local.set 0 local.get 0
  )
  (func $i16x8.extmul_high_i8x16_s-owned-0 (export "i16x8.extmul_high_i8x16_s-owned-0") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.extmul_high_i8x16_s
  )
  (func $i16x8.extmul_high_i8x16_s-owned-1 (export "i16x8.extmul_high_i8x16_s-owned-1") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.extmul_high_i8x16_s
  )
  (func $i16x8.extmul_high_i8x16_s-owned-all (export "i16x8.extmul_high_i8x16_s-owned-all") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.extmul_high_i8x16_s
  )
  (func $i16x8.extmul_high_i8x16_s-again-0 (export "i16x8.extmul_high_i8x16_s-again-0") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.extmul_high_i8x16_s local.tee 2 local.get 1 i16x8.extmul_high_i8x16_s
    local.get 2
  )
  (func $i16x8.extmul_high_i8x16_s-again-1 (export "i16x8.extmul_high_i8x16_s-again-1") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.extmul_high_i8x16_s local.tee 2 i16x8.extmul_high_i8x16_s
    local.get 2
  )
  (func $i16x8.extmul_low_i8x16_u-kept (export "i16x8.extmul_low_i8x16_u-kept") (param v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.extmul_low_i8x16_u local.get 0 local.get 1
  )
  (func $i16x8.extmul_low_i8x16_u-over-0 (export "i16x8.extmul_low_i8x16_u-over-0") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i16x8.extmul_low_i8x16_u local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.extmul_low_i8x16_u-over-1 (export "i16x8.extmul_low_i8x16_u-over-1") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i16x8.extmul_low_i8x16_u local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.extmul_low_i8x16_u-same (export "i16x8.extmul_low_i8x16_u-same") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 0 i16x8.extmul_low_i8x16_u local.get 0
  )
  (func $i16x8.extmul_low_i8x16_u-same-over (export "i16x8.extmul_low_i8x16_u-same-over") (param v128 v128)
  (result v128)
    local.get 0 local.get 0 i16x8.extmul_low_i8x16_u local.set 0 local.get 0
  )
  (func $i16x8.extmul_low_i8x16_u-owned-0 (export "i16x8.extmul_low_i8x16_u-owned-0") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.extmul_low_i8x16_u
  )
  (func $i16x8.extmul_low_i8x16_u-owned-1 (export "i16x8.extmul_low_i8x16_u-owned-1") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.extmul_low_i8x16_u
  )
  (func $i16x8.extmul_low_i8x16_u-owned-all (export "i16x8.extmul_low_i8x16_u-owned-all") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.extmul_low_i8x16_u
  )
  (func $i16x8.extmul_low_i8x16_u-again-0 (export "i16x8.extmul_low_i8x16_u-again-0") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.extmul_low_i8x16_u local.tee 2 local.get 1 i16x8.extmul_low_i8x16_u
    local.get 2
  )
  (func $i16x8.extmul_low_i8x16_u-again-1 (export "i16x8.extmul_low_i8x16_u-again-1") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.extmul_low_i8x16_u local.tee 2 i16x8.extmul_low_i8x16_u
    local.get 2
  )
  (func $i16x8.extmul_high_i8x16_u-kept (export "i16x8.extmul_high_i8x16_u-kept") (param v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 i16x8.extmul_high_i8x16_u local.get 0 local.get 1
  )
  (func $i16x8.extmul_high_i8x16_u-over-0 (export "i16x8.extmul_high_i8x16_u-over-0") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i16x8.extmul_high_i8x16_u local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.extmul_high_i8x16_u-over-1 (export "i16x8.extmul_high_i8x16_u-over-1") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i16x8.extmul_high_i8x16_u local.set 1 local.get 0 local.get 1
  )
  (func $i16x8.extmul_high_i8x16_u-same (export "i16x8.extmul_high_i8x16_u-same") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 0 i16x8.extmul_high_i8x16_u local.get 0
  )
  (func $i16x8.extmul_high_i8x16_u-same-over (export "i16x8.extmul_high_i8x16_u-same-over") (param v128 v128)
  (result v128)
    local.get 0 local.get 0 i16x8.extmul_high_i8x16_u local.set 0 local.get 0
  )
  (func $i16x8.extmul_high_i8x16_u-owned-0 (export "i16x8.extmul_high_i8x16_u-owned-0") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i16x8.extmul_high_i8x16_u
  )
  (func $i16x8.extmul_high_i8x16_u-owned-1 (export "i16x8.extmul_high_i8x16_u-owned-1") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i16x8.extmul_high_i8x16_u
  )
  (func $i16x8.extmul_high_i8x16_u-owned-all (export "i16x8.extmul_high_i8x16_u-owned-all") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i16x8.extmul_high_i8x16_u
  )
  (func $i16x8.extmul_high_i8x16_u-again-0 (export "i16x8.extmul_high_i8x16_u-again-0") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.extmul_high_i8x16_u local.tee 2 local.get 1 i16x8.extmul_high_i8x16_u
    local.get 2
  )
  (func $i16x8.extmul_high_i8x16_u-again-1 (export "i16x8.extmul_high_i8x16_u-again-1") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i16x8.extmul_high_i8x16_u local.tee 2 i16x8.extmul_high_i8x16_u
    local.get 2
  )
  (func $i16x8.all_true-kept (export "i16x8.all_true-kept") (param v128) (result i32 v128)
    local.get 0 i16x8.all_true local.get 0
  )
  (func $i16x8.all_true-owned-0 (export "i16x8.all_true-owned-0") (param v128) (result i32)
    local.get 0 local.get 0 i64x2.add i16x8.all_true
  )
  (func $i16x8.bitmask-kept (export "i16x8.bitmask-kept") (param v128) (result i32 v128)
    local.get 0 i16x8.bitmask local.get 0
  )
  (func $i16x8.bitmask-owned-0 (export "i16x8.bitmask-owned-0") (param v128) (result i32)
    local.get 0 local.get 0 i64x2.add i16x8.bitmask
  )
  (func $i16x8.shl-kept (export "i16x8.shl-kept") (param v128 i32) (result v128 v128 i32)
    local.get 0 local.get 1 i16x8.shl local.get 0 local.get 1
  )
  (func $i16x8.shl-over-0 (export "i16x8.shl-over-0") (param v128 i32) (result v128 i32)
    local.get 0 local.get 1 i16x8.shl local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.shl-owned-0 (export "i16x8.shl-owned-0") (param v128 i32) (result v128)
    local.get 0 local.get 0 i64x2.add local.get 1 i16x8.shl
  )
  (func $i16x8.shl-again-0 (export "i16x8.shl-again-0") (param v128 i32) (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.shl local.tee 2 local.get 1 i16x8.shl local.get 2
  )
  (func $i16x8.shr_s-kept (export "i16x8.shr_s-kept") (param v128 i32) (result v128 v128 i32)
    local.get 0 local.get 1 i16x8.shr_s local.get 0 local.get 1
  )
  (func $i16x8.shr_s-over-0 (export "i16x8.shr_s-over-0") (param v128 i32) (result v128 i32)
    local.get 0 local.get 1 i16x8.shr_s local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.shr_s-owned-0 (export "i16x8.shr_s-owned-0") (param v128 i32) (result v128)
    local.get 0 local.get 0 i64x2.add local.get 1 i16x8.shr_s
  )
  (func $i16x8.shr_s-again-0 (export "i16x8.shr_s-again-0") (param v128 i32) (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.shr_s local.tee 2 local.get 1 i16x8.shr_s local.get 2
  )
  (func $i16x8.shr_u-kept (export "i16x8.shr_u-kept") (param v128 i32) (result v128 v128 i32)
    local.get 0 local.get 1 i16x8.shr_u local.get 0 local.get 1
  )
  (func $i16x8.shr_u-over-0 (export "i16x8.shr_u-over-0") (param v128 i32) (result v128 i32)
    local.get 0 local.get 1 i16x8.shr_u local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.shr_u-owned-0 (export "i16x8.shr_u-owned-0") (param v128 i32) (result v128)
    local.get 0 local.get 0 i64x2.add local.get 1 i16x8.shr_u
  )
  (func $i16x8.shr_u-again-0 (export "i16x8.shr_u-again-0") (param v128 i32) (result v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.shr_u local.tee 2 local.get 1 i16x8.shr_u local.get 2
  )
  (func $i16x8.splat-kept (export "i16x8.splat-kept") (param i32) (result v128 i32)
    local.get 0 i16x8.splat local.get 0
  )
  (func $i16x8.extract_lane_s-kept (export "i16x8.extract_lane_s-kept") (param v128) (result i32 v128)
    local.get 0 i16x8.extract_lane_s 3 local.get 0
  )
  (func $i16x8.extract_lane_s-owned-0 (export "i16x8.extract_lane_s-owned-0") (param v128) (result i32)
    local.get 0 local.get 0 i64x2.add i16x8.extract_lane_s 3
  )
  (func $i16x8.extract_lane_u-kept (export "i16x8.extract_lane_u-kept") (param v128) (result i32 v128)
    local.get 0 i16x8.extract_lane_u 3 local.get 0
  )
  (func $i16x8.extract_lane_u-owned-0 (export "i16x8.extract_lane_u-owned-0") (param v128) (result i32)
    local.get 0 local.get 0 i64x2.add i16x8.extract_lane_u 3
  )
  (func $i16x8.replace_lane-kept (export "i16x8.replace_lane-kept") (param v128 i32) (result v128 v128 i32)
    local.get 0 local.get 1 i16x8.replace_lane 7 local.get 0 local.get 1
  )
  (func $i16x8.replace_lane-over-0 (export "i16x8.replace_lane-over-0") (param v128 i32) (result v128 i32)
    local.get 0 local.get 1 i16x8.replace_lane 7 local.set 0 local.get 0 local.get 1
  )
  (func $i16x8.replace_lane-owned-0 (export "i16x8.replace_lane-owned-0") (param v128 i32) (result v128)
    local.get 0 local.get 0 i64x2.add local.get 1 i16x8.replace_lane 7
  )
  (func $i16x8.replace_lane-again-0 (export "i16x8.replace_lane-again-0") (param v128 i32) (result v128 v128)
  (local v128)
    local.get 0 local.get 1 i16x8.replace_lane 7 local.tee 2 local.get 1 i16x8.replace_lane 7 local.get 2
  )
)

(assert_return (invoke "i16x8.q15mulr_sat_s-kept"
  (v128.const i64x2 0x93e1ec1eaadfc51b 0x544bff2e0001b848)
  (v128.const i64x2 0x1dec1edf6dbc6c 0xffbf71e83e31b848))
  (v128.const i64x2 0xffe8031715aa1f18 0xffd5ff450000282f)
  (v128.const i64x2 0x93e1ec1eaadfc51b 0x544bff2e0001b848)
  (v128.const i64x2 0x1dec1edf6dbc6c 0xffbf71e83e31b848))
(assert_return (invoke "i16x8.q15mulr_sat_s-over-0"
  (v128.const i64x2 0x93e1ec1eaadfc51b 0x544bff2e0001b848)
  (v128.const i64x2 0x1dec1edf6dbc6c 0xffbf71e83e31b848))
  (v128.const i64x2 0xffe8031715aa1f18 0xffd5ff450000282f)
  (v128.const i64x2 0x1dec1edf6dbc6c 0xffbf71e83e31b848))
(assert_return (invoke "i16x8.q15mulr_sat_s-over-1"
  (v128.const i64x2 0x93e1ec1eaadfc51b 0x544bff2e0001b848)
  (v128.const i64x2 0x1dec1edf6dbc6c 0xffbf71e83e31b848))
  (v128.const i64x2 0x93e1ec1eaadfc51b 0x544bff2e0001b848)
  (v128.const i64x2 0xffe8031715aa1f18 0xffd5ff450000282f))
(assert_return (invoke "i16x8.q15mulr_sat_s-same"
  (v128.const i64x2 0x93e1ec1eaadfc51b 0x544bff2e0001b848)
  (v128.const i64x2 0x1dec1edf6dbc6c 0xffbf71e83e31b848))
  (v128.const i64x2 0x5b540317389e1b19 0x378300010000282f)
  (v128.const i64x2 0x93e1ec1eaadfc51b 0x544bff2e0001b848))
(assert_return (invoke "i16x8.q15mulr_sat_s-same-over"
  (v128.const i64x2 0x93e1ec1eaadfc51b 0x544bff2e0001b848)
  (v128.const i64x2 0x1dec1edf6dbc6c 0xffbf71e83e31b848))
  (v128.const i64x2 0x5b540317389e1b19 0x378300010000282f))
(assert_return (invoke "i16x8.q15mulr_sat_s-owned-0"
  (v128.const i64x2 0x93e1ec1eaadfc51b 0x544bff2e0001b848)
  (v128.const i64x2 0x1dec1edf6dbc6c 0xffbf71e83e31b848))
  (v128.const i64x2 0xffe8062d1df442c6 0xffd564a21e39c0ee))
(assert_return (invoke "i16x8.q15mulr_sat_s-owned-1"
  (v128.const i64x2 0x93e1ec1eaadfc51b 0x544bff2e0001b848)
  (v128.const i64x2 0x1dec1edf6dbc6c 0xffbf71e83e31b848))
  (v128.const i64x2 0x5b3b062d4e473a31 0x3758ff460000c0ee))
(assert_return (invoke "i16x8.q15mulr_sat_s-owned-all"
  (v128.const i64x2 0x93e1ec1eaadfc51b 0x544bff2e0001b848)
  (v128.const i64x2 0x1dec1edf6dbc6c 0xffbf71e83e31b848))
  (v128.const i64x2 0x5b220c5a6c3a7cf7 0x372e63e91e3962fd))
(assert_return (invoke "i16x8.q15mulr_sat_s-again-0"
  (v128.const i64x2 0x6447f5ceff9cec2d 0x7ffecde10004c49c)
  (v128.const i64x2 0xcc3d003d08d04000 0xd8a6ffff0004c49c))
  (v128.const i64x2 0x106600000000fb0c 0xc1900000000f337)
  (v128.const i64x2 0xd773fffbfff9f617 0xd8a7000000001b8e))
(assert_return (invoke "i16x8.q15mulr_sat_s-again-1"
  (v128.const i64x2 0x6447f5ceff9cec2d 0x7ffecde10004c49c)
  (v128.const i64x2 0xcc3d003d08d04000 0xd8a6ffff0004c49c))
  (v128.const i64x2 0xe03b000000000189 0xd8a800000000f337)
  (v128.const i64x2 0xd773fffbfff9f617 0xd8a7000000001b8e))
(assert_return (invoke "i16x8.extmul_low_i8x16_s-kept"
  (v128.const i64x2 0x158881c3c6be0024 0x605b551f6983084d)
  (v128.const i64x2 0x7f8801c075140024 0xea0051fe1e59edb0))
  (v128.const i64x2 0xe57efad800000510 0xa6b3840ff810f40)
  (v128.const i64x2 0x158881c3c6be0024 0x605b551f6983084d)
  (v128.const i64x2 0x7f8801c075140024 0xea0051fe1e59edb0))
(assert_return (invoke "i16x8.extmul_low_i8x16_s-over-0"
  (v128.const i64x2 0x158881c3c6be0024 0x605b551f6983084d)
  (v128.const i64x2 0x7f8801c075140024 0xea0051fe1e59edb0))
  (v128.const i64x2 0xe57efad800000510 0xa6b3840ff810f40)
  (v128.const i64x2 0x7f8801c075140024 0xea0051fe1e59edb0))
(assert_return (invoke "i16x8.extmul_low_i8x16_s-over-1"
  (v128.const i64x2 0x158881c3c6be0024 0x605b551f6983084d)
  (v128.const i64x2 0x7f8801c075140024 0xea0051fe1e59edb0))
  (v128.const i64x2 0x158881c3c6be0024 0x605b551f6983084d)
  (v128.const i64x2 0xe57efad800000510 0xa6b3840ff810f40))
(assert_return (invoke "i16x8.extmul_low_i8x16_s-same"
  (v128.const i64x2 0x158881c3c6be0024 0x605b551f6983084d)
  (v128.const i64x2 0x7f8801c075140024 0xea0051fe1e59edb0))
  (v128.const i64x2 0xd24110400000510 0x1b938403f010e89)
  (v128.const i64x2 0x158881c3c6be0024 0x605b551f6983084d))
(assert_return (invoke "i16x8.extmul_low_i8x16_s-same-over"
  (v128.const i64x2 0x158881c3c6be0024 0x605b551f6983084d)
  (v128.const i64x2 0x7f8801c075140024 0xea0051fe1e59edb0))
  (v128.const i64x2 0xd24110400000510 0x1b938403f010e89))
(assert_return (invoke "i16x8.extmul_low_i8x16_s-owned-0"
  (v128.const i64x2 0x158881c3c6be0024 0x605b551f6983084d)
  (v128.const i64x2 0x7f8801c075140024 0xea0051fe1e59edb0))
  (v128.const i64x2 0x1af7fc6800000a20 0xcaebf880ff831f00))
(assert_return (invoke "i16x8.extmul_low_i8x16_s-owned-1"
  (v128.const i64x2 0x158881c3c6be0024 0x605b551f6983084d)
  (v128.const i64x2 0x7f8801c075140024 0xea0051fe1e59edb0))
  (v128.const i64x2 0xf2a20bdc00000a20 0xf739f8803e031d8c))
(assert_return (invoke "i16x8.extmul_low_i8x16_s-owned-all"
  (v128.const i64x2 0x158881c3c6be0024 0x605b551f6983084d)
  (v128.const i64x2 0x7f8801c075140024 0xea0051fe1e59edb0))
  (v128.const i64x2 0xd99084400001440 0x2cb901003d093c10))
(assert_return (invoke "i16x8.extmul_low_i8x16_s-again-0"
  (v128.const i64x2 0xf39930b401435687 0x1d82103780fafb08)
  (v128.const i64x2 0x629982b46e43375d 0x4adc353728fa0008))
  (v128.const i64x2 0x7bc1feef68c03ff 0xd3bef7a22354) (v128.const i64x2 0x6e1189127ad40b 0xfb062971e8601690))
(assert_return (invoke "i16x8.extmul_low_i8x16_s-again-1"
  (v128.const i64x2 0xf39930b401435687 0x1d82103780fafb08)
  (v128.const i64x2 0x629982b46e43375d 0x4adc353728fa0008)) (v128.const i64x2 0x121feef138facd 0xd3be03302354)
  (v128.const i64x2 0x6e1189127ad40b 0xfb062971e8601690))
(assert_return (invoke "i16x8.extmul_high_i8x16_s-kept"
  (v128.const i64x2 0xdb7f00022110b595 0x257943bb7267918c)
  (v128.const i64x2 0xdb405dd0d70680e8 0x7fdf22bb8126e28c))
  (v128.const i64x2 0xc7720f4a0d023490 0x125bf06708e61299)
  (v128.const i64x2 0xdb7f00022110b595 0x257943bb7267918c)
  (v128.const i64x2 0xdb405dd0d70680e8 0x7fdf22bb8126e28c))
(assert_return (invoke "i16x8.extmul_high_i8x16_s-over-0"
  (v128.const i64x2 0xdb7f00022110b595 0x257943bb7267918c)
  (v128.const i64x2 0xdb405dd0d70680e8 0x7fdf22bb8126e28c))
  (v128.const i64x2 0xc7720f4a0d023490 0x125bf06708e61299)
  (v128.const i64x2 0xdb405dd0d70680e8 0x7fdf22bb8126e28c))
(assert_return (invoke "i16x8.extmul_high_i8x16_s-over-1"
  (v128.const i64x2 0xdb7f00022110b595 0x257943bb7267918c)
  (v128.const i64x2 0xdb405dd0d70680e8 0x7fdf22bb8126e28c))
  (v128.const i64x2 0xdb7f00022110b595 0x257943bb7267918c)
  (v128.const i64x2 0xc7720f4a0d023490 0x125bf06708e61299))
(assert_return (invoke "i16x8.extmul_high_i8x16_s-same"
  (v128.const i64x2 0xdb7f00022110b595 0x257943bb7267918c)
  (v128.const i64x2 0xdb405dd0d70680e8 0x7fdf22bb8126e28c))
  (v128.const i64x2 0x32c4297130213490 0x559393111891299)
  (v128.const i64x2 0xdb7f00022110b595 0x257943bb7267918c))
(assert_return (invoke "i16x8.extmul_high_i8x16_s-same-over"
  (v128.const i64x2 0xdb7f00022110b595 0x257943bb7267918c)
  (v128.const i64x2 0xdb405dd0d70680e8 0x7fdf22bb8126e28c))
  (v128.const i64x2 0x32c4297130213490 0x559393111891299))
(assert_return (invoke "i16x8.extmul_high_i8x16_s-owned-0"
  (v128.const i64x2 0xdb7f00022110b595 0x257943bb7267918c)
  (v128.const i64x2 0xdb405dd0d70680e8 0x7fdf22bb8126e28c))
  (v128.const i64x2 0x673ef14f268f520 0xd2dbf4a80d8ce032))
(assert_return (invoke "i16x8.extmul_high_i8x16_s-owned-1"
  (v128.const i64x2 0xdb7f00022110b595 0x257943bb7267918c)
  (v128.const i64x2 0xdb405dd0d70680e8 0x7fdf22bb8126e28c))
  (v128.const i64x2 0xfa36d222cdb4f520 0xf2d929981ab2e032))
(assert_return (invoke "i16x8.extmul_high_i8x16_s-owned-all"
  (v128.const i64x2 0xdb7f00022110b595 0x257943bb7267918c)
  (v128.const i64x2 0xdb405dd0d70680e8 0x7fdf22bb8126e28c))
  (v128.const i64x2 0xa932c434900240 0x20591e4028a43664))
(assert_return (invoke "i16x8.extmul_high_i8x16_s-again-0"
  (v128.const i64x2 0x7dd901c54e1eda80 0x875124f410d08171)
  (v128.const i64x2 0xfed92087081edaab 0x94cc24a52e7e81d8))
  (v128.const i64x2 0xe607e0fe04f560 0xea7cfd90fd9c293c)
  (v128.const i64x2 0x2e0e8603f01ee58 0x330cef8c05100444))
(assert_return (invoke "i16x8.extmul_high_i8x16_s-again-1"
  (v128.const i64x2 0x7dd901c54e1eda80 0x875124f410d08171)
  (v128.const i64x2 0xfed92087081edaab 0x94cc24a52e7e81d8))
  (v128.const i64x2 0x50fd00fe041e04 0xe7e503ccfd9c0570)
  (v128.const i64x2 0x2e0e8603f01ee58 0x330cef8c05100444))
(assert_return (invoke "i16x8.extmul_low_i8x16_u-kept"
  (v128.const i64x2 0x2cfe66863771c27f 0x69780e001e0d5320)
  (v128.const i64x2 0xffdd460928b800fe 0x69fa0ee2fc0d9e3a))
  (v128.const i64x2 0x898513800007e02 0x2bd4db461be404b6)
  (v128.const i64x2 0x2cfe66863771c27f 0x69780e001e0d5320)
  (v128.const i64x2 0xffdd460928b800fe 0x69fa0ee2fc0d9e3a))
(assert_return (invoke "i16x8.extmul_low_i8x16_u-over-0"
  (v128.const i64x2 0x2cfe66863771c27f 0x69780e001e0d5320)
  (v128.const i64x2 0xffdd460928b800fe 0x69fa0ee2fc0d9e3a))
  (v128.const i64x2 0x898513800007e02 0x2bd4db461be404b6)
  (v128.const i64x2 0xffdd460928b800fe 0x69fa0ee2fc0d9e3a))
(assert_return (invoke "i16x8.extmul_low_i8x16_u-over-1"
  (v128.const i64x2 0x2cfe66863771c27f 0x69780e001e0d5320)
  (v128.const i64x2 0xffdd460928b800fe 0x69fa0ee2fc0d9e3a))
  (v128.const i64x2 0x2cfe66863771c27f 0x69780e001e0d5320)
  (v128.const i64x2 0x898513800007e02 0x2bd4db461be404b6))
(assert_return (invoke "i16x8.extmul_low_i8x16_u-same"
  (v128.const i64x2 0x2cfe66863771c27f 0x69780e001e0d5320)
  (v128.const i64x2 0xffdd460928b800fe 0x69fa0ee2fc0d9e3a))
  (v128.const i64x2 0xbd131e193043f01 0x790fc0428a44624)
  (v128.const i64x2 0x2cfe66863771c27f 0x69780e001e0d5320))
(assert_return (invoke "i16x8.extmul_low_i8x16_u-same-over"
  (v128.const i64x2 0x2cfe66863771c27f 0x69780e001e0d5320)
  (v128.const i64x2 0xffdd460928b800fe 0x69fa0ee2fc0d9e3a))
  (v128.const i64x2 0xbd131e193043f01 0x790fc0428a44624))
(assert_return (invoke "i16x8.extmul_low_i8x16_u-owned-0"
  (v128.const i64x2 0x2cfe66863771c27f 0x69780e001e0d5320)
  (v128.const i64x2 0xffdd460928b800fe 0x69fa0ee2fc0d9e3a))
  (v128.const i64x2 0xf001d7800007c06 0x2bd4bd0f2f080507))
(assert_return (invoke "i16x8.extmul_low_i8x16_u-owned-1"
  (v128.const i64x2 0x2cfe66863771c27f 0x69780e001e0d5320)
  (v128.const i64x2 0xffdd460928b800fe 0x69fa0ee2fc0d9e3a))
  (v128.const i64x2 0x14a0121993c63e03 0x790d94a44884ada))
(assert_return (invoke "i16x8.extmul_low_i8x16_u-owned-all"
  (v128.const i64x2 0x2cfe66863771c27f 0x69780e001e0d5320)
  (v128.const i64x2 0xffdd460928b800fe 0x69fa0ee2fc0d9e3a))
  (v128.const i64x2 0x2400069194893d09 0x790bb5973904fe1))
(assert_return (invoke "i16x8.extmul_low_i8x16_u-again-0"
  (v128.const i64x2 0xa907010dd077bf04 0xc7801e44354f8f88)
  (v128.const i64x2 0xffc501451040bf5b 0x189d8ec74b4fd104))
  (v128.const i64x2 0x8e0204000bf2664 0xcf30000001d33c0)
  (v128.const i64x2 0xd001dc08e81016c 0xa857056300010381))
(assert_return (invoke "i16x8.extmul_low_i8x16_u-again-1"
  (v128.const i64x2 0xa907010dd077bf04 0xc7801e44354f8f88)
  (v128.const i64x2 0xffc501451040bf5b 0x189d8ec74b4fd104))
  (v128.const i64x2 0x73603bf700bf01b0 0x8950000001d09c0)
  (v128.const i64x2 0xd001dc08e81016c 0xa857056300010381))
(assert_return (invoke "i16x8.extmul_high_i8x16_u-kept"
  (v128.const i64x2 0xdc14f97e01c2c580 0x40371005e59112)
  (v128.const i64x2 0x4142c40a477ac80 0x6d68317f3cd9911d)) (v128.const i64x2 0x12cc21d5221020a 0x1a000a8707f0)
  (v128.const i64x2 0xdc14f97e01c2c580 0x40371005e59112)
  (v128.const i64x2 0x4142c40a477ac80 0x6d68317f3cd9911d))
(assert_return (invoke "i16x8.extmul_high_i8x16_u-over-0"
  (v128.const i64x2 0xdc14f97e01c2c580 0x40371005e59112)
  (v128.const i64x2 0x4142c40a477ac80 0x6d68317f3cd9911d)) (v128.const i64x2 0x12cc21d5221020a 0x1a000a8707f0)
  (v128.const i64x2 0x4142c40a477ac80 0x6d68317f3cd9911d))
(assert_return (invoke "i16x8.extmul_high_i8x16_u-over-1"
  (v128.const i64x2 0xdc14f97e01c2c580 0x40371005e59112)
  (v128.const i64x2 0x4142c40a477ac80 0x6d68317f3cd9911d))
  (v128.const i64x2 0xdc14f97e01c2c580 0x40371005e59112) (v128.const i64x2 0x12cc21d5221020a 0x1a000a8707f0))
(assert_return (invoke "i16x8.extmul_high_i8x16_u-same"
  (v128.const i64x2 0xdc14f97e01c2c580 0x40371005e59112)
  (v128.const i64x2 0x4142c40a477ac80 0x6d68317f3cd9911d)) (v128.const i64x2 0x19ccd952210144 0x10000bd10100)
  (v128.const i64x2 0xdc14f97e01c2c580 0x40371005e59112))
(assert_return (invoke "i16x8.extmul_high_i8x16_u-same-over"
  (v128.const i64x2 0xdc14f97e01c2c580 0x40371005e59112)
  (v128.const i64x2 0x4142c40a477ac80 0x6d68317f3cd9911d)) (v128.const i64x2 0x19ccd952210144 0x10000bd10100))
(assert_return (invoke "i16x8.extmul_high_i8x16_u-owned-0"
  (v128.const i64x2 0xdc14f97e01c2c580 0x40371005e59112)
  (v128.const i64x2 0x4142c40a477ac80 0x6d68317f3cd9911d))
  (v128.const i64x2 0xf78a1e713420553 0x2e69444013e846f1))
(assert_return (invoke "i16x8.extmul_high_i8x16_u-owned-1"
  (v128.const i64x2 0xdc14f97e01c2c580 0x40371005e59112)
  (v128.const i64x2 0x4142c40a477ac80 0x6d68317f3cd9911d))
  (v128.const i64x2 0x14aaadb1342034e 0x2a00165808f0))
(assert_return (invoke "i16x8.extmul_high_i8x16_u-owned-all"
  (v128.const i64x2 0xdc14f97e01c2c580 0x40371005e59112)
  (v128.const i64x2 0x4142c40a477ac80 0x6d68317f3cd9911d))
  (v128.const i64x2 0x11048e81048408a1 0x2e696e402a404fe1))
(assert_return (invoke "i16x8.extmul_high_i8x16_u-again-0"
  (v128.const i64x2 0xfc4f0849e96404cc 0xafc6789d39372019)
  (v128.const i64x2 0x382b0800e9178f08 0xff9bf30312b94819))
  (v128.const i64x2 0x7f2a7a8004814ff 0xad52310b70f502a6)
  (v128.const i64x2 0x40227bf09000271 0xae5177e271e801d7))
(assert_return (invoke "i16x8.extmul_high_i8x16_u-again-1"
  (v128.const i64x2 0xfc4f0849e96404cc 0xafc6789d39372019)
  (v128.const i64x2 0x382b0800e9178f08 0xff9bf30312b94819))
  (v128.const i64x2 0x192931d8002014ff 0x76f23ea637c88a9a)
  (v128.const i64x2 0x40227bf09000271 0xae5177e271e801d7))
(assert_return (invoke "i16x8.all_true-kept"
  (v128.const i64x2 0x14800037d57ffe 0xa42bdc1541ad0100)) (i32.const 1)
  (v128.const i64x2 0x14800037d57ffe 0xa42bdc1541ad0100))
(assert_return (invoke "i16x8.all_true-owned-0"
  (v128.const i64x2 0x14800037d57ffe 0xa42bdc1541ad0100)) (i32.const 0))
(assert_return (invoke "i16x8.bitmask-kept"
  (v128.const i64x2 0x1127540cfffb0080 0x40cc3aa300007025)) (i32.const 2)
  (v128.const i64x2 0x1127540cfffb0080 0x40cc3aa300007025))
(assert_return (invoke "i16x8.bitmask-owned-0"
  (v128.const i64x2 0x1127540cfffb0080 0x40cc3aa300007025)) (i32.const 150))
(assert_return (invoke "i16x8.shl-kept"
  (v128.const i64x2 0x7ffe8393000b7fff 0x36efffa2ffec44ee) (i32.const 26))
  (v128.const i64x2 0xf8004c002c00fc00 0xbc008800b000b800)
  (v128.const i64x2 0x7ffe8393000b7fff 0x36efffa2ffec44ee) (i32.const 26))
(assert_return (invoke "i16x8.shl-over-0"
  (v128.const i64x2 0x7ffe8393000b7fff 0x36efffa2ffec44ee) (i32.const 26))
  (v128.const i64x2 0xf8004c002c00fc00 0xbc008800b000b800) (i32.const 26))
(assert_return (invoke "i16x8.shl-owned-0"
  (v128.const i64x2 0x7ffe8393000b7fff 0x36efffa2ffec44ee) (i32.const 26))
  (v128.const i64x2 0xf40098005800f800 0x7c00140060007000))
(assert_return (invoke "i16x8.shl-again-0"
  (v128.const i64x2 0x302f286078577a 0xd5ec000160c5ee8b) (i32.const 28)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x80008000a000 0xc00010005000b000))
(assert_return (invoke "i16x8.shr_s-kept"
  (v128.const i64x2 0x55a0ffb2a2551856 0x7ffe020077e20008) (i32.const 1))
  (v128.const i64x2 0x2ad0ffd9d12a0c2b 0x3fff01003bf10004)
  (v128.const i64x2 0x55a0ffb2a2551856 0x7ffe020077e20008) (i32.const 1))
(assert_return (invoke "i16x8.shr_s-over-0"
  (v128.const i64x2 0x55a0ffb2a2551856 0x7ffe020077e20008) (i32.const 1))
  (v128.const i64x2 0x2ad0ffd9d12a0c2b 0x3fff01003bf10004) (i32.const 1))
(assert_return (invoke "i16x8.shr_s-owned-0"
  (v128.const i64x2 0x55a0ffb2a2551856 0x7ffe020077e20008) (i32.const 1))
  (v128.const i64x2 0xd5a0ffb222551856 0xfffe0200f7e20008))
(assert_return (invoke "i16x8.shr_s-again-0"
  (v128.const i64x2 0x39400010008000 0xbe87005f396eb542) (i32.const 11))
  (v128.const i64x2 65535 0xffff00000000ffff) (v128.const i64x2 0x80002fff0 0xfff700000007fff6))
(assert_return (invoke "i16x8.shr_u-kept"
  (v128.const i64x2 0x21e5df83ad3e29ea 0xa6261db5ffb432a8) (i32.const 25))
  (v128.const i64x2 0x10006f00560014 0x53000e007f0019)
  (v128.const i64x2 0x21e5df83ad3e29ea 0xa6261db5ffb432a8) (i32.const 25))
(assert_return (invoke "i16x8.shr_u-over-0"
  (v128.const i64x2 0x21e5df83ad3e29ea 0xa6261db5ffb432a8) (i32.const 25))
  (v128.const i64x2 0x10006f00560014 0x53000e007f0019) (i32.const 25))
(assert_return (invoke "i16x8.shr_u-owned-0"
  (v128.const i64x2 0x21e5df83ad3e29ea 0xa6261db5ffb432a8) (i32.const 25))
  (v128.const i64x2 0x21005f002d0029 0x26001d007f0032))
(assert_return (invoke "i16x8.shr_u-again-0"
  (v128.const i64x2 0xffb1dfb667900040 0x28f8c4c951184a21) (i32.const 2))
  (v128.const i64x2 0xffb0dfb06790004 0x28f0c4c051104a2)
  (v128.const i64x2 0x3fec37ed19e40010 0xa3e313214461288))
(assert_return (invoke "i16x8.splat-kept"
  (i32.const 32767)) (v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff) (i32.const 32767))
(assert_return (invoke "i16x8.extract_lane_s-kept"
  (v128.const i64x2 0xccab00208000fffd 0xddf98b5730d92000)) (i32.const -13141)
  (v128.const i64x2 0xccab00208000fffd 0xddf98b5730d92000))
(assert_return (invoke "i16x8.extract_lane_s-owned-0"
  (v128.const i64x2 0xccab00208000fffd 0xddf98b5730d92000)) (i32.const -26282))
(assert_return (invoke "i16x8.extract_lane_u-kept"
  (v128.const i64x2 0xffb681950f578750 0xd6d87bdd14279476)) (i32.const 65462)
  (v128.const i64x2 0xffb681950f578750 0xd6d87bdd14279476))
(assert_return (invoke "i16x8.extract_lane_u-owned-0"
  (v128.const i64x2 0xffb681950f578750 0xd6d87bdd14279476)) (i32.const 65389))
(assert_return (invoke "i16x8.replace_lane-kept"
  (v128.const i64x2 0x460020e450ffbc 0x585600605bf11000) (i32.const 28983))
  (v128.const i64x2 0x460020e450ffbc 0x713700605bf11000)
  (v128.const i64x2 0x460020e450ffbc 0x585600605bf11000) (i32.const 28983))
(assert_return (invoke "i16x8.replace_lane-over-0"
  (v128.const i64x2 0x460020e450ffbc 0x585600605bf11000) (i32.const 28983))
  (v128.const i64x2 0x460020e450ffbc 0x713700605bf11000) (i32.const 28983))
(assert_return (invoke "i16x8.replace_lane-owned-0"
  (v128.const i64x2 0x460020e450ffbc 0x585600605bf11000) (i32.const 28983))
  (v128.const i64x2 0x8c0041c8a1ff78 0x713700c0b7e22000))
(assert_return (invoke "i16x8.replace_lane-again-0"
  (v128.const i64x2 0x716b000080010800 0x8e8cc9297b25e983) (i32.const 38993))
  (v128.const i64x2 0x716b000080010800 0x9851c9297b25e983)
  (v128.const i64x2 0x716b000080010800 0x9851c9297b25e983))
