;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Relaxed minimum and maximum of all pairs of zeros, infinities, NaNs, signalling ones among them, and numbers.
;;
;; "relaxed_min-f32x4" takes two vectors; "relaxed_min-f32x4-constant-3" a vector and a constant, then the constant
;; and the vector.

(module
  (func $relaxed_min-f32x4 (export "relaxed_min-f32x4") (param v128 v128) (result v128)
    local.get 0 local.get 1 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-constant-0 (export "relaxed_min-f32x4-constant-0") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x100000000 f32x4.relaxed_min
    v128.const i64x2 0x8000000080000000 0x100000000 local.get 0 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-constant-1 (export "relaxed_min-f32x4-constant-1") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000 f32x4.relaxed_min
    v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000 local.get 0 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-constant-2 (export "relaxed_min-f32x4-constant-2") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x100000000 0x7f8000003f800000 f32x4.relaxed_min
    v128.const i64x2 0x100000000 0x7f8000003f800000 local.get 0 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-constant-3 (export "relaxed_min-f32x4-constant-3") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x100000000 0x7f8000003f800000 f32x4.relaxed_min
    v128.const i64x2 0x100000000 0x7f8000003f800000 local.get 0 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-constant-4 (export "relaxed_min-f32x4-constant-4") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000 f32x4.relaxed_min
    v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000 local.get 0 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-constant-5 (export "relaxed_min-f32x4-constant-5") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.relaxed_min
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-constant-6 (export "relaxed_min-f32x4-constant-6") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x800000007fc01234 0x8000000080000000 f32x4.relaxed_min
    v128.const i64x2 0x800000007fc01234 0x8000000080000000 local.get 0 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-constant-7 (export "relaxed_min-f32x4-constant-7") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.relaxed_min
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-constant-8 (export "relaxed_min-f32x4-constant-8") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x800000007fc01234 0x8000000080000000 f32x4.relaxed_min
    v128.const i64x2 0x800000007fc01234 0x8000000080000000 local.get 0 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-constant-9 (export "relaxed_min-f32x4-constant-9") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000 f32x4.relaxed_min
    v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000 local.get 0 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-constant-10 (export "relaxed_min-f32x4-constant-10") (param v128)
  (result v128 v128)
    local.get 0 v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000 f32x4.relaxed_min
    v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000 local.get 0 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-constant-11 (export "relaxed_min-f32x4-constant-11") (param v128)
  (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.relaxed_min
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.relaxed_min
  )
  (func $relaxed_max-f32x4 (export "relaxed_max-f32x4") (param v128 v128) (result v128)
    local.get 0 local.get 1 f32x4.relaxed_max
  )
  (func $relaxed_max-f32x4-constant-0 (export "relaxed_max-f32x4-constant-0") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x100000000 f32x4.relaxed_max
    v128.const i64x2 0x8000000080000000 0x100000000 local.get 0 f32x4.relaxed_max
  )
  (func $relaxed_max-f32x4-constant-1 (export "relaxed_max-f32x4-constant-1") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.relaxed_max
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.relaxed_max
  )
  (func $relaxed_max-f32x4-constant-2 (export "relaxed_max-f32x4-constant-2") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000 f32x4.relaxed_max
    v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000 local.get 0 f32x4.relaxed_max
  )
  (func $relaxed_max-f32x4-constant-3 (export "relaxed_max-f32x4-constant-3") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x100000000 0x7f8000003f800000 f32x4.relaxed_max
    v128.const i64x2 0x100000000 0x7f8000003f800000 local.get 0 f32x4.relaxed_max
  )
  (func $relaxed_max-f32x4-constant-4 (export "relaxed_max-f32x4-constant-4") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x800000007fc01234 0x8000000080000000 f32x4.relaxed_max
    v128.const i64x2 0x800000007fc01234 0x8000000080000000 local.get 0 f32x4.relaxed_max
  )
  (func $relaxed_max-f32x4-constant-5 (export "relaxed_max-f32x4-constant-5") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x100000000 f32x4.relaxed_max
    v128.const i64x2 0x8000000080000000 0x100000000 local.get 0 f32x4.relaxed_max
  )
  (func $relaxed_max-f32x4-constant-6 (export "relaxed_max-f32x4-constant-6") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.relaxed_max
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.relaxed_max
  )
  (func $relaxed_max-f32x4-constant-7 (export "relaxed_max-f32x4-constant-7") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.relaxed_max
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.relaxed_max
  )
  (func $relaxed_max-f32x4-constant-8 (export "relaxed_max-f32x4-constant-8") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234 f32x4.relaxed_max
    v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234 local.get 0 f32x4.relaxed_max
  )
  (func $relaxed_max-f32x4-constant-9 (export "relaxed_max-f32x4-constant-9") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000 f32x4.relaxed_max
    v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000 local.get 0 f32x4.relaxed_max
  )
  (func $relaxed_max-f32x4-constant-10 (export "relaxed_max-f32x4-constant-10") (param v128)
  (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.relaxed_max
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.relaxed_max
  )
  (func $relaxed_max-f32x4-constant-11 (export "relaxed_max-f32x4-constant-11") (param v128)
  (result v128 v128)
    local.get 0 v128.const i64x2 0x100000000 0x7f8000003f800000 f32x4.relaxed_max
    v128.const i64x2 0x100000000 0x7f8000003f800000 local.get 0 f32x4.relaxed_max
  )
)

(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0 0) (v128.const i64x2 0x100000000 0x7f8000003f800000)) (v128.const i64x2 0 0))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0 0) (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0 0) (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0 0x100000001) (v128.const i64x2 0x8000000080000000 0x100000000))
  (v128.const i64x2 0x8000000080000000 0x100000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (v128.const i64x2 0x100000001 0x7fa000017fc00000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x3f8000003f800000 0x3f8000003f800000) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (v128.const i64x2 0x100000000 0x3f8000003f800000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x3f8000003f800000 0x3f8000003f800000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x3f8000003f800000 0x3f8000003f800000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x3f8000003f800000 0x7f8000007f800000) (v128.const i64x2 0x8000000080000000 0x100000000))
  (v128.const i64x2 0x8000000080000000 0x100000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (v128.const i64x2 0x100000000 0x7f8000003f800000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7fc000007fc00000 0x7fa000017fa00001) (v128.const i64x2 0x8000000080000000 0x100000000))
  (v128.const i64x2 0x8000000080000000 0x100000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7fa000017fa00001 0x7fa000017fa00001)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7fa000017fa00001 0x7fa000017fa00001)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7fa000017fa00001 0x7fa000017fa00001)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7fc012347fc01234 0x7fc012347fc01234) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (v128.const i64x2 0x100000000 0x7f8000003f800000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7fc012347fc01234 0x7fc012347fc01234)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7fc012347fc01234 0x7fc012347fc01234)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7fc012347fc01234 0x8000000080000000) (v128.const i64x2 0x8000000080000000 0x100000000))
  (v128.const i64x2 0x8000000080000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (v128.const i64x2 0x8000000080000000 0x7fa000017fc00000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (v128.const i64x2 0x8000000000000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0x8000000080000000 0x100000000))
  (v128.const i64x2 0x8000000080000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (v128.const i64x2 0x8000000080000000 0x7fa000017fc00000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (v128.const i64x2 0x8000000000000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0x8000000080000000 0x100000000))
  (v128.const i64x2 0x8000000080000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (v128.const i64x2 0x8000000080000000 0x7fa000017fc00000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (v128.const i64x2 0x8000000000000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0x8000000080000000 0x100000000))
  (v128.const i64x2 0x8000000080000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (v128.const i64x2 0x8000000080000000 0x7fa000017fc00000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4-constant-0"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000000000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4-constant-1"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x7fa000017fc00000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4-constant-2"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000000000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4-constant-3"
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000)) (v128.const i64x2 0x100000000 0x7f8000003f800000)
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000))
(assert_return (invoke "relaxed_min-f32x4-constant-4"
  (v128.const i64x2 0x7fa000017fa00001 0x7fa000017fa00001))
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000)
  (v128.const i64x2 0x7fa000017fa00001 0x7fa000017fa00001))
(assert_return (invoke "relaxed_min-f32x4-constant-5"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4-constant-6"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4-constant-7"
  (v128.const i64x2 0 0)) (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0 0))
(assert_return (invoke "relaxed_min-f32x4-constant-8"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4-constant-9"
  (v128.const i64x2 0x100000001 0x100000001)) (v128.const i64x2 0x100000001 0x7fa000017fc00000)
  (v128.const i64x2 0x100000001 0x100000001))
(assert_return (invoke "relaxed_min-f32x4-constant-10"
  (v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000))
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000)
  (v128.const i64x2 0x7f8000003f800000 0x7f8000007f800000))
(assert_return (invoke "relaxed_min-f32x4-constant-11"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0 0) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (v128.const i64x2 0x100000000 0x7f8000003f800000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0 0) (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0 0) (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0 0x100000001) (v128.const i64x2 0x8000000080000000 0x100000000))
  (v128.const i64x2 0x8000000080000000 0x100000001))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (v128.const i64x2 0x17fc01234 0x100000001))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x100000001 0x100000001))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x3f8000003f800000 0x3f8000003f800000) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (v128.const i64x2 0x3f8000003f800000 0x7f8000003f800000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x3f8000003f800000 0x3f8000003f800000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (v128.const i64x2 0x7fa000017fc00000 0x3f8000007fc01234))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x3f8000003f800000 0x3f8000003f800000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x3f8000003f800000 0x3f8000003f800000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x3f8000003f800000 0x7f8000007f800000) (v128.const i64x2 0x8000000080000000 0x100000000))
  (v128.const i64x2 0x3f8000003f800000 0x7f8000007f800000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (v128.const i64x2 0x7f8000007f800000 0x7fa000017fc00000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (v128.const i64x2 0x7f8000007fc01234 0x7f8000007f800000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (v128.const i64x2 0x100000000 0x7f8000003f800000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7fc000007fc00000 0x7fa000017fa00001) (v128.const i64x2 0x8000000080000000 0x100000000))
  (v128.const i64x2 0x8000000080000000 0x100000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7fa000017fa00001 0x7fa000017fa00001)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7fa000017fa00001 0x7fa000017fa00001)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7fa000017fa00001 0x7fa000017fa00001)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7fc012347fc01234 0x7fc012347fc01234) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (v128.const i64x2 0x100000000 0x7f8000003f800000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7fc012347fc01234 0x7fc012347fc01234)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7fc012347fc01234 0x7fc012347fc01234)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7fc012347fc01234 0x8000000080000000) (v128.const i64x2 0x8000000080000000 0x100000000))
  (v128.const i64x2 0x8000000080000000 0x100000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (v128.const i64x2 0x100000000 0x7f8000003f800000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0x8000000080000000 0x100000000))
  (v128.const i64x2 0x8000000080000000 0x100000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (v128.const i64x2 0x100000000 0x7f8000003f800000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0x8000000080000000 0x100000000))
  (v128.const i64x2 0x8000000080000000 0x100000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (v128.const i64x2 0x100000000 0x7f8000003f800000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0x8000000080000000 0x100000000))
  (v128.const i64x2 0x8000000080000000 0x100000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4-constant-0"
  (v128.const i64x2 0 0x100000001)) (v128.const i64x2 0x8000000080000000 0x100000001)
  (v128.const i64x2 0 0x100000001))
(assert_return (invoke "relaxed_max-f32x4-constant-1"
  (v128.const i64x2 0x100000001 0x100000001)) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0x100000001 0x100000001))
(assert_return (invoke "relaxed_max-f32x4-constant-2"
  (v128.const i64x2 0x100000001 0x100000001)) (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000)
  (v128.const i64x2 0x7f8000003f800000 0x100000001))
(assert_return (invoke "relaxed_max-f32x4-constant-3"
  (v128.const i64x2 0 0)) (v128.const i64x2 0x100000000 0x7f8000003f800000)
  (v128.const i64x2 0x100000000 0x7f8000003f800000))
(assert_return (invoke "relaxed_max-f32x4-constant-4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4-constant-5"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)) (v128.const i64x2 0x8000000080000000 0x100000000)
  (v128.const i64x2 0x8000000080000000 0x180000000))
(assert_return (invoke "relaxed_max-f32x4-constant-6"
  (v128.const i64x2 0 0)) (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0 0))
(assert_return (invoke "relaxed_max-f32x4-constant-7"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4-constant-8"
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000))
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234)
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000))
(assert_return (invoke "relaxed_max-f32x4-constant-9"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000)
  (v128.const i64x2 0x7f8000003f800000 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4-constant-10"
  (v128.const i64x2 0x7fc012347fc01234 0x7fc012347fc01234))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7fc012347fc01234 0x7fc012347fc01234))
(assert_return (invoke "relaxed_max-f32x4-constant-11"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)) (v128.const i64x2 0x100000000 0x7f8000003f800000)
  (v128.const i64x2 0x180000000 0x7f8000003f800000))

(module
  (func $relaxed_min-f64x2 (export "relaxed_min-f64x2") (param v128 v128) (result v128)
    local.get 0 local.get 1 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-constant-0 (export "relaxed_min-f64x2-constant-0") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x7ff8000012340000 0x8000000000000000 f64x2.relaxed_min
    v128.const i64x2 0x7ff8000012340000 0x8000000000000000 local.get 0 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-constant-1 (export "relaxed_min-f64x2-constant-1") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.relaxed_min
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-constant-2 (export "relaxed_min-f64x2-constant-2") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0 1 f64x2.relaxed_min v128.const i64x2 0 1 local.get 0 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-constant-3 (export "relaxed_min-f64x2-constant-3") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0 1 f64x2.relaxed_min v128.const i64x2 0 1 local.get 0 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-constant-4 (export "relaxed_min-f64x2-constant-4") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.relaxed_min
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-constant-5 (export "relaxed_min-f64x2-constant-5") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001 f64x2.relaxed_min
    v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001 local.get 0 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-constant-6 (export "relaxed_min-f64x2-constant-6") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.relaxed_min
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-constant-7 (export "relaxed_min-f64x2-constant-7") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001 f64x2.relaxed_min
    v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001 local.get 0 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-constant-8 (export "relaxed_min-f64x2-constant-8") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.relaxed_min
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-constant-9 (export "relaxed_min-f64x2-constant-9") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.relaxed_min
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-constant-10 (export "relaxed_min-f64x2-constant-10") (param v128)
  (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.relaxed_min
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-constant-11 (export "relaxed_min-f64x2-constant-11") (param v128)
  (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.relaxed_min
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.relaxed_min
  )
  (func $relaxed_max-f64x2 (export "relaxed_max-f64x2") (param v128 v128) (result v128)
    local.get 0 local.get 1 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-constant-0 (export "relaxed_max-f64x2-constant-0") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x7ff8000012340000 0x8000000000000000 f64x2.relaxed_max
    v128.const i64x2 0x7ff8000012340000 0x8000000000000000 local.get 0 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-constant-1 (export "relaxed_max-f64x2-constant-1") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.relaxed_max
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-constant-2 (export "relaxed_max-f64x2-constant-2") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.relaxed_max
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-constant-3 (export "relaxed_max-f64x2-constant-3") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0 1 f64x2.relaxed_max v128.const i64x2 0 1 local.get 0 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-constant-4 (export "relaxed_max-f64x2-constant-4") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.relaxed_max
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-constant-5 (export "relaxed_max-f64x2-constant-5") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x7ff8000012340000 0x8000000000000000 f64x2.relaxed_max
    v128.const i64x2 0x7ff8000012340000 0x8000000000000000 local.get 0 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-constant-6 (export "relaxed_max-f64x2-constant-6") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001 f64x2.relaxed_max
    v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001 local.get 0 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-constant-7 (export "relaxed_max-f64x2-constant-7") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.relaxed_max
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-constant-8 (export "relaxed_max-f64x2-constant-8") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000 f64x2.relaxed_max
    v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000 local.get 0 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-constant-9 (export "relaxed_max-f64x2-constant-9") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.relaxed_max
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-constant-10 (export "relaxed_max-f64x2-constant-10") (param v128)
  (result v128 v128)
    local.get 0 v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001 f64x2.relaxed_max
    v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001 local.get 0 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-constant-11 (export "relaxed_max-f64x2-constant-11") (param v128)
  (result v128 v128)
    local.get 0 v128.const i64x2 0 1 f64x2.relaxed_max v128.const i64x2 0 1 local.get 0 f64x2.relaxed_max
  )
)

(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0 1)) (v128.const i64x2 0 0))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 1 1) (v128.const i64x2 0 1)) (v128.const i64x2 0 1))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 1 1) (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000)) (v128.const i64x2 1 1))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 1 1) (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 1 1) (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 1 1) (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 1 1) (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 1 1) (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000) (v128.const i64x2 0 1)) (v128.const i64x2 0 1))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000) (v128.const i64x2 0 1)) (v128.const i64x2 0 1))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000) (v128.const i64x2 0 1)) (v128.const i64x2 0 1))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001) (v128.const i64x2 0 1)) (v128.const i64x2 0 1))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000) (v128.const i64x2 0 1)) (v128.const i64x2 0 1))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 1))
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 1))
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 1))
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 1))
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 1))
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 1))
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 1))
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-constant-0"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-constant-1"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-constant-2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)) (v128.const i64x2 0 1)
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001))
(assert_return (invoke "relaxed_min-f64x2-constant-3"
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)) (v128.const i64x2 0 1) (v128.const i64x2 0 1))
(assert_return (invoke "relaxed_min-f64x2-constant-4"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-constant-5"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000))
(assert_return (invoke "relaxed_min-f64x2-constant-6"
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-constant-7"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-constant-8"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000))
(assert_return (invoke "relaxed_min-f64x2-constant-9"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-constant-10"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-constant-11"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0 1)) (v128.const i64x2 0 1))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 1 1) (v128.const i64x2 0 1)) (v128.const i64x2 1 1))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 1 1) (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 1 1) (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 1 1) (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 1))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 1 1) (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (v128.const i64x2 1 1))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 1 1) (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (v128.const i64x2 1 1))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 1 1) (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (v128.const i64x2 1 1))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000) (v128.const i64x2 0 1))
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x3ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000) (v128.const i64x2 0 1))
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000) (v128.const i64x2 0 1)) (v128.const i64x2 0 1))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001) (v128.const i64x2 0 1)) (v128.const i64x2 0 1))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000) (v128.const i64x2 0 1)) (v128.const i64x2 0 1))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 1)) (v128.const i64x2 0 1))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 1)) (v128.const i64x2 0 1))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 1)) (v128.const i64x2 0 1))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 1)) (v128.const i64x2 0 1))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 1)) (v128.const i64x2 0 1))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 1)) (v128.const i64x2 0 1))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 1)) (v128.const i64x2 0 1))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2-constant-0"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2-constant-1"
  (v128.const i64x2 0 0)) (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 0))
(assert_return (invoke "relaxed_max-f64x2-constant-2"
  (v128.const i64x2 0 0)) (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 0))
(assert_return (invoke "relaxed_max-f64x2-constant-3"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (v128.const i64x2 0 1)
  (v128.const i64x2 0x8000000000000000 1))
(assert_return (invoke "relaxed_max-f64x2-constant-4"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000))
(assert_return (invoke "relaxed_max-f64x2-constant-5"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2-constant-6"
  (v128.const i64x2 0 0)) (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001) (v128.const i64x2 0 0))
(assert_return (invoke "relaxed_max-f64x2-constant-7"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000))
(assert_return (invoke "relaxed_max-f64x2-constant-8"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2-constant-9"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001))
(assert_return (invoke "relaxed_max-f64x2-constant-10"
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2-constant-11"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)) (v128.const i64x2 0 1)
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001))
