;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Lanes that become numbers, are computed with, and become lanes again.
;;
;; "f32x4-2" takes lane 2 of parameter 0. Results are: the number changed and spread; changed and put into that lane of
;; parameter 1; put into the next lane of it; spread after it met parameter 2; a loaded number spread, and added to
;; parameter 1 without carry; a shuffle of the number and parameter 2, both spread.
;;
;; "i16x8.extend_low_i8x16_s-extend_high_i8x16_u" multiplies such halves of both parameters, and of parameter 0.

(module
  (memory 1 5)
  (data (i32.const 0) "\69\00\20\bb\a8\08\d8\0e\fe\7d\28\80\7e\c0\be\81\01\a8\e7\10\04\44\11\d9\a9\67\80\52\5f\89\03\50")
  (func $i8x16-0 (export "i8x16-0") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i8x16.extract_lane_s 0 i32.const 3 i32.xor i8x16.splat local.get 1 local.get 0
    i8x16.extract_lane_s 0 i32.const 3 i32.xor i8x16.replace_lane 0 local.get 1 local.get 0
    i8x16.extract_lane_s 0 i8x16.replace_lane 1 local.get 0 i8x16.extract_lane_s 0 local.get 2 i32.sub
    i8x16.splat i32.const 0 i32.load offset=1 i8x16.splat local.get 1 v128.xor local.get 0
    i8x16.extract_lane_s 0 i8x16.splat local.get 2 i8x16.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i8x16-1 (export "i8x16-1") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i8x16.extract_lane_s 1 i32.const 3 i32.xor i8x16.splat local.get 1 local.get 0
    i8x16.extract_lane_s 1 i32.const 3 i32.xor i8x16.replace_lane 1 local.get 1 local.get 0
    i8x16.extract_lane_s 1 i8x16.replace_lane 2 local.get 0 i8x16.extract_lane_s 1 local.get 2 i32.sub
    i8x16.splat i32.const 1 i32.load offset=1 i8x16.splat local.get 1 v128.xor local.get 0
    i8x16.extract_lane_s 1 i8x16.splat local.get 2 i8x16.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i8x16-2 (export "i8x16-2") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i8x16.extract_lane_s 2 i32.const 3 i32.xor i8x16.splat local.get 1 local.get 0
    i8x16.extract_lane_s 2 i32.const 3 i32.xor i8x16.replace_lane 2 local.get 1 local.get 0
    i8x16.extract_lane_s 2 i8x16.replace_lane 3 local.get 0 i8x16.extract_lane_s 2 local.get 2 i32.sub
    i8x16.splat i32.const 2 i32.load offset=1 i8x16.splat local.get 1 v128.xor local.get 0
    i8x16.extract_lane_s 2 i8x16.splat local.get 2 i8x16.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i8x16-3 (export "i8x16-3") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i8x16.extract_lane_s 3 i32.const 3 i32.xor i8x16.splat local.get 1 local.get 0
    i8x16.extract_lane_s 3 i32.const 3 i32.xor i8x16.replace_lane 3 local.get 1 local.get 0
    i8x16.extract_lane_s 3 i8x16.replace_lane 4 local.get 0 i8x16.extract_lane_s 3 local.get 2 i32.sub
    i8x16.splat i32.const 3 i32.load offset=1 i8x16.splat local.get 1 v128.xor local.get 0
    i8x16.extract_lane_s 3 i8x16.splat local.get 2 i8x16.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i8x16-4 (export "i8x16-4") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i8x16.extract_lane_s 4 i32.const 3 i32.xor i8x16.splat local.get 1 local.get 0
    i8x16.extract_lane_s 4 i32.const 3 i32.xor i8x16.replace_lane 4 local.get 1 local.get 0
    i8x16.extract_lane_s 4 i8x16.replace_lane 5 local.get 0 i8x16.extract_lane_s 4 local.get 2 i32.sub
    i8x16.splat i32.const 4 i32.load offset=1 i8x16.splat local.get 1 v128.xor local.get 0
    i8x16.extract_lane_s 4 i8x16.splat local.get 2 i8x16.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i8x16-5 (export "i8x16-5") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i8x16.extract_lane_s 5 i32.const 3 i32.xor i8x16.splat local.get 1 local.get 0
    i8x16.extract_lane_s 5 i32.const 3 i32.xor i8x16.replace_lane 5 local.get 1 local.get 0
    i8x16.extract_lane_s 5 i8x16.replace_lane 6 local.get 0 i8x16.extract_lane_s 5 local.get 2 i32.sub
    i8x16.splat i32.const 5 i32.load offset=1 i8x16.splat local.get 1 v128.xor local.get 0
    i8x16.extract_lane_s 5 i8x16.splat local.get 2 i8x16.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i8x16-6 (export "i8x16-6") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i8x16.extract_lane_s 6 i32.const 3 i32.xor i8x16.splat local.get 1 local.get 0
    i8x16.extract_lane_s 6 i32.const 3 i32.xor i8x16.replace_lane 6 local.get 1 local.get 0
    i8x16.extract_lane_s 6 i8x16.replace_lane 7 local.get 0 i8x16.extract_lane_s 6 local.get 2 i32.sub
    i8x16.splat i32.const 6 i32.load offset=1 i8x16.splat local.get 1 v128.xor local.get 0
    i8x16.extract_lane_s 6 i8x16.splat local.get 2 i8x16.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i8x16-7 (export "i8x16-7") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i8x16.extract_lane_s 7 i32.const 3 i32.xor i8x16.splat local.get 1 local.get 0
    i8x16.extract_lane_s 7 i32.const 3 i32.xor i8x16.replace_lane 7 local.get 1 local.get 0
    i8x16.extract_lane_s 7 i8x16.replace_lane 8 local.get 0 i8x16.extract_lane_s 7 local.get 2 i32.sub
    i8x16.splat i32.const 7 i32.load offset=1 i8x16.splat local.get 1 v128.xor local.get 0
    i8x16.extract_lane_s 7 i8x16.splat local.get 2 i8x16.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i8x16-8 (export "i8x16-8") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i8x16.extract_lane_s 8 i32.const 3 i32.xor i8x16.splat local.get 1 local.get 0
    i8x16.extract_lane_s 8 i32.const 3 i32.xor i8x16.replace_lane 8 local.get 1 local.get 0
    i8x16.extract_lane_s 8 i8x16.replace_lane 9 local.get 0 i8x16.extract_lane_s 8 local.get 2 i32.sub
    i8x16.splat i32.const 8 i32.load offset=1 i8x16.splat local.get 1 v128.xor local.get 0
    i8x16.extract_lane_s 8 i8x16.splat local.get 2 i8x16.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i8x16-9 (export "i8x16-9") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i8x16.extract_lane_s 9 i32.const 3 i32.xor i8x16.splat local.get 1 local.get 0
    i8x16.extract_lane_s 9 i32.const 3 i32.xor i8x16.replace_lane 9 local.get 1 local.get 0
    i8x16.extract_lane_s 9 i8x16.replace_lane 10 local.get 0 i8x16.extract_lane_s 9 local.get 2 i32.sub
    i8x16.splat i32.const 9 i32.load offset=1 i8x16.splat local.get 1 v128.xor local.get 0
    i8x16.extract_lane_s 9 i8x16.splat local.get 2 i8x16.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i8x16-10 (export "i8x16-10") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i8x16.extract_lane_s 10 i32.const 3 i32.xor i8x16.splat local.get 1 local.get 0
    i8x16.extract_lane_s 10 i32.const 3 i32.xor i8x16.replace_lane 10 local.get 1 local.get 0
    i8x16.extract_lane_s 10 i8x16.replace_lane 11 local.get 0 i8x16.extract_lane_s 10 local.get 2 i32.sub
    i8x16.splat i32.const 10 i32.load offset=1 i8x16.splat local.get 1 v128.xor local.get 0
    i8x16.extract_lane_s 10 i8x16.splat local.get 2 i8x16.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i8x16-11 (export "i8x16-11") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i8x16.extract_lane_s 11 i32.const 3 i32.xor i8x16.splat local.get 1 local.get 0
    i8x16.extract_lane_s 11 i32.const 3 i32.xor i8x16.replace_lane 11 local.get 1 local.get 0
    i8x16.extract_lane_s 11 i8x16.replace_lane 12 local.get 0 i8x16.extract_lane_s 11 local.get 2 i32.sub
    i8x16.splat i32.const 11 i32.load offset=1 i8x16.splat local.get 1 v128.xor local.get 0
    i8x16.extract_lane_s 11 i8x16.splat local.get 2 i8x16.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i8x16-12 (export "i8x16-12") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i8x16.extract_lane_s 12 i32.const 3 i32.xor i8x16.splat local.get 1 local.get 0
    i8x16.extract_lane_s 12 i32.const 3 i32.xor i8x16.replace_lane 12 local.get 1 local.get 0
    i8x16.extract_lane_s 12 i8x16.replace_lane 13 local.get 0 i8x16.extract_lane_s 12 local.get 2 i32.sub
    i8x16.splat i32.const 12 i32.load offset=1 i8x16.splat local.get 1 v128.xor local.get 0
    i8x16.extract_lane_s 12 i8x16.splat local.get 2 i8x16.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i8x16-13 (export "i8x16-13") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i8x16.extract_lane_s 13 i32.const 3 i32.xor i8x16.splat local.get 1 local.get 0
    i8x16.extract_lane_s 13 i32.const 3 i32.xor i8x16.replace_lane 13 local.get 1 local.get 0
    i8x16.extract_lane_s 13 i8x16.replace_lane 14 local.get 0 i8x16.extract_lane_s 13 local.get 2 i32.sub
    i8x16.splat i32.const 13 i32.load offset=1 i8x16.splat local.get 1 v128.xor local.get 0
    i8x16.extract_lane_s 13 i8x16.splat local.get 2 i8x16.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i8x16-14 (export "i8x16-14") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i8x16.extract_lane_s 14 i32.const 3 i32.xor i8x16.splat local.get 1 local.get 0
    i8x16.extract_lane_s 14 i32.const 3 i32.xor i8x16.replace_lane 14 local.get 1 local.get 0
    i8x16.extract_lane_s 14 i8x16.replace_lane 15 local.get 0 i8x16.extract_lane_s 14 local.get 2 i32.sub
    i8x16.splat i32.const 14 i32.load offset=1 i8x16.splat local.get 1 v128.xor local.get 0
    i8x16.extract_lane_s 14 i8x16.splat local.get 2 i8x16.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i8x16-15 (export "i8x16-15") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i8x16.extract_lane_s 15 i32.const 3 i32.xor i8x16.splat local.get 1 local.get 0
    i8x16.extract_lane_s 15 i32.const 3 i32.xor i8x16.replace_lane 15 local.get 1 local.get 0
    i8x16.extract_lane_s 15 i8x16.replace_lane 0 local.get 0 i8x16.extract_lane_s 15 local.get 2 i32.sub
    i8x16.splat i32.const 15 i32.load offset=1 i8x16.splat local.get 1 v128.xor local.get 0
    i8x16.extract_lane_s 15 i8x16.splat local.get 2 i8x16.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i16x8-0 (export "i16x8-0") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i16x8.extract_lane_s 0 i32.const 3 i32.xor i16x8.splat local.get 1 local.get 0
    i16x8.extract_lane_s 0 i32.const 3 i32.xor i16x8.replace_lane 0 local.get 1 local.get 0
    i16x8.extract_lane_s 0 i16x8.replace_lane 1 local.get 0 i16x8.extract_lane_s 0 local.get 2 i32.sub
    i16x8.splat i32.const 0 i32.load offset=1 i16x8.splat local.get 1 v128.xor local.get 0
    i16x8.extract_lane_s 0 i16x8.splat local.get 2 i16x8.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i16x8-1 (export "i16x8-1") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i16x8.extract_lane_s 1 i32.const 3 i32.xor i16x8.splat local.get 1 local.get 0
    i16x8.extract_lane_s 1 i32.const 3 i32.xor i16x8.replace_lane 1 local.get 1 local.get 0
    i16x8.extract_lane_s 1 i16x8.replace_lane 2 local.get 0 i16x8.extract_lane_s 1 local.get 2 i32.sub
    i16x8.splat i32.const 1 i32.load offset=1 i16x8.splat local.get 1 v128.xor local.get 0
    i16x8.extract_lane_s 1 i16x8.splat local.get 2 i16x8.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i16x8-2 (export "i16x8-2") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i16x8.extract_lane_s 2 i32.const 3 i32.xor i16x8.splat local.get 1 local.get 0
    i16x8.extract_lane_s 2 i32.const 3 i32.xor i16x8.replace_lane 2 local.get 1 local.get 0
    i16x8.extract_lane_s 2 i16x8.replace_lane 3 local.get 0 i16x8.extract_lane_s 2 local.get 2 i32.sub
    i16x8.splat i32.const 2 i32.load offset=1 i16x8.splat local.get 1 v128.xor local.get 0
    i16x8.extract_lane_s 2 i16x8.splat local.get 2 i16x8.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i16x8-3 (export "i16x8-3") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i16x8.extract_lane_s 3 i32.const 3 i32.xor i16x8.splat local.get 1 local.get 0
    i16x8.extract_lane_s 3 i32.const 3 i32.xor i16x8.replace_lane 3 local.get 1 local.get 0
    i16x8.extract_lane_s 3 i16x8.replace_lane 4 local.get 0 i16x8.extract_lane_s 3 local.get 2 i32.sub
    i16x8.splat i32.const 3 i32.load offset=1 i16x8.splat local.get 1 v128.xor local.get 0
    i16x8.extract_lane_s 3 i16x8.splat local.get 2 i16x8.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i16x8-4 (export "i16x8-4") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i16x8.extract_lane_s 4 i32.const 3 i32.xor i16x8.splat local.get 1 local.get 0
    i16x8.extract_lane_s 4 i32.const 3 i32.xor i16x8.replace_lane 4 local.get 1 local.get 0
    i16x8.extract_lane_s 4 i16x8.replace_lane 5 local.get 0 i16x8.extract_lane_s 4 local.get 2 i32.sub
    i16x8.splat i32.const 4 i32.load offset=1 i16x8.splat local.get 1 v128.xor local.get 0
    i16x8.extract_lane_s 4 i16x8.splat local.get 2 i16x8.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i16x8-5 (export "i16x8-5") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i16x8.extract_lane_s 5 i32.const 3 i32.xor i16x8.splat local.get 1 local.get 0
    i16x8.extract_lane_s 5 i32.const 3 i32.xor i16x8.replace_lane 5 local.get 1 local.get 0
    i16x8.extract_lane_s 5 i16x8.replace_lane 6 local.get 0 i16x8.extract_lane_s 5 local.get 2 i32.sub
    i16x8.splat i32.const 5 i32.load offset=1 i16x8.splat local.get 1 v128.xor local.get 0
    i16x8.extract_lane_s 5 i16x8.splat local.get 2 i16x8.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i16x8-6 (export "i16x8-6") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i16x8.extract_lane_s 6 i32.const 3 i32.xor i16x8.splat local.get 1 local.get 0
    i16x8.extract_lane_s 6 i32.const 3 i32.xor i16x8.replace_lane 6 local.get 1 local.get 0
    i16x8.extract_lane_s 6 i16x8.replace_lane 7 local.get 0 i16x8.extract_lane_s 6 local.get 2 i32.sub
    i16x8.splat i32.const 6 i32.load offset=1 i16x8.splat local.get 1 v128.xor local.get 0
    i16x8.extract_lane_s 6 i16x8.splat local.get 2 i16x8.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i16x8-7 (export "i16x8-7") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i16x8.extract_lane_s 7 i32.const 3 i32.xor i16x8.splat local.get 1 local.get 0
    i16x8.extract_lane_s 7 i32.const 3 i32.xor i16x8.replace_lane 7 local.get 1 local.get 0
    i16x8.extract_lane_s 7 i16x8.replace_lane 0 local.get 0 i16x8.extract_lane_s 7 local.get 2 i32.sub
    i16x8.splat i32.const 7 i32.load offset=1 i16x8.splat local.get 1 v128.xor local.get 0
    i16x8.extract_lane_s 7 i16x8.splat local.get 2 i16x8.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i32x4-0 (export "i32x4-0") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i32x4.extract_lane 0 i32.const 3 i32.xor i32x4.splat local.get 1 local.get 0
    i32x4.extract_lane 0 i32.const 3 i32.xor i32x4.replace_lane 0 local.get 1 local.get 0 i32x4.extract_lane 0
    i32x4.replace_lane 1 local.get 0 i32x4.extract_lane 0 local.get 2 i32.sub i32x4.splat i32.const 0
    i32.load offset=1 i32x4.splat local.get 1 v128.xor local.get 0 i32x4.extract_lane 0 i32x4.splat
    local.get 2 i32x4.splat i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i32x4-1 (export "i32x4-1") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i32x4.extract_lane 1 i32.const 3 i32.xor i32x4.splat local.get 1 local.get 0
    i32x4.extract_lane 1 i32.const 3 i32.xor i32x4.replace_lane 1 local.get 1 local.get 0 i32x4.extract_lane 1
    i32x4.replace_lane 2 local.get 0 i32x4.extract_lane 1 local.get 2 i32.sub i32x4.splat i32.const 1
    i32.load offset=1 i32x4.splat local.get 1 v128.xor local.get 0 i32x4.extract_lane 1 i32x4.splat
    local.get 2 i32x4.splat i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i32x4-2 (export "i32x4-2") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i32x4.extract_lane 2 i32.const 3 i32.xor i32x4.splat local.get 1 local.get 0
    i32x4.extract_lane 2 i32.const 3 i32.xor i32x4.replace_lane 2 local.get 1 local.get 0 i32x4.extract_lane 2
    i32x4.replace_lane 3 local.get 0 i32x4.extract_lane 2 local.get 2 i32.sub i32x4.splat i32.const 2
    i32.load offset=1 i32x4.splat local.get 1 v128.xor local.get 0 i32x4.extract_lane 2 i32x4.splat
    local.get 2 i32x4.splat i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i32x4-3 (export "i32x4-3") (param v128 v128 i32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i32x4.extract_lane 3 i32.const 3 i32.xor i32x4.splat local.get 1 local.get 0
    i32x4.extract_lane 3 i32.const 3 i32.xor i32x4.replace_lane 3 local.get 1 local.get 0 i32x4.extract_lane 3
    i32x4.replace_lane 0 local.get 0 i32x4.extract_lane 3 local.get 2 i32.sub i32x4.splat i32.const 3
    i32.load offset=1 i32x4.splat local.get 1 v128.xor local.get 0 i32x4.extract_lane 3 i32x4.splat
    local.get 2 i32x4.splat i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i64x2-0 (export "i64x2-0") (param v128 v128 i64) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i64x2.extract_lane 0 i64.const 3 i64.xor i64x2.splat local.get 1 local.get 0
    i64x2.extract_lane 0 i64.const 3 i64.xor i64x2.replace_lane 0 local.get 1 local.get 0 i64x2.extract_lane 0
    i64x2.replace_lane 1 local.get 0 i64x2.extract_lane 0 local.get 2 i64.sub i64x2.splat i32.const 0
    i64.load offset=1 i64x2.splat local.get 1 v128.xor local.get 0 i64x2.extract_lane 0 i64x2.splat
    local.get 2 i64x2.splat i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i64x2-1 (export "i64x2-1") (param v128 v128 i64) (result v128 v128 v128 v128 v128 v128)
    local.get 0 i64x2.extract_lane 1 i64.const 3 i64.xor i64x2.splat local.get 1 local.get 0
    i64x2.extract_lane 1 i64.const 3 i64.xor i64x2.replace_lane 1 local.get 1 local.get 0 i64x2.extract_lane 1
    i64x2.replace_lane 0 local.get 0 i64x2.extract_lane 1 local.get 2 i64.sub i64x2.splat i32.const 1
    i64.load offset=1 i64x2.splat local.get 1 v128.xor local.get 0 i64x2.extract_lane 1 i64x2.splat
    local.get 2 i64x2.splat i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $f32x4-0 (export "f32x4-0") (param v128 v128 f32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 f32x4.extract_lane 0 f32.neg f32.abs f32x4.splat local.get 1 local.get 0 f32x4.extract_lane 0
    f32.neg f32.abs f32x4.replace_lane 0 local.get 1 local.get 0 f32x4.extract_lane 0 f32x4.replace_lane 1
    local.get 0 f32x4.extract_lane 0 local.get 2 f32.copysign f32x4.splat i32.const 0 f32.load offset=1
    f32x4.splat local.get 1 v128.xor local.get 0 f32x4.extract_lane 0 f32x4.splat local.get 2 f32x4.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $f32x4-1 (export "f32x4-1") (param v128 v128 f32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 f32x4.extract_lane 1 f32.neg f32.abs f32x4.splat local.get 1 local.get 0 f32x4.extract_lane 1
    f32.neg f32.abs f32x4.replace_lane 1 local.get 1 local.get 0 f32x4.extract_lane 1 f32x4.replace_lane 2
    local.get 0 f32x4.extract_lane 1 local.get 2 f32.copysign f32x4.splat i32.const 1 f32.load offset=1
    f32x4.splat local.get 1 v128.xor local.get 0 f32x4.extract_lane 1 f32x4.splat local.get 2 f32x4.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $f32x4-2 (export "f32x4-2") (param v128 v128 f32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 f32x4.extract_lane 2 f32.neg f32.abs f32x4.splat local.get 1 local.get 0 f32x4.extract_lane 2
    f32.neg f32.abs f32x4.replace_lane 2 local.get 1 local.get 0 f32x4.extract_lane 2 f32x4.replace_lane 3
    local.get 0 f32x4.extract_lane 2 local.get 2 f32.copysign f32x4.splat i32.const 2 f32.load offset=1
    f32x4.splat local.get 1 v128.xor local.get 0 f32x4.extract_lane 2 f32x4.splat local.get 2 f32x4.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $f32x4-3 (export "f32x4-3") (param v128 v128 f32) (result v128 v128 v128 v128 v128 v128)
    local.get 0 f32x4.extract_lane 3 f32.neg f32.abs f32x4.splat local.get 1 local.get 0 f32x4.extract_lane 3
    f32.neg f32.abs f32x4.replace_lane 3 local.get 1 local.get 0 f32x4.extract_lane 3 f32x4.replace_lane 0
    local.get 0 f32x4.extract_lane 3 local.get 2 f32.copysign f32x4.splat i32.const 3 f32.load offset=1
    f32x4.splat local.get 1 v128.xor local.get 0 f32x4.extract_lane 3 f32x4.splat local.get 2 f32x4.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $f64x2-0 (export "f64x2-0") (param v128 v128 f64) (result v128 v128 v128 v128 v128 v128)
    local.get 0 f64x2.extract_lane 0 f64.neg f64.abs f64x2.splat local.get 1 local.get 0 f64x2.extract_lane 0
    f64.neg f64.abs f64x2.replace_lane 0 local.get 1 local.get 0 f64x2.extract_lane 0 f64x2.replace_lane 1
    local.get 0 f64x2.extract_lane 0 local.get 2 f64.copysign f64x2.splat i32.const 0 f64.load offset=1
    f64x2.splat local.get 1 v128.xor local.get 0 f64x2.extract_lane 0 f64x2.splat local.get 2 f64x2.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $f64x2-1 (export "f64x2-1") (param v128 v128 f64) (result v128 v128 v128 v128 v128 v128)
    local.get 0 f64x2.extract_lane 1 f64.neg f64.abs f64x2.splat local.get 1 local.get 0 f64x2.extract_lane 1
    f64.neg f64.abs f64x2.replace_lane 1 local.get 1 local.get 0 f64x2.extract_lane 1 f64x2.replace_lane 0
    local.get 0 f64x2.extract_lane 1 local.get 2 f64.copysign f64x2.splat i32.const 1 f64.load offset=1
    f64x2.splat local.get 1 v128.xor local.get 0 f64x2.extract_lane 1 f64x2.splat local.get 2 f64x2.splat
    i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
  )
  (func $i16x8.extend_low_i8x16_s-extend_low_i8x16_s (export "i16x8.extend_low_i8x16_s-extend_low_i8x16_s")
  (param v128 v128) (result v128 v128)
    local.get 0 i16x8.extend_low_i8x16_s local.get 1 i16x8.extend_low_i8x16_s i16x8.mul local.get 0
    i16x8.extend_low_i8x16_s local.get 0 i16x8.extend_low_i8x16_s i16x8.mul
  )
  (func $i16x8.extend_low_i8x16_s-extend_low_i8x16_u (export "i16x8.extend_low_i8x16_s-extend_low_i8x16_u")
  (param v128 v128) (result v128 v128)
    local.get 0 i16x8.extend_low_i8x16_s local.get 1 i16x8.extend_low_i8x16_u i16x8.mul local.get 0
    i16x8.extend_low_i8x16_s local.get 0 i16x8.extend_low_i8x16_u i16x8.mul
  )
  (func $i16x8.extend_low_i8x16_s-extend_high_i8x16_s (export "i16x8.extend_low_i8x16_s-extend_high_i8x16_s")
  (param v128 v128) (result v128 v128)
    local.get 0 i16x8.extend_low_i8x16_s local.get 1 i16x8.extend_high_i8x16_s i16x8.mul local.get 0
    i16x8.extend_low_i8x16_s local.get 0 i16x8.extend_high_i8x16_s i16x8.mul
  )
  (func $i16x8.extend_low_i8x16_s-extend_high_i8x16_u (export "i16x8.extend_low_i8x16_s-extend_high_i8x16_u")
  (param v128 v128) (result v128 v128)
    local.get 0 i16x8.extend_low_i8x16_s local.get 1 i16x8.extend_high_i8x16_u i16x8.mul local.get 0
    i16x8.extend_low_i8x16_s local.get 0 i16x8.extend_high_i8x16_u i16x8.mul
  )
  (func $i16x8.extend_low_i8x16_u-extend_low_i8x16_s (export "i16x8.extend_low_i8x16_u-extend_low_i8x16_s")
  (param v128 v128) (result v128 v128)
    local.get 0 i16x8.extend_low_i8x16_u local.get 1 i16x8.extend_low_i8x16_s i16x8.mul local.get 0
    i16x8.extend_low_i8x16_u local.get 0 i16x8.extend_low_i8x16_s i16x8.mul
  )
  (func $i16x8.extend_low_i8x16_u-extend_low_i8x16_u (export "i16x8.extend_low_i8x16_u-extend_low_i8x16_u")
  (param v128 v128) (result v128 v128)
    local.get 0 i16x8.extend_low_i8x16_u local.get 1 i16x8.extend_low_i8x16_u i16x8.mul local.get 0
    i16x8.extend_low_i8x16_u local.get 0 i16x8.extend_low_i8x16_u i16x8.mul
  )
  (func $i16x8.extend_low_i8x16_u-extend_high_i8x16_s (export "i16x8.extend_low_i8x16_u-extend_high_i8x16_s")
  (param v128 v128) (result v128 v128)
    local.get 0 i16x8.extend_low_i8x16_u local.get 1 i16x8.extend_high_i8x16_s i16x8.mul local.get 0
    i16x8.extend_low_i8x16_u local.get 0 i16x8.extend_high_i8x16_s i16x8.mul
  )
  (func $i16x8.extend_low_i8x16_u-extend_high_i8x16_u (export "i16x8.extend_low_i8x16_u-extend_high_i8x16_u")
  (param v128 v128) (result v128 v128)
    local.get 0 i16x8.extend_low_i8x16_u local.get 1 i16x8.extend_high_i8x16_u i16x8.mul local.get 0
    i16x8.extend_low_i8x16_u local.get 0 i16x8.extend_high_i8x16_u i16x8.mul
  )
  (func $i16x8.extend_high_i8x16_s-extend_low_i8x16_s (export "i16x8.extend_high_i8x16_s-extend_low_i8x16_s")
  (param v128 v128) (result v128 v128)
    local.get 0 i16x8.extend_high_i8x16_s local.get 1 i16x8.extend_low_i8x16_s i16x8.mul local.get 0
    i16x8.extend_high_i8x16_s local.get 0 i16x8.extend_low_i8x16_s i16x8.mul
  )
  (func $i16x8.extend_high_i8x16_s-extend_low_i8x16_u (export "i16x8.extend_high_i8x16_s-extend_low_i8x16_u")
  (param v128 v128) (result v128 v128)
    local.get 0 i16x8.extend_high_i8x16_s local.get 1 i16x8.extend_low_i8x16_u i16x8.mul local.get 0
    i16x8.extend_high_i8x16_s local.get 0 i16x8.extend_low_i8x16_u i16x8.mul
  )
  (func $i16x8.extend_high_i8x16_s-extend_high_i8x16_s
  (export "i16x8.extend_high_i8x16_s-extend_high_i8x16_s") (param v128 v128) (result v128 v128)
    local.get 0 i16x8.extend_high_i8x16_s local.get 1 i16x8.extend_high_i8x16_s i16x8.mul local.get 0
    i16x8.extend_high_i8x16_s local.get 0 i16x8.extend_high_i8x16_s i16x8.mul
  )
  (func $i16x8.extend_high_i8x16_s-extend_high_i8x16_u
  (export "i16x8.extend_high_i8x16_s-extend_high_i8x16_u") (param v128 v128) (result v128 v128)
    local.get 0 i16x8.extend_high_i8x16_s local.get 1 i16x8.extend_high_i8x16_u i16x8.mul local.get 0
    i16x8.extend_high_i8x16_s local.get 0 i16x8.extend_high_i8x16_u i16x8.mul
  )
  (func $i16x8.extend_high_i8x16_u-extend_low_i8x16_s (export "i16x8.extend_high_i8x16_u-extend_low_i8x16_s")
  (param v128 v128) (result v128 v128)
    local.get 0 i16x8.extend_high_i8x16_u local.get 1 i16x8.extend_low_i8x16_s i16x8.mul local.get 0
    i16x8.extend_high_i8x16_u local.get 0 i16x8.extend_low_i8x16_s i16x8.mul
  )
  (func $i16x8.extend_high_i8x16_u-extend_low_i8x16_u (export "i16x8.extend_high_i8x16_u-extend_low_i8x16_u")
  (param v128 v128) (result v128 v128)
    local.get 0 i16x8.extend_high_i8x16_u local.get 1 i16x8.extend_low_i8x16_u i16x8.mul local.get 0
    i16x8.extend_high_i8x16_u local.get 0 i16x8.extend_low_i8x16_u i16x8.mul
  )
  (func $i16x8.extend_high_i8x16_u-extend_high_i8x16_s
  (export "i16x8.extend_high_i8x16_u-extend_high_i8x16_s") (param v128 v128) (result v128 v128)
    local.get 0 i16x8.extend_high_i8x16_u local.get 1 i16x8.extend_high_i8x16_s i16x8.mul local.get 0
    i16x8.extend_high_i8x16_u local.get 0 i16x8.extend_high_i8x16_s i16x8.mul
  )
  (func $i16x8.extend_high_i8x16_u-extend_high_i8x16_u
  (export "i16x8.extend_high_i8x16_u-extend_high_i8x16_u") (param v128 v128) (result v128 v128)
    local.get 0 i16x8.extend_high_i8x16_u local.get 1 i16x8.extend_high_i8x16_u i16x8.mul local.get 0
    i16x8.extend_high_i8x16_u local.get 0 i16x8.extend_high_i8x16_u i16x8.mul
  )
  (func $i32x4.extend_low_i16x8_s-extend_low_i16x8_s (export "i32x4.extend_low_i16x8_s-extend_low_i16x8_s")
  (param v128 v128) (result v128 v128)
    local.get 0 i32x4.extend_low_i16x8_s local.get 1 i32x4.extend_low_i16x8_s i32x4.mul local.get 0
    i32x4.extend_low_i16x8_s local.get 0 i32x4.extend_low_i16x8_s i32x4.mul
  )
  (func $i32x4.extend_low_i16x8_s-extend_low_i16x8_u (export "i32x4.extend_low_i16x8_s-extend_low_i16x8_u")
  (param v128 v128) (result v128 v128)
    local.get 0 i32x4.extend_low_i16x8_s local.get 1 i32x4.extend_low_i16x8_u i32x4.mul local.get 0
    i32x4.extend_low_i16x8_s local.get 0 i32x4.extend_low_i16x8_u i32x4.mul
  )
  (func $i32x4.extend_low_i16x8_s-extend_high_i16x8_s (export "i32x4.extend_low_i16x8_s-extend_high_i16x8_s")
  (param v128 v128) (result v128 v128)
    local.get 0 i32x4.extend_low_i16x8_s local.get 1 i32x4.extend_high_i16x8_s i32x4.mul local.get 0
    i32x4.extend_low_i16x8_s local.get 0 i32x4.extend_high_i16x8_s i32x4.mul
  )
  (func $i32x4.extend_low_i16x8_s-extend_high_i16x8_u (export "i32x4.extend_low_i16x8_s-extend_high_i16x8_u")
  (param v128 v128) (result v128 v128)
    local.get 0 i32x4.extend_low_i16x8_s local.get 1 i32x4.extend_high_i16x8_u i32x4.mul local.get 0
    i32x4.extend_low_i16x8_s local.get 0 i32x4.extend_high_i16x8_u i32x4.mul
  )
  (func $i32x4.extend_low_i16x8_u-extend_low_i16x8_s (export "i32x4.extend_low_i16x8_u-extend_low_i16x8_s")
  (param v128 v128) (result v128 v128)
    local.get 0 i32x4.extend_low_i16x8_u local.get 1 i32x4.extend_low_i16x8_s i32x4.mul local.get 0
    i32x4.extend_low_i16x8_u local.get 0 i32x4.extend_low_i16x8_s i32x4.mul
  )
  (func $i32x4.extend_low_i16x8_u-extend_low_i16x8_u (export "i32x4.extend_low_i16x8_u-extend_low_i16x8_u")
  (param v128 v128) (result v128 v128)
    local.get 0 i32x4.extend_low_i16x8_u local.get 1 i32x4.extend_low_i16x8_u i32x4.mul local.get 0
    i32x4.extend_low_i16x8_u local.get 0 i32x4.extend_low_i16x8_u i32x4.mul
  )
  (func $i32x4.extend_low_i16x8_u-extend_high_i16x8_s (export "i32x4.extend_low_i16x8_u-extend_high_i16x8_s")
  (param v128 v128) (result v128 v128)
    local.get 0 i32x4.extend_low_i16x8_u local.get 1 i32x4.extend_high_i16x8_s i32x4.mul local.get 0
    i32x4.extend_low_i16x8_u local.get 0 i32x4.extend_high_i16x8_s i32x4.mul
  )
  (func $i32x4.extend_low_i16x8_u-extend_high_i16x8_u (export "i32x4.extend_low_i16x8_u-extend_high_i16x8_u")
  (param v128 v128) (result v128 v128)
    local.get 0 i32x4.extend_low_i16x8_u local.get 1 i32x4.extend_high_i16x8_u i32x4.mul local.get 0
    i32x4.extend_low_i16x8_u local.get 0 i32x4.extend_high_i16x8_u i32x4.mul
  )
  (func $i32x4.extend_high_i16x8_s-extend_low_i16x8_s (export "i32x4.extend_high_i16x8_s-extend_low_i16x8_s")
  (param v128 v128) (result v128 v128)
    local.get 0 i32x4.extend_high_i16x8_s local.get 1 i32x4.extend_low_i16x8_s i32x4.mul local.get 0
    i32x4.extend_high_i16x8_s local.get 0 i32x4.extend_low_i16x8_s i32x4.mul
  )
  (func $i32x4.extend_high_i16x8_s-extend_low_i16x8_u (export "i32x4.extend_high_i16x8_s-extend_low_i16x8_u")
  (param v128 v128) (result v128 v128)
    local.get 0 i32x4.extend_high_i16x8_s local.get 1 i32x4.extend_low_i16x8_u i32x4.mul local.get 0
    i32x4.extend_high_i16x8_s local.get 0 i32x4.extend_low_i16x8_u i32x4.mul
  )
  (func $i32x4.extend_high_i16x8_s-extend_high_i16x8_s
  (export "i32x4.extend_high_i16x8_s-extend_high_i16x8_s") (param v128 v128) (result v128 v128)
    local.get 0 i32x4.extend_high_i16x8_s local.get 1 i32x4.extend_high_i16x8_s i32x4.mul local.get 0
    i32x4.extend_high_i16x8_s local.get 0 i32x4.extend_high_i16x8_s i32x4.mul
  )
  (func $i32x4.extend_high_i16x8_s-extend_high_i16x8_u
  (export "i32x4.extend_high_i16x8_s-extend_high_i16x8_u") (param v128 v128) (result v128 v128)
    local.get 0 i32x4.extend_high_i16x8_s local.get 1 i32x4.extend_high_i16x8_u i32x4.mul local.get 0
    i32x4.extend_high_i16x8_s local.get 0 i32x4.extend_high_i16x8_u i32x4.mul
  )
  (func $i32x4.extend_high_i16x8_u-extend_low_i16x8_s (export "i32x4.extend_high_i16x8_u-extend_low_i16x8_s")
  (param v128 v128) (result v128 v128)
    local.get 0 i32x4.extend_high_i16x8_u local.get 1 i32x4.extend_low_i16x8_s i32x4.mul local.get 0
    i32x4.extend_high_i16x8_u local.get 0 i32x4.extend_low_i16x8_s i32x4.mul
  )
  (func $i32x4.extend_high_i16x8_u-extend_low_i16x8_u (export "i32x4.extend_high_i16x8_u-extend_low_i16x8_u")
  (param v128 v128) (result v128 v128)
    local.get 0 i32x4.extend_high_i16x8_u local.get 1 i32x4.extend_low_i16x8_u i32x4.mul local.get 0
    i32x4.extend_high_i16x8_u local.get 0 i32x4.extend_low_i16x8_u i32x4.mul
  )
  (func $i32x4.extend_high_i16x8_u-extend_high_i16x8_s
  (export "i32x4.extend_high_i16x8_u-extend_high_i16x8_s") (param v128 v128) (result v128 v128)
    local.get 0 i32x4.extend_high_i16x8_u local.get 1 i32x4.extend_high_i16x8_s i32x4.mul local.get 0
    i32x4.extend_high_i16x8_u local.get 0 i32x4.extend_high_i16x8_s i32x4.mul
  )
  (func $i32x4.extend_high_i16x8_u-extend_high_i16x8_u
  (export "i32x4.extend_high_i16x8_u-extend_high_i16x8_u") (param v128 v128) (result v128 v128)
    local.get 0 i32x4.extend_high_i16x8_u local.get 1 i32x4.extend_high_i16x8_u i32x4.mul local.get 0
    i32x4.extend_high_i16x8_u local.get 0 i32x4.extend_high_i16x8_u i32x4.mul
  )
  (func $i64x2.extend_low_i32x4_s-extend_low_i32x4_s (export "i64x2.extend_low_i32x4_s-extend_low_i32x4_s")
  (param v128 v128) (result v128 v128)
    local.get 0 i64x2.extend_low_i32x4_s local.get 1 i64x2.extend_low_i32x4_s i64x2.mul local.get 0
    i64x2.extend_low_i32x4_s local.get 0 i64x2.extend_low_i32x4_s i64x2.mul
  )
  (func $i64x2.extend_low_i32x4_s-extend_low_i32x4_u (export "i64x2.extend_low_i32x4_s-extend_low_i32x4_u")
  (param v128 v128) (result v128 v128)
    local.get 0 i64x2.extend_low_i32x4_s local.get 1 i64x2.extend_low_i32x4_u i64x2.mul local.get 0
    i64x2.extend_low_i32x4_s local.get 0 i64x2.extend_low_i32x4_u i64x2.mul
  )
  (func $i64x2.extend_low_i32x4_s-extend_high_i32x4_s (export "i64x2.extend_low_i32x4_s-extend_high_i32x4_s")
  (param v128 v128) (result v128 v128)
    local.get 0 i64x2.extend_low_i32x4_s local.get 1 i64x2.extend_high_i32x4_s i64x2.mul local.get 0
    i64x2.extend_low_i32x4_s local.get 0 i64x2.extend_high_i32x4_s i64x2.mul
  )
  (func $i64x2.extend_low_i32x4_s-extend_high_i32x4_u (export "i64x2.extend_low_i32x4_s-extend_high_i32x4_u")
  (param v128 v128) (result v128 v128)
    local.get 0 i64x2.extend_low_i32x4_s local.get 1 i64x2.extend_high_i32x4_u i64x2.mul local.get 0
    i64x2.extend_low_i32x4_s local.get 0 i64x2.extend_high_i32x4_u i64x2.mul
  )
  (func $i64x2.extend_low_i32x4_u-extend_low_i32x4_s (export "i64x2.extend_low_i32x4_u-extend_low_i32x4_s")
  (param v128 v128) (result v128 v128)
    local.get 0 i64x2.extend_low_i32x4_u local.get 1 i64x2.extend_low_i32x4_s i64x2.mul local.get 0
    i64x2.extend_low_i32x4_u local.get 0 i64x2.extend_low_i32x4_s i64x2.mul
  )
  (func $i64x2.extend_low_i32x4_u-extend_low_i32x4_u (export "i64x2.extend_low_i32x4_u-extend_low_i32x4_u")
  (param v128 v128) (result v128 v128)
    local.get 0 i64x2.extend_low_i32x4_u local.get 1 i64x2.extend_low_i32x4_u i64x2.mul local.get 0
    i64x2.extend_low_i32x4_u local.get 0 i64x2.extend_low_i32x4_u i64x2.mul
  )
  (func $i64x2.extend_low_i32x4_u-extend_high_i32x4_s (export "i64x2.extend_low_i32x4_u-extend_high_i32x4_s")
  (param v128 v128) (result v128 v128)
    local.get 0 i64x2.extend_low_i32x4_u local.get 1 i64x2.extend_high_i32x4_s i64x2.mul local.get 0
    i64x2.extend_low_i32x4_u local.get 0 i64x2.extend_high_i32x4_s i64x2.mul
  )
  (func $i64x2.extend_low_i32x4_u-extend_high_i32x4_u (export "i64x2.extend_low_i32x4_u-extend_high_i32x4_u")
  (param v128 v128) (result v128 v128)
    local.get 0 i64x2.extend_low_i32x4_u local.get 1 i64x2.extend_high_i32x4_u i64x2.mul local.get 0
    i64x2.extend_low_i32x4_u local.get 0 i64x2.extend_high_i32x4_u i64x2.mul
  )
  (func $i64x2.extend_high_i32x4_s-extend_low_i32x4_s (export "i64x2.extend_high_i32x4_s-extend_low_i32x4_s")
  (param v128 v128) (result v128 v128)
    local.get 0 i64x2.extend_high_i32x4_s local.get 1 i64x2.extend_low_i32x4_s i64x2.mul local.get 0
    i64x2.extend_high_i32x4_s local.get 0 i64x2.extend_low_i32x4_s i64x2.mul
  )
  (func $i64x2.extend_high_i32x4_s-extend_low_i32x4_u (export "i64x2.extend_high_i32x4_s-extend_low_i32x4_u")
  (param v128 v128) (result v128 v128)
    local.get 0 i64x2.extend_high_i32x4_s local.get 1 i64x2.extend_low_i32x4_u i64x2.mul local.get 0
    i64x2.extend_high_i32x4_s local.get 0 i64x2.extend_low_i32x4_u i64x2.mul
  )
  (func $i64x2.extend_high_i32x4_s-extend_high_i32x4_s
  (export "i64x2.extend_high_i32x4_s-extend_high_i32x4_s") (param v128 v128) (result v128 v128)
    local.get 0 i64x2.extend_high_i32x4_s local.get 1 i64x2.extend_high_i32x4_s i64x2.mul local.get 0
    i64x2.extend_high_i32x4_s local.get 0 i64x2.extend_high_i32x4_s i64x2.mul
  )
  (func $i64x2.extend_high_i32x4_s-extend_high_i32x4_u
  (export "i64x2.extend_high_i32x4_s-extend_high_i32x4_u") (param v128 v128) (result v128 v128)
    local.get 0 i64x2.extend_high_i32x4_s local.get 1 i64x2.extend_high_i32x4_u i64x2.mul local.get 0
    i64x2.extend_high_i32x4_s local.get 0 i64x2.extend_high_i32x4_u i64x2.mul
  )
  (func $i64x2.extend_high_i32x4_u-extend_low_i32x4_s (export "i64x2.extend_high_i32x4_u-extend_low_i32x4_s")
  (param v128 v128) (result v128 v128)
    local.get 0 i64x2.extend_high_i32x4_u local.get 1 i64x2.extend_low_i32x4_s i64x2.mul local.get 0
    i64x2.extend_high_i32x4_u local.get 0 i64x2.extend_low_i32x4_s i64x2.mul
  )
  (func $i64x2.extend_high_i32x4_u-extend_low_i32x4_u (export "i64x2.extend_high_i32x4_u-extend_low_i32x4_u")
  (param v128 v128) (result v128 v128)
    local.get 0 i64x2.extend_high_i32x4_u local.get 1 i64x2.extend_low_i32x4_u i64x2.mul local.get 0
    i64x2.extend_high_i32x4_u local.get 0 i64x2.extend_low_i32x4_u i64x2.mul
  )
  (func $i64x2.extend_high_i32x4_u-extend_high_i32x4_s
  (export "i64x2.extend_high_i32x4_u-extend_high_i32x4_s") (param v128 v128) (result v128 v128)
    local.get 0 i64x2.extend_high_i32x4_u local.get 1 i64x2.extend_high_i32x4_s i64x2.mul local.get 0
    i64x2.extend_high_i32x4_u local.get 0 i64x2.extend_high_i32x4_s i64x2.mul
  )
  (func $i64x2.extend_high_i32x4_u-extend_high_i32x4_u
  (export "i64x2.extend_high_i32x4_u-extend_high_i32x4_u") (param v128 v128) (result v128 v128)
    local.get 0 i64x2.extend_high_i32x4_u local.get 1 i64x2.extend_high_i32x4_u i64x2.mul local.get 0
    i64x2.extend_high_i32x4_u local.get 0 i64x2.extend_high_i32x4_u i64x2.mul
  )
)

(assert_return (invoke "i8x16-0"
  (v128.const i64x2 0x15880fc10ee7e 0x81b4be8d4de0ffdf)
  (v128.const i64x2 0x5fffec9ce4b6510 0x23fbad26e842dda6) (i32.const 0x519aef13))
  (v128.const i64x2 0x7d7d7d7d7d7d7d7d 0x7d7d7d7d7d7d7d7d)
  (v128.const i64x2 0x5fffec9ce4b657d 0x23fbad26e842dda6)
  (v128.const i64x2 0x5fffec9ce4b7e10 0x23fbad26e842dda6)
  (v128.const i64x2 0x6b6b6b6b6b6b6b6b 0x6b6b6b6b6b6b6b6b)
  (v128.const i64x2 0x5fffec9ce4b6510 0x23fbad26e842dda6)
  (v128.const i64x2 0x137e137e137e137e 0x137e137e137e137e))
(assert_return (invoke "i8x16-1"
  (v128.const i64x2 0x1d812febd50ade8b 0xbcee08e67e9eadf9)
  (v128.const i64x2 0x513533fe400fd702 0x5500c6287ff1f2ce) (i32.const 0xfe08541a))
  (v128.const i64x2 0xdddddddddddddddd 0xdddddddddddddddd)
  (v128.const i64x2 0x513533fe400fdd02 0x5500c6287ff1f2ce)
  (v128.const i64x2 0x513533fe40ded702 0x5500c6287ff1f2ce)
  (v128.const i64x2 0xc4c4c4c4c4c4c4c4 0xc4c4c4c4c4c4c4c4)
  (v128.const i64x2 0x711513de602ff722 0x7520e6085fd1d2ee)
  (v128.const i64x2 0x1ade1ade1ade1ade 0x1ade1ade1ade1ade))
(assert_return (invoke "i8x16-2"
  (v128.const i64x2 0x3408500039f5de7f 0xbaab80f7cf067d20)
  (v128.const i64x2 0x667911f50fe518fe 0x200100f66d402f7f) (i32.const 128))
  (v128.const i64x2 0xf6f6f6f6f6f6f6f6 0xf6f6f6f6f6f6f6f6)
  (v128.const i64x2 0x667911f50ff618fe 0x200100f66d402f7f)
  (v128.const i64x2 0x667911f5f5e518fe 0x200100f66d402f7f)
  (v128.const i64x2 0x7575757575757575 0x7575757575757575)
  (v128.const i64x2 0xddc2aa4eb45ea345 0x9bbabb4dd6fb94c4)
  (v128.const i64x2 0x80f580f580f580f5 0x80f580f580f580f5))
(assert_return (invoke "i8x16-3"
  (v128.const i64x2 0x1e11e56304ffc3b5 0x460ed27e0162ea20)
  (v128.const i64x2 0x10a9fb0807bfeb5 0x4f6de9eade042248) (i32.const 0xc0dfa532))
  (v128.const i64x2 0x707070707070707 0x707070707070707)
  (v128.const i64x2 0x10a9fb0077bfeb5 0x4f6de9eade042248)
  (v128.const i64x2 0x10a9f04807bfeb5 0x4f6de9eade042248)
  (v128.const i64x2 0xd2d2d2d2d2d2d2d2 0xd2d2d2d2d2d2d2d2)
  (v128.const i64x2 0xa9a2371828d3561d 0xe7c5414276ac8ae0)
  (v128.const i64x2 0x3204320432043204 0x3204320432043204))
(assert_return (invoke "i8x16-4"
  (v128.const i64x2 0x3e1e2b80529c0174 0x40c99efef255818d)
  (v128.const i64x2 0xa1f7bcf69360959f 0xef17f872e8df0179) (i32.const 0x20000))
  (v128.const i64x2 0x8383838383838383 0x8383838383838383)
  (v128.const i64x2 0xa1f7bc839360959f 0xef17f872e8df0179)
  (v128.const i64x2 0xa1f780f69360959f 0xef17f872e8df0179)
  (v128.const i64x2 0x8080808080808080 0x8080808080808080)
  (v128.const i64x2 0xa9ffb4fe9b689d97 0xe71ff07ae0d70971)
  (v128.const i64x2 0x80008000800080 0x80008000800080))
(assert_return (invoke "i8x16-5"
  (v128.const i64x2 0x45d31ba05029e80 0xdb40b3f0113c6081)
  (v128.const i64x2 0x1673a2b84608c04c 0x7f8d4aff20bf0e02) (i32.const 0x6afb2b50))
  (v128.const i64x2 0x3232323232323232 0x3232323232323232)
  (v128.const i64x2 0x167332b84608c04c 0x7f8d4aff20bf0e02)
  (v128.const i64x2 0x1631a2b84608c04c 0x7f8d4aff20bf0e02)
  (v128.const i64x2 0xe1e1e1e1e1e1e1e1 0xe1e1e1e1e1e1e1e1)
  (v128.const i64x2 0xceab7a609ed01894 0xa7559227f867d6da)
  (v128.const i64x2 0x5031503150315031 0x5031503150315031))
(assert_return (invoke "i8x16-6"
  (v128.const i64x2 0xdc412051b9590802 0xbee3c2e03801b400)
  (v128.const i64x2 0x1384af80242855e 0x10c981bd683df120) (i32.const 0x7ffffffe))
  (v128.const i64x2 0x4242424242424242 0x4242424242424242)
  (v128.const i64x2 0x1424af80242855e 0x10c981bd683df120)
  (v128.const i64x2 0x41384af80242855e 0x10c981bd683df120)
  (v128.const i64x2 0x4343434343434343 0x4343434343434343)
  (v128.const i64x2 0xf3644f60c4c8b50 0x1ec78fb36633ff2e)
  (v128.const i64x2 0xfe41fe41fe41fe41 0xfe41fe41fe41fe41))
(assert_return (invoke "i8x16-7"
  (v128.const i64x2 0x20e97a26c57e9f45 0x40f657aa01f28210)
  (v128.const i64x2 0xfebded322ed8f68d 0x89d58004da728b08) (i32.const 0xfd2d3d04))
  (v128.const i64x2 0x2323232323232323 0x2323232323232323)
  (v128.const i64x2 0x23bded322ed8f68d 0x89d58004da728b08)
  (v128.const i64x2 0xfebded322ed8f68d 0x89d58004da728b20)
  (v128.const i64x2 0x1c1c1c1c1c1c1c1c 0x1c1c1c1c1c1c1c1c)
  (v128.const i64x2 0x4313ccd0260873 0x772b7efa248c75f6)
  (v128.const i64x2 0x420042004200420 0x420042004200420))
(assert_return (invoke "i8x16-8"
  (v128.const i64x2 0xab3001ea83f40ca2 0x80fe2bebf17e6229)
  (v128.const i64x2 0x885cfa300284251b 0x1903958e4eeb207f) (i32.const 0x6cbe86b1))
  (v128.const i64x2 0x2a2a2a2a2a2a2a2a 0x2a2a2a2a2a2a2a2a)
  (v128.const i64x2 0x885cfa300284251b 0x1903958e4eeb202a)
  (v128.const i64x2 0x885cfa300284251b 0x1903958e4eeb297f)
  (v128.const i64x2 0x7878787878787878 0x7878787878787878)
  (v128.const i64x2 0xf521874d7ff95866 0x647ee8f333965d02)
  (v128.const i64x2 0xb129b129b129b129 0xb129b129b129b129))
(assert_return (invoke "i8x16-9"
  (v128.const i64x2 0x53859464804b07e2 0x9e97af0425e0eb02)
  (v128.const i64x2 0x71b57d02d042e928 0x238529382262d4a8) (i32.const 8))
  (v128.const i64x2 0xe8e8e8e8e8e8e8e8 0xe8e8e8e8e8e8e8e8)
  (v128.const i64x2 0x71b57d02d042e928 0x238529382262e8a8)
  (v128.const i64x2 0x71b57d02d042e928 0x2385293822ebd4a8)
  (v128.const i64x2 0xe3e3e3e3e3e3e3e3 0xe3e3e3e3e3e3e3e3)
  (v128.const i64x2 0x599d552af86ac100 0xbad01100a4afc80)
  (v128.const i64x2 0x8eb08eb08eb08eb 0x8eb08eb08eb08eb))
(assert_return (invoke "i8x16-10"
  (v128.const i64x2 0x477178447fac7a94 0x5b35402c224b80bd)
  (v128.const i64x2 0x9e8eca57bf220149 0xe01200ebd58808c9) (i32.const 0x2085b407))
  (v128.const i64x2 0x4848484848484848 0x4848484848484848)
  (v128.const i64x2 0x9e8eca57bf220149 0xe01200ebd54808c9)
  (v128.const i64x2 0x9e8eca57bf220149 0xe01200eb4b8808c9)
  (v128.const i64x2 0x4444444444444444 0x4444444444444444)
  (v128.const i64x2 0x1e0e4ad73fa281c9 0x6092806b55088849)
  (v128.const i64x2 0x74b074b074b074b 0x74b074b074b074b))
(assert_return (invoke "i8x16-11"
  (v128.const i64x2 0x780b5910d992b520 0x932e7e3581c8b6e2)
  (v128.const i64x2 0x8052bd01cf008820 0xd0df971fa41059e5) (i32.const 0xde47e639))
  (v128.const i64x2 0x8282828282828282 0x8282828282828282)
  (v128.const i64x2 0x8052bd01cf008820 0xd0df971f821059e5)
  (v128.const i64x2 0x8052bd01cf008820 0xd0df9781a41059e5)
  (v128.const i64x2 0x4848484848484848 0x4848484848484848)
  (v128.const i64x2 0xfe2cc37fb17ef65e 0xaea1e961da6e279b)
  (v128.const i64x2 0x3981398139813981 0x3981398139813981))
(assert_return (invoke "i8x16-12"
  (v128.const i64x2 0xba02837f1ff40104 0x1d25414c24ad971a)
  (v128.const i64x2 0x7fb63efefd7e1a81 0x9dffaadfacbbd630) (i32.const 0xee66473))
  (v128.const i64x2 0x4f4f4f4f4f4f4f4f 0x4f4f4f4f4f4f4f4f)
  (v128.const i64x2 0x7fb63efefd7e1a81 0x9dffaa4facbbd630)
  (v128.const i64x2 0x7fb63efefd7e1a81 0x9dff4cdfacbbd630)
  (v128.const i64x2 0xd9d9d9d9d9d9d9d9 0xd9d9d9d9d9d9d9d9)
  (v128.const i64x2 0xbf76fe3e3dbeda41 0x5d3f6a1f6c7b16f0)
  (v128.const i64x2 0x734c734c734c734c 0x734c734c734c734c))
(assert_return (invoke "i8x16-13"
  (v128.const i64x2 0xceafa10240b57cae 0x585c27d495f7c604)
  (v128.const i64x2 0xa17f8032d36d1bdc 0xb7256a0c1cec0cc) (i32.const 84))
  (v128.const i64x2 0x2424242424242424 0x2424242424242424)
  (v128.const i64x2 0xa17f8032d36d1bdc 0xb7224a0c1cec0cc)
  (v128.const i64x2 0xa17f8032d36d1bdc 0xb2756a0c1cec0cc)
  (v128.const i64x2 0xd3d3d3d3d3d3d3d3 0xd3d3d3d3d3d3d3d3)
  (v128.const i64x2 0x1fc13e8c6dd3a562 0xb5cce81e7f707e72)
  (v128.const i64x2 0x5427542754275427 0x5427542754275427))
(assert_return (invoke "i8x16-14"
  (v128.const i64x2 0x483d810172ef0a91 0xfe4408207c8d1eff)
  (v128.const i64x2 0xa4010080c1c21e23 0x5656722b2292074) (i32.const 0xe1c68e50))
  (v128.const i64x2 0x4747474747474747 0x4747474747474747)
  (v128.const i64x2 0xa4010080c1c21e23 0x5476722b2292074)
  (v128.const i64x2 0xa4010080c1c21e23 0x44656722b2292074)
  (v128.const i64x2 0xf4f4f4f4f4f4f4f4 0xf4f4f4f4f4f4f4f4)
  (v128.const i64x2 0x2580810140439fa2 0x84e4e6a333a8a1f5)
  (v128.const i64x2 0x5044504450445044 0x5044504450445044))
(assert_return (invoke "i8x16-15"
  (v128.const i64x2 0x7e5b34f0cfea01fe 0xa23f812bae04d540)
  (v128.const i64x2 0x160fb2622e1c3f1 0x11387e0cf766c5ff) (i32.const -29))
  (v128.const i64x2 0xa1a1a1a1a1a1a1a1 0xa1a1a1a1a1a1a1a1)
  (v128.const i64x2 0x160fb2622e1c3f1 0xa1387e0cf766c5ff)
  (v128.const i64x2 0x160fb2622e1c3a2 0x11387e0cf766c5ff)
  (v128.const i64x2 0xbfbfbfbfbfbfbfbf 0xbfbfbfbfbfbfbfbf)
  (v128.const i64x2 0x61fa2723e0c2f0 0x10397f0df667c4fe)
  (v128.const i64x2 0xe3a2e3a2e3a2e3a2 0xe3a2e3a2e3a2e3a2))
(assert_return (invoke "i16x8-0"
  (v128.const i64x2 0x4f9b04000000b5e2 0x2b6ec743b3ba02) (v128.const i64x2 0x51a6aa2068a2c223 0x1f2c22b19fd30)
  (i32.const 512)) (v128.const i64x2 0xb5e1b5e1b5e1b5e1 0xb5e1b5e1b5e1b5e1)
  (v128.const i64x2 0x51a6aa2068a2b5e1 0x1f2c22b19fd30) (v128.const i64x2 0x51a6aa20b5e2c223 0x1f2c22b19fd30)
  (v128.const i64x2 0xb3e2b3e2b3e2b3e2 0xb3e2b3e2b3e2b3e2)
  (v128.const i64x2 0x71a68a2048a2e223 0x2001d2c20b19dd30)
  (v128.const i64x2 0x2e202e202e202e2 0x2e202e202e202e2))
(assert_return (invoke "i16x8-1"
  (v128.const i64x2 0x8ce50045b359c56d 0xa8dc699ad947ffd8) (v128.const i64x2 0x4affd9ee70011 0x8008c500100200)
  (i32.const 0x711e7c3b)) (v128.const i64x2 0xb35ab35ab35ab35a 0xb35ab35ab35ab35a)
  (v128.const i64x2 0x4affdb35a0011 0x8008c500100200) (v128.const i64x2 0x4b3599ee70011 0x8008c500100200)
  (v128.const i64x2 0x371e371e371e371e 0x371e371e371e371e)
  (v128.const i64x2 0xbb2414dd25c7bb31 0xbba0b3e5bb30b920)
  (v128.const i64x2 0x7c597c597c597c59 0x7c597c597c597c59))
(assert_return (invoke "i16x8-2"
  (v128.const i64x2 0x200080687ffe004f 0xcd8c78296e83fbf6)
  (v128.const i64x2 0x18fd830d350002 0x5d00360008e51f) (i32.const 0x564d9cff))
  (v128.const i64x2 0x806b806b806b806b 0x806b806b806b806b)
  (v128.const i64x2 0x18806b0d350002 0x5d00360008e51f) (v128.const i64x2 0x8068fd830d350002 0x5d00360008e51f)
  (v128.const i64x2 0xe369e369e369e369 0xe369e369e369e369)
  (v128.const i64x2 0xa8a35538a58ea8b9 0xa8e6a88da8b34da4)
  (v128.const i64x2 0x9c689c689c689c68 0x9c689c689c689c68))
(assert_return (invoke "i16x8-3"
  (v128.const i64x2 0x489e34a3f0040 0xe03102001720f1c2)
  (v128.const i64x2 0x4669c0620de00400 0x39e40004843ee0d7) (i32.const 28))
  (v128.const i64x2 0x7000700070007 0x7000700070007) (v128.const i64x2 0x7c0620de00400 0x39e40004843ee0d7)
  (v128.const i64x2 0x4669c0620de00400 0x39e40004843e0004)
  (v128.const i64x2 0xffe8ffe8ffe8ffe8 0xffe8ffe8ffe8ffe8)
  (v128.const i64x2 0x4ec1c8ca05480ca8 0x314c08ac8c96e87f) (v128.const i64x2 0x4000400040004 0x4000400040004))
(assert_return (invoke "i16x8-4"
  (v128.const i64x2 0x156f2000bffefffe 0x556effe26da9004e)
  (v128.const i64x2 0xb239de6e41fae 0xd4ce68d4000fb81) (i32.const 0xf1685e88))
  (v128.const i64x2 0x4d004d004d004d 0x4d004d004d004d) (v128.const i64x2 0xb239de6e41fae 0xd4ce68d4000004d)
  (v128.const i64x2 0xb239de6e41fae 0xd4ce68d004efb81)
  (v128.const i64x2 0xa1c6a1c6a1c6a1c6 0xa1c6a1c6a1c6a1c6)
  (v128.const i64x2 0xd803fb953eecc7a6 0xd5443e8598082389)
  (v128.const i64x2 0x5e4e5e4e5e4e5e4e 0x5e4e5e4e5e4e5e4e))
(assert_return (invoke "i16x8-5"
  (v128.const i64x2 0xffc0bc7f780b0040 0x82bdd64cf17cdd24)
  (v128.const i64x2 0xffd600087fff5975 0xbf8d76aeffdf3bb0) (i32.const 0x6af92e3b))
  (v128.const i64x2 0xf17ff17ff17ff17f 0xf17ff17ff17ff17f)
  (v128.const i64x2 0xffd600087fff5975 0xbf8d76aef17f3bb0)
  (v128.const i64x2 0xffd600087fff5975 0xbf8df17cffdf3bb0)
  (v128.const i64x2 0xc341c341c341c341 0xc341c341c341c341)
  (v128.const i64x2 0xf10e0ed0712757ad 0xb1557876f1073568)
  (v128.const i64x2 0x2e7c2e7c2e7c2e7c 0x2e7c2e7c2e7c2e7c))
(assert_return (invoke "i16x8-6"
  (v128.const i64x2 0xe220ffffe2de14af 0xa8760b6a5a9831b1)
  (v128.const i64x2 0xf280fffefff00849 0x12727ffe2f5cffb8) (i32.const 0x40000000))
  (v128.const i64x2 0xb690b690b690b69 0xb690b690b690b69)
  (v128.const i64x2 0xf280fffefff00849 0x12720b692f5cffb8)
  (v128.const i64x2 0xf280fffefff00849 0xb6a7ffe2f5cffb8)
  (v128.const i64x2 0xb6a0b6a0b6a0b6a 0xb6a0b6a0b6a0b6a)
  (v128.const i64x2 0xc8e01f001fef647 0xec7c81f0d15201b6)
  (v128.const i64x2 0x6a006a006a006a 0x6a006a006a006a))
(assert_return (invoke "i16x8-7"
  (v128.const i64x2 0xbb0c00007ffe3d59 0xacff80011cd6ab93)
  (v128.const i64x2 0x96bf0040a787cacf 0x2aec000840000045) (i32.const 2048))
  (v128.const i64x2 0xacfcacfcacfcacfc 0xacfcacfcacfcacfc)
  (v128.const i64x2 0x96bf0040a787cacf 0xacfc000840000045)
  (v128.const i64x2 0x96bf0040a787acff 0x2aec000840000045)
  (v128.const i64x2 0xa4ffa4ffa4ffa4ff 0xa4ffa4ffa4ffa4ff)
  (v128.const i64x2 0xeb417dbeda79b731 0x57127df63dfe7dbb)
  (v128.const i64x2 0x8ff08ff08ff08ff 0x8ff08ff08ff08ff))
(assert_return (invoke "i32x4-0"
  (v128.const i64x2 0x4000000565560c9 0x200000002c37d067) (v128.const i64x2 0x2700000001 0x753afaa87ffffffe)
  (i32.const 80)) (v128.const i64x2 0x565560ca565560ca 0x565560ca565560ca)
  (v128.const i64x2 0x27565560ca 0x753afaa87ffffffe) (v128.const i64x2 0x565560c900000001 0x753afaa87ffffffe)
  (v128.const i64x2 0x5655607956556079 0x5655607956556079)
  (v128.const i64x2 0xa8bb2027a8bb2001 0xdd81daa8d744dffe)
  (v128.const i64x2 0x5500c9005500c9 0x5500c9005500c9))
(assert_return (invoke "i32x4-1"
  (v128.const i64x2 0xffffffff7e3b7fc8 0xedac23412cfb4e2b)
  (v128.const i64x2 0x800000016ca60362 0xffffff9ed115c792) (i32.const 0x83c026e8))
  (v128.const i64x2 0xfffffffcfffffffc 0xfffffffcfffffffc)
  (v128.const i64x2 0xfffffffc6ca60362 0xffffff9ed115c792)
  (v128.const i64x2 0x800000016ca60362 0xffffff9effffffff)
  (v128.const i64x2 0x7c3fd9177c3fd917 0x7c3fd9177c3fd917)
  (v128.const i64x2 0x88a8bb21640eb842 0xf75744bed9bd7cb2)
  (v128.const i64x2 0x83ff26ff83ff26ff 0x83ff26ff83ff26ff))
(assert_return (invoke "i32x4-2"
  (v128.const i64x2 0x1fd06f177fffffff 0x9bf94e5380000000)
  (v128.const i64x2 0x5ca639fd0f5cffa4 0xffffffb8369622d2) (i32.const 0x7e2c4683))
  (v128.const i64x2 0x8000000380000003 0x8000000380000003)
  (v128.const i64x2 0x5ca639fd0f5cffa4 0xffffffb880000003)
  (v128.const i64x2 0x5ca639fd0f5cffa4 0x80000000369622d2)
  (v128.const i64x2 0x1d3b97d01d3b97d 0x1d3b97d01d3b97d)
  (v128.const i64x2 0x84ae9146d754571f 0x27f75703ee9e8a69)
  (v128.const i64x2 0x7e0046007e004600 0x7e0046007e004600))
(assert_return (invoke "i32x4-3"
  (v128.const i64x2 0x4157cd0dfe491580 0x803178d3c8) (v128.const i64x2 0x997116ea00010000 0xb551b36e0c65a769)
  (i32.const 0x31cb1a3f)) (v128.const i64x2 0x8300000083 0x8300000083)
  (v128.const i64x2 0x997116ea00010000 0x830c65a769) (v128.const i64x2 0x997116ea00000080 0xb551b36e0c65a769)
  (v128.const i64x2 0xce34e641ce34e641 0xce34e641ce34e641)
  (v128.const i64x2 0x97a91e420ed908a8 0xbb89bbc602bdafc1)
  (v128.const i64x2 0x31001a8031001a80 0x31001a8031001a80))
(assert_return (invoke "i64x2-0"
  (v128.const i64x2 76 0x2000000000) (v128.const i64x2 0x8e7779bc1ca72113 8192) (i64.const 0x1000000))
  (v128.const i64x2 79 79) (v128.const i64x2 79 8192) (v128.const i64x2 0x8e7779bc1ca72113 76)
  (v128.const i64x2 0xffffffffff00004c 0xffffffffff00004c)
  (v128.const i64x2 0x7079a1b4b41c0113 0xfe0ed808a8bb0000) (v128.const i64x2 0x100004c 0x100004c))
(assert_return (invoke "i64x2-1"
  (v128.const i64x2 0xa8c6464bed8aef5e 0x7aef1938c9309cb5)
  (v128.const i64x2 0x60e42467ece8606e 0x87f3f25f5eee04d2) (i64.const -99))
  (v128.const i64x2 0x7aef1938c9309cb6 0x7aef1938c9309cb6)
  (v128.const i64x2 0x60e42467ece8606e 0x7aef1938c9309cb6)
  (v128.const i64x2 0x7aef1938c9309cb5 0x87f3f25f5eee04d2)
  (v128.const i64x2 0x7aef1938c9309d18 0x7aef1938c9309d18)
  (v128.const i64x2 0x1d1a2abfe440db4e 0xfa0dfc875646bff2)
  (v128.const i64x2 0xffefff38ff30ffb5 0xffefff38ff30ffb5))
(assert_return (invoke "f32x4-0"
  (v128.const i64x2 0x41c5000040dc0000 0x4262000041910000)
  (v128.const i64x2 0xffc00005cf000000 0x7fc0000540d00000) (f32.const 19.875))
  (v128.const i64x2 0x40dc000040dc0000 0x40dc000040dc0000)
  (v128.const i64x2 0xffc0000540dc0000 0x7fc0000540d00000)
  (v128.const i64x2 0x40dc0000cf000000 0x7fc0000540d00000)
  (v128.const i64x2 0x40dc000040dc0000 0x40dc000040dc0000)
  (v128.const i64x2 0x577b200567bb2000 0xd77b2005e86b2000)
  (v128.const i64x2 0x41dc000041dc0000 0x41dc000041dc0000))
(assert_return (invoke "f32x4-1"
  (v128.const i64x2 0x41b00000411c0000 0x41890000425d0000)
  (v128.const i64x2 0x45820f80cf000000 0xffc0000000000000) (f32.const -1.5))
  (v128.const i64x2 0x41b0000041b00000 0x41b0000041b00000)
  (v128.const i64x2 0x41b00000cf000000 0xffc0000000000000)
  (v128.const i64x2 0x45820f80cf000000 0xffc0000041b00000)
  (v128.const i64x2 0xc1b00000c1b00000 0xc1b00000c1b00000)
  (v128.const i64x2 0x4d2ab4a0c7a8bb20 0xf768bb2008a8bb20)
  (v128.const i64x2 0xbfb00000bfb00000 0xbfb00000bfb00000))
(assert_return (invoke "f32x4-2"
  (v128.const i64x2 0x417a000041c00000 0x41dc000041680000)
  (v128.const i64x2 0xc5517d80c58c3cc0 0xc5975dc04f7fffff) (f32.const 9.625))
  (v128.const i64x2 0x4168000041680000 0x4168000041680000)
  (v128.const i64x2 0xc5517d80c58c3cc0 0xc5975dc041680000)
  (v128.const i64x2 0xc5517d80c58c3cc0 0x416800004f7fffff)
  (v128.const i64x2 0x4168000041680000 0x4168000041680000)
  (v128.const i64x2 0x1d59d53b1d84947b 0x1d9ff57b97775744)
  (v128.const i64x2 0x4168000041680000 0x4168000041680000))
(assert_return (invoke "f32x4-3"
  (v128.const i64x2 0x41c70000418d0000 0x41b2000042630000)
  (v128.const i64x2 0x4214000045eba1c0 0xc28c200041f10000) (f32.const 29.5))
  (v128.const i64x2 0x41b2000041b20000 0x41b2000041b20000)
  (v128.const i64x2 0x4214000045eba1c0 0x41b2000041f10000)
  (v128.const i64x2 0x4214000041b20000 0xc28c200041f10000)
  (v128.const i64x2 0x41b2000041b20000 0x41b2000041b20000)
  (v128.const i64x2 0x4ccc08a84b33a968 0xcc5428a84f2908a8)
  (v128.const i64x2 0x41b2000041b20000 0x41b2000041b20000))
(assert_return (invoke "f64x2-0"
  (v128.const i64x2 0x4047c00000000000 0x4022800000000000)
  (v128.const i64x2 0x4039000000000000 0x3ff0000000000000) (f64.const inf))
  (v128.const i64x2 0x4047c00000000000 0x4047c00000000000)
  (v128.const i64x2 0x4047c00000000000 0x3ff0000000000000)
  (v128.const i64x2 0x4039000000000000 0x4047c00000000000)
  (v128.const i64x2 0x4047c00000000000 0x4047c00000000000)
  (v128.const i64x2 0xbe37d808a8bb2000 0xc1fed808a8bb2000)
  (v128.const i64x2 0x7f47000000000000 0x7f47000000000000))
(assert_return (invoke "f64x2-1"
  (v128.const i64x2 0x4048800000000000 0x4043a00000000000)
  (v128.const i64x2 0xc7f074f8c4d3cd7b 0x7ff0000000000009) (f64.const -2147483520.0))
  (v128.const i64x2 0x4043a00000000000 0x4043a00000000000)
  (v128.const i64x2 0xc7f074f8c4d3cd7b 0x4043a00000000000)
  (v128.const i64x2 0x4043a00000000000 0x7ff0000000000009)
  (v128.const i64x2 0xc043a00000000000 0xc043a00000000000)
  (v128.const i64x2 0xba0e7a20cc7b765b 0x20e0ed808a8bb29)
  (v128.const i64x2 0xc143ff00e0000000 0xc143ff00e0000000))
(assert_return (invoke "i16x8.extend_low_i8x16_s-extend_low_i8x16_s"
  (v128.const i64x2 0x7fffffff20000000 0x80f4448196) (v128.const i64x2 0xd86ebbffe1813c7e 0x875f1043f7a53295))
  (v128.const i64x2 0xfc20000000000000 0xec28ff9200450001)
  (v128.const i64x2 0x400000000000000 0x3f01000100010001))
(assert_return (invoke "i16x8.extend_low_i8x16_s-extend_low_i8x16_u"
  (v128.const i64x2 0xbfb999999999999a 0x40ba3d0400000000)
  (v128.const i64x2 0x157efd401c122077 0xa84650ebb19bd71f))
  (v128.const i64x2 0xf4bcf8c2f320d096 0xfaabdd0e9a35e640)
  (v128.const i64x2 0xc271c271c271c2a4 0xcf81ccb1c271c271))
(assert_return (invoke "i16x8.extend_low_i8x16_s-extend_high_i8x16_s"
  (v128.const i64x2 0xc0b9394000000000 0x402a800000000000)
  (v128.const i64x2 0x8991ba20e4f809f 0x1318e5f401060452)) (v128.const i64x2 0 0xfb40f958f9fdfd00)
  (v128.const i64x2 0 0xf000f45ae3800000))
(assert_return (invoke "i16x8.extend_low_i8x16_s-extend_high_i8x16_u"
  (v128.const i64x2 0x66da55fd364f06c4 -100) (v128.const i64x2 0x68b61b3414017e1f 0xccfe0481aa875e2f))
  (v128.const i64x2 0x23dc29a90234f4fc 0x5148da4c0154fe7d)
  (v128.const i64x2 0x35ca4eb105fadb70 0x659ada2654abfd03))
(assert_return (invoke "i16x8.extend_low_i8x16_u-extend_low_i8x16_s"
  (v128.const i64x2 0x2000000374bb32b 0xdcfaf8b2416921de)
  (v128.const i64x2 0x1a11fe7e761020d4 0x31ea501508333647))
  (v128.const i64x2 0x195a04b01660f89c 0x34000000000000) (v128.const i64x2 0xbd115f9ca290739 0x4000000000000))
(assert_return (invoke "i16x8.extend_low_i8x16_u-extend_low_i8x16_u"
  (v128.const i64x2 0xe9cddc0a0af550eb 0xa28314a1f3a1cdc6)
  (v128.const i64x2 0x6211b277cfeddf0 0x8363b292040210bf))
  (v128.const i64x2 0x4d8f3164510dc50 0x5761a6d17340186)
  (v128.const i64x2 0x64ea791900d7b9 0xd411a429bd100064))
(assert_return (invoke "i16x8.extend_low_i8x16_u-extend_high_i8x16_s"
  (v128.const i64x2 0xef36d70ddc8bf14b -2) (v128.const i64x2 0x3c3904b5a5e8e6d3 0x40371b21f3cd8020))
  (v128.const i64x2 0xf4d4e44f87800960 0x3bc00b9a16ad01ad)
  (v128.const i64x2 0xff24ff75ff0fff6a 0xff11ffcaff29fff3))
(assert_return (invoke "i16x8.extend_low_i8x16_u-extend_high_i8x16_u"
  (v128.const i64x2 0xffff8000d0409a42 0x8092a578fcc6733a)
  (v128.const i64x2 0x4909804df9d15ec6 0x2024026701caede5))
  (v128.const i64x2 0xd032808e923b0a 0x1fe023dc01000000)
  (v128.const i64x2 0xccc03180452e0ef4 0x7f80916e52800000))
(assert_return (invoke "i16x8.extend_high_i8x16_s-extend_low_i8x16_s"
  (v128.const i64x2 0x40a2d06800000000 0x7ff0000000000009)
  (v128.const i64x2 0xda6cd57e8471980c 0xc8c6a000577f68b4)) (v128.const i64x2 108 0xed26f94000000000)
  (v128.const i64x2 0 0x1fc005e000000000))
(assert_return (invoke "i16x8.extend_high_i8x16_s-extend_low_i8x16_u"
  (v128.const i64x2 0x34d51bee6 0x2841d7487fa2a321) (v128.const i64x2 0xae2600f763dfdd3b 0xbe4cec975b0e8e1a))
  (v128.const i64x2 0x311dae1eafb7079b 0x1b3009a600004578) (v128.const i64x2 0x2633e242bafa1da6 216))
(assert_return (invoke "i16x8.extend_high_i8x16_s-extend_high_i8x16_s"
  (v128.const i64x2 0x3dcccccdff800009 0x425f0000800116c2)
  (v128.const i64x2 0xb6b2f32cf8d81d10 0x5be780a7748e08d1))
  (v128.const i64x2 0xc600ff8e00b00b62 0x1776f6b900000000)
  (v128.const i64x2 0x4000000101e40f04 0x1104234100000000))
(assert_return (invoke "i16x8.extend_high_i8x16_s-extend_high_i8x16_u"
  (v128.const i64x2 0x2c860c852092d54d 0x687870dad1e81574)
  (v128.const i64x2 0xf34c2da520e20434 0x311200a703fc10fe))
  (v128.const i64x2 0xff73e86001507318 0x13e808700000e736)
  (v128.const i64x2 0xd9a1ea4001b93490 0x2a4038403100dfa4))
(assert_return (invoke "i16x8.extend_high_i8x16_u-extend_low_i8x16_s"
  (v128.const i64x2 0x491a9fae92e6defd 0x20000000c604d559)
  (v128.const i64x2 0xfe979d948e4ab510 0x80ed04a57af70281))
  (v128.const i64x2 0xa7d40128c1990590 0xffc0000000000000)
  (v128.const i64x2 0xaaecff98e3b6fef5 0x920000000000000))
(assert_return (invoke "i16x8.extend_high_i8x16_u-extend_low_i8x16_u"
  (v128.const i64x2 0xbe004b4480a9fbd4 0xd387fe7f04b702f4)
  (v128.const i64x2 0xa381fd44dbf6cb39 0x10c0616ecabe0280))
  (v128.const i64x2 0x36cafda01963654 0x86594407fb0621bc)
  (v128.const i64x2 0x20078cf01f6ca10 0x9c9a00004a6a21bc))
(assert_return (invoke "i16x8.extend_high_i8x16_u-extend_high_i8x16_s"
  (v128.const i64x2 0x411e000040080000 0xc56c8100ff800009)
  (v128.const i64x2 0x53ef4068721c1910 0xd2fdcf08fee0beda))
  (v128.const i64x2 0xfe02f0000000feaa 0xdc9afebce74f0000)
  (v128.const i64x2 0xff01c00000000051 0xd2992d90c0010000))
(assert_return (invoke "i16x8.extend_high_i8x16_u-extend_high_i8x16_u"
  (v128.const i64x2 0x7e5ccca7014be8b7 0x73007cc7397af0bc)
  (v128.const i64x2 0x4d0009997ffc191e 0x9201680e40de5dce))
  (v128.const i64x2 0xe4069cc57309748 0x4196000032600ae2)
  (v128.const i64x2 0xcb13a24e1008a10 0x33a900003c109ab1))
(assert_return (invoke "i32x4.extend_low_i16x8_s-extend_low_i16x8_s"
  (v128.const i64x2 0xdf0ac723cf000000 0x45877420bfc00000)
  (v128.const i64x2 0x2666f45ee6b6a520 0xdafeea9743a48ce5))
  (v128.const i64x2 0x4d72a0000000000 0xfb0e59fc02957ada)
  (v128.const i64x2 0x961000000000000 0x43e6c640ca16ec9))
(assert_return (invoke "i32x4.extend_low_i16x8_s-extend_low_i16x8_u"
  (v128.const i64x2 0x665f000849527ffe 0x596700012000fffe)
  (v128.const i64x2 0x2027e5318b7fd247 0xab49ec6c2140c904))
  (v128.const i64x2 0x27f3e5ae6921db72 0xcdb787900072988)
  (v128.const i64x2 0x14ffde443ffe0004 0x28efd74100000040))
(assert_return (invoke "i32x4.extend_low_i16x8_s-extend_high_i16x8_s"
  (v128.const i64x2 0x596762b25937d460 0xc7f7454d4f387843)
  (v128.const i64x2 0xbb7153485c6bd8bc 0xa7f42b827e1093ae))
  (v128.const i64x2 0x2beea57012757940 0xe140672c10c60464)
  (v128.const i64x2 0x1b9b7d08eb819520 0xec6e53611ab7a98a))
(assert_return (invoke "i32x4.extend_low_i16x8_s-extend_high_i16x8_u"
  (v128.const i64x2 0x3fc0000042030000 0xc5068dc0c5a85000)
  (v128.const i64x2 0x200457507e59ce6a 0xa53a3848bc08996b))
  (v128.const i64x2 0x307c441800000000 0x2925318000000000)
  (v128.const i64x2 0x32f7a0f800000000 0x31103e8000000000))
(assert_return (invoke "i32x4.extend_low_i16x8_u-extend_low_i16x8_s"
  (v128.const i64x2 0xcf000000ceffffff 0x426e000041a70000)
  (v128.const i64x2 0x2ee12d3efed36810 0xbd80e2983400efdc))
  (v128.const i64x2 0xff0c9e2d680f97f0 0x25e7ef0000000000)
  (v128.const i64x2 0xd8606201ffff0001 0xd861000000000000))
(assert_return (invoke "i32x4.extend_low_i16x8_u-extend_low_i16x8_u"
  (v128.const i64x2 0x834e6868645f72f0 0xffffffff51d79798)
  (v128.const i64x2 0x54d30880049afb28 0xc952fd30a4f38440))
  (v128.const i64x2 0x1cddd2670c34580 0x2b81d14a03777400)
  (v128.const i64x2 0x275a5b41339aa100 0x4358ebc42a94aa40))
(assert_return (invoke "i32x4.extend_low_i16x8_u-extend_high_i16x8_s"
  (v128.const i64x2 0x3f7fffffbfc00000 0x41c0000042660000)
  (v128.const i64x2 0x2c1004b2e460eac9 0x2e9801087e511c57))
  (v128.const i64x2 0x5e9d2bc000000000 0xb8e85680107fef8)
  (v128.const i64x2 0x31bbe68000000000 0x104ede4000000000))
(assert_return (invoke "i32x4.extend_low_i16x8_u-extend_high_i16x8_u"
  (v128.const i64x2 0x77fd53e9e8212251 0xf98433451b744be)
  (v128.const i64x2 0xae04fe02867f8010 0xf3b4b6d801909f7e))
  (v128.const i64x2 0x16ab390156132de 0x723984e43bee7298)
  (v128.const i64x2 0x4a1860970936fc1e 0x74f113816070654))
(assert_return (invoke "i32x4.extend_high_i16x8_s-extend_low_i16x8_s"
  (v128.const i64x2 0x4f7fffff40d80000 0xcf800000bdcccccd)
  (v128.const i64x2 0xa5fd01e723f1800b 0x693d388820ffe2))
  (v128.const i64x2 0xf6b4910c19974ccf 0x110d918000000000)
  (v128.const i64x2 0xef3b242000000000 0xf0f0708000000000))
(assert_return (invoke "i32x4.extend_high_i16x8_s-extend_low_i16x8_u"
  (v128.const i64x2 0x8000811e0043099b 0xc5a06d23bd23e8ed)
  (v128.const i64x2 0x8510074817024968 0x4bcbd57f65a0067b))
  (v128.const i64x2 0xf9fd9f46f9623548 0xe1a87a00031aa6d8)
  (v128.const i64x2 0xffee8029ff225c7f 0xe2d00000370b6d1a))
(assert_return (invoke "i32x4.extend_high_i16x8_s-extend_high_i16x8_s"
  (v128.const i64x2 0xbfc000003f000000 0xc5b1622041320000)
  (v128.const i64x2 0x4fecbedc1bfe4cd8 0xd24bcf41540686dd))
  (v128.const i64x2 0x1565ef2c00000000 0xa691cdbed50ca20)
  (v128.const i64x2 0x109a6dc400000000 0xd47e461259c8400))
(assert_return (invoke "i32x4.extend_high_i16x8_s-extend_high_i16x8_u"
  (v128.const i64x2 0x423f000040b40000 0x5f0ac72342478000)
  (v128.const i64x2 0xf6fc807fa1b30100 0xc3e8335610f7360e))
  (v128.const i64x2 0x4646281e4f90000 0x48babf10f498dec2)
  (v128.const i64x2 0x1128afb1c0000000 0x23486c64d3c46ec9))
(assert_return (invoke "i32x4.extend_high_i16x8_u-extend_low_i16x8_s"
  (v128.const i64x2 0x45e9dc20ffc00000 0xdf0ac723cb000001)
  (v128.const i64x2 0x2f01c29ed2f08b22 0x7131804fe22045cb))
  (v128.const i64x2 0xdc445000ffff8b22 0x28f3b50ad0406d9a)
  (v128.const i64x2 0xffcd400000000000 0x3ce8b21ae417f860))
(assert_return (invoke "i32x4.extend_high_i16x8_u-extend_low_i16x8_u"
  (v128.const i64x2 0x42f526da081ef381 0x5fc77f55e53d8001)
  (v128.const i64x2 0x392fe22c67817e30 0x54e8cf36fdce3dfe))
  (v128.const i64x2 0x5caf0ebd3f187e30 0x1564e489707eec9c)
  (v128.const i64x2 0x744c52679c17381 0x190cf77313530c62))
(assert_return (invoke "i32x4.extend_high_i16x8_u-extend_high_i16x8_s"
  (v128.const i64x2 0xc0a7956000000000 0x3fb999999999999a)
  (v128.const i64x2 0x478279acb21001e6 0x7b3ceb8922383ab))
  (v128.const i64x2 0xbe1541ebb56667de 0x1ea9d5be26e83f8)
  (v128.const i64x2 0xc28f3d71c28f70a4 0xfdc93b1c28f3d71))
(assert_return (invoke "i32x4.extend_high_i16x8_u-extend_high_i16x8_u"
  (v128.const i64x2 0x2210e80102d880eb 0x799b8e2e33ffb1b7)
  (v128.const i64x2 0xf4da9c40f1650289 0x30c7eb7f0ae4d313))
  (v128.const i64x2 0x236451c92870595 0x172b977d82cac2d2)
  (v128.const i64x2 0xa8f98017b5e90d1 0x39c3e3d94ef71044))
(assert_return (invoke "i64x2.extend_low_i32x4_s-extend_low_i32x4_s"
  (v128.const i64x2 0x7c069e2d1086ac44 0x2000c1d8c6a1c7bf)
  (v128.const i64x2 0xc4ef029de4431fc5 0xf7c1f23aa4a14001))
  (v128.const i64x2 0xfe359a74ac4acc54 0xe3623e5f3d4e5b99)
  (v128.const i64x2 0x1111c614b1b7210 0x3c16696763d793e9))
(assert_return (invoke "i64x2.extend_low_i32x4_s-extend_low_i32x4_u"
  (v128.const i64x2 0xa078af5c0000ca49 0x4000ffff732b3ecf)
  (v128.const i64x2 0xc0103b01b7f4c0d 0x2fae8960fda101d)) (v128.const i64x2 0x15ba494ef1b5 0xfb854750bc62a340)
  (v128.const i64x2 0x9fd748d1 0xc41e64bbde5ee910))
(assert_return (invoke "i64x2.extend_low_i32x4_s-extend_high_i32x4_s"
  (v128.const i64x2 0xc3a9620042428000 0x3dcccccd4f000000)
  (v128.const i64x2 0xc380a800f45d5ce9 0x26cdfe44018d8ba7))
  (v128.const i64x2 0x66e545d4e18000 0xf6da9741823a0800)
  (v128.const i64x2 0x1472858000000000 0xf16f170ec0bb7a00))
(assert_return (invoke "i64x2.extend_low_i32x4_s-extend_high_i32x4_u"
  (v128.const i64x2 0xc5f8321f0040e97c 0x200001ab3bc5a9)
  (v128.const i64x2 0x321aa48044406c35 0x8c7a45d9b9a96b62))
  (v128.const i64x2 0x2f13aff94c3578 0xe02803db8baad747)
  (v128.const i64x2 0x2b6b1dc21a8edc 0xfff8bf0609d8321f))
(assert_return (invoke "i64x2.extend_low_i32x4_u-extend_low_i32x4_s"
  (v128.const i64x2 0x2e4e8d6097dc0d28 0x5a58e4b29fffdb70)
  (v128.const i64x2 0xb0e586a095f68008 0x6242dfd4076e426))
  (v128.const i64x2 0xc1193fe7b1e46940 0xf1b0f87085f89c00)
  (v128.const i64x2 0xc2394783cd6d1640 0x86052e8f492e400))
(assert_return (invoke "i64x2.extend_low_i32x4_u-extend_low_i32x4_u"
  (v128.const i64x2 0x7f80645cd6c73d93 0xee043990abb70ddc)
  (v128.const i64x2 0x827f991604c9c4d4 0xde0a008c08aae6f6))
  (v128.const i64x2 0x40464880c8e89bc 0x40febfe732a79be8)
  (v128.const i64x2 0xb431b6028d596269 0x3f80a3f7cb580110))
(assert_return (invoke "i64x2.extend_low_i32x4_u-extend_high_i32x4_s"
  (v128.const i64x2 0xffed6f3580000001 0x7eb9cb76dfa1ffff)
  (v128.const i64x2 0xa381781a7a174a80 0xe5210102083ce4ed))
  (v128.const i64x2 0x41e7276883ce4ed 0xe522f3e2ac1f136a)
  (v128.const i64x2 0xefd0ffff5fa1ffff 0x7eb09ab8b1ed496e))
(assert_return (invoke "i64x2.extend_low_i32x4_u-extend_high_i32x4_u"
  (v128.const i64x2 0x40857be000000000 0x4160000020000000)
  (v128.const i64x2 0xf0ebfc1df3febf08 0x4c53cf9c09e12b5)) (v128.const i64x2 0 0x133cc05de3dfce0)
  (v128.const i64x2 0 0x107a168254000000))
(assert_return (invoke "i64x2.extend_high_i32x4_s-extend_low_i32x4_s"
  (v128.const i64x2 -2 0x89742f3e5f947ab) (v128.const i64x2 0x3102b68c3e003010 0x15517fbdfe4022de))
  (v128.const i64x2 0xf9b25a7887048ab0 0x1a50b1f45375ee4) (v128.const i64x2 0x340d70aa 0xfffffffff768bd0d))
(assert_return (invoke "i64x2.extend_high_i32x4_s-extend_low_i32x4_u"
  (v128.const i64x2 0xc46bd184dc80c60b 23) (v128.const i64x2 0xf0b55f02fcf301c8 0xe2653a38939fbc12))
  (v128.const i64x2 0x16b9d528f8 0) (v128.const i64x2 0x13cf91cafd 0))
(assert_return (invoke "i64x2.extend_high_i32x4_s-extend_high_i32x4_s"
  (v128.const i64x2 0xfff0000000000009 0x4160000020000000)
  (v128.const i64x2 0x9880378772a075ce 0xafb37800204e0201))
  (v128.const i64x2 0x409c04020000000 0xeb7e74c500000000)
  (v128.const i64x2 0x400000000000000 0x10b1e40000000000))
(assert_return (invoke "i64x2.extend_high_i32x4_s-extend_high_i32x4_u"
  (v128.const i64x2 0x94fb0010ffe93192 0x643680017b8f3ed1)
  (v128.const i64x2 0x7fa643813f5b024e 0x10b3a480fff440fe))
  (v128.const i64x2 0x7b8993787608935e 0x689ba8095f3a480)
  (v128.const i64x2 0x3ba2f68412e7e6a1 0x273a9f9b086d0001))
(assert_return (invoke "i64x2.extend_high_i32x4_u-extend_low_i32x4_s"
  (v128.const i64x2 0x4259800042278000 0x41620000424b0000)
  (v128.const i64x2 0xfa2461a652409e 0xcbb69f80100432f8))
  (v128.const i64x2 0xe8c6eec1aa4a0000 0x3fe2fe8e220000)
  (v128.const i64x2 0x1121909280000000 0x10f21fc300000000))
(assert_return (invoke "i64x2.extend_high_i32x4_u-extend_low_i32x4_u"
  (v128.const i64x2 0x5f438353ca557e08 0x4d9059301d05bcaa)
  (v128.const i64x2 0xee7404d0f0102408 0x25504d37988011f6))
  (v128.const i64x2 0x1b373550e155cd50 0x483f59c8506d3700)
  (v128.const i64x2 0x16f0380f837b9150 0x1cdd05aa2b007a90))
(assert_return (invoke "i64x2.extend_high_i32x4_u-extend_high_i32x4_s"
  (v128.const i64x2 0x8000000000000000 0xc09f827000000000)
  (v128.const i64x2 0xa604e38eab14bc88 0xb853dbdead3201b1)) (v128.const i64x2 0 0xca123c774938ed20)
  (v128.const i64x2 0 0xd050249b4995f100))
(assert_return (invoke "i64x2.extend_high_i32x4_u-extend_high_i32x4_u"
  (v128.const i64x2 0x3d80b6cc51433033 0x9258e7d410057fda)
  (v128.const i64x2 0x81d44ce78015fe7f 0xebe8c30200b3d79c))
  (v128.const i64x2 0xb4156c727fed8 0x86dcacdc91684ba8)
  (v128.const i64x2 0x100b0197e5e05a4 0x53a9874e03b04790))
