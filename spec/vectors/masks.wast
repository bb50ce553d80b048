;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Comparisons before what a compiler may make one instruction of with them, or may not.
;;
;; "f32x4.lt" compares its parameters. Results are, of the mask: its complement; a choice between the parameters by it;
;; a choice of which it is an operand; a choice by its complement; parameter 0 where it is set, and where it is not; a
;; choice by what a shift has made of it; its bits; whether one is set; whether all bytes are; what it differs in from
;; parameter 0, less the mask; the mask.

(module
  (func $i8x16.eq (export "i8x16.eq") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.eq v128.not local.get 0 local.get 1 local.get 0 local.get 1 i8x16.eq
    v128.bitselect local.get 0 local.get 0 local.get 1 i8x16.eq local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i8x16.eq v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i8x16.eq v128.and local.get 0 local.get 0 local.get 1 i8x16.eq v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i8x16.eq i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i8x16.eq
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i8x16.eq v128.any_true i32x4.splat local.get 0
    local.get 1 i8x16.eq i8x16.all_true i32x4.splat local.get 0 local.get 1 i8x16.eq local.tee 2 local.get 0
    v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i8x16.ne (export "i8x16.ne") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.ne v128.not local.get 0 local.get 1 local.get 0 local.get 1 i8x16.ne
    v128.bitselect local.get 0 local.get 0 local.get 1 i8x16.ne local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i8x16.ne v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i8x16.ne v128.and local.get 0 local.get 0 local.get 1 i8x16.ne v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i8x16.ne i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i8x16.ne
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i8x16.ne v128.any_true i32x4.splat local.get 0
    local.get 1 i8x16.ne i8x16.all_true i32x4.splat local.get 0 local.get 1 i8x16.ne local.tee 2 local.get 0
    v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i8x16.lt_s (export "i8x16.lt_s") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.lt_s v128.not local.get 0 local.get 1 local.get 0 local.get 1 i8x16.lt_s
    v128.bitselect local.get 0 local.get 0 local.get 1 i8x16.lt_s local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i8x16.lt_s v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i8x16.lt_s v128.and local.get 0 local.get 0 local.get 1 i8x16.lt_s v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i8x16.lt_s i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i8x16.lt_s
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i8x16.lt_s v128.any_true i32x4.splat local.get 0
    local.get 1 i8x16.lt_s i8x16.all_true i32x4.splat local.get 0 local.get 1 i8x16.lt_s local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i8x16.gt_s (export "i8x16.gt_s") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.gt_s v128.not local.get 0 local.get 1 local.get 0 local.get 1 i8x16.gt_s
    v128.bitselect local.get 0 local.get 0 local.get 1 i8x16.gt_s local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i8x16.gt_s v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i8x16.gt_s v128.and local.get 0 local.get 0 local.get 1 i8x16.gt_s v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i8x16.gt_s i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i8x16.gt_s
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i8x16.gt_s v128.any_true i32x4.splat local.get 0
    local.get 1 i8x16.gt_s i8x16.all_true i32x4.splat local.get 0 local.get 1 i8x16.gt_s local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i8x16.le_s (export "i8x16.le_s") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.le_s v128.not local.get 0 local.get 1 local.get 0 local.get 1 i8x16.le_s
    v128.bitselect local.get 0 local.get 0 local.get 1 i8x16.le_s local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i8x16.le_s v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i8x16.le_s v128.and local.get 0 local.get 0 local.get 1 i8x16.le_s v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i8x16.le_s i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i8x16.le_s
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i8x16.le_s v128.any_true i32x4.splat local.get 0
    local.get 1 i8x16.le_s i8x16.all_true i32x4.splat local.get 0 local.get 1 i8x16.le_s local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i8x16.ge_s (export "i8x16.ge_s") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.ge_s v128.not local.get 0 local.get 1 local.get 0 local.get 1 i8x16.ge_s
    v128.bitselect local.get 0 local.get 0 local.get 1 i8x16.ge_s local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i8x16.ge_s v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i8x16.ge_s v128.and local.get 0 local.get 0 local.get 1 i8x16.ge_s v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i8x16.ge_s i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i8x16.ge_s
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i8x16.ge_s v128.any_true i32x4.splat local.get 0
    local.get 1 i8x16.ge_s i8x16.all_true i32x4.splat local.get 0 local.get 1 i8x16.ge_s local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i8x16.lt_u (export "i8x16.lt_u") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.lt_u v128.not local.get 0 local.get 1 local.get 0 local.get 1 i8x16.lt_u
    v128.bitselect local.get 0 local.get 0 local.get 1 i8x16.lt_u local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i8x16.lt_u v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i8x16.lt_u v128.and local.get 0 local.get 0 local.get 1 i8x16.lt_u v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i8x16.lt_u i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i8x16.lt_u
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i8x16.lt_u v128.any_true i32x4.splat local.get 0
    local.get 1 i8x16.lt_u i8x16.all_true i32x4.splat local.get 0 local.get 1 i8x16.lt_u local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i8x16.gt_u (export "i8x16.gt_u") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.gt_u v128.not local.get 0 local.get 1 local.get 0 local.get 1 i8x16.gt_u
    v128.bitselect local.get 0 local.get 0 local.get 1 i8x16.gt_u local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i8x16.gt_u v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i8x16.gt_u v128.and local.get 0 local.get 0 local.get 1 i8x16.gt_u v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i8x16.gt_u i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i8x16.gt_u
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i8x16.gt_u v128.any_true i32x4.splat local.get 0
    local.get 1 i8x16.gt_u i8x16.all_true i32x4.splat local.get 0 local.get 1 i8x16.gt_u local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i8x16.le_u (export "i8x16.le_u") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.le_u v128.not local.get 0 local.get 1 local.get 0 local.get 1 i8x16.le_u
    v128.bitselect local.get 0 local.get 0 local.get 1 i8x16.le_u local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i8x16.le_u v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i8x16.le_u v128.and local.get 0 local.get 0 local.get 1 i8x16.le_u v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i8x16.le_u i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i8x16.le_u
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i8x16.le_u v128.any_true i32x4.splat local.get 0
    local.get 1 i8x16.le_u i8x16.all_true i32x4.splat local.get 0 local.get 1 i8x16.le_u local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i8x16.ge_u (export "i8x16.ge_u") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i8x16.ge_u v128.not local.get 0 local.get 1 local.get 0 local.get 1 i8x16.ge_u
    v128.bitselect local.get 0 local.get 0 local.get 1 i8x16.ge_u local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i8x16.ge_u v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i8x16.ge_u v128.and local.get 0 local.get 0 local.get 1 i8x16.ge_u v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i8x16.ge_u i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i8x16.ge_u
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i8x16.ge_u v128.any_true i32x4.splat local.get 0
    local.get 1 i8x16.ge_u i8x16.all_true i32x4.splat local.get 0 local.get 1 i8x16.ge_u local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i16x8.eq (export "i16x8.eq") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.eq v128.not local.get 0 local.get 1 local.get 0 local.get 1 i16x8.eq
    v128.bitselect local.get 0 local.get 0 local.get 1 i16x8.eq local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i16x8.eq v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i16x8.eq v128.and local.get 0 local.get 0 local.get 1 i16x8.eq v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i16x8.eq i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i16x8.eq
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i16x8.eq v128.any_true i32x4.splat local.get 0
    local.get 1 i16x8.eq i8x16.all_true i32x4.splat local.get 0 local.get 1 i16x8.eq local.tee 2 local.get 0
    v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i16x8.ne (export "i16x8.ne") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.ne v128.not local.get 0 local.get 1 local.get 0 local.get 1 i16x8.ne
    v128.bitselect local.get 0 local.get 0 local.get 1 i16x8.ne local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i16x8.ne v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i16x8.ne v128.and local.get 0 local.get 0 local.get 1 i16x8.ne v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i16x8.ne i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i16x8.ne
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i16x8.ne v128.any_true i32x4.splat local.get 0
    local.get 1 i16x8.ne i8x16.all_true i32x4.splat local.get 0 local.get 1 i16x8.ne local.tee 2 local.get 0
    v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i16x8.lt_s (export "i16x8.lt_s") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.lt_s v128.not local.get 0 local.get 1 local.get 0 local.get 1 i16x8.lt_s
    v128.bitselect local.get 0 local.get 0 local.get 1 i16x8.lt_s local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i16x8.lt_s v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i16x8.lt_s v128.and local.get 0 local.get 0 local.get 1 i16x8.lt_s v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i16x8.lt_s i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i16x8.lt_s
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i16x8.lt_s v128.any_true i32x4.splat local.get 0
    local.get 1 i16x8.lt_s i8x16.all_true i32x4.splat local.get 0 local.get 1 i16x8.lt_s local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i16x8.gt_s (export "i16x8.gt_s") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.gt_s v128.not local.get 0 local.get 1 local.get 0 local.get 1 i16x8.gt_s
    v128.bitselect local.get 0 local.get 0 local.get 1 i16x8.gt_s local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i16x8.gt_s v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i16x8.gt_s v128.and local.get 0 local.get 0 local.get 1 i16x8.gt_s v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i16x8.gt_s i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i16x8.gt_s
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i16x8.gt_s v128.any_true i32x4.splat local.get 0
    local.get 1 i16x8.gt_s i8x16.all_true i32x4.splat local.get 0 local.get 1 i16x8.gt_s local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i16x8.le_s (export "i16x8.le_s") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.le_s v128.not local.get 0 local.get 1 local.get 0 local.get 1 i16x8.le_s
    v128.bitselect local.get 0 local.get 0 local.get 1 i16x8.le_s local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i16x8.le_s v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i16x8.le_s v128.and local.get 0 local.get 0 local.get 1 i16x8.le_s v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i16x8.le_s i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i16x8.le_s
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i16x8.le_s v128.any_true i32x4.splat local.get 0
    local.get 1 i16x8.le_s i8x16.all_true i32x4.splat local.get 0 local.get 1 i16x8.le_s local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i16x8.ge_s (export "i16x8.ge_s") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.ge_s v128.not local.get 0 local.get 1 local.get 0 local.get 1 i16x8.ge_s
    v128.bitselect local.get 0 local.get 0 local.get 1 i16x8.ge_s local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i16x8.ge_s v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i16x8.ge_s v128.and local.get 0 local.get 0 local.get 1 i16x8.ge_s v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i16x8.ge_s i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i16x8.ge_s
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i16x8.ge_s v128.any_true i32x4.splat local.get 0
    local.get 1 i16x8.ge_s i8x16.all_true i32x4.splat local.get 0 local.get 1 i16x8.ge_s local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i16x8.lt_u (export "i16x8.lt_u") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.lt_u v128.not local.get 0 local.get 1 local.get 0 local.get 1 i16x8.lt_u
    v128.bitselect local.get 0 local.get 0 local.get 1 i16x8.lt_u local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i16x8.lt_u v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i16x8.lt_u v128.and local.get 0 local.get 0 local.get 1 i16x8.lt_u v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i16x8.lt_u i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i16x8.lt_u
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i16x8.lt_u v128.any_true i32x4.splat local.get 0
    local.get 1 i16x8.lt_u i8x16.all_true i32x4.splat local.get 0 local.get 1 i16x8.lt_u local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i16x8.gt_u (export "i16x8.gt_u") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.gt_u v128.not local.get 0 local.get 1 local.get 0 local.get 1 i16x8.gt_u
    v128.bitselect local.get 0 local.get 0 local.get 1 i16x8.gt_u local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i16x8.gt_u v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i16x8.gt_u v128.and local.get 0 local.get 0 local.get 1 i16x8.gt_u v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i16x8.gt_u i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i16x8.gt_u
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i16x8.gt_u v128.any_true i32x4.splat local.get 0
    local.get 1 i16x8.gt_u i8x16.all_true i32x4.splat local.get 0 local.get 1 i16x8.gt_u local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i16x8.le_u (export "i16x8.le_u") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.le_u v128.not local.get 0 local.get 1 local.get 0 local.get 1 i16x8.le_u
    v128.bitselect local.get 0 local.get 0 local.get 1 i16x8.le_u local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i16x8.le_u v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i16x8.le_u v128.and local.get 0 local.get 0 local.get 1 i16x8.le_u v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i16x8.le_u i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i16x8.le_u
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i16x8.le_u v128.any_true i32x4.splat local.get 0
    local.get 1 i16x8.le_u i8x16.all_true i32x4.splat local.get 0 local.get 1 i16x8.le_u local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i16x8.ge_u (export "i16x8.ge_u") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i16x8.ge_u v128.not local.get 0 local.get 1 local.get 0 local.get 1 i16x8.ge_u
    v128.bitselect local.get 0 local.get 0 local.get 1 i16x8.ge_u local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i16x8.ge_u v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i16x8.ge_u v128.and local.get 0 local.get 0 local.get 1 i16x8.ge_u v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i16x8.ge_u i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i16x8.ge_u
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i16x8.ge_u v128.any_true i32x4.splat local.get 0
    local.get 1 i16x8.ge_u i8x16.all_true i32x4.splat local.get 0 local.get 1 i16x8.ge_u local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i32x4.eq (export "i32x4.eq") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.eq v128.not local.get 0 local.get 1 local.get 0 local.get 1 i32x4.eq
    v128.bitselect local.get 0 local.get 0 local.get 1 i32x4.eq local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i32x4.eq v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i32x4.eq v128.and local.get 0 local.get 0 local.get 1 i32x4.eq v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i32x4.eq i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i32x4.eq
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i32x4.eq v128.any_true i32x4.splat local.get 0
    local.get 1 i32x4.eq i8x16.all_true i32x4.splat local.get 0 local.get 1 i32x4.eq local.tee 2 local.get 0
    v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i32x4.ne (export "i32x4.ne") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.ne v128.not local.get 0 local.get 1 local.get 0 local.get 1 i32x4.ne
    v128.bitselect local.get 0 local.get 0 local.get 1 i32x4.ne local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i32x4.ne v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i32x4.ne v128.and local.get 0 local.get 0 local.get 1 i32x4.ne v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i32x4.ne i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i32x4.ne
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i32x4.ne v128.any_true i32x4.splat local.get 0
    local.get 1 i32x4.ne i8x16.all_true i32x4.splat local.get 0 local.get 1 i32x4.ne local.tee 2 local.get 0
    v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i32x4.lt_s (export "i32x4.lt_s") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.lt_s v128.not local.get 0 local.get 1 local.get 0 local.get 1 i32x4.lt_s
    v128.bitselect local.get 0 local.get 0 local.get 1 i32x4.lt_s local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i32x4.lt_s v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i32x4.lt_s v128.and local.get 0 local.get 0 local.get 1 i32x4.lt_s v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i32x4.lt_s i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i32x4.lt_s
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i32x4.lt_s v128.any_true i32x4.splat local.get 0
    local.get 1 i32x4.lt_s i8x16.all_true i32x4.splat local.get 0 local.get 1 i32x4.lt_s local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i32x4.gt_s (export "i32x4.gt_s") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.gt_s v128.not local.get 0 local.get 1 local.get 0 local.get 1 i32x4.gt_s
    v128.bitselect local.get 0 local.get 0 local.get 1 i32x4.gt_s local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i32x4.gt_s v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i32x4.gt_s v128.and local.get 0 local.get 0 local.get 1 i32x4.gt_s v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i32x4.gt_s i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i32x4.gt_s
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i32x4.gt_s v128.any_true i32x4.splat local.get 0
    local.get 1 i32x4.gt_s i8x16.all_true i32x4.splat local.get 0 local.get 1 i32x4.gt_s local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i32x4.le_s (export "i32x4.le_s") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.le_s v128.not local.get 0 local.get 1 local.get 0 local.get 1 i32x4.le_s
    v128.bitselect local.get 0 local.get 0 local.get 1 i32x4.le_s local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i32x4.le_s v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i32x4.le_s v128.and local.get 0 local.get 0 local.get 1 i32x4.le_s v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i32x4.le_s i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i32x4.le_s
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i32x4.le_s v128.any_true i32x4.splat local.get 0
    local.get 1 i32x4.le_s i8x16.all_true i32x4.splat local.get 0 local.get 1 i32x4.le_s local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i32x4.ge_s (export "i32x4.ge_s") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.ge_s v128.not local.get 0 local.get 1 local.get 0 local.get 1 i32x4.ge_s
    v128.bitselect local.get 0 local.get 0 local.get 1 i32x4.ge_s local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i32x4.ge_s v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i32x4.ge_s v128.and local.get 0 local.get 0 local.get 1 i32x4.ge_s v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i32x4.ge_s i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i32x4.ge_s
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i32x4.ge_s v128.any_true i32x4.splat local.get 0
    local.get 1 i32x4.ge_s i8x16.all_true i32x4.splat local.get 0 local.get 1 i32x4.ge_s local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i32x4.lt_u (export "i32x4.lt_u") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.lt_u v128.not local.get 0 local.get 1 local.get 0 local.get 1 i32x4.lt_u
    v128.bitselect local.get 0 local.get 0 local.get 1 i32x4.lt_u local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i32x4.lt_u v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i32x4.lt_u v128.and local.get 0 local.get 0 local.get 1 i32x4.lt_u v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i32x4.lt_u i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i32x4.lt_u
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i32x4.lt_u v128.any_true i32x4.splat local.get 0
    local.get 1 i32x4.lt_u i8x16.all_true i32x4.splat local.get 0 local.get 1 i32x4.lt_u local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i32x4.gt_u (export "i32x4.gt_u") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.gt_u v128.not local.get 0 local.get 1 local.get 0 local.get 1 i32x4.gt_u
    v128.bitselect local.get 0 local.get 0 local.get 1 i32x4.gt_u local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i32x4.gt_u v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i32x4.gt_u v128.and local.get 0 local.get 0 local.get 1 i32x4.gt_u v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i32x4.gt_u i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i32x4.gt_u
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i32x4.gt_u v128.any_true i32x4.splat local.get 0
    local.get 1 i32x4.gt_u i8x16.all_true i32x4.splat local.get 0 local.get 1 i32x4.gt_u local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i32x4.le_u (export "i32x4.le_u") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.le_u v128.not local.get 0 local.get 1 local.get 0 local.get 1 i32x4.le_u
    v128.bitselect local.get 0 local.get 0 local.get 1 i32x4.le_u local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i32x4.le_u v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i32x4.le_u v128.and local.get 0 local.get 0 local.get 1 i32x4.le_u v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i32x4.le_u i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i32x4.le_u
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i32x4.le_u v128.any_true i32x4.splat local.get 0
    local.get 1 i32x4.le_u i8x16.all_true i32x4.splat local.get 0 local.get 1 i32x4.le_u local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i32x4.ge_u (export "i32x4.ge_u") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i32x4.ge_u v128.not local.get 0 local.get 1 local.get 0 local.get 1 i32x4.ge_u
    v128.bitselect local.get 0 local.get 0 local.get 1 i32x4.ge_u local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i32x4.ge_u v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i32x4.ge_u v128.and local.get 0 local.get 0 local.get 1 i32x4.ge_u v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i32x4.ge_u i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i32x4.ge_u
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i32x4.ge_u v128.any_true i32x4.splat local.get 0
    local.get 1 i32x4.ge_u i8x16.all_true i32x4.splat local.get 0 local.get 1 i32x4.ge_u local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i64x2.eq (export "i64x2.eq") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i64x2.eq v128.not local.get 0 local.get 1 local.get 0 local.get 1 i64x2.eq
    v128.bitselect local.get 0 local.get 0 local.get 1 i64x2.eq local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i64x2.eq v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i64x2.eq v128.and local.get 0 local.get 0 local.get 1 i64x2.eq v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i64x2.eq i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i64x2.eq
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i64x2.eq v128.any_true i32x4.splat local.get 0
    local.get 1 i64x2.eq i8x16.all_true i32x4.splat local.get 0 local.get 1 i64x2.eq local.tee 2 local.get 0
    v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i64x2.ne (export "i64x2.ne") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i64x2.ne v128.not local.get 0 local.get 1 local.get 0 local.get 1 i64x2.ne
    v128.bitselect local.get 0 local.get 0 local.get 1 i64x2.ne local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i64x2.ne v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i64x2.ne v128.and local.get 0 local.get 0 local.get 1 i64x2.ne v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i64x2.ne i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i64x2.ne
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i64x2.ne v128.any_true i32x4.splat local.get 0
    local.get 1 i64x2.ne i8x16.all_true i32x4.splat local.get 0 local.get 1 i64x2.ne local.tee 2 local.get 0
    v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i64x2.lt_s (export "i64x2.lt_s") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i64x2.lt_s v128.not local.get 0 local.get 1 local.get 0 local.get 1 i64x2.lt_s
    v128.bitselect local.get 0 local.get 0 local.get 1 i64x2.lt_s local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i64x2.lt_s v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i64x2.lt_s v128.and local.get 0 local.get 0 local.get 1 i64x2.lt_s v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i64x2.lt_s i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i64x2.lt_s
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i64x2.lt_s v128.any_true i32x4.splat local.get 0
    local.get 1 i64x2.lt_s i8x16.all_true i32x4.splat local.get 0 local.get 1 i64x2.lt_s local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i64x2.gt_s (export "i64x2.gt_s") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i64x2.gt_s v128.not local.get 0 local.get 1 local.get 0 local.get 1 i64x2.gt_s
    v128.bitselect local.get 0 local.get 0 local.get 1 i64x2.gt_s local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i64x2.gt_s v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i64x2.gt_s v128.and local.get 0 local.get 0 local.get 1 i64x2.gt_s v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i64x2.gt_s i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i64x2.gt_s
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i64x2.gt_s v128.any_true i32x4.splat local.get 0
    local.get 1 i64x2.gt_s i8x16.all_true i32x4.splat local.get 0 local.get 1 i64x2.gt_s local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i64x2.le_s (export "i64x2.le_s") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i64x2.le_s v128.not local.get 0 local.get 1 local.get 0 local.get 1 i64x2.le_s
    v128.bitselect local.get 0 local.get 0 local.get 1 i64x2.le_s local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i64x2.le_s v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i64x2.le_s v128.and local.get 0 local.get 0 local.get 1 i64x2.le_s v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i64x2.le_s i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i64x2.le_s
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i64x2.le_s v128.any_true i32x4.splat local.get 0
    local.get 1 i64x2.le_s i8x16.all_true i32x4.splat local.get 0 local.get 1 i64x2.le_s local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $i64x2.ge_s (export "i64x2.ge_s") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 i64x2.ge_s v128.not local.get 0 local.get 1 local.get 0 local.get 1 i64x2.ge_s
    v128.bitselect local.get 0 local.get 0 local.get 1 i64x2.ge_s local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 i64x2.ge_s v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    i64x2.ge_s v128.and local.get 0 local.get 0 local.get 1 i64x2.ge_s v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 i64x2.ge_s i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 i64x2.ge_s
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 i64x2.ge_s v128.any_true i32x4.splat local.get 0
    local.get 1 i64x2.ge_s i8x16.all_true i32x4.splat local.get 0 local.get 1 i64x2.ge_s local.tee 2
    local.get 0 v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $f32x4.eq (export "f32x4.eq") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 f32x4.eq v128.not local.get 0 local.get 1 local.get 0 local.get 1 f32x4.eq
    v128.bitselect local.get 0 local.get 0 local.get 1 f32x4.eq local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 f32x4.eq v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    f32x4.eq v128.and local.get 0 local.get 0 local.get 1 f32x4.eq v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 f32x4.eq i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 f32x4.eq
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 f32x4.eq v128.any_true i32x4.splat local.get 0
    local.get 1 f32x4.eq i8x16.all_true i32x4.splat local.get 0 local.get 1 f32x4.eq local.tee 2 local.get 0
    v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $f32x4.ne (export "f32x4.ne") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 f32x4.ne v128.not local.get 0 local.get 1 local.get 0 local.get 1 f32x4.ne
    v128.bitselect local.get 0 local.get 0 local.get 1 f32x4.ne local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 f32x4.ne v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    f32x4.ne v128.and local.get 0 local.get 0 local.get 1 f32x4.ne v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 f32x4.ne i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 f32x4.ne
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 f32x4.ne v128.any_true i32x4.splat local.get 0
    local.get 1 f32x4.ne i8x16.all_true i32x4.splat local.get 0 local.get 1 f32x4.ne local.tee 2 local.get 0
    v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $f32x4.lt (export "f32x4.lt") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 f32x4.lt v128.not local.get 0 local.get 1 local.get 0 local.get 1 f32x4.lt
    v128.bitselect local.get 0 local.get 0 local.get 1 f32x4.lt local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 f32x4.lt v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    f32x4.lt v128.and local.get 0 local.get 0 local.get 1 f32x4.lt v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 f32x4.lt i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 f32x4.lt
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 f32x4.lt v128.any_true i32x4.splat local.get 0
    local.get 1 f32x4.lt i8x16.all_true i32x4.splat local.get 0 local.get 1 f32x4.lt local.tee 2 local.get 0
    v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $f32x4.gt (export "f32x4.gt") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 f32x4.gt v128.not local.get 0 local.get 1 local.get 0 local.get 1 f32x4.gt
    v128.bitselect local.get 0 local.get 0 local.get 1 f32x4.gt local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 f32x4.gt v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    f32x4.gt v128.and local.get 0 local.get 0 local.get 1 f32x4.gt v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 f32x4.gt i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 f32x4.gt
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 f32x4.gt v128.any_true i32x4.splat local.get 0
    local.get 1 f32x4.gt i8x16.all_true i32x4.splat local.get 0 local.get 1 f32x4.gt local.tee 2 local.get 0
    v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $f32x4.le (export "f32x4.le") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 f32x4.le v128.not local.get 0 local.get 1 local.get 0 local.get 1 f32x4.le
    v128.bitselect local.get 0 local.get 0 local.get 1 f32x4.le local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 f32x4.le v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    f32x4.le v128.and local.get 0 local.get 0 local.get 1 f32x4.le v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 f32x4.le i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 f32x4.le
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 f32x4.le v128.any_true i32x4.splat local.get 0
    local.get 1 f32x4.le i8x16.all_true i32x4.splat local.get 0 local.get 1 f32x4.le local.tee 2 local.get 0
    v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $f32x4.ge (export "f32x4.ge") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 f32x4.ge v128.not local.get 0 local.get 1 local.get 0 local.get 1 f32x4.ge
    v128.bitselect local.get 0 local.get 0 local.get 1 f32x4.ge local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 f32x4.ge v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    f32x4.ge v128.and local.get 0 local.get 0 local.get 1 f32x4.ge v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 f32x4.ge i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 f32x4.ge
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 f32x4.ge v128.any_true i32x4.splat local.get 0
    local.get 1 f32x4.ge i8x16.all_true i32x4.splat local.get 0 local.get 1 f32x4.ge local.tee 2 local.get 0
    v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $f64x2.eq (export "f64x2.eq") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 f64x2.eq v128.not local.get 0 local.get 1 local.get 0 local.get 1 f64x2.eq
    v128.bitselect local.get 0 local.get 0 local.get 1 f64x2.eq local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 f64x2.eq v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    f64x2.eq v128.and local.get 0 local.get 0 local.get 1 f64x2.eq v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 f64x2.eq i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 f64x2.eq
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 f64x2.eq v128.any_true i32x4.splat local.get 0
    local.get 1 f64x2.eq i8x16.all_true i32x4.splat local.get 0 local.get 1 f64x2.eq local.tee 2 local.get 0
    v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $f64x2.ne (export "f64x2.ne") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 f64x2.ne v128.not local.get 0 local.get 1 local.get 0 local.get 1 f64x2.ne
    v128.bitselect local.get 0 local.get 0 local.get 1 f64x2.ne local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 f64x2.ne v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    f64x2.ne v128.and local.get 0 local.get 0 local.get 1 f64x2.ne v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 f64x2.ne i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 f64x2.ne
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 f64x2.ne v128.any_true i32x4.splat local.get 0
    local.get 1 f64x2.ne i8x16.all_true i32x4.splat local.get 0 local.get 1 f64x2.ne local.tee 2 local.get 0
    v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $f64x2.lt (export "f64x2.lt") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 f64x2.lt v128.not local.get 0 local.get 1 local.get 0 local.get 1 f64x2.lt
    v128.bitselect local.get 0 local.get 0 local.get 1 f64x2.lt local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 f64x2.lt v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    f64x2.lt v128.and local.get 0 local.get 0 local.get 1 f64x2.lt v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 f64x2.lt i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 f64x2.lt
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 f64x2.lt v128.any_true i32x4.splat local.get 0
    local.get 1 f64x2.lt i8x16.all_true i32x4.splat local.get 0 local.get 1 f64x2.lt local.tee 2 local.get 0
    v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $f64x2.gt (export "f64x2.gt") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 f64x2.gt v128.not local.get 0 local.get 1 local.get 0 local.get 1 f64x2.gt
    v128.bitselect local.get 0 local.get 0 local.get 1 f64x2.gt local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 f64x2.gt v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    f64x2.gt v128.and local.get 0 local.get 0 local.get 1 f64x2.gt v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 f64x2.gt i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 f64x2.gt
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 f64x2.gt v128.any_true i32x4.splat local.get 0
    local.get 1 f64x2.gt i8x16.all_true i32x4.splat local.get 0 local.get 1 f64x2.gt local.tee 2 local.get 0
    v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $f64x2.le (export "f64x2.le") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 f64x2.le v128.not local.get 0 local.get 1 local.get 0 local.get 1 f64x2.le
    v128.bitselect local.get 0 local.get 0 local.get 1 f64x2.le local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 f64x2.le v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    f64x2.le v128.and local.get 0 local.get 0 local.get 1 f64x2.le v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 f64x2.le i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 f64x2.le
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 f64x2.le v128.any_true i32x4.splat local.get 0
    local.get 1 f64x2.le i8x16.all_true i32x4.splat local.get 0 local.get 1 f64x2.le local.tee 2 local.get 0
    v128.xor local.get 2 i8x16.sub local.get 2
  )
  (func $f64x2.ge (export "f64x2.ge") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128)
    local.get 0 local.get 1 f64x2.ge v128.not local.get 0 local.get 1 local.get 0 local.get 1 f64x2.ge
    v128.bitselect local.get 0 local.get 0 local.get 1 f64x2.ge local.get 1 v128.bitselect local.get 0
    local.get 1 local.get 0 local.get 1 f64x2.ge v128.not v128.bitselect local.get 0 local.get 0 local.get 1
    f64x2.ge v128.and local.get 0 local.get 0 local.get 1 f64x2.ge v128.andnot local.get 1 local.get 0
    local.get 0 local.get 1 f64x2.ge i32.const 4 i32x4.shl v128.bitselect local.get 0 local.get 1 f64x2.ge
    i16x8.bitmask i32x4.splat local.get 0 local.get 1 f64x2.ge v128.any_true i32x4.splat local.get 0
    local.get 1 f64x2.ge i8x16.all_true i32x4.splat local.get 0 local.get 1 f64x2.ge local.tee 2 local.get 0
    v128.xor local.get 2 i8x16.sub local.get 2
  )
)

(assert_return (invoke "i8x16.eq"
  (v128.const i64x2 0x104419d0312f87e2 0x8088b0a8ba8a74a7)
  (v128.const i64x2 0xccc9e2c40859b13d 0x67882cfeba8a7442)) (v128.const i64x2 -1 0xff00ffff000000ff)
  (v128.const i64x2 0xccc9e2c40859b13d 0x67882cfeba8a7442)
  (v128.const i64x2 0x4000c000098120 0xff20a8ffffff02)
  (v128.const i64x2 0x104419d0312f87e2 0x8088b0a8ba8a74a7) (v128.const i64x2 0 0x880000ba8a7400)
  (v128.const i64x2 0x104419d0312f87e2 0x8000b0a8000000a7)
  (v128.const i64x2 0x104419d0312f87e2 0x8788b0a8ba8a74a7) (v128.const i64x2 0x3000000030 0x3000000030)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x104419d0312f87e2 0x8078b0a846768ca7) (v128.const i64x2 0 0xff0000ffffff00))
(assert_return (invoke "i8x16.eq"
  (v128.const i64x2 0xe8b518990823e1 0x3e7ffe0f2e383443)
  (v128.const i64x2 0x7e38b56a890823e1 0x9e7f86b02e383480))
  (v128.const i64x2 0xffff00ffff000000 0xff00ffff000000ff)
  (v128.const i64x2 0x7e38b56a890823e1 0x9e7f86b02e383480)
  (v128.const i64x2 0x28ff0889ffffff 0x1eff8600ffffff00)
  (v128.const i64x2 0xe8b518990823e1 0x3e7ffe0f2e383443) (v128.const i64x2 0xb500000823e1 0x7f00002e383400)
  (v128.const i64x2 0xe8001899000000 0x3e00fe0f00000043)
  (v128.const i64x2 0xe8b518990823e1 0x3e7ffe0f2e383443) (v128.const i64x2 0x3500000035 0x3500000035)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xe84b1899f8dd1f 0x3e81fe0fd2c8cc43) (v128.const i64x2 0xff0000ffffff 0xff0000ffffff00))
(assert_return (invoke "i8x16.ne"
  (v128.const i64x2 0xa20886d22a3fcb7 0x81ca11403b015e00)
  (v128.const i64x2 0xa20296dc264fcb7 0x373a3d023b017c01)) (v128.const i64x2 0xffff00ff0000ffff 0xffff0000)
  (v128.const i64x2 0xa20886d22a3fcb7 0x81ca11403b015e00)
  (v128.const i64x2 0xa20de6d3fbbfcb7 0xc9cfd3fd3b01dffe)
  (v128.const i64x2 0xa20296dc264fcb7 0x373a3d023b017c01) (v128.const i64x2 0x880022a30000 0x81ca114000005e00)
  (v128.const i64x2 0xa20006d0000fcb7 0x3b010000) (v128.const i64x2 0xa20286dc263fcb7 0x373a3d003b017c00)
  (v128.const i64x2 0xd6000000d6 0xd6000000d6) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0 0) (v128.const i64x2 0xa20786dde5dfcb7 0x7f36efc03b01a200)
  (v128.const i64x2 0xff00ffff0000 0xffffffff0000ffff))
(assert_return (invoke "i8x16.ne"
  (v128.const i64x2 0x4c89800104552dc6 0x484779158743e52e)
  (v128.const i64x2 0x6fff8001fe552d1b 0x48beb8dd87b4572e))
  (v128.const i64x2 0xffff00ffff00 0xff000000ff0000ff)
  (v128.const i64x2 0x4c89800104552dc6 0x484779158743e52e)
  (v128.const i64x2 0xdc89800105552de6 0x48477f37874bed2e)
  (v128.const i64x2 0x6fff8001fe552d1b 0x48beb8dd87b4572e)
  (v128.const i64x2 0x4c890000040000c6 0x4779150043e500) (v128.const i64x2 0x800100552d00 0x480000008700002e)
  (v128.const i64x2 0x6ff98001f4552d16 0x48beb8d587b4552e) (v128.const i64x2 0x5a0000005a 0x5a0000005a)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xb4778001fc552d3a 0x48b987eb87bd1b2e)
  (v128.const i64x2 0xffff0000ff0000ff 0xffffff00ffff00))
(assert_return (invoke "i8x16.lt_s"
  (v128.const i64x2 0xa901023380e6f459 0x77f00aa3aefc2e3)
  (v128.const i64x2 0x8e750039b6100197 0xff7f00e8810232b4))
  (v128.const i64x2 0xff00ff00000000ff 0xffffff00ff0000ff)
  (v128.const i64x2 0x8e01003380e6f497 0xff7f00aa81efc2b4)
  (v128.const i64x2 0x888b00f7c9effe11 0x77f00bf00ffcfa0)
  (v128.const i64x2 0xa9750239b6100159 0x77f00e83a0232e3) (v128.const i64x2 0x1003380e6f400 0xaa00efc200)
  (v128.const i64x2 0xa900020000000059 0x77f00003a0000e3)
  (v128.const i64x2 0xae710033b6100459 0x77f00ea310232e3) (v128.const i64x2 0x1300000013 0x1300000013)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa9ff02cd801a0c59 0x77f00563a113ee3) (v128.const i64x2 0xff00ffffffff00 0xff00ffff00))
(assert_return (invoke "i8x16.lt_s"
  (v128.const i64x2 0xcc7ef40480d4305b 0x2dbd93a41b81fffe)
  (v128.const i64x2 0xe5ef6504019c875b 0x1014dda4f881ff00))
  (v128.const i64x2 0xff00ff00ffffff 0xff0000ffffffff00)
  (v128.const i64x2 0xcceff404809c875b 0x10bd93a4f881fffe)
  (v128.const i64x2 0xde6efe04fe94005b 0xffb3a41881ffff)
  (v128.const i64x2 0xe57e650401d4305b 0x2d14dda41b81ff00)
  (v128.const i64x2 0xcc00f40080000000 0xbd9300000000fe)
  (v128.const i64x2 0x7e000400d4305b 0x2d0000a41b81ff00)
  (v128.const i64x2 0xec7f640400d4305b 0x2014d3a41b81ff0e) (v128.const i64x2 0x4e0000004e 0x4e0000004e)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x347e0c0480d4305b 0x2d436da41b81ff02)
  (v128.const i64x2 0xff00ff00ff000000 0xffff00000000ff))
(assert_return (invoke "i8x16.gt_s"
  (v128.const i64x2 0x9a016f027e07f6f1 0x5aa51050dcc68aac)
  (v128.const i64x2 0x2501957e10070d02 0xfe1ddc3b22369081))
  (v128.const i64x2 0xffff00ff00ffffff 0xff0000ffffff00)
  (v128.const i64x2 0x25016f7e7e070d02 0x5a1d1050223690ac)
  (v128.const i64x2 0x16f02ff070400 0x5b0533d4000680fe)
  (v128.const i64x2 0x9a0195021007f6f1 0xfea5dc3bdcc68a81)
  (v128.const i64x2 0x6f007e000000 0x5a001050000000ac) (v128.const i64x2 0x9a0100020007f6f1 0xa50000dcc68a00)
  (v128.const i64x2 0x9a019f021e07f6f1 0xfaaddc30dcc6808c) (v128.const i64x2 0xc6000000c6 0xc6000000c6)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x9a0191028207f6f1 0xa6a5f0b0dcc68a54)
  (v128.const i64x2 0xff00ff000000 0xff00ffff000000ff))
(assert_return (invoke "i8x16.gt_s"
  (v128.const i64x2 0x450d7f698602c546 0xa30064d2de8828d9)
  (v128.const i64x2 0x40d7fef210ead46 0x810064009c88e3e2))
  (v128.const i64x2 0xffff00ffff00ff 0xffffff00ff00ff)
  (v128.const i64x2 0x450d7f69210ec546 0xa3006400de8828e2)
  (v128.const i64x2 0xff0d7f790002d746 0xff006400ff883cc0)
  (v128.const i64x2 0x40d7fef8602ad46 0x810064d29c88e3d9)
  (v128.const i64x2 0x450000690000c500 0xa3000000de002800) (v128.const i64x2 0xd7f0086020046 0x64d2008800d9)
  (v128.const i64x2 0x50d7fe9860ea546 0x830064d29e88e8d9) (v128.const i64x2 0xb9000000b9 0xb9000000b9)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xbb0d7f9786023b46 0x5d0064d22288d8d9)
  (v128.const i64x2 0xff0000ff0000ff00 0xff000000ff00ff00))
(assert_return (invoke "i8x16.le_s"
  (v128.const i64x2 0xd2ff35e60f7e40b2 0xce02ecb4f120e512)
  (v128.const i64x2 0xdd703590237e9636 0x8027e30f10ce512)) (v128.const i64x2 0xff0000ff00 0xff0000)
  (v128.const i64x2 0xd2ff35900f7e96b2 0xce02ecb4f10ce512)
  (v128.const i64x2 0xf2ffff80dfff00fb 0xffffedffff00ffff)
  (v128.const i64x2 0xdd7035e6237e4036 0x8027e30f120e512)
  (v128.const i64x2 0xd2ff35000f7e00b2 0xce02ecb4f100e512) (v128.const i64x2 0xe600004000 0x200000)
  (v128.const i64x2 0xdd7035e6237e4632 0x8027e34f12ce512) (v128.const i64x2 0xfe000000fe 0xfe000000fe)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x2e01cbe6f182404e 0x32fe144c0f201bee)
  (v128.const i64x2 0xffffff00ffff00ff 0xffffffffff00ffff))
(assert_return (invoke "i8x16.le_s"
  (v128.const i64x2 0x4db34c065801a44e 0x6c9a39e089c8789c)
  (v128.const i64x2 0xef860ff45881784d 0xe39768ff20e5d7ab))
  (v128.const i64x2 0xffffffff00ff00ff 0xffff00000000ff00)
  (v128.const i64x2 0xef860ff45881a44d 0xe39739e089c8d79c)
  (v128.const i64x2 0x4d820c04ff01a74c 0x6092bfe0dfda50dc)
  (v128.const i64x2 0x4db34c065801784e 0x6c9a68ff20e578ab) (v128.const i64x2 0x5800a400 0x39e089c8009c)
  (v128.const i64x2 0x4db34c060001004e 0x6c9a000000007800)
  (v128.const i64x2 0x4db34c065801744e 0x6c9768f020e877ac) (v128.const i64x2 0x6300000063 0x6300000063)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x4db34c06a8015c4e 0x6c9ac72077387864) (v128.const i64x2 0xff00ff00 0xffffffff00ff))
(assert_return (invoke "i8x16.ge_s"
  (v128.const i64x2 0xcdf001b20ef81177 0x8f7e2fdbefc2523f)
  (v128.const i64x2 0xcd0498b20ee11177 0xbbbf0f2f5bc20871))
  (v128.const i64x2 0xff000000000000 0xff0000ffff0000ff)
  (v128.const i64x2 0xcd0401b20ef81177 0xbb7e2f2f5bc25271)
  (v128.const i64x2 0xff0067fffffeffff 0x8b7eff0b4bfff731)
  (v128.const i64x2 0xcdf098b20ee11177 0x8fbf0fdbefc2083f)
  (v128.const i64x2 0xcd0001b20ef81177 0x7e2f0000c25200)
  (v128.const i64x2 0xf0000000000000 0x8f0000dbef00003f)
  (v128.const i64x2 0xcdf498b20ee11177 0x8bbf0fdbebc2023f) (v128.const i64x2 0x5f0000005f 0x5f0000005f)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x33f0ff4ef208ef89 0x8f82d1dbef3eae3f)
  (v128.const i64x2 0xff00ffffffffffff 0xffff0000ffff00))
(assert_return (invoke "i8x16.ge_s"
  (v128.const i64x2 0xff479c018311c4c3 0x977fd200803fa190)
  (v128.const i64x2 0x75b71f1d648849c3 0x17f0ad9cab3fd290))
  (v128.const i64x2 0xff00ffffff00ff00 0xff000000ff00ff00)
  (v128.const i64x2 0x75471f1d641149c3 0x177fd200ab3fd290)
  (v128.const i64x2 0x754f1c01007740ff 0x177fd26380ff80ff)
  (v128.const i64x2 0xffb79c018388c4c3 0x97f0ad9c803fa190)
  (v128.const i64x2 0x470000001100c3 0x7fd200003f0090)
  (v128.const i64x2 0xff009c018300c400 0x970000008000a100)
  (v128.const i64x2 0xf5b79c018481c9c3 0x97f0ad908b3fa290) (v128.const i64x2 0x4000000040 0x4000000040)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xffb99c0183efc43d 0x97812e0080c1a170)
  (v128.const i64x2 0xff000000ff00ff 0xffffff00ff00ff))
(assert_return (invoke "i8x16.lt_u"
  (v128.const i64x2 0x814b49ed9db579c8 0xd20280404e7e99a7)
  (v128.const i64x2 0xa18149ed02b55cc8 0xd8000f8b4eadbeec)) (v128.const i64x2 0xffffffffffff 0xffff00ff000000)
  (v128.const i64x2 0x814b49ed02b55cc8 0xd2000f404e7e99a7)
  (v128.const i64x2 0xdf7f49ed00b558c8 0xf70000744e7ed9b7)
  (v128.const i64x2 0xa18149ed9db579c8 0xd802808b4eadbeec)
  (v128.const i64x2 0x814b000000000000 0xd2000040007e99a7) (v128.const i64x2 0x49ed9db579c8 0x280004e000000)
  (v128.const i64x2 0xa18b49ed9db579c8 0xd2028f804eadbee7) (v128.const i64x2 0x9800000098 0x9800000098)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x7fb549ed9db579c8 0x2e0280c04e826759)
  (v128.const i64x2 0xffff000000000000 0xff0000ff00ffffff))
(assert_return (invoke "i8x16.lt_u"
  (v128.const i64x2 0xc8b63aaeabc20c2a 0x43112750a4e4d67e)
  (v128.const i64x2 0xc8b6e47e58c20ce7 0xff80b01b08ecb9d1)) (v128.const i64x2 0xffff00ffffffff00 0xffff00ff00)
  (v128.const i64x2 0xc8b63a7e58c20c2a 0x4311271b08e4b97e)
  (v128.const i64x2 0xc8b63b2e08c20c3a 0x437f6f1000f7907e)
  (v128.const i64x2 0xc8b6e4aeabc20ce7 0xff80b050a4ecd6d1)
  (v128.const i64x2 0x3a000000002a 0x4311270000e4007e) (v128.const i64x2 0xc8b600aeabc20c00 0x50a400d600)
  (v128.const i64x2 0xc8b6eaaeabc20cea 0xff80b750a8e4d9de) (v128.const i64x2 0xc4000000c4 0xc4000000c4)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xc8b6c6aeabc20cd6 0xbdefd950a41cd682)
  (v128.const i64x2 0xff00000000ff 0xffffff0000ff00ff))
(assert_return (invoke "i8x16.gt_u"
  (v128.const i64x2 0x28ffc4feef19dfb4 0x9e02b2402367018a)
  (v128.const i64x2 0x28ffc4feeff69bb4 0xa2db24046800eda)) (v128.const i64x2 -65281 0xffffffffffffff)
  (v128.const i64x2 0x28ffc4feeff6dfb4 0x9e2db24046800eda)
  (v128.const i64x2 0x28ffc4feef10ffb4 0xff00b2400200008a)
  (v128.const i64x2 0x28ffc4feef199bb4 0xa02b2402367018a) (v128.const i64x2 57088 0x9e00000000000000)
  (v128.const i64x2 0x28ffc4feef1900b4 0x2b2402367018a)
  (v128.const i64x2 0x28ffc4feef169fb4 0xe02b2402367018a) (v128.const i64x2 0x8100000081 0x8100000081)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x28ffc4feef1921b4 0x6202b2402367018a) (v128.const i64x2 65280 0xff00000000000000))
(assert_return (invoke "i8x16.gt_u"
  (v128.const i64x2 0x7113de7eff2d0fb7 0x3e709b00e301e440)
  (v128.const i64x2 0xbd13de14002d0f55 0x19940b00ddc504a2))
  (v128.const i64x2 0xffffff0000ffff00 0xff00ff00ff00ff)
  (v128.const i64x2 0xbd13de7eff2d0fb7 0x3e949b00e3c5e4a2)
  (v128.const i64x2 0x3113deffff2d0fbf 0xfe10ff00e301ff00)
  (v128.const i64x2 0x7113de14002d0f55 0x19700b00dd010440) (v128.const i64x2 0x7eff0000b7 0x3e009b00e300e400)
  (v128.const i64x2 0x7113de00002d0f00 0x70000000010040)
  (v128.const i64x2 0x7113de1e0f2d0f57 0x1e740b00d3050440) (v128.const i64x2 0xf2000000f2 0xf2000000f2)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x7113de82012d0f49 0xc27065001d011c40) (v128.const i64x2 0xffff0000ff 0xff00ff00ff00ff00))
(assert_return (invoke "i8x16.le_u"
  (v128.const i64x2 0x2c83d1aead6a8176 0x3fa24851ff3017cc)
  (v128.const i64x2 0x883f928809c0176 0x58c74817c37f17cc)) (v128.const i64x2 0xff0000ffff00ff00 0xffff000000)
  (v128.const i64x2 0x883d128806a0176 0x3fa24817c33017cc)
  (v128.const i64x2 0x8ffd728806b01ff 0xbfbaff11c3b0ffff)
  (v128.const i64x2 0x2c83f9aead9c8176 0x58c74851ff7f17cc)
  (v128.const i64x2 0x83d100006a0076 0x3fa24800003017cc) (v128.const i64x2 0x2c0000aead008100 0x51ff000000)
  (v128.const i64x2 0x2883f1aea09a8176 0x58c74851f37f17cc) (v128.const i64x2 0xd4000000d4 0xd4000000d4)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x2c7d2faead96818a 0xc15eb851ffd0e934)
  (v128.const i64x2 0xffff0000ff00ff 0xffffff0000ffffff))
(assert_return (invoke "i8x16.le_u"
  (v128.const i64x2 0x20403c2ea869be47 0xd298fcc01cd50104)
  (v128.const i64x2 0xd0b7bd683569be47 0xde3b12c11cffb104)) (v128.const i64x2 0xff000000 0xffff0000000000)
  (v128.const i64x2 0x20403c2e3569be47 0xd23b12c01cd50104)
  (v128.const i64x2 0x2f487ebf20ffffff 0xf31810feffd54fff)
  (v128.const i64x2 0xd0b7bd68a869be47 0xde98fcc11cffb104)
  (v128.const i64x2 0x20403c2e0069be47 0xd20000c01cd50104) (v128.const i64x2 0xa8000000 0x98fc0000000000)
  (v128.const i64x2 0xd0b7bd6ea569be47 0xd298f2c01cffb104) (v128.const i64x2 0xbd000000bd 0xbd000000bd)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xe0c0c4d2a89742b9 0x2e98fc40e42bfffc)
  (v128.const i64x2 0xffffffff00ffffff 0xff0000ffffffffff))
(assert_return (invoke "i8x16.ge_u"
  (v128.const i64x2 0xbdbe40fe58d6ce80 0x20d2557ee46b5ce0)
  (v128.const i64x2 0xbd2082088c1ccd4a 0x8be04fd3786bbee0))
  (v128.const i64x2 0xff00ff000000 0xffff00ff0000ff00)
  (v128.const i64x2 0xbdbe82fe8cd6ce80 0x8be055d3e46bbee0)
  (v128.const i64x2 0xffff00ff08f7feb5 0xc0f552e7ff1cff)
  (v128.const i64x2 0xbd204008581ccd4a 0x20d24f7e786b5ce0)
  (v128.const i64x2 0xbdbe00fe00d6ce80 0x5500e46b00e0) (v128.const i64x2 0x400058000000 0x20d2007e00005c00)
  (v128.const i64x2 0xbd2e420e5c1ccd40 0x20d0457e786b5ee0) (v128.const i64x2 0x6900000069 0x6900000069)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x43424002582a3280 0x20d2ab7e1c955c20)
  (v128.const i64x2 0xffff00ff00ffffff 0xff00ffff00ff))
(assert_return (invoke "i8x16.ge_u"
  (v128.const i64x2 0xea81fc5c7f00fe01 0x3204dae15a43ff5d)
  (v128.const i64x2 0x1854a817f009b96 0x4004da9410a6cd7d))
  (v128.const i64x2 0xff00ff000000ff 0xff00000000ff00ff)
  (v128.const i64x2 0xea85fc817f00fe96 0x4004dae15aa6ff7d)
  (v128.const i64x2 0xfe81fd00fffffe00 0xffffebff02ff5d)
  (v128.const i64x2 0x1814a5c7f009b01 0x3204da941043cd5d)
  (v128.const i64x2 0xea00fc007f00fe00 0x4dae15a00ff00) (v128.const i64x2 0x81005c00000001 0x320000000043005d)
  (v128.const i64x2 0xa854c5c7f009e01 0x3004da911a46cf5d) (v128.const i64x2 0x7f0000007f 0x7f0000007f)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x1681045c81000201 0x32fc261fa643015d)
  (v128.const i64x2 0xff00ff00ffffff00 0xffffffff00ff00))
(assert_return (invoke "i16x8.eq"
  (v128.const i64x2 0xbfd6ef8acf8f0000 0x800f86927c12a8a)
  (v128.const i64x2 0x81dc0200cf8f0020 0xd500ba4127c1765f))
  (v128.const i64x2 0xffffffff0000ffff 0xffffffff0000ffff)
  (v128.const i64x2 0x81dc0200cf8f0020 0xd500ba4127c1765f)
  (v128.const i64x2 0x81d40200ffff0000 0xb841ffff220a) (v128.const i64x2 0xbfd6ef8acf8f0000 0x800f86927c12a8a)
  (v128.const i64x2 0xcf8f0000 0x27c10000) (v128.const i64x2 0xbfd6ef8a00000000 0x800f86900002a8a)
  (v128.const i64x2 0xbfd6ef8acf8f0000 0x800f86927c12a8a) (v128.const i64x2 0x2200000022 0x2200000022)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xbfd6ef8a31710000 0x800f869d93f2a8a) (v128.const i64x2 0xffff0000 0xffff0000))
(assert_return (invoke "i16x8.eq"
  (v128.const i64x2 0xc03a0011fff881a8 0xdc85097aee4fe5d0)
  (v128.const i64x2 0x735a2728647c81a8 0x8000097a0020e5d0)) (v128.const i64x2 -65536 0xffff0000ffff0000)
  (v128.const i64x2 0x735a2728647c81a8 0x8000097a0020e5d0)
  (v128.const i64x2 0x401a00006478ffff 0x8000ffff0000ffff)
  (v128.const i64x2 0xc03a0011fff881a8 0xdc85097aee4fe5d0) (v128.const i64x2 33192 0x97a0000e5d0)
  (v128.const i64x2 0xc03a0011fff80000 0xdc850000ee4f0000)
  (v128.const i64x2 0xc03a0011fffc81a8 0xdc80097aee40e5d0) (v128.const i64x2 0x5100000051 0x5100000051)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xc03a0011fff87f58 0xdc85f786ee4f1b30) (v128.const i64x2 65535 0xffff0000ffff))
(assert_return (invoke "i16x8.ne"
  (v128.const i64x2 0xe2a6b50ff8330004 0x88c3001b4c5e4446)
  (v128.const i64x2 0xe2a67ffff8330004 0x88c346af3c6c609b))
  (v128.const i64x2 0xffff0000ffffffff 0xffff000000000000)
  (v128.const i64x2 0xe2a6b50ff8330004 0x88c3001b4c5e4446)
  (v128.const i64x2 0xe2a6b50ff8330004 0x88c3b95bcfdfdf66)
  (v128.const i64x2 0xe2a67ffff8330004 0x88c346af3c6c609b) (v128.const i64x2 0xb50f00000000 0x1b4c5e4446)
  (v128.const i64x2 0xe2a60000f8330004 0x88c3000000000000)
  (v128.const i64x2 0xe2a67ffff8330004 0x88c346ab3c6c6096) (v128.const i64x2 0x7400000074 0x7400000074)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xe2a64bf1f8330004 0x88c300e5b4a2bcba) (v128.const i64x2 0xffff00000000 0xffffffffffff))
(assert_return (invoke "i16x8.ne"
  (v128.const i64x2 0x6fadd405a9fbffff 0x21eb80007fff9eb1)
  (v128.const i64x2 0x6fad040000002257 0xa0970037efa5a9b0)) (v128.const i64x2 0xffff000000000000 0)
  (v128.const i64x2 0x6fadd405a9fbffff 0x21eb80007fff9eb1)
  (v128.const i64x2 0x6fadffffffffffff 0x7febffc87fffdeff)
  (v128.const i64x2 0x6fad040000002257 0xa0970037efa5a9b0)
  (v128.const i64x2 0xd405a9fbffff 0x21eb80007fff9eb1) (v128.const i64x2 0x6fad000000000000 0)
  (v128.const i64x2 0x6fad04050000225f 0xa0970030efa5a9b1) (v128.const i64x2 0xf7000000f7 0xf7000000f7)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x6fad2cfb57050101 0xdf1580008101624f) (v128.const i64x2 0xffffffffffff -1))
(assert_return (invoke "i16x8.lt_s"
  (v128.const i64x2 0xdb67adaa03a254b8 0xfe1f892e9e74d036)
  (v128.const i64x2 0x61b9c734b27027c6 0xfe1f000200149a36)) (v128.const i64x2 0xffffffff 0xffff00000000ffff)
  (v128.const i64x2 0xdb67adaab27027c6 0xfe1f892e9e749a36)
  (v128.const i64x2 0xdf67bdeb02200480 0xfe1fffffffff9036)
  (v128.const i64x2 0x61b9c73403a254b8 0xfe1f00020014d036)
  (v128.const i64x2 0xdb67adaa00000000 0x892e9e740000) (v128.const i64x2 0x3a254b8 0xfe1f00000000d036)
  (v128.const i64x2 0x61b9c73a03a254b8 0xfe1f000e0014d036) (v128.const i64x2 0x6c0000006c 0x6c0000006c)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x2599535603a254b8 0xfe1f77d2628cd036)
  (v128.const i64x2 0xffffffff00000000 0xffffffff0000))
(assert_return (invoke "i16x8.lt_s"
  (v128.const i64x2 0x5cf7ffe58000b12f 0xeb6dffdd001e44fa)
  (v128.const i64x2 0xfa2fffe580000010 0xeb6d8e9b370b038e)) (v128.const i64x2 -65536 0xffffffff0000ffff)
  (v128.const i64x2 0xfa2fffe58000b12f 0xeb6d8e9b001e038e)
  (v128.const i64x2 0x5827ffe58000ffef 0xeb6d8e99c8fe008a)
  (v128.const i64x2 0x5cf7ffe580000010 0xeb6dffdd370b44fa) (v128.const i64x2 45359 0x1e0000)
  (v128.const i64x2 0x5cf7ffe580000000 0xeb6dffdd000044fa)
  (v128.const i64x2 0x5cf7ffe58000001f 0xeb6dffdd370e44fa) (v128.const i64x2 0x2100000021 0x2100000021)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x5cf7ffe580004fd1 0xeb6dffdd00e244fa) (v128.const i64x2 65535 0xffff0000))
(assert_return (invoke "i16x8.gt_s"
  (v128.const i64x2 0x323edb080023ed 0x4f090000003c0001)
  (v128.const i64x2 0xc95e3edbeb5fd0e6 0x20000003c6655)) (v128.const i64x2 0xffff00000000 0xffffffffffff)
  (v128.const i64x2 0x323edb080023ed 0x4f090000003c6655)
  (v128.const i64x2 0x36b33edb1ca02ffd 0xfffd0000003c0001)
  (v128.const i64x2 0xc95e3edbeb5fd0e6 0x20000003c0001) (v128.const i64x2 0x320000080023ed 0x4f09000000000000)
  (v128.const i64x2 0x3edb00000000 0x3c0001) (v128.const i64x2 0xc9523edbeb5fd0ed 0x90000003c0001)
  (v128.const i64x2 0x8b0000008b 0x8b0000008b) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0 0) (v128.const i64x2 0xce3edbf800dd13 0xb1f70000003c0001)
  (v128.const i64x2 0xffff0000ffffffff 0xffff000000000000))
(assert_return (invoke "i16x8.gt_s"
  (v128.const i64x2 0x412afd11000b735 0x77884000fa47fff7)
  (v128.const i64x2 0x412b66c100086ee 0x7788400000020100)) (v128.const i64x2 -65536 -1)
  (v128.const i64x2 0x412b66c1000b735 0x7788400000020100)
  (v128.const i64x2 0x412a6401000ff35 0x7788400000020100)
  (v128.const i64x2 0x412afd1100086ee 0x77884000fa47fff7) (v128.const i64x2 46901 0)
  (v128.const i64x2 0x412afd110000000 0x77884000fa47fff7)
  (v128.const i64x2 0x412afd1100086e5 0x77884000fa47fff7) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x412afd1100049cb 0x77884000fa47fff7) (v128.const i64x2 65535 0))
(assert_return (invoke "i16x8.le_s"
  (v128.const i64x2 0x44800171c9fffe 0xffff15eb0001002e)
  (v128.const i64x2 0x800073ba9636286 0x7fff15eb71c58000)) (v128.const i64x2 0xffff0000 65535)
  (v128.const i64x2 0x448001a963fffe 0xffff15eb00018000)
  (v128.const i64x2 0xf7fff8c52141ffff 0xffffffff8e3b0000)
  (v128.const i64x2 0x800073b71c96286 0x7fff15eb71c5002e)
  (v128.const i64x2 0x4480010000fffe 0xffff15eb00010000) (v128.const i64x2 0x71c90000 46)
  (v128.const i64x2 0x800073171c3628e 0x7fff15eb71c1002e) (v128.const i64x2 0xed000000ed 0xed000000ed)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xbc80ff71c90102 0x101eb1500ff002e) (v128.const i64x2 0xffffffff0000ffff -65536))
(assert_return (invoke "i16x8.le_s"
  (v128.const i64x2 0x335486b2191c4f6f 0xec325d99b09d9598)
  (v128.const i64x2 0x33540049191c0080 0xe58302e5fb5fdb8a)) (v128.const i64x2 65535 0xffffffff00000000)
  (v128.const i64x2 0x335486b2191c0080 0xe58302e5b09d9598)
  (v128.const i64x2 0xffffffb6ffff0000 0xe4020081b4bdb5fd)
  (v128.const i64x2 0x33540049191c4f6f 0xec325d99fb5fdb8a) (v128.const i64x2 0x335486b2191c0000 0xb09d9598)
  (v128.const i64x2 20335 0xec325d9900000000) (v128.const i64x2 0x33540042191c4f6f 0xec325d99fb5fdb88)
  (v128.const i64x2 0x3e0000003e 0x3e0000003e) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0 0) (v128.const i64x2 0xcdac7a4ee7e44f6f 0xec325d9950636b68)
  (v128.const i64x2 -65536 0xffffffff))
(assert_return (invoke "i16x8.ge_s"
  (v128.const i64x2 0x3cb957bf05b5ad 0xc63c50b819491d51)
  (v128.const i64x2 0x3cb5a70100e864 0xc63c1f5b7ceb0001)) (v128.const i64x2 0xffffffff 0xffff0000)
  (v128.const i64x2 0x3cb9570100e864 0xc63c50b87ceb1d51)
  (v128.const i64x2 0xfffffb5f0100a024 0xfffff0bc1849ffff)
  (v128.const i64x2 0x3cb5a7bf05b5ad 0xc63c1f5b19490001)
  (v128.const i64x2 0x3cb95700000000 0xc63c50b800001d51) (v128.const i64x2 0xbf05b5ad 0x19490000)
  (v128.const i64x2 0x3cb5a7bf05b5ad 0xc63c1f58194b0001) (v128.const i64x2 0xdc000000dc 0xdc000000dc)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xc447a9bf05b5ad 0x3ac4b0481949e3af)
  (v128.const i64x2 0xffffffff00000000 0xffffffff0000ffff))
(assert_return (invoke "i16x8.ge_s"
  (v128.const i64x2 0x8388affafffa0 0xaca0ffe80001c8a9) (v128.const i64x2 0x3a0041bc5ad6e4 0x5c97ffe91cbc8a9))
  (v128.const i64x2 0xffff000000000000 0xffffffff00000000)
  (v128.const i64x2 0x3a388affafffa0 0x5c97ffe0001c8a9) (v128.const i64x2 0x8ffbeffafffbb 0x4807fe86e35ffff)
  (v128.const i64x2 0x80041bc5ad6e4 0xaca0ffe891cbc8a9) (v128.const i64x2 0x388affafffa0 0x1c8a9)
  (v128.const i64x2 0x8000000000000 0xaca0ffe800000000) (v128.const i64x2 0xa004abc5ad6e0 0xaca0ffe891cbc8a9)
  (v128.const i64x2 0x3700000037 0x3700000037) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0 0) (v128.const i64x2 0x8c87601510160 0xaca0ffe800ff3857)
  (v128.const i64x2 0xffffffffffff 0xffffffff))
(assert_return (invoke "i16x8.lt_u"
  (v128.const i64x2 0xea0d811ec72ec1de 0x7e4b0020fffeffbf)
  (v128.const i64x2 0x44364440c72e300e 0x925e42cefffeffcd)) (v128.const i64x2 -1 0xffff0000)
  (v128.const i64x2 0x44364440c72e300e 0x7e4b0020fffeffbf)
  (v128.const i64x2 0x40040000c72e000e 0x7febbd31fffeffbf)
  (v128.const i64x2 0xea0d811ec72ec1de 0x925e42cefffeffcd) (v128.const i64x2 0 0x7e4b00200000ffbf)
  (v128.const i64x2 0xea0d811ec72ec1de 0xfffe0000) (v128.const i64x2 0xea0d811ec72ec1de 0x925e42c0fffeffcf)
  (v128.const i64x2 0xd0000000d0 0xd0000000d0) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0 0) (v128.const i64x2 0xea0d811ec72ec1de 0x82b500e0fffe0141)
  (v128.const i64x2 0 0xffffffff0000ffff))
(assert_return (invoke "i16x8.lt_u"
  (v128.const i64x2 0x3f20022bf908000 0x4405001077261da2)
  (v128.const i64x2 0xa93d0022bf903642 0x64ec8001ffa81da2)) (v128.const i64x2 0xffffffffffff 65535)
  (v128.const i64x2 0x3f20022bf903642 0x4405001077261da2)
  (v128.const i64x2 0x57f20022bf900000 0xdf177ffe77771da2)
  (v128.const i64x2 0xa93d0022bf908000 0x64ec8001ffa81da2)
  (v128.const i64x2 0x3f2000000000000 0x4405001077260000) (v128.const i64x2 0x22bf908000 7586)
  (v128.const i64x2 0xa9320022bf908000 0x64ec8000ffa61da2) (v128.const i64x2 0xe8000000e8 0xe8000000e8)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xfd0e0022bf908000 0xbcfb00f089da1da2) (v128.const i64x2 0xffff000000000000 -65536))
(assert_return (invoke "i16x8.gt_u"
  (v128.const i64x2 0x82106c9b34250001 0x51c8ffa196d26b18)
  (v128.const i64x2 0x28d69f2f34252379 0x94bfffaed46e0001)) (v128.const i64x2 0xffffffffffff -65536)
  (v128.const i64x2 0x82109f2f34252379 0x94bfffaed46e6b18)
  (v128.const i64x2 0xd7390c0b34250001 0x1088ffa09442fffe)
  (v128.const i64x2 0x28d66c9b34250001 0x51c8ffa196d20001) (v128.const i64x2 0x8210000000000000 27416)
  (v128.const i64x2 0x6c9b34250001 0x51c8ffa196d20000)
  (v128.const i64x2 0x28d06c9b34250001 0x51c8ffa196de0008) (v128.const i64x2 0x1800000018 0x1800000018)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x7ef06c9b34250001 0x51c8ffa196d295e8) (v128.const i64x2 0xffff000000000000 65535))
(assert_return (invoke "i16x8.gt_u"
  (v128.const i64x2 0xc86a7b3400080b47 0x26a9a4f680000a20)
  (v128.const i64x2 0xc86a7b3400630b47 0x800a4f6fb3fe267)) (v128.const i64x2 -1 0xffffffffffff)
  (v128.const i64x2 0xc86a7b3400630b47 0x26a9a4f6fb3fe267)
  (v128.const i64x2 0xc86a7b3400000b47 0xf7ffa4f680000220)
  (v128.const i64x2 0xc86a7b3400080b47 0x800a4f680000a20) (v128.const i64x2 0 0x26a9000000000000)
  (v128.const i64x2 0xc86a7b3400080b47 0xa4f680000a20) (v128.const i64x2 0xc86a7b3400080b47 0x809a4f680000a20)
  (v128.const i64x2 0x8000000080 0x8000000080) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0 0) (v128.const i64x2 0xc86a7b3400080b47 0xda57a4f680000a20)
  (v128.const i64x2 0 0xffff000000000000))
(assert_return (invoke "i16x8.le_u"
  (v128.const i64x2 0xfeb2ffc9df487fff 0xf3090002af1857bd)
  (v128.const i64x2 0xeb2affc9cd851a1e 0x4d617829af18adb4))
  (v128.const i64x2 0xffff0000ffffffff 0xffff000000000000)
  (v128.const i64x2 0xeb2affc9cd851a1e 0x4d610002af1857bd)
  (v128.const i64x2 0xea22ffffcd001a1e 0x410187d6ffff57ff)
  (v128.const i64x2 0xfeb2ffc9df487fff 0xf3097829af18adb4) (v128.const i64x2 0xffc900000000 0x2af1857bd)
  (v128.const i64x2 0xfeb20000df487fff 0xf309000000000000)
  (v128.const i64x2 0xfebaffc9df487fff 0xf3017822af18adbd) (v128.const i64x2 0x7400000074 0x7400000074)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xfeb20137df487fff 0xf30900fe51e8a943) (v128.const i64x2 0xffff00000000 0xffffffffffff))
(assert_return (invoke "i16x8.le_u"
  (v128.const i64x2 0xf33baaf7fffefbbd 0x9d2670aa88bd5755)
  (v128.const i64x2 0x1c0053fffe0008 0x9d26bfd50a1bf1d9)) (v128.const i64x2 0xffffffff0000ffff 0xffff0000)
  (v128.const i64x2 0x1c0053fffe0008 0x9d2670aa0a1b5755)
  (v128.const i64x2 0x180053ffff0008 0xffff70aa08195f77)
  (v128.const i64x2 0xf33baaf7fffefbbd 0x9d26bfd588bdf1d9) (v128.const i64x2 0xfffe0000 0x9d2670aa00005755)
  (v128.const i64x2 0xf33baaf70000fbbd 0x88bd0000) (v128.const i64x2 0xf33baaf7fffefbbd 0x9d26bfda88bbf1d5)
  (v128.const i64x2 0xd2000000d2 0xd2000000d2) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0 0) (v128.const i64x2 0xf33baaf70102fbbd 0x63da905688bda9ab)
  (v128.const i64x2 0xffff0000 0xffffffff0000ffff))
(assert_return (invoke "i16x8.ge_u"
  (v128.const i64x2 0xcbd17ffe043e000e 0xabc74dca62f8ffd3)
  (v128.const i64x2 0xe85d7ffe7893bd48 0xcb3f000162f8778a))
  (v128.const i64x2 0xffff0000ffffffff 0xffff000000000000)
  (v128.const i64x2 0xe85d7ffe7893bd48 0xcb3f4dca62f8ffd3)
  (v128.const i64x2 0xc851ffff00120008 0x8b07fffefffffff7)
  (v128.const i64x2 0xcbd17ffe043e000e 0xabc7000162f8778a) (v128.const i64x2 0x7ffe00000000 0x4dca62f8ffd3)
  (v128.const i64x2 0xcbd10000043e000e 0xabc7000000000000)
  (v128.const i64x2 0xcbdd7ffe043e000e 0xabcf000a62f87783) (v128.const i64x2 0x7400000074 0x7400000074)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xcbd18102043e000e 0xabc7b3369e08012d) (v128.const i64x2 0xffff00000000 0xffffffffffff))
(assert_return (invoke "i16x8.ge_u"
  (v128.const i64x2 0x8f0300017fc48355 0x25aa1ffffe8001)
  (v128.const i64x2 0xbed65572ffbc7fff 0xefd0aa1f41178001)) (v128.const i64x2 -65536 0xffff000000000000)
  (v128.const i64x2 0xbed65572ffbc8355 0xefd0aa1ffffe8001)
  (v128.const i64x2 0x8e0200007f848355 0xfffffffeffff) (v128.const i64x2 0x8f0300017fc47fff 0x25aa1f41178001)
  (v128.const i64x2 33621 0xaa1ffffe8001) (v128.const i64x2 0x8f0300017fc40000 0x25000000000000)
  (v128.const i64x2 0x8f0300017fcc7ff5 0x20aa1f41178001) (v128.const i64x2 0x7100000071 0x7100000071)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x8f0300017fc47dab 0x2556e1010280ff) (v128.const i64x2 65535 0xffffffffffff))
(assert_return (invoke "i32x4.eq"
  (v128.const i64x2 0x7ffffffff60251b6 0x2dec093e61) (v128.const i64x2 0x90a0eeea51104c2f 0x2dffffffb7))
  (v128.const i64x2 -1 0xffffffff) (v128.const i64x2 0x90a0eeea51104c2f 0x2dffffffb7)
  (v128.const i64x2 0x10a0eeea50004026 0xffffffffec093e21) (v128.const i64x2 0x7ffffffff60251b6 0x2dec093e61)
  (v128.const i64x2 0 0x2d00000000) (v128.const i64x2 0x7ffffffff60251b6 0xec093e61)
  (v128.const i64x2 0x7ffffffff60251b6 0x2dec093e61) (v128.const i64x2 0xc0000000c0 0xc0000000c0)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x7ffffffff60251b6 0xd3ec093e61) (v128.const i64x2 0 0xffffffff00000000))
(assert_return (invoke "i32x4.eq"
  (v128.const i64x2 0x2000000c0d4aa8e 0xafa281d6322a869d) (v128.const i64x2 0x10c0d4aa8e 0x1291bb5480000001))
  (v128.const i64x2 0xffffffff00000000 -1) (v128.const i64x2 0x10c0d4aa8e 0x1291bb5480000001)
  (v128.const i64x2 0xffffffff 0x280815400000001) (v128.const i64x2 0x2000000c0d4aa8e 0xafa281d6322a869d)
  (v128.const i64x2 0xc0d4aa8e 0) (v128.const i64x2 0x200000000000000 0xafa281d6322a869d)
  (v128.const i64x2 0x2000000c0d4aa8e 0xafa281d6322a869d) (v128.const i64x2 0x300000003 0x300000003)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x2000000402c5672 0xafa281d6322a869d) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.ne"
  (v128.const i64x2 0xe7e1fb9f0eccfc23 0xffffffbf1baad779)
  (v128.const i64x2 0xdf6f64c20d278fae 0x25dd15c32728faaa)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xe7e1fb9f0eccfc23 0xffffffbf1baad779)
  (v128.const i64x2 0xe7f1fbbffedcfc73 0xffffffbfdbffd77d)
  (v128.const i64x2 0xdf6f64c20d278fae 0x25dd15c32728faaa)
  (v128.const i64x2 0xe7e1fb9f0eccfc23 0xffffffbf1baad779) (v128.const i64x2 0 0)
  (v128.const i64x2 0xdf6f64cf0d278fa3 0x25dd15cf2728faa9) (v128.const i64x2 0xff000000ff 0xff000000ff)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0x191f0561f23404dd 0x1010141e5562987) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.ne"
  (v128.const i64x2 0x122bdbc8e9 0x4000000d4742c10) (v128.const i64x2 0x122bdbc8e9 0x4000000d4742c10))
  (v128.const i64x2 -1 -1) (v128.const i64x2 0x122bdbc8e9 0x4000000d4742c10)
  (v128.const i64x2 0x122bdbc8e9 0x4000000d4742c10) (v128.const i64x2 0x122bdbc8e9 0x4000000d4742c10)
  (v128.const i64x2 0 0) (v128.const i64x2 0x122bdbc8e9 0x4000000d4742c10)
  (v128.const i64x2 0x122bdbc8e9 0x4000000d4742c10) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0) (v128.const i64x2 0x122bdbc8e9 0x4000000d4742c10) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.lt_s"
  (v128.const i64x2 0x2f7654da80000001 0x4e98a7fb7ffffffe)
  (v128.const i64x2 0x2a1e7c2c21391d3a 0xffffffff80000000)) (v128.const i64x2 0xffffffff00000000 -1)
  (v128.const i64x2 0x2a1e7c2c80000001 0xffffffff80000000)
  (v128.const i64x2 0x2a165408dec6e2c5 0x4e98a7fb00000000)
  (v128.const i64x2 0x2f7654da21391d3a 0x4e98a7fb7ffffffe) (v128.const i64x2 0x80000001 0)
  (v128.const i64x2 0x2f7654da00000000 0x4e98a7fb7ffffffe)
  (v128.const i64x2 0x2f7654da21391d31 0x4e98a7fb7ffffffe) (v128.const i64x2 0x300000003 0x300000003)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x2f7654da800000ff 0x4e98a7fb7ffffffe) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.lt_s"
  (v128.const i64x2 0xfcc518543a49f60d 0x877cdf40c) (v128.const i64x2 0x3203a6ecee2b1cbe 0xe2525666b4289c43))
  (v128.const i64x2 0xffffffff -1) (v128.const i64x2 0xfcc51854ee2b1cbe 0xe2525666b4289c43)
  (v128.const i64x2 0xfdfd59572a09140c 0x34089400) (v128.const i64x2 0x3203a6ec3a49f60d 0x877cdf40c)
  (v128.const i64x2 0xfcc5185400000000 0) (v128.const i64x2 0x3a49f60d 0x877cdf40c)
  (v128.const i64x2 0x3203a6e43a49f60d 0x877cdf40c) (v128.const i64x2 0xc0000000c 0xc0000000c)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x43be8ac3a49f60d 0x877cdf40c) (v128.const i64x2 0xffffffff00000000 0))
(assert_return (invoke "i32x4.gt_s"
  (v128.const i64x2 0x5e5d04fd6319834f 0x10000000400000)
  (v128.const i64x2 0x5e5d04fd165ec5b0 0x100000e8e1448a))
  (v128.const i64x2 0xffffffff00000000 0xffffffff00000000)
  (v128.const i64x2 0x5e5d04fd6319834f 0x10000000400000)
  (v128.const i64x2 0x5e5d04fdebb9bb4f 0x100000175ebb75)
  (v128.const i64x2 0x5e5d04fd165ec5b0 0x100000e8e1448a) (v128.const i64x2 0x6319834f 0x400000)
  (v128.const i64x2 0x5e5d04fd00000000 0x10000000000000)
  (v128.const i64x2 0x5e5d04fd165ec5bf 0x100000e8e14480) (v128.const i64x2 0x3300000033 0x3300000033)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x5e5d04fd9de77db1 0x10000000c00000) (v128.const i64x2 0xffffffff 0xffffffff))
(assert_return (invoke "i32x4.gt_s"
  (v128.const i64x2 0xc876f6df6373c7ec 0x23d8df2700000002)
  (v128.const i64x2 0xc876f6df6373c7ec 0x8000000100000002)) (v128.const i64x2 -1 0xffffffff)
  (v128.const i64x2 0xc876f6df6373c7ec 0x23d8df2700000002)
  (v128.const i64x2 0xc876f6df6373c7ec 0x7fffffff00000002)
  (v128.const i64x2 0xc876f6df6373c7ec 0x8000000100000002) (v128.const i64x2 0 0x23d8df2700000000)
  (v128.const i64x2 0xc876f6df6373c7ec 2) (v128.const i64x2 0xc876f6df6373c7ec 0x8000000700000002)
  (v128.const i64x2 0xc0000000c0 0xc0000000c0) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0 0) (v128.const i64x2 0xc876f6df6373c7ec 0xdd2821d900000002)
  (v128.const i64x2 0 0xffffffff00000000))
(assert_return (invoke "i32x4.le_s"
  (v128.const i64x2 0x3835b3c1255238d4 0xd66a517f01000000) (v128.const i64x2 0x3b255238d4 0x7fac42ea7fffffff))
  (v128.const i64x2 0xffffffff00000000 0) (v128.const i64x2 0x3b255238d4 0xd66a517f01000000)
  (v128.const i64x2 0x1ffffffff 0xd67bfd7f81000000) (v128.const i64x2 0x3835b3c1255238d4 0x7fac42ea7fffffff)
  (v128.const i64x2 0x255238d4 0xd66a517f01000000) (v128.const i64x2 0x3835b3c100000000 0)
  (v128.const i64x2 0x3835b3c1255238d4 0x7fac42ef7ffffff0) (v128.const i64x2 0xf3000000f3 0xf3000000f3)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x3835b3c1dbaec82c 0x2a96af81ff000000) (v128.const i64x2 0xffffffff -1))
(assert_return (invoke "i32x4.le_s"
  (v128.const i64x2 0xfde6ddeac0fab295 0xffffffc56b1deb5c)
  (v128.const i64x2 0xa5661a51c0fab295 0xfffffffe0c465951)) (v128.const i64x2 0xffffffff00000000 0xffffffff)
  (v128.const i64x2 0xa5661a51c0fab295 0xffffffc50c465951)
  (v128.const i64x2 0xa5661840ffffffff 0xffffffc508044950)
  (v128.const i64x2 0xfde6ddeac0fab295 0xfffffffe6b1deb5c) (v128.const i64x2 0xc0fab295 0xffffffc500000000)
  (v128.const i64x2 0xfde6ddea00000000 0x6b1deb5c) (v128.const i64x2 0xfde6ddeac0fab295 0xfffffff56b1deb5c)
  (v128.const i64x2 0xc3000000c3 0xc3000000c3) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0 0) (v128.const i64x2 0xfde6ddea40064e6b 0x101013b6b1deb5c)
  (v128.const i64x2 0xffffffff 0xffffffff00000000))
(assert_return (invoke "i32x4.ge_s"
  (v128.const i64x2 0x16934fba00000017 0x9697502f5c990c8a)
  (v128.const i64x2 0x16934fba1ae248f5 0x9697502f5c990c8a)) (v128.const i64x2 0xffffffff 0)
  (v128.const i64x2 0x16934fba1ae248f5 0x9697502f5c990c8a) (v128.const i64x2 0xffffffff00000015 -1)
  (v128.const i64x2 0x16934fba00000017 0x9697502f5c990c8a)
  (v128.const i64x2 0x16934fba00000000 0x9697502f5c990c8a) (v128.const i64x2 23 0)
  (v128.const i64x2 0x16934fba00000017 0x9697502f5c990c8a) (v128.const i64x2 0xfc000000fc 0xfc000000fc)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xea6db14600000017 0x6a69b0d1a467f476) (v128.const i64x2 0xffffffff00000000 -1))
(assert_return (invoke "i32x4.ge_s"
  (v128.const i64x2 0x94d58cfc70cb4c16 0xaf6ee6bd00000001)
  (v128.const i64x2 0x94d58cfc70cb4c16 0xa031080500000001)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x94d58cfc70cb4c16 0xaf6ee6bd00000001) (v128.const i64x2 -1 0xffeef7ffffffffff)
  (v128.const i64x2 0x94d58cfc70cb4c16 0xa031080500000001)
  (v128.const i64x2 0x94d58cfc70cb4c16 0xaf6ee6bd00000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x94d58cfc70cb4c16 0xa031080d00000001) (v128.const i64x2 0xff000000ff 0xff000000ff)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0x6c2b74049035b4ea 0x51921a43000000ff) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.lt_u"
  (v128.const i64x2 0x8c86d4f53f036c4d 0x7ea937be63c28af0)
  (v128.const i64x2 0x8c86d4f5fffffffe 0x40004aa664b0)) (v128.const i64x2 0xffffffff00000000 -1)
  (v128.const i64x2 0x8c86d4f53f036c4d 0x40004aa664b0) (v128.const i64x2 0x8c86d4f53f036c4d 0x428200b0)
  (v128.const i64x2 0x8c86d4f5fffffffe 0x7ea937be63c28af0) (v128.const i64x2 0x3f036c4d 0)
  (v128.const i64x2 0x8c86d4f500000000 0x7ea937be63c28af0)
  (v128.const i64x2 0x8c86d4f5fffffffd 0x7ea937be63c28af0) (v128.const i64x2 0x300000003 0x300000003)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x8c86d4f5c1fd94b3 0x7ea937be63c28af0) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "i32x4.lt_u"
  (v128.const i64x2 0xfd79377ffffffe 0xd83b7b6bc50ed219)
  (v128.const i64x2 0xfd79377ffffffe 0xfffffffc00000200)) (v128.const i64x2 -1 0xffffffff)
  (v128.const i64x2 0xfd79377ffffffe 0xd83b7b6b00000200)
  (v128.const i64x2 0xfd79377ffffffe 0xd83b7b6b00000200)
  (v128.const i64x2 0xfd79377ffffffe 0xfffffffcc50ed219) (v128.const i64x2 0 0xd83b7b6b00000000)
  (v128.const i64x2 0xfd79377ffffffe 0xc50ed219) (v128.const i64x2 0xfd79377ffffffe 0xfffffffbc50ed219)
  (v128.const i64x2 0xc0000000c0 0xc0000000c0) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0 0) (v128.const i64x2 0xfd79377ffffffe 0x28c58595c50ed219)
  (v128.const i64x2 0 0xffffffff00000000))
(assert_return (invoke "i32x4.gt_u"
  (v128.const i64x2 0xa0a25787fffffffe 0x38da438455a0b59a)
  (v128.const i64x2 0x26da86b40000002f 0xbf29b55355a0b59a)) (v128.const i64x2 0 -1)
  (v128.const i64x2 0xa0a25787fffffffe 0xbf29b55355a0b59a)
  (v128.const i64x2 0xf9a77fcffffffffe 0x3808010055a0b59a)
  (v128.const i64x2 0x26da86b40000002f 0x38da438455a0b59a) (v128.const i64x2 0xa0a25787fffffffe 0)
  (v128.const i64x2 0 0x38da438455a0b59a) (v128.const i64x2 0x26da86b70000002e 0x38da438455a0b59a)
  (v128.const i64x2 0xf0000000f 0xf0000000f) (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x605ea97901010102 0x38da438455a0b59a) (v128.const i64x2 -1 0))
(assert_return (invoke "i32x4.gt_u"
  (v128.const i64x2 0x2699c0ed47fd6815 0x3f28c5ce80000000) (v128.const i64x2 0xffffffff 0x884e80f200000002))
  (v128.const i64x2 0xffffffff 0xffffffff00000000) (v128.const i64x2 0x2699c0edffffffff 0x884e80f280000000)
  (v128.const i64x2 0xffffffff47fd6815 0x80880c2fffffffd) (v128.const i64x2 0x47fd6815 0x3f28c5ce00000002)
  (v128.const i64x2 0x2699c0ed00000000 0x80000000) (v128.const i64x2 0x47fd6815 0x3f28c5ce00000000)
  (v128.const i64x2 0xd47fd6815 0x3f28c5ce00000000) (v128.const i64x2 0x3c0000003c 0x3c0000003c)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xda67401347fd6815 0x3f28c5ce80000000) (v128.const i64x2 0xffffffff00000000 0xffffffff))
(assert_return (invoke "i32x4.le_u"
  (v128.const i64x2 0xf9fa9b9c80000001 0xde98f0dad059fc6)
  (v128.const i64x2 0xfffffff4c89aef10 0xa8475f8a00000002)) (v128.const i64x2 0 0xffffffff)
  (v128.const i64x2 0xf9fa9b9c80000001 0xde98f0d00000002)
  (v128.const i64x2 0xf9fa9b9fb76510ef 0x5ff9af7d00000002)
  (v128.const i64x2 0xfffffff4c89aef10 0xa8475f8aad059fc6)
  (v128.const i64x2 0xf9fa9b9c80000001 0xde98f0d00000000) (v128.const i64x2 0 0xad059fc6)
  (v128.const i64x2 0xfffffffcc89aef11 0xa8475f8dad059fc6) (v128.const i64x2 0xcf000000cf 0xcf000000cf)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x7066564800000ff 0xf31771f3ad059fc6) (v128.const i64x2 -1 0xffffffff00000000))
(assert_return (invoke "i32x4.le_u"
  (v128.const i64x2 0x8e3087e1ffffffbe 0x2b00f93420000000)
  (v128.const i64x2 0x97da7d0edc6e5eed 0x42e900f010000000)) (v128.const i64x2 0xffffffff 0xffffffff)
  (v128.const i64x2 0x8e3087e1dc6e5eed 0x2b00f93410000000)
  (v128.const i64x2 0xee3587f1dc6e5eac 0xbf16ff3f00000000)
  (v128.const i64x2 0x97da7d0effffffbe 0x42e900f020000000)
  (v128.const i64x2 0x8e3087e100000000 0x2b00f93400000000) (v128.const i64x2 0xffffffbe 0x20000000)
  (v128.const i64x2 0x97da7d01ffffffbe 0x42e900f420000000) (v128.const i64x2 0xcc000000cc 0xcc000000cc)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x72d0791fffffffbe 0xd50007cc20000000)
  (v128.const i64x2 0xffffffff00000000 0xffffffff00000000))
(assert_return (invoke "i32x4.ge_u"
  (v128.const i64x2 0xcb3256becc99f9b5 0x7fffffff00200000)
  (v128.const i64x2 0xffffffc131d7d893 0x54d89500ca0dbf9d)) (v128.const i64x2 0xffffffff00000000 0xffffffff)
  (v128.const i64x2 0xffffffc1cc99f9b5 0x7fffffffca0dbf9d)
  (v128.const i64x2 0xcb325680ceb9fffd 0xffffffff00000000)
  (v128.const i64x2 0xcb3256be31d7d893 0x54d8950000200000) (v128.const i64x2 0xcc99f9b5 0x7fffffff00000000)
  (v128.const i64x2 0xcb3256be00000000 0x200000) (v128.const i64x2 0xcb3256be31d7d895 0x54d8950f00200000)
  (v128.const i64x2 0xc3000000c3 0xc3000000c3) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0 0) (v128.const i64x2 0xcb3256be3467074b 0x8101010100200000)
  (v128.const i64x2 0xffffffff 0xffffffff00000000))
(assert_return (invoke "i32x4.ge_u"
  (v128.const i64x2 0xffffffbf18a650b2 0x7a3b9d25fffffffe)
  (v128.const i64x2 0x8c68f3e618a650b2 0xc88da734dd5bb002)) (v128.const i64x2 0 0xffffffff00000000)
  (v128.const i64x2 0xffffffbf18a650b2 0xc88da734fffffffe)
  (v128.const i64x2 0xffffffbfffffffff 0x48098524ffffffff)
  (v128.const i64x2 0x8c68f3e618a650b2 0x7a3b9d25dd5bb002) (v128.const i64x2 0xffffffbf18a650b2 0xfffffffe)
  (v128.const i64x2 0 0x7a3b9d2500000000) (v128.const i64x2 0x8c68f3ef18a650b2 0x7a3b9d25dd5bb00e)
  (v128.const i64x2 0x3f0000003f 0x3f0000003f) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0 0) (v128.const i64x2 0x1010141e85ab04e 0x7a3b9d2501010102)
  (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "i64x2.eq"
  (v128.const i64x2 0x6f2dfb3be5f431a4 -85) (v128.const i64x2 0x6f2dfb3be5f431a4 -85)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x6f2dfb3be5f431a4 -85) (v128.const i64x2 -1 -1) (v128.const i64x2 0x6f2dfb3be5f431a4 -85)
  (v128.const i64x2 0x6f2dfb3be5f431a4 -85) (v128.const i64x2 0 0) (v128.const i64x2 0x6f2dfb3be5f431a4 -85)
  (v128.const i64x2 0xff000000ff 0xff000000ff) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0x91d305c51b0ccf5c 0x101010101010155)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.eq"
  (v128.const i64x2 0x504e4f574863232f 0xbbd43dd068f93567) (v128.const i64x2 0x504e4f574863232f -94))
  (v128.const i64x2 0 -1) (v128.const i64x2 0x504e4f574863232f -94) (v128.const i64x2 -1 0xbbd43dd068f93522)
  (v128.const i64x2 0x504e4f574863232f 0xbbd43dd068f93567) (v128.const i64x2 0x504e4f574863232f 0)
  (v128.const i64x2 0 0xbbd43dd068f93567) (v128.const i64x2 0x504e4f574863232f 0xbbd43dd068f93567)
  (v128.const i64x2 0xf0000000f 0xf0000000f) (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xb0b2b1a9b89dddd1 0xbbd43dd068f93567) (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.ne"
  (v128.const i64x2 0xee53f363c762c7da 95) (v128.const i64x2 0xee53f363c762c7da 0xa03952b275ddc10d))
  (v128.const i64x2 -1 0) (v128.const i64x2 0xee53f363c762c7da 95)
  (v128.const i64x2 0xee53f363c762c7da 0x5fc6ad4d8a223eff)
  (v128.const i64x2 0xee53f363c762c7da 0xa03952b275ddc10d) (v128.const i64x2 0 95)
  (v128.const i64x2 0xee53f363c762c7da 0) (v128.const i64x2 0xee53f363c762c7da 0xa03952b075ddc10f)
  (v128.const i64x2 0xf0000000f0 0xf0000000f0) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0 0) (v128.const i64x2 0xee53f363c762c7da 161) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.ne"
  (v128.const i64x2 -1 0xbf2fb61a10a46e6d) (v128.const i64x2 0x1ab3f2f70ba1cd8d 0x7fffffffffffffff))
  (v128.const i64x2 0 0) (v128.const i64x2 -1 0xbf2fb61a10a46e6d) (v128.const i64x2 -1 0xbf2fb61a10a46e6d)
  (v128.const i64x2 0x1ab3f2f70ba1cd8d 0x7fffffffffffffff) (v128.const i64x2 -1 0xbf2fb61a10a46e6d)
  (v128.const i64x2 0 0) (v128.const i64x2 0x1ab3f2ff0ba1cd8f 0x7ffffffafffffffd)
  (v128.const i64x2 0xff000000ff 0xff000000ff) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0x101010101010101 0x41d14ae6f05c9293)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.lt_s"
  (v128.const i64x2 -93 0x580fa3b4aa9ef05d) (v128.const i64x2 0xe575d149255c8c1d 0x580fa3b4aa9ef05d))
  (v128.const i64x2 -1 -1) (v128.const i64x2 0xe575d149255c8c1d 0x580fa3b4aa9ef05d)
  (v128.const i64x2 0xe575d149255c8c01 0x580fa3b4aa9ef05d) (v128.const i64x2 -93 0x580fa3b4aa9ef05d)
  (v128.const i64x2 0 0) (v128.const i64x2 -93 0x580fa3b4aa9ef05d) (v128.const i64x2 -93 0x580fa3b4aa9ef05d)
  (v128.const i64x2 0 0) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 -93 0x580fa3b4aa9ef05d) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.lt_s"
  (v128.const i64x2 0xb726bd83951e7555 0xd6831ac3c6c943b9) (v128.const i64x2 -2 0xfd6593d5f5c1d5a6))
  (v128.const i64x2 0 0) (v128.const i64x2 0xb726bd83951e7555 0xd6831ac3c6c943b9)
  (v128.const i64x2 0xb726bd83951e7555 0xd69b7eebceff6bf9) (v128.const i64x2 -2 0xfd6593d5f5c1d5a6)
  (v128.const i64x2 0xb726bd83951e7555 0xd6831ac3c6c943b9) (v128.const i64x2 0 0)
  (v128.const i64x2 0xfffffff3fffffff5 0xfd6593d3f5c1d5a9) (v128.const i64x2 0xff000000ff 0xff000000ff)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0x49da437d6be28bab 0x2a7de63d3a37bd47) (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.gt_s"
  (v128.const i64x2 0xd0bdd18411171573 0xd12b5e35d7b1ec05)
  (v128.const i64x2 0x78f255d768c99e5d 0x400000000000000)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x78f255d768c99e5d 0x400000000000000) (v128.const i64x2 0x50b0518400011451 0)
  (v128.const i64x2 0xd0bdd18411171573 0xd12b5e35d7b1ec05) (v128.const i64x2 0 0)
  (v128.const i64x2 0xd0bdd18411171573 0xd12b5e35d7b1ec05)
  (v128.const i64x2 0xd0bdd18411171573 0xd12b5e35d7b1ec05) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0) (v128.const i64x2 0xd0bdd18411171573 0xd12b5e35d7b1ec05) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s"
  (v128.const i64x2 0x2000000000000000 0xaecc48e8f4a04108) (v128.const i64x2 0x7010a76cda454b1c -89))
  (v128.const i64x2 -1 -1) (v128.const i64x2 0x7010a76cda454b1c -89)
  (v128.const i64x2 0x2000000000000000 0xaecc48e8f4a04100)
  (v128.const i64x2 0x2000000000000000 0xaecc48e8f4a04108) (v128.const i64x2 0 0)
  (v128.const i64x2 0x2000000000000000 0xaecc48e8f4a04108)
  (v128.const i64x2 0x2000000000000000 0xaecc48e8f4a04108) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0) (v128.const i64x2 0x2000000000000000 0xaecc48e8f4a04108) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.le_s"
  (v128.const i64x2 0x7ffffffffffffffe 0x620fe8f906123304) (v128.const i64x2 0x40ed4a96d880408b -1))
  (v128.const i64x2 -1 -1) (v128.const i64x2 0x40ed4a96d880408b -1)
  (v128.const i64x2 0x40ed4a96d880408a 0x620fe8f906123304)
  (v128.const i64x2 0x7ffffffffffffffe 0x620fe8f906123304) (v128.const i64x2 0 0)
  (v128.const i64x2 0x7ffffffffffffffe 0x620fe8f906123304)
  (v128.const i64x2 0x7ffffffffffffffe 0x620fe8f906123304) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0) (v128.const i64x2 0x7ffffffffffffffe 0x620fe8f906123304) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.le_s"
  (v128.const i64x2 0x8f05ba973caea410 0x4dbe5558fbb29602) (v128.const i64x2 77 0x10000000000))
  (v128.const i64x2 0 -1) (v128.const i64x2 0x8f05ba973caea410 0x10000000000)
  (v128.const i64x2 -78 0x10000000000) (v128.const i64x2 77 0x4dbe5558fbb29602)
  (v128.const i64x2 0x8f05ba973caea410 0) (v128.const i64x2 0 0x4dbe5558fbb29602)
  (v128.const i64x2 0x700000040 0x4dbe5558fbb29602) (v128.const i64x2 0xf0000000f 0xf0000000f)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x71fb4669c4525cf0 0x4dbe5558fbb29602) (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.ge_s"
  (v128.const i64x2 0x246fffbadf5d944d 0xcac5213cdc40cf42)
  (v128.const i64x2 0x37f6f4f215ab9c4a 0xcac5213cdc40cf42)) (v128.const i64x2 -1 0)
  (v128.const i64x2 0x37f6f4f215ab9c4a 0xcac5213cdc40cf42) (v128.const i64x2 0x2466f4b215099448 -1)
  (v128.const i64x2 0x246fffbadf5d944d 0xcac5213cdc40cf42) (v128.const i64x2 0 0xcac5213cdc40cf42)
  (v128.const i64x2 0x246fffbadf5d944d 0) (v128.const i64x2 0x246fffbadf5d944d 0xcac5213cdc40cf42)
  (v128.const i64x2 0xf0000000f0 0xf0000000f0) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0 0) (v128.const i64x2 0x246fffbadf5d944d 0x363bdfc424c031be) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.ge_s"
  (v128.const i64x2 0x7da0537f20431e03 0xf5400c8ebb4dbefd) (v128.const i64x2 0 0xf5400c8ebb4dbefd))
  (v128.const i64x2 0 0) (v128.const i64x2 0x7da0537f20431e03 0xf5400c8ebb4dbefd) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0xf5400c8ebb4dbefd) (v128.const i64x2 0x7da0537f20431e03 0xf5400c8ebb4dbefd)
  (v128.const i64x2 0 0) (v128.const i64x2 0xf00000003 0xf5400c8ebb4dbefd)
  (v128.const i64x2 0xff000000ff 0xff000000ff) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0x8360ad81e0bde2fd 0xbc0f47245b34203)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.eq"
  (v128.const i64x2 0x402000003f000000 0xbf0000004548a680)
  (v128.const i64x2 0x413e00003f000000 0x45c0262045c61480)) (v128.const i64x2 0xffffffff00000000 -1)
  (v128.const i64x2 0x413e00003f000000 0x45c0262045c61480)
  (v128.const i64x2 0x40200000ffffffff 0x500000045400480)
  (v128.const i64x2 0x402000003f000000 0xbf0000004548a680) (v128.const i64x2 0x3f000000 0)
  (v128.const i64x2 0x4020000000000000 0xbf0000004548a680)
  (v128.const i64x2 0x402000003f000000 0xbf0000004548a680) (v128.const i64x2 0x300000003 0x300000003)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x40200000c1000000 0xbf0000004548a680) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "f32x4.eq"
  (v128.const i64x2 0x4f8000004f000000 0x4237800045d73600)
  (v128.const i64x2 0xbdcccccd4effffff 0x423c000045d73600)) (v128.const i64x2 -1 0xffffffff00000000)
  (v128.const i64x2 0xbdcccccd4effffff 0x423c000045d73600)
  (v128.const i64x2 0xd8000004e000000 0x42340000ffffffff)
  (v128.const i64x2 0x4f8000004f000000 0x4237800045d73600) (v128.const i64x2 0 0x45d73600)
  (v128.const i64x2 0x4f8000004f000000 0x4237800000000000)
  (v128.const i64x2 0x4f8000004f000000 0x4237800045d73600) (v128.const i64x2 0x3000000030 0x3000000030)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x4f8000004f000000 0x42378000bb29ca00) (v128.const i64x2 0 0xffffffff))
(assert_return (invoke "f32x4.ne"
  (v128.const i64x2 0x800116c2422e8000 0xcf800000c447ea00)
  (v128.const i64x2 0xff800009422e8000 0x7f8000094f800000)) (v128.const i64x2 0xffffffff 0)
  (v128.const i64x2 0x800116c2422e8000 0xcf800000c447ea00)
  (v128.const i64x2 0x807ffff6422e8000 0xcffffff6f47fffff)
  (v128.const i64x2 0xff800009422e8000 0x7f8000094f800000)
  (v128.const i64x2 0x800116c200000000 0xcf800000c447ea00) (v128.const i64x2 0x422e8000 0)
  (v128.const i64x2 0xff800002422e8000 0x7f8000004f800000) (v128.const i64x2 0xfc000000fc 0xfc000000fc)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x80ffea3e422e8000 0x318000003cb91600) (v128.const i64x2 0xffffffff00000000 -1))
(assert_return (invoke "f32x4.ne"
  (v128.const i64x2 0xc5f1d8c04f7fffff 0xc5d95700458b66c0)
  (v128.const i64x2 0x40ac000042390000 0xc5fd4a40bf7fffff)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xc5f1d8c04f7fffff 0xc5d95700458b66c0)
  (v128.const i64x2 0xfff3ffffffffffff 0xffdbf7bf458b66c0)
  (v128.const i64x2 0x40ac000042390000 0xc5fd4a40bf7fffff)
  (v128.const i64x2 0xc5f1d8c04f7fffff 0xc5d95700458b66c0) (v128.const i64x2 0 0)
  (v128.const i64x2 0x40ac00004239000f 0xc5fd4a40bf7ffff0) (v128.const i64x2 0xff000000ff 0xff000000ff)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0x3b0f2840b1810101 0x3b27a900bb759a40) (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.lt"
  (v128.const i64x2 0x42778000800116c2 0x420f8000412c0000)
  (v128.const i64x2 0x3dcccccd42138000 0xc51b3900ff800000)) (v128.const i64x2 0xffffffff00000000 -1)
  (v128.const i64x2 0x3dcccccd800116c2 0xc51b3900ff800000)
  (v128.const i64x2 0x448000bded7fff 0x400b000041000000)
  (v128.const i64x2 0x4277800042138000 0x420f8000412c0000) (v128.const i64x2 0x800116c2 0)
  (v128.const i64x2 0x4277800000000000 0x420f8000412c0000)
  (v128.const i64x2 0x4277800042138002 0x420f8000412c0000) (v128.const i64x2 0x300000003 0x300000003)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x4277800080ffea3e 0x420f8000412c0000) (v128.const i64x2 0xffffffff 0))
(assert_return (invoke "f32x4.lt"
  (v128.const i64x2 0xff800000c5ce3080 0x41e2000040e00000)
  (v128.const i64x2 0x421e00003dcccccd 0x44cd278041e30000)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xff800000c5ce3080 0x41e2000040e00000)
  (v128.const i64x2 0xffe1ffffc7ff33b2 0xfbf2d87ffefcffff)
  (v128.const i64x2 0x421e00003dcccccd 0x44cd278041e30000)
  (v128.const i64x2 0xff800000c5ce3080 0x41e2000040e00000) (v128.const i64x2 0 0)
  (v128.const i64x2 0x421e00003dccccc0 0x44cd278041e30000) (v128.const i64x2 0xff000000ff 0xff000000ff)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0x18000003b32d080 0xbf1e0000c0200000) (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.gt"
  (v128.const i64x2 0x41a1000042190000 0x44bfa780cf7fffff)
  (v128.const i64x2 0x425f0000ffc00005 0x44bfa78044c85a80)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x425f0000ffc00005 0x44bfa78044c85a80)
  (v128.const i64x2 0x4001000042000000 0x44bfa78044485a80)
  (v128.const i64x2 0x41a1000042190000 0x44bfa780cf7fffff) (v128.const i64x2 0 0)
  (v128.const i64x2 0x41a1000042190000 0x44bfa780cf7fffff)
  (v128.const i64x2 0x41a1000042190000 0x44bfa780cf7fffff) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0) (v128.const i64x2 0x41a1000042190000 0x44bfa780cf7fffff) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.gt"
  (v128.const i64x2 0x45a956a0c5934c00 0x40280000c0200000)
  (v128.const i64x2 0x4252000042480000 0x40f4000042370000)) (v128.const i64x2 0xffffffff -1)
  (v128.const i64x2 0x45a956a042480000 0x40f4000042370000)
  (v128.const i64x2 0xfdadffff40000000 0x4020000040200000)
  (v128.const i64x2 0x42520000c5934c00 0x40280000c0200000) (v128.const i64x2 0x45a956a000000000 0)
  (v128.const i64x2 0xc5934c00 0x40280000c0200000) (v128.const i64x2 0x42520000c5934c00 0x40280000c0200000)
  (v128.const i64x2 0xc0000000c 0xc0000000c) (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xbb57aa60c5934c00 0x40280000c0200000) (v128.const i64x2 0xffffffff00000000 0))
(assert_return (invoke "f32x4.le"
  (v128.const i64x2 0x41f60000425f8000 0xbdcccccdffc00000) (v128.const i64x2 0x7fc000007f800009 0xffc00000))
  (v128.const i64x2 -1 0xffffffff) (v128.const i64x2 0x7fc000007f800009 0xbdcccccdffc00000)
  (v128.const i64x2 0x41c0000042000000 0xffffffffffc00000) (v128.const i64x2 0x41f60000425f8000 0xffc00000)
  (v128.const i64x2 0 0xbdcccccd00000000) (v128.const i64x2 0x41f60000425f8000 0xffc00000)
  (v128.const i64x2 0x41f60000425f8000 0xdffc00000) (v128.const i64x2 0xc0000000c0 0xc0000000c0)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0x41f60000425f8000 0x43343433ffc00000) (v128.const i64x2 0 0xffffffff00000000))
(assert_return (invoke "f32x4.le"
  (v128.const i64x2 0x4effffff425b8000 0x418100003dcccccd)
  (v128.const i64x2 0xc5e0a24041c90000 0x418100004f000000)) (v128.const i64x2 -1 0)
  (v128.const i64x2 0xc5e0a24041c90000 0x418100003dcccccd)
  (v128.const i64x2 0x44e0a24040490000 0xffffffffbdffffff)
  (v128.const i64x2 0x4effffff425b8000 0x418100004f000000) (v128.const i64x2 0 0x418100003dcccccd)
  (v128.const i64x2 0x4effffff425b8000 0) (v128.const i64x2 0x4effffff425b8000 0x418100004f00000d)
  (v128.const i64x2 0xf0000000f0 0xf0000000f0) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0 0) (v128.const i64x2 0x4effffff425b8000 0xbf7f0000c3343433) (v128.const i64x2 0 -1))
(assert_return (invoke "f32x4.ge"
  (v128.const i64x2 0x45fe8060450c1780 0x4395ee00bf7fffff)
  (v128.const i64x2 0x45fe806042328000 0xc514c7c0bf000000)) (v128.const i64x2 0 0xffffffff)
  (v128.const i64x2 0x45fe8060450c1780 0x4395ee00bf000000)
  (v128.const i64x2 0xfffffffffdcd7fff 0x7bfffe3fbf000000)
  (v128.const i64x2 0x45fe806042328000 0xc514c7c0bf7fffff)
  (v128.const i64x2 0x45fe8060450c1780 0x4395ee0000000000) (v128.const i64x2 0 0xbf7fffff)
  (v128.const i64x2 0x45fe806042328000 0xc514c7c0bf7fffff) (v128.const i64x2 0xcf000000cf 0xcf000000cf)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xbb0280a0bbf4e980 0xbd6b1200bf7fffff) (v128.const i64x2 -1 0xffffffff00000000))
(assert_return (invoke "f32x4.ge"
  (v128.const i64x2 0x7fc00005cb000001 0xffc000003f800000)
  (v128.const i64x2 0x7fc00005bf7fffff 0x800000007f800000)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x7fc00005bf7fffff 0x800000007f800000)
  (v128.const i64x2 0x7fc000058b000001 0x800000003f800000)
  (v128.const i64x2 0x7fc00005cb000001 0xffc000003f800000) (v128.const i64x2 0 0)
  (v128.const i64x2 0x7fc00005cb000001 0xffc000003f800000)
  (v128.const i64x2 0x7fc00005cb000001 0xffc000003f800000) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0) (v128.const i64x2 0x7fc00005cb000001 0xffc000003f800000) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.eq"
  (v128.const i64x2 0xc1e0000000000000 0x404da00000000000)
  (v128.const i64x2 0x4092807000000000 0xc0bcb45400000000)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x4092807000000000 0xc0bcb45400000000)
  (v128.const i64x2 0x4080000000000000 0x400ca00000000000)
  (v128.const i64x2 0xc1e0000000000000 0x404da00000000000) (v128.const i64x2 0 0)
  (v128.const i64x2 0xc1e0000000000000 0x404da00000000000)
  (v128.const i64x2 0xc1e0000000000000 0x404da00000000000) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0) (v128.const i64x2 0xc1e0000000000000 0x404da00000000000) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.eq"
  (v128.const i64x2 0x4019800000000000 0x40b8894c00000000)
  (v128.const i64x2 0x4019800000000000 0x40b8894c00000000)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x4019800000000000 0x40b8894c00000000) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x4019800000000000 0x40b8894c00000000)
  (v128.const i64x2 0x4019800000000000 0x40b8894c00000000) (v128.const i64x2 0 0)
  (v128.const i64x2 0x4019800000000000 0x40b8894c00000000) (v128.const i64x2 0xff000000ff 0xff000000ff)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0xc0e7800000000000 0xc04877b400000000) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.ne"
  (v128.const i64x2 0x41efffffe0000000 0x7ff0000000000000)
  (v128.const i64x2 0x4041900000000000 0x41dfffffe0000000)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x41efffffe0000000 0x7ff0000000000000) (v128.const i64x2 -1 0xfff000001fffffff)
  (v128.const i64x2 0x4041900000000000 0x41dfffffe0000000)
  (v128.const i64x2 0x41efffffe0000000 0x7ff0000000000000) (v128.const i64x2 0 0)
  (v128.const i64x2 0x4041900f00000000 0x41dffff0e0000000) (v128.const i64x2 0xff000000ff 0xff000000ff)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0xbf11010120000000 0x8110000000000000) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.ne"
  (v128.const i64x2 0x4030800000000000 0x4004000000000000)
  (v128.const i64x2 0x4030800000000000 0x4004000000000000)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x4030800000000000 0x4004000000000000)
  (v128.const i64x2 0x4030800000000000 0x4004000000000000)
  (v128.const i64x2 0x4030800000000000 0x4004000000000000) (v128.const i64x2 0 0)
  (v128.const i64x2 0x4030800000000000 0x4004000000000000)
  (v128.const i64x2 0x4030800000000000 0x4004000000000000) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0) (v128.const i64x2 0x4030800000000000 0x4004000000000000) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.lt"
  (v128.const i64x2 0x404bf00000000000 0xc0a1a0c000000000)
  (v128.const i64x2 0x404d700000000000 0xc0a1a0c000000000)) (v128.const i64x2 0 -1)
  (v128.const i64x2 0x404bf00000000000 0xc0a1a0c000000000)
  (v128.const i64x2 0xfffbffffffffffff 0xc0a1a0c000000000)
  (v128.const i64x2 0x404d700000000000 0xc0a1a0c000000000) (v128.const i64x2 0x404bf00000000000 0)
  (v128.const i64x2 0 0xc0a1a0c000000000) (v128.const i64x2 0x404d700000000000 0xc0a1a0c000000000)
  (v128.const i64x2 0xf0000000f 0xf0000000f) (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xc0b5100000000000 0xc0a1a0c000000000) (v128.const i64x2 -1 0))
(assert_return (invoke "f64x2.lt"
  (v128.const i64x2 0x41f0000000000000 0x404d800000000000)
  (v128.const i64x2 0xbff8000000000000 0x404d800000000000)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0xbff8000000000000 0x404d800000000000)
  (v128.const i64x2 0x1f0000000000000 0x404d800000000000)
  (v128.const i64x2 0x41f0000000000000 0x404d800000000000) (v128.const i64x2 0 0)
  (v128.const i64x2 0x41f0000000000000 0x404d800000000000)
  (v128.const i64x2 0x41f0000000000000 0x404d800000000000) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0) (v128.const i64x2 0x41f0000000000000 0x404d800000000000) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.gt"
  (v128.const i64x2 0x41dfffffffc00000 0x4004000000000000)
  (v128.const i64x2 0x4004000000000000 0x4160000020000000)) (v128.const i64x2 0 -1)
  (v128.const i64x2 0x41dfffffffc00000 0x4160000020000000) (v128.const i64x2 -1 0x4000000000000000)
  (v128.const i64x2 0x4004000000000000 0x4004000000000000) (v128.const i64x2 0x41dfffffffc00000 0)
  (v128.const i64x2 0 0x4004000000000000) (v128.const i64x2 0x4004000f00000000 0x4004000000000000)
  (v128.const i64x2 0xf0000000f 0xf0000000f) (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xbf21010101400000 0x4004000000000000) (v128.const i64x2 -1 0))
(assert_return (invoke "f64x2.gt"
  (v128.const i64x2 0x4047f00000000000 0xfff8000000000000)
  (v128.const i64x2 0x4047f00000000000 0x47f074f8c4d3cd7b)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x4047f00000000000 0x47f074f8c4d3cd7b)
  (v128.const i64x2 0x4047f00000000000 0x47f0000000000000)
  (v128.const i64x2 0x4047f00000000000 0xfff8000000000000) (v128.const i64x2 0 0)
  (v128.const i64x2 0x4047f00000000000 0xfff8000000000000)
  (v128.const i64x2 0x4047f00000000000 0xfff8000000000000) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0) (v128.const i64x2 0x4047f00000000000 0xfff8000000000000) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.le"
  (v128.const i64x2 0x43e158e460913d00 0xbfefffffdffffffe)
  (v128.const i64x2 0x3fefffffdffffffe 0xbfefffffdffffffe)) (v128.const i64x2 -1 0)
  (v128.const i64x2 0x3fefffffdffffffe 0xbfefffffdffffffe) (v128.const i64x2 0x3e158e440913d00 -1)
  (v128.const i64x2 0x43e158e460913d00 0xbfefffffdffffffe) (v128.const i64x2 0 0xbfefffffdffffffe)
  (v128.const i64x2 0x43e158e460913d00 0) (v128.const i64x2 0x43e158e460913d00 0xbfefffffdffffffe)
  (v128.const i64x2 0xf0000000f0 0xf0000000f0) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0 0) (v128.const i64x2 0x43e158e460913d00 0x4111010121010102) (v128.const i64x2 0 -1))
(assert_return (invoke "f64x2.le"
  (v128.const i64x2 0x3fec000000000000 0xc0a1562000000000)
  (v128.const i64x2 0x4047900000000000 0xc0a1562000000000)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x3fec000000000000 0xc0a1562000000000) (v128.const i64x2 0xbffc6fffffffffff -1)
  (v128.const i64x2 0x4047900000000000 0xc0a1562000000000)
  (v128.const i64x2 0x3fec000000000000 0xc0a1562000000000) (v128.const i64x2 0 0)
  (v128.const i64x2 0x4047900000000000 0xc0a1562000000000) (v128.const i64x2 0xff000000ff 0xff000000ff)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0xc114000000000000 0x405faae000000000) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.ge"
  (v128.const i64x2 0x3fec000000000000 0xfff0000000000000)
  (v128.const i64x2 0xb7a16c262777579c 0x404a100000000000)) (v128.const i64x2 0 -1)
  (v128.const i64x2 0x3fec000000000000 0x404a100000000000)
  (v128.const i64x2 0x7ffe93d9d888a863 0x4040000000000000)
  (v128.const i64x2 0xb7a16c262777579c 0xfff0000000000000) (v128.const i64x2 0x3fec000000000000 0)
  (v128.const i64x2 0 0xfff0000000000000) (v128.const i64x2 0xb7a16c2027775790 0xfff0000000000000)
  (v128.const i64x2 0xf0000000f 0xf0000000f) (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xc114000000000000 0xfff0000000000000) (v128.const i64x2 -1 0))
(assert_return (invoke "f64x2.ge"
  (v128.const i64x2 0x41dfffffe0000000 0xc0b82e4c00000000)
  (v128.const i64x2 0x4046800000000000 0x404e200000000000)) (v128.const i64x2 0 -1)
  (v128.const i64x2 0x41dfffffe0000000 0x404e200000000000) (v128.const i64x2 -1 0x4008200000000000)
  (v128.const i64x2 0x4046800000000000 0xc0b82e4c00000000) (v128.const i64x2 0x41dfffffe0000000 0)
  (v128.const i64x2 0 0xc0b82e4c00000000) (v128.const i64x2 0x4046800f00000000 0xc0b82e4c00000000)
  (v128.const i64x2 0xf0000000f 0xf0000000f) (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xbf21010120000000 0xc0b82e4c00000000) (v128.const i64x2 -1 0))
