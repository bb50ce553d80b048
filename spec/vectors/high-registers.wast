;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Vectors, addresses and lanes in all registers.
;;
;; "v128.load16_lane-6-4" has 6 integers and 4 vectors before its parameters, all of which live on. Results are that
;; of the instruction and then, for stores, the bytes in memory; then a sum of all other parameters.

(module
  (memory 1 5)
  (data (i32.const 0) "\48\4a\c5\01\e2\d0\d3\74\e4\58\83\30\8c\9e\15\40\54\a3\6e\03\3f\1e\e9\29\0a\a6\86\cf\e5\8b\d0\20\7e\ff\40\a6\a2\1a\12\7b\50\03\00\81\fe\f9\d7\aa\80\41\bb\37\cf\23\30\16\9c\b3\52\82\42\38\79\cd")
  (func $v128.load-8-8 (export "v128.load-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 16 local.get 17 i32.add v128.load offset=1 local.get 19 local.get 8 i32x4.add local.get 9
    i32x4.add local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add
    local.get 14 i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat
    i8x16.sub
  )
  (func $v128.store-8-8 (export "v128.store-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 16 local.get 17 i32.add local.get 18 v128.store offset=1 local.get 16 local.get 17 i32.add
    v128.load offset=1 local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add local.get 10 i32x4.add
    local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14 i32x4.add local.get 15
    i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat
    i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat
    i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.load8x8_s-8-8 (export "v128.load8x8_s-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 16 local.get 17 i32.add v128.load8x8_s offset=1 local.get 19 local.get 8 i32x4.add local.get 9
    i32x4.add local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add
    local.get 14 i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat
    i8x16.sub
  )
  (func $v128.load8x8_u-8-8 (export "v128.load8x8_u-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 16 local.get 17 i32.add v128.load8x8_u offset=1 local.get 19 local.get 8 i32x4.add local.get 9
    i32x4.add local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add
    local.get 14 i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat
    i8x16.sub
  )
  (func $v128.load16x4_s-8-8 (export "v128.load16x4_s-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 16 local.get 17 i32.add v128.load16x4_s offset=1 local.get 19 local.get 8 i32x4.add local.get 9
    i32x4.add local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add
    local.get 14 i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat
    i8x16.sub
  )
  (func $v128.load16x4_u-8-8 (export "v128.load16x4_u-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 16 local.get 17 i32.add v128.load16x4_u offset=1 local.get 19 local.get 8 i32x4.add local.get 9
    i32x4.add local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add
    local.get 14 i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat
    i8x16.sub
  )
  (func $v128.load32x2_s-8-8 (export "v128.load32x2_s-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 16 local.get 17 i32.add v128.load32x2_s offset=1 local.get 19 local.get 8 i32x4.add local.get 9
    i32x4.add local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add
    local.get 14 i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat
    i8x16.sub
  )
  (func $v128.load32x2_u-8-8 (export "v128.load32x2_u-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 16 local.get 17 i32.add v128.load32x2_u offset=1 local.get 19 local.get 8 i32x4.add local.get 9
    i32x4.add local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add
    local.get 14 i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat
    i8x16.sub
  )
  (func $v128.load8_splat-8-8 (export "v128.load8_splat-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 16 local.get 17 i32.add v128.load8_splat offset=1 local.get 19 local.get 8 i32x4.add local.get 9
    i32x4.add local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add
    local.get 14 i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat
    i8x16.sub
  )
  (func $v128.load16_splat-8-8 (export "v128.load16_splat-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 16 local.get 17 i32.add v128.load16_splat offset=1 local.get 19 local.get 8 i32x4.add
    local.get 9 i32x4.add local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13
    i32x4.add local.get 14 i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1
    i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4
    i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7
    i32x4.splat i8x16.sub
  )
  (func $v128.load32_splat-8-8 (export "v128.load32_splat-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 16 local.get 17 i32.add v128.load32_splat offset=1 local.get 19 local.get 8 i32x4.add
    local.get 9 i32x4.add local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13
    i32x4.add local.get 14 i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1
    i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4
    i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7
    i32x4.splat i8x16.sub
  )
  (func $v128.load64_splat-8-8 (export "v128.load64_splat-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 16 local.get 17 i32.add v128.load64_splat offset=1 local.get 19 local.get 8 i32x4.add
    local.get 9 i32x4.add local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13
    i32x4.add local.get 14 i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1
    i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4
    i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7
    i32x4.splat i8x16.sub
  )
  (func $v128.load32_zero-8-8 (export "v128.load32_zero-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 16 local.get 17 i32.add v128.load32_zero offset=1 local.get 19 local.get 8 i32x4.add local.get 9
    i32x4.add local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add
    local.get 14 i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat
    i8x16.sub
  )
  (func $v128.load64_zero-8-8 (export "v128.load64_zero-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 16 local.get 17 i32.add v128.load64_zero offset=1 local.get 19 local.get 8 i32x4.add local.get 9
    i32x4.add local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add
    local.get 14 i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat
    i8x16.sub
  )
  (func $v128.load8_lane-8-8 (export "v128.load8_lane-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 16 local.get 17 i32.add local.get 18 v128.load8_lane offset=1 15 local.get 19 local.get 8
    i32x4.add local.get 9 i32x4.add local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add
    local.get 13 i32x4.add local.get 14 i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub
    local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub
    local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub
    local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.store8_lane-8-8 (export "v128.store8_lane-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 16 local.get 17 i32.add local.get 18 v128.store8_lane offset=1 15 local.get 16 local.get 17
    i32.add v128.load offset=1 local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add local.get 10 i32x4.add
    local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14 i32x4.add local.get 15
    i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat
    i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat
    i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.load16_lane-8-8 (export "v128.load16_lane-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 16 local.get 17 i32.add local.get 18 v128.load16_lane offset=1 7 local.get 19 local.get 8
    i32x4.add local.get 9 i32x4.add local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add
    local.get 13 i32x4.add local.get 14 i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub
    local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub
    local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub
    local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.store16_lane-8-8 (export "v128.store16_lane-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 16 local.get 17 i32.add local.get 18 v128.store16_lane offset=1 7 local.get 16 local.get 17
    i32.add v128.load offset=1 local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add local.get 10 i32x4.add
    local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14 i32x4.add local.get 15
    i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat
    i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat
    i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.load32_lane-8-8 (export "v128.load32_lane-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 16 local.get 17 i32.add local.get 18 v128.load32_lane offset=1 3 local.get 19 local.get 8
    i32x4.add local.get 9 i32x4.add local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add
    local.get 13 i32x4.add local.get 14 i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub
    local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub
    local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub
    local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.store32_lane-8-8 (export "v128.store32_lane-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 16 local.get 17 i32.add local.get 18 v128.store32_lane offset=1 3 local.get 16 local.get 17
    i32.add v128.load offset=1 local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add local.get 10 i32x4.add
    local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14 i32x4.add local.get 15
    i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat
    i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat
    i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.load64_lane-8-8 (export "v128.load64_lane-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 16 local.get 17 i32.add local.get 18 v128.load64_lane offset=1 1 local.get 19 local.get 8
    i32x4.add local.get 9 i32x4.add local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add
    local.get 13 i32x4.add local.get 14 i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub
    local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub
    local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub
    local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.store64_lane-8-8 (export "v128.store64_lane-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 16 local.get 17 i32.add local.get 18 v128.store64_lane offset=1 1 local.get 16 local.get 17
    i32.add v128.load offset=1 local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add local.get 10 i32x4.add
    local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14 i32x4.add local.get 15
    i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat
    i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat
    i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $i8x16.splat-8-8 (export "i8x16.splat-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 16 i8x16.splat local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add local.get 10 i32x4.add
    local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14 i32x4.add local.get 15
    i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat
    i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat
    i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $i8x16.extract_lane_s-8-8 (export "i8x16.extract_lane_s-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result i32 v128)
    local.get 18 i8x16.extract_lane_s 2 local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add local.get 10
    i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14 i32x4.add
    local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2
    i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5
    i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $i8x16.extract_lane_u-8-8 (export "i8x16.extract_lane_u-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result i32 v128)
    local.get 18 i8x16.extract_lane_u 2 local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add local.get 10
    i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14 i32x4.add
    local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2
    i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5
    i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $i8x16.replace_lane-8-8 (export "i8x16.replace_lane-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 18 local.get 16 i8x16.replace_lane 0 local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add
    local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14
    i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $i16x8.splat-8-8 (export "i16x8.splat-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 16 i16x8.splat local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add local.get 10 i32x4.add
    local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14 i32x4.add local.get 15
    i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat
    i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat
    i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $i16x8.extract_lane_s-8-8 (export "i16x8.extract_lane_s-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result i32 v128)
    local.get 18 i16x8.extract_lane_s 0 local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add local.get 10
    i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14 i32x4.add
    local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2
    i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5
    i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $i16x8.extract_lane_u-8-8 (export "i16x8.extract_lane_u-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result i32 v128)
    local.get 18 i16x8.extract_lane_u 5 local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add local.get 10
    i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14 i32x4.add
    local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2
    i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5
    i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $i16x8.replace_lane-8-8 (export "i16x8.replace_lane-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 18 local.get 16 i16x8.replace_lane 3 local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add
    local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14
    i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $i32x4.splat-8-8 (export "i32x4.splat-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 16 i32x4.splat local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add local.get 10 i32x4.add
    local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14 i32x4.add local.get 15
    i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat
    i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat
    i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $i32x4.extract_lane-8-8 (export "i32x4.extract_lane-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result i32 v128)
    local.get 18 i32x4.extract_lane 1 local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add local.get 10
    i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14 i32x4.add
    local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2
    i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5
    i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $i32x4.replace_lane-8-8 (export "i32x4.replace_lane-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 18 local.get 16 i32x4.replace_lane 0 local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add
    local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14
    i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $i64x2.splat-8-8 (export "i64x2.splat-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 17 i64.extend_i32_u i64x2.splat local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add
    local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14
    i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $i64x2.extract_lane-8-8 (export "i64x2.extract_lane-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result i64 v128)
    local.get 18 i64x2.extract_lane 0 local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add local.get 10
    i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14 i32x4.add
    local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2
    i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5
    i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $i64x2.replace_lane-8-8 (export "i64x2.replace_lane-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 18 local.get 17 i64.extend_i32_u i64x2.replace_lane 1 local.get 19 local.get 8 i32x4.add
    local.get 9 i32x4.add local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13
    i32x4.add local.get 14 i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1
    i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4
    i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7
    i32x4.splat i8x16.sub
  )
  (func $f32x4.splat-8-8 (export "f32x4.splat-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 18 f32x4.extract_lane 1 f32x4.splat local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add
    local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14
    i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $f32x4.extract_lane-8-8 (export "f32x4.extract_lane-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result f32 v128)
    local.get 18 f32x4.extract_lane 3 local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add local.get 10
    i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14 i32x4.add
    local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2
    i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5
    i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $f32x4.replace_lane-8-8 (export "f32x4.replace_lane-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 18 local.get 18 f32x4.extract_lane 1 f32x4.replace_lane 3 local.get 19 local.get 8 i32x4.add
    local.get 9 i32x4.add local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13
    i32x4.add local.get 14 i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1
    i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4
    i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7
    i32x4.splat i8x16.sub
  )
  (func $f64x2.splat-8-8 (export "f64x2.splat-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 18 f64x2.extract_lane 1 f64x2.splat local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add
    local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14
    i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $f64x2.extract_lane-8-8 (export "f64x2.extract_lane-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result f64 v128)
    local.get 18 f64x2.extract_lane 1 local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add local.get 10
    i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14 i32x4.add
    local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2
    i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5
    i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $f64x2.replace_lane-8-8 (export "f64x2.replace_lane-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 18 local.get 18 f64x2.extract_lane 1 f64x2.replace_lane 0 local.get 19 local.get 8 i32x4.add
    local.get 9 i32x4.add local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13
    i32x4.add local.get 14 i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1
    i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4
    i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7
    i32x4.splat i8x16.sub
  )
  (func $i8x16.sub-8-8 (export "i8x16.sub-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 18 local.get 19 i8x16.sub local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add local.get 10
    i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14 i32x4.add
    local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2
    i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5
    i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $f32x4.max-8-8 (export "f32x4.max-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 18 local.get 19 f32x4.max local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add local.get 10
    i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14 i32x4.add
    local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2
    i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5
    i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $i64x2.mul-8-8 (export "i64x2.mul-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 18 local.get 19 i64x2.mul local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add local.get 10
    i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14 i32x4.add
    local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2
    i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5
    i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $i8x16.shr_s-8-8 (export "i8x16.shr_s-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 18 local.get 16 i8x16.shr_s local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add
    local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14
    i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.bitselect-8-8 (export "v128.bitselect-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 18 local.get 19 local.get 19 v128.bitselect local.get 19 local.get 8 i32x4.add local.get 9
    i32x4.add local.get 10 i32x4.add local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add
    local.get 14 i32x4.add local.get 15 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat
    i8x16.sub
  )
  (func $i16x8.bitmask-8-8 (export "i16x8.bitmask-8-8")
  (param i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result i32 v128)
    local.get 18 i16x8.bitmask local.get 19 local.get 8 i32x4.add local.get 9 i32x4.add local.get 10 i32x4.add
    local.get 11 i32x4.add local.get 12 i32x4.add local.get 13 i32x4.add local.get 14 i32x4.add local.get 15
    i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat
    i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat
    i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.load-6-4 (export "v128.load-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 11 i32.add v128.load offset=1 local.get 13 local.get 6 i32x4.add local.get 7
    i32x4.add local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1
    i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4
    i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $v128.store-6-4 (export "v128.store-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 11 i32.add local.get 12 v128.store offset=1 local.get 10 local.get 11 i32.add
    v128.load offset=1 local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add local.get 8 i32x4.add
    local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2
    i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5
    i32x4.splat i8x16.sub
  )
  (func $v128.load8x8_s-6-4 (export "v128.load8x8_s-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 11 i32.add v128.load8x8_s offset=1 local.get 13 local.get 6 i32x4.add local.get 7
    i32x4.add local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1
    i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4
    i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $v128.load8x8_u-6-4 (export "v128.load8x8_u-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 11 i32.add v128.load8x8_u offset=1 local.get 13 local.get 6 i32x4.add local.get 7
    i32x4.add local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1
    i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4
    i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $v128.load16x4_s-6-4 (export "v128.load16x4_s-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 11 i32.add v128.load16x4_s offset=1 local.get 13 local.get 6 i32x4.add local.get 7
    i32x4.add local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1
    i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4
    i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $v128.load16x4_u-6-4 (export "v128.load16x4_u-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 11 i32.add v128.load16x4_u offset=1 local.get 13 local.get 6 i32x4.add local.get 7
    i32x4.add local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1
    i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4
    i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $v128.load32x2_s-6-4 (export "v128.load32x2_s-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 11 i32.add v128.load32x2_s offset=1 local.get 13 local.get 6 i32x4.add local.get 7
    i32x4.add local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1
    i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4
    i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $v128.load32x2_u-6-4 (export "v128.load32x2_u-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 11 i32.add v128.load32x2_u offset=1 local.get 13 local.get 6 i32x4.add local.get 7
    i32x4.add local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1
    i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4
    i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $v128.load8_splat-6-4 (export "v128.load8_splat-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 11 i32.add v128.load8_splat offset=1 local.get 13 local.get 6 i32x4.add local.get 7
    i32x4.add local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1
    i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4
    i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $v128.load16_splat-6-4 (export "v128.load16_splat-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 11 i32.add v128.load16_splat offset=1 local.get 13 local.get 6 i32x4.add
    local.get 7 i32x4.add local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub
    local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub
    local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $v128.load32_splat-6-4 (export "v128.load32_splat-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 11 i32.add v128.load32_splat offset=1 local.get 13 local.get 6 i32x4.add
    local.get 7 i32x4.add local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub
    local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub
    local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $v128.load64_splat-6-4 (export "v128.load64_splat-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 11 i32.add v128.load64_splat offset=1 local.get 13 local.get 6 i32x4.add
    local.get 7 i32x4.add local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub
    local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub
    local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $v128.load32_zero-6-4 (export "v128.load32_zero-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 11 i32.add v128.load32_zero offset=1 local.get 13 local.get 6 i32x4.add local.get 7
    i32x4.add local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1
    i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4
    i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $v128.load64_zero-6-4 (export "v128.load64_zero-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 11 i32.add v128.load64_zero offset=1 local.get 13 local.get 6 i32x4.add local.get 7
    i32x4.add local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1
    i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4
    i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $v128.load8_lane-6-4 (export "v128.load8_lane-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 11 i32.add local.get 12 v128.load8_lane offset=1 15 local.get 13 local.get 6
    i32x4.add local.get 7 i32x4.add local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat
    i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat
    i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $v128.store8_lane-6-4 (export "v128.store8_lane-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 11 i32.add local.get 12 v128.store8_lane offset=1 15 local.get 10 local.get 11
    i32.add v128.load offset=1 local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add local.get 8 i32x4.add
    local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2
    i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5
    i32x4.splat i8x16.sub
  )
  (func $v128.load16_lane-6-4 (export "v128.load16_lane-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 11 i32.add local.get 12 v128.load16_lane offset=1 7 local.get 13 local.get 6
    i32x4.add local.get 7 i32x4.add local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat
    i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat
    i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $v128.store16_lane-6-4 (export "v128.store16_lane-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 11 i32.add local.get 12 v128.store16_lane offset=1 7 local.get 10 local.get 11
    i32.add v128.load offset=1 local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add local.get 8 i32x4.add
    local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2
    i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5
    i32x4.splat i8x16.sub
  )
  (func $v128.load32_lane-6-4 (export "v128.load32_lane-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 11 i32.add local.get 12 v128.load32_lane offset=1 3 local.get 13 local.get 6
    i32x4.add local.get 7 i32x4.add local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat
    i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat
    i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $v128.store32_lane-6-4 (export "v128.store32_lane-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 11 i32.add local.get 12 v128.store32_lane offset=1 3 local.get 10 local.get 11
    i32.add v128.load offset=1 local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add local.get 8 i32x4.add
    local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2
    i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5
    i32x4.splat i8x16.sub
  )
  (func $v128.load64_lane-6-4 (export "v128.load64_lane-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 11 i32.add local.get 12 v128.load64_lane offset=1 1 local.get 13 local.get 6
    i32x4.add local.get 7 i32x4.add local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat
    i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat
    i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $v128.store64_lane-6-4 (export "v128.store64_lane-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 11 i32.add local.get 12 v128.store64_lane offset=1 1 local.get 10 local.get 11
    i32.add v128.load offset=1 local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add local.get 8 i32x4.add
    local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2
    i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5
    i32x4.splat i8x16.sub
  )
  (func $i8x16.splat-6-4 (export "i8x16.splat-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 10 i8x16.splat local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add local.get 8 i32x4.add
    local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2
    i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5
    i32x4.splat i8x16.sub
  )
  (func $i8x16.extract_lane_s-6-4 (export "i8x16.extract_lane_s-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result i32 v128)
    local.get 12 i8x16.extract_lane_s 11 local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add local.get 8
    i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub
  )
  (func $i8x16.extract_lane_u-6-4 (export "i8x16.extract_lane_u-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result i32 v128)
    local.get 12 i8x16.extract_lane_u 2 local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add local.get 8
    i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub
  )
  (func $i8x16.replace_lane-6-4 (export "i8x16.replace_lane-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 12 local.get 10 i8x16.replace_lane 11 local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add
    local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $i16x8.splat-6-4 (export "i16x8.splat-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 10 i16x8.splat local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add local.get 8 i32x4.add
    local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2
    i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5
    i32x4.splat i8x16.sub
  )
  (func $i16x8.extract_lane_s-6-4 (export "i16x8.extract_lane_s-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result i32 v128)
    local.get 12 i16x8.extract_lane_s 0 local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add local.get 8
    i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub
  )
  (func $i16x8.extract_lane_u-6-4 (export "i16x8.extract_lane_u-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result i32 v128)
    local.get 12 i16x8.extract_lane_u 0 local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add local.get 8
    i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub
  )
  (func $i16x8.replace_lane-6-4 (export "i16x8.replace_lane-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 12 local.get 10 i16x8.replace_lane 4 local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add
    local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $i32x4.splat-6-4 (export "i32x4.splat-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 10 i32x4.splat local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add local.get 8 i32x4.add
    local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2
    i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5
    i32x4.splat i8x16.sub
  )
  (func $i32x4.extract_lane-6-4 (export "i32x4.extract_lane-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result i32 v128)
    local.get 12 i32x4.extract_lane 2 local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add local.get 8
    i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub
  )
  (func $i32x4.replace_lane-6-4 (export "i32x4.replace_lane-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 12 local.get 10 i32x4.replace_lane 0 local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add
    local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $i64x2.splat-6-4 (export "i64x2.splat-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 11 i64.extend_i32_u i64x2.splat local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add
    local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $i64x2.extract_lane-6-4 (export "i64x2.extract_lane-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result i64 v128)
    local.get 12 i64x2.extract_lane 1 local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add local.get 8
    i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub
  )
  (func $i64x2.replace_lane-6-4 (export "i64x2.replace_lane-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 12 local.get 11 i64.extend_i32_u i64x2.replace_lane 1 local.get 13 local.get 6 i32x4.add
    local.get 7 i32x4.add local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub
    local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub
    local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $f32x4.splat-6-4 (export "f32x4.splat-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 12 f32x4.extract_lane 1 f32x4.splat local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add
    local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $f32x4.extract_lane-6-4 (export "f32x4.extract_lane-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result f32 v128)
    local.get 12 f32x4.extract_lane 0 local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add local.get 8
    i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub
  )
  (func $f32x4.replace_lane-6-4 (export "f32x4.replace_lane-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 12 local.get 12 f32x4.extract_lane 1 f32x4.replace_lane 1 local.get 13 local.get 6 i32x4.add
    local.get 7 i32x4.add local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub
    local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub
    local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $f64x2.splat-6-4 (export "f64x2.splat-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 12 f64x2.extract_lane 1 f64x2.splat local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add
    local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $f64x2.extract_lane-6-4 (export "f64x2.extract_lane-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result f64 v128)
    local.get 12 f64x2.extract_lane 0 local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add local.get 8
    i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub
  )
  (func $f64x2.replace_lane-6-4 (export "f64x2.replace_lane-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 12 local.get 12 f64x2.extract_lane 1 f64x2.replace_lane 1 local.get 13 local.get 6 i32x4.add
    local.get 7 i32x4.add local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub
    local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub
    local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $i8x16.sub-6-4 (export "i8x16.sub-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 12 local.get 13 i8x16.sub local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add local.get 8
    i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub
  )
  (func $f32x4.max-6-4 (export "f32x4.max-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 12 local.get 13 f32x4.max local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add local.get 8
    i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub
  )
  (func $i64x2.mul-6-4 (export "i64x2.mul-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 12 local.get 13 i64x2.mul local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add local.get 8
    i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub
  )
  (func $i8x16.shr_s-6-4 (export "i8x16.shr_s-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 12 local.get 10 i8x16.shr_s local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add local.get 8
    i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub
  )
  (func $v128.bitselect-6-4 (export "v128.bitselect-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 12 local.get 13 local.get 13 v128.bitselect local.get 13 local.get 6 i32x4.add local.get 7
    i32x4.add local.get 8 i32x4.add local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1
    i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4
    i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub
  )
  (func $i16x8.bitmask-6-4 (export "i16x8.bitmask-6-4")
  (param i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128) (result i32 v128)
    local.get 12 i16x8.bitmask local.get 13 local.get 6 i32x4.add local.get 7 i32x4.add local.get 8 i32x4.add
    local.get 9 i32x4.add local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2
    i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5
    i32x4.splat i8x16.sub
  )
  (func $v128.load-8-0 (export "v128.load-8-0") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128)
  (result v128 v128)
    local.get 8 local.get 9 i32.add v128.load offset=1 local.get 11 local.get 0 i32x4.splat i8x16.sub
    local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub
    local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub
    local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.store-8-0 (export "v128.store-8-0") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128)
  (result v128 v128)
    local.get 8 local.get 9 i32.add local.get 10 v128.store offset=1 local.get 8 local.get 9 i32.add
    v128.load offset=1 local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.load8x8_s-8-0 (export "v128.load8x8_s-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 9 i32.add v128.load8x8_s offset=1 local.get 11 local.get 0 i32x4.splat i8x16.sub
    local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub
    local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub
    local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.load8x8_u-8-0 (export "v128.load8x8_u-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 9 i32.add v128.load8x8_u offset=1 local.get 11 local.get 0 i32x4.splat i8x16.sub
    local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub
    local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub
    local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.load16x4_s-8-0 (export "v128.load16x4_s-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 9 i32.add v128.load16x4_s offset=1 local.get 11 local.get 0 i32x4.splat i8x16.sub
    local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub
    local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub
    local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.load16x4_u-8-0 (export "v128.load16x4_u-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 9 i32.add v128.load16x4_u offset=1 local.get 11 local.get 0 i32x4.splat i8x16.sub
    local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub
    local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub
    local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.load32x2_s-8-0 (export "v128.load32x2_s-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 9 i32.add v128.load32x2_s offset=1 local.get 11 local.get 0 i32x4.splat i8x16.sub
    local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub
    local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub
    local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.load32x2_u-8-0 (export "v128.load32x2_u-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 9 i32.add v128.load32x2_u offset=1 local.get 11 local.get 0 i32x4.splat i8x16.sub
    local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub
    local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub
    local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.load8_splat-8-0 (export "v128.load8_splat-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 9 i32.add v128.load8_splat offset=1 local.get 11 local.get 0 i32x4.splat i8x16.sub
    local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub
    local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub
    local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.load16_splat-8-0 (export "v128.load16_splat-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 9 i32.add v128.load16_splat offset=1 local.get 11 local.get 0 i32x4.splat i8x16.sub
    local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub
    local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub
    local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.load32_splat-8-0 (export "v128.load32_splat-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 9 i32.add v128.load32_splat offset=1 local.get 11 local.get 0 i32x4.splat i8x16.sub
    local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub
    local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub
    local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.load64_splat-8-0 (export "v128.load64_splat-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 9 i32.add v128.load64_splat offset=1 local.get 11 local.get 0 i32x4.splat i8x16.sub
    local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub
    local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub
    local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.load32_zero-8-0 (export "v128.load32_zero-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 9 i32.add v128.load32_zero offset=1 local.get 11 local.get 0 i32x4.splat i8x16.sub
    local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub
    local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub
    local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.load64_zero-8-0 (export "v128.load64_zero-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 9 i32.add v128.load64_zero offset=1 local.get 11 local.get 0 i32x4.splat i8x16.sub
    local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub
    local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub
    local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.load8_lane-8-0 (export "v128.load8_lane-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 9 i32.add local.get 10 v128.load8_lane offset=1 15 local.get 11 local.get 0
    i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3
    i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6
    i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.store8_lane-8-0 (export "v128.store8_lane-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 9 i32.add local.get 10 v128.store8_lane offset=1 15 local.get 8 local.get 9 i32.add
    v128.load offset=1 local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.load16_lane-8-0 (export "v128.load16_lane-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 9 i32.add local.get 10 v128.load16_lane offset=1 7 local.get 11 local.get 0
    i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3
    i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6
    i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.store16_lane-8-0 (export "v128.store16_lane-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 9 i32.add local.get 10 v128.store16_lane offset=1 7 local.get 8 local.get 9 i32.add
    v128.load offset=1 local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.load32_lane-8-0 (export "v128.load32_lane-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 9 i32.add local.get 10 v128.load32_lane offset=1 3 local.get 11 local.get 0
    i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3
    i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6
    i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.store32_lane-8-0 (export "v128.store32_lane-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 9 i32.add local.get 10 v128.store32_lane offset=1 3 local.get 8 local.get 9 i32.add
    v128.load offset=1 local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.load64_lane-8-0 (export "v128.load64_lane-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 9 i32.add local.get 10 v128.load64_lane offset=1 1 local.get 11 local.get 0
    i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3
    i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6
    i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $v128.store64_lane-8-0 (export "v128.store64_lane-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 9 i32.add local.get 10 v128.store64_lane offset=1 1 local.get 8 local.get 9 i32.add
    v128.load offset=1 local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $i8x16.splat-8-0 (export "i8x16.splat-8-0") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128)
  (result v128 v128)
    local.get 8 i8x16.splat local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $i8x16.extract_lane_s-8-0 (export "i8x16.extract_lane_s-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result i32 v128)
    local.get 10 i8x16.extract_lane_s 15 local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1
    i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4
    i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7
    i32x4.splat i8x16.sub
  )
  (func $i8x16.extract_lane_u-8-0 (export "i8x16.extract_lane_u-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result i32 v128)
    local.get 10 i8x16.extract_lane_u 3 local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat
    i8x16.sub
  )
  (func $i8x16.replace_lane-8-0 (export "i8x16.replace_lane-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 8 i8x16.replace_lane 15 local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1
    i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4
    i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7
    i32x4.splat i8x16.sub
  )
  (func $i16x8.splat-8-0 (export "i16x8.splat-8-0") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128)
  (result v128 v128)
    local.get 8 i16x8.splat local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $i16x8.extract_lane_s-8-0 (export "i16x8.extract_lane_s-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result i32 v128)
    local.get 10 i16x8.extract_lane_s 7 local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat
    i8x16.sub
  )
  (func $i16x8.extract_lane_u-8-0 (export "i16x8.extract_lane_u-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result i32 v128)
    local.get 10 i16x8.extract_lane_u 2 local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat
    i8x16.sub
  )
  (func $i16x8.replace_lane-8-0 (export "i16x8.replace_lane-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 8 i16x8.replace_lane 3 local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1
    i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4
    i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7
    i32x4.splat i8x16.sub
  )
  (func $i32x4.splat-8-0 (export "i32x4.splat-8-0") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128)
  (result v128 v128)
    local.get 8 i32x4.splat local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat i8x16.sub
    local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat i8x16.sub
    local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $i32x4.extract_lane-8-0 (export "i32x4.extract_lane-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result i32 v128)
    local.get 10 i32x4.extract_lane 3 local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat
    i8x16.sub
  )
  (func $i32x4.replace_lane-8-0 (export "i32x4.replace_lane-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 8 i32x4.replace_lane 3 local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1
    i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4
    i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7
    i32x4.splat i8x16.sub
  )
  (func $i64x2.splat-8-0 (export "i64x2.splat-8-0") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128)
  (result v128 v128)
    local.get 9 i64.extend_i32_u i64x2.splat local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1
    i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4
    i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7
    i32x4.splat i8x16.sub
  )
  (func $i64x2.extract_lane-8-0 (export "i64x2.extract_lane-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result i64 v128)
    local.get 10 i64x2.extract_lane 1 local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat
    i8x16.sub
  )
  (func $i64x2.replace_lane-8-0 (export "i64x2.replace_lane-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 9 i64.extend_i32_u i64x2.replace_lane 0 local.get 11 local.get 0 i32x4.splat
    i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat
    i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat
    i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $f32x4.splat-8-0 (export "f32x4.splat-8-0") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128)
  (result v128 v128)
    local.get 10 f32x4.extract_lane 1 f32x4.splat local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1
    i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4
    i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7
    i32x4.splat i8x16.sub
  )
  (func $f32x4.extract_lane-8-0 (export "f32x4.extract_lane-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result f32 v128)
    local.get 10 f32x4.extract_lane 0 local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat
    i8x16.sub
  )
  (func $f32x4.replace_lane-8-0 (export "f32x4.replace_lane-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 10 f32x4.extract_lane 1 f32x4.replace_lane 1 local.get 11 local.get 0 i32x4.splat
    i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat
    i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat
    i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $f64x2.splat-8-0 (export "f64x2.splat-8-0") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128)
  (result v128 v128)
    local.get 10 f64x2.extract_lane 1 f64x2.splat local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1
    i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4
    i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7
    i32x4.splat i8x16.sub
  )
  (func $f64x2.extract_lane-8-0 (export "f64x2.extract_lane-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result f64 v128)
    local.get 10 f64x2.extract_lane 1 local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat
    i8x16.sub
  )
  (func $f64x2.replace_lane-8-0 (export "f64x2.replace_lane-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 10 f64x2.extract_lane 1 f64x2.replace_lane 1 local.get 11 local.get 0 i32x4.splat
    i8x16.sub local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat
    i8x16.sub local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat
    i8x16.sub local.get 7 i32x4.splat i8x16.sub
  )
  (func $i8x16.sub-8-0 (export "i8x16.sub-8-0") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128)
  (result v128 v128)
    local.get 10 local.get 11 i8x16.sub local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat
    i8x16.sub
  )
  (func $f32x4.max-8-0 (export "f32x4.max-8-0") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128)
  (result v128 v128)
    local.get 10 local.get 11 f32x4.max local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat
    i8x16.sub
  )
  (func $i64x2.mul-8-0 (export "i64x2.mul-8-0") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128)
  (result v128 v128)
    local.get 10 local.get 11 i64x2.mul local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat
    i8x16.sub
  )
  (func $i8x16.shr_s-8-0 (export "i8x16.shr_s-8-0") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128)
  (result v128 v128)
    local.get 10 local.get 8 i8x16.shr_s local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1
    i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4
    i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7
    i32x4.splat i8x16.sub
  )
  (func $v128.bitselect-8-0 (export "v128.bitselect-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result v128 v128)
    local.get 10 local.get 11 local.get 11 v128.bitselect local.get 11 local.get 0 i32x4.splat i8x16.sub
    local.get 1 i32x4.splat i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub
    local.get 4 i32x4.splat i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub
    local.get 7 i32x4.splat i8x16.sub
  )
  (func $i16x8.bitmask-8-0 (export "i16x8.bitmask-8-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128) (result i32 v128)
    local.get 10 i16x8.bitmask local.get 11 local.get 0 i32x4.splat i8x16.sub local.get 1 i32x4.splat
    i8x16.sub local.get 2 i32x4.splat i8x16.sub local.get 3 i32x4.splat i8x16.sub local.get 4 i32x4.splat
    i8x16.sub local.get 5 i32x4.splat i8x16.sub local.get 6 i32x4.splat i8x16.sub local.get 7 i32x4.splat
    i8x16.sub
  )
  (func $v128.load-0-6 (export "v128.load-0-6") (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 6 local.get 7 i32.add v128.load offset=1 local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add
    local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $v128.store-0-6 (export "v128.store-0-6") (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 6 local.get 7 i32.add local.get 8 v128.store offset=1 local.get 6 local.get 7 i32.add
    v128.load offset=1 local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add local.get 2 i32x4.add
    local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $v128.load8x8_s-0-6 (export "v128.load8x8_s-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 6 local.get 7 i32.add v128.load8x8_s offset=1 local.get 9 local.get 0 i32x4.add local.get 1
    i32x4.add local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $v128.load8x8_u-0-6 (export "v128.load8x8_u-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 6 local.get 7 i32.add v128.load8x8_u offset=1 local.get 9 local.get 0 i32x4.add local.get 1
    i32x4.add local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $v128.load16x4_s-0-6 (export "v128.load16x4_s-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 6 local.get 7 i32.add v128.load16x4_s offset=1 local.get 9 local.get 0 i32x4.add local.get 1
    i32x4.add local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $v128.load16x4_u-0-6 (export "v128.load16x4_u-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 6 local.get 7 i32.add v128.load16x4_u offset=1 local.get 9 local.get 0 i32x4.add local.get 1
    i32x4.add local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $v128.load32x2_s-0-6 (export "v128.load32x2_s-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 6 local.get 7 i32.add v128.load32x2_s offset=1 local.get 9 local.get 0 i32x4.add local.get 1
    i32x4.add local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $v128.load32x2_u-0-6 (export "v128.load32x2_u-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 6 local.get 7 i32.add v128.load32x2_u offset=1 local.get 9 local.get 0 i32x4.add local.get 1
    i32x4.add local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $v128.load8_splat-0-6 (export "v128.load8_splat-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 6 local.get 7 i32.add v128.load8_splat offset=1 local.get 9 local.get 0 i32x4.add local.get 1
    i32x4.add local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $v128.load16_splat-0-6 (export "v128.load16_splat-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 6 local.get 7 i32.add v128.load16_splat offset=1 local.get 9 local.get 0 i32x4.add local.get 1
    i32x4.add local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $v128.load32_splat-0-6 (export "v128.load32_splat-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 6 local.get 7 i32.add v128.load32_splat offset=1 local.get 9 local.get 0 i32x4.add local.get 1
    i32x4.add local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $v128.load64_splat-0-6 (export "v128.load64_splat-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 6 local.get 7 i32.add v128.load64_splat offset=1 local.get 9 local.get 0 i32x4.add local.get 1
    i32x4.add local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $v128.load32_zero-0-6 (export "v128.load32_zero-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 6 local.get 7 i32.add v128.load32_zero offset=1 local.get 9 local.get 0 i32x4.add local.get 1
    i32x4.add local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $v128.load64_zero-0-6 (export "v128.load64_zero-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 6 local.get 7 i32.add v128.load64_zero offset=1 local.get 9 local.get 0 i32x4.add local.get 1
    i32x4.add local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $v128.load8_lane-0-6 (export "v128.load8_lane-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 6 local.get 7 i32.add local.get 8 v128.load8_lane offset=1 15 local.get 9 local.get 0 i32x4.add
    local.get 1 i32x4.add local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5
    i32x4.add
  )
  (func $v128.store8_lane-0-6 (export "v128.store8_lane-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 6 local.get 7 i32.add local.get 8 v128.store8_lane offset=1 15 local.get 6 local.get 7 i32.add
    v128.load offset=1 local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add local.get 2 i32x4.add
    local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $v128.load16_lane-0-6 (export "v128.load16_lane-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 6 local.get 7 i32.add local.get 8 v128.load16_lane offset=1 7 local.get 9 local.get 0 i32x4.add
    local.get 1 i32x4.add local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5
    i32x4.add
  )
  (func $v128.store16_lane-0-6 (export "v128.store16_lane-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 6 local.get 7 i32.add local.get 8 v128.store16_lane offset=1 7 local.get 6 local.get 7 i32.add
    v128.load offset=1 local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add local.get 2 i32x4.add
    local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $v128.load32_lane-0-6 (export "v128.load32_lane-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 6 local.get 7 i32.add local.get 8 v128.load32_lane offset=1 3 local.get 9 local.get 0 i32x4.add
    local.get 1 i32x4.add local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5
    i32x4.add
  )
  (func $v128.store32_lane-0-6 (export "v128.store32_lane-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 6 local.get 7 i32.add local.get 8 v128.store32_lane offset=1 3 local.get 6 local.get 7 i32.add
    v128.load offset=1 local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add local.get 2 i32x4.add
    local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $v128.load64_lane-0-6 (export "v128.load64_lane-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 6 local.get 7 i32.add local.get 8 v128.load64_lane offset=1 1 local.get 9 local.get 0 i32x4.add
    local.get 1 i32x4.add local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5
    i32x4.add
  )
  (func $v128.store64_lane-0-6 (export "v128.store64_lane-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 6 local.get 7 i32.add local.get 8 v128.store64_lane offset=1 1 local.get 6 local.get 7 i32.add
    v128.load offset=1 local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add local.get 2 i32x4.add
    local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $i8x16.splat-0-6 (export "i8x16.splat-0-6") (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 6 i8x16.splat local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add local.get 2 i32x4.add
    local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $i8x16.extract_lane_s-0-6 (export "i8x16.extract_lane_s-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result i32 v128)
    local.get 8 i8x16.extract_lane_s 0 local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add local.get 2
    i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $i8x16.extract_lane_u-0-6 (export "i8x16.extract_lane_u-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result i32 v128)
    local.get 8 i8x16.extract_lane_u 10 local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add local.get 2
    i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $i8x16.replace_lane-0-6 (export "i8x16.replace_lane-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 6 i8x16.replace_lane 8 local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add
    local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $i16x8.splat-0-6 (export "i16x8.splat-0-6") (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 6 i16x8.splat local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add local.get 2 i32x4.add
    local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $i16x8.extract_lane_s-0-6 (export "i16x8.extract_lane_s-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result i32 v128)
    local.get 8 i16x8.extract_lane_s 5 local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add local.get 2
    i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $i16x8.extract_lane_u-0-6 (export "i16x8.extract_lane_u-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result i32 v128)
    local.get 8 i16x8.extract_lane_u 4 local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add local.get 2
    i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $i16x8.replace_lane-0-6 (export "i16x8.replace_lane-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 6 i16x8.replace_lane 3 local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add
    local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $i32x4.splat-0-6 (export "i32x4.splat-0-6") (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 6 i32x4.splat local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add local.get 2 i32x4.add
    local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $i32x4.extract_lane-0-6 (export "i32x4.extract_lane-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result i32 v128)
    local.get 8 i32x4.extract_lane 1 local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add local.get 2
    i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $i32x4.replace_lane-0-6 (export "i32x4.replace_lane-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 6 i32x4.replace_lane 2 local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add
    local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $i64x2.splat-0-6 (export "i64x2.splat-0-6") (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 7 i64.extend_i32_u i64x2.splat local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add
    local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $i64x2.extract_lane-0-6 (export "i64x2.extract_lane-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result i64 v128)
    local.get 8 i64x2.extract_lane 0 local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add local.get 2
    i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $i64x2.replace_lane-0-6 (export "i64x2.replace_lane-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 7 i64.extend_i32_u i64x2.replace_lane 0 local.get 9 local.get 0 i32x4.add
    local.get 1 i32x4.add local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5
    i32x4.add
  )
  (func $f32x4.splat-0-6 (export "f32x4.splat-0-6") (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 8 f32x4.extract_lane 1 f32x4.splat local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add
    local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $f32x4.extract_lane-0-6 (export "f32x4.extract_lane-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result f32 v128)
    local.get 8 f32x4.extract_lane 1 local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add local.get 2
    i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $f32x4.replace_lane-0-6 (export "f32x4.replace_lane-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 8 f32x4.extract_lane 1 f32x4.replace_lane 1 local.get 9 local.get 0 i32x4.add
    local.get 1 i32x4.add local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5
    i32x4.add
  )
  (func $f64x2.splat-0-6 (export "f64x2.splat-0-6") (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 8 f64x2.extract_lane 1 f64x2.splat local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add
    local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $f64x2.extract_lane-0-6 (export "f64x2.extract_lane-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result f64 v128)
    local.get 8 f64x2.extract_lane 0 local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add local.get 2
    i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $f64x2.replace_lane-0-6 (export "f64x2.replace_lane-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 8 f64x2.extract_lane 1 f64x2.replace_lane 1 local.get 9 local.get 0 i32x4.add
    local.get 1 i32x4.add local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5
    i32x4.add
  )
  (func $i8x16.sub-0-6 (export "i8x16.sub-0-6") (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 8 local.get 9 i8x16.sub local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add local.get 2
    i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $f32x4.max-0-6 (export "f32x4.max-0-6") (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 8 local.get 9 f32x4.max local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add local.get 2
    i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $i64x2.mul-0-6 (export "i64x2.mul-0-6") (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 8 local.get 9 i64x2.mul local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add local.get 2
    i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $i8x16.shr_s-0-6 (export "i8x16.shr_s-0-6") (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128)
  (result v128 v128)
    local.get 8 local.get 6 i8x16.shr_s local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add local.get 2
    i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $v128.bitselect-0-6 (export "v128.bitselect-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result v128 v128)
    local.get 8 local.get 9 local.get 9 v128.bitselect local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add
    local.get 2 i32x4.add local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
  (func $i16x8.bitmask-0-6 (export "i16x8.bitmask-0-6")
  (param v128 v128 v128 v128 v128 v128 i32 i32 v128 v128) (result i32 v128)
    local.get 8 i16x8.bitmask local.get 9 local.get 0 i32x4.add local.get 1 i32x4.add local.get 2 i32x4.add
    local.get 3 i32x4.add local.get 4 i32x4.add local.get 5 i32x4.add
  )
)

(assert_return (invoke "v128.load-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 6) (i32.const 1) (v128.const i64x2 0xb56dfe9d03464028 0x4a21a3c2ffb2c00)
  (v128.const i64x2 0x4548ecc041f60000 0x42550000ffc00000))
  (v128.const i64x2 0x40159e8c308358e4 0x29e91e3f036ea354)
  (v128.const i64x2 0x4548d46441f6e8ec 0x4255e8a4ffc0eaf0))
(assert_return (invoke "v128.store-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 7) (i32.const 3) (v128.const i64x2 0x28c691f8d34dc4a6 0x53da6468fa394004)
  (v128.const i64x2 0x800116c23f7fffff 0x116c27f800000))
  (v128.const i64x2 0x28c691f8d34dc4a6 0x53da6468fa394004)
  (v128.const i64x2 0x8001fe663f80e8eb 0x1fe667f80eaf0))
(assert_return (invoke "v128.load8x8_s-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 15) (i32.const 17)
  (v128.const i64x2 0x3a5ff1897e3580f4 0x7f844e04015aff96)
  (v128.const i64x2 0xcf000000bf7fffff 0x43a31a004f000000))
  (v128.const i64x2 0xffa2ffa60040ffff 0x50007b0012001a)
  (v128.const i64x2 0xcf00e8a4bf80e8eb 0x43a302a44f00eaf0))
(assert_return (invoke "v128.load8x8_u-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 6) (i32.const 4) (v128.const i64x2 0x28356638972baf08 0x20bc8aa70e01a3a5)
  (v128.const i64x2 0x418c000041830000 0x4f800000c3612c00))
  (v128.const i64x2 0xd3004d00c400a6 0x2800c6009100f8)
  (v128.const i64x2 0x418ce8a44183e8ec 0x4f80e8a4c36116f0))
(assert_return (invoke "v128.load16x4_s-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 15) (i32.const 24)
  (v128.const i64x2 0xeb820966d74a04ed 0x53c3c57e805d0bff)
  (v128.const i64x2 0x4f00000042700000 0xffc00000df0ac723))
  (v128.const i64x2 0xffff810000000350 0xffffaad7fffff9fe)
  (v128.const i64x2 0x4f00e8a44270e8ec 0xffc0e8a4df0ab113))
(assert_return (invoke "v128.load16x4_u-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 19) (i32.const 17)
  (v128.const i64x2 0x555e6b41e3aa0432 0x1642d87e2037021e)
  (v128.const i64x2 0xff800000439f0400 0x800116c2df0ac723)) (v128.const i64x2 0x507b0000121a 0xfe8100000003)
  (v128.const i64x2 0xff80e8a4439fecec 0x8001fe66df0ab113))
(assert_return (invoke "v128.load32x2_s-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 14) (i32.const 7) (v128.const i64x2 0x2cd17e6141ab87f3 0x29ffc362b7fb166)
  (v128.const i64x2 0x402000003f800000 0x116c242518000))
  (v128.const i64x2 0xffffffffda6468fa 0xffffffff8be5cf53)
  (v128.const i64x2 0x4020e8a43f80e8ec 0x1fe6642516af0))
(assert_return (invoke "v128.load32x2_u-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 19) (i32.const 0)
  (v128.const i64x2 0xef5b711aab000837 0x9a388b2055fdb14d)
  (v128.const i64x2 0xcf0000005f0ac723 0xc490df8042500000)) (v128.const i64x2 0x68fa3940 0xcf53da64)
  (v128.const i64x2 0xcf00e8a45f0aaf0f 0xc490c7244250eaf0))
(assert_return (invoke "v128.load8_splat-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 7) (i32.const 16)
  (v128.const i64x2 0x16059d7856c65d20 0x7d9c9f2c621961d8)
  (v128.const i64x2 0x424c0000c5be61c0 0xbf7fffffcf000000))
  (v128.const i64x2 0x6464646464646464 0x6464646464646464)
  (v128.const i64x2 0x424ce8a4c5be4aac 0xbf7fe7a3cf00eaf0))
(assert_return (invoke "v128.load16_splat-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 18) (i32.const 14)
  (v128.const i64x2 0xe6cc82600d4619e 0xd80440d70201d980)
  (v128.const i64x2 0x45c968a0c5d046e0 0x41560000cf000000))
  (v128.const i64x2 0x40ff40ff40ff40ff 0x40ff40ff40ff40ff)
  (v128.const i64x2 0x45c95044c5d02fcc 0x4156e8a4cf00eaf0))
(assert_return (invoke "v128.load32_splat-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 14) (i32.const 2) (v128.const i64x2 0x94eda442feaa47 0xe8dc1a81ac8693e3)
  (v128.const i64x2 0x4f7fffff41340000 0xffc0000542440000))
  (v128.const i64x2 0x400428c6400428c6 0x400428c6400428c6)
  (v128.const i64x2 0x4f7fe7a34134e8ec 0xffc0e8a94244eaf0))
(assert_return (invoke "v128.load64_splat-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 14) (i32.const 22)
  (v128.const i64x2 0xb2ab02498000ff45 0xae75e25c01202855)
  (v128.const i64x2 0x7fc00005c5fc9a80 0x7fc00000ff800000))
  (v128.const i64x2 0xfe810003507b121a 0xfe810003507b121a)
  (v128.const i64x2 0x7fc0e8a9c5fc826c 0x7fc0e8a4ff80eaf0))
(assert_return (invoke "v128.load32_zero-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 0) (i32.const 3) (v128.const i64x2 0xff7f7b22bcc001ca 0xeb393cba08f86359)
  (v128.const i64x2 0x42550000412a0000 0xbf000000ceffffff)) (v128.const i64x2 0x74d3d0e2 0)
  (v128.const i64x2 0x4255e8a4412ae8ec 0xbf00e8a4cf00eaef))
(assert_return (invoke "v128.load64_zero-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 5) (i32.const 23)
  (v128.const i64x2 0x9d9987d385be7f81 0xfe00e9d6ea08bfff)
  (v128.const i64x2 0x7f80000042530000 0x4254000041cc0000)) (v128.const i64x2 0xa2a640ff7e20d08b 0)
  (v128.const i64x2 0x7f80e8a44253e8ec 0x4254e8a441cceaf0))
(assert_return (invoke "v128.load8_lane-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 11) (i32.const 24)
  (v128.const i64x2 0x7d2db00dc19b8090 0xe9a57f1e105d4a14)
  (v128.const i64x2 0xdf0ac723426c0000 0x4effffff423a8000))
  (v128.const i64x2 0x7d2db00dc19b8090 0xa2a57f1e105d4a14)
  (v128.const i64x2 0xdf0aafc7426ce8ec 0x4effe7a3423a6af0))
(assert_return (invoke "v128.store8_lane-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 8) (i32.const 11)
  (v128.const i64x2 0x4c205b81fd00a6e4 0xa31e0401c737ff10)
  (v128.const i64x2 0x3f80000045997340 0x45b87860ff800009))
  (v128.const i64x2 0xcf53da6468fa39a3 0xa640ff7e20d08be5)
  (v128.const i64x2 0x3f80e8a445995b2c 0x45b86004ff80eaf9))
(assert_return (invoke "v128.load16_lane-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 1) (i32.const 15)
  (v128.const i64x2 0x474052d78079087f 0x1b8555207e02ce56)
  (v128.const i64x2 0xcb000001c5ef2020 0x425e0000cf000000))
  (v128.const i64x2 0x474052d78079087f 0x28c655207e02ce56)
  (v128.const i64x2 0xcb00e8a5c5ef080c 0x425ee8a4cf00eaf0))
(assert_return (invoke "v128.store16_lane-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 8) (i32.const 1) (v128.const i64x2 0xc40164f6f3810008 0xffd8660651027980)
  (v128.const i64x2 0x4f80000042450000 0xc530558042000000))
  (v128.const i64x2 0xc691f8d34dc4ffd8 0xda6468fa39a30428)
  (v128.const i64x2 0x4f80e8a44245e8ec 0xc5303d244200eaf0))
(assert_return (invoke "v128.load32_lane-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 7) (i32.const 11) (v128.const i64x2 0xf804beb97340277 0xc8040e6067ffdd)
  (v128.const i64x2 0x4f000000ceffffff 0x45464d40df0ac723))
  (v128.const i64x2 0xf804beb97340277 0xfa39a3046067ffdd)
  (v128.const i64x2 0x4f00e8a4cf00e8eb 0x454635e4df0ab113))
(assert_return (invoke "v128.store32_lane-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 4) (i32.const 0) (v128.const i64x2 0xfe09700a5417e348 0x80f5ab013c450e56)
  (v128.const i64x2 0xbf7fffff3f000000 0xc5911c80c5641c80))
  (v128.const i64x2 0xc4ffd85880f5ab01 0xa30428c691f8d34d)
  (v128.const i64x2 0xbf7fe7a33f00e8ec 0xc5910424c5640670))
(assert_return (invoke "v128.load64_lane-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 1) (i32.const 12) (v128.const i64x2 0x88cff0025b72d1c 0xe8aff8d6107f0120)
  (v128.const i64x2 0xff800009cf7fffff 0x3f80000042300000))
  (v128.const i64x2 0x88cff0025b72d1c 0x39a30428c691f8d3)
  (v128.const i64x2 0xff80e8adcf80e8eb 0x3f80e8a44230eaf0))
(assert_return (invoke "v128.store64_lane-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 17) (i32.const 5)
  (v128.const i64x2 0xc2cf01c61a04d5a7 0x760831021c323e77)
  (v128.const i64x2 0x4390920042130000 0x3f7fffff4f800000))
  (v128.const i64x2 0x760831021c323e77 0x121aa2a640ff7e20)
  (v128.const i64x2 0x43907aa44213e8ec 0x3f7fe7a34f80eaf0))
(assert_return (invoke "i8x16.splat-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 8) (i32.const 9) (v128.const i64x2 0x30bda2a91088767e 0x3fba028b390472fe)
  (v128.const i64x2 0xcf000000422f0000 0xc4e5cd804f000000))
  (v128.const i64x2 0x808080808080808 0x808080808080808)
  (v128.const i64x2 0xcf00e8a4422fe8ec 0xc4e5b5244f00eaf0))
(assert_return (invoke "i8x16.extract_lane_s-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 0) (i32.const 3) (v128.const i64x2 0x140935c832e8057 0xada1413b0800a435)
  (v128.const i64x2 0x4f7fffff42710000 0x426d800045b9a780)) (i32.const 46)
  (v128.const i64x2 0x4f7fe7a34271e8ec 0x426d68a445b99170))
(assert_return (invoke "i8x16.extract_lane_u-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 19) (i32.const 15)
  (v128.const i64x2 0xdbd06816cb84deda 0x8b1d64b40f67f80)
  (v128.const i64x2 0x4106000041c80000 0xbdcccccd45949400)) (i32.const 132)
  (v128.const i64x2 0x4106e8a441c8e8ec 0xbdccb47145947ef0))
(assert_return (invoke "i8x16.replace_lane-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 12) (i32.const 17)
  (v128.const i64x2 0xd1a15fff5eb82820 0x2012e7ff008f9aa)
  (v128.const i64x2 0x402000003fc00000 0x45ebb8e07fc00000))
  (v128.const i64x2 0xd1a15fff5eb8280c 0x2012e7ff008f9aa)
  (v128.const i64x2 0x4020e8a43fc0e8ec 0x45eba0847fc0eaf0))
(assert_return (invoke "i16x8.splat-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 5) (i32.const 24)
  (v128.const i64x2 0xe73d04018a651f81 0xe3821b6076554036)
  (v128.const i64x2 0x3fc00000ceffffff 0xbdcccccd3f7fffff)) (v128.const i64x2 0x5000500050005 0x5000500050005)
  (v128.const i64x2 0x3fc0e8a4cf00e8eb 0xbdccb4713f80eaef))
(assert_return (invoke "i16x8.extract_lane_s-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 1) (i32.const 8) (v128.const i64x2 0xda03bc04feb2a208 0xb052618e14406036)
  (v128.const i64x2 0x45dd4780409c0000 0x4f7fffff00000000)) (i32.const -24056)
  (v128.const i64x2 0x45dd2f24409ce8ec 0x4f7fe7a30000eaf0))
(assert_return (invoke "i16x8.extract_lane_u-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 11) (i32.const 15)
  (v128.const i64x2 0xf602fef24b11591b 0x4781001080ba01a7) (v128.const i64x2 0xc5dbbb20 0xcf7fffff3f800000))
  (i32.const 32954) (v128.const i64x2 0xe8a4c5dba30c 0xcf7fe7a33f80eaf0))
(assert_return (invoke "i16x8.replace_lane-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 17) (i32.const 18)
  (v128.const i64x2 0xbc5b87ca01fe240b 0x2d8b7c00aeb09e74)
  (v128.const i64x2 0x4f0000003f000000 0x3dcccccdff800009))
  (v128.const i64x2 0x1187ca01fe240b 0x2d8b7c00aeb09e74)
  (v128.const i64x2 0x4f00e8a43f00e8ec 0x3dccb471ff80eaf9))
(assert_return (invoke "i32x4.splat-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 11) (i32.const 5)
  (v128.const i64x2 0x827d2450910a5e9c 0x80341001feeaccf7) (v128.const i64x2 0x40ec0000 0x42198000c5cc1420))
  (v128.const i64x2 0xb0000000b 0xb0000000b) (v128.const i64x2 0xe8a440ece8ec 0x421968a4c5ccfe10))
(assert_return (invoke "i32x4.extract_lane-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 13) (i32.const 3)
  (v128.const i64x2 0xaf050e6616f6002d 0x40ca2080fe8c4976)
  (v128.const i64x2 0x40a00000414a0000 0xc5436ec041b20000)) (i32.const 0xaf050e66)
  (v128.const i64x2 0x40a0e8a4414ae8ec 0xc543566441b2eaf0))
(assert_return (invoke "i32x4.replace_lane-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 2) (i32.const 10)
  (v128.const i64x2 0xf10acb25fe011205 0xff8a40c29eca8092)
  (v128.const i64x2 0x44990280c460e900 0x8000000041a40000))
  (v128.const i64x2 0xf10acb2500000002 0xff8a40c29eca8092)
  (v128.const i64x2 0x4499ea24c460d1ec 0x8000e8a441a4eaf0))
(assert_return (invoke "i64x2.splat-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 0) (i32.const 9) (v128.const i64x2 0xff2f5a57403ee5a0 0x7eb6807823c1664c)
  (v128.const i64x2 0xff80000900000000 0x45b5088042710000)) (v128.const i64x2 9 9)
  (v128.const i64x2 0xff80e8ad0000e8ec 0x45b5f0244271eaf0))
(assert_return (invoke "i64x2.extract_lane-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 11) (i32.const 3)
  (v128.const i64x2 0xab065c006c269daa 0x367fba7ede512166)
  (v128.const i64x2 0xff8000004f7fffff 0xcf000000cf7fffff)) (i64.const 0xab065c006c269daa)
  (v128.const i64x2 0xff80e8a44f80e8eb 0xcf00e8a4cf80eaef))
(assert_return (invoke "i64x2.replace_lane-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 2) (i32.const 19) (v128.const i64x2 0xf5dc3fe2b94b6180 0x413e166221f2b11)
  (v128.const i64x2 0xbdcccccdffc00005 0x420a8000c58315a0)) (v128.const i64x2 0xf5dc3fe2b94b6180 19)
  (v128.const i64x2 0xbdccb471ffc0e8f1 0x420a68a4c583ff90))
(assert_return (invoke "f32x4.splat-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 12) (i32.const 11)
  (v128.const i64x2 0x18731d6d81cf10af 0x7483d4dbdf8cdc80)
  (v128.const i64x2 0x423b0000cf800000 0x3dcccccd41990000))
  (v128.const i64x2 0x18731d6d18731d6d 0x18731d6d18731d6d)
  (v128.const i64x2 0x423be8a4cf80e8ec 0x3dccb4714199eaf0))
(assert_return (invoke "f32x4.extract_lane-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 18) (i32.const 14)
  (v128.const i64x2 0xd601fcf626b4616b 0x9a404c92beceffac)
  (v128.const i64x2 0x3dcccccdc0200000 0x3f000000cf7fffff)) (f32.const -3.9766522e-23)
  (v128.const i64x2 0x3dccb471c020e8ec 0x3f00e8a4cf80eaef))
(assert_return (invoke "f32x4.replace_lane-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 3) (i32.const 11)
  (v128.const i64x2 0xffc37332ea01bb75 0x921d4c8462be0879)
  (v128.const i64x2 0xceffffff4f7fffff 0xcf0000003f7fffff))
  (v128.const i64x2 0xffc37332ea01bb75 0xffc3733262be0879)
  (v128.const i64x2 0xceffe7a34f80e8eb 0xcf00e8a43f80eaef))
(assert_return (invoke "f64x2.splat-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 6) (i32.const 19)
  (v128.const i64x2 0xa0c242ef7fa7f710 0x8623c40380b804c3)
  (v128.const i64x2 0xbf8000004effffff 0x421280007f800009))
  (v128.const i64x2 0x8623c40380b804c3 0x8623c40380b804c3)
  (v128.const i64x2 0xbf80e8a44f00e8eb 0x421268a47f80eaf9))
(assert_return (invoke "f64x2.extract_lane-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 8) (i32.const 15) (v128.const i64x2 0xed405a81bc0b710f 0x498f53084a802ad)
  (v128.const i64x2 0x42018000455c0100 0xc5cc23c04f000000)) (f64.const 1.6390414707777325e-286)
  (v128.const i64x2 0x420168a4455ce9ec 0xc5cc0b644f00eaf0))
(assert_return (invoke "f64x2.replace_lane-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 7) (i32.const 7) (v128.const i64x2 0x4dd500011ea73ab5 0xd17e0cbd4520a67f)
  (v128.const i64x2 0x800116c27f800000 0xcf7fffffbdcccccd))
  (v128.const i64x2 0xd17e0cbd4520a67f 0xd17e0cbd4520a67f)
  (v128.const i64x2 0x8001fe667f80e8ec 0xcf7fe7a3bdccb7bd))
(assert_return (invoke "i8x16.sub-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 9) (i32.const 16) (v128.const i64x2 0x8003826572050ec 0xafc086c44ec90cff)
  (v128.const i64x2 0x80000000bf7fffff 0x42780000c570ad00))
  (v128.const i64x2 0x8800382698a151ed 0x6d4886c489595fff)
  (v128.const i64x2 0x8000e8a4bf80e8eb 0x4278e8a4c57097f0))
(assert_return (invoke "f32x4.max-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 14) (i32.const 22)
  (v128.const i64x2 0x45100140a48c0525 0xd24e7689933a1ea5)
  (v128.const i64x2 0xff80000042578000 0x41b2000045dd3600))
  (v128.const i64x2 0x4510014042578000 0x41b2000045dd3600)
  (v128.const i64x2 0xff80e8a4425768ec 0x41b2e8a445dd20f0))
(assert_return (invoke "i64x2.mul-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 8) (i32.const 14)
  (v128.const i64x2 0x3a87ba10dc084f01 0x6a30e3a12881209d)
  (v128.const i64x2 0xc5bc3760c4335000 0x424a8000bf800000))
  (v128.const i64x2 0x79ca4e4719e35000 0x857d17e571800000)
  (v128.const i64x2 0xc5bc1f04c43338ec 0x424a68a4bf80eaf0))
(assert_return (invoke "i8x16.shr_s-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 13) (i32.const 2) (v128.const i64x2 0xe7df408100207f59 0x7135f02885d2b97)
  (v128.const i64x2 0x41bf0000bf7fffff 0x5f0ac7233e800000))
  (v128.const i64x2 0xfffe02fc00010302 0x200fc0201fc)
  (v128.const i64x2 0x41bfe8a4bf80e8eb 0x5f0aafc73e80eaf0))
(assert_return (invoke "v128.bitselect-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 19) (i32.const 24) (v128.const i64x2 0xfffec623bc14ee6 0x457ce0189519886)
  (v128.const i64x2 0xc5e5174000000000 0x45f6b720c5264d80))
  (v128.const i64x2 0x5e5044000000000 0x456860081000880)
  (v128.const i64x2 0xc5e5ffe40000e8ec 0x45f69fc4c5263770))
(assert_return (invoke "i16x8.bitmask-8-8"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72)
  (v128.const i64x2 9 73) (v128.const i64x2 9 74) (v128.const i64x2 9 75) (v128.const i64x2 9 76)
  (v128.const i64x2 9 77) (i32.const 13) (i32.const 18)
  (v128.const i64x2 0x9f7f804b7e04ceac 0x5bf218456e0834b6)
  (v128.const i64x2 0x8000000041810000 0x4f7fffff40200000)) (i32.const 13)
  (v128.const i64x2 0x8000e8a44181e8ec 0x4f7fe7a34020eaf0))
(assert_return (invoke "v128.load-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 0) (i32.const 14) (v128.const i64x2 0xeb530ef6ff7679c7 0x49d87b6a2ea7b881)
  (v128.const i64x2 0xff800000c59047a0 0x42518000c567b680))
  (v128.const i64x2 0xfa39a30428c691f8 0x760831021c323e77)
  (v128.const i64x2 0xff80ee81c5903545 0x42516e81c567a51f))
(assert_return (invoke "v128.store-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 9) (i32.const 9) (v128.const i64x2 0x269d1343c37f203f 0xfcb06b088349e7b2)
  (v128.const i64x2 0x7f800009cb000001 0x412a00007fc00000))
  (v128.const i64x2 0x269d1343c37f203f 0xfcb06b088349e7b2)
  (v128.const i64x2 0x7f80ee8acb00eea6 0x412aee817fc0ef9f))
(assert_return (invoke "v128.load8x8_s-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 3) (i32.const 10) (v128.const i64x2 0x813639517e65c04e 0xd9f12180b02e0161)
  (v128.const i64x2 0x418a0000c5f19140 0x42330000cf7fffff))
  (v128.const i64x2 0xffc6ff91fff8ffd3 0x7f0020003f0028)
  (v128.const i64x2 0x418aee81c5f17fe5 0x4233ee81cf80ef9e))
(assert_return (invoke "v128.load8x8_u-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 17) (i32.const 7) (v128.const i64x2 0xcbde041a69f2416c 0x20063fa81b04020)
  (v128.const i64x2 0xcf00000040bc0000 0x4252000041e60000))
  (v128.const i64x2 0xe700b20026009d 0x6b000800830049)
  (v128.const i64x2 0xcf00ee8140bceea5 0x4252ee8141e6ef9f))
(assert_return (invoke "v128.load16x4_s-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 16) (i32.const 18) (v128.const i64x2 0x4a01328c7634c581 0x40ddeb2955893814)
  (v128.const i64x2 0x45a48b40415c0000 0x425c0000416a0000)) (v128.const i64x2 0x121affffa2a6 0x30000507b)
  (v128.const i64x2 0x45a479c1415ceea5 0x425cee81416aef9f))
(assert_return (invoke "v128.load16x4_u-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 13) (i32.const 18) (v128.const i64x2 0xc6aba940224a15ff 0x1dfe299c5965d300)
  (v128.const i64x2 0x3fc00000c5d53e60 0xc4ec158042648000)) (v128.const i64x2 0xa6fc0000b06b 0x7b1200001aa2)
  (v128.const i64x2 0x3fc0ee81c5d52c05 0xc4ec030142646f9f))
(assert_return (invoke "v128.load32x2_s-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 1) (i32.const 14) (v128.const i64x2 0x582781e560ee43c8 0x766f520b0ed34f75)
  (v128.const i64x2 0x4279800042098000 0xc459f2007fc00005)) (v128.const i64x2 0x3f28c691 0x43c37f20)
  (v128.const i64x2 0x42796e8142096ea5 0xc459e0817fc0efa4))
(assert_return (invoke "v128.load32x2_u-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 10) (i32.const 14) (v128.const i64x2 0x2aea6b0b889015a 0xa4bc7fb7288f4004)
  (v128.const i64x2 0x3f7fffff424a8000 0x4f80000041bf0000)) (v128.const i64x2 0xe7b2269d 0x6b088349)
  (v128.const i64x2 0x3f7fed80424a6ea5 0x4f80ee8141bfef9f))
(assert_return (invoke "v128.load8_splat-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 2) (i32.const 0) (v128.const i64x2 0x61fde7a440a9c29a 0x31d04a0213108000)
  (v128.const i64x2 0x41560000ff800000 0x415000004f000000))
  (v128.const i64x2 0x101010101010101 0x101010101010101)
  (v128.const i64x2 0x4156ee81ff80eea5 0x4150ee814f00ef9f))
(assert_return (invoke "v128.load16_splat-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 7) (i32.const 11) (v128.const i64x2 0xafbda03d40c61a01 0x43523fd576367f81)
  (v128.const i64x2 0x4227800042330000 0x453c36c0c5612b80))
  (v128.const i64x2 0x203f203f203f203f 0x203f203f203f203f)
  (v128.const i64x2 0x42276e814233eea5 0x453c2441c5611a1f))
(assert_return (invoke "v128.load32_splat-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 4) (i32.const 16) (v128.const i64x2 0xbc978d01817e2080 0x2d91c7b8b003404)
  (v128.const i64x2 0x420d8000425d8000 0xbdcccccd41e60000))
  (v128.const i64x2 0x1343c37f1343c37f 0x1343c37f1343c37f)
  (v128.const i64x2 0x420d6e81425d6ea5 0xbdccba4e41e6ef9f))
(assert_return (invoke "v128.load64_splat-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 0) (i32.const 7) (v128.const i64x2 0xa5c578808149cb00 0xd886349501047b24)
  (v128.const i64x2 0x438b2e0041a90000 0x40b0000040a40000))
  (v128.const i64x2 0xf8d34dc4ffd85880 0xf8d34dc4ffd85880)
  (v128.const i64x2 0x438b1c8141a9eea5 0x40b0ee8140a4ef9f))
(assert_return (invoke "v128.load32_zero-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 9) (i32.const 0) (v128.const i64x2 0xde575e7e80f67f9d 0x302f9a3bff050437)
  (v128.const i64x2 0xc5011b80ff800009 0x4269800045e2ac60)) (v128.const i64x2 0x4dc4ffd8 0)
  (v128.const i64x2 0xc5010901ff80eeae 0x42696e8145e29bff))
(assert_return (invoke "v128.load64_zero-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 7) (i32.const 17) (v128.const i64x2 0x7ee40e65da92aa01 0xc17cd9cdd000b2a1)
  (v128.const i64x2 0x41d10000424a0000 0x3dcccccd000116c2)) (v128.const i64x2 0x6b088349e7b2269d 0)
  (v128.const i64x2 0x41d1ee81424aeea5 0x3dccba4e00010561))
(assert_return (invoke "v128.load8_lane-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 9) (i32.const 19) (v128.const i64x2 0xb9ff102e0160327e 0xb85a0fc2dcedea91)
  (v128.const i64x2 0x4240000041560000 0xc5d82160c52ab180))
  (v128.const i64x2 0xb9ff102e0160327e 0x495a0fc2dcedea91)
  (v128.const i64x2 0x4240ee814156eea5 0xc5d80fe1c52aa01f))
(assert_return (invoke "v128.store8_lane-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 1) (i32.const 12) (v128.const i64x2 0x3380027510055c57 0xb801e00bf1b16f20)
  (v128.const i64x2 0x41d900003f000000 0x41a20000ff800000))
  (v128.const i64x2 0x7f203f28c691f8b8 0x49e7b2269d1343c3)
  (v128.const i64x2 0x41d9ee813f00eea5 0x41a2ee81ff80ef9f))
(assert_return (invoke "v128.load16_lane-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 16) (i32.const 17) (v128.const i64x2 0x2f01789785807f10 0xb4e430ea08feabad)
  (v128.const i64x2 0x454793403f800000 0x3ec00000426d0000))
  (v128.const i64x2 0x2f01789785807f10 0xa6fc30ea08feabad)
  (v128.const i64x2 0x454781c13f80eea5 0x3ec0ee81426def9f))
(assert_return (invoke "v128.store16_lane-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 18) (i32.const 5) (v128.const i64x2 0xbea008ce8101907c 0xc2c0029504dc4080)
  (v128.const i64x2 0xbf7fffffc4fb1f80 0x116c240840000))
  (v128.const i64x2 0x88349e7b226c2c0 0x7b121aa2a6fcb06b)
  (v128.const i64x2 0xbf7fed80c4fb0d25 0x104434084ef9f))
(assert_return (invoke "v128.load32_lane-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 14) (i32.const 23) (v128.const i64x2 0xdd8108026972c9ee 0x518b24d48a4c316e)
  (v128.const i64x2 0x116c241fe0000 0xc5da63803f000000))
  (v128.const i64x2 0xdd8108026972c9ee 0x3507b128a4c316e)
  (v128.const i64x2 0x1044341feeea5 0xc5da51013f00ef9f))
(assert_return (invoke "v128.store32_lane-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 5) (i32.const 11) (v128.const i64x2 0x3d2800df9d1cfffa 0xd204b2c4b8200dac)
  (v128.const i64x2 0xc57e68003f800000 0xcf000000426d8000))
  (v128.const i64x2 0xc043c37fd204b2c4 0x6b088349e7b226c2)
  (v128.const i64x2 0xc57e56813f80eea5 0xcf00ee81426d6f9f))
(assert_return (invoke "v128.load64_lane-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 4) (i32.const 4) (v128.const i64x2 0xfe00d04505568286 0x1d60dbd857085f9b)
  (v128.const i64x2 0x4553e4403f000000 0x422100004f800000))
  (v128.const i64x2 0xfe00d04505568286 0x91f8b84dc4ffd858)
  (v128.const i64x2 0x4553d2c13f00eea5 0x4221ee814f80ef9f))
(assert_return (invoke "v128.store64_lane-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 15) (i32.const 6) (v128.const i64x2 0x3f310100ffd35480 0xfbb10ef75dbe40e4)
  (v128.const i64x2 0x3f800000bfc00000 0x4225000045c850e0))
  (v128.const i64x2 0xfbb10ef75dbe40e4 0x1aa2a6fcb06b0883)
  (v128.const i64x2 0x3f80ee81bfc0eea5 0x4225ee8145c83f7f))
(assert_return (invoke "i8x16.splat-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 12) (i32.const 0) (v128.const i64x2 0x619745f5c502d300 0x810686eb019f8a56)
  (v128.const i64x2 0x40b40000cf800000 0x5f0ac72341760000))
  (v128.const i64x2 0xc0c0c0c0c0c0c0c 0xc0c0c0c0c0c0c0c)
  (v128.const i64x2 0x40b4ee81cf80eea5 0x5f0ab5a44176ef9f))
(assert_return (invoke "i8x16.extract_lane_s-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 15) (i32.const 23) (v128.const i64x2 0x74ff817c49207e00 0xa801ad0fa430102)
  (v128.const i64x2 0x4effffffc38a3c00 0x3fd000007f800009)) (i32.const -6)
  (v128.const i64x2 0x4effed80c38a2aa5 0x3fd0ee817f80efa8))
(assert_return (invoke "i8x16.extract_lane_u-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 4) (i32.const 5) (v128.const i64x2 0xfd6027ed106cf6a 0xfe1804bbb9c9359f)
  (v128.const i64x2 0x410c00003dcccccd 0xbdcccccd800116c2)) (i32.const 6)
  (v128.const i64x2 0x410cee813dccba72 0xbdccba4e80010561))
(assert_return (invoke "i8x16.replace_lane-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 11) (i32.const 2) (v128.const i64x2 0xecaa247fe401a08c 0xcf0d061f2036107e)
  (v128.const i64x2 0x4279000045cdf0a0 0x420f0000c5494d00))
  (v128.const i64x2 0xecaa247fe401a08c 0xcf0d061f0b36107e)
  (v128.const i64x2 0x4279ee8145cdde45 0x420fee81c5493c9f))
(assert_return (invoke "i16x8.splat-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 15) (i32.const 9) (v128.const i64x2 0x884fc980454ed7e7 0xf8a701a59c7ef97f)
  (v128.const i64x2 0xbdcccccd41a40000 0x40fc000040b80000)) (v128.const i64x2 0xf000f000f000f 0xf000f000f000f)
  (v128.const i64x2 0xbdccba4e41a4eea5 0x40fcee8140b8ef9f))
(assert_return (invoke "i16x8.extract_lane_s-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 3) (i32.const 6) (v128.const i64x2 0x7f0ebf91047e8505 0x9b8ee3a0db594d6d)
  (v128.const i64x2 0x7fc000053f7fffff 0x420d00004f7fffff)) (i32.const -31483)
  (v128.const i64x2 0x7fc0ee863f80eea4 0x420dee814f80ef9e))
(assert_return (invoke "i16x8.extract_lane_u-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 10) (i32.const 3) (v128.const i64x2 0x92b07766f85ddfc1 0x2b920a44041e87e)
  (v128.const i64x2 0xc5cded60cf800000 0x42590000df0ac723)) (i32.const 57281)
  (v128.const i64x2 0xc5cddbe1cf80eea5 0x4259ee81df0ab6c2))
(assert_return (invoke "i16x8.replace_lane-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 19) (i32.const 0) (v128.const i64x2 0xf61ab7dac1480597 0x4081c2eda5d764e5)
  (v128.const i64x2 0xff80000041ca0000 0xdf0ac723800116c2))
  (v128.const i64x2 0xf61ab7dac1480597 0x4081c2eda5d70013)
  (v128.const i64x2 0xff80ee8141caeea5 0xdf0ab5a480010561))
(assert_return (invoke "i32x4.splat-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 5) (i32.const 13) (v128.const i64x2 0x1abb45fe99641481 0x724024084793b22c)
  (v128.const i64x2 0x116c244b38c80 0x45289880c0200000)) (v128.const i64x2 0x500000005 0x500000005)
  (v128.const i64x2 0x1044344b37a25 0x45288601c020ef9f))
(assert_return (invoke "i32x4.extract_lane-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 12) (i32.const 11) (v128.const i64x2 0x677fb0c11704deee 0xb7696aadabdc3c89)
  (v128.const i64x2 0xc5d5c080cb000001 0x3f80000042670000)) (i32.const 0xabdc3c89)
  (v128.const i64x2 0xc5d5ae01cb00eea6 0x3f80ee814267ef9f))
(assert_return (invoke "i32x4.replace_lane-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 18) (i32.const 15) (v128.const i64x2 0x1f7ef1bab112d049 0xc0bf489d6d578101)
  (v128.const i64x2 0x4f00000042280000 0x7fc00005ff800000))
  (v128.const i64x2 0x1f7ef1ba00000012 0xc0bf489d6d578101)
  (v128.const i64x2 0x4f00ee814228eea5 0x7fc0ee86ff80ef9f))
(assert_return (invoke "i64x2.splat-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 6) (i32.const 0) (v128.const i64x2 0x1fe40afe78963 0x4107e9a8074ad6c)
  (v128.const i64x2 0x4178000045e1a920 0x4effffff45117c80)) (v128.const i64x2 0 0)
  (v128.const i64x2 0x4178ee8145e197c5 0x4effed8045116b1f))
(assert_return (invoke "i64x2.extract_lane-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 18) (i32.const 2) (v128.const i64x2 0xb060893fd80420dd 0x8a23427f07f1a770)
  (v128.const i64x2 0x4222000040380000 0x43f6f600425c0000)) (i64.const 0x8a23427f07f1a770)
  (v128.const i64x2 0x4222ee814038eea5 0x43f6e481425cef9f))
(assert_return (invoke "i64x2.replace_lane-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 17) (i32.const 20) (v128.const i64x2 0x7abc1bbf350de669 0x8092baaef7fa10cd)
  (v128.const i64x2 0x4500f04045f85740 0x4b00000140d00000)) (v128.const i64x2 0x7abc1bbf350de669 20)
  (v128.const i64x2 0x4500dec145f845e5 0x4b00ee8240d0ef9f))
(assert_return (invoke "f32x4.splat-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 17) (i32.const 13) (v128.const i64x2 0xa7ad8162407eff10 0xc980e52ce29e46e6)
  (v128.const i64x2 0x4236000042258000 0x41320000c5aba1a0))
  (v128.const i64x2 0xa7ad8162a7ad8162 0xa7ad8162a7ad8162)
  (v128.const i64x2 0x4236ee8142256ea5 0x4132ee81c5ab903f))
(assert_return (invoke "f32x4.extract_lane-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 5) (i32.const 19) (v128.const i64x2 0xb5d2080ec635cefc 0x220fe59d728257e)
  (v128.const i64x2 0x41f60000c58ddb60 0xc3a6660045247fc0)) (f32.const -11635.746)
  (v128.const i64x2 0x41f6ee81c58dc905 0xc3a6548145246e5f))
(assert_return (invoke "f32x4.replace_lane-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 1) (i32.const 6) (v128.const i64x2 0x2f50f8d1017a2c51 0x247f20040f788167)
  (v128.const i64x2 0xc5e5d22041a80000 0x4effffff41bd0000))
  (v128.const i64x2 0x2f50f8d1017a2c51 0x247f20040f788167)
  (v128.const i64x2 0xc5e5c0a141a8eea5 0x4effed8041bdef9f))
(assert_return (invoke "f64x2.splat-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 5) (i32.const 20) (v128.const i64x2 0x10907fc15d009ca3 0xff9af720eead7aa5)
  (v128.const i64x2 0x4227000042758000 0xbf00000045923a40))
  (v128.const i64x2 0xff9af720eead7aa5 0xff9af720eead7aa5)
  (v128.const i64x2 0x4227ee8142756ea5 0xbf00ee81459229df))
(assert_return (invoke "f64x2.extract_lane-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 18) (i32.const 6) (v128.const i64x2 0xd1f86da902186cdf 0x2bce807fdd0469)
  (v128.const i64x2 0x426f0000bfc00000 0x45b5e9803fc00000)) (f64.const -7.592994443882607e+86)
  (v128.const i64x2 0x426fee81bfc0eea5 0x45b5d7013fc0ef9f))
(assert_return (invoke "f64x2.replace_lane-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 16) (i32.const 24) (v128.const i64x2 0xb54070a25187f9df 0x3e158604167f7ec1)
  (v128.const i64x2 0xc5a2ee00cf800000 0x423c0000ceffffff))
  (v128.const i64x2 0xb54070a25187f9df 0x3e158604167f7ec1)
  (v128.const i64x2 0xc5a2dc81cf80eea5 0x423cee81cf00ef9e))
(assert_return (invoke "i8x16.sub-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 3) (i32.const 0) (v128.const i64x2 0x7822f0e1012bdb24 0xbc652f0825bf2810)
  (v128.const i64x2 0xff800009c5c29ea0 0xdf0ac723bdcccccd))
  (v128.const i64x2 0x79a2f0d83c693d84 0xdd5b68e568f35c43)
  (v128.const i64x2 0xff80ee8ac5c28c45 0xdf0ab5a4bdccbb6c))
(assert_return (invoke "f32x4.max-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 4) (i32.const 0) (v128.const i64x2 0x9ffd8cd8a67f087d 0x36f733ffa5586a80)
  (v128.const i64x2 0x3f7fffff41e30000 0x4f000000c4cb6700))
  (v128.const i64x2 0x3f7fffff41e30000 0x4f000000a5586a80)
  (v128.const i64x2 0x3f7fed8041e3eea5 0x4f00ee81c4cb569f))
(assert_return (invoke "i64x2.mul-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 3) (i32.const 23) (v128.const i64x2 0xdb307f1dffb75ce5 0x7e01b50429f2e979)
  (v128.const i64x2 0xcf00000043a95000 0x4220800041060000))
  (v128.const i64x2 0x17742d458f349000 0x229c28f931d60000)
  (v128.const i64x2 0xcf00ee8143a93ea5 0x42206e814106ef9f))
(assert_return (invoke "i8x16.shr_s-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 15) (i32.const 15) (v128.const i64x2 0x209008d53c8427a1 0xecab81764e5d2834)
  (v128.const i64x2 0xcb0000014f7fffff 0xdf0ac72342340000))
  (v128.const i64x2 0xff00ff00ff00ff 0xffffff0000000000)
  (v128.const i64x2 0xcb00ee824f80eea4 0xdf0ab5a44234ef9f))
(assert_return (invoke "v128.bitselect-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 4) (i32.const 19) (v128.const i64x2 0x92b0e71e45020401 0xd120f6aabd0bc14c)
  (v128.const i64x2 0x5f0ac723bf000000 0xceffffff45edecc0))
  (v128.const i64x2 0x1200c70205000000 0xc020f6aa0509c040)
  (v128.const i64x2 0x5f0ab5a4bf00eea5 0xceffed8045eddb5f))
(assert_return (invoke "i16x8.bitmask-6-4"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (i32.const 10) (i32.const 2) (v128.const i64x2 0x9d8dd90a0247200e 0x38a70b282f80407f)
  (v128.const i64x2 0x420c0000415e0000 0x41f6000042450000)) (i32.const 12)
  (v128.const i64x2 0x420cee81415eeea5 0x41f6ee814245ef9f))
(assert_return (invoke "v128.load-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 12) (i32.const 3)
  (v128.const i64x2 0xabb135e2db42bbc9 0x2f01cfce10a783b7)
  (v128.const i64x2 0xc54be9804f800000 0xbf800000425f8000))
  (v128.const i64x2 0x40e47fd204b2c491 0x883fbb10ef75dbe)
  (v128.const i64x2 0xc54bd1244f80e8a4 0xbf80e8a4425f68a4))
(assert_return (invoke "v128.store-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 6) (i32.const 7)
  (v128.const i64x2 0xd658670110b1e0ff 0x4a08bb2e0c7f4864)
  (v128.const i64x2 0xc59e48e0c4e6d280 0x41fc000041380000))
  (v128.const i64x2 0xd658670110b1e0ff 0x4a08bb2e0c7f4864)
  (v128.const i64x2 0xc59e3084c4e6ba24 0x41fce8a44138e8a4))
(assert_return (invoke "v128.load8x8_s-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 18) (i32.const 18)
  (v128.const i64x2 0x8015e4e07f708c1b 0x704016bfede49)
  (v128.const i64x2 0x45dd69c045849520 0xceffffff3f000000))
  (v128.const i64x2 0x50007b0012001a 0xfffeff8100000003)
  (v128.const i64x2 0x45dd516445847dc4 0xceffe7a33f00e8a4))
(assert_return (invoke "v128.load8x8_u-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 4) (i32.const 16)
  (v128.const i64x2 0xb200024780016f30 0x7e941cfe4cff4557)
  (v128.const i64x2 0x3f8000004b000001 0x7f8000005f0ac723))
  (v128.const i64x2 0x7f0048006400d6 0x800bb002e000c)
  (v128.const i64x2 0x3f80e8a44b00e8a5 0x7f80e8a45f0aafc7))
(assert_return (invoke "v128.load16x4_s-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 10) (i32.const 2)
  (v128.const i64x2 0x811975feed4b9c00 0x4022026301b77f66)
  (v128.const i64x2 0xc51497407f800000 0xc5c1b460424e8000))
  (v128.const i64x2 0xffffb1e0ffffff4d 0x586700000110)
  (v128.const i64x2 0xc5147fe47f80e8a4 0xc5c19c04424e68a4))
(assert_return (invoke "v128.load16x4_u-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 5) (i32.const 9)
  (v128.const i64x2 0x5a23e5ad163bc348 0xf35780c59a0413e9)
  (v128.const i64x2 0x45b6dea0cf000000 0xc5c7210044c18b00)) (v128.const i64x2 0x1100000b1e0 0x64d600005867)
  (v128.const i64x2 0x45b6c644cf00e8a4 0xc5c709a444c173a4))
(assert_return (invoke "v128.load32x2_s-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 6) (i32.const 7)
  (v128.const i64x2 0x106402ad96310d70 0x7e82013cfe933bd2)
  (v128.const i64x2 0x425e00005f0ac723 0xff80000040200000)) (v128.const i64x2 0x10b1e0ff 0xffffffffd6586701)
  (v128.const i64x2 0x425ee8a45f0aafc7 0xff80e8a44020e8a4))
(assert_return (invoke "v128.load32x2_u-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 7) (i32.const 23)
  (v128.const i64x2 0xb400647eb1018104 0x5c4c85822cfe38f1)
  (v128.const i64x2 0x423280003f800000 0x4194000040cc0000)) (v128.const i64x2 0xfcb06b08 0x121aa2a6)
  (v128.const i64x2 0x423268a43f80e8a4 0x4194e8a440cce8a4))
(assert_return (invoke "v128.load8_splat-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 9) (i32.const 16)
  (v128.const i64x2 0x30ba2587cf88947f 0x352e4d203480b4f7)
  (v128.const i64x2 0x4f00000042468000 0x7fc00005800116c2))
  (v128.const i64x2 0x2e2e2e2e2e2e2e2e 0x2e2e2e2e2e2e2e2e)
  (v128.const i64x2 0x4f00e8a4424668a4 0x7fc0e8a98001fe66))
(assert_return (invoke "v128.load16_splat-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 4) (i32.const 20)
  (v128.const i64x2 0x9f4008ed7dffaaf2 0x1b1237e1dafcbbf)
  (v128.const i64x2 0x7fc00005c5faef20 0x42130000ffc00005))
  (v128.const i64x2 0x2e0c2e0c2e0c2e0c 0x2e0c2e0c2e0c2e0c)
  (v128.const i64x2 0x7fc0e8a9c5fad7c4 0x4213e8a4ffc0e8a9))
(assert_return (invoke "v128.load32_splat-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 8) (i32.const 6)
  (v128.const i64x2 0x810180ef00384ad3 0x624e1cf4f1654454)
  (v128.const i64x2 0x7f80000041810000 0x421a00003e800000))
  (v128.const i64x2 0x110b1e00110b1e0 0x110b1e00110b1e0)
  (v128.const i64x2 0x7f80e8a44181e8a4 0x421ae8a43e80e8a4))
(assert_return (invoke "v128.load64_splat-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 4) (i32.const 15)
  (v128.const i64x2 0xad40c22becbd6c9a 0xc3c3a04bef980fe)
  (v128.const i64x2 0x423a8000ceffffff 0x80000000cf000000))
  (v128.const i64x2 0xbb2e0c7f4864d658 0xbb2e0c7f4864d658)
  (v128.const i64x2 0x423a68a4ceffe7a3 0x8000e8a4cf00e8a4))
(assert_return (invoke "v128.load32_zero-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 2) (i32.const 23)
  (v128.const i64x2 0xab80207e6601cae9 0x4ef5d2e76d31f0fb)
  (v128.const i64x2 0xff8000004531a740 0xc53fd9407fc00005)) (v128.const i64x2 0x4a08bb2e 0)
  (v128.const i64x2 0xff80e8a445318fe4 0xc53fc1e47fc0e8a9))
(assert_return (invoke "v128.load64_zero-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 16) (i32.const 6)
  (v128.const i64x2 0x981b04800d20b854 0x817eb1fcd0001007)
  (v128.const i64x2 0xc59d8b20df0ac723 0x41ee0000bf800000)) (v128.const i64x2 0x834a08bb2e0c7f48 0)
  (v128.const i64x2 0xc59d73c4df0aafc7 0x41eee8a4bf80e8a4))
(assert_return (invoke "v128.load8_lane-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 3) (i32.const 15)
  (v128.const i64x2 0xa52280ebda49bbd4 0x34117ebf18db0100)
  (v128.const i64x2 0xc490b500cb000001 0x41870000c55208c0))
  (v128.const i64x2 0xa52280ebda49bbd4 0x67117ebf18db0100)
  (v128.const i64x2 0xc4909da4cb00e8a5 0x4187e8a4c552f064))
(assert_return (invoke "v128.store8_lane-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 13) (i32.const 17)
  (v128.const i64x2 0x6cf3464d40b4d80c 0x673bf9071d5582da)
  (v128.const i64x2 0x42a42800414a0000 0x4effffffc5db91e0))
  (v128.const i64x2 0x121aa2a6fcb06b67 0xd7f9fe810003507b)
  (v128.const i64x2 0x42a410a4414ae8a4 0x4effe7a3c5db7984))
(assert_return (invoke "v128.load16_lane-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 14) (i32.const 7)
  (v128.const i64x2 0x1a20fd2580bd1c7e 0x424846da9a2e73fe)
  (v128.const i64x2 0x4158000045f330c0 0xbf8000004f000000))
  (v128.const i64x2 0x1a20fd2580bd1c7e 0x486446da9a2e73fe)
  (v128.const i64x2 0x4158e8a445f31864 0xbf80e8a44f00e8a4))
(assert_return (invoke "v128.store16_lane-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 1) (i32.const 17)
  (v128.const i64x2 0x7e10cb195e089c72 0x583b02fb01ec26d8)
  (v128.const i64x2 0x45836a0041740000 0x45dba4c0c5b30360))
  (v128.const i64x2 0x2e0c7f4864d6583b 0xfcb06b67834a08bb)
  (v128.const i64x2 0x458352a44174e8a4 0x45db8c64c5b3eb04))
(assert_return (invoke "v128.load32_lane-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 6) (i32.const 18)
  (v128.const i64x2 0x27e124b56db8003 0xadff58bfce437f39)
  (v128.const i64x2 0x41f80000c5989480 0xcf800000bfc00000))
  (v128.const i64x2 0x27e124b56db8003 0x8bb2e0cce437f39)
  (v128.const i64x2 0x41f8e8a4c5987c24 0xcf80e8a4bfc0e8a4))
(assert_return (invoke "v128.store32_lane-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 18) (i32.const 10)
  (v128.const i64x2 0xe3b50187c7cb33fb 0xd37e8ef9a2f27a)
  (v128.const i64x2 0x3dcccccdbf000000 0x41cc000042140000))
  (v128.const i64x2 0xa2a6fcb000d37e8e 0xfe810003507b121a)
  (v128.const i64x2 0x3dccb471bf00e8a4 0x41cce8a44214e8a4))
(assert_return (invoke "v128.load64_lane-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 8) (i32.const 6)
  (v128.const i64x2 0xa6b1ff181ec6d12d 0x32af539f52a7bcd6)
  (v128.const i64x2 0x426e00003f7fffff 0xc5edf8e0c5e538a0))
  (v128.const i64x2 0xa6b1ff181ec6d12d 0x64d6583b0110b1e0)
  (v128.const i64x2 0x426ee8a43f7fe7a3 0xc5ede084c5e52044))
(assert_return (invoke "v128.store64_lane-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 11) (i32.const 1)
  (v128.const i64x2 0xff10000880b96b76 0xb77f01d911ec7e3b)
  (v128.const i64x2 0xc56d6a803f000000 0x45285940c501fac0))
  (v128.const i64x2 0xb77f01d911ec7e3b 0x8bb2e0c7f4864d6)
  (v128.const i64x2 0xc56d52243f00e8a4 0x452841e4c501e264))
(assert_return (invoke "i8x16.splat-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 15) (i32.const 6)
  (v128.const i64x2 0x15684fe7f50c4cd 0xc673818002d10c40)
  (v128.const i64x2 0xff800000df0ac723 0xceffffff7f800009))
  (v128.const i64x2 0xf0f0f0f0f0f0f0f 0xf0f0f0f0f0f0f0f)
  (v128.const i64x2 0xff80e8a4df0aafc7 0xceffe7a37f80e8ad))
(assert_return (invoke "i8x16.extract_lane_s-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 15) (i32.const 19)
  (v128.const i64x2 0xdb01c1027ecd0420 0x810586b34a01df9)
  (v128.const i64x2 0xff80000941890000 0x7f80000041360000)) (i32.const 8)
  (v128.const i64x2 0xff80e8ad4189e8a4 0x7f80e8a44136e8a4))
(assert_return (invoke "i8x16.extract_lane_u-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 2) (i32.const 7)
  (v128.const i64x2 0x26f1641f076df313 0xe9fa3757f874715)
  (v128.const i64x2 0x41830000bf000000 0x4505ea80cb000001)) (i32.const 7)
  (v128.const i64x2 0x4183e8a4bf00e8a4 0x4505d224cb00e8a5))
(assert_return (invoke "i8x16.replace_lane-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 9) (i32.const 5)
  (v128.const i64x2 0xf89eac30b02012e3 0xd00053800cc908cd)
  (v128.const i64x2 0xff80000945f75e80 0x423c00007fc00000))
  (v128.const i64x2 0xf89eac30b02012e3 0x90053800cc908cd)
  (v128.const i64x2 0xff80e8ad45f74624 0x423ce8a47fc0e8a4))
(assert_return (invoke "i16x8.splat-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 14) (i32.const 24)
  (v128.const i64x2 0x11035050800feff 0x54819b408dcd80ac)
  (v128.const i64x2 0xffc00005419f0000 0x3f00000045416880)) (v128.const i64x2 0xe000e000e000e 0xe000e000e000e)
  (v128.const i64x2 0xffc0e8a9419fe8a4 0x3f00e8a445415024))
(assert_return (invoke "i16x8.extract_lane_s-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 11) (i32.const 8)
  (v128.const i64x2 0xe2a95b40ec005f10 0x81bccd5198c5f680)
  (v128.const i64x2 0x4172000042008000 0x44d9ce00ffc00000)) (i32.const -32324)
  (v128.const i64x2 0x4172e8a4420068a4 0x44d9b6a4ffc0e8a4))
(assert_return (invoke "i16x8.extract_lane_u-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 5) (i32.const 14)
  (v128.const i64x2 0xcfa39f8188027e80 0x47d71016d501cb6f) (v128.const i64x2 0xbf00000041e40000 0x3dcccccd))
  (i32.const 40833) (v128.const i64x2 0xbf00e8a441e4e8a4 0xe8a43dccb471))
(assert_return (invoke "i16x8.replace_lane-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 4) (i32.const 16)
  (v128.const i64x2 0x647e0ae580f60129 0x231a89b4029d7b97)
  (v128.const i64x2 0x418f0000ffc00005 0x800000007f800009))
  (v128.const i64x2 0x40ae580f60129 0x231a89b4029d7b97)
  (v128.const i64x2 0x418fe8a4ffc0e8a9 0x8000e8a47f80e8ad))
(assert_return (invoke "i32x4.splat-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 1) (i32.const 13)
  (v128.const i64x2 0xc8ef4b04ec865d26 0xb5d634d0ff8101c4)
  (v128.const i64x2 0x40ec000042650000 0x800116c240840000)) (v128.const i64x2 0x100000001 0x100000001)
  (v128.const i64x2 0x40ece8a44265e8a4 0x8001fe664084e8a4))
(assert_return (invoke "i32x4.extract_lane-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 0) (i32.const 1)
  (v128.const i64x2 0x507f05e1fe0420bb 0xffc0d9d74116808f)
  (v128.const i64x2 0x3f00000042660000 0xff8000094f000000)) (i32.const 0xffc0d9d7)
  (v128.const i64x2 0x3f00e8a44266e8a4 0xff80e8ad4f00e8a4))
(assert_return (invoke "i32x4.replace_lane-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 0) (i32.const 5)
  (v128.const i64x2 0xf7ef438044b5a891 0x865ee8ae817f2a71)
  (v128.const i64x2 0xbfc0000000000000 0x410c00003f7fffff)) (v128.const i64x2 0xf7ef438044b5a891 0x817f2a71)
  (v128.const i64x2 0xbfc0e8a40000e8a4 0x410ce8a43f7fe7a3))
(assert_return (invoke "i64x2.splat-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 14) (i32.const 3)
  (v128.const i64x2 0x6b809903c7e6f301 0xfedc475febc60b)
  (v128.const i64x2 0x40e0000042380000 0x42388000bf7fffff)) (v128.const i64x2 3 3)
  (v128.const i64x2 0x40e0e8a44238e8a4 0x423868a4bf7fe7a3))
(assert_return (invoke "i64x2.extract_lane-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 7) (i32.const 24)
  (v128.const i64x2 0x47fff80aa2523b5 0xfcdf82c867dc81e8)
  (v128.const i64x2 0x42728000ceffffff 0x415c0000426b8000)) (i64.const 0xfcdf82c867dc81e8)
  (v128.const i64x2 0x427268a4ceffe7a3 0x415ce8a4426b68a4))
(assert_return (invoke "i64x2.replace_lane-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 5) (i32.const 15)
  (v128.const i64x2 0x8240da2c12a901c3 0x9cc880238dd1bbb7)
  (v128.const i64x2 0x42648000bf800000 0x3f8000004589a560)) (v128.const i64x2 15 0x9cc880238dd1bbb7)
  (v128.const i64x2 0x426468a4bf80e8a4 0x3f80e8a445898d04))
(assert_return (invoke "f32x4.splat-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 15) (i32.const 5)
  (v128.const i64x2 0xfa77bbd07fd23720 0xf5a5f400ba088e8f)
  (v128.const i64x2 0x42498000ffc00000 0x4512150041a20000))
  (v128.const i64x2 0xfa77bbd0fa77bbd0 0xfa77bbd0fa77bbd0)
  (v128.const i64x2 0x424968a4ffc0e8a4 0x4512fda441a2e8a4))
(assert_return (invoke "f32x4.extract_lane-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 13) (i32.const 19)
  (v128.const i64x2 0x878a86b3e681daba 0xae7e760680e4e2eb)
  (v128.const i64x2 0x4f00000042200000 0x427580005f0ac723)) (f32.const -3.0661003e+23)
  (v128.const i64x2 0x4f00e8a44220e8a4 0x427568a45f0aafc7))
(assert_return (invoke "f32x4.replace_lane-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 3) (i32.const 6)
  (v128.const i64x2 0xc79f294f51192a08 0xe710e8dd7e93ffcd)
  (v128.const i64x2 0x3f7fffffcf000000 0x450510c0ffc00005))
  (v128.const i64x2 0xc79f294f51192a08 0xe710e8dd7e93ffcd)
  (v128.const i64x2 0x3f7fe7a3cf00e8a4 0x4505f864ffc0e8a9))
(assert_return (invoke "f64x2.splat-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 4) (i32.const 10)
  (v128.const i64x2 0xee5d36c5a6007511 0xadcf807ea2917feb)
  (v128.const i64x2 0xc50d05c041180000 0x80000000cf000000))
  (v128.const i64x2 0xadcf807ea2917feb 0xadcf807ea2917feb)
  (v128.const i64x2 0xc50ded644118e8a4 0x8000e8a4cf00e8a4))
(assert_return (invoke "f64x2.extract_lane-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 9) (i32.const 6)
  (v128.const i64x2 0xe4ad700117dcfeb8 0xb980f6089a38bbe6)
  (v128.const i64x2 0xc0200000ffc00005 0x41c7000080000000)) (f64.const -1.0453065670007665e-31)
  (v128.const i64x2 0xc020e8a4ffc0e8a9 0x41c7e8a48000e8a4))
(assert_return (invoke "f64x2.replace_lane-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 6) (i32.const 8)
  (v128.const i64x2 0xd5b204cca9882ff 0x3a5ef29d5934afa7)
  (v128.const i64x2 0xbf000000423f8000 0x3f7fffff4f7fffff))
  (v128.const i64x2 0xd5b204cca9882ff 0x3a5ef29d5934afa7)
  (v128.const i64x2 0xbf00e8a4423f68a4 0x3f7fe7a34f7fe7a3))
(assert_return (invoke "i8x16.sub-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 4) (i32.const 7)
  (v128.const i64x2 0x18c77f77ced81736 0xb2dffd1b545396e4)
  (v128.const i64x2 0xc3b1a400423e8000 0x458a7860bf7fffff))
  (v128.const i64x2 0x5516db778c9a9736 0x6d5585bb95d497e5)
  (v128.const i64x2 0xc3b18ca4423e68a4 0x458a6004bf7fe7a3))
(assert_return (invoke "f32x4.max-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 17) (i32.const 8)
  (v128.const i64x2 0x7e6e84497f130093 0xf5add9800b311704)
  (v128.const i64x2 0x4020000080000000 0x425f0000ffc00005))
  (v128.const f32x4 1.953995e+38 7.926078e+37 nan:arithmetic 55.75)
  (v128.const i64x2 0x4020e8a48000e8a4 0x425fe8a4ffc0e8a9))
(assert_return (invoke "i64x2.mul-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 10) (i32.const 14)
  (v128.const i64x2 0x9c54300615042b8d 0x20687c80c7401008)
  (v128.const i64x2 0xff800000408c0000 0x430b70004f000000))
  (v128.const i64x2 0x214892b111c0000 0x8cd844f278000000)
  (v128.const i64x2 0xff80e8a4408ce8a4 0x430b58a44f00e8a4))
(assert_return (invoke "i8x16.shr_s-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 2) (i32.const 7)
  (v128.const i64x2 0xa2e236817180ad52 0xc9e608c1642cfbcb)
  (v128.const i64x2 0x4f000000c4a4b080 0xbdcccccd41100000))
  (v128.const i64x2 0xe8f80de01ce0eb14 0xf2f902f0190bfef2)
  (v128.const i64x2 0x4f00e8a4c4a49824 0xbdccb4714110e8a4))
(assert_return (invoke "v128.bitselect-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 17) (i32.const 3)
  (v128.const i64x2 0x24f6001ffb0d1ddc 0xec596553f544e902)
  (v128.const i64x2 0x450306c0000116c2 0x420c0000423c8000))
  (v128.const i64x2 0x4020000000114c0 0x4008000040048000)
  (v128.const i64x2 0x4503ee640001fe66 0x420ce8a4423c68a4))
(assert_return (invoke "i16x8.bitmask-8-0"
  (i32.const 1000) (i32.const 1001) (i32.const 1002) (i32.const 1003) (i32.const 1004) (i32.const 1005)
  (i32.const 1006) (i32.const 1007) (i32.const 10) (i32.const 20)
  (v128.const i64x2 0x156a29e9fe3f8082 0xc59e73c8f802e6a9)
  (v128.const i64x2 0x416e00003f7fffff 0x4f000000c52dda00)) (i32.const 179)
  (v128.const i64x2 0x416ee8a43f7fe7a3 0x4f00e8a4c52dc2a4))
(assert_return (invoke "v128.load-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 10) (i32.const 12)
  (v128.const i64x2 0x81040126ece7ae0e 0x9f178386412c10b4)
  (v128.const i64x2 0x42358000ceffffff 0x420a800042600000))
  (v128.const i64x2 0x7e8e08bb2e0c7f48 0x121aa2a6fcb000d3)
  (v128.const i64x2 0x42358000cf000035 0x420a8000426001b3))
(assert_return (invoke "v128.store-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 13) (i32.const 20)
  (v128.const i64x2 0x7d6037ca53e6a8c7 0x1ac35a0004ae3306)
  (v128.const i64x2 0x4f8000007f800000 0xc3e6ec00426c8000))
  (v128.const i64x2 0x7d6037ca53e6a8c7 0x1ac35a0004ae3306)
  (v128.const i64x2 0x4f8000007f800036 0xc3e6ec00426c81b3))
(assert_return (invoke "v128.load8x8_s-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 3) (i32.const 3)
  (v128.const i64x2 0xc74d138088b4c3b8 0xc92a4f04d77f01da)
  (v128.const i64x2 0x41b400003f000000 0x116c242290000))
  (v128.const i64x2 0xffd80058ff80fff5 0x7e003bffc4ffff)
  (v128.const i64x2 0x41b400003f000036 0x116c2422901b3))
(assert_return (invoke "v128.load8x8_u-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 15) (i32.const 7)
  (v128.const i64x2 0x13442c25fd845710 0x79d701000416db99)
  (v128.const i64x2 0x4020000042040000 0x4212000042048000))
  (v128.const i64x2 0x2e000c007f0048 0x7e008e000800bb)
  (v128.const i64x2 0x4020000042040036 0x42120000420481b3))
(assert_return (invoke "v128.load16x4_s-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 18) (i32.const 15)
  (v128.const i64x2 0x51156cebcfb349e0 0xbfd50d6aec7d7bfc)
  (v128.const i64x2 0x45cdab6042210000 0x418b0000426b0000)) (v128.const i64x2 0x53e6ffffa8c7 0x7d60000037ca)
  (v128.const i64x2 0x45cdab6042210036 0x418b0000426b01b3))
(assert_return (invoke "v128.load16x4_u-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 8) (i32.const 13)
  (v128.const i64x2 0x101aa280e58d046c 0x42271bde3828c845)
  (v128.const i64x2 0x41ed0000c0200000 0xc5866080bfc00000)) (v128.const i64x2 0xc7f00004864 0x8e080000bb2e)
  (v128.const i64x2 0x41ed0000c0200036 0xc5866080bfc001b3))
(assert_return (invoke "v128.load32x2_s-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 10) (i32.const 3)
  (v128.const i64x2 0xaf44dadcfe4a9f01 0xb531408000c6cb20)
  (v128.const i64x2 0x3ec00000df0ac723 0xc59ed5e0c577ea40))
  (v128.const i64x2 0xffffffffd911ec7e 0xffffffffd6b77f01)
  (v128.const i64x2 0x3ec00000df0ac759 0xc59ed5e0c577ebf3))
(assert_return (invoke "v128.load32x2_u-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 1) (i32.const 21)
  (v128.const i64x2 0x96407e547faad3fe 0x760a8f580c520a6)
  (v128.const i64x2 0x45126dc03f7fffff 0xceffffff40e40000)) (v128.const i64x2 0x2e0c7f48 0x7e8e08bb)
  (v128.const i64x2 0x45126dc03f800035 0xceffffff40e401b3))
(assert_return (invoke "v128.load8_splat-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 13) (i32.const 14)
  (v128.const i64x2 0xafff80023f15fe08 0xf74c50430f8c0093)
  (v128.const i64x2 0xcf800000c5eeb220 0xff800009441d0600))
  (v128.const i64x2 0x808080808080808 0x808080808080808)
  (v128.const i64x2 0xcf800000c5eeb256 0xff800009441d07b3))
(assert_return (invoke "v128.load16_splat-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 17) (i32.const 14)
  (v128.const i64x2 0x80b9209ddd62cab8 0x6e0440762847d600)
  (v128.const i64x2 0x3f000000df0ac723 0x414a000041870000))
  (v128.const i64x2 0xb000b000b000b000 0xb000b000b000b000)
  (v128.const i64x2 0x3f000000df0ac759 0x414a0000418701b3))
(assert_return (invoke "v128.load32_splat-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 17) (i32.const 22)
  (v128.const i64x2 0x1f1a1998bbeff18 0xf408369eccb82829)
  (v128.const i64x2 0x4277000044aebb80 0x45782d00df0ac723))
  (v128.const i64x2 0x33067d6033067d60 0x33067d6033067d60)
  (v128.const i64x2 0x4277000044aebbb6 0x45782d00df0ac8d6))
(assert_return (invoke "v128.load64_splat-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 12) (i32.const 17)
  (v128.const i64x2 0x34da40fec68ff1ef 0xffcd04167e80f688)
  (v128.const i64x2 0xffc0000041ec0000 0x45fee30041ef0000))
  (v128.const i64x2 0x53e6a8c7b000d37e 0x53e6a8c7b000d37e)
  (v128.const i64x2 0xffc0000041ec0036 0x45fee30041ef01b3))
(assert_return (invoke "v128.load32_zero-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 6) (i32.const 14)
  (v128.const i64x2 0x1f4c208fe0425 0x80b13e108ec89126)
  (v128.const i64x2 0x7fc00000415c0000 0x800116c2426d8000)) (v128.const i64x2 0x7f4864d6 0)
  (v128.const i64x2 0x7fc00000415c0036 0x800116c2426d81b3))
(assert_return (invoke "v128.load64_zero-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 2) (i32.const 22)
  (v128.const i64x2 0x9c0133299216d4b0 0x205175107e5c40ff)
  (v128.const i64x2 0x410200007f800000 0x7fc0000042038000)) (v128.const i64x2 0xd37e8e08bb2e0c 0)
  (v128.const i64x2 0x410200007f800036 0x7fc00000420381b3))
(assert_return (invoke "v128.load8_lane-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 19) (i32.const 11)
  (v128.const i64x2 0x37c3476799cd422f 0xb001304079c0cc20)
  (v128.const i64x2 0xdf0ac723cb000001 0x4058000045e14d80))
  (v128.const i64x2 0x37c3476799cd422f 0xd301304079c0cc20)
  (v128.const i64x2 0xdf0ac723cb000037 0x4058000045e14f33))
(assert_return (invoke "v128.store8_lane-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 2) (i32.const 1)
  (v128.const i64x2 0xff609bb5bfa708f6 0x2fae01bcfcb09646)
  (v128.const i64x2 0x4f7fffff42298000 0xcf80000041d60000))
  (v128.const i64x2 0xffd85880f5ab012f 0x7f01d911ec7e3bc4)
  (v128.const i64x2 0x4f7fffff42298036 0xcf80000041d601b3))
(assert_return (invoke "v128.load16_lane-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 18) (i32.const 11)
  (v128.const i64x2 0x7a0204f1016dab40 0x7ea5c6fe794e101a)
  (v128.const i64x2 0x3fc00000c502b780 0xbf0000004f7fffff))
  (v128.const i64x2 0x7a0204f1016dab40 0xd37ec6fe794e101a)
  (v128.const i64x2 0x3fc00000c502b7b6 0xbf0000004f8001b2))
(assert_return (invoke "v128.store16_lane-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 18) (i32.const 9)
  (v128.const i64x2 0xc845047cd0aa4f70 0x5d6c0b3ef2fe86c0)
  (v128.const i64x2 0x41d50000454f7b40 0x4090000045563500))
  (v128.const i64x2 0xa8c7b000d37e5d6c 0x33067d6037ca53e6)
  (v128.const i64x2 0x41d50000454f7b76 0x40900000455636b3))
(assert_return (invoke "v128.load32_lane-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 17) (i32.const 4)
  (v128.const i64x2 0x1480beb4feb8f040 0x9f4371f3aac5a43f)
  (v128.const i64x2 0x45089dc0418b0000 0x4effffff3f800000))
  (v128.const i64x2 0x1480beb4feb8f040 0xc7f4864aac5a43f)
  (v128.const i64x2 0x45089dc0418b0036 0x4effffff3f8001b3))
(assert_return (invoke "v128.store32_lane-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 12) (i32.const 6)
  (v128.const i64x2 0x71027057f841e840 0x369afe9e01ffd2fd)
  (v128.const i64x2 0x45b79f807f800009 0x43fa7600bf7fffff))
  (v128.const i64x2 0x2e0c7f48369afe9e 0xc7b000d37e5d6cbb)
  (v128.const i64x2 0x45b79f807f80003f 0x43fa7600bf8001b2))
(assert_return (invoke "v128.load64_lane-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 16) (i32.const 11)
  (v128.const i64x2 0xcc8c4b0196b70864 0x8b6a801dad487f31)
  (v128.const i64x2 0x7f800000bf800000 0xc5344900bf000000))
  (v128.const i64x2 0xcc8c4b0196b70864 0xa8c7b000d37e5d6c)
  (v128.const i64x2 0x7f800000bf800036 0xc5344900bf0001b3))
(assert_return (invoke "v128.store64_lane-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 13) (i32.const 16)
  (v128.const i64x2 0xea91807efe4ba4bd 0x450725334d167683)
  (v128.const i64x2 0x41c20000414c0000 0x41b700003f7fffff))
  (v128.const i64x2 0x450725334d167683 0x4ae33067d6037ca)
  (v128.const i64x2 0x41c20000414c0036 0x41b700003f8001b2))
(assert_return (invoke "i8x16.splat-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 16) (i32.const 4)
  (v128.const i64x2 0x80407fee7e9de827 0x4b864c01c5d9ca81)
  (v128.const i64x2 0x3dcccccd41f70000 0xcf7fffffffc00005))
  (v128.const i64x2 0x1010101010101010 0x1010101010101010)
  (v128.const i64x2 0x3dcccccd41f70036 0xcf7fffffffc001b8))
(assert_return (invoke "i8x16.extract_lane_s-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 1) (i32.const 2)
  (v128.const i64x2 0x11ff40ba0110ab5b 0x80027f41a1c1b17e)
  (v128.const i64x2 0x40ac00007f800009 0x421e0000bf800000)) (i32.const 91)
  (v128.const i64x2 0x40ac00007f80003f 0x421e0000bf8001b3))
(assert_return (invoke "i8x16.extract_lane_u-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 3) (i32.const 14)
  (v128.const i64x2 0xdf8ae880564a2fe7 0x7316c6a409dbba9e)
  (v128.const i64x2 0x41d50000412c0000 0xc4c89d00ffc00000)) (i32.const 219)
  (v128.const i64x2 0x41d50000412c0036 0xc4c89d00ffc001b3))
(assert_return (invoke "i8x16.replace_lane-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 3) (i32.const 10)
  (v128.const i64x2 0xa316db1fd99a2a02 0x126d80a877ab0001)
  (v128.const i64x2 0x419700004481ba00 0x411800004b000001))
  (v128.const i64x2 0xa316db1fd99a2a02 0x126d80a877ab0003)
  (v128.const i64x2 0x419700004481ba36 0x411800004b0001b4))
(assert_return (invoke "i16x8.splat-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 5) (i32.const 11)
  (v128.const i64x2 0x3e0212c206deff01 0x1b15fe4808ed5b00)
  (v128.const i64x2 0x42480000c405f000 0x3f000000424e8000)) (v128.const i64x2 0x5000500050005 0x5000500050005)
  (v128.const i64x2 0x42480000c405f036 0x3f000000424e81b3))
(assert_return (invoke "i16x8.extract_lane_s-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 1) (i32.const 16)
  (v128.const i64x2 0x14879304ed6ba1 0x43eebcdf80d5fccb)
  (v128.const i64x2 0x41a100005f0ac723 0x41af000042700000)) (i32.const -32555)
  (v128.const i64x2 0x41a100005f0ac759 0x41af0000427001b3))
(assert_return (invoke "i16x8.extract_lane_u-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 13) (i32.const 20)
  (v128.const i64x2 0xf66d53c66f2d8203 0x457650298de1efd)
  (v128.const i64x2 0x40d000004f000000 0x42740000c5682cc0)) (i32.const 7933)
  (v128.const i64x2 0x40d000004f000036 0x42740000c5682e73))
(assert_return (invoke "i16x8.replace_lane-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 6) (i32.const 17)
  (v128.const i64x2 0xeb3680fa43f60c30 0x33005f06427e57f8)
  (v128.const i64x2 0x41c9000042690000 0x424c000040cc0000))
  (v128.const i64x2 0x680fa43f60c30 0x33005f06427e57f8)
  (v128.const i64x2 0x41c9000042690036 0x424c000040cc01b3))
(assert_return (invoke "i32x4.splat-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 7) (i32.const 15)
  (v128.const i64x2 0x7ee36101ba93fb02 0xd8e8812009114be6)
  (v128.const i64x2 0xff800000c5d82c00 0x4244000042758000)) (v128.const i64x2 0x700000007 0x700000007)
  (v128.const i64x2 0xff800000c5d82c36 0x42440000427581b3))
(assert_return (invoke "i32x4.extract_lane-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 1) (i32.const 23)
  (v128.const i64x2 0xdcfeeb3205802a0 0x3f7bbf34d8ba4037)
  (v128.const i64x2 0x425780003dcccccd 0x41ce000041d80000)) (i32.const 0xdcfeeb3)
  (v128.const i64x2 0x425780003dcccd03 0x41ce000041d801b3))
(assert_return (invoke "i32x4.replace_lane-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 15) (i32.const 12)
  (v128.const i64x2 0xec2662aa0c7e15 0x406801a26507c576)
  (v128.const i64x2 0xc23ee000df0ac723 0x426d800041e30000))
  (v128.const i64x2 0xec2662aa0c7e15 0x406801a20000000f)
  (v128.const i64x2 0xc23ee000df0ac759 0x426d800041e301b3))
(assert_return (invoke "i64x2.splat-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 11) (i32.const 8)
  (v128.const i64x2 0xbff559010238eb16 0x808b409b7f3204c7)
  (v128.const i64x2 0x413a000041f80000 0x418f00005f0ac723)) (v128.const i64x2 8 8)
  (v128.const i64x2 0x413a000041f80036 0x418f00005f0ac8d6))
(assert_return (invoke "i64x2.extract_lane-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 19) (i32.const 21)
  (v128.const i64x2 0x31af2001e702ae67 0x8140d3cf80ff1b69)
  (v128.const i64x2 0x420f800042560000 0x42250000bfc00000)) (i64.const 0x31af2001e702ae67)
  (v128.const i64x2 0x420f800042560036 0x42250000bfc001b3))
(assert_return (invoke "i64x2.replace_lane-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 12) (i32.const 5)
  (v128.const i64x2 0xdd814d8c047e37c0 0x1d080dc5d000a68)
  (v128.const i64x2 0x45a421a042340000 0x42398000bf7fffff)) (v128.const i64x2 5 0x1d080dc5d000a68)
  (v128.const i64x2 0x45a421a042340036 0x42398000bf8001b2))
(assert_return (invoke "f32x4.splat-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 0) (i32.const 19)
  (v128.const i64x2 0x618742a380101f04 0x663a58fe5764c676)
  (v128.const i64x2 0x420c800044e9e680 0x402000004f000000))
  (v128.const i64x2 0x618742a3618742a3 0x618742a3618742a3)
  (v128.const i64x2 0x420c800044e9e6b6 0x402000004f0001b3))
(assert_return (invoke "f32x4.extract_lane-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 2) (i32.const 9)
  (v128.const i64x2 0x7e5b010820e4bad8 0x8749744fd080fe9e)
  (v128.const i64x2 0x40cc0000bdcccccd 0xbf7fffff3f000000)) (f32.const 7.277657e+37)
  (v128.const i64x2 0x40cc0000bdcccd03 0xbf7fffff3f0001b3))
(assert_return (invoke "f32x4.replace_lane-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 6) (i32.const 12)
  (v128.const i64x2 0x99014868e3fa40fe 0x4c9c21000497efff)
  (v128.const i64x2 0x3ec00000c58e0240 0x4f7fffff423c0000))
  (v128.const i64x2 0x99014868e3fa40fe 0x4c9c21000497efff)
  (v128.const i64x2 0x3ec00000c58e0276 0x4f7fffff423c01b3))
(assert_return (invoke "f64x2.splat-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 15) (i32.const 14)
  (v128.const i64x2 0x807101bb04592310 0xfe076214b747f905)
  (v128.const i64x2 0x3f800000bf000000 0xbfc0000041950000))
  (v128.const i64x2 0xfe076214b747f905 0xfe076214b747f905)
  (v128.const i64x2 0x3f800000bf000036 0xbfc00000419501b3))
(assert_return (invoke "f64x2.extract_lane-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 4) (i32.const 22)
  (v128.const i64x2 0x503945cae57f7e87 0xd0ece3e712d17202)
  (v128.const i64x2 0xbdcccccdc3fde800 0x4f00000042730000)) (f64.const 2.926370304529387e+78)
  (v128.const i64x2 0xbdcccccdc3fde836 0x4f000000427301b3))
(assert_return (invoke "f64x2.replace_lane-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 19) (i32.const 6)
  (v128.const i64x2 0x7fa9027e1827a221 0xbe1448642aa740ff) (v128.const i64x2 0xff800009c5e71220 0x425a8000))
  (v128.const i64x2 0x7fa9027e1827a221 0xbe1448642aa740ff) (v128.const i64x2 0xff800009c5e71256 0x425a81b3))
(assert_return (invoke "i8x16.sub-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 9) (i32.const 20)
  (v128.const i64x2 0xc9fe052eca810108 0x6404c7d40a7765aa)
  (v128.const i64x2 0x426780003fc00000 0x4f00000045932540))
  (v128.const i64x2 0x8797852e8bc10108 0x1504c7d4c5e4406a)
  (v128.const i64x2 0x426780003fc00036 0x4f000000459326f3))
(assert_return (invoke "f32x4.max-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 15) (i32.const 16)
  (v128.const i64x2 0x2602fe81c8cc0044 0x2f21994f1908df9e)
  (v128.const i64x2 0x800116c2bf000000 0x44c22080c0200000))
  (v128.const i64x2 0x2602fe81bf000000 0x44c220801908df9e)
  (v128.const i64x2 0x800116c2bf000036 0x44c22080c02001b3))
(assert_return (invoke "i64x2.mul-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 15) (i32.const 5)
  (v128.const i64x2 0xde37c818407c3e 0xff0b7ff88010541d)
  (v128.const i64x2 0x426e80003f7fffff 0xcf0000003f800000))
  (v128.const i64x2 0xbde8c70948bf83c2 0x96c40cdd31800000)
  (v128.const i64x2 0x426e80003f800035 0xcf0000003f8001b3))
(assert_return (invoke "i8x16.shr_s-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 4) (i32.const 9)
  (v128.const i64x2 0xaf01a74095cc4a78 0xd21bff8cfd483ddb)
  (v128.const i64x2 0xc020000040a00000 0xbfc00000413a0000))
  (v128.const i64x2 0xfa00fa04f9fc0407 0xfd01fff8ff0403fd)
  (v128.const i64x2 0xc020000040a00036 0xbfc00000413a01b3))
(assert_return (invoke "v128.bitselect-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 0) (i32.const 7)
  (v128.const i64x2 0xfe0440de33e47f80 0x2bf43a9fdcef15e6)
  (v128.const i64x2 0xcf000000bfc00000 0x5f0ac7233f400000))
  (v128.const i64x2 0xce00000033c00000 0xb0002031c400000)
  (v128.const i64x2 0xcf000000bfc00036 0x5f0ac7233f4001b3))
(assert_return (invoke "i16x8.bitmask-0-6"
  (v128.const i64x2 9 70) (v128.const i64x2 9 71) (v128.const i64x2 9 72) (v128.const i64x2 9 73)
  (v128.const i64x2 9 74) (v128.const i64x2 9 75) (i32.const 17) (i32.const 8)
  (v128.const i64x2 0x317e6a332463b856 0x9de6ffc67ff1c220)
  (v128.const i64x2 0x7f800000bf000000 0x44c5c080cf7fffff)) (i32.const 209)
  (v128.const i64x2 0x7f800000bf000036 0x44c5c080cf8001b2))
