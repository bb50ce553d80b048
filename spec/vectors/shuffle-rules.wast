;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Shuffles: those that processors have instructions for, and near misses.
;;
;; "rotate-3" shuffles parameters 0 and 1. Results are: the shuffle that the name says, of the parameters, of them in
;; the other order, and of parameter 0 with itself; then five shuffles of the parameters with something changed: one
;; index by one, by 16, by something; two and four neighbours by one.

(module
  (memory 1 5)
  (data (i32.const 0) "\60\61\62\63\64\65\66\67\68\69\6a\6b\6c\6d\6e\6f\70\71\72\73\74\75\76\77\78\79\7a\7b\7c\7d\7e\7f")
  (func $identity (export "identity") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 14 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 20 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 5 6 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 5 6 7 8 8 9 10 11 12 13 14 15
  )
  (func $second (export "second") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 19 19 20 21 22 23 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 24 25 26 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 24 25 26 27 28 29 0 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 24 25 27 28 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 21 22 23 24 24 25 26 27 28 29 30 31
  )
  (func $byte-0 (export "byte-0") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 local.get 1 local.get 0
    i8x16.shuffle 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 local.get 0 local.get 0
    i8x16.shuffle 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 local.get 0 local.get 1
    i8x16.shuffle 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 local.get 0 local.get 1
    i8x16.shuffle 0 0 0 0 0 0 0 16 0 0 0 0 0 0 0 0 local.get 0 local.get 1
    i8x16.shuffle 0 0 0 0 0 0 0 0 0 0 0 0 11 0 0 0 local.get 0 local.get 1
    i8x16.shuffle 1 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 local.get 0 local.get 1
    i8x16.shuffle 0 0 0 0 1 1 1 1 0 0 0 0 0 0 0 0
  )
  (func $byte-1 (export "byte-1") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 local.get 1 local.get 0
    i8x16.shuffle 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 local.get 0 local.get 0
    i8x16.shuffle 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 local.get 0 local.get 1
    i8x16.shuffle 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 local.get 0 local.get 1
    i8x16.shuffle 1 1 1 1 1 1 1 1 1 1 1 17 1 1 1 1 local.get 0 local.get 1
    i8x16.shuffle 1 1 1 1 1 31 1 1 1 1 1 1 1 1 1 1 local.get 0 local.get 1
    i8x16.shuffle 1 1 1 1 1 1 1 1 1 1 1 1 2 2 1 1 local.get 0 local.get 1
    i8x16.shuffle 1 1 1 1 1 1 1 1 1 1 1 1 2 2 2 2
  )
  (func $byte-2 (export "byte-2") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 local.get 1 local.get 0
    i8x16.shuffle 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 local.get 0 local.get 0
    i8x16.shuffle 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 local.get 0 local.get 1
    i8x16.shuffle 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 local.get 0 local.get 1
    i8x16.shuffle 2 2 2 2 2 2 2 2 2 2 2 2 2 2 18 2 local.get 0 local.get 1
    i8x16.shuffle 2 2 2 2 2 2 2 2 14 2 2 2 2 2 2 2 local.get 0 local.get 1
    i8x16.shuffle 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 local.get 0 local.get 1
    i8x16.shuffle 2 2 2 2 3 3 3 3 2 2 2 2 2 2 2 2
  )
  (func $byte-7 (export "byte-7") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 local.get 1 local.get 0
    i8x16.shuffle 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 local.get 0 local.get 0
    i8x16.shuffle 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 local.get 0 local.get 1
    i8x16.shuffle 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 local.get 0 local.get 1
    i8x16.shuffle 23 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 local.get 0 local.get 1
    i8x16.shuffle 7 7 7 7 7 7 22 7 7 7 7 7 7 7 7 7 local.get 0 local.get 1
    i8x16.shuffle 7 7 7 7 7 7 7 7 7 7 8 8 7 7 7 7 local.get 0 local.get 1
    i8x16.shuffle 7 7 7 7 7 7 7 7 8 8 8 8 7 7 7 7
  )
  (func $byte-15 (export "byte-15") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 local.get 1
    local.get 0 i8x16.shuffle 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 local.get 0 local.get 0
    i8x16.shuffle 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 local.get 0 local.get 1
    i8x16.shuffle 15 16 15 15 15 15 15 15 15 15 15 15 15 15 15 15 local.get 0 local.get 1
    i8x16.shuffle 15 15 15 15 15 15 15 31 15 15 15 15 15 15 15 15 local.get 0 local.get 1
    i8x16.shuffle 15 15 26 15 15 15 15 15 15 15 15 15 15 15 15 15 local.get 0 local.get 1
    i8x16.shuffle 15 15 15 15 15 15 15 15 16 16 15 15 15 15 15 15 local.get 0 local.get 1
    i8x16.shuffle 15 15 15 15 15 15 15 15 16 16 16 16 15 15 15 15
  )
  (func $byte-16 (export "byte-16") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 16 16 16 16 16 16 16 16 16 16 16 16 16 16 16 local.get 1
    local.get 0 i8x16.shuffle 16 16 16 16 16 16 16 16 16 16 16 16 16 16 16 16 local.get 0 local.get 0
    i8x16.shuffle 16 16 16 16 16 16 16 16 16 16 16 16 16 16 16 16 local.get 0 local.get 1
    i8x16.shuffle 16 16 16 16 16 16 16 16 16 16 16 16 16 17 16 16 local.get 0 local.get 1
    i8x16.shuffle 16 16 0 16 16 16 16 16 16 16 16 16 16 16 16 16 local.get 0 local.get 1
    i8x16.shuffle 16 16 16 16 16 16 16 16 16 16 16 16 16 16 16 30 local.get 0 local.get 1
    i8x16.shuffle 16 16 16 16 16 16 16 16 16 16 17 17 16 16 16 16 local.get 0 local.get 1
    i8x16.shuffle 16 16 16 16 16 16 16 16 17 17 17 17 16 16 16 16
  )
  (func $byte-31 (export "byte-31") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 local.get 1
    local.get 0 i8x16.shuffle 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 local.get 0 local.get 0
    i8x16.shuffle 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 local.get 0 local.get 1
    i8x16.shuffle 31 31 31 31 31 31 31 31 31 31 31 31 31 31 0 31 local.get 0 local.get 1
    i8x16.shuffle 31 31 31 31 31 31 31 31 31 15 31 31 31 31 31 31 local.get 0 local.get 1
    i8x16.shuffle 31 31 31 31 31 31 31 31 31 31 31 5 31 31 31 31 local.get 0 local.get 1
    i8x16.shuffle 0 0 31 31 31 31 31 31 31 31 31 31 31 31 31 31 local.get 0 local.get 1
    i8x16.shuffle 0 0 0 0 31 31 31 31 31 31 31 31 31 31 31 31
  )
  (func $halfword-0 (export "halfword-0") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 0 1 0 1 0 1 0 1 0 1 0 1 0 1 local.get 1 local.get 0
    i8x16.shuffle 0 1 0 1 0 1 0 1 0 1 0 1 0 1 0 1 local.get 0 local.get 0
    i8x16.shuffle 0 1 0 1 0 1 0 1 0 1 0 1 0 1 0 1 local.get 0 local.get 1
    i8x16.shuffle 0 1 0 1 1 1 0 1 0 1 0 1 0 1 0 1 local.get 0 local.get 1
    i8x16.shuffle 16 1 0 1 0 1 0 1 0 1 0 1 0 1 0 1 local.get 0 local.get 1
    i8x16.shuffle 24 1 0 1 0 1 0 1 0 1 0 1 0 1 0 1 local.get 0 local.get 1
    i8x16.shuffle 0 1 0 1 1 2 0 1 0 1 0 1 0 1 0 1 local.get 0 local.get 1
    i8x16.shuffle 1 2 1 2 0 1 0 1 0 1 0 1 0 1 0 1
  )
  (func $halfword-1 (export "halfword-1") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 2 3 2 3 2 3 2 3 2 3 2 3 2 3 2 3 local.get 1 local.get 0
    i8x16.shuffle 2 3 2 3 2 3 2 3 2 3 2 3 2 3 2 3 local.get 0 local.get 0
    i8x16.shuffle 2 3 2 3 2 3 2 3 2 3 2 3 2 3 2 3 local.get 0 local.get 1
    i8x16.shuffle 2 3 2 3 2 3 2 3 2 3 2 3 2 3 3 3 local.get 0 local.get 1
    i8x16.shuffle 2 19 2 3 2 3 2 3 2 3 2 3 2 3 2 3 local.get 0 local.get 1
    i8x16.shuffle 2 3 2 3 2 3 2 8 2 3 2 3 2 3 2 3 local.get 0 local.get 1
    i8x16.shuffle 3 4 2 3 2 3 2 3 2 3 2 3 2 3 2 3 local.get 0 local.get 1
    i8x16.shuffle 3 4 3 4 2 3 2 3 2 3 2 3 2 3 2 3
  )
  (func $halfword-7 (export "halfword-7") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 14 15 14 15 14 15 14 15 14 15 14 15 14 15 14 15 local.get 1
    local.get 0 i8x16.shuffle 14 15 14 15 14 15 14 15 14 15 14 15 14 15 14 15 local.get 0 local.get 0
    i8x16.shuffle 14 15 14 15 14 15 14 15 14 15 14 15 14 15 14 15 local.get 0 local.get 1
    i8x16.shuffle 14 15 14 15 14 15 14 15 14 15 14 16 14 15 14 15 local.get 0 local.get 1
    i8x16.shuffle 30 15 14 15 14 15 14 15 14 15 14 15 14 15 14 15 local.get 0 local.get 1
    i8x16.shuffle 14 15 14 15 20 15 14 15 14 15 14 15 14 15 14 15 local.get 0 local.get 1
    i8x16.shuffle 14 15 14 15 14 15 14 15 15 16 14 15 14 15 14 15 local.get 0 local.get 1
    i8x16.shuffle 14 15 14 15 15 16 15 16 14 15 14 15 14 15 14 15
  )
  (func $halfword-8 (export "halfword-8") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 16 17 16 17 16 17 16 17 16 17 16 17 16 17 local.get 1
    local.get 0 i8x16.shuffle 16 17 16 17 16 17 16 17 16 17 16 17 16 17 16 17 local.get 0 local.get 0
    i8x16.shuffle 16 17 16 17 16 17 16 17 16 17 16 17 16 17 16 17 local.get 0 local.get 1
    i8x16.shuffle 16 17 16 17 16 17 16 18 16 17 16 17 16 17 16 17 local.get 0 local.get 1
    i8x16.shuffle 16 17 16 17 16 17 16 17 16 17 16 17 0 17 16 17 local.get 0 local.get 1
    i8x16.shuffle 16 5 16 17 16 17 16 17 16 17 16 17 16 17 16 17 local.get 0 local.get 1
    i8x16.shuffle 16 17 16 17 16 17 16 17 17 18 16 17 16 17 16 17 local.get 0 local.get 1
    i8x16.shuffle 16 17 16 17 16 17 16 17 16 17 16 17 17 18 17 18
  )
  (func $halfword-12 (export "halfword-12") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 24 25 24 25 24 25 24 25 24 25 24 25 24 25 24 25 local.get 1
    local.get 0 i8x16.shuffle 24 25 24 25 24 25 24 25 24 25 24 25 24 25 24 25 local.get 0 local.get 0
    i8x16.shuffle 24 25 24 25 24 25 24 25 24 25 24 25 24 25 24 25 local.get 0 local.get 1
    i8x16.shuffle 24 25 24 25 24 25 24 25 24 25 24 26 24 25 24 25 local.get 0 local.get 1
    i8x16.shuffle 24 25 24 25 24 25 24 25 24 25 24 25 24 25 8 25 local.get 0 local.get 1
    i8x16.shuffle 24 25 24 25 24 25 24 5 24 25 24 25 24 25 24 25 local.get 0 local.get 1
    i8x16.shuffle 24 25 24 25 24 25 24 25 24 25 25 26 24 25 24 25 local.get 0 local.get 1
    i8x16.shuffle 25 26 25 26 24 25 24 25 24 25 24 25 24 25 24 25
  )
  (func $words-0000 (export "words-0000") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 0 1 3 3 0 1 2 3 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 19 0 1 2 3 0 1 2 3 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 0 3 2 3 0 1 2 3 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 0 1 2 3 0 1 3 4 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 1 2 3 4 0 1 2 3 0 1 2 3
  )
  (func $words-1111 (export "words-1111") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 4 5 6 7 4 5 6 7 4 5 6 7 4 5 6 7 local.get 1 local.get 0
    i8x16.shuffle 4 5 6 7 4 5 6 7 4 5 6 7 4 5 6 7 local.get 0 local.get 0
    i8x16.shuffle 4 5 6 7 4 5 6 7 4 5 6 7 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 4 5 6 7 4 5 6 8 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 20 5 6 7 4 5 6 7 4 5 6 7 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 4 5 6 7 4 5 6 7 4 5 20 7 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 4 5 6 7 5 6 6 7 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 5 6 7 8 4 5 6 7 4 5 6 7 4 5 6 7
  )
  (func $words-3333 (export "words-3333") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 12 13 14 15 12 13 14 15 12 13 14 15 12 13 14 15 local.get 1
    local.get 0 i8x16.shuffle 12 13 14 15 12 13 14 15 12 13 14 15 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 12 13 14 15 12 13 14 15 12 13 14 15 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 12 13 14 15 12 14 14 15 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 12 13 14 31 12 13 14 15 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 21 12 13 14 15 12 13 14 15 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 12 13 15 16 12 13 14 15 12 13 14 15 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 13 14 15 16 12 13 14 15 12 13 14 15 12 13 14 15
  )
  (func $words-1032 (export "words-1032") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11 local.get 1 local.get 0
    i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11 local.get 0 local.get 0
    i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 8 0 1 2 3 12 13 14 15 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 27 local.get 0 local.get 1
    i8x16.shuffle 4 19 6 7 0 1 2 3 12 13 14 15 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 0 1 2 3 13 14 14 15 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 5 6 7 8 0 1 2 3 12 13 14 15 8 9 10 11
  )
  (func $words-3210 (export "words-3210") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 local.get 1 local.get 0
    i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 local.get 0 local.get 0
    i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 1 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 22 7 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 9 2 3 local.get 0 local.get 1
    i8x16.shuffle 13 14 14 15 8 9 10 11 4 5 6 7 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 13 14 15 16 8 9 10 11 4 5 6 7 0 1 2 3
  )
  (func $words-2301 (export "words-2301") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 local.get 1 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 local.get 0 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 7 7 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 29 14 15 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 14 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 13 14 14 15 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 9 10 11 12 12 13 14 15 0 1 2 3 4 5 6 7
  )
  (func $words-0022 (export "words-0022") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 0 1 2 3 8 9 10 11 8 9 10 11 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 0 1 2 3 8 9 10 11 8 9 10 11 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 0 1 2 3 8 9 10 11 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 4 0 1 2 3 8 9 10 11 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 0 1 2 3 8 9 26 11 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 0 1 2 3 8 29 10 11 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 0 1 2 3 8 9 11 12 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 1 2 3 4 8 9 10 11 8 9 10 11
  )
  (func $words-1230 (export "words-1230") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 local.get 1 local.get 0
    i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 local.get 0 local.get 0
    i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 1 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 17 2 3 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 8 9 10 11 9 13 14 15 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 8 9 10 11 13 14 14 15 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 1 2 3 4
  )
  (func $words-0213 (export "words-0213") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 7 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 7 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 7 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 8 9 11 11 4 5 6 7 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 3 8 9 10 11 4 5 6 7 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 8 19 10 11 4 5 6 7 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 8 9 10 11 5 6 6 7 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 1 2 3 4 8 9 10 11 4 5 6 7 12 13 14 15
  )
  (func $words-7654 (export "words-7654") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 28 29 30 31 24 25 26 27 20 21 22 23 16 17 18 19 local.get 1
    local.get 0 i8x16.shuffle 28 29 30 31 24 25 26 27 20 21 22 23 16 17 18 19 local.get 0 local.get 0
    i8x16.shuffle 28 29 30 31 24 25 26 27 20 21 22 23 16 17 18 19 local.get 0 local.get 1
    i8x16.shuffle 28 29 30 31 24 25 26 27 20 21 23 23 16 17 18 19 local.get 0 local.get 1
    i8x16.shuffle 28 29 30 31 24 25 26 27 20 21 22 23 16 17 2 19 local.get 0 local.get 1
    i8x16.shuffle 28 29 30 31 24 25 12 27 20 21 22 23 16 17 18 19 local.get 0 local.get 1
    i8x16.shuffle 28 29 30 31 25 26 26 27 20 21 22 23 16 17 18 19 local.get 0 local.get 1
    i8x16.shuffle 28 29 30 31 24 25 26 27 20 21 22 23 17 18 19 20
  )
  (func $words-5577 (export "words-5577") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 20 21 22 23 20 21 22 23 28 29 30 31 28 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 20 21 22 23 20 21 22 23 28 29 30 31 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 20 21 22 23 20 21 22 23 28 29 30 31 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 20 21 22 23 20 21 22 23 29 29 30 31 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 20 21 22 23 20 21 22 23 28 29 30 31 28 29 30 15 local.get 0 local.get 1
    i8x16.shuffle 20 10 22 23 20 21 22 23 28 29 30 31 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 20 21 22 23 20 21 22 23 28 29 31 0 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 20 21 22 23 20 21 22 23 29 30 31 0 28 29 30 31
  )
  (func $low-halfwords-1032 (export "low-halfwords-1032") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 2 3 0 1 6 7 4 5 8 9 10 11 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 2 3 0 1 6 7 4 5 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 2 3 0 1 6 7 4 5 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 2 3 0 1 6 7 5 5 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 2 3 0 17 6 7 4 5 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 2 3 19 1 6 7 4 5 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 2 3 0 1 6 7 4 5 8 9 10 11 13 14 14 15 local.get 0 local.get 1
    i8x16.shuffle 2 3 0 1 6 7 4 5 8 9 10 11 13 14 15 16
  )
  (func $low-halfwords-3301 (export "low-halfwords-3301") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 6 7 6 7 0 1 2 3 8 9 10 11 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 6 7 6 7 0 1 2 3 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 6 7 6 7 0 1 2 3 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 6 7 6 7 0 1 3 3 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 6 7 6 7 0 1 2 3 8 9 10 11 12 13 14 31 local.get 0 local.get 1
    i8x16.shuffle 6 7 6 7 0 11 2 3 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 6 7 6 7 1 2 2 3 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 6 7 6 7 0 1 2 3 9 10 11 12 12 13 14 15
  )
  (func $low-halfwords-2000 (export "low-halfwords-2000") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 4 5 0 1 0 1 0 1 8 9 10 11 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 4 5 0 1 0 1 0 1 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 4 5 0 1 0 1 0 1 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 4 5 0 1 0 1 1 1 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 4 5 0 1 0 17 0 1 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 4 5 0 1 17 1 0 1 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 4 5 0 1 1 2 0 1 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 4 5 0 1 1 2 1 2 8 9 10 11 12 13 14 15
  )
  (func $high-halfwords-1032 (export "high-halfwords-1032") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 14 15 12 13 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 14 15 12 13 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 14 15 12 13 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 11 11 8 9 14 15 12 13 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 23 10 11 8 9 14 15 12 13 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 16 7 10 11 8 9 14 15 12 13 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 11 12 8 9 14 15 12 13 local.get 0 local.get 1
    i8x16.shuffle 1 2 3 4 4 5 6 7 10 11 8 9 14 15 12 13
  )
  (func $high-halfwords-3301 (export "high-halfwords-3301") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 14 15 14 15 8 9 10 11 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 14 15 14 15 8 9 10 11 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 14 15 14 15 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 7 7 14 15 14 15 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 21 6 7 14 15 14 15 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 0 1 19 3 4 5 6 7 14 15 14 15 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 1 2 2 3 4 5 6 7 14 15 14 15 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 5 6 7 8 14 15 14 15 8 9 10 11
  )
  (func $high-halfwords-2000 (export "high-halfwords-2000") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 12 13 8 9 8 9 8 9 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 12 13 8 9 8 9 8 9 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 12 13 8 9 8 9 8 9 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 12 13 9 9 8 9 8 9 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 5 6 7 12 13 8 9 8 9 8 9 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 12 13 8 31 8 9 8 9 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 7 8 12 13 8 9 8 9 8 9 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 5 6 7 8 12 13 8 9 8 9 8 9
  )
  (func $not-low-halfwords-0 (export "not-low-halfwords-0") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 1 2 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 1 2 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 1 2 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 1 2 3 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 1 2 2 3 4 5 6 23 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 1 2 2 3 4 5 6 7 29 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 1 2 2 3 4 5 6 7 8 9 11 12 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 1 2 2 3 4 5 6 7 8 9 10 11 13 14 15 16
  )
  (func $not-high-halfwords-0 (export "not-high-halfwords-0") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 9 10 10 11 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 9 10 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 9 10 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 9 10 10 11 12 13 15 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 3 4 5 6 7 9 10 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 13 5 6 7 9 10 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 5 6 6 7 9 10 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 1 2 3 4 4 5 6 7 9 10 10 11 12 13 14 15
  )
  (func $not-low-halfwords-1 (export "not-low-halfwords-1") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 2 3 0 1 5 6 6 7 8 9 10 11 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 2 3 0 1 5 6 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 2 3 0 1 5 6 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 2 3 0 1 6 6 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 2 3 0 1 5 6 6 7 8 9 10 11 12 29 14 15 local.get 0 local.get 1
    i8x16.shuffle 2 3 29 1 5 6 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 3 4 0 1 5 6 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 3 4 1 2 5 6 6 7 8 9 10 11 12 13 14 15
  )
  (func $not-high-halfwords-1 (export "not-high-halfwords-1") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 13 14 14 15 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 13 14 14 15 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 10 11 8 9 13 14 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 10 12 8 9 13 14 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 23 10 11 8 9 13 14 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 29 2 3 4 5 6 7 10 11 8 9 13 14 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 7 8 10 11 8 9 13 14 14 15 local.get 0 local.get 1
    i8x16.shuffle 1 2 3 4 4 5 6 7 10 11 8 9 13 14 14 15
  )
  (func $not-low-halfwords-2 (export "not-low-halfwords-2") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 2 3 0 1 6 7 8 9 10 11 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 8 9 2 3 0 1 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 8 9 2 3 0 1 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 2 3 0 1 6 7 8 9 10 12 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 2 3 16 1 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 2 3 0 1 6 7 8 9 10 11 12 13 14 11 local.get 0 local.get 1
    i8x16.shuffle 8 9 2 3 0 1 6 7 8 9 11 12 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 2 3 1 2 7 8 8 9 10 11 12 13 14 15
  )
  (func $not-high-halfwords-2 (export "not-high-halfwords-2") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 10 11 8 9 14 15 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 10 11 8 9 14 15 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 10 11 8 9 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 11 11 8 9 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 5 6 7 0 1 10 11 8 9 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 10 11 8 9 18 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 10 11 8 9 15 16 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 10 11 9 10 15 16
  )
  (func $not-words (export "not-words") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 2 3 4 5 4 5 6 7 8 9 10 11 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 2 3 4 5 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 2 3 4 5 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 2 4 4 5 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 2 3 4 5 4 5 6 7 24 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 2 3 6 5 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 2 3 4 5 4 5 6 7 8 9 10 11 13 14 14 15 local.get 0 local.get 1
    i8x16.shuffle 2 3 4 5 5 6 7 8 8 9 10 11 12 13 14 15
  )
  (func $not-a-halfword (export "not-a-halfword") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 local.get 1 local.get 0
    i8x16.shuffle 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 local.get 0 local.get 0
    i8x16.shuffle 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 local.get 0 local.get 1
    i8x16.shuffle 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 3 local.get 0 local.get 1
    i8x16.shuffle 1 2 17 2 1 2 1 2 1 2 1 2 1 2 1 2 local.get 0 local.get 1
    i8x16.shuffle 1 2 31 2 1 2 1 2 1 2 1 2 1 2 1 2 local.get 0 local.get 1
    i8x16.shuffle 1 2 1 2 2 3 1 2 1 2 1 2 1 2 1 2 local.get 0 local.get 1
    i8x16.shuffle 1 2 1 2 2 3 2 3 1 2 1 2 1 2 1 2
  )
  (func $both-halfwords (export "both-halfwords") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 2 3 0 1 6 7 4 5 10 11 8 9 14 15 12 13 local.get 1 local.get 0
    i8x16.shuffle 2 3 0 1 6 7 4 5 10 11 8 9 14 15 12 13 local.get 0 local.get 0
    i8x16.shuffle 2 3 0 1 6 7 4 5 10 11 8 9 14 15 12 13 local.get 0 local.get 1
    i8x16.shuffle 2 3 0 1 6 7 4 5 10 11 8 9 14 15 12 14 local.get 0 local.get 1
    i8x16.shuffle 2 3 0 1 6 7 4 21 10 11 8 9 14 15 12 13 local.get 0 local.get 1
    i8x16.shuffle 2 3 0 1 19 7 4 5 10 11 8 9 14 15 12 13 local.get 0 local.get 1
    i8x16.shuffle 2 3 1 2 6 7 4 5 10 11 8 9 14 15 12 13 local.get 0 local.get 1
    i8x16.shuffle 2 3 0 1 6 7 4 5 11 12 9 10 14 15 12 13
  )
  (func $low-halfwords-of-second (export "low-halfwords-of-second") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 18 19 16 17 22 23 20 21 24 25 26 27 28 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 18 19 16 17 22 23 20 21 24 25 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 18 19 16 17 22 23 20 21 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 18 19 17 17 22 23 20 21 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 18 19 16 17 22 23 20 21 24 9 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 23 19 16 17 22 23 20 21 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 18 19 17 18 22 23 20 21 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 19 20 17 18 22 23 20 21 24 25 26 27 28 29 30 31
  )
  (func $doublewords-low (export "doublewords-low") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 3 4 5 6 7 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 3 4 5 6 7 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 4 4 5 6 7 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 3 20 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 0 12 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 1 2 2 3 4 5 6 7 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 1 2 3 4 4 5 6 7
  )
  (func $doublewords-high (export "doublewords-high") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 13 13 14 15 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 5 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 13 14 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 9 10 11 12 12 13 14 15
  )
  (func $doublewords-swapped (export "doublewords-swapped") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 local.get 1 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 local.get 0 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 4 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 17 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 17 14 15 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 15 16 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 13 14 15 16 0 1 2 3 4 5 6 7
  )
  (func $interleave-low-1 (export "interleave-low-1") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23 local.get 1 local.get 0
    i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23 local.get 0 local.get 0
    i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23 local.get 0 local.get 1
    i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 7 22 7 23 local.get 0 local.get 1
    i8x16.shuffle 0 16 1 17 18 18 3 19 4 20 5 21 6 22 7 23 local.get 0 local.get 1
    i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 7 local.get 0 local.get 1
    i8x16.shuffle 0 16 1 17 2 18 4 20 4 20 5 21 6 22 7 23 local.get 0 local.get 1
    i8x16.shuffle 0 16 1 17 3 19 4 20 4 20 5 21 6 22 7 23
  )
  (func $interleave-low-1-swapped (export "interleave-low-1-swapped") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 0 17 1 18 2 19 3 20 4 21 5 22 6 23 7 local.get 1 local.get 0
    i8x16.shuffle 16 0 17 1 18 2 19 3 20 4 21 5 22 6 23 7 local.get 0 local.get 0
    i8x16.shuffle 16 0 17 1 18 2 19 3 20 4 21 5 22 6 23 7 local.get 0 local.get 1
    i8x16.shuffle 16 0 17 1 18 2 19 3 20 4 21 6 22 6 23 7 local.get 0 local.get 1
    i8x16.shuffle 16 0 17 1 18 2 19 3 20 4 21 5 22 6 7 7 local.get 0 local.get 1
    i8x16.shuffle 16 0 17 1 18 2 19 3 20 4 21 5 22 6 20 7 local.get 0 local.get 1
    i8x16.shuffle 16 0 17 1 18 2 19 3 20 4 21 5 22 6 24 8 local.get 0 local.get 1
    i8x16.shuffle 16 0 17 1 18 2 19 3 21 5 22 6 22 6 23 7
  )
  (func $interleave-low-1-again (export "interleave-low-1-again") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 0 1 1 2 2 3 3 4 4 5 5 6 6 7 7 local.get 1 local.get 0
    i8x16.shuffle 0 0 1 1 2 2 3 3 4 4 5 5 6 6 7 7 local.get 0 local.get 0
    i8x16.shuffle 0 0 1 1 2 2 3 3 4 4 5 5 6 6 7 7 local.get 0 local.get 1
    i8x16.shuffle 0 0 1 1 2 2 3 3 4 4 5 5 6 7 7 7 local.get 0 local.get 1
    i8x16.shuffle 0 0 1 1 2 2 3 3 20 4 5 5 6 6 7 7 local.get 0 local.get 1
    i8x16.shuffle 0 0 1 1 2 2 3 3 9 4 5 5 6 6 7 7 local.get 0 local.get 1
    i8x16.shuffle 0 0 1 1 3 3 3 3 4 4 5 5 6 6 7 7 local.get 0 local.get 1
    i8x16.shuffle 0 0 1 1 2 2 3 3 5 5 6 6 6 6 7 7
  )
  (func $interleave-high-1 (export "interleave-high-1") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31 local.get 1
    local.get 0 i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31 local.get 0 local.get 0
    i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31 local.get 0 local.get 1
    i8x16.shuffle 8 24 10 25 10 26 11 27 12 28 13 29 14 30 15 31 local.get 0 local.get 1
    i8x16.shuffle 24 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31 local.get 0 local.get 1
    i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 26 29 14 30 15 31 local.get 0 local.get 1
    i8x16.shuffle 8 24 9 25 10 26 11 27 13 29 13 29 14 30 15 31 local.get 0 local.get 1
    i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 15 31 16 0
  )
  (func $interleave-high-1-swapped (export "interleave-high-1-swapped") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 24 8 25 9 26 10 27 11 28 12 29 13 30 14 31 15 local.get 1
    local.get 0 i8x16.shuffle 24 8 25 9 26 10 27 11 28 12 29 13 30 14 31 15 local.get 0 local.get 0
    i8x16.shuffle 24 8 25 9 26 10 27 11 28 12 29 13 30 14 31 15 local.get 0 local.get 1
    i8x16.shuffle 24 8 25 9 26 10 27 11 28 12 30 13 30 14 31 15 local.get 0 local.get 1
    i8x16.shuffle 24 8 25 9 26 10 27 11 28 12 29 13 30 14 31 31 local.get 0 local.get 1
    i8x16.shuffle 24 8 25 9 26 10 27 11 28 12 25 13 30 14 31 15 local.get 0 local.get 1
    i8x16.shuffle 25 9 25 9 26 10 27 11 28 12 29 13 30 14 31 15 local.get 0 local.get 1
    i8x16.shuffle 24 8 25 9 26 10 27 11 29 13 30 14 30 14 31 15
  )
  (func $interleave-high-1-again (export "interleave-high-1-again") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 8 9 9 10 10 11 11 12 12 13 13 14 14 15 15 local.get 1 local.get 0
    i8x16.shuffle 8 8 9 9 10 10 11 11 12 12 13 13 14 14 15 15 local.get 0 local.get 0
    i8x16.shuffle 8 8 9 9 10 10 11 11 12 12 13 13 14 14 15 15 local.get 0 local.get 1
    i8x16.shuffle 9 8 9 9 10 10 11 11 12 12 13 13 14 14 15 15 local.get 0 local.get 1
    i8x16.shuffle 8 8 9 9 10 10 11 11 12 12 29 13 14 14 15 15 local.get 0 local.get 1
    i8x16.shuffle 8 8 9 9 10 10 17 11 12 12 13 13 14 14 15 15 local.get 0 local.get 1
    i8x16.shuffle 8 8 9 9 10 10 11 11 12 12 13 13 15 15 15 15 local.get 0 local.get 1
    i8x16.shuffle 9 9 10 10 10 10 11 11 12 12 13 13 14 14 15 15
  )
  (func $interleave-low-2 (export "interleave-low-2") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23 local.get 1 local.get 0
    i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23 local.get 0 local.get 0
    i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 16 17 2 3 19 19 4 5 20 21 6 7 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 22 7 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 3 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 16 17 2 3 18 19 5 6 20 21 6 7 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 16 17 2 3 18 19 5 6 21 22 6 7 22 23
  )
  (func $interleave-low-2-swapped (export "interleave-low-2-swapped") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 0 1 18 19 2 3 20 21 4 5 22 23 6 7 local.get 1 local.get 0
    i8x16.shuffle 16 17 0 1 18 19 2 3 20 21 4 5 22 23 6 7 local.get 0 local.get 0
    i8x16.shuffle 16 17 0 1 18 19 2 3 20 21 4 5 22 23 6 7 local.get 0 local.get 1
    i8x16.shuffle 16 17 0 1 18 19 2 3 20 21 4 5 23 23 6 7 local.get 0 local.get 1
    i8x16.shuffle 16 17 0 1 18 19 2 3 20 21 4 21 22 23 6 7 local.get 0 local.get 1
    i8x16.shuffle 16 17 0 1 18 19 2 3 20 21 4 5 22 23 3 7 local.get 0 local.get 1
    i8x16.shuffle 16 17 0 1 18 19 2 3 20 21 4 5 22 23 7 8 local.get 0 local.get 1
    i8x16.shuffle 17 18 1 2 18 19 2 3 20 21 4 5 22 23 6 7
  )
  (func $interleave-low-2-again (export "interleave-low-2-again") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 0 1 2 3 2 3 4 5 4 5 6 7 6 7 local.get 1 local.get 0
    i8x16.shuffle 0 1 0 1 2 3 2 3 4 5 4 5 6 7 6 7 local.get 0 local.get 0
    i8x16.shuffle 0 1 0 1 2 3 2 3 4 5 4 5 6 7 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 0 1 3 3 2 3 4 5 4 5 6 7 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 17 0 1 2 3 2 3 4 5 4 5 6 7 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 0 1 2 5 2 3 4 5 4 5 6 7 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 0 1 2 3 2 3 4 5 5 6 6 7 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 0 1 3 4 3 4 4 5 4 5 6 7 6 7
  )
  (func $interleave-high-2 (export "interleave-high-2") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31 local.get 1
    local.get 0 i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31 local.get 0 local.get 0
    i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 31 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 24 9 10 11 26 27 12 13 28 29 14 15 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 25 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 24 25 11 12 26 27 12 13 28 29 14 15 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 24 25 11 12 27 28 12 13 28 29 14 15 30 31
  )
  (func $interleave-high-2-swapped (export "interleave-high-2-swapped") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 24 25 8 9 26 27 10 11 28 29 12 13 30 31 14 15 local.get 1
    local.get 0 i8x16.shuffle 24 25 8 9 26 27 10 11 28 29 12 13 30 31 14 15 local.get 0 local.get 0
    i8x16.shuffle 24 25 8 9 26 27 10 11 28 29 12 13 30 31 14 15 local.get 0 local.get 1
    i8x16.shuffle 24 25 8 9 26 27 10 12 28 29 12 13 30 31 14 15 local.get 0 local.get 1
    i8x16.shuffle 24 25 8 9 26 27 10 11 28 29 12 13 30 15 14 15 local.get 0 local.get 1
    i8x16.shuffle 1 25 8 9 26 27 10 11 28 29 12 13 30 31 14 15 local.get 0 local.get 1
    i8x16.shuffle 24 25 9 10 26 27 10 11 28 29 12 13 30 31 14 15 local.get 0 local.get 1
    i8x16.shuffle 24 25 8 9 27 28 11 12 28 29 12 13 30 31 14 15
  )
  (func $interleave-high-2-again (export "interleave-high-2-again") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 8 9 10 11 10 11 12 13 12 13 14 15 14 15 local.get 1 local.get 0
    i8x16.shuffle 8 9 8 9 10 11 10 11 12 13 12 13 14 15 14 15 local.get 0 local.get 0
    i8x16.shuffle 8 9 8 9 10 11 10 11 12 13 12 13 14 15 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 8 9 10 11 10 11 12 13 12 13 14 15 14 16 local.get 0 local.get 1
    i8x16.shuffle 8 9 8 9 10 11 10 11 28 13 12 13 14 15 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 8 9 10 11 10 11 12 13 12 15 14 15 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 8 9 10 11 10 11 12 13 12 13 15 16 14 15 local.get 0 local.get 1
    i8x16.shuffle 9 10 9 10 10 11 10 11 12 13 12 13 14 15 14 15
  )
  (func $interleave-low-4 (export "interleave-low-4") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 16 18 18 19 4 5 6 7 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 3 16 17 18 19 4 5 6 7 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 0 17 18 19 4 5 6 7 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 16 17 19 20 4 5 6 7 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 16 17 18 19 5 6 7 8 20 21 22 23
  )
  (func $interleave-low-4-swapped (export "interleave-low-4-swapped") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 0 1 2 3 20 21 22 23 4 5 6 7 local.get 1 local.get 0
    i8x16.shuffle 16 17 18 19 0 1 2 3 20 21 22 23 4 5 6 7 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 0 1 2 3 20 21 22 23 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 0 1 2 3 20 21 22 23 4 5 7 7 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 0 1 2 3 20 21 22 23 20 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 0 1 2 3 20 21 16 23 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 0 1 2 3 21 22 22 23 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 17 18 19 20 0 1 2 3 20 21 22 23 4 5 6 7
  )
  (func $interleave-low-4-again (export "interleave-low-4-again") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 0 1 2 3 4 5 6 7 4 5 6 7 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 0 1 2 3 4 5 6 7 4 5 6 7 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 0 1 2 3 4 5 6 7 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 0 1 3 3 4 5 6 7 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 0 1 2 3 4 5 6 7 4 21 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 0 1 2 3 4 5 6 7 4 28 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 3 4 0 1 2 3 4 5 6 7 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 0 1 2 3 4 5 6 7 5 6 7 8
  )
  (func $interleave-high-4 (export "interleave-high-4") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 12 24 25 26 27 12 13 14 15 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 24 9 26 27 12 13 14 15 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 1 25 26 27 12 13 14 15 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 15 16 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 25 26 27 28 12 13 14 15 28 29 30 31
  )
  (func $interleave-high-4-swapped (export "interleave-high-4-swapped") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 24 25 26 27 8 9 10 11 28 29 30 31 12 13 14 15 local.get 1
    local.get 0 i8x16.shuffle 24 25 26 27 8 9 10 11 28 29 30 31 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 24 25 26 27 8 9 10 11 28 29 30 31 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 24 25 26 27 8 9 10 11 28 29 30 0 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 24 25 26 27 24 9 10 11 28 29 30 31 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 24 25 26 27 8 9 10 11 28 14 30 31 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 24 25 26 27 8 9 10 11 28 29 30 31 12 13 15 16 local.get 0 local.get 1
    i8x16.shuffle 24 25 26 27 9 10 11 12 28 29 30 31 12 13 14 15
  )
  (func $interleave-high-4-again (export "interleave-high-4-again") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 10 11 8 9 10 11 12 13 14 15 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 8 9 10 11 8 9 10 11 12 13 14 15 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 8 9 10 11 8 9 10 11 12 13 14 15 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 8 9 10 11 12 13 15 15 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 27 8 9 10 11 12 13 14 15 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 24 8 9 10 11 12 13 14 15 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 9 10 10 11 8 9 10 11 12 13 14 15 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 8 9 10 11 13 14 15 16 12 13 14 15
  )
  (func $interleave-low-8 (export "interleave-low-8") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 3 3 4 5 6 7 16 17 18 19 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 3 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 11 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 3 4 4 5 6 7 16 17 18 19 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 1 2 3 4 4 5 6 7 16 17 18 19 20 21 22 23
  )
  (func $interleave-low-8-swapped (export "interleave-low-8-swapped") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 20 21 22 23 0 1 2 3 4 5 6 7 local.get 1 local.get 0
    i8x16.shuffle 16 17 18 19 20 21 22 23 0 1 2 3 4 5 6 7 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 20 21 22 23 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 0 1 2 4 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 16 17 2 19 20 21 22 23 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 19 17 18 19 20 21 22 23 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 1 2 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 21 22 23 24 0 1 2 3 4 5 6 7
  )
  (func $interleave-low-8-again (export "interleave-low-8-again") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 3 4 5 6 7 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 3 4 5 6 7 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 0 1 2 4 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 3 4 5 6 7 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 27 7 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 7 8 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 1 2 3 4 4 5 6 7 0 1 2 3 4 5 6 7
  )
  (func $interleave-high-8 (export "interleave-high-8") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 28 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 0 12 13 14 15 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 29 30 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 29 30 31 0
  )
  (func $interleave-high-8-swapped (export "interleave-high-8-swapped") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 24 25 26 27 28 29 30 31 8 9 10 11 12 13 14 15 local.get 1
    local.get 0 i8x16.shuffle 24 25 26 27 28 29 30 31 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 24 25 26 27 28 29 30 31 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 24 25 26 27 28 29 30 31 9 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 24 25 26 11 28 29 30 31 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 24 25 13 27 28 29 30 31 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 24 25 26 27 28 29 30 31 8 9 11 12 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 24 25 26 27 28 29 30 31 8 9 10 11 13 14 15 16
  )
  (func $interleave-high-8-again (export "interleave-high-8-again") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 15 15 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 30 15 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 6 10 11 12 13 14 15 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 15 16 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 9 10 11 12 12 13 14 15
  )
  (func $two-words-0145 (export "two-words-0145") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 5 5 6 7 16 17 18 19 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 6 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 15 19 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 7 8 16 17 18 19 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 5 6 7 8 16 17 18 19 20 21 22 23
  )
  (func $two-words-2367 (export "two-words-2367") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 16 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 13 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 3 11 12 13 14 15 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 15 16 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 29 30 31 0
  )
  (func $two-words-0246 (export "two-words-0246") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 8 9 11 11 16 17 18 19 24 25 26 27 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 11 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 8 9 10 11 20 17 18 19 24 25 26 27 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 9 10 10 11 16 17 18 19 24 25 26 27 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 9 10 11 12 16 17 18 19 24 25 26 27
  )
  (func $two-words-1357 (export "two-words-1357") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 13 13 14 15 20 21 22 23 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 12 29 14 15 20 21 22 23 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 4 9 6 7 12 13 14 15 20 21 22 23 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 13 14 14 15 20 21 22 23 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 5 6 7 8 12 13 14 15 20 21 22 23 28 29 30 31
  )
  (func $two-words-3074 (export "two-words-3074") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 12 13 14 15 0 1 2 3 28 29 30 31 16 17 18 19 local.get 1 local.get 0
    i8x16.shuffle 12 13 14 15 0 1 2 3 28 29 30 31 16 17 18 19 local.get 0 local.get 0
    i8x16.shuffle 12 13 14 15 0 1 2 3 28 29 30 31 16 17 18 19 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 0 1 2 3 28 29 31 31 16 17 18 19 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 0 1 18 3 28 29 30 31 16 17 18 19 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 0 1 2 3 28 29 30 31 16 17 18 2 local.get 0 local.get 1
    i8x16.shuffle 13 14 14 15 0 1 2 3 28 29 30 31 16 17 18 19 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 1 2 3 4 28 29 30 31 16 17 18 19
  )
  (func $two-words-4602 (export "two-words-4602") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 24 25 26 27 0 1 2 3 8 9 10 11 local.get 1 local.get 0
    i8x16.shuffle 16 17 18 19 24 25 26 27 0 1 2 3 8 9 10 11 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 24 25 26 27 0 1 2 3 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 24 26 26 27 0 1 2 3 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 16 1 18 19 24 25 26 27 0 1 2 3 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 24 25 26 27 0 1 2 16 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 24 25 26 27 0 1 2 3 9 10 10 11 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 25 26 27 28 0 1 2 3 8 9 10 11
  )
  (func $two-words-1166 (export "two-words-1166") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 4 5 6 7 4 5 6 7 24 25 26 27 24 25 26 27 local.get 1 local.get 0
    i8x16.shuffle 4 5 6 7 4 5 6 7 24 25 26 27 24 25 26 27 local.get 0 local.get 0
    i8x16.shuffle 4 5 6 7 4 5 6 7 24 25 26 27 24 25 26 27 local.get 0 local.get 1
    i8x16.shuffle 4 5 7 7 4 5 6 7 24 25 26 27 24 25 26 27 local.get 0 local.get 1
    i8x16.shuffle 20 5 6 7 4 5 6 7 24 25 26 27 24 25 26 27 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 4 5 6 7 24 25 26 27 24 9 26 27 local.get 0 local.get 1
    i8x16.shuffle 5 6 6 7 4 5 6 7 24 25 26 27 24 25 26 27 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 5 6 7 8 24 25 26 27 24 25 26 27
  )
  (func $two-words-0527 (export "two-words-0527") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 9 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 5 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 2 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 3 4 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 1 2 3 4 20 21 22 23 8 9 10 11 28 29 30 31
  )
  (func $two-words-0412 (export "two-words-0412") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 8 9 10 11 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 8 9 10 11 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 4 16 17 18 19 4 5 6 7 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 3 16 17 18 19 4 5 6 7 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 8 29 10 11 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 9 10 10 11 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 17 18 19 20 4 5 6 7 8 9 10 11
  )
  (func $blend-words-1 (export "blend-words-1") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 4 5 6 7 8 9 10 11 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 16 17 18 19 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 4 5 6 7 8 9 11 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 4 5 6 7 8 25 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 6 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 5 6 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 17 18 19 20 4 5 6 7 8 9 10 11 12 13 14 15
  )
  (func $blend-words-2 (export "blend-words-2") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 12 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 30 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 1 2 2 3 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 21 22 23 24 8 9 10 11 12 13 14 15
  )
  (func $blend-words-3 (export "blend-words-3") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 1
    local.get 0 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 9 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 24 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 1 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 11 12 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 9 10 11 12 12 13 14 15
  )
  (func $blend-words-4 (export "blend-words-4") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 27 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 22 7 24 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 20 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 7 8 24 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 25 26 27 28 12 13 14 15
  )
  (func $blend-words-5 (export "blend-words-5") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 4 5 6 7 24 25 26 27 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 16 17 18 19 4 5 6 7 24 25 26 27 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 4 5 6 7 24 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 4 5 6 7 24 25 26 27 13 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 4 5 22 7 24 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 4 5 6 27 24 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 4 5 6 7 24 25 26 27 12 13 15 16 local.get 0 local.get 1
    i8x16.shuffle 17 18 19 20 4 5 6 7 24 25 26 27 12 13 14 15
  )
  (func $blend-words-6 (export "blend-words-6") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 1 1 2 3 20 21 22 23 24 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 10 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 21 22 22 23 24 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 25 26 27 28 12 13 14 15
  )
  (func $blend-words-7 (export "blend-words-7") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 20 21 22 23 24 25 26 27 12 13 14 15 local.get 1
    local.get 0 i8x16.shuffle 16 17 18 19 20 21 22 23 24 25 26 27 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 20 21 22 23 24 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 21 21 22 23 24 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 24 25 10 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 25 17 18 19 20 21 22 23 24 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 19 20 20 21 22 23 24 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 25 26 27 28 12 13 14 15
  )
  (func $blend-words-8 (export "blend-words-8") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 28 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 2 2 3 4 5 6 7 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 21 6 7 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 21 1 2 3 4 5 6 7 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 3 4 4 5 6 7 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 1 2 3 4 4 5 6 7 8 9 10 11 28 29 30 31
  )
  (func $blend-words-9 (export "blend-words-9") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 4 5 6 7 8 9 10 11 28 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 16 17 18 19 4 5 6 7 8 9 10 11 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 4 5 6 7 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 17 17 18 19 4 5 6 7 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 1 18 19 4 5 6 7 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 4 19 6 7 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 4 5 6 7 9 10 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 4 5 6 7 9 10 11 12 28 29 30 31
  )
  (func $blend-words-10 (export "blend-words-10") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 12 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 13 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 28 10 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 8 9 10 11 29 30 30 31 local.get 0 local.get 1
    i8x16.shuffle 1 2 3 4 20 21 22 23 8 9 10 11 28 29 30 31
  )
  (func $blend-words-11 (export "blend-words-11") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 28 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 23 23 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 26 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 4 18 19 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 28 29 31 0 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 9 10 11 12 28 29 30 31
  )
  (func $blend-words-12 (export "blend-words-12") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 28 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 8 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 2 3 4 5 6 7 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 28 29 6 31 local.get 0 local.get 1
    i8x16.shuffle 1 2 2 3 4 5 6 7 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 24 25 26 27 29 30 31 0
  )
  (func $blend-words-13 (export "blend-words-13") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 4 5 6 7 24 25 26 27 28 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 16 17 18 19 4 5 6 7 24 25 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 4 5 6 7 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 4 5 6 7 24 25 26 27 28 30 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 4 5 6 7 8 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 0 4 5 6 7 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 17 18 18 19 4 5 6 7 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 5 6 7 8 24 25 26 27 28 29 30 31
  )
  (func $blend-words-14 (export "blend-words-14") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 28 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 27 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 3 20 21 22 23 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 28 23 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 21 22 22 23 24 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 1 2 3 4 20 21 22 23 24 25 26 27 28 29 30 31
  )
  (func $blend-halfwords-1 (export "blend-halfwords-1") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 16 17 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 16 17 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 18 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 2 3 4 5 6 7 8 25 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 2 3 4 5 3 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 2 3 4 5 7 8 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 2 3 4 5 6 7 9 10 11 12 12 13 14 15
  )
  (func $blend-halfwords-128 (export "blend-halfwords-128") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 30 31 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 30 31 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 6 6 7 8 9 10 11 12 13 30 31 local.get 0 local.get 1
    i8x16.shuffle 16 1 2 3 4 5 6 7 8 9 10 11 12 13 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 26 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 3 4 4 5 6 7 8 9 10 11 12 13 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 13 14 31 0
  )
  (func $blend-halfwords-85 (export "blend-halfwords-85") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 2 3 20 21 6 7 24 25 10 11 28 29 14 15 local.get 1 local.get 0
    i8x16.shuffle 16 17 2 3 20 21 6 7 24 25 10 11 28 29 14 15 local.get 0 local.get 0
    i8x16.shuffle 16 17 2 3 20 21 6 7 24 25 10 11 28 29 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 18 2 3 20 21 6 7 24 25 10 11 28 29 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 2 3 20 5 6 7 24 25 10 11 28 29 14 15 local.get 0 local.get 1
    i8x16.shuffle 8 17 2 3 20 21 6 7 24 25 10 11 28 29 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 2 3 21 22 6 7 24 25 10 11 28 29 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 2 3 20 21 6 7 24 25 10 11 29 30 15 16
  )
  (func $blend-halfwords-15 (export "blend-halfwords-15") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 1
    local.get 0 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 18 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 29 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 3 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 13 14 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 9 10 11 12 12 13 14 15
  )
  (func $blend-halfwords-60 (export "blend-halfwords-60") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 25 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 1 2 3 20 21 22 23 24 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 14 25 26 27 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 24 25 27 28 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 25 26 27 28 12 13 14 15
  )
  (func $blend-halfwords-106 (export "blend-halfwords-106") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 18 19 4 5 22 23 8 9 26 27 28 29 14 15 local.get 1 local.get 0
    i8x16.shuffle 0 1 18 19 4 5 22 23 8 9 26 27 28 29 14 15 local.get 0 local.get 0
    i8x16.shuffle 0 1 18 19 4 5 22 23 8 9 26 27 28 29 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 19 4 5 22 23 8 9 26 27 29 29 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 19 4 5 22 23 24 9 26 27 28 29 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 25 18 19 4 5 22 23 8 9 26 27 28 29 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 19 4 5 22 23 8 9 26 27 28 29 15 16 local.get 0 local.get 1
    i8x16.shuffle 1 2 19 20 4 5 22 23 8 9 26 27 28 29 14 15
  )
  (func $blend-bytes-1 (export "blend-bytes-1") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 16 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 16 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 1 2 3 4 5 7 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 1 2 3 4 5 6 7 8 9 10 11 12 29 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 1 2 3 4 5 6 7 26 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 17 2 2 3 4 5 6 7 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 1 2 3 5 6 7 8 8 9 10 11 12 13 14 15
  )
  (func $blend-bytes-32768 (export "blend-bytes-32768") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 13 13 14 31 local.get 0 local.get 1
    i8x16.shuffle 16 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 5 10 11 12 13 14 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 11 12 12 13 14 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 4 5 6 7 9 10 11 12 12 13 14 31
  )
  (func $blend-bytes-21845 (export "blend-bytes-21845") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 1 18 3 20 5 22 7 24 9 26 11 28 13 30 15 local.get 1 local.get 0
    i8x16.shuffle 16 1 18 3 20 5 22 7 24 9 26 11 28 13 30 15 local.get 0 local.get 0
    i8x16.shuffle 16 1 18 3 20 5 22 7 24 9 26 11 28 13 30 15 local.get 0 local.get 1
    i8x16.shuffle 16 1 18 3 20 5 22 7 24 9 26 12 28 13 30 15 local.get 0 local.get 1
    i8x16.shuffle 16 1 18 3 20 21 22 7 24 9 26 11 28 13 30 15 local.get 0 local.get 1
    i8x16.shuffle 16 1 18 3 20 5 22 7 24 9 26 11 28 11 30 15 local.get 0 local.get 1
    i8x16.shuffle 16 1 18 3 20 5 22 7 24 9 26 11 29 14 30 15 local.get 0 local.get 1
    i8x16.shuffle 16 1 18 3 20 5 22 7 24 9 26 11 29 14 31 16
  )
  (func $blend-bytes-255 (export "blend-bytes-255") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 1
    local.get 0 i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 16 17 18 19 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 23 23 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 21 22 23 24 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 18 19 20 10 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 16 17 19 20 20 21 22 23 8 9 10 11 12 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 17 18 19 20 20 21 22 23 8 9 10 11 12 13 14 15
  )
  (func $blend-bytes-4680 (export "blend-bytes-4680") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 19 4 5 22 7 8 25 10 11 28 13 14 15 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 19 4 5 22 7 8 25 10 11 28 13 14 15 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 19 4 5 22 7 8 25 10 11 28 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 19 4 5 22 7 8 26 10 11 28 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 19 4 5 22 7 8 25 10 11 28 13 14 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 17 19 4 5 22 7 8 25 10 11 28 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 3 20 4 5 22 7 8 25 10 11 28 13 14 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 19 5 6 23 8 8 25 10 11 28 13 14 15
  )
  (func $blend-bytes-32766 (export "blend-bytes-32766") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 17 18 19 20 21 22 23 24 25 26 27 28 29 30 15 local.get 1
    local.get 0 i8x16.shuffle 0 17 18 19 20 21 22 23 24 25 26 27 28 29 30 15 local.get 0 local.get 0
    i8x16.shuffle 0 17 18 19 20 21 22 23 24 25 26 27 28 29 30 15 local.get 0 local.get 1
    i8x16.shuffle 0 17 19 19 20 21 22 23 24 25 26 27 28 29 30 15 local.get 0 local.get 1
    i8x16.shuffle 0 17 2 19 20 21 22 23 24 25 26 27 28 29 30 15 local.get 0 local.get 1
    i8x16.shuffle 0 17 18 29 20 21 22 23 24 25 26 27 28 29 30 15 local.get 0 local.get 1
    i8x16.shuffle 0 17 18 19 20 21 22 23 24 25 27 28 28 29 30 15 local.get 0 local.get 1
    i8x16.shuffle 0 17 18 19 21 22 23 24 24 25 26 27 28 29 30 15
  )
  (func $rotate-1 (export "rotate-1") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 local.get 1 local.get 0
    i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 local.get 0 local.get 0
    i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 local.get 0 local.get 1
    i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 16 0 local.get 0 local.get 1
    i8x16.shuffle 1 2 3 20 5 6 7 8 9 10 11 12 13 14 15 0 local.get 0 local.get 1
    i8x16.shuffle 1 21 3 4 5 6 7 8 9 10 11 12 13 14 15 0 local.get 0 local.get 1
    i8x16.shuffle 1 2 3 4 5 6 8 9 9 10 11 12 13 14 15 0 local.get 0 local.get 1
    i8x16.shuffle 1 2 3 4 6 7 8 9 9 10 11 12 13 14 15 0
  )
  (func $concatenate-1 (export "concatenate-1") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 local.get 1 local.get 0
    i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 local.get 0 local.get 0
    i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 local.get 0 local.get 1
    i8x16.shuffle 1 3 3 4 5 6 7 8 9 10 11 12 13 14 15 16 local.get 0 local.get 1
    i8x16.shuffle 1 2 3 4 5 22 7 8 9 10 11 12 13 14 15 16 local.get 0 local.get 1
    i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 24 local.get 0 local.get 1
    i8x16.shuffle 1 2 4 5 5 6 7 8 9 10 11 12 13 14 15 16 local.get 0 local.get 1
    i8x16.shuffle 1 2 3 4 6 7 8 9 9 10 11 12 13 14 15 16
  )
  (func $concatenate-around-1 (export "concatenate-around-1") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 local.get 1
    local.get 0 i8x16.shuffle 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 local.get 0 local.get 0
    i8x16.shuffle 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 local.get 0 local.get 1
    i8x16.shuffle 17 18 19 20 22 22 23 24 25 26 27 28 29 30 31 0 local.get 0 local.get 1
    i8x16.shuffle 17 18 19 20 21 22 23 24 25 10 27 28 29 30 31 0 local.get 0 local.get 1
    i8x16.shuffle 17 18 19 20 31 22 23 24 25 26 27 28 29 30 31 0 local.get 0 local.get 1
    i8x16.shuffle 18 19 19 20 21 22 23 24 25 26 27 28 29 30 31 0 local.get 0 local.get 1
    i8x16.shuffle 17 18 19 20 22 23 24 25 25 26 27 28 29 30 31 0
  )
  (func $rotate-2 (export "rotate-2") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 1 local.get 1 local.get 0
    i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 1 local.get 0 local.get 0
    i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 1 local.get 0 local.get 1
    i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 15 1 1 local.get 0 local.get 1
    i8x16.shuffle 2 3 4 5 6 23 8 9 10 11 12 13 14 15 0 1 local.get 0 local.get 1
    i8x16.shuffle 2 3 4 5 30 7 8 9 10 11 12 13 14 15 0 1 local.get 0 local.get 1
    i8x16.shuffle 2 3 4 5 7 8 8 9 10 11 12 13 14 15 0 1 local.get 0 local.get 1
    i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 15 16 1 2
  )
  (func $concatenate-2 (export "concatenate-2") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 local.get 1 local.get 0
    i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 local.get 0 local.get 0
    i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 local.get 0 local.get 1
    i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 13 13 14 15 16 17 local.get 0 local.get 1
    i8x16.shuffle 2 19 4 5 6 7 8 9 10 11 12 13 14 15 16 17 local.get 0 local.get 1
    i8x16.shuffle 2 15 4 5 6 7 8 9 10 11 12 13 14 15 16 17 local.get 0 local.get 1
    i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 13 14 14 15 16 17 local.get 0 local.get 1
    i8x16.shuffle 2 3 4 5 6 7 8 9 10 11 12 13 15 16 17 18
  )
  (func $concatenate-around-2 (export "concatenate-around-2") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 1 local.get 1
    local.get 0 i8x16.shuffle 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 1 local.get 0 local.get 0
    i8x16.shuffle 18 19 20 21 22 23 24 25 26 27 28 29 30 31 0 1 local.get 0 local.get 1
    i8x16.shuffle 18 19 20 21 22 24 24 25 26 27 28 29 30 31 0 1 local.get 0 local.get 1
    i8x16.shuffle 18 19 20 21 6 23 24 25 26 27 28 29 30 31 0 1 local.get 0 local.get 1
    i8x16.shuffle 18 19 20 21 22 23 24 25 26 27 20 29 30 31 0 1 local.get 0 local.get 1
    i8x16.shuffle 18 19 20 21 22 23 25 26 26 27 28 29 30 31 0 1 local.get 0 local.get 1
    i8x16.shuffle 18 19 20 21 22 23 24 25 27 28 29 30 30 31 0 1
  )
  (func $rotate-3 (export "rotate-3") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 local.get 1 local.get 0
    i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 local.get 0 local.get 0
    i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 local.get 0 local.get 1
    i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 0 2 2 local.get 0 local.get 1
    i8x16.shuffle 19 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 local.get 0 local.get 1
    i8x16.shuffle 3 4 5 19 7 8 9 10 11 12 13 14 15 0 1 2 local.get 0 local.get 1
    i8x16.shuffle 3 4 5 6 7 8 10 11 11 12 13 14 15 0 1 2 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 7 8 9 10 11 12 13 14 15 0 1 2
  )
  (func $concatenate-3 (export "concatenate-3") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 local.get 1 local.get 0
    i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 local.get 0 local.get 0
    i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 local.get 0 local.get 1
    i8x16.shuffle 3 4 5 7 7 8 9 10 11 12 13 14 15 16 17 18 local.get 0 local.get 1
    i8x16.shuffle 19 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 local.get 0 local.get 1
    i8x16.shuffle 3 4 5 6 7 8 9 10 11 12 28 14 15 16 17 18 local.get 0 local.get 1
    i8x16.shuffle 3 4 5 6 7 8 9 10 12 13 13 14 15 16 17 18 local.get 0 local.get 1
    i8x16.shuffle 3 4 5 6 7 8 9 10 12 13 14 15 15 16 17 18
  )
  (func $concatenate-around-3 (export "concatenate-around-3") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 19 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 local.get 1 local.get 0
    i8x16.shuffle 19 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 local.get 0 local.get 0
    i8x16.shuffle 19 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 local.get 0 local.get 1
    i8x16.shuffle 19 20 21 22 23 24 26 26 27 28 29 30 31 0 1 2 local.get 0 local.get 1
    i8x16.shuffle 19 20 21 6 23 24 25 26 27 28 29 30 31 0 1 2 local.get 0 local.get 1
    i8x16.shuffle 19 20 21 22 23 24 25 26 27 28 29 30 31 8 1 2 local.get 0 local.get 1
    i8x16.shuffle 19 20 21 22 23 24 25 26 28 29 29 30 31 0 1 2 local.get 0 local.get 1
    i8x16.shuffle 20 21 22 23 23 24 25 26 27 28 29 30 31 0 1 2
  )
  (func $rotate-4 (export "rotate-4") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 local.get 1 local.get 0
    i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 local.get 0 local.get 0
    i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 4 6 6 7 8 9 10 11 12 13 14 15 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 24 9 10 11 12 13 14 15 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 24 9 10 11 12 13 14 15 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 8 9 10 11 13 14 14 15 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 8 9 10 11 13 14 15 16 0 1 2 3
  )
  (func $concatenate-4 (export "concatenate-4") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 local.get 1 local.get 0
    i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 local.get 0 local.get 0
    i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 8 9 10 11 13 13 14 15 16 17 18 19 local.get 0 local.get 1
    i8x16.shuffle 20 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 8 9 10 11 12 10 14 15 16 17 18 19 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 8 9 11 12 12 13 14 15 16 17 18 19 local.get 0 local.get 1
    i8x16.shuffle 5 6 7 8 8 9 10 11 12 13 14 15 16 17 18 19
  )
  (func $concatenate-around-4 (export "concatenate-around-4") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3 local.get 1 local.get 0
    i8x16.shuffle 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3 local.get 0 local.get 0
    i8x16.shuffle 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 20 21 22 23 24 25 26 27 28 29 30 31 0 1 3 3 local.get 0 local.get 1
    i8x16.shuffle 20 21 22 23 24 25 26 27 28 29 30 31 0 1 2 19 local.get 0 local.get 1
    i8x16.shuffle 5 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 20 21 22 23 24 25 26 27 28 29 30 31 1 2 2 3 local.get 0 local.get 1
    i8x16.shuffle 20 21 22 23 25 26 27 28 28 29 30 31 0 1 2 3
  )
  (func $rotate-5 (export "rotate-5") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 4 local.get 1 local.get 0
    i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 4 local.get 0 local.get 0
    i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 4 local.get 0 local.get 1
    i8x16.shuffle 5 6 7 9 9 10 11 12 13 14 15 0 1 2 3 4 local.get 0 local.get 1
    i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 16 1 2 3 4 local.get 0 local.get 1
    i8x16.shuffle 5 6 7 8 9 10 11 12 13 28 15 0 1 2 3 4 local.get 0 local.get 1
    i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 16 1 1 2 3 4 local.get 0 local.get 1
    i8x16.shuffle 6 7 8 9 9 10 11 12 13 14 15 0 1 2 3 4
  )
  (func $concatenate-5 (export "concatenate-5") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 local.get 1 local.get 0
    i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 local.get 0 local.get 0
    i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 local.get 0 local.get 1
    i8x16.shuffle 5 6 7 8 9 10 11 13 13 14 15 16 17 18 19 20 local.get 0 local.get 1
    i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 31 16 17 18 19 20 local.get 0 local.get 1
    i8x16.shuffle 5 6 7 8 9 30 11 12 13 14 15 16 17 18 19 20 local.get 0 local.get 1
    i8x16.shuffle 5 6 7 8 9 10 11 12 14 15 15 16 17 18 19 20 local.get 0 local.get 1
    i8x16.shuffle 5 6 7 8 9 10 11 12 14 15 16 17 17 18 19 20
  )
  (func $concatenate-around-5 (export "concatenate-around-5") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 local.get 1 local.get 0
    i8x16.shuffle 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 local.get 0 local.get 0
    i8x16.shuffle 21 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 local.get 0 local.get 1
    i8x16.shuffle 22 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 local.get 0 local.get 1
    i8x16.shuffle 21 22 23 24 25 26 27 28 29 30 15 0 1 2 3 4 local.get 0 local.get 1
    i8x16.shuffle 21 22 23 24 25 26 27 28 31 30 31 0 1 2 3 4 local.get 0 local.get 1
    i8x16.shuffle 22 23 23 24 25 26 27 28 29 30 31 0 1 2 3 4 local.get 0 local.get 1
    i8x16.shuffle 22 23 24 25 25 26 27 28 29 30 31 0 1 2 3 4
  )
  (func $rotate-6 (export "rotate-6") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5 local.get 1 local.get 0
    i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5 local.get 0 local.get 0
    i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5 local.get 0 local.get 1
    i8x16.shuffle 7 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5 local.get 0 local.get 1
    i8x16.shuffle 6 7 8 9 10 11 12 13 30 15 0 1 2 3 4 5 local.get 0 local.get 1
    i8x16.shuffle 6 7 8 12 10 11 12 13 14 15 0 1 2 3 4 5 local.get 0 local.get 1
    i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 1 2 2 3 4 5 local.get 0 local.get 1
    i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 0 1 3 4 5 6
  )
  (func $concatenate-6 (export "concatenate-6") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 local.get 1 local.get 0
    i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 local.get 0 local.get 0
    i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 local.get 0 local.get 1
    i8x16.shuffle 7 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 local.get 0 local.get 1
    i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 16 1 18 19 20 21 local.get 0 local.get 1
    i8x16.shuffle 6 7 8 9 24 11 12 13 14 15 16 17 18 19 20 21 local.get 0 local.get 1
    i8x16.shuffle 6 7 9 10 10 11 12 13 14 15 16 17 18 19 20 21 local.get 0 local.get 1
    i8x16.shuffle 6 7 8 9 10 11 12 13 14 15 16 17 19 20 21 22
  )
  (func $concatenate-around-6 (export "concatenate-around-6") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5 local.get 1 local.get 0
    i8x16.shuffle 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5 local.get 0 local.get 0
    i8x16.shuffle 22 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5 local.get 0 local.get 1
    i8x16.shuffle 22 23 24 25 26 27 28 29 30 31 0 1 2 3 5 5 local.get 0 local.get 1
    i8x16.shuffle 22 23 8 25 26 27 28 29 30 31 0 1 2 3 4 5 local.get 0 local.get 1
    i8x16.shuffle 22 23 24 25 26 27 28 29 30 31 0 12 2 3 4 5 local.get 0 local.get 1
    i8x16.shuffle 22 23 24 25 26 27 28 29 30 31 0 1 3 4 4 5 local.get 0 local.get 1
    i8x16.shuffle 22 23 24 25 27 28 29 30 30 31 0 1 2 3 4 5
  )
  (func $rotate-7 (export "rotate-7") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 local.get 1 local.get 0
    i8x16.shuffle 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 local.get 0 local.get 0
    i8x16.shuffle 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 local.get 0 local.get 1
    i8x16.shuffle 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5 7 local.get 0 local.get 1
    i8x16.shuffle 7 8 9 10 11 12 29 14 15 0 1 2 3 4 5 6 local.get 0 local.get 1
    i8x16.shuffle 7 8 9 10 11 12 5 14 15 0 1 2 3 4 5 6 local.get 0 local.get 1
    i8x16.shuffle 7 8 9 10 11 12 14 15 15 0 1 2 3 4 5 6 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 11 12 13 14 15 0 1 2 3 4 5 6
  )
  (func $concatenate-7 (export "concatenate-7") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 local.get 1 local.get 0
    i8x16.shuffle 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 local.get 0 local.get 0
    i8x16.shuffle 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 local.get 0 local.get 1
    i8x16.shuffle 7 8 10 10 11 12 13 14 15 16 17 18 19 20 21 22 local.get 0 local.get 1
    i8x16.shuffle 7 8 9 10 11 12 13 30 15 16 17 18 19 20 21 22 local.get 0 local.get 1
    i8x16.shuffle 7 8 9 1 11 12 13 14 15 16 17 18 19 20 21 22 local.get 0 local.get 1
    i8x16.shuffle 7 8 9 10 11 12 13 14 15 16 18 19 19 20 21 22 local.get 0 local.get 1
    i8x16.shuffle 7 8 9 10 12 13 14 15 15 16 17 18 19 20 21 22
  )
  (func $concatenate-around-7 (export "concatenate-around-7") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5 6 local.get 1 local.get 0
    i8x16.shuffle 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5 6 local.get 0 local.get 0
    i8x16.shuffle 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5 6 local.get 0 local.get 1
    i8x16.shuffle 23 24 25 26 27 28 29 30 31 0 1 2 3 4 5 7 local.get 0 local.get 1
    i8x16.shuffle 23 24 25 10 27 28 29 30 31 0 1 2 3 4 5 6 local.get 0 local.get 1
    i8x16.shuffle 23 31 25 26 27 28 29 30 31 0 1 2 3 4 5 6 local.get 0 local.get 1
    i8x16.shuffle 23 24 26 27 27 28 29 30 31 0 1 2 3 4 5 6 local.get 0 local.get 1
    i8x16.shuffle 23 24 25 26 28 29 30 31 31 0 1 2 3 4 5 6
  )
  (func $rotate-8 (export "rotate-8") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 local.get 1 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 local.get 0 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 12 12 13 14 15 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 27 12 13 14 15 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 2 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 5 6 6 7 local.get 0 local.get 1
    i8x16.shuffle 9 10 11 12 12 13 14 15 0 1 2 3 4 5 6 7
  )
  (func $concatenate-8 (export "concatenate-8") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 local.get 1
    local.get 0 i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 local.get 0 local.get 0
    i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 8 10 10 11 12 13 14 15 16 17 18 19 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 8 25 10 11 12 13 14 15 16 17 18 19 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 8 29 10 11 12 13 14 15 16 17 18 19 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 17 18 18 19 20 21 22 23 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 19 21 22 23 24
  )
  (func $concatenate-around-8 (export "concatenate-around-8") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 24 25 26 27 28 29 30 31 0 1 2 3 4 5 6 7 local.get 1 local.get 0
    i8x16.shuffle 24 25 26 27 28 29 30 31 0 1 2 3 4 5 6 7 local.get 0 local.get 0
    i8x16.shuffle 24 25 26 27 28 29 30 31 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 24 25 26 27 28 29 30 0 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 24 25 26 27 28 29 30 31 0 1 18 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 24 8 26 27 28 29 30 31 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 24 25 26 27 29 30 30 31 0 1 2 3 4 5 6 7 local.get 0 local.get 1
    i8x16.shuffle 24 25 26 27 29 30 31 0 0 1 2 3 4 5 6 7
  )
  (func $rotate-9 (export "rotate-9") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 8 local.get 1 local.get 0
    i8x16.shuffle 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 8 local.get 0 local.get 0
    i8x16.shuffle 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 8 local.get 0 local.get 1
    i8x16.shuffle 9 10 11 12 13 14 15 1 1 2 3 4 5 6 7 8 local.get 0 local.get 1
    i8x16.shuffle 9 26 11 12 13 14 15 0 1 2 3 4 5 6 7 8 local.get 0 local.get 1
    i8x16.shuffle 9 10 11 12 13 14 15 0 1 26 3 4 5 6 7 8 local.get 0 local.get 1
    i8x16.shuffle 9 10 12 13 13 14 15 0 1 2 3 4 5 6 7 8 local.get 0 local.get 1
    i8x16.shuffle 9 10 11 12 14 15 16 1 1 2 3 4 5 6 7 8
  )
  (func $concatenate-9 (export "concatenate-9") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 local.get 1
    local.get 0 i8x16.shuffle 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 local.get 0 local.get 0
    i8x16.shuffle 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 local.get 0 local.get 1
    i8x16.shuffle 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 25 local.get 0 local.get 1
    i8x16.shuffle 9 10 27 12 13 14 15 16 17 18 19 20 21 22 23 24 local.get 0 local.get 1
    i8x16.shuffle 9 10 11 12 13 14 15 16 17 29 19 20 21 22 23 24 local.get 0 local.get 1
    i8x16.shuffle 9 10 12 13 13 14 15 16 17 18 19 20 21 22 23 24 local.get 0 local.get 1
    i8x16.shuffle 9 10 11 12 13 14 15 16 18 19 20 21 21 22 23 24
  )
  (func $concatenate-around-9 (export "concatenate-around-9") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 25 26 27 28 29 30 31 0 1 2 3 4 5 6 7 8 local.get 1 local.get 0
    i8x16.shuffle 25 26 27 28 29 30 31 0 1 2 3 4 5 6 7 8 local.get 0 local.get 0
    i8x16.shuffle 25 26 27 28 29 30 31 0 1 2 3 4 5 6 7 8 local.get 0 local.get 1
    i8x16.shuffle 25 26 27 28 29 30 31 0 2 2 3 4 5 6 7 8 local.get 0 local.get 1
    i8x16.shuffle 25 26 27 28 13 30 31 0 1 2 3 4 5 6 7 8 local.get 0 local.get 1
    i8x16.shuffle 25 26 27 23 29 30 31 0 1 2 3 4 5 6 7 8 local.get 0 local.get 1
    i8x16.shuffle 25 26 27 28 29 30 31 0 1 2 4 5 5 6 7 8 local.get 0 local.get 1
    i8x16.shuffle 25 26 27 28 29 30 31 0 2 3 4 5 5 6 7 8
  )
  (func $rotate-10 (export "rotate-10") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 10 11 12 13 14 15 0 1 2 3 4 5 6 7 8 9 local.get 1 local.get 0
    i8x16.shuffle 10 11 12 13 14 15 0 1 2 3 4 5 6 7 8 9 local.get 0 local.get 0
    i8x16.shuffle 10 11 12 13 14 15 0 1 2 3 4 5 6 7 8 9 local.get 0 local.get 1
    i8x16.shuffle 10 11 12 13 14 15 0 1 2 3 5 5 6 7 8 9 local.get 0 local.get 1
    i8x16.shuffle 10 11 12 13 14 15 0 17 2 3 4 5 6 7 8 9 local.get 0 local.get 1
    i8x16.shuffle 10 11 12 13 14 15 0 1 2 16 4 5 6 7 8 9 local.get 0 local.get 1
    i8x16.shuffle 10 11 12 13 15 16 0 1 2 3 4 5 6 7 8 9 local.get 0 local.get 1
    i8x16.shuffle 10 11 12 13 14 15 0 1 3 4 5 6 6 7 8 9
  )
  (func $concatenate-10 (export "concatenate-10") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 local.get 1
    local.get 0 i8x16.shuffle 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 local.get 0 local.get 0
    i8x16.shuffle 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 local.get 0 local.get 1
    i8x16.shuffle 10 11 12 13 14 15 16 17 18 19 20 21 23 23 24 25 local.get 0 local.get 1
    i8x16.shuffle 10 11 12 29 14 15 16 17 18 19 20 21 22 23 24 25 local.get 0 local.get 1
    i8x16.shuffle 10 11 12 13 14 15 16 17 18 19 13 21 22 23 24 25 local.get 0 local.get 1
    i8x16.shuffle 10 11 12 13 14 15 16 17 18 19 20 21 22 23 25 26 local.get 0 local.get 1
    i8x16.shuffle 10 11 12 13 14 15 16 17 19 20 21 22 22 23 24 25
  )
  (func $concatenate-around-10 (export "concatenate-around-10") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 26 27 28 29 30 31 0 1 2 3 4 5 6 7 8 9 local.get 1 local.get 0
    i8x16.shuffle 26 27 28 29 30 31 0 1 2 3 4 5 6 7 8 9 local.get 0 local.get 0
    i8x16.shuffle 26 27 28 29 30 31 0 1 2 3 4 5 6 7 8 9 local.get 0 local.get 1
    i8x16.shuffle 26 27 28 29 30 31 0 2 2 3 4 5 6 7 8 9 local.get 0 local.get 1
    i8x16.shuffle 26 11 28 29 30 31 0 1 2 3 4 5 6 7 8 9 local.get 0 local.get 1
    i8x16.shuffle 26 27 28 29 30 31 0 1 2 3 4 28 6 7 8 9 local.get 0 local.get 1
    i8x16.shuffle 26 27 28 29 30 31 0 1 2 3 4 5 7 8 8 9 local.get 0 local.get 1
    i8x16.shuffle 26 27 28 29 30 31 0 1 3 4 5 6 6 7 8 9
  )
  (func $rotate-11 (export "rotate-11") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 11 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 local.get 1 local.get 0
    i8x16.shuffle 11 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 local.get 0 local.get 0
    i8x16.shuffle 11 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 local.get 0 local.get 1
    i8x16.shuffle 11 12 13 14 15 0 1 2 3 5 5 6 7 8 9 10 local.get 0 local.get 1
    i8x16.shuffle 11 12 13 14 15 0 1 2 19 4 5 6 7 8 9 10 local.get 0 local.get 1
    i8x16.shuffle 11 12 13 14 6 0 1 2 3 4 5 6 7 8 9 10 local.get 0 local.get 1
    i8x16.shuffle 11 12 13 14 15 0 1 2 3 4 5 6 7 8 10 11 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 15 0 1 2 3 4 5 6 7 8 9 10
  )
  (func $concatenate-11 (export "concatenate-11") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 local.get 1
    local.get 0 i8x16.shuffle 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 local.get 0 local.get 0
    i8x16.shuffle 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 local.get 0 local.get 1
    i8x16.shuffle 11 12 13 14 15 16 17 18 19 20 21 22 24 24 25 26 local.get 0 local.get 1
    i8x16.shuffle 11 12 13 14 15 16 17 2 19 20 21 22 23 24 25 26 local.get 0 local.get 1
    i8x16.shuffle 11 12 13 14 15 16 17 26 19 20 21 22 23 24 25 26 local.get 0 local.get 1
    i8x16.shuffle 11 12 13 14 15 16 17 18 19 20 22 23 23 24 25 26 local.get 0 local.get 1
    i8x16.shuffle 11 12 13 14 15 16 17 18 19 20 21 22 24 25 26 27
  )
  (func $concatenate-around-11 (export "concatenate-around-11") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 27 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 local.get 1 local.get 0
    i8x16.shuffle 27 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 local.get 0 local.get 0
    i8x16.shuffle 27 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 local.get 0 local.get 1
    i8x16.shuffle 28 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 local.get 0 local.get 1
    i8x16.shuffle 11 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 local.get 0 local.get 1
    i8x16.shuffle 27 28 29 30 31 0 1 2 3 28 5 6 7 8 9 10 local.get 0 local.get 1
    i8x16.shuffle 27 28 29 30 31 0 2 3 3 4 5 6 7 8 9 10 local.get 0 local.get 1
    i8x16.shuffle 28 29 30 31 31 0 1 2 3 4 5 6 7 8 9 10
  )
  (func $rotate-12 (export "rotate-12") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11 local.get 1 local.get 0
    i8x16.shuffle 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11 local.get 0 local.get 0
    i8x16.shuffle 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 16 0 1 2 3 4 5 6 7 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 0 1 2 3 4 21 6 7 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 20 1 2 3 4 5 6 7 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 13 14 14 15 0 1 2 3 4 5 6 7 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 13 14 15 16 0 1 2 3 4 5 6 7 8 9 10 11
  )
  (func $concatenate-12 (export "concatenate-12") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 local.get 1
    local.get 0 i8x16.shuffle 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 local.get 0 local.get 0
    i8x16.shuffle 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 16 17 18 19 20 21 22 23 24 26 26 27 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 16 17 18 19 20 21 22 23 8 25 26 27 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 16 9 18 19 20 21 22 23 24 25 26 27 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 16 17 18 19 20 21 23 24 24 25 26 27 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 16 17 18 19 20 21 22 23 25 26 27 28
  )
  (func $concatenate-around-12 (export "concatenate-around-12") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11 local.get 1 local.get 0
    i8x16.shuffle 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11 local.get 0 local.get 0
    i8x16.shuffle 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 28 29 30 31 0 1 2 3 4 5 6 7 8 9 10 12 local.get 0 local.get 1
    i8x16.shuffle 28 29 30 31 0 1 2 3 4 21 6 7 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 28 29 30 31 0 1 6 3 4 5 6 7 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 28 29 31 0 0 1 2 3 4 5 6 7 8 9 10 11 local.get 0 local.get 1
    i8x16.shuffle 28 29 30 31 0 1 2 3 5 6 7 8 8 9 10 11
  )
  (func $rotate-13 (export "rotate-13") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11 12 local.get 1 local.get 0
    i8x16.shuffle 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11 12 local.get 0 local.get 0
    i8x16.shuffle 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11 12 local.get 0 local.get 1
    i8x16.shuffle 13 14 15 0 1 2 3 4 5 6 7 8 10 10 11 12 local.get 0 local.get 1
    i8x16.shuffle 13 14 15 0 1 2 3 4 5 6 7 8 9 10 27 12 local.get 0 local.get 1
    i8x16.shuffle 13 14 15 0 1 18 3 4 5 6 7 8 9 10 11 12 local.get 0 local.get 1
    i8x16.shuffle 13 14 16 1 1 2 3 4 5 6 7 8 9 10 11 12 local.get 0 local.get 1
    i8x16.shuffle 13 14 15 0 2 3 4 5 5 6 7 8 9 10 11 12
  )
  (func $concatenate-13 (export "concatenate-13") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 local.get 1
    local.get 0 i8x16.shuffle 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 local.get 0 local.get 0
    i8x16.shuffle 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 local.get 0 local.get 1
    i8x16.shuffle 13 14 15 17 17 18 19 20 21 22 23 24 25 26 27 28 local.get 0 local.get 1
    i8x16.shuffle 13 14 15 16 17 18 19 20 21 22 23 24 9 26 27 28 local.get 0 local.get 1
    i8x16.shuffle 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 3 local.get 0 local.get 1
    i8x16.shuffle 13 14 15 16 18 19 19 20 21 22 23 24 25 26 27 28 local.get 0 local.get 1
    i8x16.shuffle 13 14 15 16 18 19 20 21 21 22 23 24 25 26 27 28
  )
  (func $concatenate-around-13 (export "concatenate-around-13") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11 12 local.get 1 local.get 0
    i8x16.shuffle 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11 12 local.get 0 local.get 0
    i8x16.shuffle 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11 12 local.get 0 local.get 1
    i8x16.shuffle 29 31 31 0 1 2 3 4 5 6 7 8 9 10 11 12 local.get 0 local.get 1
    i8x16.shuffle 29 30 31 0 1 2 3 4 21 6 7 8 9 10 11 12 local.get 0 local.get 1
    i8x16.shuffle 29 30 31 0 1 2 3 4 5 6 7 8 9 10 11 24 local.get 0 local.get 1
    i8x16.shuffle 29 30 31 0 1 2 3 4 6 7 7 8 9 10 11 12 local.get 0 local.get 1
    i8x16.shuffle 29 30 31 0 1 2 3 4 5 6 7 8 10 11 12 13
  )
  (func $rotate-14 (export "rotate-14") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 14 15 0 1 2 3 4 5 6 7 8 9 10 11 12 13 local.get 1 local.get 0
    i8x16.shuffle 14 15 0 1 2 3 4 5 6 7 8 9 10 11 12 13 local.get 0 local.get 0
    i8x16.shuffle 14 15 0 1 2 3 4 5 6 7 8 9 10 11 12 13 local.get 0 local.get 1
    i8x16.shuffle 14 15 0 1 2 3 5 5 6 7 8 9 10 11 12 13 local.get 0 local.get 1
    i8x16.shuffle 14 15 0 1 2 3 4 5 6 7 8 9 10 11 28 13 local.get 0 local.get 1
    i8x16.shuffle 14 15 0 1 2 3 4 9 6 7 8 9 10 11 12 13 local.get 0 local.get 1
    i8x16.shuffle 14 15 0 1 3 4 4 5 6 7 8 9 10 11 12 13 local.get 0 local.get 1
    i8x16.shuffle 14 15 0 1 2 3 4 5 7 8 9 10 10 11 12 13
  )
  (func $concatenate-14 (export "concatenate-14") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 local.get 1
    local.get 0 i8x16.shuffle 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 local.get 0 local.get 0
    i8x16.shuffle 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 local.get 0 local.get 1
    i8x16.shuffle 14 15 17 17 18 19 20 21 22 23 24 25 26 27 28 29 local.get 0 local.get 1
    i8x16.shuffle 14 15 16 17 18 19 4 21 22 23 24 25 26 27 28 29 local.get 0 local.get 1
    i8x16.shuffle 14 2 16 17 18 19 20 21 22 23 24 25 26 27 28 29 local.get 0 local.get 1
    i8x16.shuffle 14 15 16 17 18 19 20 21 22 23 24 25 27 28 28 29 local.get 0 local.get 1
    i8x16.shuffle 14 15 16 17 19 20 21 22 22 23 24 25 26 27 28 29
  )
  (func $concatenate-around-14 (export "concatenate-around-14") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 30 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13 local.get 1 local.get 0
    i8x16.shuffle 30 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13 local.get 0 local.get 0
    i8x16.shuffle 30 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13 local.get 0 local.get 1
    i8x16.shuffle 30 31 0 1 2 3 4 5 6 8 8 9 10 11 12 13 local.get 0 local.get 1
    i8x16.shuffle 30 31 0 1 18 3 4 5 6 7 8 9 10 11 12 13 local.get 0 local.get 1
    i8x16.shuffle 30 31 0 1 2 3 4 5 6 19 8 9 10 11 12 13 local.get 0 local.get 1
    i8x16.shuffle 30 31 0 1 2 3 5 6 6 7 8 9 10 11 12 13 local.get 0 local.get 1
    i8x16.shuffle 30 31 0 1 2 3 4 5 6 7 8 9 11 12 13 14
  )
  (func $rotate-15 (export "rotate-15") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 15 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 local.get 1 local.get 0
    i8x16.shuffle 15 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 local.get 0 local.get 0
    i8x16.shuffle 15 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 local.get 0 local.get 1
    i8x16.shuffle 15 0 1 2 3 4 5 6 7 8 9 10 11 13 13 14 local.get 0 local.get 1
    i8x16.shuffle 15 0 1 2 3 4 5 22 7 8 9 10 11 12 13 14 local.get 0 local.get 1
    i8x16.shuffle 15 8 1 2 3 4 5 6 7 8 9 10 11 12 13 14 local.get 0 local.get 1
    i8x16.shuffle 15 0 1 2 3 4 5 6 7 8 10 11 11 12 13 14 local.get 0 local.get 1
    i8x16.shuffle 15 0 1 2 3 4 5 6 8 9 10 11 11 12 13 14
  )
  (func $concatenate-15 (export "concatenate-15") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 local.get 1
    local.get 0 i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 local.get 0 local.get 0
    i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 local.get 0 local.get 1
    i8x16.shuffle 16 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 local.get 0 local.get 1
    i8x16.shuffle 15 0 17 18 19 20 21 22 23 24 25 26 27 28 29 30 local.get 0 local.get 1
    i8x16.shuffle 0 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 local.get 0 local.get 1
    i8x16.shuffle 15 16 18 19 19 20 21 22 23 24 25 26 27 28 29 30 local.get 0 local.get 1
    i8x16.shuffle 15 16 17 18 20 21 22 23 23 24 25 26 27 28 29 30
  )
  (func $concatenate-around-15 (export "concatenate-around-15") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 local.get 1 local.get 0
    i8x16.shuffle 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 local.get 0 local.get 0
    i8x16.shuffle 31 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 local.get 0 local.get 1
    i8x16.shuffle 31 0 1 2 4 4 5 6 7 8 9 10 11 12 13 14 local.get 0 local.get 1
    i8x16.shuffle 31 0 1 2 3 4 5 6 7 8 25 10 11 12 13 14 local.get 0 local.get 1
    i8x16.shuffle 31 0 1 2 3 4 5 28 7 8 9 10 11 12 13 14 local.get 0 local.get 1
    i8x16.shuffle 0 1 1 2 3 4 5 6 7 8 9 10 11 12 13 14 local.get 0 local.get 1
    i8x16.shuffle 31 0 1 2 3 4 5 6 7 8 9 10 12 13 14 15
  )
  (func $even-bytes (export "even-bytes") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 local.get 1 local.get 0
    i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 local.get 0 local.get 0
    i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 local.get 0 local.get 1
    i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 25 26 28 30 local.get 0 local.get 1
    i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 14 local.get 0 local.get 1
    i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 4 22 24 26 28 30 local.get 0 local.get 1
    i8x16.shuffle 1 3 4 6 8 10 12 14 16 18 20 22 24 26 28 30 local.get 0 local.get 1
    i8x16.shuffle 1 3 5 7 8 10 12 14 16 18 20 22 24 26 28 30
  )
  (func $odd-bytes (export "odd-bytes") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 1 3 5 7 9 11 13 15 17 19 21 23 25 27 29 31 local.get 1 local.get 0
    i8x16.shuffle 1 3 5 7 9 11 13 15 17 19 21 23 25 27 29 31 local.get 0 local.get 0
    i8x16.shuffle 1 3 5 7 9 11 13 15 17 19 21 23 25 27 29 31 local.get 0 local.get 1
    i8x16.shuffle 1 3 5 7 9 11 13 15 17 19 22 23 25 27 29 31 local.get 0 local.get 1
    i8x16.shuffle 1 3 5 7 9 11 13 15 17 19 21 23 25 27 29 15 local.get 0 local.get 1
    i8x16.shuffle 1 3 30 7 9 11 13 15 17 19 21 23 25 27 29 31 local.get 0 local.get 1
    i8x16.shuffle 1 3 5 7 9 11 13 15 17 19 22 24 25 27 29 31 local.get 0 local.get 1
    i8x16.shuffle 1 3 5 7 9 11 13 15 17 19 21 23 26 28 30 0
  )
  (func $even-halfwords (export "even-halfwords") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29 local.get 1 local.get 0
    i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29 local.get 0 local.get 0
    i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29 local.get 0 local.get 1
    i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 29 29 local.get 0 local.get 1
    i8x16.shuffle 0 1 4 5 8 9 12 13 0 17 20 21 24 25 28 29 local.get 0 local.get 1
    i8x16.shuffle 0 1 4 5 8 9 12 13 6 17 20 21 24 25 28 29 local.get 0 local.get 1
    i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 25 26 28 29 local.get 0 local.get 1
    i8x16.shuffle 1 2 5 6 8 9 12 13 16 17 20 21 24 25 28 29
  )
  (func $odd-halfwords (export "odd-halfwords") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 2 3 6 7 10 11 14 15 18 19 22 23 26 27 30 31 local.get 1 local.get 0
    i8x16.shuffle 2 3 6 7 10 11 14 15 18 19 22 23 26 27 30 31 local.get 0 local.get 0
    i8x16.shuffle 2 3 6 7 10 11 14 15 18 19 22 23 26 27 30 31 local.get 0 local.get 1
    i8x16.shuffle 2 3 6 7 10 11 14 15 18 19 22 23 26 27 30 0 local.get 0 local.get 1
    i8x16.shuffle 2 3 6 7 10 27 14 15 18 19 22 23 26 27 30 31 local.get 0 local.get 1
    i8x16.shuffle 2 3 6 7 10 11 14 15 18 21 22 23 26 27 30 31 local.get 0 local.get 1
    i8x16.shuffle 3 4 6 7 10 11 14 15 18 19 22 23 26 27 30 31 local.get 0 local.get 1
    i8x16.shuffle 2 3 6 7 11 12 15 16 18 19 22 23 26 27 30 31
  )
  (func $reverse (export "reverse") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0 local.get 1 local.get 0
    i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0 local.get 0 local.get 0
    i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0 local.get 0 local.get 1
    i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 6 4 3 2 1 0 local.get 0 local.get 1
    i8x16.shuffle 15 14 13 12 11 10 9 24 7 6 5 4 3 2 1 0 local.get 0 local.get 1
    i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 16 4 3 2 1 0 local.get 0 local.get 1
    i8x16.shuffle 15 14 13 12 11 10 9 8 8 7 5 4 3 2 1 0 local.get 0 local.get 1
    i8x16.shuffle 15 14 13 12 11 10 9 8 8 7 6 5 3 2 1 0
  )
  (func $reverse-second (export "reverse-second") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 31 30 29 28 27 26 25 24 23 22 21 20 19 18 17 16 local.get 1
    local.get 0 i8x16.shuffle 31 30 29 28 27 26 25 24 23 22 21 20 19 18 17 16 local.get 0 local.get 0
    i8x16.shuffle 31 30 29 28 27 26 25 24 23 22 21 20 19 18 17 16 local.get 0 local.get 1
    i8x16.shuffle 31 30 29 28 27 26 25 24 23 22 22 20 19 18 17 16 local.get 0 local.get 1
    i8x16.shuffle 31 30 29 28 27 26 9 24 23 22 21 20 19 18 17 16 local.get 0 local.get 1
    i8x16.shuffle 31 30 29 28 27 22 25 24 23 22 21 20 19 18 17 16 local.get 0 local.get 1
    i8x16.shuffle 31 30 29 28 27 26 25 24 23 22 21 20 19 18 18 17 local.get 0 local.get 1
    i8x16.shuffle 0 31 30 29 27 26 25 24 23 22 21 20 19 18 17 16
  )
  (func $reverse-of-words (export "reverse-of-words") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 local.get 1 local.get 0
    i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 local.get 0 local.get 0
    i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 4 local.get 0 local.get 1
    i8x16.shuffle 12 13 30 15 8 9 10 11 4 5 6 7 0 1 2 3 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 16 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 1 2 2 3 local.get 0 local.get 1
    i8x16.shuffle 12 13 14 15 9 10 11 12 4 5 6 7 0 1 2 3
  )
  (func $swap-bytes-of-2 (export "swap-bytes-of-2") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 1 0 3 2 5 4 7 6 9 8 11 10 13 12 15 14 local.get 1 local.get 0
    i8x16.shuffle 1 0 3 2 5 4 7 6 9 8 11 10 13 12 15 14 local.get 0 local.get 0
    i8x16.shuffle 1 0 3 2 5 4 7 6 9 8 11 10 13 12 15 14 local.get 0 local.get 1
    i8x16.shuffle 1 0 3 2 5 4 7 6 9 8 11 10 13 12 15 15 local.get 0 local.get 1
    i8x16.shuffle 1 0 3 2 5 4 23 6 9 8 11 10 13 12 15 14 local.get 0 local.get 1
    i8x16.shuffle 1 0 3 2 5 4 7 6 30 8 11 10 13 12 15 14 local.get 0 local.get 1
    i8x16.shuffle 1 0 4 3 5 4 7 6 9 8 11 10 13 12 15 14 local.get 0 local.get 1
    i8x16.shuffle 1 0 3 2 5 4 7 6 10 9 12 11 13 12 15 14
  )
  (func $swap-bytes-of-4 (export "swap-bytes-of-4") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 8 15 14 13 12 local.get 1 local.get 0
    i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 8 15 14 13 12 local.get 0 local.get 0
    i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 8 15 14 13 12 local.get 0 local.get 1
    i8x16.shuffle 3 2 1 0 7 6 5 4 11 11 9 8 15 14 13 12 local.get 0 local.get 1
    i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 8 31 14 13 12 local.get 0 local.get 1
    i8x16.shuffle 3 2 1 0 7 6 5 4 11 3 9 8 15 14 13 12 local.get 0 local.get 1
    i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 8 16 15 13 12 local.get 0 local.get 1
    i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 8 16 15 14 13
  )
  (func $swap-bytes-of-8 (export "swap-bytes-of-8") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 7 6 5 4 3 2 1 0 15 14 13 12 11 10 9 8 local.get 1 local.get 0
    i8x16.shuffle 7 6 5 4 3 2 1 0 15 14 13 12 11 10 9 8 local.get 0 local.get 0
    i8x16.shuffle 7 6 5 4 3 2 1 0 15 14 13 12 11 10 9 8 local.get 0 local.get 1
    i8x16.shuffle 7 6 5 4 3 2 1 0 15 14 13 12 11 11 9 8 local.get 0 local.get 1
    i8x16.shuffle 23 6 5 4 3 2 1 0 15 14 13 12 11 10 9 8 local.get 0 local.get 1
    i8x16.shuffle 7 6 10 4 3 2 1 0 15 14 13 12 11 10 9 8 local.get 0 local.get 1
    i8x16.shuffle 7 6 6 5 3 2 1 0 15 14 13 12 11 10 9 8 local.get 0 local.get 1
    i8x16.shuffle 7 6 5 4 3 2 1 0 15 14 13 12 12 11 10 9
  )
  (func $extend-1-2-from-0 (export "extend-1-2-from-0") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 17 1 19 2 21 3 23 4 25 5 27 6 29 7 31 local.get 1 local.get 0
    i8x16.shuffle 0 17 1 19 2 21 3 23 4 25 5 27 6 29 7 31 local.get 0 local.get 0
    i8x16.shuffle 0 17 1 19 2 21 3 23 4 25 5 27 6 29 7 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 1 19 2 22 3 23 4 25 5 27 6 29 7 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 1 3 2 21 3 23 4 25 5 27 6 29 7 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 1 19 2 21 3 23 4 25 5 27 6 13 7 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 1 19 2 21 3 23 4 25 5 27 7 30 7 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 1 19 2 21 3 23 4 25 5 27 7 30 8 0
  )
  (func $extend-1-2-from-1 (export "extend-1-2-from-1") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 1 17 2 19 3 21 4 23 5 25 6 27 7 29 8 31 local.get 1 local.get 0
    i8x16.shuffle 1 17 2 19 3 21 4 23 5 25 6 27 7 29 8 31 local.get 0 local.get 0
    i8x16.shuffle 1 17 2 19 3 21 4 23 5 25 6 27 7 29 8 31 local.get 0 local.get 1
    i8x16.shuffle 1 17 2 19 3 21 4 23 5 25 6 27 7 29 9 31 local.get 0 local.get 1
    i8x16.shuffle 1 1 2 19 3 21 4 23 5 25 6 27 7 29 8 31 local.get 0 local.get 1
    i8x16.shuffle 1 17 2 19 3 21 4 23 1 25 6 27 7 29 8 31 local.get 0 local.get 1
    i8x16.shuffle 2 18 2 19 3 21 4 23 5 25 6 27 7 29 8 31 local.get 0 local.get 1
    i8x16.shuffle 1 17 2 19 4 22 5 24 5 25 6 27 7 29 8 31
  )
  (func $extend-1-2-from-8 (export "extend-1-2-from-8") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 17 9 19 10 21 11 23 12 25 13 27 14 29 15 31 local.get 1
    local.get 0 i8x16.shuffle 8 17 9 19 10 21 11 23 12 25 13 27 14 29 15 31 local.get 0 local.get 0
    i8x16.shuffle 8 17 9 19 10 21 11 23 12 25 13 27 14 29 15 31 local.get 0 local.get 1
    i8x16.shuffle 8 17 9 19 10 21 11 23 13 25 13 27 14 29 15 31 local.get 0 local.get 1
    i8x16.shuffle 8 17 9 19 10 5 11 23 12 25 13 27 14 29 15 31 local.get 0 local.get 1
    i8x16.shuffle 8 17 9 19 10 21 11 23 12 25 13 27 14 25 15 31 local.get 0 local.get 1
    i8x16.shuffle 8 17 9 19 11 22 11 23 12 25 13 27 14 29 15 31 local.get 0 local.get 1
    i8x16.shuffle 8 17 9 19 10 21 11 23 13 26 14 28 14 29 15 31
  )
  (func $extend-1-4-from-0 (export "extend-1-4-from-0") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 17 18 19 1 21 22 23 2 25 26 27 3 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 0 17 18 19 1 21 22 23 2 25 26 27 3 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 0 17 18 19 1 21 22 23 2 25 26 27 3 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 18 19 1 22 22 23 2 25 26 27 3 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 18 3 1 21 22 23 2 25 26 27 3 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 18 19 9 21 22 23 2 25 26 27 3 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 18 19 1 21 22 23 2 25 26 27 3 29 31 0 local.get 0 local.get 1
    i8x16.shuffle 0 17 18 19 2 22 23 24 2 25 26 27 3 29 30 31
  )
  (func $extend-1-4-from-1 (export "extend-1-4-from-1") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 1 17 18 19 2 21 22 23 3 25 26 27 4 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 1 17 18 19 2 21 22 23 3 25 26 27 4 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 1 17 18 19 2 21 22 23 3 25 26 27 4 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 1 17 19 19 2 21 22 23 3 25 26 27 4 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 1 17 18 19 2 21 6 23 3 25 26 27 4 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 1 17 18 19 2 21 22 23 3 25 26 27 4 29 30 29 local.get 0 local.get 1
    i8x16.shuffle 1 17 18 19 2 21 22 23 4 26 26 27 4 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 1 17 18 19 2 21 22 23 4 26 27 28 4 29 30 31
  )
  (func $extend-1-4-from-12 (export "extend-1-4-from-12") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 12 17 18 19 13 21 22 23 14 25 26 27 15 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 12 17 18 19 13 21 22 23 14 25 26 27 15 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 12 17 18 19 13 21 22 23 14 25 26 27 15 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 12 17 18 19 13 22 22 23 14 25 26 27 15 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 12 17 18 19 13 21 22 23 14 25 26 27 15 29 30 15 local.get 0 local.get 1
    i8x16.shuffle 12 17 18 19 13 21 22 23 14 25 26 27 15 29 13 31 local.get 0 local.get 1
    i8x16.shuffle 12 17 18 19 13 21 22 23 14 25 26 27 16 30 30 31 local.get 0 local.get 1
    i8x16.shuffle 12 17 18 19 14 22 23 24 14 25 26 27 15 29 30 31
  )
  (func $extend-1-8-from-0 (export "extend-1-8-from-0") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 17 18 19 20 21 22 23 1 25 26 27 28 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 0 17 18 19 20 21 22 23 1 25 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 0 17 18 19 20 21 22 23 1 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 18 19 20 21 22 23 1 25 27 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 18 19 20 21 22 23 1 25 26 27 28 29 14 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 18 19 20 21 22 23 1 25 26 27 28 29 5 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 18 19 20 21 22 23 1 25 26 27 28 29 31 0 local.get 0 local.get 1
    i8x16.shuffle 0 17 18 19 21 22 23 24 1 25 26 27 28 29 30 31
  )
  (func $extend-1-8-from-1 (export "extend-1-8-from-1") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 1 17 18 19 20 21 22 23 2 25 26 27 28 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 1 17 18 19 20 21 22 23 2 25 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 1 17 18 19 20 21 22 23 2 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 1 18 18 19 20 21 22 23 2 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 1 17 18 19 20 21 22 23 2 25 26 27 12 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 1 17 23 19 20 21 22 23 2 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 1 17 18 19 20 21 22 23 2 25 26 27 28 29 31 0 local.get 0 local.get 1
    i8x16.shuffle 2 18 19 20 20 21 22 23 2 25 26 27 28 29 30 31
  )
  (func $extend-1-8-from-14 (export "extend-1-8-from-14") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 14 17 18 19 20 21 22 23 15 25 26 27 28 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 14 17 18 19 20 21 22 23 15 25 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 14 17 18 19 20 21 22 23 15 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 14 17 19 19 20 21 22 23 15 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 14 17 2 19 20 21 22 23 15 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 17 18 19 20 21 22 23 15 25 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 14 17 18 19 20 21 22 23 15 25 26 27 29 30 30 31 local.get 0 local.get 1
    i8x16.shuffle 14 17 18 19 21 22 23 24 15 25 26 27 28 29 30 31
  )
  (func $extend-2-4-from-0 (export "extend-2-4-from-0") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 18 19 2 3 22 23 4 5 26 27 6 7 30 31 local.get 1 local.get 0
    i8x16.shuffle 0 1 18 19 2 3 22 23 4 5 26 27 6 7 30 31 local.get 0 local.get 0
    i8x16.shuffle 0 1 18 19 2 3 22 23 4 5 26 27 6 7 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 19 2 3 22 23 4 5 27 27 6 7 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 19 2 3 22 23 4 5 26 27 6 7 14 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 19 2 3 22 23 4 29 26 27 6 7 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 19 3 4 22 23 4 5 26 27 6 7 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 19 2 3 22 23 4 5 26 27 7 8 31 0
  )
  (func $extend-2-4-from-2 (export "extend-2-4-from-2") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 2 3 18 19 4 5 22 23 6 7 26 27 8 9 30 31 local.get 1 local.get 0
    i8x16.shuffle 2 3 18 19 4 5 22 23 6 7 26 27 8 9 30 31 local.get 0 local.get 0
    i8x16.shuffle 2 3 18 19 4 5 22 23 6 7 26 27 8 9 30 31 local.get 0 local.get 1
    i8x16.shuffle 3 3 18 19 4 5 22 23 6 7 26 27 8 9 30 31 local.get 0 local.get 1
    i8x16.shuffle 2 3 18 3 4 5 22 23 6 7 26 27 8 9 30 31 local.get 0 local.get 1
    i8x16.shuffle 2 3 18 19 4 5 22 23 6 9 26 27 8 9 30 31 local.get 0 local.get 1
    i8x16.shuffle 2 3 18 19 4 5 22 23 6 7 26 27 9 10 30 31 local.get 0 local.get 1
    i8x16.shuffle 3 4 19 20 4 5 22 23 6 7 26 27 8 9 30 31
  )
  (func $extend-2-4-from-8 (export "extend-2-4-from-8") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 18 19 10 11 22 23 12 13 26 27 14 15 30 31 local.get 1
    local.get 0 i8x16.shuffle 8 9 18 19 10 11 22 23 12 13 26 27 14 15 30 31 local.get 0 local.get 0
    i8x16.shuffle 8 9 18 19 10 11 22 23 12 13 26 27 14 15 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 18 19 10 11 22 23 12 14 26 27 14 15 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 18 19 10 11 22 23 12 13 10 27 14 15 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 18 19 10 11 22 12 12 13 26 27 14 15 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 18 19 10 11 22 23 12 13 26 27 15 16 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 18 19 10 11 22 23 12 13 26 27 15 16 31 0
  )
  (func $extend-2-8-from-0 (export "extend-2-8-from-0") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 18 19 20 21 22 23 2 3 26 27 28 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 0 1 18 19 20 21 22 23 2 3 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 0 1 18 19 20 21 22 23 2 3 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 19 21 21 22 23 2 3 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 19 20 21 22 23 2 3 26 27 28 29 30 15 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 19 20 21 1 23 2 3 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 19 21 22 22 23 2 3 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 18 19 21 22 23 24 2 3 26 27 28 29 30 31
  )
  (func $extend-2-8-from-2 (export "extend-2-8-from-2") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 2 3 18 19 20 21 22 23 4 5 26 27 28 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 2 3 18 19 20 21 22 23 4 5 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 2 3 18 19 20 21 22 23 4 5 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 2 3 18 19 20 21 22 23 4 5 27 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 2 3 18 19 20 21 22 23 4 5 26 27 28 29 30 15 local.get 0 local.get 1
    i8x16.shuffle 2 3 18 27 20 21 22 23 4 5 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 3 4 18 19 20 21 22 23 4 5 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 2 3 18 19 21 22 23 24 4 5 26 27 28 29 30 31
  )
  (func $extend-2-8-from-12 (export "extend-2-8-from-12") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 12 13 18 19 20 21 22 23 14 15 26 27 28 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 12 13 18 19 20 21 22 23 14 15 26 27 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 12 13 18 19 20 21 22 23 14 15 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 12 13 18 19 20 21 22 23 14 15 27 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 12 13 18 19 20 21 22 23 14 15 26 27 28 29 14 31 local.get 0 local.get 1
    i8x16.shuffle 12 13 18 19 20 21 22 23 14 15 19 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 12 13 18 19 20 21 22 23 15 16 26 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 12 13 18 19 20 21 22 23 14 15 26 27 29 30 31 0
  )
  (func $extend-4-8-from-0 (export "extend-4-8-from-0") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 1 2 3 20 21 22 23 4 5 6 7 28 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 4 5 6 7 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 0 1 2 3 20 21 22 23 4 5 6 7 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 4 5 6 8 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 4 5 6 7 12 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 4 5 27 7 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 23 24 4 5 6 7 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 0 1 2 3 20 21 22 23 4 5 6 7 29 30 31 0
  )
  (func $extend-4-8-from-4 (export "extend-4-8-from-4") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 4 5 6 7 20 21 22 23 8 9 10 11 28 29 30 31 local.get 1 local.get 0
    i8x16.shuffle 4 5 6 7 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 4 5 6 7 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 20 21 22 23 8 10 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 20 21 22 23 8 9 10 27 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 4 5 31 7 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 4 5 7 8 20 21 22 23 8 9 10 11 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 4 5 6 7 20 21 22 23 9 10 11 12 28 29 30 31
  )
  (func $extend-4-8-from-8 (export "extend-4-8-from-8") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 8 9 10 11 20 21 22 23 12 13 14 15 28 29 30 31 local.get 1
    local.get 0 i8x16.shuffle 8 9 10 11 20 21 22 23 12 13 14 15 28 29 30 31 local.get 0 local.get 0
    i8x16.shuffle 8 9 10 11 20 21 22 23 12 13 14 15 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 11 11 20 21 22 23 12 13 14 15 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 20 21 22 23 12 13 14 15 28 29 14 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 20 21 22 23 12 13 14 15 28 21 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 20 21 23 24 12 13 14 15 28 29 30 31 local.get 0 local.get 1
    i8x16.shuffle 8 9 10 11 20 21 22 23 13 14 15 16 28 29 30 31
  )
  (func $any-0 (export "any-0") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 3 4 11 7 4 3 3 3 14 4 3 14 9 2 2 13 local.get 1 local.get 0
    i8x16.shuffle 3 4 11 7 4 3 3 3 14 4 3 14 9 2 2 13 local.get 0 local.get 0
    i8x16.shuffle 3 4 11 7 4 3 3 3 14 4 3 14 9 2 2 13 local.get 0 local.get 1
    i8x16.shuffle 3 4 12 7 4 3 3 3 14 4 3 14 9 2 2 13 local.get 0 local.get 1
    i8x16.shuffle 3 4 27 7 4 3 3 3 14 4 3 14 9 2 2 13 local.get 0 local.get 1
    i8x16.shuffle 3 4 11 7 4 3 3 3 14 4 3 20 9 2 2 13 local.get 0 local.get 1
    i8x16.shuffle 3 4 12 8 4 3 3 3 14 4 3 14 9 2 2 13 local.get 0 local.get 1
    i8x16.shuffle 3 4 11 7 4 3 3 3 14 4 3 14 10 3 3 14
  )
  (func $any-1 (export "any-1") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 26 22 8 3 19 30 12 16 0 21 26 18 21 28 8 28 local.get 1 local.get 0
    i8x16.shuffle 26 22 8 3 19 30 12 16 0 21 26 18 21 28 8 28 local.get 0 local.get 0
    i8x16.shuffle 26 22 8 3 19 30 12 16 0 21 26 18 21 28 8 28 local.get 0 local.get 1
    i8x16.shuffle 26 22 8 3 19 30 12 16 0 21 26 18 21 28 9 28 local.get 0 local.get 1
    i8x16.shuffle 26 22 8 3 19 14 12 16 0 21 26 18 21 28 8 28 local.get 0 local.get 1
    i8x16.shuffle 26 22 8 3 19 30 12 16 17 21 26 18 21 28 8 28 local.get 0 local.get 1
    i8x16.shuffle 27 23 8 3 19 30 12 16 0 21 26 18 21 28 8 28 local.get 0 local.get 1
    i8x16.shuffle 26 22 8 3 19 30 12 16 1 22 27 19 21 28 8 28
  )
  (func $any-2 (export "any-2") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 13 3 16 12 0 6 16 16 24 1 27 22 19 14 15 12 local.get 1 local.get 0
    i8x16.shuffle 13 3 16 12 0 6 16 16 24 1 27 22 19 14 15 12 local.get 0 local.get 0
    i8x16.shuffle 13 3 16 12 0 6 16 16 24 1 27 22 19 14 15 12 local.get 0 local.get 1
    i8x16.shuffle 13 3 16 12 0 6 16 16 25 1 27 22 19 14 15 12 local.get 0 local.get 1
    i8x16.shuffle 13 3 16 12 0 6 16 16 8 1 27 22 19 14 15 12 local.get 0 local.get 1
    i8x16.shuffle 13 3 9 12 0 6 16 16 24 1 27 22 19 14 15 12 local.get 0 local.get 1
    i8x16.shuffle 13 3 16 12 0 6 16 16 25 2 27 22 19 14 15 12 local.get 0 local.get 1
    i8x16.shuffle 13 3 16 12 1 7 17 17 24 1 27 22 19 14 15 12
  )
  (func $any-3 (export "any-3") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 3 9 2 5 10 11 1 13 7 5 6 0 14 7 15 9 local.get 1 local.get 0
    i8x16.shuffle 3 9 2 5 10 11 1 13 7 5 6 0 14 7 15 9 local.get 0 local.get 0
    i8x16.shuffle 3 9 2 5 10 11 1 13 7 5 6 0 14 7 15 9 local.get 0 local.get 1
    i8x16.shuffle 3 9 3 5 10 11 1 13 7 5 6 0 14 7 15 9 local.get 0 local.get 1
    i8x16.shuffle 3 9 2 21 10 11 1 13 7 5 6 0 14 7 15 9 local.get 0 local.get 1
    i8x16.shuffle 3 9 2 5 10 23 1 13 7 5 6 0 14 7 15 9 local.get 0 local.get 1
    i8x16.shuffle 3 9 2 5 10 11 1 13 7 5 6 0 15 8 15 9 local.get 0 local.get 1
    i8x16.shuffle 3 9 2 5 10 11 1 13 7 5 6 0 15 8 16 10
  )
  (func $any-4 (export "any-4") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 12 7 0 4 0 22 7 0 15 7 22 27 2 25 1 9 local.get 1 local.get 0
    i8x16.shuffle 12 7 0 4 0 22 7 0 15 7 22 27 2 25 1 9 local.get 0 local.get 0
    i8x16.shuffle 12 7 0 4 0 22 7 0 15 7 22 27 2 25 1 9 local.get 0 local.get 1
    i8x16.shuffle 12 7 0 4 0 22 7 1 15 7 22 27 2 25 1 9 local.get 0 local.get 1
    i8x16.shuffle 12 7 0 4 0 22 7 0 15 7 22 27 2 9 1 9 local.get 0 local.get 1
    i8x16.shuffle 12 7 0 4 0 22 21 0 15 7 22 27 2 25 1 9 local.get 0 local.get 1
    i8x16.shuffle 12 7 0 4 0 22 7 0 15 7 22 27 3 26 1 9 local.get 0 local.get 1
    i8x16.shuffle 12 7 0 4 1 23 8 1 15 7 22 27 2 25 1 9
  )
  (func $any-5 (export "any-5") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 27 2 7 3 9 27 20 11 22 27 6 15 18 0 2 6 local.get 1 local.get 0
    i8x16.shuffle 27 2 7 3 9 27 20 11 22 27 6 15 18 0 2 6 local.get 0 local.get 0
    i8x16.shuffle 27 2 7 3 9 27 20 11 22 27 6 15 18 0 2 6 local.get 0 local.get 1
    i8x16.shuffle 27 2 7 3 9 27 20 11 22 27 6 15 18 1 2 6 local.get 0 local.get 1
    i8x16.shuffle 27 18 7 3 9 27 20 11 22 27 6 15 18 0 2 6 local.get 0 local.get 1
    i8x16.shuffle 27 2 7 3 9 27 20 11 22 27 6 15 18 16 2 6 local.get 0 local.get 1
    i8x16.shuffle 27 2 7 3 9 27 20 11 23 28 6 15 18 0 2 6 local.get 0 local.get 1
    i8x16.shuffle 27 2 7 3 9 27 20 11 22 27 6 15 19 1 3 7
  )
  (func $any-6 (export "any-6") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 4 3 14 8 14 4 3 5 12 4 9 4 6 15 10 9 local.get 1 local.get 0
    i8x16.shuffle 4 3 14 8 14 4 3 5 12 4 9 4 6 15 10 9 local.get 0 local.get 0
    i8x16.shuffle 4 3 14 8 14 4 3 5 12 4 9 4 6 15 10 9 local.get 0 local.get 1
    i8x16.shuffle 4 3 14 8 14 4 3 5 12 5 9 4 6 15 10 9 local.get 0 local.get 1
    i8x16.shuffle 4 3 14 8 14 4 3 5 12 4 25 4 6 15 10 9 local.get 0 local.get 1
    i8x16.shuffle 4 3 14 8 14 4 3 5 12 4 9 20 6 15 10 9 local.get 0 local.get 1
    i8x16.shuffle 4 3 14 8 14 4 3 5 12 4 9 4 6 15 11 10 local.get 0 local.get 1
    i8x16.shuffle 4 3 14 8 14 4 3 5 13 5 10 5 6 15 10 9
  )
  (func $any-7 (export "any-7") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 29 18 29 1 30 3 2 6 24 30 26 29 9 6 29 22 local.get 1 local.get 0
    i8x16.shuffle 29 18 29 1 30 3 2 6 24 30 26 29 9 6 29 22 local.get 0 local.get 0
    i8x16.shuffle 29 18 29 1 30 3 2 6 24 30 26 29 9 6 29 22 local.get 0 local.get 1
    i8x16.shuffle 29 18 29 1 30 3 2 6 24 30 26 29 10 6 29 22 local.get 0 local.get 1
    i8x16.shuffle 29 18 29 1 30 3 2 6 8 30 26 29 9 6 29 22 local.get 0 local.get 1
    i8x16.shuffle 29 18 29 1 30 3 2 6 24 30 10 29 9 6 29 22 local.get 0 local.get 1
    i8x16.shuffle 29 18 29 1 31 4 2 6 24 30 26 29 9 6 29 22 local.get 0 local.get 1
    i8x16.shuffle 29 18 29 1 31 4 3 7 24 30 26 29 9 6 29 22
  )
  (func $any-8 (export "any-8") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 14 16 14 4 15 18 27 14 0 9 23 17 16 24 15 2 local.get 1 local.get 0
    i8x16.shuffle 14 16 14 4 15 18 27 14 0 9 23 17 16 24 15 2 local.get 0 local.get 0
    i8x16.shuffle 14 16 14 4 15 18 27 14 0 9 23 17 16 24 15 2 local.get 0 local.get 1
    i8x16.shuffle 14 16 14 4 15 18 27 14 0 9 23 18 16 24 15 2 local.get 0 local.get 1
    i8x16.shuffle 14 16 14 4 15 18 27 14 0 9 23 17 16 24 15 18 local.get 0 local.get 1
    i8x16.shuffle 12 16 14 4 15 18 27 14 0 9 23 17 16 24 15 2 local.get 0 local.get 1
    i8x16.shuffle 14 16 14 4 16 19 27 14 0 9 23 17 16 24 15 2 local.get 0 local.get 1
    i8x16.shuffle 14 16 14 4 15 18 27 14 1 10 24 18 16 24 15 2
  )
  (func $any-9 (export "any-9") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 11 0 11 0 14 3 7 12 2 6 12 13 6 15 7 4 local.get 1 local.get 0
    i8x16.shuffle 11 0 11 0 14 3 7 12 2 6 12 13 6 15 7 4 local.get 0 local.get 0
    i8x16.shuffle 11 0 11 0 14 3 7 12 2 6 12 13 6 15 7 4 local.get 0 local.get 1
    i8x16.shuffle 11 0 11 1 14 3 7 12 2 6 12 13 6 15 7 4 local.get 0 local.get 1
    i8x16.shuffle 11 0 11 0 14 3 7 12 2 6 12 13 6 15 7 20 local.get 0 local.get 1
    i8x16.shuffle 11 0 11 0 14 3 7 12 2 6 12 13 6 15 21 4 local.get 0 local.get 1
    i8x16.shuffle 11 0 11 0 14 3 7 12 3 7 12 13 6 15 7 4 local.get 0 local.get 1
    i8x16.shuffle 11 0 11 0 14 3 7 12 3 7 13 14 6 15 7 4
  )
  (func $any-10 (export "any-10") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 29 14 21 19 2 29 29 6 10 9 19 21 0 20 27 22 local.get 1 local.get 0
    i8x16.shuffle 29 14 21 19 2 29 29 6 10 9 19 21 0 20 27 22 local.get 0 local.get 0
    i8x16.shuffle 29 14 21 19 2 29 29 6 10 9 19 21 0 20 27 22 local.get 0 local.get 1
    i8x16.shuffle 29 14 22 19 2 29 29 6 10 9 19 21 0 20 27 22 local.get 0 local.get 1
    i8x16.shuffle 29 14 21 19 2 29 29 6 10 25 19 21 0 20 27 22 local.get 0 local.get 1
    i8x16.shuffle 29 14 10 19 2 29 29 6 10 9 19 21 0 20 27 22 local.get 0 local.get 1
    i8x16.shuffle 29 14 21 19 2 29 29 6 10 9 19 21 1 21 27 22 local.get 0 local.get 1
    i8x16.shuffle 30 15 22 20 2 29 29 6 10 9 19 21 0 20 27 22
  )
  (func $any-11 (export "any-11") (param v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 i8x16.shuffle 0 25 27 17 17 24 12 14 5 20 27 9 3 19 17 18 local.get 1 local.get 0
    i8x16.shuffle 0 25 27 17 17 24 12 14 5 20 27 9 3 19 17 18 local.get 0 local.get 0
    i8x16.shuffle 0 25 27 17 17 24 12 14 5 20 27 9 3 19 17 18 local.get 0 local.get 1
    i8x16.shuffle 0 25 27 17 17 24 12 14 5 20 27 9 3 19 18 18 local.get 0 local.get 1
    i8x16.shuffle 0 25 27 17 17 24 12 14 5 20 27 9 3 3 17 18 local.get 0 local.get 1
    i8x16.shuffle 0 25 27 17 17 20 12 14 5 20 27 9 3 19 17 18 local.get 0 local.get 1
    i8x16.shuffle 0 25 28 18 17 24 12 14 5 20 27 9 3 19 17 18 local.get 0 local.get 1
    i8x16.shuffle 1 26 28 18 17 24 12 14 5 20 27 9 3 19 17 18
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
  (v128.const i64x2 0xa7a6a5a4a3a234a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a6a5a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa8a7a6a5a3a2a1a0 0xafaeadacabaaa9a8))
(assert_return (invoke "second"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433333130 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3cab3a3938)
  (v128.const i64x2 0x3736353433323130 0x3fa03d3c3b3a3938)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3c3b3938)
  (v128.const i64x2 0x3837363533323130 0x3f3e3d3c3b3a3938))
(assert_return (invoke "byte-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa0a0a0a0a0a0a0a0 0xa0a0a0a0a0a0a0a0)
  (v128.const i64x2 0x3030303030303030 0x3030303030303030)
  (v128.const i64x2 0xa0a0a0a0a0a0a0a0 0xa0a0a0a0a0a0a0a0)
  (v128.const i64x2 0xa0a0a0a0a0a0a0a0 0xa1a0a0a0a0a0a0a0)
  (v128.const i64x2 0x30a0a0a0a0a0a0a0 0xa0a0a0a0a0a0a0a0)
  (v128.const i64x2 0xa0a0a0a0a0a0a0a0 0xa0a0a0aba0a0a0a0)
  (v128.const i64x2 0xa0a0a0a0a0a0a1a1 0xa0a0a0a0a0a0a0a0)
  (v128.const i64x2 0xa1a1a1a1a0a0a0a0 0xa0a0a0a0a0a0a0a0))
(assert_return (invoke "byte-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa1a1a1a1a1a1a1a1 0xa1a1a1a1a1a1a1a1)
  (v128.const i64x2 0x3131313131313131 0x3131313131313131)
  (v128.const i64x2 0xa1a1a1a1a1a1a1a1 0xa1a1a1a1a1a1a1a1)
  (v128.const i64x2 0xa1a1a1a1a2a1a1a1 0xa1a1a1a1a1a1a1a1)
  (v128.const i64x2 0xa1a1a1a1a1a1a1a1 0xa1a1a1a131a1a1a1)
  (v128.const i64x2 0xa1a13fa1a1a1a1a1 0xa1a1a1a1a1a1a1a1)
  (v128.const i64x2 0xa1a1a1a1a1a1a1a1 0xa1a1a2a2a1a1a1a1)
  (v128.const i64x2 0xa1a1a1a1a1a1a1a1 0xa2a2a2a2a1a1a1a1))
(assert_return (invoke "byte-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa2a2a2a2a2a2a2a2 0xa2a2a2a2a2a2a2a2)
  (v128.const i64x2 0x3232323232323232 0x3232323232323232)
  (v128.const i64x2 0xa2a2a2a2a2a2a2a2 0xa2a2a2a2a2a2a2a2)
  (v128.const i64x2 0xa2a2a2a2a2a2a2a2 0xa2a2a2a2a2a2a3a2)
  (v128.const i64x2 0xa2a2a2a2a2a2a2a2 0xa232a2a2a2a2a2a2)
  (v128.const i64x2 0xa2a2a2a2a2a2a2a2 0xa2a2a2a2a2a2a2ae)
  (v128.const i64x2 0xa2a2a2a2a2a2a2a2 0xa2a2a2a2a3a3a2a2)
  (v128.const i64x2 0xa3a3a3a3a2a2a2a2 0xa2a2a2a2a2a2a2a2))
(assert_return (invoke "byte-7"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a7a7a7a7a7a7a7 0xa7a7a7a7a7a7a7a7)
  (v128.const i64x2 0x3737373737373737 0x3737373737373737)
  (v128.const i64x2 0xa7a7a7a7a7a7a7a7 0xa7a7a7a7a7a7a7a7)
  (v128.const i64x2 0xa8a7a7a7a7a7a7a7 0xa7a7a7a7a7a7a7a7)
  (v128.const i64x2 0xa7a7a7a7a7a7a737 0xa7a7a7a7a7a7a7a7)
  (v128.const i64x2 0xa736a7a7a7a7a7a7 0xa7a7a7a7a7a7a7a7)
  (v128.const i64x2 0xa7a7a7a7a7a7a7a7 0xa7a7a7a7a8a8a7a7)
  (v128.const i64x2 0xa7a7a7a7a7a7a7a7 0xa7a7a7a7a8a8a8a8))
(assert_return (invoke "byte-15"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafafafafafafafaf 0xafafafafafafafaf)
  (v128.const i64x2 0x3f3f3f3f3f3f3f3f 0x3f3f3f3f3f3f3f3f)
  (v128.const i64x2 0xafafafafafafafaf 0xafafafafafafafaf)
  (v128.const i64x2 0xafafafafafaf30af 0xafafafafafafafaf)
  (v128.const i64x2 0x3fafafafafafafaf 0xafafafafafafafaf)
  (v128.const i64x2 0xafafafafaf3aafaf 0xafafafafafafafaf)
  (v128.const i64x2 0xafafafafafafafaf 0xafafafafafaf3030)
  (v128.const i64x2 0xafafafafafafafaf 0xafafafaf30303030))
(assert_return (invoke "byte-16"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3030303030303030 0x3030303030303030)
  (v128.const i64x2 0xa0a0a0a0a0a0a0a0 0xa0a0a0a0a0a0a0a0)
  (v128.const i64x2 0xa0a0a0a0a0a0a0a0 0xa0a0a0a0a0a0a0a0)
  (v128.const i64x2 0x3030303030303030 0x3030313030303030)
  (v128.const i64x2 0x3030303030a03030 0x3030303030303030)
  (v128.const i64x2 0x3030303030303030 0x3e30303030303030)
  (v128.const i64x2 0x3030303030303030 0x3030303031313030)
  (v128.const i64x2 0x3030303030303030 0x3030303031313131))
(assert_return (invoke "byte-31"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3f3f3f3f3f3f3f3f 0x3f3f3f3f3f3f3f3f)
  (v128.const i64x2 0xafafafafafafafaf 0xafafafafafafafaf)
  (v128.const i64x2 0xafafafafafafafaf 0xafafafafafafafaf)
  (v128.const i64x2 0x3f3f3f3f3f3f3f3f 0x3fa03f3f3f3f3f3f)
  (v128.const i64x2 0x3f3f3f3f3f3f3f3f 0x3f3f3f3f3f3faf3f)
  (v128.const i64x2 0x3f3f3f3f3f3f3f3f 0x3f3f3f3fa53f3f3f)
  (v128.const i64x2 0x3f3f3f3f3f3fa0a0 0x3f3f3f3f3f3f3f3f)
  (v128.const i64x2 0x3f3f3f3fa0a0a0a0 0x3f3f3f3f3f3f3f3f))
(assert_return (invoke "halfword-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa1a0a1a0a1a0a1a0 0xa1a0a1a0a1a0a1a0)
  (v128.const i64x2 0x3130313031303130 0x3130313031303130)
  (v128.const i64x2 0xa1a0a1a0a1a0a1a0 0xa1a0a1a0a1a0a1a0)
  (v128.const i64x2 0xa1a0a1a1a1a0a1a0 0xa1a0a1a0a1a0a1a0)
  (v128.const i64x2 0xa1a0a1a0a1a0a130 0xa1a0a1a0a1a0a1a0)
  (v128.const i64x2 0xa1a0a1a0a1a0a138 0xa1a0a1a0a1a0a1a0)
  (v128.const i64x2 0xa1a0a2a1a1a0a1a0 0xa1a0a1a0a1a0a1a0)
  (v128.const i64x2 0xa1a0a1a0a2a1a2a1 0xa1a0a1a0a1a0a1a0))
(assert_return (invoke "halfword-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a3a2a3a2a3a2 0xa3a2a3a2a3a2a3a2)
  (v128.const i64x2 0x3332333233323332 0x3332333233323332)
  (v128.const i64x2 0xa3a2a3a2a3a2a3a2 0xa3a2a3a2a3a2a3a2)
  (v128.const i64x2 0xa3a2a3a2a3a2a3a2 0xa3a3a3a2a3a2a3a2)
  (v128.const i64x2 0xa3a2a3a2a3a233a2 0xa3a2a3a2a3a2a3a2)
  (v128.const i64x2 0xa8a2a3a2a3a2a3a2 0xa3a2a3a2a3a2a3a2)
  (v128.const i64x2 0xa3a2a3a2a3a2a4a3 0xa3a2a3a2a3a2a3a2)
  (v128.const i64x2 0xa3a2a3a2a4a3a4a3 0xa3a2a3a2a3a2a3a2))
(assert_return (invoke "halfword-7"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeafaeafaeafae 0xafaeafaeafaeafae)
  (v128.const i64x2 0x3f3e3f3e3f3e3f3e 0x3f3e3f3e3f3e3f3e)
  (v128.const i64x2 0xafaeafaeafaeafae 0xafaeafaeafaeafae)
  (v128.const i64x2 0xafaeafaeafaeafae 0xafaeafae30aeafae)
  (v128.const i64x2 0xafaeafaeafaeaf3e 0xafaeafaeafaeafae)
  (v128.const i64x2 0xafaeaf34afaeafae 0xafaeafaeafaeafae)
  (v128.const i64x2 0xafaeafaeafaeafae 0xafaeafaeafae30af)
  (v128.const i64x2 0x30af30afafaeafae 0xafaeafaeafaeafae))
(assert_return (invoke "halfword-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3130313031303130 0x3130313031303130)
  (v128.const i64x2 0xa1a0a1a0a1a0a1a0 0xa1a0a1a0a1a0a1a0)
  (v128.const i64x2 0xa1a0a1a0a1a0a1a0 0xa1a0a1a0a1a0a1a0)
  (v128.const i64x2 0x3230313031303130 0x3130313031303130)
  (v128.const i64x2 0x3130313031303130 0x313031a031303130)
  (v128.const i64x2 0x313031303130a530 0x3130313031303130)
  (v128.const i64x2 0x3130313031303130 0x3130313031303231)
  (v128.const i64x2 0x3130313031303130 0x3231323131303130))
(assert_return (invoke "halfword-12"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3938393839383938 0x3938393839383938)
  (v128.const i64x2 0xa9a8a9a8a9a8a9a8 0xa9a8a9a8a9a8a9a8)
  (v128.const i64x2 0xa9a8a9a8a9a8a9a8 0xa9a8a9a8a9a8a9a8)
  (v128.const i64x2 0x3938393839383938 0x393839383a383938)
  (v128.const i64x2 0x3938393839383938 0x39a8393839383938)
  (v128.const i64x2 0xa538393839383938 0x3938393839383938)
  (v128.const i64x2 0x3938393839383938 0x393839383a393938)
  (v128.const i64x2 0x393839383a393a39 0x3938393839383938))
(assert_return (invoke "words-0000"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa3a2a1a0a3a2a1a0)
  (v128.const i64x2 0x3332313033323130 0x3332313033323130)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa3a2a1a0a3a2a1a0)
  (v128.const i64x2 0xa3a3a1a0a3a2a1a0 0xa3a2a1a0a3a2a1a0)
  (v128.const i64x2 0xa3a2a1a033a2a1a0 0xa3a2a1a0a3a2a1a0)
  (v128.const i64x2 0xa3a2a3a0a3a2a1a0 0xa3a2a1a0a3a2a1a0)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa3a2a1a0a4a3a1a0)
  (v128.const i64x2 0xa4a3a2a1a3a2a1a0 0xa3a2a1a0a3a2a1a0))
(assert_return (invoke "words-1111"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0xa7a6a5a4a7a6a5a4)
  (v128.const i64x2 0x3736353437363534 0x3736353437363534)
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0xa7a6a5a4a7a6a5a4)
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0xa7a6a5a4a8a6a5a4)
  (v128.const i64x2 0xa7a6a5a4a7a6a534 0xa7a6a5a4a7a6a5a4)
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0xa734a5a4a7a6a5a4)
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0xa7a6a5a4a7a6a6a5)
  (v128.const i64x2 0xa7a6a5a4a8a7a6a5 0xa7a6a5a4a7a6a5a4))
(assert_return (invoke "words-3333"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeadacafaeadac 0xafaeadacafaeadac)
  (v128.const i64x2 0x3f3e3d3c3f3e3d3c 0x3f3e3d3c3f3e3d3c)
  (v128.const i64x2 0xafaeadacafaeadac 0xafaeadacafaeadac)
  (v128.const i64x2 0xafaeadacafaeadac 0xafaeadacafaeaeac)
  (v128.const i64x2 0x3faeadacafaeadac 0xafaeadacafaeadac)
  (v128.const i64x2 0xafaeadac35aeadac 0xafaeadacafaeadac)
  (v128.const i64x2 0xafaeadac30afadac 0xafaeadacafaeadac)
  (v128.const i64x2 0xafaeadac30afaead 0xafaeadacafaeadac))
(assert_return (invoke "words-1032"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a1a0a7a6a5a4 0xabaaa9a8afaeadac)
  (v128.const i64x2 0x3332313037363534 0x3b3a39383f3e3d3c)
  (v128.const i64x2 0xa3a2a1a0a7a6a5a4 0xabaaa9a8afaeadac)
  (v128.const i64x2 0xa3a2a1a0a8a6a5a4 0xabaaa9a8afaeadac)
  (v128.const i64x2 0xa3a2a1a0a7a6a5a4 0x3baaa9a8afaeadac)
  (v128.const i64x2 0xa3a2a1a0a7a633a4 0xabaaa9a8afaeadac)
  (v128.const i64x2 0xa3a2a1a0a7a6a5a4 0xabaaa9a8afaeaead)
  (v128.const i64x2 0xa3a2a1a0a8a7a6a5 0xabaaa9a8afaeadac))
(assert_return (invoke "words-3210"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a1a0a7a6a5a4)
  (v128.const i64x2 0x3b3a39383f3e3d3c 0x3332313037363534)
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a1a0a7a6a5a4)
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a1a1a7a6a5a4)
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a1a0a736a5a4)
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a9a0a7a6a5a4)
  (v128.const i64x2 0xabaaa9a8afaeaead 0xa3a2a1a0a7a6a5a4)
  (v128.const i64x2 0xabaaa9a830afaead 0xa3a2a1a0a7a6a5a4))
(assert_return (invoke "words-2301"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0x3736353433323130)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a7a5a4a3a2a1a0)
  (v128.const i64x2 0xafae3dacabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5aea3a2a1a0)
  (v128.const i64x2 0xafaeaeadabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xafaeadacacabaaa9 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "words-0022"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xabaaa9a8abaaa9a8)
  (v128.const i64x2 0x3332313033323130 0x3b3a39383b3a3938)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xabaaa9a8abaaa9a8)
  (v128.const i64x2 0xa3a2a1a0a4a2a1a0 0xabaaa9a8abaaa9a8)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xabaaa9a8ab3aa9a8)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xabaaa9a8abaa3da8)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xabaaa9a8acaba9a8)
  (v128.const i64x2 0xa4a3a2a1a3a2a1a0 0xabaaa9a8abaaa9a8))
(assert_return (invoke "words-1230"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0x3b3a393837363534 0x333231303f3e3d3c)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa3a2a1a1afaeadac)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa3a231a0afaeadac)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa3a2a1a0afaeada9)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa3a2a1a0afaeaead)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa4a3a2a1afaeadac))
(assert_return (invoke "words-0213"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0xafaeadaca7a6a5a4)
  (v128.const i64x2 0x3b3a393833323130 0x3f3e3d3c37363534)
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0xafaeadaca7a6a5a4)
  (v128.const i64x2 0xababa9a8a3a2a1a0 0xafaeadaca7a6a5a4)
  (v128.const i64x2 0xabaaa9a8a332a1a0 0xafaeadaca7a6a5a4)
  (v128.const i64x2 0xabaa33a8a3a2a1a0 0xafaeadaca7a6a5a4)
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0xafaeadaca7a6a6a5)
  (v128.const i64x2 0xabaaa9a8a4a3a2a1 0xafaeadaca7a6a5a4))
(assert_return (invoke "words-7654"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3b3a39383f3e3d3c 0x3332313037363534)
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a1a0a7a6a5a4)
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a1a0a7a6a5a4)
  (v128.const i64x2 0x3b3a39383f3e3d3c 0x3332313037373534)
  (v128.const i64x2 0x3b3a39383f3e3d3c 0x33a2313037363534)
  (v128.const i64x2 0x3bac39383f3e3d3c 0x3332313037363534)
  (v128.const i64x2 0x3b3a3a393f3e3d3c 0x3332313037363534)
  (v128.const i64x2 0x3b3a39383f3e3d3c 0x3433323137363534))
(assert_return (invoke "words-5577"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3736353437363534 0x3f3e3d3c3f3e3d3c)
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0xafaeadacafaeadac)
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0xafaeadacafaeadac)
  (v128.const i64x2 0x3736353437363534 0x3f3e3d3c3f3e3d3d)
  (v128.const i64x2 0x3736353437363534 0xaf3e3d3c3f3e3d3c)
  (v128.const i64x2 0x373635343736aa34 0x3f3e3d3c3f3e3d3c)
  (v128.const i64x2 0x3736353437363534 0x3f3e3d3ca03f3d3c)
  (v128.const i64x2 0x3736353437363534 0x3f3e3d3ca03f3e3d))
(assert_return (invoke "low-halfwords-1032"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa5a4a7a6a1a0a3a2 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3534373631303332 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa5a4a7a6a1a0a3a2 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa5a5a7a6a1a0a3a2 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa5a4a7a631a0a3a2 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa5a4a7a6a133a3a2 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa5a4a7a6a1a0a3a2 0xafaeaeadabaaa9a8)
  (v128.const i64x2 0xa5a4a7a6a1a0a3a2 0x30afaeadabaaa9a8))
(assert_return (invoke "low-halfwords-3301"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a1a0a7a6a7a6 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3332313037363736 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa3a2a1a0a7a6a7a6 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa3a3a1a0a7a6a7a6 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa3a2a1a0a7a6a7a6 0x3faeadacabaaa9a8)
  (v128.const i64x2 0xa3a2aba0a7a6a7a6 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa3a2a2a1a7a6a7a6 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa3a2a1a0a7a6a7a6 0xafaeadacacabaaa9))
(assert_return (invoke "low-halfwords-2000"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa1a0a1a0a1a0a5a4 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3130313031303534 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa1a0a1a0a1a0a5a4 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa1a1a1a0a1a0a5a4 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa1a031a0a1a0a5a4 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa1a0a131a1a0a5a4 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa1a0a2a1a1a0a5a4 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa2a1a2a1a1a0a5a4 0xafaeadacabaaa9a8))
(assert_return (invoke "high-halfwords-1032"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xadacafaea9a8abaa)
  (v128.const i64x2 0x3736353433323130 0x3d3c3f3e39383b3a)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xadacafaea9a8abaa)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xadacafaea9a8abab)
  (v128.const i64x2 0x37a6a5a4a3a2a1a0 0xadacafaea9a8abaa)
  (v128.const i64x2 0xa730a5a4a3a2a1a0 0xadacafaea9a8abaa)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xadacafaea9a8acab)
  (v128.const i64x2 0xa7a6a5a4a4a3a2a1 0xadacafaea9a8abaa))
(assert_return (invoke "high-halfwords-3301"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xabaaa9a8afaeafae)
  (v128.const i64x2 0x3736353433323130 0x3b3a39383f3e3f3e)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xabaaa9a8afaeafae)
  (v128.const i64x2 0xa7a7a5a4a3a2a1a0 0xabaaa9a8afaeafae)
  (v128.const i64x2 0xa7a635a4a3a2a1a0 0xabaaa9a8afaeafae)
  (v128.const i64x2 0xa7a6a5a4a333a1a0 0xabaaa9a8afaeafae)
  (v128.const i64x2 0xa7a6a5a4a3a2a2a1 0xabaaa9a8afaeafae)
  (v128.const i64x2 0xa8a7a6a5a3a2a1a0 0xabaaa9a8afaeafae))
(assert_return (invoke "high-halfwords-2000"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa9a8a9a8a9a8adac)
  (v128.const i64x2 0x3736353433323130 0x3938393839383d3c)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa9a8a9a8a9a8adac)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa9a8a9a8a9a9adac)
  (v128.const i64x2 0xa7a6a534a3a2a1a0 0xa9a8a9a8a9a8adac)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa9a8a9a83fa8adac)
  (v128.const i64x2 0xa8a7a5a4a3a2a1a0 0xa9a8a9a8a9a8adac)
  (v128.const i64x2 0xa8a7a6a5a3a2a1a0 0xa9a8a9a8a9a8adac))
(assert_return (invoke "not-low-halfwords-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a2a1 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323231 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a2a1 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a3a2a1 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x37a6a5a4a3a2a2a1 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a2a1 0xafaeadacabaaa93d)
  (v128.const i64x2 0xa7a6a5a4a3a2a2a1 0xafaeadacacaba9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a2a1 0x30afaeadabaaa9a8))
(assert_return (invoke "not-high-halfwords-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaaaa9)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3a39)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaaaa9)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafafadacabaaaaa9)
  (v128.const i64x2 0xa7a6a5a4a332a1a0 0xafaeadacabaaaaa9)
  (v128.const i64x2 0xa7a6a5ada3a2a1a0 0xafaeadacabaaaaa9)
  (v128.const i64x2 0xa7a6a6a5a3a2a1a0 0xafaeadacabaaaaa9)
  (v128.const i64x2 0xa7a6a5a4a4a3a2a1 0xafaeadacabaaaaa9))
(assert_return (invoke "not-low-halfwords-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a6a5a1a0a3a2 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736363531303332 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a6a5a1a0a3a2 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a6a6a1a0a3a2 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a6a5a1a0a3a2 0xafae3dacabaaa9a8)
  (v128.const i64x2 0xa7a6a6a5a13da3a2 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a6a5a1a0a4a3 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a6a5a2a1a4a3 0xafaeadacabaaa9a8))
(assert_return (invoke "not-high-halfwords-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeaeada9a8abaa)
  (v128.const i64x2 0x3736353433323130 0x3f3e3e3d39383b3a)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeaeada9a8abaa)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeaeada9a8acaa)
  (v128.const i64x2 0x37a6a5a4a3a2a1a0 0xafaeaeada9a8abaa)
  (v128.const i64x2 0xa7a6a5a4a3a23da0 0xafaeaeada9a8abaa)
  (v128.const i64x2 0xa8a7a5a4a3a2a1a0 0xafaeaeada9a8abaa)
  (v128.const i64x2 0xa7a6a5a4a4a3a2a1 0xafaeaeada9a8abaa))
(assert_return (invoke "not-low-halfwords-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a1a0a3a2a9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736313033323938 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a1a0a3a2a9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a1a0a3a2a9a8 0xafaeadacacaaa9a8)
  (v128.const i64x2 0xa7a6a130a3a2a9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a1a0a3a2a9a8 0xabaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a1a0a3a2a9a8 0xafaeadacacaba9a8)
  (v128.const i64x2 0xa8a7a2a1a3a2a9a8 0xafaeadacabaaa9a8))
(assert_return (invoke "not-high-halfwords-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaea9a8abaaa1a0)
  (v128.const i64x2 0x3736353433323130 0x3f3e39383b3a3130)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaea9a8abaaa1a0)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaea9a8ababa1a0)
  (v128.const i64x2 0xa7a6a534a3a2a1a0 0xafaea9a8abaaa1a0)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xaf32a9a8abaaa1a0)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x30afa9a8abaaa1a0)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x30afaaa9abaaa1a0))
(assert_return (invoke "not-words"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a5a4a3a2 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353435343332 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a5a4a3a2 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a5a4a4a2 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a5a4a3a2 0xafaeadacabaaa938)
  (v128.const i64x2 0xa7a6a5a4a5a6a3a2 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a5a4a3a2 0xafaeaeadabaaa9a8)
  (v128.const i64x2 0xa8a7a6a5a5a4a3a2 0xafaeadacabaaa9a8))
(assert_return (invoke "not-a-halfword"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa2a1a2a1a2a1a2a1 0xa2a1a2a1a2a1a2a1)
  (v128.const i64x2 0x3231323132313231 0x3231323132313231)
  (v128.const i64x2 0xa2a1a2a1a2a1a2a1 0xa2a1a2a1a2a1a2a1)
  (v128.const i64x2 0xa2a1a2a1a2a1a2a1 0xa3a1a2a1a2a1a2a1)
  (v128.const i64x2 0xa2a1a2a1a231a2a1 0xa2a1a2a1a2a1a2a1)
  (v128.const i64x2 0xa2a1a2a1a23fa2a1 0xa2a1a2a1a2a1a2a1)
  (v128.const i64x2 0xa2a1a3a2a2a1a2a1 0xa2a1a2a1a2a1a2a1)
  (v128.const i64x2 0xa3a2a3a2a2a1a2a1 0xa2a1a2a1a2a1a2a1))
(assert_return (invoke "both-halfwords"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa5a4a7a6a1a0a3a2 0xadacafaea9a8abaa)
  (v128.const i64x2 0x3534373631303332 0x3d3c3f3e39383b3a)
  (v128.const i64x2 0xa5a4a7a6a1a0a3a2 0xadacafaea9a8abaa)
  (v128.const i64x2 0xa5a4a7a6a1a0a3a2 0xaeacafaea9a8abaa)
  (v128.const i64x2 0x35a4a7a6a1a0a3a2 0xadacafaea9a8abaa)
  (v128.const i64x2 0xa5a4a733a1a0a3a2 0xadacafaea9a8abaa)
  (v128.const i64x2 0xa5a4a7a6a2a1a3a2 0xadacafaea9a8abaa)
  (v128.const i64x2 0xa5a4a7a6a1a0a3a2 0xadacafaeaaa9acab))
(assert_return (invoke "low-halfwords-of-second"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3534373631303332 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa5a4a7a6a1a0a3a2 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa5a4a7a6a1a0a3a2 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3534373631313332 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0x3534373631303332 0x3f3e3d3c3b3aa938)
  (v128.const i64x2 0x3534373631303337 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0x3534373632313332 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0x3534373632313433 0x3f3e3d3c3b3a3938))
(assert_return (invoke "doublewords-low"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x3736353433323130 0x3736353433323130)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa7a6a5a4a4a2a1a0 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa7a6a534a3a2a1a0)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa7a6a5a4a3a2aca0)
  (v128.const i64x2 0xa7a6a5a4a3a2a2a1 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa7a6a5a4a4a3a2a1))
(assert_return (invoke "doublewords-high"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeadacabaaa9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xafaeadadabaaa9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xafaeadacabaaa9a8 0x3faeadacabaaa9a8)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xafaeadacabaaa9a5)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xafaeaeadabaaa9a8)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xafaeadacacabaaa9))
(assert_return (invoke "doublewords-swapped"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0x3736353433323130)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a4a4a2a1a0)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a4a3a231a0)
  (v128.const i64x2 0xafae31acabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x30afadacabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x30afaeadabaaa9a8 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "interleave-low-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x33a332a231a130a0 0x37a736a635a534a4)
  (v128.const i64x2 0xa333a232a131a030 0xa737a636a535a434)
  (v128.const i64x2 0xa3a3a2a2a1a1a0a0 0xa7a7a6a6a5a5a4a4)
  (v128.const i64x2 0x33a332a231a130a0 0x37a736a735a534a4)
  (v128.const i64x2 0x33a3323231a130a0 0x37a736a635a534a4)
  (v128.const i64x2 0x33a332a231a130a0 0xa7a736a635a534a4)
  (v128.const i64x2 0x34a432a231a130a0 0x37a736a635a534a4)
  (v128.const i64x2 0x34a433a331a130a0 0x37a736a635a534a4))
(assert_return (invoke "interleave-low-1-swapped"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa333a232a131a030 0xa737a636a535a434)
  (v128.const i64x2 0x33a332a231a130a0 0x37a736a635a534a4)
  (v128.const i64x2 0xa3a3a2a2a1a1a0a0 0xa7a7a6a6a5a5a4a4)
  (v128.const i64x2 0xa333a232a131a030 0xa737a636a635a434)
  (v128.const i64x2 0xa333a232a131a030 0xa7a7a636a535a434)
  (v128.const i64x2 0xa333a232a131a030 0xa734a636a535a434)
  (v128.const i64x2 0xa333a232a131a030 0xa838a636a535a434)
  (v128.const i64x2 0xa333a232a131a030 0xa737a636a636a535))
(assert_return (invoke "interleave-low-1-again"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a3a2a2a1a1a0a0 0xa7a7a6a6a5a5a4a4)
  (v128.const i64x2 0x3333323231313030 0x3737363635353434)
  (v128.const i64x2 0xa3a3a2a2a1a1a0a0 0xa7a7a6a6a5a5a4a4)
  (v128.const i64x2 0xa3a3a2a2a1a1a0a0 0xa7a7a7a6a5a5a4a4)
  (v128.const i64x2 0xa3a3a2a2a1a1a0a0 0xa7a7a6a6a5a5a434)
  (v128.const i64x2 0xa3a3a2a2a1a1a0a0 0xa7a7a6a6a5a5a4a9)
  (v128.const i64x2 0xa3a3a3a3a1a1a0a0 0xa7a7a6a6a5a5a4a4)
  (v128.const i64x2 0xa3a3a2a2a1a1a0a0 0xa7a7a6a6a6a6a5a5))
(assert_return (invoke "interleave-high-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3bab3aaa39a938a8 0x3faf3eae3dad3cac)
  (v128.const i64x2 0xab3baa3aa939a838 0xaf3fae3ead3dac3c)
  (v128.const i64x2 0xababaaaaa9a9a8a8 0xafafaeaeadadacac)
  (v128.const i64x2 0x3bab3aaa39aa38a8 0x3faf3eae3dad3cac)
  (v128.const i64x2 0x3bab3aaa39a93838 0x3faf3eae3dad3cac)
  (v128.const i64x2 0x3bab3aaa39a938a8 0x3faf3eae3d3a3cac)
  (v128.const i64x2 0x3bab3aaa39a938a8 0x3faf3eae3dad3dad)
  (v128.const i64x2 0x3bab3aaa39a938a8 0xa0303faf3dad3cac))
(assert_return (invoke "interleave-high-1-swapped"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xab3baa3aa939a838 0xaf3fae3ead3dac3c)
  (v128.const i64x2 0x3bab3aaa39a938a8 0x3faf3eae3dad3cac)
  (v128.const i64x2 0xababaaaaa9a9a8a8 0xafafaeaeadadacac)
  (v128.const i64x2 0xab3baa3aa939a838 0xaf3fae3ead3eac3c)
  (v128.const i64x2 0xab3baa3aa939a838 0x3f3fae3ead3dac3c)
  (v128.const i64x2 0xab3baa3aa939a838 0xaf3fae3ead39ac3c)
  (v128.const i64x2 0xab3baa3aa939a939 0xaf3fae3ead3dac3c)
  (v128.const i64x2 0xab3baa3aa939a838 0xaf3fae3eae3ead3d))
(assert_return (invoke "interleave-high-1-again"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xababaaaaa9a9a8a8 0xafafaeaeadadacac)
  (v128.const i64x2 0x3b3b3a3a39393838 0x3f3f3e3e3d3d3c3c)
  (v128.const i64x2 0xababaaaaa9a9a8a8 0xafafaeaeadadacac)
  (v128.const i64x2 0xababaaaaa9a9a8a9 0xafafaeaeadadacac)
  (v128.const i64x2 0xababaaaaa9a9a8a8 0xafafaeaead3dacac)
  (v128.const i64x2 0xab31aaaaa9a9a8a8 0xafafaeaeadadacac)
  (v128.const i64x2 0xababaaaaa9a9a8a8 0xafafafafadadacac)
  (v128.const i64x2 0xababaaaaaaaaa9a9 0xafafaeaeadadacac))
(assert_return (invoke "interleave-low-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3332a3a23130a1a0 0x3736a7a63534a5a4)
  (v128.const i64x2 0xa3a23332a1a03130 0xa7a63736a5a43534)
  (v128.const i64x2 0xa3a2a3a2a1a0a1a0 0xa7a6a7a6a5a4a5a4)
  (v128.const i64x2 0x3333a3a23130a1a0 0x3736a7a63534a5a4)
  (v128.const i64x2 0x3332a3a23130a1a0 0x3736a7363534a5a4)
  (v128.const i64x2 0x3332a3a23130a1a0 0x37a3a7a63534a5a4)
  (v128.const i64x2 0x3332a3a23130a1a0 0x3736a7a63534a6a5)
  (v128.const i64x2 0x3332a3a23130a1a0 0x3736a7a63635a6a5))
(assert_return (invoke "interleave-low-2-swapped"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a23332a1a03130 0xa7a63736a5a43534)
  (v128.const i64x2 0x3332a3a23130a1a0 0x3736a7a63534a5a4)
  (v128.const i64x2 0xa3a2a3a2a1a0a1a0 0xa7a6a7a6a5a4a5a4)
  (v128.const i64x2 0xa3a23332a1a03130 0xa7a63737a5a43534)
  (v128.const i64x2 0xa3a23332a1a03130 0xa7a6373635a43534)
  (v128.const i64x2 0xa3a23332a1a03130 0xa7a33736a5a43534)
  (v128.const i64x2 0xa3a23332a1a03130 0xa8a73736a5a43534)
  (v128.const i64x2 0xa3a23332a2a13231 0xa7a63736a5a43534))
(assert_return (invoke "interleave-low-2-again"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a3a2a1a0a1a0 0xa7a6a7a6a5a4a5a4)
  (v128.const i64x2 0x3332333231303130 0x3736373635343534)
  (v128.const i64x2 0xa3a2a3a2a1a0a1a0 0xa7a6a7a6a5a4a5a4)
  (v128.const i64x2 0xa3a2a3a3a1a0a1a0 0xa7a6a7a6a5a4a5a4)
  (v128.const i64x2 0xa3a2a3a2a1a031a0 0xa7a6a7a6a5a4a5a4)
  (v128.const i64x2 0xa3a2a5a2a1a0a1a0 0xa7a6a7a6a5a4a5a4)
  (v128.const i64x2 0xa3a2a3a2a1a0a1a0 0xa7a6a7a6a6a5a5a4)
  (v128.const i64x2 0xa4a3a4a3a1a0a1a0 0xa7a6a7a6a5a4a5a4))
(assert_return (invoke "interleave-high-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3b3aabaa3938a9a8 0x3f3eafae3d3cadac)
  (v128.const i64x2 0xabaa3b3aa9a83938 0xafae3f3eadac3d3c)
  (v128.const i64x2 0xabaaabaaa9a8a9a8 0xafaeafaeadacadac)
  (v128.const i64x2 0x3b3aabaa3938a9a8 0x3f3fafae3d3cadac)
  (v128.const i64x2 0x3b3aabaaa938a9a8 0x3f3eafae3d3cadac)
  (v128.const i64x2 0x3b3aabaa3938a9a8 0x3f3e39ae3d3cadac)
  (v128.const i64x2 0x3b3aacab3938a9a8 0x3f3eafae3d3cadac)
  (v128.const i64x2 0x3c3bacab3938a9a8 0x3f3eafae3d3cadac))
(assert_return (invoke "interleave-high-2-swapped"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaa3b3aa9a83938 0xafae3f3eadac3d3c)
  (v128.const i64x2 0x3b3aabaa3938a9a8 0x3f3eafae3d3cadac)
  (v128.const i64x2 0xabaaabaaa9a8a9a8 0xafaeafaeadacadac)
  (v128.const i64x2 0xacaa3b3aa9a83938 0xafae3f3eadac3d3c)
  (v128.const i64x2 0xabaa3b3aa9a83938 0xafaeaf3eadac3d3c)
  (v128.const i64x2 0xabaa3b3aa9a839a1 0xafae3f3eadac3d3c)
  (v128.const i64x2 0xabaa3b3aaaa93938 0xafae3f3eadac3d3c)
  (v128.const i64x2 0xacab3c3ba9a83938 0xafae3f3eadac3d3c))
(assert_return (invoke "interleave-high-2-again"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaaabaaa9a8a9a8 0xafaeafaeadacadac)
  (v128.const i64x2 0x3b3a3b3a39383938 0x3f3e3f3e3d3c3d3c)
  (v128.const i64x2 0xabaaabaaa9a8a9a8 0xafaeafaeadacadac)
  (v128.const i64x2 0xabaaabaaa9a8a9a8 0x30aeafaeadacadac)
  (v128.const i64x2 0xabaaabaaa9a8a9a8 0xafaeafaeadacad3c)
  (v128.const i64x2 0xabaaabaaa9a8a9a8 0xafaeafaeafacadac)
  (v128.const i64x2 0xabaaabaaa9a8a9a8 0xafae30afadacadac)
  (v128.const i64x2 0xabaaabaaaaa9aaa9 0xafaeafaeadacadac))
(assert_return (invoke "interleave-low-4"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x33323130a3a2a1a0 0x37363534a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a033323130 0xa7a6a5a437363534)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa7a6a5a4a7a6a5a4)
  (v128.const i64x2 0x33323230a3a2a1a0 0x37363534a7a6a5a4)
  (v128.const i64x2 0x33323130a332a1a0 0x37363534a7a6a5a4)
  (v128.const i64x2 0x333231a0a3a2a1a0 0x37363534a7a6a5a4)
  (v128.const i64x2 0x34333130a3a2a1a0 0x37363534a7a6a5a4)
  (v128.const i64x2 0x33323130a3a2a1a0 0x37363534a8a7a6a5))
(assert_return (invoke "interleave-low-4-swapped"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a1a033323130 0xa7a6a5a437363534)
  (v128.const i64x2 0x33323130a3a2a1a0 0x37363534a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa7a6a5a4a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a033323130 0xa7a7a5a437363534)
  (v128.const i64x2 0xa3a2a1a033323130 0xa7a6a53437363534)
  (v128.const i64x2 0xa3a2a1a033323130 0xa7a6a5a437303534)
  (v128.const i64x2 0xa3a2a1a033323130 0xa7a6a5a437363635)
  (v128.const i64x2 0xa3a2a1a034333231 0xa7a6a5a437363534))
(assert_return (invoke "interleave-low-4-again"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa7a6a5a4a7a6a5a4)
  (v128.const i64x2 0x3332313033323130 0x3736353437363534)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa7a6a5a4a7a6a5a4)
  (v128.const i64x2 0xa3a3a1a0a3a2a1a0 0xa7a6a5a4a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa7a635a4a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa7a63ca4a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a0a4a3a1a0 0xa7a6a5a4a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xa8a7a6a5a7a6a5a4))
(assert_return (invoke "interleave-high-4"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3b3a3938abaaa9a8 0x3f3e3d3cafaeadac)
  (v128.const i64x2 0xabaaa9a83b3a3938 0xafaeadac3f3e3d3c)
  (v128.const i64x2 0xabaaa9a8abaaa9a8 0xafaeadacafaeadac)
  (v128.const i64x2 0x3b3a3938acaaa9a8 0x3f3e3d3cafaeadac)
  (v128.const i64x2 0x3b3aa938abaaa9a8 0x3f3e3d3cafaeadac)
  (v128.const i64x2 0x3b3a39a1abaaa9a8 0x3f3e3d3cafaeadac)
  (v128.const i64x2 0x3b3a3938abaaa9a8 0x3f3e3d3c30afadac)
  (v128.const i64x2 0x3c3b3a39abaaa9a8 0x3f3e3d3cafaeadac))
(assert_return (invoke "interleave-high-4-swapped"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaaa9a83b3a3938 0xafaeadac3f3e3d3c)
  (v128.const i64x2 0x3b3a3938abaaa9a8 0x3f3e3d3cafaeadac)
  (v128.const i64x2 0xabaaa9a8abaaa9a8 0xafaeadacafaeadac)
  (v128.const i64x2 0xabaaa9a83b3a3938 0xafaeadaca03e3d3c)
  (v128.const i64x2 0xabaaa9383b3a3938 0xafaeadac3f3e3d3c)
  (v128.const i64x2 0xabaaa9a83b3a3938 0xafaeadac3f3eae3c)
  (v128.const i64x2 0xabaaa9a83b3a3938 0x30afadac3f3e3d3c)
  (v128.const i64x2 0xacabaaa93b3a3938 0xafaeadac3f3e3d3c))
(assert_return (invoke "interleave-high-4-again"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaaa9a8abaaa9a8 0xafaeadacafaeadac)
  (v128.const i64x2 0x3b3a39383b3a3938 0x3f3e3d3c3f3e3d3c)
  (v128.const i64x2 0xabaaa9a8abaaa9a8 0xafaeadacafaeadac)
  (v128.const i64x2 0xabaaa9a8abaaa9a8 0xafaeadacafafadac)
  (v128.const i64x2 0xabaaa9a83baaa9a8 0xafaeadacafaeadac)
  (v128.const i64x2 0xabaaa9a838aaa9a8 0xafaeadacafaeadac)
  (v128.const i64x2 0xabaaa9a8abaaaaa9 0xafaeadacafaeadac)
  (v128.const i64x2 0xabaaa9a8abaaa9a8 0xafaeadac30afaead))
(assert_return (invoke "interleave-low-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3736353433323130)
  (v128.const i64x2 0x3736353433323130 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa7a6a5a4a3a3a1a0 0x3736353433323130)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x37363534a3323130)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x37363534ab323130)
  (v128.const i64x2 0xa7a6a5a4a4a3a1a0 0x3736353433323130)
  (v128.const i64x2 0xa7a6a5a4a4a3a2a1 0x3736353433323130))
(assert_return (invoke "interleave-low-8-swapped"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3736353433323130 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3736353433323130)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x3736353433323130 0xa7a6a5a4a4a2a1a0)
  (v128.const i64x2 0x3736353433a23130 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x3736353433323133 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x3736353433323130 0xa7a6a5a4a3a2a2a1)
  (v128.const i64x2 0x3837363533323130 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "interleave-low-8-again"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x3736353433323130 0x3736353433323130)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa7a6a5a4a4a2a1a0)
  (v128.const i64x2 0xa7a6a5a4a332a1a0 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa73ba5a4a3a2a1a0 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa8a7a5a4a3a2a1a0 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa7a6a5a4a4a3a2a1 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "interleave-high-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeadacabaaa9a8 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xafaeadacabaaa9a8 0x3f3e3d3c3c3a3938)
  (v128.const i64x2 0xafaeadacabaaa9a8 0x3f3e3d3c3b3a39a8)
  (v128.const i64x2 0xafaeadaca0aaa9a8 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xafaeadacabaaa9a8 0x3f3e3e3d3b3a3938)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa03f3e3d3b3a3938))
(assert_return (invoke "interleave-high-8-swapped"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xafaeadacabaaa9a8 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0xafaeadacabaaa9a9)
  (v128.const i64x2 0x3f3e3d3cab3a3938 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3f3e3d3c3bad3938 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0xafaeadacacaba9a8)
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0x30afaeadabaaa9a8))
(assert_return (invoke "interleave-high-8-again"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeadacabaaa9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xafafadacabaaa9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xaf3eadacabaaa9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xafaeadacabaaa6a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x30afadacabaaa9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xafaeadacacabaaa9))
(assert_return (invoke "two-words-0145"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3736353433323130)
  (v128.const i64x2 0x3736353433323130 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa7a6a5a5a3a2a1a0 0x3736353433323130)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x37a6353433323130)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3736353433af3130)
  (v128.const i64x2 0xa8a7a5a4a3a2a1a0 0x3736353433323130)
  (v128.const i64x2 0xa8a7a6a5a3a2a1a0 0x3736353433323130))
(assert_return (invoke "two-words-2367"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeadacabaaa9a8 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x30aeadacabaaa9a8 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xafaeadacabaaa9a8 0x3f3ead3c3b3a3938)
  (v128.const i64x2 0xafaeadacaba3a9a8 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0x30afadacabaaa9a8 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa03f3e3d3b3a3938))
(assert_return (invoke "two-words-0246"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0x3b3a393833323130)
  (v128.const i64x2 0x3b3a393833323130 0xabaaa9a8a3a2a1a0)
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0xabaaa9a8a3a2a1a0)
  (v128.const i64x2 0xababa9a8a3a2a1a0 0x3b3a393833323130)
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0xab3a393833323130)
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0x3b3a393833323134)
  (v128.const i64x2 0xabaaaaa9a3a2a1a0 0x3b3a393833323130)
  (v128.const i64x2 0xacabaaa9a3a2a1a0 0x3b3a393833323130))
(assert_return (invoke "two-words-1357"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeadaca7a6a5a4 0x3f3e3d3c37363534)
  (v128.const i64x2 0x3f3e3d3c37363534 0xafaeadaca7a6a5a4)
  (v128.const i64x2 0xafaeadaca7a6a5a4 0xafaeadaca7a6a5a4)
  (v128.const i64x2 0xafaeadada7a6a5a4 0x3f3e3d3c37363534)
  (v128.const i64x2 0xafae3daca7a6a5a4 0x3f3e3d3c37363534)
  (v128.const i64x2 0xafaeadaca7a6a9a4 0x3f3e3d3c37363534)
  (v128.const i64x2 0xafaeaeada7a6a5a4 0x3f3e3d3c37363534)
  (v128.const i64x2 0xafaeadaca8a7a6a5 0x3f3e3d3c37363534))
(assert_return (invoke "two-words-3074"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a1a0afaeadac 0x333231303f3e3d3c)
  (v128.const i64x2 0x333231303f3e3d3c 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0xa3a2a1a0afaeadac 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0xa3a2a1a0afaeadac 0x333231303f3f3d3c)
  (v128.const i64x2 0xa332a1a0afaeadac 0x333231303f3e3d3c)
  (v128.const i64x2 0xa3a2a1a0afaeadac 0xa23231303f3e3d3c)
  (v128.const i64x2 0xa3a2a1a0afaeaead 0x333231303f3e3d3c)
  (v128.const i64x2 0xa4a3a2a1afaeadac 0x333231303f3e3d3c))
(assert_return (invoke "two-words-4602"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3b3a393833323130 0xabaaa9a8a3a2a1a0)
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0x3b3a393833323130)
  (v128.const i64x2 0xabaaa9a8a3a2a1a0 0xabaaa9a8a3a2a1a0)
  (v128.const i64x2 0x3b3a3a3833323130 0xabaaa9a8a3a2a1a0)
  (v128.const i64x2 0x3b3a39383332a130 0xabaaa9a8a3a2a1a0)
  (v128.const i64x2 0x3b3a393833323130 0xabaaa9a830a2a1a0)
  (v128.const i64x2 0x3b3a393833323130 0xabaaaaa9a3a2a1a0)
  (v128.const i64x2 0x3c3b3a3933323130 0xabaaa9a8a3a2a1a0))
(assert_return (invoke "two-words-1166"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0x3b3a39383b3a3938)
  (v128.const i64x2 0x3736353437363534 0xabaaa9a8abaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0xabaaa9a8abaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a7a7a5a4 0x3b3a39383b3a3938)
  (v128.const i64x2 0xa7a6a5a4a7a6a534 0x3b3a39383b3a3938)
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0x3b3aa9383b3a3938)
  (v128.const i64x2 0xa7a6a5a4a7a6a6a5 0x3b3a39383b3a3938)
  (v128.const i64x2 0xa8a7a6a5a7a6a5a4 0x3b3a39383b3a3938))
(assert_return (invoke "two-words-0527"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a433323130 0xafaeadac3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3d3cabaaa9a9)
  (v128.const i64x2 0x3736a534a3a2a1a0 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3d3ca2aaa9a8)
  (v128.const i64x2 0x37363534a4a3a1a0 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0x37363534a4a3a2a1 0x3f3e3d3cabaaa9a8))
(assert_return (invoke "two-words-0412"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x33323130a3a2a1a0 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a033323130 0x3b3a393837363534)
  (v128.const i64x2 0xa3a2a1a0a3a2a1a0 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0x33323130a4a2a1a0 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0x33323130a332a1a0 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0x33323130a3a2a1a0 0xabaa3da8a7a6a5a4)
  (v128.const i64x2 0x33323130a3a2a1a0 0xabaaaaa9a7a6a5a4)
  (v128.const i64x2 0x34333231a3a2a1a0 0xabaaa9a8a7a6a5a4))
(assert_return (invoke "blend-words-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a433323130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a433323130 0xafaeadacababa9a8)
  (v128.const i64x2 0xa7a6a5a433323130 0xafaeadacabaa39a8)
  (v128.const i64x2 0xa7a6a5a4a6323130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a6a533323130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a434333231 0xafaeadacabaaa9a8))
(assert_return (invoke "blend-words-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a433323130 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x37363534a3a2a1a0 0xafaeadacacaaa9a8)
  (v128.const i64x2 0x37363534a3a2a1a0 0xafaeadac3baaa9a8)
  (v128.const i64x2 0x37363534a3a2a1a0 0xafaeadac3eaaa9a8)
  (v128.const i64x2 0x37363534a3a2a2a1 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x38373635a3a2a1a0 0xafaeadacabaaa9a8))
(assert_return (invoke "blend-words-3"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3736353433323130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0xafaeadacabaaa9a9)
  (v128.const i64x2 0x3736353433323130 0xafaeadacabaaa938)
  (v128.const i64x2 0x373635343332a130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0xafaeadacacaba9a8)
  (v128.const i64x2 0x3736353433323130 0xafaeadacacabaaa9))
(assert_return (invoke "blend-words-4"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadac3b3a3938)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadac3b3b3938)
  (v128.const i64x2 0xa736a5a4a3a2a1a0 0xafaeadac3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadac3b3a3438)
  (v128.const i64x2 0xa8a7a5a4a3a2a1a0 0xafaeadac3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadac3c3b3a39))
(assert_return (invoke "blend-words-5"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a433323130 0xafaeadac3b3a3938)
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a433323130 0xafaeadad3b3a3938)
  (v128.const i64x2 0xa736a5a433323130 0xafaeadac3b3a3938)
  (v128.const i64x2 0x3ba6a5a433323130 0xafaeadac3b3a3938)
  (v128.const i64x2 0xa7a6a5a433323130 0x30afadac3b3a3938)
  (v128.const i64x2 0xa7a6a5a434333231 0xafaeadac3b3a3938))
(assert_return (invoke "blend-words-6"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534a3a2a1a0 0xafaeadac3b3a3938)
  (v128.const i64x2 0xa7a6a5a433323130 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x37363534a3a2a1a1 0xafaeadac3b3a3938)
  (v128.const i64x2 0x37363534a3a2a1a0 0xafaeadac3baa3938)
  (v128.const i64x2 0x37363534a3a2a1a0 0xafaeadac3b3a39a8)
  (v128.const i64x2 0x37363635a3a2a1a0 0xafaeadac3b3a3938)
  (v128.const i64x2 0x37363534a3a2a1a0 0xafaeadac3c3b3a39))
(assert_return (invoke "blend-words-7"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3736353433323130 0xafaeadac3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353533323130 0xafaeadac3b3a3938)
  (v128.const i64x2 0x3736353433323130 0xafaeadac3baa3938)
  (v128.const i64x2 0x3736353433323139 0xafaeadac3b3a3938)
  (v128.const i64x2 0x3736353434333130 0xafaeadac3b3a3938)
  (v128.const i64x2 0x3736353433323130 0xafaeadac3c3b3a39))
(assert_return (invoke "blend-words-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0xafaeadac3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a2a0 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a635a4a3a2a1a0 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a135 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a4a3a1a0 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a4a3a2a1 0x3f3e3d3cabaaa9a8))
(assert_return (invoke "blend-words-9"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a433323130 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0x37363534a3a2a1a0 0xafaeadac3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a433323131 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a43332a130 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a633a433323130 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a433323130 0x3f3e3d3cabaaaaa9)
  (v128.const i64x2 0xa7a6a5a433323130 0x3f3e3d3cacabaaa9))
(assert_return (invoke "blend-words-10"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a433323130 0xafaeadac3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3d3cacaaa9a8)
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3ead3cabaaa9a8)
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3eaa3cabaaa9a8)
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3e3dabaaa9a8)
  (v128.const i64x2 0x37363534a4a3a2a1 0x3f3e3d3cabaaa9a8))
(assert_return (invoke "blend-words-11"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadac3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3737353433323130 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3cab3aa9a8)
  (v128.const i64x2 0x373635343332a430 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0xa03f3d3cabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3cacabaaa9))
(assert_return (invoke "blend-words-12"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0x3736353433323130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa8a6a5a4a3a2a1a0 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a231a0 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3fa63d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a2a1 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa03f3e3d3b3a3938))
(assert_return (invoke "blend-words-13"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a433323130 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0x37363534a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a433323130 0x3f3e3e3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a433323130 0x3f3e3d3c3b3a39a8)
  (v128.const i64x2 0xa7a6a5a4a0323130 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a433323231 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa8a7a6a533323130 0x3f3e3d3c3b3a3938))
(assert_return (invoke "blend-words-14"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a433323130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3d3c3b3b3938)
  (v128.const i64x2 0x37363534a332a1a0 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e373c3b3a3938)
  (v128.const i64x2 0x37363635a3a2a1a0 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0x37363534a4a3a2a1 0x3f3e3d3c3b3a3938))
(assert_return (invoke "blend-halfwords-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a23130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x373635343332a1a0 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a23230 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a23130 0xafaeadacabaa39a8)
  (v128.const i64x2 0xa7a3a5a4a3a23130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa8a7a5a4a3a23130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a23130 0xafaeadacacabaaa9))
(assert_return (invoke "blend-halfwords-128"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3f3eadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0xafae3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a6a4a3a2a1a0 0x3f3eadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a130 0x3f3eadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3f3aadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a4a3a1a0 0x3f3eadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xa03faeadabaaa9a8))
(assert_return (invoke "blend-halfwords-85"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a63534a3a23130 0xafae3d3cabaa3938)
  (v128.const i64x2 0x3736a5a43332a1a0 0x3f3eadac3b3aa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a63534a3a23230 0xafae3d3cabaa3938)
  (v128.const i64x2 0xa7a6a534a3a23130 0xafae3d3cabaa3938)
  (v128.const i64x2 0xa7a63534a3a231a8 0xafae3d3cabaa3938)
  (v128.const i64x2 0xa7a63635a3a23130 0xafae3d3cabaa3938)
  (v128.const i64x2 0xa7a63534a3a23130 0x30af3e3dabaa3938))
(assert_return (invoke "blend-halfwords-15"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3736353433323130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323230 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0xafae3dacabaaa9a8)
  (v128.const i64x2 0x3736353433a33130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0xafaeaeadabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0xafaeadacacabaaa9))
(assert_return (invoke "blend-halfwords-60"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534a3a2a1a0 0xafaeadac3b3a3938)
  (v128.const i64x2 0xa7a6a5a433323130 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x37363534a3a2a1a0 0xafaeadac3b3a3939)
  (v128.const i64x2 0x37363534a3a2a130 0xafaeadac3b3a3938)
  (v128.const i64x2 0x37363534a3a2a1a0 0xafaeadac3b3a39ae)
  (v128.const i64x2 0x37363534a3a2a1a0 0xafaeadac3c3b3938)
  (v128.const i64x2 0x37363534a3a2a1a0 0xafaeadac3c3b3a39))
(assert_return (invoke "blend-halfwords-106"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3736a5a43332a1a0 0xafae3d3c3b3aa9a8)
  (v128.const i64x2 0xa7a63534a3a23130 0x3f3eadacabaa3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736a5a43332a1a0 0xafae3d3d3b3aa9a8)
  (v128.const i64x2 0x3736a5a43332a1a0 0xafae3d3c3b3aa938)
  (v128.const i64x2 0x3736a5a4333239a0 0xafae3d3c3b3aa9a8)
  (v128.const i64x2 0x3736a5a43332a1a0 0x30af3d3c3b3aa9a8)
  (v128.const i64x2 0x3736a5a43433a2a1 0xafae3d3c3b3aa9a8))
(assert_return (invoke "blend-bytes-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x37363534333231a0 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a7a5a4a3a2a130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a130 0xafae3dacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a130 0xafaeadacabaaa93a)
  (v128.const i64x2 0xa7a6a5a4a3a2a231 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa8a7a6a5a3a2a130 0xafaeadacabaaa9a8))
(assert_return (invoke "blend-bytes-32768"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3faeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0xaf3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3faeadadabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a130 0x3faeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3faeadacabaaa5a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3faeadacacaba9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3faeadacacabaaa9))
(assert_return (invoke "blend-bytes-21845"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa736a534a332a130 0xaf3ead3cab3aa938)
  (v128.const i64x2 0x37a635a433a231a0 0x3fae3dac3baa39a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa736a534a332a130 0xaf3ead3cac3aa938)
  (v128.const i64x2 0xa7363534a332a130 0xaf3ead3cab3aa938)
  (v128.const i64x2 0xa736a534a332a130 0xaf3eab3cab3aa938)
  (v128.const i64x2 0xa736a534a332a130 0xaf3eae3dab3aa938)
  (v128.const i64x2 0xa736a534a332a130 0x303fae3dab3aa938))
(assert_return (invoke "blend-bytes-255"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3736353433323130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0x3f3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3737353433323130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0xafaeadacabaaa938)
  (v128.const i64x2 0x3736aa3433323130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353434333130 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353434333231 0xafaeadacabaaa9a8))
(assert_return (invoke "blend-bytes-4680"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa736a5a433a2a1a0 0xafaead3cabaa39a8)
  (v128.const i64x2 0x37a63534a3323130 0x3f3e3dac3b3aa938)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0xa736a5a433a2a1a0 0xafaead3cabaa3aa8)
  (v128.const i64x2 0xa736a5a433a2a1a0 0x3faead3cabaa39a8)
  (v128.const i64x2 0xa736a5a43331a1a0 0xafaead3cabaa39a8)
  (v128.const i64x2 0xa736a5a434a3a1a0 0xafaead3cabaa39a8)
  (v128.const i64x2 0xa837a6a533a2a1a0 0xafaead3cabaa39a8))
(assert_return (invoke "blend-bytes-32766"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534333231a0 0xaf3e3d3c3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a3a2a130 0x3faeadacabaaa9a8)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x37363534333331a0 0xaf3e3d3c3b3a3938)
  (v128.const i64x2 0x3736353433a231a0 0xaf3e3d3c3b3a3938)
  (v128.const i64x2 0x373635343d3231a0 0xaf3e3d3c3b3a3938)
  (v128.const i64x2 0x37363534333231a0 0xaf3e3d3c3c3b3938)
  (v128.const i64x2 0x38373635333231a0 0xaf3e3d3c3b3a3938))
(assert_return (invoke "rotate-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa8a7a6a5a4a3a2a1 0xa0afaeadacabaaa9)
  (v128.const i64x2 0x3837363534333231 0x303f3e3d3c3b3a39)
  (v128.const i64x2 0xa8a7a6a5a4a3a2a1 0xa0afaeadacabaaa9)
  (v128.const i64x2 0xa8a7a6a5a4a3a2a1 0xa030aeadacabaaa9)
  (v128.const i64x2 0xa8a7a6a534a3a2a1 0xa0afaeadacabaaa9)
  (v128.const i64x2 0xa8a7a6a5a4a335a1 0xa0afaeadacabaaa9)
  (v128.const i64x2 0xa9a8a6a5a4a3a2a1 0xa0afaeadacabaaa9)
  (v128.const i64x2 0xa9a8a7a6a4a3a2a1 0xa0afaeadacabaaa9))
(assert_return (invoke "concatenate-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa8a7a6a5a4a3a2a1 0x30afaeadacabaaa9)
  (v128.const i64x2 0x3837363534333231 0xa03f3e3d3c3b3a39)
  (v128.const i64x2 0xa8a7a6a5a4a3a2a1 0xa0afaeadacabaaa9)
  (v128.const i64x2 0xa8a7a6a5a4a3a3a1 0x30afaeadacabaaa9)
  (v128.const i64x2 0xa8a736a5a4a3a2a1 0x30afaeadacabaaa9)
  (v128.const i64x2 0xa8a7a6a5a4a3a2a1 0x38afaeadacabaaa9)
  (v128.const i64x2 0xa8a7a6a5a5a4a2a1 0x30afaeadacabaaa9)
  (v128.const i64x2 0xa9a8a7a6a4a3a2a1 0x30afaeadacabaaa9))
(assert_return (invoke "concatenate-around-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3837363534333231 0xa03f3e3d3c3b3a39)
  (v128.const i64x2 0xa8a7a6a5a4a3a2a1 0x30afaeadacabaaa9)
  (v128.const i64x2 0xa8a7a6a5a4a3a2a1 0xa0afaeadacabaaa9)
  (v128.const i64x2 0x3837363634333231 0xa03f3e3d3c3b3a39)
  (v128.const i64x2 0x3837363534333231 0xa03f3e3d3c3baa39)
  (v128.const i64x2 0x3837363f34333231 0xa03f3e3d3c3b3a39)
  (v128.const i64x2 0x3837363534333332 0xa03f3e3d3c3b3a39)
  (v128.const i64x2 0x3938373634333231 0xa03f3e3d3c3b3a39))
(assert_return (invoke "rotate-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0xa1a0afaeadacabaa)
  (v128.const i64x2 0x3938373635343332 0x31303f3e3d3c3b3a)
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0xa1a0afaeadacabaa)
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0xa1a1afaeadacabaa)
  (v128.const i64x2 0xa9a837a6a5a4a3a2 0xa1a0afaeadacabaa)
  (v128.const i64x2 0xa9a8a73ea5a4a3a2 0xa1a0afaeadacabaa)
  (v128.const i64x2 0xa9a8a8a7a5a4a3a2 0xa1a0afaeadacabaa)
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0xa2a130afadacabaa))
(assert_return (invoke "concatenate-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0x3130afaeadacabaa)
  (v128.const i64x2 0x3938373635343332 0xa1a03f3e3d3c3b3a)
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0xa1a0afaeadacabaa)
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0x3130afaeadadabaa)
  (v128.const i64x2 0xa9a8a7a6a5a433a2 0x3130afaeadacabaa)
  (v128.const i64x2 0xa9a8a7a6a5a4afa2 0x3130afaeadacabaa)
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0x3130afaeaeadabaa)
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0x323130afadacabaa))
(assert_return (invoke "concatenate-around-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3938373635343332 0xa1a03f3e3d3c3b3a)
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0x3130afaeadacabaa)
  (v128.const i64x2 0xa9a8a7a6a5a4a3a2 0xa1a0afaeadacabaa)
  (v128.const i64x2 0x3938383635343332 0xa1a03f3e3d3c3b3a)
  (v128.const i64x2 0x393837a635343332 0xa1a03f3e3d3c3b3a)
  (v128.const i64x2 0x3938373635343332 0xa1a03f3e3d343b3a)
  (v128.const i64x2 0x3a39373635343332 0xa1a03f3e3d3c3b3a)
  (v128.const i64x2 0x3938373635343332 0xa1a03f3e3e3d3c3b))
(assert_return (invoke "rotate-3"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xaaa9a8a7a6a5a4a3 0xa2a1a0afaeadacab)
  (v128.const i64x2 0x3a39383736353433 0x3231303f3e3d3c3b)
  (v128.const i64x2 0xaaa9a8a7a6a5a4a3 0xa2a1a0afaeadacab)
  (v128.const i64x2 0xaaa9a8a7a6a5a4a3 0xa2a2a0afaeadacab)
  (v128.const i64x2 0xaaa9a8a7a6a5a433 0xa2a1a0afaeadacab)
  (v128.const i64x2 0xaaa9a8a733a5a4a3 0xa2a1a0afaeadacab)
  (v128.const i64x2 0xabaaa8a7a6a5a4a3 0xa2a1a0afaeadacab)
  (v128.const i64x2 0xaaa9a8a7a7a6a5a4 0xa2a1a0afaeadacab))
(assert_return (invoke "concatenate-3"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xaaa9a8a7a6a5a4a3 0x323130afaeadacab)
  (v128.const i64x2 0x3a39383736353433 0xa2a1a03f3e3d3c3b)
  (v128.const i64x2 0xaaa9a8a7a6a5a4a3 0xa2a1a0afaeadacab)
  (v128.const i64x2 0xaaa9a8a7a7a5a4a3 0x323130afaeadacab)
  (v128.const i64x2 0xaaa9a8a7a6a5a433 0x323130afaeadacab)
  (v128.const i64x2 0xaaa9a8a7a6a5a4a3 0x323130afae3cacab)
  (v128.const i64x2 0xaaa9a8a7a6a5a4a3 0x323130afaeadadac)
  (v128.const i64x2 0xaaa9a8a7a6a5a4a3 0x323130afafaeadac))
(assert_return (invoke "concatenate-around-3"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3a39383736353433 0xa2a1a03f3e3d3c3b)
  (v128.const i64x2 0xaaa9a8a7a6a5a4a3 0x323130afaeadacab)
  (v128.const i64x2 0xaaa9a8a7a6a5a4a3 0xa2a1a0afaeadacab)
  (v128.const i64x2 0x3a3a383736353433 0xa2a1a03f3e3d3c3b)
  (v128.const i64x2 0x3a393837a6353433 0xa2a1a03f3e3d3c3b)
  (v128.const i64x2 0x3a39383736353433 0xa2a1a83f3e3d3c3b)
  (v128.const i64x2 0x3a39383736353433 0xa2a1a03f3e3d3d3c)
  (v128.const i64x2 0x3a39383737363534 0xa2a1a03f3e3d3c3b))
(assert_return (invoke "rotate-4"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0x3b3a393837363534 0x333231303f3e3d3c)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0xabaaa9a8a7a6a6a4 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0xabaaa938a7a6a5a4 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0xabaaa938a7a6a5a4 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa3a2a1a0afaeaead)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa3a2a1a030afaead))
(assert_return (invoke "concatenate-4"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0x33323130afaeadac)
  (v128.const i64x2 0x3b3a393837363534 0xa3a2a1a03f3e3d3c)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0x33323130afaeadad)
  (v128.const i64x2 0xabaaa9a8a7a6a534 0x33323130afaeadac)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0x33323130afaeaaac)
  (v128.const i64x2 0xacaba9a8a7a6a5a4 0x33323130afaeadac)
  (v128.const i64x2 0xabaaa9a8a8a7a6a5 0x33323130afaeadac))
(assert_return (invoke "concatenate-around-4"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3b3a393837363534 0xa3a2a1a03f3e3d3c)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0x33323130afaeadac)
  (v128.const i64x2 0xabaaa9a8a7a6a5a4 0xa3a2a1a0afaeadac)
  (v128.const i64x2 0x3b3a393837363534 0xa3a3a1a03f3e3d3c)
  (v128.const i64x2 0x3b3a393837363534 0x33a2a1a03f3e3d3c)
  (v128.const i64x2 0x3b3a3938373635a5 0xa3a2a1a03f3e3d3c)
  (v128.const i64x2 0x3b3a393837363534 0xa3a2a2a13f3e3d3c)
  (v128.const i64x2 0x3c3b3a3937363534 0xa3a2a1a03f3e3d3c))
(assert_return (invoke "rotate-5"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xacabaaa9a8a7a6a5 0xa4a3a2a1a0afaead)
  (v128.const i64x2 0x3c3b3a3938373635 0x34333231303f3e3d)
  (v128.const i64x2 0xacabaaa9a8a7a6a5 0xa4a3a2a1a0afaead)
  (v128.const i64x2 0xacabaaa9a9a7a6a5 0xa4a3a2a1a0afaead)
  (v128.const i64x2 0xacabaaa9a8a7a6a5 0xa4a3a2a130afaead)
  (v128.const i64x2 0xacabaaa9a8a7a6a5 0xa4a3a2a1a0af3cad)
  (v128.const i64x2 0xacabaaa9a8a7a6a5 0xa4a3a2a1a130aead)
  (v128.const i64x2 0xacabaaa9a9a8a7a6 0xa4a3a2a1a0afaead))
(assert_return (invoke "concatenate-5"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xacabaaa9a8a7a6a5 0x3433323130afaead)
  (v128.const i64x2 0x3c3b3a3938373635 0xa4a3a2a1a03f3e3d)
  (v128.const i64x2 0xacabaaa9a8a7a6a5 0xa4a3a2a1a0afaead)
  (v128.const i64x2 0xadabaaa9a8a7a6a5 0x3433323130afaead)
  (v128.const i64x2 0xacabaaa9a8a7a6a5 0x34333231303faead)
  (v128.const i64x2 0xacab3ea9a8a7a6a5 0x3433323130afaead)
  (v128.const i64x2 0xacabaaa9a8a7a6a5 0x3433323130afafae)
  (v128.const i64x2 0xacabaaa9a8a7a6a5 0x343332313130afae))
(assert_return (invoke "concatenate-around-5"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3c3b3a3938373635 0xa4a3a2a1a03f3e3d)
  (v128.const i64x2 0xacabaaa9a8a7a6a5 0x3433323130afaead)
  (v128.const i64x2 0xacabaaa9a8a7a6a5 0xa4a3a2a1a0afaead)
  (v128.const i64x2 0x3c3b3a3938373636 0xa4a3a2a1a03f3e3d)
  (v128.const i64x2 0x3c3b3a3938373635 0xa4a3a2a1a0af3e3d)
  (v128.const i64x2 0x3c3b3a3938373635 0xa4a3a2a1a03f3e3f)
  (v128.const i64x2 0x3c3b3a3938373736 0xa4a3a2a1a03f3e3d)
  (v128.const i64x2 0x3c3b3a3939383736 0xa4a3a2a1a03f3e3d))
(assert_return (invoke "rotate-6"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xadacabaaa9a8a7a6 0xa5a4a3a2a1a0afae)
  (v128.const i64x2 0x3d3c3b3a39383736 0x3534333231303f3e)
  (v128.const i64x2 0xadacabaaa9a8a7a6 0xa5a4a3a2a1a0afae)
  (v128.const i64x2 0xadacabaaa9a8a7a7 0xa5a4a3a2a1a0afae)
  (v128.const i64x2 0xadacabaaa9a8a7a6 0xa5a4a3a2a1a0af3e)
  (v128.const i64x2 0xadacabaaaca8a7a6 0xa5a4a3a2a1a0afae)
  (v128.const i64x2 0xadacabaaa9a8a7a6 0xa5a4a3a2a2a1afae)
  (v128.const i64x2 0xadacabaaa9a8a7a6 0xa6a5a4a3a1a0afae))
(assert_return (invoke "concatenate-6"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xadacabaaa9a8a7a6 0x353433323130afae)
  (v128.const i64x2 0x3d3c3b3a39383736 0xa5a4a3a2a1a03f3e)
  (v128.const i64x2 0xadacabaaa9a8a7a6 0xa5a4a3a2a1a0afae)
  (v128.const i64x2 0xadacabaaa9a8a7a7 0x353433323130afae)
  (v128.const i64x2 0xadacabaaa9a8a7a6 0x35343332a130afae)
  (v128.const i64x2 0xadacab38a9a8a7a6 0x353433323130afae)
  (v128.const i64x2 0xadacabaaaaa9a7a6 0x353433323130afae)
  (v128.const i64x2 0xadacabaaa9a8a7a6 0x363534333130afae))
(assert_return (invoke "concatenate-around-6"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3d3c3b3a39383736 0xa5a4a3a2a1a03f3e)
  (v128.const i64x2 0xadacabaaa9a8a7a6 0x353433323130afae)
  (v128.const i64x2 0xadacabaaa9a8a7a6 0xa5a4a3a2a1a0afae)
  (v128.const i64x2 0x3d3c3b3a39383736 0xa5a5a3a2a1a03f3e)
  (v128.const i64x2 0x3d3c3b3a39a83736 0xa5a4a3a2a1a03f3e)
  (v128.const i64x2 0x3d3c3b3a39383736 0xa5a4a3a2aca03f3e)
  (v128.const i64x2 0x3d3c3b3a39383736 0xa5a4a4a3a1a03f3e)
  (v128.const i64x2 0x3e3d3c3b39383736 0xa5a4a3a2a1a03f3e))
(assert_return (invoke "rotate-7"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xaeadacabaaa9a8a7 0xa6a5a4a3a2a1a0af)
  (v128.const i64x2 0x3e3d3c3b3a393837 0x363534333231303f)
  (v128.const i64x2 0xaeadacabaaa9a8a7 0xa6a5a4a3a2a1a0af)
  (v128.const i64x2 0xaeadacabaaa9a8a7 0xa7a5a4a3a2a1a0af)
  (v128.const i64x2 0xae3dacabaaa9a8a7 0xa6a5a4a3a2a1a0af)
  (v128.const i64x2 0xaea5acabaaa9a8a7 0xa6a5a4a3a2a1a0af)
  (v128.const i64x2 0xafaeacabaaa9a8a7 0xa6a5a4a3a2a1a0af)
  (v128.const i64x2 0xaeadacababaaa9a8 0xa6a5a4a3a2a1a0af))
(assert_return (invoke "concatenate-7"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xaeadacabaaa9a8a7 0x36353433323130af)
  (v128.const i64x2 0x3e3d3c3b3a393837 0xa6a5a4a3a2a1a03f)
  (v128.const i64x2 0xaeadacabaaa9a8a7 0xa6a5a4a3a2a1a0af)
  (v128.const i64x2 0xaeadacabaaaaa8a7 0x36353433323130af)
  (v128.const i64x2 0x3eadacabaaa9a8a7 0x36353433323130af)
  (v128.const i64x2 0xaeadacaba1a9a8a7 0x36353433323130af)
  (v128.const i64x2 0xaeadacabaaa9a8a7 0x36353433333230af)
  (v128.const i64x2 0xafaeadacaaa9a8a7 0x36353433323130af))
(assert_return (invoke "concatenate-around-7"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3e3d3c3b3a393837 0xa6a5a4a3a2a1a03f)
  (v128.const i64x2 0xaeadacabaaa9a8a7 0x36353433323130af)
  (v128.const i64x2 0xaeadacabaaa9a8a7 0xa6a5a4a3a2a1a0af)
  (v128.const i64x2 0x3e3d3c3b3a393837 0xa7a5a4a3a2a1a03f)
  (v128.const i64x2 0x3e3d3c3baa393837 0xa6a5a4a3a2a1a03f)
  (v128.const i64x2 0x3e3d3c3b3a393f37 0xa6a5a4a3a2a1a03f)
  (v128.const i64x2 0x3e3d3c3b3b3a3837 0xa6a5a4a3a2a1a03f)
  (v128.const i64x2 0x3f3e3d3c3a393837 0xa6a5a4a3a2a1a03f))
(assert_return (invoke "rotate-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0x3736353433323130)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xafaeadacacaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xafaeadac3baaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a4a3a2a1a2)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a6a5a3a2a1a0)
  (v128.const i64x2 0xafaeadacacabaaa9 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "concatenate-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeadacabaaa9a8 0x3736353433323130)
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xafaeadacabaaaaa8 0x3736353433323130)
  (v128.const i64x2 0xafaeadacabaa39a8 0x3736353433323130)
  (v128.const i64x2 0xafaeadacabaa3da8 0x3736353433323130)
  (v128.const i64x2 0xafaeadacabaaa9a8 0x3736353433323231)
  (v128.const i64x2 0xafaeadacabaaa9a8 0x3837363533323130))
(assert_return (invoke "concatenate-around-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xafaeadacabaaa9a8 0x3736353433323130)
  (v128.const i64x2 0xafaeadacabaaa9a8 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa03e3d3c3b3a3938 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x3f3e3d3c3b3a3938 0xa7a6a5a4a332a1a0)
  (v128.const i64x2 0x3f3e3d3c3b3aa838 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0x3f3e3e3d3b3a3938 0xa7a6a5a4a3a2a1a0)
  (v128.const i64x2 0xa03f3e3d3b3a3938 0xa7a6a5a4a3a2a1a0))
(assert_return (invoke "rotate-9"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa0afaeadacabaaa9 0xa8a7a6a5a4a3a2a1)
  (v128.const i64x2 0x303f3e3d3c3b3a39 0x3837363534333231)
  (v128.const i64x2 0xa0afaeadacabaaa9 0xa8a7a6a5a4a3a2a1)
  (v128.const i64x2 0xa1afaeadacabaaa9 0xa8a7a6a5a4a3a2a1)
  (v128.const i64x2 0xa0afaeadacab3aa9 0xa8a7a6a5a4a3a2a1)
  (v128.const i64x2 0xa0afaeadacabaaa9 0xa8a7a6a5a4a33aa1)
  (v128.const i64x2 0xa0afaeadadacaaa9 0xa8a7a6a5a4a3a2a1)
  (v128.const i64x2 0xa130afaeacabaaa9 0xa8a7a6a5a4a3a2a1))
(assert_return (invoke "concatenate-9"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x30afaeadacabaaa9 0x3837363534333231)
  (v128.const i64x2 0xa03f3e3d3c3b3a39 0xa8a7a6a5a4a3a2a1)
  (v128.const i64x2 0xa0afaeadacabaaa9 0xa8a7a6a5a4a3a2a1)
  (v128.const i64x2 0x30afaeadacabaaa9 0x3937363534333231)
  (v128.const i64x2 0x30afaeadac3baaa9 0x3837363534333231)
  (v128.const i64x2 0x30afaeadacabaaa9 0x3837363534333d31)
  (v128.const i64x2 0x30afaeadadacaaa9 0x3837363534333231)
  (v128.const i64x2 0x30afaeadacabaaa9 0x3837363535343332))
(assert_return (invoke "concatenate-around-9"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa03f3e3d3c3b3a39 0xa8a7a6a5a4a3a2a1)
  (v128.const i64x2 0x30afaeadacabaaa9 0x3837363534333231)
  (v128.const i64x2 0xa0afaeadacabaaa9 0xa8a7a6a5a4a3a2a1)
  (v128.const i64x2 0xa03f3e3d3c3b3a39 0xa8a7a6a5a4a3a2a2)
  (v128.const i64x2 0xa03f3ead3c3b3a39 0xa8a7a6a5a4a3a2a1)
  (v128.const i64x2 0xa03f3e3d373b3a39 0xa8a7a6a5a4a3a2a1)
  (v128.const i64x2 0xa03f3e3d3c3b3a39 0xa8a7a6a5a5a4a2a1)
  (v128.const i64x2 0xa03f3e3d3c3b3a39 0xa8a7a6a5a5a4a3a2))
(assert_return (invoke "rotate-10"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa1a0afaeadacabaa 0xa9a8a7a6a5a4a3a2)
  (v128.const i64x2 0x31303f3e3d3c3b3a 0x3938373635343332)
  (v128.const i64x2 0xa1a0afaeadacabaa 0xa9a8a7a6a5a4a3a2)
  (v128.const i64x2 0xa1a0afaeadacabaa 0xa9a8a7a6a5a5a3a2)
  (v128.const i64x2 0x31a0afaeadacabaa 0xa9a8a7a6a5a4a3a2)
  (v128.const i64x2 0xa1a0afaeadacabaa 0xa9a8a7a6a5a430a2)
  (v128.const i64x2 0xa1a030afadacabaa 0xa9a8a7a6a5a4a3a2)
  (v128.const i64x2 0xa1a0afaeadacabaa 0xa9a8a7a6a6a5a4a3))
(assert_return (invoke "concatenate-10"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3130afaeadacabaa 0x3938373635343332)
  (v128.const i64x2 0xa1a03f3e3d3c3b3a 0xa9a8a7a6a5a4a3a2)
  (v128.const i64x2 0xa1a0afaeadacabaa 0xa9a8a7a6a5a4a3a2)
  (v128.const i64x2 0x3130afaeadacabaa 0x3938373735343332)
  (v128.const i64x2 0x3130afae3dacabaa 0x3938373635343332)
  (v128.const i64x2 0x3130afaeadacabaa 0x3938373635ad3332)
  (v128.const i64x2 0x3130afaeadacabaa 0x3a39373635343332)
  (v128.const i64x2 0x3130afaeadacabaa 0x3938373636353433))
(assert_return (invoke "concatenate-around-10"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa1a03f3e3d3c3b3a 0xa9a8a7a6a5a4a3a2)
  (v128.const i64x2 0x3130afaeadacabaa 0x3938373635343332)
  (v128.const i64x2 0xa1a0afaeadacabaa 0xa9a8a7a6a5a4a3a2)
  (v128.const i64x2 0xa2a03f3e3d3c3b3a 0xa9a8a7a6a5a4a3a2)
  (v128.const i64x2 0xa1a03f3e3d3cab3a 0xa9a8a7a6a5a4a3a2)
  (v128.const i64x2 0xa1a03f3e3d3c3b3a 0xa9a8a7a63ca4a3a2)
  (v128.const i64x2 0xa1a03f3e3d3c3b3a 0xa9a8a8a7a5a4a3a2)
  (v128.const i64x2 0xa1a03f3e3d3c3b3a 0xa9a8a7a6a6a5a4a3))
(assert_return (invoke "rotate-11"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa2a1a0afaeadacab 0xaaa9a8a7a6a5a4a3)
  (v128.const i64x2 0x3231303f3e3d3c3b 0x3a39383736353433)
  (v128.const i64x2 0xa2a1a0afaeadacab 0xaaa9a8a7a6a5a4a3)
  (v128.const i64x2 0xa2a1a0afaeadacab 0xaaa9a8a7a6a5a5a3)
  (v128.const i64x2 0xa2a1a0afaeadacab 0xaaa9a8a7a6a5a433)
  (v128.const i64x2 0xa2a1a0a6aeadacab 0xaaa9a8a7a6a5a4a3)
  (v128.const i64x2 0xa2a1a0afaeadacab 0xabaaa8a7a6a5a4a3)
  (v128.const i64x2 0xa2a1a0afafaeadac 0xaaa9a8a7a6a5a4a3))
(assert_return (invoke "concatenate-11"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x323130afaeadacab 0x3a39383736353433)
  (v128.const i64x2 0xa2a1a03f3e3d3c3b 0xaaa9a8a7a6a5a4a3)
  (v128.const i64x2 0xa2a1a0afaeadacab 0xaaa9a8a7a6a5a4a3)
  (v128.const i64x2 0x323130afaeadacab 0x3a39383836353433)
  (v128.const i64x2 0xa23130afaeadacab 0x3a39383736353433)
  (v128.const i64x2 0x3a3130afaeadacab 0x3a39383736353433)
  (v128.const i64x2 0x323130afaeadacab 0x3a39383737363433)
  (v128.const i64x2 0x323130afaeadacab 0x3b3a393836353433))
(assert_return (invoke "concatenate-around-11"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa2a1a03f3e3d3c3b 0xaaa9a8a7a6a5a4a3)
  (v128.const i64x2 0x323130afaeadacab 0x3a39383736353433)
  (v128.const i64x2 0xa2a1a0afaeadacab 0xaaa9a8a7a6a5a4a3)
  (v128.const i64x2 0xa2a1a03f3e3d3c3c 0xaaa9a8a7a6a5a4a3)
  (v128.const i64x2 0xa2a1a03f3e3d3cab 0xaaa9a8a7a6a5a4a3)
  (v128.const i64x2 0xa2a1a03f3e3d3c3b 0xaaa9a8a7a6a53ca3)
  (v128.const i64x2 0xa3a2a03f3e3d3c3b 0xaaa9a8a7a6a5a4a3)
  (v128.const i64x2 0xa2a1a03f3f3e3d3c 0xaaa9a8a7a6a5a4a3))
(assert_return (invoke "rotate-12"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a1a0afaeadac 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0x333231303f3e3d3c 0x3b3a393837363534)
  (v128.const i64x2 0xa3a2a1a0afaeadac 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a030aeadac 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a0afaeadac 0xabaaa9a8a7a635a4)
  (v128.const i64x2 0xa3a2a134afaeadac 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a0afaeaead 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a030afaead 0xabaaa9a8a7a6a5a4))
(assert_return (invoke "concatenate-12"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x33323130afaeadac 0x3b3a393837363534)
  (v128.const i64x2 0xa3a2a1a03f3e3d3c 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a0afaeadac 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0x33323130afaeadac 0x3b3a3a3837363534)
  (v128.const i64x2 0x33323130afaeadac 0x3b3a39a837363534)
  (v128.const i64x2 0x3332a930afaeadac 0x3b3a393837363534)
  (v128.const i64x2 0x33323130afaeadac 0x3b3a393838373534)
  (v128.const i64x2 0x33323130afaeadac 0x3c3b3a3937363534))
(assert_return (invoke "concatenate-around-12"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a2a1a03f3e3d3c 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0x33323130afaeadac 0x3b3a393837363534)
  (v128.const i64x2 0xa3a2a1a0afaeadac 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a03f3e3d3c 0xacaaa9a8a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a03f3e3d3c 0xabaaa9a8a7a635a4)
  (v128.const i64x2 0xa3a6a1a03f3e3d3c 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a0a03f3d3c 0xabaaa9a8a7a6a5a4)
  (v128.const i64x2 0xa3a2a1a03f3e3d3c 0xabaaa9a8a8a7a6a5))
(assert_return (invoke "rotate-13"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa4a3a2a1a0afaead 0xacabaaa9a8a7a6a5)
  (v128.const i64x2 0x34333231303f3e3d 0x3c3b3a3938373635)
  (v128.const i64x2 0xa4a3a2a1a0afaead 0xacabaaa9a8a7a6a5)
  (v128.const i64x2 0xa4a3a2a1a0afaead 0xacabaaaaa8a7a6a5)
  (v128.const i64x2 0xa4a3a2a1a0afaead 0xac3baaa9a8a7a6a5)
  (v128.const i64x2 0xa4a332a1a0afaead 0xacabaaa9a8a7a6a5)
  (v128.const i64x2 0xa4a3a2a1a130aead 0xacabaaa9a8a7a6a5)
  (v128.const i64x2 0xa5a4a3a2a0afaead 0xacabaaa9a8a7a6a5))
(assert_return (invoke "concatenate-13"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3433323130afaead 0x3c3b3a3938373635)
  (v128.const i64x2 0xa4a3a2a1a03f3e3d 0xacabaaa9a8a7a6a5)
  (v128.const i64x2 0xa4a3a2a1a0afaead 0xacabaaa9a8a7a6a5)
  (v128.const i64x2 0x3433323131afaead 0x3c3b3a3938373635)
  (v128.const i64x2 0x3433323130afaead 0x3c3b3aa938373635)
  (v128.const i64x2 0x3433323130afaead 0xa33b3a3938373635)
  (v128.const i64x2 0x3433333230afaead 0x3c3b3a3938373635)
  (v128.const i64x2 0x3534333230afaead 0x3c3b3a3938373635))
(assert_return (invoke "concatenate-around-13"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa4a3a2a1a03f3e3d 0xacabaaa9a8a7a6a5)
  (v128.const i64x2 0x3433323130afaead 0x3c3b3a3938373635)
  (v128.const i64x2 0xa4a3a2a1a0afaead 0xacabaaa9a8a7a6a5)
  (v128.const i64x2 0xa4a3a2a1a03f3f3d 0xacabaaa9a8a7a6a5)
  (v128.const i64x2 0xa4a3a2a1a03f3e3d 0xacabaaa9a8a7a635)
  (v128.const i64x2 0xa4a3a2a1a03f3e3d 0x38abaaa9a8a7a6a5)
  (v128.const i64x2 0xa4a3a2a1a03f3e3d 0xacabaaa9a8a7a7a6)
  (v128.const i64x2 0xa4a3a2a1a03f3e3d 0xadacabaaa8a7a6a5))
(assert_return (invoke "rotate-14"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa5a4a3a2a1a0afae 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0x3534333231303f3e 0x3d3c3b3a39383736)
  (v128.const i64x2 0xa5a4a3a2a1a0afae 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0xa5a5a3a2a1a0afae 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0xa5a4a3a2a1a0afae 0xad3cabaaa9a8a7a6)
  (v128.const i64x2 0xa9a4a3a2a1a0afae 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0xa5a4a4a3a1a0afae 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0xa5a4a3a2a1a0afae 0xadacabaaaaa9a8a7))
(assert_return (invoke "concatenate-14"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x353433323130afae 0x3d3c3b3a39383736)
  (v128.const i64x2 0xa5a4a3a2a1a03f3e 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0xa5a4a3a2a1a0afae 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0x353433323131afae 0x3d3c3b3a39383736)
  (v128.const i64x2 0x35a433323130afae 0x3d3c3b3a39383736)
  (v128.const i64x2 0x353433323130a2ae 0x3d3c3b3a39383736)
  (v128.const i64x2 0x353433323130afae 0x3d3c3c3b39383736)
  (v128.const i64x2 0x363534333130afae 0x3d3c3b3a39383736))
(assert_return (invoke "concatenate-around-14"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa5a4a3a2a1a03f3e 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0x353433323130afae 0x3d3c3b3a39383736)
  (v128.const i64x2 0xa5a4a3a2a1a0afae 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0xa5a4a3a2a1a03f3e 0xadacabaaa9a8a8a6)
  (v128.const i64x2 0xa5a4a332a1a03f3e 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0xa5a4a3a2a1a03f3e 0xadacabaaa9a833a6)
  (v128.const i64x2 0xa6a5a3a2a1a03f3e 0xadacabaaa9a8a7a6)
  (v128.const i64x2 0xa5a4a3a2a1a03f3e 0xaeadacaba9a8a7a6))
(assert_return (invoke "rotate-15"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa6a5a4a3a2a1a0af 0xaeadacabaaa9a8a7)
  (v128.const i64x2 0x363534333231303f 0x3e3d3c3b3a393837)
  (v128.const i64x2 0xa6a5a4a3a2a1a0af 0xaeadacabaaa9a8a7)
  (v128.const i64x2 0xa6a5a4a3a2a1a0af 0xaeadadabaaa9a8a7)
  (v128.const i64x2 0x36a5a4a3a2a1a0af 0xaeadacabaaa9a8a7)
  (v128.const i64x2 0xa6a5a4a3a2a1a8af 0xaeadacabaaa9a8a7)
  (v128.const i64x2 0xa6a5a4a3a2a1a0af 0xaeadacababaaa8a7)
  (v128.const i64x2 0xa6a5a4a3a2a1a0af 0xaeadacababaaa9a8))
(assert_return (invoke "concatenate-15"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x36353433323130af 0x3e3d3c3b3a393837)
  (v128.const i64x2 0xa6a5a4a3a2a1a03f 0xaeadacabaaa9a8a7)
  (v128.const i64x2 0xa6a5a4a3a2a1a0af 0xaeadacabaaa9a8a7)
  (v128.const i64x2 0x3635343332313030 0x3e3d3c3b3a393837)
  (v128.const i64x2 0x363534333231a0af 0x3e3d3c3b3a393837)
  (v128.const i64x2 0x36353433323130a0 0x3e3d3c3b3a393837)
  (v128.const i64x2 0x36353433333230af 0x3e3d3c3b3a393837)
  (v128.const i64x2 0x37363534323130af 0x3e3d3c3b3a393837))
(assert_return (invoke "concatenate-around-15"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa6a5a4a3a2a1a03f 0xaeadacabaaa9a8a7)
  (v128.const i64x2 0x36353433323130af 0x3e3d3c3b3a393837)
  (v128.const i64x2 0xa6a5a4a3a2a1a0af 0xaeadacabaaa9a8a7)
  (v128.const i64x2 0xa6a5a4a4a2a1a03f 0xaeadacabaaa9a8a7)
  (v128.const i64x2 0xa6a5a4a3a2a1a03f 0xaeadacabaa39a8a7)
  (v128.const i64x2 0x3ca5a4a3a2a1a03f 0xaeadacabaaa9a8a7)
  (v128.const i64x2 0xa6a5a4a3a2a1a1a0 0xaeadacabaaa9a8a7)
  (v128.const i64x2 0xa6a5a4a3a2a1a03f 0xafaeadacaaa9a8a7))
(assert_return (invoke "even-bytes"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xaeacaaa8a6a4a2a0 0x3e3c3a3836343230)
  (v128.const i64x2 0x3e3c3a3836343230 0xaeacaaa8a6a4a2a0)
  (v128.const i64x2 0xaeacaaa8a6a4a2a0 0xaeacaaa8a6a4a2a0)
  (v128.const i64x2 0xaeacaaa8a6a4a2a0 0x3e3c3a3936343230)
  (v128.const i64x2 0xaeacaaa8a6a4a2a0 0xae3c3a3836343230)
  (v128.const i64x2 0xaeacaaa8a6a4a2a0 0x3e3c3a3836a43230)
  (v128.const i64x2 0xaeacaaa8a6a4a3a1 0x3e3c3a3836343230)
  (v128.const i64x2 0xaeacaaa8a7a5a3a1 0x3e3c3a3836343230))
(assert_return (invoke "odd-bytes"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafadaba9a7a5a3a1 0x3f3d3b3937353331)
  (v128.const i64x2 0x3f3d3b3937353331 0xafadaba9a7a5a3a1)
  (v128.const i64x2 0xafadaba9a7a5a3a1 0xafadaba9a7a5a3a1)
  (v128.const i64x2 0xafadaba9a7a5a3a1 0x3f3d3b3937363331)
  (v128.const i64x2 0xafadaba9a7a5a3a1 0xaf3d3b3937353331)
  (v128.const i64x2 0xafadaba9a73ea3a1 0x3f3d3b3937353331)
  (v128.const i64x2 0xafadaba9a7a5a3a1 0x3f3d3b3938363331)
  (v128.const i64x2 0xafadaba9a7a5a3a1 0xa03e3c3a37353331))
(assert_return (invoke "even-halfwords"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xadaca9a8a5a4a1a0 0x3d3c393835343130)
  (v128.const i64x2 0x3d3c393835343130 0xadaca9a8a5a4a1a0)
  (v128.const i64x2 0xadaca9a8a5a4a1a0 0xadaca9a8a5a4a1a0)
  (v128.const i64x2 0xadaca9a8a5a4a1a0 0x3d3d393835343130)
  (v128.const i64x2 0xadaca9a8a5a4a1a0 0x3d3c3938353431a0)
  (v128.const i64x2 0xadaca9a8a5a4a1a0 0x3d3c3938353431a6)
  (v128.const i64x2 0xadaca9a8a5a4a1a0 0x3d3c3a3935343130)
  (v128.const i64x2 0xadaca9a8a6a5a2a1 0x3d3c393835343130))
(assert_return (invoke "odd-halfwords"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xafaeabaaa7a6a3a2 0x3f3e3b3a37363332)
  (v128.const i64x2 0x3f3e3b3a37363332 0xafaeabaaa7a6a3a2)
  (v128.const i64x2 0xafaeabaaa7a6a3a2 0xafaeabaaa7a6a3a2)
  (v128.const i64x2 0xafaeabaaa7a6a3a2 0xa03e3b3a37363332)
  (v128.const i64x2 0xafae3baaa7a6a3a2 0x3f3e3b3a37363332)
  (v128.const i64x2 0xafaeabaaa7a6a3a2 0x3f3e3b3a37363532)
  (v128.const i64x2 0xafaeabaaa7a6a4a3 0x3f3e3b3a37363332)
  (v128.const i64x2 0x30afacaba7a6a3a2 0x3f3e3b3a37363332))
(assert_return (invoke "reverse"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa8a9aaabacadaeaf 0xa0a1a2a3a4a5a6a7)
  (v128.const i64x2 0x38393a3b3c3d3e3f 0x3031323334353637)
  (v128.const i64x2 0xa8a9aaabacadaeaf 0xa0a1a2a3a4a5a6a7)
  (v128.const i64x2 0xa8a9aaabacadaeaf 0xa0a1a2a3a4a6a6a7)
  (v128.const i64x2 0x38a9aaabacadaeaf 0xa0a1a2a3a4a5a6a7)
  (v128.const i64x2 0xa8a9aaabacadaeaf 0xa0a1a2a3a430a6a7)
  (v128.const i64x2 0xa8a9aaabacadaeaf 0xa0a1a2a3a4a5a7a8)
  (v128.const i64x2 0xa8a9aaabacadaeaf 0xa0a1a2a3a5a6a7a8))
(assert_return (invoke "reverse-second"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x38393a3b3c3d3e3f 0x3031323334353637)
  (v128.const i64x2 0xa8a9aaabacadaeaf 0xa0a1a2a3a4a5a6a7)
  (v128.const i64x2 0xa8a9aaabacadaeaf 0xa0a1a2a3a4a5a6a7)
  (v128.const i64x2 0x38393a3b3c3d3e3f 0x3031323334363637)
  (v128.const i64x2 0x38a93a3b3c3d3e3f 0x3031323334353637)
  (v128.const i64x2 0x3839363b3c3d3e3f 0x3031323334353637)
  (v128.const i64x2 0x38393a3b3c3d3e3f 0x3132323334353637)
  (v128.const i64x2 0x38393a3b3d3e3fa0 0x3031323334353637))
(assert_return (invoke "reverse-of-words"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a1a0a7a6a5a4)
  (v128.const i64x2 0x3b3a39383f3e3d3c 0x3332313037363534)
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a1a0a7a6a5a4)
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa4a2a1a0a7a6a5a4)
  (v128.const i64x2 0xabaaa9a8af3eadac 0xa3a2a1a0a7a6a5a4)
  (v128.const i64x2 0xabaaa9a8afaeadac 0x30a2a1a0a7a6a5a4)
  (v128.const i64x2 0xabaaa9a8afaeadac 0xa3a2a2a1a7a6a5a4)
  (v128.const i64x2 0xacabaaa9afaeadac 0xa3a2a1a0a7a6a5a4))
(assert_return (invoke "swap-bytes-of-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa6a7a4a5a2a3a0a1 0xaeafacadaaaba8a9)
  (v128.const i64x2 0x3637343532333031 0x3e3f3c3d3a3b3839)
  (v128.const i64x2 0xa6a7a4a5a2a3a0a1 0xaeafacadaaaba8a9)
  (v128.const i64x2 0xa6a7a4a5a2a3a0a1 0xafafacadaaaba8a9)
  (v128.const i64x2 0xa637a4a5a2a3a0a1 0xaeafacadaaaba8a9)
  (v128.const i64x2 0xa6a7a4a5a2a3a0a1 0xaeafacadaaaba83e)
  (v128.const i64x2 0xa6a7a4a5a3a4a0a1 0xaeafacadaaaba8a9)
  (v128.const i64x2 0xa6a7a4a5a2a3a0a1 0xaeafacadabaca9aa))
(assert_return (invoke "swap-bytes-of-4"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa4a5a6a7a0a1a2a3 0xacadaeafa8a9aaab)
  (v128.const i64x2 0x3435363730313233 0x3c3d3e3f38393a3b)
  (v128.const i64x2 0xa4a5a6a7a0a1a2a3 0xacadaeafa8a9aaab)
  (v128.const i64x2 0xa4a5a6a7a0a1a2a3 0xacadaeafa8a9abab)
  (v128.const i64x2 0xa4a5a6a7a0a1a2a3 0xacadae3fa8a9aaab)
  (v128.const i64x2 0xa4a5a6a7a0a1a2a3 0xacadaeafa8a9a3ab)
  (v128.const i64x2 0xa4a5a6a7a0a1a2a3 0xacadaf30a8a9aaab)
  (v128.const i64x2 0xa4a5a6a7a0a1a2a3 0xadaeaf30a8a9aaab))
(assert_return (invoke "swap-bytes-of-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa0a1a2a3a4a5a6a7 0xa8a9aaabacadaeaf)
  (v128.const i64x2 0x3031323334353637 0x38393a3b3c3d3e3f)
  (v128.const i64x2 0xa0a1a2a3a4a5a6a7 0xa8a9aaabacadaeaf)
  (v128.const i64x2 0xa0a1a2a3a4a5a6a7 0xa8a9ababacadaeaf)
  (v128.const i64x2 0xa0a1a2a3a4a5a637 0xa8a9aaabacadaeaf)
  (v128.const i64x2 0xa0a1a2a3a4aaa6a7 0xa8a9aaabacadaeaf)
  (v128.const i64x2 0xa0a1a2a3a5a6a6a7 0xa8a9aaabacadaeaf)
  (v128.const i64x2 0xa0a1a2a3a4a5a6a7 0xa9aaabacacadaeaf))
(assert_return (invoke "extend-1-2-from-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37a335a233a131a0 0x3fa73da63ba539a4)
  (v128.const i64x2 0xa733a532a331a130 0xaf37ad36ab35a934)
  (v128.const i64x2 0xa7a3a5a2a3a1a1a0 0xafa7ada6aba5a9a4)
  (v128.const i64x2 0x37a336a233a131a0 0x3fa73da63ba539a4)
  (v128.const i64x2 0x37a335a2a3a131a0 0x3fa73da63ba539a4)
  (v128.const i64x2 0x37a335a233a131a0 0x3fa7ada63ba539a4)
  (v128.const i64x2 0x37a335a233a131a0 0x3fa73ea73ba539a4)
  (v128.const i64x2 0x37a335a233a131a0 0xa0a83ea73ba539a4))
(assert_return (invoke "extend-1-2-from-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37a435a333a231a1 0x3fa83da73ba639a5)
  (v128.const i64x2 0xa734a533a332a131 0xaf38ad37ab36a935)
  (v128.const i64x2 0xa7a4a5a3a3a2a1a1 0xafa8ada7aba6a9a5)
  (v128.const i64x2 0x37a435a333a231a1 0x3fa93da73ba639a5)
  (v128.const i64x2 0x37a435a333a2a1a1 0x3fa83da73ba639a5)
  (v128.const i64x2 0x37a435a333a231a1 0x3fa83da73ba639a1)
  (v128.const i64x2 0x37a435a333a232a2 0x3fa83da73ba639a5)
  (v128.const i64x2 0x38a536a433a231a1 0x3fa83da73ba639a5))
(assert_return (invoke "extend-1-2-from-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37ab35aa33a931a8 0x3faf3dae3bad39ac)
  (v128.const i64x2 0xa73ba53aa339a138 0xaf3fad3eab3da93c)
  (v128.const i64x2 0xa7aba5aaa3a9a1a8 0xafafadaeabada9ac)
  (v128.const i64x2 0x37ab35aa33a931a8 0x3faf3dae3bad39ad)
  (v128.const i64x2 0x37aba5aa33a931a8 0x3faf3dae3bad39ac)
  (v128.const i64x2 0x37ab35aa33a931a8 0x3faf39ae3bad39ac)
  (v128.const i64x2 0x37ab36ab33a931a8 0x3faf3dae3bad39ac)
  (v128.const i64x2 0x37ab35aa33a931a8 0x3faf3dae3cae3aad))
(assert_return (invoke "extend-1-4-from-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x373635a1333231a0 0x3f3e3da33b3a39a2)
  (v128.const i64x2 0xa7a6a531a3a2a130 0xafaead33abaaa932)
  (v128.const i64x2 0xa7a6a5a1a3a2a1a0 0xafaeada3abaaa9a2)
  (v128.const i64x2 0x373636a1333231a0 0x3f3e3da33b3a39a2)
  (v128.const i64x2 0x373635a1a33231a0 0x3f3e3da33b3a39a2)
  (v128.const i64x2 0x373635a9333231a0 0x3f3e3da33b3a39a2)
  (v128.const i64x2 0x373635a1333231a0 0xa03f3da33b3a39a2)
  (v128.const i64x2 0x383736a2333231a0 0x3f3e3da33b3a39a2))
(assert_return (invoke "extend-1-4-from-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x373635a2333231a1 0x3f3e3da43b3a39a3)
  (v128.const i64x2 0xa7a6a532a3a2a131 0xafaead34abaaa933)
  (v128.const i64x2 0xa7a6a5a2a3a2a1a1 0xafaeada4abaaa9a3)
  (v128.const i64x2 0x373635a2333331a1 0x3f3e3da43b3a39a3)
  (v128.const i64x2 0x37a635a2333231a1 0x3f3e3da43b3a39a3)
  (v128.const i64x2 0x373635a2333231a1 0x3d3e3da43b3a39a3)
  (v128.const i64x2 0x373635a2333231a1 0x3f3e3da43b3a3aa4)
  (v128.const i64x2 0x373635a2333231a1 0x3f3e3da43c3b3aa4))
(assert_return (invoke "extend-1-4-from-12"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x373635ad333231ac 0x3f3e3daf3b3a39ae)
  (v128.const i64x2 0xa7a6a53da3a2a13c 0xafaead3fabaaa93e)
  (v128.const i64x2 0xa7a6a5ada3a2a1ac 0xafaeadafabaaa9ae)
  (v128.const i64x2 0x373636ad333231ac 0x3f3e3daf3b3a39ae)
  (v128.const i64x2 0x373635ad333231ac 0xaf3e3daf3b3a39ae)
  (v128.const i64x2 0x373635ad333231ac 0x3fad3daf3b3a39ae)
  (v128.const i64x2 0x373635ad333231ac 0x3f3e3e303b3a39ae)
  (v128.const i64x2 0x383736ae333231ac 0x3f3e3daf3b3a39ae))
(assert_return (invoke "extend-1-8-from-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534333231a0 0x3f3e3d3c3b3a39a1)
  (v128.const i64x2 0xa7a6a5a4a3a2a130 0xafaeadacabaaa931)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a1)
  (v128.const i64x2 0x37363534333231a0 0x3f3e3d3c3b3b39a1)
  (v128.const i64x2 0x37363534333231a0 0x3fae3d3c3b3a39a1)
  (v128.const i64x2 0x37363534333231a0 0x3fa53d3c3b3a39a1)
  (v128.const i64x2 0x37363534333231a0 0xa03f3d3c3b3a39a1)
  (v128.const i64x2 0x38373635333231a0 0x3f3e3d3c3b3a39a1))
(assert_return (invoke "extend-1-8-from-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534333231a1 0x3f3e3d3c3b3a39a2)
  (v128.const i64x2 0xa7a6a5a4a3a2a131 0xafaeadacabaaa932)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a1 0xafaeadacabaaa9a2)
  (v128.const i64x2 0x37363534333232a1 0x3f3e3d3c3b3a39a2)
  (v128.const i64x2 0x37363534333231a1 0x3f3e3dac3b3a39a2)
  (v128.const i64x2 0x37363534333731a1 0x3f3e3d3c3b3a39a2)
  (v128.const i64x2 0x37363534333231a1 0xa03f3d3c3b3a39a2)
  (v128.const i64x2 0x37363534343332a2 0x3f3e3d3c3b3a39a2))
(assert_return (invoke "extend-1-8-from-14"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534333231ae 0x3f3e3d3c3b3a39af)
  (v128.const i64x2 0xa7a6a5a4a3a2a13e 0xafaeadacabaaa93f)
  (v128.const i64x2 0xa7a6a5a4a3a2a1ae 0xafaeadacabaaa9af)
  (v128.const i64x2 0x37363534333331ae 0x3f3e3d3c3b3a39af)
  (v128.const i64x2 0x3736353433a231ae 0x3f3e3d3c3b3a39af)
  (v128.const i64x2 0x37363534333231a0 0x3f3e3d3c3b3a39af)
  (v128.const i64x2 0x37363534333231ae 0x3f3e3e3d3b3a39af)
  (v128.const i64x2 0x38373635333231ae 0x3f3e3d3c3b3a39af))
(assert_return (invoke "extend-2-4-from-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3736a3a23332a1a0 0x3f3ea7a63b3aa5a4)
  (v128.const i64x2 0xa7a63332a3a23130 0xafae3736abaa3534)
  (v128.const i64x2 0xa7a6a3a2a3a2a1a0 0xafaea7a6abaaa5a4)
  (v128.const i64x2 0x3736a3a23332a1a0 0x3f3ea7a63b3ba5a4)
  (v128.const i64x2 0x3736a3a23332a1a0 0x3faea7a63b3aa5a4)
  (v128.const i64x2 0x3736a3a23332a1a0 0x3f3ea7a63b3a3da4)
  (v128.const i64x2 0x3736a4a33332a1a0 0x3f3ea7a63b3aa5a4)
  (v128.const i64x2 0x3736a3a23332a1a0 0xa03fa8a73b3aa5a4))
(assert_return (invoke "extend-2-4-from-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3736a5a43332a3a2 0x3f3ea9a83b3aa7a6)
  (v128.const i64x2 0xa7a63534a3a23332 0xafae3938abaa3736)
  (v128.const i64x2 0xa7a6a5a4a3a2a3a2 0xafaea9a8abaaa7a6)
  (v128.const i64x2 0x3736a5a43332a3a3 0x3f3ea9a83b3aa7a6)
  (v128.const i64x2 0x3736a5a4a332a3a2 0x3f3ea9a83b3aa7a6)
  (v128.const i64x2 0x3736a5a43332a3a2 0x3f3ea9a83b3aa9a6)
  (v128.const i64x2 0x3736a5a43332a3a2 0x3f3eaaa93b3aa7a6)
  (v128.const i64x2 0x3736a5a43433a4a3 0x3f3ea9a83b3aa7a6))
(assert_return (invoke "extend-2-4-from-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3736abaa3332a9a8 0x3f3eafae3b3aadac)
  (v128.const i64x2 0xa7a63b3aa3a23938 0xafae3f3eabaa3d3c)
  (v128.const i64x2 0xa7a6abaaa3a2a9a8 0xafaeafaeabaaadac)
  (v128.const i64x2 0x3736abaa3332a9a8 0x3f3eafae3b3aaeac)
  (v128.const i64x2 0x3736abaa3332a9a8 0x3f3eafae3baaadac)
  (v128.const i64x2 0xac36abaa3332a9a8 0x3f3eafae3b3aadac)
  (v128.const i64x2 0x3736abaa3332a9a8 0x3f3e30af3b3aadac)
  (v128.const i64x2 0x3736abaa3332a9a8 0xa03f30af3b3aadac))
(assert_return (invoke "extend-2-8-from-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x373635343332a1a0 0x3f3e3d3c3b3aa3a2)
  (v128.const i64x2 0xa7a6a5a4a3a23130 0xafaeadacabaa3332)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa3a2)
  (v128.const i64x2 0x373635353332a1a0 0x3f3e3d3c3b3aa3a2)
  (v128.const i64x2 0x373635343332a1a0 0xaf3e3d3c3b3aa3a2)
  (v128.const i64x2 0x37a135343332a1a0 0x3f3e3d3c3b3aa3a2)
  (v128.const i64x2 0x373636353332a1a0 0x3f3e3d3c3b3aa3a2)
  (v128.const i64x2 0x383736353332a1a0 0x3f3e3d3c3b3aa3a2))
(assert_return (invoke "extend-2-8-from-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x373635343332a3a2 0x3f3e3d3c3b3aa5a4)
  (v128.const i64x2 0xa7a6a5a4a3a23332 0xafaeadacabaa3534)
  (v128.const i64x2 0xa7a6a5a4a3a2a3a2 0xafaeadacabaaa5a4)
  (v128.const i64x2 0x373635343332a3a2 0x3f3e3d3c3b3ba5a4)
  (v128.const i64x2 0x373635343332a3a2 0xaf3e3d3c3b3aa5a4)
  (v128.const i64x2 0x373635343b32a3a2 0x3f3e3d3c3b3aa5a4)
  (v128.const i64x2 0x373635343332a4a3 0x3f3e3d3c3b3aa5a4)
  (v128.const i64x2 0x383736353332a3a2 0x3f3e3d3c3b3aa5a4))
(assert_return (invoke "extend-2-8-from-12"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x373635343332adac 0x3f3e3d3c3b3aafae)
  (v128.const i64x2 0xa7a6a5a4a3a23d3c 0xafaeadacabaa3f3e)
  (v128.const i64x2 0xa7a6a5a4a3a2adac 0xafaeadacabaaafae)
  (v128.const i64x2 0x373635343332adac 0x3f3e3d3c3b3bafae)
  (v128.const i64x2 0x373635343332adac 0x3fae3d3c3b3aafae)
  (v128.const i64x2 0x373635343332adac 0x3f3e3d3c3b33afae)
  (v128.const i64x2 0x373635343332adac 0x3f3e3d3c3b3a30af)
  (v128.const i64x2 0x373635343332adac 0xa03f3e3d3b3aafae))
(assert_return (invoke "extend-4-8-from-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3d3ca7a6a5a4)
  (v128.const i64x2 0xa7a6a5a433323130 0xafaeadac37363534)
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadaca7a6a5a4)
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3d3ca8a6a5a4)
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3daca7a6a5a4)
  (v128.const i64x2 0x37363534a3a2a1a0 0x3f3e3d3ca73ba5a4)
  (v128.const i64x2 0x38373534a3a2a1a0 0x3f3e3d3ca7a6a5a4)
  (v128.const i64x2 0x37363534a3a2a1a0 0xa03f3e3da7a6a5a4))
(assert_return (invoke "extend-4-8-from-4"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534a7a6a5a4 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0xa7a6a5a437363534 0xafaeadac3b3a3938)
  (v128.const i64x2 0xa7a6a5a4a7a6a5a4 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x37363534a7a6a5a4 0x3f3e3d3cabaaaaa8)
  (v128.const i64x2 0x37363534a7a6a5a4 0x3f3e3d3c3baaa9a8)
  (v128.const i64x2 0x37363534a73fa5a4 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0x37363534a8a7a5a4 0x3f3e3d3cabaaa9a8)
  (v128.const i64x2 0x37363534a7a6a5a4 0x3f3e3d3cacabaaa9))
(assert_return (invoke "extend-4-8-from-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x37363534abaaa9a8 0x3f3e3d3cafaeadac)
  (v128.const i64x2 0xa7a6a5a43b3a3938 0xafaeadac3f3e3d3c)
  (v128.const i64x2 0xa7a6a5a4abaaa9a8 0xafaeadacafaeadac)
  (v128.const i64x2 0x37363534ababa9a8 0x3f3e3d3cafaeadac)
  (v128.const i64x2 0x37363534abaaa9a8 0x3fae3d3cafaeadac)
  (v128.const i64x2 0x37363534abaaa9a8 0x3f3e353cafaeadac)
  (v128.const i64x2 0x38373534abaaa9a8 0x3f3e3d3cafaeadac)
  (v128.const i64x2 0x37363534abaaa9a8 0x3f3e3d3c30afaead))
(assert_return (invoke "any-0"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa3a3a3a4a7aba4a3 0xada2a2a9aea3a4ae)
  (v128.const i64x2 0x33333334373b3433 0x3d3232393e33343e)
  (v128.const i64x2 0xa3a3a3a4a7aba4a3 0xada2a2a9aea3a4ae)
  (v128.const i64x2 0xa3a3a3a4a7aca4a3 0xada2a2a9aea3a4ae)
  (v128.const i64x2 0xa3a3a3a4a73ba4a3 0xada2a2a9aea3a4ae)
  (v128.const i64x2 0xa3a3a3a4a7aba4a3 0xada2a2a934a3a4ae)
  (v128.const i64x2 0xa3a3a3a4a8aca4a3 0xada2a2a9aea3a4ae)
  (v128.const i64x2 0xa3a3a3a4a7aba4a3 0xaea3a3aaaea3a4ae))
(assert_return (invoke "any-1"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x30ac3e33a3a8363a 0x3ca83c35323a35a0)
  (v128.const i64x2 0xa03caea33338a6aa 0xac38aca5a2aaa530)
  (v128.const i64x2 0xa0acaea3a3a8a6aa 0xaca8aca5a2aaa5a0)
  (v128.const i64x2 0x30ac3e33a3a8363a 0x3ca93c35323a35a0)
  (v128.const i64x2 0x30acae33a3a8363a 0x3ca83c35323a35a0)
  (v128.const i64x2 0x30ac3e33a3a8363a 0x3ca83c35323a3531)
  (v128.const i64x2 0x30ac3e33a3a8373b 0x3ca83c35323a35a0)
  (v128.const i64x2 0x30ac3e33a3a8363a 0x3ca83c35333b36a1))
(assert_return (invoke "any-2"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0x3030a6a0ac30a3ad 0xacafae33363ba138)
  (v128.const i64x2 0xa0a036303ca0333d 0x3c3f3ea3a6ab31a8)
  (v128.const i64x2 0xa0a0a6a0aca0a3ad 0xacafaea3a6aba1a8)
  (v128.const i64x2 0x3030a6a0ac30a3ad 0xacafae33363ba139)
  (v128.const i64x2 0x3030a6a0ac30a3ad 0xacafae33363ba1a8)
  (v128.const i64x2 0x3030a6a0aca9a3ad 0xacafae33363ba138)
  (v128.const i64x2 0x3030a6a0ac30a3ad 0xacafae33363ba239)
  (v128.const i64x2 0x3131a7a1ac30a3ad 0xacafae33363ba138))
(assert_return (invoke "any-3"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xada1abaaa5a2a9a3 0xa9afa7aea0a6a5a7)
  (v128.const i64x2 0x3d313b3a35323933 0x393f373e30363537)
  (v128.const i64x2 0xada1abaaa5a2a9a3 0xa9afa7aea0a6a5a7)
  (v128.const i64x2 0xada1abaaa5a3a9a3 0xa9afa7aea0a6a5a7)
  (v128.const i64x2 0xada1abaa35a2a9a3 0xa9afa7aea0a6a5a7)
  (v128.const i64x2 0xada137aaa5a2a9a3 0xa9afa7aea0a6a5a7)
  (v128.const i64x2 0xada1abaaa5a2a9a3 0xa9afa8afa0a6a5a7)
  (v128.const i64x2 0xada1abaaa5a2a9a3 0xaa30a8afa0a6a5a7))
(assert_return (invoke "any-4"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa0a736a0a4a0a7ac 0xa9a139a23b36a7af)
  (v128.const i64x2 0x3037a6303430373c 0x3931a932aba6373f)
  (v128.const i64x2 0xa0a7a6a0a4a0a7ac 0xa9a1a9a2aba6a7af)
  (v128.const i64x2 0xa1a736a0a4a0a7ac 0xa9a139a23b36a7af)
  (v128.const i64x2 0xa0a736a0a4a0a7ac 0xa9a1a9a23b36a7af)
  (v128.const i64x2 0xa03536a0a4a0a7ac 0xa9a139a23b36a7af)
  (v128.const i64x2 0xa0a736a0a4a0a7ac 0xa9a13aa33b36a7af)
  (v128.const i64x2 0xa1a837a1a4a0a7ac 0xa9a139a23b36a7af))
(assert_return (invoke "any-5"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xab343ba9a3a7a23b 0xa6a2a032afa63b36)
  (v128.const i64x2 0x3ba4ab39333732ab 0x363230a23f36aba6)
  (v128.const i64x2 0xaba4aba9a3a7a2ab 0xa6a2a0a2afa6aba6)
  (v128.const i64x2 0xab343ba9a3a7a23b 0xa6a2a132afa63b36)
  (v128.const i64x2 0xab343ba9a3a7323b 0xa6a2a032afa63b36)
  (v128.const i64x2 0xab343ba9a3a7a23b 0xa6a23032afa63b36)
  (v128.const i64x2 0xab343ba9a3a7a23b 0xa6a2a032afa63c37)
  (v128.const i64x2 0xab343ba9a3a7a23b 0xa7a3a133afa63b36))
(assert_return (invoke "any-6"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa5a3a4aea8aea3a4 0xa9aaafa6a4a9a4ac)
  (v128.const i64x2 0x3533343e383e3334 0x393a3f363439343c)
  (v128.const i64x2 0xa5a3a4aea8aea3a4 0xa9aaafa6a4a9a4ac)
  (v128.const i64x2 0xa5a3a4aea8aea3a4 0xa9aaafa6a4a9a5ac)
  (v128.const i64x2 0xa5a3a4aea8aea3a4 0xa9aaafa6a439a4ac)
  (v128.const i64x2 0xa5a3a4aea8aea3a4 0xa9aaafa634a9a4ac)
  (v128.const i64x2 0xa5a3a4aea8aea3a4 0xaaabafa6a4a9a4ac)
  (v128.const i64x2 0xa5a3a4aea8aea3a4 0xa9aaafa6a5aaa5ad))
(assert_return (invoke "any-7"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa6a2a33ea13d323d 0x363da6a93d3a3e38)
  (v128.const i64x2 0x363233ae31ada2ad 0xa6ad3639adaaaea8)
  (v128.const i64x2 0xa6a2a3aea1ada2ad 0xa6ada6a9adaaaea8)
  (v128.const i64x2 0xa6a2a33ea13d323d 0x363da6aa3d3a3e38)
  (v128.const i64x2 0xa6a2a33ea13d323d 0x363da6a93d3a3ea8)
  (v128.const i64x2 0xa6a2a33ea13d323d 0x363da6a93daa3e38)
  (v128.const i64x2 0xa6a2a43fa13d323d 0x363da6a93d3a3e38)
  (v128.const i64x2 0xa7a3a43fa13d323d 0x363da6a93d3a3e38))
(assert_return (invoke "any-8"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xae3b32afa4ae30ae 0xa2af38303137a9a0)
  (v128.const i64x2 0x3eaba23f343ea03e 0x323fa8a0a1a73930)
  (v128.const i64x2 0xaeaba2afa4aea0ae 0xa2afa8a0a1a7a9a0)
  (v128.const i64x2 0xae3b32afa4ae30ae 0xa2af38303237a9a0)
  (v128.const i64x2 0xae3b32afa4ae30ae 0x32af38303137a9a0)
  (v128.const i64x2 0xae3b32afa4ae30ac 0xa2af38303137a9a0)
  (v128.const i64x2 0xae3b3330a4ae30ae 0xa2af38303137a9a0)
  (v128.const i64x2 0xae3b32afa4ae30ae 0xa2af38303238aaa1))
(assert_return (invoke "any-9"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xaca7a3aea0aba0ab 0xa4a7afa6adaca6a2)
  (v128.const i64x2 0x3c37333e303b303b 0x34373f363d3c3632)
  (v128.const i64x2 0xaca7a3aea0aba0ab 0xa4a7afa6adaca6a2)
  (v128.const i64x2 0xaca7a3aea1aba0ab 0xa4a7afa6adaca6a2)
  (v128.const i64x2 0xaca7a3aea0aba0ab 0x34a7afa6adaca6a2)
  (v128.const i64x2 0xaca7a3aea0aba0ab 0xa435afa6adaca6a2)
  (v128.const i64x2 0xaca7a3aea0aba0ab 0xa4a7afa6adaca7a3)
  (v128.const i64x2 0xaca7a3aea0aba0ab 0xa4a7afa6aeada7a3))
(assert_return (invoke "any-10"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xa63d3da23335ae3d 0x363b34a03533a9aa)
  (v128.const i64x2 0x36adad32a3a53ead 0xa6aba430a5a3393a)
  (v128.const i64x2 0xa6adada2a3a5aead 0xa6aba4a0a5a3a9aa)
  (v128.const i64x2 0xa63d3da23336ae3d 0x363b34a03533a9aa)
  (v128.const i64x2 0xa63d3da23335ae3d 0x363b34a0353339aa)
  (v128.const i64x2 0xa63d3da233aaae3d 0x363b34a03533a9aa)
  (v128.const i64x2 0xa63d3da23335ae3d 0x363b35a13533a9aa)
  (v128.const i64x2 0xa63d3da23436af3e 0x363b34a03533a9aa))
(assert_return (invoke "any-11"
  (v128.const i64x2 0xa7a6a5a4a3a2a1a0 0xafaeadacabaaa9a8)
  (v128.const i64x2 0x3736353433323130 0x3f3e3d3c3b3a3938))
  (v128.const i64x2 0xaeac3831313b39a0 0x323133a3a93b34a5)
  (v128.const i64x2 0x3e3ca8a1a1aba930 0xa2a1a33339aba435)
  (v128.const i64x2 0xaeaca8a1a1aba9a0 0xa2a1a3a3a9aba4a5)
  (v128.const i64x2 0xaeac3831313b39a0 0x323233a3a93b34a5)
  (v128.const i64x2 0xaeac3831313b39a0 0x3231a3a3a93b34a5)
  (v128.const i64x2 0xaeac3431313b39a0 0x323133a3a93b34a5)
  (v128.const i64x2 0xaeac3831323c39a0 0x323133a3a93b34a5)
  (v128.const i64x2 0xaeac3831323c3aa1 0x323133a3a93b34a5))
