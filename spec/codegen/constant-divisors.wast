;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Division by constants, of dividends at the edges of the type and at multiples of the divisor.
;;
;; Results are quotient and remainder, signed, then unsigned.

(module
  (func $i32-by-1 (export "i32-by-1") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const 1 i32.div_s local.get 0 i32.const 1 i32.rem_s local.get 0 i32.const 1 i32.div_u
    local.get 0 i32.const 1 i32.rem_u
  )
  (func $i32-by-2 (export "i32-by-2") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const 2 i32.div_s local.get 0 i32.const 2 i32.rem_s local.get 0 i32.const 2 i32.div_u
    local.get 0 i32.const 2 i32.rem_u
  )
  (func $i32-by-3 (export "i32-by-3") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const 3 i32.div_s local.get 0 i32.const 3 i32.rem_s local.get 0 i32.const 3 i32.div_u
    local.get 0 i32.const 3 i32.rem_u
  )
  (func $i32-by-4 (export "i32-by-4") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const 4 i32.div_s local.get 0 i32.const 4 i32.rem_s local.get 0 i32.const 4 i32.div_u
    local.get 0 i32.const 4 i32.rem_u
  )
  (func $i32-by-5 (export "i32-by-5") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const 5 i32.div_s local.get 0 i32.const 5 i32.rem_s local.get 0 i32.const 5 i32.div_u
    local.get 0 i32.const 5 i32.rem_u
  )
  (func $i32-by-6 (export "i32-by-6") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const 6 i32.div_s local.get 0 i32.const 6 i32.rem_s local.get 0 i32.const 6 i32.div_u
    local.get 0 i32.const 6 i32.rem_u
  )
  (func $i32-by-7 (export "i32-by-7") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const 7 i32.div_s local.get 0 i32.const 7 i32.rem_s local.get 0 i32.const 7 i32.div_u
    local.get 0 i32.const 7 i32.rem_u
  )
  (func $i32-by-8 (export "i32-by-8") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const 8 i32.div_s local.get 0 i32.const 8 i32.rem_s local.get 0 i32.const 8 i32.div_u
    local.get 0 i32.const 8 i32.rem_u
  )
  (func $i32-by-9 (export "i32-by-9") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const 9 i32.div_s local.get 0 i32.const 9 i32.rem_s local.get 0 i32.const 9 i32.div_u
    local.get 0 i32.const 9 i32.rem_u
  )
  (func $i32-by-10 (export "i32-by-10") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const 10 i32.div_s local.get 0 i32.const 10 i32.rem_s local.get 0 i32.const 10 i32.div_u
    local.get 0 i32.const 10 i32.rem_u
  )
  (func $i32-by-11 (export "i32-by-11") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const 11 i32.div_s local.get 0 i32.const 11 i32.rem_s local.get 0 i32.const 11 i32.div_u
    local.get 0 i32.const 11 i32.rem_u
  )
  (func $i32-by-13 (export "i32-by-13") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const 13 i32.div_s local.get 0 i32.const 13 i32.rem_s local.get 0 i32.const 13 i32.div_u
    local.get 0 i32.const 13 i32.rem_u
  )
  (func $i32-by-25 (export "i32-by-25") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const 25 i32.div_s local.get 0 i32.const 25 i32.rem_s local.get 0 i32.const 25 i32.div_u
    local.get 0 i32.const 25 i32.rem_u
  )
  (func $i32-by-100 (export "i32-by-100") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const 100 i32.div_s local.get 0 i32.const 100 i32.rem_s local.get 0 i32.const 100
    i32.div_u local.get 0 i32.const 100 i32.rem_u
  )
  (func $i32-by-125 (export "i32-by-125") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const 125 i32.div_s local.get 0 i32.const 125 i32.rem_s local.get 0 i32.const 125
    i32.div_u local.get 0 i32.const 125 i32.rem_u
  )
  (func $i32-by-625 (export "i32-by-625") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const 625 i32.div_s local.get 0 i32.const 625 i32.rem_s local.get 0 i32.const 625
    i32.div_u local.get 0 i32.const 625 i32.rem_u
  )
  (func $i32-by-641 (export "i32-by-641") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const 641 i32.div_s local.get 0 i32.const 641 i32.rem_s local.get 0 i32.const 641
    i32.div_u local.get 0 i32.const 641 i32.rem_u
  )
  (func $i32-by-1000 (export "i32-by-1000") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const 1000 i32.div_s local.get 0 i32.const 1000 i32.rem_s local.get 0 i32.const 1000
    i32.div_u local.get 0 i32.const 1000 i32.rem_u
  )
  (func $i32-by-4096 (export "i32-by-4096") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const 4096 i32.div_s local.get 0 i32.const 4096 i32.rem_s local.get 0 i32.const 4096
    i32.div_u local.get 0 i32.const 4096 i32.rem_u
  )
  (func $i32-by-10007 (export "i32-by-10007") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const 10007 i32.div_s local.get 0 i32.const 10007 i32.rem_s local.get 0 i32.const 10007
    i32.div_u local.get 0 i32.const 10007 i32.rem_u
  )
  (func $i32-by-2147483647 (export "i32-by-2147483647") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const 0x7fffffff i32.div_s local.get 0 i32.const 0x7fffffff i32.rem_s local.get 0
    i32.const 0x7fffffff i32.div_u local.get 0 i32.const 0x7fffffff i32.rem_u
  )
  (func $i32-by--1 (export "i32-by--1") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const -1 i32.div_s local.get 0 i32.const -1 i32.rem_s local.get 0 i32.const -1 i32.div_u
    local.get 0 i32.const -1 i32.rem_u
  )
  (func $i32-by--2 (export "i32-by--2") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const -2 i32.div_s local.get 0 i32.const -2 i32.rem_s local.get 0 i32.const -2 i32.div_u
    local.get 0 i32.const -2 i32.rem_u
  )
  (func $i32-by--4 (export "i32-by--4") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const -4 i32.div_s local.get 0 i32.const -4 i32.rem_s local.get 0 i32.const -4 i32.div_u
    local.get 0 i32.const -4 i32.rem_u
  )
  (func $i32-by--5 (export "i32-by--5") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const -5 i32.div_s local.get 0 i32.const -5 i32.rem_s local.get 0 i32.const -5 i32.div_u
    local.get 0 i32.const -5 i32.rem_u
  )
  (func $i32-by--7 (export "i32-by--7") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const -7 i32.div_s local.get 0 i32.const -7 i32.rem_s local.get 0 i32.const -7 i32.div_u
    local.get 0 i32.const -7 i32.rem_u
  )
  (func $i32-by--8 (export "i32-by--8") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const -8 i32.div_s local.get 0 i32.const -8 i32.rem_s local.get 0 i32.const -8 i32.div_u
    local.get 0 i32.const -8 i32.rem_u
  )
  (func $i32-by--10 (export "i32-by--10") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const -10 i32.div_s local.get 0 i32.const -10 i32.rem_s local.get 0 i32.const -10
    i32.div_u local.get 0 i32.const -10 i32.rem_u
  )
  (func $i32-by--11 (export "i32-by--11") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const -11 i32.div_s local.get 0 i32.const -11 i32.rem_s local.get 0 i32.const -11
    i32.div_u local.get 0 i32.const -11 i32.rem_u
  )
  (func $i32-by--13 (export "i32-by--13") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const -13 i32.div_s local.get 0 i32.const -13 i32.rem_s local.get 0 i32.const -13
    i32.div_u local.get 0 i32.const -13 i32.rem_u
  )
  (func $i32-by--25 (export "i32-by--25") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const -25 i32.div_s local.get 0 i32.const -25 i32.rem_s local.get 0 i32.const -25
    i32.div_u local.get 0 i32.const -25 i32.rem_u
  )
  (func $i32-by--100 (export "i32-by--100") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const -100 i32.div_s local.get 0 i32.const -100 i32.rem_s local.get 0 i32.const -100
    i32.div_u local.get 0 i32.const -100 i32.rem_u
  )
  (func $i32-by--125 (export "i32-by--125") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const -125 i32.div_s local.get 0 i32.const -125 i32.rem_s local.get 0 i32.const -125
    i32.div_u local.get 0 i32.const -125 i32.rem_u
  )
  (func $i32-by--625 (export "i32-by--625") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const -625 i32.div_s local.get 0 i32.const -625 i32.rem_s local.get 0 i32.const -625
    i32.div_u local.get 0 i32.const -625 i32.rem_u
  )
  (func $i32-by--641 (export "i32-by--641") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const -641 i32.div_s local.get 0 i32.const -641 i32.rem_s local.get 0 i32.const -641
    i32.div_u local.get 0 i32.const -641 i32.rem_u
  )
  (func $i32-by--2147483648 (export "i32-by--2147483648") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const 0x80000000 i32.div_s local.get 0 i32.const 0x80000000 i32.rem_s local.get 0
    i32.const 0x80000000 i32.div_u local.get 0 i32.const 0x80000000 i32.rem_u
  )
  (func $i32-by--2147483647 (export "i32-by--2147483647") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const 0x80000001 i32.div_s local.get 0 i32.const 0x80000001 i32.rem_s local.get 0
    i32.const 0x80000001 i32.div_u local.get 0 i32.const 0x80000001 i32.rem_u
  )
  (func $i32-by-1073741824 (export "i32-by-1073741824") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const 0x40000000 i32.div_s local.get 0 i32.const 0x40000000 i32.rem_s local.get 0
    i32.const 0x40000000 i32.div_u local.get 0 i32.const 0x40000000 i32.rem_u
  )
  (func $i32-by-1000000007 (export "i32-by-1000000007") (param i32) (result i32 i32 i32 i32)
    local.get 0 i32.const 0x3b9aca07 i32.div_s local.get 0 i32.const 0x3b9aca07 i32.rem_s local.get 0
    i32.const 0x3b9aca07 i32.div_u local.get 0 i32.const 0x3b9aca07 i32.rem_u
  )
)

(assert_return (invoke "i32-by-1" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by-1" (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by-1" (i32.const -1)) (i32.const -1) (i32.const 0) (i32.const -1) (i32.const 0))
(assert_return (invoke "i32-by-1" (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by-1" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by-1" (i32.const -1)) (i32.const -1) (i32.const 0) (i32.const -1) (i32.const 0))
(assert_return (invoke "i32-by-1"
  (i32.const 0x80000000)) (i32.const 0x80000000) (i32.const 0) (i32.const 0x80000000) (i32.const 0))
(assert_return (invoke "i32-by-1"
  (i32.const 0x80000001)) (i32.const 0x80000001) (i32.const 0) (i32.const 0x80000001) (i32.const 0))
(assert_return (invoke "i32-by-1"
  (i32.const 0x80000002)) (i32.const 0x80000002) (i32.const 0) (i32.const 0x80000002) (i32.const 0))
(assert_return (invoke "i32-by-1"
  (i32.const 0x80000003)) (i32.const 0x80000003) (i32.const 0) (i32.const 0x80000003) (i32.const 0))
(assert_return (invoke "i32-by-1"
  (i32.const 0xbffffffd)) (i32.const 0xbffffffd) (i32.const 0) (i32.const 0xbffffffd) (i32.const 0))
(assert_return (invoke "i32-by-1"
  (i32.const 0x7fffffff)) (i32.const 0x7fffffff) (i32.const 0) (i32.const 0x7fffffff) (i32.const 0))
(assert_return (invoke "i32-by-1"
  (i32.const 0x7ffffffe)) (i32.const 0x7ffffffe) (i32.const 0) (i32.const 0x7ffffffe) (i32.const 0))
(assert_return (invoke "i32-by-1"
  (i32.const 0xaaaaaaac)) (i32.const 0xaaaaaaac) (i32.const 0) (i32.const 0xaaaaaaac) (i32.const 0))
(assert_return (invoke "i32-by-1"
  (i32.const 0xaaaaaaab)) (i32.const 0xaaaaaaab) (i32.const 0) (i32.const 0xaaaaaaab) (i32.const 0))
(assert_return (invoke "i32-by-1"
  (i32.const 0xaaaaaaad)) (i32.const 0xaaaaaaad) (i32.const 0) (i32.const 0xaaaaaaad) (i32.const 0))
(assert_return (invoke "i32-by-2" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by-2" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by-2"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 0x7fffffff) (i32.const 1))
(assert_return (invoke "i32-by-2" (i32.const 2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by-2" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by-2"
  (i32.const -2)) (i32.const -1) (i32.const 0) (i32.const 0x7fffffff) (i32.const 0))
(assert_return (invoke "i32-by-2"
  (i32.const 0x80000000)) (i32.const 0xc0000000) (i32.const 0) (i32.const 0x40000000) (i32.const 0))
(assert_return (invoke "i32-by-2"
  (i32.const 0x80000001)) (i32.const 0xc0000001) (i32.const -1) (i32.const 0x40000000) (i32.const 1))
(assert_return (invoke "i32-by-2"
  (i32.const 0x80000002)) (i32.const 0xc0000001) (i32.const 0) (i32.const 0x40000001) (i32.const 0))
(assert_return (invoke "i32-by-2"
  (i32.const 0x80000003)) (i32.const 0xc0000002) (i32.const -1) (i32.const 0x40000001) (i32.const 1))
(assert_return (invoke "i32-by-2"
  (i32.const 0xbffffffd)) (i32.const 0xdfffffff) (i32.const -1) (i32.const 0x5ffffffe) (i32.const 1))
(assert_return (invoke "i32-by-2"
  (i32.const 0x7fffffff)) (i32.const 0x3fffffff) (i32.const 1) (i32.const 0x3fffffff) (i32.const 1))
(assert_return (invoke "i32-by-2"
  (i32.const 0x7ffffffe)) (i32.const 0x3fffffff) (i32.const 0) (i32.const 0x3fffffff) (i32.const 0))
(assert_return (invoke "i32-by-2"
  (i32.const 0xaaaaaaac)) (i32.const 0xd5555556) (i32.const 0) (i32.const 0x55555556) (i32.const 0))
(assert_return (invoke "i32-by-2"
  (i32.const 0xaaaaaaab)) (i32.const 0xd5555556) (i32.const -1) (i32.const 0x55555555) (i32.const 1))
(assert_return (invoke "i32-by-2"
  (i32.const 0xaaaaaaad)) (i32.const 0xd5555557) (i32.const -1) (i32.const 0x55555556) (i32.const 1))
(assert_return (invoke "i32-by-3" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by-3" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by-3"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 0x55555555) (i32.const 0))
(assert_return (invoke "i32-by-3" (i32.const 3)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by-3" (i32.const 2)) (i32.const 0) (i32.const 2) (i32.const 0) (i32.const 2))
(assert_return (invoke "i32-by-3"
  (i32.const -3)) (i32.const -1) (i32.const 0) (i32.const 0x55555554) (i32.const 1))
(assert_return (invoke "i32-by-3"
  (i32.const 0x80000000)) (i32.const 0xd5555556) (i32.const -2) (i32.const 0x2aaaaaaa) (i32.const 2))
(assert_return (invoke "i32-by-3"
  (i32.const 0x80000001)) (i32.const 0xd5555556) (i32.const -1) (i32.const 0x2aaaaaab) (i32.const 0))
(assert_return (invoke "i32-by-3"
  (i32.const 0x80000002)) (i32.const 0xd5555556) (i32.const 0) (i32.const 0x2aaaaaab) (i32.const 1))
(assert_return (invoke "i32-by-3"
  (i32.const 0x80000003)) (i32.const 0xd5555557) (i32.const -2) (i32.const 0x2aaaaaab) (i32.const 2))
(assert_return (invoke "i32-by-3"
  (i32.const 0xbffffffd)) (i32.const 0xeaaaaaaa) (i32.const -1) (i32.const 0x3fffffff) (i32.const 0))
(assert_return (invoke "i32-by-3"
  (i32.const 0x7fffffff)) (i32.const 0x2aaaaaaa) (i32.const 1) (i32.const 0x2aaaaaaa) (i32.const 1))
(assert_return (invoke "i32-by-3"
  (i32.const 0x7ffffffe)) (i32.const 0x2aaaaaaa) (i32.const 0) (i32.const 0x2aaaaaaa) (i32.const 0))
(assert_return (invoke "i32-by-3"
  (i32.const 0xaaaaaaac)) (i32.const 0xe38e38e4) (i32.const 0) (i32.const 0x38e38e39) (i32.const 1))
(assert_return (invoke "i32-by-3"
  (i32.const 0xaaaaaaab)) (i32.const 0xe38e38e4) (i32.const -1) (i32.const 0x38e38e39) (i32.const 0))
(assert_return (invoke "i32-by-3"
  (i32.const 0xaaaaaaad)) (i32.const 0xe38e38e5) (i32.const -2) (i32.const 0x38e38e39) (i32.const 2))
(assert_return (invoke "i32-by-4" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by-4" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by-4"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 0x3fffffff) (i32.const 3))
(assert_return (invoke "i32-by-4" (i32.const 4)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by-4" (i32.const 3)) (i32.const 0) (i32.const 3) (i32.const 0) (i32.const 3))
(assert_return (invoke "i32-by-4"
  (i32.const -4)) (i32.const -1) (i32.const 0) (i32.const 0x3fffffff) (i32.const 0))
(assert_return (invoke "i32-by-4"
  (i32.const 0x80000000)) (i32.const 0xe0000000) (i32.const 0) (i32.const 0x20000000) (i32.const 0))
(assert_return (invoke "i32-by-4"
  (i32.const 0x80000001)) (i32.const 0xe0000001) (i32.const -3) (i32.const 0x20000000) (i32.const 1))
(assert_return (invoke "i32-by-4"
  (i32.const 0x80000002)) (i32.const 0xe0000001) (i32.const -2) (i32.const 0x20000000) (i32.const 2))
(assert_return (invoke "i32-by-4"
  (i32.const 0x80000003)) (i32.const 0xe0000001) (i32.const -1) (i32.const 0x20000000) (i32.const 3))
(assert_return (invoke "i32-by-4"
  (i32.const 0xbffffffd)) (i32.const 0xf0000000) (i32.const -3) (i32.const 0x2fffffff) (i32.const 1))
(assert_return (invoke "i32-by-4"
  (i32.const 0x7fffffff)) (i32.const 0x1fffffff) (i32.const 3) (i32.const 0x1fffffff) (i32.const 3))
(assert_return (invoke "i32-by-4"
  (i32.const 0x7ffffffe)) (i32.const 0x1fffffff) (i32.const 2) (i32.const 0x1fffffff) (i32.const 2))
(assert_return (invoke "i32-by-4"
  (i32.const 0xaaaaaaac)) (i32.const 0xeaaaaaab) (i32.const 0) (i32.const 0x2aaaaaab) (i32.const 0))
(assert_return (invoke "i32-by-4"
  (i32.const 0xaaaaaaab)) (i32.const 0xeaaaaaab) (i32.const -1) (i32.const 0x2aaaaaaa) (i32.const 3))
(assert_return (invoke "i32-by-4"
  (i32.const 0xaaaaaaad)) (i32.const 0xeaaaaaac) (i32.const -3) (i32.const 0x2aaaaaab) (i32.const 1))
(assert_return (invoke "i32-by-5" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by-5" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by-5"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 0x33333333) (i32.const 0))
(assert_return (invoke "i32-by-5" (i32.const 5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by-5" (i32.const 4)) (i32.const 0) (i32.const 4) (i32.const 0) (i32.const 4))
(assert_return (invoke "i32-by-5"
  (i32.const -5)) (i32.const -1) (i32.const 0) (i32.const 0x33333332) (i32.const 1))
(assert_return (invoke "i32-by-5"
  (i32.const 0x80000000)) (i32.const 0xe6666667) (i32.const -3) (i32.const 0x19999999) (i32.const 3))
(assert_return (invoke "i32-by-5"
  (i32.const 0x80000001)) (i32.const 0xe6666667) (i32.const -2) (i32.const 0x19999999) (i32.const 4))
(assert_return (invoke "i32-by-5"
  (i32.const 0x80000002)) (i32.const 0xe6666667) (i32.const -1) (i32.const 0x1999999a) (i32.const 0))
(assert_return (invoke "i32-by-5"
  (i32.const 0x80000003)) (i32.const 0xe6666667) (i32.const 0) (i32.const 0x1999999a) (i32.const 1))
(assert_return (invoke "i32-by-5"
  (i32.const 0xbffffffd)) (i32.const 0xf3333333) (i32.const -2) (i32.const 0x26666665) (i32.const 4))
(assert_return (invoke "i32-by-5"
  (i32.const 0x7fffffff)) (i32.const 0x19999999) (i32.const 2) (i32.const 0x19999999) (i32.const 2))
(assert_return (invoke "i32-by-5"
  (i32.const 0x7ffffffe)) (i32.const 0x19999999) (i32.const 1) (i32.const 0x19999999) (i32.const 1))
(assert_return (invoke "i32-by-5"
  (i32.const 0xaaaaaab0)) (i32.const 0xeeeeeef0) (i32.const 0) (i32.const 0x22222223) (i32.const 1))
(assert_return (invoke "i32-by-5"
  (i32.const 0xaaaaaaaf)) (i32.const 0xeeeeeef0) (i32.const -1) (i32.const 0x22222223) (i32.const 0))
(assert_return (invoke "i32-by-5"
  (i32.const 0xaaaaaab1)) (i32.const 0xeeeeeef1) (i32.const -4) (i32.const 0x22222223) (i32.const 2))
(assert_return (invoke "i32-by-6" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by-6" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by-6"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 0x2aaaaaaa) (i32.const 3))
(assert_return (invoke "i32-by-6" (i32.const 6)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by-6" (i32.const 5)) (i32.const 0) (i32.const 5) (i32.const 0) (i32.const 5))
(assert_return (invoke "i32-by-6"
  (i32.const -6)) (i32.const -1) (i32.const 0) (i32.const 0x2aaaaaa9) (i32.const 4))
(assert_return (invoke "i32-by-6"
  (i32.const 0x80000000)) (i32.const 0xeaaaaaab) (i32.const -2) (i32.const 0x15555555) (i32.const 2))
(assert_return (invoke "i32-by-6"
  (i32.const 0x80000001)) (i32.const 0xeaaaaaab) (i32.const -1) (i32.const 0x15555555) (i32.const 3))
(assert_return (invoke "i32-by-6"
  (i32.const 0x80000002)) (i32.const 0xeaaaaaab) (i32.const 0) (i32.const 0x15555555) (i32.const 4))
(assert_return (invoke "i32-by-6"
  (i32.const 0x80000003)) (i32.const 0xeaaaaaac) (i32.const -5) (i32.const 0x15555555) (i32.const 5))
(assert_return (invoke "i32-by-6"
  (i32.const 0xbffffffd)) (i32.const 0xf5555555) (i32.const -1) (i32.const 0x1fffffff) (i32.const 3))
(assert_return (invoke "i32-by-6"
  (i32.const 0x7fffffff)) (i32.const 0x15555555) (i32.const 1) (i32.const 0x15555555) (i32.const 1))
(assert_return (invoke "i32-by-6"
  (i32.const 0x7ffffffe)) (i32.const 0x15555555) (i32.const 0) (i32.const 0x15555555) (i32.const 0))
(assert_return (invoke "i32-by-6"
  (i32.const 0xaaaaaaac)) (i32.const 0xf1c71c72) (i32.const 0) (i32.const 0x1c71c71c) (i32.const 4))
(assert_return (invoke "i32-by-6"
  (i32.const 0xaaaaaaab)) (i32.const 0xf1c71c72) (i32.const -1) (i32.const 0x1c71c71c) (i32.const 3))
(assert_return (invoke "i32-by-6"
  (i32.const 0xaaaaaaad)) (i32.const 0xf1c71c73) (i32.const -5) (i32.const 0x1c71c71c) (i32.const 5))
(assert_return (invoke "i32-by-7" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by-7" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by-7"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 0x24924924) (i32.const 3))
(assert_return (invoke "i32-by-7" (i32.const 7)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by-7" (i32.const 6)) (i32.const 0) (i32.const 6) (i32.const 0) (i32.const 6))
(assert_return (invoke "i32-by-7"
  (i32.const -7)) (i32.const -1) (i32.const 0) (i32.const 0x24924923) (i32.const 4))
(assert_return (invoke "i32-by-7"
  (i32.const 0x80000000)) (i32.const 0xedb6db6e) (i32.const -2) (i32.const 0x12492492) (i32.const 2))
(assert_return (invoke "i32-by-7"
  (i32.const 0x80000001)) (i32.const 0xedb6db6e) (i32.const -1) (i32.const 0x12492492) (i32.const 3))
(assert_return (invoke "i32-by-7"
  (i32.const 0x80000002)) (i32.const 0xedb6db6e) (i32.const 0) (i32.const 0x12492492) (i32.const 4))
(assert_return (invoke "i32-by-7"
  (i32.const 0x80000003)) (i32.const 0xedb6db6f) (i32.const -6) (i32.const 0x12492492) (i32.const 5))
(assert_return (invoke "i32-by-7"
  (i32.const 0xbffffffd)) (i32.const 0xf6db6db7) (i32.const -4) (i32.const 0x1b6db6db) (i32.const 0))
(assert_return (invoke "i32-by-7"
  (i32.const 0x7fffffff)) (i32.const 0x12492492) (i32.const 1) (i32.const 0x12492492) (i32.const 1))
(assert_return (invoke "i32-by-7"
  (i32.const 0x7ffffffe)) (i32.const 0x12492492) (i32.const 0) (i32.const 0x12492492) (i32.const 0))
(assert_return (invoke "i32-by-7"
  (i32.const 0xaaaaaaac)) (i32.const 0xf3cf3cf4) (i32.const 0) (i32.const 0x18618618) (i32.const 4))
(assert_return (invoke "i32-by-7"
  (i32.const 0xaaaaaaab)) (i32.const 0xf3cf3cf4) (i32.const -1) (i32.const 0x18618618) (i32.const 3))
(assert_return (invoke "i32-by-7"
  (i32.const 0xaaaaaaad)) (i32.const 0xf3cf3cf5) (i32.const -6) (i32.const 0x18618618) (i32.const 5))
(assert_return (invoke "i32-by-8" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by-8" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by-8"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 0x1fffffff) (i32.const 7))
(assert_return (invoke "i32-by-8" (i32.const 8)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by-8" (i32.const 7)) (i32.const 0) (i32.const 7) (i32.const 0) (i32.const 7))
(assert_return (invoke "i32-by-8"
  (i32.const -8)) (i32.const -1) (i32.const 0) (i32.const 0x1fffffff) (i32.const 0))
(assert_return (invoke "i32-by-8"
  (i32.const 0x80000000)) (i32.const 0xf0000000) (i32.const 0) (i32.const 0x10000000) (i32.const 0))
(assert_return (invoke "i32-by-8"
  (i32.const 0x80000001)) (i32.const 0xf0000001) (i32.const -7) (i32.const 0x10000000) (i32.const 1))
(assert_return (invoke "i32-by-8"
  (i32.const 0x80000002)) (i32.const 0xf0000001) (i32.const -6) (i32.const 0x10000000) (i32.const 2))
(assert_return (invoke "i32-by-8"
  (i32.const 0x80000003)) (i32.const 0xf0000001) (i32.const -5) (i32.const 0x10000000) (i32.const 3))
(assert_return (invoke "i32-by-8"
  (i32.const 0xbffffffd)) (i32.const 0xf8000000) (i32.const -3) (i32.const 0x17ffffff) (i32.const 5))
(assert_return (invoke "i32-by-8"
  (i32.const 0x7fffffff)) (i32.const 0xfffffff) (i32.const 7) (i32.const 0xfffffff) (i32.const 7))
(assert_return (invoke "i32-by-8"
  (i32.const 0x7ffffffe)) (i32.const 0xfffffff) (i32.const 6) (i32.const 0xfffffff) (i32.const 6))
(assert_return (invoke "i32-by-8"
  (i32.const 0xaaaaaab0)) (i32.const 0xf5555556) (i32.const 0) (i32.const 0x15555556) (i32.const 0))
(assert_return (invoke "i32-by-8"
  (i32.const 0xaaaaaaaf)) (i32.const 0xf5555556) (i32.const -1) (i32.const 0x15555555) (i32.const 7))
(assert_return (invoke "i32-by-8"
  (i32.const 0xaaaaaab1)) (i32.const 0xf5555557) (i32.const -7) (i32.const 0x15555556) (i32.const 1))
(assert_return (invoke "i32-by-9" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by-9" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by-9"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 0x1c71c71c) (i32.const 3))
(assert_return (invoke "i32-by-9" (i32.const 9)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by-9" (i32.const 8)) (i32.const 0) (i32.const 8) (i32.const 0) (i32.const 8))
(assert_return (invoke "i32-by-9"
  (i32.const -9)) (i32.const -1) (i32.const 0) (i32.const 0x1c71c71b) (i32.const 4))
(assert_return (invoke "i32-by-9"
  (i32.const 0x80000000)) (i32.const 0xf1c71c72) (i32.const -2) (i32.const 0xe38e38e) (i32.const 2))
(assert_return (invoke "i32-by-9"
  (i32.const 0x80000001)) (i32.const 0xf1c71c72) (i32.const -1) (i32.const 0xe38e38e) (i32.const 3))
(assert_return (invoke "i32-by-9"
  (i32.const 0x80000002)) (i32.const 0xf1c71c72) (i32.const 0) (i32.const 0xe38e38e) (i32.const 4))
(assert_return (invoke "i32-by-9"
  (i32.const 0x80000003)) (i32.const 0xf1c71c73) (i32.const -8) (i32.const 0xe38e38e) (i32.const 5))
(assert_return (invoke "i32-by-9"
  (i32.const 0xbffffffd)) (i32.const 0xf8e38e39) (i32.const -4) (i32.const 0x15555555) (i32.const 0))
(assert_return (invoke "i32-by-9"
  (i32.const 0x7fffffff)) (i32.const 0xe38e38e) (i32.const 1) (i32.const 0xe38e38e) (i32.const 1))
(assert_return (invoke "i32-by-9"
  (i32.const 0x7ffffffe)) (i32.const 0xe38e38e) (i32.const 0) (i32.const 0xe38e38e) (i32.const 0))
(assert_return (invoke "i32-by-9"
  (i32.const 0xaaaaaab2)) (i32.const 0xf684bda2) (i32.const 0) (i32.const 0x12f684be) (i32.const 4))
(assert_return (invoke "i32-by-9"
  (i32.const 0xaaaaaab1)) (i32.const 0xf684bda2) (i32.const -1) (i32.const 0x12f684be) (i32.const 3))
(assert_return (invoke "i32-by-9"
  (i32.const 0xaaaaaab3)) (i32.const 0xf684bda3) (i32.const -8) (i32.const 0x12f684be) (i32.const 5))
(assert_return (invoke "i32-by-10" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by-10" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by-10"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 0x19999999) (i32.const 5))
(assert_return (invoke "i32-by-10" (i32.const 10)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by-10" (i32.const 9)) (i32.const 0) (i32.const 9) (i32.const 0) (i32.const 9))
(assert_return (invoke "i32-by-10"
  (i32.const -10)) (i32.const -1) (i32.const 0) (i32.const 0x19999998) (i32.const 6))
(assert_return (invoke "i32-by-10"
  (i32.const 0x80000000)) (i32.const 0xf3333334) (i32.const -8) (i32.const 0xccccccc) (i32.const 8))
(assert_return (invoke "i32-by-10"
  (i32.const 0x80000001)) (i32.const 0xf3333334) (i32.const -7) (i32.const 0xccccccc) (i32.const 9))
(assert_return (invoke "i32-by-10"
  (i32.const 0x80000002)) (i32.const 0xf3333334) (i32.const -6) (i32.const 0xccccccd) (i32.const 0))
(assert_return (invoke "i32-by-10"
  (i32.const 0x80000003)) (i32.const 0xf3333334) (i32.const -5) (i32.const 0xccccccd) (i32.const 1))
(assert_return (invoke "i32-by-10"
  (i32.const 0xbffffffd)) (i32.const 0xf999999a) (i32.const -7) (i32.const 0x13333332) (i32.const 9))
(assert_return (invoke "i32-by-10"
  (i32.const 0x7fffffff)) (i32.const 0xccccccc) (i32.const 7) (i32.const 0xccccccc) (i32.const 7))
(assert_return (invoke "i32-by-10"
  (i32.const 0x7ffffffe)) (i32.const 0xccccccc) (i32.const 6) (i32.const 0xccccccc) (i32.const 6))
(assert_return (invoke "i32-by-10"
  (i32.const 0xaaaaaab0)) (i32.const 0xf7777778) (i32.const 0) (i32.const 0x11111111) (i32.const 6))
(assert_return (invoke "i32-by-10"
  (i32.const 0xaaaaaaaf)) (i32.const 0xf7777778) (i32.const -1) (i32.const 0x11111111) (i32.const 5))
(assert_return (invoke "i32-by-10"
  (i32.const 0xaaaaaab1)) (i32.const 0xf7777779) (i32.const -9) (i32.const 0x11111111) (i32.const 7))
(assert_return (invoke "i32-by-11" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by-11" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by-11"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 0x1745d174) (i32.const 3))
(assert_return (invoke "i32-by-11" (i32.const 11)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by-11" (i32.const 10)) (i32.const 0) (i32.const 10) (i32.const 0) (i32.const 10))
(assert_return (invoke "i32-by-11"
  (i32.const -11)) (i32.const -1) (i32.const 0) (i32.const 0x1745d173) (i32.const 4))
(assert_return (invoke "i32-by-11"
  (i32.const 0x80000000)) (i32.const 0xf45d1746) (i32.const -2) (i32.const 0xba2e8ba) (i32.const 2))
(assert_return (invoke "i32-by-11"
  (i32.const 0x80000001)) (i32.const 0xf45d1746) (i32.const -1) (i32.const 0xba2e8ba) (i32.const 3))
(assert_return (invoke "i32-by-11"
  (i32.const 0x80000002)) (i32.const 0xf45d1746) (i32.const 0) (i32.const 0xba2e8ba) (i32.const 4))
(assert_return (invoke "i32-by-11"
  (i32.const 0x80000003)) (i32.const 0xf45d1747) (i32.const -10) (i32.const 0xba2e8ba) (i32.const 5))
(assert_return (invoke "i32-by-11"
  (i32.const 0xbffffffd)) (i32.const 0xfa2e8ba3) (i32.const -4) (i32.const 0x11745d17) (i32.const 0))
(assert_return (invoke "i32-by-11"
  (i32.const 0x7fffffff)) (i32.const 0xba2e8ba) (i32.const 1) (i32.const 0xba2e8ba) (i32.const 1))
(assert_return (invoke "i32-by-11"
  (i32.const 0x7ffffffe)) (i32.const 0xba2e8ba) (i32.const 0) (i32.const 0xba2e8ba) (i32.const 0))
(assert_return (invoke "i32-by-11"
  (i32.const 0xaaaaaaac)) (i32.const 0xf83e0f84) (i32.const 0) (i32.const 0xf83e0f8) (i32.const 4))
(assert_return (invoke "i32-by-11"
  (i32.const 0xaaaaaaab)) (i32.const 0xf83e0f84) (i32.const -1) (i32.const 0xf83e0f8) (i32.const 3))
(assert_return (invoke "i32-by-11"
  (i32.const 0xaaaaaaad)) (i32.const 0xf83e0f85) (i32.const -10) (i32.const 0xf83e0f8) (i32.const 5))
(assert_return (invoke "i32-by-13" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by-13" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by-13"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 0x13b13b13) (i32.const 8))
(assert_return (invoke "i32-by-13" (i32.const 13)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by-13" (i32.const 12)) (i32.const 0) (i32.const 12) (i32.const 0) (i32.const 12))
(assert_return (invoke "i32-by-13"
  (i32.const -13)) (i32.const -1) (i32.const 0) (i32.const 0x13b13b12) (i32.const 9))
(assert_return (invoke "i32-by-13"
  (i32.const 0x80000000)) (i32.const 0xf6276277) (i32.const -11) (i32.const 0x9d89d89) (i32.const 11))
(assert_return (invoke "i32-by-13"
  (i32.const 0x80000001)) (i32.const 0xf6276277) (i32.const -10) (i32.const 0x9d89d89) (i32.const 12))
(assert_return (invoke "i32-by-13"
  (i32.const 0x80000002)) (i32.const 0xf6276277) (i32.const -9) (i32.const 0x9d89d8a) (i32.const 0))
(assert_return (invoke "i32-by-13"
  (i32.const 0x80000003)) (i32.const 0xf6276277) (i32.const -8) (i32.const 0x9d89d8a) (i32.const 1))
(assert_return (invoke "i32-by-13"
  (i32.const 0xbffffffd)) (i32.const 0xfb13b13b) (i32.const -2) (i32.const 0xec4ec4e) (i32.const 7))
(assert_return (invoke "i32-by-13"
  (i32.const 0x7fffffff)) (i32.const 0x9d89d89) (i32.const 10) (i32.const 0x9d89d89) (i32.const 10))
(assert_return (invoke "i32-by-13"
  (i32.const 0x7ffffffe)) (i32.const 0x9d89d89) (i32.const 9) (i32.const 0x9d89d89) (i32.const 9))
(assert_return (invoke "i32-by-13"
  (i32.const 0xaaaaaab2)) (i32.const 0xf96f96fa) (i32.const 0) (i32.const 0xd20d20d) (i32.const 9))
(assert_return (invoke "i32-by-13"
  (i32.const 0xaaaaaab1)) (i32.const 0xf96f96fa) (i32.const -1) (i32.const 0xd20d20d) (i32.const 8))
(assert_return (invoke "i32-by-13"
  (i32.const 0xaaaaaab3)) (i32.const 0xf96f96fb) (i32.const -12) (i32.const 0xd20d20d) (i32.const 10))
(assert_return (invoke "i32-by-25" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by-25" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by-25"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 0xa3d70a3) (i32.const 20))
(assert_return (invoke "i32-by-25" (i32.const 25)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by-25" (i32.const 24)) (i32.const 0) (i32.const 24) (i32.const 0) (i32.const 24))
(assert_return (invoke "i32-by-25"
  (i32.const -25)) (i32.const -1) (i32.const 0) (i32.const 0xa3d70a2) (i32.const 21))
(assert_return (invoke "i32-by-25"
  (i32.const 0x80000000)) (i32.const 0xfae147af) (i32.const -23) (i32.const 0x51eb851) (i32.const 23))
(assert_return (invoke "i32-by-25"
  (i32.const 0x80000001)) (i32.const 0xfae147af) (i32.const -22) (i32.const 0x51eb851) (i32.const 24))
(assert_return (invoke "i32-by-25"
  (i32.const 0x80000002)) (i32.const 0xfae147af) (i32.const -21) (i32.const 0x51eb852) (i32.const 0))
(assert_return (invoke "i32-by-25"
  (i32.const 0x80000003)) (i32.const 0xfae147af) (i32.const -20) (i32.const 0x51eb852) (i32.const 1))
(assert_return (invoke "i32-by-25"
  (i32.const 0xbffffffd)) (i32.const 0xfd70a3d7) (i32.const -2) (i32.const 0x7ae147a) (i32.const 19))
(assert_return (invoke "i32-by-25"
  (i32.const 0x7fffffff)) (i32.const 0x51eb851) (i32.const 22) (i32.const 0x51eb851) (i32.const 22))
(assert_return (invoke "i32-by-25"
  (i32.const 0x7ffffffe)) (i32.const 0x51eb851) (i32.const 21) (i32.const 0x51eb851) (i32.const 21))
(assert_return (invoke "i32-by-25"
  (i32.const 0xaaaaaaba)) (i32.const 0xfc962fca) (i32.const 0) (i32.const 0x6d3a06d) (i32.const 21))
(assert_return (invoke "i32-by-25"
  (i32.const 0xaaaaaab9)) (i32.const 0xfc962fca) (i32.const -1) (i32.const 0x6d3a06d) (i32.const 20))
(assert_return (invoke "i32-by-25"
  (i32.const 0xaaaaaabb)) (i32.const 0xfc962fcb) (i32.const -24) (i32.const 0x6d3a06d) (i32.const 22))
(assert_return (invoke "i32-by-100" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by-100" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by-100"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 0x28f5c28) (i32.const 95))
(assert_return (invoke "i32-by-100" (i32.const 100)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by-100" (i32.const 99)) (i32.const 0) (i32.const 99) (i32.const 0) (i32.const 99))
(assert_return (invoke "i32-by-100"
  (i32.const -100)) (i32.const -1) (i32.const 0) (i32.const 0x28f5c27) (i32.const 96))
(assert_return (invoke "i32-by-100"
  (i32.const 0x80000000)) (i32.const 0xfeb851ec) (i32.const -48) (i32.const 0x147ae14) (i32.const 48))
(assert_return (invoke "i32-by-100"
  (i32.const 0x80000001)) (i32.const 0xfeb851ec) (i32.const -47) (i32.const 0x147ae14) (i32.const 49))
(assert_return (invoke "i32-by-100"
  (i32.const 0x80000002)) (i32.const 0xfeb851ec) (i32.const -46) (i32.const 0x147ae14) (i32.const 50))
(assert_return (invoke "i32-by-100"
  (i32.const 0x80000003)) (i32.const 0xfeb851ec) (i32.const -45) (i32.const 0x147ae14) (i32.const 51))
(assert_return (invoke "i32-by-100"
  (i32.const 0xbffffffd)) (i32.const 0xff5c28f6) (i32.const -27) (i32.const 0x1eb851e) (i32.const 69))
(assert_return (invoke "i32-by-100"
  (i32.const 0x7fffffff)) (i32.const 0x147ae14) (i32.const 47) (i32.const 0x147ae14) (i32.const 47))
(assert_return (invoke "i32-by-100"
  (i32.const 0x7ffffffe)) (i32.const 0x147ae14) (i32.const 46) (i32.const 0x147ae14) (i32.const 46))
(assert_return (invoke "i32-by-100"
  (i32.const 0xaaaaaaec)) (i32.const 0xff258bf3) (i32.const 0) (i32.const 0x1b4e81b) (i32.const 96))
(assert_return (invoke "i32-by-100"
  (i32.const 0xaaaaaaeb)) (i32.const 0xff258bf3) (i32.const -1) (i32.const 0x1b4e81b) (i32.const 95))
(assert_return (invoke "i32-by-100"
  (i32.const 0xaaaaaaed)) (i32.const 0xff258bf4) (i32.const -99) (i32.const 0x1b4e81b) (i32.const 97))
(assert_return (invoke "i32-by-125" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by-125" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by-125"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 0x20c49ba) (i32.const 45))
(assert_return (invoke "i32-by-125" (i32.const 125)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by-125"
  (i32.const 124)) (i32.const 0) (i32.const 124) (i32.const 0) (i32.const 124))
(assert_return (invoke "i32-by-125"
  (i32.const -125)) (i32.const -1) (i32.const 0) (i32.const 0x20c49b9) (i32.const 46))
(assert_return (invoke "i32-by-125"
  (i32.const 0x80000000)) (i32.const 0xfef9db23) (i32.const -23) (i32.const 0x10624dd) (i32.const 23))
(assert_return (invoke "i32-by-125"
  (i32.const 0x80000001)) (i32.const 0xfef9db23) (i32.const -22) (i32.const 0x10624dd) (i32.const 24))
(assert_return (invoke "i32-by-125"
  (i32.const 0x80000002)) (i32.const 0xfef9db23) (i32.const -21) (i32.const 0x10624dd) (i32.const 25))
(assert_return (invoke "i32-by-125"
  (i32.const 0x80000003)) (i32.const 0xfef9db23) (i32.const -20) (i32.const 0x10624dd) (i32.const 26))
(assert_return (invoke "i32-by-125"
  (i32.const 0xbffffffd)) (i32.const 0xff7ced92) (i32.const -77) (i32.const 0x189374b) (i32.const 94))
(assert_return (invoke "i32-by-125"
  (i32.const 0x7fffffff)) (i32.const 0x10624dd) (i32.const 22) (i32.const 0x10624dd) (i32.const 22))
(assert_return (invoke "i32-by-125"
  (i32.const 0x7ffffffe)) (i32.const 0x10624dd) (i32.const 21) (i32.const 0x10624dd) (i32.const 21))
(assert_return (invoke "i32-by-125"
  (i32.const 0xaaaaaaba)) (i32.const 0xff513cc2) (i32.const 0) (i32.const 0x15d867c) (i32.const 46))
(assert_return (invoke "i32-by-125"
  (i32.const 0xaaaaaab9)) (i32.const 0xff513cc2) (i32.const -1) (i32.const 0x15d867c) (i32.const 45))
(assert_return (invoke "i32-by-125"
  (i32.const 0xaaaaaabb)) (i32.const 0xff513cc3) (i32.const -124) (i32.const 0x15d867c) (i32.const 47))
(assert_return (invoke "i32-by-625" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by-625" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by-625"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 0x68db8b) (i32.const 420))
(assert_return (invoke "i32-by-625" (i32.const 625)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by-625"
  (i32.const 624)) (i32.const 0) (i32.const 624) (i32.const 0) (i32.const 624))
(assert_return (invoke "i32-by-625"
  (i32.const -625)) (i32.const -1) (i32.const 0) (i32.const 0x68db8a) (i32.const 421))
(assert_return (invoke "i32-by-625"
  (i32.const 0x80000000)) (i32.const 0xffcb923b) (i32.const -523) (i32.const 0x346dc5) (i32.const 523))
(assert_return (invoke "i32-by-625"
  (i32.const 0x80000001)) (i32.const 0xffcb923b) (i32.const -522) (i32.const 0x346dc5) (i32.const 524))
(assert_return (invoke "i32-by-625"
  (i32.const 0x80000002)) (i32.const 0xffcb923b) (i32.const -521) (i32.const 0x346dc5) (i32.const 525))
(assert_return (invoke "i32-by-625"
  (i32.const 0x80000003)) (i32.const 0xffcb923b) (i32.const -520) (i32.const 0x346dc5) (i32.const 526))
(assert_return (invoke "i32-by-625"
  (i32.const 0xbffffffd)) (i32.const 0xffe5c91e) (i32.const -577) (i32.const 0x4ea4a8) (i32.const 469))
(assert_return (invoke "i32-by-625"
  (i32.const 0x7fffffff)) (i32.const 0x346dc5) (i32.const 522) (i32.const 0x346dc5) (i32.const 522))
(assert_return (invoke "i32-by-625"
  (i32.const 0x7ffffffe)) (i32.const 0x346dc5) (i32.const 521) (i32.const 0x346dc5) (i32.const 521))
(assert_return (invoke "i32-by-625"
  (i32.const 0xaaaaab37)) (i32.const 0xffdd0c27) (i32.const 0) (i32.const 0x45e7b2) (i32.const 421))
(assert_return (invoke "i32-by-625"
  (i32.const 0xaaaaab36)) (i32.const 0xffdd0c27) (i32.const -1) (i32.const 0x45e7b2) (i32.const 420))
(assert_return (invoke "i32-by-625"
  (i32.const 0xaaaaab38)) (i32.const 0xffdd0c28) (i32.const -624) (i32.const 0x45e7b2) (i32.const 422))
(assert_return (invoke "i32-by-641" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by-641" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by-641"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 0x663d80) (i32.const 639))
(assert_return (invoke "i32-by-641" (i32.const 641)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by-641"
  (i32.const 640)) (i32.const 0) (i32.const 640) (i32.const 0) (i32.const 640))
(assert_return (invoke "i32-by-641"
  (i32.const -641)) (i32.const -1) (i32.const 0) (i32.const 0x663d7f) (i32.const 640))
(assert_return (invoke "i32-by-641"
  (i32.const 0x80000000)) (i32.const 0xffcce140) (i32.const -320) (i32.const 0x331ec0) (i32.const 320))
(assert_return (invoke "i32-by-641"
  (i32.const 0x80000001)) (i32.const 0xffcce140) (i32.const -319) (i32.const 0x331ec0) (i32.const 321))
(assert_return (invoke "i32-by-641"
  (i32.const 0x80000002)) (i32.const 0xffcce140) (i32.const -318) (i32.const 0x331ec0) (i32.const 322))
(assert_return (invoke "i32-by-641"
  (i32.const 0x80000003)) (i32.const 0xffcce140) (i32.const -317) (i32.const 0x331ec0) (i32.const 323))
(assert_return (invoke "i32-by-641"
  (i32.const 0xbffffffd)) (i32.const 0xffe670a0) (i32.const -163) (i32.const 0x4cae20) (i32.const 477))
(assert_return (invoke "i32-by-641"
  (i32.const 0x7fffffff)) (i32.const 0x331ec0) (i32.const 319) (i32.const 0x331ec0) (i32.const 319))
(assert_return (invoke "i32-by-641"
  (i32.const 0x7ffffffe)) (i32.const 0x331ec0) (i32.const 318) (i32.const 0x331ec0) (i32.const 318))
(assert_return (invoke "i32-by-641"
  (i32.const 0xaaaaab80)) (i32.const 0xffddeb80) (i32.const 0) (i32.const 0x442900) (i32.const 640))
(assert_return (invoke "i32-by-641"
  (i32.const 0xaaaaab7f)) (i32.const 0xffddeb80) (i32.const -1) (i32.const 0x442900) (i32.const 639))
(assert_return (invoke "i32-by-641"
  (i32.const 0xaaaaab81)) (i32.const 0xffddeb81) (i32.const -640) (i32.const 0x442901) (i32.const 0))
(assert_return (invoke "i32-by-1000" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by-1000" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by-1000"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 0x418937) (i32.const 295))
(assert_return (invoke "i32-by-1000"
  (i32.const 1000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by-1000"
  (i32.const 999)) (i32.const 0) (i32.const 999) (i32.const 0) (i32.const 999))
(assert_return (invoke "i32-by-1000"
  (i32.const -1000)) (i32.const -1) (i32.const 0) (i32.const 0x418936) (i32.const 296))
(assert_return (invoke "i32-by-1000"
  (i32.const 0x80000000)) (i32.const 0xffdf3b65) (i32.const -648) (i32.const 0x20c49b) (i32.const 648))
(assert_return (invoke "i32-by-1000"
  (i32.const 0x80000001)) (i32.const 0xffdf3b65) (i32.const -647) (i32.const 0x20c49b) (i32.const 649))
(assert_return (invoke "i32-by-1000"
  (i32.const 0x80000002)) (i32.const 0xffdf3b65) (i32.const -646) (i32.const 0x20c49b) (i32.const 650))
(assert_return (invoke "i32-by-1000"
  (i32.const 0x80000003)) (i32.const 0xffdf3b65) (i32.const -645) (i32.const 0x20c49b) (i32.const 651))
(assert_return (invoke "i32-by-1000"
  (i32.const 0xbffffffd)) (i32.const 0xffef9db3) (i32.const -827) (i32.const 0x3126e9) (i32.const 469))
(assert_return (invoke "i32-by-1000"
  (i32.const 0x7fffffff)) (i32.const 0x20c49b) (i32.const 647) (i32.const 0x20c49b) (i32.const 647))
(assert_return (invoke "i32-by-1000"
  (i32.const 0x7ffffffe)) (i32.const 0x20c49b) (i32.const 646) (i32.const 0x20c49b) (i32.const 646))
(assert_return (invoke "i32-by-1000"
  (i32.const 0xaaaaada8)) (i32.const 0xffea2799) (i32.const 0) (i32.const 0x2bb0d0) (i32.const 296))
(assert_return (invoke "i32-by-1000"
  (i32.const 0xaaaaada7)) (i32.const 0xffea2799) (i32.const -1) (i32.const 0x2bb0d0) (i32.const 295))
(assert_return (invoke "i32-by-1000"
  (i32.const 0xaaaaada9)) (i32.const 0xffea279a) (i32.const -999) (i32.const 0x2bb0d0) (i32.const 297))
(assert_return (invoke "i32-by-4096" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by-4096" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by-4096"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 0xfffff) (i32.const 4095))
(assert_return (invoke "i32-by-4096"
  (i32.const 4096)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by-4096"
  (i32.const 4095)) (i32.const 0) (i32.const 4095) (i32.const 0) (i32.const 4095))
(assert_return (invoke "i32-by-4096"
  (i32.const -4096)) (i32.const -1) (i32.const 0) (i32.const 0xfffff) (i32.const 0))
(assert_return (invoke "i32-by-4096"
  (i32.const 0x80000000)) (i32.const 0xfff80000) (i32.const 0) (i32.const 0x80000) (i32.const 0))
(assert_return (invoke "i32-by-4096"
  (i32.const 0x80000001)) (i32.const 0xfff80001) (i32.const -4095) (i32.const 0x80000) (i32.const 1))
(assert_return (invoke "i32-by-4096"
  (i32.const 0x80000002)) (i32.const 0xfff80001) (i32.const -4094) (i32.const 0x80000) (i32.const 2))
(assert_return (invoke "i32-by-4096"
  (i32.const 0x80000003)) (i32.const 0xfff80001) (i32.const -4093) (i32.const 0x80000) (i32.const 3))
(assert_return (invoke "i32-by-4096"
  (i32.const 0xbffffffd)) (i32.const 0xfffc0000) (i32.const -3) (i32.const 0xbffff) (i32.const 4093))
(assert_return (invoke "i32-by-4096"
  (i32.const 0x7fffffff)) (i32.const 0x7ffff) (i32.const 4095) (i32.const 0x7ffff) (i32.const 4095))
(assert_return (invoke "i32-by-4096"
  (i32.const 0x7ffffffe)) (i32.const 0x7ffff) (i32.const 4094) (i32.const 0x7ffff) (i32.const 4094))
(assert_return (invoke "i32-by-4096"
  (i32.const 0xaaaab000)) (i32.const 0xfffaaaab) (i32.const 0) (i32.const 0xaaaab) (i32.const 0))
(assert_return (invoke "i32-by-4096"
  (i32.const 0xaaaaafff)) (i32.const 0xfffaaaab) (i32.const -1) (i32.const 0xaaaaa) (i32.const 4095))
(assert_return (invoke "i32-by-4096"
  (i32.const 0xaaaab001)) (i32.const 0xfffaaaac) (i32.const -4095) (i32.const 0xaaaab) (i32.const 1))
(assert_return (invoke "i32-by-10007" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by-10007" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by-10007"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 0x68c8c) (i32.const 2923))
(assert_return (invoke "i32-by-10007"
  (i32.const 10007)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by-10007"
  (i32.const 10006)) (i32.const 0) (i32.const 10006) (i32.const 0) (i32.const 10006))
(assert_return (invoke "i32-by-10007"
  (i32.const -10007)) (i32.const -1) (i32.const 0) (i32.const 0x68c8b) (i32.const 2924))
(assert_return (invoke "i32-by-10007"
  (i32.const 0x80000000)) (i32.const 0xfffcb9ba) (i32.const -1462) (i32.const 0x34646) (i32.const 1462))
(assert_return (invoke "i32-by-10007"
  (i32.const 0x80000001)) (i32.const 0xfffcb9ba) (i32.const -1461) (i32.const 0x34646) (i32.const 1463))
(assert_return (invoke "i32-by-10007"
  (i32.const 0x80000002)) (i32.const 0xfffcb9ba) (i32.const -1460) (i32.const 0x34646) (i32.const 1464))
(assert_return (invoke "i32-by-10007"
  (i32.const 0x80000003)) (i32.const 0xfffcb9ba) (i32.const -1459) (i32.const 0x34646) (i32.const 1465))
(assert_return (invoke "i32-by-10007"
  (i32.const 0xbffffffd)) (i32.const 0xfffe5cdd) (i32.const -734) (i32.const 0x4e969) (i32.const 2190))
(assert_return (invoke "i32-by-10007"
  (i32.const 0x7fffffff)) (i32.const 0x34646) (i32.const 1461) (i32.const 0x34646) (i32.const 1461))
(assert_return (invoke "i32-by-10007"
  (i32.const 0x7ffffffe)) (i32.const 0x34646) (i32.const 1460) (i32.const 0x34646) (i32.const 1460))
(assert_return (invoke "i32-by-10007"
  (i32.const 0xaaaabb81)) (i32.const 0xfffdd127) (i32.const 0) (i32.const 0x45db3) (i32.const 2924))
(assert_return (invoke "i32-by-10007"
  (i32.const 0xaaaabb80)) (i32.const 0xfffdd127) (i32.const -1) (i32.const 0x45db3) (i32.const 2923))
(assert_return (invoke "i32-by-10007"
  (i32.const 0xaaaabb82)) (i32.const 0xfffdd128) (i32.const -10006) (i32.const 0x45db3) (i32.const 2925))
(assert_return (invoke "i32-by-2147483647"
  (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by-2147483647"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by-2147483647"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 2) (i32.const 1))
(assert_return (invoke "i32-by-2147483647"
  (i32.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by-2147483647"
  (i32.const 0x7ffffffe)) (i32.const 0) (i32.const 0x7ffffffe) (i32.const 0) (i32.const 0x7ffffffe))
(assert_return (invoke "i32-by-2147483647"
  (i32.const 0x80000001)) (i32.const -1) (i32.const 0) (i32.const 1) (i32.const 2))
(assert_return (invoke "i32-by-2147483647"
  (i32.const 0x80000000)) (i32.const -1) (i32.const -1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i32-by-2147483647"
  (i32.const 0x80000001)) (i32.const -1) (i32.const 0) (i32.const 1) (i32.const 2))
(assert_return (invoke "i32-by-2147483647"
  (i32.const 0x80000002)) (i32.const 0) (i32.const 0x80000002) (i32.const 1) (i32.const 3))
(assert_return (invoke "i32-by-2147483647"
  (i32.const 0x80000003)) (i32.const 0) (i32.const 0x80000003) (i32.const 1) (i32.const 4))
(assert_return (invoke "i32-by-2147483647"
  (i32.const 0xbffffffd)) (i32.const 0) (i32.const 0xbffffffd) (i32.const 1) (i32.const 0x3ffffffe))
(assert_return (invoke "i32-by-2147483647"
  (i32.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by-2147483647"
  (i32.const 0x7ffffffe)) (i32.const 0) (i32.const 0x7ffffffe) (i32.const 0) (i32.const 0x7ffffffe))
(assert_return (invoke "i32-by-2147483647"
  (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by-2147483647"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 2) (i32.const 1))
(assert_return (invoke "i32-by-2147483647"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by--1" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by--1" (i32.const 1)) (i32.const -1) (i32.const 0) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by--1" (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by--1" (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by--1" (i32.const -2)) (i32.const 2) (i32.const 0) (i32.const 0) (i32.const -2))
(assert_return (invoke "i32-by--1" (i32.const 1)) (i32.const -1) (i32.const 0) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by--1"
  (i32.const 0x80000001)) (i32.const 0x7fffffff) (i32.const 0) (i32.const 0) (i32.const 0x80000001))
(assert_return (invoke "i32-by--1"
  (i32.const 0x80000002)) (i32.const 0x7ffffffe) (i32.const 0) (i32.const 0) (i32.const 0x80000002))
(assert_return (invoke "i32-by--1"
  (i32.const 0x80000003)) (i32.const 0x7ffffffd) (i32.const 0) (i32.const 0) (i32.const 0x80000003))
(assert_return (invoke "i32-by--1"
  (i32.const 0xbffffffd)) (i32.const 0x40000003) (i32.const 0) (i32.const 0) (i32.const 0xbffffffd))
(assert_return (invoke "i32-by--1"
  (i32.const 0x7fffffff)) (i32.const 0x80000001) (i32.const 0) (i32.const 0) (i32.const 0x7fffffff))
(assert_return (invoke "i32-by--1"
  (i32.const 0x7ffffffe)) (i32.const 0x80000002) (i32.const 0) (i32.const 0) (i32.const 0x7ffffffe))
(assert_return (invoke "i32-by--1"
  (i32.const 0xaaaaaaac)) (i32.const 0x55555554) (i32.const 0) (i32.const 0) (i32.const 0xaaaaaaac))
(assert_return (invoke "i32-by--1"
  (i32.const 0xaaaaaaab)) (i32.const 0x55555555) (i32.const 0) (i32.const 0) (i32.const 0xaaaaaaab))
(assert_return (invoke "i32-by--1"
  (i32.const 0xaaaaaaad)) (i32.const 0x55555553) (i32.const 0) (i32.const 0) (i32.const 0xaaaaaaad))
(assert_return (invoke "i32-by--2" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by--2" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by--2" (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i32-by--2" (i32.const -2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by--2" (i32.const -3)) (i32.const 1) (i32.const -1) (i32.const 0) (i32.const -3))
(assert_return (invoke "i32-by--2" (i32.const 2)) (i32.const -1) (i32.const 0) (i32.const 0) (i32.const 2))
(assert_return (invoke "i32-by--2"
  (i32.const 0x80000000)) (i32.const 0x40000000) (i32.const 0) (i32.const 0) (i32.const 0x80000000))
(assert_return (invoke "i32-by--2"
  (i32.const 0x80000001)) (i32.const 0x3fffffff) (i32.const -1) (i32.const 0) (i32.const 0x80000001))
(assert_return (invoke "i32-by--2"
  (i32.const 0x80000002)) (i32.const 0x3fffffff) (i32.const 0) (i32.const 0) (i32.const 0x80000002))
(assert_return (invoke "i32-by--2"
  (i32.const 0x80000003)) (i32.const 0x3ffffffe) (i32.const -1) (i32.const 0) (i32.const 0x80000003))
(assert_return (invoke "i32-by--2"
  (i32.const 0xbffffffd)) (i32.const 0x20000001) (i32.const -1) (i32.const 0) (i32.const 0xbffffffd))
(assert_return (invoke "i32-by--2"
  (i32.const 0x7fffffff)) (i32.const 0xc0000001) (i32.const 1) (i32.const 0) (i32.const 0x7fffffff))
(assert_return (invoke "i32-by--2"
  (i32.const 0x7ffffffe)) (i32.const 0xc0000001) (i32.const 0) (i32.const 0) (i32.const 0x7ffffffe))
(assert_return (invoke "i32-by--2"
  (i32.const 0xaaaaaaac)) (i32.const 0x2aaaaaaa) (i32.const 0) (i32.const 0) (i32.const 0xaaaaaaac))
(assert_return (invoke "i32-by--2"
  (i32.const 0xaaaaaaab)) (i32.const 0x2aaaaaaa) (i32.const -1) (i32.const 0) (i32.const 0xaaaaaaab))
(assert_return (invoke "i32-by--2"
  (i32.const 0xaaaaaaad)) (i32.const 0x2aaaaaa9) (i32.const -1) (i32.const 0) (i32.const 0xaaaaaaad))
(assert_return (invoke "i32-by--4" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by--4" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by--4" (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 1) (i32.const 3))
(assert_return (invoke "i32-by--4" (i32.const -4)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by--4" (i32.const -5)) (i32.const 1) (i32.const -1) (i32.const 0) (i32.const -5))
(assert_return (invoke "i32-by--4" (i32.const 4)) (i32.const -1) (i32.const 0) (i32.const 0) (i32.const 4))
(assert_return (invoke "i32-by--4"
  (i32.const 0x80000000)) (i32.const 0x20000000) (i32.const 0) (i32.const 0) (i32.const 0x80000000))
(assert_return (invoke "i32-by--4"
  (i32.const 0x80000001)) (i32.const 0x1fffffff) (i32.const -3) (i32.const 0) (i32.const 0x80000001))
(assert_return (invoke "i32-by--4"
  (i32.const 0x80000002)) (i32.const 0x1fffffff) (i32.const -2) (i32.const 0) (i32.const 0x80000002))
(assert_return (invoke "i32-by--4"
  (i32.const 0x80000003)) (i32.const 0x1fffffff) (i32.const -1) (i32.const 0) (i32.const 0x80000003))
(assert_return (invoke "i32-by--4"
  (i32.const 0xbffffffd)) (i32.const 0x10000000) (i32.const -3) (i32.const 0) (i32.const 0xbffffffd))
(assert_return (invoke "i32-by--4"
  (i32.const 0x7fffffff)) (i32.const 0xe0000001) (i32.const 3) (i32.const 0) (i32.const 0x7fffffff))
(assert_return (invoke "i32-by--4"
  (i32.const 0x7ffffffe)) (i32.const 0xe0000001) (i32.const 2) (i32.const 0) (i32.const 0x7ffffffe))
(assert_return (invoke "i32-by--4"
  (i32.const 0xaaaaaaac)) (i32.const 0x15555555) (i32.const 0) (i32.const 0) (i32.const 0xaaaaaaac))
(assert_return (invoke "i32-by--4"
  (i32.const 0xaaaaaaab)) (i32.const 0x15555555) (i32.const -1) (i32.const 0) (i32.const 0xaaaaaaab))
(assert_return (invoke "i32-by--4"
  (i32.const 0xaaaaaaad)) (i32.const 0x15555554) (i32.const -3) (i32.const 0) (i32.const 0xaaaaaaad))
(assert_return (invoke "i32-by--5" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by--5" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by--5" (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 1) (i32.const 4))
(assert_return (invoke "i32-by--5" (i32.const -5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by--5" (i32.const -6)) (i32.const 1) (i32.const -1) (i32.const 0) (i32.const -6))
(assert_return (invoke "i32-by--5" (i32.const 5)) (i32.const -1) (i32.const 0) (i32.const 0) (i32.const 5))
(assert_return (invoke "i32-by--5"
  (i32.const 0x80000000)) (i32.const 0x19999999) (i32.const -3) (i32.const 0) (i32.const 0x80000000))
(assert_return (invoke "i32-by--5"
  (i32.const 0x80000001)) (i32.const 0x19999999) (i32.const -2) (i32.const 0) (i32.const 0x80000001))
(assert_return (invoke "i32-by--5"
  (i32.const 0x80000002)) (i32.const 0x19999999) (i32.const -1) (i32.const 0) (i32.const 0x80000002))
(assert_return (invoke "i32-by--5"
  (i32.const 0x80000003)) (i32.const 0x19999999) (i32.const 0) (i32.const 0) (i32.const 0x80000003))
(assert_return (invoke "i32-by--5"
  (i32.const 0xbffffffd)) (i32.const 0xccccccd) (i32.const -2) (i32.const 0) (i32.const 0xbffffffd))
(assert_return (invoke "i32-by--5"
  (i32.const 0x7fffffff)) (i32.const 0xe6666667) (i32.const 2) (i32.const 0) (i32.const 0x7fffffff))
(assert_return (invoke "i32-by--5"
  (i32.const 0x7ffffffe)) (i32.const 0xe6666667) (i32.const 1) (i32.const 0) (i32.const 0x7ffffffe))
(assert_return (invoke "i32-by--5"
  (i32.const 0xaaaaaab0)) (i32.const 0x11111110) (i32.const 0) (i32.const 0) (i32.const 0xaaaaaab0))
(assert_return (invoke "i32-by--5"
  (i32.const 0xaaaaaaaf)) (i32.const 0x11111110) (i32.const -1) (i32.const 0) (i32.const 0xaaaaaaaf))
(assert_return (invoke "i32-by--5"
  (i32.const 0xaaaaaab1)) (i32.const 0x1111110f) (i32.const -4) (i32.const 0) (i32.const 0xaaaaaab1))
(assert_return (invoke "i32-by--7" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by--7" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by--7" (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 1) (i32.const 6))
(assert_return (invoke "i32-by--7" (i32.const -7)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by--7" (i32.const -8)) (i32.const 1) (i32.const -1) (i32.const 0) (i32.const -8))
(assert_return (invoke "i32-by--7" (i32.const 7)) (i32.const -1) (i32.const 0) (i32.const 0) (i32.const 7))
(assert_return (invoke "i32-by--7"
  (i32.const 0x80000000)) (i32.const 0x12492492) (i32.const -2) (i32.const 0) (i32.const 0x80000000))
(assert_return (invoke "i32-by--7"
  (i32.const 0x80000001)) (i32.const 0x12492492) (i32.const -1) (i32.const 0) (i32.const 0x80000001))
(assert_return (invoke "i32-by--7"
  (i32.const 0x80000002)) (i32.const 0x12492492) (i32.const 0) (i32.const 0) (i32.const 0x80000002))
(assert_return (invoke "i32-by--7"
  (i32.const 0x80000003)) (i32.const 0x12492491) (i32.const -6) (i32.const 0) (i32.const 0x80000003))
(assert_return (invoke "i32-by--7"
  (i32.const 0xbffffffd)) (i32.const 0x9249249) (i32.const -4) (i32.const 0) (i32.const 0xbffffffd))
(assert_return (invoke "i32-by--7"
  (i32.const 0x7fffffff)) (i32.const 0xedb6db6e) (i32.const 1) (i32.const 0) (i32.const 0x7fffffff))
(assert_return (invoke "i32-by--7"
  (i32.const 0x7ffffffe)) (i32.const 0xedb6db6e) (i32.const 0) (i32.const 0) (i32.const 0x7ffffffe))
(assert_return (invoke "i32-by--7"
  (i32.const 0xaaaaaaac)) (i32.const 0xc30c30c) (i32.const 0) (i32.const 0) (i32.const 0xaaaaaaac))
(assert_return (invoke "i32-by--7"
  (i32.const 0xaaaaaaab)) (i32.const 0xc30c30c) (i32.const -1) (i32.const 0) (i32.const 0xaaaaaaab))
(assert_return (invoke "i32-by--7"
  (i32.const 0xaaaaaaad)) (i32.const 0xc30c30b) (i32.const -6) (i32.const 0) (i32.const 0xaaaaaaad))
(assert_return (invoke "i32-by--8" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by--8" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by--8" (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 1) (i32.const 7))
(assert_return (invoke "i32-by--8" (i32.const -8)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by--8" (i32.const -9)) (i32.const 1) (i32.const -1) (i32.const 0) (i32.const -9))
(assert_return (invoke "i32-by--8" (i32.const 8)) (i32.const -1) (i32.const 0) (i32.const 0) (i32.const 8))
(assert_return (invoke "i32-by--8"
  (i32.const 0x80000000)) (i32.const 0x10000000) (i32.const 0) (i32.const 0) (i32.const 0x80000000))
(assert_return (invoke "i32-by--8"
  (i32.const 0x80000001)) (i32.const 0xfffffff) (i32.const -7) (i32.const 0) (i32.const 0x80000001))
(assert_return (invoke "i32-by--8"
  (i32.const 0x80000002)) (i32.const 0xfffffff) (i32.const -6) (i32.const 0) (i32.const 0x80000002))
(assert_return (invoke "i32-by--8"
  (i32.const 0x80000003)) (i32.const 0xfffffff) (i32.const -5) (i32.const 0) (i32.const 0x80000003))
(assert_return (invoke "i32-by--8"
  (i32.const 0xbffffffd)) (i32.const 0x8000000) (i32.const -3) (i32.const 0) (i32.const 0xbffffffd))
(assert_return (invoke "i32-by--8"
  (i32.const 0x7fffffff)) (i32.const 0xf0000001) (i32.const 7) (i32.const 0) (i32.const 0x7fffffff))
(assert_return (invoke "i32-by--8"
  (i32.const 0x7ffffffe)) (i32.const 0xf0000001) (i32.const 6) (i32.const 0) (i32.const 0x7ffffffe))
(assert_return (invoke "i32-by--8"
  (i32.const 0xaaaaaab0)) (i32.const 0xaaaaaaa) (i32.const 0) (i32.const 0) (i32.const 0xaaaaaab0))
(assert_return (invoke "i32-by--8"
  (i32.const 0xaaaaaaaf)) (i32.const 0xaaaaaaa) (i32.const -1) (i32.const 0) (i32.const 0xaaaaaaaf))
(assert_return (invoke "i32-by--8"
  (i32.const 0xaaaaaab1)) (i32.const 0xaaaaaa9) (i32.const -7) (i32.const 0) (i32.const 0xaaaaaab1))
(assert_return (invoke "i32-by--10" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by--10" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by--10" (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 1) (i32.const 9))
(assert_return (invoke "i32-by--10" (i32.const -10)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by--10"
  (i32.const -11)) (i32.const 1) (i32.const -1) (i32.const 0) (i32.const -11))
(assert_return (invoke "i32-by--10" (i32.const 10)) (i32.const -1) (i32.const 0) (i32.const 0) (i32.const 10))
(assert_return (invoke "i32-by--10"
  (i32.const 0x80000000)) (i32.const 0xccccccc) (i32.const -8) (i32.const 0) (i32.const 0x80000000))
(assert_return (invoke "i32-by--10"
  (i32.const 0x80000001)) (i32.const 0xccccccc) (i32.const -7) (i32.const 0) (i32.const 0x80000001))
(assert_return (invoke "i32-by--10"
  (i32.const 0x80000002)) (i32.const 0xccccccc) (i32.const -6) (i32.const 0) (i32.const 0x80000002))
(assert_return (invoke "i32-by--10"
  (i32.const 0x80000003)) (i32.const 0xccccccc) (i32.const -5) (i32.const 0) (i32.const 0x80000003))
(assert_return (invoke "i32-by--10"
  (i32.const 0xbffffffd)) (i32.const 0x6666666) (i32.const -7) (i32.const 0) (i32.const 0xbffffffd))
(assert_return (invoke "i32-by--10"
  (i32.const 0x7fffffff)) (i32.const 0xf3333334) (i32.const 7) (i32.const 0) (i32.const 0x7fffffff))
(assert_return (invoke "i32-by--10"
  (i32.const 0x7ffffffe)) (i32.const 0xf3333334) (i32.const 6) (i32.const 0) (i32.const 0x7ffffffe))
(assert_return (invoke "i32-by--10"
  (i32.const 0xaaaaaab0)) (i32.const 0x8888888) (i32.const 0) (i32.const 0) (i32.const 0xaaaaaab0))
(assert_return (invoke "i32-by--10"
  (i32.const 0xaaaaaaaf)) (i32.const 0x8888888) (i32.const -1) (i32.const 0) (i32.const 0xaaaaaaaf))
(assert_return (invoke "i32-by--10"
  (i32.const 0xaaaaaab1)) (i32.const 0x8888887) (i32.const -9) (i32.const 0) (i32.const 0xaaaaaab1))
(assert_return (invoke "i32-by--11" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by--11" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by--11" (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 1) (i32.const 10))
(assert_return (invoke "i32-by--11" (i32.const -11)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by--11"
  (i32.const -12)) (i32.const 1) (i32.const -1) (i32.const 0) (i32.const -12))
(assert_return (invoke "i32-by--11" (i32.const 11)) (i32.const -1) (i32.const 0) (i32.const 0) (i32.const 11))
(assert_return (invoke "i32-by--11"
  (i32.const 0x80000000)) (i32.const 0xba2e8ba) (i32.const -2) (i32.const 0) (i32.const 0x80000000))
(assert_return (invoke "i32-by--11"
  (i32.const 0x80000001)) (i32.const 0xba2e8ba) (i32.const -1) (i32.const 0) (i32.const 0x80000001))
(assert_return (invoke "i32-by--11"
  (i32.const 0x80000002)) (i32.const 0xba2e8ba) (i32.const 0) (i32.const 0) (i32.const 0x80000002))
(assert_return (invoke "i32-by--11"
  (i32.const 0x80000003)) (i32.const 0xba2e8b9) (i32.const -10) (i32.const 0) (i32.const 0x80000003))
(assert_return (invoke "i32-by--11"
  (i32.const 0xbffffffd)) (i32.const 0x5d1745d) (i32.const -4) (i32.const 0) (i32.const 0xbffffffd))
(assert_return (invoke "i32-by--11"
  (i32.const 0x7fffffff)) (i32.const 0xf45d1746) (i32.const 1) (i32.const 0) (i32.const 0x7fffffff))
(assert_return (invoke "i32-by--11"
  (i32.const 0x7ffffffe)) (i32.const 0xf45d1746) (i32.const 0) (i32.const 0) (i32.const 0x7ffffffe))
(assert_return (invoke "i32-by--11"
  (i32.const 0xaaaaaaac)) (i32.const 0x7c1f07c) (i32.const 0) (i32.const 0) (i32.const 0xaaaaaaac))
(assert_return (invoke "i32-by--11"
  (i32.const 0xaaaaaaab)) (i32.const 0x7c1f07c) (i32.const -1) (i32.const 0) (i32.const 0xaaaaaaab))
(assert_return (invoke "i32-by--11"
  (i32.const 0xaaaaaaad)) (i32.const 0x7c1f07b) (i32.const -10) (i32.const 0) (i32.const 0xaaaaaaad))
(assert_return (invoke "i32-by--13" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by--13" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by--13" (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 1) (i32.const 12))
(assert_return (invoke "i32-by--13" (i32.const -13)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by--13"
  (i32.const -14)) (i32.const 1) (i32.const -1) (i32.const 0) (i32.const -14))
(assert_return (invoke "i32-by--13" (i32.const 13)) (i32.const -1) (i32.const 0) (i32.const 0) (i32.const 13))
(assert_return (invoke "i32-by--13"
  (i32.const 0x80000000)) (i32.const 0x9d89d89) (i32.const -11) (i32.const 0) (i32.const 0x80000000))
(assert_return (invoke "i32-by--13"
  (i32.const 0x80000001)) (i32.const 0x9d89d89) (i32.const -10) (i32.const 0) (i32.const 0x80000001))
(assert_return (invoke "i32-by--13"
  (i32.const 0x80000002)) (i32.const 0x9d89d89) (i32.const -9) (i32.const 0) (i32.const 0x80000002))
(assert_return (invoke "i32-by--13"
  (i32.const 0x80000003)) (i32.const 0x9d89d89) (i32.const -8) (i32.const 0) (i32.const 0x80000003))
(assert_return (invoke "i32-by--13"
  (i32.const 0xbffffffd)) (i32.const 0x4ec4ec5) (i32.const -2) (i32.const 0) (i32.const 0xbffffffd))
(assert_return (invoke "i32-by--13"
  (i32.const 0x7fffffff)) (i32.const 0xf6276277) (i32.const 10) (i32.const 0) (i32.const 0x7fffffff))
(assert_return (invoke "i32-by--13"
  (i32.const 0x7ffffffe)) (i32.const 0xf6276277) (i32.const 9) (i32.const 0) (i32.const 0x7ffffffe))
(assert_return (invoke "i32-by--13"
  (i32.const 0xaaaaaab2)) (i32.const 0x6906906) (i32.const 0) (i32.const 0) (i32.const 0xaaaaaab2))
(assert_return (invoke "i32-by--13"
  (i32.const 0xaaaaaab1)) (i32.const 0x6906906) (i32.const -1) (i32.const 0) (i32.const 0xaaaaaab1))
(assert_return (invoke "i32-by--13"
  (i32.const 0xaaaaaab3)) (i32.const 0x6906905) (i32.const -12) (i32.const 0) (i32.const 0xaaaaaab3))
(assert_return (invoke "i32-by--25" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by--25" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by--25" (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 1) (i32.const 24))
(assert_return (invoke "i32-by--25" (i32.const -25)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by--25"
  (i32.const -26)) (i32.const 1) (i32.const -1) (i32.const 0) (i32.const -26))
(assert_return (invoke "i32-by--25" (i32.const 25)) (i32.const -1) (i32.const 0) (i32.const 0) (i32.const 25))
(assert_return (invoke "i32-by--25"
  (i32.const 0x80000000)) (i32.const 0x51eb851) (i32.const -23) (i32.const 0) (i32.const 0x80000000))
(assert_return (invoke "i32-by--25"
  (i32.const 0x80000001)) (i32.const 0x51eb851) (i32.const -22) (i32.const 0) (i32.const 0x80000001))
(assert_return (invoke "i32-by--25"
  (i32.const 0x80000002)) (i32.const 0x51eb851) (i32.const -21) (i32.const 0) (i32.const 0x80000002))
(assert_return (invoke "i32-by--25"
  (i32.const 0x80000003)) (i32.const 0x51eb851) (i32.const -20) (i32.const 0) (i32.const 0x80000003))
(assert_return (invoke "i32-by--25"
  (i32.const 0xbffffffd)) (i32.const 0x28f5c29) (i32.const -2) (i32.const 0) (i32.const 0xbffffffd))
(assert_return (invoke "i32-by--25"
  (i32.const 0x7fffffff)) (i32.const 0xfae147af) (i32.const 22) (i32.const 0) (i32.const 0x7fffffff))
(assert_return (invoke "i32-by--25"
  (i32.const 0x7ffffffe)) (i32.const 0xfae147af) (i32.const 21) (i32.const 0) (i32.const 0x7ffffffe))
(assert_return (invoke "i32-by--25"
  (i32.const 0xaaaaaaba)) (i32.const 0x369d036) (i32.const 0) (i32.const 0) (i32.const 0xaaaaaaba))
(assert_return (invoke "i32-by--25"
  (i32.const 0xaaaaaab9)) (i32.const 0x369d036) (i32.const -1) (i32.const 0) (i32.const 0xaaaaaab9))
(assert_return (invoke "i32-by--25"
  (i32.const 0xaaaaaabb)) (i32.const 0x369d035) (i32.const -24) (i32.const 0) (i32.const 0xaaaaaabb))
(assert_return (invoke "i32-by--100" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by--100" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by--100"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 1) (i32.const 99))
(assert_return (invoke "i32-by--100"
  (i32.const -100)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by--100"
  (i32.const -101)) (i32.const 1) (i32.const -1) (i32.const 0) (i32.const -101))
(assert_return (invoke "i32-by--100"
  (i32.const 100)) (i32.const -1) (i32.const 0) (i32.const 0) (i32.const 100))
(assert_return (invoke "i32-by--100"
  (i32.const 0x80000000)) (i32.const 0x147ae14) (i32.const -48) (i32.const 0) (i32.const 0x80000000))
(assert_return (invoke "i32-by--100"
  (i32.const 0x80000001)) (i32.const 0x147ae14) (i32.const -47) (i32.const 0) (i32.const 0x80000001))
(assert_return (invoke "i32-by--100"
  (i32.const 0x80000002)) (i32.const 0x147ae14) (i32.const -46) (i32.const 0) (i32.const 0x80000002))
(assert_return (invoke "i32-by--100"
  (i32.const 0x80000003)) (i32.const 0x147ae14) (i32.const -45) (i32.const 0) (i32.const 0x80000003))
(assert_return (invoke "i32-by--100"
  (i32.const 0xbffffffd)) (i32.const 0xa3d70a) (i32.const -27) (i32.const 0) (i32.const 0xbffffffd))
(assert_return (invoke "i32-by--100"
  (i32.const 0x7fffffff)) (i32.const 0xfeb851ec) (i32.const 47) (i32.const 0) (i32.const 0x7fffffff))
(assert_return (invoke "i32-by--100"
  (i32.const 0x7ffffffe)) (i32.const 0xfeb851ec) (i32.const 46) (i32.const 0) (i32.const 0x7ffffffe))
(assert_return (invoke "i32-by--100"
  (i32.const 0xaaaaaaec)) (i32.const 0xda740d) (i32.const 0) (i32.const 0) (i32.const 0xaaaaaaec))
(assert_return (invoke "i32-by--100"
  (i32.const 0xaaaaaaeb)) (i32.const 0xda740d) (i32.const -1) (i32.const 0) (i32.const 0xaaaaaaeb))
(assert_return (invoke "i32-by--100"
  (i32.const 0xaaaaaaed)) (i32.const 0xda740c) (i32.const -99) (i32.const 0) (i32.const 0xaaaaaaed))
(assert_return (invoke "i32-by--125" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by--125" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by--125"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 1) (i32.const 124))
(assert_return (invoke "i32-by--125"
  (i32.const -125)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by--125"
  (i32.const -126)) (i32.const 1) (i32.const -1) (i32.const 0) (i32.const -126))
(assert_return (invoke "i32-by--125"
  (i32.const 125)) (i32.const -1) (i32.const 0) (i32.const 0) (i32.const 125))
(assert_return (invoke "i32-by--125"
  (i32.const 0x80000000)) (i32.const 0x10624dd) (i32.const -23) (i32.const 0) (i32.const 0x80000000))
(assert_return (invoke "i32-by--125"
  (i32.const 0x80000001)) (i32.const 0x10624dd) (i32.const -22) (i32.const 0) (i32.const 0x80000001))
(assert_return (invoke "i32-by--125"
  (i32.const 0x80000002)) (i32.const 0x10624dd) (i32.const -21) (i32.const 0) (i32.const 0x80000002))
(assert_return (invoke "i32-by--125"
  (i32.const 0x80000003)) (i32.const 0x10624dd) (i32.const -20) (i32.const 0) (i32.const 0x80000003))
(assert_return (invoke "i32-by--125"
  (i32.const 0xbffffffd)) (i32.const 0x83126e) (i32.const -77) (i32.const 0) (i32.const 0xbffffffd))
(assert_return (invoke "i32-by--125"
  (i32.const 0x7fffffff)) (i32.const 0xfef9db23) (i32.const 22) (i32.const 0) (i32.const 0x7fffffff))
(assert_return (invoke "i32-by--125"
  (i32.const 0x7ffffffe)) (i32.const 0xfef9db23) (i32.const 21) (i32.const 0) (i32.const 0x7ffffffe))
(assert_return (invoke "i32-by--125"
  (i32.const 0xaaaaaaba)) (i32.const 0xaec33e) (i32.const 0) (i32.const 0) (i32.const 0xaaaaaaba))
(assert_return (invoke "i32-by--125"
  (i32.const 0xaaaaaab9)) (i32.const 0xaec33e) (i32.const -1) (i32.const 0) (i32.const 0xaaaaaab9))
(assert_return (invoke "i32-by--125"
  (i32.const 0xaaaaaabb)) (i32.const 0xaec33d) (i32.const -124) (i32.const 0) (i32.const 0xaaaaaabb))
(assert_return (invoke "i32-by--625" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by--625" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by--625"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 1) (i32.const 624))
(assert_return (invoke "i32-by--625"
  (i32.const -625)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by--625"
  (i32.const -626)) (i32.const 1) (i32.const -1) (i32.const 0) (i32.const -626))
(assert_return (invoke "i32-by--625"
  (i32.const 625)) (i32.const -1) (i32.const 0) (i32.const 0) (i32.const 625))
(assert_return (invoke "i32-by--625"
  (i32.const 0x80000000)) (i32.const 0x346dc5) (i32.const -523) (i32.const 0) (i32.const 0x80000000))
(assert_return (invoke "i32-by--625"
  (i32.const 0x80000001)) (i32.const 0x346dc5) (i32.const -522) (i32.const 0) (i32.const 0x80000001))
(assert_return (invoke "i32-by--625"
  (i32.const 0x80000002)) (i32.const 0x346dc5) (i32.const -521) (i32.const 0) (i32.const 0x80000002))
(assert_return (invoke "i32-by--625"
  (i32.const 0x80000003)) (i32.const 0x346dc5) (i32.const -520) (i32.const 0) (i32.const 0x80000003))
(assert_return (invoke "i32-by--625"
  (i32.const 0xbffffffd)) (i32.const 0x1a36e2) (i32.const -577) (i32.const 0) (i32.const 0xbffffffd))
(assert_return (invoke "i32-by--625"
  (i32.const 0x7fffffff)) (i32.const 0xffcb923b) (i32.const 522) (i32.const 0) (i32.const 0x7fffffff))
(assert_return (invoke "i32-by--625"
  (i32.const 0x7ffffffe)) (i32.const 0xffcb923b) (i32.const 521) (i32.const 0) (i32.const 0x7ffffffe))
(assert_return (invoke "i32-by--625"
  (i32.const 0xaaaaab37)) (i32.const 0x22f3d9) (i32.const 0) (i32.const 0) (i32.const 0xaaaaab37))
(assert_return (invoke "i32-by--625"
  (i32.const 0xaaaaab36)) (i32.const 0x22f3d9) (i32.const -1) (i32.const 0) (i32.const 0xaaaaab36))
(assert_return (invoke "i32-by--625"
  (i32.const 0xaaaaab38)) (i32.const 0x22f3d8) (i32.const -624) (i32.const 0) (i32.const 0xaaaaab38))
(assert_return (invoke "i32-by--641" (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by--641" (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by--641"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 1) (i32.const 640))
(assert_return (invoke "i32-by--641"
  (i32.const -641)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by--641"
  (i32.const -642)) (i32.const 1) (i32.const -1) (i32.const 0) (i32.const -642))
(assert_return (invoke "i32-by--641"
  (i32.const 641)) (i32.const -1) (i32.const 0) (i32.const 0) (i32.const 641))
(assert_return (invoke "i32-by--641"
  (i32.const 0x80000000)) (i32.const 0x331ec0) (i32.const -320) (i32.const 0) (i32.const 0x80000000))
(assert_return (invoke "i32-by--641"
  (i32.const 0x80000001)) (i32.const 0x331ec0) (i32.const -319) (i32.const 0) (i32.const 0x80000001))
(assert_return (invoke "i32-by--641"
  (i32.const 0x80000002)) (i32.const 0x331ec0) (i32.const -318) (i32.const 0) (i32.const 0x80000002))
(assert_return (invoke "i32-by--641"
  (i32.const 0x80000003)) (i32.const 0x331ec0) (i32.const -317) (i32.const 0) (i32.const 0x80000003))
(assert_return (invoke "i32-by--641"
  (i32.const 0xbffffffd)) (i32.const 0x198f60) (i32.const -163) (i32.const 0) (i32.const 0xbffffffd))
(assert_return (invoke "i32-by--641"
  (i32.const 0x7fffffff)) (i32.const 0xffcce140) (i32.const 319) (i32.const 0) (i32.const 0x7fffffff))
(assert_return (invoke "i32-by--641"
  (i32.const 0x7ffffffe)) (i32.const 0xffcce140) (i32.const 318) (i32.const 0) (i32.const 0x7ffffffe))
(assert_return (invoke "i32-by--641"
  (i32.const 0xaaaaab80)) (i32.const 0x221480) (i32.const 0) (i32.const 0) (i32.const 0xaaaaab80))
(assert_return (invoke "i32-by--641"
  (i32.const 0xaaaaab7f)) (i32.const 0x221480) (i32.const -1) (i32.const 0) (i32.const 0xaaaaab7f))
(assert_return (invoke "i32-by--641"
  (i32.const 0xaaaaab81)) (i32.const 0x22147f) (i32.const -640) (i32.const 0) (i32.const 0xaaaaab81))
(assert_return (invoke "i32-by--2147483648"
  (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by--2147483648"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by--2147483648"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 1) (i32.const 0x7fffffff))
(assert_return (invoke "i32-by--2147483648"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by--2147483648"
  (i32.const 0x7fffffff)) (i32.const 0) (i32.const 0x7fffffff) (i32.const 0) (i32.const 0x7fffffff))
(assert_return (invoke "i32-by--2147483648"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by--2147483648"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by--2147483648"
  (i32.const 0x80000001)) (i32.const 0) (i32.const 0x80000001) (i32.const 1) (i32.const 1))
(assert_return (invoke "i32-by--2147483648"
  (i32.const 0x80000002)) (i32.const 0) (i32.const 0x80000002) (i32.const 1) (i32.const 2))
(assert_return (invoke "i32-by--2147483648"
  (i32.const 0x80000003)) (i32.const 0) (i32.const 0x80000003) (i32.const 1) (i32.const 3))
(assert_return (invoke "i32-by--2147483648"
  (i32.const 0xbffffffd)) (i32.const 0) (i32.const 0xbffffffd) (i32.const 1) (i32.const 0x3ffffffd))
(assert_return (invoke "i32-by--2147483648"
  (i32.const 0x7fffffff)) (i32.const 0) (i32.const 0x7fffffff) (i32.const 0) (i32.const 0x7fffffff))
(assert_return (invoke "i32-by--2147483648"
  (i32.const 0x7ffffffe)) (i32.const 0) (i32.const 0x7ffffffe) (i32.const 0) (i32.const 0x7ffffffe))
(assert_return (invoke "i32-by--2147483648"
  (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by--2147483648"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 1) (i32.const 0x7fffffff))
(assert_return (invoke "i32-by--2147483648"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by--2147483647"
  (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by--2147483647"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by--2147483647"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 1) (i32.const 0x7ffffffe))
(assert_return (invoke "i32-by--2147483647"
  (i32.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by--2147483647"
  (i32.const 0x80000000)) (i32.const 1) (i32.const -1) (i32.const 0) (i32.const 0x80000000))
(assert_return (invoke "i32-by--2147483647"
  (i32.const 0x7fffffff)) (i32.const -1) (i32.const 0) (i32.const 0) (i32.const 0x7fffffff))
(assert_return (invoke "i32-by--2147483647"
  (i32.const 0x80000000)) (i32.const 1) (i32.const -1) (i32.const 0) (i32.const 0x80000000))
(assert_return (invoke "i32-by--2147483647"
  (i32.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by--2147483647"
  (i32.const 0x80000002)) (i32.const 0) (i32.const 0x80000002) (i32.const 1) (i32.const 1))
(assert_return (invoke "i32-by--2147483647"
  (i32.const 0x80000003)) (i32.const 0) (i32.const 0x80000003) (i32.const 1) (i32.const 2))
(assert_return (invoke "i32-by--2147483647"
  (i32.const 0xbffffffd)) (i32.const 0) (i32.const 0xbffffffd) (i32.const 1) (i32.const 0x3ffffffc))
(assert_return (invoke "i32-by--2147483647"
  (i32.const 0x7fffffff)) (i32.const -1) (i32.const 0) (i32.const 0) (i32.const 0x7fffffff))
(assert_return (invoke "i32-by--2147483647"
  (i32.const 0x7ffffffe)) (i32.const 0) (i32.const 0x7ffffffe) (i32.const 0) (i32.const 0x7ffffffe))
(assert_return (invoke "i32-by--2147483647"
  (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by--2147483647"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 1) (i32.const 0x7ffffffe))
(assert_return (invoke "i32-by--2147483647"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by-1073741824"
  (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by-1073741824"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by-1073741824"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 3) (i32.const 0x3fffffff))
(assert_return (invoke "i32-by-1073741824"
  (i32.const 0x40000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by-1073741824"
  (i32.const 0x3fffffff)) (i32.const 0) (i32.const 0x3fffffff) (i32.const 0) (i32.const 0x3fffffff))
(assert_return (invoke "i32-by-1073741824"
  (i32.const 0xc0000000)) (i32.const -1) (i32.const 0) (i32.const 3) (i32.const 0))
(assert_return (invoke "i32-by-1073741824"
  (i32.const 0x80000000)) (i32.const -2) (i32.const 0) (i32.const 2) (i32.const 0))
(assert_return (invoke "i32-by-1073741824"
  (i32.const 0x80000001)) (i32.const -1) (i32.const 0xc0000001) (i32.const 2) (i32.const 1))
(assert_return (invoke "i32-by-1073741824"
  (i32.const 0x80000002)) (i32.const -1) (i32.const 0xc0000002) (i32.const 2) (i32.const 2))
(assert_return (invoke "i32-by-1073741824"
  (i32.const 0x80000003)) (i32.const -1) (i32.const 0xc0000003) (i32.const 2) (i32.const 3))
(assert_return (invoke "i32-by-1073741824"
  (i32.const 0xbffffffd)) (i32.const -1) (i32.const -3) (i32.const 2) (i32.const 0x3ffffffd))
(assert_return (invoke "i32-by-1073741824"
  (i32.const 0x7fffffff)) (i32.const 1) (i32.const 0x3fffffff) (i32.const 1) (i32.const 0x3fffffff))
(assert_return (invoke "i32-by-1073741824"
  (i32.const 0x7ffffffe)) (i32.const 1) (i32.const 0x3ffffffe) (i32.const 1) (i32.const 0x3ffffffe))
(assert_return (invoke "i32-by-1073741824"
  (i32.const 0xc0000000)) (i32.const -1) (i32.const 0) (i32.const 3) (i32.const 0))
(assert_return (invoke "i32-by-1073741824"
  (i32.const 0xbfffffff)) (i32.const -1) (i32.const -1) (i32.const 2) (i32.const 0x3fffffff))
(assert_return (invoke "i32-by-1073741824"
  (i32.const 0xc0000001)) (i32.const 0) (i32.const 0xc0000001) (i32.const 3) (i32.const 1))
(assert_return (invoke "i32-by-1000000007"
  (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i32-by-1000000007"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "i32-by-1000000007"
  (i32.const -1)) (i32.const 0) (i32.const -1) (i32.const 4) (i32.const 0x1194d7e3))
(assert_return (invoke "i32-by-1000000007"
  (i32.const 0x3b9aca07)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "i32-by-1000000007"
  (i32.const 0x3b9aca06)) (i32.const 0) (i32.const 0x3b9aca06) (i32.const 0) (i32.const 0x3b9aca06))
(assert_return (invoke "i32-by-1000000007"
  (i32.const 0xc46535f9)) (i32.const -1) (i32.const 0) (i32.const 3) (i32.const 0x1194d7e4))
(assert_return (invoke "i32-by-1000000007"
  (i32.const 0x80000000)) (i32.const -2) (i32.const 0xf735940e) (i32.const 2) (i32.const 0x8ca6bf2))
(assert_return (invoke "i32-by-1000000007"
  (i32.const 0x80000001)) (i32.const -2) (i32.const 0xf735940f) (i32.const 2) (i32.const 0x8ca6bf3))
(assert_return (invoke "i32-by-1000000007"
  (i32.const 0x80000002)) (i32.const -2) (i32.const 0xf7359410) (i32.const 2) (i32.const 0x8ca6bf4))
(assert_return (invoke "i32-by-1000000007"
  (i32.const 0x80000003)) (i32.const -2) (i32.const 0xf7359411) (i32.const 2) (i32.const 0x8ca6bf5))
(assert_return (invoke "i32-by-1000000007"
  (i32.const 0xbffffffd)) (i32.const -1) (i32.const 0xfb9aca04) (i32.const 3) (i32.const 0xd2fa1e8))
(assert_return (invoke "i32-by-1000000007"
  (i32.const 0x7fffffff)) (i32.const 2) (i32.const 0x8ca6bf1) (i32.const 2) (i32.const 0x8ca6bf1))
(assert_return (invoke "i32-by-1000000007"
  (i32.const 0x7ffffffe)) (i32.const 2) (i32.const 0x8ca6bf0) (i32.const 2) (i32.const 0x8ca6bf0))
(assert_return (invoke "i32-by-1000000007"
  (i32.const 0xc46535f9)) (i32.const -1) (i32.const 0) (i32.const 3) (i32.const 0x1194d7e4))
(assert_return (invoke "i32-by-1000000007"
  (i32.const 0xc46535f8)) (i32.const -1) (i32.const -1) (i32.const 3) (i32.const 0x1194d7e3))
(assert_return (invoke "i32-by-1000000007"
  (i32.const 0xc46535fa)) (i32.const 0) (i32.const 0xc46535fa) (i32.const 3) (i32.const 0x1194d7e5))

(module
  (func $i64-by-1 (export "i64-by-1") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 1 i64.div_s local.get 0 i64.const 1 i64.rem_s local.get 0 i64.const 1 i64.div_u
    local.get 0 i64.const 1 i64.rem_u
  )
  (func $i64-by-2 (export "i64-by-2") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 2 i64.div_s local.get 0 i64.const 2 i64.rem_s local.get 0 i64.const 2 i64.div_u
    local.get 0 i64.const 2 i64.rem_u
  )
  (func $i64-by-3 (export "i64-by-3") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 3 i64.div_s local.get 0 i64.const 3 i64.rem_s local.get 0 i64.const 3 i64.div_u
    local.get 0 i64.const 3 i64.rem_u
  )
  (func $i64-by-4 (export "i64-by-4") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 4 i64.div_s local.get 0 i64.const 4 i64.rem_s local.get 0 i64.const 4 i64.div_u
    local.get 0 i64.const 4 i64.rem_u
  )
  (func $i64-by-5 (export "i64-by-5") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 5 i64.div_s local.get 0 i64.const 5 i64.rem_s local.get 0 i64.const 5 i64.div_u
    local.get 0 i64.const 5 i64.rem_u
  )
  (func $i64-by-6 (export "i64-by-6") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 6 i64.div_s local.get 0 i64.const 6 i64.rem_s local.get 0 i64.const 6 i64.div_u
    local.get 0 i64.const 6 i64.rem_u
  )
  (func $i64-by-7 (export "i64-by-7") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 7 i64.div_s local.get 0 i64.const 7 i64.rem_s local.get 0 i64.const 7 i64.div_u
    local.get 0 i64.const 7 i64.rem_u
  )
  (func $i64-by-8 (export "i64-by-8") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 8 i64.div_s local.get 0 i64.const 8 i64.rem_s local.get 0 i64.const 8 i64.div_u
    local.get 0 i64.const 8 i64.rem_u
  )
  (func $i64-by-9 (export "i64-by-9") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 9 i64.div_s local.get 0 i64.const 9 i64.rem_s local.get 0 i64.const 9 i64.div_u
    local.get 0 i64.const 9 i64.rem_u
  )
  (func $i64-by-10 (export "i64-by-10") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 10 i64.div_s local.get 0 i64.const 10 i64.rem_s local.get 0 i64.const 10 i64.div_u
    local.get 0 i64.const 10 i64.rem_u
  )
  (func $i64-by-11 (export "i64-by-11") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 11 i64.div_s local.get 0 i64.const 11 i64.rem_s local.get 0 i64.const 11 i64.div_u
    local.get 0 i64.const 11 i64.rem_u
  )
  (func $i64-by-13 (export "i64-by-13") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 13 i64.div_s local.get 0 i64.const 13 i64.rem_s local.get 0 i64.const 13 i64.div_u
    local.get 0 i64.const 13 i64.rem_u
  )
  (func $i64-by-25 (export "i64-by-25") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 25 i64.div_s local.get 0 i64.const 25 i64.rem_s local.get 0 i64.const 25 i64.div_u
    local.get 0 i64.const 25 i64.rem_u
  )
  (func $i64-by-100 (export "i64-by-100") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 100 i64.div_s local.get 0 i64.const 100 i64.rem_s local.get 0 i64.const 100
    i64.div_u local.get 0 i64.const 100 i64.rem_u
  )
  (func $i64-by-125 (export "i64-by-125") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 125 i64.div_s local.get 0 i64.const 125 i64.rem_s local.get 0 i64.const 125
    i64.div_u local.get 0 i64.const 125 i64.rem_u
  )
  (func $i64-by-625 (export "i64-by-625") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 625 i64.div_s local.get 0 i64.const 625 i64.rem_s local.get 0 i64.const 625
    i64.div_u local.get 0 i64.const 625 i64.rem_u
  )
  (func $i64-by-641 (export "i64-by-641") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 641 i64.div_s local.get 0 i64.const 641 i64.rem_s local.get 0 i64.const 641
    i64.div_u local.get 0 i64.const 641 i64.rem_u
  )
  (func $i64-by-1000 (export "i64-by-1000") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 1000 i64.div_s local.get 0 i64.const 1000 i64.rem_s local.get 0 i64.const 1000
    i64.div_u local.get 0 i64.const 1000 i64.rem_u
  )
  (func $i64-by-4096 (export "i64-by-4096") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 4096 i64.div_s local.get 0 i64.const 4096 i64.rem_s local.get 0 i64.const 4096
    i64.div_u local.get 0 i64.const 4096 i64.rem_u
  )
  (func $i64-by-10007 (export "i64-by-10007") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 10007 i64.div_s local.get 0 i64.const 10007 i64.rem_s local.get 0 i64.const 10007
    i64.div_u local.get 0 i64.const 10007 i64.rem_u
  )
  (func $i64-by-2147483647 (export "i64-by-2147483647") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 0x7fffffff i64.div_s local.get 0 i64.const 0x7fffffff i64.rem_s local.get 0
    i64.const 0x7fffffff i64.div_u local.get 0 i64.const 0x7fffffff i64.rem_u
  )
  (func $i64-by--1 (export "i64-by--1") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const -1 i64.div_s local.get 0 i64.const -1 i64.rem_s local.get 0 i64.const -1 i64.div_u
    local.get 0 i64.const -1 i64.rem_u
  )
  (func $i64-by--2 (export "i64-by--2") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const -2 i64.div_s local.get 0 i64.const -2 i64.rem_s local.get 0 i64.const -2 i64.div_u
    local.get 0 i64.const -2 i64.rem_u
  )
  (func $i64-by--4 (export "i64-by--4") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const -4 i64.div_s local.get 0 i64.const -4 i64.rem_s local.get 0 i64.const -4 i64.div_u
    local.get 0 i64.const -4 i64.rem_u
  )
  (func $i64-by--5 (export "i64-by--5") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const -5 i64.div_s local.get 0 i64.const -5 i64.rem_s local.get 0 i64.const -5 i64.div_u
    local.get 0 i64.const -5 i64.rem_u
  )
  (func $i64-by--7 (export "i64-by--7") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const -7 i64.div_s local.get 0 i64.const -7 i64.rem_s local.get 0 i64.const -7 i64.div_u
    local.get 0 i64.const -7 i64.rem_u
  )
  (func $i64-by--8 (export "i64-by--8") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const -8 i64.div_s local.get 0 i64.const -8 i64.rem_s local.get 0 i64.const -8 i64.div_u
    local.get 0 i64.const -8 i64.rem_u
  )
  (func $i64-by--10 (export "i64-by--10") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const -10 i64.div_s local.get 0 i64.const -10 i64.rem_s local.get 0 i64.const -10
    i64.div_u local.get 0 i64.const -10 i64.rem_u
  )
  (func $i64-by--11 (export "i64-by--11") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const -11 i64.div_s local.get 0 i64.const -11 i64.rem_s local.get 0 i64.const -11
    i64.div_u local.get 0 i64.const -11 i64.rem_u
  )
  (func $i64-by--13 (export "i64-by--13") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const -13 i64.div_s local.get 0 i64.const -13 i64.rem_s local.get 0 i64.const -13
    i64.div_u local.get 0 i64.const -13 i64.rem_u
  )
  (func $i64-by--25 (export "i64-by--25") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const -25 i64.div_s local.get 0 i64.const -25 i64.rem_s local.get 0 i64.const -25
    i64.div_u local.get 0 i64.const -25 i64.rem_u
  )
  (func $i64-by--100 (export "i64-by--100") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const -100 i64.div_s local.get 0 i64.const -100 i64.rem_s local.get 0 i64.const -100
    i64.div_u local.get 0 i64.const -100 i64.rem_u
  )
  (func $i64-by--125 (export "i64-by--125") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const -125 i64.div_s local.get 0 i64.const -125 i64.rem_s local.get 0 i64.const -125
    i64.div_u local.get 0 i64.const -125 i64.rem_u
  )
  (func $i64-by--625 (export "i64-by--625") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const -625 i64.div_s local.get 0 i64.const -625 i64.rem_s local.get 0 i64.const -625
    i64.div_u local.get 0 i64.const -625 i64.rem_u
  )
  (func $i64-by--641 (export "i64-by--641") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const -641 i64.div_s local.get 0 i64.const -641 i64.rem_s local.get 0 i64.const -641
    i64.div_u local.get 0 i64.const -641 i64.rem_u
  )
  (func $i64-by--9223372036854775808 (export "i64-by--9223372036854775808") (param i64)
  (result i64 i64 i64 i64)
    local.get 0 i64.const 0x8000000000000000 i64.div_s local.get 0 i64.const 0x8000000000000000 i64.rem_s
    local.get 0 i64.const 0x8000000000000000 i64.div_u local.get 0 i64.const 0x8000000000000000 i64.rem_u
  )
  (func $i64-by--9223372036854775807 (export "i64-by--9223372036854775807") (param i64)
  (result i64 i64 i64 i64)
    local.get 0 i64.const 0x8000000000000001 i64.div_s local.get 0 i64.const 0x8000000000000001 i64.rem_s
    local.get 0 i64.const 0x8000000000000001 i64.div_u local.get 0 i64.const 0x8000000000000001 i64.rem_u
  )
  (func $i64-by-9223372036854775807 (export "i64-by-9223372036854775807") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 0x7fffffffffffffff i64.div_s local.get 0 i64.const 0x7fffffffffffffff i64.rem_s
    local.get 0 i64.const 0x7fffffffffffffff i64.div_u local.get 0 i64.const 0x7fffffffffffffff i64.rem_u
  )
  (func $i64-by-4294967296 (export "i64-by-4294967296") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 0x100000000 i64.div_s local.get 0 i64.const 0x100000000 i64.rem_s local.get 0
    i64.const 0x100000000 i64.div_u local.get 0 i64.const 0x100000000 i64.rem_u
  )
  (func $i64-by-4294967297 (export "i64-by-4294967297") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 0x100000001 i64.div_s local.get 0 i64.const 0x100000001 i64.rem_s local.get 0
    i64.const 0x100000001 i64.div_u local.get 0 i64.const 0x100000001 i64.rem_u
  )
  (func $i64-by--2147483648 (export "i64-by--2147483648") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 0xffffffff80000000 i64.div_s local.get 0 i64.const 0xffffffff80000000 i64.rem_s
    local.get 0 i64.const 0xffffffff80000000 i64.div_u local.get 0 i64.const 0xffffffff80000000 i64.rem_u
  )
  (func $i64-by-4294967295 (export "i64-by-4294967295") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 0xffffffff i64.div_s local.get 0 i64.const 0xffffffff i64.rem_s local.get 0
    i64.const 0xffffffff i64.div_u local.get 0 i64.const 0xffffffff i64.rem_u
  )
  (func $i64-by-4611686018427387904 (export "i64-by-4611686018427387904") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 0x4000000000000000 i64.div_s local.get 0 i64.const 0x4000000000000000 i64.rem_s
    local.get 0 i64.const 0x4000000000000000 i64.div_u local.get 0 i64.const 0x4000000000000000 i64.rem_u
  )
  (func $i64-by-1000000000000000003 (export "i64-by-1000000000000000003") (param i64) (result i64 i64 i64 i64)
    local.get 0 i64.const 0xde0b6b3a7640003 i64.div_s local.get 0 i64.const 0xde0b6b3a7640003 i64.rem_s
    local.get 0 i64.const 0xde0b6b3a7640003 i64.div_u local.get 0 i64.const 0xde0b6b3a7640003 i64.rem_u
  )
)

(assert_return (invoke "i64-by-1" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-1" (i64.const 1)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-1" (i64.const -1)) (i64.const -1) (i64.const 0) (i64.const -1) (i64.const 0))
(assert_return (invoke "i64-by-1" (i64.const 1)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-1" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-1" (i64.const -1)) (i64.const -1) (i64.const 0) (i64.const -1) (i64.const 0))
(assert_return (invoke "i64-by-1"
  (i64.const 0x8000000000000000)) (i64.const 0x8000000000000000) (i64.const 0) (i64.const 0x8000000000000000)
  (i64.const 0))
(assert_return (invoke "i64-by-1"
  (i64.const 0x8000000000000001)) (i64.const 0x8000000000000001) (i64.const 0) (i64.const 0x8000000000000001)
  (i64.const 0))
(assert_return (invoke "i64-by-1"
  (i64.const 0x8000000000000002)) (i64.const 0x8000000000000002) (i64.const 0) (i64.const 0x8000000000000002)
  (i64.const 0))
(assert_return (invoke "i64-by-1"
  (i64.const 0x8000000000000003)) (i64.const 0x8000000000000003) (i64.const 0) (i64.const 0x8000000000000003)
  (i64.const 0))
(assert_return (invoke "i64-by-1"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xbffffffffffffffd) (i64.const 0) (i64.const 0xbffffffffffffffd)
  (i64.const 0))
(assert_return (invoke "i64-by-1"
  (i64.const 0x7fffffffffffffff)) (i64.const 0x7fffffffffffffff) (i64.const 0) (i64.const 0x7fffffffffffffff)
  (i64.const 0))
(assert_return (invoke "i64-by-1"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0x7ffffffffffffffe) (i64.const 0) (i64.const 0x7ffffffffffffffe)
  (i64.const 0))
(assert_return (invoke "i64-by-1"
  (i64.const 0xaaaaaaaaaaaaaaac)) (i64.const 0xaaaaaaaaaaaaaaac) (i64.const 0) (i64.const 0xaaaaaaaaaaaaaaac)
  (i64.const 0))
(assert_return (invoke "i64-by-1"
  (i64.const 0xaaaaaaaaaaaaaaab)) (i64.const 0xaaaaaaaaaaaaaaab) (i64.const 0) (i64.const 0xaaaaaaaaaaaaaaab)
  (i64.const 0))
(assert_return (invoke "i64-by-1"
  (i64.const 0xaaaaaaaaaaaaaaad)) (i64.const 0xaaaaaaaaaaaaaaad) (i64.const 0) (i64.const 0xaaaaaaaaaaaaaaad)
  (i64.const 0))
(assert_return (invoke "i64-by-2" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-2" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-2"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 0x7fffffffffffffff) (i64.const 1))
(assert_return (invoke "i64-by-2" (i64.const 2)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-2" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-2"
  (i64.const -2)) (i64.const -1) (i64.const 0) (i64.const 0x7fffffffffffffff) (i64.const 0))
(assert_return (invoke "i64-by-2"
  (i64.const 0x8000000000000000)) (i64.const 0xc000000000000000) (i64.const 0) (i64.const 0x4000000000000000)
  (i64.const 0))
(assert_return (invoke "i64-by-2"
  (i64.const 0x8000000000000001)) (i64.const 0xc000000000000001) (i64.const -1) (i64.const 0x4000000000000000)
  (i64.const 1))
(assert_return (invoke "i64-by-2"
  (i64.const 0x8000000000000002)) (i64.const 0xc000000000000001) (i64.const 0) (i64.const 0x4000000000000001)
  (i64.const 0))
(assert_return (invoke "i64-by-2"
  (i64.const 0x8000000000000003)) (i64.const 0xc000000000000002) (i64.const -1) (i64.const 0x4000000000000001)
  (i64.const 1))
(assert_return (invoke "i64-by-2"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xdfffffffffffffff) (i64.const -1) (i64.const 0x5ffffffffffffffe)
  (i64.const 1))
(assert_return (invoke "i64-by-2"
  (i64.const 0x7fffffffffffffff)) (i64.const 0x3fffffffffffffff) (i64.const 1) (i64.const 0x3fffffffffffffff)
  (i64.const 1))
(assert_return (invoke "i64-by-2"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0x3fffffffffffffff) (i64.const 0) (i64.const 0x3fffffffffffffff)
  (i64.const 0))
(assert_return (invoke "i64-by-2"
  (i64.const 0xaaaaaaaaaaaaaaac)) (i64.const 0xd555555555555556) (i64.const 0) (i64.const 0x5555555555555556)
  (i64.const 0))
(assert_return (invoke "i64-by-2"
  (i64.const 0xaaaaaaaaaaaaaaab)) (i64.const 0xd555555555555556) (i64.const -1) (i64.const 0x5555555555555555)
  (i64.const 1))
(assert_return (invoke "i64-by-2"
  (i64.const 0xaaaaaaaaaaaaaaad)) (i64.const 0xd555555555555557) (i64.const -1) (i64.const 0x5555555555555556)
  (i64.const 1))
(assert_return (invoke "i64-by-3" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-3" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-3"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 0x5555555555555555) (i64.const 0))
(assert_return (invoke "i64-by-3" (i64.const 3)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-3" (i64.const 2)) (i64.const 0) (i64.const 2) (i64.const 0) (i64.const 2))
(assert_return (invoke "i64-by-3"
  (i64.const -3)) (i64.const -1) (i64.const 0) (i64.const 0x5555555555555554) (i64.const 1))
(assert_return (invoke "i64-by-3"
  (i64.const 0x8000000000000000)) (i64.const 0xd555555555555556) (i64.const -2) (i64.const 0x2aaaaaaaaaaaaaaa)
  (i64.const 2))
(assert_return (invoke "i64-by-3"
  (i64.const 0x8000000000000001)) (i64.const 0xd555555555555556) (i64.const -1) (i64.const 0x2aaaaaaaaaaaaaab)
  (i64.const 0))
(assert_return (invoke "i64-by-3"
  (i64.const 0x8000000000000002)) (i64.const 0xd555555555555556) (i64.const 0) (i64.const 0x2aaaaaaaaaaaaaab)
  (i64.const 1))
(assert_return (invoke "i64-by-3"
  (i64.const 0x8000000000000003)) (i64.const 0xd555555555555557) (i64.const -2) (i64.const 0x2aaaaaaaaaaaaaab)
  (i64.const 2))
(assert_return (invoke "i64-by-3"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xeaaaaaaaaaaaaaaa) (i64.const -1) (i64.const 0x3fffffffffffffff)
  (i64.const 0))
(assert_return (invoke "i64-by-3"
  (i64.const 0x7fffffffffffffff)) (i64.const 0x2aaaaaaaaaaaaaaa) (i64.const 1) (i64.const 0x2aaaaaaaaaaaaaaa)
  (i64.const 1))
(assert_return (invoke "i64-by-3"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0x2aaaaaaaaaaaaaaa) (i64.const 0) (i64.const 0x2aaaaaaaaaaaaaaa)
  (i64.const 0))
(assert_return (invoke "i64-by-3"
  (i64.const 0xaaaaaaaaaaaaaaad)) (i64.const 0xe38e38e38e38e38f) (i64.const 0) (i64.const 0x38e38e38e38e38e4)
  (i64.const 1))
(assert_return (invoke "i64-by-3"
  (i64.const 0xaaaaaaaaaaaaaaac)) (i64.const 0xe38e38e38e38e38f) (i64.const -1) (i64.const 0x38e38e38e38e38e4)
  (i64.const 0))
(assert_return (invoke "i64-by-3"
  (i64.const 0xaaaaaaaaaaaaaaae)) (i64.const 0xe38e38e38e38e390) (i64.const -2) (i64.const 0x38e38e38e38e38e4)
  (i64.const 2))
(assert_return (invoke "i64-by-4" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-4" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-4"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 0x3fffffffffffffff) (i64.const 3))
(assert_return (invoke "i64-by-4" (i64.const 4)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-4" (i64.const 3)) (i64.const 0) (i64.const 3) (i64.const 0) (i64.const 3))
(assert_return (invoke "i64-by-4"
  (i64.const -4)) (i64.const -1) (i64.const 0) (i64.const 0x3fffffffffffffff) (i64.const 0))
(assert_return (invoke "i64-by-4"
  (i64.const 0x8000000000000000)) (i64.const 0xe000000000000000) (i64.const 0) (i64.const 0x2000000000000000)
  (i64.const 0))
(assert_return (invoke "i64-by-4"
  (i64.const 0x8000000000000001)) (i64.const 0xe000000000000001) (i64.const -3) (i64.const 0x2000000000000000)
  (i64.const 1))
(assert_return (invoke "i64-by-4"
  (i64.const 0x8000000000000002)) (i64.const 0xe000000000000001) (i64.const -2) (i64.const 0x2000000000000000)
  (i64.const 2))
(assert_return (invoke "i64-by-4"
  (i64.const 0x8000000000000003)) (i64.const 0xe000000000000001) (i64.const -1) (i64.const 0x2000000000000000)
  (i64.const 3))
(assert_return (invoke "i64-by-4"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xf000000000000000) (i64.const -3) (i64.const 0x2fffffffffffffff)
  (i64.const 1))
(assert_return (invoke "i64-by-4"
  (i64.const 0x7fffffffffffffff)) (i64.const 0x1fffffffffffffff) (i64.const 3) (i64.const 0x1fffffffffffffff)
  (i64.const 3))
(assert_return (invoke "i64-by-4"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0x1fffffffffffffff) (i64.const 2) (i64.const 0x1fffffffffffffff)
  (i64.const 2))
(assert_return (invoke "i64-by-4"
  (i64.const 0xaaaaaaaaaaaaaaac)) (i64.const 0xeaaaaaaaaaaaaaab) (i64.const 0) (i64.const 0x2aaaaaaaaaaaaaab)
  (i64.const 0))
(assert_return (invoke "i64-by-4"
  (i64.const 0xaaaaaaaaaaaaaaab)) (i64.const 0xeaaaaaaaaaaaaaab) (i64.const -1) (i64.const 0x2aaaaaaaaaaaaaaa)
  (i64.const 3))
(assert_return (invoke "i64-by-4"
  (i64.const 0xaaaaaaaaaaaaaaad)) (i64.const 0xeaaaaaaaaaaaaaac) (i64.const -3) (i64.const 0x2aaaaaaaaaaaaaab)
  (i64.const 1))
(assert_return (invoke "i64-by-5" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-5" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-5"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 0x3333333333333333) (i64.const 0))
(assert_return (invoke "i64-by-5" (i64.const 5)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-5" (i64.const 4)) (i64.const 0) (i64.const 4) (i64.const 0) (i64.const 4))
(assert_return (invoke "i64-by-5"
  (i64.const -5)) (i64.const -1) (i64.const 0) (i64.const 0x3333333333333332) (i64.const 1))
(assert_return (invoke "i64-by-5"
  (i64.const 0x8000000000000000)) (i64.const 0xe666666666666667) (i64.const -3) (i64.const 0x1999999999999999)
  (i64.const 3))
(assert_return (invoke "i64-by-5"
  (i64.const 0x8000000000000001)) (i64.const 0xe666666666666667) (i64.const -2) (i64.const 0x1999999999999999)
  (i64.const 4))
(assert_return (invoke "i64-by-5"
  (i64.const 0x8000000000000002)) (i64.const 0xe666666666666667) (i64.const -1) (i64.const 0x199999999999999a)
  (i64.const 0))
(assert_return (invoke "i64-by-5"
  (i64.const 0x8000000000000003)) (i64.const 0xe666666666666667) (i64.const 0) (i64.const 0x199999999999999a)
  (i64.const 1))
(assert_return (invoke "i64-by-5"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xf333333333333333) (i64.const -2) (i64.const 0x2666666666666665)
  (i64.const 4))
(assert_return (invoke "i64-by-5"
  (i64.const 0x7fffffffffffffff)) (i64.const 0x1999999999999999) (i64.const 2) (i64.const 0x1999999999999999)
  (i64.const 2))
(assert_return (invoke "i64-by-5"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0x1999999999999999) (i64.const 1) (i64.const 0x1999999999999999)
  (i64.const 1))
(assert_return (invoke "i64-by-5"
  (i64.const 0xaaaaaaaaaaaaaab0)) (i64.const 0xeeeeeeeeeeeeeef0) (i64.const 0) (i64.const 0x2222222222222223)
  (i64.const 1))
(assert_return (invoke "i64-by-5"
  (i64.const 0xaaaaaaaaaaaaaaaf)) (i64.const 0xeeeeeeeeeeeeeef0) (i64.const -1) (i64.const 0x2222222222222223)
  (i64.const 0))
(assert_return (invoke "i64-by-5"
  (i64.const 0xaaaaaaaaaaaaaab1)) (i64.const 0xeeeeeeeeeeeeeef1) (i64.const -4) (i64.const 0x2222222222222223)
  (i64.const 2))
(assert_return (invoke "i64-by-6" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-6" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-6"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 0x2aaaaaaaaaaaaaaa) (i64.const 3))
(assert_return (invoke "i64-by-6" (i64.const 6)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-6" (i64.const 5)) (i64.const 0) (i64.const 5) (i64.const 0) (i64.const 5))
(assert_return (invoke "i64-by-6"
  (i64.const -6)) (i64.const -1) (i64.const 0) (i64.const 0x2aaaaaaaaaaaaaa9) (i64.const 4))
(assert_return (invoke "i64-by-6"
  (i64.const 0x8000000000000000)) (i64.const 0xeaaaaaaaaaaaaaab) (i64.const -2) (i64.const 0x1555555555555555)
  (i64.const 2))
(assert_return (invoke "i64-by-6"
  (i64.const 0x8000000000000001)) (i64.const 0xeaaaaaaaaaaaaaab) (i64.const -1) (i64.const 0x1555555555555555)
  (i64.const 3))
(assert_return (invoke "i64-by-6"
  (i64.const 0x8000000000000002)) (i64.const 0xeaaaaaaaaaaaaaab) (i64.const 0) (i64.const 0x1555555555555555)
  (i64.const 4))
(assert_return (invoke "i64-by-6"
  (i64.const 0x8000000000000003)) (i64.const 0xeaaaaaaaaaaaaaac) (i64.const -5) (i64.const 0x1555555555555555)
  (i64.const 5))
(assert_return (invoke "i64-by-6"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xf555555555555555) (i64.const -1) (i64.const 0x1fffffffffffffff)
  (i64.const 3))
(assert_return (invoke "i64-by-6"
  (i64.const 0x7fffffffffffffff)) (i64.const 0x1555555555555555) (i64.const 1) (i64.const 0x1555555555555555)
  (i64.const 1))
(assert_return (invoke "i64-by-6"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0x1555555555555555) (i64.const 0) (i64.const 0x1555555555555555)
  (i64.const 0))
(assert_return (invoke "i64-by-6"
  (i64.const 0xaaaaaaaaaaaaaab0)) (i64.const 0xf1c71c71c71c71c8) (i64.const 0) (i64.const 0x1c71c71c71c71c72)
  (i64.const 4))
(assert_return (invoke "i64-by-6"
  (i64.const 0xaaaaaaaaaaaaaaaf)) (i64.const 0xf1c71c71c71c71c8) (i64.const -1) (i64.const 0x1c71c71c71c71c72)
  (i64.const 3))
(assert_return (invoke "i64-by-6"
  (i64.const 0xaaaaaaaaaaaaaab1)) (i64.const 0xf1c71c71c71c71c9) (i64.const -5) (i64.const 0x1c71c71c71c71c72)
  (i64.const 5))
(assert_return (invoke "i64-by-7" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-7" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-7"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 0x2492492492492492) (i64.const 1))
(assert_return (invoke "i64-by-7" (i64.const 7)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-7" (i64.const 6)) (i64.const 0) (i64.const 6) (i64.const 0) (i64.const 6))
(assert_return (invoke "i64-by-7"
  (i64.const -7)) (i64.const -1) (i64.const 0) (i64.const 0x2492492492492491) (i64.const 2))
(assert_return (invoke "i64-by-7"
  (i64.const 0x8000000000000000)) (i64.const 0xedb6db6db6db6db7) (i64.const -1) (i64.const 0x1249249249249249)
  (i64.const 1))
(assert_return (invoke "i64-by-7"
  (i64.const 0x8000000000000001)) (i64.const 0xedb6db6db6db6db7) (i64.const 0) (i64.const 0x1249249249249249)
  (i64.const 2))
(assert_return (invoke "i64-by-7"
  (i64.const 0x8000000000000002)) (i64.const 0xedb6db6db6db6db8) (i64.const -6) (i64.const 0x1249249249249249)
  (i64.const 3))
(assert_return (invoke "i64-by-7"
  (i64.const 0x8000000000000003)) (i64.const 0xedb6db6db6db6db8) (i64.const -5) (i64.const 0x1249249249249249)
  (i64.const 4))
(assert_return (invoke "i64-by-7"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xf6db6db6db6db6db) (i64.const 0) (i64.const 0x1b6db6db6db6db6d)
  (i64.const 2))
(assert_return (invoke "i64-by-7"
  (i64.const 0x7fffffffffffffff)) (i64.const 0x1249249249249249) (i64.const 0) (i64.const 0x1249249249249249)
  (i64.const 0))
(assert_return (invoke "i64-by-7"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0x1249249249249248) (i64.const 6) (i64.const 0x1249249249249248)
  (i64.const 6))
(assert_return (invoke "i64-by-7"
  (i64.const 0xaaaaaaaaaaaaaab0)) (i64.const 0xf3cf3cf3cf3cf3d0) (i64.const 0) (i64.const 0x1861861861861862)
  (i64.const 2))
(assert_return (invoke "i64-by-7"
  (i64.const 0xaaaaaaaaaaaaaaaf)) (i64.const 0xf3cf3cf3cf3cf3d0) (i64.const -1) (i64.const 0x1861861861861862)
  (i64.const 1))
(assert_return (invoke "i64-by-7"
  (i64.const 0xaaaaaaaaaaaaaab1)) (i64.const 0xf3cf3cf3cf3cf3d1) (i64.const -6) (i64.const 0x1861861861861862)
  (i64.const 3))
(assert_return (invoke "i64-by-8" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-8" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-8"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 0x1fffffffffffffff) (i64.const 7))
(assert_return (invoke "i64-by-8" (i64.const 8)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-8" (i64.const 7)) (i64.const 0) (i64.const 7) (i64.const 0) (i64.const 7))
(assert_return (invoke "i64-by-8"
  (i64.const -8)) (i64.const -1) (i64.const 0) (i64.const 0x1fffffffffffffff) (i64.const 0))
(assert_return (invoke "i64-by-8"
  (i64.const 0x8000000000000000)) (i64.const 0xf000000000000000) (i64.const 0) (i64.const 0x1000000000000000)
  (i64.const 0))
(assert_return (invoke "i64-by-8"
  (i64.const 0x8000000000000001)) (i64.const 0xf000000000000001) (i64.const -7) (i64.const 0x1000000000000000)
  (i64.const 1))
(assert_return (invoke "i64-by-8"
  (i64.const 0x8000000000000002)) (i64.const 0xf000000000000001) (i64.const -6) (i64.const 0x1000000000000000)
  (i64.const 2))
(assert_return (invoke "i64-by-8"
  (i64.const 0x8000000000000003)) (i64.const 0xf000000000000001) (i64.const -5) (i64.const 0x1000000000000000)
  (i64.const 3))
(assert_return (invoke "i64-by-8"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xf800000000000000) (i64.const -3) (i64.const 0x17ffffffffffffff)
  (i64.const 5))
(assert_return (invoke "i64-by-8"
  (i64.const 0x7fffffffffffffff)) (i64.const 0xfffffffffffffff) (i64.const 7) (i64.const 0xfffffffffffffff)
  (i64.const 7))
(assert_return (invoke "i64-by-8"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0xfffffffffffffff) (i64.const 6) (i64.const 0xfffffffffffffff)
  (i64.const 6))
(assert_return (invoke "i64-by-8"
  (i64.const 0xaaaaaaaaaaaaaab0)) (i64.const 0xf555555555555556) (i64.const 0) (i64.const 0x1555555555555556)
  (i64.const 0))
(assert_return (invoke "i64-by-8"
  (i64.const 0xaaaaaaaaaaaaaaaf)) (i64.const 0xf555555555555556) (i64.const -1) (i64.const 0x1555555555555555)
  (i64.const 7))
(assert_return (invoke "i64-by-8"
  (i64.const 0xaaaaaaaaaaaaaab1)) (i64.const 0xf555555555555557) (i64.const -7) (i64.const 0x1555555555555556)
  (i64.const 1))
(assert_return (invoke "i64-by-9" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-9" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-9"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 0x1c71c71c71c71c71) (i64.const 6))
(assert_return (invoke "i64-by-9" (i64.const 9)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-9" (i64.const 8)) (i64.const 0) (i64.const 8) (i64.const 0) (i64.const 8))
(assert_return (invoke "i64-by-9"
  (i64.const -9)) (i64.const -1) (i64.const 0) (i64.const 0x1c71c71c71c71c70) (i64.const 7))
(assert_return (invoke "i64-by-9"
  (i64.const 0x8000000000000000)) (i64.const 0xf1c71c71c71c71c8) (i64.const -8) (i64.const 0xe38e38e38e38e38)
  (i64.const 8))
(assert_return (invoke "i64-by-9"
  (i64.const 0x8000000000000001)) (i64.const 0xf1c71c71c71c71c8) (i64.const -7) (i64.const 0xe38e38e38e38e39)
  (i64.const 0))
(assert_return (invoke "i64-by-9"
  (i64.const 0x8000000000000002)) (i64.const 0xf1c71c71c71c71c8) (i64.const -6) (i64.const 0xe38e38e38e38e39)
  (i64.const 1))
(assert_return (invoke "i64-by-9"
  (i64.const 0x8000000000000003)) (i64.const 0xf1c71c71c71c71c8) (i64.const -5) (i64.const 0xe38e38e38e38e39)
  (i64.const 2))
(assert_return (invoke "i64-by-9"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xf8e38e38e38e38e4) (i64.const -7) (i64.const 0x1555555555555555)
  (i64.const 0))
(assert_return (invoke "i64-by-9"
  (i64.const 0x7fffffffffffffff)) (i64.const 0xe38e38e38e38e38) (i64.const 7) (i64.const 0xe38e38e38e38e38)
  (i64.const 7))
(assert_return (invoke "i64-by-9"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0xe38e38e38e38e38) (i64.const 6) (i64.const 0xe38e38e38e38e38)
  (i64.const 6))
(assert_return (invoke "i64-by-9"
  (i64.const 0xaaaaaaaaaaaaaab3)) (i64.const 0xf684bda12f684bdb) (i64.const 0) (i64.const 0x12f684bda12f684c)
  (i64.const 7))
(assert_return (invoke "i64-by-9"
  (i64.const 0xaaaaaaaaaaaaaab2)) (i64.const 0xf684bda12f684bdb) (i64.const -1) (i64.const 0x12f684bda12f684c)
  (i64.const 6))
(assert_return (invoke "i64-by-9"
  (i64.const 0xaaaaaaaaaaaaaab4)) (i64.const 0xf684bda12f684bdc) (i64.const -8) (i64.const 0x12f684bda12f684c)
  (i64.const 8))
(assert_return (invoke "i64-by-10" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-10" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-10"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 0x1999999999999999) (i64.const 5))
(assert_return (invoke "i64-by-10" (i64.const 10)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-10" (i64.const 9)) (i64.const 0) (i64.const 9) (i64.const 0) (i64.const 9))
(assert_return (invoke "i64-by-10"
  (i64.const -10)) (i64.const -1) (i64.const 0) (i64.const 0x1999999999999998) (i64.const 6))
(assert_return (invoke "i64-by-10"
  (i64.const 0x8000000000000000)) (i64.const 0xf333333333333334) (i64.const -8) (i64.const 0xccccccccccccccc)
  (i64.const 8))
(assert_return (invoke "i64-by-10"
  (i64.const 0x8000000000000001)) (i64.const 0xf333333333333334) (i64.const -7) (i64.const 0xccccccccccccccc)
  (i64.const 9))
(assert_return (invoke "i64-by-10"
  (i64.const 0x8000000000000002)) (i64.const 0xf333333333333334) (i64.const -6) (i64.const 0xccccccccccccccd)
  (i64.const 0))
(assert_return (invoke "i64-by-10"
  (i64.const 0x8000000000000003)) (i64.const 0xf333333333333334) (i64.const -5) (i64.const 0xccccccccccccccd)
  (i64.const 1))
(assert_return (invoke "i64-by-10"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xf99999999999999a) (i64.const -7) (i64.const 0x1333333333333332)
  (i64.const 9))
(assert_return (invoke "i64-by-10"
  (i64.const 0x7fffffffffffffff)) (i64.const 0xccccccccccccccc) (i64.const 7) (i64.const 0xccccccccccccccc)
  (i64.const 7))
(assert_return (invoke "i64-by-10"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0xccccccccccccccc) (i64.const 6) (i64.const 0xccccccccccccccc)
  (i64.const 6))
(assert_return (invoke "i64-by-10"
  (i64.const 0xaaaaaaaaaaaaaab0)) (i64.const 0xf777777777777778) (i64.const 0) (i64.const 0x1111111111111111)
  (i64.const 6))
(assert_return (invoke "i64-by-10"
  (i64.const 0xaaaaaaaaaaaaaaaf)) (i64.const 0xf777777777777778) (i64.const -1) (i64.const 0x1111111111111111)
  (i64.const 5))
(assert_return (invoke "i64-by-10"
  (i64.const 0xaaaaaaaaaaaaaab1)) (i64.const 0xf777777777777779) (i64.const -9) (i64.const 0x1111111111111111)
  (i64.const 7))
(assert_return (invoke "i64-by-11" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-11" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-11"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 0x1745d1745d1745d1) (i64.const 4))
(assert_return (invoke "i64-by-11" (i64.const 11)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-11" (i64.const 10)) (i64.const 0) (i64.const 10) (i64.const 0) (i64.const 10))
(assert_return (invoke "i64-by-11"
  (i64.const -11)) (i64.const -1) (i64.const 0) (i64.const 0x1745d1745d1745d0) (i64.const 5))
(assert_return (invoke "i64-by-11"
  (i64.const 0x8000000000000000)) (i64.const 0xf45d1745d1745d18) (i64.const -8) (i64.const 0xba2e8ba2e8ba2e8)
  (i64.const 8))
(assert_return (invoke "i64-by-11"
  (i64.const 0x8000000000000001)) (i64.const 0xf45d1745d1745d18) (i64.const -7) (i64.const 0xba2e8ba2e8ba2e8)
  (i64.const 9))
(assert_return (invoke "i64-by-11"
  (i64.const 0x8000000000000002)) (i64.const 0xf45d1745d1745d18) (i64.const -6) (i64.const 0xba2e8ba2e8ba2e8)
  (i64.const 10))
(assert_return (invoke "i64-by-11"
  (i64.const 0x8000000000000003)) (i64.const 0xf45d1745d1745d18) (i64.const -5) (i64.const 0xba2e8ba2e8ba2e9)
  (i64.const 0))
(assert_return (invoke "i64-by-11"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xfa2e8ba2e8ba2e8c) (i64.const -7) (i64.const 0x11745d1745d1745c)
  (i64.const 9))
(assert_return (invoke "i64-by-11"
  (i64.const 0x7fffffffffffffff)) (i64.const 0xba2e8ba2e8ba2e8) (i64.const 7) (i64.const 0xba2e8ba2e8ba2e8)
  (i64.const 7))
(assert_return (invoke "i64-by-11"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0xba2e8ba2e8ba2e8) (i64.const 6) (i64.const 0xba2e8ba2e8ba2e8)
  (i64.const 6))
(assert_return (invoke "i64-by-11"
  (i64.const 0xaaaaaaaaaaaaaab0)) (i64.const 0xf83e0f83e0f83e10) (i64.const 0) (i64.const 0xf83e0f83e0f83e1)
  (i64.const 5))
(assert_return (invoke "i64-by-11"
  (i64.const 0xaaaaaaaaaaaaaaaf)) (i64.const 0xf83e0f83e0f83e10) (i64.const -1) (i64.const 0xf83e0f83e0f83e1)
  (i64.const 4))
(assert_return (invoke "i64-by-11"
  (i64.const 0xaaaaaaaaaaaaaab1)) (i64.const 0xf83e0f83e0f83e11) (i64.const -10) (i64.const 0xf83e0f83e0f83e1)
  (i64.const 6))
(assert_return (invoke "i64-by-13" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-13" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-13"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 0x13b13b13b13b13b1) (i64.const 2))
(assert_return (invoke "i64-by-13" (i64.const 13)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-13" (i64.const 12)) (i64.const 0) (i64.const 12) (i64.const 0) (i64.const 12))
(assert_return (invoke "i64-by-13"
  (i64.const -13)) (i64.const -1) (i64.const 0) (i64.const 0x13b13b13b13b13b0) (i64.const 3))
(assert_return (invoke "i64-by-13"
  (i64.const 0x8000000000000000)) (i64.const 0xf627627627627628) (i64.const -8) (i64.const 0x9d89d89d89d89d8)
  (i64.const 8))
(assert_return (invoke "i64-by-13"
  (i64.const 0x8000000000000001)) (i64.const 0xf627627627627628) (i64.const -7) (i64.const 0x9d89d89d89d89d8)
  (i64.const 9))
(assert_return (invoke "i64-by-13"
  (i64.const 0x8000000000000002)) (i64.const 0xf627627627627628) (i64.const -6) (i64.const 0x9d89d89d89d89d8)
  (i64.const 10))
(assert_return (invoke "i64-by-13"
  (i64.const 0x8000000000000003)) (i64.const 0xf627627627627628) (i64.const -5) (i64.const 0x9d89d89d89d89d8)
  (i64.const 11))
(assert_return (invoke "i64-by-13"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xfb13b13b13b13b14) (i64.const -7) (i64.const 0xec4ec4ec4ec4ec4)
  (i64.const 9))
(assert_return (invoke "i64-by-13"
  (i64.const 0x7fffffffffffffff)) (i64.const 0x9d89d89d89d89d8) (i64.const 7) (i64.const 0x9d89d89d89d89d8)
  (i64.const 7))
(assert_return (invoke "i64-by-13"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0x9d89d89d89d89d8) (i64.const 6) (i64.const 0x9d89d89d89d89d8)
  (i64.const 6))
(assert_return (invoke "i64-by-13"
  (i64.const 0xaaaaaaaaaaaaaab0)) (i64.const 0xf96f96f96f96f970) (i64.const 0) (i64.const 0xd20d20d20d20d21)
  (i64.const 3))
(assert_return (invoke "i64-by-13"
  (i64.const 0xaaaaaaaaaaaaaaaf)) (i64.const 0xf96f96f96f96f970) (i64.const -1) (i64.const 0xd20d20d20d20d21)
  (i64.const 2))
(assert_return (invoke "i64-by-13"
  (i64.const 0xaaaaaaaaaaaaaab1)) (i64.const 0xf96f96f96f96f971) (i64.const -12) (i64.const 0xd20d20d20d20d21)
  (i64.const 4))
(assert_return (invoke "i64-by-25" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-25" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-25"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 0xa3d70a3d70a3d70) (i64.const 15))
(assert_return (invoke "i64-by-25" (i64.const 25)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-25" (i64.const 24)) (i64.const 0) (i64.const 24) (i64.const 0) (i64.const 24))
(assert_return (invoke "i64-by-25"
  (i64.const -25)) (i64.const -1) (i64.const 0) (i64.const 0xa3d70a3d70a3d6f) (i64.const 16))
(assert_return (invoke "i64-by-25"
  (i64.const 0x8000000000000000)) (i64.const 0xfae147ae147ae148) (i64.const -8) (i64.const 0x51eb851eb851eb8)
  (i64.const 8))
(assert_return (invoke "i64-by-25"
  (i64.const 0x8000000000000001)) (i64.const 0xfae147ae147ae148) (i64.const -7) (i64.const 0x51eb851eb851eb8)
  (i64.const 9))
(assert_return (invoke "i64-by-25"
  (i64.const 0x8000000000000002)) (i64.const 0xfae147ae147ae148) (i64.const -6) (i64.const 0x51eb851eb851eb8)
  (i64.const 10))
(assert_return (invoke "i64-by-25"
  (i64.const 0x8000000000000003)) (i64.const 0xfae147ae147ae148) (i64.const -5) (i64.const 0x51eb851eb851eb8)
  (i64.const 11))
(assert_return (invoke "i64-by-25"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xfd70a3d70a3d70a4) (i64.const -7) (i64.const 0x7ae147ae147ae14)
  (i64.const 9))
(assert_return (invoke "i64-by-25"
  (i64.const 0x7fffffffffffffff)) (i64.const 0x51eb851eb851eb8) (i64.const 7) (i64.const 0x51eb851eb851eb8)
  (i64.const 7))
(assert_return (invoke "i64-by-25"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0x51eb851eb851eb8) (i64.const 6) (i64.const 0x51eb851eb851eb8)
  (i64.const 6))
(assert_return (invoke "i64-by-25"
  (i64.const 0xaaaaaaaaaaaaaab0)) (i64.const 0xfc962fc962fc9630) (i64.const 0) (i64.const 0x6d3a06d3a06d3a0)
  (i64.const 16))
(assert_return (invoke "i64-by-25"
  (i64.const 0xaaaaaaaaaaaaaaaf)) (i64.const 0xfc962fc962fc9630) (i64.const -1) (i64.const 0x6d3a06d3a06d3a0)
  (i64.const 15))
(assert_return (invoke "i64-by-25"
  (i64.const 0xaaaaaaaaaaaaaab1)) (i64.const 0xfc962fc962fc9631) (i64.const -24) (i64.const 0x6d3a06d3a06d3a0)
  (i64.const 17))
(assert_return (invoke "i64-by-100" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-100" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-100"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 0x28f5c28f5c28f5c) (i64.const 15))
(assert_return (invoke "i64-by-100" (i64.const 100)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-100" (i64.const 99)) (i64.const 0) (i64.const 99) (i64.const 0) (i64.const 99))
(assert_return (invoke "i64-by-100"
  (i64.const -100)) (i64.const -1) (i64.const 0) (i64.const 0x28f5c28f5c28f5b) (i64.const 16))
(assert_return (invoke "i64-by-100"
  (i64.const 0x8000000000000000)) (i64.const 0xfeb851eb851eb852) (i64.const -8) (i64.const 0x147ae147ae147ae)
  (i64.const 8))
(assert_return (invoke "i64-by-100"
  (i64.const 0x8000000000000001)) (i64.const 0xfeb851eb851eb852) (i64.const -7) (i64.const 0x147ae147ae147ae)
  (i64.const 9))
(assert_return (invoke "i64-by-100"
  (i64.const 0x8000000000000002)) (i64.const 0xfeb851eb851eb852) (i64.const -6) (i64.const 0x147ae147ae147ae)
  (i64.const 10))
(assert_return (invoke "i64-by-100"
  (i64.const 0x8000000000000003)) (i64.const 0xfeb851eb851eb852) (i64.const -5) (i64.const 0x147ae147ae147ae)
  (i64.const 11))
(assert_return (invoke "i64-by-100"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xff5c28f5c28f5c29) (i64.const -7) (i64.const 0x1eb851eb851eb85)
  (i64.const 9))
(assert_return (invoke "i64-by-100"
  (i64.const 0x7fffffffffffffff)) (i64.const 0x147ae147ae147ae) (i64.const 7) (i64.const 0x147ae147ae147ae)
  (i64.const 7))
(assert_return (invoke "i64-by-100"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0x147ae147ae147ae) (i64.const 6) (i64.const 0x147ae147ae147ae)
  (i64.const 6))
(assert_return (invoke "i64-by-100"
  (i64.const 0xaaaaaaaaaaaaaab0)) (i64.const 0xff258bf258bf258c) (i64.const 0) (i64.const 0x1b4e81b4e81b4e8)
  (i64.const 16))
(assert_return (invoke "i64-by-100"
  (i64.const 0xaaaaaaaaaaaaaaaf)) (i64.const 0xff258bf258bf258c) (i64.const -1) (i64.const 0x1b4e81b4e81b4e8)
  (i64.const 15))
(assert_return (invoke "i64-by-100"
  (i64.const 0xaaaaaaaaaaaaaab1)) (i64.const 0xff258bf258bf258d) (i64.const -99) (i64.const 0x1b4e81b4e81b4e8)
  (i64.const 17))
(assert_return (invoke "i64-by-125" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-125" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-125"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 0x20c49ba5e353f7c) (i64.const 115))
(assert_return (invoke "i64-by-125" (i64.const 125)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-125"
  (i64.const 124)) (i64.const 0) (i64.const 124) (i64.const 0) (i64.const 124))
(assert_return (invoke "i64-by-125"
  (i64.const -125)) (i64.const -1) (i64.const 0) (i64.const 0x20c49ba5e353f7b) (i64.const 116))
(assert_return (invoke "i64-by-125"
  (i64.const 0x8000000000000000)) (i64.const 0xfef9db22d0e56042) (i64.const -58) (i64.const 0x10624dd2f1a9fbe)
  (i64.const 58))
(assert_return (invoke "i64-by-125"
  (i64.const 0x8000000000000001)) (i64.const 0xfef9db22d0e56042) (i64.const -57) (i64.const 0x10624dd2f1a9fbe)
  (i64.const 59))
(assert_return (invoke "i64-by-125"
  (i64.const 0x8000000000000002)) (i64.const 0xfef9db22d0e56042) (i64.const -56) (i64.const 0x10624dd2f1a9fbe)
  (i64.const 60))
(assert_return (invoke "i64-by-125"
  (i64.const 0x8000000000000003)) (i64.const 0xfef9db22d0e56042) (i64.const -55) (i64.const 0x10624dd2f1a9fbe)
  (i64.const 61))
(assert_return (invoke "i64-by-125"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xff7ced916872b021) (i64.const -32) (i64.const 0x189374bc6a7ef9d)
  (i64.const 84))
(assert_return (invoke "i64-by-125"
  (i64.const 0x7fffffffffffffff)) (i64.const 0x10624dd2f1a9fbe) (i64.const 57) (i64.const 0x10624dd2f1a9fbe)
  (i64.const 57))
(assert_return (invoke "i64-by-125"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0x10624dd2f1a9fbe) (i64.const 56) (i64.const 0x10624dd2f1a9fbe)
  (i64.const 56))
(assert_return (invoke "i64-by-125"
  (i64.const 0xaaaaaaaaaaaaaafb)) (i64.const 0xff513cc1e098ead7) (i64.const 0) (i64.const 0x15d867c3ece2a53)
  (i64.const 116))
(assert_return (invoke "i64-by-125"
  (i64.const 0xaaaaaaaaaaaaaafa)) (i64.const 0xff513cc1e098ead7) (i64.const -1) (i64.const 0x15d867c3ece2a53)
  (i64.const 115))
(assert_return (invoke "i64-by-125"
  (i64.const 0xaaaaaaaaaaaaaafc)) (i64.const 0xff513cc1e098ead8) (i64.const -124)
  (i64.const 0x15d867c3ece2a53) (i64.const 117))
(assert_return (invoke "i64-by-625" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-625" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-625"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 0x68db8bac710cb2) (i64.const 365))
(assert_return (invoke "i64-by-625" (i64.const 625)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-625"
  (i64.const 624)) (i64.const 0) (i64.const 624) (i64.const 0) (i64.const 624))
(assert_return (invoke "i64-by-625"
  (i64.const -625)) (i64.const -1) (i64.const 0) (i64.const 0x68db8bac710cb1) (i64.const 366))
(assert_return (invoke "i64-by-625"
  (i64.const 0x8000000000000000)) (i64.const 0xffcb923a29c779a7) (i64.const -183) (i64.const 0x346dc5d6388659)
  (i64.const 183))
(assert_return (invoke "i64-by-625"
  (i64.const 0x8000000000000001)) (i64.const 0xffcb923a29c779a7) (i64.const -182) (i64.const 0x346dc5d6388659)
  (i64.const 184))
(assert_return (invoke "i64-by-625"
  (i64.const 0x8000000000000002)) (i64.const 0xffcb923a29c779a7) (i64.const -181) (i64.const 0x346dc5d6388659)
  (i64.const 185))
(assert_return (invoke "i64-by-625"
  (i64.const 0x8000000000000003)) (i64.const 0xffcb923a29c779a7) (i64.const -180) (i64.const 0x346dc5d6388659)
  (i64.const 186))
(assert_return (invoke "i64-by-625"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xffe5c91d14e3bcd4) (i64.const -407) (i64.const 0x4ea4a8c154c985)
  (i64.const 584))
(assert_return (invoke "i64-by-625"
  (i64.const 0x7fffffffffffffff)) (i64.const 0x346dc5d6388659) (i64.const 182) (i64.const 0x346dc5d6388659)
  (i64.const 182))
(assert_return (invoke "i64-by-625"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0x346dc5d6388659) (i64.const 181) (i64.const 0x346dc5d6388659)
  (i64.const 181))
(assert_return (invoke "i64-by-625"
  (i64.const 0xaaaaaaaaaaaaabf5)) (i64.const 0xffdd0c26c684fbc5) (i64.const 0) (i64.const 0x45e7b272f60877)
  (i64.const 366))
(assert_return (invoke "i64-by-625"
  (i64.const 0xaaaaaaaaaaaaabf4)) (i64.const 0xffdd0c26c684fbc5) (i64.const -1) (i64.const 0x45e7b272f60877)
  (i64.const 365))
(assert_return (invoke "i64-by-625"
  (i64.const 0xaaaaaaaaaaaaabf6)) (i64.const 0xffdd0c26c684fbc6) (i64.const -624) (i64.const 0x45e7b272f60877)
  (i64.const 367))
(assert_return (invoke "i64-by-641" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-641" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-641"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 0x663d80ff99c27f) (i64.const 0))
(assert_return (invoke "i64-by-641" (i64.const 641)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-641"
  (i64.const 640)) (i64.const 0) (i64.const 640) (i64.const 0) (i64.const 640))
(assert_return (invoke "i64-by-641"
  (i64.const -641)) (i64.const -1) (i64.const 0) (i64.const 0x663d80ff99c27e) (i64.const 1))
(assert_return (invoke "i64-by-641"
  (i64.const 0x8000000000000000)) (i64.const 0xffcce13f80331ec1) (i64.const -321) (i64.const 0x331ec07fcce13f)
  (i64.const 321))
(assert_return (invoke "i64-by-641"
  (i64.const 0x8000000000000001)) (i64.const 0xffcce13f80331ec1) (i64.const -320) (i64.const 0x331ec07fcce13f)
  (i64.const 322))
(assert_return (invoke "i64-by-641"
  (i64.const 0x8000000000000002)) (i64.const 0xffcce13f80331ec1) (i64.const -319) (i64.const 0x331ec07fcce13f)
  (i64.const 323))
(assert_return (invoke "i64-by-641"
  (i64.const 0x8000000000000003)) (i64.const 0xffcce13f80331ec1) (i64.const -318) (i64.const 0x331ec07fcce13f)
  (i64.const 324))
(assert_return (invoke "i64-by-641"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xffe6709fc0198f61) (i64.const -484) (i64.const 0x4cae20bfb351df)
  (i64.const 158))
(assert_return (invoke "i64-by-641"
  (i64.const 0x7fffffffffffffff)) (i64.const 0x331ec07fcce13f) (i64.const 320) (i64.const 0x331ec07fcce13f)
  (i64.const 320))
(assert_return (invoke "i64-by-641"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0x331ec07fcce13f) (i64.const 319) (i64.const 0x331ec07fcce13f)
  (i64.const 319))
(assert_return (invoke "i64-by-641"
  (i64.const 0xaaaaaaaaaaaaad2c)) (i64.const 0xffddeb7faaccbf2c) (i64.const 0) (i64.const 0x442900aa6681ab)
  (i64.const 1))
(assert_return (invoke "i64-by-641"
  (i64.const 0xaaaaaaaaaaaaad2b)) (i64.const 0xffddeb7faaccbf2c) (i64.const -1) (i64.const 0x442900aa6681ab)
  (i64.const 0))
(assert_return (invoke "i64-by-641"
  (i64.const 0xaaaaaaaaaaaaad2d)) (i64.const 0xffddeb7faaccbf2d) (i64.const -640) (i64.const 0x442900aa6681ab)
  (i64.const 2))
(assert_return (invoke "i64-by-1000" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-1000" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-1000"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 0x4189374bc6a7ef) (i64.const 615))
(assert_return (invoke "i64-by-1000"
  (i64.const 1000)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-1000"
  (i64.const 999)) (i64.const 0) (i64.const 999) (i64.const 0) (i64.const 999))
(assert_return (invoke "i64-by-1000"
  (i64.const -1000)) (i64.const -1) (i64.const 0) (i64.const 0x4189374bc6a7ee) (i64.const 616))
(assert_return (invoke "i64-by-1000"
  (i64.const 0x8000000000000000)) (i64.const 0xffdf3b645a1cac09) (i64.const -808) (i64.const 0x20c49ba5e353f7)
  (i64.const 808))
(assert_return (invoke "i64-by-1000"
  (i64.const 0x8000000000000001)) (i64.const 0xffdf3b645a1cac09) (i64.const -807) (i64.const 0x20c49ba5e353f7)
  (i64.const 809))
(assert_return (invoke "i64-by-1000"
  (i64.const 0x8000000000000002)) (i64.const 0xffdf3b645a1cac09) (i64.const -806) (i64.const 0x20c49ba5e353f7)
  (i64.const 810))
(assert_return (invoke "i64-by-1000"
  (i64.const 0x8000000000000003)) (i64.const 0xffdf3b645a1cac09) (i64.const -805) (i64.const 0x20c49ba5e353f7)
  (i64.const 811))
(assert_return (invoke "i64-by-1000"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xffef9db22d0e5605) (i64.const -907) (i64.const 0x3126e978d4fdf3)
  (i64.const 709))
(assert_return (invoke "i64-by-1000"
  (i64.const 0x7fffffffffffffff)) (i64.const 0x20c49ba5e353f7) (i64.const 807) (i64.const 0x20c49ba5e353f7)
  (i64.const 807))
(assert_return (invoke "i64-by-1000"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0x20c49ba5e353f7) (i64.const 806) (i64.const 0x20c49ba5e353f7)
  (i64.const 806))
(assert_return (invoke "i64-by-1000"
  (i64.const 0xaaaaaaaaaaaaab78)) (i64.const 0xffea27983c131d5b) (i64.const 0) (i64.const 0x2bb0cf87d9c54a)
  (i64.const 616))
(assert_return (invoke "i64-by-1000"
  (i64.const 0xaaaaaaaaaaaaab77)) (i64.const 0xffea27983c131d5b) (i64.const -1) (i64.const 0x2bb0cf87d9c54a)
  (i64.const 615))
(assert_return (invoke "i64-by-1000"
  (i64.const 0xaaaaaaaaaaaaab79)) (i64.const 0xffea27983c131d5c) (i64.const -999) (i64.const 0x2bb0cf87d9c54a)
  (i64.const 617))
(assert_return (invoke "i64-by-4096" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-4096" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-4096"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 0xfffffffffffff) (i64.const 4095))
(assert_return (invoke "i64-by-4096"
  (i64.const 4096)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-4096"
  (i64.const 4095)) (i64.const 0) (i64.const 4095) (i64.const 0) (i64.const 4095))
(assert_return (invoke "i64-by-4096"
  (i64.const -4096)) (i64.const -1) (i64.const 0) (i64.const 0xfffffffffffff) (i64.const 0))
(assert_return (invoke "i64-by-4096"
  (i64.const 0x8000000000000000)) (i64.const 0xfff8000000000000) (i64.const 0) (i64.const 0x8000000000000)
  (i64.const 0))
(assert_return (invoke "i64-by-4096"
  (i64.const 0x8000000000000001)) (i64.const 0xfff8000000000001) (i64.const -4095) (i64.const 0x8000000000000)
  (i64.const 1))
(assert_return (invoke "i64-by-4096"
  (i64.const 0x8000000000000002)) (i64.const 0xfff8000000000001) (i64.const -4094) (i64.const 0x8000000000000)
  (i64.const 2))
(assert_return (invoke "i64-by-4096"
  (i64.const 0x8000000000000003)) (i64.const 0xfff8000000000001) (i64.const -4093) (i64.const 0x8000000000000)
  (i64.const 3))
(assert_return (invoke "i64-by-4096"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xfffc000000000000) (i64.const -3) (i64.const 0xbffffffffffff)
  (i64.const 4093))
(assert_return (invoke "i64-by-4096"
  (i64.const 0x7fffffffffffffff)) (i64.const 0x7ffffffffffff) (i64.const 4095) (i64.const 0x7ffffffffffff)
  (i64.const 4095))
(assert_return (invoke "i64-by-4096"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0x7ffffffffffff) (i64.const 4094) (i64.const 0x7ffffffffffff)
  (i64.const 4094))
(assert_return (invoke "i64-by-4096"
  (i64.const 0xaaaaaaaaaaaab000)) (i64.const 0xfffaaaaaaaaaaaab) (i64.const 0) (i64.const 0xaaaaaaaaaaaab)
  (i64.const 0))
(assert_return (invoke "i64-by-4096"
  (i64.const 0xaaaaaaaaaaaaafff)) (i64.const 0xfffaaaaaaaaaaaab) (i64.const -1) (i64.const 0xaaaaaaaaaaaaa)
  (i64.const 4095))
(assert_return (invoke "i64-by-4096"
  (i64.const 0xaaaaaaaaaaaab001)) (i64.const 0xfffaaaaaaaaaaaac) (i64.const -4095) (i64.const 0xaaaaaaaaaaaab)
  (i64.const 1))
(assert_return (invoke "i64-by-10007" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-10007" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-10007"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 0x68c8c4acd5266) (i64.const 3797))
(assert_return (invoke "i64-by-10007"
  (i64.const 10007)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-10007"
  (i64.const 10006)) (i64.const 0) (i64.const 10006) (i64.const 0) (i64.const 10006))
(assert_return (invoke "i64-by-10007"
  (i64.const -10007)) (i64.const -1) (i64.const 0) (i64.const 0x68c8c4acd5265) (i64.const 3798))
(assert_return (invoke "i64-by-10007"
  (i64.const 0x8000000000000000)) (i64.const 0xfffcb9b9da9956cd) (i64.const -1899) (i64.const 0x346462566a933)
  (i64.const 1899))
(assert_return (invoke "i64-by-10007"
  (i64.const 0x8000000000000001)) (i64.const 0xfffcb9b9da9956cd) (i64.const -1898) (i64.const 0x346462566a933)
  (i64.const 1900))
(assert_return (invoke "i64-by-10007"
  (i64.const 0x8000000000000002)) (i64.const 0xfffcb9b9da9956cd) (i64.const -1897) (i64.const 0x346462566a933)
  (i64.const 1901))
(assert_return (invoke "i64-by-10007"
  (i64.const 0x8000000000000003)) (i64.const 0xfffcb9b9da9956cd) (i64.const -1896) (i64.const 0x346462566a933)
  (i64.const 1902))
(assert_return (invoke "i64-by-10007"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xfffe5cdced4cab67) (i64.const -5956) (i64.const 0x4e9693819fdcc)
  (i64.const 7849))
(assert_return (invoke "i64-by-10007"
  (i64.const 0x7fffffffffffffff)) (i64.const 0x346462566a933) (i64.const 1898) (i64.const 0x346462566a933)
  (i64.const 1898))
(assert_return (invoke "i64-by-10007"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0x346462566a933) (i64.const 1897) (i64.const 0x346462566a933)
  (i64.const 1897))
(assert_return (invoke "i64-by-10007"
  (i64.const 0xaaaaaaaaaaaac9ac)) (i64.const 0xfffdd12691bb8f34) (i64.const 0) (i64.const 0x45db2dc88e19a)
  (i64.const 3798))
(assert_return (invoke "i64-by-10007"
  (i64.const 0xaaaaaaaaaaaac9ab)) (i64.const 0xfffdd12691bb8f34) (i64.const -1) (i64.const 0x45db2dc88e19a)
  (i64.const 3797))
(assert_return (invoke "i64-by-10007"
  (i64.const 0xaaaaaaaaaaaac9ad)) (i64.const 0xfffdd12691bb8f35) (i64.const -10006)
  (i64.const 0x45db2dc88e19a) (i64.const 3799))
(assert_return (invoke "i64-by-2147483647"
  (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-2147483647"
  (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-2147483647"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 0x200000004) (i64.const 3))
(assert_return (invoke "i64-by-2147483647"
  (i64.const 0x7fffffff)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-2147483647"
  (i64.const 0x7ffffffe)) (i64.const 0) (i64.const 0x7ffffffe) (i64.const 0) (i64.const 0x7ffffffe))
(assert_return (invoke "i64-by-2147483647"
  (i64.const 0xffffffff80000001)) (i64.const -1) (i64.const 0) (i64.const 0x200000003) (i64.const 4))
(assert_return (invoke "i64-by-2147483647"
  (i64.const 0x8000000000000000)) (i64.const 0xfffffffefffffffe) (i64.const -2) (i64.const 0x100000002)
  (i64.const 2))
(assert_return (invoke "i64-by-2147483647"
  (i64.const 0x8000000000000001)) (i64.const 0xfffffffefffffffe) (i64.const -1) (i64.const 0x100000002)
  (i64.const 3))
(assert_return (invoke "i64-by-2147483647"
  (i64.const 0x8000000000000002)) (i64.const 0xfffffffefffffffe) (i64.const 0) (i64.const 0x100000002)
  (i64.const 4))
(assert_return (invoke "i64-by-2147483647"
  (i64.const 0x8000000000000003)) (i64.const 0xfffffffeffffffff) (i64.const 0xffffffff80000002)
  (i64.const 0x100000002) (i64.const 5))
(assert_return (invoke "i64-by-2147483647"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xffffffff7fffffff) (i64.const -4) (i64.const 0x180000003)
  (i64.const 0))
(assert_return (invoke "i64-by-2147483647"
  (i64.const 0x7fffffffffffffff)) (i64.const 0x100000002) (i64.const 1) (i64.const 0x100000002) (i64.const 1))
(assert_return (invoke "i64-by-2147483647"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0x100000002) (i64.const 0) (i64.const 0x100000002) (i64.const 0))
(assert_return (invoke "i64-by-2147483647"
  (i64.const 0xaaaaaaaaaaaaaaac)) (i64.const 0xffffffff55555554) (i64.const 0) (i64.const 0x155555558)
  (i64.const 4))
(assert_return (invoke "i64-by-2147483647"
  (i64.const 0xaaaaaaaaaaaaaaab)) (i64.const 0xffffffff55555554) (i64.const -1) (i64.const 0x155555558)
  (i64.const 3))
(assert_return (invoke "i64-by-2147483647"
  (i64.const 0xaaaaaaaaaaaaaaad)) (i64.const 0xffffffff55555555) (i64.const 0xffffffff80000002)
  (i64.const 0x155555558) (i64.const 5))
(assert_return (invoke "i64-by--1" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by--1" (i64.const 1)) (i64.const -1) (i64.const 0) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by--1" (i64.const -1)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by--1" (i64.const -1)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by--1" (i64.const -2)) (i64.const 2) (i64.const 0) (i64.const 0) (i64.const -2))
(assert_return (invoke "i64-by--1" (i64.const 1)) (i64.const -1) (i64.const 0) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by--1"
  (i64.const 0x8000000000000001)) (i64.const 0x7fffffffffffffff) (i64.const 0) (i64.const 0)
  (i64.const 0x8000000000000001))
(assert_return (invoke "i64-by--1"
  (i64.const 0x8000000000000002)) (i64.const 0x7ffffffffffffffe) (i64.const 0) (i64.const 0)
  (i64.const 0x8000000000000002))
(assert_return (invoke "i64-by--1"
  (i64.const 0x8000000000000003)) (i64.const 0x7ffffffffffffffd) (i64.const 0) (i64.const 0)
  (i64.const 0x8000000000000003))
(assert_return (invoke "i64-by--1"
  (i64.const 0xbffffffffffffffd)) (i64.const 0x4000000000000003) (i64.const 0) (i64.const 0)
  (i64.const 0xbffffffffffffffd))
(assert_return (invoke "i64-by--1"
  (i64.const 0x7fffffffffffffff)) (i64.const 0x8000000000000001) (i64.const 0) (i64.const 0)
  (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64-by--1"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0x8000000000000002) (i64.const 0) (i64.const 0)
  (i64.const 0x7ffffffffffffffe))
(assert_return (invoke "i64-by--1"
  (i64.const 0xaaaaaaaaaaaaaaac)) (i64.const 0x5555555555555554) (i64.const 0) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaaac))
(assert_return (invoke "i64-by--1"
  (i64.const 0xaaaaaaaaaaaaaaab)) (i64.const 0x5555555555555555) (i64.const 0) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaaab))
(assert_return (invoke "i64-by--1"
  (i64.const 0xaaaaaaaaaaaaaaad)) (i64.const 0x5555555555555553) (i64.const 0) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaaad))
(assert_return (invoke "i64-by--2" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by--2" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by--2" (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 1) (i64.const 1))
(assert_return (invoke "i64-by--2" (i64.const -2)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by--2" (i64.const -3)) (i64.const 1) (i64.const -1) (i64.const 0) (i64.const -3))
(assert_return (invoke "i64-by--2" (i64.const 2)) (i64.const -1) (i64.const 0) (i64.const 0) (i64.const 2))
(assert_return (invoke "i64-by--2"
  (i64.const 0x8000000000000000)) (i64.const 0x4000000000000000) (i64.const 0) (i64.const 0)
  (i64.const 0x8000000000000000))
(assert_return (invoke "i64-by--2"
  (i64.const 0x8000000000000001)) (i64.const 0x3fffffffffffffff) (i64.const -1) (i64.const 0)
  (i64.const 0x8000000000000001))
(assert_return (invoke "i64-by--2"
  (i64.const 0x8000000000000002)) (i64.const 0x3fffffffffffffff) (i64.const 0) (i64.const 0)
  (i64.const 0x8000000000000002))
(assert_return (invoke "i64-by--2"
  (i64.const 0x8000000000000003)) (i64.const 0x3ffffffffffffffe) (i64.const -1) (i64.const 0)
  (i64.const 0x8000000000000003))
(assert_return (invoke "i64-by--2"
  (i64.const 0xbffffffffffffffd)) (i64.const 0x2000000000000001) (i64.const -1) (i64.const 0)
  (i64.const 0xbffffffffffffffd))
(assert_return (invoke "i64-by--2"
  (i64.const 0x7fffffffffffffff)) (i64.const 0xc000000000000001) (i64.const 1) (i64.const 0)
  (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64-by--2"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0xc000000000000001) (i64.const 0) (i64.const 0)
  (i64.const 0x7ffffffffffffffe))
(assert_return (invoke "i64-by--2"
  (i64.const 0xaaaaaaaaaaaaaaac)) (i64.const 0x2aaaaaaaaaaaaaaa) (i64.const 0) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaaac))
(assert_return (invoke "i64-by--2"
  (i64.const 0xaaaaaaaaaaaaaaab)) (i64.const 0x2aaaaaaaaaaaaaaa) (i64.const -1) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaaab))
(assert_return (invoke "i64-by--2"
  (i64.const 0xaaaaaaaaaaaaaaad)) (i64.const 0x2aaaaaaaaaaaaaa9) (i64.const -1) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaaad))
(assert_return (invoke "i64-by--4" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by--4" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by--4" (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 1) (i64.const 3))
(assert_return (invoke "i64-by--4" (i64.const -4)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by--4" (i64.const -5)) (i64.const 1) (i64.const -1) (i64.const 0) (i64.const -5))
(assert_return (invoke "i64-by--4" (i64.const 4)) (i64.const -1) (i64.const 0) (i64.const 0) (i64.const 4))
(assert_return (invoke "i64-by--4"
  (i64.const 0x8000000000000000)) (i64.const 0x2000000000000000) (i64.const 0) (i64.const 0)
  (i64.const 0x8000000000000000))
(assert_return (invoke "i64-by--4"
  (i64.const 0x8000000000000001)) (i64.const 0x1fffffffffffffff) (i64.const -3) (i64.const 0)
  (i64.const 0x8000000000000001))
(assert_return (invoke "i64-by--4"
  (i64.const 0x8000000000000002)) (i64.const 0x1fffffffffffffff) (i64.const -2) (i64.const 0)
  (i64.const 0x8000000000000002))
(assert_return (invoke "i64-by--4"
  (i64.const 0x8000000000000003)) (i64.const 0x1fffffffffffffff) (i64.const -1) (i64.const 0)
  (i64.const 0x8000000000000003))
(assert_return (invoke "i64-by--4"
  (i64.const 0xbffffffffffffffd)) (i64.const 0x1000000000000000) (i64.const -3) (i64.const 0)
  (i64.const 0xbffffffffffffffd))
(assert_return (invoke "i64-by--4"
  (i64.const 0x7fffffffffffffff)) (i64.const 0xe000000000000001) (i64.const 3) (i64.const 0)
  (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64-by--4"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0xe000000000000001) (i64.const 2) (i64.const 0)
  (i64.const 0x7ffffffffffffffe))
(assert_return (invoke "i64-by--4"
  (i64.const 0xaaaaaaaaaaaaaaac)) (i64.const 0x1555555555555555) (i64.const 0) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaaac))
(assert_return (invoke "i64-by--4"
  (i64.const 0xaaaaaaaaaaaaaaab)) (i64.const 0x1555555555555555) (i64.const -1) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaaab))
(assert_return (invoke "i64-by--4"
  (i64.const 0xaaaaaaaaaaaaaaad)) (i64.const 0x1555555555555554) (i64.const -3) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaaad))
(assert_return (invoke "i64-by--5" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by--5" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by--5" (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 1) (i64.const 4))
(assert_return (invoke "i64-by--5" (i64.const -5)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by--5" (i64.const -6)) (i64.const 1) (i64.const -1) (i64.const 0) (i64.const -6))
(assert_return (invoke "i64-by--5" (i64.const 5)) (i64.const -1) (i64.const 0) (i64.const 0) (i64.const 5))
(assert_return (invoke "i64-by--5"
  (i64.const 0x8000000000000000)) (i64.const 0x1999999999999999) (i64.const -3) (i64.const 0)
  (i64.const 0x8000000000000000))
(assert_return (invoke "i64-by--5"
  (i64.const 0x8000000000000001)) (i64.const 0x1999999999999999) (i64.const -2) (i64.const 0)
  (i64.const 0x8000000000000001))
(assert_return (invoke "i64-by--5"
  (i64.const 0x8000000000000002)) (i64.const 0x1999999999999999) (i64.const -1) (i64.const 0)
  (i64.const 0x8000000000000002))
(assert_return (invoke "i64-by--5"
  (i64.const 0x8000000000000003)) (i64.const 0x1999999999999999) (i64.const 0) (i64.const 0)
  (i64.const 0x8000000000000003))
(assert_return (invoke "i64-by--5"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xccccccccccccccd) (i64.const -2) (i64.const 0)
  (i64.const 0xbffffffffffffffd))
(assert_return (invoke "i64-by--5"
  (i64.const 0x7fffffffffffffff)) (i64.const 0xe666666666666667) (i64.const 2) (i64.const 0)
  (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64-by--5"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0xe666666666666667) (i64.const 1) (i64.const 0)
  (i64.const 0x7ffffffffffffffe))
(assert_return (invoke "i64-by--5"
  (i64.const 0xaaaaaaaaaaaaaab0)) (i64.const 0x1111111111111110) (i64.const 0) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaab0))
(assert_return (invoke "i64-by--5"
  (i64.const 0xaaaaaaaaaaaaaaaf)) (i64.const 0x1111111111111110) (i64.const -1) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaaaf))
(assert_return (invoke "i64-by--5"
  (i64.const 0xaaaaaaaaaaaaaab1)) (i64.const 0x111111111111110f) (i64.const -4) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaab1))
(assert_return (invoke "i64-by--7" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by--7" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by--7" (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 1) (i64.const 6))
(assert_return (invoke "i64-by--7" (i64.const -7)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by--7" (i64.const -8)) (i64.const 1) (i64.const -1) (i64.const 0) (i64.const -8))
(assert_return (invoke "i64-by--7" (i64.const 7)) (i64.const -1) (i64.const 0) (i64.const 0) (i64.const 7))
(assert_return (invoke "i64-by--7"
  (i64.const 0x8000000000000000)) (i64.const 0x1249249249249249) (i64.const -1) (i64.const 0)
  (i64.const 0x8000000000000000))
(assert_return (invoke "i64-by--7"
  (i64.const 0x8000000000000001)) (i64.const 0x1249249249249249) (i64.const 0) (i64.const 0)
  (i64.const 0x8000000000000001))
(assert_return (invoke "i64-by--7"
  (i64.const 0x8000000000000002)) (i64.const 0x1249249249249248) (i64.const -6) (i64.const 0)
  (i64.const 0x8000000000000002))
(assert_return (invoke "i64-by--7"
  (i64.const 0x8000000000000003)) (i64.const 0x1249249249249248) (i64.const -5) (i64.const 0)
  (i64.const 0x8000000000000003))
(assert_return (invoke "i64-by--7"
  (i64.const 0xbffffffffffffffd)) (i64.const 0x924924924924925) (i64.const 0) (i64.const 0)
  (i64.const 0xbffffffffffffffd))
(assert_return (invoke "i64-by--7"
  (i64.const 0x7fffffffffffffff)) (i64.const 0xedb6db6db6db6db7) (i64.const 0) (i64.const 0)
  (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64-by--7"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0xedb6db6db6db6db8) (i64.const 6) (i64.const 0)
  (i64.const 0x7ffffffffffffffe))
(assert_return (invoke "i64-by--7"
  (i64.const 0xaaaaaaaaaaaaaab0)) (i64.const 0xc30c30c30c30c30) (i64.const 0) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaab0))
(assert_return (invoke "i64-by--7"
  (i64.const 0xaaaaaaaaaaaaaaaf)) (i64.const 0xc30c30c30c30c30) (i64.const -1) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaaaf))
(assert_return (invoke "i64-by--7"
  (i64.const 0xaaaaaaaaaaaaaab1)) (i64.const 0xc30c30c30c30c2f) (i64.const -6) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaab1))
(assert_return (invoke "i64-by--8" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by--8" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by--8" (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 1) (i64.const 7))
(assert_return (invoke "i64-by--8" (i64.const -8)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by--8" (i64.const -9)) (i64.const 1) (i64.const -1) (i64.const 0) (i64.const -9))
(assert_return (invoke "i64-by--8" (i64.const 8)) (i64.const -1) (i64.const 0) (i64.const 0) (i64.const 8))
(assert_return (invoke "i64-by--8"
  (i64.const 0x8000000000000000)) (i64.const 0x1000000000000000) (i64.const 0) (i64.const 0)
  (i64.const 0x8000000000000000))
(assert_return (invoke "i64-by--8"
  (i64.const 0x8000000000000001)) (i64.const 0xfffffffffffffff) (i64.const -7) (i64.const 0)
  (i64.const 0x8000000000000001))
(assert_return (invoke "i64-by--8"
  (i64.const 0x8000000000000002)) (i64.const 0xfffffffffffffff) (i64.const -6) (i64.const 0)
  (i64.const 0x8000000000000002))
(assert_return (invoke "i64-by--8"
  (i64.const 0x8000000000000003)) (i64.const 0xfffffffffffffff) (i64.const -5) (i64.const 0)
  (i64.const 0x8000000000000003))
(assert_return (invoke "i64-by--8"
  (i64.const 0xbffffffffffffffd)) (i64.const 0x800000000000000) (i64.const -3) (i64.const 0)
  (i64.const 0xbffffffffffffffd))
(assert_return (invoke "i64-by--8"
  (i64.const 0x7fffffffffffffff)) (i64.const 0xf000000000000001) (i64.const 7) (i64.const 0)
  (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64-by--8"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0xf000000000000001) (i64.const 6) (i64.const 0)
  (i64.const 0x7ffffffffffffffe))
(assert_return (invoke "i64-by--8"
  (i64.const 0xaaaaaaaaaaaaaab0)) (i64.const 0xaaaaaaaaaaaaaaa) (i64.const 0) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaab0))
(assert_return (invoke "i64-by--8"
  (i64.const 0xaaaaaaaaaaaaaaaf)) (i64.const 0xaaaaaaaaaaaaaaa) (i64.const -1) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaaaf))
(assert_return (invoke "i64-by--8"
  (i64.const 0xaaaaaaaaaaaaaab1)) (i64.const 0xaaaaaaaaaaaaaa9) (i64.const -7) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaab1))
(assert_return (invoke "i64-by--10" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by--10" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by--10" (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 1) (i64.const 9))
(assert_return (invoke "i64-by--10" (i64.const -10)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by--10"
  (i64.const -11)) (i64.const 1) (i64.const -1) (i64.const 0) (i64.const -11))
(assert_return (invoke "i64-by--10" (i64.const 10)) (i64.const -1) (i64.const 0) (i64.const 0) (i64.const 10))
(assert_return (invoke "i64-by--10"
  (i64.const 0x8000000000000000)) (i64.const 0xccccccccccccccc) (i64.const -8) (i64.const 0)
  (i64.const 0x8000000000000000))
(assert_return (invoke "i64-by--10"
  (i64.const 0x8000000000000001)) (i64.const 0xccccccccccccccc) (i64.const -7) (i64.const 0)
  (i64.const 0x8000000000000001))
(assert_return (invoke "i64-by--10"
  (i64.const 0x8000000000000002)) (i64.const 0xccccccccccccccc) (i64.const -6) (i64.const 0)
  (i64.const 0x8000000000000002))
(assert_return (invoke "i64-by--10"
  (i64.const 0x8000000000000003)) (i64.const 0xccccccccccccccc) (i64.const -5) (i64.const 0)
  (i64.const 0x8000000000000003))
(assert_return (invoke "i64-by--10"
  (i64.const 0xbffffffffffffffd)) (i64.const 0x666666666666666) (i64.const -7) (i64.const 0)
  (i64.const 0xbffffffffffffffd))
(assert_return (invoke "i64-by--10"
  (i64.const 0x7fffffffffffffff)) (i64.const 0xf333333333333334) (i64.const 7) (i64.const 0)
  (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64-by--10"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0xf333333333333334) (i64.const 6) (i64.const 0)
  (i64.const 0x7ffffffffffffffe))
(assert_return (invoke "i64-by--10"
  (i64.const 0xaaaaaaaaaaaaaab0)) (i64.const 0x888888888888888) (i64.const 0) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaab0))
(assert_return (invoke "i64-by--10"
  (i64.const 0xaaaaaaaaaaaaaaaf)) (i64.const 0x888888888888888) (i64.const -1) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaaaf))
(assert_return (invoke "i64-by--10"
  (i64.const 0xaaaaaaaaaaaaaab1)) (i64.const 0x888888888888887) (i64.const -9) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaab1))
(assert_return (invoke "i64-by--11" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by--11" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by--11" (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 1) (i64.const 10))
(assert_return (invoke "i64-by--11" (i64.const -11)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by--11"
  (i64.const -12)) (i64.const 1) (i64.const -1) (i64.const 0) (i64.const -12))
(assert_return (invoke "i64-by--11" (i64.const 11)) (i64.const -1) (i64.const 0) (i64.const 0) (i64.const 11))
(assert_return (invoke "i64-by--11"
  (i64.const 0x8000000000000000)) (i64.const 0xba2e8ba2e8ba2e8) (i64.const -8) (i64.const 0)
  (i64.const 0x8000000000000000))
(assert_return (invoke "i64-by--11"
  (i64.const 0x8000000000000001)) (i64.const 0xba2e8ba2e8ba2e8) (i64.const -7) (i64.const 0)
  (i64.const 0x8000000000000001))
(assert_return (invoke "i64-by--11"
  (i64.const 0x8000000000000002)) (i64.const 0xba2e8ba2e8ba2e8) (i64.const -6) (i64.const 0)
  (i64.const 0x8000000000000002))
(assert_return (invoke "i64-by--11"
  (i64.const 0x8000000000000003)) (i64.const 0xba2e8ba2e8ba2e8) (i64.const -5) (i64.const 0)
  (i64.const 0x8000000000000003))
(assert_return (invoke "i64-by--11"
  (i64.const 0xbffffffffffffffd)) (i64.const 0x5d1745d1745d174) (i64.const -7) (i64.const 0)
  (i64.const 0xbffffffffffffffd))
(assert_return (invoke "i64-by--11"
  (i64.const 0x7fffffffffffffff)) (i64.const 0xf45d1745d1745d18) (i64.const 7) (i64.const 0)
  (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64-by--11"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0xf45d1745d1745d18) (i64.const 6) (i64.const 0)
  (i64.const 0x7ffffffffffffffe))
(assert_return (invoke "i64-by--11"
  (i64.const 0xaaaaaaaaaaaaaab0)) (i64.const 0x7c1f07c1f07c1f0) (i64.const 0) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaab0))
(assert_return (invoke "i64-by--11"
  (i64.const 0xaaaaaaaaaaaaaaaf)) (i64.const 0x7c1f07c1f07c1f0) (i64.const -1) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaaaf))
(assert_return (invoke "i64-by--11"
  (i64.const 0xaaaaaaaaaaaaaab1)) (i64.const 0x7c1f07c1f07c1ef) (i64.const -10) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaab1))
(assert_return (invoke "i64-by--13" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by--13" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by--13" (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 1) (i64.const 12))
(assert_return (invoke "i64-by--13" (i64.const -13)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by--13"
  (i64.const -14)) (i64.const 1) (i64.const -1) (i64.const 0) (i64.const -14))
(assert_return (invoke "i64-by--13" (i64.const 13)) (i64.const -1) (i64.const 0) (i64.const 0) (i64.const 13))
(assert_return (invoke "i64-by--13"
  (i64.const 0x8000000000000000)) (i64.const 0x9d89d89d89d89d8) (i64.const -8) (i64.const 0)
  (i64.const 0x8000000000000000))
(assert_return (invoke "i64-by--13"
  (i64.const 0x8000000000000001)) (i64.const 0x9d89d89d89d89d8) (i64.const -7) (i64.const 0)
  (i64.const 0x8000000000000001))
(assert_return (invoke "i64-by--13"
  (i64.const 0x8000000000000002)) (i64.const 0x9d89d89d89d89d8) (i64.const -6) (i64.const 0)
  (i64.const 0x8000000000000002))
(assert_return (invoke "i64-by--13"
  (i64.const 0x8000000000000003)) (i64.const 0x9d89d89d89d89d8) (i64.const -5) (i64.const 0)
  (i64.const 0x8000000000000003))
(assert_return (invoke "i64-by--13"
  (i64.const 0xbffffffffffffffd)) (i64.const 0x4ec4ec4ec4ec4ec) (i64.const -7) (i64.const 0)
  (i64.const 0xbffffffffffffffd))
(assert_return (invoke "i64-by--13"
  (i64.const 0x7fffffffffffffff)) (i64.const 0xf627627627627628) (i64.const 7) (i64.const 0)
  (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64-by--13"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0xf627627627627628) (i64.const 6) (i64.const 0)
  (i64.const 0x7ffffffffffffffe))
(assert_return (invoke "i64-by--13"
  (i64.const 0xaaaaaaaaaaaaaab0)) (i64.const 0x690690690690690) (i64.const 0) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaab0))
(assert_return (invoke "i64-by--13"
  (i64.const 0xaaaaaaaaaaaaaaaf)) (i64.const 0x690690690690690) (i64.const -1) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaaaf))
(assert_return (invoke "i64-by--13"
  (i64.const 0xaaaaaaaaaaaaaab1)) (i64.const 0x69069069069068f) (i64.const -12) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaab1))
(assert_return (invoke "i64-by--25" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by--25" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by--25" (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 1) (i64.const 24))
(assert_return (invoke "i64-by--25" (i64.const -25)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by--25"
  (i64.const -26)) (i64.const 1) (i64.const -1) (i64.const 0) (i64.const -26))
(assert_return (invoke "i64-by--25" (i64.const 25)) (i64.const -1) (i64.const 0) (i64.const 0) (i64.const 25))
(assert_return (invoke "i64-by--25"
  (i64.const 0x8000000000000000)) (i64.const 0x51eb851eb851eb8) (i64.const -8) (i64.const 0)
  (i64.const 0x8000000000000000))
(assert_return (invoke "i64-by--25"
  (i64.const 0x8000000000000001)) (i64.const 0x51eb851eb851eb8) (i64.const -7) (i64.const 0)
  (i64.const 0x8000000000000001))
(assert_return (invoke "i64-by--25"
  (i64.const 0x8000000000000002)) (i64.const 0x51eb851eb851eb8) (i64.const -6) (i64.const 0)
  (i64.const 0x8000000000000002))
(assert_return (invoke "i64-by--25"
  (i64.const 0x8000000000000003)) (i64.const 0x51eb851eb851eb8) (i64.const -5) (i64.const 0)
  (i64.const 0x8000000000000003))
(assert_return (invoke "i64-by--25"
  (i64.const 0xbffffffffffffffd)) (i64.const 0x28f5c28f5c28f5c) (i64.const -7) (i64.const 0)
  (i64.const 0xbffffffffffffffd))
(assert_return (invoke "i64-by--25"
  (i64.const 0x7fffffffffffffff)) (i64.const 0xfae147ae147ae148) (i64.const 7) (i64.const 0)
  (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64-by--25"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0xfae147ae147ae148) (i64.const 6) (i64.const 0)
  (i64.const 0x7ffffffffffffffe))
(assert_return (invoke "i64-by--25"
  (i64.const 0xaaaaaaaaaaaaaab0)) (i64.const 0x369d0369d0369d0) (i64.const 0) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaab0))
(assert_return (invoke "i64-by--25"
  (i64.const 0xaaaaaaaaaaaaaaaf)) (i64.const 0x369d0369d0369d0) (i64.const -1) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaaaf))
(assert_return (invoke "i64-by--25"
  (i64.const 0xaaaaaaaaaaaaaab1)) (i64.const 0x369d0369d0369cf) (i64.const -24) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaab1))
(assert_return (invoke "i64-by--100" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by--100" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by--100"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 1) (i64.const 99))
(assert_return (invoke "i64-by--100"
  (i64.const -100)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by--100"
  (i64.const -101)) (i64.const 1) (i64.const -1) (i64.const 0) (i64.const -101))
(assert_return (invoke "i64-by--100"
  (i64.const 100)) (i64.const -1) (i64.const 0) (i64.const 0) (i64.const 100))
(assert_return (invoke "i64-by--100"
  (i64.const 0x8000000000000000)) (i64.const 0x147ae147ae147ae) (i64.const -8) (i64.const 0)
  (i64.const 0x8000000000000000))
(assert_return (invoke "i64-by--100"
  (i64.const 0x8000000000000001)) (i64.const 0x147ae147ae147ae) (i64.const -7) (i64.const 0)
  (i64.const 0x8000000000000001))
(assert_return (invoke "i64-by--100"
  (i64.const 0x8000000000000002)) (i64.const 0x147ae147ae147ae) (i64.const -6) (i64.const 0)
  (i64.const 0x8000000000000002))
(assert_return (invoke "i64-by--100"
  (i64.const 0x8000000000000003)) (i64.const 0x147ae147ae147ae) (i64.const -5) (i64.const 0)
  (i64.const 0x8000000000000003))
(assert_return (invoke "i64-by--100"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xa3d70a3d70a3d7) (i64.const -7) (i64.const 0)
  (i64.const 0xbffffffffffffffd))
(assert_return (invoke "i64-by--100"
  (i64.const 0x7fffffffffffffff)) (i64.const 0xfeb851eb851eb852) (i64.const 7) (i64.const 0)
  (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64-by--100"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0xfeb851eb851eb852) (i64.const 6) (i64.const 0)
  (i64.const 0x7ffffffffffffffe))
(assert_return (invoke "i64-by--100"
  (i64.const 0xaaaaaaaaaaaaaab0)) (i64.const 0xda740da740da74) (i64.const 0) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaab0))
(assert_return (invoke "i64-by--100"
  (i64.const 0xaaaaaaaaaaaaaaaf)) (i64.const 0xda740da740da74) (i64.const -1) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaaaf))
(assert_return (invoke "i64-by--100"
  (i64.const 0xaaaaaaaaaaaaaab1)) (i64.const 0xda740da740da73) (i64.const -99) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaab1))
(assert_return (invoke "i64-by--125" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by--125" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by--125"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 1) (i64.const 124))
(assert_return (invoke "i64-by--125"
  (i64.const -125)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by--125"
  (i64.const -126)) (i64.const 1) (i64.const -1) (i64.const 0) (i64.const -126))
(assert_return (invoke "i64-by--125"
  (i64.const 125)) (i64.const -1) (i64.const 0) (i64.const 0) (i64.const 125))
(assert_return (invoke "i64-by--125"
  (i64.const 0x8000000000000000)) (i64.const 0x10624dd2f1a9fbe) (i64.const -58) (i64.const 0)
  (i64.const 0x8000000000000000))
(assert_return (invoke "i64-by--125"
  (i64.const 0x8000000000000001)) (i64.const 0x10624dd2f1a9fbe) (i64.const -57) (i64.const 0)
  (i64.const 0x8000000000000001))
(assert_return (invoke "i64-by--125"
  (i64.const 0x8000000000000002)) (i64.const 0x10624dd2f1a9fbe) (i64.const -56) (i64.const 0)
  (i64.const 0x8000000000000002))
(assert_return (invoke "i64-by--125"
  (i64.const 0x8000000000000003)) (i64.const 0x10624dd2f1a9fbe) (i64.const -55) (i64.const 0)
  (i64.const 0x8000000000000003))
(assert_return (invoke "i64-by--125"
  (i64.const 0xbffffffffffffffd)) (i64.const 0x83126e978d4fdf) (i64.const -32) (i64.const 0)
  (i64.const 0xbffffffffffffffd))
(assert_return (invoke "i64-by--125"
  (i64.const 0x7fffffffffffffff)) (i64.const 0xfef9db22d0e56042) (i64.const 57) (i64.const 0)
  (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64-by--125"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0xfef9db22d0e56042) (i64.const 56) (i64.const 0)
  (i64.const 0x7ffffffffffffffe))
(assert_return (invoke "i64-by--125"
  (i64.const 0xaaaaaaaaaaaaaafb)) (i64.const 0xaec33e1f671529) (i64.const 0) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaafb))
(assert_return (invoke "i64-by--125"
  (i64.const 0xaaaaaaaaaaaaaafa)) (i64.const 0xaec33e1f671529) (i64.const -1) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaafa))
(assert_return (invoke "i64-by--125"
  (i64.const 0xaaaaaaaaaaaaaafc)) (i64.const 0xaec33e1f671528) (i64.const -124) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaaafc))
(assert_return (invoke "i64-by--625" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by--625" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by--625"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 1) (i64.const 624))
(assert_return (invoke "i64-by--625"
  (i64.const -625)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by--625"
  (i64.const -626)) (i64.const 1) (i64.const -1) (i64.const 0) (i64.const -626))
(assert_return (invoke "i64-by--625"
  (i64.const 625)) (i64.const -1) (i64.const 0) (i64.const 0) (i64.const 625))
(assert_return (invoke "i64-by--625"
  (i64.const 0x8000000000000000)) (i64.const 0x346dc5d6388659) (i64.const -183) (i64.const 0)
  (i64.const 0x8000000000000000))
(assert_return (invoke "i64-by--625"
  (i64.const 0x8000000000000001)) (i64.const 0x346dc5d6388659) (i64.const -182) (i64.const 0)
  (i64.const 0x8000000000000001))
(assert_return (invoke "i64-by--625"
  (i64.const 0x8000000000000002)) (i64.const 0x346dc5d6388659) (i64.const -181) (i64.const 0)
  (i64.const 0x8000000000000002))
(assert_return (invoke "i64-by--625"
  (i64.const 0x8000000000000003)) (i64.const 0x346dc5d6388659) (i64.const -180) (i64.const 0)
  (i64.const 0x8000000000000003))
(assert_return (invoke "i64-by--625"
  (i64.const 0xbffffffffffffffd)) (i64.const 0x1a36e2eb1c432c) (i64.const -407) (i64.const 0)
  (i64.const 0xbffffffffffffffd))
(assert_return (invoke "i64-by--625"
  (i64.const 0x7fffffffffffffff)) (i64.const 0xffcb923a29c779a7) (i64.const 182) (i64.const 0)
  (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64-by--625"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0xffcb923a29c779a7) (i64.const 181) (i64.const 0)
  (i64.const 0x7ffffffffffffffe))
(assert_return (invoke "i64-by--625"
  (i64.const 0xaaaaaaaaaaaaabf5)) (i64.const 0x22f3d9397b043b) (i64.const 0) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaabf5))
(assert_return (invoke "i64-by--625"
  (i64.const 0xaaaaaaaaaaaaabf4)) (i64.const 0x22f3d9397b043b) (i64.const -1) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaabf4))
(assert_return (invoke "i64-by--625"
  (i64.const 0xaaaaaaaaaaaaabf6)) (i64.const 0x22f3d9397b043a) (i64.const -624) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaabf6))
(assert_return (invoke "i64-by--641" (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by--641" (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by--641"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 1) (i64.const 640))
(assert_return (invoke "i64-by--641"
  (i64.const -641)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by--641"
  (i64.const -642)) (i64.const 1) (i64.const -1) (i64.const 0) (i64.const -642))
(assert_return (invoke "i64-by--641"
  (i64.const 641)) (i64.const -1) (i64.const 0) (i64.const 0) (i64.const 641))
(assert_return (invoke "i64-by--641"
  (i64.const 0x8000000000000000)) (i64.const 0x331ec07fcce13f) (i64.const -321) (i64.const 0)
  (i64.const 0x8000000000000000))
(assert_return (invoke "i64-by--641"
  (i64.const 0x8000000000000001)) (i64.const 0x331ec07fcce13f) (i64.const -320) (i64.const 0)
  (i64.const 0x8000000000000001))
(assert_return (invoke "i64-by--641"
  (i64.const 0x8000000000000002)) (i64.const 0x331ec07fcce13f) (i64.const -319) (i64.const 0)
  (i64.const 0x8000000000000002))
(assert_return (invoke "i64-by--641"
  (i64.const 0x8000000000000003)) (i64.const 0x331ec07fcce13f) (i64.const -318) (i64.const 0)
  (i64.const 0x8000000000000003))
(assert_return (invoke "i64-by--641"
  (i64.const 0xbffffffffffffffd)) (i64.const 0x198f603fe6709f) (i64.const -484) (i64.const 0)
  (i64.const 0xbffffffffffffffd))
(assert_return (invoke "i64-by--641"
  (i64.const 0x7fffffffffffffff)) (i64.const 0xffcce13f80331ec1) (i64.const 320) (i64.const 0)
  (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64-by--641"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0xffcce13f80331ec1) (i64.const 319) (i64.const 0)
  (i64.const 0x7ffffffffffffffe))
(assert_return (invoke "i64-by--641"
  (i64.const 0xaaaaaaaaaaaaad2c)) (i64.const 0x221480553340d4) (i64.const 0) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaad2c))
(assert_return (invoke "i64-by--641"
  (i64.const 0xaaaaaaaaaaaaad2b)) (i64.const 0x221480553340d4) (i64.const -1) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaad2b))
(assert_return (invoke "i64-by--641"
  (i64.const 0xaaaaaaaaaaaaad2d)) (i64.const 0x221480553340d3) (i64.const -640) (i64.const 0)
  (i64.const 0xaaaaaaaaaaaaad2d))
(assert_return (invoke "i64-by--9223372036854775808"
  (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by--9223372036854775808"
  (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by--9223372036854775808"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 1) (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64-by--9223372036854775808"
  (i64.const 0x8000000000000000)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by--9223372036854775808"
  (i64.const 0x7fffffffffffffff)) (i64.const 0) (i64.const 0x7fffffffffffffff) (i64.const 0)
  (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64-by--9223372036854775808"
  (i64.const 0x8000000000000000)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by--9223372036854775808"
  (i64.const 0x8000000000000000)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by--9223372036854775808"
  (i64.const 0x8000000000000001)) (i64.const 0) (i64.const 0x8000000000000001) (i64.const 1) (i64.const 1))
(assert_return (invoke "i64-by--9223372036854775808"
  (i64.const 0x8000000000000002)) (i64.const 0) (i64.const 0x8000000000000002) (i64.const 1) (i64.const 2))
(assert_return (invoke "i64-by--9223372036854775808"
  (i64.const 0x8000000000000003)) (i64.const 0) (i64.const 0x8000000000000003) (i64.const 1) (i64.const 3))
(assert_return (invoke "i64-by--9223372036854775808"
  (i64.const 0xbffffffffffffffd)) (i64.const 0) (i64.const 0xbffffffffffffffd) (i64.const 1)
  (i64.const 0x3ffffffffffffffd))
(assert_return (invoke "i64-by--9223372036854775808"
  (i64.const 0x7fffffffffffffff)) (i64.const 0) (i64.const 0x7fffffffffffffff) (i64.const 0)
  (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64-by--9223372036854775808"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0) (i64.const 0x7ffffffffffffffe) (i64.const 0)
  (i64.const 0x7ffffffffffffffe))
(assert_return (invoke "i64-by--9223372036854775808"
  (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by--9223372036854775808"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 1) (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64-by--9223372036854775808"
  (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by--9223372036854775807"
  (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by--9223372036854775807"
  (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by--9223372036854775807"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 1) (i64.const 0x7ffffffffffffffe))
(assert_return (invoke "i64-by--9223372036854775807"
  (i64.const 0x8000000000000001)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by--9223372036854775807"
  (i64.const 0x8000000000000000)) (i64.const 1) (i64.const -1) (i64.const 0) (i64.const 0x8000000000000000))
(assert_return (invoke "i64-by--9223372036854775807"
  (i64.const 0x7fffffffffffffff)) (i64.const -1) (i64.const 0) (i64.const 0) (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64-by--9223372036854775807"
  (i64.const 0x8000000000000000)) (i64.const 1) (i64.const -1) (i64.const 0) (i64.const 0x8000000000000000))
(assert_return (invoke "i64-by--9223372036854775807"
  (i64.const 0x8000000000000001)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by--9223372036854775807"
  (i64.const 0x8000000000000002)) (i64.const 0) (i64.const 0x8000000000000002) (i64.const 1) (i64.const 1))
(assert_return (invoke "i64-by--9223372036854775807"
  (i64.const 0x8000000000000003)) (i64.const 0) (i64.const 0x8000000000000003) (i64.const 1) (i64.const 2))
(assert_return (invoke "i64-by--9223372036854775807"
  (i64.const 0xbffffffffffffffd)) (i64.const 0) (i64.const 0xbffffffffffffffd) (i64.const 1)
  (i64.const 0x3ffffffffffffffc))
(assert_return (invoke "i64-by--9223372036854775807"
  (i64.const 0x7fffffffffffffff)) (i64.const -1) (i64.const 0) (i64.const 0) (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64-by--9223372036854775807"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0) (i64.const 0x7ffffffffffffffe) (i64.const 0)
  (i64.const 0x7ffffffffffffffe))
(assert_return (invoke "i64-by--9223372036854775807"
  (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by--9223372036854775807"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 1) (i64.const 0x7ffffffffffffffe))
(assert_return (invoke "i64-by--9223372036854775807"
  (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-9223372036854775807"
  (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-9223372036854775807"
  (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-9223372036854775807"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 2) (i64.const 1))
(assert_return (invoke "i64-by-9223372036854775807"
  (i64.const 0x7fffffffffffffff)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-9223372036854775807"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0) (i64.const 0x7ffffffffffffffe) (i64.const 0)
  (i64.const 0x7ffffffffffffffe))
(assert_return (invoke "i64-by-9223372036854775807"
  (i64.const 0x8000000000000001)) (i64.const -1) (i64.const 0) (i64.const 1) (i64.const 2))
(assert_return (invoke "i64-by-9223372036854775807"
  (i64.const 0x8000000000000000)) (i64.const -1) (i64.const -1) (i64.const 1) (i64.const 1))
(assert_return (invoke "i64-by-9223372036854775807"
  (i64.const 0x8000000000000001)) (i64.const -1) (i64.const 0) (i64.const 1) (i64.const 2))
(assert_return (invoke "i64-by-9223372036854775807"
  (i64.const 0x8000000000000002)) (i64.const 0) (i64.const 0x8000000000000002) (i64.const 1) (i64.const 3))
(assert_return (invoke "i64-by-9223372036854775807"
  (i64.const 0x8000000000000003)) (i64.const 0) (i64.const 0x8000000000000003) (i64.const 1) (i64.const 4))
(assert_return (invoke "i64-by-9223372036854775807"
  (i64.const 0xbffffffffffffffd)) (i64.const 0) (i64.const 0xbffffffffffffffd) (i64.const 1)
  (i64.const 0x3ffffffffffffffe))
(assert_return (invoke "i64-by-9223372036854775807"
  (i64.const 0x7fffffffffffffff)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-9223372036854775807"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0) (i64.const 0x7ffffffffffffffe) (i64.const 0)
  (i64.const 0x7ffffffffffffffe))
(assert_return (invoke "i64-by-9223372036854775807"
  (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-9223372036854775807"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 2) (i64.const 1))
(assert_return (invoke "i64-by-9223372036854775807"
  (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-4294967296"
  (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-4294967296"
  (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-4294967296"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 0xffffffff) (i64.const 0xffffffff))
(assert_return (invoke "i64-by-4294967296"
  (i64.const 0x100000000)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-4294967296"
  (i64.const 0xffffffff)) (i64.const 0) (i64.const 0xffffffff) (i64.const 0) (i64.const 0xffffffff))
(assert_return (invoke "i64-by-4294967296"
  (i64.const 0xffffffff00000000)) (i64.const -1) (i64.const 0) (i64.const 0xffffffff) (i64.const 0))
(assert_return (invoke "i64-by-4294967296"
  (i64.const 0x8000000000000000)) (i64.const 0xffffffff80000000) (i64.const 0) (i64.const 0x80000000)
  (i64.const 0))
(assert_return (invoke "i64-by-4294967296"
  (i64.const 0x8000000000000001)) (i64.const 0xffffffff80000001) (i64.const 0xffffffff00000001)
  (i64.const 0x80000000) (i64.const 1))
(assert_return (invoke "i64-by-4294967296"
  (i64.const 0x8000000000000002)) (i64.const 0xffffffff80000001) (i64.const 0xffffffff00000002)
  (i64.const 0x80000000) (i64.const 2))
(assert_return (invoke "i64-by-4294967296"
  (i64.const 0x8000000000000003)) (i64.const 0xffffffff80000001) (i64.const 0xffffffff00000003)
  (i64.const 0x80000000) (i64.const 3))
(assert_return (invoke "i64-by-4294967296"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xffffffffc0000000) (i64.const -3) (i64.const 0xbfffffff)
  (i64.const 0xfffffffd))
(assert_return (invoke "i64-by-4294967296"
  (i64.const 0x7fffffffffffffff)) (i64.const 0x7fffffff) (i64.const 0xffffffff) (i64.const 0x7fffffff)
  (i64.const 0xffffffff))
(assert_return (invoke "i64-by-4294967296"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0x7fffffff) (i64.const 0xfffffffe) (i64.const 0x7fffffff)
  (i64.const 0xfffffffe))
(assert_return (invoke "i64-by-4294967296"
  (i64.const 0xaaaaaaab00000000)) (i64.const 0xffffffffaaaaaaab) (i64.const 0) (i64.const 0xaaaaaaab)
  (i64.const 0))
(assert_return (invoke "i64-by-4294967296"
  (i64.const 0xaaaaaaaaffffffff)) (i64.const 0xffffffffaaaaaaab) (i64.const -1) (i64.const 0xaaaaaaaa)
  (i64.const 0xffffffff))
(assert_return (invoke "i64-by-4294967296"
  (i64.const 0xaaaaaaab00000001)) (i64.const 0xffffffffaaaaaaac) (i64.const 0xffffffff00000001)
  (i64.const 0xaaaaaaab) (i64.const 1))
(assert_return (invoke "i64-by-4294967297"
  (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-4294967297"
  (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-4294967297"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 0xffffffff) (i64.const 0))
(assert_return (invoke "i64-by-4294967297"
  (i64.const 0x100000001)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-4294967297"
  (i64.const 0x100000000)) (i64.const 0) (i64.const 0x100000000) (i64.const 0) (i64.const 0x100000000))
(assert_return (invoke "i64-by-4294967297"
  (i64.const 0xfffffffeffffffff)) (i64.const -1) (i64.const 0) (i64.const 0xfffffffe) (i64.const 1))
(assert_return (invoke "i64-by-4294967297"
  (i64.const 0x8000000000000000)) (i64.const 0xffffffff80000001) (i64.const 0xffffffff7fffffff)
  (i64.const 0x7fffffff) (i64.const 0x80000001))
(assert_return (invoke "i64-by-4294967297"
  (i64.const 0x8000000000000001)) (i64.const 0xffffffff80000001) (i64.const 0xffffffff80000000)
  (i64.const 0x7fffffff) (i64.const 0x80000002))
(assert_return (invoke "i64-by-4294967297"
  (i64.const 0x8000000000000002)) (i64.const 0xffffffff80000001) (i64.const 0xffffffff80000001)
  (i64.const 0x7fffffff) (i64.const 0x80000003))
(assert_return (invoke "i64-by-4294967297"
  (i64.const 0x8000000000000003)) (i64.const 0xffffffff80000001) (i64.const 0xffffffff80000002)
  (i64.const 0x7fffffff) (i64.const 0x80000004))
(assert_return (invoke "i64-by-4294967297"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xffffffffc0000001) (i64.const 0xffffffff3ffffffc)
  (i64.const 0xbfffffff) (i64.const 0x3ffffffe))
(assert_return (invoke "i64-by-4294967297"
  (i64.const 0x7fffffffffffffff)) (i64.const 0x7fffffff) (i64.const 0x80000000) (i64.const 0x7fffffff)
  (i64.const 0x80000000))
(assert_return (invoke "i64-by-4294967297"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0x7fffffff) (i64.const 0x7fffffff) (i64.const 0x7fffffff)
  (i64.const 0x7fffffff))
(assert_return (invoke "i64-by-4294967297"
  (i64.const 0xaaaaaaabaaaaaaac)) (i64.const 0xffffffffaaaaaaac) (i64.const 0) (i64.const 0xaaaaaaab)
  (i64.const 1))
(assert_return (invoke "i64-by-4294967297"
  (i64.const 0xaaaaaaabaaaaaaab)) (i64.const 0xffffffffaaaaaaac) (i64.const -1) (i64.const 0xaaaaaaab)
  (i64.const 0))
(assert_return (invoke "i64-by-4294967297"
  (i64.const 0xaaaaaaabaaaaaaad)) (i64.const 0xffffffffaaaaaaad) (i64.const 0xffffffff00000000)
  (i64.const 0xaaaaaaab) (i64.const 2))
(assert_return (invoke "i64-by--2147483648"
  (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by--2147483648"
  (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by--2147483648"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 1) (i64.const 0x7fffffff))
(assert_return (invoke "i64-by--2147483648"
  (i64.const 0xffffffff80000000)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by--2147483648"
  (i64.const 0xffffffff7fffffff)) (i64.const 1) (i64.const -1) (i64.const 0) (i64.const 0xffffffff7fffffff))
(assert_return (invoke "i64-by--2147483648"
  (i64.const 0x80000000)) (i64.const -1) (i64.const 0) (i64.const 0) (i64.const 0x80000000))
(assert_return (invoke "i64-by--2147483648"
  (i64.const 0x8000000000000000)) (i64.const 0x100000000) (i64.const 0) (i64.const 0)
  (i64.const 0x8000000000000000))
(assert_return (invoke "i64-by--2147483648"
  (i64.const 0x8000000000000001)) (i64.const 0xffffffff) (i64.const 0xffffffff80000001) (i64.const 0)
  (i64.const 0x8000000000000001))
(assert_return (invoke "i64-by--2147483648"
  (i64.const 0x8000000000000002)) (i64.const 0xffffffff) (i64.const 0xffffffff80000002) (i64.const 0)
  (i64.const 0x8000000000000002))
(assert_return (invoke "i64-by--2147483648"
  (i64.const 0x8000000000000003)) (i64.const 0xffffffff) (i64.const 0xffffffff80000003) (i64.const 0)
  (i64.const 0x8000000000000003))
(assert_return (invoke "i64-by--2147483648"
  (i64.const 0xbffffffffffffffd)) (i64.const 0x80000000) (i64.const -3) (i64.const 0)
  (i64.const 0xbffffffffffffffd))
(assert_return (invoke "i64-by--2147483648"
  (i64.const 0x7fffffffffffffff)) (i64.const 0xffffffff00000001) (i64.const 0x7fffffff) (i64.const 0)
  (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64-by--2147483648"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0xffffffff00000001) (i64.const 0x7ffffffe) (i64.const 0)
  (i64.const 0x7ffffffffffffffe))
(assert_return (invoke "i64-by--2147483648"
  (i64.const 0xaaaaaaab00000000)) (i64.const 0xaaaaaaaa) (i64.const 0) (i64.const 0)
  (i64.const 0xaaaaaaab00000000))
(assert_return (invoke "i64-by--2147483648"
  (i64.const 0xaaaaaaaaffffffff)) (i64.const 0xaaaaaaaa) (i64.const -1) (i64.const 0)
  (i64.const 0xaaaaaaaaffffffff))
(assert_return (invoke "i64-by--2147483648"
  (i64.const 0xaaaaaaab00000001)) (i64.const 0xaaaaaaa9) (i64.const 0xffffffff80000001) (i64.const 0)
  (i64.const 0xaaaaaaab00000001))
(assert_return (invoke "i64-by-4294967295"
  (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-4294967295"
  (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-4294967295"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 0x100000001) (i64.const 0))
(assert_return (invoke "i64-by-4294967295"
  (i64.const 0xffffffff)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-4294967295"
  (i64.const 0xfffffffe)) (i64.const 0) (i64.const 0xfffffffe) (i64.const 0) (i64.const 0xfffffffe))
(assert_return (invoke "i64-by-4294967295"
  (i64.const 0xffffffff00000001)) (i64.const -1) (i64.const 0) (i64.const 0x100000000) (i64.const 1))
(assert_return (invoke "i64-by-4294967295"
  (i64.const 0x8000000000000000)) (i64.const 0xffffffff80000000) (i64.const 0xffffffff80000000)
  (i64.const 0x80000000) (i64.const 0x80000000))
(assert_return (invoke "i64-by-4294967295"
  (i64.const 0x8000000000000001)) (i64.const 0xffffffff80000000) (i64.const 0xffffffff80000001)
  (i64.const 0x80000000) (i64.const 0x80000001))
(assert_return (invoke "i64-by-4294967295"
  (i64.const 0x8000000000000002)) (i64.const 0xffffffff80000000) (i64.const 0xffffffff80000002)
  (i64.const 0x80000000) (i64.const 0x80000002))
(assert_return (invoke "i64-by-4294967295"
  (i64.const 0x8000000000000003)) (i64.const 0xffffffff80000000) (i64.const 0xffffffff80000003)
  (i64.const 0x80000000) (i64.const 0x80000003))
(assert_return (invoke "i64-by-4294967295"
  (i64.const 0xbffffffffffffffd)) (i64.const 0xffffffffc0000000) (i64.const 0xffffffffbffffffd)
  (i64.const 0xc0000000) (i64.const 0xbffffffd))
(assert_return (invoke "i64-by-4294967295"
  (i64.const 0x7fffffffffffffff)) (i64.const 0x80000000) (i64.const 0x7fffffff) (i64.const 0x80000000)
  (i64.const 0x7fffffff))
(assert_return (invoke "i64-by-4294967295"
  (i64.const 0x7ffffffffffffffe)) (i64.const 0x80000000) (i64.const 0x7ffffffe) (i64.const 0x80000000)
  (i64.const 0x7ffffffe))
(assert_return (invoke "i64-by-4294967295"
  (i64.const 0xaaaaaaab55555555)) (i64.const 0xffffffffaaaaaaab) (i64.const 0) (i64.const 0xaaaaaaac)
  (i64.const 1))
(assert_return (invoke "i64-by-4294967295"
  (i64.const 0xaaaaaaab55555554)) (i64.const 0xffffffffaaaaaaab) (i64.const -1) (i64.const 0xaaaaaaac)
  (i64.const 0))
(assert_return (invoke "i64-by-4294967295"
  (i64.const 0xaaaaaaab55555556)) (i64.const 0xffffffffaaaaaaac) (i64.const 0xffffffff00000002)
  (i64.const 0xaaaaaaac) (i64.const 2))
(assert_return (invoke "i64-by-4611686018427387904"
  (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-4611686018427387904"
  (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-4611686018427387904"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 3) (i64.const 0x3fffffffffffffff))
(assert_return (invoke "i64-by-4611686018427387904"
  (i64.const 0x4000000000000000)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-4611686018427387904"
  (i64.const 0x3fffffffffffffff)) (i64.const 0) (i64.const 0x3fffffffffffffff) (i64.const 0)
  (i64.const 0x3fffffffffffffff))
(assert_return (invoke "i64-by-4611686018427387904"
  (i64.const 0xc000000000000000)) (i64.const -1) (i64.const 0) (i64.const 3) (i64.const 0))
(assert_return (invoke "i64-by-4611686018427387904"
  (i64.const 0x8000000000000000)) (i64.const -2) (i64.const 0) (i64.const 2) (i64.const 0))
(assert_return (invoke "i64-by-4611686018427387904"
  (i64.const 0x8000000000000001)) (i64.const -1) (i64.const 0xc000000000000001) (i64.const 2) (i64.const 1))
(assert_return (invoke "i64-by-4611686018427387904"
  (i64.const 0x8000000000000002)) (i64.const -1) (i64.const 0xc000000000000002) (i64.const 2) (i64.const 2))
(assert_return (invoke "i64-by-4611686018427387904"
  (i64.const 0x8000000000000003)) (i64.const -1) (i64.const 0xc000000000000003) (i64.const 2) (i64.const 3))
(assert_return (invoke "i64-by-4611686018427387904"
  (i64.const 0xbffffffffffffffd)) (i64.const -1) (i64.const -3) (i64.const 2) (i64.const 0x3ffffffffffffffd))
(assert_return (invoke "i64-by-4611686018427387904"
  (i64.const 0x7fffffffffffffff)) (i64.const 1) (i64.const 0x3fffffffffffffff) (i64.const 1)
  (i64.const 0x3fffffffffffffff))
(assert_return (invoke "i64-by-4611686018427387904"
  (i64.const 0x7ffffffffffffffe)) (i64.const 1) (i64.const 0x3ffffffffffffffe) (i64.const 1)
  (i64.const 0x3ffffffffffffffe))
(assert_return (invoke "i64-by-4611686018427387904"
  (i64.const 0xc000000000000000)) (i64.const -1) (i64.const 0) (i64.const 3) (i64.const 0))
(assert_return (invoke "i64-by-4611686018427387904"
  (i64.const 0xbfffffffffffffff)) (i64.const -1) (i64.const -1) (i64.const 2) (i64.const 0x3fffffffffffffff))
(assert_return (invoke "i64-by-4611686018427387904"
  (i64.const 0xc000000000000001)) (i64.const 0) (i64.const 0xc000000000000001) (i64.const 3) (i64.const 1))
(assert_return (invoke "i64-by-1000000000000000003"
  (i64.const 0)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64-by-1000000000000000003"
  (i64.const 1)) (i64.const 0) (i64.const 1) (i64.const 0) (i64.const 1))
(assert_return (invoke "i64-by-1000000000000000003"
  (i64.const -1)) (i64.const 0) (i64.const -1) (i64.const 18) (i64.const 0x633275e3af7ffc9))
(assert_return (invoke "i64-by-1000000000000000003"
  (i64.const 0xde0b6b3a7640003)) (i64.const 1) (i64.const 0) (i64.const 1) (i64.const 0))
(assert_return (invoke "i64-by-1000000000000000003"
  (i64.const 0xde0b6b3a7640002)) (i64.const 0) (i64.const 0xde0b6b3a7640002) (i64.const 0)
  (i64.const 0xde0b6b3a7640002))
(assert_return (invoke "i64-by-1000000000000000003"
  (i64.const 0xf21f494c589bfffd)) (i64.const -1) (i64.const 0) (i64.const 17) (i64.const 0x633275e3af7ffca))
(assert_return (invoke "i64-by-1000000000000000003"
  (i64.const 0x8000000000000000)) (i64.const -9) (i64.const 0xfce66c50e284001b) (i64.const 9)
  (i64.const 0x31993af1d7bffe5))
(assert_return (invoke "i64-by-1000000000000000003"
  (i64.const 0x8000000000000001)) (i64.const -9) (i64.const 0xfce66c50e284001c) (i64.const 9)
  (i64.const 0x31993af1d7bffe6))
(assert_return (invoke "i64-by-1000000000000000003"
  (i64.const 0x8000000000000002)) (i64.const -9) (i64.const 0xfce66c50e284001d) (i64.const 9)
  (i64.const 0x31993af1d7bffe7))
(assert_return (invoke "i64-by-1000000000000000003"
  (i64.const 0x8000000000000003)) (i64.const -9) (i64.const 0xfce66c50e284001e) (i64.const 9)
  (i64.const 0x31993af1d7bffe8))
(assert_return (invoke "i64-by-1000000000000000003"
  (i64.const 0xbffffffffffffffd)) (i64.const -4) (i64.const 0xf782dace9d900009) (i64.const 13)
  (i64.const 0xb96b8e07febffd6))
(assert_return (invoke "i64-by-1000000000000000003"
  (i64.const 0x7fffffffffffffff)) (i64.const 9) (i64.const 0x31993af1d7bffe4) (i64.const 9)
  (i64.const 0x31993af1d7bffe4))
(assert_return (invoke "i64-by-1000000000000000003"
  (i64.const 0x7ffffffffffffffe)) (i64.const 9) (i64.const 0x31993af1d7bffe3) (i64.const 9)
  (i64.const 0x31993af1d7bffe3))
(assert_return (invoke "i64-by-1000000000000000003"
  (i64.const 0xacbbb7ca13a7ffee)) (i64.const -6) (i64.const 0) (i64.const 12) (i64.const 0x633275e3af7ffca))
(assert_return (invoke "i64-by-1000000000000000003"
  (i64.const 0xacbbb7ca13a7ffed)) (i64.const -6) (i64.const -1) (i64.const 12) (i64.const 0x633275e3af7ffc9))
(assert_return (invoke "i64-by-1000000000000000003"
  (i64.const 0xacbbb7ca13a7ffef)) (i64.const -5) (i64.const 0xf21f494c589bfffe) (i64.const 12)
  (i64.const 0x633275e3af7ffcb))
