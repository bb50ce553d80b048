;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Relaxed minimum and maximum of all pairs of zeros, infinities, NaNs, signalling ones among them, and numbers.
;;
;; "relaxed_min-f32x4" takes two vectors; "relaxed_min-f32x4-constant-3" a vector and a constant, then the constant
;; and the vector; "relaxed_min-f32x4-memory" has the second one in memory, as a load and as a stack slot.

(module
  (memory 1 5)
  (func $relaxed_min-f32x4 (export "relaxed_min-f32x4") (param v128 v128) (result v128)
    local.get 0 local.get 1 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-constant-0 (export "relaxed_min-f32x4-constant-0") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0 0 f32x4.relaxed_min v128.const i64x2 0 0 local.get 0 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-constant-1 (export "relaxed_min-f32x4-constant-1") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x100000001 0x100000001 f32x4.relaxed_min
    v128.const i64x2 0x100000001 0x100000001 local.get 0 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-constant-2 (export "relaxed_min-f32x4-constant-2") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x3f8000003f800000 0x3f8000003f800000 f32x4.relaxed_min
    v128.const i64x2 0x3f8000003f800000 0x3f8000003f800000 local.get 0 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-constant-3 (export "relaxed_min-f32x4-constant-3") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000 f32x4.relaxed_min
    v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000 local.get 0 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-constant-4 (export "relaxed_min-f32x4-constant-4") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.relaxed_min
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-constant-5 (export "relaxed_min-f32x4-constant-5") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.relaxed_min
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-constant-6 (export "relaxed_min-f32x4-constant-6") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.relaxed_min
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-constant-7 (export "relaxed_min-f32x4-constant-7") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.relaxed_min
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-constant-8 (export "relaxed_min-f32x4-constant-8") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000 f32x4.relaxed_min
    v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000 local.get 0 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-constant-9 (export "relaxed_min-f32x4-constant-9") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x3f80000080000000 0x8000000000000000 f32x4.relaxed_min
    v128.const i64x2 0x3f80000080000000 0x8000000000000000 local.get 0 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-constant-10 (export "relaxed_min-f32x4-constant-10") (param v128)
  (result v128 v128)
    local.get 0 v128.const i64x2 0x3f80000000000001 0x8000000080000000 f32x4.relaxed_min
    v128.const i64x2 0x3f80000000000001 0x8000000080000000 local.get 0 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-constant-11 (export "relaxed_min-f32x4-constant-11") (param v128)
  (result v128 v128)
    local.get 0 v128.const i64x2 0x3f80000080000000 0x800000007f800000 f32x4.relaxed_min
    v128.const i64x2 0x3f80000080000000 0x800000007f800000 local.get 0 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-constant-12 (export "relaxed_min-f32x4-constant-12") (param v128)
  (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x80000000 f32x4.relaxed_min
    v128.const i64x2 0x8000000080000000 0x80000000 local.get 0 f32x4.relaxed_min
  )
  (func $relaxed_min-f32x4-memory (export "relaxed_min-f32x4-memory") (param v128 v128)
  (result v128 v128 v128)
    i32.const 16 local.get 1 v128.store local.get 0 i32.const 16 v128.load f32x4.relaxed_min i32.const 16
    v128.load local.get 0 f32x4.relaxed_min local.get 0 local.get 1 v128.not v128.not block end
    f32x4.relaxed_min
  )
  (func $relaxed_max-f32x4 (export "relaxed_max-f32x4") (param v128 v128) (result v128)
    local.get 0 local.get 1 f32x4.relaxed_max
  )
  (func $relaxed_max-f32x4-constant-0 (export "relaxed_max-f32x4-constant-0") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0 0 f32x4.relaxed_max v128.const i64x2 0 0 local.get 0 f32x4.relaxed_max
  )
  (func $relaxed_max-f32x4-constant-1 (export "relaxed_max-f32x4-constant-1") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x100000001 0x100000001 f32x4.relaxed_max
    v128.const i64x2 0x100000001 0x100000001 local.get 0 f32x4.relaxed_max
  )
  (func $relaxed_max-f32x4-constant-2 (export "relaxed_max-f32x4-constant-2") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x3f8000003f800000 0x3f8000003f800000 f32x4.relaxed_max
    v128.const i64x2 0x3f8000003f800000 0x3f8000003f800000 local.get 0 f32x4.relaxed_max
  )
  (func $relaxed_max-f32x4-constant-3 (export "relaxed_max-f32x4-constant-3") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000 f32x4.relaxed_max
    v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000 local.get 0 f32x4.relaxed_max
  )
  (func $relaxed_max-f32x4-constant-4 (export "relaxed_max-f32x4-constant-4") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.relaxed_max
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.relaxed_max
  )
  (func $relaxed_max-f32x4-constant-5 (export "relaxed_max-f32x4-constant-5") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x8000000080000000 f32x4.relaxed_max
    v128.const i64x2 0x8000000080000000 0x8000000080000000 local.get 0 f32x4.relaxed_max
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
    local.get 0 v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000 f32x4.relaxed_max
    v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000 local.get 0 f32x4.relaxed_max
  )
  (func $relaxed_max-f32x4-constant-9 (export "relaxed_max-f32x4-constant-9") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x3f80000080000000 0x8000000000000000 f32x4.relaxed_max
    v128.const i64x2 0x3f80000080000000 0x8000000000000000 local.get 0 f32x4.relaxed_max
  )
  (func $relaxed_max-f32x4-constant-10 (export "relaxed_max-f32x4-constant-10") (param v128)
  (result v128 v128)
    local.get 0 v128.const i64x2 0x3f80000000000001 0x8000000080000000 f32x4.relaxed_max
    v128.const i64x2 0x3f80000000000001 0x8000000080000000 local.get 0 f32x4.relaxed_max
  )
  (func $relaxed_max-f32x4-constant-11 (export "relaxed_max-f32x4-constant-11") (param v128)
  (result v128 v128)
    local.get 0 v128.const i64x2 0x3f80000080000000 0x800000007f800000 f32x4.relaxed_max
    v128.const i64x2 0x3f80000080000000 0x800000007f800000 local.get 0 f32x4.relaxed_max
  )
  (func $relaxed_max-f32x4-constant-12 (export "relaxed_max-f32x4-constant-12") (param v128)
  (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000080000000 0x80000000 f32x4.relaxed_max
    v128.const i64x2 0x8000000080000000 0x80000000 local.get 0 f32x4.relaxed_max
  )
  (func $relaxed_max-f32x4-memory (export "relaxed_max-f32x4-memory") (param v128 v128)
  (result v128 v128 v128)
    i32.const 16 local.get 1 v128.store local.get 0 i32.const 16 v128.load f32x4.relaxed_max i32.const 16
    v128.load local.get 0 f32x4.relaxed_max local.get 0 local.get 1 v128.not v128.not block end
    f32x4.relaxed_max
  )
)

(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0 0) (v128.const i64x2 0x100000000 0x7f8000003f800000)) (v128.const i64x2 0 0))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0 0) (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (either (v128.const f32x4 nan:canonical nan:arithmetic nan:arithmetic -0.0) (v128.const i64x2 0 0)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234) (v128.const i64x2 0 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0 0) (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (either (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0 0)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0 0x100000001) (v128.const i64x2 0x8000000080000000 0x100000000))
  (either (v128.const i64x2 0x8000000080000000 0x100000000) (v128.const i64x2 0 0x100000000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (either (v128.const f32x4 1e-45 1e-45 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0x100000001 0x7fa000017fc00000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (either (v128.const f32x4 nan:arithmetic -0.0 -0.0 -0.0)
  (v128.const i64x2 0x8000000000000001 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x3f8000003f800000 0x3f8000003f800000) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (v128.const i64x2 0x100000000 0x3f8000003f800000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x3f8000003f800000 0x3f8000003f800000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (either (v128.const f32x4 nan:canonical nan:arithmetic nan:arithmetic -0.0)
  (v128.const i64x2 0x3f8000003f800000 0x800000003f800000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234)))
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
  (either (v128.const f32x4 1.0 inf nan:canonical nan:arithmetic)
  (v128.const i64x2 0x7f8000003f800000 0x7f8000007f800000)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (either (v128.const f32x4 nan:arithmetic -0.0 -0.0 -0.0)
  (v128.const i64x2 0x800000007f800000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (either (v128.const f32x4 nan:canonical nan:canonical nan:canonical nan:canonical)
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000) (v128.const i64x2 0x100000000 0x7f8000003f800000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (either (v128.const f32x4 nan:canonical nan:arithmetic nan:arithmetic nan:canonical)
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (either (v128.const f32x4 nan:canonical nan:canonical nan:canonical nan:canonical)
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7fc000007fc00000 0x7fa000017fa00001) (v128.const i64x2 0x8000000080000000 0x100000000))
  (either (v128.const f32x4 nan:canonical nan:canonical nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7fc000007fc00000 0x7fa000017fa00001) (v128.const i64x2 0x8000000080000000 0x100000000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7fa000017fa00001 0x7fa000017fa00001)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (either (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7fa000017fa00001 0x7fa000017fa00001)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7fa000017fa00001 0x7fa000017fa00001)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (either (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7fa000017fa00001 0x7fa000017fa00001)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7fa000017fa00001 0x7fa000017fa00001)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (either (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7fa000017fa00001 0x7fa000017fa00001)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7fc012347fc01234 0x7fc012347fc01234) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (either (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7fc012347fc01234 0x7fc012347fc01234) (v128.const i64x2 0x100000000 0x7f8000003f800000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7fc012347fc01234 0x7fc012347fc01234)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (either (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7fc012347fc01234 0x7fc012347fc01234)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7fc012347fc01234 0x7fc012347fc01234)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (either (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7fc012347fc01234 0x7fc012347fc01234)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x7fc012347fc01234 0x8000000080000000) (v128.const i64x2 0x8000000080000000 0x100000000))
  (either (v128.const f32x4 nan:arithmetic nan:arithmetic -0.0 -0.0)
  (v128.const i64x2 0x7fc012347fc01234 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000000000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (either (v128.const f32x4 -0.0 -0.0 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x7fa000017fc00000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (either (v128.const f32x4 nan:arithmetic -0.0 -0.0 -0.0)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (either (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (either (v128.const f32x4 nan:canonical nan:arithmetic nan:arithmetic -0.0)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0x8000000080000000 0x100000000))
  (either (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (either (v128.const f32x4 -0.0 -0.0 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x7fa000017fc00000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (either (v128.const f32x4 nan:arithmetic -0.0 -0.0 -0.0)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (either (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (either (v128.const f32x4 nan:canonical nan:arithmetic nan:arithmetic -0.0)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0x8000000080000000 0x100000000))
  (either (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (either (v128.const f32x4 -0.0 -0.0 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x7fa000017fc00000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (either (v128.const f32x4 nan:arithmetic -0.0 -0.0 -0.0)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (either (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (either (v128.const f32x4 nan:canonical nan:arithmetic nan:arithmetic -0.0)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0x8000000080000000 0x100000000))
  (either (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (either (v128.const f32x4 -0.0 -0.0 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x7fa000017fc00000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (either (v128.const f32x4 nan:arithmetic -0.0 -0.0 -0.0)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000)))
(assert_return (invoke "relaxed_min-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4-constant-0"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (either (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 0))
  (either (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 0)))
(assert_return (invoke "relaxed_min-f32x4-constant-0"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical -0.0 0.0 nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc0123400000000) (v128.const i64x2 0 0)
  (v128.const i64x2 0x8000000000000000 0)) (either (v128.const f32x4 nan:canonical -0.0 0.0 nan:arithmetic)
  (v128.const i64x2 0 0) (v128.const i64x2 0x800000007fc00000 0x7fc0123400000000)
  (v128.const i64x2 0x8000000000000000 0)))
(assert_return (invoke "relaxed_min-f32x4-constant-1"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000001)
  (v128.const i64x2 0x8000000000000000 0x8000000000000001))
(assert_return (invoke "relaxed_min-f32x4-constant-1"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical -0.0 1e-45 nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc0123400000001) (v128.const i64x2 0x8000000000000001 0x100000001))
  (either (v128.const f32x4 nan:canonical -0.0 1e-45 nan:arithmetic)
  (v128.const i64x2 0x8000000000000001 0x100000001) (v128.const i64x2 0x800000007fc00000 0x7fc0123400000001)))
(assert_return (invoke "relaxed_min-f32x4-constant-2"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (v128.const i64x2 0x8000000000000000 0x800000003f800000)
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
(assert_return (invoke "relaxed_min-f32x4-constant-2"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical -0.0 1.0 nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc012343f800000)
  (v128.const i64x2 0x800000003f800000 0x3f8000003f800000))
  (either (v128.const f32x4 nan:canonical -0.0 1.0 nan:arithmetic)
  (v128.const i64x2 0x800000003f800000 0x3f8000003f800000)
  (v128.const i64x2 0x800000007fc00000 0x7fc012343f800000)))
(assert_return (invoke "relaxed_min-f32x4-constant-3"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (v128.const i64x2 0x8000000000000000 0x800000003f800000)
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
(assert_return (invoke "relaxed_min-f32x4-constant-3"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical -0.0 inf nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x800000007f800000 0x7f8000007f800000))
  (either (v128.const f32x4 nan:canonical -0.0 inf nan:arithmetic)
  (v128.const i64x2 0x800000007f800000 0x7f8000007f800000)
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)))
(assert_return (invoke "relaxed_min-f32x4-constant-4"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (either (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000))
  (either (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000)))
(assert_return (invoke "relaxed_min-f32x4-constant-4"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical -0.0 -0.0 nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc0123480000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (either (v128.const f32x4 nan:canonical -0.0 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc00000 0x7fc0123480000000)))
(assert_return (invoke "relaxed_min-f32x4-constant-5"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (either (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000))
  (either (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000)))
(assert_return (invoke "relaxed_min-f32x4-constant-5"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical -0.0 -0.0 nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc0123480000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (either (v128.const f32x4 nan:canonical -0.0 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc00000 0x7fc0123480000000)))
(assert_return (invoke "relaxed_min-f32x4-constant-6"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (either (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000))
  (either (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000)))
(assert_return (invoke "relaxed_min-f32x4-constant-6"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical -0.0 -0.0 nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc0123480000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (either (v128.const f32x4 nan:canonical -0.0 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc00000 0x7fc0123480000000)))
(assert_return (invoke "relaxed_min-f32x4-constant-7"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (either (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000))
  (either (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000)))
(assert_return (invoke "relaxed_min-f32x4-constant-7"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical -0.0 -0.0 nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc0123480000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (either (v128.const f32x4 nan:canonical -0.0 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc00000 0x7fc0123480000000)))
(assert_return (invoke "relaxed_min-f32x4-constant-8"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (either (v128.const f32x4 nan:canonical nan:canonical nan:canonical nan:canonical)
  (v128.const i64x2 0x8000000000000000 0x800000003f800000)
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000))
  (either (v128.const f32x4 nan:canonical nan:canonical nan:canonical nan:canonical)
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000)
  (v128.const i64x2 0x8000000000000000 0x800000003f800000)))
(assert_return (invoke "relaxed_min-f32x4-constant-8"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical nan:canonical nan:canonical nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000)
  (v128.const i64x2 0x800000007fc00000 0x7fc000007f800000))
  (either (v128.const f32x4 nan:canonical nan:canonical nan:canonical nan:arithmetic)
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000)
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)))
(assert_return (invoke "relaxed_min-f32x4-constant-9"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (either (v128.const i64x2 0x8000000080000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const i64x2 0x8000000080000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f32x4-constant-9"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical -0.0 0.0 nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc0123400000000)
  (v128.const i64x2 0x8000000080000000 0x8000000000000000))
  (either (v128.const f32x4 nan:canonical -0.0 0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000080000000 0x8000000000000000)
  (v128.const i64x2 0x800000007fc00000 0x7fc0123400000000)))
(assert_return (invoke "relaxed_min-f32x4-constant-10"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (v128.const i64x2 0x8000000000000000 0x8000000080000000)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4-constant-10"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical -0.0 -0.0 nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc0123480000000)
  (v128.const i64x2 0x8000000000000001 0x8000000080000000))
  (either (v128.const f32x4 nan:canonical -0.0 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000000000001 0x8000000080000000)
  (v128.const i64x2 0x800000007fc00000 0x7fc0123480000000)))
(assert_return (invoke "relaxed_min-f32x4-constant-11"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (either (v128.const i64x2 0x8000000080000000 0x800000003f800000)
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (either (v128.const i64x2 0x8000000080000000 0x800000003f800000)
  (v128.const i64x2 0x8000000000000000 0x800000003f800000)))
(assert_return (invoke "relaxed_min-f32x4-constant-11"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical -0.0 inf nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x8000000080000000 0x800000007f800000))
  (either (v128.const f32x4 nan:canonical -0.0 inf nan:arithmetic)
  (v128.const i64x2 0x8000000080000000 0x800000007f800000)
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)))
(assert_return (invoke "relaxed_min-f32x4-constant-12"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (either (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000) (v128.const i64x2 0x8000000080000000 0x80000000))
  (either (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x80000000) (v128.const i64x2 0x8000000000000000 0x8000000080000000)))
(assert_return (invoke "relaxed_min-f32x4-constant-12"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical -0.0 -0.0 nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc0123480000000) (v128.const i64x2 0x8000000080000000 0x80000000))
  (either (v128.const f32x4 nan:canonical -0.0 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000080000000 0x80000000) (v128.const i64x2 0x800000007fc00000 0x7fc0123480000000)))
(assert_return (invoke "relaxed_min-f32x4-memory"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000)
  (v128.const i64x2 0x3f80000080000000 0x8000000000000000))
  (either (v128.const i64x2 0x8000000080000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const i64x2 0x8000000080000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const i64x2 0x8000000080000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f32x4-memory"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000)
  (v128.const i64x2 0x3f80000000000001 0x8000000080000000))
  (v128.const i64x2 0x8000000000000000 0x8000000080000000)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000))
(assert_return (invoke "relaxed_min-f32x4-memory"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000)
  (v128.const i64x2 0x3f80000080000000 0x800000007f800000))
  (either (v128.const i64x2 0x8000000080000000 0x800000003f800000)
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (either (v128.const i64x2 0x8000000080000000 0x800000003f800000)
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (either (v128.const i64x2 0x8000000080000000 0x800000003f800000)
  (v128.const i64x2 0x8000000000000000 0x800000003f800000)))
(assert_return (invoke "relaxed_min-f32x4-memory"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000) (v128.const i64x2 0x8000000080000000 0x80000000))
  (either (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000) (v128.const i64x2 0x8000000080000000 0x80000000))
  (either (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x80000000) (v128.const i64x2 0x8000000000000000 0x8000000080000000))
  (either (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000) (v128.const i64x2 0x8000000080000000 0x80000000)))
(assert_return (invoke "relaxed_min-f32x4-memory"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x3f80000080000000 0x8000000000000000))
  (either (v128.const f32x4 nan:canonical -0.0 0.0 nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc0123400000000)
  (v128.const i64x2 0x8000000080000000 0x8000000000000000))
  (either (v128.const f32x4 nan:canonical -0.0 0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000080000000 0x8000000000000000)
  (v128.const i64x2 0x800000007fc00000 0x7fc0123400000000))
  (either (v128.const f32x4 nan:canonical -0.0 0.0 nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc0123400000000)
  (v128.const i64x2 0x8000000080000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f32x4-memory"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x3f80000000000001 0x8000000080000000))
  (either (v128.const f32x4 nan:canonical -0.0 -0.0 nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc0123480000000)
  (v128.const i64x2 0x8000000000000001 0x8000000080000000))
  (either (v128.const f32x4 nan:canonical -0.0 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000000000001 0x8000000080000000)
  (v128.const i64x2 0x800000007fc00000 0x7fc0123480000000))
  (either (v128.const f32x4 nan:canonical -0.0 -0.0 nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc0123480000000)
  (v128.const i64x2 0x8000000000000001 0x8000000080000000)))
(assert_return (invoke "relaxed_min-f32x4-memory"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x3f80000080000000 0x800000007f800000))
  (either (v128.const f32x4 nan:canonical -0.0 inf nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x8000000080000000 0x800000007f800000))
  (either (v128.const f32x4 nan:canonical -0.0 inf nan:arithmetic)
  (v128.const i64x2 0x8000000080000000 0x800000007f800000)
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical -0.0 inf nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x8000000080000000 0x800000007f800000)))
(assert_return (invoke "relaxed_min-f32x4-memory"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000) (v128.const i64x2 0x8000000080000000 0x80000000))
  (either (v128.const f32x4 nan:canonical -0.0 -0.0 nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc0123480000000) (v128.const i64x2 0x8000000080000000 0x80000000))
  (either (v128.const f32x4 nan:canonical -0.0 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000080000000 0x80000000) (v128.const i64x2 0x800000007fc00000 0x7fc0123480000000))
  (either (v128.const f32x4 nan:canonical -0.0 -0.0 nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc0123480000000) (v128.const i64x2 0x8000000080000000 0x80000000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0 0) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (v128.const i64x2 0x100000000 0x7f8000003f800000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0 0) (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (either (v128.const f32x4 nan:canonical nan:arithmetic nan:arithmetic 0.0) (v128.const i64x2 0 0)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0 0) (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (either (v128.const i64x2 0 0) (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0 0x100000001) (v128.const i64x2 0x8000000080000000 0x100000000))
  (either (v128.const i64x2 0 0x100000001) (v128.const i64x2 0x8000000080000000 0x100000001)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (either (v128.const f32x4 1.0 inf nan:canonical nan:arithmetic)
  (v128.const i64x2 0x7f8000003f800000 0x100000001) (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (either (v128.const f32x4 nan:arithmetic 1e-45 1e-45 1e-45) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0x17fc01234 0x100000001)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x100000001 0x100000001) (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x100000001 0x100000001))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x3f8000003f800000 0x3f8000003f800000) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (v128.const i64x2 0x3f8000003f800000 0x7f8000003f800000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x3f8000003f800000 0x3f8000003f800000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (either (v128.const f32x4 nan:canonical nan:arithmetic nan:arithmetic 1.0)
  (v128.const i64x2 0x3f8000003f800000 0x3f8000003f800000)
  (v128.const i64x2 0x7fa000017fc00000 0x3f8000007fc01234)))
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
  (either (v128.const f32x4 inf inf nan:canonical nan:arithmetic)
  (v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000)
  (v128.const i64x2 0x7f8000007f800000 0x7fa000017fc00000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (either (v128.const f32x4 nan:arithmetic inf inf inf)
  (v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000)
  (v128.const i64x2 0x7f8000007fc01234 0x7f8000007f800000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (either (v128.const f32x4 nan:canonical nan:canonical nan:canonical nan:canonical)
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000) (v128.const i64x2 0x100000000 0x7f8000003f800000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (either (v128.const f32x4 nan:canonical nan:arithmetic nan:arithmetic nan:canonical)
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (either (v128.const f32x4 nan:canonical nan:canonical nan:canonical nan:canonical)
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7fc000007fc00000 0x7fa000017fa00001) (v128.const i64x2 0x8000000080000000 0x100000000))
  (either (v128.const f32x4 nan:canonical nan:canonical nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7fc000007fc00000 0x7fa000017fa00001) (v128.const i64x2 0x8000000080000000 0x100000000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7fa000017fa00001 0x7fa000017fa00001)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (either (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7fa000017fa00001 0x7fa000017fa00001)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7fa000017fa00001 0x7fa000017fa00001)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (either (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7fa000017fa00001 0x7fa000017fa00001)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7fa000017fa00001 0x7fa000017fa00001)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (either (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7fa000017fa00001 0x7fa000017fa00001)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7fc012347fc01234 0x7fc012347fc01234) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (either (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7fc012347fc01234 0x7fc012347fc01234) (v128.const i64x2 0x100000000 0x7f8000003f800000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7fc012347fc01234 0x7fc012347fc01234)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (either (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7fc012347fc01234 0x7fc012347fc01234)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7fc012347fc01234 0x7fc012347fc01234)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (either (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7fc012347fc01234 0x7fc012347fc01234)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x7fc012347fc01234 0x8000000080000000) (v128.const i64x2 0x8000000080000000 0x100000000))
  (either (v128.const f32x4 nan:arithmetic nan:arithmetic 0.0 1e-45)
  (v128.const i64x2 0x7fc012347fc01234 0x180000000) (v128.const i64x2 0x8000000080000000 0x100000000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (either (v128.const f32x4 1.0 inf nan:canonical nan:arithmetic)
  (v128.const i64x2 0x7f8000003f800000 0x8000000080000000)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (either (v128.const f32x4 nan:arithmetic -0.0 -0.0 -0.0)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (either (v128.const i64x2 0x100000000 0x7f8000003f800000)
  (v128.const i64x2 0x180000000 0x7f8000003f800000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (either (v128.const f32x4 nan:canonical nan:arithmetic nan:arithmetic -0.0)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0x8000000080000000 0x100000000))
  (either (v128.const i64x2 0x8000000080000000 0x100000000)
  (v128.const i64x2 0x8000000080000000 0x180000000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (either (v128.const f32x4 1.0 inf nan:canonical nan:arithmetic)
  (v128.const i64x2 0x7f8000003f800000 0x8000000080000000)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (either (v128.const f32x4 nan:arithmetic -0.0 -0.0 -0.0)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (either (v128.const i64x2 0x100000000 0x7f8000003f800000)
  (v128.const i64x2 0x180000000 0x7f8000003f800000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (either (v128.const f32x4 nan:canonical nan:arithmetic nan:arithmetic -0.0)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0x8000000080000000 0x100000000))
  (either (v128.const i64x2 0x8000000080000000 0x100000000)
  (v128.const i64x2 0x8000000080000000 0x180000000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (either (v128.const f32x4 1.0 inf nan:canonical nan:arithmetic)
  (v128.const i64x2 0x7f8000003f800000 0x8000000080000000)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (either (v128.const f32x4 nan:arithmetic -0.0 -0.0 -0.0)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0x100000000 0x7f8000003f800000))
  (either (v128.const i64x2 0x100000000 0x7f8000003f800000)
  (v128.const i64x2 0x180000000 0x7f8000003f800000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234))
  (either (v128.const f32x4 nan:canonical nan:arithmetic nan:arithmetic -0.0)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7fa000017fc00000 0x800000007fc01234)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000) (v128.const i64x2 0x8000000080000000 0x100000000))
  (either (v128.const i64x2 0x8000000080000000 0x100000000)
  (v128.const i64x2 0x8000000080000000 0x180000000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000))
  (either (v128.const f32x4 1.0 inf nan:canonical nan:arithmetic)
  (v128.const i64x2 0x7f8000003f800000 0x8000000080000000)
  (v128.const i64x2 0x7f8000003f800000 0x7fa000017fc00000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000))
  (either (v128.const f32x4 nan:arithmetic -0.0 -0.0 -0.0)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x800000007fc01234 0x8000000080000000)))
(assert_return (invoke "relaxed_max-f32x4"
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
  (v128.const i64x2 0x8000000080000000 0x8000000080000000))
(assert_return (invoke "relaxed_max-f32x4-constant-0"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000)) (either (v128.const i64x2 0 0x3f800000)
  (v128.const i64x2 0x8000000000000000 0x800000003f800000)) (either (v128.const i64x2 0 0x3f800000)
  (v128.const i64x2 0x8000000000000000 0x800000003f800000)))
(assert_return (invoke "relaxed_max-f32x4-constant-0"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical 0.0 inf nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000) (v128.const i64x2 0 0x7f800000))
  (either (v128.const f32x4 nan:canonical 0.0 inf nan:arithmetic) (v128.const i64x2 0 0x7f800000)
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)))
(assert_return (invoke "relaxed_max-f32x4-constant-1"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000)) (v128.const i64x2 0x100000001 0x13f800000)
  (v128.const i64x2 0x100000001 0x13f800000))
(assert_return (invoke "relaxed_max-f32x4-constant-1"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical 1e-45 inf nan:arithmetic)
  (v128.const i64x2 0x17fc00000 0x7fc012347f800000) (v128.const i64x2 0x100000001 0x17f800000))
  (either (v128.const f32x4 nan:canonical 1e-45 inf nan:arithmetic) (v128.const i64x2 0x100000001 0x17f800000)
  (v128.const i64x2 0x17fc00000 0x7fc012347f800000)))
(assert_return (invoke "relaxed_max-f32x4-constant-2"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (v128.const i64x2 0x3f8000003f800000 0x3f8000003f800000)
  (v128.const i64x2 0x3f8000003f800000 0x3f8000003f800000))
(assert_return (invoke "relaxed_max-f32x4-constant-2"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical 1.0 inf nan:arithmetic)
  (v128.const i64x2 0x3f8000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x3f8000003f800000 0x3f8000007f800000))
  (either (v128.const f32x4 nan:canonical 1.0 inf nan:arithmetic)
  (v128.const i64x2 0x3f8000003f800000 0x3f8000007f800000)
  (v128.const i64x2 0x3f8000007fc00000 0x7fc012347f800000)))
(assert_return (invoke "relaxed_max-f32x4-constant-3"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000)
  (v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000))
(assert_return (invoke "relaxed_max-f32x4-constant-3"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical inf inf nan:arithmetic)
  (v128.const i64x2 0x7f8000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000))
  (either (v128.const f32x4 nan:canonical inf inf nan:arithmetic)
  (v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000)
  (v128.const i64x2 0x7f8000007fc00000 0x7fc012347f800000)))
(assert_return (invoke "relaxed_max-f32x4-constant-4"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (either (v128.const i64x2 0x8000000000000000 0x800000003f800000)
  (v128.const i64x2 0x8000000080000000 0x800000003f800000))
  (either (v128.const i64x2 0x8000000000000000 0x800000003f800000)
  (v128.const i64x2 0x8000000080000000 0x800000003f800000)))
(assert_return (invoke "relaxed_max-f32x4-constant-4"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical -0.0 inf nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x8000000080000000 0x800000007f800000))
  (either (v128.const f32x4 nan:canonical -0.0 inf nan:arithmetic)
  (v128.const i64x2 0x8000000080000000 0x800000007f800000)
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)))
(assert_return (invoke "relaxed_max-f32x4-constant-5"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (either (v128.const i64x2 0x8000000000000000 0x800000003f800000)
  (v128.const i64x2 0x8000000080000000 0x800000003f800000))
  (either (v128.const i64x2 0x8000000000000000 0x800000003f800000)
  (v128.const i64x2 0x8000000080000000 0x800000003f800000)))
(assert_return (invoke "relaxed_max-f32x4-constant-5"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical -0.0 inf nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x8000000080000000 0x800000007f800000))
  (either (v128.const f32x4 nan:canonical -0.0 inf nan:arithmetic)
  (v128.const i64x2 0x8000000080000000 0x800000007f800000)
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)))
(assert_return (invoke "relaxed_max-f32x4-constant-6"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (either (v128.const i64x2 0x8000000000000000 0x800000003f800000)
  (v128.const i64x2 0x8000000080000000 0x800000003f800000))
  (either (v128.const i64x2 0x8000000000000000 0x800000003f800000)
  (v128.const i64x2 0x8000000080000000 0x800000003f800000)))
(assert_return (invoke "relaxed_max-f32x4-constant-6"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical -0.0 inf nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x8000000080000000 0x800000007f800000))
  (either (v128.const f32x4 nan:canonical -0.0 inf nan:arithmetic)
  (v128.const i64x2 0x8000000080000000 0x800000007f800000)
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)))
(assert_return (invoke "relaxed_max-f32x4-constant-7"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (either (v128.const i64x2 0x8000000000000000 0x800000003f800000)
  (v128.const i64x2 0x8000000080000000 0x800000003f800000))
  (either (v128.const i64x2 0x8000000000000000 0x800000003f800000)
  (v128.const i64x2 0x8000000080000000 0x800000003f800000)))
(assert_return (invoke "relaxed_max-f32x4-constant-7"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical -0.0 inf nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x8000000080000000 0x800000007f800000))
  (either (v128.const f32x4 nan:canonical -0.0 inf nan:arithmetic)
  (v128.const i64x2 0x8000000080000000 0x800000007f800000)
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)))
(assert_return (invoke "relaxed_max-f32x4-constant-8"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (either (v128.const f32x4 nan:canonical nan:canonical nan:canonical nan:canonical)
  (v128.const i64x2 0x8000000000000000 0x800000003f800000)
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000))
  (either (v128.const f32x4 nan:canonical nan:canonical nan:canonical nan:canonical)
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000)
  (v128.const i64x2 0x8000000000000000 0x800000003f800000)))
(assert_return (invoke "relaxed_max-f32x4-constant-8"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical nan:canonical nan:canonical nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000)
  (v128.const i64x2 0x800000007fc00000 0x7fc000007f800000))
  (either (v128.const f32x4 nan:canonical nan:canonical nan:canonical nan:arithmetic)
  (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000)
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)))
(assert_return (invoke "relaxed_max-f32x4-constant-9"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (either (v128.const i64x2 0x3f80000000000000 0x800000003f800000)
  (v128.const i64x2 0x3f80000080000000 0x800000003f800000))
  (either (v128.const i64x2 0x3f80000000000000 0x800000003f800000)
  (v128.const i64x2 0x3f80000080000000 0x800000003f800000)))
(assert_return (invoke "relaxed_max-f32x4-constant-9"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical 1.0 inf nan:arithmetic)
  (v128.const i64x2 0x3f8000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x3f80000080000000 0x800000007f800000))
  (either (v128.const f32x4 nan:canonical 1.0 inf nan:arithmetic)
  (v128.const i64x2 0x3f80000080000000 0x800000007f800000)
  (v128.const i64x2 0x3f8000007fc00000 0x7fc012347f800000)))
(assert_return (invoke "relaxed_max-f32x4-constant-10"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (v128.const i64x2 0x3f80000000000001 0x800000003f800000)
  (v128.const i64x2 0x3f80000000000001 0x800000003f800000))
(assert_return (invoke "relaxed_max-f32x4-constant-10"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical 1.0 inf nan:arithmetic)
  (v128.const i64x2 0x3f8000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x3f80000000000001 0x800000007f800000))
  (either (v128.const f32x4 nan:canonical 1.0 inf nan:arithmetic)
  (v128.const i64x2 0x3f80000000000001 0x800000007f800000)
  (v128.const i64x2 0x3f8000007fc00000 0x7fc012347f800000)))
(assert_return (invoke "relaxed_max-f32x4-constant-11"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (either (v128.const i64x2 0x3f80000000000000 0x800000007f800000)
  (v128.const i64x2 0x3f80000080000000 0x800000007f800000))
  (either (v128.const i64x2 0x3f80000000000000 0x800000007f800000)
  (v128.const i64x2 0x3f80000080000000 0x800000007f800000)))
(assert_return (invoke "relaxed_max-f32x4-constant-11"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical 1.0 inf nan:arithmetic)
  (v128.const i64x2 0x3f8000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x3f80000080000000 0x800000007f800000))
  (either (v128.const f32x4 nan:canonical 1.0 inf nan:arithmetic)
  (v128.const i64x2 0x3f80000080000000 0x800000007f800000)
  (v128.const i64x2 0x3f8000007fc00000 0x7fc012347f800000)))
(assert_return (invoke "relaxed_max-f32x4-constant-12"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (either (v128.const i64x2 0x8000000000000000 0x3f800000)
  (v128.const i64x2 0x8000000000000000 0x800000003f800000) (v128.const i64x2 0x8000000080000000 0x3f800000))
  (either (v128.const i64x2 0x8000000000000000 0x3f800000) (v128.const i64x2 0x8000000080000000 0x3f800000)
  (v128.const i64x2 0x8000000000000000 0x800000003f800000)))
(assert_return (invoke "relaxed_max-f32x4-constant-12"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical -0.0 inf nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000) (v128.const i64x2 0x8000000080000000 0x7f800000))
  (either (v128.const f32x4 nan:canonical -0.0 inf nan:arithmetic)
  (v128.const i64x2 0x8000000080000000 0x7f800000) (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)))
(assert_return (invoke "relaxed_max-f32x4-memory"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000)
  (v128.const i64x2 0x3f80000080000000 0x8000000000000000))
  (either (v128.const i64x2 0x3f80000000000000 0x800000003f800000)
  (v128.const i64x2 0x3f80000080000000 0x800000003f800000))
  (either (v128.const i64x2 0x3f80000000000000 0x800000003f800000)
  (v128.const i64x2 0x3f80000080000000 0x800000003f800000))
  (either (v128.const i64x2 0x3f80000000000000 0x800000003f800000)
  (v128.const i64x2 0x3f80000080000000 0x800000003f800000)))
(assert_return (invoke "relaxed_max-f32x4-memory"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000)
  (v128.const i64x2 0x3f80000000000001 0x8000000080000000))
  (v128.const i64x2 0x3f80000000000001 0x800000003f800000)
  (v128.const i64x2 0x3f80000000000001 0x800000003f800000)
  (v128.const i64x2 0x3f80000000000001 0x800000003f800000))
(assert_return (invoke "relaxed_max-f32x4-memory"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000)
  (v128.const i64x2 0x3f80000080000000 0x800000007f800000))
  (either (v128.const i64x2 0x3f80000000000000 0x800000007f800000)
  (v128.const i64x2 0x3f80000080000000 0x800000007f800000))
  (either (v128.const i64x2 0x3f80000000000000 0x800000007f800000)
  (v128.const i64x2 0x3f80000080000000 0x800000007f800000))
  (either (v128.const i64x2 0x3f80000000000000 0x800000007f800000)
  (v128.const i64x2 0x3f80000080000000 0x800000007f800000)))
(assert_return (invoke "relaxed_max-f32x4-memory"
  (v128.const i64x2 0x8000000000000000 0x800000003f800000) (v128.const i64x2 0x8000000080000000 0x80000000))
  (either (v128.const i64x2 0x8000000000000000 0x3f800000)
  (v128.const i64x2 0x8000000000000000 0x800000003f800000) (v128.const i64x2 0x8000000080000000 0x3f800000))
  (either (v128.const i64x2 0x8000000000000000 0x3f800000) (v128.const i64x2 0x8000000080000000 0x3f800000)
  (v128.const i64x2 0x8000000000000000 0x800000003f800000))
  (either (v128.const i64x2 0x8000000000000000 0x3f800000)
  (v128.const i64x2 0x8000000000000000 0x800000003f800000) (v128.const i64x2 0x8000000080000000 0x3f800000)))
(assert_return (invoke "relaxed_max-f32x4-memory"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x3f80000080000000 0x8000000000000000))
  (either (v128.const f32x4 nan:canonical 1.0 inf nan:arithmetic)
  (v128.const i64x2 0x3f8000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x3f80000080000000 0x800000007f800000))
  (either (v128.const f32x4 nan:canonical 1.0 inf nan:arithmetic)
  (v128.const i64x2 0x3f80000080000000 0x800000007f800000)
  (v128.const i64x2 0x3f8000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical 1.0 inf nan:arithmetic)
  (v128.const i64x2 0x3f8000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x3f80000080000000 0x800000007f800000)))
(assert_return (invoke "relaxed_max-f32x4-memory"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x3f80000000000001 0x8000000080000000))
  (either (v128.const f32x4 nan:canonical 1.0 inf nan:arithmetic)
  (v128.const i64x2 0x3f8000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x3f80000000000001 0x800000007f800000))
  (either (v128.const f32x4 nan:canonical 1.0 inf nan:arithmetic)
  (v128.const i64x2 0x3f80000000000001 0x800000007f800000)
  (v128.const i64x2 0x3f8000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical 1.0 inf nan:arithmetic)
  (v128.const i64x2 0x3f8000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x3f80000000000001 0x800000007f800000)))
(assert_return (invoke "relaxed_max-f32x4-memory"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x3f80000080000000 0x800000007f800000))
  (either (v128.const f32x4 nan:canonical 1.0 inf nan:arithmetic)
  (v128.const i64x2 0x3f8000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x3f80000080000000 0x800000007f800000))
  (either (v128.const f32x4 nan:canonical 1.0 inf nan:arithmetic)
  (v128.const i64x2 0x3f80000080000000 0x800000007f800000)
  (v128.const i64x2 0x3f8000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical 1.0 inf nan:arithmetic)
  (v128.const i64x2 0x3f8000007fc00000 0x7fc012347f800000)
  (v128.const i64x2 0x3f80000080000000 0x800000007f800000)))
(assert_return (invoke "relaxed_max-f32x4-memory"
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000) (v128.const i64x2 0x8000000080000000 0x80000000))
  (either (v128.const f32x4 nan:canonical -0.0 inf nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000) (v128.const i64x2 0x8000000080000000 0x7f800000))
  (either (v128.const f32x4 nan:canonical -0.0 inf nan:arithmetic)
  (v128.const i64x2 0x8000000080000000 0x7f800000) (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000))
  (either (v128.const f32x4 nan:canonical -0.0 inf nan:arithmetic)
  (v128.const i64x2 0x800000007fc00000 0x7fc012347f800000) (v128.const i64x2 0x8000000080000000 0x7f800000)))

(module
  (memory 1 5)
  (func $relaxed_min-f64x2 (export "relaxed_min-f64x2") (param v128 v128) (result v128)
    local.get 0 local.get 1 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-constant-0 (export "relaxed_min-f64x2-constant-0") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0 0 f64x2.relaxed_min v128.const i64x2 0 0 local.get 0 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-constant-1 (export "relaxed_min-f64x2-constant-1") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 1 1 f64x2.relaxed_min v128.const i64x2 1 1 local.get 0 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-constant-2 (export "relaxed_min-f64x2-constant-2") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000 f64x2.relaxed_min
    v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000 local.get 0 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-constant-3 (export "relaxed_min-f64x2-constant-3") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000 f64x2.relaxed_min
    v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000 local.get 0 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-constant-4 (export "relaxed_min-f64x2-constant-4") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.relaxed_min
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-constant-5 (export "relaxed_min-f64x2-constant-5") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.relaxed_min
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-constant-6 (export "relaxed_min-f64x2-constant-6") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.relaxed_min
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-constant-7 (export "relaxed_min-f64x2-constant-7") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.relaxed_min
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-constant-8 (export "relaxed_min-f64x2-constant-8") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000 f64x2.relaxed_min
    v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000 local.get 0 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-constant-9 (export "relaxed_min-f64x2-constant-9") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x3ff0000000000000 f64x2.relaxed_min
    v128.const i64x2 0x8000000000000000 0x3ff0000000000000 local.get 0 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-constant-10 (export "relaxed_min-f64x2-constant-10") (param v128)
  (result v128 v128)
    local.get 0 v128.const i64x2 1 0x3ff0000000000000 f64x2.relaxed_min v128.const i64x2 1 0x3ff0000000000000
    local.get 0 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-constant-11 (export "relaxed_min-f64x2-constant-11") (param v128)
  (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x3ff0000000000000 f64x2.relaxed_min
    v128.const i64x2 0x8000000000000000 0x3ff0000000000000 local.get 0 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-constant-12 (export "relaxed_min-f64x2-constant-12") (param v128)
  (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.relaxed_min
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.relaxed_min
  )
  (func $relaxed_min-f64x2-memory (export "relaxed_min-f64x2-memory") (param v128 v128)
  (result v128 v128 v128)
    i32.const 16 local.get 1 v128.store local.get 0 i32.const 16 v128.load f64x2.relaxed_min i32.const 16
    v128.load local.get 0 f64x2.relaxed_min local.get 0 local.get 1 v128.not v128.not block end
    f64x2.relaxed_min
  )
  (func $relaxed_max-f64x2 (export "relaxed_max-f64x2") (param v128 v128) (result v128)
    local.get 0 local.get 1 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-constant-0 (export "relaxed_max-f64x2-constant-0") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0 0 f64x2.relaxed_max v128.const i64x2 0 0 local.get 0 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-constant-1 (export "relaxed_max-f64x2-constant-1") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 1 1 f64x2.relaxed_max v128.const i64x2 1 1 local.get 0 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-constant-2 (export "relaxed_max-f64x2-constant-2") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000 f64x2.relaxed_max
    v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000 local.get 0 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-constant-3 (export "relaxed_max-f64x2-constant-3") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000 f64x2.relaxed_max
    v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000 local.get 0 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-constant-4 (export "relaxed_max-f64x2-constant-4") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.relaxed_max
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-constant-5 (export "relaxed_max-f64x2-constant-5") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.relaxed_max
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-constant-6 (export "relaxed_max-f64x2-constant-6") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.relaxed_max
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-constant-7 (export "relaxed_max-f64x2-constant-7") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.relaxed_max
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-constant-8 (export "relaxed_max-f64x2-constant-8") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000 f64x2.relaxed_max
    v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000 local.get 0 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-constant-9 (export "relaxed_max-f64x2-constant-9") (param v128) (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x3ff0000000000000 f64x2.relaxed_max
    v128.const i64x2 0x8000000000000000 0x3ff0000000000000 local.get 0 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-constant-10 (export "relaxed_max-f64x2-constant-10") (param v128)
  (result v128 v128)
    local.get 0 v128.const i64x2 1 0x3ff0000000000000 f64x2.relaxed_max v128.const i64x2 1 0x3ff0000000000000
    local.get 0 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-constant-11 (export "relaxed_max-f64x2-constant-11") (param v128)
  (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x3ff0000000000000 f64x2.relaxed_max
    v128.const i64x2 0x8000000000000000 0x3ff0000000000000 local.get 0 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-constant-12 (export "relaxed_max-f64x2-constant-12") (param v128)
  (result v128 v128)
    local.get 0 v128.const i64x2 0x8000000000000000 0x8000000000000000 f64x2.relaxed_max
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 f64x2.relaxed_max
  )
  (func $relaxed_max-f64x2-memory (export "relaxed_max-f64x2-memory") (param v128 v128)
  (result v128 v128 v128)
    i32.const 16 local.get 1 v128.store local.get 0 i32.const 16 v128.load f64x2.relaxed_max i32.const 16
    v128.load local.get 0 f64x2.relaxed_max local.get 0 local.get 1 v128.not v128.not block end
    f64x2.relaxed_max
  )
)

(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0 1)) (v128.const i64x2 0 0))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (either (v128.const f64x2 nan:canonical nan:arithmetic) (v128.const i64x2 0 0)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (either (v128.const f64x2 nan:arithmetic -0.0) (v128.const i64x2 0 0)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000) (v128.const i64x2 0 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 0)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 0)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 0)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 1 1) (v128.const i64x2 0 1)) (v128.const i64x2 0 1))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 1 1) (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000)) (v128.const i64x2 1 1))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 1 1) (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (either (v128.const f64x2 nan:canonical nan:arithmetic) (v128.const i64x2 1 1)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 1 1) (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (either (v128.const f64x2 nan:arithmetic -0.0) (v128.const i64x2 1 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)))
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
  (either (v128.const f64x2 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)) (either (v128.const f64x2 nan:arithmetic -0.0)
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)))
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
  (either (v128.const f64x2 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)) (either (v128.const f64x2 nan:arithmetic -0.0)
  (v128.const i64x2 0x7ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)))
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
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000) (v128.const i64x2 0 1))
  (either (v128.const f64x2 nan:canonical nan:canonical)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000) (v128.const i64x2 0 1)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (either (v128.const f64x2 nan:canonical nan:canonical)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (either (v128.const f64x2 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (either (v128.const f64x2 nan:arithmetic nan:canonical)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const f64x2 nan:canonical nan:canonical)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const f64x2 nan:canonical nan:canonical)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const f64x2 nan:canonical nan:canonical)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001) (v128.const i64x2 0 1))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001) (v128.const i64x2 0 1)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000) (v128.const i64x2 0 1))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000) (v128.const i64x2 0 1)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 1))
  (either (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (either (v128.const f64x2 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)) (either (v128.const f64x2 nan:arithmetic -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)))
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
  (either (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (either (v128.const f64x2 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)) (either (v128.const f64x2 nan:arithmetic -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)))
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
  (either (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (either (v128.const f64x2 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)) (either (v128.const f64x2 nan:arithmetic -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)))
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
  (either (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (either (v128.const f64x2 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)) (either (v128.const f64x2 nan:arithmetic -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)))
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
  (either (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (either (v128.const f64x2 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)) (either (v128.const f64x2 nan:arithmetic -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)))
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
  (either (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (either (v128.const f64x2 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)) (either (v128.const f64x2 nan:arithmetic -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)))
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
  (either (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (either (v128.const f64x2 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_min-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)) (either (v128.const f64x2 nan:arithmetic -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)))
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
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const i64x2 0 0x8000000000000000)
  (v128.const i64x2 0 0)) (either (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 0 0)))
(assert_return (invoke "relaxed_min-f64x2-constant-0"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)) (either (v128.const i64x2 0 0x8000000000000000)
  (v128.const i64x2 0 0)) (either (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 0 0)))
(assert_return (invoke "relaxed_min-f64x2-constant-0"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0 0) (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-constant-0"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 0.0 nan:arithmetic)
  (v128.const i64x2 0 0x7ff8000012340000) (v128.const i64x2 0 0))
  (either (v128.const f64x2 0.0 nan:arithmetic) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0x7ff8000012340000)))
(assert_return (invoke "relaxed_min-f64x2-constant-1"
  (v128.const i64x2 0 0x8000000000000000)) (v128.const i64x2 0 0x8000000000000000)
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-constant-1"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)) (v128.const i64x2 1 0x8000000000000000)
  (v128.const i64x2 1 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-constant-1"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000) (v128.const i64x2 1 0x8000000000000000))
  (either (v128.const f64x2 nan:canonical -0.0) (v128.const i64x2 1 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-constant-1"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 5e-324 nan:arithmetic)
  (v128.const i64x2 1 0x7ff8000012340000) (v128.const i64x2 1 1))
  (either (v128.const f64x2 5e-324 nan:arithmetic) (v128.const i64x2 1 1)
  (v128.const i64x2 1 0x7ff8000012340000)))
(assert_return (invoke "relaxed_min-f64x2-constant-2"
  (v128.const i64x2 0 0x8000000000000000)) (v128.const i64x2 0 0x8000000000000000)
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-constant-2"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-constant-2"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-constant-2"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 1.0 nan:arithmetic)
  (v128.const i64x2 0x3ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)) (either (v128.const f64x2 1.0 nan:arithmetic)
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff8000012340000)))
(assert_return (invoke "relaxed_min-f64x2-constant-3"
  (v128.const i64x2 0 0x8000000000000000)) (v128.const i64x2 0 0x8000000000000000)
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-constant-3"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-constant-3"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-constant-3"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)))
(assert_return (invoke "relaxed_min-f64x2-constant-4"
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-constant-4"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-constant-4"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-constant-4"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x7ff8000012340000)))
(assert_return (invoke "relaxed_min-f64x2-constant-5"
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-constant-5"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-constant-5"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-constant-5"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x7ff8000012340000)))
(assert_return (invoke "relaxed_min-f64x2-constant-6"
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-constant-6"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-constant-6"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-constant-6"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x7ff8000012340000)))
(assert_return (invoke "relaxed_min-f64x2-constant-7"
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-constant-7"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-constant-7"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-constant-7"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x7ff8000012340000)))
(assert_return (invoke "relaxed_min-f64x2-constant-8"
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const f64x2 nan:canonical nan:canonical)
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000))
  (either (v128.const f64x2 nan:canonical nan:canonical)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000) (v128.const i64x2 0 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-constant-8"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
  (either (v128.const f64x2 nan:canonical nan:canonical)
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000))
  (either (v128.const f64x2 nan:canonical nan:canonical)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-constant-8"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000))
  (either (v128.const f64x2 nan:canonical nan:canonical)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000))
  (either (v128.const f64x2 nan:canonical nan:canonical)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-constant-8"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000))
  (either (v128.const f64x2 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000000000000))
  (either (v128.const f64x2 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)))
(assert_return (invoke "relaxed_min-f64x2-constant-9"
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-constant-9"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-constant-9"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-constant-9"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)) (either (v128.const f64x2 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x7ff8000012340000)))
(assert_return (invoke "relaxed_min-f64x2-constant-10"
  (v128.const i64x2 0 0x8000000000000000)) (v128.const i64x2 0 0x8000000000000000)
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-constant-10"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)) (v128.const i64x2 1 0x8000000000000000)
  (v128.const i64x2 1 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-constant-10"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000) (v128.const i64x2 1 0x8000000000000000))
  (either (v128.const f64x2 nan:canonical -0.0) (v128.const i64x2 1 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-constant-10"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 5e-324 nan:arithmetic)
  (v128.const i64x2 1 0x7ff8000012340000) (v128.const i64x2 1 0x3ff0000000000000))
  (either (v128.const f64x2 5e-324 nan:arithmetic) (v128.const i64x2 1 0x3ff0000000000000)
  (v128.const i64x2 1 0x7ff8000012340000)))
(assert_return (invoke "relaxed_min-f64x2-constant-11"
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-constant-11"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-constant-11"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-constant-11"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)) (either (v128.const f64x2 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x7ff8000012340000)))
(assert_return (invoke "relaxed_min-f64x2-constant-12"
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-constant-12"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-constant-12"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-constant-12"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x7ff8000012340000)))
(assert_return (invoke "relaxed_min-f64x2-memory"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 0x8000000000000000 0x3ff0000000000000))
  (either (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 0x8000000000000000))
  (either (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 0x8000000000000000))
  (either (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-memory"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 1 0x3ff0000000000000))
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 0 0x8000000000000000)
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-memory"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 0x8000000000000000 0x3ff0000000000000))
  (either (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 0x8000000000000000))
  (either (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 0x8000000000000000))
  (either (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-memory"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 0x8000000000000000))
  (either (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 0x8000000000000000))
  (either (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-memory"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-memory"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000) (v128.const i64x2 1 0x3ff0000000000000))
  (v128.const i64x2 1 0x8000000000000000) (v128.const i64x2 1 0x8000000000000000)
  (v128.const i64x2 1 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-memory"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-memory"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_min-f64x2-memory"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-memory"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000) (v128.const i64x2 1 0x3ff0000000000000))
  (either (v128.const f64x2 nan:canonical -0.0) (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 1 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 1 0x8000000000000000) (v128.const i64x2 0x7ff8000000000000 0x8000000000000000))
  (either (v128.const f64x2 nan:canonical -0.0) (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 1 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-memory"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-memory"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_min-f64x2-memory"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)) (either (v128.const f64x2 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)) (either (v128.const f64x2 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x7ff8000012340000)) (either (v128.const f64x2 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)))
(assert_return (invoke "relaxed_min-f64x2-memory"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000) (v128.const i64x2 1 0x3ff0000000000000))
  (either (v128.const f64x2 5e-324 nan:arithmetic) (v128.const i64x2 1 0x7ff8000012340000)
  (v128.const i64x2 1 0x3ff0000000000000)) (either (v128.const f64x2 5e-324 nan:arithmetic)
  (v128.const i64x2 1 0x3ff0000000000000) (v128.const i64x2 1 0x7ff8000012340000))
  (either (v128.const f64x2 5e-324 nan:arithmetic) (v128.const i64x2 1 0x7ff8000012340000)
  (v128.const i64x2 1 0x3ff0000000000000)))
(assert_return (invoke "relaxed_min-f64x2-memory"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)) (either (v128.const f64x2 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)) (either (v128.const f64x2 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x7ff8000012340000)) (either (v128.const f64x2 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)))
(assert_return (invoke "relaxed_min-f64x2-memory"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x7ff8000012340000)) (either (v128.const f64x2 -0.0 nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0 1)) (v128.const i64x2 0 1))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (either (v128.const f64x2 nan:canonical nan:arithmetic) (v128.const i64x2 0 0)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (either (v128.const f64x2 nan:arithmetic 0.0) (v128.const i64x2 0 0)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const i64x2 0 0) (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const i64x2 0 0) (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0 0) (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const i64x2 0 0) (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 1 1) (v128.const i64x2 0 1)) (v128.const i64x2 1 1))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 1 1) (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 1 1) (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (either (v128.const f64x2 nan:canonical nan:arithmetic) (v128.const i64x2 1 1)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 1 1) (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (either (v128.const f64x2 nan:arithmetic 5e-324) (v128.const i64x2 1 1)
  (v128.const i64x2 0x7ff8000012340000 1)))
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
  (either (v128.const f64x2 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)) (either (v128.const f64x2 nan:arithmetic 1.0)
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x3ff0000000000000)))
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
  (either (v128.const f64x2 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)) (either (v128.const f64x2 nan:arithmetic inf)
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x7ff0000000000000)))
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
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000) (v128.const i64x2 0 1))
  (either (v128.const f64x2 nan:canonical nan:canonical)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000) (v128.const i64x2 0 1)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (either (v128.const f64x2 nan:canonical nan:canonical)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (either (v128.const f64x2 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (either (v128.const f64x2 nan:arithmetic nan:canonical)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const f64x2 nan:canonical nan:canonical)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const f64x2 nan:canonical nan:canonical)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const f64x2 nan:canonical nan:canonical)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001) (v128.const i64x2 0 1))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001) (v128.const i64x2 0 1)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff4000000000001 0x7ff4000000000001)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000) (v128.const i64x2 0 1))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000) (v128.const i64x2 0 1)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const f64x2 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0x7ff8000012340000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 1))
  (either (v128.const i64x2 0 1) (v128.const i64x2 0x8000000000000000 1)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (either (v128.const f64x2 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)) (either (v128.const f64x2 nan:arithmetic -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)))
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
  (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 1))
  (either (v128.const i64x2 0 1) (v128.const i64x2 0x8000000000000000 1)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (either (v128.const f64x2 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)) (either (v128.const f64x2 nan:arithmetic -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)))
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
  (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 1))
  (either (v128.const i64x2 0 1) (v128.const i64x2 0x8000000000000000 1)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (either (v128.const f64x2 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)) (either (v128.const f64x2 nan:arithmetic -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)))
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
  (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 1))
  (either (v128.const i64x2 0 1) (v128.const i64x2 0x8000000000000000 1)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (either (v128.const f64x2 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)) (either (v128.const f64x2 nan:arithmetic -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)))
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
  (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 1))
  (either (v128.const i64x2 0 1) (v128.const i64x2 0x8000000000000000 1)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (either (v128.const f64x2 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)) (either (v128.const f64x2 nan:arithmetic -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)))
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
  (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 1))
  (either (v128.const i64x2 0 1) (v128.const i64x2 0x8000000000000000 1)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (either (v128.const f64x2 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)) (either (v128.const f64x2 nan:arithmetic -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)))
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
  (v128.const i64x2 0x8000000000000000 0x8000000000000000) (v128.const i64x2 0 1))
  (either (v128.const i64x2 0 1) (v128.const i64x2 0x8000000000000000 1)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001))
  (either (v128.const f64x2 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff4000000000001)))
(assert_return (invoke "relaxed_max-f64x2"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)) (either (v128.const f64x2 nan:arithmetic -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000012340000 0x8000000000000000)))
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
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2-constant-0"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)) (either (v128.const i64x2 0x3ff0000000000000 0)
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)) (either (v128.const i64x2 0x3ff0000000000000 0)
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2-constant-0"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical 0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000) (v128.const i64x2 0 0))
  (either (v128.const f64x2 nan:canonical 0.0) (v128.const i64x2 0 0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2-constant-0"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000) (v128.const i64x2 0x7ff0000000000000 0))
  (either (v128.const f64x2 inf nan:arithmetic) (v128.const i64x2 0x7ff0000000000000 0)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)))
(assert_return (invoke "relaxed_max-f64x2-constant-1"
  (v128.const i64x2 0 0x8000000000000000)) (v128.const i64x2 1 1) (v128.const i64x2 1 1))
(assert_return (invoke "relaxed_max-f64x2-constant-1"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)) (v128.const i64x2 0x3ff0000000000000 1)
  (v128.const i64x2 0x3ff0000000000000 1))
(assert_return (invoke "relaxed_max-f64x2-constant-1"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical 5e-324)
  (v128.const i64x2 0x7ff8000000000000 1) (v128.const i64x2 1 1))
  (either (v128.const f64x2 nan:canonical 5e-324) (v128.const i64x2 1 1)
  (v128.const i64x2 0x7ff8000000000000 1)))
(assert_return (invoke "relaxed_max-f64x2-constant-1"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000) (v128.const i64x2 0x7ff0000000000000 1))
  (either (v128.const f64x2 inf nan:arithmetic) (v128.const i64x2 0x7ff0000000000000 1)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)))
(assert_return (invoke "relaxed_max-f64x2-constant-2"
  (v128.const i64x2 0 0x8000000000000000)) (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2-constant-2"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2-constant-2"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical 1.0)
  (v128.const i64x2 0x7ff8000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)) (either (v128.const f64x2 nan:canonical 1.0)
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x3ff0000000000000)))
(assert_return (invoke "relaxed_max-f64x2-constant-2"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff0000000000000 0x3ff0000000000000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)))
(assert_return (invoke "relaxed_max-f64x2-constant-3"
  (v128.const i64x2 0 0x8000000000000000)) (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2-constant-3"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2-constant-3"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical inf)
  (v128.const i64x2 0x7ff8000000000000 0x7ff0000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000)) (either (v128.const f64x2 nan:canonical inf)
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff0000000000000)))
(assert_return (invoke "relaxed_max-f64x2-constant-3"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff0000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)))
(assert_return (invoke "relaxed_max-f64x2-constant-4"
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const i64x2 0 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const i64x2 0 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2-constant-4"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2-constant-4"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2-constant-4"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff0000000000000 0x8000000000000000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)))
(assert_return (invoke "relaxed_max-f64x2-constant-5"
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const i64x2 0 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const i64x2 0 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2-constant-5"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2-constant-5"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2-constant-5"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff0000000000000 0x8000000000000000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)))
(assert_return (invoke "relaxed_max-f64x2-constant-6"
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const i64x2 0 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const i64x2 0 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2-constant-6"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2-constant-6"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2-constant-6"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff0000000000000 0x8000000000000000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)))
(assert_return (invoke "relaxed_max-f64x2-constant-7"
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const i64x2 0 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const i64x2 0 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2-constant-7"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2-constant-7"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2-constant-7"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff0000000000000 0x8000000000000000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)))
(assert_return (invoke "relaxed_max-f64x2-constant-8"
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const f64x2 nan:canonical nan:canonical)
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000))
  (either (v128.const f64x2 nan:canonical nan:canonical)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000) (v128.const i64x2 0 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2-constant-8"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
  (either (v128.const f64x2 nan:canonical nan:canonical)
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000))
  (either (v128.const f64x2 nan:canonical nan:canonical)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2-constant-8"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000))
  (either (v128.const f64x2 nan:canonical nan:canonical)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000))
  (either (v128.const f64x2 nan:canonical nan:canonical)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2-constant-8"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000))
  (either (v128.const f64x2 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000000000000))
  (either (v128.const f64x2 nan:canonical nan:arithmetic)
  (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)))
(assert_return (invoke "relaxed_max-f64x2-constant-9"
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const i64x2 0 0x3ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)) (either (v128.const i64x2 0 0x3ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)))
(assert_return (invoke "relaxed_max-f64x2-constant-9"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2-constant-9"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical 1.0)
  (v128.const i64x2 0x7ff8000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)) (either (v128.const f64x2 nan:canonical 1.0)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x3ff0000000000000)))
(assert_return (invoke "relaxed_max-f64x2-constant-9"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff0000000000000 0x3ff0000000000000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)))
(assert_return (invoke "relaxed_max-f64x2-constant-10"
  (v128.const i64x2 0 0x8000000000000000)) (v128.const i64x2 1 0x3ff0000000000000)
  (v128.const i64x2 1 0x3ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2-constant-10"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2-constant-10"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical 1.0)
  (v128.const i64x2 0x7ff8000000000000 0x3ff0000000000000) (v128.const i64x2 1 0x3ff0000000000000))
  (either (v128.const f64x2 nan:canonical 1.0) (v128.const i64x2 1 0x3ff0000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x3ff0000000000000)))
(assert_return (invoke "relaxed_max-f64x2-constant-10"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff0000000000000 0x3ff0000000000000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)))
(assert_return (invoke "relaxed_max-f64x2-constant-11"
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const i64x2 0 0x3ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)) (either (v128.const i64x2 0 0x3ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)))
(assert_return (invoke "relaxed_max-f64x2-constant-11"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2-constant-11"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical 1.0)
  (v128.const i64x2 0x7ff8000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)) (either (v128.const f64x2 nan:canonical 1.0)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x3ff0000000000000)))
(assert_return (invoke "relaxed_max-f64x2-constant-11"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff0000000000000 0x3ff0000000000000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)))
(assert_return (invoke "relaxed_max-f64x2-constant-12"
  (v128.const i64x2 0 0x8000000000000000)) (either (v128.const i64x2 0 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const i64x2 0 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2-constant-12"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2-constant-12"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2-constant-12"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff0000000000000 0x8000000000000000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)))
(assert_return (invoke "relaxed_max-f64x2-memory"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 0x8000000000000000 0x3ff0000000000000))
  (either (v128.const i64x2 0 0x3ff0000000000000) (v128.const i64x2 0x8000000000000000 0x3ff0000000000000))
  (either (v128.const i64x2 0 0x3ff0000000000000) (v128.const i64x2 0x8000000000000000 0x3ff0000000000000))
  (either (v128.const i64x2 0 0x3ff0000000000000) (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)))
(assert_return (invoke "relaxed_max-f64x2-memory"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 1 0x3ff0000000000000))
  (v128.const i64x2 1 0x3ff0000000000000) (v128.const i64x2 1 0x3ff0000000000000)
  (v128.const i64x2 1 0x3ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2-memory"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 0x8000000000000000 0x3ff0000000000000))
  (either (v128.const i64x2 0 0x3ff0000000000000) (v128.const i64x2 0x8000000000000000 0x3ff0000000000000))
  (either (v128.const i64x2 0 0x3ff0000000000000) (v128.const i64x2 0x8000000000000000 0x3ff0000000000000))
  (either (v128.const i64x2 0 0x3ff0000000000000) (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)))
(assert_return (invoke "relaxed_max-f64x2-memory"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (either (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2-memory"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2-memory"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000) (v128.const i64x2 1 0x3ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2-memory"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x3ff0000000000000))
(assert_return (invoke "relaxed_max-f64x2-memory"
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000))
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x3ff0000000000000 0x8000000000000000))
(assert_return (invoke "relaxed_max-f64x2-memory"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)) (either (v128.const f64x2 nan:canonical 1.0)
  (v128.const i64x2 0x7ff8000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)) (either (v128.const f64x2 nan:canonical 1.0)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x3ff0000000000000)) (either (v128.const f64x2 nan:canonical 1.0)
  (v128.const i64x2 0x7ff8000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)))
(assert_return (invoke "relaxed_max-f64x2-memory"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000) (v128.const i64x2 1 0x3ff0000000000000))
  (either (v128.const f64x2 nan:canonical 1.0) (v128.const i64x2 0x7ff8000000000000 0x3ff0000000000000)
  (v128.const i64x2 1 0x3ff0000000000000)) (either (v128.const f64x2 nan:canonical 1.0)
  (v128.const i64x2 1 0x3ff0000000000000) (v128.const i64x2 0x7ff8000000000000 0x3ff0000000000000))
  (either (v128.const f64x2 nan:canonical 1.0) (v128.const i64x2 0x7ff8000000000000 0x3ff0000000000000)
  (v128.const i64x2 1 0x3ff0000000000000)))
(assert_return (invoke "relaxed_max-f64x2-memory"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)) (either (v128.const f64x2 nan:canonical 1.0)
  (v128.const i64x2 0x7ff8000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)) (either (v128.const f64x2 nan:canonical 1.0)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x3ff0000000000000)) (either (v128.const f64x2 nan:canonical 1.0)
  (v128.const i64x2 0x7ff8000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)))
(assert_return (invoke "relaxed_max-f64x2-memory"
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)) (either (v128.const f64x2 nan:canonical -0.0)
  (v128.const i64x2 0x7ff8000000000000 0x8000000000000000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)))
(assert_return (invoke "relaxed_max-f64x2-memory"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff0000000000000 0x3ff0000000000000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff0000000000000 0x3ff0000000000000)))
(assert_return (invoke "relaxed_max-f64x2-memory"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000) (v128.const i64x2 1 0x3ff0000000000000))
  (either (v128.const f64x2 inf nan:arithmetic) (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff0000000000000 0x3ff0000000000000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff0000000000000 0x3ff0000000000000)))
(assert_return (invoke "relaxed_max-f64x2-memory"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x3ff0000000000000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff0000000000000 0x3ff0000000000000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x3ff0000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff0000000000000 0x3ff0000000000000)))
(assert_return (invoke "relaxed_max-f64x2-memory"
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff0000000000000 0x8000000000000000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x8000000000000000)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)) (either (v128.const f64x2 inf nan:arithmetic)
  (v128.const i64x2 0x7ff0000000000000 0x7ff8000012340000)
  (v128.const i64x2 0x7ff0000000000000 0x8000000000000000)))
