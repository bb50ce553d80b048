;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Operands and results of vector instructions in each other's places: integers of 32 and 64 bits.
;;
;; "i8x16.sub-over-1" writes the difference of parameters 0 and 1 over parameter 1. What the names mean:
;;
;; kept      the operands are parameters, which are results besides
;; over-K    the result is written over parameter K; results are all parameters
;; same…     parameter 0 is several operands (those in the name, or all), written over or kept
;; owned-K   operand K is a sum and nothing else is left of it; or all are
;; again-K   the result is operand K of the same instruction once more; results are both

(module
  (func $i32x4.abs-kept (export "i32x4.abs-kept") (param v128) (result v128 v128)
    local.get 0 i32x4.abs local.get 0
  )
  (func $i32x4.abs-over-0 (export "i32x4.abs-over-0") (param v128) (result v128)
    local.get 0 i32x4.abs local.set 0 local.get 0
  )
  (func $i32x4.abs-owned-0 (export "i32x4.abs-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add i32x4.abs
  )
  (func $i32x4.abs-again-0 (export "i32x4.abs-again-0") (param v128) (result v128 v128) (local v128)
    local.get 0 i32x4.abs local.tee 1 i32x4.abs local.get 1
  )
  (func $i32x4.neg-kept (export "i32x4.neg-kept") (param v128) (result v128 v128)
    local.get 0 i32x4.neg local.get 0
  )
  (func $i32x4.neg-over-0 (export "i32x4.neg-over-0") (param v128) (result v128)
    local.get 0 i32x4.neg local.set 0 local.get 0
  )
  (func $i32x4.neg-owned-0 (export "i32x4.neg-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add i32x4.neg
  )
  (func $i32x4.neg-again-0 (export "i32x4.neg-again-0") (param v128) (result v128 v128) (local v128)
    local.get 0 i32x4.neg local.tee 1 i32x4.neg local.get 1
  )
  (func $i32x4.extadd_pairwise_i16x8_s-kept (export "i32x4.extadd_pairwise_i16x8_s-kept") (param v128)
  (result v128 v128)
    local.get 0 i32x4.extadd_pairwise_i16x8_s local.get 0
  )
  (func $i32x4.extadd_pairwise_i16x8_s-over-0 (export "i32x4.extadd_pairwise_i16x8_s-over-0") (param v128)
  (result v128)
    local.get 0 i32x4.extadd_pairwise_i16x8_s local.set 0 local.get 0
  )
  (func $i32x4.extadd_pairwise_i16x8_s-owned-0 (export "i32x4.extadd_pairwise_i16x8_s-owned-0") (param v128)
  (result v128)
    local.get 0 local.get 0 i64x2.add i32x4.extadd_pairwise_i16x8_s
  )
  (func $i32x4.extadd_pairwise_i16x8_s-again-0 (export "i32x4.extadd_pairwise_i16x8_s-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 i32x4.extadd_pairwise_i16x8_s local.tee 1 i32x4.extadd_pairwise_i16x8_s local.get 1
  )
  (func $i32x4.extadd_pairwise_i16x8_u-kept (export "i32x4.extadd_pairwise_i16x8_u-kept") (param v128)
  (result v128 v128)
    local.get 0 i32x4.extadd_pairwise_i16x8_u local.get 0
  )
  (func $i32x4.extadd_pairwise_i16x8_u-over-0 (export "i32x4.extadd_pairwise_i16x8_u-over-0") (param v128)
  (result v128)
    local.get 0 i32x4.extadd_pairwise_i16x8_u local.set 0 local.get 0
  )
  (func $i32x4.extadd_pairwise_i16x8_u-owned-0 (export "i32x4.extadd_pairwise_i16x8_u-owned-0") (param v128)
  (result v128)
    local.get 0 local.get 0 i64x2.add i32x4.extadd_pairwise_i16x8_u
  )
  (func $i32x4.extadd_pairwise_i16x8_u-again-0 (export "i32x4.extadd_pairwise_i16x8_u-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 i32x4.extadd_pairwise_i16x8_u local.tee 1 i32x4.extadd_pairwise_i16x8_u local.get 1
  )
  (func $i32x4.extend_low_i16x8_s-kept (export "i32x4.extend_low_i16x8_s-kept") (param v128)
  (result v128 v128)
    local.get 0 i32x4.extend_low_i16x8_s local.get 0
  )
  (func $i32x4.extend_low_i16x8_s-over-0 (export "i32x4.extend_low_i16x8_s-over-0") (param v128) (result v128)
    local.get 0 i32x4.extend_low_i16x8_s local.set 0 local.get 0
  )
  (func $i32x4.extend_low_i16x8_s-owned-0 (export "i32x4.extend_low_i16x8_s-owned-0") (param v128)
  (result v128)
    local.get 0 local.get 0 i64x2.add i32x4.extend_low_i16x8_s
  )
  (func $i32x4.extend_low_i16x8_s-again-0 (export "i32x4.extend_low_i16x8_s-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 i32x4.extend_low_i16x8_s local.tee 1 i32x4.extend_low_i16x8_s local.get 1
  )
  (func $i32x4.extend_high_i16x8_s-kept (export "i32x4.extend_high_i16x8_s-kept") (param v128)
  (result v128 v128)
    local.get 0 i32x4.extend_high_i16x8_s local.get 0
  )
  (func $i32x4.extend_high_i16x8_s-over-0 (export "i32x4.extend_high_i16x8_s-over-0") (param v128)
  (result v128)
    local.get 0 i32x4.extend_high_i16x8_s local.set 0 local.get 0
  )
  (func $i32x4.extend_high_i16x8_s-owned-0 (export "i32x4.extend_high_i16x8_s-owned-0") (param v128)
  (result v128)
    local.get 0 local.get 0 i64x2.add i32x4.extend_high_i16x8_s
  )
  (func $i32x4.extend_high_i16x8_s-again-0 (export "i32x4.extend_high_i16x8_s-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 i32x4.extend_high_i16x8_s local.tee 1 i32x4.extend_high_i16x8_s local.get 1
  )
  (func $i32x4.extend_low_i16x8_u-kept (export "i32x4.extend_low_i16x8_u-kept") (param v128)
  (result v128 v128)
    local.get 0 i32x4.extend_low_i16x8_u local.get 0
  )
  (func $i32x4.extend_low_i16x8_u-over-0 (export "i32x4.extend_low_i16x8_u-over-0") (param v128) (result v128)
    local.get 0 i32x4.extend_low_i16x8_u local.set 0 local.get 0
  )
  (func $i32x4.extend_low_i16x8_u-owned-0 (export "i32x4.extend_low_i16x8_u-owned-0") (param v128)
  (result v128)
    local.get 0 local.get 0 i64x2.add i32x4.extend_low_i16x8_u
  )
  (func $i32x4.extend_low_i16x8_u-again-0 (export "i32x4.extend_low_i16x8_u-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 i32x4.extend_low_i16x8_u local.tee 1 i32x4.extend_low_i16x8_u local.get 1
  )
  (func $i32x4.extend_high_i16x8_u-kept (export "i32x4.extend_high_i16x8_u-kept") (param v128)
  (result v128 v128)
    local.get 0 i32x4.extend_high_i16x8_u local.get 0
  )
  (func $i32x4.extend_high_i16x8_u-over-0 (export "i32x4.extend_high_i16x8_u-over-0") (param v128)
  (result v128)
    local.get 0 i32x4.extend_high_i16x8_u local.set 0 local.get 0
  )
  (func $i32x4.extend_high_i16x8_u-owned-0 (export "i32x4.extend_high_i16x8_u-owned-0") (param v128)
  (result v128)
    local.get 0 local.get 0 i64x2.add i32x4.extend_high_i16x8_u
  )
  (func $i32x4.extend_high_i16x8_u-again-0 (export "i32x4.extend_high_i16x8_u-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 i32x4.extend_high_i16x8_u local.tee 1 i32x4.extend_high_i16x8_u local.get 1
  )
  (func $i64x2.abs-kept (export "i64x2.abs-kept") (param v128) (result v128 v128)
    local.get 0 i64x2.abs local.get 0
  )
  (func $i64x2.abs-over-0 (export "i64x2.abs-over-0") (param v128) (result v128)
    local.get 0 i64x2.abs local.set 0 local.get 0
  )
  (func $i64x2.abs-owned-0 (export "i64x2.abs-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add i64x2.abs
  )
  (func $i64x2.abs-again-0 (export "i64x2.abs-again-0") (param v128) (result v128 v128) (local v128)
    local.get 0 i64x2.abs local.tee 1 i64x2.abs local.get 1
  )
  (func $i64x2.neg-kept (export "i64x2.neg-kept") (param v128) (result v128 v128)
    local.get 0 i64x2.neg local.get 0
  )
  (func $i64x2.neg-over-0 (export "i64x2.neg-over-0") (param v128) (result v128)
    local.get 0 i64x2.neg local.set 0 local.get 0
  )
  (func $i64x2.neg-owned-0 (export "i64x2.neg-owned-0") (param v128) (result v128)
    local.get 0 local.get 0 i64x2.add i64x2.neg
  )
  (func $i64x2.neg-again-0 (export "i64x2.neg-again-0") (param v128) (result v128 v128) (local v128)
    local.get 0 i64x2.neg local.tee 1 i64x2.neg local.get 1
  )
  (func $i64x2.extend_low_i32x4_s-kept (export "i64x2.extend_low_i32x4_s-kept") (param v128)
  (result v128 v128)
    local.get 0 i64x2.extend_low_i32x4_s local.get 0
  )
  (func $i64x2.extend_low_i32x4_s-over-0 (export "i64x2.extend_low_i32x4_s-over-0") (param v128) (result v128)
    local.get 0 i64x2.extend_low_i32x4_s local.set 0 local.get 0
  )
  (func $i64x2.extend_low_i32x4_s-owned-0 (export "i64x2.extend_low_i32x4_s-owned-0") (param v128)
  (result v128)
    local.get 0 local.get 0 i64x2.add i64x2.extend_low_i32x4_s
  )
  (func $i64x2.extend_low_i32x4_s-again-0 (export "i64x2.extend_low_i32x4_s-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 i64x2.extend_low_i32x4_s local.tee 1 i64x2.extend_low_i32x4_s local.get 1
  )
  (func $i64x2.extend_high_i32x4_s-kept (export "i64x2.extend_high_i32x4_s-kept") (param v128)
  (result v128 v128)
    local.get 0 i64x2.extend_high_i32x4_s local.get 0
  )
  (func $i64x2.extend_high_i32x4_s-over-0 (export "i64x2.extend_high_i32x4_s-over-0") (param v128)
  (result v128)
    local.get 0 i64x2.extend_high_i32x4_s local.set 0 local.get 0
  )
  (func $i64x2.extend_high_i32x4_s-owned-0 (export "i64x2.extend_high_i32x4_s-owned-0") (param v128)
  (result v128)
    local.get 0 local.get 0 i64x2.add i64x2.extend_high_i32x4_s
  )
  (func $i64x2.extend_high_i32x4_s-again-0 (export "i64x2.extend_high_i32x4_s-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 i64x2.extend_high_i32x4_s local.tee 1 i64x2.extend_high_i32x4_s local.get 1
  )
  (func $i64x2.extend_low_i32x4_u-kept (export "i64x2.extend_low_i32x4_u-kept") (param v128)
  (result v128 v128)
    local.get 0 i64x2.extend_low_i32x4_u local.get 0
  )
  (func $i64x2.extend_low_i32x4_u-over-0 (export "i64x2.extend_low_i32x4_u-over-0") (param v128) (result v128)
    local.get 0 i64x2.extend_low_i32x4_u local.set 0 local.get 0
  )
  (func $i64x2.extend_low_i32x4_u-owned-0 (export "i64x2.extend_low_i32x4_u-owned-0") (param v128)
  (result v128)
    local.get 0 local.get 0 i64x2.add i64x2.extend_low_i32x4_u
  )
  (func $i64x2.extend_low_i32x4_u-again-0 (export "i64x2.extend_low_i32x4_u-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 i64x2.extend_low_i32x4_u local.tee 1 i64x2.extend_low_i32x4_u local.get 1
  )
  (func $i64x2.extend_high_i32x4_u-kept (export "i64x2.extend_high_i32x4_u-kept") (param v128)
  (result v128 v128)
    local.get 0 i64x2.extend_high_i32x4_u local.get 0
  )
  (func $i64x2.extend_high_i32x4_u-over-0 (export "i64x2.extend_high_i32x4_u-over-0") (param v128)
  (result v128)
    local.get 0 i64x2.extend_high_i32x4_u local.set 0 local.get 0
  )
  (func $i64x2.extend_high_i32x4_u-owned-0 (export "i64x2.extend_high_i32x4_u-owned-0") (param v128)
  (result v128)
    local.get 0 local.get 0 i64x2.add i64x2.extend_high_i32x4_u
  )
  (func $i64x2.extend_high_i32x4_u-again-0 (export "i64x2.extend_high_i32x4_u-again-0") (param v128)
  (result v128 v128) (local v128)
    local.get 0 i64x2.extend_high_i32x4_u local.tee 1 i64x2.extend_high_i32x4_u local.get 1
  )
  (func $i32x4.eq-kept (export "i32x4.eq-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i32x4.eq local.get 0 local.get 1
  )
  (func $i32x4.eq-over-0 (export "i32x4.eq-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.eq local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.eq-over-1 (export "i32x4.eq-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.eq local.set 1 local.get 0 local.get 1
  )
  (func $i32x4.eq-same (export "i32x4.eq-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i32x4.eq local.get 0
  )
  (func $i32x4.eq-same-over (export "i32x4.eq-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i32x4.eq local.set 0 local.get 0
  )
  (func $i32x4.eq-owned-0 (export "i32x4.eq-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i32x4.eq
  )
  (func $i32x4.eq-owned-1 (export "i32x4.eq-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i32x4.eq
  )
  (func $i32x4.eq-owned-all (export "i32x4.eq-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i32x4.eq
  )
  (func $i32x4.eq-again-0 (export "i32x4.eq-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.eq local.tee 2 local.get 1 i32x4.eq local.get 2
  )
  (func $i32x4.eq-again-1 (export "i32x4.eq-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i32x4.eq local.tee 2 i32x4.eq local.get 2
  )
  (func $i32x4.ne-kept (export "i32x4.ne-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i32x4.ne local.get 0 local.get 1
  )
  (func $i32x4.ne-over-0 (export "i32x4.ne-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.ne local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.ne-over-1 (export "i32x4.ne-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.ne local.set 1 local.get 0 local.get 1
  )
  (func $i32x4.ne-same (export "i32x4.ne-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i32x4.ne local.get 0
  )
  (func $i32x4.ne-same-over (export "i32x4.ne-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i32x4.ne local.set 0 local.get 0
  )
  (func $i32x4.ne-owned-0 (export "i32x4.ne-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i32x4.ne
  )
  (func $i32x4.ne-owned-1 (export "i32x4.ne-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i32x4.ne
  )
  (func $i32x4.ne-owned-all (export "i32x4.ne-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i32x4.ne
  )
  (func $i32x4.ne-again-0 (export "i32x4.ne-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.ne local.tee 2 local.get 1 i32x4.ne local.get 2
  )
  (func $i32x4.ne-again-1 (export "i32x4.ne-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i32x4.ne local.tee 2 i32x4.ne local.get 2
  )
)

(assert_return (invoke "i32x4.abs-kept"
  (v128.const i64x2 0x470b0fe6da4867a4 0xe99637ab75aa7996))
  (v128.const i64x2 0x470b0fe625b7985c 0x1669c85575aa7996)
  (v128.const i64x2 0x470b0fe6da4867a4 0xe99637ab75aa7996))
(assert_return (invoke "i32x4.abs-over-0"
  (v128.const i64x2 0x470b0fe6da4867a4 0xe99637ab75aa7996))
  (v128.const i64x2 0x470b0fe625b7985c 0x1669c85575aa7996))
(assert_return (invoke "i32x4.abs-owned-0"
  (v128.const i64x2 0x470b0fe6da4867a4 0xe99637ab75aa7996))
  (v128.const i64x2 0x71e9e0334b6f30b8 0x2cd390aa14ab0cd4))
(assert_return (invoke "i32x4.abs-again-0"
  (v128.const i64x2 0xb8229938d5015fe8 0x4000000000000002))
  (v128.const i64x2 0x47dd66c82afea018 0x4000000000000002)
  (v128.const i64x2 0x47dd66c82afea018 0x4000000000000002))
(assert_return (invoke "i32x4.neg-kept"
  (v128.const i64x2 0x7ffffffe00000010 0x20000008cc5d646))
  (v128.const i64x2 0x80000002fffffff0 0xfe000000733a29ba)
  (v128.const i64x2 0x7ffffffe00000010 0x20000008cc5d646))
(assert_return (invoke "i32x4.neg-over-0"
  (v128.const i64x2 0x7ffffffe00000010 0x20000008cc5d646))
  (v128.const i64x2 0x80000002fffffff0 0xfe000000733a29ba))
(assert_return (invoke "i32x4.neg-owned-0"
  (v128.const i64x2 0x7ffffffe00000010 0x20000008cc5d646)) (v128.const i64x2 0x4ffffffe0 0xfbffffffe6745374))
(assert_return (invoke "i32x4.neg-again-0"
  (v128.const i64x2 0x958c0efb0000001b 0x331f2c58ffffffff))
  (v128.const i64x2 0x958c0efb0000001b 0x331f2c58ffffffff)
  (v128.const i64x2 0x6a73f105ffffffe5 0xcce0d3a800000001))
(assert_return (invoke "i32x4.extadd_pairwise_i16x8_s-kept"
  (v128.const i64x2 0xfe5f2000010064d7 0xe824e1a6f26b4000))
  (v128.const i64x2 0x1e5f000065d7 0xffffc9ca0000326b)
  (v128.const i64x2 0xfe5f2000010064d7 0xe824e1a6f26b4000))
(assert_return (invoke "i32x4.extadd_pairwise_i16x8_s-over-0"
  (v128.const i64x2 0xfe5f2000010064d7 0xe824e1a6f26b4000))
  (v128.const i64x2 0x1e5f000065d7 0xffffc9ca0000326b))
(assert_return (invoke "i32x4.extadd_pairwise_i16x8_s-owned-0"
  (v128.const i64x2 0xfe5f2000010064d7 0xe824e1a6f26b4000))
  (v128.const i64x2 0x3cbeffffcbae 0xffff9396ffff64d6))
(assert_return (invoke "i32x4.extadd_pairwise_i16x8_s-again-0"
  (v128.const i64x2 0x8d3effff195ff0de 0x11f78142e4eb585c))
  (v128.const i64x2 0xffff8d3c00000a3d 0xffff933800003d47)
  (v128.const i64x2 0xffff8d3d00000a3d 0xffff933900003d47))
(assert_return (invoke "i32x4.extadd_pairwise_i16x8_u-kept"
  (v128.const i64x2 0x997ae00274c8f 0x207e8a0001b2bc)) (v128.const i64x2 0x97b700004cb6 0x7eaa0000b2bd)
  (v128.const i64x2 0x997ae00274c8f 0x207e8a0001b2bc))
(assert_return (invoke "i32x4.extadd_pairwise_i16x8_u-over-0"
  (v128.const i64x2 0x997ae00274c8f 0x207e8a0001b2bc)) (v128.const i64x2 0x97b700004cb6 0x7eaa0000b2bd))
(assert_return (invoke "i32x4.extadd_pairwise_i16x8_u-owned-0"
  (v128.const i64x2 0x997ae00274c8f 0x207e8a0001b2bc)) (v128.const i64x2 0x2f6f0000996c 0xfd540000657b))
(assert_return (invoke "i32x4.extadd_pairwise_i16x8_u-again-0"
  (v128.const i64x2 0x5a0062bca4e058 0x402b1d2be5)) (v128.const i64x2 0xbc00009cfd 0x4000005702)
  (v128.const i64x2 0xbc00019cfc 0x4000005702))
(assert_return (invoke "i32x4.extend_low_i16x8_s-kept"
  (v128.const i64x2 0x7ffe5bc145871cde 0x18a3c8e1cc919b7a)) (v128.const i64x2 0x458700001cde 0x7ffe00005bc1)
  (v128.const i64x2 0x7ffe5bc145871cde 0x18a3c8e1cc919b7a))
(assert_return (invoke "i32x4.extend_low_i16x8_s-over-0"
  (v128.const i64x2 0x7ffe5bc145871cde 0x18a3c8e1cc919b7a)) (v128.const i64x2 0x458700001cde 0x7ffe00005bc1))
(assert_return (invoke "i32x4.extend_low_i16x8_s-owned-0"
  (v128.const i64x2 0x7ffe5bc145871cde 0x18a3c8e1cc919b7a))
  (v128.const i64x2 0xffff8b0e000039bc 0xfffffffcffffb782))
(assert_return (invoke "i32x4.extend_low_i16x8_s-again-0"
  (v128.const i64x2 0x64ce8c802e6c8001 0xb4e0001a5518000)) (v128.const i64x2 -32767 11884)
  (v128.const i64x2 0x2e6cffff8001 0x64ceffff8c80))
(assert_return (invoke "i32x4.extend_high_i16x8_s-kept"
  (v128.const i64x2 0xfffe9948003e4000 0xffcb98a6909c8001))
  (v128.const i64x2 0xffff909cffff8001 0xffffffcbffff98a6)
  (v128.const i64x2 0xfffe9948003e4000 0xffcb98a6909c8001))
(assert_return (invoke "i32x4.extend_high_i16x8_s-over-0"
  (v128.const i64x2 0xfffe9948003e4000 0xffcb98a6909c8001))
  (v128.const i64x2 0xffff909cffff8001 0xffffffcbffff98a6))
(assert_return (invoke "i32x4.extend_high_i16x8_s-owned-0"
  (v128.const i64x2 0xfffe9948003e4000 0xffcb98a6909c8001))
  (v128.const i64x2 0x213900000002 0xffffff970000314d))
(assert_return (invoke "i32x4.extend_high_i16x8_s-again-0"
  (v128.const i64x2 0x234f72000164a5 0x7ffe800a17e665fa)) (v128.const i64x2 -32758 32766)
  (v128.const i64x2 0x17e6000065fa 0x7ffeffff800a))
(assert_return (invoke "i32x4.extend_low_i16x8_u-kept"
  (v128.const i64x2 0x4d18ee942fbd8dbe 0xc6177ffe65fbffaf)) (v128.const i64x2 0x2fbd00008dbe 0x4d180000ee94)
  (v128.const i64x2 0x4d18ee942fbd8dbe 0xc6177ffe65fbffaf))
(assert_return (invoke "i32x4.extend_low_i16x8_u-over-0"
  (v128.const i64x2 0x4d18ee942fbd8dbe 0xc6177ffe65fbffaf)) (v128.const i64x2 0x2fbd00008dbe 0x4d180000ee94))
(assert_return (invoke "i32x4.extend_low_i16x8_u-owned-0"
  (v128.const i64x2 0x4d18ee942fbd8dbe 0xc6177ffe65fbffaf)) (v128.const i64x2 0x5f7b00001b7c 0x9a310000dd28))
(assert_return (invoke "i32x4.extend_low_i16x8_u-again-0"
  (v128.const i64x2 0x4000ace6af563f78 0xe90affa1fffecd2b)) (v128.const i64x2 16248 44886)
  (v128.const i64x2 0xaf5600003f78 0x40000000ace6))
(assert_return (invoke "i32x4.extend_high_i16x8_u-kept"
  (v128.const i64x2 0xffff00100040729f 0xe79a5db98000e066)) (v128.const i64x2 0x80000000e066 0xe79a00005db9)
  (v128.const i64x2 0xffff00100040729f 0xe79a5db98000e066))
(assert_return (invoke "i32x4.extend_high_i16x8_u-over-0"
  (v128.const i64x2 0xffff00100040729f 0xe79a5db98000e066)) (v128.const i64x2 0x80000000e066 0xe79a00005db9))
(assert_return (invoke "i32x4.extend_high_i16x8_u-owned-0"
  (v128.const i64x2 0xffff00100040729f 0xe79a5db98000e066)) (v128.const i64x2 0x10000c0cc 0xcf340000bb73))
(assert_return (invoke "i32x4.extend_high_i16x8_u-again-0"
  (v128.const i64x2 0x7a2effe008000080 0x70bd88a7e7f5daf5)) (v128.const i64x2 34983 28861)
  (v128.const i64x2 0xe7f50000daf5 0x70bd000088a7))
(assert_return (invoke "i64x2.abs-kept"
  (v128.const i64x2 -1 0x78e9bffc50e3fc18)) (v128.const i64x2 1 0x78e9bffc50e3fc18)
  (v128.const i64x2 -1 0x78e9bffc50e3fc18))
(assert_return (invoke "i64x2.abs-over-0"
  (v128.const i64x2 -1 0x78e9bffc50e3fc18)) (v128.const i64x2 1 0x78e9bffc50e3fc18))
(assert_return (invoke "i64x2.abs-owned-0"
  (v128.const i64x2 -1 0x78e9bffc50e3fc18)) (v128.const i64x2 2 0xe2c80075e3807d0))
(assert_return (invoke "i64x2.abs-again-0"
  (v128.const i64x2 0x42819dcad7a4110e 0x400000000)) (v128.const i64x2 0x42819dcad7a4110e 0x400000000)
  (v128.const i64x2 0x42819dcad7a4110e 0x400000000))
(assert_return (invoke "i64x2.neg-kept"
  (v128.const i64x2 0xe9b2a10900a2c02d 0x6c08d0ad1cf6d766))
  (v128.const i64x2 0x164d5ef6ff5d3fd3 0x93f72f52e309289a)
  (v128.const i64x2 0xe9b2a10900a2c02d 0x6c08d0ad1cf6d766))
(assert_return (invoke "i64x2.neg-over-0"
  (v128.const i64x2 0xe9b2a10900a2c02d 0x6c08d0ad1cf6d766))
  (v128.const i64x2 0x164d5ef6ff5d3fd3 0x93f72f52e309289a))
(assert_return (invoke "i64x2.neg-owned-0"
  (v128.const i64x2 0xe9b2a10900a2c02d 0x6c08d0ad1cf6d766))
  (v128.const i64x2 0x2c9abdedfeba7fa6 0x27ee5ea5c6125134))
(assert_return (invoke "i64x2.neg-again-0"
  (v128.const i64x2 0x83eb6098480d2b34 -1)) (v128.const i64x2 0x83eb6098480d2b34 -1)
  (v128.const i64x2 0x7c149f67b7f2d4cc 1))
(assert_return (invoke "i64x2.extend_low_i32x4_s-kept"
  (v128.const i64x2 0xcaa48095ffffffff 0xd647bd0709ba2dfe)) (v128.const i64x2 -1 0xffffffffcaa48095)
  (v128.const i64x2 0xcaa48095ffffffff 0xd647bd0709ba2dfe))
(assert_return (invoke "i64x2.extend_low_i32x4_s-over-0"
  (v128.const i64x2 0xcaa48095ffffffff 0xd647bd0709ba2dfe)) (v128.const i64x2 -1 0xffffffffcaa48095))
(assert_return (invoke "i64x2.extend_low_i32x4_s-owned-0"
  (v128.const i64x2 0xcaa48095ffffffff 0xd647bd0709ba2dfe)) (v128.const i64x2 -2 0xffffffff9549012b))
(assert_return (invoke "i64x2.extend_low_i32x4_s-again-0"
  (v128.const i64x2 0xfbbcbe087ffffffe 0x800000018c53becc)) (v128.const i64x2 0x7ffffffe 0)
  (v128.const i64x2 0x7ffffffe 0xfffffffffbbcbe08))
(assert_return (invoke "i64x2.extend_high_i32x4_s-kept"
  (v128.const i64x2 0x80049d8490d 0x1000000084c805bf)) (v128.const i64x2 0xffffffff84c805bf 0x10000000)
  (v128.const i64x2 0x80049d8490d 0x1000000084c805bf))
(assert_return (invoke "i64x2.extend_high_i32x4_s-over-0"
  (v128.const i64x2 0x80049d8490d 0x1000000084c805bf)) (v128.const i64x2 0xffffffff84c805bf 0x10000000))
(assert_return (invoke "i64x2.extend_high_i32x4_s-owned-0"
  (v128.const i64x2 0x80049d8490d 0x1000000084c805bf)) (v128.const i64x2 0x9900b7e 0x20000001))
(assert_return (invoke "i64x2.extend_high_i32x4_s-again-0"
  (v128.const i64x2 0x11fcd583deb3bde 0x9ce3a2a5ffffffd9)) (v128.const i64x2 0xffffffff9ce3a2a5 -1)
  (v128.const i64x2 -39 0xffffffff9ce3a2a5))
(assert_return (invoke "i64x2.extend_low_i32x4_u-kept"
  (v128.const i64x2 0x200000008adab210 0xde3bb87815fd3b2b)) (v128.const i64x2 0x8adab210 0x20000000)
  (v128.const i64x2 0x200000008adab210 0xde3bb87815fd3b2b))
(assert_return (invoke "i64x2.extend_low_i32x4_u-over-0"
  (v128.const i64x2 0x200000008adab210 0xde3bb87815fd3b2b)) (v128.const i64x2 0x8adab210 0x20000000))
(assert_return (invoke "i64x2.extend_low_i32x4_u-owned-0"
  (v128.const i64x2 0x200000008adab210 0xde3bb87815fd3b2b)) (v128.const i64x2 0x15b56420 0x40000001))
(assert_return (invoke "i64x2.extend_low_i32x4_u-again-0"
  (v128.const i64x2 0x20ffffffc5 0xb12bf7de7fffffff)) (v128.const i64x2 0xffffffc5 0)
  (v128.const i64x2 0xffffffc5 32))
(assert_return (invoke "i64x2.extend_high_i32x4_u-kept"
  (v128.const i64x2 0x1b39ed0cd2e1fa1b 0xffffffff8a3dbdc4)) (v128.const i64x2 0x8a3dbdc4 0xffffffff)
  (v128.const i64x2 0x1b39ed0cd2e1fa1b 0xffffffff8a3dbdc4))
(assert_return (invoke "i64x2.extend_high_i32x4_u-over-0"
  (v128.const i64x2 0x1b39ed0cd2e1fa1b 0xffffffff8a3dbdc4)) (v128.const i64x2 0x8a3dbdc4 0xffffffff))
(assert_return (invoke "i64x2.extend_high_i32x4_u-owned-0"
  (v128.const i64x2 0x1b39ed0cd2e1fa1b 0xffffffff8a3dbdc4)) (v128.const i64x2 0x147b7b88 0xffffffff))
(assert_return (invoke "i64x2.extend_high_i32x4_u-again-0"
  (v128.const i64x2 0x1dd0a2420000000e 0x4900000035)) (v128.const i64x2 73 0) (v128.const i64x2 53 73))
(assert_return (invoke "i32x4.eq-kept"
  (v128.const i64x2 0x40000000227193e2 0xdc77ff9d9acb3b9a)
  (v128.const i64x2 0x4000000080000001 0xffffffa0fc355300)) (v128.const i64x2 0xffffffff00000000 0)
  (v128.const i64x2 0x40000000227193e2 0xdc77ff9d9acb3b9a)
  (v128.const i64x2 0x4000000080000001 0xffffffa0fc355300))
(assert_return (invoke "i32x4.eq-over-0"
  (v128.const i64x2 0x40000000227193e2 0xdc77ff9d9acb3b9a)
  (v128.const i64x2 0x4000000080000001 0xffffffa0fc355300)) (v128.const i64x2 0xffffffff00000000 0)
  (v128.const i64x2 0x4000000080000001 0xffffffa0fc355300))
(assert_return (invoke "i32x4.eq-over-1"
  (v128.const i64x2 0x40000000227193e2 0xdc77ff9d9acb3b9a)
  (v128.const i64x2 0x4000000080000001 0xffffffa0fc355300))
  (v128.const i64x2 0x40000000227193e2 0xdc77ff9d9acb3b9a) (v128.const i64x2 0xffffffff00000000 0))
(assert_return (invoke "i32x4.eq-same"
  (v128.const i64x2 0x40000000227193e2 0xdc77ff9d9acb3b9a)
  (v128.const i64x2 0x4000000080000001 0xffffffa0fc355300)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x40000000227193e2 0xdc77ff9d9acb3b9a))
(assert_return (invoke "i32x4.eq-same-over"
  (v128.const i64x2 0x40000000227193e2 0xdc77ff9d9acb3b9a)
  (v128.const i64x2 0x4000000080000001 0xffffffa0fc355300)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.eq-owned-0"
  (v128.const i64x2 0x40000000227193e2 0xdc77ff9d9acb3b9a)
  (v128.const i64x2 0x4000000080000001 0xffffffa0fc355300)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-owned-1"
  (v128.const i64x2 0x40000000227193e2 0xdc77ff9d9acb3b9a)
  (v128.const i64x2 0x4000000080000001 0xffffffa0fc355300)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-owned-all"
  (v128.const i64x2 0x40000000227193e2 0xdc77ff9d9acb3b9a)
  (v128.const i64x2 0x4000000080000001 0xffffffa0fc355300)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.eq-again-0"
  (v128.const i64x2 0x80000000c16320ee 0xadec8aae61714557)
  (v128.const i64x2 0x80000000c16320ee 0x5b4740ac101fc2d0)) (v128.const i64x2 0 0) (v128.const i64x2 -1 0))
(assert_return (invoke "i32x4.eq-again-1"
  (v128.const i64x2 0x80000000c16320ee 0xadec8aae61714557)
  (v128.const i64x2 0x80000000c16320ee 0x5b4740ac101fc2d0)) (v128.const i64x2 0 0) (v128.const i64x2 -1 0))
(assert_return (invoke "i32x4.ne-kept"
  (v128.const i64x2 0xd28b9ec07ffffffe 0x11af8b242) (v128.const i64x2 0xcd02e06c7ffffffe 0x45948043ffffffa7))
  (v128.const i64x2 0xffffffff00000000 -1) (v128.const i64x2 0xd28b9ec07ffffffe 0x11af8b242)
  (v128.const i64x2 0xcd02e06c7ffffffe 0x45948043ffffffa7))
(assert_return (invoke "i32x4.ne-over-0"
  (v128.const i64x2 0xd28b9ec07ffffffe 0x11af8b242) (v128.const i64x2 0xcd02e06c7ffffffe 0x45948043ffffffa7))
  (v128.const i64x2 0xffffffff00000000 -1) (v128.const i64x2 0xcd02e06c7ffffffe 0x45948043ffffffa7))
(assert_return (invoke "i32x4.ne-over-1"
  (v128.const i64x2 0xd28b9ec07ffffffe 0x11af8b242) (v128.const i64x2 0xcd02e06c7ffffffe 0x45948043ffffffa7))
  (v128.const i64x2 0xd28b9ec07ffffffe 0x11af8b242) (v128.const i64x2 0xffffffff00000000 -1))
(assert_return (invoke "i32x4.ne-same"
  (v128.const i64x2 0xd28b9ec07ffffffe 0x11af8b242) (v128.const i64x2 0xcd02e06c7ffffffe 0x45948043ffffffa7))
  (v128.const i64x2 0 0) (v128.const i64x2 0xd28b9ec07ffffffe 0x11af8b242))
(assert_return (invoke "i32x4.ne-same-over"
  (v128.const i64x2 0xd28b9ec07ffffffe 0x11af8b242) (v128.const i64x2 0xcd02e06c7ffffffe 0x45948043ffffffa7))
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-owned-0"
  (v128.const i64x2 0xd28b9ec07ffffffe 0x11af8b242) (v128.const i64x2 0xcd02e06c7ffffffe 0x45948043ffffffa7))
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.ne-owned-1"
  (v128.const i64x2 0xd28b9ec07ffffffe 0x11af8b242) (v128.const i64x2 0xcd02e06c7ffffffe 0x45948043ffffffa7))
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.ne-owned-all"
  (v128.const i64x2 0xd28b9ec07ffffffe 0x11af8b242) (v128.const i64x2 0xcd02e06c7ffffffe 0x45948043ffffffa7))
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-again-0"
  (v128.const i64x2 0xda831c5a00008000 0x12a961565) (v128.const i64x2 0xd5d5b0e380000001 0xa4df421c00800000))
  (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.ne-again-1"
  (v128.const i64x2 0xda831c5a00008000 0x12a961565) (v128.const i64x2 0xd5d5b0e380000001 0xa4df421c00800000))
  (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1))

(module
  (func $i32x4.lt_s-kept (export "i32x4.lt_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i32x4.lt_s local.get 0 local.get 1
  )
  (func $i32x4.lt_s-over-0 (export "i32x4.lt_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.lt_s local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.lt_s-over-1 (export "i32x4.lt_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.lt_s local.set 1 local.get 0 local.get 1
  )
  (func $i32x4.lt_s-same (export "i32x4.lt_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i32x4.lt_s local.get 0
  )
  (func $i32x4.lt_s-same-over (export "i32x4.lt_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i32x4.lt_s local.set 0 local.get 0
  )
  (func $i32x4.lt_s-owned-0 (export "i32x4.lt_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i32x4.lt_s
  )
  (func $i32x4.lt_s-owned-1 (export "i32x4.lt_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i32x4.lt_s
  )
  (func $i32x4.lt_s-owned-all (export "i32x4.lt_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i32x4.lt_s
  )
  (func $i32x4.lt_s-again-0 (export "i32x4.lt_s-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.lt_s local.tee 2 local.get 1 i32x4.lt_s local.get 2
  )
  (func $i32x4.lt_s-again-1 (export "i32x4.lt_s-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i32x4.lt_s local.tee 2 i32x4.lt_s local.get 2
  )
  (func $i32x4.gt_s-kept (export "i32x4.gt_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i32x4.gt_s local.get 0 local.get 1
  )
  (func $i32x4.gt_s-over-0 (export "i32x4.gt_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.gt_s local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.gt_s-over-1 (export "i32x4.gt_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.gt_s local.set 1 local.get 0 local.get 1
  )
  (func $i32x4.gt_s-same (export "i32x4.gt_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i32x4.gt_s local.get 0
  )
  (func $i32x4.gt_s-same-over (export "i32x4.gt_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i32x4.gt_s local.set 0 local.get 0
  )
  (func $i32x4.gt_s-owned-0 (export "i32x4.gt_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i32x4.gt_s
  )
  (func $i32x4.gt_s-owned-1 (export "i32x4.gt_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i32x4.gt_s
  )
  (func $i32x4.gt_s-owned-all (export "i32x4.gt_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i32x4.gt_s
  )
  (func $i32x4.gt_s-again-0 (export "i32x4.gt_s-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.gt_s local.tee 2 local.get 1 i32x4.gt_s local.get 2
  )
  (func $i32x4.gt_s-again-1 (export "i32x4.gt_s-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i32x4.gt_s local.tee 2 i32x4.gt_s local.get 2
  )
  (func $i32x4.le_s-kept (export "i32x4.le_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i32x4.le_s local.get 0 local.get 1
  )
  (func $i32x4.le_s-over-0 (export "i32x4.le_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.le_s local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.le_s-over-1 (export "i32x4.le_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.le_s local.set 1 local.get 0 local.get 1
  )
  (func $i32x4.le_s-same (export "i32x4.le_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i32x4.le_s local.get 0
  )
  (func $i32x4.le_s-same-over (export "i32x4.le_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i32x4.le_s local.set 0 local.get 0
  )
  (func $i32x4.le_s-owned-0 (export "i32x4.le_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i32x4.le_s
  )
  (func $i32x4.le_s-owned-1 (export "i32x4.le_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i32x4.le_s
  )
  (func $i32x4.le_s-owned-all (export "i32x4.le_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i32x4.le_s
  )
  (func $i32x4.le_s-again-0 (export "i32x4.le_s-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.le_s local.tee 2 local.get 1 i32x4.le_s local.get 2
  )
  (func $i32x4.le_s-again-1 (export "i32x4.le_s-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i32x4.le_s local.tee 2 i32x4.le_s local.get 2
  )
  (func $i32x4.ge_s-kept (export "i32x4.ge_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i32x4.ge_s local.get 0 local.get 1
  )
  (func $i32x4.ge_s-over-0 (export "i32x4.ge_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.ge_s local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.ge_s-over-1 (export "i32x4.ge_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.ge_s local.set 1 local.get 0 local.get 1
  )
  (func $i32x4.ge_s-same (export "i32x4.ge_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i32x4.ge_s local.get 0
  )
  (func $i32x4.ge_s-same-over (export "i32x4.ge_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i32x4.ge_s local.set 0 local.get 0
  )
  (func $i32x4.ge_s-owned-0 (export "i32x4.ge_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i32x4.ge_s
  )
  (func $i32x4.ge_s-owned-1 (export "i32x4.ge_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i32x4.ge_s
  )
  (func $i32x4.ge_s-owned-all (export "i32x4.ge_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i32x4.ge_s
  )
  (func $i32x4.ge_s-again-0 (export "i32x4.ge_s-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.ge_s local.tee 2 local.get 1 i32x4.ge_s local.get 2
  )
  (func $i32x4.ge_s-again-1 (export "i32x4.ge_s-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i32x4.ge_s local.tee 2 i32x4.ge_s local.get 2
  )
  (func $i32x4.lt_u-kept (export "i32x4.lt_u-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i32x4.lt_u local.get 0 local.get 1
  )
  (func $i32x4.lt_u-over-0 (export "i32x4.lt_u-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.lt_u local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.lt_u-over-1 (export "i32x4.lt_u-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.lt_u local.set 1 local.get 0 local.get 1
  )
  (func $i32x4.lt_u-same (export "i32x4.lt_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i32x4.lt_u local.get 0
  )
  (func $i32x4.lt_u-same-over (export "i32x4.lt_u-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i32x4.lt_u local.set 0 local.get 0
  )
  (func $i32x4.lt_u-owned-0 (export "i32x4.lt_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i32x4.lt_u
  )
  (func $i32x4.lt_u-owned-1 (export "i32x4.lt_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i32x4.lt_u
  )
  (func $i32x4.lt_u-owned-all (export "i32x4.lt_u-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i32x4.lt_u
  )
  (func $i32x4.lt_u-again-0 (export "i32x4.lt_u-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.lt_u local.tee 2 local.get 1 i32x4.lt_u local.get 2
  )
  (func $i32x4.lt_u-again-1 (export "i32x4.lt_u-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i32x4.lt_u local.tee 2 i32x4.lt_u local.get 2
  )
  (func $i32x4.gt_u-kept (export "i32x4.gt_u-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i32x4.gt_u local.get 0 local.get 1
  )
  (func $i32x4.gt_u-over-0 (export "i32x4.gt_u-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.gt_u local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.gt_u-over-1 (export "i32x4.gt_u-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.gt_u local.set 1 local.get 0 local.get 1
  )
  (func $i32x4.gt_u-same (export "i32x4.gt_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i32x4.gt_u local.get 0
  )
  (func $i32x4.gt_u-same-over (export "i32x4.gt_u-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i32x4.gt_u local.set 0 local.get 0
  )
  (func $i32x4.gt_u-owned-0 (export "i32x4.gt_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i32x4.gt_u
  )
  (func $i32x4.gt_u-owned-1 (export "i32x4.gt_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i32x4.gt_u
  )
  (func $i32x4.gt_u-owned-all (export "i32x4.gt_u-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i32x4.gt_u
  )
  (func $i32x4.gt_u-again-0 (export "i32x4.gt_u-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.gt_u local.tee 2 local.get 1 i32x4.gt_u local.get 2
  )
  (func $i32x4.gt_u-again-1 (export "i32x4.gt_u-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i32x4.gt_u local.tee 2 i32x4.gt_u local.get 2
  )
  (func $i32x4.le_u-kept (export "i32x4.le_u-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i32x4.le_u local.get 0 local.get 1
  )
  (func $i32x4.le_u-over-0 (export "i32x4.le_u-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.le_u local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.le_u-over-1 (export "i32x4.le_u-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.le_u local.set 1 local.get 0 local.get 1
  )
  (func $i32x4.le_u-same (export "i32x4.le_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i32x4.le_u local.get 0
  )
  (func $i32x4.le_u-same-over (export "i32x4.le_u-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i32x4.le_u local.set 0 local.get 0
  )
  (func $i32x4.le_u-owned-0 (export "i32x4.le_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i32x4.le_u
  )
  (func $i32x4.le_u-owned-1 (export "i32x4.le_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i32x4.le_u
  )
  (func $i32x4.le_u-owned-all (export "i32x4.le_u-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i32x4.le_u
  )
  (func $i32x4.le_u-again-0 (export "i32x4.le_u-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.le_u local.tee 2 local.get 1 i32x4.le_u local.get 2
  )
  (func $i32x4.le_u-again-1 (export "i32x4.le_u-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i32x4.le_u local.tee 2 i32x4.le_u local.get 2
  )
  (func $i32x4.ge_u-kept (export "i32x4.ge_u-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i32x4.ge_u local.get 0 local.get 1
  )
  (func $i32x4.ge_u-over-0 (export "i32x4.ge_u-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.ge_u local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.ge_u-over-1 (export "i32x4.ge_u-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.ge_u local.set 1 local.get 0 local.get 1
  )
  (func $i32x4.ge_u-same (export "i32x4.ge_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i32x4.ge_u local.get 0
  )
  (func $i32x4.ge_u-same-over (export "i32x4.ge_u-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i32x4.ge_u local.set 0 local.get 0
  )
  (func $i32x4.ge_u-owned-0 (export "i32x4.ge_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i32x4.ge_u
  )
  (func $i32x4.ge_u-owned-1 (export "i32x4.ge_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i32x4.ge_u
  )
  (func $i32x4.ge_u-owned-all (export "i32x4.ge_u-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i32x4.ge_u
  )
  (func $i32x4.ge_u-again-0 (export "i32x4.ge_u-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.ge_u local.tee 2 local.get 1 i32x4.ge_u local.get 2
  )
  (func $i32x4.ge_u-again-1 (export "i32x4.ge_u-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i32x4.ge_u local.tee 2 i32x4.ge_u local.get 2
  )
  (func $i32x4.add-kept (export "i32x4.add-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i32x4.add local.get 0 local.get 1
  )
  (func $i32x4.add-over-0 (export "i32x4.add-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.add local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.add-over-1 (export "i32x4.add-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.add local.set 1 local.get 0 local.get 1
  )
  (func $i32x4.add-same (export "i32x4.add-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i32x4.add local.get 0
  )
  (func $i32x4.add-same-over (export "i32x4.add-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i32x4.add local.set 0 local.get 0
  )
  (func $i32x4.add-owned-0 (export "i32x4.add-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i32x4.add
  )
  (func $i32x4.add-owned-1 (export "i32x4.add-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i32x4.add
  )
  (func $i32x4.add-owned-all (export "i32x4.add-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i32x4.add
  )
  (func $i32x4.add-again-0 (export "i32x4.add-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.add local.tee 2 local.get 1 i32x4.add local.get 2
  )
  (func $i32x4.add-again-1 (export "i32x4.add-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i32x4.add local.tee 2 i32x4.add local.get 2
  )
  (func $i32x4.sub-kept (export "i32x4.sub-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i32x4.sub local.get 0 local.get 1
  )
  (func $i32x4.sub-over-0 (export "i32x4.sub-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.sub local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.sub-over-1 (export "i32x4.sub-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.sub local.set 1 local.get 0 local.get 1
  )
  (func $i32x4.sub-same (export "i32x4.sub-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i32x4.sub local.get 0
  )
  (func $i32x4.sub-same-over (export "i32x4.sub-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i32x4.sub local.set 0 local.get 0
  )
  (func $i32x4.sub-owned-0 (export "i32x4.sub-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i32x4.sub
  )
  (func $i32x4.sub-owned-1 (export "i32x4.sub-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i32x4.sub
  )
  (func $i32x4.sub-owned-all (export "i32x4.sub-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i32x4.sub
  )
  (func $i32x4.sub-again-0 (export "i32x4.sub-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.sub local.tee 2 local.get 1 i32x4.sub local.get 2
  )
  (func $i32x4.sub-again-1 (export "i32x4.sub-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i32x4.sub local.tee 2 i32x4.sub local.get 2
  )
  (func $i32x4.mul-kept (export "i32x4.mul-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i32x4.mul local.get 0 local.get 1
  )
  (func $i32x4.mul-over-0 (export "i32x4.mul-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.mul local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.mul-over-1 (export "i32x4.mul-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.mul local.set 1 local.get 0 local.get 1
  )
  (func $i32x4.mul-same (export "i32x4.mul-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i32x4.mul local.get 0
  )
  (func $i32x4.mul-same-over (export "i32x4.mul-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i32x4.mul local.set 0 local.get 0
  )
  (func $i32x4.mul-owned-0 (export "i32x4.mul-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i32x4.mul
  )
  (func $i32x4.mul-owned-1 (export "i32x4.mul-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i32x4.mul
  )
  (func $i32x4.mul-owned-all (export "i32x4.mul-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i32x4.mul
  )
  (func $i32x4.mul-again-0 (export "i32x4.mul-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.mul local.tee 2 local.get 1 i32x4.mul local.get 2
  )
  (func $i32x4.mul-again-1 (export "i32x4.mul-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i32x4.mul local.tee 2 i32x4.mul local.get 2
  )
  (func $i32x4.min_s-kept (export "i32x4.min_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i32x4.min_s local.get 0 local.get 1
  )
  (func $i32x4.min_s-over-0 (export "i32x4.min_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.min_s local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.min_s-over-1 (export "i32x4.min_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.min_s local.set 1 local.get 0 local.get 1
  )
  (func $i32x4.min_s-same (export "i32x4.min_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i32x4.min_s local.get 0
  )
  (func $i32x4.min_s-same-over (export "i32x4.min_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i32x4.min_s local.set 0 local.get 0
  )
  (func $i32x4.min_s-owned-0 (export "i32x4.min_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i32x4.min_s
  )
  (func $i32x4.min_s-owned-1 (export "i32x4.min_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i32x4.min_s
  )
  (func $i32x4.min_s-owned-all (export "i32x4.min_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i32x4.min_s
  )
  (func $i32x4.min_s-again-0 (export "i32x4.min_s-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.min_s local.tee 2 local.get 1 i32x4.min_s local.get 2
  )
  (func $i32x4.min_s-again-1 (export "i32x4.min_s-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i32x4.min_s local.tee 2 i32x4.min_s local.get 2
  )
  (func $i32x4.min_u-kept (export "i32x4.min_u-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i32x4.min_u local.get 0 local.get 1
  )
  (func $i32x4.min_u-over-0 (export "i32x4.min_u-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.min_u local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.min_u-over-1 (export "i32x4.min_u-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.min_u local.set 1 local.get 0 local.get 1
  )
  (func $i32x4.min_u-same (export "i32x4.min_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i32x4.min_u local.get 0
  )
  (func $i32x4.min_u-same-over (export "i32x4.min_u-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i32x4.min_u local.set 0 local.get 0
  )
  (func $i32x4.min_u-owned-0 (export "i32x4.min_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i32x4.min_u
  )
  (func $i32x4.min_u-owned-1 (export "i32x4.min_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i32x4.min_u
  )
  (func $i32x4.min_u-owned-all (export "i32x4.min_u-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i32x4.min_u
  )
  (func $i32x4.min_u-again-0 (export "i32x4.min_u-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.min_u local.tee 2 local.get 1 i32x4.min_u local.get 2
  )
  (func $i32x4.min_u-again-1 (export "i32x4.min_u-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i32x4.min_u local.tee 2 i32x4.min_u local.get 2
  )
  (func $i32x4.max_s-kept (export "i32x4.max_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i32x4.max_s local.get 0 local.get 1
  )
  (func $i32x4.max_s-over-0 (export "i32x4.max_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.max_s local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.max_s-over-1 (export "i32x4.max_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.max_s local.set 1 local.get 0 local.get 1
  )
  (func $i32x4.max_s-same (export "i32x4.max_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i32x4.max_s local.get 0
  )
  (func $i32x4.max_s-same-over (export "i32x4.max_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i32x4.max_s local.set 0 local.get 0
  )
  (func $i32x4.max_s-owned-0 (export "i32x4.max_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i32x4.max_s
  )
  (func $i32x4.max_s-owned-1 (export "i32x4.max_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i32x4.max_s
  )
  (func $i32x4.max_s-owned-all (export "i32x4.max_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i32x4.max_s
  )
  (func $i32x4.max_s-again-0 (export "i32x4.max_s-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.max_s local.tee 2 local.get 1 i32x4.max_s local.get 2
  )
  (func $i32x4.max_s-again-1 (export "i32x4.max_s-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i32x4.max_s local.tee 2 i32x4.max_s local.get 2
  )
  (func $i32x4.max_u-kept (export "i32x4.max_u-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i32x4.max_u local.get 0 local.get 1
  )
  (func $i32x4.max_u-over-0 (export "i32x4.max_u-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.max_u local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.max_u-over-1 (export "i32x4.max_u-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.max_u local.set 1 local.get 0 local.get 1
  )
  (func $i32x4.max_u-same (export "i32x4.max_u-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i32x4.max_u local.get 0
  )
  (func $i32x4.max_u-same-over (export "i32x4.max_u-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i32x4.max_u local.set 0 local.get 0
  )
  (func $i32x4.max_u-owned-0 (export "i32x4.max_u-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i32x4.max_u
  )
  (func $i32x4.max_u-owned-1 (export "i32x4.max_u-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i32x4.max_u
  )
  (func $i32x4.max_u-owned-all (export "i32x4.max_u-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i32x4.max_u
  )
  (func $i32x4.max_u-again-0 (export "i32x4.max_u-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.max_u local.tee 2 local.get 1 i32x4.max_u local.get 2
  )
  (func $i32x4.max_u-again-1 (export "i32x4.max_u-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i32x4.max_u local.tee 2 i32x4.max_u local.get 2
  )
  (func $i32x4.dot_i16x8_s-kept (export "i32x4.dot_i16x8_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i32x4.dot_i16x8_s local.get 0 local.get 1
  )
  (func $i32x4.dot_i16x8_s-over-0 (export "i32x4.dot_i16x8_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.dot_i16x8_s local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.dot_i16x8_s-over-1 (export "i32x4.dot_i16x8_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i32x4.dot_i16x8_s local.set 1 local.get 0 local.get 1
  )
  (func $i32x4.dot_i16x8_s-same (export "i32x4.dot_i16x8_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i32x4.dot_i16x8_s local.get 0
  )
  (func $i32x4.dot_i16x8_s-same-over (export "i32x4.dot_i16x8_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i32x4.dot_i16x8_s local.set 0 local.get 0
  )
  (func $i32x4.dot_i16x8_s-owned-0 (export "i32x4.dot_i16x8_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i32x4.dot_i16x8_s
  )
  (func $i32x4.dot_i16x8_s-owned-1 (export "i32x4.dot_i16x8_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i32x4.dot_i16x8_s
  )
  (func $i32x4.dot_i16x8_s-owned-all (export "i32x4.dot_i16x8_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i32x4.dot_i16x8_s
  )
  (func $i32x4.dot_i16x8_s-again-0 (export "i32x4.dot_i16x8_s-again-0") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 1 i32x4.dot_i16x8_s local.tee 2 local.get 1 i32x4.dot_i16x8_s local.get 2
  )
  (func $i32x4.dot_i16x8_s-again-1 (export "i32x4.dot_i16x8_s-again-1") (param v128 v128) (result v128 v128)
  (local v128)
    local.get 0 local.get 0 local.get 1 i32x4.dot_i16x8_s local.tee 2 i32x4.dot_i16x8_s local.get 2
  )
)

(assert_return (invoke "i32x4.lt_s-kept"
  (v128.const i64x2 0x98aa388ef495a95e 0x79bbeed6cc98bd95)
  (v128.const i64x2 0x80000000e0cc18cb 0x79bbeed600000001)) (v128.const i64x2 0 0xffffffff)
  (v128.const i64x2 0x98aa388ef495a95e 0x79bbeed6cc98bd95)
  (v128.const i64x2 0x80000000e0cc18cb 0x79bbeed600000001))
(assert_return (invoke "i32x4.lt_s-over-0"
  (v128.const i64x2 0x98aa388ef495a95e 0x79bbeed6cc98bd95)
  (v128.const i64x2 0x80000000e0cc18cb 0x79bbeed600000001)) (v128.const i64x2 0 0xffffffff)
  (v128.const i64x2 0x80000000e0cc18cb 0x79bbeed600000001))
(assert_return (invoke "i32x4.lt_s-over-1"
  (v128.const i64x2 0x98aa388ef495a95e 0x79bbeed6cc98bd95)
  (v128.const i64x2 0x80000000e0cc18cb 0x79bbeed600000001))
  (v128.const i64x2 0x98aa388ef495a95e 0x79bbeed6cc98bd95) (v128.const i64x2 0 0xffffffff))
(assert_return (invoke "i32x4.lt_s-same"
  (v128.const i64x2 0x98aa388ef495a95e 0x79bbeed6cc98bd95)
  (v128.const i64x2 0x80000000e0cc18cb 0x79bbeed600000001)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x98aa388ef495a95e 0x79bbeed6cc98bd95))
(assert_return (invoke "i32x4.lt_s-same-over"
  (v128.const i64x2 0x98aa388ef495a95e 0x79bbeed6cc98bd95)
  (v128.const i64x2 0x80000000e0cc18cb 0x79bbeed600000001)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.lt_s-owned-0"
  (v128.const i64x2 0x98aa388ef495a95e 0x79bbeed6cc98bd95)
  (v128.const i64x2 0x80000000e0cc18cb 0x79bbeed600000001)) (v128.const i64x2 0xffffffff -1))
(assert_return (invoke "i32x4.lt_s-owned-1"
  (v128.const i64x2 0x98aa388ef495a95e 0x79bbeed6cc98bd95)
  (v128.const i64x2 0x80000000e0cc18cb 0x79bbeed600000001)) (v128.const i64x2 0xffffffff00000000 0xffffffff))
(assert_return (invoke "i32x4.lt_s-owned-all"
  (v128.const i64x2 0x98aa388ef495a95e 0x79bbeed6cc98bd95)
  (v128.const i64x2 0x80000000e0cc18cb 0x79bbeed600000001)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.lt_s-again-0"
  (v128.const i64x2 0x9c37b2350000001b 0x56b92d0d265fe7ad)
  (v128.const i64x2 0x40000000001b 0x155f5eec401e98c1)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0xffffffff00000000 0xffffffff))
(assert_return (invoke "i32x4.lt_s-again-1"
  (v128.const i64x2 0x9c37b2350000001b 0x56b92d0d265fe7ad)
  (v128.const i64x2 0x40000000001b 0x155f5eec401e98c1)) (v128.const i64x2 0xffffffff00000000 0)
  (v128.const i64x2 0xffffffff00000000 0xffffffff))
(assert_return (invoke "i32x4.gt_s-kept"
  (v128.const i64x2 0xfffffff75dae83f1 0x2018b09ab3) (v128.const i64x2 0xc290fadb5dae83f1 0xad9a2f7058239979))
  (v128.const i64x2 0xffffffff00000000 0xffffffff00000000) (v128.const i64x2 0xfffffff75dae83f1 0x2018b09ab3)
  (v128.const i64x2 0xc290fadb5dae83f1 0xad9a2f7058239979))
(assert_return (invoke "i32x4.gt_s-over-0"
  (v128.const i64x2 0xfffffff75dae83f1 0x2018b09ab3) (v128.const i64x2 0xc290fadb5dae83f1 0xad9a2f7058239979))
  (v128.const i64x2 0xffffffff00000000 0xffffffff00000000)
  (v128.const i64x2 0xc290fadb5dae83f1 0xad9a2f7058239979))
(assert_return (invoke "i32x4.gt_s-over-1"
  (v128.const i64x2 0xfffffff75dae83f1 0x2018b09ab3) (v128.const i64x2 0xc290fadb5dae83f1 0xad9a2f7058239979))
  (v128.const i64x2 0xfffffff75dae83f1 0x2018b09ab3) (v128.const i64x2 0xffffffff00000000 0xffffffff00000000))
(assert_return (invoke "i32x4.gt_s-same"
  (v128.const i64x2 0xfffffff75dae83f1 0x2018b09ab3) (v128.const i64x2 0xc290fadb5dae83f1 0xad9a2f7058239979))
  (v128.const i64x2 0 0) (v128.const i64x2 0xfffffff75dae83f1 0x2018b09ab3))
(assert_return (invoke "i32x4.gt_s-same-over"
  (v128.const i64x2 0xfffffff75dae83f1 0x2018b09ab3) (v128.const i64x2 0xc290fadb5dae83f1 0xad9a2f7058239979))
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.gt_s-owned-0"
  (v128.const i64x2 0xfffffff75dae83f1 0x2018b09ab3) (v128.const i64x2 0xc290fadb5dae83f1 0xad9a2f7058239979))
  (v128.const i64x2 0 -1))
(assert_return (invoke "i32x4.gt_s-owned-1"
  (v128.const i64x2 0xfffffff75dae83f1 0x2018b09ab3) (v128.const i64x2 0xc290fadb5dae83f1 0xad9a2f7058239979))
  (v128.const i64x2 -1 0xffffffff00000000))
(assert_return (invoke "i32x4.gt_s-owned-all"
  (v128.const i64x2 0xfffffff75dae83f1 0x2018b09ab3) (v128.const i64x2 0xc290fadb5dae83f1 0xad9a2f7058239979))
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.gt_s-again-0"
  (v128.const i64x2 0xdf215cdeefec16eb 0x5f7a8893a5cc4a4)
  (v128.const i64x2 0xdf215cdeefec16eb 0x70cd2af0dd7f6758)) (v128.const i64x2 -1 0xffffffff)
  (v128.const i64x2 0 0xffffffff))
(assert_return (invoke "i32x4.gt_s-again-1"
  (v128.const i64x2 0xdf215cdeefec16eb 0x5f7a8893a5cc4a4)
  (v128.const i64x2 0xdf215cdeefec16eb 0x70cd2af0dd7f6758)) (v128.const i64x2 0 -1)
  (v128.const i64x2 0 0xffffffff))
(assert_return (invoke "i32x4.le_s-kept"
  (v128.const i64x2 0xadec6a4abb80a7e8 0x40000000f2b5d186)
  (v128.const i64x2 0x67923d62a04ad8 0x800000000000000b)) (v128.const i64x2 -1 0xffffffff)
  (v128.const i64x2 0xadec6a4abb80a7e8 0x40000000f2b5d186)
  (v128.const i64x2 0x67923d62a04ad8 0x800000000000000b))
(assert_return (invoke "i32x4.le_s-over-0"
  (v128.const i64x2 0xadec6a4abb80a7e8 0x40000000f2b5d186)
  (v128.const i64x2 0x67923d62a04ad8 0x800000000000000b)) (v128.const i64x2 -1 0xffffffff)
  (v128.const i64x2 0x67923d62a04ad8 0x800000000000000b))
(assert_return (invoke "i32x4.le_s-over-1"
  (v128.const i64x2 0xadec6a4abb80a7e8 0x40000000f2b5d186)
  (v128.const i64x2 0x67923d62a04ad8 0x800000000000000b))
  (v128.const i64x2 0xadec6a4abb80a7e8 0x40000000f2b5d186) (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "i32x4.le_s-same"
  (v128.const i64x2 0xadec6a4abb80a7e8 0x40000000f2b5d186)
  (v128.const i64x2 0x67923d62a04ad8 0x800000000000000b)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0xadec6a4abb80a7e8 0x40000000f2b5d186))
(assert_return (invoke "i32x4.le_s-same-over"
  (v128.const i64x2 0xadec6a4abb80a7e8 0x40000000f2b5d186)
  (v128.const i64x2 0x67923d62a04ad8 0x800000000000000b)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.le_s-owned-0"
  (v128.const i64x2 0xadec6a4abb80a7e8 0x40000000f2b5d186)
  (v128.const i64x2 0x67923d62a04ad8 0x800000000000000b)) (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "i32x4.le_s-owned-1"
  (v128.const i64x2 0xadec6a4abb80a7e8 0x40000000f2b5d186)
  (v128.const i64x2 0x67923d62a04ad8 0x800000000000000b)) (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "i32x4.le_s-owned-all"
  (v128.const i64x2 0xadec6a4abb80a7e8 0x40000000f2b5d186)
  (v128.const i64x2 0x67923d62a04ad8 0x800000000000000b)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.le_s-again-0"
  (v128.const i64x2 0xffffffb25aae64b5 0x27743a6a057343d1)
  (v128.const i64x2 0xffffffb2d8d5246f 0x27743a6a057343d1)) (v128.const i64x2 0 -1)
  (v128.const i64x2 0xffffffff00000000 -1))
(assert_return (invoke "i32x4.le_s-again-1"
  (v128.const i64x2 0xffffffb25aae64b5 0x27743a6a057343d1)
  (v128.const i64x2 0xffffffb2d8d5246f 0x27743a6a057343d1)) (v128.const i64x2 0xffffffff00000000 0)
  (v128.const i64x2 0xffffffff00000000 -1))
(assert_return (invoke "i32x4.ge_s-kept"
  (v128.const i64x2 0x51929c7dbba9fc9a 0x30d65a8a00000000)
  (v128.const i64x2 0xffffffe359a0c08b 0x7fffffff00000000)) (v128.const i64x2 0xffffffff00000000 0xffffffff)
  (v128.const i64x2 0x51929c7dbba9fc9a 0x30d65a8a00000000)
  (v128.const i64x2 0xffffffe359a0c08b 0x7fffffff00000000))
(assert_return (invoke "i32x4.ge_s-over-0"
  (v128.const i64x2 0x51929c7dbba9fc9a 0x30d65a8a00000000)
  (v128.const i64x2 0xffffffe359a0c08b 0x7fffffff00000000)) (v128.const i64x2 0xffffffff00000000 0xffffffff)
  (v128.const i64x2 0xffffffe359a0c08b 0x7fffffff00000000))
(assert_return (invoke "i32x4.ge_s-over-1"
  (v128.const i64x2 0x51929c7dbba9fc9a 0x30d65a8a00000000)
  (v128.const i64x2 0xffffffe359a0c08b 0x7fffffff00000000))
  (v128.const i64x2 0x51929c7dbba9fc9a 0x30d65a8a00000000) (v128.const i64x2 0xffffffff00000000 0xffffffff))
(assert_return (invoke "i32x4.ge_s-same"
  (v128.const i64x2 0x51929c7dbba9fc9a 0x30d65a8a00000000)
  (v128.const i64x2 0xffffffe359a0c08b 0x7fffffff00000000)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x51929c7dbba9fc9a 0x30d65a8a00000000))
(assert_return (invoke "i32x4.ge_s-same-over"
  (v128.const i64x2 0x51929c7dbba9fc9a 0x30d65a8a00000000)
  (v128.const i64x2 0xffffffe359a0c08b 0x7fffffff00000000)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.ge_s-owned-0"
  (v128.const i64x2 0x51929c7dbba9fc9a 0x30d65a8a00000000)
  (v128.const i64x2 0xffffffe359a0c08b 0x7fffffff00000000)) (v128.const i64x2 0xffffffff00000000 0xffffffff))
(assert_return (invoke "i32x4.ge_s-owned-1"
  (v128.const i64x2 0x51929c7dbba9fc9a 0x30d65a8a00000000)
  (v128.const i64x2 0xffffffe359a0c08b 0x7fffffff00000000)) (v128.const i64x2 0xffffffff00000000 -1))
(assert_return (invoke "i32x4.ge_s-owned-all"
  (v128.const i64x2 0x51929c7dbba9fc9a 0x30d65a8a00000000)
  (v128.const i64x2 0xffffffe359a0c08b 0x7fffffff00000000)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.ge_s-again-0"
  (v128.const i64x2 0x5841dc3afff975e7 0xeea5331d00008000)
  (v128.const i64x2 0x5841dc3a16b825ef 0x85418a900008000)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xffffffff00000000 0xffffffff))
(assert_return (invoke "i32x4.ge_s-again-1"
  (v128.const i64x2 0x5841dc3afff975e7 0xeea5331d00008000)
  (v128.const i64x2 0x5841dc3a16b825ef 0x85418a900008000)) (v128.const i64x2 0xffffffff00000000 0xffffffff)
  (v128.const i64x2 0xffffffff00000000 0xffffffff))
(assert_return (invoke "i32x4.lt_u-kept"
  (v128.const i64x2 0xffffffc1c21c61c3 0x7d34e55fa965809c)
  (v128.const i64x2 0x100000ee86b1cd 0x138ad26ba965809c)) (v128.const i64x2 0xffffffff 0)
  (v128.const i64x2 0xffffffc1c21c61c3 0x7d34e55fa965809c)
  (v128.const i64x2 0x100000ee86b1cd 0x138ad26ba965809c))
(assert_return (invoke "i32x4.lt_u-over-0"
  (v128.const i64x2 0xffffffc1c21c61c3 0x7d34e55fa965809c)
  (v128.const i64x2 0x100000ee86b1cd 0x138ad26ba965809c)) (v128.const i64x2 0xffffffff 0)
  (v128.const i64x2 0x100000ee86b1cd 0x138ad26ba965809c))
(assert_return (invoke "i32x4.lt_u-over-1"
  (v128.const i64x2 0xffffffc1c21c61c3 0x7d34e55fa965809c)
  (v128.const i64x2 0x100000ee86b1cd 0x138ad26ba965809c))
  (v128.const i64x2 0xffffffc1c21c61c3 0x7d34e55fa965809c) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.lt_u-same"
  (v128.const i64x2 0xffffffc1c21c61c3 0x7d34e55fa965809c)
  (v128.const i64x2 0x100000ee86b1cd 0x138ad26ba965809c)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xffffffc1c21c61c3 0x7d34e55fa965809c))
(assert_return (invoke "i32x4.lt_u-same-over"
  (v128.const i64x2 0xffffffc1c21c61c3 0x7d34e55fa965809c)
  (v128.const i64x2 0x100000ee86b1cd 0x138ad26ba965809c)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.lt_u-owned-0"
  (v128.const i64x2 0xffffffc1c21c61c3 0x7d34e55fa965809c)
  (v128.const i64x2 0x100000ee86b1cd 0x138ad26ba965809c)) (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "i32x4.lt_u-owned-1"
  (v128.const i64x2 0xffffffc1c21c61c3 0x7d34e55fa965809c)
  (v128.const i64x2 0x100000ee86b1cd 0x138ad26ba965809c)) (v128.const i64x2 0 0xffffffff00000000))
(assert_return (invoke "i32x4.lt_u-owned-all"
  (v128.const i64x2 0xffffffc1c21c61c3 0x7d34e55fa965809c)
  (v128.const i64x2 0x100000ee86b1cd 0x138ad26ba965809c)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.lt_u-again-0"
  (v128.const i64x2 0xe70bb7e318f77fbe 0x8d20ddd8a0a6a41a)
  (v128.const i64x2 0xffffffb518f77fbe 0xda594097a0a6a41a)) (v128.const i64x2 0xffffffff 0xffffffff)
  (v128.const i64x2 0xffffffff00000000 0xffffffff00000000))
(assert_return (invoke "i32x4.lt_u-again-1"
  (v128.const i64x2 0xe70bb7e318f77fbe 0x8d20ddd8a0a6a41a)
  (v128.const i64x2 0xffffffb518f77fbe 0xda594097a0a6a41a))
  (v128.const i64x2 0xffffffff00000000 0xffffffff00000000)
  (v128.const i64x2 0xffffffff00000000 0xffffffff00000000))
(assert_return (invoke "i32x4.gt_u-kept"
  (v128.const i64x2 0x200ffffffff 0x56cc8dd5) (v128.const i64x2 0x5bfda3bf00000033 0x56a910a80000000))
  (v128.const i64x2 0xffffffff 0) (v128.const i64x2 0x200ffffffff 0x56cc8dd5)
  (v128.const i64x2 0x5bfda3bf00000033 0x56a910a80000000))
(assert_return (invoke "i32x4.gt_u-over-0"
  (v128.const i64x2 0x200ffffffff 0x56cc8dd5) (v128.const i64x2 0x5bfda3bf00000033 0x56a910a80000000))
  (v128.const i64x2 0xffffffff 0) (v128.const i64x2 0x5bfda3bf00000033 0x56a910a80000000))
(assert_return (invoke "i32x4.gt_u-over-1"
  (v128.const i64x2 0x200ffffffff 0x56cc8dd5) (v128.const i64x2 0x5bfda3bf00000033 0x56a910a80000000))
  (v128.const i64x2 0x200ffffffff 0x56cc8dd5) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.gt_u-same"
  (v128.const i64x2 0x200ffffffff 0x56cc8dd5) (v128.const i64x2 0x5bfda3bf00000033 0x56a910a80000000))
  (v128.const i64x2 0 0) (v128.const i64x2 0x200ffffffff 0x56cc8dd5))
(assert_return (invoke "i32x4.gt_u-same-over"
  (v128.const i64x2 0x200ffffffff 0x56cc8dd5) (v128.const i64x2 0x5bfda3bf00000033 0x56a910a80000000))
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.gt_u-owned-0"
  (v128.const i64x2 0x200ffffffff 0x56cc8dd5) (v128.const i64x2 0x5bfda3bf00000033 0x56a910a80000000))
  (v128.const i64x2 0xffffffff00000000 0xffffffff))
(assert_return (invoke "i32x4.gt_u-owned-1"
  (v128.const i64x2 0x200ffffffff 0x56cc8dd5) (v128.const i64x2 0x5bfda3bf00000033 0x56a910a80000000))
  (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.gt_u-owned-all"
  (v128.const i64x2 0x200ffffffff 0x56cc8dd5) (v128.const i64x2 0x5bfda3bf00000033 0x56a910a80000000))
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.gt_u-again-0"
  (v128.const i64x2 0xa0f549237fffffff 0x3d00000045) (v128.const i64x2 0xa0f54923f4cb5315 0x4ef0b9c4d2))
  (v128.const i64x2 0 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.gt_u-again-1"
  (v128.const i64x2 0xa0f549237fffffff 0x3d00000045) (v128.const i64x2 0xa0f54923f4cb5315 0x4ef0b9c4d2))
  (v128.const i64x2 -1 -1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.le_u-kept"
  (v128.const i64x2 0xc7ec95000000005f 0x66bcff48fdcae3d5)
  (v128.const i64x2 0x40000004000000 0xd60847080e9e8449)) (v128.const i64x2 0xffffffff 0xffffffff00000000)
  (v128.const i64x2 0xc7ec95000000005f 0x66bcff48fdcae3d5)
  (v128.const i64x2 0x40000004000000 0xd60847080e9e8449))
(assert_return (invoke "i32x4.le_u-over-0"
  (v128.const i64x2 0xc7ec95000000005f 0x66bcff48fdcae3d5)
  (v128.const i64x2 0x40000004000000 0xd60847080e9e8449)) (v128.const i64x2 0xffffffff 0xffffffff00000000)
  (v128.const i64x2 0x40000004000000 0xd60847080e9e8449))
(assert_return (invoke "i32x4.le_u-over-1"
  (v128.const i64x2 0xc7ec95000000005f 0x66bcff48fdcae3d5)
  (v128.const i64x2 0x40000004000000 0xd60847080e9e8449))
  (v128.const i64x2 0xc7ec95000000005f 0x66bcff48fdcae3d5) (v128.const i64x2 0xffffffff 0xffffffff00000000))
(assert_return (invoke "i32x4.le_u-same"
  (v128.const i64x2 0xc7ec95000000005f 0x66bcff48fdcae3d5)
  (v128.const i64x2 0x40000004000000 0xd60847080e9e8449)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0xc7ec95000000005f 0x66bcff48fdcae3d5))
(assert_return (invoke "i32x4.le_u-same-over"
  (v128.const i64x2 0xc7ec95000000005f 0x66bcff48fdcae3d5)
  (v128.const i64x2 0x40000004000000 0xd60847080e9e8449)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.le_u-owned-0"
  (v128.const i64x2 0xc7ec95000000005f 0x66bcff48fdcae3d5)
  (v128.const i64x2 0x40000004000000 0xd60847080e9e8449)) (v128.const i64x2 0 -1))
(assert_return (invoke "i32x4.le_u-owned-1"
  (v128.const i64x2 0xc7ec95000000005f 0x66bcff48fdcae3d5)
  (v128.const i64x2 0x40000004000000 0xd60847080e9e8449)) (v128.const i64x2 -1 0))
(assert_return (invoke "i32x4.le_u-owned-all"
  (v128.const i64x2 0xc7ec95000000005f 0x66bcff48fdcae3d5)
  (v128.const i64x2 0x40000004000000 0xd60847080e9e8449)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.le_u-again-0"
  (v128.const i64x2 0x1000af8a7eca 0x100b5c46db3) (v128.const i64x2 0x9304874c5427c5ed 0x100ef470e9f))
  (v128.const i64x2 0xffffffff 0) (v128.const i64x2 0xffffffff00000000 -1))
(assert_return (invoke "i32x4.le_u-again-1"
  (v128.const i64x2 0x1000af8a7eca 0x100b5c46db3) (v128.const i64x2 0x9304874c5427c5ed 0x100ef470e9f))
  (v128.const i64x2 0xffffffff00000000 -1) (v128.const i64x2 0xffffffff00000000 -1))
(assert_return (invoke "i32x4.ge_u-kept"
  (v128.const i64x2 0x7ffffffefaa64c4f 0xc38ce5cc75c36d65)
  (v128.const i64x2 0xbe4789d3faa64c4f 0x3701e80e2810fc7a)) (v128.const i64x2 0xffffffff -1)
  (v128.const i64x2 0x7ffffffefaa64c4f 0xc38ce5cc75c36d65)
  (v128.const i64x2 0xbe4789d3faa64c4f 0x3701e80e2810fc7a))
(assert_return (invoke "i32x4.ge_u-over-0"
  (v128.const i64x2 0x7ffffffefaa64c4f 0xc38ce5cc75c36d65)
  (v128.const i64x2 0xbe4789d3faa64c4f 0x3701e80e2810fc7a)) (v128.const i64x2 0xffffffff -1)
  (v128.const i64x2 0xbe4789d3faa64c4f 0x3701e80e2810fc7a))
(assert_return (invoke "i32x4.ge_u-over-1"
  (v128.const i64x2 0x7ffffffefaa64c4f 0xc38ce5cc75c36d65)
  (v128.const i64x2 0xbe4789d3faa64c4f 0x3701e80e2810fc7a))
  (v128.const i64x2 0x7ffffffefaa64c4f 0xc38ce5cc75c36d65) (v128.const i64x2 0xffffffff -1))
(assert_return (invoke "i32x4.ge_u-same"
  (v128.const i64x2 0x7ffffffefaa64c4f 0xc38ce5cc75c36d65)
  (v128.const i64x2 0xbe4789d3faa64c4f 0x3701e80e2810fc7a)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x7ffffffefaa64c4f 0xc38ce5cc75c36d65))
(assert_return (invoke "i32x4.ge_u-same-over"
  (v128.const i64x2 0x7ffffffefaa64c4f 0xc38ce5cc75c36d65)
  (v128.const i64x2 0xbe4789d3faa64c4f 0x3701e80e2810fc7a)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.ge_u-owned-0"
  (v128.const i64x2 0x7ffffffefaa64c4f 0xc38ce5cc75c36d65)
  (v128.const i64x2 0xbe4789d3faa64c4f 0x3701e80e2810fc7a)) (v128.const i64x2 0 -1))
(assert_return (invoke "i32x4.ge_u-owned-1"
  (v128.const i64x2 0x7ffffffefaa64c4f 0xc38ce5cc75c36d65)
  (v128.const i64x2 0xbe4789d3faa64c4f 0x3701e80e2810fc7a)) (v128.const i64x2 -1 0))
(assert_return (invoke "i32x4.ge_u-owned-all"
  (v128.const i64x2 0x7ffffffefaa64c4f 0xc38ce5cc75c36d65)
  (v128.const i64x2 0xbe4789d3faa64c4f 0x3701e80e2810fc7a)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.ge_u-again-0"
  (v128.const i64x2 0xffffffe408000000 0x1dffffffff) (v128.const i64x2 0xcd908dab3c95b3d3 0x10969720fffffffe))
  (v128.const i64x2 0xffffffff00000000 0xffffffff) (v128.const i64x2 0xffffffff00000000 0xffffffff))
(assert_return (invoke "i32x4.ge_u-again-1"
  (v128.const i64x2 0xffffffe408000000 0x1dffffffff) (v128.const i64x2 0xcd908dab3c95b3d3 0x10969720fffffffe))
  (v128.const i64x2 0xffffffff -1) (v128.const i64x2 0xffffffff00000000 0xffffffff))
(assert_return (invoke "i32x4.add-kept"
  (v128.const i64x2 0x4319f8cedd 0x18ac445998f44f4b) (v128.const i64x2 0xffffffddbc292ef3 0x18ac44598b232488))
  (v128.const i64x2 0x20d621fdd0 0x315888b2241773d3) (v128.const i64x2 0x4319f8cedd 0x18ac445998f44f4b)
  (v128.const i64x2 0xffffffddbc292ef3 0x18ac44598b232488))
(assert_return (invoke "i32x4.add-over-0"
  (v128.const i64x2 0x4319f8cedd 0x18ac445998f44f4b) (v128.const i64x2 0xffffffddbc292ef3 0x18ac44598b232488))
  (v128.const i64x2 0x20d621fdd0 0x315888b2241773d3) (v128.const i64x2 0xffffffddbc292ef3 0x18ac44598b232488))
(assert_return (invoke "i32x4.add-over-1"
  (v128.const i64x2 0x4319f8cedd 0x18ac445998f44f4b) (v128.const i64x2 0xffffffddbc292ef3 0x18ac44598b232488))
  (v128.const i64x2 0x4319f8cedd 0x18ac445998f44f4b) (v128.const i64x2 0x20d621fdd0 0x315888b2241773d3))
(assert_return (invoke "i32x4.add-same"
  (v128.const i64x2 0x4319f8cedd 0x18ac445998f44f4b) (v128.const i64x2 0xffffffddbc292ef3 0x18ac44598b232488))
  (v128.const i64x2 0x8633f19dba 0x315888b231e89e96) (v128.const i64x2 0x4319f8cedd 0x18ac445998f44f4b))
(assert_return (invoke "i32x4.add-same-over"
  (v128.const i64x2 0x4319f8cedd 0x18ac445998f44f4b) (v128.const i64x2 0xffffffddbc292ef3 0x18ac44598b232488))
  (v128.const i64x2 0x8633f19dba 0x315888b231e89e96))
(assert_return (invoke "i32x4.add-owned-0"
  (v128.const i64x2 0x4319f8cedd 0x18ac445998f44f4b) (v128.const i64x2 0xffffffddbc292ef3 0x18ac44598b232488))
  (v128.const i64x2 0xfffffffd924b2cc3 0x4a04cd0caf3a985b))
(assert_return (invoke "i32x4.add-owned-1"
  (v128.const i64x2 0x4319f8cedd 0x18ac445998f44f4b) (v128.const i64x2 0xffffffddbc292ef3 0x18ac44598b232488))
  (v128.const i64x2 0x63f01accad 0x4a04cd0cbd0bc31e))
(assert_return (invoke "i32x4.add-owned-all"
  (v128.const i64x2 0x4319f8cedd 0x18ac445998f44f4b) (v128.const i64x2 0xffffffddbc292ef3 0x18ac44598b232488))
  (v128.const i64x2 0x40ac43fba0 0x62b11166482ee7a6))
(assert_return (invoke "i32x4.add-again-0"
  (v128.const i64x2 0x71f528a4ffffffaf 0x259efd9ddf) (v128.const i64x2 0x9519658500000033 0x25f92991c0))
  (v128.const i64x2 0x9c27f3ae00000015 0x6f9150c15f) (v128.const i64x2 0x70e8e29ffffffe2 0x4a98272f9f))
(assert_return (invoke "i32x4.add-again-1"
  (v128.const i64x2 0x71f528a4ffffffaf 0x259efd9ddf) (v128.const i64x2 0x9519658500000033 0x25f92991c0))
  (v128.const i64x2 0x7903b6cdffffff91 0x6f3724cd7e) (v128.const i64x2 0x70e8e29ffffffe2 0x4a98272f9f))
(assert_return (invoke "i32x4.sub-kept"
  (v128.const i64x2 0xabde7b4c00080000 0xa6ce709389914db7)
  (v128.const i64x2 0xabde7b4c6e7cbd35 0x8000b6245b9e)) (v128.const i64x2 0x918b42cb 0xa6cdf093d36cf219)
  (v128.const i64x2 0xabde7b4c00080000 0xa6ce709389914db7)
  (v128.const i64x2 0xabde7b4c6e7cbd35 0x8000b6245b9e))
(assert_return (invoke "i32x4.sub-over-0"
  (v128.const i64x2 0xabde7b4c00080000 0xa6ce709389914db7)
  (v128.const i64x2 0xabde7b4c6e7cbd35 0x8000b6245b9e)) (v128.const i64x2 0x918b42cb 0xa6cdf093d36cf219)
  (v128.const i64x2 0xabde7b4c6e7cbd35 0x8000b6245b9e))
(assert_return (invoke "i32x4.sub-over-1"
  (v128.const i64x2 0xabde7b4c00080000 0xa6ce709389914db7)
  (v128.const i64x2 0xabde7b4c6e7cbd35 0x8000b6245b9e))
  (v128.const i64x2 0xabde7b4c00080000 0xa6ce709389914db7) (v128.const i64x2 0x918b42cb 0xa6cdf093d36cf219))
(assert_return (invoke "i32x4.sub-same"
  (v128.const i64x2 0xabde7b4c00080000 0xa6ce709389914db7)
  (v128.const i64x2 0xabde7b4c6e7cbd35 0x8000b6245b9e)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xabde7b4c00080000 0xa6ce709389914db7))
(assert_return (invoke "i32x4.sub-same-over"
  (v128.const i64x2 0xabde7b4c00080000 0xa6ce709389914db7)
  (v128.const i64x2 0xabde7b4c6e7cbd35 0x8000b6245b9e)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.sub-owned-0"
  (v128.const i64x2 0xabde7b4c00080000 0xa6ce709389914db7)
  (v128.const i64x2 0xabde7b4c6e7cbd35 0x8000b6245b9e))
  (v128.const i64x2 0xabde7b4c00080000 0xa6ce709489914db7))
(assert_return (invoke "i32x4.sub-owned-1"
  (v128.const i64x2 0xabde7b4c00080000 0xa6ce709389914db7)
  (v128.const i64x2 0xabde7b4c6e7cbd35 0x8000b6245b9e))
  (v128.const i64x2 0x542184b4918342cb 0xffff7fff49dba462))
(assert_return (invoke "i32x4.sub-owned-all"
  (v128.const i64x2 0xabde7b4c00080000 0xa6ce709389914db7)
  (v128.const i64x2 0xabde7b4c6e7cbd35 0x8000b6245b9e)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.sub-again-0"
  (v128.const i64x2 0xffffffa500fded94 0x7027239d2150e8cb)
  (v128.const i64x2 0x32002aab00fded94 0xa7c8eb369211992b))
  (v128.const i64x2 0x9bffaa4fff02126c 0x20954d31fd2db675)
  (v128.const i64x2 0xcdffd4fa00000000 0xc85e38678f3f4fa0))
(assert_return (invoke "i32x4.sub-again-1"
  (v128.const i64x2 0xffffffa500fded94 0x7027239d2150e8cb)
  (v128.const i64x2 0x32002aab00fded94 0xa7c8eb369211992b))
  (v128.const i64x2 0x32002aab00fded94 0xa7c8eb369211992b)
  (v128.const i64x2 0xcdffd4fa00000000 0xc85e38678f3f4fa0))
(assert_return (invoke "i32x4.mul-kept"
  (v128.const i64x2 68 0x3bada8767ac14c39) (v128.const i64x2 68 0xf1dafc2a146505da))
  (v128.const i64x2 4624 0x46cdcb5cd595058a) (v128.const i64x2 68 0x3bada8767ac14c39)
  (v128.const i64x2 68 0xf1dafc2a146505da))
(assert_return (invoke "i32x4.mul-over-0"
  (v128.const i64x2 68 0x3bada8767ac14c39) (v128.const i64x2 68 0xf1dafc2a146505da))
  (v128.const i64x2 4624 0x46cdcb5cd595058a) (v128.const i64x2 68 0xf1dafc2a146505da))
(assert_return (invoke "i32x4.mul-over-1"
  (v128.const i64x2 68 0x3bada8767ac14c39) (v128.const i64x2 68 0xf1dafc2a146505da))
  (v128.const i64x2 68 0x3bada8767ac14c39) (v128.const i64x2 4624 0x46cdcb5cd595058a))
(assert_return (invoke "i32x4.mul-same"
  (v128.const i64x2 68 0x3bada8767ac14c39) (v128.const i64x2 68 0xf1dafc2a146505da))
  (v128.const i64x2 4624 0x8257166458a3e4b1) (v128.const i64x2 68 0x3bada8767ac14c39))
(assert_return (invoke "i32x4.mul-same-over"
  (v128.const i64x2 68 0x3bada8767ac14c39) (v128.const i64x2 68 0xf1dafc2a146505da))
  (v128.const i64x2 4624 0x8257166458a3e4b1))
(assert_return (invoke "i32x4.mul-owned-0"
  (v128.const i64x2 68 0x3bada8767ac14c39) (v128.const i64x2 68 0xf1dafc2a146505da))
  (v128.const i64x2 9248 0xcab8824083bb432e))
(assert_return (invoke "i32x4.mul-owned-1"
  (v128.const i64x2 68 0x3bada8767ac14c39) (v128.const i64x2 68 0xf1dafc2a146505da))
  (v128.const i64x2 9248 0xc924e1c02e38ea3b))
(assert_return (invoke "i32x4.mul-owned-all"
  (v128.const i64x2 68 0x3bada8767ac14c39) (v128.const i64x2 68 0xf1dafc2a146505da))
  (v128.const i64x2 18496 0x93dd6400b1f42d69))
(assert_return (invoke "i32x4.mul-again-0"
  (v128.const i64x2 0x76f159700200000 0x4781c8073b) (v128.const i64x2 0x76f159791fc9baf 0x890f1973c0d6c989))
  (v128.const i64x2 0x1d99b80734200000 0x8c760ddf35cbf2ab)
  (v128.const i64x2 0xfcc41f1175e00000 0x3300ee5cd0b3193))
(assert_return (invoke "i32x4.mul-again-1"
  (v128.const i64x2 0x76f159700200000 0x4781c8073b) (v128.const i64x2 0x76f159791fc9baf 0x890f1973c0d6c989))
  (v128.const i64x2 0x1d99b80700000000 0xe25421835dc771e1)
  (v128.const i64x2 0xfcc41f1175e00000 0x3300ee5cd0b3193))
(assert_return (invoke "i32x4.min_s-kept"
  (v128.const i64x2 0xdf86fa8271eff537 0x282988fc9a01cfeb)
  (v128.const i64x2 0x9454e6a893e10ec8 0xfffffffe20000000))
  (v128.const i64x2 0x9454e6a893e10ec8 0xfffffffe9a01cfeb)
  (v128.const i64x2 0xdf86fa8271eff537 0x282988fc9a01cfeb)
  (v128.const i64x2 0x9454e6a893e10ec8 0xfffffffe20000000))
(assert_return (invoke "i32x4.min_s-over-0"
  (v128.const i64x2 0xdf86fa8271eff537 0x282988fc9a01cfeb)
  (v128.const i64x2 0x9454e6a893e10ec8 0xfffffffe20000000))
  (v128.const i64x2 0x9454e6a893e10ec8 0xfffffffe9a01cfeb)
  (v128.const i64x2 0x9454e6a893e10ec8 0xfffffffe20000000))
(assert_return (invoke "i32x4.min_s-over-1"
  (v128.const i64x2 0xdf86fa8271eff537 0x282988fc9a01cfeb)
  (v128.const i64x2 0x9454e6a893e10ec8 0xfffffffe20000000))
  (v128.const i64x2 0xdf86fa8271eff537 0x282988fc9a01cfeb)
  (v128.const i64x2 0x9454e6a893e10ec8 0xfffffffe9a01cfeb))
(assert_return (invoke "i32x4.min_s-same"
  (v128.const i64x2 0xdf86fa8271eff537 0x282988fc9a01cfeb)
  (v128.const i64x2 0x9454e6a893e10ec8 0xfffffffe20000000))
  (v128.const i64x2 0xdf86fa8271eff537 0x282988fc9a01cfeb)
  (v128.const i64x2 0xdf86fa8271eff537 0x282988fc9a01cfeb))
(assert_return (invoke "i32x4.min_s-same-over"
  (v128.const i64x2 0xdf86fa8271eff537 0x282988fc9a01cfeb)
  (v128.const i64x2 0x9454e6a893e10ec8 0xfffffffe20000000))
  (v128.const i64x2 0xdf86fa8271eff537 0x282988fc9a01cfeb))
(assert_return (invoke "i32x4.min_s-owned-0"
  (v128.const i64x2 0xdf86fa8271eff537 0x282988fc9a01cfeb)
  (v128.const i64x2 0x9454e6a893e10ec8 0xfffffffe20000000))
  (v128.const i64x2 0x9454e6a893e10ec8 0xfffffffeba01cfeb))
(assert_return (invoke "i32x4.min_s-owned-1"
  (v128.const i64x2 0xdf86fa8271eff537 0x282988fc9a01cfeb)
  (v128.const i64x2 0x9454e6a893e10ec8 0xfffffffe20000000))
  (v128.const i64x2 0xdf86fa8205d103ff 0x282988fa9a01cfeb))
(assert_return (invoke "i32x4.min_s-owned-all"
  (v128.const i64x2 0xdf86fa8271eff537 0x282988fc9a01cfeb)
  (v128.const i64x2 0x9454e6a893e10ec8 0xfffffffe20000000))
  (v128.const i64x2 0x73dbe12b05d103ff 0x282988faba01cfeb))
(assert_return (invoke "i32x4.min_s-again-0"
  (v128.const i64x2 0xffffffefb541f35c 0x4ab08f8828fb8885)
  (v128.const i64x2 0xffffffff80000000 0x67e1989a20000000))
  (v128.const i64x2 0xffffffef80000000 0x4ab08f8820000000)
  (v128.const i64x2 0xffffffef80000000 0x4ab08f8820000000))
(assert_return (invoke "i32x4.min_s-again-1"
  (v128.const i64x2 0xffffffefb541f35c 0x4ab08f8828fb8885)
  (v128.const i64x2 0xffffffff80000000 0x67e1989a20000000))
  (v128.const i64x2 0xffffffef80000000 0x4ab08f8820000000)
  (v128.const i64x2 0xffffffef80000000 0x4ab08f8820000000))
(assert_return (invoke "i32x4.min_u-kept"
  (v128.const i64x2 0x581221c2b004d26f 0x4680000001) (v128.const i64x2 0x581221c22e7d6a1a 0xc9c9fc4c80000001))
  (v128.const i64x2 0x581221c22e7d6a1a 0x4680000001) (v128.const i64x2 0x581221c2b004d26f 0x4680000001)
  (v128.const i64x2 0x581221c22e7d6a1a 0xc9c9fc4c80000001))
(assert_return (invoke "i32x4.min_u-over-0"
  (v128.const i64x2 0x581221c2b004d26f 0x4680000001) (v128.const i64x2 0x581221c22e7d6a1a 0xc9c9fc4c80000001))
  (v128.const i64x2 0x581221c22e7d6a1a 0x4680000001) (v128.const i64x2 0x581221c22e7d6a1a 0xc9c9fc4c80000001))
(assert_return (invoke "i32x4.min_u-over-1"
  (v128.const i64x2 0x581221c2b004d26f 0x4680000001) (v128.const i64x2 0x581221c22e7d6a1a 0xc9c9fc4c80000001))
  (v128.const i64x2 0x581221c2b004d26f 0x4680000001) (v128.const i64x2 0x581221c22e7d6a1a 0x4680000001))
(assert_return (invoke "i32x4.min_u-same"
  (v128.const i64x2 0x581221c2b004d26f 0x4680000001) (v128.const i64x2 0x581221c22e7d6a1a 0xc9c9fc4c80000001))
  (v128.const i64x2 0x581221c2b004d26f 0x4680000001) (v128.const i64x2 0x581221c2b004d26f 0x4680000001))
(assert_return (invoke "i32x4.min_u-same-over"
  (v128.const i64x2 0x581221c2b004d26f 0x4680000001) (v128.const i64x2 0x581221c22e7d6a1a 0xc9c9fc4c80000001))
  (v128.const i64x2 0x581221c2b004d26f 0x4680000001))
(assert_return (invoke "i32x4.min_u-owned-0"
  (v128.const i64x2 0x581221c2b004d26f 0x4680000001) (v128.const i64x2 0x581221c22e7d6a1a 0xc9c9fc4c80000001))
  (v128.const i64x2 0x581221c22e7d6a1a 0xc9c9fc4c00000002))
(assert_return (invoke "i32x4.min_u-owned-1"
  (v128.const i64x2 0x581221c2b004d26f 0x4680000001) (v128.const i64x2 0x581221c22e7d6a1a 0xc9c9fc4c80000001))
  (v128.const i64x2 0x581221c2b004d26f 0x4600000002))
(assert_return (invoke "i32x4.min_u-owned-all"
  (v128.const i64x2 0x581221c2b004d26f 0x4680000001) (v128.const i64x2 0x581221c22e7d6a1a 0xc9c9fc4c80000001))
  (v128.const i64x2 0xb0244384de823c89 0xc9c9fc9300000002))
(assert_return (invoke "i32x4.min_u-again-0"
  (v128.const i64x2 0x9e7f179d959f3112 0x80000000020) (v128.const i64x2 0x9e7f179d959f3112 0x198f83ef0))
  (v128.const i64x2 0x9e7f179d959f3112 0x100000020) (v128.const i64x2 0x9e7f179d959f3112 0x100000020))
(assert_return (invoke "i32x4.min_u-again-1"
  (v128.const i64x2 0x9e7f179d959f3112 0x80000000020) (v128.const i64x2 0x9e7f179d959f3112 0x198f83ef0))
  (v128.const i64x2 0x9e7f179d959f3112 0x100000020) (v128.const i64x2 0x9e7f179d959f3112 0x100000020))
(assert_return (invoke "i32x4.max_s-kept"
  (v128.const i64x2 0xfc2d057a650670e9 0x2000ffffffef) (v128.const i64x2 0x200f63edda7 0x7fffffff36f0eb58))
  (v128.const i64x2 0x200650670e9 0x7fffffff36f0eb58) (v128.const i64x2 0xfc2d057a650670e9 0x2000ffffffef)
  (v128.const i64x2 0x200f63edda7 0x7fffffff36f0eb58))
(assert_return (invoke "i32x4.max_s-over-0"
  (v128.const i64x2 0xfc2d057a650670e9 0x2000ffffffef) (v128.const i64x2 0x200f63edda7 0x7fffffff36f0eb58))
  (v128.const i64x2 0x200650670e9 0x7fffffff36f0eb58) (v128.const i64x2 0x200f63edda7 0x7fffffff36f0eb58))
(assert_return (invoke "i32x4.max_s-over-1"
  (v128.const i64x2 0xfc2d057a650670e9 0x2000ffffffef) (v128.const i64x2 0x200f63edda7 0x7fffffff36f0eb58))
  (v128.const i64x2 0xfc2d057a650670e9 0x2000ffffffef) (v128.const i64x2 0x200650670e9 0x7fffffff36f0eb58))
(assert_return (invoke "i32x4.max_s-same"
  (v128.const i64x2 0xfc2d057a650670e9 0x2000ffffffef) (v128.const i64x2 0x200f63edda7 0x7fffffff36f0eb58))
  (v128.const i64x2 0xfc2d057a650670e9 0x2000ffffffef) (v128.const i64x2 0xfc2d057a650670e9 0x2000ffffffef))
(assert_return (invoke "i32x4.max_s-same-over"
  (v128.const i64x2 0xfc2d057a650670e9 0x2000ffffffef) (v128.const i64x2 0x200f63edda7 0x7fffffff36f0eb58))
  (v128.const i64x2 0xfc2d057a650670e9 0x2000ffffffef))
(assert_return (invoke "i32x4.max_s-owned-0"
  (v128.const i64x2 0xfc2d057a650670e9 0x2000ffffffef) (v128.const i64x2 0x200f63edda7 0x7fffffff36f0eb58))
  (v128.const i64x2 0x2005b454e90 0x7fffffff36f0eb58))
(assert_return (invoke "i32x4.max_s-owned-1"
  (v128.const i64x2 0xfc2d057a650670e9 0x2000ffffffef) (v128.const i64x2 0x200f63edda7 0x7fffffff36f0eb58))
  (v128.const i64x2 0xfc2d077b650670e9 0x200036f0eb47))
(assert_return (invoke "i32x4.max_s-owned-all"
  (v128.const i64x2 0xfc2d057a650670e9 0x2000ffffffef) (v128.const i64x2 0x200f63edda7 0x7fffffff36f0eb58))
  (v128.const i64x2 0xfc2d077b5b454e90 0x8000200036f0eb47))
(assert_return (invoke "i32x4.max_s-again-0"
  (v128.const i64x2 0x2200020000 0x87afc74b01ea4f4e) (v128.const i64x2 0xc59fa2e0729468dd 0x122972d401ea4f4e))
  (v128.const i64x2 0x22729468dd 0x122972d401ea4f4e) (v128.const i64x2 0x22729468dd 0x122972d401ea4f4e))
(assert_return (invoke "i32x4.max_s-again-1"
  (v128.const i64x2 0x2200020000 0x87afc74b01ea4f4e) (v128.const i64x2 0xc59fa2e0729468dd 0x122972d401ea4f4e))
  (v128.const i64x2 0x22729468dd 0x122972d401ea4f4e) (v128.const i64x2 0x22729468dd 0x122972d401ea4f4e))
(assert_return (invoke "i32x4.max_u-kept"
  (v128.const i64x2 0x569e86fc60301aab 0x5f4ab6f6b9) (v128.const i64x2 0x1c189271dd 0x5f4ab6f6b9))
  (v128.const i64x2 0x569e86fc60301aab 0x5f4ab6f6b9) (v128.const i64x2 0x569e86fc60301aab 0x5f4ab6f6b9)
  (v128.const i64x2 0x1c189271dd 0x5f4ab6f6b9))
(assert_return (invoke "i32x4.max_u-over-0"
  (v128.const i64x2 0x569e86fc60301aab 0x5f4ab6f6b9) (v128.const i64x2 0x1c189271dd 0x5f4ab6f6b9))
  (v128.const i64x2 0x569e86fc60301aab 0x5f4ab6f6b9) (v128.const i64x2 0x1c189271dd 0x5f4ab6f6b9))
(assert_return (invoke "i32x4.max_u-over-1"
  (v128.const i64x2 0x569e86fc60301aab 0x5f4ab6f6b9) (v128.const i64x2 0x1c189271dd 0x5f4ab6f6b9))
  (v128.const i64x2 0x569e86fc60301aab 0x5f4ab6f6b9) (v128.const i64x2 0x569e86fc60301aab 0x5f4ab6f6b9))
(assert_return (invoke "i32x4.max_u-same"
  (v128.const i64x2 0x569e86fc60301aab 0x5f4ab6f6b9) (v128.const i64x2 0x1c189271dd 0x5f4ab6f6b9))
  (v128.const i64x2 0x569e86fc60301aab 0x5f4ab6f6b9) (v128.const i64x2 0x569e86fc60301aab 0x5f4ab6f6b9))
(assert_return (invoke "i32x4.max_u-same-over"
  (v128.const i64x2 0x569e86fc60301aab 0x5f4ab6f6b9) (v128.const i64x2 0x1c189271dd 0x5f4ab6f6b9))
  (v128.const i64x2 0x569e86fc60301aab 0x5f4ab6f6b9))
(assert_return (invoke "i32x4.max_u-owned-0"
  (v128.const i64x2 0x569e86fc60301aab 0x5f4ab6f6b9) (v128.const i64x2 0x1c189271dd 0x5f4ab6f6b9))
  (v128.const i64x2 0x569e871878c28c88 0xbe956ded72))
(assert_return (invoke "i32x4.max_u-owned-1"
  (v128.const i64x2 0x569e86fc60301aab 0x5f4ab6f6b9) (v128.const i64x2 0x1c189271dd 0x5f4ab6f6b9))
  (v128.const i64x2 0x569e871878c28c88 0xbe956ded72))
(assert_return (invoke "i32x4.max_u-owned-all"
  (v128.const i64x2 0x569e86fc60301aab 0x5f4ab6f6b9) (v128.const i64x2 0x1c189271dd 0x5f4ab6f6b9))
  (v128.const i64x2 0x569e871878c28c88 0xbe956ded72))
(assert_return (invoke "i32x4.max_u-again-0"
  (v128.const i64x2 0x123418cb8cb44a6c 0xebb0deb3ff01a29e) (v128.const i64x2 0x411b569a6 0xebb0deb3ff01a29e))
  (v128.const i64x2 0x123418cb8cb44a6c 0xebb0deb3ff01a29e)
  (v128.const i64x2 0x123418cb8cb44a6c 0xebb0deb3ff01a29e))
(assert_return (invoke "i32x4.max_u-again-1"
  (v128.const i64x2 0x123418cb8cb44a6c 0xebb0deb3ff01a29e) (v128.const i64x2 0x411b569a6 0xebb0deb3ff01a29e))
  (v128.const i64x2 0x123418cb8cb44a6c 0xebb0deb3ff01a29e)
  (v128.const i64x2 0x123418cb8cb44a6c 0xebb0deb3ff01a29e))
(assert_return (invoke "i32x4.dot_i16x8_s-kept"
  (v128.const i64x2 0x417737117fffd85b 0xeaf0020a9c80004)
  (v128.const i64x2 0x24ffff0080589d 0x8a38db278e19b336))
  (v128.const i64x2 0x8fdabf286f74f 0xf939f128265b5160)
  (v128.const i64x2 0x417737117fffd85b 0xeaf0020a9c80004)
  (v128.const i64x2 0x24ffff0080589d 0x8a38db278e19b336))
(assert_return (invoke "i32x4.dot_i16x8_s-over-0"
  (v128.const i64x2 0x417737117fffd85b 0xeaf0020a9c80004)
  (v128.const i64x2 0x24ffff0080589d 0x8a38db278e19b336))
  (v128.const i64x2 0x8fdabf286f74f 0xf939f128265b5160)
  (v128.const i64x2 0x24ffff0080589d 0x8a38db278e19b336))
(assert_return (invoke "i32x4.dot_i16x8_s-over-1"
  (v128.const i64x2 0x417737117fffd85b 0xeaf0020a9c80004)
  (v128.const i64x2 0x24ffff0080589d 0x8a38db278e19b336))
  (v128.const i64x2 0x417737117fffd85b 0xeaf0020a9c80004)
  (v128.const i64x2 0x8fdabf286f74f 0xf939f128265b5160))
(assert_return (invoke "i32x4.dot_i16x8_s-same"
  (v128.const i64x2 0x417737117fffd85b 0xeaf0020a9c80004)
  (v128.const i64x2 0x24ffff0080589d 0x8a38db278e19b336))
  (v128.const i64x2 0x1c95f4724622b05a 0xd79fa11d09ac50)
  (v128.const i64x2 0x417737117fffd85b 0xeaf0020a9c80004))
(assert_return (invoke "i32x4.dot_i16x8_s-same-over"
  (v128.const i64x2 0x417737117fffd85b 0xeaf0020a9c80004)
  (v128.const i64x2 0x24ffff0080589d 0x8a38db278e19b336))
  (v128.const i64x2 0x1c95f4724622b05a 0xd79fa11d09ac50))
(assert_return (invoke "i32x4.dot_i16x8_s-owned-0"
  (v128.const i64x2 0x417737117fffd85b 0xeaf0020a9c80004)
  (v128.const i64x2 0x24ffff0080589d 0x8a38db278e19b336))
  (v128.const i64x2 0x902e010b38818 0x34b7f880fe2a9f35))
(assert_return (invoke "i32x4.dot_i16x8_s-owned-1"
  (v128.const i64x2 0x417737117fffd85b 0xeaf0020a9c80004)
  (v128.const i64x2 0x24ffff0080589d 0x8a38db278e19b336))
  (v128.const i64x2 0x1c9f3394b8ab27a8 0xfa1190e9ed2cfdb0))
(assert_return (invoke "i32x4.dot_i16x8_s-owned-all"
  (v128.const i64x2 0x417737117fffd85b 0xeaf0020a9c80004)
  (v128.const i64x2 0x24ffff0080589d 0x8a38db278e19b336))
  (v128.const i64x2 0x1ca8781048de3040 0x2ec964b123389ce5))
(assert_return (invoke "i32x4.dot_i16x8_s-again-0"
  (v128.const i64x2 0xcdbc40000001b033 0xdf277e957fffa9aa)
  (v128.const i64x2 0x140000037b033 0xdf27002469ac39a3))
  (v128.const i64x2 0xf36f0ffff2cfc940 0xff6b0f2c28b480d2)
  (v128.const i64x2 0xfffcdbc18e02a60 0x448c4e521657792))
(assert_return (invoke "i32x4.dot_i16x8_s-again-1"
  (v128.const i64x2 0xcdbc40000001b033 0xdf277e957fffa9aa)
  (v128.const i64x2 0x140000037b033 0xdf27002469ac39a3))
  (v128.const i64x2 0xf04af244f2ca8a00 0xe239ae41e85f278f)
  (v128.const i64x2 0xfffcdbc18e02a60 0x448c4e521657792))

(module
  (func $i32x4.extmul_low_i16x8_s-kept (export "i32x4.extmul_low_i16x8_s-kept") (param v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 i32x4.extmul_low_i16x8_s local.get 0 local.get 1
  )
  (func $i32x4.extmul_low_i16x8_s-over-0 (export "i32x4.extmul_low_i16x8_s-over-0") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i32x4.extmul_low_i16x8_s local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.extmul_low_i16x8_s-over-1 (export "i32x4.extmul_low_i16x8_s-over-1") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i32x4.extmul_low_i16x8_s local.set 1 local.get 0 local.get 1
  )
  (func $i32x4.extmul_low_i16x8_s-same (export "i32x4.extmul_low_i16x8_s-same") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 0 i32x4.extmul_low_i16x8_s local.get 0
  )
  (func $i32x4.extmul_low_i16x8_s-same-over (export "i32x4.extmul_low_i16x8_s-same-over") (param v128 v128)
  (result v128)
    local.get 0 local.get 0 i32x4.extmul_low_i16x8_s local.set 0 local.get 0
  )
  (func $i32x4.extmul_low_i16x8_s-owned-0 (export "i32x4.extmul_low_i16x8_s-owned-0") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i32x4.extmul_low_i16x8_s
  )
  (func $i32x4.extmul_low_i16x8_s-owned-1 (export "i32x4.extmul_low_i16x8_s-owned-1") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i32x4.extmul_low_i16x8_s
  )
  (func $i32x4.extmul_low_i16x8_s-owned-all (export "i32x4.extmul_low_i16x8_s-owned-all") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i32x4.extmul_low_i16x8_s
  )
  (func $i32x4.extmul_low_i16x8_s-again-0 (export "i32x4.extmul_low_i16x8_s-again-0") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.extmul_low_i16x8_s local.tee 2 local.get 1 i32x4.extmul_low_i16x8_s
    local.get 2
  )
  (func $i32x4.extmul_low_i16x8_s-again-1 (export "i32x4.extmul_low_i16x8_s-again-1") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i32x4.extmul_low_i16x8_s local.tee 2 i32x4.extmul_low_i16x8_s
    local.get 2
  )
  (func $i32x4.extmul_high_i16x8_s-kept (export "i32x4.extmul_high_i16x8_s-kept") (param v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 i32x4.extmul_high_i16x8_s local.get 0 local.get 1
  )
  (func $i32x4.extmul_high_i16x8_s-over-0 (export "i32x4.extmul_high_i16x8_s-over-0") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i32x4.extmul_high_i16x8_s local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.extmul_high_i16x8_s-over-1 (export "i32x4.extmul_high_i16x8_s-over-1") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i32x4.extmul_high_i16x8_s local.set 1 local.get 0 local.get 1
  )
  (func $i32x4.extmul_high_i16x8_s-same (export "i32x4.extmul_high_i16x8_s-same") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 0 i32x4.extmul_high_i16x8_s local.get 0
  )
  (func $i32x4.extmul_high_i16x8_s-same-over (export "i32x4.extmul_high_i16x8_s-same-over") (param v128 v128)
  (result v128)
    local.get 0 local.get 0 i32x4.extmul_high_i16x8_s local.set 0 local.get 0
  )
  (func $i32x4.extmul_high_i16x8_s-owned-0 (export "i32x4.extmul_high_i16x8_s-owned-0") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i32x4.extmul_high_i16x8_s
  )
  (func $i32x4.extmul_high_i16x8_s-owned-1 (export "i32x4.extmul_high_i16x8_s-owned-1") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i32x4.extmul_high_i16x8_s
  )
  (func $i32x4.extmul_high_i16x8_s-owned-all (export "i32x4.extmul_high_i16x8_s-owned-all") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i32x4.extmul_high_i16x8_s
  )
  (func $i32x4.extmul_high_i16x8_s-again-0 (export "i32x4.extmul_high_i16x8_s-again-0") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.extmul_high_i16x8_s local.tee 2 local.get 1 i32x4.extmul_high_i16x8_s
    local.get 2
  )
  (func $i32x4.extmul_high_i16x8_s-again-1 (export "i32x4.extmul_high_i16x8_s-again-1") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i32x4.extmul_high_i16x8_s local.tee 2 i32x4.extmul_high_i16x8_s
    local.get 2
  )
  (func $i32x4.extmul_low_i16x8_u-kept (export "i32x4.extmul_low_i16x8_u-kept") (param v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 i32x4.extmul_low_i16x8_u local.get 0 local.get 1
  )
  (func $i32x4.extmul_low_i16x8_u-over-0 (export "i32x4.extmul_low_i16x8_u-over-0") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i32x4.extmul_low_i16x8_u local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.extmul_low_i16x8_u-over-1 (export "i32x4.extmul_low_i16x8_u-over-1") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i32x4.extmul_low_i16x8_u local.set 1 local.get 0 local.get 1
  )
  (func $i32x4.extmul_low_i16x8_u-same (export "i32x4.extmul_low_i16x8_u-same") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 0 i32x4.extmul_low_i16x8_u local.get 0
  )
  (func $i32x4.extmul_low_i16x8_u-same-over (export "i32x4.extmul_low_i16x8_u-same-over") (param v128 v128)
  (result v128)
    local.get 0 local.get 0 i32x4.extmul_low_i16x8_u local.set 0 local.get 0
  )
  (func $i32x4.extmul_low_i16x8_u-owned-0 (export "i32x4.extmul_low_i16x8_u-owned-0") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i32x4.extmul_low_i16x8_u
  )
  (func $i32x4.extmul_low_i16x8_u-owned-1 (export "i32x4.extmul_low_i16x8_u-owned-1") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i32x4.extmul_low_i16x8_u
  )
  (func $i32x4.extmul_low_i16x8_u-owned-all (export "i32x4.extmul_low_i16x8_u-owned-all") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i32x4.extmul_low_i16x8_u
  )
  (func $i32x4.extmul_low_i16x8_u-again-0 (export "i32x4.extmul_low_i16x8_u-again-0") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.extmul_low_i16x8_u local.tee 2 local.get 1 i32x4.extmul_low_i16x8_u
    local.get 2
  )
  (func $i32x4.extmul_low_i16x8_u-again-1 (export "i32x4.extmul_low_i16x8_u-again-1") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i32x4.extmul_low_i16x8_u local.tee 2 i32x4.extmul_low_i16x8_u
    local.get 2
  )
  (func $i32x4.extmul_high_i16x8_u-kept (export "i32x4.extmul_high_i16x8_u-kept") (param v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 i32x4.extmul_high_i16x8_u local.get 0 local.get 1
  )
  (func $i32x4.extmul_high_i16x8_u-over-0 (export "i32x4.extmul_high_i16x8_u-over-0") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i32x4.extmul_high_i16x8_u local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.extmul_high_i16x8_u-over-1 (export "i32x4.extmul_high_i16x8_u-over-1") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i32x4.extmul_high_i16x8_u local.set 1 local.get 0 local.get 1
  )
  (func $i32x4.extmul_high_i16x8_u-same (export "i32x4.extmul_high_i16x8_u-same") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 0 i32x4.extmul_high_i16x8_u local.get 0
  )
  (func $i32x4.extmul_high_i16x8_u-same-over (export "i32x4.extmul_high_i16x8_u-same-over") (param v128 v128)
  (result v128)
    local.get 0 local.get 0 i32x4.extmul_high_i16x8_u local.set 0 local.get 0
  )
  (func $i32x4.extmul_high_i16x8_u-owned-0 (export "i32x4.extmul_high_i16x8_u-owned-0") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i32x4.extmul_high_i16x8_u
  )
  (func $i32x4.extmul_high_i16x8_u-owned-1 (export "i32x4.extmul_high_i16x8_u-owned-1") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i32x4.extmul_high_i16x8_u
  )
  (func $i32x4.extmul_high_i16x8_u-owned-all (export "i32x4.extmul_high_i16x8_u-owned-all") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i32x4.extmul_high_i16x8_u
  )
  (func $i32x4.extmul_high_i16x8_u-again-0 (export "i32x4.extmul_high_i16x8_u-again-0") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.extmul_high_i16x8_u local.tee 2 local.get 1 i32x4.extmul_high_i16x8_u
    local.get 2
  )
  (func $i32x4.extmul_high_i16x8_u-again-1 (export "i32x4.extmul_high_i16x8_u-again-1") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i32x4.extmul_high_i16x8_u local.tee 2 i32x4.extmul_high_i16x8_u
    local.get 2
  )
  (func $i64x2.eq-kept (export "i64x2.eq-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i64x2.eq local.get 0 local.get 1
  )
  (func $i64x2.eq-over-0 (export "i64x2.eq-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i64x2.eq local.set 0 local.get 0 local.get 1
  )
  (func $i64x2.eq-over-1 (export "i64x2.eq-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i64x2.eq local.set 1 local.get 0 local.get 1
  )
  (func $i64x2.eq-same (export "i64x2.eq-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i64x2.eq local.get 0
  )
  (func $i64x2.eq-same-over (export "i64x2.eq-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i64x2.eq local.set 0 local.get 0
  )
  (func $i64x2.eq-owned-0 (export "i64x2.eq-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i64x2.eq
  )
  (func $i64x2.eq-owned-1 (export "i64x2.eq-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i64x2.eq
  )
  (func $i64x2.eq-owned-all (export "i64x2.eq-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i64x2.eq
  )
  (func $i64x2.eq-again-0 (export "i64x2.eq-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i64x2.eq local.tee 2 local.get 1 i64x2.eq local.get 2
  )
  (func $i64x2.eq-again-1 (export "i64x2.eq-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i64x2.eq local.tee 2 i64x2.eq local.get 2
  )
  (func $i64x2.ne-kept (export "i64x2.ne-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i64x2.ne local.get 0 local.get 1
  )
  (func $i64x2.ne-over-0 (export "i64x2.ne-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i64x2.ne local.set 0 local.get 0 local.get 1
  )
  (func $i64x2.ne-over-1 (export "i64x2.ne-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i64x2.ne local.set 1 local.get 0 local.get 1
  )
  (func $i64x2.ne-same (export "i64x2.ne-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i64x2.ne local.get 0
  )
  (func $i64x2.ne-same-over (export "i64x2.ne-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i64x2.ne local.set 0 local.get 0
  )
  (func $i64x2.ne-owned-0 (export "i64x2.ne-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i64x2.ne
  )
  (func $i64x2.ne-owned-1 (export "i64x2.ne-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i64x2.ne
  )
  (func $i64x2.ne-owned-all (export "i64x2.ne-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i64x2.ne
  )
  (func $i64x2.ne-again-0 (export "i64x2.ne-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i64x2.ne local.tee 2 local.get 1 i64x2.ne local.get 2
  )
  (func $i64x2.ne-again-1 (export "i64x2.ne-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i64x2.ne local.tee 2 i64x2.ne local.get 2
  )
  (func $i64x2.lt_s-kept (export "i64x2.lt_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i64x2.lt_s local.get 0 local.get 1
  )
  (func $i64x2.lt_s-over-0 (export "i64x2.lt_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i64x2.lt_s local.set 0 local.get 0 local.get 1
  )
  (func $i64x2.lt_s-over-1 (export "i64x2.lt_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i64x2.lt_s local.set 1 local.get 0 local.get 1
  )
  (func $i64x2.lt_s-same (export "i64x2.lt_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i64x2.lt_s local.get 0
  )
  (func $i64x2.lt_s-same-over (export "i64x2.lt_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i64x2.lt_s local.set 0 local.get 0
  )
  (func $i64x2.lt_s-owned-0 (export "i64x2.lt_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i64x2.lt_s
  )
  (func $i64x2.lt_s-owned-1 (export "i64x2.lt_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i64x2.lt_s
  )
  (func $i64x2.lt_s-owned-all (export "i64x2.lt_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i64x2.lt_s
  )
  (func $i64x2.lt_s-again-0 (export "i64x2.lt_s-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i64x2.lt_s local.tee 2 local.get 1 i64x2.lt_s local.get 2
  )
  (func $i64x2.lt_s-again-1 (export "i64x2.lt_s-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i64x2.lt_s local.tee 2 i64x2.lt_s local.get 2
  )
  (func $i64x2.gt_s-kept (export "i64x2.gt_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i64x2.gt_s local.get 0 local.get 1
  )
  (func $i64x2.gt_s-over-0 (export "i64x2.gt_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i64x2.gt_s local.set 0 local.get 0 local.get 1
  )
  (func $i64x2.gt_s-over-1 (export "i64x2.gt_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i64x2.gt_s local.set 1 local.get 0 local.get 1
  )
  (func $i64x2.gt_s-same (export "i64x2.gt_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i64x2.gt_s local.get 0
  )
  (func $i64x2.gt_s-same-over (export "i64x2.gt_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i64x2.gt_s local.set 0 local.get 0
  )
  (func $i64x2.gt_s-owned-0 (export "i64x2.gt_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i64x2.gt_s
  )
  (func $i64x2.gt_s-owned-1 (export "i64x2.gt_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i64x2.gt_s
  )
  (func $i64x2.gt_s-owned-all (export "i64x2.gt_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i64x2.gt_s
  )
  (func $i64x2.gt_s-again-0 (export "i64x2.gt_s-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i64x2.gt_s local.tee 2 local.get 1 i64x2.gt_s local.get 2
  )
  (func $i64x2.gt_s-again-1 (export "i64x2.gt_s-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i64x2.gt_s local.tee 2 i64x2.gt_s local.get 2
  )
  (func $i64x2.le_s-kept (export "i64x2.le_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i64x2.le_s local.get 0 local.get 1
  )
  (func $i64x2.le_s-over-0 (export "i64x2.le_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i64x2.le_s local.set 0 local.get 0 local.get 1
  )
  (func $i64x2.le_s-over-1 (export "i64x2.le_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i64x2.le_s local.set 1 local.get 0 local.get 1
  )
  (func $i64x2.le_s-same (export "i64x2.le_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i64x2.le_s local.get 0
  )
  (func $i64x2.le_s-same-over (export "i64x2.le_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i64x2.le_s local.set 0 local.get 0
  )
  (func $i64x2.le_s-owned-0 (export "i64x2.le_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i64x2.le_s
  )
  (func $i64x2.le_s-owned-1 (export "i64x2.le_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i64x2.le_s
  )
  (func $i64x2.le_s-owned-all (export "i64x2.le_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i64x2.le_s
  )
  (func $i64x2.le_s-again-0 (export "i64x2.le_s-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i64x2.le_s local.tee 2 local.get 1 i64x2.le_s local.get 2
  )
  (func $i64x2.le_s-again-1 (export "i64x2.le_s-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i64x2.le_s local.tee 2 i64x2.le_s local.get 2
  )
  (func $i64x2.ge_s-kept (export "i64x2.ge_s-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i64x2.ge_s local.get 0 local.get 1
  )
  (func $i64x2.ge_s-over-0 (export "i64x2.ge_s-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i64x2.ge_s local.set 0 local.get 0 local.get 1
  )
  (func $i64x2.ge_s-over-1 (export "i64x2.ge_s-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i64x2.ge_s local.set 1 local.get 0 local.get 1
  )
  (func $i64x2.ge_s-same (export "i64x2.ge_s-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i64x2.ge_s local.get 0
  )
  (func $i64x2.ge_s-same-over (export "i64x2.ge_s-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i64x2.ge_s local.set 0 local.get 0
  )
  (func $i64x2.ge_s-owned-0 (export "i64x2.ge_s-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i64x2.ge_s
  )
  (func $i64x2.ge_s-owned-1 (export "i64x2.ge_s-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i64x2.ge_s
  )
  (func $i64x2.ge_s-owned-all (export "i64x2.ge_s-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i64x2.ge_s
  )
  (func $i64x2.ge_s-again-0 (export "i64x2.ge_s-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i64x2.ge_s local.tee 2 local.get 1 i64x2.ge_s local.get 2
  )
  (func $i64x2.ge_s-again-1 (export "i64x2.ge_s-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i64x2.ge_s local.tee 2 i64x2.ge_s local.get 2
  )
  (func $i64x2.add-kept (export "i64x2.add-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i64x2.add local.get 0 local.get 1
  )
  (func $i64x2.add-over-0 (export "i64x2.add-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i64x2.add local.set 0 local.get 0 local.get 1
  )
  (func $i64x2.add-over-1 (export "i64x2.add-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i64x2.add local.set 1 local.get 0 local.get 1
  )
  (func $i64x2.add-same (export "i64x2.add-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i64x2.add local.get 0
  )
  (func $i64x2.add-same-over (export "i64x2.add-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i64x2.add local.set 0 local.get 0
  )
  (func $i64x2.add-owned-0 (export "i64x2.add-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i64x2.add
  )
  (func $i64x2.add-owned-1 (export "i64x2.add-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i64x2.add
  )
  (func $i64x2.add-owned-all (export "i64x2.add-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i64x2.add
  )
  (func $i64x2.add-again-0 (export "i64x2.add-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i64x2.add local.tee 2 local.get 1 i64x2.add local.get 2
  )
  (func $i64x2.add-again-1 (export "i64x2.add-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i64x2.add local.tee 2 i64x2.add local.get 2
  )
  (func $i64x2.sub-kept (export "i64x2.sub-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i64x2.sub local.get 0 local.get 1
  )
  (func $i64x2.sub-over-0 (export "i64x2.sub-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i64x2.sub local.set 0 local.get 0 local.get 1
  )
  (func $i64x2.sub-over-1 (export "i64x2.sub-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i64x2.sub local.set 1 local.get 0 local.get 1
  )
  (func $i64x2.sub-same (export "i64x2.sub-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i64x2.sub local.get 0
  )
  (func $i64x2.sub-same-over (export "i64x2.sub-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i64x2.sub local.set 0 local.get 0
  )
  (func $i64x2.sub-owned-0 (export "i64x2.sub-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i64x2.sub
  )
  (func $i64x2.sub-owned-1 (export "i64x2.sub-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i64x2.sub
  )
  (func $i64x2.sub-owned-all (export "i64x2.sub-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i64x2.sub
  )
  (func $i64x2.sub-again-0 (export "i64x2.sub-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i64x2.sub local.tee 2 local.get 1 i64x2.sub local.get 2
  )
  (func $i64x2.sub-again-1 (export "i64x2.sub-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i64x2.sub local.tee 2 i64x2.sub local.get 2
  )
  (func $i64x2.mul-kept (export "i64x2.mul-kept") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 i64x2.mul local.get 0 local.get 1
  )
  (func $i64x2.mul-over-0 (export "i64x2.mul-over-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i64x2.mul local.set 0 local.get 0 local.get 1
  )
  (func $i64x2.mul-over-1 (export "i64x2.mul-over-1") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 i64x2.mul local.set 1 local.get 0 local.get 1
  )
  (func $i64x2.mul-same (export "i64x2.mul-same") (param v128 v128) (result v128 v128)
    local.get 0 local.get 0 i64x2.mul local.get 0
  )
  (func $i64x2.mul-same-over (export "i64x2.mul-same-over") (param v128 v128) (result v128)
    local.get 0 local.get 0 i64x2.mul local.set 0 local.get 0
  )
  (func $i64x2.mul-owned-0 (export "i64x2.mul-owned-0") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i64x2.mul
  )
  (func $i64x2.mul-owned-1 (export "i64x2.mul-owned-1") (param v128 v128) (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i64x2.mul
  )
  (func $i64x2.mul-owned-all (export "i64x2.mul-owned-all") (param v128 v128) (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i64x2.mul
  )
  (func $i64x2.mul-again-0 (export "i64x2.mul-again-0") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 1 i64x2.mul local.tee 2 local.get 1 i64x2.mul local.get 2
  )
  (func $i64x2.mul-again-1 (export "i64x2.mul-again-1") (param v128 v128) (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i64x2.mul local.tee 2 i64x2.mul local.get 2
  )
  (func $i64x2.extmul_low_i32x4_s-kept (export "i64x2.extmul_low_i32x4_s-kept") (param v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 i64x2.extmul_low_i32x4_s local.get 0 local.get 1
  )
  (func $i64x2.extmul_low_i32x4_s-over-0 (export "i64x2.extmul_low_i32x4_s-over-0") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i64x2.extmul_low_i32x4_s local.set 0 local.get 0 local.get 1
  )
  (func $i64x2.extmul_low_i32x4_s-over-1 (export "i64x2.extmul_low_i32x4_s-over-1") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i64x2.extmul_low_i32x4_s local.set 1 local.get 0 local.get 1
  )
  (func $i64x2.extmul_low_i32x4_s-same (export "i64x2.extmul_low_i32x4_s-same") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 0 i64x2.extmul_low_i32x4_s local.get 0
  )
  (func $i64x2.extmul_low_i32x4_s-same-over (export "i64x2.extmul_low_i32x4_s-same-over") (param v128 v128)
  (result v128)
    local.get 0 local.get 0 i64x2.extmul_low_i32x4_s local.set 0 local.get 0
  )
  (func $i64x2.extmul_low_i32x4_s-owned-0 (export "i64x2.extmul_low_i32x4_s-owned-0") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i64x2.extmul_low_i32x4_s
  )
  (func $i64x2.extmul_low_i32x4_s-owned-1 (export "i64x2.extmul_low_i32x4_s-owned-1") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i64x2.extmul_low_i32x4_s
  )
  (func $i64x2.extmul_low_i32x4_s-owned-all (export "i64x2.extmul_low_i32x4_s-owned-all") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i64x2.extmul_low_i32x4_s
  )
  (func $i64x2.extmul_low_i32x4_s-again-0 (export "i64x2.extmul_low_i32x4_s-again-0") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 i64x2.extmul_low_i32x4_s local.tee 2 local.get 1 i64x2.extmul_low_i32x4_s
    local.get 2
  )
  (func $i64x2.extmul_low_i32x4_s-again-1 (export "i64x2.extmul_low_i32x4_s-again-1") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i64x2.extmul_low_i32x4_s local.tee 2 i64x2.extmul_low_i32x4_s
    local.get 2
  )
  (func $i64x2.extmul_high_i32x4_s-kept (export "i64x2.extmul_high_i32x4_s-kept") (param v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 i64x2.extmul_high_i32x4_s local.get 0 local.get 1
  )
  (func $i64x2.extmul_high_i32x4_s-over-0 (export "i64x2.extmul_high_i32x4_s-over-0") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i64x2.extmul_high_i32x4_s local.set 0 local.get 0 local.get 1
  )
  (func $i64x2.extmul_high_i32x4_s-over-1 (export "i64x2.extmul_high_i32x4_s-over-1") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i64x2.extmul_high_i32x4_s local.set 1 local.get 0 local.get 1
  )
  (func $i64x2.extmul_high_i32x4_s-same (export "i64x2.extmul_high_i32x4_s-same") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 0 i64x2.extmul_high_i32x4_s local.get 0
  )
  (func $i64x2.extmul_high_i32x4_s-same-over (export "i64x2.extmul_high_i32x4_s-same-over") (param v128 v128)
  (result v128)
    local.get 0 local.get 0 i64x2.extmul_high_i32x4_s local.set 0 local.get 0
  )
  (func $i64x2.extmul_high_i32x4_s-owned-0 (export "i64x2.extmul_high_i32x4_s-owned-0") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i64x2.extmul_high_i32x4_s
  )
  (func $i64x2.extmul_high_i32x4_s-owned-1 (export "i64x2.extmul_high_i32x4_s-owned-1") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i64x2.extmul_high_i32x4_s
  )
  (func $i64x2.extmul_high_i32x4_s-owned-all (export "i64x2.extmul_high_i32x4_s-owned-all") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i64x2.extmul_high_i32x4_s
  )
  (func $i64x2.extmul_high_i32x4_s-again-0 (export "i64x2.extmul_high_i32x4_s-again-0") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 i64x2.extmul_high_i32x4_s local.tee 2 local.get 1 i64x2.extmul_high_i32x4_s
    local.get 2
  )
  (func $i64x2.extmul_high_i32x4_s-again-1 (export "i64x2.extmul_high_i32x4_s-again-1") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i64x2.extmul_high_i32x4_s local.tee 2 i64x2.extmul_high_i32x4_s
    local.get 2
  )
  (func $i64x2.extmul_low_i32x4_u-kept (export "i64x2.extmul_low_i32x4_u-kept") (param v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 i64x2.extmul_low_i32x4_u local.get 0 local.get 1
  )
  (func $i64x2.extmul_low_i32x4_u-over-0 (export "i64x2.extmul_low_i32x4_u-over-0") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i64x2.extmul_low_i32x4_u local.set 0 local.get 0 local.get 1
  )
  (func $i64x2.extmul_low_i32x4_u-over-1 (export "i64x2.extmul_low_i32x4_u-over-1") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i64x2.extmul_low_i32x4_u local.set 1 local.get 0 local.get 1
  )
  (func $i64x2.extmul_low_i32x4_u-same (export "i64x2.extmul_low_i32x4_u-same") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 0 i64x2.extmul_low_i32x4_u local.get 0
  )
  (func $i64x2.extmul_low_i32x4_u-same-over (export "i64x2.extmul_low_i32x4_u-same-over") (param v128 v128)
  (result v128)
    local.get 0 local.get 0 i64x2.extmul_low_i32x4_u local.set 0 local.get 0
  )
  (func $i64x2.extmul_low_i32x4_u-owned-0 (export "i64x2.extmul_low_i32x4_u-owned-0") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i64x2.extmul_low_i32x4_u
  )
  (func $i64x2.extmul_low_i32x4_u-owned-1 (export "i64x2.extmul_low_i32x4_u-owned-1") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i64x2.extmul_low_i32x4_u
  )
  (func $i64x2.extmul_low_i32x4_u-owned-all (export "i64x2.extmul_low_i32x4_u-owned-all") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i64x2.extmul_low_i32x4_u
  )
  (func $i64x2.extmul_low_i32x4_u-again-0 (export "i64x2.extmul_low_i32x4_u-again-0") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 i64x2.extmul_low_i32x4_u local.tee 2 local.get 1 i64x2.extmul_low_i32x4_u
    local.get 2
  )
  (func $i64x2.extmul_low_i32x4_u-again-1 (export "i64x2.extmul_low_i32x4_u-again-1") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i64x2.extmul_low_i32x4_u local.tee 2 i64x2.extmul_low_i32x4_u
    local.get 2
  )
)

(assert_return (invoke "i32x4.extmul_low_i16x8_s-kept"
  (v128.const i64x2 0x15f4ffbd80004ecd 0xd3a8000f10007a9b)
  (v128.const i64x2 0x5f204c005afffe 0x6204a4027800c60e))
  (v128.const i64x2 0xffd30000ffff6266 0x8258cfff78c1c)
  (v128.const i64x2 0x15f4ffbd80004ecd 0xd3a8000f10007a9b)
  (v128.const i64x2 0x5f204c005afffe 0x6204a4027800c60e))
(assert_return (invoke "i32x4.extmul_low_i16x8_s-over-0"
  (v128.const i64x2 0x15f4ffbd80004ecd 0xd3a8000f10007a9b)
  (v128.const i64x2 0x5f204c005afffe 0x6204a4027800c60e))
  (v128.const i64x2 0xffd30000ffff6266 0x8258cfff78c1c)
  (v128.const i64x2 0x5f204c005afffe 0x6204a4027800c60e))
(assert_return (invoke "i32x4.extmul_low_i16x8_s-over-1"
  (v128.const i64x2 0x15f4ffbd80004ecd 0xd3a8000f10007a9b)
  (v128.const i64x2 0x5f204c005afffe 0x6204a4027800c60e))
  (v128.const i64x2 0x15f4ffbd80004ecd 0xd3a8000f10007a9b)
  (v128.const i64x2 0xffd30000ffff6266 0x8258cfff78c1c))
(assert_return (invoke "i32x4.extmul_low_i16x8_s-same"
  (v128.const i64x2 0x15f4ffbd80004ecd 0xd3a8000f10007a9b)
  (v128.const i64x2 0x5f204c005afffe 0x6204a4027800c60e))
  (v128.const i64x2 0x4000000018419029 0x1e1f09000001189)
  (v128.const i64x2 0x15f4ffbd80004ecd 0xd3a8000f10007a9b))
(assert_return (invoke "i32x4.extmul_low_i16x8_s-same-over"
  (v128.const i64x2 0x15f4ffbd80004ecd 0xd3a8000f10007a9b)
  (v128.const i64x2 0x5f204c005afffe 0x6204a4027800c60e))
  (v128.const i64x2 0x4000000018419029 0x1e1f09000001189))
(assert_return (invoke "i32x4.extmul_low_i16x8_s-owned-0"
  (v128.const i64x2 0x15f4ffbd80004ecd 0xd3a8000f10007a9b)
  (v128.const i64x2 0x5f204c005afffe 0x6204a4027800c60e))
  (v128.const i64x2 0xffd31ffeffff626a 0x8492c040aa2ac))
(assert_return (invoke "i32x4.extmul_low_i16x8_s-owned-1"
  (v128.const i64x2 0x15f4ffbd80004ecd 0xd3a8000f10007a9b)
  (v128.const i64x2 0x5f204c005afffe 0x6204a4027800c60e))
  (v128.const i64x2 0x3fd280001840f28f 0x1ea2c10fff79da5))
(assert_return (invoke "i32x4.extmul_low_i16x8_s-owned-all"
  (v128.const i64x2 0x15f4ffbd80004ecd 0xd3a8000f10007a9b)
  (v128.const i64x2 0x5f204c005afffe 0x6204a4027800c60e))
  (v128.const i64x2 0x3fa52059184054f9 0x1f28b9004024051))
(assert_return (invoke "i32x4.extmul_low_i16x8_s-again-0"
  (v128.const i64x2 0xfff4c7d8008075cf 0xa434fffedf221000)
  (v128.const i64x2 0x1d0ec7d82de275cf 0xa434fffedf221000))
  (v128.const i64x2 0x9b759acf011566f 0x27f34034a5800) (v128.const i64x2 0x16f1003636dd61 0xfffea3580c518640))
(assert_return (invoke "i32x4.extmul_low_i16x8_s-again-1"
  (v128.const i64x2 0xfff4c7d8008075cf 0xa434fffedf221000)
  (v128.const i64x2 0x1d0ec7d82de275cf 0xa434fffedf221000))
  (v128.const i64x2 0x1b1b00f011566f 0xfffffef8034a5800)
  (v128.const i64x2 0x16f1003636dd61 0xfffea3580c518640))
(assert_return (invoke "i32x4.extmul_high_i16x8_s-kept"
  (v128.const i64x2 0x8487c3c8aa439 0x7ffffff4a9c89f91) (v128.const i64x2 0x80040fc2e2e2d 0x57879e6dffcf9f91))
  (v128.const i64x2 0x1080b824537021 0x2bc32879000492e4) (v128.const i64x2 0x8487c3c8aa439 0x7ffffff4a9c89f91)
  (v128.const i64x2 0x80040fc2e2e2d 0x57879e6dffcf9f91))
(assert_return (invoke "i32x4.extmul_high_i16x8_s-over-0"
  (v128.const i64x2 0x8487c3c8aa439 0x7ffffff4a9c89f91) (v128.const i64x2 0x80040fc2e2e2d 0x57879e6dffcf9f91))
  (v128.const i64x2 0x1080b824537021 0x2bc32879000492e4)
  (v128.const i64x2 0x80040fc2e2e2d 0x57879e6dffcf9f91))
(assert_return (invoke "i32x4.extmul_high_i16x8_s-over-1"
  (v128.const i64x2 0x8487c3c8aa439 0x7ffffff4a9c89f91) (v128.const i64x2 0x80040fc2e2e2d 0x57879e6dffcf9f91))
  (v128.const i64x2 0x8487c3c8aa439 0x7ffffff4a9c89f91)
  (v128.const i64x2 0x1080b824537021 0x2bc32879000492e4))
(assert_return (invoke "i32x4.extmul_high_i16x8_s-same"
  (v128.const i64x2 0x8487c3c8aa439 0x7ffffff4a9c89f91) (v128.const i64x2 0x80040fc2e2e2d 0x57879e6dffcf9f91))
  (v128.const i64x2 0x1d09ac4024537021 0x3fff000100000090)
  (v128.const i64x2 0x8487c3c8aa439 0x7ffffff4a9c89f91))
(assert_return (invoke "i32x4.extmul_high_i16x8_s-same-over"
  (v128.const i64x2 0x8487c3c8aa439 0x7ffffff4a9c89f91) (v128.const i64x2 0x80040fc2e2e2d 0x57879e6dffcf9f91))
  (v128.const i64x2 0x1d09ac4024537021 0x3fff000100000090))
(assert_return (invoke "i32x4.extmul_high_i16x8_s-owned-0"
  (v128.const i64x2 0x8487c3c8aa439 0x7ffffff4a9c89f91) (v128.const i64x2 0x80040fc2e2e2d 0x57879e6dffcf9f91))
  (v128.const i64x2 0x1089e8e837e042 0xf22989312534ebba))
(assert_return (invoke "i32x4.extmul_high_i16x8_s-owned-1"
  (v128.const i64x2 0x8487c3c8aa439 0x7ffffff4a9c89f91) (v128.const i64x2 0x80040fc2e2e2d 0x57879e6dffcf9f91))
  (v128.const i64x2 0x1d19d6c0e837e042 0xebc3a87900049368))
(assert_return (invoke "i32x4.extmul_high_i16x8_s-owned-all"
  (v128.const i64x2 0x8487c3c8aa439 0x7ffffff4a9c89f91) (v128.const i64x2 0x80040fc2e2e2d 0x57879e6dffcf9f91))
  (v128.const i64x2 0x1d2a0a400f91c084 0x666093125391d84))
(assert_return (invoke "i32x4.extmul_high_i16x8_s-again-0"
  (v128.const i64x2 0xc769004200040008 0x1abc6527fb0024)
  (v128.const i64x2 0x97f400408000cb9b 0x1a7ffefffe0024)) (v128.const i64x2 0x439a00010398 0x151fab8)
  (v128.const i64x2 0xffffb00a00000510 0x2a4de330736))
(assert_return (invoke "i32x4.extmul_high_i16x8_s-again-1"
  (v128.const i64x2 0xc769004200040008 0x1abc6527fb0024)
  (v128.const i64x2 0x97f400408000cb9b 0x1a7ffefffe0024)) (v128.const i64x2 0xfab8a10100010398 0xff4d7ab4)
  (v128.const i64x2 0xffffb00a00000510 0x2a4de330736))
(assert_return (invoke "i32x4.extmul_low_i16x8_u-kept"
  (v128.const i64x2 0x31c80042aaeb187d 0xfb0e186256548000)
  (v128.const i64x2 0x800038ff8bf0fffd 0x10f8e8bfbd8c9fe2))
  (v128.const i64x2 0x5d6dd550187cb689 0x18e40000000eb1be)
  (v128.const i64x2 0x31c80042aaeb187d 0xfb0e186256548000)
  (v128.const i64x2 0x800038ff8bf0fffd 0x10f8e8bfbd8c9fe2))
(assert_return (invoke "i32x4.extmul_low_i16x8_u-over-0"
  (v128.const i64x2 0x31c80042aaeb187d 0xfb0e186256548000)
  (v128.const i64x2 0x800038ff8bf0fffd 0x10f8e8bfbd8c9fe2))
  (v128.const i64x2 0x5d6dd550187cb689 0x18e40000000eb1be)
  (v128.const i64x2 0x800038ff8bf0fffd 0x10f8e8bfbd8c9fe2))
(assert_return (invoke "i32x4.extmul_low_i16x8_u-over-1"
  (v128.const i64x2 0x31c80042aaeb187d 0xfb0e186256548000)
  (v128.const i64x2 0x800038ff8bf0fffd 0x10f8e8bfbd8c9fe2))
  (v128.const i64x2 0x31c80042aaeb187d 0xfb0e186256548000)
  (v128.const i64x2 0x5d6dd550187cb689 0x18e40000000eb1be))
(assert_return (invoke "i32x4.extmul_low_i16x8_u-same"
  (v128.const i64x2 0x31c80042aaeb187d 0xfb0e186256548000)
  (v128.const i64x2 0x800038ff8bf0fffd 0x10f8e8bfbd8c9fe2))
  (v128.const i64x2 0x721cf3b90257ad09 0x9ae2c4000001104)
  (v128.const i64x2 0x31c80042aaeb187d 0xfb0e186256548000))
(assert_return (invoke "i32x4.extmul_low_i16x8_u-same-over"
  (v128.const i64x2 0x31c80042aaeb187d 0xfb0e186256548000)
  (v128.const i64x2 0x800038ff8bf0fffd 0x10f8e8bfbd8c9fe2))
  (v128.const i64x2 0x721cf3b90257ad09 0x9ae2c4000001104))
(assert_return (invoke "i32x4.extmul_low_i16x8_u-owned-0"
  (v128.const i64x2 0x31c80042aaeb187d 0xfb0e186256548000)
  (v128.const i64x2 0x800038ff8bf0fffd 0x10f8e8bfbd8c9fe2))
  (v128.const i64x2 0x1dfce2401879b692 0x58e400000cbf78be))
(assert_return (invoke "i32x4.extmul_low_i16x8_u-owned-1"
  (v128.const i64x2 0x31c80042aaeb187d 0xfb0e186256548000)
  (v128.const i64x2 0x800038ff8bf0fffd 0x10f8e8bfbd8c9fe2))
  (v128.const i64x2 0x24a073f402576392 0x22922c40000ec304))
(assert_return (invoke "i32x4.extmul_low_i16x8_u-owned-all"
  (v128.const i64x2 0x31c80042aaeb187d 0xfb0e186256548000)
  (v128.const i64x2 0x800038ff8bf0fffd 0x10f8e8bfbd8c9fe2))
  (v128.const i64x2 0xbc18d1002571a24 0x7b762c400cce7504))
(assert_return (invoke "i32x4.extmul_low_i16x8_u-again-0"
  (v128.const i64x2 0xffef7282102e1ddc 0xc6c196d855b50014)
  (v128.const i64x2 0x8268999fe65a06cb 0x21d7800055b52c15))
  (v128.const i64x2 0xb5c30405a9fafc 0x76a88180280e354)
  (v128.const i64x2 0xe8f042c00cad574 0x825f571844b6d0be))
(assert_return (invoke "i32x4.extmul_low_i16x8_u-again-1"
  (v128.const i64x2 0xffef7282102e1ddc 0xc6c196d855b50014)
  (v128.const i64x2 0x8268999fe65a06cb 0x21d7800055b52c15))
  (v128.const i64x2 0xcc44c18e593b0 0xe8e088101ddb658)
  (v128.const i64x2 0xe8f042c00cad574 0x825f571844b6d0be))
(assert_return (invoke "i32x4.extmul_high_i16x8_u-kept"
  (v128.const i64x2 0x792a0be4dfaae88 0xed6c0020fd8cb077)
  (v128.const i64x2 0x792a0be0400ae88 0x6f34997b928cb077))
  (v128.const i64x2 0x9124809079a3d751 0x67220df000132f60)
  (v128.const i64x2 0x792a0be4dfaae88 0xed6c0020fd8cb077)
  (v128.const i64x2 0x792a0be0400ae88 0x6f34997b928cb077))
(assert_return (invoke "i32x4.extmul_high_i16x8_u-over-0"
  (v128.const i64x2 0x792a0be4dfaae88 0xed6c0020fd8cb077)
  (v128.const i64x2 0x792a0be0400ae88 0x6f34997b928cb077))
  (v128.const i64x2 0x9124809079a3d751 0x67220df000132f60)
  (v128.const i64x2 0x792a0be0400ae88 0x6f34997b928cb077))
(assert_return (invoke "i32x4.extmul_high_i16x8_u-over-1"
  (v128.const i64x2 0x792a0be4dfaae88 0xed6c0020fd8cb077)
  (v128.const i64x2 0x792a0be0400ae88 0x6f34997b928cb077))
  (v128.const i64x2 0x792a0be4dfaae88 0xed6c0020fd8cb077)
  (v128.const i64x2 0x9124809079a3d751 0x67220df000132f60))
(assert_return (invoke "i32x4.extmul_high_i16x8_u-same"
  (v128.const i64x2 0x792a0be4dfaae88 0xed6c0020fd8cb077)
  (v128.const i64x2 0x792a0be0400ae88 0x6f34997b928cb077))
  (v128.const i64x2 0xfb1e049079a3d751 0xdc31259000000400)
  (v128.const i64x2 0x792a0be4dfaae88 0xed6c0020fd8cb077))
(assert_return (invoke "i32x4.extmul_high_i16x8_u-same-over"
  (v128.const i64x2 0x792a0be4dfaae88 0xed6c0020fd8cb077)
  (v128.const i64x2 0x792a0be0400ae88 0x6f34997b928cb077))
  (v128.const i64x2 0xfb1e049079a3d751 0xdc31259000000400))
(assert_return (invoke "i32x4.extmul_high_i16x8_u-owned-0"
  (v128.const i64x2 0x792a0be4dfaae88 0xed6c0020fd8cb077)
  (v128.const i64x2 0x792a0be0400ae88 0x6f34997b928cb077))
  (v128.const i64x2 0x527d0fac42d0aea2 0x283c30805c1809f4))
(assert_return (invoke "i32x4.extmul_high_i16x8_u-owned-1"
  (v128.const i64x2 0x792a0be4dfaae88 0xed6c0020fd8cb077)
  (v128.const i64x2 0x792a0be0400ae88 0x6f34997b928cb077))
  (v128.const i64x2 0x8eb782ac42d0aea2 0x55e7338000133380))
(assert_return (invoke "i32x4.extmul_high_i16x8_u-owned-all"
  (v128.const i64x2 0x792a0be4dfaae88 0xed6c0020fd8cb077)
  (v128.const i64x2 0x792a0be0400ae88 0x6f34997b928cb077))
  (v128.const i64x2 0x511c227124b35d44 0x218364005c2bd710))
(assert_return (invoke "i32x4.extmul_high_i16x8_u-again-0"
  (v128.const i64x2 0x80001bc40020df33 0x72b600005b81abbb)
  (v128.const i64x2 0x5b6a1bc40020df33 0xfffe58995b81abbb)) (v128.const i64x2 0 0x72b41a960932c274)
  (v128.const i64x2 0x20b4f70173335a99 0x72b51a9400000000))
(assert_return (invoke "i32x4.extmul_high_i16x8_u-again-1"
  (v128.const i64x2 0x80001bc40020df33 0x72b600005b81abbb)
  (v128.const i64x2 0x5b6a1bc40020df33 0xfffe58995b81abbb)) (v128.const i64x2 0 0x336626ae00000000)
  (v128.const i64x2 0x20b4f70173335a99 0x72b51a9400000000))
(assert_return (invoke "i64x2.eq-kept"
  (v128.const i64x2 0x200000 0x197940e56cae342f) (v128.const i64x2 0x2c33bcf33bfc94b2 0xa063fef02238f9f7))
  (v128.const i64x2 0 0) (v128.const i64x2 0x200000 0x197940e56cae342f)
  (v128.const i64x2 0x2c33bcf33bfc94b2 0xa063fef02238f9f7))
(assert_return (invoke "i64x2.eq-over-0"
  (v128.const i64x2 0x200000 0x197940e56cae342f) (v128.const i64x2 0x2c33bcf33bfc94b2 0xa063fef02238f9f7))
  (v128.const i64x2 0 0) (v128.const i64x2 0x2c33bcf33bfc94b2 0xa063fef02238f9f7))
(assert_return (invoke "i64x2.eq-over-1"
  (v128.const i64x2 0x200000 0x197940e56cae342f) (v128.const i64x2 0x2c33bcf33bfc94b2 0xa063fef02238f9f7))
  (v128.const i64x2 0x200000 0x197940e56cae342f) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.eq-same"
  (v128.const i64x2 0x200000 0x197940e56cae342f) (v128.const i64x2 0x2c33bcf33bfc94b2 0xa063fef02238f9f7))
  (v128.const i64x2 -1 -1) (v128.const i64x2 0x200000 0x197940e56cae342f))
(assert_return (invoke "i64x2.eq-same-over"
  (v128.const i64x2 0x200000 0x197940e56cae342f) (v128.const i64x2 0x2c33bcf33bfc94b2 0xa063fef02238f9f7))
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.eq-owned-0"
  (v128.const i64x2 0x200000 0x197940e56cae342f) (v128.const i64x2 0x2c33bcf33bfc94b2 0xa063fef02238f9f7))
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.eq-owned-1"
  (v128.const i64x2 0x200000 0x197940e56cae342f) (v128.const i64x2 0x2c33bcf33bfc94b2 0xa063fef02238f9f7))
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.eq-owned-all"
  (v128.const i64x2 0x200000 0x197940e56cae342f) (v128.const i64x2 0x2c33bcf33bfc94b2 0xa063fef02238f9f7))
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.eq-again-0"
  (v128.const i64x2 0xb72c36360b919779 0x7e88af88a4bbef3b)
  (v128.const i64x2 0xb72c36360b919779 0xeef85e4d469e54ca)) (v128.const i64x2 0 0) (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.eq-again-1"
  (v128.const i64x2 0xb72c36360b919779 0x7e88af88a4bbef3b)
  (v128.const i64x2 0xb72c36360b919779 0xeef85e4d469e54ca)) (v128.const i64x2 0 0) (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.ne-kept"
  (v128.const i64x2 0xc8f03824545cca00 0xa96bca6fa2ebec3) (v128.const i64x2 0xd6c977315a4e9db8 -1))
  (v128.const i64x2 -1 -1) (v128.const i64x2 0xc8f03824545cca00 0xa96bca6fa2ebec3)
  (v128.const i64x2 0xd6c977315a4e9db8 -1))
(assert_return (invoke "i64x2.ne-over-0"
  (v128.const i64x2 0xc8f03824545cca00 0xa96bca6fa2ebec3) (v128.const i64x2 0xd6c977315a4e9db8 -1))
  (v128.const i64x2 -1 -1) (v128.const i64x2 0xd6c977315a4e9db8 -1))
(assert_return (invoke "i64x2.ne-over-1"
  (v128.const i64x2 0xc8f03824545cca00 0xa96bca6fa2ebec3) (v128.const i64x2 0xd6c977315a4e9db8 -1))
  (v128.const i64x2 0xc8f03824545cca00 0xa96bca6fa2ebec3) (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.ne-same"
  (v128.const i64x2 0xc8f03824545cca00 0xa96bca6fa2ebec3) (v128.const i64x2 0xd6c977315a4e9db8 -1))
  (v128.const i64x2 0 0) (v128.const i64x2 0xc8f03824545cca00 0xa96bca6fa2ebec3))
(assert_return (invoke "i64x2.ne-same-over"
  (v128.const i64x2 0xc8f03824545cca00 0xa96bca6fa2ebec3) (v128.const i64x2 0xd6c977315a4e9db8 -1))
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.ne-owned-0"
  (v128.const i64x2 0xc8f03824545cca00 0xa96bca6fa2ebec3) (v128.const i64x2 0xd6c977315a4e9db8 -1))
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.ne-owned-1"
  (v128.const i64x2 0xc8f03824545cca00 0xa96bca6fa2ebec3) (v128.const i64x2 0xd6c977315a4e9db8 -1))
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.ne-owned-all"
  (v128.const i64x2 0xc8f03824545cca00 0xa96bca6fa2ebec3) (v128.const i64x2 0xd6c977315a4e9db8 -1))
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.ne-again-0"
  (v128.const i64x2 0x400ba30e7c2fa8cd 0xa46dfb25a3e41acd)
  (v128.const i64x2 0x400ba30e7c2fa8cd 0xa46dfb25a3e41acd)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.ne-again-1"
  (v128.const i64x2 0x400ba30e7c2fa8cd 0xa46dfb25a3e41acd)
  (v128.const i64x2 0x400ba30e7c2fa8cd 0xa46dfb25a3e41acd)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.lt_s-kept"
  (v128.const i64x2 0xa355c611bf79f0ba 0x7ffffffffffffffe)
  (v128.const i64x2 0x4c314b749b033589 0x3d9034ae07474945)) (v128.const i64x2 -1 0)
  (v128.const i64x2 0xa355c611bf79f0ba 0x7ffffffffffffffe)
  (v128.const i64x2 0x4c314b749b033589 0x3d9034ae07474945))
(assert_return (invoke "i64x2.lt_s-over-0"
  (v128.const i64x2 0xa355c611bf79f0ba 0x7ffffffffffffffe)
  (v128.const i64x2 0x4c314b749b033589 0x3d9034ae07474945)) (v128.const i64x2 -1 0)
  (v128.const i64x2 0x4c314b749b033589 0x3d9034ae07474945))
(assert_return (invoke "i64x2.lt_s-over-1"
  (v128.const i64x2 0xa355c611bf79f0ba 0x7ffffffffffffffe)
  (v128.const i64x2 0x4c314b749b033589 0x3d9034ae07474945))
  (v128.const i64x2 0xa355c611bf79f0ba 0x7ffffffffffffffe) (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.lt_s-same"
  (v128.const i64x2 0xa355c611bf79f0ba 0x7ffffffffffffffe)
  (v128.const i64x2 0x4c314b749b033589 0x3d9034ae07474945)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa355c611bf79f0ba 0x7ffffffffffffffe))
(assert_return (invoke "i64x2.lt_s-same-over"
  (v128.const i64x2 0xa355c611bf79f0ba 0x7ffffffffffffffe)
  (v128.const i64x2 0x4c314b749b033589 0x3d9034ae07474945)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.lt_s-owned-0"
  (v128.const i64x2 0xa355c611bf79f0ba 0x7ffffffffffffffe)
  (v128.const i64x2 0x4c314b749b033589 0x3d9034ae07474945)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.lt_s-owned-1"
  (v128.const i64x2 0xa355c611bf79f0ba 0x7ffffffffffffffe)
  (v128.const i64x2 0x4c314b749b033589 0x3d9034ae07474945)) (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.lt_s-owned-all"
  (v128.const i64x2 0xa355c611bf79f0ba 0x7ffffffffffffffe)
  (v128.const i64x2 0x4c314b749b033589 0x3d9034ae07474945)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.lt_s-again-0"
  (v128.const i64x2 -45 0x6145aa7d28c0e1ba) (v128.const i64x2 -27 0x10000000000000)) (v128.const i64x2 0 -1)
  (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.lt_s-again-1"
  (v128.const i64x2 -45 0x6145aa7d28c0e1ba) (v128.const i64x2 -27 0x10000000000000)) (v128.const i64x2 -1 0)
  (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.gt_s-kept"
  (v128.const i64x2 0x14c998547dc2dc30 0xbe1eeae7e2694290)
  (v128.const i64x2 0x14c998547dc2dc30 0x1bee6cb3b5a7f32)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x14c998547dc2dc30 0xbe1eeae7e2694290)
  (v128.const i64x2 0x14c998547dc2dc30 0x1bee6cb3b5a7f32))
(assert_return (invoke "i64x2.gt_s-over-0"
  (v128.const i64x2 0x14c998547dc2dc30 0xbe1eeae7e2694290)
  (v128.const i64x2 0x14c998547dc2dc30 0x1bee6cb3b5a7f32)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x14c998547dc2dc30 0x1bee6cb3b5a7f32))
(assert_return (invoke "i64x2.gt_s-over-1"
  (v128.const i64x2 0x14c998547dc2dc30 0xbe1eeae7e2694290)
  (v128.const i64x2 0x14c998547dc2dc30 0x1bee6cb3b5a7f32))
  (v128.const i64x2 0x14c998547dc2dc30 0xbe1eeae7e2694290) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-same"
  (v128.const i64x2 0x14c998547dc2dc30 0xbe1eeae7e2694290)
  (v128.const i64x2 0x14c998547dc2dc30 0x1bee6cb3b5a7f32)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x14c998547dc2dc30 0xbe1eeae7e2694290))
(assert_return (invoke "i64x2.gt_s-same-over"
  (v128.const i64x2 0x14c998547dc2dc30 0xbe1eeae7e2694290)
  (v128.const i64x2 0x14c998547dc2dc30 0x1bee6cb3b5a7f32)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-owned-0"
  (v128.const i64x2 0x14c998547dc2dc30 0xbe1eeae7e2694290)
  (v128.const i64x2 0x14c998547dc2dc30 0x1bee6cb3b5a7f32)) (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.gt_s-owned-1"
  (v128.const i64x2 0x14c998547dc2dc30 0xbe1eeae7e2694290)
  (v128.const i64x2 0x14c998547dc2dc30 0x1bee6cb3b5a7f32)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-owned-all"
  (v128.const i64x2 0x14c998547dc2dc30 0xbe1eeae7e2694290)
  (v128.const i64x2 0x14c998547dc2dc30 0x1bee6cb3b5a7f32)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-again-0"
  (v128.const i64x2 0x5d74e760ccca1631 0x5d4fe690808c4b7f) (v128.const i64x2 0x5d74e760ccca1631 59))
  (v128.const i64x2 0 0) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.gt_s-again-1"
  (v128.const i64x2 0x5d74e760ccca1631 0x5d4fe690808c4b7f) (v128.const i64x2 0x5d74e760ccca1631 59))
  (v128.const i64x2 -1 -1) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.le_s-kept"
  (v128.const i64x2 0xc21b8a131f79be4a 0x68b13cdee275d10f)
  (v128.const i64x2 0xc21b8a131f79be4a 0x400000000000)) (v128.const i64x2 -1 0)
  (v128.const i64x2 0xc21b8a131f79be4a 0x68b13cdee275d10f)
  (v128.const i64x2 0xc21b8a131f79be4a 0x400000000000))
(assert_return (invoke "i64x2.le_s-over-0"
  (v128.const i64x2 0xc21b8a131f79be4a 0x68b13cdee275d10f)
  (v128.const i64x2 0xc21b8a131f79be4a 0x400000000000)) (v128.const i64x2 -1 0)
  (v128.const i64x2 0xc21b8a131f79be4a 0x400000000000))
(assert_return (invoke "i64x2.le_s-over-1"
  (v128.const i64x2 0xc21b8a131f79be4a 0x68b13cdee275d10f)
  (v128.const i64x2 0xc21b8a131f79be4a 0x400000000000))
  (v128.const i64x2 0xc21b8a131f79be4a 0x68b13cdee275d10f) (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.le_s-same"
  (v128.const i64x2 0xc21b8a131f79be4a 0x68b13cdee275d10f)
  (v128.const i64x2 0xc21b8a131f79be4a 0x400000000000)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0xc21b8a131f79be4a 0x68b13cdee275d10f))
(assert_return (invoke "i64x2.le_s-same-over"
  (v128.const i64x2 0xc21b8a131f79be4a 0x68b13cdee275d10f)
  (v128.const i64x2 0xc21b8a131f79be4a 0x400000000000)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.le_s-owned-0"
  (v128.const i64x2 0xc21b8a131f79be4a 0x68b13cdee275d10f)
  (v128.const i64x2 0xc21b8a131f79be4a 0x400000000000)) (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.le_s-owned-1"
  (v128.const i64x2 0xc21b8a131f79be4a 0x68b13cdee275d10f)
  (v128.const i64x2 0xc21b8a131f79be4a 0x400000000000)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.le_s-owned-all"
  (v128.const i64x2 0xc21b8a131f79be4a 0x68b13cdee275d10f)
  (v128.const i64x2 0xc21b8a131f79be4a 0x400000000000)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.le_s-again-0"
  (v128.const i64x2 0x207792c70d2126ef 0x7fffffffffffffff)
  (v128.const i64x2 0x885f9356df2993ac 0x7fffffffffffffff)) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.le_s-again-1"
  (v128.const i64x2 0x207792c70d2126ef 0x7fffffffffffffff)
  (v128.const i64x2 0x885f9356df2993ac 0x7fffffffffffffff)) (v128.const i64x2 0 0) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.ge_s-kept"
  (v128.const i64x2 -67 19) (v128.const i64x2 -67 0x84128ee97aaf4d1e)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -67 19) (v128.const i64x2 -67 0x84128ee97aaf4d1e))
(assert_return (invoke "i64x2.ge_s-over-0"
  (v128.const i64x2 -67 19) (v128.const i64x2 -67 0x84128ee97aaf4d1e)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -67 0x84128ee97aaf4d1e))
(assert_return (invoke "i64x2.ge_s-over-1"
  (v128.const i64x2 -67 19) (v128.const i64x2 -67 0x84128ee97aaf4d1e)) (v128.const i64x2 -67 19)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.ge_s-same"
  (v128.const i64x2 -67 19) (v128.const i64x2 -67 0x84128ee97aaf4d1e)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -67 19))
(assert_return (invoke "i64x2.ge_s-same-over"
  (v128.const i64x2 -67 19) (v128.const i64x2 -67 0x84128ee97aaf4d1e)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.ge_s-owned-0"
  (v128.const i64x2 -67 19) (v128.const i64x2 -67 0x84128ee97aaf4d1e)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.ge_s-owned-1"
  (v128.const i64x2 -67 19) (v128.const i64x2 -67 0x84128ee97aaf4d1e)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.ge_s-owned-all"
  (v128.const i64x2 -67 19) (v128.const i64x2 -67 0x84128ee97aaf4d1e)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.ge_s-again-0"
  (v128.const i64x2 0x407163a64a1707fe 0x1329c8738e5219b2) (v128.const i64x2 -98 -2)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.ge_s-again-1"
  (v128.const i64x2 0x407163a64a1707fe 0x1329c8738e5219b2) (v128.const i64x2 -98 -2)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.add-kept"
  (v128.const i64x2 26 0xc8423decde710613) (v128.const i64x2 26 0xe6f7def06c76632e))
  (v128.const i64x2 52 0xaf3a1cdd4ae76941) (v128.const i64x2 26 0xc8423decde710613)
  (v128.const i64x2 26 0xe6f7def06c76632e))
(assert_return (invoke "i64x2.add-over-0"
  (v128.const i64x2 26 0xc8423decde710613) (v128.const i64x2 26 0xe6f7def06c76632e))
  (v128.const i64x2 52 0xaf3a1cdd4ae76941) (v128.const i64x2 26 0xe6f7def06c76632e))
(assert_return (invoke "i64x2.add-over-1"
  (v128.const i64x2 26 0xc8423decde710613) (v128.const i64x2 26 0xe6f7def06c76632e))
  (v128.const i64x2 26 0xc8423decde710613) (v128.const i64x2 52 0xaf3a1cdd4ae76941))
(assert_return (invoke "i64x2.add-same"
  (v128.const i64x2 26 0xc8423decde710613) (v128.const i64x2 26 0xe6f7def06c76632e))
  (v128.const i64x2 52 0x90847bd9bce20c26) (v128.const i64x2 26 0xc8423decde710613))
(assert_return (invoke "i64x2.add-same-over"
  (v128.const i64x2 26 0xc8423decde710613) (v128.const i64x2 26 0xe6f7def06c76632e))
  (v128.const i64x2 52 0x90847bd9bce20c26))
(assert_return (invoke "i64x2.add-owned-0"
  (v128.const i64x2 26 0xc8423decde710613) (v128.const i64x2 26 0xe6f7def06c76632e))
  (v128.const i64x2 78 0x9631fbcdb75dcc6f))
(assert_return (invoke "i64x2.add-owned-1"
  (v128.const i64x2 26 0xc8423decde710613) (v128.const i64x2 26 0xe6f7def06c76632e))
  (v128.const i64x2 78 0x777c5aca29586f54))
(assert_return (invoke "i64x2.add-owned-all"
  (v128.const i64x2 26 0xc8423decde710613) (v128.const i64x2 26 0xe6f7def06c76632e))
  (v128.const i64x2 104 0x5e7439ba95ced282))
(assert_return (invoke "i64x2.add-again-0"
  (v128.const i64x2 -17 16) (v128.const i64x2 0x100000000000 -10)) (v128.const i64x2 0x1fffffffffef -4)
  (v128.const i64x2 0xfffffffffef 6))
(assert_return (invoke "i64x2.add-again-1"
  (v128.const i64x2 -17 16) (v128.const i64x2 0x100000000000 -10)) (v128.const i64x2 0xfffffffffde 22)
  (v128.const i64x2 0xfffffffffef 6))
(assert_return (invoke "i64x2.sub-kept"
  (v128.const i64x2 0x48d6185b407114a6 0) (v128.const i64x2 0x1b6eebac6c745c0 48))
  (v128.const i64x2 0x471f29a079a9cee6 -48) (v128.const i64x2 0x48d6185b407114a6 0)
  (v128.const i64x2 0x1b6eebac6c745c0 48))
(assert_return (invoke "i64x2.sub-over-0"
  (v128.const i64x2 0x48d6185b407114a6 0) (v128.const i64x2 0x1b6eebac6c745c0 48))
  (v128.const i64x2 0x471f29a079a9cee6 -48) (v128.const i64x2 0x1b6eebac6c745c0 48))
(assert_return (invoke "i64x2.sub-over-1"
  (v128.const i64x2 0x48d6185b407114a6 0) (v128.const i64x2 0x1b6eebac6c745c0 48))
  (v128.const i64x2 0x48d6185b407114a6 0) (v128.const i64x2 0x471f29a079a9cee6 -48))
(assert_return (invoke "i64x2.sub-same"
  (v128.const i64x2 0x48d6185b407114a6 0) (v128.const i64x2 0x1b6eebac6c745c0 48)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x48d6185b407114a6 0))
(assert_return (invoke "i64x2.sub-same-over"
  (v128.const i64x2 0x48d6185b407114a6 0) (v128.const i64x2 0x1b6eebac6c745c0 48)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.sub-owned-0"
  (v128.const i64x2 0x48d6185b407114a6 0) (v128.const i64x2 0x1b6eebac6c745c0 48))
  (v128.const i64x2 0x48d6185b407114a6 0))
(assert_return (invoke "i64x2.sub-owned-1"
  (v128.const i64x2 0x48d6185b407114a6 0) (v128.const i64x2 0x1b6eebac6c745c0 48))
  (v128.const i64x2 0xfe4911453938ba40 -48))
(assert_return (invoke "i64x2.sub-owned-all"
  (v128.const i64x2 0x48d6185b407114a6 0) (v128.const i64x2 0x1b6eebac6c745c0 48)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.sub-again-0"
  (v128.const i64x2 -82 0x8f7784076464b251) (v128.const i64x2 0xb787d179aba5f213 0x352ab048196b9a7b))
  (v128.const i64x2 0x90f05d0ca8b41b88 0x25222377318d7d5b)
  (v128.const i64x2 0x48782e86545a0d9b 0x5a4cd3bf4af917d6))
(assert_return (invoke "i64x2.sub-again-1"
  (v128.const i64x2 -82 0x8f7784076464b251) (v128.const i64x2 0xb787d179aba5f213 0x352ab048196b9a7b))
  (v128.const i64x2 0xb787d179aba5f213 0x352ab048196b9a7b)
  (v128.const i64x2 0x48782e86545a0d9b 0x5a4cd3bf4af917d6))
(assert_return (invoke "i64x2.mul-kept"
  (v128.const i64x2 0x800000 47) (v128.const i64x2 0xd72bb4cad09cdd6d 69))
  (v128.const i64x2 0x65684e6eb6800000 3243) (v128.const i64x2 0x800000 47)
  (v128.const i64x2 0xd72bb4cad09cdd6d 69))
(assert_return (invoke "i64x2.mul-over-0"
  (v128.const i64x2 0x800000 47) (v128.const i64x2 0xd72bb4cad09cdd6d 69))
  (v128.const i64x2 0x65684e6eb6800000 3243) (v128.const i64x2 0xd72bb4cad09cdd6d 69))
(assert_return (invoke "i64x2.mul-over-1"
  (v128.const i64x2 0x800000 47) (v128.const i64x2 0xd72bb4cad09cdd6d 69)) (v128.const i64x2 0x800000 47)
  (v128.const i64x2 0x65684e6eb6800000 3243))
(assert_return (invoke "i64x2.mul-same"
  (v128.const i64x2 0x800000 47) (v128.const i64x2 0xd72bb4cad09cdd6d 69))
  (v128.const i64x2 0x400000000000 2209) (v128.const i64x2 0x800000 47))
(assert_return (invoke "i64x2.mul-same-over"
  (v128.const i64x2 0x800000 47) (v128.const i64x2 0xd72bb4cad09cdd6d 69))
  (v128.const i64x2 0x400000000000 2209))
(assert_return (invoke "i64x2.mul-owned-0"
  (v128.const i64x2 0x800000 47) (v128.const i64x2 0xd72bb4cad09cdd6d 69))
  (v128.const i64x2 0x56f44e6272dd6069 8004))
(assert_return (invoke "i64x2.mul-owned-1"
  (v128.const i64x2 0x800000 47) (v128.const i64x2 0xd72bb4cad09cdd6d 69))
  (v128.const i64x2 0x65688e6eb6800000 5452))
(assert_return (invoke "i64x2.mul-owned-all"
  (v128.const i64x2 0x800000 47) (v128.const i64x2 0xd72bb4cad09cdd6d 69))
  (v128.const i64x2 0xbc5cdcd1295d6069 13456))
(assert_return (invoke "i64x2.mul-again-0"
  (v128.const i64x2 0x46244d50da949e7a 0xfce6723f7f1da423) (v128.const i64x2 77 54))
  (v128.const i64x2 0x7ec2a5965c0a578a 0xb0ed5b43eda19eac)
  (v128.const i64x2 0x18eb4151beb3aab2 0x589c1964d0409f62))
(assert_return (invoke "i64x2.mul-again-1"
  (v128.const i64x2 0x46244d50da949e7a 0xfce6723f7f1da423) (v128.const i64x2 77 54))
  (v128.const i64x2 0xc199b58207e134d4 0xb24491b38b0a9266)
  (v128.const i64x2 0x18eb4151beb3aab2 0x589c1964d0409f62))
(assert_return (invoke "i64x2.extmul_low_i32x4_s-kept"
  (v128.const i64x2 0x27d74fddffffffd6 0xd8b55e0731be9503)
  (v128.const i64x2 0xffffffd7bbf4907b 0x3f3a84f04eb7e0e3)) (v128.const i64x2 0xb29e04bd2 0xfffffff99e84359b)
  (v128.const i64x2 0x27d74fddffffffd6 0xd8b55e0731be9503)
  (v128.const i64x2 0xffffffd7bbf4907b 0x3f3a84f04eb7e0e3))
(assert_return (invoke "i64x2.extmul_low_i32x4_s-over-0"
  (v128.const i64x2 0x27d74fddffffffd6 0xd8b55e0731be9503)
  (v128.const i64x2 0xffffffd7bbf4907b 0x3f3a84f04eb7e0e3)) (v128.const i64x2 0xb29e04bd2 0xfffffff99e84359b)
  (v128.const i64x2 0xffffffd7bbf4907b 0x3f3a84f04eb7e0e3))
(assert_return (invoke "i64x2.extmul_low_i32x4_s-over-1"
  (v128.const i64x2 0x27d74fddffffffd6 0xd8b55e0731be9503)
  (v128.const i64x2 0xffffffd7bbf4907b 0x3f3a84f04eb7e0e3))
  (v128.const i64x2 0x27d74fddffffffd6 0xd8b55e0731be9503) (v128.const i64x2 0xb29e04bd2 0xfffffff99e84359b))
(assert_return (invoke "i64x2.extmul_low_i32x4_s-same"
  (v128.const i64x2 0x27d74fddffffffd6 0xd8b55e0731be9503)
  (v128.const i64x2 0xffffffd7bbf4907b 0x3f3a84f04eb7e0e3)) (v128.const i64x2 1764 0x6334f6c942024c9)
  (v128.const i64x2 0x27d74fddffffffd6 0xd8b55e0731be9503))
(assert_return (invoke "i64x2.extmul_low_i32x4_s-same-over"
  (v128.const i64x2 0x27d74fddffffffd6 0xd8b55e0731be9503)
  (v128.const i64x2 0xffffffd7bbf4907b 0x3f3a84f04eb7e0e3)) (v128.const i64x2 1764 0x6334f6c942024c9))
(assert_return (invoke "i64x2.extmul_low_i32x4_s-owned-0"
  (v128.const i64x2 0x27d74fddffffffd6 0xd8b55e0731be9503)
  (v128.const i64x2 0xffffffd7bbf4907b 0x3f3a84f04eb7e0e3))
  (v128.const i64x2 0x121613cc97e2e6eb 0xfffffff99e843c03))
(assert_return (invoke "i64x2.extmul_low_i32x4_s-owned-1"
  (v128.const i64x2 0x27d74fddffffffd6 0xd8b55e0731be9503)
  (v128.const i64x2 0xffffffd7bbf4907b 0x3f3a84f04eb7e0e3)) (v128.const i64x2 0xb29e052b6 0x6334f665a7baa41))
(assert_return (invoke "i64x2.extmul_low_i32x4_s-owned-all"
  (v128.const i64x2 0x27d74fddffffffd6 0xd8b55e0731be9503)
  (v128.const i64x2 0xffffffd7bbf4907b 0x3f3a84f04eb7e0e3))
  (v128.const i64x2 0x121613d7c1c339a1 0x6334f6020d735f9))
(assert_return (invoke "i64x2.extmul_low_i32x4_s-again-0"
  (v128.const i64x2 0xb8ec842f00000004 0xcaeda9209e3b9db4)
  (v128.const i64x2 0xc5600844ffffffd1 0xc6c0a19b86ed4c0c)) (v128.const i64x2 8836 0x3a9ff7bc)
  (v128.const i64x2 -188 0x1046d3ef3f94947c))
(assert_return (invoke "i64x2.extmul_low_i32x4_s-again-1"
  (v128.const i64x2 0xb8ec842f00000004 0xcaeda9209e3b9db4)
  (v128.const i64x2 0xc5600844ffffffd1 0xc6c0a19b86ed4c0c)) (v128.const i64x2 -752 0x47137bd1)
  (v128.const i64x2 -188 0x1046d3ef3f94947c))
(assert_return (invoke "i64x2.extmul_high_i32x4_s-kept"
  (v128.const i64x2 0xc2a7bd9bffffffff 0x51608f489463b731)
  (v128.const i64x2 0xc2a7bd9b6726ed80 0x51608f482c87aedb))
  (v128.const i64x2 0xed481a91bea804eb 0x19de3f1756318440)
  (v128.const i64x2 0xc2a7bd9bffffffff 0x51608f489463b731)
  (v128.const i64x2 0xc2a7bd9b6726ed80 0x51608f482c87aedb))
(assert_return (invoke "i64x2.extmul_high_i32x4_s-over-0"
  (v128.const i64x2 0xc2a7bd9bffffffff 0x51608f489463b731)
  (v128.const i64x2 0xc2a7bd9b6726ed80 0x51608f482c87aedb))
  (v128.const i64x2 0xed481a91bea804eb 0x19de3f1756318440)
  (v128.const i64x2 0xc2a7bd9b6726ed80 0x51608f482c87aedb))
(assert_return (invoke "i64x2.extmul_high_i32x4_s-over-1"
  (v128.const i64x2 0xc2a7bd9bffffffff 0x51608f489463b731)
  (v128.const i64x2 0xc2a7bd9b6726ed80 0x51608f482c87aedb))
  (v128.const i64x2 0xc2a7bd9bffffffff 0x51608f489463b731)
  (v128.const i64x2 0xed481a91bea804eb 0x19de3f1756318440))
(assert_return (invoke "i64x2.extmul_high_i32x4_s-same"
  (v128.const i64x2 0xc2a7bd9bffffffff 0x51608f489463b731)
  (v128.const i64x2 0xc2a7bd9b6726ed80 0x51608f482c87aedb))
  (v128.const i64x2 0x2d3c0445dafd1761 0x19de3f1756318440)
  (v128.const i64x2 0xc2a7bd9bffffffff 0x51608f489463b731))
(assert_return (invoke "i64x2.extmul_high_i32x4_s-same-over"
  (v128.const i64x2 0xc2a7bd9bffffffff 0x51608f489463b731)
  (v128.const i64x2 0xc2a7bd9b6726ed80 0x51608f482c87aedb))
  (v128.const i64x2 0x2d3c0445dafd1761 0x19de3f1756318440))
(assert_return (invoke "i64x2.extmul_high_i32x4_s-owned-0"
  (v128.const i64x2 0xc2a7bd9bffffffff 0x51608f489463b731)
  (v128.const i64x2 0xc2a7bd9b6726ed80 0x51608f482c87aedb))
  (v128.const i64x2 0xf5070696e9107444 0xe25beee6ac630880))
(assert_return (invoke "i64x2.extmul_high_i32x4_s-owned-1"
  (v128.const i64x2 0xc2a7bd9bffffffff 0x51608f489463b731)
  (v128.const i64x2 0xc2a7bd9b6726ed80 0x51608f482c87aedb))
  (v128.const i64x2 0x1a841ed799a51c4c 0xe25beee6ac630880))
(assert_return (invoke "i64x2.extmul_high_i32x4_s-owned-all"
  (v128.const i64x2 0xc2a7bd9bffffffff 0x51608f489463b731)
  (v128.const i64x2 0xc2a7bd9b6726ed80 0x51608f482c87aedb))
  (v128.const i64x2 0xf8b256e82b59090 0x21f6bf3d58c61100))
(assert_return (invoke "i64x2.extmul_high_i32x4_s-again-0"
  (v128.const i64x2 0xaa87e8b9607a991c 0x2a20cef30000000e)
  (v128.const i64x2 0xb55eefda5673887e 0xb22a181cffffffb8)) (v128.const i64x2 0x1d024a0660 0x3e4fc376dff1834)
  (v128.const i64x2 -1008 0xf330ee4b98db6a94))
(assert_return (invoke "i64x2.extmul_high_i32x4_s-again-1"
  (v128.const i64x2 0xaa87e8b9607a991c 0x2a20cef30000000e)
  (v128.const i64x2 0xb55eefda5673887e 0xb22a181cffffffb8))
  (v128.const i64x2 0xfffffffa5bffd418 0xfde462db4e928b31) (v128.const i64x2 -1008 0xf330ee4b98db6a94))
(assert_return (invoke "i64x2.extmul_low_i32x4_u-kept"
  (v128.const i64x2 0x3984b500ffffffe2 0xa894f1e216d2aa39)
  (v128.const i64x2 0x773cb80bdff38369 0xa894f1e216d2aa39))
  (v128.const i64x2 0xdff3834ec17699b2 0x1aca549746cbc700)
  (v128.const i64x2 0x3984b500ffffffe2 0xa894f1e216d2aa39)
  (v128.const i64x2 0x773cb80bdff38369 0xa894f1e216d2aa39))
(assert_return (invoke "i64x2.extmul_low_i32x4_u-over-0"
  (v128.const i64x2 0x3984b500ffffffe2 0xa894f1e216d2aa39)
  (v128.const i64x2 0x773cb80bdff38369 0xa894f1e216d2aa39))
  (v128.const i64x2 0xdff3834ec17699b2 0x1aca549746cbc700)
  (v128.const i64x2 0x773cb80bdff38369 0xa894f1e216d2aa39))
(assert_return (invoke "i64x2.extmul_low_i32x4_u-over-1"
  (v128.const i64x2 0x3984b500ffffffe2 0xa894f1e216d2aa39)
  (v128.const i64x2 0x773cb80bdff38369 0xa894f1e216d2aa39))
  (v128.const i64x2 0x3984b500ffffffe2 0xa894f1e216d2aa39)
  (v128.const i64x2 0xdff3834ec17699b2 0x1aca549746cbc700))
(assert_return (invoke "i64x2.extmul_low_i32x4_u-same"
  (v128.const i64x2 0x3984b500ffffffe2 0xa894f1e216d2aa39)
  (v128.const i64x2 0x773cb80bdff38369 0xa894f1e216d2aa39))
  (v128.const i64x2 0xffffffc400000384 0xcec5d6527f90000)
  (v128.const i64x2 0x3984b500ffffffe2 0xa894f1e216d2aa39))
(assert_return (invoke "i64x2.extmul_low_i32x4_u-same-over"
  (v128.const i64x2 0x3984b500ffffffe2 0xa894f1e216d2aa39)
  (v128.const i64x2 0x773cb80bdff38369 0xa894f1e216d2aa39))
  (v128.const i64x2 0xffffffc400000384 0xcec5d6527f90000))
(assert_return (invoke "i64x2.extmul_low_i32x4_u-owned-0"
  (v128.const i64x2 0x3984b500ffffffe2 0xa894f1e216d2aa39)
  (v128.const i64x2 0x773cb80bdff38369 0xa894f1e216d2aa39))
  (v128.const i64x2 0xc3ea26796c413ac3 0x5253d618c1804f84))
(assert_return (invoke "i64x2.extmul_low_i32x4_u-owned-1"
  (v128.const i64x2 0x3984b500ffffffe2 0xa894f1e216d2aa39)
  (v128.const i64x2 0x773cb80bdff38369 0xa894f1e216d2aa39))
  (v128.const i64x2 0xdff38330c1769d36 0x27b6b1fca8497c00))
(assert_return (invoke "i64x2.extmul_low_i32x4_u-owned-all"
  (v128.const i64x2 0x3984b500ffffffe2 0xa894f1e216d2aa39)
  (v128.const i64x2 0x773cb80bdff38369 0xa894f1e216d2aa39))
  (v128.const i64x2 0xc3ea265f2db7d7f9 0x7a0a88161a8b3890))
(assert_return (invoke "i64x2.extmul_low_i32x4_u-again-0"
  (v128.const i64x2 0x4bfffffffe 0x93c7897849e7a481) (v128.const i64x2 0x8fffffffe 0x682d1bfa49e7a481))
  (v128.const i64x2 0x3fffffff8 0x7ffffffe0) (v128.const i64x2 0xfffffffc00000004 600))
(assert_return (invoke "i64x2.extmul_low_i32x4_u-again-1"
  (v128.const i64x2 0x4bfffffffe 0x93c7897849e7a481) (v128.const i64x2 0x8fffffffe 0x682d1bfa49e7a481))
  (v128.const i64x2 0x3fffffff8 0x4afffffed4) (v128.const i64x2 0xfffffffc00000004 600))

(module
  (func $i64x2.extmul_high_i32x4_u-kept (export "i64x2.extmul_high_i32x4_u-kept") (param v128 v128)
  (result v128 v128 v128)
    local.get 0 local.get 1 i64x2.extmul_high_i32x4_u local.get 0 local.get 1
  )
  (func $i64x2.extmul_high_i32x4_u-over-0 (export "i64x2.extmul_high_i32x4_u-over-0") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i64x2.extmul_high_i32x4_u local.set 0 local.get 0 local.get 1
  )
  (func $i64x2.extmul_high_i32x4_u-over-1 (export "i64x2.extmul_high_i32x4_u-over-1") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 1 i64x2.extmul_high_i32x4_u local.set 1 local.get 0 local.get 1
  )
  (func $i64x2.extmul_high_i32x4_u-same (export "i64x2.extmul_high_i32x4_u-same") (param v128 v128)
  (result v128 v128)
    local.get 0 local.get 0 i64x2.extmul_high_i32x4_u local.get 0
  )
  (func $i64x2.extmul_high_i32x4_u-same-over (export "i64x2.extmul_high_i32x4_u-same-over") (param v128 v128)
  (result v128)
    local.get 0 local.get 0 i64x2.extmul_high_i32x4_u local.set 0 local.get 0
  )
  (func $i64x2.extmul_high_i32x4_u-owned-0 (export "i64x2.extmul_high_i32x4_u-owned-0") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 i64x2.extmul_high_i32x4_u
  )
  (func $i64x2.extmul_high_i32x4_u-owned-1 (export "i64x2.extmul_high_i32x4_u-owned-1") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 local.get 0 i64x2.add i64x2.extmul_high_i32x4_u
  )
  (func $i64x2.extmul_high_i32x4_u-owned-all (export "i64x2.extmul_high_i32x4_u-owned-all") (param v128 v128)
  (result v128)
    local.get 0 local.get 1 i64x2.add local.get 1 local.get 0 i64x2.add i64x2.extmul_high_i32x4_u
  )
  (func $i64x2.extmul_high_i32x4_u-again-0 (export "i64x2.extmul_high_i32x4_u-again-0") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 1 i64x2.extmul_high_i32x4_u local.tee 2 local.get 1 i64x2.extmul_high_i32x4_u
    local.get 2
  )
  (func $i64x2.extmul_high_i32x4_u-again-1 (export "i64x2.extmul_high_i32x4_u-again-1") (param v128 v128)
  (result v128 v128) (local v128)
    local.get 0 local.get 0 local.get 1 i64x2.extmul_high_i32x4_u local.tee 2 i64x2.extmul_high_i32x4_u
    local.get 2
  )
  (func $i32x4.all_true-kept (export "i32x4.all_true-kept") (param v128) (result i32 v128)
    local.get 0 i32x4.all_true local.get 0
  )
  (func $i32x4.all_true-owned-0 (export "i32x4.all_true-owned-0") (param v128) (result i32)
    local.get 0 local.get 0 i64x2.add i32x4.all_true
  )
  (func $i32x4.bitmask-kept (export "i32x4.bitmask-kept") (param v128) (result i32 v128)
    local.get 0 i32x4.bitmask local.get 0
  )
  (func $i32x4.bitmask-owned-0 (export "i32x4.bitmask-owned-0") (param v128) (result i32)
    local.get 0 local.get 0 i64x2.add i32x4.bitmask
  )
  (func $i64x2.all_true-kept (export "i64x2.all_true-kept") (param v128) (result i32 v128)
    local.get 0 i64x2.all_true local.get 0
  )
  (func $i64x2.all_true-owned-0 (export "i64x2.all_true-owned-0") (param v128) (result i32)
    local.get 0 local.get 0 i64x2.add i64x2.all_true
  )
  (func $i64x2.bitmask-kept (export "i64x2.bitmask-kept") (param v128) (result i32 v128)
    local.get 0 i64x2.bitmask local.get 0
  )
  (func $i64x2.bitmask-owned-0 (export "i64x2.bitmask-owned-0") (param v128) (result i32)
    local.get 0 local.get 0 i64x2.add i64x2.bitmask
  )
  (func $i32x4.shl-kept (export "i32x4.shl-kept") (param v128 i32) (result v128 v128 i32)
    local.get 0 local.get 1 i32x4.shl local.get 0 local.get 1
  )
  (func $i32x4.shl-over-0 (export "i32x4.shl-over-0") (param v128 i32) (result v128 i32)
    local.get 0 local.get 1 i32x4.shl local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.shl-owned-0 (export "i32x4.shl-owned-0") (param v128 i32) (result v128)
    local.get 0 local.get 0 i64x2.add local.get 1 i32x4.shl
  )
  (func $i32x4.shl-again-0 (export "i32x4.shl-again-0") (param v128 i32) (result v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.shl local.tee 2 local.get 1 i32x4.shl local.get 2
  )
  (func $i32x4.shr_s-kept (export "i32x4.shr_s-kept") (param v128 i32) (result v128 v128 i32)
    local.get 0 local.get 1 i32x4.shr_s local.get 0 local.get 1
  )
  (func $i32x4.shr_s-over-0 (export "i32x4.shr_s-over-0") (param v128 i32) (result v128 i32)
    local.get 0 local.get 1 i32x4.shr_s local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.shr_s-owned-0 (export "i32x4.shr_s-owned-0") (param v128 i32) (result v128)
    local.get 0 local.get 0 i64x2.add local.get 1 i32x4.shr_s
  )
  (func $i32x4.shr_s-again-0 (export "i32x4.shr_s-again-0") (param v128 i32) (result v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.shr_s local.tee 2 local.get 1 i32x4.shr_s local.get 2
  )
  (func $i32x4.shr_u-kept (export "i32x4.shr_u-kept") (param v128 i32) (result v128 v128 i32)
    local.get 0 local.get 1 i32x4.shr_u local.get 0 local.get 1
  )
  (func $i32x4.shr_u-over-0 (export "i32x4.shr_u-over-0") (param v128 i32) (result v128 i32)
    local.get 0 local.get 1 i32x4.shr_u local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.shr_u-owned-0 (export "i32x4.shr_u-owned-0") (param v128 i32) (result v128)
    local.get 0 local.get 0 i64x2.add local.get 1 i32x4.shr_u
  )
  (func $i32x4.shr_u-again-0 (export "i32x4.shr_u-again-0") (param v128 i32) (result v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.shr_u local.tee 2 local.get 1 i32x4.shr_u local.get 2
  )
  (func $i64x2.shl-kept (export "i64x2.shl-kept") (param v128 i32) (result v128 v128 i32)
    local.get 0 local.get 1 i64x2.shl local.get 0 local.get 1
  )
  (func $i64x2.shl-over-0 (export "i64x2.shl-over-0") (param v128 i32) (result v128 i32)
    local.get 0 local.get 1 i64x2.shl local.set 0 local.get 0 local.get 1
  )
  (func $i64x2.shl-owned-0 (export "i64x2.shl-owned-0") (param v128 i32) (result v128)
    local.get 0 local.get 0 i64x2.add local.get 1 i64x2.shl
  )
  (func $i64x2.shl-again-0 (export "i64x2.shl-again-0") (param v128 i32) (result v128 v128) (local v128)
    local.get 0 local.get 1 i64x2.shl local.tee 2 local.get 1 i64x2.shl local.get 2
  )
  (func $i64x2.shr_s-kept (export "i64x2.shr_s-kept") (param v128 i32) (result v128 v128 i32)
    local.get 0 local.get 1 i64x2.shr_s local.get 0 local.get 1
  )
  (func $i64x2.shr_s-over-0 (export "i64x2.shr_s-over-0") (param v128 i32) (result v128 i32)
    local.get 0 local.get 1 i64x2.shr_s local.set 0 local.get 0 local.get 1
  )
  (func $i64x2.shr_s-owned-0 (export "i64x2.shr_s-owned-0") (param v128 i32) (result v128)
    local.get 0 local.get 0 i64x2.add local.get 1 i64x2.shr_s
  )
  (func $i64x2.shr_s-again-0 (export "i64x2.shr_s-again-0") (param v128 i32) (result v128 v128) (local v128)
    local.get 0 local.get 1 i64x2.shr_s local.tee 2 local.get 1 i64x2.shr_s local.get 2
  )
  (func $i64x2.shr_u-kept (export "i64x2.shr_u-kept") (param v128 i32) (result v128 v128 i32)
    local.get 0 local.get 1 i64x2.shr_u local.get 0 local.get 1
  )
  (func $i64x2.shr_u-over-0 (export "i64x2.shr_u-over-0") (param v128 i32) (result v128 i32)
    local.get 0 local.get 1 i64x2.shr_u local.set 0 local.get 0 local.get 1
  )
  (func $i64x2.shr_u-owned-0 (export "i64x2.shr_u-owned-0") (param v128 i32) (result v128)
    local.get 0 local.get 0 i64x2.add local.get 1 i64x2.shr_u
  )
  (func $i64x2.shr_u-again-0 (export "i64x2.shr_u-again-0") (param v128 i32) (result v128 v128) (local v128)
    local.get 0 local.get 1 i64x2.shr_u local.tee 2 local.get 1 i64x2.shr_u local.get 2
  )
  (func $i32x4.splat-kept (export "i32x4.splat-kept") (param i32) (result v128 i32)
    local.get 0 i32x4.splat local.get 0
  )
  (func $i32x4.extract_lane-kept (export "i32x4.extract_lane-kept") (param v128) (result i32 v128)
    local.get 0 i32x4.extract_lane 2 local.get 0
  )
  (func $i32x4.extract_lane-owned-0 (export "i32x4.extract_lane-owned-0") (param v128) (result i32)
    local.get 0 local.get 0 i64x2.add i32x4.extract_lane 2
  )
  (func $i32x4.replace_lane-kept (export "i32x4.replace_lane-kept") (param v128 i32) (result v128 v128 i32)
    local.get 0 local.get 1 i32x4.replace_lane 1 local.get 0 local.get 1
  )
  (func $i32x4.replace_lane-over-0 (export "i32x4.replace_lane-over-0") (param v128 i32) (result v128 i32)
    local.get 0 local.get 1 i32x4.replace_lane 1 local.set 0 local.get 0 local.get 1
  )
  (func $i32x4.replace_lane-owned-0 (export "i32x4.replace_lane-owned-0") (param v128 i32) (result v128)
    local.get 0 local.get 0 i64x2.add local.get 1 i32x4.replace_lane 1
  )
  (func $i32x4.replace_lane-again-0 (export "i32x4.replace_lane-again-0") (param v128 i32) (result v128 v128)
  (local v128)
    local.get 0 local.get 1 i32x4.replace_lane 1 local.tee 2 local.get 1 i32x4.replace_lane 1 local.get 2
  )
  (func $i64x2.splat-kept (export "i64x2.splat-kept") (param i64) (result v128 i64)
    local.get 0 i64x2.splat local.get 0
  )
  (func $i64x2.extract_lane-kept (export "i64x2.extract_lane-kept") (param v128) (result i64 v128)
    local.get 0 i64x2.extract_lane 0 local.get 0
  )
  (func $i64x2.extract_lane-owned-0 (export "i64x2.extract_lane-owned-0") (param v128) (result i64)
    local.get 0 local.get 0 i64x2.add i64x2.extract_lane 0
  )
)

(assert_return (invoke "i64x2.extmul_high_i32x4_u-kept"
  (v128.const i64x2 0x78bea0206c349623 0x6587094d00000400) (v128.const i64x2 0x606c349623 0x6587094d4519383d))
  (v128.const i64x2 0x11464e0f400 0x2843d491918c8129) (v128.const i64x2 0x78bea0206c349623 0x6587094d00000400)
  (v128.const i64x2 0x606c349623 0x6587094d4519383d))
(assert_return (invoke "i64x2.extmul_high_i32x4_u-over-0"
  (v128.const i64x2 0x78bea0206c349623 0x6587094d00000400) (v128.const i64x2 0x606c349623 0x6587094d4519383d))
  (v128.const i64x2 0x11464e0f400 0x2843d491918c8129) (v128.const i64x2 0x606c349623 0x6587094d4519383d))
(assert_return (invoke "i64x2.extmul_high_i32x4_u-over-1"
  (v128.const i64x2 0x78bea0206c349623 0x6587094d00000400) (v128.const i64x2 0x606c349623 0x6587094d4519383d))
  (v128.const i64x2 0x78bea0206c349623 0x6587094d00000400)
  (v128.const i64x2 0x11464e0f400 0x2843d491918c8129))
(assert_return (invoke "i64x2.extmul_high_i32x4_u-same"
  (v128.const i64x2 0x78bea0206c349623 0x6587094d00000400) (v128.const i64x2 0x606c349623 0x6587094d4519383d))
  (v128.const i64x2 0x100000 0x2843d491918c8129) (v128.const i64x2 0x78bea0206c349623 0x6587094d00000400))
(assert_return (invoke "i64x2.extmul_high_i32x4_u-same-over"
  (v128.const i64x2 0x78bea0206c349623 0x6587094d00000400) (v128.const i64x2 0x606c349623 0x6587094d4519383d))
  (v128.const i64x2 0x100000 0x2843d491918c8129))
(assert_return (invoke "i64x2.extmul_high_i32x4_u-owned-0"
  (v128.const i64x2 0x78bea0206c349623 0x6587094d00000400) (v128.const i64x2 0x606c349623 0x6587094d4519383d))
  (v128.const i64x2 0x12a69be14f25b289 0x5087a92323190252))
(assert_return (invoke "i64x2.extmul_high_i32x4_u-owned-1"
  (v128.const i64x2 0x78bea0206c349623 0x6587094d00000400) (v128.const i64x2 0x606c349623 0x6587094d4519383d))
  (v128.const i64x2 0x11464f0f400 0x5087a92323190252))
(assert_return (invoke "i64x2.extmul_high_i32x4_u-owned-all"
  (v128.const i64x2 0x78bea0206c349623 0x6587094d00000400) (v128.const i64x2 0x606c349623 0x6587094d4519383d))
  (v128.const i64x2 0x12a69cf5b416a689 0xa10f5246463204a4))
(assert_return (invoke "i64x2.extmul_high_i32x4_u-again-0"
  (v128.const i64x2 0x7b0fec9d6f218de6 0x130845088a798ff4)
  (v128.const i64x2 0xee1ad5f452c1945 0x2cdf07a68a798ff4))
  (v128.const i64x2 0xa654dac305b39c0 0x95b02015c5deb2)
  (v128.const i64x2 0x4ae748ec759a8090 0x35600a31337fb30))
(assert_return (invoke "i64x2.extmul_high_i32x4_u-again-1"
  (v128.const i64x2 0x7b0fec9d6f218de6 0x130845088a798ff4)
  (v128.const i64x2 0xee1ad5f452c1945 0x2cdf07a68a798ff4))
  (v128.const i64x2 0xa654dac305b39c0 0x3f7da266f3f418)
  (v128.const i64x2 0x4ae748ec759a8090 0x35600a31337fb30))
(assert_return (invoke "i32x4.all_true-kept"
  (v128.const i64x2 0x9acadd575807287a 0xbe540ae22822166f)) (i32.const 1)
  (v128.const i64x2 0x9acadd575807287a 0xbe540ae22822166f))
(assert_return (invoke "i32x4.all_true-owned-0"
  (v128.const i64x2 0x9acadd575807287a 0xbe540ae22822166f)) (i32.const 1))
(assert_return (invoke "i32x4.bitmask-kept"
  (v128.const i64x2 0x1ceb3cd1d7 0xeef0a7f2c45b47b3)) (i32.const 13)
  (v128.const i64x2 0x1ceb3cd1d7 0xeef0a7f2c45b47b3))
(assert_return (invoke "i32x4.bitmask-owned-0"
  (v128.const i64x2 0x1ceb3cd1d7 0xeef0a7f2c45b47b3)) (i32.const 13))
(assert_return (invoke "i64x2.all_true-kept"
  (v128.const i64x2 0x1f18274e529f2873 0xd54a3ce3f013915a)) (i32.const 1)
  (v128.const i64x2 0x1f18274e529f2873 0xd54a3ce3f013915a))
(assert_return (invoke "i64x2.all_true-owned-0"
  (v128.const i64x2 0x1f18274e529f2873 0xd54a3ce3f013915a)) (i32.const 1))
(assert_return (invoke "i64x2.bitmask-kept"
  (v128.const i64x2 0xf879f02b19bb178c -1)) (i32.const 3) (v128.const i64x2 0xf879f02b19bb178c -1))
(assert_return (invoke "i64x2.bitmask-owned-0" (v128.const i64x2 0xf879f02b19bb178c -1)) (i32.const 3))
(assert_return (invoke "i32x4.shl-kept"
  (v128.const i64x2 0xb6b880bb8b0cf9e1 0xaabc491c404b071f) (i32.const 1))
  (v128.const i64x2 0x6d7101761619f3c2 0x5578923880960e3e)
  (v128.const i64x2 0xb6b880bb8b0cf9e1 0xaabc491c404b071f) (i32.const 1))
(assert_return (invoke "i32x4.shl-over-0"
  (v128.const i64x2 0xb6b880bb8b0cf9e1 0xaabc491c404b071f) (i32.const 1))
  (v128.const i64x2 0x6d7101761619f3c2 0x5578923880960e3e) (i32.const 1))
(assert_return (invoke "i32x4.shl-owned-0"
  (v128.const i64x2 0xb6b880bb8b0cf9e1 0xaabc491c404b071f) (i32.const 1))
  (v128.const i64x2 0xdae202ee2c33e784 0xaaf12470012c1c7c))
(assert_return (invoke "i32x4.shl-again-0"
  (v128.const i64x2 0xffffffa0e62b9871 0x7fffffff2d41d9cd) (i32.const 43))
  (v128.const i64x2 0xe80000001c400000 0xffc0000073400000)
  (v128.const i64x2 0xfffd00005cc38800 0xfffff8000ece6800))
(assert_return (invoke "i32x4.shr_s-kept"
  (v128.const i64x2 0x67c7b34a5ec22614 0xd9987a6110000000) (i32.const 28))
  (v128.const i64x2 0x600000005 0xfffffffd00000001) (v128.const i64x2 0x67c7b34a5ec22614 0xd9987a6110000000)
  (i32.const 28))
(assert_return (invoke "i32x4.shr_s-over-0"
  (v128.const i64x2 0x67c7b34a5ec22614 0xd9987a6110000000) (i32.const 28))
  (v128.const i64x2 0x600000005 0xfffffffd00000001) (i32.const 28))
(assert_return (invoke "i32x4.shr_s-owned-0"
  (v128.const i64x2 0x67c7b34a5ec22614 0xd9987a6110000000) (i32.const 28))
  (v128.const i64x2 0xfffffffcfffffffb 0xfffffffb00000002))
(assert_return (invoke "i32x4.shr_s-again-0"
  (v128.const i64x2 0x277c04ae80000000 0x2c1a16bfffffffcb) (i32.const 12))
  (v128.const i64x2 0x27ffffff80 0x2cffffffff) (v128.const i64x2 0x277c0fff80000 0x2c1a1ffffffff))
(assert_return (invoke "i32x4.shr_u-kept"
  (v128.const i64x2 0x1a6ade610000004e 0xfd2154e93b5b374e) (i32.const 6))
  (v128.const i64x2 0x69ab7900000001 0x3f4855300ed6cdd)
  (v128.const i64x2 0x1a6ade610000004e 0xfd2154e93b5b374e) (i32.const 6))
(assert_return (invoke "i32x4.shr_u-over-0"
  (v128.const i64x2 0x1a6ade610000004e 0xfd2154e93b5b374e) (i32.const 6))
  (v128.const i64x2 0x69ab7900000001 0x3f4855300ed6cdd) (i32.const 6))
(assert_return (invoke "i32x4.shr_u-owned-0"
  (v128.const i64x2 0x1a6ade610000004e 0xfd2154e93b5b374e) (i32.const 6))
  (v128.const i64x2 0xd356f300000002 0x3e90aa701dad9ba))
(assert_return (invoke "i32x4.shr_u-again-0"
  (v128.const i64x2 0x47fda31200000036 0x9410d6deba6bea2d) (i32.const 28)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x400000000 0x90000000b))
(assert_return (invoke "i64x2.shl-kept"
  (v128.const i64x2 0x4c7f301b26e8f017 0xb5b7e308ff27c4b8) (i32.const 17))
  (v128.const i64x2 0x60364dd1e02e0000 0xc611fe4f89700000)
  (v128.const i64x2 0x4c7f301b26e8f017 0xb5b7e308ff27c4b8) (i32.const 17))
(assert_return (invoke "i64x2.shl-over-0"
  (v128.const i64x2 0x4c7f301b26e8f017 0xb5b7e308ff27c4b8) (i32.const 17))
  (v128.const i64x2 0x60364dd1e02e0000 0xc611fe4f89700000) (i32.const 17))
(assert_return (invoke "i64x2.shl-owned-0"
  (v128.const i64x2 0x4c7f301b26e8f017 0xb5b7e308ff27c4b8) (i32.const 17))
  (v128.const i64x2 0xc06c9ba3c05c0000 0x8c23fc9f12e00000))
(assert_return (invoke "i64x2.shl-again-0"
  (v128.const i64x2 0xaeda25d822865652 0x545e7eee823ee8f9) (i32.const 57)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa400000000000000 0xf200000000000000))
(assert_return (invoke "i64x2.shr_s-kept"
  (v128.const i64x2 -23 0x1aa029bb837dbe27) (i32.const 117)) (v128.const i64x2 -1 213)
  (v128.const i64x2 -23 0x1aa029bb837dbe27) (i32.const 117))
(assert_return (invoke "i64x2.shr_s-over-0"
  (v128.const i64x2 -23 0x1aa029bb837dbe27) (i32.const 117)) (v128.const i64x2 -1 213) (i32.const 117))
(assert_return (invoke "i64x2.shr_s-owned-0"
  (v128.const i64x2 -23 0x1aa029bb837dbe27) (i32.const 117)) (v128.const i64x2 -1 426))
(assert_return (invoke "i64x2.shr_s-again-0"
  (v128.const i64x2 0xe923b0c5577fff08 -64) (i32.const 77)) (v128.const i64x2 0xfffffffa48ec3155 -1)
  (v128.const i64x2 0xffff491d862abbff -1))
(assert_return (invoke "i64x2.shr_u-kept"
  (v128.const i64x2 -14 0x8000000000000000) (i32.const 69))
  (v128.const i64x2 0x7ffffffffffffff 0x400000000000000) (v128.const i64x2 -14 0x8000000000000000)
  (i32.const 69))
(assert_return (invoke "i64x2.shr_u-over-0"
  (v128.const i64x2 -14 0x8000000000000000) (i32.const 69))
  (v128.const i64x2 0x7ffffffffffffff 0x400000000000000) (i32.const 69))
(assert_return (invoke "i64x2.shr_u-owned-0"
  (v128.const i64x2 -14 0x8000000000000000) (i32.const 69)) (v128.const i64x2 0x7ffffffffffffff 0))
(assert_return (invoke "i64x2.shr_u-again-0"
  (v128.const i64x2 0x70e6fd06b9d28d1f 0x71b7cd296c907969) (i32.const 86)) (v128.const i64x2 0x70e6f 0x71b7c)
  (v128.const i64x2 0x1c39bf41ae7 0x1c6df34a5b2))
(assert_return (invoke "i32x4.splat-kept"
  (i32.const 0x7d7564de)) (v128.const i64x2 0x7d7564de7d7564de 0x7d7564de7d7564de) (i32.const 0x7d7564de))
(assert_return (invoke "i32x4.extract_lane-kept"
  (v128.const i64x2 0xd9946e33fffffffe 0x44151875bffe07b7)) (i32.const 0xbffe07b7)
  (v128.const i64x2 0xd9946e33fffffffe 0x44151875bffe07b7))
(assert_return (invoke "i32x4.extract_lane-owned-0"
  (v128.const i64x2 0xd9946e33fffffffe 0x44151875bffe07b7)) (i32.const 0x7ffc0f6e))
(assert_return (invoke "i32x4.replace_lane-kept"
  (v128.const i64x2 0xc239b852a6f85ee6 0x293531a746883e34) (i32.const 0x94f7acae))
  (v128.const i64x2 0x94f7acaea6f85ee6 0x293531a746883e34)
  (v128.const i64x2 0xc239b852a6f85ee6 0x293531a746883e34) (i32.const 0x94f7acae))
(assert_return (invoke "i32x4.replace_lane-over-0"
  (v128.const i64x2 0xc239b852a6f85ee6 0x293531a746883e34) (i32.const 0x94f7acae))
  (v128.const i64x2 0x94f7acaea6f85ee6 0x293531a746883e34) (i32.const 0x94f7acae))
(assert_return (invoke "i32x4.replace_lane-owned-0"
  (v128.const i64x2 0xc239b852a6f85ee6 0x293531a746883e34) (i32.const 0x94f7acae))
  (v128.const i64x2 0x94f7acae4df0bdcc 0x526a634e8d107c68))
(assert_return (invoke "i32x4.replace_lane-again-0"
  (v128.const i64x2 0x566f5a8a760123c6 0xcfab6ec9ffffffff) (i32.const -2))
  (v128.const i64x2 0xfffffffe760123c6 0xcfab6ec9ffffffff)
  (v128.const i64x2 0xfffffffe760123c6 0xcfab6ec9ffffffff))
(assert_return (invoke "i64x2.splat-kept"
  (i64.const 0x20000000000)) (v128.const i64x2 0x20000000000 0x20000000000) (i64.const 0x20000000000))
(assert_return (invoke "i64x2.extract_lane-kept"
  (v128.const i64x2 0x130eb590dfc70c63 0xcec3eaf857b6036c)) (i64.const 0x130eb590dfc70c63)
  (v128.const i64x2 0x130eb590dfc70c63 0xcec3eaf857b6036c))
(assert_return (invoke "i64x2.extract_lane-owned-0"
  (v128.const i64x2 0x130eb590dfc70c63 0xcec3eaf857b6036c)) (i64.const 0x261d6b21bf8e18c6))

(module
  (func $i64x2.replace_lane-kept (export "i64x2.replace_lane-kept") (param v128 i64) (result v128 v128 i64)
    local.get 0 local.get 1 i64x2.replace_lane 1 local.get 0 local.get 1
  )
  (func $i64x2.replace_lane-over-0 (export "i64x2.replace_lane-over-0") (param v128 i64) (result v128 i64)
    local.get 0 local.get 1 i64x2.replace_lane 1 local.set 0 local.get 0 local.get 1
  )
  (func $i64x2.replace_lane-owned-0 (export "i64x2.replace_lane-owned-0") (param v128 i64) (result v128)
    local.get 0 local.get 0 i64x2.add local.get 1 i64x2.replace_lane 1
  )
  (func $i64x2.replace_lane-again-0 (export "i64x2.replace_lane-again-0") (param v128 i64) (result v128 v128)
  (local v128)
    local.get 0 local.get 1 i64x2.replace_lane 1 local.tee 2 local.get 1 i64x2.replace_lane 1 local.get 2
  )
)

(assert_return (invoke "i64x2.replace_lane-kept"
  (v128.const i64x2 0xf127858935086b 1) (i64.const 0xcf295b6be1d7f654))
  (v128.const i64x2 0xf127858935086b 0xcf295b6be1d7f654) (v128.const i64x2 0xf127858935086b 1)
  (i64.const 0xcf295b6be1d7f654))
(assert_return (invoke "i64x2.replace_lane-over-0"
  (v128.const i64x2 0xf127858935086b 1) (i64.const 0xcf295b6be1d7f654))
  (v128.const i64x2 0xf127858935086b 0xcf295b6be1d7f654) (i64.const 0xcf295b6be1d7f654))
(assert_return (invoke "i64x2.replace_lane-owned-0"
  (v128.const i64x2 0xf127858935086b 1) (i64.const 0xcf295b6be1d7f654))
  (v128.const i64x2 0x1e24f0b126a10d6 0xcf295b6be1d7f654))
(assert_return (invoke "i64x2.replace_lane-again-0"
  (v128.const i64x2 0x1e54c4694da9fae6 0xfbfbdd5fe14b01c1) (i64.const 0xe58672d1aa6c87da))
  (v128.const i64x2 0x1e54c4694da9fae6 0xe58672d1aa6c87da)
  (v128.const i64x2 0x1e54c4694da9fae6 0xe58672d1aa6c87da))
