;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Shifts of vectors by all counts from 0 to twice the width of a lane and one more, and by others.
;;
;; "i8x16.shl-from-8" shifts by the constants from 8 on: results are one for each. "i8x16.shl" shifts by its
;; parameter; "i8x16.shl-loaded" by what it loads at the end of the memory; "i8x16.shl-constant" shifts a constant.

(module
  (memory 1 5)
  (func $i8x16.shl-from-0 (export "i8x16.shl-from-0") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 0 i8x16.shl local.get 0 i32.const 1 i8x16.shl local.get 0 i32.const 2 i8x16.shl
    local.get 0 i32.const 3 i8x16.shl local.get 0 i32.const 4 i8x16.shl local.get 0 i32.const 5 i8x16.shl
    local.get 0 i32.const 6 i8x16.shl local.get 0 i32.const 7 i8x16.shl
  )
  (func $i8x16.shl-from-8 (export "i8x16.shl-from-8") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 8 i8x16.shl local.get 0 i32.const 9 i8x16.shl local.get 0 i32.const 10 i8x16.shl
    local.get 0 i32.const 11 i8x16.shl local.get 0 i32.const 12 i8x16.shl local.get 0 i32.const 13 i8x16.shl
    local.get 0 i32.const 14 i8x16.shl local.get 0 i32.const 15 i8x16.shl
  )
  (func $i8x16.shl-from-16 (export "i8x16.shl-from-16") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 16 i8x16.shl local.get 0 i32.const 17 i8x16.shl local.get 0 i32.const -1 i8x16.shl
    local.get 0 i32.const 0x7fffffff i8x16.shl local.get 0 i32.const 0x80000000 i8x16.shl local.get 0
    i32.const 32 i8x16.shl local.get 0 i32.const 255 i8x16.shl local.get 0 i32.const 256 i8x16.shl
  )
  (func $i8x16.shl-from-135 (export "i8x16.shl-from-135") (param v128) (result v128)
    local.get 0 i32.const 135 i8x16.shl
  )
  (func $i8x16.shl (export "i8x16.shl") (param v128 i32) (result v128)
    local.get 0 local.get 1 i8x16.shl
  )
  (func $i8x16.shl-loaded (export "i8x16.shl-loaded") (param v128 i32) (result v128)
    i32.const 65532 local.get 1 i32.store local.get 0 i32.const 65532 i32.load i8x16.shl
  )
  (func $i8x16.shl-constant (export "i8x16.shl-constant") (param i32) (result v128 v128)
    v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54 local.get 0 i8x16.shl
    v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54 i32.const 7 i8x16.shl
  )
)

(assert_return (invoke "i8x16.shl-from-0"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54))
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54)
  (v128.const i64x2 0x98e4327420061204 0xf0b080fed00e14a8)
  (v128.const i64x2 0x30c864e8400c2408 0xe06000fca01c2850)
  (v128.const i64x2 0x6090c8d080184810 0xc0c000f8403850a0)
  (v128.const i64x2 0xc02090a000309020 0x808000f08070a040) (v128.const i64x2 0x8040204000602040 0xe000e04080)
  (v128.const i64x2 0x80408000c04080 0xc000c08000) (v128.const i64x2 0x800000808000 0x8000800000))
(assert_return (invoke "i8x16.shl-from-8"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54))
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54)
  (v128.const i64x2 0x98e4327420061204 0xf0b080fed00e14a8)
  (v128.const i64x2 0x30c864e8400c2408 0xe06000fca01c2850)
  (v128.const i64x2 0x6090c8d080184810 0xc0c000f8403850a0)
  (v128.const i64x2 0xc02090a000309020 0x808000f08070a040) (v128.const i64x2 0x8040204000602040 0xe000e04080)
  (v128.const i64x2 0x80408000c04080 0xc000c08000) (v128.const i64x2 0x800000808000 0x8000800000))
(assert_return (invoke "i8x16.shl-from-16"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54))
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54)
  (v128.const i64x2 0x98e4327420061204 0xf0b080fed00e14a8) (v128.const i64x2 0x800000808000 0x8000800000)
  (v128.const i64x2 0x800000808000 0x8000800000) (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54)
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54) (v128.const i64x2 0x800000808000 0x8000800000)
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54))
(assert_return (invoke "i8x16.shl-from-135"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54)) (v128.const i64x2 0x800000808000 0x8000800000))
(assert_return (invoke "i8x16.shl"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54) (i32.const 0))
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54))
(assert_return (invoke "i8x16.shl"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54) (i32.const 1))
  (v128.const i64x2 0x98e4327420061204 0xf0b080fed00e14a8))
(assert_return (invoke "i8x16.shl"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54) (i32.const 4))
  (v128.const i64x2 0xc02090a000309020 0x808000f08070a040))
(assert_return (invoke "i8x16.shl"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54) (i32.const 7))
  (v128.const i64x2 0x800000808000 0x8000800000))
(assert_return (invoke "i8x16.shl"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54) (i32.const 8))
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54))
(assert_return (invoke "i8x16.shl"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54) (i32.const 9))
  (v128.const i64x2 0x98e4327420061204 0xf0b080fed00e14a8))
(assert_return (invoke "i8x16.shl"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54) (i32.const 12))
  (v128.const i64x2 0xc02090a000309020 0x808000f08070a040))
(assert_return (invoke "i8x16.shl"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54) (i32.const 15))
  (v128.const i64x2 0x800000808000 0x8000800000))
(assert_return (invoke "i8x16.shl"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54) (i32.const 16))
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54))
(assert_return (invoke "i8x16.shl"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54) (i32.const 17))
  (v128.const i64x2 0x98e4327420061204 0xf0b080fed00e14a8))
(assert_return (invoke "i8x16.shl"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54) (i32.const -1))
  (v128.const i64x2 0x800000808000 0x8000800000))
(assert_return (invoke "i8x16.shl"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54) (i32.const 0x7fffffff))
  (v128.const i64x2 0x800000808000 0x8000800000))
(assert_return (invoke "i8x16.shl"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54) (i32.const 0x80000000))
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54))
(assert_return (invoke "i8x16.shl"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54) (i32.const 32))
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54))
(assert_return (invoke "i8x16.shl"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54) (i32.const 255))
  (v128.const i64x2 0x800000808000 0x8000800000))
(assert_return (invoke "i8x16.shl"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54) (i32.const 256))
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54))
(assert_return (invoke "i8x16.shl"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54) (i32.const 135))
  (v128.const i64x2 0x800000808000 0x8000800000))
(assert_return (invoke "i8x16.shl-loaded"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54) (i32.const 0))
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54))
(assert_return (invoke "i8x16.shl-constant"
  (i32.const 0)) (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54)
  (v128.const i64x2 0x800000808000 0x8000800000))
(assert_return (invoke "i8x16.shl-loaded"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54) (i32.const 1))
  (v128.const i64x2 0x98e4327420061204 0xf0b080fed00e14a8))
(assert_return (invoke "i8x16.shl-constant"
  (i32.const 1)) (v128.const i64x2 0x98e4327420061204 0xf0b080fed00e14a8)
  (v128.const i64x2 0x800000808000 0x8000800000))
(assert_return (invoke "i8x16.shl-loaded"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54) (i32.const 7))
  (v128.const i64x2 0x800000808000 0x8000800000))
(assert_return (invoke "i8x16.shl-constant"
  (i32.const 7)) (v128.const i64x2 0x800000808000 0x8000800000)
  (v128.const i64x2 0x800000808000 0x8000800000))
(assert_return (invoke "i8x16.shl-loaded"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54) (i32.const 8))
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54))
(assert_return (invoke "i8x16.shl-constant"
  (i32.const 8)) (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54)
  (v128.const i64x2 0x800000808000 0x8000800000))
(assert_return (invoke "i8x16.shl-loaded"
  (v128.const i64x2 0xcc72193a10830902 0xf85840ffe8070a54) (i32.const -1))
  (v128.const i64x2 0x800000808000 0x8000800000))
(assert_return (invoke "i8x16.shl-constant"
  (i32.const -1)) (v128.const i64x2 0x800000808000 0x8000800000)
  (v128.const i64x2 0x800000808000 0x8000800000))

(module
  (memory 1 5)
  (func $i8x16.shr_s-from-0 (export "i8x16.shr_s-from-0") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 0 i8x16.shr_s local.get 0 i32.const 1 i8x16.shr_s local.get 0 i32.const 2
    i8x16.shr_s local.get 0 i32.const 3 i8x16.shr_s local.get 0 i32.const 4 i8x16.shr_s local.get 0
    i32.const 5 i8x16.shr_s local.get 0 i32.const 6 i8x16.shr_s local.get 0 i32.const 7 i8x16.shr_s
  )
  (func $i8x16.shr_s-from-8 (export "i8x16.shr_s-from-8") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 8 i8x16.shr_s local.get 0 i32.const 9 i8x16.shr_s local.get 0 i32.const 10
    i8x16.shr_s local.get 0 i32.const 11 i8x16.shr_s local.get 0 i32.const 12 i8x16.shr_s local.get 0
    i32.const 13 i8x16.shr_s local.get 0 i32.const 14 i8x16.shr_s local.get 0 i32.const 15 i8x16.shr_s
  )
  (func $i8x16.shr_s-from-16 (export "i8x16.shr_s-from-16") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 16 i8x16.shr_s local.get 0 i32.const 17 i8x16.shr_s local.get 0 i32.const -1
    i8x16.shr_s local.get 0 i32.const 0x7fffffff i8x16.shr_s local.get 0 i32.const 0x80000000 i8x16.shr_s
    local.get 0 i32.const 32 i8x16.shr_s local.get 0 i32.const 255 i8x16.shr_s local.get 0 i32.const 256
    i8x16.shr_s
  )
  (func $i8x16.shr_s-from-135 (export "i8x16.shr_s-from-135") (param v128) (result v128)
    local.get 0 i32.const 135 i8x16.shr_s
  )
  (func $i8x16.shr_s (export "i8x16.shr_s") (param v128 i32) (result v128)
    local.get 0 local.get 1 i8x16.shr_s
  )
  (func $i8x16.shr_s-loaded (export "i8x16.shr_s-loaded") (param v128 i32) (result v128)
    i32.const 65532 local.get 1 i32.store local.get 0 i32.const 65532 i32.load i8x16.shr_s
  )
  (func $i8x16.shr_s-constant (export "i8x16.shr_s-constant") (param i32) (result v128 v128)
    v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580 local.get 0 i8x16.shr_s
    v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580 i32.const 7 i8x16.shr_s
  )
)

(assert_return (invoke "i8x16.shr_s-from-0"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580))
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580)
  (v128.const i64x2 0xe3cbefc514013cf7 0xca3fdb06f308dac0)
  (v128.const i64x2 0xf1e5f7e20a001efb 0xe51fed03f904ede0)
  (v128.const i64x2 0xf8f2fbf105000ffd 0xf20ff601fc02f6f0)
  (v128.const i64x2 0xfcf9fdf8020007fe 0xf907fb00fe01fbf8)
  (v128.const i64x2 0xfefcfefc010003ff 0xfc03fd00ff00fdfc)
  (v128.const i64x2 0xfffefffe000001ff 0xfe01fe00ff00fefe)
  (v128.const i64x2 0xffffffff000000ff 0xff00ff00ff00ffff))
(assert_return (invoke "i8x16.shr_s-from-8"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580))
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580)
  (v128.const i64x2 0xe3cbefc514013cf7 0xca3fdb06f308dac0)
  (v128.const i64x2 0xf1e5f7e20a001efb 0xe51fed03f904ede0)
  (v128.const i64x2 0xf8f2fbf105000ffd 0xf20ff601fc02f6f0)
  (v128.const i64x2 0xfcf9fdf8020007fe 0xf907fb00fe01fbf8)
  (v128.const i64x2 0xfefcfefc010003ff 0xfc03fd00ff00fdfc)
  (v128.const i64x2 0xfffefffe000001ff 0xfe01fe00ff00fefe)
  (v128.const i64x2 0xffffffff000000ff 0xff00ff00ff00ffff))
(assert_return (invoke "i8x16.shr_s-from-16"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580))
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580)
  (v128.const i64x2 0xe3cbefc514013cf7 0xca3fdb06f308dac0)
  (v128.const i64x2 0xffffffff000000ff 0xff00ff00ff00ffff)
  (v128.const i64x2 0xffffffff000000ff 0xff00ff00ff00ffff)
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580)
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580)
  (v128.const i64x2 0xffffffff000000ff 0xff00ff00ff00ffff)
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580))
(assert_return (invoke "i8x16.shr_s-from-135"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580))
  (v128.const i64x2 0xffffffff000000ff 0xff00ff00ff00ffff))
(assert_return (invoke "i8x16.shr_s"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580) (i32.const 0))
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580))
(assert_return (invoke "i8x16.shr_s"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580) (i32.const 1))
  (v128.const i64x2 0xe3cbefc514013cf7 0xca3fdb06f308dac0))
(assert_return (invoke "i8x16.shr_s"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580) (i32.const 4))
  (v128.const i64x2 0xfcf9fdf8020007fe 0xf907fb00fe01fbf8))
(assert_return (invoke "i8x16.shr_s"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580) (i32.const 7))
  (v128.const i64x2 0xffffffff000000ff 0xff00ff00ff00ffff))
(assert_return (invoke "i8x16.shr_s"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580) (i32.const 8))
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580))
(assert_return (invoke "i8x16.shr_s"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580) (i32.const 9))
  (v128.const i64x2 0xe3cbefc514013cf7 0xca3fdb06f308dac0))
(assert_return (invoke "i8x16.shr_s"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580) (i32.const 12))
  (v128.const i64x2 0xfcf9fdf8020007fe 0xf907fb00fe01fbf8))
(assert_return (invoke "i8x16.shr_s"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580) (i32.const 15))
  (v128.const i64x2 0xffffffff000000ff 0xff00ff00ff00ffff))
(assert_return (invoke "i8x16.shr_s"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580) (i32.const 16))
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580))
(assert_return (invoke "i8x16.shr_s"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580) (i32.const 17))
  (v128.const i64x2 0xe3cbefc514013cf7 0xca3fdb06f308dac0))
(assert_return (invoke "i8x16.shr_s"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580) (i32.const -1))
  (v128.const i64x2 0xffffffff000000ff 0xff00ff00ff00ffff))
(assert_return (invoke "i8x16.shr_s"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580) (i32.const 0x7fffffff))
  (v128.const i64x2 0xffffffff000000ff 0xff00ff00ff00ffff))
(assert_return (invoke "i8x16.shr_s"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580) (i32.const 0x80000000))
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580))
(assert_return (invoke "i8x16.shr_s"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580) (i32.const 32))
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580))
(assert_return (invoke "i8x16.shr_s"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580) (i32.const 255))
  (v128.const i64x2 0xffffffff000000ff 0xff00ff00ff00ffff))
(assert_return (invoke "i8x16.shr_s"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580) (i32.const 256))
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580))
(assert_return (invoke "i8x16.shr_s"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580) (i32.const 135))
  (v128.const i64x2 0xffffffff000000ff 0xff00ff00ff00ffff))
(assert_return (invoke "i8x16.shr_s-loaded"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580) (i32.const 0))
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580))
(assert_return (invoke "i8x16.shr_s-constant"
  (i32.const 0)) (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580)
  (v128.const i64x2 0xffffffff000000ff 0xff00ff00ff00ffff))
(assert_return (invoke "i8x16.shr_s-loaded"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580) (i32.const 1))
  (v128.const i64x2 0xe3cbefc514013cf7 0xca3fdb06f308dac0))
(assert_return (invoke "i8x16.shr_s-constant"
  (i32.const 1)) (v128.const i64x2 0xe3cbefc514013cf7 0xca3fdb06f308dac0)
  (v128.const i64x2 0xffffffff000000ff 0xff00ff00ff00ffff))
(assert_return (invoke "i8x16.shr_s-loaded"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580) (i32.const 7))
  (v128.const i64x2 0xffffffff000000ff 0xff00ff00ff00ffff))
(assert_return (invoke "i8x16.shr_s-constant"
  (i32.const 7)) (v128.const i64x2 0xffffffff000000ff 0xff00ff00ff00ffff)
  (v128.const i64x2 0xffffffff000000ff 0xff00ff00ff00ffff))
(assert_return (invoke "i8x16.shr_s-loaded"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580) (i32.const 8))
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580))
(assert_return (invoke "i8x16.shr_s-constant"
  (i32.const 8)) (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580)
  (v128.const i64x2 0xffffffff000000ff 0xff00ff00ff00ffff))
(assert_return (invoke "i8x16.shr_s-loaded"
  (v128.const i64x2 0xc797df8b290278ef 0x957eb60ce610b580) (i32.const -1))
  (v128.const i64x2 0xffffffff000000ff 0xff00ff00ff00ffff))
(assert_return (invoke "i8x16.shr_s-constant"
  (i32.const -1)) (v128.const i64x2 0xffffffff000000ff 0xff00ff00ff00ffff)
  (v128.const i64x2 0xffffffff000000ff 0xff00ff00ff00ffff))

(module
  (memory 1 5)
  (func $i8x16.shr_u-from-0 (export "i8x16.shr_u-from-0") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 0 i8x16.shr_u local.get 0 i32.const 1 i8x16.shr_u local.get 0 i32.const 2
    i8x16.shr_u local.get 0 i32.const 3 i8x16.shr_u local.get 0 i32.const 4 i8x16.shr_u local.get 0
    i32.const 5 i8x16.shr_u local.get 0 i32.const 6 i8x16.shr_u local.get 0 i32.const 7 i8x16.shr_u
  )
  (func $i8x16.shr_u-from-8 (export "i8x16.shr_u-from-8") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 8 i8x16.shr_u local.get 0 i32.const 9 i8x16.shr_u local.get 0 i32.const 10
    i8x16.shr_u local.get 0 i32.const 11 i8x16.shr_u local.get 0 i32.const 12 i8x16.shr_u local.get 0
    i32.const 13 i8x16.shr_u local.get 0 i32.const 14 i8x16.shr_u local.get 0 i32.const 15 i8x16.shr_u
  )
  (func $i8x16.shr_u-from-16 (export "i8x16.shr_u-from-16") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 16 i8x16.shr_u local.get 0 i32.const 17 i8x16.shr_u local.get 0 i32.const -1
    i8x16.shr_u local.get 0 i32.const 0x7fffffff i8x16.shr_u local.get 0 i32.const 0x80000000 i8x16.shr_u
    local.get 0 i32.const 32 i8x16.shr_u local.get 0 i32.const 255 i8x16.shr_u local.get 0 i32.const 256
    i8x16.shr_u
  )
  (func $i8x16.shr_u-from-135 (export "i8x16.shr_u-from-135") (param v128) (result v128)
    local.get 0 i32.const 135 i8x16.shr_u
  )
  (func $i8x16.shr_u (export "i8x16.shr_u") (param v128 i32) (result v128)
    local.get 0 local.get 1 i8x16.shr_u
  )
  (func $i8x16.shr_u-loaded (export "i8x16.shr_u-loaded") (param v128 i32) (result v128)
    i32.const 65532 local.get 1 i32.store local.get 0 i32.const 65532 i32.load i8x16.shr_u
  )
  (func $i8x16.shr_u-constant (export "i8x16.shr_u-constant") (param i32) (result v128 v128)
    v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff local.get 0 i8x16.shr_u
    v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff i32.const 7 i8x16.shr_u
  )
)

(assert_return (invoke "i8x16.shr_u-from-0"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff))
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff)
  (v128.const i64x2 0x3e1d04081e225963 0x407d30611029437f)
  (v128.const i64x2 0x1f0e02040f112c31 0x203e18300814213f)
  (v128.const i64x2 0xf07010207081618 0x101f0c18040a101f)
  (v128.const i64x2 0x703000103040b0c 0x80f060c0205080f)
  (v128.const i64x2 0x301000001020506 0x407030601020407)
  (v128.const i64x2 0x100000000010203 0x203010300010203) (v128.const i64x2 257 0x101000100000101))
(assert_return (invoke "i8x16.shr_u-from-8"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff))
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff)
  (v128.const i64x2 0x3e1d04081e225963 0x407d30611029437f)
  (v128.const i64x2 0x1f0e02040f112c31 0x203e18300814213f)
  (v128.const i64x2 0xf07010207081618 0x101f0c18040a101f)
  (v128.const i64x2 0x703000103040b0c 0x80f060c0205080f)
  (v128.const i64x2 0x301000001020506 0x407030601020407)
  (v128.const i64x2 0x100000000010203 0x203010300010203) (v128.const i64x2 257 0x101000100000101))
(assert_return (invoke "i8x16.shr_u-from-16"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff))
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff)
  (v128.const i64x2 0x3e1d04081e225963 0x407d30611029437f) (v128.const i64x2 257 0x101000100000101)
  (v128.const i64x2 257 0x101000100000101) (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff)
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff) (v128.const i64x2 257 0x101000100000101)
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff))
(assert_return (invoke "i8x16.shr_u-from-135"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff)) (v128.const i64x2 257 0x101000100000101))
(assert_return (invoke "i8x16.shr_u"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff) (i32.const 0))
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff))
(assert_return (invoke "i8x16.shr_u"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff) (i32.const 1))
  (v128.const i64x2 0x3e1d04081e225963 0x407d30611029437f))
(assert_return (invoke "i8x16.shr_u"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff) (i32.const 4))
  (v128.const i64x2 0x703000103040b0c 0x80f060c0205080f))
(assert_return (invoke "i8x16.shr_u"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff) (i32.const 7))
  (v128.const i64x2 257 0x101000100000101))
(assert_return (invoke "i8x16.shr_u"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff) (i32.const 8))
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff))
(assert_return (invoke "i8x16.shr_u"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff) (i32.const 9))
  (v128.const i64x2 0x3e1d04081e225963 0x407d30611029437f))
(assert_return (invoke "i8x16.shr_u"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff) (i32.const 12))
  (v128.const i64x2 0x703000103040b0c 0x80f060c0205080f))
(assert_return (invoke "i8x16.shr_u"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff) (i32.const 15))
  (v128.const i64x2 257 0x101000100000101))
(assert_return (invoke "i8x16.shr_u"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff) (i32.const 16))
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff))
(assert_return (invoke "i8x16.shr_u"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff) (i32.const 17))
  (v128.const i64x2 0x3e1d04081e225963 0x407d30611029437f))
(assert_return (invoke "i8x16.shr_u"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff) (i32.const -1))
  (v128.const i64x2 257 0x101000100000101))
(assert_return (invoke "i8x16.shr_u"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff) (i32.const 0x7fffffff))
  (v128.const i64x2 257 0x101000100000101))
(assert_return (invoke "i8x16.shr_u"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff) (i32.const 0x80000000))
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff))
(assert_return (invoke "i8x16.shr_u"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff) (i32.const 32))
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff))
(assert_return (invoke "i8x16.shr_u"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff) (i32.const 255))
  (v128.const i64x2 257 0x101000100000101))
(assert_return (invoke "i8x16.shr_u"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff) (i32.const 256))
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff))
(assert_return (invoke "i8x16.shr_u"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff) (i32.const 135))
  (v128.const i64x2 257 0x101000100000101))
(assert_return (invoke "i8x16.shr_u-loaded"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff) (i32.const 0))
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff))
(assert_return (invoke "i8x16.shr_u-constant"
  (i32.const 0)) (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff)
  (v128.const i64x2 257 0x101000100000101))
(assert_return (invoke "i8x16.shr_u-loaded"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff) (i32.const 1))
  (v128.const i64x2 0x3e1d04081e225963 0x407d30611029437f))
(assert_return (invoke "i8x16.shr_u-constant"
  (i32.const 1)) (v128.const i64x2 0x3e1d04081e225963 0x407d30611029437f)
  (v128.const i64x2 257 0x101000100000101))
(assert_return (invoke "i8x16.shr_u-loaded"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff) (i32.const 7))
  (v128.const i64x2 257 0x101000100000101))
(assert_return (invoke "i8x16.shr_u-constant"
  (i32.const 7)) (v128.const i64x2 257 0x101000100000101) (v128.const i64x2 257 0x101000100000101))
(assert_return (invoke "i8x16.shr_u-loaded"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff) (i32.const 8))
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff))
(assert_return (invoke "i8x16.shr_u-constant"
  (i32.const 8)) (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff)
  (v128.const i64x2 257 0x101000100000101))
(assert_return (invoke "i8x16.shr_u-loaded"
  (v128.const i64x2 0x7d3b08103c45b2c7 0x80fb60c2205386ff) (i32.const -1))
  (v128.const i64x2 257 0x101000100000101))
(assert_return (invoke "i8x16.shr_u-constant"
  (i32.const -1)) (v128.const i64x2 257 0x101000100000101) (v128.const i64x2 257 0x101000100000101))

(module
  (memory 1 5)
  (func $i16x8.shl-from-0 (export "i16x8.shl-from-0") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 0 i16x8.shl local.get 0 i32.const 1 i16x8.shl local.get 0 i32.const 2 i16x8.shl
    local.get 0 i32.const 3 i16x8.shl local.get 0 i32.const 4 i16x8.shl local.get 0 i32.const 5 i16x8.shl
    local.get 0 i32.const 6 i16x8.shl local.get 0 i32.const 7 i16x8.shl
  )
  (func $i16x8.shl-from-8 (export "i16x8.shl-from-8") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 8 i16x8.shl local.get 0 i32.const 9 i16x8.shl local.get 0 i32.const 10 i16x8.shl
    local.get 0 i32.const 11 i16x8.shl local.get 0 i32.const 12 i16x8.shl local.get 0 i32.const 13 i16x8.shl
    local.get 0 i32.const 14 i16x8.shl local.get 0 i32.const 15 i16x8.shl
  )
  (func $i16x8.shl-from-16 (export "i16x8.shl-from-16") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 16 i16x8.shl local.get 0 i32.const 17 i16x8.shl local.get 0 i32.const 18 i16x8.shl
    local.get 0 i32.const 19 i16x8.shl local.get 0 i32.const 20 i16x8.shl local.get 0 i32.const 21 i16x8.shl
    local.get 0 i32.const 22 i16x8.shl local.get 0 i32.const 23 i16x8.shl
  )
  (func $i16x8.shl-from-24 (export "i16x8.shl-from-24") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 24 i16x8.shl local.get 0 i32.const 25 i16x8.shl local.get 0 i32.const 26 i16x8.shl
    local.get 0 i32.const 27 i16x8.shl local.get 0 i32.const 28 i16x8.shl local.get 0 i32.const 29 i16x8.shl
    local.get 0 i32.const 30 i16x8.shl local.get 0 i32.const 31 i16x8.shl
  )
  (func $i16x8.shl-from-32 (export "i16x8.shl-from-32") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 32 i16x8.shl local.get 0 i32.const 33 i16x8.shl local.get 0 i32.const -1 i16x8.shl
    local.get 0 i32.const 0x7fffffff i16x8.shl local.get 0 i32.const 0x80000000 i16x8.shl local.get 0
    i32.const 64 i16x8.shl local.get 0 i32.const 255 i16x8.shl local.get 0 i32.const 256 i16x8.shl
  )
  (func $i16x8.shl-from-143 (export "i16x8.shl-from-143") (param v128) (result v128)
    local.get 0 i32.const 143 i16x8.shl
  )
  (func $i16x8.shl (export "i16x8.shl") (param v128 i32) (result v128)
    local.get 0 local.get 1 i16x8.shl
  )
  (func $i16x8.shl-loaded (export "i16x8.shl-loaded") (param v128 i32) (result v128)
    i32.const 65532 local.get 1 i32.store local.get 0 i32.const 65532 i32.load i16x8.shl
  )
  (func $i16x8.shl-constant (export "i16x8.shl-constant") (param i32) (result v128 v128)
    v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9 local.get 0 i16x8.shl
    v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9 i32.const 15 i16x8.shl
  )
)

(assert_return (invoke "i16x8.shl-from-0"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9))
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9)
  (v128.const i64x2 0xbbfa999a19583ba6 0x2005bc4000275b2)
  (v128.const i64x2 0x77f4333432b0774c 0x400b7880004eb64)
  (v128.const i64x2 0xefe866686560ee98 0x8006f100008d6c8)
  (v128.const i64x2 0xdfd0ccd0cac0dd30 0x1000de200010ad90)
  (v128.const i64x2 0xbfa099a09580ba60 0x2000bc4000205b20)
  (v128.const i64x2 0x7f4033402b0074c0 0x400078800040b640)
  (v128.const i64x2 0xfe8066805600e980 0x8000f10000806c80))
(assert_return (invoke "i16x8.shl-from-8"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9))
  (v128.const i64x2 0xfd00cd00ac00d300 0xe2000100d900) (v128.const i64x2 0xfa009a005800a600 0xc4000200b200)
  (v128.const i64x2 0xf4003400b0004c00 0x880004006400) (v128.const i64x2 0xe800680060009800 0x10000800c800)
  (v128.const i64x2 0xd000d000c0003000 0x200010009000) (v128.const i64x2 0xa000a00080006000 0x400020002000)
  (v128.const i64x2 0x400040000000c000 0x800040004000) (v128.const i64x2 0x8000800000008000 0x80008000))
(assert_return (invoke "i16x8.shl-from-16"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9))
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9)
  (v128.const i64x2 0xbbfa999a19583ba6 0x2005bc4000275b2)
  (v128.const i64x2 0x77f4333432b0774c 0x400b7880004eb64)
  (v128.const i64x2 0xefe866686560ee98 0x8006f100008d6c8)
  (v128.const i64x2 0xdfd0ccd0cac0dd30 0x1000de200010ad90)
  (v128.const i64x2 0xbfa099a09580ba60 0x2000bc4000205b20)
  (v128.const i64x2 0x7f4033402b0074c0 0x400078800040b640)
  (v128.const i64x2 0xfe8066805600e980 0x8000f10000806c80))
(assert_return (invoke "i16x8.shl-from-24"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9))
  (v128.const i64x2 0xfd00cd00ac00d300 0xe2000100d900) (v128.const i64x2 0xfa009a005800a600 0xc4000200b200)
  (v128.const i64x2 0xf4003400b0004c00 0x880004006400) (v128.const i64x2 0xe800680060009800 0x10000800c800)
  (v128.const i64x2 0xd000d000c0003000 0x200010009000) (v128.const i64x2 0xa000a00080006000 0x400020002000)
  (v128.const i64x2 0x400040000000c000 0x800040004000) (v128.const i64x2 0x8000800000008000 0x80008000))
(assert_return (invoke "i16x8.shl-from-32"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9))
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9)
  (v128.const i64x2 0xbbfa999a19583ba6 0x2005bc4000275b2) (v128.const i64x2 0x8000800000008000 0x80008000)
  (v128.const i64x2 0x8000800000008000 0x80008000) (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9)
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (v128.const i64x2 0x8000800000008000 0x80008000)
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9))
(assert_return (invoke "i16x8.shl-from-143"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9)) (v128.const i64x2 0x8000800000008000 0x80008000))
(assert_return (invoke "i16x8.shl"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const 0))
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9))
(assert_return (invoke "i16x8.shl"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const 1))
  (v128.const i64x2 0xbbfa999a19583ba6 0x2005bc4000275b2))
(assert_return (invoke "i16x8.shl"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const 4))
  (v128.const i64x2 0xdfd0ccd0cac0dd30 0x1000de200010ad90))
(assert_return (invoke "i16x8.shl"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const 8))
  (v128.const i64x2 0xfd00cd00ac00d300 0xe2000100d900))
(assert_return (invoke "i16x8.shl"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const 12))
  (v128.const i64x2 0xd000d000c0003000 0x200010009000))
(assert_return (invoke "i16x8.shl"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const 15))
  (v128.const i64x2 0x8000800000008000 0x80008000))
(assert_return (invoke "i16x8.shl"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const 16))
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9))
(assert_return (invoke "i16x8.shl"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const 17))
  (v128.const i64x2 0xbbfa999a19583ba6 0x2005bc4000275b2))
(assert_return (invoke "i16x8.shl"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const 20))
  (v128.const i64x2 0xdfd0ccd0cac0dd30 0x1000de200010ad90))
(assert_return (invoke "i16x8.shl"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const 24))
  (v128.const i64x2 0xfd00cd00ac00d300 0xe2000100d900))
(assert_return (invoke "i16x8.shl"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const 28))
  (v128.const i64x2 0xd000d000c0003000 0x200010009000))
(assert_return (invoke "i16x8.shl"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const 31))
  (v128.const i64x2 0x8000800000008000 0x80008000))
(assert_return (invoke "i16x8.shl"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const 32))
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9))
(assert_return (invoke "i16x8.shl"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const 33))
  (v128.const i64x2 0xbbfa999a19583ba6 0x2005bc4000275b2))
(assert_return (invoke "i16x8.shl"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const -1))
  (v128.const i64x2 0x8000800000008000 0x80008000))
(assert_return (invoke "i16x8.shl"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const 0x7fffffff))
  (v128.const i64x2 0x8000800000008000 0x80008000))
(assert_return (invoke "i16x8.shl"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const 0x80000000))
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9))
(assert_return (invoke "i16x8.shl"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const 64))
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9))
(assert_return (invoke "i16x8.shl"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const 255))
  (v128.const i64x2 0x8000800000008000 0x80008000))
(assert_return (invoke "i16x8.shl"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const 256))
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9))
(assert_return (invoke "i16x8.shl"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const 143))
  (v128.const i64x2 0x8000800000008000 0x80008000))
(assert_return (invoke "i16x8.shl-loaded"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const 0))
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9))
(assert_return (invoke "i16x8.shl-constant"
  (i32.const 0)) (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9)
  (v128.const i64x2 0x8000800000008000 0x80008000))
(assert_return (invoke "i16x8.shl-loaded"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const 1))
  (v128.const i64x2 0xbbfa999a19583ba6 0x2005bc4000275b2))
(assert_return (invoke "i16x8.shl-constant"
  (i32.const 1)) (v128.const i64x2 0xbbfa999a19583ba6 0x2005bc4000275b2)
  (v128.const i64x2 0x8000800000008000 0x80008000))
(assert_return (invoke "i16x8.shl-loaded"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const 15))
  (v128.const i64x2 0x8000800000008000 0x80008000))
(assert_return (invoke "i16x8.shl-constant"
  (i32.const 15)) (v128.const i64x2 0x8000800000008000 0x80008000)
  (v128.const i64x2 0x8000800000008000 0x80008000))
(assert_return (invoke "i16x8.shl-loaded"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const 16))
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9))
(assert_return (invoke "i16x8.shl-constant"
  (i32.const 16)) (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9)
  (v128.const i64x2 0x8000800000008000 0x80008000))
(assert_return (invoke "i16x8.shl-loaded"
  (v128.const i64x2 0x5dfdcccd0cac9dd3 0x1002de200013ad9) (i32.const -1))
  (v128.const i64x2 0x8000800000008000 0x80008000))
(assert_return (invoke "i16x8.shl-constant"
  (i32.const -1)) (v128.const i64x2 0x8000800000008000 0x80008000)
  (v128.const i64x2 0x8000800000008000 0x80008000))

(module
  (memory 1 5)
  (func $i16x8.shr_s-from-0 (export "i16x8.shr_s-from-0") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 0 i16x8.shr_s local.get 0 i32.const 1 i16x8.shr_s local.get 0 i32.const 2
    i16x8.shr_s local.get 0 i32.const 3 i16x8.shr_s local.get 0 i32.const 4 i16x8.shr_s local.get 0
    i32.const 5 i16x8.shr_s local.get 0 i32.const 6 i16x8.shr_s local.get 0 i32.const 7 i16x8.shr_s
  )
  (func $i16x8.shr_s-from-8 (export "i16x8.shr_s-from-8") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 8 i16x8.shr_s local.get 0 i32.const 9 i16x8.shr_s local.get 0 i32.const 10
    i16x8.shr_s local.get 0 i32.const 11 i16x8.shr_s local.get 0 i32.const 12 i16x8.shr_s local.get 0
    i32.const 13 i16x8.shr_s local.get 0 i32.const 14 i16x8.shr_s local.get 0 i32.const 15 i16x8.shr_s
  )
  (func $i16x8.shr_s-from-16 (export "i16x8.shr_s-from-16") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 16 i16x8.shr_s local.get 0 i32.const 17 i16x8.shr_s local.get 0 i32.const 18
    i16x8.shr_s local.get 0 i32.const 19 i16x8.shr_s local.get 0 i32.const 20 i16x8.shr_s local.get 0
    i32.const 21 i16x8.shr_s local.get 0 i32.const 22 i16x8.shr_s local.get 0 i32.const 23 i16x8.shr_s
  )
  (func $i16x8.shr_s-from-24 (export "i16x8.shr_s-from-24") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 24 i16x8.shr_s local.get 0 i32.const 25 i16x8.shr_s local.get 0 i32.const 26
    i16x8.shr_s local.get 0 i32.const 27 i16x8.shr_s local.get 0 i32.const 28 i16x8.shr_s local.get 0
    i32.const 29 i16x8.shr_s local.get 0 i32.const 30 i16x8.shr_s local.get 0 i32.const 31 i16x8.shr_s
  )
  (func $i16x8.shr_s-from-32 (export "i16x8.shr_s-from-32") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 32 i16x8.shr_s local.get 0 i32.const 33 i16x8.shr_s local.get 0 i32.const -1
    i16x8.shr_s local.get 0 i32.const 0x7fffffff i16x8.shr_s local.get 0 i32.const 0x80000000 i16x8.shr_s
    local.get 0 i32.const 64 i16x8.shr_s local.get 0 i32.const 255 i16x8.shr_s local.get 0 i32.const 256
    i16x8.shr_s
  )
  (func $i16x8.shr_s-from-143 (export "i16x8.shr_s-from-143") (param v128) (result v128)
    local.get 0 i32.const 143 i16x8.shr_s
  )
  (func $i16x8.shr_s (export "i16x8.shr_s") (param v128 i32) (result v128)
    local.get 0 local.get 1 i16x8.shr_s
  )
  (func $i16x8.shr_s-loaded (export "i16x8.shr_s-loaded") (param v128 i32) (result v128)
    i32.const 65532 local.get 1 i32.store local.get 0 i32.const 65532 i32.load i16x8.shr_s
  )
  (func $i16x8.shr_s-constant (export "i16x8.shr_s-constant") (param i32) (result v128 v128)
    v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff local.get 0 i16x8.shr_s
    v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff i32.const 15 i16x8.shr_s
  )
)

(assert_return (invoke "i16x8.shr_s-from-0"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff)) (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff)
  (v128.const i64x2 0xc628100024cae660 0x3df8e4a53fff) (v128.const i64x2 0xe31408001265f330 0x1efcf2521fff)
  (v128.const i64x2 0xf18a04000932f998 0xf7ef9290fff) (v128.const i64x2 0xf8c502000499fccc 0x7bffc9407ff)
  (v128.const i64x2 0xfc620100024cfe66 0x3dffe4a03ff) (v128.const i64x2 0xfe3100800126ff33 0x1efff2501ff)
  (v128.const i64x2 0xff1800400093ff99 0xf7ff9200ff))
(assert_return (invoke "i16x8.shr_s-from-8"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff)) (v128.const i64x2 0xff8c00200049ffcc 0x7bffc9007f)
  (v128.const i64x2 0xffc600100024ffe6 0x3dffe4003f) (v128.const i64x2 0xffe300080012fff3 0x1efff2001f)
  (v128.const i64x2 0xfff100040009fff9 0xffff9000f) (v128.const i64x2 0xfff800020004fffc 0x7fffc0007)
  (v128.const i64x2 0xfffc00010002fffe 0x3fffe0003) (v128.const i64x2 0xfffe00000001ffff 0x1ffff0001)
  (v128.const i64x2 0xffff00000000ffff 0xffff0000))
(assert_return (invoke "i16x8.shr_s-from-16"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff)) (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff)
  (v128.const i64x2 0xc628100024cae660 0x3df8e4a53fff) (v128.const i64x2 0xe31408001265f330 0x1efcf2521fff)
  (v128.const i64x2 0xf18a04000932f998 0xf7ef9290fff) (v128.const i64x2 0xf8c502000499fccc 0x7bffc9407ff)
  (v128.const i64x2 0xfc620100024cfe66 0x3dffe4a03ff) (v128.const i64x2 0xfe3100800126ff33 0x1efff2501ff)
  (v128.const i64x2 0xff1800400093ff99 0xf7ff9200ff))
(assert_return (invoke "i16x8.shr_s-from-24"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff)) (v128.const i64x2 0xff8c00200049ffcc 0x7bffc9007f)
  (v128.const i64x2 0xffc600100024ffe6 0x3dffe4003f) (v128.const i64x2 0xffe300080012fff3 0x1efff2001f)
  (v128.const i64x2 0xfff100040009fff9 0xffff9000f) (v128.const i64x2 0xfff800020004fffc 0x7fffc0007)
  (v128.const i64x2 0xfffc00010002fffe 0x3fffe0003) (v128.const i64x2 0xfffe00000001ffff 0x1ffff0001)
  (v128.const i64x2 0xffff00000000ffff 0xffff0000))
(assert_return (invoke "i16x8.shr_s-from-32"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff)) (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff)
  (v128.const i64x2 0xc628100024cae660 0x3df8e4a53fff) (v128.const i64x2 0xffff00000000ffff 0xffff0000)
  (v128.const i64x2 0xffff00000000ffff 0xffff0000) (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff)
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (v128.const i64x2 0xffff00000000ffff 0xffff0000)
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff))
(assert_return (invoke "i16x8.shr_s-from-143"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff)) (v128.const i64x2 0xffff00000000ffff 0xffff0000))
(assert_return (invoke "i16x8.shr_s"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const 0))
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff))
(assert_return (invoke "i16x8.shr_s"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const 1))
  (v128.const i64x2 0xc628100024cae660 0x3df8e4a53fff))
(assert_return (invoke "i16x8.shr_s"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const 4))
  (v128.const i64x2 0xf8c502000499fccc 0x7bffc9407ff))
(assert_return (invoke "i16x8.shr_s"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const 8))
  (v128.const i64x2 0xff8c00200049ffcc 0x7bffc9007f))
(assert_return (invoke "i16x8.shr_s"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const 12))
  (v128.const i64x2 0xfff800020004fffc 0x7fffc0007))
(assert_return (invoke "i16x8.shr_s"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const 15))
  (v128.const i64x2 0xffff00000000ffff 0xffff0000))
(assert_return (invoke "i16x8.shr_s"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const 16))
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff))
(assert_return (invoke "i16x8.shr_s"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const 17))
  (v128.const i64x2 0xc628100024cae660 0x3df8e4a53fff))
(assert_return (invoke "i16x8.shr_s"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const 20))
  (v128.const i64x2 0xf8c502000499fccc 0x7bffc9407ff))
(assert_return (invoke "i16x8.shr_s"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const 24))
  (v128.const i64x2 0xff8c00200049ffcc 0x7bffc9007f))
(assert_return (invoke "i16x8.shr_s"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const 28))
  (v128.const i64x2 0xfff800020004fffc 0x7fffc0007))
(assert_return (invoke "i16x8.shr_s"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const 31))
  (v128.const i64x2 0xffff00000000ffff 0xffff0000))
(assert_return (invoke "i16x8.shr_s"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const 32))
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff))
(assert_return (invoke "i16x8.shr_s"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const 33))
  (v128.const i64x2 0xc628100024cae660 0x3df8e4a53fff))
(assert_return (invoke "i16x8.shr_s"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const -1))
  (v128.const i64x2 0xffff00000000ffff 0xffff0000))
(assert_return (invoke "i16x8.shr_s"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const 0x7fffffff))
  (v128.const i64x2 0xffff00000000ffff 0xffff0000))
(assert_return (invoke "i16x8.shr_s"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const 0x80000000))
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff))
(assert_return (invoke "i16x8.shr_s"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const 64))
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff))
(assert_return (invoke "i16x8.shr_s"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const 255))
  (v128.const i64x2 0xffff00000000ffff 0xffff0000))
(assert_return (invoke "i16x8.shr_s"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const 256))
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff))
(assert_return (invoke "i16x8.shr_s"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const 143))
  (v128.const i64x2 0xffff00000000ffff 0xffff0000))
(assert_return (invoke "i16x8.shr_s-loaded"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const 0))
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff))
(assert_return (invoke "i16x8.shr_s-constant"
  (i32.const 0)) (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff)
  (v128.const i64x2 0xffff00000000ffff 0xffff0000))
(assert_return (invoke "i16x8.shr_s-loaded"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const 1))
  (v128.const i64x2 0xc628100024cae660 0x3df8e4a53fff))
(assert_return (invoke "i16x8.shr_s-constant"
  (i32.const 1)) (v128.const i64x2 0xc628100024cae660 0x3df8e4a53fff)
  (v128.const i64x2 0xffff00000000ffff 0xffff0000))
(assert_return (invoke "i16x8.shr_s-loaded"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const 15))
  (v128.const i64x2 0xffff00000000ffff 0xffff0000))
(assert_return (invoke "i16x8.shr_s-constant"
  (i32.const 15)) (v128.const i64x2 0xffff00000000ffff 0xffff0000)
  (v128.const i64x2 0xffff00000000ffff 0xffff0000))
(assert_return (invoke "i16x8.shr_s-loaded"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const 16))
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff))
(assert_return (invoke "i16x8.shr_s-constant"
  (i32.const 16)) (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff)
  (v128.const i64x2 0xffff00000000ffff 0xffff0000))
(assert_return (invoke "i16x8.shr_s-loaded"
  (v128.const i64x2 0x8c5020004994ccc0 0x17bf1c94a7fff) (i32.const -1))
  (v128.const i64x2 0xffff00000000ffff 0xffff0000))
(assert_return (invoke "i16x8.shr_s-constant"
  (i32.const -1)) (v128.const i64x2 0xffff00000000ffff 0xffff0000)
  (v128.const i64x2 0xffff00000000ffff 0xffff0000))

(module
  (memory 1 5)
  (func $i16x8.shr_u-from-0 (export "i16x8.shr_u-from-0") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 0 i16x8.shr_u local.get 0 i32.const 1 i16x8.shr_u local.get 0 i32.const 2
    i16x8.shr_u local.get 0 i32.const 3 i16x8.shr_u local.get 0 i32.const 4 i16x8.shr_u local.get 0
    i32.const 5 i16x8.shr_u local.get 0 i32.const 6 i16x8.shr_u local.get 0 i32.const 7 i16x8.shr_u
  )
  (func $i16x8.shr_u-from-8 (export "i16x8.shr_u-from-8") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 8 i16x8.shr_u local.get 0 i32.const 9 i16x8.shr_u local.get 0 i32.const 10
    i16x8.shr_u local.get 0 i32.const 11 i16x8.shr_u local.get 0 i32.const 12 i16x8.shr_u local.get 0
    i32.const 13 i16x8.shr_u local.get 0 i32.const 14 i16x8.shr_u local.get 0 i32.const 15 i16x8.shr_u
  )
  (func $i16x8.shr_u-from-16 (export "i16x8.shr_u-from-16") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 16 i16x8.shr_u local.get 0 i32.const 17 i16x8.shr_u local.get 0 i32.const 18
    i16x8.shr_u local.get 0 i32.const 19 i16x8.shr_u local.get 0 i32.const 20 i16x8.shr_u local.get 0
    i32.const 21 i16x8.shr_u local.get 0 i32.const 22 i16x8.shr_u local.get 0 i32.const 23 i16x8.shr_u
  )
  (func $i16x8.shr_u-from-24 (export "i16x8.shr_u-from-24") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 24 i16x8.shr_u local.get 0 i32.const 25 i16x8.shr_u local.get 0 i32.const 26
    i16x8.shr_u local.get 0 i32.const 27 i16x8.shr_u local.get 0 i32.const 28 i16x8.shr_u local.get 0
    i32.const 29 i16x8.shr_u local.get 0 i32.const 30 i16x8.shr_u local.get 0 i32.const 31 i16x8.shr_u
  )
  (func $i16x8.shr_u-from-32 (export "i16x8.shr_u-from-32") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 32 i16x8.shr_u local.get 0 i32.const 33 i16x8.shr_u local.get 0 i32.const -1
    i16x8.shr_u local.get 0 i32.const 0x7fffffff i16x8.shr_u local.get 0 i32.const 0x80000000 i16x8.shr_u
    local.get 0 i32.const 64 i16x8.shr_u local.get 0 i32.const 255 i16x8.shr_u local.get 0 i32.const 256
    i16x8.shr_u
  )
  (func $i16x8.shr_u-from-143 (export "i16x8.shr_u-from-143") (param v128) (result v128)
    local.get 0 i32.const 143 i16x8.shr_u
  )
  (func $i16x8.shr_u (export "i16x8.shr_u") (param v128 i32) (result v128)
    local.get 0 local.get 1 i16x8.shr_u
  )
  (func $i16x8.shr_u-loaded (export "i16x8.shr_u-loaded") (param v128 i32) (result v128)
    i32.const 65532 local.get 1 i32.store local.get 0 i32.const 65532 i32.load i16x8.shr_u
  )
  (func $i16x8.shr_u-constant (export "i16x8.shr_u-constant") (param i32) (result v128 v128)
    v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf local.get 0 i16x8.shr_u
    v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf i32.const 15 i16x8.shr_u
  )
)

(assert_return (invoke "i16x8.shr_u-from-0"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf)) (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf)
  (v128.const i64x2 0x2e983fff26800025 0x27fff40007fd7) (v128.const i64x2 0x174c1fff13400012 0x13fff20003feb)
  (v128.const i64x2 0xba60fff09a00009 0x1fff10001ff5) (v128.const i64x2 0x5d307ff04d00004 0xfff08000ffa)
  (v128.const i64x2 0x2e903ff02680002 0x7ff040007fd) (v128.const i64x2 0x17401ff01340001 0x3ff020003fe)
  (v128.const i64x2 0xba00ff009a0000 0x1ff010001ff))
(assert_return (invoke "i16x8.shr_u-from-8"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf)) (v128.const i64x2 0x5d007f004d0000 0xff008000ff)
  (v128.const i64x2 0x2e003f00260000 0x7f0040007f) (v128.const i64x2 0x17001f00130000 0x3f0020003f)
  (v128.const i64x2 0xb000f00090000 0x1f0010001f) (v128.const i64x2 0x5000700040000 0xf0008000f)
  (v128.const i64x2 0x2000300020000 0x700040007) (v128.const i64x2 0x1000100010000 0x300020003)
  (v128.const i64x2 0 0x100010001))
(assert_return (invoke "i16x8.shr_u-from-16"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf)) (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf)
  (v128.const i64x2 0x2e983fff26800025 0x27fff40007fd7) (v128.const i64x2 0x174c1fff13400012 0x13fff20003feb)
  (v128.const i64x2 0xba60fff09a00009 0x1fff10001ff5) (v128.const i64x2 0x5d307ff04d00004 0xfff08000ffa)
  (v128.const i64x2 0x2e903ff02680002 0x7ff040007fd) (v128.const i64x2 0x17401ff01340001 0x3ff020003fe)
  (v128.const i64x2 0xba00ff009a0000 0x1ff010001ff))
(assert_return (invoke "i16x8.shr_u-from-24"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf)) (v128.const i64x2 0x5d007f004d0000 0xff008000ff)
  (v128.const i64x2 0x2e003f00260000 0x7f0040007f) (v128.const i64x2 0x17001f00130000 0x3f0020003f)
  (v128.const i64x2 0xb000f00090000 0x1f0010001f) (v128.const i64x2 0x5000700040000 0xf0008000f)
  (v128.const i64x2 0x2000300020000 0x700040007) (v128.const i64x2 0x1000100010000 0x300020003)
  (v128.const i64x2 0 0x100010001))
(assert_return (invoke "i16x8.shr_u-from-32"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf)) (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf)
  (v128.const i64x2 0x2e983fff26800025 0x27fff40007fd7) (v128.const i64x2 0 0x100010001)
  (v128.const i64x2 0 0x100010001) (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf)
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (v128.const i64x2 0 0x100010001)
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf))
(assert_return (invoke "i16x8.shr_u-from-143"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf)) (v128.const i64x2 0 0x100010001))
(assert_return (invoke "i16x8.shr_u"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const 0))
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf))
(assert_return (invoke "i16x8.shr_u"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const 1))
  (v128.const i64x2 0x2e983fff26800025 0x27fff40007fd7))
(assert_return (invoke "i16x8.shr_u"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const 4))
  (v128.const i64x2 0x5d307ff04d00004 0xfff08000ffa))
(assert_return (invoke "i16x8.shr_u"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const 8))
  (v128.const i64x2 0x5d007f004d0000 0xff008000ff))
(assert_return (invoke "i16x8.shr_u"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const 12))
  (v128.const i64x2 0x5000700040000 0xf0008000f))
(assert_return (invoke "i16x8.shr_u"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const 15)) (v128.const i64x2 0 0x100010001))
(assert_return (invoke "i16x8.shr_u"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const 16))
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf))
(assert_return (invoke "i16x8.shr_u"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const 17))
  (v128.const i64x2 0x2e983fff26800025 0x27fff40007fd7))
(assert_return (invoke "i16x8.shr_u"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const 20))
  (v128.const i64x2 0x5d307ff04d00004 0xfff08000ffa))
(assert_return (invoke "i16x8.shr_u"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const 24))
  (v128.const i64x2 0x5d007f004d0000 0xff008000ff))
(assert_return (invoke "i16x8.shr_u"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const 28))
  (v128.const i64x2 0x5000700040000 0xf0008000f))
(assert_return (invoke "i16x8.shr_u"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const 31)) (v128.const i64x2 0 0x100010001))
(assert_return (invoke "i16x8.shr_u"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const 32))
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf))
(assert_return (invoke "i16x8.shr_u"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const 33))
  (v128.const i64x2 0x2e983fff26800025 0x27fff40007fd7))
(assert_return (invoke "i16x8.shr_u"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const -1)) (v128.const i64x2 0 0x100010001))
(assert_return (invoke "i16x8.shr_u"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const 0x7fffffff))
  (v128.const i64x2 0 0x100010001))
(assert_return (invoke "i16x8.shr_u"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const 0x80000000))
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf))
(assert_return (invoke "i16x8.shr_u"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const 64))
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf))
(assert_return (invoke "i16x8.shr_u"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const 255)) (v128.const i64x2 0 0x100010001))
(assert_return (invoke "i16x8.shr_u"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const 256))
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf))
(assert_return (invoke "i16x8.shr_u"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const 143)) (v128.const i64x2 0 0x100010001))
(assert_return (invoke "i16x8.shr_u-loaded"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const 0))
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf))
(assert_return (invoke "i16x8.shr_u-constant"
  (i32.const 0)) (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (v128.const i64x2 0 0x100010001))
(assert_return (invoke "i16x8.shr_u-loaded"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const 1))
  (v128.const i64x2 0x2e983fff26800025 0x27fff40007fd7))
(assert_return (invoke "i16x8.shr_u-constant"
  (i32.const 1)) (v128.const i64x2 0x2e983fff26800025 0x27fff40007fd7) (v128.const i64x2 0 0x100010001))
(assert_return (invoke "i16x8.shr_u-loaded"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const 15)) (v128.const i64x2 0 0x100010001))
(assert_return (invoke "i16x8.shr_u-constant"
  (i32.const 15)) (v128.const i64x2 0 0x100010001) (v128.const i64x2 0 0x100010001))
(assert_return (invoke "i16x8.shr_u-loaded"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const 16))
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf))
(assert_return (invoke "i16x8.shr_u-constant"
  (i32.const 16)) (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (v128.const i64x2 0 0x100010001))
(assert_return (invoke "i16x8.shr_u-loaded"
  (v128.const i64x2 0x5d307ffe4d00004b 0x4ffff8000ffaf) (i32.const -1)) (v128.const i64x2 0 0x100010001))
(assert_return (invoke "i16x8.shr_u-constant"
  (i32.const -1)) (v128.const i64x2 0 0x100010001) (v128.const i64x2 0 0x100010001))

(module
  (memory 1 5)
  (func $i32x4.shl-from-0 (export "i32x4.shl-from-0") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 0 i32x4.shl local.get 0 i32.const 1 i32x4.shl local.get 0 i32.const 2 i32x4.shl
    local.get 0 i32.const 3 i32x4.shl local.get 0 i32.const 4 i32x4.shl local.get 0 i32.const 5 i32x4.shl
    local.get 0 i32.const 6 i32x4.shl local.get 0 i32.const 7 i32x4.shl
  )
  (func $i32x4.shl-from-8 (export "i32x4.shl-from-8") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 8 i32x4.shl local.get 0 i32.const 9 i32x4.shl local.get 0 i32.const 10 i32x4.shl
    local.get 0 i32.const 11 i32x4.shl local.get 0 i32.const 12 i32x4.shl local.get 0 i32.const 13 i32x4.shl
    local.get 0 i32.const 14 i32x4.shl local.get 0 i32.const 15 i32x4.shl
  )
  (func $i32x4.shl-from-16 (export "i32x4.shl-from-16") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 16 i32x4.shl local.get 0 i32.const 17 i32x4.shl local.get 0 i32.const 18 i32x4.shl
    local.get 0 i32.const 19 i32x4.shl local.get 0 i32.const 20 i32x4.shl local.get 0 i32.const 21 i32x4.shl
    local.get 0 i32.const 22 i32x4.shl local.get 0 i32.const 23 i32x4.shl
  )
  (func $i32x4.shl-from-24 (export "i32x4.shl-from-24") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 24 i32x4.shl local.get 0 i32.const 25 i32x4.shl local.get 0 i32.const 26 i32x4.shl
    local.get 0 i32.const 27 i32x4.shl local.get 0 i32.const 28 i32x4.shl local.get 0 i32.const 29 i32x4.shl
    local.get 0 i32.const 30 i32x4.shl local.get 0 i32.const 31 i32x4.shl
  )
  (func $i32x4.shl-from-32 (export "i32x4.shl-from-32") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 32 i32x4.shl local.get 0 i32.const 33 i32x4.shl local.get 0 i32.const 34 i32x4.shl
    local.get 0 i32.const 35 i32x4.shl local.get 0 i32.const 36 i32x4.shl local.get 0 i32.const 37 i32x4.shl
    local.get 0 i32.const 38 i32x4.shl local.get 0 i32.const 39 i32x4.shl
  )
  (func $i32x4.shl-from-40 (export "i32x4.shl-from-40") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 40 i32x4.shl local.get 0 i32.const 41 i32x4.shl local.get 0 i32.const 42 i32x4.shl
    local.get 0 i32.const 43 i32x4.shl local.get 0 i32.const 44 i32x4.shl local.get 0 i32.const 45 i32x4.shl
    local.get 0 i32.const 46 i32x4.shl local.get 0 i32.const 47 i32x4.shl
  )
  (func $i32x4.shl-from-48 (export "i32x4.shl-from-48") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 48 i32x4.shl local.get 0 i32.const 49 i32x4.shl local.get 0 i32.const 50 i32x4.shl
    local.get 0 i32.const 51 i32x4.shl local.get 0 i32.const 52 i32x4.shl local.get 0 i32.const 53 i32x4.shl
    local.get 0 i32.const 54 i32x4.shl local.get 0 i32.const 55 i32x4.shl
  )
  (func $i32x4.shl-from-56 (export "i32x4.shl-from-56") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 56 i32x4.shl local.get 0 i32.const 57 i32x4.shl local.get 0 i32.const 58 i32x4.shl
    local.get 0 i32.const 59 i32x4.shl local.get 0 i32.const 60 i32x4.shl local.get 0 i32.const 61 i32x4.shl
    local.get 0 i32.const 62 i32x4.shl local.get 0 i32.const 63 i32x4.shl
  )
  (func $i32x4.shl-from-64 (export "i32x4.shl-from-64") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 64 i32x4.shl local.get 0 i32.const 65 i32x4.shl local.get 0 i32.const -1 i32x4.shl
    local.get 0 i32.const 0x7fffffff i32x4.shl local.get 0 i32.const 0x80000000 i32x4.shl local.get 0
    i32.const 128 i32x4.shl local.get 0 i32.const 255 i32x4.shl local.get 0 i32.const 256 i32x4.shl
  )
  (func $i32x4.shl-from-159 (export "i32x4.shl-from-159") (param v128) (result v128)
    local.get 0 i32.const 159 i32x4.shl
  )
  (func $i32x4.shl (export "i32x4.shl") (param v128 i32) (result v128)
    local.get 0 local.get 1 i32x4.shl
  )
  (func $i32x4.shl-loaded (export "i32x4.shl-loaded") (param v128 i32) (result v128)
    i32.const 65532 local.get 1 i32.store local.get 0 i32.const 65532 i32.load i32x4.shl
  )
  (func $i32x4.shl-constant (export "i32x4.shl-constant") (param i32) (result v128 v128)
    v128.const i64x2 0x180000000 0xaf25a58748719ec1 local.get 0 i32x4.shl
    v128.const i64x2 0x180000000 0xaf25a58748719ec1 i32.const 31 i32x4.shl
  )
)

(assert_return (invoke "i32x4.shl-from-0"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1)) (v128.const i64x2 0x180000000 0xaf25a58748719ec1)
  (v128.const i64x2 0x200000000 0x5e4b4b0e90e33d82) (v128.const i64x2 0x400000000 0xbc96961c21c67b04)
  (v128.const i64x2 0x800000000 0x792d2c38438cf608) (v128.const i64x2 0x1000000000 0xf25a58708719ec10)
  (v128.const i64x2 0x2000000000 0xe4b4b0e00e33d820) (v128.const i64x2 0x4000000000 0xc96961c01c67b040)
  (v128.const i64x2 0x8000000000 0x92d2c38038cf6080))
(assert_return (invoke "i32x4.shl-from-8"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1)) (v128.const i64x2 0x10000000000 0x25a58700719ec100)
  (v128.const i64x2 0x20000000000 0x4b4b0e00e33d8200) (v128.const i64x2 0x40000000000 0x96961c00c67b0400)
  (v128.const i64x2 0x80000000000 0x2d2c38008cf60800) (v128.const i64x2 0x100000000000 0x5a58700019ec1000)
  (v128.const i64x2 0x200000000000 0xb4b0e00033d82000) (v128.const i64x2 0x400000000000 0x6961c00067b04000)
  (v128.const i64x2 0x800000000000 0xd2c38000cf608000))
(assert_return (invoke "i32x4.shl-from-16"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1)) (v128.const i64x2 0x1000000000000 0xa58700009ec10000)
  (v128.const i64x2 0x2000000000000 0x4b0e00003d820000) (v128.const i64x2 0x4000000000000 0x961c00007b040000)
  (v128.const i64x2 0x8000000000000 0x2c380000f6080000) (v128.const i64x2 0x10000000000000 0x58700000ec100000)
  (v128.const i64x2 0x20000000000000 0xb0e00000d8200000)
  (v128.const i64x2 0x40000000000000 0x61c00000b0400000)
  (v128.const i64x2 0x80000000000000 0xc380000060800000))
(assert_return (invoke "i32x4.shl-from-24"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1)) (v128.const i64x2 0x100000000000000 0x87000000c1000000)
  (v128.const i64x2 0x200000000000000 0xe00000082000000)
  (v128.const i64x2 0x400000000000000 0x1c00000004000000)
  (v128.const i64x2 0x800000000000000 0x3800000008000000)
  (v128.const i64x2 0x1000000000000000 0x7000000010000000)
  (v128.const i64x2 0x2000000000000000 0xe000000020000000)
  (v128.const i64x2 0x4000000000000000 0xc000000040000000)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000))
(assert_return (invoke "i32x4.shl-from-32"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1)) (v128.const i64x2 0x180000000 0xaf25a58748719ec1)
  (v128.const i64x2 0x200000000 0x5e4b4b0e90e33d82) (v128.const i64x2 0x400000000 0xbc96961c21c67b04)
  (v128.const i64x2 0x800000000 0x792d2c38438cf608) (v128.const i64x2 0x1000000000 0xf25a58708719ec10)
  (v128.const i64x2 0x2000000000 0xe4b4b0e00e33d820) (v128.const i64x2 0x4000000000 0xc96961c01c67b040)
  (v128.const i64x2 0x8000000000 0x92d2c38038cf6080))
(assert_return (invoke "i32x4.shl-from-40"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1)) (v128.const i64x2 0x10000000000 0x25a58700719ec100)
  (v128.const i64x2 0x20000000000 0x4b4b0e00e33d8200) (v128.const i64x2 0x40000000000 0x96961c00c67b0400)
  (v128.const i64x2 0x80000000000 0x2d2c38008cf60800) (v128.const i64x2 0x100000000000 0x5a58700019ec1000)
  (v128.const i64x2 0x200000000000 0xb4b0e00033d82000) (v128.const i64x2 0x400000000000 0x6961c00067b04000)
  (v128.const i64x2 0x800000000000 0xd2c38000cf608000))
(assert_return (invoke "i32x4.shl-from-48"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1)) (v128.const i64x2 0x1000000000000 0xa58700009ec10000)
  (v128.const i64x2 0x2000000000000 0x4b0e00003d820000) (v128.const i64x2 0x4000000000000 0x961c00007b040000)
  (v128.const i64x2 0x8000000000000 0x2c380000f6080000) (v128.const i64x2 0x10000000000000 0x58700000ec100000)
  (v128.const i64x2 0x20000000000000 0xb0e00000d8200000)
  (v128.const i64x2 0x40000000000000 0x61c00000b0400000)
  (v128.const i64x2 0x80000000000000 0xc380000060800000))
(assert_return (invoke "i32x4.shl-from-56"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1)) (v128.const i64x2 0x100000000000000 0x87000000c1000000)
  (v128.const i64x2 0x200000000000000 0xe00000082000000)
  (v128.const i64x2 0x400000000000000 0x1c00000004000000)
  (v128.const i64x2 0x800000000000000 0x3800000008000000)
  (v128.const i64x2 0x1000000000000000 0x7000000010000000)
  (v128.const i64x2 0x2000000000000000 0xe000000020000000)
  (v128.const i64x2 0x4000000000000000 0xc000000040000000)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000))
(assert_return (invoke "i32x4.shl-from-64"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1)) (v128.const i64x2 0x180000000 0xaf25a58748719ec1)
  (v128.const i64x2 0x200000000 0x5e4b4b0e90e33d82) (v128.const i64x2 0x8000000000000000 0x8000000080000000)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000) (v128.const i64x2 0x180000000 0xaf25a58748719ec1)
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (v128.const i64x2 0x8000000000000000 0x8000000080000000)
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1))
(assert_return (invoke "i32x4.shl-from-159"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1)) (v128.const i64x2 0x8000000000000000 0x8000000080000000))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 0))
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 1))
  (v128.const i64x2 0x200000000 0x5e4b4b0e90e33d82))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 4))
  (v128.const i64x2 0x1000000000 0xf25a58708719ec10))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 8))
  (v128.const i64x2 0x10000000000 0x25a58700719ec100))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 12))
  (v128.const i64x2 0x100000000000 0x5a58700019ec1000))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 16))
  (v128.const i64x2 0x1000000000000 0xa58700009ec10000))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 20))
  (v128.const i64x2 0x10000000000000 0x58700000ec100000))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 24))
  (v128.const i64x2 0x100000000000000 0x87000000c1000000))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 28))
  (v128.const i64x2 0x1000000000000000 0x7000000010000000))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 31))
  (v128.const i64x2 0x8000000000000000 0x8000000080000000))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 32))
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 33))
  (v128.const i64x2 0x200000000 0x5e4b4b0e90e33d82))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 36))
  (v128.const i64x2 0x1000000000 0xf25a58708719ec10))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 40))
  (v128.const i64x2 0x10000000000 0x25a58700719ec100))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 44))
  (v128.const i64x2 0x100000000000 0x5a58700019ec1000))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 48))
  (v128.const i64x2 0x1000000000000 0xa58700009ec10000))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 52))
  (v128.const i64x2 0x10000000000000 0x58700000ec100000))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 56))
  (v128.const i64x2 0x100000000000000 0x87000000c1000000))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 60))
  (v128.const i64x2 0x1000000000000000 0x7000000010000000))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 63))
  (v128.const i64x2 0x8000000000000000 0x8000000080000000))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 64))
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 65))
  (v128.const i64x2 0x200000000 0x5e4b4b0e90e33d82))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const -1))
  (v128.const i64x2 0x8000000000000000 0x8000000080000000))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 0x7fffffff))
  (v128.const i64x2 0x8000000000000000 0x8000000080000000))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 0x80000000))
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 128))
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 255))
  (v128.const i64x2 0x8000000000000000 0x8000000080000000))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 256))
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1))
(assert_return (invoke "i32x4.shl"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 159))
  (v128.const i64x2 0x8000000000000000 0x8000000080000000))
(assert_return (invoke "i32x4.shl-loaded"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 0))
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1))
(assert_return (invoke "i32x4.shl-constant"
  (i32.const 0)) (v128.const i64x2 0x180000000 0xaf25a58748719ec1)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000))
(assert_return (invoke "i32x4.shl-loaded"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 1))
  (v128.const i64x2 0x200000000 0x5e4b4b0e90e33d82))
(assert_return (invoke "i32x4.shl-constant"
  (i32.const 1)) (v128.const i64x2 0x200000000 0x5e4b4b0e90e33d82)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000))
(assert_return (invoke "i32x4.shl-loaded"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 31))
  (v128.const i64x2 0x8000000000000000 0x8000000080000000))
(assert_return (invoke "i32x4.shl-constant"
  (i32.const 31)) (v128.const i64x2 0x8000000000000000 0x8000000080000000)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000))
(assert_return (invoke "i32x4.shl-loaded"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const 32))
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1))
(assert_return (invoke "i32x4.shl-constant"
  (i32.const 32)) (v128.const i64x2 0x180000000 0xaf25a58748719ec1)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000))
(assert_return (invoke "i32x4.shl-loaded"
  (v128.const i64x2 0x180000000 0xaf25a58748719ec1) (i32.const -1))
  (v128.const i64x2 0x8000000000000000 0x8000000080000000))
(assert_return (invoke "i32x4.shl-constant"
  (i32.const -1)) (v128.const i64x2 0x8000000000000000 0x8000000080000000)
  (v128.const i64x2 0x8000000000000000 0x8000000080000000))

(module
  (memory 1 5)
  (func $i32x4.shr_s-from-0 (export "i32x4.shr_s-from-0") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 0 i32x4.shr_s local.get 0 i32.const 1 i32x4.shr_s local.get 0 i32.const 2
    i32x4.shr_s local.get 0 i32.const 3 i32x4.shr_s local.get 0 i32.const 4 i32x4.shr_s local.get 0
    i32.const 5 i32x4.shr_s local.get 0 i32.const 6 i32x4.shr_s local.get 0 i32.const 7 i32x4.shr_s
  )
  (func $i32x4.shr_s-from-8 (export "i32x4.shr_s-from-8") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 8 i32x4.shr_s local.get 0 i32.const 9 i32x4.shr_s local.get 0 i32.const 10
    i32x4.shr_s local.get 0 i32.const 11 i32x4.shr_s local.get 0 i32.const 12 i32x4.shr_s local.get 0
    i32.const 13 i32x4.shr_s local.get 0 i32.const 14 i32x4.shr_s local.get 0 i32.const 15 i32x4.shr_s
  )
  (func $i32x4.shr_s-from-16 (export "i32x4.shr_s-from-16") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 16 i32x4.shr_s local.get 0 i32.const 17 i32x4.shr_s local.get 0 i32.const 18
    i32x4.shr_s local.get 0 i32.const 19 i32x4.shr_s local.get 0 i32.const 20 i32x4.shr_s local.get 0
    i32.const 21 i32x4.shr_s local.get 0 i32.const 22 i32x4.shr_s local.get 0 i32.const 23 i32x4.shr_s
  )
  (func $i32x4.shr_s-from-24 (export "i32x4.shr_s-from-24") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 24 i32x4.shr_s local.get 0 i32.const 25 i32x4.shr_s local.get 0 i32.const 26
    i32x4.shr_s local.get 0 i32.const 27 i32x4.shr_s local.get 0 i32.const 28 i32x4.shr_s local.get 0
    i32.const 29 i32x4.shr_s local.get 0 i32.const 30 i32x4.shr_s local.get 0 i32.const 31 i32x4.shr_s
  )
  (func $i32x4.shr_s-from-32 (export "i32x4.shr_s-from-32") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 32 i32x4.shr_s local.get 0 i32.const 33 i32x4.shr_s local.get 0 i32.const 34
    i32x4.shr_s local.get 0 i32.const 35 i32x4.shr_s local.get 0 i32.const 36 i32x4.shr_s local.get 0
    i32.const 37 i32x4.shr_s local.get 0 i32.const 38 i32x4.shr_s local.get 0 i32.const 39 i32x4.shr_s
  )
  (func $i32x4.shr_s-from-40 (export "i32x4.shr_s-from-40") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 40 i32x4.shr_s local.get 0 i32.const 41 i32x4.shr_s local.get 0 i32.const 42
    i32x4.shr_s local.get 0 i32.const 43 i32x4.shr_s local.get 0 i32.const 44 i32x4.shr_s local.get 0
    i32.const 45 i32x4.shr_s local.get 0 i32.const 46 i32x4.shr_s local.get 0 i32.const 47 i32x4.shr_s
  )
  (func $i32x4.shr_s-from-48 (export "i32x4.shr_s-from-48") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 48 i32x4.shr_s local.get 0 i32.const 49 i32x4.shr_s local.get 0 i32.const 50
    i32x4.shr_s local.get 0 i32.const 51 i32x4.shr_s local.get 0 i32.const 52 i32x4.shr_s local.get 0
    i32.const 53 i32x4.shr_s local.get 0 i32.const 54 i32x4.shr_s local.get 0 i32.const 55 i32x4.shr_s
  )
  (func $i32x4.shr_s-from-56 (export "i32x4.shr_s-from-56") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 56 i32x4.shr_s local.get 0 i32.const 57 i32x4.shr_s local.get 0 i32.const 58
    i32x4.shr_s local.get 0 i32.const 59 i32x4.shr_s local.get 0 i32.const 60 i32x4.shr_s local.get 0
    i32.const 61 i32x4.shr_s local.get 0 i32.const 62 i32x4.shr_s local.get 0 i32.const 63 i32x4.shr_s
  )
  (func $i32x4.shr_s-from-64 (export "i32x4.shr_s-from-64") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 64 i32x4.shr_s local.get 0 i32.const 65 i32x4.shr_s local.get 0 i32.const -1
    i32x4.shr_s local.get 0 i32.const 0x7fffffff i32x4.shr_s local.get 0 i32.const 0x80000000 i32x4.shr_s
    local.get 0 i32.const 128 i32x4.shr_s local.get 0 i32.const 255 i32x4.shr_s local.get 0 i32.const 256
    i32x4.shr_s
  )
  (func $i32x4.shr_s-from-159 (export "i32x4.shr_s-from-159") (param v128) (result v128)
    local.get 0 i32.const 159 i32x4.shr_s
  )
  (func $i32x4.shr_s (export "i32x4.shr_s") (param v128 i32) (result v128)
    local.get 0 local.get 1 i32x4.shr_s
  )
  (func $i32x4.shr_s-loaded (export "i32x4.shr_s-loaded") (param v128 i32) (result v128)
    i32.const 65532 local.get 1 i32.store local.get 0 i32.const 65532 i32.load i32x4.shr_s
  )
  (func $i32x4.shr_s-constant (export "i32x4.shr_s-constant") (param i32) (result v128 v128)
    v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d local.get 0 i32x4.shr_s
    v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d i32.const 31 i32x4.shr_s
  )
)

(assert_return (invoke "i32x4.shr_s-from-0"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d))
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d)
  (v128.const i64x2 0xffffffedc8b59034 0x1727fe14ed15bd3e)
  (v128.const i64x2 0xfffffff6e45ac81a 0xb93ff0af68ade9f)
  (v128.const i64x2 0xfffffffbf22d640d 0x5c9ff85fb456f4f)
  (v128.const i64x2 0xfffffffdf916b206 0x2e4ffc2fda2b7a7)
  (v128.const i64x2 0xfffffffefc8b5903 0x1727fe1fed15bd3)
  (v128.const i64x2 0xfffffffffe45ac81 0xb93ff0ff68ade9)
  (v128.const i64x2 0xffffffffff22d640 0x5c9ff8ffb456f4))
(assert_return (invoke "i32x4.shr_s-from-8"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d))
  (v128.const i64x2 0xffffffffff916b20 0x2e4ffcffda2b7a)
  (v128.const i64x2 0xffffffffffc8b590 0x1727feffed15bd) (v128.const i64x2 0xffffffffffe45ac8 0xb93fffff68ade)
  (v128.const i64x2 0xfffffffffff22d64 0x5c9fffffb456f) (v128.const i64x2 0xfffffffffff916b2 0x2e4fffffda2b7)
  (v128.const i64x2 0xfffffffffffc8b59 0x1727ffffed15b) (v128.const i64x2 0xfffffffffffe45ac 0xb93fffff68ad)
  (v128.const i64x2 -56618 0x5c9fffffb456))
(assert_return (invoke "i32x4.shr_s-from-16"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d)) (v128.const i64x2 -28309 0x2e4fffffda2b)
  (v128.const i64x2 -14155 0x1727ffffed15) (v128.const i64x2 -7078 0xb93fffff68a)
  (v128.const i64x2 -3539 0x5c9fffffb45) (v128.const i64x2 -1770 0x2e4fffffda2)
  (v128.const i64x2 -885 0x172fffffed1) (v128.const i64x2 -443 0xb9ffffff68)
  (v128.const i64x2 -222 0x5cffffffb4))
(assert_return (invoke "i32x4.shr_s-from-24"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d)) (v128.const i64x2 -111 0x2effffffda)
  (v128.const i64x2 -56 0x17ffffffed) (v128.const i64x2 -28 0xbfffffff6) (v128.const i64x2 -14 0x5fffffffb)
  (v128.const i64x2 -7 0x2fffffffd) (v128.const i64x2 -4 0x1fffffffe) (v128.const i64x2 -2 0xffffffff)
  (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "i32x4.shr_s-from-32"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d))
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d)
  (v128.const i64x2 0xffffffedc8b59034 0x1727fe14ed15bd3e)
  (v128.const i64x2 0xfffffff6e45ac81a 0xb93ff0af68ade9f)
  (v128.const i64x2 0xfffffffbf22d640d 0x5c9ff85fb456f4f)
  (v128.const i64x2 0xfffffffdf916b206 0x2e4ffc2fda2b7a7)
  (v128.const i64x2 0xfffffffefc8b5903 0x1727fe1fed15bd3)
  (v128.const i64x2 0xfffffffffe45ac81 0xb93ff0ff68ade9)
  (v128.const i64x2 0xffffffffff22d640 0x5c9ff8ffb456f4))
(assert_return (invoke "i32x4.shr_s-from-40"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d))
  (v128.const i64x2 0xffffffffff916b20 0x2e4ffcffda2b7a)
  (v128.const i64x2 0xffffffffffc8b590 0x1727feffed15bd) (v128.const i64x2 0xffffffffffe45ac8 0xb93fffff68ade)
  (v128.const i64x2 0xfffffffffff22d64 0x5c9fffffb456f) (v128.const i64x2 0xfffffffffff916b2 0x2e4fffffda2b7)
  (v128.const i64x2 0xfffffffffffc8b59 0x1727ffffed15b) (v128.const i64x2 0xfffffffffffe45ac 0xb93fffff68ad)
  (v128.const i64x2 -56618 0x5c9fffffb456))
(assert_return (invoke "i32x4.shr_s-from-48"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d)) (v128.const i64x2 -28309 0x2e4fffffda2b)
  (v128.const i64x2 -14155 0x1727ffffed15) (v128.const i64x2 -7078 0xb93fffff68a)
  (v128.const i64x2 -3539 0x5c9fffffb45) (v128.const i64x2 -1770 0x2e4fffffda2)
  (v128.const i64x2 -885 0x172fffffed1) (v128.const i64x2 -443 0xb9ffffff68)
  (v128.const i64x2 -222 0x5cffffffb4))
(assert_return (invoke "i32x4.shr_s-from-56"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d)) (v128.const i64x2 -111 0x2effffffda)
  (v128.const i64x2 -56 0x17ffffffed) (v128.const i64x2 -28 0xbfffffff6) (v128.const i64x2 -14 0x5fffffffb)
  (v128.const i64x2 -7 0x2fffffffd) (v128.const i64x2 -4 0x1fffffffe) (v128.const i64x2 -2 0xffffffff)
  (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "i32x4.shr_s-from-64"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d))
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d)
  (v128.const i64x2 0xffffffedc8b59034 0x1727fe14ed15bd3e) (v128.const i64x2 -1 0xffffffff)
  (v128.const i64x2 -1 0xffffffff) (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d)
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (v128.const i64x2 -1 0xffffffff)
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d))
(assert_return (invoke "i32x4.shr_s-from-159"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d)) (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 0))
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 1))
  (v128.const i64x2 0xffffffedc8b59034 0x1727fe14ed15bd3e))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 4))
  (v128.const i64x2 0xfffffffdf916b206 0x2e4ffc2fda2b7a7))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 8))
  (v128.const i64x2 0xffffffffff916b20 0x2e4ffcffda2b7a))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 12))
  (v128.const i64x2 0xfffffffffff916b2 0x2e4fffffda2b7))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 16))
  (v128.const i64x2 -28309 0x2e4fffffda2b))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 20))
  (v128.const i64x2 -1770 0x2e4fffffda2))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 24))
  (v128.const i64x2 -111 0x2effffffda))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 28)) (v128.const i64x2 -7 0x2fffffffd))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 31)) (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 32))
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 33))
  (v128.const i64x2 0xffffffedc8b59034 0x1727fe14ed15bd3e))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 36))
  (v128.const i64x2 0xfffffffdf916b206 0x2e4ffc2fda2b7a7))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 40))
  (v128.const i64x2 0xffffffffff916b20 0x2e4ffcffda2b7a))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 44))
  (v128.const i64x2 0xfffffffffff916b2 0x2e4fffffda2b7))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 48))
  (v128.const i64x2 -28309 0x2e4fffffda2b))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 52))
  (v128.const i64x2 -1770 0x2e4fffffda2))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 56))
  (v128.const i64x2 -111 0x2effffffda))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 60)) (v128.const i64x2 -7 0x2fffffffd))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 63)) (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 64))
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 65))
  (v128.const i64x2 0xffffffedc8b59034 0x1727fe14ed15bd3e))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const -1)) (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 0x7fffffff))
  (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 0x80000000))
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 128))
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 255)) (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 256))
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d))
(assert_return (invoke "i32x4.shr_s"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 159)) (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "i32x4.shr_s-loaded"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 0))
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d))
(assert_return (invoke "i32x4.shr_s-constant"
  (i32.const 0)) (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "i32x4.shr_s-loaded"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 1))
  (v128.const i64x2 0xffffffedc8b59034 0x1727fe14ed15bd3e))
(assert_return (invoke "i32x4.shr_s-constant"
  (i32.const 1)) (v128.const i64x2 0xffffffedc8b59034 0x1727fe14ed15bd3e) (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "i32x4.shr_s-loaded"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 31)) (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "i32x4.shr_s-constant"
  (i32.const 31)) (v128.const i64x2 -1 0xffffffff) (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "i32x4.shr_s-loaded"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const 32))
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d))
(assert_return (invoke "i32x4.shr_s-constant"
  (i32.const 32)) (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "i32x4.shr_s-loaded"
  (v128.const i64x2 0xffffffdb916b2068 0x2e4ffc29da2b7a7d) (i32.const -1)) (v128.const i64x2 -1 0xffffffff))
(assert_return (invoke "i32x4.shr_s-constant"
  (i32.const -1)) (v128.const i64x2 -1 0xffffffff) (v128.const i64x2 -1 0xffffffff))

(module
  (memory 1 5)
  (func $i32x4.shr_u-from-0 (export "i32x4.shr_u-from-0") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 0 i32x4.shr_u local.get 0 i32.const 1 i32x4.shr_u local.get 0 i32.const 2
    i32x4.shr_u local.get 0 i32.const 3 i32x4.shr_u local.get 0 i32.const 4 i32x4.shr_u local.get 0
    i32.const 5 i32x4.shr_u local.get 0 i32.const 6 i32x4.shr_u local.get 0 i32.const 7 i32x4.shr_u
  )
  (func $i32x4.shr_u-from-8 (export "i32x4.shr_u-from-8") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 8 i32x4.shr_u local.get 0 i32.const 9 i32x4.shr_u local.get 0 i32.const 10
    i32x4.shr_u local.get 0 i32.const 11 i32x4.shr_u local.get 0 i32.const 12 i32x4.shr_u local.get 0
    i32.const 13 i32x4.shr_u local.get 0 i32.const 14 i32x4.shr_u local.get 0 i32.const 15 i32x4.shr_u
  )
  (func $i32x4.shr_u-from-16 (export "i32x4.shr_u-from-16") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 16 i32x4.shr_u local.get 0 i32.const 17 i32x4.shr_u local.get 0 i32.const 18
    i32x4.shr_u local.get 0 i32.const 19 i32x4.shr_u local.get 0 i32.const 20 i32x4.shr_u local.get 0
    i32.const 21 i32x4.shr_u local.get 0 i32.const 22 i32x4.shr_u local.get 0 i32.const 23 i32x4.shr_u
  )
  (func $i32x4.shr_u-from-24 (export "i32x4.shr_u-from-24") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 24 i32x4.shr_u local.get 0 i32.const 25 i32x4.shr_u local.get 0 i32.const 26
    i32x4.shr_u local.get 0 i32.const 27 i32x4.shr_u local.get 0 i32.const 28 i32x4.shr_u local.get 0
    i32.const 29 i32x4.shr_u local.get 0 i32.const 30 i32x4.shr_u local.get 0 i32.const 31 i32x4.shr_u
  )
  (func $i32x4.shr_u-from-32 (export "i32x4.shr_u-from-32") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 32 i32x4.shr_u local.get 0 i32.const 33 i32x4.shr_u local.get 0 i32.const 34
    i32x4.shr_u local.get 0 i32.const 35 i32x4.shr_u local.get 0 i32.const 36 i32x4.shr_u local.get 0
    i32.const 37 i32x4.shr_u local.get 0 i32.const 38 i32x4.shr_u local.get 0 i32.const 39 i32x4.shr_u
  )
  (func $i32x4.shr_u-from-40 (export "i32x4.shr_u-from-40") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 40 i32x4.shr_u local.get 0 i32.const 41 i32x4.shr_u local.get 0 i32.const 42
    i32x4.shr_u local.get 0 i32.const 43 i32x4.shr_u local.get 0 i32.const 44 i32x4.shr_u local.get 0
    i32.const 45 i32x4.shr_u local.get 0 i32.const 46 i32x4.shr_u local.get 0 i32.const 47 i32x4.shr_u
  )
  (func $i32x4.shr_u-from-48 (export "i32x4.shr_u-from-48") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 48 i32x4.shr_u local.get 0 i32.const 49 i32x4.shr_u local.get 0 i32.const 50
    i32x4.shr_u local.get 0 i32.const 51 i32x4.shr_u local.get 0 i32.const 52 i32x4.shr_u local.get 0
    i32.const 53 i32x4.shr_u local.get 0 i32.const 54 i32x4.shr_u local.get 0 i32.const 55 i32x4.shr_u
  )
  (func $i32x4.shr_u-from-56 (export "i32x4.shr_u-from-56") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 56 i32x4.shr_u local.get 0 i32.const 57 i32x4.shr_u local.get 0 i32.const 58
    i32x4.shr_u local.get 0 i32.const 59 i32x4.shr_u local.get 0 i32.const 60 i32x4.shr_u local.get 0
    i32.const 61 i32x4.shr_u local.get 0 i32.const 62 i32x4.shr_u local.get 0 i32.const 63 i32x4.shr_u
  )
  (func $i32x4.shr_u-from-64 (export "i32x4.shr_u-from-64") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 64 i32x4.shr_u local.get 0 i32.const 65 i32x4.shr_u local.get 0 i32.const -1
    i32x4.shr_u local.get 0 i32.const 0x7fffffff i32x4.shr_u local.get 0 i32.const 0x80000000 i32x4.shr_u
    local.get 0 i32.const 128 i32x4.shr_u local.get 0 i32.const 255 i32x4.shr_u local.get 0 i32.const 256
    i32x4.shr_u
  )
  (func $i32x4.shr_u-from-159 (export "i32x4.shr_u-from-159") (param v128) (result v128)
    local.get 0 i32.const 159 i32x4.shr_u
  )
  (func $i32x4.shr_u (export "i32x4.shr_u") (param v128 i32) (result v128)
    local.get 0 local.get 1 i32x4.shr_u
  )
  (func $i32x4.shr_u-loaded (export "i32x4.shr_u-loaded") (param v128 i32) (result v128)
    i32.const 65532 local.get 1 i32.store local.get 0 i32.const 65532 i32.load i32x4.shr_u
  )
  (func $i32x4.shr_u-constant (export "i32x4.shr_u-constant") (param i32) (result v128 v128)
    v128.const i64x2 0x326c5849a7640212 0x2ad713759 local.get 0 i32x4.shr_u
    v128.const i64x2 0x326c5849a7640212 0x2ad713759 i32.const 31 i32x4.shr_u
  )
)

(assert_return (invoke "i32x4.shr_u-from-0"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759)) (v128.const i64x2 0x326c5849a7640212 0x2ad713759)
  (v128.const i64x2 0x19362c2453b20109 0x156b89bac) (v128.const i64x2 0xc9b161229d90084 0x2b5c4dd6)
  (v128.const i64x2 0x64d8b0914ec8042 0x15ae26eb) (v128.const i64x2 0x326c5840a764021 0xad71375)
  (v128.const i64x2 0x19362c2053b2010 0x56b89ba) (v128.const i64x2 0xc9b161029d9008 0x2b5c4dd)
  (v128.const i64x2 0x64d8b0014ec804 0x15ae26e))
(assert_return (invoke "i32x4.shr_u-from-8"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759)) (v128.const i64x2 0x326c5800a76402 0xad7137)
  (v128.const i64x2 0x19362c0053b201 0x56b89b) (v128.const i64x2 0xc9b160029d900 0x2b5c4d)
  (v128.const i64x2 0x64d8b0014ec80 0x15ae26) (v128.const i64x2 0x326c5000a7640 0xad713)
  (v128.const i64x2 0x1936200053b20 0x56b89) (v128.const i64x2 0xc9b100029d90 0x2b5c4)
  (v128.const i64x2 0x64d800014ec8 88802))
(assert_return (invoke "i32x4.shr_u-from-16"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759)) (v128.const i64x2 0x326c0000a764 44401)
  (v128.const i64x2 0x1936000053b2 22200) (v128.const i64x2 0xc9b000029d9 11100)
  (v128.const i64x2 0x64d000014ec 5550) (v128.const i64x2 0x32600000a76 2775)
  (v128.const i64x2 0x1930000053b 1387) (v128.const i64x2 0xc90000029d 693)
  (v128.const i64x2 0x640000014e 346))
(assert_return (invoke "i32x4.shr_u-from-24"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759)) (v128.const i64x2 0x32000000a7 173)
  (v128.const i64x2 0x1900000053 86) (v128.const i64x2 0xc00000029 43) (v128.const i64x2 0x600000014 21)
  (v128.const i64x2 0x30000000a 10) (v128.const i64x2 0x100000005 5) (v128.const i64x2 2 2)
  (v128.const i64x2 1 1))
(assert_return (invoke "i32x4.shr_u-from-32"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759)) (v128.const i64x2 0x326c5849a7640212 0x2ad713759)
  (v128.const i64x2 0x19362c2453b20109 0x156b89bac) (v128.const i64x2 0xc9b161229d90084 0x2b5c4dd6)
  (v128.const i64x2 0x64d8b0914ec8042 0x15ae26eb) (v128.const i64x2 0x326c5840a764021 0xad71375)
  (v128.const i64x2 0x19362c2053b2010 0x56b89ba) (v128.const i64x2 0xc9b161029d9008 0x2b5c4dd)
  (v128.const i64x2 0x64d8b0014ec804 0x15ae26e))
(assert_return (invoke "i32x4.shr_u-from-40"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759)) (v128.const i64x2 0x326c5800a76402 0xad7137)
  (v128.const i64x2 0x19362c0053b201 0x56b89b) (v128.const i64x2 0xc9b160029d900 0x2b5c4d)
  (v128.const i64x2 0x64d8b0014ec80 0x15ae26) (v128.const i64x2 0x326c5000a7640 0xad713)
  (v128.const i64x2 0x1936200053b20 0x56b89) (v128.const i64x2 0xc9b100029d90 0x2b5c4)
  (v128.const i64x2 0x64d800014ec8 88802))
(assert_return (invoke "i32x4.shr_u-from-48"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759)) (v128.const i64x2 0x326c0000a764 44401)
  (v128.const i64x2 0x1936000053b2 22200) (v128.const i64x2 0xc9b000029d9 11100)
  (v128.const i64x2 0x64d000014ec 5550) (v128.const i64x2 0x32600000a76 2775)
  (v128.const i64x2 0x1930000053b 1387) (v128.const i64x2 0xc90000029d 693)
  (v128.const i64x2 0x640000014e 346))
(assert_return (invoke "i32x4.shr_u-from-56"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759)) (v128.const i64x2 0x32000000a7 173)
  (v128.const i64x2 0x1900000053 86) (v128.const i64x2 0xc00000029 43) (v128.const i64x2 0x600000014 21)
  (v128.const i64x2 0x30000000a 10) (v128.const i64x2 0x100000005 5) (v128.const i64x2 2 2)
  (v128.const i64x2 1 1))
(assert_return (invoke "i32x4.shr_u-from-64"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759)) (v128.const i64x2 0x326c5849a7640212 0x2ad713759)
  (v128.const i64x2 0x19362c2453b20109 0x156b89bac) (v128.const i64x2 1 1) (v128.const i64x2 1 1)
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (v128.const i64x2 0x326c5849a7640212 0x2ad713759)
  (v128.const i64x2 1 1) (v128.const i64x2 0x326c5849a7640212 0x2ad713759))
(assert_return (invoke "i32x4.shr_u-from-159"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759)) (v128.const i64x2 1 1))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 0))
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 1))
  (v128.const i64x2 0x19362c2453b20109 0x156b89bac))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 4))
  (v128.const i64x2 0x326c5840a764021 0xad71375))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 8))
  (v128.const i64x2 0x326c5800a76402 0xad7137))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 12))
  (v128.const i64x2 0x326c5000a7640 0xad713))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 16)) (v128.const i64x2 0x326c0000a764 44401))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 20)) (v128.const i64x2 0x32600000a76 2775))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 24)) (v128.const i64x2 0x32000000a7 173))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 28)) (v128.const i64x2 0x30000000a 10))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 31)) (v128.const i64x2 1 1))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 32))
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 33))
  (v128.const i64x2 0x19362c2453b20109 0x156b89bac))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 36))
  (v128.const i64x2 0x326c5840a764021 0xad71375))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 40))
  (v128.const i64x2 0x326c5800a76402 0xad7137))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 44))
  (v128.const i64x2 0x326c5000a7640 0xad713))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 48)) (v128.const i64x2 0x326c0000a764 44401))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 52)) (v128.const i64x2 0x32600000a76 2775))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 56)) (v128.const i64x2 0x32000000a7 173))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 60)) (v128.const i64x2 0x30000000a 10))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 63)) (v128.const i64x2 1 1))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 64))
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 65))
  (v128.const i64x2 0x19362c2453b20109 0x156b89bac))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const -1)) (v128.const i64x2 1 1))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 0x7fffffff)) (v128.const i64x2 1 1))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 0x80000000))
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 128))
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 255)) (v128.const i64x2 1 1))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 256))
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759))
(assert_return (invoke "i32x4.shr_u"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 159)) (v128.const i64x2 1 1))
(assert_return (invoke "i32x4.shr_u-loaded"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 0))
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759))
(assert_return (invoke "i32x4.shr_u-constant"
  (i32.const 0)) (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (v128.const i64x2 1 1))
(assert_return (invoke "i32x4.shr_u-loaded"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 1))
  (v128.const i64x2 0x19362c2453b20109 0x156b89bac))
(assert_return (invoke "i32x4.shr_u-constant"
  (i32.const 1)) (v128.const i64x2 0x19362c2453b20109 0x156b89bac) (v128.const i64x2 1 1))
(assert_return (invoke "i32x4.shr_u-loaded"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 31)) (v128.const i64x2 1 1))
(assert_return (invoke "i32x4.shr_u-constant" (i32.const 31)) (v128.const i64x2 1 1) (v128.const i64x2 1 1))
(assert_return (invoke "i32x4.shr_u-loaded"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const 32))
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759))
(assert_return (invoke "i32x4.shr_u-constant"
  (i32.const 32)) (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (v128.const i64x2 1 1))
(assert_return (invoke "i32x4.shr_u-loaded"
  (v128.const i64x2 0x326c5849a7640212 0x2ad713759) (i32.const -1)) (v128.const i64x2 1 1))
(assert_return (invoke "i32x4.shr_u-constant" (i32.const -1)) (v128.const i64x2 1 1) (v128.const i64x2 1 1))

(module
  (memory 1 5)
  (func $i64x2.shl-from-0 (export "i64x2.shl-from-0") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 0 i64x2.shl local.get 0 i32.const 1 i64x2.shl local.get 0 i32.const 2 i64x2.shl
    local.get 0 i32.const 3 i64x2.shl local.get 0 i32.const 4 i64x2.shl local.get 0 i32.const 5 i64x2.shl
    local.get 0 i32.const 6 i64x2.shl local.get 0 i32.const 7 i64x2.shl
  )
  (func $i64x2.shl-from-8 (export "i64x2.shl-from-8") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 8 i64x2.shl local.get 0 i32.const 9 i64x2.shl local.get 0 i32.const 10 i64x2.shl
    local.get 0 i32.const 11 i64x2.shl local.get 0 i32.const 12 i64x2.shl local.get 0 i32.const 13 i64x2.shl
    local.get 0 i32.const 14 i64x2.shl local.get 0 i32.const 15 i64x2.shl
  )
  (func $i64x2.shl-from-16 (export "i64x2.shl-from-16") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 16 i64x2.shl local.get 0 i32.const 17 i64x2.shl local.get 0 i32.const 18 i64x2.shl
    local.get 0 i32.const 19 i64x2.shl local.get 0 i32.const 20 i64x2.shl local.get 0 i32.const 21 i64x2.shl
    local.get 0 i32.const 22 i64x2.shl local.get 0 i32.const 23 i64x2.shl
  )
  (func $i64x2.shl-from-24 (export "i64x2.shl-from-24") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 24 i64x2.shl local.get 0 i32.const 25 i64x2.shl local.get 0 i32.const 26 i64x2.shl
    local.get 0 i32.const 27 i64x2.shl local.get 0 i32.const 28 i64x2.shl local.get 0 i32.const 29 i64x2.shl
    local.get 0 i32.const 30 i64x2.shl local.get 0 i32.const 31 i64x2.shl
  )
  (func $i64x2.shl-from-32 (export "i64x2.shl-from-32") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 32 i64x2.shl local.get 0 i32.const 33 i64x2.shl local.get 0 i32.const 34 i64x2.shl
    local.get 0 i32.const 35 i64x2.shl local.get 0 i32.const 36 i64x2.shl local.get 0 i32.const 37 i64x2.shl
    local.get 0 i32.const 38 i64x2.shl local.get 0 i32.const 39 i64x2.shl
  )
  (func $i64x2.shl-from-40 (export "i64x2.shl-from-40") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 40 i64x2.shl local.get 0 i32.const 41 i64x2.shl local.get 0 i32.const 42 i64x2.shl
    local.get 0 i32.const 43 i64x2.shl local.get 0 i32.const 44 i64x2.shl local.get 0 i32.const 45 i64x2.shl
    local.get 0 i32.const 46 i64x2.shl local.get 0 i32.const 47 i64x2.shl
  )
  (func $i64x2.shl-from-48 (export "i64x2.shl-from-48") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 48 i64x2.shl local.get 0 i32.const 49 i64x2.shl local.get 0 i32.const 50 i64x2.shl
    local.get 0 i32.const 51 i64x2.shl local.get 0 i32.const 52 i64x2.shl local.get 0 i32.const 53 i64x2.shl
    local.get 0 i32.const 54 i64x2.shl local.get 0 i32.const 55 i64x2.shl
  )
  (func $i64x2.shl-from-56 (export "i64x2.shl-from-56") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 56 i64x2.shl local.get 0 i32.const 57 i64x2.shl local.get 0 i32.const 58 i64x2.shl
    local.get 0 i32.const 59 i64x2.shl local.get 0 i32.const 60 i64x2.shl local.get 0 i32.const 61 i64x2.shl
    local.get 0 i32.const 62 i64x2.shl local.get 0 i32.const 63 i64x2.shl
  )
  (func $i64x2.shl-from-64 (export "i64x2.shl-from-64") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 64 i64x2.shl local.get 0 i32.const 65 i64x2.shl local.get 0 i32.const 66 i64x2.shl
    local.get 0 i32.const 67 i64x2.shl local.get 0 i32.const 68 i64x2.shl local.get 0 i32.const 69 i64x2.shl
    local.get 0 i32.const 70 i64x2.shl local.get 0 i32.const 71 i64x2.shl
  )
  (func $i64x2.shl-from-72 (export "i64x2.shl-from-72") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 72 i64x2.shl local.get 0 i32.const 73 i64x2.shl local.get 0 i32.const 74 i64x2.shl
    local.get 0 i32.const 75 i64x2.shl local.get 0 i32.const 76 i64x2.shl local.get 0 i32.const 77 i64x2.shl
    local.get 0 i32.const 78 i64x2.shl local.get 0 i32.const 79 i64x2.shl
  )
  (func $i64x2.shl-from-80 (export "i64x2.shl-from-80") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 80 i64x2.shl local.get 0 i32.const 81 i64x2.shl local.get 0 i32.const 82 i64x2.shl
    local.get 0 i32.const 83 i64x2.shl local.get 0 i32.const 84 i64x2.shl local.get 0 i32.const 85 i64x2.shl
    local.get 0 i32.const 86 i64x2.shl local.get 0 i32.const 87 i64x2.shl
  )
  (func $i64x2.shl-from-88 (export "i64x2.shl-from-88") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 88 i64x2.shl local.get 0 i32.const 89 i64x2.shl local.get 0 i32.const 90 i64x2.shl
    local.get 0 i32.const 91 i64x2.shl local.get 0 i32.const 92 i64x2.shl local.get 0 i32.const 93 i64x2.shl
    local.get 0 i32.const 94 i64x2.shl local.get 0 i32.const 95 i64x2.shl
  )
  (func $i64x2.shl-from-96 (export "i64x2.shl-from-96") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 96 i64x2.shl local.get 0 i32.const 97 i64x2.shl local.get 0 i32.const 98 i64x2.shl
    local.get 0 i32.const 99 i64x2.shl local.get 0 i32.const 100 i64x2.shl local.get 0 i32.const 101 i64x2.shl
    local.get 0 i32.const 102 i64x2.shl local.get 0 i32.const 103 i64x2.shl
  )
  (func $i64x2.shl-from-104 (export "i64x2.shl-from-104") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 104 i64x2.shl local.get 0 i32.const 105 i64x2.shl local.get 0 i32.const 106
    i64x2.shl local.get 0 i32.const 107 i64x2.shl local.get 0 i32.const 108 i64x2.shl local.get 0
    i32.const 109 i64x2.shl local.get 0 i32.const 110 i64x2.shl local.get 0 i32.const 111 i64x2.shl
  )
  (func $i64x2.shl-from-112 (export "i64x2.shl-from-112") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 112 i64x2.shl local.get 0 i32.const 113 i64x2.shl local.get 0 i32.const 114
    i64x2.shl local.get 0 i32.const 115 i64x2.shl local.get 0 i32.const 116 i64x2.shl local.get 0
    i32.const 117 i64x2.shl local.get 0 i32.const 118 i64x2.shl local.get 0 i32.const 119 i64x2.shl
  )
  (func $i64x2.shl-from-120 (export "i64x2.shl-from-120") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 120 i64x2.shl local.get 0 i32.const 121 i64x2.shl local.get 0 i32.const 122
    i64x2.shl local.get 0 i32.const 123 i64x2.shl local.get 0 i32.const 124 i64x2.shl local.get 0
    i32.const 125 i64x2.shl local.get 0 i32.const 126 i64x2.shl local.get 0 i32.const 127 i64x2.shl
  )
  (func $i64x2.shl-from-128 (export "i64x2.shl-from-128") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 128 i64x2.shl local.get 0 i32.const 129 i64x2.shl local.get 0 i32.const -1 i64x2.shl
    local.get 0 i32.const 0x7fffffff i64x2.shl local.get 0 i32.const 0x80000000 i64x2.shl local.get 0
    i32.const 256 i64x2.shl local.get 0 i32.const 255 i64x2.shl local.get 0 i32.const 256 i64x2.shl
  )
  (func $i64x2.shl-from-191 (export "i64x2.shl-from-191") (param v128) (result v128)
    local.get 0 i32.const 191 i64x2.shl
  )
  (func $i64x2.shl (export "i64x2.shl") (param v128 i32) (result v128)
    local.get 0 local.get 1 i64x2.shl
  )
  (func $i64x2.shl-loaded (export "i64x2.shl-loaded") (param v128 i32) (result v128)
    i32.const 65532 local.get 1 i32.store local.get 0 i32.const 65532 i32.load i64x2.shl
  )
  (func $i64x2.shl-constant (export "i64x2.shl-constant") (param i32) (result v128 v128)
    v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992 local.get 0 i64x2.shl
    v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992 i32.const 63 i64x2.shl
  )
)

(assert_return (invoke "i64x2.shl-from-0"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992)
  (v128.const i64x2 0x1087a145f0cb1d18 0xcfc5ab07194f1324)
  (v128.const i64x2 0x210f428be1963a30 0x9f8b560e329e2648)
  (v128.const i64x2 0x421e8517c32c7460 0x3f16ac1c653c4c90)
  (v128.const i64x2 0x843d0a2f8658e8c0 0x7e2d5838ca789920)
  (v128.const i64x2 0x87a145f0cb1d180 0xfc5ab07194f13240)
  (v128.const i64x2 0x10f428be1963a300 0xf8b560e329e26480)
  (v128.const i64x2 0x21e8517c32c74600 0xf16ac1c653c4c900))
(assert_return (invoke "i64x2.shl-from-8"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
  (v128.const i64x2 0x43d0a2f8658e8c00 0xe2d5838ca7899200)
  (v128.const i64x2 0x87a145f0cb1d1800 0xc5ab07194f132400)
  (v128.const i64x2 0xf428be1963a3000 0x8b560e329e264800)
  (v128.const i64x2 0x1e8517c32c746000 0x16ac1c653c4c9000)
  (v128.const i64x2 0x3d0a2f8658e8c000 0x2d5838ca78992000)
  (v128.const i64x2 0x7a145f0cb1d18000 0x5ab07194f1324000)
  (v128.const i64x2 0xf428be1963a30000 0xb560e329e2648000)
  (v128.const i64x2 0xe8517c32c7460000 0x6ac1c653c4c90000))
(assert_return (invoke "i64x2.shl-from-16"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
  (v128.const i64x2 0xd0a2f8658e8c0000 0xd5838ca789920000)
  (v128.const i64x2 0xa145f0cb1d180000 0xab07194f13240000)
  (v128.const i64x2 0x428be1963a300000 0x560e329e26480000)
  (v128.const i64x2 0x8517c32c74600000 0xac1c653c4c900000)
  (v128.const i64x2 0xa2f8658e8c00000 0x5838ca7899200000)
  (v128.const i64x2 0x145f0cb1d1800000 0xb07194f132400000)
  (v128.const i64x2 0x28be1963a3000000 0x60e329e264800000)
  (v128.const i64x2 0x517c32c746000000 0xc1c653c4c9000000))
(assert_return (invoke "i64x2.shl-from-24"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
  (v128.const i64x2 0xa2f8658e8c000000 0x838ca78992000000)
  (v128.const i64x2 0x45f0cb1d18000000 0x7194f1324000000)
  (v128.const i64x2 0x8be1963a30000000 0xe329e2648000000)
  (v128.const i64x2 0x17c32c7460000000 0x1c653c4c90000000)
  (v128.const i64x2 0x2f8658e8c0000000 0x38ca789920000000)
  (v128.const i64x2 0x5f0cb1d180000000 0x7194f13240000000)
  (v128.const i64x2 0xbe1963a300000000 0xe329e26480000000)
  (v128.const i64x2 0x7c32c74600000000 0xc653c4c900000000))
(assert_return (invoke "i64x2.shl-from-32"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
  (v128.const i64x2 0xf8658e8c00000000 0x8ca7899200000000)
  (v128.const i64x2 0xf0cb1d1800000000 0x194f132400000000)
  (v128.const i64x2 0xe1963a3000000000 0x329e264800000000)
  (v128.const i64x2 0xc32c746000000000 0x653c4c9000000000)
  (v128.const i64x2 0x8658e8c000000000 0xca78992000000000)
  (v128.const i64x2 0xcb1d18000000000 0x94f1324000000000)
  (v128.const i64x2 0x1963a30000000000 0x29e2648000000000)
  (v128.const i64x2 0x32c7460000000000 0x53c4c90000000000))
(assert_return (invoke "i64x2.shl-from-40"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
  (v128.const i64x2 0x658e8c0000000000 0xa789920000000000)
  (v128.const i64x2 0xcb1d180000000000 0x4f13240000000000)
  (v128.const i64x2 0x963a300000000000 0x9e26480000000000)
  (v128.const i64x2 0x2c74600000000000 0x3c4c900000000000)
  (v128.const i64x2 0x58e8c00000000000 0x7899200000000000)
  (v128.const i64x2 0xb1d1800000000000 0xf132400000000000)
  (v128.const i64x2 0x63a3000000000000 0xe264800000000000)
  (v128.const i64x2 0xc746000000000000 0xc4c9000000000000))
(assert_return (invoke "i64x2.shl-from-48"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
  (v128.const i64x2 0x8e8c000000000000 0x8992000000000000)
  (v128.const i64x2 0x1d18000000000000 0x1324000000000000)
  (v128.const i64x2 0x3a30000000000000 0x2648000000000000)
  (v128.const i64x2 0x7460000000000000 0x4c90000000000000)
  (v128.const i64x2 0xe8c0000000000000 0x9920000000000000)
  (v128.const i64x2 0xd180000000000000 0x3240000000000000)
  (v128.const i64x2 0xa300000000000000 0x6480000000000000)
  (v128.const i64x2 0x4600000000000000 0xc900000000000000))
(assert_return (invoke "i64x2.shl-from-56"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
  (v128.const i64x2 0x8c00000000000000 0x9200000000000000)
  (v128.const i64x2 0x1800000000000000 0x2400000000000000)
  (v128.const i64x2 0x3000000000000000 0x4800000000000000)
  (v128.const i64x2 0x6000000000000000 0x9000000000000000)
  (v128.const i64x2 0xc000000000000000 0x2000000000000000)
  (v128.const i64x2 0x8000000000000000 0x4000000000000000) (v128.const i64x2 0 0x8000000000000000)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.shl-from-64"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992)
  (v128.const i64x2 0x1087a145f0cb1d18 0xcfc5ab07194f1324)
  (v128.const i64x2 0x210f428be1963a30 0x9f8b560e329e2648)
  (v128.const i64x2 0x421e8517c32c7460 0x3f16ac1c653c4c90)
  (v128.const i64x2 0x843d0a2f8658e8c0 0x7e2d5838ca789920)
  (v128.const i64x2 0x87a145f0cb1d180 0xfc5ab07194f13240)
  (v128.const i64x2 0x10f428be1963a300 0xf8b560e329e26480)
  (v128.const i64x2 0x21e8517c32c74600 0xf16ac1c653c4c900))
(assert_return (invoke "i64x2.shl-from-72"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
  (v128.const i64x2 0x43d0a2f8658e8c00 0xe2d5838ca7899200)
  (v128.const i64x2 0x87a145f0cb1d1800 0xc5ab07194f132400)
  (v128.const i64x2 0xf428be1963a3000 0x8b560e329e264800)
  (v128.const i64x2 0x1e8517c32c746000 0x16ac1c653c4c9000)
  (v128.const i64x2 0x3d0a2f8658e8c000 0x2d5838ca78992000)
  (v128.const i64x2 0x7a145f0cb1d18000 0x5ab07194f1324000)
  (v128.const i64x2 0xf428be1963a30000 0xb560e329e2648000)
  (v128.const i64x2 0xe8517c32c7460000 0x6ac1c653c4c90000))
(assert_return (invoke "i64x2.shl-from-80"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
  (v128.const i64x2 0xd0a2f8658e8c0000 0xd5838ca789920000)
  (v128.const i64x2 0xa145f0cb1d180000 0xab07194f13240000)
  (v128.const i64x2 0x428be1963a300000 0x560e329e26480000)
  (v128.const i64x2 0x8517c32c74600000 0xac1c653c4c900000)
  (v128.const i64x2 0xa2f8658e8c00000 0x5838ca7899200000)
  (v128.const i64x2 0x145f0cb1d1800000 0xb07194f132400000)
  (v128.const i64x2 0x28be1963a3000000 0x60e329e264800000)
  (v128.const i64x2 0x517c32c746000000 0xc1c653c4c9000000))
(assert_return (invoke "i64x2.shl-from-88"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
  (v128.const i64x2 0xa2f8658e8c000000 0x838ca78992000000)
  (v128.const i64x2 0x45f0cb1d18000000 0x7194f1324000000)
  (v128.const i64x2 0x8be1963a30000000 0xe329e2648000000)
  (v128.const i64x2 0x17c32c7460000000 0x1c653c4c90000000)
  (v128.const i64x2 0x2f8658e8c0000000 0x38ca789920000000)
  (v128.const i64x2 0x5f0cb1d180000000 0x7194f13240000000)
  (v128.const i64x2 0xbe1963a300000000 0xe329e26480000000)
  (v128.const i64x2 0x7c32c74600000000 0xc653c4c900000000))
(assert_return (invoke "i64x2.shl-from-96"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
  (v128.const i64x2 0xf8658e8c00000000 0x8ca7899200000000)
  (v128.const i64x2 0xf0cb1d1800000000 0x194f132400000000)
  (v128.const i64x2 0xe1963a3000000000 0x329e264800000000)
  (v128.const i64x2 0xc32c746000000000 0x653c4c9000000000)
  (v128.const i64x2 0x8658e8c000000000 0xca78992000000000)
  (v128.const i64x2 0xcb1d18000000000 0x94f1324000000000)
  (v128.const i64x2 0x1963a30000000000 0x29e2648000000000)
  (v128.const i64x2 0x32c7460000000000 0x53c4c90000000000))
(assert_return (invoke "i64x2.shl-from-104"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
  (v128.const i64x2 0x658e8c0000000000 0xa789920000000000)
  (v128.const i64x2 0xcb1d180000000000 0x4f13240000000000)
  (v128.const i64x2 0x963a300000000000 0x9e26480000000000)
  (v128.const i64x2 0x2c74600000000000 0x3c4c900000000000)
  (v128.const i64x2 0x58e8c00000000000 0x7899200000000000)
  (v128.const i64x2 0xb1d1800000000000 0xf132400000000000)
  (v128.const i64x2 0x63a3000000000000 0xe264800000000000)
  (v128.const i64x2 0xc746000000000000 0xc4c9000000000000))
(assert_return (invoke "i64x2.shl-from-112"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
  (v128.const i64x2 0x8e8c000000000000 0x8992000000000000)
  (v128.const i64x2 0x1d18000000000000 0x1324000000000000)
  (v128.const i64x2 0x3a30000000000000 0x2648000000000000)
  (v128.const i64x2 0x7460000000000000 0x4c90000000000000)
  (v128.const i64x2 0xe8c0000000000000 0x9920000000000000)
  (v128.const i64x2 0xd180000000000000 0x3240000000000000)
  (v128.const i64x2 0xa300000000000000 0x6480000000000000)
  (v128.const i64x2 0x4600000000000000 0xc900000000000000))
(assert_return (invoke "i64x2.shl-from-120"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
  (v128.const i64x2 0x8c00000000000000 0x9200000000000000)
  (v128.const i64x2 0x1800000000000000 0x2400000000000000)
  (v128.const i64x2 0x3000000000000000 0x4800000000000000)
  (v128.const i64x2 0x6000000000000000 0x9000000000000000)
  (v128.const i64x2 0xc000000000000000 0x2000000000000000)
  (v128.const i64x2 0x8000000000000000 0x4000000000000000) (v128.const i64x2 0 0x8000000000000000)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.shl-from-128"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992)
  (v128.const i64x2 0x1087a145f0cb1d18 0xcfc5ab07194f1324) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992)
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (v128.const i64x2 0 0)
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
(assert_return (invoke "i64x2.shl-from-191"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 0))
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 1))
  (v128.const i64x2 0x1087a145f0cb1d18 0xcfc5ab07194f1324))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 4))
  (v128.const i64x2 0x843d0a2f8658e8c0 0x7e2d5838ca789920))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 8))
  (v128.const i64x2 0x43d0a2f8658e8c00 0xe2d5838ca7899200))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 12))
  (v128.const i64x2 0x3d0a2f8658e8c000 0x2d5838ca78992000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 16))
  (v128.const i64x2 0xd0a2f8658e8c0000 0xd5838ca789920000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 20))
  (v128.const i64x2 0xa2f8658e8c00000 0x5838ca7899200000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 24))
  (v128.const i64x2 0xa2f8658e8c000000 0x838ca78992000000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 28))
  (v128.const i64x2 0x2f8658e8c0000000 0x38ca789920000000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 32))
  (v128.const i64x2 0xf8658e8c00000000 0x8ca7899200000000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 36))
  (v128.const i64x2 0x8658e8c000000000 0xca78992000000000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 40))
  (v128.const i64x2 0x658e8c0000000000 0xa789920000000000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 44))
  (v128.const i64x2 0x58e8c00000000000 0x7899200000000000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 48))
  (v128.const i64x2 0x8e8c000000000000 0x8992000000000000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 52))
  (v128.const i64x2 0xe8c0000000000000 0x9920000000000000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 56))
  (v128.const i64x2 0x8c00000000000000 0x9200000000000000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 60))
  (v128.const i64x2 0xc000000000000000 0x2000000000000000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 63)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 64))
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 65))
  (v128.const i64x2 0x1087a145f0cb1d18 0xcfc5ab07194f1324))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 68))
  (v128.const i64x2 0x843d0a2f8658e8c0 0x7e2d5838ca789920))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 72))
  (v128.const i64x2 0x43d0a2f8658e8c00 0xe2d5838ca7899200))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 76))
  (v128.const i64x2 0x3d0a2f8658e8c000 0x2d5838ca78992000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 80))
  (v128.const i64x2 0xd0a2f8658e8c0000 0xd5838ca789920000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 84))
  (v128.const i64x2 0xa2f8658e8c00000 0x5838ca7899200000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 88))
  (v128.const i64x2 0xa2f8658e8c000000 0x838ca78992000000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 92))
  (v128.const i64x2 0x2f8658e8c0000000 0x38ca789920000000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 96))
  (v128.const i64x2 0xf8658e8c00000000 0x8ca7899200000000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 100))
  (v128.const i64x2 0x8658e8c000000000 0xca78992000000000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 104))
  (v128.const i64x2 0x658e8c0000000000 0xa789920000000000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 108))
  (v128.const i64x2 0x58e8c00000000000 0x7899200000000000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 112))
  (v128.const i64x2 0x8e8c000000000000 0x8992000000000000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 116))
  (v128.const i64x2 0xe8c0000000000000 0x9920000000000000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 120))
  (v128.const i64x2 0x8c00000000000000 0x9200000000000000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 124))
  (v128.const i64x2 0xc000000000000000 0x2000000000000000))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 127)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 128))
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 129))
  (v128.const i64x2 0x1087a145f0cb1d18 0xcfc5ab07194f1324))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const -1)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 0x7fffffff)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 0x80000000))
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 256))
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 255)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 256))
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
(assert_return (invoke "i64x2.shl"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 191)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.shl-loaded"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 0))
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
(assert_return (invoke "i64x2.shl-constant"
  (i32.const 0)) (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.shl-loaded"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 1))
  (v128.const i64x2 0x1087a145f0cb1d18 0xcfc5ab07194f1324))
(assert_return (invoke "i64x2.shl-constant"
  (i32.const 1)) (v128.const i64x2 0x1087a145f0cb1d18 0xcfc5ab07194f1324) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.shl-loaded"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 63)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.shl-constant" (i32.const 63)) (v128.const i64x2 0 0) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.shl-loaded"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const 64))
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992))
(assert_return (invoke "i64x2.shl-constant"
  (i32.const 64)) (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.shl-loaded"
  (v128.const i64x2 0x8843d0a2f8658e8c 0xe7e2d5838ca78992) (i32.const -1)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.shl-constant" (i32.const -1)) (v128.const i64x2 0 0) (v128.const i64x2 0 0))

(module
  (memory 1 5)
  (func $i64x2.shr_s-from-0 (export "i64x2.shr_s-from-0") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 0 i64x2.shr_s local.get 0 i32.const 1 i64x2.shr_s local.get 0 i32.const 2
    i64x2.shr_s local.get 0 i32.const 3 i64x2.shr_s local.get 0 i32.const 4 i64x2.shr_s local.get 0
    i32.const 5 i64x2.shr_s local.get 0 i32.const 6 i64x2.shr_s local.get 0 i32.const 7 i64x2.shr_s
  )
  (func $i64x2.shr_s-from-8 (export "i64x2.shr_s-from-8") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 8 i64x2.shr_s local.get 0 i32.const 9 i64x2.shr_s local.get 0 i32.const 10
    i64x2.shr_s local.get 0 i32.const 11 i64x2.shr_s local.get 0 i32.const 12 i64x2.shr_s local.get 0
    i32.const 13 i64x2.shr_s local.get 0 i32.const 14 i64x2.shr_s local.get 0 i32.const 15 i64x2.shr_s
  )
  (func $i64x2.shr_s-from-16 (export "i64x2.shr_s-from-16") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 16 i64x2.shr_s local.get 0 i32.const 17 i64x2.shr_s local.get 0 i32.const 18
    i64x2.shr_s local.get 0 i32.const 19 i64x2.shr_s local.get 0 i32.const 20 i64x2.shr_s local.get 0
    i32.const 21 i64x2.shr_s local.get 0 i32.const 22 i64x2.shr_s local.get 0 i32.const 23 i64x2.shr_s
  )
  (func $i64x2.shr_s-from-24 (export "i64x2.shr_s-from-24") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 24 i64x2.shr_s local.get 0 i32.const 25 i64x2.shr_s local.get 0 i32.const 26
    i64x2.shr_s local.get 0 i32.const 27 i64x2.shr_s local.get 0 i32.const 28 i64x2.shr_s local.get 0
    i32.const 29 i64x2.shr_s local.get 0 i32.const 30 i64x2.shr_s local.get 0 i32.const 31 i64x2.shr_s
  )
  (func $i64x2.shr_s-from-32 (export "i64x2.shr_s-from-32") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 32 i64x2.shr_s local.get 0 i32.const 33 i64x2.shr_s local.get 0 i32.const 34
    i64x2.shr_s local.get 0 i32.const 35 i64x2.shr_s local.get 0 i32.const 36 i64x2.shr_s local.get 0
    i32.const 37 i64x2.shr_s local.get 0 i32.const 38 i64x2.shr_s local.get 0 i32.const 39 i64x2.shr_s
  )
  (func $i64x2.shr_s-from-40 (export "i64x2.shr_s-from-40") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 40 i64x2.shr_s local.get 0 i32.const 41 i64x2.shr_s local.get 0 i32.const 42
    i64x2.shr_s local.get 0 i32.const 43 i64x2.shr_s local.get 0 i32.const 44 i64x2.shr_s local.get 0
    i32.const 45 i64x2.shr_s local.get 0 i32.const 46 i64x2.shr_s local.get 0 i32.const 47 i64x2.shr_s
  )
  (func $i64x2.shr_s-from-48 (export "i64x2.shr_s-from-48") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 48 i64x2.shr_s local.get 0 i32.const 49 i64x2.shr_s local.get 0 i32.const 50
    i64x2.shr_s local.get 0 i32.const 51 i64x2.shr_s local.get 0 i32.const 52 i64x2.shr_s local.get 0
    i32.const 53 i64x2.shr_s local.get 0 i32.const 54 i64x2.shr_s local.get 0 i32.const 55 i64x2.shr_s
  )
  (func $i64x2.shr_s-from-56 (export "i64x2.shr_s-from-56") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 56 i64x2.shr_s local.get 0 i32.const 57 i64x2.shr_s local.get 0 i32.const 58
    i64x2.shr_s local.get 0 i32.const 59 i64x2.shr_s local.get 0 i32.const 60 i64x2.shr_s local.get 0
    i32.const 61 i64x2.shr_s local.get 0 i32.const 62 i64x2.shr_s local.get 0 i32.const 63 i64x2.shr_s
  )
  (func $i64x2.shr_s-from-64 (export "i64x2.shr_s-from-64") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 64 i64x2.shr_s local.get 0 i32.const 65 i64x2.shr_s local.get 0 i32.const 66
    i64x2.shr_s local.get 0 i32.const 67 i64x2.shr_s local.get 0 i32.const 68 i64x2.shr_s local.get 0
    i32.const 69 i64x2.shr_s local.get 0 i32.const 70 i64x2.shr_s local.get 0 i32.const 71 i64x2.shr_s
  )
  (func $i64x2.shr_s-from-72 (export "i64x2.shr_s-from-72") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 72 i64x2.shr_s local.get 0 i32.const 73 i64x2.shr_s local.get 0 i32.const 74
    i64x2.shr_s local.get 0 i32.const 75 i64x2.shr_s local.get 0 i32.const 76 i64x2.shr_s local.get 0
    i32.const 77 i64x2.shr_s local.get 0 i32.const 78 i64x2.shr_s local.get 0 i32.const 79 i64x2.shr_s
  )
  (func $i64x2.shr_s-from-80 (export "i64x2.shr_s-from-80") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 80 i64x2.shr_s local.get 0 i32.const 81 i64x2.shr_s local.get 0 i32.const 82
    i64x2.shr_s local.get 0 i32.const 83 i64x2.shr_s local.get 0 i32.const 84 i64x2.shr_s local.get 0
    i32.const 85 i64x2.shr_s local.get 0 i32.const 86 i64x2.shr_s local.get 0 i32.const 87 i64x2.shr_s
  )
  (func $i64x2.shr_s-from-88 (export "i64x2.shr_s-from-88") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 88 i64x2.shr_s local.get 0 i32.const 89 i64x2.shr_s local.get 0 i32.const 90
    i64x2.shr_s local.get 0 i32.const 91 i64x2.shr_s local.get 0 i32.const 92 i64x2.shr_s local.get 0
    i32.const 93 i64x2.shr_s local.get 0 i32.const 94 i64x2.shr_s local.get 0 i32.const 95 i64x2.shr_s
  )
  (func $i64x2.shr_s-from-96 (export "i64x2.shr_s-from-96") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 96 i64x2.shr_s local.get 0 i32.const 97 i64x2.shr_s local.get 0 i32.const 98
    i64x2.shr_s local.get 0 i32.const 99 i64x2.shr_s local.get 0 i32.const 100 i64x2.shr_s local.get 0
    i32.const 101 i64x2.shr_s local.get 0 i32.const 102 i64x2.shr_s local.get 0 i32.const 103 i64x2.shr_s
  )
  (func $i64x2.shr_s-from-104 (export "i64x2.shr_s-from-104") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 104 i64x2.shr_s local.get 0 i32.const 105 i64x2.shr_s local.get 0 i32.const 106
    i64x2.shr_s local.get 0 i32.const 107 i64x2.shr_s local.get 0 i32.const 108 i64x2.shr_s local.get 0
    i32.const 109 i64x2.shr_s local.get 0 i32.const 110 i64x2.shr_s local.get 0 i32.const 111 i64x2.shr_s
  )
  (func $i64x2.shr_s-from-112 (export "i64x2.shr_s-from-112") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 112 i64x2.shr_s local.get 0 i32.const 113 i64x2.shr_s local.get 0 i32.const 114
    i64x2.shr_s local.get 0 i32.const 115 i64x2.shr_s local.get 0 i32.const 116 i64x2.shr_s local.get 0
    i32.const 117 i64x2.shr_s local.get 0 i32.const 118 i64x2.shr_s local.get 0 i32.const 119 i64x2.shr_s
  )
  (func $i64x2.shr_s-from-120 (export "i64x2.shr_s-from-120") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 120 i64x2.shr_s local.get 0 i32.const 121 i64x2.shr_s local.get 0 i32.const 122
    i64x2.shr_s local.get 0 i32.const 123 i64x2.shr_s local.get 0 i32.const 124 i64x2.shr_s local.get 0
    i32.const 125 i64x2.shr_s local.get 0 i32.const 126 i64x2.shr_s local.get 0 i32.const 127 i64x2.shr_s
  )
  (func $i64x2.shr_s-from-128 (export "i64x2.shr_s-from-128") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 128 i64x2.shr_s local.get 0 i32.const 129 i64x2.shr_s local.get 0 i32.const -1
    i64x2.shr_s local.get 0 i32.const 0x7fffffff i64x2.shr_s local.get 0 i32.const 0x80000000 i64x2.shr_s
    local.get 0 i32.const 256 i64x2.shr_s local.get 0 i32.const 255 i64x2.shr_s local.get 0 i32.const 256
    i64x2.shr_s
  )
  (func $i64x2.shr_s-from-191 (export "i64x2.shr_s-from-191") (param v128) (result v128)
    local.get 0 i32.const 191 i64x2.shr_s
  )
  (func $i64x2.shr_s (export "i64x2.shr_s") (param v128 i32) (result v128)
    local.get 0 local.get 1 i64x2.shr_s
  )
  (func $i64x2.shr_s-loaded (export "i64x2.shr_s-loaded") (param v128 i32) (result v128)
    i32.const 65532 local.get 1 i32.store local.get 0 i32.const 65532 i32.load i64x2.shr_s
  )
  (func $i64x2.shr_s-constant (export "i64x2.shr_s-constant") (param i32) (result v128 v128)
    v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a local.get 0 i64x2.shr_s
    v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a i32.const 63 i64x2.shr_s
  )
)

(assert_return (invoke "i64x2.shr_s-from-0"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a))
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a)
  (v128.const i64x2 0x2deac0374bcb32ef 0xc837e8b39a48d89d)
  (v128.const i64x2 0x16f5601ba5e59977 0xe41bf459cd246c4e)
  (v128.const i64x2 0xb7ab00dd2f2ccbb 0xf20dfa2ce6923627)
  (v128.const i64x2 0x5bd5806e979665d 0xf906fd1673491b13)
  (v128.const i64x2 0x2deac0374bcb32e 0xfc837e8b39a48d89)
  (v128.const i64x2 0x16f5601ba5e5997 0xfe41bf459cd246c4)
  (v128.const i64x2 0xb7ab00dd2f2ccb 0xff20dfa2ce692362))
(assert_return (invoke "i64x2.shr_s-from-8"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a))
  (v128.const i64x2 0x5bd5806e979665 0xff906fd1673491b1)
  (v128.const i64x2 0x2deac0374bcb32 0xffc837e8b39a48d8)
  (v128.const i64x2 0x16f5601ba5e599 0xffe41bf459cd246c) (v128.const i64x2 0xb7ab00dd2f2cc 0xfff20dfa2ce69236)
  (v128.const i64x2 0x5bd5806e97966 0xfff906fd1673491b) (v128.const i64x2 0x2deac0374bcb3 0xfffc837e8b39a48d)
  (v128.const i64x2 0x16f5601ba5e59 0xfffe41bf459cd246) (v128.const i64x2 0xb7ab00dd2f2c 0xffff20dfa2ce6923))
(assert_return (invoke "i64x2.shr_s-from-16"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a))
  (v128.const i64x2 0x5bd5806e9796 0xffff906fd1673491) (v128.const i64x2 0x2deac0374bcb 0xffffc837e8b39a48)
  (v128.const i64x2 0x16f5601ba5e5 0xffffe41bf459cd24) (v128.const i64x2 0xb7ab00dd2f2 0xfffff20dfa2ce692)
  (v128.const i64x2 0x5bd5806e979 0xfffff906fd167349) (v128.const i64x2 0x2deac0374bc 0xfffffc837e8b39a4)
  (v128.const i64x2 0x16f5601ba5e 0xfffffe41bf459cd2) (v128.const i64x2 0xb7ab00dd2f 0xffffff20dfa2ce69))
(assert_return (invoke "i64x2.shr_s-from-24"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a)) (v128.const i64x2 0x5bd5806e97 0xffffff906fd16734)
  (v128.const i64x2 0x2deac0374b 0xffffffc837e8b39a) (v128.const i64x2 0x16f5601ba5 0xffffffe41bf459cd)
  (v128.const i64x2 0xb7ab00dd2 0xfffffff20dfa2ce6) (v128.const i64x2 0x5bd5806e9 0xfffffff906fd1673)
  (v128.const i64x2 0x2deac0374 0xfffffffc837e8b39) (v128.const i64x2 0x16f5601ba 0xfffffffe41bf459c)
  (v128.const i64x2 0xb7ab00dd 0xffffffff20dfa2ce))
(assert_return (invoke "i64x2.shr_s-from-32"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a)) (v128.const i64x2 0x5bd5806e 0xffffffff906fd167)
  (v128.const i64x2 0x2deac037 0xffffffffc837e8b3) (v128.const i64x2 0x16f5601b 0xffffffffe41bf459)
  (v128.const i64x2 0xb7ab00d 0xfffffffff20dfa2c) (v128.const i64x2 0x5bd5806 0xfffffffff906fd16)
  (v128.const i64x2 0x2deac03 0xfffffffffc837e8b) (v128.const i64x2 0x16f5601 0xfffffffffe41bf45)
  (v128.const i64x2 0xb7ab00 0xffffffffff20dfa2))
(assert_return (invoke "i64x2.shr_s-from-40"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a)) (v128.const i64x2 0x5bd580 0xffffffffff906fd1)
  (v128.const i64x2 0x2deac0 0xffffffffffc837e8) (v128.const i64x2 0x16f560 0xffffffffffe41bf4)
  (v128.const i64x2 0xb7ab0 0xfffffffffff20dfa) (v128.const i64x2 0x5bd58 0xfffffffffff906fd)
  (v128.const i64x2 0x2deac 0xfffffffffffc837e) (v128.const i64x2 94038 0xfffffffffffe41bf)
  (v128.const i64x2 47019 -57121))
(assert_return (invoke "i64x2.shr_s-from-48"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a)) (v128.const i64x2 23509 -28561)
  (v128.const i64x2 11754 -14281) (v128.const i64x2 5877 -7141) (v128.const i64x2 2938 -3571)
  (v128.const i64x2 1469 -1786) (v128.const i64x2 734 -893) (v128.const i64x2 367 -447)
  (v128.const i64x2 183 -224))
(assert_return (invoke "i64x2.shr_s-from-56"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a)) (v128.const i64x2 91 -112)
  (v128.const i64x2 45 -56) (v128.const i64x2 22 -28) (v128.const i64x2 11 -14) (v128.const i64x2 5 -7)
  (v128.const i64x2 2 -4) (v128.const i64x2 1 -2) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.shr_s-from-64"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a))
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a)
  (v128.const i64x2 0x2deac0374bcb32ef 0xc837e8b39a48d89d)
  (v128.const i64x2 0x16f5601ba5e59977 0xe41bf459cd246c4e)
  (v128.const i64x2 0xb7ab00dd2f2ccbb 0xf20dfa2ce6923627)
  (v128.const i64x2 0x5bd5806e979665d 0xf906fd1673491b13)
  (v128.const i64x2 0x2deac0374bcb32e 0xfc837e8b39a48d89)
  (v128.const i64x2 0x16f5601ba5e5997 0xfe41bf459cd246c4)
  (v128.const i64x2 0xb7ab00dd2f2ccb 0xff20dfa2ce692362))
(assert_return (invoke "i64x2.shr_s-from-72"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a))
  (v128.const i64x2 0x5bd5806e979665 0xff906fd1673491b1)
  (v128.const i64x2 0x2deac0374bcb32 0xffc837e8b39a48d8)
  (v128.const i64x2 0x16f5601ba5e599 0xffe41bf459cd246c) (v128.const i64x2 0xb7ab00dd2f2cc 0xfff20dfa2ce69236)
  (v128.const i64x2 0x5bd5806e97966 0xfff906fd1673491b) (v128.const i64x2 0x2deac0374bcb3 0xfffc837e8b39a48d)
  (v128.const i64x2 0x16f5601ba5e59 0xfffe41bf459cd246) (v128.const i64x2 0xb7ab00dd2f2c 0xffff20dfa2ce6923))
(assert_return (invoke "i64x2.shr_s-from-80"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a))
  (v128.const i64x2 0x5bd5806e9796 0xffff906fd1673491) (v128.const i64x2 0x2deac0374bcb 0xffffc837e8b39a48)
  (v128.const i64x2 0x16f5601ba5e5 0xffffe41bf459cd24) (v128.const i64x2 0xb7ab00dd2f2 0xfffff20dfa2ce692)
  (v128.const i64x2 0x5bd5806e979 0xfffff906fd167349) (v128.const i64x2 0x2deac0374bc 0xfffffc837e8b39a4)
  (v128.const i64x2 0x16f5601ba5e 0xfffffe41bf459cd2) (v128.const i64x2 0xb7ab00dd2f 0xffffff20dfa2ce69))
(assert_return (invoke "i64x2.shr_s-from-88"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a)) (v128.const i64x2 0x5bd5806e97 0xffffff906fd16734)
  (v128.const i64x2 0x2deac0374b 0xffffffc837e8b39a) (v128.const i64x2 0x16f5601ba5 0xffffffe41bf459cd)
  (v128.const i64x2 0xb7ab00dd2 0xfffffff20dfa2ce6) (v128.const i64x2 0x5bd5806e9 0xfffffff906fd1673)
  (v128.const i64x2 0x2deac0374 0xfffffffc837e8b39) (v128.const i64x2 0x16f5601ba 0xfffffffe41bf459c)
  (v128.const i64x2 0xb7ab00dd 0xffffffff20dfa2ce))
(assert_return (invoke "i64x2.shr_s-from-96"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a)) (v128.const i64x2 0x5bd5806e 0xffffffff906fd167)
  (v128.const i64x2 0x2deac037 0xffffffffc837e8b3) (v128.const i64x2 0x16f5601b 0xffffffffe41bf459)
  (v128.const i64x2 0xb7ab00d 0xfffffffff20dfa2c) (v128.const i64x2 0x5bd5806 0xfffffffff906fd16)
  (v128.const i64x2 0x2deac03 0xfffffffffc837e8b) (v128.const i64x2 0x16f5601 0xfffffffffe41bf45)
  (v128.const i64x2 0xb7ab00 0xffffffffff20dfa2))
(assert_return (invoke "i64x2.shr_s-from-104"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a)) (v128.const i64x2 0x5bd580 0xffffffffff906fd1)
  (v128.const i64x2 0x2deac0 0xffffffffffc837e8) (v128.const i64x2 0x16f560 0xffffffffffe41bf4)
  (v128.const i64x2 0xb7ab0 0xfffffffffff20dfa) (v128.const i64x2 0x5bd58 0xfffffffffff906fd)
  (v128.const i64x2 0x2deac 0xfffffffffffc837e) (v128.const i64x2 94038 0xfffffffffffe41bf)
  (v128.const i64x2 47019 -57121))
(assert_return (invoke "i64x2.shr_s-from-112"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a)) (v128.const i64x2 23509 -28561)
  (v128.const i64x2 11754 -14281) (v128.const i64x2 5877 -7141) (v128.const i64x2 2938 -3571)
  (v128.const i64x2 1469 -1786) (v128.const i64x2 734 -893) (v128.const i64x2 367 -447)
  (v128.const i64x2 183 -224))
(assert_return (invoke "i64x2.shr_s-from-120"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a)) (v128.const i64x2 91 -112)
  (v128.const i64x2 45 -56) (v128.const i64x2 22 -28) (v128.const i64x2 11 -14) (v128.const i64x2 5 -7)
  (v128.const i64x2 2 -4) (v128.const i64x2 1 -2) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.shr_s-from-128"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a))
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a)
  (v128.const i64x2 0x2deac0374bcb32ef 0xc837e8b39a48d89d) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1)
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a)
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (v128.const i64x2 0 -1)
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a))
(assert_return (invoke "i64x2.shr_s-from-191"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 0))
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 1))
  (v128.const i64x2 0x2deac0374bcb32ef 0xc837e8b39a48d89d))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 4))
  (v128.const i64x2 0x5bd5806e979665d 0xf906fd1673491b13))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 8))
  (v128.const i64x2 0x5bd5806e979665 0xff906fd1673491b1))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 12))
  (v128.const i64x2 0x5bd5806e97966 0xfff906fd1673491b))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 16))
  (v128.const i64x2 0x5bd5806e9796 0xffff906fd1673491))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 20))
  (v128.const i64x2 0x5bd5806e979 0xfffff906fd167349))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 24))
  (v128.const i64x2 0x5bd5806e97 0xffffff906fd16734))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 28))
  (v128.const i64x2 0x5bd5806e9 0xfffffff906fd1673))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 32))
  (v128.const i64x2 0x5bd5806e 0xffffffff906fd167))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 36))
  (v128.const i64x2 0x5bd5806 0xfffffffff906fd16))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 40))
  (v128.const i64x2 0x5bd580 0xffffffffff906fd1))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 44))
  (v128.const i64x2 0x5bd58 0xfffffffffff906fd))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 48)) (v128.const i64x2 23509 -28561))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 52)) (v128.const i64x2 1469 -1786))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 56)) (v128.const i64x2 91 -112))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 60)) (v128.const i64x2 5 -7))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 63)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 64))
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 65))
  (v128.const i64x2 0x2deac0374bcb32ef 0xc837e8b39a48d89d))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 68))
  (v128.const i64x2 0x5bd5806e979665d 0xf906fd1673491b13))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 72))
  (v128.const i64x2 0x5bd5806e979665 0xff906fd1673491b1))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 76))
  (v128.const i64x2 0x5bd5806e97966 0xfff906fd1673491b))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 80))
  (v128.const i64x2 0x5bd5806e9796 0xffff906fd1673491))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 84))
  (v128.const i64x2 0x5bd5806e979 0xfffff906fd167349))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 88))
  (v128.const i64x2 0x5bd5806e97 0xffffff906fd16734))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 92))
  (v128.const i64x2 0x5bd5806e9 0xfffffff906fd1673))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 96))
  (v128.const i64x2 0x5bd5806e 0xffffffff906fd167))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 100))
  (v128.const i64x2 0x5bd5806 0xfffffffff906fd16))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 104))
  (v128.const i64x2 0x5bd580 0xffffffffff906fd1))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 108))
  (v128.const i64x2 0x5bd58 0xfffffffffff906fd))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 112)) (v128.const i64x2 23509 -28561))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 116)) (v128.const i64x2 1469 -1786))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 120)) (v128.const i64x2 91 -112))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 124)) (v128.const i64x2 5 -7))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 127)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 128))
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 129))
  (v128.const i64x2 0x2deac0374bcb32ef 0xc837e8b39a48d89d))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const -1)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 0x7fffffff)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 0x80000000))
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 256))
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 255)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 256))
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a))
(assert_return (invoke "i64x2.shr_s"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 191)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.shr_s-loaded"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 0))
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a))
(assert_return (invoke "i64x2.shr_s-constant"
  (i32.const 0)) (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.shr_s-loaded"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 1))
  (v128.const i64x2 0x2deac0374bcb32ef 0xc837e8b39a48d89d))
(assert_return (invoke "i64x2.shr_s-constant"
  (i32.const 1)) (v128.const i64x2 0x2deac0374bcb32ef 0xc837e8b39a48d89d) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.shr_s-loaded"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 63)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.shr_s-constant" (i32.const 63)) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.shr_s-loaded"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const 64))
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a))
(assert_return (invoke "i64x2.shr_s-constant"
  (i32.const 64)) (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.shr_s-loaded"
  (v128.const i64x2 0x5bd5806e979665de 0x906fd1673491b13a) (i32.const -1)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.shr_s-constant" (i32.const -1)) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1))

(module
  (memory 1 5)
  (func $i64x2.shr_u-from-0 (export "i64x2.shr_u-from-0") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 0 i64x2.shr_u local.get 0 i32.const 1 i64x2.shr_u local.get 0 i32.const 2
    i64x2.shr_u local.get 0 i32.const 3 i64x2.shr_u local.get 0 i32.const 4 i64x2.shr_u local.get 0
    i32.const 5 i64x2.shr_u local.get 0 i32.const 6 i64x2.shr_u local.get 0 i32.const 7 i64x2.shr_u
  )
  (func $i64x2.shr_u-from-8 (export "i64x2.shr_u-from-8") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 8 i64x2.shr_u local.get 0 i32.const 9 i64x2.shr_u local.get 0 i32.const 10
    i64x2.shr_u local.get 0 i32.const 11 i64x2.shr_u local.get 0 i32.const 12 i64x2.shr_u local.get 0
    i32.const 13 i64x2.shr_u local.get 0 i32.const 14 i64x2.shr_u local.get 0 i32.const 15 i64x2.shr_u
  )
  (func $i64x2.shr_u-from-16 (export "i64x2.shr_u-from-16") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 16 i64x2.shr_u local.get 0 i32.const 17 i64x2.shr_u local.get 0 i32.const 18
    i64x2.shr_u local.get 0 i32.const 19 i64x2.shr_u local.get 0 i32.const 20 i64x2.shr_u local.get 0
    i32.const 21 i64x2.shr_u local.get 0 i32.const 22 i64x2.shr_u local.get 0 i32.const 23 i64x2.shr_u
  )
  (func $i64x2.shr_u-from-24 (export "i64x2.shr_u-from-24") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 24 i64x2.shr_u local.get 0 i32.const 25 i64x2.shr_u local.get 0 i32.const 26
    i64x2.shr_u local.get 0 i32.const 27 i64x2.shr_u local.get 0 i32.const 28 i64x2.shr_u local.get 0
    i32.const 29 i64x2.shr_u local.get 0 i32.const 30 i64x2.shr_u local.get 0 i32.const 31 i64x2.shr_u
  )
  (func $i64x2.shr_u-from-32 (export "i64x2.shr_u-from-32") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 32 i64x2.shr_u local.get 0 i32.const 33 i64x2.shr_u local.get 0 i32.const 34
    i64x2.shr_u local.get 0 i32.const 35 i64x2.shr_u local.get 0 i32.const 36 i64x2.shr_u local.get 0
    i32.const 37 i64x2.shr_u local.get 0 i32.const 38 i64x2.shr_u local.get 0 i32.const 39 i64x2.shr_u
  )
  (func $i64x2.shr_u-from-40 (export "i64x2.shr_u-from-40") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 40 i64x2.shr_u local.get 0 i32.const 41 i64x2.shr_u local.get 0 i32.const 42
    i64x2.shr_u local.get 0 i32.const 43 i64x2.shr_u local.get 0 i32.const 44 i64x2.shr_u local.get 0
    i32.const 45 i64x2.shr_u local.get 0 i32.const 46 i64x2.shr_u local.get 0 i32.const 47 i64x2.shr_u
  )
  (func $i64x2.shr_u-from-48 (export "i64x2.shr_u-from-48") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 48 i64x2.shr_u local.get 0 i32.const 49 i64x2.shr_u local.get 0 i32.const 50
    i64x2.shr_u local.get 0 i32.const 51 i64x2.shr_u local.get 0 i32.const 52 i64x2.shr_u local.get 0
    i32.const 53 i64x2.shr_u local.get 0 i32.const 54 i64x2.shr_u local.get 0 i32.const 55 i64x2.shr_u
  )
  (func $i64x2.shr_u-from-56 (export "i64x2.shr_u-from-56") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 56 i64x2.shr_u local.get 0 i32.const 57 i64x2.shr_u local.get 0 i32.const 58
    i64x2.shr_u local.get 0 i32.const 59 i64x2.shr_u local.get 0 i32.const 60 i64x2.shr_u local.get 0
    i32.const 61 i64x2.shr_u local.get 0 i32.const 62 i64x2.shr_u local.get 0 i32.const 63 i64x2.shr_u
  )
  (func $i64x2.shr_u-from-64 (export "i64x2.shr_u-from-64") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 64 i64x2.shr_u local.get 0 i32.const 65 i64x2.shr_u local.get 0 i32.const 66
    i64x2.shr_u local.get 0 i32.const 67 i64x2.shr_u local.get 0 i32.const 68 i64x2.shr_u local.get 0
    i32.const 69 i64x2.shr_u local.get 0 i32.const 70 i64x2.shr_u local.get 0 i32.const 71 i64x2.shr_u
  )
  (func $i64x2.shr_u-from-72 (export "i64x2.shr_u-from-72") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 72 i64x2.shr_u local.get 0 i32.const 73 i64x2.shr_u local.get 0 i32.const 74
    i64x2.shr_u local.get 0 i32.const 75 i64x2.shr_u local.get 0 i32.const 76 i64x2.shr_u local.get 0
    i32.const 77 i64x2.shr_u local.get 0 i32.const 78 i64x2.shr_u local.get 0 i32.const 79 i64x2.shr_u
  )
  (func $i64x2.shr_u-from-80 (export "i64x2.shr_u-from-80") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 80 i64x2.shr_u local.get 0 i32.const 81 i64x2.shr_u local.get 0 i32.const 82
    i64x2.shr_u local.get 0 i32.const 83 i64x2.shr_u local.get 0 i32.const 84 i64x2.shr_u local.get 0
    i32.const 85 i64x2.shr_u local.get 0 i32.const 86 i64x2.shr_u local.get 0 i32.const 87 i64x2.shr_u
  )
  (func $i64x2.shr_u-from-88 (export "i64x2.shr_u-from-88") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 88 i64x2.shr_u local.get 0 i32.const 89 i64x2.shr_u local.get 0 i32.const 90
    i64x2.shr_u local.get 0 i32.const 91 i64x2.shr_u local.get 0 i32.const 92 i64x2.shr_u local.get 0
    i32.const 93 i64x2.shr_u local.get 0 i32.const 94 i64x2.shr_u local.get 0 i32.const 95 i64x2.shr_u
  )
  (func $i64x2.shr_u-from-96 (export "i64x2.shr_u-from-96") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 96 i64x2.shr_u local.get 0 i32.const 97 i64x2.shr_u local.get 0 i32.const 98
    i64x2.shr_u local.get 0 i32.const 99 i64x2.shr_u local.get 0 i32.const 100 i64x2.shr_u local.get 0
    i32.const 101 i64x2.shr_u local.get 0 i32.const 102 i64x2.shr_u local.get 0 i32.const 103 i64x2.shr_u
  )
  (func $i64x2.shr_u-from-104 (export "i64x2.shr_u-from-104") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 104 i64x2.shr_u local.get 0 i32.const 105 i64x2.shr_u local.get 0 i32.const 106
    i64x2.shr_u local.get 0 i32.const 107 i64x2.shr_u local.get 0 i32.const 108 i64x2.shr_u local.get 0
    i32.const 109 i64x2.shr_u local.get 0 i32.const 110 i64x2.shr_u local.get 0 i32.const 111 i64x2.shr_u
  )
  (func $i64x2.shr_u-from-112 (export "i64x2.shr_u-from-112") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 112 i64x2.shr_u local.get 0 i32.const 113 i64x2.shr_u local.get 0 i32.const 114
    i64x2.shr_u local.get 0 i32.const 115 i64x2.shr_u local.get 0 i32.const 116 i64x2.shr_u local.get 0
    i32.const 117 i64x2.shr_u local.get 0 i32.const 118 i64x2.shr_u local.get 0 i32.const 119 i64x2.shr_u
  )
  (func $i64x2.shr_u-from-120 (export "i64x2.shr_u-from-120") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 120 i64x2.shr_u local.get 0 i32.const 121 i64x2.shr_u local.get 0 i32.const 122
    i64x2.shr_u local.get 0 i32.const 123 i64x2.shr_u local.get 0 i32.const 124 i64x2.shr_u local.get 0
    i32.const 125 i64x2.shr_u local.get 0 i32.const 126 i64x2.shr_u local.get 0 i32.const 127 i64x2.shr_u
  )
  (func $i64x2.shr_u-from-128 (export "i64x2.shr_u-from-128") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 128 i64x2.shr_u local.get 0 i32.const 129 i64x2.shr_u local.get 0 i32.const -1
    i64x2.shr_u local.get 0 i32.const 0x7fffffff i64x2.shr_u local.get 0 i32.const 0x80000000 i64x2.shr_u
    local.get 0 i32.const 256 i64x2.shr_u local.get 0 i32.const 255 i64x2.shr_u local.get 0 i32.const 256
    i64x2.shr_u
  )
  (func $i64x2.shr_u-from-191 (export "i64x2.shr_u-from-191") (param v128) (result v128)
    local.get 0 i32.const 191 i64x2.shr_u
  )
  (func $i64x2.shr_u (export "i64x2.shr_u") (param v128 i32) (result v128)
    local.get 0 local.get 1 i64x2.shr_u
  )
  (func $i64x2.shr_u-loaded (export "i64x2.shr_u-loaded") (param v128 i32) (result v128)
    i32.const 65532 local.get 1 i32.store local.get 0 i32.const 65532 i32.load i64x2.shr_u
  )
  (func $i64x2.shr_u-constant (export "i64x2.shr_u-constant") (param i32) (result v128 v128)
    v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a local.get 0 i64x2.shr_u
    v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a i32.const 63 i64x2.shr_u
  )
)

(assert_return (invoke "i64x2.shr_u-from-0"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a))
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a)
  (v128.const i64x2 0x1c176c3961975890 0x45bffe20073fac45)
  (v128.const i64x2 0xe0bb61cb0cbac48 0x22dfff10039fd622)
  (v128.const i64x2 0x705db0e5865d624 0x116fff8801cfeb11)
  (v128.const i64x2 0x382ed872c32eb12 0x8b7ffc400e7f588)
  (v128.const i64x2 0x1c176c396197589 0x45bffe20073fac4) (v128.const i64x2 0xe0bb61cb0cbac4 0x22dfff10039fd62)
  (v128.const i64x2 0x705db0e5865d62 0x116fff8801cfeb1))
(assert_return (invoke "i64x2.shr_u-from-8"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a))
  (v128.const i64x2 0x382ed872c32eb1 0x8b7ffc400e7f58) (v128.const i64x2 0x1c176c39619758 0x45bffe20073fac)
  (v128.const i64x2 0xe0bb61cb0cbac 0x22dfff10039fd6) (v128.const i64x2 0x705db0e5865d6 0x116fff8801cfeb)
  (v128.const i64x2 0x382ed872c32eb 0x8b7ffc400e7f5) (v128.const i64x2 0x1c176c3961975 0x45bffe20073fa)
  (v128.const i64x2 0xe0bb61cb0cba 0x22dfff10039fd) (v128.const i64x2 0x705db0e5865d 0x116fff8801cfe))
(assert_return (invoke "i64x2.shr_u-from-16"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a)) (v128.const i64x2 0x382ed872c32e 0x8b7ffc400e7f)
  (v128.const i64x2 0x1c176c396197 0x45bffe20073f) (v128.const i64x2 0xe0bb61cb0cb 0x22dfff10039f)
  (v128.const i64x2 0x705db0e5865 0x116fff8801cf) (v128.const i64x2 0x382ed872c32 0x8b7ffc400e7)
  (v128.const i64x2 0x1c176c39619 0x45bffe20073) (v128.const i64x2 0xe0bb61cb0c 0x22dfff10039)
  (v128.const i64x2 0x705db0e586 0x116fff8801c))
(assert_return (invoke "i64x2.shr_u-from-24"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a)) (v128.const i64x2 0x382ed872c3 0x8b7ffc400e)
  (v128.const i64x2 0x1c176c3961 0x45bffe2007) (v128.const i64x2 0xe0bb61cb0 0x22dfff1003)
  (v128.const i64x2 0x705db0e58 0x116fff8801) (v128.const i64x2 0x382ed872c 0x8b7ffc400)
  (v128.const i64x2 0x1c176c396 0x45bffe200) (v128.const i64x2 0xe0bb61cb 0x22dfff100)
  (v128.const i64x2 0x705db0e5 0x116fff880))
(assert_return (invoke "i64x2.shr_u-from-32"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a)) (v128.const i64x2 0x382ed872 0x8b7ffc40)
  (v128.const i64x2 0x1c176c39 0x45bffe20) (v128.const i64x2 0xe0bb61c 0x22dfff10)
  (v128.const i64x2 0x705db0e 0x116fff88) (v128.const i64x2 0x382ed87 0x8b7ffc4)
  (v128.const i64x2 0x1c176c3 0x45bffe2) (v128.const i64x2 0xe0bb61 0x22dfff1)
  (v128.const i64x2 0x705db0 0x116fff8))
(assert_return (invoke "i64x2.shr_u-from-40"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a)) (v128.const i64x2 0x382ed8 0x8b7ffc)
  (v128.const i64x2 0x1c176c 0x45bffe) (v128.const i64x2 0xe0bb6 0x22dfff) (v128.const i64x2 0x705db 0x116fff)
  (v128.const i64x2 0x382ed 0x8b7ff) (v128.const i64x2 0x1c176 0x45bff) (v128.const i64x2 57531 0x22dff)
  (v128.const i64x2 28765 71423))
(assert_return (invoke "i64x2.shr_u-from-48"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a)) (v128.const i64x2 14382 35711)
  (v128.const i64x2 7191 17855) (v128.const i64x2 3595 8927) (v128.const i64x2 1797 4463)
  (v128.const i64x2 898 2231) (v128.const i64x2 449 1115) (v128.const i64x2 224 557)
  (v128.const i64x2 112 278))
(assert_return (invoke "i64x2.shr_u-from-56"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a)) (v128.const i64x2 56 139) (v128.const i64x2 28 69)
  (v128.const i64x2 14 34) (v128.const i64x2 7 17) (v128.const i64x2 3 8) (v128.const i64x2 1 4)
  (v128.const i64x2 0 2) (v128.const i64x2 0 1))
(assert_return (invoke "i64x2.shr_u-from-64"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a))
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a)
  (v128.const i64x2 0x1c176c3961975890 0x45bffe20073fac45)
  (v128.const i64x2 0xe0bb61cb0cbac48 0x22dfff10039fd622)
  (v128.const i64x2 0x705db0e5865d624 0x116fff8801cfeb11)
  (v128.const i64x2 0x382ed872c32eb12 0x8b7ffc400e7f588)
  (v128.const i64x2 0x1c176c396197589 0x45bffe20073fac4) (v128.const i64x2 0xe0bb61cb0cbac4 0x22dfff10039fd62)
  (v128.const i64x2 0x705db0e5865d62 0x116fff8801cfeb1))
(assert_return (invoke "i64x2.shr_u-from-72"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a))
  (v128.const i64x2 0x382ed872c32eb1 0x8b7ffc400e7f58) (v128.const i64x2 0x1c176c39619758 0x45bffe20073fac)
  (v128.const i64x2 0xe0bb61cb0cbac 0x22dfff10039fd6) (v128.const i64x2 0x705db0e5865d6 0x116fff8801cfeb)
  (v128.const i64x2 0x382ed872c32eb 0x8b7ffc400e7f5) (v128.const i64x2 0x1c176c3961975 0x45bffe20073fa)
  (v128.const i64x2 0xe0bb61cb0cba 0x22dfff10039fd) (v128.const i64x2 0x705db0e5865d 0x116fff8801cfe))
(assert_return (invoke "i64x2.shr_u-from-80"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a)) (v128.const i64x2 0x382ed872c32e 0x8b7ffc400e7f)
  (v128.const i64x2 0x1c176c396197 0x45bffe20073f) (v128.const i64x2 0xe0bb61cb0cb 0x22dfff10039f)
  (v128.const i64x2 0x705db0e5865 0x116fff8801cf) (v128.const i64x2 0x382ed872c32 0x8b7ffc400e7)
  (v128.const i64x2 0x1c176c39619 0x45bffe20073) (v128.const i64x2 0xe0bb61cb0c 0x22dfff10039)
  (v128.const i64x2 0x705db0e586 0x116fff8801c))
(assert_return (invoke "i64x2.shr_u-from-88"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a)) (v128.const i64x2 0x382ed872c3 0x8b7ffc400e)
  (v128.const i64x2 0x1c176c3961 0x45bffe2007) (v128.const i64x2 0xe0bb61cb0 0x22dfff1003)
  (v128.const i64x2 0x705db0e58 0x116fff8801) (v128.const i64x2 0x382ed872c 0x8b7ffc400)
  (v128.const i64x2 0x1c176c396 0x45bffe200) (v128.const i64x2 0xe0bb61cb 0x22dfff100)
  (v128.const i64x2 0x705db0e5 0x116fff880))
(assert_return (invoke "i64x2.shr_u-from-96"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a)) (v128.const i64x2 0x382ed872 0x8b7ffc40)
  (v128.const i64x2 0x1c176c39 0x45bffe20) (v128.const i64x2 0xe0bb61c 0x22dfff10)
  (v128.const i64x2 0x705db0e 0x116fff88) (v128.const i64x2 0x382ed87 0x8b7ffc4)
  (v128.const i64x2 0x1c176c3 0x45bffe2) (v128.const i64x2 0xe0bb61 0x22dfff1)
  (v128.const i64x2 0x705db0 0x116fff8))
(assert_return (invoke "i64x2.shr_u-from-104"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a)) (v128.const i64x2 0x382ed8 0x8b7ffc)
  (v128.const i64x2 0x1c176c 0x45bffe) (v128.const i64x2 0xe0bb6 0x22dfff) (v128.const i64x2 0x705db 0x116fff)
  (v128.const i64x2 0x382ed 0x8b7ff) (v128.const i64x2 0x1c176 0x45bff) (v128.const i64x2 57531 0x22dff)
  (v128.const i64x2 28765 71423))
(assert_return (invoke "i64x2.shr_u-from-112"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a)) (v128.const i64x2 14382 35711)
  (v128.const i64x2 7191 17855) (v128.const i64x2 3595 8927) (v128.const i64x2 1797 4463)
  (v128.const i64x2 898 2231) (v128.const i64x2 449 1115) (v128.const i64x2 224 557)
  (v128.const i64x2 112 278))
(assert_return (invoke "i64x2.shr_u-from-120"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a)) (v128.const i64x2 56 139) (v128.const i64x2 28 69)
  (v128.const i64x2 14 34) (v128.const i64x2 7 17) (v128.const i64x2 3 8) (v128.const i64x2 1 4)
  (v128.const i64x2 0 2) (v128.const i64x2 0 1))
(assert_return (invoke "i64x2.shr_u-from-128"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a))
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a)
  (v128.const i64x2 0x1c176c3961975890 0x45bffe20073fac45) (v128.const i64x2 0 1) (v128.const i64x2 0 1)
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a)
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (v128.const i64x2 0 1)
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a))
(assert_return (invoke "i64x2.shr_u-from-191"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a)) (v128.const i64x2 0 1))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 0))
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 1))
  (v128.const i64x2 0x1c176c3961975890 0x45bffe20073fac45))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 4))
  (v128.const i64x2 0x382ed872c32eb12 0x8b7ffc400e7f588))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 8))
  (v128.const i64x2 0x382ed872c32eb1 0x8b7ffc400e7f58))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 12))
  (v128.const i64x2 0x382ed872c32eb 0x8b7ffc400e7f5))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 16))
  (v128.const i64x2 0x382ed872c32e 0x8b7ffc400e7f))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 20))
  (v128.const i64x2 0x382ed872c32 0x8b7ffc400e7))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 24))
  (v128.const i64x2 0x382ed872c3 0x8b7ffc400e))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 28))
  (v128.const i64x2 0x382ed872c 0x8b7ffc400))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 32))
  (v128.const i64x2 0x382ed872 0x8b7ffc40))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 36))
  (v128.const i64x2 0x382ed87 0x8b7ffc4))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 40))
  (v128.const i64x2 0x382ed8 0x8b7ffc))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 44)) (v128.const i64x2 0x382ed 0x8b7ff))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 48)) (v128.const i64x2 14382 35711))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 52)) (v128.const i64x2 898 2231))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 56)) (v128.const i64x2 56 139))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 60)) (v128.const i64x2 3 8))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 63)) (v128.const i64x2 0 1))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 64))
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 65))
  (v128.const i64x2 0x1c176c3961975890 0x45bffe20073fac45))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 68))
  (v128.const i64x2 0x382ed872c32eb12 0x8b7ffc400e7f588))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 72))
  (v128.const i64x2 0x382ed872c32eb1 0x8b7ffc400e7f58))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 76))
  (v128.const i64x2 0x382ed872c32eb 0x8b7ffc400e7f5))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 80))
  (v128.const i64x2 0x382ed872c32e 0x8b7ffc400e7f))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 84))
  (v128.const i64x2 0x382ed872c32 0x8b7ffc400e7))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 88))
  (v128.const i64x2 0x382ed872c3 0x8b7ffc400e))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 92))
  (v128.const i64x2 0x382ed872c 0x8b7ffc400))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 96))
  (v128.const i64x2 0x382ed872 0x8b7ffc40))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 100))
  (v128.const i64x2 0x382ed87 0x8b7ffc4))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 104))
  (v128.const i64x2 0x382ed8 0x8b7ffc))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 108))
  (v128.const i64x2 0x382ed 0x8b7ff))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 112)) (v128.const i64x2 14382 35711))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 116)) (v128.const i64x2 898 2231))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 120)) (v128.const i64x2 56 139))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 124)) (v128.const i64x2 3 8))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 127)) (v128.const i64x2 0 1))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 128))
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 129))
  (v128.const i64x2 0x1c176c3961975890 0x45bffe20073fac45))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const -1)) (v128.const i64x2 0 1))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 0x7fffffff)) (v128.const i64x2 0 1))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 0x80000000))
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 256))
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 255)) (v128.const i64x2 0 1))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 256))
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a))
(assert_return (invoke "i64x2.shr_u"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 191)) (v128.const i64x2 0 1))
(assert_return (invoke "i64x2.shr_u-loaded"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 0))
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a))
(assert_return (invoke "i64x2.shr_u-constant"
  (i32.const 0)) (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (v128.const i64x2 0 1))
(assert_return (invoke "i64x2.shr_u-loaded"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 1))
  (v128.const i64x2 0x1c176c3961975890 0x45bffe20073fac45))
(assert_return (invoke "i64x2.shr_u-constant"
  (i32.const 1)) (v128.const i64x2 0x1c176c3961975890 0x45bffe20073fac45) (v128.const i64x2 0 1))
(assert_return (invoke "i64x2.shr_u-loaded"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 63)) (v128.const i64x2 0 1))
(assert_return (invoke "i64x2.shr_u-constant" (i32.const 63)) (v128.const i64x2 0 1) (v128.const i64x2 0 1))
(assert_return (invoke "i64x2.shr_u-loaded"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const 64))
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a))
(assert_return (invoke "i64x2.shr_u-constant"
  (i32.const 64)) (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (v128.const i64x2 0 1))
(assert_return (invoke "i64x2.shr_u-loaded"
  (v128.const i64x2 0x382ed872c32eb120 0x8b7ffc400e7f588a) (i32.const -1)) (v128.const i64x2 0 1))
(assert_return (invoke "i64x2.shr_u-constant" (i32.const -1)) (v128.const i64x2 0 1) (v128.const i64x2 0 1))
