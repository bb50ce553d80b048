;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; i8x16.relaxed_swizzle with constant indices, among them 15, 16, 127, 128 and 255.
;;
;; "lists-0" has parameter 0 as its bytes; results are one for each list of indices. "constants-0" has constants for
;; both, "variable-0" the list in a local, "itself-0" has the list for both.

(module
  (func $lists-0 (export "lists-0") (param v128) (result v128 v128 v128 v128)
    local.get 0 v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a0908 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x8090a0b0c0d0e0f 0x1020304050607 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x607040502030001 0xe0f0c0d0a0b0809 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x1716151413121110 0x1f1e1d1c1b1a1918 i8x16.relaxed_swizzle
  )
  (func $constants-0 (export "constants-0") (param v128) (result v128 v128 v128 v128)
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336 v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a0908
    i8x16.relaxed_swizzle v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0x8090a0b0c0d0e0f 0x1020304050607 i8x16.relaxed_swizzle
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336 v128.const i64x2 0x607040502030001 0xe0f0c0d0a0b0809
    i8x16.relaxed_swizzle v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0x1716151413121110 0x1f1e1d1c1b1a1918 i8x16.relaxed_swizzle
  )
  (func $variable-0 (export "variable-0") (param v128) (result v128 v128 v128 v128) (local v128)
    v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a0908 local.set 1 local.get 0 local.get 1
    i8x16.relaxed_swizzle v128.const i64x2 0x8090a0b0c0d0e0f 0x1020304050607 local.set 1 local.get 0
    local.get 1 i8x16.relaxed_swizzle v128.const i64x2 0x607040502030001 0xe0f0c0d0a0b0809 local.set 1
    local.get 0 local.get 1 i8x16.relaxed_swizzle v128.const i64x2 0x1716151413121110 0x1f1e1d1c1b1a1918
    local.set 1 local.get 0 local.get 1 i8x16.relaxed_swizzle
  )
  (func $itself-0 (export "itself-0") (param v128) (result v128 v128 v128 v128)
    v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a0908 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x8090a0b0c0d0e0f 0x1020304050607 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x607040502030001 0xe0f0c0d0a0b0809 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x1716151413121110 0x1f1e1d1c1b1a1918 local.tee 0 local.get 0 i8x16.relaxed_swizzle
  )
  (func $lists-4 (export "lists-4") (param v128) (result v128 v128 v128 v128)
    local.get 0 v128.const i64x2 0x8786858483828180 0x8f8e8d8c8b8a8988 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x7776757473727170 0x7f7e7d7c7b7a7978 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0xf7f6f5f4f3f2f1f0 0xfffefdfcfbfaf9f8 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x303020201010000 0x707060605050404 i8x16.relaxed_swizzle
  )
  (func $constants-4 (export "constants-4") (param v128) (result v128 v128 v128 v128)
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0x8786858483828180 0x8f8e8d8c8b8a8988 i8x16.relaxed_swizzle
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0x7776757473727170 0x7f7e7d7c7b7a7978 i8x16.relaxed_swizzle
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0xf7f6f5f4f3f2f1f0 0xfffefdfcfbfaf9f8 i8x16.relaxed_swizzle
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336 v128.const i64x2 0x303020201010000 0x707060605050404
    i8x16.relaxed_swizzle
  )
  (func $variable-4 (export "variable-4") (param v128) (result v128 v128 v128 v128) (local v128)
    v128.const i64x2 0x8786858483828180 0x8f8e8d8c8b8a8988 local.set 1 local.get 0 local.get 1
    i8x16.relaxed_swizzle v128.const i64x2 0x7776757473727170 0x7f7e7d7c7b7a7978 local.set 1 local.get 0
    local.get 1 i8x16.relaxed_swizzle v128.const i64x2 0xf7f6f5f4f3f2f1f0 0xfffefdfcfbfaf9f8 local.set 1
    local.get 0 local.get 1 i8x16.relaxed_swizzle v128.const i64x2 0x303020201010000 0x707060605050404
    local.set 1 local.get 0 local.get 1 i8x16.relaxed_swizzle
  )
  (func $itself-4 (export "itself-4") (param v128) (result v128 v128 v128 v128)
    v128.const i64x2 0x8786858483828180 0x8f8e8d8c8b8a8988 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x7776757473727170 0x7f7e7d7c7b7a7978 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0xf7f6f5f4f3f2f1f0 0xfffefdfcfbfaf9f8 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x303020201010000 0x707060605050404 local.tee 0 local.get 0 i8x16.relaxed_swizzle
  )
  (func $lists-8 (export "lists-8") (param v128) (result v128 v128 v128 v128)
    local.get 0 v128.const i64x2 0xe0c0a0806040200 0x1e1c1a1816141210 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0 0 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x706050403020000 0xf0e0d0c0b0a0908 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x101010101010101 0x101010101010101 i8x16.relaxed_swizzle
  )
  (func $constants-8 (export "constants-8") (param v128) (result v128 v128 v128 v128)
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0xe0c0a0806040200 0x1e1c1a1816141210 i8x16.relaxed_swizzle
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336 v128.const i64x2 0 0 i8x16.relaxed_swizzle
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336 v128.const i64x2 0x706050403020000 0xf0e0d0c0b0a0908
    i8x16.relaxed_swizzle v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0x101010101010101 0x101010101010101 i8x16.relaxed_swizzle
  )
  (func $variable-8 (export "variable-8") (param v128) (result v128 v128 v128 v128) (local v128)
    v128.const i64x2 0xe0c0a0806040200 0x1e1c1a1816141210 local.set 1 local.get 0 local.get 1
    i8x16.relaxed_swizzle v128.const i64x2 0 0 local.set 1 local.get 0 local.get 1 i8x16.relaxed_swizzle
    v128.const i64x2 0x706050403020000 0xf0e0d0c0b0a0908 local.set 1 local.get 0 local.get 1
    i8x16.relaxed_swizzle v128.const i64x2 0x101010101010101 0x101010101010101 local.set 1 local.get 0
    local.get 1 i8x16.relaxed_swizzle
  )
  (func $itself-8 (export "itself-8") (param v128) (result v128 v128 v128 v128)
    v128.const i64x2 0xe0c0a0806040200 0x1e1c1a1816141210 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0 0 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x706050403020000 0xf0e0d0c0b0a0908 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x101010101010101 0x101010101010101 local.tee 0 local.get 0 i8x16.relaxed_swizzle
  )
  (func $lists-12 (export "lists-12") (param v128) (result v128 v128 v128 v128)
    local.get 0 v128.const i64x2 0x706050403020100 0x10e0d0c0b0a0908 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0xf0f0f0f0f0f0f0f 0xf0f0f0f0f0f0f0f i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a0908 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x1010101010101010 0x1010101010101010 i8x16.relaxed_swizzle
  )
  (func $constants-12 (export "constants-12") (param v128) (result v128 v128 v128 v128)
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336 v128.const i64x2 0x706050403020100 0x10e0d0c0b0a0908
    i8x16.relaxed_swizzle v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0xf0f0f0f0f0f0f0f 0xf0f0f0f0f0f0f0f i8x16.relaxed_swizzle
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336 v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a0908
    i8x16.relaxed_swizzle v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0x1010101010101010 0x1010101010101010 i8x16.relaxed_swizzle
  )
  (func $variable-12 (export "variable-12") (param v128) (result v128 v128 v128 v128) (local v128)
    v128.const i64x2 0x706050403020100 0x10e0d0c0b0a0908 local.set 1 local.get 0 local.get 1
    i8x16.relaxed_swizzle v128.const i64x2 0xf0f0f0f0f0f0f0f 0xf0f0f0f0f0f0f0f local.set 1 local.get 0
    local.get 1 i8x16.relaxed_swizzle v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a0908 local.set 1
    local.get 0 local.get 1 i8x16.relaxed_swizzle v128.const i64x2 0x1010101010101010 0x1010101010101010
    local.set 1 local.get 0 local.get 1 i8x16.relaxed_swizzle
  )
  (func $itself-12 (export "itself-12") (param v128) (result v128 v128 v128 v128)
    v128.const i64x2 0x706050403020100 0x10e0d0c0b0a0908 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0xf0f0f0f0f0f0f0f 0xf0f0f0f0f0f0f0f local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a0908 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x1010101010101010 0x1010101010101010 local.tee 0 local.get 0 i8x16.relaxed_swizzle
  )
  (func $lists-16 (export "lists-16") (param v128) (result v128 v128 v128 v128)
    local.get 0 v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a0910 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x1111111111111111 0x1111111111111111 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x711050403020100 0xf0e0d0c0b0a0908 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x1f1f1f1f1f1f1f1f 0x1f1f1f1f1f1f1f1f i8x16.relaxed_swizzle
  )
  (func $constants-16 (export "constants-16") (param v128) (result v128 v128 v128 v128)
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336 v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a0910
    i8x16.relaxed_swizzle v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0x1111111111111111 0x1111111111111111 i8x16.relaxed_swizzle
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336 v128.const i64x2 0x711050403020100 0xf0e0d0c0b0a0908
    i8x16.relaxed_swizzle v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0x1f1f1f1f1f1f1f1f 0x1f1f1f1f1f1f1f1f i8x16.relaxed_swizzle
  )
  (func $variable-16 (export "variable-16") (param v128) (result v128 v128 v128 v128) (local v128)
    v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a0910 local.set 1 local.get 0 local.get 1
    i8x16.relaxed_swizzle v128.const i64x2 0x1111111111111111 0x1111111111111111 local.set 1 local.get 0
    local.get 1 i8x16.relaxed_swizzle v128.const i64x2 0x711050403020100 0xf0e0d0c0b0a0908 local.set 1
    local.get 0 local.get 1 i8x16.relaxed_swizzle v128.const i64x2 0x1f1f1f1f1f1f1f1f 0x1f1f1f1f1f1f1f1f
    local.set 1 local.get 0 local.get 1 i8x16.relaxed_swizzle
  )
  (func $itself-16 (export "itself-16") (param v128) (result v128 v128 v128 v128)
    v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a0910 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x1111111111111111 0x1111111111111111 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x711050403020100 0xf0e0d0c0b0a0908 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x1f1f1f1f1f1f1f1f 0x1f1f1f1f1f1f1f1f local.tee 0 local.get 0 i8x16.relaxed_swizzle
  )
  (func $lists-20 (export "lists-20") (param v128) (result v128 v128 v128 v128)
    local.get 0 v128.const i64x2 0x706051f03020100 0xf0e0d0c0b0a0908 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x2020202020202020 0x2020202020202020 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x2006050403020100 0xf0e0d0c0b0a0908 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x4545454545454545 0x4545454545454545 i8x16.relaxed_swizzle
  )
  (func $constants-20 (export "constants-20") (param v128) (result v128 v128 v128 v128)
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336 v128.const i64x2 0x706051f03020100 0xf0e0d0c0b0a0908
    i8x16.relaxed_swizzle v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0x2020202020202020 0x2020202020202020 i8x16.relaxed_swizzle
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0x2006050403020100 0xf0e0d0c0b0a0908 i8x16.relaxed_swizzle
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0x4545454545454545 0x4545454545454545 i8x16.relaxed_swizzle
  )
  (func $variable-20 (export "variable-20") (param v128) (result v128 v128 v128 v128) (local v128)
    v128.const i64x2 0x706051f03020100 0xf0e0d0c0b0a0908 local.set 1 local.get 0 local.get 1
    i8x16.relaxed_swizzle v128.const i64x2 0x2020202020202020 0x2020202020202020 local.set 1 local.get 0
    local.get 1 i8x16.relaxed_swizzle v128.const i64x2 0x2006050403020100 0xf0e0d0c0b0a0908 local.set 1
    local.get 0 local.get 1 i8x16.relaxed_swizzle v128.const i64x2 0x4545454545454545 0x4545454545454545
    local.set 1 local.get 0 local.get 1 i8x16.relaxed_swizzle
  )
  (func $itself-20 (export "itself-20") (param v128) (result v128 v128 v128 v128)
    v128.const i64x2 0x706051f03020100 0xf0e0d0c0b0a0908 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x2020202020202020 0x2020202020202020 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x2006050403020100 0xf0e0d0c0b0a0908 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x4545454545454545 0x4545454545454545 local.tee 0 local.get 0 i8x16.relaxed_swizzle
  )
  (func $lists-24 (export "lists-24") (param v128) (result v128 v128 v128 v128)
    local.get 0 v128.const i64x2 0x4506050403020100 0xf0e0d0c0b0a0908 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x4646464646464646 0x4646464646464646 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a4608 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.relaxed_swizzle
  )
  (func $constants-24 (export "constants-24") (param v128) (result v128 v128 v128 v128)
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0x4506050403020100 0xf0e0d0c0b0a0908 i8x16.relaxed_swizzle
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0x4646464646464646 0x4646464646464646 i8x16.relaxed_swizzle
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336 v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a4608
    i8x16.relaxed_swizzle v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f i8x16.relaxed_swizzle
  )
  (func $variable-24 (export "variable-24") (param v128) (result v128 v128 v128 v128) (local v128)
    v128.const i64x2 0x4506050403020100 0xf0e0d0c0b0a0908 local.set 1 local.get 0 local.get 1
    i8x16.relaxed_swizzle v128.const i64x2 0x4646464646464646 0x4646464646464646 local.set 1 local.get 0
    local.get 1 i8x16.relaxed_swizzle v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a4608 local.set 1
    local.get 0 local.get 1 i8x16.relaxed_swizzle v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f
    local.set 1 local.get 0 local.get 1 i8x16.relaxed_swizzle
  )
  (func $itself-24 (export "itself-24") (param v128) (result v128 v128 v128 v128)
    v128.const i64x2 0x4506050403020100 0xf0e0d0c0b0a0908 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x4646464646464646 0x4646464646464646 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a4608 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f local.tee 0 local.get 0 i8x16.relaxed_swizzle
  )
  (func $lists-28 (export "lists-28") (param v128) (result v128 v128 v128 v128)
    local.get 0 v128.const i64x2 0x706057f03020100 0xf0e0d0c0b0a0908 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x706050403020180 0xf0e0d0c0b0a0908 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x8f8f8f8f8f8f8f8f 0x8f8f8f8f8f8f8f8f i8x16.relaxed_swizzle
  )
  (func $constants-28 (export "constants-28") (param v128) (result v128 v128 v128 v128)
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336 v128.const i64x2 0x706057f03020100 0xf0e0d0c0b0a0908
    i8x16.relaxed_swizzle v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.relaxed_swizzle
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336 v128.const i64x2 0x706050403020180 0xf0e0d0c0b0a0908
    i8x16.relaxed_swizzle v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0x8f8f8f8f8f8f8f8f 0x8f8f8f8f8f8f8f8f i8x16.relaxed_swizzle
  )
  (func $variable-28 (export "variable-28") (param v128) (result v128 v128 v128 v128) (local v128)
    v128.const i64x2 0x706057f03020100 0xf0e0d0c0b0a0908 local.set 1 local.get 0 local.get 1
    i8x16.relaxed_swizzle v128.const i64x2 0x8080808080808080 0x8080808080808080 local.set 1 local.get 0
    local.get 1 i8x16.relaxed_swizzle v128.const i64x2 0x706050403020180 0xf0e0d0c0b0a0908 local.set 1
    local.get 0 local.get 1 i8x16.relaxed_swizzle v128.const i64x2 0x8f8f8f8f8f8f8f8f 0x8f8f8f8f8f8f8f8f
    local.set 1 local.get 0 local.get 1 i8x16.relaxed_swizzle
  )
  (func $itself-28 (export "itself-28") (param v128) (result v128 v128 v128 v128)
    v128.const i64x2 0x706057f03020100 0xf0e0d0c0b0a0908 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x8080808080808080 0x8080808080808080 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x706050403020180 0xf0e0d0c0b0a0908 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x8f8f8f8f8f8f8f8f 0x8f8f8f8f8f8f8f8f local.tee 0 local.get 0 i8x16.relaxed_swizzle
  )
  (func $lists-32 (export "lists-32") (param v128) (result v128 v128 v128 v128)
    local.get 0 v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a098f i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x9090909090909090 0x9090909090909090 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x706050403020100 0x900e0d0c0b0a0908 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0xb9b9b9b9b9b9b9b9 0xb9b9b9b9b9b9b9b9 i8x16.relaxed_swizzle
  )
  (func $constants-32 (export "constants-32") (param v128) (result v128 v128 v128 v128)
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336 v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a098f
    i8x16.relaxed_swizzle v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0x9090909090909090 0x9090909090909090 i8x16.relaxed_swizzle
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0x706050403020100 0x900e0d0c0b0a0908 i8x16.relaxed_swizzle
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0xb9b9b9b9b9b9b9b9 0xb9b9b9b9b9b9b9b9 i8x16.relaxed_swizzle
  )
  (func $variable-32 (export "variable-32") (param v128) (result v128 v128 v128 v128) (local v128)
    v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a098f local.set 1 local.get 0 local.get 1
    i8x16.relaxed_swizzle v128.const i64x2 0x9090909090909090 0x9090909090909090 local.set 1 local.get 0
    local.get 1 i8x16.relaxed_swizzle v128.const i64x2 0x706050403020100 0x900e0d0c0b0a0908 local.set 1
    local.get 0 local.get 1 i8x16.relaxed_swizzle v128.const i64x2 0xb9b9b9b9b9b9b9b9 0xb9b9b9b9b9b9b9b9
    local.set 1 local.get 0 local.get 1 i8x16.relaxed_swizzle
  )
  (func $itself-32 (export "itself-32") (param v128) (result v128 v128 v128 v128)
    v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a098f local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x9090909090909090 0x9090909090909090 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x706050403020100 0x900e0d0c0b0a0908 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0xb9b9b9b9b9b9b9b9 0xb9b9b9b9b9b9b9b9 local.tee 0 local.get 0 i8x16.relaxed_swizzle
  )
  (func $lists-36 (export "lists-36") (param v128) (result v128 v128 v128 v128)
    local.get 0 v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a09b9 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0xbabababababababa 0xbabababababababa i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x7ba050403020100 0xf0e0d0c0b0a0908 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 -1 -1 i8x16.relaxed_swizzle
  )
  (func $constants-36 (export "constants-36") (param v128) (result v128 v128 v128 v128)
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336 v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a09b9
    i8x16.relaxed_swizzle v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0xbabababababababa 0xbabababababababa i8x16.relaxed_swizzle
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336 v128.const i64x2 0x7ba050403020100 0xf0e0d0c0b0a0908
    i8x16.relaxed_swizzle v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336 v128.const i64x2 -1 -1
    i8x16.relaxed_swizzle
  )
  (func $variable-36 (export "variable-36") (param v128) (result v128 v128 v128 v128) (local v128)
    v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a09b9 local.set 1 local.get 0 local.get 1
    i8x16.relaxed_swizzle v128.const i64x2 0xbabababababababa 0xbabababababababa local.set 1 local.get 0
    local.get 1 i8x16.relaxed_swizzle v128.const i64x2 0x7ba050403020100 0xf0e0d0c0b0a0908 local.set 1
    local.get 0 local.get 1 i8x16.relaxed_swizzle v128.const i64x2 -1 -1 local.set 1 local.get 0 local.get 1
    i8x16.relaxed_swizzle
  )
  (func $itself-36 (export "itself-36") (param v128) (result v128 v128 v128 v128)
    v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a09b9 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0xbabababababababa 0xbabababababababa local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x7ba050403020100 0xf0e0d0c0b0a0908 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 -1 -1 local.tee 0 local.get 0 i8x16.relaxed_swizzle
  )
  (func $lists-40 (export "lists-40") (param v128) (result v128 v128 v128 v128)
    local.get 0 v128.const i64x2 0x7ff050403020100 0xf0e0d0c0b0a0908 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x81336618c59be6fc 0x5b8e58b6c8b2a91a i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0xb3fe07b4c7435398 0xb91b2fa787d06ad8 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0xc001c3bbb7d194a0 0xa943a32728fdf22a i8x16.relaxed_swizzle
  )
  (func $constants-40 (export "constants-40") (param v128) (result v128 v128 v128 v128)
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336 v128.const i64x2 0x7ff050403020100 0xf0e0d0c0b0a0908
    i8x16.relaxed_swizzle v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0x81336618c59be6fc 0x5b8e58b6c8b2a91a i8x16.relaxed_swizzle
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0xb3fe07b4c7435398 0xb91b2fa787d06ad8 i8x16.relaxed_swizzle
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0xc001c3bbb7d194a0 0xa943a32728fdf22a i8x16.relaxed_swizzle
  )
  (func $variable-40 (export "variable-40") (param v128) (result v128 v128 v128 v128) (local v128)
    v128.const i64x2 0x7ff050403020100 0xf0e0d0c0b0a0908 local.set 1 local.get 0 local.get 1
    i8x16.relaxed_swizzle v128.const i64x2 0x81336618c59be6fc 0x5b8e58b6c8b2a91a local.set 1 local.get 0
    local.get 1 i8x16.relaxed_swizzle v128.const i64x2 0xb3fe07b4c7435398 0xb91b2fa787d06ad8 local.set 1
    local.get 0 local.get 1 i8x16.relaxed_swizzle v128.const i64x2 0xc001c3bbb7d194a0 0xa943a32728fdf22a
    local.set 1 local.get 0 local.get 1 i8x16.relaxed_swizzle
  )
  (func $itself-40 (export "itself-40") (param v128) (result v128 v128 v128 v128)
    v128.const i64x2 0x7ff050403020100 0xf0e0d0c0b0a0908 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x81336618c59be6fc 0x5b8e58b6c8b2a91a local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0xb3fe07b4c7435398 0xb91b2fa787d06ad8 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0xc001c3bbb7d194a0 0xa943a32728fdf22a local.tee 0 local.get 0 i8x16.relaxed_swizzle
  )
  (func $lists-44 (export "lists-44") (param v128) (result v128 v128 v128 v128)
    local.get 0 v128.const i64x2 0xd5ee6e417cec5b38 0x30169f61dcde63b8 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0x4781b088a187a5 0x5619481e5d59c464 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0xe6d6cf0a0ec04229 0x7fac1366cf395ab2 i8x16.relaxed_swizzle local.get 0
    v128.const i64x2 0xa5e7a3f8196a49b8 0xbb0152d535b91210 i8x16.relaxed_swizzle
  )
  (func $constants-44 (export "constants-44") (param v128) (result v128 v128 v128 v128)
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0xd5ee6e417cec5b38 0x30169f61dcde63b8 i8x16.relaxed_swizzle
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336 v128.const i64x2 0x4781b088a187a5 0x5619481e5d59c464
    i8x16.relaxed_swizzle v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0xe6d6cf0a0ec04229 0x7fac1366cf395ab2 i8x16.relaxed_swizzle
    v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336
    v128.const i64x2 0xa5e7a3f8196a49b8 0xbb0152d535b91210 i8x16.relaxed_swizzle
  )
  (func $variable-44 (export "variable-44") (param v128) (result v128 v128 v128 v128) (local v128)
    v128.const i64x2 0xd5ee6e417cec5b38 0x30169f61dcde63b8 local.set 1 local.get 0 local.get 1
    i8x16.relaxed_swizzle v128.const i64x2 0x4781b088a187a5 0x5619481e5d59c464 local.set 1 local.get 0
    local.get 1 i8x16.relaxed_swizzle v128.const i64x2 0xe6d6cf0a0ec04229 0x7fac1366cf395ab2 local.set 1
    local.get 0 local.get 1 i8x16.relaxed_swizzle v128.const i64x2 0xa5e7a3f8196a49b8 0xbb0152d535b91210
    local.set 1 local.get 0 local.get 1 i8x16.relaxed_swizzle
  )
  (func $itself-44 (export "itself-44") (param v128) (result v128 v128 v128 v128)
    v128.const i64x2 0xd5ee6e417cec5b38 0x30169f61dcde63b8 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0x4781b088a187a5 0x5619481e5d59c464 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0xe6d6cf0a0ec04229 0x7fac1366cf395ab2 local.tee 0 local.get 0 i8x16.relaxed_swizzle
    v128.const i64x2 0xa5e7a3f8196a49b8 0xbb0152d535b91210 local.tee 0 local.get 0 i8x16.relaxed_swizzle
  )
)

(assert_return (invoke "lists-0"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336)
  (v128.const i64x2 0x36b3a719870dd308 0x200f1ed8181001de)
  (v128.const i64x2 0x1de18101ed8200f 0xd308870da71936b3) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336)))
(assert_return (invoke "constants-0"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336)
  (v128.const i64x2 0x36b3a719870dd308 0x200f1ed8181001de)
  (v128.const i64x2 0x1de18101ed8200f 0xd308870da71936b3) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336)))
(assert_return (invoke "variable-0"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336)
  (v128.const i64x2 0x36b3a719870dd308 0x200f1ed8181001de)
  (v128.const i64x2 0x1de18101ed8200f 0xd308870da71936b3) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336)))
(assert_return (invoke "itself-0"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a0908)
  (v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a0908)
  (v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a0908) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x1716151413121110 0x1f1e1d1c1b1a1918)))
(assert_return (invoke "lists-4"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336)) (v128.const i64x2 0 0)
  (either (v128.const i64x2 0 0) (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (v128.const i64x2 0 0) (v128.const i64x2 0xd8d81e1e0f0f2020 0xdede010110101818))
(assert_return (invoke "constants-4"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336)) (v128.const i64x2 0 0)
  (either (v128.const i64x2 0 0) (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (v128.const i64x2 0 0) (v128.const i64x2 0xd8d81e1e0f0f2020 0xdede010110101818))
(assert_return (invoke "variable-4"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336)) (v128.const i64x2 0 0)
  (either (v128.const i64x2 0 0) (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (v128.const i64x2 0 0) (v128.const i64x2 0xd8d81e1e0f0f2020 0xdede010110101818))
(assert_return (invoke "itself-4"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336)) (v128.const i64x2 0 0)
  (either (v128.const i64x2 0 0) (v128.const i64x2 0x7776757473727170 0x7f7e7d7c7b7a7978))
  (v128.const i64x2 0 0) (v128.const i64x2 0x101010100000000 0x303030302020202))
(assert_return (invoke "lists-8"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336)) (either (v128.const i64x2 0xd387a73601181e20 0)
  (v128.const i64x2 0xd387a73601181e20 0xd387a73601181e20))
  (v128.const i64x2 0x2020202020202020 0x2020202020202020)
  (v128.const i64x2 0xde011018d81e2020 0x8d30d8719a7b336)
  (v128.const i64x2 0xf0f0f0f0f0f0f0f 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "constants-8"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336)) (either (v128.const i64x2 0xd387a73601181e20 0)
  (v128.const i64x2 0xd387a73601181e20 0xd387a73601181e20))
  (v128.const i64x2 0x2020202020202020 0x2020202020202020)
  (v128.const i64x2 0xde011018d81e2020 0x8d30d8719a7b336)
  (v128.const i64x2 0xf0f0f0f0f0f0f0f 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "variable-8"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336)) (either (v128.const i64x2 0xd387a73601181e20 0)
  (v128.const i64x2 0xd387a73601181e20 0xd387a73601181e20))
  (v128.const i64x2 0x2020202020202020 0x2020202020202020)
  (v128.const i64x2 0xde011018d81e2020 0x8d30d8719a7b336)
  (v128.const i64x2 0xf0f0f0f0f0f0f0f 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "itself-8"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336)) (either (v128.const i64x2 0x1c1814100c080400 0)
  (v128.const i64x2 0x1c1814100c080400 0x1c1814100c080400)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x706050403020000 0xf0e0d0c0b0a0908)
  (v128.const i64x2 0x101010101010101 0x101010101010101))
(assert_return (invoke "lists-12"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (v128.const i64x2 0xde011018d81e0f20 0xfd30d8719a7b336)
  (v128.const i64x2 0x808080808080808 0x808080808080808)
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x2020202020202020 0x2020202020202020)))
(assert_return (invoke "constants-12"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (v128.const i64x2 0xde011018d81e0f20 0xfd30d8719a7b336)
  (v128.const i64x2 0x808080808080808 0x808080808080808)
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x2020202020202020 0x2020202020202020)))
(assert_return (invoke "variable-12"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (v128.const i64x2 0xde011018d81e0f20 0xfd30d8719a7b336)
  (v128.const i64x2 0x808080808080808 0x808080808080808)
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x2020202020202020 0x2020202020202020)))
(assert_return (invoke "itself-12"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (v128.const i64x2 0x706050403020100 0x10e0d0c0b0a0908)
  (v128.const i64x2 0xf0f0f0f0f0f0f0f 0xf0f0f0f0f0f0f0f)
  (v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a0908) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x1010101010101010 0x1010101010101010)))
(assert_return (invoke "lists-16"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (either (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b300)
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b320)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0xf0f0f0f0f0f0f0f 0xf0f0f0f0f0f0f0f))
  (either (v128.const i64x2 0xde001018d81e0f20 0x8d30d8719a7b336)
  (v128.const i64x2 0xde0f1018d81e0f20 0x8d30d8719a7b336)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x808080808080808 0x808080808080808)))
(assert_return (invoke "constants-16"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (either (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b300)
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b320)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0xf0f0f0f0f0f0f0f 0xf0f0f0f0f0f0f0f))
  (either (v128.const i64x2 0xde001018d81e0f20 0x8d30d8719a7b336)
  (v128.const i64x2 0xde0f1018d81e0f20 0x8d30d8719a7b336)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x808080808080808 0x808080808080808)))
(assert_return (invoke "variable-16"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (either (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b300)
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b320)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0xf0f0f0f0f0f0f0f 0xf0f0f0f0f0f0f0f))
  (either (v128.const i64x2 0xde001018d81e0f20 0x8d30d8719a7b336)
  (v128.const i64x2 0xde0f1018d81e0f20 0x8d30d8719a7b336)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x808080808080808 0x808080808080808)))
(assert_return (invoke "itself-16"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a0900) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x1111111111111111 0x1111111111111111))
  (either (v128.const i64x2 0x700050403020100 0xf0e0d0c0b0a0908)
  (v128.const i64x2 0x701050403020100 0xf0e0d0c0b0a0908)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x1f1f1f1f1f1f1f1f 0x1f1f1f1f1f1f1f1f)))
(assert_return (invoke "lists-20"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (either (v128.const i64x2 0xde011000d81e0f20 0x8d30d8719a7b336)
  (v128.const i64x2 0xde011008d81e0f20 0x8d30d8719a7b336)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x2020202020202020 0x2020202020202020))
  (either (v128.const i64x2 0x11018d81e0f20 0x8d30d8719a7b336)
  (v128.const i64x2 0x20011018d81e0f20 0x8d30d8719a7b336)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x1010101010101010 0x1010101010101010)))
(assert_return (invoke "constants-20"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (either (v128.const i64x2 0xde011000d81e0f20 0x8d30d8719a7b336)
  (v128.const i64x2 0xde011008d81e0f20 0x8d30d8719a7b336)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x2020202020202020 0x2020202020202020))
  (either (v128.const i64x2 0x11018d81e0f20 0x8d30d8719a7b336)
  (v128.const i64x2 0x20011018d81e0f20 0x8d30d8719a7b336)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x1010101010101010 0x1010101010101010)))
(assert_return (invoke "variable-20"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (either (v128.const i64x2 0xde011000d81e0f20 0x8d30d8719a7b336)
  (v128.const i64x2 0xde011008d81e0f20 0x8d30d8719a7b336)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x2020202020202020 0x2020202020202020))
  (either (v128.const i64x2 0x11018d81e0f20 0x8d30d8719a7b336)
  (v128.const i64x2 0x20011018d81e0f20 0x8d30d8719a7b336)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x1010101010101010 0x1010101010101010)))
(assert_return (invoke "itself-20"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (either (v128.const i64x2 0x706050003020100 0xf0e0d0c0b0a0908)
  (v128.const i64x2 0x706050f03020100 0xf0e0d0c0b0a0908)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x2020202020202020 0x2020202020202020))
  (v128.const i64x2 0x6050403020100 0xf0e0d0c0b0a0908) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x4545454545454545 0x4545454545454545)))
(assert_return (invoke "lists-24"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (either (v128.const i64x2 0x11018d81e0f20 0x8d30d8719a7b336)
  (v128.const i64x2 0x10011018d81e0f20 0x8d30d8719a7b336)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x101010101010101 0x101010101010101))
  (either (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a70036)
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a70136)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x808080808080808 0x808080808080808)))
(assert_return (invoke "constants-24"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (either (v128.const i64x2 0x11018d81e0f20 0x8d30d8719a7b336)
  (v128.const i64x2 0x10011018d81e0f20 0x8d30d8719a7b336)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x101010101010101 0x101010101010101))
  (either (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a70036)
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a70136)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x808080808080808 0x808080808080808)))
(assert_return (invoke "variable-24"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (either (v128.const i64x2 0x11018d81e0f20 0x8d30d8719a7b336)
  (v128.const i64x2 0x10011018d81e0f20 0x8d30d8719a7b336)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x101010101010101 0x101010101010101))
  (either (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a70036)
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a70136)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x808080808080808 0x808080808080808)))
(assert_return (invoke "itself-24"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (either (v128.const i64x2 0x6050403020100 0xf0e0d0c0b0a0908)
  (v128.const i64x2 0x506050403020100 0xf0e0d0c0b0a0908)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x4646464646464646 0x4646464646464646))
  (either (v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a0008)
  (v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a0608)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x7f7f7f7f7f7f7f7f 0x7f7f7f7f7f7f7f7f)))
(assert_return (invoke "lists-28"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (either (v128.const i64x2 0xde011000d81e0f20 0x8d30d8719a7b336)
  (v128.const i64x2 0xde011008d81e0f20 0x8d30d8719a7b336)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xde011018d81e0f00 0x8d30d8719a7b336) (v128.const i64x2 0 0))
(assert_return (invoke "constants-28"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (either (v128.const i64x2 0xde011000d81e0f20 0x8d30d8719a7b336)
  (v128.const i64x2 0xde011008d81e0f20 0x8d30d8719a7b336)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xde011018d81e0f00 0x8d30d8719a7b336) (v128.const i64x2 0 0))
(assert_return (invoke "variable-28"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (either (v128.const i64x2 0xde011000d81e0f20 0x8d30d8719a7b336)
  (v128.const i64x2 0xde011008d81e0f20 0x8d30d8719a7b336)) (v128.const i64x2 0 0)
  (v128.const i64x2 0xde011018d81e0f00 0x8d30d8719a7b336) (v128.const i64x2 0 0))
(assert_return (invoke "itself-28"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (either (v128.const i64x2 0x706050003020100 0xf0e0d0c0b0a0908)
  (v128.const i64x2 0x706050f03020100 0xf0e0d0c0b0a0908)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a0908) (v128.const i64x2 0 0))
(assert_return (invoke "lists-32"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b300) (v128.const i64x2 0 0)
  (v128.const i64x2 0xde011018d81e0f20 0xd30d8719a7b336) (v128.const i64x2 0 0))
(assert_return (invoke "constants-32"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b300) (v128.const i64x2 0 0)
  (v128.const i64x2 0xde011018d81e0f20 0xd30d8719a7b336) (v128.const i64x2 0 0))
(assert_return (invoke "variable-32"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b300) (v128.const i64x2 0 0)
  (v128.const i64x2 0xde011018d81e0f20 0xd30d8719a7b336) (v128.const i64x2 0 0))
(assert_return (invoke "itself-32"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a0900) (v128.const i64x2 0 0)
  (v128.const i64x2 0x706050403020100 0xe0d0c0b0a0908) (v128.const i64x2 0 0))
(assert_return (invoke "lists-36"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b300) (v128.const i64x2 0 0)
  (v128.const i64x2 0xde001018d81e0f20 0x8d30d8719a7b336) (v128.const i64x2 0 0))
(assert_return (invoke "constants-36"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b300) (v128.const i64x2 0 0)
  (v128.const i64x2 0xde001018d81e0f20 0x8d30d8719a7b336) (v128.const i64x2 0 0))
(assert_return (invoke "variable-36"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b300) (v128.const i64x2 0 0)
  (v128.const i64x2 0xde001018d81e0f20 0x8d30d8719a7b336) (v128.const i64x2 0 0))
(assert_return (invoke "itself-36"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (v128.const i64x2 0x706050403020100 0xf0e0d0c0b0a0900) (v128.const i64x2 0 0)
  (v128.const i64x2 0x700050403020100 0xf0e0d0c0b0a0908) (v128.const i64x2 0 0))
(assert_return (invoke "lists-40"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (v128.const i64x2 0xde001018d81e0f20 0x8d30d8719a7b336) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0xd8013600000000 0x19003600000000a7)) (either (v128.const i64x2 0xde0000000000 0)
  (v128.const i64x2 0xde0000d8d800 0x1908000000a700)) (either (v128.const i64x2 0xf000000000000 0)
  (v128.const i64x2 0xf000000000000 0xd800de360000a7)))
(assert_return (invoke "constants-40"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (v128.const i64x2 0xde001018d81e0f20 0x8d30d8719a7b336) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0xd8013600000000 0x19003600000000a7)) (either (v128.const i64x2 0xde0000000000 0)
  (v128.const i64x2 0xde0000d8d800 0x1908000000a700)) (either (v128.const i64x2 0xf000000000000 0)
  (v128.const i64x2 0xf000000000000 0xd800de360000a7)))
(assert_return (invoke "variable-40"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (v128.const i64x2 0xde001018d81e0f20 0x8d30d8719a7b336) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0xd8013600000000 0x19003600000000a7)) (either (v128.const i64x2 0xde0000000000 0)
  (v128.const i64x2 0xde0000d8d800 0x1908000000a700)) (either (v128.const i64x2 0xf000000000000 0)
  (v128.const i64x2 0xf000000000000 0xd800de360000a7)))
(assert_return (invoke "itself-40"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336))
  (v128.const i64x2 0x700050403020100 0xf0e0d0c0b0a0908) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0xc5331a00000000 0xc8001a00000000b2)) (either (v128.const i64x2 0xb30000000000 0)
  (v128.const i64x2 0xb30000c7c700 0x87b9000000d000)) (either (v128.const i64x2 0x94000000000000 0)
  (v128.const i64x2 0x94000000000000 0xb700c02a0000fd)))
(assert_return (invoke "lists-44"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0xd30f87001936 0x2001000f0000d800)) (either (v128.const i64x2 0x2000000000000000 0)
  (v128.const i64x2 0x20de000000000000 0x1b336d30db30018)) (either (v128.const i64x2 0xa7d3000000 0)
  (v128.const i64x2 0xa7d3001eb3 0x800d80100b3a700)) (either (v128.const i64x2 0 0xf000000000000)
  (v128.const i64x2 0xb3a7b300 0xf1e0010001e20)))
(assert_return (invoke "constants-44"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0xd30f87001936 0x2001000f0000d800)) (either (v128.const i64x2 0x2000000000000000 0)
  (v128.const i64x2 0x20de000000000000 0x1b336d30db30018)) (either (v128.const i64x2 0xa7d3000000 0)
  (v128.const i64x2 0xa7d3001eb3 0x800d80100b3a700)) (either (v128.const i64x2 0 0xf000000000000)
  (v128.const i64x2 0xb3a7b300 0xf1e0010001e20)))
(assert_return (invoke "variable-44"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0xd30f87001936 0x2001000f0000d800)) (either (v128.const i64x2 0x2000000000000000 0)
  (v128.const i64x2 0x20de000000000000 0x1b336d30db30018)) (either (v128.const i64x2 0xa7d3000000 0)
  (v128.const i64x2 0xa7d3001eb3 0x800d80100b3a700)) (either (v128.const i64x2 0 0xf000000000000)
  (v128.const i64x2 0xb3a7b300 0xf1e0010001e20)))
(assert_return (invoke "itself-44"
  (v128.const i64x2 0xde011018d81e0f20 0x8d30d8719a7b336)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 0x165b6100dcb8 0x38ee005b00007c00)) (either (v128.const i64x2 0xa500000000000000 0)
  (v128.const i64x2 0xa500000000000000 0x47c4641948c400b0)) (either (v128.const i64x2 0x39ac000000 0)
  (v128.const i64x2 0x39ac00c05a 0x7f000ed6005a3900)) (either (v128.const i64x2 0 0x49000000000000)
  (v128.const i64x2 0x12b91200 0x496a00a3006ab8)))
