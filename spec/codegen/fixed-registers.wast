;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Division, shifts and rotation where 6 to 8 integer parameters have arrived in the registers that these want.
;;
;; "rem_s-6-7" is one operation of parameters 6 and 7; "rem_s-6-by-10" has a constant as its divisor; "tree-12" is
;; an expression of several. Results are that of the operation, then all parameters.

(module
  (func $div_s-0-0 (export "div_s-0-0") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 local.get 0 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-0-5 (export "div_s-0-5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 local.get 5 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-0-6 (export "div_s-0-6") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 local.get 6 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-0-7 (export "div_s-0-7") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 local.get 7 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-0-by-3 (export "div_s-0-by-3") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 i64.const 3 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-0-by-7 (export "div_s-0-by-7") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 i32.const 7 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-0-by-10 (export "div_s-0-by-10") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 i64.const 10 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-0-by--5 (export "div_s-0-by--5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 i32.const -5 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-0-by-641 (export "div_s-0-by-641") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 i32.const 641 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_s-0-by-2147483649 (export "div_s-0-by-2147483649") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 i64.const 0x80000001 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_s-0-by--2147483648 (export "div_s-0-by--2147483648") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 i64.const 0xffffffff80000000 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $div_s-0-by-16 (export "div_s-0-by-16") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 i32.const 16 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-0-by--64 (export "div_s-0-by--64") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 i32.const -64 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_s-0-by-1 (export "div_s-0-by-1") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 i64.const 1 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-0-by--1 (export "div_s-0-by--1") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 i32.const -1 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-0-by-1000000007 (export "div_s-0-by-1000000007") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 i64.const 0x3b9aca07 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_s-5-0 (export "div_s-5-0") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-5-5 (export "div_s-5-5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 5 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-5-6 (export "div_s-5-6") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 6 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-5-7 (export "div_s-5-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 7 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-5-by-3 (export "div_s-5-by-3") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 i32.const 3 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-5-by-7 (export "div_s-5-by-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 i64.const 7 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-5-by-10 (export "div_s-5-by-10") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 i64.const 10 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-5-by--5 (export "div_s-5-by--5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 i32.const -5 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-5-by-641 (export "div_s-5-by-641") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 i32.const 641 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_s-5-by-2147483649 (export "div_s-5-by-2147483649") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 i64.const 0x80000001 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_s-5-by--2147483648 (export "div_s-5-by--2147483648") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 i64.const 0xffffffff80000000 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $div_s-5-by-16 (export "div_s-5-by-16") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 i32.const 16 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-5-by--64 (export "div_s-5-by--64") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 i32.const -64 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_s-5-by-1 (export "div_s-5-by-1") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 i64.const 1 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-5-by--1 (export "div_s-5-by--1") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 i32.const -1 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-5-by-1000000007 (export "div_s-5-by-1000000007") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 i64.const 0x3b9aca07 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_s-6-0 (export "div_s-6-0") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 local.get 0 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-6-5 (export "div_s-6-5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 local.get 5 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-6-6 (export "div_s-6-6") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 local.get 6 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-6-7 (export "div_s-6-7") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 local.get 7 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-6-by-3 (export "div_s-6-by-3") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 i32.const 3 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-6-by-7 (export "div_s-6-by-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 i64.const 7 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-6-by-10 (export "div_s-6-by-10") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 i64.const 10 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-6-by--5 (export "div_s-6-by--5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 i32.const -5 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-6-by-641 (export "div_s-6-by-641") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 i32.const 641 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_s-6-by-2147483649 (export "div_s-6-by-2147483649") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 i64.const 0x80000001 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_s-6-by--2147483648 (export "div_s-6-by--2147483648") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 i32.const 0x80000000 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_s-6-by-16 (export "div_s-6-by-16") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 i64.const 16 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-6-by--64 (export "div_s-6-by--64") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 i64.const -64 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_s-6-by-1 (export "div_s-6-by-1") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 i32.const 1 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-6-by--1 (export "div_s-6-by--1") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 i64.const -1 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-6-by-1000000007 (export "div_s-6-by-1000000007") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 i32.const 0x3b9aca07 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_s-7-0 (export "div_s-7-0") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 local.get 0 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-7-5 (export "div_s-7-5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 local.get 5 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-7-6 (export "div_s-7-6") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 local.get 6 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-7-7 (export "div_s-7-7") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 local.get 7 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-7-by-3 (export "div_s-7-by-3") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 i32.const 3 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-7-by-7 (export "div_s-7-by-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 i64.const 7 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-7-by-10 (export "div_s-7-by-10") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 i64.const 10 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-7-by--5 (export "div_s-7-by--5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 i32.const -5 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-7-by-641 (export "div_s-7-by-641") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 i64.const 641 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_s-7-by-2147483649 (export "div_s-7-by-2147483649") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 i32.const 0x80000001 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_s-7-by--2147483648 (export "div_s-7-by--2147483648") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 i32.const 0x80000000 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_s-7-by-16 (export "div_s-7-by-16") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 i64.const 16 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-7-by--64 (export "div_s-7-by--64") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 i64.const -64 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_s-7-by-1 (export "div_s-7-by-1") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 i32.const 1 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-7-by--1 (export "div_s-7-by--1") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 i64.const -1 i64.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_s-7-by-1000000007 (export "div_s-7-by-1000000007") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 i32.const 0x3b9aca07 i32.div_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
)

(assert_return (invoke "div_s-0-0"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 1) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_s-0-5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-0-6"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xffffed384b1284c0)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "div_s-0-7"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xfffae9ea) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-0-by-3"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xffffae9e9aa59495)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "div_s-0-by-7"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xfffdd1f7) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-0-by-10"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xffffe795fb31ac93)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "div_s-0-by--5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x30d40) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-0-by-641"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const -1560) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-0-by-2147483649"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xfffffffffffe17b8)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "div_s-0-by--2147483648"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x1e848) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_s-0-by-16"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const -62500) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-0-by--64"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 15625) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-0-by-1"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "div_s-0-by--1"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xf4243) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-0-by-1000000007"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xfffffffffffbe76c)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "div_s-5-0"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const -1) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-5-5"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 1) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_s-5-6"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 94966) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-5-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x6478255b9cd7)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "div_s-5-by-3"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x64782) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-5-by-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x2b0eeb7067ca)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "div_s-5-by-10"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x1e240b351573)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "div_s-5-by--5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xfffc3b7f) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-5-by-641"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 1926) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-5-by-2147483649"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x25ad0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_s-5-by--2147483648"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xfffffffffffda530)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "div_s-5-by-16"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 77160) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-5-by--64"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const -19290) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-5-by-1"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x12d687012d687)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "div_s-5-by--1"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xffed2979) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-5-by-1000000007"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x50e89) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_s-6-0"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-6-5"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_s-6-6"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 1) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_s-6-7"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 4) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-6-by-3"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 4) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-6-by-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 1) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_s-6-by-10"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 1) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_s-6-by--5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const -2) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-6-by-641"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-6-by-2147483649"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_s-6-by--2147483648"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-6-by-16"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_s-6-by--64"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_s-6-by-1"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 13) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-6-by--1"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const -13) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_s-6-by-1000000007"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-7-0"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-7-5"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_s-7-6"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_s-7-7"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 1) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-7-by-3"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 1) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-7-by-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_s-7-by-10"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_s-7-by--5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-7-by-641"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_s-7-by-2147483649"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-7-by--2147483648"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-7-by-16"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_s-7-by--64"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_s-7-by-1"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 3) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_s-7-by--1"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const -3) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_s-7-by-1000000007"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))

(module
  (func $div_u-0-0 (export "div_u-0-0") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 local.get 0 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-0-5 (export "div_u-0-5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 local.get 5 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-0-6 (export "div_u-0-6") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 local.get 6 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-0-7 (export "div_u-0-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 local.get 7 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-0-by-3 (export "div_u-0-by-3") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 i64.const 3 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-0-by-7 (export "div_u-0-by-7") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 i32.const 7 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-0-by-10 (export "div_u-0-by-10") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 i32.const 10 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-0-by--5 (export "div_u-0-by--5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 i64.const -5 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-0-by-641 (export "div_u-0-by-641") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 i64.const 641 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_u-0-by-2147483649 (export "div_u-0-by-2147483649") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 i32.const 0x80000001 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_u-0-by--2147483648 (export "div_u-0-by--2147483648") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 i32.const 0x80000000 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_u-0-by-16 (export "div_u-0-by-16") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 i64.const 16 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-0-by--64 (export "div_u-0-by--64") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 i32.const -64 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_u-0-by-1 (export "div_u-0-by-1") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 i64.const 1 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-0-by--1 (export "div_u-0-by--1") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 i32.const -1 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-0-by-1000000007 (export "div_u-0-by-1000000007") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 i64.const 0x3b9aca07 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_u-5-0 (export "div_u-5-0") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-5-5 (export "div_u-5-5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 5 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-5-6 (export "div_u-5-6") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 6 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-5-7 (export "div_u-5-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 7 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-5-by-3 (export "div_u-5-by-3") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 i64.const 3 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-5-by-7 (export "div_u-5-by-7") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 i32.const 7 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-5-by-10 (export "div_u-5-by-10") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 i32.const 10 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-5-by--5 (export "div_u-5-by--5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 i64.const -5 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-5-by-641 (export "div_u-5-by-641") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 i32.const 641 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_u-5-by-2147483649 (export "div_u-5-by-2147483649") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 i64.const 0x80000001 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_u-5-by--2147483648 (export "div_u-5-by--2147483648") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 i64.const 0xffffffff80000000 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $div_u-5-by-16 (export "div_u-5-by-16") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 i32.const 16 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-5-by--64 (export "div_u-5-by--64") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 i64.const -64 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_u-5-by-1 (export "div_u-5-by-1") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 i32.const 1 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-5-by--1 (export "div_u-5-by--1") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 i64.const -1 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-5-by-1000000007 (export "div_u-5-by-1000000007") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 i32.const 0x3b9aca07 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_u-6-0 (export "div_u-6-0") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 local.get 0 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-6-5 (export "div_u-6-5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 local.get 5 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-6-6 (export "div_u-6-6") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 local.get 6 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-6-7 (export "div_u-6-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 local.get 7 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-6-by-3 (export "div_u-6-by-3") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 i32.const 3 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-6-by-7 (export "div_u-6-by-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 i64.const 7 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-6-by-10 (export "div_u-6-by-10") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 i64.const 10 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-6-by--5 (export "div_u-6-by--5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 i32.const -5 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-6-by-641 (export "div_u-6-by-641") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 i64.const 641 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_u-6-by-2147483649 (export "div_u-6-by-2147483649") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 i32.const 0x80000001 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_u-6-by--2147483648 (export "div_u-6-by--2147483648") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 i64.const 0xffffffff80000000 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $div_u-6-by-16 (export "div_u-6-by-16") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 i32.const 16 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-6-by--64 (export "div_u-6-by--64") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 i32.const -64 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_u-6-by-1 (export "div_u-6-by-1") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 i64.const 1 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-6-by--1 (export "div_u-6-by--1") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 i64.const -1 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-6-by-1000000007 (export "div_u-6-by-1000000007") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 i32.const 0x3b9aca07 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_u-7-0 (export "div_u-7-0") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 local.get 0 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-7-5 (export "div_u-7-5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 local.get 5 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-7-6 (export "div_u-7-6") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 local.get 6 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-7-7 (export "div_u-7-7") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 local.get 7 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-7-by-3 (export "div_u-7-by-3") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 i32.const 3 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-7-by-7 (export "div_u-7-by-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 i64.const 7 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-7-by-10 (export "div_u-7-by-10") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 i32.const 10 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-7-by--5 (export "div_u-7-by--5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 i64.const -5 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-7-by-641 (export "div_u-7-by-641") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 i64.const 641 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_u-7-by-2147483649 (export "div_u-7-by-2147483649") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 i32.const 0x80000001 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_u-7-by--2147483648 (export "div_u-7-by--2147483648") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 i32.const 0x80000000 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_u-7-by-16 (export "div_u-7-by-16") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 i64.const 16 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-7-by--64 (export "div_u-7-by--64") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 i64.const -64 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $div_u-7-by-1 (export "div_u-7-by-1") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 i32.const 1 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-7-by--1 (export "div_u-7-by--1") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 i64.const -1 i64.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $div_u-7-by-1000000007 (export "div_u-7-by-1000000007") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 i32.const 0x3b9aca07 i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
)

(assert_return (invoke "div_u-0-0"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 1) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_u-0-5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 3478) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-0-6"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x13b00e98) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-0-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x555503f3effae9e9)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "div_u-0-by-3"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x555503f3effae9e9)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "div_u-0-by-7"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x24901b1b) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-0-by-10"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x199812f9) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-0-by--5"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_u-0-by-641"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x663d1f7e86f71c)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "div_u-0-by-2147483649"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 1) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-0-by--2147483648"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 1) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-0-by-16"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xffff0bdbcff0bdb)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "div_u-0-by--64"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-0-by-1"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "div_u-0-by--1"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-0-by-1000000007"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x44b7ee0f4)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "div_u-5-0"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_u-5-5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 1) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-5-6"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 94966) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-5-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x6478255b9cd7)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "div_u-5-by-3"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x6478255b9cd7)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "div_u-5-by-7"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x2b0ee) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-5-by-10"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x1e240) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-5-by--5"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_u-5-by-641"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 1926) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-5-by-2147483649"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x25ad0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_u-5-by--2147483648"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_u-5-by-16"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 77160) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-5-by--64"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_u-5-by-1"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x12d687) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-5-by--1"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_u-5-by-1000000007"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-6-0"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-6-5"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_u-6-6"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 1) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-6-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 4) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_u-6-by-3"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 4) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-6-by-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 1) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_u-6-by-10"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 1) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_u-6-by--5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-6-by-641"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_u-6-by-2147483649"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-6-by--2147483648"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_u-6-by-16"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-6-by--64"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-6-by-1"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 13) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_u-6-by--1"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_u-6-by-1000000007"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-7-0"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-7-5"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_u-7-6"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_u-7-7"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 1) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-7-by-3"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 1) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-7-by-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_u-7-by-10"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-7-by--5"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_u-7-by-641"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_u-7-by-2147483649"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-7-by--2147483648"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-7-by-16"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_u-7-by--64"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_u-7-by-1"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 3) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "div_u-7-by--1"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "div_u-7-by-1000000007"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))

(module
  (func $rem_s-0-0 (export "rem_s-0-0") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 local.get 0 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-0-5 (export "rem_s-0-5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 local.get 5 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-0-6 (export "rem_s-0-6") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 local.get 6 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-0-7 (export "rem_s-0-7") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 local.get 7 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-0-by-3 (export "rem_s-0-by-3") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 i32.const 3 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-0-by-7 (export "rem_s-0-by-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 i64.const 7 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-0-by-10 (export "rem_s-0-by-10") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 i32.const 10 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-0-by--5 (export "rem_s-0-by--5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 i64.const -5 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-0-by-641 (export "rem_s-0-by-641") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 i64.const 641 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_s-0-by-2147483649 (export "rem_s-0-by-2147483649") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 i32.const 0x80000001 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_s-0-by--2147483648 (export "rem_s-0-by--2147483648") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 i64.const 0xffffffff80000000 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $rem_s-0-by-16 (export "rem_s-0-by-16") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 i32.const 16 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-0-by--64 (export "rem_s-0-by--64") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 i64.const -64 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_s-0-by-1 (export "rem_s-0-by-1") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 i32.const 1 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-0-by--1 (export "rem_s-0-by--1") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 i64.const -1 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-0-by-1000000007 (export "rem_s-0-by-1000000007") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 i32.const 0x3b9aca07 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_s-5-0 (export "rem_s-5-0") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-5-5 (export "rem_s-5-5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 5 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-5-6 (export "rem_s-5-6") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 6 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-5-7 (export "rem_s-5-7") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 7 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-5-by-3 (export "rem_s-5-by-3") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 i64.const 3 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-5-by-7 (export "rem_s-5-by-7") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 i32.const 7 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-5-by-10 (export "rem_s-5-by-10") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 i64.const 10 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-5-by--5 (export "rem_s-5-by--5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 i32.const -5 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-5-by-641 (export "rem_s-5-by-641") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 i32.const 641 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_s-5-by-2147483649 (export "rem_s-5-by-2147483649") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 i64.const 0x80000001 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_s-5-by--2147483648 (export "rem_s-5-by--2147483648") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 i64.const 0xffffffff80000000 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $rem_s-5-by-16 (export "rem_s-5-by-16") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 i32.const 16 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-5-by--64 (export "rem_s-5-by--64") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 i64.const -64 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_s-5-by-1 (export "rem_s-5-by-1") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 i32.const 1 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-5-by--1 (export "rem_s-5-by--1") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 i32.const -1 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-5-by-1000000007 (export "rem_s-5-by-1000000007") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 i64.const 0x3b9aca07 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_s-6-0 (export "rem_s-6-0") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 local.get 0 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-6-5 (export "rem_s-6-5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 local.get 5 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-6-6 (export "rem_s-6-6") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 local.get 6 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-6-7 (export "rem_s-6-7") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 local.get 7 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-6-by-3 (export "rem_s-6-by-3") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 i32.const 3 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-6-by-7 (export "rem_s-6-by-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 i64.const 7 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-6-by-10 (export "rem_s-6-by-10") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 i64.const 10 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-6-by--5 (export "rem_s-6-by--5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 i32.const -5 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-6-by-641 (export "rem_s-6-by-641") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 i32.const 641 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_s-6-by-2147483649 (export "rem_s-6-by-2147483649") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 i64.const 0x80000001 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_s-6-by--2147483648 (export "rem_s-6-by--2147483648") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 i32.const 0x80000000 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_s-6-by-16 (export "rem_s-6-by-16") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 i64.const 16 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-6-by--64 (export "rem_s-6-by--64") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 i32.const -64 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_s-6-by-1 (export "rem_s-6-by-1") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 i64.const 1 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-6-by--1 (export "rem_s-6-by--1") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 i64.const -1 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-6-by-1000000007 (export "rem_s-6-by-1000000007") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 i32.const 0x3b9aca07 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_s-7-0 (export "rem_s-7-0") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 local.get 0 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-7-5 (export "rem_s-7-5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 local.get 5 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-7-6 (export "rem_s-7-6") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 local.get 6 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-7-7 (export "rem_s-7-7") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 local.get 7 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-7-by-3 (export "rem_s-7-by-3") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 i64.const 3 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-7-by-7 (export "rem_s-7-by-7") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 i32.const 7 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-7-by-10 (export "rem_s-7-by-10") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 i64.const 10 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-7-by--5 (export "rem_s-7-by--5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 i32.const -5 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-7-by-641 (export "rem_s-7-by-641") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 i32.const 641 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_s-7-by-2147483649 (export "rem_s-7-by-2147483649") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 i64.const 0x80000001 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_s-7-by--2147483648 (export "rem_s-7-by--2147483648") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 i32.const 0x80000000 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_s-7-by-16 (export "rem_s-7-by-16") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 i64.const 16 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-7-by--64 (export "rem_s-7-by--64") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 i32.const -64 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_s-7-by-1 (export "rem_s-7-by-1") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 i64.const 1 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-7-by--1 (export "rem_s-7-by--1") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 i64.const -1 i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_s-7-by-1000000007 (export "rem_s-7-by-1000000007") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 i32.const 0x3b9aca07 i32.rem_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
)

(assert_return (invoke "rem_s-0-0"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-0-5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xfff0bdbd) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-0-6"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const -3) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-0-7"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const -1) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-0-by-3"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const -1) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-0-by-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const -5) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-0-by-10"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const -3) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-0-by--5"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const -1) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-0-by-641"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const -481) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-0-by-2147483649"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xfff0bdbd) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-0-by--2147483648"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xffffffffcff0bdbd)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "rem_s-0-by-16"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const -3) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-0-by--64"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const -3) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-0-by-1"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-0-by--1"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-0-by-1000000007"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xfff0bdbd) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-5-0"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x394440039444)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "rem_s-5-5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-5-6"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 10) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-5-7"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 1) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-5-by-3"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 2) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-5-by-7"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 5) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-5-by-10"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 9) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-5-by--5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 2) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-5-by-641"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 1) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-5-by-2147483649"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x70107bb7)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "rem_s-5-by--2147483648"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x7012d687)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "rem_s-5-by-16"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 7) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-5-by--64"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 7) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-5-by-1"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-5-by--1"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-5-by-1000000007"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x210d56c8)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "rem_s-6-0"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 13) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-6-5"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 13) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-6-6"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-6-7"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 1) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-6-by-3"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 1) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-6-by-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 6) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-6-by-10"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 3) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-6-by--5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 3) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-6-by-641"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 13) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-6-by-2147483649"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 13) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-6-by--2147483648"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 13) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-6-by-16"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 13) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-6-by--64"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 13) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-6-by-1"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-6-by--1"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-6-by-1000000007"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 13) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-7-0"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 3) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-7-5"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 3) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-7-6"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 3) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-7-7"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-7-by-3"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-7-by-7"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 3) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-7-by-10"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 3) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-7-by--5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 3) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-7-by-641"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 3) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-7-by-2147483649"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 3) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-7-by--2147483648"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 3) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-7-by-16"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 3) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-7-by--64"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 3) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_s-7-by-1"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-7-by--1"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_s-7-by-1000000007"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 3) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))

(module
  (func $rem_u-0-0 (export "rem_u-0-0") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 local.get 0 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-0-5 (export "rem_u-0-5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 local.get 5 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-0-6 (export "rem_u-0-6") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 local.get 6 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-0-7 (export "rem_u-0-7") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 local.get 7 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-0-by-3 (export "rem_u-0-by-3") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 i32.const 3 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-0-by-7 (export "rem_u-0-by-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 i64.const 7 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-0-by-10 (export "rem_u-0-by-10") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 i64.const 10 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-0-by--5 (export "rem_u-0-by--5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 i32.const -5 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-0-by-641 (export "rem_u-0-by-641") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 i64.const 641 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_u-0-by-2147483649 (export "rem_u-0-by-2147483649") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 i32.const 0x80000001 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_u-0-by--2147483648 (export "rem_u-0-by--2147483648") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 i32.const 0x80000000 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_u-0-by-16 (export "rem_u-0-by-16") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 i64.const 16 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-0-by--64 (export "rem_u-0-by--64") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 i32.const -64 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_u-0-by-1 (export "rem_u-0-by-1") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 i64.const 1 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-0-by--1 (export "rem_u-0-by--1") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 i32.const -1 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-0-by-1000000007 (export "rem_u-0-by-1000000007") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 i64.const 0x3b9aca07 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_u-5-0 (export "rem_u-5-0") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-5-5 (export "rem_u-5-5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 5 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-5-6 (export "rem_u-5-6") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 6 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-5-7 (export "rem_u-5-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 7 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-5-by-3 (export "rem_u-5-by-3") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 i32.const 3 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-5-by-7 (export "rem_u-5-by-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 i64.const 7 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-5-by-10 (export "rem_u-5-by-10") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 i64.const 10 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-5-by--5 (export "rem_u-5-by--5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 i32.const -5 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-5-by-641 (export "rem_u-5-by-641") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 i32.const 641 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_u-5-by-2147483649 (export "rem_u-5-by-2147483649") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 i64.const 0x80000001 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_u-5-by--2147483648 (export "rem_u-5-by--2147483648") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 i32.const 0x80000000 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_u-5-by-16 (export "rem_u-5-by-16") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 i64.const 16 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-5-by--64 (export "rem_u-5-by--64") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 i32.const -64 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_u-5-by-1 (export "rem_u-5-by-1") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 i64.const 1 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-5-by--1 (export "rem_u-5-by--1") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 i32.const -1 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-5-by-1000000007 (export "rem_u-5-by-1000000007") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 i64.const 0x3b9aca07 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_u-6-0 (export "rem_u-6-0") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 local.get 0 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-6-5 (export "rem_u-6-5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 local.get 5 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-6-6 (export "rem_u-6-6") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 local.get 6 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-6-7 (export "rem_u-6-7") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 local.get 7 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-6-by-3 (export "rem_u-6-by-3") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 i64.const 3 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-6-by-7 (export "rem_u-6-by-7") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 i32.const 7 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-6-by-10 (export "rem_u-6-by-10") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 i64.const 10 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-6-by--5 (export "rem_u-6-by--5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 i32.const -5 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-6-by-641 (export "rem_u-6-by-641") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 i64.const 641 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_u-6-by-2147483649 (export "rem_u-6-by-2147483649") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 i32.const 0x80000001 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_u-6-by--2147483648 (export "rem_u-6-by--2147483648") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 i32.const 0x80000000 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_u-6-by-16 (export "rem_u-6-by-16") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 i64.const 16 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-6-by--64 (export "rem_u-6-by--64") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 i32.const -64 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_u-6-by-1 (export "rem_u-6-by-1") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 i64.const 1 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-6-by--1 (export "rem_u-6-by--1") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 i32.const -1 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-6-by-1000000007 (export "rem_u-6-by-1000000007") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 i64.const 0x3b9aca07 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_u-7-0 (export "rem_u-7-0") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 local.get 0 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-7-5 (export "rem_u-7-5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 local.get 5 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-7-6 (export "rem_u-7-6") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 local.get 6 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-7-7 (export "rem_u-7-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 local.get 7 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-7-by-3 (export "rem_u-7-by-3") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 i32.const 3 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-7-by-7 (export "rem_u-7-by-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 i64.const 7 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-7-by-10 (export "rem_u-7-by-10") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 i64.const 10 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-7-by--5 (export "rem_u-7-by--5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 i32.const -5 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-7-by-641 (export "rem_u-7-by-641") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 i64.const 641 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_u-7-by-2147483649 (export "rem_u-7-by-2147483649") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 i32.const 0x80000001 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_u-7-by--2147483648 (export "rem_u-7-by--2147483648") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 i64.const 0xffffffff80000000 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $rem_u-7-by-16 (export "rem_u-7-by-16") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 i32.const 16 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-7-by--64 (export "rem_u-7-by--64") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 i64.const -64 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $rem_u-7-by-1 (export "rem_u-7-by-1") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 i32.const 1 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-7-by--1 (export "rem_u-7-by--1") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 i32.const -1 i32.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rem_u-7-by-1000000007 (export "rem_u-7-by-1000000007") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 i64.const 0x3b9aca07 i64.rem_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
)

(assert_return (invoke "rem_u-0-0"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-0-5"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x1fbb00020bb)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "rem_u-0-6"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-0-7"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-0-by-3"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-0-by-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 4) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-0-by-10"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 5) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-0-by--5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xfff0bdbd) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-0-by-641"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 161) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-0-by-2147483649"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x7ff0bdbc) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-0-by--2147483648"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x7ff0bdbd) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-0-by-16"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 13) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-0-by--64"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xfff0bdbd) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-0-by-1"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-0-by--1"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xfff0bdbd) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-0-by-1000000007"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x13300f11)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "rem_u-5-0"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x12d687012d687)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "rem_u-5-5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-5-6"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 9) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-5-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 2) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-5-by-3"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 1) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-5-by-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 1) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-5-by-10"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 9) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-5-by--5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x12d687) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-5-by-641"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 1) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-5-by-2147483649"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x70107bb7)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "rem_u-5-by--2147483648"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x12d687) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-5-by-16"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 7) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-5-by--64"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x12d687) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-5-by-1"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-5-by--1"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x12d687) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-5-by-1000000007"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x210d56c8)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "rem_u-6-0"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 13) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-6-5"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 13) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-6-6"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-6-7"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 1) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-6-by-3"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 1) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-6-by-7"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 6) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-6-by-10"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 3) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-6-by--5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 13) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-6-by-641"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 13) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-6-by-2147483649"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 13) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-6-by--2147483648"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 13) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-6-by-16"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 13) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-6-by--64"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 13) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-6-by-1"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-6-by--1"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 13) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-6-by-1000000007"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 13) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-7-0"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 3) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-7-5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 3) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-7-6"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 3) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-7-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-7-by-3"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-7-by-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 3) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-7-by-10"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 3) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-7-by--5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 3) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-7-by-641"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 3) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-7-by-2147483649"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 3) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-7-by--2147483648"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 3) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-7-by-16"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 3) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-7-by--64"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 3) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rem_u-7-by-1"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-7-by--1"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 3) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rem_u-7-by-1000000007"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 3) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))

(module
  (func $shl-0-0 (export "shl-0-0") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 local.get 0 i32.shl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shl-0-5 (export "shl-0-5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 local.get 5 i64.shl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shl-0-6 (export "shl-0-6") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 local.get 6 i64.shl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shl-0-7 (export "shl-0-7") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 local.get 7 i32.shl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shl-5-0 (export "shl-5-0") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.shl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shl-5-5 (export "shl-5-5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 5 i32.shl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shl-5-6 (export "shl-5-6") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 6 i32.shl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shl-5-7 (export "shl-5-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 7 i64.shl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shl-6-0 (export "shl-6-0") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 local.get 0 i64.shl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shl-6-5 (export "shl-6-5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 local.get 5 i32.shl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shl-6-6 (export "shl-6-6") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 local.get 6 i32.shl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shl-6-7 (export "shl-6-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 local.get 7 i64.shl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shl-7-0 (export "shl-7-0") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 local.get 0 i32.shl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shl-7-5 (export "shl-7-5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 local.get 5 i64.shl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shl-7-6 (export "shl-7-6") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 local.get 6 i64.shl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shl-7-7 (export "shl-7-7") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 local.get 7 i32.shl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
)

(assert_return (invoke "shl-0-0"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xa0000000) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "shl-0-5"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xff85ede7f85ede80)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "shl-0-6"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xe17b79fe17b7a000)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "shl-0-7"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xff85ede8) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "shl-5-0"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xe000000000000000)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "shl-5-5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x96b4380) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "shl-5-6"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x5ad0e000) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "shl-5-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x96b438096b438)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "shl-6-0"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xa000000000000000)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "shl-6-5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 1664) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "shl-6-6"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x1a000) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "shl-6-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 104) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "shl-7-0"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x60000000) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "shl-7-5"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 384) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "shl-7-6"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 24576) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "shl-7-7"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 24) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))

(module
  (func $shr_s-0-0 (export "shr_s-0-0") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 local.get 0 i64.shr_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_s-0-5 (export "shr_s-0-5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 local.get 5 i32.shr_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_s-0-6 (export "shr_s-0-6") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 local.get 6 i32.shr_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_s-0-7 (export "shr_s-0-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 local.get 7 i64.shr_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_s-5-0 (export "shr_s-5-0") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.shr_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_s-5-5 (export "shr_s-5-5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 5 i64.shr_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_s-5-6 (export "shr_s-5-6") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 6 i64.shr_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_s-5-7 (export "shr_s-5-7") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 7 i32.shr_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_s-6-0 (export "shr_s-6-0") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 local.get 0 i32.shr_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_s-6-5 (export "shr_s-6-5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 local.get 5 i64.shr_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_s-6-6 (export "shr_s-6-6") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 local.get 6 i32.shr_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_s-6-7 (export "shr_s-6-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 local.get 7 i64.shr_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_s-7-0 (export "shr_s-7-0") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 local.get 0 i32.shr_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_s-7-5 (export "shr_s-7-5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 local.get 5 i64.shr_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_s-7-6 (export "shr_s-7-6") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 local.get 6 i64.shr_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_s-7-7 (export "shr_s-7-7") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 local.get 7 i32.shr_s local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
)

(assert_return (invoke "shr_s-0-0"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const -1) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "shr_s-0-5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const -7813) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "shr_s-0-6"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const -123) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "shr_s-0-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xffffe17b79fe17b7)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "shr_s-5-0"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "shr_s-5-5"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x25ad0e025ad)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "shr_s-5-6"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x96b438096)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "shr_s-5-7"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x25ad0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "shr_s-6-0"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "shr_s-6-5"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "shr_s-6-6"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "shr_s-6-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 1) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "shr_s-7-0"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "shr_s-7-5"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "shr_s-7-6"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "shr_s-7-7"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))

(module
  (func $shr_u-0-0 (export "shr_u-0-0") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 local.get 0 i32.shr_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_u-0-5 (export "shr_u-0-5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 local.get 5 i64.shr_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_u-0-6 (export "shr_u-0-6") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 local.get 6 i32.shr_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_u-0-7 (export "shr_u-0-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 local.get 7 i64.shr_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_u-5-0 (export "shr_u-5-0") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.shr_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_u-5-5 (export "shr_u-5-5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 5 i64.shr_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_u-5-6 (export "shr_u-5-6") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 6 i32.shr_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_u-5-7 (export "shr_u-5-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 7 i64.shr_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_u-6-0 (export "shr_u-6-0") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 local.get 0 i32.shr_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_u-6-5 (export "shr_u-6-5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 local.get 5 i64.shr_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_u-6-6 (export "shr_u-6-6") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 local.get 6 i32.shr_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_u-6-7 (export "shr_u-6-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 local.get 7 i64.shr_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_u-7-0 (export "shr_u-7-0") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 local.get 0 i32.shr_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_u-7-5 (export "shr_u-7-5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 local.get 5 i64.shr_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_u-7-6 (export "shr_u-7-6") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 local.get 6 i32.shr_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $shr_u-7-7 (export "shr_u-7-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 local.get 7 i64.shr_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
)

(assert_return (invoke "shr_u-0-0"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 7) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "shr_u-0-5"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x1fffe17b79fe17b)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "shr_u-0-6"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x7ff85) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "shr_u-0-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x1fffe17b79fe17b7)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "shr_u-5-0"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "shr_u-5-5"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x25ad0e025ad)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "shr_u-5-6"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 150) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "shr_u-5-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x25ad0e025ad0)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "shr_u-6-0"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "shr_u-6-5"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "shr_u-6-6"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "shr_u-6-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 1) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "shr_u-7-0"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "shr_u-7-5"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "shr_u-7-6"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "shr_u-7-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))

(module
  (func $rotl-0-0 (export "rotl-0-0") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 local.get 0 i64.rotl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotl-0-5 (export "rotl-0-5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 local.get 5 i32.rotl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotl-0-6 (export "rotl-0-6") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 local.get 6 i32.rotl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotl-0-7 (export "rotl-0-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 local.get 7 i64.rotl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotl-5-0 (export "rotl-5-0") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.rotl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotl-5-5 (export "rotl-5-5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 5 i64.rotl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotl-5-6 (export "rotl-5-6") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 6 i64.rotl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotl-5-7 (export "rotl-5-7") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 7 i32.rotl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotl-6-0 (export "rotl-6-0") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 local.get 0 i64.rotl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotl-6-5 (export "rotl-6-5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 local.get 5 i32.rotl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotl-6-6 (export "rotl-6-6") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 local.get 6 i64.rotl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotl-6-7 (export "rotl-6-7") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 local.get 7 i32.rotl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotl-7-0 (export "rotl-7-0") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 local.get 0 i64.rotl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotl-7-5 (export "rotl-7-5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 local.get 5 i32.rotl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotl-7-6 (export "rotl-7-6") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 local.get 6 i32.rotl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotl-7-7 (export "rotl-7-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 local.get 7 i64.rotl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
)

(assert_return (invoke "rotl-0-0"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xbfffe17b79fe17b7)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "rotl-0-5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xf85edeff) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rotl-0-6"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x17b7bffe) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rotl-0-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xfff85ede7f85edef)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "rotl-5-0"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xe0025ad0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rotl-5-5"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x96b438096b4380)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "rotl-5-6"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x25ad0e025ad0e000)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "rotl-5-7"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x96b438) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rotl-6-0"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xa000000000000001)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "rotl-6-5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 1664) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rotl-6-6"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x1a000) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rotl-6-7"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 104) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rotl-7-0"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x6000000000000000)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "rotl-7-5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 384) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rotl-7-6"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 24576) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rotl-7-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 24) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))

(module
  (func $rotr-0-0 (export "rotr-0-0") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 local.get 0 i32.rotr local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotr-0-5 (export "rotr-0-5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 local.get 5 i64.rotr local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotr-0-6 (export "rotr-0-6") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 local.get 6 i32.rotr local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotr-0-7 (export "rotr-0-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 local.get 7 i64.rotr local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotr-5-0 (export "rotr-5-0") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.rotr local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotr-5-5 (export "rotr-5-5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 5 i32.rotr local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotr-5-6 (export "rotr-5-6") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 6 i64.rotr local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotr-5-7 (export "rotr-5-7") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 7 i32.rotr local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotr-6-0 (export "rotr-6-0") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 local.get 0 i64.rotr local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotr-6-5 (export "rotr-6-5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 local.get 5 i32.rotr local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotr-6-6 (export "rotr-6-6") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 local.get 6 i32.rotr local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotr-6-7 (export "rotr-6-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 local.get 7 i64.rotr local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotr-7-0 (export "rotr-7-0") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 local.get 0 i64.rotr local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotr-7-5 (export "rotr-7-5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 local.get 5 i32.rotr local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotr-7-6 (export "rotr-7-6") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 local.get 6 i32.rotr local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $rotr-7-7 (export "rotr-7-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 local.get 7 i64.rotr local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
)

(assert_return (invoke "rotr-0-0"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xff85edef) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rotr-0-5"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x7bfffe17b79fe17b)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "rotr-0-6"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xedefff85) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rotr-0-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xbfffe17b79fe17b7)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "rotr-5-0"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x96b438096b438)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "rotr-5-5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xe0025ad) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rotr-5-6"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xb43800096b438096)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "rotr-5-7"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xe0025ad0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rotr-6-0"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 104) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rotr-6-5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x1a000000) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rotr-6-6"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x680000) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rotr-6-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xa000000000000001)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "rotr-7-0"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 24) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "rotr-7-5"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x6000000) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rotr-7-6"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x180000) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "rotr-7-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x6000000000000000)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))

(module
  (func $tree-0 (export "tree-0") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 4 local.get 2 i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.div_u local.get 7 local.get 1
    i32.shr_u i32.rotl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7
  )
  (func $tree-1 (export "tree-1") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 7 local.get 5 i64.const 0x3ffffffe i64.and i64.const 1 i64.or
    i64.rem_s local.get 3 local.get 0 i64.rotr i64.shr_s local.get 1 local.get 7 i64.shr_u i64.shr_u i64.add
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-2 (export "tree-2") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 6 local.get 0 i32.add local.get 3 local.get 5 i32.shr_s
    local.get 2 local.get 5 i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.div_s i32.const 0x3ffffffe
    i32.and i32.const 1 i32.or i32.div_u i32.add i32.add local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-3 (export "tree-3") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 local.get 3 i64.rotr local.get 4 local.get 0 i64.const 0x3ffffffe i64.and i64.const 1 i64.or
    i64.rem_u i64.rotr local.get 4 local.get 5 i64.rotr local.get 6 local.get 6 i64.shl i64.const 0x3ffffffe
    i64.and i64.const 1 i64.or i64.div_s i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_u local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-4 (export "tree-4") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 6 local.get 4 i32.const 0x3ffffffe i32.and i32.const 1 i32.or
    i32.div_u local.get 3 i32.rotr i32.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $tree-5 (export "tree-5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 6 local.get 0 i64.add local.get 6 local.get 6
    i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_s local.get 0 local.get 7 i64.rotr i64.rotr
    local.get 6 local.get 0 i64.rotr i64.shr_u i64.add i64.add local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-6 (export "tree-6") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 1 local.get 6 i32.shl local.get 4 i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.div_s
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-7 (export "tree-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 0 local.get 4 i64.const 0x3ffffffe i64.and i64.const 1 i64.or
    i64.rem_u local.get 2 local.get 0 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_u i64.shr_u
    local.get 0 local.get 6 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_u local.get 1
    i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_s i64.rotl i64.add local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-8 (export "tree-8") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 6 local.get 0 i32.add local.get 3 local.get 5 i32.shr_s
    local.get 6 i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.div_u i32.add i32.add local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-9 (export "tree-9") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 7 local.get 3 i64.shr_u local.get 4 local.get 1 i64.const 0x3ffffffe i64.and i64.const 1 i64.or
    i64.rem_s i64.shr_s local.get 3 local.get 7 i64.rotl local.get 3 local.get 5 i64.shl i64.const 0x3ffffffe
    i64.and i64.const 1 i64.or i64.div_u i64.shr_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $tree-10 (export "tree-10") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 1 local.get 4 i32.const 0x3ffffffe i32.and i32.const 1 i32.or
    i32.div_u local.get 6 local.get 0 i32.shr_s i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.rem_s
    i32.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-11 (export "tree-11") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 6 local.get 0 i64.add local.get 2 local.get 4
    i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_s local.get 6 local.get 2 i64.shl
    i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_s local.get 7 i64.const 0x3ffffffe i64.and
    i64.const 1 i64.or i64.div_s i64.add i64.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $tree-12 (export "tree-12") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 2 local.get 2 i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.div_s local.get 3 local.get 3
    i32.rotr i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.rem_s local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-13 (export "tree-13") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 4 local.get 6 i64.rotl local.get 0 i64.shr_u local.get 3
    i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_u i64.add local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-14 (export "tree-14") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 6 local.get 0 i32.add local.get 3 local.get 5 i32.rotr
    local.get 5 local.get 2 i32.shr_s i32.shr_u i32.add i32.add local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-15 (export "tree-15") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 local.get 4 i64.rotl local.get 3 i64.shl local.get 2 i64.shr_s local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-16 (export "tree-16") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 4 local.get 6 i32.shr_s local.get 3 local.get 3 i32.shr_s
    i32.rotr i32.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7
  )
  (func $tree-17 (export "tree-17") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 6 local.get 0 i64.add local.get 1 local.get 2
    i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_s local.get 7 local.get 7 i64.shr_u
    i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_u local.get 6 i64.const 0x3ffffffe i64.and
    i64.const 1 i64.or i64.div_u i64.add i64.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $tree-18 (export "tree-18") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 local.get 3 i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.div_u local.get 3 local.get 7
    i32.shl i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.div_u local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-19 (export "tree-19") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 7 local.get 2 i64.rotl local.get 6 local.get 3 i64.shr_u
    i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_s local.get 2 local.get 2 i64.const 0x3ffffffe
    i64.and i64.const 1 i64.or i64.rem_u i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_s i64.add
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-20 (export "tree-20") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 6 local.get 0 i32.add local.get 5 local.get 4
    i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.div_u local.get 3 local.get 1 i32.shr_u i32.rotr
    i32.add i32.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7
  )
  (func $tree-21 (export "tree-21") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 4 local.get 3 i64.rotl local.get 3 local.get 3 i64.const 0x3ffffffe i64.and i64.const 1 i64.or
    i64.rem_u i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_s local.get 3 i64.shr_s local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-22 (export "tree-22") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 3 local.get 1 i32.const 0x3ffffffe i32.and i32.const 1 i32.or
    i32.rem_s local.get 0 i32.shl i32.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $tree-23 (export "tree-23") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 6 local.get 0 i64.add local.get 4 local.get 7
    i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_s local.get 4 i64.shr_s local.get 3 local.get 4
    i64.rotr local.get 7 local.get 1 i64.rotl i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_s
    i64.shr_u i64.add i64.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $tree-24 (export "tree-24") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 2 local.get 4 i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.div_s local.get 1 local.get 1
    i32.shr_u i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.div_u local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-25 (export "tree-25") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 7 local.get 6 i64.rotl local.get 4 local.get 1 i64.shl i64.rotl
    local.get 7 local.get 7 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_s local.get 7 i64.shr_u
    i64.shr_s i64.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7
  )
  (func $tree-26 (export "tree-26") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 6 local.get 0 i32.add local.get 6 local.get 2
    i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.rem_u local.get 7 i32.shr_s i32.add i32.add
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-27 (export "tree-27") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 2 local.get 0 i64.shr_s local.get 3 i64.rotl local.get 0 local.get 7 i64.shl local.get 7
    local.get 1 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_s i64.shr_s i64.rotl local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-28 (export "tree-28") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 0 local.get 6 i32.rotr local.get 0 i32.const 0x3ffffffe i32.and
    i32.const 1 i32.or i32.rem_u i32.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $tree-29 (export "tree-29") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 6 local.get 0 i64.add local.get 0 local.get 2 i64.shl
    local.get 4 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_u local.get 7 local.get 0 i64.shl
    i64.shr_u i64.add i64.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $tree-30 (export "tree-30") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 local.get 4 i32.shl local.get 1 local.get 6 i32.const 0x3ffffffe i32.and i32.const 1 i32.or
    i32.rem_u i32.shr_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7
  )
  (func $tree-31 (export "tree-31") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 3 local.get 0 i64.shr_s local.get 4 local.get 5
    i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_u i64.shl local.get 4 local.get 4 i64.rotl
    i64.shr_s i64.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7
  )
  (func $tree-32 (export "tree-32") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 6 local.get 0 i32.add local.get 0 local.get 2
    i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.rem_s local.get 1 local.get 4 i32.rotl i32.rotr
    i32.add i32.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7
  )
  (func $tree-33 (export "tree-33") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 4 local.get 5 i64.shr_u local.get 3 local.get 2 i64.shr_u i64.shl local.get 7 i64.rotr
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-34 (export "tree-34") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 7 local.get 1 i32.const 0x3ffffffe i32.and i32.const 1 i32.or
    i32.div_u local.get 0 local.get 7 i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.div_u i32.shl
    i32.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-35 (export "tree-35") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 6 local.get 0 i64.add local.get 1 local.get 6 i64.rotl
    local.get 1 i64.rotl local.get 2 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_s i64.add i64.add
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-36 (export "tree-36") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 7 local.get 4 i32.rotr local.get 5 i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.div_u
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-37 (export "tree-37") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 4 local.get 0 i64.const 0x3ffffffe i64.and i64.const 1 i64.or
    i64.div_s local.get 2 local.get 3 i64.shr_u i64.shr_u local.get 1 local.get 0 i64.shr_s i64.shr_u i64.add
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-38 (export "tree-38") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 6 local.get 0 i32.add local.get 0 local.get 6
    i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.rem_u local.get 5 i32.rotl i32.add i32.add local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-39 (export "tree-39") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 4 local.get 7 i64.rotl local.get 4 i64.shr_s local.get 5 local.get 3 i64.shl i64.shl local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-40 (export "tree-40") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 5 local.get 5 i32.rotr local.get 0 local.get 0 i32.shr_s
    i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.div_s i32.add local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-41 (export "tree-41") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 6 local.get 0 i64.add local.get 2 local.get 4
    i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_s local.get 1 local.get 3 i64.rotr i64.rotl
    local.get 2 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_u i64.add i64.add local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-42 (export "tree-42") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 local.get 6 i32.shr_u local.get 3 i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.rem_u
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-43 (export "tree-43") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 7 local.get 2 i64.rotl local.get 6 i64.const 0x3ffffffe i64.and
    i64.const 1 i64.or i64.rem_s local.get 5 i64.shl i64.add local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-44 (export "tree-44") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 6 local.get 0 i32.add local.get 5 local.get 4
    i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.rem_u local.get 0 i32.shl i32.add i32.add local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-45 (export "tree-45") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 local.get 7 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_s local.get 2 local.get 0
    i64.shr_s i64.shr_s local.get 3 i64.shl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $tree-46 (export "tree-46") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 1 local.get 6 i32.const 0x3ffffffe i32.and i32.const 1 i32.or
    i32.rem_u local.get 6 local.get 2 i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.rem_u
    i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.rem_s i32.add local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-47 (export "tree-47") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 6 local.get 0 i64.add local.get 1 local.get 0 i64.rotl
    local.get 7 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_s local.get 2 i64.const 0x3ffffffe
    i64.and i64.const 1 i64.or i64.div_u i64.add i64.add local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-48 (export "tree-48") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0 local.get 3 i32.shl local.get 1 local.get 3 i32.rotr i32.const 0x3ffffffe i32.and i32.const 1
    i32.or i32.div_u local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7
  )
  (func $tree-49 (export "tree-49") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 5 local.get 4 i64.shr_u local.get 7 local.get 3 i64.shr_u
    i64.rotl local.get 1 local.get 5 i64.rotr i64.shl i64.add local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-50 (export "tree-50") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 6 local.get 0 i32.add local.get 4 local.get 7
    i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.div_s local.get 2 local.get 3 i32.shr_s
    i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.rem_u i32.add i32.add local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-51 (export "tree-51") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 1 local.get 2 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_s local.get 1 local.get 6
    i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_s i64.shr_u local.get 6 i64.rotr local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-52 (export "tree-52") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 2 local.get 6 i32.shl local.get 3 i32.shr_s i32.add local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-53 (export "tree-53") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 6 local.get 0 i64.add local.get 4 local.get 3 i64.shl
    local.get 2 local.get 1 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_u i64.shr_s local.get 6
    i64.shr_s i64.add i64.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $tree-54 (export "tree-54") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 local.get 6 i32.rotl local.get 6 i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.div_s
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-55 (export "tree-55") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 3 local.get 4 i64.const 0x3ffffffe i64.and i64.const 1 i64.or
    i64.div_s local.get 6 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_s local.get 6 i64.shl
    i64.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-56 (export "tree-56") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 6 local.get 0 i32.add local.get 4 local.get 3
    i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.rem_s local.get 5 local.get 4 i32.shr_u i32.shr_u
    i32.add i32.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7
  )
  (func $tree-57 (export "tree-57") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 3 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_s local.get 2 local.get 7
    i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_s i64.const 0x3ffffffe i64.and i64.const 1 i64.or
    i64.div_s local.get 5 i64.rotl local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $tree-58 (export "tree-58") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 0 local.get 1 i32.const 0x3ffffffe i32.and i32.const 1 i32.or
    i32.div_u local.get 1 i32.shr_s i32.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $tree-59 (export "tree-59") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 6 local.get 0 i64.add local.get 7 local.get 0
    i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_u local.get 6 local.get 1 i64.shr_u i64.rotr
    local.get 5 local.get 5 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_u i64.const 0x3ffffffe
    i64.and i64.const 1 i64.or i64.div_u i64.add i64.add local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-60 (export "tree-60") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 4 local.get 5 i32.rotr local.get 5 local.get 0 i32.const 0x3ffffffe i32.and i32.const 1 i32.or
    i32.div_u i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.div_s local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-61 (export "tree-61") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 1 local.get 7 i64.shr_u local.get 6 local.get 6
    i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_s i64.const 0x3ffffffe i64.and i64.const 1 i64.or
    i64.div_u local.get 1 local.get 1 i64.rotr i64.rotr i64.add local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-62 (export "tree-62") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 6 local.get 0 i32.add local.get 6 local.get 2 i32.rotl
    local.get 5 i32.shl i32.add i32.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $tree-63 (export "tree-63") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 local.get 5 i64.rotr local.get 5 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_s
    local.get 6 local.get 4 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_u i64.shr_s local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-64 (export "tree-64") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 3 local.get 0 i32.shr_s local.get 4 i32.const 0x3ffffffe i32.and
    i32.const 1 i32.or i32.div_s i32.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $tree-65 (export "tree-65") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 6 local.get 0 i64.add local.get 7 local.get 4
    i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_s local.get 0 i64.rotr local.get 4 i64.rotl
    i64.add i64.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7
  )
  (func $tree-66 (export "tree-66") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 4 local.get 0 i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.div_u local.get 2 i32.rotr
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-67 (export "tree-67") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 6 local.get 5 i64.rotl local.get 0 i64.const 0x3ffffffe i64.and
    i64.const 1 i64.or i64.div_s local.get 4 local.get 7 i64.shr_s local.get 5 local.get 1 i64.shr_s i64.shl
    i64.rotl i64.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7
  )
  (func $tree-68 (export "tree-68") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 6 local.get 0 i32.add local.get 7 local.get 2
    i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.div_s local.get 2 local.get 1 i32.const 0x3ffffffe
    i32.and i32.const 1 i32.or i32.rem_s i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.rem_s i32.add
    i32.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-69 (export "tree-69") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 4 local.get 2 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_s local.get 4 local.get 2
    i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_u i64.shl local.get 1 local.get 5 i64.shl
    i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_s local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-70 (export "tree-70") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 6 local.get 6 i32.rotr local.get 1 i32.shl i32.add local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-71 (export "tree-71") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 6 local.get 0 i64.add local.get 5 local.get 7
    i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_s local.get 6 local.get 7 i64.const 0x3ffffffe
    i64.and i64.const 1 i64.or i64.rem_s i64.rotl local.get 4 i64.shl i64.add i64.add local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-72 (export "tree-72") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 6 local.get 2 i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.rem_s local.get 4 local.get 3
    i32.rotr i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.div_s local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-73 (export "tree-73") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 3 local.get 0 i64.shr_s local.get 3 local.get 6
    i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_s i64.const 0x3ffffffe i64.and i64.const 1 i64.or
    i64.div_s local.get 4 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_s i64.add local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-74 (export "tree-74") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 6 local.get 0 i32.add local.get 5 local.get 6 i32.rotl
    local.get 3 local.get 6 i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.rem_s i32.shr_u i32.add
    i32.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-75 (export "tree-75") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 2 local.get 3 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_s local.get 1
    i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_u local.get 6 local.get 2 i64.const 0x3ffffffe
    i64.and i64.const 1 i64.or i64.rem_s i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_s local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-76 (export "tree-76") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 6 local.get 2 i32.const 0x3ffffffe i32.and i32.const 1 i32.or
    i32.rem_s local.get 1 i32.shr_s i32.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7
  )
  (func $tree-77 (export "tree-77") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 6 local.get 0 i64.add local.get 5 local.get 4 i64.rotr
    local.get 0 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_u local.get 0 i64.shl i64.add i64.add
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-78 (export "tree-78") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 1 local.get 4 i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.div_u local.get 4
    i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.div_u local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-79 (export "tree-79") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 7 local.get 4 i64.shl local.get 4 local.get 0 i64.rotr i64.shl
    local.get 5 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_u i64.add local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-80 (export "tree-80") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 6 local.get 0 i32.add local.get 7 local.get 4
    i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.div_u local.get 1 i32.rotl i32.add i32.add local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-81 (export "tree-81") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 6 local.get 0 i64.shr_s local.get 4 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_u
    local.get 5 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_s local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-82 (export "tree-82") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 1 local.get 6 i32.const 0x3ffffffe i32.and i32.const 1 i32.or
    i32.div_u local.get 5 local.get 7 i32.rotl i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.div_s
    i32.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-83 (export "tree-83") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 6 local.get 0 i64.add local.get 3 local.get 1
    i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_s local.get 1 local.get 6 i64.shr_s
    i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_u local.get 0 i64.shr_u i64.add i64.add
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-84 (export "tree-84") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 5 i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.rem_u local.get 2 i32.shr_u
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-85 (export "tree-85") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 7 local.get 2 i64.rotl local.get 3 local.get 6 i64.shl i64.shl
    local.get 6 i64.rotr i64.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $tree-86 (export "tree-86") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 6 local.get 0 i32.add local.get 7 local.get 6 i32.shr_u
    local.get 6 local.get 6 i32.shr_u i32.const 0x3ffffffe i32.and i32.const 1 i32.or i32.rem_u i32.add
    i32.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-87 (export "tree-87") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 local.get 7 i64.rotl local.get 0 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_u
    local.get 6 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.div_u local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-88 (export "tree-88") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 5 local.get 0 i32.add local.get 0 local.get 4 i32.shr_s local.get 7 i32.shr_s i32.add
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $tree-89 (export "tree-89") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 5 local.get 0 i64.add local.get 6 local.get 0 i64.add local.get 1 local.get 5 i64.shl
    local.get 4 i64.shl local.get 3 local.get 5 i64.const 0x3ffffffe i64.and i64.const 1 i64.or i64.rem_s
    i64.rotr i64.add i64.add local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
)

(assert_return (invoke "tree-0"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 1) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-1"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x394440039444)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-2"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xfff4520e) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-3"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "tree-4"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x39444) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-5"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xffff45200ff4520e)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-6"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 6631) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-7"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x394440039444)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-8"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xfff4520e) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-9"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "tree-10"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x39444) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-11"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xffff45200ff4520e)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-12"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-13"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x394440039444)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-14"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x254520e) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-15"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x1a00000)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-16"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x39444) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-17"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xffff45200ff4520e)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-18"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x1689f8) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-19"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x394440039447)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-20"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xfff537b2) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-21"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "tree-22"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x40039444) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-23"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xffff45200ff4520e)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-24"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-25"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x39444003f444)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-26"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xfff4520f) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-27"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "tree-28"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x2e215a92) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-29"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xffff45200ff4521f)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-30"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xd0000) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-31"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x394440039444)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-32"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xfff45200) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-33"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "tree-34"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x39444) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-35"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xffff45204937b05e)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-36"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-37"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x394440039444)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-38"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xfff4548e) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-39"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "tree-40"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x39444) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-41"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xffff45200ff4520e)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-42"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-43"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x394440039944)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-44"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x5ff4520e) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-45"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x80000) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "tree-46"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x39448) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-47"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x8efd43fdfd4d90)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-48"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 28660) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-49"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x394452da1b45)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-50"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xfff4520e) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-51"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "tree-52"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x39444) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-53"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xffff45200ff4548e)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-54"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 8192) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-55"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x394440039444)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-56"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xfff4520e) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-57"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 256) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "tree-58"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x39bcb) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-59"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xffff45200ff4520e)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-60"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x28000000) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-61"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x394440039446)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-62"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x19f4520e) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-63"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x14a291)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-64"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x39444) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-65"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xffff45201174520e)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-66"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-67"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x394440039444)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-68"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xfff4520e) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-69"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 2) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "tree-70"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x39444) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-71"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x8f03f093aad4520e)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-72"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-73"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x394440039444)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-74"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x15f958e) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-75"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "tree-76"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x39444) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-77"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xdfff45200ff4520e)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-78"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-79"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x39444ac630fb)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-80"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xfff4520e) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-81"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0) (i64.const 0xffff0bdbcff0bdbd)
  (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 0x12d687012d687) (i64.const 13)
  (i64.const 3))
(assert_return (invoke "tree-82"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x39444) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-83"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xffff45200ff4520e)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-84"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-85"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x3944400394a4)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-86"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0xfff4520e) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-87"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0x1f1afc)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
(assert_return (invoke "tree-88"
  (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20) (i32.const 0x12d687)
  (i32.const 13) (i32.const 3)) (i32.const 0x39443) (i32.const 0xfff0bdbd) (i32.const 17) (i32.const 18)
  (i32.const 19) (i32.const 20) (i32.const 0x12d687) (i32.const 13) (i32.const 3))
(assert_return (invoke "tree-89"
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3)) (i64.const 0xffff45200ff4630e)
  (i64.const 0xffff0bdbcff0bdbd) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20)
  (i64.const 0x12d687012d687) (i64.const 13) (i64.const 3))
