;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Constants on either side of every comparison, with everything that takes the outcome.
;;
;; "lt_s-left-1" asks whether the constant is less than the parameter. Results are the outcome as a value, its
;; negation, and 1 or 0 by way of if, br_if and select.

(module
  (func $i32-eq-left-0 (export "i32-eq-left-0") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 0 local.get 0 i32.eq i32.const 0 local.get 0 i32.eq i32.eqz i32.const 0 local.get 0 i32.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0 local.get 0 i32.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0 local.get 0 i32.eq select f64.const 1.0 f64.const 0.0 i32.const 0
    local.get 0 i32.eq i32.eqz select
  )
  (func $i32-eq-right-0 (export "i32-eq-right-0") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0 i32.eq local.get 0 i32.const 0 i32.eq i32.eqz local.get 0 i32.const 0 i32.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0 i32.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0 i32.eq select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 0 i32.eq i32.eqz select
  )
  (func $i32-eq-left-1 (export "i32-eq-left-1") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 1 local.get 0 i32.eq i32.const 1 local.get 0 i32.eq i32.eqz i32.const 1 local.get 0 i32.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 1 local.get 0 i32.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 1 local.get 0 i32.eq select f64.const 1.0 f64.const 0.0 i32.const 1
    local.get 0 i32.eq i32.eqz select
  )
  (func $i32-eq-right-1 (export "i32-eq-right-1") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 1 i32.eq local.get 0 i32.const 1 i32.eq i32.eqz local.get 0 i32.const 1 i32.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 1 i32.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 1 i32.eq select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 1 i32.eq i32.eqz select
  )
  (func $i32-eq-left--1 (export "i32-eq-left--1") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const -1 local.get 0 i32.eq i32.const -1 local.get 0 i32.eq i32.eqz i32.const -1 local.get 0 i32.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const -1 local.get 0 i32.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const -1 local.get 0 i32.eq select f64.const 1.0 f64.const 0.0 i32.const -1
    local.get 0 i32.eq i32.eqz select
  )
  (func $i32-eq-right--1 (export "i32-eq-right--1") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const -1 i32.eq local.get 0 i32.const -1 i32.eq i32.eqz local.get 0 i32.const -1 i32.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const -1 i32.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const -1 i32.eq select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const -1 i32.eq i32.eqz select
  )
  (func $i32-eq-left-127 (export "i32-eq-left-127") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 127 local.get 0 i32.eq i32.const 127 local.get 0 i32.eq i32.eqz i32.const 127 local.get 0 i32.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 127 local.get 0 i32.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 127 local.get 0 i32.eq select f64.const 1.0 f64.const 0.0 i32.const 127
    local.get 0 i32.eq i32.eqz select
  )
  (func $i32-eq-right-127 (export "i32-eq-right-127") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 127 i32.eq local.get 0 i32.const 127 i32.eq i32.eqz local.get 0 i32.const 127 i32.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 127 i32.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 127 i32.eq select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 127 i32.eq i32.eqz select
  )
  (func $i32-eq-left-128 (export "i32-eq-left-128") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 128 local.get 0 i32.eq i32.const 128 local.get 0 i32.eq i32.eqz i32.const 128 local.get 0 i32.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 128 local.get 0 i32.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 128 local.get 0 i32.eq select f64.const 1.0 f64.const 0.0 i32.const 128
    local.get 0 i32.eq i32.eqz select
  )
  (func $i32-eq-right-128 (export "i32-eq-right-128") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 128 i32.eq local.get 0 i32.const 128 i32.eq i32.eqz local.get 0 i32.const 128 i32.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 128 i32.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 128 i32.eq select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 128 i32.eq i32.eqz select
  )
  (func $i32-eq-left--2147483648 (export "i32-eq-left--2147483648") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    i32.const 0x80000000 local.get 0 i32.eq i32.const 0x80000000 local.get 0 i32.eq i32.eqz
    i32.const 0x80000000 local.get 0 i32.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0x80000000 local.get 0 i32.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0x80000000 local.get 0 i32.eq select f64.const 1.0 f64.const 0.0
    i32.const 0x80000000 local.get 0 i32.eq i32.eqz select
  )
  (func $i32-eq-right--2147483648 (export "i32-eq-right--2147483648") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0x80000000 i32.eq local.get 0 i32.const 0x80000000 i32.eq i32.eqz local.get 0
    i32.const 0x80000000 i32.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0x80000000 i32.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0x80000000 i32.eq select f64.const 1.0 f64.const 0.0
    local.get 0 i32.const 0x80000000 i32.eq i32.eqz select
  )
  (func $i32-eq-left-2147483647 (export "i32-eq-left-2147483647") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 0x7fffffff local.get 0 i32.eq i32.const 0x7fffffff local.get 0 i32.eq i32.eqz
    i32.const 0x7fffffff local.get 0 i32.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0x7fffffff local.get 0 i32.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0x7fffffff local.get 0 i32.eq select f64.const 1.0 f64.const 0.0
    i32.const 0x7fffffff local.get 0 i32.eq i32.eqz select
  )
  (func $i32-eq-right-2147483647 (export "i32-eq-right-2147483647") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0x7fffffff i32.eq local.get 0 i32.const 0x7fffffff i32.eq i32.eqz local.get 0
    i32.const 0x7fffffff i32.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0x7fffffff i32.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0x7fffffff i32.eq select f64.const 1.0 f64.const 0.0
    local.get 0 i32.const 0x7fffffff i32.eq i32.eqz select
  )
  (func $i32-eq-both (export "i32-eq-both") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const -5 i32.const 7 i32.eq i32.const -5 i32.const 7 i32.eq i32.eqz i32.const -5 i32.const 7 i32.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const -5 i32.const 7 i32.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const -5 i32.const 7 i32.eq select f64.const 1.0 f64.const 0.0 i32.const -5
    i32.const 7 i32.eq i32.eqz select
  )
  (func $i32-ne-left-0 (export "i32-ne-left-0") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 0 local.get 0 i32.ne i32.const 0 local.get 0 i32.ne i32.eqz i32.const 0 local.get 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0 local.get 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0 local.get 0 i32.ne select f64.const 1.0 f64.const 0.0 i32.const 0
    local.get 0 i32.ne i32.eqz select
  )
  (func $i32-ne-right-0 (export "i32-ne-right-0") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0 i32.ne local.get 0 i32.const 0 i32.ne i32.eqz local.get 0 i32.const 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0 i32.ne select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 0 i32.ne i32.eqz select
  )
  (func $i32-ne-left-1 (export "i32-ne-left-1") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 1 local.get 0 i32.ne i32.const 1 local.get 0 i32.ne i32.eqz i32.const 1 local.get 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 1 local.get 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 1 local.get 0 i32.ne select f64.const 1.0 f64.const 0.0 i32.const 1
    local.get 0 i32.ne i32.eqz select
  )
  (func $i32-ne-right-1 (export "i32-ne-right-1") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 1 i32.ne local.get 0 i32.const 1 i32.ne i32.eqz local.get 0 i32.const 1 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 1 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 1 i32.ne select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 1 i32.ne i32.eqz select
  )
  (func $i32-ne-left--1 (export "i32-ne-left--1") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const -1 local.get 0 i32.ne i32.const -1 local.get 0 i32.ne i32.eqz i32.const -1 local.get 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const -1 local.get 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const -1 local.get 0 i32.ne select f64.const 1.0 f64.const 0.0 i32.const -1
    local.get 0 i32.ne i32.eqz select
  )
  (func $i32-ne-right--1 (export "i32-ne-right--1") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const -1 i32.ne local.get 0 i32.const -1 i32.ne i32.eqz local.get 0 i32.const -1 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const -1 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const -1 i32.ne select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const -1 i32.ne i32.eqz select
  )
  (func $i32-ne-left-127 (export "i32-ne-left-127") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 127 local.get 0 i32.ne i32.const 127 local.get 0 i32.ne i32.eqz i32.const 127 local.get 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 127 local.get 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 127 local.get 0 i32.ne select f64.const 1.0 f64.const 0.0 i32.const 127
    local.get 0 i32.ne i32.eqz select
  )
  (func $i32-ne-right-127 (export "i32-ne-right-127") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 127 i32.ne local.get 0 i32.const 127 i32.ne i32.eqz local.get 0 i32.const 127 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 127 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 127 i32.ne select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 127 i32.ne i32.eqz select
  )
  (func $i32-ne-left-128 (export "i32-ne-left-128") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 128 local.get 0 i32.ne i32.const 128 local.get 0 i32.ne i32.eqz i32.const 128 local.get 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 128 local.get 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 128 local.get 0 i32.ne select f64.const 1.0 f64.const 0.0 i32.const 128
    local.get 0 i32.ne i32.eqz select
  )
  (func $i32-ne-right-128 (export "i32-ne-right-128") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 128 i32.ne local.get 0 i32.const 128 i32.ne i32.eqz local.get 0 i32.const 128 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 128 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 128 i32.ne select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 128 i32.ne i32.eqz select
  )
  (func $i32-ne-left--2147483648 (export "i32-ne-left--2147483648") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    i32.const 0x80000000 local.get 0 i32.ne i32.const 0x80000000 local.get 0 i32.ne i32.eqz
    i32.const 0x80000000 local.get 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0x80000000 local.get 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0x80000000 local.get 0 i32.ne select f64.const 1.0 f64.const 0.0
    i32.const 0x80000000 local.get 0 i32.ne i32.eqz select
  )
  (func $i32-ne-right--2147483648 (export "i32-ne-right--2147483648") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0x80000000 i32.ne local.get 0 i32.const 0x80000000 i32.ne i32.eqz local.get 0
    i32.const 0x80000000 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0x80000000 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0x80000000 i32.ne select f64.const 1.0 f64.const 0.0
    local.get 0 i32.const 0x80000000 i32.ne i32.eqz select
  )
  (func $i32-ne-left-2147483647 (export "i32-ne-left-2147483647") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 0x7fffffff local.get 0 i32.ne i32.const 0x7fffffff local.get 0 i32.ne i32.eqz
    i32.const 0x7fffffff local.get 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0x7fffffff local.get 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0x7fffffff local.get 0 i32.ne select f64.const 1.0 f64.const 0.0
    i32.const 0x7fffffff local.get 0 i32.ne i32.eqz select
  )
  (func $i32-ne-right-2147483647 (export "i32-ne-right-2147483647") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0x7fffffff i32.ne local.get 0 i32.const 0x7fffffff i32.ne i32.eqz local.get 0
    i32.const 0x7fffffff i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0x7fffffff i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0x7fffffff i32.ne select f64.const 1.0 f64.const 0.0
    local.get 0 i32.const 0x7fffffff i32.ne i32.eqz select
  )
  (func $i32-ne-both (export "i32-ne-both") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const -5 i32.const 7 i32.ne i32.const -5 i32.const 7 i32.ne i32.eqz i32.const -5 i32.const 7 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const -5 i32.const 7 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const -5 i32.const 7 i32.ne select f64.const 1.0 f64.const 0.0 i32.const -5
    i32.const 7 i32.ne i32.eqz select
  )
  (func $i32-lt_s-left-0 (export "i32-lt_s-left-0") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 0 local.get 0 i32.lt_s i32.const 0 local.get 0 i32.lt_s i32.eqz i32.const 0 local.get 0 i32.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0 local.get 0 i32.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0 local.get 0 i32.lt_s select f64.const 1.0 f64.const 0.0 i32.const 0
    local.get 0 i32.lt_s i32.eqz select
  )
  (func $i32-lt_s-right-0 (export "i32-lt_s-right-0") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0 i32.lt_s local.get 0 i32.const 0 i32.lt_s i32.eqz local.get 0 i32.const 0 i32.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0 i32.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0 i32.lt_s select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 0 i32.lt_s i32.eqz select
  )
  (func $i32-lt_s-left-1 (export "i32-lt_s-left-1") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 1 local.get 0 i32.lt_s i32.const 1 local.get 0 i32.lt_s i32.eqz i32.const 1 local.get 0 i32.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 1 local.get 0 i32.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 1 local.get 0 i32.lt_s select f64.const 1.0 f64.const 0.0 i32.const 1
    local.get 0 i32.lt_s i32.eqz select
  )
  (func $i32-lt_s-right-1 (export "i32-lt_s-right-1") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 1 i32.lt_s local.get 0 i32.const 1 i32.lt_s i32.eqz local.get 0 i32.const 1 i32.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 1 i32.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 1 i32.lt_s select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 1 i32.lt_s i32.eqz select
  )
  (func $i32-lt_s-left--1 (export "i32-lt_s-left--1") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const -1 local.get 0 i32.lt_s i32.const -1 local.get 0 i32.lt_s i32.eqz i32.const -1 local.get 0
    i32.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const -1 local.get 0 i32.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const -1 local.get 0 i32.lt_s select f64.const 1.0 f64.const 0.0 i32.const -1
    local.get 0 i32.lt_s i32.eqz select
  )
  (func $i32-lt_s-right--1 (export "i32-lt_s-right--1") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const -1 i32.lt_s local.get 0 i32.const -1 i32.lt_s i32.eqz local.get 0 i32.const -1
    i32.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const -1 i32.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const -1 i32.lt_s select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const -1 i32.lt_s i32.eqz select
  )
  (func $i32-lt_s-left-127 (export "i32-lt_s-left-127") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 127 local.get 0 i32.lt_s i32.const 127 local.get 0 i32.lt_s i32.eqz i32.const 127 local.get 0
    i32.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 127 local.get 0 i32.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 127 local.get 0 i32.lt_s select f64.const 1.0 f64.const 0.0
    i32.const 127 local.get 0 i32.lt_s i32.eqz select
  )
  (func $i32-lt_s-right-127 (export "i32-lt_s-right-127") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 127 i32.lt_s local.get 0 i32.const 127 i32.lt_s i32.eqz local.get 0 i32.const 127
    i32.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 127 i32.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 127 i32.lt_s select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 127 i32.lt_s i32.eqz select
  )
  (func $i32-lt_s-left-128 (export "i32-lt_s-left-128") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 128 local.get 0 i32.lt_s i32.const 128 local.get 0 i32.lt_s i32.eqz i32.const 128 local.get 0
    i32.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 128 local.get 0 i32.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 128 local.get 0 i32.lt_s select f64.const 1.0 f64.const 0.0
    i32.const 128 local.get 0 i32.lt_s i32.eqz select
  )
  (func $i32-lt_s-right-128 (export "i32-lt_s-right-128") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 128 i32.lt_s local.get 0 i32.const 128 i32.lt_s i32.eqz local.get 0 i32.const 128
    i32.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 128 i32.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 128 i32.lt_s select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 128 i32.lt_s i32.eqz select
  )
  (func $i32-lt_s-left--2147483648 (export "i32-lt_s-left--2147483648") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    i32.const 0x80000000 local.get 0 i32.lt_s i32.const 0x80000000 local.get 0 i32.lt_s i32.eqz
    i32.const 0x80000000 local.get 0 i32.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0x80000000 local.get 0 i32.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0x80000000 local.get 0 i32.lt_s select f64.const 1.0 f64.const 0.0
    i32.const 0x80000000 local.get 0 i32.lt_s i32.eqz select
  )
  (func $i32-lt_s-right--2147483648 (export "i32-lt_s-right--2147483648") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0x80000000 i32.lt_s local.get 0 i32.const 0x80000000 i32.lt_s i32.eqz local.get 0
    i32.const 0x80000000 i32.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0x80000000 i32.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0x80000000 i32.lt_s select f64.const 1.0 f64.const 0.0
    local.get 0 i32.const 0x80000000 i32.lt_s i32.eqz select
  )
  (func $i32-lt_s-left-2147483647 (export "i32-lt_s-left-2147483647") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    i32.const 0x7fffffff local.get 0 i32.lt_s i32.const 0x7fffffff local.get 0 i32.lt_s i32.eqz
    i32.const 0x7fffffff local.get 0 i32.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0x7fffffff local.get 0 i32.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0x7fffffff local.get 0 i32.lt_s select f64.const 1.0 f64.const 0.0
    i32.const 0x7fffffff local.get 0 i32.lt_s i32.eqz select
  )
  (func $i32-lt_s-right-2147483647 (export "i32-lt_s-right-2147483647") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0x7fffffff i32.lt_s local.get 0 i32.const 0x7fffffff i32.lt_s i32.eqz local.get 0
    i32.const 0x7fffffff i32.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0x7fffffff i32.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0x7fffffff i32.lt_s select f64.const 1.0 f64.const 0.0
    local.get 0 i32.const 0x7fffffff i32.lt_s i32.eqz select
  )
  (func $i32-lt_s-both (export "i32-lt_s-both") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const -5 i32.const 7 i32.lt_s i32.const -5 i32.const 7 i32.lt_s i32.eqz i32.const -5 i32.const 7
    i32.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const -5 i32.const 7 i32.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const -5 i32.const 7 i32.lt_s select f64.const 1.0 f64.const 0.0 i32.const -5
    i32.const 7 i32.lt_s i32.eqz select
  )
  (func $i32-lt_u-left-0 (export "i32-lt_u-left-0") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 0 local.get 0 i32.lt_u i32.const 0 local.get 0 i32.lt_u i32.eqz i32.const 0 local.get 0 i32.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0 local.get 0 i32.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0 local.get 0 i32.lt_u select f64.const 1.0 f64.const 0.0 i32.const 0
    local.get 0 i32.lt_u i32.eqz select
  )
  (func $i32-lt_u-right-0 (export "i32-lt_u-right-0") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0 i32.lt_u local.get 0 i32.const 0 i32.lt_u i32.eqz local.get 0 i32.const 0 i32.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0 i32.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0 i32.lt_u select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 0 i32.lt_u i32.eqz select
  )
  (func $i32-lt_u-left-1 (export "i32-lt_u-left-1") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 1 local.get 0 i32.lt_u i32.const 1 local.get 0 i32.lt_u i32.eqz i32.const 1 local.get 0 i32.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 1 local.get 0 i32.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 1 local.get 0 i32.lt_u select f64.const 1.0 f64.const 0.0 i32.const 1
    local.get 0 i32.lt_u i32.eqz select
  )
  (func $i32-lt_u-right-1 (export "i32-lt_u-right-1") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 1 i32.lt_u local.get 0 i32.const 1 i32.lt_u i32.eqz local.get 0 i32.const 1 i32.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 1 i32.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 1 i32.lt_u select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 1 i32.lt_u i32.eqz select
  )
  (func $i32-lt_u-left--1 (export "i32-lt_u-left--1") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const -1 local.get 0 i32.lt_u i32.const -1 local.get 0 i32.lt_u i32.eqz i32.const -1 local.get 0
    i32.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const -1 local.get 0 i32.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const -1 local.get 0 i32.lt_u select f64.const 1.0 f64.const 0.0 i32.const -1
    local.get 0 i32.lt_u i32.eqz select
  )
  (func $i32-lt_u-right--1 (export "i32-lt_u-right--1") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const -1 i32.lt_u local.get 0 i32.const -1 i32.lt_u i32.eqz local.get 0 i32.const -1
    i32.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const -1 i32.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const -1 i32.lt_u select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const -1 i32.lt_u i32.eqz select
  )
  (func $i32-lt_u-left-127 (export "i32-lt_u-left-127") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 127 local.get 0 i32.lt_u i32.const 127 local.get 0 i32.lt_u i32.eqz i32.const 127 local.get 0
    i32.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 127 local.get 0 i32.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 127 local.get 0 i32.lt_u select f64.const 1.0 f64.const 0.0
    i32.const 127 local.get 0 i32.lt_u i32.eqz select
  )
  (func $i32-lt_u-right-127 (export "i32-lt_u-right-127") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 127 i32.lt_u local.get 0 i32.const 127 i32.lt_u i32.eqz local.get 0 i32.const 127
    i32.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 127 i32.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 127 i32.lt_u select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 127 i32.lt_u i32.eqz select
  )
  (func $i32-lt_u-left-128 (export "i32-lt_u-left-128") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 128 local.get 0 i32.lt_u i32.const 128 local.get 0 i32.lt_u i32.eqz i32.const 128 local.get 0
    i32.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 128 local.get 0 i32.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 128 local.get 0 i32.lt_u select f64.const 1.0 f64.const 0.0
    i32.const 128 local.get 0 i32.lt_u i32.eqz select
  )
  (func $i32-lt_u-right-128 (export "i32-lt_u-right-128") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 128 i32.lt_u local.get 0 i32.const 128 i32.lt_u i32.eqz local.get 0 i32.const 128
    i32.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 128 i32.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 128 i32.lt_u select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 128 i32.lt_u i32.eqz select
  )
  (func $i32-lt_u-left--2147483648 (export "i32-lt_u-left--2147483648") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    i32.const 0x80000000 local.get 0 i32.lt_u i32.const 0x80000000 local.get 0 i32.lt_u i32.eqz
    i32.const 0x80000000 local.get 0 i32.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0x80000000 local.get 0 i32.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0x80000000 local.get 0 i32.lt_u select f64.const 1.0 f64.const 0.0
    i32.const 0x80000000 local.get 0 i32.lt_u i32.eqz select
  )
  (func $i32-lt_u-right--2147483648 (export "i32-lt_u-right--2147483648") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0x80000000 i32.lt_u local.get 0 i32.const 0x80000000 i32.lt_u i32.eqz local.get 0
    i32.const 0x80000000 i32.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0x80000000 i32.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0x80000000 i32.lt_u select f64.const 1.0 f64.const 0.0
    local.get 0 i32.const 0x80000000 i32.lt_u i32.eqz select
  )
  (func $i32-lt_u-left-2147483647 (export "i32-lt_u-left-2147483647") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    i32.const 0x7fffffff local.get 0 i32.lt_u i32.const 0x7fffffff local.get 0 i32.lt_u i32.eqz
    i32.const 0x7fffffff local.get 0 i32.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0x7fffffff local.get 0 i32.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0x7fffffff local.get 0 i32.lt_u select f64.const 1.0 f64.const 0.0
    i32.const 0x7fffffff local.get 0 i32.lt_u i32.eqz select
  )
  (func $i32-lt_u-right-2147483647 (export "i32-lt_u-right-2147483647") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0x7fffffff i32.lt_u local.get 0 i32.const 0x7fffffff i32.lt_u i32.eqz local.get 0
    i32.const 0x7fffffff i32.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0x7fffffff i32.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0x7fffffff i32.lt_u select f64.const 1.0 f64.const 0.0
    local.get 0 i32.const 0x7fffffff i32.lt_u i32.eqz select
  )
  (func $i32-lt_u-both (export "i32-lt_u-both") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const -5 i32.const 7 i32.lt_u i32.const -5 i32.const 7 i32.lt_u i32.eqz i32.const -5 i32.const 7
    i32.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const -5 i32.const 7 i32.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const -5 i32.const 7 i32.lt_u select f64.const 1.0 f64.const 0.0 i32.const -5
    i32.const 7 i32.lt_u i32.eqz select
  )
  (func $i32-gt_s-left-0 (export "i32-gt_s-left-0") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 0 local.get 0 i32.gt_s i32.const 0 local.get 0 i32.gt_s i32.eqz i32.const 0 local.get 0 i32.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0 local.get 0 i32.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0 local.get 0 i32.gt_s select f64.const 1.0 f64.const 0.0 i32.const 0
    local.get 0 i32.gt_s i32.eqz select
  )
  (func $i32-gt_s-right-0 (export "i32-gt_s-right-0") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0 i32.gt_s local.get 0 i32.const 0 i32.gt_s i32.eqz local.get 0 i32.const 0 i32.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0 i32.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0 i32.gt_s select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 0 i32.gt_s i32.eqz select
  )
  (func $i32-gt_s-left-1 (export "i32-gt_s-left-1") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 1 local.get 0 i32.gt_s i32.const 1 local.get 0 i32.gt_s i32.eqz i32.const 1 local.get 0 i32.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 1 local.get 0 i32.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 1 local.get 0 i32.gt_s select f64.const 1.0 f64.const 0.0 i32.const 1
    local.get 0 i32.gt_s i32.eqz select
  )
  (func $i32-gt_s-right-1 (export "i32-gt_s-right-1") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 1 i32.gt_s local.get 0 i32.const 1 i32.gt_s i32.eqz local.get 0 i32.const 1 i32.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 1 i32.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 1 i32.gt_s select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 1 i32.gt_s i32.eqz select
  )
  (func $i32-gt_s-left--1 (export "i32-gt_s-left--1") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const -1 local.get 0 i32.gt_s i32.const -1 local.get 0 i32.gt_s i32.eqz i32.const -1 local.get 0
    i32.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const -1 local.get 0 i32.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const -1 local.get 0 i32.gt_s select f64.const 1.0 f64.const 0.0 i32.const -1
    local.get 0 i32.gt_s i32.eqz select
  )
  (func $i32-gt_s-right--1 (export "i32-gt_s-right--1") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const -1 i32.gt_s local.get 0 i32.const -1 i32.gt_s i32.eqz local.get 0 i32.const -1
    i32.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const -1 i32.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const -1 i32.gt_s select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const -1 i32.gt_s i32.eqz select
  )
  (func $i32-gt_s-left-127 (export "i32-gt_s-left-127") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 127 local.get 0 i32.gt_s i32.const 127 local.get 0 i32.gt_s i32.eqz i32.const 127 local.get 0
    i32.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 127 local.get 0 i32.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 127 local.get 0 i32.gt_s select f64.const 1.0 f64.const 0.0
    i32.const 127 local.get 0 i32.gt_s i32.eqz select
  )
  (func $i32-gt_s-right-127 (export "i32-gt_s-right-127") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 127 i32.gt_s local.get 0 i32.const 127 i32.gt_s i32.eqz local.get 0 i32.const 127
    i32.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 127 i32.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 127 i32.gt_s select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 127 i32.gt_s i32.eqz select
  )
  (func $i32-gt_s-left-128 (export "i32-gt_s-left-128") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 128 local.get 0 i32.gt_s i32.const 128 local.get 0 i32.gt_s i32.eqz i32.const 128 local.get 0
    i32.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 128 local.get 0 i32.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 128 local.get 0 i32.gt_s select f64.const 1.0 f64.const 0.0
    i32.const 128 local.get 0 i32.gt_s i32.eqz select
  )
  (func $i32-gt_s-right-128 (export "i32-gt_s-right-128") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 128 i32.gt_s local.get 0 i32.const 128 i32.gt_s i32.eqz local.get 0 i32.const 128
    i32.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 128 i32.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 128 i32.gt_s select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 128 i32.gt_s i32.eqz select
  )
  (func $i32-gt_s-left--2147483648 (export "i32-gt_s-left--2147483648") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    i32.const 0x80000000 local.get 0 i32.gt_s i32.const 0x80000000 local.get 0 i32.gt_s i32.eqz
    i32.const 0x80000000 local.get 0 i32.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0x80000000 local.get 0 i32.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0x80000000 local.get 0 i32.gt_s select f64.const 1.0 f64.const 0.0
    i32.const 0x80000000 local.get 0 i32.gt_s i32.eqz select
  )
  (func $i32-gt_s-right--2147483648 (export "i32-gt_s-right--2147483648") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0x80000000 i32.gt_s local.get 0 i32.const 0x80000000 i32.gt_s i32.eqz local.get 0
    i32.const 0x80000000 i32.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0x80000000 i32.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0x80000000 i32.gt_s select f64.const 1.0 f64.const 0.0
    local.get 0 i32.const 0x80000000 i32.gt_s i32.eqz select
  )
  (func $i32-gt_s-left-2147483647 (export "i32-gt_s-left-2147483647") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    i32.const 0x7fffffff local.get 0 i32.gt_s i32.const 0x7fffffff local.get 0 i32.gt_s i32.eqz
    i32.const 0x7fffffff local.get 0 i32.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0x7fffffff local.get 0 i32.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0x7fffffff local.get 0 i32.gt_s select f64.const 1.0 f64.const 0.0
    i32.const 0x7fffffff local.get 0 i32.gt_s i32.eqz select
  )
  (func $i32-gt_s-right-2147483647 (export "i32-gt_s-right-2147483647") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0x7fffffff i32.gt_s local.get 0 i32.const 0x7fffffff i32.gt_s i32.eqz local.get 0
    i32.const 0x7fffffff i32.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0x7fffffff i32.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0x7fffffff i32.gt_s select f64.const 1.0 f64.const 0.0
    local.get 0 i32.const 0x7fffffff i32.gt_s i32.eqz select
  )
  (func $i32-gt_s-both (export "i32-gt_s-both") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const -5 i32.const 7 i32.gt_s i32.const -5 i32.const 7 i32.gt_s i32.eqz i32.const -5 i32.const 7
    i32.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const -5 i32.const 7 i32.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const -5 i32.const 7 i32.gt_s select f64.const 1.0 f64.const 0.0 i32.const -5
    i32.const 7 i32.gt_s i32.eqz select
  )
  (func $i32-gt_u-left-0 (export "i32-gt_u-left-0") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 0 local.get 0 i32.gt_u i32.const 0 local.get 0 i32.gt_u i32.eqz i32.const 0 local.get 0 i32.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0 local.get 0 i32.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0 local.get 0 i32.gt_u select f64.const 1.0 f64.const 0.0 i32.const 0
    local.get 0 i32.gt_u i32.eqz select
  )
  (func $i32-gt_u-right-0 (export "i32-gt_u-right-0") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0 i32.gt_u local.get 0 i32.const 0 i32.gt_u i32.eqz local.get 0 i32.const 0 i32.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0 i32.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0 i32.gt_u select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 0 i32.gt_u i32.eqz select
  )
  (func $i32-gt_u-left-1 (export "i32-gt_u-left-1") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 1 local.get 0 i32.gt_u i32.const 1 local.get 0 i32.gt_u i32.eqz i32.const 1 local.get 0 i32.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 1 local.get 0 i32.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 1 local.get 0 i32.gt_u select f64.const 1.0 f64.const 0.0 i32.const 1
    local.get 0 i32.gt_u i32.eqz select
  )
  (func $i32-gt_u-right-1 (export "i32-gt_u-right-1") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 1 i32.gt_u local.get 0 i32.const 1 i32.gt_u i32.eqz local.get 0 i32.const 1 i32.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 1 i32.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 1 i32.gt_u select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 1 i32.gt_u i32.eqz select
  )
  (func $i32-gt_u-left--1 (export "i32-gt_u-left--1") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const -1 local.get 0 i32.gt_u i32.const -1 local.get 0 i32.gt_u i32.eqz i32.const -1 local.get 0
    i32.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const -1 local.get 0 i32.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const -1 local.get 0 i32.gt_u select f64.const 1.0 f64.const 0.0 i32.const -1
    local.get 0 i32.gt_u i32.eqz select
  )
  (func $i32-gt_u-right--1 (export "i32-gt_u-right--1") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const -1 i32.gt_u local.get 0 i32.const -1 i32.gt_u i32.eqz local.get 0 i32.const -1
    i32.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const -1 i32.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const -1 i32.gt_u select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const -1 i32.gt_u i32.eqz select
  )
  (func $i32-gt_u-left-127 (export "i32-gt_u-left-127") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 127 local.get 0 i32.gt_u i32.const 127 local.get 0 i32.gt_u i32.eqz i32.const 127 local.get 0
    i32.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 127 local.get 0 i32.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 127 local.get 0 i32.gt_u select f64.const 1.0 f64.const 0.0
    i32.const 127 local.get 0 i32.gt_u i32.eqz select
  )
  (func $i32-gt_u-right-127 (export "i32-gt_u-right-127") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 127 i32.gt_u local.get 0 i32.const 127 i32.gt_u i32.eqz local.get 0 i32.const 127
    i32.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 127 i32.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 127 i32.gt_u select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 127 i32.gt_u i32.eqz select
  )
  (func $i32-gt_u-left-128 (export "i32-gt_u-left-128") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 128 local.get 0 i32.gt_u i32.const 128 local.get 0 i32.gt_u i32.eqz i32.const 128 local.get 0
    i32.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 128 local.get 0 i32.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 128 local.get 0 i32.gt_u select f64.const 1.0 f64.const 0.0
    i32.const 128 local.get 0 i32.gt_u i32.eqz select
  )
  (func $i32-gt_u-right-128 (export "i32-gt_u-right-128") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 128 i32.gt_u local.get 0 i32.const 128 i32.gt_u i32.eqz local.get 0 i32.const 128
    i32.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 128 i32.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 128 i32.gt_u select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 128 i32.gt_u i32.eqz select
  )
  (func $i32-gt_u-left--2147483648 (export "i32-gt_u-left--2147483648") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    i32.const 0x80000000 local.get 0 i32.gt_u i32.const 0x80000000 local.get 0 i32.gt_u i32.eqz
    i32.const 0x80000000 local.get 0 i32.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0x80000000 local.get 0 i32.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0x80000000 local.get 0 i32.gt_u select f64.const 1.0 f64.const 0.0
    i32.const 0x80000000 local.get 0 i32.gt_u i32.eqz select
  )
  (func $i32-gt_u-right--2147483648 (export "i32-gt_u-right--2147483648") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0x80000000 i32.gt_u local.get 0 i32.const 0x80000000 i32.gt_u i32.eqz local.get 0
    i32.const 0x80000000 i32.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0x80000000 i32.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0x80000000 i32.gt_u select f64.const 1.0 f64.const 0.0
    local.get 0 i32.const 0x80000000 i32.gt_u i32.eqz select
  )
  (func $i32-gt_u-left-2147483647 (export "i32-gt_u-left-2147483647") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    i32.const 0x7fffffff local.get 0 i32.gt_u i32.const 0x7fffffff local.get 0 i32.gt_u i32.eqz
    i32.const 0x7fffffff local.get 0 i32.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0x7fffffff local.get 0 i32.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0x7fffffff local.get 0 i32.gt_u select f64.const 1.0 f64.const 0.0
    i32.const 0x7fffffff local.get 0 i32.gt_u i32.eqz select
  )
  (func $i32-gt_u-right-2147483647 (export "i32-gt_u-right-2147483647") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0x7fffffff i32.gt_u local.get 0 i32.const 0x7fffffff i32.gt_u i32.eqz local.get 0
    i32.const 0x7fffffff i32.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0x7fffffff i32.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0x7fffffff i32.gt_u select f64.const 1.0 f64.const 0.0
    local.get 0 i32.const 0x7fffffff i32.gt_u i32.eqz select
  )
  (func $i32-gt_u-both (export "i32-gt_u-both") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const -5 i32.const 7 i32.gt_u i32.const -5 i32.const 7 i32.gt_u i32.eqz i32.const -5 i32.const 7
    i32.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const -5 i32.const 7 i32.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const -5 i32.const 7 i32.gt_u select f64.const 1.0 f64.const 0.0 i32.const -5
    i32.const 7 i32.gt_u i32.eqz select
  )
  (func $i32-le_s-left-0 (export "i32-le_s-left-0") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 0 local.get 0 i32.le_s i32.const 0 local.get 0 i32.le_s i32.eqz i32.const 0 local.get 0 i32.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0 local.get 0 i32.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0 local.get 0 i32.le_s select f64.const 1.0 f64.const 0.0 i32.const 0
    local.get 0 i32.le_s i32.eqz select
  )
  (func $i32-le_s-right-0 (export "i32-le_s-right-0") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0 i32.le_s local.get 0 i32.const 0 i32.le_s i32.eqz local.get 0 i32.const 0 i32.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0 i32.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0 i32.le_s select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 0 i32.le_s i32.eqz select
  )
  (func $i32-le_s-left-1 (export "i32-le_s-left-1") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 1 local.get 0 i32.le_s i32.const 1 local.get 0 i32.le_s i32.eqz i32.const 1 local.get 0 i32.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 1 local.get 0 i32.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 1 local.get 0 i32.le_s select f64.const 1.0 f64.const 0.0 i32.const 1
    local.get 0 i32.le_s i32.eqz select
  )
  (func $i32-le_s-right-1 (export "i32-le_s-right-1") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 1 i32.le_s local.get 0 i32.const 1 i32.le_s i32.eqz local.get 0 i32.const 1 i32.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 1 i32.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 1 i32.le_s select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 1 i32.le_s i32.eqz select
  )
  (func $i32-le_s-left--1 (export "i32-le_s-left--1") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const -1 local.get 0 i32.le_s i32.const -1 local.get 0 i32.le_s i32.eqz i32.const -1 local.get 0
    i32.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const -1 local.get 0 i32.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const -1 local.get 0 i32.le_s select f64.const 1.0 f64.const 0.0 i32.const -1
    local.get 0 i32.le_s i32.eqz select
  )
  (func $i32-le_s-right--1 (export "i32-le_s-right--1") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const -1 i32.le_s local.get 0 i32.const -1 i32.le_s i32.eqz local.get 0 i32.const -1
    i32.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const -1 i32.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const -1 i32.le_s select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const -1 i32.le_s i32.eqz select
  )
  (func $i32-le_s-left-127 (export "i32-le_s-left-127") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 127 local.get 0 i32.le_s i32.const 127 local.get 0 i32.le_s i32.eqz i32.const 127 local.get 0
    i32.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 127 local.get 0 i32.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 127 local.get 0 i32.le_s select f64.const 1.0 f64.const 0.0
    i32.const 127 local.get 0 i32.le_s i32.eqz select
  )
  (func $i32-le_s-right-127 (export "i32-le_s-right-127") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 127 i32.le_s local.get 0 i32.const 127 i32.le_s i32.eqz local.get 0 i32.const 127
    i32.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 127 i32.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 127 i32.le_s select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 127 i32.le_s i32.eqz select
  )
  (func $i32-le_s-left-128 (export "i32-le_s-left-128") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 128 local.get 0 i32.le_s i32.const 128 local.get 0 i32.le_s i32.eqz i32.const 128 local.get 0
    i32.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 128 local.get 0 i32.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 128 local.get 0 i32.le_s select f64.const 1.0 f64.const 0.0
    i32.const 128 local.get 0 i32.le_s i32.eqz select
  )
  (func $i32-le_s-right-128 (export "i32-le_s-right-128") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 128 i32.le_s local.get 0 i32.const 128 i32.le_s i32.eqz local.get 0 i32.const 128
    i32.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 128 i32.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 128 i32.le_s select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 128 i32.le_s i32.eqz select
  )
  (func $i32-le_s-left--2147483648 (export "i32-le_s-left--2147483648") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    i32.const 0x80000000 local.get 0 i32.le_s i32.const 0x80000000 local.get 0 i32.le_s i32.eqz
    i32.const 0x80000000 local.get 0 i32.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0x80000000 local.get 0 i32.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0x80000000 local.get 0 i32.le_s select f64.const 1.0 f64.const 0.0
    i32.const 0x80000000 local.get 0 i32.le_s i32.eqz select
  )
  (func $i32-le_s-right--2147483648 (export "i32-le_s-right--2147483648") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0x80000000 i32.le_s local.get 0 i32.const 0x80000000 i32.le_s i32.eqz local.get 0
    i32.const 0x80000000 i32.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0x80000000 i32.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0x80000000 i32.le_s select f64.const 1.0 f64.const 0.0
    local.get 0 i32.const 0x80000000 i32.le_s i32.eqz select
  )
  (func $i32-le_s-left-2147483647 (export "i32-le_s-left-2147483647") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    i32.const 0x7fffffff local.get 0 i32.le_s i32.const 0x7fffffff local.get 0 i32.le_s i32.eqz
    i32.const 0x7fffffff local.get 0 i32.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0x7fffffff local.get 0 i32.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0x7fffffff local.get 0 i32.le_s select f64.const 1.0 f64.const 0.0
    i32.const 0x7fffffff local.get 0 i32.le_s i32.eqz select
  )
  (func $i32-le_s-right-2147483647 (export "i32-le_s-right-2147483647") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0x7fffffff i32.le_s local.get 0 i32.const 0x7fffffff i32.le_s i32.eqz local.get 0
    i32.const 0x7fffffff i32.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0x7fffffff i32.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0x7fffffff i32.le_s select f64.const 1.0 f64.const 0.0
    local.get 0 i32.const 0x7fffffff i32.le_s i32.eqz select
  )
  (func $i32-le_s-both (export "i32-le_s-both") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const -5 i32.const 7 i32.le_s i32.const -5 i32.const 7 i32.le_s i32.eqz i32.const -5 i32.const 7
    i32.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const -5 i32.const 7 i32.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const -5 i32.const 7 i32.le_s select f64.const 1.0 f64.const 0.0 i32.const -5
    i32.const 7 i32.le_s i32.eqz select
  )
  (func $i32-le_u-left-0 (export "i32-le_u-left-0") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 0 local.get 0 i32.le_u i32.const 0 local.get 0 i32.le_u i32.eqz i32.const 0 local.get 0 i32.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0 local.get 0 i32.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0 local.get 0 i32.le_u select f64.const 1.0 f64.const 0.0 i32.const 0
    local.get 0 i32.le_u i32.eqz select
  )
  (func $i32-le_u-right-0 (export "i32-le_u-right-0") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0 i32.le_u local.get 0 i32.const 0 i32.le_u i32.eqz local.get 0 i32.const 0 i32.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0 i32.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0 i32.le_u select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 0 i32.le_u i32.eqz select
  )
  (func $i32-le_u-left-1 (export "i32-le_u-left-1") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 1 local.get 0 i32.le_u i32.const 1 local.get 0 i32.le_u i32.eqz i32.const 1 local.get 0 i32.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 1 local.get 0 i32.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 1 local.get 0 i32.le_u select f64.const 1.0 f64.const 0.0 i32.const 1
    local.get 0 i32.le_u i32.eqz select
  )
  (func $i32-le_u-right-1 (export "i32-le_u-right-1") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 1 i32.le_u local.get 0 i32.const 1 i32.le_u i32.eqz local.get 0 i32.const 1 i32.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 1 i32.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 1 i32.le_u select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 1 i32.le_u i32.eqz select
  )
  (func $i32-le_u-left--1 (export "i32-le_u-left--1") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const -1 local.get 0 i32.le_u i32.const -1 local.get 0 i32.le_u i32.eqz i32.const -1 local.get 0
    i32.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const -1 local.get 0 i32.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const -1 local.get 0 i32.le_u select f64.const 1.0 f64.const 0.0 i32.const -1
    local.get 0 i32.le_u i32.eqz select
  )
  (func $i32-le_u-right--1 (export "i32-le_u-right--1") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const -1 i32.le_u local.get 0 i32.const -1 i32.le_u i32.eqz local.get 0 i32.const -1
    i32.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const -1 i32.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const -1 i32.le_u select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const -1 i32.le_u i32.eqz select
  )
  (func $i32-le_u-left-127 (export "i32-le_u-left-127") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 127 local.get 0 i32.le_u i32.const 127 local.get 0 i32.le_u i32.eqz i32.const 127 local.get 0
    i32.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 127 local.get 0 i32.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 127 local.get 0 i32.le_u select f64.const 1.0 f64.const 0.0
    i32.const 127 local.get 0 i32.le_u i32.eqz select
  )
  (func $i32-le_u-right-127 (export "i32-le_u-right-127") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 127 i32.le_u local.get 0 i32.const 127 i32.le_u i32.eqz local.get 0 i32.const 127
    i32.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 127 i32.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 127 i32.le_u select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 127 i32.le_u i32.eqz select
  )
  (func $i32-le_u-left-128 (export "i32-le_u-left-128") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 128 local.get 0 i32.le_u i32.const 128 local.get 0 i32.le_u i32.eqz i32.const 128 local.get 0
    i32.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 128 local.get 0 i32.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 128 local.get 0 i32.le_u select f64.const 1.0 f64.const 0.0
    i32.const 128 local.get 0 i32.le_u i32.eqz select
  )
  (func $i32-le_u-right-128 (export "i32-le_u-right-128") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 128 i32.le_u local.get 0 i32.const 128 i32.le_u i32.eqz local.get 0 i32.const 128
    i32.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 128 i32.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 128 i32.le_u select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 128 i32.le_u i32.eqz select
  )
  (func $i32-le_u-left--2147483648 (export "i32-le_u-left--2147483648") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    i32.const 0x80000000 local.get 0 i32.le_u i32.const 0x80000000 local.get 0 i32.le_u i32.eqz
    i32.const 0x80000000 local.get 0 i32.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0x80000000 local.get 0 i32.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0x80000000 local.get 0 i32.le_u select f64.const 1.0 f64.const 0.0
    i32.const 0x80000000 local.get 0 i32.le_u i32.eqz select
  )
  (func $i32-le_u-right--2147483648 (export "i32-le_u-right--2147483648") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0x80000000 i32.le_u local.get 0 i32.const 0x80000000 i32.le_u i32.eqz local.get 0
    i32.const 0x80000000 i32.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0x80000000 i32.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0x80000000 i32.le_u select f64.const 1.0 f64.const 0.0
    local.get 0 i32.const 0x80000000 i32.le_u i32.eqz select
  )
  (func $i32-le_u-left-2147483647 (export "i32-le_u-left-2147483647") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    i32.const 0x7fffffff local.get 0 i32.le_u i32.const 0x7fffffff local.get 0 i32.le_u i32.eqz
    i32.const 0x7fffffff local.get 0 i32.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0x7fffffff local.get 0 i32.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0x7fffffff local.get 0 i32.le_u select f64.const 1.0 f64.const 0.0
    i32.const 0x7fffffff local.get 0 i32.le_u i32.eqz select
  )
  (func $i32-le_u-right-2147483647 (export "i32-le_u-right-2147483647") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0x7fffffff i32.le_u local.get 0 i32.const 0x7fffffff i32.le_u i32.eqz local.get 0
    i32.const 0x7fffffff i32.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0x7fffffff i32.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0x7fffffff i32.le_u select f64.const 1.0 f64.const 0.0
    local.get 0 i32.const 0x7fffffff i32.le_u i32.eqz select
  )
  (func $i32-le_u-both (export "i32-le_u-both") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const -5 i32.const 7 i32.le_u i32.const -5 i32.const 7 i32.le_u i32.eqz i32.const -5 i32.const 7
    i32.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const -5 i32.const 7 i32.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const -5 i32.const 7 i32.le_u select f64.const 1.0 f64.const 0.0 i32.const -5
    i32.const 7 i32.le_u i32.eqz select
  )
  (func $i32-ge_s-left-0 (export "i32-ge_s-left-0") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 0 local.get 0 i32.ge_s i32.const 0 local.get 0 i32.ge_s i32.eqz i32.const 0 local.get 0 i32.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0 local.get 0 i32.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0 local.get 0 i32.ge_s select f64.const 1.0 f64.const 0.0 i32.const 0
    local.get 0 i32.ge_s i32.eqz select
  )
  (func $i32-ge_s-right-0 (export "i32-ge_s-right-0") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0 i32.ge_s local.get 0 i32.const 0 i32.ge_s i32.eqz local.get 0 i32.const 0 i32.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0 i32.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0 i32.ge_s select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 0 i32.ge_s i32.eqz select
  )
  (func $i32-ge_s-left-1 (export "i32-ge_s-left-1") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 1 local.get 0 i32.ge_s i32.const 1 local.get 0 i32.ge_s i32.eqz i32.const 1 local.get 0 i32.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 1 local.get 0 i32.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 1 local.get 0 i32.ge_s select f64.const 1.0 f64.const 0.0 i32.const 1
    local.get 0 i32.ge_s i32.eqz select
  )
  (func $i32-ge_s-right-1 (export "i32-ge_s-right-1") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 1 i32.ge_s local.get 0 i32.const 1 i32.ge_s i32.eqz local.get 0 i32.const 1 i32.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 1 i32.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 1 i32.ge_s select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 1 i32.ge_s i32.eqz select
  )
  (func $i32-ge_s-left--1 (export "i32-ge_s-left--1") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const -1 local.get 0 i32.ge_s i32.const -1 local.get 0 i32.ge_s i32.eqz i32.const -1 local.get 0
    i32.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const -1 local.get 0 i32.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const -1 local.get 0 i32.ge_s select f64.const 1.0 f64.const 0.0 i32.const -1
    local.get 0 i32.ge_s i32.eqz select
  )
  (func $i32-ge_s-right--1 (export "i32-ge_s-right--1") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const -1 i32.ge_s local.get 0 i32.const -1 i32.ge_s i32.eqz local.get 0 i32.const -1
    i32.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const -1 i32.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const -1 i32.ge_s select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const -1 i32.ge_s i32.eqz select
  )
  (func $i32-ge_s-left-127 (export "i32-ge_s-left-127") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 127 local.get 0 i32.ge_s i32.const 127 local.get 0 i32.ge_s i32.eqz i32.const 127 local.get 0
    i32.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 127 local.get 0 i32.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 127 local.get 0 i32.ge_s select f64.const 1.0 f64.const 0.0
    i32.const 127 local.get 0 i32.ge_s i32.eqz select
  )
  (func $i32-ge_s-right-127 (export "i32-ge_s-right-127") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 127 i32.ge_s local.get 0 i32.const 127 i32.ge_s i32.eqz local.get 0 i32.const 127
    i32.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 127 i32.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 127 i32.ge_s select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 127 i32.ge_s i32.eqz select
  )
  (func $i32-ge_s-left-128 (export "i32-ge_s-left-128") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 128 local.get 0 i32.ge_s i32.const 128 local.get 0 i32.ge_s i32.eqz i32.const 128 local.get 0
    i32.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 128 local.get 0 i32.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 128 local.get 0 i32.ge_s select f64.const 1.0 f64.const 0.0
    i32.const 128 local.get 0 i32.ge_s i32.eqz select
  )
  (func $i32-ge_s-right-128 (export "i32-ge_s-right-128") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 128 i32.ge_s local.get 0 i32.const 128 i32.ge_s i32.eqz local.get 0 i32.const 128
    i32.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 128 i32.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 128 i32.ge_s select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 128 i32.ge_s i32.eqz select
  )
  (func $i32-ge_s-left--2147483648 (export "i32-ge_s-left--2147483648") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    i32.const 0x80000000 local.get 0 i32.ge_s i32.const 0x80000000 local.get 0 i32.ge_s i32.eqz
    i32.const 0x80000000 local.get 0 i32.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0x80000000 local.get 0 i32.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0x80000000 local.get 0 i32.ge_s select f64.const 1.0 f64.const 0.0
    i32.const 0x80000000 local.get 0 i32.ge_s i32.eqz select
  )
  (func $i32-ge_s-right--2147483648 (export "i32-ge_s-right--2147483648") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0x80000000 i32.ge_s local.get 0 i32.const 0x80000000 i32.ge_s i32.eqz local.get 0
    i32.const 0x80000000 i32.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0x80000000 i32.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0x80000000 i32.ge_s select f64.const 1.0 f64.const 0.0
    local.get 0 i32.const 0x80000000 i32.ge_s i32.eqz select
  )
  (func $i32-ge_s-left-2147483647 (export "i32-ge_s-left-2147483647") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    i32.const 0x7fffffff local.get 0 i32.ge_s i32.const 0x7fffffff local.get 0 i32.ge_s i32.eqz
    i32.const 0x7fffffff local.get 0 i32.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0x7fffffff local.get 0 i32.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0x7fffffff local.get 0 i32.ge_s select f64.const 1.0 f64.const 0.0
    i32.const 0x7fffffff local.get 0 i32.ge_s i32.eqz select
  )
  (func $i32-ge_s-right-2147483647 (export "i32-ge_s-right-2147483647") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0x7fffffff i32.ge_s local.get 0 i32.const 0x7fffffff i32.ge_s i32.eqz local.get 0
    i32.const 0x7fffffff i32.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0x7fffffff i32.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0x7fffffff i32.ge_s select f64.const 1.0 f64.const 0.0
    local.get 0 i32.const 0x7fffffff i32.ge_s i32.eqz select
  )
  (func $i32-ge_s-both (export "i32-ge_s-both") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const -5 i32.const 7 i32.ge_s i32.const -5 i32.const 7 i32.ge_s i32.eqz i32.const -5 i32.const 7
    i32.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const -5 i32.const 7 i32.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const -5 i32.const 7 i32.ge_s select f64.const 1.0 f64.const 0.0 i32.const -5
    i32.const 7 i32.ge_s i32.eqz select
  )
  (func $i32-ge_u-left-0 (export "i32-ge_u-left-0") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 0 local.get 0 i32.ge_u i32.const 0 local.get 0 i32.ge_u i32.eqz i32.const 0 local.get 0 i32.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0 local.get 0 i32.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0 local.get 0 i32.ge_u select f64.const 1.0 f64.const 0.0 i32.const 0
    local.get 0 i32.ge_u i32.eqz select
  )
  (func $i32-ge_u-right-0 (export "i32-ge_u-right-0") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0 i32.ge_u local.get 0 i32.const 0 i32.ge_u i32.eqz local.get 0 i32.const 0 i32.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0 i32.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0 i32.ge_u select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 0 i32.ge_u i32.eqz select
  )
  (func $i32-ge_u-left-1 (export "i32-ge_u-left-1") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 1 local.get 0 i32.ge_u i32.const 1 local.get 0 i32.ge_u i32.eqz i32.const 1 local.get 0 i32.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 1 local.get 0 i32.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 1 local.get 0 i32.ge_u select f64.const 1.0 f64.const 0.0 i32.const 1
    local.get 0 i32.ge_u i32.eqz select
  )
  (func $i32-ge_u-right-1 (export "i32-ge_u-right-1") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 1 i32.ge_u local.get 0 i32.const 1 i32.ge_u i32.eqz local.get 0 i32.const 1 i32.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 1 i32.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 1 i32.ge_u select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 1 i32.ge_u i32.eqz select
  )
  (func $i32-ge_u-left--1 (export "i32-ge_u-left--1") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const -1 local.get 0 i32.ge_u i32.const -1 local.get 0 i32.ge_u i32.eqz i32.const -1 local.get 0
    i32.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const -1 local.get 0 i32.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const -1 local.get 0 i32.ge_u select f64.const 1.0 f64.const 0.0 i32.const -1
    local.get 0 i32.ge_u i32.eqz select
  )
  (func $i32-ge_u-right--1 (export "i32-ge_u-right--1") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const -1 i32.ge_u local.get 0 i32.const -1 i32.ge_u i32.eqz local.get 0 i32.const -1
    i32.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const -1 i32.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const -1 i32.ge_u select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const -1 i32.ge_u i32.eqz select
  )
  (func $i32-ge_u-left-127 (export "i32-ge_u-left-127") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 127 local.get 0 i32.ge_u i32.const 127 local.get 0 i32.ge_u i32.eqz i32.const 127 local.get 0
    i32.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 127 local.get 0 i32.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 127 local.get 0 i32.ge_u select f64.const 1.0 f64.const 0.0
    i32.const 127 local.get 0 i32.ge_u i32.eqz select
  )
  (func $i32-ge_u-right-127 (export "i32-ge_u-right-127") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 127 i32.ge_u local.get 0 i32.const 127 i32.ge_u i32.eqz local.get 0 i32.const 127
    i32.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 127 i32.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 127 i32.ge_u select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 127 i32.ge_u i32.eqz select
  )
  (func $i32-ge_u-left-128 (export "i32-ge_u-left-128") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const 128 local.get 0 i32.ge_u i32.const 128 local.get 0 i32.ge_u i32.eqz i32.const 128 local.get 0
    i32.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 128 local.get 0 i32.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 128 local.get 0 i32.ge_u select f64.const 1.0 f64.const 0.0
    i32.const 128 local.get 0 i32.ge_u i32.eqz select
  )
  (func $i32-ge_u-right-128 (export "i32-ge_u-right-128") (param i32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 128 i32.ge_u local.get 0 i32.const 128 i32.ge_u i32.eqz local.get 0 i32.const 128
    i32.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 128 i32.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 128 i32.ge_u select f64.const 1.0 f64.const 0.0 local.get 0
    i32.const 128 i32.ge_u i32.eqz select
  )
  (func $i32-ge_u-left--2147483648 (export "i32-ge_u-left--2147483648") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    i32.const 0x80000000 local.get 0 i32.ge_u i32.const 0x80000000 local.get 0 i32.ge_u i32.eqz
    i32.const 0x80000000 local.get 0 i32.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0x80000000 local.get 0 i32.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0x80000000 local.get 0 i32.ge_u select f64.const 1.0 f64.const 0.0
    i32.const 0x80000000 local.get 0 i32.ge_u i32.eqz select
  )
  (func $i32-ge_u-right--2147483648 (export "i32-ge_u-right--2147483648") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0x80000000 i32.ge_u local.get 0 i32.const 0x80000000 i32.ge_u i32.eqz local.get 0
    i32.const 0x80000000 i32.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0x80000000 i32.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0x80000000 i32.ge_u select f64.const 1.0 f64.const 0.0
    local.get 0 i32.const 0x80000000 i32.ge_u i32.eqz select
  )
  (func $i32-ge_u-left-2147483647 (export "i32-ge_u-left-2147483647") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    i32.const 0x7fffffff local.get 0 i32.ge_u i32.const 0x7fffffff local.get 0 i32.ge_u i32.eqz
    i32.const 0x7fffffff local.get 0 i32.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0x7fffffff local.get 0 i32.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0x7fffffff local.get 0 i32.ge_u select f64.const 1.0 f64.const 0.0
    i32.const 0x7fffffff local.get 0 i32.ge_u i32.eqz select
  )
  (func $i32-ge_u-right-2147483647 (export "i32-ge_u-right-2147483647") (param i32)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 0x7fffffff i32.ge_u local.get 0 i32.const 0x7fffffff i32.ge_u i32.eqz local.get 0
    i32.const 0x7fffffff i32.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.const 0x7fffffff i32.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.const 0x7fffffff i32.ge_u select f64.const 1.0 f64.const 0.0
    local.get 0 i32.const 0x7fffffff i32.ge_u i32.eqz select
  )
  (func $i32-ge_u-both (export "i32-ge_u-both") (param i32) (result i32 i32 i32 i32 i32 f64)
    i32.const -5 i32.const 7 i32.ge_u i32.const -5 i32.const 7 i32.ge_u i32.eqz i32.const -5 i32.const 7
    i32.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const -5 i32.const 7 i32.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const -5 i32.const 7 i32.ge_u select f64.const 1.0 f64.const 0.0 i32.const -5
    i32.const 7 i32.ge_u i32.eqz select
  )
)

(assert_return (invoke "i32-eq-left-0"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-eq-left-0"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-left-0"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-left-0"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-eq-right-0"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-eq-right-0"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-right-0"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-right-0"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-eq-left-1"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-eq-left-1"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-left-1"
  (i32.const 2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-left-1"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-right-1"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-eq-right-1"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-right-1"
  (i32.const 2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-right-1"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-left--1"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-eq-left--1"
  (i32.const -2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-left--1"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-left--1"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-right--1"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-eq-right--1"
  (i32.const -2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-right--1"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-right--1"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-left-127"
  (i32.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-eq-left-127"
  (i32.const 126)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-left-127"
  (i32.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-left-127"
  (i32.const -127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-right-127"
  (i32.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-eq-right-127"
  (i32.const 126)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-right-127"
  (i32.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-right-127"
  (i32.const -127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-left-128"
  (i32.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-eq-left-128"
  (i32.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-left-128"
  (i32.const 129)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-left-128"
  (i32.const -128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-right-128"
  (i32.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-eq-right-128"
  (i32.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-right-128"
  (i32.const 129)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-right-128"
  (i32.const -128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-left--2147483648"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-eq-left--2147483648"
  (i32.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-eq-left--2147483648"
  (i32.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-eq-left--2147483648"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-eq-right--2147483648"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-eq-right--2147483648"
  (i32.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-eq-right--2147483648"
  (i32.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-eq-right--2147483648"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-eq-left-2147483647"
  (i32.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-eq-left-2147483647"
  (i32.const 0x7ffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-eq-left-2147483647"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-eq-left-2147483647"
  (i32.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-eq-right-2147483647"
  (i32.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-eq-right-2147483647"
  (i32.const 0x7ffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-eq-right-2147483647"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-eq-right-2147483647"
  (i32.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-eq-both"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-both"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-both"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-eq-both"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ne-left-0"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ne-left-0"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-left-0"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-left-0"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ne-right-0"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ne-right-0"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-right-0"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-right-0"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ne-left-1"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ne-left-1"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-left-1"
  (i32.const 2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-left-1"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-right-1"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ne-right-1"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-right-1"
  (i32.const 2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-right-1"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-left--1"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ne-left--1"
  (i32.const -2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-left--1"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-left--1"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-right--1"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ne-right--1"
  (i32.const -2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-right--1"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-right--1"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-left-127"
  (i32.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ne-left-127"
  (i32.const 126)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-left-127"
  (i32.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-left-127"
  (i32.const -127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-right-127"
  (i32.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ne-right-127"
  (i32.const 126)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-right-127"
  (i32.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-right-127"
  (i32.const -127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-left-128"
  (i32.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ne-left-128"
  (i32.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-left-128"
  (i32.const 129)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-left-128"
  (i32.const -128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-right-128"
  (i32.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ne-right-128"
  (i32.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-right-128"
  (i32.const 129)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-right-128"
  (i32.const -128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-left--2147483648"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-ne-left--2147483648"
  (i32.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ne-left--2147483648"
  (i32.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ne-left--2147483648"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-ne-right--2147483648"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-ne-right--2147483648"
  (i32.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ne-right--2147483648"
  (i32.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ne-right--2147483648"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-ne-left-2147483647"
  (i32.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-ne-left-2147483647"
  (i32.const 0x7ffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ne-left-2147483647"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ne-left-2147483647"
  (i32.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ne-right-2147483647"
  (i32.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-ne-right-2147483647"
  (i32.const 0x7ffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ne-right-2147483647"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ne-right-2147483647"
  (i32.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ne-both"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-both"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-both"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ne-both"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_s-left-0"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-left-0"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-left-0"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_s-left-0"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-right-0"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-right-0"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_s-right-0"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-right-0"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-left-1"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-left-1"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-left-1"
  (i32.const 2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_s-left-1"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-right-1"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-right-1"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_s-right-1"
  (i32.const 2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-right-1"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_s-left--1"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-left--1"
  (i32.const -2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-left--1"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_s-left--1"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_s-right--1"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-right--1"
  (i32.const -2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_s-right--1"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-right--1"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-left-127"
  (i32.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-left-127"
  (i32.const 126)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-left-127"
  (i32.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_s-left-127"
  (i32.const -127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-right-127"
  (i32.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-right-127"
  (i32.const 126)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_s-right-127"
  (i32.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-right-127"
  (i32.const -127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_s-left-128"
  (i32.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-left-128"
  (i32.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-left-128"
  (i32.const 129)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_s-left-128"
  (i32.const -128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-right-128"
  (i32.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-right-128"
  (i32.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_s-right-128"
  (i32.const 129)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_s-right-128"
  (i32.const -128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_s-left--2147483648"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-lt_s-left--2147483648"
  (i32.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-lt_s-left--2147483648"
  (i32.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-lt_s-left--2147483648"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-lt_s-right--2147483648"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-lt_s-right--2147483648"
  (i32.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-lt_s-right--2147483648"
  (i32.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-lt_s-right--2147483648"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-lt_s-left-2147483647"
  (i32.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-lt_s-left-2147483647"
  (i32.const 0x7ffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-lt_s-left-2147483647"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-lt_s-left-2147483647"
  (i32.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-lt_s-right-2147483647"
  (i32.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-lt_s-right-2147483647"
  (i32.const 0x7ffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-lt_s-right-2147483647"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-lt_s-right-2147483647"
  (i32.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-lt_s-both"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_s-both"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_s-both"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_s-both"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_u-left-0"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-left-0"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_u-left-0"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_u-left-0"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-right-0"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-right-0"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-right-0"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-right-0"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-left-1"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-left-1"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-left-1"
  (i32.const 2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_u-left-1"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_u-right-1"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-right-1"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_u-right-1"
  (i32.const 2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-right-1"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-left--1"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-left--1"
  (i32.const -2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-left--1"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-left--1"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-right--1"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-right--1"
  (i32.const -2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_u-right--1"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_u-right--1"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_u-left-127"
  (i32.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-left-127"
  (i32.const 126)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-left-127"
  (i32.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_u-left-127"
  (i32.const -127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_u-right-127"
  (i32.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-right-127"
  (i32.const 126)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_u-right-127"
  (i32.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-right-127"
  (i32.const -127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-left-128"
  (i32.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-left-128"
  (i32.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-left-128"
  (i32.const 129)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_u-left-128"
  (i32.const -128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_u-right-128"
  (i32.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-right-128"
  (i32.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-lt_u-right-128"
  (i32.const 129)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-right-128"
  (i32.const -128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-left--2147483648"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-lt_u-left--2147483648"
  (i32.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-lt_u-left--2147483648"
  (i32.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-lt_u-left--2147483648"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-lt_u-right--2147483648"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-lt_u-right--2147483648"
  (i32.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-lt_u-right--2147483648"
  (i32.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-lt_u-right--2147483648"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-lt_u-left-2147483647"
  (i32.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-lt_u-left-2147483647"
  (i32.const 0x7ffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-lt_u-left-2147483647"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-lt_u-left-2147483647"
  (i32.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-lt_u-right-2147483647"
  (i32.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-lt_u-right-2147483647"
  (i32.const 0x7ffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-lt_u-right-2147483647"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-lt_u-right-2147483647"
  (i32.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-lt_u-both"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-both"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-both"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-lt_u-both"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-left-0"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-left-0"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_s-left-0"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-left-0"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-right-0"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-right-0"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-right-0"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_s-right-0"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-left-1"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-left-1"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_s-left-1"
  (i32.const 2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-left-1"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_s-right-1"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-right-1"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-right-1"
  (i32.const 2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_s-right-1"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-left--1"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-left--1"
  (i32.const -2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_s-left--1"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-left--1"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-right--1"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-right--1"
  (i32.const -2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-right--1"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_s-right--1"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_s-left-127"
  (i32.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-left-127"
  (i32.const 126)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_s-left-127"
  (i32.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-left-127"
  (i32.const -127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_s-right-127"
  (i32.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-right-127"
  (i32.const 126)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-right-127"
  (i32.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_s-right-127"
  (i32.const -127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-left-128"
  (i32.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-left-128"
  (i32.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_s-left-128"
  (i32.const 129)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-left-128"
  (i32.const -128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_s-right-128"
  (i32.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-right-128"
  (i32.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-right-128"
  (i32.const 129)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_s-right-128"
  (i32.const -128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-left--2147483648"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-gt_s-left--2147483648"
  (i32.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-gt_s-left--2147483648"
  (i32.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-gt_s-left--2147483648"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-gt_s-right--2147483648"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-gt_s-right--2147483648"
  (i32.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-gt_s-right--2147483648"
  (i32.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-gt_s-right--2147483648"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-gt_s-left-2147483647"
  (i32.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-gt_s-left-2147483647"
  (i32.const 0x7ffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-gt_s-left-2147483647"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-gt_s-left-2147483647"
  (i32.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-gt_s-right-2147483647"
  (i32.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-gt_s-right-2147483647"
  (i32.const 0x7ffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-gt_s-right-2147483647"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-gt_s-right-2147483647"
  (i32.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-gt_s-both"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-both"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-both"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_s-both"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-left-0"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-left-0"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-left-0"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-left-0"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-right-0"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-right-0"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_u-right-0"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_u-right-0"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-left-1"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-left-1"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_u-left-1"
  (i32.const 2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-left-1"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-right-1"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-right-1"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-right-1"
  (i32.const 2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_u-right-1"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_u-left--1"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-left--1"
  (i32.const -2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_u-left--1"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_u-left--1"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_u-right--1"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-right--1"
  (i32.const -2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-right--1"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-right--1"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-left-127"
  (i32.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-left-127"
  (i32.const 126)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_u-left-127"
  (i32.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-left-127"
  (i32.const -127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-right-127"
  (i32.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-right-127"
  (i32.const 126)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-right-127"
  (i32.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_u-right-127"
  (i32.const -127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_u-left-128"
  (i32.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-left-128"
  (i32.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_u-left-128"
  (i32.const 129)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-left-128"
  (i32.const -128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-right-128"
  (i32.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-right-128"
  (i32.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-gt_u-right-128"
  (i32.const 129)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_u-right-128"
  (i32.const -128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_u-left--2147483648"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-gt_u-left--2147483648"
  (i32.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-gt_u-left--2147483648"
  (i32.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-gt_u-left--2147483648"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-gt_u-right--2147483648"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-gt_u-right--2147483648"
  (i32.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-gt_u-right--2147483648"
  (i32.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-gt_u-right--2147483648"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-gt_u-left-2147483647"
  (i32.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-gt_u-left-2147483647"
  (i32.const 0x7ffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-gt_u-left-2147483647"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-gt_u-left-2147483647"
  (i32.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-gt_u-right-2147483647"
  (i32.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-gt_u-right-2147483647"
  (i32.const 0x7ffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-gt_u-right-2147483647"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-gt_u-right-2147483647"
  (i32.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-gt_u-both"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_u-both"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_u-both"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-gt_u-both"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-left-0"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-left-0"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_s-left-0"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-left-0"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-right-0"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-right-0"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-right-0"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_s-right-0"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-left-1"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-left-1"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_s-left-1"
  (i32.const 2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-left-1"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_s-right-1"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-right-1"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-right-1"
  (i32.const 2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_s-right-1"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-left--1"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-left--1"
  (i32.const -2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_s-left--1"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-left--1"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-right--1"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-right--1"
  (i32.const -2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-right--1"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_s-right--1"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_s-left-127"
  (i32.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-left-127"
  (i32.const 126)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_s-left-127"
  (i32.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-left-127"
  (i32.const -127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_s-right-127"
  (i32.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-right-127"
  (i32.const 126)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-right-127"
  (i32.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_s-right-127"
  (i32.const -127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-left-128"
  (i32.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-left-128"
  (i32.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_s-left-128"
  (i32.const 129)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-left-128"
  (i32.const -128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_s-right-128"
  (i32.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-right-128"
  (i32.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-right-128"
  (i32.const 129)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_s-right-128"
  (i32.const -128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-left--2147483648"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-le_s-left--2147483648"
  (i32.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-le_s-left--2147483648"
  (i32.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-le_s-left--2147483648"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-le_s-right--2147483648"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-le_s-right--2147483648"
  (i32.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-le_s-right--2147483648"
  (i32.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-le_s-right--2147483648"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-le_s-left-2147483647"
  (i32.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-le_s-left-2147483647"
  (i32.const 0x7ffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-le_s-left-2147483647"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-le_s-left-2147483647"
  (i32.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-le_s-right-2147483647"
  (i32.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-le_s-right-2147483647"
  (i32.const 0x7ffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-le_s-right-2147483647"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-le_s-right-2147483647"
  (i32.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-le_s-both"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-both"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-both"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_s-both"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-left-0"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-left-0"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-left-0"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-left-0"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-right-0"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-right-0"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_u-right-0"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_u-right-0"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-left-1"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-left-1"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_u-left-1"
  (i32.const 2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-left-1"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-right-1"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-right-1"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-right-1"
  (i32.const 2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_u-right-1"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_u-left--1"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-left--1"
  (i32.const -2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_u-left--1"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_u-left--1"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_u-right--1"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-right--1"
  (i32.const -2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-right--1"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-right--1"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-left-127"
  (i32.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-left-127"
  (i32.const 126)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_u-left-127"
  (i32.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-left-127"
  (i32.const -127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-right-127"
  (i32.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-right-127"
  (i32.const 126)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-right-127"
  (i32.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_u-right-127"
  (i32.const -127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_u-left-128"
  (i32.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-left-128"
  (i32.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_u-left-128"
  (i32.const 129)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-left-128"
  (i32.const -128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-right-128"
  (i32.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-right-128"
  (i32.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-le_u-right-128"
  (i32.const 129)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_u-right-128"
  (i32.const -128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_u-left--2147483648"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-le_u-left--2147483648"
  (i32.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-le_u-left--2147483648"
  (i32.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-le_u-left--2147483648"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-le_u-right--2147483648"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-le_u-right--2147483648"
  (i32.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-le_u-right--2147483648"
  (i32.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-le_u-right--2147483648"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-le_u-left-2147483647"
  (i32.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-le_u-left-2147483647"
  (i32.const 0x7ffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-le_u-left-2147483647"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-le_u-left-2147483647"
  (i32.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-le_u-right-2147483647"
  (i32.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-le_u-right-2147483647"
  (i32.const 0x7ffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-le_u-right-2147483647"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-le_u-right-2147483647"
  (i32.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-le_u-both"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_u-both"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_u-both"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-le_u-both"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_s-left-0"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-left-0"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-left-0"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_s-left-0"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-right-0"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-right-0"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_s-right-0"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-right-0"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-left-1"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-left-1"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-left-1"
  (i32.const 2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_s-left-1"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-right-1"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-right-1"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_s-right-1"
  (i32.const 2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-right-1"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_s-left--1"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-left--1"
  (i32.const -2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-left--1"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_s-left--1"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_s-right--1"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-right--1"
  (i32.const -2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_s-right--1"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-right--1"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-left-127"
  (i32.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-left-127"
  (i32.const 126)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-left-127"
  (i32.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_s-left-127"
  (i32.const -127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-right-127"
  (i32.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-right-127"
  (i32.const 126)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_s-right-127"
  (i32.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-right-127"
  (i32.const -127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_s-left-128"
  (i32.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-left-128"
  (i32.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-left-128"
  (i32.const 129)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_s-left-128"
  (i32.const -128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-right-128"
  (i32.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-right-128"
  (i32.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_s-right-128"
  (i32.const 129)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_s-right-128"
  (i32.const -128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_s-left--2147483648"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ge_s-left--2147483648"
  (i32.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-ge_s-left--2147483648"
  (i32.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-ge_s-left--2147483648"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ge_s-right--2147483648"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ge_s-right--2147483648"
  (i32.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ge_s-right--2147483648"
  (i32.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ge_s-right--2147483648"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ge_s-left-2147483647"
  (i32.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ge_s-left-2147483647"
  (i32.const 0x7ffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ge_s-left-2147483647"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ge_s-left-2147483647"
  (i32.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ge_s-right-2147483647"
  (i32.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ge_s-right-2147483647"
  (i32.const 0x7ffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-ge_s-right-2147483647"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-ge_s-right-2147483647"
  (i32.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-ge_s-both"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_s-both"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_s-both"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_s-both"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_u-left-0"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-left-0"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_u-left-0"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_u-left-0"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-right-0"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-right-0"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-right-0"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-right-0"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-left-1"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-left-1"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-left-1"
  (i32.const 2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_u-left-1"
  (i32.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_u-right-1"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-right-1"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_u-right-1"
  (i32.const 2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-right-1"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-left--1"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-left--1"
  (i32.const -2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-left--1"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-left--1"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-right--1"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-right--1"
  (i32.const -2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_u-right--1"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_u-right--1"
  (i32.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_u-left-127"
  (i32.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-left-127"
  (i32.const 126)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-left-127"
  (i32.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_u-left-127"
  (i32.const -127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_u-right-127"
  (i32.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-right-127"
  (i32.const 126)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_u-right-127"
  (i32.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-right-127"
  (i32.const -127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-left-128"
  (i32.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-left-128"
  (i32.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-left-128"
  (i32.const 129)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_u-left-128"
  (i32.const -128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_u-right-128"
  (i32.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-right-128"
  (i32.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-ge_u-right-128"
  (i32.const 129)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-right-128"
  (i32.const -128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-left--2147483648"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ge_u-left--2147483648"
  (i32.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ge_u-left--2147483648"
  (i32.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-ge_u-left--2147483648"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ge_u-right--2147483648"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ge_u-right--2147483648"
  (i32.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-ge_u-right--2147483648"
  (i32.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ge_u-right--2147483648"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ge_u-left-2147483647"
  (i32.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ge_u-left-2147483647"
  (i32.const 0x7ffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ge_u-left-2147483647"
  (i32.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-ge_u-left-2147483647"
  (i32.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-ge_u-right-2147483647"
  (i32.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ge_u-right-2147483647"
  (i32.const 0x7ffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i32-ge_u-right-2147483647"
  (i32.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ge_u-right-2147483647"
  (i32.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i32-ge_u-both"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-both"
  (i32.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-both"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-ge_u-both"
  (i32.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))

(module
  (func $i64-eq-left-0 (export "i64-eq-left-0") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0 local.get 0 i64.eq i64.const 0 local.get 0 i64.eq i32.eqz i64.const 0 local.get 0 i64.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0 local.get 0 i64.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0 local.get 0 i64.eq select f64.const 1.0 f64.const 0.0 i64.const 0
    local.get 0 i64.eq i32.eqz select
  )
  (func $i64-eq-right-0 (export "i64-eq-right-0") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0 i64.eq local.get 0 i64.const 0 i64.eq i32.eqz local.get 0 i64.const 0 i64.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0 i64.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0 i64.eq select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 0 i64.eq i32.eqz select
  )
  (func $i64-eq-left-1 (export "i64-eq-left-1") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 1 local.get 0 i64.eq i64.const 1 local.get 0 i64.eq i32.eqz i64.const 1 local.get 0 i64.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 1 local.get 0 i64.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 1 local.get 0 i64.eq select f64.const 1.0 f64.const 0.0 i64.const 1
    local.get 0 i64.eq i32.eqz select
  )
  (func $i64-eq-right-1 (export "i64-eq-right-1") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 1 i64.eq local.get 0 i64.const 1 i64.eq i32.eqz local.get 0 i64.const 1 i64.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 1 i64.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 1 i64.eq select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 1 i64.eq i32.eqz select
  )
  (func $i64-eq-left--1 (export "i64-eq-left--1") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const -1 local.get 0 i64.eq i64.const -1 local.get 0 i64.eq i32.eqz i64.const -1 local.get 0 i64.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const -1 local.get 0 i64.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const -1 local.get 0 i64.eq select f64.const 1.0 f64.const 0.0 i64.const -1
    local.get 0 i64.eq i32.eqz select
  )
  (func $i64-eq-right--1 (export "i64-eq-right--1") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const -1 i64.eq local.get 0 i64.const -1 i64.eq i32.eqz local.get 0 i64.const -1 i64.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const -1 i64.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const -1 i64.eq select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const -1 i64.eq i32.eqz select
  )
  (func $i64-eq-left-127 (export "i64-eq-left-127") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 127 local.get 0 i64.eq i64.const 127 local.get 0 i64.eq i32.eqz i64.const 127 local.get 0 i64.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 127 local.get 0 i64.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 127 local.get 0 i64.eq select f64.const 1.0 f64.const 0.0 i64.const 127
    local.get 0 i64.eq i32.eqz select
  )
  (func $i64-eq-right-127 (export "i64-eq-right-127") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 127 i64.eq local.get 0 i64.const 127 i64.eq i32.eqz local.get 0 i64.const 127 i64.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 127 i64.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 127 i64.eq select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 127 i64.eq i32.eqz select
  )
  (func $i64-eq-left-128 (export "i64-eq-left-128") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 128 local.get 0 i64.eq i64.const 128 local.get 0 i64.eq i32.eqz i64.const 128 local.get 0 i64.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 128 local.get 0 i64.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 128 local.get 0 i64.eq select f64.const 1.0 f64.const 0.0 i64.const 128
    local.get 0 i64.eq i32.eqz select
  )
  (func $i64-eq-right-128 (export "i64-eq-right-128") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 128 i64.eq local.get 0 i64.const 128 i64.eq i32.eqz local.get 0 i64.const 128 i64.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 128 i64.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 128 i64.eq select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 128 i64.eq i32.eqz select
  )
  (func $i64-eq-left--2147483648 (export "i64-eq-left--2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0xffffffff80000000 local.get 0 i64.eq i64.const 0xffffffff80000000 local.get 0 i64.eq i32.eqz
    i64.const 0xffffffff80000000 local.get 0 i64.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0xffffffff80000000 local.get 0 i64.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0xffffffff80000000 local.get 0 i64.eq select f64.const 1.0 f64.const 0.0
    i64.const 0xffffffff80000000 local.get 0 i64.eq i32.eqz select
  )
  (func $i64-eq-right--2147483648 (export "i64-eq-right--2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0xffffffff80000000 i64.eq local.get 0 i64.const 0xffffffff80000000 i64.eq i32.eqz
    local.get 0 i64.const 0xffffffff80000000 i64.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0xffffffff80000000 i64.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0xffffffff80000000 i64.eq select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0xffffffff80000000 i64.eq i32.eqz select
  )
  (func $i64-eq-left-2147483647 (export "i64-eq-left-2147483647") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0x7fffffff local.get 0 i64.eq i64.const 0x7fffffff local.get 0 i64.eq i32.eqz
    i64.const 0x7fffffff local.get 0 i64.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x7fffffff local.get 0 i64.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x7fffffff local.get 0 i64.eq select f64.const 1.0 f64.const 0.0
    i64.const 0x7fffffff local.get 0 i64.eq i32.eqz select
  )
  (func $i64-eq-right-2147483647 (export "i64-eq-right-2147483647") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x7fffffff i64.eq local.get 0 i64.const 0x7fffffff i64.eq i32.eqz local.get 0
    i64.const 0x7fffffff i64.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x7fffffff i64.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x7fffffff i64.eq select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x7fffffff i64.eq i32.eqz select
  )
  (func $i64-eq-left-2147483648 (export "i64-eq-left-2147483648") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0x80000000 local.get 0 i64.eq i64.const 0x80000000 local.get 0 i64.eq i32.eqz
    i64.const 0x80000000 local.get 0 i64.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x80000000 local.get 0 i64.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x80000000 local.get 0 i64.eq select f64.const 1.0 f64.const 0.0
    i64.const 0x80000000 local.get 0 i64.eq i32.eqz select
  )
  (func $i64-eq-right-2147483648 (export "i64-eq-right-2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x80000000 i64.eq local.get 0 i64.const 0x80000000 i64.eq i32.eqz local.get 0
    i64.const 0x80000000 i64.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x80000000 i64.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x80000000 i64.eq select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x80000000 i64.eq i32.eqz select
  )
  (func $i64-eq-left-4294967296 (export "i64-eq-left-4294967296") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0x100000000 local.get 0 i64.eq i64.const 0x100000000 local.get 0 i64.eq i32.eqz
    i64.const 0x100000000 local.get 0 i64.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x100000000 local.get 0 i64.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x100000000 local.get 0 i64.eq select f64.const 1.0 f64.const 0.0
    i64.const 0x100000000 local.get 0 i64.eq i32.eqz select
  )
  (func $i64-eq-right-4294967296 (export "i64-eq-right-4294967296") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x100000000 i64.eq local.get 0 i64.const 0x100000000 i64.eq i32.eqz local.get 0
    i64.const 0x100000000 i64.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x100000000 i64.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x100000000 i64.eq select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x100000000 i64.eq i32.eqz select
  )
  (func $i64-eq-left--9223372036854775808 (export "i64-eq-left--9223372036854775808") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x8000000000000000 local.get 0 i64.eq i64.const 0x8000000000000000 local.get 0 i64.eq i32.eqz
    i64.const 0x8000000000000000 local.get 0 i64.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x8000000000000000 local.get 0 i64.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x8000000000000000 local.get 0 i64.eq select f64.const 1.0 f64.const 0.0
    i64.const 0x8000000000000000 local.get 0 i64.eq i32.eqz select
  )
  (func $i64-eq-right--9223372036854775808 (export "i64-eq-right--9223372036854775808") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x8000000000000000 i64.eq local.get 0 i64.const 0x8000000000000000 i64.eq i32.eqz
    local.get 0 i64.const 0x8000000000000000 i64.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x8000000000000000 i64.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x8000000000000000 i64.eq select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x8000000000000000 i64.eq i32.eqz select
  )
  (func $i64-eq-left-9223372036854775807 (export "i64-eq-left-9223372036854775807") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x7fffffffffffffff local.get 0 i64.eq i64.const 0x7fffffffffffffff local.get 0 i64.eq i32.eqz
    i64.const 0x7fffffffffffffff local.get 0 i64.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x7fffffffffffffff local.get 0 i64.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x7fffffffffffffff local.get 0 i64.eq select f64.const 1.0 f64.const 0.0
    i64.const 0x7fffffffffffffff local.get 0 i64.eq i32.eqz select
  )
  (func $i64-eq-right-9223372036854775807 (export "i64-eq-right-9223372036854775807") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x7fffffffffffffff i64.eq local.get 0 i64.const 0x7fffffffffffffff i64.eq i32.eqz
    local.get 0 i64.const 0x7fffffffffffffff i64.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x7fffffffffffffff i64.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x7fffffffffffffff i64.eq select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x7fffffffffffffff i64.eq i32.eqz select
  )
  (func $i64-eq-both (export "i64-eq-both") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.eq i64.const 0xfffffffefffffffb
    i64.const 0x200000000 i64.eq i32.eqz i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.eq select f64.const 1.0
    f64.const 0.0 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.eq i32.eqz select
  )
  (func $i64-ne-left-0 (export "i64-ne-left-0") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0 local.get 0 i64.ne i64.const 0 local.get 0 i64.ne i32.eqz i64.const 0 local.get 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0 local.get 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0 local.get 0 i64.ne select f64.const 1.0 f64.const 0.0 i64.const 0
    local.get 0 i64.ne i32.eqz select
  )
  (func $i64-ne-right-0 (export "i64-ne-right-0") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0 i64.ne local.get 0 i64.const 0 i64.ne i32.eqz local.get 0 i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0 i64.ne select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 0 i64.ne i32.eqz select
  )
  (func $i64-ne-left-1 (export "i64-ne-left-1") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 1 local.get 0 i64.ne i64.const 1 local.get 0 i64.ne i32.eqz i64.const 1 local.get 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 1 local.get 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 1 local.get 0 i64.ne select f64.const 1.0 f64.const 0.0 i64.const 1
    local.get 0 i64.ne i32.eqz select
  )
  (func $i64-ne-right-1 (export "i64-ne-right-1") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 1 i64.ne local.get 0 i64.const 1 i64.ne i32.eqz local.get 0 i64.const 1 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 1 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 1 i64.ne select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 1 i64.ne i32.eqz select
  )
  (func $i64-ne-left--1 (export "i64-ne-left--1") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const -1 local.get 0 i64.ne i64.const -1 local.get 0 i64.ne i32.eqz i64.const -1 local.get 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const -1 local.get 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const -1 local.get 0 i64.ne select f64.const 1.0 f64.const 0.0 i64.const -1
    local.get 0 i64.ne i32.eqz select
  )
  (func $i64-ne-right--1 (export "i64-ne-right--1") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const -1 i64.ne local.get 0 i64.const -1 i64.ne i32.eqz local.get 0 i64.const -1 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const -1 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const -1 i64.ne select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const -1 i64.ne i32.eqz select
  )
  (func $i64-ne-left-127 (export "i64-ne-left-127") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 127 local.get 0 i64.ne i64.const 127 local.get 0 i64.ne i32.eqz i64.const 127 local.get 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 127 local.get 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 127 local.get 0 i64.ne select f64.const 1.0 f64.const 0.0 i64.const 127
    local.get 0 i64.ne i32.eqz select
  )
  (func $i64-ne-right-127 (export "i64-ne-right-127") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 127 i64.ne local.get 0 i64.const 127 i64.ne i32.eqz local.get 0 i64.const 127 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 127 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 127 i64.ne select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 127 i64.ne i32.eqz select
  )
  (func $i64-ne-left-128 (export "i64-ne-left-128") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 128 local.get 0 i64.ne i64.const 128 local.get 0 i64.ne i32.eqz i64.const 128 local.get 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 128 local.get 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 128 local.get 0 i64.ne select f64.const 1.0 f64.const 0.0 i64.const 128
    local.get 0 i64.ne i32.eqz select
  )
  (func $i64-ne-right-128 (export "i64-ne-right-128") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 128 i64.ne local.get 0 i64.const 128 i64.ne i32.eqz local.get 0 i64.const 128 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 128 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 128 i64.ne select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 128 i64.ne i32.eqz select
  )
  (func $i64-ne-left--2147483648 (export "i64-ne-left--2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0xffffffff80000000 local.get 0 i64.ne i64.const 0xffffffff80000000 local.get 0 i64.ne i32.eqz
    i64.const 0xffffffff80000000 local.get 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0xffffffff80000000 local.get 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0xffffffff80000000 local.get 0 i64.ne select f64.const 1.0 f64.const 0.0
    i64.const 0xffffffff80000000 local.get 0 i64.ne i32.eqz select
  )
  (func $i64-ne-right--2147483648 (export "i64-ne-right--2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0xffffffff80000000 i64.ne local.get 0 i64.const 0xffffffff80000000 i64.ne i32.eqz
    local.get 0 i64.const 0xffffffff80000000 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0xffffffff80000000 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0xffffffff80000000 i64.ne select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0xffffffff80000000 i64.ne i32.eqz select
  )
  (func $i64-ne-left-2147483647 (export "i64-ne-left-2147483647") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0x7fffffff local.get 0 i64.ne i64.const 0x7fffffff local.get 0 i64.ne i32.eqz
    i64.const 0x7fffffff local.get 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x7fffffff local.get 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x7fffffff local.get 0 i64.ne select f64.const 1.0 f64.const 0.0
    i64.const 0x7fffffff local.get 0 i64.ne i32.eqz select
  )
  (func $i64-ne-right-2147483647 (export "i64-ne-right-2147483647") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x7fffffff i64.ne local.get 0 i64.const 0x7fffffff i64.ne i32.eqz local.get 0
    i64.const 0x7fffffff i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x7fffffff i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x7fffffff i64.ne select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x7fffffff i64.ne i32.eqz select
  )
  (func $i64-ne-left-2147483648 (export "i64-ne-left-2147483648") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0x80000000 local.get 0 i64.ne i64.const 0x80000000 local.get 0 i64.ne i32.eqz
    i64.const 0x80000000 local.get 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x80000000 local.get 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x80000000 local.get 0 i64.ne select f64.const 1.0 f64.const 0.0
    i64.const 0x80000000 local.get 0 i64.ne i32.eqz select
  )
  (func $i64-ne-right-2147483648 (export "i64-ne-right-2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x80000000 i64.ne local.get 0 i64.const 0x80000000 i64.ne i32.eqz local.get 0
    i64.const 0x80000000 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x80000000 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x80000000 i64.ne select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x80000000 i64.ne i32.eqz select
  )
  (func $i64-ne-left-4294967296 (export "i64-ne-left-4294967296") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0x100000000 local.get 0 i64.ne i64.const 0x100000000 local.get 0 i64.ne i32.eqz
    i64.const 0x100000000 local.get 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x100000000 local.get 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x100000000 local.get 0 i64.ne select f64.const 1.0 f64.const 0.0
    i64.const 0x100000000 local.get 0 i64.ne i32.eqz select
  )
  (func $i64-ne-right-4294967296 (export "i64-ne-right-4294967296") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x100000000 i64.ne local.get 0 i64.const 0x100000000 i64.ne i32.eqz local.get 0
    i64.const 0x100000000 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x100000000 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x100000000 i64.ne select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x100000000 i64.ne i32.eqz select
  )
  (func $i64-ne-left--9223372036854775808 (export "i64-ne-left--9223372036854775808") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x8000000000000000 local.get 0 i64.ne i64.const 0x8000000000000000 local.get 0 i64.ne i32.eqz
    i64.const 0x8000000000000000 local.get 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x8000000000000000 local.get 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x8000000000000000 local.get 0 i64.ne select f64.const 1.0 f64.const 0.0
    i64.const 0x8000000000000000 local.get 0 i64.ne i32.eqz select
  )
  (func $i64-ne-right--9223372036854775808 (export "i64-ne-right--9223372036854775808") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x8000000000000000 i64.ne local.get 0 i64.const 0x8000000000000000 i64.ne i32.eqz
    local.get 0 i64.const 0x8000000000000000 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x8000000000000000 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x8000000000000000 i64.ne select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x8000000000000000 i64.ne i32.eqz select
  )
  (func $i64-ne-left-9223372036854775807 (export "i64-ne-left-9223372036854775807") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x7fffffffffffffff local.get 0 i64.ne i64.const 0x7fffffffffffffff local.get 0 i64.ne i32.eqz
    i64.const 0x7fffffffffffffff local.get 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x7fffffffffffffff local.get 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x7fffffffffffffff local.get 0 i64.ne select f64.const 1.0 f64.const 0.0
    i64.const 0x7fffffffffffffff local.get 0 i64.ne i32.eqz select
  )
  (func $i64-ne-right-9223372036854775807 (export "i64-ne-right-9223372036854775807") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x7fffffffffffffff i64.ne local.get 0 i64.const 0x7fffffffffffffff i64.ne i32.eqz
    local.get 0 i64.const 0x7fffffffffffffff i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x7fffffffffffffff i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x7fffffffffffffff i64.ne select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x7fffffffffffffff i64.ne i32.eqz select
  )
  (func $i64-ne-both (export "i64-ne-both") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.ne i64.const 0xfffffffefffffffb
    i64.const 0x200000000 i64.ne i32.eqz i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.ne select f64.const 1.0
    f64.const 0.0 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.ne i32.eqz select
  )
  (func $i64-lt_s-left-0 (export "i64-lt_s-left-0") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0 local.get 0 i64.lt_s i64.const 0 local.get 0 i64.lt_s i32.eqz i64.const 0 local.get 0 i64.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0 local.get 0 i64.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0 local.get 0 i64.lt_s select f64.const 1.0 f64.const 0.0 i64.const 0
    local.get 0 i64.lt_s i32.eqz select
  )
  (func $i64-lt_s-right-0 (export "i64-lt_s-right-0") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0 i64.lt_s local.get 0 i64.const 0 i64.lt_s i32.eqz local.get 0 i64.const 0 i64.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0 i64.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0 i64.lt_s select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 0 i64.lt_s i32.eqz select
  )
  (func $i64-lt_s-left-1 (export "i64-lt_s-left-1") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 1 local.get 0 i64.lt_s i64.const 1 local.get 0 i64.lt_s i32.eqz i64.const 1 local.get 0 i64.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 1 local.get 0 i64.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 1 local.get 0 i64.lt_s select f64.const 1.0 f64.const 0.0 i64.const 1
    local.get 0 i64.lt_s i32.eqz select
  )
  (func $i64-lt_s-right-1 (export "i64-lt_s-right-1") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 1 i64.lt_s local.get 0 i64.const 1 i64.lt_s i32.eqz local.get 0 i64.const 1 i64.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 1 i64.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 1 i64.lt_s select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 1 i64.lt_s i32.eqz select
  )
  (func $i64-lt_s-left--1 (export "i64-lt_s-left--1") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const -1 local.get 0 i64.lt_s i64.const -1 local.get 0 i64.lt_s i32.eqz i64.const -1 local.get 0
    i64.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const -1 local.get 0 i64.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const -1 local.get 0 i64.lt_s select f64.const 1.0 f64.const 0.0 i64.const -1
    local.get 0 i64.lt_s i32.eqz select
  )
  (func $i64-lt_s-right--1 (export "i64-lt_s-right--1") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const -1 i64.lt_s local.get 0 i64.const -1 i64.lt_s i32.eqz local.get 0 i64.const -1
    i64.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const -1 i64.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const -1 i64.lt_s select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const -1 i64.lt_s i32.eqz select
  )
  (func $i64-lt_s-left-127 (export "i64-lt_s-left-127") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 127 local.get 0 i64.lt_s i64.const 127 local.get 0 i64.lt_s i32.eqz i64.const 127 local.get 0
    i64.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 127 local.get 0 i64.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 127 local.get 0 i64.lt_s select f64.const 1.0 f64.const 0.0
    i64.const 127 local.get 0 i64.lt_s i32.eqz select
  )
  (func $i64-lt_s-right-127 (export "i64-lt_s-right-127") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 127 i64.lt_s local.get 0 i64.const 127 i64.lt_s i32.eqz local.get 0 i64.const 127
    i64.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 127 i64.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 127 i64.lt_s select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 127 i64.lt_s i32.eqz select
  )
  (func $i64-lt_s-left-128 (export "i64-lt_s-left-128") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 128 local.get 0 i64.lt_s i64.const 128 local.get 0 i64.lt_s i32.eqz i64.const 128 local.get 0
    i64.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 128 local.get 0 i64.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 128 local.get 0 i64.lt_s select f64.const 1.0 f64.const 0.0
    i64.const 128 local.get 0 i64.lt_s i32.eqz select
  )
  (func $i64-lt_s-right-128 (export "i64-lt_s-right-128") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 128 i64.lt_s local.get 0 i64.const 128 i64.lt_s i32.eqz local.get 0 i64.const 128
    i64.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 128 i64.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 128 i64.lt_s select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 128 i64.lt_s i32.eqz select
  )
  (func $i64-lt_s-left--2147483648 (export "i64-lt_s-left--2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0xffffffff80000000 local.get 0 i64.lt_s i64.const 0xffffffff80000000 local.get 0 i64.lt_s
    i32.eqz i64.const 0xffffffff80000000 local.get 0 i64.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0xffffffff80000000 local.get 0 i64.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0xffffffff80000000 local.get 0 i64.lt_s select f64.const 1.0
    f64.const 0.0 i64.const 0xffffffff80000000 local.get 0 i64.lt_s i32.eqz select
  )
  (func $i64-lt_s-right--2147483648 (export "i64-lt_s-right--2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0xffffffff80000000 i64.lt_s local.get 0 i64.const 0xffffffff80000000 i64.lt_s
    i32.eqz local.get 0 i64.const 0xffffffff80000000 i64.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0xffffffff80000000 i64.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0xffffffff80000000 i64.lt_s select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0xffffffff80000000 i64.lt_s i32.eqz select
  )
  (func $i64-lt_s-left-2147483647 (export "i64-lt_s-left-2147483647") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x7fffffff local.get 0 i64.lt_s i64.const 0x7fffffff local.get 0 i64.lt_s i32.eqz
    i64.const 0x7fffffff local.get 0 i64.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x7fffffff local.get 0 i64.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x7fffffff local.get 0 i64.lt_s select f64.const 1.0 f64.const 0.0
    i64.const 0x7fffffff local.get 0 i64.lt_s i32.eqz select
  )
  (func $i64-lt_s-right-2147483647 (export "i64-lt_s-right-2147483647") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x7fffffff i64.lt_s local.get 0 i64.const 0x7fffffff i64.lt_s i32.eqz local.get 0
    i64.const 0x7fffffff i64.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x7fffffff i64.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x7fffffff i64.lt_s select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x7fffffff i64.lt_s i32.eqz select
  )
  (func $i64-lt_s-left-2147483648 (export "i64-lt_s-left-2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x80000000 local.get 0 i64.lt_s i64.const 0x80000000 local.get 0 i64.lt_s i32.eqz
    i64.const 0x80000000 local.get 0 i64.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x80000000 local.get 0 i64.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x80000000 local.get 0 i64.lt_s select f64.const 1.0 f64.const 0.0
    i64.const 0x80000000 local.get 0 i64.lt_s i32.eqz select
  )
  (func $i64-lt_s-right-2147483648 (export "i64-lt_s-right-2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x80000000 i64.lt_s local.get 0 i64.const 0x80000000 i64.lt_s i32.eqz local.get 0
    i64.const 0x80000000 i64.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x80000000 i64.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x80000000 i64.lt_s select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x80000000 i64.lt_s i32.eqz select
  )
  (func $i64-lt_s-left-4294967296 (export "i64-lt_s-left-4294967296") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x100000000 local.get 0 i64.lt_s i64.const 0x100000000 local.get 0 i64.lt_s i32.eqz
    i64.const 0x100000000 local.get 0 i64.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x100000000 local.get 0 i64.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x100000000 local.get 0 i64.lt_s select f64.const 1.0 f64.const 0.0
    i64.const 0x100000000 local.get 0 i64.lt_s i32.eqz select
  )
  (func $i64-lt_s-right-4294967296 (export "i64-lt_s-right-4294967296") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x100000000 i64.lt_s local.get 0 i64.const 0x100000000 i64.lt_s i32.eqz local.get 0
    i64.const 0x100000000 i64.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x100000000 i64.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x100000000 i64.lt_s select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x100000000 i64.lt_s i32.eqz select
  )
  (func $i64-lt_s-left--9223372036854775808 (export "i64-lt_s-left--9223372036854775808") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x8000000000000000 local.get 0 i64.lt_s i64.const 0x8000000000000000 local.get 0 i64.lt_s
    i32.eqz i64.const 0x8000000000000000 local.get 0 i64.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x8000000000000000 local.get 0 i64.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x8000000000000000 local.get 0 i64.lt_s select f64.const 1.0
    f64.const 0.0 i64.const 0x8000000000000000 local.get 0 i64.lt_s i32.eqz select
  )
  (func $i64-lt_s-right--9223372036854775808 (export "i64-lt_s-right--9223372036854775808") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x8000000000000000 i64.lt_s local.get 0 i64.const 0x8000000000000000 i64.lt_s
    i32.eqz local.get 0 i64.const 0x8000000000000000 i64.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x8000000000000000 i64.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x8000000000000000 i64.lt_s select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x8000000000000000 i64.lt_s i32.eqz select
  )
  (func $i64-lt_s-left-9223372036854775807 (export "i64-lt_s-left-9223372036854775807") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x7fffffffffffffff local.get 0 i64.lt_s i64.const 0x7fffffffffffffff local.get 0 i64.lt_s
    i32.eqz i64.const 0x7fffffffffffffff local.get 0 i64.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x7fffffffffffffff local.get 0 i64.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x7fffffffffffffff local.get 0 i64.lt_s select f64.const 1.0
    f64.const 0.0 i64.const 0x7fffffffffffffff local.get 0 i64.lt_s i32.eqz select
  )
  (func $i64-lt_s-right-9223372036854775807 (export "i64-lt_s-right-9223372036854775807") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x7fffffffffffffff i64.lt_s local.get 0 i64.const 0x7fffffffffffffff i64.lt_s
    i32.eqz local.get 0 i64.const 0x7fffffffffffffff i64.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x7fffffffffffffff i64.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x7fffffffffffffff i64.lt_s select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x7fffffffffffffff i64.lt_s i32.eqz select
  )
  (func $i64-lt_s-both (export "i64-lt_s-both") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.lt_s i64.const 0xfffffffefffffffb
    i64.const 0x200000000 i64.lt_s i32.eqz i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.lt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.lt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.lt_s select f64.const 1.0
    f64.const 0.0 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.lt_s i32.eqz select
  )
  (func $i64-lt_u-left-0 (export "i64-lt_u-left-0") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0 local.get 0 i64.lt_u i64.const 0 local.get 0 i64.lt_u i32.eqz i64.const 0 local.get 0 i64.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0 local.get 0 i64.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0 local.get 0 i64.lt_u select f64.const 1.0 f64.const 0.0 i64.const 0
    local.get 0 i64.lt_u i32.eqz select
  )
  (func $i64-lt_u-right-0 (export "i64-lt_u-right-0") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0 i64.lt_u local.get 0 i64.const 0 i64.lt_u i32.eqz local.get 0 i64.const 0 i64.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0 i64.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0 i64.lt_u select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 0 i64.lt_u i32.eqz select
  )
  (func $i64-lt_u-left-1 (export "i64-lt_u-left-1") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 1 local.get 0 i64.lt_u i64.const 1 local.get 0 i64.lt_u i32.eqz i64.const 1 local.get 0 i64.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 1 local.get 0 i64.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 1 local.get 0 i64.lt_u select f64.const 1.0 f64.const 0.0 i64.const 1
    local.get 0 i64.lt_u i32.eqz select
  )
  (func $i64-lt_u-right-1 (export "i64-lt_u-right-1") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 1 i64.lt_u local.get 0 i64.const 1 i64.lt_u i32.eqz local.get 0 i64.const 1 i64.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 1 i64.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 1 i64.lt_u select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 1 i64.lt_u i32.eqz select
  )
  (func $i64-lt_u-left--1 (export "i64-lt_u-left--1") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const -1 local.get 0 i64.lt_u i64.const -1 local.get 0 i64.lt_u i32.eqz i64.const -1 local.get 0
    i64.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const -1 local.get 0 i64.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const -1 local.get 0 i64.lt_u select f64.const 1.0 f64.const 0.0 i64.const -1
    local.get 0 i64.lt_u i32.eqz select
  )
  (func $i64-lt_u-right--1 (export "i64-lt_u-right--1") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const -1 i64.lt_u local.get 0 i64.const -1 i64.lt_u i32.eqz local.get 0 i64.const -1
    i64.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const -1 i64.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const -1 i64.lt_u select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const -1 i64.lt_u i32.eqz select
  )
  (func $i64-lt_u-left-127 (export "i64-lt_u-left-127") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 127 local.get 0 i64.lt_u i64.const 127 local.get 0 i64.lt_u i32.eqz i64.const 127 local.get 0
    i64.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 127 local.get 0 i64.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 127 local.get 0 i64.lt_u select f64.const 1.0 f64.const 0.0
    i64.const 127 local.get 0 i64.lt_u i32.eqz select
  )
  (func $i64-lt_u-right-127 (export "i64-lt_u-right-127") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 127 i64.lt_u local.get 0 i64.const 127 i64.lt_u i32.eqz local.get 0 i64.const 127
    i64.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 127 i64.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 127 i64.lt_u select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 127 i64.lt_u i32.eqz select
  )
  (func $i64-lt_u-left-128 (export "i64-lt_u-left-128") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 128 local.get 0 i64.lt_u i64.const 128 local.get 0 i64.lt_u i32.eqz i64.const 128 local.get 0
    i64.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 128 local.get 0 i64.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 128 local.get 0 i64.lt_u select f64.const 1.0 f64.const 0.0
    i64.const 128 local.get 0 i64.lt_u i32.eqz select
  )
  (func $i64-lt_u-right-128 (export "i64-lt_u-right-128") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 128 i64.lt_u local.get 0 i64.const 128 i64.lt_u i32.eqz local.get 0 i64.const 128
    i64.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 128 i64.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 128 i64.lt_u select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 128 i64.lt_u i32.eqz select
  )
  (func $i64-lt_u-left--2147483648 (export "i64-lt_u-left--2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0xffffffff80000000 local.get 0 i64.lt_u i64.const 0xffffffff80000000 local.get 0 i64.lt_u
    i32.eqz i64.const 0xffffffff80000000 local.get 0 i64.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0xffffffff80000000 local.get 0 i64.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0xffffffff80000000 local.get 0 i64.lt_u select f64.const 1.0
    f64.const 0.0 i64.const 0xffffffff80000000 local.get 0 i64.lt_u i32.eqz select
  )
  (func $i64-lt_u-right--2147483648 (export "i64-lt_u-right--2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0xffffffff80000000 i64.lt_u local.get 0 i64.const 0xffffffff80000000 i64.lt_u
    i32.eqz local.get 0 i64.const 0xffffffff80000000 i64.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0xffffffff80000000 i64.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0xffffffff80000000 i64.lt_u select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0xffffffff80000000 i64.lt_u i32.eqz select
  )
  (func $i64-lt_u-left-2147483647 (export "i64-lt_u-left-2147483647") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x7fffffff local.get 0 i64.lt_u i64.const 0x7fffffff local.get 0 i64.lt_u i32.eqz
    i64.const 0x7fffffff local.get 0 i64.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x7fffffff local.get 0 i64.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x7fffffff local.get 0 i64.lt_u select f64.const 1.0 f64.const 0.0
    i64.const 0x7fffffff local.get 0 i64.lt_u i32.eqz select
  )
  (func $i64-lt_u-right-2147483647 (export "i64-lt_u-right-2147483647") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x7fffffff i64.lt_u local.get 0 i64.const 0x7fffffff i64.lt_u i32.eqz local.get 0
    i64.const 0x7fffffff i64.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x7fffffff i64.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x7fffffff i64.lt_u select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x7fffffff i64.lt_u i32.eqz select
  )
  (func $i64-lt_u-left-2147483648 (export "i64-lt_u-left-2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x80000000 local.get 0 i64.lt_u i64.const 0x80000000 local.get 0 i64.lt_u i32.eqz
    i64.const 0x80000000 local.get 0 i64.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x80000000 local.get 0 i64.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x80000000 local.get 0 i64.lt_u select f64.const 1.0 f64.const 0.0
    i64.const 0x80000000 local.get 0 i64.lt_u i32.eqz select
  )
  (func $i64-lt_u-right-2147483648 (export "i64-lt_u-right-2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x80000000 i64.lt_u local.get 0 i64.const 0x80000000 i64.lt_u i32.eqz local.get 0
    i64.const 0x80000000 i64.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x80000000 i64.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x80000000 i64.lt_u select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x80000000 i64.lt_u i32.eqz select
  )
  (func $i64-lt_u-left-4294967296 (export "i64-lt_u-left-4294967296") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x100000000 local.get 0 i64.lt_u i64.const 0x100000000 local.get 0 i64.lt_u i32.eqz
    i64.const 0x100000000 local.get 0 i64.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x100000000 local.get 0 i64.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x100000000 local.get 0 i64.lt_u select f64.const 1.0 f64.const 0.0
    i64.const 0x100000000 local.get 0 i64.lt_u i32.eqz select
  )
  (func $i64-lt_u-right-4294967296 (export "i64-lt_u-right-4294967296") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x100000000 i64.lt_u local.get 0 i64.const 0x100000000 i64.lt_u i32.eqz local.get 0
    i64.const 0x100000000 i64.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x100000000 i64.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x100000000 i64.lt_u select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x100000000 i64.lt_u i32.eqz select
  )
  (func $i64-lt_u-left--9223372036854775808 (export "i64-lt_u-left--9223372036854775808") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x8000000000000000 local.get 0 i64.lt_u i64.const 0x8000000000000000 local.get 0 i64.lt_u
    i32.eqz i64.const 0x8000000000000000 local.get 0 i64.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x8000000000000000 local.get 0 i64.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x8000000000000000 local.get 0 i64.lt_u select f64.const 1.0
    f64.const 0.0 i64.const 0x8000000000000000 local.get 0 i64.lt_u i32.eqz select
  )
  (func $i64-lt_u-right--9223372036854775808 (export "i64-lt_u-right--9223372036854775808") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x8000000000000000 i64.lt_u local.get 0 i64.const 0x8000000000000000 i64.lt_u
    i32.eqz local.get 0 i64.const 0x8000000000000000 i64.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x8000000000000000 i64.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x8000000000000000 i64.lt_u select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x8000000000000000 i64.lt_u i32.eqz select
  )
  (func $i64-lt_u-left-9223372036854775807 (export "i64-lt_u-left-9223372036854775807") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x7fffffffffffffff local.get 0 i64.lt_u i64.const 0x7fffffffffffffff local.get 0 i64.lt_u
    i32.eqz i64.const 0x7fffffffffffffff local.get 0 i64.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x7fffffffffffffff local.get 0 i64.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x7fffffffffffffff local.get 0 i64.lt_u select f64.const 1.0
    f64.const 0.0 i64.const 0x7fffffffffffffff local.get 0 i64.lt_u i32.eqz select
  )
  (func $i64-lt_u-right-9223372036854775807 (export "i64-lt_u-right-9223372036854775807") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x7fffffffffffffff i64.lt_u local.get 0 i64.const 0x7fffffffffffffff i64.lt_u
    i32.eqz local.get 0 i64.const 0x7fffffffffffffff i64.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x7fffffffffffffff i64.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x7fffffffffffffff i64.lt_u select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x7fffffffffffffff i64.lt_u i32.eqz select
  )
  (func $i64-lt_u-both (export "i64-lt_u-both") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.lt_u i64.const 0xfffffffefffffffb
    i64.const 0x200000000 i64.lt_u i32.eqz i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.lt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.lt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.lt_u select f64.const 1.0
    f64.const 0.0 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.lt_u i32.eqz select
  )
  (func $i64-gt_s-left-0 (export "i64-gt_s-left-0") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0 local.get 0 i64.gt_s i64.const 0 local.get 0 i64.gt_s i32.eqz i64.const 0 local.get 0 i64.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0 local.get 0 i64.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0 local.get 0 i64.gt_s select f64.const 1.0 f64.const 0.0 i64.const 0
    local.get 0 i64.gt_s i32.eqz select
  )
  (func $i64-gt_s-right-0 (export "i64-gt_s-right-0") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0 i64.gt_s local.get 0 i64.const 0 i64.gt_s i32.eqz local.get 0 i64.const 0 i64.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0 i64.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0 i64.gt_s select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 0 i64.gt_s i32.eqz select
  )
  (func $i64-gt_s-left-1 (export "i64-gt_s-left-1") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 1 local.get 0 i64.gt_s i64.const 1 local.get 0 i64.gt_s i32.eqz i64.const 1 local.get 0 i64.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 1 local.get 0 i64.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 1 local.get 0 i64.gt_s select f64.const 1.0 f64.const 0.0 i64.const 1
    local.get 0 i64.gt_s i32.eqz select
  )
  (func $i64-gt_s-right-1 (export "i64-gt_s-right-1") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 1 i64.gt_s local.get 0 i64.const 1 i64.gt_s i32.eqz local.get 0 i64.const 1 i64.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 1 i64.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 1 i64.gt_s select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 1 i64.gt_s i32.eqz select
  )
  (func $i64-gt_s-left--1 (export "i64-gt_s-left--1") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const -1 local.get 0 i64.gt_s i64.const -1 local.get 0 i64.gt_s i32.eqz i64.const -1 local.get 0
    i64.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const -1 local.get 0 i64.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const -1 local.get 0 i64.gt_s select f64.const 1.0 f64.const 0.0 i64.const -1
    local.get 0 i64.gt_s i32.eqz select
  )
  (func $i64-gt_s-right--1 (export "i64-gt_s-right--1") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const -1 i64.gt_s local.get 0 i64.const -1 i64.gt_s i32.eqz local.get 0 i64.const -1
    i64.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const -1 i64.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const -1 i64.gt_s select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const -1 i64.gt_s i32.eqz select
  )
  (func $i64-gt_s-left-127 (export "i64-gt_s-left-127") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 127 local.get 0 i64.gt_s i64.const 127 local.get 0 i64.gt_s i32.eqz i64.const 127 local.get 0
    i64.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 127 local.get 0 i64.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 127 local.get 0 i64.gt_s select f64.const 1.0 f64.const 0.0
    i64.const 127 local.get 0 i64.gt_s i32.eqz select
  )
  (func $i64-gt_s-right-127 (export "i64-gt_s-right-127") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 127 i64.gt_s local.get 0 i64.const 127 i64.gt_s i32.eqz local.get 0 i64.const 127
    i64.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 127 i64.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 127 i64.gt_s select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 127 i64.gt_s i32.eqz select
  )
  (func $i64-gt_s-left-128 (export "i64-gt_s-left-128") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 128 local.get 0 i64.gt_s i64.const 128 local.get 0 i64.gt_s i32.eqz i64.const 128 local.get 0
    i64.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 128 local.get 0 i64.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 128 local.get 0 i64.gt_s select f64.const 1.0 f64.const 0.0
    i64.const 128 local.get 0 i64.gt_s i32.eqz select
  )
  (func $i64-gt_s-right-128 (export "i64-gt_s-right-128") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 128 i64.gt_s local.get 0 i64.const 128 i64.gt_s i32.eqz local.get 0 i64.const 128
    i64.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 128 i64.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 128 i64.gt_s select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 128 i64.gt_s i32.eqz select
  )
  (func $i64-gt_s-left--2147483648 (export "i64-gt_s-left--2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0xffffffff80000000 local.get 0 i64.gt_s i64.const 0xffffffff80000000 local.get 0 i64.gt_s
    i32.eqz i64.const 0xffffffff80000000 local.get 0 i64.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0xffffffff80000000 local.get 0 i64.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0xffffffff80000000 local.get 0 i64.gt_s select f64.const 1.0
    f64.const 0.0 i64.const 0xffffffff80000000 local.get 0 i64.gt_s i32.eqz select
  )
  (func $i64-gt_s-right--2147483648 (export "i64-gt_s-right--2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0xffffffff80000000 i64.gt_s local.get 0 i64.const 0xffffffff80000000 i64.gt_s
    i32.eqz local.get 0 i64.const 0xffffffff80000000 i64.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0xffffffff80000000 i64.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0xffffffff80000000 i64.gt_s select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0xffffffff80000000 i64.gt_s i32.eqz select
  )
  (func $i64-gt_s-left-2147483647 (export "i64-gt_s-left-2147483647") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x7fffffff local.get 0 i64.gt_s i64.const 0x7fffffff local.get 0 i64.gt_s i32.eqz
    i64.const 0x7fffffff local.get 0 i64.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x7fffffff local.get 0 i64.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x7fffffff local.get 0 i64.gt_s select f64.const 1.0 f64.const 0.0
    i64.const 0x7fffffff local.get 0 i64.gt_s i32.eqz select
  )
  (func $i64-gt_s-right-2147483647 (export "i64-gt_s-right-2147483647") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x7fffffff i64.gt_s local.get 0 i64.const 0x7fffffff i64.gt_s i32.eqz local.get 0
    i64.const 0x7fffffff i64.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x7fffffff i64.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x7fffffff i64.gt_s select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x7fffffff i64.gt_s i32.eqz select
  )
  (func $i64-gt_s-left-2147483648 (export "i64-gt_s-left-2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x80000000 local.get 0 i64.gt_s i64.const 0x80000000 local.get 0 i64.gt_s i32.eqz
    i64.const 0x80000000 local.get 0 i64.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x80000000 local.get 0 i64.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x80000000 local.get 0 i64.gt_s select f64.const 1.0 f64.const 0.0
    i64.const 0x80000000 local.get 0 i64.gt_s i32.eqz select
  )
  (func $i64-gt_s-right-2147483648 (export "i64-gt_s-right-2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x80000000 i64.gt_s local.get 0 i64.const 0x80000000 i64.gt_s i32.eqz local.get 0
    i64.const 0x80000000 i64.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x80000000 i64.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x80000000 i64.gt_s select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x80000000 i64.gt_s i32.eqz select
  )
  (func $i64-gt_s-left-4294967296 (export "i64-gt_s-left-4294967296") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x100000000 local.get 0 i64.gt_s i64.const 0x100000000 local.get 0 i64.gt_s i32.eqz
    i64.const 0x100000000 local.get 0 i64.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x100000000 local.get 0 i64.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x100000000 local.get 0 i64.gt_s select f64.const 1.0 f64.const 0.0
    i64.const 0x100000000 local.get 0 i64.gt_s i32.eqz select
  )
  (func $i64-gt_s-right-4294967296 (export "i64-gt_s-right-4294967296") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x100000000 i64.gt_s local.get 0 i64.const 0x100000000 i64.gt_s i32.eqz local.get 0
    i64.const 0x100000000 i64.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x100000000 i64.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x100000000 i64.gt_s select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x100000000 i64.gt_s i32.eqz select
  )
  (func $i64-gt_s-left--9223372036854775808 (export "i64-gt_s-left--9223372036854775808") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x8000000000000000 local.get 0 i64.gt_s i64.const 0x8000000000000000 local.get 0 i64.gt_s
    i32.eqz i64.const 0x8000000000000000 local.get 0 i64.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x8000000000000000 local.get 0 i64.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x8000000000000000 local.get 0 i64.gt_s select f64.const 1.0
    f64.const 0.0 i64.const 0x8000000000000000 local.get 0 i64.gt_s i32.eqz select
  )
  (func $i64-gt_s-right--9223372036854775808 (export "i64-gt_s-right--9223372036854775808") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x8000000000000000 i64.gt_s local.get 0 i64.const 0x8000000000000000 i64.gt_s
    i32.eqz local.get 0 i64.const 0x8000000000000000 i64.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x8000000000000000 i64.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x8000000000000000 i64.gt_s select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x8000000000000000 i64.gt_s i32.eqz select
  )
  (func $i64-gt_s-left-9223372036854775807 (export "i64-gt_s-left-9223372036854775807") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x7fffffffffffffff local.get 0 i64.gt_s i64.const 0x7fffffffffffffff local.get 0 i64.gt_s
    i32.eqz i64.const 0x7fffffffffffffff local.get 0 i64.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x7fffffffffffffff local.get 0 i64.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x7fffffffffffffff local.get 0 i64.gt_s select f64.const 1.0
    f64.const 0.0 i64.const 0x7fffffffffffffff local.get 0 i64.gt_s i32.eqz select
  )
  (func $i64-gt_s-right-9223372036854775807 (export "i64-gt_s-right-9223372036854775807") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x7fffffffffffffff i64.gt_s local.get 0 i64.const 0x7fffffffffffffff i64.gt_s
    i32.eqz local.get 0 i64.const 0x7fffffffffffffff i64.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x7fffffffffffffff i64.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x7fffffffffffffff i64.gt_s select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x7fffffffffffffff i64.gt_s i32.eqz select
  )
  (func $i64-gt_s-both (export "i64-gt_s-both") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.gt_s i64.const 0xfffffffefffffffb
    i64.const 0x200000000 i64.gt_s i32.eqz i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.gt_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.gt_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.gt_s select f64.const 1.0
    f64.const 0.0 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.gt_s i32.eqz select
  )
  (func $i64-gt_u-left-0 (export "i64-gt_u-left-0") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0 local.get 0 i64.gt_u i64.const 0 local.get 0 i64.gt_u i32.eqz i64.const 0 local.get 0 i64.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0 local.get 0 i64.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0 local.get 0 i64.gt_u select f64.const 1.0 f64.const 0.0 i64.const 0
    local.get 0 i64.gt_u i32.eqz select
  )
  (func $i64-gt_u-right-0 (export "i64-gt_u-right-0") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0 i64.gt_u local.get 0 i64.const 0 i64.gt_u i32.eqz local.get 0 i64.const 0 i64.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0 i64.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0 i64.gt_u select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 0 i64.gt_u i32.eqz select
  )
  (func $i64-gt_u-left-1 (export "i64-gt_u-left-1") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 1 local.get 0 i64.gt_u i64.const 1 local.get 0 i64.gt_u i32.eqz i64.const 1 local.get 0 i64.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 1 local.get 0 i64.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 1 local.get 0 i64.gt_u select f64.const 1.0 f64.const 0.0 i64.const 1
    local.get 0 i64.gt_u i32.eqz select
  )
  (func $i64-gt_u-right-1 (export "i64-gt_u-right-1") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 1 i64.gt_u local.get 0 i64.const 1 i64.gt_u i32.eqz local.get 0 i64.const 1 i64.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 1 i64.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 1 i64.gt_u select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 1 i64.gt_u i32.eqz select
  )
  (func $i64-gt_u-left--1 (export "i64-gt_u-left--1") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const -1 local.get 0 i64.gt_u i64.const -1 local.get 0 i64.gt_u i32.eqz i64.const -1 local.get 0
    i64.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const -1 local.get 0 i64.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const -1 local.get 0 i64.gt_u select f64.const 1.0 f64.const 0.0 i64.const -1
    local.get 0 i64.gt_u i32.eqz select
  )
  (func $i64-gt_u-right--1 (export "i64-gt_u-right--1") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const -1 i64.gt_u local.get 0 i64.const -1 i64.gt_u i32.eqz local.get 0 i64.const -1
    i64.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const -1 i64.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const -1 i64.gt_u select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const -1 i64.gt_u i32.eqz select
  )
  (func $i64-gt_u-left-127 (export "i64-gt_u-left-127") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 127 local.get 0 i64.gt_u i64.const 127 local.get 0 i64.gt_u i32.eqz i64.const 127 local.get 0
    i64.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 127 local.get 0 i64.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 127 local.get 0 i64.gt_u select f64.const 1.0 f64.const 0.0
    i64.const 127 local.get 0 i64.gt_u i32.eqz select
  )
  (func $i64-gt_u-right-127 (export "i64-gt_u-right-127") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 127 i64.gt_u local.get 0 i64.const 127 i64.gt_u i32.eqz local.get 0 i64.const 127
    i64.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 127 i64.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 127 i64.gt_u select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 127 i64.gt_u i32.eqz select
  )
  (func $i64-gt_u-left-128 (export "i64-gt_u-left-128") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 128 local.get 0 i64.gt_u i64.const 128 local.get 0 i64.gt_u i32.eqz i64.const 128 local.get 0
    i64.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 128 local.get 0 i64.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 128 local.get 0 i64.gt_u select f64.const 1.0 f64.const 0.0
    i64.const 128 local.get 0 i64.gt_u i32.eqz select
  )
  (func $i64-gt_u-right-128 (export "i64-gt_u-right-128") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 128 i64.gt_u local.get 0 i64.const 128 i64.gt_u i32.eqz local.get 0 i64.const 128
    i64.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 128 i64.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 128 i64.gt_u select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 128 i64.gt_u i32.eqz select
  )
  (func $i64-gt_u-left--2147483648 (export "i64-gt_u-left--2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0xffffffff80000000 local.get 0 i64.gt_u i64.const 0xffffffff80000000 local.get 0 i64.gt_u
    i32.eqz i64.const 0xffffffff80000000 local.get 0 i64.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0xffffffff80000000 local.get 0 i64.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0xffffffff80000000 local.get 0 i64.gt_u select f64.const 1.0
    f64.const 0.0 i64.const 0xffffffff80000000 local.get 0 i64.gt_u i32.eqz select
  )
  (func $i64-gt_u-right--2147483648 (export "i64-gt_u-right--2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0xffffffff80000000 i64.gt_u local.get 0 i64.const 0xffffffff80000000 i64.gt_u
    i32.eqz local.get 0 i64.const 0xffffffff80000000 i64.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0xffffffff80000000 i64.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0xffffffff80000000 i64.gt_u select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0xffffffff80000000 i64.gt_u i32.eqz select
  )
  (func $i64-gt_u-left-2147483647 (export "i64-gt_u-left-2147483647") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x7fffffff local.get 0 i64.gt_u i64.const 0x7fffffff local.get 0 i64.gt_u i32.eqz
    i64.const 0x7fffffff local.get 0 i64.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x7fffffff local.get 0 i64.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x7fffffff local.get 0 i64.gt_u select f64.const 1.0 f64.const 0.0
    i64.const 0x7fffffff local.get 0 i64.gt_u i32.eqz select
  )
  (func $i64-gt_u-right-2147483647 (export "i64-gt_u-right-2147483647") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x7fffffff i64.gt_u local.get 0 i64.const 0x7fffffff i64.gt_u i32.eqz local.get 0
    i64.const 0x7fffffff i64.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x7fffffff i64.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x7fffffff i64.gt_u select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x7fffffff i64.gt_u i32.eqz select
  )
  (func $i64-gt_u-left-2147483648 (export "i64-gt_u-left-2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x80000000 local.get 0 i64.gt_u i64.const 0x80000000 local.get 0 i64.gt_u i32.eqz
    i64.const 0x80000000 local.get 0 i64.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x80000000 local.get 0 i64.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x80000000 local.get 0 i64.gt_u select f64.const 1.0 f64.const 0.0
    i64.const 0x80000000 local.get 0 i64.gt_u i32.eqz select
  )
  (func $i64-gt_u-right-2147483648 (export "i64-gt_u-right-2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x80000000 i64.gt_u local.get 0 i64.const 0x80000000 i64.gt_u i32.eqz local.get 0
    i64.const 0x80000000 i64.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x80000000 i64.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x80000000 i64.gt_u select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x80000000 i64.gt_u i32.eqz select
  )
  (func $i64-gt_u-left-4294967296 (export "i64-gt_u-left-4294967296") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x100000000 local.get 0 i64.gt_u i64.const 0x100000000 local.get 0 i64.gt_u i32.eqz
    i64.const 0x100000000 local.get 0 i64.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x100000000 local.get 0 i64.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x100000000 local.get 0 i64.gt_u select f64.const 1.0 f64.const 0.0
    i64.const 0x100000000 local.get 0 i64.gt_u i32.eqz select
  )
  (func $i64-gt_u-right-4294967296 (export "i64-gt_u-right-4294967296") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x100000000 i64.gt_u local.get 0 i64.const 0x100000000 i64.gt_u i32.eqz local.get 0
    i64.const 0x100000000 i64.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x100000000 i64.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x100000000 i64.gt_u select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x100000000 i64.gt_u i32.eqz select
  )
  (func $i64-gt_u-left--9223372036854775808 (export "i64-gt_u-left--9223372036854775808") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x8000000000000000 local.get 0 i64.gt_u i64.const 0x8000000000000000 local.get 0 i64.gt_u
    i32.eqz i64.const 0x8000000000000000 local.get 0 i64.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x8000000000000000 local.get 0 i64.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x8000000000000000 local.get 0 i64.gt_u select f64.const 1.0
    f64.const 0.0 i64.const 0x8000000000000000 local.get 0 i64.gt_u i32.eqz select
  )
  (func $i64-gt_u-right--9223372036854775808 (export "i64-gt_u-right--9223372036854775808") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x8000000000000000 i64.gt_u local.get 0 i64.const 0x8000000000000000 i64.gt_u
    i32.eqz local.get 0 i64.const 0x8000000000000000 i64.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x8000000000000000 i64.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x8000000000000000 i64.gt_u select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x8000000000000000 i64.gt_u i32.eqz select
  )
  (func $i64-gt_u-left-9223372036854775807 (export "i64-gt_u-left-9223372036854775807") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x7fffffffffffffff local.get 0 i64.gt_u i64.const 0x7fffffffffffffff local.get 0 i64.gt_u
    i32.eqz i64.const 0x7fffffffffffffff local.get 0 i64.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x7fffffffffffffff local.get 0 i64.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x7fffffffffffffff local.get 0 i64.gt_u select f64.const 1.0
    f64.const 0.0 i64.const 0x7fffffffffffffff local.get 0 i64.gt_u i32.eqz select
  )
  (func $i64-gt_u-right-9223372036854775807 (export "i64-gt_u-right-9223372036854775807") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x7fffffffffffffff i64.gt_u local.get 0 i64.const 0x7fffffffffffffff i64.gt_u
    i32.eqz local.get 0 i64.const 0x7fffffffffffffff i64.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x7fffffffffffffff i64.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x7fffffffffffffff i64.gt_u select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x7fffffffffffffff i64.gt_u i32.eqz select
  )
  (func $i64-gt_u-both (export "i64-gt_u-both") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.gt_u i64.const 0xfffffffefffffffb
    i64.const 0x200000000 i64.gt_u i32.eqz i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.gt_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.gt_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.gt_u select f64.const 1.0
    f64.const 0.0 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.gt_u i32.eqz select
  )
  (func $i64-le_s-left-0 (export "i64-le_s-left-0") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0 local.get 0 i64.le_s i64.const 0 local.get 0 i64.le_s i32.eqz i64.const 0 local.get 0 i64.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0 local.get 0 i64.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0 local.get 0 i64.le_s select f64.const 1.0 f64.const 0.0 i64.const 0
    local.get 0 i64.le_s i32.eqz select
  )
  (func $i64-le_s-right-0 (export "i64-le_s-right-0") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0 i64.le_s local.get 0 i64.const 0 i64.le_s i32.eqz local.get 0 i64.const 0 i64.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0 i64.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0 i64.le_s select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 0 i64.le_s i32.eqz select
  )
  (func $i64-le_s-left-1 (export "i64-le_s-left-1") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 1 local.get 0 i64.le_s i64.const 1 local.get 0 i64.le_s i32.eqz i64.const 1 local.get 0 i64.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 1 local.get 0 i64.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 1 local.get 0 i64.le_s select f64.const 1.0 f64.const 0.0 i64.const 1
    local.get 0 i64.le_s i32.eqz select
  )
  (func $i64-le_s-right-1 (export "i64-le_s-right-1") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 1 i64.le_s local.get 0 i64.const 1 i64.le_s i32.eqz local.get 0 i64.const 1 i64.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 1 i64.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 1 i64.le_s select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 1 i64.le_s i32.eqz select
  )
  (func $i64-le_s-left--1 (export "i64-le_s-left--1") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const -1 local.get 0 i64.le_s i64.const -1 local.get 0 i64.le_s i32.eqz i64.const -1 local.get 0
    i64.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const -1 local.get 0 i64.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const -1 local.get 0 i64.le_s select f64.const 1.0 f64.const 0.0 i64.const -1
    local.get 0 i64.le_s i32.eqz select
  )
  (func $i64-le_s-right--1 (export "i64-le_s-right--1") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const -1 i64.le_s local.get 0 i64.const -1 i64.le_s i32.eqz local.get 0 i64.const -1
    i64.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const -1 i64.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const -1 i64.le_s select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const -1 i64.le_s i32.eqz select
  )
  (func $i64-le_s-left-127 (export "i64-le_s-left-127") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 127 local.get 0 i64.le_s i64.const 127 local.get 0 i64.le_s i32.eqz i64.const 127 local.get 0
    i64.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 127 local.get 0 i64.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 127 local.get 0 i64.le_s select f64.const 1.0 f64.const 0.0
    i64.const 127 local.get 0 i64.le_s i32.eqz select
  )
  (func $i64-le_s-right-127 (export "i64-le_s-right-127") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 127 i64.le_s local.get 0 i64.const 127 i64.le_s i32.eqz local.get 0 i64.const 127
    i64.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 127 i64.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 127 i64.le_s select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 127 i64.le_s i32.eqz select
  )
  (func $i64-le_s-left-128 (export "i64-le_s-left-128") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 128 local.get 0 i64.le_s i64.const 128 local.get 0 i64.le_s i32.eqz i64.const 128 local.get 0
    i64.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 128 local.get 0 i64.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 128 local.get 0 i64.le_s select f64.const 1.0 f64.const 0.0
    i64.const 128 local.get 0 i64.le_s i32.eqz select
  )
  (func $i64-le_s-right-128 (export "i64-le_s-right-128") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 128 i64.le_s local.get 0 i64.const 128 i64.le_s i32.eqz local.get 0 i64.const 128
    i64.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 128 i64.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 128 i64.le_s select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 128 i64.le_s i32.eqz select
  )
  (func $i64-le_s-left--2147483648 (export "i64-le_s-left--2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0xffffffff80000000 local.get 0 i64.le_s i64.const 0xffffffff80000000 local.get 0 i64.le_s
    i32.eqz i64.const 0xffffffff80000000 local.get 0 i64.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0xffffffff80000000 local.get 0 i64.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0xffffffff80000000 local.get 0 i64.le_s select f64.const 1.0
    f64.const 0.0 i64.const 0xffffffff80000000 local.get 0 i64.le_s i32.eqz select
  )
  (func $i64-le_s-right--2147483648 (export "i64-le_s-right--2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0xffffffff80000000 i64.le_s local.get 0 i64.const 0xffffffff80000000 i64.le_s
    i32.eqz local.get 0 i64.const 0xffffffff80000000 i64.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0xffffffff80000000 i64.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0xffffffff80000000 i64.le_s select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0xffffffff80000000 i64.le_s i32.eqz select
  )
  (func $i64-le_s-left-2147483647 (export "i64-le_s-left-2147483647") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x7fffffff local.get 0 i64.le_s i64.const 0x7fffffff local.get 0 i64.le_s i32.eqz
    i64.const 0x7fffffff local.get 0 i64.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x7fffffff local.get 0 i64.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x7fffffff local.get 0 i64.le_s select f64.const 1.0 f64.const 0.0
    i64.const 0x7fffffff local.get 0 i64.le_s i32.eqz select
  )
  (func $i64-le_s-right-2147483647 (export "i64-le_s-right-2147483647") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x7fffffff i64.le_s local.get 0 i64.const 0x7fffffff i64.le_s i32.eqz local.get 0
    i64.const 0x7fffffff i64.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x7fffffff i64.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x7fffffff i64.le_s select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x7fffffff i64.le_s i32.eqz select
  )
  (func $i64-le_s-left-2147483648 (export "i64-le_s-left-2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x80000000 local.get 0 i64.le_s i64.const 0x80000000 local.get 0 i64.le_s i32.eqz
    i64.const 0x80000000 local.get 0 i64.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x80000000 local.get 0 i64.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x80000000 local.get 0 i64.le_s select f64.const 1.0 f64.const 0.0
    i64.const 0x80000000 local.get 0 i64.le_s i32.eqz select
  )
  (func $i64-le_s-right-2147483648 (export "i64-le_s-right-2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x80000000 i64.le_s local.get 0 i64.const 0x80000000 i64.le_s i32.eqz local.get 0
    i64.const 0x80000000 i64.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x80000000 i64.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x80000000 i64.le_s select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x80000000 i64.le_s i32.eqz select
  )
  (func $i64-le_s-left-4294967296 (export "i64-le_s-left-4294967296") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x100000000 local.get 0 i64.le_s i64.const 0x100000000 local.get 0 i64.le_s i32.eqz
    i64.const 0x100000000 local.get 0 i64.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x100000000 local.get 0 i64.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x100000000 local.get 0 i64.le_s select f64.const 1.0 f64.const 0.0
    i64.const 0x100000000 local.get 0 i64.le_s i32.eqz select
  )
  (func $i64-le_s-right-4294967296 (export "i64-le_s-right-4294967296") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x100000000 i64.le_s local.get 0 i64.const 0x100000000 i64.le_s i32.eqz local.get 0
    i64.const 0x100000000 i64.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x100000000 i64.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x100000000 i64.le_s select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x100000000 i64.le_s i32.eqz select
  )
  (func $i64-le_s-left--9223372036854775808 (export "i64-le_s-left--9223372036854775808") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x8000000000000000 local.get 0 i64.le_s i64.const 0x8000000000000000 local.get 0 i64.le_s
    i32.eqz i64.const 0x8000000000000000 local.get 0 i64.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x8000000000000000 local.get 0 i64.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x8000000000000000 local.get 0 i64.le_s select f64.const 1.0
    f64.const 0.0 i64.const 0x8000000000000000 local.get 0 i64.le_s i32.eqz select
  )
  (func $i64-le_s-right--9223372036854775808 (export "i64-le_s-right--9223372036854775808") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x8000000000000000 i64.le_s local.get 0 i64.const 0x8000000000000000 i64.le_s
    i32.eqz local.get 0 i64.const 0x8000000000000000 i64.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x8000000000000000 i64.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x8000000000000000 i64.le_s select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x8000000000000000 i64.le_s i32.eqz select
  )
  (func $i64-le_s-left-9223372036854775807 (export "i64-le_s-left-9223372036854775807") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x7fffffffffffffff local.get 0 i64.le_s i64.const 0x7fffffffffffffff local.get 0 i64.le_s
    i32.eqz i64.const 0x7fffffffffffffff local.get 0 i64.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x7fffffffffffffff local.get 0 i64.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x7fffffffffffffff local.get 0 i64.le_s select f64.const 1.0
    f64.const 0.0 i64.const 0x7fffffffffffffff local.get 0 i64.le_s i32.eqz select
  )
  (func $i64-le_s-right-9223372036854775807 (export "i64-le_s-right-9223372036854775807") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x7fffffffffffffff i64.le_s local.get 0 i64.const 0x7fffffffffffffff i64.le_s
    i32.eqz local.get 0 i64.const 0x7fffffffffffffff i64.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x7fffffffffffffff i64.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x7fffffffffffffff i64.le_s select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x7fffffffffffffff i64.le_s i32.eqz select
  )
  (func $i64-le_s-both (export "i64-le_s-both") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.le_s i64.const 0xfffffffefffffffb
    i64.const 0x200000000 i64.le_s i32.eqz i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.le_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.le_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.le_s select f64.const 1.0
    f64.const 0.0 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.le_s i32.eqz select
  )
  (func $i64-le_u-left-0 (export "i64-le_u-left-0") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0 local.get 0 i64.le_u i64.const 0 local.get 0 i64.le_u i32.eqz i64.const 0 local.get 0 i64.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0 local.get 0 i64.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0 local.get 0 i64.le_u select f64.const 1.0 f64.const 0.0 i64.const 0
    local.get 0 i64.le_u i32.eqz select
  )
  (func $i64-le_u-right-0 (export "i64-le_u-right-0") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0 i64.le_u local.get 0 i64.const 0 i64.le_u i32.eqz local.get 0 i64.const 0 i64.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0 i64.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0 i64.le_u select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 0 i64.le_u i32.eqz select
  )
  (func $i64-le_u-left-1 (export "i64-le_u-left-1") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 1 local.get 0 i64.le_u i64.const 1 local.get 0 i64.le_u i32.eqz i64.const 1 local.get 0 i64.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 1 local.get 0 i64.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 1 local.get 0 i64.le_u select f64.const 1.0 f64.const 0.0 i64.const 1
    local.get 0 i64.le_u i32.eqz select
  )
  (func $i64-le_u-right-1 (export "i64-le_u-right-1") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 1 i64.le_u local.get 0 i64.const 1 i64.le_u i32.eqz local.get 0 i64.const 1 i64.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 1 i64.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 1 i64.le_u select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 1 i64.le_u i32.eqz select
  )
  (func $i64-le_u-left--1 (export "i64-le_u-left--1") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const -1 local.get 0 i64.le_u i64.const -1 local.get 0 i64.le_u i32.eqz i64.const -1 local.get 0
    i64.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const -1 local.get 0 i64.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const -1 local.get 0 i64.le_u select f64.const 1.0 f64.const 0.0 i64.const -1
    local.get 0 i64.le_u i32.eqz select
  )
  (func $i64-le_u-right--1 (export "i64-le_u-right--1") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const -1 i64.le_u local.get 0 i64.const -1 i64.le_u i32.eqz local.get 0 i64.const -1
    i64.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const -1 i64.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const -1 i64.le_u select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const -1 i64.le_u i32.eqz select
  )
  (func $i64-le_u-left-127 (export "i64-le_u-left-127") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 127 local.get 0 i64.le_u i64.const 127 local.get 0 i64.le_u i32.eqz i64.const 127 local.get 0
    i64.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 127 local.get 0 i64.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 127 local.get 0 i64.le_u select f64.const 1.0 f64.const 0.0
    i64.const 127 local.get 0 i64.le_u i32.eqz select
  )
  (func $i64-le_u-right-127 (export "i64-le_u-right-127") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 127 i64.le_u local.get 0 i64.const 127 i64.le_u i32.eqz local.get 0 i64.const 127
    i64.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 127 i64.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 127 i64.le_u select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 127 i64.le_u i32.eqz select
  )
  (func $i64-le_u-left-128 (export "i64-le_u-left-128") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 128 local.get 0 i64.le_u i64.const 128 local.get 0 i64.le_u i32.eqz i64.const 128 local.get 0
    i64.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 128 local.get 0 i64.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 128 local.get 0 i64.le_u select f64.const 1.0 f64.const 0.0
    i64.const 128 local.get 0 i64.le_u i32.eqz select
  )
  (func $i64-le_u-right-128 (export "i64-le_u-right-128") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 128 i64.le_u local.get 0 i64.const 128 i64.le_u i32.eqz local.get 0 i64.const 128
    i64.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 128 i64.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 128 i64.le_u select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 128 i64.le_u i32.eqz select
  )
  (func $i64-le_u-left--2147483648 (export "i64-le_u-left--2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0xffffffff80000000 local.get 0 i64.le_u i64.const 0xffffffff80000000 local.get 0 i64.le_u
    i32.eqz i64.const 0xffffffff80000000 local.get 0 i64.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0xffffffff80000000 local.get 0 i64.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0xffffffff80000000 local.get 0 i64.le_u select f64.const 1.0
    f64.const 0.0 i64.const 0xffffffff80000000 local.get 0 i64.le_u i32.eqz select
  )
  (func $i64-le_u-right--2147483648 (export "i64-le_u-right--2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0xffffffff80000000 i64.le_u local.get 0 i64.const 0xffffffff80000000 i64.le_u
    i32.eqz local.get 0 i64.const 0xffffffff80000000 i64.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0xffffffff80000000 i64.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0xffffffff80000000 i64.le_u select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0xffffffff80000000 i64.le_u i32.eqz select
  )
  (func $i64-le_u-left-2147483647 (export "i64-le_u-left-2147483647") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x7fffffff local.get 0 i64.le_u i64.const 0x7fffffff local.get 0 i64.le_u i32.eqz
    i64.const 0x7fffffff local.get 0 i64.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x7fffffff local.get 0 i64.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x7fffffff local.get 0 i64.le_u select f64.const 1.0 f64.const 0.0
    i64.const 0x7fffffff local.get 0 i64.le_u i32.eqz select
  )
  (func $i64-le_u-right-2147483647 (export "i64-le_u-right-2147483647") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x7fffffff i64.le_u local.get 0 i64.const 0x7fffffff i64.le_u i32.eqz local.get 0
    i64.const 0x7fffffff i64.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x7fffffff i64.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x7fffffff i64.le_u select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x7fffffff i64.le_u i32.eqz select
  )
  (func $i64-le_u-left-2147483648 (export "i64-le_u-left-2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x80000000 local.get 0 i64.le_u i64.const 0x80000000 local.get 0 i64.le_u i32.eqz
    i64.const 0x80000000 local.get 0 i64.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x80000000 local.get 0 i64.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x80000000 local.get 0 i64.le_u select f64.const 1.0 f64.const 0.0
    i64.const 0x80000000 local.get 0 i64.le_u i32.eqz select
  )
  (func $i64-le_u-right-2147483648 (export "i64-le_u-right-2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x80000000 i64.le_u local.get 0 i64.const 0x80000000 i64.le_u i32.eqz local.get 0
    i64.const 0x80000000 i64.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x80000000 i64.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x80000000 i64.le_u select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x80000000 i64.le_u i32.eqz select
  )
  (func $i64-le_u-left-4294967296 (export "i64-le_u-left-4294967296") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x100000000 local.get 0 i64.le_u i64.const 0x100000000 local.get 0 i64.le_u i32.eqz
    i64.const 0x100000000 local.get 0 i64.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x100000000 local.get 0 i64.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x100000000 local.get 0 i64.le_u select f64.const 1.0 f64.const 0.0
    i64.const 0x100000000 local.get 0 i64.le_u i32.eqz select
  )
  (func $i64-le_u-right-4294967296 (export "i64-le_u-right-4294967296") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x100000000 i64.le_u local.get 0 i64.const 0x100000000 i64.le_u i32.eqz local.get 0
    i64.const 0x100000000 i64.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x100000000 i64.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x100000000 i64.le_u select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x100000000 i64.le_u i32.eqz select
  )
  (func $i64-le_u-left--9223372036854775808 (export "i64-le_u-left--9223372036854775808") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x8000000000000000 local.get 0 i64.le_u i64.const 0x8000000000000000 local.get 0 i64.le_u
    i32.eqz i64.const 0x8000000000000000 local.get 0 i64.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x8000000000000000 local.get 0 i64.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x8000000000000000 local.get 0 i64.le_u select f64.const 1.0
    f64.const 0.0 i64.const 0x8000000000000000 local.get 0 i64.le_u i32.eqz select
  )
  (func $i64-le_u-right--9223372036854775808 (export "i64-le_u-right--9223372036854775808") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x8000000000000000 i64.le_u local.get 0 i64.const 0x8000000000000000 i64.le_u
    i32.eqz local.get 0 i64.const 0x8000000000000000 i64.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x8000000000000000 i64.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x8000000000000000 i64.le_u select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x8000000000000000 i64.le_u i32.eqz select
  )
  (func $i64-le_u-left-9223372036854775807 (export "i64-le_u-left-9223372036854775807") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x7fffffffffffffff local.get 0 i64.le_u i64.const 0x7fffffffffffffff local.get 0 i64.le_u
    i32.eqz i64.const 0x7fffffffffffffff local.get 0 i64.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x7fffffffffffffff local.get 0 i64.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x7fffffffffffffff local.get 0 i64.le_u select f64.const 1.0
    f64.const 0.0 i64.const 0x7fffffffffffffff local.get 0 i64.le_u i32.eqz select
  )
  (func $i64-le_u-right-9223372036854775807 (export "i64-le_u-right-9223372036854775807") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x7fffffffffffffff i64.le_u local.get 0 i64.const 0x7fffffffffffffff i64.le_u
    i32.eqz local.get 0 i64.const 0x7fffffffffffffff i64.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x7fffffffffffffff i64.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x7fffffffffffffff i64.le_u select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x7fffffffffffffff i64.le_u i32.eqz select
  )
  (func $i64-le_u-both (export "i64-le_u-both") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.le_u i64.const 0xfffffffefffffffb
    i64.const 0x200000000 i64.le_u i32.eqz i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.le_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.le_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.le_u select f64.const 1.0
    f64.const 0.0 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.le_u i32.eqz select
  )
  (func $i64-ge_s-left-0 (export "i64-ge_s-left-0") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0 local.get 0 i64.ge_s i64.const 0 local.get 0 i64.ge_s i32.eqz i64.const 0 local.get 0 i64.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0 local.get 0 i64.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0 local.get 0 i64.ge_s select f64.const 1.0 f64.const 0.0 i64.const 0
    local.get 0 i64.ge_s i32.eqz select
  )
  (func $i64-ge_s-right-0 (export "i64-ge_s-right-0") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0 i64.ge_s local.get 0 i64.const 0 i64.ge_s i32.eqz local.get 0 i64.const 0 i64.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0 i64.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0 i64.ge_s select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 0 i64.ge_s i32.eqz select
  )
  (func $i64-ge_s-left-1 (export "i64-ge_s-left-1") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 1 local.get 0 i64.ge_s i64.const 1 local.get 0 i64.ge_s i32.eqz i64.const 1 local.get 0 i64.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 1 local.get 0 i64.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 1 local.get 0 i64.ge_s select f64.const 1.0 f64.const 0.0 i64.const 1
    local.get 0 i64.ge_s i32.eqz select
  )
  (func $i64-ge_s-right-1 (export "i64-ge_s-right-1") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 1 i64.ge_s local.get 0 i64.const 1 i64.ge_s i32.eqz local.get 0 i64.const 1 i64.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 1 i64.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 1 i64.ge_s select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 1 i64.ge_s i32.eqz select
  )
  (func $i64-ge_s-left--1 (export "i64-ge_s-left--1") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const -1 local.get 0 i64.ge_s i64.const -1 local.get 0 i64.ge_s i32.eqz i64.const -1 local.get 0
    i64.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const -1 local.get 0 i64.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const -1 local.get 0 i64.ge_s select f64.const 1.0 f64.const 0.0 i64.const -1
    local.get 0 i64.ge_s i32.eqz select
  )
  (func $i64-ge_s-right--1 (export "i64-ge_s-right--1") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const -1 i64.ge_s local.get 0 i64.const -1 i64.ge_s i32.eqz local.get 0 i64.const -1
    i64.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const -1 i64.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const -1 i64.ge_s select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const -1 i64.ge_s i32.eqz select
  )
  (func $i64-ge_s-left-127 (export "i64-ge_s-left-127") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 127 local.get 0 i64.ge_s i64.const 127 local.get 0 i64.ge_s i32.eqz i64.const 127 local.get 0
    i64.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 127 local.get 0 i64.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 127 local.get 0 i64.ge_s select f64.const 1.0 f64.const 0.0
    i64.const 127 local.get 0 i64.ge_s i32.eqz select
  )
  (func $i64-ge_s-right-127 (export "i64-ge_s-right-127") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 127 i64.ge_s local.get 0 i64.const 127 i64.ge_s i32.eqz local.get 0 i64.const 127
    i64.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 127 i64.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 127 i64.ge_s select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 127 i64.ge_s i32.eqz select
  )
  (func $i64-ge_s-left-128 (export "i64-ge_s-left-128") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 128 local.get 0 i64.ge_s i64.const 128 local.get 0 i64.ge_s i32.eqz i64.const 128 local.get 0
    i64.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 128 local.get 0 i64.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 128 local.get 0 i64.ge_s select f64.const 1.0 f64.const 0.0
    i64.const 128 local.get 0 i64.ge_s i32.eqz select
  )
  (func $i64-ge_s-right-128 (export "i64-ge_s-right-128") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 128 i64.ge_s local.get 0 i64.const 128 i64.ge_s i32.eqz local.get 0 i64.const 128
    i64.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 128 i64.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 128 i64.ge_s select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 128 i64.ge_s i32.eqz select
  )
  (func $i64-ge_s-left--2147483648 (export "i64-ge_s-left--2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0xffffffff80000000 local.get 0 i64.ge_s i64.const 0xffffffff80000000 local.get 0 i64.ge_s
    i32.eqz i64.const 0xffffffff80000000 local.get 0 i64.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0xffffffff80000000 local.get 0 i64.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0xffffffff80000000 local.get 0 i64.ge_s select f64.const 1.0
    f64.const 0.0 i64.const 0xffffffff80000000 local.get 0 i64.ge_s i32.eqz select
  )
  (func $i64-ge_s-right--2147483648 (export "i64-ge_s-right--2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0xffffffff80000000 i64.ge_s local.get 0 i64.const 0xffffffff80000000 i64.ge_s
    i32.eqz local.get 0 i64.const 0xffffffff80000000 i64.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0xffffffff80000000 i64.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0xffffffff80000000 i64.ge_s select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0xffffffff80000000 i64.ge_s i32.eqz select
  )
  (func $i64-ge_s-left-2147483647 (export "i64-ge_s-left-2147483647") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x7fffffff local.get 0 i64.ge_s i64.const 0x7fffffff local.get 0 i64.ge_s i32.eqz
    i64.const 0x7fffffff local.get 0 i64.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x7fffffff local.get 0 i64.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x7fffffff local.get 0 i64.ge_s select f64.const 1.0 f64.const 0.0
    i64.const 0x7fffffff local.get 0 i64.ge_s i32.eqz select
  )
  (func $i64-ge_s-right-2147483647 (export "i64-ge_s-right-2147483647") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x7fffffff i64.ge_s local.get 0 i64.const 0x7fffffff i64.ge_s i32.eqz local.get 0
    i64.const 0x7fffffff i64.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x7fffffff i64.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x7fffffff i64.ge_s select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x7fffffff i64.ge_s i32.eqz select
  )
  (func $i64-ge_s-left-2147483648 (export "i64-ge_s-left-2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x80000000 local.get 0 i64.ge_s i64.const 0x80000000 local.get 0 i64.ge_s i32.eqz
    i64.const 0x80000000 local.get 0 i64.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x80000000 local.get 0 i64.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x80000000 local.get 0 i64.ge_s select f64.const 1.0 f64.const 0.0
    i64.const 0x80000000 local.get 0 i64.ge_s i32.eqz select
  )
  (func $i64-ge_s-right-2147483648 (export "i64-ge_s-right-2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x80000000 i64.ge_s local.get 0 i64.const 0x80000000 i64.ge_s i32.eqz local.get 0
    i64.const 0x80000000 i64.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x80000000 i64.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x80000000 i64.ge_s select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x80000000 i64.ge_s i32.eqz select
  )
  (func $i64-ge_s-left-4294967296 (export "i64-ge_s-left-4294967296") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x100000000 local.get 0 i64.ge_s i64.const 0x100000000 local.get 0 i64.ge_s i32.eqz
    i64.const 0x100000000 local.get 0 i64.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x100000000 local.get 0 i64.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x100000000 local.get 0 i64.ge_s select f64.const 1.0 f64.const 0.0
    i64.const 0x100000000 local.get 0 i64.ge_s i32.eqz select
  )
  (func $i64-ge_s-right-4294967296 (export "i64-ge_s-right-4294967296") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x100000000 i64.ge_s local.get 0 i64.const 0x100000000 i64.ge_s i32.eqz local.get 0
    i64.const 0x100000000 i64.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x100000000 i64.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x100000000 i64.ge_s select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x100000000 i64.ge_s i32.eqz select
  )
  (func $i64-ge_s-left--9223372036854775808 (export "i64-ge_s-left--9223372036854775808") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x8000000000000000 local.get 0 i64.ge_s i64.const 0x8000000000000000 local.get 0 i64.ge_s
    i32.eqz i64.const 0x8000000000000000 local.get 0 i64.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x8000000000000000 local.get 0 i64.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x8000000000000000 local.get 0 i64.ge_s select f64.const 1.0
    f64.const 0.0 i64.const 0x8000000000000000 local.get 0 i64.ge_s i32.eqz select
  )
  (func $i64-ge_s-right--9223372036854775808 (export "i64-ge_s-right--9223372036854775808") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x8000000000000000 i64.ge_s local.get 0 i64.const 0x8000000000000000 i64.ge_s
    i32.eqz local.get 0 i64.const 0x8000000000000000 i64.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x8000000000000000 i64.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x8000000000000000 i64.ge_s select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x8000000000000000 i64.ge_s i32.eqz select
  )
  (func $i64-ge_s-left-9223372036854775807 (export "i64-ge_s-left-9223372036854775807") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x7fffffffffffffff local.get 0 i64.ge_s i64.const 0x7fffffffffffffff local.get 0 i64.ge_s
    i32.eqz i64.const 0x7fffffffffffffff local.get 0 i64.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x7fffffffffffffff local.get 0 i64.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x7fffffffffffffff local.get 0 i64.ge_s select f64.const 1.0
    f64.const 0.0 i64.const 0x7fffffffffffffff local.get 0 i64.ge_s i32.eqz select
  )
  (func $i64-ge_s-right-9223372036854775807 (export "i64-ge_s-right-9223372036854775807") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x7fffffffffffffff i64.ge_s local.get 0 i64.const 0x7fffffffffffffff i64.ge_s
    i32.eqz local.get 0 i64.const 0x7fffffffffffffff i64.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x7fffffffffffffff i64.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x7fffffffffffffff i64.ge_s select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x7fffffffffffffff i64.ge_s i32.eqz select
  )
  (func $i64-ge_s-both (export "i64-ge_s-both") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.ge_s i64.const 0xfffffffefffffffb
    i64.const 0x200000000 i64.ge_s i32.eqz i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.ge_s
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.ge_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.ge_s select f64.const 1.0
    f64.const 0.0 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.ge_s i32.eqz select
  )
  (func $i64-ge_u-left-0 (export "i64-ge_u-left-0") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0 local.get 0 i64.ge_u i64.const 0 local.get 0 i64.ge_u i32.eqz i64.const 0 local.get 0 i64.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0 local.get 0 i64.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0 local.get 0 i64.ge_u select f64.const 1.0 f64.const 0.0 i64.const 0
    local.get 0 i64.ge_u i32.eqz select
  )
  (func $i64-ge_u-right-0 (export "i64-ge_u-right-0") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0 i64.ge_u local.get 0 i64.const 0 i64.ge_u i32.eqz local.get 0 i64.const 0 i64.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0 i64.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0 i64.ge_u select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 0 i64.ge_u i32.eqz select
  )
  (func $i64-ge_u-left-1 (export "i64-ge_u-left-1") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 1 local.get 0 i64.ge_u i64.const 1 local.get 0 i64.ge_u i32.eqz i64.const 1 local.get 0 i64.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 1 local.get 0 i64.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 1 local.get 0 i64.ge_u select f64.const 1.0 f64.const 0.0 i64.const 1
    local.get 0 i64.ge_u i32.eqz select
  )
  (func $i64-ge_u-right-1 (export "i64-ge_u-right-1") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 1 i64.ge_u local.get 0 i64.const 1 i64.ge_u i32.eqz local.get 0 i64.const 1 i64.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 1 i64.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 1 i64.ge_u select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 1 i64.ge_u i32.eqz select
  )
  (func $i64-ge_u-left--1 (export "i64-ge_u-left--1") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const -1 local.get 0 i64.ge_u i64.const -1 local.get 0 i64.ge_u i32.eqz i64.const -1 local.get 0
    i64.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const -1 local.get 0 i64.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const -1 local.get 0 i64.ge_u select f64.const 1.0 f64.const 0.0 i64.const -1
    local.get 0 i64.ge_u i32.eqz select
  )
  (func $i64-ge_u-right--1 (export "i64-ge_u-right--1") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const -1 i64.ge_u local.get 0 i64.const -1 i64.ge_u i32.eqz local.get 0 i64.const -1
    i64.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const -1 i64.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const -1 i64.ge_u select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const -1 i64.ge_u i32.eqz select
  )
  (func $i64-ge_u-left-127 (export "i64-ge_u-left-127") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 127 local.get 0 i64.ge_u i64.const 127 local.get 0 i64.ge_u i32.eqz i64.const 127 local.get 0
    i64.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 127 local.get 0 i64.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 127 local.get 0 i64.ge_u select f64.const 1.0 f64.const 0.0
    i64.const 127 local.get 0 i64.ge_u i32.eqz select
  )
  (func $i64-ge_u-right-127 (export "i64-ge_u-right-127") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 127 i64.ge_u local.get 0 i64.const 127 i64.ge_u i32.eqz local.get 0 i64.const 127
    i64.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 127 i64.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 127 i64.ge_u select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 127 i64.ge_u i32.eqz select
  )
  (func $i64-ge_u-left-128 (export "i64-ge_u-left-128") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 128 local.get 0 i64.ge_u i64.const 128 local.get 0 i64.ge_u i32.eqz i64.const 128 local.get 0
    i64.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 128 local.get 0 i64.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 128 local.get 0 i64.ge_u select f64.const 1.0 f64.const 0.0
    i64.const 128 local.get 0 i64.ge_u i32.eqz select
  )
  (func $i64-ge_u-right-128 (export "i64-ge_u-right-128") (param i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 128 i64.ge_u local.get 0 i64.const 128 i64.ge_u i32.eqz local.get 0 i64.const 128
    i64.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 128 i64.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 128 i64.ge_u select f64.const 1.0 f64.const 0.0 local.get 0
    i64.const 128 i64.ge_u i32.eqz select
  )
  (func $i64-ge_u-left--2147483648 (export "i64-ge_u-left--2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0xffffffff80000000 local.get 0 i64.ge_u i64.const 0xffffffff80000000 local.get 0 i64.ge_u
    i32.eqz i64.const 0xffffffff80000000 local.get 0 i64.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0xffffffff80000000 local.get 0 i64.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0xffffffff80000000 local.get 0 i64.ge_u select f64.const 1.0
    f64.const 0.0 i64.const 0xffffffff80000000 local.get 0 i64.ge_u i32.eqz select
  )
  (func $i64-ge_u-right--2147483648 (export "i64-ge_u-right--2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0xffffffff80000000 i64.ge_u local.get 0 i64.const 0xffffffff80000000 i64.ge_u
    i32.eqz local.get 0 i64.const 0xffffffff80000000 i64.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0xffffffff80000000 i64.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0xffffffff80000000 i64.ge_u select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0xffffffff80000000 i64.ge_u i32.eqz select
  )
  (func $i64-ge_u-left-2147483647 (export "i64-ge_u-left-2147483647") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x7fffffff local.get 0 i64.ge_u i64.const 0x7fffffff local.get 0 i64.ge_u i32.eqz
    i64.const 0x7fffffff local.get 0 i64.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x7fffffff local.get 0 i64.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x7fffffff local.get 0 i64.ge_u select f64.const 1.0 f64.const 0.0
    i64.const 0x7fffffff local.get 0 i64.ge_u i32.eqz select
  )
  (func $i64-ge_u-right-2147483647 (export "i64-ge_u-right-2147483647") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x7fffffff i64.ge_u local.get 0 i64.const 0x7fffffff i64.ge_u i32.eqz local.get 0
    i64.const 0x7fffffff i64.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x7fffffff i64.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x7fffffff i64.ge_u select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x7fffffff i64.ge_u i32.eqz select
  )
  (func $i64-ge_u-left-2147483648 (export "i64-ge_u-left-2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x80000000 local.get 0 i64.ge_u i64.const 0x80000000 local.get 0 i64.ge_u i32.eqz
    i64.const 0x80000000 local.get 0 i64.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x80000000 local.get 0 i64.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x80000000 local.get 0 i64.ge_u select f64.const 1.0 f64.const 0.0
    i64.const 0x80000000 local.get 0 i64.ge_u i32.eqz select
  )
  (func $i64-ge_u-right-2147483648 (export "i64-ge_u-right-2147483648") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x80000000 i64.ge_u local.get 0 i64.const 0x80000000 i64.ge_u i32.eqz local.get 0
    i64.const 0x80000000 i64.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x80000000 i64.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x80000000 i64.ge_u select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x80000000 i64.ge_u i32.eqz select
  )
  (func $i64-ge_u-left-4294967296 (export "i64-ge_u-left-4294967296") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x100000000 local.get 0 i64.ge_u i64.const 0x100000000 local.get 0 i64.ge_u i32.eqz
    i64.const 0x100000000 local.get 0 i64.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x100000000 local.get 0 i64.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x100000000 local.get 0 i64.ge_u select f64.const 1.0 f64.const 0.0
    i64.const 0x100000000 local.get 0 i64.ge_u i32.eqz select
  )
  (func $i64-ge_u-right-4294967296 (export "i64-ge_u-right-4294967296") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x100000000 i64.ge_u local.get 0 i64.const 0x100000000 i64.ge_u i32.eqz local.get 0
    i64.const 0x100000000 i64.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x100000000 i64.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x100000000 i64.ge_u select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 0x100000000 i64.ge_u i32.eqz select
  )
  (func $i64-ge_u-left--9223372036854775808 (export "i64-ge_u-left--9223372036854775808") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x8000000000000000 local.get 0 i64.ge_u i64.const 0x8000000000000000 local.get 0 i64.ge_u
    i32.eqz i64.const 0x8000000000000000 local.get 0 i64.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x8000000000000000 local.get 0 i64.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x8000000000000000 local.get 0 i64.ge_u select f64.const 1.0
    f64.const 0.0 i64.const 0x8000000000000000 local.get 0 i64.ge_u i32.eqz select
  )
  (func $i64-ge_u-right--9223372036854775808 (export "i64-ge_u-right--9223372036854775808") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x8000000000000000 i64.ge_u local.get 0 i64.const 0x8000000000000000 i64.ge_u
    i32.eqz local.get 0 i64.const 0x8000000000000000 i64.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x8000000000000000 i64.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x8000000000000000 i64.ge_u select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x8000000000000000 i64.ge_u i32.eqz select
  )
  (func $i64-ge_u-left-9223372036854775807 (export "i64-ge_u-left-9223372036854775807") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    i64.const 0x7fffffffffffffff local.get 0 i64.ge_u i64.const 0x7fffffffffffffff local.get 0 i64.ge_u
    i32.eqz i64.const 0x7fffffffffffffff local.get 0 i64.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x7fffffffffffffff local.get 0 i64.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x7fffffffffffffff local.get 0 i64.ge_u select f64.const 1.0
    f64.const 0.0 i64.const 0x7fffffffffffffff local.get 0 i64.ge_u i32.eqz select
  )
  (func $i64-ge_u-right-9223372036854775807 (export "i64-ge_u-right-9223372036854775807") (param i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x7fffffffffffffff i64.ge_u local.get 0 i64.const 0x7fffffffffffffff i64.ge_u
    i32.eqz local.get 0 i64.const 0x7fffffffffffffff i64.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x7fffffffffffffff i64.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x7fffffffffffffff i64.ge_u select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x7fffffffffffffff i64.ge_u i32.eqz select
  )
  (func $i64-ge_u-both (export "i64-ge_u-both") (param i64) (result i32 i32 i32 i32 i32 f64)
    i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.ge_u i64.const 0xfffffffefffffffb
    i64.const 0x200000000 i64.ge_u i32.eqz i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.ge_u
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.ge_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.ge_u select f64.const 1.0
    f64.const 0.0 i64.const 0xfffffffefffffffb i64.const 0x200000000 i64.ge_u i32.eqz select
  )
)

(assert_return (invoke "i64-eq-left-0"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-eq-left-0"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-left-0"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-left-0"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-eq-right-0"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-eq-right-0"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-right-0"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-right-0"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-eq-left-1"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-eq-left-1"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-left-1"
  (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-left-1"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-right-1"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-eq-right-1"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-right-1"
  (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-right-1"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-left--1"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-eq-left--1"
  (i64.const -2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-left--1"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-left--1"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-right--1"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-eq-right--1"
  (i64.const -2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-right--1"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-right--1"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-left-127"
  (i64.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-eq-left-127"
  (i64.const 126)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-left-127"
  (i64.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-left-127"
  (i64.const -127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-right-127"
  (i64.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-eq-right-127"
  (i64.const 126)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-right-127"
  (i64.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-right-127"
  (i64.const -127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-left-128"
  (i64.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-eq-left-128"
  (i64.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-left-128"
  (i64.const 129)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-left-128"
  (i64.const -128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-right-128"
  (i64.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-eq-right-128"
  (i64.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-right-128"
  (i64.const 129)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-right-128"
  (i64.const -128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-left--2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-eq-left--2147483648"
  (i64.const 0xffffffff7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-left--2147483648"
  (i64.const 0xffffffff80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-left--2147483648"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-right--2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-eq-right--2147483648"
  (i64.const 0xffffffff7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-right--2147483648"
  (i64.const 0xffffffff80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-right--2147483648"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-left-2147483647"
  (i64.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-eq-left-2147483647"
  (i64.const 0x7ffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-left-2147483647"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-left-2147483647"
  (i64.const 0xffffffff80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-right-2147483647"
  (i64.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-eq-right-2147483647"
  (i64.const 0x7ffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-right-2147483647"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-right-2147483647"
  (i64.const 0xffffffff80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-left-2147483648"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-eq-left-2147483648"
  (i64.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-left-2147483648"
  (i64.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-left-2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-right-2147483648"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-eq-right-2147483648"
  (i64.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-right-2147483648"
  (i64.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-right-2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-left-4294967296"
  (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-eq-left-4294967296"
  (i64.const 0xffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-left-4294967296"
  (i64.const 0x100000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-left-4294967296"
  (i64.const 0xffffffff00000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-right-4294967296"
  (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-eq-right-4294967296"
  (i64.const 0xffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-right-4294967296"
  (i64.const 0x100000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-right-4294967296"
  (i64.const 0xffffffff00000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-left--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-eq-left--9223372036854775808"
  (i64.const 0x7fffffffffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-left--9223372036854775808"
  (i64.const 0x8000000000000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-left--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-eq-right--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-eq-right--9223372036854775808"
  (i64.const 0x7fffffffffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-right--9223372036854775808"
  (i64.const 0x8000000000000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-right--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-eq-left-9223372036854775807"
  (i64.const 0x7fffffffffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-eq-left-9223372036854775807"
  (i64.const 0x7ffffffffffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-left-9223372036854775807"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-left-9223372036854775807"
  (i64.const 0x8000000000000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-right-9223372036854775807"
  (i64.const 0x7fffffffffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-eq-right-9223372036854775807"
  (i64.const 0x7ffffffffffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-right-9223372036854775807"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-right-9223372036854775807"
  (i64.const 0x8000000000000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-eq-both"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-both"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-both"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-eq-both"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ne-left-0"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ne-left-0"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-left-0"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-left-0"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ne-right-0"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ne-right-0"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-right-0"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-right-0"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ne-left-1"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ne-left-1"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-left-1"
  (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-left-1"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-right-1"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ne-right-1"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-right-1"
  (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-right-1"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-left--1"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ne-left--1"
  (i64.const -2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-left--1"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-left--1"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-right--1"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ne-right--1"
  (i64.const -2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-right--1"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-right--1"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-left-127"
  (i64.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ne-left-127"
  (i64.const 126)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-left-127"
  (i64.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-left-127"
  (i64.const -127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-right-127"
  (i64.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ne-right-127"
  (i64.const 126)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-right-127"
  (i64.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-right-127"
  (i64.const -127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-left-128"
  (i64.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ne-left-128"
  (i64.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-left-128"
  (i64.const 129)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-left-128"
  (i64.const -128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-right-128"
  (i64.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ne-right-128"
  (i64.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-right-128"
  (i64.const 129)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-right-128"
  (i64.const -128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-left--2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ne-left--2147483648"
  (i64.const 0xffffffff7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-left--2147483648"
  (i64.const 0xffffffff80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-left--2147483648"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-right--2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ne-right--2147483648"
  (i64.const 0xffffffff7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-right--2147483648"
  (i64.const 0xffffffff80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-right--2147483648"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-left-2147483647"
  (i64.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ne-left-2147483647"
  (i64.const 0x7ffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-left-2147483647"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-left-2147483647"
  (i64.const 0xffffffff80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-right-2147483647"
  (i64.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ne-right-2147483647"
  (i64.const 0x7ffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-right-2147483647"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-right-2147483647"
  (i64.const 0xffffffff80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-left-2147483648"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ne-left-2147483648"
  (i64.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-left-2147483648"
  (i64.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-left-2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-right-2147483648"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ne-right-2147483648"
  (i64.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-right-2147483648"
  (i64.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-right-2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-left-4294967296"
  (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ne-left-4294967296"
  (i64.const 0xffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-left-4294967296"
  (i64.const 0x100000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-left-4294967296"
  (i64.const 0xffffffff00000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-right-4294967296"
  (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ne-right-4294967296"
  (i64.const 0xffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-right-4294967296"
  (i64.const 0x100000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-right-4294967296"
  (i64.const 0xffffffff00000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-left--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ne-left--9223372036854775808"
  (i64.const 0x7fffffffffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-left--9223372036854775808"
  (i64.const 0x8000000000000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-left--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ne-right--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ne-right--9223372036854775808"
  (i64.const 0x7fffffffffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-right--9223372036854775808"
  (i64.const 0x8000000000000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-right--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ne-left-9223372036854775807"
  (i64.const 0x7fffffffffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ne-left-9223372036854775807"
  (i64.const 0x7ffffffffffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-left-9223372036854775807"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-left-9223372036854775807"
  (i64.const 0x8000000000000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-right-9223372036854775807"
  (i64.const 0x7fffffffffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ne-right-9223372036854775807"
  (i64.const 0x7ffffffffffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-right-9223372036854775807"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-right-9223372036854775807"
  (i64.const 0x8000000000000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ne-both"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-both"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-both"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ne-both"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_s-left-0"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left-0"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left-0"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_s-left-0"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right-0"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right-0"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_s-right-0"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right-0"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left-1"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left-1"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left-1"
  (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_s-left-1"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right-1"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right-1"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_s-right-1"
  (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right-1"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_s-left--1"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left--1"
  (i64.const -2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left--1"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_s-left--1"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_s-right--1"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right--1"
  (i64.const -2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_s-right--1"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right--1"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left-127"
  (i64.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left-127"
  (i64.const 126)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left-127"
  (i64.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_s-left-127"
  (i64.const -127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right-127"
  (i64.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right-127"
  (i64.const 126)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_s-right-127"
  (i64.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right-127"
  (i64.const -127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_s-left-128"
  (i64.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left-128"
  (i64.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left-128"
  (i64.const 129)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_s-left-128"
  (i64.const -128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right-128"
  (i64.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right-128"
  (i64.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_s-right-128"
  (i64.const 129)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right-128"
  (i64.const -128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_s-left--2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left--2147483648"
  (i64.const 0xffffffff7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left--2147483648"
  (i64.const 0xffffffff80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_s-left--2147483648"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_s-right--2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right--2147483648"
  (i64.const 0xffffffff7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_s-right--2147483648"
  (i64.const 0xffffffff80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right--2147483648"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left-2147483647"
  (i64.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left-2147483647"
  (i64.const 0x7ffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left-2147483647"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_s-left-2147483647"
  (i64.const 0xffffffff80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right-2147483647"
  (i64.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right-2147483647"
  (i64.const 0x7ffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_s-right-2147483647"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right-2147483647"
  (i64.const 0xffffffff80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_s-left-2147483648"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left-2147483648"
  (i64.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left-2147483648"
  (i64.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_s-left-2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right-2147483648"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right-2147483648"
  (i64.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_s-right-2147483648"
  (i64.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right-2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_s-left-4294967296"
  (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left-4294967296"
  (i64.const 0xffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left-4294967296"
  (i64.const 0x100000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_s-left-4294967296"
  (i64.const 0xffffffff00000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right-4294967296"
  (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right-4294967296"
  (i64.const 0xffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_s-right-4294967296"
  (i64.const 0x100000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right-4294967296"
  (i64.const 0xffffffff00000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_s-left--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left--9223372036854775808"
  (i64.const 0x7fffffffffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_s-left--9223372036854775808"
  (i64.const 0x8000000000000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_s-left--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right--9223372036854775808"
  (i64.const 0x7fffffffffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right--9223372036854775808"
  (i64.const 0x8000000000000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left-9223372036854775807"
  (i64.const 0x7fffffffffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left-9223372036854775807"
  (i64.const 0x7ffffffffffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left-9223372036854775807"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-left-9223372036854775807"
  (i64.const 0x8000000000000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right-9223372036854775807"
  (i64.const 0x7fffffffffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_s-right-9223372036854775807"
  (i64.const 0x7ffffffffffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_s-right-9223372036854775807"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_s-right-9223372036854775807"
  (i64.const 0x8000000000000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_s-both"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_s-both"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_s-both"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_s-both"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_u-left-0"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left-0"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_u-left-0"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_u-left-0"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right-0"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right-0"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right-0"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right-0"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left-1"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left-1"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left-1"
  (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_u-left-1"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_u-right-1"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right-1"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_u-right-1"
  (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right-1"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left--1"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left--1"
  (i64.const -2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left--1"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left--1"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right--1"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right--1"
  (i64.const -2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_u-right--1"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_u-right--1"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_u-left-127"
  (i64.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left-127"
  (i64.const 126)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left-127"
  (i64.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_u-left-127"
  (i64.const -127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_u-right-127"
  (i64.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right-127"
  (i64.const 126)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_u-right-127"
  (i64.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right-127"
  (i64.const -127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left-128"
  (i64.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left-128"
  (i64.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left-128"
  (i64.const 129)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_u-left-128"
  (i64.const -128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_u-right-128"
  (i64.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right-128"
  (i64.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-lt_u-right-128"
  (i64.const 129)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right-128"
  (i64.const -128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left--2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left--2147483648"
  (i64.const 0xffffffff7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left--2147483648"
  (i64.const 0xffffffff80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_u-left--2147483648"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right--2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right--2147483648"
  (i64.const 0xffffffff7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_u-right--2147483648"
  (i64.const 0xffffffff80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right--2147483648"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_u-left-2147483647"
  (i64.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left-2147483647"
  (i64.const 0x7ffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left-2147483647"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_u-left-2147483647"
  (i64.const 0xffffffff80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_u-right-2147483647"
  (i64.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right-2147483647"
  (i64.const 0x7ffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_u-right-2147483647"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right-2147483647"
  (i64.const 0xffffffff80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left-2147483648"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left-2147483648"
  (i64.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left-2147483648"
  (i64.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_u-left-2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_u-right-2147483648"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right-2147483648"
  (i64.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_u-right-2147483648"
  (i64.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right-2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left-4294967296"
  (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left-4294967296"
  (i64.const 0xffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left-4294967296"
  (i64.const 0x100000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_u-left-4294967296"
  (i64.const 0xffffffff00000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_u-right-4294967296"
  (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right-4294967296"
  (i64.const 0xffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_u-right-4294967296"
  (i64.const 0x100000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right-4294967296"
  (i64.const 0xffffffff00000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left--9223372036854775808"
  (i64.const 0x7fffffffffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left--9223372036854775808"
  (i64.const 0x8000000000000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_u-left--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right--9223372036854775808"
  (i64.const 0x7fffffffffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_u-right--9223372036854775808"
  (i64.const 0x8000000000000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left-9223372036854775807"
  (i64.const 0x7fffffffffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left-9223372036854775807"
  (i64.const 0x7ffffffffffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-left-9223372036854775807"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_u-left-9223372036854775807"
  (i64.const 0x8000000000000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_u-right-9223372036854775807"
  (i64.const 0x7fffffffffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right-9223372036854775807"
  (i64.const 0x7ffffffffffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-lt_u-right-9223372036854775807"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-right-9223372036854775807"
  (i64.const 0x8000000000000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-lt_u-both"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-both"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-both"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-lt_u-both"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left-0"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left-0"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_s-left-0"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left-0"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right-0"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right-0"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right-0"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_s-right-0"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left-1"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left-1"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_s-left-1"
  (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left-1"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_s-right-1"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right-1"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right-1"
  (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_s-right-1"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left--1"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left--1"
  (i64.const -2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_s-left--1"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left--1"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right--1"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right--1"
  (i64.const -2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right--1"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_s-right--1"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_s-left-127"
  (i64.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left-127"
  (i64.const 126)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_s-left-127"
  (i64.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left-127"
  (i64.const -127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_s-right-127"
  (i64.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right-127"
  (i64.const 126)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right-127"
  (i64.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_s-right-127"
  (i64.const -127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left-128"
  (i64.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left-128"
  (i64.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_s-left-128"
  (i64.const 129)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left-128"
  (i64.const -128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_s-right-128"
  (i64.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right-128"
  (i64.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right-128"
  (i64.const 129)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_s-right-128"
  (i64.const -128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left--2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left--2147483648"
  (i64.const 0xffffffff7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_s-left--2147483648"
  (i64.const 0xffffffff80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left--2147483648"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right--2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right--2147483648"
  (i64.const 0xffffffff7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right--2147483648"
  (i64.const 0xffffffff80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_s-right--2147483648"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_s-left-2147483647"
  (i64.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left-2147483647"
  (i64.const 0x7ffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_s-left-2147483647"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left-2147483647"
  (i64.const 0xffffffff80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_s-right-2147483647"
  (i64.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right-2147483647"
  (i64.const 0x7ffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right-2147483647"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_s-right-2147483647"
  (i64.const 0xffffffff80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left-2147483648"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left-2147483648"
  (i64.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_s-left-2147483648"
  (i64.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left-2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_s-right-2147483648"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right-2147483648"
  (i64.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right-2147483648"
  (i64.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_s-right-2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left-4294967296"
  (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left-4294967296"
  (i64.const 0xffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_s-left-4294967296"
  (i64.const 0x100000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left-4294967296"
  (i64.const 0xffffffff00000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_s-right-4294967296"
  (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right-4294967296"
  (i64.const 0xffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right-4294967296"
  (i64.const 0x100000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_s-right-4294967296"
  (i64.const 0xffffffff00000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left--9223372036854775808"
  (i64.const 0x7fffffffffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left--9223372036854775808"
  (i64.const 0x8000000000000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right--9223372036854775808"
  (i64.const 0x7fffffffffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_s-right--9223372036854775808"
  (i64.const 0x8000000000000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_s-right--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left-9223372036854775807"
  (i64.const 0x7fffffffffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-left-9223372036854775807"
  (i64.const 0x7ffffffffffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_s-left-9223372036854775807"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_s-left-9223372036854775807"
  (i64.const 0x8000000000000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_s-right-9223372036854775807"
  (i64.const 0x7fffffffffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right-9223372036854775807"
  (i64.const 0x7ffffffffffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right-9223372036854775807"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-right-9223372036854775807"
  (i64.const 0x8000000000000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_s-both"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-both"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-both"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_s-both"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left-0"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left-0"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left-0"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left-0"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right-0"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right-0"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_u-right-0"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_u-right-0"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left-1"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left-1"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_u-left-1"
  (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left-1"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right-1"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right-1"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right-1"
  (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_u-right-1"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_u-left--1"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left--1"
  (i64.const -2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_u-left--1"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_u-left--1"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_u-right--1"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right--1"
  (i64.const -2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right--1"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right--1"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left-127"
  (i64.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left-127"
  (i64.const 126)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_u-left-127"
  (i64.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left-127"
  (i64.const -127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right-127"
  (i64.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right-127"
  (i64.const 126)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right-127"
  (i64.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_u-right-127"
  (i64.const -127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_u-left-128"
  (i64.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left-128"
  (i64.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_u-left-128"
  (i64.const 129)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left-128"
  (i64.const -128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right-128"
  (i64.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right-128"
  (i64.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right-128"
  (i64.const 129)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_u-right-128"
  (i64.const -128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_u-left--2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left--2147483648"
  (i64.const 0xffffffff7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_u-left--2147483648"
  (i64.const 0xffffffff80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left--2147483648"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_u-right--2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right--2147483648"
  (i64.const 0xffffffff7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right--2147483648"
  (i64.const 0xffffffff80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_u-right--2147483648"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left-2147483647"
  (i64.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left-2147483647"
  (i64.const 0x7ffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_u-left-2147483647"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left-2147483647"
  (i64.const 0xffffffff80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right-2147483647"
  (i64.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right-2147483647"
  (i64.const 0x7ffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right-2147483647"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_u-right-2147483647"
  (i64.const 0xffffffff80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_u-left-2147483648"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left-2147483648"
  (i64.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_u-left-2147483648"
  (i64.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left-2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right-2147483648"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right-2147483648"
  (i64.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right-2147483648"
  (i64.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_u-right-2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_u-left-4294967296"
  (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left-4294967296"
  (i64.const 0xffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_u-left-4294967296"
  (i64.const 0x100000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left-4294967296"
  (i64.const 0xffffffff00000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right-4294967296"
  (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right-4294967296"
  (i64.const 0xffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right-4294967296"
  (i64.const 0x100000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_u-right-4294967296"
  (i64.const 0xffffffff00000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_u-left--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left--9223372036854775808"
  (i64.const 0x7fffffffffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_u-left--9223372036854775808"
  (i64.const 0x8000000000000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right--9223372036854775808"
  (i64.const 0x7fffffffffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right--9223372036854775808"
  (i64.const 0x8000000000000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_u-right--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left-9223372036854775807"
  (i64.const 0x7fffffffffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left-9223372036854775807"
  (i64.const 0x7ffffffffffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_u-left-9223372036854775807"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-left-9223372036854775807"
  (i64.const 0x8000000000000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right-9223372036854775807"
  (i64.const 0x7fffffffffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right-9223372036854775807"
  (i64.const 0x7ffffffffffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-gt_u-right-9223372036854775807"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_u-right-9223372036854775807"
  (i64.const 0x8000000000000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-gt_u-both"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_u-both"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_u-both"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-gt_u-both"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-left-0"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-left-0"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_s-left-0"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-left-0"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-right-0"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-right-0"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-right-0"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_s-right-0"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-left-1"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-left-1"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_s-left-1"
  (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-left-1"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_s-right-1"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-right-1"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-right-1"
  (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_s-right-1"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-left--1"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-left--1"
  (i64.const -2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_s-left--1"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-left--1"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-right--1"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-right--1"
  (i64.const -2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-right--1"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_s-right--1"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_s-left-127"
  (i64.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-left-127"
  (i64.const 126)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_s-left-127"
  (i64.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-left-127"
  (i64.const -127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_s-right-127"
  (i64.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-right-127"
  (i64.const 126)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-right-127"
  (i64.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_s-right-127"
  (i64.const -127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-left-128"
  (i64.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-left-128"
  (i64.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_s-left-128"
  (i64.const 129)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-left-128"
  (i64.const -128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_s-right-128"
  (i64.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-right-128"
  (i64.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-right-128"
  (i64.const 129)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_s-right-128"
  (i64.const -128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-left--2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-left--2147483648"
  (i64.const 0xffffffff7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_s-left--2147483648"
  (i64.const 0xffffffff80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-left--2147483648"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-right--2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-right--2147483648"
  (i64.const 0xffffffff7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-right--2147483648"
  (i64.const 0xffffffff80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_s-right--2147483648"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_s-left-2147483647"
  (i64.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-left-2147483647"
  (i64.const 0x7ffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_s-left-2147483647"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-left-2147483647"
  (i64.const 0xffffffff80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_s-right-2147483647"
  (i64.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-right-2147483647"
  (i64.const 0x7ffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-right-2147483647"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_s-right-2147483647"
  (i64.const 0xffffffff80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-left-2147483648"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-left-2147483648"
  (i64.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_s-left-2147483648"
  (i64.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-left-2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_s-right-2147483648"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-right-2147483648"
  (i64.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-right-2147483648"
  (i64.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_s-right-2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-left-4294967296"
  (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-left-4294967296"
  (i64.const 0xffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_s-left-4294967296"
  (i64.const 0x100000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-left-4294967296"
  (i64.const 0xffffffff00000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_s-right-4294967296"
  (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-right-4294967296"
  (i64.const 0xffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-right-4294967296"
  (i64.const 0x100000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_s-right-4294967296"
  (i64.const 0xffffffff00000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-left--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-left--9223372036854775808"
  (i64.const 0x7fffffffffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-left--9223372036854775808"
  (i64.const 0x8000000000000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-left--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-right--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-right--9223372036854775808"
  (i64.const 0x7fffffffffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_s-right--9223372036854775808"
  (i64.const 0x8000000000000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_s-right--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-left-9223372036854775807"
  (i64.const 0x7fffffffffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-left-9223372036854775807"
  (i64.const 0x7ffffffffffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_s-left-9223372036854775807"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_s-left-9223372036854775807"
  (i64.const 0x8000000000000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_s-right-9223372036854775807"
  (i64.const 0x7fffffffffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-right-9223372036854775807"
  (i64.const 0x7ffffffffffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-right-9223372036854775807"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-right-9223372036854775807"
  (i64.const 0x8000000000000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_s-both"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-both"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-both"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_s-both"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-left-0"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-left-0"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-left-0"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-left-0"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-right-0"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-right-0"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_u-right-0"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_u-right-0"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-left-1"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-left-1"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_u-left-1"
  (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-left-1"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-right-1"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-right-1"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-right-1"
  (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_u-right-1"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_u-left--1"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-left--1"
  (i64.const -2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_u-left--1"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_u-left--1"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_u-right--1"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-right--1"
  (i64.const -2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-right--1"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-right--1"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-left-127"
  (i64.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-left-127"
  (i64.const 126)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_u-left-127"
  (i64.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-left-127"
  (i64.const -127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-right-127"
  (i64.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-right-127"
  (i64.const 126)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-right-127"
  (i64.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_u-right-127"
  (i64.const -127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_u-left-128"
  (i64.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-left-128"
  (i64.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_u-left-128"
  (i64.const 129)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-left-128"
  (i64.const -128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-right-128"
  (i64.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-right-128"
  (i64.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-le_u-right-128"
  (i64.const 129)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_u-right-128"
  (i64.const -128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_u-left--2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-left--2147483648"
  (i64.const 0xffffffff7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_u-left--2147483648"
  (i64.const 0xffffffff80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-left--2147483648"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_u-right--2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-right--2147483648"
  (i64.const 0xffffffff7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-right--2147483648"
  (i64.const 0xffffffff80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_u-right--2147483648"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-left-2147483647"
  (i64.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-left-2147483647"
  (i64.const 0x7ffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_u-left-2147483647"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-left-2147483647"
  (i64.const 0xffffffff80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-right-2147483647"
  (i64.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-right-2147483647"
  (i64.const 0x7ffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-right-2147483647"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_u-right-2147483647"
  (i64.const 0xffffffff80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_u-left-2147483648"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-left-2147483648"
  (i64.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_u-left-2147483648"
  (i64.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-left-2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-right-2147483648"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-right-2147483648"
  (i64.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-right-2147483648"
  (i64.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_u-right-2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_u-left-4294967296"
  (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-left-4294967296"
  (i64.const 0xffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_u-left-4294967296"
  (i64.const 0x100000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-left-4294967296"
  (i64.const 0xffffffff00000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-right-4294967296"
  (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-right-4294967296"
  (i64.const 0xffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-right-4294967296"
  (i64.const 0x100000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_u-right-4294967296"
  (i64.const 0xffffffff00000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_u-left--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-left--9223372036854775808"
  (i64.const 0x7fffffffffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_u-left--9223372036854775808"
  (i64.const 0x8000000000000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-left--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-right--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-right--9223372036854775808"
  (i64.const 0x7fffffffffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-right--9223372036854775808"
  (i64.const 0x8000000000000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_u-right--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-left-9223372036854775807"
  (i64.const 0x7fffffffffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-left-9223372036854775807"
  (i64.const 0x7ffffffffffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_u-left-9223372036854775807"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-left-9223372036854775807"
  (i64.const 0x8000000000000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-right-9223372036854775807"
  (i64.const 0x7fffffffffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-right-9223372036854775807"
  (i64.const 0x7ffffffffffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-le_u-right-9223372036854775807"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_u-right-9223372036854775807"
  (i64.const 0x8000000000000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-le_u-both"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_u-both"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_u-both"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-le_u-both"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_s-left-0"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left-0"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left-0"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_s-left-0"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right-0"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right-0"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_s-right-0"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right-0"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left-1"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left-1"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left-1"
  (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_s-left-1"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right-1"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right-1"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_s-right-1"
  (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right-1"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_s-left--1"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left--1"
  (i64.const -2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left--1"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_s-left--1"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_s-right--1"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right--1"
  (i64.const -2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_s-right--1"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right--1"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left-127"
  (i64.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left-127"
  (i64.const 126)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left-127"
  (i64.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_s-left-127"
  (i64.const -127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right-127"
  (i64.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right-127"
  (i64.const 126)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_s-right-127"
  (i64.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right-127"
  (i64.const -127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_s-left-128"
  (i64.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left-128"
  (i64.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left-128"
  (i64.const 129)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_s-left-128"
  (i64.const -128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right-128"
  (i64.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right-128"
  (i64.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_s-right-128"
  (i64.const 129)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right-128"
  (i64.const -128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_s-left--2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left--2147483648"
  (i64.const 0xffffffff7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left--2147483648"
  (i64.const 0xffffffff80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_s-left--2147483648"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_s-right--2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right--2147483648"
  (i64.const 0xffffffff7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_s-right--2147483648"
  (i64.const 0xffffffff80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right--2147483648"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left-2147483647"
  (i64.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left-2147483647"
  (i64.const 0x7ffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left-2147483647"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_s-left-2147483647"
  (i64.const 0xffffffff80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right-2147483647"
  (i64.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right-2147483647"
  (i64.const 0x7ffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_s-right-2147483647"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right-2147483647"
  (i64.const 0xffffffff80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_s-left-2147483648"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left-2147483648"
  (i64.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left-2147483648"
  (i64.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_s-left-2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right-2147483648"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right-2147483648"
  (i64.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_s-right-2147483648"
  (i64.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right-2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_s-left-4294967296"
  (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left-4294967296"
  (i64.const 0xffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left-4294967296"
  (i64.const 0x100000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_s-left-4294967296"
  (i64.const 0xffffffff00000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right-4294967296"
  (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right-4294967296"
  (i64.const 0xffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_s-right-4294967296"
  (i64.const 0x100000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right-4294967296"
  (i64.const 0xffffffff00000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_s-left--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left--9223372036854775808"
  (i64.const 0x7fffffffffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_s-left--9223372036854775808"
  (i64.const 0x8000000000000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_s-left--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right--9223372036854775808"
  (i64.const 0x7fffffffffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right--9223372036854775808"
  (i64.const 0x8000000000000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left-9223372036854775807"
  (i64.const 0x7fffffffffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left-9223372036854775807"
  (i64.const 0x7ffffffffffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left-9223372036854775807"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-left-9223372036854775807"
  (i64.const 0x8000000000000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right-9223372036854775807"
  (i64.const 0x7fffffffffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_s-right-9223372036854775807"
  (i64.const 0x7ffffffffffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_s-right-9223372036854775807"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_s-right-9223372036854775807"
  (i64.const 0x8000000000000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_s-both"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_s-both"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_s-both"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_s-both"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_u-left-0"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left-0"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_u-left-0"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_u-left-0"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right-0"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right-0"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right-0"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right-0"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left-1"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left-1"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left-1"
  (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_u-left-1"
  (i64.const -1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_u-right-1"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right-1"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_u-right-1"
  (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right-1"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left--1"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left--1"
  (i64.const -2)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left--1"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left--1"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right--1"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right--1"
  (i64.const -2)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_u-right--1"
  (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_u-right--1"
  (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_u-left-127"
  (i64.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left-127"
  (i64.const 126)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left-127"
  (i64.const 128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_u-left-127"
  (i64.const -127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_u-right-127"
  (i64.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right-127"
  (i64.const 126)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_u-right-127"
  (i64.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right-127"
  (i64.const -127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left-128"
  (i64.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left-128"
  (i64.const 127)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left-128"
  (i64.const 129)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_u-left-128"
  (i64.const -128)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_u-right-128"
  (i64.const 128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right-128"
  (i64.const 127)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-ge_u-right-128"
  (i64.const 129)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right-128"
  (i64.const -128)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left--2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left--2147483648"
  (i64.const 0xffffffff7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left--2147483648"
  (i64.const 0xffffffff80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_u-left--2147483648"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right--2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right--2147483648"
  (i64.const 0xffffffff7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_u-right--2147483648"
  (i64.const 0xffffffff80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right--2147483648"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_u-left-2147483647"
  (i64.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left-2147483647"
  (i64.const 0x7ffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left-2147483647"
  (i64.const 0x80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_u-left-2147483647"
  (i64.const 0xffffffff80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_u-right-2147483647"
  (i64.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right-2147483647"
  (i64.const 0x7ffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_u-right-2147483647"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right-2147483647"
  (i64.const 0xffffffff80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left-2147483648"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left-2147483648"
  (i64.const 0x7fffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left-2147483648"
  (i64.const 0x80000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_u-left-2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_u-right-2147483648"
  (i64.const 0x80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right-2147483648"
  (i64.const 0x7fffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_u-right-2147483648"
  (i64.const 0x80000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right-2147483648"
  (i64.const 0xffffffff80000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left-4294967296"
  (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left-4294967296"
  (i64.const 0xffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left-4294967296"
  (i64.const 0x100000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_u-left-4294967296"
  (i64.const 0xffffffff00000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_u-right-4294967296"
  (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right-4294967296"
  (i64.const 0xffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_u-right-4294967296"
  (i64.const 0x100000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right-4294967296"
  (i64.const 0xffffffff00000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left--9223372036854775808"
  (i64.const 0x7fffffffffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left--9223372036854775808"
  (i64.const 0x8000000000000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_u-left--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right--9223372036854775808"
  (i64.const 0x7fffffffffffffff)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_u-right--9223372036854775808"
  (i64.const 0x8000000000000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right--9223372036854775808"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left-9223372036854775807"
  (i64.const 0x7fffffffffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left-9223372036854775807"
  (i64.const 0x7ffffffffffffffe)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-left-9223372036854775807"
  (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_u-left-9223372036854775807"
  (i64.const 0x8000000000000001)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_u-right-9223372036854775807"
  (i64.const 0x7fffffffffffffff)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right-9223372036854775807"
  (i64.const 0x7ffffffffffffffe)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "i64-ge_u-right-9223372036854775807"
  (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-right-9223372036854775807"
  (i64.const 0x8000000000000001)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "i64-ge_u-both"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-both"
  (i64.const -1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-both"
  (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-ge_u-both"
  (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
