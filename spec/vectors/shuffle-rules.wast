;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Shuffles: those that processors have instructions for, and near misses.
;;
;; "rotate-3" shuffles parameters 0 and 1. Results are: the shuffle that the name says, of the parameters, of them in
;; the other order, and of parameter 0 with itself; then three shuffles of the parameters with one index changed: by
;; one, by 16, by something.

(module
  (memory 1 5)
  (data (i32.const 0) "\60\61\62\63\64\65\66\67\68\69\6a\6b\6c\6d\6e\6f\70\71\72\73\74\75\76\77\78\79\7a\7b\7c\7d\7e\7f")
  (func $identity (export "identity") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 14 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 20 2 3 4 5 6 7 8 9 10 11 12 13 14 15
  )
  (func $second (export "second") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 24 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 3 20 21 22 23 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 15 19 20 21 22 23 24 25 26 27 28 29 30 31
  )
  (func $byte-0 (export "byte-0") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 local.get 1 local.get 0
    i8x16.shuffle 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 local.get 0 local.get 0
    i8x16.shuffle 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 local.get 0 local.get 1
    i8x16.shuffle 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 local.get 0 local.get 1
    i8x16.shuffle 0 0 0 0 0 0 0 0 0 0 16 0 0 0 0 0 local.get 0 local.get 1
    i8x16.shuffle 0 0 0 0 8 0 0 0 0 0 0 0 0 0 0 0
  )
  (func $byte-1 (export "byte-1") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 local.get 1 local.get 0
    i8x16.shuffle 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 local.get 0 local.get 0
    i8x16.shuffle 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 local.get 0 local.get 1
    i8x16.shuffle 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 local.get 0 local.get 1
    i8x16.shuffle 1 1 1 1 1 1 1 17 1 1 1 1 1 1 1 1 local.get 0 local.get 1
    i8x16.shuffle 1 1 1 1 1 1 1 1 1 1 1 1 12 1 1 1
  )
  (func $byte-2 (export "byte-2") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 local.get 1 local.get 0
    i8x16.shuffle 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 local.get 0 local.get 0
    i8x16.shuffle 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 local.get 0 local.get 1
    i8x16.shuffle 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 local.get 0 local.get 1
    i8x16.shuffle 2 2 2 2 2 2 2 2 2 18 2 2 2 2 2 2 local.get 0 local.get 1
    i8x16.shuffle 2 2 2 19 2 2 2 2 2 2 2 2 2 2 2 2
  )
  (func $byte-7 (export "byte-7") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 local.get 1 local.get 0
    i8x16.shuffle 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 local.get 0 local.get 0
    i8x16.shuffle 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 local.get 0 local.get 1
    i8x16.shuffle 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 local.get 0 local.get 1
    i8x16.shuffle 7 7 7 7 7 7 7 7 7 7 7 7 7 23 7 7 local.get 0 local.get 1
    i8x16.shuffle 7 7 7 7 7 7 7 7 7 7 7 7 7 7 23 7
  )
  (func $byte-15 (export "byte-15") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 local.get 1
    local.get 0 i8x16.shuffle 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 local.get 0 local.get 0
    i8x16.shuffle 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 local.get 0 local.get 1
    i8x16.shuffle 15 15 15 15 15 15 15 15 15 16 15 15 15 15 15 15 local.get 0 local.get 1
    i8x16.shuffle 15 15 15 15 15 15 15 15 15 15 15 15 15 15 31 15 local.get 0 local.get 1
    i8x16.shuffle 15 15 15 15 15 15 15 15 27 15 15 15 15 15 15 15
  )
  (func $byte-16 (export "byte-16") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 16 16 16 16 16 16 16 16 16 16 16 16 16 16 16 local.get 1
    local.get 0 i8x16.shuffle 16 16 16 16 16 16 16 16 16 16 16 16 16 16 16 16 local.get 0 local.get 0
    i8x16.shuffle 16 16 16 16 16 16 16 16 16 16 16 16 16 16 16 16 local.get 0 local.get 1
    i8x16.shuffle 16 16 16 16 16 16 17 16 16 16 16 16 16 16 16 16 local.get 0 local.get 1
    i8x16.shuffle 0 16 16 16 16 16 16 16 16 16 16 16 16 16 16 16 local.get 0 local.get 1
    i8x16.shuffle 16 16 16 16 16 16 16 5 16 16 16 16 16 16 16 16
  )
  (func $byte-31 (export "byte-31") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 local.get 1
    local.get 0 i8x16.shuffle 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 local.get 0 local.get 0
    i8x16.shuffle 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 local.get 0 local.get 1
    i8x16.shuffle 31 31 31 31 31 31 0 31 31 31 31 31 31 31 31 31 local.get 0 local.get 1
    i8x16.shuffle 31 31 31 31 31 31 31 31 31 31 15 31 31 31 31 31 local.get 0 local.get 1
    i8x16.shuffle 31 31 31 31 31 31 31 31 31 3 31 31 31 31 31 31
  )
  (func $halfword-0 (export "halfword-0") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 0 1 0 1 0 1 0 1 0 1 0 1 0 1 local.get 1 local.get 0
    i8x16.shuffle 0 1 0 1 0 1 0 1 0 1 0 1 0 1 0 1 local.get 0 local.get 0
    i8x16.shuffle 0 1 0 1 0 1 0 1 0 1 0 1 0 1 0 1 local.get 0 local.get 1
    i8x16.shuffle 0 2 0 1 0 1 0 1 0 1 0 1 0 1 0 1 local.get 0 local.get 1
    i8x16.shuffle 0 1 0 1 0 1 0 17 0 1 0 1 0 1 0 1 local.get 0 local.get 1
    i8x16.shuffle 0 1 11 1 0 1 0 1 0 1 0 1 0 1 0 1
  )
  (func $halfword-1 (export "halfword-1") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 2 3 2 3 2 3 2 3 2 3 2 3 2 3 2 3 local.get 1 local.get 0
    i8x16.shuffle 2 3 2 3 2 3 2 3 2 3 2 3 2 3 2 3 local.get 0 local.get 0
    i8x16.shuffle 2 3 2 3 2 3 2 3 2 3 2 3 2 3 2 3 local.get 0 local.get 1
    i8x16.shuffle 2 3 2 3 2 3 2 3 2 4 2 3 2 3 2 3 local.get 0 local.get 1
    i8x16.shuffle 2 3 2 19 2 3 2 3 2 3 2 3 2 3 2 3 local.get 0 local.get 1
    i8x16.shuffle 2 3 2 3 2 3 2 3 2 3 2 3 2 1 2 3
  )
  (func $halfword-7 (export "halfword-7") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 14 15 14 15 14 15 14 15 14 15 14 15 14 15 14 15 local.get 1
    local.get 0 i8x16.shuffle 14 15 14 15 14 15 14 15 14 15 14 15 14 15 14 15 local.get 0 local.get 0
    i8x16.shuffle 14 15 14 15 14 15 14 15 14 15 14 15 14 15 14 15 local.get 0 local.get 1
    i8x16.shuffle 14 15 14 15 14 15 14 15 14 15 14 15 14 15 14 16 local.get 0 local.get 1
    i8x16.shuffle 14 15 14 15 14 15 14 15 14 15 14 31 14 15 14 15 local.get 0 local.get 1
    i8x16.shuffle 14 15 14 15 14 15 14 15 14 15 23 15 14 15 14 15
  )
  (func $halfword-8 (export "halfword-8") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 16 17 16 17 16 17 16 17 16 17 16 17 16 17 local.get 1
    local.get 0 i8x16.shuffle 16 17 16 17 16 17 16 17 16 17 16 17 16 17 16 17 local.get 0 local.get 0
    i8x16.shuffle 16 17 16 17 16 17 16 17 16 17 16 17 16 17 16 17 local.get 0 local.get 1
    i8x16.shuffle 16 17 16 17 16 17 16 17 16 17 16 17 16 17 17 17 local.get 0 local.get 1
    i8x16.shuffle 16 17 16 17 16 17 16 17 16 1 16 17 16 17 16 17 local.get 0 local.get 1
    i8x16.shuffle 16 17 16 17 16 17 16 17 16 17 16 23 16 17 16 17
  )
  (func $halfword-12 (export "halfword-12") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 24 25 24 25 24 25 24 25 24 25 24 25 24 25 24 25 local.get 1
    local.get 0 i8x16.shuffle 24 25 24 25 24 25 24 25 24 25 24 25 24 25 24 25 local.get 0 local.get 0
    i8x16.shuffle 24 25 24 25 24 25 24 25 24 25 24 25 24 25 24 25 local.get 0 local.get 1
    i8x16.shuffle 25 25 24 25 24 25 24 25 24 25 24 25 24 25 24 25 local.get 0 local.get 1
    i8x16.shuffle 8 25 24 25 24 25 24 25 24 25 24 25 24 25 24 25 local.get 0 local.get 1
    i8x16.shuffle 24 25 24 25 5 25 24 25 24 25 24 25 24 25 24 25
  )
  (func $words-0000 (export "words-0000") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 1 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 16 1 2 3 0 1 2 3 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 0 1 10 3 0 1 2 3 0 1 2 3 0 1 2 3
  )
  (func $words-1111 (export "words-1111") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 4 5 6 7 4 5 6 7 4 5 6 7 4 5 6 7 local.get 1 local.get 0
    i8x16.shuffle 4 5 6 7 4 5 6 7 4 5 6 7 4 5 6 7 local.get 0 local.get 0
    i8x16.shuffle 4 5 6 7 4 5 6 7 4 5 6 7 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 4 5 6 7 4 5 6 7 4 5 7 7 local.get 0 local.get 1
    i8x16.shuffle 4 21 6 7 4 5 6 7 4 5 6 7 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 4 5 6 12 4 5 6 7 4 5 6 7
  )
  (func $words-3333 (export "words-3333") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 12 13 14 15 12 13 14 15 12 13 14 15 12 13 14 15 local.get 1
    local.get 0 i8x16.shuffle 12 13 14 15 12 13 14 15 12 13 14 15 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 12 13 14 15 12 13 14 15 12 13 14 15 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 12 14 14 15 12 13 14 15 12 13 14 15 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 12 13 30 15 12 13 14 15 12 13 14 15 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 12 13 14 15 12 13 14 12 12 13 14 15
  )
  (func $words-1032 (export "words-1032") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11 local.get 1 local.get 0
    i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11 local.get 0 local.get 0
    i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 1 1 2 3 12 13 14 15 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 0 1 2 3 12 29 14 15 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 0 1 19 3 12 13 14 15 8 9 10 11
  )
  (func $words-3210 (export "words-3210") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 local.get 1 local.get 0
    i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 local.get 0 local.get 0
    i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 8 9 10 12 4 5 6 7 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 16 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 12 1 14 15 8 9 10 11 4 5 6 7 0 1 2 3
  )
  (func $words-2301 (export "words-2301") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 local.get 1 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 local.get 0 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 7 7 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 17 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 17 4 5 6 7
  )
  (func $words-0022 (export "words-0022") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 0 1 2 3 8 9 10 11 8 9 10 11 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 0 1 2 3 8 9 10 11 8 9 10 11 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 0 1 2 3 8 9 10 11 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 0 1 2 4 8 9 10 11 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 0 1 2 3 8 9 26 11 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 0 1 4 3 0 1 2 3 8 9 10 11 8 9 10 11
  )
  (func $words-1230 (export "words-1230") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 local.get 1 local.get 0
    i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 local.get 0 local.get 0
    i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 8 9 11 11 12 13 14 15 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 23 8 9 10 11 12 13 14 15 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 8 11 10 11 12 13 14 15 0 1 2 3
  )
  (func $words-0213 (export "words-0213") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 7 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 7 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 7 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 8 10 10 11 4 5 6 7 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 19 8 9 10 11 4 5 6 7 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 27 12 13 14 15
  )
  (func $words-7654 (export "words-7654") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 28 29 30 31 24 25 26 27 20 21 22 23 16 17 18 19 local.get 1
    local.get 0 i8x16.shuffle 28 29 30 31 24 25 26 27 20 21 22 23 16 17 18 19 local.get 0 local.get 0
    i8x16.shuffle 28 29 30 31 24 25 26 27 20 21 22 23 16 17 18 19 local.get 0 local.get 1
    i8x16.shuffle 28 29 30 31 24 25 26 27 20 21 22 23 16 17 19 19 local.get 0 local.get 1
    i8x16.shuffle 28 29 30 31 24 25 26 27 4 21 22 23 16 17 18 19 local.get 0 local.get 1
    i8x16.shuffle 19 29 30 31 24 25 26 27 20 21 22 23 16 17 18 19
  )
  (func $words-5577 (export "words-5577") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 20 21 22 23 20 21 22 23 28 29 30 31 28 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 20 21 22 23 20 21 22 23 28 29 30 31 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 20 21 22 23 20 21 22 23 28 29 30 31 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 20 21 22 23 20 21 22 23 28 30 30 31 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 20 21 22 23 20 21 22 7 28 29 30 31 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 20 21 22 29 20 21 22 23 28 29 30 31 28 29 30 31
  )
  (func $low-halfwords-1032 (export "low-halfwords-1032") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 2 3 0 1 6 7 4 5 8 9 10 11 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 2 3 0 1 6 7 4 5 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 2 3 0 1 6 7 4 5 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 2 3 1 1 6 7 4 5 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 2 3 0 1 6 7 4 21 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 2 3 0 18 6 7 4 5 8 9 10 11 12 13 14 15
  )
  (func $low-halfwords-3301 (export "low-halfwords-3301") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 6 7 6 7 0 1 2 3 8 9 10 11 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 6 7 6 7 0 1 2 3 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 6 7 6 7 0 1 2 3 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 6 8 6 7 0 1 2 3 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 6 7 6 7 0 1 2 3 24 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 6 7 9 7 0 1 2 3 8 9 10 11 12 13 14 15
  )
  (func $low-halfwords-2000 (export "low-halfwords-2000") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 4 5 0 1 0 1 0 1 8 9 10 11 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 4 5 0 1 0 1 0 1 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 4 5 0 1 0 1 0 1 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 4 5 0 1 0 1 0 1 8 9 10 11 13 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 4 5 0 1 0 1 0 1 8 9 26 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 4 5 0 1 0 1 0 1 8 9 10 11 12 21 14 15
  )
  (func $high-halfwords-1032 (export "high-halfwords-1032") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 14 15 12 13 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 14 15 12 13 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 14 15 12 13 local.get 0 local.get 1
    i8x16.shuffle 0 1 3 3 4 5 6 7 10 11 8 9 14 15 12 13 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 14 15 28 13 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 14 15 3 13
  )
  (func $high-halfwords-3301 (export "high-halfwords-3301") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 14 15 14 15 8 9 10 11 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 14 15 14 15 8 9 10 11 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 14 15 14 15 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 14 15 14 15 9 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 5 6 7 14 15 14 15 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 29 1 2 3 4 5 6 7 14 15 14 15 8 9 10 11
  )
  (func $high-halfwords-2000 (export "high-halfwords-2000") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 12 13 8 9 8 9 8 9 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 12 13 8 9 8 9 8 9 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 12 13 8 9 8 9 8 9 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 4 4 5 6 7 12 13 8 9 8 9 8 9 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 12 13 24 9 8 9 8 9 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 12 1 8 9 8 9 8 9
  )
  (func $both-halfwords (export "both-halfwords") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 2 3 0 1 6 7 4 5 10 11 8 9 14 15 12 13 local.get 1 local.get 0
    i8x16.shuffle 2 3 0 1 6 7 4 5 10 11 8 9 14 15 12 13 local.get 0 local.get 0
    i8x16.shuffle 2 3 0 1 6 7 4 5 10 11 8 9 14 15 12 13 local.get 0 local.get 1
    i8x16.shuffle 2 3 0 1 7 7 4 5 10 11 8 9 14 15 12 13 local.get 0 local.get 1
    i8x16.shuffle 2 3 0 1 6 23 4 5 10 11 8 9 14 15 12 13 local.get 0 local.get 1
    i8x16.shuffle 2 3 0 1 6 7 4 5 10 11 8 9 5 15 12 13
  )
  (func $low-halfwords-of-second (export "low-halfwords-of-second") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 18 19 16 17 22 23 20 21 24 25 26 27 28 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 18 19 16 17 22 23 20 21 24 25 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 18 19 16 17 22 23 20 21 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 18 19 16 17 22 23 20 21 25 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 18 19 16 17 22 23 20 21 8 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 18 19 16 17 22 23 20 21 24 25 26 27 0 29 30 31
  )
  (func $doublewords-low (export "doublewords-low") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 3 4 5 6 7 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 3 4 5 6 7 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 7 7 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 3 4 5 6 7 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 15 6 7 0 1 2 3 4 5 6 7
  )
  (func $doublewords-high (export "doublewords-high") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 10 10 11 12 13 14 15 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 25 10 11 12 13 14 15 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 26 11 12 13 14 15
  )
  (func $doublewords-swapped (export "doublewords-swapped") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 local.get 1 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 local.get 0 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 15 15 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 29 14 15 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 31 6 7
  )
  (func $interleave-low-1 (export "interleave-low-1") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23 local.get 1 local.get 0
    i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23 local.get 0 local.get 0
    i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23 local.get 0 local.get 1
    i8x16.shuffle 0 16 1 17 2 18 3 19 5 20 5 21 6 22 7 23 local.get 0 local.get 1
    i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 7 local.get 0 local.get 1
    i8x16.shuffle 0 5 1 17 2 18 3 19 4 20 5 21 6 22 7 23
  )
  (func $interleave-low-1-swapped (export "interleave-low-1-swapped") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 0 17 1 18 2 19 3 20 4 21 5 22 6 23 7 local.get 1 local.get 0
    i8x16.shuffle 16 0 17 1 18 2 19 3 20 4 21 5 22 6 23 7 local.get 0 local.get 0
    i8x16.shuffle 16 0 17 1 18 2 19 3 20 4 21 5 22 6 23 7 local.get 0 local.get 1
    i8x16.shuffle 16 0 17 1 18 2 19 3 20 5 21 5 22 6 23 7 local.get 0 local.get 1
    i8x16.shuffle 16 0 17 1 18 2 19 3 20 4 21 5 6 6 23 7 local.get 0 local.get 1
    i8x16.shuffle 16 0 17 1 18 2 5 3 20 4 21 5 22 6 23 7
  )
  (func $interleave-low-1-again (export "interleave-low-1-again") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 0 1 1 2 2 3 3 4 4 5 5 6 6 7 7 local.get 1 local.get 0
    i8x16.shuffle 0 0 1 1 2 2 3 3 4 4 5 5 6 6 7 7 local.get 0 local.get 0
    i8x16.shuffle 0 0 1 1 2 2 3 3 4 4 5 5 6 6 7 7 local.get 0 local.get 1
    i8x16.shuffle 0 0 2 1 2 2 3 3 4 4 5 5 6 6 7 7 local.get 0 local.get 1
    i8x16.shuffle 0 0 1 1 2 2 3 3 4 4 5 5 6 22 7 7 local.get 0 local.get 1
    i8x16.shuffle 0 0 1 1 2 2 3 3 4 4 5 5 6 9 7 7
  )
  (func $interleave-high-1 (export "interleave-high-1") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31 local.get 1
    local.get 0 i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31 local.get 0 local.get 0
    i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31 local.get 0 local.get 1
    i8x16.shuffle 8 24 9 25 10 26 12 27 12 28 13 29 14 30 15 31 local.get 0 local.get 1
    i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 15 local.get 0 local.get 1
    i8x16.shuffle 8 24 9 25 10 4 11 27 12 28 13 29 14 30 15 31
  )
  (func $interleave-high-1-swapped (export "interleave-high-1-swapped") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 24 8 25 9 26 10 27 11 28 12 29 13 30 14 31 15 local.get 1
    local.get 0 i8x16.shuffle 24 8 25 9 26 10 27 11 28 12 29 13 30 14 31 15 local.get 0 local.get 0
    i8x16.shuffle 24 8 25 9 26 10 27 11 28 12 29 13 30 14 31 15 local.get 0 local.get 1
    i8x16.shuffle 24 8 25 9 26 10 27 11 29 12 29 13 30 14 31 15 local.get 0 local.get 1
    i8x16.shuffle 24 8 25 9 26 26 27 11 28 12 29 13 30 14 31 15 local.get 0 local.get 1
    i8x16.shuffle 24 8 25 9 26 10 7 11 28 12 29 13 30 14 31 15
  )
  (func $interleave-high-1-again (export "interleave-high-1-again") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 8 9 9 10 10 11 11 12 12 13 13 14 14 15 15 local.get 1 local.get 0
    i8x16.shuffle 8 8 9 9 10 10 11 11 12 12 13 13 14 14 15 15 local.get 0 local.get 0
    i8x16.shuffle 8 8 9 9 10 10 11 11 12 12 13 13 14 14 15 15 local.get 0 local.get 1
    i8x16.shuffle 8 8 9 9 11 10 11 11 12 12 13 13 14 14 15 15 local.get 0 local.get 1
    i8x16.shuffle 8 8 9 9 26 10 11 11 12 12 13 13 14 14 15 15 local.get 0 local.get 1
    i8x16.shuffle 8 8 9 9 10 14 11 11 12 12 13 13 14 14 15 15
  )
  (func $interleave-low-2 (export "interleave-low-2") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23 local.get 1 local.get 0
    i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23 local.get 0 local.get 0
    i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 16 17 2 3 18 19 5 5 20 21 6 7 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 16 17 2 3 18 3 4 5 20 21 6 7 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 16 17 2 3 28 19 4 5 20 21 6 7 22 23
  )
  (func $interleave-low-2-swapped (export "interleave-low-2-swapped") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 0 1 18 19 2 3 20 21 4 5 22 23 6 7 local.get 1 local.get 0
    i8x16.shuffle 16 17 0 1 18 19 2 3 20 21 4 5 22 23 6 7 local.get 0 local.get 0
    i8x16.shuffle 16 17 0 1 18 19 2 3 20 21 4 5 22 23 6 7 local.get 0 local.get 1
    i8x16.shuffle 16 17 1 1 18 19 2 3 20 21 4 5 22 23 6 7 local.get 0 local.get 1
    i8x16.shuffle 16 17 0 1 2 19 2 3 20 21 4 5 22 23 6 7 local.get 0 local.get 1
    i8x16.shuffle 16 17 0 1 18 19 26 3 20 21 4 5 22 23 6 7
  )
  (func $interleave-low-2-again (export "interleave-low-2-again") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 0 1 2 3 2 3 4 5 4 5 6 7 6 7 local.get 1 local.get 0
    i8x16.shuffle 0 1 0 1 2 3 2 3 4 5 4 5 6 7 6 7 local.get 0 local.get 0
    i8x16.shuffle 0 1 0 1 2 3 2 3 4 5 4 5 6 7 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 1 1 2 3 2 3 4 5 4 5 6 7 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 17 0 1 2 3 2 3 4 5 4 5 6 7 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 0 1 2 3 25 3 4 5 4 5 6 7 6 7
  )
  (func $interleave-high-2 (export "interleave-high-2") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31 local.get 1
    local.get 0 i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31 local.get 0 local.get 0
    i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 29 29 14 15 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 24 25 26 11 26 27 12 13 28 29 14 15 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 19 14 15 30 31
  )
  (func $interleave-high-2-swapped (export "interleave-high-2-swapped") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 24 25 8 9 26 27 10 11 28 29 12 13 30 31 14 15 local.get 1
    local.get 0 i8x16.shuffle 24 25 8 9 26 27 10 11 28 29 12 13 30 31 14 15 local.get 0 local.get 0
    i8x16.shuffle 24 25 8 9 26 27 10 11 28 29 12 13 30 31 14 15 local.get 0 local.get 1
    i8x16.shuffle 24 25 8 9 26 27 11 11 28 29 12 13 30 31 14 15 local.get 0 local.get 1
    i8x16.shuffle 24 25 8 9 26 27 10 11 28 13 12 13 30 31 14 15 local.get 0 local.get 1
    i8x16.shuffle 24 25 2 9 26 27 10 11 28 29 12 13 30 31 14 15
  )
  (func $interleave-high-2-again (export "interleave-high-2-again") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 8 9 10 11 10 11 12 13 12 13 14 15 14 15 local.get 1 local.get 0
    i8x16.shuffle 8 9 8 9 10 11 10 11 12 13 12 13 14 15 14 15 local.get 0 local.get 0
    i8x16.shuffle 8 9 8 9 10 11 10 11 12 13 12 13 14 15 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 8 9 10 11 10 11 13 13 12 13 14 15 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 8 9 10 11 10 11 12 13 12 29 14 15 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 8 9 10 11 10 11 12 13 12 13 14 5 14 15
  )
  (func $interleave-low-4 (export "interleave-low-4") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 23 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 3 16 17 18 19 4 5 6 7 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 25 17 18 19 4 5 6 7 20 21 22 23
  )
  (func $interleave-low-4-swapped (export "interleave-low-4-swapped") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 0 1 2 3 20 21 22 23 4 5 6 7 local.get 1 local.get 0
    i8x16.shuffle 16 17 18 19 0 1 2 3 20 21 22 23 4 5 6 7 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 0 1 2 3 20 21 22 23 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 16 17 19 19 0 1 2 3 20 21 22 23 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 16 1 2 3 20 21 22 23 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 1 2 3 20 21 22 23 4 5 6 7
  )
  (func $interleave-low-4-again (export "interleave-low-4-again") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 0 1 2 3 4 5 6 7 4 5 6 7 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 0 1 2 3 4 5 6 7 4 5 6 7 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 0 1 2 3 4 5 6 7 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 3 3 0 1 2 3 4 5 6 7 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 16 1 2 3 0 1 2 3 4 5 6 7 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 13 1 2 3 0 1 2 3 4 5 6 7 4 5 6 7
  )
  (func $interleave-high-4 (export "interleave-high-4") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 24 25 26 27 12 14 14 15 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 24 25 26 11 12 13 14 15 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 5 10 11 24 25 26 27 12 13 14 15 28 29 30 31
  )
  (func $interleave-high-4-swapped (export "interleave-high-4-swapped") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 24 25 26 27 8 9 10 11 28 29 30 31 12 13 14 15 local.get 1
    local.get 0 i8x16.shuffle 24 25 26 27 8 9 10 11 28 29 30 31 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 24 25 26 27 8 9 10 11 28 29 30 31 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 24 25 26 28 8 9 10 11 28 29 30 31 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 24 25 26 27 8 9 10 11 28 29 14 31 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 24 25 26 27 8 9 10 11 28 29 30 26 12 13 14 15
  )
  (func $interleave-high-4-again (export "interleave-high-4-again") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 10 11 8 9 10 11 12 13 14 15 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 8 9 10 11 8 9 10 11 12 13 14 15 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 8 9 10 11 8 9 10 11 12 13 14 15 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 8 9 10 11 12 13 14 15 12 13 14 16 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 8 9 10 11 12 13 14 31 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 8 9 4 11 12 13 14 15 12 13 14 15
  )
  (func $interleave-low-8 (export "interleave-low-8") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 19 19 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 5 6 7 16 17 18 19 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 26 23
  )
  (func $interleave-low-8-swapped (export "interleave-low-8-swapped") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 20 21 22 23 0 1 2 3 4 5 6 7 local.get 1 local.get 0
    i8x16.shuffle 16 17 18 19 20 21 22 23 0 1 2 3 4 5 6 7 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 20 21 22 23 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 0 1 2 3 4 5 6 8 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 5 22 23 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 16 11 18 19 20 21 22 23 0 1 2 3 4 5 6 7
  )
  (func $interleave-low-8-again (export "interleave-low-8-again") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 3 4 5 6 7 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 3 4 5 6 7 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 3 3 4 5 6 7 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 3 4 21 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 25 7 0 1 2 3 4 5 6 7
  )
  (func $interleave-high-8 (export "interleave-high-8") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 0 local.get 0 local.get 1
    i8x16.shuffle 8 9 26 11 12 13 14 15 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 8 11 12 13 14 15 24 25 26 27 28 29 30 31
  )
  (func $interleave-high-8-swapped (export "interleave-high-8-swapped") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 24 25 26 27 28 29 30 31 8 9 10 11 12 13 14 15 local.get 1
    local.get 0 i8x16.shuffle 24 25 26 27 28 29 30 31 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 24 25 26 27 28 29 30 31 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 24 25 26 27 28 29 31 31 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 24 25 26 27 28 13 30 31 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 24 25 26 27 28 29 30 31 8 9 10 11 12 13 14 5
  )
  (func $interleave-high-8-again (export "interleave-high-8-again") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 13 13 14 15 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 27 12 13 14 15 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 1 9 10 11 12 13 14 15
  )
  (func $two-words-0145 (export "two-words-0145") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 3 3 4 5 6 7 16 17 18 19 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 1 18 19 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 5 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
  )
  (func $two-words-2367 (export "two-words-2367") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 12 12 13 14 15 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 20 12 13 14 15 24 25 26 27 28 29 30 31
  )
  (func $two-words-0246 (export "two-words-0246") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 18 18 19 24 25 26 27 local.get 0 local.get 1
    i8x16.shuffle 0 17 2 3 8 9 10 11 16 17 18 19 24 25 26 27 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 5 19 24 25 26 27
  )
  (func $two-words-1357 (export "two-words-1357") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 13 13 14 15 20 21 22 23 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 15 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 12 13 14 15 17 21 22 23 28 29 30 31
  )
  (func $two-words-3074 (export "two-words-3074") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 12 13 14 15 0 1 2 3 28 29 30 31 16 17 18 19 local.get 1 local.get 0
    i8x16.shuffle 12 13 14 15 0 1 2 3 28 29 30 31 16 17 18 19 local.get 0 local.get 0
    i8x16.shuffle 12 13 14 15 0 1 2 3 28 29 30 31 16 17 18 19 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 0 1 2 3 28 29 30 0 16 17 18 19 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 0 1 18 3 28 29 30 31 16 17 18 19 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 0 1 2 3 28 29 30 12 16 17 18 19
  )
  (func $two-words-4602 (export "two-words-4602") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 24 25 26 27 0 1 2 3 8 9 10 11 local.get 1 local.get 0
    i8x16.shuffle 16 17 18 19 24 25 26 27 0 1 2 3 8 9 10 11 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 24 25 26 27 0 1 2 3 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 24 26 26 27 0 1 2 3 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 24 25 10 27 0 1 2 3 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 24 25 26 24 0 1 2 3 8 9 10 11
  )
  (func $two-words-1166 (export "two-words-1166") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 4 5 6 7 4 5 6 7 24 25 26 27 24 25 26 27 local.get 1 local.get 0
    i8x16.shuffle 4 5 6 7 4 5 6 7 24 25 26 27 24 25 26 27 local.get 0 local.get 0
    i8x16.shuffle 4 5 6 7 4 5 6 7 24 25 26 27 24 25 26 27 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 4 5 6 7 24 25 26 27 25 25 26 27 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 20 5 6 7 24 25 26 27 24 25 26 27 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 4 5 6 7 24 25 26 27 24 25 26 11
  )
  (func $two-words-0527 (export "two-words-0527") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 22 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 19 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 25 28 29 30 31
  )
  (func $two-words-0412 (export "two-words-0412") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 8 9 10 11 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 8 9 10 11 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 8 9 11 11 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 8 9 26 11 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 18 7 8 9 10 11
  )
  (func $blend-words-1 (export "blend-words-1") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 4 5 6 7 8 9 10 11 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 16 17 18 19 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 4 5 6 7 8 9 10 11 12 14 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 4 5 6 7 24 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 4 5 6 7 13 9 10 11 12 13 14 15
  )
  (func $blend-words-2 (export "blend-words-2") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 10 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 5 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 20 3 20 21 22 23 8 9 10 11 12 13 14 15
  )
  (func $blend-words-3 (export "blend-words-3") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 1
    local.get 0 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 11 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 24 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 1
  )
  (func $blend-words-4 (export "blend-words-4") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 27 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 12 13 14 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 22 27 12 13 14 15
  )
  (func $blend-words-5 (export "blend-words-5") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 4 5 6 7 24 25 26 27 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 16 17 18 19 4 5 6 7 24 25 26 27 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 4 5 6 7 24 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 4 5 6 7 24 25 27 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 4 5 6 7 24 9 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 31 17 18 19 4 5 6 7 24 25 26 27 12 13 14 15
  )
  (func $blend-words-6 (export "blend-words-6") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 23 23 24 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 29 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 20 2 3 20 21 22 23 24 25 26 27 12 13 14 15
  )
  (func $blend-words-7 (export "blend-words-7") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 20 21 22 23 24 25 26 27 12 13 14 15 local.get 1
    local.get 0 i8x16.shuffle 16 17 18 19 20 21 22 23 24 25 26 27 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 20 21 22 23 24 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 23 23 24 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 24 25 26 27 28 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 24 25 26 27 12 13 27 15
  )
  (func $blend-words-8 (export "blend-words-8") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 28 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 10 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 21 6 7 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 11 29 30 31
  )
  (func $blend-words-9 (export "blend-words-9") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 4 5 6 7 8 9 10 11 28 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 16 17 18 19 4 5 6 7 8 9 10 11 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 4 5 6 7 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 4 5 6 7 8 9 10 11 28 29 31 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 4 5 6 7 8 9 10 11 28 29 14 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 20 19 4 5 6 7 8 9 10 11 28 29 30 31
  )
  (func $blend-words-10 (export "blend-words-10") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 21 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 2 3 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 23 22 23 8 9 10 11 28 29 30 31
  )
  (func $blend-words-11 (export "blend-words-11") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 28 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 23 23 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 6 23 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 28 29 15 31
  )
  (func $blend-words-12 (export "blend-words-12") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 28 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 28 30 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 21 6 7 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 23 6 7 24 25 26 27 28 29 30 31
  )
  (func $blend-words-13 (export "blend-words-13") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 4 5 6 7 24 25 26 27 28 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 16 17 18 19 4 5 6 7 24 25 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 4 5 6 7 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 4 5 6 8 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 4 5 6 7 24 25 26 27 28 13 30 31 local.get 0 local.get 1
    i8x16.shuffle 25 17 18 19 4 5 6 7 24 25 26 27 28 29 30 31
  )
  (func $blend-words-14 (export "blend-words-14") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 28 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 21 21 22 23 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 28 29 30 27
  )
  (func $blend-halfwords-1 (export "blend-halfwords-1") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 16 17 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 16 17 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 2 3 4 5 6 7 8 9 10 12 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 2 3 4 5 6 7 8 9 10 11 28 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 29 2 3 4 5 6 7 8 9 10 11 12 13 14 15
  )
  (func $blend-halfwords-128 (export "blend-halfwords-128") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 30 31 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 30 31 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 6 6 7 8 9 10 11 12 13 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 3 4 5 6 7 8 9 10 11 12 13 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 5 6 7 8 9 10 11 12 13 30 31
  )
  (func $blend-halfwords-85 (export "blend-halfwords-85") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 2 3 20 21 6 7 24 25 10 11 28 29 14 15 local.get 1 local.get 0
    i8x16.shuffle 16 17 2 3 20 21 6 7 24 25 10 11 28 29 14 15 local.get 0 local.get 0
    i8x16.shuffle 16 17 2 3 20 21 6 7 24 25 10 11 28 29 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 2 3 20 21 6 7 24 25 11 11 28 29 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 1 2 3 20 21 6 7 24 25 10 11 28 29 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 2 3 20 21 6 7 24 25 10 11 28 29 16 15
  )
  (func $blend-halfwords-15 (export "blend-halfwords-15") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 1
    local.get 0 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 11 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 25 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 24 18 19 20 21 22 23 8 9 10 11 12 13 14 15
  )
  (func $blend-halfwords-60 (export "blend-halfwords-60") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 23 23 24 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 29 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 4 14 15
  )
  (func $blend-halfwords-106 (export "blend-halfwords-106") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 18 19 4 5 22 23 8 9 26 27 28 29 14 15 local.get 1 local.get 0
    i8x16.shuffle 0 1 18 19 4 5 22 23 8 9 26 27 28 29 14 15 local.get 0 local.get 0
    i8x16.shuffle 0 1 18 19 4 5 22 23 8 9 26 27 28 29 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 19 4 5 22 23 8 9 26 27 28 30 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 19 4 5 22 23 8 9 10 27 28 29 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 29 4 5 22 23 8 9 26 27 28 29 14 15
  )
  (func $blend-bytes-1 (export "blend-bytes-1") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 16 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 16 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 1 2 3 5 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 1 2 3 4 5 6 7 8 9 26 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 1 2 3 4 31 6 7 8 9 10 11 12 13 14 15
  )
  (func $blend-bytes-32768 (export "blend-bytes-32768") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 12 12 13 14 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 5 6 7 8 9 10 11 12 13 14 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 26 10 11 12 13 14 31
  )
  (func $blend-bytes-21845 (export "blend-bytes-21845") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 1 18 3 20 5 22 7 24 9 26 11 28 13 30 15 local.get 1 local.get 0
    i8x16.shuffle 16 1 18 3 20 5 22 7 24 9 26 11 28 13 30 15 local.get 0 local.get 0
    i8x16.shuffle 16 1 18 3 20 5 22 7 24 9 26 11 28 13 30 15 local.get 0 local.get 1
    i8x16.shuffle 16 1 18 3 20 6 22 7 24 9 26 11 28 13 30 15 local.get 0 local.get 1
    i8x16.shuffle 16 1 18 3 20 5 22 7 24 9 26 11 28 29 30 15 local.get 0 local.get 1
    i8x16.shuffle 16 1 18 3 20 5 22 7 24 9 19 11 28 13 30 15
  )
  (func $blend-bytes-255 (export "blend-bytes-255") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 1
    local.get 0 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 20 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 30 11 12 13 14 15
  )
  (func $blend-bytes-4680 (export "blend-bytes-4680") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 19 4 5 22 7 8 25 10 11 28 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 19 4 5 22 7 8 25 10 11 28 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 19 4 5 22 7 8 25 10 11 28 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 3 19 4 5 22 7 8 25 10 11 28 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 19 4 5 22 7 8 25 10 27 28 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 19 4 5 22 7 8 25 10 3 28 13 14 15
  )
  (func $blend-bytes-32766 (export "blend-bytes-32766") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 17 18 19 20 21 22 23 24 25 26 27 28 29 30 15 local.get 1
    local.get 0 i8x16.shuffle 0 17 18 19 20 21 22 23 24 25 26 27 28 29 30 15 local.get 0 local.get 0
    i8x16.shuffle 0 17 18 19 20 21 22 23 24 25 26 27 28 29 30 15 local.get 0 local.get 1
    i8x16.shuffle 1 17 18 19 20 21 22 23 24 25 26 27 28 29 30 15 local.get 0 local.get 1
    i8x16.shuffle 0 17 18 19 20 21 22 7 24 25 26 27 28 29 30 15 local.get 0 local.get 1
    i8x16.shuffle 0 17 18 19 20 21 22 23 24 25 26 22 28 29 30 15
  )
  (func $rotate-1 (export "rotate-1") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 local.get 1 local.get 0
    i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 local.get 0 local.get 0
    i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 local.get 0 local.get 1
    i8x16.shuffle 2 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 local.get 0 local.get 1
    i8x16.shuffle 1 2 3 4 5 6 7 8 9 26 11 12 13 14 15 0 local.get 0 local.get 1
    i8x16.shuffle 1 2 3 4 5 6 18 8 9 10 11 12 13 14 15 0
  )
  (func $concatenate-1 (export "concatenate-1") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 local.get 1 local.get 0
    i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 local.get 0 local.get 0
    i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 local.get 0 local.get 1
    i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 13 13 14 15 16 local.get 0 local.get 1
    i8x16.shuffle 1 2 19 4 5 6 7 8 9 10 11 12 13 14 15 16 local.get 0 local.get 1
    i8x16.shuffle 1 2 3 4 5 6 28 8 9 10 11 12 13 14 15 16
  )
  (func $concatenate-around-1 (export "concatenate-around-1") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 local.get 1
    local.get 0 i8x16.shuffle 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 local.get 0 local.get 0
    i8x16.shuffle 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 local.get 0 local.get 1
    i8x16.shuffle 17 18 19 21 21 22 23 24 25 26 27 28 29 30 31 0 local.get 0 local.get 1
    i8x16.shuffle 1 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 local.get 0 local.get 1
    i8x16.shuffle 17 18 19 20 21 22 23 24 25 26 27 7 29 30 31 0
  )
  (func $rotate-2 (export "rotate-2") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 1 local.get 1 local.get 0
    i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 1 local.get 0 local.get 0
    i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 1 local.get 0 local.get 1
    i8x16.shuffle 2 3 4 6 6 7 8 9 10 11 12 13 14 15 0 1 local.get 0 local.get 1
    i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 31 0 1 local.get 0 local.get 1
    i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 11 0 1
  )
  (func $concatenate-2 (export "concatenate-2") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 local.get 1 local.get 0
    i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 local.get 0 local.get 0
    i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 local.get 0 local.get 1
    i8x16.shuffle 2 3 4 5 6 7 8 9 11 11 12 13 14 15 16 17 local.get 0 local.get 1
    i8x16.shuffle 2 3 4 21 6 7 8 9 10 11 12 13 14 15 16 17 local.get 0 local.get 1
    i8x16.shuffle 2 3 23 5 6 7 8 9 10 11 12 13 14 15 16 17
  )
  (func $concatenate-around-2 (export "concatenate-around-2") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 1 local.get 1
    local.get 0 i8x16.shuffle 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 1 local.get 0 local.get 0
    i8x16.shuffle 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 1 local.get 0 local.get 1
    i8x16.shuffle 18 19 20 21 22 23 24 25 26 27 28 29 31 31 0 1 local.get 0 local.get 1
    i8x16.shuffle 18 19 20 21 22 7 24 25 26 27 28 29 30 31 0 1 local.get 0 local.get 1
    i8x16.shuffle 18 19 20 21 22 23 2 25 26 27 28 29 30 31 0 1
  )
  (func $rotate-3 (export "rotate-3") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 local.get 1 local.get 0
    i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 local.get 0 local.get 0
    i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 local.get 0 local.get 1
    i8x16.shuffle 3 5 5 6 7 8 9 10 11 12 13 14 15 0 1 2 local.get 0 local.get 1
    i8x16.shuffle 3 4 5 6 7 8 25 10 11 12 13 14 15 0 1 2 local.get 0 local.get 1
    i8x16.shuffle 3 4 5 6 7 8 9 10 11 14 13 14 15 0 1 2
  )
  (func $concatenate-3 (export "concatenate-3") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 local.get 1 local.get 0
    i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 local.get 0 local.get 0
    i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 local.get 0 local.get 1
    i8x16.shuffle 3 4 5 6 8 8 9 10 11 12 13 14 15 16 17 18 local.get 0 local.get 1
    i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 16 1 18 local.get 0 local.get 1
    i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 10 14 15 16 17 18
  )
  (func $concatenate-around-3 (export "concatenate-around-3") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 19 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 local.get 1 local.get 0
    i8x16.shuffle 19 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 local.get 0 local.get 0
    i8x16.shuffle 19 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 local.get 0 local.get 1
    i8x16.shuffle 19 20 21 22 24 24 25 26 27 28 29 30 31 0 1 2 local.get 0 local.get 1
    i8x16.shuffle 19 20 21 22 23 24 25 26 27 28 29 30 31 16 1 2 local.get 0 local.get 1
    i8x16.shuffle 19 20 21 22 23 24 25 8 27 28 29 30 31 0 1 2
  )
  (func $rotate-4 (export "rotate-4") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 local.get 1 local.get 0
    i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 local.get 0 local.get 0
    i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 4 5 7 7 8 9 10 11 12 13 14 15 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 8 9 26 11 12 13 14 15 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 18 1 2 3
  )
  (func $concatenate-4 (export "concatenate-4") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 local.get 1 local.get 0
    i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 local.get 0 local.get 0
    i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 8 9 11 11 12 13 14 15 16 17 18 19 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 3 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 8 9 10 11 16 13 14 15 16 17 18 19
  )
  (func $concatenate-around-4 (export "concatenate-around-4") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3 local.get 1 local.get 0
    i8x16.shuffle 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3 local.get 0 local.get 0
    i8x16.shuffle 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 20 21 22 23 24 25 26 28 28 29 30 31 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 20 21 22 23 24 25 26 27 28 29 30 15 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 20 21 22 23 8 25 26 27 28 29 30 31 0 1 2 3
  )
  (func $rotate-5 (export "rotate-5") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 4 local.get 1 local.get 0
    i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 4 local.get 0 local.get 0
    i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 4 local.get 0 local.get 1
    i8x16.shuffle 5 7 7 8 9 10 11 12 13 14 15 0 1 2 3 4 local.get 0 local.get 1
    i8x16.shuffle 5 6 7 8 9 26 11 12 13 14 15 0 1 2 3 4 local.get 0 local.get 1
    i8x16.shuffle 5 6 7 31 9 10 11 12 13 14 15 0 1 2 3 4
  )
  (func $concatenate-5 (export "concatenate-5") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 local.get 1 local.get 0
    i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 local.get 0 local.get 0
    i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 local.get 0 local.get 1
    i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 16 16 17 18 19 20 local.get 0 local.get 1
    i8x16.shuffle 5 6 7 8 9 10 27 12 13 14 15 16 17 18 19 20 local.get 0 local.get 1
    i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 3
  )
  (func $concatenate-around-5 (export "concatenate-around-5") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 local.get 1 local.get 0
    i8x16.shuffle 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 local.get 0 local.get 0
    i8x16.shuffle 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 local.get 0 local.get 1
    i8x16.shuffle 21 22 23 24 25 26 27 29 29 30 31 0 1 2 3 4 local.get 0 local.get 1
    i8x16.shuffle 21 22 23 24 25 26 27 28 29 14 31 0 1 2 3 4 local.get 0 local.get 1
    i8x16.shuffle 21 22 23 24 25 6 27 28 29 30 31 0 1 2 3 4
  )
  (func $rotate-6 (export "rotate-6") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5 local.get 1 local.get 0
    i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5 local.get 0 local.get 0
    i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5 local.get 0 local.get 1
    i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 0 2 2 3 4 5 local.get 0 local.get 1
    i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 0 1 18 3 4 5 local.get 0 local.get 1
    i8x16.shuffle 6 7 8 9 8 11 12 13 14 15 0 1 2 3 4 5
  )
  (func $concatenate-6 (export "concatenate-6") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 local.get 1 local.get 0
    i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 local.get 0 local.get 0
    i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 local.get 0 local.get 1
    i8x16.shuffle 6 7 9 9 10 11 12 13 14 15 16 17 18 19 20 21 local.get 0 local.get 1
    i8x16.shuffle 22 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 local.get 0 local.get 1
    i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 16 17 18 3 20 21
  )
  (func $concatenate-around-6 (export "concatenate-around-6") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5 local.get 1 local.get 0
    i8x16.shuffle 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5 local.get 0 local.get 0
    i8x16.shuffle 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5 local.get 0 local.get 1
    i8x16.shuffle 22 23 24 25 26 27 29 29 30 31 0 1 2 3 4 5 local.get 0 local.get 1
    i8x16.shuffle 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 21 local.get 0 local.get 1
    i8x16.shuffle 22 23 24 25 26 27 28 29 10 31 0 1 2 3 4 5
  )
  (func $rotate-7 (export "rotate-7") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 local.get 1 local.get 0
    i8x16.shuffle 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 local.get 0 local.get 0
    i8x16.shuffle 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 local.get 0 local.get 1
    i8x16.shuffle 7 8 9 10 11 12 13 14 15 0 1 3 3 4 5 6 local.get 0 local.get 1
    i8x16.shuffle 7 8 9 26 11 12 13 14 15 0 1 2 3 4 5 6 local.get 0 local.get 1
    i8x16.shuffle 7 30 9 10 11 12 13 14 15 0 1 2 3 4 5 6
  )
  (func $concatenate-7 (export "concatenate-7") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 local.get 1 local.get 0
    i8x16.shuffle 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 local.get 0 local.get 0
    i8x16.shuffle 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 local.get 0 local.get 1
    i8x16.shuffle 7 8 9 11 11 12 13 14 15 16 17 18 19 20 21 22 local.get 0 local.get 1
    i8x16.shuffle 7 8 25 10 11 12 13 14 15 16 17 18 19 20 21 22 local.get 0 local.get 1
    i8x16.shuffle 7 8 9 10 11 12 13 14 15 16 17 18 19 8 21 22
  )
  (func $concatenate-around-7 (export "concatenate-around-7") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5 6 local.get 1 local.get 0
    i8x16.shuffle 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5 6 local.get 0 local.get 0
    i8x16.shuffle 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5 6 local.get 0 local.get 1
    i8x16.shuffle 23 24 25 26 27 28 29 31 31 0 1 2 3 4 5 6 local.get 0 local.get 1
    i8x16.shuffle 23 24 25 26 11 28 29 30 31 0 1 2 3 4 5 6 local.get 0 local.get 1
    i8x16.shuffle 23 24 25 26 27 28 29 30 31 0 26 2 3 4 5 6
  )
  (func $rotate-8 (export "rotate-8") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 local.get 1 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 local.get 0 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 12 12 13 14 15 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 29 14 15 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 8 0 10 11 12 13 14 15 0 1 2 3 4 5 6 7
  )
  (func $concatenate-8 (export "concatenate-8") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 local.get 1
    local.get 0 i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 local.get 0 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 20 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 3 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 6 20 21 22 23
  )
  (func $concatenate-around-8 (export "concatenate-around-8") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 24 25 26 27 28 29 30 31 0 1 2 3 4 5 6 7 local.get 1 local.get 0
    i8x16.shuffle 24 25 26 27 28 29 30 31 0 1 2 3 4 5 6 7 local.get 0 local.get 0
    i8x16.shuffle 24 25 26 27 28 29 30 31 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 24 25 26 27 29 29 30 31 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 24 9 26 27 28 29 30 31 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 24 25 26 27 28 29 30 31 19 1 2 3 4 5 6 7
  )
  (func $rotate-9 (export "rotate-9") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 8 local.get 1 local.get 0
    i8x16.shuffle 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 8 local.get 0 local.get 0
    i8x16.shuffle 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 8 local.get 0 local.get 1
    i8x16.shuffle 9 11 11 12 13 14 15 0 1 2 3 4 5 6 7 8 local.get 0 local.get 1
    i8x16.shuffle 9 10 11 12 13 14 15 0 1 2 3 20 5 6 7 8 local.get 0 local.get 1
    i8x16.shuffle 9 10 11 12 13 14 15 0 1 2 19 4 5 6 7 8
  )
  (func $concatenate-9 (export "concatenate-9") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 local.get 1
    local.get 0 i8x16.shuffle 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 local.get 0 local.get 0
    i8x16.shuffle 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 local.get 0 local.get 1
    i8x16.shuffle 9 10 11 12 13 14 15 16 17 18 20 20 21 22 23 24 local.get 0 local.get 1
    i8x16.shuffle 9 10 11 12 13 14 31 16 17 18 19 20 21 22 23 24 local.get 0 local.get 1
    i8x16.shuffle 9 10 11 12 13 14 15 16 17 13 19 20 21 22 23 24
  )
  (func $concatenate-around-9 (export "concatenate-around-9") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 25 26 27 28 29 30 31 0 1 2 3 4 5 6 7 8 local.get 1 local.get 0
    i8x16.shuffle 25 26 27 28 29 30 31 0 1 2 3 4 5 6 7 8 local.get 0 local.get 0
    i8x16.shuffle 25 26 27 28 29 30 31 0 1 2 3 4 5 6 7 8 local.get 0 local.get 1
    i8x16.shuffle 25 26 27 28 29 30 31 0 1 3 3 4 5 6 7 8 local.get 0 local.get 1
    i8x16.shuffle 25 26 27 28 29 14 31 0 1 2 3 4 5 6 7 8 local.get 0 local.get 1
    i8x16.shuffle 25 26 27 28 29 30 31 0 1 2 3 4 0 6 7 8
  )
  (func $rotate-10 (export "rotate-10") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 10 11 12 13 14 15 0 1 2 3 4 5 6 7 8 9 local.get 1 local.get 0
    i8x16.shuffle 10 11 12 13 14 15 0 1 2 3 4 5 6 7 8 9 local.get 0 local.get 0
    i8x16.shuffle 10 11 12 13 14 15 0 1 2 3 4 5 6 7 8 9 local.get 0 local.get 1
    i8x16.shuffle 10 11 12 13 14 15 0 2 2 3 4 5 6 7 8 9 local.get 0 local.get 1
    i8x16.shuffle 10 11 12 13 14 15 0 1 2 3 4 5 6 7 8 25 local.get 0 local.get 1
    i8x16.shuffle 10 22 12 13 14 15 0 1 2 3 4 5 6 7 8 9
  )
  (func $concatenate-10 (export "concatenate-10") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 local.get 1
    local.get 0 i8x16.shuffle 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 local.get 0 local.get 0
    i8x16.shuffle 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 local.get 0 local.get 1
    i8x16.shuffle 11 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 local.get 0 local.get 1
    i8x16.shuffle 10 11 12 13 14 15 16 17 18 19 4 21 22 23 24 25 local.get 0 local.get 1
    i8x16.shuffle 10 11 12 13 14 15 16 17 2 19 20 21 22 23 24 25
  )
  (func $concatenate-around-10 (export "concatenate-around-10") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 26 27 28 29 30 31 0 1 2 3 4 5 6 7 8 9 local.get 1 local.get 0
    i8x16.shuffle 26 27 28 29 30 31 0 1 2 3 4 5 6 7 8 9 local.get 0 local.get 0
    i8x16.shuffle 26 27 28 29 30 31 0 1 2 3 4 5 6 7 8 9 local.get 0 local.get 1
    i8x16.shuffle 26 27 28 29 30 31 0 1 3 3 4 5 6 7 8 9 local.get 0 local.get 1
    i8x16.shuffle 26 27 28 29 30 31 16 1 2 3 4 5 6 7 8 9 local.get 0 local.get 1
    i8x16.shuffle 26 27 28 29 25 31 0 1 2 3 4 5 6 7 8 9
  )
  (func $rotate-11 (export "rotate-11") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 11 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 local.get 1 local.get 0
    i8x16.shuffle 11 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 local.get 0 local.get 0
    i8x16.shuffle 11 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 local.get 0 local.get 1
    i8x16.shuffle 12 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 local.get 0 local.get 1
    i8x16.shuffle 11 12 29 14 15 0 1 2 3 4 5 6 7 8 9 10 local.get 0 local.get 1
    i8x16.shuffle 11 12 13 14 15 0 1 2 3 4 5 20 7 8 9 10
  )
  (func $concatenate-11 (export "concatenate-11") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 local.get 1
    local.get 0 i8x16.shuffle 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 local.get 0 local.get 0
    i8x16.shuffle 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 local.get 0 local.get 1
    i8x16.shuffle 11 13 13 14 15 16 17 18 19 20 21 22 23 24 25 26 local.get 0 local.get 1
    i8x16.shuffle 11 12 13 14 15 0 17 18 19 20 21 22 23 24 25 26 local.get 0 local.get 1
    i8x16.shuffle 0 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26
  )
  (func $concatenate-around-11 (export "concatenate-around-11") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 27 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 local.get 1 local.get 0
    i8x16.shuffle 27 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 local.get 0 local.get 0
    i8x16.shuffle 27 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 local.get 0 local.get 1
    i8x16.shuffle 28 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 local.get 0 local.get 1
    i8x16.shuffle 27 28 29 30 31 0 1 2 3 4 5 22 7 8 9 10 local.get 0 local.get 1
    i8x16.shuffle 4 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10
  )
  (func $rotate-12 (export "rotate-12") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11 local.get 1 local.get 0
    i8x16.shuffle 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11 local.get 0 local.get 0
    i8x16.shuffle 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 0 2 2 3 4 5 6 7 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 0 1 2 3 20 5 6 7 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 0 1 2 3 7 5 6 7 8 9 10 11
  )
  (func $concatenate-12 (export "concatenate-12") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 local.get 1
    local.get 0 i8x16.shuffle 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 local.get 0 local.get 0
    i8x16.shuffle 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 16 17 18 19 20 21 22 24 24 25 26 27 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 16 17 18 19 20 21 22 23 24 9 26 27 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 16 17 18 19 20 21 22 23 24 6 26 27
  )
  (func $concatenate-around-12 (export "concatenate-around-12") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11 local.get 1 local.get 0
    i8x16.shuffle 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11 local.get 0 local.get 0
    i8x16.shuffle 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 28 29 30 0 0 1 2 3 4 5 6 7 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 28 29 30 31 0 17 2 3 4 5 6 7 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 28 29 30 31 0 1 31 3 4 5 6 7 8 9 10 11
  )
  (func $rotate-13 (export "rotate-13") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11 12 local.get 1 local.get 0
    i8x16.shuffle 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11 12 local.get 0 local.get 0
    i8x16.shuffle 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11 12 local.get 0 local.get 1
    i8x16.shuffle 13 15 15 0 1 2 3 4 5 6 7 8 9 10 11 12 local.get 0 local.get 1
    i8x16.shuffle 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11 28 local.get 0 local.get 1
    i8x16.shuffle 13 14 15 0 1 2 3 4 23 6 7 8 9 10 11 12
  )
  (func $concatenate-13 (export "concatenate-13") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 local.get 1
    local.get 0 i8x16.shuffle 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 local.get 0 local.get 0
    i8x16.shuffle 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 local.get 0 local.get 1
    i8x16.shuffle 13 14 15 16 17 18 19 21 21 22 23 24 25 26 27 28 local.get 0 local.get 1
    i8x16.shuffle 13 30 15 16 17 18 19 20 21 22 23 24 25 26 27 28 local.get 0 local.get 1
    i8x16.shuffle 13 14 15 16 17 18 19 20 21 22 23 24 25 26 3 28
  )
  (func $concatenate-around-13 (export "concatenate-around-13") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11 12 local.get 1 local.get 0
    i8x16.shuffle 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11 12 local.get 0 local.get 0
    i8x16.shuffle 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11 12 local.get 0 local.get 1
    i8x16.shuffle 29 30 31 0 1 2 3 4 5 6 7 8 9 10 12 12 local.get 0 local.get 1
    i8x16.shuffle 29 14 31 0 1 2 3 4 5 6 7 8 9 10 11 12 local.get 0 local.get 1
    i8x16.shuffle 29 30 31 0 1 2 3 4 5 6 7 8 9 7 11 12
  )
  (func $rotate-14 (export "rotate-14") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 14 15 0 1 2 3 4 5 6 7 8 9 10 11 12 13 local.get 1 local.get 0
    i8x16.shuffle 14 15 0 1 2 3 4 5 6 7 8 9 10 11 12 13 local.get 0 local.get 0
    i8x16.shuffle 14 15 0 1 2 3 4 5 6 7 8 9 10 11 12 13 local.get 0 local.get 1
    i8x16.shuffle 14 15 0 2 2 3 4 5 6 7 8 9 10 11 12 13 local.get 0 local.get 1
    i8x16.shuffle 14 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13 local.get 0 local.get 1
    i8x16.shuffle 14 15 0 1 2 12 4 5 6 7 8 9 10 11 12 13
  )
  (func $concatenate-14 (export "concatenate-14") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 local.get 1
    local.get 0 i8x16.shuffle 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 local.get 0 local.get 0
    i8x16.shuffle 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 local.get 0 local.get 1
    i8x16.shuffle 14 15 16 17 18 19 20 21 22 23 25 25 26 27 28 29 local.get 0 local.get 1
    i8x16.shuffle 14 15 0 17 18 19 20 21 22 23 24 25 26 27 28 29 local.get 0 local.get 1
    i8x16.shuffle 14 15 16 17 18 19 20 21 22 23 24 25 26 21 28 29
  )
  (func $concatenate-around-14 (export "concatenate-around-14") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 30 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13 local.get 1 local.get 0
    i8x16.shuffle 30 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13 local.get 0 local.get 0
    i8x16.shuffle 30 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13 local.get 0 local.get 1
    i8x16.shuffle 31 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13 local.get 0 local.get 1
    i8x16.shuffle 30 31 0 1 2 3 4 5 6 7 8 9 10 27 12 13 local.get 0 local.get 1
    i8x16.shuffle 30 10 0 1 2 3 4 5 6 7 8 9 10 11 12 13
  )
  (func $rotate-15 (export "rotate-15") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 15 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 local.get 1 local.get 0
    i8x16.shuffle 15 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 local.get 0 local.get 0
    i8x16.shuffle 15 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 local.get 0 local.get 1
    i8x16.shuffle 15 0 1 2 3 4 6 6 7 8 9 10 11 12 13 14 local.get 0 local.get 1
    i8x16.shuffle 15 0 1 2 3 4 5 22 7 8 9 10 11 12 13 14 local.get 0 local.get 1
    i8x16.shuffle 15 0 1 2 3 4 5 6 7 8 9 25 11 12 13 14
  )
  (func $concatenate-15 (export "concatenate-15") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 local.get 1
    local.get 0 i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 local.get 0 local.get 0
    i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 local.get 0 local.get 1
    i8x16.shuffle 15 16 17 18 19 21 21 22 23 24 25 26 27 28 29 30 local.get 0 local.get 1
    i8x16.shuffle 31 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 local.get 0 local.get 1
    i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 25 30
  )
  (func $concatenate-around-15 (export "concatenate-around-15") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 local.get 1 local.get 0
    i8x16.shuffle 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 local.get 0 local.get 0
    i8x16.shuffle 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 local.get 0 local.get 1
    i8x16.shuffle 31 0 1 2 3 4 5 6 7 8 9 10 12 12 13 14 local.get 0 local.get 1
    i8x16.shuffle 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13 30 local.get 0 local.get 1
    i8x16.shuffle 31 24 1 2 3 4 5 6 7 8 9 10 11 12 13 14
  )
  (func $even-bytes (export "even-bytes") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 local.get 1 local.get 0
    i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 local.get 0 local.get 0
    i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 local.get 0 local.get 1
    i8x16.shuffle 1 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 local.get 0 local.get 1
    i8x16.shuffle 0 2 4 6 24 10 12 14 16 18 20 22 24 26 28 30 local.get 0 local.get 1
    i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 30 26 28 30
  )
  (func $odd-bytes (export "odd-bytes") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 1 3 5 7 9 11 13 15 17 19 21 23 25 27 29 31 local.get 1 local.get 0
    i8x16.shuffle 1 3 5 7 9 11 13 15 17 19 21 23 25 27 29 31 local.get 0 local.get 0
    i8x16.shuffle 1 3 5 7 9 11 13 15 17 19 21 23 25 27 29 31 local.get 0 local.get 1
    i8x16.shuffle 1 4 5 7 9 11 13 15 17 19 21 23 25 27 29 31 local.get 0 local.get 1
    i8x16.shuffle 1 3 5 7 9 11 13 15 17 19 21 23 25 11 29 31 local.get 0 local.get 1
    i8x16.shuffle 1 3 22 7 9 11 13 15 17 19 21 23 25 27 29 31
  )
  (func $even-halfwords (export "even-halfwords") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29 local.get 1 local.get 0
    i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29 local.get 0 local.get 0
    i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29 local.get 0 local.get 1
    i8x16.shuffle 0 1 4 5 8 9 12 13 16 18 20 21 24 25 28 29 local.get 0 local.get 1
    i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 9 28 29 local.get 0 local.get 1
    i8x16.shuffle 0 1 4 5 8 9 12 13 1 17 20 21 24 25 28 29
  )
  (func $odd-halfwords (export "odd-halfwords") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 2 3 6 7 10 11 14 15 18 19 22 23 26 27 30 31 local.get 1 local.get 0
    i8x16.shuffle 2 3 6 7 10 11 14 15 18 19 22 23 26 27 30 31 local.get 0 local.get 0
    i8x16.shuffle 2 3 6 7 10 11 14 15 18 19 22 23 26 27 30 31 local.get 0 local.get 1
    i8x16.shuffle 2 3 6 7 10 11 14 15 19 19 22 23 26 27 30 31 local.get 0 local.get 1
    i8x16.shuffle 2 3 6 7 10 11 14 15 18 19 22 7 26 27 30 31 local.get 0 local.get 1
    i8x16.shuffle 2 3 6 7 10 11 14 15 18 19 11 23 26 27 30 31
  )
  (func $reverse (export "reverse") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0 local.get 1 local.get 0
    i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0 local.get 0 local.get 0
    i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0 local.get 0 local.get 1
    i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 4 2 1 0 local.get 0 local.get 1
    i8x16.shuffle 15 14 13 12 11 10 9 8 23 6 5 4 3 2 1 0 local.get 0 local.get 1
    i8x16.shuffle 15 6 13 12 11 10 9 8 7 6 5 4 3 2 1 0
  )
  (func $reverse-second (export "reverse-second") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 31 30 29 28 27 26 25 24 23 22 21 20 19 18 17 16 local.get 1
    local.get 0 i8x16.shuffle 31 30 29 28 27 26 25 24 23 22 21 20 19 18 17 16 local.get 0 local.get 0
    i8x16.shuffle 31 30 29 28 27 26 25 24 23 22 21 20 19 18 17 16 local.get 0 local.get 1
    i8x16.shuffle 31 30 30 28 27 26 25 24 23 22 21 20 19 18 17 16 local.get 0 local.get 1
    i8x16.shuffle 31 30 29 28 27 26 25 24 7 22 21 20 19 18 17 16 local.get 0 local.get 1
    i8x16.shuffle 31 30 29 28 27 26 8 24 23 22 21 20 19 18 17 16
  )
  (func $reverse-of-words (export "reverse-of-words") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 local.get 1 local.get 0
    i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 local.get 0 local.get 0
    i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 8 9 10 11 5 5 6 7 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 28 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 8 9 8 11 4 5 6 7 0 1 2 3
  )
  (func $swap-bytes-of-2 (export "swap-bytes-of-2") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 1 0 3 2 5 4 7 6 9 8 11 10 13 12 15 14 local.get 1 local.get 0
    i8x16.shuffle 1 0 3 2 5 4 7 6 9 8 11 10 13 12 15 14 local.get 0 local.get 0
    i8x16.shuffle 1 0 3 2 5 4 7 6 9 8 11 10 13 12 15 14 local.get 0 local.get 1
    i8x16.shuffle 1 0 3 2 5 4 7 6 9 8 11 10 14 12 15 14 local.get 0 local.get 1
    i8x16.shuffle 17 0 3 2 5 4 7 6 9 8 11 10 13 12 15 14 local.get 0 local.get 1
    i8x16.shuffle 1 0 3 2 5 4 7 6 9 4 11 10 13 12 15 14
  )
  (func $swap-bytes-of-4 (export "swap-bytes-of-4") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 8 15 14 13 12 local.get 1 local.get 0
    i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 8 15 14 13 12 local.get 0 local.get 0
    i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 8 15 14 13 12 local.get 0 local.get 1
    i8x16.shuffle 3 2 1 0 7 6 5 4 12 10 9 8 15 14 13 12 local.get 0 local.get 1
    i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 24 15 14 13 12 local.get 0 local.get 1
    i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 5 15 14 13 12
  )
  (func $swap-bytes-of-8 (export "swap-bytes-of-8") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 7 6 5 4 3 2 1 0 15 14 13 12 11 10 9 8 local.get 1 local.get 0
    i8x16.shuffle 7 6 5 4 3 2 1 0 15 14 13 12 11 10 9 8 local.get 0 local.get 0
    i8x16.shuffle 7 6 5 4 3 2 1 0 15 14 13 12 11 10 9 8 local.get 0 local.get 1
    i8x16.shuffle 7 6 5 4 3 2 1 0 15 14 13 12 11 11 9 8 local.get 0 local.get 1
    i8x16.shuffle 7 6 5 4 3 2 1 0 15 14 13 12 27 10 9 8 local.get 0 local.get 1
    i8x16.shuffle 7 6 5 4 3 2 1 0 15 14 13 12 11 10 9 5
  )
  (func $extend-1-2-from-0 (export "extend-1-2-from-0") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 17 1 19 2 21 3 23 4 25 5 27 6 29 7 31 local.get 1 local.get 0
    i8x16.shuffle 0 17 1 19 2 21 3 23 4 25 5 27 6 29 7 31 local.get 0 local.get 0
    i8x16.shuffle 0 17 1 19 2 21 3 23 4 25 5 27 6 29 7 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 1 19 2 21 4 23 4 25 5 27 6 29 7 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 1 19 2 21 3 23 20 25 5 27 6 29 7 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 1 19 2 10 3 23 4 25 5 27 6 29 7 31
  )
  (func $extend-1-2-from-1 (export "extend-1-2-from-1") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 1 17 2 19 3 21 4 23 5 25 6 27 7 29 8 31 local.get 1 local.get 0
    i8x16.shuffle 1 17 2 19 3 21 4 23 5 25 6 27 7 29 8 31 local.get 0 local.get 0
    i8x16.shuffle 1 17 2 19 3 21 4 23 5 25 6 27 7 29 8 31 local.get 0 local.get 1
    i8x16.shuffle 1 17 2 20 3 21 4 23 5 25 6 27 7 29 8 31 local.get 0 local.get 1
    i8x16.shuffle 1 17 2 19 19 21 4 23 5 25 6 27 7 29 8 31 local.get 0 local.get 1
    i8x16.shuffle 1 17 2 19 3 21 4 23 5 23 6 27 7 29 8 31
  )
  (func $extend-1-2-from-8 (export "extend-1-2-from-8") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 17 9 19 10 21 11 23 12 25 13 27 14 29 15 31 local.get 1
    local.get 0 i8x16.shuffle 8 17 9 19 10 21 11 23 12 25 13 27 14 29 15 31 local.get 0 local.get 0
    i8x16.shuffle 8 17 9 19 10 21 11 23 12 25 13 27 14 29 15 31 local.get 0 local.get 1
    i8x16.shuffle 8 17 10 19 10 21 11 23 12 25 13 27 14 29 15 31 local.get 0 local.get 1
    i8x16.shuffle 8 17 25 19 10 21 11 23 12 25 13 27 14 29 15 31 local.get 0 local.get 1
    i8x16.shuffle 8 17 9 19 10 21 29 23 12 25 13 27 14 29 15 31
  )
  (func $extend-1-4-from-0 (export "extend-1-4-from-0") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 17 18 19 1 21 22 23 2 25 26 27 3 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 0 17 18 19 1 21 22 23 2 25 26 27 3 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 0 17 18 19 1 21 22 23 2 25 26 27 3 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 19 19 1 21 22 23 2 25 26 27 3 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 2 19 1 21 22 23 2 25 26 27 3 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 18 29 1 21 22 23 2 25 26 27 3 29 30 31
  )
  (func $extend-1-4-from-1 (export "extend-1-4-from-1") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 1 17 18 19 2 21 22 23 3 25 26 27 4 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 1 17 18 19 2 21 22 23 3 25 26 27 4 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 1 17 18 19 2 21 22 23 3 25 26 27 4 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 1 17 18 19 2 21 22 24 3 25 26 27 4 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 1 17 18 19 2 21 22 23 3 25 26 27 20 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 1 17 18 19 2 21 22 23 3 25 26 27 4 29 21 31
  )
  (func $extend-1-4-from-12 (export "extend-1-4-from-12") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 12 17 18 19 13 21 22 23 14 25 26 27 15 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 12 17 18 19 13 21 22 23 14 25 26 27 15 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 12 17 18 19 13 21 22 23 14 25 26 27 15 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 12 18 18 19 13 21 22 23 14 25 26 27 15 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 12 17 18 19 13 21 6 23 14 25 26 27 15 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 12 17 18 19 13 21 12 23 14 25 26 27 15 29 30 31
  )
  (func $extend-1-8-from-0 (export "extend-1-8-from-0") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 17 18 19 20 21 22 23 1 25 26 27 28 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 0 17 18 19 20 21 22 23 1 25 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 0 17 18 19 20 21 22 23 1 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 18 18 19 20 21 22 23 1 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 18 19 20 5 22 23 1 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 18 19 20 21 22 23 1 25 26 27 28 29 30 7
  )
  (func $extend-1-8-from-1 (export "extend-1-8-from-1") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 1 17 18 19 20 21 22 23 2 25 26 27 28 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 1 17 18 19 20 21 22 23 2 25 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 1 17 18 19 20 21 22 23 2 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 1 17 18 19 20 21 23 23 2 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 1 17 18 19 20 5 22 23 2 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 1 17 18 19 17 21 22 23 2 25 26 27 28 29 30 31
  )
  (func $extend-1-8-from-14 (export "extend-1-8-from-14") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 14 17 18 19 20 21 22 23 15 25 26 27 28 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 14 17 18 19 20 21 22 23 15 25 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 14 17 18 19 20 21 22 23 15 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 14 17 18 19 21 21 22 23 15 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 14 1 18 19 20 21 22 23 15 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 14 17 18 19 20 8 22 23 15 25 26 27 28 29 30 31
  )
  (func $extend-2-4-from-0 (export "extend-2-4-from-0") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 18 19 2 3 22 23 4 5 26 27 6 7 30 31 local.get 1 local.get 0
    i8x16.shuffle 0 1 18 19 2 3 22 23 4 5 26 27 6 7 30 31 local.get 0 local.get 0
    i8x16.shuffle 0 1 18 19 2 3 22 23 4 5 26 27 6 7 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 19 2 3 22 23 4 5 26 27 6 7 31 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 19 2 19 22 23 4 5 26 27 6 7 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 19 26 3 22 23 4 5 26 27 6 7 30 31
  )
  (func $extend-2-4-from-2 (export "extend-2-4-from-2") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 2 3 18 19 4 5 22 23 6 7 26 27 8 9 30 31 local.get 1 local.get 0
    i8x16.shuffle 2 3 18 19 4 5 22 23 6 7 26 27 8 9 30 31 local.get 0 local.get 0
    i8x16.shuffle 2 3 18 19 4 5 22 23 6 7 26 27 8 9 30 31 local.get 0 local.get 1
    i8x16.shuffle 2 3 18 19 4 5 22 23 6 7 26 27 9 9 30 31 local.get 0 local.get 1
    i8x16.shuffle 2 3 18 19 20 5 22 23 6 7 26 27 8 9 30 31 local.get 0 local.get 1
    i8x16.shuffle 2 3 18 19 4 5 22 23 6 7 10 27 8 9 30 31
  )
  (func $extend-2-4-from-8 (export "extend-2-4-from-8") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 18 19 10 11 22 23 12 13 26 27 14 15 30 31 local.get 1
    local.get 0 i8x16.shuffle 8 9 18 19 10 11 22 23 12 13 26 27 14 15 30 31 local.get 0 local.get 0
    i8x16.shuffle 8 9 18 19 10 11 22 23 12 13 26 27 14 15 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 10 18 19 10 11 22 23 12 13 26 27 14 15 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 18 19 10 11 22 23 12 13 26 11 14 15 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 18 19 10 11 22 23 12 13 26 27 14 0 30 31
  )
  (func $extend-2-8-from-0 (export "extend-2-8-from-0") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 18 19 20 21 22 23 2 3 26 27 28 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 0 1 18 19 20 21 22 23 2 3 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 0 1 18 19 20 21 22 23 2 3 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 19 20 22 22 23 2 3 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 19 4 21 22 23 2 3 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 19 20 21 22 23 2 3 18 27 28 29 30 31
  )
  (func $extend-2-8-from-2 (export "extend-2-8-from-2") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 2 3 18 19 20 21 22 23 4 5 26 27 28 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 2 3 18 19 20 21 22 23 4 5 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 2 3 18 19 20 21 22 23 4 5 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 2 3 18 19 20 21 22 23 4 5 26 28 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 2 3 18 19 20 21 22 23 4 5 26 27 12 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 2 3 18 19 20 21 22 23 4 5 26 27 28 29 7 31
  )
  (func $extend-2-8-from-12 (export "extend-2-8-from-12") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 12 13 18 19 20 21 22 23 14 15 26 27 28 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 12 13 18 19 20 21 22 23 14 15 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 12 13 18 19 20 21 22 23 14 15 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 12 13 18 20 20 21 22 23 14 15 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 12 13 18 19 20 21 22 7 14 15 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 12 1 18 19 20 21 22 23 14 15 26 27 28 29 30 31
  )
  (func $extend-4-8-from-0 (export "extend-4-8-from-0") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 20 21 22 23 4 5 6 7 28 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 4 5 6 7 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 4 5 6 7 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 4 20 21 22 23 4 5 6 7 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 1 2 3 20 21 22 23 4 5 6 7 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 4 5 21 7 28 29 30 31
  )
  (func $extend-4-8-from-4 (export "extend-4-8-from-4") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 4 5 6 7 20 21 22 23 8 9 10 11 28 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 4 5 6 7 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 4 5 6 7 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 20 21 22 23 8 9 11 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 4 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 20 21 15 23 8 9 10 11 28 29 30 31
  )
  (func $extend-4-8-from-8 (export "extend-4-8-from-8") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 10 11 20 21 22 23 12 13 14 15 28 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 8 9 10 11 20 21 22 23 12 13 14 15 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 8 9 10 11 20 21 22 23 12 13 14 15 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 20 21 22 23 12 13 14 15 28 30 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 20 21 22 23 28 13 14 15 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 17 10 11 20 21 22 23 12 13 14 15 28 29 30 31
  )
  (func $any-0 (export "any-0") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 3 4 11 7 4 3 3 3 14 4 3 14 9 2 2 13 local.get 1 local.get 0
    i8x16.shuffle 3 4 11 7 4 3 3 3 14 4 3 14 9 2 2 13 local.get 0 local.get 0
    i8x16.shuffle 3 4 11 7 4 3 3 3 14 4 3 14 9 2 2 13 local.get 0 local.get 1
    i8x16.shuffle 3 5 11 7 4 3 3 3 14 4 3 14 9 2 2 13 local.get 0 local.get 1
    i8x16.shuffle 3 4 11 7 20 3 3 3 14 4 3 14 9 2 2 13 local.get 0 local.get 1
    i8x16.shuffle 3 4 11 7 20 3 3 3 14 4 3 14 9 2 2 13
  )
  (func $any-1 (export "any-1") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 26 22 8 3 19 30 12 16 0 21 26 18 21 28 8 28 local.get 1 local.get 0
    i8x16.shuffle 26 22 8 3 19 30 12 16 0 21 26 18 21 28 8 28 local.get 0 local.get 0
    i8x16.shuffle 26 22 8 3 19 30 12 16 0 21 26 18 21 28 8 28 local.get 0 local.get 1
    i8x16.shuffle 26 22 8 3 19 30 12 16 0 21 26 19 21 28 8 28 local.get 0 local.get 1
    i8x16.shuffle 26 22 8 3 19 30 12 16 0 21 26 18 21 28 24 28 local.get 0 local.get 1
    i8x16.shuffle 26 22 8 3 19 30 12 16 12 21 26 18 21 28 8 28
  )
  (func $any-2 (export "any-2") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 13 3 16 12 0 6 16 16 24 1 27 22 19 14 15 12 local.get 1 local.get 0
    i8x16.shuffle 13 3 16 12 0 6 16 16 24 1 27 22 19 14 15 12 local.get 0 local.get 0
    i8x16.shuffle 13 3 16 12 0 6 16 16 24 1 27 22 19 14 15 12 local.get 0 local.get 1
    i8x16.shuffle 13 3 16 12 0 6 16 16 24 2 27 22 19 14 15 12 local.get 0 local.get 1
    i8x16.shuffle 13 3 16 12 0 6 16 0 24 1 27 22 19 14 15 12 local.get 0 local.get 1
    i8x16.shuffle 18 3 16 12 0 6 16 16 24 1 27 22 19 14 15 12
  )
  (func $any-3 (export "any-3") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 3 9 2 5 10 11 1 13 7 5 6 0 14 7 15 9 local.get 1 local.get 0
    i8x16.shuffle 3 9 2 5 10 11 1 13 7 5 6 0 14 7 15 9 local.get 0 local.get 0
    i8x16.shuffle 3 9 2 5 10 11 1 13 7 5 6 0 14 7 15 9 local.get 0 local.get 1
    i8x16.shuffle 3 9 2 5 10 11 1 13 7 5 6 0 14 7 16 9 local.get 0 local.get 1
    i8x16.shuffle 3 9 2 5 10 11 1 13 7 5 6 0 14 7 15 25 local.get 0 local.get 1
    i8x16.shuffle 20 9 2 5 10 11 1 13 7 5 6 0 14 7 15 9
  )
  (func $any-4 (export "any-4") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 12 7 0 4 0 22 7 0 15 7 22 27 2 25 1 9 local.get 1 local.get 0
    i8x16.shuffle 12 7 0 4 0 22 7 0 15 7 22 27 2 25 1 9 local.get 0 local.get 0
    i8x16.shuffle 12 7 0 4 0 22 7 0 15 7 22 27 2 25 1 9 local.get 0 local.get 1
    i8x16.shuffle 12 7 0 4 0 22 8 0 15 7 22 27 2 25 1 9 local.get 0 local.get 1
    i8x16.shuffle 12 7 0 4 0 22 23 0 15 7 22 27 2 25 1 9 local.get 0 local.get 1
    i8x16.shuffle 12 7 0 13 0 22 7 0 15 7 22 27 2 25 1 9
  )
  (func $any-5 (export "any-5") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 27 2 7 3 9 27 20 11 22 27 6 15 18 0 2 6 local.get 1 local.get 0
    i8x16.shuffle 27 2 7 3 9 27 20 11 22 27 6 15 18 0 2 6 local.get 0 local.get 0
    i8x16.shuffle 27 2 7 3 9 27 20 11 22 27 6 15 18 0 2 6 local.get 0 local.get 1
    i8x16.shuffle 27 2 7 3 9 27 20 11 22 28 6 15 18 0 2 6 local.get 0 local.get 1
    i8x16.shuffle 27 2 7 3 9 27 20 11 22 27 22 15 18 0 2 6 local.get 0 local.get 1
    i8x16.shuffle 14 2 7 3 9 27 20 11 22 27 6 15 18 0 2 6
  )
  (func $any-6 (export "any-6") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 4 3 14 8 14 4 3 5 12 4 9 4 6 15 10 9 local.get 1 local.get 0
    i8x16.shuffle 4 3 14 8 14 4 3 5 12 4 9 4 6 15 10 9 local.get 0 local.get 0
    i8x16.shuffle 4 3 14 8 14 4 3 5 12 4 9 4 6 15 10 9 local.get 0 local.get 1
    i8x16.shuffle 4 3 14 8 14 4 3 6 12 4 9 4 6 15 10 9 local.get 0 local.get 1
    i8x16.shuffle 4 3 14 8 14 4 3 5 12 4 25 4 6 15 10 9 local.get 0 local.get 1
    i8x16.shuffle 4 3 14 8 14 24 3 5 12 4 9 4 6 15 10 9
  )
  (func $any-7 (export "any-7") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 29 18 29 1 30 3 2 6 24 30 26 29 9 6 29 22 local.get 1 local.get 0
    i8x16.shuffle 29 18 29 1 30 3 2 6 24 30 26 29 9 6 29 22 local.get 0 local.get 0
    i8x16.shuffle 29 18 29 1 30 3 2 6 24 30 26 29 9 6 29 22 local.get 0 local.get 1
    i8x16.shuffle 29 18 29 1 30 3 2 6 24 31 26 29 9 6 29 22 local.get 0 local.get 1
    i8x16.shuffle 29 18 29 1 30 3 2 6 24 30 26 13 9 6 29 22 local.get 0 local.get 1
    i8x16.shuffle 8 18 29 1 30 3 2 6 24 30 26 29 9 6 29 22
  )
  (func $any-8 (export "any-8") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 14 16 14 4 15 18 27 14 0 9 23 17 16 24 15 2 local.get 1 local.get 0
    i8x16.shuffle 14 16 14 4 15 18 27 14 0 9 23 17 16 24 15 2 local.get 0 local.get 0
    i8x16.shuffle 14 16 14 4 15 18 27 14 0 9 23 17 16 24 15 2 local.get 0 local.get 1
    i8x16.shuffle 14 16 14 4 15 18 27 14 1 9 23 17 16 24 15 2 local.get 0 local.get 1
    i8x16.shuffle 14 0 14 4 15 18 27 14 0 9 23 17 16 24 15 2 local.get 0 local.get 1
    i8x16.shuffle 14 16 18 4 15 18 27 14 0 9 23 17 16 24 15 2
  )
  (func $any-9 (export "any-9") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 11 0 11 0 14 3 7 12 2 6 12 13 6 15 7 4 local.get 1 local.get 0
    i8x16.shuffle 11 0 11 0 14 3 7 12 2 6 12 13 6 15 7 4 local.get 0 local.get 0
    i8x16.shuffle 11 0 11 0 14 3 7 12 2 6 12 13 6 15 7 4 local.get 0 local.get 1
    i8x16.shuffle 12 0 11 0 14 3 7 12 2 6 12 13 6 15 7 4 local.get 0 local.get 1
    i8x16.shuffle 11 0 11 0 14 3 7 12 18 6 12 13 6 15 7 4 local.get 0 local.get 1
    i8x16.shuffle 11 0 11 3 14 3 7 12 2 6 12 13 6 15 7 4
  )
  (func $any-10 (export "any-10") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 29 14 21 19 2 29 29 6 10 9 19 21 0 20 27 22 local.get 1 local.get 0
    i8x16.shuffle 29 14 21 19 2 29 29 6 10 9 19 21 0 20 27 22 local.get 0 local.get 0
    i8x16.shuffle 29 14 21 19 2 29 29 6 10 9 19 21 0 20 27 22 local.get 0 local.get 1
    i8x16.shuffle 29 14 21 19 2 29 29 6 10 9 19 21 1 20 27 22 local.get 0 local.get 1
    i8x16.shuffle 29 14 21 19 2 29 29 6 10 9 19 5 0 20 27 22 local.get 0 local.get 1
    i8x16.shuffle 27 14 21 19 2 29 29 6 10 9 19 21 0 20 27 22
  )
  (func $any-11 (export "any-11") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 25 27 17 17 24 12 14 5 20 27 9 3 19 17 18 local.get 1 local.get 0
    i8x16.shuffle 0 25 27 17 17 24 12 14 5 20 27 9 3 19 17 18 local.get 0 local.get 0
    i8x16.shuffle 0 25 27 17 17 24 12 14 5 20 27 9 3 19 17 18 local.get 0 local.get 1
    i8x16.shuffle 0 25 27 17 18 24 12 14 5 20 27 9 3 19 17 18 local.get 0 local.get 1
    i8x16.shuffle 0 25 11 17 17 24 12 14 5 20 27 9 3 19 17 18 local.get 0 local.get 1
    i8x16.shuffle 0 25 27 17 17 24 12 14 5 20 27 9 3 19 17 29
  )
)

(assert_return (invoke "identity"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeaeacabaaa9a8)
  (v128.const i64x2 0xa7a6a534a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a234a0 0xafaeadacabaaa9a8))
(assert_return (invoke "second"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3836353433323130 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0x37363534a3323130 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0x3736353433af3130 0x3f3e3d3c3b3a3938))
(assert_return (invoke "byte-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa0a0a0a0a0a0a0a0 0xa0a0a0a0a0a0a0a0)
  (v128.const i64x2 0x3030303030303030 0x3030303030303030)
  (v128.const i64x2 0xa0a0a0a0a0a0a0a0 0xa0a0a0a0a0a0a0a0)
  (v128.const i64x2 0xa0a0a0a0a0a0a0a0 0xa0a1a0a0a0a0a0a0)
  (v128.const i64x2 0xa0a0a0a0a0a0a0a0 0xa0a0a0a0a030a0a0)
  (v128.const i64x2 0xa0a0a0a8a0a0a0a0 0xa0a0a0a0a0a0a0a0))
(assert_return (invoke "byte-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa1a1a1a1a1a1a1a1 0xa1a1a1a1a1a1a1a1)
  (v128.const i64x2 0x3131313131313131 0x3131313131313131)
  (v128.const i64x2 0xa1a1a1a1a1a1a1a1 0xa1a1a1a1a1a1a1a1)
  (v128.const i64x2 0xa1a1a1a1a1a1a1a1 0xa2a1a1a1a1a1a1a1)
  (v128.const i64x2 0x31a1a1a1a1a1a1a1 0xa1a1a1a1a1a1a1a1)
  (v128.const i64x2 0xa1a1a1a1a1a1a1a1 0xa1a1a1aca1a1a1a1))
(assert_return (invoke "byte-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa2a2a2a2a2a2a2a2 0xa2a2a2a2a2a2a2a2)
  (v128.const i64x2 0x3232323232323232 0x3232323232323232)
  (v128.const i64x2 0xa2a2a2a2a2a2a2a2 0xa2a2a2a2a2a2a2a2)
  (v128.const i64x2 0xa2a2a3a2a2a2a2a2 0xa2a2a2a2a2a2a2a2)
  (v128.const i64x2 0xa2a2a2a2a2a2a2a2 0xa2a2a2a2a2a232a2)
  (v128.const i64x2 0xa2a2a2a233a2a2a2 0xa2a2a2a2a2a2a2a2))
(assert_return (invoke "byte-7"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a7a7a7a7a7a7a7 0xa7a7a7a7a7a7a7a7)
  (v128.const i64x2 0x3737373737373737 0x3737373737373737)
  (v128.const i64x2 0xa7a7a7a7a7a7a7a7 0xa7a7a7a7a7a7a7a7)
  (v128.const i64x2 0xa7a7a8a7a7a7a7a7 0xa7a7a7a7a7a7a7a7)
  (v128.const i64x2 0xa7a7a7a7a7a7a7a7 0xa7a737a7a7a7a7a7)
  (v128.const i64x2 0xa7a7a7a7a7a7a7a7 0xa737a7a7a7a7a7a7))
(assert_return (invoke "byte-15"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafafafafafafafaf 0xafafafafafafafaf)
  (v128.const i64x2 0x3f3f3f3f3f3f3f3f 0x3f3f3f3f3f3f3f3f)
  (v128.const i64x2 0xafafafafafafafaf 0xafafafafafafafaf)
  (v128.const i64x2 0xafafafafafafafaf 0xafafafafafaf30af)
  (v128.const i64x2 0xafafafafafafafaf 0xaf3fafafafafafaf)
  (v128.const i64x2 0xafafafafafafafaf 0xafafafafafafaf3b))
(assert_return (invoke "byte-16"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3030303030303030 0x3030303030303030)
  (v128.const i64x2 0xa0a0a0a0a0a0a0a0 0xa0a0a0a0a0a0a0a0)
  (v128.const i64x2 0xa0a0a0a0a0a0a0a0 0xa0a0a0a0a0a0a0a0)
  (v128.const i64x2 0x3031303030303030 0x3030303030303030)
  (v128.const i64x2 0x30303030303030a0 0x3030303030303030)
  (v128.const i64x2 0xa530303030303030 0x3030303030303030))
(assert_return (invoke "byte-31"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3f3f3f3f3f3f3f3f 0x3f3f3f3f3f3f3f3f)
  (v128.const i64x2 0xafafafafafafafaf 0xafafafafafafafaf)
  (v128.const i64x2 0xafafafafafafafaf 0xafafafafafafafaf)
  (v128.const i64x2 0x3fa03f3f3f3f3f3f 0x3f3f3f3f3f3f3f3f)
  (v128.const i64x2 0x3f3f3f3f3f3f3f3f 0x3f3f3f3f3faf3f3f)
  (v128.const i64x2 0x3f3f3f3f3f3f3f3f 0x3f3f3f3f3f3fa33f))
(assert_return (invoke "halfword-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa1a0a1a0a1a0a1a0 0xa1a0a1a0a1a0a1a0)
  (v128.const i64x2 0x3130313031303130 0x3130313031303130)
  (v128.const i64x2 0xa1a0a1a0a1a0a1a0 0xa1a0a1a0a1a0a1a0)
  (v128.const i64x2 0xa1a0a1a0a1a0a2a0 0xa1a0a1a0a1a0a1a0)
  (v128.const i64x2 0x31a0a1a0a1a0a1a0 0xa1a0a1a0a1a0a1a0)
  (v128.const i64x2 0xa1a0a1a0a1aba1a0 0xa1a0a1a0a1a0a1a0))
(assert_return (invoke "halfword-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a3a2a3a2a3a2 0xa3a2a3a2a3a2a3a2)
  (v128.const i64x2 0x3332333233323332 0x3332333233323332)
  (v128.const i64x2 0xa3a2a3a2a3a2a3a2 0xa3a2a3a2a3a2a3a2)
  (v128.const i64x2 0xa3a2a3a2a3a2a3a2 0xa3a2a3a2a3a2a4a2)
  (v128.const i64x2 0xa3a2a3a233a2a3a2 0xa3a2a3a2a3a2a3a2)
  (v128.const i64x2 0xa3a2a3a2a3a2a3a2 0xa3a2a1a2a3a2a3a2))
(assert_return (invoke "halfword-7"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeafaeafaeafae 0xafaeafaeafaeafae)
  (v128.const i64x2 0x3f3e3f3e3f3e3f3e 0x3f3e3f3e3f3e3f3e)
  (v128.const i64x2 0xafaeafaeafaeafae 0xafaeafaeafaeafae)
  (v128.const i64x2 0xafaeafaeafaeafae 0x30aeafaeafaeafae)
  (v128.const i64x2 0xafaeafaeafaeafae 0xafaeafae3faeafae)
  (v128.const i64x2 0xafaeafaeafaeafae 0xafaeafaeaf37afae))
(assert_return (invoke "halfword-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3130313031303130 0x3130313031303130)
  (v128.const i64x2 0xa1a0a1a0a1a0a1a0 0xa1a0a1a0a1a0a1a0)
  (v128.const i64x2 0xa1a0a1a0a1a0a1a0 0xa1a0a1a0a1a0a1a0)
  (v128.const i64x2 0x3130313031303130 0x3131313031303130)
  (v128.const i64x2 0x3130313031303130 0x313031303130a130)
  (v128.const i64x2 0x3130313031303130 0x3130313037303130))
(assert_return (invoke "halfword-12"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3938393839383938 0x3938393839383938)
  (v128.const i64x2 0xa9a8a9a8a9a8a9a8 0xa9a8a9a8a9a8a9a8)
  (v128.const i64x2 0xa9a8a9a8a9a8a9a8 0xa9a8a9a8a9a8a9a8)
  (v128.const i64x2 0x3938393839383939 0x3938393839383938)
  (v128.const i64x2 0x39383938393839a8 0x3938393839383938)
  (v128.const i64x2 0x393839a539383938 0x3938393839383938))
(assert_return (invoke "words-0000"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa3a2a1a0a3a2a1a0)
  (v128.const i64x2 0x3332313033323130 0x3332313033323130)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa3a2a1a0a3a2a1a0)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a1 0xa3a2a1a0a3a2a1a0)
  (v128.const i64x2 0xa3a2a130a3a2a1a0 0xa3a2a1a0a3a2a1a0)
  (v128.const i64x2 0xa3a2a1a0a3aaa1a0 0xa3a2a1a0a3a2a1a0))
(assert_return (invoke "words-1111"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0xa7a6a5a4a7a6a5a4)
  (v128.const i64x2 0x3736353437363534 0x3736353437363534)
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0xa7a6a5a4a7a6a5a4)
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0xa7a7a5a4a7a6a5a4)
  (v128.const i64x2 0xa7a6a5a4a7a635a4 0xa7a6a5a4a7a6a5a4)
  (v128.const i64x2 0xaca6a5a4a7a6a5a4 0xa7a6a5a4a7a6a5a4))
(assert_return (invoke "words-3333"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeadacafaeadac 0xafaeadacafaeadac)
  (v128.const i64x2 0x3f3e3d3c3f3e3d3c 0x3f3e3d3c3f3e3d3c)
  (v128.const i64x2 0xafaeadacafaeadac 0xafaeadacafaeadac)
  (v128.const i64x2 0xafaeadacafaeaeac 0xafaeadacafaeadac)
  (v128.const i64x2 0xafaeadacaf3eadac 0xafaeadacafaeadac)
  (v128.const i64x2 0xafaeadacafaeadac 0xafaeadacacaeadac))
(assert_return (invoke "words-1032"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a1a0a7a6a5a4 0xabaaa9a8afaeadac)
  (v128.const i64x2 0x3332313037363534 0x3b3a39383f3e3d3c)
  (v128.const i64x2 0xa3a2a1a0a7a6a5a4 0xabaaa9a8afaeadac)
  (v128.const i64x2 0xa3a2a1a1a7a6a5a4 0xabaaa9a8afaeadac)
  (v128.const i64x2 0xa3a2a1a0a7a6a5a4 0xabaaa9a8afae3dac)
  (v128.const i64x2 0xa333a1a0a7a6a5a4 0xabaaa9a8afaeadac))
(assert_return (invoke "words-3210"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a1a0a7a6a5a4)
  (v128.const i64x2 0x3b3a39383f3e3d3c 0x3332313037363534)
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a1a0a7a6a5a4)
  (v128.const i64x2 0xacaaa9a8afaeadac 0xa3a2a1a0a7a6a5a4)
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a130a7a6a5a4)
  (v128.const i64x2 0xabaaa9a8afaea1ac 0xa3a2a1a0a7a6a5a4))
(assert_return (invoke "words-2301"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0x3736353433323130)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a7a5a4a3a2a1a0)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a4a3a231a0)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a431a2a1a0))
(assert_return (invoke "words-0022"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xabaaa9a8abaaa9a8)
  (v128.const i64x2 0x3332313033323130 0x3b3a39383b3a3938)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xabaaa9a8abaaa9a8)
  (v128.const i64x2 0xa4a2a1a0a3a2a1a0 0xabaaa9a8abaaa9a8)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xabaaa9a8ab3aa9a8)
  (v128.const i64x2 0xa3a2a1a0a3a4a1a0 0xabaaa9a8abaaa9a8))
(assert_return (invoke "words-1230"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0x3b3a393837363534 0x333231303f3e3d3c)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0xababa9a8a7a6a5a4 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0xabaaa9a837a6a5a4 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0xabaaaba8a7a6a5a4 0xa3a2a1a0afaeadac))
(assert_return (invoke "words-0213"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0xafaeadaca7a6a5a4)
  (v128.const i64x2 0x3b3a393833323130 0x3f3e3d3c37363534)
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0xafaeadaca7a6a5a4)
  (v128.const i64x2 0xabaaaaa8a3a2a1a0 0xafaeadaca7a6a5a4)
  (v128.const i64x2 0xabaaa9a833a2a1a0 0xafaeadaca7a6a5a4)
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0xafaeadac3ba6a5a4))
(assert_return (invoke "words-7654"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3b3a39383f3e3d3c 0x3332313037363534)
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a1a0a7a6a5a4)
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a1a0a7a6a5a4)
  (v128.const i64x2 0x3b3a39383f3e3d3c 0x3333313037363534)
  (v128.const i64x2 0x3b3a39383f3e3d3c 0x33323130373635a4)
  (v128.const i64x2 0x3b3a39383f3e3d33 0x3332313037363534))
(assert_return (invoke "words-5577"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3736353437363534 0x3f3e3d3c3f3e3d3c)
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0xafaeadacafaeadac)
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0xafaeadacafaeadac)
  (v128.const i64x2 0x3736353437363534 0x3f3e3d3c3f3e3e3c)
  (v128.const i64x2 0xa736353437363534 0x3f3e3d3c3f3e3d3c)
  (v128.const i64x2 0x373635343d363534 0x3f3e3d3c3f3e3d3c))
(assert_return (invoke "low-halfwords-1032"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa5a4a7a6a1a0a3a2 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3534373631303332 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa5a4a7a6a1a0a3a2 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa5a4a7a6a1a1a3a2 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x35a4a7a6a1a0a3a2 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa5a4a7a632a0a3a2 0xafaeadacabaaa9a8))
(assert_return (invoke "low-halfwords-3301"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a1a0a7a6a7a6 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3332313037363736 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa3a2a1a0a7a6a7a6 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa3a2a1a0a7a6a8a6 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa3a2a1a0a7a6a7a6 0xafaeadacabaaa938)
  (v128.const i64x2 0xa3a2a1a0a7a9a7a6 0xafaeadacabaaa9a8))
(assert_return (invoke "low-halfwords-2000"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa1a0a1a0a1a0a5a4 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3130313031303534 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa1a0a1a0a1a0a5a4 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa1a0a1a0a1a0a5a4 0xafaeadadabaaa9a8)
  (v128.const i64x2 0xa1a0a1a0a1a0a5a4 0xafaeadacab3aa9a8)
  (v128.const i64x2 0xa1a0a1a0a1a0a5a4 0xafae35acabaaa9a8))
(assert_return (invoke "high-halfwords-1032"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xadacafaea9a8abaa)
  (v128.const i64x2 0x3736353433323130 0x3d3c3f3e39383b3a)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xadacafaea9a8abaa)
  (v128.const i64x2 0xa7a6a5a4a3a3a1a0 0xadacafaea9a8abaa)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xad3cafaea9a8abaa)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xada3afaea9a8abaa))
(assert_return (invoke "high-halfwords-3301"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xabaaa9a8afaeafae)
  (v128.const i64x2 0x3736353433323130 0x3b3a39383f3e3f3e)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xabaaa9a8afaeafae)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xabaaa9a9afaeafae)
  (v128.const i64x2 0xa7a6a534a3a2a1a0 0xabaaa9a8afaeafae)
  (v128.const i64x2 0xa7a6a5a4a3a2a13d 0xabaaa9a8afaeafae))
(assert_return (invoke "high-halfwords-2000"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa9a8a9a8a9a8adac)
  (v128.const i64x2 0x3736353433323130 0x3938393839383d3c)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa9a8a9a8a9a8adac)
  (v128.const i64x2 0xa7a6a5a4a4a2a1a0 0xa9a8a9a8a9a8adac)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa9a8a9a8a938adac)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa9a8a9a8a9a8a1ac))
(assert_return (invoke "both-halfwords"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa5a4a7a6a1a0a3a2 0xadacafaea9a8abaa)
  (v128.const i64x2 0x3534373631303332 0x3d3c3f3e39383b3a)
  (v128.const i64x2 0xa5a4a7a6a1a0a3a2 0xadacafaea9a8abaa)
  (v128.const i64x2 0xa5a4a7a7a1a0a3a2 0xadacafaea9a8abaa)
  (v128.const i64x2 0xa5a437a6a1a0a3a2 0xadacafaea9a8abaa)
  (v128.const i64x2 0xa5a4a7a6a1a0a3a2 0xadacafa5a9a8abaa))
(assert_return (invoke "low-halfwords-of-second"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3534373631303332 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa5a4a7a6a1a0a3a2 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa5a4a7a6a1a0a3a2 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3534373631303332 0x3f3e3d3c3b3a3939)
  (v128.const i64x2 0x3534373631303332 0x3f3e3d3c3b3a39a8)
  (v128.const i64x2 0x3534373631303332 0x3f3e3da03b3a3938))
(assert_return (invoke "doublewords-low"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x3736353433323130 0x3736353433323130)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa7a7a5a4a3a2a1a0 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa7a6a5a4a332a1a0 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa7a6afa4a3a2a1a0 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "doublewords-high"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeadacabaaa9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xafaeadacabaaaaa8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xafaeadacabaa39a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xafaeadacab3aa9a8))
(assert_return (invoke "doublewords-swapped"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0x3736353433323130)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xafafadacabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xafae3dacabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a63fa4a3a2a1a0))
(assert_return (invoke "interleave-low-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x33a332a231a130a0 0x37a736a635a534a4)
  (v128.const i64x2 0xa333a232a131a030 0xa737a636a535a434)
  (v128.const i64x2 0xa3a3a2a2a1a1a0a0 0xa7a7a6a6a5a5a4a4)
  (v128.const i64x2 0x33a332a231a130a0 0x37a736a635a534a5)
  (v128.const i64x2 0x33a332a231a130a0 0xa7a736a635a534a4)
  (v128.const i64x2 0x33a332a231a1a5a0 0x37a736a635a534a4))
(assert_return (invoke "interleave-low-1-swapped"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa333a232a131a030 0xa737a636a535a434)
  (v128.const i64x2 0x33a332a231a130a0 0x37a736a635a534a4)
  (v128.const i64x2 0xa3a3a2a2a1a1a0a0 0xa7a7a6a6a5a5a4a4)
  (v128.const i64x2 0xa333a232a131a030 0xa737a636a535a534)
  (v128.const i64x2 0xa333a232a131a030 0xa737a6a6a535a434)
  (v128.const i64x2 0xa3a5a232a131a030 0xa737a636a535a434))
(assert_return (invoke "interleave-low-1-again"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a3a2a2a1a1a0a0 0xa7a7a6a6a5a5a4a4)
  (v128.const i64x2 0x3333323231313030 0x3737363635353434)
  (v128.const i64x2 0xa3a3a2a2a1a1a0a0 0xa7a7a6a6a5a5a4a4)
  (v128.const i64x2 0xa3a3a2a2a1a2a0a0 0xa7a7a6a6a5a5a4a4)
  (v128.const i64x2 0xa3a3a2a2a1a1a0a0 0xa7a736a6a5a5a4a4)
  (v128.const i64x2 0xa3a3a2a2a1a1a0a0 0xa7a7a9a6a5a5a4a4))
(assert_return (invoke "interleave-high-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3bab3aaa39a938a8 0x3faf3eae3dad3cac)
  (v128.const i64x2 0xab3baa3aa939a838 0xaf3fae3ead3dac3c)
  (v128.const i64x2 0xababaaaaa9a9a8a8 0xafafaeaeadadacac)
  (v128.const i64x2 0x3bac3aaa39a938a8 0x3faf3eae3dad3cac)
  (v128.const i64x2 0x3bab3aaa39a938a8 0xafaf3eae3dad3cac)
  (v128.const i64x2 0x3baba4aa39a938a8 0x3faf3eae3dad3cac))
(assert_return (invoke "interleave-high-1-swapped"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xab3baa3aa939a838 0xaf3fae3ead3dac3c)
  (v128.const i64x2 0x3bab3aaa39a938a8 0x3faf3eae3dad3cac)
  (v128.const i64x2 0xababaaaaa9a9a8a8 0xafafaeaeadadacac)
  (v128.const i64x2 0xab3baa3aa939a838 0xaf3fae3ead3dac3d)
  (v128.const i64x2 0xab3b3a3aa939a838 0xaf3fae3ead3dac3c)
  (v128.const i64x2 0xaba7aa3aa939a838 0xaf3fae3ead3dac3c))
(assert_return (invoke "interleave-high-1-again"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xababaaaaa9a9a8a8 0xafafaeaeadadacac)
  (v128.const i64x2 0x3b3b3a3a39393838 0x3f3f3e3e3d3d3c3c)
  (v128.const i64x2 0xababaaaaa9a9a8a8 0xafafaeaeadadacac)
  (v128.const i64x2 0xababaaaba9a9a8a8 0xafafaeaeadadacac)
  (v128.const i64x2 0xababaa3aa9a9a8a8 0xafafaeaeadadacac)
  (v128.const i64x2 0xababaeaaa9a9a8a8 0xafafaeaeadadacac))
(assert_return (invoke "interleave-low-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3332a3a23130a1a0 0x3736a7a63534a5a4)
  (v128.const i64x2 0xa3a23332a1a03130 0xa7a63736a5a43534)
  (v128.const i64x2 0xa3a2a3a2a1a0a1a0 0xa7a6a7a6a5a4a5a4)
  (v128.const i64x2 0x3332a3a23130a1a0 0x3736a7a63534a5a5)
  (v128.const i64x2 0xa332a3a23130a1a0 0x3736a7a63534a5a4)
  (v128.const i64x2 0x333ca3a23130a1a0 0x3736a7a63534a5a4))
(assert_return (invoke "interleave-low-2-swapped"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a23332a1a03130 0xa7a63736a5a43534)
  (v128.const i64x2 0x3332a3a23130a1a0 0x3736a7a63534a5a4)
  (v128.const i64x2 0xa3a2a3a2a1a0a1a0 0xa7a6a7a6a5a4a5a4)
  (v128.const i64x2 0xa3a23332a1a13130 0xa7a63736a5a43534)
  (v128.const i64x2 0xa3a233a2a1a03130 0xa7a63736a5a43534)
  (v128.const i64x2 0xa33a3332a1a03130 0xa7a63736a5a43534))
(assert_return (invoke "interleave-low-2-again"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a3a2a1a0a1a0 0xa7a6a7a6a5a4a5a4)
  (v128.const i64x2 0x3332333231303130 0x3736373635343534)
  (v128.const i64x2 0xa3a2a3a2a1a0a1a0 0xa7a6a7a6a5a4a5a4)
  (v128.const i64x2 0xa3a2a3a2a1a1a1a0 0xa7a6a7a6a5a4a5a4)
  (v128.const i64x2 0xa3a2a3a2a1a031a0 0xa7a6a7a6a5a4a5a4)
  (v128.const i64x2 0xa339a3a2a1a0a1a0 0xa7a6a7a6a5a4a5a4))
(assert_return (invoke "interleave-high-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3b3aabaa3938a9a8 0x3f3eafae3d3cadac)
  (v128.const i64x2 0xabaa3b3aa9a83938 0xafae3f3eadac3d3c)
  (v128.const i64x2 0xabaaabaaa9a8a9a8 0xafaeafaeadacadac)
  (v128.const i64x2 0x3b3aabaa3938a9a8 0x3f3eafae3d3dadac)
  (v128.const i64x2 0x3b3aab3a3938a9a8 0x3f3eafae3d3cadac)
  (v128.const i64x2 0x3b3aabaa3938a9a8 0x3f3eafae333cadac))
(assert_return (invoke "interleave-high-2-swapped"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaa3b3aa9a83938 0xafae3f3eadac3d3c)
  (v128.const i64x2 0x3b3aabaa3938a9a8 0x3f3eafae3d3cadac)
  (v128.const i64x2 0xabaaabaaa9a8a9a8 0xafaeafaeadacadac)
  (v128.const i64x2 0xabab3b3aa9a83938 0xafae3f3eadac3d3c)
  (v128.const i64x2 0xabaa3b3aa9a83938 0xafae3f3eadacad3c)
  (v128.const i64x2 0xabaa3b3aa9a23938 0xafae3f3eadac3d3c))
(assert_return (invoke "interleave-high-2-again"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaaabaaa9a8a9a8 0xafaeafaeadacadac)
  (v128.const i64x2 0x3b3a3b3a39383938 0x3f3e3f3e3d3c3d3c)
  (v128.const i64x2 0xabaaabaaa9a8a9a8 0xafaeafaeadacadac)
  (v128.const i64x2 0xabaaabaaa9a8a9a8 0xafaeafaeadacadad)
  (v128.const i64x2 0xabaaabaaa9a8a9a8 0xafaeafae3dacadac)
  (v128.const i64x2 0xabaaabaaa9a8a9a8 0xafaea5aeadacadac))
(assert_return (invoke "interleave-low-4"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x33323130a3a2a1a0 0x37363534a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a033323130 0xa7a6a5a437363534)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa7a6a5a4a7a6a5a4)
  (v128.const i64x2 0x33323130a3a2a1a0 0x37373534a7a6a5a4)
  (v128.const i64x2 0x33323130a332a1a0 0x37363534a7a6a5a4)
  (v128.const i64x2 0x33323139a3a2a1a0 0x37363534a7a6a5a4))
(assert_return (invoke "interleave-low-4-swapped"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a1a033323130 0xa7a6a5a437363534)
  (v128.const i64x2 0x33323130a3a2a1a0 0x37363534a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa7a6a5a4a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a033333130 0xa7a6a5a437363534)
  (v128.const i64x2 0xa3a2a13033323130 0xa7a6a5a437363534)
  (v128.const i64x2 0xa3a2a13433323130 0xa7a6a5a437363534))
(assert_return (invoke "interleave-low-4-again"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa7a6a5a4a7a6a5a4)
  (v128.const i64x2 0x3332313033323130 0x3736353437363534)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa7a6a5a4a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a0a3a3a1a0 0xa7a6a5a4a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a0a3a2a130 0xa7a6a5a4a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a0a3a2a1ad 0xa7a6a5a4a7a6a5a4))
(assert_return (invoke "interleave-high-4"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3b3a3938abaaa9a8 0x3f3e3d3cafaeadac)
  (v128.const i64x2 0xabaaa9a83b3a3938 0xafaeadac3f3e3d3c)
  (v128.const i64x2 0xabaaa9a8abaaa9a8 0xafaeadacafaeadac)
  (v128.const i64x2 0x3b3a3938abaaa9a8 0x3f3e3d3cafaeaeac)
  (v128.const i64x2 0xab3a3938abaaa9a8 0x3f3e3d3cafaeadac)
  (v128.const i64x2 0x3b3a3938abaaa5a8 0x3f3e3d3cafaeadac))
(assert_return (invoke "interleave-high-4-swapped"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaaa9a83b3a3938 0xafaeadac3f3e3d3c)
  (v128.const i64x2 0x3b3a3938abaaa9a8 0x3f3e3d3cafaeadac)
  (v128.const i64x2 0xabaaa9a8abaaa9a8 0xafaeadacafaeadac)
  (v128.const i64x2 0xabaaa9a83c3a3938 0xafaeadac3f3e3d3c)
  (v128.const i64x2 0xabaaa9a83b3a3938 0xafaeadac3fae3d3c)
  (v128.const i64x2 0xabaaa9a83b3a3938 0xafaeadac3a3e3d3c))
(assert_return (invoke "interleave-high-4-again"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaaa9a8abaaa9a8 0xafaeadacafaeadac)
  (v128.const i64x2 0x3b3a39383b3a3938 0x3f3e3d3c3f3e3d3c)
  (v128.const i64x2 0xabaaa9a8abaaa9a8 0xafaeadacafaeadac)
  (v128.const i64x2 0xabaaa9a8abaaa9a8 0x30aeadacafaeadac)
  (v128.const i64x2 0xabaaa9a8abaaa9a8 0xafaeadac3faeadac)
  (v128.const i64x2 0xaba4a9a8abaaa9a8 0xafaeadacafaeadac))
(assert_return (invoke "interleave-low-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3736353433323130)
  (v128.const i64x2 0x3736353433323130 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3736353433333130)
  (v128.const i64x2 0xa7a6a534a3a2a1a0 0x3736353433323130)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x373a353433323130))
(assert_return (invoke "interleave-low-8-swapped"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3736353433323130 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3736353433323130)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x3736353433323130 0xa8a6a5a4a3a2a1a0)
  (v128.const i64x2 0x3736a53433323130 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x373635343332ab30 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "interleave-low-8-again"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x3736353433323130 0x3736353433323130)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa7a6a5a4a3a3a1a0 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa7a635a4a3a2a1a0)
  (v128.const i64x2 0xa739a5a4a3a2a1a0 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "interleave-high-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeadacabaaa9a8 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa03e3d3c3b3a3938)
  (v128.const i64x2 0xafaeadacab3aa9a8 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xafaeadacaba8a9a8 0x3f3e3d3c3b3a3938))
(assert_return (invoke "interleave-high-8-swapped"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xafaeadacabaaa9a8 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3f3f3d3c3b3a3938 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3f3ead3c3b3a3938 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0xa5aeadacabaaa9a8))
(assert_return (invoke "interleave-high-8-again"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeadacabaaa9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xafaeadadabaaa9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xafaeadac3baaa9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xafaeadacabaaa9a1))
(assert_return (invoke "two-words-0145"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3736353433323130)
  (v128.const i64x2 0x3736353433323130 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa7a6a5a4a3a3a1a0 0x3736353433323130)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x373635343332a130)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a5 0x3736353433323130))
(assert_return (invoke "two-words-2367"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeadacabaaa9a8 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xafaeadacacaaa9a8 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xafaeadacabaaa9a8 0x3f3e3d3cab3a3938)
  (v128.const i64x2 0xafaeadac34aaa9a8 0x3f3e3d3c3b3a3938))
(assert_return (invoke "two-words-0246"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0x3b3a393833323130)
  (v128.const i64x2 0x3b3a393833323130 0xabaaa9a8a3a2a1a0)
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0xabaaa9a8a3a2a1a0)
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0x3b3a393833323230)
  (v128.const i64x2 0xabaaa9a8a3a231a0 0x3b3a393833323130)
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0x3b3a393833a53130))
(assert_return (invoke "two-words-1357"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeadaca7a6a5a4 0x3f3e3d3c37363534)
  (v128.const i64x2 0x3f3e3d3c37363534 0xafaeadaca7a6a5a4)
  (v128.const i64x2 0xafaeadaca7a6a5a4 0xafaeadaca7a6a5a4)
  (v128.const i64x2 0xafaeadada7a6a5a4 0x3f3e3d3c37363534)
  (v128.const i64x2 0xafaeadaca7a6a5a4 0xaf3e3d3c37363534)
  (v128.const i64x2 0xafaeadaca7a6a5a4 0x3f3e3d3c37363531))
(assert_return (invoke "two-words-3074"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a1a0afaeadac 0x333231303f3e3d3c)
  (v128.const i64x2 0x333231303f3e3d3c 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0xa3a2a1a0afaeadac 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0xa3a2a1a0afaeadac 0x33323130a03e3d3c)
  (v128.const i64x2 0xa332a1a0afaeadac 0x333231303f3e3d3c)
  (v128.const i64x2 0xa3a2a1a0afaeadac 0x33323130ac3e3d3c))
(assert_return (invoke "two-words-4602"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3b3a393833323130 0xabaaa9a8a3a2a1a0)
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0x3b3a393833323130)
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0xabaaa9a8a3a2a1a0)
  (v128.const i64x2 0x3b3a3a3833323130 0xabaaa9a8a3a2a1a0)
  (v128.const i64x2 0x3baa393833323130 0xabaaa9a8a3a2a1a0)
  (v128.const i64x2 0x383a393833323130 0xabaaa9a8a3a2a1a0))
(assert_return (invoke "two-words-1166"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0x3b3a39383b3a3938)
  (v128.const i64x2 0x3736353437363534 0xabaaa9a8abaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0xabaaa9a8abaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0x3b3a39393b3a3938)
  (v128.const i64x2 0xa7a6a534a7a6a5a4 0x3b3a39383b3a3938)
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0xab3a39383b3a3938))
(assert_return (invoke "two-words-0527"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a433323130 0xafaeadac3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x37363634a3a2a1a0 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0x3736353433a2a1a0 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3d3c39aaa9a8))
(assert_return (invoke "two-words-0412"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x33323130a3a2a1a0 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a033323130 0x3b3a393837363534)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0x33323130a3a2a1a0 0xababa9a8a7a6a5a4)
  (v128.const i64x2 0x33323130a3a2a1a0 0xab3aa9a8a7a6a5a4)
  (v128.const i64x2 0x33323130a3a2a1a0 0xabaaa9a8a732a5a4))
(assert_return (invoke "blend-words-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a433323130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a433323130 0xafaeaeacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a433323130 0xafaeadacabaaa938)
  (v128.const i64x2 0xa7a6a5a433323130 0xafaeadacabaaa9ad))
(assert_return (invoke "blend-words-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a433323130 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x37363534a3a2a1a0 0xafaeadacabaaaaa8)
  (v128.const i64x2 0x3736a534a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x37363534a334a1a0 0xafaeadacabaaa9a8))
(assert_return (invoke "blend-words-3"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3736353433323130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0xafaeadacababa9a8)
  (v128.const i64x2 0x3736353433323130 0xafaeadacabaaa938)
  (v128.const i64x2 0x3736353433323130 0xa1aeadacabaaa9a8))
(assert_return (invoke "blend-words-4"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadac3b3a3938)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadac3b3b3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3faeadac3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadac3b363938))
(assert_return (invoke "blend-words-5"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a433323130 0xafaeadac3b3a3938)
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a433323130 0xafaeadac3b3b3938)
  (v128.const i64x2 0xa7a6a5a433323130 0xafaeadac3b3aa938)
  (v128.const i64x2 0xa7a6a5a43332313f 0xafaeadac3b3a3938))
(assert_return (invoke "blend-words-6"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534a3a2a1a0 0xafaeadac3b3a3938)
  (v128.const i64x2 0xa7a6a5a433323130 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x37373534a3a2a1a0 0xafaeadac3b3a3938)
  (v128.const i64x2 0x37363534a3a2a1a0 0xafae3dac3b3a3938)
  (v128.const i64x2 0x37363534a3a234a0 0xafaeadac3b3a3938))
(assert_return (invoke "blend-words-7"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3736353433323130 0xafaeadac3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3737353433323130 0xafaeadac3b3a3938)
  (v128.const i64x2 0x3736353433323130 0xafaead3c3b3a3938)
  (v128.const i64x2 0x3736353433323130 0xaf3badac3b3a3938))
(assert_return (invoke "blend-words-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0xafaeadac3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3f3e3d3cabaaaaa8)
  (v128.const i64x2 0xa7a635a4a3a2a1a0 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3f3e3dababaaa9a8))
(assert_return (invoke "blend-words-9"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a433323130 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0x37363534a3a2a1a0 0xafaeadac3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a433323130 0x3f3f3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a433323130 0x3fae3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a433343130 0x3f3e3d3cabaaa9a8))
(assert_return (invoke "blend-words-10"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a433323130 0xafaeadac3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x37363535a3a2a1a0 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0x37363534a3a231a0 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0x37363734a3a2a1a0 0x3f3e3d3cabaaa9a8))
(assert_return (invoke "blend-words-11"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadac3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3737353433323130 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0x37a6353433323130 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3faf3d3cabaaa9a8))
(assert_return (invoke "blend-words-12"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0x3736353433323130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3f3e3e3c3b3a3938)
  (v128.const i64x2 0xa7a635a4a3a2a1a0 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a637a4a3a2a1a0 0x3f3e3d3c3b3a3938))
(assert_return (invoke "blend-words-13"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a433323130 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0x37363534a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa8a6a5a433323130 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a433323130 0x3f3ead3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a433323139 0x3f3e3d3c3b3a3938))
(assert_return (invoke "blend-words-14"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a433323130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x37363535a3a2a1a0 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3d3cab3a3938)
  (v128.const i64x2 0x37363534a3a2a1a0 0x3b3e3d3c3b3a3938))
(assert_return (invoke "blend-halfwords-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a23130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x373635343332a1a0 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a23130 0xafaeadacacaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a23130 0xafaead3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a23d30 0xafaeadacabaaa9a8))
(assert_return (invoke "blend-halfwords-128"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3f3eadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0xafae3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a6a4a3a2a1a0 0x3f3eadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a332a1a0 0x3f3eadacabaaa9a8)
  (v128.const i64x2 0xa7a6a534a3a2a1a0 0x3f3eadacabaaa9a8))
(assert_return (invoke "blend-halfwords-85"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a63534a3a23130 0xafae3d3cabaa3938)
  (v128.const i64x2 0x3736a5a43332a1a0 0x3f3eadac3b3aa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a63534a3a23130 0xafae3d3cabab3938)
  (v128.const i64x2 0xa7a63534a3a2a130 0xafae3d3cabaa3938)
  (v128.const i64x2 0xa7a63534a3a23130 0xaf303d3cabaa3938))
(assert_return (invoke "blend-halfwords-15"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3736353433323130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0xafaeadacababa9a8)
  (v128.const i64x2 0x3736353433323130 0xafaeadacabaa39a8)
  (v128.const i64x2 0x3736353433323830 0xafaeadacabaaa9a8))
(assert_return (invoke "blend-halfwords-60"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534a3a2a1a0 0xafaeadac3b3a3938)
  (v128.const i64x2 0xa7a6a5a433323130 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x37373534a3a2a1a0 0xafaeadac3b3a3938)
  (v128.const i64x2 0x37363534a3a2a1a0 0xafae3dac3b3a3938)
  (v128.const i64x2 0x37363534a3a2a1a0 0xafaea4ac3b3a3938))
(assert_return (invoke "blend-halfwords-106"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3736a5a43332a1a0 0xafae3d3c3b3aa9a8)
  (v128.const i64x2 0xa7a63534a3a23130 0x3f3eadacabaa3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736a5a43332a1a0 0xafae3e3c3b3aa9a8)
  (v128.const i64x2 0x3736a5a43332a1a0 0xafae3d3c3baaa9a8)
  (v128.const i64x2 0x3736a5a43d32a1a0 0xafae3d3c3b3aa9a8))
(assert_return (invoke "blend-bytes-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x37363534333231a0 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a5a3a2a130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a130 0xafaeadacab3aa9a8)
  (v128.const i64x2 0xa7a63fa4a3a2a130 0xafaeadacabaaa9a8))
(assert_return (invoke "blend-bytes-32768"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3faeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0xaf3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3faeadacacaaa9a8)
  (v128.const i64x2 0xa7a6a534a3a2a1a0 0x3faeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3faeadacabaa3aa8))
(assert_return (invoke "blend-bytes-21845"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa736a534a332a130 0xaf3ead3cab3aa938)
  (v128.const i64x2 0x37a635a433a231a0 0x3fae3dac3baa39a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa736a634a332a130 0xaf3ead3cab3aa938)
  (v128.const i64x2 0xa736a534a332a130 0xaf3e3d3cab3aa938)
  (v128.const i64x2 0xa736a534a332a130 0xaf3ead3cab33a938))
(assert_return (invoke "blend-bytes-255"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3736353433323130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353434323130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x37363534333231a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0xafaeadacab3ea9a8))
(assert_return (invoke "blend-bytes-4680"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa736a5a433a2a1a0 0xafaead3cabaa39a8)
  (v128.const i64x2 0x37a63534a3323130 0x3f3e3dac3b3aa938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa736a5a433a3a1a0 0xafaead3cabaa39a8)
  (v128.const i64x2 0xa736a5a433a2a1a0 0xafaead3c3baa39a8)
  (v128.const i64x2 0xa736a5a433a2a1a0 0xafaead3ca3aa39a8))
(assert_return (invoke "blend-bytes-32766"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534333231a0 0xaf3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a130 0x3faeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x37363534333231a1 0xaf3e3d3c3b3a3938)
  (v128.const i64x2 0xa7363534333231a0 0xaf3e3d3c3b3a3938)
  (v128.const i64x2 0x37363534333231a0 0xaf3e3d3c363a3938))
(assert_return (invoke "rotate-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa8a7a6a5a4a3a2a1 0xa0afaeadacabaaa9)
  (v128.const i64x2 0x3837363534333231 0x303f3e3d3c3b3a39)
  (v128.const i64x2 0xa8a7a6a5a4a3a2a1 0xa0afaeadacabaaa9)
  (v128.const i64x2 0xa8a7a6a5a4a3a2a2 0xa0afaeadacabaaa9)
  (v128.const i64x2 0xa8a7a6a5a4a3a2a1 0xa0afaeadacab3aa9)
  (v128.const i64x2 0xa832a6a5a4a3a2a1 0xa0afaeadacabaaa9))
(assert_return (invoke "concatenate-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa8a7a6a5a4a3a2a1 0x30afaeadacabaaa9)
  (v128.const i64x2 0x3837363534333231 0xa03f3e3d3c3b3a39)
  (v128.const i64x2 0xa8a7a6a5a4a3a2a1 0xa0afaeadacabaaa9)
  (v128.const i64x2 0xa8a7a6a5a4a3a2a1 0x30afaeadadabaaa9)
  (v128.const i64x2 0xa8a7a6a5a433a2a1 0x30afaeadacabaaa9)
  (v128.const i64x2 0xa83ca6a5a4a3a2a1 0x30afaeadacabaaa9))
(assert_return (invoke "concatenate-around-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3837363534333231 0xa03f3e3d3c3b3a39)
  (v128.const i64x2 0xa8a7a6a5a4a3a2a1 0x30afaeadacabaaa9)
  (v128.const i64x2 0xa8a7a6a5a4a3a2a1 0xa0afaeadacabaaa9)
  (v128.const i64x2 0x3837363535333231 0xa03f3e3d3c3b3a39)
  (v128.const i64x2 0x38373635343332a1 0xa03f3e3d3c3b3a39)
  (v128.const i64x2 0x3837363534333231 0xa03f3e3da73b3a39))
(assert_return (invoke "rotate-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0xa1a0afaeadacabaa)
  (v128.const i64x2 0x3938373635343332 0x31303f3e3d3c3b3a)
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0xa1a0afaeadacabaa)
  (v128.const i64x2 0xa9a8a7a6a6a4a3a2 0xa1a0afaeadacabaa)
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0xa1a03faeadacabaa)
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0xa1a0abaeadacabaa))
(assert_return (invoke "concatenate-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0x3130afaeadacabaa)
  (v128.const i64x2 0x3938373635343332 0xa1a03f3e3d3c3b3a)
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0xa1a0afaeadacabaa)
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0x3130afaeadacabab)
  (v128.const i64x2 0xa9a8a7a635a4a3a2 0x3130afaeadacabaa)
  (v128.const i64x2 0xa9a8a7a6a537a3a2 0x3130afaeadacabaa))
(assert_return (invoke "concatenate-around-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3938373635343332 0xa1a03f3e3d3c3b3a)
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0x3130afaeadacabaa)
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0xa1a0afaeadacabaa)
  (v128.const i64x2 0x3938373635343332 0xa1a03f3f3d3c3b3a)
  (v128.const i64x2 0x3938a73635343332 0xa1a03f3e3d3c3b3a)
  (v128.const i64x2 0x39a2373635343332 0xa1a03f3e3d3c3b3a))
(assert_return (invoke "rotate-3"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xaaa9a8a7a6a5a4a3 0xa2a1a0afaeadacab)
  (v128.const i64x2 0x3a39383736353433 0x3231303f3e3d3c3b)
  (v128.const i64x2 0xaaa9a8a7a6a5a4a3 0xa2a1a0afaeadacab)
  (v128.const i64x2 0xaaa9a8a7a6a5a5a3 0xa2a1a0afaeadacab)
  (v128.const i64x2 0xaa39a8a7a6a5a4a3 0xa2a1a0afaeadacab)
  (v128.const i64x2 0xaaa9a8a7a6a5a4a3 0xa2a1a0afaeadaeab))
(assert_return (invoke "concatenate-3"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xaaa9a8a7a6a5a4a3 0x323130afaeadacab)
  (v128.const i64x2 0x3a39383736353433 0xa2a1a03f3e3d3c3b)
  (v128.const i64x2 0xaaa9a8a7a6a5a4a3 0xa2a1a0afaeadacab)
  (v128.const i64x2 0xaaa9a8a8a6a5a4a3 0x323130afaeadacab)
  (v128.const i64x2 0xaaa9a8a7a6a5a4a3 0x32a130afaeadacab)
  (v128.const i64x2 0xaaa9a8a7a6a5a4a3 0x323130afaeaaacab))
(assert_return (invoke "concatenate-around-3"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3a39383736353433 0xa2a1a03f3e3d3c3b)
  (v128.const i64x2 0xaaa9a8a7a6a5a4a3 0x323130afaeadacab)
  (v128.const i64x2 0xaaa9a8a7a6a5a4a3 0xa2a1a0afaeadacab)
  (v128.const i64x2 0x3a39383836353433 0xa2a1a03f3e3d3c3b)
  (v128.const i64x2 0x3a39383736353433 0xa2a1303f3e3d3c3b)
  (v128.const i64x2 0xa839383736353433 0xa2a1a03f3e3d3c3b))
(assert_return (invoke "rotate-4"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0x3b3a393837363534 0x333231303f3e3d3c)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0xabaaa9a8a7a7a5a4 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0xab3aa9a8a7a6a5a4 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa3a2a132afaeadac))
(assert_return (invoke "concatenate-4"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0x33323130afaeadac)
  (v128.const i64x2 0x3b3a393837363534 0xa3a2a1a03f3e3d3c)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0xababa9a8a7a6a5a4 0x33323130afaeadac)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa3323130afaeadac)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0x33323130afaead30))
(assert_return (invoke "concatenate-around-4"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3b3a393837363534 0xa3a2a1a03f3e3d3c)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0x33323130afaeadac)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0x3c3a393837363534 0xa3a2a1a03f3e3d3c)
  (v128.const i64x2 0x3b3a393837363534 0xa3a2a1a0af3e3d3c)
  (v128.const i64x2 0x3b3a39a837363534 0xa3a2a1a03f3e3d3c))
(assert_return (invoke "rotate-5"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xacabaaa9a8a7a6a5 0xa4a3a2a1a0afaead)
  (v128.const i64x2 0x3c3b3a3938373635 0x34333231303f3e3d)
  (v128.const i64x2 0xacabaaa9a8a7a6a5 0xa4a3a2a1a0afaead)
  (v128.const i64x2 0xacabaaa9a8a7a7a5 0xa4a3a2a1a0afaead)
  (v128.const i64x2 0xacab3aa9a8a7a6a5 0xa4a3a2a1a0afaead)
  (v128.const i64x2 0xacabaaa93fa7a6a5 0xa4a3a2a1a0afaead))
(assert_return (invoke "concatenate-5"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xacabaaa9a8a7a6a5 0x3433323130afaead)
  (v128.const i64x2 0x3c3b3a3938373635 0xa4a3a2a1a03f3e3d)
  (v128.const i64x2 0xacabaaa9a8a7a6a5 0xa4a3a2a1a0afaead)
  (v128.const i64x2 0xacabaaa9a8a7a6a5 0x343332313030aead)
  (v128.const i64x2 0xac3baaa9a8a7a6a5 0x3433323130afaead)
  (v128.const i64x2 0xacabaaa9a8a7a6a5 0xa333323130afaead))
(assert_return (invoke "concatenate-around-5"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3c3b3a3938373635 0xa4a3a2a1a03f3e3d)
  (v128.const i64x2 0xacabaaa9a8a7a6a5 0x3433323130afaead)
  (v128.const i64x2 0xacabaaa9a8a7a6a5 0xa4a3a2a1a0afaead)
  (v128.const i64x2 0x3d3b3a3938373635 0xa4a3a2a1a03f3e3d)
  (v128.const i64x2 0x3c3b3a3938373635 0xa4a3a2a1a03fae3d)
  (v128.const i64x2 0x3c3ba63938373635 0xa4a3a2a1a03f3e3d))
(assert_return (invoke "rotate-6"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xadacabaaa9a8a7a6 0xa5a4a3a2a1a0afae)
  (v128.const i64x2 0x3d3c3b3a39383736 0x3534333231303f3e)
  (v128.const i64x2 0xadacabaaa9a8a7a6 0xa5a4a3a2a1a0afae)
  (v128.const i64x2 0xadacabaaa9a8a7a6 0xa5a4a3a2a2a0afae)
  (v128.const i64x2 0xadacabaaa9a8a7a6 0xa5a4a332a1a0afae)
  (v128.const i64x2 0xadacaba8a9a8a7a6 0xa5a4a3a2a1a0afae))
(assert_return (invoke "concatenate-6"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xadacabaaa9a8a7a6 0x353433323130afae)
  (v128.const i64x2 0x3d3c3b3a39383736 0xa5a4a3a2a1a03f3e)
  (v128.const i64x2 0xadacabaaa9a8a7a6 0xa5a4a3a2a1a0afae)
  (v128.const i64x2 0xadacabaaa9a9a7a6 0x353433323130afae)
  (v128.const i64x2 0xadacabaaa9a8a736 0x353433323130afae)
  (v128.const i64x2 0xadacabaaa9a8a7a6 0x3534a3323130afae))
(assert_return (invoke "concatenate-around-6"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3d3c3b3a39383736 0xa5a4a3a2a1a03f3e)
  (v128.const i64x2 0xadacabaaa9a8a7a6 0x353433323130afae)
  (v128.const i64x2 0xadacabaaa9a8a7a6 0xa5a4a3a2a1a0afae)
  (v128.const i64x2 0x3d3d3b3a39383736 0xa5a4a3a2a1a03f3e)
  (v128.const i64x2 0x3d3c3b3a39383736 0x35a4a3a2a1a03f3e)
  (v128.const i64x2 0x3d3c3b3a39383736 0xa5a4a3a2a1a03faa))
(assert_return (invoke "rotate-7"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xaeadacabaaa9a8a7 0xa6a5a4a3a2a1a0af)
  (v128.const i64x2 0x3e3d3c3b3a393837 0x363534333231303f)
  (v128.const i64x2 0xaeadacabaaa9a8a7 0xa6a5a4a3a2a1a0af)
  (v128.const i64x2 0xaeadacabaaa9a8a7 0xa6a5a4a3a3a1a0af)
  (v128.const i64x2 0xaeadacab3aa9a8a7 0xa6a5a4a3a2a1a0af)
  (v128.const i64x2 0xaeadacabaaa93ea7 0xa6a5a4a3a2a1a0af))
(assert_return (invoke "concatenate-7"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xaeadacabaaa9a8a7 0x36353433323130af)
  (v128.const i64x2 0x3e3d3c3b3a393837 0xa6a5a4a3a2a1a03f)
  (v128.const i64x2 0xaeadacabaaa9a8a7 0xa6a5a4a3a2a1a0af)
  (v128.const i64x2 0xaeadacababa9a8a7 0x36353433323130af)
  (v128.const i64x2 0xaeadacabaa39a8a7 0x36353433323130af)
  (v128.const i64x2 0xaeadacabaaa9a8a7 0x3635a833323130af))
(assert_return (invoke "concatenate-around-7"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3e3d3c3b3a393837 0xa6a5a4a3a2a1a03f)
  (v128.const i64x2 0xaeadacabaaa9a8a7 0x36353433323130af)
  (v128.const i64x2 0xaeadacabaaa9a8a7 0xa6a5a4a3a2a1a0af)
  (v128.const i64x2 0x3f3d3c3b3a393837 0xa6a5a4a3a2a1a03f)
  (v128.const i64x2 0x3e3d3cab3a393837 0xa6a5a4a3a2a1a03f)
  (v128.const i64x2 0x3e3d3c3b3a393837 0xa6a5a4a3a23aa03f))
(assert_return (invoke "rotate-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0x3736353433323130)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xafaeadacacaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xafae3dacabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xafaeadacabaaa0a8 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "concatenate-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeadacabaaa9a8 0x3736353433323130)
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xafaeadacabaaa9a8 0x3736353434323130)
  (v128.const i64x2 0xafaeadacabaaa9a8 0x37363534a3323130)
  (v128.const i64x2 0xafaeadacabaaa9a8 0x37363534a6323130))
(assert_return (invoke "concatenate-around-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xafaeadacabaaa9a8 0x3736353433323130)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x3f3e3d3d3b3a3938 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x3f3e3d3c3b3aa938 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0xa7a6a5a4a3a2a133))
(assert_return (invoke "rotate-9"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa0afaeadacabaaa9 0xa8a7a6a5a4a3a2a1)
  (v128.const i64x2 0x303f3e3d3c3b3a39 0x3837363534333231)
  (v128.const i64x2 0xa0afaeadacabaaa9 0xa8a7a6a5a4a3a2a1)
  (v128.const i64x2 0xa0afaeadacababa9 0xa8a7a6a5a4a3a2a1)
  (v128.const i64x2 0xa0afaeadacabaaa9 0xa8a7a6a534a3a2a1)
  (v128.const i64x2 0xa0afaeadacabaaa9 0xa8a7a6a5a433a2a1))
(assert_return (invoke "concatenate-9"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x30afaeadacabaaa9 0x3837363534333231)
  (v128.const i64x2 0xa03f3e3d3c3b3a39 0xa8a7a6a5a4a3a2a1)
  (v128.const i64x2 0xa0afaeadacabaaa9 0xa8a7a6a5a4a3a2a1)
  (v128.const i64x2 0x30afaeadacabaaa9 0x3837363534343231)
  (v128.const i64x2 0x303faeadacabaaa9 0x3837363534333231)
  (v128.const i64x2 0x30afaeadacabaaa9 0x383736353433ad31))
(assert_return (invoke "concatenate-around-9"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa03f3e3d3c3b3a39 0xa8a7a6a5a4a3a2a1)
  (v128.const i64x2 0x30afaeadacabaaa9 0x3837363534333231)
  (v128.const i64x2 0xa0afaeadacabaaa9 0xa8a7a6a5a4a3a2a1)
  (v128.const i64x2 0xa03f3e3d3c3b3a39 0xa8a7a6a5a4a3a3a1)
  (v128.const i64x2 0xa03fae3d3c3b3a39 0xa8a7a6a5a4a3a2a1)
  (v128.const i64x2 0xa03f3e3d3c3b3a39 0xa8a7a6a0a4a3a2a1))
(assert_return (invoke "rotate-10"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa1a0afaeadacabaa 0xa9a8a7a6a5a4a3a2)
  (v128.const i64x2 0x31303f3e3d3c3b3a 0x3938373635343332)
  (v128.const i64x2 0xa1a0afaeadacabaa 0xa9a8a7a6a5a4a3a2)
  (v128.const i64x2 0xa2a0afaeadacabaa 0xa9a8a7a6a5a4a3a2)
  (v128.const i64x2 0xa1a0afaeadacabaa 0x39a8a7a6a5a4a3a2)
  (v128.const i64x2 0xa1a0afaeadac36aa 0xa9a8a7a6a5a4a3a2))
(assert_return (invoke "concatenate-10"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3130afaeadacabaa 0x3938373635343332)
  (v128.const i64x2 0xa1a03f3e3d3c3b3a 0xa9a8a7a6a5a4a3a2)
  (v128.const i64x2 0xa1a0afaeadacabaa 0xa9a8a7a6a5a4a3a2)
  (v128.const i64x2 0x3130afaeadacabab 0x3938373635343332)
  (v128.const i64x2 0x3130afaeadacabaa 0x3938373635a43332)
  (v128.const i64x2 0x3130afaeadacabaa 0x39383736353433a2))
(assert_return (invoke "concatenate-around-10"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa1a03f3e3d3c3b3a 0xa9a8a7a6a5a4a3a2)
  (v128.const i64x2 0x3130afaeadacabaa 0x3938373635343332)
  (v128.const i64x2 0xa1a0afaeadacabaa 0xa9a8a7a6a5a4a3a2)
  (v128.const i64x2 0xa1a03f3e3d3c3b3a 0xa9a8a7a6a5a4a3a3)
  (v128.const i64x2 0xa1303f3e3d3c3b3a 0xa9a8a7a6a5a4a3a2)
  (v128.const i64x2 0xa1a03f393d3c3b3a 0xa9a8a7a6a5a4a3a2))
(assert_return (invoke "rotate-11"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa2a1a0afaeadacab 0xaaa9a8a7a6a5a4a3)
  (v128.const i64x2 0x3231303f3e3d3c3b 0x3a39383736353433)
  (v128.const i64x2 0xa2a1a0afaeadacab 0xaaa9a8a7a6a5a4a3)
  (v128.const i64x2 0xa2a1a0afaeadacac 0xaaa9a8a7a6a5a4a3)
  (v128.const i64x2 0xa2a1a0afae3dacab 0xaaa9a8a7a6a5a4a3)
  (v128.const i64x2 0xa2a1a0afaeadacab 0xaaa9a8a734a5a4a3))
(assert_return (invoke "concatenate-11"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x323130afaeadacab 0x3a39383736353433)
  (v128.const i64x2 0xa2a1a03f3e3d3c3b 0xaaa9a8a7a6a5a4a3)
  (v128.const i64x2 0xa2a1a0afaeadacab 0xaaa9a8a7a6a5a4a3)
  (v128.const i64x2 0x323130afaeadadab 0x3a39383736353433)
  (v128.const i64x2 0x3231a0afaeadacab 0x3a39383736353433)
  (v128.const i64x2 0x323130afaeadaca0 0x3a39383736353433))
(assert_return (invoke "concatenate-around-11"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa2a1a03f3e3d3c3b 0xaaa9a8a7a6a5a4a3)
  (v128.const i64x2 0x323130afaeadacab 0x3a39383736353433)
  (v128.const i64x2 0xa2a1a0afaeadacab 0xaaa9a8a7a6a5a4a3)
  (v128.const i64x2 0xa2a1a03f3e3d3c3c 0xaaa9a8a7a6a5a4a3)
  (v128.const i64x2 0xa2a1a03f3e3d3c3b 0xaaa9a8a736a5a4a3)
  (v128.const i64x2 0xa2a1a03f3e3d3ca4 0xaaa9a8a7a6a5a4a3))
(assert_return (invoke "rotate-12"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a1a0afaeadac 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0x333231303f3e3d3c 0x3b3a393837363534)
  (v128.const i64x2 0xa3a2a1a0afaeadac 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0xa3a2a2a0afaeadac 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a0afaeadac 0xabaaa9a8a7a6a534)
  (v128.const i64x2 0xa3a2a1a0afaeadac 0xabaaa9a8a7a6a5a7))
(assert_return (invoke "concatenate-12"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x33323130afaeadac 0x3b3a393837363534)
  (v128.const i64x2 0xa3a2a1a03f3e3d3c 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a0afaeadac 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0x33323130afaeadac 0x3b3a393838363534)
  (v128.const i64x2 0x33323130afaeadac 0x3b3aa93837363534)
  (v128.const i64x2 0x33323130afaeadac 0x3b3aa63837363534))
(assert_return (invoke "concatenate-around-12"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a1a03f3e3d3c 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0x33323130afaeadac 0x3b3a393837363534)
  (v128.const i64x2 0xa3a2a1a0afaeadac 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a0a03e3d3c 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0xa3a231a03f3e3d3c 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0xa33fa1a03f3e3d3c 0xabaaa9a8a7a6a5a4))
(assert_return (invoke "rotate-13"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa4a3a2a1a0afaead 0xacabaaa9a8a7a6a5)
  (v128.const i64x2 0x34333231303f3e3d 0x3c3b3a3938373635)
  (v128.const i64x2 0xa4a3a2a1a0afaead 0xacabaaa9a8a7a6a5)
  (v128.const i64x2 0xa4a3a2a1a0afafad 0xacabaaa9a8a7a6a5)
  (v128.const i64x2 0xa4a3a2a1a0afaead 0x3cabaaa9a8a7a6a5)
  (v128.const i64x2 0xa4a3a2a1a0afaead 0xacabaaa9a8a7a637))
(assert_return (invoke "concatenate-13"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3433323130afaead 0x3c3b3a3938373635)
  (v128.const i64x2 0xa4a3a2a1a03f3e3d 0xacabaaa9a8a7a6a5)
  (v128.const i64x2 0xa4a3a2a1a0afaead 0xacabaaa9a8a7a6a5)
  (v128.const i64x2 0x3533323130afaead 0x3c3b3a3938373635)
  (v128.const i64x2 0x3433323130af3ead 0x3c3b3a3938373635)
  (v128.const i64x2 0x3433323130afaead 0x3ca33a3938373635))
(assert_return (invoke "concatenate-around-13"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa4a3a2a1a03f3e3d 0xacabaaa9a8a7a6a5)
  (v128.const i64x2 0x3433323130afaead 0x3c3b3a3938373635)
  (v128.const i64x2 0xa4a3a2a1a0afaead 0xacabaaa9a8a7a6a5)
  (v128.const i64x2 0xa4a3a2a1a03f3e3d 0xacacaaa9a8a7a6a5)
  (v128.const i64x2 0xa4a3a2a1a03fae3d 0xacabaaa9a8a7a6a5)
  (v128.const i64x2 0xa4a3a2a1a03f3e3d 0xacaba7a9a8a7a6a5))
(assert_return (invoke "rotate-14"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa5a4a3a2a1a0afae 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0x3534333231303f3e 0x3d3c3b3a39383736)
  (v128.const i64x2 0xa5a4a3a2a1a0afae 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0xa5a4a3a2a2a0afae 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0xa5a4a3a2a1a03fae 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0xa5a4aca2a1a0afae 0xadacabaaa9a8a7a6))
(assert_return (invoke "concatenate-14"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x353433323130afae 0x3d3c3b3a39383736)
  (v128.const i64x2 0xa5a4a3a2a1a03f3e 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0xa5a4a3a2a1a0afae 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0x353433323130afae 0x3d3c3b3a39393736)
  (v128.const i64x2 0x3534333231a0afae 0x3d3c3b3a39383736)
  (v128.const i64x2 0x353433323130afae 0x3d3c353a39383736))
(assert_return (invoke "concatenate-around-14"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa5a4a3a2a1a03f3e 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0x353433323130afae 0x3d3c3b3a39383736)
  (v128.const i64x2 0xa5a4a3a2a1a0afae 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0xa5a4a3a2a1a03f3f 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0xa5a4a3a2a1a03f3e 0xadac3baaa9a8a7a6)
  (v128.const i64x2 0xa5a4a3a2a1a0aa3e 0xadacabaaa9a8a7a6))
(assert_return (invoke "rotate-15"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa6a5a4a3a2a1a0af 0xaeadacabaaa9a8a7)
  (v128.const i64x2 0x363534333231303f 0x3e3d3c3b3a393837)
  (v128.const i64x2 0xa6a5a4a3a2a1a0af 0xaeadacabaaa9a8a7)
  (v128.const i64x2 0xa6a6a4a3a2a1a0af 0xaeadacabaaa9a8a7)
  (v128.const i64x2 0x36a5a4a3a2a1a0af 0xaeadacabaaa9a8a7)
  (v128.const i64x2 0xa6a5a4a3a2a1a0af 0xaeadacab39a9a8a7))
(assert_return (invoke "concatenate-15"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x36353433323130af 0x3e3d3c3b3a393837)
  (v128.const i64x2 0xa6a5a4a3a2a1a03f 0xaeadacabaaa9a8a7)
  (v128.const i64x2 0xa6a5a4a3a2a1a0af 0xaeadacabaaa9a8a7)
  (v128.const i64x2 0x36353533323130af 0x3e3d3c3b3a393837)
  (v128.const i64x2 0x363534333231303f 0x3e3d3c3b3a393837)
  (v128.const i64x2 0x36353433323130af 0x3e393c3b3a393837))
(assert_return (invoke "concatenate-around-15"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa6a5a4a3a2a1a03f 0xaeadacabaaa9a8a7)
  (v128.const i64x2 0x36353433323130af 0x3e3d3c3b3a393837)
  (v128.const i64x2 0xa6a5a4a3a2a1a0af 0xaeadacabaaa9a8a7)
  (v128.const i64x2 0xa6a5a4a3a2a1a03f 0xaeadacacaaa9a8a7)
  (v128.const i64x2 0xa6a5a4a3a2a1a03f 0x3eadacabaaa9a8a7)
  (v128.const i64x2 0xa6a5a4a3a2a1383f 0xaeadacabaaa9a8a7))
(assert_return (invoke "even-bytes"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xaeacaaa8a6a4a2a0 0x3e3c3a3836343230)
  (v128.const i64x2 0x3e3c3a3836343230 0xaeacaaa8a6a4a2a0)
  (v128.const i64x2 0xaeacaaa8a6a4a2a0 0xaeacaaa8a6a4a2a0)
  (v128.const i64x2 0xaeacaaa8a6a4a2a1 0x3e3c3a3836343230)
  (v128.const i64x2 0xaeacaa38a6a4a2a0 0x3e3c3a3836343230)
  (v128.const i64x2 0xaeacaaa8a6a4a2a0 0x3e3c3a3e36343230))
(assert_return (invoke "odd-bytes"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafadaba9a7a5a3a1 0x3f3d3b3937353331)
  (v128.const i64x2 0x3f3d3b3937353331 0xafadaba9a7a5a3a1)
  (v128.const i64x2 0xafadaba9a7a5a3a1 0xafadaba9a7a5a3a1)
  (v128.const i64x2 0xafadaba9a7a5a4a1 0x3f3d3b3937353331)
  (v128.const i64x2 0xafadaba9a7a5a3a1 0x3f3dab3937353331)
  (v128.const i64x2 0xafadaba9a736a3a1 0x3f3d3b3937353331))
(assert_return (invoke "even-halfwords"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xadaca9a8a5a4a1a0 0x3d3c393835343130)
  (v128.const i64x2 0x3d3c393835343130 0xadaca9a8a5a4a1a0)
  (v128.const i64x2 0xadaca9a8a5a4a1a0 0xadaca9a8a5a4a1a0)
  (v128.const i64x2 0xadaca9a8a5a4a1a0 0x3d3c393835343230)
  (v128.const i64x2 0xadaca9a8a5a4a1a0 0x3d3ca93835343130)
  (v128.const i64x2 0xadaca9a8a5a4a1a0 0x3d3c3938353431a1))
(assert_return (invoke "odd-halfwords"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeabaaa7a6a3a2 0x3f3e3b3a37363332)
  (v128.const i64x2 0x3f3e3b3a37363332 0xafaeabaaa7a6a3a2)
  (v128.const i64x2 0xafaeabaaa7a6a3a2 0xafaeabaaa7a6a3a2)
  (v128.const i64x2 0xafaeabaaa7a6a3a2 0x3f3e3b3a37363333)
  (v128.const i64x2 0xafaeabaaa7a6a3a2 0x3f3e3b3aa7363332)
  (v128.const i64x2 0xafaeabaaa7a6a3a2 0x3f3e3b3a37ab3332))
(assert_return (invoke "reverse"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa8a9aaabacadaeaf 0xa0a1a2a3a4a5a6a7)
  (v128.const i64x2 0x38393a3b3c3d3e3f 0x3031323334353637)
  (v128.const i64x2 0xa8a9aaabacadaeaf 0xa0a1a2a3a4a5a6a7)
  (v128.const i64x2 0xa8a9aaabacadaeaf 0xa0a1a2a4a4a5a6a7)
  (v128.const i64x2 0xa8a9aaabacadaeaf 0xa0a1a2a3a4a5a637)
  (v128.const i64x2 0xa8a9aaabacada6af 0xa0a1a2a3a4a5a6a7))
(assert_return (invoke "reverse-second"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x38393a3b3c3d3e3f 0x3031323334353637)
  (v128.const i64x2 0xa8a9aaabacadaeaf 0xa0a1a2a3a4a5a6a7)
  (v128.const i64x2 0xa8a9aaabacadaeaf 0xa0a1a2a3a4a5a6a7)
  (v128.const i64x2 0x38393a3b3c3e3e3f 0x3031323334353637)
  (v128.const i64x2 0x38393a3b3c3d3e3f 0x30313233343536a7)
  (v128.const i64x2 0x38a83a3b3c3d3e3f 0x3031323334353637))
(assert_return (invoke "reverse-of-words"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a1a0a7a6a5a4)
  (v128.const i64x2 0x3b3a39383f3e3d3c 0x3332313037363534)
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a1a0a7a6a5a4)
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a1a0a7a6a5a5)
  (v128.const i64x2 0xabaaa9a8afaead3c 0xa3a2a1a0a7a6a5a4)
  (v128.const i64x2 0xaba8a9a8afaeadac 0xa3a2a1a0a7a6a5a4))
(assert_return (invoke "swap-bytes-of-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa6a7a4a5a2a3a0a1 0xaeafacadaaaba8a9)
  (v128.const i64x2 0x3637343532333031 0x3e3f3c3d3a3b3839)
  (v128.const i64x2 0xa6a7a4a5a2a3a0a1 0xaeafacadaaaba8a9)
  (v128.const i64x2 0xa6a7a4a5a2a3a0a1 0xaeafacaeaaaba8a9)
  (v128.const i64x2 0xa6a7a4a5a2a3a031 0xaeafacadaaaba8a9)
  (v128.const i64x2 0xa6a7a4a5a2a3a0a1 0xaeafacadaaaba4a9))
(assert_return (invoke "swap-bytes-of-4"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa4a5a6a7a0a1a2a3 0xacadaeafa8a9aaab)
  (v128.const i64x2 0x3435363730313233 0x3c3d3e3f38393a3b)
  (v128.const i64x2 0xa4a5a6a7a0a1a2a3 0xacadaeafa8a9aaab)
  (v128.const i64x2 0xa4a5a6a7a0a1a2a3 0xacadaeafa8a9aaac)
  (v128.const i64x2 0xa4a5a6a7a0a1a2a3 0xacadaeaf38a9aaab)
  (v128.const i64x2 0xa4a5a6a7a0a1a2a3 0xacadaeafa5a9aaab))
(assert_return (invoke "swap-bytes-of-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa0a1a2a3a4a5a6a7 0xa8a9aaabacadaeaf)
  (v128.const i64x2 0x3031323334353637 0x38393a3b3c3d3e3f)
  (v128.const i64x2 0xa0a1a2a3a4a5a6a7 0xa8a9aaabacadaeaf)
  (v128.const i64x2 0xa0a1a2a3a4a5a6a7 0xa8a9ababacadaeaf)
  (v128.const i64x2 0xa0a1a2a3a4a5a6a7 0xa8a9aa3bacadaeaf)
  (v128.const i64x2 0xa0a1a2a3a4a5a6a7 0xa5a9aaabacadaeaf))
(assert_return (invoke "extend-1-2-from-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37a335a233a131a0 0x3fa73da63ba539a4)
  (v128.const i64x2 0xa733a532a331a130 0xaf37ad36ab35a934)
  (v128.const i64x2 0xa7a3a5a2a3a1a1a0 0xafa7ada6aba5a9a4)
  (v128.const i64x2 0x37a435a233a131a0 0x3fa73da63ba539a4)
  (v128.const i64x2 0x37a335a233a131a0 0x3fa73da63ba53934)
  (v128.const i64x2 0x37a3aaa233a131a0 0x3fa73da63ba539a4))
(assert_return (invoke "extend-1-2-from-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37a435a333a231a1 0x3fa83da73ba639a5)
  (v128.const i64x2 0xa734a533a332a131 0xaf38ad37ab36a935)
  (v128.const i64x2 0xa7a4a5a3a3a2a1a1 0xafa8ada7aba6a9a5)
  (v128.const i64x2 0x37a435a334a231a1 0x3fa83da73ba639a5)
  (v128.const i64x2 0x37a4353333a231a1 0x3fa83da73ba639a5)
  (v128.const i64x2 0x37a435a333a231a1 0x3fa83da73ba637a5))
(assert_return (invoke "extend-1-2-from-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37ab35aa33a931a8 0x3faf3dae3bad39ac)
  (v128.const i64x2 0xa73ba53aa339a138 0xaf3fad3eab3da93c)
  (v128.const i64x2 0xa7aba5aaa3a9a1a8 0xafafadaeabada9ac)
  (v128.const i64x2 0x37ab35aa33aa31a8 0x3faf3dae3bad39ac)
  (v128.const i64x2 0x37ab35aa333931a8 0x3faf3dae3bad39ac)
  (v128.const i64x2 0x373d35aa33a931a8 0x3faf3dae3bad39ac))
(assert_return (invoke "extend-1-4-from-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x373635a1333231a0 0x3f3e3da33b3a39a2)
  (v128.const i64x2 0xa7a6a531a3a2a130 0xafaead33abaaa932)
  (v128.const i64x2 0xa7a6a5a1a3a2a1a0 0xafaeada3abaaa9a2)
  (v128.const i64x2 0x373635a1333331a0 0x3f3e3da33b3a39a2)
  (v128.const i64x2 0x373635a133a231a0 0x3f3e3da33b3a39a2)
  (v128.const i64x2 0x373635a13d3231a0 0x3f3e3da33b3a39a2))
(assert_return (invoke "extend-1-4-from-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x373635a2333231a1 0x3f3e3da43b3a39a3)
  (v128.const i64x2 0xa7a6a532a3a2a131 0xafaead34abaaa933)
  (v128.const i64x2 0xa7a6a5a2a3a2a1a1 0xafaeada4abaaa9a3)
  (v128.const i64x2 0x383635a2333231a1 0x3f3e3da43b3a39a3)
  (v128.const i64x2 0x373635a2333231a1 0x3f3e3d343b3a39a3)
  (v128.const i64x2 0x373635a2333231a1 0x3f353da43b3a39a3))
(assert_return (invoke "extend-1-4-from-12"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x373635ad333231ac 0x3f3e3daf3b3a39ae)
  (v128.const i64x2 0xa7a6a53da3a2a13c 0xafaead3fabaaa93e)
  (v128.const i64x2 0xa7a6a5ada3a2a1ac 0xafaeadafabaaa9ae)
  (v128.const i64x2 0x373635ad333232ac 0x3f3e3daf3b3a39ae)
  (v128.const i64x2 0x37a635ad333231ac 0x3f3e3daf3b3a39ae)
  (v128.const i64x2 0x37ac35ad333231ac 0x3f3e3daf3b3a39ae))
(assert_return (invoke "extend-1-8-from-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534333231a0 0x3f3e3d3c3b3a39a1)
  (v128.const i64x2 0xa7a6a5a4a3a2a130 0xafaeadacabaaa931)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a1)
  (v128.const i64x2 0x37363534333232a0 0x3f3e3d3c3b3a39a1)
  (v128.const i64x2 0x3736a534333231a0 0x3f3e3d3c3b3a39a1)
  (v128.const i64x2 0x37363534333231a0 0xa73e3d3c3b3a39a1))
(assert_return (invoke "extend-1-8-from-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534333231a1 0x3f3e3d3c3b3a39a2)
  (v128.const i64x2 0xa7a6a5a4a3a2a131 0xafaeadacabaaa932)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a1 0xafaeadacabaaa9a2)
  (v128.const i64x2 0x37373534333231a1 0x3f3e3d3c3b3a39a2)
  (v128.const i64x2 0x3736a534333231a1 0x3f3e3d3c3b3a39a2)
  (v128.const i64x2 0x37363531333231a1 0x3f3e3d3c3b3a39a2))
(assert_return (invoke "extend-1-8-from-14"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534333231ae 0x3f3e3d3c3b3a39af)
  (v128.const i64x2 0xa7a6a5a4a3a2a13e 0xafaeadacabaaa93f)
  (v128.const i64x2 0xa7a6a5a4a3a2a1ae 0xafaeadacabaaa9af)
  (v128.const i64x2 0x37363535333231ae 0x3f3e3d3c3b3a39af)
  (v128.const i64x2 0x373635343332a1ae 0x3f3e3d3c3b3a39af)
  (v128.const i64x2 0x3736a834333231ae 0x3f3e3d3c3b3a39af))
(assert_return (invoke "extend-2-4-from-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3736a3a23332a1a0 0x3f3ea7a63b3aa5a4)
  (v128.const i64x2 0xa7a63332a3a23130 0xafae3736abaa3534)
  (v128.const i64x2 0xa7a6a3a2a3a2a1a0 0xafaea7a6abaaa5a4)
  (v128.const i64x2 0x3736a3a23332a1a0 0x3f3fa7a63b3aa5a4)
  (v128.const i64x2 0x373633a23332a1a0 0x3f3ea7a63b3aa5a4)
  (v128.const i64x2 0x3736a33a3332a1a0 0x3f3ea7a63b3aa5a4))
(assert_return (invoke "extend-2-4-from-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3736a5a43332a3a2 0x3f3ea9a83b3aa7a6)
  (v128.const i64x2 0xa7a63534a3a23332 0xafae3938abaa3736)
  (v128.const i64x2 0xa7a6a5a4a3a2a3a2 0xafaea9a8abaaa7a6)
  (v128.const i64x2 0x3736a5a43332a3a2 0x3f3ea9a93b3aa7a6)
  (v128.const i64x2 0x3736a5343332a3a2 0x3f3ea9a83b3aa7a6)
  (v128.const i64x2 0x3736a5a43332a3a2 0x3f3ea9a83baaa7a6))
(assert_return (invoke "extend-2-4-from-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3736abaa3332a9a8 0x3f3eafae3b3aadac)
  (v128.const i64x2 0xa7a63b3aa3a23938 0xafae3f3eabaa3d3c)
  (v128.const i64x2 0xa7a6abaaa3a2a9a8 0xafaeafaeabaaadac)
  (v128.const i64x2 0x3736abaa3332aaa8 0x3f3eafae3b3aadac)
  (v128.const i64x2 0x3736abaa3332a9a8 0x3f3eafaeab3aadac)
  (v128.const i64x2 0x3736abaa3332a9a8 0x3f3ea0ae3b3aadac))
(assert_return (invoke "extend-2-8-from-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x373635343332a1a0 0x3f3e3d3c3b3aa3a2)
  (v128.const i64x2 0xa7a6a5a4a3a23130 0xafaeadacabaa3332)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa3a2)
  (v128.const i64x2 0x373636343332a1a0 0x3f3e3d3c3b3aa3a2)
  (v128.const i64x2 0x373635a43332a1a0 0x3f3e3d3c3b3aa3a2)
  (v128.const i64x2 0x373635343332a1a0 0x3f3e3d3c3b32a3a2))
(assert_return (invoke "extend-2-8-from-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x373635343332a3a2 0x3f3e3d3c3b3aa5a4)
  (v128.const i64x2 0xa7a6a5a4a3a23332 0xafaeadacabaa3534)
  (v128.const i64x2 0xa7a6a5a4a3a2a3a2 0xafaeadacabaaa5a4)
  (v128.const i64x2 0x373635343332a3a2 0x3f3e3d3c3c3aa5a4)
  (v128.const i64x2 0x373635343332a3a2 0x3f3e3dac3b3aa5a4)
  (v128.const i64x2 0x373635343332a3a2 0x3fa73d3c3b3aa5a4))
(assert_return (invoke "extend-2-8-from-12"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x373635343332adac 0x3f3e3d3c3b3aafae)
  (v128.const i64x2 0xa7a6a5a4a3a23d3c 0xafaeadacabaa3f3e)
  (v128.const i64x2 0xa7a6a5a4a3a2adac 0xafaeadacabaaafae)
  (v128.const i64x2 0x373635343432adac 0x3f3e3d3c3b3aafae)
  (v128.const i64x2 0xa73635343332adac 0x3f3e3d3c3b3aafae)
  (v128.const i64x2 0x373635343332a1ac 0x3f3e3d3c3b3aafae))
(assert_return (invoke "extend-4-8-from-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3d3ca7a6a5a4)
  (v128.const i64x2 0xa7a6a5a433323130 0xafaeadac37363534)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadaca7a6a5a4)
  (v128.const i64x2 0x37363534a4a2a1a0 0x3f3e3d3ca7a6a5a4)
  (v128.const i64x2 0x37363534a3a2a130 0x3f3e3d3ca7a6a5a4)
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3d3ca735a5a4))
(assert_return (invoke "extend-4-8-from-4"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534a7a6a5a4 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a437363534 0xafaeadac3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x37363534a7a6a5a4 0x3f3e3d3cababa9a8)
  (v128.const i64x2 0x373635a4a7a6a5a4 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0x37af3534a7a6a5a4 0x3f3e3d3cabaaa9a8))
(assert_return (invoke "extend-4-8-from-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534abaaa9a8 0x3f3e3d3cafaeadac)
  (v128.const i64x2 0xa7a6a5a43b3a3938 0xafaeadac3f3e3d3c)
  (v128.const i64x2 0xa7a6a5a4abaaa9a8 0xafaeadacafaeadac)
  (v128.const i64x2 0x37363534abaaa9a8 0x3f3e3e3cafaeadac)
  (v128.const i64x2 0x37363534abaaa9a8 0x3f3e3d3cafaead3c)
  (v128.const i64x2 0x37363534abaa31a8 0x3f3e3d3cafaeadac))
(assert_return (invoke "any-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a3a3a4a7aba4a3 0xada2a2a9aea3a4ae)
  (v128.const i64x2 0x33333334373b3433 0x3d3232393e33343e)
  (v128.const i64x2 0xa3a3a3a4a7aba4a3 0xada2a2a9aea3a4ae)
  (v128.const i64x2 0xa3a3a3a4a7aba5a3 0xada2a2a9aea3a4ae)
  (v128.const i64x2 0xa3a3a334a7aba4a3 0xada2a2a9aea3a4ae)
  (v128.const i64x2 0xa3a3a334a7aba4a3 0xada2a2a9aea3a4ae))
(assert_return (invoke "any-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x30ac3e33a3a8363a 0x3ca83c35323a35a0)
  (v128.const i64x2 0xa03caea33338a6aa 0xac38aca5a2aaa530)
  (v128.const i64x2 0xa0acaea3a3a8a6aa 0xaca8aca5a2aaa5a0)
  (v128.const i64x2 0x30ac3e33a3a8363a 0x3ca83c35333a35a0)
  (v128.const i64x2 0x30ac3e33a3a8363a 0x3c383c35323a35a0)
  (v128.const i64x2 0x30ac3e33a3a8363a 0x3ca83c35323a35ac))
(assert_return (invoke "any-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3030a6a0ac30a3ad 0xacafae33363ba138)
  (v128.const i64x2 0xa0a036303ca0333d 0x3c3f3ea3a6ab31a8)
  (v128.const i64x2 0xa0a0a6a0aca0a3ad 0xacafaea3a6aba1a8)
  (v128.const i64x2 0x3030a6a0ac30a3ad 0xacafae33363ba238)
  (v128.const i64x2 0xa030a6a0ac30a3ad 0xacafae33363ba138)
  (v128.const i64x2 0x3030a6a0ac30a332 0xacafae33363ba138))
(assert_return (invoke "any-3"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xada1abaaa5a2a9a3 0xa9afa7aea0a6a5a7)
  (v128.const i64x2 0x3d313b3a35323933 0x393f373e30363537)
  (v128.const i64x2 0xada1abaaa5a2a9a3 0xa9afa7aea0a6a5a7)
  (v128.const i64x2 0xada1abaaa5a2a9a3 0xa930a7aea0a6a5a7)
  (v128.const i64x2 0xada1abaaa5a2a9a3 0x39afa7aea0a6a5a7)
  (v128.const i64x2 0xada1abaaa5a2a934 0xa9afa7aea0a6a5a7))
(assert_return (invoke "any-4"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa0a736a0a4a0a7ac 0xa9a139a23b36a7af)
  (v128.const i64x2 0x3037a6303430373c 0x3931a932aba6373f)
  (v128.const i64x2 0xa0a7a6a0a4a0a7ac 0xa9a1a9a2aba6a7af)
  (v128.const i64x2 0xa0a836a0a4a0a7ac 0xa9a139a23b36a7af)
  (v128.const i64x2 0xa03736a0a4a0a7ac 0xa9a139a23b36a7af)
  (v128.const i64x2 0xa0a736a0ada0a7ac 0xa9a139a23b36a7af))
(assert_return (invoke "any-5"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xab343ba9a3a7a23b 0xa6a2a032afa63b36)
  (v128.const i64x2 0x3ba4ab39333732ab 0x363230a23f36aba6)
  (v128.const i64x2 0xaba4aba9a3a7a2ab 0xa6a2a0a2afa6aba6)
  (v128.const i64x2 0xab343ba9a3a7a23b 0xa6a2a032afa63c36)
  (v128.const i64x2 0xab343ba9a3a7a23b 0xa6a2a032af363b36)
  (v128.const i64x2 0xab343ba9a3a7a2ae 0xa6a2a032afa63b36))
(assert_return (invoke "any-6"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa5a3a4aea8aea3a4 0xa9aaafa6a4a9a4ac)
  (v128.const i64x2 0x3533343e383e3334 0x393a3f363439343c)
  (v128.const i64x2 0xa5a3a4aea8aea3a4 0xa9aaafa6a4a9a4ac)
  (v128.const i64x2 0xa6a3a4aea8aea3a4 0xa9aaafa6a4a9a4ac)
  (v128.const i64x2 0xa5a3a4aea8aea3a4 0xa9aaafa6a439a4ac)
  (v128.const i64x2 0xa5a338aea8aea3a4 0xa9aaafa6a4a9a4ac))
(assert_return (invoke "any-7"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa6a2a33ea13d323d 0x363da6a93d3a3e38)
  (v128.const i64x2 0x363233ae31ada2ad 0xa6ad3639adaaaea8)
  (v128.const i64x2 0xa6a2a3aea1ada2ad 0xa6ada6a9adaaaea8)
  (v128.const i64x2 0xa6a2a33ea13d323d 0x363da6a93d3a3f38)
  (v128.const i64x2 0xa6a2a33ea13d323d 0x363da6a9ad3a3e38)
  (v128.const i64x2 0xa6a2a33ea13d32a8 0x363da6a93d3a3e38))
(assert_return (invoke "any-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xae3b32afa4ae30ae 0xa2af38303137a9a0)
  (v128.const i64x2 0x3eaba23f343ea03e 0x323fa8a0a1a73930)
  (v128.const i64x2 0xaeaba2afa4aea0ae 0xa2afa8a0a1a7a9a0)
  (v128.const i64x2 0xae3b32afa4ae30ae 0xa2af38303137a9a1)
  (v128.const i64x2 0xae3b32afa4aea0ae 0xa2af38303137a9a0)
  (v128.const i64x2 0xae3b32afa43230ae 0xa2af38303137a9a0))
(assert_return (invoke "any-9"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xaca7a3aea0aba0ab 0xa4a7afa6adaca6a2)
  (v128.const i64x2 0x3c37333e303b303b 0x34373f363d3c3632)
  (v128.const i64x2 0xaca7a3aea0aba0ab 0xa4a7afa6adaca6a2)
  (v128.const i64x2 0xaca7a3aea0aba0ac 0xa4a7afa6adaca6a2)
  (v128.const i64x2 0xaca7a3aea0aba0ab 0xa4a7afa6adaca632)
  (v128.const i64x2 0xaca7a3aea3aba0ab 0xa4a7afa6adaca6a2))
(assert_return (invoke "any-10"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa63d3da23335ae3d 0x363b34a03533a9aa)
  (v128.const i64x2 0x36adad32a3a53ead 0xa6aba430a5a3393a)
  (v128.const i64x2 0xa6adada2a3a5aead 0xa6aba4a0a5a3a9aa)
  (v128.const i64x2 0xa63d3da23335ae3d 0x363b34a13533a9aa)
  (v128.const i64x2 0xa63d3da23335ae3d 0x363b34a0a533a9aa)
  (v128.const i64x2 0xa63d3da23335ae3b 0x363b34a03533a9aa))
(assert_return (invoke "any-11"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xaeac3831313b39a0 0x323133a3a93b34a5)
  (v128.const i64x2 0x3e3ca8a1a1aba930 0xa2a1a33339aba435)
  (v128.const i64x2 0xaeaca8a1a1aba9a0 0xa2a1a3a3a9aba4a5)
  (v128.const i64x2 0xaeac3832313b39a0 0x323133a3a93b34a5)
  (v128.const i64x2 0xaeac383131ab39a0 0x323133a3a93b34a5)
  (v128.const i64x2 0xaeac3831313b39a0 0x3d3133a3a93b34a5))
