;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Shuffles with an operand at the end of the memory, which traps one byte further even if nothing of it is wanted.
;;
;; "rotate-3-1" loads operand 1.

(module
  (memory 1 5)
  (global (mut v128) (v128.const i64x2 0x7816f02f44f6788 0x92c66c580128393))
  (func $identity-0 (export "identity-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15
  )
  (func $identity-1 (export "identity-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15
  )
  (func $second-0 (export "second-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31
  )
  (func $second-1 (export "second-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31
  )
  (func $byte-15-0 (export "byte-15-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15
  )
  (func $byte-15-1 (export "byte-15-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15
  )
  (func $halfword-8-0 (export "halfword-8-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 16 17 16 17 16 17 16 17 16 17 16 17 16 17 16 17
  )
  (func $halfword-8-1 (export "halfword-8-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 16 17 16 17 16 17 16 17 16 17 16 17 16 17 16 17
  )
  (func $words-3210-0 (export "words-3210-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3
  )
  (func $words-3210-1 (export "words-3210-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3
  )
  (func $words-5577-0 (export "words-5577-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 20 21 22 23 20 21 22 23 28 29 30 31 28 29 30 31
  )
  (func $words-5577-1 (export "words-5577-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 20 21 22 23 20 21 22 23 28 29 30 31 28 29 30 31
  )
  (func $high-halfwords-2000-0 (export "high-halfwords-2000-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 12 13 8 9 8 9 8 9
  )
  (func $high-halfwords-2000-1 (export "high-halfwords-2000-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 0 1 2 3 4 5 6 7 12 13 8 9 8 9 8 9
  )
  (func $not-high-halfwords-2-0 (export "not-high-halfwords-2-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 10 11 8 9 14 15
  )
  (func $not-high-halfwords-2-1 (export "not-high-halfwords-2-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 10 11 8 9 14 15
  )
  (func $doublewords-high-0 (export "doublewords-high-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
  )
  (func $doublewords-high-1 (export "doublewords-high-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
  )
  (func $interleave-high-1-swapped-0 (export "interleave-high-1-swapped-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 24 8 25 9 26 10 27 11 28 12 29 13 30 14 31 15
  )
  (func $interleave-high-1-swapped-1 (export "interleave-high-1-swapped-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 24 8 25 9 26 10 27 11 28 12 29 13 30 14 31 15
  )
  (func $interleave-high-2-swapped-0 (export "interleave-high-2-swapped-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 24 25 8 9 26 27 10 11 28 29 12 13 30 31 14 15
  )
  (func $interleave-high-2-swapped-1 (export "interleave-high-2-swapped-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 24 25 8 9 26 27 10 11 28 29 12 13 30 31 14 15
  )
  (func $interleave-high-4-swapped-0 (export "interleave-high-4-swapped-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 24 25 26 27 8 9 10 11 28 29 30 31 12 13 14 15
  )
  (func $interleave-high-4-swapped-1 (export "interleave-high-4-swapped-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 24 25 26 27 8 9 10 11 28 29 30 31 12 13 14 15
  )
  (func $interleave-high-8-swapped-0 (export "interleave-high-8-swapped-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 24 25 26 27 28 29 30 31 8 9 10 11 12 13 14 15
  )
  (func $interleave-high-8-swapped-1 (export "interleave-high-8-swapped-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 24 25 26 27 28 29 30 31 8 9 10 11 12 13 14 15
  )
  (func $two-words-3074-0 (export "two-words-3074-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 12 13 14 15 0 1 2 3 28 29 30 31 16 17 18 19
  )
  (func $two-words-3074-1 (export "two-words-3074-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 12 13 14 15 0 1 2 3 28 29 30 31 16 17 18 19
  )
  (func $blend-words-2-0 (export "blend-words-2-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 12 13 14 15
  )
  (func $blend-words-2-1 (export "blend-words-2-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 12 13 14 15
  )
  (func $blend-words-8-0 (export "blend-words-8-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 28 29 30 31
  )
  (func $blend-words-8-1 (export "blend-words-8-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 28 29 30 31
  )
  (func $blend-words-14-0 (export "blend-words-14-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 28 29 30 31
  )
  (func $blend-words-14-1 (export "blend-words-14-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 28 29 30 31
  )
  (func $blend-halfwords-106-0 (export "blend-halfwords-106-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 0 1 18 19 4 5 22 23 8 9 26 27 28 29 14 15
  )
  (func $blend-halfwords-106-1 (export "blend-halfwords-106-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 0 1 18 19 4 5 22 23 8 9 26 27 28 29 14 15
  )
  (func $blend-bytes-32766-0 (export "blend-bytes-32766-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 0 17 18 19 20 21 22 23 24 25 26 27 28 29 30 15
  )
  (func $blend-bytes-32766-1 (export "blend-bytes-32766-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 0 17 18 19 20 21 22 23 24 25 26 27 28 29 30 15
  )
  (func $concatenate-around-2-0 (export "concatenate-around-2-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 1
  )
  (func $concatenate-around-2-1 (export "concatenate-around-2-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 1
  )
  (func $concatenate-around-4-0 (export "concatenate-around-4-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3
  )
  (func $concatenate-around-4-1 (export "concatenate-around-4-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3
  )
  (func $concatenate-around-6-0 (export "concatenate-around-6-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5
  )
  (func $concatenate-around-6-1 (export "concatenate-around-6-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5
  )
  (func $concatenate-around-8-0 (export "concatenate-around-8-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 24 25 26 27 28 29 30 31 0 1 2 3 4 5 6 7
  )
  (func $concatenate-around-8-1 (export "concatenate-around-8-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 24 25 26 27 28 29 30 31 0 1 2 3 4 5 6 7
  )
  (func $concatenate-around-10-0 (export "concatenate-around-10-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 26 27 28 29 30 31 0 1 2 3 4 5 6 7 8 9
  )
  (func $concatenate-around-10-1 (export "concatenate-around-10-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 26 27 28 29 30 31 0 1 2 3 4 5 6 7 8 9
  )
  (func $concatenate-around-12-0 (export "concatenate-around-12-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11
  )
  (func $concatenate-around-12-1 (export "concatenate-around-12-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11
  )
  (func $concatenate-around-14-0 (export "concatenate-around-14-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 30 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13
  )
  (func $concatenate-around-14-1 (export "concatenate-around-14-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 30 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13
  )
  (func $even-halfwords-0 (export "even-halfwords-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29
  )
  (func $even-halfwords-1 (export "even-halfwords-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29
  )
  (func $swap-bytes-of-4-0 (export "swap-bytes-of-4-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 8 15 14 13 12
  )
  (func $swap-bytes-of-4-1 (export "swap-bytes-of-4-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 8 15 14 13 12
  )
  (func $extend-1-4-from-1-0 (export "extend-1-4-from-1-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 1 17 18 19 2 21 22 23 3 25 26 27 4 29 30 31
  )
  (func $extend-1-4-from-1-1 (export "extend-1-4-from-1-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 1 17 18 19 2 21 22 23 3 25 26 27 4 29 30 31
  )
  (func $extend-2-4-from-2-0 (export "extend-2-4-from-2-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 2 3 18 19 4 5 22 23 6 7 26 27 8 9 30 31
  )
  (func $extend-2-4-from-2-1 (export "extend-2-4-from-2-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 2 3 18 19 4 5 22 23 6 7 26 27 8 9 30 31
  )
  (func $extend-4-8-from-4-0 (export "extend-4-8-from-4-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 4 5 6 7 20 21 22 23 8 9 10 11 28 29 30 31
  )
  (func $extend-4-8-from-4-1 (export "extend-4-8-from-4-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 4 5 6 7 20 21 22 23 8 9 10 11 28 29 30 31
  )
  (func $any-4-0 (export "any-4-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 12 7 0 4 0 22 7 0 15 7 22 27 2 25 1 9
  )
  (func $any-4-1 (export "any-4-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 12 7 0 4 0 22 7 0 15 7 22 27 2 25 1 9
  )
  (func $any-10-0 (export "any-10-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 29 14 21 19 2 29 29 6 10 9 19 21 0 20 27 22
  )
  (func $any-10-1 (export "any-10-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 29 14 21 19 2 29 29 6 10 9 19 21 0 20 27 22
  )
)

(assert_return (invoke "identity-0" (i32.const 65520)) (v128.const i64x2 0 0))
(assert_trap (invoke "identity-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "identity-1" (i32.const 65520)) (v128.const i64x2 0x7816f02f44f6788 0x92c66c580128393))
(assert_trap (invoke "identity-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "second-0" (i32.const 65520)) (v128.const i64x2 0x7816f02f44f6788 0x92c66c580128393))
(assert_trap (invoke "second-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "second-1" (i32.const 65520)) (v128.const i64x2 0 0))
(assert_trap (invoke "second-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "byte-15-0" (i32.const 65520)) (v128.const i64x2 0 0))
(assert_trap (invoke "byte-15-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "byte-15-1" (i32.const 65520)) (v128.const i64x2 0x909090909090909 0x909090909090909))
(assert_trap (invoke "byte-15-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "halfword-8-0"
  (i32.const 65520)) (v128.const i64x2 0x6788678867886788 0x6788678867886788))
(assert_trap (invoke "halfword-8-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "halfword-8-1" (i32.const 65520)) (v128.const i64x2 0 0))
(assert_trap (invoke "halfword-8-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "words-3210-0" (i32.const 65520)) (v128.const i64x2 0 0))
(assert_trap (invoke "words-3210-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "words-3210-1"
  (i32.const 65520)) (v128.const i64x2 0x80128393092c66c5 0xf44f678807816f02))
(assert_trap (invoke "words-3210-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "words-5577-0"
  (i32.const 65520)) (v128.const i64x2 0x7816f0207816f02 0x92c66c5092c66c5))
(assert_trap (invoke "words-5577-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "words-5577-1" (i32.const 65520)) (v128.const i64x2 0 0))
(assert_trap (invoke "words-5577-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "high-halfwords-2000-0" (i32.const 65520)) (v128.const i64x2 0 0))
(assert_trap (invoke "high-halfwords-2000-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "high-halfwords-2000-1"
  (i32.const 65520)) (v128.const i64x2 0x7816f02f44f6788 0x83938393839366c5))
(assert_trap (invoke "high-halfwords-2000-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "not-high-halfwords-2-0" (i32.const 65520)) (v128.const i64x2 0 0))
(assert_trap (invoke "not-high-halfwords-2-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "not-high-halfwords-2-1"
  (i32.const 65520)) (v128.const i64x2 0x7816f02f44f6788 0x92c839380126788))
(assert_trap (invoke "not-high-halfwords-2-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "doublewords-high-0" (i32.const 65520)) (v128.const i64x2 0 0))
(assert_trap (invoke "doublewords-high-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "doublewords-high-1"
  (i32.const 65520)) (v128.const i64x2 0x92c66c580128393 0x92c66c580128393))
(assert_trap (invoke "doublewords-high-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "interleave-high-1-swapped-0"
  (i32.const 65520)) (v128.const i64x2 0x80001200830093 0x9002c006600c5))
(assert_trap (invoke "interleave-high-1-swapped-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "interleave-high-1-swapped-1"
  (i32.const 65520)) (v128.const i64x2 0x8000120083009300 0x9002c006600c500))
(assert_trap (invoke "interleave-high-1-swapped-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "interleave-high-2-swapped-0"
  (i32.const 65520)) (v128.const i64x2 0x801200008393 0x92c000066c5))
(assert_trap (invoke "interleave-high-2-swapped-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "interleave-high-2-swapped-1"
  (i32.const 65520)) (v128.const i64x2 0x8012000083930000 0x92c000066c50000))
(assert_trap (invoke "interleave-high-2-swapped-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "interleave-high-4-swapped-0"
  (i32.const 65520)) (v128.const i64x2 0x80128393 0x92c66c5))
(assert_trap (invoke "interleave-high-4-swapped-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "interleave-high-4-swapped-1"
  (i32.const 65520)) (v128.const i64x2 0x8012839300000000 0x92c66c500000000))
(assert_trap (invoke "interleave-high-4-swapped-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "interleave-high-8-swapped-0"
  (i32.const 65520)) (v128.const i64x2 0x92c66c580128393 0))
(assert_trap (invoke "interleave-high-8-swapped-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "interleave-high-8-swapped-1"
  (i32.const 65520)) (v128.const i64x2 0 0x92c66c580128393))
(assert_trap (invoke "interleave-high-8-swapped-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "two-words-3074-0" (i32.const 65520)) (v128.const i64x2 0 0xf44f6788092c66c5))
(assert_trap (invoke "two-words-3074-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "two-words-3074-1" (i32.const 65520)) (v128.const i64x2 0xf44f6788092c66c5 0))
(assert_trap (invoke "two-words-3074-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "blend-words-2-0" (i32.const 65520)) (v128.const i64x2 0x7816f0200000000 0))
(assert_trap (invoke "blend-words-2-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "blend-words-2-1" (i32.const 65520)) (v128.const i64x2 0xf44f6788 0x92c66c580128393))
(assert_trap (invoke "blend-words-2-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "blend-words-8-0" (i32.const 65520)) (v128.const i64x2 0 0x92c66c500000000))
(assert_trap (invoke "blend-words-8-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "blend-words-8-1" (i32.const 65520)) (v128.const i64x2 0x7816f02f44f6788 0x80128393))
(assert_trap (invoke "blend-words-8-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "blend-words-14-0"
  (i32.const 65520)) (v128.const i64x2 0x7816f0200000000 0x92c66c580128393))
(assert_trap (invoke "blend-words-14-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "blend-words-14-1" (i32.const 65520)) (v128.const i64x2 0xf44f6788 0))
(assert_trap (invoke "blend-words-14-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "blend-halfwords-106-0"
  (i32.const 65520)) (v128.const i64x2 0x7810000f44f0000 0x66c580120000))
(assert_trap (invoke "blend-halfwords-106-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "blend-halfwords-106-1"
  (i32.const 65520)) (v128.const i64x2 0x6f0200006788 0x92c000000008393))
(assert_trap (invoke "blend-halfwords-106-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "blend-bytes-32766-0"
  (i32.const 65520)) (v128.const i64x2 0x7816f02f44f6700 0x2c66c580128393))
(assert_trap (invoke "blend-bytes-32766-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "blend-bytes-32766-1" (i32.const 65520)) (v128.const i64x2 136 0x900000000000000))
(assert_trap (invoke "blend-bytes-32766-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-around-2-0"
  (i32.const 65520)) (v128.const i64x2 0x839307816f02f44f 0x92c66c58012))
(assert_trap (invoke "concatenate-around-2-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-around-2-1" (i32.const 65520)) (v128.const i64x2 0 0x6788000000000000))
(assert_trap (invoke "concatenate-around-2-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-around-4-0"
  (i32.const 65520)) (v128.const i64x2 0x8012839307816f02 0x92c66c5))
(assert_trap (invoke "concatenate-around-4-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-around-4-1" (i32.const 65520)) (v128.const i64x2 0 0xf44f678800000000))
(assert_trap (invoke "concatenate-around-4-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-around-6-0" (i32.const 65520)) (v128.const i64x2 0x66c5801283930781 2348))
(assert_trap (invoke "concatenate-around-6-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-around-6-1" (i32.const 65520)) (v128.const i64x2 0 0x6f02f44f67880000))
(assert_trap (invoke "concatenate-around-6-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-around-8-0" (i32.const 65520)) (v128.const i64x2 0x92c66c580128393 0))
(assert_trap (invoke "concatenate-around-8-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-around-8-1" (i32.const 65520)) (v128.const i64x2 0 0x7816f02f44f6788))
(assert_trap (invoke "concatenate-around-8-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-around-10-0" (i32.const 65520)) (v128.const i64x2 0x92c66c58012 0))
(assert_trap (invoke "concatenate-around-10-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-around-10-1"
  (i32.const 65520)) (v128.const i64x2 0x6788000000000000 0x839307816f02f44f))
(assert_trap (invoke "concatenate-around-10-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-around-12-0" (i32.const 65520)) (v128.const i64x2 0x92c66c5 0))
(assert_trap (invoke "concatenate-around-12-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-around-12-1"
  (i32.const 65520)) (v128.const i64x2 0xf44f678800000000 0x8012839307816f02))
(assert_trap (invoke "concatenate-around-12-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-around-14-0" (i32.const 65520)) (v128.const i64x2 2348 0))
(assert_trap (invoke "concatenate-around-14-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-around-14-1"
  (i32.const 65520)) (v128.const i64x2 0x6f02f44f67880000 0x66c5801283930781))
(assert_trap (invoke "concatenate-around-14-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "even-halfwords-0" (i32.const 65520)) (v128.const i64x2 0 0x66c583936f026788))
(assert_trap (invoke "even-halfwords-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "even-halfwords-1" (i32.const 65520)) (v128.const i64x2 0x66c583936f026788 0))
(assert_trap (invoke "even-halfwords-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "swap-bytes-of-4-0" (i32.const 65520)) (v128.const i64x2 0 0))
(assert_trap (invoke "swap-bytes-of-4-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "swap-bytes-of-4-1"
  (i32.const 65520)) (v128.const i64x2 0x26f810788674ff4 0xc5662c0993831280))
(assert_trap (invoke "swap-bytes-of-4-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "extend-1-4-from-1-0"
  (i32.const 65520)) (v128.const i64x2 0x7816f00f44f6700 0x92c660080128300))
(assert_trap (invoke "extend-1-4-from-1-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "extend-1-4-from-1-1" (i32.const 65520)) (v128.const i64x2 0x4f00000067 0x2000000f4))
(assert_trap (invoke "extend-1-4-from-1-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "extend-2-4-from-2-0"
  (i32.const 65520)) (v128.const i64x2 0x7810000f44f0000 0x92c000080120000))
(assert_trap (invoke "extend-2-4-from-2-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "extend-2-4-from-2-1"
  (i32.const 65520)) (v128.const i64x2 0x6f020000f44f 0x839300000781))
(assert_trap (invoke "extend-2-4-from-2-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "extend-4-8-from-4-0"
  (i32.const 65520)) (v128.const i64x2 0x7816f0200000000 0x92c66c500000000))
(assert_trap (invoke "extend-4-8-from-4-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "extend-4-8-from-4-1" (i32.const 65520)) (v128.const i64x2 0x7816f02 0x80128393))
(assert_trap (invoke "extend-4-8-from-4-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "any-4-0" (i32.const 65520)) (v128.const i64x2 0x810000000000 0x830080810000))
(assert_trap (invoke "any-4-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "any-4-1" (i32.const 65520)) (v128.const i64x2 0x88070088028807c5 0x8367004f00000709))
(assert_trap (invoke "any-4-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "any-10-0" (i32.const 65520)) (v128.const i64x2 0x666600f46f0066 0x818002006ff40000))
(assert_trap (invoke "any-10-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "any-10-1" (i32.const 65520)) (v128.const i64x2 0x8100004f00002c00 0x8800008312))
(assert_trap (invoke "any-10-1" (i32.const 65521)) "out of bounds memory access")
