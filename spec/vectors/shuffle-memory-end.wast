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
  (func $interleave-low-1-0 (export "interleave-low-1-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
  )
  (func $interleave-low-1-1 (export "interleave-low-1-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
  )
  (func $interleave-low-2-0 (export "interleave-low-2-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
  )
  (func $interleave-low-2-1 (export "interleave-low-2-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
  )
  (func $interleave-low-4-0 (export "interleave-low-4-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
  )
  (func $interleave-low-4-1 (export "interleave-low-4-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
  )
  (func $interleave-low-8-0 (export "interleave-low-8-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
  )
  (func $interleave-low-8-1 (export "interleave-low-8-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
  )
  (func $two-words-0145-0 (export "two-words-0145-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
  )
  (func $two-words-0145-1 (export "two-words-0145-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
  )
  (func $two-words-1166-0 (export "two-words-1166-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 4 5 6 7 4 5 6 7 24 25 26 27 24 25 26 27
  )
  (func $two-words-1166-1 (export "two-words-1166-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 4 5 6 7 4 5 6 7 24 25 26 27 24 25 26 27
  )
  (func $blend-words-4-0 (export "blend-words-4-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 12 13 14 15
  )
  (func $blend-words-4-1 (export "blend-words-4-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 12 13 14 15
  )
  (func $blend-words-10-0 (export "blend-words-10-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 29 30 31
  )
  (func $blend-words-10-1 (export "blend-words-10-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 29 30 31
  )
  (func $blend-halfwords-128-0 (export "blend-halfwords-128-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 30 31
  )
  (func $blend-halfwords-128-1 (export "blend-halfwords-128-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 30 31
  )
  (func $blend-bytes-32768-0 (export "blend-bytes-32768-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31
  )
  (func $blend-bytes-32768-1 (export "blend-bytes-32768-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31
  )
  (func $concatenate-1-0 (export "concatenate-1-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16
  )
  (func $concatenate-1-1 (export "concatenate-1-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16
  )
  (func $concatenate-3-0 (export "concatenate-3-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18
  )
  (func $concatenate-3-1 (export "concatenate-3-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18
  )
  (func $concatenate-5-0 (export "concatenate-5-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20
  )
  (func $concatenate-5-1 (export "concatenate-5-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20
  )
  (func $concatenate-7-0 (export "concatenate-7-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22
  )
  (func $concatenate-7-1 (export "concatenate-7-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22
  )
  (func $concatenate-9-0 (export "concatenate-9-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24
  )
  (func $concatenate-9-1 (export "concatenate-9-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24
  )
  (func $concatenate-11-0 (export "concatenate-11-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26
  )
  (func $concatenate-11-1 (export "concatenate-11-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26
  )
  (func $concatenate-13-0 (export "concatenate-13-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28
  )
  (func $concatenate-13-1 (export "concatenate-13-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28
  )
  (func $concatenate-15-0 (export "concatenate-15-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30
  )
  (func $concatenate-15-1 (export "concatenate-15-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30
  )
  (func $reverse-0 (export "reverse-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0
  )
  (func $reverse-1 (export "reverse-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0
  )
  (func $extend-1-2-from-0-0 (export "extend-1-2-from-0-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 0 17 1 19 2 21 3 23 4 25 5 27 6 29 7 31
  )
  (func $extend-1-2-from-0-1 (export "extend-1-2-from-0-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 0 17 1 19 2 21 3 23 4 25 5 27 6 29 7 31
  )
  (func $extend-1-8-from-0-0 (export "extend-1-8-from-0-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 0 17 18 19 20 21 22 23 1 25 26 27 28 29 30 31
  )
  (func $extend-1-8-from-0-1 (export "extend-1-8-from-0-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 0 17 18 19 20 21 22 23 1 25 26 27 28 29 30 31
  )
  (func $extend-2-8-from-0-0 (export "extend-2-8-from-0-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 0 1 18 19 20 21 22 23 2 3 26 27 28 29 30 31
  )
  (func $extend-2-8-from-0-1 (export "extend-2-8-from-0-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 0 1 18 19 20 21 22 23 2 3 26 27 28 29 30 31
  )
  (func $any-0-0 (export "any-0-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 3 4 11 7 4 3 3 3 14 4 3 14 9 2 2 13
  )
  (func $any-0-1 (export "any-0-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 3 4 11 7 4 3 3 3 14 4 3 14 9 2 2 13
  )
  (func $any-6-0 (export "any-6-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i8x16.shuffle 4 3 14 8 14 4 3 5 12 4 9 4 6 15 10 9
  )
  (func $any-6-1 (export "any-6-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.shuffle 4 3 14 8 14 4 3 5 12 4 9 4 6 15 10 9
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
(assert_return (invoke "interleave-low-1-0"
  (i32.const 65520)) (v128.const i64x2 0xf4004f0067008800 0x70081006f000200))
(assert_trap (invoke "interleave-low-1-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "interleave-low-1-1"
  (i32.const 65520)) (v128.const i64x2 0xf4004f00670088 0x70081006f0002))
(assert_trap (invoke "interleave-low-1-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "interleave-low-2-0"
  (i32.const 65520)) (v128.const i64x2 0xf44f000067880000 0x78100006f020000))
(assert_trap (invoke "interleave-low-2-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "interleave-low-2-1"
  (i32.const 65520)) (v128.const i64x2 0xf44f00006788 0x78100006f02))
(assert_trap (invoke "interleave-low-2-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "interleave-low-4-0"
  (i32.const 65520)) (v128.const i64x2 0xf44f678800000000 0x7816f0200000000))
(assert_trap (invoke "interleave-low-4-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "interleave-low-4-1" (i32.const 65520)) (v128.const i64x2 0xf44f6788 0x7816f02))
(assert_trap (invoke "interleave-low-4-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "interleave-low-8-0" (i32.const 65520)) (v128.const i64x2 0 0x7816f02f44f6788))
(assert_trap (invoke "interleave-low-8-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "interleave-low-8-1" (i32.const 65520)) (v128.const i64x2 0x7816f02f44f6788 0))
(assert_trap (invoke "interleave-low-8-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "two-words-0145-0" (i32.const 65520)) (v128.const i64x2 0 0x7816f02f44f6788))
(assert_trap (invoke "two-words-0145-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "two-words-0145-1" (i32.const 65520)) (v128.const i64x2 0x7816f02f44f6788 0))
(assert_trap (invoke "two-words-0145-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "two-words-1166-0" (i32.const 65520)) (v128.const i64x2 0 0x8012839380128393))
(assert_trap (invoke "two-words-1166-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "two-words-1166-1" (i32.const 65520)) (v128.const i64x2 0x7816f0207816f02 0))
(assert_trap (invoke "two-words-1166-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "blend-words-4-0" (i32.const 65520)) (v128.const i64x2 0 0x80128393))
(assert_trap (invoke "blend-words-4-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "blend-words-4-1"
  (i32.const 65520)) (v128.const i64x2 0x7816f02f44f6788 0x92c66c500000000))
(assert_trap (invoke "blend-words-4-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "blend-words-10-0"
  (i32.const 65520)) (v128.const i64x2 0x7816f0200000000 0x92c66c500000000))
(assert_trap (invoke "blend-words-10-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "blend-words-10-1" (i32.const 65520)) (v128.const i64x2 0xf44f6788 0x80128393))
(assert_trap (invoke "blend-words-10-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "blend-halfwords-128-0" (i32.const 65520)) (v128.const i64x2 0 0x92c000000000000))
(assert_trap (invoke "blend-halfwords-128-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "blend-halfwords-128-1"
  (i32.const 65520)) (v128.const i64x2 0x7816f02f44f6788 0x66c580128393))
(assert_trap (invoke "blend-halfwords-128-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "blend-bytes-32768-0" (i32.const 65520)) (v128.const i64x2 0 0x900000000000000))
(assert_trap (invoke "blend-bytes-32768-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "blend-bytes-32768-1"
  (i32.const 65520)) (v128.const i64x2 0x7816f02f44f6788 0x2c66c580128393))
(assert_trap (invoke "blend-bytes-32768-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-1-0" (i32.const 65520)) (v128.const i64x2 0 0x8800000000000000))
(assert_trap (invoke "concatenate-1-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-1-1"
  (i32.const 65520)) (v128.const i64x2 0x9307816f02f44f67 0x92c66c5801283))
(assert_trap (invoke "concatenate-1-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-3-0" (i32.const 65520)) (v128.const i64x2 0 0x4f67880000000000))
(assert_trap (invoke "concatenate-3-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-3-1" (i32.const 65520)) (v128.const i64x2 0x12839307816f02f4 0x92c66c580))
(assert_trap (invoke "concatenate-3-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-5-0" (i32.const 65520)) (v128.const i64x2 0 0x2f44f6788000000))
(assert_trap (invoke "concatenate-5-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-5-1" (i32.const 65520)) (v128.const i64x2 0xc58012839307816f 0x92c66))
(assert_trap (invoke "concatenate-5-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-7-0" (i32.const 65520)) (v128.const i64x2 0 0x816f02f44f678800))
(assert_trap (invoke "concatenate-7-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-7-1" (i32.const 65520)) (v128.const i64x2 0x2c66c58012839307 9))
(assert_trap (invoke "concatenate-7-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-9-0"
  (i32.const 65520)) (v128.const i64x2 0x8800000000000000 0x9307816f02f44f67))
(assert_trap (invoke "concatenate-9-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-9-1" (i32.const 65520)) (v128.const i64x2 0x92c66c5801283 0))
(assert_trap (invoke "concatenate-9-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-11-0"
  (i32.const 65520)) (v128.const i64x2 0x4f67880000000000 0x12839307816f02f4))
(assert_trap (invoke "concatenate-11-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-11-1" (i32.const 65520)) (v128.const i64x2 0x92c66c580 0))
(assert_trap (invoke "concatenate-11-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-13-0"
  (i32.const 65520)) (v128.const i64x2 0x2f44f6788000000 0xc58012839307816f))
(assert_trap (invoke "concatenate-13-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-13-1" (i32.const 65520)) (v128.const i64x2 0x92c66 0))
(assert_trap (invoke "concatenate-13-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-15-0"
  (i32.const 65520)) (v128.const i64x2 0x816f02f44f678800 0x2c66c58012839307))
(assert_trap (invoke "concatenate-15-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "concatenate-15-1" (i32.const 65520)) (v128.const i64x2 9 0))
(assert_trap (invoke "concatenate-15-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "reverse-0" (i32.const 65520)) (v128.const i64x2 0 0))
(assert_trap (invoke "reverse-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "reverse-1"
  (i32.const 65520)) (v128.const i64x2 0x93831280c5662c09 0x88674ff4026f8107))
(assert_trap (invoke "reverse-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "extend-1-2-from-0-0"
  (i32.const 65520)) (v128.const i64x2 0x7006f00f4006700 0x900660080008300))
(assert_trap (invoke "extend-1-2-from-0-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "extend-1-2-from-0-1"
  (i32.const 65520)) (v128.const i64x2 0xf4004f00670088 0x70081006f0002))
(assert_trap (invoke "extend-1-2-from-0-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "extend-1-8-from-0-0"
  (i32.const 65520)) (v128.const i64x2 0x7816f02f44f6700 0x92c66c580128300))
(assert_trap (invoke "extend-1-8-from-0-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "extend-1-8-from-0-1" (i32.const 65520)) (v128.const i64x2 136 103))
(assert_trap (invoke "extend-1-8-from-0-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "extend-2-8-from-0-0"
  (i32.const 65520)) (v128.const i64x2 0x7816f02f44f0000 0x92c66c580120000))
(assert_trap (invoke "extend-2-8-from-0-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "extend-2-8-from-0-1" (i32.const 65520)) (v128.const i64x2 26504 62543))
(assert_trap (invoke "extend-2-8-from-0-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "any-0-0" (i32.const 65520)) (v128.const i64x2 0 0))
(assert_trap (invoke "any-0-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "any-0-1" (i32.const 65520)) (v128.const i64x2 0xf4f4f402078002f4 0x664f4f832cf4022c))
(assert_trap (invoke "any-0-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "any-6-0" (i32.const 65520)) (v128.const i64x2 0 0))
(assert_trap (invoke "any-6-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "any-6-1" (i32.const 65520)) (v128.const i64x2 0x6ff4022c932cf402 0x83120981028302c5))
(assert_trap (invoke "any-6-1" (i32.const 65521)) "out of bounds memory access")
