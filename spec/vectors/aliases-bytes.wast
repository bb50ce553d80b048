;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Operands and results of vector instructions in each other's places: integers of 8 bits, and bits.
;;
;; "i8x16.sub-over-1" writes the difference of parameters 0 and 1 over parameter 1. What the names mean:
;;
;; kept      the operands are parameters, which are results besides
;; over-K    the result is written over parameter K; results are all parameters
;; same…     parameter 0 is several operands (those in the name, or all), written over or kept
;; owned-K   operand K is a sum and nothing else is left of it; or all are
;; again-K   the result is operand K of the same instruction once more; results are both

(module
  (func $v128.not-kept (export "v128.not-kept") (param v128) (result v128 v128)
    local.get 0 v128.not local.get 0
  )
  (func $v128.not-over-0 (export "v128.not-over-0") (param v128) (result v128)
    local.get 0 v128.not local.set 0 local.get 0
  )
  (func $v128.not-owned-0 (export "v128.not-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add v128.not
  )
  (func $v128.not-again-0 (export "v128.not-again-0") (param v128) (result v128 v128) (local v128)
    local.get 0 v128.not local.tee 1 v128.not local.get 1
  )
  (func $i8x16.abs-kept (export "i8x16.abs-kept") (param v128) (result v128 v128)
    local.get 0 i8x16.abs local.get 0
  )
  (func $i8x16.abs-over-0 (export "i8x16.abs-over-0") (param v128) (result v128)
    local.get 0 i8x16.abs local.set 0 local.get 0
  )
  (func $i8x16.abs-owned-0 (export "i8x16.abs-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add i8x16.abs
  )
  (func $i8x16.abs-again-0 (export "i8x16.abs-again-0") (param v128) (result v128 v128) (local v128)
    local.get 0 i8x16.abs local.tee 1 i8x16.abs local.get 1
  )
  (func $i8x16.neg-kept (export "i8x16.neg-kept") (param v128) (result v128 v128)
    local.get 0 i8x16.neg local.get 0
  )
  (func $i8x16.neg-over-0 (export "i8x16.neg-over-0") (param v128) (result v128)
    local.get 0 i8x16.neg local.set 0 local.get 0
  )
  (func $i8x16.neg-owned-0 (export "i8x16.neg-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add i8x16.neg
  )
  (func $i8x16.neg-again-0 (export "i8x16.neg-again-0") (param v128) (result v128 v128) (local v128)
    local.get 0 i8x16.neg local.tee 1 i8x16.neg local.get 1
  )
  (func $i8x16.popcnt-kept (export "i8x16.popcnt-kept") (param v128) (result v128 v128)
    local.get 0 i8x16.popcnt local.get 0
  )
  (func $i8x16.popcnt-over-0 (export "i8x16.popcnt-over-0") (param v128) (result v128)
    local.get 0 i8x16.popcnt local.set 0 local.get 0
  )
  (func $i8x16.popcnt-owned-0 (export "i8x16.popcnt-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add i8x16.popcnt
  )
  (func $i8x16.popcnt-again-0 (export "i8x16.popcnt-again-0") (param v128) (result v128 v128) (local v128)
    local.get 0 i8x16.popcnt local.tee 1 i8x16.popcnt local.get 1
  )
  (func $v128.and-kept (export "v128.and-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 v128.and local.get 0 local.get 1
  )
  (func $v128.and-over-0 (export "v128.and-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 v128.and local.set 0 local.get 0 local.get 1
  )
  (func $v128.and-over-1 (export "v128.and-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 v128.and local.set 1 local.get 0 local.get 1
  )
  (func $v128.and-same (export "v128.and-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 v128.and local.get 0
  )
  (func $v128.and-same-over (export "v128.and-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 v128.and local.set 0 local.get 0
  )
  (func $v128.and-owned-0 (export "v128.and-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 v128.and
  )
  (func $v128.and-owned-1 (export "v128.and-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add v128.and
  )
  (func $v128.and-owned-all (export "v128.and-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add v128.and
  )
  (func $v128.and-again-0 (export "v128.and-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 v128.and local.tee 2 local.get 1 v128.and local.get 2
  )
  (func $v128.and-again-1 (export "v128.and-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 v128.and local.tee 2 v128.and local.get 2
  )
  (func $v128.andnot-kept (export "v128.andnot-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 v128.andnot local.get 0 local.get 1
  )
  (func $v128.andnot-over-0 (export "v128.andnot-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 v128.andnot local.set 0 local.get 0 local.get 1
  )
  (func $v128.andnot-over-1 (export "v128.andnot-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 v128.andnot local.set 1 local.get 0 local.get 1
  )
  (func $v128.andnot-same (export "v128.andnot-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 v128.andnot local.get 0
  )
  (func $v128.andnot-same-over (export "v128.andnot-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 v128.andnot local.set 0 local.get 0
  )
  (func $v128.andnot-owned-0 (export "v128.andnot-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 v128.andnot
  )
  (func $v128.andnot-owned-1 (export "v128.andnot-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add v128.andnot
  )
  (func $v128.andnot-owned-all (export "v128.andnot-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add v128.andnot
  )
  (func $v128.andnot-again-0 (export "v128.andnot-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 v128.andnot local.tee 2 local.get 1 v128.andnot local.get 2
  )
  (func $v128.andnot-again-1 (export "v128.andnot-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 v128.andnot local.tee 2 v128.andnot local.get 2
  )
  (func $v128.or-kept (export "v128.or-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 v128.or local.get 0 local.get 1
  )
  (func $v128.or-over-0 (export "v128.or-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 v128.or local.set 0 local.get 0 local.get 1
  )
  (func $v128.or-over-1 (export "v128.or-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 v128.or local.set 1 local.get 0 local.get 1
  )
  (func $v128.or-same (export "v128.or-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 v128.or local.get 0
  )
  (func $v128.or-same-over (export "v128.or-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 v128.or local.set 0 local.get 0
  )
  (func $v128.or-owned-0 (export "v128.or-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 v128.or
  )
  (func $v128.or-owned-1 (export "v128.or-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add v128.or
  )
  (func $v128.or-owned-all (export "v128.or-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add v128.or
  )
  (func $v128.or-again-0 (export "v128.or-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 v128.or local.tee 2 local.get 1 v128.or local.get 2
  )
  (func $v128.or-again-1 (export "v128.or-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 v128.or local.tee 2 v128.or local.get 2
  )
  (func $v128.xor-kept (export "v128.xor-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 v128.xor local.get 0 local.get 1
  )
  (func $v128.xor-over-0 (export "v128.xor-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 v128.xor local.set 0 local.get 0 local.get 1
  )
  (func $v128.xor-over-1 (export "v128.xor-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 v128.xor local.set 1 local.get 0 local.get 1
  )
  (func $v128.xor-same (export "v128.xor-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 v128.xor local.get 0
  )
  (func $v128.xor-same-over (export "v128.xor-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 v128.xor local.set 0 local.get 0
  )
  (func $v128.xor-owned-0 (export "v128.xor-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 v128.xor
  )
  (func $v128.xor-owned-1 (export "v128.xor-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add v128.xor
  )
  (func $v128.xor-owned-all (export "v128.xor-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add v128.xor
  )
  (func $v128.xor-again-0 (export "v128.xor-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 v128.xor local.tee 2 local.get 1 v128.xor local.get 2
  )
  (func $v128.xor-again-1 (export "v128.xor-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 v128.xor local.tee 2 v128.xor local.get 2
  )
  (func $i8x16.eq-kept (export "i8x16.eq-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.eq local.get 0 local.get 1
  )
  (func $i8x16.eq-over-0 (export "i8x16.eq-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.eq local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.eq-over-1 (export "i8x16.eq-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.eq local.set 1 local.get 0 local.get 1
  )
  (func $i8x16.eq-same (export "i8x16.eq-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.eq local.get 0
  )
  (func $i8x16.eq-same-over (export "i8x16.eq-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i8x16.eq local.set 0 local.get 0
  )
  (func $i8x16.eq-owned-0 (export "i8x16.eq-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.eq
  )
  (func $i8x16.eq-owned-1 (export "i8x16.eq-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.eq
  )
  (func $i8x16.eq-owned-all (export "i8x16.eq-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i8x16.eq
  )
  (func $i8x16.eq-again-0 (export "i8x16.eq-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.eq local.tee 2 local.get 1 i8x16.eq local.get 2
  )
  (func $i8x16.eq-again-1 (export "i8x16.eq-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.eq local.tee 2 i8x16.eq local.get 2
  )
  (func $i8x16.ne-kept (export "i8x16.ne-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.ne local.get 0 local.get 1
  )
  (func $i8x16.ne-over-0 (export "i8x16.ne-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.ne local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.ne-over-1 (export "i8x16.ne-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.ne local.set 1 local.get 0 local.get 1
  )
  (func $i8x16.ne-same (export "i8x16.ne-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.ne local.get 0
  )
  (func $i8x16.ne-same-over (export "i8x16.ne-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i8x16.ne local.set 0 local.get 0
  )
  (func $i8x16.ne-owned-0 (export "i8x16.ne-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.ne
  )
  (func $i8x16.ne-owned-1 (export "i8x16.ne-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.ne
  )
  (func $i8x16.ne-owned-all (export "i8x16.ne-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i8x16.ne
  )
  (func $i8x16.ne-again-0 (export "i8x16.ne-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.ne local.tee 2 local.get 1 i8x16.ne local.get 2
  )
  (func $i8x16.ne-again-1 (export "i8x16.ne-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.ne local.tee 2 i8x16.ne local.get 2
  )
  (func $i8x16.lt_s-kept (export "i8x16.lt_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.lt_s local.get 0 local.get 1
  )
  (func $i8x16.lt_s-over-0 (export "i8x16.lt_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.lt_s local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.lt_s-over-1 (export "i8x16.lt_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.lt_s local.set 1 local.get 0 local.get 1
  )
  (func $i8x16.lt_s-same (export "i8x16.lt_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.lt_s local.get 0
  )
  (func $i8x16.lt_s-same-over (export "i8x16.lt_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i8x16.lt_s local.set 0 local.get 0
  )
  (func $i8x16.lt_s-owned-0 (export "i8x16.lt_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.lt_s
  )
  (func $i8x16.lt_s-owned-1 (export "i8x16.lt_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.lt_s
  )
  (func $i8x16.lt_s-owned-all (export "i8x16.lt_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i8x16.lt_s
  )
  (func $i8x16.lt_s-again-0 (export "i8x16.lt_s-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.lt_s local.tee 2 local.get 1 i8x16.lt_s local.get 2
  )
  (func $i8x16.lt_s-again-1 (export "i8x16.lt_s-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.lt_s local.tee 2 i8x16.lt_s local.get 2
  )
  (func $i8x16.gt_s-kept (export "i8x16.gt_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.gt_s local.get 0 local.get 1
  )
  (func $i8x16.gt_s-over-0 (export "i8x16.gt_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.gt_s local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.gt_s-over-1 (export "i8x16.gt_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.gt_s local.set 1 local.get 0 local.get 1
  )
  (func $i8x16.gt_s-same (export "i8x16.gt_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.gt_s local.get 0
  )
  (func $i8x16.gt_s-same-over (export "i8x16.gt_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i8x16.gt_s local.set 0 local.get 0
  )
  (func $i8x16.gt_s-owned-0 (export "i8x16.gt_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.gt_s
  )
  (func $i8x16.gt_s-owned-1 (export "i8x16.gt_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.gt_s
  )
  (func $i8x16.gt_s-owned-all (export "i8x16.gt_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i8x16.gt_s
  )
  (func $i8x16.gt_s-again-0 (export "i8x16.gt_s-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.gt_s local.tee 2 local.get 1 i8x16.gt_s local.get 2
  )
  (func $i8x16.gt_s-again-1 (export "i8x16.gt_s-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.gt_s local.tee 2 i8x16.gt_s local.get 2
  )
  (func $i8x16.le_s-kept (export "i8x16.le_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.le_s local.get 0 local.get 1
  )
  (func $i8x16.le_s-over-0 (export "i8x16.le_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.le_s local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.le_s-over-1 (export "i8x16.le_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.le_s local.set 1 local.get 0 local.get 1
  )
  (func $i8x16.le_s-same (export "i8x16.le_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.le_s local.get 0
  )
  (func $i8x16.le_s-same-over (export "i8x16.le_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i8x16.le_s local.set 0 local.get 0
  )
  (func $i8x16.le_s-owned-0 (export "i8x16.le_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.le_s
  )
  (func $i8x16.le_s-owned-1 (export "i8x16.le_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.le_s
  )
  (func $i8x16.le_s-owned-all (export "i8x16.le_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i8x16.le_s
  )
  (func $i8x16.le_s-again-0 (export "i8x16.le_s-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.le_s local.tee 2 local.get 1 i8x16.le_s local.get 2
  )
  (func $i8x16.le_s-again-1 (export "i8x16.le_s-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.le_s local.tee 2 i8x16.le_s local.get 2
  )
  (func $i8x16.ge_s-kept (export "i8x16.ge_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.ge_s local.get 0 local.get 1
  )
  (func $i8x16.ge_s-over-0 (export "i8x16.ge_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.ge_s local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.ge_s-over-1 (export "i8x16.ge_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.ge_s local.set 1 local.get 0 local.get 1
  )
  (func $i8x16.ge_s-same (export "i8x16.ge_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.ge_s local.get 0
  )
  (func $i8x16.ge_s-same-over (export "i8x16.ge_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i8x16.ge_s local.set 0 local.get 0
  )
  (func $i8x16.ge_s-owned-0 (export "i8x16.ge_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.ge_s
  )
  (func $i8x16.ge_s-owned-1 (export "i8x16.ge_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.ge_s
  )
  (func $i8x16.ge_s-owned-all (export "i8x16.ge_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i8x16.ge_s
  )
  (func $i8x16.ge_s-again-0 (export "i8x16.ge_s-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.ge_s local.tee 2 local.get 1 i8x16.ge_s local.get 2
  )
  (func $i8x16.ge_s-again-1 (export "i8x16.ge_s-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.ge_s local.tee 2 i8x16.ge_s local.get 2
  )
  (func $i8x16.lt_u-kept (export "i8x16.lt_u-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.lt_u local.get 0 local.get 1
  )
  (func $i8x16.lt_u-over-0 (export "i8x16.lt_u-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.lt_u local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.lt_u-over-1 (export "i8x16.lt_u-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.lt_u local.set 1 local.get 0 local.get 1
  )
  (func $i8x16.lt_u-same (export "i8x16.lt_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.lt_u local.get 0
  )
  (func $i8x16.lt_u-same-over (export "i8x16.lt_u-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i8x16.lt_u local.set 0 local.get 0
  )
  (func $i8x16.lt_u-owned-0 (export "i8x16.lt_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.lt_u
  )
  (func $i8x16.lt_u-owned-1 (export "i8x16.lt_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.lt_u
  )
  (func $i8x16.lt_u-owned-all (export "i8x16.lt_u-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i8x16.lt_u
  )
  (func $i8x16.lt_u-again-0 (export "i8x16.lt_u-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.lt_u local.tee 2 local.get 1 i8x16.lt_u local.get 2
  )
  (func $i8x16.lt_u-again-1 (export "i8x16.lt_u-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.lt_u local.tee 2 i8x16.lt_u local.get 2
  )
  (func $i8x16.gt_u-kept (export "i8x16.gt_u-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.gt_u local.get 0 local.get 1
  )
  (func $i8x16.gt_u-over-0 (export "i8x16.gt_u-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.gt_u local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.gt_u-over-1 (export "i8x16.gt_u-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.gt_u local.set 1 local.get 0 local.get 1
  )
  (func $i8x16.gt_u-same (export "i8x16.gt_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.gt_u local.get 0
  )
  (func $i8x16.gt_u-same-over (export "i8x16.gt_u-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i8x16.gt_u local.set 0 local.get 0
  )
  (func $i8x16.gt_u-owned-0 (export "i8x16.gt_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.gt_u
  )
  (func $i8x16.gt_u-owned-1 (export "i8x16.gt_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.gt_u
  )
  (func $i8x16.gt_u-owned-all (export "i8x16.gt_u-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i8x16.gt_u
  )
  (func $i8x16.gt_u-again-0 (export "i8x16.gt_u-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.gt_u local.tee 2 local.get 1 i8x16.gt_u local.get 2
  )
  (func $i8x16.gt_u-again-1 (export "i8x16.gt_u-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.gt_u local.tee 2 i8x16.gt_u local.get 2
  )
)

(assert_return (invoke "v128.not-kept"
  (v128.const i64x2 0xe47a8268d51148f5 0x8000000000000000))
  (v128.const i64x2 0x1b857d972aeeb70a 0x7fffffffffffffff)
  (v128.const i64x2 0xe47a8268d51148f5 0x8000000000000000))
(assert_return (invoke "v128.not-over-0"
  (v128.const i64x2 0xe47a8268d51148f5 0x8000000000000000))
  (v128.const i64x2 0x1b857d972aeeb70a 0x7fffffffffffffff))
(assert_return (invoke "v128.not-owned-0"
  (v128.const i64x2 0xe47a8268d51148f5 0x8000000000000000)) (v128.const i64x2 0x370afb2e55dd6e15 -1))
(assert_return (invoke "v128.not-again-0"
  (v128.const i64x2 0xa123973aff33c12f 0xee7d9f3bbda84afa))
  (v128.const i64x2 0xa123973aff33c12f 0xee7d9f3bbda84afa)
  (v128.const i64x2 0x5edc68c500cc3ed0 0x118260c44257b505))
(assert_return (invoke "i8x16.abs-kept"
  (v128.const i64x2 0x984275008089b7e4 0x776361febb12248e))
  (v128.const i64x2 0x684275008077491c 0x7763610245122472)
  (v128.const i64x2 0x984275008089b7e4 0x776361febb12248e))
(assert_return (invoke "i8x16.abs-over-0"
  (v128.const i64x2 0x984275008089b7e4 0x776361febb12248e))
  (v128.const i64x2 0x684275008077491c 0x7763610245122472))
(assert_return (invoke "i8x16.abs-owned-0"
  (v128.const i64x2 0x984275008089b7e4 0x776361febb12248e))
  (v128.const i64x2 0x307c160101136f38 0x123a3d037624491c))
(assert_return (invoke "i8x16.abs-again-0"
  (v128.const i64x2 0x7cd281a0a56b80ff 0x68f138ebd98f47b2))
  (v128.const i64x2 0x7c2e7f605b6b8001 0x680f38152771474e)
  (v128.const i64x2 0x7c2e7f605b6b8001 0x680f38152771474e))
(assert_return (invoke "i8x16.neg-kept"
  (v128.const i64x2 0x63a99ec4bfacad48 0x7e00d880577f544a))
  (v128.const i64x2 0x9d57623c415453b8 0x82002880a981acb6)
  (v128.const i64x2 0x63a99ec4bfacad48 0x7e00d880577f544a))
(assert_return (invoke "i8x16.neg-over-0"
  (v128.const i64x2 0x63a99ec4bfacad48 0x7e00d880577f544a))
  (v128.const i64x2 0x9d57623c415453b8 0x82002880a981acb6))
(assert_return (invoke "i8x16.neg-owned-0"
  (v128.const i64x2 0x63a99ec4bfacad48 0x7e00d880577f544a))
  (v128.const i64x2 0x39adc37781a7a670 0x4ff4f005202586c))
(assert_return (invoke "i8x16.neg-again-0"
  (v128.const i64x2 0x145eccbfc7ed617f 0x9ff09c83f88040fe))
  (v128.const i64x2 0x145eccbfc7ed617f 0x9ff09c83f88040fe)
  (v128.const i64x2 0xeca2344139139f81 0x6110647d0880c002))
(assert_return (invoke "i8x16.popcnt-kept"
  (v128.const i64x2 0xff5b3af710611c7e 0x88f58613d6cd80c0))
  (v128.const i64x2 0x805040701030306 0x206030305050102)
  (v128.const i64x2 0xff5b3af710611c7e 0x88f58613d6cd80c0))
(assert_return (invoke "i8x16.popcnt-over-0"
  (v128.const i64x2 0xff5b3af710611c7e 0x88f58613d6cd80c0))
  (v128.const i64x2 0x805040701030306 0x206030305050102))
(assert_return (invoke "i8x16.popcnt-owned-0"
  (v128.const i64x2 0xff5b3af710611c7e 0x88f58613d6cd80c0))
  (v128.const i64x2 0x705050601030306 0x206020405050101))
(assert_return (invoke "i8x16.popcnt-again-0"
  (v128.const i64x2 0x38085107e07ef6ab 0x12094fea39e10b9))
  (v128.const i64x2 0x201020202020202 0x101020301020102)
  (v128.const i64x2 0x301030303060605 0x101030704050105))
(assert_return (invoke "v128.and-kept"
  (v128.const i64x2 0x7ffffffffffffffe 0x100000000000000) (v128.const i64x2 0xa49feb271fd71972 43))
  (v128.const i64x2 0x249feb271fd71972 0) (v128.const i64x2 0x7ffffffffffffffe 0x100000000000000)
  (v128.const i64x2 0xa49feb271fd71972 43))
(assert_return (invoke "v128.and-over-0"
  (v128.const i64x2 0x7ffffffffffffffe 0x100000000000000) (v128.const i64x2 0xa49feb271fd71972 43))
  (v128.const i64x2 0x249feb271fd71972 0) (v128.const i64x2 0xa49feb271fd71972 43))
(assert_return (invoke "v128.and-over-1"
  (v128.const i64x2 0x7ffffffffffffffe 0x100000000000000) (v128.const i64x2 0xa49feb271fd71972 43))
  (v128.const i64x2 0x7ffffffffffffffe 0x100000000000000) (v128.const i64x2 0x249feb271fd71972 0))
(assert_return (invoke "v128.and-same"
  (v128.const i64x2 0x7ffffffffffffffe 0x100000000000000) (v128.const i64x2 0xa49feb271fd71972 43))
  (v128.const i64x2 0x7ffffffffffffffe 0x100000000000000)
  (v128.const i64x2 0x7ffffffffffffffe 0x100000000000000))
(assert_return (invoke "v128.and-same-over"
  (v128.const i64x2 0x7ffffffffffffffe 0x100000000000000) (v128.const i64x2 0xa49feb271fd71972 43))
  (v128.const i64x2 0x7ffffffffffffffe 0x100000000000000))
(assert_return (invoke "v128.and-owned-0"
  (v128.const i64x2 0x7ffffffffffffffe 0x100000000000000) (v128.const i64x2 0xa49feb271fd71972 43))
  (v128.const i64x2 0x249feb271fd71970 43))
(assert_return (invoke "v128.and-owned-1"
  (v128.const i64x2 0x7ffffffffffffffe 0x100000000000000) (v128.const i64x2 0xa49feb271fd71972 43))
  (v128.const i64x2 0x249feb271fd71970 0x100000000000000))
(assert_return (invoke "v128.and-owned-all"
  (v128.const i64x2 0x7ffffffffffffffe 0x100000000000000) (v128.const i64x2 0xa49feb271fd71972 43))
  (v128.const i64x2 0x249feb271fd71970 0x10000000000002b))
(assert_return (invoke "v128.and-again-0"
  (v128.const i64x2 0xb4ba2385c39b2b56 0x5efb80d4affe0a1d)
  (v128.const i64x2 0x400000000000 0xc144b59ecaab4569)) (v128.const i64x2 0 0x404080948aaa0009)
  (v128.const i64x2 0 0x404080948aaa0009))
(assert_return (invoke "v128.and-again-1"
  (v128.const i64x2 0xb4ba2385c39b2b56 0x5efb80d4affe0a1d)
  (v128.const i64x2 0x400000000000 0xc144b59ecaab4569)) (v128.const i64x2 0 0x404080948aaa0009)
  (v128.const i64x2 0 0x404080948aaa0009))
(assert_return (invoke "v128.andnot-kept"
  (v128.const i64x2 0x2000000000 0x349fd65e647bf251) (v128.const i64x2 0x40000 0xee61abf75987099))
  (v128.const i64x2 0x2000000000 0x3019c44000638240) (v128.const i64x2 0x2000000000 0x349fd65e647bf251)
  (v128.const i64x2 0x40000 0xee61abf75987099))
(assert_return (invoke "v128.andnot-over-0"
  (v128.const i64x2 0x2000000000 0x349fd65e647bf251) (v128.const i64x2 0x40000 0xee61abf75987099))
  (v128.const i64x2 0x2000000000 0x3019c44000638240) (v128.const i64x2 0x40000 0xee61abf75987099))
(assert_return (invoke "v128.andnot-over-1"
  (v128.const i64x2 0x2000000000 0x349fd65e647bf251) (v128.const i64x2 0x40000 0xee61abf75987099))
  (v128.const i64x2 0x2000000000 0x349fd65e647bf251) (v128.const i64x2 0x2000000000 0x3019c44000638240))
(assert_return (invoke "v128.andnot-same"
  (v128.const i64x2 0x2000000000 0x349fd65e647bf251) (v128.const i64x2 0x40000 0xee61abf75987099))
  (v128.const i64x2 0 0) (v128.const i64x2 0x2000000000 0x349fd65e647bf251))
(assert_return (invoke "v128.andnot-same-over"
  (v128.const i64x2 0x2000000000 0x349fd65e647bf251) (v128.const i64x2 0x40000 0xee61abf75987099))
  (v128.const i64x2 0 0))
(assert_return (invoke "v128.andnot-owned-0"
  (v128.const i64x2 0x2000000000 0x349fd65e647bf251) (v128.const i64x2 0x40000 0xee61abf75987099))
  (v128.const i64x2 0x2000000000 0x4101e1008a040262))
(assert_return (invoke "v128.andnot-owned-1"
  (v128.const i64x2 0x2000000000 0x349fd65e647bf251) (v128.const i64x2 0x40000 0xee61abf75987099))
  (v128.const i64x2 0 0x341a0642246b9011))
(assert_return (invoke "v128.andnot-owned-all"
  (v128.const i64x2 0x2000000000 0x349fd65e647bf251) (v128.const i64x2 0x40000 0xee61abf75987099))
  (v128.const i64x2 0 0))
(assert_return (invoke "v128.andnot-again-0"
  (v128.const i64x2 19 64) (v128.const i64x2 0x7fffffffffffffff 64)) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "v128.andnot-again-1"
  (v128.const i64x2 19 64) (v128.const i64x2 0x7fffffffffffffff 64)) (v128.const i64x2 19 64)
  (v128.const i64x2 0 0))
(assert_return (invoke "v128.or-kept"
  (v128.const i64x2 -60 0x91c32a528ead6afe) (v128.const i64x2 -60 0x91c32a528ead6afe))
  (v128.const i64x2 -60 0x91c32a528ead6afe) (v128.const i64x2 -60 0x91c32a528ead6afe)
  (v128.const i64x2 -60 0x91c32a528ead6afe))
(assert_return (invoke "v128.or-over-0"
  (v128.const i64x2 -60 0x91c32a528ead6afe) (v128.const i64x2 -60 0x91c32a528ead6afe))
  (v128.const i64x2 -60 0x91c32a528ead6afe) (v128.const i64x2 -60 0x91c32a528ead6afe))
(assert_return (invoke "v128.or-over-1"
  (v128.const i64x2 -60 0x91c32a528ead6afe) (v128.const i64x2 -60 0x91c32a528ead6afe))
  (v128.const i64x2 -60 0x91c32a528ead6afe) (v128.const i64x2 -60 0x91c32a528ead6afe))
(assert_return (invoke "v128.or-same"
  (v128.const i64x2 -60 0x91c32a528ead6afe) (v128.const i64x2 -60 0x91c32a528ead6afe))
  (v128.const i64x2 -60 0x91c32a528ead6afe) (v128.const i64x2 -60 0x91c32a528ead6afe))
(assert_return (invoke "v128.or-same-over"
  (v128.const i64x2 -60 0x91c32a528ead6afe) (v128.const i64x2 -60 0x91c32a528ead6afe))
  (v128.const i64x2 -60 0x91c32a528ead6afe))
(assert_return (invoke "v128.or-owned-0"
  (v128.const i64x2 -60 0x91c32a528ead6afe) (v128.const i64x2 -60 0x91c32a528ead6afe))
  (v128.const i64x2 -52 0xb3c77ef79ffffffe))
(assert_return (invoke "v128.or-owned-1"
  (v128.const i64x2 -60 0x91c32a528ead6afe) (v128.const i64x2 -60 0x91c32a528ead6afe))
  (v128.const i64x2 -52 0xb3c77ef79ffffffe))
(assert_return (invoke "v128.or-owned-all"
  (v128.const i64x2 -60 0x91c32a528ead6afe) (v128.const i64x2 -60 0x91c32a528ead6afe))
  (v128.const i64x2 -120 0x238654a51d5ad5fc))
(assert_return (invoke "v128.or-again-0"
  (v128.const i64x2 0xb18cd1a45817cf0a 4) (v128.const i64x2 0xb18cd1a45817cf0a 4))
  (v128.const i64x2 0xb18cd1a45817cf0a 4) (v128.const i64x2 0xb18cd1a45817cf0a 4))
(assert_return (invoke "v128.or-again-1"
  (v128.const i64x2 0xb18cd1a45817cf0a 4) (v128.const i64x2 0xb18cd1a45817cf0a 4))
  (v128.const i64x2 0xb18cd1a45817cf0a 4) (v128.const i64x2 0xb18cd1a45817cf0a 4))
(assert_return (invoke "v128.xor-kept"
  (v128.const i64x2 0x40000000000 1) (v128.const i64x2 0x40000000000 0x2000000))
  (v128.const i64x2 0 0x2000001) (v128.const i64x2 0x40000000000 1)
  (v128.const i64x2 0x40000000000 0x2000000))
(assert_return (invoke "v128.xor-over-0"
  (v128.const i64x2 0x40000000000 1) (v128.const i64x2 0x40000000000 0x2000000))
  (v128.const i64x2 0 0x2000001) (v128.const i64x2 0x40000000000 0x2000000))
(assert_return (invoke "v128.xor-over-1"
  (v128.const i64x2 0x40000000000 1) (v128.const i64x2 0x40000000000 0x2000000))
  (v128.const i64x2 0x40000000000 1) (v128.const i64x2 0 0x2000001))
(assert_return (invoke "v128.xor-same"
  (v128.const i64x2 0x40000000000 1) (v128.const i64x2 0x40000000000 0x2000000)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x40000000000 1))
(assert_return (invoke "v128.xor-same-over"
  (v128.const i64x2 0x40000000000 1) (v128.const i64x2 0x40000000000 0x2000000)) (v128.const i64x2 0 0))
(assert_return (invoke "v128.xor-owned-0"
  (v128.const i64x2 0x40000000000 1) (v128.const i64x2 0x40000000000 0x2000000))
  (v128.const i64x2 0xc0000000000 1))
(assert_return (invoke "v128.xor-owned-1"
  (v128.const i64x2 0x40000000000 1) (v128.const i64x2 0x40000000000 0x2000000))
  (v128.const i64x2 0xc0000000000 0x2000000))
(assert_return (invoke "v128.xor-owned-all"
  (v128.const i64x2 0x40000000000 1) (v128.const i64x2 0x40000000000 0x2000000)) (v128.const i64x2 0 0))
(assert_return (invoke "v128.xor-again-0"
  (v128.const i64x2 0x8000000000000001 0x375d3d21576377cd)
  (v128.const i64x2 0xb8765fd9146c1be 0x375d3d21576377cd))
  (v128.const i64x2 0x8000000000000001 0x375d3d21576377cd) (v128.const i64x2 0x8b8765fd9146c1bf 0))
(assert_return (invoke "v128.xor-again-1"
  (v128.const i64x2 0x8000000000000001 0x375d3d21576377cd)
  (v128.const i64x2 0xb8765fd9146c1be 0x375d3d21576377cd))
  (v128.const i64x2 0xb8765fd9146c1be 0x375d3d21576377cd) (v128.const i64x2 0x8b8765fd9146c1bf 0))
(assert_return (invoke "i8x16.eq-kept"
  (v128.const i64x2 0x88b29d680182a0d6 0x18ff10721eeddc71)
  (v128.const i64x2 0xe82a9d7f23725ad6 0x18ff10101eedec08))
  (v128.const i64x2 0xff00000000ff 0xffffff00ffff0000)
  (v128.const i64x2 0x88b29d680182a0d6 0x18ff10721eeddc71)
  (v128.const i64x2 0xe82a9d7f23725ad6 0x18ff10101eedec08))
(assert_return (invoke "i8x16.eq-over-0"
  (v128.const i64x2 0x88b29d680182a0d6 0x18ff10721eeddc71)
  (v128.const i64x2 0xe82a9d7f23725ad6 0x18ff10101eedec08))
  (v128.const i64x2 0xff00000000ff 0xffffff00ffff0000)
  (v128.const i64x2 0xe82a9d7f23725ad6 0x18ff10101eedec08))
(assert_return (invoke "i8x16.eq-over-1"
  (v128.const i64x2 0x88b29d680182a0d6 0x18ff10721eeddc71)
  (v128.const i64x2 0xe82a9d7f23725ad6 0x18ff10101eedec08))
  (v128.const i64x2 0x88b29d680182a0d6 0x18ff10721eeddc71)
  (v128.const i64x2 0xff00000000ff 0xffffff00ffff0000))
(assert_return (invoke "i8x16.eq-same"
  (v128.const i64x2 0x88b29d680182a0d6 0x18ff10721eeddc71)
  (v128.const i64x2 0xe82a9d7f23725ad6 0x18ff10101eedec08)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x88b29d680182a0d6 0x18ff10721eeddc71))
(assert_return (invoke "i8x16.eq-same-over"
  (v128.const i64x2 0x88b29d680182a0d6 0x18ff10721eeddc71)
  (v128.const i64x2 0xe82a9d7f23725ad6 0x18ff10101eedec08)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.eq-owned-0"
  (v128.const i64x2 0x88b29d680182a0d6 0x18ff10721eeddc71)
  (v128.const i64x2 0xe82a9d7f23725ad6 0x18ff10101eedec08)) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-owned-1"
  (v128.const i64x2 0x88b29d680182a0d6 0x18ff10721eeddc71)
  (v128.const i64x2 0xe82a9d7f23725ad6 0x18ff10101eedec08)) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-owned-all"
  (v128.const i64x2 0x88b29d680182a0d6 0x18ff10721eeddc71)
  (v128.const i64x2 0xe82a9d7f23725ad6 0x18ff10101eedec08)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.eq-again-0"
  (v128.const i64x2 0xce1077e6abfd80c4 0x9651fe1a478bf400)
  (v128.const i64x2 0xff61771aab7300a9 0xbe8af55c629c1075)) (v128.const i64x2 65280 0)
  (v128.const i64x2 0xff00ff000000 0))
(assert_return (invoke "i8x16.eq-again-1"
  (v128.const i64x2 0xce1077e6abfd80c4 0x9651fe1a478bf400)
  (v128.const i64x2 0xff61771aab7300a9 0xbe8af55c629c1075)) (v128.const i64x2 0 255)
  (v128.const i64x2 0xff00ff000000 0))
(assert_return (invoke "i8x16.ne-kept"
  (v128.const i64x2 0xf4db497e26ac4580 0x34c771b8fe6af85e)
  (v128.const i64x2 0xf4b2002010fe45ba 0x140034efed5f851))
  (v128.const i64x2 0xffffffffff00ff 0xffffffff00ff00ff)
  (v128.const i64x2 0xf4db497e26ac4580 0x34c771b8fe6af85e)
  (v128.const i64x2 0xf4b2002010fe45ba 0x140034efed5f851))
(assert_return (invoke "i8x16.ne-over-0"
  (v128.const i64x2 0xf4db497e26ac4580 0x34c771b8fe6af85e)
  (v128.const i64x2 0xf4b2002010fe45ba 0x140034efed5f851))
  (v128.const i64x2 0xffffffffff00ff 0xffffffff00ff00ff)
  (v128.const i64x2 0xf4b2002010fe45ba 0x140034efed5f851))
(assert_return (invoke "i8x16.ne-over-1"
  (v128.const i64x2 0xf4db497e26ac4580 0x34c771b8fe6af85e)
  (v128.const i64x2 0xf4b2002010fe45ba 0x140034efed5f851))
  (v128.const i64x2 0xf4db497e26ac4580 0x34c771b8fe6af85e)
  (v128.const i64x2 0xffffffffff00ff 0xffffffff00ff00ff))
(assert_return (invoke "i8x16.ne-same"
  (v128.const i64x2 0xf4db497e26ac4580 0x34c771b8fe6af85e)
  (v128.const i64x2 0xf4b2002010fe45ba 0x140034efed5f851)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xf4db497e26ac4580 0x34c771b8fe6af85e))
(assert_return (invoke "i8x16.ne-same-over"
  (v128.const i64x2 0xf4db497e26ac4580 0x34c771b8fe6af85e)
  (v128.const i64x2 0xf4b2002010fe45ba 0x140034efed5f851)) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-owned-0"
  (v128.const i64x2 0xf4db497e26ac4580 0x34c771b8fe6af85e)
  (v128.const i64x2 0xf4b2002010fe45ba 0x140034efed5f851)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.ne-owned-1"
  (v128.const i64x2 0xf4db497e26ac4580 0x34c771b8fe6af85e)
  (v128.const i64x2 0xf4b2002010fe45ba 0x140034efed5f851)) (v128.const i64x2 0xffff00ffffffffff -1))
(assert_return (invoke "i8x16.ne-owned-all"
  (v128.const i64x2 0xf4db497e26ac4580 0x34c771b8fe6af85e)
  (v128.const i64x2 0xf4b2002010fe45ba 0x140034efed5f851)) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-again-0"
  (v128.const i64x2 0x127f100a022080d1 0x85d000a389334526)
  (v128.const i64x2 0xb87f48fff2fedace 0x85d0cca32a012792)) (v128.const i64x2 0xffffff00ffffffff -1)
  (v128.const i64x2 0xff00ffffffffffff 0xff00ffffffff))
(assert_return (invoke "i8x16.ne-again-1"
  (v128.const i64x2 0x127f100a022080d1 0x85d000a389334526)
  (v128.const i64x2 0xb87f48fff2fedace 0x85d0cca32a012792)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0xff00ffffffffffff 0xff00ffffffff))
(assert_return (invoke "i8x16.lt_s-kept"
  (v128.const i64x2 0xe985cc01ffb6b2cd 0x895bd2fd877480c5)
  (v128.const i64x2 0x4185e5d8b154a9cf 0x35bd2feb74d14c5))
  (v128.const i64x2 0xff00ff0000ff00ff 0xff0000ffff00ff00)
  (v128.const i64x2 0xe985cc01ffb6b2cd 0x895bd2fd877480c5)
  (v128.const i64x2 0x4185e5d8b154a9cf 0x35bd2feb74d14c5))
(assert_return (invoke "i8x16.lt_s-over-0"
  (v128.const i64x2 0xe985cc01ffb6b2cd 0x895bd2fd877480c5)
  (v128.const i64x2 0x4185e5d8b154a9cf 0x35bd2feb74d14c5))
  (v128.const i64x2 0xff00ff0000ff00ff 0xff0000ffff00ff00)
  (v128.const i64x2 0x4185e5d8b154a9cf 0x35bd2feb74d14c5))
(assert_return (invoke "i8x16.lt_s-over-1"
  (v128.const i64x2 0xe985cc01ffb6b2cd 0x895bd2fd877480c5)
  (v128.const i64x2 0x4185e5d8b154a9cf 0x35bd2feb74d14c5))
  (v128.const i64x2 0xe985cc01ffb6b2cd 0x895bd2fd877480c5)
  (v128.const i64x2 0xff00ff0000ff00ff 0xff0000ffff00ff00))
(assert_return (invoke "i8x16.lt_s-same"
  (v128.const i64x2 0xe985cc01ffb6b2cd 0x895bd2fd877480c5)
  (v128.const i64x2 0x4185e5d8b154a9cf 0x35bd2feb74d14c5)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xe985cc01ffb6b2cd 0x895bd2fd877480c5))
(assert_return (invoke "i8x16.lt_s-same-over"
  (v128.const i64x2 0xe985cc01ffb6b2cd 0x895bd2fd877480c5)
  (v128.const i64x2 0x4185e5d8b154a9cf 0x35bd2feb74d14c5)) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.lt_s-owned-0"
  (v128.const i64x2 0xe985cc01ffb6b2cd 0x895bd2fd877480c5)
  (v128.const i64x2 0x4185e5d8b154a9cf 0x35bd2feb74d14c5))
  (v128.const i64x2 0xff00ff0000ff00ff 0xffffffff00ffffff))
(assert_return (invoke "i8x16.lt_s-owned-1"
  (v128.const i64x2 0xe985cc01ffb6b2cd 0x895bd2fd877480c5)
  (v128.const i64x2 0x4185e5d8b154a9cf 0x35bd2feb74d14c5))
  (v128.const i64x2 0xffff000000ffff00 0xff000000ff00ff00))
(assert_return (invoke "i8x16.lt_s-owned-all"
  (v128.const i64x2 0xe985cc01ffb6b2cd 0x895bd2fd877480c5)
  (v128.const i64x2 0x4185e5d8b154a9cf 0x35bd2feb74d14c5)) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.lt_s-again-0"
  (v128.const i64x2 0x851628cb089db902 0xd07f7edc2010a704)
  (v128.const i64x2 0x85c56427682eed3f 0x947f0adc7e10a7fe)) (v128.const i64x2 0xffffffff00ff 0xffff00ffff0000)
  (v128.const i64x2 0xffffffffffff 0xff000000))
(assert_return (invoke "i8x16.lt_s-again-1"
  (v128.const i64x2 0x851628cb089db902 0xd07f7edc2010a704)
  (v128.const i64x2 0x85c56427682eed3f 0x947f0adc7e10a7fe))
  (v128.const i64x2 0xff0000ff00ffff00 0xff0000ff0000ff00) (v128.const i64x2 0xffffffffffff 0xff000000))
(assert_return (invoke "i8x16.gt_s-kept"
  (v128.const i64x2 0x170510df3101a5fe 0xb5b7800786da7eff)
  (v128.const i64x2 0x1745405131016e19 0xd7b78088865c7ede)) (v128.const i64x2 0 0xff000000ff)
  (v128.const i64x2 0x170510df3101a5fe 0xb5b7800786da7eff)
  (v128.const i64x2 0x1745405131016e19 0xd7b78088865c7ede))
(assert_return (invoke "i8x16.gt_s-over-0"
  (v128.const i64x2 0x170510df3101a5fe 0xb5b7800786da7eff)
  (v128.const i64x2 0x1745405131016e19 0xd7b78088865c7ede)) (v128.const i64x2 0 0xff000000ff)
  (v128.const i64x2 0x1745405131016e19 0xd7b78088865c7ede))
(assert_return (invoke "i8x16.gt_s-over-1"
  (v128.const i64x2 0x170510df3101a5fe 0xb5b7800786da7eff)
  (v128.const i64x2 0x1745405131016e19 0xd7b78088865c7ede))
  (v128.const i64x2 0x170510df3101a5fe 0xb5b7800786da7eff) (v128.const i64x2 0 0xff000000ff))
(assert_return (invoke "i8x16.gt_s-same"
  (v128.const i64x2 0x170510df3101a5fe 0xb5b7800786da7eff)
  (v128.const i64x2 0x1745405131016e19 0xd7b78088865c7ede)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x170510df3101a5fe 0xb5b7800786da7eff))
(assert_return (invoke "i8x16.gt_s-same-over"
  (v128.const i64x2 0x170510df3101a5fe 0xb5b7800786da7eff)
  (v128.const i64x2 0x1745405131016e19 0xd7b78088865c7ede)) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.gt_s-owned-0"
  (v128.const i64x2 0x170510df3101a5fe 0xb5b7800786da7eff)
  (v128.const i64x2 0x1745405131016e19 0xd7b78088865c7ede))
  (v128.const i64x2 0xffffff00ffff0000 0xffffffff000000))
(assert_return (invoke "i8x16.gt_s-owned-1"
  (v128.const i64x2 0x170510df3101a5fe 0xb5b7800786da7eff)
  (v128.const i64x2 0x1745405131016e19 0xd7b78088865c7ede)) (v128.const i64x2 0 0xff0000ff0000ffff))
(assert_return (invoke "i8x16.gt_s-owned-all"
  (v128.const i64x2 0x170510df3101a5fe 0xb5b7800786da7eff)
  (v128.const i64x2 0x1745405131016e19 0xd7b78088865c7ede)) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.gt_s-again-0"
  (v128.const i64x2 0xd613f1564ffe49c2 0xffdd42de7c7fb27a)
  (v128.const i64x2 0x9b1f20481cfe5bed 0x347207de7c9ac57a)) (v128.const i64x2 0xff00000000ff00ff 0xff00ffff00)
  (v128.const i64x2 0xff0000ffff000000 0xff0000ff0000))
(assert_return (invoke "i8x16.gt_s-again-1"
  (v128.const i64x2 0xd613f1564ffe49c2 0xffdd42de7c7fb27a)
  (v128.const i64x2 0x9b1f20481cfe5bed 0x347207de7c9ac57a)) (v128.const i64x2 0xff00ffff00ff00 0xff00ffff00ff)
  (v128.const i64x2 0xff0000ffff000000 0xff0000ff0000))
(assert_return (invoke "i8x16.le_s-kept"
  (v128.const i64x2 0x2c6700e10220147f 0x406adc627efacc39)
  (v128.const i64x2 0x7f6d00e1afd3458c 0x40dbdc20117e7d39))
  (v128.const i64x2 0xffffffff0000ff00 0xff00ff0000ffffff)
  (v128.const i64x2 0x2c6700e10220147f 0x406adc627efacc39)
  (v128.const i64x2 0x7f6d00e1afd3458c 0x40dbdc20117e7d39))
(assert_return (invoke "i8x16.le_s-over-0"
  (v128.const i64x2 0x2c6700e10220147f 0x406adc627efacc39)
  (v128.const i64x2 0x7f6d00e1afd3458c 0x40dbdc20117e7d39))
  (v128.const i64x2 0xffffffff0000ff00 0xff00ff0000ffffff)
  (v128.const i64x2 0x7f6d00e1afd3458c 0x40dbdc20117e7d39))
(assert_return (invoke "i8x16.le_s-over-1"
  (v128.const i64x2 0x2c6700e10220147f 0x406adc627efacc39)
  (v128.const i64x2 0x7f6d00e1afd3458c 0x40dbdc20117e7d39))
  (v128.const i64x2 0x2c6700e10220147f 0x406adc627efacc39)
  (v128.const i64x2 0xffffffff0000ff00 0xff00ff0000ffffff))
(assert_return (invoke "i8x16.le_s-same"
  (v128.const i64x2 0x2c6700e10220147f 0x406adc627efacc39)
  (v128.const i64x2 0x7f6d00e1afd3458c 0x40dbdc20117e7d39)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x2c6700e10220147f 0x406adc627efacc39))
(assert_return (invoke "i8x16.le_s-same-over"
  (v128.const i64x2 0x2c6700e10220147f 0x406adc627efacc39)
  (v128.const i64x2 0x7f6d00e1afd3458c 0x40dbdc20117e7d39)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.le_s-owned-0"
  (v128.const i64x2 0x2c6700e10220147f 0x406adc627efacc39)
  (v128.const i64x2 0x7f6d00e1afd3458c 0x40dbdc20117e7d39))
  (v128.const i64x2 0xffff00ff00000000 0xff00ffffffffff00))
(assert_return (invoke "i8x16.le_s-owned-1"
  (v128.const i64x2 0x2c6700e10220147f 0x406adc627efacc39)
  (v128.const i64x2 0x7f6d00e1afd3458c 0x40dbdc20117e7d39)) (v128.const i64x2 0xff000000ff00 0xffffff))
(assert_return (invoke "i8x16.le_s-owned-all"
  (v128.const i64x2 0x2c6700e10220147f 0x406adc627efacc39)
  (v128.const i64x2 0x7f6d00e1afd3458c 0x40dbdc20117e7d39)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.le_s-again-0"
  (v128.const i64x2 0xc3c298dd81ffed34 0xf36dae28de0b787e)
  (v128.const i64x2 0x2fc298ddb8caedb1 0x1d3428ce0b051a))
  (v128.const i64x2 0xff00000000000000 0xffffffff00ffffff)
  (v128.const i64x2 0xffffffffff00ff00 0xff00ffff00ff0000))
(assert_return (invoke "i8x16.le_s-again-1"
  (v128.const i64x2 0xc3c298dd81ffed34 0xf36dae28de0b787e)
  (v128.const i64x2 0x2fc298ddb8caedb1 0x1d3428ce0b051a)) (v128.const i64x2 -256 0xff00ff00ff000000)
  (v128.const i64x2 0xffffffffff00ff00 0xff00ffff00ff0000))
(assert_return (invoke "i8x16.ge_s-kept"
  (v128.const i64x2 0x2f5de60258085089 0x800632b70014abe0)
  (v128.const i64x2 0xd1ad7902580050cb 0xbc1020013e81d880))
  (v128.const i64x2 0xffff00ffffffff00 0xff0000ff00ff)
  (v128.const i64x2 0x2f5de60258085089 0x800632b70014abe0)
  (v128.const i64x2 0xd1ad7902580050cb 0xbc1020013e81d880))
(assert_return (invoke "i8x16.ge_s-over-0"
  (v128.const i64x2 0x2f5de60258085089 0x800632b70014abe0)
  (v128.const i64x2 0xd1ad7902580050cb 0xbc1020013e81d880))
  (v128.const i64x2 0xffff00ffffffff00 0xff0000ff00ff)
  (v128.const i64x2 0xd1ad7902580050cb 0xbc1020013e81d880))
(assert_return (invoke "i8x16.ge_s-over-1"
  (v128.const i64x2 0x2f5de60258085089 0x800632b70014abe0)
  (v128.const i64x2 0xd1ad7902580050cb 0xbc1020013e81d880))
  (v128.const i64x2 0x2f5de60258085089 0x800632b70014abe0)
  (v128.const i64x2 0xffff00ffffffff00 0xff0000ff00ff))
(assert_return (invoke "i8x16.ge_s-same"
  (v128.const i64x2 0x2f5de60258085089 0x800632b70014abe0)
  (v128.const i64x2 0xd1ad7902580050cb 0xbc1020013e81d880)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x2f5de60258085089 0x800632b70014abe0))
(assert_return (invoke "i8x16.ge_s-same-over"
  (v128.const i64x2 0x2f5de60258085089 0x800632b70014abe0)
  (v128.const i64x2 0xd1ad7902580050cb 0xbc1020013e81d880)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.ge_s-owned-0"
  (v128.const i64x2 0x2f5de60258085089 0x800632b70014abe0)
  (v128.const i64x2 0xd1ad7902580050cb 0xbc1020013e81d880))
  (v128.const i64x2 0xffff00ff00ff00ff 0xffffff00ffff00ff))
(assert_return (invoke "i8x16.ge_s-owned-1"
  (v128.const i64x2 0x2f5de60258085089 0x800632b70014abe0)
  (v128.const i64x2 0xd1ad7902580050cb 0xbc1020013e81d880)) (v128.const i64x2 0xffff0000ffffff00 0xffff00))
(assert_return (invoke "i8x16.ge_s-owned-all"
  (v128.const i64x2 0x2f5de60258085089 0x800632b70014abe0)
  (v128.const i64x2 0xd1ad7902580050cb 0xbc1020013e81d880)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.ge_s-again-0"
  (v128.const i64x2 0x8580ffc920ef7170 0x96b1afc56fd6d202)
  (v128.const i64x2 0x851f2b2afe777171 0x57b147c080596802))
  (v128.const i64x2 0xff000000ff000000 0xff00ffff000000)
  (v128.const i64x2 0xff000000ff00ff00 0xff00ffff0000ff))
(assert_return (invoke "i8x16.ge_s-again-1"
  (v128.const i64x2 0x8580ffc920ef7170 0x96b1afc56fd6d202)
  (v128.const i64x2 0x851f2b2afe777171 0x57b147c080596802)) (v128.const i64x2 0xff00ffff 0xff0000ff)
  (v128.const i64x2 0xff000000ff00ff00 0xff00ffff0000ff))
(assert_return (invoke "i8x16.lt_u-kept"
  (v128.const i64x2 0x8bcf981daeefb7ff 0xd46e795417ce7e01)
  (v128.const i64x2 0x8bcf983f02473633 0xd4da010ba6ce74fe)) (v128.const i64x2 0xff00000000 0xff0000ff0000ff)
  (v128.const i64x2 0x8bcf981daeefb7ff 0xd46e795417ce7e01)
  (v128.const i64x2 0x8bcf983f02473633 0xd4da010ba6ce74fe))
(assert_return (invoke "i8x16.lt_u-over-0"
  (v128.const i64x2 0x8bcf981daeefb7ff 0xd46e795417ce7e01)
  (v128.const i64x2 0x8bcf983f02473633 0xd4da010ba6ce74fe)) (v128.const i64x2 0xff00000000 0xff0000ff0000ff)
  (v128.const i64x2 0x8bcf983f02473633 0xd4da010ba6ce74fe))
(assert_return (invoke "i8x16.lt_u-over-1"
  (v128.const i64x2 0x8bcf981daeefb7ff 0xd46e795417ce7e01)
  (v128.const i64x2 0x8bcf983f02473633 0xd4da010ba6ce74fe))
  (v128.const i64x2 0x8bcf981daeefb7ff 0xd46e795417ce7e01) (v128.const i64x2 0xff00000000 0xff0000ff0000ff))
(assert_return (invoke "i8x16.lt_u-same"
  (v128.const i64x2 0x8bcf981daeefb7ff 0xd46e795417ce7e01)
  (v128.const i64x2 0x8bcf983f02473633 0xd4da010ba6ce74fe)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x8bcf981daeefb7ff 0xd46e795417ce7e01))
(assert_return (invoke "i8x16.lt_u-same-over"
  (v128.const i64x2 0x8bcf981daeefb7ff 0xd46e795417ce7e01)
  (v128.const i64x2 0x8bcf983f02473633 0xd4da010ba6ce74fe)) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.lt_u-owned-0"
  (v128.const i64x2 0x8bcf981daeefb7ff 0xd46e795417ce7e01)
  (v128.const i64x2 0x8bcf983f02473633 0xd4da010ba6ce74fe))
  (v128.const i64x2 0xffffff0000ff00ff 0xffff000000ff0000))
(assert_return (invoke "i8x16.lt_u-owned-1"
  (v128.const i64x2 0x8bcf981daeefb7ff 0xd46e795417ce7e01)
  (v128.const i64x2 0x8bcf983f02473633 0xd4da010ba6ce74fe)) (v128.const i64x2 0xffff00ff00 0xffffff00ffff))
(assert_return (invoke "i8x16.lt_u-owned-all"
  (v128.const i64x2 0x8bcf981daeefb7ff 0xd46e795417ce7e01)
  (v128.const i64x2 0x8bcf983f02473633 0xd4da010ba6ce74fe)) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.lt_u-again-0"
  (v128.const i64x2 0x17b1bf52c6f08b6 0x7e4bf1c7f7dcd83c)
  (v128.const i64x2 0x17bd2d5ff6f08b6 0x7e4b2c3919c1d802)) (v128.const i64x2 0xffff00ff00ffffff -1)
  (v128.const i64x2 0xff00ff000000 0))
(assert_return (invoke "i8x16.lt_u-again-1"
  (v128.const i64x2 0x17b1bf52c6f08b6 0x7e4bf1c7f7dcd83c)
  (v128.const i64x2 0x17bd2d5ff6f08b6 0x7e4b2c3919c1d802)) (v128.const i64x2 0xff00ff000000 0)
  (v128.const i64x2 0xff00ff000000 0))
(assert_return (invoke "i8x16.gt_u-kept"
  (v128.const i64x2 0xe1468d29ab05b48b 0x492419401e7f1708)
  (v128.const i64x2 0xe15c7704804601c6 0x6f68bba2c7ffee7))
  (v128.const i64x2 0xffffff00ff00 0xff00000000000000)
  (v128.const i64x2 0xe1468d29ab05b48b 0x492419401e7f1708)
  (v128.const i64x2 0xe15c7704804601c6 0x6f68bba2c7ffee7))
(assert_return (invoke "i8x16.gt_u-over-0"
  (v128.const i64x2 0xe1468d29ab05b48b 0x492419401e7f1708)
  (v128.const i64x2 0xe15c7704804601c6 0x6f68bba2c7ffee7))
  (v128.const i64x2 0xffffff00ff00 0xff00000000000000)
  (v128.const i64x2 0xe15c7704804601c6 0x6f68bba2c7ffee7))
(assert_return (invoke "i8x16.gt_u-over-1"
  (v128.const i64x2 0xe1468d29ab05b48b 0x492419401e7f1708)
  (v128.const i64x2 0xe15c7704804601c6 0x6f68bba2c7ffee7))
  (v128.const i64x2 0xe1468d29ab05b48b 0x492419401e7f1708)
  (v128.const i64x2 0xffffff00ff00 0xff00000000000000))
(assert_return (invoke "i8x16.gt_u-same"
  (v128.const i64x2 0xe1468d29ab05b48b 0x492419401e7f1708)
  (v128.const i64x2 0xe15c7704804601c6 0x6f68bba2c7ffee7)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xe1468d29ab05b48b 0x492419401e7f1708))
(assert_return (invoke "i8x16.gt_u-same-over"
  (v128.const i64x2 0xe1468d29ab05b48b 0x492419401e7f1708)
  (v128.const i64x2 0xe15c7704804601c6 0x6f68bba2c7ffee7)) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.gt_u-owned-0"
  (v128.const i64x2 0xe1468d29ab05b48b 0x492419401e7f1708)
  (v128.const i64x2 0xe15c7704804601c6 0x6f68bba2c7ffee7))
  (v128.const i64x2 0xff00ff00ffff00 0xff00ffffffff00ff))
(assert_return (invoke "i8x16.gt_u-owned-1"
  (v128.const i64x2 0xe1468d29ab05b48b 0x492419401e7f1708)
  (v128.const i64x2 0xe15c7704804601c6 0x6f68bba2c7ffee7))
  (v128.const i64x2 0xff00ff00ff0000ff 0xff00000000ff00))
(assert_return (invoke "i8x16.gt_u-owned-all"
  (v128.const i64x2 0xe1468d29ab05b48b 0x492419401e7f1708)
  (v128.const i64x2 0xe15c7704804601c6 0x6f68bba2c7ffee7)) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.gt_u-again-0"
  (v128.const i64x2 0x10a8f502e65a685d 0x9b7340c27ff708e1)
  (v128.const i64x2 0xe8aa0402e6f70d5d 0x4a731dcb7ff78a15))
  (v128.const i64x2 0xff000000ff00 0xff00ff00000000ff) (v128.const i64x2 0xff000000ff00 0xff00ff00000000ff))
(assert_return (invoke "i8x16.gt_u-again-1"
  (v128.const i64x2 0x10a8f502e65a685d 0x9b7340c27ff708e1)
  (v128.const i64x2 0xe8aa0402e6f70d5d 0x4a731dcb7ff78a15))
  (v128.const i64x2 0xffff00ffffff00ff 0xff00ffffffff00) (v128.const i64x2 0xff000000ff00 0xff00ff00000000ff))

(module
  (func $i8x16.le_u-kept (export "i8x16.le_u-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.le_u local.get 0 local.get 1
  )
  (func $i8x16.le_u-over-0 (export "i8x16.le_u-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.le_u local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.le_u-over-1 (export "i8x16.le_u-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.le_u local.set 1 local.get 0 local.get 1
  )
  (func $i8x16.le_u-same (export "i8x16.le_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.le_u local.get 0
  )
  (func $i8x16.le_u-same-over (export "i8x16.le_u-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i8x16.le_u local.set 0 local.get 0
  )
  (func $i8x16.le_u-owned-0 (export "i8x16.le_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.le_u
  )
  (func $i8x16.le_u-owned-1 (export "i8x16.le_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.le_u
  )
  (func $i8x16.le_u-owned-all (export "i8x16.le_u-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i8x16.le_u
  )
  (func $i8x16.le_u-again-0 (export "i8x16.le_u-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.le_u local.tee 2 local.get 1 i8x16.le_u local.get 2
  )
  (func $i8x16.le_u-again-1 (export "i8x16.le_u-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.le_u local.tee 2 i8x16.le_u local.get 2
  )
  (func $i8x16.ge_u-kept (export "i8x16.ge_u-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.ge_u local.get 0 local.get 1
  )
  (func $i8x16.ge_u-over-0 (export "i8x16.ge_u-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.ge_u local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.ge_u-over-1 (export "i8x16.ge_u-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.ge_u local.set 1 local.get 0 local.get 1
  )
  (func $i8x16.ge_u-same (export "i8x16.ge_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.ge_u local.get 0
  )
  (func $i8x16.ge_u-same-over (export "i8x16.ge_u-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i8x16.ge_u local.set 0 local.get 0
  )
  (func $i8x16.ge_u-owned-0 (export "i8x16.ge_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.ge_u
  )
  (func $i8x16.ge_u-owned-1 (export "i8x16.ge_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.ge_u
  )
  (func $i8x16.ge_u-owned-all (export "i8x16.ge_u-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i8x16.ge_u
  )
  (func $i8x16.ge_u-again-0 (export "i8x16.ge_u-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.ge_u local.tee 2 local.get 1 i8x16.ge_u local.get 2
  )
  (func $i8x16.ge_u-again-1 (export "i8x16.ge_u-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.ge_u local.tee 2 i8x16.ge_u local.get 2
  )
  (func $i8x16.add-kept (export "i8x16.add-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.add local.get 0 local.get 1
  )
  (func $i8x16.add-over-0 (export "i8x16.add-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.add local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.add-over-1 (export "i8x16.add-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.add local.set 1 local.get 0 local.get 1
  )
  (func $i8x16.add-same (export "i8x16.add-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.add local.get 0
  )
  (func $i8x16.add-same-over (export "i8x16.add-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i8x16.add local.set 0 local.get 0
  )
  (func $i8x16.add-owned-0 (export "i8x16.add-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.add
  )
  (func $i8x16.add-owned-1 (export "i8x16.add-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.add
  )
  (func $i8x16.add-owned-all (export "i8x16.add-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i8x16.add
  )
  (func $i8x16.add-again-0 (export "i8x16.add-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.add local.tee 2 local.get 1 i8x16.add local.get 2
  )
  (func $i8x16.add-again-1 (export "i8x16.add-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.add local.tee 2 i8x16.add local.get 2
  )
  (func $i8x16.sub-kept (export "i8x16.sub-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.sub local.get 0 local.get 1
  )
  (func $i8x16.sub-over-0 (export "i8x16.sub-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.sub local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.sub-over-1 (export "i8x16.sub-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.sub local.set 1 local.get 0 local.get 1
  )
  (func $i8x16.sub-same (export "i8x16.sub-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.sub local.get 0
  )
  (func $i8x16.sub-same-over (export "i8x16.sub-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i8x16.sub local.set 0 local.get 0
  )
  (func $i8x16.sub-owned-0 (export "i8x16.sub-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.sub
  )
  (func $i8x16.sub-owned-1 (export "i8x16.sub-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.sub
  )
  (func $i8x16.sub-owned-all (export "i8x16.sub-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i8x16.sub
  )
  (func $i8x16.sub-again-0 (export "i8x16.sub-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.sub local.tee 2 local.get 1 i8x16.sub local.get 2
  )
  (func $i8x16.sub-again-1 (export "i8x16.sub-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.sub local.tee 2 i8x16.sub local.get 2
  )
  (func $i8x16.add_sat_s-kept (export "i8x16.add_sat_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.add_sat_s local.get 0 local.get 1
  )
  (func $i8x16.add_sat_s-over-0 (export "i8x16.add_sat_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.add_sat_s local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.add_sat_s-over-1 (export "i8x16.add_sat_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.add_sat_s local.set 1 local.get 0 local.get 1
  )
  (func $i8x16.add_sat_s-same (export "i8x16.add_sat_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.add_sat_s local.get 0
  )
  (func $i8x16.add_sat_s-same-over (export "i8x16.add_sat_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i8x16.add_sat_s local.set 0 local.get 0
  )
  (func $i8x16.add_sat_s-owned-0 (export "i8x16.add_sat_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.add_sat_s
  )
  (func $i8x16.add_sat_s-owned-1 (export "i8x16.add_sat_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.add_sat_s
  )
  (func $i8x16.add_sat_s-owned-all (export "i8x16.add_sat_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i8x16.add_sat_s
  )
  (func $i8x16.add_sat_s-again-0 (export "i8x16.add_sat_s-again-0") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 1 i8x16.add_sat_s local.tee 2 local.get 1 i8x16.add_sat_s local.get 2
  )
  (func $i8x16.add_sat_s-again-1 (export "i8x16.add_sat_s-again-1") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.add_sat_s local.tee 2 i8x16.add_sat_s local.get 2
  )
  (func $i8x16.add_sat_u-kept (export "i8x16.add_sat_u-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.add_sat_u local.get 0 local.get 1
  )
  (func $i8x16.add_sat_u-over-0 (export "i8x16.add_sat_u-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.add_sat_u local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.add_sat_u-over-1 (export "i8x16.add_sat_u-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.add_sat_u local.set 1 local.get 0 local.get 1
  )
  (func $i8x16.add_sat_u-same (export "i8x16.add_sat_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.add_sat_u local.get 0
  )
  (func $i8x16.add_sat_u-same-over (export "i8x16.add_sat_u-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i8x16.add_sat_u local.set 0 local.get 0
  )
  (func $i8x16.add_sat_u-owned-0 (export "i8x16.add_sat_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.add_sat_u
  )
  (func $i8x16.add_sat_u-owned-1 (export "i8x16.add_sat_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.add_sat_u
  )
  (func $i8x16.add_sat_u-owned-all (export "i8x16.add_sat_u-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i8x16.add_sat_u
  )
  (func $i8x16.add_sat_u-again-0 (export "i8x16.add_sat_u-again-0") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 1 i8x16.add_sat_u local.tee 2 local.get 1 i8x16.add_sat_u local.get 2
  )
  (func $i8x16.add_sat_u-again-1 (export "i8x16.add_sat_u-again-1") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.add_sat_u local.tee 2 i8x16.add_sat_u local.get 2
  )
  (func $i8x16.sub_sat_s-kept (export "i8x16.sub_sat_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.sub_sat_s local.get 0 local.get 1
  )
  (func $i8x16.sub_sat_s-over-0 (export "i8x16.sub_sat_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.sub_sat_s local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.sub_sat_s-over-1 (export "i8x16.sub_sat_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.sub_sat_s local.set 1 local.get 0 local.get 1
  )
  (func $i8x16.sub_sat_s-same (export "i8x16.sub_sat_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.sub_sat_s local.get 0
  )
  (func $i8x16.sub_sat_s-same-over (export "i8x16.sub_sat_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i8x16.sub_sat_s local.set 0 local.get 0
  )
  (func $i8x16.sub_sat_s-owned-0 (export "i8x16.sub_sat_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.sub_sat_s
  )
  (func $i8x16.sub_sat_s-owned-1 (export "i8x16.sub_sat_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.sub_sat_s
  )
  (func $i8x16.sub_sat_s-owned-all (export "i8x16.sub_sat_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i8x16.sub_sat_s
  )
  (func $i8x16.sub_sat_s-again-0 (export "i8x16.sub_sat_s-again-0") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 1 i8x16.sub_sat_s local.tee 2 local.get 1 i8x16.sub_sat_s local.get 2
  )
  (func $i8x16.sub_sat_s-again-1 (export "i8x16.sub_sat_s-again-1") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.sub_sat_s local.tee 2 i8x16.sub_sat_s local.get 2
  )
  (func $i8x16.sub_sat_u-kept (export "i8x16.sub_sat_u-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.sub_sat_u local.get 0 local.get 1
  )
  (func $i8x16.sub_sat_u-over-0 (export "i8x16.sub_sat_u-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.sub_sat_u local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.sub_sat_u-over-1 (export "i8x16.sub_sat_u-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.sub_sat_u local.set 1 local.get 0 local.get 1
  )
  (func $i8x16.sub_sat_u-same (export "i8x16.sub_sat_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.sub_sat_u local.get 0
  )
  (func $i8x16.sub_sat_u-same-over (export "i8x16.sub_sat_u-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i8x16.sub_sat_u local.set 0 local.get 0
  )
  (func $i8x16.sub_sat_u-owned-0 (export "i8x16.sub_sat_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.sub_sat_u
  )
  (func $i8x16.sub_sat_u-owned-1 (export "i8x16.sub_sat_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.sub_sat_u
  )
  (func $i8x16.sub_sat_u-owned-all (export "i8x16.sub_sat_u-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i8x16.sub_sat_u
  )
  (func $i8x16.sub_sat_u-again-0 (export "i8x16.sub_sat_u-again-0") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 1 i8x16.sub_sat_u local.tee 2 local.get 1 i8x16.sub_sat_u local.get 2
  )
  (func $i8x16.sub_sat_u-again-1 (export "i8x16.sub_sat_u-again-1") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.sub_sat_u local.tee 2 i8x16.sub_sat_u local.get 2
  )
  (func $i8x16.avgr_u-kept (export "i8x16.avgr_u-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.avgr_u local.get 0 local.get 1
  )
  (func $i8x16.avgr_u-over-0 (export "i8x16.avgr_u-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.avgr_u local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.avgr_u-over-1 (export "i8x16.avgr_u-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.avgr_u local.set 1 local.get 0 local.get 1
  )
  (func $i8x16.avgr_u-same (export "i8x16.avgr_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.avgr_u local.get 0
  )
  (func $i8x16.avgr_u-same-over (export "i8x16.avgr_u-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i8x16.avgr_u local.set 0 local.get 0
  )
  (func $i8x16.avgr_u-owned-0 (export "i8x16.avgr_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.avgr_u
  )
  (func $i8x16.avgr_u-owned-1 (export "i8x16.avgr_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.avgr_u
  )
  (func $i8x16.avgr_u-owned-all (export "i8x16.avgr_u-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i8x16.avgr_u
  )
  (func $i8x16.avgr_u-again-0 (export "i8x16.avgr_u-again-0") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 1 i8x16.avgr_u local.tee 2 local.get 1 i8x16.avgr_u local.get 2
  )
  (func $i8x16.avgr_u-again-1 (export "i8x16.avgr_u-again-1") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.avgr_u local.tee 2 i8x16.avgr_u local.get 2
  )
  (func $i8x16.min_s-kept (export "i8x16.min_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.min_s local.get 0 local.get 1
  )
  (func $i8x16.min_s-over-0 (export "i8x16.min_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.min_s local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.min_s-over-1 (export "i8x16.min_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.min_s local.set 1 local.get 0 local.get 1
  )
  (func $i8x16.min_s-same (export "i8x16.min_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.min_s local.get 0
  )
  (func $i8x16.min_s-same-over (export "i8x16.min_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i8x16.min_s local.set 0 local.get 0
  )
  (func $i8x16.min_s-owned-0 (export "i8x16.min_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.min_s
  )
  (func $i8x16.min_s-owned-1 (export "i8x16.min_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.min_s
  )
  (func $i8x16.min_s-owned-all (export "i8x16.min_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i8x16.min_s
  )
  (func $i8x16.min_s-again-0 (export "i8x16.min_s-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.min_s local.tee 2 local.get 1 i8x16.min_s local.get 2
  )
  (func $i8x16.min_s-again-1 (export "i8x16.min_s-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.min_s local.tee 2 i8x16.min_s local.get 2
  )
  (func $i8x16.min_u-kept (export "i8x16.min_u-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.min_u local.get 0 local.get 1
  )
  (func $i8x16.min_u-over-0 (export "i8x16.min_u-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.min_u local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.min_u-over-1 (export "i8x16.min_u-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.min_u local.set 1 local.get 0 local.get 1
  )
  (func $i8x16.min_u-same (export "i8x16.min_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.min_u local.get 0
  )
  (func $i8x16.min_u-same-over (export "i8x16.min_u-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i8x16.min_u local.set 0 local.get 0
  )
  (func $i8x16.min_u-owned-0 (export "i8x16.min_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.min_u
  )
  (func $i8x16.min_u-owned-1 (export "i8x16.min_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.min_u
  )
  (func $i8x16.min_u-owned-all (export "i8x16.min_u-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i8x16.min_u
  )
  (func $i8x16.min_u-again-0 (export "i8x16.min_u-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.min_u local.tee 2 local.get 1 i8x16.min_u local.get 2
  )
  (func $i8x16.min_u-again-1 (export "i8x16.min_u-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.min_u local.tee 2 i8x16.min_u local.get 2
  )
  (func $i8x16.max_s-kept (export "i8x16.max_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.max_s local.get 0 local.get 1
  )
  (func $i8x16.max_s-over-0 (export "i8x16.max_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.max_s local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.max_s-over-1 (export "i8x16.max_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.max_s local.set 1 local.get 0 local.get 1
  )
  (func $i8x16.max_s-same (export "i8x16.max_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.max_s local.get 0
  )
  (func $i8x16.max_s-same-over (export "i8x16.max_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i8x16.max_s local.set 0 local.get 0
  )
  (func $i8x16.max_s-owned-0 (export "i8x16.max_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.max_s
  )
  (func $i8x16.max_s-owned-1 (export "i8x16.max_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.max_s
  )
  (func $i8x16.max_s-owned-all (export "i8x16.max_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i8x16.max_s
  )
  (func $i8x16.max_s-again-0 (export "i8x16.max_s-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.max_s local.tee 2 local.get 1 i8x16.max_s local.get 2
  )
  (func $i8x16.max_s-again-1 (export "i8x16.max_s-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.max_s local.tee 2 i8x16.max_s local.get 2
  )
  (func $i8x16.max_u-kept (export "i8x16.max_u-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.max_u local.get 0 local.get 1
  )
  (func $i8x16.max_u-over-0 (export "i8x16.max_u-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.max_u local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.max_u-over-1 (export "i8x16.max_u-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.max_u local.set 1 local.get 0 local.get 1
  )
  (func $i8x16.max_u-same (export "i8x16.max_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.max_u local.get 0
  )
  (func $i8x16.max_u-same-over (export "i8x16.max_u-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i8x16.max_u local.set 0 local.get 0
  )
  (func $i8x16.max_u-owned-0 (export "i8x16.max_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.max_u
  )
  (func $i8x16.max_u-owned-1 (export "i8x16.max_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.max_u
  )
  (func $i8x16.max_u-owned-all (export "i8x16.max_u-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i8x16.max_u
  )
  (func $i8x16.max_u-again-0 (export "i8x16.max_u-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.max_u local.tee 2 local.get 1 i8x16.max_u local.get 2
  )
  (func $i8x16.max_u-again-1 (export "i8x16.max_u-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.max_u local.tee 2 i8x16.max_u local.get 2
  )
  (func $i8x16.narrow_i16x8_s-kept (export "i8x16.narrow_i16x8_s-kept") (param v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.narrow_i16x8_s local.get 0 local.get 1
  )
  (func $i8x16.narrow_i16x8_s-over-0 (export "i8x16.narrow_i16x8_s-over-0") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i8x16.narrow_i16x8_s local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.narrow_i16x8_s-over-1 (export "i8x16.narrow_i16x8_s-over-1") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i8x16.narrow_i16x8_s local.set 1 local.get 0 local.get 1
  )
  (func $i8x16.narrow_i16x8_s-same (export "i8x16.narrow_i16x8_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.narrow_i16x8_s local.get 0
  )
  (func $i8x16.narrow_i16x8_s-same-over (export "i8x16.narrow_i16x8_s-same-over") (param v128 v128)
  (result v128)
    local.get 0 local.get 0 i8x16.narrow_i16x8_s local.set 0 local.get 0
  )
  (func $i8x16.narrow_i16x8_s-owned-0 (export "i8x16.narrow_i16x8_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.narrow_i16x8_s
  )
  (func $i8x16.narrow_i16x8_s-owned-1 (export "i8x16.narrow_i16x8_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.narrow_i16x8_s
  )
  (func $i8x16.narrow_i16x8_s-owned-all (export "i8x16.narrow_i16x8_s-owned-all") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i8x16.narrow_i16x8_s
  )
  (func $i8x16.narrow_i16x8_s-again-0 (export "i8x16.narrow_i16x8_s-again-0") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.narrow_i16x8_s local.tee 2 local.get 1 i8x16.narrow_i16x8_s local.get 2
  )
  (func $i8x16.narrow_i16x8_s-again-1 (export "i8x16.narrow_i16x8_s-again-1") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.narrow_i16x8_s local.tee 2 i8x16.narrow_i16x8_s local.get 2
  )
  (func $i8x16.narrow_i16x8_u-kept (export "i8x16.narrow_i16x8_u-kept") (param v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.narrow_i16x8_u local.get 0 local.get 1
  )
  (func $i8x16.narrow_i16x8_u-over-0 (export "i8x16.narrow_i16x8_u-over-0") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i8x16.narrow_i16x8_u local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.narrow_i16x8_u-over-1 (export "i8x16.narrow_i16x8_u-over-1") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i8x16.narrow_i16x8_u local.set 1 local.get 0 local.get 1
  )
  (func $i8x16.narrow_i16x8_u-same (export "i8x16.narrow_i16x8_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.narrow_i16x8_u local.get 0
  )
  (func $i8x16.narrow_i16x8_u-same-over (export "i8x16.narrow_i16x8_u-same-over") (param v128 v128)
  (result v128)
    local.get 0 local.get 0 i8x16.narrow_i16x8_u local.set 0 local.get 0
  )
  (func $i8x16.narrow_i16x8_u-owned-0 (export "i8x16.narrow_i16x8_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.narrow_i16x8_u
  )
  (func $i8x16.narrow_i16x8_u-owned-1 (export "i8x16.narrow_i16x8_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.narrow_i16x8_u
  )
  (func $i8x16.narrow_i16x8_u-owned-all (export "i8x16.narrow_i16x8_u-owned-all") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i8x16.narrow_i16x8_u
  )
  (func $i8x16.narrow_i16x8_u-again-0 (export "i8x16.narrow_i16x8_u-again-0") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.narrow_i16x8_u local.tee 2 local.get 1 i8x16.narrow_i16x8_u local.get 2
  )
  (func $i8x16.narrow_i16x8_u-again-1 (export "i8x16.narrow_i16x8_u-again-1") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.narrow_i16x8_u local.tee 2 i8x16.narrow_i16x8_u local.get 2
  )
  (func $i8x16.swizzle-kept (export "i8x16.swizzle-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.swizzle local.get 0 local.get 1
  )
  (func $i8x16.swizzle-over-0 (export "i8x16.swizzle-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.swizzle local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.swizzle-over-1 (export "i8x16.swizzle-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.swizzle local.set 1 local.get 0 local.get 1
  )
  (func $i8x16.swizzle-same (export "i8x16.swizzle-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.swizzle local.get 0
  )
  (func $i8x16.swizzle-same-over (export "i8x16.swizzle-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i8x16.swizzle local.set 0 local.get 0
  )
  (func $i8x16.swizzle-owned-0 (export "i8x16.swizzle-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.swizzle
  )
  (func $i8x16.swizzle-owned-1 (export "i8x16.swizzle-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.swizzle
  )
  (func $i8x16.swizzle-owned-all (export "i8x16.swizzle-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i8x16.swizzle
  )
  (func $i8x16.swizzle-again-0 (export "i8x16.swizzle-again-0") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 1 i8x16.swizzle local.tee 2 local.get 1 i8x16.swizzle local.get 2
  )
  (func $i8x16.swizzle-again-1 (export "i8x16.swizzle-again-1") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.swizzle local.tee 2 i8x16.swizzle local.get 2
  )
)

(assert_return (invoke "i8x16.le_u-kept"
  (v128.const i64x2 0xd5ffe8c4028ebe0e 0x4de857f57fec871)
  (v128.const i64x2 0x389576c48db4be41 0x7b806f4735fe0194)) (v128.const i64x2 0xffffffffff 0xff00000000ff00ff)
  (v128.const i64x2 0xd5ffe8c4028ebe0e 0x4de857f57fec871)
  (v128.const i64x2 0x389576c48db4be41 0x7b806f4735fe0194))
(assert_return (invoke "i8x16.le_u-over-0"
  (v128.const i64x2 0xd5ffe8c4028ebe0e 0x4de857f57fec871)
  (v128.const i64x2 0x389576c48db4be41 0x7b806f4735fe0194)) (v128.const i64x2 0xffffffffff 0xff00000000ff00ff)
  (v128.const i64x2 0x389576c48db4be41 0x7b806f4735fe0194))
(assert_return (invoke "i8x16.le_u-over-1"
  (v128.const i64x2 0xd5ffe8c4028ebe0e 0x4de857f57fec871)
  (v128.const i64x2 0x389576c48db4be41 0x7b806f4735fe0194))
  (v128.const i64x2 0xd5ffe8c4028ebe0e 0x4de857f57fec871) (v128.const i64x2 0xffffffffff 0xff00000000ff00ff))
(assert_return (invoke "i8x16.le_u-same"
  (v128.const i64x2 0xd5ffe8c4028ebe0e 0x4de857f57fec871)
  (v128.const i64x2 0x389576c48db4be41 0x7b806f4735fe0194)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0xd5ffe8c4028ebe0e 0x4de857f57fec871))
(assert_return (invoke "i8x16.le_u-same-over"
  (v128.const i64x2 0xd5ffe8c4028ebe0e 0x4de857f57fec871)
  (v128.const i64x2 0x389576c48db4be41 0x7b806f4735fe0194)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.le_u-owned-0"
  (v128.const i64x2 0xd5ffe8c4028ebe0e 0x4de857f57fec871)
  (v128.const i64x2 0x389576c48db4be41 0x7b806f4735fe0194))
  (v128.const i64x2 0xffffffff00ffff00 0xff000000ff00ff))
(assert_return (invoke "i8x16.le_u-owned-1"
  (v128.const i64x2 0xd5ffe8c4028ebe0e 0x4de857f57fec871)
  (v128.const i64x2 0x389576c48db4be41 0x7b806f4735fe0194)) (v128.const i64x2 0xff0000ff 0xff00ffffff00ff00))
(assert_return (invoke "i8x16.le_u-owned-all"
  (v128.const i64x2 0xd5ffe8c4028ebe0e 0x4de857f57fec871)
  (v128.const i64x2 0x389576c48db4be41 0x7b806f4735fe0194)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.le_u-again-0"
  (v128.const i64x2 0x10c11e017fff08bc 0x421f4e1cc98ceab)
  (v128.const i64x2 0x5363040201ff17a6 0x45a97e1ccf16d7f)) (v128.const i64x2 0xffff00ffff00ff 0xff000000ffff)
  (v128.const i64x2 0xff0000ff00ffff00 0xffff00ffffff0000))
(assert_return (invoke "i8x16.le_u-again-1"
  (v128.const i64x2 0x10c11e017fff08bc 0x421f4e1cc98ceab)
  (v128.const i64x2 0x5363040201ff17a6 0x45a97e1ccf16d7f))
  (v128.const i64x2 0xff0000ff00ffff00 0xffff00ffffff0000)
  (v128.const i64x2 0xff0000ff00ffff00 0xffff00ffffff0000))
(assert_return (invoke "i8x16.ge_u-kept"
  (v128.const i64x2 0xd801cd80d0f47cfe 0xa41d61d57dc0db5e)
  (v128.const i64x2 0x1504858f5e107cd7 0xa427fed58680db45))
  (v128.const i64x2 0xff00ff00ffffffff 0xff0000ff00ffffff)
  (v128.const i64x2 0xd801cd80d0f47cfe 0xa41d61d57dc0db5e)
  (v128.const i64x2 0x1504858f5e107cd7 0xa427fed58680db45))
(assert_return (invoke "i8x16.ge_u-over-0"
  (v128.const i64x2 0xd801cd80d0f47cfe 0xa41d61d57dc0db5e)
  (v128.const i64x2 0x1504858f5e107cd7 0xa427fed58680db45))
  (v128.const i64x2 0xff00ff00ffffffff 0xff0000ff00ffffff)
  (v128.const i64x2 0x1504858f5e107cd7 0xa427fed58680db45))
(assert_return (invoke "i8x16.ge_u-over-1"
  (v128.const i64x2 0xd801cd80d0f47cfe 0xa41d61d57dc0db5e)
  (v128.const i64x2 0x1504858f5e107cd7 0xa427fed58680db45))
  (v128.const i64x2 0xd801cd80d0f47cfe 0xa41d61d57dc0db5e)
  (v128.const i64x2 0xff00ff00ffffffff 0xff0000ff00ffffff))
(assert_return (invoke "i8x16.ge_u-same"
  (v128.const i64x2 0xd801cd80d0f47cfe 0xa41d61d57dc0db5e)
  (v128.const i64x2 0x1504858f5e107cd7 0xa427fed58680db45)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0xd801cd80d0f47cfe 0xa41d61d57dc0db5e))
(assert_return (invoke "i8x16.ge_u-same-over"
  (v128.const i64x2 0xd801cd80d0f47cfe 0xa41d61d57dc0db5e)
  (v128.const i64x2 0x1504858f5e107cd7 0xa427fed58680db45)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.ge_u-owned-0"
  (v128.const i64x2 0xd801cd80d0f47cfe 0xa41d61d57dc0db5e)
  (v128.const i64x2 0x1504858f5e107cd7 0xa427fed58680db45))
  (v128.const i64x2 0xffff00000000ff00 0xff0000000000ff))
(assert_return (invoke "i8x16.ge_u-owned-1"
  (v128.const i64x2 0xd801cd80d0f47cfe 0xa41d61d57dc0db5e)
  (v128.const i64x2 0x1504858f5e107cd7 0xa427fed58680db45))
  (v128.const i64x2 0xffffffff00ff 0xff00ffffffffff00))
(assert_return (invoke "i8x16.ge_u-owned-all"
  (v128.const i64x2 0xd801cd80d0f47cfe 0xa41d61d57dc0db5e)
  (v128.const i64x2 0x1504858f5e107cd7 0xa427fed58680db45)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.ge_u-again-0"
  (v128.const i64x2 0xec7e511ab480a731 0x305f8f462040ff69)
  (v128.const i64x2 0x24d958a9ff27a731 0x3062ca422086ff81))
  (v128.const i64x2 0xff00000000ffffff 0xff0000ffff00ff00)
  (v128.const i64x2 0xff00000000ffffff 0xff0000ffff00ff00))
(assert_return (invoke "i8x16.ge_u-again-1"
  (v128.const i64x2 0xec7e511ab480a731 0x305f8f462040ff69)
  (v128.const i64x2 0x24d958a9ff27a731 0x3062ca422086ff81))
  (v128.const i64x2 0xffffffff000000 0xffff0000ffffff)
  (v128.const i64x2 0xff00000000ffffff 0xff0000ffff00ff00))
(assert_return (invoke "i8x16.add-kept"
  (v128.const i64x2 0x1b135f4562db4304 0xe901fe7f3beddedc)
  (v128.const i64x2 0x213e44562c84304 0xe99cfe3b34ed97cb))
  (v128.const i64x2 0x1d26438ac4a38608 0xd29dfcba6fda75a7)
  (v128.const i64x2 0x1b135f4562db4304 0xe901fe7f3beddedc)
  (v128.const i64x2 0x213e44562c84304 0xe99cfe3b34ed97cb))
(assert_return (invoke "i8x16.add-over-0"
  (v128.const i64x2 0x1b135f4562db4304 0xe901fe7f3beddedc)
  (v128.const i64x2 0x213e44562c84304 0xe99cfe3b34ed97cb))
  (v128.const i64x2 0x1d26438ac4a38608 0xd29dfcba6fda75a7)
  (v128.const i64x2 0x213e44562c84304 0xe99cfe3b34ed97cb))
(assert_return (invoke "i8x16.add-over-1"
  (v128.const i64x2 0x1b135f4562db4304 0xe901fe7f3beddedc)
  (v128.const i64x2 0x213e44562c84304 0xe99cfe3b34ed97cb))
  (v128.const i64x2 0x1b135f4562db4304 0xe901fe7f3beddedc)
  (v128.const i64x2 0x1d26438ac4a38608 0xd29dfcba6fda75a7))
(assert_return (invoke "i8x16.add-same"
  (v128.const i64x2 0x1b135f4562db4304 0xe901fe7f3beddedc)
  (v128.const i64x2 0x213e44562c84304 0xe99cfe3b34ed97cb))
  (v128.const i64x2 0x3626be8ac4b68608 0xd202fcfe76dabcb8)
  (v128.const i64x2 0x1b135f4562db4304 0xe901fe7f3beddedc))
(assert_return (invoke "i8x16.add-same-over"
  (v128.const i64x2 0x1b135f4562db4304 0xe901fe7f3beddedc)
  (v128.const i64x2 0x213e44562c84304 0xe99cfe3b34ed97cb))
  (v128.const i64x2 0x3626be8ac4b68608 0xd202fcfe76dabcb8))
(assert_return (invoke "i8x16.add-owned-0"
  (v128.const i64x2 0x1b135f4562db4304 0xe901fe7f3beddedc)
  (v128.const i64x2 0x213e44562c84304 0xe99cfe3b34ed97cb))
  (v128.const i64x2 0x1f3a27cf276bc90c 0xbb3afaf5a4c80d72))
(assert_return (invoke "i8x16.add-owned-1"
  (v128.const i64x2 0x1b135f4562db4304 0xe901fe7f3beddedc)
  (v128.const i64x2 0x213e44562c84304 0xe99cfe3b34ed97cb))
  (v128.const i64x2 0x383aa2cf277ec90c 0xbb9ffa39abc85483))
(assert_return (invoke "i8x16.add-owned-all"
  (v128.const i64x2 0x1b135f4562db4304 0xe901fe7f3beddedc)
  (v128.const i64x2 0x213e44562c84304 0xe99cfe3b34ed97cb))
  (v128.const i64x2 0x3a4e86148a460c10 0xa43cf874e0b6ec4e))
(assert_return (invoke "i8x16.add-again-0"
  (v128.const i64x2 0x602fa1673d04f1ed 0x60c101cff568037)
  (v128.const i64x2 0x2f2fc688fe0480ed 0xce01041c949c7f37))
  (v128.const i64x2 0xbe8d2d77390cf1c7 0xa20e1854278e7ea5)
  (v128.const i64x2 0x8f5e67ef3b0871da 0xd40d143893f2ff6e))
(assert_return (invoke "i8x16.add-again-1"
  (v128.const i64x2 0x602fa1673d04f1ed 0x60c101cff568037)
  (v128.const i64x2 0x2f2fc688fe0480ed 0xce01041c949c7f37))
  (v128.const i64x2 0xef8d0856780c62c7 0xda19245492487fa5)
  (v128.const i64x2 0x8f5e67ef3b0871da 0xd40d143893f2ff6e))
(assert_return (invoke "i8x16.sub-kept"
  (v128.const i64x2 0x1c9f2a1b95f4148 0x7fdafd65fe437989)
  (v128.const i64x2 0xfec91005a45fe648 0x9bda4504fe43afcb))
  (v128.const i64x2 0x300e29c15005b00 0xe400b8610000cabe)
  (v128.const i64x2 0x1c9f2a1b95f4148 0x7fdafd65fe437989)
  (v128.const i64x2 0xfec91005a45fe648 0x9bda4504fe43afcb))
(assert_return (invoke "i8x16.sub-over-0"
  (v128.const i64x2 0x1c9f2a1b95f4148 0x7fdafd65fe437989)
  (v128.const i64x2 0xfec91005a45fe648 0x9bda4504fe43afcb))
  (v128.const i64x2 0x300e29c15005b00 0xe400b8610000cabe)
  (v128.const i64x2 0xfec91005a45fe648 0x9bda4504fe43afcb))
(assert_return (invoke "i8x16.sub-over-1"
  (v128.const i64x2 0x1c9f2a1b95f4148 0x7fdafd65fe437989)
  (v128.const i64x2 0xfec91005a45fe648 0x9bda4504fe43afcb))
  (v128.const i64x2 0x1c9f2a1b95f4148 0x7fdafd65fe437989)
  (v128.const i64x2 0x300e29c15005b00 0xe400b8610000cabe))
(assert_return (invoke "i8x16.sub-same"
  (v128.const i64x2 0x1c9f2a1b95f4148 0x7fdafd65fe437989)
  (v128.const i64x2 0xfec91005a45fe648 0x9bda4504fe43afcb)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x1c9f2a1b95f4148 0x7fdafd65fe437989))
(assert_return (invoke "i8x16.sub-same-over"
  (v128.const i64x2 0x1c9f2a1b95f4148 0x7fdafd65fe437989)
  (v128.const i64x2 0xfec91005a45fe648 0x9bda4504fe43afcb)) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.sub-owned-0"
  (v128.const i64x2 0x1c9f2a1b95f4148 0x7fdafd65fe437989)
  (v128.const i64x2 0xfec91005a45fe648 0x9bda4504fe43afcb))
  (v128.const i64x2 0x2caf2a2b9604148 0x80dbfd66fe447a89))
(assert_return (invoke "i8x16.sub-owned-1"
  (v128.const i64x2 0x1c9f2a1b95f4148 0x7fdafd65fe437989)
  (v128.const i64x2 0xfec91005a45fe648 0x9bda4504fe43afcb))
  (v128.const i64x2 0x136f0fa5ca01ab8 0x6425bbfb02bc5035))
(assert_return (invoke "i8x16.sub-owned-all"
  (v128.const i64x2 0x1c9f2a1b95f4148 0x7fdafd65fe437989)
  (v128.const i64x2 0xfec91005a45fe648 0x9bda4504fe43afcb)) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.sub-again-0"
  (v128.const i64x2 0x1c10937e846152f3 0x55803a11a47f4568)
  (v128.const i64x2 0x53007e5c35b35264 0x55f71d3401fd7f02))
  (v128.const i64x2 0x761097c61afbae2b 0xab9200a9a2854764)
  (v128.const i64x2 0xc91015224fae008f 0x891ddda382c666))
(assert_return (invoke "i8x16.sub-again-1"
  (v128.const i64x2 0x1c10937e846152f3 0x55803a11a47f4568)
  (v128.const i64x2 0x53007e5c35b35264 0x55f71d3401fd7f02))
  (v128.const i64x2 0x53007e5c35b35264 0x55f71d3401fd7f02)
  (v128.const i64x2 0xc91015224fae008f 0x891ddda382c666))
(assert_return (invoke "i8x16.add_sat_s-kept"
  (v128.const i64x2 0xa77e2c5e0474dba5 0x270235d210180fe)
  (v128.const i64x2 0x37d741205774af8b 0x97f0fe5df9a57efe))
  (v128.const i64x2 0xde556d7e5b7f8a80 0x9960217f1aa6fefc)
  (v128.const i64x2 0xa77e2c5e0474dba5 0x270235d210180fe)
  (v128.const i64x2 0x37d741205774af8b 0x97f0fe5df9a57efe))
(assert_return (invoke "i8x16.add_sat_s-over-0"
  (v128.const i64x2 0xa77e2c5e0474dba5 0x270235d210180fe)
  (v128.const i64x2 0x37d741205774af8b 0x97f0fe5df9a57efe))
  (v128.const i64x2 0xde556d7e5b7f8a80 0x9960217f1aa6fefc)
  (v128.const i64x2 0x37d741205774af8b 0x97f0fe5df9a57efe))
(assert_return (invoke "i8x16.add_sat_s-over-1"
  (v128.const i64x2 0xa77e2c5e0474dba5 0x270235d210180fe)
  (v128.const i64x2 0x37d741205774af8b 0x97f0fe5df9a57efe))
  (v128.const i64x2 0xa77e2c5e0474dba5 0x270235d210180fe)
  (v128.const i64x2 0xde556d7e5b7f8a80 0x9960217f1aa6fefc))
(assert_return (invoke "i8x16.add_sat_s-same"
  (v128.const i64x2 0xa77e2c5e0474dba5 0x270235d210180fe)
  (v128.const i64x2 0x37d741205774af8b 0x97f0fe5df9a57efe))
  (v128.const i64x2 0x807f587f087fb680 0x47f467f420280fc)
  (v128.const i64x2 0xa77e2c5e0474dba5 0x270235d210180fe))
(assert_return (invoke "i8x16.add_sat_s-same-over"
  (v128.const i64x2 0xa77e2c5e0474dba5 0x270235d210180fe)
  (v128.const i64x2 0x37d741205774af8b 0x97f0fe5df9a57efe))
  (v128.const i64x2 0x807f587f087fb680 0x47f467f420280fc))
(assert_return (invoke "i8x16.add_sat_s-owned-0"
  (v128.const i64x2 0xa77e2c5e0474dba5 0x270235d210180fe)
  (v128.const i64x2 0x37d741205774af8b 0x97f0fe5df9a57efe))
  (v128.const i64x2 0x162c7f7f7f5d80bb 0x80511f1813807dfa))
(assert_return (invoke "i8x16.add_sat_s-owned-1"
  (v128.const i64x2 0xa77e2c5e0474dba5 0x270235d210180fe)
  (v128.const i64x2 0x37d741205774af8b 0x97f0fe5df9a57efe))
  (v128.const i64x2 0x867f7f7f5f5d80d5 0x9c7f44183ba780fa))
(assert_return (invoke "i8x16.add_sat_s-owned-all"
  (v128.const i64x2 0xa77e2c5e0474dba5 0x270235d210180fe)
  (v128.const i64x2 0x37d741205774af8b 0x97f0fe5df9a57efe))
  (v128.const i64x2 0xbe7f7f7f7fd28060 0x807f42803480fef8))
(assert_return (invoke "i8x16.add_sat_s-again-0"
  (v128.const i64x2 0x40961b01febc3df8 0xa2553ccb7e087674)
  (v128.const i64x2 0x7efe2001fe8104f8 0xc6ed62f8f4c57674))
  (v128.const i64x2 0x7f925b03fa8045e8 0x802f7fbb66927f7f)
  (v128.const i64x2 0x7f943b02fc8041f0 0x80427fc372cd7f7f))
(assert_return (invoke "i8x16.add_sat_s-again-1"
  (v128.const i64x2 0x40961b01febc3df8 0xa2553ccb7e087674)
  (v128.const i64x2 0x7efe2001fe8104f8 0xc6ed62f8f4c57674))
  (v128.const i64x2 0x7f805603fa807ee8 0x807f7f8e7fd57f7f)
  (v128.const i64x2 0x7f943b02fc8041f0 0x80427fc372cd7f7f))
(assert_return (invoke "i8x16.add_sat_u-kept"
  (v128.const i64x2 0x33047ffefcb4f0b0 0x6f134451c9bf9440)
  (v128.const i64x2 0x3304a8001eb47410 0x6f15fa51f6e1cf40))
  (v128.const i64x2 0x6608fffeffffffc0 0xde28ffa2ffffff80)
  (v128.const i64x2 0x33047ffefcb4f0b0 0x6f134451c9bf9440)
  (v128.const i64x2 0x3304a8001eb47410 0x6f15fa51f6e1cf40))
(assert_return (invoke "i8x16.add_sat_u-over-0"
  (v128.const i64x2 0x33047ffefcb4f0b0 0x6f134451c9bf9440)
  (v128.const i64x2 0x3304a8001eb47410 0x6f15fa51f6e1cf40))
  (v128.const i64x2 0x6608fffeffffffc0 0xde28ffa2ffffff80)
  (v128.const i64x2 0x3304a8001eb47410 0x6f15fa51f6e1cf40))
(assert_return (invoke "i8x16.add_sat_u-over-1"
  (v128.const i64x2 0x33047ffefcb4f0b0 0x6f134451c9bf9440)
  (v128.const i64x2 0x3304a8001eb47410 0x6f15fa51f6e1cf40))
  (v128.const i64x2 0x33047ffefcb4f0b0 0x6f134451c9bf9440)
  (v128.const i64x2 0x6608fffeffffffc0 0xde28ffa2ffffff80))
(assert_return (invoke "i8x16.add_sat_u-same"
  (v128.const i64x2 0x33047ffefcb4f0b0 0x6f134451c9bf9440)
  (v128.const i64x2 0x3304a8001eb47410 0x6f15fa51f6e1cf40))
  (v128.const i64x2 0x6608feffffffffff 0xde2688a2ffffff80)
  (v128.const i64x2 0x33047ffefcb4f0b0 0x6f134451c9bf9440))
(assert_return (invoke "i8x16.add_sat_u-same-over"
  (v128.const i64x2 0x33047ffefcb4f0b0 0x6f134451c9bf9440)
  (v128.const i64x2 0x3304a8001eb47410 0x6f15fa51f6e1cf40))
  (v128.const i64x2 0x6608feffffffffff 0xde2688a2ffffff80))
(assert_return (invoke "i8x16.add_sat_u-owned-0"
  (v128.const i64x2 0x33047ffefcb4f0b0 0x6f134451c9bf9440)
  (v128.const i64x2 0x3304a8001eb47410 0x6f15fa51f6e1cf40))
  (v128.const i64x2 0x990dcfff39ffd8d0 0xff3efff4ffffffc0))
(assert_return (invoke "i8x16.add_sat_u-owned-1"
  (v128.const i64x2 0x33047ffefcb4f0b0 0x6f134451c9bf9440)
  (v128.const i64x2 0x3304a8001eb47410 0x6f15fa51f6e1cf40))
  (v128.const i64x2 0x990da6ffffffffff 0xff3c82f4fffff7c0))
(assert_return (invoke "i8x16.add_sat_u-owned-all"
  (v128.const i64x2 0x33047ffefcb4f0b0 0x6f134451c9bf9440)
  (v128.const i64x2 0x3304a8001eb47410 0x6f15fa51f6e1cf40))
  (v128.const i64x2 0xcc124eff36d2c8ff 0xff527cffffffc6ff))
(assert_return (invoke "i8x16.add_sat_u-again-0"
  (v128.const i64x2 0x805544a201872054 0x2e6c98c300e0fe07)
  (v128.const i64x2 0x40552fcdedb9a304 0x9320e55808e0f907))
  (v128.const i64x2 0xffffa2ffffffff5c 0xffacffff10ffff15)
  (v128.const i64x2 0xc0aa73ffeeffc358 0xc18cffff08ffff0e))
(assert_return (invoke "i8x16.add_sat_u-again-1"
  (v128.const i64x2 0x805544a201872054 0x2e6c98c300e0fe07)
  (v128.const i64x2 0x40552fcdedb9a304 0x9320e55808e0f907))
  (v128.const i64x2 0xffffb7ffefffe3ac 0xeff8ffff08ffff15)
  (v128.const i64x2 0xc0aa73ffeeffc358 0xc18cffff08ffff0e))
(assert_return (invoke "i8x16.sub_sat_s-kept"
  (v128.const i64x2 0x23d5bc04c28c8067 0x20b5bd40aa7e60ca)
  (v128.const i64x2 0xa301619d003880d8 0x20840240604060ca))
  (v128.const i64x2 0x7fd48067c280007f 0x31bb00803e0000)
  (v128.const i64x2 0x23d5bc04c28c8067 0x20b5bd40aa7e60ca)
  (v128.const i64x2 0xa301619d003880d8 0x20840240604060ca))
(assert_return (invoke "i8x16.sub_sat_s-over-0"
  (v128.const i64x2 0x23d5bc04c28c8067 0x20b5bd40aa7e60ca)
  (v128.const i64x2 0xa301619d003880d8 0x20840240604060ca))
  (v128.const i64x2 0x7fd48067c280007f 0x31bb00803e0000)
  (v128.const i64x2 0xa301619d003880d8 0x20840240604060ca))
(assert_return (invoke "i8x16.sub_sat_s-over-1"
  (v128.const i64x2 0x23d5bc04c28c8067 0x20b5bd40aa7e60ca)
  (v128.const i64x2 0xa301619d003880d8 0x20840240604060ca))
  (v128.const i64x2 0x23d5bc04c28c8067 0x20b5bd40aa7e60ca)
  (v128.const i64x2 0x7fd48067c280007f 0x31bb00803e0000))
(assert_return (invoke "i8x16.sub_sat_s-same"
  (v128.const i64x2 0x23d5bc04c28c8067 0x20b5bd40aa7e60ca)
  (v128.const i64x2 0xa301619d003880d8 0x20840240604060ca)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x23d5bc04c28c8067 0x20b5bd40aa7e60ca))
(assert_return (invoke "i8x16.sub_sat_s-same-over"
  (v128.const i64x2 0x23d5bc04c28c8067 0x20b5bd40aa7e60ca)
  (v128.const i64x2 0xa301619d003880d8 0x20840240604060ca)) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.sub_sat_s-owned-0"
  (v128.const i64x2 0x23d5bc04c28c8067 0x20b5bd40aa7e60ca)
  (v128.const i64x2 0xa301619d003880d8 0x20840240604060ca))
  (v128.const i64x2 0x23d6bc04c28d7f67 0x217fbd80aa8080ca))
(assert_return (invoke "i8x16.sub_sat_s-owned-1"
  (v128.const i64x2 0x23d5bc04c28c8067 0x20b5bd40aa7e60ca)
  (v128.const i64x2 0xa301619d003880d8 0x20840240604060ca))
  (v128.const i64x2 0x5dfe9f6300c78028 0xdf80fe7fa07f7f36))
(assert_return (invoke "i8x16.sub_sat_s-owned-all"
  (v128.const i64x2 0x23d5bc04c28c8067 0x20b5bd40aa7e60ca)
  (v128.const i64x2 0xa301619d003880d8 0x20840240604060ca)) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.sub_sat_s-again-0"
  (v128.const i64x2 0xacee013728c75b17 0x2110c831edff8983)
  (v128.const i64x2 0x34201d9817a0017 0x4e7ec831b6ca0675))
  (v128.const i64x2 0xa680ff7f7f805be9 0x858038cf7f6b8080)
  (v128.const i64x2 0xa9ac005e7f805b00 0xd392000037358380))
(assert_return (invoke "i8x16.sub_sat_s-again-1"
  (v128.const i64x2 0xacee013728c75b17 0x2110c831edff8983)
  (v128.const i64x2 0x34201d9817a0017 0x4e7ec831b6ca0675))
  (v128.const i64x2 0x34201d9a9470017 0x4e7ec831b6ca0603)
  (v128.const i64x2 0xa9ac005e7f805b00 0xd392000037358380))
(assert_return (invoke "i8x16.sub_sat_u-kept"
  (v128.const i64x2 0xd90174bf3837de45 0xaaf9fd4fac7f8708)
  (v128.const i64x2 0x4a01394291815845 0x4025b06d545b36ef))
  (v128.const i64x2 0x8f003b7d00008600 0x6ad44d0058245100)
  (v128.const i64x2 0xd90174bf3837de45 0xaaf9fd4fac7f8708)
  (v128.const i64x2 0x4a01394291815845 0x4025b06d545b36ef))
(assert_return (invoke "i8x16.sub_sat_u-over-0"
  (v128.const i64x2 0xd90174bf3837de45 0xaaf9fd4fac7f8708)
  (v128.const i64x2 0x4a01394291815845 0x4025b06d545b36ef))
  (v128.const i64x2 0x8f003b7d00008600 0x6ad44d0058245100)
  (v128.const i64x2 0x4a01394291815845 0x4025b06d545b36ef))
(assert_return (invoke "i8x16.sub_sat_u-over-1"
  (v128.const i64x2 0xd90174bf3837de45 0xaaf9fd4fac7f8708)
  (v128.const i64x2 0x4a01394291815845 0x4025b06d545b36ef))
  (v128.const i64x2 0xd90174bf3837de45 0xaaf9fd4fac7f8708)
  (v128.const i64x2 0x8f003b7d00008600 0x6ad44d0058245100))
(assert_return (invoke "i8x16.sub_sat_u-same"
  (v128.const i64x2 0xd90174bf3837de45 0xaaf9fd4fac7f8708)
  (v128.const i64x2 0x4a01394291815845 0x4025b06d545b36ef)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xd90174bf3837de45 0xaaf9fd4fac7f8708))
(assert_return (invoke "i8x16.sub_sat_u-same-over"
  (v128.const i64x2 0xd90174bf3837de45 0xaaf9fd4fac7f8708)
  (v128.const i64x2 0x4a01394291815845 0x4025b06d545b36ef)) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.sub_sat_u-owned-0"
  (v128.const i64x2 0xd90174bf3837de45 0xaaf9fd4fac7f8708)
  (v128.const i64x2 0x4a01394291815845 0x4025b06d545b36ef))
  (v128.const i64x2 0x1750038380045 0xab000050007f8708))
(assert_return (invoke "i8x16.sub_sat_u-owned-1"
  (v128.const i64x2 0xd90174bf3837de45 0xaaf9fd4fac7f8708)
  (v128.const i64x2 0x4a01394291815845 0x4025b06d545b36ef))
  (v128.const i64x2 0xb60000be0000a800 0xda5000ac000000))
(assert_return (invoke "i8x16.sub_sat_u-owned-all"
  (v128.const i64x2 0xd90174bf3837de45 0xaaf9fd4fac7f8708)
  (v128.const i64x2 0x4a01394291815845 0x4025b06d545b36ef)) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.sub_sat_u-again-0"
  (v128.const i64x2 0x25492cac878294e5 0x17dea716c6027eb3)
  (v128.const i64x2 0xff0d230282ec33 0x177a6defc981d0b3)) (v128.const i64x2 0x250012668300007f 0)
  (v128.const i64x2 0x25001f89850000b2 0x643a0000000000))
(assert_return (invoke "i8x16.sub_sat_u-again-1"
  (v128.const i64x2 0x25492cac878294e5 0x17dea716c6027eb3)
  (v128.const i64x2 0xff0d230282ec33 0x177a6defc981d0b3))
  (v128.const i64x2 0x490d2302829433 0x177a6d16c6027eb3)
  (v128.const i64x2 0x25001f89850000b2 0x643a0000000000))
(assert_return (invoke "i8x16.avgr_u-kept"
  (v128.const i64x2 0x4750226207dd60b 0xfef94080a1ff218c)
  (v128.const i64x2 0xc3c1450feca0cbff 0x408b04e4a70982ee))
  (v128.const i64x2 0x649b241b868fd185 0x9fc222b2a48452bd)
  (v128.const i64x2 0x4750226207dd60b 0xfef94080a1ff218c)
  (v128.const i64x2 0xc3c1450feca0cbff 0x408b04e4a70982ee))
(assert_return (invoke "i8x16.avgr_u-over-0"
  (v128.const i64x2 0x4750226207dd60b 0xfef94080a1ff218c)
  (v128.const i64x2 0xc3c1450feca0cbff 0x408b04e4a70982ee))
  (v128.const i64x2 0x649b241b868fd185 0x9fc222b2a48452bd)
  (v128.const i64x2 0xc3c1450feca0cbff 0x408b04e4a70982ee))
(assert_return (invoke "i8x16.avgr_u-over-1"
  (v128.const i64x2 0x4750226207dd60b 0xfef94080a1ff218c)
  (v128.const i64x2 0xc3c1450feca0cbff 0x408b04e4a70982ee))
  (v128.const i64x2 0x4750226207dd60b 0xfef94080a1ff218c)
  (v128.const i64x2 0x649b241b868fd185 0x9fc222b2a48452bd))
(assert_return (invoke "i8x16.avgr_u-same"
  (v128.const i64x2 0x4750226207dd60b 0xfef94080a1ff218c)
  (v128.const i64x2 0xc3c1450feca0cbff 0x408b04e4a70982ee))
  (v128.const i64x2 0x4750226207dd60b 0xfef94080a1ff218c)
  (v128.const i64x2 0x4750226207dd60b 0xfef94080a1ff218c))
(assert_return (invoke "i8x16.avgr_u-same-over"
  (v128.const i64x2 0x4750226207dd60b 0xfef94080a1ff218c)
  (v128.const i64x2 0xc3c1450feca0cbff 0x408b04e4a70982ee))
  (v128.const i64x2 0x4750226207dd60b 0xfef94080a1ff218c))
(assert_return (invoke "i8x16.avgr_u-owned-0"
  (v128.const i64x2 0x4750226207dd60b 0xfef94080a1ff218c)
  (v128.const i64x2 0xc3c1450feca0cbff 0x408b04e4a70982ee))
  (v128.const i64x2 0xc67c46237d5fb785 0x408825a5780993b4))
(assert_return (invoke "i8x16.avgr_u-owned-1"
  (v128.const i64x2 0x4750226207dd60b 0xfef94080a1ff218c)
  (v128.const i64x2 0xc3c1450feca0cbff 0x408b04e4a70982ee))
  (v128.const i64x2 0x6656252e174ebc0b 0x9fbf437375846383))
(assert_return (invoke "i8x16.avgr_u-owned-all"
  (v128.const i64x2 0x4750226207dd60b 0xfef94080a1ff218c)
  (v128.const i64x2 0xc3c1450feca0cbff 0x408b04e4a70982ee))
  (v128.const i64x2 0xc83647360d1ea20a 0x3f8445654908a47a))
(assert_return (invoke "i8x16.avgr_u-again-0"
  (v128.const i64x2 0xc0459e60bbbe10aa 0x81f1fcaf80747e66)
  (v128.const i64x2 0x8c80ab2f08c81001 0x6e20042775743ec9))
  (v128.const i64x2 0x9972a83c35c6102c 0x7355424978744eb1)
  (v128.const i64x2 0xa663a54862c31056 0x7889806b7b745e98))
(assert_return (invoke "i8x16.avgr_u-again-1"
  (v128.const i64x2 0xc0459e60bbbe10aa 0x81f1fcaf80747e66)
  (v128.const i64x2 0x8c80ab2f08c81001 0x6e20042775743ec9))
  (v128.const i64x2 0xb354a2548fc11080 0x7dbdbe8d7e746e7f)
  (v128.const i64x2 0xa663a54862c31056 0x7889806b7b745e98))
(assert_return (invoke "i8x16.min_s-kept"
  (v128.const i64x2 0x7eff6339f28f818c 0x8020dd27083def01)
  (v128.const i64x2 0x58ff6139f2023d8c 0xb0e8ddf3083d0d1b))
  (v128.const i64x2 0x58ff6139f28f818c 0x80e8ddf3083def01)
  (v128.const i64x2 0x7eff6339f28f818c 0x8020dd27083def01)
  (v128.const i64x2 0x58ff6139f2023d8c 0xb0e8ddf3083d0d1b))
(assert_return (invoke "i8x16.min_s-over-0"
  (v128.const i64x2 0x7eff6339f28f818c 0x8020dd27083def01)
  (v128.const i64x2 0x58ff6139f2023d8c 0xb0e8ddf3083d0d1b))
  (v128.const i64x2 0x58ff6139f28f818c 0x80e8ddf3083def01)
  (v128.const i64x2 0x58ff6139f2023d8c 0xb0e8ddf3083d0d1b))
(assert_return (invoke "i8x16.min_s-over-1"
  (v128.const i64x2 0x7eff6339f28f818c 0x8020dd27083def01)
  (v128.const i64x2 0x58ff6139f2023d8c 0xb0e8ddf3083d0d1b))
  (v128.const i64x2 0x7eff6339f28f818c 0x8020dd27083def01)
  (v128.const i64x2 0x58ff6139f28f818c 0x80e8ddf3083def01))
(assert_return (invoke "i8x16.min_s-same"
  (v128.const i64x2 0x7eff6339f28f818c 0x8020dd27083def01)
  (v128.const i64x2 0x58ff6139f2023d8c 0xb0e8ddf3083d0d1b))
  (v128.const i64x2 0x7eff6339f28f818c 0x8020dd27083def01)
  (v128.const i64x2 0x7eff6339f28f818c 0x8020dd27083def01))
(assert_return (invoke "i8x16.min_s-same-over"
  (v128.const i64x2 0x7eff6339f28f818c 0x8020dd27083def01)
  (v128.const i64x2 0x58ff6139f2023d8c 0xb0e8ddf3083d0d1b))
  (v128.const i64x2 0x7eff6339f28f818c 0x8020dd27083def01))
(assert_return (invoke "i8x16.min_s-owned-0"
  (v128.const i64x2 0x7eff6339f28f818c 0x8020dd27083def01)
  (v128.const i64x2 0x58ff6139f2023d8c 0xb0e8ddf3083d0d1b))
  (v128.const i64x2 0xd7fec439e491bf8c 0xb0e8bbf3083dfc1b))
(assert_return (invoke "i8x16.min_s-owned-1"
  (v128.const i64x2 0x7eff6339f28f818c 0x8020dd27083def01)
  (v128.const i64x2 0x58ff6139f2023d8c 0xb0e8ddf3083d0d1b))
  (v128.const i64x2 0xd7fec439e48f818c 0x8009bb1a083def01))
(assert_return (invoke "i8x16.min_s-owned-all"
  (v128.const i64x2 0x7eff6339f28f818c 0x8020dd27083def01)
  (v128.const i64x2 0x58ff6139f2023d8c 0xb0e8ddf3083d0d1b))
  (v128.const i64x2 0xd7fec473e491bf18 0x3109bb1a107afc1c))
(assert_return (invoke "i8x16.min_s-again-0"
  (v128.const i64x2 0x62d4ff2410ea8a40 0x8004008e204b605b)
  (v128.const i64x2 0x7f02ff7037c28040 0x80046ba3204b7ed5))
  (v128.const i64x2 0x62d4ff2410c28040 0x8004008e204b60d5)
  (v128.const i64x2 0x62d4ff2410c28040 0x8004008e204b60d5))
(assert_return (invoke "i8x16.min_s-again-1"
  (v128.const i64x2 0x62d4ff2410ea8a40 0x8004008e204b605b)
  (v128.const i64x2 0x7f02ff7037c28040 0x80046ba3204b7ed5))
  (v128.const i64x2 0x62d4ff2410c28040 0x8004008e204b60d5)
  (v128.const i64x2 0x62d4ff2410c28040 0x8004008e204b60d5))
(assert_return (invoke "i8x16.min_u-kept"
  (v128.const i64x2 0x9480b7ff7bc8e58 0xc508a854cd81014a)
  (v128.const i64x2 0xfe08a65302808e1d 0x420818040f012b1f))
  (v128.const i64x2 0x9080b5302808e1d 0x420818040f01011f)
  (v128.const i64x2 0x9480b7ff7bc8e58 0xc508a854cd81014a)
  (v128.const i64x2 0xfe08a65302808e1d 0x420818040f012b1f))
(assert_return (invoke "i8x16.min_u-over-0"
  (v128.const i64x2 0x9480b7ff7bc8e58 0xc508a854cd81014a)
  (v128.const i64x2 0xfe08a65302808e1d 0x420818040f012b1f))
  (v128.const i64x2 0x9080b5302808e1d 0x420818040f01011f)
  (v128.const i64x2 0xfe08a65302808e1d 0x420818040f012b1f))
(assert_return (invoke "i8x16.min_u-over-1"
  (v128.const i64x2 0x9480b7ff7bc8e58 0xc508a854cd81014a)
  (v128.const i64x2 0xfe08a65302808e1d 0x420818040f012b1f))
  (v128.const i64x2 0x9480b7ff7bc8e58 0xc508a854cd81014a)
  (v128.const i64x2 0x9080b5302808e1d 0x420818040f01011f))
(assert_return (invoke "i8x16.min_u-same"
  (v128.const i64x2 0x9480b7ff7bc8e58 0xc508a854cd81014a)
  (v128.const i64x2 0xfe08a65302808e1d 0x420818040f012b1f))
  (v128.const i64x2 0x9480b7ff7bc8e58 0xc508a854cd81014a)
  (v128.const i64x2 0x9480b7ff7bc8e58 0xc508a854cd81014a))
(assert_return (invoke "i8x16.min_u-same-over"
  (v128.const i64x2 0x9480b7ff7bc8e58 0xc508a854cd81014a)
  (v128.const i64x2 0xfe08a65302808e1d 0x420818040f012b1f))
  (v128.const i64x2 0x9480b7ff7bc8e58 0xc508a854cd81014a))
(assert_return (invoke "i8x16.min_u-owned-0"
  (v128.const i64x2 0x9480b7ff7bc8e58 0xc508a854cd81014a)
  (v128.const i64x2 0xfe08a65302808e1d 0x420818040f012b1f))
  (v128.const i64x2 0x708a653023d1c1d 0x70818040f012b1f))
(assert_return (invoke "i8x16.min_u-owned-1"
  (v128.const i64x2 0x9480b7ff7bc8e58 0xc508a854cd81014a)
  (v128.const i64x2 0xfe08a65302808e1d 0x420818040f012b1f))
  (v128.const i64x2 0x7480b7ff73d1c58 0x708a854cd81014a))
(assert_return (invoke "i8x16.min_u-owned-all"
  (v128.const i64x2 0x9480b7ff7bc8e58 0xc508a854cd81014a)
  (v128.const i64x2 0xfe08a65302808e1d 0x420818040f012b1f))
  (v128.const i64x2 0x750b1d2fa3d1c75 0x710c058dc822c69))
(assert_return (invoke "i8x16.min_u-again-0"
  (v128.const i64x2 0xff04db0120713540 0x76172108f1d7b080)
  (v128.const i64x2 0xff044055a8768091 0x76600c02f1d7eafe))
  (v128.const i64x2 0xff04400120713540 0x76170c02f1d7b080)
  (v128.const i64x2 0xff04400120713540 0x76170c02f1d7b080))
(assert_return (invoke "i8x16.min_u-again-1"
  (v128.const i64x2 0xff04db0120713540 0x76172108f1d7b080)
  (v128.const i64x2 0xff044055a8768091 0x76600c02f1d7eafe))
  (v128.const i64x2 0xff04400120713540 0x76170c02f1d7b080)
  (v128.const i64x2 0xff04400120713540 0x76170c02f1d7b080))
(assert_return (invoke "i8x16.max_s-kept"
  (v128.const i64x2 0xa82f8230456cffd7 0x39a7015da09604af)
  (v128.const i64x2 0x681ad4ac01fe00de 0x80c28ca27e7d7f02))
  (v128.const i64x2 0x682fd430456c00de 0x39c2015d7e7d7f02)
  (v128.const i64x2 0xa82f8230456cffd7 0x39a7015da09604af)
  (v128.const i64x2 0x681ad4ac01fe00de 0x80c28ca27e7d7f02))
(assert_return (invoke "i8x16.max_s-over-0"
  (v128.const i64x2 0xa82f8230456cffd7 0x39a7015da09604af)
  (v128.const i64x2 0x681ad4ac01fe00de 0x80c28ca27e7d7f02))
  (v128.const i64x2 0x682fd430456c00de 0x39c2015d7e7d7f02)
  (v128.const i64x2 0x681ad4ac01fe00de 0x80c28ca27e7d7f02))
(assert_return (invoke "i8x16.max_s-over-1"
  (v128.const i64x2 0xa82f8230456cffd7 0x39a7015da09604af)
  (v128.const i64x2 0x681ad4ac01fe00de 0x80c28ca27e7d7f02))
  (v128.const i64x2 0xa82f8230456cffd7 0x39a7015da09604af)
  (v128.const i64x2 0x682fd430456c00de 0x39c2015d7e7d7f02))
(assert_return (invoke "i8x16.max_s-same"
  (v128.const i64x2 0xa82f8230456cffd7 0x39a7015da09604af)
  (v128.const i64x2 0x681ad4ac01fe00de 0x80c28ca27e7d7f02))
  (v128.const i64x2 0xa82f8230456cffd7 0x39a7015da09604af)
  (v128.const i64x2 0xa82f8230456cffd7 0x39a7015da09604af))
(assert_return (invoke "i8x16.max_s-same-over"
  (v128.const i64x2 0xa82f8230456cffd7 0x39a7015da09604af)
  (v128.const i64x2 0x681ad4ac01fe00de 0x80c28ca27e7d7f02))
  (v128.const i64x2 0xa82f8230456cffd7 0x39a7015da09604af))
(assert_return (invoke "i8x16.max_s-owned-0"
  (v128.const i64x2 0xa82f8230456cffd7 0x39a7015da09604af)
  (v128.const i64x2 0x681ad4ac01fe00de 0x80c28ca27e7d7f02))
  (v128.const i64x2 0x684a56dc476b00de 0xba698e007e7d7f02))
(assert_return (invoke "i8x16.max_s-owned-1"
  (v128.const i64x2 0xa82f8230456cffd7 0x39a7015da09604af)
  (v128.const i64x2 0x681ad4ac01fe00de 0x80c28ca27e7d7f02))
  (v128.const i64x2 0x104a5630476c00d7 0x3969015d1f1304b1))
(assert_return (invoke "i8x16.max_s-owned-all"
  (v128.const i64x2 0xa82f8230456cffd7 0x39a7015da09604af)
  (v128.const i64x2 0x681ad4ac01fe00de 0x80c28ca27e7d7f02))
  (v128.const i64x2 0x104a56dc476b00b5 0xba698e001f1383b1))
(assert_return (invoke "i8x16.max_s-again-0"
  (v128.const i64x2 0x2bbe68cb087f627e 0xc2b3006efca8e001)
  (v128.const i64x2 0x8940171108f7b808 0xc320566efca8ce5c))
  (v128.const i64x2 0x2b406811087f627e 0xc320566efca8e05c)
  (v128.const i64x2 0x2b406811087f627e 0xc320566efca8e05c))
(assert_return (invoke "i8x16.max_s-again-1"
  (v128.const i64x2 0x2bbe68cb087f627e 0xc2b3006efca8e001)
  (v128.const i64x2 0x8940171108f7b808 0xc320566efca8ce5c))
  (v128.const i64x2 0x2b406811087f627e 0xc320566efca8e05c)
  (v128.const i64x2 0x2b406811087f627e 0xc320566efca8e05c))
(assert_return (invoke "i8x16.max_u-kept"
  (v128.const i64x2 0xad07298c0416a07e 0x8ab921db807adcda)
  (v128.const i64x2 0x108d1cdb04bf6099 0x2a39dcff207af8da))
  (v128.const i64x2 0xad8d29db04bfa099 0x8ab9dcff807af8da)
  (v128.const i64x2 0xad07298c0416a07e 0x8ab921db807adcda)
  (v128.const i64x2 0x108d1cdb04bf6099 0x2a39dcff207af8da))
(assert_return (invoke "i8x16.max_u-over-0"
  (v128.const i64x2 0xad07298c0416a07e 0x8ab921db807adcda)
  (v128.const i64x2 0x108d1cdb04bf6099 0x2a39dcff207af8da))
  (v128.const i64x2 0xad8d29db04bfa099 0x8ab9dcff807af8da)
  (v128.const i64x2 0x108d1cdb04bf6099 0x2a39dcff207af8da))
(assert_return (invoke "i8x16.max_u-over-1"
  (v128.const i64x2 0xad07298c0416a07e 0x8ab921db807adcda)
  (v128.const i64x2 0x108d1cdb04bf6099 0x2a39dcff207af8da))
  (v128.const i64x2 0xad07298c0416a07e 0x8ab921db807adcda)
  (v128.const i64x2 0xad8d29db04bfa099 0x8ab9dcff807af8da))
(assert_return (invoke "i8x16.max_u-same"
  (v128.const i64x2 0xad07298c0416a07e 0x8ab921db807adcda)
  (v128.const i64x2 0x108d1cdb04bf6099 0x2a39dcff207af8da))
  (v128.const i64x2 0xad07298c0416a07e 0x8ab921db807adcda)
  (v128.const i64x2 0xad07298c0416a07e 0x8ab921db807adcda))
(assert_return (invoke "i8x16.max_u-same-over"
  (v128.const i64x2 0xad07298c0416a07e 0x8ab921db807adcda)
  (v128.const i64x2 0x108d1cdb04bf6099 0x2a39dcff207af8da))
  (v128.const i64x2 0xad07298c0416a07e 0x8ab921db807adcda))
(assert_return (invoke "i8x16.max_u-owned-0"
  (v128.const i64x2 0xad07298c0416a07e 0x8ab921db807adcda)
  (v128.const i64x2 0x108d1cdb04bf6099 0x2a39dcff207af8da))
  (v128.const i64x2 0xbd9446db08d66099 0xb4f2feffa0f5f8da))
(assert_return (invoke "i8x16.max_u-owned-1"
  (v128.const i64x2 0xad07298c0416a07e 0x8ab921db807adcda)
  (v128.const i64x2 0x108d1cdb04bf6099 0x2a39dcff207af8da))
  (v128.const i64x2 0xbd94468c08d6a07e 0xb4f2fedba0f5dcda))
(assert_return (invoke "i8x16.max_u-owned-all"
  (v128.const i64x2 0xad07298c0416a07e 0x8ab921db807adcda)
  (v128.const i64x2 0x108d1cdb04bf6099 0x2a39dcff207af8da))
  (v128.const i64x2 0xbd94466708d60117 0xb4f2fedaa0f5d5b4))
(assert_return (invoke "i8x16.max_u-again-0"
  (v128.const i64x2 0xda42ecbb6e007ca2 0x13e4b16e14044d4)
  (v128.const i64x2 0x7ea9ecbc6e024340 0x9f6e091604711037))
  (v128.const i64x2 0xdaa9ecbc6e027ca2 0x9f6e4b16e17144d4)
  (v128.const i64x2 0xdaa9ecbc6e027ca2 0x9f6e4b16e17144d4))
(assert_return (invoke "i8x16.max_u-again-1"
  (v128.const i64x2 0xda42ecbb6e007ca2 0x13e4b16e14044d4)
  (v128.const i64x2 0x7ea9ecbc6e024340 0x9f6e091604711037))
  (v128.const i64x2 0xdaa9ecbc6e027ca2 0x9f6e4b16e17144d4)
  (v128.const i64x2 0xdaa9ecbc6e027ca2 0x9f6e4b16e17144d4))
(assert_return (invoke "i8x16.narrow_i16x8_s-kept"
  (v128.const i64x2 0x4000dd5f79ea0002 0xbe8fbf25f1baff47)
  (v128.const i64x2 0x8000ffea79ea1924 0xfdb2bf254000ff47))
  (v128.const i64x2 0x808080807f807f02 0x80807f8080ea7f7f)
  (v128.const i64x2 0x4000dd5f79ea0002 0xbe8fbf25f1baff47)
  (v128.const i64x2 0x8000ffea79ea1924 0xfdb2bf254000ff47))
(assert_return (invoke "i8x16.narrow_i16x8_s-over-0"
  (v128.const i64x2 0x4000dd5f79ea0002 0xbe8fbf25f1baff47)
  (v128.const i64x2 0x8000ffea79ea1924 0xfdb2bf254000ff47))
  (v128.const i64x2 0x808080807f807f02 0x80807f8080ea7f7f)
  (v128.const i64x2 0x8000ffea79ea1924 0xfdb2bf254000ff47))
(assert_return (invoke "i8x16.narrow_i16x8_s-over-1"
  (v128.const i64x2 0x4000dd5f79ea0002 0xbe8fbf25f1baff47)
  (v128.const i64x2 0x8000ffea79ea1924 0xfdb2bf254000ff47))
  (v128.const i64x2 0x4000dd5f79ea0002 0xbe8fbf25f1baff47)
  (v128.const i64x2 0x808080807f807f02 0x80807f8080ea7f7f))
(assert_return (invoke "i8x16.narrow_i16x8_s-same"
  (v128.const i64x2 0x4000dd5f79ea0002 0xbe8fbf25f1baff47)
  (v128.const i64x2 0x8000ffea79ea1924 0xfdb2bf254000ff47))
  (v128.const i64x2 0x808080807f807f02 0x808080807f807f02)
  (v128.const i64x2 0x4000dd5f79ea0002 0xbe8fbf25f1baff47))
(assert_return (invoke "i8x16.narrow_i16x8_s-same-over"
  (v128.const i64x2 0x4000dd5f79ea0002 0xbe8fbf25f1baff47)
  (v128.const i64x2 0x8000ffea79ea1924 0xfdb2bf254000ff47))
  (v128.const i64x2 0x808080807f807f02 0x808080807f807f02))
(assert_return (invoke "i8x16.narrow_i16x8_s-owned-0"
  (v128.const i64x2 0x4000dd5f79ea0002 0xbe8fbf25f1baff47)
  (v128.const i64x2 0x8000ffea79ea1924 0xfdb2bf254000ff47))
  (v128.const i64x2 0x807f7f808080807f 0x80807f8080ea7f7f))
(assert_return (invoke "i8x16.narrow_i16x8_s-owned-1"
  (v128.const i64x2 0x4000dd5f79ea0002 0xbe8fbf25f1baff47)
  (v128.const i64x2 0x8000ffea79ea1924 0xfdb2bf254000ff47))
  (v128.const i64x2 0x808080807f807f02 0x807f7f808080807f))
(assert_return (invoke "i8x16.narrow_i16x8_s-owned-all"
  (v128.const i64x2 0x4000dd5f79ea0002 0xbe8fbf25f1baff47)
  (v128.const i64x2 0x8000ffea79ea1924 0xfdb2bf254000ff47))
  (v128.const i64x2 0x807f7f808080807f 0x807f7f808080807f))
(assert_return (invoke "i8x16.narrow_i16x8_s-again-0"
  (v128.const i64x2 0x8001f5948f711200 0x7ffeffb200100ce2)
  (v128.const i64x2 0x40f594081a399d 0x7ffeffb22ac0486f))
  (v128.const i64x2 0x7f7f7f7f7f7f8080 0x7fb27f7f40807f7f)
  (v128.const i64x2 0x7fb2107f8080807f 0x7fb27f7f40807f7f))
(assert_return (invoke "i8x16.narrow_i16x8_s-again-1"
  (v128.const i64x2 0x8001f5948f711200 0x7ffeffb200100ce2)
  (v128.const i64x2 0x40f594081a399d 0x7ffeffb22ac0486f))
  (v128.const i64x2 0x7fb2107f8080807f 0x7f7f7f7f7f7f8080)
  (v128.const i64x2 0x7fb2107f8080807f 0x7fb27f7f40807f7f))
(assert_return (invoke "i8x16.narrow_i16x8_u-kept"
  (v128.const i64x2 0xa7ab00007a7b64ff 0x2000c01069965521)
  (v128.const i64x2 0xff9ece267a7b64ff 0x2000fdca80000400))
  (v128.const i64x2 0xff00ffff0000ffff 0xff0000ff0000ffff)
  (v128.const i64x2 0xa7ab00007a7b64ff 0x2000c01069965521)
  (v128.const i64x2 0xff9ece267a7b64ff 0x2000fdca80000400))
(assert_return (invoke "i8x16.narrow_i16x8_u-over-0"
  (v128.const i64x2 0xa7ab00007a7b64ff 0x2000c01069965521)
  (v128.const i64x2 0xff9ece267a7b64ff 0x2000fdca80000400))
  (v128.const i64x2 0xff00ffff0000ffff 0xff0000ff0000ffff)
  (v128.const i64x2 0xff9ece267a7b64ff 0x2000fdca80000400))
(assert_return (invoke "i8x16.narrow_i16x8_u-over-1"
  (v128.const i64x2 0xa7ab00007a7b64ff 0x2000c01069965521)
  (v128.const i64x2 0xff9ece267a7b64ff 0x2000fdca80000400))
  (v128.const i64x2 0xa7ab00007a7b64ff 0x2000c01069965521)
  (v128.const i64x2 0xff00ffff0000ffff 0xff0000ff0000ffff))
(assert_return (invoke "i8x16.narrow_i16x8_u-same"
  (v128.const i64x2 0xa7ab00007a7b64ff 0x2000c01069965521)
  (v128.const i64x2 0xff9ece267a7b64ff 0x2000fdca80000400))
  (v128.const i64x2 0xff00ffff0000ffff 0xff00ffff0000ffff)
  (v128.const i64x2 0xa7ab00007a7b64ff 0x2000c01069965521))
(assert_return (invoke "i8x16.narrow_i16x8_u-same-over"
  (v128.const i64x2 0xa7ab00007a7b64ff 0x2000c01069965521)
  (v128.const i64x2 0xff9ece267a7b64ff 0x2000fdca80000400))
  (v128.const i64x2 0xff00ffff0000ffff 0xff00ffff0000ffff))
(assert_return (invoke "i8x16.narrow_i16x8_u-owned-0"
  (v128.const i64x2 0xa7ab00007a7b64ff 0x2000c01069965521)
  (v128.const i64x2 0xff9ece267a7b64ff 0x2000fdca80000400))
  (v128.const i64x2 0xff0000ff00000000 0xff0000ff0000ffff))
(assert_return (invoke "i8x16.narrow_i16x8_u-owned-1"
  (v128.const i64x2 0xa7ab00007a7b64ff 0x2000c01069965521)
  (v128.const i64x2 0xff9ece267a7b64ff 0x2000fdca80000400))
  (v128.const i64x2 0xff00ffff0000ffff 0xff0000ff00000000))
(assert_return (invoke "i8x16.narrow_i16x8_u-owned-all"
  (v128.const i64x2 0xa7ab00007a7b64ff 0x2000c01069965521)
  (v128.const i64x2 0xff9ece267a7b64ff 0x2000fdca80000400))
  (v128.const i64x2 0xff0000ff00000000 0xff0000ff00000000))
(assert_return (invoke "i8x16.narrow_i16x8_u-again-0"
  (v128.const i64x2 0xc27fa72bfeb7bafc 0x41b158b50000a9f5)
  (v128.const i64x2 0xa5bc3d2a4000bafc 0x35da58b50001a9f5))
  (v128.const i64x2 0xffff0000000000 0xffff010000ffff00)
  (v128.const i64x2 0xffff000000000000 0xffff010000ffff00))
(assert_return (invoke "i8x16.narrow_i16x8_u-again-1"
  (v128.const i64x2 0xc27fa72bfeb7bafc 0x41b158b50000a9f5)
  (v128.const i64x2 0xa5bc3d2a4000bafc 0x35da58b50001a9f5))
  (v128.const i64x2 0xffff000000000000 0xffff0000000000)
  (v128.const i64x2 0xffff000000000000 0xffff010000ffff00))
(assert_return (invoke "i8x16.swizzle-kept"
  (v128.const i64x2 0xf7c3db5bf4200452 0x1d1e60f95cd3008)
  (v128.const i64x2 0x90a80ff02000280 0x8f020a0e0d7f0607))
  (v128.const i64x2 0x30cd000020522000 0x20cdd1e600c3f7)
  (v128.const i64x2 0xf7c3db5bf4200452 0x1d1e60f95cd3008)
  (v128.const i64x2 0x90a80ff02000280 0x8f020a0e0d7f0607))
(assert_return (invoke "i8x16.swizzle-over-0"
  (v128.const i64x2 0xf7c3db5bf4200452 0x1d1e60f95cd3008)
  (v128.const i64x2 0x90a80ff02000280 0x8f020a0e0d7f0607))
  (v128.const i64x2 0x30cd000020522000 0x20cdd1e600c3f7)
  (v128.const i64x2 0x90a80ff02000280 0x8f020a0e0d7f0607))
(assert_return (invoke "i8x16.swizzle-over-1"
  (v128.const i64x2 0xf7c3db5bf4200452 0x1d1e60f95cd3008)
  (v128.const i64x2 0x90a80ff02000280 0x8f020a0e0d7f0607))
  (v128.const i64x2 0xf7c3db5bf4200452 0x1d1e60f95cd3008)
  (v128.const i64x2 0x30cd000020522000 0x20cdd1e600c3f7))
(assert_return (invoke "i8x16.swizzle-same"
  (v128.const i64x2 0xf7c3db5bf4200452 0x1d1e60f95cd3008)
  (v128.const i64x2 0x90a80ff02000280 0x8f020a0e0d7f0607)) (v128.const i64x2 23296 0x400000100000008)
  (v128.const i64x2 0xf7c3db5bf4200452 0x1d1e60f95cd3008))
(assert_return (invoke "i8x16.swizzle-same-over"
  (v128.const i64x2 0xf7c3db5bf4200452 0x1d1e60f95cd3008)
  (v128.const i64x2 0x90a80ff02000280 0x8f020a0e0d7f0607)) (v128.const i64x2 23296 0x400000100000008))
(assert_return (invoke "i8x16.swizzle-owned-0"
  (v128.const i64x2 0xf7c3db5bf4200452 0x1d1e60f95cd3008)
  (v128.const i64x2 0x90a80ff02000280 0x8f020a0e0d7f0607))
  (v128.const i64x2 0x364c000020d22000 0x204cd3f000ce00))
(assert_return (invoke "i8x16.swizzle-owned-1"
  (v128.const i64x2 0xf7c3db5bf4200452 0x1d1e60f95cd3008)
  (v128.const i64x2 0x90a80ff02000280 0x8f020a0e0d7f0607)) (v128.const i64x2 0x520000000000c300 1))
(assert_return (invoke "i8x16.swizzle-owned-all"
  (v128.const i64x2 0xf7c3db5bf4200452 0x1d1e60f95cd3008)
  (v128.const i64x2 0x90a80ff02000280 0x8f020a0e0d7f0607)) (v128.const i64x2 0xd20000000000ce00 144))
(assert_return (invoke "i8x16.swizzle-again-0"
  (v128.const i64x2 0xdf44f05b947e01 0x151aa3513340ff1b)
  (v128.const i64x2 0xd011f800b02018f 0x70b118f0f0507ff))
  (v128.const i64x2 0x7e000015947e00 0xa31500000000a300)
  (v128.const i64x2 0xa37e000033947e00 0x33000015440000))
(assert_return (invoke "i8x16.swizzle-again-1"
  (v128.const i64x2 0xdf44f05b947e01 0x151aa3513340ff1b)
  (v128.const i64x2 0xd011f800b02018f 0x70b118f0f0507ff)) (v128.const i64x2 0x10100000001 0x100010100000101)
  (v128.const i64x2 0xa37e000033947e00 0x33000015440000))

(module
  (func $v128.bitselect-kept (export "v128.bitselect-kept") (param v128 v128 v128)
  (result v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 v128.bitselect local.get 0 local.get 1 local.get 2
  )
  (func $v128.bitselect-over-0 (export "v128.bitselect-over-0") (param v128 v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 v128.bitselect local.set 0 local.get 0 local.get 1 local.get 2
  )
  (func $v128.bitselect-over-1 (export "v128.bitselect-over-1") (param v128 v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 v128.bitselect local.set 1 local.get 0 local.get 1 local.get 2
  )
  (func $v128.bitselect-over-2 (export "v128.bitselect-over-2") (param v128 v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 local.get 2 v128.bitselect local.set 2 local.get 0 local.get 1 local.get 2
  )
  (func $v128.bitselect-same (export "v128.bitselect-same") (param v128 v128 v128) (result v128 v128)
    local.get 0 local.get 0 local.get 0 v128.bitselect local.get 0
  )
  (func $v128.bitselect-same-over (export "v128.bitselect-same-over") (param v128 v128 v128) (result v128)
    local.get 0 local.get 0 local.get 0 v128.bitselect local.set 0 local.get 0
  )
  (func $v128.bitselect-same-01 (export "v128.bitselect-same-01") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 0 local.get 1 v128.bitselect local.get 0 local.get 1
  )
  (func $v128.bitselect-same-01-over (export "v128.bitselect-same-01-over") (param v128 v128 v128)
  (result v128 v128)
    local.get 0 local.get 0 local.get 1 v128.bitselect local.set 0 local.get 0 local.get 1
  )
  (func $v128.bitselect-same-02 (export "v128.bitselect-same-02") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 local.get 0 v128.bitselect local.get 0 local.get 1
  )
  (func $v128.bitselect-same-02-over (export "v128.bitselect-same-02-over") (param v128 v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 local.get 0 v128.bitselect local.set 0 local.get 0 local.get 1
  )
  (func $v128.bitselect-same-12 (export "v128.bitselect-same-12") (param v128 v128 v128)
  (result v128 v128 v128)
    local.get 1 local.get 0 local.get 0 v128.bitselect local.get 0 local.get 1
  )
  (func $v128.bitselect-same-12-over (export "v128.bitselect-same-12-over") (param v128 v128 v128)
  (result v128 v128)
    local.get 1 local.get 0 local.get 0 v128.bitselect local.set 0 local.get 0 local.get 1
  )
  (func $v128.bitselect-owned-0 (export "v128.bitselect-owned-0") (param v128 v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 2 v128.bitselect
  )
  (func $v128.bitselect-owned-1 (export "v128.bitselect-owned-1") (param v128 v128 v128) (result v128)
    local.get 0 local.get 1 local.get 2 i64x2.add local.get 2 v128.bitselect
  )
  (func $v128.bitselect-owned-2 (export "v128.bitselect-owned-2") (param v128 v128 v128) (result v128)
    local.get 0 local.get 1 local.get 2 local.get 0 i64x2.add v128.bitselect
  )
  (func $v128.bitselect-owned-all (export "v128.bitselect-owned-all") (param v128 v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 2 i64x2.add local.get 2 local.get 0 i64x2.add
    v128.bitselect
  )
  (func $v128.bitselect-again-0 (export "v128.bitselect-again-0") (param v128 v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 1 local.get 2 v128.bitselect local.tee 3 local.get 1 local.get 2 v128.bitselect
    local.get 3
  )
  (func $v128.bitselect-again-1 (export "v128.bitselect-again-1") (param v128 v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 0 local.get 1 local.get 2 v128.bitselect local.tee 3 local.get 2 v128.bitselect
    local.get 3
  )
  (func $v128.bitselect-again-2 (export "v128.bitselect-again-2") (param v128 v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 1 local.get 0 local.get 1 local.get 2 v128.bitselect local.tee 3 v128.bitselect
    local.get 3
  )
  (func $v128.any_true-kept (export "v128.any_true-kept") (param v128) (result i32 v128)
    local.get 0 v128.any_true local.get 0
  )
  (func $v128.any_true-owned-0 (export "v128.any_true-owned-0") (param v128) (result i32)
    local.get 0 local.get 0 i64x2.add v128.any_true
  )
  (func $i8x16.all_true-kept (export "i8x16.all_true-kept") (param v128) (result i32 v128)
    local.get 0 i8x16.all_true local.get 0
  )
  (func $i8x16.all_true-owned-0 (export "i8x16.all_true-owned-0") (param v128) (result i32)
    local.get 0 local.get 0 i64x2.add i8x16.all_true
  )
  (func $i8x16.bitmask-kept (export "i8x16.bitmask-kept") (param v128) (result i32 v128)
    local.get 0 i8x16.bitmask local.get 0
  )
  (func $i8x16.bitmask-owned-0 (export "i8x16.bitmask-owned-0") (param v128) (result i32)
    local.get 0 local.get 0 i64x2.add i8x16.bitmask
  )
  (func $i8x16.shl-kept (export "i8x16.shl-kept") (param v128 i32) (result v128 v128 i32)
    local.get 0 local.get 1 i8x16.shl local.get 0 local.get 1
  )
  (func $i8x16.shl-over-0 (export "i8x16.shl-over-0") (param v128 i32) (result v128 i32)
    local.get 0 local.get 1 i8x16.shl local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.shl-owned-0 (export "i8x16.shl-owned-0") (param v128 i32) (result v128)
    local.get 0 local.get 0 i64x2.add local.get 1 i8x16.shl
  )
  (func $i8x16.shl-again-0 (export "i8x16.shl-again-0") (param v128 i32) (result v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.shl local.tee 2 local.get 1 i8x16.shl local.get 2
  )
  (func $i8x16.shr_s-kept (export "i8x16.shr_s-kept") (param v128 i32) (result v128 v128 i32)
    local.get 0 local.get 1 i8x16.shr_s local.get 0 local.get 1
  )
  (func $i8x16.shr_s-over-0 (export "i8x16.shr_s-over-0") (param v128 i32) (result v128 i32)
    local.get 0 local.get 1 i8x16.shr_s local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.shr_s-owned-0 (export "i8x16.shr_s-owned-0") (param v128 i32) (result v128)
    local.get 0 local.get 0 i64x2.add local.get 1 i8x16.shr_s
  )
  (func $i8x16.shr_s-again-0 (export "i8x16.shr_s-again-0") (param v128 i32) (result v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.shr_s local.tee 2 local.get 1 i8x16.shr_s local.get 2
  )
  (func $i8x16.shr_u-kept (export "i8x16.shr_u-kept") (param v128 i32) (result v128 v128 i32)
    local.get 0 local.get 1 i8x16.shr_u local.get 0 local.get 1
  )
  (func $i8x16.shr_u-over-0 (export "i8x16.shr_u-over-0") (param v128 i32) (result v128 i32)
    local.get 0 local.get 1 i8x16.shr_u local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.shr_u-owned-0 (export "i8x16.shr_u-owned-0") (param v128 i32) (result v128)
    local.get 0 local.get 0 i64x2.add local.get 1 i8x16.shr_u
  )
  (func $i8x16.shr_u-again-0 (export "i8x16.shr_u-again-0") (param v128 i32) (result v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.shr_u local.tee 2 local.get 1 i8x16.shr_u local.get 2
  )
  (func $i8x16.splat-kept (export "i8x16.splat-kept") (param i32) (result v128 i32)
    local.get 0 i8x16.splat local.get 0
  )
  (func $i8x16.extract_lane_s-kept (export "i8x16.extract_lane_s-kept") (param v128) (result i32 v128)
    local.get 0 i8x16.extract_lane_s 15 local.get 0
  )
  (func $i8x16.extract_lane_s-owned-0 (export "i8x16.extract_lane_s-owned-0") (param v128) (result i32)
    local.get 0 local.get 0 i64x2.add i8x16.extract_lane_s 15
  )
  (func $i8x16.extract_lane_u-kept (export "i8x16.extract_lane_u-kept") (param v128) (result i32 v128)
    local.get 0 i8x16.extract_lane_u 14 local.get 0
  )
  (func $i8x16.extract_lane_u-owned-0 (export "i8x16.extract_lane_u-owned-0") (param v128) (result i32)
    local.get 0 local.get 0 i64x2.add i8x16.extract_lane_u 14
  )
  (func $i8x16.replace_lane-kept (export "i8x16.replace_lane-kept") (param v128 i32) (result v128 v128 i32)
    local.get 0 local.get 1 i8x16.replace_lane 14 local.get 0 local.get 1
  )
  (func $i8x16.replace_lane-over-0 (export "i8x16.replace_lane-over-0") (param v128 i32) (result v128 i32)
    local.get 0 local.get 1 i8x16.replace_lane 14 local.set 0 local.get 0 local.get 1
  )
  (func $i8x16.replace_lane-owned-0 (export "i8x16.replace_lane-owned-0") (param v128 i32) (result v128)
    local.get 0 local.get 0 i64x2.add local.get 1 i8x16.replace_lane 14
  )
  (func $i8x16.replace_lane-again-0 (export "i8x16.replace_lane-again-0") (param v128 i32) (result v128 v128)
  (local v128)
    local.get 0 local.get 1 i8x16.replace_lane 14 local.tee 2 local.get 1 i8x16.replace_lane 14 local.get 2
  )
  (func $i8x16.shuffle-kept (export "i8x16.shuffle-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 24 25 10 12 7 17 14 27 13 13 11 14 1 14 23 11 local.get 0
    local.get 1
  )
  (func $i8x16.shuffle-over-0 (export "i8x16.shuffle-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 24 25 10 12 7 17 14 27 13 13 11 14 1 14 23 11 local.set 0
    local.get 0 local.get 1
  )
  (func $i8x16.shuffle-over-1 (export "i8x16.shuffle-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 24 25 10 12 7 17 14 27 13 13 11 14 1 14 23 11 local.set 1
    local.get 0 local.get 1
  )
  (func $i8x16.shuffle-same (export "i8x16.shuffle-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i8x16.shuffle 24 25 10 12 7 17 14 27 13 13 11 14 1 14 23 11 local.get 0
  )
  (func $i8x16.shuffle-same-over (export "i8x16.shuffle-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i8x16.shuffle 24 25 10 12 7 17 14 27 13 13 11 14 1 14 23 11 local.set 0
    local.get 0
  )
  (func $i8x16.shuffle-owned-0 (export "i8x16.shuffle-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i8x16.shuffle 24 25 10 12 7 17 14 27 13 13 11 14 1 14 23 11
  )
  (func $i8x16.shuffle-owned-1 (export "i8x16.shuffle-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i8x16.shuffle 24 25 10 12 7 17 14 27 13 13 11 14 1 14 23 11
  )
  (func $i8x16.shuffle-owned-all (export "i8x16.shuffle-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add
    i8x16.shuffle 24 25 10 12 7 17 14 27 13 13 11 14 1 14 23 11
  )
  (func $i8x16.shuffle-again-0 (export "i8x16.shuffle-again-0") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 1 i8x16.shuffle 24 25 10 12 7 17 14 27 13 13 11 14 1 14 23 11 local.tee 2
    local.get 1 i8x16.shuffle 24 25 10 12 7 17 14 27 13 13 11 14 1 14 23 11 local.get 2
  )
  (func $i8x16.shuffle-again-1 (export "i8x16.shuffle-again-1") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 0 local.get 1 i8x16.shuffle 24 25 10 12 7 17 14 27 13 13 11 14 1 14 23 11
    local.tee 2 i8x16.shuffle 24 25 10 12 7 17 14 27 13 13 11 14 1 14 23 11 local.get 2
  )
)

(assert_return (invoke "v128.bitselect-kept"
  (v128.const i64x2 1 0xaf6684969edbcb97) (v128.const i64x2 0xa015178074c1959e 0xaf6684969edbcb97)
  (v128.const i64x2 29 0x433edb17f95264c3)) (v128.const i64x2 0xa015178074c19583 0xaf6684969edbcb97)
  (v128.const i64x2 1 0xaf6684969edbcb97) (v128.const i64x2 0xa015178074c1959e 0xaf6684969edbcb97)
  (v128.const i64x2 29 0x433edb17f95264c3))
(assert_return (invoke "v128.bitselect-over-0"
  (v128.const i64x2 1 0xaf6684969edbcb97) (v128.const i64x2 0xa015178074c1959e 0xaf6684969edbcb97)
  (v128.const i64x2 29 0x433edb17f95264c3)) (v128.const i64x2 0xa015178074c19583 0xaf6684969edbcb97)
  (v128.const i64x2 0xa015178074c1959e 0xaf6684969edbcb97) (v128.const i64x2 29 0x433edb17f95264c3))
(assert_return (invoke "v128.bitselect-over-1"
  (v128.const i64x2 1 0xaf6684969edbcb97) (v128.const i64x2 0xa015178074c1959e 0xaf6684969edbcb97)
  (v128.const i64x2 29 0x433edb17f95264c3)) (v128.const i64x2 1 0xaf6684969edbcb97)
  (v128.const i64x2 0xa015178074c19583 0xaf6684969edbcb97) (v128.const i64x2 29 0x433edb17f95264c3))
(assert_return (invoke "v128.bitselect-over-2"
  (v128.const i64x2 1 0xaf6684969edbcb97) (v128.const i64x2 0xa015178074c1959e 0xaf6684969edbcb97)
  (v128.const i64x2 29 0x433edb17f95264c3)) (v128.const i64x2 1 0xaf6684969edbcb97)
  (v128.const i64x2 0xa015178074c1959e 0xaf6684969edbcb97)
  (v128.const i64x2 0xa015178074c19583 0xaf6684969edbcb97))
(assert_return (invoke "v128.bitselect-same"
  (v128.const i64x2 1 0xaf6684969edbcb97) (v128.const i64x2 0xa015178074c1959e 0xaf6684969edbcb97)
  (v128.const i64x2 29 0x433edb17f95264c3)) (v128.const i64x2 1 0xaf6684969edbcb97)
  (v128.const i64x2 1 0xaf6684969edbcb97))
(assert_return (invoke "v128.bitselect-same-over"
  (v128.const i64x2 1 0xaf6684969edbcb97) (v128.const i64x2 0xa015178074c1959e 0xaf6684969edbcb97)
  (v128.const i64x2 29 0x433edb17f95264c3)) (v128.const i64x2 1 0xaf6684969edbcb97))
(assert_return (invoke "v128.bitselect-same-01"
  (v128.const i64x2 1 0xaf6684969edbcb97) (v128.const i64x2 0xa015178074c1959e 0xaf6684969edbcb97)
  (v128.const i64x2 29 0x433edb17f95264c3)) (v128.const i64x2 1 0xaf6684969edbcb97)
  (v128.const i64x2 1 0xaf6684969edbcb97) (v128.const i64x2 0xa015178074c1959e 0xaf6684969edbcb97))
(assert_return (invoke "v128.bitselect-same-01-over"
  (v128.const i64x2 1 0xaf6684969edbcb97) (v128.const i64x2 0xa015178074c1959e 0xaf6684969edbcb97)
  (v128.const i64x2 29 0x433edb17f95264c3)) (v128.const i64x2 1 0xaf6684969edbcb97)
  (v128.const i64x2 0xa015178074c1959e 0xaf6684969edbcb97))
(assert_return (invoke "v128.bitselect-same-02"
  (v128.const i64x2 1 0xaf6684969edbcb97) (v128.const i64x2 0xa015178074c1959e 0xaf6684969edbcb97)
  (v128.const i64x2 29 0x433edb17f95264c3)) (v128.const i64x2 0xa015178074c1959f 0xaf6684969edbcb97)
  (v128.const i64x2 1 0xaf6684969edbcb97) (v128.const i64x2 0xa015178074c1959e 0xaf6684969edbcb97))
(assert_return (invoke "v128.bitselect-same-02-over"
  (v128.const i64x2 1 0xaf6684969edbcb97) (v128.const i64x2 0xa015178074c1959e 0xaf6684969edbcb97)
  (v128.const i64x2 29 0x433edb17f95264c3)) (v128.const i64x2 0xa015178074c1959f 0xaf6684969edbcb97)
  (v128.const i64x2 0xa015178074c1959e 0xaf6684969edbcb97))
(assert_return (invoke "v128.bitselect-same-12"
  (v128.const i64x2 1 0xaf6684969edbcb97) (v128.const i64x2 0xa015178074c1959e 0xaf6684969edbcb97)
  (v128.const i64x2 29 0x433edb17f95264c3)) (v128.const i64x2 0 0xaf6684969edbcb97)
  (v128.const i64x2 1 0xaf6684969edbcb97) (v128.const i64x2 0xa015178074c1959e 0xaf6684969edbcb97))
(assert_return (invoke "v128.bitselect-same-12-over"
  (v128.const i64x2 1 0xaf6684969edbcb97) (v128.const i64x2 0xa015178074c1959e 0xaf6684969edbcb97)
  (v128.const i64x2 29 0x433edb17f95264c3)) (v128.const i64x2 0 0xaf6684969edbcb97)
  (v128.const i64x2 0xa015178074c1959e 0xaf6684969edbcb97))
(assert_return (invoke "v128.bitselect-owned-0"
  (v128.const i64x2 1 0xaf6684969edbcb97) (v128.const i64x2 0xa015178074c1959e 0xaf6684969edbcb97)
  (v128.const i64x2 29 0x433edb17f95264c3)) (v128.const i64x2 0xa015178074c1959f 0xee4c0d853f9b8f16))
(assert_return (invoke "v128.bitselect-owned-1"
  (v128.const i64x2 1 0xaf6684969edbcb97) (v128.const i64x2 0xa015178074c1959e 0xaf6684969edbcb97)
  (v128.const i64x2 29 0x433edb17f95264c3)) (v128.const i64x2 0xa015178074c195a3 0xb3a784be987e509b))
(assert_return (invoke "v128.bitselect-owned-2"
  (v128.const i64x2 1 0xaf6684969edbcb97) (v128.const i64x2 0xa015178074c1959e 0xaf6684969edbcb97)
  (v128.const i64x2 29 0x433edb17f95264c3)) (v128.const i64x2 0xa015178074c19580 0xaf6684969edbcb97))
(assert_return (invoke "v128.bitselect-owned-all"
  (v128.const i64x2 1 0xaf6684969edbcb97) (v128.const i64x2 0xa015178074c1959e 0xaf6684969edbcb97)
  (v128.const i64x2 29 0x433edb17f95264c3)) (v128.const i64x2 0xa015178074c195bf 0x5285092c1826100a))
(assert_return (invoke "v128.bitselect-again-0"
  (v128.const i64x2 0x2b652cc050cf0e52 0x40000000) (v128.const i64x2 0x6391784f11769b89 0x29800e07555cbf72)
  (v128.const i64x2 0x9e3c604fc29e2246 0xb1da4ee47327988f))
  (v128.const i64x2 0x6ba5384051ee9bcb 0x800000344582770)
  (v128.const i64x2 0x6ba5384051ee9bcb 0x800000344582770))
(assert_return (invoke "v128.bitselect-again-1"
  (v128.const i64x2 0x2b652cc050cf0e52 0x40000000) (v128.const i64x2 0x6391784f11769b89 0x29800e07555cbf72)
  (v128.const i64x2 0x9e3c604fc29e2246 0xb1da4ee47327988f))
  (v128.const i64x2 0x6ba5384051ee9bcb 0x800000344582770)
  (v128.const i64x2 0x6ba5384051ee9bcb 0x800000344582770))
(assert_return (invoke "v128.bitselect-again-2"
  (v128.const i64x2 0x2b652cc050cf0e52 0x40000000) (v128.const i64x2 0x6391784f11769b89 0x29800e07555cbf72)
  (v128.const i64x2 0x9e3c604fc29e2246 0xb1da4ee47327988f))
  (v128.const i64x2 0x2b35684f50de0a42 0x21800e0451049802)
  (v128.const i64x2 0x6ba5384051ee9bcb 0x800000344582770))
(assert_return (invoke "v128.any_true-kept"
  (v128.const i64x2 0x10000000000 0x2000000000000000)) (i32.const 1)
  (v128.const i64x2 0x10000000000 0x2000000000000000))
(assert_return (invoke "v128.any_true-owned-0"
  (v128.const i64x2 0x10000000000 0x2000000000000000)) (i32.const 1))
(assert_return (invoke "i8x16.all_true-kept"
  (v128.const i64x2 0xfeb660f991d904b3 0x71f8fffa019e40b5)) (i32.const 1)
  (v128.const i64x2 0xfeb660f991d904b3 0x71f8fffa019e40b5))
(assert_return (invoke "i8x16.all_true-owned-0"
  (v128.const i64x2 0xfeb660f991d904b3 0x71f8fffa019e40b5)) (i32.const 1))
(assert_return (invoke "i8x16.bitmask-kept"
  (v128.const i64x2 0x7afecabd80080e9e 0x632500022f9f4622)) (i32.const 1145)
  (v128.const i64x2 0x7afecabd80080e9e 0x632500022f9f4622))
(assert_return (invoke "i8x16.bitmask-owned-0"
  (v128.const i64x2 0x7afecabd80080e9e 0x632500022f9f4622)) (i32.const 33504))
(assert_return (invoke "i8x16.shl-kept"
  (v128.const i64x2 0x701001a57e551e3d 0xdcda8bb75ee4ad6a) (i32.const 11))
  (v128.const i64x2 0x80800828f0a8f0e8 0xe0d058b8f0206850)
  (v128.const i64x2 0x701001a57e551e3d 0xdcda8bb75ee4ad6a) (i32.const 11))
(assert_return (invoke "i8x16.shl-over-0"
  (v128.const i64x2 0x701001a57e551e3d 0xdcda8bb75ee4ad6a) (i32.const 11))
  (v128.const i64x2 0x80800828f0a8f0e8 0xe0d058b8f0206850) (i32.const 11))
(assert_return (invoke "i8x16.shl-owned-0"
  (v128.const i64x2 0x701001a57e551e3d 0xdcda8bb75ee4ad6a) (i32.const 11))
  (v128.const i64x2 0x1850e050e0d0 0xc8a8b870e848d0a0))
(assert_return (invoke "i8x16.shl-again-0"
  (v128.const i64x2 0xd12e75b48d444540 0x4ad922635ce8d008) (i32.const 15)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x8000800080008000 0x80008000000000))
(assert_return (invoke "i8x16.shr_s-kept"
  (v128.const i64x2 0x8104fe205738fff0 0x541272d3a15e27e) (i32.const 3))
  (v128.const i64x2 0xf000ff040a07fffe 0x804050702fc0f)
  (v128.const i64x2 0x8104fe205738fff0 0x541272d3a15e27e) (i32.const 3))
(assert_return (invoke "i8x16.shr_s-over-0"
  (v128.const i64x2 0x8104fe205738fff0 0x541272d3a15e27e) (i32.const 3))
  (v128.const i64x2 0xf000ff040a07fffe 0x804050702fc0f) (i32.const 3))
(assert_return (invoke "i8x16.shr_s-owned-0"
  (v128.const i64x2 0x8104fe205738fff0 0x541272d3a15e27e) (i32.const 3))
  (v128.const i64x2 0x1ff08f50efffc 0x1f0090b0e05f8ff))
(assert_return (invoke "i8x16.shr_s-again-0"
  (v128.const i64x2 0xd89fb01d2e7f1d0 0x4d38b222e49e80c9) (i32.const 1))
  (v128.const i64x2 0x3e2fe00f4f9fcf4 0x130eec08f9e7e0f2)
  (v128.const i64x2 0x6c4fd00e9f3f8e8 0x261cd911f2cfc0e4))
(assert_return (invoke "i8x16.shr_u-kept"
  (v128.const i64x2 0x4020cf60fddc8002 0x55ba66d98601eeeb) (i32.const 10))
  (v128.const i64x2 0x100833183f372000 0x152e193621003b3a)
  (v128.const i64x2 0x4020cf60fddc8002 0x55ba66d98601eeeb) (i32.const 10))
(assert_return (invoke "i8x16.shr_u-over-0"
  (v128.const i64x2 0x4020cf60fddc8002 0x55ba66d98601eeeb) (i32.const 10))
  (v128.const i64x2 0x100833183f372000 0x152e193621003b3a) (i32.const 10))
(assert_return (invoke "i8x16.shr_u-owned-0"
  (v128.const i64x2 0x4020cf60fddc8002 0x55ba66d98601eeeb) (i32.const 10))
  (v128.const i64x2 0x201027303e2e0001 0x2a1d332c03003735))
(assert_return (invoke "i8x16.shr_u-again-0"
  (v128.const i64x2 0xb6cfee3f0403488 0xf972029f2ba37f15) (i32.const 2))
  (v128.const i64x2 0x60f0e0f040308 0xf070009020a0701)
  (v128.const i64x2 0x21b3f383c100d22 0x3e1c00270a281f05))
(assert_return (invoke "i8x16.splat-kept"
  (i32.const 77)) (v128.const i64x2 0x4d4d4d4d4d4d4d4d 0x4d4d4d4d4d4d4d4d) (i32.const 77))
(assert_return (invoke "i8x16.extract_lane_s-kept"
  (v128.const i64x2 0x2c26006916e22061 0xa3d41e5ac15b8005)) (i32.const -93)
  (v128.const i64x2 0x2c26006916e22061 0xa3d41e5ac15b8005))
(assert_return (invoke "i8x16.extract_lane_s-owned-0"
  (v128.const i64x2 0x2c26006916e22061 0xa3d41e5ac15b8005)) (i32.const 71))
(assert_return (invoke "i8x16.extract_lane_u-kept"
  (v128.const i64x2 0x70e5ac0173a79ce3 0x9687974df0105c20)) (i32.const 135)
  (v128.const i64x2 0x70e5ac0173a79ce3 0x9687974df0105c20))
(assert_return (invoke "i8x16.extract_lane_u-owned-0"
  (v128.const i64x2 0x70e5ac0173a79ce3 0x9687974df0105c20)) (i32.const 15))
(assert_return (invoke "i8x16.replace_lane-kept"
  (v128.const i64x2 0x8593080a01fe524d 0x7ca72940dcad047e) (i32.const 113))
  (v128.const i64x2 0x8593080a01fe524d 0x7c712940dcad047e)
  (v128.const i64x2 0x8593080a01fe524d 0x7ca72940dcad047e) (i32.const 113))
(assert_return (invoke "i8x16.replace_lane-over-0"
  (v128.const i64x2 0x8593080a01fe524d 0x7ca72940dcad047e) (i32.const 113))
  (v128.const i64x2 0x8593080a01fe524d 0x7c712940dcad047e) (i32.const 113))
(assert_return (invoke "i8x16.replace_lane-owned-0"
  (v128.const i64x2 0x8593080a01fe524d 0x7ca72940dcad047e) (i32.const 113))
  (v128.const i64x2 0xb26101403fca49a 0xf9715281b95a08fc))
(assert_return (invoke "i8x16.replace_lane-again-0"
  (v128.const i64x2 0x5e1b1687b2ff0626 0xd4f0b758ec0846c4) (i32.const 48))
  (v128.const i64x2 0x5e1b1687b2ff0626 0xd430b758ec0846c4)
  (v128.const i64x2 0x5e1b1687b2ff0626 0xd430b758ec0846c4))
(assert_return (invoke "i8x16.shuffle-kept"
  (v128.const i64x2 0xaf2eff01d2209246 0x54acdabc9ccbb2e3)
  (v128.const i64x2 0x12e476810208f3d 0x81fe31bcf5809f44))
  (v128.const i64x2 0xf5ac8fafbccb9f44 0x9c01ac92ac9cdada)
  (v128.const i64x2 0xaf2eff01d2209246 0x54acdabc9ccbb2e3)
  (v128.const i64x2 0x12e476810208f3d 0x81fe31bcf5809f44))
(assert_return (invoke "i8x16.shuffle-over-0"
  (v128.const i64x2 0xaf2eff01d2209246 0x54acdabc9ccbb2e3)
  (v128.const i64x2 0x12e476810208f3d 0x81fe31bcf5809f44))
  (v128.const i64x2 0xf5ac8fafbccb9f44 0x9c01ac92ac9cdada)
  (v128.const i64x2 0x12e476810208f3d 0x81fe31bcf5809f44))
(assert_return (invoke "i8x16.shuffle-over-1"
  (v128.const i64x2 0xaf2eff01d2209246 0x54acdabc9ccbb2e3)
  (v128.const i64x2 0x12e476810208f3d 0x81fe31bcf5809f44))
  (v128.const i64x2 0xaf2eff01d2209246 0x54acdabc9ccbb2e3)
  (v128.const i64x2 0xf5ac8fafbccb9f44 0x9c01ac92ac9cdada))
(assert_return (invoke "i8x16.shuffle-same"
  (v128.const i64x2 0xaf2eff01d2209246 0x54acdabc9ccbb2e3)
  (v128.const i64x2 0x12e476810208f3d 0x81fe31bcf5809f44))
  (v128.const i64x2 0x9cac92afbccbb2e3 0x9cafac92ac9cdada)
  (v128.const i64x2 0xaf2eff01d2209246 0x54acdabc9ccbb2e3))
(assert_return (invoke "i8x16.shuffle-same-over"
  (v128.const i64x2 0xaf2eff01d2209246 0x54acdabc9ccbb2e3)
  (v128.const i64x2 0x12e476810208f3d 0x81fe31bcf5809f44))
  (v128.const i64x2 0x9cac92afbccbb2e3 0x9cafac92ac9cdada))
(assert_return (invoke "i8x16.shuffle-owned-0"
  (v128.const i64x2 0xaf2eff01d2209246 0x54acdabc9ccbb2e3)
  (v128.const i64x2 0x12e476810208f3d 0x81fe31bcf5809f44))
  (v128.const i64x2 0xf5ab8fb0794c9f44 0x9201ab21ab920c0c))
(assert_return (invoke "i8x16.shuffle-owned-1"
  (v128.const i64x2 0xaf2eff01d2209246 0x54acdabc9ccbb2e3)
  (v128.const i64x2 0x12e476810208f3d 0x81fe31bcf5809f44))
  (v128.const i64x2 0x92ac21afbccb5227 0x9cb0ac92ac9cdada))
(assert_return (invoke "i8x16.shuffle-owned-all"
  (v128.const i64x2 0xaf2eff01d2209246 0x54acdabc9ccbb2e3)
  (v128.const i64x2 0x12e476810208f3d 0x81fe31bcf5809f44))
  (v128.const i64x2 0x92ab21b0794c5227 0x92b0ab21ab920c0c))
(assert_return (invoke "i8x16.shuffle-again-0"
  (v128.const i64x2 0x81c1c94ba3580840 0x18ad4eb96e2f6401)
  (v128.const i64x2 0x81eecfaaa34efe20 0xe0154efa6e4018ab))
  (v128.const i64x2 0x6e81fe6e086e18ab 0xad81811881adadad)
  (v128.const i64x2 0x6eadfe81b92f18ab 0x6e81ad08ad6e4e4e))
(assert_return (invoke "i8x16.shuffle-again-1"
  (v128.const i64x2 0x81c1c94ba3580840 0x18ad4eb96e2f6401)
  (v128.const i64x2 0x81eecfaaa34efe20 0xe0154efa6e4018ab))
  (v128.const i64x2 0xadad1881b92f4e4e 0x6e6ead08ad6e4e4e)
  (v128.const i64x2 0x6eadfe81b92f18ab 0x6e81ad08ad6e4e4e))
