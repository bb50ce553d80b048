;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Relaxed truncations around each power of two that is a bound of an integer type.
;;
;; "i32x4.relaxed_trunc_f32x4_s" has its operand in a parameter, "i32x4.relaxed_trunc_f32x4_s-constant-5" in a
;; constant.

(module
  (func $i32x4.relaxed_trunc_f32x4_s (export "i32x4.relaxed_trunc_f32x4_s") (param v128) (result v128)
    local.get 0 i32x4.relaxed_trunc_f32x4_s
  )
  (func $i32x4.relaxed_trunc_f32x4_s-constant-0 (export "i32x4.relaxed_trunc_f32x4_s-constant-0")
  (result v128)
    v128.const i64x2 0x8000000000000000 0xbf0000003f000000 i32x4.relaxed_trunc_f32x4_s
  )
  (func $i32x4.relaxed_trunc_f32x4_s-constant-5 (export "i32x4.relaxed_trunc_f32x4_s-constant-5")
  (result v128)
    v128.const i64x2 0xcaffffff4affffff 0xcb0000004b000000 i32x4.relaxed_trunc_f32x4_s
  )
  (func $i32x4.relaxed_trunc_f32x4_s-constant-10 (export "i32x4.relaxed_trunc_f32x4_s-constant-10")
  (result v128)
    v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001 i32x4.relaxed_trunc_f32x4_s
  )
  (func $i32x4.relaxed_trunc_f32x4_s-constant-15 (export "i32x4.relaxed_trunc_f32x4_s-constant-15")
  (result v128)
    v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000 i32x4.relaxed_trunc_f32x4_s
  )
  (func $i32x4.relaxed_trunc_f32x4_s-constant-20 (export "i32x4.relaxed_trunc_f32x4_s-constant-20")
  (result v128)
    v128.const i64x2 0xbeffffff3effffff 0xbf8000003f800000 i32x4.relaxed_trunc_f32x4_s
  )
  (func $i32x4.relaxed_trunc_f32x4_u (export "i32x4.relaxed_trunc_f32x4_u") (param v128) (result v128)
    local.get 0 i32x4.relaxed_trunc_f32x4_u
  )
  (func $i32x4.relaxed_trunc_f32x4_u-constant-0 (export "i32x4.relaxed_trunc_f32x4_u-constant-0")
  (result v128)
    v128.const i64x2 0x8000000000000000 0xbf0000003f000000 i32x4.relaxed_trunc_f32x4_u
  )
  (func $i32x4.relaxed_trunc_f32x4_u-constant-5 (export "i32x4.relaxed_trunc_f32x4_u-constant-5")
  (result v128)
    v128.const i64x2 0xcaffffff4affffff 0xcb0000004b000000 i32x4.relaxed_trunc_f32x4_u
  )
  (func $i32x4.relaxed_trunc_f32x4_u-constant-10 (export "i32x4.relaxed_trunc_f32x4_u-constant-10")
  (result v128)
    v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001 i32x4.relaxed_trunc_f32x4_u
  )
  (func $i32x4.relaxed_trunc_f32x4_u-constant-15 (export "i32x4.relaxed_trunc_f32x4_u-constant-15")
  (result v128)
    v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000 i32x4.relaxed_trunc_f32x4_u
  )
  (func $i32x4.relaxed_trunc_f32x4_u-constant-20 (export "i32x4.relaxed_trunc_f32x4_u-constant-20")
  (result v128)
    v128.const i64x2 0xbeffffff3effffff 0xbf8000003f800000 i32x4.relaxed_trunc_f32x4_u
  )
  (func $i32x4.relaxed_trunc_f64x2_s_zero (export "i32x4.relaxed_trunc_f64x2_s_zero") (param v128)
  (result v128)
    local.get 0 i32x4.relaxed_trunc_f64x2_s_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_s_zero-constant-0 (export "i32x4.relaxed_trunc_f64x2_s_zero-constant-0")
  (result v128)
    v128.const i64x2 0 0x8000000000000000 i32x4.relaxed_trunc_f64x2_s_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_s_zero-constant-5 (export "i32x4.relaxed_trunc_f64x2_s_zero-constant-5")
  (result v128)
    v128.const i64x2 0x400c000000000000 0xc00c000000000000 i32x4.relaxed_trunc_f64x2_s_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_s_zero-constant-10 (export "i32x4.relaxed_trunc_f64x2_s_zero-constant-10")
  (result v128)
    v128.const i64x2 0x415fffffe0000000 0xc15fffffe0000000 i32x4.relaxed_trunc_f64x2_s_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_s_zero-constant-15 (export "i32x4.relaxed_trunc_f64x2_s_zero-constant-15")
  (result v128)
    v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000 i32x4.relaxed_trunc_f64x2_s_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_s_zero-constant-20 (export "i32x4.relaxed_trunc_f64x2_s_zero-constant-20")
  (result v128)
    v128.const i64x2 0x41e0000000200000 0xc1e0000000200000 i32x4.relaxed_trunc_f64x2_s_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_s_zero-constant-25 (export "i32x4.relaxed_trunc_f64x2_s_zero-constant-25")
  (result v128)
    v128.const i64x2 0x41effffffff00000 0xc1effffffff00000 i32x4.relaxed_trunc_f64x2_s_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_s_zero-constant-30 (export "i32x4.relaxed_trunc_f64x2_s_zero-constant-30")
  (result v128)
    v128.const i64x2 0x42015295e8000000 0xc2015295e8000000 i32x4.relaxed_trunc_f64x2_s_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_s_zero-constant-35 (export "i32x4.relaxed_trunc_f64x2_s_zero-constant-35")
  (result v128)
    v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c i32x4.relaxed_trunc_f64x2_s_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_s_zero-constant-40 (export "i32x4.relaxed_trunc_f64x2_s_zero-constant-40")
  (result v128)
    v128.const i64x2 0x3fdfffffdfc9a9ad 0xbfdfffffdfc9a9ad i32x4.relaxed_trunc_f64x2_s_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_s_zero-constant-45 (export "i32x4.relaxed_trunc_f64x2_s_zero-constant-45")
  (result v128)
    v128.const i64x2 0x7ff4000000000001 0x7ff8000012340000 i32x4.relaxed_trunc_f64x2_s_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_u_zero (export "i32x4.relaxed_trunc_f64x2_u_zero") (param v128)
  (result v128)
    local.get 0 i32x4.relaxed_trunc_f64x2_u_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_u_zero-constant-0 (export "i32x4.relaxed_trunc_f64x2_u_zero-constant-0")
  (result v128)
    v128.const i64x2 0 0x8000000000000000 i32x4.relaxed_trunc_f64x2_u_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_u_zero-constant-5 (export "i32x4.relaxed_trunc_f64x2_u_zero-constant-5")
  (result v128)
    v128.const i64x2 0x400c000000000000 0xc00c000000000000 i32x4.relaxed_trunc_f64x2_u_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_u_zero-constant-10 (export "i32x4.relaxed_trunc_f64x2_u_zero-constant-10")
  (result v128)
    v128.const i64x2 0x415fffffe0000000 0xc15fffffe0000000 i32x4.relaxed_trunc_f64x2_u_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_u_zero-constant-15 (export "i32x4.relaxed_trunc_f64x2_u_zero-constant-15")
  (result v128)
    v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000 i32x4.relaxed_trunc_f64x2_u_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_u_zero-constant-20 (export "i32x4.relaxed_trunc_f64x2_u_zero-constant-20")
  (result v128)
    v128.const i64x2 0x41e0000000200000 0xc1e0000000200000 i32x4.relaxed_trunc_f64x2_u_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_u_zero-constant-25 (export "i32x4.relaxed_trunc_f64x2_u_zero-constant-25")
  (result v128)
    v128.const i64x2 0x41effffffff00000 0xc1effffffff00000 i32x4.relaxed_trunc_f64x2_u_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_u_zero-constant-30 (export "i32x4.relaxed_trunc_f64x2_u_zero-constant-30")
  (result v128)
    v128.const i64x2 0x42015295e8000000 0xc2015295e8000000 i32x4.relaxed_trunc_f64x2_u_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_u_zero-constant-35 (export "i32x4.relaxed_trunc_f64x2_u_zero-constant-35")
  (result v128)
    v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c i32x4.relaxed_trunc_f64x2_u_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_u_zero-constant-40 (export "i32x4.relaxed_trunc_f64x2_u_zero-constant-40")
  (result v128)
    v128.const i64x2 0x3fdfffffdfc9a9ad 0xbfdfffffdfc9a9ad i32x4.relaxed_trunc_f64x2_u_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_u_zero-constant-45 (export "i32x4.relaxed_trunc_f64x2_u_zero-constant-45")
  (result v128)
    v128.const i64x2 0x7ff4000000000001 0x7ff8000012340000 i32x4.relaxed_trunc_f64x2_u_zero
  )
)

(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s"
  (v128.const i64x2 0x8000000000000000 0xbf0000003f000000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s"
  (v128.const i64x2 0xbf8000003f800000 0xbfc000003fc00000))
  (v128.const i64x2 0xffffffff00000001 0xffffffff00000001))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s"
  (v128.const i64x2 0xc020000040200000 0xc060000040600000))
  (v128.const i64x2 0xfffffffe00000002 0xfffffffd00000003))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s"
  (v128.const i64x2 0xc2ff000042ff0000 0xc37f0000437f0000))
  (v128.const i64x2 0xffffff810000007f 0xffffff01000000ff))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s"
  (v128.const i64x2 0xc700000047000000 0xc77fff80477fff80))
  (v128.const i64x2 0xffff800000008000 0xffff00010000ffff))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s"
  (v128.const i64x2 0xcaffffff4affffff 0xcb0000004b000000))
  (v128.const i64x2 0xff800001007fffff 0xff80000000800000))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s"
  (v128.const i64x2 0xcb7fffff4b7fffff 0xcb8000004b800000))
  (v128.const i64x2 0xff00000100ffffff 0xff00000001000000))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s"
  (v128.const i64x2 0xcb8000004b800000 0xceffffff4effffff))
  (v128.const i64x2 0xff00000001000000 0x800000807fffff80))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000))
  (either (v128.const i64x2 0x800000007fffffff 0x800000007fffffff)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000))
  (either (v128.const i64x2 0x800000007fffffff 0x800000007fffffff)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001))
  (either (v128.const i64x2 0x800000007fffffff 0x800000007fffffff)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s"
  (v128.const i64x2 0xcf7fffff4f7fffff 0xcf8000004f800000))
  (either (v128.const i64x2 0x800000007fffffff 0x800000007fffffff)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s"
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000))
  (either (v128.const i64x2 0x800000007fffffff 0x800000007fffffff)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s"
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000))
  (either (v128.const i64x2 0x800000007fffffff 0x800000007fffffff)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s"
  (v128.const i64x2 0xcf8000014f800001 0xcfc000004fc00000))
  (either (v128.const i64x2 0x800000007fffffff 0x800000007fffffff)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s"
  (v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000))
  (either (v128.const i64x2 0x800000007fffffff 0x800000007fffffff)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s"
  (v128.const i64x2 0xe0ad78ec60ad78ec 0xff7fc99e7f7fc99e))
  (either (v128.const i64x2 0x800000007fffffff 0x800000007fffffff)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s"
  (v128.const i64x2 0xff8000007f800000 0xff8000007f800000))
  (either (v128.const i64x2 0x800000007fffffff 0x800000007fffffff)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s"
  (v128.const i64x2 0xd980000059800000 0xd980000059800000))
  (either (v128.const i64x2 0x800000007fffffff 0x800000007fffffff)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s"
  (v128.const i64x2 0x8000000100000001 0x8000000000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s"
  (v128.const i64x2 0xbeffffff3effffff 0xbf8000003f800000)) (v128.const i64x2 0 0xffffffff00000001))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s"
  (v128.const i64x2 0xff8000007f800000 0x8000000080000000)) (either (v128.const i64x2 0x800000007fffffff 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s"
  (v128.const i64x2 0x7fc0000080000000 0x7fc012347fa00001)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s-constant-0" ) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s-constant-5"
  ) (v128.const i64x2 0xff800001007fffff 0xff80000000800000))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s-constant-10"
  ) (either (v128.const i64x2 0x800000007fffffff 0x800000007fffffff)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s-constant-15"
  ) (either (v128.const i64x2 0x800000007fffffff 0x800000007fffffff)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s-constant-20" ) (v128.const i64x2 0 0xffffffff00000001))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u"
  (v128.const i64x2 0x8000000000000000 0xbf0000003f000000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u"
  (v128.const i64x2 0xbf8000003f800000 0xbfc000003fc00000)) (either (v128.const i64x2 1 1)
  (v128.const i64x2 0xffffffff00000001 0xffffffff00000001)
  (v128.const i64x2 0xfffffffe00000001 0xfffffffe00000001)
  (v128.const i64x2 0x8000000000000001 0x8000000000000001)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u"
  (v128.const i64x2 0xc020000040200000 0xc060000040600000)) (either (v128.const i64x2 2 3)
  (v128.const i64x2 0xffffffff00000002 0xffffffff00000003)
  (v128.const i64x2 0xfffffffe00000002 0xfffffffe00000003)
  (v128.const i64x2 0x8000000000000002 0x8000000000000003)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u"
  (v128.const i64x2 0xc2ff000042ff0000 0xc37f0000437f0000)) (either (v128.const i64x2 127 255)
  (v128.const i64x2 0xffffffff0000007f 0xffffffff000000ff)
  (v128.const i64x2 0xfffffffe0000007f 0xfffffffe000000ff)
  (v128.const i64x2 0x800000000000007f 0x80000000000000ff)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u"
  (v128.const i64x2 0xc700000047000000 0xc77fff80477fff80)) (either (v128.const i64x2 32768 65535)
  (v128.const i64x2 0xffffffff00008000 0xffffffff0000ffff)
  (v128.const i64x2 0xfffffffe00008000 0xfffffffe0000ffff)
  (v128.const i64x2 0x8000000000008000 0x800000000000ffff)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u"
  (v128.const i64x2 0xcaffffff4affffff 0xcb0000004b000000)) (either (v128.const i64x2 0x7fffff 0x800000)
  (v128.const i64x2 0xffffffff007fffff 0xffffffff00800000)
  (v128.const i64x2 0xfffffffe007fffff 0xfffffffe00800000)
  (v128.const i64x2 0x80000000007fffff 0x8000000000800000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u"
  (v128.const i64x2 0xcb7fffff4b7fffff 0xcb8000004b800000)) (either (v128.const i64x2 0xffffff 0x1000000)
  (v128.const i64x2 0xffffffff00ffffff 0xffffffff01000000)
  (v128.const i64x2 0xfffffffe00ffffff 0xfffffffe01000000)
  (v128.const i64x2 0x8000000000ffffff 0x8000000001000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u"
  (v128.const i64x2 0xcb8000004b800000 0xceffffff4effffff)) (either (v128.const i64x2 0x1000000 0x7fffff80)
  (v128.const i64x2 0xffffffff01000000 0xffffffff7fffff80)
  (v128.const i64x2 0xfffffffe01000000 0xfffffffe7fffff80)
  (v128.const i64x2 0x8000000001000000 0x800000007fffff80)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000)) (either (v128.const i64x2 0x80000000 0x80000000)
  (v128.const i64x2 0xffffffff80000000 0xffffffff80000000)
  (v128.const i64x2 0xfffffffe80000000 0xfffffffe80000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000004f000000)) (either (v128.const i64x2 0x80000000 0x80000000)
  (v128.const i64x2 0xffffffff80000000 0xffffffff80000000)
  (v128.const i64x2 0xfffffffe80000000 0xfffffffe80000000)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u"
  (v128.const i64x2 0xcf0000004f000000 0xcf0000014f000001)) (either (v128.const i64x2 0x80000000 0x80000100)
  (v128.const i64x2 0xffffffff80000000 0xffffffff80000100)
  (v128.const i64x2 0xfffffffe80000000 0xfffffffe80000100)
  (v128.const i64x2 0x8000000080000000 0x8000000080000100)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u"
  (v128.const i64x2 0xcf7fffff4f7fffff 0xcf8000004f800000)) (either (v128.const i64x2 0xffffff00 0xffffffff)
  (v128.const i64x2 -256 -1) (v128.const i64x2 0xfffffffeffffff00 0xfffffffefffffffe)
  (v128.const i64x2 0x80000000ffffff00 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u"
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000)) (either (v128.const i64x2 0xffffffff 0xffffffff)
  (v128.const i64x2 -1 -1) (v128.const i64x2 0xfffffffefffffffe 0xfffffffefffffffe)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u"
  (v128.const i64x2 0xcf8000004f800000 0xcf8000004f800000)) (either (v128.const i64x2 0xffffffff 0xffffffff)
  (v128.const i64x2 -1 -1) (v128.const i64x2 0xfffffffefffffffe 0xfffffffefffffffe)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u"
  (v128.const i64x2 0xcf8000014f800001 0xcfc000004fc00000)) (either (v128.const i64x2 0xffffffff 0xffffffff)
  (v128.const i64x2 -1 -1) (v128.const i64x2 0xfffffffefffffffe 0xfffffffefffffffe)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u"
  (v128.const i64x2 0xd00a94af500a94af 0xdf0000005f000000)) (either (v128.const i64x2 0xffffffff 0xffffffff)
  (v128.const i64x2 -1 -1) (v128.const i64x2 0xfffffffefffffffe 0xfffffffefffffffe)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u"
  (v128.const i64x2 0xe0ad78ec60ad78ec 0xff7fc99e7f7fc99e)) (either (v128.const i64x2 0xffffffff 0xffffffff)
  (v128.const i64x2 -1 -1) (v128.const i64x2 0xfffffffefffffffe 0xfffffffefffffffe)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u"
  (v128.const i64x2 0xff8000007f800000 0xff8000007f800000)) (either (v128.const i64x2 0xffffffff 0xffffffff)
  (v128.const i64x2 -1 -1) (v128.const i64x2 0xfffffffefffffffe 0xfffffffefffffffe)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u"
  (v128.const i64x2 0xd980000059800000 0xd980000059800000)) (either (v128.const i64x2 0xffffffff 0xffffffff)
  (v128.const i64x2 -1 -1) (v128.const i64x2 0xfffffffefffffffe 0xfffffffefffffffe)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u"
  (v128.const i64x2 0x8000000100000001 0x8000000000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u"
  (v128.const i64x2 0xbeffffff3effffff 0xbf8000003f800000)) (either (v128.const i64x2 0 1)
  (v128.const i64x2 0 0xffffffff00000001) (v128.const i64x2 0 0xfffffffe00000001)
  (v128.const i64x2 0 0x8000000000000001)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u"
  (v128.const i64x2 0xff8000007f800000 0x8000000080000000)) (either (v128.const i64x2 0xffffffff 0)
  (v128.const i64x2 -1 0) (v128.const i64x2 0xfffffffefffffffe 0) (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u"
  (v128.const i64x2 0x7fc0000080000000 0x7fc012347fa00001)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0xffffffff00000000 -1) (v128.const i64x2 0xfffffffe00000000 0xfffffffefffffffe)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u-constant-0" ) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u-constant-5"
  ) (either (v128.const i64x2 0x7fffff 0x800000) (v128.const i64x2 0xffffffff007fffff 0xffffffff00800000)
  (v128.const i64x2 0xfffffffe007fffff 0xfffffffe00800000)
  (v128.const i64x2 0x80000000007fffff 0x8000000000800000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u-constant-10"
  ) (either (v128.const i64x2 0x80000000 0x80000100) (v128.const i64x2 0xffffffff80000000 0xffffffff80000100)
  (v128.const i64x2 0xfffffffe80000000 0xfffffffe80000100)
  (v128.const i64x2 0x8000000080000000 0x8000000080000100)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u-constant-15"
  ) (either (v128.const i64x2 0xffffffff 0xffffffff) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0xfffffffefffffffe 0xfffffffefffffffe)
  (v128.const i64x2 0x8000000080000000 0x8000000080000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u-constant-20"
  ) (either (v128.const i64x2 0 1) (v128.const i64x2 0 0xffffffff00000001)
  (v128.const i64x2 0 0xfffffffe00000001) (v128.const i64x2 0 0x8000000000000001)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0 0x8000000000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x3fe0000000000000 0xbfe0000000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x3ff0000000000000 0xbff0000000000000)) (v128.const i64x2 0xffffffff00000001 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x3ff8000000000000 0xbff8000000000000)) (v128.const i64x2 0xffffffff00000001 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x4004000000000000 0xc004000000000000)) (v128.const i64x2 0xfffffffe00000002 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x400c000000000000 0xc00c000000000000)) (v128.const i64x2 0xfffffffd00000003 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x405fe00000000000 0xc05fe00000000000)) (v128.const i64x2 0xffffff810000007f 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x406fe00000000000 0xc06fe00000000000)) (v128.const i64x2 0xffffff01000000ff 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x40e0000000000000 0xc0e0000000000000)) (v128.const i64x2 0xffff800000008000 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x40effff000000000 0xc0effff000000000)) (v128.const i64x2 0xffff00010000ffff 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x415fffffe0000000 0xc15fffffe0000000)) (v128.const i64x2 0xff800001007fffff 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x4160000010000000 0xc160000010000000)) (v128.const i64x2 0xff80000000800000 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x416fffffe0000000 0xc16fffffe0000000)) (v128.const i64x2 0xff00000100ffffff 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x4170000000000000 0xc170000000000000)) (v128.const i64x2 0xff00000001000000 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x4170000010000000 0xc170000010000000)) (v128.const i64x2 0xfeffffff01000001 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000)) (v128.const i64x2 0x800000807fffff80 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x41dfffffffc00000 0xc1dfffffffc00000)) (v128.const i64x2 0x800000017fffffff 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x41dfffffffe00000 0xc1dfffffffe00000)) (v128.const i64x2 0x800000017fffffff 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x41e0000000000000 0xc1e0000000000000)) (either (v128.const i64x2 0x800000007fffffff 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x41e0000000100000 0xc1e0000000100000)) (either (v128.const i64x2 0x800000007fffffff 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x41e0000000200000 0xc1e0000000200000)) (either (v128.const i64x2 0x800000007fffffff 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x41e0000020000000 0xc1e0000020000000)) (either (v128.const i64x2 0x800000007fffffff 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x41efffffe0000000 0xc1efffffe0000000)) (either (v128.const i64x2 0x800000007fffffff 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x41efffffffd00000 0xc1efffffffd00000)) (either (v128.const i64x2 0x800000007fffffff 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x41efffffffe00000 0xc1efffffffe00000)) (either (v128.const i64x2 0x800000007fffffff 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x41effffffff00000 0xc1effffffff00000)) (either (v128.const i64x2 0x800000007fffffff 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x41f0000000000000 0xc1f0000000000000)) (either (v128.const i64x2 0x800000007fffffff 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x41f0000000100000 0xc1f0000000100000)) (either (v128.const i64x2 0x800000007fffffff 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x41f0000020000000 0xc1f0000020000000)) (either (v128.const i64x2 0x800000007fffffff 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x41f8000000000000 0xc1f8000000000000)) (either (v128.const i64x2 0x800000007fffffff 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x42015295e8000000 0xc2015295e8000000)) (either (v128.const i64x2 0x800000007fffffff 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x43e0000000000000 0xc3e0000000000000)) (either (v128.const i64x2 0x800000007fffffff 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x4415af1d78b58c40 0xc415af1d78b58c40)) (either (v128.const i64x2 0x800000007fffffff 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x47eff933c78cdfad 0xc7eff933c78cdfad)) (either (v128.const i64x2 0x800000007fffffff 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x48078287f49c4a1d 0xc8078287f49c4a1d)) (either (v128.const i64x2 0x800000007fffffff 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c)) (either (v128.const i64x2 0x800000007fffffff 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x432fffffffffffff 0xc32fffffffffffff)) (either (v128.const i64x2 0x800000007fffffff 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x4330000000000000 0xc330000000000000)) (either (v128.const i64x2 0x800000007fffffff 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x3696d601ad376ab9 0xb696d601ad376ab9)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 1 0x8000000000000001)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x3fdfffffdfc9a9ad 0xbfdfffffdfc9a9ad)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x3fefffffffffffff 0xbfefffffffffffff)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x7ff0000000000000 0xfff0000000000000)) (either (v128.const i64x2 0x800000007fffffff 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x8000000000000000 0x7ff8000000000000)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x8000000000000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
  (v128.const i64x2 0x7ff4000000000001 0x7ff8000012340000)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero-constant-0" ) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero-constant-5"
  ) (v128.const i64x2 0xfffffffd00000003 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero-constant-10"
  ) (v128.const i64x2 0xff800001007fffff 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero-constant-15"
  ) (v128.const i64x2 0x800000807fffff80 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero-constant-20"
  ) (either (v128.const i64x2 0x800000007fffffff 0) (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero-constant-25"
  ) (either (v128.const i64x2 0x800000007fffffff 0) (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero-constant-30"
  ) (either (v128.const i64x2 0x800000007fffffff 0) (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero-constant-35"
  ) (either (v128.const i64x2 0x800000007fffffff 0) (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero-constant-40" ) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero-constant-45"
  ) (either (v128.const i64x2 0 0) (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0 0x8000000000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x3fe0000000000000 0xbfe0000000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x3ff0000000000000 0xbff0000000000000)) (either (v128.const i64x2 1 0)
  (v128.const i64x2 0xffffffff00000001 0) (v128.const i64x2 0xfffffffe00000001 0)
  (v128.const i64x2 0x8000000000000001 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x3ff8000000000000 0xbff8000000000000)) (either (v128.const i64x2 1 0)
  (v128.const i64x2 0xffffffff00000001 0) (v128.const i64x2 0xfffffffe00000001 0)
  (v128.const i64x2 0x8000000000000001 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x4004000000000000 0xc004000000000000)) (either (v128.const i64x2 2 0)
  (v128.const i64x2 0xffffffff00000002 0) (v128.const i64x2 0xfffffffe00000002 0)
  (v128.const i64x2 0x8000000000000002 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x400c000000000000 0xc00c000000000000)) (either (v128.const i64x2 3 0)
  (v128.const i64x2 0xffffffff00000003 0) (v128.const i64x2 0xfffffffe00000003 0)
  (v128.const i64x2 0x8000000000000003 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x405fe00000000000 0xc05fe00000000000)) (either (v128.const i64x2 127 0)
  (v128.const i64x2 0xffffffff0000007f 0) (v128.const i64x2 0xfffffffe0000007f 0)
  (v128.const i64x2 0x800000000000007f 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x406fe00000000000 0xc06fe00000000000)) (either (v128.const i64x2 255 0)
  (v128.const i64x2 0xffffffff000000ff 0) (v128.const i64x2 0xfffffffe000000ff 0)
  (v128.const i64x2 0x80000000000000ff 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x40e0000000000000 0xc0e0000000000000)) (either (v128.const i64x2 32768 0)
  (v128.const i64x2 0xffffffff00008000 0) (v128.const i64x2 0xfffffffe00008000 0)
  (v128.const i64x2 0x8000000000008000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x40effff000000000 0xc0effff000000000)) (either (v128.const i64x2 65535 0)
  (v128.const i64x2 0xffffffff0000ffff 0) (v128.const i64x2 0xfffffffe0000ffff 0)
  (v128.const i64x2 0x800000000000ffff 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x415fffffe0000000 0xc15fffffe0000000)) (either (v128.const i64x2 0x7fffff 0)
  (v128.const i64x2 0xffffffff007fffff 0) (v128.const i64x2 0xfffffffe007fffff 0)
  (v128.const i64x2 0x80000000007fffff 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x4160000010000000 0xc160000010000000)) (either (v128.const i64x2 0x800000 0)
  (v128.const i64x2 0xffffffff00800000 0) (v128.const i64x2 0xfffffffe00800000 0)
  (v128.const i64x2 0x8000000000800000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x416fffffe0000000 0xc16fffffe0000000)) (either (v128.const i64x2 0xffffff 0)
  (v128.const i64x2 0xffffffff00ffffff 0) (v128.const i64x2 0xfffffffe00ffffff 0)
  (v128.const i64x2 0x8000000000ffffff 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x4170000000000000 0xc170000000000000)) (either (v128.const i64x2 0x1000000 0)
  (v128.const i64x2 0xffffffff01000000 0) (v128.const i64x2 0xfffffffe01000000 0)
  (v128.const i64x2 0x8000000001000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x4170000010000000 0xc170000010000000)) (either (v128.const i64x2 0x1000001 0)
  (v128.const i64x2 0xffffffff01000001 0) (v128.const i64x2 0xfffffffe01000001 0)
  (v128.const i64x2 0x8000000001000001 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x41dfffffe0000000 0xc1dfffffe0000000)) (either (v128.const i64x2 0x7fffff80 0)
  (v128.const i64x2 0xffffffff7fffff80 0) (v128.const i64x2 0xfffffffe7fffff80 0)
  (v128.const i64x2 0x800000007fffff80 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x41dfffffffc00000 0xc1dfffffffc00000)) (either (v128.const i64x2 0x7fffffff 0)
  (v128.const i64x2 0xffffffff7fffffff 0) (v128.const i64x2 0xfffffffe7fffffff 0)
  (v128.const i64x2 0x800000007fffffff 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x41dfffffffe00000 0xc1dfffffffe00000)) (either (v128.const i64x2 0x7fffffff 0)
  (v128.const i64x2 0xffffffff7fffffff 0) (v128.const i64x2 0xfffffffe7fffffff 0)
  (v128.const i64x2 0x800000007fffffff 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x41e0000000000000 0xc1e0000000000000)) (either (v128.const i64x2 0x80000000 0)
  (v128.const i64x2 0xffffffff80000000 0) (v128.const i64x2 0xfffffffe80000000 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x41e0000000100000 0xc1e0000000100000)) (either (v128.const i64x2 0x80000000 0)
  (v128.const i64x2 0xffffffff80000000 0) (v128.const i64x2 0xfffffffe80000000 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x41e0000000200000 0xc1e0000000200000)) (either (v128.const i64x2 0x80000001 0)
  (v128.const i64x2 0xffffffff80000001 0) (v128.const i64x2 0xfffffffe80000001 0)
  (v128.const i64x2 0x8000000080000001 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x41e0000020000000 0xc1e0000020000000)) (either (v128.const i64x2 0x80000100 0)
  (v128.const i64x2 0xffffffff80000100 0) (v128.const i64x2 0xfffffffe80000100 0)
  (v128.const i64x2 0x8000000080000100 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x41efffffe0000000 0xc1efffffe0000000)) (either (v128.const i64x2 0xffffff00 0)
  (v128.const i64x2 -256 0) (v128.const i64x2 0xfffffffeffffff00 0) (v128.const i64x2 0x80000000ffffff00 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x41efffffffd00000 0xc1efffffffd00000)) (either (v128.const i64x2 0xfffffffe 0)
  (v128.const i64x2 -2 0) (v128.const i64x2 0xfffffffefffffffe 0) (v128.const i64x2 0x80000000fffffffe 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x41efffffffe00000 0xc1efffffffe00000)) (either (v128.const i64x2 0xffffffff 0)
  (v128.const i64x2 -1 0) (v128.const i64x2 0xfffffffeffffffff 0) (v128.const i64x2 0x80000000ffffffff 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x41effffffff00000 0xc1effffffff00000)) (either (v128.const i64x2 0xffffffff 0)
  (v128.const i64x2 -1 0) (v128.const i64x2 0xfffffffeffffffff 0) (v128.const i64x2 0x80000000ffffffff 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x41f0000000000000 0xc1f0000000000000)) (either (v128.const i64x2 0xffffffff 0)
  (v128.const i64x2 -1 0) (v128.const i64x2 0xfffffffefffffffe 0) (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x41f0000000100000 0xc1f0000000100000)) (either (v128.const i64x2 0xffffffff 0)
  (v128.const i64x2 -1 0) (v128.const i64x2 0xfffffffefffffffe 0) (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x41f0000020000000 0xc1f0000020000000)) (either (v128.const i64x2 0xffffffff 0)
  (v128.const i64x2 -1 0) (v128.const i64x2 0xfffffffefffffffe 0) (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x41f8000000000000 0xc1f8000000000000)) (either (v128.const i64x2 0xffffffff 0)
  (v128.const i64x2 -1 0) (v128.const i64x2 0xfffffffefffffffe 0) (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x42015295e8000000 0xc2015295e8000000)) (either (v128.const i64x2 0xffffffff 0)
  (v128.const i64x2 -1 0) (v128.const i64x2 0xfffffffefffffffe 0) (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x43e0000000000000 0xc3e0000000000000)) (either (v128.const i64x2 0xffffffff 0)
  (v128.const i64x2 -1 0) (v128.const i64x2 0xfffffffefffffffe 0) (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x4415af1d78b58c40 0xc415af1d78b58c40)) (either (v128.const i64x2 0xffffffff 0)
  (v128.const i64x2 -1 0) (v128.const i64x2 0xfffffffefffffffe 0) (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x47eff933c78cdfad 0xc7eff933c78cdfad)) (either (v128.const i64x2 0xffffffff 0)
  (v128.const i64x2 -1 0) (v128.const i64x2 0xfffffffefffffffe 0) (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x48078287f49c4a1d 0xc8078287f49c4a1d)) (either (v128.const i64x2 0xffffffff 0)
  (v128.const i64x2 -1 0) (v128.const i64x2 0xfffffffefffffffe 0) (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x7e37e43c8800759c 0xfe37e43c8800759c)) (either (v128.const i64x2 0xffffffff 0)
  (v128.const i64x2 -1 0) (v128.const i64x2 0xfffffffefffffffe 0) (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x432fffffffffffff 0xc32fffffffffffff)) (either (v128.const i64x2 0xffffffff 0)
  (v128.const i64x2 -1 0) (v128.const i64x2 0xfffffffefffffffe 0) (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x4330000000000000 0xc330000000000000)) (either (v128.const i64x2 0xffffffff 0)
  (v128.const i64x2 -1 0) (v128.const i64x2 0xfffffffefffffffe 0) (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x3696d601ad376ab9 0xb696d601ad376ab9)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 1 0x8000000000000001)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x3fdfffffdfc9a9ad 0xbfdfffffdfc9a9ad)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x3fefffffffffffff 0xbfefffffffffffff)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x7ff0000000000000 0xfff0000000000000)) (either (v128.const i64x2 0xffffffff 0)
  (v128.const i64x2 -1 0) (v128.const i64x2 0xfffffffefffffffe 0) (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x8000000000000000 0x7ff8000000000000)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0xffffffff00000000 0) (v128.const i64x2 0xfffffffe00000000 0)
  (v128.const i64x2 0x8000000000000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
  (v128.const i64x2 0x7ff4000000000001 0x7ff8000012340000)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 -1 0) (v128.const i64x2 0xfffffffefffffffe 0) (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero-constant-0" ) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero-constant-5"
  ) (either (v128.const i64x2 3 0) (v128.const i64x2 0xffffffff00000003 0)
  (v128.const i64x2 0xfffffffe00000003 0) (v128.const i64x2 0x8000000000000003 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero-constant-10"
  ) (either (v128.const i64x2 0x7fffff 0) (v128.const i64x2 0xffffffff007fffff 0)
  (v128.const i64x2 0xfffffffe007fffff 0) (v128.const i64x2 0x80000000007fffff 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero-constant-15"
  ) (either (v128.const i64x2 0x7fffff80 0) (v128.const i64x2 0xffffffff7fffff80 0)
  (v128.const i64x2 0xfffffffe7fffff80 0) (v128.const i64x2 0x800000007fffff80 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero-constant-20"
  ) (either (v128.const i64x2 0x80000001 0) (v128.const i64x2 0xffffffff80000001 0)
  (v128.const i64x2 0xfffffffe80000001 0) (v128.const i64x2 0x8000000080000001 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero-constant-25"
  ) (either (v128.const i64x2 0xffffffff 0) (v128.const i64x2 -1 0) (v128.const i64x2 0xfffffffeffffffff 0)
  (v128.const i64x2 0x80000000ffffffff 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero-constant-30"
  ) (either (v128.const i64x2 0xffffffff 0) (v128.const i64x2 -1 0) (v128.const i64x2 0xfffffffefffffffe 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero-constant-35"
  ) (either (v128.const i64x2 0xffffffff 0) (v128.const i64x2 -1 0) (v128.const i64x2 0xfffffffefffffffe 0)
  (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero-constant-40" ) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero-constant-45"
  ) (either (v128.const i64x2 0 0) (v128.const i64x2 -1 0) (v128.const i64x2 0xfffffffefffffffe 0)
  (v128.const i64x2 0x8000000080000000 0)))
