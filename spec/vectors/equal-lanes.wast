;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Instructions with a constant of equal lanes on either side: zero, ones, the smallest and the largest numbers.
;;
;; "i8x16.sub-2" has the third of these constants. Results are parameter 0 with it, it with parameter 0, and it with
;; itself.

(module
  (func $i8x16.eq-0 (export "i8x16.eq-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i8x16.eq v128.const i64x2 0 0 local.get 0 i8x16.eq v128.const i64x2 0 0
    v128.const i64x2 0 0 i8x16.eq
  )
  (func $i8x16.eq-1 (export "i8x16.eq-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i8x16.eq v128.const i64x2 -1 -1 local.get 0 i8x16.eq
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i8x16.eq
  )
  (func $i8x16.eq-2 (export "i8x16.eq-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.eq
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f local.get 0 i8x16.eq
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.eq
  )
  (func $i8x16.eq-3 (export "i8x16.eq-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.eq
    v128.const i64x2 0x8080808080808080 0x8080808080808080 local.get 0 i8x16.eq
    v128.const i64x2 0x8080808080808080 0x8080808080808080
    v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.eq
  )
  (func $i8x16.ne-0 (export "i8x16.ne-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i8x16.ne v128.const i64x2 0 0 local.get 0 i8x16.ne v128.const i64x2 0 0
    v128.const i64x2 0 0 i8x16.ne
  )
  (func $i8x16.ne-1 (export "i8x16.ne-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i8x16.ne v128.const i64x2 -1 -1 local.get 0 i8x16.ne
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i8x16.ne
  )
  (func $i8x16.ne-2 (export "i8x16.ne-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.ne
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f local.get 0 i8x16.ne
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.ne
  )
  (func $i8x16.ne-3 (export "i8x16.ne-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.ne
    v128.const i64x2 0x8080808080808080 0x8080808080808080 local.get 0 i8x16.ne
    v128.const i64x2 0x8080808080808080 0x8080808080808080
    v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.ne
  )
  (func $i8x16.lt_s-0 (export "i8x16.lt_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i8x16.lt_s v128.const i64x2 0 0 local.get 0 i8x16.lt_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i8x16.lt_s
  )
  (func $i8x16.lt_s-1 (export "i8x16.lt_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i8x16.lt_s v128.const i64x2 -1 -1 local.get 0 i8x16.lt_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i8x16.lt_s
  )
  (func $i8x16.lt_s-2 (export "i8x16.lt_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.lt_s
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f local.get 0 i8x16.lt_s
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.lt_s
  )
  (func $i8x16.lt_s-3 (export "i8x16.lt_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.lt_s
    v128.const i64x2 0x8080808080808080 0x8080808080808080 local.get 0 i8x16.lt_s
    v128.const i64x2 0x8080808080808080 0x8080808080808080
    v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.lt_s
  )
  (func $i8x16.gt_s-0 (export "i8x16.gt_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i8x16.gt_s v128.const i64x2 0 0 local.get 0 i8x16.gt_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i8x16.gt_s
  )
  (func $i8x16.gt_s-1 (export "i8x16.gt_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i8x16.gt_s v128.const i64x2 -1 -1 local.get 0 i8x16.gt_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i8x16.gt_s
  )
  (func $i8x16.gt_s-2 (export "i8x16.gt_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.gt_s
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f local.get 0 i8x16.gt_s
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.gt_s
  )
  (func $i8x16.gt_s-3 (export "i8x16.gt_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.gt_s
    v128.const i64x2 0x8080808080808080 0x8080808080808080 local.get 0 i8x16.gt_s
    v128.const i64x2 0x8080808080808080 0x8080808080808080
    v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.gt_s
  )
  (func $i8x16.le_s-0 (export "i8x16.le_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i8x16.le_s v128.const i64x2 0 0 local.get 0 i8x16.le_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i8x16.le_s
  )
  (func $i8x16.le_s-1 (export "i8x16.le_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i8x16.le_s v128.const i64x2 -1 -1 local.get 0 i8x16.le_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i8x16.le_s
  )
  (func $i8x16.le_s-2 (export "i8x16.le_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.le_s
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f local.get 0 i8x16.le_s
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.le_s
  )
  (func $i8x16.le_s-3 (export "i8x16.le_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.le_s
    v128.const i64x2 0x8080808080808080 0x8080808080808080 local.get 0 i8x16.le_s
    v128.const i64x2 0x8080808080808080 0x8080808080808080
    v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.le_s
  )
  (func $i8x16.ge_s-0 (export "i8x16.ge_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i8x16.ge_s v128.const i64x2 0 0 local.get 0 i8x16.ge_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i8x16.ge_s
  )
  (func $i8x16.ge_s-1 (export "i8x16.ge_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i8x16.ge_s v128.const i64x2 -1 -1 local.get 0 i8x16.ge_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i8x16.ge_s
  )
  (func $i8x16.ge_s-2 (export "i8x16.ge_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.ge_s
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f local.get 0 i8x16.ge_s
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.ge_s
  )
  (func $i8x16.ge_s-3 (export "i8x16.ge_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.ge_s
    v128.const i64x2 0x8080808080808080 0x8080808080808080 local.get 0 i8x16.ge_s
    v128.const i64x2 0x8080808080808080 0x8080808080808080
    v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.ge_s
  )
  (func $i8x16.lt_u-0 (export "i8x16.lt_u-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i8x16.lt_u v128.const i64x2 0 0 local.get 0 i8x16.lt_u
    v128.const i64x2 0 0 v128.const i64x2 0 0 i8x16.lt_u
  )
  (func $i8x16.lt_u-1 (export "i8x16.lt_u-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i8x16.lt_u v128.const i64x2 -1 -1 local.get 0 i8x16.lt_u
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i8x16.lt_u
  )
  (func $i8x16.lt_u-2 (export "i8x16.lt_u-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.lt_u
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f local.get 0 i8x16.lt_u
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.lt_u
  )
  (func $i8x16.lt_u-3 (export "i8x16.lt_u-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.lt_u
    v128.const i64x2 0x8080808080808080 0x8080808080808080 local.get 0 i8x16.lt_u
    v128.const i64x2 0x8080808080808080 0x8080808080808080
    v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.lt_u
  )
  (func $i8x16.gt_u-0 (export "i8x16.gt_u-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i8x16.gt_u v128.const i64x2 0 0 local.get 0 i8x16.gt_u
    v128.const i64x2 0 0 v128.const i64x2 0 0 i8x16.gt_u
  )
  (func $i8x16.gt_u-1 (export "i8x16.gt_u-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i8x16.gt_u v128.const i64x2 -1 -1 local.get 0 i8x16.gt_u
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i8x16.gt_u
  )
  (func $i8x16.gt_u-2 (export "i8x16.gt_u-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.gt_u
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f local.get 0 i8x16.gt_u
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.gt_u
  )
  (func $i8x16.gt_u-3 (export "i8x16.gt_u-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.gt_u
    v128.const i64x2 0x8080808080808080 0x8080808080808080 local.get 0 i8x16.gt_u
    v128.const i64x2 0x8080808080808080 0x8080808080808080
    v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.gt_u
  )
  (func $i8x16.le_u-0 (export "i8x16.le_u-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i8x16.le_u v128.const i64x2 0 0 local.get 0 i8x16.le_u
    v128.const i64x2 0 0 v128.const i64x2 0 0 i8x16.le_u
  )
  (func $i8x16.le_u-1 (export "i8x16.le_u-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i8x16.le_u v128.const i64x2 -1 -1 local.get 0 i8x16.le_u
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i8x16.le_u
  )
  (func $i8x16.le_u-2 (export "i8x16.le_u-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.le_u
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f local.get 0 i8x16.le_u
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.le_u
  )
  (func $i8x16.le_u-3 (export "i8x16.le_u-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.le_u
    v128.const i64x2 0x8080808080808080 0x8080808080808080 local.get 0 i8x16.le_u
    v128.const i64x2 0x8080808080808080 0x8080808080808080
    v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.le_u
  )
  (func $i8x16.ge_u-0 (export "i8x16.ge_u-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i8x16.ge_u v128.const i64x2 0 0 local.get 0 i8x16.ge_u
    v128.const i64x2 0 0 v128.const i64x2 0 0 i8x16.ge_u
  )
  (func $i8x16.ge_u-1 (export "i8x16.ge_u-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i8x16.ge_u v128.const i64x2 -1 -1 local.get 0 i8x16.ge_u
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i8x16.ge_u
  )
  (func $i8x16.ge_u-2 (export "i8x16.ge_u-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.ge_u
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f local.get 0 i8x16.ge_u
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.ge_u
  )
  (func $i8x16.ge_u-3 (export "i8x16.ge_u-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.ge_u
    v128.const i64x2 0x8080808080808080 0x8080808080808080 local.get 0 i8x16.ge_u
    v128.const i64x2 0x8080808080808080 0x8080808080808080
    v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.ge_u
  )
  (func $i8x16.add-0 (export "i8x16.add-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i8x16.add v128.const i64x2 0 0 local.get 0 i8x16.add v128.const i64x2 0 0
    v128.const i64x2 0 0 i8x16.add
  )
  (func $i8x16.add-1 (export "i8x16.add-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i8x16.add v128.const i64x2 -1 -1 local.get 0 i8x16.add
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i8x16.add
  )
  (func $i8x16.add-2 (export "i8x16.add-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.add
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f local.get 0 i8x16.add
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.add
  )
  (func $i8x16.add-3 (export "i8x16.add-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.add
    v128.const i64x2 0x8080808080808080 0x8080808080808080 local.get 0 i8x16.add
    v128.const i64x2 0x8080808080808080 0x8080808080808080
    v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.add
  )
  (func $i8x16.sub-0 (export "i8x16.sub-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i8x16.sub v128.const i64x2 0 0 local.get 0 i8x16.sub v128.const i64x2 0 0
    v128.const i64x2 0 0 i8x16.sub
  )
  (func $i8x16.sub-1 (export "i8x16.sub-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i8x16.sub v128.const i64x2 -1 -1 local.get 0 i8x16.sub
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i8x16.sub
  )
  (func $i8x16.sub-2 (export "i8x16.sub-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.sub
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f local.get 0 i8x16.sub
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.sub
  )
  (func $i8x16.sub-3 (export "i8x16.sub-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.sub
    v128.const i64x2 0x8080808080808080 0x8080808080808080 local.get 0 i8x16.sub
    v128.const i64x2 0x8080808080808080 0x8080808080808080
    v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.sub
  )
  (func $i8x16.add_sat_s-0 (export "i8x16.add_sat_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i8x16.add_sat_s v128.const i64x2 0 0 local.get 0 i8x16.add_sat_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i8x16.add_sat_s
  )
  (func $i8x16.add_sat_s-1 (export "i8x16.add_sat_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i8x16.add_sat_s v128.const i64x2 -1 -1 local.get 0 i8x16.add_sat_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i8x16.add_sat_s
  )
  (func $i8x16.add_sat_s-2 (export "i8x16.add_sat_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.add_sat_s
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f local.get 0 i8x16.add_sat_s
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.add_sat_s
  )
  (func $i8x16.add_sat_s-3 (export "i8x16.add_sat_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.add_sat_s
    v128.const i64x2 0x8080808080808080 0x8080808080808080 local.get 0 i8x16.add_sat_s
    v128.const i64x2 0x8080808080808080 0x8080808080808080
    v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.add_sat_s
  )
  (func $i8x16.add_sat_u-0 (export "i8x16.add_sat_u-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i8x16.add_sat_u v128.const i64x2 0 0 local.get 0 i8x16.add_sat_u
    v128.const i64x2 0 0 v128.const i64x2 0 0 i8x16.add_sat_u
  )
  (func $i8x16.add_sat_u-1 (export "i8x16.add_sat_u-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i8x16.add_sat_u v128.const i64x2 -1 -1 local.get 0 i8x16.add_sat_u
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i8x16.add_sat_u
  )
  (func $i8x16.add_sat_u-2 (export "i8x16.add_sat_u-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.add_sat_u
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f local.get 0 i8x16.add_sat_u
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.add_sat_u
  )
  (func $i8x16.add_sat_u-3 (export "i8x16.add_sat_u-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.add_sat_u
    v128.const i64x2 0x8080808080808080 0x8080808080808080 local.get 0 i8x16.add_sat_u
    v128.const i64x2 0x8080808080808080 0x8080808080808080
    v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.add_sat_u
  )
  (func $i8x16.sub_sat_s-0 (export "i8x16.sub_sat_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i8x16.sub_sat_s v128.const i64x2 0 0 local.get 0 i8x16.sub_sat_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i8x16.sub_sat_s
  )
  (func $i8x16.sub_sat_s-1 (export "i8x16.sub_sat_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i8x16.sub_sat_s v128.const i64x2 -1 -1 local.get 0 i8x16.sub_sat_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i8x16.sub_sat_s
  )
  (func $i8x16.sub_sat_s-2 (export "i8x16.sub_sat_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.sub_sat_s
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f local.get 0 i8x16.sub_sat_s
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.sub_sat_s
  )
  (func $i8x16.sub_sat_s-3 (export "i8x16.sub_sat_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.sub_sat_s
    v128.const i64x2 0x8080808080808080 0x8080808080808080 local.get 0 i8x16.sub_sat_s
    v128.const i64x2 0x8080808080808080 0x8080808080808080
    v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.sub_sat_s
  )
  (func $i8x16.sub_sat_u-0 (export "i8x16.sub_sat_u-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i8x16.sub_sat_u v128.const i64x2 0 0 local.get 0 i8x16.sub_sat_u
    v128.const i64x2 0 0 v128.const i64x2 0 0 i8x16.sub_sat_u
  )
  (func $i8x16.sub_sat_u-1 (export "i8x16.sub_sat_u-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i8x16.sub_sat_u v128.const i64x2 -1 -1 local.get 0 i8x16.sub_sat_u
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i8x16.sub_sat_u
  )
  (func $i8x16.sub_sat_u-2 (export "i8x16.sub_sat_u-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.sub_sat_u
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f local.get 0 i8x16.sub_sat_u
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.sub_sat_u
  )
  (func $i8x16.sub_sat_u-3 (export "i8x16.sub_sat_u-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.sub_sat_u
    v128.const i64x2 0x8080808080808080 0x8080808080808080 local.get 0 i8x16.sub_sat_u
    v128.const i64x2 0x8080808080808080 0x8080808080808080
    v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.sub_sat_u
  )
  (func $i8x16.avgr_u-0 (export "i8x16.avgr_u-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i8x16.avgr_u v128.const i64x2 0 0 local.get 0 i8x16.avgr_u
    v128.const i64x2 0 0 v128.const i64x2 0 0 i8x16.avgr_u
  )
  (func $i8x16.avgr_u-1 (export "i8x16.avgr_u-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i8x16.avgr_u v128.const i64x2 -1 -1 local.get 0 i8x16.avgr_u
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i8x16.avgr_u
  )
  (func $i8x16.avgr_u-2 (export "i8x16.avgr_u-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.avgr_u
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f local.get 0 i8x16.avgr_u
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.avgr_u
  )
  (func $i8x16.avgr_u-3 (export "i8x16.avgr_u-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.avgr_u
    v128.const i64x2 0x8080808080808080 0x8080808080808080 local.get 0 i8x16.avgr_u
    v128.const i64x2 0x8080808080808080 0x8080808080808080
    v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.avgr_u
  )
  (func $i8x16.min_s-0 (export "i8x16.min_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i8x16.min_s v128.const i64x2 0 0 local.get 0 i8x16.min_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i8x16.min_s
  )
  (func $i8x16.min_s-1 (export "i8x16.min_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i8x16.min_s v128.const i64x2 -1 -1 local.get 0 i8x16.min_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i8x16.min_s
  )
  (func $i8x16.min_s-2 (export "i8x16.min_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.min_s
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f local.get 0 i8x16.min_s
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.min_s
  )
  (func $i8x16.min_s-3 (export "i8x16.min_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.min_s
    v128.const i64x2 0x8080808080808080 0x8080808080808080 local.get 0 i8x16.min_s
    v128.const i64x2 0x8080808080808080 0x8080808080808080
    v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.min_s
  )
  (func $i8x16.min_u-0 (export "i8x16.min_u-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i8x16.min_u v128.const i64x2 0 0 local.get 0 i8x16.min_u
    v128.const i64x2 0 0 v128.const i64x2 0 0 i8x16.min_u
  )
  (func $i8x16.min_u-1 (export "i8x16.min_u-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i8x16.min_u v128.const i64x2 -1 -1 local.get 0 i8x16.min_u
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i8x16.min_u
  )
  (func $i8x16.min_u-2 (export "i8x16.min_u-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.min_u
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f local.get 0 i8x16.min_u
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.min_u
  )
  (func $i8x16.min_u-3 (export "i8x16.min_u-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.min_u
    v128.const i64x2 0x8080808080808080 0x8080808080808080 local.get 0 i8x16.min_u
    v128.const i64x2 0x8080808080808080 0x8080808080808080
    v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.min_u
  )
  (func $i8x16.max_s-0 (export "i8x16.max_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i8x16.max_s v128.const i64x2 0 0 local.get 0 i8x16.max_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i8x16.max_s
  )
  (func $i8x16.max_s-1 (export "i8x16.max_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i8x16.max_s v128.const i64x2 -1 -1 local.get 0 i8x16.max_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i8x16.max_s
  )
  (func $i8x16.max_s-2 (export "i8x16.max_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.max_s
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f local.get 0 i8x16.max_s
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.max_s
  )
  (func $i8x16.max_s-3 (export "i8x16.max_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.max_s
    v128.const i64x2 0x8080808080808080 0x8080808080808080 local.get 0 i8x16.max_s
    v128.const i64x2 0x8080808080808080 0x8080808080808080
    v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.max_s
  )
  (func $i8x16.max_u-0 (export "i8x16.max_u-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i8x16.max_u v128.const i64x2 0 0 local.get 0 i8x16.max_u
    v128.const i64x2 0 0 v128.const i64x2 0 0 i8x16.max_u
  )
  (func $i8x16.max_u-1 (export "i8x16.max_u-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i8x16.max_u v128.const i64x2 -1 -1 local.get 0 i8x16.max_u
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i8x16.max_u
  )
  (func $i8x16.max_u-2 (export "i8x16.max_u-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.max_u
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f local.get 0 i8x16.max_u
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.max_u
  )
  (func $i8x16.max_u-3 (export "i8x16.max_u-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.max_u
    v128.const i64x2 0x8080808080808080 0x8080808080808080 local.get 0 i8x16.max_u
    v128.const i64x2 0x8080808080808080 0x8080808080808080
    v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.max_u
  )
)

(assert_return (invoke "i8x16.eq-0"
  (v128.const i64x2 0xe802192964407f 0x2b756d81e99095f8)) (v128.const i64x2 0xff00000000000000 0)
  (v128.const i64x2 0xff00000000000000 0) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.eq-1"
  (v128.const i64x2 0xb06b39bd2a3bb1d 0xef3fd5368f028048)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.eq-2"
  (v128.const i64x2 0x3a41105fcb9d04dd 0x1bc81aa5b8680fe)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.eq-3"
  (v128.const i64x2 0x68cb8004c570c15b 0x4a6936fefb60f710)) (v128.const i64x2 0xff0000000000 0)
  (v128.const i64x2 0xff0000000000 0) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.ne-0"
  (v128.const i64x2 0x409eed262091ba88 0x660bd92fbb24eb00)) (v128.const i64x2 -1 -256)
  (v128.const i64x2 -1 -256) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-1"
  (v128.const i64x2 0x92baff20f831fe52 0x693cef02fd016fbf)) (v128.const i64x2 0xffff00ffffffffff -1)
  (v128.const i64x2 0xffff00ffffffffff -1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-2"
  (v128.const i64x2 0xa53cd1a23142ea70 0x8004810082ceb6f5)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-3"
  (v128.const i64x2 0xe8d4f520b600e101 0xd7504d0f1104018)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.lt_s-0"
  (v128.const i64x2 0x60200e36c3fbfea7 0xc80225beff01b87e)) (v128.const i64x2 0xffffffff 0xff0000ffff00ff00)
  (v128.const i64x2 0xffffffff00000000 0xffff0000ff00ff) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.lt_s-1"
  (v128.const i64x2 0x9a7efeefd31eddc2 0x10af4425eeea1bd))
  (v128.const i64x2 0xff00ffffff00ffff 0xff0000ffffff) (v128.const i64x2 0xff000000ff0000 0xffff00ffff000000)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.lt_s-2"
  (v128.const i64x2 0x4624fe9410019604 0x3920f9af5e09ffd7)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.lt_s-3"
  (v128.const i64x2 0xf8248dff40fe4f04 0x9742a5682075ad47)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.gt_s-0"
  (v128.const i64x2 0x65ee108135b280e3 0x4795f5c0a3fe4815))
  (v128.const i64x2 0xff00ff00ff000000 0xff0000000000ffff)
  (v128.const i64x2 0xff00ff00ffffff 0xffffffffff0000) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.gt_s-1"
  (v128.const i64x2 0xaed7948163100b80 0x72abfe957f014dcc)) (v128.const i64x2 0xffffff00 0xff000000ffffff00)
  (v128.const i64x2 0xffffffff000000ff 0xffffff000000ff) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.gt_s-2"
  (v128.const i64x2 0x5723d07e019a6680 0xcf512075a7860210)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.gt_s-3"
  (v128.const i64x2 0x7f55d6e51c6602a8 0x1710f47ebbfefa01)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.le_s-0"
  (v128.const i64x2 0x7d75a501f6ad1c16 0x2011339d1074fb0b)) (v128.const i64x2 0xff00ffff0000 0xff0000ff00)
  (v128.const i64x2 0xffff00ff0000ffff 0xffffff00ffff00ff) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.le_s-1"
  (v128.const i64x2 0xa0c9b59ead13f601 0x207480fe08efdc81))
  (v128.const i64x2 0xffffffffff00ff00 0xffff00ffffff) (v128.const i64x2 0xff00ff 0xffff0000ff000000)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.le_s-2"
  (v128.const i64x2 0xf71310001890a791 0xc82f1b01ebd73648)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.le_s-3"
  (v128.const i64x2 0x4d6b9bdf1dcdfc04 0x26aa775affc820b7)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.ge_s-0"
  (v128.const i64x2 0x7220dc13f24eff40 0xfcb3c4177f8efd9c)) (v128.const i64x2 0xffff00ff00ff00ff 0xffff000000)
  (v128.const i64x2 0xff00ff00ff00 0xffffff0000ffffff) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.ge_s-1"
  (v128.const i64x2 0x781013ffe481d5f8 0x46827f7e96ccfc2f))
  (v128.const i64x2 0xffffffff00000000 0xff00ffff000000ff) (v128.const i64x2 0xffffffffff 0xff0000ffffff00)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.ge_s-2"
  (v128.const i64x2 0x840ead8001cd5053 0x5669625abb125d38)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.ge_s-3"
  (v128.const i64x2 0x22b5f81d5a0828c9 0xe69711768031bc54)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0xff000000) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.lt_u-0"
  (v128.const i64x2 0xa98110903563a295 0x198d20dcbae340)) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 0xffffffffffffff) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.lt_u-1"
  (v128.const i64x2 0x5649a50143a79b9c 0xc7b8ea0bb3ff5c80)) (v128.const i64x2 -1 0xffffffffff00ffff)
  (v128.const i64x2 0 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.lt_u-2"
  (v128.const i64x2 0xaeb7033564010268 0x76155bf6ce160e40))
  (v128.const i64x2 0xffffffffffff 0xffffff0000ffffff) (v128.const i64x2 0xffff000000000000 0xffff000000)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.lt_u-3"
  (v128.const i64x2 0x421d7f01ffcb4003 0xa352f229d74480f3))
  (v128.const i64x2 0xffffffff0000ffff 0xff00ff00ff0000) (v128.const i64x2 0xffff0000 0xff00ff00ff0000ff)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.gt_u-0"
  (v128.const i64x2 0xb3d8ff5e01b70bc5 0xf300d28d8ea3abf8)) (v128.const i64x2 -1 0xff00ffffffffffff)
  (v128.const i64x2 0 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.gt_u-1"
  (v128.const i64x2 0x19dca0080777fab 0x40fe19e70d52a983)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.gt_u-2"
  (v128.const i64x2 0xcf7e047fc29c1cb2 0x23e0c4699802418)) (v128.const i64x2 0xff000000ffff00ff 0xffff0000)
  (v128.const i64x2 0xffff000000ff00 0xffffffff0000ffff) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.gt_u-3"
  (v128.const i64x2 0x40a6061a7f859702 0x94ff909eb3eec584)) (v128.const i64x2 0xff000000ffff00 -1)
  (v128.const i64x2 0xff00ffffff0000ff 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.le_u-0"
  (v128.const i64x2 0xdad3e1c296c3dc6f 0x6e0ad42caf40554f)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.le_u-1"
  (v128.const i64x2 0xf6d3b9b1c94481aa 0x27025a8003a09a1f)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.le_u-2"
  (v128.const i64x2 0xfce5cfc930f4fe80 0x632543e704644008)) (v128.const i64x2 0xff000000 0xffffff00ffffffff)
  (v128.const i64x2 0xffffffff00ffffff 0xff00000000) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.le_u-3"
  (v128.const i64x2 0x3b977c9a80d4fe00 0xd5748ee995810420))
  (v128.const i64x2 0xff00ff00ff0000ff 0xff00000000ffff)
  (v128.const i64x2 0xff00ffffffff00 0xff00ffffffff0000) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.ge_u-0"
  (v128.const i64x2 0x277f019102b135e1 0x4c93893ffe323b)) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0xff00000000000000) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.ge_u-1"
  (v128.const i64x2 0xa28328a304e700bb 0x2b5b2de1edfe4aef)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.ge_u-2"
  (v128.const i64x2 0x8986dc6a21e90464 0x9461d2e89b0f22ea))
  (v128.const i64x2 0xffffff0000ff0000 0xff00ffffff0000ff) (v128.const i64x2 0xffff00ffff 0xff000000ffff00)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.ge_u-3"
  (v128.const i64x2 0xf758fb018178edef 0x2e2dc9b5805b403a))
  (v128.const i64x2 0xff00ff00ff00ffff 0xffffff000000) (v128.const i64x2 0xff00ff00ff0000 0xffff0000ffffffff)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.add-0"
  (v128.const i64x2 0xed1668f207f420cb 0x52417e2c0863af01))
  (v128.const i64x2 0xed1668f207f420cb 0x52417e2c0863af01)
  (v128.const i64x2 0xed1668f207f420cb 0x52417e2c0863af01) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.add-1"
  (v128.const i64x2 0x5c20c951dc8036ba 0x85fc7ac54d7f0201))
  (v128.const i64x2 0x5b1fc850db7f35b9 0x84fb79c44c7e0100)
  (v128.const i64x2 0x5b1fc850db7f35b9 0x84fb79c44c7e0100)
  (v128.const i64x2 0xfefefefefefefefe 0xfefefefefefefefe))
(assert_return (invoke "i8x16.add-2"
  (v128.const i64x2 0x16cce480c6407fdc 0x1042fe1c49dfff08))
  (v128.const i64x2 0x954b63ff45bffe5b 0x8fc17d9bc85e7e87)
  (v128.const i64x2 0x954b63ff45bffe5b 0x8fc17d9bc85e7e87)
  (v128.const i64x2 0xfefefefefefefefe 0xfefefefefefefefe))
(assert_return (invoke "i8x16.add-3"
  (v128.const i64x2 0x99bc2e80bd3a4a2d 0xffc816506d8fa9))
  (v128.const i64x2 0x193cae003dbacaad 0x807f4896d0ed0f29)
  (v128.const i64x2 0x193cae003dbacaad 0x807f4896d0ed0f29) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.sub-0"
  (v128.const i64x2 0xce740053da241020 0x1aa086eae280467))
  (v128.const i64x2 0xce740053da241020 0x1aa086eae280467)
  (v128.const i64x2 0x328c00ad26dcf0e0 0xff56f89252d8fc99) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.sub-1"
  (v128.const i64x2 0x1f648e003e52e4cb 0xc0dafafeecf808ce))
  (v128.const i64x2 0x20658f013f53e5cc 0xc1dbfbffedf909cf)
  (v128.const i64x2 0xe09b71ffc1ad1b34 0x3f2505011307f731) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.sub-2"
  (v128.const i64x2 0x112813d58f25f40 0x44fe8ffcfa307e0a))
  (v128.const i64x2 0x829302bed973e0c1 0xc57f107d7bb1ff8b)
  (v128.const i64x2 0x7e6dfe42278d203f 0x3b81f083854f0175) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.sub-3"
  (v128.const i64x2 0x9fb42f23af3a0863 0xa74f0020f4bea401))
  (v128.const i64x2 0x1f34afa32fba88e3 0x27cf80a0743e2481)
  (v128.const i64x2 0xe1cc515dd146781d 0xd93180608cc2dc7f) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.add_sat_s-0"
  (v128.const i64x2 0x104cc3b6caa8ea02 0x23006116800ad44d))
  (v128.const i64x2 0x104cc3b6caa8ea02 0x23006116800ad44d)
  (v128.const i64x2 0x104cc3b6caa8ea02 0x23006116800ad44d) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.add_sat_s-1"
  (v128.const i64x2 0x1d2afe59ad00f880 0xef750a2c55202521))
  (v128.const i64x2 0x1c29fd58acfff780 0xee74092b541f2420)
  (v128.const i64x2 0x1c29fd58acfff780 0xee74092b541f2420)
  (v128.const i64x2 0xfefefefefefefefe 0xfefefefefefefefe))
(assert_return (invoke "i8x16.add_sat_s-2"
  (v128.const i64x2 0x280e84d0aa401 0xfcfbe247812631f1))
  (v128.const i64x2 0x7f7fff677f7f237f 0x7b7a617f007f7f70)
  (v128.const i64x2 0x7f7fff677f7f237f 0x7b7a617f007f7f70)
  (v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f))
(assert_return (invoke "i8x16.add_sat_s-3"
  (v128.const i64x2 0x80d70e00c44dfe23 0xb9e59e1e88694089))
  (v128.const i64x2 0x80808e8080cd80a3 0x8080809e80e9c080)
  (v128.const i64x2 0x80808e8080cd80a3 0x8080809e80e9c080)
  (v128.const i64x2 0x8080808080808080 0x8080808080808080))
(assert_return (invoke "i8x16.add_sat_u-0"
  (v128.const i64x2 0xd87322a7482efaf9 0x3381aec4ecd372bb))
  (v128.const i64x2 0xd87322a7482efaf9 0x3381aec4ecd372bb)
  (v128.const i64x2 0xd87322a7482efaf9 0x3381aec4ecd372bb) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.add_sat_u-1"
  (v128.const i64x2 0x1031c8bbba361802 0x4db830140810ae2)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.add_sat_u-2"
  (v128.const i64x2 0x5eb8c380054202e2 0x204dfe0868816d48))
  (v128.const i64x2 0xddffffff84c181ff 0x9fccff87e7ffecc7)
  (v128.const i64x2 0xddffffff84c181ff 0x9fccff87e7ffecc7)
  (v128.const i64x2 0xfefefefefefefefe 0xfefefefefefefefe))
(assert_return (invoke "i8x16.add_sat_u-3"
  (v128.const i64x2 0x8908d1ffed39016d 0x7fd8b500323ae9a6))
  (v128.const i64x2 0xff88ffffffb981ed 0xffffff80b2baffff)
  (v128.const i64x2 0xff88ffffffb981ed 0xffffff80b2baffff) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.sub_sat_s-0"
  (v128.const i64x2 0xc1ff44c8a9fecc38 0x61328600a63e0133))
  (v128.const i64x2 0xc1ff44c8a9fecc38 0x61328600a63e0133)
  (v128.const i64x2 0x3f01bc38570234c8 0x9fce7a005ac2ffcd) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.sub_sat_s-1"
  (v128.const i64x2 0xed99e304b4658197 0x6b20c20a692a8508))
  (v128.const i64x2 0xee9ae405b5668298 0x6c21c30b6a2b8609)
  (v128.const i64x2 0x12661cfb4b9a7e68 0x94df3df596d57af7) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.sub_sat_s-2"
  (v128.const i64x2 0x81216e02bdfe1025 0xa7a2d480f06a200e))
  (v128.const i64x2 0x80a2ef83808091a6 0x8080808080eba18f)
  (v128.const i64x2 0x7f5e117d7f7f6f5a 0x7f7f7f7f7f155f71) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.sub_sat_s-3"
  (v128.const i64x2 0x2766e7a8c4d2004f 0xcecbbf860880bd3a))
  (v128.const i64x2 0x7f7f672844527f7f 0x4e4b3f067f003d7f)
  (v128.const i64x2 0x808099d8bcae8080 0xb2b5c1fa8000c380) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.sub_sat_u-0"
  (v128.const i64x2 0x2a59457f1b87ee30 0x7cd03a1471016e57))
  (v128.const i64x2 0x2a59457f1b87ee30 0x7cd03a1471016e57) (v128.const i64x2 0 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.sub_sat_u-1"
  (v128.const i64x2 0xa65b9afe3a169bbd 0xee80f2ff8802abcd)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x59a46501c5e96442 0x117f0d0077fd5432) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.sub_sat_u-2"
  (v128.const i64x2 0xb8117d01f7d80463 0x16c78f4a802ea910))
  (v128.const i64x2 0x3900000078590000 0x48100001002a00)
  (v128.const i64x2 0x6e027e00007b1c 0x690000350051006f) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.sub_sat_u-3"
  (v128.const i64x2 0xa555fb800495004e 0xbc7c2cde51e7fd3c))
  (v128.const i64x2 0x25007b0000150000 0x3c00005e00677d00) (v128.const i64x2 0x2b00007c008032 0x454002f000044)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.avgr_u-0"
  (v128.const i64x2 0xa6f53a85f45e01fb 0xda774cd3912488d))
  (v128.const i64x2 0x537b1d437a2f017e 0x7543a671d092447)
  (v128.const i64x2 0x537b1d437a2f017e 0x7543a671d092447) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.avgr_u-1"
  (v128.const i64x2 0x185927de50c7737 0x6d1afcd08fe49ff))
  (v128.const i64x2 0x80c2c9bef286bb9b 0x83e8d7e684ffa4ff)
  (v128.const i64x2 0x80c2c9bef286bb9b 0x83e8d7e684ffa4ff) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.avgr_u-2"
  (v128.const i64x2 0xe92774474fb60181 0x7f36c6e0680857fe))
  (v128.const i64x2 0xb4537a63679b4080 0x7f5ba3b074446bbf)
  (v128.const i64x2 0xb4537a63679b4080 0x7f5ba3b074446bbf)
  (v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f))
(assert_return (invoke "i8x16.avgr_u-3"
  (v128.const i64x2 0x8011ff7f4e0a1f7b 0x3b816d012b2f77e5))
  (v128.const i64x2 0x8049c0806745507e 0x5e81774156587cb3)
  (v128.const i64x2 0x8049c0806745507e 0x5e81774156587cb3)
  (v128.const i64x2 0x8080808080808080 0x8080808080808080))
(assert_return (invoke "i8x16.min_s-0"
  (v128.const i64x2 0x7fc1af803d1fbd7e 0x305e04359cba6693)) (v128.const i64x2 0xc1af800000bd00 0x9cba0093)
  (v128.const i64x2 0xc1af800000bd00 0x9cba0093) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.min_s-1"
  (v128.const i64x2 0xfb04fe84ff855db0 0x828e36f45f004880))
  (v128.const i64x2 0xfbfffe84ff85ffb0 0x828efff4ffffff80)
  (v128.const i64x2 0xfbfffe84ff85ffb0 0x828efff4ffffff80) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.min_s-2"
  (v128.const i64x2 0xb1d2804240938110 0xc96af9c7d8ad00d3))
  (v128.const i64x2 0xb1d2804240938110 0xc96af9c7d8ad00d3)
  (v128.const i64x2 0xb1d2804240938110 0xc96af9c7d8ad00d3)
  (v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f))
(assert_return (invoke "i8x16.min_s-3"
  (v128.const i64x2 0x97c601fe21236f10 0xf303e1f6538032c8))
  (v128.const i64x2 0x8080808080808080 0x8080808080808080)
  (v128.const i64x2 0x8080808080808080 0x8080808080808080)
  (v128.const i64x2 0x8080808080808080 0x8080808080808080))
(assert_return (invoke "i8x16.min_u-0"
  (v128.const i64x2 0xa44501aee4eb37b1 0xb9e9a12ee805405e)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.min_u-1"
  (v128.const i64x2 0xffb2101d0d5053da 0x20fe019be90e46))
  (v128.const i64x2 0xffb2101d0d5053da 0x20fe019be90e46)
  (v128.const i64x2 0xffb2101d0d5053da 0x20fe019be90e46) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.min_u-2"
  (v128.const i64x2 0x88c76cbb7008e240 0x22028b84923ae4bf))
  (v128.const i64x2 0x7f7f6c7f70087f40 0x22027f7f7f3a7f7f)
  (v128.const i64x2 0x7f7f6c7f70087f40 0x22027f7f7f3a7f7f)
  (v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f))
(assert_return (invoke "i8x16.min_u-3"
  (v128.const i64x2 0xaa01f44867fea7ba 0xa413e581962091ea))
  (v128.const i64x2 0x8001804867808080 0x8013808080208080)
  (v128.const i64x2 0x8001804867808080 0x8013808080208080)
  (v128.const i64x2 0x8080808080808080 0x8080808080808080))
(assert_return (invoke "i8x16.max_s-0"
  (v128.const i64x2 0xc77e4154042208fd 0x40dd4880ffc9818d))
  (v128.const i64x2 0x7e415404220800 0x4000480000000000)
  (v128.const i64x2 0x7e415404220800 0x4000480000000000) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.max_s-1"
  (v128.const i64x2 0x379810036ff0822 0xf010121e8f4804df))
  (v128.const i64x2 0x379ff0036ff0822 0xff10121eff4804ff)
  (v128.const i64x2 0x379ff0036ff0822 0xff10121eff4804ff) (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.max_s-2"
  (v128.const i64x2 0x10fe15aeac287eff 0xdff184a18f8d3d90))
  (v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f)
  (v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f)
  (v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f))
(assert_return (invoke "i8x16.max_s-3"
  (v128.const i64x2 0xff7e04a940807fb4 0xf5000802b56d21c7))
  (v128.const i64x2 0xff7e04a940807fb4 0xf5000802b56d21c7)
  (v128.const i64x2 0xff7e04a940807fb4 0xf5000802b56d21c7)
  (v128.const i64x2 0x8080808080808080 0x8080808080808080))
(assert_return (invoke "i8x16.max_u-0"
  (v128.const i64x2 0xc3c16900105fbac5 0x3fe23601b40a2031))
  (v128.const i64x2 0xc3c16900105fbac5 0x3fe23601b40a2031)
  (v128.const i64x2 0xc3c16900105fbac5 0x3fe23601b40a2031) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.max_u-1"
  (v128.const i64x2 0x407ff6304e203aaa 0xfef53cd0a9017ee0)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i8x16.max_u-2"
  (v128.const i64x2 0x902080c6017f5e05 0x7005c6b04a72762))
  (v128.const i64x2 0x907f80c67f7f7f7f 0x7f7f7f7f7fa77f7f)
  (v128.const i64x2 0x907f80c67f7f7f7f 0x7f7f7f7f7fa77f7f)
  (v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f))
(assert_return (invoke "i8x16.max_u-3"
  (v128.const i64x2 0x51f4cc40bfc3009e 0xc2fe7c3df0e4196b))
  (v128.const i64x2 0x80f4cc80bfc3809e 0xc2fe8080f0e48080)
  (v128.const i64x2 0x80f4cc80bfc3809e 0xc2fe8080f0e48080)
  (v128.const i64x2 0x8080808080808080 0x8080808080808080))

(module
  (func $i16x8.eq-0 (export "i16x8.eq-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i16x8.eq v128.const i64x2 0 0 local.get 0 i16x8.eq v128.const i64x2 0 0
    v128.const i64x2 0 0 i16x8.eq
  )
  (func $i16x8.eq-1 (export "i16x8.eq-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i16x8.eq v128.const i64x2 -1 -1 local.get 0 i16x8.eq
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i16x8.eq
  )
  (func $i16x8.eq-2 (export "i16x8.eq-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.eq
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff local.get 0 i16x8.eq
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.eq
  )
  (func $i16x8.eq-3 (export "i16x8.eq-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.eq
    v128.const i64x2 0x8000800080008000 0x8000800080008000 local.get 0 i16x8.eq
    v128.const i64x2 0x8000800080008000 0x8000800080008000
    v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.eq
  )
  (func $i16x8.ne-0 (export "i16x8.ne-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i16x8.ne v128.const i64x2 0 0 local.get 0 i16x8.ne v128.const i64x2 0 0
    v128.const i64x2 0 0 i16x8.ne
  )
  (func $i16x8.ne-1 (export "i16x8.ne-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i16x8.ne v128.const i64x2 -1 -1 local.get 0 i16x8.ne
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i16x8.ne
  )
  (func $i16x8.ne-2 (export "i16x8.ne-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.ne
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff local.get 0 i16x8.ne
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.ne
  )
  (func $i16x8.ne-3 (export "i16x8.ne-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.ne
    v128.const i64x2 0x8000800080008000 0x8000800080008000 local.get 0 i16x8.ne
    v128.const i64x2 0x8000800080008000 0x8000800080008000
    v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.ne
  )
  (func $i16x8.lt_s-0 (export "i16x8.lt_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i16x8.lt_s v128.const i64x2 0 0 local.get 0 i16x8.lt_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i16x8.lt_s
  )
  (func $i16x8.lt_s-1 (export "i16x8.lt_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i16x8.lt_s v128.const i64x2 -1 -1 local.get 0 i16x8.lt_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i16x8.lt_s
  )
  (func $i16x8.lt_s-2 (export "i16x8.lt_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.lt_s
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff local.get 0 i16x8.lt_s
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.lt_s
  )
  (func $i16x8.lt_s-3 (export "i16x8.lt_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.lt_s
    v128.const i64x2 0x8000800080008000 0x8000800080008000 local.get 0 i16x8.lt_s
    v128.const i64x2 0x8000800080008000 0x8000800080008000
    v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.lt_s
  )
  (func $i16x8.gt_s-0 (export "i16x8.gt_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i16x8.gt_s v128.const i64x2 0 0 local.get 0 i16x8.gt_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i16x8.gt_s
  )
  (func $i16x8.gt_s-1 (export "i16x8.gt_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i16x8.gt_s v128.const i64x2 -1 -1 local.get 0 i16x8.gt_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i16x8.gt_s
  )
  (func $i16x8.gt_s-2 (export "i16x8.gt_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.gt_s
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff local.get 0 i16x8.gt_s
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.gt_s
  )
  (func $i16x8.gt_s-3 (export "i16x8.gt_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.gt_s
    v128.const i64x2 0x8000800080008000 0x8000800080008000 local.get 0 i16x8.gt_s
    v128.const i64x2 0x8000800080008000 0x8000800080008000
    v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.gt_s
  )
  (func $i16x8.le_s-0 (export "i16x8.le_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i16x8.le_s v128.const i64x2 0 0 local.get 0 i16x8.le_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i16x8.le_s
  )
  (func $i16x8.le_s-1 (export "i16x8.le_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i16x8.le_s v128.const i64x2 -1 -1 local.get 0 i16x8.le_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i16x8.le_s
  )
  (func $i16x8.le_s-2 (export "i16x8.le_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.le_s
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff local.get 0 i16x8.le_s
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.le_s
  )
  (func $i16x8.le_s-3 (export "i16x8.le_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.le_s
    v128.const i64x2 0x8000800080008000 0x8000800080008000 local.get 0 i16x8.le_s
    v128.const i64x2 0x8000800080008000 0x8000800080008000
    v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.le_s
  )
  (func $i16x8.ge_s-0 (export "i16x8.ge_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i16x8.ge_s v128.const i64x2 0 0 local.get 0 i16x8.ge_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i16x8.ge_s
  )
  (func $i16x8.ge_s-1 (export "i16x8.ge_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i16x8.ge_s v128.const i64x2 -1 -1 local.get 0 i16x8.ge_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i16x8.ge_s
  )
  (func $i16x8.ge_s-2 (export "i16x8.ge_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.ge_s
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff local.get 0 i16x8.ge_s
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.ge_s
  )
  (func $i16x8.ge_s-3 (export "i16x8.ge_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.ge_s
    v128.const i64x2 0x8000800080008000 0x8000800080008000 local.get 0 i16x8.ge_s
    v128.const i64x2 0x8000800080008000 0x8000800080008000
    v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.ge_s
  )
  (func $i16x8.lt_u-0 (export "i16x8.lt_u-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i16x8.lt_u v128.const i64x2 0 0 local.get 0 i16x8.lt_u
    v128.const i64x2 0 0 v128.const i64x2 0 0 i16x8.lt_u
  )
  (func $i16x8.lt_u-1 (export "i16x8.lt_u-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i16x8.lt_u v128.const i64x2 -1 -1 local.get 0 i16x8.lt_u
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i16x8.lt_u
  )
  (func $i16x8.lt_u-2 (export "i16x8.lt_u-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.lt_u
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff local.get 0 i16x8.lt_u
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.lt_u
  )
  (func $i16x8.lt_u-3 (export "i16x8.lt_u-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.lt_u
    v128.const i64x2 0x8000800080008000 0x8000800080008000 local.get 0 i16x8.lt_u
    v128.const i64x2 0x8000800080008000 0x8000800080008000
    v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.lt_u
  )
  (func $i16x8.gt_u-0 (export "i16x8.gt_u-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i16x8.gt_u v128.const i64x2 0 0 local.get 0 i16x8.gt_u
    v128.const i64x2 0 0 v128.const i64x2 0 0 i16x8.gt_u
  )
  (func $i16x8.gt_u-1 (export "i16x8.gt_u-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i16x8.gt_u v128.const i64x2 -1 -1 local.get 0 i16x8.gt_u
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i16x8.gt_u
  )
  (func $i16x8.gt_u-2 (export "i16x8.gt_u-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.gt_u
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff local.get 0 i16x8.gt_u
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.gt_u
  )
  (func $i16x8.gt_u-3 (export "i16x8.gt_u-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.gt_u
    v128.const i64x2 0x8000800080008000 0x8000800080008000 local.get 0 i16x8.gt_u
    v128.const i64x2 0x8000800080008000 0x8000800080008000
    v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.gt_u
  )
  (func $i16x8.le_u-0 (export "i16x8.le_u-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i16x8.le_u v128.const i64x2 0 0 local.get 0 i16x8.le_u
    v128.const i64x2 0 0 v128.const i64x2 0 0 i16x8.le_u
  )
  (func $i16x8.le_u-1 (export "i16x8.le_u-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i16x8.le_u v128.const i64x2 -1 -1 local.get 0 i16x8.le_u
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i16x8.le_u
  )
  (func $i16x8.le_u-2 (export "i16x8.le_u-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.le_u
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff local.get 0 i16x8.le_u
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.le_u
  )
  (func $i16x8.le_u-3 (export "i16x8.le_u-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.le_u
    v128.const i64x2 0x8000800080008000 0x8000800080008000 local.get 0 i16x8.le_u
    v128.const i64x2 0x8000800080008000 0x8000800080008000
    v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.le_u
  )
  (func $i16x8.ge_u-0 (export "i16x8.ge_u-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i16x8.ge_u v128.const i64x2 0 0 local.get 0 i16x8.ge_u
    v128.const i64x2 0 0 v128.const i64x2 0 0 i16x8.ge_u
  )
  (func $i16x8.ge_u-1 (export "i16x8.ge_u-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i16x8.ge_u v128.const i64x2 -1 -1 local.get 0 i16x8.ge_u
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i16x8.ge_u
  )
  (func $i16x8.ge_u-2 (export "i16x8.ge_u-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.ge_u
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff local.get 0 i16x8.ge_u
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.ge_u
  )
  (func $i16x8.ge_u-3 (export "i16x8.ge_u-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.ge_u
    v128.const i64x2 0x8000800080008000 0x8000800080008000 local.get 0 i16x8.ge_u
    v128.const i64x2 0x8000800080008000 0x8000800080008000
    v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.ge_u
  )
  (func $i16x8.add-0 (export "i16x8.add-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i16x8.add v128.const i64x2 0 0 local.get 0 i16x8.add v128.const i64x2 0 0
    v128.const i64x2 0 0 i16x8.add
  )
  (func $i16x8.add-1 (export "i16x8.add-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i16x8.add v128.const i64x2 -1 -1 local.get 0 i16x8.add
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i16x8.add
  )
  (func $i16x8.add-2 (export "i16x8.add-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.add
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff local.get 0 i16x8.add
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.add
  )
  (func $i16x8.add-3 (export "i16x8.add-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.add
    v128.const i64x2 0x8000800080008000 0x8000800080008000 local.get 0 i16x8.add
    v128.const i64x2 0x8000800080008000 0x8000800080008000
    v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.add
  )
  (func $i16x8.sub-0 (export "i16x8.sub-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i16x8.sub v128.const i64x2 0 0 local.get 0 i16x8.sub v128.const i64x2 0 0
    v128.const i64x2 0 0 i16x8.sub
  )
  (func $i16x8.sub-1 (export "i16x8.sub-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i16x8.sub v128.const i64x2 -1 -1 local.get 0 i16x8.sub
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i16x8.sub
  )
  (func $i16x8.sub-2 (export "i16x8.sub-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.sub
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff local.get 0 i16x8.sub
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.sub
  )
  (func $i16x8.sub-3 (export "i16x8.sub-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.sub
    v128.const i64x2 0x8000800080008000 0x8000800080008000 local.get 0 i16x8.sub
    v128.const i64x2 0x8000800080008000 0x8000800080008000
    v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.sub
  )
  (func $i16x8.mul-0 (export "i16x8.mul-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i16x8.mul v128.const i64x2 0 0 local.get 0 i16x8.mul v128.const i64x2 0 0
    v128.const i64x2 0 0 i16x8.mul
  )
  (func $i16x8.mul-1 (export "i16x8.mul-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i16x8.mul v128.const i64x2 -1 -1 local.get 0 i16x8.mul
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i16x8.mul
  )
  (func $i16x8.mul-2 (export "i16x8.mul-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.mul
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff local.get 0 i16x8.mul
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.mul
  )
  (func $i16x8.mul-3 (export "i16x8.mul-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.mul
    v128.const i64x2 0x8000800080008000 0x8000800080008000 local.get 0 i16x8.mul
    v128.const i64x2 0x8000800080008000 0x8000800080008000
    v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.mul
  )
  (func $i16x8.add_sat_s-0 (export "i16x8.add_sat_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i16x8.add_sat_s v128.const i64x2 0 0 local.get 0 i16x8.add_sat_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i16x8.add_sat_s
  )
  (func $i16x8.add_sat_s-1 (export "i16x8.add_sat_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i16x8.add_sat_s v128.const i64x2 -1 -1 local.get 0 i16x8.add_sat_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i16x8.add_sat_s
  )
  (func $i16x8.add_sat_s-2 (export "i16x8.add_sat_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.add_sat_s
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff local.get 0 i16x8.add_sat_s
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.add_sat_s
  )
  (func $i16x8.add_sat_s-3 (export "i16x8.add_sat_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.add_sat_s
    v128.const i64x2 0x8000800080008000 0x8000800080008000 local.get 0 i16x8.add_sat_s
    v128.const i64x2 0x8000800080008000 0x8000800080008000
    v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.add_sat_s
  )
  (func $i16x8.add_sat_u-0 (export "i16x8.add_sat_u-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i16x8.add_sat_u v128.const i64x2 0 0 local.get 0 i16x8.add_sat_u
    v128.const i64x2 0 0 v128.const i64x2 0 0 i16x8.add_sat_u
  )
  (func $i16x8.add_sat_u-1 (export "i16x8.add_sat_u-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i16x8.add_sat_u v128.const i64x2 -1 -1 local.get 0 i16x8.add_sat_u
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i16x8.add_sat_u
  )
  (func $i16x8.add_sat_u-2 (export "i16x8.add_sat_u-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.add_sat_u
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff local.get 0 i16x8.add_sat_u
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.add_sat_u
  )
  (func $i16x8.add_sat_u-3 (export "i16x8.add_sat_u-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.add_sat_u
    v128.const i64x2 0x8000800080008000 0x8000800080008000 local.get 0 i16x8.add_sat_u
    v128.const i64x2 0x8000800080008000 0x8000800080008000
    v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.add_sat_u
  )
  (func $i16x8.sub_sat_s-0 (export "i16x8.sub_sat_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i16x8.sub_sat_s v128.const i64x2 0 0 local.get 0 i16x8.sub_sat_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i16x8.sub_sat_s
  )
  (func $i16x8.sub_sat_s-1 (export "i16x8.sub_sat_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i16x8.sub_sat_s v128.const i64x2 -1 -1 local.get 0 i16x8.sub_sat_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i16x8.sub_sat_s
  )
  (func $i16x8.sub_sat_s-2 (export "i16x8.sub_sat_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.sub_sat_s
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff local.get 0 i16x8.sub_sat_s
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.sub_sat_s
  )
  (func $i16x8.sub_sat_s-3 (export "i16x8.sub_sat_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.sub_sat_s
    v128.const i64x2 0x8000800080008000 0x8000800080008000 local.get 0 i16x8.sub_sat_s
    v128.const i64x2 0x8000800080008000 0x8000800080008000
    v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.sub_sat_s
  )
  (func $i16x8.sub_sat_u-0 (export "i16x8.sub_sat_u-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i16x8.sub_sat_u v128.const i64x2 0 0 local.get 0 i16x8.sub_sat_u
    v128.const i64x2 0 0 v128.const i64x2 0 0 i16x8.sub_sat_u
  )
  (func $i16x8.sub_sat_u-1 (export "i16x8.sub_sat_u-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i16x8.sub_sat_u v128.const i64x2 -1 -1 local.get 0 i16x8.sub_sat_u
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i16x8.sub_sat_u
  )
  (func $i16x8.sub_sat_u-2 (export "i16x8.sub_sat_u-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.sub_sat_u
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff local.get 0 i16x8.sub_sat_u
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.sub_sat_u
  )
  (func $i16x8.sub_sat_u-3 (export "i16x8.sub_sat_u-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.sub_sat_u
    v128.const i64x2 0x8000800080008000 0x8000800080008000 local.get 0 i16x8.sub_sat_u
    v128.const i64x2 0x8000800080008000 0x8000800080008000
    v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.sub_sat_u
  )
  (func $i16x8.avgr_u-0 (export "i16x8.avgr_u-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i16x8.avgr_u v128.const i64x2 0 0 local.get 0 i16x8.avgr_u
    v128.const i64x2 0 0 v128.const i64x2 0 0 i16x8.avgr_u
  )
  (func $i16x8.avgr_u-1 (export "i16x8.avgr_u-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i16x8.avgr_u v128.const i64x2 -1 -1 local.get 0 i16x8.avgr_u
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i16x8.avgr_u
  )
  (func $i16x8.avgr_u-2 (export "i16x8.avgr_u-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.avgr_u
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff local.get 0 i16x8.avgr_u
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.avgr_u
  )
  (func $i16x8.avgr_u-3 (export "i16x8.avgr_u-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.avgr_u
    v128.const i64x2 0x8000800080008000 0x8000800080008000 local.get 0 i16x8.avgr_u
    v128.const i64x2 0x8000800080008000 0x8000800080008000
    v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.avgr_u
  )
  (func $i16x8.min_s-0 (export "i16x8.min_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i16x8.min_s v128.const i64x2 0 0 local.get 0 i16x8.min_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i16x8.min_s
  )
  (func $i16x8.min_s-1 (export "i16x8.min_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i16x8.min_s v128.const i64x2 -1 -1 local.get 0 i16x8.min_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i16x8.min_s
  )
  (func $i16x8.min_s-2 (export "i16x8.min_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.min_s
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff local.get 0 i16x8.min_s
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.min_s
  )
  (func $i16x8.min_s-3 (export "i16x8.min_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.min_s
    v128.const i64x2 0x8000800080008000 0x8000800080008000 local.get 0 i16x8.min_s
    v128.const i64x2 0x8000800080008000 0x8000800080008000
    v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.min_s
  )
  (func $i16x8.min_u-0 (export "i16x8.min_u-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i16x8.min_u v128.const i64x2 0 0 local.get 0 i16x8.min_u
    v128.const i64x2 0 0 v128.const i64x2 0 0 i16x8.min_u
  )
  (func $i16x8.min_u-1 (export "i16x8.min_u-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i16x8.min_u v128.const i64x2 -1 -1 local.get 0 i16x8.min_u
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i16x8.min_u
  )
  (func $i16x8.min_u-2 (export "i16x8.min_u-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.min_u
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff local.get 0 i16x8.min_u
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.min_u
  )
  (func $i16x8.min_u-3 (export "i16x8.min_u-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.min_u
    v128.const i64x2 0x8000800080008000 0x8000800080008000 local.get 0 i16x8.min_u
    v128.const i64x2 0x8000800080008000 0x8000800080008000
    v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.min_u
  )
  (func $i16x8.max_s-0 (export "i16x8.max_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i16x8.max_s v128.const i64x2 0 0 local.get 0 i16x8.max_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i16x8.max_s
  )
  (func $i16x8.max_s-1 (export "i16x8.max_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i16x8.max_s v128.const i64x2 -1 -1 local.get 0 i16x8.max_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i16x8.max_s
  )
  (func $i16x8.max_s-2 (export "i16x8.max_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.max_s
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff local.get 0 i16x8.max_s
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.max_s
  )
  (func $i16x8.max_s-3 (export "i16x8.max_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.max_s
    v128.const i64x2 0x8000800080008000 0x8000800080008000 local.get 0 i16x8.max_s
    v128.const i64x2 0x8000800080008000 0x8000800080008000
    v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.max_s
  )
  (func $i16x8.max_u-0 (export "i16x8.max_u-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i16x8.max_u v128.const i64x2 0 0 local.get 0 i16x8.max_u
    v128.const i64x2 0 0 v128.const i64x2 0 0 i16x8.max_u
  )
  (func $i16x8.max_u-1 (export "i16x8.max_u-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i16x8.max_u v128.const i64x2 -1 -1 local.get 0 i16x8.max_u
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i16x8.max_u
  )
  (func $i16x8.max_u-2 (export "i16x8.max_u-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.max_u
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff local.get 0 i16x8.max_u
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.max_u
  )
  (func $i16x8.max_u-3 (export "i16x8.max_u-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.max_u
    v128.const i64x2 0x8000800080008000 0x8000800080008000 local.get 0 i16x8.max_u
    v128.const i64x2 0x8000800080008000 0x8000800080008000
    v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.max_u
  )
  (func $i16x8.q15mulr_sat_s-0 (export "i16x8.q15mulr_sat_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i16x8.q15mulr_sat_s v128.const i64x2 0 0 local.get 0 i16x8.q15mulr_sat_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i16x8.q15mulr_sat_s
  )
  (func $i16x8.q15mulr_sat_s-1 (export "i16x8.q15mulr_sat_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i16x8.q15mulr_sat_s v128.const i64x2 -1 -1 local.get 0
    i16x8.q15mulr_sat_s v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i16x8.q15mulr_sat_s
  )
  (func $i16x8.q15mulr_sat_s-2 (export "i16x8.q15mulr_sat_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.q15mulr_sat_s
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff local.get 0 i16x8.q15mulr_sat_s
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff
    v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff i16x8.q15mulr_sat_s
  )
  (func $i16x8.q15mulr_sat_s-3 (export "i16x8.q15mulr_sat_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.q15mulr_sat_s
    v128.const i64x2 0x8000800080008000 0x8000800080008000 local.get 0 i16x8.q15mulr_sat_s
    v128.const i64x2 0x8000800080008000 0x8000800080008000
    v128.const i64x2 0x8000800080008000 0x8000800080008000 i16x8.q15mulr_sat_s
  )
)

(assert_return (invoke "i16x8.eq-0"
  (v128.const i64x2 0xffb0ffff0001fb88 0x8008000bfc6cfe7)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.eq-1"
  (v128.const i64x2 0x1ec603530002e71d 0x8ffee6082003c)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.eq-2"
  (v128.const i64x2 0x8fffe1dd0399c 0xd1b86b169c080010)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.eq-3"
  (v128.const i64x2 0x40c62b005caca1 0x96ec00017ffe1fcf)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.ne-0"
  (v128.const i64x2 0xd32c0100ffb1a5f5 0xfcdad8d2ffe28a89)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.ne-1"
  (v128.const i64x2 0x80010100173b98ae 0xdd14274cdbc5dd51)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.ne-2"
  (v128.const i64x2 0x26a0000ffd5f8d4 0xf9e1003bb6dcf8f1)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.ne-3"
  (v128.const i64x2 0xf828ff9f75cad58d 0x130ce768da819087)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.lt_s-0"
  (v128.const i64x2 0x25541cf8d5e45546 0x165edce500dfd22)) (v128.const i64x2 0xffff0000 0xffff0000ffff)
  (v128.const i64x2 0xffffffff0000ffff 0xffff0000ffff0000) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.lt_s-1"
  (v128.const i64x2 0x8000001a531a843 0xbd23ffc60e8d7ba8)) (v128.const i64x2 0xffffffff 0xffffffff00000000)
  (v128.const i64x2 0xffffffff00000000 0xffffffff) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.lt_s-2"
  (v128.const i64x2 0xffff5d4c000820f7 0x204ccb0da9ffbf)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.lt_s-3"
  (v128.const i64x2 0x8670ffc2ffe06d4d 0x3ec651bd130200)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.gt_s-0"
  (v128.const i64x2 0xffe0c955d44a985f 0xcc4dffbc7ffe5e28)) (v128.const i64x2 0 0xffffffff)
  (v128.const i64x2 -1 0xffffffff00000000) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.gt_s-1"
  (v128.const i64x2 0x800184eb0040c9b3 0x46cdd53e9b551bd3)) (v128.const i64x2 0xffff0000 0xffff00000000ffff)
  (v128.const i64x2 0xffffffff0000ffff 0xffffffff0000) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.gt_s-2"
  (v128.const i64x2 0xdae86091ffda332b 0x80018ee927020010)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.gt_s-3"
  (v128.const i64x2 0x4f2473d0b4158001 0xa6a53f2d001c4000)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.le_s-0"
  (v128.const i64x2 0xb8fd7ffeddda8001 0xdd37615016628a12))
  (v128.const i64x2 0xffff0000ffffffff 0xffff00000000ffff) (v128.const i64x2 0xffff00000000 0xffffffff0000)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.le_s-1"
  (v128.const i64x2 0xb796e80d10006495 0xffff00103272fffe))
  (v128.const i64x2 0xffffffff00000000 0xffff00000000ffff) (v128.const i64x2 0xffffffff -65536)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.le_s-2"
  (v128.const i64x2 0x4185b52e4f3c5 0xea19000000507fff)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 65535)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.le_s-3"
  (v128.const i64x2 0xad6c1ad7d91c22c1 0x4858da00200001)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.ge_s-0"
  (v128.const i64x2 0xd6a90008e4eb1000 0x6ae1b60c00342000))
  (v128.const i64x2 0xffff0000ffff 0xffff0000ffffffff) (v128.const i64x2 0xffff0000ffff0000 0xffff00000000)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.ge_s-1"
  (v128.const i64x2 0x410004891ffc0 0x202000c611c542)) (v128.const i64x2 -65536 0xffffffff00000000)
  (v128.const i64x2 65535 0xffffffff) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.ge_s-2"
  (v128.const i64x2 0xa6e70001001071d5 0x554acdffe82725)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.ge_s-3"
  (v128.const i64x2 0x30cd5625770010 0x84b3f8540080e027)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.lt_u-0"
  (v128.const i64x2 0x140f8001b24d8000 0x53d28a6246e739)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.lt_u-1"
  (v128.const i64x2 0x20fc98f7a40800 0x3ff88b9d590420)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.lt_u-2"
  (v128.const i64x2 0x8000be6b87234a50 0xd526204648747fff)) (v128.const i64x2 65535 0xffffffff0000)
  (v128.const i64x2 -65536 0xffff000000000000) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.lt_u-3"
  (v128.const i64x2 0x8001ffc4d4c73037 0x15db002055bc0080)) (v128.const i64x2 65535 -1)
  (v128.const i64x2 -65536 0) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.gt_u-0"
  (v128.const i64x2 0xbd9e23a17fffffd8 0xaf413f6ecbb2619a)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.gt_u-1"
  (v128.const i64x2 0x9a0e233a7d2bffea 0x8000ffe939ad4f1a)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.gt_u-2"
  (v128.const i64x2 0xffc318780002ffaf 0x913a6c73b6664000))
  (v128.const i64x2 0xffff00000000ffff 0xffff0000ffff0000) (v128.const i64x2 0xffffffff0000 0xffff0000ffff)
  (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.gt_u-3"
  (v128.const i64x2 0x77e8001e0800ffec 0x3903ffa5978bf591)) (v128.const i64x2 65535 0xffffffffffff)
  (v128.const i64x2 -65536 0xffff000000000000) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.le_u-0"
  (v128.const i64x2 0xffff01000e7fcbfe 0xffe3b18c8904)) (v128.const i64x2 0 0xffff000000000000)
  (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.le_u-1"
  (v128.const i64x2 0xf37a1f6dca400400 0x21126c654e12ddd4)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.le_u-2"
  (v128.const i64x2 0xffc6671f201affff 0x9a45ffd3c0a10003)) (v128.const i64x2 0xffffffff0000 65535)
  (v128.const i64x2 0xffff00000000ffff -65536) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.le_u-3"
  (v128.const i64x2 0xffe8005b7a7ccf5a 0x7ffe000179c20aa1)) (v128.const i64x2 0xffffffff0000 -1)
  (v128.const i64x2 0xffff00000000ffff 0) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.ge_u-0"
  (v128.const i64x2 0x91fafffb13e1b60a 0xac74000177d17962)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.ge_u-1"
  (v128.const i64x2 0x50347fff94774af7 0x98b59cfd34f68482)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.ge_u-2"
  (v128.const i64x2 0xbd09abe3fcb1326e 0x5613373100224ebe)) (v128.const i64x2 -65536 0)
  (v128.const i64x2 65535 -1) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.ge_u-3"
  (v128.const i64x2 0xd7d2fff200356ab2 0x3e91fead7d910008))
  (v128.const i64x2 0xffffffff00000000 0xffff00000000) (v128.const i64x2 0xffffffff 0xffff0000ffffffff)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.add-0"
  (v128.const i64x2 0x7a9affff94676f1b 0x100080000017002c))
  (v128.const i64x2 0x7a9affff94676f1b 0x100080000017002c)
  (v128.const i64x2 0x7a9affff94676f1b 0x100080000017002c) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.add-1"
  (v128.const i64x2 0x100b19ee1d67ffe 0xffd1f96438b90e97))
  (v128.const i64x2 0xffb19de1d57ffd 0xffd0f96338b80e96)
  (v128.const i64x2 0xffb19de1d57ffd 0xffd0f96338b80e96)
  (v128.const i64x2 0xfffefffefffefffe 0xfffefffefffefffe))
(assert_return (invoke "i16x8.add-2"
  (v128.const i64x2 0x650052c1be40800 0xffcb781e002836ab))
  (v128.const i64x2 0x864f852b9be387ff 0x7fcaf81d8027b6aa)
  (v128.const i64x2 0x864f852b9be387ff 0x7fcaf81d8027b6aa)
  (v128.const i64x2 0xfffefffefffefffe 0xfffefffefffefffe))
(assert_return (invoke "i16x8.add-3"
  (v128.const i64x2 0x4822a31c5a490000 0xef5402007fffde1e))
  (v128.const i64x2 0xc822231cda498000 0x6f548200ffff5e1e)
  (v128.const i64x2 0xc822231cda498000 0x6f548200ffff5e1e) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.sub-0"
  (v128.const i64x2 0x20004900017ffe 0xcacdff9d6485fffe))
  (v128.const i64x2 0x20004900017ffe 0xcacdff9d6485fffe)
  (v128.const i64x2 0xffe0ffb7ffff8002 0x353300639b7b0002) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.sub-1"
  (v128.const i64x2 0xee8a400000017fff 0x493ddc286a21a)) (v128.const i64x2 0xee8b400100028000 0x593dec287a21b)
  (v128.const i64x2 0x1175bffffffe8000 0xfffb6c223d795de5) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.sub-2"
  (v128.const i64x2 0x1ffbb95ff0537 0xffff05f993dd8164))
  (v128.const i64x2 0x80027fbc16008538 0x800085fa13de0165)
  (v128.const i64x2 0x7ffe8044ea007ac8 0x80007a06ec22fe9b) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.sub-3"
  (v128.const i64x2 0x62421a1086e8eac 0x716400459c844761))
  (v128.const i64x2 0x8624a1a1886e0eac 0xf16480451c84c761)
  (v128.const i64x2 0x79dc5e5f7792f154 0xe9c7fbbe37c389f) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.mul-0"
  (v128.const i64x2 0x6630791aeabb580d 0xdbb80031ded0a873)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.mul-1"
  (v128.const i64x2 0x9cd494595b450020 0x4de6d26a7b46a551))
  (v128.const i64x2 0x632c6ba7a4bbffe0 0xb21a2d9684ba5aaf)
  (v128.const i64x2 0x632c6ba7a4bbffe0 0xb21a2d9684ba5aaf) (v128.const i64x2 0x1000100010001 0x1000100010001))
(assert_return (invoke "i16x8.mul-2"
  (v128.const i64x2 0x81f9250fffeecdf 0x20b40200400001))
  (v128.const i64x2 0x77e16db000029321 0xffe04bfeffc07fff)
  (v128.const i64x2 0x77e16db000029321 0xffe04bfeffc07fff) (v128.const i64x2 0x1000100010001 0x1000100010001))
(assert_return (invoke "i16x8.mul-3"
  (v128.const i64x2 0xfffe0c21377529d2 0xc313bc31c23c3fca))
  (v128.const i64x2 0x800080000000 0x8000800000000000) (v128.const i64x2 0x800080000000 0x8000800000000000)
  (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.add_sat_s-0"
  (v128.const i64x2 0x6999a40809c2761c 0xa3ed003bffb5e9e2))
  (v128.const i64x2 0x6999a40809c2761c 0xa3ed003bffb5e9e2)
  (v128.const i64x2 0x6999a40809c2761c 0xa3ed003bffb5e9e2) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.add_sat_s-1"
  (v128.const i64x2 0x1d0001e126dac8 0x8000f23720005aa9))
  (v128.const i64x2 0x1c0000e125dac7 0x8000f2361fff5aa8)
  (v128.const i64x2 0x1c0000e125dac7 0x8000f2361fff5aa8)
  (v128.const i64x2 0xfffefffefffefffe 0xfffefffefffefffe))
(assert_return (invoke "i16x8.add_sat_s-2"
  (v128.const i64x2 0xe59e9a37702bffe9 0x7fff2eb8029e8024))
  (v128.const i64x2 0x659d1a367fff7fe8 0x7fff7fff7fff0023)
  (v128.const i64x2 0x659d1a367fff7fe8 0x7fff7fff7fff0023)
  (v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff))
(assert_return (invoke "i16x8.add_sat_s-3"
  (v128.const i64x2 0x7fff84f9903a0000 0x9171a212bf22f))
  (v128.const i64x2 0xffff800080008000 0x8009971aa12b8000)
  (v128.const i64x2 0xffff800080008000 0x8009971aa12b8000)
  (v128.const i64x2 0x8000800080008000 0x8000800080008000))
(assert_return (invoke "i16x8.add_sat_u-0"
  (v128.const i64x2 0xf1fd9f1dcb2ae60f 0x73f1000100808000))
  (v128.const i64x2 0xf1fd9f1dcb2ae60f 0x73f1000100808000)
  (v128.const i64x2 0xf1fd9f1dcb2ae60f 0x73f1000100808000) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.add_sat_u-1"
  (v128.const i64x2 0x401f0d318857eb 0x7ffe7628ffb72000)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.add_sat_u-2"
  (v128.const i64x2 0x800a99d27390eec 0xd7a4403b8fa70400))
  (v128.const i64x2 0x87ffffffa7388eeb 0xffffc03affff83ff)
  (v128.const i64x2 0x87ffffffa7388eeb 0xffffc03affff83ff)
  (v128.const i64x2 0xfffefffefffefffe 0xfffefffefffefffe))
(assert_return (invoke "i16x8.add_sat_u-3"
  (v128.const i64x2 0xdbbc8724d8d8fc68 0xff9c00017ffe4842)) (v128.const i64x2 -1 0xffff8001fffec842)
  (v128.const i64x2 -1 0xffff8001fffec842) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.sub_sat_s-0"
  (v128.const i64x2 0x4769fffe0041524e 0xe392001aff9ffffd))
  (v128.const i64x2 0x4769fffe0041524e 0xe392001aff9ffffd)
  (v128.const i64x2 0xb8970002ffbfadb2 0x1c6effe600610003) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.sub_sat_s-1"
  (v128.const i64x2 0x719cffe87ffe01e3 0x5a1f8000002bd2c9))
  (v128.const i64x2 0x719dffe97fff01e4 0x5a208001002cd2ca)
  (v128.const i64x2 0x8e6300178001fe1c 0xa5e07fffffd42d36) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.sub_sat_s-2"
  (v128.const i64x2 0xfffe2ee4ddaa7fff 0xd08622d36fa8e94e))
  (v128.const i64x2 0x8000aee580000000 0x8000a2d4efa98000)
  (v128.const i64x2 0x7fff511b7fff0000 0x7fff5d2c10577fff) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.sub_sat_s-3"
  (v128.const i64x2 0x100002061cc0400 0x410038ffef8000))
  (v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fef0000)
  (v128.const i64x2 0x8000800080008000 0x8000800080110000) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.sub_sat_u-0"
  (v128.const i64x2 0x200b77b00205926 0x7849b8544ffbe)) (v128.const i64x2 0x200b77b00205926 0x7849b8544ffbe)
  (v128.const i64x2 0 0) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.sub_sat_u-1"
  (v128.const i64x2 0x1e3d410079197eda 0xec62000200017039)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xe1c2beff86e68125 0x139dfffdfffe8fc6) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.sub_sat_u-2"
  (v128.const i64x2 0x7bb9b4e46e580080 0xa42e7fffc04a0020))
  (v128.const i64x2 0x34e500000000 0x242f0000404b0000) (v128.const i64x2 0x446000011a77f7f 32735)
  (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.sub_sat_u-3"
  (v128.const i64x2 0xa63aaa3c6d357ffe 0x58b8fffe2000b102))
  (v128.const i64x2 0x263a2a3c00000000 0x7ffe00003102) (v128.const i64x2 0x12cb0002 0x2748000060000000)
  (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.avgr_u-0"
  (v128.const i64x2 0x18190028fffe8019 0x4000f0e2004a2302))
  (v128.const i64x2 0xc0d00147fff400d 0x2000787100251181)
  (v128.const i64x2 0xc0d00147fff400d 0x2000787100251181) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.avgr_u-1"
  (v128.const i64x2 0x61980080ffa24e2c 0x28ead9244000bbe2))
  (v128.const i64x2 0xb0cc8040ffd1a716 0x9475ec92a000ddf1)
  (v128.const i64x2 0xb0cc8040ffd1a716 0x9475ec92a000ddf1) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.avgr_u-2"
  (v128.const i64x2 0x10f792284ddfea 0x20fff64e11b5a6))
  (v128.const i64x2 0x4008bbc95426aff5 0x4010bffb67089ad3)
  (v128.const i64x2 0x4008bbc95426aff5 0x4010bffb67089ad3)
  (v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff))
(assert_return (invoke "i16x8.avgr_u-3"
  (v128.const i64x2 0x20007ffede6ab29f 0x16d6766358948))
  (v128.const i64x2 0x50007fffaf359950 0x400176b4731b84a4)
  (v128.const i64x2 0x50007fffaf359950 0x400176b4731b84a4)
  (v128.const i64x2 0x8000800080008000 0x8000800080008000))
(assert_return (invoke "i16x8.min_s-0"
  (v128.const i64x2 0x8001800083a799bc 0xfa2400000742c894))
  (v128.const i64x2 0x8001800083a799bc 0xfa2400000000c894)
  (v128.const i64x2 0x8001800083a799bc 0xfa2400000000c894) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.min_s-1"
  (v128.const i64x2 0x15fffeffff0080 0xfd4e6de1ffa9002a))
  (v128.const i64x2 0xfffffffeffffffff 0xfd4effffffa9ffff)
  (v128.const i64x2 0xfffffffeffffffff 0xfd4effffffa9ffff) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.min_s-2"
  (v128.const i64x2 0x10002032f868d3 0xffddfff585c2428e))
  (v128.const i64x2 0x10002032f868d3 0xffddfff585c2428e)
  (v128.const i64x2 0x10002032f868d3 0xffddfff585c2428e)
  (v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff))
(assert_return (invoke "i16x8.min_s-3"
  (v128.const i64x2 0x397a61670283f8 0x24e88338f7df2c))
  (v128.const i64x2 0x8000800080008000 0x8000800080008000)
  (v128.const i64x2 0x8000800080008000 0x8000800080008000)
  (v128.const i64x2 0x8000800080008000 0x8000800080008000))
(assert_return (invoke "i16x8.min_u-0"
  (v128.const i64x2 0x31f97ffe00080400 0xdad13791ffffcd8f)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.min_u-1"
  (v128.const i64x2 0x4a4398a54307a706 0x1231219a80005393))
  (v128.const i64x2 0x4a4398a54307a706 0x1231219a80005393)
  (v128.const i64x2 0x4a4398a54307a706 0x1231219a80005393) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.min_u-2"
  (v128.const i64x2 0x557a003ee6fbd370 0xe17fb7ec7ffe74e4))
  (v128.const i64x2 0x557a003e7fff7fff 0x7fff7fff7ffe74e4)
  (v128.const i64x2 0x557a003e7fff7fff 0x7fff7fff7ffe74e4)
  (v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff))
(assert_return (invoke "i16x8.min_u-3"
  (v128.const i64x2 0x75d34000e174003a 0x8001f67b25329bc2))
  (v128.const i64x2 0x75d340008000003a 0x8000800025328000)
  (v128.const i64x2 0x75d340008000003a 0x8000800025328000)
  (v128.const i64x2 0x8000800080008000 0x8000800080008000))
(assert_return (invoke "i16x8.max_s-0"
  (v128.const i64x2 0x200526ac75991aa 0x5c986c7fa0b0021))
  (v128.const i64x2 0x200526a00000000 0x5c9000000000021)
  (v128.const i64x2 0x200526a00000000 0x5c9000000000021) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.max_s-1"
  (v128.const i64x2 0x7ffe4d0700398942 0x8ffb2e3cacf2d)) (v128.const i64x2 0x7ffe4d070039ffff 0x8ffffffffffff)
  (v128.const i64x2 0x7ffe4d070039ffff 0x8ffffffffffff) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.max_s-2"
  (v128.const i64x2 0x800f24eb9388baf 0x1000001ea16b75d))
  (v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff)
  (v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff)
  (v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff))
(assert_return (invoke "i16x8.max_s-3"
  (v128.const i64x2 0xe794ffe3ffff8000 0xac86705f7fff35a6))
  (v128.const i64x2 0xe794ffe3ffff8000 0xac86705f7fff35a6)
  (v128.const i64x2 0xe794ffe3ffff8000 0xac86705f7fff35a6)
  (v128.const i64x2 0x8000800080008000 0x8000800080008000))
(assert_return (invoke "i16x8.max_u-0"
  (v128.const i64x2 0x10004d2020005d9b 0xccc6feb080000010))
  (v128.const i64x2 0x10004d2020005d9b 0xccc6feb080000010)
  (v128.const i64x2 0x10004d2020005d9b 0xccc6feb080000010) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.max_u-1"
  (v128.const i64x2 0x3a0a9290ceab6a 0x75656ecc0200e6c6)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.max_u-2"
  (v128.const i64x2 0xffcd0013000d704a 0x5019bb4b003e98ae))
  (v128.const i64x2 0xffcd7fff7fff7fff 0x7fffbb4b7fff98ae)
  (v128.const i64x2 0xffcd7fff7fff7fff 0x7fffbb4b7fff98ae)
  (v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff))
(assert_return (invoke "i16x8.max_u-3"
  (v128.const i64x2 0x8812c40000000 0x45aa002129f3ffff))
  (v128.const i64x2 0x8000812c80008000 0x800080008000ffff)
  (v128.const i64x2 0x8000812c80008000 0x800080008000ffff)
  (v128.const i64x2 0x8000800080008000 0x8000800080008000))
(assert_return (invoke "i16x8.q15mulr_sat_s-0"
  (v128.const i64x2 0x800038a4d16affbe 0x9d44fffe68991000)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.q15mulr_sat_s-1"
  (v128.const i64x2 0x8000ac495e27eb50 0x34544000fffe0008)) (v128.const i64x2 0x10001ffff0000 0)
  (v128.const i64x2 0x10001ffff0000 0) (v128.const i64x2 0 0))
(assert_return (invoke "i16x8.q15mulr_sat_s-2"
  (v128.const i64x2 0x7689d54dff0f2076 0xe22c8b4d9ab883ab))
  (v128.const i64x2 0x7688d54dff0f2076 0xe22c8b4e9ab983ac)
  (v128.const i64x2 0x7688d54dff0f2076 0xe22c8b4e9ab983ac)
  (v128.const i64x2 0x7ffe7ffe7ffe7ffe 0x7ffe7ffe7ffe7ffe))
(assert_return (invoke "i16x8.q15mulr_sat_s-3"
  (v128.const i64x2 0x92324d1dc18f4829 0x30deb2f7fffefbad))
  (v128.const i64x2 0x6dceb2e33e71b7d7 0xcf224d0900020453)
  (v128.const i64x2 0x6dceb2e33e71b7d7 0xcf224d0900020453)
  (v128.const i64x2 0x7fff7fff7fff7fff 0x7fff7fff7fff7fff))

(module
  (func $i32x4.eq-0 (export "i32x4.eq-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i32x4.eq v128.const i64x2 0 0 local.get 0 i32x4.eq v128.const i64x2 0 0
    v128.const i64x2 0 0 i32x4.eq
  )
  (func $i32x4.eq-1 (export "i32x4.eq-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i32x4.eq v128.const i64x2 -1 -1 local.get 0 i32x4.eq
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i32x4.eq
  )
  (func $i32x4.eq-2 (export "i32x4.eq-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.eq
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff local.get 0 i32x4.eq
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.eq
  )
  (func $i32x4.eq-3 (export "i32x4.eq-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.eq
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 i32x4.eq
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.eq
  )
  (func $i32x4.ne-0 (export "i32x4.ne-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i32x4.ne v128.const i64x2 0 0 local.get 0 i32x4.ne v128.const i64x2 0 0
    v128.const i64x2 0 0 i32x4.ne
  )
  (func $i32x4.ne-1 (export "i32x4.ne-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i32x4.ne v128.const i64x2 -1 -1 local.get 0 i32x4.ne
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i32x4.ne
  )
  (func $i32x4.ne-2 (export "i32x4.ne-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.ne
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff local.get 0 i32x4.ne
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.ne
  )
  (func $i32x4.ne-3 (export "i32x4.ne-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.ne
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 i32x4.ne
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.ne
  )
  (func $i32x4.lt_s-0 (export "i32x4.lt_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i32x4.lt_s v128.const i64x2 0 0 local.get 0 i32x4.lt_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i32x4.lt_s
  )
  (func $i32x4.lt_s-1 (export "i32x4.lt_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i32x4.lt_s v128.const i64x2 -1 -1 local.get 0 i32x4.lt_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i32x4.lt_s
  )
  (func $i32x4.lt_s-2 (export "i32x4.lt_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.lt_s
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff local.get 0 i32x4.lt_s
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.lt_s
  )
  (func $i32x4.lt_s-3 (export "i32x4.lt_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.lt_s
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 i32x4.lt_s
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.lt_s
  )
  (func $i32x4.gt_s-0 (export "i32x4.gt_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i32x4.gt_s v128.const i64x2 0 0 local.get 0 i32x4.gt_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i32x4.gt_s
  )
  (func $i32x4.gt_s-1 (export "i32x4.gt_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i32x4.gt_s v128.const i64x2 -1 -1 local.get 0 i32x4.gt_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i32x4.gt_s
  )
  (func $i32x4.gt_s-2 (export "i32x4.gt_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.gt_s
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff local.get 0 i32x4.gt_s
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.gt_s
  )
  (func $i32x4.gt_s-3 (export "i32x4.gt_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.gt_s
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 i32x4.gt_s
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.gt_s
  )
  (func $i32x4.le_s-0 (export "i32x4.le_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i32x4.le_s v128.const i64x2 0 0 local.get 0 i32x4.le_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i32x4.le_s
  )
  (func $i32x4.le_s-1 (export "i32x4.le_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i32x4.le_s v128.const i64x2 -1 -1 local.get 0 i32x4.le_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i32x4.le_s
  )
  (func $i32x4.le_s-2 (export "i32x4.le_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.le_s
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff local.get 0 i32x4.le_s
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.le_s
  )
  (func $i32x4.le_s-3 (export "i32x4.le_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.le_s
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 i32x4.le_s
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.le_s
  )
  (func $i32x4.ge_s-0 (export "i32x4.ge_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i32x4.ge_s v128.const i64x2 0 0 local.get 0 i32x4.ge_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i32x4.ge_s
  )
  (func $i32x4.ge_s-1 (export "i32x4.ge_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i32x4.ge_s v128.const i64x2 -1 -1 local.get 0 i32x4.ge_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i32x4.ge_s
  )
  (func $i32x4.ge_s-2 (export "i32x4.ge_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.ge_s
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff local.get 0 i32x4.ge_s
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.ge_s
  )
  (func $i32x4.ge_s-3 (export "i32x4.ge_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.ge_s
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 i32x4.ge_s
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.ge_s
  )
  (func $i32x4.lt_u-0 (export "i32x4.lt_u-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i32x4.lt_u v128.const i64x2 0 0 local.get 0 i32x4.lt_u
    v128.const i64x2 0 0 v128.const i64x2 0 0 i32x4.lt_u
  )
  (func $i32x4.lt_u-1 (export "i32x4.lt_u-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i32x4.lt_u v128.const i64x2 -1 -1 local.get 0 i32x4.lt_u
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i32x4.lt_u
  )
  (func $i32x4.lt_u-2 (export "i32x4.lt_u-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.lt_u
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff local.get 0 i32x4.lt_u
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.lt_u
  )
  (func $i32x4.lt_u-3 (export "i32x4.lt_u-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.lt_u
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 i32x4.lt_u
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.lt_u
  )
  (func $i32x4.gt_u-0 (export "i32x4.gt_u-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i32x4.gt_u v128.const i64x2 0 0 local.get 0 i32x4.gt_u
    v128.const i64x2 0 0 v128.const i64x2 0 0 i32x4.gt_u
  )
  (func $i32x4.gt_u-1 (export "i32x4.gt_u-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i32x4.gt_u v128.const i64x2 -1 -1 local.get 0 i32x4.gt_u
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i32x4.gt_u
  )
  (func $i32x4.gt_u-2 (export "i32x4.gt_u-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.gt_u
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff local.get 0 i32x4.gt_u
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.gt_u
  )
  (func $i32x4.gt_u-3 (export "i32x4.gt_u-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.gt_u
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 i32x4.gt_u
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.gt_u
  )
  (func $i32x4.le_u-0 (export "i32x4.le_u-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i32x4.le_u v128.const i64x2 0 0 local.get 0 i32x4.le_u
    v128.const i64x2 0 0 v128.const i64x2 0 0 i32x4.le_u
  )
  (func $i32x4.le_u-1 (export "i32x4.le_u-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i32x4.le_u v128.const i64x2 -1 -1 local.get 0 i32x4.le_u
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i32x4.le_u
  )
  (func $i32x4.le_u-2 (export "i32x4.le_u-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.le_u
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff local.get 0 i32x4.le_u
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.le_u
  )
  (func $i32x4.le_u-3 (export "i32x4.le_u-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.le_u
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 i32x4.le_u
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.le_u
  )
  (func $i32x4.ge_u-0 (export "i32x4.ge_u-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i32x4.ge_u v128.const i64x2 0 0 local.get 0 i32x4.ge_u
    v128.const i64x2 0 0 v128.const i64x2 0 0 i32x4.ge_u
  )
  (func $i32x4.ge_u-1 (export "i32x4.ge_u-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i32x4.ge_u v128.const i64x2 -1 -1 local.get 0 i32x4.ge_u
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i32x4.ge_u
  )
  (func $i32x4.ge_u-2 (export "i32x4.ge_u-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.ge_u
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff local.get 0 i32x4.ge_u
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.ge_u
  )
  (func $i32x4.ge_u-3 (export "i32x4.ge_u-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.ge_u
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 i32x4.ge_u
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.ge_u
  )
  (func $i32x4.add-0 (export "i32x4.add-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i32x4.add v128.const i64x2 0 0 local.get 0 i32x4.add v128.const i64x2 0 0
    v128.const i64x2 0 0 i32x4.add
  )
  (func $i32x4.add-1 (export "i32x4.add-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i32x4.add v128.const i64x2 -1 -1 local.get 0 i32x4.add
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i32x4.add
  )
  (func $i32x4.add-2 (export "i32x4.add-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.add
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff local.get 0 i32x4.add
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.add
  )
  (func $i32x4.add-3 (export "i32x4.add-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.add
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 i32x4.add
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.add
  )
  (func $i32x4.sub-0 (export "i32x4.sub-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i32x4.sub v128.const i64x2 0 0 local.get 0 i32x4.sub v128.const i64x2 0 0
    v128.const i64x2 0 0 i32x4.sub
  )
  (func $i32x4.sub-1 (export "i32x4.sub-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i32x4.sub v128.const i64x2 -1 -1 local.get 0 i32x4.sub
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i32x4.sub
  )
  (func $i32x4.sub-2 (export "i32x4.sub-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.sub
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff local.get 0 i32x4.sub
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.sub
  )
  (func $i32x4.sub-3 (export "i32x4.sub-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.sub
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 i32x4.sub
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.sub
  )
  (func $i32x4.mul-0 (export "i32x4.mul-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i32x4.mul v128.const i64x2 0 0 local.get 0 i32x4.mul v128.const i64x2 0 0
    v128.const i64x2 0 0 i32x4.mul
  )
  (func $i32x4.mul-1 (export "i32x4.mul-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i32x4.mul v128.const i64x2 -1 -1 local.get 0 i32x4.mul
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i32x4.mul
  )
  (func $i32x4.mul-2 (export "i32x4.mul-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.mul
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff local.get 0 i32x4.mul
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.mul
  )
  (func $i32x4.mul-3 (export "i32x4.mul-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.mul
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 i32x4.mul
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.mul
  )
  (func $i32x4.min_s-0 (export "i32x4.min_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i32x4.min_s v128.const i64x2 0 0 local.get 0 i32x4.min_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i32x4.min_s
  )
  (func $i32x4.min_s-1 (export "i32x4.min_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i32x4.min_s v128.const i64x2 -1 -1 local.get 0 i32x4.min_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i32x4.min_s
  )
  (func $i32x4.min_s-2 (export "i32x4.min_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.min_s
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff local.get 0 i32x4.min_s
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.min_s
  )
  (func $i32x4.min_s-3 (export "i32x4.min_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.min_s
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 i32x4.min_s
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.min_s
  )
  (func $i32x4.min_u-0 (export "i32x4.min_u-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i32x4.min_u v128.const i64x2 0 0 local.get 0 i32x4.min_u
    v128.const i64x2 0 0 v128.const i64x2 0 0 i32x4.min_u
  )
  (func $i32x4.min_u-1 (export "i32x4.min_u-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i32x4.min_u v128.const i64x2 -1 -1 local.get 0 i32x4.min_u
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i32x4.min_u
  )
  (func $i32x4.min_u-2 (export "i32x4.min_u-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.min_u
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff local.get 0 i32x4.min_u
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.min_u
  )
  (func $i32x4.min_u-3 (export "i32x4.min_u-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.min_u
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 i32x4.min_u
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.min_u
  )
  (func $i32x4.max_s-0 (export "i32x4.max_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i32x4.max_s v128.const i64x2 0 0 local.get 0 i32x4.max_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i32x4.max_s
  )
  (func $i32x4.max_s-1 (export "i32x4.max_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i32x4.max_s v128.const i64x2 -1 -1 local.get 0 i32x4.max_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i32x4.max_s
  )
  (func $i32x4.max_s-2 (export "i32x4.max_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.max_s
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff local.get 0 i32x4.max_s
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.max_s
  )
  (func $i32x4.max_s-3 (export "i32x4.max_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.max_s
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 i32x4.max_s
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.max_s
  )
  (func $i32x4.max_u-0 (export "i32x4.max_u-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i32x4.max_u v128.const i64x2 0 0 local.get 0 i32x4.max_u
    v128.const i64x2 0 0 v128.const i64x2 0 0 i32x4.max_u
  )
  (func $i32x4.max_u-1 (export "i32x4.max_u-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i32x4.max_u v128.const i64x2 -1 -1 local.get 0 i32x4.max_u
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i32x4.max_u
  )
  (func $i32x4.max_u-2 (export "i32x4.max_u-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.max_u
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff local.get 0 i32x4.max_u
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff
    v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff i32x4.max_u
  )
  (func $i32x4.max_u-3 (export "i32x4.max_u-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.max_u
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 i32x4.max_u
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 i32x4.max_u
  )
)

(assert_return (invoke "i32x4.eq-0"
  (v128.const i64x2 0xb2ea829d6d5cd263 0xbe31690399364bed)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.eq-1"
  (v128.const i64x2 0x1080fffa00000040 0xe92a7a3effffff9f)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.eq-2"
  (v128.const i64x2 0xd23fcf6c1dca79f9 0x7ffffffe4092a79e)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.eq-3"
  (v128.const i64x2 0xfffffffe00002000 0x800000ffffffdb)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.ne-0"
  (v128.const i64x2 0x800000a6634352 0x3a489d7700000001)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-1"
  (v128.const i64x2 0xf58d9472bdf740a9 0xfffffffe00200000)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-2"
  (v128.const i64x2 0x23fffffff0 0x6ad053444212ce5e)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-3"
  (v128.const i64x2 0x9b381c8d00010000 0x8d894fef0c66aae)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.lt_s-0"
  (v128.const i64x2 0x3065c8fe4d 0x852c427fffffffed)) (v128.const i64x2 0 -1) (v128.const i64x2 -1 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.lt_s-1"
  (v128.const i64x2 0x98081dd300000060 0xcb7d2f7a769b62db))
  (v128.const i64x2 0xffffffff00000000 0xffffffff00000000) (v128.const i64x2 0xffffffff 0xffffffff)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.lt_s-2"
  (v128.const i64x2 0x1244b84e00000003 0x400000)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.lt_s-3"
  (v128.const i64x2 0xac9cad497ffffffe 0xc7899c9340000000)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.gt_s-0"
  (v128.const i64x2 0x738d765c20b20f08 0x648c7a04f7c19eda)) (v128.const i64x2 -1 0xffffffff00000000)
  (v128.const i64x2 0 0xffffffff) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.gt_s-1"
  (v128.const i64x2 0xe13a2b36540cc75a 0x8000000180000000)) (v128.const i64x2 0xffffffff 0)
  (v128.const i64x2 0xffffffff00000000 -1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.gt_s-2"
  (v128.const i64x2 0x7fffffff00000010 0x5b890e2a00000800)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xffffffff -1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.gt_s-3"
  (v128.const i64x2 0x61ac8627fffffff 0x1d0f516eda)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.le_s-0"
  (v128.const i64x2 0xfffffffb059bb720 0x888f8d300000200)) (v128.const i64x2 0xffffffff00000000 0)
  (v128.const i64x2 0xffffffff -1) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.le_s-1"
  (v128.const i64x2 0xfffffffedee607d2 0xe80d28b955a194f0)) (v128.const i64x2 -1 0xffffffff00000000)
  (v128.const i64x2 0 0xffffffff) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.le_s-2"
  (v128.const i64x2 0xffffffff8fd0344b 0x8c91256100000000)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.le_s-3"
  (v128.const i64x2 0xf1faf59100000400 0x80caccb900000010)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.ge_s-0"
  (v128.const i64x2 0xd8673ec700000000 0x24087a4c6)) (v128.const i64x2 0xffffffff -1) (v128.const i64x2 -1 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.ge_s-1"
  (v128.const i64x2 0xffffffff7ce649cc 0x8000000100000000)) (v128.const i64x2 -1 0xffffffff)
  (v128.const i64x2 0xffffffff00000000 0xffffffff00000000) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.ge_s-2"
  (v128.const i64x2 0x7ffffffebfa3f3d3 0x800000000000001b)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.ge_s-3"
  (v128.const i64x2 0x24b67866758ba6ea 0x200000e1cc5b6d)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.lt_u-0"
  (v128.const i64x2 0xb7a34e146e99b6b0 0x800000008af7dd4a)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.lt_u-1"
  (v128.const i64x2 0x3bce18c2e0a347e3 0xb8762ae1ffffffff)) (v128.const i64x2 -1 0xffffffff00000000)
  (v128.const i64x2 0 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.lt_u-2"
  (v128.const i64x2 0xf44efbe881f33738 0xfffffff401000000)) (v128.const i64x2 0 0xffffffff)
  (v128.const i64x2 -1 0xffffffff00000000) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.lt_u-3"
  (v128.const i64x2 0xd29730ddfffffffe 0x9424a72f8c2ad7f9)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.gt_u-0"
  (v128.const i64x2 0x11c5bc0500000010 0x47b7180d10955df5)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.gt_u-1"
  (v128.const i64x2 0xffffffc10000003b 0x8aa0534a8)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.gt_u-2"
  (v128.const i64x2 0x47049cba7d86503 0x80000000cdb32583)) (v128.const i64x2 0xffffffff -1)
  (v128.const i64x2 0xffffffff00000000 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.gt_u-3"
  (v128.const i64x2 0x88f98ad068d8f603 0xa2f41742090830a9))
  (v128.const i64x2 0xffffffff00000000 0xffffffff00000000) (v128.const i64x2 0xffffffff 0xffffffff)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.le_u-0"
  (v128.const i64x2 0x77bde69d7bcae042 0xda92fcb80000001)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.le_u-1"
  (v128.const i64x2 0xf71c5023 0x8b7d4ec02fe84ee6)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.le_u-2"
  (v128.const i64x2 0xc5051428e539e91b 0xffffffcf80000000)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.le_u-3"
  (v128.const i64x2 0x6f6c4d13898d9a71 0xffffffd3055f8193)) (v128.const i64x2 0xffffffff00000000 0xffffffff)
  (v128.const i64x2 0xffffffff 0xffffffff00000000) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.ge_u-0"
  (v128.const i64x2 0x8365dc351ccfa19d 0x9fc6c000100000)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.ge_u-1"
  (v128.const i64x2 0x4000000f3c2c499 0xceb6e3f617309f26)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.ge_u-2"
  (v128.const i64x2 0x9bf46375fb095abf 0x4888192b80000000)) (v128.const i64x2 -1 0xffffffff)
  (v128.const i64x2 0 0xffffffff00000000) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.ge_u-3"
  (v128.const i64x2 0xa4693663034da0bd 0x2a097a9fffffffad)) (v128.const i64x2 0xffffffff00000000 0xffffffff)
  (v128.const i64x2 0xffffffff 0xffffffff00000000) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.add-0"
  (v128.const i64x2 0x4000000064be725a 0xa80b49733452ccbb))
  (v128.const i64x2 0x4000000064be725a 0xa80b49733452ccbb)
  (v128.const i64x2 0x4000000064be725a 0xa80b49733452ccbb) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.add-1"
  (v128.const i64x2 0x19cb6f94a6 0x200000007fa959e9)) (v128.const i64x2 0x18cb6f94a5 0x1fffffff7fa959e8)
  (v128.const i64x2 0x18cb6f94a5 0x1fffffff7fa959e8) (v128.const i64x2 0xfffffffefffffffe 0xfffffffefffffffe))
(assert_return (invoke "i32x4.add-2"
  (v128.const i64x2 0x8da7db9aab9f5773 0xc478254300000001))
  (v128.const i64x2 0xda7db992b9f5772 0x4478254280000000)
  (v128.const i64x2 0xda7db992b9f5772 0x4478254280000000)
  (v128.const i64x2 0xfffffffefffffffe 0xfffffffefffffffe))
(assert_return (invoke "i32x4.add-3"
  (v128.const i64x2 0x93fbb73d7 0xe2010516de807900)) (v128.const i64x2 0x80000009bfbb73d7 0x620105165e807900)
  (v128.const i64x2 0x80000009bfbb73d7 0x620105165e807900) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.sub-0"
  (v128.const i64x2 0x80153ed151e9bd12 0xffffffab390afe48))
  (v128.const i64x2 0x80153ed151e9bd12 0xffffffab390afe48) (v128.const i64x2 0x7feac12fae1642ee 0x55c6f501b8)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.sub-1"
  (v128.const i64x2 0x2fa496b5a9300acb 0x1b5097c11c09b9d3))
  (v128.const i64x2 0x2fa496b6a9300acc 0x1b5097c21c09b9d4)
  (v128.const i64x2 0xd05b694a56cff534 0xe4af683ee3f6462c) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.sub-2"
  (v128.const i64x2 0x24e37ac600001000 0x40512e02252c7309))
  (v128.const i64x2 0xa4e37ac780001001 0xc0512e03a52c730a)
  (v128.const i64x2 0x5b1c85397fffefff 0x3faed1fd5ad38cf6) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.sub-3"
  (v128.const i64x2 0x62424ca1bfc236c4 0x8f1f26020a6a7746))
  (v128.const i64x2 0xe2424ca13fc236c4 0xf1f26028a6a7746)
  (v128.const i64x2 0x1dbdb35fc03dc93c 0xf0e0d9fe759588ba) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.mul-0"
  (v128.const i64x2 0x8000008db2f0ca 0x31f2d1f700000001)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.mul-1"
  (v128.const i64x2 0x95d2fdd6fffffff1 0x9e29785000000100))
  (v128.const i64x2 0x6a2d022a0000000f 0x61d687b0ffffff00)
  (v128.const i64x2 0x6a2d022a0000000f 0x61d687b0ffffff00) (v128.const i64x2 0x100000001 0x100000001))
(assert_return (invoke "i32x4.mul-2"
  (v128.const i64x2 0x2dac6cc577 0x20002fdfde19)) (v128.const i64x2 0x7fffffd3d3933a89 0xffffe000502021e7)
  (v128.const i64x2 0x7fffffd3d3933a89 0xffffe000502021e7) (v128.const i64x2 0x100000001 0x100000001))
(assert_return (invoke "i32x4.mul-3"
  (v128.const i64x2 0x120384c99 0x40000ffffffa8)) (v128.const i64x2 0x8000000080000000 0)
  (v128.const i64x2 0x8000000080000000 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.min_s-0"
  (v128.const i64x2 0x80000001eb62392c 0x200080000)) (v128.const i64x2 0x80000001eb62392c 0)
  (v128.const i64x2 0x80000001eb62392c 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.min_s-1"
  (v128.const i64x2 0xb0fa84f700020000 0x1d384ab7ffffffe)) (v128.const i64x2 0xb0fa84f7ffffffff -1)
  (v128.const i64x2 0xb0fa84f7ffffffff -1) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.min_s-2"
  (v128.const i64x2 0x39c1057d167135c9 0xffffffd400000028))
  (v128.const i64x2 0x39c1057d167135c9 0xffffffd400000028)
  (v128.const i64x2 0x39c1057d167135c9 0xffffffd400000028)
  (v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff))
(assert_return (invoke "i32x4.min_s-3"
  (v128.const i64x2 0xfffffffe8368773b 0x100000000004a))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "i32x4.min_u-0"
  (v128.const i64x2 0x400000cf344a96 0x8a52506ca5debd69)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.min_u-1"
  (v128.const i64x2 0xbe503b72250a3571 0x9edc2cd700000000))
  (v128.const i64x2 0xbe503b72250a3571 0x9edc2cd700000000)
  (v128.const i64x2 0xbe503b72250a3571 0x9edc2cd700000000) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.min_u-2"
  (v128.const i64x2 0x4ccaa5d0c0b07054 0xcd7d8ba302000000))
  (v128.const i64x2 0x4ccaa5d07fffffff 0x7fffffff02000000)
  (v128.const i64x2 0x4ccaa5d07fffffff 0x7fffffff02000000)
  (v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff))
(assert_return (invoke "i32x4.min_u-3"
  (v128.const i64x2 0x5cf7af3f113b9539 0x35798182bd)) (v128.const i64x2 0x5cf7af3f113b9539 0x35798182bd)
  (v128.const i64x2 0x5cf7af3f113b9539 0x35798182bd) (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "i32x4.max_s-0"
  (v128.const i64x2 0x9b88cae12510ab03 0xffffffaff876ba58)) (v128.const i64x2 0x2510ab03 0)
  (v128.const i64x2 0x2510ab03 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.max_s-1"
  (v128.const i64x2 0xffffffff01e409b8 0xcffffffbc)) (v128.const i64x2 0xffffffff01e409b8 0xcffffffff)
  (v128.const i64x2 0xffffffff01e409b8 0xcffffffff) (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.max_s-2"
  (v128.const i64x2 0x2b67d2b07e411cfe 0x80000001f1a06477))
  (v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff)
  (v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff)
  (v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff))
(assert_return (invoke "i32x4.max_s-3"
  (v128.const i64x2 0x7fffffff6c2dfcfc 0x2000000ffffffff))
  (v128.const i64x2 0x7fffffff6c2dfcfc 0x2000000ffffffff)
  (v128.const i64x2 0x7fffffff6c2dfcfc 0x2000000ffffffff)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "i32x4.max_u-0"
  (v128.const i64x2 0x6695cb7080000001 0x40000000a4564376))
  (v128.const i64x2 0x6695cb7080000001 0x40000000a4564376)
  (v128.const i64x2 0x6695cb7080000001 0x40000000a4564376) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.max_u-1"
  (v128.const i64x2 0xc3dbb1414a1bf09f 0x7fffffffffffffbb)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i32x4.max_u-2"
  (v128.const i64x2 0xd04931e100000000 0x7dbc792703206ac0))
  (v128.const i64x2 0xd04931e17fffffff 0x7fffffff7fffffff)
  (v128.const i64x2 0xd04931e17fffffff 0x7fffffff7fffffff)
  (v128.const i64x2 0x7fffffff7fffffff 0x7fffffff7fffffff))
(assert_return (invoke "i32x4.max_u-3"
  (v128.const i64x2 0x81c85cb300000400 0x80000a3c91957))
  (v128.const i64x2 0x81c85cb380000000 0x80000000a3c91957)
  (v128.const i64x2 0x81c85cb380000000 0x80000000a3c91957)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))

(module
  (func $v128.and-0 (export "v128.and-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 v128.and v128.const i64x2 0 0 local.get 0 v128.and v128.const i64x2 0 0
    v128.const i64x2 0 0 v128.and
  )
  (func $v128.and-1 (export "v128.and-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 v128.and v128.const i64x2 -1 -1 local.get 0 v128.and
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 v128.and
  )
  (func $v128.and-2 (export "v128.and-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff v128.and
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff local.get 0 v128.and
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff v128.and
  )
  (func $v128.and-3 (export "v128.and-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 v128.and
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 v128.and
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 v128.and
  )
  (func $v128.andnot-0 (export "v128.andnot-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 v128.andnot v128.const i64x2 0 0 local.get 0 v128.andnot
    v128.const i64x2 0 0 v128.const i64x2 0 0 v128.andnot
  )
  (func $v128.andnot-1 (export "v128.andnot-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 v128.andnot v128.const i64x2 -1 -1 local.get 0 v128.andnot
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 v128.andnot
  )
  (func $v128.andnot-2 (export "v128.andnot-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff v128.andnot
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff local.get 0 v128.andnot
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff v128.andnot
  )
  (func $v128.andnot-3 (export "v128.andnot-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 v128.andnot
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 v128.andnot
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 v128.andnot
  )
  (func $v128.or-0 (export "v128.or-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 v128.or v128.const i64x2 0 0 local.get 0 v128.or v128.const i64x2 0 0
    v128.const i64x2 0 0 v128.or
  )
  (func $v128.or-1 (export "v128.or-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 v128.or v128.const i64x2 -1 -1 local.get 0 v128.or
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 v128.or
  )
  (func $v128.or-2 (export "v128.or-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff v128.or
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff local.get 0 v128.or
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff v128.or
  )
  (func $v128.or-3 (export "v128.or-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 v128.or
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 v128.or
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 v128.or
  )
  (func $v128.xor-0 (export "v128.xor-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 v128.xor v128.const i64x2 0 0 local.get 0 v128.xor v128.const i64x2 0 0
    v128.const i64x2 0 0 v128.xor
  )
  (func $v128.xor-1 (export "v128.xor-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 v128.xor v128.const i64x2 -1 -1 local.get 0 v128.xor
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 v128.xor
  )
  (func $v128.xor-2 (export "v128.xor-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff v128.xor
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff local.get 0 v128.xor
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff v128.xor
  )
  (func $v128.xor-3 (export "v128.xor-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 v128.xor
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 v128.xor
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 v128.xor
  )
  (func $i64x2.eq-0 (export "i64x2.eq-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i64x2.eq v128.const i64x2 0 0 local.get 0 i64x2.eq v128.const i64x2 0 0
    v128.const i64x2 0 0 i64x2.eq
  )
  (func $i64x2.eq-1 (export "i64x2.eq-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i64x2.eq v128.const i64x2 -1 -1 local.get 0 i64x2.eq
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i64x2.eq
  )
  (func $i64x2.eq-2 (export "i64x2.eq-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff i64x2.eq
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff local.get 0 i64x2.eq
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff i64x2.eq
  )
  (func $i64x2.eq-3 (export "i64x2.eq-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 i64x2.eq
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 i64x2.eq
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 i64x2.eq
  )
  (func $i64x2.ne-0 (export "i64x2.ne-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i64x2.ne v128.const i64x2 0 0 local.get 0 i64x2.ne v128.const i64x2 0 0
    v128.const i64x2 0 0 i64x2.ne
  )
  (func $i64x2.ne-1 (export "i64x2.ne-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i64x2.ne v128.const i64x2 -1 -1 local.get 0 i64x2.ne
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i64x2.ne
  )
  (func $i64x2.ne-2 (export "i64x2.ne-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff i64x2.ne
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff local.get 0 i64x2.ne
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff i64x2.ne
  )
  (func $i64x2.ne-3 (export "i64x2.ne-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 i64x2.ne
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 i64x2.ne
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 i64x2.ne
  )
  (func $i64x2.lt_s-0 (export "i64x2.lt_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i64x2.lt_s v128.const i64x2 0 0 local.get 0 i64x2.lt_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i64x2.lt_s
  )
  (func $i64x2.lt_s-1 (export "i64x2.lt_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i64x2.lt_s v128.const i64x2 -1 -1 local.get 0 i64x2.lt_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i64x2.lt_s
  )
  (func $i64x2.lt_s-2 (export "i64x2.lt_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff i64x2.lt_s
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff local.get 0 i64x2.lt_s
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff i64x2.lt_s
  )
  (func $i64x2.lt_s-3 (export "i64x2.lt_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 i64x2.lt_s
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 i64x2.lt_s
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 i64x2.lt_s
  )
  (func $i64x2.gt_s-0 (export "i64x2.gt_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i64x2.gt_s v128.const i64x2 0 0 local.get 0 i64x2.gt_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i64x2.gt_s
  )
  (func $i64x2.gt_s-1 (export "i64x2.gt_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i64x2.gt_s v128.const i64x2 -1 -1 local.get 0 i64x2.gt_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i64x2.gt_s
  )
  (func $i64x2.gt_s-2 (export "i64x2.gt_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff i64x2.gt_s
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff local.get 0 i64x2.gt_s
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff i64x2.gt_s
  )
  (func $i64x2.gt_s-3 (export "i64x2.gt_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 i64x2.gt_s
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 i64x2.gt_s
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 i64x2.gt_s
  )
  (func $i64x2.le_s-0 (export "i64x2.le_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i64x2.le_s v128.const i64x2 0 0 local.get 0 i64x2.le_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i64x2.le_s
  )
  (func $i64x2.le_s-1 (export "i64x2.le_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i64x2.le_s v128.const i64x2 -1 -1 local.get 0 i64x2.le_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i64x2.le_s
  )
  (func $i64x2.le_s-2 (export "i64x2.le_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff i64x2.le_s
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff local.get 0 i64x2.le_s
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff i64x2.le_s
  )
  (func $i64x2.le_s-3 (export "i64x2.le_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 i64x2.le_s
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 i64x2.le_s
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 i64x2.le_s
  )
  (func $i64x2.ge_s-0 (export "i64x2.ge_s-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i64x2.ge_s v128.const i64x2 0 0 local.get 0 i64x2.ge_s
    v128.const i64x2 0 0 v128.const i64x2 0 0 i64x2.ge_s
  )
  (func $i64x2.ge_s-1 (export "i64x2.ge_s-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i64x2.ge_s v128.const i64x2 -1 -1 local.get 0 i64x2.ge_s
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i64x2.ge_s
  )
  (func $i64x2.ge_s-2 (export "i64x2.ge_s-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff i64x2.ge_s
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff local.get 0 i64x2.ge_s
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff i64x2.ge_s
  )
  (func $i64x2.ge_s-3 (export "i64x2.ge_s-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 i64x2.ge_s
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 i64x2.ge_s
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 i64x2.ge_s
  )
  (func $i64x2.add-0 (export "i64x2.add-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i64x2.add v128.const i64x2 0 0 local.get 0 i64x2.add v128.const i64x2 0 0
    v128.const i64x2 0 0 i64x2.add
  )
  (func $i64x2.add-1 (export "i64x2.add-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i64x2.add v128.const i64x2 -1 -1 local.get 0 i64x2.add
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i64x2.add
  )
  (func $i64x2.add-2 (export "i64x2.add-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff i64x2.add
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff local.get 0 i64x2.add
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff i64x2.add
  )
  (func $i64x2.add-3 (export "i64x2.add-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 i64x2.add
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 i64x2.add
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 i64x2.add
  )
  (func $i64x2.sub-0 (export "i64x2.sub-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i64x2.sub v128.const i64x2 0 0 local.get 0 i64x2.sub v128.const i64x2 0 0
    v128.const i64x2 0 0 i64x2.sub
  )
  (func $i64x2.sub-1 (export "i64x2.sub-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i64x2.sub v128.const i64x2 -1 -1 local.get 0 i64x2.sub
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i64x2.sub
  )
  (func $i64x2.sub-2 (export "i64x2.sub-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff i64x2.sub
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff local.get 0 i64x2.sub
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff i64x2.sub
  )
  (func $i64x2.sub-3 (export "i64x2.sub-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 i64x2.sub
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 i64x2.sub
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 i64x2.sub
  )
  (func $i64x2.mul-0 (export "i64x2.mul-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i64x2.mul v128.const i64x2 0 0 local.get 0 i64x2.mul v128.const i64x2 0 0
    v128.const i64x2 0 0 i64x2.mul
  )
  (func $i64x2.mul-1 (export "i64x2.mul-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 i64x2.mul v128.const i64x2 -1 -1 local.get 0 i64x2.mul
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 i64x2.mul
  )
  (func $i64x2.mul-2 (export "i64x2.mul-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff i64x2.mul
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff local.get 0 i64x2.mul
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff
    v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff i64x2.mul
  )
  (func $i64x2.mul-3 (export "i64x2.mul-3") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 i64x2.mul
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 i64x2.mul
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 i64x2.mul
  )
)

(assert_return (invoke "v128.and-0"
  (v128.const i64x2 0x117de14733f375fc 0xad854b8737624241)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "v128.and-1"
  (v128.const i64x2 0x8000000000000000 0xd337114807f959af))
  (v128.const i64x2 0x8000000000000000 0xd337114807f959af)
  (v128.const i64x2 0x8000000000000000 0xd337114807f959af) (v128.const i64x2 -1 -1))
(assert_return (invoke "v128.and-2"
  (v128.const i64x2 0xc790520e2e1096f2 0x8baf44966fa2471a))
  (v128.const i64x2 0x4790520e2e1096f2 0xbaf44966fa2471a)
  (v128.const i64x2 0x4790520e2e1096f2 0xbaf44966fa2471a)
  (v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff))
(assert_return (invoke "v128.and-3"
  (v128.const i64x2 0xb0819e576839ee23 0x98bd684ecd9775a2))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "v128.andnot-0"
  (v128.const i64x2 2 0xf69b2cf32ec0103)) (v128.const i64x2 2 0xf69b2cf32ec0103) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "v128.andnot-1"
  (v128.const i64x2 0x9edad722e11200d 0xebb3bcdf8cbdc4b4)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xf612528dd1eedff2 0x144c432073423b4b) (v128.const i64x2 0 0))
(assert_return (invoke "v128.andnot-2"
  (v128.const i64x2 -14 0x5927ae51c17f9e0d)) (v128.const i64x2 0x8000000000000000 0)
  (v128.const i64x2 13 0x26d851ae3e8061f2) (v128.const i64x2 0 0))
(assert_return (invoke "v128.andnot-3"
  (v128.const i64x2 56 0xefeb91d0f25f86b5)) (v128.const i64x2 56 0x6feb91d0f25f86b5)
  (v128.const i64x2 0x8000000000000000 0) (v128.const i64x2 0 0))
(assert_return (invoke "v128.or-0"
  (v128.const i64x2 0xd8be3b5a3925462c 0xa5fc92ca5297b60a))
  (v128.const i64x2 0xd8be3b5a3925462c 0xa5fc92ca5297b60a)
  (v128.const i64x2 0xd8be3b5a3925462c 0xa5fc92ca5297b60a) (v128.const i64x2 0 0))
(assert_return (invoke "v128.or-1"
  (v128.const i64x2 -10 0x449f7faa3d4f6b56)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "v128.or-2"
  (v128.const i64x2 0x8495e7e2a87795a6 0xf03cdca08c5d0e5e)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff))
(assert_return (invoke "v128.or-3"
  (v128.const i64x2 0x578f50cd1e1ee3b4 4)) (v128.const i64x2 0xd78f50cd1e1ee3b4 0x8000000000000004)
  (v128.const i64x2 0xd78f50cd1e1ee3b4 0x8000000000000004)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "v128.xor-0"
  (v128.const i64x2 0x6169d0e1653325cb 42)) (v128.const i64x2 0x6169d0e1653325cb 42)
  (v128.const i64x2 0x6169d0e1653325cb 42) (v128.const i64x2 0 0))
(assert_return (invoke "v128.xor-1"
  (v128.const i64x2 4 0x732d064dc16654a5)) (v128.const i64x2 -5 0x8cd2f9b23e99ab5a)
  (v128.const i64x2 -5 0x8cd2f9b23e99ab5a) (v128.const i64x2 0 0))
(assert_return (invoke "v128.xor-2"
  (v128.const i64x2 0xf71ffe2773cd12a0 0x6fc106e7566d034d))
  (v128.const i64x2 0x88e001d88c32ed5f 0x103ef918a992fcb2)
  (v128.const i64x2 0x88e001d88c32ed5f 0x103ef918a992fcb2) (v128.const i64x2 0 0))
(assert_return (invoke "v128.xor-3"
  (v128.const i64x2 0xf7757aef1192d67 21)) (v128.const i64x2 0x8f7757aef1192d67 0x8000000000000015)
  (v128.const i64x2 0x8f7757aef1192d67 0x8000000000000015) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.eq-0"
  (v128.const i64x2 0x400000000000 0xc883d15c00198bdd)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.eq-1"
  (v128.const i64x2 0x8000000000000000 -88)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.eq-2"
  (v128.const i64x2 0x29145cbb75068262 74)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.eq-3"
  (v128.const i64x2 -29 0x4000000000000)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.ne-0"
  (v128.const i64x2 0x20000000000 0x4d0d4c897b998326)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.ne-1"
  (v128.const i64x2 0x806f5a54d0521f86 0x80000000000)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.ne-2"
  (v128.const i64x2 0xbade6fd13392f9be 0xb5002c5eb6876708)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.ne-3"
  (v128.const i64x2 0x4e88914c5d13e7c7 0x80000000000)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.lt_s-0"
  (v128.const i64x2 0x23d277756c698c65 -5)) (v128.const i64x2 0 -1) (v128.const i64x2 -1 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.lt_s-1"
  (v128.const i64x2 32768 -2)) (v128.const i64x2 0 -1) (v128.const i64x2 -1 0) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.lt_s-2"
  (v128.const i64x2 0x7ffffffffffffffe 0xb336bac190db186d)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.lt_s-3"
  (v128.const i64x2 0xadaf7b5b5978e3e0 0xe9c0e8ae52c93723)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-0"
  (v128.const i64x2 0x306a0ef40f1bde49 0x17f3cace097036ec)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-1"
  (v128.const i64x2 0x1d8932ee78ba5a24 0)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-2"
  (v128.const i64x2 0x2000000000 0x7ffffffffffffffe)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-3"
  (v128.const i64x2 0x8000000000000000 0x49f50e593b3a17b7)) (v128.const i64x2 0 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.le_s-0"
  (v128.const i64x2 26 0x89b8b1a1c5a67ad5)) (v128.const i64x2 0 -1) (v128.const i64x2 -1 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.le_s-1"
  (v128.const i64x2 0x99f3bfe947ed6588 0x57e9556cca0d9a20)) (v128.const i64x2 -1 0) (v128.const i64x2 0 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.le_s-2"
  (v128.const i64x2 0x400000 0xa933f68e30f80d0a)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.le_s-3"
  (v128.const i64x2 26 0x8000000000000000)) (v128.const i64x2 0 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.ge_s-0"
  (v128.const i64x2 0xe7c3cc54b366dfda 32)) (v128.const i64x2 0 -1) (v128.const i64x2 -1 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.ge_s-1"
  (v128.const i64x2 -56 -65)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.ge_s-2"
  (v128.const i64x2 0x69bc2f9f5602b61d 0x650ee8913757ecac)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.ge_s-3"
  (v128.const i64x2 -44 0x20000)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.add-0"
  (v128.const i64x2 0x20000000 0x179e62287334671e)) (v128.const i64x2 0x20000000 0x179e62287334671e)
  (v128.const i64x2 0x20000000 0x179e62287334671e) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.add-1"
  (v128.const i64x2 4 0xfd34ec1de0a89148)) (v128.const i64x2 3 0xfd34ec1de0a89147)
  (v128.const i64x2 3 0xfd34ec1de0a89147) (v128.const i64x2 -2 -2))
(assert_return (invoke "i64x2.add-2"
  (v128.const i64x2 8 0xed5f7d8396bb5484)) (v128.const i64x2 0x8000000000000007 0x6d5f7d8396bb5483)
  (v128.const i64x2 0x8000000000000007 0x6d5f7d8396bb5483) (v128.const i64x2 -2 -2))
(assert_return (invoke "i64x2.add-3"
  (v128.const i64x2 -2 0xb85dc73a0d12714)) (v128.const i64x2 0x7ffffffffffffffe 0x8b85dc73a0d12714)
  (v128.const i64x2 0x7ffffffffffffffe 0x8b85dc73a0d12714) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.sub-0"
  (v128.const i64x2 0x8000000000000001 0x40000000)) (v128.const i64x2 0x8000000000000001 0x40000000)
  (v128.const i64x2 0x7fffffffffffffff 0xffffffffc0000000) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.sub-1"
  (v128.const i64x2 0x7f4e42e8b24cd336 0x2de42d15718f1fe9))
  (v128.const i64x2 0x7f4e42e8b24cd337 0x2de42d15718f1fea)
  (v128.const i64x2 0x80b1bd174db32cc9 0xd21bd2ea8e70e016) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.sub-2"
  (v128.const i64x2 0xa024616f697bf96d 0x158b3cc512289770))
  (v128.const i64x2 0x2024616f697bf96e 0x958b3cc512289771)
  (v128.const i64x2 0xdfdb9e9096840692 0x6a74c33aedd7688f) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.sub-3"
  (v128.const i64x2 256 0x28758e733516bf58)) (v128.const i64x2 0x8000000000000100 0xa8758e733516bf58)
  (v128.const i64x2 0x7fffffffffffff00 0x578a718ccae940a8) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.mul-0"
  (v128.const i64x2 0x6ee81303e9498743 0xb73f9478394bfb96)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.mul-1"
  (v128.const i64x2 0x1000000000000 0x1bf165eea2240f4f))
  (v128.const i64x2 0xffff000000000000 0xe40e9a115ddbf0b1)
  (v128.const i64x2 0xffff000000000000 0xe40e9a115ddbf0b1) (v128.const i64x2 1 1))
(assert_return (invoke "i64x2.mul-2"
  (v128.const i64x2 -55 0x61f3772f541bb961)) (v128.const i64x2 0x8000000000000037 0x1e0c88d0abe4469f)
  (v128.const i64x2 0x8000000000000037 0x1e0c88d0abe4469f) (v128.const i64x2 1 1))
(assert_return (invoke "i64x2.mul-3"
  (v128.const i64x2 68 0x4000000000000000)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))

(module
  (func $f32x4.eq-0 (export "f32x4.eq-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f32x4.eq v128.const i64x2 0 0 local.get 0 f32x4.eq v128.const i64x2 0 0
    v128.const i64x2 0 0 f32x4.eq
  )
  (func $f32x4.eq-1 (export "f32x4.eq-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.eq
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.eq
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.eq
  )
  (func $f32x4.eq-2 (export "f32x4.eq-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f32x4.eq v128.const i64x2 -1 -1 local.get 0 f32x4.eq
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f32x4.eq
  )
  (func $f32x4.ne-0 (export "f32x4.ne-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f32x4.ne v128.const i64x2 0 0 local.get 0 f32x4.ne v128.const i64x2 0 0
    v128.const i64x2 0 0 f32x4.ne
  )
  (func $f32x4.ne-1 (export "f32x4.ne-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.ne
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.ne
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.ne
  )
  (func $f32x4.ne-2 (export "f32x4.ne-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f32x4.ne v128.const i64x2 -1 -1 local.get 0 f32x4.ne
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f32x4.ne
  )
  (func $f32x4.lt-0 (export "f32x4.lt-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f32x4.lt v128.const i64x2 0 0 local.get 0 f32x4.lt v128.const i64x2 0 0
    v128.const i64x2 0 0 f32x4.lt
  )
  (func $f32x4.lt-1 (export "f32x4.lt-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.lt
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.lt
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.lt
  )
  (func $f32x4.lt-2 (export "f32x4.lt-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f32x4.lt v128.const i64x2 -1 -1 local.get 0 f32x4.lt
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f32x4.lt
  )
  (func $f32x4.gt-0 (export "f32x4.gt-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f32x4.gt v128.const i64x2 0 0 local.get 0 f32x4.gt v128.const i64x2 0 0
    v128.const i64x2 0 0 f32x4.gt
  )
  (func $f32x4.gt-1 (export "f32x4.gt-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.gt
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.gt
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.gt
  )
  (func $f32x4.gt-2 (export "f32x4.gt-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f32x4.gt v128.const i64x2 -1 -1 local.get 0 f32x4.gt
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f32x4.gt
  )
  (func $f32x4.le-0 (export "f32x4.le-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f32x4.le v128.const i64x2 0 0 local.get 0 f32x4.le v128.const i64x2 0 0
    v128.const i64x2 0 0 f32x4.le
  )
  (func $f32x4.le-1 (export "f32x4.le-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.le
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.le
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.le
  )
  (func $f32x4.le-2 (export "f32x4.le-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f32x4.le v128.const i64x2 -1 -1 local.get 0 f32x4.le
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f32x4.le
  )
  (func $f32x4.ge-0 (export "f32x4.ge-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f32x4.ge v128.const i64x2 0 0 local.get 0 f32x4.ge v128.const i64x2 0 0
    v128.const i64x2 0 0 f32x4.ge
  )
  (func $f32x4.ge-1 (export "f32x4.ge-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.ge
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.ge
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.ge
  )
  (func $f32x4.ge-2 (export "f32x4.ge-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f32x4.ge v128.const i64x2 -1 -1 local.get 0 f32x4.ge
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f32x4.ge
  )
  (func $f32x4.add-0 (export "f32x4.add-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f32x4.add v128.const i64x2 0 0 local.get 0 f32x4.add v128.const i64x2 0 0
    v128.const i64x2 0 0 f32x4.add
  )
  (func $f32x4.add-1 (export "f32x4.add-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.add
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.add
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.add
  )
  (func $f32x4.add-2 (export "f32x4.add-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f32x4.add v128.const i64x2 -1 -1 local.get 0 f32x4.add
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f32x4.add
  )
  (func $f32x4.sub-0 (export "f32x4.sub-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f32x4.sub v128.const i64x2 0 0 local.get 0 f32x4.sub v128.const i64x2 0 0
    v128.const i64x2 0 0 f32x4.sub
  )
  (func $f32x4.sub-1 (export "f32x4.sub-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.sub
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.sub
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.sub
  )
  (func $f32x4.sub-2 (export "f32x4.sub-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f32x4.sub v128.const i64x2 -1 -1 local.get 0 f32x4.sub
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f32x4.sub
  )
  (func $f32x4.mul-0 (export "f32x4.mul-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f32x4.mul v128.const i64x2 0 0 local.get 0 f32x4.mul v128.const i64x2 0 0
    v128.const i64x2 0 0 f32x4.mul
  )
  (func $f32x4.mul-1 (export "f32x4.mul-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.mul
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.mul
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.mul
  )
  (func $f32x4.mul-2 (export "f32x4.mul-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f32x4.mul v128.const i64x2 -1 -1 local.get 0 f32x4.mul
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f32x4.mul
  )
  (func $f32x4.div-0 (export "f32x4.div-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f32x4.div v128.const i64x2 0 0 local.get 0 f32x4.div v128.const i64x2 0 0
    v128.const i64x2 0 0 f32x4.div
  )
  (func $f32x4.div-1 (export "f32x4.div-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.div
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.div
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.div
  )
  (func $f32x4.div-2 (export "f32x4.div-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f32x4.div v128.const i64x2 -1 -1 local.get 0 f32x4.div
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f32x4.div
  )
  (func $f32x4.min-0 (export "f32x4.min-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f32x4.min v128.const i64x2 0 0 local.get 0 f32x4.min v128.const i64x2 0 0
    v128.const i64x2 0 0 f32x4.min
  )
  (func $f32x4.min-1 (export "f32x4.min-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.min
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.min
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.min
  )
  (func $f32x4.min-2 (export "f32x4.min-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f32x4.min v128.const i64x2 -1 -1 local.get 0 f32x4.min
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f32x4.min
  )
  (func $f32x4.max-0 (export "f32x4.max-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f32x4.max v128.const i64x2 0 0 local.get 0 f32x4.max v128.const i64x2 0 0
    v128.const i64x2 0 0 f32x4.max
  )
  (func $f32x4.max-1 (export "f32x4.max-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.max
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.max
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.max
  )
  (func $f32x4.max-2 (export "f32x4.max-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f32x4.max v128.const i64x2 -1 -1 local.get 0 f32x4.max
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f32x4.max
  )
  (func $f32x4.pmin-0 (export "f32x4.pmin-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f32x4.pmin v128.const i64x2 0 0 local.get 0 f32x4.pmin
    v128.const i64x2 0 0 v128.const i64x2 0 0 f32x4.pmin
  )
  (func $f32x4.pmin-1 (export "f32x4.pmin-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.pmin
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.pmin
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.pmin
  )
  (func $f32x4.pmin-2 (export "f32x4.pmin-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f32x4.pmin v128.const i64x2 -1 -1 local.get 0 f32x4.pmin
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f32x4.pmin
  )
  (func $f32x4.pmax-0 (export "f32x4.pmax-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f32x4.pmax v128.const i64x2 0 0 local.get 0 f32x4.pmax
    v128.const i64x2 0 0 v128.const i64x2 0 0 f32x4.pmax
  )
  (func $f32x4.pmax-1 (export "f32x4.pmax-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.pmax
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.pmax
    v128.const i64x2 0x8000000080000000 0x8000000080000000
    v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.pmax
  )
  (func $f32x4.pmax-2 (export "f32x4.pmax-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f32x4.pmax v128.const i64x2 -1 -1 local.get 0 f32x4.pmax
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f32x4.pmax
  )
)

(assert_return (invoke "f32x4.eq-0"
  (v128.const i64x2 0x44a4838042700000 0x4f000000c5d2dfa0)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.eq-1"
  (v128.const i64x2 0xcf800000c5dde860 0x41f00000c5ab0c40)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.eq-2"
  (v128.const i64x2 0x800116c25f0ac723 0xff800000ffc00000)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.ne-0"
  (v128.const i64x2 0xc020000041560000 0x4f000000c4839600)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.ne-1"
  (v128.const i64x2 0xcb000001ffc00005 0xbf000000c5f59780)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.ne-2"
  (v128.const i64x2 0x41cb0000422b8000 0xbf800000bf000000)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.lt-0"
  (v128.const i64x2 0x40c4000041a20000 0x3dcccccd41b60000)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-1"
  (v128.const i64x2 0x4236000045f84280 0x3f7fffff452b5fc0)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-2"
  (v128.const i64x2 0x40f80000c0200000 0x4260000042038000)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.gt-0"
  (v128.const i64x2 0x4f80000041fd0000 0x45c006007f800000)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.gt-1"
  (v128.const i64x2 0x3f7fffffc0200000 0x4214800042400000)) (v128.const i64x2 0xffffffff00000000 -1)
  (v128.const i64x2 0xffffffff 0) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.gt-2"
  (v128.const i64x2 0x41ca0000000116c2 0x420c8000bfc00000)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.le-0"
  (v128.const i64x2 0x7fc00000c4a52380 0x41460000c4fc1700)) (v128.const i64x2 0xffffffff 0xffffffff)
  (v128.const i64x2 0 0xffffffff00000000) (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.le-1"
  (v128.const i64x2 0x4494bb8042188000 0x3dcccccd3f000000)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.le-2"
  (v128.const i64x2 0x42508000453d6440 0xc020000044da8900)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.ge-0"
  (v128.const i64x2 0x4204000041950000 0x4275000042698000)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.ge-1"
  (v128.const i64x2 0x40480000cf7fffff 0x42460000df0ac723))
  (v128.const i64x2 0xffffffff00000000 0xffffffff00000000) (v128.const i64x2 0xffffffff 0xffffffff)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.ge-2"
  (v128.const i64x2 0x4020000080000000 0x42588000cf000000)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.add-0"
  (v128.const i64x2 0x418b00004b000001 0x4262000041f80000))
  (v128.const i64x2 0x418b00004b000001 0x4262000041f80000)
  (v128.const i64x2 0x418b00004b000001 0x4262000041f80000) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.add-1"
  (v128.const i64x2 0x4000000045ed1500 0x426c8000c5991900))
  (v128.const i64x2 0x4000000045ed1500 0x426c8000c5991900)
  (v128.const i64x2 0x4000000045ed1500 0x426c8000c5991900)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "f32x4.add-2"
  (v128.const i64x2 0x45d9d1c045c2da20 0x458b2b603fa00000))
  (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic)
  (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic)
  (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic))
(assert_return (invoke "f32x4.sub-0"
  (v128.const i64x2 0xc550e280bf000000 0xff800009)) (v128.const f32x4 -0.5 -3342.1562 nan:arithmetic 0.0)
  (v128.const f32x4 0.5 3342.1562 nan:arithmetic 0.0) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.sub-1"
  (v128.const i64x2 0x7f8000094b000001 0x7fc000004f000000))
  (v128.const f32x4 8388609.0 nan:arithmetic 2.1474836e+09 nan:canonical)
  (v128.const f32x4 -8388609.0 nan:arithmetic -2.1474836e+09 nan:canonical) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.sub-2"
  (v128.const i64x2 0xc5cbeaa07f800000 0x3fc0000041bf0000))
  (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic)
  (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic)
  (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic))
(assert_return (invoke "f32x4.mul-0"
  (v128.const i64x2 0x412e0000 0x40b40000ff800009)) (v128.const f32x4 0.0 0.0 nan:arithmetic 0.0)
  (v128.const f32x4 0.0 0.0 nan:arithmetic 0.0) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.mul-1"
  (v128.const i64x2 0x40d40000423f8000 0x40e4000045e0f780))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.mul-2"
  (v128.const i64x2 0x41d00000419e0000 0x41340000bfc00000))
  (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic)
  (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic)
  (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic))
(assert_return (invoke "f32x4.div-0"
  (v128.const i64x2 0x45ae34403fa00000 0x405800005f0ac723))
  (v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000) (v128.const i64x2 0 0)
  (v128.const f32x4 nan:canonical nan:canonical nan:canonical nan:canonical))
(assert_return (invoke "f32x4.div-1"
  (v128.const i64x2 0xc48e0500418a0000 0xff800000bf000000))
  (v128.const i64x2 0x7f800000ff800000 0x7f8000007f800000) (v128.const i64x2 0x80000000 0)
  (v128.const f32x4 nan:canonical nan:canonical nan:canonical nan:canonical))
(assert_return (invoke "f32x4.div-2"
  (v128.const i64x2 0xbdcccccd42050000 0x4b00000142400000))
  (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic)
  (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic)
  (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic))
(assert_return (invoke "f32x4.min-0"
  (v128.const i64x2 0x42478000424d8000 0xcf800000cf000000)) (v128.const i64x2 0 0xcf800000cf000000)
  (v128.const i64x2 0 0xcf800000cf000000) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.min-1"
  (v128.const i64x2 0x40200000ffc00005 0x41ec0000cf800000))
  (v128.const f32x4 nan:arithmetic -0.0 -4.2949673e+09 -0.0)
  (v128.const f32x4 nan:arithmetic -0.0 -4.2949673e+09 -0.0)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "f32x4.min-2"
  (v128.const i64x2 0x45955f607f800009 0x424c000042538000))
  (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic)
  (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic)
  (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic))
(assert_return (invoke "f32x4.max-0"
  (v128.const i64x2 0x7f80000041df0000 0xbfc0000041d80000)) (v128.const i64x2 0x7f80000041df0000 0x41d80000)
  (v128.const i64x2 0x7f80000041df0000 0x41d80000) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.max-1"
  (v128.const i64x2 0x7fc0000540d00000 0x42670000419f0000)) (v128.const f32x4 6.5 nan:arithmetic 19.875 57.75)
  (v128.const f32x4 6.5 nan:arithmetic 19.875 57.75) (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "f32x4.max-2"
  (v128.const i64x2 0x418a00003f800000 0xcf0000007f800009))
  (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic)
  (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic)
  (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic))
(assert_return (invoke "f32x4.pmin-0"
  (v128.const i64x2 0xc0200000bf7fffff 0x410200005f0ac723)) (v128.const i64x2 0xc0200000bf7fffff 0)
  (v128.const i64x2 0xc0200000bf7fffff 0) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.pmin-1"
  (v128.const i64x2 0x4559e900ff800000 0xceffffffbf000000))
  (v128.const i64x2 0x80000000ff800000 0xceffffffbf000000)
  (v128.const i64x2 0x80000000ff800000 0xceffffffbf000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "f32x4.pmin-2"
  (v128.const i64x2 0x4527a100ffc00005 0xdf0ac7234f7fffff))
  (v128.const i64x2 0x4527a100ffc00005 0xdf0ac7234f7fffff) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1))
(assert_return (invoke "f32x4.pmax-0"
  (v128.const i64x2 0xbf800000423c8000 0x3fc00000c5ce57c0)) (v128.const i64x2 0x423c8000 0x3fc0000000000000)
  (v128.const i64x2 0x423c8000 0x3fc0000000000000) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.pmax-1"
  (v128.const i64x2 0x434e6c00c58f6aa0 0x40b4000080000000))
  (v128.const i64x2 0x434e6c0080000000 0x40b4000080000000)
  (v128.const i64x2 0x434e6c0080000000 0x40b4000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "f32x4.pmax-2"
  (v128.const i64x2 0x44b26b00424e8000 0x45df8d204f800000))
  (v128.const i64x2 0x44b26b00424e8000 0x45df8d204f800000) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1))

(module
  (func $f64x2.eq-0 (export "f64x2.eq-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f64x2.eq v128.const i64x2 0 0 local.get 0 f64x2.eq v128.const i64x2 0 0
    v128.const i64x2 0 0 f64x2.eq
  )
  (func $f64x2.eq-1 (export "f64x2.eq-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.eq
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.eq
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.eq
  )
  (func $f64x2.eq-2 (export "f64x2.eq-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f64x2.eq v128.const i64x2 -1 -1 local.get 0 f64x2.eq
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f64x2.eq
  )
  (func $f64x2.ne-0 (export "f64x2.ne-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f64x2.ne v128.const i64x2 0 0 local.get 0 f64x2.ne v128.const i64x2 0 0
    v128.const i64x2 0 0 f64x2.ne
  )
  (func $f64x2.ne-1 (export "f64x2.ne-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.ne
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.ne
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.ne
  )
  (func $f64x2.ne-2 (export "f64x2.ne-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f64x2.ne v128.const i64x2 -1 -1 local.get 0 f64x2.ne
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f64x2.ne
  )
  (func $f64x2.lt-0 (export "f64x2.lt-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f64x2.lt v128.const i64x2 0 0 local.get 0 f64x2.lt v128.const i64x2 0 0
    v128.const i64x2 0 0 f64x2.lt
  )
  (func $f64x2.lt-1 (export "f64x2.lt-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.lt
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.lt
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.lt
  )
  (func $f64x2.lt-2 (export "f64x2.lt-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f64x2.lt v128.const i64x2 -1 -1 local.get 0 f64x2.lt
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f64x2.lt
  )
  (func $f64x2.gt-0 (export "f64x2.gt-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f64x2.gt v128.const i64x2 0 0 local.get 0 f64x2.gt v128.const i64x2 0 0
    v128.const i64x2 0 0 f64x2.gt
  )
  (func $f64x2.gt-1 (export "f64x2.gt-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.gt
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.gt
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.gt
  )
  (func $f64x2.gt-2 (export "f64x2.gt-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f64x2.gt v128.const i64x2 -1 -1 local.get 0 f64x2.gt
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f64x2.gt
  )
  (func $f64x2.le-0 (export "f64x2.le-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f64x2.le v128.const i64x2 0 0 local.get 0 f64x2.le v128.const i64x2 0 0
    v128.const i64x2 0 0 f64x2.le
  )
  (func $f64x2.le-1 (export "f64x2.le-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.le
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.le
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.le
  )
  (func $f64x2.le-2 (export "f64x2.le-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f64x2.le v128.const i64x2 -1 -1 local.get 0 f64x2.le
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f64x2.le
  )
  (func $f64x2.ge-0 (export "f64x2.ge-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f64x2.ge v128.const i64x2 0 0 local.get 0 f64x2.ge v128.const i64x2 0 0
    v128.const i64x2 0 0 f64x2.ge
  )
  (func $f64x2.ge-1 (export "f64x2.ge-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.ge
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.ge
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.ge
  )
  (func $f64x2.ge-2 (export "f64x2.ge-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f64x2.ge v128.const i64x2 -1 -1 local.get 0 f64x2.ge
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f64x2.ge
  )
  (func $f64x2.add-0 (export "f64x2.add-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f64x2.add v128.const i64x2 0 0 local.get 0 f64x2.add v128.const i64x2 0 0
    v128.const i64x2 0 0 f64x2.add
  )
  (func $f64x2.add-1 (export "f64x2.add-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.add
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.add
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.add
  )
  (func $f64x2.add-2 (export "f64x2.add-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f64x2.add v128.const i64x2 -1 -1 local.get 0 f64x2.add
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f64x2.add
  )
  (func $f64x2.sub-0 (export "f64x2.sub-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f64x2.sub v128.const i64x2 0 0 local.get 0 f64x2.sub v128.const i64x2 0 0
    v128.const i64x2 0 0 f64x2.sub
  )
  (func $f64x2.sub-1 (export "f64x2.sub-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.sub
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.sub
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.sub
  )
  (func $f64x2.sub-2 (export "f64x2.sub-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f64x2.sub v128.const i64x2 -1 -1 local.get 0 f64x2.sub
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f64x2.sub
  )
  (func $f64x2.mul-0 (export "f64x2.mul-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f64x2.mul v128.const i64x2 0 0 local.get 0 f64x2.mul v128.const i64x2 0 0
    v128.const i64x2 0 0 f64x2.mul
  )
  (func $f64x2.mul-1 (export "f64x2.mul-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.mul
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.mul
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.mul
  )
  (func $f64x2.mul-2 (export "f64x2.mul-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f64x2.mul v128.const i64x2 -1 -1 local.get 0 f64x2.mul
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f64x2.mul
  )
  (func $f64x2.div-0 (export "f64x2.div-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f64x2.div v128.const i64x2 0 0 local.get 0 f64x2.div v128.const i64x2 0 0
    v128.const i64x2 0 0 f64x2.div
  )
  (func $f64x2.div-1 (export "f64x2.div-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.div
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.div
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.div
  )
  (func $f64x2.div-2 (export "f64x2.div-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f64x2.div v128.const i64x2 -1 -1 local.get 0 f64x2.div
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f64x2.div
  )
  (func $f64x2.min-0 (export "f64x2.min-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f64x2.min v128.const i64x2 0 0 local.get 0 f64x2.min v128.const i64x2 0 0
    v128.const i64x2 0 0 f64x2.min
  )
  (func $f64x2.min-1 (export "f64x2.min-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.min
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.min
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.min
  )
  (func $f64x2.min-2 (export "f64x2.min-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f64x2.min v128.const i64x2 -1 -1 local.get 0 f64x2.min
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f64x2.min
  )
  (func $f64x2.max-0 (export "f64x2.max-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f64x2.max v128.const i64x2 0 0 local.get 0 f64x2.max v128.const i64x2 0 0
    v128.const i64x2 0 0 f64x2.max
  )
  (func $f64x2.max-1 (export "f64x2.max-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.max
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.max
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.max
  )
  (func $f64x2.max-2 (export "f64x2.max-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f64x2.max v128.const i64x2 -1 -1 local.get 0 f64x2.max
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f64x2.max
  )
  (func $f64x2.pmin-0 (export "f64x2.pmin-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f64x2.pmin v128.const i64x2 0 0 local.get 0 f64x2.pmin
    v128.const i64x2 0 0 v128.const i64x2 0 0 f64x2.pmin
  )
  (func $f64x2.pmin-1 (export "f64x2.pmin-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.pmin
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.pmin
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.pmin
  )
  (func $f64x2.pmin-2 (export "f64x2.pmin-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f64x2.pmin v128.const i64x2 -1 -1 local.get 0 f64x2.pmin
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f64x2.pmin
  )
  (func $f64x2.pmax-0 (export "f64x2.pmax-0") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 f64x2.pmax v128.const i64x2 0 0 local.get 0 f64x2.pmax
    v128.const i64x2 0 0 v128.const i64x2 0 0 f64x2.pmax
  )
  (func $f64x2.pmax-1 (export "f64x2.pmax-1") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.pmax
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.pmax
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.pmax
  )
  (func $f64x2.pmax-2 (export "f64x2.pmax-2") (param v128) (result v128 v128 v128)
    local.get 0 v128.const i64x2 -1 -1 f64x2.pmax v128.const i64x2 -1 -1 local.get 0 f64x2.pmax
    v128.const i64x2 -1 -1 v128.const i64x2 -1 -1 f64x2.pmax
  )
)

(assert_return (invoke "f64x2.eq-0"
  (v128.const i64x2 0x409678b000000000 0x3ff8000000000000)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.eq-1"
  (v128.const i64x2 0xfff8000000000005 0xfff0000000000009)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.eq-2"
  (v128.const i64x2 0x4037c00000000000 0x400e000000000000)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.ne-0"
  (v128.const i64x2 0xc160000020000000 0x4031c00000000000)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.ne-1"
  (v128.const i64x2 0x40b93e8400000000 0x3fe8000000000000)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.ne-2"
  (v128.const i64x2 0xfff0000000000000 0x404cb00000000000)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.lt-0"
  (v128.const i64x2 0x4045d00000000000 0x4026c00000000000)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.lt-1"
  (v128.const i64x2 0xc0a6f52000000000 0xc07a968000000000)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.lt-2"
  (v128.const i64x2 0x41e0000000000000 0xbfe0000000000000)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.gt-0"
  (v128.const i64x2 0x3ff0000000000000 0x4045700000000000)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.gt-1"
  (v128.const i64x2 0x4049b00000000000 0x4031400000000000)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.gt-2"
  (v128.const i64x2 0xbfefffffdffffffe 0x4039000000000000)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.le-0"
  (v128.const i64x2 0xc7f074f8c4d3cd7b 0x3fb999999999999a)) (v128.const i64x2 -1 0) (v128.const i64x2 0 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.le-1"
  (v128.const i64x2 0x3fb999999999999a 0x40b8dac800000000)) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.le-2"
  (v128.const i64x2 0x4160000020000000 0xbff8000000000000)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.ge-0"
  (v128.const i64x2 0x41e0000000000000 0xc1dfffffffc00000)) (v128.const i64x2 -1 0) (v128.const i64x2 0 -1)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.ge-1"
  (v128.const i64x2 0x404b300000000000 0x404b100000000000)) (v128.const i64x2 -1 -1) (v128.const i64x2 0 0)
  (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.ge-2"
  (v128.const i64x2 0x4045c00000000000 0x408fd42000000000)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.add-0"
  (v128.const i64x2 0xfff8000000000000 0xfff8000000000005)) (v128.const f64x2 nan:canonical nan:arithmetic)
  (v128.const f64x2 nan:canonical nan:arithmetic) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.add-1"
  (v128.const i64x2 0x4045f00000000000 0x404bc00000000000))
  (v128.const i64x2 0x4045f00000000000 0x404bc00000000000)
  (v128.const i64x2 0x4045f00000000000 0x404bc00000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "f64x2.add-2"
  (v128.const i64x2 0x7ff0000000000009 0x4031800000000000)) (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const f64x2 nan:arithmetic nan:arithmetic) (v128.const f64x2 nan:arithmetic nan:arithmetic))
(assert_return (invoke "f64x2.sub-0"
  (v128.const i64x2 0x3ff8000000000000 0x41dfffffe0000000))
  (v128.const i64x2 0x3ff8000000000000 0x41dfffffe0000000)
  (v128.const i64x2 0xbff8000000000000 0xc1dfffffe0000000) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.sub-1"
  (v128.const i64x2 0x403cc00000000000 0xc0ae960000000000))
  (v128.const i64x2 0x403cc00000000000 0xc0ae960000000000)
  (v128.const i64x2 0xc03cc00000000000 0x40ae960000000000) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.sub-2"
  (v128.const i64x2 0x7ff0000000000009 0xc3e158e460913d00)) (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const f64x2 nan:arithmetic nan:arithmetic) (v128.const f64x2 nan:arithmetic nan:arithmetic))
(assert_return (invoke "f64x2.mul-0"
  (v128.const i64x2 0x40bcf25800000000 0x8000000000000000)) (v128.const i64x2 0 0x8000000000000000)
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.mul-1"
  (v128.const i64x2 0x40a50eb000000000 0xc0a6833800000000)) (v128.const i64x2 0x8000000000000000 0)
  (v128.const i64x2 0x8000000000000000 0) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.mul-2"
  (v128.const i64x2 0x41e0000000000000 0xbff8000000000000)) (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const f64x2 nan:arithmetic nan:arithmetic) (v128.const f64x2 nan:arithmetic nan:arithmetic))
(assert_return (invoke "f64x2.div-0"
  (v128.const i64x2 0x41dfffffe0000000 0x40bb51e400000000))
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000) (v128.const i64x2 0 0)
  (v128.const f64x2 nan:canonical nan:canonical))
(assert_return (invoke "f64x2.div-1"
  (v128.const i64x2 0x3fb999999999999a 0xc0ac970000000000))
  (v128.const i64x2 0xfff0000000000000 0x7ff0000000000000) (v128.const i64x2 0x8000000000000000 0)
  (v128.const f64x2 nan:canonical nan:canonical))
(assert_return (invoke "f64x2.div-2"
  (v128.const i64x2 0x404d200000000000 0x4036200000000000)) (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const f64x2 nan:arithmetic nan:arithmetic) (v128.const f64x2 nan:arithmetic nan:arithmetic))
(assert_return (invoke "f64x2.min-0"
  (v128.const i64x2 0xc0b533c400000000 0x407c408000000000)) (v128.const i64x2 0xc0b533c400000000 0)
  (v128.const i64x2 0xc0b533c400000000 0) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.min-1"
  (v128.const i64x2 0x4040900000000000 0x41e0000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "f64x2.min-2"
  (v128.const i64x2 0x4003000000000000 0xbfb999999999999a)) (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const f64x2 nan:arithmetic nan:arithmetic) (v128.const f64x2 nan:arithmetic nan:arithmetic))
(assert_return (invoke "f64x2.max-0"
  (v128.const i64x2 0x4038a00000000000 0x40ba503c00000000))
  (v128.const i64x2 0x4038a00000000000 0x40ba503c00000000)
  (v128.const i64x2 0x4038a00000000000 0x40ba503c00000000) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.max-1"
  (v128.const i64x2 0x41f0000000000000 0x4038000000000000))
  (v128.const i64x2 0x41f0000000000000 0x4038000000000000)
  (v128.const i64x2 0x41f0000000000000 0x4038000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "f64x2.max-2"
  (v128.const i64x2 0x404db00000000000 0xc0940a8000000000)) (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const f64x2 nan:arithmetic nan:arithmetic) (v128.const f64x2 nan:arithmetic nan:arithmetic))
(assert_return (invoke "f64x2.pmin-0"
  (v128.const i64x2 0x4047000000000000 0x40b7884800000000)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.pmin-1"
  (v128.const i64x2 0x4043d00000000000 0xc0b9964c00000000))
  (v128.const i64x2 0x8000000000000000 0xc0b9964c00000000)
  (v128.const i64x2 0x8000000000000000 0xc0b9964c00000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "f64x2.pmin-2"
  (v128.const i64x2 0x400e000000000000 0xc099f2e000000000))
  (v128.const i64x2 0x400e000000000000 0xc099f2e000000000) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.pmax-0"
  (v128.const i64x2 0x40ad4d7800000000 0x40ac313000000000))
  (v128.const i64x2 0x40ad4d7800000000 0x40ac313000000000)
  (v128.const i64x2 0x40ad4d7800000000 0x40ac313000000000) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.pmax-1"
  (v128.const i64x2 0x41dfffffffc00000 0x403a400000000000))
  (v128.const i64x2 0x41dfffffffc00000 0x403a400000000000)
  (v128.const i64x2 0x41dfffffffc00000 0x403a400000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "f64x2.pmax-2"
  (v128.const i64x2 0xc0b0e57c00000000 0x37a16c262777579c))
  (v128.const i64x2 0xc0b0e57c00000000 0x37a16c262777579c) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1))
