;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Vector loads and stores across the end of the memory: with the address in the index, and in the offset. A store
;; that traps has written nothing: "last" returns the last 16 bytes and 8 of those before. The index of
;; "v128.load-half" is the lower half of a number.

(module
  (memory 1 5)
  (data $d0 "\a0\a1\a2\a3\a4\a5\a6\a7\a8\a9\aa\ab\ac\ad\ae\af\b0\b1\b2\b3\b4\b5\b6\b7")
  (data (i32.const 0) "\92\ca\cf\0e\ae\c0\c1\f0\d7\72\cd\05\1a\32\47\7f")
  (global (mut v128) (v128.const i64x2 0x2db1562a124a1a44 0xd9ae7fa081fd5cc6))
  (func $last (export "last") (result v128 i64)
    i32.const 65520 v128.load i32.const 65512 i64.load
  )
  (func $fill (export "fill")
    i32.const 65512 i32.const 0 i32.const 24 memory.init 0
  )
  (func $v128.load (export "v128.load") (param i32) (result v128)
    local.get 0 v128.load
  )
  (func $v128.load-offset (export "v128.load-offset") (param i32) (result v128)
    local.get 0 v128.load offset=65528
  )
  (func $v128.store (export "v128.store") (param i32)
    local.get 0 global.get 0 v128.store
  )
  (func $v128.store-offset (export "v128.store-offset") (param i32)
    local.get 0 global.get 0 v128.store offset=65528
  )
  (func $v128.load8x8_s (export "v128.load8x8_s") (param i32) (result v128)
    local.get 0 v128.load8x8_s
  )
  (func $v128.load8x8_s-offset (export "v128.load8x8_s-offset") (param i32) (result v128)
    local.get 0 v128.load8x8_s offset=65528
  )
  (func $v128.load8x8_u (export "v128.load8x8_u") (param i32) (result v128)
    local.get 0 v128.load8x8_u
  )
  (func $v128.load8x8_u-offset (export "v128.load8x8_u-offset") (param i32) (result v128)
    local.get 0 v128.load8x8_u offset=65528
  )
  (func $v128.load16x4_s (export "v128.load16x4_s") (param i32) (result v128)
    local.get 0 v128.load16x4_s
  )
  (func $v128.load16x4_s-offset (export "v128.load16x4_s-offset") (param i32) (result v128)
    local.get 0 v128.load16x4_s offset=65528
  )
  (func $v128.load16x4_u (export "v128.load16x4_u") (param i32) (result v128)
    local.get 0 v128.load16x4_u
  )
  (func $v128.load16x4_u-offset (export "v128.load16x4_u-offset") (param i32) (result v128)
    local.get 0 v128.load16x4_u offset=65528
  )
  (func $v128.load32x2_s (export "v128.load32x2_s") (param i32) (result v128)
    local.get 0 v128.load32x2_s
  )
  (func $v128.load32x2_s-offset (export "v128.load32x2_s-offset") (param i32) (result v128)
    local.get 0 v128.load32x2_s offset=65528
  )
  (func $v128.load32x2_u (export "v128.load32x2_u") (param i32) (result v128)
    local.get 0 v128.load32x2_u
  )
  (func $v128.load32x2_u-offset (export "v128.load32x2_u-offset") (param i32) (result v128)
    local.get 0 v128.load32x2_u offset=65528
  )
  (func $v128.load8_splat (export "v128.load8_splat") (param i32) (result v128)
    local.get 0 v128.load8_splat
  )
  (func $v128.load8_splat-offset (export "v128.load8_splat-offset") (param i32) (result v128)
    local.get 0 v128.load8_splat offset=65528
  )
  (func $v128.load16_splat (export "v128.load16_splat") (param i32) (result v128)
    local.get 0 v128.load16_splat
  )
  (func $v128.load16_splat-offset (export "v128.load16_splat-offset") (param i32) (result v128)
    local.get 0 v128.load16_splat offset=65528
  )
  (func $v128.load32_splat (export "v128.load32_splat") (param i32) (result v128)
    local.get 0 v128.load32_splat
  )
  (func $v128.load32_splat-offset (export "v128.load32_splat-offset") (param i32) (result v128)
    local.get 0 v128.load32_splat offset=65528
  )
  (func $v128.load64_splat (export "v128.load64_splat") (param i32) (result v128)
    local.get 0 v128.load64_splat
  )
  (func $v128.load64_splat-offset (export "v128.load64_splat-offset") (param i32) (result v128)
    local.get 0 v128.load64_splat offset=65528
  )
  (func $v128.load32_zero (export "v128.load32_zero") (param i32) (result v128)
    local.get 0 v128.load32_zero
  )
  (func $v128.load32_zero-offset (export "v128.load32_zero-offset") (param i32) (result v128)
    local.get 0 v128.load32_zero offset=65528
  )
  (func $v128.load64_zero (export "v128.load64_zero") (param i32) (result v128)
    local.get 0 v128.load64_zero
  )
  (func $v128.load64_zero-offset (export "v128.load64_zero-offset") (param i32) (result v128)
    local.get 0 v128.load64_zero offset=65528
  )
  (func $v128.load8_lane-0 (export "v128.load8_lane-0") (param i32) (result v128)
    local.get 0 global.get 0 v128.load8_lane 0
  )
  (func $v128.load8_lane-15 (export "v128.load8_lane-15") (param i32) (result v128)
    local.get 0 global.get 0 v128.load8_lane 15
  )
  (func $v128.load8_lane-0-offset (export "v128.load8_lane-0-offset") (param i32) (result v128)
    local.get 0 global.get 0 v128.load8_lane offset=65528 0
  )
  (func $v128.load8_lane-15-offset (export "v128.load8_lane-15-offset") (param i32) (result v128)
    local.get 0 global.get 0 v128.load8_lane offset=65528 15
  )
  (func $v128.store8_lane-0 (export "v128.store8_lane-0") (param i32)
    local.get 0 global.get 0 v128.store8_lane 0
  )
  (func $v128.store8_lane-15 (export "v128.store8_lane-15") (param i32)
    local.get 0 global.get 0 v128.store8_lane 15
  )
  (func $v128.store8_lane-0-offset (export "v128.store8_lane-0-offset") (param i32)
    local.get 0 global.get 0 v128.store8_lane offset=65528 0
  )
  (func $v128.store8_lane-15-offset (export "v128.store8_lane-15-offset") (param i32)
    local.get 0 global.get 0 v128.store8_lane offset=65528 15
  )
  (func $v128.load16_lane-0 (export "v128.load16_lane-0") (param i32) (result v128)
    local.get 0 global.get 0 v128.load16_lane 0
  )
  (func $v128.load16_lane-7 (export "v128.load16_lane-7") (param i32) (result v128)
    local.get 0 global.get 0 v128.load16_lane 7
  )
  (func $v128.load16_lane-0-offset (export "v128.load16_lane-0-offset") (param i32) (result v128)
    local.get 0 global.get 0 v128.load16_lane offset=65528 0
  )
  (func $v128.load16_lane-7-offset (export "v128.load16_lane-7-offset") (param i32) (result v128)
    local.get 0 global.get 0 v128.load16_lane offset=65528 7
  )
  (func $v128.store16_lane-0 (export "v128.store16_lane-0") (param i32)
    local.get 0 global.get 0 v128.store16_lane 0
  )
  (func $v128.store16_lane-7 (export "v128.store16_lane-7") (param i32)
    local.get 0 global.get 0 v128.store16_lane 7
  )
  (func $v128.store16_lane-0-offset (export "v128.store16_lane-0-offset") (param i32)
    local.get 0 global.get 0 v128.store16_lane offset=65528 0
  )
  (func $v128.store16_lane-7-offset (export "v128.store16_lane-7-offset") (param i32)
    local.get 0 global.get 0 v128.store16_lane offset=65528 7
  )
  (func $v128.load32_lane-0 (export "v128.load32_lane-0") (param i32) (result v128)
    local.get 0 global.get 0 v128.load32_lane 0
  )
  (func $v128.load32_lane-3 (export "v128.load32_lane-3") (param i32) (result v128)
    local.get 0 global.get 0 v128.load32_lane 3
  )
  (func $v128.load32_lane-0-offset (export "v128.load32_lane-0-offset") (param i32) (result v128)
    local.get 0 global.get 0 v128.load32_lane offset=65528 0
  )
  (func $v128.load32_lane-3-offset (export "v128.load32_lane-3-offset") (param i32) (result v128)
    local.get 0 global.get 0 v128.load32_lane offset=65528 3
  )
  (func $v128.store32_lane-0 (export "v128.store32_lane-0") (param i32)
    local.get 0 global.get 0 v128.store32_lane 0
  )
  (func $v128.store32_lane-3 (export "v128.store32_lane-3") (param i32)
    local.get 0 global.get 0 v128.store32_lane 3
  )
  (func $v128.store32_lane-0-offset (export "v128.store32_lane-0-offset") (param i32)
    local.get 0 global.get 0 v128.store32_lane offset=65528 0
  )
  (func $v128.store32_lane-3-offset (export "v128.store32_lane-3-offset") (param i32)
    local.get 0 global.get 0 v128.store32_lane offset=65528 3
  )
  (func $v128.load64_lane-0 (export "v128.load64_lane-0") (param i32) (result v128)
    local.get 0 global.get 0 v128.load64_lane 0
  )
  (func $v128.load64_lane-1 (export "v128.load64_lane-1") (param i32) (result v128)
    local.get 0 global.get 0 v128.load64_lane 1
  )
  (func $v128.load64_lane-0-offset (export "v128.load64_lane-0-offset") (param i32) (result v128)
    local.get 0 global.get 0 v128.load64_lane offset=65528 0
  )
  (func $v128.load64_lane-1-offset (export "v128.load64_lane-1-offset") (param i32) (result v128)
    local.get 0 global.get 0 v128.load64_lane offset=65528 1
  )
  (func $v128.store64_lane-0 (export "v128.store64_lane-0") (param i32)
    local.get 0 global.get 0 v128.store64_lane 0
  )
  (func $v128.store64_lane-1 (export "v128.store64_lane-1") (param i32)
    local.get 0 global.get 0 v128.store64_lane 1
  )
  (func $v128.store64_lane-0-offset (export "v128.store64_lane-0-offset") (param i32)
    local.get 0 global.get 0 v128.store64_lane offset=65528 0
  )
  (func $v128.store64_lane-1-offset (export "v128.store64_lane-1-offset") (param i32)
    local.get 0 global.get 0 v128.store64_lane offset=65528 1
  )
  (func $v128.load-half (export "v128.load-half") (param i64) (result v128)
    local.get 0 i32.wrap_i64 v128.load offset=8
  )
  (func $v128.store-half (export "v128.store-half") (param i64)
    local.get 0 i32.wrap_i64 global.get 0 v128.store offset=8
  )
  (func $v128.load8x8_s-half (export "v128.load8x8_s-half") (param i64) (result v128)
    local.get 0 i32.wrap_i64 v128.load8x8_s offset=8
  )
  (func $v128.load8x8_u-half (export "v128.load8x8_u-half") (param i64) (result v128)
    local.get 0 i32.wrap_i64 v128.load8x8_u offset=8
  )
  (func $v128.load16x4_s-half (export "v128.load16x4_s-half") (param i64) (result v128)
    local.get 0 i32.wrap_i64 v128.load16x4_s offset=8
  )
  (func $v128.load16x4_u-half (export "v128.load16x4_u-half") (param i64) (result v128)
    local.get 0 i32.wrap_i64 v128.load16x4_u offset=8
  )
  (func $v128.load32x2_s-half (export "v128.load32x2_s-half") (param i64) (result v128)
    local.get 0 i32.wrap_i64 v128.load32x2_s offset=8
  )
  (func $v128.load32x2_u-half (export "v128.load32x2_u-half") (param i64) (result v128)
    local.get 0 i32.wrap_i64 v128.load32x2_u offset=8
  )
  (func $v128.load8_splat-half (export "v128.load8_splat-half") (param i64) (result v128)
    local.get 0 i32.wrap_i64 v128.load8_splat offset=8
  )
  (func $v128.load16_splat-half (export "v128.load16_splat-half") (param i64) (result v128)
    local.get 0 i32.wrap_i64 v128.load16_splat offset=8
  )
  (func $v128.load32_splat-half (export "v128.load32_splat-half") (param i64) (result v128)
    local.get 0 i32.wrap_i64 v128.load32_splat offset=8
  )
  (func $v128.load64_splat-half (export "v128.load64_splat-half") (param i64) (result v128)
    local.get 0 i32.wrap_i64 v128.load64_splat offset=8
  )
  (func $v128.load32_zero-half (export "v128.load32_zero-half") (param i64) (result v128)
    local.get 0 i32.wrap_i64 v128.load32_zero offset=8
  )
  (func $v128.load64_zero-half (export "v128.load64_zero-half") (param i64) (result v128)
    local.get 0 i32.wrap_i64 v128.load64_zero offset=8
  )
  (func $v128.load8_lane-half (export "v128.load8_lane-half") (param i64) (result v128)
    local.get 0 i32.wrap_i64 global.get 0 v128.load8_lane offset=8 8
  )
  (func $v128.store8_lane-half (export "v128.store8_lane-half") (param i64)
    local.get 0 i32.wrap_i64 global.get 0 v128.store8_lane offset=8 8
  )
  (func $v128.load16_lane-half (export "v128.load16_lane-half") (param i64) (result v128)
    local.get 0 i32.wrap_i64 global.get 0 v128.load16_lane offset=8 4
  )
  (func $v128.store16_lane-half (export "v128.store16_lane-half") (param i64)
    local.get 0 i32.wrap_i64 global.get 0 v128.store16_lane offset=8 4
  )
  (func $v128.load32_lane-half (export "v128.load32_lane-half") (param i64) (result v128)
    local.get 0 i32.wrap_i64 global.get 0 v128.load32_lane offset=8 2
  )
  (func $v128.store32_lane-half (export "v128.store32_lane-half") (param i64)
    local.get 0 i32.wrap_i64 global.get 0 v128.store32_lane offset=8 2
  )
  (func $v128.load64_lane-half (export "v128.load64_lane-half") (param i64) (result v128)
    local.get 0 i32.wrap_i64 global.get 0 v128.load64_lane offset=8 1
  )
  (func $v128.store64_lane-half (export "v128.store64_lane-half") (param i64)
    local.get 0 i32.wrap_i64 global.get 0 v128.store64_lane offset=8 1
  )
)

(assert_return (invoke "fill" ))
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "v128.load-half"
  (i64.const 0x7ffffff50000ffe8)) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0))
(assert_trap (invoke "v128.load-half" (i64.const 0x7ffffff50000ffe9)) "out of bounds memory access")
(assert_return (invoke "v128.store-half" (i64.const 0x7ffffff50000ffe8)))
(assert_trap (invoke "v128.store-half" (i64.const 0x7ffffff50000ffe9)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0x2db1562a124a1a44 0xd9ae7fa081fd5cc6) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "v128.load8x8_s-half"
  (i64.const 0x7ffffff50000fff0)) (v128.const i64x2 0xff81fffd005cffc6 0xffd9ffae007fffa0))
(assert_trap (invoke "v128.load8x8_s-half" (i64.const 0x7ffffff50000fff1)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_u-half"
  (i64.const 0x7ffffff50000fff0)) (v128.const i64x2 0x8100fd005c00c6 0xd900ae007f00a0))
(assert_trap (invoke "v128.load8x8_u-half" (i64.const 0x7ffffff50000fff1)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_s-half"
  (i64.const 0x7ffffff50000fff0)) (v128.const i64x2 0xffff81fd00005cc6 0xffffd9ae00007fa0))
(assert_trap (invoke "v128.load16x4_s-half" (i64.const 0x7ffffff50000fff1)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_u-half"
  (i64.const 0x7ffffff50000fff0)) (v128.const i64x2 0x81fd00005cc6 0xd9ae00007fa0))
(assert_trap (invoke "v128.load16x4_u-half" (i64.const 0x7ffffff50000fff1)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_s-half"
  (i64.const 0x7ffffff50000fff0)) (v128.const i64x2 0xffffffff81fd5cc6 0xffffffffd9ae7fa0))
(assert_trap (invoke "v128.load32x2_s-half" (i64.const 0x7ffffff50000fff1)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_u-half"
  (i64.const 0x7ffffff50000fff0)) (v128.const i64x2 0x81fd5cc6 0xd9ae7fa0))
(assert_trap (invoke "v128.load32x2_u-half" (i64.const 0x7ffffff50000fff1)) "out of bounds memory access")
(assert_return (invoke "v128.load8_splat-half"
  (i64.const 0x7ffffff50000fff7)) (v128.const i64x2 0xd9d9d9d9d9d9d9d9 0xd9d9d9d9d9d9d9d9))
(assert_trap (invoke "v128.load8_splat-half" (i64.const 0x7ffffff50000fff8)) "out of bounds memory access")
(assert_return (invoke "v128.load16_splat-half"
  (i64.const 0x7ffffff50000fff6)) (v128.const i64x2 0xd9aed9aed9aed9ae 0xd9aed9aed9aed9ae))
(assert_trap (invoke "v128.load16_splat-half" (i64.const 0x7ffffff50000fff7)) "out of bounds memory access")
(assert_return (invoke "v128.load32_splat-half"
  (i64.const 0x7ffffff50000fff4)) (v128.const i64x2 0xd9ae7fa0d9ae7fa0 0xd9ae7fa0d9ae7fa0))
(assert_trap (invoke "v128.load32_splat-half" (i64.const 0x7ffffff50000fff5)) "out of bounds memory access")
(assert_return (invoke "v128.load64_splat-half"
  (i64.const 0x7ffffff50000fff0)) (v128.const i64x2 0xd9ae7fa081fd5cc6 0xd9ae7fa081fd5cc6))
(assert_trap (invoke "v128.load64_splat-half" (i64.const 0x7ffffff50000fff1)) "out of bounds memory access")
(assert_return (invoke "v128.load32_zero-half"
  (i64.const 0x7ffffff50000fff4)) (v128.const i64x2 0xd9ae7fa0 0))
(assert_trap (invoke "v128.load32_zero-half" (i64.const 0x7ffffff50000fff5)) "out of bounds memory access")
(assert_return (invoke "v128.load64_zero-half"
  (i64.const 0x7ffffff50000fff0)) (v128.const i64x2 0xd9ae7fa081fd5cc6 0))
(assert_trap (invoke "v128.load64_zero-half" (i64.const 0x7ffffff50000fff1)) "out of bounds memory access")
(assert_return (invoke "v128.load8_lane-half"
  (i64.const 0x7ffffff50000fff7)) (v128.const i64x2 0x2db1562a124a1a44 0xd9ae7fa081fd5cd9))
(assert_trap (invoke "v128.load8_lane-half" (i64.const 0x7ffffff50000fff8)) "out of bounds memory access")
(assert_return (invoke "v128.store8_lane-half" (i64.const 0x7ffffff50000fff7)))
(assert_trap (invoke "v128.store8_lane-half" (i64.const 0x7ffffff50000fff8)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0x2db1562a124a1a44 0xc6ae7fa081fd5cc6) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "v128.load16_lane-half"
  (i64.const 0x7ffffff50000fff6)) (v128.const i64x2 0x2db1562a124a1a44 0xd9ae7fa081fdc6ae))
(assert_trap (invoke "v128.load16_lane-half" (i64.const 0x7ffffff50000fff7)) "out of bounds memory access")
(assert_return (invoke "v128.store16_lane-half" (i64.const 0x7ffffff50000fff6)))
(assert_trap (invoke "v128.store16_lane-half" (i64.const 0x7ffffff50000fff7)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0x2db1562a124a1a44 0x5cc67fa081fd5cc6) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "v128.load32_lane-half"
  (i64.const 0x7ffffff50000fff4)) (v128.const i64x2 0x2db1562a124a1a44 0xd9ae7fa05cc67fa0))
(assert_trap (invoke "v128.load32_lane-half" (i64.const 0x7ffffff50000fff5)) "out of bounds memory access")
(assert_return (invoke "v128.store32_lane-half" (i64.const 0x7ffffff50000fff4)))
(assert_trap (invoke "v128.store32_lane-half" (i64.const 0x7ffffff50000fff5)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0x2db1562a124a1a44 0x81fd5cc681fd5cc6) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "v128.load64_lane-half"
  (i64.const 0x7ffffff50000fff0)) (v128.const i64x2 0x2db1562a124a1a44 0x81fd5cc681fd5cc6))
(assert_trap (invoke "v128.load64_lane-half" (i64.const 0x7ffffff50000fff1)) "out of bounds memory access")
(assert_return (invoke "v128.store64_lane-half" (i64.const 0x7ffffff50000fff0)))
(assert_trap (invoke "v128.store64_lane-half" (i64.const 0x7ffffff50000fff1)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0x2db1562a124a1a44 0xd9ae7fa081fd5cc6) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "v128.load"
  (i32.const 65520)) (v128.const i64x2 0x2db1562a124a1a44 0xd9ae7fa081fd5cc6))
(assert_trap (invoke "v128.load" (i32.const 65521)) "out of bounds memory access")
(assert_trap (invoke "v128.load" (i32.const 65522)) "out of bounds memory access")
(assert_trap (invoke "v128.load" (i32.const 65523)) "out of bounds memory access")
(assert_trap (invoke "v128.load" (i32.const 65524)) "out of bounds memory access")
(assert_trap (invoke "v128.load" (i32.const 65525)) "out of bounds memory access")
(assert_trap (invoke "v128.load" (i32.const 65526)) "out of bounds memory access")
(assert_trap (invoke "v128.load" (i32.const 65527)) "out of bounds memory access")
(assert_trap (invoke "v128.load" (i32.const 65528)) "out of bounds memory access")
(assert_trap (invoke "v128.load" (i32.const 65529)) "out of bounds memory access")
(assert_trap (invoke "v128.load" (i32.const 65530)) "out of bounds memory access")
(assert_trap (invoke "v128.load" (i32.const 65531)) "out of bounds memory access")
(assert_trap (invoke "v128.load" (i32.const 65532)) "out of bounds memory access")
(assert_trap (invoke "v128.load" (i32.const 65533)) "out of bounds memory access")
(assert_trap (invoke "v128.load" (i32.const 65534)) "out of bounds memory access")
(assert_trap (invoke "v128.load" (i32.const 65535)) "out of bounds memory access")
(assert_trap (invoke "v128.load" (i32.const 65536)) "out of bounds memory access")
(assert_trap (invoke "v128.load" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.load" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.load" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "v128.load-offset" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "v128.load-offset" (i32.const 1)) "out of bounds memory access")
(assert_trap (invoke "v128.load-offset" (i32.const 2)) "out of bounds memory access")
(assert_trap (invoke "v128.load-offset" (i32.const 3)) "out of bounds memory access")
(assert_trap (invoke "v128.load-offset" (i32.const 4)) "out of bounds memory access")
(assert_trap (invoke "v128.load-offset" (i32.const 5)) "out of bounds memory access")
(assert_trap (invoke "v128.load-offset" (i32.const 6)) "out of bounds memory access")
(assert_trap (invoke "v128.load-offset" (i32.const 7)) "out of bounds memory access")
(assert_trap (invoke "v128.load-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "v128.store" (i32.const 65520)))
(assert_return (invoke "last"
  ) (v128.const i64x2 0x2db1562a124a1a44 0xd9ae7fa081fd5cc6) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "fill" ))
(assert_trap (invoke "v128.store" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store" (i32.const 65522)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store" (i32.const 65523)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store" (i32.const 65524)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store" (i32.const 65525)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store" (i32.const 65526)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store" (i32.const 65527)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store" (i32.const 65528)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store" (i32.const 65530)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store" (i32.const 65531)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store" (i32.const 65532)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store" (i32.const 65534)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.store" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.store" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "v128.store-offset" (i32.const 0)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store-offset" (i32.const 1)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store-offset" (i32.const 2)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store-offset" (i32.const 3)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store-offset" (i32.const 4)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store-offset" (i32.const 5)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store-offset" (i32.const 6)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store-offset" (i32.const 7)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "v128.load8x8_s"
  (i32.const 65528)) (v128.const i64x2 0xffb3ffb2ffb1ffb0 0xffb7ffb6ffb5ffb4))
(assert_trap (invoke "v128.load8x8_s" (i32.const 65529)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_s" (i32.const 65530)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_s" (i32.const 65531)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_s" (i32.const 65532)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_s" (i32.const 65533)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_s" (i32.const 65534)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_s" (i32.const 65535)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_s" (i32.const 65536)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_s" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_s" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_s" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_s-offset"
  (i32.const 0)) (v128.const i64x2 0xffb3ffb2ffb1ffb0 0xffb7ffb6ffb5ffb4))
(assert_trap (invoke "v128.load8x8_s-offset" (i32.const 1)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_s-offset" (i32.const 2)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_s-offset" (i32.const 3)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_s-offset" (i32.const 4)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_s-offset" (i32.const 5)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_s-offset" (i32.const 6)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_s-offset" (i32.const 7)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_s-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_u"
  (i32.const 65528)) (v128.const i64x2 0xb300b200b100b0 0xb700b600b500b4))
(assert_trap (invoke "v128.load8x8_u" (i32.const 65529)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_u" (i32.const 65530)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_u" (i32.const 65531)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_u" (i32.const 65532)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_u" (i32.const 65533)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_u" (i32.const 65534)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_u" (i32.const 65535)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_u" (i32.const 65536)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_u" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_u" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_u" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.load8x8_u-offset"
  (i32.const 0)) (v128.const i64x2 0xb300b200b100b0 0xb700b600b500b4))
(assert_trap (invoke "v128.load8x8_u-offset" (i32.const 1)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_u-offset" (i32.const 2)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_u-offset" (i32.const 3)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_u-offset" (i32.const 4)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_u-offset" (i32.const 5)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_u-offset" (i32.const 6)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_u-offset" (i32.const 7)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_u-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_s"
  (i32.const 65528)) (v128.const i64x2 0xffffb3b2ffffb1b0 0xffffb7b6ffffb5b4))
(assert_trap (invoke "v128.load16x4_s" (i32.const 65529)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_s" (i32.const 65530)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_s" (i32.const 65531)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_s" (i32.const 65532)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_s" (i32.const 65533)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_s" (i32.const 65534)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_s" (i32.const 65535)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_s" (i32.const 65536)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_s" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_s" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_s" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_s-offset"
  (i32.const 0)) (v128.const i64x2 0xffffb3b2ffffb1b0 0xffffb7b6ffffb5b4))
(assert_trap (invoke "v128.load16x4_s-offset" (i32.const 1)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_s-offset" (i32.const 2)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_s-offset" (i32.const 3)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_s-offset" (i32.const 4)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_s-offset" (i32.const 5)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_s-offset" (i32.const 6)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_s-offset" (i32.const 7)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_s-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_u" (i32.const 65528)) (v128.const i64x2 0xb3b20000b1b0 0xb7b60000b5b4))
(assert_trap (invoke "v128.load16x4_u" (i32.const 65529)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_u" (i32.const 65530)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_u" (i32.const 65531)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_u" (i32.const 65532)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_u" (i32.const 65533)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_u" (i32.const 65534)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_u" (i32.const 65535)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_u" (i32.const 65536)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_u" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_u" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_u" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.load16x4_u-offset"
  (i32.const 0)) (v128.const i64x2 0xb3b20000b1b0 0xb7b60000b5b4))
(assert_trap (invoke "v128.load16x4_u-offset" (i32.const 1)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_u-offset" (i32.const 2)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_u-offset" (i32.const 3)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_u-offset" (i32.const 4)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_u-offset" (i32.const 5)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_u-offset" (i32.const 6)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_u-offset" (i32.const 7)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_u-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_s"
  (i32.const 65528)) (v128.const i64x2 0xffffffffb3b2b1b0 0xffffffffb7b6b5b4))
(assert_trap (invoke "v128.load32x2_s" (i32.const 65529)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_s" (i32.const 65530)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_s" (i32.const 65531)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_s" (i32.const 65532)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_s" (i32.const 65533)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_s" (i32.const 65534)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_s" (i32.const 65535)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_s" (i32.const 65536)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_s" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_s" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_s" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_s-offset"
  (i32.const 0)) (v128.const i64x2 0xffffffffb3b2b1b0 0xffffffffb7b6b5b4))
(assert_trap (invoke "v128.load32x2_s-offset" (i32.const 1)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_s-offset" (i32.const 2)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_s-offset" (i32.const 3)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_s-offset" (i32.const 4)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_s-offset" (i32.const 5)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_s-offset" (i32.const 6)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_s-offset" (i32.const 7)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_s-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_u" (i32.const 65528)) (v128.const i64x2 0xb3b2b1b0 0xb7b6b5b4))
(assert_trap (invoke "v128.load32x2_u" (i32.const 65529)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_u" (i32.const 65530)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_u" (i32.const 65531)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_u" (i32.const 65532)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_u" (i32.const 65533)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_u" (i32.const 65534)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_u" (i32.const 65535)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_u" (i32.const 65536)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_u" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_u" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_u" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.load32x2_u-offset" (i32.const 0)) (v128.const i64x2 0xb3b2b1b0 0xb7b6b5b4))
(assert_trap (invoke "v128.load32x2_u-offset" (i32.const 1)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_u-offset" (i32.const 2)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_u-offset" (i32.const 3)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_u-offset" (i32.const 4)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_u-offset" (i32.const 5)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_u-offset" (i32.const 6)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_u-offset" (i32.const 7)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_u-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "v128.load8_splat"
  (i32.const 65535)) (v128.const i64x2 0xb7b7b7b7b7b7b7b7 0xb7b7b7b7b7b7b7b7))
(assert_trap (invoke "v128.load8_splat" (i32.const 65536)) "out of bounds memory access")
(assert_trap (invoke "v128.load8_splat" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.load8_splat" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.load8_splat" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.load8_splat-offset"
  (i32.const 7)) (v128.const i64x2 0xb7b7b7b7b7b7b7b7 0xb7b7b7b7b7b7b7b7))
(assert_trap (invoke "v128.load8_splat-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "v128.load16_splat"
  (i32.const 65534)) (v128.const i64x2 0xb7b6b7b6b7b6b7b6 0xb7b6b7b6b7b6b7b6))
(assert_trap (invoke "v128.load16_splat" (i32.const 65535)) "out of bounds memory access")
(assert_trap (invoke "v128.load16_splat" (i32.const 65536)) "out of bounds memory access")
(assert_trap (invoke "v128.load16_splat" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.load16_splat" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.load16_splat" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.load16_splat-offset"
  (i32.const 6)) (v128.const i64x2 0xb7b6b7b6b7b6b7b6 0xb7b6b7b6b7b6b7b6))
(assert_trap (invoke "v128.load16_splat-offset" (i32.const 7)) "out of bounds memory access")
(assert_trap (invoke "v128.load16_splat-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "v128.load32_splat"
  (i32.const 65532)) (v128.const i64x2 0xb7b6b5b4b7b6b5b4 0xb7b6b5b4b7b6b5b4))
(assert_trap (invoke "v128.load32_splat" (i32.const 65533)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_splat" (i32.const 65534)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_splat" (i32.const 65535)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_splat" (i32.const 65536)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_splat" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_splat" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_splat" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.load32_splat-offset"
  (i32.const 4)) (v128.const i64x2 0xb7b6b5b4b7b6b5b4 0xb7b6b5b4b7b6b5b4))
(assert_trap (invoke "v128.load32_splat-offset" (i32.const 5)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_splat-offset" (i32.const 6)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_splat-offset" (i32.const 7)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_splat-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "v128.load64_splat"
  (i32.const 65528)) (v128.const i64x2 0xb7b6b5b4b3b2b1b0 0xb7b6b5b4b3b2b1b0))
(assert_trap (invoke "v128.load64_splat" (i32.const 65529)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_splat" (i32.const 65530)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_splat" (i32.const 65531)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_splat" (i32.const 65532)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_splat" (i32.const 65533)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_splat" (i32.const 65534)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_splat" (i32.const 65535)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_splat" (i32.const 65536)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_splat" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_splat" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_splat" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.load64_splat-offset"
  (i32.const 0)) (v128.const i64x2 0xb7b6b5b4b3b2b1b0 0xb7b6b5b4b3b2b1b0))
(assert_trap (invoke "v128.load64_splat-offset" (i32.const 1)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_splat-offset" (i32.const 2)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_splat-offset" (i32.const 3)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_splat-offset" (i32.const 4)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_splat-offset" (i32.const 5)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_splat-offset" (i32.const 6)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_splat-offset" (i32.const 7)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_splat-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "v128.load32_zero" (i32.const 65532)) (v128.const i64x2 0xb7b6b5b4 0))
(assert_trap (invoke "v128.load32_zero" (i32.const 65533)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_zero" (i32.const 65534)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_zero" (i32.const 65535)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_zero" (i32.const 65536)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_zero" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_zero" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_zero" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.load32_zero-offset" (i32.const 4)) (v128.const i64x2 0xb7b6b5b4 0))
(assert_trap (invoke "v128.load32_zero-offset" (i32.const 5)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_zero-offset" (i32.const 6)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_zero-offset" (i32.const 7)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_zero-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "v128.load64_zero" (i32.const 65528)) (v128.const i64x2 0xb7b6b5b4b3b2b1b0 0))
(assert_trap (invoke "v128.load64_zero" (i32.const 65529)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_zero" (i32.const 65530)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_zero" (i32.const 65531)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_zero" (i32.const 65532)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_zero" (i32.const 65533)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_zero" (i32.const 65534)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_zero" (i32.const 65535)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_zero" (i32.const 65536)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_zero" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_zero" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_zero" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.load64_zero-offset" (i32.const 0)) (v128.const i64x2 0xb7b6b5b4b3b2b1b0 0))
(assert_trap (invoke "v128.load64_zero-offset" (i32.const 1)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_zero-offset" (i32.const 2)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_zero-offset" (i32.const 3)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_zero-offset" (i32.const 4)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_zero-offset" (i32.const 5)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_zero-offset" (i32.const 6)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_zero-offset" (i32.const 7)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_zero-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "v128.load8_lane-0"
  (i32.const 65535)) (v128.const i64x2 0x2db1562a124a1ab7 0xd9ae7fa081fd5cc6))
(assert_trap (invoke "v128.load8_lane-0" (i32.const 65536)) "out of bounds memory access")
(assert_trap (invoke "v128.load8_lane-0" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.load8_lane-0" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.load8_lane-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.load8_lane-15"
  (i32.const 65535)) (v128.const i64x2 0x2db1562a124a1a44 0xb7ae7fa081fd5cc6))
(assert_trap (invoke "v128.load8_lane-15" (i32.const 65536)) "out of bounds memory access")
(assert_trap (invoke "v128.load8_lane-15" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.load8_lane-15" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.load8_lane-15" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.load8_lane-0-offset"
  (i32.const 7)) (v128.const i64x2 0x2db1562a124a1ab7 0xd9ae7fa081fd5cc6))
(assert_trap (invoke "v128.load8_lane-0-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "v128.load8_lane-15-offset"
  (i32.const 7)) (v128.const i64x2 0x2db1562a124a1a44 0xb7ae7fa081fd5cc6))
(assert_trap (invoke "v128.load8_lane-15-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "v128.store8_lane-0" (i32.const 65535)))
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0x44b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "fill" ))
(assert_trap (invoke "v128.store8_lane-0" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store8_lane-0" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.store8_lane-0" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.store8_lane-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.store8_lane-15" (i32.const 65535)))
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xd9b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "fill" ))
(assert_trap (invoke "v128.store8_lane-15" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store8_lane-15" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.store8_lane-15" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.store8_lane-15" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.store8_lane-0-offset" (i32.const 7)))
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0x44b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "fill" ))
(assert_trap (invoke "v128.store8_lane-0-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "v128.store8_lane-15-offset" (i32.const 7)))
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xd9b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "fill" ))
(assert_trap (invoke "v128.store8_lane-15-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "v128.load16_lane-0"
  (i32.const 65534)) (v128.const i64x2 0x2db1562a124ab7b6 0xd9ae7fa081fd5cc6))
(assert_trap (invoke "v128.load16_lane-0" (i32.const 65535)) "out of bounds memory access")
(assert_trap (invoke "v128.load16_lane-0" (i32.const 65536)) "out of bounds memory access")
(assert_trap (invoke "v128.load16_lane-0" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.load16_lane-0" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.load16_lane-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.load16_lane-7"
  (i32.const 65534)) (v128.const i64x2 0x2db1562a124a1a44 0xb7b67fa081fd5cc6))
(assert_trap (invoke "v128.load16_lane-7" (i32.const 65535)) "out of bounds memory access")
(assert_trap (invoke "v128.load16_lane-7" (i32.const 65536)) "out of bounds memory access")
(assert_trap (invoke "v128.load16_lane-7" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.load16_lane-7" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.load16_lane-7" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.load16_lane-0-offset"
  (i32.const 6)) (v128.const i64x2 0x2db1562a124ab7b6 0xd9ae7fa081fd5cc6))
(assert_trap (invoke "v128.load16_lane-0-offset" (i32.const 7)) "out of bounds memory access")
(assert_trap (invoke "v128.load16_lane-0-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "v128.load16_lane-7-offset"
  (i32.const 6)) (v128.const i64x2 0x2db1562a124a1a44 0xb7b67fa081fd5cc6))
(assert_trap (invoke "v128.load16_lane-7-offset" (i32.const 7)) "out of bounds memory access")
(assert_trap (invoke "v128.load16_lane-7-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "v128.store16_lane-0" (i32.const 65534)))
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0x1a44b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "fill" ))
(assert_trap (invoke "v128.store16_lane-0" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store16_lane-0" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store16_lane-0" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.store16_lane-0" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.store16_lane-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.store16_lane-7" (i32.const 65534)))
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xd9aeb5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "fill" ))
(assert_trap (invoke "v128.store16_lane-7" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store16_lane-7" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store16_lane-7" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.store16_lane-7" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.store16_lane-7" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.store16_lane-0-offset" (i32.const 6)))
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0x1a44b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "fill" ))
(assert_trap (invoke "v128.store16_lane-0-offset" (i32.const 7)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store16_lane-0-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "v128.store16_lane-7-offset" (i32.const 6)))
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xd9aeb5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "fill" ))
(assert_trap (invoke "v128.store16_lane-7-offset" (i32.const 7)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store16_lane-7-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "v128.load32_lane-0"
  (i32.const 65532)) (v128.const i64x2 0x2db1562ab7b6b5b4 0xd9ae7fa081fd5cc6))
(assert_trap (invoke "v128.load32_lane-0" (i32.const 65533)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_lane-0" (i32.const 65534)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_lane-0" (i32.const 65535)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_lane-0" (i32.const 65536)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_lane-0" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_lane-0" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_lane-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.load32_lane-3"
  (i32.const 65532)) (v128.const i64x2 0x2db1562a124a1a44 0xb7b6b5b481fd5cc6))
(assert_trap (invoke "v128.load32_lane-3" (i32.const 65533)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_lane-3" (i32.const 65534)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_lane-3" (i32.const 65535)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_lane-3" (i32.const 65536)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_lane-3" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_lane-3" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_lane-3" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.load32_lane-0-offset"
  (i32.const 4)) (v128.const i64x2 0x2db1562ab7b6b5b4 0xd9ae7fa081fd5cc6))
(assert_trap (invoke "v128.load32_lane-0-offset" (i32.const 5)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_lane-0-offset" (i32.const 6)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_lane-0-offset" (i32.const 7)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_lane-0-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "v128.load32_lane-3-offset"
  (i32.const 4)) (v128.const i64x2 0x2db1562a124a1a44 0xb7b6b5b481fd5cc6))
(assert_trap (invoke "v128.load32_lane-3-offset" (i32.const 5)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_lane-3-offset" (i32.const 6)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_lane-3-offset" (i32.const 7)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_lane-3-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "v128.store32_lane-0" (i32.const 65532)))
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0x124a1a44b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "fill" ))
(assert_trap (invoke "v128.store32_lane-0" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store32_lane-0" (i32.const 65534)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store32_lane-0" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store32_lane-0" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store32_lane-0" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.store32_lane-0" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.store32_lane-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.store32_lane-3" (i32.const 65532)))
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xd9ae7fa0b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "fill" ))
(assert_trap (invoke "v128.store32_lane-3" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store32_lane-3" (i32.const 65534)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store32_lane-3" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store32_lane-3" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store32_lane-3" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.store32_lane-3" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.store32_lane-3" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.store32_lane-0-offset" (i32.const 4)))
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0x124a1a44b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "fill" ))
(assert_trap (invoke "v128.store32_lane-0-offset" (i32.const 5)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store32_lane-0-offset" (i32.const 6)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store32_lane-0-offset" (i32.const 7)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store32_lane-0-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "v128.store32_lane-3-offset" (i32.const 4)))
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xd9ae7fa0b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "fill" ))
(assert_trap (invoke "v128.store32_lane-3-offset" (i32.const 5)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store32_lane-3-offset" (i32.const 6)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store32_lane-3-offset" (i32.const 7)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store32_lane-3-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "v128.load64_lane-0"
  (i32.const 65528)) (v128.const i64x2 0xb7b6b5b4b3b2b1b0 0xd9ae7fa081fd5cc6))
(assert_trap (invoke "v128.load64_lane-0" (i32.const 65529)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-0" (i32.const 65530)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-0" (i32.const 65531)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-0" (i32.const 65532)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-0" (i32.const 65533)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-0" (i32.const 65534)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-0" (i32.const 65535)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-0" (i32.const 65536)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-0" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-0" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.load64_lane-1"
  (i32.const 65528)) (v128.const i64x2 0x2db1562a124a1a44 0xb7b6b5b4b3b2b1b0))
(assert_trap (invoke "v128.load64_lane-1" (i32.const 65529)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-1" (i32.const 65530)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-1" (i32.const 65531)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-1" (i32.const 65532)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-1" (i32.const 65533)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-1" (i32.const 65534)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-1" (i32.const 65535)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-1" (i32.const 65536)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-1" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-1" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-1" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.load64_lane-0-offset"
  (i32.const 0)) (v128.const i64x2 0xb7b6b5b4b3b2b1b0 0xd9ae7fa081fd5cc6))
(assert_trap (invoke "v128.load64_lane-0-offset" (i32.const 1)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-0-offset" (i32.const 2)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-0-offset" (i32.const 3)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-0-offset" (i32.const 4)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-0-offset" (i32.const 5)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-0-offset" (i32.const 6)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-0-offset" (i32.const 7)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-0-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "v128.load64_lane-1-offset"
  (i32.const 0)) (v128.const i64x2 0x2db1562a124a1a44 0xb7b6b5b4b3b2b1b0))
(assert_trap (invoke "v128.load64_lane-1-offset" (i32.const 1)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-1-offset" (i32.const 2)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-1-offset" (i32.const 3)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-1-offset" (i32.const 4)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-1-offset" (i32.const 5)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-1-offset" (i32.const 6)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-1-offset" (i32.const 7)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_lane-1-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "v128.store64_lane-0" (i32.const 65528)))
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0x2db1562a124a1a44) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "fill" ))
(assert_trap (invoke "v128.store64_lane-0" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-0" (i32.const 65530)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-0" (i32.const 65531)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-0" (i32.const 65532)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-0" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-0" (i32.const 65534)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-0" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-0" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-0" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.store64_lane-0" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.store64_lane-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.store64_lane-1" (i32.const 65528)))
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xd9ae7fa081fd5cc6) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "fill" ))
(assert_trap (invoke "v128.store64_lane-1" (i32.const 65529)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-1" (i32.const 65530)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-1" (i32.const 65531)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-1" (i32.const 65532)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-1" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-1" (i32.const 65534)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-1" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-1" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-1" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "v128.store64_lane-1" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "v128.store64_lane-1" (i32.const 0x80000000)) "out of bounds memory access")
(assert_return (invoke "v128.store64_lane-0-offset" (i32.const 0)))
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0x2db1562a124a1a44) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "fill" ))
(assert_trap (invoke "v128.store64_lane-0-offset" (i32.const 1)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-0-offset" (i32.const 2)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-0-offset" (i32.const 3)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-0-offset" (i32.const 4)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-0-offset" (i32.const 5)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-0-offset" (i32.const 6)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-0-offset" (i32.const 7)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-0-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "v128.store64_lane-1-offset" (i32.const 0)))
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xd9ae7fa081fd5cc6) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "fill" ))
(assert_trap (invoke "v128.store64_lane-1-offset" (i32.const 1)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-1-offset" (i32.const 2)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-1-offset" (i32.const 3)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-1-offset" (i32.const 4)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-1-offset" (i32.const 5)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-1-offset" (i32.const 6)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-1-offset" (i32.const 7)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
(assert_trap (invoke "v128.store64_lane-1-offset" (i32.const 8)) "out of bounds memory access")
(assert_return (invoke "last"
  ) (v128.const i64x2 0xafaeadacabaaa9a8 0xb7b6b5b4b3b2b1b0) (i64.const 0xa7a6a5a4a3a2a1a0))
